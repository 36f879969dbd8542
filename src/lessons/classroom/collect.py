"""Collect what a class handed in: from a folder, a zip, or what Moodle and Canvas give when all submissions are downloaded.

Nothing is ever unpacked: a zip's files are read in memory, one by one, up to a limit; of a student's own zip among them, the
files in it. No link is followed. When a file arrived is taken from its time; who it is from and whether it was late, from the
name the learning platform gave it, where nearly all files have such names (`Pattern`).

- Moodle: ``<full name>_<number>_assignsubmission_file/<file>`` (a trailing ``_`` in older versions), or all in one folder
  as ``<full name>_<number>_assignsubmission_file_<file>``.
- Canvas: ``<name>_<number>_<number>_<file>``, with ``_LATE`` after the name of a late one.
"""

from __future__ import annotations

import io
import os
import re
import stat
import unicodedata
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, tzinfo
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from lessons.errors import KeyedError
from lessons.journal import submission as handin

LIMIT_DEPTH = 8
LIMIT_RATIO = 200
"""How many times smaller than its content a large file in a zip may be: texts reach a tenth of this."""

_MOODLE = re.compile(r"([^_/]+)_(\d+)_assignsubmission_[a-z]+(?=_|$)")
_CANVAS = re.compile(r"([^_/]+)(_LATE)?_(\d+)_(\d+)_.")
_JUNK = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


class CollectError(KeyedError):
    """A file that cannot be taken."""


class Entry(NamedTuple):
    """One file that was handed in, before it is read.

    ``student`` and ``platform`` are the name and number that the learning platform gave, if it did; ``arrived`` is in
    seconds since 1970, None where it is not known; ``late`` is the platform's word, None where it has none; ``fault`` says
    why it must not be read, and ``note`` what is odd about it. ``handle`` is what its source reads it by.
    """

    name: str
    student: str
    platform: str
    arrived: float | None
    late: bool | None
    fault: str
    handle: object
    note: str = ""


def source(path: Path, *, zone: tzinfo | None = None) -> Source:
    """Return what is at ``path`` as a source: a folder, a zip, or a single hand-in file.

    Args:
        path: what the teacher downloaded or collected.
        zone: the time zone of the times in a zip, which have none of their own; without it, this computer's.

    Raises:
        CollectError: where nothing is there, or a zip cannot be opened.

    """
    if path.is_dir():
        return Folder(path, zone=zone)
    if not path.is_file():
        raise CollectError("collect.missing", path=shown(str(path)))
    is_zip = path.suffix.lower() == ".zip" or zipfile.is_zipfile(path)
    return Zip(path, zone=zone) if is_zip else Folder(path.parent, only=path.name, zone=zone)


def shown(name: str, limit: int = 120) -> str:
    """Return a file's name as it is told: on one line, without signs that nobody sees or that turn the text around."""
    if name.isprintable() and len(name) <= limit:  # nearly always so
        return name
    plain = "".join(sign for sign in name if unicodedata.category(sign)[0] not in "C" and sign not in "\u2028\u2029")
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"


FILE = "file:"
"""What the key of somebody begins with of whom nothing but a file is known."""

_CONTENT = re.compile(r" #([0-9a-f]{16})$")


def content(raw: bytes) -> str:
    """Return what a file that was handed in is known by, beside its name."""
    return blake2b(raw, digest_size=8).hexdigest()


def with_content(name: str, content: str) -> str:
    """Return a file's name with its content, so that another file of that name is not meant."""
    return f"{name} #{content}" if content else name


def without_content(name: str) -> str:
    """Return the file's name that `with_content` was given."""
    return _CONTENT.sub("", name)


class Pattern:
    """How a learning platform names what it gives, if it was one that named these files.

    A class's own way of naming files can look like a platform's (``class_3_1_name``). So a name is a platform's only where all
    names but a few (one in twenty, at least one) are, and where the numbers in them tell people apart.
    """

    def __init__(self, names: Iterable[str]) -> None:
        count = 0
        fits = {"moodle": 0, "canvas": 0}
        people: dict[str, dict[str, set[str]]] = {"moodle": {}, "canvas": {}}
        submissions: set[str] = set()
        for name in names:
            count += 1
            found = _said(name)
            if found is None:
                continue
            kind, said, number, submission, _ = found
            fits[kind] += 1
            people[kind].setdefault(number, set()).add(said)
            submissions.add(submission)
        self.kind = next((kind for kind in fits if self._is(count, fits[kind], people[kind])), "")
        if self.kind == "canvas" and len(submissions) < fits["canvas"]:
            self.kind = ""  # each file that Canvas gives has a number of its own

    @staticmethod
    def _is(count: int, fits: int, people: Mapping[str, set[str]]) -> bool:
        one_each = all(len(said) == 1 for said in people.values())
        said = {name for names in people.values() for name in names}
        apart = len(people) > 1 or len(said) <= 1
        return fits > 0 and fits >= count - max(1, count // 20) and one_each and apart and len(people) * 4 >= fits

    def said(self, name: str) -> tuple[str, str, bool | None]:
        """Return who a file is from, by name and by number, and whether the platform calls it late."""
        found = _said(name)
        if found is None or found[0] != self.kind:
            return "", "", None
        kind, said, number, _, late = found
        return said, f"{kind}:{number}", late


@lru_cache(4096)  # asked of all names of a class, and then of each
def _said(name: str) -> tuple[str, str, str, str, bool | None] | None:
    """Return what a name has where a platform writes it: which platform, who, their number, the file's, and late or not."""
    moodle = next(filter(None, map(_MOODLE.match, name.split("/"))), None)
    if moodle:
        return "moodle", moodle[1], moodle[2], "", None
    canvas = _CANVAS.match(name.rpartition("/")[2])
    return ("canvas", canvas[1], canvas[3], canvas[4], canvas[2] is not None) if canvas else None


def returned(entry: Entry) -> tuple[str, str] | None:
    """Return what a platform knows a submission by when something comes back to it: a folder (or none), and a file's stem.

    Moodle looks for ``<name>_<number>_assignsubmission_file`` in the path; Canvas for the two numbers in the file's own name.
    """
    kind = entry.platform.partition(":")[0]
    *folders, file = entry.name.split("/")
    if kind == "moodle":
        folder = next(filter(_MOODLE.match, folders), None)
        if folder is not None:
            return folder, "feedback"
        found = _MOODLE.match(file)
        return ("", f"{found[0]}_feedback") if found else None
    if kind == "canvas":
        own = next(filter(_CANVAS.match, (file, *reversed(folders))), None)
        return ("", own.rpartition(".")[0] or own) if own else None
    return None


def _by_platform(entries: Iterable[Entry], pattern: Pattern) -> Iterator[Entry]:
    for entry in entries:
        student, platform, late = pattern.said(entry.name)
        name, _, _, arrived, _, fault, handle, note = entry
        yield Entry(name, student, platform, arrived, late, fault, handle, note) if platform else entry


class _Inner(NamedTuple):
    """A file in a zip among what came in: what its source reads the zip by, and the file's place in it."""

    outer: Entry
    info: zipfile.ZipInfo


LIMIT_ZIP_BYTES = 4 * handin.LIMIT_BYTES
"""Largest zip among what came in that is opened."""


def _opened(entry: Entry, inside: zipfile.ZipFile, zone: tzinfo | None) -> Iterator[Entry]:
    """Return the files of a zip among what came in; the zip itself, too, where it holds none, or more than are looked at.

    It is a student's own, who came with all of it when the zip came; unless a platform named what is in it, for several
    people: then it is a class's download, with the times that the platform wrote.
    """
    listed = [info for info in inside.infolist() if not info.is_dir()]
    named = [(info, name) for info in listed if not any(map(_is_junk, (name := _decoded(info)).split("/")))]
    found = [
        entry._replace(name=f"{entry.name}/{name}", fault=_unsafe(info, name), handle=_Inner(entry, info))
        for info, name in named[:LIMIT_INSIDE]
    ]
    pattern = Pattern(name for _, name in named)
    if not entry.platform and len({pattern.said(name)[1] for _, name in named} - {""}) > 1:
        found = [each._replace(arrived=_moment(each.handle.info, zone)) for each in found]  # type: ignore[attr-defined]
        first, *others = _by_platform(found, pattern)
        # Said once of each zip, for a student could make one that looks so, with any times in it.
        yield from (first._replace(note="collect.inside-class"), *others)
    else:
        yield from found
    if not named or len(named) > LIMIT_INSIDE:
        yield entry._replace(fault="collect.inside-many" if named else "collect.own-zip")


DAMAGED = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, KeyError)
"""What zipfile raises on a zip that is not whole, or not of a kind that it reads."""

LIMIT_INSIDE = 1_000
"""How many files of a zip among what came in are looked at; where it has more, that is said."""


@contextmanager
def _worded() -> Iterator[None]:
    """Turn what zipfile raises on a damaged zip into an error of ours."""
    try:
        yield
    except CollectError:
        raise
    except DAMAGED as error:
        raise CollectError("collect.unreadable", reason=shown(str(error)) or type(error).__name__) from None


class Source(ABC):
    """Where submissions come from."""

    _pattern: Pattern | None = None
    _held: tuple[Entry, zipfile.ZipFile] | None = None
    """The zip among what came in that was opened last."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone

    def entries(self) -> Iterator[Entry]:
        """Return every file, one after the other, without reading any but a zip among them; a bad one carries its fault."""
        if self._pattern is None:
            self._pattern = Pattern(entry.name for entry in self._outer())
        for entry in _by_platform(self._outer(), self._pattern):
            if entry.name.lower().endswith(".zip") and not entry.fault:
                try:
                    found = list(_opened(entry, self._inside(entry), self._zone))
                except CollectError as error:
                    found = [entry._replace(fault=error.key)]
                except DAMAGED:
                    found = [entry._replace(fault="collect.own-zip")]
                yield from found
            else:
                yield entry

    def read(self, entry: Entry) -> bytes:
        """Return a file's content, and not a byte beyond the limit. Raises `CollectError` where it cannot be read."""
        if isinstance(entry.handle, _Inner):
            with _worded(), self._inside(entry.handle.outer).open(entry.handle.info) as file:
                return _limited(file.read(handin.LIMIT_BYTES + 1))
        return self._raw(entry, limit=handin.LIMIT_BYTES)

    def _inside(self, entry: Entry) -> zipfile.ZipFile:
        """Open a zip among what came in; it stays open until another one is asked for."""
        if self._held is None or self._held[0] is not entry:
            self._held = entry, zipfile.ZipFile(io.BytesIO(self._raw(entry, limit=LIMIT_ZIP_BYTES)))
        return self._held[1]

    @abstractmethod
    def _outer(self) -> Iterator[Entry]:
        """Return every file as it lies there, zips of students unopened."""

    @abstractmethod
    def _raw(self, entry: Entry, *, limit: int) -> bytes:
        """Return the content of a file that lies there."""


class Folder(Source):
    """The files of a folder and of folders in it, in the system's order; ``only`` names one, where that is all there is."""

    def __init__(self, path: Path, *, only: str = "", zone: tzinfo | None = None) -> None:
        super().__init__(zone)
        self._path, self._only = path, only

    def _outer(self) -> Iterator[Entry]:
        return self._in(str(self._path), "", 0)

    def _in(self, folder: str, prefix: str, depth: int) -> Iterator[Entry]:
        with os.scandir(folder) as found:
            for entry in found:
                if _is_junk(entry.name) or (self._only and entry.name != self._only):
                    continue
                name = prefix + entry.name
                if entry.is_dir(follow_symlinks=False):
                    if depth < LIMIT_DEPTH:
                        yield from self._in(entry.path, f"{name}/", depth + 1)
                    else:
                        yield _entry(name, fault="collect.deep", handle="", arrived=None)
                    continue
                status = entry.stat(follow_symlinks=False)
                yield _entry(name, fault=_unfit(status), handle=entry.path, arrived=status.st_mtime)

    def _raw(self, entry: Entry, *, limit: int) -> bytes:
        try:
            with open(str(entry.handle), "rb", buffering=0) as file:  # noqa: PTH123 (a quarter faster, 100,000 times)
                size = os.fstat(file.fileno()).st_size  # a buffer of the limit's size would be cleared for each file
                return _limited(file.read(min(size, limit) + 1) or b"", limit)
        except OSError as error:
            raise CollectError("collect.unreadable", reason=error.strerror or type(error).__name__) from None


def _unfit(status: os.stat_result) -> str:
    """Say why a file is not even opened: a link may lead anywhere, a pipe may never end."""
    if stat.S_ISLNK(status.st_mode):
        return "collect.link"
    if not stat.S_ISREG(status.st_mode):
        return "collect.special"
    return "collect.too-large" if status.st_size > handin.LIMIT_BYTES else ""


def _limited(raw: bytes, limit: int = handin.LIMIT_BYTES) -> bytes:
    if len(raw) > limit:
        raise CollectError("collect.too-large")
    return raw


class Zip(Source):
    """The files of a zip, read where they are, in its order; unsafe names, links and bombs carry their fault."""

    def __init__(self, path: Path, *, zone: tzinfo | None = None) -> None:
        super().__init__(zone)
        try:
            self._file = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise CollectError("collect.bad-zip", path=shown(path.name)) from None

    def _outer(self) -> Iterator[Entry]:
        seen: set[str] = set()
        for info in self._file.infolist():
            name = _decoded(info)
            if info.is_dir() or any(map(_is_junk, name.split("/"))):
                continue
            folded = unicodedata.normalize("NFC", name).casefold()
            note = "collect.collides" if folded in seen else ""
            seen.add(folded)
            yield _entry(name, fault=_unsafe(info, name), handle=info, arrived=_moment(info, self._zone), note=note)

    def _raw(self, entry: Entry, *, limit: int) -> bytes:
        with _worded(), self._file.open(entry.handle) as file:  # type: ignore[arg-type]
            return _limited(file.read(limit + 1), limit)


def _moment(info: zipfile.ZipInfo, zone: tzinfo | None) -> float | None:
    """Return when a file in a zip was last written; 1980 is what zips say that know no time."""
    try:
        moment = datetime(*info.date_time, tzinfo=zone)
    except ValueError:
        return None
    return moment.timestamp() if moment.year > 1980 else None


def _decoded(info: zipfile.ZipInfo) -> str:
    """Return a file's name; where the zip does not say that it is UTF-8, it may be, or the encoding of Chinese Windows."""
    if info.flag_bits & 0x800:
        return info.filename
    raw = info.orig_filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _unsafe(info: zipfile.ZipInfo, name: str) -> str:
    parts = name.replace("\\", "/").split("/")
    if not parts[0] or ":" in parts[0] or ".." in parts:
        return "collect.unsafe-name"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "collect.link"
    if info.flag_bits & 1:
        return "collect.encrypted"
    if info.file_size > 1_000_000 and info.file_size > LIMIT_RATIO * max(1, info.compress_size):
        return "collect.bomb"
    return "collect.too-large" if info.file_size > handin.LIMIT_BYTES else ""


def _is_junk(name: str) -> bool:
    return name.startswith(("._", "~$", ".~lock.")) or name in _JUNK or name == ".DS_Store"


def _entry(name: str, *, fault: str, handle: object, arrived: float | None, note: str = "") -> Entry:
    return Entry(name, "", "", arrived, None, fault, handle, note)
