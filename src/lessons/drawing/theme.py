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
    INK: "ink",
    SOFT: "soft",
    LINE: "line",
    PAPER: "paper",
    NAMED: "named",
    HAPPENED: "happened",
    REPORTED: "reported",
    PLANNED: "planned",
    PLACE: "place",
}


def themed(svg: str) -> str:
    """Return the SVG with each colour as a CSS variable that falls back to it (for an ``<img>`` there is only the latter)."""
    return re.sub("|".join(_VARIABLES), lambda match: f"var(--lsn-{_VARIABLES[match[0]]}, {match[0]})", svg)


_INKS = {SOFT: "#333", LINE: "#888", PAPER: "#fff"} | dict.fromkeys((INK, HAPPENED, REPORTED, PLANNED, PLACE), "#000")
_HATCH = (
    '<pattern id="lsn-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="6" height="6" fill="#fff"/><path d="M1 0V6" stroke="#777" stroke-width="1.3"/></pattern>'
    "<style>text{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}</style>"
)
"""What stands for a colour on paper, and a white edge, so that letters can be read upon it."""


def black_and_white(svg: str) -> str:
    """Return a drawing, as a file has it, for a printer without colours: what was tinted or pale is hatched."""
    svg = re.sub(r"var\(--lsn-\w+, (#\w+)\)", r"\1", svg)
    svg = re.sub(r"stroke:#\w+;stroke-opacity:[\d.]+;stroke-width:7\b", "stroke:url(#lsn-hatch);stroke-width:7", svg)
    svg = svg.replace(f"fill:{NAMED}", "fill:url(#lsn-hatch)").replace("<defs>", f"<defs>{_HATCH}", 1)
    return re.sub("|".join(_INKS), lambda match: _INKS[match[0]], svg)
