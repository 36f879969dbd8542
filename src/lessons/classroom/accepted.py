"""What a student took on: assignments from pasted codes, kept in the journal, and the rules they set for questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lessons.content.model import AnyQuestion, Course, Language, Quiz, Text
from lessons.journal import store as journals
from lessons.journal.store import AnyEvent, Journal, Took

if TYPE_CHECKING:
    from .assignments import Assignment

FOLDER = "assignments"
"""Where, beside the lessons' journals, it is kept which assignments were taken on."""

_SIGNS = (b"HL1-", b'"handan-lessons-assignment"', b'"handan-lessons-key"')


class AssignedPolicy(NamedTuple):
    """How a question is asked under the assignment that was taken on last of those that it counts for."""

    assignment: Assignment
    student: str

    @property
    def tells(self) -> bool:
        """Whether an answer is commented at once. A paper could not be: its key is with the teacher."""
        return self.assignment.feedback and not self.assignment.paper

    @property
    def shuffles(self) -> bool:
        """Whether options come in the student's own order."""
        return self.assignment.shuffle

    def asked(self, question: AnyQuestion) -> AnyQuestion:
        """Return the question with the tries that count."""
        from . import assignments

        return assignments.ruled(question, self.assignment)

    def order(self, question: str, names: Iterable[str]) -> list[str]:
        """Return names in this student's own order, or as they come."""
        from . import assignments

        if not self.assignment.shuffle:
            return list(names)
        return assignments.shuffled(names, assignment=self.assignment.id, student=self.student, question=question)


class AcceptedAssignments:
    """The assignments that were taken on, and the journals of the tests among them.

    Args:
        course: the course.
        work: the folder that holds the lessons' journals.
        language: the language the student works in.

    """

    def __init__(self, course: Course, *, work: Path, language: Language) -> None:
        self._course, self._work, self._language = course, work, language
        self._journal = Journal(work / FOLDER, lesson=FOLDER, language=language)
        self._tests: dict[str, Journal] = {}
        self._who = ""
        self._read()

    @property
    def all(self) -> tuple[Assignment, ...]:
        """What was taken on and not put aside, in the order of taking; the same one taken again is the newer one alone."""
        return tuple(self._known.values())

    def refresh(self) -> bool:
        """Take in what another page, or a restored file, added meanwhile; return whether there was anything."""
        before = self._who
        came = [journal.reread() for journal in (self._journal, *self._tests.values())]
        if came[0] or any(each.shuffle for each in self.all):  # each name has an order of its own
            self._read()
        return any(came) or self._who != before

    def _read(self) -> None:
        self._known: dict[str, Assignment] = {}
        took = [line for line in self._journal.lines if isinstance(line, Took)]
        for line in took:
            self._known.pop(line.assignment, None)
            found = self._usable(line.code)
            if found is not None and found.id == line.assignment:
                self._known[found.id] = found
        shuffles = any(each.shuffle for each in self.all)
        self._who = journals.who(journals.read_all(self._work).lines) if shuffles else ""

    def _usable(self, code: str) -> Assignment | None:
        """Return what a journal has as a code; a journal is data from outside, and the course may have changed since."""
        from . import assignments

        try:
            return self._checked(code, taken=True) if code else None
        except assignments.AssignmentError:
            return None

    def take(self, raw: object) -> Assignment:
        """Take an assignment on, from a code or a file's text, and return it.

        Raises:
            AssignmentError: with the sentence that says what is wrong with it.
            JournalError: where the disk refuses; it is taken on all the same.

        """
        from . import assignments

        found = self._checked(raw if isinstance(raw, str) else "")
        try:
            self._journal.took(found.id, assignments.code(found))
        finally:
            self._read()
        return found

    def put_aside(self, name: object) -> None:
        """Put an assignment aside; answers stay. Raises `JournalError` as `take` does."""
        if isinstance(name, str) and name in self._known:
            try:
                self._journal.took(name, "")
            finally:
                self._read()

    def _checked(self, raw: str, *, taken: bool = False) -> Assignment:
        """Return an assignment from its code. What was ``taken`` on stays in force for what the course still asks of it."""
        from . import assignments
        from .assignments import AssignmentError

        if not raw.strip():
            raise AssignmentError("take.empty")
        found = assignments.read(raw)
        if isinstance(found, assignments.Key):
            raise AssignmentError("take.key")
        if found.course != self._course.id:
            raise AssignmentError("take.other-course")
        if found.paper:
            if not _is_whole(found, self._course):
                raise AssignmentError("assign.not-ours")
            return found
        known = {(plan.id, name) for plan in self._course.lessons.values() for name in plan.asked}
        gone = {part.lesson: _names(part.lesson, part.questions) - known for part in found.parts}
        lost = sorted(lesson for lesson, names in gone.items() if names)
        left = _is_known(gone, self._course.lessons) and any(
            _names(part.lesson, part.questions) & known for part in found.parts
        )
        if lost and not (taken and left):
            raise AssignmentError("take.other-version", lessons=", ".join(lost)[:120])
        return found

    def rules(self, lesson: str) -> dict[str, AssignedPolicy]:
        """Return the rule of each question of a lesson (or test) that an assignment counts."""
        return {
            name: AssignedPolicy(each, self._who)
            for each in self.all
            for part in each.parts
            if part.lesson == lesson
            for name, _ in part.questions
        }

    def concerning(self, lesson: str) -> tuple[Assignment, ...]:
        """Return the assignments that ask something of a lesson."""
        return tuple(each for each in self.all if any(part.lesson == lesson for part in each.parts))

    def journal(self, test: Assignment) -> Journal:
        """Return the journal that a test's answers are kept in."""
        if test.id not in self._tests:
            self._tests[test.id] = Journal(self._work / test.id, lesson=test.id, language=self._language)
        return self._tests[test.id]

    @property
    def lines(self) -> Iterator[AnyEvent]:
        """The lines of these journals, those too that are not on disk yet."""
        for journal in (self._journal, *self._tests.values()):
            yield from journal.lines


def looks_like_one(raw: object) -> bool:
    """Whether a file's text is that of an assignment, whole or not, and no hand-in file's."""
    start = raw[:400].encode("utf-8", "replace") if isinstance(raw, str) else b""
    return start.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_SIGNS[0]) or any(sign in start for sign in _SIGNS[1:])


def paper(test: Assignment) -> tuple[Quiz, dict[str, AnyQuestion]]:
    """Return a test as a quiz shows it: its questions, whose key is blank."""
    from .paper import as_question

    questions = {each.id: as_question(each) for each in test.paper}
    return Quiz(
        id=test.id, title=Text(zh=test.title, en=test.title), role="core", questions=tuple(questions)
    ), questions


def under_way(work: Path, *, now: datetime | None = None) -> list[Assignment]:
    """Return the assignments that were taken on, not put aside, and are not past their due time.

    Unlike `AcceptedAssignments`, it asks no course whether it can still be answered: this is for the moment before a course
    is renewed.

    Args:
        work: the folder that holds the lessons' journals; nothing is written there.
        now: the time to compare with, with its offset; without it, the present.

    """
    from . import assignments

    codes = {line.assignment: line.code for line in journals.read_all(work).lines if isinstance(line, Took)}
    found = []
    for code in filter(None, codes.values()):
        try:
            each = assignments.read(code)
        except assignments.AssignmentError:
            continue
        if isinstance(each, assignments.Assignment) and (each.deadline or datetime.max.replace(tzinfo=UTC)) > (
            now or datetime.now(UTC)
        ):
            found.append(each)
    return found


def _names(lesson: str, questions: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(lesson, name) for name, _ in questions}


def _is_whole(test: Assignment, course: Course) -> bool:
    """Whether a test's questions are those that it lists, and ask for nothing that the course does not have."""
    from lessons.content.model import fingerprint

    from .paper import as_question

    questions = {each.id: as_question(each) for each in test.paper}
    listed = {part.lesson: dict(part.questions) for part in test.parts}
    return (
        len(questions) == len(test.paper)
        and listed == {test.id: {name: fingerprint(question) for name, question in questions.items()}}
        and all(_is_known(each.units, course.units) for each in test.paper)
        and all(_is_known((*s.supplied, *s.bank), course.passages) for s in (x.scaffold for x in test.paper) if s)
    )


def _is_known(names: Iterable[str], known: Mapping[str, object]) -> bool:
    return all(name in known for name in names)
