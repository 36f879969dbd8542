"""The journal's lines: what each act looks like on disk, and how files are read and folded into what is known.

State is a fold over all lines in time order; scores are never stored, they are computed from the answers. Each line
carries a checksum of itself, so a torn or damaged line is noticed, named and passed over, and nothing else is lost.
The format (version 1) is described in ``docs/journal.md``.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import gc
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta, Struct

from lessons.schema import LIMIT_TAG, TAG

VERSION = 1
LIMIT_BYTES = 64_000_000
"""Largest journal file that is read: years of one student's work stay far below it."""

Notice = tuple[str, dict[str, object]]
"""A sentence's key in the locale files, and its values."""


Tag = Annotated[str, Meta(extra_json_schema={"pattern": TAG, "maxLength": LIMIT_TAG})]
"""A language as a line has it. It is looked at once a file, not once a line: that is half of the time of reading one."""


class Event(Struct, frozen=True, kw_only=True, tag_field="act", gc=False):
    """What every line has: format version, lesson, session, number within it, UTC time (ISO 8601), language."""

    v: int
    lesson: str
    s: str
    n: int
    t: str
    lang: Tag


class Opened(Event, tag="opened", frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A lesson was opened; with ``anew`` the student started it over, and what came before is kept out of sight.

    Version 0.1 knows no ``anew`` and reads such a line as any other of its kind: there the earlier answers are shown.
    """

    anew: bool = False


class Answered(Event, tag="answered", frozen=True, kw_only=True, gc=False):
    """A question was answered; ``fp`` is the fingerprint of the question as it was asked."""

    q: str
    fp: str
    answer: str | float | tuple[str, ...]


class Hinted(Event, tag="hinted", frozen=True, kw_only=True, gc=False):
    """A hint was shown: number ``hint``, counted from 1."""

    q: str
    fp: str
    hint: int


class Wrote(Event, tag="wrote", frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Text was kept as typed; of an essay, also the scaffold in use and the passages picked from its bank."""

    q: str
    fp: str
    text: str
    way: str = ""
    picked: tuple[str, ...] = ()


class Signed(Event, tag="signed", frozen=True, kw_only=True, gc=False):
    """The student typed a name (or a number): the only personal data there is."""

    name: str


class Took(Event, tag="took", frozen=True, kw_only=True, gc=False):
    """An assignment was taken on: its id, and the code that students paste. An empty code puts it aside again."""

    assignment: str
    code: str


AnyEvent = Opened | Answered | Hinted | Wrote | Signed | Took

SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,80}")
"""What a lesson or session may be called: it becomes a file's name."""

PLACE = attrgetter("t", "s", "n")
"""Where a line belongs among all others: by time, then session, then number."""

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises on text that is not of our form; lists put into each other without end are the last of these."""

_decoder = msgspec.json.Decoder(AnyEvent)


class _Version(Struct):
    v: int


_version = msgspec.json.Decoder(_Version)
_CRC = b',"crc":"%08x"}'
_CRC_LENGTH = len(_CRC % 0)


class QuestionRecord(Struct):
    """What the journal knows of one question."""

    tries: list[Answered] = []
    hints: int = 0
    text: str = ""
    way: str = ""
    picked: tuple[str, ...] = ()


class Reading(NamedTuple):
    """The lines of some files, in time order and without duplicates, and what was wrong with the rest."""

    lines: tuple[AnyEvent, ...]
    notices: tuple[Notice, ...]


def utc(moment: datetime, *, timespec: str = "seconds") -> str:
    """Return a moment as files have it: ISO 8601, in UTC, with a ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec=timespec).replace("+00:00", "Z")


def encode(line: AnyEvent) -> bytes:
    """Return ``line`` as it stands in a file, newline included."""
    body = msgspec.json.encode(line)[:-1]
    return body + _CRC % zlib.crc32(body) + b"\n"


def is_whole(raw: bytes) -> bool:
    """Whether a line's checksum fits the rest of it."""
    return raw[-_CRC_LENGTH:] == _CRC % zlib.crc32(raw[:-_CRC_LENGTH])


def decode(raw: bytes) -> AnyEvent | Literal["damaged", "newer"]:
    """Return one line of a file (without its newline), or why it cannot be used."""
    if not is_whole(raw):
        return "damaged"
    try:
        line: AnyEvent = _decoder.decode(raw)
    except UNREADABLE:
        return "newer" if _is_newer(raw) else "damaged"
    if not _is_tag(line.lang):
        return "newer" if line.v > VERSION else "damaged"
    return line if line.v <= VERSION else "newer"


_tag = re.compile(TAG).search


def _is_tag(text: str) -> bool:
    """Whether something is a language's tag."""
    return len(text) <= LIMIT_TAG and bool(_tag(text))


def _is_newer(raw: bytes) -> bool:
    """Whether a line of unknown form says that a later version wrote it."""
    try:
        return _version.decode(raw).v > VERSION
    except UNREADABLE:
        return False


def read(folder: Path) -> Reading:
    """Return every whole line of a lesson's journal files under ``folder``; nothing there is changed."""
    lines: dict[tuple[str, int], AnyEvent] = {}
    notices: list[Notice] = []
    with garbage_collector_held():
        for path in sorted(folder.glob("*.jsonl")):
            _read_file(path, lines, notices)
        return Reading(tuple(sorted(lines.values(), key=PLACE)), tuple(notices))


@contextmanager
def garbage_collector_held() -> Iterator[None]:
    """Hold the garbage collector: it would look through 100,000 new lines again and again and find nothing to free.

    What is dropped is freed all the same, but for what refers to itself, of which lines and answers have none.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


_SENDER = attrgetter("s", "n")
"""What a line of a lesson is known by: whose it is, and its number there."""


def _read_file(path: Path, lines: dict[tuple[str, int], AnyEvent], notices: list[Notice]) -> None:
    try:
        if path.stat().st_size > LIMIT_BYTES:
            notices.append(("journal.too-large", {"file": path.name}))
            return
        raw = path.read_bytes()
    except OSError as error:
        notices.append(("journal.unreadable", {"file": path.name, "reason": error.strerror or str(error)}))
        return
    found, bad = parse(raw)
    lines.update(zip(map(_SENDER, found), found, strict=True))
    for fault, numbers in bad.items():
        if numbers:
            where = ", ".join(map(str, numbers[:5])) + ("…" if len(numbers) > 5 else "")
            notices.append((f"journal.{fault}", {"file": path.name, "lines": where, "count": len(numbers)}))


def parse(raw: bytes) -> tuple[list[AnyEvent], dict[str, list[int]]]:
    """Return the whole lines of a file's bytes, and the numbers of those that are ``damaged`` or ``newer``."""
    parts = raw.split(b"\n")
    at_once = _all_at_once(raw, parts)
    if at_once is not None:
        return at_once, {}
    lines: list[AnyEvent] = []
    bad: dict[str, list[int]] = {"damaged": [], "newer": []}
    for number, part in enumerate(parts, 1):
        line = decode(part) if part else None
        if isinstance(line, str):
            bad[line].append(number)
        elif line is not None:
            lines.append(line)
    return lines, bad


_WRITTEN = attrgetter("v", "lang")


def _all_at_once(raw: bytes, parts: list[bytes]) -> list[AnyEvent] | None:
    """Return a whole file's lines where none has a fault, which is nearly always so: twice as fast as one by one."""
    whole = [part for part in parts if part]
    sums = tuple([zlib.crc32(part[:-_CRC_LENGTH]) for part in whole])
    if (_CRC * len(sums)) % sums != b"".join([part[-_CRC_LENGTH:] for part in whole]):
        return None  # each line's end is as long as a checksum, or shorter, and then it is not equal
    try:
        found = _decoder.decode_lines(raw)
    except UNREADABLE:
        return None
    written = set(map(_WRITTEN, found))  # one or two of them in all the lines
    return found if all(version <= VERSION and _is_tag(language) for version, language in written) else None


def replay(lines: Iterable[AnyEvent]) -> dict[str, QuestionRecord]:
    """Return what is known of each question, from lines in time order."""
    records: dict[str, QuestionRecord] = {}
    for line in lines:
        advance(records, line)
    return records


_OF_A_QUESTION = (Answered, Hinted, Wrote)


def advance(records: dict[str, QuestionRecord], line: AnyEvent) -> None:
    """Bring what is known up to date with the next line."""
    if not isinstance(line, _OF_A_QUESTION):
        return
    record = records.get(line.q)
    if record is None:
        record = records[line.q] = QuestionRecord()
    if isinstance(line, Answered):
        record.tries.append(line)
    elif isinstance(line, Hinted):
        record.hints = max(record.hints, line.hint)
    else:
        record.text, record.way, record.picked = line.text, line.way, line.picked


def since_started_over(lines: Iterable[AnyEvent]) -> list[AnyEvent]:
    """Return the lines, in time order, that a student still sees: of each lesson those after it was last started over."""
    every = list(lines)
    begun = {line.lesson: number for number, line in enumerate(every) if isinstance(line, Opened) and line.anew}
    return [line for number, line in enumerate(every) if number > begun.get(line.lesson, -1)] if begun else every


def read_all(work: Path) -> Reading:
    """Return the lines of every lesson under ``work``, in time order."""
    readings = [read(folder) for folder in sorted(work.glob("*")) if folder.is_dir()]
    lines = sorted((line for reading in readings for line in reading.lines), key=PLACE)
    return Reading(tuple(lines), tuple(notice for reading in readings for notice in reading.notices))


def compact(lines: Iterable[AnyEvent]) -> list[AnyEvent]:
    """Return the lines without the drafts of a text that a later draft replaced; what stands beside it stays."""
    kept = list(lines)
    last: dict[tuple[str, str], Wrote] = {}
    needed: set[int] = set()
    for line in kept:
        if isinstance(line, Wrote):
            last[line.lesson, line.q] = line
        elif isinstance(line, Opened) and line.anew:  # what is written from now on replaces nothing of what was
            needed |= {id(draft) for draft in last.values() if draft.lesson == line.lesson}
    needed |= {id(line) for line in (*last.values(), *(line for each in beside(kept).values() for line in each))}
    return [line for line in kept if not isinstance(line, Wrote) or id(line) in needed]


def beside(lines: Iterable[AnyEvent]) -> dict[tuple[str, str], list[Wrote]]:
    """Return, by lesson and question, the texts that whoever wrote the last one had never seen.

    Two windows write in two sessions. Where one of them had begun before the other wrote, its text did not come after the
    other's but beside it: the later of the two is the text, and the other is not replaced by it.
    """
    begun: dict[str, str] = {}
    drafts: dict[tuple[str, str], dict[str, Wrote]] = {}
    for line in lines:
        begun.setdefault(line.s, line.t)
        if isinstance(line, Wrote):
            of_text = drafts.setdefault((line.lesson, line.q), {})
            of_text.pop(line.s, None)  # so that they stand in the order of their last words
            of_text[line.s] = line
    found = {}
    for name, of_text in drafts.items():
        *before, now = of_text.values()
        others = [
            line
            for line in before
            if line.t > begun[now.s]
            and (line.text.strip() or line.picked)
            and (line.text, line.way, line.picked) != (now.text, now.way, now.picked)
        ]
        if others:
            found[name] = others
    return found


def who(lines: Iterable[AnyEvent]) -> str:
    """Return the name that was typed last, or nothing."""
    return next((line.name for line in reversed(list(lines)) if isinstance(line, Signed)), "")
