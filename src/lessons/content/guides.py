"""The prose of a teacher's guide as its file says it; all numbers, the key and the rubrics come from the course itself."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Collection, Iterator
from typing import Literal

from lessons.errors import Problem, unknown
from lessons.paths import GUIDE
from lessons.schema import LANGUAGES, Id, Record, Text

from .decode import texts


class Section(Record, frozen=True):
    """One part of the guide, in Markdown; ``part`` says on which side of the lessons it stands."""

    id: Id
    title: Text
    text: Text
    part: Literal["before", "after"] = "before"


class Advice(Record, frozen=True):
    """What a teacher is told of one lesson, in Markdown: its id is the lesson's."""

    id: Id
    aims: Text
    materials: Text
    misconceptions: Text
    ask_next: Text


class Guide(Record, frozen=True):
    """The prose of a guide, by id, in the file's order."""

    sections: dict[str, Section]
    lessons: dict[str, Advice]


def faults(guide: Guide, lessons: Collection[str]) -> Iterator[Problem]:
    """Say which of the course's ``lessons`` the guide leaves out, which it makes up, and which of its texts are blank."""
    yield from unknown(GUIDE, "lesson", guide.lessons, lessons)
    for name in lessons:
        if name not in guide.lessons:
            yield Problem(GUIDE, "lesson", f"expected every lesson of the course, got none for {name!r}")
    for kind, entries in (("section", guide.sections), ("lesson", guide.lessons)):
        for name, entry in entries.items():
            for where, text in texts(entry, f'{kind} "{name}"'):
                for language in LANGUAGES:
                    if not text[language].strip():
                        yield Problem(GUIDE, f"{where}.{language}", "expected text, got only spaces")
