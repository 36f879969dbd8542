"""A word or a few."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Annotated, Any, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment import text_match
from lessons.assessment.question import NOTHING, Feedback, Form, Question, Score, Tone, Words
from lessons.assessment.responses import Answer, ResponseError
from lessons.errors import shorten
from lessons.i18n.texts import both, few, translate
from lessons.schema import LANGUAGES, Language, Record, Text, is_chinese

LIMIT_SHORT = 80
"""Longest short answer."""

FORMS_TOLD = 12
"""How many accepted forms a teacher's key tells."""


class NearMiss(Record, frozen=True):
    """A short answer that misses the point by little: it gets this remark, not the point."""

    form: Form
    feedback: Text


class ShortText(Question, frozen=True, tag_field="kind", tag="text", kw_only=True):
    """A word or a few, right where they are one of the ``accepted`` forms (`lessons.assessment.text_match` says when)."""

    accepted: Annotated[tuple[Form, ...], Meta(min_length=1)]
    right: Text
    wrong: Text
    near: tuple[NearMiss, ...] = ()

    def parse(self, raw: object) -> Answer:
        """Take a few words on one line, as typed but for signs that nobody sees."""
        if not isinstance(raw, str):
            raise ResponseError("answer.form")
        if len(raw) > LIMIT_SHORT:
            raise ResponseError("answer.text-long", limit=LIMIT_SHORT)
        seen = "".join(sign for sign in raw if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
        text = " ".join(seen.split())
        if not text_match.folded(text):
            raise ResponseError("answer.text-empty")
        return text

    def score(self, answer: Answer) -> Score:
        """All for an accepted form; a near one gets its own remark and nothing else."""
        near = {entry.form: entry.feedback for entry in self.near}
        form = text_match.find(cast("str", answer), (*self.accepted, *near))
        if form is None:
            return Score(0.0, (Feedback("wrong", self.wrong),))
        if form in near:
            return Score(0.0, (Feedback("wrong", near[form], form),))
        return Score(1.0, (Feedback("right", self.right),))

    def solution(self) -> Answer:
        return self.accepted[0]

    def faults(self) -> Iterator[str]:
        """Say which forms nobody could give, and which of the near ones mean what another form means."""
        near = [entry.form for entry in self.near]
        for form in (*self.accepted, *near):
            if not text_match.folded(form):
                yield both("fault.form-blank", got=shorten(form))
            elif len(form) > LIMIT_SHORT:
                yield both("fault.form-long", most=LIMIT_SHORT, got=shorten(form))
        for place, form in enumerate(near):
            if same := text_match.find(form, self.accepted):
                yield both("fault.near-right", got=shorten(form), same=shorten(same))
            elif same := text_match.find(form, near[:place]):
                yield both("fault.near-same", got=shorten(form), same=shorten(same))

    def doubts(self) -> Iterator[str]:
        """Say in which language nothing is accepted; what both write (a name in capitals, a year) counts for both."""
        yield from super().doubts()
        for language in (tag for tag in self.prompt.languages if tag in LANGUAGES):  # the letters of which are known
            if not any(_is_in(form, language) for form in self.accepted):
                yield "accepted: " + both("fault.forms", wanted=partial(translate, f"fault.language.{language}"))

    def named(self) -> dict[str, Text]:
        return {entry.form: Text(zh=entry.form, en=entry.form) for entry in self.near}

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        return [(entry.form, entry.form, entry.feedback) for entry in self.near]

    def tones(self) -> dict[str, Tone]:
        return {entry.form: "wrong" for entry in self.near}

    def public(self, words: Words) -> dict[str, Any]:
        return {"label": words.translate("quiz.text-label"), "limit": LIMIT_SHORT}

    def solution_text(self, words: Words) -> str:
        """Return the accepted form that belongs to the page's language, as far as its letters tell."""
        return self._forms(words)[0]

    def key_text(self, words: Words) -> str:
        """Return the first accepted forms of the page's language: enough to see what counts, where there may be hundreds."""
        return few(self._forms(words), words.language, most=FORMS_TOLD)

    def _forms(self, words: Words) -> tuple[str, ...]:
        """Return the accepted forms in the page's language, as far as their letters tell; without any, all."""
        chinese = is_chinese(words.language)
        return (
            tuple(form for form in self.accepted if any(sign > "\u2e7f" for sign in form) == chinese) or self.accepted
        )

    def response_text(self, answer: Answer, words: Words) -> str:
        return str(answer)

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        return Markup("<p>{}</p>").format("____" if given is None else str(given))

    def own(self, answer: object) -> Answer | None:
        """Return a form as a teacher wrote it: it need not be one that a page would take."""
        return str(answer)

    def same(self, answer: Answer, other: Answer) -> bool:
        return text_match.find(str(answer), [str(other)]) is not None

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        return {"accepted": ("—",), "right": NOTHING, "wrong": NOTHING}


def _is_in(form: str, language: Language) -> bool:
    """Whether somebody who answers in a language may write so."""
    chinese = any(sign > "\u2e7f" for sign in form)
    return is_chinese(language) == chinese or (form == form.upper() and not chinese)
