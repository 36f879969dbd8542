"""What the course's records hold, as tables, charts and diagrams."""
