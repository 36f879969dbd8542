"""What must hold of the course as a whole: new terms, questions asked once, places inside their units, each language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from lessons.assessment.kinds.place import is_place
from lessons.errors import Problem, shorten
from lessons.i18n.texts import both
from lessons.schema import has_chinese

from . import extent, geometry, model, numerals
from .decode import texts

PRECISION_KM = (0.001, 300.0)
"""How exactly a point can be known: to a metre at best, and no worse than a province is wide."""
UNITS, PROVINCE = "outlines/units.geojson", "outlines/province.geojson"
"""The files of borders; the loader knows what else they may be called."""
NEW_TERMS = 6
"""At most so many words may be new in a lesson."""


def faults(course: model.Course) -> list[Problem]:
    """Return every fault that only shows when the course is looked at as a whole."""
    return [
        *_terms(course),
        *_names(course),
        *_asked(course),
        *_inside(course),
        *_lost(course),
        *_texts(course),
        *numerals.faults(course),
    ]


def _terms(course: model.Course) -> Iterator[Problem]:
    taught: dict[str, str] = {}
    for plan in course.lessons.values():
        file = f"lessons/{plan.id}.toml"
        if len(plan.terms) > NEW_TERMS:
            yield Problem(file, "terms", both("fault.new-terms", most=NEW_TERMS, got=len(plan.terms)))
        for term in plan.terms:
            if term in taught:
                yield Problem(file, "terms", both("fault.taught", got=repr(term), lesson=repr(taught[term])))
            taught.setdefault(term, plan.id)


def _names(course: model.Course) -> Iterator[Problem]:
    """Say which names a lesson gives to two things; its steps and their views are cells of one notebook."""
    for plan in course.lessons.values():
        views = [f"{step.id}-{number}" for step in plan.step for number in range(1, len(step.show) + 1)]
        cells = ["head", "work", *views, *(step.id for step in plan.step)]
        named = {"quiz": [quiz.id for quiz in plan.quiz], "lane": [lane.id for lane in plan.lane], "step": cells}
        for field, names in named.items():
            for name in sorted({name for name in names if names.count(name) > 1}):
                yield Problem(f"lessons/{plan.id}.toml", field, both("fault.id-in-lesson", got=repr(name)))


def _asked(course: model.Course) -> Iterator[Problem]:
    """Say which questions no quiz asks, or two do, and which ids two lessons use."""
    owner: dict[str, str] = {}
    for plan in course.lessons.values():
        asked = plan.asked
        shown = {show.name for step in plan.step for show in step.show if show.view == "quiz"}
        for name in sorted({name for name in asked if asked.count(name) > 1}):
            yield Problem(f"lessons/{plan.id}.toml", "quiz", both("fault.question-once", got=repr(name)))
        for quiz in plan.quiz:
            if quiz.id not in shown:
                yield Problem(f"lessons/{plan.id}.toml", f'quiz "{quiz.id}"', both("fault.shown-quiz"))
        for name in course.questions.get(plan.id, {}):
            where = f'question "{name}"'
            if name not in asked:
                yield Problem(f"questions/{plan.id}.toml", where, both("fault.asked"))
            if name in owner:
                yield Problem(f"questions/{plan.id}.toml", where, both("fault.id-in-course", lesson=owner[name]))
            owner.setdefault(name, plan.id)


def _inside(course: model.Course) -> Iterator[Problem]:
    """Say which points lie outside the unit that they name, by more than they are uncertain."""
    for place in course.places.values():
        unit = course.units.get(place.unit or "")
        away = geometry.away_km(place.lon, place.lat, unit.geometry) if unit else 0.0
        if unit and away > place.precision_km:
            precision = f"{place.precision_km:g}"
            message = both("fault.outside", unit=repr(unit.id), km=f"{away:.1f}", precision=precision)
            yield Problem("places.geojson", f'feature "{place.id}".coordinates', message)


def drawn(course: model.Course) -> Iterator[Problem]:
    """Say which numbers of places and borders no map can be drawn by. It keeps no course from being opened."""
    least, most = PRECISION_KM
    for place in course.places.values():
        if not least <= place.precision_km <= most:
            message = both("fault.precision", least=f"{least:g}", most=f"{most:g}", got=f"{place.precision_km:g}")
            yield Problem("places.geojson", f'feature "{place.id}".precision_km', message)
    for unit in course.units.values():
        if not geometry.is_beside(unit.label, unit.geometry):
            yield Problem(UNITS, f'feature "{unit.id}".label', both("fault.label", got=list(unit.label)))
    for lesson, asked in course.questions.items():
        plan = course.lessons.get(lesson)
        yield from too_wide(f"questions/{lesson}.toml", asked, extent.of_lesson(course, plan)) if plan else ()


def too_wide(file: str, asked: Mapping[str, model.AnyQuestion], shown: extent.Extent) -> Iterator[Problem]:
    """Say which questions of place take points from too far away on a map that shows so much."""
    for question in asked.values():
        if is_place(question) and question.tolerance_km > shown.tolerance_km:
            most, wide, got = (
                f"{km:.6g}" for km in (shown.tolerance_km, round(shown.width_km, 1), question.tolerance_km)
            )
            message = both("fault.tolerance", most=most, wide=wide, got=got)
            yield Problem(file, f'question "{question.id}".tolerance_km', message)


def _lost(course: model.Course) -> Iterator[Problem]:
    """Say what a map or a timeline would leave out without a word: events that are in no lane, cities beside the one."""
    for plan in course.lessons.values():
        if any(show.view in ("timeline", "explore") for step in plan.step for show in step.show):
            placed = {place for lane in plan.lane for place in lane.places}
            events = (event for name in plan.events if (event := course.events.get(name)) and not event.context)
            for event in events:
                if event.places[0] in course.places and event.places[0] not in placed:
                    message = both("fault.no-lane", got=repr(event.places[0]))
                    yield Problem(f"lessons/{plan.id}.toml", f"lane, event {event.id!r}", message)
    whole = [place.id for place in course.places.values() if place.is_whole]
    for name in whole[1:]:
        yield Problem("places.geojson", f'feature "{name}".kind', both("fault.one-city", first=repr(whole[0])))


def _texts(course: model.Course) -> Iterator[Problem]:
    """Say which texts are blank, are not in their language, or hold a ``{figure:id}`` that nothing fills in."""
    for file, name, record in records(course):
        for where, text in texts(record, name):
            for language in course.languages:
                if not text[language].strip():
                    yield Problem(file, f"{where}.{language}", both("fault.blank"))
                if "{figure:" in text[language] and not _STEP.fullmatch(where):
                    yield Problem(file, f"{where}.{language}", both("fault.figure-here"))
            if text.zh and text.zh == text.en and has_chinese(text.en):
                yield Problem(file, f"{where}.en", both("fault.not-english", got=shorten(text.en, 40)))


def records(course: model.Course) -> Iterator[tuple[str, str, model.Record]]:
    """Yield each record of the course with its file and how a message names it."""
    yield "course.toml", "", msgspec.structs.replace(course, structure=model.Structure(), province=None)
    yield "structure.toml", "", course.structure
    for field in course.__struct_fields__:
        entries = getattr(course, field)
        if isinstance(entries, dict) and field not in ("lessons", "questions", "places", "units"):
            yield from ((f"{field}.toml", f'{field.removesuffix("s")} "{name}"', entries[name]) for name in entries)
    yield from ((UNITS, f'feature "{name}"', unit) for name, unit in course.units.items())
    if course.province and course.province.geometry:  # an author's may be lost, or there are no borders
        yield PROVINCE, f'feature "{course.province.id}"', course.province
    yield from (("places.geojson", f'feature "{name}"', place) for name, place in course.places.items())
    yield from ((f"lessons/{name}.toml", "", plan) for name, plan in course.lessons.items())
    for lesson, asked in course.questions.items():
        yield from ((f"questions/{lesson}.toml", f'question "{name}"', question) for name, question in asked.items())


_STEP = re.compile(r"step\[[^\]]*\]\.text")
