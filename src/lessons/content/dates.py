"""What a timeline shows beside its events: the longest gap between dates of the page's own, and what has no date.

Worked out with the ``edtf`` library when content is built and stored as ``data/drawn/times.json``, which is what a
student's kernel reads. Years are decimal: 2018.92 is December 2018.
"""

from __future__ import annotations

import msgspec

from .axis import Axis
from .edtf_dates import span
from .model import Course

LEAST_YEARS = 5


class Gap(msgspec.Struct, frozen=True):
    """From the end of one event to the start of the next, both dated by the page itself; ``within`` are others' dates."""

    before: str
    after: str
    start: float
    end: float
    within: tuple[str, ...]


class Times(msgspec.Struct, frozen=True):
    """The ``gap`` (None where the page has none), and the years between which each undated thing must lie, by id."""

    gap: Gap | None
    undated: dict[str, tuple[float, float]]


def times(course: Course) -> Times:
    """Return the times of a course, worked out from its dates."""
    return Times(gap(course), {entry.id: _ends(entry.between, course.axis) for entry in course.undated.values()})


def gap(course: Course) -> Gap | None:
    """Return the longest gap between dated events of the page: those that a passage bears and no other source dates.

    What passages touch on inside it is dated by other sources, or not at all.
    """
    borne = [event for event in course.events.values() if event.passages and not event.context]
    own = sorted((_ends(event.date, course.axis), event.id) for event in borne if event.kind != "happened")
    found, latest = None, own[0] if own else ((0.0, 0.0), "")
    for ends, name in own[1:]:
        length = ends[0] - latest[0][1]
        if length >= LEAST_YEARS and (found is None or length > found.end - found.start):
            found = Gap(latest[1], name, latest[0][1], ends[0], ())
        latest = max(latest, (ends, name), key=lambda entry: entry[0][1])
    if found is None:
        return None
    inside = sorted((_ends(event.date, course.axis), event.id) for event in borne if event.kind == "happened")
    names = (name for ends, name in inside if found.start <= ends[0] and ends[1] <= found.end)
    return msgspec.structs.replace(found, within=tuple(names))


def encode(course: Course) -> str:
    """Return the times of a course as they are stored."""
    return msgspec.json.format(msgspec.json.encode(times(course)), indent=1).decode() + "\n"


def decode(stored: bytes) -> Times:
    """Return the times of a course as they were stored."""
    return msgspec.json.decode(stored, type=Times)


def _ends(date: str, axis: Axis) -> tuple[float, float]:
    start, end, _ = span(date)
    digits = 3 if axis.unit == "year" else 9  # a day is more than nothing where the axis is told in days
    return round(start, digits), round(end, digits)
