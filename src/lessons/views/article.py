"""The page paragraph by paragraph: each retelling, and beside it the words of the reader's own copy."""

from __future__ import annotations

from typing import Any

import traitlets
from markupsafe import Markup

from lessons.content import kinds
from lessons.content.model import Course, Language, Passage
from lessons.content.references import plain
from lessons.presentation.html import table

from .original import Beside, Original, paragraph


class ArticleView(Beside):
    """Lists the page's paragraphs: on the static page the retellings' headings, on the live one the words of a copy too."""

    view = traitlets.Unicode("article").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, *, language: Language) -> None:
        self._kinds = course.kinds
        self._passages = course.page_passages().values()
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return the static page."""
        return {"html": str(self.static_html())}

    def static_html(self) -> Markup:
        """Return how to put a copy beside the retellings, and the list of paragraphs; with a copy it is the same."""
        rows: list[list[str | Markup]] = [
            [
                passage.id,
                kinds.passage_label(self._kinds, passage.kind, language=self._language),
                passage.heading[self._language],
            ]
            for passage in self._passages
        ]
        heads = [self.translate(f"article.col.{name}") for name in ("locator", "kind", "heading")]
        return self._section(
            Markup("<p>{}</p><p>{} <code>{}</code></p><details><summary>{}</summary>{}</details>").format(
                self.translate("article.absent"),
                self.translate("article.how"),
                'lesson.article("…/article.txt")',
                self.translate("table.show"),
                table(self.translate("article.table"), heads, rows),
            )
        )

    def beside_html(self, original: Original) -> Markup:
        """Return how many paragraphs were found, which were not, and each retelling with the copy's words beside it."""
        found, missing = len(original), original.missing
        lines = [self.translate("article.found", found=found, all=found + len(missing))]
        if missing:
            lines.append(self.translate("article.missing", locators=", ".join(missing)))
        told = Markup("").join(Markup("<p>{}</p>").format(line) for line in [*lines, self.translate("article.private")])
        pairs = Markup("").join(self._pair(passage, original) for passage in self._passages)
        return self._section(Markup('<div role="status">{}</div>{}').format(told, pairs))

    def _pair(self, passage: Passage, original: Original) -> Markup:
        language = self._language
        retold = Markup("").join(
            Markup("<p>{}</p>").format(plain(each)) for each in passage.text[language].strip().split("\n\n")
        )
        return Markup(
            '<section class="lsn-beside"><h4><span class="lsn-locator">{}</span> {}</h4>'
            '<div><p class="lsn-kind">{}</p>{}</div><div class="lsn-original"><p class="lsn-kind">{}</p>{}</div></section>'
        ).format(
            passage.id,
            passage.heading[language],
            self.translate("article.retold"),
            retold,
            self.translate("article.original"),
            paragraph(original, passage.id, language=language),
        )

    def _section(self, body: Markup) -> Markup:
        return Markup('<section class="lsn lsn-article" lang="{}"><h3>{}</h3>{}</section>').format(
            self._language, self.translate("article.title"), body
        )

    def plain_text(self) -> str:
        """Return the title."""
        return self.translate("article.title")
