"""考试宝's table: 14 columns, the names of which it asks to leave as they are.

The columns are those of files that others made for it; nothing here was tried on the site itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from lessons.schema import Language

from .items import Item, with_unit
from .spreadsheet import workbook
from .tables import WIDTH, cells

CARRIES = frozenset({"explanation", "outline"})
SHEET = "试题内容"
COLUMNS = (
    "题干（必填）",
    "题型 （必填）",
    *(f"选项 {letter}" for letter in "ABCD"),
    *(f"选项{letter}\n(勿删)" for letter in "EFGH"),
    "正确答案\n（必填）",
    "解析\n（勿删）",
    "章节\n（勿删）",
    "难度",
)


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the file."""
    return workbook(SHEET, [COLUMNS, *(_row(item, language) for item in items)])


def _row(item: Item, language: Language) -> list[str]:
    found = cells(item.body)
    return [
        with_unit(item, language),
        found.kind,
        *found.options,
        *[""] * (WIDTH - len(found.options)),
        found.answer,
        item.explanation,
        item.group,
        "适中",
    ]
