"""Score answers: pure functions, the same for a student's feedback and a teacher's gradebook.

`parse_response` says what counts as an answer; `score` what one answer earns; `outcome` folds a student's tries into what
counts. Guessing is to earn nothing on average: what chance alone would get is taken off, and nothing falls below 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .question import Feedback, Question, Score, Tone
from .responses import Answer, ResponseError, parse_response

__all__ = [
    "Answer",
    "Feedback",
    "Outcome",
    "ResponseError",
    "Score",
    "Tone",
    "accepted",
    "key",
    "outcome",
    "parse_response",
    "score",
]


class Outcome(NamedTuple):
    """What a student's tries at one question come to; ``latest`` is the score of the last that counts, ``answer``."""

    points: float
    max_points: int
    tries: int
    done: bool
    latest: Score | None
    answer: Answer | None


def distinct(given: Sequence[Answer]) -> list[Answer]:
    """Return the tries among answers: the same answer given twice in a row is one."""
    return [answer for place, answer in enumerate(given) if place == 0 or answer != given[place - 1]]


def accepted(question: Question, given: Iterable[object]) -> list[Answer]:
    """Return the answers among what was ``given``: a journal is data from outside, and what a question cannot have is none."""
    found = []
    for raw in given:
        try:
            found.append(parse_response(question, raw))
        except ResponseError:
            continue
    return found


def score(question: Question, answer: Answer) -> Score:
    """Return what ``answer``, as `parse_response` gave it, earns."""
    return question.score(answer)


def outcome(
    question: Question, answers: Iterable[Answer], *, scored: Callable[[Answer], Score] | None = None
) -> Outcome:
    """Fold the tries at one question: each retry costs ``penalty``, the best counts, tries after the last are ignored.

    The same answer given twice in a row is one try, so that an impatient second click costs nothing. ``scored``
    is what scores an answer, where that is not the question itself: of a class, most answers have been scored before.
    """
    if question.graded_by_teacher:
        return _handed_in(question, answers)
    points, tries, done = 0.0, 0, False
    latest: Score | None = None
    previous: Answer | None = None
    for answer in answers:
        if done or answer == previous:
            continue
        previous = answer
        latest = scored(answer) if scored else question.score(answer)
        points = max(points, question.points * latest.share * max(0.0, 1 - question.penalty * tries))
        tries += 1
        done = latest.share == 1 or tries == question.attempts
    return Outcome(round(points, 2), question.points, tries, done, latest, previous)


def _handed_in(question: Question, answers: Iterable[Answer]) -> Outcome:
    """Count how often an essay was handed in: it is never done, and its points are its reader's."""
    texts = list(answers)
    return Outcome(0.0, question.points, len(texts), False, None, texts[-1] if texts else None)


def key(question: Question) -> Answer:
    """Return the right answer, one of them where there are several; an essay has none."""
    return question.solution()
