"""What a reader of others' formats gives back: the questions that it could take, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar

from lessons.errors import KeyedError, shorten
from lessons.i18n import texts
from lessons.schema import Language

from .items import Item

LIMIT_QUESTIONS = 2000
T = TypeVar("T")


class FileError(KeyedError):
    """A file that cannot be read as a whole."""


class RejectedError(KeyedError):
    """A question that cannot be taken, for what stands in ``column``."""

    def __init__(self, key: str, column: str = "", **values: object) -> None:
        super().__init__(key, **values)
        self.column = column


class Fault(NamedTuple):
    """What is wrong in ``row`` (a line, a row or the question's number in the file), and what to do about it.

    A question that was ``taken`` is in the result, without what is named here.
    """

    row: int
    column: str
    key: str
    values: dict[str, Any]
    taken: bool = False

    def told(self, language: Language) -> str:
        """Return it in a line: the row, the column where one is to blame, the reason."""
        reason = texts.translate(self.key, language, **self.values)
        where = texts.translate("exchange.row", language, row=self.row)
        if self.column:
            where = texts.translate("exchange.row-column", language, row=self.row, column=self.column)
        key = "exchange.dropped" if self.taken else "exchange.refused"
        return texts.translate(key, language, where=where, reason=reason)


class Read(NamedTuple):
    """The questions with the rows that they are from, and the faults."""

    items: list[tuple[int, Item]]
    faults: list[Fault]


Drop = Callable[[str, str], None]
"""What a reader calls with a column and a key where it takes a question without something."""


def collect(entries: Iterable[tuple[int, T]], take: Callable[[T, Drop], Item | None]) -> Read:
    """Take each entry; what `take` rejects is a fault, and None is no question at all (a heading, a category)."""
    items: list[tuple[int, Item]] = []
    faults: list[Fault] = []
    for row, entry in entries:
        dropped: list[Fault] = []
        try:
            item = take(entry, lambda column, key: dropped.append(Fault(row, column, key, {}, taken=True)))  # noqa: B023
        except RejectedError as error:
            faults.append(Fault(row, error.column, error.key, error.values))
            continue
        if item is None:
            continue
        if len(items) >= LIMIT_QUESTIONS:
            raise FileError("exchange.many", limit=LIMIT_QUESTIONS)
        items.append((row, item))
        faults += dropped
    return Read(items, faults)


def amount(text: str, column: str) -> float:
    """Return a number as programs write it. Raises `RejectedError` where it is none."""
    try:
        value = float(text.strip())
    except ValueError:
        raise RejectedError("exchange.no-number", column, got=shorten(text)) from None
    if not abs(value) < 1e15:  # a float holds no further whole number; and neither nan nor infinity is one
        raise RejectedError("exchange.no-number", column, got=shorten(text))
    return value
