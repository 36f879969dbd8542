"""The words that an essay quotes with a locator, and whether the passage has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lessons.assessment.text_match import folded
from lessons.content.model import Passage
from lessons.content.references import plain
from lessons.schema import LOCATOR

_OPENING = {"”": "“", "」": "「", "』": "『", '"': '"'}
_CITED = re.compile(rf"([”」』\"])\s*[（(]\s*({LOCATOR})\s*[）)]")
_LEFT_OUT = re.compile(r"…+|\.{3,}")


class Quotation(NamedTuple):
    """Words between quotation marks, the locator after them, and whether that passage has them, in any language."""

    words: str
    passage: str
    found: bool


def quotations(text: str, passages: Mapping[str, Passage]) -> list[Quotation]:
    """Return what a text quotes with a locator after it, such as “small stools” (C4) or 「小板凳」（C4）, in its order.

    Width, case, spaces and punctuation make no difference; dots (…) stand for words left out. Other quotation marks may stand
    within and before: of the ways to read them, one by which the passage has the words is taken, the longest where there are
    several.

    Example:
        >>> quotations("They bring “small stools” (C4).", course.passages)
        [Quotation(words='small stools', passage='C4', found=True)]

    """
    return [each for line in text.splitlines() for each in _in_line(line, passages)]


def _in_line(line: str, passages: Mapping[str, Passage]) -> Iterator[Quotation]:
    start = 0
    for cited in _CITED.finditer(line):
        closing, name = cited.groups()
        opening = _OPENING[closing]
        before = line[start : cited.start()]
        start = cited.end()
        readings = [before[at + 1 :] for at, sign in enumerate(before) if sign == opening]
        readings = [words for words in readings if folded(words)]
        if not readings:
            continue
        had = next((words for words in readings if _has(passages.get(name), words)), None)
        whole = (words for words in reversed(readings) if words.count(opening) == words.count(closing))
        yield Quotation(had or next(whole, readings[-1]), name, had is not None)


def _has(passage: Passage | None, words: str) -> bool:
    """Whether a passage has these words, what is left out of them apart, in their order."""
    parts = [part for part in map(folded, _LEFT_OUT.split(words)) if part]
    for language in passage.text.languages if passage else ():
        told, at = folded(plain(passage.text[language])), 0  # type: ignore[union-attr]
        for part in parts:
            at = told.find(part, at) + len(part) if part in told[at:] else -1
            if at < 0:
                break
        if at > 0:
            return True
    return False
