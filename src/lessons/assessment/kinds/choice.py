"""One of several options is right."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment.question import NOTHING, Feedback, Question, Score, Tone, Words, lettered
from lessons.assessment.responses import Answer, ResponseError, one_of
from lessons.i18n.faults import repeated
from lessons.i18n.texts import both
from lessons.schema import Id, Language, Record, Text


class Option(Record, frozen=True):
    """An answer on offer, with the feedback it earns."""

    id: Id
    text: Text
    feedback: Text
    correct: bool = False

    def remark(self) -> Feedback:
        """Return the remark that it earns."""
        return Feedback("right" if self.correct else "wrong", self.feedback, self.id)


class OptionQuestion(Question, frozen=True, kw_only=True):
    """What questions with options have in common."""

    option: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=12)]

    box: ClassVar[str] = "○"
    """What is ticked on paper."""

    def parts(self) -> tuple[tuple[str, Text], ...]:
        return tuple((option.id, option.text) for option in self.option)

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        return [(option.id, option.text[language], option.feedback) for option in self.option]

    def tones(self) -> dict[str, Tone]:
        return {option.id: "right" if option.correct else "wrong" for option in self.option}

    def printed_response(self, words: Words) -> Markup:
        return lettered([text[words.language] for _, text in self.offered()], box=self.box)

    def faults(self) -> Iterator[str]:
        yield from repeated(option.id for option in self.option)

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        return {"option": tuple(Option(id=each.id, text=each.text, feedback=NOTHING) for each in asked.choices)}


class Choice(OptionQuestion, frozen=True, tag_field="kind", tag="choice", kw_only=True):
    """One of several options is right."""

    def parse(self, raw: object) -> Answer:
        if raw in ("", None, []):
            raise ResponseError("answer.choose-one")
        return one_of(raw, [option.id for option in self.option])

    def score(self, answer: Answer) -> Score:
        picked = next(option for option in self.option if option.id == answer)
        return Score(float(picked.correct), (picked.remark(),))

    def solution(self) -> Answer:
        return next(option.id for option in self.option if option.correct)

    def faults(self) -> Iterator[str]:
        yield from super().faults()
        right = sum(option.correct for option in self.option)
        if right != 1:
            yield both("fault.one-right", got=right)
