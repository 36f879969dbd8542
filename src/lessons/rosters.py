"""A class list: read from a CSV of any usual shape, and matched with names exactly or not at all.

A name that is not in the list is told with those that come near; nobody's work is given to anybody by a guess.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from . import folding, handin
from .problems import KeyedError

LIMIT_BYTES = 20_000_000
HEADS = {
    "name": ("姓名", "学生姓名", "学生", "名字", "全名", "name", "full name", "student", "student name", "fullname"),
    "first": ("名", "first name", "given name", "firstname"),
    "last": ("姓", "姓氏", "last name", "surname", "family name", "lastname"),
    "number": (
        "学号", "学籍号", "编号", "学生编号", "id number", "student id", "student number", "sis user id", "number", "no",
        "学生证号",
    ),
    "login": ("用户名", "登录名", "username", "login", "sis login id", "login id"),
    "email": ("邮箱", "电子邮箱", "电子邮件", "邮件地址", "电子邮件地址", "email", "email address", "e mail"),
    "group": ("班级", "班", "组", "小组", "class", "section", "group", "groups"),
    "platform": ("id", "identifier", "识别号", "标识符"),
}  # fmt: skip
"""What a list's columns may be called (width, case and punctuation aside)."""

_BETWEEN = re.compile(r"[\s,，;；/_()（）-]+")
"""What stands between a name and a number."""

_COLUMNS = {folding.folded(head): field for field, heads in HEADS.items() for head in heads}


class RosterError(KeyedError):
    """A class list that cannot be read."""


class Student(NamedTuple):
    """One line of a class list; ``place`` is its place in it from 0, ``platform`` the number Moodle or Canvas knows it by."""

    place: int
    name: str
    number: str = ""
    login: str = ""
    email: str = ""
    group: str = ""
    platform: str = ""

    @property
    def key(self) -> str:
        """What the student is kept under, from one grading to the next."""
        return self.number or self.login or self.email or self.name


class Roster:
    """A class list, and who is meant by a name, a number or an address."""

    def __init__(self, students: Iterable[Student]) -> None:
        self.students = tuple(students)
        self._index: dict[str, int | None] = {}
        for student in self.students:
            for text in (student.number, student.login, student.email, student.name, *_turned(student.name)):
                self._note(folding.folded(text), student.place)
            if student.platform:
                self._note(f"#{student.platform}", student.place)

    def _note(self, key: str, place: int) -> None:
        """Note what leads to a student; what leads to two leads to nobody (None)."""
        if key and self._index.setdefault(key, place) != place:
            self._index[key] = None

    def by_platform(self, number: str) -> Student | None:
        """Return whom Moodle or Canvas knows by this number, where the list has such numbers."""
        place = self._index.get(f"#{number}")
        return None if place is None else self.students[place]

    def find(self, text: str) -> Student | None:
        """Return who is called so: by name, number, user name or address, or by a name and a number that agree.

        Raises:
            RosterError: where two in the list are called so, or its words are those of different students.

        """
        key = folding.folded(text)
        if key in self._index:
            return self._one({self._index[key]}, text)
        parts = [folding.folded(part) for part in _BETWEEN.split(text)]
        for place, part in enumerate(parts):
            rest = "".join(parts[:place] + parts[place + 1 :])
            if part in self._index and rest in self._index:
                return self._one({self._index[part], self._index[rest]}, text)
        return None

    def _one(self, places: set[int | None], text: str) -> Student:
        known = places - {None}
        if len(known) != 1:  # a name that two have is no doubt beside a number that one has
            raise RosterError("roster.ambiguous", name=handin.name(text))
        return self.students[int(known.pop() or 0)]

    def near(self, text: str) -> list[Student]:
        """Return those of the list that look like ``text``, nearest first: for up to three names, all who are called so."""
        words: dict[str, list[Student]] = {}
        for student in self.students:
            for each in filter(None, (student.name, student.number)):
                words.setdefault(folding.folded(each), []).append(student)
        matches = difflib.get_close_matches(folding.folded(text), words, n=3, cutoff=0.5)
        return list(dict.fromkeys(student for match in matches for student in words[match]))


def label(student: Student) -> str:
    """Return a name as it is told, with the number that tells it from another."""
    return f"{student.name} ({student.number})" if student.number else student.name


def _turned(name: str) -> list[str]:
    """Return a name of several words with its last word first, and its first one last: platforms do either."""
    words = name.replace(",", " ").split()
    return [" ".join((words[-1], *words[:-1])), " ".join((*words[1:], words[0]))] if len(words) > 1 else []


def read(path: Path) -> Roster:
    """Return the class list in a CSV: UTF-8 or GB18030; commas, semicolons or tabs; heads in Chinese or English.

    Raises:
        RosterError: where it cannot be read, or none of its first rows names a column of names or numbers.

    """
    try:
        raw = path.read_bytes() if path.stat().st_size <= LIMIT_BYTES else b""
    except OSError as error:
        raise RosterError("roster.unreadable", file=path.name, reason=error.strerror or "") from None
    if not raw.strip():
        raise RosterError("roster.empty", file=path.name)
    return parse(raw, file=path.name)


def parse(raw: bytes, *, file: str = "CSV") -> Roster:
    """Return the class list in the bytes of a CSV, as `read` does."""
    text = _text(raw, file)
    head = "\n".join(text.splitlines()[:10])
    delimiter = max(",;\t", key=head.count)
    try:
        rows = [
            [handin.name(cell) for cell in row]
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error as error:
        raise RosterError("roster.unreadable", file=file, reason=str(error)) from None
    for place, row in enumerate(rows[:10]):
        columns = _columns(row)
        if columns.keys() & {"name", "last", "number"}:
            return Roster(_students(rows[place + 1 :], columns))
    raise RosterError("roster.heads", file=file)


def _text(raw: bytes, file: str) -> str:
    encodings = ("utf-16",) if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise RosterError("roster.encoding", file=file)


def _columns(row: list[str]) -> dict[str, int]:
    """Return where each field is, by the row of heads; the first column of a kind is taken."""
    found: dict[str, int] = {}
    for place, head in enumerate(row):
        field = _COLUMNS.get(folding.folded(head))
        if field:
            found.setdefault(field, place)
    return found


def _students(rows: Iterable[list[str]], columns: dict[str, int]) -> Iterable[Student]:
    place = 0
    for row in rows:
        cell = {field: row[at] for field, at in columns.items() if at < len(row)}
        name = cell.get("name") or _joined(cell.get("last", ""), cell.get("first", ""))
        number = cell.get("number", "")
        if not (name or number) or folding.folded(name) in ("pointspossible", "studenttest"):  # rows of Canvas's own
            continue
        digits = "".join(filter(str.isdigit, cell.get("platform", "")))  # Moodle writes "Participant 123"
        yield Student(
            place, name or number, number, cell.get("login", ""), cell.get("email", ""), cell.get("group", ""), digits
        )
        place += 1


def _joined(last: str, first: str) -> str:
    """Return a name of two cells as it is written: 李雷, but Lei Li."""
    chinese = all("\u3400" <= sign <= "\u9fff" for sign in last + first)
    return last + first if chinese else f"{first} {last}".strip()
