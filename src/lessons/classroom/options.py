"""What a teacher decides of a class's grading: questions dropped, answers accepted as well, points by hand, whose a file is.

The decisions are one file (TOML), which a teacher may write, too. Each of the functions that make a decision returns the
options with it made, and writes nothing.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import json
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from lessons.content import model
from lessons.content.decode import Collector, build
from lessons.errors import ContentError, KeyedError
from lessons.i18n.texts import both
from lessons.schema import Record

from . import collect

Rule = Literal["last", "best", "first"]
"""Which of a student's hand-ins in time counts."""

LIMIT_REASON = 500
Reason = Annotated[str, Meta(min_length=1, max_length=LIMIT_REASON)]


class SessionError(KeyedError):
    """Something that cannot be done in a grading as it stands."""


class Accept(Record, frozen=True):
    """An answer that is right as well: an option's id, a number, a text, or a list of ids."""

    question: str
    answer: str | float | tuple[str, ...]
    reason: str = ""


class Override(Record, frozen=True):
    """Points given by hand, to one student for one question (without ``question``: for the whole), with a reason."""

    student: str
    points: Annotated[float, Meta(ge=0)]
    reason: Reason
    question: str = ""


class Options(Record, frozen=True):
    """How to grade. ``drop`` names questions that count for nobody; ``match`` says who is meant by a name in a file.

    ``people`` says whose by now is what was put aside when the class list changed, by the key that it lies under: nobody's,
    for good, where that is empty. ``counts`` is which of several hand-ins in time counts: the last, the best or the first.
    """

    drop: tuple[str, ...] = ()
    accept: tuple[Accept, ...] = ()
    override: tuple[Override, ...] = ()
    match: dict[str, str] = msgspec.field(default_factory=dict)
    people: dict[str, str] = msgspec.field(default_factory=dict)
    counts: Rule = "last"


def read(path: Path) -> Options:
    """Return the grading options in a file.

    Raises:
        ContentError: with every fault, each naming file and field.

    """
    faults = Collector(path.name)
    found: Options | None = None
    try:
        found = build(Options, tomllib.loads(path.read_bytes().decode("utf-8-sig")), "", faults)
    except OSError as error:
        faults.add("", both("fault.unreadable", reason=error.strerror))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        faults.add("", both("fault.toml-utf-8", reason=error))
    if found is None or faults.problems:
        raise ContentError(faults.problems)
    return found


def as_toml(decided: Options) -> str:
    """Return the file that `read` reads."""
    parts = [f"drop = {_toml(list(decided.drop))}"]
    parts += [f"counts = {_toml(decided.counts)}"] if decided.counts != "last" else []  # 0.1 does not know it
    for kind in ("accept", "override"):
        for each in getattr(decided, kind):
            fields = ((name, getattr(each, name)) for name in each.__struct_fields__)
            parts += ["", f"[[{kind}]]", *(f"{name} = {_toml(value)}" for name, value in fields if value != "")]
    for kind in ("match", "people"):
        said = getattr(decided, kind)
        if said or kind == "match":  # what 0.1 wrote has no [people]
            parts += ["", f"[{kind}]", *(f"{_toml(name)} = {_toml(to)}" for name, to in said.items())]
    return "\n".join(parts) + "\n"


def _toml(value: object) -> str:
    """Return a text, a number or a list of texts: TOML writes them as JSON does, but for one sign."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def whose(people: Mapping[str, str], key: str) -> str:
    """Return whose by now is what is kept under a key, as `Options.people` says; ``""`` where it is nobody's for good."""
    seen: set[str] = set()
    while key in people and key not in seen:
        seen.add(key)
        key = people[key]
    return key


def put_aside(people: Mapping[str, str]) -> dict[str, list[str]]:
    """Return, for whoever the teacher said (`Options.people`), the keys under which what is theirs by now was put aside."""
    found: dict[str, list[str]] = {}
    for key in people:
        found.setdefault(whose(people, key), []).append(key)
    return found


def matched(options: Options, file: str, content: str, key: str) -> Options:
    """Say whose a file of this content is, by that student's key; what was said of the name alone is said no more."""
    others = {name: to for name, to in options.match.items() if name != file}
    return msgspec.structs.replace(options, match={**others, collect.with_content(file, content): key})


def bound(options: Options, contents: Mapping[str, Collection[str]], *, in_doubt: Collection[str] = ()) -> Options:
    """Let what was said of a file by its name alone hold for the files of that name that are there, by their contents.

    Points by hand for a file ``in_doubt``, by name, hold for its content, where there is one of that name.
    """
    match: dict[str, str] = {}
    for name, key in options.match.items():
        match |= {collect.with_content(name, each): key for each in contents.get(name, ("",))}
    override = tuple(_bound(each, contents) if each.student in in_doubt else each for each in options.override)
    return msgspec.structs.replace(options, match=match, override=override)


def _bound(override: Override, contents: Mapping[str, Collection[str]]) -> Override:
    found = set(contents.get(override.student.removeprefix(collect.FILE), ()))
    return msgspec.structs.replace(
        override, student=collect.with_content(override.student, found.pop() if len(found) == 1 else "")
    )


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
        options, accept=(*others, Accept(question=label, answer=value, reason=reason_of(reason)))
    )


def overridden(options: Options, student: str, points: float, *, reason: str, question: str) -> Options:
    """Give points by hand, for one question or (``""``) the whole. Raises `SessionError` without a reason."""
    reason = reason_of(reason)
    if not reason:
        raise SessionError("desk.no-reason")
    others = (each for each in options.override if (each.student, each.question) != (student, question))
    new = Override(student=student, points=float(points), reason=reason, question=question)
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
    if kind == "counts":
        return msgspec.structs.replace(options, counts="last")
    if kind in ("drop", "accept", "override"):
        left = tuple(each for at, each in enumerate(getattr(options, kind)) if at != place)
        return msgspec.structs.replace(options, **{kind: left})
    return options


def reason_of(raw: str) -> str:
    """Return a teacher's reason in one line, no longer than one may be; nothing where it says nothing."""
    return " ".join(collect.shown(raw, LIMIT_REASON).split())
