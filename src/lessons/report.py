"""What a course asks and uses, in plain lines: for an author who wants to see its balance."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from . import guessing, prose
from .model import LANGUAGES, Choice, Choices, Course, Language, LessonPlan, Question
from .references import LINK

PACE: dict[Language, int] = {"zh": 300, "en": 180}
"""Reading: Chinese characters, English words a minute."""

MINUTES = 45
CORE_MINUTES = 1
"""What a core question takes besides its reading."""


def lines(course: Course) -> Iterator[str]:
    """Return the report, line by line; lines that begin with ``!`` want an author's eye."""
    yield from _counts(course)
    yield ""
    yield from _times(course)
    yield ""
    yield from _unused(course)
    yield ""
    yield from _guesses(course)


def _counts(course: Course) -> Iterator[str]:
    questions = [question for asked in course.questions.values() for question in asked.values()]
    for name, asked in course.questions.items():
        kinds = Counter(question.kind for question in asked.values())
        points = sum(question.points for question in asked.values())
        yield f"{name}: {len(asked)} questions, {points} points; " + ", ".join(
            f"{kind} {n}" for kind, n in sorted(kinds.items())
        )
    for what in ("kind", "skill"):
        found = Counter(str(getattr(question, what)) for question in questions)
        yield f"by {what}: " + ", ".join(f"{name} {number}" for name, number in found.most_common())


def _times(course: Course) -> Iterator[str]:
    yield f"minutes in class, without homework (at most {MINUTES}): planned; reading at {PACE['zh']} characters or {PACE['en']} words a minute and {CORE_MINUTES} a core question"
    for plan in course.lessons.values():
        planned = sum(step.minutes for step in plan.step)
        read = {language: minutes(course, plan, language=language) for language in LANGUAGES}
        mark = "! " if planned > MINUTES or max(read.values()) > MINUTES else "  "
        yield f"{mark}{plan.id}: planned {planned}; zh {read['zh']:.1f}, en {read['en']:.1f}"


def minutes(course: Course, plan: LessonPlan, *, language: Language) -> float:
    """Return what a lesson takes in class: every word shown without homework, and a minute a core question."""
    roles = {quiz.id: quiz for quiz in plan.quiz}
    words, core = 0, 0
    for step in plan.step:
        homework = [roles[show.name or ""].role == "homework" for show in step.show if show.view == "quiz"]
        if homework and all(homework):
            continue
        words += _long(prose.filled(step.text[language], figures=course.figures, language=language), language)
        for show in step.show:
            if show.view == "passage":
                passage = course.passages[show.name or ""]
                words += _long(LINK.sub(r"\1", passage.text[language]), language)
            elif show.view == "quiz" and roles[show.name or ""].role != "homework":
                quiz = roles[show.name or ""]
                words += sum(
                    _long(text, language)
                    for name in quiz.questions
                    for text in _asked(course.questions[plan.id][name], language)
                )
                core += len(quiz.questions) if quiz.role == "core" else 0
    return words / PACE[language] + core * CORE_MINUTES


def _asked(question: Question, language: Language) -> Iterator[str]:
    yield question.prompt[language]
    for name in ("option", "item", "extra"):
        for entry in getattr(question, name, ()):
            yield entry.text[language]
    for pair in getattr(question, "pair", ()):
        yield from (pair.left[language], pair.right[language])


def _long(text: str, language: Language) -> int:
    """Return a text's length: in Chinese its characters (a foreign word counts as one), in English its words."""
    if language == "en":
        return len(re.findall(r"[\w'’-]+", text))
    return len(re.findall(r"[A-Za-z0-9'.,-]+|[\u3400-\u9fff]", text))


def _unused(course: Course) -> Iterator[str]:
    cited = {cite for asked in course.questions.values() for question in asked.values() for cite in question.cites}
    systems = {system.id for system in course.systems.values() if not cited & set(system.passages)}
    kinds = {
        "passages": [
            name for name, passage in course.passages.items() if name not in cited and passage.kind != "title"
        ],
        "figures": [figure.id for figure in course.figures.values() if figure.passage not in cited],
        "sources": [name for name in course.sources if f"source:{name}" not in cited],
        "systems": sorted(systems),
    }
    for kind, names in kinds.items():
        yield f"{kind} that no question cites: " + (", ".join(names) or "none")


def _guesses(course: Course) -> Iterator[str]:
    questions = [question for asked in course.questions.values() for question in asked.values()]
    single = [question for question in questions if isinstance(question, Choice)]
    yield f"a guesser over {len(single)} questions with one right answer (chance and at most {guessing.MARGIN:.0%} more)"
    for guess in guessing.guesses(single):
        mark = "  " if guess.within else "! "
        told = "" if guess.within else f": {', '.join(guess.right)}"
        yield f"{mark}{guess.language} {guess.way}: {guess.score:.0%} (chance {guess.chance:.0%}){told}"
    several = [question for question in questions if isinstance(question, Choices)]
    for language in LANGUAGES:
        right, wrong = guessing.lengths(several, language=language)
        yield f"  {language} several right: right options {right:.0f} characters, wrong ones {wrong:.0f}"
