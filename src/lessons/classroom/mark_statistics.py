"""How a class's marks are spread: how many there are, their mean, median and standard deviation.

Marks are counted by their value, of which there are few: a class may be larger than memory.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import NamedTuple

from lessons.content.model import Language
from lessons.i18n import texts


class MarkStatistics(NamedTuple):
    """How many have a mark, and what their marks come to, to two places: of none neither mean nor median, of one no deviation.

    ``deviation`` is a sample's standard deviation (by n - 1, as a spreadsheet's STDEV.S); ``low`` and ``high`` are the ends of
    the middle half (as QUARTILE.INC).
    """

    students: int
    mean: float | None = None
    median: float | None = None
    deviation: float | None = None
    low: float | None = None
    high: float | None = None

    def told(self) -> dict[str, str]:
        """Return each as it is written wherever it is: what there is not, as a dash."""
        values = self._asdict()
        students = values.pop("students")
        return {"count": str(students)} | {
            name: "–" if each is None else f"{each:.2f}" for name, each in values.items()
        }


class ClassMarks(NamedTuple):
    """A class's marks: the totals of those whose work is wholly read, and each question's, in the assignment's order."""

    total: MarkStatistics
    questions: tuple[MarkStatistics, ...]


class MarkCounts:
    """Counts marks as they come.

    Example:
        >>> counts = MarkCounts()
        >>> for mark in (1.0, 2.0, 2.0, 5.0):
        ...     counts.add(mark)
        >>> counts.statistics()
        MarkStatistics(students=4, mean=2.5, median=2.0, deviation=1.73, low=1.75, high=2.75)

    """

    def __init__(self) -> None:
        self._times: Counter[float] = Counter()

    def add(self, mark: float, times: int = 1) -> None:
        """Count a mark that one student has, or so many."""
        self._times[mark] += times

    def statistics(self) -> MarkStatistics:
        """Return what the marks come to so far."""
        marks = sorted(self._times.items())
        count = self._times.total()
        if not count:
            return MarkStatistics(0)
        mean = math.fsum(mark * times for mark, times in marks) / count
        squares = math.fsum((mark - mean) ** 2 * times for mark, times in marks)
        low, median, high = (self._at(marks, (count - 1) * part / 4) for part in (1, 2, 3))
        deviation = math.sqrt(squares / (count - 1)) if count > 1 else None
        return MarkStatistics(
            count, *(None if x is None else round(x, 2) for x in (mean, median, deviation, low, high))
        )

    @staticmethod
    def _at(marks: list[tuple[float, int]], place: float) -> float:
        """Return the mark at a place in their order, from 0; between two places, what lies between their marks."""
        below, rest = divmod(place, 1)
        found: list[float] = []
        for wanted in (int(below), math.ceil(place)):
            left = wanted
            for mark, times in marks:
                if left < times:
                    found.append(mark)
                    break
                left -= times
        return found[0] + (found[1] - found[0]) * rest


def marks_told(total: MarkStatistics, *, most: float, language: Language) -> str:
    """Return how a class's totals are spread, in a sentence: the same on the page and from `lessons grade`."""
    key = "grade.marks" if total.students else "grade.marks-few"
    return texts.translate(key, language, most=f"{most:g}", **total.told())
