"""Dated events of a table: a row an event, columns by what they are called in Chinese or English.

Texts may have a column for each language that has a locale.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, cast, get_args

from lessons.content.edtf_dates import span
from lessons.content.model import Event, EventKind, Language, Text
from lessons.content.relations import Link, dated_label
from lessons.errors import ContentError, LessonError, Problem, near, shorten
from lessons.exchange import reading, spreadsheet
from lessons.exchange.faults import FileError
from lessons.i18n import texts

from . import bare

LIMIT_EVENTS = 300
"""Beyond it no reader would find one on a drawing."""

HEADS = {
    "date": ("date", "edtf", "日期", "时间"),
    "title": ("title", "event", "标题", "事件"),
    "text": ("text", "description", "说明", "内容"),
    "place": ("place", "places", "place_name", "地点"),
    "kind": ("kind", "类别"),
    "source": ("source", "sources", "来源", "出处"),
    "when": ("when", "date in words", "日期说法"),
    "id": ("id", "编号"),
}
_FIELDS = {head: field for field, heads in HEADS.items() for head in heads}
KINDS: dict[str, EventKind] = {
    **{str(kind): kind for kind in get_args(EventKind)},
    "发生": "happened",
    "报道": "reported",
    "计划": "planned",
}
_BETWEEN = re.compile(r"\s*[;；|]\s*")


class Row(NamedTuple):
    """One event, where it is (names, none where the table does not say), and where it is known from."""

    event: Event
    places: tuple[str, ...]
    source: str
    number: int = 0
    """Of its row in the file."""

    def link(self, *, related: tuple[str, ...] = ()) -> Link:
        """Return it as something that can be selected, with the names that belong to it."""
        label = Text.of({tag: dated_label(self.event, tag) for tag in texts.locales()})
        return Link(f"event:{self.event.id}", label, self.event.title, self.event.date, related)


class Table(NamedTuple):
    """The events of a table, and the columns that nothing is made of."""

    rows: tuple[Row, ...]
    spare: tuple[str, ...]


class _Cells:
    """One row by field, in the language that is asked for, or another where that says nothing."""

    def __init__(self, cells: Sequence[str], columns: Mapping[tuple[str, str], int]) -> None:
        self._cells, self._columns = cells, columns

    def __call__(self, field: str, language: str = "") -> str:
        place = self._columns.get((field, language))
        return self._cells[place].strip() if place is not None and place < len(self._cells) else ""

    def text(self, field: str) -> Text | None:
        said = {tag: self(field, tag) or self(field) for tag in texts.locales()}
        return Text.of({tag: text for tag, text in said.items() if text}) if any(said.values()) else None


def of_csv(path: Path, *, language: Language) -> Table:
    """Return the events of a CSV file.

    Raises:
        LessonError: where it cannot be read, or has no column of dates or titles.
        ContentError: with every row that is at fault, by row and column.

    """
    found, problems = read_csv(path, language=language)
    if problems:
        raise ContentError(problems)
    return found


def read_csv(path: Path, *, language: Language) -> tuple[Table, list[Problem]]:
    """Return the events of a CSV file's good rows, and what is wrong with the others, by row and column.

    Raises:
        LessonError: where it cannot be read, or has no column of dates or titles.

    """
    try:
        rows = spreadsheet.read_csv(reading.text_of(reading.content(path)))
    except (FileError, OSError, csv.Error) as error:
        if isinstance(error, csv.Error):
            raise LessonError(f"{path}: {error}") from None
        raise bare.in_words(error, path, language) from None
    (_, heads), *entries = rows
    columns, spare = _columns(heads)
    missing = [field for field in ("date", "title") if not any(name == field for name, _ in columns)]
    if missing:
        wanted = ", ".join("/".join(HEADS[field]) for field in missing)
        raise LessonError(texts.translate("parts.no-column", language, path=path, wanted=wanted, got=", ".join(heads)))
    found, problems = _rows([(number, _Cells(cells, columns)) for number, cells in entries], path.name, language)
    return Table(found, spare), problems


def _columns(heads: Sequence[str]) -> tuple[dict[tuple[str, str], int], tuple[str, ...]]:
    found: dict[tuple[str, str], int] = {}
    spare: list[str] = []
    tags = {tag.lower(): tag for tag in texts.locales()}
    in_language = re.compile(rf"(.+)[_ ]({'|'.join(tags)})")
    for place, head in enumerate(heads):
        name = " ".join(unicodedata.normalize("NFKC", head).lower().split())
        named = in_language.fullmatch(name)
        field, language = (_FIELDS.get(named[1]), tags[named[2]]) if named else (None, "")
        field, language = (field, language) if field else (_FIELDS.get(name), "")
        if field and (field, language) not in found:
            found[field, language] = place
        elif name:
            spare.append(head.strip())
    return found, tuple(spare)


def _rows(
    entries: Sequence[tuple[int, _Cells]], file: str, language: Language
) -> tuple[tuple[Row, ...], list[Problem]]:
    problems: list[Problem] = []
    found: dict[str, Row] = {}
    for number, cells in entries:
        before = len(problems)
        problems += [
            Problem(file, _where(number, field, language), message) for field, message in _faults(cells, language)
        ]
        if len(problems) > before:
            continue
        row = _row(cells, language)._replace(number=number)
        if row.event.id in found:
            message = texts.translate("parts.twice", language, got=row.event.title[language])
            problems.append(Problem(file, _where(number, "title", language), message))
            continue
        found[row.event.id] = row
    if not entries:
        problems.append(Problem(file, "", texts.translate("parts.no-events", language)))
    if len(found) > LIMIT_EVENTS:
        problems.append(
            Problem(file, "", texts.translate("parts.many-events", language, limit=LIMIT_EVENTS, got=len(found)))
        )
    return tuple(found.values()), problems


def _where(number: int, field: str, language: Language) -> str:
    return texts.translate("exchange.row-column", language, row=number, column=field)


def _faults(cells: _Cells, language: Language) -> Iterator[tuple[str, str]]:
    """Say what is wrong with a row: the field and the reason."""
    date, kind = cells("date"), cells("kind").lower()
    try:
        span(date)
    except ValueError:
        yield "date", texts.translate("parts.date", language, got=shorten(date))
    if cells.text("title") is None:
        yield "title", texts.translate("parts.no-title", language)
    if kind and kind not in KINDS:
        guess = near(kind, KINDS)
        hint = texts.translate("error.near", language, guess=guess) if guess else ""
        yield (
            "kind",
            texts.translate("parts.kind-fault", language, got=shorten(kind), known=", ".join(KINDS), hint=hint),
        )


def _row(cells: _Cells, language: Language) -> Row:
    date, title = cells("date"), cast("Text", cells.text("title"))
    named = cells.text("place")
    places = named[language] if named else ""
    digest = blake2b("\0".join((date, title["zh"], title["en"], places)).encode(), digest_size=5).hexdigest()
    name = bare.slug(cells("id"), otherwise=f"e{digest}")
    event = Event(
        id=name,
        date=date,
        when=cells.text("when") or bare.both(date),
        kind=KINDS[cells("kind").lower() or "happened"],
        places=(),
        title=_one_line(title),
        text=cells.text("text") or bare.both(bare.DASH),
    )
    return Row(event, tuple(dict.fromkeys(filter(None, _BETWEEN.split(places)))), cells("source"))


def _one_line(text: Text) -> Text:
    return Text.of({tag: " ".join(said.split()) for tag, said in text.items()})
