"""The journal: an append-only record of what a student did, one file a session, one JSON line an act.

State is a fold over all lines in time order; scores are never stored, they are computed from the answers. Each line
carries a checksum of itself, so a torn or damaged line is noticed, named and passed over, and nothing else is lost.
The format (version 1) is described in ``docs/journal.md``.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import gc
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec import Struct

from .model import Language

VERSION = 1
LIMIT_BYTES = 64_000_000
"""Largest journal file that is read: years of one student's work stay far below it."""

Notice = tuple[str, dict[str, object]]
"""A sentence's key in the locale files, and its values."""


class Line(Struct, frozen=True, kw_only=True, tag_field="act", gc=False):
    """What every line has: format version, lesson, session, number within it, UTC time (ISO 8601), language."""

    v: int
    lesson: str
    s: str
    n: int
    t: str
    lang: Language


class Opened(Line, tag="opened", frozen=True, kw_only=True, gc=False):
    """A lesson was opened."""


class Answered(Line, tag="answered", frozen=True, kw_only=True, gc=False):
    """A question was answered; ``fp`` is the fingerprint of the question as it was asked."""

    q: str
    fp: str
    answer: str | float | tuple[str, ...]


class Hinted(Line, tag="hinted", frozen=True, kw_only=True, gc=False):
    """A hint was shown: number ``hint``, counted from 1."""

    q: str
    fp: str
    hint: int


class Wrote(Line, tag="wrote", frozen=True, kw_only=True, gc=False):
    """Text was kept as typed."""

    q: str
    fp: str
    text: str


class Signed(Line, tag="signed", frozen=True, kw_only=True, gc=False):
    """The student typed a name (or a number): the only personal data there is."""

    name: str


AnyLine = Opened | Answered | Hinted | Wrote | Signed

SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,80}")
"""What a lesson or session may be called: it becomes a file's name."""

PLACE = attrgetter("t", "s", "n")
"""Where a line belongs among all others: by time, then session, then number."""

_decoder = msgspec.json.Decoder(AnyLine)


class _Version(Struct):
    v: int


_version = msgspec.json.Decoder(_Version)
_CRC = b',"crc":"%08x"}'
_CRC_LENGTH = len(_CRC % 0)


class JournalError(OSError):
    """A line that could not be put on disk; what was answered is kept in memory and written with the next one."""


class QuestionRecord(Struct):
    """What the journal knows of one question."""

    tries: list[Answered] = []
    hints: int = 0
    text: str = ""


class Reading(NamedTuple):
    """The lines of some files, in time order and without duplicates, and what was wrong with the rest."""

    lines: tuple[AnyLine, ...]
    notices: tuple[Notice, ...]


def encode(line: AnyLine) -> bytes:
    """Return ``line`` as it stands in a file, newline included."""
    body = msgspec.json.encode(line)[:-1]
    return body + _CRC % zlib.crc32(body) + b"\n"


def is_whole(raw: bytes) -> bool:
    """Whether a line's checksum fits the rest of it."""
    return raw[-_CRC_LENGTH:] == _CRC % zlib.crc32(raw[:-_CRC_LENGTH])


def decode(raw: bytes) -> AnyLine | Literal["damaged", "newer"]:
    """Return one line of a file (without its newline), or why it cannot be used."""
    if not is_whole(raw):
        return "damaged"
    try:
        line: AnyLine = _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "newer" if _is_newer(raw) else "damaged"
    return line if line.v <= VERSION else "newer"


def _is_newer(raw: bytes) -> bool:
    """Whether a line of unknown form says that a later version wrote it."""
    try:
        return _version.decode(raw).v > VERSION
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def read(folder: Path) -> Reading:
    """Return every whole line of a lesson's journal files under ``folder``; nothing there is changed."""
    lines: dict[tuple[str, int], AnyLine] = {}
    notices: list[Notice] = []
    with _uncollected():
        for path in sorted(folder.glob("*.jsonl")):
            _read_file(path, lines, notices)
        return Reading(tuple(sorted(lines.values(), key=PLACE)), tuple(notices))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the garbage collector: it would look through 100,000 new lines again and again and find nothing to free."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _read_file(path: Path, lines: dict[tuple[str, int], AnyLine], notices: list[Notice]) -> None:
    try:
        if path.stat().st_size > LIMIT_BYTES:
            notices.append(("journal.too-large", {"file": path.name}))
            return
        raw = path.read_bytes()
    except OSError as error:
        notices.append(("journal.unreadable", {"file": path.name, "reason": error.strerror or str(error)}))
        return
    found, bad = parse(raw)
    lines.update({(line.s, line.n): line for line in found})
    for fault, numbers in bad.items():
        if numbers:
            where = ", ".join(map(str, numbers[:5])) + ("…" if len(numbers) > 5 else "")
            notices.append((f"journal.{fault}", {"file": path.name, "lines": where, "count": len(numbers)}))


def parse(raw: bytes) -> tuple[list[AnyLine], dict[str, list[int]]]:
    """Return the whole lines of a file's bytes, and the numbers of those that are ``damaged`` or ``newer``."""
    parts = raw.split(b"\n")
    at_once = _all_at_once(raw, parts)
    if at_once is not None:
        return at_once, {}
    lines: list[AnyLine] = []
    bad: dict[str, list[int]] = {"damaged": [], "newer": []}
    for number, part in enumerate(parts, 1):
        line = decode(part) if part else None
        if isinstance(line, str):
            bad[line].append(number)
        elif line is not None:
            lines.append(line)
    return lines, bad


def _all_at_once(raw: bytes, parts: list[bytes]) -> list[AnyLine] | None:
    """Return a whole file's lines where none has a fault, which is nearly always so: twice as fast as one by one."""
    if not all(part[-_CRC_LENGTH:] == _CRC % zlib.crc32(part[:-_CRC_LENGTH]) for part in parts if part):
        return None
    try:
        found = _decoder.decode_lines(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return found if all(line.v <= VERSION for line in found) else None


def fold(lines: Iterable[AnyLine]) -> dict[str, QuestionRecord]:
    """Return what is known of each question, from lines in time order."""
    records: dict[str, QuestionRecord] = {}
    for line in lines:
        if isinstance(line, Opened | Signed):
            continue
        record = records.get(line.q)
        if record is None:
            record = records[line.q] = QuestionRecord()
        if isinstance(line, Answered):
            record.tries.append(line)
        elif isinstance(line, Hinted):
            record.hints = max(record.hints, line.hint)
        else:
            record.text = line.text
    return records


def read_all(work: Path) -> Reading:
    """Return the lines of every lesson under ``work``, in time order."""
    readings = [read(folder) for folder in sorted(work.glob("*")) if folder.is_dir()]
    lines = sorted((line for reading in readings for line in reading.lines), key=PLACE)
    return Reading(tuple(lines), tuple(notice for reading in readings for notice in reading.notices))


def who(lines: Iterable[AnyLine]) -> str:
    """Return the name that was typed last, or nothing."""
    return next((line.name for line in reversed(list(lines)) if isinstance(line, Signed)), "")


class Journal:
    """One lesson's journal: everything that earlier sessions wrote, and a file of this session's own.

    Args:
        folder: the lesson's folder, ``work/<lesson>``; made when the first line is written.
        lesson: the lesson's id.
        language: the language the student works in.

    """

    def __init__(self, folder: Path, *, lesson: str, language: Language) -> None:
        self.folder = folder
        self.lesson = lesson
        self.language = language
        self.session = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{os.urandom(4).hex()}"
        self._number = 0
        self._last = ""
        self._torn = False
        self._unsaved: list[AnyLine] = []
        reading = read(folder)
        self.lines = list(reading.lines)
        self.notices = reading.notices

    @property
    def path(self) -> Path:
        """This session's own file; no other kernel writes to it."""
        return self.folder / f"{self.session}.jsonl"

    @property
    def unsaved(self) -> int:
        """How many acts wait in memory because the disk refused them."""
        return sum(not isinstance(line, Opened) for line in self._unsaved)

    def opened(self) -> None:
        """Note that the lesson was opened. It goes on disk with the first act, so that looking leaves no file behind."""
        self._append(lambda base: Opened(**base), flush=False)

    def answered(self, question: str, fp: str, answer: str | float | tuple[str, ...]) -> None:
        """Record an answer. Raises `JournalError` where it could not be put on disk."""
        self._append(lambda base: Answered(**base, q=question, fp=fp, answer=answer))

    def hinted(self, question: str, fp: str, hint: int) -> None:
        """Record that hint number ``hint`` was shown. Raises `JournalError` as `answered` does."""
        self._append(lambda base: Hinted(**base, q=question, fp=fp, hint=hint))

    def signed(self, name: str) -> None:
        """Record the name that the student typed. Raises `JournalError` as `answered` does."""
        self._append(lambda base: Signed(**base, name=name))

    def restore(self, lines: Iterable[AnyLine]) -> int:
        """Add lines that earlier sessions wrote, of any lesson, and return how many were new.

        They go into files of their own, as they are: nothing that is there is touched, and a line that is there already
        is not written twice. Raises `JournalError` where the disk refuses; then nothing counts as restored.
        """
        work = self.folder.parent
        known = {(line.lesson, line.s, line.n) for line in (*read_all(work).lines, *self.lines)}
        new = [line for line in lines if (line.lesson, line.s, line.n) not in known]
        for lesson in sorted({line.lesson for line in new}):
            data = b"".join(encode(line) for line in new if line.lesson == lesson)
            path = work / lesson / f"restored-{self.session}-{os.urandom(4).hex()}.jsonl"
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                _put(path, data, progress=lambda: None)
            except OSError as error:
                raise JournalError(error.errno, error.strerror or str(error)) from error
        self.lines = sorted([*self.lines, *(line for line in new if line.lesson == self.lesson)], key=PLACE)
        return len(new)

    def _append(self, make: Callable[[dict[str, Any]], AnyLine], *, flush: bool = True) -> None:
        self._number += 1
        base: dict[str, Any] = {
            "v": VERSION, "lesson": self.lesson, "s": self.session, "n": self._number,
            "t": self._now(), "lang": self.language,
        }  # fmt: skip
        line = make(base)
        self.lines.append(line)
        self._unsaved.append(line)
        if flush:
            self.flush()

    def _now(self) -> str:
        """Return the time, never earlier than this session's last line, even where the clock was set back."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._last = max(self._last, now)
        return self._last

    def flush(self) -> None:
        """Put every waiting line on disk. Raises `JournalError` and keeps them where the disk refuses."""
        if not self._unsaved:
            return
        # Where somebody deleted the file meanwhile, all that this session wrote is written again.
        gone = not self.path.exists()
        waiting = [line for line in self.lines if line.s == self.session] if gone else self._unsaved
        data = b"".join(map(encode, waiting))
        try:
            self._write(b"\n" + data if self._torn else data)
        except OSError as error:
            raise JournalError(error.errno, error.strerror or str(error)) from error
        self._torn = False
        self._unsaved.clear()

    def _write(self, data: bytes) -> None:
        """Append and fsync. Open and close each time: on a browser's own drive, closing is what stores."""
        new = not self.path.exists()
        if new:
            self.folder.mkdir(parents=True, exist_ok=True)
        _put(self.path, data, progress=self._started)
        if new:
            _sync_folder(self.folder)

    def _started(self) -> None:
        self._torn = True  # until all of it is known to be there


def _put(path: Path, data: bytes, *, progress: Callable[[], None]) -> None:
    """Append ``data`` and return only once it is on disk; ``progress`` is called when the first byte may be there."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        progress()
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    """Put a new file's name on disk, too, where the system knows how to."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows does not open folders
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)
