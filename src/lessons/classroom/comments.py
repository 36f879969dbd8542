"""What a teacher says to students of their work: a comment on an answer, and one on the whole, kept as they are typed.

The comments are a file that grows by a line with each, beside the essays' marks; the last one for a question counts. A grading
without any has no such file, and an earlier version that does not know it grades as before.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from lessons.journal.events import utc

from .kept_lines import KeptLines

VERSION = 1
LIMIT_COMMENT = 5000
LIMIT_BANK = 30
"""How many earlier comments on one question are offered."""


class Comment(Struct, frozen=True, omit_defaults=True):
    """What is said to one student of one question (``""``: of the whole); an empty ``text`` takes a comment back.

    ``of`` is the digest of the essay that was read: as a mark, a comment does not pass on to a text that nobody read. What is
    ``moved`` is no word of the teacher's: the comment went to another key.
    """

    v: int
    student: str
    question: str
    text: str
    t: str
    of: str = ""
    moved: bool = False


class Comments(KeptLines[Comment]):
    """The comments in a file (`KeptLines`)."""

    record, version = Comment, VERSION

    def __init__(self, path: Path | None = None) -> None:
        self._given: dict[tuple[str, str], Comment] = {}
        self._bank: dict[str, dict[str, None]] = {}
        super().__init__(path)

    def __bool__(self) -> bool:
        return bool(self._given)

    def _take(self, comment: Comment) -> None:
        if comment.moved:
            self._given.pop((comment.student, comment.question), None)
            return
        self._given[comment.student, comment.question] = comment
        if comment.text:
            bank = self._bank.setdefault(comment.question, {})
            bank.pop(comment.text, None)
            bank[comment.text] = None

    def give(self, student: str, question: str, text: str, *, of: str = "") -> None:
        """Say something to a student; it is on disk when this returns. An empty text takes back what was said.

        Raises OSError where it could not be written; then it is not given either.
        """
        text = text[:LIMIT_COMMENT].encode("utf-8", "replace").decode()  # half a character cannot be written
        now = utc(datetime.now(UTC))
        self._write([Comment(v=VERSION, student=student, question=question, text=text, t=now, of=of)])

    def on(self, student: str, question: str, *, read: str | None = "", also: Iterable[str] = ()) -> str:
        """Return what was said to a student of a question, or nothing.

        Args:
            student: the student's key.
            question: its name in the tables; ``""``: the whole.
            read: of an essay, the digest of the text that is there now; None: whichever text it was said of.
            also: the keys under which what is the student's, too, was put aside; the student's own comes before that.

        """
        for key in (student, *reversed(tuple(also))):
            found = self._given.get((key, question))
            if found is not None and (read is None or found.of in ("", read)):
                return found.text
        return ""

    def bank(self, question: str) -> list[str]:
        """Return the comments given on a question so far, the latest first, each once."""
        return list(reversed(self._bank.get(question, {})))[:LIMIT_BANK]

    def students(self) -> set[str]:
        """Return the keys under which anything is said."""
        return {key for (key, _), each in self._given.items() if each.text}

    def count(self, student: str) -> int:
        """Return how many things are said to somebody."""
        return sum(key == student and bool(each.text) for (key, _), each in self._given.items())

    def passed_on(self, old: str, new: str, *, taken: bool = False) -> None:
        """Say to one key what was said to another, once it is known who was meant; where ``taken``, to the one alone."""
        found = [each for (key, _), each in self._given.items() if key == old and each.text]
        moved = [msgspec.structs.replace(each, student=new) for each in found]
        if taken:
            moved += [msgspec.structs.replace(each, text="", moved=True) for each in found]
        self._write(moved)
