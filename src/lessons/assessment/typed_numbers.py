"""Numbers as people type them, students and teachers alike: read where they are plain, asked back where they are not.

Plain are digits of any width, thousands in threes (``12,345.6``, ``12 345``), fractions (``1/2``, ``½``), Chinese and English
numerals (``三十``, ``1.2亿``, ``thirty``), and the question's own unit behind them. What two people could read as two numbers
(``2,5``) is read by nobody: the error says which numbers it could be.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext
from itertools import pairwise

from lessons.errors import KeyedError

from .text_match import folded

LIMIT_CHARACTERS = 40
"""Longest number that is read: no answer to a number question needs more."""

LIMIT_EXPONENT = 400
"""Larger powers of ten are no answer, and would be written out in full to be read."""


class NumberError(KeyedError):
    """What was typed is no number, or could be several."""


_MINUS = str.maketrans(
    {"−": "-", "–": "-", "﹣": "-", "－": "-", "⁄": "/", "∕": "/", "，": ",", "．": ".", "。": ".", "％": "%"}
)
_GROUPED = re.compile(r"\d{1,3}([ \u00a0\u2009\u202f]\d{3})+(?!\d)")
_NUMBER = re.compile(r"(?P<sign>[+-]?) *(?P<body>\d[\d.,]*(?:[eE][+-]?\d{1,4})?|[.]\d+(?:[eE][+-]?\d{1,4})?)")
_FRACTION = re.compile(r"(?P<sign>[+-]?) *(?:(?P<whole>\d+)[ ]+)?(?P<top>\d+) */ *(?P<bottom>\d+)")
_PLAIN = re.compile(r"(\d+[.]?\d*|[.]\d+)([eE][+-]?\d{1,4})?")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(,\d{3})+([.]\d+)?")

_DIGITS = {
    sign: value
    for value, signs in enumerate(
        ("〇零○", "一壹", "二贰两貳兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for sign in signs
}
_STEPS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ENGLISH = {
    word: value
    for value, word in enumerate(
        (
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        )
    )
} | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_POWERS = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}

_SHORT = re.compile(r"([百佰千仟万萬亿億])([一二三四五六七八九两1-9])$")
"""A last digit that says less than it means: 一百二 is 120 to whoever says it, and 102 to whoever counts."""

_SAME_UNITS = [
    {"km", "公里", "千米", "kilometre", "kilometres", "kilometer", "kilometers"},
    {"m", "米", "metre", "metres", "meter", "meters"},
    {"percent", "%", "百分", "pct"},
    {"年", "year", "years"},
    {"元", "yuan", "rmb"},
    {"人", "位", "名", "个人", "people", "person", "persons"},
    {"倍", "times", "x"},
]
"""Units that are the same, folded; ``%`` stands for itself."""
_COUNTERS = frozenset("个位名人件项条处家户口座种次份篇段张")
"""Measure words: after a number they say that things are counted, not in what."""


def read(raw: str, *, units: tuple[str, ...] = ()) -> Decimal:
    """Return the number that was typed.

    Args:
        raw: what was typed, of 40 characters at most.
        units: what the question counts in, in each language; these (and what means the same) may stand behind the number.

    Raises:
        NumberError: where it is no number, is in another unit, or could be read as several numbers (then named in it).

    Example:
        >>> read("１,２34 km", units=("公里", "km"))
        Decimal('1234')

    """
    if len(raw) > LIMIT_CHARACTERS:
        raise NumberError("answer.number-long", limit=LIMIT_CHARACTERS)
    text = _normal(raw)
    if not text:
        raise NumberError("answer.number-empty")
    part = _fraction(text)
    if part and "%" in map(_percent, units) and not part[1].strip():
        raise NumberError(
            "answer.number-unclear", typed=raw.strip(), readings=f"{float(part[0]):.6g}% / {float(part[0] * 100):.6g}%"
        )
    found = part or _digits(text)
    if found is None:
        return _in_words(text, units)
    number, rest = found
    return _scaled(number, rest.strip(), units, raw)


def _percent(unit: str) -> str:
    """Return ``%`` for per cent, however it is written."""
    return "%" if _unit(unit) in {"%", "percent", "pct", "百分"} else unit


def _normal(raw: str) -> str:
    """Return a text with one width, one minus and one fraction stroke; ``2½`` keeps its parts apart.

    Raises:
        NumberError: where a digit is raised or lowered behind another, so that one width would make 102 of 10².

    """
    if any(a.isdecimal() and unicodedata.decomposition(b)[:5] in ("<supe", "<sub>") for a, b in pairwise(raw)):
        raise NumberError("answer.number")
    apart = "".join(f" {sign}" if unicodedata.decomposition(sign).startswith("<fraction>") else sign for sign in raw)
    text = unicodedata.normalize("NFKC", apart).translate(_MINUS)
    return " ".join(_GROUPED.sub(lambda found: re.sub(r"\s", "", found[0]), text).split())


def _fraction(text: str) -> tuple[Decimal, str] | None:
    found = _FRACTION.match(text)
    if not found:
        return None
    with localcontext() as context:
        context.prec = 30
        try:
            number = Decimal(found["whole"] or 0) + Decimal(found["top"]) / Decimal(found["bottom"])
        except (DivisionByZero, InvalidOperation):
            raise NumberError("answer.number") from None
    return (-number if found["sign"] == "-" else number), text[found.end() :]


def _digits(text: str) -> tuple[Decimal, str] | None:
    found = _NUMBER.match(text)
    if not found:
        return None
    body = found["body"]
    rest = text[found.end() :]
    if body[-1] in ".," and not _PLAIN.fullmatch(body):  # a sentence's end
        body = body[:-1]
    if _THOUSANDS.fullmatch(body):
        body = body.replace(",", "")
    if not _PLAIN.fullmatch(body):
        raise _unclear(found["sign"] + body)
    number = Decimal(body)
    if abs(number.adjusted()) > LIMIT_EXPONENT:
        raise NumberError("answer.number")
    return (-number if found["sign"] == "-" else number), rest


def _unclear(text: str) -> NumberError:
    """Return the error that says which numbers a text could be."""
    found = dict.fromkeys(f"{Decimal(each):f}" for each in _readings(text) if _PLAIN.fullmatch(each.lstrip("+-")))
    if not found:
        return NumberError("answer.number")
    return NumberError("answer.number-unclear", typed=text, readings=" / ".join(found))


def _readings(text: str) -> Iterator[str]:
    """Yield what signs between digits could mean: a decimal sign once, or thousands passed over."""
    commas, points = text.count(","), text.count(".")
    if commas == 1:
        yield text.replace(".", "").replace(",", ".")
    if points <= 1:
        yield text.replace(",", "")
    else:
        yield text.replace(",", "").replace(".", "")


def _scaled(number: Decimal, rest: str, units: tuple[str, ...], raw: str) -> Decimal:
    """Return a number with what stands behind it: nothing, a unit, or a power of ten and then a unit."""
    while not _is_unit(rest, units):
        if rest[:1] in _SCALES or rest[:1] in _STEPS:
            if rest[1:2] in _DIGITS or rest[1:2].isdecimal():  # 1万2千
                return _in_words(_normal(raw), units)
            number, rest = number * (_SCALES | _STEPS)[rest[0]], rest[1:].strip()
            continue
        word = re.match(r"(hundred|thousand|million|billion)\b", rest, re.IGNORECASE)
        if not word:
            raise _not_plain(rest, units)
        number, rest = number * _POWERS[word[1].lower()], rest[word.end() :].strip()
    return number


def _not_plain(rest: str, units: tuple[str, ...]) -> NumberError:
    says_something = rest == "%" or folded(rest)
    if any(sign.isdecimal() for sign in rest) or not says_something or not any(map(_unit, units)):
        return NumberError("answer.number")
    return NumberError("answer.number-unit", typed=rest, units=" / ".join(dict.fromkeys(units)))


def _is_unit(rest: str, units: tuple[str, ...]) -> bool:
    """Whether what stands behind a number is the question's unit, the beginning of it, or means the same."""
    plain = _unit(rest)
    if not plain:
        return rest != "%"
    known = {_unit(unit) for unit in units} - {""}
    known |= {same for group in _SAME_UNITS for same in group if known & group}
    if plain in known or any(unit.startswith(plain) and not plain.isascii() for unit in known):
        return True
    if plain in {f"{unit}s" for unit in known} | {unit.removesuffix("s") for unit in known}:
        return True
    return plain in _COUNTERS and any(unit[0] in _COUNTERS for unit in known)


def _unit(text: str) -> str:
    return "%" if text.strip() == "%" else folded(text)


def _in_words(text: str, units: tuple[str, ...]) -> Decimal:
    """Read a number written in Chinese or English words, or in digits with Chinese steps (``1万2千``)."""
    body = text.removeprefix("负").removeprefix("負").removeprefix("minus ")
    sign = -1 if body != text else 1
    if body.startswith("百分之"):
        return sign * _scaled(_in_words(body[3:], ()), "%", units, body)
    for end in range(len(body), 0, -1):
        number = _chinese(body[:end]) if not body[:end].isascii() else _english(body[:end])
        if number is not None and _is_unit(body[end:].strip(), units):
            return sign * _whole(number, body[:end])
    raise NumberError("answer.number")


def _whole(number: Decimal, text: str) -> Decimal:
    """Return a number that was read from words, unless its last word is short for more."""
    short = _SHORT.search(text)
    if not short or len(text) < len("百二") + 1:
        return number
    digit = Decimal(_DIGITS.get(short[2]) or int(short[2]))
    more = number - digit + digit * (_SCALES | _STEPS)[short[1]] / 10
    raise NumberError("answer.number-unclear", typed=text, readings=f"{more:f} / {number:f}")


def _chinese(text: str) -> Decimal | None:
    """Return a Chinese numeral: 三十, 二百零五, 一万二千, 二〇二一, 三点五; None where it is none."""
    whole, point, after = text.partition("点")
    if point:
        first = _chinese(whole) if whole and after and all(sign in _DIGITS for sign in after) else None
        return None if first is None else first + Decimal(f"0.{_spelled(after)}")
    # 三四 is rather three or four.
    if all(sign in _DIGITS for sign in text) and (len(text) > 2 or (len(text) == 2 and set(text) & set("〇零○"))):
        return Decimal(_spelled(text))
    return _counted(text)


def _spelled(digits: str) -> str:
    return "".join(str(_DIGITS[sign]) for sign in digits)


def _counted(text: str) -> Decimal | None:
    """Return a numeral of digits and steps: each step (十, 百, 千) multiplies what stands before it, as 万 and 亿 do."""
    total = section = Decimal(0)
    given: Decimal | None = None
    for part in re.findall(r"\d+(?:[.]\d+)?|.", text):
        scale = _SCALES.get(part, 0)
        if (part in _DIGITS or part[0].isdecimal()) and not given:
            given = Decimal(_DIGITS[part]) if part in _DIGITS else Decimal(part)
        elif part in _STEPS:
            section, given = section + (Decimal(1) if given is None else given) * _STEPS[part], None
        elif scale and total + section + (given or 0):
            section, given = section + (given or 0), None
            total = (
                (total + section) * scale if scale > 10**4 else total + section * scale
            )  # 亿 stands behind all before it
            section = Decimal(0)
        else:
            return None
    return total + section + (given or 0)


def _english(text: str) -> Decimal | None:
    """Return an English numeral: thirty-two, two hundred and five, one million; None where it is none."""
    total = section = 0
    words = [word for word in re.split(r"[ -]+", text.lower()) if word and word != "and"]
    if not words or any(word not in _ENGLISH and word not in _POWERS for word in words):
        return None
    for word in words:
        if word in _ENGLISH:
            section += _ENGLISH[word]
        elif word == "hundred":
            section = (section or 1) * 100
        else:
            total, section = total + (section or 1) * _POWERS[word], 0
    return Decimal(total + section)
