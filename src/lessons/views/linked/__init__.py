"""Passages, maps and timelines, whose selections are one."""
