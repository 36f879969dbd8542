"""One class's grading, step by step: what was assigned, who is in the class, what came in, what is decided, what comes of it.

On a page everything that is given, decided and found lies in one folder beside the notebook, ``gradebook-<assignment>``;
nothing is written elsewhere. `lessons grade` goes over files wherever they are (`GradingSession.open_files`), and grades by the
same calls. Nothing that was handed in is run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec

from lessons.content import model
from lessons.content.earlier import Earlier
from lessons.content.model import Course, Language
from lessons.errors import ContentError
from lessons.journal.events import UNREADABLE

from . import allowances, assignments, options, question_file, results, rosters
from . import collect as collecting
from .allowances import Allowance, Allowances
from .assignments import Assignment, AssignmentError, Key
from .collect import FILE, CollectError
from .comments import Comments
from .essays import EssayMarking, Marks
from .fair_reading import ReadingRecord
from .feedback import FeedbackWriter
from .files import replace, replacing
from .grade_class import GLANCE, PROBLEMS, ClassResults, grade_class
from .grader import GradeItem, Grader, ItemResult
from .options import Options, SessionError
from .results import RESULTS
from .rosters import Known, Roster, Student

FOLDER, ASSIGNMENT = "gradebook-", "assignment.json"
KNOWN = "people.json"
"""Whom the keys that something was kept under meant in the class list of then; there only where lists have changed."""
LIMIT_BESIDE = 200
LIMIT_MADE = 8
PEOPLE, RECEIVED, ELSEWHERE = "class.csv", "submissions.zip", "submissions.txt"
ASIDE = ".aside"
"""What the names of files end in that were put aside, and can be brought back."""
OPTIONS, MARKS, QUESTIONS, GRADES = "options.toml", "marks.jsonl", "questions.toml", "grades"
COMMENTS, READING, ALLOWANCES = "comments.jsonl", "reading.jsonl", "allowances.jsonl"
FEEDBACK, FEEDBACK_ZIP = "feedback", "feedback.zip"
TABLES = ("gradebook.csv", "gradebook-questions.csv", "moodle.csv", "canvas.csv", "report.csv", GLANCE, PROBLEMS)
QUICK_S = 2.0
"""After a decision the class is graded again by itself, where that took no longer."""


class GradingFiles(NamedTuple):
    """Where what belongs to one grading is, of what there is, and the folder that its tables are written into."""

    grades: Path
    people: Path | None = None
    options: Path | None = None
    marks: Path | None = None
    questions: Path | None = None
    comments: Path | None = None
    reading: Path | None = None
    allowances: Path | None = None


def _in(folder: Path) -> GradingFiles:
    """Return what there is of a grading in its own folder; marks and comments may yet come."""
    people, decided, questions = (
        path if path.is_file() else None for path in (folder / PEOPLE, folder / OPTIONS, folder / QUESTIONS)
    )
    return GradingFiles(
        folder / GRADES,
        people,
        decided,
        folder / MARKS,
        questions,
        folder / COMMENTS,
        folder / READING,
        folder / ALLOWANCES,
    )


class Made(NamedTuple):
    """An assignment that was made beside the notebook: its file, its title, and when it was made, in seconds since 1970."""

    file: str
    title: str
    time: float


class Unsettled(NamedTuple):
    """What was put aside under ``key`` when the class list changed: who it was, who has that one's key by now, and how much."""

    key: str
    was: Known
    now: Student | None
    decided: int
    marked: int
    said: int = 0


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
        self.comments, self.record, self.allowances = Comments(), ReadingRecord(), Allowances()
        self.roster: Roster | None = None
        self._known: dict[str, Known] = {}
        self.questions: dict[str, model.AnyQuestion] | None = None
        self.submissions: Path | None = None
        self.files = 0
        self.graded: ClassResults | None = None
        self._grader: Grader | None = None
        self._seconds = 0.0
        self.stale = False
        self._grades = self.home
        self._reading: EssayMarking | None = None

    @property
    def assignment(self) -> Assignment:
        """What was assigned. Raises `SessionError` where nothing was given yet."""
        if self.given is None:
            raise SessionError("desk.first")
        return _assignment(self.given)

    def begin(self, raw: bytes | str) -> None:
        """Take an assignment: its file, its code, or a test's key. What was begun with it before comes back.

        Raises:
            AssignmentError: where it is none of these.
            SessionError: where it is of another course.

        """
        given = self._with_key(self._taken(raw))
        self._clear()
        self.folder = self.home / f"{FOLDER}{_assignment(given).id}"
        self.given = _keep(self.folder, given)
        self._open(_in(self.folder), called=QUESTIONS)
        self._collected()

    def open_files(self, raw: bytes | str, files: GradingFiles) -> None:
        """Take an assignment and all that belongs to its grading from files wherever they are; what is named has to be there.

        Raises:
            AssignmentError: where ``raw`` is none.
            SessionError: where it is of another course.
            RosterError: where the class list cannot be read.
            AllowanceError: where the allowances cannot.
            ContentError: where the options or the questions cannot.

        """
        given = self._taken(raw)
        self._clear()
        self.folder, self.given = files.grades, given
        self._open(files)

    def _with_key(self, given: Assignment | Key) -> Assignment | Key:
        """Return the key of a test whose paper was given, where the Assign page left it beside the notebook."""
        if isinstance(given, Key) or not given.paper:
            return given
        with suppress(OSError, AssignmentError):
            key = assignments.read((self.home / assignments.FOLDER / f"{given.id}.key.json").read_bytes())
            if isinstance(key, Key) and key.assignment == given:
                return key
        return given

    def _taken(self, raw: bytes | str) -> Assignment | Key:
        given = assignments.read(raw)
        if _assignment(given).course != self._course.id:
            raise SessionError("desk.course")
        return given

    def _open(self, files: GradingFiles, *, called: str = "") -> None:
        self._grades = files.grades
        self.marks = Marks(files.marks)
        self.comments, self.record = Comments(files.comments), ReadingRecord(files.reading)
        self._known = _known(self.folder)
        if files.options:
            self.options = options.read(files.options)
        if files.people:
            self.roster = rosters.read(files.people)
        if files.questions:
            self.questions = self._own(files.questions, called=called)
        if files.allowances:
            self._open_allowances(files.allowances)

    def _open_allowances(self, path: Path) -> None:
        """Take the allowances in a file: one that the page keeps, or a CSV, which is read and left as it is."""
        if path.suffix.lower() == ".jsonl":
            self.allowances = Allowances(path)
            return
        for key, terms in allowances.from_csv(
            path.read_bytes(), file=path.name, roster=self.roster, assignment=self.assignment
        ):
            self.allowances.give([key], terms)

    def begun(self) -> list[tuple[str, str]]:
        """Return the gradings begun before in the notebook's folder: the folder's name, and the assignment's title."""
        found = []
        for path in sorted(self.home.glob(f"{FOLDER}*/{ASSIGNMENT}")):
            with suppress(OSError, AssignmentError):
                found.append((path.parent.name, _assignment(assignments.read(path.read_bytes())).title))
        return found

    def made(self) -> list[Made]:
        """Return what was assigned beside the notebook and whose grading is not begun, the newest first; a test by its key."""
        found: dict[str, Made] = {}
        for path in sorted((self.home / assignments.FOLDER).glob(f"{assignments.TESTS}*.json")):
            with suppress(OSError, AssignmentError):
                made = assignments.read(path.read_bytes())
                told = _assignment(made)
                if told.course == self._course.id and (isinstance(made, Key) or told.id not in found):
                    found[told.id] = Made(path.name, told.title, path.stat().st_mtime)
        new = (each for name, each in found.items() if not (self.home / f"{FOLDER}{name}" / ASSIGNMENT).is_file())
        return sorted(new, key=lambda each: each.time, reverse=True)[:LIMIT_MADE]

    def begin_made(self, file: str) -> None:
        """Begin the grading of one of `made`, by its file's name. Raises `SessionError` where it is none of these."""
        if file not in {each.file for each in self.made()}:
            raise SessionError("desk.first")
        self.begin((self.home / assignments.FOLDER / file).read_bytes())

    def beside(self) -> list[str]:
        """Return the folders and zips beside the notebook that submissions may be in."""
        found = sorted(self.home.iterdir()) if self.home.is_dir() else []
        return [
            each.name
            for each in found
            if not each.name.startswith((".", FOLDER, "__")) and (each.is_dir() or each.suffix.lower() == ".zip")
        ][:LIMIT_BESIDE]

    def move_due(self, due: str, *, zone: str = "") -> None:
        """Let the assignment be due at another time, for everybody; its id, and a test's secret, stay.

        Raises:
            SessionError: where nothing was given yet.
            AssignmentError: where this is no time.

        """
        if self.given is None:
            raise SessionError("desk.first")
        given = assignments.moved(self.given, due, zone=zone)
        replace(self._own_folder() / ASSIGNMENT, assignments.encode(given))
        self.given = given
        self._changed()

    def resume(self, name: str) -> None:
        """Go on with a grading begun before, by its folder's name."""
        if name not in dict(self.begun()):
            raise SessionError("desk.first")
        self.begin((self.home / name / ASSIGNMENT).read_bytes())

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
        replace(folder / PEOPLE, raw)
        self.roster = roster
        self._changed()

    def _stored(self) -> set[str]:
        """Return the keys under which anything is decided, marked or said."""
        allowed = self.allowances.students()
        return options.students(self.options) | self.marks.students() | self.comments.students() | allowed

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
            replace(
                self._own_folder() / KNOWN, msgspec.json.encode({key: each._asdict() for key, each in known.items()})
            )
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
        self.comments.passed_on(old, new, taken=True)
        self.allowances.passed_on(old, new, taken=True)

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
        decided += self.allowances.to(key) is not None
        now = self.roster.by_key(was.key) if self.roster else None
        return Unsettled(key, was, now, decided, self.marks.count(key), self.comments.count(key))

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
        bare = {name for name in self.options.match if collecting.without_content(name) == name}
        points = {each.student for each in self.options.override if self.roster is not None and _is_bare(each.student)}
        bare |= {key.removeprefix(FILE) for key in points}
        if not bare or self.submissions is None:
            return
        contents: dict[str, list[str]] = {}
        with suppress(CollectError, OSError):  # what is no longer there, nobody can look at
            source = self._source(self.submissions)
            for entry in source.entries():
                if (name := collecting.shown(entry.name)) in bare and not entry.fault:
                    contents.setdefault(name, []).append(collecting.content(source.read(entry)))
        if contents:
            self._decide(options.bound(self.options, contents, in_doubt=points))

    def put_aside(self) -> None:
        """Begin anew with what came in: what is there is put aside, where `bring_back` finds it."""
        self._bind()
        for name in (RECEIVED, ELSEWHERE):
            path = self._own_folder() / name
            path.with_name(name + ASIDE).unlink(missing_ok=True)
            if path.is_file():
                path.replace(path.with_name(name + ASIDE))
        self.submissions, self.files = None, 0
        self.graded, self._grader, self._reading, self.stale = None, None, None, False

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
            if path.exists() and not self._is_around(path):
                self.collect(path)

    def collect(self, path: Path) -> None:
        """Take the submissions at ``path``, and count them.

        Raises:
            CollectError: where there is no such place.
            SessionError: where the grading's own folder is in it: its tables would be taken for work handed in.

        """
        if self._is_around(path):
            raise SessionError("grade.out-inside")
        self.files = sum(1 for _ in self._source(path).entries())
        self.submissions = path
        self._changed()

    def _is_around(self, path: Path) -> bool:
        return _is_in(self._own_folder(), path)

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
        with replacing(self.folder / QUESTIONS) as part:
            part.write_bytes(raw)
            self.questions = self._own(part, called=QUESTIONS)
        self._changed()

    def _own(self, path: Path, *, called: str) -> dict[str, model.AnyQuestion]:
        questions, problems = question_file.check_questions(path, course=self._course)
        if problems:
            raise ContentError(problem._replace(file=called or problem.file) for problem in problems)
        return questions

    def grade(
        self,
        progress: Callable[[int], object] = lambda _: None,
        *,
        tell: Callable[[str], object] = lambda _: None,
        listed: bool = True,
        feedback: Path | None = None,
        release: bool = False,
    ) -> ClassResults:
        """Grade everything that was collected.

        Args:
            progress: called after each file, with how many are done.
            tell: called with each line that the teacher should read, as it comes.
            listed: whether a line a student is kept for a page; a class may be larger than memory.
            feedback: the folder that a page for each student is written into, where that is wanted.
            release: whether these pages tell the right answers.

        Raises:
            SessionError: where there is nothing to grade, a test has no key, or the folder for feedback is among what came in.
            OSError: where the tables or the pages cannot be written.

        """
        if self.submissions is None or self.given is None or self.is_keyless:
            raise SessionError("grade.no-key" if self.submissions else "desk.nothing")
        if feedback is not None and _is_in(feedback, self.submissions):
            raise SessionError("feedback.inside")
        start = time.perf_counter()
        grader = Grader(
            self.given, course=self._course, options=self.options, questions=self.questions, earlier=self._earlier()
        )
        source = partial(self._source, self.submissions)
        came = source()
        writer = (
            None
            if feedback is None
            else FeedbackWriter(
                feedback,
                grader=grader,
                course=self._course,
                source=came,
                language=self._language,
                comments=self.comments,
                release=release,
            )
        )
        self.graded = grade_class(
            grader,
            came,
            self._grades,
            roster=self.roster,
            marks=self.marks,
            comments=self.comments,
            allowances=self.allowances,
            feedback=writer,
            language=self._language,
            tell=tell,
            progress=progress,
            listed=listed,
        )
        for former, key in self.graded.former:
            with suppress(OSError):  # they are found where they were
                self.marks.passed_on(former, key)
        self._grader = grader
        self._reading = EssayMarking(grader, source, self._grades, marks=self.marks)
        if writer is None:
            self._seconds = time.perf_counter() - start
        elif feedback == self.folder / FEEDBACK:
            writer.zip(self.folder / FEEDBACK_ZIP)
        self.stale = False
        return self.graded

    def give_back(self, progress: Callable[[int], object] = lambda _: None, *, release: bool) -> ClassResults:
        """Grade, and write a page for each student into the grading's own folder, and all of them as one zip."""
        return self.grade(progress, feedback=self._own_folder() / FEEDBACK, release=release)

    @property
    def grader(self) -> Grader:
        """What graded last. Raises `SessionError` where nothing was graded yet."""
        if self._grader is None:
            raise SessionError("desk.nothing")
        return self._grader

    @property
    def is_quick(self) -> bool:
        """Whether the class may be graded again after each decision."""
        return self.graded is not None and self._seconds <= QUICK_S

    # What the teacher decides. Each decision is on disk when its method returns.

    def _decide(self, decided: Options) -> None:
        replace(self._own_folder() / OPTIONS, options.as_toml(decided).encode())
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
        self.comments.passed_on(doubt.key, found.key)

    def drop(self, label: str, *, drop: bool) -> None:
        """Let a question count for nobody, or count again."""
        self._named(label)
        self._decide(options.dropped(self.options, label, drop=drop))

    def count(self, rule: str) -> None:
        """Say which of several hand-ins in time counts: ``"last"``, ``"best"`` or ``"first"``."""
        if rule not in get_args(options.Rule):
            raise SessionError("desk.nothing")
        self._decide(msgspec.structs.replace(self.options, counts=rule))

    def accept(self, label: str, answer: str, *, reason: str = "") -> None:
        """Let an answer, as the report gives it, be right as well."""
        self._decide(options.accepted(self.options, self._named(label), label, answer, reason=reason))

    def override(self, student: str, points: float, *, reason: str, question: str = "") -> None:
        """Give points by hand, to the student of this key; without ``question``, for the whole.

        Who handed in no file may have handed in a sheet of paper, or answered aloud.
        """
        if question:
            self._named(question)
        if self.graded is None or not any(each.key == student for each in self.graded.lines):
            raise SessionError("desk.nobody", name=collecting.shown(student))
        most = self._named(question).points if question else self.grader.max_points
        if not 0 <= points <= most:
            raise SessionError("desk.points", max=most)
        self._decide(options.overridden(self.options, student, points, reason=reason, question=question))

    def by_question(self, student: str) -> list[tuple[GradeItem, float | None, ItemResult]]:
        """Return what a student, by key, came to in each question: the points, as they count, and the first answer.

        Raises:
            SessionError: where nobody in the results has this key.

        """
        line = next((each for each in (self.graded.lines if self.graded else ()) if each.key == student), None)
        if line is None:
            raise SessionError("desk.nobody", name=collecting.shown(student))
        row = results.at(self._grades / RESULTS, line.offset) if line.file else None
        cells = row.cells if row and row.fault is None else [ItemResult()] * len(line.scores)
        return list(zip(self.grader.slots, line.scores, cells, strict=True))  # type: ignore[arg-type]

    def comment(self, student: str, text: str, *, question: str = "") -> None:
        """Say something to a student, by key, of one answer or, without ``question``, of the whole; ``""`` takes it back."""
        if question:
            self._named(question)
        self._handed_in(student)
        self.comments.give(student, question, text)

    def allow(
        self, students: Iterable[str], *, due: str = "", hours: float = 0, tries: int = 0, reason: str, zone: str = ""
    ) -> int:
        """Allow students another due date, more time or more tries; return to how many. What they were allowed before is over.

        Args:
            students: of each the key, or a name, number or address that one in the list has; without a list, a key in the
                results, or a name that one alone has there.
            due: as `assignments.when` takes it.
            hours: how much later.
            tries: how many more of each question that has a limit.
            reason: why; students do not see it.
            zone: the time zone of ``due`` where the assignment names none.

        Raises:
            SessionError: where somebody is not there, or nobody is named; then nothing is allowed to anybody.
            RosterError: where two in the list are called so.
            AllowanceError: where that cannot be allowed.
            AssignmentError: where ``due`` is no date.

        """
        terms = allowances.checked(
            due=due, hours=hours, tries=tries, reason=reason, assignment=self.assignment, zone=zone
        )
        keys = list(dict.fromkeys(self._key_of(text) for text in map(str.strip, students) if text))
        if not keys:
            raise SessionError("allow.whom")
        self.allowances.give(keys, terms)
        self._changed()
        return len(keys)

    def _handed_in(self, student: str) -> None:
        if self.graded is None or not any(each.key == student and each.file for each in self.graded.lines):
            raise SessionError("desk.nobody", name=collecting.shown(student))

    def _key_of(self, text: str) -> str:
        """Return the key of whoever is meant by a text that a teacher typed: one line of the list, or of the results."""
        if self.roster:
            found = self.roster.by_key(text) or self.roster.find(text)
            keys = {found.key} if found else set()
        else:
            lines = self.graded.lines if self.graded else []
            keys = {text} if any(line.key == text for line in lines) else {x.key for x in lines if x.name == text}
        if len(keys) != 1:
            raise SessionError("allow.ambiguous" if keys else "allow.nobody", name=collecting.shown(text))
        return keys.pop()

    @property
    def allowed(self) -> list[Allowance]:
        """What is allowed to students beyond the assignment, the newest last."""
        return list(self.allowances)

    def undo(self, kind: str, place: int) -> None:
        """Take a decision back, by its kind and its place in the list of that kind."""
        if kind == "allowance":
            self.allowances.give([each.student for at, each in enumerate(self.allowed) if at == place], None)
            self._changed()
            return
        self._decide(options.undone(self.options, kind, place))

    def _named(self, label: str) -> model.AnyQuestion:
        found = self.grader.question(label)
        if found is None:
            raise SessionError("desk.no-question")
        return found

    @property
    def reading(self) -> EssayMarking:
        """The essays that were graded last. Raises `SessionError` where nothing was."""
        if self._reading is None:
            raise SessionError("desk.nothing")
        return self._reading

    def mark(self, label: str, place: int, *, row: str, level: int | None, read: str) -> dict[str, int]:
        """Mark a row of an essay's rubric, as `EssayMarking.mark` does; the results wait for the next grading."""
        levels = self.reading.mark(label, place, row=row, level=level, read=read)
        self.stale = True
        return levels

    def comment_essay(self, label: str, place: int, text: str, *, read: str) -> str:
        """Say something of the essay at ``place`` in `EssayMarking.essays`, to whoever wrote it; return what was said.

        ``read`` is the digest of the text that was read: a comment does not fall on another one.

        Raises:
            SessionError: where there is no such essay, or it is not the text that was read.
            OSError: where it could not be written; then nothing is said.

        """
        essay = self.reading.essay(label, place)
        if essay.digest != read:
            raise SessionError("desk.other-text")
        self.comments.give(essay.key, label, text, of=read)
        return self.said_of(essay.key, label, read=read)

    def said_of(self, student: str, question: str, *, read: str | None = "") -> str:
        """Return the comment on a student's answer, or nothing; ``read`` as `Comments.on` takes it."""
        also = options.put_aside(self.options.people).get(student, ())
        return self.comments.on(student, question, read=read, also=also)

    def show_names(self, label: str) -> None:
        """Record that names are shown while the essays on a question are read."""
        self._named(label)
        self.record.names_shown(label)

    def table(self, name: str) -> bytes:
        """Return one of the tables, or the zip of all feedback.

        Raises:
            SessionError: where it is none of them, or nothing was graded yet.

        """
        path = self.folder / name if name == FEEDBACK_ZIP else self._grades / name
        if name not in (*TABLES, FEEDBACK_ZIP) or self.graded is None or not path.is_file():
            raise SessionError("desk.nothing")
        return path.read_bytes()


def _assignment(given: Assignment | Key) -> Assignment:
    return given.assignment if isinstance(given, Key) else given


def _keep(folder: Path, given: Assignment | Key) -> Assignment | Key:
    """Keep what was given in its folder, and return it; a test's assignment does not take away the key that was there."""
    folder.mkdir(exist_ok=True)
    kept = folder / ASSIGNMENT
    if isinstance(given, Assignment) and kept.is_file():
        before = None
        with suppress(AssignmentError):  # a damaged one is written anew
            before = assignments.read(kept.read_bytes())
        if isinstance(before, Key) and before.assignment == given:
            given = before
    kept.write_bytes(assignments.encode(given))
    return given


def _known(folder: Path) -> dict[str, Known]:
    """Return whom keys meant in earlier class lists; what cannot be read is not known, and is asked."""
    try:
        kept = msgspec.json.decode((folder / KNOWN).read_bytes(), type=dict[str, dict[str, str]])
        return {key: Known(**fields) for key, fields in kept.items()}
    except (OSError, TypeError, *UNREADABLE):
        return {}


def _is_in(folder: Path, path: Path) -> bool:
    """Whether a folder is in what is at ``path``."""
    return path.is_dir() and folder.resolve().is_relative_to(path.resolve())


def _is_bare(key: str) -> bool:
    """Whether a key is a file's name without its content."""
    return key.startswith(FILE) and collecting.without_content(key) == key
