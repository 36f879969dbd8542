"""Draw what stands beside a timeline's axis: the gap between dated events, and the envelope of what has no date.

Nothing of the envelope is placed in time. On the live page, a press on one of its marks (``undated-<id>``, label
``label-undated-<id>``) shows the years it must lie in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from lessons.content.axis import Axis
from lessons.content.dates import Gap
from lessons.content.model import Course, Language, LessonPlan
from lessons.i18n import texts

from . import svg, theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FONT, SMALL = 12.5, 11.0
STEP = 26.0
"""From one row of the envelope to the next: room for a finger."""


class Sealed(NamedTuple):
    """One thing in the envelope: its id, its title, and where it stands in it."""

    id: str
    title: str
    x: float
    row: int


def sealed(course: Course, plan: LessonPlan, *, language: Language, left: float, right: float) -> list[Sealed]:
    """Return the lesson's undated things in rows between ``left`` and ``right``, as many in a row as fit."""
    placed: list[Sealed] = []
    x, row = left, 0
    for name in plan.undated:
        title = course.undated[name].title[language]
        size = svg.width(title, FONT) + 50
        if x > left and x + size > right:
            x, row = left, row + 1
        placed.append(Sealed(name, title, x, row))
        x += size
    return placed


def height(entries: Sequence[Sealed]) -> float:
    """Return how high the envelope is, with its title above it."""
    return (entries[-1].row + 1) * STEP + 30 if entries else 0.0


def draw_envelope(axes: Axes, entries: Sequence[Sealed], *, top: float, language: Language) -> None:
    """Draw the envelope from ``top`` down."""
    if not entries:
        return
    axes.text(4, top + 19, texts.translate("timeline.sealed", language), fontsize=FONT, color=theme.INK, weight="bold")
    for entry in entries:
        y = top + 42 + entry.row * STEP
        (mark,) = axes.plot(
            [entry.x + 12],
            [y],
            marker=_letter(),
            markersize=17,
            linestyle="none",
            markeredgewidth=1.4,
            markeredgecolor=theme.PLACE,
            markerfacecolor=theme.PAPER,
        )
        mark.set_gid(f"undated-{entry.id}")
        label = axes.text(entry.x + 28, y + 4.5, entry.title, fontsize=FONT, color=theme.INK)
        label.set_gid(f"label-undated-{entry.id}")


def draw_gap(
    axes: Axes, gap: Gap, ends: tuple[float, float], *, axis: Axis, language: Language, across: float, down: bool
) -> None:
    """Draw the gap as a line with an end at both its ``ends``: at the height ``across``, or ``down`` the left edge."""
    along, beside = (*ends[:1] * 3, *ends[1:] * 3), [across + d for d in (-4, 4, 0, 0, -4, 4)]
    xs, ys = (beside, along) if down else (along, beside)
    (line,) = axes.plot(xs, ys, color=theme.SOFT, linewidth=1.4)
    line.set_gid("gap-line")
    text, middle = gap_text(gap, axis, language), sum(ends) / 2
    at = (across - 6, middle) if down else (middle, across - 6)
    label = axes.text(
        *at,
        text,
        fontsize=SMALL,
        color=theme.SOFT,
        rotation=90 if down else 0,
        ha="right" if down else "center",
        va="center" if down else "baseline",
    )
    label.set_gid("gap-label")


def gap_text(gap: Gap, axis: Axis, language: Language) -> str:
    """Return what is written on the gap: the year before it and the year after it."""
    first, last = (axis.name(time, language, "year") for time in (gap.start - 0.01, gap.end))
    return texts.translate(axis.key("timeline.gap"), language, first=first, last=last)


def _letter() -> object:
    """Return the outline of an envelope as a marker."""
    from matplotlib.path import Path

    corners = [(-1, -0.7), (1, -0.7), (1, 0.7), (-1, 0.7), (-1, -0.7), (-1, 0.7), (0, -0.05), (1, 0.7)]
    return Path(corners, [Path.MOVETO, *[Path.LINETO] * 4, Path.MOVETO, *[Path.LINETO] * 2])
