"""The axis of a timeline: from when to when, how finely it is told, and how a time on it is written in a language.

Times are decimal years of the proleptic Gregorian calendar, counted as astronomers do (0 is 1 BCE): a float tells a minute
in any year from -9999 to 9999. Nothing here needs the ``edtf`` library, which a student's kernel does without.
"""

from __future__ import annotations

import math
from calendar import isleap
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from lessons.i18n import texts
from lessons.schema import Language

Moment = int | str
"""How an author writes an end of an axis: a year, or a date in EDTF."""
Ends = tuple[Moment, Moment]
Unit = Literal["year", "month", "day", "hour", "minute"]
UNITS: tuple[Unit, ...] = ("year", "month", "day", "hour", "minute")
LENGTHS: dict[Unit, float] = {
    "year": 1,
    "month": 1 / 12,
    "day": 1 / 365.2425,
    "hour": 1 / 8765.82,
    "minute": 1 / 525949.2,
}
"""How many years each is, about."""
YEARS = (-9999, 9999)
"""The years that an axis can have: those that EDTF writes with four digits."""
CYCLE = 400
"""Years after which the calendar comes again, day for day: `datetime` knows none before year 1."""
TOLD_IN: tuple[tuple[float, Unit], ...] = ((2, "year"), (0.25, "month"), (3 / 365, "day"), (3 / 8766, "hour"))
"""How long events have to lie apart for an axis that is made from them to be told in this."""


class Axis(Struct, frozen=True):
    """From ``start`` to ``end`` in decimal years, told in ``unit``; the same for both where there is no axis at all."""

    start: float
    end: float
    unit: Unit = "year"

    def __bool__(self) -> bool:
        return self.start < self.end

    def holds(self, start: float, end: float) -> bool:
        """Whether something that lasts so long lies on it; a moment's rounding puts nothing beside it."""
        return self.start - 1e-9 <= start < end <= self.end + 1e-9

    @property
    def is_plain(self) -> bool:
        """Whether years with nothing beside them tell its ends."""
        return self.unit == "year" and self.start >= 1

    @property
    def ends(self) -> tuple[str, str]:
        """The first and the last thing that lies on it, as an author's file writes them."""
        last = self.end if self.unit in ("hour", "minute") else self.end - LENGTHS[self.unit] / 2
        return _written(self.start, self.unit), _written(last, self.unit)

    def named(self, language: Language) -> tuple[str, str]:
        """Return the first and the last thing that lies on it, as a heading tells them; of one day, the times.

        Example:
            >>> Axis(-43, 15).named("en")
            ('44 BCE', '14 CE')

        """
        if self.unit not in ("hour", "minute"):
            return self.name(self.start, language), self.name(self.end - LENGTHS[self.unit] / 2, language)
        (year, first), (other, last) = calendar(self.start), calendar(self.end)
        same = (year, first.timetuple().tm_yday) == (other, last.timetuple().tm_yday)
        end = _clock(last, language) if same else self.name(self.end, language)
        return self.name(self.start, language), end

    def name(self, time: float, language: Language, unit: Unit | None = None) -> str:
        """Return one time in full, told in ``unit``, else in the axis's."""
        told, (year, at) = unit or self.unit, calendar(time)
        if told == "year":
            return year_name(year, language, eras=self.start < 1)
        era = year < 1 or self.start < 1
        named = year_name(year, language, eras=era) if era else texts.translate("date.year", language, year=year)
        words = {"year": named, "month": _month(at, language), "day": at.day}
        if told == "month":
            return texts.translate("axis.month-of", language, **words)
        date = texts.translate("axis.day-of", language, **words)
        return date if told == "day" else texts.translate("axis.moment", language, date=date, time=_clock(at, language))

    def tick(self, time: float, unit: Unit, language: Language) -> str:
        """Return what stands beside a tick: its day at midnight, its year in January, else as much as ``unit`` asks."""
        year, at = calendar(time)
        if unit in ("minute", "hour") and (at.hour or at.minute):
            return _clock(at, language)
        if unit in ("minute", "hour", "day"):
            return texts.translate("axis.day", language, month=_month(at, language), day=at.day)
        if unit == "month" and at.month > 1:
            return _month(at, language)
        return year_name(year, language, eras=self.start < 1)

    def key(self, sentence: str) -> str:
        """Return which of the interface's sentences to take: one of years, or one into which any time fits."""
        return sentence if self.is_plain else f"{sentence}-times"


def calendar(time: float) -> tuple[int, datetime]:
    """Return a decimal year as its year and a moment, to the minute, of the year of the cycle that has the same days."""
    year = math.floor(time)
    alike = 2000 + year % CYCLE
    minutes = round((time - year) * (366 if isleap(alike) else 365) * 1440)
    at = datetime(alike, 1, 1) + timedelta(minutes=minutes)
    return year + at.year - alike, at


def decimal(year: int, at: datetime) -> float:
    """Return a moment of a year as a decimal year; of ``at`` its own year only says how many days there are."""
    days = (at - datetime(at.year, 1, 1)) / timedelta(days=1)
    return year + days / (366 if isleap(at.year) else 365)


def words(language: Language) -> dict[str, str]:
    """Return the sentences with which a page writes times on an axis by itself."""
    return texts.words("axis", language) | {"year": texts.table(language)["date.year"]}


def year_name(year: int, language: Language, *, eras: bool) -> str:
    """Return a year, with its era where it lies before ours or ``eras`` are told apart.

    Example:
        >>> year_name(-43, "en", eras=True), year_name(14, "zh", eras=True), year_name(1889, "en", eras=False)
        ('44 BCE', '公元14年', '1889')

    """
    if year < 1:
        return texts.translate("axis.bce", language, year=1 - year)
    return texts.translate("axis.ce", language, year=year) if eras else str(year)


def around(spans: Iterable[tuple[float, float]], *, finest: Unit) -> Axis:
    """Return the axis of what lies at these times, from a round beginning to a round end.

    Args:
        spans: from when to when each may be.
        finest: what their dates are told in: the axis is told in nothing finer, however near to each other they are.

    Example:
        >>> around([(1889.2, 1889.3), (1936.2, 1936.25)], finest="day")
        Axis(start=1889, end=1937, unit='year')

    """
    known = list(spans)
    if not known:
        return Axis(0, 0)
    start, end = min(start for start, _ in known), max(end for _, end in known)
    apart: Unit = next((unit for least, unit in TOLD_IN if end - start > least), "minute")
    unit = min(apart, finest, key=UNITS.index)
    first, last = _round(start, unit), _round(end, unit, up=True)
    if last - first < 2 * LENGTHS[unit]:  # one thing alone stands between others that did not happen
        first, last = _round(first - LENGTHS[unit] / 2, unit), _round(last + LENGTHS[unit] / 2, unit, up=True)
    return Axis(max(first, YEARS[0]), min(last, YEARS[1] + 1), unit)


def _round(time: float, unit: Unit, *, up: bool = False) -> float:
    """Return the beginning of the year, month, day, hour or ten minutes in which a time lies, or its end."""
    year, at = calendar(time)
    if unit == "year":
        floor: float = year
    else:
        day, hour, minute = {
            "month": (1, 0, 0),
            "day": (at.day, 0, 0),
            "hour": (at.day, at.hour, 0),
            "minute": (at.day, at.hour, at.minute),
        }[unit]
        floor = decimal(year, datetime(at.year, at.month, day, hour, minute // 10 * 10))
    if not up or time - floor < LENGTHS["minute"] / 2:
        return floor
    step = {"month": 31.5, "day": 1.5, "hour": 1 / 16, "minute": 1 / 96}
    return year + 1 if unit == "year" else _round(floor + step[unit] / 365.25, unit)


def _written(time: float, unit: Unit) -> str:
    year, at = calendar(time)
    text = f"{'-' * (year < 0)}{abs(year):04d}{at:-%m-%dT%H:%M}" if unit != "year" or year < 1 else str(year)
    return text[: len(text) - {"year": 12, "month": 9, "day": 6, "hour": 0, "minute": 0}[unit]] if "T" in text else text


def _month(at: datetime, language: Language) -> str:
    return texts.translate("axis.months", language).split()[at.month - 1]


def _clock(at: datetime, language: Language) -> str:
    return texts.translate("axis.time", language, hour=f"{at:%H}", minute=f"{at:%M}")
