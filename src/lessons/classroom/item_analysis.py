"""What a class's first answers say of its questions: how hard each was, whom it tells apart, what its wrong answers drew.

Pure counting. Nothing of a student is kept but one byte a question, and whose it is only as long as the class is small enough
for its hand-ins to be compared. Whatever is said to stand out is so rare by chance, over all of a class's questions and pairs,
that of classes that answer at random at most one in twenty-five has any of it: `ALPHA` for wrong answers, `ALPHA_PAIRS` for
pairs.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import add, getitem
from typing import NamedTuple

from .grader import ItemResult

LEAST = 20
"""Under so many students nothing is said but counts."""

LEAST_OTHERS = 4
"""A rest score is of so many other questions at least."""

LEAST_DRAWN, LEAST_SHARE = 5, 0.2
"""A wrong answer that stands out was given by so many, and by such a share of those who answered."""

LEAST_WRONG = 4
"""How many wrong answers an open question is taken to have at least: as many as one with options."""

ALPHA = 0.03
"""How often by chance alone any wrong answer of a class stands out (false discovery rate, over all its questions)."""

SUSPECT = 0.05
"""A key is suspect where the best third prefer a wrong answer to it as clearly as this (sign test)."""

LEAST_SHARED = 4
"""Hand-ins that are asked about share so many identical wrong answers at least."""

ALPHA_PAIRS = 0.01
"""How often by chance alone any pair of a class is asked about (over all its pairs)."""

MOST_WRONG = 20
"""How many wrong answers to a question a teacher is shown to choose from."""

MOST_COMPARED = 400
"""Of more hand-ins none are compared: pairs grow by the square, and what one pair may prove shrinks as fast."""

_NONE, _RIGHT, _OTHER = 0, 1, 255
"""How a student's byte tells: no answer, a right one, one of too many different wrong ones; between them, which wrong one."""

_IS_WRONG = bytes(code > _RIGHT for code in range(256))


class Question(NamedTuple):
    """What has to be known of a question: how many wrong answers it offers at least (None: any); whether it is scored."""

    wrong: int | None = None
    scored: bool = True


class Drawn(NamedTuple):
    """What one wrong first answer drew: how many, and of the best third how many.

    ``discrimination`` is the answer's own, None where hardly anybody gave it. ``chance`` is how often any answer to this
    question would stand out as much, if nobody preferred one.
    """

    answer: str
    times: int
    best: int
    discrimination: float | None
    chance: float


class ItemAnalysis(NamedTuple):
    """One question: how many answered, how many right at first, of them how many of the best third; what was wrong, most first.

    ``other`` counts wrong answers that were too many to be told apart. ``misled`` is the wrong answer that draws more than
    chance, ``suspect`` whether it, not the key, is what those give who did best: the key may be wrong.
    """

    answered: int
    right: int
    best: int
    discrimination: float | None
    wrong: tuple[Drawn, ...] = ()
    other: int = 0
    misled: Drawn | None = None
    suspect: bool = False

    @property
    def facility(self) -> float | None:
        """The share of those who answered that was right at first; None where too few did."""
        return self.right / self.answered if self.answered >= LEAST else None


class Agreement(NamedTuple):
    """Two hand-ins, by their lines: how many questions both had wrong, how many alike, and how many alike chance makes.

    ``chance`` is how often a class of this size has by chance any pair that is so much alike.
    """

    one: int
    other: int
    both_wrong: int
    alike: int
    expected: float
    chance: float


class ClassAnalysis(NamedTuple):
    """What a class came to: how many handed in, each question, and the pairs to ask about (None: too many to compare)."""

    students: int
    items: tuple[ItemAnalysis, ...]
    pairs: tuple[Agreement, ...] | None


class Tally(NamedTuple):
    """How a class did with one question: how many answered, how many right at first, their points, what was wrong.

    ``wrong`` has the first answers that were not right, the commonest first, and how many gave each; of an open question only
    those 253 that were met first are told apart.
    """

    answered: int
    right: int
    points: float
    wrong: list[tuple[str, int]]


class _Codes(dict[str | bool | None, int]):
    """A byte for each first answer to a question, as it is met for the first time."""

    def __init__(self) -> None:
        super().__init__({None: _NONE, True: _RIGHT})

    def __missing__(self, answer: str) -> int:
        code = len(self)
        if code >= _OTHER:
            return _OTHER
        self[answer] = code
        return code

    def answers(self) -> Iterator[tuple[str, int]]:
        """Yield the wrong answers, each with its byte."""
        return ((answer, code) for answer, code in self.items() if isinstance(answer, str))


class ClassCounts:
    """Counts a class's first answers as its results come, a student after the other.

    A student is kept as a byte a question, with all who had as many right: what is asked of a question is then counted over
    all of them at once.
    """

    def __init__(self, questions: Sequence[Question]) -> None:
        self._questions = questions
        self._codes = [_Codes() for _ in questions]
        self._unscored = [place for place, question in enumerate(questions) if not question.scored]
        self._by_right: defaultdict[int, bytearray] = defaultdict(bytearray)
        self._points = [0.0] * len(questions)
        self._compared: list[tuple[int, bytes]] = []  # of no more than can be compared
        self.students = 0

    def add(self, cells: Sequence[ItemResult], *, line: int) -> None:
        """Count one student's answers; ``line`` is what the student is known by."""
        self.students += 1
        answers = [(cell.share == 1 or cell.first) if cell.tries else None for cell in cells]
        row = bytes(map(getitem, self._codes, answers))
        self._points = list(map(add, self._points, [cell.points or 0.0 for cell in cells]))
        self._by_right[row.count(_RIGHT) - [row[place] for place in self._unscored].count(_RIGHT)] += row
        if self.students <= MOST_COMPARED:
            self._compared.append((line, self._scored(row)))
        else:
            self._compared.clear()

    def _scored(self, row: bytes) -> bytes:
        """Return what a student answered to the questions that count."""
        scored = bytearray(row)
        for place in self._unscored:
            scored[place] = _NONE
        return bytes(scored)

    def _counts(self, place: int) -> Counter[int]:
        """Count the answers to a question, by how many of the others were right (the rest score), in one number each."""
        counts = Counter[int]()
        for right, rows in self._by_right.items():
            column = rows[place :: len(self._questions)]
            for code in set(column) - {_NONE}:
                counts[right - (code == _RIGHT) << 8 | code] += column.count(code)
        return counts

    def tallies(self) -> list[Tally]:
        """Return how the class did with each question so far."""
        return [self._tally(place, codes) for place, codes in enumerate(self._codes)]

    def _tally(self, place: int, codes: _Codes) -> Tally:
        given = Counter(b"".join(rows[place :: len(self._questions)] for rows in self._by_right.values()))
        wrong = [(answer, given[code]) for answer, code in codes.answers()]
        wrong.sort(key=lambda entry: (-entry[1], entry[0]))
        return Tally(given.total() - given[_NONE], given[_RIGHT], self._points[place], wrong[:MOST_WRONG])

    def analysis(self) -> ClassAnalysis:
        """Return what has been counted comes to."""
        items = [
            self._item(place, self._counts(place) if question.scored else {})
            for place, question in enumerate(self._questions)
        ]
        found = [item.wrong[0].chance if item.wrong else 1.0 for item in items]
        limit = false_discovery_limit(found, alpha=ALPHA)
        items = [_judged(item) if chance <= limit else item for item, chance in zip(items, found, strict=True)]
        return ClassAnalysis(self.students, tuple(items), self._pairs())

    def _item(self, place: int, counts: dict[int, int]) -> ItemAnalysis:
        codes, levels = self._codes[place], Counter[int]()
        by_code: dict[int, dict[int, int]] = {}
        for key, count in counts.items():
            levels[key >> 8] += count
            by_code.setdefault(key & 255, {})[key >> 8] = count
        answered, best = levels.total(), _best(levels)
        is_told = answered >= LEAST and len(self._questions) - len(self._unscored) > LEAST_OTHERS

        def of(code: int) -> tuple[int, int, float | None]:
            given = by_code.get(code, {})
            top = 0 if best is None else sum([count for rest, count in given.items() if rest >= best])
            number = sum(given.values())
            return number, top, point_biserial(given, levels) if is_told and number >= LEAST_DRAWN else None

        right, top, discrimination = of(_RIGHT)
        missed = answered - right
        offered = self._questions[place].wrong or LEAST_WRONG
        options = max(offered, len(codes) - 2 + (_OTHER in by_code))
        wrong = []
        for answer, code in codes.answers() if counts else ():
            count, of_best, own = of(code)
            wrong.append(Drawn(answer, count, of_best, own, _chance(count, missed, answered, options)))
        wrong.sort(key=lambda each: (-each.times, each.answer))
        return ItemAnalysis(answered, right, top, discrimination, tuple(wrong), sum(by_code.get(_OTHER, {}).values()))

    def _pairs(self) -> tuple[Agreement, ...] | None:
        if self.students > MOST_COMPARED:
            return None
        return tuple(agreements(self._compared)) if self.students >= LEAST else ()


def _judged(item: ItemAnalysis) -> ItemAnalysis:
    """Return a question whose commonest wrong answer is rarer by chance than is said nothing of, with what follows of it."""
    drawn = item.wrong[0]
    own, key = drawn.discrimination, item.discrimination
    prefers = binomial_tail(drawn.best, drawn.best + item.best, 0.5)
    suspect = own is not None and key is not None and key < 0 < own and prefers <= SUSPECT
    return item._replace(misled=drawn, suspect=suspect)


def _chance(count: int, missed: int, answered: int, options: int) -> float:
    """Return how often one wrong answer or other would draw as many, if nobody preferred any.

    Of those who were wrong each answer draws its even share, and of all who answered no more than one who guesses; the rarer of
    both counts, and that there were two, and so many answers, is made good (Bonferroni).
    """
    if answered < LEAST or count < max(LEAST_DRAWN, LEAST_SHARE * answered):
        return 1.0
    among_wrong = binomial_tail(count, missed, 1 / options)
    among_all = binomial_tail(count, answered, 1 / (options + 1))
    return min(1.0, 2 * options * min(among_wrong, among_all))


def _best(levels: Counter[int]) -> int | None:
    """Return the rest score from which on one is of the best third: whole levels, so that nobody is in it by order."""
    wanted, total = levels.total() / 3, 0
    for rest in sorted(levels, reverse=True):
        total += levels[rest]
        if total >= wanted:
            return rest
    return None


def point_biserial(given: Mapping[int, int], levels: Mapping[int, int]) -> float | None:
    """Return the correlation of "gave this answer" with the rest score: counts by rest score, of those who did and of all.

    None where all or none gave it, or all have one rest score. Of an answer that hardly anybody gave it is not asked for.

    Example:
        >>> point_biserial(Counter({2: 1, 1: 1}), Counter({2: 1, 1: 1, 0: 2}))
        0.9045340337332909

    """
    number, gave = sum(levels.values()), sum(given.values())
    sum_rest = sum([rest * count for rest, count in levels.items()])
    squares = sum([rest * rest * count for rest, count in levels.items()])
    both = sum([rest * count for rest, count in given.items()])
    spread = (number * gave - gave * gave) * (number * squares - sum_rest * sum_rest)
    return (number * both - gave * sum_rest) / math.sqrt(spread) if spread else None


def binomial_tail(least: int, number: int, share: float) -> float:
    """Return how often of ``number`` at least ``least`` come to pass, each with this probability.

    Example:
        >>> round(binomial_tail(2, 3, 0.5), 9), binomial_tail(0, 3, 0.5), binomial_tail(1, 1, 1.0)
        (0.5, 1.0, 1.0)

    """
    if least <= 0 or share >= 1:
        return 1.0
    log, log_not = math.log(share), math.log1p(-share)
    whole = math.lgamma(number + 1)
    return math.fsum(
        math.exp(whole - math.lgamma(k + 1) - math.lgamma(number - k + 1) + k * log + (number - k) * log_not)
        for k in range(least, number + 1)
    )


def poisson_binomial_tail(least: int, shares: Iterable[float]) -> float:
    """Return how often at least ``least`` of independent events, each of its own probability, come to pass.

    Example:
        >>> poisson_binomial_tail(2, [0.5, 0.25])
        0.125

    """
    exactly = [1.0] + [0.0] * least
    for share in shares:
        exactly[least] += exactly[least - 1] * share
        for k in range(least - 1, 0, -1):
            exactly[k] += (exactly[k - 1] - exactly[k]) * share
        exactly[0] *= 1 - share
    return exactly[least]


def false_discovery_limit(found: Sequence[float], *, alpha: float) -> float:
    """Return up to which probability findings stand (Benjamini and Hochberg); below all of them where none does.

    Example:
        >>> false_discovery_limit([0.5, 0.01, 0.02, 0.9], alpha=0.05)
        0.02

    """
    number = len(found)
    return max((each for rank, each in enumerate(sorted(found), 1) if each <= alpha * rank / number), default=-1.0)


def agreements(rows: Sequence[tuple[int, bytes]]) -> Iterator[Agreement]:
    """Yield the pairs that share more identical wrong answers than chance gives, most surprising first.

    Where two students are both wrong, chance gives them the same answer as often as two of those who were wrong in this class
    have one (both drawn anew, which is a little more often than two different ones: in doubt nothing is asked).
    """
    columns = [Counter(codes) for codes in zip(*(row for _, row in rows), strict=True)]
    shared = [[0] * 256 for _ in columns]  # of each question and answer its bit, where somebody else gave it, too
    bits = itertools.count()
    alike: list[float] = []
    told: list[float] = []
    for bit_of, counts in zip(shared, columns, strict=True):
        wrong = {code: times for code, times in counts.items() if code > _RIGHT}
        total = sum(wrong.values())
        alike.append(sum((wrong[code] / total) ** 2 for code in wrong if code != _OTHER) if total else 0.0)
        for code, times in sorted(wrong.items()):
            if times > 1 and code != _OTHER:
                bit_of[code] = 1 << next(bits)
        told += [alike[-1]] if any(bit_of) else []
    # Each hand-in as two sets of bits: which questions were wrong (a byte each), which wrong answers somebody else gave, too.
    masks = [
        (line, int.from_bytes(row.translate(_IS_WRONG), "big"), sum(map(getitem, shared, row))) for line, row in rows
    ]
    pairs = len(rows) * (len(rows) - 1) / 2
    least = _least_shared(told, pairs)
    found = []
    gaves = [gave for _, _, gave in masks]
    alike_enough = [  # hardly any of all pairs
        (at, place)
        for at, gave in enumerate(gaves)
        for place, gave_too in enumerate(gaves[at + 1 :], at + 1)
        if (gave & gave_too).bit_count() >= least
    ]
    for at, place in alike_enough:
        (one, missed, gave), (other, missed_too, gave_too) = masks[at], masks[place]
        same = (gave & gave_too).bit_count()
        both = missed & missed_too
        asked = both.to_bytes(len(alike), "big")
        expected = sum(itertools.compress(alike, asked))
        # Within two standard deviations of what chance gives nothing is rare enough among all pairs; most pairs are so.
        if same <= expected or (same - expected) ** 2 < 4 * expected * (1 - expected / both.bit_count()):
            continue
        shares = list(itertools.compress(alike, asked))
        chance = pairs * poisson_binomial_tail(same, shares)
        if chance <= ALPHA_PAIRS:
            found.append(Agreement(one, other, len(shares), same, expected, chance))
    yield from sorted(found, key=lambda each: (each.chance, each.one, each.other))


def _least_shared(alike: Iterable[float], pairs: float) -> int:
    """Return how many answers a pair that is asked about shares at least: most pairs share fewer and need no more counting.

    By chance it is never rarer to share so many or more than to share the very ones that are shared least often.
    """
    chance, number = pairs, 0
    for share in sorted(alike):
        if chance <= ALPHA_PAIRS * 1.000001:  # what rounding adds up to is left to the counting
            break
        chance, number = chance * share, number + 1
    else:
        number += chance > ALPHA_PAIRS * 1.000001  # then not even all of them are rare enough
    return max(number, LEAST_SHARED)
