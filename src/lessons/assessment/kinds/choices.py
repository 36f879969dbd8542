"""Several options are right; picked wrong ones count against picked right ones."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from typing import ClassVar, cast

from lessons.assessment.question import Score
from lessons.assessment.responses import Answer, ResponseError, entries, one_of
from lessons.i18n.texts import both

from .choice import OptionQuestion


class Choices(OptionQuestion, frozen=True, tag_field="kind", tag="choices", kw_only=True):
    """Several options are right; picked wrong ones count against picked right ones."""

    box: ClassVar[str] = "☐"

    def parse(self, raw: object) -> Answer:
        names = [option.id for option in self.option]
        picked = {one_of(entry, names) for entry in entries(raw, limit=len(names))}
        if not picked:
            raise ResponseError("answer.choose-some")
        return tuple(name for name in names if name in picked)

    def score(self, answer: Answer) -> Score:
        """Each right one picked counts for, each wrong one against: picking everything earns no more than nothing."""
        picked = [option for option in self.option if option.id in cast("tuple[str, ...]", answer)]
        right = sum(option.correct for option in self.option)
        wrong = len(self.option) - right
        hits = sum(option.correct for option in picked)
        share = max(0.0, hits / right - (len(picked) - hits) / wrong)
        return Score(share, tuple(option.remark() for option in picked))

    def solution(self) -> Answer:
        return tuple(option.id for option in self.option if option.correct)

    def faults(self) -> Iterator[str]:
        yield from super().faults()
        right = sum(option.correct for option in self.option)
        if not 0 < right < len(self.option):
            yield both("fault.some-right", right=right, whole=len(self.option))

    def from_table(self, answer: str) -> Answer:
        return tuple(answer.split("|"))
