"""Questions taken from elsewhere as a teacher's own question file: the format of ``data/questions``, checked as it is there.

The text is in one language and stands for both, as in the test form. What others' files do not say (what decides a question,
which skill it trains) is the same for all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Listed
from typing import Any, NamedTuple, cast

from lessons.assessment.question import NOTHING
from lessons.classroom import question_forms
from lessons.content import decode, model, references
from lessons.errors import Problem

from .faults import Fault, Read, RejectedError
from .items import Amount, Body, Forms, FreeText, Item, Options, Pairs, Sequence

SKILL = "close-reading"
LENGTH = 200
"""About how long an essay should be where its file does not say."""

Table = dict[str, Any]


class Taken(NamedTuple):
    """A question file, how many questions are in it, and what is wrong with the rest, by row."""

    toml: str
    written: int
    faults: list[Fault]


def take(read: Read, *, course: model.Course, cites: Listed[str] = ()) -> Taken:
    """Return the question file of what was read; what cannot be in one is a fault.

    Args:
        read: what a format's reader gave back.
        course: the course beside which the file will be used.
        cites: what decides the questions that do not say so themselves, passages or ``source:…``; else the page.

    """
    with decode.written_in(course.languages):
        made, faults = _made(read, course, cites)
    return Taken(question_forms.toml([table for table, _ in made]), len(made), faults)


def questions(read: Read, *, course: model.Course) -> tuple[list[model.AnyQuestion], list[Fault]]:
    """Return the questions of what was read, and what is wrong with the rest, by row; the page of ``course`` decides them."""
    with decode.written_in(course.languages):
        made, faults = _made(read, course)
    return [question for _, question in made], faults


def _made(
    read: Read, course: model.Course, cites: Listed[str] = ()
) -> tuple[list[tuple[Table, model.AnyQuestion]], list[Fault]]:
    made: list[tuple[Table, model.AnyQuestion]] = []
    faults = list(read.faults)
    for row, item in read.items:
        try:
            table = _table(item, f"q{len(made) + 1}", course, tuple(cites) or (f"source:{course.page}",))
            made.append((table, _checked(table, course)))
        except RejectedError as error:
            faults.append(Fault(row, error.column, error.key, error.values))
            faults = [fault for fault in faults if fault.row != row or not fault.taken]
    return made, sorted(faults, key=lambda fault: fault.row)


def _table(item: Item, name: str, course: model.Course, cites: tuple[str, ...]) -> Table:
    known = [cite for cite in item.cites if cite in course.passages or cite.removeprefix("source:") in course.sources]
    decided = tuple(known) or cites
    own, further = ([name for name in names if name in course.passages] for names in (decided, cites))
    passages = own if len(own) >= question_forms.PASSAGES[0] else list(dict.fromkeys((*own, *further)))
    body = dict(_fields(item.body, item, passages))
    return {
        "id": name,
        "kind": body.pop("kind"),
        "skill": item.skill or SKILL,
        "points": item.points,
        "penalty": item.penalty,
        "prompt": _both(item.stem),
        "explanation": _both(item.explanation),
        "cites": list(decided),
        "hints": [_both(hint) for hint in item.hints] or [_both("")],
        **body,
    }


def _fields(body: Body, item: Item, passages: list[str]) -> Iterator[tuple[str, Any]]:
    match body:
        case Options():
            return _options(body)
        case Amount():
            return _amount(body, item)
        case Forms(accepted, near):
            _wanted(bool(accepted), "exchange.no-answer")
            told = [{"form": form, "feedback": _both(feedback)} for form, feedback in near]
            return iter((("kind", "text"), ("accepted", list(accepted)), ("near", told), *_remarks(item)))
        case Sequence(entries):
            low, high = question_forms.ITEMS
            _wanted(low <= len(entries) <= high, "exchange.count-items", low=low, high=high, got=len(entries))
            _different(entries)
            entered = [_entry(f"i{place}", text, "") for place, text in enumerate(entries, 1)]
            return iter((("kind", "order"), ("item", entered), *_remarks(item)))
        case Pairs():
            return _pairs(body, item)
        case FreeText():
            return _free(body, passages)


def _options(body: Options) -> Iterator[tuple[str, Any]]:
    options, high = body.options, question_forms.LIMIT_OPTIONS
    right = sum(option.correct for option in options)
    _wanted(2 <= len(options) <= high, "exchange.count-options", high=high, got=len(options))
    _different([option.text for option in options])
    if body.several:
        _wanted(0 < right < len(options), "exchange.some-right", got=right, of=len(options))
    else:
        _wanted(right == 1, "exchange.one-right", got=right)
    yield "kind", "choices" if body.several else "choice"
    yield (
        "option",
        [
            _entry(f"o{place}", option.text, option.feedback) | {"correct": option.correct}
            for place, option in enumerate(options, 1)
        ],
    )


def _amount(body: Amount, item: Item) -> Iterator[tuple[str, Any]]:
    yield from {"kind": "number", "answer": body.answer, "tolerance": body.tolerance, "unit": _both(body.unit)}.items()
    yield "slip", [{"value": value, "feedback": _both(feedback)} for value, feedback in body.slips]
    yield from _remarks(item)


def _pairs(body: Pairs, item: Item) -> Iterator[tuple[str, Any]]:
    low, high = question_forms.PAIRS
    _wanted(low <= len(body.pairs) <= high, "exchange.count-pairs", low=low, high=high, got=len(body.pairs))
    most = question_forms.LIMIT_EXTRA
    _wanted(len(body.extra) <= most, "exchange.count-extra", high=most, got=len(body.extra))
    _different([pair.left for pair in body.pairs])
    _different([*(pair.right for pair in body.pairs), *body.extra])
    yield "kind", "match"
    yield (
        "pair",
        [
            {"id": f"p{place}", "left": _both(pair.left), "right": _both(pair.right), "feedback": _both(pair.feedback)}
            for place, pair in enumerate(body.pairs, 1)
        ],
    )
    yield "extra", [_entry(f"e{place}", text, "") for place, text in enumerate(body.extra, 1)]
    yield from _remarks(item)


def _free(body: FreeText, passages: list[str]) -> Iterator[tuple[str, Any]]:
    low, high = question_forms.PASSAGES
    _wanted(low <= len(passages) <= high, "exchange.passages", low=low, high=high, got=len(passages))
    yield "kind", "essay"
    yield "length", dict.fromkeys(decode.languages.get(), body.length or LENGTH)
    yield "outline", _both(body.outline)
    yield "scaffold", {"supplied": passages, "bank": passages}
    yield "row", question_forms.rubric()


def _remarks(item: Item) -> Iterator[tuple[str, Any]]:
    yield from (("right", _both(item.right)), ("wrong", _both(item.wrong)))


def _entry(name: str, text: str, feedback: str) -> Table:
    return {"id": name, "text": _both(text), "feedback": _both(feedback)}


def _both(text: str) -> dict[str, str]:
    return dict.fromkeys(decode.languages.get(), text or NOTHING.zh)


def _wanted(holds: bool, key: str, **values: object) -> None:
    if not holds:
        raise RejectedError(key, "", **values)


def _different(listed: Iterable[str]) -> None:
    """Refuse texts that are empty, or the same: nobody could tell them apart."""
    for text, times in Counter(listed).items():
        _wanted(bool(text), "exchange.empty")
        _wanted(times == 1, "exchange.twice", got=text[:60])


def _checked(table: Table, course: model.Course) -> model.AnyQuestion:
    """Return a table's question; refuse what `lessons check` would find a fault in."""
    faults = decode.Collector("")
    entry = {name: value for name, value in table.items() if name != "kind"}
    kind = cast("type[model.AnyQuestion]", model.QUESTION_KINDS[table["kind"]])
    question = decode.build(kind, entry, "", faults)
    problems: list[Problem] = [*faults.problems]
    if question is not None:
        problems += references.of_questions(course, "", {question.id: question})
    if problems or question is None:
        problem = problems[0]
        where = problem.where.removeprefix(f'question "{table["id"]}"').lstrip(".")
        raise RejectedError("exchange.fault", where, fault=problem.message)
    return question
