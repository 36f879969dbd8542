"""A document beside the page: whose it is and how far to trust it, then its passages, as the page's own are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.content import kinds as labels
from lessons.content.kinds import Kind
from lessons.content.model import Document, Language
from lessons.views.data.undated import between
from lessons.views.selection import LinkedView, Selection

from .passage import PassageView


class DocumentView(LinkedView):
    """Shows a further document. The live face is its head, then the passages' own views, linked with map and timeline.

    Args:
        document: what it shows.
        passages: the document's, in their order.
        kinds: those of the course's own.
        language: of the page.
        selection: the lesson's.

    """

    view = traitlets.Unicode("document").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    passages: Any = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self,
        document: Document,
        passages: list[PassageView],
        *,
        kinds: Iterable[Kind],
        language: Language,
        selection: Selection,
    ) -> None:
        self._document, self._full = document, passages
        self._kind = labels.source_label(kinds, document.kind, language=language)
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the head, and the passages' own views."""
        return {"html": str(self._head()), "passages": self._full}

    def static_html(self) -> Markup:
        """Return the head, then the passages."""
        return self._head() + Markup("").join(passage.static_html() for passage in self._full)

    def plain_text(self) -> str:
        """Return the title, then a line a passage."""
        return "\n".join([self._document.title[self._language], *(passage.plain_text() for passage in self._full)])

    def _head(self) -> Markup:
        """Return the title and what a reader asks of a text first: whose, when, for whom, where it is, how far to trust it."""
        document, language = self._document, self._language
        told = {
            "kind": self._kind,
            "maker": document.maker[language],
            "date": between(document.date, language),
            "audience": document.audience[language] if document.audience else "",
            "address": document.address,
            "trust": self.translate(f"document.trust.{document.trust}"),
        }
        rows = Markup("").join(
            Markup('<div data-part="{}"><dt>{}</dt><dd>{}</dd></div>').format(
                name, self.translate(f"document.{name}"), said
            )
            for name, said in told.items()
            if said
        )
        return Markup(
            '<section class="lsn lsn-document-head" lang="{}" data-document="{}"><h3>{}</h3><dl>{}</dl></section>'
        ).format(language, document.id, document.title[language], rows)
