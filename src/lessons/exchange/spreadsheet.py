"""Rows of a spreadsheet: XLSX written the same for the same rows, XLSX and CSV read."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from lessons.classroom.workbook import WorkbookError, limited, read

from .faults import FileError
from .items import clean

_EPOCH = (1980, 1, 1, 0, 0, 0)
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What a spreadsheet reads as a character's number, ``_x000A_``; that it is none is said by ``_x005F_``."""


def workbook(sheet: str, rows: Iterable[Sequence[str]]) -> bytes:
    """Return an XLSX file of text cells: what begins with ``=`` is no formula, and a number is as it is written."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    book.properties.created = datetime(*_EPOCH)
    page = book.create_sheet(sheet)
    for row in rows:
        cells = []
        for text in row:
            cell = WriteOnlyCell(page, _ESCAPE.sub("_x005F_", text))
            cell.data_type, cell.number_format, cell.quotePrefix = "s", "@", True
            cells.append(cell)
        page.append(cells)
    out = io.BytesIO()
    book.save(out)
    return _without_time(out.getvalue())


def _without_time(data: bytes) -> bytes:
    """Return the same file without the moment at which it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as same:
        for name in made.namelist():
            part = made.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>1980-01-01T00:00:00Z", part)
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            same.writestr(info, part)
    return out.getvalue()


def read_workbook(data: bytes) -> list[tuple[int, list[str]]]:
    """Return the rows of the first sheet that has any, with their numbers.

    Raises:
        FileError: where it is no workbook, unpacks to too much, or declares entities.

    """
    with _told():
        return read(data, clean=clean)


@contextmanager
def _told() -> Iterator[None]:
    """Let a spreadsheet that cannot be read be told as any file from elsewhere."""
    try:
        yield
    except WorkbookError as error:
        raise FileError(error.key, **error.values) from None


def read_csv(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows of a CSV file, with their numbers; what stands between cells is found out from the first line."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    between = max(",;\t", key=first.count)
    try:
        with _told():
            return limited(csv.reader(io.StringIO(text, newline=""), delimiter=between), clean=clean)
    except csv.Error as error:
        raise FileError("exchange.bad-csv", fault=error) from None
