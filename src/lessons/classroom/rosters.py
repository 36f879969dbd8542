"""A class list: read from a CSV of any usual shape, and matched with names exactly or not at all.

A name that is not in the list is told with those that come near; nobody's work is given to anybody by a guess.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from lessons.assessment import text_match
from lessons.errors import KeyedError
from lessons.journal import submission
from lessons.schema import has_chinese

from . import workbook
from .files import decoded
from .workbook import WorkbookError

LIMIT_BYTES = 20_000_000
HEADS = {
    "name": (
        "姓名",
        "学生姓名",
        "学生",
        "名字",
        "全名",
        "學生姓名",
        "學生",
        "name",
        "full name",
        "student",
        "student name",
        "fullname",
        "nom complet",
        "nom et prénom",
        "prénom et nom",
        "nom prénom",
        "prénom nom",
        "nom de l'élève",
        "nom de l'étudiant",
        "élève",
        "étudiant",
        "étudiante",
    ),
    "first": ("名", "first name", "given name", "firstname", "prénom", "prénoms"),
    "last": ("姓", "姓氏", "last name", "surname", "family name", "lastname", "nom de famille", "nom"),
    "number": (
        "学号",
        "學號",
        "学籍号",
        "學籍號",
        "学号/工号",
        "學號/工號",
        "学生证号",
        "學生證號",
        "学生编号",
        "學生編號",
        "student number",
        "student id",
        "id number",
        "sis user id",
        "number",
        "no",
        "编号",
        "編號",
        "numéro d'étudiant",
        "numéro étudiant",
        "n° étudiant",
        "n° d'étudiant",
        "numéro d'élève",
        "numéro élève",
        "n° élève",
        "matricule",
        "numéro d'identification",
        "code permanent",
        "numéro",
    ),
    "login": (
        "用户名",
        "用戶名",
        "登录名",
        "登錄名",
        "username",
        "login",
        "sis login id",
        "login id",
        "nom d'utilisateur",
    ),
    "email": (
        "邮箱",
        "郵箱",
        "电子邮箱",
        "電子郵箱",
        "电子邮件",
        "電子郵件",
        "邮件地址",
        "电子邮件地址",
        "email",
        "email address",
        "e mail",
        "adresse de courriel",
        "courriel",
        "adresse électronique",
        "adresse mail",
        "mail",
        "mél",
    ),
    "group": (
        "班级",
        "班級",
        "班",
        "组",
        "組",
        "小组",
        "小組",
        "class",
        "section",
        "group",
        "groups",
        "classe",
        "groupe",
        "groupes",
    ),
    "platform": ("id", "identifier", "识别号", "标识符", "識別號", "identifiant"),
}
"""What a list's columns may be called (width, case, punctuation and accents aside); of two that fit, the one named first."""

_BETWEEN = re.compile(r"[\s,，;；/_()（）-]+")
"""What stands between a name and a number."""

_PARTS = re.compile(r"[^\W\d_]+|\d+")
"""What a file's name is made of: words and numbers."""

_MANGLED = re.compile(r"\d+([.,]\d+)?[eE][+]?\d+")
"""A long number as a spreadsheet shows it: 2.02601E+11, whose last digits are gone."""

MOST_NEAR = 3
"""How many whose numbers differ only in zeros are offered."""

LONG_NUMBER = 4
"""From so many digits a number in a file's name is a student's; a shorter one may be a seat, a class or an exercise."""


def folded_head(head: str) -> str:
    """Return what a column is known by, whatever its script's case, and however its accents are written, or left out."""
    letters = unicodedata.normalize("NFD", text_match.folded(head))
    return unicodedata.normalize("NFC", "".join(sign for sign in letters if not unicodedata.combining(sign)))


_COLUMNS = {folded_head(head): (field, rank) for field, heads in HEADS.items() for rank, head in enumerate(heads)}


class RosterError(KeyedError):
    """A class list that cannot be read."""


class Student(NamedTuple):
    """One line of a class list; ``place`` is its place in it from 0, ``platform`` the number Moodle or Canvas knows it by.

    ``key`` is what is kept of the student from one grading to the next is kept under: see `Roster`.
    """

    place: int
    name: str
    number: str = ""
    login: str = ""
    email: str = ""
    group: str = ""
    platform: str = ""
    key: str = ""


class Sheet(NamedTuple):
    """A class list as it was given: its heads, and each student's row by place. A platform takes back what it gave."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Known(NamedTuple):
    """Whom a key meant in the list that it is from: what tells whether somebody in another list is the same person."""

    key: str
    name: str = ""
    number: str = ""
    login: str = ""
    email: str = ""


_ASIDE = re.compile(r" \?\d*$")


def is_aside(key: str) -> bool:
    """Whether under a key lies what was put aside when a list changed: it is nobody's until the teacher says whose."""
    return _ASIDE.search(key) is not None


def without_aside(key: str) -> str:
    """Return the key that `aside` was given."""
    return _ASIDE.sub("", key)


def aside(key: str, *, taken: Collection[str]) -> str:
    """Return the key under which is put aside what was kept under ``key``; what lies under those ``taken`` is another's."""
    free = (f"{key} ?{number or ''}" for number in range(len(taken) + 1))
    return next(each for each in free if each not in taken)


class Roster:
    """A class list, and who is meant by a name, a number or an address.

    A student's key is the number, else the user name, the address or the name: the first of these that no other line has.
    Where none is a student's own, the key is the line of this very list, and leads to nobody in another.

    Args:
        students: the lines of the list.
        heads: what each column that was understood is called in it, by field.
        sheet: the table that it is from, cell by cell.

    """

    def __init__(
        self, students: Iterable[Student], *, heads: Mapping[str, str] | None = None, sheet: Sheet | None = None
    ) -> None:
        listed = tuple(students)
        self.heads, self.sheet = dict(heads or {}), sheet
        self._exact: dict[str, set[int]] = {}
        self._folded: dict[str, set[int]] = {}
        self._platform: dict[str, set[int]] = {}
        for student in listed:
            for text in filter(None, (student.number, student.login, student.email, student.name)):
                self._exact.setdefault(text, set()).add(student.place)
            for text in (student.number, student.login, student.email, student.name, *_turned(student.name)):
                if folded := text_match.folded(text):
                    self._folded.setdefault(folded, set()).add(student.place)
            if student.platform:
                self._platform.setdefault(student.platform, set()).add(student.place)
        # Dates have four, two and eight digits: shorter and such numbers say nothing of who is not in the list.
        self._lengths = {len(each.number) for each in listed if each.number.isdigit()} - {1, 2, 3, 4, 8}
        self._mark = blake2b(repr([each[:7] for each in listed]).encode(), digest_size=4).hexdigest()
        self.students = tuple(each._replace(key=self._key(each)) for each in listed)
        self._keys = {each.key: each for each in self.students}

    def _key(self, student: Student) -> str:
        own = (student.number, student.login, student.email, student.name)
        return next(
            (text for text in own if text and len(self._exact[text]) == 1), f"line-{student.place + 1}-{self._mark}"
        )

    def by_platform(self, number: str) -> Student | None:
        """Return whom Moodle or Canvas knows by this number, where the list has such numbers."""
        return self._one(self._platform.get(number, set()))

    def by_key(self, key: str) -> Student | None:
        """Return whose key this is."""
        return self._keys.get(key)

    def meant(self, text: str) -> Student | None:
        """Return whom a decision's word means: by key, else the only one called so. What was put aside means nobody."""
        if is_aside(text) and text not in self._keys:
            return None
        return self._keys.get(text) or self._one(self.called(text))

    def known(self, text: str) -> Known | None:
        """Return what this list knows of whom a decision's word means."""
        found = self.meant(text)
        return Known(found.key, found.name, found.number, found.login, found.email) if found else None

    def same(self, known: Known) -> Student | None:
        """Return who surely is the person that another list knew so; None: the teacher has to say.

        It is who alone has the same number, user name or address (the first of these that is here) and is called the same.
        Somebody of whom that list knew nothing but a name is the only one of that name here, too: more has never told who
        that is. Where not even the name was theirs alone, only the very same line of the very same list is the same person.
        """
        for field in ("number", "login", "email"):
            text = getattr(known, field)
            found = [each for each in self.students if text and getattr(each, field) == text]
            if found:
                return found[0] if len(found) == 1 and _is_called_alike(found[0], known) else None
        if known.number or known.login or known.email:
            return None
        places = self._folded.get(text_match.folded(known.name), set()) if known.key == known.name else set()
        alone = self._one(places) or self._keys.get(known.key)
        return alone if alone and alone.name == known.name else None

    def _one(self, places: Collection[int]) -> Student | None:
        return self.students[next(iter(places))] if len(places) == 1 else None

    def called(self, text: str) -> set[int]:
        """Return the places of all who are called so: exactly, else with width, case and composition folded."""
        return self._exact.get(text) or self._folded.get(text_match.folded(text)) or set()

    def find(self, text: str) -> Student | None:
        """Return who is called so: by name, number, user name or address, or by a name and a number that agree.

        A name that nobody has exactly may be one's own in the other script of Chinese. A number is never taken for another
        that differs in its zeros: of two lists of a class, 7 in one may be somebody else than 07 in the other.

        Raises:
            RosterError: where two in the list are called so, or its words are those of different students.

        """
        places = self.called(text) or self._in_other_script(text) or self._name_and_number(text)
        if places is None or len(places) > 1:
            raise RosterError("roster.ambiguous", name=submission.name(text))
        return self._one(places)

    def _name_and_number(self, text: str) -> set[int] | None:
        """Return whom a name and a number together mean; None where they are those of different students."""
        parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFKC", text)) if part]
        for place, part in enumerate(parts):
            rest = " ".join(parts[:place] + parts[place + 1 :])
            if (one := self.called(part)) and (other := self.called(rest)):
                return one & other or None
        # With nothing between them, or with a class beside them: every number and name that is in the list has to agree.
        words = _PARTS.findall(unicodedata.normalize("NFKC", text))
        numbers = [places for word in words if word.isdigit() and (places := self.called(word))]
        named = [places for word in words if not word.isdigit() and (places := self.called(word))]
        return set.intersection(*numbers, *named) or None if numbers and named else set()

    def _in_other_script(self, text: str) -> set[int]:
        plain = text_match.folded(text)
        return self._simplified.get(text_match.simplified(plain), set()) if has_chinese(plain) else set()

    @cached_property
    def _simplified(self) -> Mapping[str, set[int]]:
        """The places by name, in simplified characters: made for the first name that is in no other way in the list."""
        found: dict[str, set[int]] = {}
        for each in self.students:
            found.setdefault(text_match.simplified(text_match.folded(each.name)), set()).add(each.place)
        return found

    def named_in(self, text: str) -> set[int] | None:
        """Return the places of those whom the words and numbers of a file's name may mean.

        Where its words mean several, those that all of them can mean; where nobody is meant by all, everybody is who is
        meant by one: a doubt. A short number (a seat, an exercise) decides between namesakes, and else means somebody only
        where nothing else does. None: a number as long as the list's, which the list does not have, is somebody else's.
        """
        if places := self.called(text):
            return places
        words = _PARTS.findall(unicodedata.normalize("NFKC", text))
        if any(len(word) in self._lengths and word.isdigit() and not self.called(word) for word in words):
            return None
        runs = {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, min(len(words), a + 4) + 1)}
        known = {run: places for run in sorted(runs) if (places := self.called(run))}
        long = [places for run, places in known.items() if not _is_short(run)]
        short = [places for run, places in known.items() if _is_short(run)]
        meant = set.intersection(*long) or set.union(*long) if long else set.union(set(), *short)
        told_apart = [meant & places for places in short if meant & places]
        return told_apart[0] if len(meant) > 1 and len(told_apart) == 1 else meant

    def near(self, text: str) -> list[Student]:
        """Return those of the list that look like ``text``, nearest first: for up to three names, all who are called so.

        Nearest of all are those whose number is one in it but for the zeros that it begins with: 42 may well be 0042.
        """
        words: dict[str, list[Student]] = {}
        numbers = {
            short for word in _PARTS.findall(unicodedata.normalize("NFKC", text)) if (short := _without_zeros(word))
        }
        zeros = [each for each in self.students if numbers and _without_zeros(each.number) in numbers]
        for student in self.students:
            for each in filter(None, (student.name, student.number)):
                words.setdefault(text_match.folded(each), []).append(student)
        matches = difflib.get_close_matches(text_match.folded(text), words, n=3, cutoff=0.5)
        return list(dict.fromkeys((*zeros[:MOST_NEAR], *(student for match in matches for student in words[match]))))


def _without_zeros(number: str) -> str:
    """Return a number without the zeros that it begins with; nothing of what is none."""
    return number.lstrip("0") if number.isdecimal() else ""


def _is_short(run: str) -> bool:
    return run.isdigit() and len(run) < LONG_NUMBER


def _is_called_alike(student: Student, known: Known) -> bool:
    """Whether two lists call somebody the same; one that has numbers alone says nothing of names."""
    nameless = known.name != "" and (student.name == student.number or known.name == known.number)
    return nameless or text_match.folded(student.name) == text_match.folded(known.name)


def label(student: Student) -> str:
    """Return a name as it is told, with the number that tells it from another."""
    return f"{student.name} ({student.number})" if student.number else student.name


def _turned(name: str) -> list[str]:
    """Return a name of several words with its last word first, and its first one last: platforms do either."""
    words = name.replace(",", " ").split()
    return [" ".join((words[-1], *words[:-1])), " ".join((*words[1:], words[0]))] if len(words) > 1 else []


def read(path: Path) -> Roster:
    """Return the class list in a CSV (UTF-8 or GB18030; commas, semicolons or tabs) or XLSX; heads in Chinese, English, French.

    Raises:
        RosterError: where it cannot be read, or none of its first rows names a column of names or numbers.

    """
    try:
        raw = path.read_bytes() if path.stat().st_size <= LIMIT_BYTES else b""
    except OSError as error:
        raise RosterError("roster.unreadable", file=path.name, reason=error.strerror or "") from None
    return parse(raw, file=path.name)


def table(raw: bytes, *, file: str) -> list[list[str]]:
    """Return the cells of a CSV or an XLSX, each as a name is read, by row; raises as `cells` does."""
    return [[submission.name(cell) for cell in row] for row in cells(raw, file=file)]


def cells(raw: bytes, *, file: str) -> list[list[str]]:
    """Return the cells of a CSV or an XLSX as they are, by row.

    Raises:
        RosterError: where it is empty, too large, a workbook of another kind, or not to be read.

    """
    if not raw[: LIMIT_BYTES + 1].strip() or len(raw) > LIMIT_BYTES:
        raise RosterError("roster.empty", file=file)
    if raw.startswith(b"PK\x03\x04"):
        return _workbook(raw, file=file)
    if raw.startswith(b"\xd0\xcf\x11\xe0"):  # what spreadsheets wrote until 2007
        raise RosterError("roster.workbook", file=file)
    text = decoded(raw)
    if text is None:
        raise RosterError("roster.encoding", file=file)
    head = "\n".join(text.splitlines()[:10])
    delimiter = max(",;\t", key=head.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise RosterError("roster.unreadable", file=file, reason=str(error)) from None


def _workbook(raw: bytes, *, file: str) -> list[list[str]]:
    """Return the cells of the first sheet of an XLSX that has any; empty rows stay, so that rows keep their numbers."""
    try:
        found = dict(workbook.read(raw))
    except WorkbookError:
        raise RosterError("roster.workbook", file=file) from None
    if not found:
        raise RosterError("roster.empty", file=file)
    return [found.get(number, []) for number in range(1, max(found) + 1)]


def parse(raw: bytes, *, file: str = "CSV") -> Roster:
    """Return the class list in the bytes of a file, as `read` does."""
    given = cells(raw, file=file)
    rows = [[submission.name(cell) for cell in row] for row in given]
    for place, row in enumerate(rows[:10]):
        found = columns(row)
        if found.keys() & {"name", "last", "number"}:
            _refuse_mangled(rows[place + 1 :], found, file=file, first=place + 2)
            below = zip(given[place + 1 :], rows[place + 1 :], strict=True)
            sheet = Sheet(
                tuple(given[place]), tuple(tuple(line) for line, read in below if any(students([read], found)))
            )
            heads = {field: row[at] for field, at in found.items()}
            return Roster(students(rows[place + 1 :], found), heads=heads, sheet=sheet)
    raise RosterError("roster.heads", file=file)


def _refuse_mangled(rows: Sequence[Sequence[str]], columns: Mapping[str, int], *, file: str, first: int) -> None:
    """Refuse a list whose numbers a spreadsheet has cut short, or two lines share: nobody could tell whose marks are whose."""
    at = columns.get("number")
    if at is None:
        return
    found: dict[str, list[int]] = {}
    for line, row in enumerate(rows, first):
        number = _number(row[at]) if at < len(row) else ""
        if number:
            found.setdefault(text_match.folded(number), []).append(line)
    mangled = [line for lines in found.values() for line in lines if _MANGLED.fullmatch(rows[line - first][at])]
    if mangled:
        raise RosterError("roster.mangled", file=file, lines=_lines(sorted(mangled)))
    repeated = [line for lines in found.values() if len(lines) > 1 for line in lines]
    if repeated:
        raise RosterError("roster.repeated", file=file, lines=_lines(sorted(repeated)))


def _lines(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:6])) + ("…" if len(numbers) > 6 else "")


def _number(raw: str) -> str:
    """Return a student number; what a spreadsheet made of a whole number (``2026001.0``) is that number."""
    return re.sub(r"(?<=\d)[.]0+$", "", raw)


def columns(row: Sequence[str]) -> dict[str, int]:
    """Return where each field is, by the row of heads; of two columns of a kind, the one whose head says so more plainly."""
    found: dict[str, tuple[int, int]] = {}
    for place, head in enumerate(row):
        field, rank = _COLUMNS.get(folded_head(head), ("", 0))
        if field:
            found[field] = min(found.get(field, (rank, place)), (rank, place))
    return {field: place for field, (_, place) in found.items()}


def students(rows: Iterable[Sequence[str]], columns: Mapping[str, int]) -> Iterable[Student]:
    """Return who stands in the rows of a table with these columns, as `columns` found them."""
    place = 0
    for row in rows:
        cell = {field: row[at] for field, at in columns.items() if at < len(row)}
        name = cell.get("name") or _joined(cell.get("last", ""), cell.get("first", ""))
        number = _number(cell.get("number", ""))
        if not (name or number) or text_match.folded(name) in ("pointspossible", "studenttest"):  # rows of Canvas's own
            continue
        digits = "".join(filter(str.isdigit, cell.get("platform", "")))  # Moodle writes "Participant 123"
        yield Student(
            place, name or number, number, cell.get("login", ""), cell.get("email", ""), cell.get("group", ""), digits
        )
        place += 1


def _joined(last: str, first: str) -> str:
    """Return a name of two cells as it is written: 李雷, but Lei Li."""
    chinese = all(map(has_chinese, last + first))
    return last + first if chinese else f"{first} {last}".strip()
