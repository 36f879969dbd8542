"""The hand-in file: a student's journal lines of every lesson in one file, to download, restore and hand in.

JSON lines, readable in any text editor: a head (whose work, which course), then the journal's lines as they are. Format
and fields: ``docs/journal.md``; a JSON Schema is exported by `schema`.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import inspect
import unicodedata
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from operator import attrgetter, lt
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec import Struct

from lessons.errors import KeyedError

from . import store
from .store import AnyEvent

LIMIT_BYTES = 20_000_000
LIMIT_NAME = 80


class Head(Struct, frozen=True, kw_only=True, tag_field="file", tag="handan-lessons", omit_defaults=True):
    """The first line: format, course, the name typed, when it was made, how many lines follow, the assignments taken.

    ``about`` says in words what the file is and where it is opened; it stands before all else, for whoever opens the file.
    """

    v: int
    course: str
    who: str
    made: str
    lines: int
    assignments: tuple[str, ...] = ()
    about: str = ""


class Submission(NamedTuple):
    """A hand-in file that was read."""

    head: Head
    lines: tuple[AnyEvent, ...]


class SubmissionError(KeyedError):
    """A file that cannot be taken."""


_head = msgspec.json.Decoder(Head)
encoded = msgspec.json.Encoder().encode_lines
_NUMBER = attrgetter("lesson", "s", "n")
"""What a line is known by: two of one number are the same line."""
_FOLDERS = attrgetter("lesson", "s")
"""What of a line is a name on the disk."""
_TIME = attrgetter("t")


def name(raw: object) -> str:
    """Return a name as it is kept: one line, no control or direction signs, at most 80 characters; else nothing."""
    text = unicodedata.normalize("NFC", raw[: LIMIT_NAME * 4]) if isinstance(raw, str) else ""
    if not text.isprintable():
        text = "".join(sign for sign in text if unicodedata.category(sign)[0] not in "C" and sign not in "\u2028\u2029")
    return " ".join(text.split())[:LIMIT_NAME]


def write(lines: Iterable[AnyEvent], *, course: str, assignments: tuple[str, ...] = (), about: str = "") -> str:
    """Return a hand-in file with these lines, for the assignments (by id) that the student took on, if any.

    Args:
        lines: the journal's, of every lesson, in time order.
        course: the course's id.
        assignments: the ids of those taken on.
        about: what the file is and where it is opened, in the student's language: the file begins with it.

    Example:
        >>> write([], course="one-page-of-handan")[:24]
        '{"file":"handan-lessons"'

    """
    lines = store.compact(lines)
    made = store.utc(datetime.now(UTC))
    head = Head(
        v=store.VERSION, course=course, who=store.who(lines), made=made, lines=len(lines), assignments=assignments
    )
    body = msgspec.json.encode(head)[:-1]
    if about:  # a tagged object is written with its tag first; whoever opens the file should read this first
        body = b'{"about":' + msgspec.json.encode(about) + b"," + body[1:]
    first = body + b',"crc":"%08x"}\n' % zlib.crc32(body)
    return b"".join([first, *map(store.encode, lines)]).decode()


def checksum(lines: Iterable[AnyEvent]) -> str:
    """Return the short checksum that a receipt shows: of the lines in time order, each once, whatever file they stand in.

    Another name in the head, another download of the same work, and what an editor makes of line ends do not change it.

    Example:
        >>> checksum([])
        '0000-0000'

    """
    return checksum_of(encoded(in_order(lines)))


def in_order(lines: Iterable[AnyEvent]) -> list[AnyEvent]:
    """Return lines in time order, each once."""
    every = list(lines)
    if len(set(map(_NUMBER, every))) < len(every):
        every = list(dict(zip(map(_NUMBER, every), every, strict=True)).values())
    times = list(map(_TIME, every))
    # A file is written in order: where each line has a moment of its own there is nothing to sort.
    return every if all(map(lt, times, islice(times, 1, None))) else sorted(every, key=store.PLACE)


def checksum_of(raw: bytes) -> str:
    """Return the `checksum` of lines that are `encoded`, `in_order`."""
    digest = f"{zlib.crc32(raw):08X}"
    return f"{digest[:4]}-{digest[4:]}"


def read(raw: object, *, course: str, who: str = "") -> Submission:
    """Return the file's head and lines; nothing in it is run or trusted.

    Args:
        raw: the file's text.
        course: the course it must belong to.
        who: the name in use; a file of another name is refused.

    Raises:
        SubmissionError: where it is no such file, damaged in any line, of a newer version, another course's or another
            person's.

    """
    if not isinstance(raw, str) or not raw.strip():
        raise SubmissionError("handin.not-ours")
    if len(raw) > LIMIT_BYTES:
        raise SubmissionError("handin.too-large")
    return parse(raw.encode("utf-8", "replace"), course=course, who=who)


def parse(raw: bytes, *, course: str, who: str = "") -> Submission:
    """Return what the bytes of a file hold, as `read` does; of another line end, and a byte-order mark, nothing is said."""
    if raw.startswith(b"\xef\xbb\xbf") or (b"\r" in raw and b"\r\n" in raw):  # one sign is looked for ten times as fast
        raw = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    first, _, rest = raw.partition(b"\n")
    head = _read_head(first)
    if head.course != course:
        raise SubmissionError("handin.other-course")
    if who and head.who and head.who != who:
        raise SubmissionError("handin.other-person", theirs=head.who, yours=who)
    lines, bad = store.parse(rest)
    faults = sorted((numbers[0] + 1, fault) for fault, numbers in bad.items() if numbers)
    if faults:
        number, fault = faults[0]
        raise SubmissionError("handin.newer") if fault == "newer" else SubmissionError("handin.damaged", lines=number)
    folders = {name for names in set(map(_FOLDERS, lines)) for name in names}
    unsafe = {name for name in folders if not store.SAFE.fullmatch(name)}
    if unsafe:
        number = next(place for place, line in enumerate(lines, 2) if unsafe.intersection(_FOLDERS(line)))
        raise SubmissionError("handin.damaged", lines=number)
    if len(lines) != head.lines:
        raise SubmissionError("handin.damaged", lines=f"{len(lines)} ≠ {head.lines}")
    return Submission(head, tuple(lines))


def _read_head(raw: bytes) -> Head:
    try:
        head = _head.decode(raw)
    except store.UNREADABLE:
        raise SubmissionError("handin.not-ours") from None
    if head.v > store.VERSION:
        raise SubmissionError("handin.newer")
    if not store.is_whole(raw):
        raise SubmissionError("handin.damaged", lines="1")
    return head


def schema() -> dict[str, Any]:
    """Return the JSON Schema of one line of a hand-in file (or of a journal), exported from the types."""
    crc = {
        "type": "string",
        "pattern": "^[0-9a-f]{8}$",
        "description": "CRC-32 of the line up to the comma before this field",
    }
    _, parts = msgspec.json.schema_components([Head, AnyEvent], ref_template="#/$defs/{name}")
    for part in parts.values():
        part["description"] = inspect.cleandoc(part["description"])  # msgspec before 0.23 keeps a docstring's indent
        part["properties"]["crc"] = crc
        part["required"] = [*part["required"], "crc"]
    kinds: list[dict[Literal["$ref"], str]] = [{"$ref": f"#/$defs/{kind}"} for kind in sorted(parts)]
    address = "https://json-schema.org/draft/2020-12/schema"
    title = "Handan Lessons: one line of a hand-in file"
    whole = {"$schema": address, "title": title, "anyOf": kinds, "$defs": parts}
    # As JSON has it: the types' default of a list is a tuple.
    return msgspec.json.decode(msgspec.json.encode(whole), type=dict[str, Any])
