"""Rows of a spreadsheet's own file, XLSX: read as text, within limits; what is in it is data, and nothing of it is run."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence

from lessons.errors import KeyedError

LIMIT_UNPACKED = 50_000_000
LIMIT_PARTS = 1000
LIMIT_ROWS = 5000
LIMIT_COLUMNS = 60
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")
"""What a cell has where its text has what a spreadsheet reads as a character's number, ``_x000A_``."""


class WorkbookError(KeyedError):
    """A spreadsheet that cannot be read as a whole."""


def read(data: bytes, *, clean: Callable[[str], str] = str.strip) -> list[tuple[int, list[str]]]:
    """Return the rows of the first sheet that has any, with their numbers.

    Args:
        data: the file's bytes.
        clean: what is made of each cell's text.

    Raises:
        WorkbookError: where it is no workbook, unpacks to too much, or declares entities.

    """
    from defusedxml import DefusedXmlException
    from openpyxl import load_workbook

    _looked_at(data)
    try:
        with warnings.catch_warnings(action="ignore"):  # of styles and extensions that nobody needs here
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            for page in book.worksheets:
                page.reset_dimensions()  # what a file says of its own size may be wrong
                rows = limited(page.iter_rows(values_only=True), clean=clean)
                if rows:
                    return rows
    except WorkbookError:
        raise
    except Exception as error:  # noqa: BLE001 (a broken workbook breaks openpyxl in any way; what matters is that it is told)
        if any(isinstance(each, DefusedXmlException) for each in _behind(error)):
            raise WorkbookError("exchange.entities") from None
        raise WorkbookError("exchange.bad-xlsx", fault=f"{type(error).__name__}: {error}"[:120]) from None
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
        raise WorkbookError("exchange.bad-xlsx", fault=error) from None
    if len(parts) > LIMIT_PARTS or sum(part.file_size for part in parts) > LIMIT_UNPACKED:
        raise WorkbookError("exchange.bomb", limit=LIMIT_UNPACKED)
    if not any(part.filename.startswith("xl/") for part in parts):
        raise WorkbookError("exchange.no-xlsx")


def limited(rows: Iterable[Sequence[object]], *, clean: Callable[[str], str]) -> list[tuple[int, list[str]]]:
    """Return rows as text, with their numbers, without those that are empty. Raises `WorkbookError` where they are too many."""
    found = []
    for place, row in enumerate(rows, 1):
        cells = [_text(value, clean) for value in row[:LIMIT_COLUMNS]]
        if any(cells):
            found.append((place, cells))
        if len(found) > LIMIT_ROWS or place > 20 * LIMIT_ROWS:
            raise WorkbookError("exchange.many-rows", limit=LIMIT_ROWS)
    return found


def _text(value: object, clean: Callable[[str], str]) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return clean(_ESCAPED.sub("_", str(value)))
