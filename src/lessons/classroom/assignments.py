"""An assignment: what a class is to answer, by when, under which rules; kept as a short file, handed out as a code.

Students paste the code, so it says when it was damaged on the way. A test's assignment carries its paper; what says what
is right stays in the teacher's `Key`.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import base64
import binascii
import secrets
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from hashlib import blake2b
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from lessons.content import model
from lessons.errors import KeyedError, near
from lessons.journal import submission
from lessons.schema import Id, Record

from .paper import RedactedQuestion, as_question, renamed, student_copy

VERSION = 2
"""The newest format that is read. Format 1 (a file without ``v``) has no ``version``: it is of the course's release 0.1."""
PREFIX = "HL1-"
TESTS = "set-"
"""What an assignment's id begins with: a test's answers are kept under it, and no lesson is called so."""

LIMIT_BYTES = 2_000_000
"""Largest assignment: a paper of a hundred questions has a tenth of that."""


class AssignmentError(KeyedError):
    """An assignment that cannot be made or read."""


class Part(Record, frozen=True, omit_defaults=True):
    """Questions of one lesson (of a test: of the assignment itself): each one's id, and its fingerprint as assigned."""

    lesson: Id
    questions: Annotated[tuple[tuple[str, str], ...], Meta(min_length=1)]
    quiz: str = ""


class Assignment(Record, frozen=True, omit_defaults=True, tag_field="file", tag="handan-lessons-assignment"):
    """What is assigned. ``due`` is ISO 8601 with its offset from UTC, or empty; ``zone`` the name of the time zone.

    ``attempts`` is how many tries of a question count (0: as each question says); without ``feedback`` nothing is said of an
    answer, and the last one given counts. ``paper`` has a test's questions, ``version`` the course's where it has one (then
    ``v`` is 2, so that the library of then says that the file is newer).
    """

    id: Annotated[str, Meta(pattern="^set-[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
    course: Id
    title: Annotated[str, Meta(min_length=1, max_length=submission.LIMIT_NAME)]
    parts: Annotated[tuple[Part, ...], Meta(min_length=1)]
    v: int = 1
    due: str = ""
    zone: str = ""
    attempts: Annotated[int, Meta(ge=0, le=20)] = 0
    feedback: bool = True
    shuffle: bool = False
    paper: tuple[RedactedQuestion, ...] = ()
    version: Annotated[str, Meta(max_length=20)] = ""

    @property
    def deadline(self) -> datetime | None:
        """When it is due, with its offset from UTC. Raises ValueError where ``due`` is no such time."""
        if not self.due:
            return None
        moment = datetime.fromisoformat(self.due)
        if moment.tzinfo is None:
            raise ValueError(self.due)
        return moment


class Key(Record, frozen=True, tag_field="file", tag="handan-lessons-key"):
    """What the teacher keeps of a test: the questions as they are, and the secret that the paper's names were made with."""

    assignment: Assignment
    secret: str
    questions: tuple[model.AnyQuestion, ...]
    v: int | msgspec.UnsetType = msgspec.UNSET


def _versioned(course: model.Course) -> dict[str, Any]:
    """Return what an assignment says of the course's version; of a course without one, nothing."""
    return {"version": course.version, "v": 2} if course.version else {}


def chosen(course: model.Course, names: Iterable[str]) -> tuple[Part, ...]:
    """Return the parts that ``names`` stand for: a lesson (``"02-places"``) or one quiz (``"02-places/where"``).

    Raises:
        AssignmentError: where there is no such lesson or quiz; a question named twice counts once.

    """
    parts, taken = [], set()
    for name in names:
        lesson, _, quiz = name.partition("/")
        found = _quizzes(course, lesson, quiz, name)
        new = [q for each in found for q in each.questions if (lesson, q) not in taken]
        taken |= {(lesson, q) for q in new}
        if new:
            known = course.questions[lesson]
            parts.append(Part(lesson=lesson, quiz=quiz, questions=tuple((q, model.fingerprint(known[q])) for q in new)))
    if not parts:
        raise AssignmentError("assign.nothing")
    return tuple(parts)


def _quizzes(course: model.Course, lesson: str, quiz: str, name: str) -> Sequence[model.Quiz]:
    plan = course.lessons.get(lesson)
    known = {f"{each.id}/{one.id}": one for each in course.lessons.values() for one in each.quiz}
    if plan and not quiz:
        return plan.quiz
    if name in known:
        return [known[name]]
    names = [*course.lessons, *known]
    raise AssignmentError("assign.unknown", name=name[:80], known=near(name, names) or ", ".join(names))


def make(
    title: str,
    *,
    course: model.Course,
    names: Iterable[str],
    due: str = "",
    zone: str = "",
    name: str = "",
    **rules: Any,
) -> Assignment:
    """Return an assignment of lessons and quizzes of the course.

    Args:
        title: what the class sees it called; one line.
        course: the course.
        names: lessons and quizzes, as `chosen` takes them.
        due: a date, a date and time, or both with an offset (``"2026-10-01 23:59"``); a date alone means its last minute.
        zone: the time zone's name (``"Asia/Shanghai"``), where ``due`` has no offset.
        name: the assignment's id, ``set-`` and what else tells it from others; without it, a new one.
        **rules: ``attempts``, ``feedback``, ``shuffle``, as in `Assignment`.

    Raises:
        AssignmentError: with the sentence that says what is wrong.

    """
    return Assignment(
        id=name or _new(), course=course.id, title=_title(title), parts=chosen(course, names), due=when(due, zone=zone),
        zone=zone, **_versioned(course), **rules,
    )  # fmt: skip


def make_test(
    title: str, *, course: model.Course, questions: Mapping[str, model.AnyQuestion], due: str = "", zone: str = "",
    name: str = "", secret: str = "", **rules: Any,
) -> Key:  # fmt: skip
    """Return a test of a teacher's own questions: the key to keep, with the assignment to hand out in it."""
    name, secret = name or _new(), secret or secrets.token_hex(16)
    paper = student_copy(questions.values(), secret=secret)
    asked = tuple((each.id, model.fingerprint(as_question(each))) for each in paper)
    assignment = Assignment(
        id=name, course=course.id, title=_title(title), parts=(Part(lesson=name, questions=asked),), zone=zone,
        due=when(due, zone=zone), paper=paper, **_versioned(course), **{**rules, "feedback": False},
    )  # fmt: skip
    newer = msgspec.UNSET if assignment.v == 1 else assignment.v
    return Key(assignment=assignment, secret=secret, questions=tuple(questions.values()), v=newer)


def _new() -> str:
    return TESTS + secrets.token_hex(4)


def _title(raw: str) -> str:
    title = submission.name(raw)
    if not title:
        raise AssignmentError("assign.title")
    return title


def when(text: str, *, zone: str = "") -> str:
    """Return a date and time as ISO 8601 with its offset from UTC; nothing for nothing.

    Raises:
        AssignmentError: where it is no date, has no offset and no zone, the zone is not known, or clocks skip that time.

    """
    if not text.strip():
        return ""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise AssignmentError("assign.date", text=text[:40]) from None
    if len(text.strip()) <= 10:  # a day without a time
        moment = moment.replace(hour=23, minute=59)
    if moment.tzinfo is None:
        # Where clocks are set back, a time comes twice: the later one is meant, which is to the students' good.
        moment = moment.replace(tzinfo=_zone(zone), fold=1)
        if moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None):
            raise AssignmentError("assign.skipped", text=text[:40])
    return moment.isoformat(timespec="minutes")


def _zone(name: str) -> tzinfo:
    if not name:
        raise AssignmentError("assign.no-zone")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise AssignmentError("assign.zone", name=name[:40]) from None


def ruled(question: model.AnyQuestion, assignment: Assignment) -> model.AnyQuestion:
    """Return a question with the tries that an assignment gives it; where nothing is said of answers, another costs nothing."""
    if assignment.attempts:
        question = msgspec.structs.replace(question, attempts=assignment.attempts)
    if not assignment.feedback and not question.graded_by_teacher:
        question = msgspec.structs.replace(question, penalty=0.0, attempts=assignment.attempts)
    return question


def encode(assignment: Assignment | Key) -> bytes:
    """Return the file: JSON, one line."""
    return msgspec.json.encode(assignment) + b"\n"


def read(raw: bytes | str) -> Assignment | Key:
    """Return what a file or a pasted code holds.

    Raises:
        AssignmentError: where it is neither, was damaged on the way, or is of a newer version.

    """
    text = raw.encode("utf-8", "replace") if isinstance(raw, str) else raw
    if len(text) > LIMIT_BYTES:
        raise AssignmentError("assign.not-ours")
    if text.lstrip().startswith(PREFIX.encode()):
        text = _unpacked(b"".join(text.split()))
    try:
        found: Assignment | Key = msgspec.json.decode(text.removeprefix(b"\xef\xbb\xbf"), type=Assignment | Key)
        _ = (found.assignment if isinstance(found, Key) else found).deadline
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        raise AssignmentError("assign.newer" if _version(text) > VERSION else "assign.not-ours") from None
    if (found.assignment if isinstance(found, Key) else found).v > VERSION:
        raise AssignmentError("assign.newer")
    return found


def _version(text: bytes) -> int:
    try:
        return msgspec.json.decode(text, type=dict[str, Any]).get("v", 0) + 0  # type: ignore[no-any-return]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError):
        return 0


def code(assignment: Assignment) -> str:
    """Return the code that students paste: letters, digits, hyphens, underscores."""
    packed = zlib.compress(msgspec.json.encode(assignment), 9)
    return PREFIX + base64.urlsafe_b64encode(zlib.crc32(packed).to_bytes(4, "big") + packed).decode().rstrip("=")


def _unpacked(text: bytes) -> bytes:
    body = text[len(PREFIX) :]
    try:
        raw = base64.b64decode(body + b"=" * (-len(body) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        raise AssignmentError("assign.damaged") from None
    check, packed = raw[:4], raw[4:]
    if zlib.crc32(packed).to_bytes(4, "big") != check:
        raise AssignmentError("assign.damaged")
    try:
        return zlib.decompressobj().decompress(packed, LIMIT_BYTES)
    except zlib.error:
        raise AssignmentError("assign.damaged") from None


def shuffled(names: Iterable[str], *, assignment: str, student: str, question: str) -> list[str]:
    """Return names in an order that is this student's own for this question of this assignment, and always the same."""
    seed = f"{assignment}/{student}/{question}/"
    return sorted(names, key=lambda name: blake2b((seed + name).encode(), digest_size=8).digest())


def asked(key: Key, questions: Iterable[model.AnyQuestion] | None = None) -> Iterator[tuple[str, model.AnyQuestion]]:
    """Return a test's questions, as they are now, by their names on the paper."""
    return ((renamed(key.secret, each.id), each) for each in (key.questions if questions is None else questions))
