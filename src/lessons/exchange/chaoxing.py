"""学习通's table for a course's question bank: a sheet 课程题库, 19 columns.

A gap's key stands in the first option's column. The columns are those of files that others made for it; nothing here was tried
on the site itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from lessons.schema import Language

from .items import Amount, Forms, Item, with_unit
from .spreadsheet import workbook
from .tables import WIDTH, cells

CARRIES = frozenset({"explanation", "outline"})
SHEET = "课程题库"
COLUMNS = (
    "目录",
    "题目类型",
    "大题题干",
    "小题题型",
    "小题题干",
    "正确答案",
    "答案解析",
    "难易度",
    "知识点",
    "标签",
    "选项数",
    *(f"选项{letter}" for letter in "ABCDEFGH"),
)


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the file."""
    return workbook(SHEET, [COLUMNS, *(_row(item, title, language) for item in items)])


def _row(item: Item, title: str, language: Language) -> list[str]:
    found = cells(item.body)
    options, answer = found.options, found.answer
    if isinstance(item.body, Forms | Amount):
        options, answer = [answer], ""
    folder = "".join(f"/{part.replace('/', '／')}" for part in (title, item.group) if part)
    asked = [folder, found.kind, with_unit(item, language), "", ""]
    told = [answer, item.explanation, "中", "", "", str(len(options) or "")]
    return [*asked, *told, *options, *[""] * (WIDTH - len(options))]
