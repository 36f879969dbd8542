"""EDTF dates (ISO 8601-2) as spans of decimal years, read with the ``edtf`` library; years before ours are counted from 0.

The library knows times of day, but of each only its day, and none in intervals: the time is read here. It may be told to
the hour or the minute (``"1889-05-31T16"``, ``"1889-05-31T16:07~"``), by the clock of the place.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import datetime
from functools import cache
from time import struct_time
from typing import NamedTuple

from lessons.errors import shorten
from lessons.i18n.texts import both

from .axis import CYCLE, UNITS, YEARS, Unit

_TIME = re.compile(r"(-?\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::\d\d)?)?([~?%]?)")


class Span(NamedTuple):
    """From ``start`` to ``end`` in decimal years (2018.92 is December 2018); ``vague`` where the date is marked ~ or ?."""

    start: float
    end: float
    vague: bool


@cache  # 20 ms a date, and an author's course is read again and again
def span(text: str) -> Span:
    """Return the time an EDTF date covers.

    Args:
        text: such as ``"1985"``, ``"2018-12"``, ``"2019-01~/2019-03~"``, ``"2021?/2023"``, ``"-0043"`` (44 BCE) or
            ``"1889-05-31T16:07"``.

    Raises:
        ValueError: where ``text`` is not EDTF, or has no beginning or end.

    """
    parts = [_TIME.fullmatch(part) for part in text.split("/")]
    if any(parts) and len(parts) <= 2:
        # The library reads the days; of an end that has none, the whole.
        days = [
            span(f"{found[1]}{found[4]}" if found else part) for found, part in zip(parts, text.split("/"), strict=True)
        ]
        ends = [_within(day, found, text) for day, found in zip(days, parts, strict=True)]
        whole = Span(ends[0].start, ends[-1].end, vague=any(end.vague for end in ends))
    elif "T" in text:
        raise ValueError(both("fault.time", got=shorten(text)))
    else:
        whole = _days(text)
    if whole.start >= whole.end:
        raise ValueError(both("fault.date-order", got=shorten(text)))
    return whole


def _within(day: Span, time: re.Match[str] | None, text: str) -> Span:
    """Return the hour or the minute of a day, or all of it where no time is told."""
    if time is None:
        return day
    hour, minute = int(time[2]), int(time[3] or 0)
    if hour > 23 or minute > 59:
        raise ValueError(both("fault.time-of-day", got=shorten(text)))
    start = day.start + (day.end - day.start) * (hour * 60 + minute) / 1440
    return Span(start, start + (day.end - day.start) * (1 if time[3] else 60) / 1440, day.vague)


def _days(text: str) -> Span:
    import edtf  # slow to import, and only checking and drawing need it

    try:
        parsed = edtf.parse_edtf(text)
        first, last = parsed.lower_strict(), parsed.upper_strict()
    except (edtf.EDTFParseException, AttributeError, ValueError, OverflowError, TypeError):
        raise ValueError(both("fault.date", got=shorten(text))) from None
    if not (isinstance(first, struct_time) and isinstance(last, struct_time)):
        raise ValueError(both("fault.date-ends", got=shorten(text)))
    try:
        return Span(_decimal(first), _decimal(last, days=1), vague=is_vague(text))
    except (ValueError, OverflowError):  # a year that no calendar here has
        raise ValueError(both("fault.date-years", first=YEARS[0], last=YEARS[1], got=shorten(text))) from None


def is_vague(text: str) -> bool:
    """Return whether an EDTF date is marked as uncertain or approximate."""
    return any(sign in text for sign in "~?%")


def order(text: str) -> tuple[int, str]:
    """Return what sorts EDTF dates by their beginnings, without reading them: years before ours count down."""
    found = re.match(r"Y?(-?\d+)", text.replace("X", "0"))
    return (int(found[1]), text[found.end() :]) if found else (0, text)


def unit(text: str) -> Unit:
    """Return how finely an EDTF date is told: by its finer end.

    Example:
        >>> unit("-0043-03"), unit("1889/1890-05-31T16")
        ('month', 'hour')

    """
    return max((_unit(part) for part in text.split("/")), key=UNITS.index)


def _unit(part: str) -> Unit:
    if "T" in part:
        return "minute" if ":" in part else "hour"
    units: tuple[Unit, ...] = ("year", "month", "day")
    return units[min(part.lstrip("-").count("-"), 2)]


def sureness(text: str) -> str:
    """Return how exactly an EDTF date is known: ``uncertain``, ``about``, ``between``, else as `unit` has it.

    An uncertain time of day is ``uncertain-time``.
    """
    if "?" in text or "%" in text:
        return "uncertain-time" if "T" in text else "uncertain"
    if "~" in text:
        return "about"
    return "between" if "/" in text else unit(text)


def _decimal(day: struct_time, *, days: int = 0) -> float:
    year, month, in_month, *_ = day
    if not YEARS[0] <= year <= YEARS[1]:
        raise ValueError(year)
    at = datetime(2000 + year % CYCLE, month, in_month)  # edtf leaves tm_yday at 0
    day_of_year = at.timetuple().tm_yday
    return year + (day_of_year - 1 + days) / (366 if isleap(at.year) else 365)
