"""What a teacher allows a student beyond the assignment: another due date, more time, more tries, each with a reason.

The allowances are a file of the teacher's that grows by a line with each, beside the essays' marks; a student's newest entry
counts, whole. Nothing of it is in what is handed out. A grading without any has no such file, and 0.1, which does not know it,
grades by the assignment alone.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct

from lessons.errors import KeyedError
from lessons.journal import submission
from lessons.journal.events import utc

from . import options, rosters
from .assignments import Assignment, AssignmentError, when
from .kept_lines import KeptLines
from .rosters import Roster

VERSION = 1
LIMIT_TRIES = 20
LIMIT_HOURS = 24 * 366

HEADS = {
    "due": ("due", "due date", "截止", "截止时间", "截止時間", "échéance", "date limite", "date de remise"),
    "hours": (
        "hours",
        "more time",
        "more hours",
        "延长小时",
        "延長小時",
        "小时",
        "小時",
        "heures",
        "temps supplémentaire",
    ),
    "tries": ("tries", "more tries", "attempts", "加试次数", "加試次數", "次数", "次數", "essais", "tentatives"),
    "reason": ("reason", "原因", "理由", "事由", "motif", "raison"),
}
"""What the columns of a CSV of allowances are called, beside those that say who is meant, which are a class list's."""

_COLUMNS = {rosters.folded_head(head): field for field, heads in HEADS.items() for head in heads}


class AllowanceError(KeyedError):
    """An allowance that cannot be given."""


class RowError(AllowanceError):
    """A row of a CSV that cannot be taken: ``fault`` says why."""

    def __init__(self, fault: KeyedError, *, file: str, line: int) -> None:
        super().__init__("allow.row", file=file, line=line)
        self.fault = fault


class Allowance(Struct, frozen=True, omit_defaults=True):
    """What is allowed to one student; with none of ``due``, ``minutes`` and ``tries`` what was allowed is taken back.

    ``due`` is ISO 8601 with its offset from UTC, in place of the assignment's; ``minutes`` come after that; ``tries`` are so
    many more of each question that has a limit. What is ``moved`` is no word of the teacher's: it went to another key.
    """

    v: int
    student: str
    t: str
    due: str = ""
    minutes: int = 0
    tries: int = 0
    reason: str = ""
    moved: bool = False

    def __post_init__(self) -> None:
        if self.due and datetime.fromisoformat(self.due).tzinfo is None:
            raise ValueError(f"due: expected an offset from UTC, got {self.due}")

    def __bool__(self) -> bool:
        return bool(self.due or self.minutes or self.tries)

    def deadline(self, assignment: Assignment) -> datetime | None:
        """Return when the assignment is due for this student; None where it never is."""
        due = datetime.fromisoformat(self.due) if self.due else assignment.deadline
        return due + timedelta(minutes=self.minutes) if due else None

    def late_from(self, assignment: Assignment) -> datetime | None:
        """Return the first moment that is late for this student: the minute that it is due in counts whole."""
        due = self.deadline(assignment)
        return due + timedelta(minutes=1) if due else None

    def until(self, assignment: Assignment) -> str:
        """Return when it is due for this student, as it is told, where that is another time than the assignment's."""
        due = self.deadline(assignment) if self.due or self.minutes else None
        if due is None:
            return ""
        try:  # the offset that it was written with need not be the class's
            due, zone = due.astimezone(ZoneInfo(assignment.zone)), submission.name(assignment.zone)
        except (
            ZoneInfoNotFoundError,
            ValueError,
            OSError,
        ):  # the assignment names none, or none that this computer knows
            zone = due.tzname() or ""
        return f"{due:%Y-%m-%d %H:%M} ({zone})"


class Terms(NamedTuple):
    """What is allowed, whoever it is allowed to, as `checked` returns it."""

    due: str
    minutes: int
    tries: int
    reason: str


def checked(
    *, due: str = "", hours: float = 0, tries: int = 0, reason: str = "", assignment: Assignment, zone: str = ""
) -> Terms:
    """Return what is to be allowed.

    Args:
        due: a date, a date and time, or both with an offset, as `assignments.when` takes them.
        hours: how much later than that, or than the assignment is due.
        tries: how many more of each question that has a limit.
        reason: why; students do not see it.
        assignment: what was assigned; its time zone is that of ``due``.
        zone: the time zone where the assignment names none.

    Raises:
        AllowanceError: where nothing is allowed, something cannot be, or there is no reason.
        AssignmentError: where ``due`` is no date.

    """
    if not 0 <= hours <= LIMIT_HOURS:
        raise AllowanceError("allow.hours", max=LIMIT_HOURS)
    if not 0 <= tries <= LIMIT_TRIES:
        raise AllowanceError("allow.tries", max=LIMIT_TRIES)
    moment, minutes = when(due, zone=assignment.zone or zone), round(hours * 60)
    if minutes and not (moment or assignment.due):
        raise AllowanceError("allow.never-due")
    if not (moment or minutes or tries):
        raise AllowanceError("allow.nothing")
    reason = options.reason_of(reason)
    if not reason:
        raise AllowanceError("allow.no-reason")
    return Terms(moment, minutes, tries, reason)


class Allowances(KeptLines[Allowance]):
    """The allowances in a file (`KeptLines`)."""

    record, version = Allowance, VERSION

    def __init__(self, path: Path | None = None) -> None:
        self._given: dict[str, Allowance] = {}
        super().__init__(path)

    def _take(self, each: Allowance) -> None:
        self._given.pop(each.student, None)  # the newest comes last
        if each:
            self._given[each.student] = each

    def __bool__(self) -> bool:
        return bool(self._given)

    def __iter__(self) -> Iterator[Allowance]:
        """Yield what is allowed, each student's newest entry."""
        return iter(self._given.values())

    def give(self, students: Iterable[str], terms: Terms | None) -> None:
        """Allow something to students, by key; it is on disk when this returns. None takes back what was allowed.

        Raises OSError where it could not be written; then it is not given either.
        """
        now = utc(datetime.now(UTC))
        fields = terms._asdict() if terms else {}
        self._write([Allowance(v=VERSION, student=each, t=now, **fields) for each in dict.fromkeys(students)])

    def to(self, student: str) -> Allowance | None:
        """Return what is allowed to whoever has this key."""
        return self._given.get(student)

    def students(self) -> set[str]:
        """Return the keys to which anything is allowed."""
        return set(self._given)

    def passed_on(self, old: str, new: str, *, taken: bool = False) -> None:
        """Allow to one key what was allowed to another, once it is known who was meant; where ``taken``, to the one alone."""
        found = self._given.get(old)
        if found is None:
            return
        moved = [msgspec.structs.replace(found, student=new)]
        if taken:
            moved.append(Allowance(v=VERSION, student=old, t=found.t, moved=True))
        self._write(moved)


def from_csv(raw: bytes, *, file: str, roster: Roster | None, assignment: Assignment) -> list[tuple[str, Terms]]:
    """Return what a CSV allows, each with the key of the one line of the class list that is meant.

    Its columns are a class list's (name, number, user name, address: whichever tell who is meant) and ``due``, ``hours``,
    ``tries``, ``reason``, or their names in Chinese or French. All that a row says of who it is has to be true
    of one line of the list.

    Raises:
        AllowanceError: naming file and line, where a row cannot be taken, or there is no class list.
        RosterError: where the file is no table that can be read.

    """
    if roster is None:
        raise AllowanceError("allow.no-list", file=file)
    rows = rosters.table(raw, file=file)
    first, who, fields = _heads(rows, file)
    found = []
    for line, row in enumerate(rows[first:], first + 1):
        if any(row):
            try:
                found.append((_meant(row, who, roster), _terms(row, fields, assignment)))
            except (AllowanceError, AssignmentError) as error:
                raise RowError(error, file=file, line=line) from None
    return found


def _heads(rows: Sequence[Sequence[str]], file: str) -> tuple[int, dict[str, int], dict[str, int]]:
    """Return how many rows there are down to the heads, and where a student's columns are and an allowance's."""
    for count, row in enumerate(rows[:10], 1):
        who, folded = rosters.columns(row), {rosters.folded_head(head): at for at, head in enumerate(row)}
        fields = {_COLUMNS[head]: at for head, at in folded.items() if head in _COLUMNS}
        if who.keys() & {"name", "last", "number"} and fields.keys() & {"due", "hours", "tries"}:
            return count, who, fields
    raise AllowanceError("allow.heads", file=file)


def _meant(row: Sequence[str], columns: Mapping[str, int], roster: Roster) -> str:
    """Return the key of the one line of the list of which all is true that a row says of a student."""
    said = next(iter(rosters.students([row], columns)), None)
    if said is None:
        raise AllowanceError("allow.nobody", name="–")
    names = [text for text in (said.number, said.login, said.email, said.name) if text]
    places = set.intersection(*map(roster.called, names))
    if len(places) != 1:
        raise AllowanceError("allow.ambiguous" if places else "allow.nobody", name=" ".join(dict.fromkeys(names)))
    return roster.students[places.pop()].key


def _terms(row: Sequence[str], fields: Mapping[str, int], assignment: Assignment) -> Terms:
    cells = {name: row[at] for name, at in fields.items() if at < len(row)}
    hours, tries = _number(cells, "hours", LIMIT_HOURS), _number(cells, "tries", LIMIT_TRIES)
    if tries != int(tries):
        raise AllowanceError("allow.tries", max=LIMIT_TRIES)
    reason = cells.get("reason", "")
    return checked(due=cells.get("due", ""), hours=hours, tries=int(tries), reason=reason, assignment=assignment)


def _number(cells: Mapping[str, str], field: str, most: int) -> float:
    try:
        number = float(cells.get(field) or 0)
    except ValueError:
        number = -1.0
    if not 0 <= number <= most:
        raise AllowanceError(f"allow.{field}", max=most)
    return number
