"""A sheet: a small table that a student fills and nobody marks, one card a row, and each of its cells by name."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from hashlib import blake2b
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta

from lessons.schema import NONE_EARLIER, FirstIn, Id, Record, SameAs, Text, in_languages


class Pick(Record, frozen=True):
    """One thing to choose in a column of the kind ``choice``."""

    id: Id
    text: Text


class Column(Record, frozen=True):
    """One field of every card: a text, one of several options, or passages picked from a bank."""

    id: Id
    name: Text
    kind: Literal["text", "choice", "passages"]
    option: Annotated[tuple[Pick, ...], Meta(max_length=12)] = ()
    bank: Annotated[tuple[str, ...], Meta(max_length=16)] = ()


class Card(Record, frozen=True):
    """One row of a sheet."""

    id: Id
    name: Text


class Sheet(Record, frozen=True):
    """A sheet. ``then`` is told once the student has written in every row, or asks for it; it may hold links."""

    id: Id
    ask: Text
    row: Annotated[tuple[Card, ...], Meta(min_length=1, max_length=6)]
    column: Annotated[tuple[Column, ...], Meta(min_length=1, max_length=5)]
    then: Text | None = None
    same_as: SameAs = NONE_EARLIER
    first_in: FirstIn = UNSET

    def cells(self) -> Iterator[tuple[Card, Column]]:
        """Return each cell by its row and column."""
        return ((row, column) for row in self.row for column in self.column)


def cell_name(sheet: Sheet, row: Card, column: Column) -> str:
    """Return what a cell is called in the journal: each is an entry of its own, and no question can be called so."""
    return f"sheet:{sheet.id}/{row.id}/{column.id}"


def cell_fingerprint(sheet: Sheet, row: Card, column: Column) -> str:
    """Return 12 hexadecimal digits that change when what a cell asks for changes."""
    return _digest(sheet, [sheet.ask, row, column])


def sheet_fingerprint(sheet: Sheet) -> str:
    """Return 12 hexadecimal digits that change when what any cell of a sheet asks for changes."""
    return _digest(sheet, [sheet.ask, sheet.row, sheet.column])


def _digest(sheet: Sheet, asked: list[object]) -> str:
    raw = in_languages(msgspec.to_builtins(asked), sheet.first_in)
    return blake2b(msgspec.json.encode(raw, order="sorted"), digest_size=6).hexdigest()
