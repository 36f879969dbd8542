"""Rows of a spreadsheet: XLSX written the same for the same rows, XLSX and CSV read."""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from .faults import FileError
from .items import clean

LIMIT_UNPACKED = 50_000_000
LIMIT_PARTS = 1000
LIMIT_ROWS = 5000
LIMIT_COLUMNS = 60
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What a spreadsheet reads as a character's number, ``_x000A_``; that it is none is said by ``_x005F_``."""
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")


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
    from defusedxml import DefusedXmlException
    from openpyxl import load_workbook

    _looked_at(data)
    try:
        with warnings.catch_warnings(action="ignore"):  # of styles and extensions that nobody needs here
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            for page in book.worksheets:
                page.reset_dimensions()  # what a file says of its own size may be wrong
                rows = _limited(page.iter_rows(values_only=True))
                if rows:
                    return rows
    except FileError:
        raise
    except Exception as error:  # noqa: BLE001 (a broken workbook breaks openpyxl in any way; what matters is that it is told)
        if any(isinstance(each, DefusedXmlException) for each in _behind(error)):
            raise FileError("exchange.entities") from None
        raise FileError("exchange.bad-xlsx", fault=f"{type(error).__name__}: {error}"[:120]) from None
    return []


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and those that led to it: openpyxl tells all of them as one."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _looked_at(data: bytes) -> None:
    """Refuse a zip that is none, or that unpacks to far more than a question bank needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise FileError("exchange.bad-xlsx", fault=error) from None
    if len(parts) > LIMIT_PARTS or sum(part.file_size for part in parts) > LIMIT_UNPACKED:
        raise FileError("exchange.bomb", limit=LIMIT_UNPACKED)
    if not any(part.filename.startswith("xl/") for part in parts):
        raise FileError("exchange.no-xlsx")


def read_csv(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows of a CSV file, with their numbers; what stands between cells is found out from the first line."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    between = max(",;\t", key=first.count)
    try:
        return _limited(csv.reader(io.StringIO(text, newline=""), delimiter=between))
    except csv.Error as error:
        raise FileError("exchange.bad-csv", fault=error) from None


def _limited(rows: Iterable[Sequence[object]]) -> list[tuple[int, list[str]]]:
    found = []
    for place, row in enumerate(rows, 1):
        cells = [_text(value) for value in row[:LIMIT_COLUMNS]]
        if any(cells):
            found.append((place, cells))
        if len(found) > LIMIT_ROWS or place > 20 * LIMIT_ROWS:
            raise FileError("exchange.many-rows", limit=LIMIT_ROWS)
    return found


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return clean(_ESCAPED.sub("_", str(value)))
