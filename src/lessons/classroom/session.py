"""A teacher's desk: one class's grading as a page goes through it, step by step. `lessons grade` does the same at once.

Everything that is given, decided and found lies in one folder beside the notebook, ``gradebook-<assignment>``, in files that
`lessons grade` takes as well; nothing is written elsewhere, and nothing that was handed in is run.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import NamedTuple

from lessons.content import model
from lessons.content.earlier import Earlier
from lessons.content.model import Course, Language
from lessons.errors import ContentError

from . import assignments, class_report, folders, grade_class, options, question_file, rosters, rubric_marks
from . import collect as collecting
from .assignments import Assignment, Key
from .class_report import Graded, SessionError
from .collect import CollectError
from .essays import EssayMarking
from .folders import ASSIGNMENT, FOLDER
from .grader import Grader
from .rosters import Known, Roster, Student
from .rubric_marks import Marks, Options

PEOPLE, RECEIVED, ELSEWHERE = "class.csv", "submissions.zip", "submissions.txt"
ASIDE = ".aside"
"""What the names of files end in that were put aside, and can be brought back."""
OPTIONS, MARKS, QUESTIONS, GRADES = "options.toml", "marks.jsonl", "questions.toml", "grades"
TABLES = ("gradebook.csv", "gradebook-questions.csv", "moodle.csv", "canvas.csv", "report.csv", grade_class.PROBLEMS)
QUICK_S = 2.0
"""After a decision the class is graded again by itself, where that took no longer."""


class Unsettled(NamedTuple):
    """What was put aside under ``key`` when the class list changed: who it was, who has that one's key by now, and how much."""

    key: str
    was: Known
    now: Student | None
    decided: int
    marked: int


class GradingSession:
    """One class's grading.

    Args:
        home: the notebook's folder; the grading's own is made in it.
        course: the course as it is now.
        language: of the tables and of what is told.
        earlier: returns what released versions of the course asked.

    """

    def __init__(
        self, home: Path, *, course: Course, language: Language, earlier: Callable[[], Earlier] = Earlier
    ) -> None:
        self.home, self._course, self._language = home, course, language
        self._earlier = earlier
        self._clear()

    def _clear(self) -> None:
        self.given: Assignment | Key | None = None
        self.folder = self.home
        self.options, self.marks = Options(), Marks()
        self.roster: Roster | None = None
        self._known: dict[str, Known] = {}
        self.questions: dict[str, model.AnyQuestion] | None = None
        self.submissions: Path | None = None
        self.files = 0
        self.graded: Graded | None = None
        self.stale = False
        self._reading: EssayMarking | None = None

    @property
    def assignment(self) -> Assignment:
        """What was assigned. Raises `SessionError` where nothing was given yet."""
        if self.given is None:
            raise SessionError("desk.first")
        return self.given.assignment if isinstance(self.given, Key) else self.given

    def begin(self, raw: bytes | str) -> None:
        """Take an assignment: its file, its code, or a test's key. What was begun with it before comes back.

        Raises:
            AssignmentError: where it is none of these.
            SessionError: where it is of another course.

        """
        given = assignments.read(raw)
        assignment = given.assignment if isinstance(given, Key) else given
        if assignment.course != self._course.id:
            raise SessionError("desk.course")
        self._clear()
        self.folder = self.home / f"{FOLDER}{assignment.id}"
        self.given = folders.keep(self.folder, given)
        self._restore()

    def resume(self, name: str) -> None:
        """Go on with a grading begun before, by its folder's name."""
        if name not in dict(folders.earlier(self.home)):
            raise SessionError("desk.first")
        self.begin((self.home / name / ASSIGNMENT).read_bytes())

    def _restore(self) -> None:
        folder = self.folder
        self.marks = Marks(folder / MARKS)
        self._known = folders.known(folder)
        if (folder / OPTIONS).is_file():
            self.options = rubric_marks.options(folder / OPTIONS)
        if (folder / PEOPLE).is_file():
            self.roster = rosters.read(folder / PEOPLE)
        if (folder / QUESTIONS).is_file():
            self.questions = self._own(folder / QUESTIONS)
        self._collected()

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of the due date, in which files that name none were handed in."""
        due = self.assignment.deadline
        return due.tzinfo if due else None

    @property
    def is_keyless(self) -> bool:
        """Whether this is a test without its key, by which nothing can be graded."""
        return bool(self.assignment.paper) and not isinstance(self.given, Key)

    def list_class(self, raw: bytes, *, file: str) -> None:
        """Take the class list, a CSV. Raises `RosterError` where it is none.

        What was decided and marked for somebody who is not surely the same person in it (`Roster.same`) is put aside before
        the list is taken, and falls on nobody until the teacher says whose it is: see `unsettled`.
        """
        folder = self._own_folder()
        roster = rosters.parse(raw, file=file)
        self._remember()
        for key in sorted(self._stored()):
            if not rosters.is_aside(key) and self._is_in_doubt(key, roster):
                self._put_aside(key)
        self._give_back(roster)
        folders.replace(folder / PEOPLE, raw)
        self.roster = roster
        self._changed()

    def _stored(self) -> set[str]:
        """Return the keys under which anything is decided or marked."""
        return options.students(self.options) | self.marks.students()

    def _remember(self) -> None:
        """Keep whom the keys mean in the list that is about to be changed; a name is not forgotten for a list of numbers."""
        stored = self._stored() | self.options.people.keys()
        known = {key: each for key, each in self._known.items() if key in stored}
        for key in stored if self.roster else ():
            found = self.roster.known(key) if self.roster else None
            if found and not (found.name == found.number and key in known):
                known[key] = found
        self._keep_known(known)

    def _keep_known(self, known: dict[str, Known]) -> None:
        if known != self._known:
            folders.keep_known(self._own_folder(), known)
            self._known = known

    def _is_in_doubt(self, key: str, roster: Roster) -> bool:
        """Whether what is kept under a key would be lost in a new list, or another's, or found under another key.

        Where no list was there and none is remembered, it is a word of the teacher's, which means whom it says.
        """
        known, now = self._known.get(key), roster.meant(key)
        if known is None:
            return self.roster is not None and now is not None
        return now is None or now.key != key or roster.same(known) != now

    def _put_aside(self, key: str) -> None:
        """Keep what was decided and marked under a key apart from whoever has it now."""
        apart = rosters.aside(key, taken={*self._known, *self._stored(), *self.options.people})
        known = {each: who for each, who in self._known.items() if each != key}
        self._keep_known(known | {apart: self._known.get(key, Known(key))})
        self._rename(key, apart)

    def _give_back(self, roster: Roster) -> None:
        """Give what was put aside to the person whose it surely is; where two seem to be one line's, that is asked."""
        stored = self._stored()
        asked = [key for key in filter(rosters.is_aside, stored - self.options.people.keys()) if key in self._known]
        found = {key: same.key for key in sorted(asked) if (same := roster.same(self._known[key]))}
        for apart, key in found.items():
            if key not in stored and list(found.values()).count(key) == 1:
                self._keep_known({**self._known, key: self._known[apart]})
                self._rename(apart, key)

    def _rename(self, old: str, new: str) -> None:
        decided = options.passed_on(self.options, old, new)
        if decided != self.options:
            self._decide(decided)
        self.marks.passed_on(old, new, taken=True)

    @property
    def unsettled(self) -> list[Unsettled]:
        """What was put aside when the list changed, and of which the teacher has not said whose it is."""
        if self.roster is None:
            return []
        keys = filter(rosters.is_aside, self._stored() - self.options.people.keys())
        return [self._unsettled(key) for key in sorted(keys)]

    def _unsettled(self, key: str) -> Unsettled:
        was = self.was(key)
        decided = sum(each.student == key for each in self.options.override)
        decided += sum(to == key for to in (*self.options.match.values(), *self.options.people.values()))
        now = self.roster.by_key(was.key) if self.roster else None
        return Unsettled(key, was, now, decided, self.marks.count(key))

    def was(self, key: str) -> Known:
        """Return whom a key meant under which something was put aside; of what 0.1 left, the key is all that is known."""
        return self._known.get(key) or Known(rosters.without_aside(key))

    def settle(self, key: str, text: str) -> None:
        """Say whose by now is what was put aside under ``key``: it counts for them from now on. It can be taken back.

        Args:
            key: of one of `unsettled`.
            text: the key of who it is, or a name, number or address that one in the list has; empty: nobody, for good.

        Raises:
            SessionError: where nobody in the list is called so, or nothing was put aside under ``key``.
            RosterError: where two in the list are.

        """
        found = (self.roster.by_key(text) or self.roster.find(text)) if self.roster and text else None
        if (text and found is None) or key not in {each.key for each in self.unsettled}:
            raise SessionError("desk.nobody", name=collecting.shown(text if text and found is None else key))
        self._decide(options.settled(self.options, key, found.key if found else ""))

    def unlist_class(self) -> None:
        """Go on without a class list."""
        self._remember()
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
            SessionError: where the grading's own folder is in it: its tables would be taken for work handed in.

        """
        self._bind()
        path = self.home / path
        if path.is_dir() and self._own_folder().resolve().is_relative_to(path.resolve()):
            raise SessionError("grade.out-inside")
        self.collect(path)
        self.receiving.unlink(missing_ok=True)
        (self.folder / ELSEWHERE).write_text(f"{path.resolve()}\n", encoding="utf-8")

    def receive(self) -> Path:
        """Return where submissions that come through the page are put, beside those that came before.

        Raises:
            SessionError: where the submissions are taken from elsewhere: what comes cannot be put beside those.

        """
        receiving = self.receiving
        if (self.folder / ELSEWHERE).is_file():
            raise SessionError("desk.elsewhere")
        self._bind()
        return receiving

    def _bind(self) -> None:
        """Before other files come: what was said of a file by its name alone was said of the one of that name that is here.

        0.1 kept no more than the name, and so does whoever writes the options file by hand.
        """
        bare = {name for name in self.options.match if rubric_marks.without_content(name) == name}
        if not bare or self.submissions is None:
            return
        contents: dict[str, list[str]] = {}
        with suppress(CollectError, OSError):  # what is no longer there, nobody can look at
            source = self._source(self.submissions)
            for entry in source.entries():
                if (name := collecting.shown(entry.name)) in bare and not entry.fault:
                    contents.setdefault(name, []).append(rubric_marks.content(source.read(entry)))
        if contents:
            self._decide(options.bound(self.options, contents))

    def put_aside(self) -> None:
        """Begin anew with what came in: what is there is put aside, where `bring_back` finds it."""
        self._bind()
        for name in (RECEIVED, ELSEWHERE):
            path = self._own_folder() / name
            path.with_name(name + ASIDE).unlink(missing_ok=True)
            if path.is_file():
                path.replace(path.with_name(name + ASIDE))
        self.submissions, self.files = None, 0
        self.graded, self._reading, self.stale = None, None, False

    @property
    def is_aside(self) -> bool:
        """Whether submissions were put aside and nothing has come since."""
        there = self.given is not None and self.submissions is None
        return there and any((self.folder / (name + ASIDE)).is_file() for name in (RECEIVED, ELSEWHERE))

    def bring_back(self) -> None:
        """Take what was put aside again. Raises `SessionError` where nothing was."""
        if not self.is_aside:
            raise SessionError("desk.nothing")
        for name in (RECEIVED, ELSEWHERE):
            aside = self.folder / (name + ASIDE)
            if aside.is_file():
                aside.replace(self.folder / name)
        self._collected()

    def _collected(self) -> None:
        folder = self.folder
        if (folder / RECEIVED).is_file():
            self.collect(folder / RECEIVED)
        elif (folder / ELSEWHERE).is_file():
            path = Path((folder / ELSEWHERE).read_text(encoding="utf-8").strip())
            if path.exists():
                self.collect(path)

    def collect(self, path: Path) -> None:
        """Take the submissions at ``path``, and count them. Raises `CollectError` where there is no such place."""
        self.files = sum(1 for _ in self._source(path).entries())
        self.submissions = path
        self._changed()

    def _source(self, path: Path) -> collecting.Source:
        return collecting.source(path, zone=self.zone)

    def _changed(self) -> None:
        self.stale = self.graded is not None

    def correct(self, raw: bytes) -> None:
        """Take a test's question file as it is now: everybody is graded by it from now on.

        Raises:
            ContentError: with every fault of the file.
            SessionError: where this is no test.

        """
        if not isinstance(self.given, Key):
            raise SessionError("desk.no-test")
        part = self.folder / f".{QUESTIONS}.part"
        try:
            part.write_bytes(raw)
            self.questions = self._own(part)
            part.replace(self.folder / QUESTIONS)
        finally:
            part.unlink(missing_ok=True)
        self._changed()

    def _own(self, path: Path) -> dict[str, model.AnyQuestion]:
        questions, problems = question_file.check_questions(path, course=self._course)
        if problems:
            raise ContentError(problem._replace(file=QUESTIONS) for problem in problems)
        return questions

    def grade(self, progress: Callable[[int], object] = lambda _: None) -> Graded:
        """Grade everything that was collected. ``progress`` is called after each file, with how many are done.

        Raises:
            SessionError: where there is nothing to grade, or a test has no key.
            OSError: where the tables cannot be written.

        """
        if self.submissions is None or self.is_keyless:
            raise SessionError("grade.no-key" if self.submissions else "desk.nothing")
        grader = Grader(
            self._given(), course=self._course, options=self.options, questions=self.questions, earlier=self._earlier()
        )
        source, out = partial(self._source, self.submissions), self.folder / GRADES
        self.graded = class_report.graded(
            grader, source(), out, roster=self.roster, marks=self.marks, language=self._language, progress=progress
        )
        self._reading = EssayMarking(self.graded, source, out, marks=self.marks)
        self.stale = False
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

    def _decide(self, decided: Options) -> None:
        part = self._own_folder() / f".{OPTIONS}.part"
        part.write_text(rubric_marks.as_toml(decided), encoding="utf-8")
        part.replace(self.folder / OPTIONS)
        self.options = decided
        self._changed()

    def match(self, file: str, text: str, *, content: str = "") -> None:
        """Say whose a file is that is in doubt; marks already given go along.

        Args:
            file: the file's name, as its doubt has it.
            content: what the doubt has of its content, where two files have that name.
            text: the key of who is meant, or a name, number or address that one in the list has.

        Raises:
            SessionError: where nobody in the list is called so, or there is no such doubt.
            RosterError: where two in the list are.

        """
        found = (self.roster.by_key(text) or self.roster.find(text)) if self.roster else None
        if found is None:
            raise SessionError("desk.nobody", name=collecting.shown(text))
        doubts = (each for each in (self.graded.doubts if self.graded else ()) if each.file == file)
        doubt = next((each for each in doubts if content in ("", each.content)), None)
        if doubt is None:
            raise SessionError("desk.nobody", name=collecting.shown(file))
        self._decide(options.matched(self.options, doubt.file, doubt.content, found.key))
        self.marks.passed_on(doubt.key, found.key)

    def drop(self, label: str, *, drop: bool) -> None:
        """Let a question count for nobody, or count again."""
        self._named(label)
        self._decide(options.dropped(self.options, label, drop=drop))

    def accept(self, label: str, answer: str, *, reason: str = "") -> None:
        """Let an answer, as the report gives it, be right as well."""
        self._decide(options.accepted(self.options, self._named(label), label, answer, reason=reason))

    def override(self, student: str, points: float, *, reason: str, question: str = "") -> None:
        """Give points by hand, to the student of this key; without ``question``, for the whole."""
        if question:
            self._named(question)
        if self.graded is None or not any(each.key == student and each.file for each in self.graded.lines):
            raise SessionError("desk.nobody", name=collecting.shown(student))
        most = self._named(question).points if question else self.graded.grader.max_points
        if not 0 <= points <= most:
            raise SessionError("desk.points", max=most)
        self._decide(options.overridden(self.options, student, points, reason=reason, question=question))

    def undo(self, kind: str, place: int) -> None:
        """Take a decision back, by its kind and its place in the list of that kind."""
        self._decide(options.undone(self.options, kind, place))

    def _named(self, label: str) -> model.AnyQuestion:
        if self.graded is None:
            raise SessionError("desk.nothing")
        return self.graded.question(label)

    @property
    def reading(self) -> EssayMarking:
        """The essays that were graded last. Raises `SessionError` where nothing was."""
        if self._reading is None:
            raise SessionError("desk.nothing")
        return self._reading

    def mark(self, label: str, place: int, *, row: str, level: int | None, read: str) -> dict[str, int]:
        """Mark a row of an essay's rubric, as `Reading.mark` does; the results wait for the next grading."""
        levels = self.reading.mark(label, place, row=row, level=level, read=read)
        self.stale = True
        return levels

    def table(self, name: str) -> bytes:
        """Return one of the tables. Raises `SessionError` where it is none of them, or nothing was graded yet."""
        path = self.folder / GRADES / name
        if name not in TABLES or self.graded is None or not path.is_file():
            raise SessionError("desk.nothing")
        return path.read_bytes()
