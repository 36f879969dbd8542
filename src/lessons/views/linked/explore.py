"""Passages, map and timeline as one linked page."""

from __future__ import annotations

from typing import Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.content.model import Course, Language, LessonPlan
from lessons.content.relations import Link, links
from lessons.i18n.texts import STOP
from lessons.presentation.html import table
from lessons.views.selection import LinkedView, Selection

from .map import MapView
from .passage import PassageView
from .timeline import TimelineView


class ExploreView(LinkedView):
    """Shows a lesson's passages beside its map, its timeline under them, and the tools to go from one to the other."""

    WORDS = (
        "title", "back", "forward", "earlier", "later", "play", "pause", "step", "kinds", "place", "everywhere", "share",
        "copy", "copied", "clear", "passages", "prompt", "hidden", "read",
    )  # fmt: skip

    view = traitlets.Unicode("explore").tag(sync=True)
    passages: Any = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    map = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    timeline = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    kinds = traitlets.Dict().tag(sync=True)
    places = traitlets.Dict().tag(sync=True)

    def __init__(
        self, passages: list[PassageView], places: MapView, events: TimelineView, *,
        course: Course, plan: LessonPlan, language: Language, selection: Selection,
    ) -> None:  # fmt: skip
        self._parts = (passages, places, events)
        self._course, self._plan = course, plan
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the views that the page is put together from, and what its tools say."""
        passages, places, events = self._parts
        kinds = {name: self.translate(f"timeline.kind.{name}") for name in ("happened", "reported", "planned")}
        return {
            "passages": passages,
            "map": places,
            "timeline": events,
            "kinds": kinds,
            "places": {f"place:{name}": self._course.places[name].name[self._language] for name in self._plan.places},
            "words": self.interface("explore", self.WORDS),
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
        """Return the still map, the still timeline, and a table of what belongs together."""
        _, places, events = self._parts
        return Markup("{}{}<section class='lsn lsn-together' lang='{}'>{}</section>").format(
            places.static_html(), events.static_html(), self._language, self._together()
        )

    def _together(self) -> Markup:
        known = links(self._course, self._plan)
        rows: list[list[str | Markup]] = [
            [link.label[self._language], self._linked(link, "place", known), self._linked(link, "event", known)]
            for link in known.values()
            if link.kind == "passage"
        ]
        heads = [self.translate(f"explore.col.{name}") for name in ("passage", "place", "event")]
        return table(self.translate("explore.table"), heads, rows)

    def _linked(self, link: Link, kind: str, known: dict[str, Link]) -> str:
        labels = [known[name].label[self._language] for name in link.related if known[name].kind == kind]
        return STOP[self._language].join(labels) or "–"

    def plain_text(self) -> str:
        """Return the title, then the map's and the timeline's lines."""
        _, places, events = self._parts
        return "\n".join([self.translate("explore.title"), places.plain_text(), events.plain_text()])
