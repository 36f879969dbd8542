"""What must hold of the story that opens a lesson, of the sheets that students fill, and of who answers to whom."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lessons.errors import Problem, shorten
from lessons.i18n.faults import listed, repeated, unknown
from lessons.i18n.texts import both
from lessons.schema import is_chinese

from . import model
from .org_chart import Tie
from .references import LINK
from .relations import pairs
from .worksheet import Column, Sheet

WHY: dict[model.Language, int] = {"zh": 60, "en": 160}
"""So many characters at most say why one stops, a line beside the passage; in other languages as many as in English."""


def faults(course: model.Course) -> list[Problem]:
    """Return every fault in these, as `lessons.content.references` does for the rest."""
    joined = {frozenset(pair) for pair in pairs(course)}
    found: list[Problem] = []
    for lesson in course.lessons.values():
        found += [*_story(course, lesson, joined), *_sheets(course, lesson)]
    return [*found, *_structure(course)]


def _story(course: model.Course, lesson: model.LessonPlan, joined: Collection[frozenset[str]]) -> Iterator[Problem]:
    if not lesson.story:
        return
    file, first = f"lessons/{lesson.id}.toml", lesson.step[0]
    if [show.view for show in first.show][:1] != ["explore"]:
        yield Problem(file, "story", both("fault.story-first", got=first.id))
    if lesson.story.prompt:
        yield from unknown(file, "story.prompt", [lesson.story.prompt], [prompt.id for prompt in lesson.prompt])
    stops = [stop.passage for stop in lesson.stops]
    for name in sorted({name for name in stops if stops.count(name) > 1}):
        yield Problem(file, "story.stop", both("fault.passage-once", got=repr(name), times=stops.count(name)))
    for stop in lesson.stops:
        for field, message in _stop(course, lesson, stop, joined):
            yield Problem(file, f'stop "{stop.passage}".{field}', message)


def _stop(
    course: model.Course, lesson: model.LessonPlan, stop: model.Stop, joined: Collection[frozenset[str]]
) -> Iterator[tuple[str, str]]:
    """Say what is wrong with one stop, by field."""
    for problem in unknown("", "passage", [stop.passage], course.passages):
        yield problem.where, problem.message

    def apart(kind: str, name: str) -> bool:
        """Whether the passage is not linked with it; one with a fault of its own is not asked."""
        return course.passages.get(stop.passage) is not None and (
            frozenset((f"passage:{stop.passage}", f"{kind}:{name}")) not in joined
        )

    place, event = course.places.get(stop.place), course.events.get(stop.event)
    if stop.place not in lesson.places:
        yield "place", both("fault.lesson-place", known=listed(lesson.places, len(lesson.places)), got=repr(stop.place))
    elif place and not place.is_whole and apart("place", stop.place):
        yield "place", both("fault.stop-place", passage=stop.passage, got=repr(stop.place))
    if stop.event and (stop.event not in lesson.events or (event and event.context)):
        known = listed(sorted(name for name in lesson.events if (one := course.events.get(name)) and not one.context))
        yield "event", both("fault.lesson-event", known=known, got=repr(stop.event))
    elif event and apart("event", stop.event):
        yield "event", both("fault.stop-event", passage=stop.passage, got=repr(stop.event))
    for language, why in stop.why.items():
        limit = WHY["zh" if is_chinese(language) else "en"]
        if len(why) > limit:
            yield f"why.{language}", both("fault.too-long", most=limit, got=len(why))


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
    for language in column.option[0].text.languages if column.option else ():
        written = [pick.text[language] for pick in column.option]
        for text in sorted({text for text in written if written.count(text) > 1}):
            yield both("fault.same-option", got=shorten(text))
    yield from repeated(column.bank)
    for field, kind, entries in (("option", "choice", column.option), ("bank", "passages", column.bank)):
        if column.kind == kind and len(entries) < 2:
            yield both("fault.two-entries", field=field, kind=kind, got=len(entries))
        elif column.kind != kind and entries:
            yield both("fault.no-field", field=field, kind=column.kind)


def _links(course: model.Course, sheet: Sheet, file: str, where: str) -> Iterator[Problem]:
    known: dict[str, Collection[str]] = {
        "term": course.terms,
        "place": course.places,
        "event": course.events,
        "figure": course.figures,
        "passage": course.passages,
    }
    for language in course.languages:
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
        yield Problem(file, where, both("fault.unborne-tie"))
    if tie.start == tie.end:
        yield Problem(file, where, both("fault.two-bodies", got=repr(tie.start)))
