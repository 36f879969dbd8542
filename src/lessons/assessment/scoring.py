"""Score answers: pure functions, the same for a student's feedback and a teacher's gradebook.

`parse_response` says what counts as an answer; `score` what one answer earns; `outcome` folds a student's tries into what
counts. Guessing is to earn nothing on average: what chance alone would get is taken off, and nothing falls below 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import singledispatch
from itertools import combinations
from typing import Literal, NamedTuple, cast

from lessons.schema import Text

from . import coordinates, text_match
from .coordinates import Point
from .question import AnyQuestion, Choice, Choices, Essay, Match, Number, Option, Order, PlaceQuestion, ShortText
from .responses import UNIT, Answer, ResponseError, parse_response, token, tokens

__all__ = [
    "Answer",
    "Feedback",
    "Outcome",
    "ResponseError",
    "Score",
    "Tone",
    "key",
    "outcome",
    "parse_response",
    "score",
]

Tone = Literal["right", "wrong", "partly"]

ROUNDING = Decimal("1e-14")
"""What sums of floats are off by, as a share of the larger number; nobody types numbers that lie as near."""


class Feedback(NamedTuple):
    """One remark on an answer: its text, and the option or pair it belongs to, if any.

    A pair with a wrong card has no text of its own, which would give the right card away; ``given`` names the wrong one.
    """

    tone: Tone
    text: Text | None
    option: str | None = None
    given: str | None = None


class Score(NamedTuple):
    """What one answer earns: a ``share`` from 0 to 1 of the points, and the remarks that belong to it."""

    share: float
    feedback: tuple[Feedback, ...]

    @property
    def tone(self) -> Tone:
        """Right, partly right, or wrong."""
        return "right" if self.share == 1 else "partly" if self.share > 0 else "wrong"


class Outcome(NamedTuple):
    """What a student's tries at one question come to; ``latest`` is the score of the last that counts, ``answer``."""

    points: float
    max_points: int
    tries: int
    done: bool
    latest: Score | None
    answer: Answer | None


def score(question: AnyQuestion, answer: Answer) -> Score:
    """Return what ``answer``, as `parse_response` gave it, earns."""
    return _score(question, answer)


def outcome(question: AnyQuestion, answers: Iterable[Answer]) -> Outcome:
    """Fold the tries at one question: each retry costs ``penalty``, the best counts, tries after the last are ignored.

    The same answer given twice in a row is one try, so that an impatient second click costs nothing.
    """
    if isinstance(question, Essay):
        return _handed_in(question, answers)
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
    return Outcome(round(points, 2), question.points, tries, done, latest, previous)


def _handed_in(question: Essay, answers: Iterable[Answer]) -> Outcome:
    """Count how often an essay was handed in: it is never done, and its points are its reader's."""
    texts = list(answers)
    return Outcome(0.0, question.points, len(texts), False, None, texts[-1] if texts else None)


def key(question: AnyQuestion) -> Answer:  # noqa: PLR0911 (a kind each)
    """Return the right answer, one of them where there are several; an essay has none."""
    if isinstance(question, Choice):
        return next(option.id for option in question.option if option.correct)
    if isinstance(question, Choices):
        return tuple(option.id for option in question.option if option.correct)
    if isinstance(question, Order):
        return tuple(item.id for item in question.item)
    if isinstance(question, Match):
        return tuple(token(question, pair.id) for pair in question.pair)
    if isinstance(question, PlaceQuestion):
        return str(Point(question.target.lat, question.target.lon))
    if isinstance(question, ShortText | Essay):
        return question.accepted[0] if isinstance(question, ShortText) else ""
    return question.answer


@singledispatch
def _score(question: AnyQuestion, answer: Answer) -> Score:  # noqa: ARG001
    raise TypeError(f"no such kind of question: {type(question).__name__}")


@_score.register
def _(question: Choice, answer: Answer) -> Score:
    picked = next(option for option in question.option if option.id == answer)
    return Score(float(picked.correct), (_remark(picked),))


@_score.register
def _(question: Choices, answer: Answer) -> Score:
    """Each right one picked counts for, each wrong one against: picking everything earns no more than picking nothing."""
    picked = [option for option in question.option if option.id in cast("tuple[str, ...]", answer)]
    right = sum(option.correct for option in question.option)
    wrong = len(question.option) - right
    hits = sum(option.correct for option in picked)
    share = max(0.0, hits / right - (len(picked) - hits) / wrong)
    return Score(share, tuple(_remark(option) for option in picked))


@_score.register
def _(question: Order, answer: Answer) -> Score:
    """Kendall's tau over the pairs of items, floored at 0: chance earns nothing on average above the floor."""
    order = cast("tuple[str, ...]", answer)
    rank = {item.id: position for position, item in enumerate(question.item)}
    pairs = [rank[first] < rank[second] for first, second in combinations(order, 2)]
    share = max(0.0, 2 * sum(pairs) / len(pairs) - 1)
    text = question.right if share == 1 else question.wrong
    return Score(share, (Feedback("right" if share == 1 else "wrong", text),))


@_score.register
def _(question: Match, answer: Answer) -> Score:
    """Right pairs, less those that cards put down blindly would get, floored at 0: of four pairs two right earn a third.

    Each of ``cards`` falls on each pair equally often, so chance gets ``pairs / cards`` right on average.
    """
    named = tokens(question)
    placed = [named[card] for card in cast("tuple[str, ...]", answer)]
    hits, pairs = sum(pair.id == card for pair, card in zip(question.pair, placed, strict=True)), len(placed)
    chance = pairs / len(named)
    share = max(0.0, (hits - chance) / (pairs - chance))
    whole = Feedback("right", question.right) if hits == pairs else Feedback("wrong", question.wrong)
    extra = {card.id: card.feedback for card in question.extra}
    remarks = (
        Feedback("right", pair.feedback, pair.id)
        if pair.id == card
        else Feedback("wrong", extra.get(card), pair.id, card)
        for pair, card in zip(question.pair, placed, strict=True)
    )
    return Score(share, (whole, *remarks))


@_score.register
def _(question: PlaceQuestion, answer: Answer) -> Score:
    """All of it within the radius, half within twice the radius, which is kept small beside the map.

    A unit from the list earns all where a unit was asked for. Where a village was asked for, the unit it lies in earns
    half: the list is coarser than the question, and a coordinate can still earn all.
    """
    given = cast("str", answer)
    if given.startswith(UNIT):
        share = (0.5 if question.target.coarse else 1.0) if given == UNIT + question.target.unit else 0.0
    else:
        away = away_km(question, given)
        share = 1.0 if away <= question.radius_km else 0.5 if away <= 2 * question.radius_km else 0.0
    tone, text = {1.0: ("right", question.right), 0.5: ("partly", question.near)}.get(share, ("wrong", question.wrong))
    return Score(share, (Feedback(cast("Tone", tone), text),))


def away_km(question: PlaceQuestion, answer: str) -> float:
    """Return how far a point, as `parse_response` gave it, is from what was asked for."""
    lat, lon = map(float, answer.split(","))
    return coordinates.distance_km(Point(lat, lon), Point(question.target.lat, question.target.lon))


@_score.register
def _(question: Number, answer: Answer) -> Score:
    given = cast("float", answer)
    if is_within(given, question.answer, tolerance=question.tolerance):
        return Score(1.0, (Feedback("right", question.right),))
    for slip in question.slip:
        if is_within(given, slip.value):
            return Score(0.0, (Feedback("wrong", slip.feedback),))
    return Score(0.0, (Feedback("wrong", question.wrong),))


def is_within(given: float, wanted: float, *, tolerance: float = 0.0) -> bool:
    """Whether a number is another within a tolerance, its edges included.

    They are compared as the decimals that were typed (33.4 lies within 0.1 of 33.3, though their floats lie further apart);
    what only rounding keeps apart (0.1 + 0.2 and 0.3) is the same.

    Example:
        >>> is_within(33.4, 33.3, tolerance=0.1), is_within(33.41, 33.3, tolerance=0.1)
        (True, False)

    """
    one, other, room = (Decimal(repr(number)) for number in (given, wanted, tolerance))
    return abs(one - other) <= room + max(abs(one), abs(other)) * ROUNDING


@_score.register
def _(question: ShortText, answer: Answer) -> Score:
    """All for an accepted form; a near one gets its own remark and nothing else."""
    near = {entry.form: entry.feedback for entry in question.near}
    form = text_match.find(cast("str", answer), (*question.accepted, *near))
    if form is None:
        return Score(0.0, (Feedback("wrong", question.wrong),))
    if form in near:
        return Score(0.0, (Feedback("wrong", near[form], form),))
    return Score(1.0, (Feedback("right", question.right),))


def _remark(option: Option) -> Feedback:
    return Feedback("right" if option.correct else "wrong", option.feedback, option.id)
