"""What is selected in a lesson: one trait that all its linked views share, so that a page joins them without a kernel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ipywidgets
import traitlets

from lessons.content import relations as links
from lessons.content.model import Course, Language, LessonPlan
from lessons.errors import LessonError, UnknownNameError, near, shorten
from lessons.i18n import texts

from .base import View


class Selection(ipywidgets.Widget):  # type: ignore[misc]
    """The one thing that is selected in a lesson, or nothing (``""``).

    The page's views read and write ``selected`` in the browser. From Python, assign a name (``"place:shexian"``) or
    `select` a short text (``"D3, 1985"``), and ``observe(…, "selected")`` to follow the reader.
    """

    selected = traitlets.Unicode().tag(sync=True)
    links: Any = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)

    def __init__(self, known: Mapping[str, links.Link], *, language: Language, since: str = "") -> None:
        self._language: Language = language
        self._known = dict(known)
        self._since = since
        said = {name: texts.translate(f"select.{name}", language) for name in ("now", "with", "nothing")}
        super().__init__(links={name: self._told(link) for name, link in self._known.items()}, words=said)

    @classmethod
    def of_lesson(cls, course: Course, plan: LessonPlan, *, language: Language) -> Selection:
        """Return the selection of what a lesson shows."""
        return cls(links.links(course, plan), language=language, since=course.names.since)

    def _told(self, link: links.Link) -> dict[str, Any]:
        return {
            "label": link.label[self._language],
            "text": link.text[self._language],
            "related": list(link.related),
            "older": "" < link.date < self._since,
        }

    @traitlets.validate("selected")
    def _exists(self, proposal: Any) -> str:
        name = str(proposal["value"])
        if name and name not in self._known:
            raise self._unknown(name)
        return name

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take what the page says was selected; what does not exist is passed over."""
        name = sync_data.get("selected", "")
        if isinstance(name, str) and (not name or name in self._known):
            super().set_state({"selected": name})

    def select(self, text: object) -> str:
        """Select what a short text means and return its name; an empty text selects nothing.

        Raises:
            UnknownNameError: where it means nothing in this lesson, with what comes near.

        """
        if not isinstance(text, str):
            raise LessonError(texts.translate("error.select-type", self._language, got=shorten(text)))
        found = links.find(text, self._known) if text.strip() else [""]
        if not found:
            raise self._unknown(text)
        self.selected = found[0]
        return found[0]

    @property
    def known(self) -> Mapping[str, links.Link]:
        """What can be selected, by name."""
        return self._known

    @property
    def text(self) -> str:
        """The selection as a short text that `select` takes."""
        return links.text_of(self.selected, self._known, self._language) if self.selected else ""

    def _unknown(self, text: str) -> UnknownNameError:
        forms = [link.text[self._language] for link in self._known.values()]
        guess = near(text, [*forms, *self._known])
        hint = texts.translate("error.near", self._language, guess=guess) if guess else ""
        return UnknownNameError(
            texts.translate(
                "error.select", self._language, name=shorten(text).strip("'\""), hint=hint, known=", ".join(forms)
            )
        )


class LinkedView(View):
    """A view that shows, and may change, what is selected in its lesson."""

    selection = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, *, language: Language, selection: Selection) -> None:
        self._selection = selection
        super().__init__(language=language)

    @traitlets.default("selection")
    def _shared_selection(self) -> Selection:
        return self._selection
