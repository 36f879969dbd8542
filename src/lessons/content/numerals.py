"""Numbers in a lesson's prose: written by a figure's id, filled in from the figures, never typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lessons.errors import Problem, near

from .model import LANGUAGES, Course, Figure, Language, LessonPlan

FIGURE = re.compile(r"\{figure:([^{}]*)\}")
TYPED = re.compile(r"(?<![A-Za-z0-9.,/#-])\d+(?:,\d{3})*(?:\.\d+)?(?: [mb]illion\b|[万亿])?")
SMALL = {
    "zh": ("零", "一", "两", "三", "四", "五", "六", "七", "八", "九"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}
SCALES: dict[Language, tuple[tuple[float, str], ...]] = {
    "zh": ((1e8, "亿"), (1e4, "万")),
    "en": ((1e9, " billion"), (1e6, " million")),
}


def number(value: float, *, language: Language) -> str:
    """Return a number as the language writes it in a sentence: 8000万, 1.2亿, 5386 and 四; 80 million, 5,386 and four."""
    if value in range(10):
        return SMALL[language][int(value)]
    for scale, name in SCALES[language]:
        if value >= scale and round(value / scale, 2) * scale == value:
            return f"{value / scale:g}{name}"
    grouped = f"{value:,.10g}"
    return grouped.replace(",", "") if language == "zh" else grouped


def filled(text: str, *, figures: Mapping[str, Figure], language: Language) -> str:
    """Return a lesson's prose with each ``{figure:id}`` as its number.

    Example:
        >>> filled("{figure:duty-villages} villages", figures=course.figures, language="en")  # doctest: +SKIP
        '5,386 villages'

    """
    return FIGURE.sub(lambda found: number(figures[found[1]].value, language=language), text)


def faults(course: Course) -> Iterator[Problem]:
    """Say which figures of a lesson's prose do not exist, differ between the languages, or are typed out."""
    for plan in course.lessons.values():
        for where, language, text in _texts(plan):
            for name in FIGURE.findall(text):
                if name not in course.figures:
                    guess = near(name, course.figures)
                    hint = f"did you mean {guess!r}?" if guess else "see figures.toml"
                    yield Problem(_file(plan), where, f"expected a known figure, got {name!r:.60} ({hint})")
            typed = set(TYPED.findall(FIGURE.sub(" ", text)))
            for figure in course.figures.values():
                for form in sorted(typed & forms(figure, language)):
                    message = f"expected {{figure:{figure.id}}}, got the typed number {form!r}"
                    yield Problem(_file(plan), where, message)
        yield from _uneven(plan)


def _uneven(plan: LessonPlan) -> Iterator[Problem]:
    for step in plan.step:
        zh, en = (sorted(FIGURE.findall(step.text[language])) for language in LANGUAGES)
        if zh != en:
            yield Problem(
                _file(plan), f'step "{step.id}".text', f"expected the same figures in zh and en, got {zh} and {en}"
            )


def _texts(plan: LessonPlan) -> Iterator[tuple[str, Language, str]]:
    for step in plan.step:
        for language in LANGUAGES:
            yield f'step "{step.id}".text.{language}', language, step.text[language]


def forms(figure: Figure, language: Language) -> set[str]:
    """Return how a figure's number may have been typed; none for small ones and for what may be a year."""
    value = figure.value
    if value < 100 or 1900 <= value <= 2100:
        return set()
    return {number(value, language=language), f"{value:,.10g}", f"{value:.10g}"}


def _file(plan: LessonPlan) -> str:
    return f"lessons/{plan.id}.toml"
