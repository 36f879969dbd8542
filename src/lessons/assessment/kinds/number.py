"""A number, right within a tolerance."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import math
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment import typed_numbers
from lessons.assessment.question import NOTHING, Feedback, Question, Score, Words
from lessons.assessment.responses import Answer, ResponseError
from lessons.assessment.typed_numbers import LIMIT_CHARACTERS
from lessons.i18n.texts import both
from lessons.schema import Record, Text

ROUNDING = Decimal("1e-14")
"""What sums of floats are off by, as a share of the larger number; nobody types numbers that lie as near."""

UNSURE = 1e-13
"""How near to the edge floats do not tell, as a share of the numbers: well above what they and `ROUNDING` are off by."""


class CommonError(Record, frozen=True):
    """A wrong number that a student is likely to give, with its own feedback."""

    value: float
    feedback: Text


class Number(Question, frozen=True, tag_field="kind", tag="number", kw_only=True):
    """A number, right within ``tolerance`` on either side."""

    answer: float
    unit: Text
    right: Text
    wrong: Text
    tolerance: Annotated[float, Meta(ge=0)] = 0.0
    slip: tuple[CommonError, ...] = ()

    def parse(self, raw: object) -> Answer:
        """Take a number, or what was typed where that is plainly one; what is kept is always a float."""
        if isinstance(raw, str):
            raw = self._typed(raw)
        if isinstance(raw, bool) or not isinstance(raw, int | float):
            raise ResponseError("answer.number")
        if isinstance(raw, int) and abs(raw) > 10**LIMIT_CHARACTERS:
            raise ResponseError("answer.number-long", limit=LIMIT_CHARACTERS)
        if not math.isfinite(raw):
            raise ResponseError("answer.number")
        return float(raw)

    def _typed(self, raw: str) -> float:
        """Read a number as people type it, with the question's unit or without."""
        try:
            return float(typed_numbers.read(raw, units=tuple(self.unit[language] for language in self.unit.languages)))
        except typed_numbers.NumberError as error:
            raise ResponseError(error.key, **error.values) from None

    def score(self, answer: Answer) -> Score:
        given = cast("float", answer)
        if is_within(given, self.answer, tolerance=self.tolerance):
            return Score(1.0, (Feedback("right", self.right),))
        for slip in self.slip:
            if is_within(given, slip.value):
                return Score(0.0, (Feedback("wrong", slip.feedback),))
        return Score(0.0, (Feedback("wrong", self.wrong),))

    def solution(self) -> Answer:
        return self.answer

    def faults(self) -> Iterator[str]:
        for slip in self.slip:
            if abs(slip.value - self.answer) <= self.tolerance:
                yield both("fault.slip", got=f"{slip.value:g}")

    def public(self, words: Words) -> dict[str, Any]:
        unit = self.unit[words.language]
        return {
            "label": words.translate("quiz.number-label", unit=unit) if unit else words.translate("parts.number-label")
        }

    def solution_text(self, words: Words) -> str:
        return f"{self.answer:.15g} {self.unit[words.language]}".rstrip()

    def key_text(self, words: Words) -> str:
        told = self.solution_text(words)
        if not self.tolerance:
            return told
        return words.translate("guide.within", answer=told, tolerance=f"{self.tolerance:.15g}")

    def response_text(self, answer: Answer, words: Words) -> str:
        return f"{answer:.15g} {self.unit[words.language]}".rstrip()

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        written = f"____ {self.unit[words.language]}" if given is None else self.response_text(given, words)
        return Markup("<p>{}</p>").format(written)

    def printed_response(self, words: Words) -> Markup:
        return Markup('<p><span class="blank"></span> {}</p>').format(self.unit[words.language])

    def from_table(self, answer: str) -> Answer:
        return float(answer)

    def same(self, answer: Answer, other: Answer) -> bool:
        return isinstance(answer, float) and isinstance(other, float) and is_within(answer, other)

    def redacted(self) -> dict[str, Any]:
        return {"unit": self.unit}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        return {"answer": 0.0, "unit": asked.unit or NOTHING, "right": NOTHING, "wrong": NOTHING}


def is_within(given: float, wanted: float, *, tolerance: float = 0.0) -> bool:
    """Whether a number is another within a tolerance, its edges included.

    They are compared as the decimals that were typed (33.4 lies within 0.1 of 33.3, though their floats lie further apart);
    what only rounding keeps apart (0.1 + 0.2 and 0.3) is the same.

    Example:
        >>> is_within(33.4, 33.3, tolerance=0.1), is_within(33.41, 33.3, tolerance=0.1)
        (True, False)

    """
    beyond, unsure = abs(given - wanted) - tolerance, (abs(given) + abs(wanted) + tolerance) * UNSURE
    if abs(beyond) > unsure:  # far from the edge, where nearly all are, floats will do
        return beyond < 0
    one, other, room = (Decimal(repr(number)) for number in (given, wanted, tolerance))
    return abs(one - other) <= room + max(abs(one), abs(other)) * ROUNDING
