"""The backlog of one or two simulated runs as an SVG, written by hand: the same bytes every time, no library needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lessons.content.model import Language
from lessons.content.response_centre import Run
from lessons.i18n import texts

from .svg import FONTS, element, picture
from .theme import HAPPENED, INK, LINE, PAPER, REPORTED, SOFT

if TYPE_CHECKING:
    from markupsafe import Markup

WIDTH, HEIGHT = 480, 250
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 34, 40
SIZE = 14
STROKES = ((REPORTED, ""), (HAPPENED, "7 4"))


def backlog(runs: list[tuple[str, Run]], language: Language) -> str:
    """Return the picture: days across, open cases upward, the second run dashed; it says that it is simulated."""
    days = max(run.settings.days for _, run in runs)
    step = _step(max(5, *(max(run.backlog) for _, run in runs)))
    top = max(5, -(-max(max(run.backlog) for _, run in runs) // step) * step)

    def x(day: float) -> float:
        return round(LEFT + day / days * (WIDTH - LEFT - RIGHT), 1)

    def y(cases: float) -> float:
        return round(HEIGHT - BOTTOM - cases / top * (HEIGHT - TOP - BOTTOM), 1)

    parts = [element("rect", width=WIDTH, height=HEIGHT, fill=PAPER)]
    for cases in range(0, top + 1, step):
        parts.append(_line(x(0), y(cases), x(days), y(cases)))
        parts.append(_text(LEFT - 6, y(cases) + 5, str(cases), anchor="end", colour=SOFT))
    ticks = range(0, days + 1, _step(days))
    parts += [_text(x(day), HEIGHT - BOTTOM + 18, str(day), anchor="middle", colour=SOFT) for day in ticks]
    for (name, run), (colour, dash) in zip(runs, STROKES, strict=False):
        points = " ".join(f"{x(day)},{y(cases)}" for day, cases in enumerate(run.backlog))
        parts.append(
            element("polyline", points=points, fill="none", stroke=colour, stroke_width="2.5", stroke_dasharray=dash)
        )
        if name:
            parts.append(
                _text(x(run.settings.days) - 4, y(run.backlog[-1]) - 6, name, anchor="end", colour=colour, bold=True)
            )
    parts.append(_text(LEFT, 20, texts.translate("model.picture", language), colour=INK, bold=True))
    parts.append(_text(WIDTH - RIGHT, HEIGHT - 6, texts.translate("model.axis", language), anchor="end", colour=SOFT))
    return str(picture(WIDTH, HEIGHT, *parts, font_family=FONTS, font_size=SIZE))


def _step(most: int) -> int:
    """Return a round number that divides an axis into four to eight parts or so."""
    size = 1
    while most / size > 8:
        size = size * 5 // 2 if str(size)[0] == "2" else size * 2
    return size


def _line(x1: float, y1: float, x2: float, y2: float) -> Markup:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=LINE)


def _text(x: float, y: float, text: str, *, colour: str, anchor: str = "start", bold: bool = False) -> Markup:
    return element("text", text, x=x, y=y, text_anchor=anchor, fill=colour, font_weight=700 if bold else None)
