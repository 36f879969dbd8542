"""What a teacher decides: questions dropped, answers accepted as well, points given by hand, essays marked.

The first three are a file that the teacher writes (TOML); the marks of essays are a file that grows by a line with each mark
given, so that nothing of an evening's reading is lost.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import json
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from lessons.content import model
from lessons.content.decode import Collector, build
from lessons.errors import ContentError
from lessons.journal.events import UNREADABLE
from lessons.schema import Record

Reason = Annotated[str, Meta(min_length=1, max_length=500)]


class Accept(Record, frozen=True):
    """An answer that is right as well: an option's id, a number, a text, or a list of ids."""

    question: str
    answer: str | float | tuple[str, ...]
    reason: str = ""


class Override(Record, frozen=True):
    """Points given by hand, to one student for one question (without ``question``: for the whole), with a reason."""

    student: str
    points: Annotated[float, Meta(ge=0)]
    reason: Reason
    question: str = ""


class Options(Record, frozen=True):
    """How to grade. ``drop`` names questions that count for nobody; ``match`` says who is meant by a name in a file.

    ``people`` says whose by now is what was put aside when the class list changed, by the key that it lies under: nobody's,
    for good, where that is empty.
    """

    drop: tuple[str, ...] = ()
    accept: tuple[Accept, ...] = ()
    override: tuple[Override, ...] = ()
    match: dict[str, str] = msgspec.field(default_factory=dict)
    people: dict[str, str] = msgspec.field(default_factory=dict)


class Mark(Struct, frozen=True, omit_defaults=True):
    """One row of an essay's rubric, marked: ``level`` counts from 0, the weakest; None takes a mark back.

    ``text`` is the digest of the text that was read: a mark does not pass on to a text that nobody read. Without any, it is
    no word of the teacher's: the mark went to another key.
    """

    student: str
    question: str
    row: str
    level: int | None
    text: str
    t: str


def options(path: Path) -> Options:
    """Return the grading options in a file.

    Raises:
        ContentError: with every fault, each naming file and field.

    """
    faults = Collector(path.name)
    found: Options | None = None
    try:
        found = build(Options, tomllib.loads(path.read_bytes().decode("utf-8-sig")), "", faults)
    except OSError as error:
        faults.add("", f"expected a readable file, got: {error.strerror}")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        faults.add("", f"expected TOML in UTF-8, got a fault in it: {error}")
    if found is None or faults.problems:
        raise ContentError(faults.problems)
    return found


def as_toml(decided: Options) -> str:
    """Return the file that `options` reads."""
    parts = [f"drop = {_toml(list(decided.drop))}"]
    for kind in ("accept", "override"):
        for each in getattr(decided, kind):
            fields = ((name, getattr(each, name)) for name in each.__struct_fields__)
            parts += ["", f"[[{kind}]]", *(f"{name} = {_toml(value)}" for name, value in fields if value != "")]
    for kind in ("match", "people"):
        said = getattr(decided, kind)
        if said or kind == "match":  # what 0.1 wrote has no [people]
            parts += ["", f"[{kind}]", *(f"{_toml(name)} = {_toml(to)}" for name, to in said.items())]
    return "\n".join(parts) + "\n"


def _toml(value: object) -> str:
    """Return a text, a number or a list of texts: TOML writes them as JSON does, but for one sign."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


_CONTENT = re.compile(r" #([0-9a-f]{16})$")


def content(raw: bytes) -> str:
    """Return what a file that was handed in is known by, beside its name."""
    return blake2b(raw, digest_size=8).hexdigest()


def with_content(file: str, content: str) -> str:
    """Return a file's name in `Options.match`: with its content, so that another file of that name is not meant."""
    return f"{file} #{content}" if content else file


def without_content(name: str) -> str:
    """Return the file's name that `with_content` was given."""
    return _CONTENT.sub("", name)


def settled(people: Mapping[str, str], key: str) -> str:
    """Return whose by now is what is kept under a key, as `Options.people` says; ``""`` where it is nobody's for good."""
    seen: set[str] = set()
    while key in people and key not in seen:
        seen.add(key)
        key = people[key]
    return key


def digest(text: str) -> str:
    """Return what a mark knows a text by."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


class Marks:
    """The essay marks in a file; those given are written at once, the last one for a row counts."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.damaged = 0
        self._levels: dict[tuple[str, str], dict[str, Mark]] = {}
        self._also: dict[str, list[str]] = {}
        if path is not None and path.exists():
            for line in path.read_bytes().splitlines():
                try:
                    self._take(msgspec.json.decode(line, type=Mark))
                except UNREADABLE:
                    self.damaged += bool(line.strip())

    def __bool__(self) -> bool:
        return bool(self._levels)

    def _take(self, mark: Mark) -> None:
        self._levels.setdefault((mark.student, mark.question), {})[mark.row] = mark

    def give(self, student: str, question: str, *, levels: dict[str, int | None], text: str) -> None:
        """Mark rows of the rubric on the text that was read; it is on disk when this returns.

        Raises OSError where it could not be written; then it is not given either.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        of = digest(text)
        new = [
            Mark(student=student, question=question, row=row, level=level, text=of, t=now)
            for row, level in levels.items()
        ]
        if self.path is not None:
            _append(self.path, b"".join(msgspec.json.encode(mark) + b"\n" for mark in new))
        for mark in new:
            self._take(mark)

    def passed_on(self, old: str, new: str, *, taken: bool = False) -> bool:
        """Give what was marked under one key to another, once it is known who was meant; return whether there was anything.

        Where it is ``taken`` from the one, the other alone has it then.
        """
        given = [
            mark
            for (who, _), rows in self._levels.items()
            if who == old
            for mark in rows.values()
            if mark.level is not None
        ]
        moved = [msgspec.structs.replace(mark, student=new) for mark in given]
        if taken:
            moved += [msgspec.structs.replace(mark, level=None, text="") for mark in given]
        if moved and self.path is not None:
            _append(self.path, b"".join(msgspec.json.encode(mark) + b"\n" for mark in moved))
        for mark in moved:
            self._take(mark)
        return bool(moved)

    def follow(self, people: Mapping[str, str]) -> None:
        """Let marks that were put aside count for whom the teacher said (`Options.people`); one's own come before them."""
        self._also = {}
        for key in people:
            self._also.setdefault(settled(people, key), []).append(key)

    def students(self) -> set[str]:
        """Return the keys under which marks are kept."""
        return {who for (who, _), rows in self._levels.items() if any(mark.level is not None for mark in rows.values())}

    def count(self, student: str) -> int:
        """Return how many questions somebody has marks on."""
        given = (rows for (who, _), rows in self._levels.items() if who == student)
        return sum(any(mark.level is not None for mark in rows.values()) for rows in given)

    def levels(self, student: str, question: str, *, text: str) -> tuple[dict[str, int], bool]:
        """Return the levels given on this text (its digest), and whether there are marks on another one."""
        marks: dict[str, Mark] = {}
        for who in (*self._also.get(student, ()), student):
            own = self._levels.get((who, question), {})
            marks |= {row: mark for row, mark in own.items() if mark.level is not None or mark.text}
        given = {row: mark.level for row, mark in marks.items() if mark.level is not None and mark.text == text}
        stale = any(mark.level is not None and mark.text != text for mark in marks.values())
        return given, stale


def points(question: model.Essay, levels: dict[str, int]) -> float | None:
    """Return an essay's points, each row of the rubric counting alike; None until every row is marked."""
    rows: Iterable[model.Criterion] = question.row
    if any(row.id not in levels for row in rows):
        return None
    share = sum(min(max(levels[row.id], 0), 2) for row in rows) / (2 * len(question.row))
    return round(question.points * share, 2)


def _append(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        if file.tell() and path.read_bytes()[-1:] != b"\n":
            data = b"\n" + data  # a line that was torn off stays by itself
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
