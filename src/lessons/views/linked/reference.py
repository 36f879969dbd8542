"""A passage that the lesson's story has shown already: where it stands, and on a live page its text again, folded."""

from __future__ import annotations

from typing import Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.content.model import Language, Passage
from lessons.views.selection import LinkedView, Selection

from .explore import anchor
from .passage import PassageView


class PassageReference(LinkedView):
    """Leads from a later step to a passage's stop in the story, so that no page prints a passage twice.

    Args:
        passage: what it leads to.
        view: that passage in full, for a live page to unfold.
        number: of its stop, from 1.
        language: of the page.
        selection: the lesson's.

    """

    view = traitlets.Unicode("reference").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    passage: Any = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self, passage: Passage, *, view: PassageView, number: int, language: Language, selection: Selection
    ) -> None:
        self._of, self._full, self._number = passage, view, number
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the static page, the passage's own view, and what unfolds it."""
        return {"html": str(self.static_html()), "passage": self._full, "words": self.interface("passage", ("again",))}

    def static_html(self) -> Markup:
        """Return the passage's locator and heading, and a link to its stop."""
        return Markup(
            '<p class="lsn lsn-reference" lang="{}" data-passage="{}"><span class="lsn-locator">{}</span> <b>{}</b> '
            '<a href="#{}">{}</a></p>'
        ).format(
            self._language,
            self._of.id,
            self._of.id,
            self._of.heading[self._language],
            anchor(self._of.id),
            self.translate("passage.at-stop", number=self._number),
        )

    def plain_text(self) -> str:
        """Return the locator, the heading and the stop."""
        return f"{self._full.plain_text()} ({self.translate('passage.at-stop', number=self._number)})"
