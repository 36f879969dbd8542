"""How hard English text is to read: words a sentence, and the school grade that follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from .references import plain

SENTENCE = 18
"""So many words a sentence has at most, in the mean."""

_BREAK = re.compile(r"(?<=[.!?…])[\"”’)*_]*\s+(?=[\W_]*[A-Z0-9])|\n\s*(?:[-*>#]|\d+\.)\s+|\n\s*\n|\|")
"""Where one sentence ends: at its stop, and with each paragraph, entry of a list and cell of a table."""
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_VOWELS = re.compile(r"[aeiouy]+")


class Readability(NamedTuple):
    """What a text comes to: its sentences, their mean length in words, and the grade by Flesch and Kincaid's formula."""

    sentences: int
    words: float
    grade: float


def sentences(text: str) -> list[list[str]]:
    r"""Return a text's sentences as their words, without Markdown, links, and Chinese words and their pinyin.

    Examples:
        >>> sentences("The [导语](term:lead) (dǎoyǔ, “lead”) opens. Two things follow:\n\n- one word")
        [['The', 'lead', 'opens'], ['Two', 'things', 'follow'], ['one', 'word']]

    """
    found = ([word for word in _WORD.findall(part) if word.isascii()] for part in _BREAK.split(plain(text)))
    return [words for words in found if words]


def readability(written: Iterable[str]) -> Readability:
    """Return what several texts come to together; nothing at all is read at once."""
    found = [words for text in written for words in sentences(text)]
    count = sum(map(len, found))
    if not count:
        return Readability(0, 0.0, 0.0)
    length = count / len(found)
    syllables = sum(_syllables(word) for words in found for word in words) / count
    return Readability(len(found), length, 0.39 * length + 11.8 * syllables - 15.59)


def _syllables(word: str) -> int:
    """Return about how many syllables a word has: its groups of vowels, without a silent final e."""
    letters = word.lower()
    groups = len(_VOWELS.findall(letters))
    silent = letters.endswith("e") and not letters.endswith(("le", "ee", "ie", "ye")) and groups > 1
    return max(1, groups - silent)
