"""GIFT, Moodle's text format, by its own importer (``question/format/gift/format.php``).

Texts are ``[plain]``. What GIFT's syntax is made of is escaped; ``->`` has no escape and is written as an arrow where it would
make pairs of something. An order goes out as pairs of item and place, with the tag ``order``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation

from lessons.i18n import texts
from lessons.schema import Language

from . import tags
from .faults import Drop, Read, RejectedError, amount, collect
from .html_text import plain
from .items import Amount, Body, Forms, FreeText, Item, Option, Options, Pair, Pairs, Sequence, clean, number, with_unit
from .moodle_xml import fractions, lost_shares
from .wildcards import ANY, escaped, unescaped

CARRIES = frozenset(
    {
        "explanation",
        "cites",
        "option-feedback",
        "partial",
        "number",
        "tolerance",
        "slips",
        "forms",
        "near",
        "extra",
        "right-wrong",
    }
)

_SIGNS = "\\:#={}~"
_HELD = {sign: chr(place) for place, sign in enumerate(_SIGNS, 1)} | {"n": "\x08"}
"""Control characters that stand for escaped signs while a question is taken apart; no text has any of its own."""
_FREED = {ord(held): "\n" if sign == "n" else sign for sign, held in _HELD.items()}
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%")
_TAG = re.compile(r"\[tag:([^\x00-\x1f\x7f]+?)\]")
_TRUE, _FALSE = ("T", "TRUE"), ("F", "FALSE")


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the file."""
    return "\n".join(_question(item, language) for item in items).encode()


def _question(item: Item, language: Language) -> str:
    comment = " ".join(f"[tag:{tag}]" for tag in tags.of(item))
    head, lines = _answers(item)
    if item.explanation:
        told = f"####{_part(item.explanation)}"
        lines.append(_arrow(told) if isinstance(item.body, Forms) else told)
    body = "".join(f"\t{line}\n" for line in lines)
    return f"// {comment}\n::{_escape(item.id)}::[plain]{_escape(with_unit(item, language))}{{{head}\n{body}}}\n"


def _answers(item: Item) -> tuple[str, list[str]]:
    """Return what stands after the brace, and a line for each answer."""
    match item.body:
        case Options(options, several):
            shares = fractions(options, several=several)
            signs = [
                f"~%{share}%" if several else "=" if option.correct else "~"
                for option, share in zip(options, shares, strict=True)
            ]
            return "", [
                # Moodle looks for ~ first; other readers take = … -> … for a pair.
                sign + (_arrow(_part(option.text)) if sign == "=" else _part(option.text)) + _remark(option.feedback)
                for sign, option in zip(signs, options, strict=True)
            ]
        case Amount(answer, tolerance, _, slips):
            wrong = [f"~{_remark(item.wrong)}"] if item.wrong else []
            told = [f"=%0%{number(value)}:0{_remark(feedback)}" for value, feedback in slips]
            return "#", [f"={number(answer)}:{number(tolerance)}{_remark(item.right)}", *told, *wrong]
        case Forms(accepted, near):
            right = [f"={_part(escaped(form))}{_remark(item.right)}" for form in accepted]
            told = [f"=%0%{_part(escaped(form))}{_remark(feedback)}" for form, feedback in near]
            wrong = [f"=%0%{ANY}{_remark(item.wrong)}"] if item.wrong else []
            return "", [_arrow(line) for line in (*right, *told, *wrong)]
        case Pairs(pairs, extra):
            return "", [_pair(each.left, each.right) for each in (*pairs, *(Pair("", card) for card in extra))]
        case Sequence(entries):
            return "", [_pair(entry, str(place)) for place, entry in enumerate(entries, 1)]
        case FreeText():
            return "", []


def lost(item: Item) -> Iterator[str]:
    """Yield what of this very question the syntax has no way to write."""
    match item.body:
        case Options(options, several=False):
            said = tuple(option.text for option in options if option.correct)
        case Forms(accepted, near):
            said = (*accepted, item.right, item.wrong, item.explanation, *(part for each in near for part in each))
        case Pairs(pairs):
            said = tuple(pair.left for pair in pairs)
        case Sequence(entries):
            said = entries
        case _:
            said = ()
    if any("->" in text for text in said):
        yield "arrow"
    if (item.right or item.wrong) and not isinstance(item.body, Amount | Forms):
        yield "right-wrong"
    yield from lost_shares(item.body)


def _pair(left: str, right: str) -> str:
    return f"={_arrow(_part(left))} -> {_escape(right)}"


def _arrow(text: str) -> str:
    return text.replace("->", "→")


def _part(text: str) -> str:
    """Return an answer's text; where it begins like a format or a weight, the format is said."""
    return ("[plain]" if text.startswith(("[", "%")) else "") + _escape(text)


def _remark(text: str) -> str:
    return f"#{_part(text)}" if text else ""


def _escape(text: str) -> str:
    return re.sub(r"[\\:#={}~]", r"\\\g<0>", text).replace("\n", r"\n")


def read(text: str, *, language: Language) -> Read:
    """Return the questions of a file; rows are lines."""
    return collect(_blocks(text), lambda block, drop: _item(block, drop, language))


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each question's lines, with the number of the first; a blank line ends one."""
    block: list[str] = []
    begins = 0
    for place, line in enumerate([*text.split("\n"), ""], 1):
        if line.strip():
            if not block or all(each.strip().startswith("//") for each in block):
                begins = place
            block.append(line)
        elif block:
            yield begins, block
            block = []


def _item(block: list[str], drop: Drop, language: Language) -> Item | None:
    comments = [line.strip() for line in block if line.strip().startswith("//")]
    text = "\n".join(line for line in block if not line.strip().startswith("//")).strip()
    if not text or text.startswith("$CATEGORY:"):
        return None
    text = re.sub(r"\\([\\:#={}~n])", lambda found: _HELD[found[1]], text)
    name, stem, answers = _taken_apart(text)
    if answers is None:  # a description: nothing is asked
        return None
    stem, is_html = _formatted(stem, is_html=True)
    answers, _, explanation = _rpartition(answers)
    labels = tags.read(tag for comment in comments for tag in _TAG.findall(comment))
    asked = _Asked(answers.strip(), is_html, language, labels, drop)
    stem = _free(stem, is_html, column="stem")
    if not stem:
        raise RejectedError("exchange.no-stem", "stem")
    body, right, wrong = asked.body()
    return Item(
        id=clean(name.translate(_FREED)),
        stem=stem,
        body=body,
        explanation=asked.words(explanation, "####"),
        right=right,
        wrong=wrong,
        skill=labels.skill,
        cites=labels.cites,
    )


def _rpartition(answers: str) -> tuple[str, str, str]:
    before, mark, after = answers.rpartition("####")
    return (before, mark, after) if mark else (answers, "", "")


def _taken_apart(text: str) -> tuple[str, str, str | None]:
    """Return name, question and what stands in the braces, None where there are none."""
    name = ""
    if text.startswith("::") and "::" in text[2:]:
        name, _, text = text[2:].partition("::")
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return name, text, None
    if start < 0 or end < start:
        raise RejectedError("exchange.braces", "{}")
    after = text[end + 1 :].strip()
    if re.search(r"^::.*::|\{", after, re.MULTILINE):  # another question, which would become part of this one
        raise RejectedError("exchange.blank-line", "{}", got=after.translate(_FREED)[:60])
    gap = f"{text[:start]}_____{text[end + 1 :]}" if after else text[:start]
    return name, gap.strip(), text[start + 1 : end]


class _Asked:
    """What stands in a question's braces."""

    def __init__(self, answers: str, is_html: bool, language: Language, labels: tags.Labels, drop: Drop) -> None:
        self._answers, self._is_html, self._language = answers, is_html, language
        self._labels, self._drop = labels, drop

    def body(self) -> tuple[Body, str, str]:
        """Return how it is answered, and the remarks on right and wrong answers; the same tests in the same order as Moodle."""
        answers = self._answers
        if not answers:
            return FreeText(), "", ""
        if answers.startswith("#"):
            return self._amount()
        if "~" in answers:
            return self._options(), "", ""
        if "=" in answers and "->" in answers:
            return tags.ordered(list(self._pairs()), self._labels), "", ""
        if answers.partition("#")[0].strip() in (*_TRUE, *_FALSE):
            return self._truth(), "", ""
        return self._forms()

    def words(self, text: str, column: str) -> str:
        """Return a text as it is meant."""
        text, is_html = _formatted(text.strip(), is_html=self._is_html)
        return _free(text, is_html, column=column)

    def _split(self, text: str) -> tuple[str, str]:
        answer, _, feedback = text.partition("#")
        return answer.strip(), self.words(feedback, "#")

    def _weighted(self, text: str) -> tuple[float | None, str]:
        found = _WEIGHT.match(text)
        return (float(found[1]), text[found.end() :]) if found else (None, text)

    def _options(self) -> Options:
        several = "=" not in self._answers
        options = []
        for part in self._answers.replace("=", "~=").split("~"):
            text = part.strip()
            if not text:
                continue
            weight: float | None = 100.0 if text.startswith("=") else None
            if weight is None:
                weight, text = self._weighted(text)
                if not several and weight and weight > 0:
                    raise RejectedError("exchange.part", "~", got=number(weight))
            said, feedback = self._split(text.removeprefix("="))
            options.append(Option(self.words(said, "~"), bool(weight and weight > 0), feedback))
        return Options(tuple(options), several)

    def _each(self, text: str) -> Iterator[tuple[float | None, str, str]]:
        """Yield weight, answer and remark of each answer that begins with ``=``."""
        for part in text.split("="):
            if part.strip():
                weight, rest = self._weighted(part.strip())
                yield (weight, *self._split(rest))

    def _amount(self) -> tuple[Body, str, str]:
        numbers, _, wrong = self._answers[1:].partition("~")
        right: list[tuple[float, float, str]] = []
        slips: list[tuple[float, str]] = []
        for weight, text, feedback in self._each(numbers):
            value, tolerance = _range(text.translate(_FREED))
            if weight in (None, 100):
                right.append((value, tolerance, feedback))
            elif weight and weight > 0:
                raise RejectedError("exchange.part", "=", got=number(weight))
            elif tolerance:
                self._drop("=", "exchange.wrong-range")
            else:
                slips.append((value, feedback))
        if len(right) != 1:
            raise RejectedError("exchange.one-number", "=", got=len(right))
        value, tolerance, feedback = right[0]
        return Amount(value, tolerance, slips=tuple(slips)), feedback, self._split(wrong)[1]

    def _pairs(self) -> Iterator[Pair]:
        for part in self._answers.split("="):
            if not part.strip():
                continue
            left, mark, right = part.strip().partition("->")
            if not mark:
                raise RejectedError("exchange.no-arrow", "=", got=part.translate(_FREED)[:60])
            yield Pair(self.words(left, "="), clean(right.translate(_FREED)))

    def _truth(self) -> Options:
        said, *remarks = (part.strip() for part in self._answers.split("#"))
        wrong, right = (*(self.words(each, "#") for each in remarks[:2]), "", "")[:2]
        is_true = said in _TRUE
        words = {name: texts.translate(f"exchange.{name}", self._language) for name in ("true", "false")}
        return Options(
            (
                Option(words["true"], is_true, right if is_true else wrong),
                Option(words["false"], not is_true, wrong if is_true else right),
            )
        )

    def _forms(self) -> tuple[Body, str, str]:
        accepted: list[str] = []
        near: list[tuple[str, str]] = []
        right = wrong = ""
        for weight, text, feedback in self._each(self._answers):
            form = self.words(text, "=")
            if weight in (None, 100):
                accepted.append(unescaped(form, column="="))
                right = right or feedback
            elif weight and weight > 0:
                raise RejectedError("exchange.part", "=", got=number(weight))
            elif form == ANY:
                wrong = feedback
            else:
                near.append((unescaped(form, column="="), feedback))
        return Forms(tuple(accepted), tuple(near)), right, wrong


def _formatted(text: str, *, is_html: bool) -> tuple[str, bool]:
    """Return a text without the format that it begins with, and whether it may have HTML in it."""
    found = _FORMAT.match(text)
    return (text[found.end() :], found[1] in ("html", "moodle")) if found else (text, is_html)


def _free(text: str, is_html: bool, *, column: str) -> str:
    text = text.translate(_FREED)
    return plain(text, column=column) if is_html else clean(text)


def _range(text: str) -> tuple[float, float]:
    """Return number and tolerance of ``11``, ``11:0.5`` or ``10.5..11.5``."""
    low, between, high = text.partition("..")
    if between:
        try:
            ends = Decimal(low.strip()), Decimal(high.strip())
        except InvalidOperation:
            raise RejectedError("exchange.no-number", "=", got=text[:60]) from None
        return float(sum(ends) / 2), float(abs(ends[1] - ends[0]) / 2)
    answer, _, tolerance = text.partition(":")
    return amount(answer, "="), abs(amount(tolerance or "0", "="))
