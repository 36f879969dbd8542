"""Which axis each timeline of a course has: the one that its author gives it, else the one that its events make."""

from __future__ import annotations

from collections.abc import Iterable

from .axis import UNITS, YEARS, Axis, Ends, Unit, around
from .edtf_dates import span, unit
from .model import Course, Event


def read(ends: Ends) -> Axis | None:
    """Return the axis that an author wrote, or None where it is none.

    Example:
        >>> read((1985, 2023)), read(("1889-05-31T12", "1889-06-01")).ends
        (Axis(start=1985.0, end=2024.0, unit='year'), ('1889-05-31T12:00', '1889-06-02T00:00'))

    """
    if not all(isinstance(end, str) or YEARS[0] <= end <= YEARS[1] for end in ends):
        return None
    written = [end if isinstance(end, str) else f"{'-' * (end < 0)}{abs(end):04d}" for end in ends]
    try:
        first, last = map(span, written)
    except ValueError:
        return None
    told = max((unit(end) for end in written), key=UNITS.index)
    end = last.start if "T" in written[1] else last.end  # a time of day is a moment, a day or a year all of it
    one_day = told != "year" and first.start == last.start < end
    return Axis(first.start, end, told) if first.start < last.start or one_day else None


def of_events(events: Iterable[Event]) -> Axis:
    """Return the axis that holds these events; those before it, and those whose date cannot be read, are left out."""
    spans: list[tuple[float, float]] = []
    finest: list[Unit] = ["year"]
    for event in events:
        try:
            spans.append(span(event.date)[:2])
        except ValueError:  # a fault, told elsewhere
            continue
        finest.append(unit(event.date))
    return around(spans, finest=max(finest, key=UNITS.index))


def resolved(course: Course, given: Ends | None) -> tuple[Axis, dict[str, Axis]]:
    """Return the course's axis, and those of the lessons whose own is another, by lesson.

    Where neither the course nor a lesson gives one, the lesson's own events make it.
    """
    shown = [event for event in course.events.values() if not event.context]
    whole = (read(given) if given else None) or of_events(shown)
    found = {}
    for lesson in course.lessons.values():
        own = [event for event in shown if event.id in lesson.events]
        axis = read(lesson.axis) if lesson.axis else None if given else of_events(own)
        if axis and axis != whole:
            found[lesson.id] = axis
    return whole, found
