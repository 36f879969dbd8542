"""Colours of the drawings: as matplotlib and folium need them, and as CSS variables that follow the page's theme."""

from __future__ import annotations

import re

INK = "#1f1f1f"
SOFT = "#565656"
LINE = "#b9b4ab"
PAPER = "#fffdf8"
NAMED = "#f3d9b8"
HAPPENED = "#17654a"
REPORTED = "#a3271f"
PLANNED = "#2a5a9e"
PLACE = "#8a4b00"

KINDS = {"happened": HAPPENED, "reported": REPORTED, "planned": PLANNED}

_VARIABLES = {
    INK: "ink", SOFT: "soft", LINE: "line", PAPER: "paper", NAMED: "named",
    HAPPENED: "happened", REPORTED: "reported", PLANNED: "planned", PLACE: "place",
}  # fmt: skip


def themed(svg: str) -> str:
    """Return the SVG with each colour as a CSS variable that falls back to it (for an ``<img>`` there is only the latter)."""
    return re.sub("|".join(_VARIABLES), lambda match: f"var(--lsn-{_VARIABLES[match[0]]}, {match[0]})", svg)
