"""Numbers in a lesson's prose: written by a figure's id, filled in from the figures, never typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from typing import NamedTuple

from lessons.errors import Problem, near, shorten
from lessons.i18n import texts

from .model import Course, Figure, Language, LessonPlan

_LINKED = re.compile(r"\[([^\[\]]+)\]\(figure:([a-z0-9-]+)\)")
_NUMBER = re.compile(
    r"(?:\d{1,3}(?: \d{3})+|\d(?:[\d.,\u00a0\u202f]*\d)?)"
    r"(?![ .,\u00a0\u202f]?\d)(?! ?(?:[万亿萬億千百]|million|billion|milliard))",
    re.IGNORECASE,
)
"""A number as it is written, thousands apart or not, but for those after which a word says how many times as large they are."""
FIGURE = re.compile(r"\{figure:([^{}]*)\}")
TYPED = re.compile(r"(?<![A-Za-z0-9.,/#-])\d+(?:,\d{3})*(?:\.\d+)?(?: [mb]illion\b|[万亿])?")


class Digits(NamedTuple):
    """How a language writes numbers in a sentence: small ones, scales with a word of their own, and signs among digits."""

    small: tuple[str, ...]
    scales: tuple[tuple[float, str], ...]
    group: str
    point: str


@cache
def digits(language: Language) -> Digits:
    """Return how a language writes numbers; digits alone where its locale does not say."""
    if language.partition("-")[0] != texts.locale_of(language).partition("-")[0]:
        return Digits((), (), "", ".")
    small, scales, group, point = (
        texts.translate(f"number.{name}", language) for name in ("small", "scales", "group", "point")
    )
    known = (_SCALE.fullmatch(each) for each in scales.split("|"))
    words = tuple(word for word in small.split("|") if word)
    return Digits(words, tuple((float(each[1]), each[2]) for each in known if each), group, point)


_SCALE = re.compile(r"(1e[0-9]+)(.+)")


def number(value: float, *, language: Language) -> str:
    """Return a number as the language writes it in a sentence: 8000万, 1.2亿, 5386 and 四; 80 million, 5,386 and four."""
    found = digits(language)
    if value in range(len(found.small)):
        return found.small[int(value)]
    for scale, name in found.scales:
        if value >= scale and round(value / scale, 2) * scale == value:
            return f"{value / scale:g}{name}".replace(".", found.point)
    return f"{value:,.10g}".translate({ord(","): found.group, ord("."): found.point})


def filled(text: str, *, figures: Mapping[str, Figure], language: Language) -> str:
    """Return a lesson's prose with each ``{figure:id}`` as its number.

    Example:
        >>> filled("{figure:duty-villages} villages", figures=course.figures, language="en")
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
                    hint = partial(texts.translate, "fault.near" if guess else "fault.see-figures", guess=guess)
                    message = texts.both("fault.known-figure", got=shorten(name), hint=hint)
                    yield Problem(_file(plan), where, message)
            typed = set(TYPED.findall(FIGURE.sub(" ", text)))
            for figure in course.figures.values():
                for form in sorted(typed & forms(figure, language)):
                    message = texts.both("fault.typed-figure", figure=figure.id, got=repr(form))
                    yield Problem(_file(plan), where, message)
        yield from _uneven(plan)


def linked(course: Course) -> Iterator[Problem]:
    """Say where the words that lead to an exact figure have another number than it. It keeps no course from being opened."""
    for passage in course.passages.values():
        for language in course.languages:
            for words, name in _LINKED.findall(passage.text[language]):
                figure = course.figures.get(name)
                written = _NUMBER.findall(words)
                if figure is None or figure.bound != "exact" or len(written) != 1:
                    continue  # several numbers, or a word such as 万 after one: which of them is meant nobody can say
                if re.sub(r"\D", "", written[0]) != re.sub(r"\D", "", f"{figure.value:.10g}"):
                    message = texts.both(
                        "fault.figure", value=f"{figure.value:.10g}", figure=name, got=repr(written[0].strip())
                    )
                    yield Problem("passages.toml", f'passage "{passage.id}".text.{language}', message)


def _uneven(plan: LessonPlan) -> Iterator[Problem]:
    for step in plan.step:
        found = {language: sorted(FIGURE.findall(step.text[language])) for language in step.text.languages}
        (first, named), *others = found.items()
        for language, names in others:
            if names != named:
                message = texts.both("fault.same-figures", first=first, other=language, named=named, names=names)
                yield Problem(_file(plan), f'step "{step.id}".text', message)


def _texts(plan: LessonPlan) -> Iterator[tuple[str, Language, str]]:
    for step in plan.step:
        for language in step.text.languages:
            yield f'step "{step.id}".text.{language}', language, step.text[language]


def forms(figure: Figure, language: Language) -> set[str]:
    """Return how a figure's number may have been typed; none for small ones and for what may be a year."""
    value = figure.value
    if value < 100 or 1900 <= value <= 2100:
        return set()
    return {number(value, language=language), f"{value:,.10g}", f"{value:.10g}"}


def _file(plan: LessonPlan) -> str:
    return f"lessons/{plan.id}.toml"
