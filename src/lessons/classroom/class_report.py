"""One grading of a class, and what a page shows of it: a line a student, faults, names that are in doubt, essays to read."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from lessons.content import model
from lessons.content.model import Language
from lessons.errors import KeyedError

from . import collect, grade_class, rosters
from .grade_class import GradingSummary
from .gradebook import StudentGrade
from .grader import Grader
from .results import Row
from .rosters import Roster
from .rubric_marks import Marks

DOUBTS = frozenset({"grade.nearly", "grade.nobody", "grade.signed", "grade.unlike", "roster.ambiguous"})
LIMIT_NEAR = 50
"""For how many names at once those near them are looked for; it takes long in a long list."""


class SessionError(KeyedError):
    """Something that cannot be done."""


class StudentLine(NamedTuple):
    """What one student came to, as the page lists it."""

    key: str
    name: str
    number: str
    group: str
    total: float | None
    late: bool
    unread: int
    file: str
    notes: tuple[tuple[str, dict[str, object]], ...]


class UnmatchedName(NamedTuple):
    """A file of which it is in doubt whose it is: the name in it, and those in the list who may be meant."""

    name: str
    key: str
    file: str
    near: tuple[rosters.Student, ...]
    content: str = ""


class Graded(NamedTuple):
    """What a grading came to: counts, a line a student, the faults, the doubts about names, essays read and handed in."""

    grader: Grader
    summary: GradingSummary
    lines: list[StudentLine]
    faults: list[str]
    doubts: list[UnmatchedName]
    essays: dict[str, tuple[int, int]]
    seconds: float

    def question(self, label: str) -> model.AnyQuestion:
        """Return a question by its name in the tables. Raises `SessionError` where there is none."""
        found = next((slot.question for slot in self.grader.slots if slot.label == label), None)
        if found is None:
            raise SessionError("desk.no-question")
        return found


def graded(
    grader: Grader, source: collect.Source, out: Path, *, roster: Roster | None, marks: Marks, language: Language,
    progress: Callable[[int], object],
) -> Graded:  # fmt: skip
    """Grade all that ``source`` holds into ``out``. ``progress`` is called after each file, with how many are done.

    Raises:
        OSError: where the tables cannot be written.

    """
    start, done = time.perf_counter(), 0

    def step() -> None:
        nonlocal done
        done += 1
        progress(done)

    essays = {place: [0, 0] for place, slot in enumerate(grader.slots) if slot.is_essay and not slot.dropped}
    lines: list[StudentLine] = []
    faults: list[str] = []
    doubts: dict[tuple[str, str], UnmatchedName] = {}

    def each(final: StudentGrade) -> None:
        lines.append(_line(final))
        row = final.row
        if row is None or row.fault is not None:
            return
        if any(key in DOUBTS for key, _ in row.notes):
            near = _near(roster, row) if roster and len(doubts) < LIMIT_NEAR else ()
            doubts.setdefault((row.file, row.content), UnmatchedName(row.name, row.key, row.file, near, row.content))
        for place, count in essays.items():
            handed = bool(row.cells[place].tries)  # type: ignore[union-attr]
            count[0] += handed and final.scores[place] is not None
            count[1] += handed

    whole = grade_class.ClassGrader(
        grader, source, roster=roster, marks=marks, language=language, tell=faults.append
    ).grade(out, progress=step, each=each)  # fmt: skip
    read = {grader.slots[place].label: (done, handed) for place, (done, handed) in essays.items()}
    return Graded(grader, whole, lines, faults, list(doubts.values()), read, time.perf_counter() - start)


def _near(roster: Roster, row: Row) -> tuple[rosters.Student, ...]:
    """Return who may be meant: those who are called as the file is signed, or as it is named, then those called alike."""
    called = roster.called(row.name) | (roster.named_in(row.file) or set())
    return tuple(dict.fromkeys((*(roster.students[place] for place in sorted(called)), *roster.near(row.name))))


def _line(final: StudentGrade) -> StudentLine:
    student, row = final.student, final.row
    return StudentLine(
        row.key if row else student.key, student.name, student.number, student.group, final.total,
        bool(row and row.late), final.unread, row.file if row else "", tuple(final.notes),
    )  # fmt: skip
