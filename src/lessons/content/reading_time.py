"""How long a lesson takes to read in class."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lessons.assessment.kinds.essay import is_essay
from lessons.schema import HAN, is_chinese

from . import numerals
from .decode import texts
from .model import AnyQuestion, Course, Language, LessonPlan, Show, Step
from .references import plain

PACE: dict[Language, int] = {"zh": 300, "en": 180}
"""Chinese characters, English words a minute; words of other languages go at the pace of English."""

PERIOD = 45
"""Minutes in a class period."""

CORE_MINUTES = 1
"""What a core question takes besides its reading."""

PASSAGES = 8
"""So many passages and documents one student reads in class at most."""

READ = ("passage", "document")
"""The views that are read as texts."""

ASKED = ("option", "item", "pair", "extra", "listed", "row")


def minutes(course: Course, plan: LessonPlan, *, language: Language) -> float:
    """Return the minutes that a lesson takes in class: every word it shows, and a minute a core question.

    Read are the title and question, the steps' texts, passages, prompts, sheets, and the questions with their options.
    Left out are homework, what is read by choice, what is folded away (words that are explained, hints, feedback), and maps,
    timelines and tables.
    """
    quizzes = {quiz.id: quiz for quiz in plan.quiz}
    written = [plan.title[language], plan.question[language]]
    written += _story(course, plan, language)
    core = 0
    for step in plan.step:
        if _homework(plan, step) or step.reading == "choice":
            continue
        told = numerals.filled(step.text[language], figures=course.figures, language=language)
        written += [step.title[language], told]
        for show in step.show:
            written += _shown(course, plan, show, language)
            quiz = quizzes.get(show.name or "") if show.view == "quiz" else None
            core += len(quiz.questions) if quiz and quiz.role == "core" else 0
    return sum(length(text, language=language) for text in written) / pace(language) + core * CORE_MINUTES


class Texts(NamedTuple):
    """What there is to read in a lesson, each once, by who reads it in class; what is homework is in none of these."""

    everyone: tuple[str, ...]
    shared: tuple[str, ...]
    choice: tuple[str, ...]

    @property
    def each(self) -> int:
        """How many of them one student reads in class: of those that are shared out, one."""
        return len(self.everyone) + bool(self.shared)


def texts_read(plan: LessonPlan) -> Texts:
    """Return a lesson's passages and documents by who reads them; one that several steps show goes with the widest."""
    found: dict[str, list[str]] = {"all": [stop.passage for stop in plan.stops], "shared": [], "choice": []}
    for step in plan.step:
        if not _homework(plan, step):
            found[step.reading] += [show.name for show in step.show if show.view in READ and show.name]
    left = {name: reading for reading in reversed(found) for name in found[reading]}
    everyone, shared, choice = (
        tuple(name for name in dict.fromkeys(names) if left[name] == reading) for reading, names in found.items()
    )
    return Texts(everyone, shared, choice)


def _story(course: Course, plan: LessonPlan, language: Language) -> Iterator[str]:
    """Yield what the story that opens a lesson has one read."""
    if plan.story is None:
        return
    yield plan.story.text[language]
    yield from _shown(course, plan, Show(view="prompt", name=plan.story.prompt), language)
    for stop in plan.stops:
        yield stop.why[language]
        yield from _passage(course, stop.passage, language)


def _passage(course: Course, name: str, language: Language) -> Iterator[str]:
    passage = course.passages[name]
    yield from (passage.heading[language], passage.text[language])


def pace(language: Language) -> int:
    """Return how many characters (in Chinese) or words are read in a minute."""
    return PACE["zh" if is_chinese(language) else "en"]


def length(text: str, *, language: Language) -> int:
    """Return a text's length: in Chinese its characters (a foreign word or a number counts as one), else its words."""
    words = r"[\w'’]+(?:[-,.]\w+)*"
    pattern = rf"[A-Za-z0-9]+(?:['’.,-][A-Za-z0-9]+)*|[{HAN}]" if is_chinese(language) else words
    return len(re.findall(pattern, plain(text)))


def _homework(plan: LessonPlan, step: Step) -> bool:
    """Return whether a step shows homework and no other questions: then none of it is for the class period."""
    shown = [show.name for show in step.show if show.view == "quiz"]
    roles = {quiz.role for quiz in plan.quiz if quiz.id in shown}
    return roles == {"homework"}


def _shown(course: Course, plan: LessonPlan, show: Show, language: Language) -> Iterator[str]:
    if show.view == "passage":
        if show.name not in {stop.passage for stop in plan.stops}:  # those are read in the story
            yield from _passage(course, show.name or "", language)
    elif show.view == "document":
        if document := course.documents.get(show.name or ""):
            yield document.title[language]
        for name in course.passages_of(show.name or ""):
            yield from _passage(course, name, language)
    elif show.view == "quiz":
        for quiz in plan.quiz:
            if quiz.id == show.name and quiz.role != "homework":
                for name in quiz.questions:
                    yield from _asked(course.questions[plan.id][name], language)
    elif show.view in ("prompt", "sheet"):
        for entry in getattr(plan, show.view, ()):
            if entry.id == show.name:
                yield from (text[language] for _, text in texts(entry, ""))


def _asked(question: AnyQuestion, language: Language) -> Iterator[str]:
    """Yield what a student reads before answering."""
    yield question.prompt[language]
    if claim := getattr(question, "claim", None):
        yield claim[language]
    for name in ASKED:
        for entry in getattr(question, name, ()):
            yield from (text[language] for where, text in texts(entry, "") if where != "feedback")
    if is_essay(question):
        yield from (level for row in question.row for level in row.levels[language])
