"""The timeline of a lesson: marks to press when live, a picture with a table of the same events when still."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import traitlets
from markupsafe import Markup

from lessons.content import dates
from lessons.content.axis import Axis
from lessons.content.axis import words as axis_words
from lessons.content.edtf_dates import is_vague, sureness
from lessons.content.model import Course, Event, Language, LessonPlan, Undated
from lessons.content.references import plain
from lessons.drawing.compiled import CompiledCourse
from lessons.drawing.ticks import LEFT, MOST, RIGHT, STEPS
from lessons.i18n import texts
from lessons.presentation.html import live_note, picture, table
from lessons.views.data import undated as envelopes
from lessons.views.selection import LinkedView, Selection

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class TimelineView(LinkedView):
    """Shows a lesson's events on its axis, in lanes by place."""

    WORDS = ("prompt", "zoom-in", "zoom-out", "earlier", "later", "says")
    AXIS_WORDS = ("all", "shown", "tools")

    view = traitlets.Unicode("timeline").tag(sync=True)
    wide = traitlets.Unicode().tag(sync=True)
    tall = traitlets.Unicode().tag(sync=True)
    events = traitlets.Dict().tag(sync=True)
    undated = traitlets.Dict().tag(sync=True)
    axis = traitlets.Dict().tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)

    def __init__(self, drawn: CompiledCourse, plan: LessonPlan, *, language: Language, selection: Selection) -> None:
        self._drawn, self._plan, self._course = drawn, plan, drawn.course
        self._times = dates.decode(drawn.read("times.json"))
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return both drawings, what is said of each event, and the table."""
        axis, language = self._axis, self._language
        return {
            "wide": self._drawing("timeline"),
            "tall": self._drawing("timeline-tall"),
            "events": {event.id: self._described(event) for event in self._on_axis},
            "undated": {name: self._sealed(self._course.undated[name]) for name in self._plan.undated},
            "table": str(self._tables()),
            "axis": {
                "first": axis.start,
                "last": axis.end,
                "left": LEFT,
                "right": RIGHT,
                "unit": axis.unit,
                "steps": STEPS,
                "most": MOST,
                "words": axis_words(language),
            },
            "words": {
                "title": self.heading,
                "show": self.translate("table.show"),
                **self.interface("timeline", self.WORDS),
                **{name: self._raw(axis.key(f"timeline.{name}")) for name in self.AXIS_WORDS},
            },
        }

    @property
    def _axis(self) -> Axis:
        return self._course.axis_of(self._plan)

    @property
    def heading(self) -> str:
        """What stands above it."""
        first, last = self._axis.named(self._language)
        return self.translate(self._axis.key("timeline.title"), first=first, last=last)

    def _drawing(self, name: str) -> str:
        return self._drawn.text(f"{self._plan.id}.{name}.{self._language}.svg")

    @property
    def figure(self) -> Figure:
        """The timeline as a matplotlib figure, drawn now, for whoever wants to go on with it."""
        from lessons.drawing import timeline

        return timeline.draw(self._drawn.full, self._plan, language=self._language)

    @property
    def _on_axis(self) -> list[Event]:
        return [event for event in map(self._course.events.__getitem__, self._plan.events) if not event.context]

    def _described(self, event: Event) -> dict[str, Any]:
        """Return what the live page says of an event, as plain text."""
        language, colon = self._language, self.translate("typo.colon")
        sure = self.translate(f"timeline.sure.{sureness(event.date)}")
        return {
            "title": event.title[language],
            "text": event.text[language],
            "kind": event.kind,
            "vague": is_vague(event.date),
            "when": f"{self.translate('timeline.when')}{colon}{event.when[language]}{self.translate('typo.stop')}{sure}",
            "says": [[f"passage:{name}", self._said(name, event)] for name in event.passages],
            "kind_name": self.translate(f"timeline.{event.kind}"),
            "from": f"{self.translate('timeline.from')}{colon}{said_by(self._course, event, language)}",
        }

    def _sealed(self, entry: Undated) -> dict[str, Any]:
        """Return what the live page says of a thing in the envelope, and the years that it must lie in."""
        language = self._language
        return {
            "title": entry.title[language],
            "text": entry.text[language],
            "kind": "undated",
            "when": self.translate("timeline.must", between=envelopes.between(entry.between, language)),
            "says": [],
            "kind_name": self.translate("timeline.no-date"),
            "from": self.translate("timeline.because", passage=entry.passage, why=entry.why[language]),
            "span": list(self._times.undated[entry.id]),
        }

    def _said(self, passage: str, event: Event) -> str:
        """Return the paragraph of a passage that speaks of an event, without its links."""
        paragraphs = self._course.passages[passage].text[self._language].strip().split("\n\n")
        speaking = next((text for text in paragraphs if f"(event:{event.id})" in text), paragraphs[0])
        return plain(speaking)

    def _tables(self) -> Markup:
        first, _ = self._axis.named(self._language)
        before = [e for e in map(self._course.events.__getitem__, self._plan.events) if e.context]
        tables = [self._rows(self.translate("timeline.table"), self._on_axis)]
        if before:
            tables.append(self._rows(self.translate(self._axis.key("timeline.before"), first=first), before))
        if self._plan.undated:
            entries = [self._course.undated[name] for name in self._plan.undated]
            tables.append(envelopes.rows(entries, self.translate("timeline.envelope"), self._language))
        return Markup("").join([*tables, self._gap()])

    def _gap(self) -> Markup:
        """Return what the gap on the axis is: the page's own dates on both sides of it, and others' inside it."""
        gap, language = self._times.gap, self._language
        if gap is None:
            return Markup("")
        before, after, *within = (self._course.events[name] for name in (gap.before, gap.after, *gap.within))
        text = self.translate(
            "timeline.gap-note",
            before=self._dated(before),
            after=self._dated(after),
            within=texts.translate("typo.stop", language).join(map(self._dated, within)) or "–",
        )
        return Markup('<p class="lsn-gap">{}</p>').format(text)

    def _dated(self, event: Event) -> str:
        return self.translate(
            "timeline.dated",
            when=event.when[self._language],
            title=event.title[self._language],
            passage=event.passages[0],
        )

    def _rows(self, caption: str, events: Sequence[Event]) -> Markup:
        heads = [self.translate(f"timeline.col.{name}") for name in ("when", "what", "where", "kind", "from")]
        language = self._language
        rows: list[list[str | Markup]] = [
            [
                event.when[language],
                Markup("<b>{}</b><br>{}").format(event.title[language], event.text[language]),
                self.translate("typo.list").join(self._place(name) for name in event.places),
                self.translate(f"claims.kind.{event.kind}"),
                said_by(self._course, event, language),
            ]
            for event in events
        ]
        return table(caption, heads, rows)

    def _place(self, name: str) -> str:
        return self._course.places[name].name[self._language]

    def static_html(self) -> Markup:
        """Return the picture and the table of events."""
        first, last = self._axis.named(self._language)
        alt = self.translate(self._axis.key("timeline.alt"), first=first, last=last, count=len(self.events))
        return Markup(
            '<section class="lsn lsn-timeline" lang="{}"><h3>{}</h3>{}<div class="lsn-paper">{}{}</div>'
            "<details open class='lsn-text'><summary>{}</summary>{}</details></section>"
        ).format(
            self.language,
            self.heading,
            live_note(self.translate("still.timeline")),
            picture(self.wide, alt=alt, class_="lsn-wide"),
            picture(self.tall, alt="", class_="lsn-tall"),
            self.translate("table.show"),
            self._tables(),
        )

    def plain_text(self) -> str:
        """Return the title and the events, a line each."""
        lines = [f"{event.when[self._language]}  {event.title[self._language]}" for event in self._on_axis]
        return "\n".join([self.heading, *lines])


def said_by(course: Course, event: Event, language: Language) -> str:
    """Return where an event is known from: locators, then other sources by title."""
    return texts.translate("typo.stop", language).join(
        [*event.passages, *(course.sources[name].title[language] for name in event.sources)]
    )
