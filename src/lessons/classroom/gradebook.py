"""The tables that come of a grading: gradebooks for Moodle, for Canvas and for a spreadsheet, and a report on the class.

UTF-8 with a byte-order mark, so that Excel opens Chinese right; nothing in a cell is a formula, whatever students call
themselves. Written line by line, and put in place only when whole.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

from lessons.content.model import Language, Text
from lessons.i18n import texts

from .allowances import Allowance
from .assignments import Assignment
from .files import part_of
from .grader import GradeItem, Notice
from .item_analysis import ClassCounts, Tally
from .mark_statistics import ClassMarks, MarkCounts, MarkStatistics
from .results import NOWHERE, Row
from .rosters import Roster, Sheet, Student, folded_head

DAY_S = 86_400

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a cell must not begin with: spreadsheets take the rest for a formula."""

_INNER = re.compile(r"([;\t\n]\s*)(?=[=+\-@＝＋－＠])")
"""Where a cell might be cut in two by a spreadsheet that expects other separators than commas."""


class Reduced(NamedTuple):
    """What came late, and what its points came to by the assignment's rule; without ``sure`` it may be more days."""

    days: int
    before: float
    after: float
    sure: bool = True


def reduced(percent: int, points: float, *, seconds: float | None) -> Reduced:
    """Return what points come to by a rule that takes so many percent of them off for each day begun.

    Args:
        percent: for a day, of 24 hours; nothing falls below 0.
        points: as they were earned.
        seconds: after the first moment that is late; None where nobody knows: then it is one day, for more nobody can say.

    Example:
        >>> reduced(10, 8.0, seconds=0.0).after, reduced(10, 8.0, seconds=86_400.0).after
        (7.2, 6.4)

    """
    days = 1 if seconds is None else int(seconds // DAY_S) + 1
    return Reduced(days, points, round(points * max(0, 100 - percent * days) / 100, 2), seconds is not None)


class StudentGrade(NamedTuple):
    """What one student comes to: points a question, in all (None: nothing graded), and what is to be said.

    ``allowance`` is what the teacher allowed the student beyond the assignment, ``reduced`` what its late rule did.
    """

    student: Student
    row: Row | None
    scores: Sequence[float | None]
    total: float | None
    notes: Sequence[Notice]
    unread: int = 0
    allowance: Allowance | None = None
    reduced: Reduced | None = None


def safe(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula (``=1`` becomes ``'=1``); numbers stay numbers."""
    if not isinstance(value, str):
        return "" if value is None else value
    if not value.isprintable():
        value = "".join(sign for sign in value if sign >= " " or sign in "\t\n")
    if ";" in value or "\t" in value or "\n" in value:
        value = _INNER.sub(r"\1'", value)
    return f"'{value}" if value.lstrip(" \u3000\xa0").startswith(FORMULA) and value != NO_GRADE else value


NO_GRADE = "-"
"""What Moodle's import of grades passes over. An empty cell would be 0 in a new column."""


class Worksheet(NamedTuple):
    """Moodle's grading worksheet, given as the class list: where its grades stand, and the most that Moodle takes there.

    Moodle knows it by its own heads; a cell without a grade has to stay empty, for there ``-`` would be 0.
    """

    sheet: Sheet
    grade: int
    most: float | None


def worksheet(people: Roster | None) -> Worksheet | None:
    """Return the grading worksheet that a class list is, if it is one."""
    sheet = people.sheet if people is not None else None
    if people is None or sheet is None:
        return None
    heads = [folded_head(head) for head in sheet.heads]
    grade = next((at for at, head in enumerate(heads) if head in _GRADE), None)
    if grade is None or not _IDENTIFIER & set(heads):
        return None
    most = next((at for at, head in enumerate(heads) if head in _MOST), None)
    found = {row[most].replace(",", ".") for row in sheet.rows if most is not None and most < len(row)}
    try:
        return Worksheet(sheet, grade, float(found.pop()) if len(found) == 1 else None)
    except ValueError:
        return Worksheet(sheet, grade, None)


_IDENTIFIER = {folded_head(head) for head in ("Identifier", "标识符", "识别号", "識別號", "Identifiant")}
_GRADE = {folded_head(head) for head in ("Grade", "成绩", "成績", "Note")}
_MOST = {folded_head(head) for head in ("Maximum grade", "最高分", "最高成绩", "最高成績", "Note maximale")}
_IN_CANVAS = re.compile(r"(.*\S)\s*\(\d+\)")
"""What Canvas calls an assignment's column: its title, and its number there."""


class ItemStatistics(NamedTuple):
    """How a class did with one question: how many answered, the share right at first, the average points.

    ``wrong`` is the commonest wrong first answer, as `lessons.classroom.grader.told` gives it, ``worded`` the same in the
    question's words, ``times`` how many gave it; ``others`` has those that come after it, the same of each. Of an essay, and
    where nobody answered, there is no share. ``average`` is of what those who answered earned by the key, ``marks`` of what
    counts: an answer that was not given, an essay that was read and points by hand are among them.
    """

    slot: GradeItem
    answered: int
    right: float | None
    average: float | None
    wrong: str
    worded: str
    times: int
    others: tuple[tuple[str, str, int], ...] = ()
    marks: MarkStatistics = MarkStatistics(0)


class GradebookWriter:
    """Writes the tables of one assignment; a context manager, which puts them in place when all went well."""

    def __init__(
        self,
        out: Path,
        slots: Sequence[GradeItem],
        assignment: Assignment,
        *,
        language: Language,
        counts: ClassCounts,
        people: Roster | None = None,
        units: Mapping[str, Text] | None = None,
    ) -> None:
        self._out, self._slots, self._assignment, self._language = out, slots, assignment, language
        self._units = units or {}
        self._dropped = [place for place, slot in enumerate(slots) if slot.dropped]
        self._max = sum(slot.question.points for slot in slots if not slot.dropped)
        self._listed = people is not None
        self._worksheet = worksheet(people)
        self._sheet = people.sheet if people is not None else None
        self._counts = counts
        self._totals = MarkCounts()
        self._given: Counter[tuple[int, float | None]] = Counter()  # by the question's place, and the mark
        self._stack = ExitStack()
        self._files: dict[str, tuple[Any, Path]] = {}
        self.written: tuple[Path, ...] = ()

    def _say(self, key: str, **values: object) -> str:
        return texts.translate(key, self._language, **values)

    def __enter__(self) -> Self:
        head = [
            self._say(f"book.{key}") for key in ("name", "number", "group", "points", "max", "late", "time", "unread")
        ]
        tail = [self._say("book.file"), self._say("book.notes")]
        columns = [f"{slot.label} ({'–' if slot.dropped else slot.question.points})" for slot in self._slots]
        self._open("gradebook.csv", [*head, *tail])
        self._open("gradebook-questions.csv", [*head, *columns, *tail])
        title = self._assignment.title
        # The heads that the two platforms look for.
        own = ["Identifier", "Full name", "ID number", "Email address", title]
        self._open("moodle.csv", list(self._worksheet.sheet.heads) if self._worksheet else own)
        self._open("canvas.csv", ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", self._in_canvas(title)])
        self._put("canvas.csv", ["    Points Possible", "", "", "", "", self._max])
        return self

    def _in_canvas(self, title: str) -> str:
        """Return what Canvas calls the assignment, where its own export is the class list; else it would make another one."""
        heads = self._sheet.heads if self._sheet else ()
        known = [head for head in heads if (found := _IN_CANVAS.fullmatch(head.strip())) and found[1] == title.strip()]
        return known[0].strip() if len(known) == 1 else title

    def _open(self, name: str, head: list[str]) -> None:
        path = part_of(self._out / name)
        file = self._stack.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
        self._files[name] = (csv.writer(file), path)
        self._put(name, head)

    def _put(
        self, name: str, row: Sequence[object], numbers: Sequence[float | None] = (), tail: Sequence[object] = ()
    ) -> None:
        self._files[name][0].writerow([*map(safe, row), *numbers, *map(safe, tail)])

    def add(self, final: StudentGrade) -> None:
        """Write one student's lines."""
        student, row = final.student, final.row
        time = _time(row.arrived, self._assignment) if row else ""
        late = self._say("book.yes") if row and row.late else ""
        head = [student.name, student.number, student.group, final.total, self._max, late, time, final.unread or ""]
        notes = "; ".join(self._say(key, **values) for key, values in final.notes)
        tail = [row.file if row else "", notes]
        scores = list(final.scores)
        for place in self._dropped:
            scores[place] = None
        self._count_marks(final, scores)
        self._put("gradebook.csv", [*head, *tail])
        self._put("gradebook-questions.csv", head, scores, tail)
        # A platform gets no points that may still rise, and nobody whom it could not know.
        if student.place != NOWHERE or student.platform or not self._listed:
            self._put_platforms(student, row, None if final.unread else final.total)

    def _put_platforms(self, student: Student, row: Row | None, points: float | None) -> None:
        platform, _, number = (row.platform if row else "").partition(":")
        moodle = f"Participant {number}" if platform == "moodle" else ""
        if self._worksheet is None:
            told = NO_GRADE if points is None else points
            self._put("moodle.csv", [moodle, student.name, student.number, student.email, told])
        elif student.place != NOWHERE:
            cells: list[object] = list(self._worksheet.sheet.rows[student.place])
            cells += [""] * (self._worksheet.grade + 1 - len(cells))
            if points is not None:
                cells[self._worksheet.grade] = points
            self._put("moodle.csv", cells)
        canvas = "" if platform == "moodle" else number or student.platform
        self._put("canvas.csv", [student.name, canvas, student.number, student.login, student.group, points])

    def _count_marks(self, final: StudentGrade, scores: Sequence[float | None]) -> None:
        """Count what a student has: an answer that was not given is none of a hand-in's points, an unread essay no mark yet."""
        row = final.row
        if row is not None and row.fault is None:
            scores = [
                0.0 if score is None and not cell.tries else score  # type: ignore[union-attr]
                for score, cell in zip(scores, row.cells, strict=True)
            ]
        self._given.update(enumerate(scores))
        if final.total is not None and not final.unread:
            self._totals.add(final.total)

    def marks(self) -> ClassMarks:
        """Return how the class's marks are spread."""
        return ClassMarks(self._totals.statistics(), tuple(self._by_question()))

    def _by_question(self) -> list[MarkStatistics]:
        counts = [MarkCounts() for _ in self._slots]
        for (place, mark), times in self._given.items():
            if mark is not None and not self._slots[place].dropped:
                counts[place].add(mark, times)
        return [each.statistics() for each in counts]

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._open("report.csv", [self._say(f"report.{key}") for key in _REPORT])
            for line in self._report():
                self._put("report.csv", line)
        self._stack.close()
        for name, (_, path) in self._files.items():
            if kind is None:
                self.written += (path.replace(self._out / name),)
            else:
                path.unlink(missing_ok=True)

    def _report(self) -> Iterator[list[object]]:
        for each in self.understood():
            question = each.slot.question
            yield [
                each.slot.label,
                question.prompt[self._language],
                self._say(f"quiz.kind.{question.kind}"),
                each.answered,
                None if each.right is None else f"{each.right:.0%}",
                each.average,
                question.points,
                each.worded,
                each.times or "",
            ]

    def understood(self) -> list[ItemStatistics]:
        """Return how the class did with each question, what was understood least first."""
        return sorted(
            map(self._understood, self._slots, self._counts.tallies(), self._by_question()),
            key=lambda each: 2 if each.right is None else each.right,
        )

    def _understood(self, slot: GradeItem, tally: Tally, marks: MarkStatistics) -> ItemStatistics:
        if not tally.answered or slot.is_essay:
            return ItemStatistics(slot, tally.answered, None, None, "", "", 0, marks=marks)
        first, *others = [(answer, self.worded(slot, answer), times) for answer, times in tally.wrong] or [("", "", 0)]
        rate, average = tally.right / tally.answered, round(tally.points / tally.answered, 2)
        return ItemStatistics(slot, tally.answered, rate, average, *first, tuple(others), marks)

    def worded(self, slot: GradeItem, answer: str) -> str:
        """Return an answer, as `lessons.classroom.grader.told` gives it, in the words of the question."""
        return slot.question.table_text(answer, self._language, units=self._units)


_REPORT = ("question", "prompt", "kind", "answered", "right", "average", "points", "wrong", "times")


def _time(arrived: float | None, assignment: Assignment) -> str:
    """Return when something arrived, in the time zone of the due date; without one, in this computer's."""
    if arrived is None:
        return ""
    due = assignment.deadline
    try:
        moment = datetime.fromtimestamp(arrived, UTC).astimezone(due.tzinfo if due else None)
        return moment.replace(tzinfo=None, microsecond=0).isoformat(" ")
    except (ValueError, OverflowError, OSError):
        return ""
