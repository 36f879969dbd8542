"""EDTF dates (ISO 8601-2) as spans of decimal years, read with the ``edtf`` library."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from functools import cache
from time import struct_time
from typing import NamedTuple


class Span(NamedTuple):
    """From ``start`` to ``end`` in decimal years (2018.92 is December 2018); ``vague`` where the date is marked ~ or ?."""

    start: float
    end: float
    vague: bool


@cache  # 20 ms a date, and an author's course is read again and again
def span(text: str) -> Span:
    """Return the time an EDTF date covers.

    Args:
        text: such as ``"1985"``, ``"2018-12"``, ``"2019-01~/2019-03~"`` or ``"2021?/2023"``.

    Raises:
        ValueError: where ``text`` is not EDTF, or has no beginning or end.

    """
    import edtf  # slow to import, and only checking and drawing need it

    try:
        parsed = edtf.parse_edtf(text)
        first, last = parsed.lower_strict(), parsed.upper_strict()
    except (edtf.EDTFParseException, AttributeError, ValueError, OverflowError, TypeError):
        raise ValueError(f"expected an EDTF date such as '2018-12' or '2019~', got {text!r:.60}") from None
    if not (isinstance(first, struct_time) and isinstance(last, struct_time)):
        raise ValueError(f"expected a date with a beginning and an end, got {text!r}")
    try:
        found = Span(_decimal(first), _decimal(last, days=1), vague="~" in text or "?" in text or "%" in text)
    except (ValueError, OverflowError):  # a year that no calendar here has
        raise ValueError(f"expected a date in the years 1 to 9999, got {text!r:.60}") from None
    if found.start >= found.end:
        raise ValueError(f"expected a date whose beginning comes before its end, got {text!r}")
    return found


def sureness(text: str) -> str:
    """Return how exactly an EDTF date is known: ``uncertain``, ``about``, ``between``, ``day``, ``month`` or ``year``."""
    if "?" in text or "%" in text:
        return "uncertain"
    if "~" in text:
        return "about"
    if "/" in text:
        return "between"
    return ("year", "month", "day")[min(text.count("-"), 2)]


def _decimal(day: struct_time, *, days: int = 0) -> float:
    year, month, in_month, *_ = day
    day_of_year = date(year, month, in_month).timetuple().tm_yday  # edtf leaves tm_yday at 0
    return year + (day_of_year - 1 + days) / (366 if isleap(year) else 365)
