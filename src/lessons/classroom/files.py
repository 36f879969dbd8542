"""A teacher's files: texts in the encodings that programs write, files that grow by a line, files that are replaced whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def append(path: Path, data: bytes) -> None:
    """Write lines to the end of a file; they are on disk when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        if file.tell() and path.read_bytes()[-1:] != b"\n":
            data = b"\n" + data  # a line that was torn off stays by itself
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def part_of(path: Path) -> Path:
    """Return where a file is written until it is whole: beside it, under a name that no listing shows."""
    return path.with_name(f".{path.name}.part")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give where to write a file: it is put in its place when it is whole, and what was there stays where that fails."""
    part = part_of(path)
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def replace(path: Path, data: bytes) -> None:
    """Write a file whole, or leave what was there."""
    with replacing(path) as part:
        part.write_bytes(data)


def decoded(data: bytes) -> str | None:
    """Return the text of a file in UTF-8, UTF-16 with its mark, or GB18030 (so GBK, too); None where it is none of them."""
    is_utf16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if is_utf16 else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
