"""The prose of a teacher's guide as its file says it; all numbers, the key and the rubrics come from the course itself."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Literal

from msgspec import Meta

from lessons.assessment.kinds.essay import Essay, is_essay
from lessons.errors import Problem
from lessons.i18n.faults import unknown
from lessons.i18n.texts import both
from lessons.paths import GUIDE
from lessons.schema import Id, Record, Text

from .decode import Found, texts

LEVELS = (1, 2, 3)
"""The levels of a rubric's row, from weakest to strongest. The weakest earns nothing (`lessons.classroom.essays.points`)."""

Level = Annotated[int, Meta(ge=LEVELS[0], le=LEVELS[-1])]


class Section(Record, frozen=True):
    """One part of the guide, in Markdown; ``part`` says on which side of the lessons it stands."""

    id: Id
    title: Text
    text: Text
    part: Literal["before", "after"] = "before"


class Advice(Record, frozen=True):
    """What a teacher is told of one lesson, in Markdown: its id is the lesson's.

    What need not be written: ``point``, the question that a class may dispute; ``collect``, what is taken in at the end;
    ``reduced``, what to do where time is short; ``quick`` and ``second_language``, tasks for those who are done early and
    for those who read in a language that is not their first. They go onto the lesson's plan, which is one sheet of paper.
    """

    id: Id
    aims: Text
    materials: Text
    misconceptions: Text
    ask_next: Text
    point: Text | None = None
    collect: Text | None = None
    reduced: Text | None = None
    quick: Text | None = None
    second_language: Text | None = None


class MarkedAnswer(Record, frozen=True):
    """An answer to an essay, made up for teachers: the ``levels`` that it earns, one a row in the rubric's order, and why."""

    id: Id
    question: Id
    levels: Annotated[tuple[Level, ...], Meta(min_length=1, max_length=6)]
    text: Text
    why: Text


class Guide(Record, frozen=True):
    """The prose of a guide, by id, in the file's order."""

    sections: dict[str, Section]
    lessons: dict[str, Advice]
    answers: dict[str, MarkedAnswer]

    def answers_to(self, question: str) -> list[MarkedAnswer]:
        """Return the marked answers to an essay, the weakest first."""
        found = [answer for answer in self.answers.values() if answer.question == question]
        return sorted(found, key=lambda answer: sum(answer.levels))


def faults(guide: Guide, lessons: Collection[str], questions: Collection[Mapping[str, object]]) -> Iterator[Problem]:
    """Say which of the course's ``lessons`` the guide leaves out, which it makes up, and which of its texts are blank.

    Of the essays among the lessons' ``questions`` that have marked answers: which level of which row has none. A question
    that could not be read is no second fault.
    """
    yield from unknown(GUIDE, "lesson", guide.lessons, lessons)
    for name in lessons:
        if name not in guide.lessons:
            yield Problem(GUIDE, "lesson", both("fault.guide-lesson", got=repr(name)))
    for kind, entries in (("section", guide.sections), ("lesson", guide.lessons), ("answer", guide.answers)):
        for name, entry in entries.items():
            for where, text in texts(entry, f'{kind} "{name}"'):
                for language in text.languages:
                    if not text[language].strip():
                        yield Problem(GUIDE, f"{where}.{language}", both("fault.blank"))
    essays = {name: question for asked in questions for name, question in asked.items() if is_essay(question)}
    lost = isinstance(guide.answers, Found) and bool(guide.answers.broken or not guide.answers.whole)
    for name, answer in guide.answers.items():
        if not any(
            answer.question in asked and answer.question not in asked.keys() - essays.keys() for asked in questions
        ):
            lost = True
            yield from unknown(GUIDE, f'answer "{name}".question', [answer.question], essays)
    for name, essay in (
        essays.items() if not lost else ()
    ):  # the answer that one misses may be the one that is not right
        yield from _unmarked(essay, guide.answers_to(name))


def _unmarked(essay: Essay, answers: list[MarkedAnswer]) -> Iterator[Problem]:
    """Say what is wrong with the levels of an essay's answers; an essay need not have any."""
    for answer in answers:
        if len(answer.levels) != len(essay.row):
            message = both("fault.guide-levels", wanted=len(essay.row), got=len(answer.levels))
            yield Problem(GUIDE, f'answer "{answer.id}".levels', message)
            return
    for row, given in zip(essay.row, zip(*(answer.levels for answer in answers), strict=True), strict=False):
        for level in LEVELS:
            if level not in given:
                message = both("fault.guide-answer", level=level, row=repr(row.id))
                yield Problem(GUIDE, f'answer to "{essay.id}"', message)
