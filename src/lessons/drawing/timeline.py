"""Draw a lesson's timeline with matplotlib: wide (time runs right, a lane a place) or tall (time runs down, for a phone).

Units are points of the SVG, which a browser shows as CSS pixels at full size. Groups have ids (``data-…`` in the SVG) by
which the live page finds them: a mark ``event-<event id>``, its label, bar, haze and leader likewise, a tick's line and number
``tick-<decimal year>`` (``1889_41``). `ticks.LEFT` and `ticks.RIGHT` are where the axis begins and ends on the wide drawing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from lessons.content import dates
from lessons.content.axis import Axis
from lessons.content.edtf_dates import Span, span
from lessons.content.model import Course, Event, Lane, Language, LessonPlan
from lessons.i18n import texts

from . import svg as figures
from . import theme, ticks, timeline_margins

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Layout = Literal["wide", "tall"]
Legend = Mapping[str, str]
MARKERS = {"happened": "o", "reported": "D", "planned": "s"}
FONT = 12.5
SMALL = 11.0
ROW = 19.0
UNDER = 14.0
ROWS = 8
HAZE = 9.0
"""How far from its middle a mark of something whose date is not sure is surrounded at least."""
NARROW, TALL = 40.0, 70.0
"""How far apart ticks stand at least when time runs down: those of parts of a year, and those of several years."""


class Dated(NamedTuple):
    """An event with its span of decimal years."""

    event: Event
    span: Span

    @property
    def middle(self) -> float:
        """Where its mark stands."""
        return (self.span.start + self.span.end) / 2


class Label(NamedTuple):
    """Where an event's label stands: left edge or right edge at ``x``, on row ``row`` of its lane."""

    x: float
    row: int
    anchor: Literal["left", "right"]


def dated(course: Course, plan: LessonPlan) -> list[Dated]:
    """Return the lesson's events on the axis, earliest first."""
    events = [course.events[name] for name in plan.events]
    return sorted((Dated(e, span(e.date)) for e in events if not e.context), key=lambda d: (d.middle, d.event.id))


def lane_of(plan: LessonPlan, event: Event) -> Lane | None:
    """Return the lane an event belongs to: the first that has its first place."""
    return next((lane for lane in plan.lane if event.places[0] in lane.places), None)


def draw(
    course: Course, plan: LessonPlan, *, language: Language, layout: Layout = "wide", legend: Legend | None = None
) -> Figure:
    """Return the lesson's timeline as a matplotlib figure.

    Args:
        course: where its events are.
        plan: which of them, in which lanes.
        language: of the drawing.
        layout: time runs right, or down.
        legend: what the marks and a pale bar (``vague``) mean, those that there are; else as a course's statements are told.

    Example:
        >>> len(draw(course, course.lessons["02-places"], language="en").axes)
        1

    """
    with figures.drawing(f"{plan.id} {language} {layout}"):
        return (_wide if layout == "wide" else _tall)(
            course, plan, language, _meant(language) if legend is None else legend
        )


def svg(
    course: Course, plan: LessonPlan, *, language: Language, layout: Layout = "wide", legend: Legend | None = None
) -> str:
    """Return the lesson's timeline as SVG text, the same on every run."""
    with figures.drawing(f"{plan.id} {language} {layout}"):
        return figures.to_svg(draw(course, plan, language=language, layout=layout, legend=legend))


def _canvas(size: tuple[float, float], *, down: bool) -> tuple[Figure, Axes]:
    """Return a figure whose data units are points, with the origin at the top left where ``down``."""
    from matplotlib.figure import Figure

    wide, high = size
    figure = Figure(figsize=(wide / 72, high / 72), dpi=72)
    figure.patch.set_alpha(0)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, wide)
    axes.set_ylim(*((high, 0) if down else (0, high)))
    return figure, axes


def _meant(language: Language) -> Legend:
    """Return what the marks mean in a course."""
    return {name: texts.translate(f"timeline.{name}", language) for name in (*MARKERS, "vague")}


def _wide(course: Course, plan: LessonPlan, language: Language, legend: Legend) -> Figure:
    axis = course.axis_of(plan)
    left, right, gap = ticks.LEFT, ticks.RIGHT, _gap(course, axis)
    top = 50.0 if gap else 26.0
    first, scale = axis.start, (right - left) / (axis.end - axis.start)
    lanes = [(lane, [d for d in dated(course, plan) if lane_of(plan, d.event) is lane]) for lane in plan.lane]
    placed = [_rows(entries, language, lambda year: left + (year - first) * scale, left, right) for _, entries in lanes]
    heights = [ROW * (1 + max((label.row for label in labels), default=0)) + 14 for labels in placed]
    bottom = top + sum(heights)
    sealed = timeline_margins.sealed(course, plan, language=language, left=4, right=right)
    foot = bottom + timeline_margins.height(sealed)
    figure, axes = _canvas((right + 12, foot + 60), down=True)
    if gap:
        ends = (left + (gap.start - first) * scale, left + (gap.end - first) * scale)
        timeline_margins.draw_gap(axes, gap, ends, axis=axis, language=language, across=top - 8, down=False)
    # Beside the last number, always there, another has room from this far on.
    near = (26.0 if axis.is_plain else figures.width(axis.name(axis.start, language, "year"), SMALL) + 12) / scale

    def fits(years: float, text: str) -> bool:
        return years * scale > figures.width(text, SMALL) + 10

    for at, number in ticks.ticks(axis, language, fits=fits, near=near).marks:
        x = left + (at - first) * scale
        axes.plot([x, x], [top, bottom], color=theme.LINE, linewidth=0.8, gid=_tick(at))
        inside = min(x, right + 12 - figures.width(number, SMALL) / 2)
        axes.text(inside, 18, number, fontsize=SMALL, color=theme.SOFT, ha="center", gid=_tick(at))
    y = top
    for (lane, entries), labels, height in zip(lanes, placed, heights, strict=True):
        axes.plot([0, right], [y, y], color=theme.LINE, linewidth=0.8)
        axes.text(4, y + 19, lane.name[language], fontsize=FONT, color=theme.INK, weight="bold")
        if not entries:
            empty = texts.translate(axis.key("timeline.empty"), language)
            axes.text(left + 8, y + 19, empty, fontsize=SMALL, color=theme.SOFT, style="italic")
        for entry, label in zip(entries, labels, strict=True):
            mark = (left + (entry.middle - first) * scale, y + 15)
            _bar(axes, entry, [left + (edge - first) * scale for edge in entry.span[:2]], [mark[1], mark[1]])
            _haze(axes, entry, [mark[0] - HAZE, mark[0] + HAZE], [mark[1], mark[1]], scale)
            text = (label.x, mark[1] + label.row * ROW)
            if label.row:
                _leader(axes, entry, mark, (mark[0], text[1]))
            _mark(axes, entry, mark)
            _label(axes, entry.event.title[language], text, label.anchor, entry)
        y += height
    axes.plot([0, right], [bottom, bottom], color=theme.LINE, linewidth=0.8)
    timeline_margins.draw_envelope(axes, sealed, top=bottom, language=language)
    _legend(axes, legend, (4, foot + 20), columns=right)
    return figure


def _rows(
    entries: Sequence[Dated], language: Language, at: Callable[[float], float], left: float, right: float
) -> list[Label]:
    """Give each label the first row of its lane where it meets neither another label nor a mark or leader."""
    taken: dict[int, list[tuple[float, float]]] = {0: [(at(e.middle) - 9, at(e.middle) + 9) for e in entries]}
    labels = []
    for entry in entries:
        mark, size = at(entry.middle), figures.width(entry.event.title[language], FONT) + 6
        sides: tuple[tuple[Literal["left", "right"], float], ...] = (("left", mark + 10), ("right", mark - 10 - size))
        fitting = (
            (row, anchor, low)
            for row in range(ROWS)
            for anchor, low in sides
            if left <= low and low + size <= right + 8 and _free(taken.get(row, []), low, low + size)
        )
        # A title too long for any row is written all the same, over what is there: an author sees it at once.
        row, anchor, low = next(fitting, (ROWS, "left", mark + 10))
        taken.setdefault(row, []).append((min(mark - 2, low), max(mark + 2, low + size)))
        for above in range(1, row):
            taken.setdefault(above, []).append((mark - 3, mark + 3))  # the leader passes here
        labels.append(Label(mark + 10 if anchor == "left" else mark - 10, row, anchor))
    return labels


def _free(taken: Sequence[tuple[float, float]], low: float, high: float) -> bool:
    return not any(start < high and low < end for start, end in taken)


def _tall(course: Course, plan: LessonPlan, language: Language, legend: Legend) -> Figure:
    axis = course.axis_of(plan)
    first, years = axis.start, axis.end - axis.start
    found = ticks.ticks(axis, language, near=years / 60)
    wide, top = 360.0, 16.0
    beside = 34 if (gap := _gap(course, axis)) else 0
    axis_x = max(72.0, *(figures.width(tick.label, SMALL) + 14 + beside for tick in found.marks))
    text_x = axis_x + 36
    entries = dated(course, plan)
    below = [_below(plan, entry.event, language, wide - text_x - 4) for entry in entries]
    steps = [22 + UNDER * len(under) for under in below]
    least = NARROW if found.step < 1 else TALL / 5 if found.step <= 5 else TALL
    scale = max(least / (found.step if found.step < 1 or found.step > 5 else 1), (sum(steps) + 40) / years)
    bottom = top + years * scale + 24
    end = bottom + 14 - (steps[-1] if steps else 0)
    lines = _spread([top + (e.middle - first) * scale for e in entries], steps, end)
    sealed = timeline_margins.sealed(course, plan, language=language, left=4, right=5)  # one a row
    foot = bottom + timeline_margins.height(sealed)
    rows = sum(22 + UNDER * (len(_explained(text, wide)) - 1) for text in legend.values())
    figure, axes = _canvas((wide, foot + 16 + rows), down=True)
    if gap:
        ends = (top + (gap.start - first) * scale, top + (gap.end - first) * scale)
        timeline_margins.draw_gap(axes, gap, ends, axis=axis, language=language, across=26, down=True)
    axes.plot([axis_x, axis_x], [top, bottom], color=theme.LINE, linewidth=1.2)
    for at, text in found.marks:
        y = top + (at - first) * scale
        axes.plot([axis_x - 5, axis_x], [y, y], color=theme.LINE, linewidth=0.8, gid=_tick(at))
        axes.text(axis_x - 9, y + 4, text, fontsize=SMALL, color=theme.SOFT, ha="right")
    for entry, line, texts_below in zip(entries, lines, below, strict=True):
        mark = (axis_x + 10, top + (entry.middle - first) * scale)
        _bar(axes, entry, [mark[0], mark[0]], [top + (edge - first) * scale for edge in entry.span[:2]])
        _haze(axes, entry, [mark[0], mark[0]], [mark[1] - HAZE, mark[1] + HAZE], scale)
        _leader(axes, entry, mark, (text_x - 4, line))
        _mark(axes, entry, mark)
        _label(axes, entry.event.title[language], (text_x, line), "left", entry)
        for place, text in enumerate(texts_below):
            under = axes.text(text_x, line + 17 + UNDER * place, text, fontsize=SMALL, color=theme.SOFT)
            under.set_gid(f"label-{entry.event.id}")
    timeline_margins.draw_envelope(axes, sealed, top=bottom, language=language)
    _legend(axes, legend, (8, foot + 26), columns=0)
    return figure


def _tick(at: float) -> str:
    told = int(at) if at == int(at) else at
    return f"tick-{told}".replace(".", "_")  # the drawing's other numbers are cut to tenths


def _gap(course: Course, axis: Axis) -> dates.Gap | None:
    """Return the gap, where all of it lies on the axis."""
    gap = dates.gap(course)
    return gap if gap and axis.holds(gap.start, gap.end) else None


def _below(plan: LessonPlan, event: Event, language: Language, wide: float) -> list[str]:
    """Return the lines below an event's title: where it was and when, in full. A date that is cut short says too much."""
    lane = lane_of(plan, event)
    return figures.wrapped(" · ".join([*([lane.name[language]] if lane else []), event.when[language]]), SMALL, wide)


def _spread(wanted: Sequence[float], steps: Sequence[float], end: float) -> list[float]:
    """Move lines apart until each is its step from the next: first downwards, then up again from ``end``."""
    lines: list[float] = []
    for place, y in enumerate(wanted):
        lines.append(max(y, lines[-1] + steps[place - 1]) if lines else y)
    limit = end
    for place in reversed(range(len(lines))):
        lines[place] = min(lines[place], limit)
        limit = lines[place] - (steps[place - 1] if place else 0)
    return lines


def _bar(axes: Axes, entry: Dated, xs: list[float], ys: list[float]) -> None:
    """Show how long, or how vaguely dated, an event is: a pale bar behind its mark."""
    color = theme.KINDS[entry.event.kind]
    (bar,) = axes.plot(xs, ys, color=color, linewidth=7, alpha=0.28, solid_capstyle="butt", zorder=2)
    bar.set_gid(f"bar-{entry.event.id}")


def _haze(axes: Axes, entry: Dated, xs: list[float], ys: list[float], scale: float) -> None:
    """Show that a date is not sure where its bar is too short to be seen behind its mark: a bar that has no ends in time."""
    if not entry.span.vague or (entry.span.end - entry.span.start) * scale >= 2 * HAZE - 4:
        return
    style: dict[str, Any] = {"color": theme.KINDS[entry.event.kind], "linewidth": 7, "alpha": 0.28}
    (haze,) = axes.plot(xs, ys, solid_capstyle="round", zorder=2, **style)
    haze.set_gid(f"haze-{entry.event.id}")


def _leader(axes: Axes, entry: Dated, mark: tuple[float, float], label: tuple[float, float]) -> None:
    xs, ys = zip(mark, label, strict=True)
    (line,) = axes.plot(xs, ys, color=theme.LINE, linewidth=0.8, zorder=1)
    line.set_gid(f"leader-{entry.event.id}")


def _mark(axes: Axes, entry: Dated, at: tuple[float, float]) -> None:
    """Draw a mark whose shape and filling tell its kind without colour: a full disc, a full diamond, an empty square."""
    kind = entry.event.kind
    (mark,) = axes.plot([at[0]], [at[1]], **_style(kind), zorder=3)
    mark.set_gid(f"event-{entry.event.id}")


def _style(kind: str) -> dict[str, Any]:
    color = theme.KINDS[kind]
    return {
        "marker": MARKERS[kind],
        "markersize": 9 if kind == "reported" else 10.5,
        "markeredgecolor": color,
        "markerfacecolor": theme.PAPER if kind == "planned" else color,
        "markeredgewidth": 2,
        "linestyle": "none",
    }


def _label(axes: Axes, text: str, at: tuple[float, float], anchor: str, entry: Dated) -> None:
    label = axes.text(at[0], at[1] + 4.5, text, fontsize=FONT, color=theme.INK, ha=anchor, zorder=4)
    label.set_gid(f"label-{entry.event.id}")


def _explained(text: str, wide: float) -> list[str]:
    """Return what the legend says of a mark, in the lines that a drawing of this width has room for."""
    return figures.wrapped(text, SMALL, wide - 30)


def _legend(axes: Axes, legend: Legend, at: tuple[float, float], *, columns: float) -> None:
    """Explain the marks, in one line where ``columns`` gives the width and one under the other where it is 0."""
    x, y = at
    wide = columns or axes.get_xlim()[1]
    marks = [kind for kind in MARKERS if kind in legend]
    for kind in marks:
        lines = _explained(legend[kind], wide)
        axes.plot([x + 6], [y], **_style(kind))
        for place, text in enumerate(lines):
            axes.text(x + 18, y + 4 + UNDER * place, text, fontsize=SMALL, color=theme.SOFT)
        x, y = (x + figures.width(lines[0], SMALL) + 40, y) if columns else (x, y + 22 + UNDER * (len(lines) - 1))
    if "vague" not in legend:
        return
    if columns and marks:
        x, y = at[0], y + 22
    axes.plot([x, x + 13], [y, y], color=theme.SOFT, linewidth=7, alpha=0.28, solid_capstyle="butt")
    for place, text in enumerate(_explained(legend["vague"], wide)):
        axes.text(x + 18, y + 4 + UNDER * place, text, fontsize=SMALL, color=theme.SOFT)
