"""A teacher's questions as a form has them, made a question file: the same that one would write by hand.

What no student of a test ever sees (feedback, hints, explanation) is left blank in it, as a dash.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args

from lessons.assessment import responses, typed_numbers
from lessons.assessment.question import NOTHING
from lessons.content import decode, model
from lessons.i18n import texts

KINDS = ("choice", "choices", "number", "text", "order", "match", "essay")
LIMIT_QUESTIONS = 100
LIMIT_OPTIONS = 12
ITEMS = (3, 10)
PAIRS = (3, 8)
LIMIT_EXTRA = 4
LENGTH = (20, 5000)
LIMIT_NUMBER = 1e15
"""Beyond it a float no longer holds every whole number."""
PASSAGES = (2, 8)
RUBRIC = ("claim", "evidence", "limits")
"""The rows by which an essay of a form is read; their words are in the locale files."""


class Fault(NamedTuple):
    """What is wrong with one field of one question (from 0): ``key`` names the sentence in the locale files."""

    question: int
    field: str
    key: str


def read(raw: object, *, page: str) -> tuple[list[dict[str, Any]], list[Fault]]:
    """Return the questions of a form as tables of a question file, and every fault; only where there is none are they whole.

    Args:
        raw: a list with, for each question, ``kind``, ``prompt``, ``points``, ``skill``, ``cites`` (one, or none) and by kind
            ``options`` (texts) with ``right`` (a number from 0) or ``rights`` (several), ``answer``, ``tolerance`` and
            ``unit``, ``accepted`` (a form a line), ``items`` (in the right order, one a line), or ``pairs`` (of texts) with
            ``extra`` (a card a line), or ``length`` with ``passages`` (their numbers).
        page: the source that decides a question of which the form does not say what does: no student of a test sees it.

    """
    given = [entry for entry in raw if isinstance(entry, dict)] if isinstance(raw, list) else []
    tables, faults = [], []
    for number, entry in enumerate(given[:LIMIT_QUESTIONS]):
        found: list[tuple[str, str]] = []
        tables.append(_table(number, entry, found, page=page))
        faults += [Fault(number, field, key) for field, key in found]
    return tables, faults


def _table(number: int, entry: Mapping[str, Any], faults: list[tuple[str, str]], *, page: str) -> dict[str, Any]:
    kind = entry.get("kind") if entry.get("kind") in KINDS else KINDS[0]
    prompt, cites = _text(entry.get("prompt")), _text(entry.get("cites")) or f"source:{page}"
    points = _number(entry.get("points"))
    if not prompt:
        faults.append(("prompt", "write.no-prompt"))
    if points is None or not 1 <= points <= 100 or points != int(points):
        faults.append(("points", "write.points"))
    skill = entry.get("skill")
    table: dict[str, Any] = {
        "id": f"q{number + 1}",
        "kind": kind,
        "skill": skill if skill in get_args(model.Skill) else "close-reading",
        "points": int(points or 1),
        "prompt": _both(prompt),
        "explanation": _both(""),
        "cites": [cites],
        "hints": [_both("")],
    }
    own = {
        "choice": _choice,
        "choices": _choices,
        "number": _amount,
        "text": _short,
        "order": _order,
        "match": _match,
        "essay": _essay,
    }[str(kind)]
    return table | dict(own(entry, faults))


def _choice(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    return _options(entry, [entry.get("right")], faults)


def _choices(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    rights = entry.get("rights")
    return _options(entry, rights if isinstance(rights, list) else [], faults)


def _options(
    entry: Mapping[str, Any], rights: Sequence[object], faults: list[tuple[str, str]]
) -> Iterator[tuple[str, Any]]:
    raw = entry.get("options")
    texts = [_text(each) for each in raw[:LIMIT_OPTIONS]] if isinstance(raw, list) else []
    named = [(place, text) for place, text in enumerate(texts) if text]
    if len(named) < 2:
        faults.append(("options", "write.two-options"))
    elif len({text for _, text in named}) < len(named):
        faults.append(("options", "write.same-options"))
    if not any(place in rights for place, _ in named):
        faults.append(("right", "write.no-right"))
    yield (
        "option",
        [
            {"id": f"o{place + 1}", "text": _both(text), "feedback": _both(""), "correct": place in rights}
            for place, text in named
        ],
    )


def _amount(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    unit = _text(entry.get("unit"))
    answer = _typed(entry.get("answer"), "answer", faults, none="write.no-number", unit=unit)
    tolerance = _typed(entry.get("tolerance") or "0", "tolerance", faults, none="write.tolerance-fault", unit=unit)
    if tolerance < 0:
        faults.append(("tolerance", "write.tolerance-fault"))
    yield from {"answer": answer, "tolerance": max(0.0, tolerance), "unit": _both(unit)}.items()
    yield from {"right": _both(""), "wrong": _both("")}.items()


def _typed(raw: object, field: str, faults: list[tuple[str, str]], *, none: str, unit: str) -> float:
    """Return a number as a student's field would read it; what could be several numbers is asked back."""
    try:
        found = float(typed_numbers.read(str(raw if raw is not None else ""), units=(unit,)))
    except typed_numbers.NumberError as error:
        faults.append((field, "write.number-unclear" if error.key == "answer.number-unclear" else none))
        return 0.0
    if abs(found) >= LIMIT_NUMBER:
        faults.append((field, none))
        return 0.0
    return found


def _short(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    forms = _each_line(entry.get("accepted"))
    if not forms:
        faults.append(("accepted", "write.no-form"))
    yield "accepted", forms
    yield from {"right": _both(""), "wrong": _both("")}.items()


def _order(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    items = _each_line(entry.get("items"))
    if not ITEMS[0] <= len(items) <= ITEMS[1]:
        faults.append(("items", "write.items-count"))
    elif len(set(items)) < len(items):
        faults.append(("items", "write.same-items"))
    yield (
        "item",
        [{"id": f"i{place + 1}", "text": _both(text), "feedback": _both("")} for place, text in enumerate(items)],
    )
    yield from {"right": _both(""), "wrong": _both("")}.items()


def _match(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    raw = entry.get("pairs")
    sides = [tuple(map(_text, each)) for each in raw if isinstance(each, list)] if isinstance(raw, list) else []
    pairs = [each for each in sides if len(each) == len(("left", "right")) and any(each)]
    extra = _each_line(entry.get("extra"))
    lefts, cards = [pair[0] for pair in pairs], [*(pair[1] for pair in pairs), *extra]
    if not all(map(all, pairs)):
        faults.append(("pairs", "write.half-pair"))
    elif not PAIRS[0] <= len(pairs) <= PAIRS[1]:
        faults.append(("pairs", "write.pairs-count"))
    elif len(set(lefts)) < len(lefts) or len(set(cards)) < len(cards):
        faults.append(("pairs", "write.same-cards"))
    if len(extra) > LIMIT_EXTRA:
        faults.append(("extra", "write.extra-count"))
    yield (
        "pair",
        [
            {"id": f"p{place + 1}", "left": _both(left), "right": _both(right), "feedback": _both("")}
            for place, (left, right) in enumerate(pairs)
        ],
    )
    yield (
        "extra",
        [{"id": f"e{place + 1}", "text": _both(text), "feedback": _both("")} for place, text in enumerate(extra)],
    )
    yield from {"right": _both(""), "wrong": _both("")}.items()


def _essay(entry: Mapping[str, Any], faults: list[tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    length = _number(entry.get("length"))
    if length is None or not LENGTH[0] <= length <= LENGTH[1] or length != int(length):
        faults.append(("length", "write.length-fault"))
        length = LENGTH[0]
    names = list(dict.fromkeys(re.findall(r"\w+", _text(entry.get("passages")).upper())))
    if not PASSAGES[0] <= len(names) <= PASSAGES[1]:
        faults.append(("passages", "write.passages-count"))
    yield "length", dict.fromkeys(decode.languages.get(), int(length))
    yield "outline", _both("")
    yield "scaffold", {"supplied": names, "bank": names}
    yield "row", rubric()


def rubric() -> list[dict[str, Any]]:
    """Return the rows by which an essay is read where nobody wrote others."""
    return [
        {
            "id": row,
            "title": {language: texts.translate(f"rubric.{row}", language) for language in decode.languages.get()},
            "levels": {
                language: [texts.translate(f"rubric.{row}.{level}", language) for level in (1, 2, 3)]
                for language in decode.languages.get()
            },
        }
        for row in RUBRIC
    ]


def _each_line(raw: object) -> list[str]:
    """Return the lines that hold anything."""
    return [text for text in map(_text, raw.splitlines()) if text] if isinstance(raw, str) else []


def _text(raw: object) -> str:
    """Return a text as a file can have it."""
    text = raw[: responses.LIMIT_WRITTEN] if isinstance(raw, str) else ""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", text).strip()


def _both(text: str) -> dict[str, str]:
    """Return a text for each language: a teacher's own test has one."""
    return dict.fromkeys(decode.languages.get(), text or NOTHING.zh)


def _number(raw: object) -> float | None:
    """Return what stands in one of the form's own fields for numbers (points, length)."""
    try:
        return float(typed_numbers.read(str(raw if raw is not None else "")))
    except typed_numbers.NumberError:
        return None


def toml(tables: Sequence[Mapping[str, Any]]) -> str:
    """Return a question file."""
    return "\n".join(f"[[question]]\n{_lines(table)}" for table in tables)


def _lines(table: Mapping[str, Any]) -> str:
    return "".join(toml_line(name, value) for name, value in table.items())


def toml_line(name: str, value: object) -> str:
    r"""Return a field as a line of TOML.

    Example:
        >>> toml_line("title.fr", "Le « pont »"), toml_line("cites", ["A1"])
        ('title.fr = "Le « pont »"\n', 'cites = ["A1"]\n')

    """
    return f"{name} = {_value(value)}\n"


def _value(value: object) -> str:
    """Return a value as TOML: of its strings, JSON's escapes are a part."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_value(each)}" for name, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
