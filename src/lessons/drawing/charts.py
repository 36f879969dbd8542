"""Draw bars and bands as SVG text without a drawing library: the same on every machine, and cheap in a student's kernel.

Units are points of the SVG. What colour tells, a pattern tells too. Each picture comes wide and, for a phone, narrow.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from lessons.content.axis import Axis

from . import theme
from .svg import FONTS, element, picture, width
from .ticks import ticks

FONT, SMALL = 13.0, 11.5
LINE = 16.0
WIDTHS = {True: 720.0, False: 350.0}
FILLS = {
    "happened": (theme.HAPPENED, "lines"),
    "reported": (theme.REPORTED, "full"),
    "planned": (theme.PLANNED, "empty"),
    "inferred": (theme.PLACE, "dots"),
    "supports": (theme.HAPPENED, "full"),
    "differs": (theme.REPORTED, "lines"),
    "adds": (theme.PLACE, "dots"),
    "none": (theme.SOFT, "empty"),
    "reporter": (theme.SOFT, "full"),
    "direct": (theme.REPORTED, "lines"),
    "retold": (theme.PLANNED, "dots"),
    "anonymous": (theme.PLACE, "empty"),
    "band": (theme.PLACE, "lines"),
}
"""What each part of a picture is filled with: a colour and a pattern."""

_PATTERNS = {"full": "M0 0H6V6H0Z", "lines": "M-1 1L1 -1M0 6L6 0M5 7L7 5", "dots": "M3 2.9V3.1", "empty": ""}
_UNBROKEN = r"[（“《]*(?:[⺀-鿿]|[^\s⺀-鿿（“《]+?(?=[\s⺀-鿿（“《，。、）”》]|$))[，。、）”》]*\s*|\S\s*"
"""Compiled when something is drawn, as that of `svg.wrapped`."""


class Bar(NamedTuple):
    """One bar: its label, and how long each of its parts is, by name."""

    label: str
    parts: Mapping[str, int]


class Band(NamedTuple):
    """One band: its label, its two ends in decimal years, and whether each end is sure."""

    label: str
    start: float
    end: float
    sure: tuple[bool, bool]


def stacked(bars: Sequence[Bar], names: Mapping[str, str], *, wide: bool) -> str:
    """Return bars as SVG, one under the other, their parts in the order of ``names`` (which the legend spells out)."""
    left, right = (286.0 if wide else 4.0), WIDTHS[wide] - 34
    scale = (right - left) / max((sum(bar.parts.values()) for bar in bars), default=1)
    body, y = _legend(names, wide)
    for bar in bars:
        written, below = _label(bar.label, y, left, wide)
        body += written
        x, middle = left, (y + below) / 2 - 9 if wide else below
        for name in names:
            if size := bar.parts.get(name, 0):
                body += _part(name, size, (x, middle), size * scale)
                x += size * scale
        body.append(_text(str(sum(bar.parts.values())), x + 6, middle + 14, weight=650))
        y = max(below, middle + 18) + 10
    return _svg(body, names, WIDTHS[wide], y)


def bands(rows: Sequence[Band], *, axis: Axis, language: str, wide: bool) -> str:
    """Return bands as SVG over the years of ``axis``, which begins earlier where a band does; a dashed end is not sure."""
    left, right = (286.0 if wide else 8.0), WIDTHS[wide] - 20
    earliest = min([axis.start, *(row.start for row in rows)])
    axis = Axis(math.floor(earliest) if axis.unit == "year" else earliest, axis.end, axis.unit)
    scale = (right - left) / (axis.end - axis.start)
    marks, y = [], 24.0
    for row in rows:
        written, below = _label(row.label, y, left, wide)
        middle = (y + below) / 2 - 8 if wide else below + 1
        ends = [left + (time - axis.start) * scale for time in (row.start, row.end)]
        marks += [*written, _box("band", ends[0], middle, ends[1] - ends[0], 16.0)]
        marks += [_edge(x, middle - 3, middle + 19, sure) for x, sure in zip(ends, row.sure, strict=True)]
        y = max(below, middle + 18) + 10

    def fits(years: float, text: str) -> bool:
        return years * scale > width(text, SMALL) + 10

    found = ticks(
        axis, language, most=12 if wide else 6, fits=fits, near=max(38 / scale, 3) if axis.is_plain else 60 / scale
    )
    at = [left + (tick.at - axis.start) * scale for tick in found.marks]
    grid = [_line(x, 20, x, y) for x in at]
    numbers = [
        _text(tick.label, x, 14, size=SMALL, soft=True, anchor="middle")
        for tick, x in zip(found.marks, at, strict=True)
    ]
    return _svg([*grid, *numbers, *marks], ["band"], WIDTHS[wide], y)


def _part(name: str, size: int, at: tuple[float, float], length: float) -> list[Markup]:
    """Return one part of a bar, with its number on a ground of its own where there is room for it."""
    x, y = at
    chip = width(str(size), FONT) + 8
    drawn = [_box(name, x, y, length, 19.0)]
    if length > chip + 4:
        x += (length - chip) / 2
        drawn.append(element("rect", x=x, y=y + 2, width=chip, height=15, rx=3, style=f"fill:{theme.PAPER}"))
        drawn.append(_text(str(size), x + chip / 2, y + 14, size=SMALL, anchor="middle"))
    return drawn


def _legend(names: Mapping[str, str], wide: bool) -> tuple[list[Markup], float]:
    drawn: list[Markup] = []
    x, y = 4.0, 4.0
    for name, text in names.items():
        size = width(text, SMALL) + 40
        if x > 4 and x + size > WIDTHS[wide]:
            x, y = 4.0, y + 21
        drawn += [_box(name, x, y, 18.0, 14.0), _text(text, x + 24, y + 11.5, size=SMALL, soft=True)]
        x += size
    return drawn, y + 30


def _label(text: str, y: float, left: float, wide: bool) -> tuple[list[Markup], float]:
    """Return a label in lines from ``y`` down, and where it ends."""
    lines = wrapped(text, (left if wide else WIDTHS[wide]) - 16)
    return [_text(line, 4, y + 12 + LINE * n) for n, line in enumerate(lines)], y + LINE * len(lines) + 2


def wrapped(text: str, limit: float) -> list[str]:
    """Return a text in lines of at most ``limit``: broken between words, or between Chinese characters."""
    lines = [""]
    for token in re.findall(_UNBROKEN, text):
        if lines[-1] and width(lines[-1] + token.rstrip(), FONT) > limit:
            lines.append("")
        lines[-1] += token
    return [line.rstrip() for line in lines]


def _text(
    text: str, x: float, y: float, *, size: float = FONT, soft: bool = False, weight: int = 400, anchor: str = "start"
) -> Markup:
    color = theme.SOFT if soft else theme.INK
    style = f"fill:{color};font-size:{size}px;font-weight:{weight};text-anchor:{anchor}"
    return element("text", text, x=float(x), y=float(y), style=style)


def _box(name: str, x: float, y: float, wide: float, high: float) -> Markup:
    style = f"fill:url(#lsn-fill-{name});stroke:{FILLS[name][0]};stroke-width:1.4"
    return element("rect", x=x, y=y, width=max(wide, 2.0), height=high, style=style)


def _line(x1: float, y1: float, x2: float, y2: float, style: str = f"stroke:{theme.LINE};stroke-width:.8") -> Markup:
    return element("line", x1=x1, y1=float(y1), x2=x2, y2=float(y2), style=style)


def _edge(x: float, top: float, bottom: float, sure: bool) -> Markup:
    dash = "" if sure else ";stroke-dasharray:3 3"
    return _line(x, top, x, bottom, f"stroke:{theme.INK};stroke-width:2.4{dash}")


def _pattern(name: str) -> Markup:
    """Return the filling of one part. Its id is renamed where the picture is drawn into a page."""
    color, kind = FILLS[name]
    style = (
        f"fill:{color}"
        if kind == "full"
        else f"stroke:{color};stroke-width:{3 if kind == 'dots' else 1.8};stroke-linecap:round"
    )
    ground = element("rect", width=6, height=6, style=f"fill:{theme.PAPER}")
    marks = element("path", d=_PATTERNS[kind], style=style)
    return element("pattern", ground, marks, id=f"lsn-fill-{name}", width=6, height=6, patternUnits="userSpaceOnUse")


def _svg(body: Sequence[Markup], fills: Sequence[str] | Mapping[str, str], wide: float, high: float) -> str:
    lines = Markup("\n").join(["", element("defs", *map(_pattern, fills)), *body, ""])
    return theme.themed(f"{picture(wide, high, lines, style=f'font-family:{FONTS}')}\n")
