"""How far a test-wise guesser would come who has read nothing: by length, place, absolute or careful words, or shared ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from lessons.content.model import Choice, Choices, Language, Option
from lessons.i18n.texts import translate
from lessons.schema import HAN, is_chinese

ABSOLUTES = {
    # 全市 and 首都 are no absolutes, though they are written with the same characters.
    "zh": re.compile(
        r"(?<![首成])都|只|全(?![市县区国省乡镇村])|所有|一切|从不|从来|从未|一定|必然|必须|绝对|任何|每一|唯一|肯定|根本"
    ),
    "en": re.compile(
        r"\b(all|always|never|only|every|none|nothing|no one|must|certainly|entirely|any|whole|sole|solely)\b",
        re.IGNORECASE,
    ),
}

HEDGES = {
    "zh": re.compile(
        r"看不出|读不出|不一定|不能|不足以|未必|没有?[说写讲提]|没有定|定不[下了]|不清楚|不确定|[说拿吃]不准|不好说|难说"
        r"|可能|也许|或许|大概|恐怕|似乎|好像|无从|待查|存疑|还(?:不能|没有|要查|得查|要看|得问|要问)"
    ),
    "en": re.compile(
        r"\b(?:no telling|cannot|can't|may|might|could|perhaps|possibly|probably|maybe|likely|seems?|hardly|unclear|uncertain"
        r"|unknown|doubt|not yet|yet to|still (?:open|to)|remains? (?:open|to)|not necessarily|not given|not stated"
        r"|(?:is|are) to be found|(?:is|are|do|does) not (?:certain|sure|clear|known|say|said|tell|told|stated|settle))\b",
        re.IGNORECASE,
    ),
}
"""The words of a careful option: where it mostly wins, one need only take the option that claims least."""

MARGIN = 0.10
"""How far from chance a guesser may come, on either side: who fares worse has only to do the opposite."""

LONGEST = (0.20, 0.40)
"""In which share of the questions the longest option may be the right one."""

ENOUGH = 24
"""In so many questions a tenth is more than two of them; in fewer, a lean cannot be told from chance."""

ENOUGH_SEVERAL = 12
"""The same for questions with several right options: each is several comparisons."""

Pick = Callable[[str, int, Option], float]
"""How much a guesser likes an option: prompt, place from 0, option."""


class Guess(NamedTuple):
    """What one way of guessing scores in one language: ``score`` beside ``chance``, both shares.

    ``bounds`` is where the score should lie; ``drives`` names the questions that take it away from chance, on its side;
    ``over`` is how many questions it was measured on, where not on all.
    """

    way: str
    language: Language
    score: float
    chance: float
    bounds: tuple[float, float]
    drives: tuple[str, ...]
    over: int | None = None

    @property
    def within(self) -> bool:
        """Whether the guesser stays near chance."""
        low, high = self.bounds
        return low - 1e-9 <= self.score <= high + 1e-9

    def told(self, language: Language = "en") -> str:
        """Return it as one line in a language, with the questions that drive it where it is out of bounds."""
        over = "" if self.over is None else translate("balance.over", language, count=self.over)
        way = translate(f"balance.way.{self.way.replace(' ', '-')}", language)
        score, chance = f"{self.score:.0%}", f"{self.chance:.0%}"
        line = translate("balance.guess", language, tag=self.language, way=way, score=score, chance=chance, over=over)
        return line if self.within else translate("balance.driven", language, line=line, names=", ".join(self.drives))


def guesses(questions: Iterable[Choice]) -> list[Guess]:
    """Return what each way of guessing scores over questions with one right option, in each language.

    A guesser takes the option liked best; where several tie, the chance to be right among them counts.
    """
    asked = list(questions)
    languages = asked[0].prompt.languages if asked else ()
    return [_guess(way, _hit, asked, language) for language in languages for way in ways(language)]


def leanings(questions: Iterable[Choices]) -> list[Guess]:
    """Return the same over questions with several right options.

    There ``score`` is how often, of a right and a wrong option of one question, the right one is liked better; ``chance``
    is a half, so that the opposite of a way needs no line of its own.
    """
    asked = list(questions)
    languages = asked[0].prompt.languages if asked else ()
    return [_guess(way, _lean, asked, language) for language in languages for way in ways(language, LEANINGS)]


def _guess(
    way: str,
    measure: Callable[[list[float], list[bool]], tuple[float, float]],
    asked: Sequence[Choice | Choices],
    language: Language,
) -> Guess:
    pick = WAYS[way](language)
    likings = [
        (question, [pick(question.prompt[language], at, option) for at, option in enumerate(question.option)])
        for question in asked
    ]
    telling = way in TELLING and measure is _hit
    if telling:
        likings = [(question, liked) for question, liked in likings if len(set(liked)) > 1] or likings
    found = [
        (question.id, *measure(liked, [option.correct for option in question.option])) for question, liked in likings
    ]
    score = sum(scored for _, scored, _ in found) / len(found)
    chance = sum(expected for _, _, expected in found) / len(found)
    drives = (name for name, scored, expected in found if (scored - expected) * (score - chance) > 0)
    low, high = LONGEST if way == "longest" and measure is _hit else (0.0, 1.0)
    # That careful options mostly lose helps nobody: what is left to choose from is most of the question.
    bounds = (0.0 if telling else max(low, chance - MARGIN), min(high, chance + MARGIN))
    return Guess(way, language, score, chance, bounds, tuple(drives), len(found) if telling else None)


def _hit(liked: list[float], right: list[bool]) -> tuple[float, float]:
    """Return the chance to be right with the option liked best, and with any."""
    taken = [correct for value, correct in zip(liked, right, strict=True) if value == max(liked)]
    return sum(taken) / len(taken), sum(right) / len(right)


def _lean(liked: list[float], right: list[bool]) -> tuple[float, float]:
    """Return how often a right option is liked better than a wrong one, and how often it would be by chance."""
    sides: dict[bool, list[float]] = {True: [], False: []}
    for value, correct in zip(liked, right, strict=True):
        sides[correct].append(value)
    won = [1.0 if good > bad else 0.5 if good == bad else 0.0 for good, bad in product(sides[True], sides[False])]
    return sum(won) / len(won), 0.5


def _absolutes(language: Language) -> Pick:
    return lambda _prompt, _at, option: len(ABSOLUTES[language].findall(option.text[language]))


def _hedges(language: Language) -> Pick:
    return lambda _prompt, _at, option: sum(1 for _ in HEDGES[language].finditer(option.text[language]))


def _length(language: Language) -> Pick:
    return lambda _prompt, _at, option: len(option.text[language])


def _shared(language: Language) -> Pick:
    return lambda prompt, _at, option: len(_words(prompt, language) & _words(option.text[language], language))


def _words(text: str, language: Language) -> set[str]:
    """Return the words that a text is about: those of four letters or more; in Chinese, where no space parts them, pairs."""
    told = text.lower()
    if not is_chinese(language):
        letters = "a-z" if language == "en" else r"^\W\d_"
        return set(re.findall(rf"[{letters}]{{4,}}|\w*\d\w*", told))
    pairs = {run[at : at + 2] for run in re.findall(f"[{HAN}]+", told) for at in range(len(run) - 1)}
    return pairs | set(re.findall("[a-z0-9]+", told))


def _place(number: int) -> Callable[[Language], Pick]:
    return lambda _language: lambda _prompt, at, _option: float(at == number)


def _less(way: Callable[[Language], Pick]) -> Callable[[Language], Pick]:
    def made(language: Language) -> Pick:
        pick = way(language)
        return lambda prompt, at, option: -pick(prompt, at, option)

    return made


def _last(_language: Language) -> Pick:
    return lambda _prompt, at, _option: float(at)


WAYS: dict[str, Callable[[Language], Pick]] = {
    "longest": _length,
    "shortest": _less(_length),
    "first": _place(0),
    "second": _place(1),
    "third": _place(2),
    "last": _last,
    "fewest absolutes": _less(_absolutes),
    "most absolutes": _absolutes,
    "most hedges": _hedges,
    "fewest hedges": _less(_hedges),
    "most shared words": _shared,
    "fewest shared words": _less(_shared),
}
"""Each way of guessing, as what it prefers."""

TELLING = ("most hedges", "fewest hedges")
"""Ways that are measured only on questions whose options differ in it: most have no hedge at all, and would hide the rest."""

BY_WORDS = ("fewest absolutes", "most absolutes", "most hedges", "fewest hedges")
"""Ways that need to know a language's absolute and careful words."""

LEANINGS = ("longest", "last", "fewest absolutes", "most hedges", "most shared words")


def ways(language: Language, among: Iterable[str] = WAYS) -> Iterator[str]:
    """Yield the ways of guessing that can be tried in a language."""
    return (way for way in among if language in ABSOLUTES or way not in BY_WORDS)


def places(questions: Iterable[Choice]) -> Iterator[tuple[int, int]]:
    """Yield each place, counted from 1, and in how many questions with one right option it is the right one."""
    right = [at for question in questions for at, option in enumerate(question.option, 1) if option.correct]
    yield from ((at, right.count(at)) for at in range(1, max(right, default=0) + 1))


def careful(questions: Iterable[Choice], *, language: Language) -> list[tuple[str, bool]]:
    """Return the questions whose options differ in how many hedges they have, and whether the right one has the most."""
    found = []
    for question in questions:
        hedges = [len(HEDGES[language].findall(option.text[language])) for option in question.option]
        if len(set(hedges)) > 1:
            most = [option for option, count in zip(question.option, hedges, strict=True) if count == max(hedges)]
            found.append((question.id, any(option.correct for option in most)))
    return found


def lengths(questions: Iterable[Choice | Choices], *, language: Language) -> tuple[float, float]:
    """Return the mean length of the right and of the wrong options, in characters."""
    found: dict[bool, list[int]] = {True: [], False: []}
    for question in questions:
        for option in question.option:
            found[option.correct].append(len(option.text[language]))
    right, wrong = (sum(found[side]) / max(1, len(found[side])) for side in (True, False))
    return right, wrong
