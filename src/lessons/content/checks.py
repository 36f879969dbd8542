"""What must hold of the sheets that students fill, of what is recalled, and of who answers to whom."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lessons.errors import Problem, repeated, unknown

from . import model
from .org_chart import Tie
from .references import LINK
from .worksheet import Column, Sheet


def faults(course: model.Course) -> list[Problem]:
    """Return every fault in these, as `lessons.content.references` does for the rest."""
    found = [fault for lesson in course.lessons.values() for fault in _sheets(course, lesson)]
    return [*found, *_structure(course)]


def _sheets(course: model.Course, lesson: model.LessonPlan) -> Iterator[Problem]:
    file = f"lessons/{lesson.id}.toml"
    for message in repeated(sheet.id for sheet in lesson.sheet):
        yield Problem(file, "sheet", message)
    for sheet in lesson.sheet:
        where = f'sheet "{sheet.id}"'
        for field, entries in (("row", sheet.row), ("column", sheet.column)):
            for message in repeated(entry.id for entry in entries):
                yield Problem(file, f"{where}.{field}", message)
        for column in sheet.column:
            place = f'{where}.column "{column.id}"'
            yield from unknown(file, f"{place}.bank", column.bank, course.passages)
            for message in _column(column):
                yield Problem(file, place, message)
        yield from _links(course, sheet, file, where)


def _column(column: Column) -> Iterator[str]:
    """Say what a column has that its kind does not need, or lacks."""
    yield from repeated(pick.id for pick in column.option)
    yield from repeated(column.bank)
    for field, kind, entries in (("option", "choice", column.option), ("bank", "passages", column.bank)):
        if column.kind == kind and len(entries) < 2:
            yield f"expected at least 2 entries in {field} (kind = {kind!r}), got {len(entries)}"
        elif column.kind != kind and entries:
            yield f"expected no {field} with kind = {column.kind!r}, got one"


def _links(course: model.Course, sheet: Sheet, file: str, where: str) -> Iterator[Problem]:
    known: dict[str, Collection[str]] = {
        "term": course.terms, "place": course.places, "event": course.events, "figure": course.figures,
        "passage": course.passages,
    }  # fmt: skip
    for language in model.LANGUAGES:
        for _, kind, name in LINK.findall(sheet.then[language] if sheet.then else ""):
            field = f"{where}.then.{language}"
            yield from unknown(file, field, [name] if kind in known else [kind], known.get(kind, known))


def _structure(course: model.Course) -> Iterator[Problem]:
    bodies = [body.id for body in course.structure.body]
    ties = [tie.id for tie in course.structure.tie]
    for field, names in (("body", bodies), ("tie", ties)):
        for message in repeated(names):
            yield Problem("structure.toml", field, message)
    for tie in course.structure.tie:
        yield from _tie(course, tie, bodies)


def _tie(course: model.Course, tie: Tie, bodies: list[str]) -> Iterator[Problem]:
    file, where = "structure.toml", f'tie "{tie.id}"'
    for field, names, known in (
        ("start", [tie.start], bodies),
        ("end", [tie.end], bodies),
        ("passages", tie.passages, course.passages),
        ("sources", tie.sources, course.sources),
        ("terms", tie.terms, course.terms),
    ):
        yield from unknown(file, f"{where}.{field}", names, known)
    if not (tie.passages or tie.sources or tie.terms):
        yield Problem(file, where, "expected a passage, a source or a term that bears it, got none")
    if tie.start == tie.end:
        yield Problem(file, where, f"expected two bodies, got {tie.start!r} twice")
