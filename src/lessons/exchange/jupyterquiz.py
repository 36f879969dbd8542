"""JSON of jupyterquiz: ``multiple_choice``, ``many_choice``, ``numeric`` and ``string``, as its schemas have them."""

from __future__ import annotations

import json
import math
from typing import Any

from lessons.errors import shorten
from lessons.schema import Language

from .faults import Drop, FileError, Read, RejectedError, collect
from .html_text import plain
from .items import Amount, Body, Forms, Item, Option, Options, clean, number

Entry = dict[str, Any]

_OF_QUESTION = {"question", "type", "code", "answers", "precision"}
_OF_ANSWER = {"answer", "code", "type", "value", "range", "correct", "feedback", "match_case", "fuzzy_threshold"}
"""What is read, or named where it is left out; whatever else a file has is named as it stands."""


def read(text: str, *, language: Language) -> Read:
    """Return the questions of a file.

    Raises:
        FileError: where it is no JSON, or no list of questions.

    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FileError("exchange.bad-json", fault=error) from None
    if not isinstance(raw, list):
        raise FileError("exchange.no-list", got=shorten(raw))
    return collect(enumerate(raw, 1), _item)


def _item(entry: object, drop: Drop) -> Item:
    if not isinstance(entry, dict):
        raise RejectedError("exchange.no-table", "", got=shorten(entry))
    kind = entry.get("type")
    if kind not in _BODIES:
        raise RejectedError("exchange.kind", "type", got=shorten(kind), known=", ".join(_BODIES))
    stem = _said(entry, "question")
    code = entry.get("code")
    if isinstance(code, str) and code.strip():
        stem = f"{stem}\n{clean(code)}"
    if not stem:
        raise RejectedError("exchange.no-stem", "question")
    raw = entry.get("answers")
    answers = [answer for answer in raw if isinstance(answer, dict)] if isinstance(raw, list) else []
    if not answers:
        raise RejectedError("exchange.no-answer", "answers")
    default = [_said(answer, "feedback") for answer in answers if answer.get("type") == "default"]
    given = [answer for answer in answers if answer.get("type") != "default"]
    right = [_said(answer, "feedback") for answer in given if answer.get("correct") is True]
    body = _BODIES[kind](entry, given, drop)
    further = [name for name in entry if name not in _OF_QUESTION]
    further += [name for answer in answers for name in answer if name not in _OF_ANSWER]
    for name in dict.fromkeys(further):
        drop(name, "exchange.further-field")
    whole = not isinstance(body, Options)
    return Item(
        stem=stem, body=body, right=(right or [""])[0] if whole else "", wrong=(default or [""])[0] if whole else ""
    )


def _single(entry: Entry, answers: list[Entry], drop: Drop) -> Body:
    if sum(answer.get("correct") is True for answer in answers) != 1:
        raise RejectedError(
            "exchange.one-right", "answers", got=sum(answer.get("correct") is True for answer in answers)
        )
    return _several(entry, answers, drop)._replace(several=False)


def _several(entry: Entry, answers: list[Entry], drop: Drop) -> Options:
    options = []
    for answer in answers:
        code = answer.get("code")
        text = "\n".join(filter(None, [_said(answer, "answer"), clean(code) if isinstance(code, str) else ""]))
        options.append(Option(text, answer.get("correct") is True, _said(answer, "feedback")))
    return Options(tuple(options), several=True)


def _amount(entry: Entry, answers: list[Entry], drop: Drop) -> Body:
    """Return the first right number; a range is its middle, half of it either way, the end included."""
    right: list[tuple[float, float]] = []
    slips: list[tuple[float, str]] = []
    for answer in answers:
        if "range" in answer:
            ends = answer["range"] if isinstance(answer["range"], list) else []
            if len(ends) != 2:
                raise RejectedError("exchange.no-number", "range", got=shorten(answer["range"]))
            low, high = (_number(end, "range") for end in ends)
            if answer.get("correct") is True:
                right.append((float(number((low + high) / 2)), abs(high - low) / 2))
            else:
                drop("range", "exchange.wrong-range")
        elif answer.get("correct") is True:
            right.append((_number(answer.get("value"), "value"), 0.0))
        else:
            slips.append((_number(answer.get("value"), "value"), _said(answer, "feedback")))
    if not right:
        raise RejectedError("exchange.one-number", "answers", got=0)
    if len(right) > 1:
        drop("answers", "exchange.further-right")
    if "precision" in entry:
        drop("precision", "exchange.precision")
    return Amount(*right[0], slips=tuple(slips))


def _forms(entry: Entry, answers: list[Entry], drop: Drop) -> Body:
    accepted = tuple(_said(answer, "answer") for answer in answers if answer.get("correct") is True)
    near = ((_said(each, "answer"), _said(each, "feedback")) for each in answers if each.get("correct") is not True)
    for name, key in (("match_case", "exchange.case"), ("fuzzy_threshold", "exchange.fuzzy")):
        if any(answer.get(name) for answer in answers):
            drop(name, key)
    return Forms(accepted, tuple(near))


_BODIES = {"multiple_choice": _single, "many_choice": _several, "numeric": _amount, "string": _forms}


def _number(raw: object, column: str) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw) or abs(raw) >= 1e15:
        raise RejectedError("exchange.no-number", column, got=shorten(raw))
    return float(raw)


def _said(entry: Entry, name: str) -> str:
    raw = entry.get(name)
    return plain(raw, column=name) if isinstance(raw, str) else ""
