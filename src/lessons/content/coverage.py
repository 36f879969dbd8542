"""What an author wrote and no student would see: in no lesson, or a view that has nothing to show."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct

from lessons.errors import Problem
from lessons.i18n.texts import both

from . import edtf_dates, model
from .course_rules import records
from .relations import shown_passages

CROWDED = 200
"""Events that take less than so many parts of an axis stand on top of each other, on the widest screen."""
SHOWN_BY_PAGE = "title"
"""A kind of passage that stands over others, and need not be shown by itself."""


def faults(course: model.Course) -> list[Problem]:
    """Return what is lost without a word. It keeps no course from being opened."""
    return [
        *_passages(course),
        *_listed(course),
        *_records(course),
        *_views(course),
        *_prompts(course),
        *_axis(course),
        *_twice(course),
    ]


def unshown_passages(course: model.Course) -> list[str]:
    """Return the passages of the page that no lesson shows; of a further document the whole is told."""
    shown = {name for plan in course.lessons.values() for name in shown_passages(course, plan)}
    return [
        name
        for name, passage in course.passages.items()
        if name not in shown and passage.kind != SHOWN_BY_PAGE and not passage.document
    ]


def unlisted(course: model.Course, field: str) -> list[str]:
    """Return the ``events`` or ``places`` that no lesson has on its timeline or its map."""
    used = {name for plan in course.lessons.values() for name in getattr(plan, field)}
    return [name for name in getattr(course, field) if name not in used]


def _passages(course: model.Course) -> Iterator[Problem]:
    for name in unshown_passages(course):
        yield Problem("passages.toml", f'passage "{name}"', both("fault.unshown"))


def _listed(course: model.Course) -> Iterator[Problem]:
    for file, kind, field in (("events.toml", "event", "events"), ("places.geojson", "feature", "places")):
        for name in unlisted(course, field):
            yield Problem(file, f'{kind} "{name}"', both("fault.unshown"))


def _records(course: model.Course) -> Iterator[Problem]:
    """Say which tables, such as claims, no lesson has a view for."""
    views = {show.view for plan in course.lessons.values() for step in plan.step for show in step.show}
    shown = {show.name for plan in course.lessons.values() for step in plan.step for show in step.show}
    read = (course.passages.get(name) for plan in course.lessons.values() for name in shown_passages(course, plan))
    shown |= {passage.document or None for passage in read if passage}
    undated = {name for plan in course.lessons.values() for name in plan.undated}
    for view, file, kind, entries in (
        ("voices", "voices.toml", "voice", course.voices),
        ("claims", "claims.toml", "claim", course.claims),
        ("systems", "systems.toml", "system", course.systems),
        ("envelope", "undated.toml", "undated", course.undated),
        ("diagram", "structure.toml", "body", {body.id: body for body in course.structure.body}),
        ("document", "documents.toml", "document", course.documents),
    ):
        for name in entries if view not in views or view == "document" else ():
            if name not in (undated if view == "envelope" else shown if view == "document" else ()):
                yield Problem(file, f'{kind} "{name}"', both("fault.unshown"))


def _axis(course: model.Course) -> Iterator[Problem]:
    """Say that a course's axis is so long that all its events lie in one place of it."""
    try:
        spans = [edtf_dates.span(event.date) for event in course.events.values() if not event.context]
    except ValueError:  # a fault of its own
        return
    if len(spans) > 1 and course.axis:
        first, last = min(span.start for span in spans), max(span.end for span in spans)
        if (last - first) * CROWDED < course.axis.end - course.axis.start:
            yield Problem(
                "course.toml", "axis", both("fault.axis-wide", share=CROWDED, got="–".join(map(str, course.axis.ends)))
            )


def _prompts(course: model.Course) -> Iterator[Problem]:
    """Say which prompts no step has students write to, and which are to come back before anybody has written to them."""
    asked: set[str] = set()
    for plan in course.lessons.values():
        own = {prompt.id for prompt in plan.prompt}
        asked |= {f"{plan.id}/{plan.story.prompt}"} if plan.story and plan.story.prompt else set()
        late = []
        for step in plan.step:
            for view in step.show:
                name = f"{plan.id}/{view.name}" if view.name in own else str(view.name)
                if view.view == "prompt":
                    asked.add(name)
                elif view.view == "recall" and name not in asked and view.name in course.recallable(plan):
                    late.append((f'step "{step.id}".show', view.name))
        file = f"lessons/{plan.id}.toml"
        yield from (Problem(file, where, both("fault.recall-first", got=repr(name))) for where, name in late)
        for prompt in plan.prompt:
            if f"{plan.id}/{prompt.id}" not in asked:
                yield Problem(file, f'prompt "{prompt.id}"', both("fault.unshown"))


ASKED = {("Quiz", "questions"), ("Column", "bank"), ("Evidence", "passages")}
"""Lists whose entries are told to stand there once by who knows what they are for."""


def _twice(course: model.Course) -> Iterator[Problem]:
    """Say where a list names a thing twice, which is shown once."""
    for file, name, record in records(course):
        for where, message in _repeated(record, name):
            yield Problem(file, where, message)


def _repeated(record: Struct, where: str) -> Iterator[tuple[str, str]]:
    for field in () if isinstance(record, model.Text) else record.__struct_fields__:
        value, place = getattr(record, field), f"{where}.{field}".lstrip(".")
        inner = value if isinstance(value, tuple) else (value,)
        for number, entry in enumerate(inner, 1):
            if isinstance(entry, Struct):
                yield from _repeated(
                    entry, f"{place}[{getattr(entry, 'id', f'#{number}')}]" if isinstance(value, tuple) else place
                )
        if isinstance(value, tuple) and (type(record).__name__, field) not in ASKED:
            names = [entry for entry in value if isinstance(entry, str)]
            for name in dict.fromkeys(name for name in names if names.count(name) > 1):
                yield place, both("fault.twice", got=repr(name))


def _views(course: model.Course) -> Iterator[Problem]:
    """Say which views of a lesson would stand empty."""
    for plan in course.lessons.values():
        shown: dict[str, tuple[str, Collection[object]]] = {
            "map": ("places", plan.places),
            "timeline": ("events", plan.events),
            "explore": ("passages", shown_passages(course, plan)),
            "voices": ("voices.toml", course.voices),
            "claims": ("claims.toml", course.claims),
            "systems": ("systems.toml", course.systems),
            "envelope": ("undated.toml", course.undated),
            "diagram": ("structure.toml", course.structure.body),
            "terms": ("terms", plan.terms),
        }
        for step in plan.step:
            for view in step.show:
                needs, entries = shown.get(view.view, ("", ("something",)))
                # A file that has faults of its own counts as having every name.
                if not entries and getattr(entries, "whole", True) and not getattr(entries, "broken", ()):
                    where = f'step "{step.id}".show'
                    yield Problem(
                        f"lessons/{plan.id}.toml", where, both("fault.empty-view", needs=needs, view=view.view)
                    )
