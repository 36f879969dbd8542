"""Sentences of the interface that a course may say in its own words: what the interface cannot know of its matter."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from functools import partial

from lessons.errors import Problem, shorten
from lessons.i18n import texts
from lessons.i18n.faults import hint
from lessons.schema import Language, Record, Text

OPEN = ("map.base", "map.alt", "model.about", "quiz.place-help", "quiz.place-still", "work.file-name")
"""The borders that the map draws and its description; where the model of a response centre comes from; how one answers a
question of place; what the file that a student hands in is called."""


class Wording(Record, frozen=True):
    """How a course says one of these: ``key`` names it in the locale files, ``text`` may have the same ``{values}`` in it."""

    key: str
    text: Text


def faults(wordings: Iterable[Wording]) -> Iterator[Problem]:
    """Say which sentences are not the course's to word, or are worded twice, and which values they cannot fill in."""
    taken: set[str] = set()
    for each in wordings:
        where = f'wording "{each.key:.60}"'
        if each.key not in OPEN:
            message = texts.both("fault.known-wording", got=shorten(each.key), hint=hint(each.key, OPEN))
            yield Problem("course.toml", f"{where}.key", message)
            continue
        if each.key in taken:
            yield Problem("course.toml", where, texts.both("fault.wording-once"))
        taken.add(each.key)
        known = _values(texts.table(texts.FALLBACK)[each.key]) or set()
        for tag, text in each.text.items():
            used = _values(text)
            if used is None or used - known:
                listed = ", ".join(f"{{{name}}}" for name in sorted(known))
                message = texts.both("fault.wording-values", known=partial(_or_none, listed), got=shorten(text, 80))
                yield Problem("course.toml", f"{where}.text.{tag}", message)


def _or_none(listed: str, language: Language) -> str:
    return listed or texts.translate("fault.no-values", language)


def _values(text: str) -> set[str] | None:
    """Return the names of the values in a sentence; None where its braces do not match."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return None
