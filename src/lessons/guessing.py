"""How far a test-wise guesser would come who has read nothing: by length, place, absolute words or shared words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from .model import LANGUAGES, Choice, Choices, Language, Option

ABSOLUTES = {
    "zh": re.compile("都|只|全|所有|一切|从不|从来|一定|必然|必须|完全|绝对|任何|每一|唯一|肯定|根本"),
    "en": re.compile(r"\b(all|always|never|only|every|none|nothing|no one|must|certainly|entirely|any|whole|sole|solely)\b", re.IGNORECASE),
}  # fmt: skip
MARGIN = 0.10
"""How far from chance a guesser may come (share of single-choice questions)."""

LONGEST = (0.20, 0.40)
"""In which share of the questions the longest option may be the right one."""


class Guess(NamedTuple):
    """What one way of guessing scores in one language: ``score`` beside ``chance``, shares of the questions."""

    way: str
    language: Language
    score: float
    chance: float
    right: tuple[str, ...]

    @property
    def within(self) -> bool:
        """Whether it comes no further than chance and the margin; the longest option, neither too often nor too seldom."""
        if self.way == "longest":
            return LONGEST[0] <= self.score <= LONGEST[1]
        return self.score <= self.chance + MARGIN


def guesses(questions: Iterable[Choice]) -> list[Guess]:
    """Return what each way of guessing scores over single-choice questions; where options tie, their share counts."""
    asked = list(questions)
    return (
        [_score(way, pick, asked, language) for language in LANGUAGES for way, pick in _ways(language).items()]
        if asked
        else []
    )


Pick = Callable[[Choice, int, Option], float]


def _ways(language: Language) -> dict[str, Pick]:
    """Return each way of guessing as what it prefers: the option with the largest value is taken."""
    places: dict[str, Pick] = {
        f"place {number + 1}": lambda _q, at, _o, n=number: float(at == n) for number in range(4)
    }
    return {
        "longest": lambda _q, _at, option: float(_length(option, language)),
        "shortest": lambda _q, _at, option: -float(_length(option, language)),
        "fewest absolutes": lambda _q, _at, option: -float(len(ABSOLUTES[language].findall(option.text[language]))),
        "shared words": lambda question, _at, option: _shared(
            question.prompt[language], option.text[language], language
        ),
        **places,
    }


def _score(way: str, pick: Pick, asked: list[Choice], language: Language) -> Guess:
    score, right = 0.0, []
    for question in asked:
        values = [pick(question, at, option) for at, option in enumerate(question.option)]
        taken = [option for option, value in zip(question.option, values, strict=True) if value == max(values)]
        hit = sum(option.correct for option in taken) / len(taken)
        score += hit
        if hit > 1 / len(question.option):
            right.append(question.id)
    chance = sum(1 / len(question.option) for question in asked) / len(asked)
    return Guess(way, language, score / len(asked), chance, tuple(right))


def lengths(questions: Iterable[Choices], *, language: Language) -> tuple[float, float]:
    """Return the mean length of right and of wrong options in questions with several right ones, in characters."""
    found: dict[bool, list[int]] = {True: [0], False: [0]}
    for question in questions:
        for option in question.option:
            found[option.correct].append(_length(option, language))
    right, wrong = (sum(values) / max(1, len(values) - 1) for values in (found[True], found[False]))
    return right, wrong


def _length(option: Option, language: Language) -> int:
    return len(option.text[language])


def _shared(prompt: str, option: str, language: Language) -> float:
    """Return the share of an option's words (in Chinese: pairs of characters) that the question has too."""
    words = _words(option, language)
    return len(words & _words(prompt, language)) / len(words) if words else 0.0


def _words(text: str, language: Language) -> set[str]:
    if language == "en":
        return set(re.findall(r"[a-z0-9']+", text.lower()))
    kept = re.sub(r"\W", "", text)
    return {kept[at : at + 2] for at in range(len(kept) - 1)}
