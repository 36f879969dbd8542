"""A passage of the page, retold, with its locator, its citation, and its terms to open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import traitlets
from markupsafe import Markup, escape

from lessons.content import kinds
from lessons.content.model import Course, Language, LessonPlan, Passage, Term
from lessons.content.references import LINK
from lessons.i18n import texts
from lessons.presentation.html import marked, name_beside, transliterated
from lessons.views.original import Beside, Original, paragraph
from lessons.views.selection import LinkedView, Selection


class PassageView(LinkedView, Beside):
    """Shows one passage. The live face is the still one, its terms, places, dates and figures made into buttons."""

    view = traitlets.Unicode("passage").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(
        self, course: Course, plan: LessonPlan, passage: Passage, *, language: Language, selection: Selection
    ) -> None:
        self._passage = passage
        self._terms = {name: course.terms[name] for name in _met(course, plan)}
        self._kind = kinds.passage_label(course.kinds, passage.kind, language=language)
        document = course.document_of(passage)
        # A document with a fault goes by its id, in an author's preview.
        page = passage.document or course.names.page[language]
        self._from = document.title[language] if document else page
        self._from_kind = kinds.source_label(course.kinds, document.kind, language=language) if document else ""
        self._sources = [course.sources[name].title[language] for name in passage.sources]
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the static page, and the words that its buttons need."""
        words = {name: self.translate(f"passage.{name}") for name in ("explain", "close", "select")}
        return {
            "html": str(self.static_html()),
            "words": words | {name: texts.words(name, self._language) for name in ("aloud", "quote")},
        }

    def static_html(self) -> Markup:
        """Return the passage as HTML: heading, retelling, words, citation."""
        return self._page(self._terms, self._sources)

    def beside_html(self, original: Original) -> Markup:
        """Return the paragraph's own words, from the reader's copy."""
        return Markup('<details open class="lsn-original"><summary>{}</summary>{}</details>').format(
            self.translate("article.original"), paragraph(original, self._passage.id, language=self._language)
        )

    def plain_text(self) -> str:
        """Return the locator and the heading."""
        return f"{self._passage.id}  {self._passage.heading[self._language]}"

    def _page(self, terms: dict[str, Term], sources: list[str]) -> Markup:
        passage, language = self._passage, self._language
        used: dict[str, Term] = {}
        body = Markup("").join(
            Markup("<p>{}</p>").format(linked(paragraph, terms, used))
            for paragraph in passage.text[language].strip().split("\n\n")
        )
        key = "passage.cite-verbatim" if passage.verbatim else "passage.cite"
        cite = self.translate(key, page=self._from, locator=passage.id)
        if sources:
            cite += " " + self.translate("passage.added", sources=texts.translate("typo.stop", language).join(sources))
        words = Markup("").join(entry(term, language) for term in used.values())
        return Markup(
            '<article class="lsn lsn-passage lsn-{kind}" lang="{lang}" data-passage="{locator}">'
            '<header><span class="lsn-locator">{locator}</span><h3>{heading}</h3>'
            '<span class="lsn-kind">{kind_name}</span>{document}</header>{body}{words}'
            '<footer class="lsn-cite">{cite}</footer></article>'
        ).format(
            kind=passage.kind if passage.kind in kinds.BUILT_IN["passage"] else "body",
            lang=language,
            locator=passage.id,
            heading=passage.heading[language],
            kind_name=self._kind,
            document=self._named(),
            body=body,
            words=Markup('<dl class="lsn-terms">{}</dl>').format(words) if used else "",
            cite=cite,
        )

    def _named(self) -> Markup:
        """Return which document the passage is of, where it is not the page."""
        if not self._from_kind:
            return Markup("")
        told = self.translate("passage.document", title=self._from, kind=self._from_kind)
        return Markup('<span class="lsn-document lsn-soft">{}</span>').format(told)


def _met(course: Course, plan: LessonPlan) -> Iterator[str]:
    """Yield the terms that a lesson explains: its own new ones, and those of the lessons before it."""
    for lesson in course.lessons.values():
        yield from lesson.terms
        if lesson.id == plan.id:
            return


def linked(paragraph: str, terms: dict[str, Term], used: dict[str, Term]) -> Markup:
    """Return a paragraph with its links as elements; every other character is escaped."""
    pieces: list[Markup] = []
    end = 0
    for match in LINK.finditer(paragraph):
        words, kind, name = match.groups()
        pieces.append(escape(paragraph[end : match.start()]))
        end = match.end()
        if kind == "term" and name in terms:
            used[name] = terms[name]
            pieces.append(Markup('<dfn data-term="{}">{}</dfn>').format(name, words))
        else:
            pieces.append(Markup('<span class="lsn-ref" data-ref="{}:{}">{}</span>').format(kind, name, words))
    return Markup("").join([*pieces, escape(paragraph[end:])])


def entry(term: Term, language: Language) -> Markup:
    """Return a term's entry in a list of words explained."""
    beside = name_beside(term, language)
    name = Markup(" {}").format(beside) if beside else ""
    word = transliterated(marked(term.word), term.transliteration)
    return Markup('<dt data-term="{}">{}{}</dt><dd>{}</dd>').format(term.id, word, name, term.gloss[language])
