"""What counts as an answer: whatever comes from a page or a file is turned into a question's own form, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lessons.errors import KeyedError

if TYPE_CHECKING:
    from .question import Question

Answer = str | float | tuple[str, ...]

LIMIT_WRITTEN = 20_000
"""Longest text that is kept: a hundred times what any essay asks for."""

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, but for tab and line end, and halves of characters: JSON can bring them, UTF-8 cannot keep them."""


class ResponseError(KeyedError):
    """An answer that cannot be taken."""


class Draft(NamedTuple):
    """A text as typed so far, and for an essay the scaffold in use and the passages picked from its bank."""

    text: str
    way: str = ""
    picked: tuple[str, ...] = ()


def parse_response(question: Question, raw: object) -> Answer:
    """Return ``raw`` as an answer to ``question``.

    Raises:
        ResponseError: where it has the wrong type, names an option that does not exist, is no number, or is empty.

    Example:
        >>> villages = next(each for each in course.questions["02-places"].values() if each.kind == "number")
        >>> parse_response(villages, "１１ ")
        11.0

    """
    return question.parse(raw)


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


def entries(raw: object, *, limit: int) -> Sequence[object]:
    """Return a list as a page sends it. Raises `ResponseError` where it is none, or longer than ``limit``."""
    if not isinstance(raw, list | tuple) or len(raw) > limit:
        raise ResponseError("answer.form")
    return raw


def one_of(raw: object, names: Iterable[str]) -> str:
    """Return a name. Raises `ResponseError` where it is none of ``names``."""
    if not isinstance(raw, str):
        raise ResponseError("answer.form")
    if raw not in names:
        raise ResponseError("answer.unknown-option")
    return raw
