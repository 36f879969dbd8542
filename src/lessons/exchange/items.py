"""A question in neutral parts, in one language: what question banks elsewhere have, too.

How a question is answered is its ``body``: options, a number, short forms, an order, pairs or free text. The kinds of question
are made into these here and nowhere else; a kind that is not listed (a place on a map) has no body, and stays at home.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import singledispatch
from typing import NamedTuple

from msgspec import Struct

from lessons.assessment.kinds import Choice, Choices, Essay, Match, Number, Order, ShortText
from lessons.assessment.question import NOTHING, Question
from lessons.i18n import texts
from lessons.schema import Language, Text, is_chinese

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What neither TOML nor XML can hold."""


class Option(NamedTuple):
    """An answer on offer."""

    text: str
    correct: bool = False
    feedback: str = ""


class Options(NamedTuple):
    """Answers on offer; where ``several``, any number of them may be right."""

    options: tuple[Option, ...]
    several: bool = False


class Amount(NamedTuple):
    """A number, right within ``tolerance`` on either side; ``slips`` are wrong ones with a remark of their own."""

    answer: float
    tolerance: float = 0.0
    unit: str = ""
    slips: tuple[tuple[float, str], ...] = ()


class Forms(NamedTuple):
    """A word or a few, in any of the ``accepted`` forms; ``near`` are wrong ones with a remark of their own."""

    accepted: tuple[str, ...]
    near: tuple[tuple[str, str], ...] = ()


class Sequence(NamedTuple):
    """Items in their right order."""

    items: tuple[str, ...]


class Pair(NamedTuple):
    """What belongs together, with the remark that it earns."""

    left: str
    right: str
    feedback: str = ""


class Pairs(NamedTuple):
    """Pairs, and cards that belong to nothing."""

    pairs: tuple[Pair, ...]
    extra: tuple[str, ...] = ()


class FreeText(NamedTuple):
    """A text that a teacher reads: about how long, by which rubric (rows of title and levels), with which passages at hand."""

    length: int = 0
    outline: str = ""
    rubric: tuple[tuple[str, tuple[str, ...]], ...] = ()
    evidence: tuple[str, ...] = ()


Body = Options | Amount | Forms | Sequence | Pairs | FreeText


class Item(Struct, frozen=True, kw_only=True):
    """A question in one language; "" is nothing. ``group`` is its lesson, ``right`` and ``wrong`` are said of any answer."""

    stem: str
    body: Body
    id: str = ""
    group: str = ""
    points: int = 1
    explanation: str = ""
    hints: tuple[str, ...] = ()
    right: str = ""
    wrong: str = ""
    attempts: int = 0
    penalty: float = 0.0
    skill: str = ""
    cites: tuple[str, ...] = ()


def neutral(question: Question, language: Language) -> Item | None:
    """Return a question in neutral parts, or None where its kind has none.

    Example:
        >>> neutral(course.questions["00-start"]["whose-decisions"], "en").body.options[1].text
        'centre and city'

    """
    made = body(question, language)
    if made is None:
        return None
    return Item(
        id=question.id,
        stem=said(question.prompt, language),
        body=made,
        points=question.points,
        explanation=said(question.explanation, language),
        hints=tuple(filter(None, (said(hint, language) for hint in question.hints))),
        right=said(getattr(question, "right", NOTHING), language),
        wrong=said(getattr(question, "wrong", NOTHING), language),
        attempts=question.attempts,
        penalty=question.penalty,
        skill=question.skill,
        cites=question.cites,
    )


@singledispatch
def body(question: Question, language: Language) -> Body | None:
    """Return how a question is answered; None is a kind that has no place elsewhere."""
    return None


@body.register(Choice)
@body.register(Choices)
def _options(question: Choice | Choices, language: Language) -> Body:
    options = tuple(Option(said(e.text, language), e.correct, said(e.feedback, language)) for e in question.option)
    return Options(options, several=not isinstance(question.solution(), str))


@body.register
def _amount(question: Number, language: Language) -> Body:
    slips = tuple((slip.value, said(slip.feedback, language)) for slip in question.slip)
    return Amount(question.answer, question.tolerance, said(question.unit, language), slips)


@body.register
def _forms(question: ShortText, language: Language) -> Body:
    """Return the forms, those of the language first: some formats take no more than the first."""
    chinese = is_chinese(language)
    accepted = sorted(question.accepted, key=lambda form: any(sign > "\u2e7f" for sign in form) != chinese)
    near = tuple((clean(entry.form), said(entry.feedback, language)) for entry in question.near)
    return Forms(tuple(map(clean, accepted)), near)


@body.register
def _sequence(question: Order, language: Language) -> Body:
    return Sequence(tuple(said(item.text, language) for item in question.item))


@body.register
def _pairs(question: Match, language: Language) -> Body:
    pairs = (Pair(said(e.left, language), said(e.right, language), said(e.feedback, language)) for e in question.pair)
    return Pairs(tuple(pairs), tuple(said(card.text, language) for card in question.extra))


@body.register
def _free(question: Essay, language: Language) -> Body:
    rubric = tuple((said(row.title, language), row.levels[language]) for row in question.row)
    evidence = tuple(dict.fromkeys((*question.scaffold.supplied, *question.scaffold.bank)))
    return FreeText(question.length[language], said(question.outline, language), rubric, evidence)


def said(text: Text, language: Language) -> str:
    """Return a text, or "" where a dash stands for none."""
    return "" if text == NOTHING else clean(text[language])


def clean(text: str) -> str:
    """Return a text as every format can hold it: one kind of line end, no control characters, nothing around it."""
    return writable(text).strip()


def writable(text: str) -> str:
    """Return a text with one kind of line end, and without the signs that neither TOML nor XML can hold."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def with_unit(item: Item, language: Language) -> str:
    """Return a question with the unit that its answer is in, for formats that have no field for it."""
    unit = item.body.unit if isinstance(item.body, Amount) else ""
    return texts.translate("exchange.unit", language, stem=item.stem, unit=unit) if unit else item.stem


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def number(value: float) -> str:
    """Return a number as every program reads it: digits and a point, no exponent."""
    text = f"{Decimal(repr(value + 0.0)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def traits(item: Item) -> Iterator[str]:
    """Yield the names of what an item has that a format may not be able to carry; ``exchange.lost.…`` are their words."""
    yield from _named(
        ("hints", item.hints),
        ("explanation", item.explanation),
        ("tries", item.attempts),
        ("penalty", item.penalty),
        ("cites", item.cites),
        ("points", item.points != 1),
        ("right-wrong", item.right or item.wrong),
    )
    match item.body:
        case Options(options, several):
            yield from _named(("option-feedback", any(each.feedback for each in options)), ("partial", several))
        case Amount(_, tolerance, unit, slips):
            yield from _named(("number", True), ("tolerance", tolerance), ("unit", unit), ("slips", slips))
        case Forms(accepted, near):
            yield from _named(("forms", len(accepted) > 1), ("near", near), ("folding", True))
        case Sequence():
            yield from _named(("order-partial", True))
        case Pairs(pairs, extra):
            yield from _named(("extra", extra), ("pair-feedback", any(each.feedback for each in pairs)))
            yield "pair-partial"
        case FreeText(length, outline, rubric, evidence):
            yield from _named(("length", length), ("outline", outline), ("rubric", rubric), ("evidence", evidence))


def _named(*given: tuple[str, object]) -> Iterable[str]:
    return (name for name, value in given if value)
