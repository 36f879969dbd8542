"""Check and score answers: pure functions, the same for a student's feedback and a teacher's gradebook.

`accept` turns what came from a page or a file into an answer of the question's own form, or refuses it; `score` says
what one answer earns; `outcome` folds a student's tries into what counts.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from functools import singledispatch
from itertools import combinations
from typing import Literal, NamedTuple, cast

from . import model
from .model import Text

Answer = str | float | tuple[str, ...]
Tone = Literal["right", "wrong", "partly"]

LIMIT_CHARACTERS = 40
"""Longest number that is read: no answer to a number question needs more."""


class AnswerError(ValueError):
    """An answer that cannot be taken. ``key`` names the sentence in the locale files that says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Feedback(NamedTuple):
    """One remark on an answer; ``option`` is the option or item it belongs to, if any."""

    tone: Tone
    text: Text
    option: str | None = None


class Score(NamedTuple):
    """What one answer earns: a ``share`` from 0 to 1 of the points, and the remarks that belong to it."""

    share: float
    feedback: tuple[Feedback, ...]

    @property
    def tone(self) -> Tone:
        """Right, partly right, or wrong."""
        return "right" if self.share == 1 else "partly" if self.share > 0 else "wrong"


class Outcome(NamedTuple):
    """What a student's tries at one question come to."""

    points: float
    max_points: int
    tries: int
    done: bool
    latest: Score | None


def accept(question: model.AnyQuestion, raw: object) -> Answer:
    """Return ``raw`` as an answer to ``question``.

    Raises:
        AnswerError: where it has the wrong type, names an option that does not exist, is no number, or is empty.

    Example:
        >>> accept(number_question, "１１ ")  # doctest: +SKIP
        11.0

    """
    return _accept(question, raw)


def score(question: model.AnyQuestion, answer: Answer) -> Score:
    """Return what ``answer``, as `accept` gave it, earns."""
    return _score(question, answer)


def outcome(question: model.AnyQuestion, answers: Iterable[Answer]) -> Outcome:
    """Fold the tries at one question: each retry costs ``penalty``, the best counts, tries after the last are ignored.

    The same answer given twice in a row is one try, so that an impatient second click costs nothing.
    """
    points, tries, done = 0.0, 0, False
    latest: Score | None = None
    previous: Answer | None = None
    for answer in answers:
        if done or answer == previous:
            continue
        previous = answer
        latest = score(question, answer)
        points = max(points, question.points * latest.share * max(0.0, 1 - question.penalty * tries))
        tries += 1
        done = latest.share == 1 or tries == question.attempts
    return Outcome(round(points, 2), question.points, tries, done, latest)


def key(question: model.AnyQuestion) -> Answer:
    """Return the right answer."""
    if isinstance(question, model.Choice):
        return next(option.id for option in question.option if option.correct)
    if isinstance(question, model.Choices):
        return tuple(option.id for option in question.option if option.correct)
    if isinstance(question, model.Order):
        return tuple(item.id for item in question.item)
    return question.answer


@singledispatch
def _accept(question: model.AnyQuestion, raw: object) -> Answer:  # noqa: ARG001
    raise TypeError(f"no such kind of question: {type(question).__name__}")


@_accept.register
def _(question: model.Choice, raw: object) -> Answer:
    if raw in ("", None, []):
        raise AnswerError("answer.choose-one")
    return _one_of(raw, [option.id for option in question.option])


@_accept.register
def _(question: model.Choices, raw: object) -> Answer:
    names = [option.id for option in question.option]
    picked = {_one_of(entry, names) for entry in _entries(raw, limit=len(names))}
    if not picked:
        raise AnswerError("answer.choose-some")
    return tuple(name for name in names if name in picked)


@_accept.register
def _(question: model.Order, raw: object) -> Answer:
    names = [item.id for item in question.item]
    order = tuple(_one_of(entry, names) for entry in _entries(raw, limit=len(names)))
    if len(set(order)) != len(names):
        raise AnswerError("answer.order-all", count=len(names))
    return order


@_accept.register
def _(_question: model.Number, raw: object) -> Answer:
    if isinstance(raw, str):
        raw = _number(raw)
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise AnswerError("answer.number")
    if isinstance(raw, int) and abs(raw) > 10**LIMIT_CHARACTERS:
        raise AnswerError("answer.number-long", limit=LIMIT_CHARACTERS)
    if not math.isfinite(raw):
        raise AnswerError("answer.number")
    return float(raw)


def _number(raw: str) -> float:
    """Read a number as people type it: full-width digits, spaces and thousands separators are passed over."""
    if len(raw) > LIMIT_CHARACTERS:
        raise AnswerError("answer.number-long", limit=LIMIT_CHARACTERS)
    text = unicodedata.normalize("NFKC", raw).strip().replace("−", "-").replace(",", "").replace(" ", "")
    if not text:
        raise AnswerError("answer.number-empty")
    if not set(text) <= set("0123456789+-.eE"):  # float() would also take "nan", "infinity" and "1_000"
        raise AnswerError("answer.number")
    try:
        return float(text)
    except ValueError:
        raise AnswerError("answer.number") from None


def _entries(raw: object, *, limit: int) -> Sequence[object]:
    if not isinstance(raw, list | tuple) or len(raw) > limit:
        raise AnswerError("answer.form")
    return raw


def _one_of(raw: object, names: Sequence[str]) -> str:
    if not isinstance(raw, str):
        raise AnswerError("answer.form")
    if raw not in names:
        raise AnswerError("answer.unknown-option")
    return raw


@singledispatch
def _score(question: model.AnyQuestion, answer: Answer) -> Score:  # noqa: ARG001
    raise TypeError(f"no such kind of question: {type(question).__name__}")


@_score.register
def _(question: model.Choice, answer: Answer) -> Score:
    picked = next(option for option in question.option if option.id == answer)
    return Score(float(picked.correct), (_remark(picked),))


@_score.register
def _(question: model.Choices, answer: Answer) -> Score:
    """Each right one picked counts for, each wrong one against: picking everything earns no more than picking nothing."""
    picked = [option for option in question.option if option.id in cast("tuple[str, ...]", answer)]
    right = sum(option.correct for option in question.option)
    wrong = len(question.option) - right
    hits = sum(option.correct for option in picked)
    share = max(0.0, hits / right - (len(picked) - hits) / wrong)
    return Score(share, tuple(_remark(option) for option in picked))


@_score.register
def _(question: model.Order, answer: Answer) -> Score:
    """Kendall's tau over the pairs of items, floored at 0: chance earns nothing on average above the floor."""
    order = cast("tuple[str, ...]", answer)
    rank = {item.id: position for position, item in enumerate(question.item)}
    pairs = [rank[first] < rank[second] for first, second in combinations(order, 2)]
    share = max(0.0, 2 * sum(pairs) / len(pairs) - 1)
    text = question.right if share == 1 else question.wrong
    return Score(share, (Feedback("right" if share == 1 else "wrong", text),))


@_score.register
def _(question: model.Number, answer: Answer) -> Score:
    given = cast("float", answer)
    if abs(given - question.answer) <= question.tolerance:
        return Score(1.0, (Feedback("right", question.right),))
    for slip in question.slip:
        if math.isclose(given, slip.value):
            return Score(0.0, (Feedback("wrong", slip.feedback),))
    return Score(0.0, (Feedback("wrong", question.wrong),))


def _remark(option: model.Option) -> Feedback:
    return Feedback("right" if option.correct else "wrong", option.feedback, option.id)
