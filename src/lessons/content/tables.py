"""What a course has, as plain tables: a dictionary a row, columns in an order that stays.

Texts have a column a language of the course (``title_zh``, ``title_en``), or one where a language is chosen (``title``).
Dates are EDTF, and ``first_year`` and ``last_year`` the years that they lie in; positions are WGS-84 degrees.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from lessons.errors import LessonError
from lessons.i18n.texts import both
from lessons.schema import Language, Text

from .model import Course, Event, Figure, Place, Source
from .references import plain

if TYPE_CHECKING:
    import pandas

Row = dict[str, Any]


class Table(list[Row]):
    """Rows as dictionaries, all with the same ``columns`` in the same order.

    Example:
        >>> found = events(course, language="en")
        >>> found.columns[:4]
        ('id', 'date', 'when', 'kind')
        >>> found[0]["date"]
        '1922-11~/1923-02~'

    """

    def __init__(self, rows: Iterable[Row], columns: tuple[str, ...]) -> None:
        super().__init__(rows)
        self.columns = columns

    def to_pandas(self) -> pandas.DataFrame:
        """Return it as a pandas DataFrame.

        Raises:
            LessonError: where pandas is not installed.

        """
        try:
            import pandas as pd
        except ModuleNotFoundError:
            raise LessonError(both("command.no-pandas")) from None
        return pd.DataFrame(list(self), columns=list(self.columns))

    def _repr_html_(self) -> str:
        """Return what a notebook shows of it."""
        head = Markup("").join(Markup('<th scope="col">{}</th>').format(name) for name in self.columns)
        lines = Markup("").join(
            Markup("<tr>{}</tr>").format(
                Markup("").join(Markup("<td>{}</td>").format(cell(row[name])) for name in self.columns)
            )
            for row in self
        )
        return str(Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, lines))


def cell(value: object) -> str:
    """Return a value as a table on paper or in a file has it: several names with ``;`` between, true and false in words."""
    if isinstance(value, list | tuple):
        return ";".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.15g}" if isinstance(value, float) else "" if value is None else str(value)


def events(course: Course, names: Iterable[str] | None = None, *, language: Language | None = None) -> Table:
    """Return events: id, date, when, kind, title, text, place, place_ids, passages, source_ids, context, first_year, last_year.

    Args:
        course: the course.
        names: the ids of those that are wanted; else all, in the file's order.
        language: of the texts; else a column for each.

    """
    return _table(course, course.events, names, language, _event)


def places(course: Course, names: Iterable[str] | None = None, *, language: Language | None = None) -> Table:
    """Return places: id, name, transliteration, kind, lat, lon, precision_km, unit, focus, note, source_ids.

    Args:
        course: the course.
        names: the ids of those that are wanted; else all, in the file's order.
        language: of the texts; else a column for each.

    """
    return _table(course, course.places, names, language, _place)


def figures(course: Course, names: Iterable[str] | None = None, *, language: Language | None = None) -> Table:
    """Return figures: id, value, bound, unit, passage, states. The arguments are those of `events`."""
    return _table(course, course.figures, names, language, _figure)


def sources(course: Course, names: Iterable[str] | None = None, *, language: Language | None = None) -> Table:
    """Return sources: id, kind, trust, first_hand, family, title, address, read. The arguments are those of `events`."""
    return _table(course, course.sources, names, language, _source)


TABLES: Mapping[str, Callable[..., Table]] = {
    "events": events,
    "places": places,
    "figures": figures,
    "sources": sources,
}


Field = tuple[str, Any]


def _table(
    course: Course,
    known: Mapping[str, Any],
    names: Iterable[str] | None,
    language: Language | None,
    fields: Callable[[Course, Any], Iterator[Field]],
) -> Table:
    entries = list(known.values()) if names is None else [known[name] for name in names]
    rows = [dict(_told(fields(course, entry), language)) for entry in entries]
    # A table without rows has its columns all the same; what any entry would say tells them.
    sample = rows[0] if rows else dict(_told(fields(course, next(iter(known.values()))), language)) if known else {}
    return Table(rows, tuple(sample))


def _told(fields: Iterable[Field], language: Language | None) -> Iterator[Field]:
    for name, value in fields:
        if not isinstance(value, Text):
            yield name, value
        elif language:
            yield name, plain(value[language])
        else:
            yield from ((f"{name}_{each}", plain(value[each])) for each in value.languages)


def _event(course: Course, event: Event) -> Iterator[Field]:
    named = [course.places[name].name for name in event.places]
    yield from (("id", event.id), ("date", event.date), ("when", event.when), ("kind", event.kind))
    yield from (("title", event.title), ("text", event.text))
    yield "place", Text.of({tag: ";".join(name[tag] for name in named) for tag in course.languages})
    yield from (("place_ids", list(event.places)), ("passages", list(event.passages)))
    yield from (("source_ids", list(event.sources)), ("context", event.context))
    first, last = _years(event.date)
    yield from (("first_year", first), ("last_year", last))


def _years(date: str) -> tuple[int, int]:
    """Return the years of an EDTF date, by its digits: a student's kernel does without the library that reads dates."""
    ends = date.split("/")
    first, last = (re.sub(r"^Y?(-?\d*X*).*", r"\1", end) for end in (ends[0], ends[-1]))
    # Of years before ours the earliest of a century is the one with the higher number.
    least, most = (
        ("9", "0") if first.startswith("-") else ("0", "9"),
        ("0", "9") if last.startswith("-") else ("9", "0"),
    )
    return int(first.replace("X", least[0])), int(last.replace("X", most[0]))


def _place(_course: Course, place: Place) -> Iterator[Field]:
    yield from (
        ("id", place.id),
        ("name", place.name),
        ("transliteration", place.transliteration),
        ("kind", place.kind),
    )
    yield from (
        ("lat", place.lat),
        ("lon", place.lon),
        ("precision_km", place.precision_km),
        ("unit", place.unit or ""),
    )
    yield from (("focus", place.focus), ("note", place.note), ("source_ids", list(place.sources)))


def _figure(_course: Course, figure: Figure) -> Iterator[Field]:
    yield from (("id", figure.id), ("value", figure.value), ("bound", figure.bound), ("unit", figure.unit))
    yield from (("passage", figure.passage), ("states", figure.states))


def _source(_course: Course, source: Source) -> Iterator[Field]:
    yield from (("id", source.id), ("kind", source.kind), ("trust", source.trust), ("first_hand", source.first_hand))
    yield from (
        ("family", source.family or ""),
        ("title", source.title),
        ("address", source.address),
        ("read", source.read),
    )
