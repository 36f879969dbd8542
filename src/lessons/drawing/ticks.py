"""Where an axis of time has its ticks: from minutes to millennia, at round times, as many as there is room for.

``views/client/ticks.js`` does the same for the part of an axis that a reader looks at; a test holds that both agree.
matplotlib's own locators know no year before 1, and nothing of them is there on the page.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from lessons.content.axis import LENGTHS, UNITS, Axis, Unit, calendar, decimal

STEPS: tuple[tuple[Unit, int], ...] = (
    ("minute", 1),
    ("minute", 5),
    ("minute", 15),
    ("minute", 30),
    ("hour", 1),
    ("hour", 3),
    ("hour", 6),
    ("hour", 12),
    ("day", 1),
    ("day", 2),
    ("day", 5),
    ("day", 10),
    ("month", 1),
    ("month", 3),
    ("month", 6),
    ("year", 1),
    ("year", 2),
    ("year", 5),
    ("year", 10),
    ("year", 20),
    ("year", 50),
    ("year", 100),
    ("year", 200),
    ("year", 500),
    ("year", 1000),
    ("year", 2000),
    ("year", 5000),
)
LEFT, RIGHT = 152.0, 888.0
"""Where the axis begins and ends on a timeline's wide drawing."""
MOST = 12
"""How many steps a drawing's axis has at most."""
FEW = 4
"""On an axis of fewer years, months have ticks, too; of fewer months, days; of fewer days, hours."""


class Tick(NamedTuple):
    """A place on the axis, and what stands beside it."""

    at: float
    label: str


class Ticks(NamedTuple):
    """The ticks of an axis, and how many years lie between one and the next."""

    step: float
    marks: list[Tick]


def ticks(
    axis: Axis, language: str, *, most: float = MOST, fits: Callable[[float, str], bool] | None = None, near: float = 0
) -> Ticks:
    """Return the ticks of an axis.

    Args:
        axis: from when to when, and in what it is told: no tick is finer than that, except on an axis of few years.
        language: of what stands beside them.
        most: how many steps there may be.
        fits: whether a label has room within so many years; where one has not, the steps are longer.
        near: how many years away from the last year, which always has its number, no other has one.

    Example:
        >>> [tick.label for tick in ticks(Axis(-500, 1500), "en").marks][:4]
        ['400 BCE', '200 BCE', '1 CE', '200 CE']

    """
    for unit, count in _steps(axis, most):
        length = count * LENGTHS[unit]
        marks = [Tick(at, axis.tick(at, unit, language)) for at in _times(axis, unit, count)]
        if fits is None or all(fits(length, mark.label) for mark in marks):
            break
    last = math.ceil(axis.end) - 1
    if unit == "year" and axis.unit == "year" and all(mark.at != last for mark in marks):
        marks = [mark for mark in marks if last - mark.at > near]
        marks.append(Tick(last, axis.tick(last, "year", language)))
    return Ticks(length, marks)


def _steps(axis: Axis, most: float) -> Iterator[tuple[Unit, int]]:
    """Yield the steps that an axis may have, the shortest first."""
    years = axis.end - axis.start
    few = years / LENGTHS[axis.unit] < FEW + 0.1  # three months of 31 days are more than three of the average
    finest = UNITS[min(UNITS.index(axis.unit) + few, len(UNITS) - 1)]
    if axis.unit == "year" and not few:
        years -= 1  # numbers stand where years begin, from the first to the last
    for unit, count in STEPS:
        if UNITS.index(unit) <= UNITS.index(finest) and years / (count * LENGTHS[unit]) <= most:
            yield unit, count
    yield STEPS[-1]


def _times(axis: Axis, unit: Unit, count: int) -> Iterator[float]:
    if unit == "year":
        yield from _years(axis, count)
        return
    year, at = calendar(axis.start)
    away = year - at.year
    at = at.replace(day=1, hour=0, minute=0) if unit == "month" else at.replace(hour=0, minute=0)
    if unit == "month":
        at = at.replace(month=(at.month - 1) // count * count + 1)
    # Midnight at the end of the last day has its tick, the month after the last has none.
    end = axis.end + (-1e-9 if unit == "month" else 1e-9)
    while (time := decimal(at.year + away, at)) <= end:
        if time >= axis.start - 1e-9:
            yield time
        at = _later(at, unit, count)


def _later(at: datetime, unit: Unit, count: int) -> datetime:
    if unit == "month":
        months = at.year * 12 + at.month - 1 + count
        return at.replace(year=months // 12, month=months % 12 + 1)
    return at + count * {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}[unit]


def _years(axis: Axis, step: int) -> Iterator[float]:
    """Yield round years; the years before ours are counted from 1, and no year is called 0."""
    first, last = math.ceil(axis.start), math.ceil(axis.end) - 1
    for number in range(math.floor(first / step) * step - step, last + 1, step):
        year = number if step == 1 or number > 0 else number + 1
        if first <= year <= last:
            yield year
