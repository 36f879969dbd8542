"""What version 0.1 accepts, by its own rules: the fields that its types had, and what it said of what it could not read.

Copied from the tag `v0.1.0`, and as little to be changed as a golden file.
"""

from __future__ import annotations

import base64
import tomllib
import zlib
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

VERSION = 1
Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]


class Head(Struct, frozen=True, kw_only=True, tag_field="file", tag="handan-lessons", omit_defaults=True):
    """A hand-in file's first line, as 0.1 had it: a field that it does not name is passed over."""

    v: int
    course: str
    who: str
    made: str
    lines: int
    assignments: tuple[str, ...] = ()


def head(raw: bytes) -> Head | Literal["not-ours", "newer", "damaged"]:
    """What 0.1 makes of a hand-in file's first line: its head, or the fault that it names."""
    try:
        found = msgspec.json.decode(raw, type=Head)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "not-ours"
    if found.v > VERSION:
        return "newer"
    return found if raw[-18:] == b',"crc":"%08x"}' % zlib.crc32(raw[:-18]) else "damaged"


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What refuses a field that it does not name."""


class Part(Record, frozen=True, omit_defaults=True):
    """Questions of one lesson."""

    lesson: Id
    questions: Annotated[tuple[tuple[str, str], ...], Meta(min_length=1)]
    quiz: str = ""


class Assignment(Record, frozen=True, omit_defaults=True, tag_field="file", tag="handan-lessons-assignment"):
    """An assignment, as 0.1 had it; of its paper no more is looked at than that it is there."""

    id: Annotated[str, Meta(pattern="^set-[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
    course: Id
    title: Annotated[str, Meta(min_length=1, max_length=80)]
    parts: Annotated[tuple[Part, ...], Meta(min_length=1)]
    v: int = VERSION
    due: str = ""
    zone: str = ""
    attempts: Annotated[int, Meta(ge=0, le=20)] = 0
    feedback: bool = True
    shuffle: bool = False
    paper: tuple[msgspec.Raw, ...] = ()


class Key(Record, frozen=True, tag_field="file", tag="handan-lessons-key"):
    """A test's key, as 0.1 had it."""

    assignment: Assignment
    secret: str
    questions: tuple[msgspec.Raw, ...]


def assignment(raw: bytes) -> Assignment | Key | Literal["not-ours", "newer"]:
    """What 0.1 makes of an assignment's file, or of a whole code: what it holds, or the fault that it names."""
    if raw.startswith(b"HL1-"):
        body = raw.strip().removeprefix(b"HL1-")
        raw = zlib.decompress(base64.urlsafe_b64decode(body + b"=" * (-len(body) % 4))[4:])
    try:
        found = msgspec.json.decode(raw, type=Assignment | Key)
        one = found.assignment if isinstance(found, Key) else found
        _ = datetime.fromisoformat(one.due) if one.due else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        version = msgspec.json.decode(raw, type=dict[str, Any]).get("v", 0)
        return "newer" if version > VERSION else "not-ours"
    return "newer" if one.v > VERSION else found


class Accept(Record, frozen=True):
    """An answer accepted as well."""

    question: str
    answer: str | float | tuple[str, ...]
    reason: str = ""


class Override(Record, frozen=True):
    """Points given by hand."""

    student: str
    points: Annotated[float, Meta(ge=0)]
    reason: Annotated[str, Meta(min_length=1)]
    question: str = ""


class Options(Record, frozen=True):
    """What a teacher decided, as 0.1 had it."""

    drop: tuple[str, ...] = ()
    accept: tuple[Accept, ...] = ()
    override: tuple[Override, ...] = ()
    match: dict[str, str] = {}


def options(raw: bytes) -> Options:
    """What 0.1 makes of a grading's options; raises ``msgspec.ValidationError`` where it refuses them."""
    return msgspec.convert(tomllib.loads(raw.decode()), type=Options)


class Cell(Struct, frozen=True, array_like=True):
    """What one question came to."""

    points: float | None = None
    tries: int = 0
    share: float = 0.0
    first: str = ""


class Row(Struct, frozen=True, omit_defaults=True):
    """A line of ``results.jsonl``, as 0.1 had it: a field that it does not name is passed over."""

    place: int
    key: str
    name: str
    file: str
    arrived: float | None = None
    late: bool = False
    platform: str = ""
    cells: list[Cell] = []
    notes: list[tuple[str, dict[str, object]]] = []
    fault: tuple[str, dict[str, object]] | None = None
    origin: int = 0


def result(raw: bytes) -> Row:
    """What 0.1 makes of a line of a grading's results; raises ``msgspec.ValidationError`` where it refuses it."""
    return msgspec.json.decode(raw, type=Row)
