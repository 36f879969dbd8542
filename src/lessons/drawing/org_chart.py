"""Who answers to whom as an SVG, written by hand: boxes in a grid of levels and branches, numbered arrows between them."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from lessons.content.model import Language
from lessons.content.org_chart import BRANCHES, LEVELS, Body, Branch, Structure, Tie
from lessons.i18n import texts

from .svg import FONTS, element, picture
from .theme import INK, LINE, NAMED, PAPER, PLANNED, SOFT

if TYPE_CHECKING:
    from markupsafe import Markup


class Layout(NamedTuple):
    """Sizes in units of the drawing: the margin on the left, a column's pitch, a box, the gap between rows, the letters."""

    margin: float
    pitch: float
    width: float
    height: float
    gap: float
    size: float


WIDE = Layout(margin=36, pitch=204, width=140, height=58, gap=48, size=14.5)
TALL = Layout(margin=20, pitch=88, width=74, height=48, gap=44, size=11)
FIRST = Layout(margin=34, pitch=168, width=128, height=66, gap=46, size=15)
HEAD = 30


class Box(NamedTuple):
    """Where a body stands: its middle, and half its width and height."""

    x: float
    y: float
    w: float
    h: float


def svg(whole: Structure, language: Language, layout: Layout = WIDE) -> str:
    """Return the diagram, or in the layout `FIRST` what is shown first of it; each box and arrow carries its id."""
    structure = whole.first if layout == FIRST else whole
    boxes, height = _placed(structure, layout)
    branches = _branches(structure)
    width = layout.margin + layout.pitch * len(branches)
    parts = [element("rect", width=f"{width:.0f}", height=f"{height:.0f}", fill=PAPER)]
    for number, branch in enumerate(branches):
        x = layout.margin + layout.pitch * (number + 0.5)
        lines = textwrap.wrap(
            texts.translate(f"diagram.branch.{branch}", language), int(layout.pitch / layout.size * 2)
        )
        parts.append(_lettering(x, 18 - (len(lines) - 1) * layout.size * 0.6, lines, layout.size, SOFT))
    ways = {tie.id: _way(tie, boxes, layout) for tie in structure.tie}
    parts += [_arrow(tie, *ways[tie.id]) for tie in structure.tie]
    parts += [_box(body, boxes[body.id], language, layout) for body in structure.body]
    parts += list(_numbers(whole.numbers, ways, boxes, layout))
    return str(picture(width, height, *parts, font_family=FONTS))


def _branches(structure: Structure) -> list[Branch]:
    """Return the columns: the branches of which there is a body."""
    return [branch for branch in BRANCHES if any(body.branch == branch for body in structure.body)]


def _placed(structure: Structure, layout: Layout) -> tuple[dict[str, Box], float]:
    """Return each body's box and the height of all. Bodies of one level and branch stand one under the other."""
    boxes: dict[str, Box] = {}
    branches = _branches(structure)
    top = float(HEAD)
    for level in LEVELS:
        cells = [
            [body for body in structure.body if (body.level, body.branch) == (level, branch)] for branch in branches
        ]
        most = max(map(len, cells))
        for column, bodies in enumerate(cells):
            for row, body in enumerate(bodies):
                wide = level == "residents"
                x = layout.margin + layout.pitch * (len(branches) / 2 if wide else column + 0.5)
                half = (layout.pitch * len(branches) / 2 - 6) if wide else layout.width / 2
                step = layout.height + layout.gap * 0.55
                boxes[body.id] = Box(x, top + layout.height / 2 + step * row, half, layout.height / 2)
        if most:
            top += layout.height + (layout.height + layout.gap * 0.55) * (most - 1) + layout.gap
    return boxes, top - layout.gap + 8


Point = tuple[float, float]


def _way(tie: Tie, boxes: dict[str, Box], layout: Layout) -> tuple[Point, Point, Point]:
    """Return where an arrow starts, what it bends to, and where it ends: on the edges of its boxes."""
    start, end = boxes[tie.start], boxes[tie.end]
    # From the wide box of residents, straight up from below the other.
    a = (_between(end.x, start.x, start.w * 0.9), start.y)
    b = (_between(start.x, end.x, end.w * 0.9), end.y) if end.w > start.w else (end.x, end.y)
    if start.w == end.w:  # from another column to the near side, past the boxes above
        b = (end.x + min(max(start.x - end.x, -end.w * 0.7), end.w * 0.7), end.y)
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    bulge = tie.bend * layout.pitch
    middle = ((a[0] + b[0]) / 2 - dy / length * bulge * 2, (a[1] + b[1]) / 2 + dx / length * bulge * 2)
    return _edge(start, a, middle), middle, _edge(end, b, middle)


def _between(value: float, middle: float, reach: float) -> float:
    return min(max(value, middle - reach), middle + reach) if reach > 100 else middle


def _edge(box: Box, inside: Point, towards: Point) -> Point:
    """Return where the way from a point inside a box leaves it."""
    dx, dy = towards[0] - inside[0], towards[1] - inside[1]
    right = box.x + box.w - inside[0] if dx > 0 else inside[0] - box.x + box.w
    below = box.y + box.h - inside[1] if dy > 0 else inside[1] - box.y + box.h
    share = min(right / abs(dx) if dx else math.inf, below / abs(dy) if dy else math.inf)
    return inside[0] + dx * share, inside[1] + dy * share


def _arrow(tie: Tie, start: Point, middle: Point, end: Point) -> Markup:
    """Return an arrow; its head is drawn, for a marker's id would not be one of its own on a page with two drawings."""
    angle = math.atan2(end[1] - middle[1], end[0] - middle[0])
    wings = [(end[0] - 9 * math.cos(angle + turn), end[1] - 9 * math.sin(angle + turn)) for turn in (0.42, -0.42)]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (end, *wings))
    dash = "5 4" if tie.inferred else None
    way = "M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}".format(*start, *middle, *end)
    return element(
        "g",
        element("path", d=way, fill="none", stroke=PLANNED, stroke_width="1.6", stroke_dasharray=dash),
        element("polygon", points=points, fill=PLANNED),
        data_tie=tie.id,
    )


def _numbers(
    numbers: dict[str, int], ways: dict[str, tuple[Point, Point, Point]], boxes: dict[str, Box], layout: Layout
) -> Iterator[Markup]:
    """Yield each arrow's number on its way, where it covers no box and no other number, in the middle if it can."""
    radius = layout.size * 0.72
    taken: list[Point] = []
    for name, way in sorted(ways.items(), key=lambda each: numbers[each[0]]):
        spots = [_along(way, 0.5 + shift / 100 * sign) for shift in range(0, 46, 3) for sign in (1, -1)]
        x, y = max(spots, key=lambda spot: min(_room(spot, taken, boxes) - radius, 2.0))  # the first that has room
        taken.append((x, y))
        yield element(
            "g",
            element("circle", cx=x, cy=y, r=radius, fill=PAPER, stroke=PLANNED),
            _lettering(x, y + layout.size * 0.3, [str(numbers[name])], layout.size * 0.86, INK),
            data_tie=name,
        )


def _along(way: tuple[Point, Point, Point], t: float) -> Point:
    x, y = ((1 - t) ** 2 * a + 2 * t * (1 - t) * m + t**2 * b for a, m, b in zip(*way, strict=True))
    return x, y


def _room(spot: Point, taken: list[Point], boxes: dict[str, Box]) -> float:
    """Return how far a point is from the nearest box, or half as far as from the nearest number."""
    free = [
        math.hypot(max(abs(spot[0] - box.x) - box.w, 0), max(abs(spot[1] - box.y) - box.h, 0)) for box in boxes.values()
    ]
    return min([*free, *(math.dist(spot, other) / 2 for other in taken)])


def _box(body: Body, box: Box, language: Language, layout: Layout) -> Markup:
    lines = body.short[language].split("/")
    first = box.y + layout.size * 0.36 - (len(lines) - 1) * layout.size * 0.6
    fill = NAMED if body.branch == "other" else PAPER
    x, y, width, height = map(float, (box.x - box.w, box.y - box.h, box.w * 2, box.h * 2))
    return element(
        "g",
        element("rect", x=x, y=y, width=width, height=height, rx=3, fill=fill, stroke=LINE),
        _lettering(box.x, first, lines, layout.size, INK),
        data_body=body.id,
    )


def _lettering(x: float, y: float, lines: list[str], size: float, colour: str) -> Markup:
    rows = (element("tspan", line, x=float(x), y=y + number * size * 1.2) for number, line in enumerate(lines))
    return element("text", *rows, text_anchor="middle", font_size=float(size), fill=colour)
