"""An assignment: what a class is to answer, by when, under which rules; kept as a short file, handed out as a code.

Students paste the code, so it says when it was damaged on the way. A test's assignment carries its paper; what says what
is right stays in the teacher's `Key`.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import base64
import binascii
import re
import secrets
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from hashlib import blake2b
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from lessons.content import model
from lessons.errors import KeyedError, near
from lessons.i18n import texts
from lessons.journal import submission
from lessons.schema import Id, Language, Record

from .paper import RedactedQuestion, as_question, renamed, student_copy

VERSION = 3
"""The newest format that is read. Format 1 (a file without ``v``) has no ``version``: it is of the course's release 0.1.

Format 3 has a late rule; a file without one is written in the format that it had before.
"""
CUT_OFF = "cut-off"
PREFIX = "HL1-"
TESTS = "set-"
"""What an assignment's id begins with: a test's answers are kept under it, and no lesson is called so."""

_ID, _LIMIT_ID = "^set-[a-z0-9]+(-[a-z0-9]+)*$", 80

FOLDER = "assignments"
"""Where what is made is saved, by `lessons assign` and beside the Assign page: the gradebook page offers it from there."""

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
    ``v`` is 2, so that the library of then says that the file is newer). ``late`` is what comes late: ``"10%"`` is taken off
    the points for each day begun, or with ``"cut-off"`` there are none (then ``v`` is 3); empty: nothing is taken off.
    """

    id: Annotated[str, Meta(pattern=_ID, max_length=_LIMIT_ID)]
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
    late: Annotated[str, Meta(pattern="^(cut-off|([1-9][0-9]?|100)%)$")] = ""

    @property
    def late_percent(self) -> int:
        """How many percent of the points each day begun takes off: 100 where what comes late earns none."""
        return 100 if self.late == CUT_OFF else int(self.late.removesuffix("%") or 0)

    @property
    def deadline(self) -> datetime | None:
        """When it is due, with its offset from UTC. Raises ValueError where ``due`` is no such time."""
        return _moment(self.due) if self.due else None

    @property
    def late_from(self) -> datetime | None:
        """The first moment that is late: the minute that it is due in counts whole."""
        deadline = self.deadline
        return deadline + timedelta(minutes=1) if deadline else None

    def due_told(self) -> dict[str, str]:
        """Return when it is due, for a page: the moment and its zone, and both as the teacher's clock has them."""
        moment = self.deadline
        if moment is None:
            return {"due": "", "zone": "", "told": ""}
        zone = submission.name(self.zone)
        return {"due": self.due, "zone": zone, "told": f"{moment:%Y-%m-%d %H:%M} ({zone or moment.tzname()})"}

    def late_told(self, language: Language) -> str:
        """Return what is done about what comes late, in a sentence; nothing where nothing is."""
        if not self.late:
            return ""
        kind = "cut-off" if self.late == CUT_OFF else "percent"
        return texts.translate(f"late.{kind}", language, percent=self.late_percent)


@lru_cache(maxsize=8)
def _moment(due: str) -> datetime:
    """Return a time with its offset from UTC; it is asked for with every file of a class."""
    moment = datetime.fromisoformat(due)
    if moment.tzinfo is None:
        raise ValueError(due)
    return moment


def is_over(assignment: Assignment, *, now: datetime | None = None) -> bool:
    """Whether an assignment is late from its first moment on: its due date has passed ``now``, else by this computer's clock.

    Example:
        >>> from datetime import UTC, datetime
        >>> made = make("Week 2", course=course, names=["02-places"], due="2026-10-01", zone="Asia/Shanghai")
        >>> is_over(made, now=datetime(2026, 10, 1, 15, 59, tzinfo=UTC))  # the minute that it is due in counts whole
        False
        >>> is_over(made, now=datetime(2026, 10, 1, 16, 0, tzinfo=UTC))
        True

    """
    late = assignment.late_from
    return late is not None and (now or datetime.now(UTC)) >= late


class Key(Record, frozen=True, tag_field="file", tag="handan-lessons-key"):
    """What the teacher keeps of a test: the questions as they are, and the secret that the paper's names were made with."""

    assignment: Assignment
    secret: str
    questions: tuple[model.AnyQuestion, ...]
    v: int | msgspec.UnsetType = msgspec.UNSET


def _versioned(course: model.Course, late: str) -> dict[str, Any]:
    """Return what an assignment says of the course's version and of what comes late, and the format that this needs."""
    versioned: dict[str, Any] = {"version": course.version, "v": 2} if course.version else {}
    return versioned | ({"late": late, "v": 3} if late else {})


def late_rule(text: str, *, due: str) -> str:
    """Return what is done about what comes late, as an assignment has it.

    Args:
        text: ``"none"`` or nothing, ``"cut-off"``, or a whole percentage a day, such as ``"10%"`` (or ``"10"``).
        due: when the assignment is due, or nothing.

    Raises:
        AssignmentError: where it is none of these, or nothing is ever due.

    Example:
        >>> late_rule(" 10 ％", due="2026-10-01T20:00+08:00")
        '10%'

    """
    rule = "".join(unicodedata.normalize("NFKC", text).split()).lower()
    if rule in ("", "none"):
        return ""
    percent = re.fullmatch(r"0*([1-9][0-9]?|100)%?", rule, re.ASCII)
    if not percent and rule != CUT_OFF:
        raise AssignmentError("assign.late", text=text[:40])
    if not due:
        raise AssignmentError("assign.late-no-due")
    return f"{percent[1]}%" if percent else CUT_OFF


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
    late: str = "",
    **rules: Any,
) -> Assignment:
    """Return an assignment of lessons and quizzes of the course.

    Args:
        title: what the class sees it called; one line.
        course: the course.
        names: lessons and quizzes, as `chosen` takes them.
        due: a date, a date and time, or both with an offset (``"2026-10-01 23:59"``); a date alone means its last minute.
        zone: the time zone's name (``"Asia/Shanghai"``), where ``due`` has no offset.
        name: the assignment's id, such as ``"set-week-2"``: ``set-``, lower-case letters, digits, single hyphens, 80 characters
            at most; without it, a new one.
        late: what is done about what comes late, as `late_rule` takes it.
        **rules: ``attempts``, ``feedback``, ``shuffle``, as in `Assignment`.

    Raises:
        AssignmentError: with the sentence that says what is wrong.

    """
    moment = when(due, zone=zone)
    return Assignment(
        id=_named(name),
        course=course.id,
        title=_title(title),
        parts=chosen(course, names),
        due=moment,
        zone=zone,
        **_versioned(course, late_rule(late, due=moment)),
        **rules,
    )


def make_test(
    title: str,
    *,
    course: model.Course,
    questions: Mapping[str, model.AnyQuestion],
    due: str = "",
    zone: str = "",
    name: str = "",
    secret: str = "",
    late: str = "",
    **rules: Any,
) -> Key:
    """Return a test of a teacher's own questions: the key to keep, with the assignment to hand out in it."""
    name, secret = _named(name), secret or secrets.token_hex(16)
    paper = student_copy(questions.values(), secret=secret)
    asked = tuple((each.id, model.fingerprint(as_question(each))) for each in paper)
    moment = when(due, zone=zone)
    versioned = _versioned(course, late_rule(late, due=moment))
    if any(each.since > versioned.get("v", 1) for each in questions.values()):
        versioned["v"] = max(each.since for each in questions.values())
    assignment = Assignment(
        id=name,
        course=course.id,
        title=_title(title),
        parts=(Part(lesson=name, questions=asked),),
        zone=zone,
        due=moment,
        paper=paper,
        **versioned,
        **{**rules, "feedback": False},
    )
    newer = msgspec.UNSET if assignment.v == 1 else assignment.v
    return Key(assignment=assignment, secret=secret, questions=tuple(questions.values()), v=newer)


def moved(given: Assignment | Key, due: str, *, zone: str = "") -> Assignment | Key:
    """Return what was assigned, due at another time: the same id and, of a test, the same secret, so all that came in fits.

    Args:
        given: an assignment or, of a test, its key.
        due: as `make` takes it; there has to be one.
        zone: the time zone's name, where ``due`` has no offset and the assignment names no zone.

    Raises:
        AssignmentError: with the sentence that says what is wrong.

    Example:
        >>> made = make("Week 2", course=course, names=["02-places"], due="2026-10-01", zone="Asia/Shanghai")
        >>> later = moved(made, "2026-10-08 20:00")
        >>> later.due, later.id == made.id
        ('2026-10-08T20:00+08:00', True)

    """
    assignment = given.assignment if isinstance(given, Key) else given
    named = assignment.zone or zone
    if not (moment := when(due, zone=named)):
        raise AssignmentError("assign.date", text="")
    later = msgspec.structs.replace(assignment, due=moment, zone=named)
    return msgspec.structs.replace(given, assignment=later) if isinstance(given, Key) else later


def _named(name: str) -> str:
    """Return an assignment's id: as it is given, where it is one; without it, a new one."""
    if name and (len(name) > _LIMIT_ID or not re.fullmatch(_ID, name) or name.endswith("\n")):
        raise AssignmentError("assign.name", name=name[:100])
    return name or TESTS + secrets.token_hex(4)


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


def ruled(question: model.AnyQuestion, assignment: Assignment, *, more: int = 0) -> model.AnyQuestion:
    """Return a question with the tries that an assignment gives it; where nothing is said of answers, another costs nothing.

    Where tries are limited, a student who is allowed ``more`` has so many more.
    """
    if assignment.attempts:
        question = msgspec.structs.replace(question, attempts=assignment.attempts)
    if not assignment.feedback and not question.graded_by_teacher:
        question = msgspec.structs.replace(question, penalty=0.0, attempts=assignment.attempts)
    if more and question.attempts:
        question = msgspec.structs.replace(question, attempts=question.attempts + more)
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
