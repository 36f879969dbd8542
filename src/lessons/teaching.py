"""Grade a class: collect, match with the list, grade one after the other, and write what comes of it.

Whatever a file holds, the others are graded; every fault is one line that names the file. Nothing is written outside the
output folder.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from . import collecting, folding, gradebooks, handin, model, results, texts
from .collecting import CollectError, Entry, Source
from .gradebooks import Final, Understood
from .grading import Grader, Notice
from .marks import Marks
from .marks import points as essay_points
from .model import Language
from .results import NOWHERE, RESULTS, RUN, Results, Row
from .rosters import Roster, RosterError, Student, label
from .slots import Cell

PROBLEMS = "problems.txt"


class Summary(NamedTuple):
    """How many files were read, graded and not, how many faults there were, and which files were written.

    ``understood`` has a line for each question, what was understood least first.
    """

    files: int
    graded: int
    faults: int
    unread: int
    written: tuple[Path, ...]
    understood: tuple[Understood, ...] = ()


class Class:
    """One class's grading.

    Args:
        grader: grades by the teacher's key and options.
        source: where the submissions are.
        roster: the class list; without it, students are called as the learning platform or their file calls them.
        marks: the essay marks given so far.
        language: of the tables and of what is told.
        tell: called with each line that the teacher should read, as it comes.

    """

    def __init__(
        self, grader: Grader, source: Source, *, roster: Roster | None = None, marks: Marks | None = None,
        language: Language = "zh", tell: Callable[[str], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._grader, self._source, self._roster = grader, source, roster
        self._marks = marks or Marks()
        self._language: Language = language
        self._tell = tell
        self._faults = self._files = self._graded = self._unread = 0
        self._origins = array("Q")
        self._due = grader.assignment.deadline
        self._match = {folding.folded(name): to for name, to in grader.options.match.items()}
        self._overrides = {(folding.folded(each.student), each.question): each for each in grader.options.override}
        self._used: set[tuple[str, str]] = set()
        self._counts = [not slot.dropped for slot in grader.slots]
        self._essays = [
            place
            for place, slot in enumerate(grader.slots)
            if isinstance(slot.question, model.Essay) and not slot.dropped
        ]

    def grade(
        self,
        out: Path,
        *,
        progress: Callable[[], object] = lambda: None,
        each: Callable[[Final], object] = lambda _: None,
    ) -> Summary:
        """Grade every submission and write the tables into ``out``, a folder of its own.

        Args:
            out: the folder.
            progress: called after each file.
            each: called with what each student comes to, in the order of the tables.

        Raises OSError where ``out`` cannot be written.

        """
        out.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            problems = stack.enter_context((out / PROBLEMS).open("w", encoding="utf-8-sig", newline="\n"))
            tell = self._tell

            def note(line: str) -> None:
                problems.write(line + "\n")
                tell(line)

            self._tell = note
            stack.callback(setattr, self, "_tell", tell)
            kept = Results(out / RESULTS)
            stack.callback(kept.close)
            for notice in self._grader.told:
                self._fault("", notice)
            for entry in self._source.entries():
                self._files += 1
                kept.add(self._row(entry))
                progress()
            books = self._write(kept, out, each)
        written = (*books.written, out / RESULTS, out / PROBLEMS)
        return Summary(self._files, self._graded, self._faults, self._unread, written, tuple(books.understood()))

    def _say(self, notice: Notice) -> str:
        key, values = notice
        return texts.say(key, self._language, **values)

    def _fault(self, file: str, notice: Notice) -> None:
        self._faults += 1
        self._tell(f"{collecting.shown(file)}: {self._say(notice)}" if file else self._say(notice))

    def _row(self, entry: Entry) -> Row:
        """Read and grade one file; whatever is wrong with it stays with it."""
        late = bool(entry.late) if entry.late is not None else self._is_late(entry.arrived)
        base = {
            "file": collecting.shown(entry.name),
            "arrived": entry.arrived,
            "late": late,
            "platform": entry.platform,
        }
        fault: Notice | None = (entry.fault, {}) if entry.fault else None
        if entry.note:
            self._fault(entry.name, (entry.note, {}))
        graded = None
        if fault is None:
            try:
                graded = self._grader.grade(self._source.read(entry))
            except (CollectError, handin.HandInError) as error:
                fault = (error.key, error.values)
        who = graded.who if graded else ""
        student, doubts = self._student(entry, who)
        notes = [*(graded.odd if graded else []), *doubts]
        for notice in [fault] if fault else notes:
            self._fault(entry.name, notice)
        self._origins.append(graded.origin if graded else 0)
        self._graded += graded is not None
        return Row(
            student.place, student.key, student.name, cells=graded.cells if graded else [], notes=notes, fault=fault,  # type: ignore[arg-type]
            origin=graded.origin if graded else 0, **base,  # type: ignore[arg-type]
        )  # fmt: skip

    def _is_late(self, arrived: float | None) -> bool:
        """Whether a file came after the minute that it was due in."""
        return self._due is not None and arrived is not None and arrived >= self._due.timestamp() + 60

    def _student(self, entry: Entry, who: str) -> tuple[Student, list[Notice]]:
        """Return whose a file is, by the platform's word, else by its own; and what is in doubt about that."""
        stem = handin.name(entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name)
        said = handin.name(entry.student)
        key = entry.platform or folding.folded(said or who) or f"file:{collecting.shown(entry.name)}"
        stranger = Student(NOWHERE, said or who or stem, login=key)
        if self._roster is None:
            return stranger, []
        found = self._roster.by_platform(entry.platform.partition(":")[2]) if entry.platform else None
        try:
            for text in (said,) if said else (who, stem):
                found = found or self._named(self._roster, text)
        except RosterError as error:
            return stranger, [(error.key, error.values)]
        if found is None:
            near = ", ".join(map(label, self._roster.near(stranger.name)))
            return stranger, [("grade.nearly" if near else "grade.nobody", {"name": stranger.name, "near": near})]
        with suppress(RosterError):
            signed = self._named(self._roster, who) if said else None
            if signed and signed.place != found.place:
                return found, [("grade.signed", {"name": signed.name, "giver": found.name})]
        return found, []

    def _named(self, roster: Roster, text: str) -> Student | None:
        """Return who is meant by a name; the teacher's own word on it goes before the list."""
        return roster.find(self._match.get(folding.folded(text), text)) if text else None

    def _write(self, kept: Results, out: Path, each: Callable[[Final], object]) -> gradebooks.Books:
        twins = _repeated(self._origins) - {0}
        copies: dict[int, dict[str, str]] = {}
        slots, assignment = self._grader.slots, self._grader.assignment
        with gradebooks.Books(
            out, slots, assignment, language=self._language, people=self._roster, units=self._grader.units
        ) as books:
            for final in self._finals(kept, twins, copies):
                books.add(final)
                each(final)
        for files in copies.values():
            if len(files) > 1:
                first, *others = sorted(files.values())
                self._fault(first, ("grade.same", {"others": ", ".join(others)}))
        for student, question in self._overrides.keys() - self._used:
            self._fault("", ("grade.no-override", {"student": self._overrides[student, question].student}))
        if self._marks.damaged:
            self._fault(
                self._marks.path.name if self._marks.path else "", ("grade.marks", {"count": self._marks.damaged})
            )
        return books

    def _finals(self, kept: Results, twins: set[int], copies: dict[int, dict[str, str]]) -> Iterator[Final]:
        """Return what each student comes to; who is in the list and handed in nothing comes in place."""
        people = self._roster.students if self._roster else ()
        place = 0
        for rows in kept.students():
            row = results.counting(rows)
            for each in rows:
                if each.origin in twins:
                    copies.setdefault(each.origin, {})[each.key] = each.file
            yield from map(self._missing, people[place : row.place])
            place = row.place + 1
            yield self._final(rows, row)
        yield from map(self._missing, people[place:])

    def _missing(self, student: Student) -> Final:
        return Final(student, None, [None] * len(self._grader.slots), None, [("grade.missing", {})])

    def _final(self, rows: list[Row], row: Row) -> Final:
        student = self._roster.students[row.place] if self._roster and row.place != NOWHERE else None
        student = student or Student(NOWHERE, row.name, platform=row.platform.partition(":")[2])
        notes = list(row.notes)
        if row.late:
            notes.insert(0, ("grade.late", {}))
        if len(rows) > 1:
            notes.append(("grade.several", {"count": len(rows), "file": row.file}))
            self._tell(f"{student.name}: {self._say(notes[-1])}")
        if row.fault:
            return Final(student, row, [None] * len(self._grader.slots), None, [*notes, row.fault])
        cells: list[Cell] = row.cells  # type: ignore[assignment]
        scores = [cell.points for cell in cells]
        if self._overrides:
            for place, slot in enumerate(self._grader.slots):
                scores[place] = self._override(row, student, (slot.label, slot.question.id), notes, scores[place])
        unread = 0
        for place in self._essays:
            if scores[place] is None and cells[place].tries:
                scores[place] = self._read(place, cells[place], row, notes)
                unread += scores[place] is None
        self._unread += unread
        total = sum(score for score, counts in zip(scores, self._counts, strict=True) if score and counts)
        whole = self._override(row, student, ("",), notes, round(total, 2))
        return Final(student, row, scores, whole, notes, unread)

    def _read(self, place: int, cell: Cell, row: Row, notes: list[Notice]) -> float | None:
        """Return an essay's points; None while it waits for its reader."""
        slot = self._grader.slots[place]
        given, stale = self._marks.levels(row.key, slot.label, text=cell.first)
        if stale and not given:
            notes.append(("grade.stale", {"question": slot.label}))
        return essay_points(slot.question, given)  # type: ignore[arg-type]

    def _override(
        self, row: Row, student: Student, questions: tuple[str, ...], notes: list[Notice], points: float | None
    ) -> float | None:
        """Return the points given by hand, and note why; else ``points``."""
        if not self._overrides:
            return points
        texts = (row.key, row.name, row.file, student.number, student.login, student.email)
        for name in {folding.folded(text) for text in texts if text}:
            for question in questions:
                found = self._overrides.get((name, question))
                if found:
                    self._used.add((name, question))
                    notes.append(("grade.override", {"points": f"{found.points:g}", "reason": found.reason}))
                    return found.points
        return points


def _repeated(numbers: array[int]) -> set[int]:
    """Return the numbers that are there more than once; sorted a few at a time, or they would be most of the memory."""
    parts = 1 + len(numbers) // RUN
    return {
        one
        for part in range(parts)
        for one, other in pairwise(sorted(number for number in numbers if number % parts == part))
        if one == other
    }
