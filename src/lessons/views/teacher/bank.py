"""Question banks on the Assign page: questions downloaded for other platforms, and others' brought into the form.

By the same calls as `lessons export` and `lessons import`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lessons.classroom import assignments, question_file, question_forms
from lessons.content.model import AnyQuestion, Course, Language
from lessons.exchange import form_entries, formats, question_tables, reading, telling
from lessons.exchange.faults import FileError
from lessons.exchange.items import neutral
from lessons.i18n import texts

FILES = {
    "moodle-xml": "questions.xml",
    "gift": "questions.gift",
    "qti12": "questions.zip",
    "chaoxing": "chaoxing.xlsx",
    "kaoshibao": "kaoshibao.xlsx",
    "text": "questions.txt",
}
"""What a browser saves a format's file as."""
OWN = ".toml"
Bank = Mapping[str, tuple[str, AnyQuestion]]


class Exported(NamedTuple):
    """A file for another platform, and what is said of it."""

    name: str
    data: bytes
    said: str
    lines: list[str]


def of_lessons(course: Course, names: Iterable[str], *, language: Language) -> Bank:
    """Return the questions of lessons and quizzes, as `assignments.chosen` takes their names; without any, all of the course.

    Raises:
        AssignmentError: where there is no such lesson or quiz.

    """
    whole = formats.of_course(course, language=language)
    listed = list(names)
    if not listed:
        return whole
    parts = assignments.chosen(course, listed)
    return {f"{part.lesson}/{name}": whole[f"{part.lesson}/{name}"] for part in parts for name, _ in part.questions}


def exported(bank: Bank, *, to: str, language: Language, title: str) -> Exported:
    """Return questions in the format ``to``, and what it cannot carry of them, a line each."""
    made = formats.export(bank, to=to, language=language, title=title)
    said = [
        texts.translate("bank.saved", language, name=FILES[to], count=made.written, left=len(made.left)),
        texts.translate("exchange.secret", language),
    ]
    if to in telling.UNPROVED:
        said.append(texts.translate("exchange.unproved", language))
    whole = texts.translate("typo.between", language).join(said)
    return Exported(FILES[to], made.data, whole, list(telling.of_export(made, language=language)))


def carried(course: Course, *, language: Language) -> list[dict[str, str]]:
    """Return each format with what it cannot carry of a course's questions, and which kinds it has not."""
    found = []
    bank = formats.of_course(course, language=language)
    for name in formats.FORMATS:
        made = formats.export(bank, to=name, language=language, title="")
        lost = list(dict.fromkeys(trait for traits in made.lost.values() for trait in traits))
        kinds = dict.fromkeys(texts.translate(f"quiz.kind.{bank[each][1].kind}", language) for each in made.left)
        said = [texts.translate("bank.without", language, lost=telling.lost(lost, language))] if lost else []
        if kinds:
            said.append(
                texts.translate("bank.left", language, kinds=texts.translate("typo.stop", language).join(kinds))
            )
        label = texts.translate(f"bank.format.{name}", language)
        found.append({"id": name, "label": label, "about": texts.translate("typo.between", language).join(said)})
    return found


def brought(
    name: str,
    data: bytes,
    *,
    course: Course,
    language: Language,
    cites: str = "",
    most: int = question_forms.LIMIT_QUESTIONS,
) -> dict[str, Any]:
    """Return the good questions of a file as the form has them, and a line for each bad one: row, column, reason.

    Args:
        name: the file's name, by whose ending the format is known; a question file of one's own ends in ``.toml``.
        data: what is in it.
        course: the course beside which the test is set.
        language: of the page, and of those texts that a file has in both.
        cites: what decides questions that do not say so, such as ``"D3, D4"``.
        most: as many questions as the form has room for.

    """
    suffix = Path(name).suffix.lower()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"bank{suffix if suffix.isascii() and len(suffix) <= len('.jsonl') else ''}"
        path.write_bytes(data)
        lines: list[str] = []
        refused = 0
        if suffix != OWN:
            decided = [each.strip() for each in cites.replace("，", ",").split(",") if each.strip()]
            try:
                taken = question_tables.take(reading.read(path, language=language), course=course, cites=decided)
            except FileError as error:
                said = texts.translate(error.key, language, **error.values)
                return {"said": said, "warn": True, "lines": [], "questions": []}
            lines = [fault.told(language) for fault in taken.faults]
            refused = len({fault.row for fault in taken.faults if not fault.taken})
            path = path.with_suffix(OWN)
            path.write_text(taken.toml, encoding="utf-8", newline="\n")
            if not taken.written:
                said = texts.translate("bank.none", language, refused=refused)
                return {"said": said, "warn": True, "lines": lines, "questions": []}
        questions, problems = question_file.check_questions(path, course=course)
    if problems:
        told = [f"{each.where}: {each.message}" if each.where else each.message for each in problems]
        return {
            "said": texts.translate("bank.none", language, refused=len(told)),
            "warn": True,
            "lines": told,
            "questions": [],
        }
    entries: list[dict[str, Any]] = []
    for place, question in enumerate(questions.values(), 1):
        item = neutral(question, language)
        label = texts.translate("write.number", language, number=place)
        if item is None or len(entries) >= most:
            refused += 1
            key = "bank.no-kind" if item is None else "bank.full"
            kind = texts.translate(f"quiz.kind.{question.kind}", language)
            lines.append(texts.translate(key, language, name=label, kind=kind, most=most))
            continue
        entries.append(form_entries.entry(item))
        if lost := form_entries.lost(item):
            lines.append(texts.translate("exchange.without", language, name=label, lost=telling.lost(lost, language)))
    said = texts.translate("bank.brought", language, count=len(entries), refused=refused)
    return {"said": said, "warn": bool(refused) or not entries, "lines": lines, "questions": entries}
