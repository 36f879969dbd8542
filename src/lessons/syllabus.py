"""What must hold of the course as a whole: new terms a lesson, questions that are asked once, places inside their units."""

from __future__ import annotations

from collections.abc import Iterator

from . import model, prose, shapes
from .problems import Problem

NEW_TERMS = 6
"""At most so many words may be new in a lesson."""


def faults(course: model.Course) -> list[Problem]:
    """Return every fault that only shows when the course is looked at as a whole."""
    return [*_terms(course), *_asked(course), *_inside(course), *_borders(course), *prose.faults(course)]


def _terms(course: model.Course) -> Iterator[Problem]:
    taught: dict[str, str] = {}
    for plan in course.lessons.values():
        file = f"lessons/{plan.id}.toml"
        if len(plan.terms) > NEW_TERMS:
            yield Problem(file, "terms", f"expected at most {NEW_TERMS} new terms, got {len(plan.terms)}")
        for term in plan.terms:
            if term in taught:
                yield Problem(
                    file, "terms", f"expected terms that are new here, got {term!r}, new in {taught[term]!r} already"
                )
            taught.setdefault(term, plan.id)


def _asked(course: model.Course) -> Iterator[Problem]:
    """Say which questions no quiz asks, or two do, and which ids two lessons use."""
    owner: dict[str, str] = {}
    for plan in course.lessons.values():
        asked = [name for quiz in plan.quiz for name in quiz.questions]
        shown = {show.name for step in plan.step for show in step.show if show.view == "quiz"}
        for name in sorted({name for name in asked if asked.count(name) > 1}):
            yield Problem(
                f"lessons/{plan.id}.toml", "quiz", f"expected each question once, got {name!r} more than once"
            )
        for quiz in plan.quiz:
            if quiz.id not in shown:
                yield Problem(f"lessons/{plan.id}.toml", f'quiz "{quiz.id}"', "expected a step that shows it, got none")
        for name in course.questions.get(plan.id, {}):
            where = f'question "{name}"'
            if name not in asked:
                yield Problem(f"questions/{plan.id}.toml", where, "expected a quiz that asks it, got none")
            if name in owner:
                message = f"expected an id of its own in the course, got one that {owner[name]} uses too"
                yield Problem(f"questions/{plan.id}.toml", where, message)
            owner.setdefault(name, plan.id)


def _inside(course: model.Course) -> Iterator[Problem]:
    """Say which points lie outside the unit that they name, by more than they are uncertain."""
    for place in course.places.values():
        unit = course.units.get(place.unit or "")
        if unit is None or list(shapes.faults(unit.geometry)):
            continue
        if (away := shapes.away_km(place.lon, place.lat, unit.geometry)) > place.precision_km:
            message = f"expected a point in {unit.id!r}, got one {away:.1f} km outside (precision_km is {place.precision_km:g})"
            yield Problem("places.geojson", f'feature "{place.id}".coordinates', message)


def _borders(course: model.Course) -> Iterator[Problem]:
    outlines = [("handan", unit) for unit in course.units.values()] + [("hebei", course.province)]
    for file, outline in outlines:
        for message in shapes.faults(outline.geometry):
            yield Problem(f"outlines/{file}.geojson", f'feature "{outline.id}".geometry', message)
