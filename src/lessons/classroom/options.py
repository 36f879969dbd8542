"""What a teacher decides of a class's grading, one decision at a time: each function returns the options with it made.

Nothing is read or written here; `lessons.classroom.rubric_marks` has the file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from lessons.content import model

from . import collect, rubric_marks
from .class_report import SessionError
from .rubric_marks import Accept, Options, Override

LIMIT_REASON = 500


def matched(options: Options, file: str, content: str, key: str) -> Options:
    """Say whose a file of this content is, by that student's key; what was said of the name alone is said no more."""
    others = {name: to for name, to in options.match.items() if name != file}
    return msgspec.structs.replace(options, match={**others, rubric_marks.with_content(file, content): key})


def bound(options: Options, contents: Mapping[str, Collection[str]]) -> Options:
    """Let what was said of a file by its name alone hold for the files of that name that are there, by their contents."""
    match: dict[str, str] = {}
    for name, key in options.match.items():
        match |= {rubric_marks.with_content(name, each): key for each in contents.get(name, ("",))}
    return msgspec.structs.replace(options, match=match)


def students(options: Options) -> set[str]:
    """Return the keys, and other words for students, for which something is decided."""
    meant = {each.student for each in options.override} | set(options.match.values()) | set(options.people.values())
    return meant - {""}


def settled(options: Options, key: str, to: str) -> Options:
    """Say whose by now is what was put aside under a key; nobody's, for good, where ``to`` is empty."""
    return msgspec.structs.replace(options, people={**options.people, key: to})


def dropped(options: Options, label: str, *, drop: bool) -> Options:
    """Let a question count for nobody, or count again."""
    others = (each for each in options.drop if each != label)
    return msgspec.structs.replace(options, drop=(*others, *((label,) if drop else ())))


def accepted(options: Options, question: model.AnyQuestion, label: str, answer: str, *, reason: str) -> Options:
    """Let an answer, as the report gives it, be right as well. Raises `SessionError` where it cannot be one to this."""
    try:
        value: Any = question.from_table(answer)
    except ValueError:
        raise SessionError("desk.no-answer") from None
    others = (each for each in options.accept if (each.question, each.answer) != (label, value))
    return msgspec.structs.replace(
        options, accept=(*others, Accept(question=label, answer=value, reason=_reason(reason)))
    )


def overridden(options: Options, student: str, points: float, *, reason: str, question: str) -> Options:
    """Give points by hand, for one question or (``""``) the whole. Raises `SessionError` without a reason."""
    reason = _reason(reason)
    if not reason:
        raise SessionError("desk.no-reason")
    others = (each for each in options.override if (each.student, each.question) != (student, question))
    new = Override(student=student, points=points, reason=reason, question=question)
    return msgspec.structs.replace(options, override=(*others, new))


def passed_on(options: Options, old: str, new: str) -> Options:
    """Let everything that was decided for one key be decided for another."""
    override = tuple(
        msgspec.structs.replace(each, student=new) if each.student == old else each for each in options.override
    )
    match = {name: new if key == old else key for name, key in options.match.items()}
    people = {name: new if key == old else key for name, key in options.people.items()}
    return msgspec.structs.replace(options, override=override, match=match, people=people)


def undone(options: Options, kind: str, place: int) -> Options:
    """Take a decision back, by its kind and its place in the list of that kind; what is not there stays away."""
    if kind in ("match", "people"):
        kept = {name: key for at, (name, key) in enumerate(getattr(options, kind).items()) if at != place}
        return msgspec.structs.replace(options, **{kind: kept})
    if kind in ("drop", "accept", "override"):
        left = tuple(each for at, each in enumerate(getattr(options, kind)) if at != place)
        return msgspec.structs.replace(options, **{kind: left})
    return options


def _reason(raw: str) -> str:
    return " ".join(collect.shown(raw, LIMIT_REASON).split())
