"""Question banks as tables: a row a question, columns by what they are called, as 学习通, 考试宝 and people call them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from lessons.i18n import texts
from lessons.schema import Language

from .faults import Drop, FileError, Read, RejectedError, amount, collect
from .items import LETTERS, Amount, Body, Forms, FreeText, Item, Option, Options, Pairs, Sequence, number, one_line

WIDTH = 8
"""How many columns for options the tables of 学习通 and 考试宝 have."""

HEADS = {
    "kind": ("题型", "题目类型", "试题类型", "type", "question type", "kind"),
    "stem": ("题干", "大题题干", "题目", "试题", "问题", "question", "question text", "stem", "prompt"),
    "part": ("小题题干",),
    "answer": ("正确答案", "答案", "参考答案", "标准答案", "答案1", "answer", "correct answer", "key", "correct"),
    "explanation": ("答案解析", "解析", "试题解析", "explanation", "general feedback", "rationale"),
    "points": ("分值", "分数", "得分", "points", "score"),
    "tolerance": ("误差", "容差", "tolerance"),
    "unit": ("单位", "unit"),
}
_FIELDS = {head: field for field, heads in HEADS.items() for head in heads}
_OPTION = re.compile(r"(?:选项|选择项|option|choice|answer option)?\s*([a-l]|1[0-2]|[1-9])")

KINDS = {
    "single": ("单选题", "单选", "单项选择题", "选择题", "single", "single choice", "multiple choice", "choice"),
    "several": (
        "多选题",
        "多选",
        "多项选择题",
        "不定项选择题",
        "multiple answers",
        "multiple answer",
        "many choice",
        "choices",
    ),
    "truth": ("判断题", "判断", "是非题", "true/false", "true or false", "truefalse", "tf"),
    "blank": ("填空题", "填空", "short answer", "fill in the blank", "text"),
    "number": ("数值题", "数字题", "numeric", "numerical", "number"),
    "free": ("简答题", "问答题", "论述题", "名词解释", "主观题", "材料题", "essay"),
    "order": ("排序题", "order", "ordering"),
}
_KINDS = {name: kind for kind, names in KINDS.items() for name in names}
_YES = {"对", "正确", "是", "√", "✓", "t", "true", "yes", "y"}
_NO = {"错", "错误", "不对", "不正确", "否", "×", "✗", "x", "f", "false", "no", "n"}
_GAP = re.compile(r"_{2,}|[（(]\s{2,}[)）]")


class Columns(NamedTuple):
    """Where each field stands in a row, what its column is called there, and the options in their order."""

    fields: dict[str, int]
    heads: dict[str, str]
    options: tuple[int, ...]


class Row:
    """One question's row."""

    def __init__(self, cells: list[str], columns: Columns) -> None:
        self._cells, self._columns = cells, columns

    def __getitem__(self, field: str) -> str:
        place = self._columns.fields.get(field, len(self._cells))
        return self._cells[place] if place < len(self._cells) else ""

    def head(self, field: str) -> str:
        """Return what a field's column is called in this file."""
        return self._columns.heads.get(field, HEADS[field][0])

    @property
    def options(self) -> list[str]:
        """The cells of the options, in their order, without the empty ones at the end."""
        cells = [self._cells[place] if place < len(self._cells) else "" for place in self._columns.options]
        while cells and not cells[-1]:
            cells.pop()
        return cells


def read(rows: list[tuple[int, list[str]]], *, language: Language) -> Read:
    """Return the questions of a table.

    Raises:
        FileError: where no row looks like the names of columns.

    """
    for place, (_, cells) in enumerate(rows[:10]):
        columns = _columns(cells)
        if {"stem", "answer"} <= columns.fields.keys():
            entries = ((row, Row(found, columns)) for row, found in rows[place + 1 :])
            return collect(entries, lambda entry, drop: _item(entry, drop, language))
    raise FileError("exchange.no-columns", stem=HEADS["stem"][0], answer=HEADS["answer"][0])


def _columns(cells: list[str]) -> Columns:
    fields: dict[str, int] = {}
    heads: dict[str, str] = {}
    options: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = _head(cell)
        if field := _FIELDS.get(name):
            fields.setdefault(field, place)
            heads.setdefault(field, one_line(cell))
        elif found := _OPTION.fullmatch(name):
            letter = found[1] if found[1].isalpha() else LETTERS[int(found[1]) - 1].lower()
            options.setdefault(letter, place)
    return Columns(fields, heads, tuple(options[letter] for letter in sorted(options)))


def _head(cell: str) -> str:
    """Return a column's name without what stands in brackets after it."""
    name = re.sub(r"[((（\[].*?[))）\]]", "", unicodedata.normalize("NFKC", cell), flags=re.DOTALL)
    return " ".join(name.lower().split()).removesuffix("*").strip()


def _item(row: Row, drop: Drop, language: Language) -> Item | None:
    stem = row["stem"]
    if not stem:
        raise RejectedError("exchange.no-stem", row.head("stem"))
    if row["part"]:
        raise RejectedError("exchange.compound", row.head("part"))
    body = _BODIES[_kind(row)](row, language)
    return Item(stem=stem, body=body, explanation=row["explanation"], points=_points(row, drop))


def _kind(row: Row) -> str:
    name = " ".join(unicodedata.normalize("NFKC", row["kind"]).lower().split())
    if name in _KINDS:
        return _KINDS[name]
    if name:
        known = "、".join(names[0] for names in KINDS.values())
        raise RejectedError("exchange.kind", row.head("kind"), got=row["kind"][:60], known=known)
    if not row.options:
        return "blank"
    return "several" if len(list(_letters(row["answer"]))) > 1 else "single"


def _points(row: Row, drop: Drop) -> int:
    if not row["points"]:
        return 1
    value = amount(row["points"], row.head("points"))
    if not 1 <= value <= 100 or value != int(value):
        drop(row.head("points"), "exchange.points")
        return 1
    return int(value)


def _letters(answer: str) -> Iterator[str]:
    """Yield the letters of an answer such as ``ABD``, ``A,B`` or ``A；C``."""
    plain = unicodedata.normalize("NFKC", answer).upper()
    yield from (sign for sign in plain if sign not in " ,;、|/\n")


def _single(row: Row, language: Language) -> Body:
    return _options(row, several=False)


def _several(row: Row, language: Language) -> Body:
    return _options(row, several=True)


def _options(row: Row, *, several: bool) -> Options:
    offered = row.options
    if len(offered) < 2 or not all(offered):
        raise RejectedError("exchange.two-options", f"{LETTERS[0]}-{LETTERS[max(1, len(offered) - 1)]}")
    right = _right(row["answer"], offered)
    if right is None:
        known = LETTERS[: len(offered)]
        raise RejectedError("exchange.letters", row.head("answer"), got=row["answer"][:60], known=known)
    if len(right) != 1 and not several:
        raise RejectedError("exchange.one-right", row.head("answer"), got=row["answer"][:60])
    return Options(tuple(Option(text, place in right) for place, text in enumerate(offered)), several)


def _right(answer: str, offered: list[str]) -> set[int] | None:
    """Return the places of the right options, named by letter or by their own words; None where that is neither."""
    letters = list(_letters(answer))
    known = LETTERS[: len(offered)]
    if letters and len(set(letters)) == len(letters) and all(letter in known for letter in letters):
        return {known.index(letter) for letter in letters}
    return {offered.index(answer)} if answer in offered else None


def _truth(row: Row, language: Language) -> Body:
    words = [texts.translate(f"exchange.{name}", language) for name in ("true", "false")]
    offered = row.options if len(row.options) == 2 and all(row.options) else words
    said = unicodedata.normalize("NFKC", row["answer"]).strip().lower()
    if said in ("a", "b") or row["answer"] in offered:
        right = offered.index(row["answer"]) if row["answer"] in offered else "ab".index(said)
    elif said in _YES | _NO:
        right = 0 if said in _YES else 1
        offered = words
    else:
        raise RejectedError("exchange.truth", row.head("answer"), got=row["answer"][:60])
    return Options(tuple(Option(text, place == right) for place, text in enumerate(offered)))


def _blank(row: Row, language: Language) -> Body:
    """Return the accepted forms: of the options' columns, where 学习通 has them, else of the answer, with ``|`` between."""
    if len(_GAP.findall(row["stem"])) > 1 or len(row.options) > 1:
        raise RejectedError("exchange.several-gaps", row.head("stem"))
    forms = row.options or [form.strip() for form in row["answer"].split("|") if form.strip()]
    if not forms:
        raise RejectedError("exchange.no-answer", row.head("answer"))
    return Forms(tuple(forms))


def _number(row: Row, language: Language) -> Body:
    tolerance = amount(row["tolerance"] or "0", row.head("tolerance"))
    return Amount(amount(row["answer"], row.head("answer")), abs(tolerance), row["unit"])


def _free(row: Row, language: Language) -> Body:
    return FreeText(outline=row["answer"])


def _order(row: Row, language: Language) -> Body:
    offered, letters = row.options, list(_letters(row["answer"]))
    if sorted(letters) != list(LETTERS[: len(offered)]):
        raise RejectedError(
            "exchange.letters", row.head("answer"), got=row["answer"][:60], known=LETTERS[: len(offered)]
        )
    return Sequence(tuple(offered[LETTERS.index(letter)] for letter in letters))


_BODIES = {
    "single": _single,
    "several": _several,
    "truth": _truth,
    "blank": _blank,
    "number": _number,
    "free": _free,
    "order": _order,
}


class Cells(NamedTuple):
    """A question as the tables have it: what its kind is called, its options' cells, and the answer's cell."""

    kind: str
    options: list[str]
    answer: str


def takes(body: Body) -> bool:
    """Whether the tables have such a question."""
    return not isinstance(body, Pairs | Sequence) and not (isinstance(body, Options) and len(body.options) > WIDTH)


def cells(body: Body) -> Cells:
    """Return a question's cells. Raises TypeError where the tables have no such question."""
    match body:
        case Options(options, several):
            right = "".join(LETTERS[place] for place, option in enumerate(options) if option.correct)
            return Cells("多选题" if several else "单选题", [option.text for option in options], right)
        case Forms(accepted):
            return Cells("填空题", [], bar_free(accepted[0]))
        case Amount(answer):
            return Cells("填空题", [], number(answer))
        case FreeText(outline=outline):
            return Cells("简答题", [], outline)
        case Pairs() | Sequence():
            raise TypeError("not a question of these tables")


def bar_free(form: str) -> str:
    """Return a form without the sign that stands between forms; its wide brother is the same to who compares them."""
    return form.replace("|", "｜")
