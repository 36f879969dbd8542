"""What released versions of a course asked: every question, prompt and sheet under its fingerprint, with its key.

``earlier/<version>.jsonl``, beside the content, has a line for each that no version before it had. `lessons keep` writes
it when a version is released, and nothing changes it afterwards: by it, answers to a wording of that time are shown and
scored as they were given.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from lessons.assessment.kinds.place import is_place
from lessons.errors import ContentError, LessonError, Problem, shorten
from lessons.i18n.faults import listed
from lessons.i18n.texts import both
from lessons.schema import FirstIn, Id, Record

from . import model
from .files import text_of
from .worksheet import Sheet, cell_name, sheet_fingerprint

FOLDER = "earlier"


class _Kept(Record, frozen=True, tag_field="kind"):
    """One thing that was asked: the first ``version`` that asked it so, and its fingerprint ``fp``."""

    fp: Annotated[str, Meta(pattern="^[0-9a-f]{12}$")]
    version: model.Version
    lesson: Id


class KeptQuestion(_Kept, frozen=True, tag="question"):
    """A question, with its key."""

    asked: model.AnyQuestion


class KeptPrompt(_Kept, frozen=True, tag="prompt"):
    """Something to write about."""

    asked: model.Prompt


class KeptSheet(_Kept, frozen=True, tag="sheet"):
    """A sheet."""

    asked: Sheet


Kept = KeptQuestion | KeptPrompt | KeptSheet
_KINDS: dict[type[object], type[Kept]] = {model.Prompt: KeptPrompt, Sheet: KeptSheet}
_decode = msgspec.json.Decoder(Kept).decode


def fingerprint(asked: model.AnyQuestion | model.Prompt | Sheet) -> str:
    """Return what something asked is kept under."""
    return sheet_fingerprint(asked) if isinstance(asked, Sheet) else model.fingerprint(asked)


class Written(NamedTuple):
    """What a student wrote, in words: what ``asked`` for it (nothing where nobody knows), and the ``answer``."""

    asked: str
    answer: str


class Earlier:
    """What released versions asked, by lesson and id."""

    def __init__(self, kept: Iterable[Kept] = ()) -> None:
        self._kept: dict[tuple[str, str, str], dict[str, Kept]] = {}
        for each in kept:
            self._kept.setdefault((_kind(each), each.lesson, each.asked.id), {}).setdefault(each.fp, each)

    def __iter__(self) -> Iterator[Kept]:
        """Return everything that is kept."""
        return (each for found in self._kept.values() for each in found.values())

    def question(self, lesson: str, name: str, *, fp: str) -> model.AnyQuestion | None:
        """Return a question as it was asked under a fingerprint, or None where no released version asked it so."""
        found = self._kept.get(("question", lesson, name), {}).get(fp)
        return found.asked if isinstance(found, KeptQuestion) else None

    def wordings(self, kind: str, lesson: str, name: str) -> dict[str, Kept]:
        """Return every wording of one thing (a ``"question"``, ``"prompt"`` or ``"sheet"``), by fingerprint."""
        return self._kept.get((kind, lesson, name), {})

    def lessons(self, kind: str, name: str) -> set[str]:
        """Return the lessons that asked something of a kind and id."""
        return {lesson for found, lesson, known in self._kept if (found, known) == (kind, name)}

    def written(
        self, lesson: str, name: str, *, text: str, picked: tuple[str, ...], language: model.Language
    ) -> Written:
        """Return what was written under a journal's ``name`` (a question's, ``"prompt:…"``, ``"sheet:…"``), in words.

        Where several versions asked for it, the newest is quoted.
        """
        answer = text or ", ".join(picked)
        kind, _, rest = name.rpartition(":")
        found = [each.asked for each in self.wordings(kind or "question", lesson, rest.split("/")[0]).values()]
        for asked in reversed(found):
            if isinstance(asked, Sheet):
                for row, column in asked.cells():
                    if cell_name(asked, row, column) == name:
                        words = {option.id: option.text[language] for option in column.option}
                        place = f"{row.name[language]} · {column.name[language]}"
                        return Written(f"{asked.ask[language]} {place}", words.get(answer, answer))
            else:
                ask = asked.ask if isinstance(asked, model.Prompt) else asked.prompt
                return Written(ask[language], answer)
        return Written("", answer)


def _kind(each: Kept) -> str:
    return str(type(each).__struct_config__.tag)


def load(folder: Path) -> Earlier:
    """Return what released versions of the course under ``folder`` asked.

    Raises:
        ContentError: with every fault in its files.

    """
    found, problems = read(folder)
    if problems:
        raise ContentError(problems)
    return found


def read(folder: Path) -> tuple[Earlier, list[Problem]]:
    """Return what can be read of the files, the oldest version first, and every fault; a course need not have any."""
    kept: list[Kept] = []
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).glob("*.jsonl"), key=lambda path: _order(path.stem)):
        text, faults = text_of(path)
        for number, line in enumerate((text or "").removesuffix("\n").split("\n"), 1) if text else ():
            found, message = _line(line, path.stem)
            if found is not None:
                kept.append(found)
            else:
                faults.add(f"line {number}", message)
        problems += faults.problems
    return Earlier(kept), problems


def _line(line: str, version: str) -> tuple[Kept | None, str]:
    """Return what a line keeps, or what is wrong with it."""
    try:
        found = _decode(line)
    except (msgspec.DecodeError, RecursionError) as error:
        return None, both("fault.kept-line", reason=error)
    if found.version != version:
        return None, both("fault.kept-version", wanted=repr(version), got=repr(found.version))
    if fingerprint(found.asked) != found.fp:
        return None, both("fault.kept-changed", version=version, fp=found.fp, got=fingerprint(found.asked))
    return found, ""


def _order(version: str) -> list[tuple[int, str]]:
    """Return what sorts versions: 0.9 before 0.10."""
    parts = version.split(".")
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def is_release(version: str) -> bool:
    """Whether a version's number is that of a release, not of one in the making (``0.2.0.dev0``)."""
    return bool(version) and all(part.isdecimal() for part in version.split("."))


def asked(course: model.Course) -> Iterator[tuple[str, model.AnyQuestion | model.Prompt | Sheet]]:
    """Return everything that a course asks, with its lesson."""
    for lesson, plan in course.lessons.items():
        yield from ((lesson, question) for question in course.questions.get(lesson, {}).values())
        yield from ((lesson, prompt) for prompt in plan.prompt)
        yield from ((lesson, sheet) for sheet in plan.sheet)


def hashed(course: model.Course, before: Earlier) -> model.Course:
    """Return the course with what it asks in languages that it was not first released in marked so.

    A translation that comes later leaves every fingerprint, and so every answer, as it was.
    """
    questions = {
        lesson: _like({name: _first_in(course, before, lesson, each) for name, each in found.items()}, found)
        for lesson, found in course.questions.items()
    }
    lessons = {
        lesson: plan
        and msgspec.structs.replace(
            plan,
            prompt=tuple(_first_in(course, before, lesson, each) for each in plan.prompt),
            sheet=tuple(_first_in(course, before, lesson, each) for each in plan.sheet),
        )
        for lesson, plan in course.lessons.items()
    }
    return msgspec.structs.replace(course, questions=questions, lessons=lessons)


def _like(now: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """Write the entries of ``now`` into ``found``, which may know of broken ones, too."""
    found.update(now)
    return found


def _first_in(course: model.Course, before: Earlier, lesson: str, each: Any) -> Any:
    first = next(iter(before.wordings(_kind_of(each), lesson, each.id).values()), None)
    asked: Any = first.asked if first else None
    tags = (asked.prompt if isinstance(first, KeptQuestion) else asked.ask).languages if asked else course.languages
    now: FirstIn = tags if set(tags) != set(course.languages) else msgspec.UNSET
    return each if each.first_in == now else msgspec.structs.replace(each, first_in=now)


def encode(course: model.Course, *, version: str, before: Earlier) -> bytes:
    """Return the file of a version: a line for each thing asked that is not kept ``before``."""
    known = {(_kind(each), each.lesson, each.asked.id, each.fp) for each in before if each.version != version}
    lines = []
    for lesson, each in asked(course):
        kind: Any = _KINDS.get(type(each), KeptQuestion)
        kept = kind(fp=fingerprint(each), version=version, lesson=lesson, asked=each)
        if (_kind(kept), lesson, each.id, kept.fp) not in known:
            lines.append(msgspec.json.encode(kept) + b"\n")
    return b"".join(lines)


def keep(folder: Path, course: model.Course, *, version: str) -> Path | None:
    """Keep what a version asks, and return the file; None where all of it is kept already.

    Raises:
        LessonError: where ``version`` is no release's number, or was released asking something else.

    """
    if not is_release(version):
        raise LessonError(both("fault.release-number", got=shorten(version, 40)))
    path = folder / FOLDER / f"{version}.jsonl"
    data = encode(course, version=version, before=load(folder))
    if path.exists():
        if path.read_bytes().replace(b"\r\n", b"\n") == data:
            return None
        raise LessonError(both("fault.released", file=path.name, version=version))
    if not data:
        return None
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def faults(course: model.Course, before: Earlier, *, places: bool = True) -> Iterator[Problem]:
    """Say which released wordings are gone without a word, and which ``same_as`` cannot be meant so.

    Without ``places`` questions of place are passed over.
    """
    yield from _moved(course, before)
    for lesson, each in asked(course):
        if is_place(each) and not places:
            continue
        kind = _kind_of(each)
        place = _place(lesson, each)
        known, now, same = before.wordings(kind, lesson, each.id), fingerprint(each), set(each.same_as or ())
        for fp in sorted(known.keys() - same - {now}):
            yield Problem(*place, both(f"fault.reworded.{kind}", version=known[fp].version, fp=fp, now=now))
        for fp in sorted(same):
            yield from (Problem(place[0], f"{place[1]}.same_as", text) for text in _unlike(each, fp, now, known))


def _moved(course: model.Course, before: Earlier) -> Iterator[Problem]:
    """Say which released ids stand in another lesson now: their answers would be in no lesson that asks for them."""
    now = [(lesson, each, (_kind_of(each), each.id)) for lesson, each in asked(course)]
    for lesson, each, (kind, name) in now:
        if before.wordings(kind, lesson, name):
            continue
        here = {place for place, _, which in now if which == (kind, name)}
        for other in sorted(before.lessons(kind, name) - here):
            yield Problem(*_place(lesson, each), both("fault.moved", kind=kind, lesson=other))


def _place(lesson: str, each: model.AnyQuestion | model.Prompt | Sheet) -> tuple[str, str]:
    kind = _kind_of(each)
    return f"{'questions' if kind == 'question' else 'lessons'}/{lesson}.toml", f'{kind} "{each.id}"'


def _kind_of(each: model.AnyQuestion | model.Prompt | Sheet) -> str:
    return "prompt" if isinstance(each, model.Prompt) else "sheet" if isinstance(each, Sheet) else "question"


def _unlike(each: model.AnyQuestion | model.Prompt | Sheet, fp: str, now: str, known: dict[str, Kept]) -> Iterator[str]:
    """Say why answers to the wording ``fp`` cannot be answers to this one."""
    if fp == now:
        yield both("fault.same-as-now", fp=fp)
    elif fp not in known:
        yield both("fault.same-as", known=listed(sorted(known.keys() - {now})), got=repr(fp))
    else:
        mine, theirs = _shape(each), _shape(known[fp].asked)
        for name in (name for name in mine if mine[name] != theirs.get(name, mine[name])):
            was, version = shorten(theirs[name], 80), known[fp].version
            yield both("fault.unlike", name=name, theirs=was, version=version, mine=shorten(mine[name], 80))


def _shape(each: Any) -> dict[str, Any]:
    """Return what must not change for an answer to mean the same: kind, points, and the ids that answers are made of."""
    found = {name: getattr(each, name) for name in ("kind", "points") if hasattr(each, name)}
    for name in ("option", "item", "pair", "extra", "listed", "row", "column"):
        if hasattr(each, name):
            found[f"{name} ids"] = sorted(entry.id for entry in getattr(each, name))
    for column in getattr(each, "column", ()):
        found[f'column "{column.id}"'] = (column.kind, sorted(pick.id for pick in column.option), sorted(column.bank))
    return found
