"""A text that a teacher reads."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, TypeGuard

from markupsafe import Markup
from msgspec import UNSET, Meta, UnsetType

from lessons.assessment.question import NOTHING, Form, Question, Score, Words, ruled
from lessons.assessment.responses import Answer, Draft, ResponseError, entries, one_of, written
from lessons.i18n.faults import repeated
from lessons.schema import ByLanguage, Id, Language, Record, Text, is_chinese

WAYS = ("supplied", "bank", "open")
"""The scaffolds of an essay: evidence supplied, an evidence bank to choose from, or nothing."""


LINES = 30
"""What an essay gets on paper at most: a page."""


Count = Annotated[int, Meta(ge=20, le=5000)]
Levels = tuple[Form, Form, Form]


class Length(ByLanguage[int], frozen=True, omit_defaults=True):
    """About how long a text should be: characters in Chinese, else words."""

    zh: Count = 0
    en: Count = 0
    further: dict[Language, Count] | UnsetType = UNSET


class CriterionLevels(ByLanguage[tuple[str, str, str]], frozen=True, omit_defaults=True):
    """One criterion's three levels in each language, from weakest to strongest."""

    zh: Levels = ()  # type: ignore[assignment]  # of a language that it is not written in
    en: Levels = ()  # type: ignore[assignment]
    further: dict[Language, Levels] | UnsetType = UNSET


class Criterion(Record, frozen=True):
    """One row of the rubric by which a teacher reads an essay."""

    id: Id
    title: Text
    levels: CriterionLevels


class Scaffold(Record, frozen=True):
    """The evidence that an essay's writer may start from: passages to use, or passages to choose from."""

    supplied: Annotated[tuple[str, ...], Meta(min_length=1, max_length=8)]
    bank: Annotated[tuple[str, ...], Meta(min_length=2, max_length=16)]


class Essay(Question, frozen=True, tag_field="kind", tag="essay", kw_only=True):
    """A text that a teacher reads: the program keeps it and never scores it.

    ``row`` is the rubric, shown beforehand; ``outline`` says what a good answer might hold, shown once one is handed in.
    How it is shown is `lessons.presentation.essay`'s.
    """

    length: Length
    outline: Text
    scaffold: Scaffold
    row: Annotated[tuple[Criterion, ...], Meta(min_length=1, max_length=6)]

    graded_by_teacher: ClassVar[bool] = True

    def parse(self, raw: object) -> Answer:
        text = written(raw)
        if not text.strip():
            raise ResponseError("answer.essay-empty")
        return text

    def score(self, answer: Answer) -> Score:
        """Raise TypeError: what an essay earns is for its reader to say."""
        raise TypeError(f"an essay is read by a teacher, never scored: {self.id}")

    def solution(self) -> Answer:
        """Return nothing: an essay has no right answer."""
        return ""

    def response_text(self, answer: Answer, words: Words) -> str:
        return str(answer)

    def solution_text(self, words: Words) -> str:
        return ""

    def faults(self) -> Iterator[str]:
        yield from repeated(row.id for row in self.row)
        yield from repeated(self.scaffold.supplied)
        yield from repeated(self.scaffold.bank)

    def draft(self, text: object, *, way: object = "", picked: object = ()) -> Draft:
        """Return what a page sends of an essay in the making.

        Raises:
            ResponseError: as `written` does, and where it names a scaffold or a passage that the essay does not have.

        """
        bank = self.scaffold.bank
        chosen = {one_of(name, bank) for name in entries(picked, limit=len(bank))}
        return Draft(written(text), one_of(way, ("", *WAYS)), tuple(name for name in bank if name in chosen))

    def printed_response(self, words: Words) -> Markup:
        a_line = 20 if is_chinese(words.language) else 10  # as much as a hand writes on one
        return ruled(min(LINES, -(-self.length[words.language] // a_line) + 2))

    def redacted(self) -> dict[str, Any]:
        return {"length": self.length, "scaffold": self.scaffold, "row": self.row}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        evidence = asked.scaffold or Scaffold(supplied=(), bank=())
        length = asked.length or Length(zh=20, en=20)
        return {"length": length, "outline": NOTHING, "scaffold": evidence, "row": asked.row}


def is_essay(question: object) -> TypeGuard[Essay]:
    """Whether a teacher reads what is answered: what is shown of such a question is written, marked and returned."""
    return isinstance(question, Essay)
