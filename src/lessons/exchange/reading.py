"""A question bank from elsewhere: found out what it is, decoded, and read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from lessons.classroom.files import decoded
from lessons.schema import Language

from . import gift, jupyterquiz, moodle_xml, tables
from .faults import FileError, Read
from .items import writable
from .spreadsheet import read_csv, read_workbook

LIMIT_BYTES = 20_000_000
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"


def _csv(text: str, *, language: Language) -> Read:
    return tables.read(read_csv(text), language=language)


READERS: Mapping[str, Callable[..., Read]] = {
    "gift": gift.read,
    "moodle-xml": moodle_xml.read,
    "jupyterquiz": jupyterquiz.read,
    "csv": _csv,
}
_SUFFIXES = {".gift": "gift", ".xml": "moodle-xml", ".json": "jupyterquiz", ".csv": "csv", ".tsv": "csv"}
FORMATS = (*READERS, "xlsx")


def read(path: Path, *, language: Language, form: str | None = None) -> Read:
    """Return the questions of a file, and what is wrong with the rest of it.

    Args:
        path: the file.
        language: of the words that stand for true and false, which some formats have none for.
        form: one of `FORMATS`; else it is found out from the name and the content.

    Raises:
        FileError: where the file as a whole cannot be read.

    """
    data = content(path)
    if data.startswith(_OLD_WORKBOOK):
        raise FileError("exchange.old-xls")
    if data.startswith(b"PK") or form == "xlsx":
        return tables.read(read_workbook(data), language=language)
    text = text_of(data)
    return READERS[form or _SUFFIXES.get(path.suffix.lower()) or _seen(text)](text, language=language)


def content(path: Path) -> bytes:
    """Return what is in a file. Raises `FileError` where it is too large."""
    if path.stat().st_size > LIMIT_BYTES:
        raise FileError("exchange.large", limit=LIMIT_BYTES)
    return path.read_bytes()


def text_of(data: bytes) -> str:
    """Return a file's text. Raises `FileError` where it is none, or empty."""
    text = decoded(data)
    if text is None:
        raise FileError("exchange.encoding")
    if "\0" in text:
        raise FileError("exchange.binary")
    if not text.strip():
        raise FileError("exchange.nothing")
    return writable(text)


def _seen(text: str) -> str:
    """Return what a text looks like."""
    start = text.lstrip()
    if start.startswith("<"):
        return "moodle-xml"
    if start.startswith(("[", "{")) and _is_json(start):
        return "jupyterquiz"
    return "gift" if "{" in text and "}" in text else "csv"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
