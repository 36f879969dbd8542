"""The course's words: a list by lesson, cards to practise them with, and a file that other programs read."""

from __future__ import annotations

import re
from typing import Any

import traitlets
from markupsafe import Markup

from lessons.content.model import Course, Language, LessonPlan, Term
from lessons.i18n import texts
from lessons.presentation.html import name_beside
from lessons.schema import LANGUAGES, has_chinese
from lessons.views.base import View

from .passage import entry

NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What no system wants in a file's name."""


class TermsView(View):
    """Lists the terms that the course has explained so far, and has them practised on cards. Nothing of that is kept or scored.

    Args:
        course: whose terms they are.
        plan: the lesson that is open; the terms are those up to it.
        language: of the page.
        every: whether those of later lessons are listed too.

    """

    view = traitlets.Unicode("terms").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    cards: Any = traitlets.List().tag(sync=True)
    tsv = traitlets.Unicode().tag(sync=True)
    file = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, plan: LessonPlan, *, language: Language, every: bool = False) -> None:
        self._course = course
        self._listed: list[tuple[LessonPlan, list[Term]]] = []
        for lesson in course.lessons.values():
            if lesson.terms:
                self._listed.append((lesson, [course.terms[name] for name in lesson.terms]))
            if lesson.id == plan.id and not every:
                break
        super().__init__(language=language)

    @property
    def _terms(self) -> list[Term]:
        return [term for _, terms in self._listed for term in terms]

    def initial_state(self) -> dict[str, Any]:
        """Return the list as HTML, the cards as text, and the file."""
        title = NOT_IN_NAMES.sub(" ", self._course.title[self._language]).strip()
        return {
            "html": str(self.static_html()),
            "cards": [self._card(term) for term in self._terms],
            "tsv": tsv(self._terms),
            "file": f"{title}.tsv",
            "words": texts.words("terms", self._language),
        }

    def _card(self, term: Term) -> dict[str, str]:
        """Return what stands on a card's two sides. Who does not read the characters has their sound in front, too."""
        back = name_beside(term, self._language)
        lang = "zh" if has_chinese(term.word) else ""
        gloss = term.gloss[self._language]
        return {"word": term.word, "lang": lang, "sound": term.transliteration, "name": back, "gloss": gloss}

    def static_html(self) -> Markup:
        """Return the list, a heading a lesson."""
        language = self._language
        parts = Markup("").join(
            Markup('<h4>{}</h4><dl class="lsn-terms">{}</dl>').format(
                f"{lesson.id.split('-')[0]} {lesson.title[language]}",
                Markup("").join(entry(term, language) for term in terms),
            )
            for lesson, terms in self._listed
        )
        nothing = Markup("<p>{}</p>").format(self.translate("terms.none"))
        return Markup('<section class="lsn lsn-glossary" lang="{}"><h3>{}</h3>{}</section>').format(
            language, self.translate("terms.title"), parts or nothing
        )

    def plain_text(self) -> str:
        """Return the terms, a line each."""
        return "\n".join(f"{term.word} {term.transliteration}".strip() for term in self._terms)


def tsv(terms: list[Term]) -> str:
    """Return terms as Anki and others import them: for each of the course's languages a front and a back."""
    languages = terms[0].name.languages if terms else LANGUAGES
    rows = [[side for language in languages for side in _sides(term, language)] for term in terms]
    heads = [texts.translate(f"terms.{side}", language) for language in languages for side in ("front", "back")]
    lines = ["#separator:tab", "#html:false", "#columns:" + "\t".join(heads)]
    return "\n".join([*lines, *("\t".join(map(_field, row)) for row in rows)]) + "\n"


def _sides(term: Term, language: Language) -> tuple[str, str]:
    name = name_beside(term, language)
    word = f"{term.word} " if name else ""
    return name or term.word, f"{word}{term.transliteration} {term.gloss[language]}"


def _field(text: str) -> str:
    """Return a text as one field: on one line, and in quotes where it would else be read as something other than text."""
    flat = " ".join(text.split())
    return '"' + flat.replace('"', '""') + '"' if '"' in flat or flat.startswith("#") else flat
