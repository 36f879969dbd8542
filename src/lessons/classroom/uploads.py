"""Files that a page sends to its kernel: their bytes one after the other, in parts small enough for a message."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from datetime import datetime, tzinfo
from pathlib import Path
from typing import NamedTuple

from lessons.errors import KeyedError
from lessons.journal import submission

from .files import part_of

LIMIT_FILES = 200_000
LIMIT_HELD = 20_000_000
"""How much of a single file is held in memory."""


class UploadError(KeyedError):
    """Files that cannot be taken."""


class Sent(NamedTuple):
    """One file as the page announces it: its name, its size in bytes, when it was changed last (seconds since 1970)."""

    name: str
    size: int
    changed: float


def announced(raw: object) -> list[Sent]:
    """Return the files that a page announces.

    Raises:
        UploadError: where it announces none, too many, or nothing that can be understood.

    """
    if not isinstance(raw, list) or not 0 < len(raw) <= LIMIT_FILES:
        raise UploadError("upload.none" if not raw else "upload.many")
    found = []
    for each in raw:
        name, size, changed = (
            (each.get(key) for key in ("name", "size", "changed")) if isinstance(each, dict) else ("", 0, 0)
        )
        if not (
            isinstance(name, str) and name and isinstance(size, int) and size >= 0 and isinstance(changed, int | float)
        ):
            raise UploadError("upload.none")
        plain = name.encode("utf-8", "replace").decode().replace("\0", "").strip("/")[:1000]
        found.append(Sent(plain or "?", size, float(changed)))
    return found


class Held:
    """One small file, held in memory until it is whole."""

    def __init__(self, files: list[Sent]) -> None:
        self.name, self.left = files[0].name, files[0].size
        if len(files) > 1 or self.left > LIMIT_HELD:
            raise UploadError("upload.many" if len(files) > 1 else "upload.large")
        self._parts: list[bytes] = []

    def take(self, data: bytes) -> None:
        """Take the next part."""
        self.left -= len(data)
        if self.left < 0:
            raise UploadError("upload.broken")
        self._parts.append(data)

    def content(self) -> bytes:
        """Return the file."""
        return b"".join(self._parts)


class Stored:
    """Submissions on their way to one zip at ``path``: a zip as it is, other files side by side in a new one.

    What is in the zip at ``path`` already stays: what comes is added. A file's name is nothing but a name in that zip:
    whatever it is, nothing is written elsewhere.
    """

    def __init__(self, files: list[Sent], path: Path, *, zone: tzinfo | None) -> None:
        whole = len(files) == 1 and files[0].name.lower().endswith(".zip")
        if not whole and any(each.size > submission.LIMIT_BYTES + 1 for each in files):
            raise UploadError("upload.large")  # the page sends no more of a file than shows that it is too large
        self._path, self._zone = path, zone
        self.name = files[0].name
        self._files = iter(files)
        self._part = part_of(path)
        self._file = self._part.open("wb")
        # Stored as they are: what was made small here must not look like a bomb there.
        self._zip = None if whole else zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED)
        self.left = sum(each.size for each in files)
        self._now, self._data = next(self._files), bytearray()
        self._close_full()

    def take(self, data: bytes) -> None:
        """Take the next part, which may be of several files."""
        self.left -= len(data)
        if self.left < 0:
            raise UploadError("upload.broken")
        if self._zip is None:
            self._file.write(data)
            return
        while data:
            room = self._now.size - len(self._data)
            self._data += data[:room]
            data = data[room:]
            self._close_full()

    def _close_full(self) -> None:
        """Put away each file that is whole; an empty one is whole from the start."""
        while self._zip is not None and len(self._data) == self._now.size:
            self._zip.writestr(_info(self._now, self._zone), bytes(self._data))
            self._data.clear()
            following = next(self._files, None)
            if following is None:
                return
            self._now = following

    def put(self) -> Path:
        """Put the zip in its place, with what was there before, and return where.

        Raises:
            UploadError: where what was sent as a zip is none; what was there before stays.

        """
        if self._zip:
            self._zip.close()
        self._file.close()
        if self._path.is_file():
            self._add()
        return self._part.replace(self._path)

    def _add(self) -> None:
        """Put what was there before in front of what came, one file at a time."""
        both = self._path.with_name(f".{self._path.name}.both")
        try:
            with zipfile.ZipFile(both, "w", zipfile.ZIP_STORED) as out:
                taken: dict[str, tuple[int, int]] = {}
                for path in (self._path, self._part):
                    with zipfile.ZipFile(path) as source:
                        for info in source.infolist():
                            _copy(source, info, out, taken)
            both.replace(self._part)
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError, EOFError):
            self._part.unlink(missing_ok=True)
            raise UploadError("upload.bad-zip") from None
        finally:
            both.unlink(missing_ok=True)

    def drop(self) -> None:
        """Leave nothing behind of files that did not come whole."""
        if self._zip:
            self._zip.close()
        self._file.close()
        self._part.unlink(missing_ok=True)


def _copy(
    source: zipfile.ZipFile, info: zipfile.ZipInfo, out: zipfile.ZipFile, taken: dict[str, tuple[int, int]]
) -> None:
    """Add a file as it is; one that is there already is not added again, another one of its name gets a number."""
    what = (info.CRC, info.file_size)
    if taken.get(info.filename) == what:
        return
    name, number = info.filename, 2
    while taken.get(name, what) != what:
        stem, dot, ending = info.filename.rpartition(".")
        name = f"{stem} ({number}){dot}{ending}" if stem else f"{ending} ({number})"
        number += 1
    if name in taken:
        return
    taken[name] = what
    same = zipfile.ZipInfo(name, info.date_time)
    same.external_attr, same.compress_type = info.external_attr, info.compress_type
    if info.flag_bits & 1:  # what is locked cannot be copied: an empty file of its name says that it was there
        out.writestr(same, b"")
        return
    with source.open(info) as file, out.open(same, "w", force_zip64=info.file_size > LIMIT_HELD) as to:
        shutil.copyfileobj(file, to)


def _info(file: Sent, zone: tzinfo | None) -> zipfile.ZipInfo:
    try:
        moment = datetime.fromtimestamp(file.changed, tz=zone).timetuple()[:6]
    except (ValueError, OverflowError, OSError):
        moment = (1980, 1, 1, 0, 0, 0)
    return zipfile.ZipInfo(file.name, moment if 1980 <= moment[0] < 2107 else (1980, 1, 1, 0, 0, 0))
