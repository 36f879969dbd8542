"""Passages, map and timeline as one linked page, and the story that leads through them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.content import numerals
from lessons.content.model import Course, Language, LessonPlan, Stop, Story
from lessons.content.relations import Link
from lessons.i18n import texts
from lessons.presentation.html import prose, table
from lessons.views.base import View
from lessons.views.selection import LinkedView, Selection

from .map import MapView
from .passage import PassageView
from .timeline import TimelineView


class ExploreView(LinkedView):
    """Shows a lesson's passages beside its map, its timeline under them, and the tools to go from one to the other.

    Args:
        passages: the lesson's, those of the story first and in the order of its stops.
        places: the lesson's map.
        events: its timeline.
        course: the course.
        plan: the lesson.
        language: of the page.
        selection: the lesson's.
        story: the way through the passages that the page opens with, or None.
        prompt: what is written to before its first stop, where there is such a thing.

    """

    WORDS = (
        "title",
        "back",
        "forward",
        "earlier",
        "later",
        "play",
        "pause",
        "step",
        "kinds",
        "place",
        "everywhere",
        "share",
        "copy",
        "copied",
        "clear",
        "passages",
        "prompt",
        "undated",
        "hidden",
        "read",
    )
    STORY_WORDS = (
        "start",
        "next",
        "more",
        "write",
        "previous",
        "stop",
        "stops",
        "why",
        "free",
        "return",
        "finish",
        "opening",
        "tools",
        "grow",
        "shrink",
    )

    view = traitlets.Unicode("explore").tag(sync=True)
    passages: Any = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    map = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    timeline = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    kinds = traitlets.Dict().tag(sync=True)
    places = traitlets.Dict().tag(sync=True)
    story = traitlets.Dict().tag(sync=True)
    prompt = traitlets.Any("").tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self,
        passages: list[PassageView],
        places: MapView,
        events: TimelineView,
        *,
        course: Course,
        plan: LessonPlan,
        language: Language,
        selection: Selection,
        story: Story | None = None,
        prompt: View | None = None,
    ) -> None:
        self._parts = (passages, places, events)
        self._story, self._prompt = story, prompt
        self._course, self._plan = course, plan
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the views that the page is put together from, and what its tools say."""
        passages, places, events = self._parts
        kinds = {name: self.translate(f"claims.kind.{name}") for name in ("happened", "reported", "planned")}
        return {
            "passages": passages,
            "map": places,
            "timeline": events,
            "kinds": kinds,
            "places": {f"place:{name}": self._course.places[name].name[self._language] for name in self._plan.places},
            "story": self._told(self._story) if self._story else {},
            "prompt": self._prompt or "",
            "words": self.interface("explore", (*self.WORDS, *self.STORY_WORDS))
            | {"play": self.translate("explore.play", first=self._course.axis_of(self._plan).named(self._language)[0])}
            | {"aloud": texts.words("aloud", self._language)},
        }

    def _told(self, story: Story) -> dict[str, Any]:
        """Return the story as the page tells it."""
        language = self._language
        return {
            "text": str(self._said(story)),
            "stops": [
                {
                    "passage": f"passage:{stop.passage}",
                    "place": f"place:{stop.place}",
                    "event": f"event:{stop.event}" if stop.event else "",
                    "why": stop.why[language],
                }
                for stop in story.stop
            ],
        }

    @property
    def selected(self) -> str:
        """The name of what is selected in the lesson."""
        return str(self._selection.selected)

    @property
    def text(self) -> str:
        """The selection as a short text, which `Lesson.explore` takes as ``select``."""
        return self._selection.text

    def select(self, text: str) -> None:
        """Select what a short text means: ``"D3, 1985"``."""
        self._selection.select(text)

    def static_html(self) -> Markup:
        """Return the story stop by stop, if there is one; the still map and timeline; a table of what belongs together."""
        _, places, events = self._parts
        pictures = places.static_html() + events.static_html()
        together = Markup("<section class='lsn lsn-together' lang='{}'>{}</section>")
        if self._story is None:
            return pictures + together.format(self._language, self._together())
        folded = Markup("<details><summary>{}</summary>{}</details>").format(
            self.translate("explore.table"), self._together()
        )
        return Markup("").join(
            [
                self._opening(self._story),
                self._prompt.static_html() if self._prompt else "",
                self._stops(self._story),
                pictures,
                together.format(self._language, folded),
            ]
        )

    def _opening(self, story: Story) -> Markup:
        return Markup('<section class="lsn lsn-story" lang="{}">{}</section>').format(self._language, self._said(story))

    def _said(self, story: Story) -> Markup:
        """Return what the opening says: the story's own words, then what the step that shows it asks for."""
        language, step = self._language, self._plan.step[0]
        asked = numerals.filled(step.text[language], figures=self._course.figures, language=language)
        return prose(story.text[language]) + Markup('<div class="lsn-asked">{}</div>').format(prose(asked))

    def _stops(self, story: Story) -> Markup:
        passages, _, _ = self._parts
        stops = Markup("").join(
            Markup('<li id="{}"><p class="lsn-why"><b>{}</b> {}</p><p class="lsn-soft">{}</p>{}</li>').format(
                anchor(stop.passage),
                self.translate("explore.why"),
                stop.why[self._language],
                self._where(stop),
                passage.static_html(),
            )
            for stop, passage in zip(story.stop, passages, strict=False)  # the lesson's other passages come after them
        )
        return Markup(
            '<section class="lsn lsn-story" lang="{}"><h3>{}</h3><ol class="lsn-stops">{}</ol></section>'
        ).format(self._language, self.translate("explore.stops"), stops)

    def _where(self, stop: Stop) -> str:
        """Return where a stop is, and when, where that is known."""
        known = self._selection.known
        names = [f"place:{stop.place}", *([f"event:{stop.event}"] if stop.event else [])]
        return " · ".join(known[name].label[self._language] for name in names)

    def _together(self) -> Markup:
        known = self._selection.known
        rows: list[list[str | Markup]] = [
            [link.label[self._language], self._linked(link, "place", known), self._linked(link, "event", known)]
            for link in known.values()
            if link.kind == "passage"
        ]
        heads = [self.translate(f"explore.col.{name}") for name in ("passage", "place", "event")]
        return table(self.translate("explore.table"), heads, rows)

    def _linked(self, link: Link, kind: str, known: Mapping[str, Link]) -> str:
        labels = [known[name].label[self._language] for name in link.related if known[name].kind == kind]
        return self.translate("typo.stop").join(labels) or "–"

    def plain_text(self) -> str:
        """Return the title, then the map's and the timeline's lines."""
        _, places, events = self._parts
        return "\n".join([self.translate("explore.title"), places.plain_text(), events.plain_text()])


def anchor(locator: str) -> str:
    """Return where on the page a story stops at a passage."""
    return f"lsn-stop-{locator}"
