"""The journal: an append-only record of what a student did, one file a session, one JSON line an act.

State is a fold over all lines in time order; scores are never stored, they are computed from the answers. The lines
themselves are in `lessons.journal.events`; the format (version 1) is described in ``docs/journal.md``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from lessons.schema import Language

from .events import (
    LIMIT_BYTES,
    PLACE,
    SAFE,
    UNREADABLE,
    VERSION,
    Answered,
    AnyEvent,
    Event,
    Hinted,
    Notice,
    Opened,
    QuestionRecord,
    Reading,
    Signed,
    Took,
    Wrote,
    advance,
    beside,
    compact,
    decode,
    encode,
    is_whole,
    parse,
    read,
    read_all,
    replay,
    since_started_over,
    utc,
    who,
)

__all__ = [
    "BEFORE_WRITING",
    "LIMIT_BYTES",
    "PLACE",
    "SAFE",
    "UNREADABLE",
    "VERSION",
    "Answered",
    "AnyEvent",
    "Event",
    "Hinted",
    "Journal",
    "JournalError",
    "Notice",
    "Opened",
    "QuestionRecord",
    "Reading",
    "Signed",
    "Took",
    "Wrote",
    "advance",
    "beside",
    "compact",
    "decode",
    "encode",
    "is_whole",
    "parse",
    "read",
    "read_all",
    "replay",
    "since_started_over",
    "utc",
    "who",
]


FULL_BYTES = LIMIT_BYTES // 2
"""A session's file that is larger gets no more lines: a larger one would one day not be read."""


BEFORE_WRITING: list[Callable[[Path, bytes], None]] = []
"""Asked with each file and what is to be appended to it: a host that keeps journals elsewhere, as a browser's storage, takes
it there, or raises `OSError` where it cannot."""


class JournalError(OSError):
    """A line that could not be put on disk; what was answered is kept in memory and written with the next one."""


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
        self._begun = ""
        self._last = ""
        self._torn = False
        self._part = 1
        self._unsaved: list[AnyEvent] = []
        reading = read(folder)
        self._lines = compact(reading.lines)
        self._records: dict[str, QuestionRecord] | None = None
        self.notices = reading.notices
        self._found = self._sizes()
        # What is done now comes after the last starting over, even where the clock was set back: else it would be hidden.
        self._last = _after(line for line in self._lines if isinstance(line, Opened) and line.anew)

    @property
    def lines(self) -> list[AnyEvent]:
        """What this session and earlier ones wrote, in time order; of a text the latest draft alone."""
        return self._lines

    @property
    def records(self) -> Mapping[str, QuestionRecord]:
        """What `replay` makes of the lines since the lesson was last started over.

        It is kept, and each line that comes last is added: nobody else may change it.
        """
        if self._records is None:
            self._records = replay(since_started_over(self._lines))
        return self._records

    def record(self, name: str) -> QuestionRecord:
        """Return what is known of one question, if only that nothing is."""
        return self.records.get(name) or QuestionRecord()

    @property
    def path(self) -> Path:
        """This session's own file; no other kernel writes to it. Long texts may fill one: then there is a next."""
        return self.folder / f"{self.session}{'' if self._part == 1 else f'-{self._part}'}.jsonl"

    @property
    def unsaved(self) -> int:
        """How many acts wait in memory because the disk refused them."""
        return sum(not isinstance(line, Opened) for line in self._unsaved)

    def opened(self) -> None:
        """Note that the lesson was opened. It goes on disk with the first act, so that looking leaves no file behind."""
        self._append(lambda base: Opened(**base), flush=False)

    def start_over(self) -> None:
        """Begin the lesson anew: what was answered and written stays on disk and in the file to hand in, out of sight.

        Raises `JournalError` as `answered` does.
        """
        self._last = max(self._last, _after(self._lines))
        self._records = None
        self._append(lambda base: Opened(**base, anew=True))

    def answered(self, question: str, fp: str, answer: str | float | tuple[str, ...]) -> None:
        """Record an answer. Raises `JournalError` where it could not be put on disk."""
        self._append(lambda base: Answered(**base, q=question, fp=fp, answer=answer))

    def hinted(self, question: str, fp: str, hint: int) -> None:
        """Record that hint number ``hint`` was shown. Raises `JournalError` as `answered` does."""
        self._append(lambda base: Hinted(**base, q=question, fp=fp, hint=hint))

    def wrote(self, question: str, fp: str, text: str, *, way: str = "", picked: tuple[str, ...] = ()) -> None:
        """Record a text as typed so far, unless nothing of it changed. Raises `JournalError` as `answered` does.

        It is called every other second of an hour's writing: in memory, only the latest draft is kept.
        """
        known = self.record(question)
        if (known.text, known.way, known.picked) == (text, way, picked):
            if self.unsaved:
                self.flush()  # the disk refused it before
            return
        # What another window wrote since this session began was never seen here: it stays beside.
        drafts = [line for line in since_started_over(self._lines) if _is_draft(line, question)]
        replaced = [line for line in drafts if line.s == self.session or line.t <= self._begun]
        self._lines = [line for line in self._lines if line not in replaced]
        self._unsaved = [line for line in self._unsaved if line not in replaced]
        self._append(lambda base: Wrote(**base, q=question, fp=fp, text=text, way=way, picked=picked))

    def signed(self, name: str) -> None:
        """Record the name that the student typed. Raises `JournalError` as `answered` does."""
        self._append(lambda base: Signed(**base, name=name))

    def took(self, assignment: str, code: str) -> None:
        """Record that an assignment was taken on (without a code: put aside). Raises `JournalError` as `answered` does."""
        self._append(lambda base: Took(**base, assignment=assignment, code=code))

    def reread(self) -> bool:
        """Take in what others put into the folder meanwhile (another page's kernel, a restored file); say whether they did."""
        known = {(line.s, line.n): line for line in (*read(self.folder).lines, *self._lines)}
        lines = compact(sorted(known.values(), key=PLACE))
        if lines == self._lines:
            return False
        self._lines, self._records = lines, None
        return True

    def beside(self, question: str) -> list[Wrote]:
        """Return the other versions of a text: typed in another window, and not seen by whoever wrote what stands now."""
        return beside(since_started_over(self.lines)).get((self.lesson, question), [])

    def elsewhere(self) -> bool:
        """Whether another session wrote to this lesson since this one read it: a second window, or another browser."""
        return any(size > self._found.get(name, 0) for name, size in self._sizes().items())

    def _sizes(self) -> dict[str, int]:
        """Return how much other sessions have written, by file; what was restored is no session's own."""
        own = (self.session, "restored-")
        try:
            with os.scandir(self.folder) as files:
                return {
                    file.name: file.stat().st_size
                    for file in files
                    if file.name.endswith(".jsonl") and not file.name.startswith(own)
                }
        except OSError:  # no folder yet, or one that nobody can read: then nobody else is known to write there
            return {}

    def restore(self, lines: Iterable[AnyEvent]) -> int:
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
        self._lines = sorted([*self._lines, *(line for line in new if line.lesson == self.lesson)], key=PLACE)
        self._records = None
        return len(new)

    def _append(self, make: Callable[[dict[str, Any]], AnyEvent], *, flush: bool = True) -> None:
        self._number += 1
        base: dict[str, Any] = {
            "v": VERSION,
            "lesson": self.lesson,
            "s": self.session,
            "n": self._number,
            "t": self._now(),
            "lang": self.language,
        }
        self._begun = self._begun or base["t"]
        line = make(base)
        self._lines.append(line)
        self._unsaved.append(line)
        if self._records is not None:
            advance(self._records, line)
        if flush:
            self.flush()

    def _now(self) -> str:
        """Return the time, never earlier than this session's last line, even where the clock was set back."""
        self._last = max(self._last, utc(datetime.now(UTC), timespec="milliseconds"))
        return self._last

    def flush(self) -> None:
        """Put every waiting line on disk. Raises `JournalError` and keeps them where the disk refuses."""
        if not self._unsaved:
            return
        # Where somebody deleted the file meanwhile, all that this session wrote is written again.
        gone = not self.path.exists()
        if not gone and self.path.stat().st_size > FULL_BYTES:
            self._part += 1
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


def _after(lines: Iterable[AnyEvent]) -> str:
    """Return the next thousandth of a second after the last of these lines; nothing where there is none."""
    last = max((line.t for line in lines), default="")
    try:
        return utc(datetime.fromisoformat(last) + timedelta(milliseconds=1), timespec="milliseconds")
    except ValueError:  # of a file from elsewhere
        return last


def _is_draft(line: AnyEvent, question: str) -> bool:
    return isinstance(line, Wrote) and line.q == question


def _put(path: Path, data: bytes, *, progress: Callable[[], None]) -> None:
    """Append ``data`` and return only once it is on disk; ``progress`` is called when the first byte may be there."""
    for ask in BEFORE_WRITING:
        ask(path, data)
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
