"""How long a lesson takes to read in class."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.assessment.kinds.essay import is_essay

from . import numerals
from .decode import texts
from .model import AnyQuestion, Course, Language, LessonPlan, Show, Step
from .references import LINK

PACE: dict[Language, int] = {"zh": 300, "en": 180}
"""Chinese characters, English words a minute."""

PERIOD = 45
"""Minutes in a class period."""

CORE_MINUTES = 1
"""What a core question takes besides its reading."""

ASKED = ("option", "item", "pair", "extra", "row")


def minutes(course: Course, plan: LessonPlan, *, language: Language) -> float:
    """Return the minutes that a lesson takes in class: every word it shows, and a minute a core question.

    Read are the title and question, the steps' texts, passages, prompts, sheets, and the questions with their options.
    Left out are homework, what is folded away (words that are explained, hints, feedback), and maps, timelines and tables.
    """
    quizzes = {quiz.id: quiz for quiz in plan.quiz}
    written = [plan.title[language], plan.question[language]]
    core = 0
    for step in plan.step:
        if _homework(plan, step):
            continue
        told = numerals.filled(step.text[language], figures=course.figures, language=language)
        written += [step.title[language], told]
        for show in step.show:
            written += _shown(course, plan, show, language)
            quiz = quizzes.get(show.name or "") if show.view == "quiz" else None
            core += len(quiz.questions) if quiz and quiz.role == "core" else 0
    return sum(length(text, language=language) for text in written) / PACE[language] + core * CORE_MINUTES


def length(text: str, *, language: Language) -> int:
    """Return a text's length: in Chinese its characters (a foreign word or a number counts as one), in English its words."""
    plain = LINK.sub(r"\1", text)
    pattern = r"[\w'’]+(?:[-,.]\w+)*" if language == "en" else r"[A-Za-z0-9]+(?:['’.,-][A-Za-z0-9]+)*|[\u3400-\u9fff]"
    return len(re.findall(pattern, plain))


def _homework(plan: LessonPlan, step: Step) -> bool:
    """Return whether a step shows homework and no other questions: then none of it is for the class period."""
    shown = [show.name for show in step.show if show.view == "quiz"]
    roles = {quiz.role for quiz in plan.quiz if quiz.id in shown}
    return roles == {"homework"}


def _shown(course: Course, plan: LessonPlan, show: Show, language: Language) -> Iterator[str]:
    if show.view == "passage":
        passage = course.passages[show.name or ""]
        yield from (passage.heading[language], passage.text[language])
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
    for name in ASKED:
        for entry in getattr(question, name, ()):
            yield from (text[language] for where, text in texts(entry, "") if where != "feedback")
    if is_essay(question):
        yield from (level for row in question.row for level in row.levels[language])
