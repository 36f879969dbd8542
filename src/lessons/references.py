"""What must hold between the files: names that exist, questions that can be answered, dates that are dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from . import edtf_dates, model
from .problems import Problem, near

LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+):([A-Za-z0-9-]+)\)")
"""A link in a passage's text: ``[words](kind:id)``."""


def faults(course: model.Course) -> list[Problem]:
    """Return every fault that only shows when the files are read together."""
    return [
        *_passages(course),
        *_places(course),
        *_events(course),
        *_figures(course),
        *_lessons(course),
        *_questions(course),
    ]


def _passages(course: model.Course) -> Iterator[Problem]:
    known: dict[str, Iterable[str]] = {"term": course.terms, "place": course.places, "event": course.events}
    for passage in course.passages.values():
        where = f'passage "{passage.id}"'
        yield from _known("passages.toml", f"{where}.units", passage.units, course.units)
        yield from _known("passages.toml", f"{where}.sources", passage.sources, course.sources)
        for language in model.LANGUAGES:
            for _, kind, name in LINK.findall(passage.text[language]):
                place = f"{where}.text.{language}"
                if kind in known:
                    yield from _known("passages.toml", place, [name], known[kind])
                else:
                    yield from _known("passages.toml", place, [kind], known)


def _places(course: model.Course) -> Iterator[Problem]:
    for place in course.places.values():
        where = f'feature "{place.id}"'
        yield from _known("places.geojson", f"{where}.sources", place.sources, course.sources)
        if place.unit:
            yield from _known("places.geojson", f"{where}.unit", [place.unit], course.units)


def _events(course: model.Course) -> Iterator[Problem]:
    for event in course.events.values():
        where = f'event "{event.id}"'
        yield from _known("events.toml", f"{where}.places", event.places, course.places)
        yield from _known("events.toml", f"{where}.passages", event.passages, course.passages)
        yield from _known("events.toml", f"{where}.sources", event.sources, course.sources)
        if not event.passages and not event.sources:
            yield Problem("events.toml", where, "expected a passage or a source that bears it, got neither")
        yield from _date(course, event, where)


def _date(course: model.Course, event: model.Event, where: str) -> Iterator[Problem]:
    try:
        span = edtf_dates.span(event.date)
    except ValueError as error:
        yield Problem("events.toml", f"{where}.date", str(error))
        return
    first, last = course.axis
    if not event.context and not (first <= span.start and span.end <= last + 1):
        yield Problem(
            "events.toml", f"{where}.date", f"expected a date in {first}-{last} (or context = true), got {event.date!r}"
        )


def _figures(course: model.Course) -> Iterator[Problem]:
    for figure in course.figures.values():
        yield from _known("figures.toml", f'figure "{figure.id}".passage', [figure.passage], course.passages)


def _lessons(course: model.Course) -> Iterator[Problem]:
    yield from _known("course.toml", "page", [course.page], course.sources)
    for lesson in course.lessons.values():
        file = f"lessons/{lesson.id}.toml"
        yield from _known(file, "places", lesson.places, course.places)
        yield from _known(file, "events", lesson.events, course.events)
        yield from _known(file, "terms", lesson.terms, course.terms)
        for lane in lesson.lane:
            yield from _known(file, f'lane "{lane.id}".places', lane.places, course.places)
        questions = course.questions.get(lesson.id, {})
        for quiz in lesson.quiz:
            yield from _known(file, f'quiz "{quiz.id}".questions', quiz.questions, questions)
        yield from _shows(course, lesson, file)


def _shows(course: model.Course, lesson: model.LessonPlan, file: str) -> Iterator[Problem]:
    known = {"passage": set(course.passages), "quiz": {quiz.id for quiz in lesson.quiz}}
    for step in lesson.step:
        for show in step.show:
            where = f'step "{step.id}".show'
            if show.view in known:
                yield from _known(file, where, [show.name or ""], known[show.view])
            elif show.name is not None:
                yield Problem(file, where, f"expected no name with {show.view!r}, got {show.name!r}")


def _questions(course: model.Course) -> Iterator[Problem]:
    for lesson, questions in course.questions.items():
        file = f"questions/{lesson}.toml"
        for question in questions.values():
            where = f'question "{question.id}"'
            passages = [cite for cite in question.cites if not cite.startswith("source:")]
            sources = [cite.removeprefix("source:") for cite in question.cites if cite.startswith("source:")]
            yield from _known(file, f"{where}.cites", passages, course.passages)
            yield from _known(file, f"{where}.cites", sources, course.sources)
            for message in _key(question):
                yield Problem(file, where, message)


def _key(question: model.AnyQuestion) -> Iterator[str]:
    """Say what is wrong with a question's options and key."""
    if isinstance(question, model.Choice | model.Choices):
        yield from _repeated(option.id for option in question.option)
        right = sum(option.correct for option in question.option)
        if isinstance(question, model.Choice) and right != 1:
            yield f"expected one option with correct = true, got {right}"
        if isinstance(question, model.Choices) and not 0 < right < len(question.option):
            yield f"expected some right options and some wrong ones, got {right} right of {len(question.option)}"
    elif isinstance(question, model.Order):
        yield from _repeated(item.id for item in question.item)
    else:
        for slip in question.slip:
            if abs(slip.value - question.answer) <= question.tolerance:
                yield f"expected slips outside the tolerance, got {slip.value:g}, which counts as right"


def _repeated(ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            yield f"expected an id of its own for each option, got {name!r} twice"
        seen.add(name)


def _known(file: str, where: str, names: Iterable[str], known: Iterable[str]) -> Iterator[Problem]:
    known = list(known)
    for name in names:
        if name not in known:
            guess = near(name, known)
            hint = f"did you mean {guess!r}?" if guess else f"known: {', '.join(sorted(known)[:12])}"
            yield Problem(file, where, f"expected a known name, got {name!r} ({hint})")
