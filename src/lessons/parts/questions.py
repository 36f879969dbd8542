"""Questions as an author writes them by hand, without a course: the fields of ``data/questions``, of which few are needed.

A text may be a plain string, which then stands for every language that has a locale. What is left out gets a value that asks
for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec import Struct

from lessons.content import decode, files, values
from lessons.content.model import LANGUAGES, QUESTION_KINDS, AnyQuestion, Text
from lessons.errors import ContentError, LessonError, near, shorten
from lessons.i18n import texts

from .bare import DASH

SKILL = "close-reading"
SPARE = {"explanation", "feedback", "right", "wrong", "unit"}
"""Texts that a question may do without."""


def of_toml(path: Path) -> list[AnyQuestion]:
    """Return the questions of a TOML file, its ``[[question]]`` tables.

    Raises:
        ContentError: with every fault of the file, by question and field.

    """
    raw, faults = files.toml(path)
    return _built(files.tables(raw, "question", faults), faults)


def of_dicts(entries: object) -> list[AnyQuestion]:
    """Return the questions of a list of dictionaries.

    Raises:
        ContentError: with every fault of them, by question and field.

    """
    if isinstance(entries, str | Mapping) or not isinstance(entries, Iterable):
        raise LessonError(texts.both("parts.no-list", got=shorten(entries)))
    return _built(list(entries), decode.Collector("questions"))


def _built(entries: Sequence[object], faults: decode.Collector) -> list[AnyQuestion]:
    found: dict[str, AnyQuestion] = {}
    for number, entry in enumerate(entries, 1):
        question = _question(entry, number, faults)
        if question is not None and question.id in found:
            faults.add(f'question "{question.id}"', texts.both("parts.id-again"))
        elif question is not None:
            found[question.id] = question
    if not entries and not faults.problems:
        faults.add("", texts.both("parts.no-question"))
    if faults.problems:
        raise ContentError(faults.problems)
    return list(found.values())


def _question(entry: object, number: int, faults: decode.Collector) -> AnyQuestion | None:
    where = f"question {files.label(entry, number)}"
    if not isinstance(entry, Mapping):
        faults.add(where, texts.both("parts.not-question", got=shorten(entry)))
        return None
    kind = _kind(entry.get("kind"), where, faults)
    if kind is None:
        return None
    given = {name: value for name, value in entry.items() if name != "kind"}
    whole = {"id": f"q{number}", "skill": SKILL, "cites": [DASH], "hints": [DASH]} | given
    with decode.written_in(texts.locales()):
        question = decode.build(kind, _completed(kind, whole), where, faults)
    if question is None:
        return None
    for message in question.faults():
        faults.add(where, message)
    # The answers that are kept go by a question's fingerprint: a locale more must make no other question of it.
    return msgspec.structs.replace(question, same_as=msgspec.UNSET, first_in=LANGUAGES)


def _kind(name: object, where: str, faults: decode.Collector) -> type[AnyQuestion] | None:
    """Return a kind of question, or note why it cannot be asked here: there is no course with places and passages."""
    takes = {key: kind for key, kind in QUESTION_KINDS.items() if _stands_alone(kind)}
    known = ", ".join(takes)
    if not isinstance(name, str) or name not in QUESTION_KINDS:
        guess = near(name, takes) if isinstance(name, str) else None
        message = texts.both(
            "parts.question-kind",
            got=shorten(name),
            hint=lambda language: texts.translate("fault.near", language, guess=guess) + " " if guess else "",
            known=known,
        )
        faults.add(f"{where}.kind", message)
        return None
    if name not in takes:
        faults.add(f"{where}.kind", texts.both("parts.course-kind", known=known, got=repr(name)))
        return None
    return cast("type[AnyQuestion]", takes[name])


def _stands_alone(kind: type[Any]) -> bool:
    return not (kind.needs_places or kind.needs_sentences or kind.graded_by_teacher)


def _completed(record: type[Struct], entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry with each plain string as a text in every language, and what may be left out put in."""
    hints = decode.hints_of(record)
    whole = dict(entry)
    for field in msgspec.structs.fields(record):
        inner, listed = values.record_in(hints[field.name])
        if inner is None:
            continue
        if field.name not in whole:
            if field.required and field.name in SPARE and not (field.name == "right" and "left" in hints):
                whole[field.name] = dict.fromkeys(texts.locales(), DASH)
        elif not listed:
            whole[field.name] = _value(inner, whole[field.name])
        elif isinstance(whole[field.name], list | tuple):
            letter = field.name[0]
            whole[field.name] = [
                _value(inner, _named(inner, value, f"{letter}{place}"))
                for place, value in enumerate(whole[field.name], 1)
            ]
    return whole


def _value(record: type[Struct], value: object) -> object:
    if record is not Text:
        return _completed(record, value) if isinstance(value, Mapping) else value
    if isinstance(value, str):
        return dict.fromkeys(texts.locales(), value.strip() or DASH)
    if isinstance(value, Mapping) and value and set(value) <= set(texts.locales()):
        # As everywhere, who finds nothing in a language reads it in English, else in the first there is.
        other = value.get("en", next(iter(value.values())))
        return {tag: value.get(tag, other) for tag in texts.locales()}
    return value


def _named(record: type[Struct], value: object, name: str) -> object:
    """Return an option, item or pair with an id; a plain string is its text."""
    fields = record.__struct_fields__
    if isinstance(value, str) and "text" in fields:
        value = {"text": value}
    return {"id": name} | dict(value) if isinstance(value, Mapping) and "id" in fields else value
