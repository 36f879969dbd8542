"""A teacher's desk: one class's grading as a page goes through it, step by step. `lessons grade` does the same at once.

Everything that is given, decided and found lies in one folder beside the notebook, ``gradebook-<assignment>``, in files that
`lessons grade` takes as well; nothing is written elsewhere, and nothing that was handed in is run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from . import assignments, collecting, marks, model, own_questions, rosters, teaching
from .assignments import Assignment, AssignmentError, Key
from .gradebooks import Final
from .grading import Grader
from .marks import Accept, Marks, Options, Override
from .model import Course, Language
from .problems import ContentError
from .results import NOWHERE
from .rosters import Roster
from .teaching import Handed, Summary, Written

FOLDER = "gradebook-"
ASSIGNMENT, PEOPLE, RECEIVED, ELSEWHERE = "assignment.json", "class.csv", "submissions.zip", "submissions.txt"
OPTIONS, MARKS, QUESTIONS, GRADES = "options.toml", "marks.jsonl", "questions.toml", "grades"
TABLES = ("gradebook.csv", "gradebook-questions.csv", "moodle.csv", "canvas.csv", "report.csv", teaching.PROBLEMS)
DOUBTS = frozenset({"grade.nearly", "grade.nobody", "roster.ambiguous"})
LIMIT_REASON = 500
LIMIT_BESIDE = 200
LIMIT_NEAR = 50
"""For how many names at once those near them are looked for; it takes long in a long list."""
QUICK_S = 2.0
"""After a decision the class is graded again by itself, where that took no longer."""


class DeskError(ValueError):
    """Something that cannot be done. ``key`` names the sentence in the locale files that says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Line(NamedTuple):
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


class Doubt(NamedTuple):
    """A name that is not in the class list, in a file, and the keys of those in the list that look like it."""

    name: str
    key: str
    file: str
    near: tuple[rosters.Student, ...]


class Graded(NamedTuple):
    """What a grading came to: counts, a line a student, the faults, the doubts about names, essays read and handed in."""

    summary: Summary
    lines: list[Line]
    faults: list[str]
    doubts: list[Doubt]
    essays: dict[str, list[int]]
    seconds: float


class Desk:
    """One class's grading.

    Args:
        home: the notebook's folder; the grading's own is made in it.
        course: the course as it is now.
        language: of the tables and of what is told.

    """

    def __init__(self, home: Path, *, course: Course, language: Language) -> None:
        self.home, self._course, self._language = home, course, language
        self._clear()

    def _clear(self) -> None:
        self.given: Assignment | Key | None = None
        self.folder = self.home
        self.options, self.marks = Options(), Marks()
        self.roster: Roster | None = None
        self.questions: dict[str, model.AnyQuestion] | None = None
        self.submissions: Path | None = None
        self.files = 0
        self.graded: Graded | None = None
        self.stale = False
        self._grader: Grader | None = None
        self._handed: dict[str, list[Handed]] = {}

    @property
    def assignment(self) -> Assignment:
        """What was assigned. Raises `DeskError` where nothing was given yet."""
        if self.given is None:
            raise DeskError("desk.first")
        return self.given.assignment if isinstance(self.given, Key) else self.given

    def beside(self) -> list[str]:
        """Return the folders and zips beside the notebook that submissions may be in."""
        found = sorted(self.home.iterdir()) if self.home.is_dir() else []
        return [
            each.name
            for each in found
            if not each.name.startswith((".", FOLDER, "__")) and (each.is_dir() or each.suffix.lower() == ".zip")
        ][:LIMIT_BESIDE]

    def earlier(self) -> list[tuple[str, str]]:
        """Return the gradings begun before in the notebook's folder: the folder's name, and the assignment's title."""
        found = []
        for path in sorted(self.home.glob(f"{FOLDER}*/{ASSIGNMENT}")):
            try:
                given = assignments.read(path.read_bytes())
            except (OSError, AssignmentError):
                continue
            found.append((path.parent.name, (given.assignment if isinstance(given, Key) else given).title))
        return found

    def begin(self, raw: bytes | str) -> None:
        """Take an assignment: its file, its code, or a test's key. What was begun with it before comes back.

        Raises:
            AssignmentError: where it is none of these.
            DeskError: where it is of another course.

        """
        given = assignments.read(raw)
        assignment = given.assignment if isinstance(given, Key) else given
        if assignment.course != self._course.id:
            raise DeskError("desk.course")
        self._clear()
        folder = self.home / f"{FOLDER}{assignment.id}"
        folder.mkdir(exist_ok=True)
        kept = folder / ASSIGNMENT
        if isinstance(given, Assignment) and kept.is_file():
            before = None
            with suppress(AssignmentError):  # a damaged one is written anew
                before = assignments.read(kept.read_bytes())
            if isinstance(before, Key) and before.assignment == given:
                given = before  # a test's assignment does not take away its key
        kept.write_bytes(assignments.encode(given))
        self.given, self.folder = given, folder
        self._restore()

    def resume(self, name: str) -> None:
        """Go on with a grading begun before, by its folder's name."""
        if name not in dict(self.earlier()):
            raise DeskError("desk.first")
        self.begin((self.home / name / ASSIGNMENT).read_bytes())

    def _restore(self) -> None:
        folder = self.folder
        self.marks = Marks(folder / MARKS)
        if (folder / OPTIONS).is_file():
            self.options = marks.options(folder / OPTIONS)
        if (folder / PEOPLE).is_file():
            self.roster = rosters.read(folder / PEOPLE)
        if (folder / QUESTIONS).is_file():
            self.questions = self._own(folder / QUESTIONS)
        if (folder / RECEIVED).is_file():
            self.collect(folder / RECEIVED)
        elif (folder / ELSEWHERE).is_file():
            path = Path((folder / ELSEWHERE).read_text(encoding="utf-8").strip())
            if path.exists():
                self.collect(path)

    @property
    def is_keyless(self) -> bool:
        """Whether this is a test without its key, by which nothing can be graded."""
        return bool(self.assignment.paper) and not isinstance(self.given, Key)

    def list_class(self, raw: bytes, *, file: str) -> None:
        """Take the class list, a CSV. Raises `RosterError` where it is none."""
        folder = self._own_folder()
        self.roster = rosters.parse(raw, file=file)
        (folder / PEOPLE).write_bytes(raw)
        self._changed()

    def unlist_class(self) -> None:
        """Go on without a class list."""
        (self._own_folder() / PEOPLE).unlink(missing_ok=True)
        self.roster = None
        self._changed()

    def _own_folder(self) -> Path:
        _ = self.assignment  # else there is none
        return self.folder

    @property
    def receiving(self) -> Path:
        """Where submissions that come through the page are put."""
        return self._own_folder() / RECEIVED

    def look(self, path: Path) -> None:
        """Take submissions from where they are (beside the notebook, or anywhere): a folder, a zip, or a file; remember where.

        Raises:
            CollectError: where nothing is there.
            DeskError: where the grading's own folder is in it: its tables would be taken for work handed in.

        """
        path = self.home / path
        if path.is_dir() and self._own_folder().resolve().is_relative_to(path.resolve()):
            raise DeskError("grade.out-inside")
        self.collect(path)
        self.receiving.unlink(missing_ok=True)
        (self.folder / ELSEWHERE).write_text(f"{path.resolve()}\n", encoding="utf-8")

    def collect(self, path: Path) -> None:
        """Take the submissions at ``path``, and count them. Raises `CollectError` where there is no such place."""
        self.files = sum(1 for _ in self._source(path).entries())
        self.submissions = path
        self._changed()

    def _source(self, path: Path) -> collecting.Source:
        due = self.assignment.deadline
        return collecting.source(path, zone=due.tzinfo if due else None)

    def _changed(self) -> None:
        self.stale = self.graded is not None
        self._handed.clear()

    def correct(self, raw: bytes) -> None:
        """Take a test's question file as it is now: everybody is graded by it from now on.

        Raises:
            ContentError: with every fault of the file.
            DeskError: where this is no test.

        """
        if not isinstance(self.given, Key):
            raise DeskError("desk.no-test")
        part = self.folder / f".{QUESTIONS}.part"
        try:
            part.write_bytes(raw)
            self.questions = self._own(part)
            part.replace(self.folder / QUESTIONS)
        finally:
            part.unlink(missing_ok=True)
        self._changed()

    def _own(self, path: Path) -> dict[str, model.AnyQuestion]:
        questions, problems = own_questions.check_questions(path, course=self._course)
        if problems:
            raise ContentError(problem._replace(file=QUESTIONS) for problem in problems)
        return questions

    def grade(self, progress: Callable[[int], object] = lambda _: None) -> Graded:
        """Grade everything that was collected. ``progress`` is called after each file, with how many are done.

        Raises:
            DeskError: where there is nothing to grade, or a test has no key.
            OSError: where the tables cannot be written.

        """
        if self.submissions is None or self.is_keyless:
            raise DeskError("grade.no-key" if self.submissions else "desk.nothing")
        start, done = time.perf_counter(), 0

        def step() -> None:
            nonlocal done
            done += 1
            progress(done)

        grader = Grader(self._given(), course=self._course, options=self.options, questions=self.questions)
        essays = {
            slot.label: [place, 0, 0]
            for place, slot in enumerate(grader.slots)
            if isinstance(slot.question, model.Essay) and not slot.dropped
        }
        lines: list[Line] = []
        faults: list[str] = []
        doubts: dict[str, Doubt] = {}

        def each(final: Final) -> None:
            lines.append(_line(final))
            row = final.row
            if row is None:
                return
            if row.fault is None and any(key in DOUBTS for key, _ in row.notes):
                near = tuple(self.roster.near(row.name)) if self.roster and len(doubts) < LIMIT_NEAR else ()
                doubts.setdefault(row.name, Doubt(row.name, row.key, row.file, near))
            for count in essays.values() if row.fault is None else ():
                place = count[0]
                handed = bool(row.cells[place].tries)  # type: ignore[union-attr]
                count[2] += handed
                count[1] += handed and final.scores[place] is not None

        whole = teaching.Class(
            grader, self._source(self.submissions), roster=self.roster, marks=self.marks, language=self._language,
            tell=faults.append,
        ).grade(self.folder / GRADES, progress=step, each=each)  # fmt: skip
        read = {label: [done, handed] for label, (_, done, handed) in essays.items()}
        self._grader = grader
        self.graded = Graded(whole, lines, faults, list(doubts.values()), read, time.perf_counter() - start)
        self.stale = False
        self._handed.clear()
        return self.graded

    def _given(self) -> Assignment | Key:
        _ = self.assignment
        assert self.given is not None  # noqa: S101 (for the type checker)
        return self.given

    @property
    def is_quick(self) -> bool:
        """Whether the class may be graded again after each decision."""
        return self.graded is not None and self.graded.seconds <= QUICK_S

    # What the teacher decides. Each decision is on disk when its method returns.

    def _decide(self, **changes: Any) -> None:
        folder, decided = self._own_folder(), msgspec.structs.replace(self.options, **changes)
        part = folder / f".{OPTIONS}.part"
        part.write_text(marks.as_toml(decided), encoding="utf-8")
        part.replace(folder / OPTIONS)
        self.options = decided
        self._changed()

    def match(self, name: str, text: str) -> None:
        """Say who in the class list is meant by a name in a file; marks already given go along.

        Raises:
            DeskError: where nobody in the list, or more than one, is called so.
            RosterError: the same, where two are.

        """
        found = self.roster.find(text) if self.roster else None
        if found is None:
            raise DeskError("desk.nobody", name=collecting.shown(text))
        doubt = next((each for each in self.graded.doubts if each.name == name), None) if self.graded else None
        if doubt is None:
            raise DeskError("desk.nobody", name=collecting.shown(name))
        self._decide(match={**self.options.match, doubt.name: found.key})
        self.marks.passed_on(doubt.key, found.key)

    def drop(self, label: str, *, drop: bool) -> None:
        """Let a question count for nobody, or count again."""
        self._named(label)
        self._decide(drop=(*(each for each in self.options.drop if each != label), *((label,) if drop else ())))

    def accept(self, label: str, answer: str, *, reason: str = "") -> None:
        """Let an answer, as the report gives it, be right as well."""
        question = self._named(label)
        value: Any = answer
        if isinstance(question, model.Choices | model.Order | model.Match):
            value = tuple(answer.split("|"))
        elif isinstance(question, model.Number):
            try:
                value = float(answer)
            except ValueError:
                raise DeskError("desk.no-answer") from None
        new = Accept(question=label, answer=value, reason=_reason(reason))
        others = (each for each in self.options.accept if (each.question, each.answer) != (label, value))
        self._decide(accept=(*others, new))

    def override(self, student: str, points: float, *, reason: str, question: str = "") -> None:
        """Give points by hand, to the student of this key; without ``question``, for the whole."""
        reason = _reason(reason)
        if not reason:
            raise DeskError("desk.no-reason")
        if not 0 <= points <= 1000:
            raise DeskError("desk.points")
        if question:
            self._named(question)
        if self.graded is None or not any(each.key == student and each.file for each in self.graded.lines):
            raise DeskError("desk.nobody", name=collecting.shown(student))
        new = Override(student=student, points=points, reason=reason, question=question)
        others = (each for each in self.options.override if (each.student, each.question) != (student, question))
        self._decide(override=(*others, new))

    def undo(self, kind: str, place: int) -> None:
        """Take a decision back, by its kind and its place in the list of that kind."""
        if kind == "match":
            names = list(self.options.match)
            if 0 <= place < len(names):
                self._decide(match={name: to for name, to in self.options.match.items() if name != names[place]})
        elif kind in ("drop", "accept", "override"):
            kept = [each for at, each in enumerate(getattr(self.options, kind)) if at != place]
            self._decide(**{kind: tuple(kept)})

    def _named(self, label: str) -> model.AnyQuestion:
        if self._grader is None:
            raise DeskError("desk.nothing")
        found = [slot.question for slot in self._grader.slots if slot.label == label]
        if not found:
            raise DeskError("desk.no-question")
        return found[0]

    # Essays.

    def essays(self, label: str) -> list[Handed]:
        """Return where one question's essays are, in the tables' order; none of them is read yet.

        Raises:
            DeskError: where there is no such question.
            CollectError: where the submissions are no longer there.

        """
        self.essay_question(label)
        if label not in self._handed:
            order = {line.key: place for place, line in enumerate(self.graded.lines if self.graded else ())}
            grader, source = self._reading()
            found = teaching.handed(grader, source, self.folder / GRADES, label)
            self._handed[label] = sorted(found, key=lambda each: order.get(each.key, NOWHERE))
        return self._handed[label]

    def essay_question(self, label: str) -> model.Essay:
        """Return a question that is an essay. Raises `DeskError` where there is no such question."""
        question = self._named(label)
        if not isinstance(question, model.Essay):
            raise DeskError("desk.no-question")
        return question

    def _reading(self) -> tuple[Grader, collecting.Source]:
        if self._grader is None or self.graded is None or self.submissions is None:
            raise DeskError("desk.nothing")
        return self._grader, self._source(self.submissions)

    def essay(self, label: str, place: int) -> Written:
        """Return the essay at ``place`` in `essays`, read from its file.

        Raises:
            DeskError: where there is no such essay.
            CollectError: where its file cannot be read any more.
            HandInError: where its file is no longer what was graded.

        """
        found = self.essays(label)
        if not 0 <= place < len(found):
            raise DeskError("desk.no-question")
        return teaching.essay(*self._reading(), found[place], label)

    def levels(self, label: str, essay: Written | Handed) -> dict[str, int]:
        """Return the levels given to an essay so far, by row of the rubric."""
        return self.marks.levels(essay.key, label, text=essay.digest)[0]

    def mark(self, label: str, place: int, *, row: str, level: int | None, read: str) -> dict[str, int]:
        """Mark a row of the rubric of the essay at ``place`` in `essays`; it is on disk when this returns.

        ``read`` is the digest of the text that was read: a mark does not fall on another one. Returns all levels given to it.

        Raises:
            DeskError: where there is no such essay, row or level, or it is not the text that was read.
            OSError: where it could not be written; then nothing is given.

        """
        question = self.essay_question(label)
        if row not in [each.id for each in question.row] or level not in (None, 0, 1, 2):
            raise DeskError("desk.no-question")
        essay = self.essay(label, place)
        if essay.digest != read:
            raise DeskError("desk.other-text")
        self.marks.give(essay.key, label, levels={row: level}, text=essay.text)
        self.stale = True
        return self.levels(label, essay)

    @property
    def max_points(self) -> int:
        """The points of all questions that count, as graded last."""
        return self._grader.max_points if self._grader else 0

    def table(self, name: str) -> bytes:
        """Return one of the tables. Raises `DeskError` where it is none of them, or nothing was graded yet."""
        path = self.folder / GRADES / name
        if name not in TABLES or self.graded is None or not path.is_file():
            raise DeskError("desk.nothing")
        return path.read_bytes()


def _reason(raw: str) -> str:
    return " ".join(collecting.shown(raw, LIMIT_REASON).split())


def _line(final: Final) -> Line:
    student, row = final.student, final.row
    return Line(
        row.key if row else student.key, student.name, student.number, student.group, final.total,
        bool(row and row.late), final.unread, row.file if row else "", tuple(final.notes),
    )  # fmt: skip
