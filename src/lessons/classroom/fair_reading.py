"""Reading essays fairly: whose a text is, neither name nor order tells; when names were shown all the same is on record."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from lessons.journal.events import utc

from .kept_lines import KeptLines


class NamesShown(Struct, frozen=True, tag_field="act", tag="names"):
    """Names were shown while the essays on a question were read."""

    v: int
    question: str
    t: str


class ReadingRecord(KeptLines[NamesShown]):
    """When names were shown; without such an act there is no file (`KeptLines`)."""

    record = NamesShown

    def __init__(self, path: Path | None = None) -> None:
        self.shown: list[NamesShown] = []
        super().__init__(path)

    def _take(self, record: NamesShown) -> None:
        self.shown.append(record)

    def names_shown(self, question: str) -> None:
        """Record that names are shown from now on; it is on disk when this returns, or OSError is raised."""
        self._write([NamesShown(v=self.version, question=question, t=utc(datetime.now(UTC)))])


def token(student: str, question: str, *, assignment: str) -> str:
    """Return what a student's essay on a question is told apart by, and stands in order by, while nobody is named.

    It is the same whenever the essay is read; of another question the order is another.
    """
    return blake2b(f"{assignment}\0{question}\0{student}".encode("utf-8", "replace"), digest_size=8).hexdigest()
