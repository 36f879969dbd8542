"""A timeline of one's own events, in any notebook."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from markupsafe import Markup

from lessons.content import axes, dates
from lessons.content.axis import YEARS, Axis
from lessons.content.edtf_dates import is_vague, span, sureness
from lessons.content.lesson_plan import Lane, LessonPlan
from lessons.content.model import Course, Event, Language, Place
from lessons.drawing import ticks
from lessons.drawing import timeline as drawing
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.presentation.html import table
from lessons.views.linked.timeline import TimelineView
from lessons.views.selection import Selection

from . import bare, events

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ELSEWHERE = "elsewhere"
"""The place of events that have none."""


class Undrawn(CompiledCourse):
    """A course that is nowhere stored: it is drawn as soon as somebody looks."""

    is_current = False

    def __init__(self, course: Course, plan: LessonPlan, legend: dict[Language, dict[str, str]]) -> None:
        super().__init__(Path())
        self.full = course
        self._plan, self._legend = plan, legend

    def read(self, name: str) -> bytes:
        """Return what a timeline is made of: ``times.json``, or a drawing by its name."""
        if name == "times.json":
            return dates.encode(self.full).encode()
        _, layout, language, _ = name.rsplit(".", 3)
        tall = layout.endswith("tall")
        return drawing.svg(
            self.full, self._plan, language=language, layout="tall" if tall else "wide", legend=self._legend[language]
        ).encode()


class Timeline(TimelineView):
    r"""Events on an axis of years, in a row a place: marks to press, a table beside them. Make one with `from_csv`.

    Args:
        rows: the events.
        title: what stands above it.
        language: of the interface, such as ``"zh"``, ``"en"`` or ``"fr"``; else as `lessons.open_lesson` chooses.

    Example:
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     written = Path(folder, "rivers.csv").write_text("date,title,place\n1963-08,Flood,Handan\n")
        ...     Timeline.from_csv(Path(folder, "rivers.csv"), title="The river", language="en")
        The river
        1963-08  Flood

    """

    def __init__(
        self, rows: tuple[events.Row, ...], *, title: str = "", language: str | None = None, spare: tuple[str, ...] = ()
    ) -> None:
        chosen = texts.chosen(language)
        self.spare = spare
        """Columns of the table that nothing is made of."""
        self.places = {row.event.id: row.places for row in rows}
        """Where each event is, by its id."""
        self._sources = {row.event.id: row.source for row in rows}
        course, plan = _content(rows, _axis([row.event for row in rows]), title)
        self._title = title
        self._kinds = list(dict.fromkeys(row.event.kind for row in rows))
        legend = {tag: _legend(rows, tag) for tag in texts.locales()}
        self._rows_told = {row.event.id: row for row in rows}
        links = {f"event:{row.event.id}": row.link() for row in rows}
        selection = Selection(links, language=chosen)
        super().__init__(Undrawn(course, plan, legend), plan, language=chosen, selection=selection)

    @classmethod
    def from_csv(cls, path: str | Path, *, title: str = "", language: str | None = None) -> Timeline:
        """Return a timeline of a CSV file (UTF-8, GB18030 or UTF-16; commas, semicolons or tabs).

        Args:
            path: the file: a row an event. Of its columns ``date`` (EDTF: ``1985``, ``1985-06``, ``1985~``, ``1985/1990``;
                ``-0043`` for 44 BCE, ``1889-05-31T16:07``) and ``title`` are needed; ``text``, ``place`` (several with
                ``;``), ``kind`` (``happened``, ``reported``, ``planned``), ``source``, ``when`` (the date in words) and
                ``id`` may be there. They may be
                called by Chinese names (日期, 标题, 说明, 地点, 类别, 来源), and texts may have a column a language
                (``title_zh``, ``title_en``).
            title: what stands above it.
            language: of the interface.

        Raises:
            LessonError: where the file cannot be read.
            ContentError: with every row that has a fault, by row and column.

        """
        chosen = texts.chosen(language)
        found = events.of_csv(Path(path), language=chosen)
        return cls(found.rows, title=title, language=chosen, spare=found.spare)

    @property
    def rows(self) -> tuple[events.Row, ...]:
        """The events, as the table has them."""
        return tuple(self._rows_told.values())

    @property
    def figure(self) -> Figure:
        """The timeline as a matplotlib figure, drawn now, for whoever wants to go on with it."""
        return drawing.draw(
            self._course, self._plan, language=self._language, legend=_legend(self.rows, self._language)
        )

    def join(self, selection: Selection) -> None:
        """Share what is selected with other views; `lessons.link` does it."""
        self._selection = self.selection = selection

    def initial_state(self) -> dict[str, Any]:
        """Return what a lesson's timeline has, with words of its own."""
        state = super().initial_state()
        words = {"prompt": self.translate("parts.prompt"), "related": self.translate("parts.related")}
        return state | {"words": state["words"] | words}

    def _raw(self, key: str) -> str:
        """Return an interface sentence; none names a button that this notebook does not have."""
        return super()._raw(bare.OWN_WORDS.get(key, key))

    @property
    def heading(self) -> str:
        """What stands above it: its title, else its years."""
        return self._title or super().heading

    def _described(self, event: Event) -> dict[str, Any]:
        """Return what the live page says of an event, as far as the table says it."""
        language, source = self._language, self._sources[event.id]
        sure = sureness(event.date)
        sure = sure.removesuffix("-time")
        sure = self.translate(f"parts.sure.{sure}") if sure in ("about", "uncertain") else ""
        where = self.translate("typo.list").join(self.places[event.id])
        text = event.text[language]
        return {
            "title": event.title[language],
            "text": "" if text == bare.DASH else text,
            "kind": event.kind,
            "vague": is_vague(event.date),
            "when": self.translate("typo.stop").join(filter(None, (event.when[language], where, sure))),
            "says": [],
            "kind_name": self.translate(f"parts.kind.{event.kind}") if len(self._kinds) > 1 else "",
            "from": f"{self.translate('timeline.from')}{self.translate('typo.colon')}{source}" if source else "",
        }

    def _tables(self) -> Markup:
        language = self._language
        columns: dict[str, Sequence[str | Markup]] = {
            "when": [event.when[language] for event in self._on_axis],
            "what": [_said(event, language) for event in self._on_axis],
            "where": [self.translate("typo.list").join(self.places[event.id]) for event in self._on_axis],
            "kind": [self.translate(f"parts.kind.{event.kind}") for event in self._on_axis]
            if len(self._kinds) > 1
            else [],
            "from": [self._sources[event.id] for event in self._on_axis],
        }
        told = {name: cells for name, cells in columns.items() if any(cells)}
        heads = [self.translate("parts.kind" if name == "kind" else f"timeline.col.{name}") for name in told]
        made: list[list[str | Markup]] = [list(row) for row in zip(*told.values(), strict=True)]
        lines = [table(self.translate("timeline.table"), heads, made)]
        if self.spare:
            spare = self.translate("parts.spare", names=self.translate("typo.list").join(self.spare))
            lines.append(Markup('<p class="lsn-soft">{}</p>').format(spare))
        return Markup("").join(lines)


def _said(event: Event, language: Language) -> Markup:
    text = event.text[language]
    more = "" if text == bare.DASH else Markup("<br>{}").format(text)
    return Markup("<b>{}</b>{}").format(event.title[language], more)


def _axis(found: list[Event]) -> Axis:
    """Return the axis of some events; where it is told in years, it begins and ends where numbers stand."""
    axis = axes.of_events(found)
    if axis.unit != "year":
        return axis
    first, last = floor(axis.start), ceil(axis.end) - 1
    step = round(ticks.ticks(axis, "en").step) or 1
    first, last = first // step * step, -(-last // step) * step
    # No year is called 0: where there are years before ours, numbers stand at the year after each round one.
    before = step > 1 and axis.start < 1
    first = first + (before and first <= 0) if before else max(first, min(1, floor(axis.start)))
    return Axis(max(YEARS[0], first), min(YEARS[1], last + (before and last <= 0)) + 1)


def _legend(rows: tuple[events.Row, ...], language: Language) -> dict[str, str]:
    """Return what the marks mean, where that is not plain."""
    kinds = dict.fromkeys(row.event.kind for row in rows)
    told = {kind: texts.translate(f"parts.kind.{kind}", language) for kind in kinds} if len(kinds) > 1 else {}
    vague = any(span(row.event.date).vague or sureness(row.event.date) == "between" for row in rows)
    return told | ({"vague": texts.translate("parts.vague", language)} if vague else {})


def _content(rows: tuple[events.Row, ...], axis: Axis, title: str) -> tuple[Course, LessonPlan]:
    """Return the course and the lesson that a timeline is drawn of: a lane a place, in the order of their first events."""
    ordered = sorted(rows, key=lambda row: span(row.event.date))
    named = list(dict.fromkeys(name for row in ordered for name in row.places[:1]))
    ids = {name: f"p{place}" for place, name in enumerate(named, 1)}
    placed = {
        row.event.id: msgspec.structs.replace(
            row.event, places=tuple(ids[name] for name in row.places[:1]) or (ELSEWHERE,)
        )
        for row in ordered
    }
    lanes = [Lane(id=key, name=bare.both(name), places=(key,)) for name, key in ids.items()]
    if any(event.places == (ELSEWHERE,) for event in placed.values()):
        other = bare.said("parts.elsewhere") if lanes else bare.UNSAID
        lanes.append(Lane(id=ELSEWHERE, name=other, places=(ELSEWHERE,)))
    nothing = bare.both(bare.DASH)
    places = {
        lane.id: Place(
            id=lane.id, name=lane.name, kind="county", lat=0, lon=0, precision_km=1, note=nothing, sources=()
        )
        for lane in lanes
    }
    plan = LessonPlan(
        id="part",
        title=bare.both(title or bare.DASH),
        question=nothing,
        places=(),
        events=tuple(placed),
        terms=(),
        lane=tuple(lanes),
        step=(),
    )
    return msgspec.structs.replace(bare.course(axis), places=places, events=placed), plan
