"""What a teacher said or decided and a grading keeps: a file that grows by a line with each, in which the newest one counts."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Generic, TypeVar, cast

import msgspec
from msgspec import Struct

from lessons.journal.events import UNREADABLE

from .files import append

T = TypeVar("T", bound=Struct)


class _Versioned(Struct):
    v: int = 1  # marks of essays have none


class KeptLines(Generic[T]):
    """The records of one type in a file; those added are written at once. Without a ``path`` they are kept nowhere.

    ``damaged`` counts lines that cannot be read, ``newer`` those that a newer version wrote. A subclass says what a line is and
    what it reads, and takes each record in turn.
    """

    record: ClassVar[type[Struct]]
    version: ClassVar[int] = 1

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.damaged = self.newer = 0
        if path is not None and path.exists():
            for line in path.read_bytes().splitlines():
                if line.strip():
                    self._read(line)

    def _read(self, line: bytes) -> None:
        try:
            if msgspec.json.decode(line, type=_Versioned).v > self.version:
                self.newer += 1
            else:
                self._take(cast("T", msgspec.json.decode(line, type=self.record)))
        except UNREADABLE:
            self.damaged += 1

    def _take(self, record: T) -> None:
        raise NotImplementedError

    def _write(self, new: Sequence[T]) -> None:
        """Keep records; they are on disk when this returns; where OSError is raised, none is taken."""
        if new and self.path is not None:
            append(self.path, b"".join(msgspec.json.encode(each) + b"\n" for each in new))
        for each in new:
            self._take(each)
