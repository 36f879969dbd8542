"""What counts as an answer: whatever comes from a page or a file is turned into a question's own form, or refused."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import singledispatch
from hashlib import blake2b
from typing import NamedTuple

from lessons.errors import KeyedError

from . import coordinates, text_match, typed_numbers
from .question import AnyQuestion, Choice, Choices, Essay, Match, Number, Order, PlaceQuestion, ShortText
from .typed_numbers import LIMIT_CHARACTERS

Answer = str | float | tuple[str, ...]

LIMIT_SHORT = 80
"""Longest short answer."""

LIMIT_WRITTEN = 20_000
"""Longest text that is kept: a hundred times what any essay asks for."""

WAYS = ("supplied", "bank", "open")
"""The scaffolds of an essay: evidence supplied, an evidence bank to choose from, or nothing."""

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, but for tab and line end, and halves of characters: JSON can bring them, UTF-8 cannot keep them."""

UNIT = "unit:"
"""What an answer from the list of county-level units begins with."""


class ResponseError(KeyedError):
    """An answer that cannot be taken."""


class Draft(NamedTuple):
    """A text as typed so far, and for an essay the scaffold in use and the passages picked from its bank."""

    text: str
    way: str = ""
    picked: tuple[str, ...] = ()


def token(question: Match, name: str) -> str:
    """Return what the card of a pair (or an extra card) is called outside the files: a name that tells nothing."""
    return blake2b(f"{question.id}/{name}".encode(), digest_size=6).hexdigest()


def tokens(question: Match) -> dict[str, str]:
    """Return the names of a question's pairs and extra cards by their tokens, in the file's order."""
    return {token(question, name): name for name, _ in question.cards}


def parse_response(question: AnyQuestion, raw: object) -> Answer:
    """Return ``raw`` as an answer to ``question``.

    Raises:
        ResponseError: where it has the wrong type, names an option that does not exist, is no number, or is empty.

    Example:
        >>> accept(number_question, "１１ ")  # doctest: +SKIP
        11.0

    """
    return _accept(question, raw)


@singledispatch
def _accept(question: AnyQuestion, raw: object) -> Answer:  # noqa: ARG001
    raise TypeError(f"no such kind of question: {type(question).__name__}")


@_accept.register
def _(question: Choice, raw: object) -> Answer:
    if raw in ("", None, []):
        raise ResponseError("answer.choose-one")
    return _one_of(raw, [option.id for option in question.option])


@_accept.register
def _(question: Choices, raw: object) -> Answer:
    names = [option.id for option in question.option]
    picked = {_one_of(entry, names) for entry in _entries(raw, limit=len(names))}
    if not picked:
        raise ResponseError("answer.choose-some")
    return tuple(name for name in names if name in picked)


@_accept.register
def _(question: Order, raw: object) -> Answer:
    names = [item.id for item in question.item]
    order = tuple(_one_of(entry, names) for entry in _entries(raw, limit=len(names)))
    if len(set(order)) != len(names):
        raise ResponseError("answer.order-all", count=len(names))
    return order


@_accept.register
def _(question: Match, raw: object) -> Answer:
    """Take one card for each pair, in the order of the pairs; an empty place is not yet an answer."""
    count, names = len(question.pair), tokens(question)
    placed = tuple(_one_of(entry, names) for entry in _entries(raw, limit=count) if entry != "")
    if len(set(placed)) != count:
        raise ResponseError("answer.match-all", count=count)
    return placed


@_accept.register
def _(question: PlaceQuestion, raw: object) -> Answer:
    """Take a coordinate as typed or clicked, or a unit from the list; both are kept as text in one form."""
    if not isinstance(raw, str):
        raise ResponseError("answer.form")
    if raw.startswith(UNIT):
        return UNIT + _one_of(raw.removeprefix(UNIT), question.target.units)
    if not raw.strip():
        raise ResponseError("answer.place-empty")
    point = coordinates.read(raw)
    if point is None:
        raise ResponseError("answer.coordinate")
    if not point.on_earth:
        raise ResponseError("answer.coordinate-range")
    return str(point)


@_accept.register
def _(question: Number, raw: object) -> Answer:
    """Take a number, or what was typed where that is plainly one; what is kept is always a float."""
    if isinstance(raw, str):
        raw = _number(raw, question)
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise ResponseError("answer.number")
    if isinstance(raw, int) and abs(raw) > 10**LIMIT_CHARACTERS:
        raise ResponseError("answer.number-long", limit=LIMIT_CHARACTERS)
    if not math.isfinite(raw):
        raise ResponseError("answer.number")
    return float(raw)


@_accept.register
def _(_question: ShortText, raw: object) -> Answer:
    """Take a few words on one line, as typed but for signs that nobody sees."""
    if not isinstance(raw, str):
        raise ResponseError("answer.form")
    if len(raw) > LIMIT_SHORT:
        raise ResponseError("answer.text-long", limit=LIMIT_SHORT)
    seen = "".join(sign for sign in raw if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    text = " ".join(seen.split())
    if not text_match.folded(text):
        raise ResponseError("answer.text-empty")
    return text


@_accept.register
def _(_question: Essay, raw: object) -> Answer:
    text = written(raw)
    if not text.strip():
        raise ResponseError("answer.essay-empty")
    return text


def written(raw: object) -> str:
    """Return a text of any length up to the limit as it is kept: as typed, with one kind of line end.

    Raises:
        ResponseError: where it is no text, or too long.

    """
    if not isinstance(raw, str):
        raise ResponseError("answer.form")
    if len(raw) > LIMIT_WRITTEN:
        raise ResponseError("answer.written-long", limit=LIMIT_WRITTEN)
    return _UNWRITABLE.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))


def draft(question: Essay, text: object, *, way: object = "", picked: object = ()) -> Draft:
    """Return what a page sends of an essay in the making.

    Raises:
        ResponseError: as `written` does, and where it names a scaffold or a passage that the essay does not have.

    """
    bank = question.scaffold.bank
    chosen = {_one_of(name, bank) for name in _entries(picked, limit=len(bank))}
    return Draft(written(text), _one_of(way, ("", *WAYS)), tuple(name for name in bank if name in chosen))


def _number(raw: str, question: Number) -> float:
    """Read a number as people type it, with the question's unit or without."""
    try:
        return float(typed_numbers.read(raw, units=(question.unit.zh, question.unit.en)))
    except typed_numbers.NumberError as error:
        raise ResponseError(error.key, **error.values) from None


def _entries(raw: object, *, limit: int) -> Sequence[object]:
    if not isinstance(raw, list | tuple) or len(raw) > limit:
        raise ResponseError("answer.form")
    return raw


def _one_of(raw: object, names: Iterable[str]) -> str:
    if not isinstance(raw, str):
        raise ResponseError("answer.form")
    if raw not in names:
        raise ResponseError("answer.unknown-option")
    return raw
