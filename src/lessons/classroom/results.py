"""The results of a class, kept in a file as they come and read again in the class list's order.

A class may be larger than memory: a result is on disk before the next submission is read, and what is kept of it is a number.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import heapq
from array import array
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from .grader import ItemResult, Notice
from .options import Rule

RUN = 8192
"""How many results are sorted at once."""

RESULTS = "results.jsonl"
NOWHERE = 1 << 30
"""The place of whoever is not in the class list: after all who are."""


class Row(Struct, frozen=True, omit_defaults=True):
    """What one file came to. ``place`` is the student's in the class list; ``fault`` says why it could not be graded.

    ``receipt`` is the checksum of its lines, as the student's page showed it.
    """

    place: int
    key: str
    name: str
    file: str
    arrived: float | None = None
    late: bool = False
    platform: str = ""
    cells: list[ItemResult | msgspec.Raw] = []
    notes: list[Notice] = []
    fault: Notice | None = None
    origin: int = 0
    texts: list[int] = []
    whole: int = 0
    content: str = ""
    receipt: str = ""
    offset: int = 0
    """Of a row that was read again, where it stands in the file; it is not written."""

    @property
    def order(self) -> tuple[int, str, float, str]:
        """Where it stands: by student, then by arrival."""
        return (self.place, self.key, self.arrived or 0.0, self.file)


class _Written(Row, frozen=True, kw_only=True):
    cells: list[ItemResult] = []  # type: ignore[assignment]


_student = attrgetter("place", "key")
_decode = msgspec.json.Decoder(_Written).decode


class Results:
    """A file of results, one line each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO = path.open("w+b")
        self._end = 0
        self._run: list[tuple[tuple[int, str, float, str], int]] = []
        self._runs: list[array[int]] = []
        self._encode = msgspec.json.Encoder().encode

    def add(self, row: Row) -> int:
        """Keep a result; return where it stands in the file."""
        offset = self._end
        data = self._encode(row) + b"\n"
        self._file.write(data)
        self._run.append((row.order, self._end))
        self._end += len(data)
        if len(self._run) == RUN:
            self._close_run()
        return offset

    def _close_run(self) -> None:
        self._runs.append(array("q", (place for _, place in sorted(self._run))))
        self._run.clear()

    def students(self) -> Iterator[list[Row]]:
        """Return each student's results, last arrived last, in the class list's order; after the list, by name."""
        self._close_run()
        self._file.flush()
        merged = heapq.merge(*map(self._rows, self._runs), key=attrgetter("order"))
        return (list(rows) for _, rows in groupby(merged, key=_student))

    def _rows(self, places: "array[int]") -> Iterator[Row]:
        for place in places:
            self._file.seek(place)
            row = _decode(self._file.readline())
            msgspec.structs.force_setattr(row, "offset", place)
            yield row

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def earned(row: Row, counts: Sequence[bool] = ()) -> float:
    """Return the points of a hand-in before anybody reads its essays; of the questions that count, where that is said."""
    cells: list[ItemResult] = row.cells  # type: ignore[assignment]
    wanted = counts or [True] * len(cells)
    return round(sum([cell.points or 0.0 for cell, is_wanted in zip(cells, wanted, strict=False) if is_wanted]), 2)


def counting(rows: Sequence[Row], rule: Rule = "last", *, points: Sequence[float] = ()) -> Row:
    """Return the one of a student's hand-ins that counts: of those in time, else of all, one that could be graded.

    Args:
        rows: as they arrived.
        rule: the last of them, the first, or the one of most points (of two of as many, the later).
        points: what each of them earned, where the best is asked for.

    """
    graded = [place for place, row in enumerate(rows) if row.fault is None]
    found = [place for place in graded if not rows[place].late] or graded or range(len(rows))
    if rule == "best" and points:
        return rows[max(found, key=lambda place: (points[place], place))]
    return rows[found[0 if rule == "first" else -1]]


def at(path: Path, offset: int) -> Row:
    """Return the result that stands at an offset of a file."""
    with path.open("rb") as file:
        file.seek(offset)
        return _decode(file.readline())


def read(path: Path) -> Iterator[Row]:
    """Return the results in a file, in the order they came."""
    with path.open("rb") as file:
        for line in file:
            yield _decode(line)
