"""One question as it is graded: which lines are answers to it, and what they come to.

Pure but for its memory of answers seen before: a class gives the same few answers again and again, and each is scored once.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from lessons.assessment import responses, scoring
from lessons.content import model

from . import paper
from .assignments import TESTS
from .rubric_marks import Accept, digest

LIMIT_CACHE = 500
"""How many different series of answers to a question are remembered; texts may all differ."""


class ItemResult(Struct, frozen=True, array_like=True, gc=False):
    """What one question came to: ``points`` (None: not answered, or an essay to be read), tries, the first answer.

    ``share`` is what the first answer alone earned, from 0 to 1; ``first`` that answer in the teacher's own names. Of an
    essay, ``first`` is the digest of the text that was handed in last.
    """

    points: float | None = None
    tries: int = 0
    share: float = 0.0
    first: str = ""


EMPTY = msgspec.Raw(msgspec.json.encode(ItemResult()))
_encode = msgspec.json.Encoder().encode


class GradeItem:
    """One question that is graded: where its answers are found, and how they are scored."""

    def __init__(self, lesson: str, name: str, question: model.AnyQuestion, *, fps: Iterable[str]) -> None:
        self.lesson, self.name, self.question = lesson, name, question
        self.fps = frozenset(fps)
        self.names: Mapping[str, str] = {}
        self.last = False
        self.also: list[Accept] = []
        self.dropped = False
        self._seen: dict[tuple[Any, ...], msgspec.Raw] = {}

    @property
    def is_essay(self) -> bool:
        """Whether a teacher reads what is answered."""
        return self.question.graded_by_teacher

    @property
    def label(self) -> str:
        """What the question is called in tables and options: its lesson and id; of a test, its id."""
        return self.question.id if self.lesson.startswith(TESTS) else f"{self.lesson}/{self.question.id}"

    def cell(self, raw: tuple[Any, ...]) -> msgspec.Raw:
        """Return what answers to this question, as a file has them, come to."""
        found = self._seen.get(raw)
        if found is None:
            if len(self._seen) >= LIMIT_CACHE:
                self._seen.clear()
            found = msgspec.Raw(_encode(self._cell(raw)))
            if not self.is_essay:
                self._seen[raw] = found
        return found

    def _cell(self, raw: tuple[Any, ...]) -> ItemResult:
        given = [answer for answer in map(self.accepted, raw) if answer is not None]
        if not given:
            return ItemResult()
        question = self.question
        if self.is_essay:
            return ItemResult(tries=len(given), first=digest(str(given[-1])))
        if self.last:
            # Nothing was said of any answer, so none was a try at the next: the last one is the answer.
            given = scoring.distinct(given)[: question.attempts or None][-1:]
        points, tries = self._points(given)
        return ItemResult(points, tries, self._share(given[0]), told(given[0]))

    def accepted(self, raw: object) -> responses.Answer | None:
        """Return an answer in the teacher's own names, or None where the question cannot have it."""
        try:
            known = paper.restored(raw, self.names) if isinstance(raw, str | tuple) and self.names else raw
            return responses.parse_response(self.question, known)
        except responses.ResponseError:
            return None

    def _points(self, given: list[responses.Answer]) -> tuple[float, int]:
        result = scoring.outcome(self.question, given)
        points = result.points
        if self.also:
            # An answer accepted later was a right one all along: it ended the tries, as many as there were before it.
            for place, answer in enumerate(scoring.distinct(given)[: self.question.attempts or None]):
                share = max(0.0, 1 - self.question.penalty * place) * self._share(answer)
                points = max(points, round(self.question.points * share, 2))
        return points, result.tries

    def _share(self, answer: responses.Answer) -> float:
        return 1.0 if self._is_accepted_also(answer) else scoring.score(self.question, answer).share

    def _is_accepted_also(self, answer: responses.Answer) -> bool:
        owned = [self.question.own(each.answer) for each in self.also]
        return any(own is not None and self.question.same(answer, own) for own in owned)


def told(answer: object) -> str:
    """Return an answer as tables write it."""
    if isinstance(answer, list | tuple):
        return "|".join(map(str, answer))
    return f"{answer:.15g}" if isinstance(answer, float) else str(answer)
