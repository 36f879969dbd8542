"""When two short texts are the same answer: width, case, spaces, punctuation and the two scripts of Chinese are folded.

Simplified and traditional forms are compared last and only where they can decide: the dictionaries behind them are read on
the first such answer, so that nobody's start waits for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from lessons.schema import has_chinese

_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.-](?=\d)")
"""What is no mere punctuation: 3.5 is not 35, and 5-6 is not 56."""


@lru_cache(maxsize=1024)  # an answer is compared with the same forms again and again
def folded(text: str) -> str:
    """Return what is left of a text when width, case, spaces and punctuation are folded; it may be nothing.

    Example:
        >>> folded("　“Ｎational  Level”。")
        'nationallevel'

    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if plain.isalnum():  # as most names and short answers are: then nothing is left out
        return unicodedata.normalize("NFC", plain)
    plain = "".join("-" if unicodedata.category(sign) == "Pd" else sign for sign in plain if not sign.isspace())
    kept = {found.start() for found in _BETWEEN_DIGITS.finditer(plain)}
    left = (sign for place, sign in enumerate(plain) if place in kept or unicodedata.category(sign)[0] in "LNM")
    return unicodedata.normalize("NFC", "".join(left))


def simplified(text: str) -> str:
    """Return a text with every traditional Chinese character in its simplified form."""
    converter = _converter()
    return str(converter.convert(text)) if converter else text


def find(text: str, forms: Iterable[str]) -> str | None:
    """Return the first of ``forms`` that ``text`` is the same as, or None."""
    plain, known = folded(text), {form: _known(form) for form in forms}
    for form, other in known.items():
        if plain == other:
            return form
    near = {form: other for form, other in known.items() if _in_another_script(plain, other)}
    return next((form for form, other in near.items() if simplified(plain) == simplified(other)), None)


_known = lru_cache(maxsize=4_096)(folded)
"""The same of a question's own forms: these few are asked for once for every answer of a class."""


def _in_another_script(one: str, other: str) -> bool:
    """Whether two folded texts could be the same in another script: wherever they differ, both have a Chinese character."""
    return len(one) == len(other) and all(
        a == b or (has_chinese(a) and has_chinese(b)) for a, b in zip(one, other, strict=True)
    )


@cache
def _converter() -> Any:
    """Return the converter; in a browser's own Python it may not be installed, and then the scripts stay apart."""
    try:
        from opencc import OpenCC
    except ModuleNotFoundError:
        return None
    return OpenCC("t2s")
