"""A passage's sentences, and which of them stand for each other in the course's languages: what students point to as evidence.

Where one language says in two sentences what another says in one, the two are one entry: every entry is in each language,
so that what a student marked under its id means the same in all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from lessons.errors import near, shorten
from lessons.i18n.faults import hint, listed
from lessons.i18n.texts import both, translate
from lessons.schema import HAN, Language, is_chinese

from . import model
from .decode import Collector
from .references import plain

Entries = dict[str, Any]
KEYED = ("sentence", "untouched")
"""The lists of a question that name sentences by the words that they have."""

_ENDS: dict[Language, re.Pattern[str]] = {
    "zh": re.compile(r"[。！？；]+[”’」』》）)]*"),
    # A point ends a sentence of English, and of other languages with capital letters, where the next word begins one; it
    # does not in “1.2 billion” or “e.g. this”.
    "en": re.compile(rf"[.!?]+[”’\"')\]]*(?:\s?»)?(?=\s+(?:«\s?|[“‘\"'(\[])?[A-ZÀ-ÖØ-Þ0-9{HAN}])"),
}
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|cf|ca|No|St|Mr|Mrs|Ms|Dr|vs)|\b[A-Z])\.$")
_BRACKETS = (("（", "）"), ("(", ")"), ("“", "”"))
_MANY = 0.02
"""What it costs to take two sentences for one: less than to pair two of which one is much longer."""


def split(text: str, language: Language) -> list[str]:
    """Return the sentences of a passage's text, without links; none goes beyond its paragraph or ends within brackets.

    Example:
        >>> split("One [thing](term:x). Two (a. B) things!", "en")
        ['One thing.', 'Two (a. B) things!']

    """
    paragraphs = re.split(r"\n\s*\n", plain(text))
    return [sentence for each in paragraphs for sentence in _sentences(" ".join(each.split()), language)]


def _sentences(paragraph: str, language: Language) -> Iterator[str]:
    start = 0
    for end in _ENDS["zh" if is_chinese(language) else "en"].finditer(paragraph):
        said = paragraph[start : end.end()]
        if any(said.count(left) > said.count(right) for left, right in _BRACKETS):
            continue
        if not is_chinese(language) and _SHORT.search(said):
            continue
        yield said.strip()
        start = end.end()
    if rest := paragraph[start:].strip():
        yield rest


class Pairing(NamedTuple):
    """Sentences that stand for each other, by their numbers from 0: of one language there is always only one."""

    zh: tuple[int, ...]
    en: tuple[int, ...]


def paired(zh: Sequence[str], en: Sequence[str], *, same: Collection[tuple[int, int]] = ()) -> list[Pairing] | None:
    """Return which sentences stand for each other, all of them and in order, by how long they are.

    Args:
        zh: the sentences in Chinese.
        en: the sentences in English.
        same: numbers of sentences that are known to stand for each other. None is returned where that cannot be, as where
            they stand in another order in one of the languages.

    Example:
        >>> paired(["长长的一句。", "短。"], ["Half of what is long,", "and the other half.", "Short."])
        [Pairing(zh=(0,), en=(0, 1)), Pairing(zh=(1,), en=(2,))]

    """
    reach = {"zh": _shares(zh), "en": _shares(en)}

    @cache
    def best(first: int, second: int) -> tuple[float, tuple[Pairing, ...]] | None:
        if first == len(zh) and second == len(en):
            return 0.0, ()
        found = []
        for many, few in _shapes(len(zh) - first, len(en) - second):
            block = Pairing(tuple(range(first, first + many)), tuple(range(second, second + few)))
            rest = best(first + many, second + few)
            if rest is None or any((a in block.zh) != (b in block.en) for a, b in same):
                continue
            apart = abs(
                (reach["zh"][first + many] - reach["zh"][first]) - (reach["en"][second + few] - reach["en"][second])
            )
            found.append((apart + _MANY * (many + few - 2) + rest[0], (block, *rest[1])))
        return min(found, default=None)

    whole = best(0, 0)
    return list(whole[1]) if whole else None


def _shares(sentences: Sequence[str]) -> list[float]:
    """Return how far into the text each sentence begins, and at last its end, as shares of the whole."""
    whole = max(1, sum(map(len, sentences)))
    return [at / whole for at in accumulate(map(len, sentences), initial=0)]


def _shapes(left: int, right: int) -> Iterator[tuple[int, int]]:
    """Yield how many sentences of each language may be taken for one: one of one of them, any number of the other."""
    if left and right:
        yield from ((1, number) for number in range(1, right + 1))
        yield from ((number, 1) for number in range(2, left + 1))


def completed(entry: Entries, passages: Mapping[str, model.Passage], where: str, faults: Collector) -> Entries:
    """Return a question as its file has it, with its passages' sentences ``listed`` and those that it names found there."""
    if "listed" in entry:
        faults.add(f"{where}.listed", both("fault.no-listed"))
    named = [
        (f"{where}.{field}[#{number}]", dict(each))
        for field in KEYED
        for number, each in enumerate(_list(entry, field), 1)
        if isinstance(each, dict)
    ]
    for place, each in named:
        if "at" in each:
            faults.add(f"{place}.at", both("fault.no-at"))
        each["at"] = ""
    told: list[Entries] = []
    for name in _list(entry, "passages"):
        if not isinstance(name, str) or name not in passages:
            if isinstance(name, str):
                message = both("fault.known-passage", got=shorten(name), hint=hint(name, passages))
                faults.add(f"{where}.passages", message)
        elif passage := passages.get(name):  # one with a fault of its own is not asked
            told += _listed(passage, [each for each in named if each[1].get("passage") == name], where, faults)
    for place, each in named:
        if each.get("passage") not in _list(entry, "passages"):
            known = listed([str(name) for name in _list(entry, "passages")])
            faults.add(
                f"{place}.passage", both("fault.question-passages", known=known, got=shorten(each.get("passage")))
            )
    lists = {field: [each for place, each in named if place.startswith(f"{where}.{field}[")] for field in KEYED}
    return {**entry, "listed": told, **{field: found for field, found in lists.items() if field in entry}}


def _list(entry: Entries, field: str) -> list[object]:
    found = entry.get(field)
    return found if isinstance(found, list) else []


def _listed(
    passage: model.Passage, named: list[tuple[str, Entries]], where: str, faults: Collector
) -> Iterator[Entries]:
    """Yield a passage's sentences in each of its languages, and write into each entry that names one which it is."""
    told = {language: split(text, language) for language, text in passage.text.items()}
    found: dict[str, dict[Language, int]] = {}
    for place, each in named:
        numbers: dict[Language, int] = {}
        for language, sentences in told.items():
            words = each.get("words")
            wanted = words.get(language) if isinstance(words, dict) else None
            if isinstance(wanted, str) and wanted.strip():  # else its own type names the fault
                at, fault = _holder(wanted, sentences, passage.id)
                numbers |= {} if at is None else {language: at}
                if fault:
                    faults.add(f"{place}.words.{language}", fault)
        if len(numbers) == len(told):
            found[place] = numbers
    first, *others = told
    blocks: list[dict[Language, tuple[int, ...]]] = [{first: (at,)} for at in range(len(told[first]))]
    for other in others:
        same = {(numbers[first], numbers[other]) for numbers in found.values()}
        pairs = paired(told[first], told[other], same=same)
        if pairs is None:
            order = "; ".join(f"{first} {one + 1} = {other} {two + 1}" for one, two in sorted(same))
            fault = "fault.order-both" if len(told) == 2 else "fault.order-two"
            faults.add(f"{where}.sentence", both(fault, passage=passage.id, first=first, other=other, order=order))
            return
        blocks = _joined(blocks, pairs, first, other)
    for number, block in enumerate(blocks, 1):
        name = f"{passage.id}-{number}"
        text = {
            language: ("" if is_chinese(language) else " ").join(told[language][at] for at in at_each)
            for language, at_each in block.items()
        }
        yield {"id": name, "passage": passage.id, "text": text}
        for place, each in named:
            if place in found and found[place][first] in block[first]:
                each["at"] = name


def _joined(
    blocks: list[dict[Language, tuple[int, ...]]], pairs: Iterable[Pairing], first: Language, other: Language
) -> list[dict[Language, tuple[int, ...]]]:
    """Return what stands for each other in one language more: what either takes for one sentence is one."""
    made: list[dict[Language, tuple[int, ...]]] = []
    waiting = [{first: tuple(pair.zh), other: tuple(pair.en)} for pair in pairs]
    for block in blocks:
        whole = dict(block)
        while waiting and not set(waiting[0][first]).isdisjoint(whole[first]):
            pair = waiting.pop(0)
            whole[first] = tuple(sorted({*whole[first], *pair[first]}))
            whole[other] = (*whole.get(other, ()), *pair[other])
        if made and not set(made[-1][first]).isdisjoint(whole[first]):
            for language, at in whole.items():
                made[-1][language] = tuple(sorted({*made[-1].get(language, ()), *at}))
        else:
            made.append(whole)
    return made


def _holder(words: str, told: Sequence[str], passage: str) -> tuple[int | None, str]:
    """Return the number of the one sentence that has these words, or what is wrong with them."""
    wanted = " ".join(plain(words).split())
    found = [at for at, sentence in enumerate(told) if wanted in sentence]
    if len(found) == 1:
        return found[0], ""
    guess = None if found else near(wanted, told)

    def near_one(language: Language) -> str:
        return translate("typo.stop", language) + translate("fault.near", language, guess=guess) if guess else ""

    def count(language: Language) -> str:
        return str(len(found)) if found else translate("fault.none", language)

    got = shorten(words, 80)
    return None, both("fault.words-stand", passage=passage, got=got, count=count, whole=len(told), hint=near_one)
