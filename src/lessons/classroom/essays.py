"""A class's essays: where they are, what was written, and the marks that a teacher gives them, a row of the rubric at a time.

One question is read across the class, one file at a time. The marks are a file that grows by a line with each mark given, so
that nothing of an evening's reading is lost.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from lessons.assessment.kinds.essay import is_essay
from lessons.content import model
from lessons.journal import events, submission

from . import collect, results
from .collect import Entry, Source
from .fair_reading import token
from .grader import Grader, digest
from .kept_lines import KeptLines
from .options import SessionError, put_aside
from .results import Row


class Mark(Struct, frozen=True, omit_defaults=True):
    """One row of an essay's rubric, marked: ``level`` counts from 0, the weakest; None takes a mark back.

    ``text`` is the digest of the text that was read: a mark does not pass on to a text that nobody read. Without any, it is
    no word of the teacher's: the mark went to another key.
    """

    student: str
    question: str
    row: str
    level: int | None
    text: str
    t: str


class Marks(KeptLines[Mark]):
    """The essay marks in a file (`KeptLines`); the last one for a row counts."""

    record = Mark

    def __init__(self, path: Path | None = None) -> None:
        self._levels: dict[tuple[str, str], dict[str, Mark]] = {}
        super().__init__(path)

    def __bool__(self) -> bool:
        return bool(self._levels)

    def _take(self, mark: Mark) -> None:
        self._levels.setdefault((mark.student, mark.question), {})[mark.row] = mark

    def give(self, student: str, question: str, *, levels: dict[str, int | None], text: str) -> None:
        """Mark rows of the rubric on the text that was read; it is on disk when this returns.

        Raises OSError where it could not be written; then it is not given either.
        """
        now = events.utc(datetime.now(UTC))
        of = digest(text)
        self._write(
            [
                Mark(student=student, question=question, row=row, level=level, text=of, t=now)
                for row, level in levels.items()
            ]
        )

    def passed_on(self, old: str, new: str, *, taken: bool = False) -> bool:
        """Give what was marked under one key to another, once it is known who was meant; return whether there was anything.

        Where it is ``taken`` from the one, the other alone has it then.
        """
        given = [
            mark
            for (who, _), rows in self._levels.items()
            if who == old
            for mark in rows.values()
            if mark.level is not None
        ]
        moved = [msgspec.structs.replace(mark, student=new) for mark in given]
        if taken:
            moved += [msgspec.structs.replace(mark, level=None, text="") for mark in given]
        self._write(moved)
        return bool(moved)

    def students(self) -> set[str]:
        """Return the keys under which marks are kept."""
        return {who for (who, _), rows in self._levels.items() if any(mark.level is not None for mark in rows.values())}

    def count(self, student: str) -> int:
        """Return how many questions somebody has marks on."""
        given = (rows for (who, _), rows in self._levels.items() if who == student)
        return sum(any(mark.level is not None for mark in rows.values()) for rows in given)

    def levels(
        self, student: str, question: str, *, text: str, also: Iterable[str] = ()
    ) -> tuple[dict[str, int], bool]:
        """Return the levels given on this text (its digest), and whether there are marks on another one.

        What was put aside under the keys ``also`` counts for the student, too; the student's own marks come before that.
        """
        marks: dict[str, Mark] = {}
        for who in (*also, student):
            own = self._levels.get((who, question), {})
            marks |= {row: mark for row, mark in own.items() if mark.level is not None or mark.text}
        given = {row: mark.level for row, mark in marks.items() if mark.level is not None and mark.text == text}
        stale = any(mark.level is not None and mark.text != text for mark in marks.values())
        return given, stale


def points(question: model.Essay, levels: dict[str, int]) -> float | None:
    """Return an essay's points, each row of the rubric counting alike; None until every row is marked."""
    rows: Iterable[model.Criterion] = question.row
    if any(row.id not in levels for row in rows):
        return None
    share = sum(min(max(levels[row.id], 0), 2) for row in rows) / (2 * len(question.row))
    return round(question.points * share, 2)


class Written(NamedTuple):
    """An essay to be read: whose, which text, the way in that was chosen, the passages picked; what marks know it by."""

    key: str
    name: str
    text: str
    way: str
    picked: tuple[str, ...]
    digest: str


class Handed(NamedTuple):
    """An essay that was handed in: whose, what marks know it by, and the file that it is in."""

    key: str
    name: str
    digest: str
    entry: Entry


class EssayMarking:
    """Finds the essays of a class that was graded, reads them one at a time, and keeps the marks given to them.

    Args:
        grader: as it graded the class.
        source: returns where the submissions are; raises `CollectError` where they are no longer there.
        out: the folder that the class was graded into.
        marks: where marks are kept.

    """

    def __init__(self, grader: Grader, source: Callable[[], Source], out: Path, *, marks: Marks) -> None:
        self._grader, self._source, self._out, self._marks = grader, source, out, marks
        self._also = put_aside(grader.options.people)
        self._handed: dict[str, list[Handed]] = {}

    def question(self, label: str) -> model.Essay:
        """Return a question that is an essay. Raises `SessionError` where there is no such question."""
        question = self._grader.question(label)
        if question is None or not is_essay(question):
            raise SessionError("desk.no-question")
        return question

    def essays(self, label: str) -> list[Handed]:
        """Return where one question's essays are; none of them is read yet. Of each student it is the hand-in that counts.

        They stand in an order that tells nothing of whose they are, another one for each question, the same each time.

        Raises:
            SessionError: where there is no such question.
            CollectError: where the submissions are no longer there.

        """
        self.question(label)
        if label not in self._handed:
            self._handed[label] = self._found(label)
        return self._handed[label]

    def _found(self, label: str) -> list[Handed]:
        place = next(place for place, slot in enumerate(self._grader.slots) if slot.label == label)
        # Two files may be called the same: results stand in the source's order, which tells them apart.
        seen: Counter[str] = Counter()
        kept: dict[tuple[int, str], list[tuple[Row, int, float]]] = {}
        counted_slots = [not slot.dropped for slot in self._grader.slots]
        for row in results.read(self._out / results.RESULTS):
            slim = msgspec.structs.replace(row, cells=row.cells[place : place + 1], notes=[])  # a class of them is kept
            earned = results.earned(row, counted_slots)
            kept.setdefault((row.place, row.key), []).append((slim, seen[row.file], earned))
            seen[row.file] += 1
        counted: dict[tuple[str, int], Row] = {}
        for rows in kept.values():
            rows.sort(key=lambda each: each[0].order)
            found_rows, _, points = zip(*rows, strict=True)
            counts = results.counting(found_rows, self._grader.options.counts, points=points)
            if counts.fault is None and counts.cells[0].tries:  # type: ignore[union-attr]
                counted[counts.file, next(number for row, number, _ in rows if row is counts)] = counts
        seen.clear()
        found: list[tuple[Row, Entry]] = []
        for entry in self._source().entries():
            name = collect.shown(entry.name)
            if (name, seen[name]) in counted:
                found.append((counted[name, seen[name]], entry))
            seen[name] += 1
        handed = [Handed(row.key, row.name, row.cells[0].first, entry) for row, entry in found]  # type: ignore[union-attr]
        return sorted(handed, key=lambda each: self.token(label, each))

    def token(self, label: str, essay: "Written | Handed") -> str:
        """Return what an essay is told apart by while nobody is named."""
        return token(essay.key, label, assignment=self._grader.assignment.id)

    def essay(self, label: str, place: int) -> Written:
        """Return the essay at ``place`` in `essays`, as it was written last, read from its file.

        Raises:
            SessionError: where there is no such essay.
            CollectError: where its file cannot be read any more.
            SubmissionError: where its file is no longer what was graded.

        """
        found = self.essays(label)
        if not 0 <= place < len(found):
            raise SessionError("desk.no-question")
        where, grader = found[place], self._grader
        slot = next(slot for slot in grader.slots if slot.label == label)
        taken = submission.parse(self._source().read(where.entry), course=grader.assignment.course)
        mine = [line for line in taken.lines if line.lesson == slot.lesson]
        record = events.replay(sorted(mine, key=events.PLACE)).get(slot.name)
        tries = record.tries if record else ()
        read = [(grader.wording(slot, line.fp), line.answer) for line in tries]
        given = [str(answer) for by, raw in read if by and (answer := by.accepted(raw)) is not None]
        if record is None or not given:
            raise submission.SubmissionError("grade.nothing")
        # Where two wordings were written to, it is the text that was counted.
        text = next((each for each in reversed(given) if digest(each) == where.digest), given[-1])
        return Written(where.key, where.name, text, record.way, record.picked, digest(text))

    def levels(self, label: str, essay: Written | Handed) -> dict[str, int]:
        """Return the levels given to an essay so far, by row of the rubric."""
        also = self._also.get(essay.key, ())
        return self._marks.levels(essay.key, label, text=essay.digest, also=also)[0]

    def mark(self, label: str, place: int, *, row: str, level: int | None, read: str) -> dict[str, int]:
        """Mark a row of the rubric of the essay at ``place`` in `essays`; it is on disk when this returns.

        ``read`` is the digest of the text that was read: a mark does not fall on another one. Returns all levels given to it.

        Raises:
            SessionError: where there is no such essay, row or level, or it is not the text that was read.
            OSError: where it could not be written; then nothing is given.

        """
        if row not in [each.id for each in self.question(label).row] or level not in (None, 0, 1, 2):
            raise SessionError("desk.no-question")
        essay = self.essay(label, place)
        if essay.digest != read:
            raise SessionError("desk.other-text")
        self._marks.give(essay.key, label, levels={row: level}, text=essay.text)
        return self.levels(label, essay)
