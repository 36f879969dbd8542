"""What must hold between the files: names that exist, questions that can be answered, dates that are dates."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from math import floor

from lessons.assessment.kinds.essay import is_essay
from lessons.assessment.kinds.place import is_place
from lessons.errors import Problem
from lessons.i18n.faults import Said, hint, listed
from lessons.i18n.faults import repeated as _repeated
from lessons.i18n.faults import unknown as _known
from lessons.i18n.texts import both, translate

from . import edtf_dates, extent, kinds, model
from .axis import Axis

LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+):([A-Za-z0-9-]+)\)")
"""A link in a passage's text: ``[words](kind:id)``."""
INTERVAL = re.compile(r"\d{4}(-\d\d){0,2}[?~%]?/\d{4}(-\d\d){0,2}[?~%]?")
"""Years, months or days with a mark for what is not sure, as `lessons.views.data.undated` can put them in words."""


def plain(text: str) -> str:
    """Return a text without its links: the words that students read."""
    return LINK.sub(r"\1", text)


def faults(course: model.Course) -> list[Problem]:
    """Return every fault that only shows when the files are read together."""
    return [
        *_kinds(course),
        *_documents(course),
        *_passages(course),
        *_places(course),
        *_events(course),
        *_figures(course),
        *_voices(course),
        *_undated(course),
        *_systems(course),
        *_claims(course),
        *_lessons(course),
        *_questions(course),
    ]


def _kinds(course: model.Course) -> Iterator[Problem]:
    if not course.id:  # course.toml could not be read, so nobody knows its own kinds
        return
    for where, message in kinds.faults(course.kinds):
        yield Problem("course.toml", where, message)
    for passage in course.passages.values():
        yield from _kind(course, "passages.toml", f'passage "{passage.id}"', "passage", passage.kind)
    for source in course.sources.values():
        yield from _kind(course, "sources.toml", f'source "{source.id}"', "source", source.kind)
    for place in course.places.values():
        yield from _kind(course, "places.geojson", f'feature "{place.id}"', "place", place.kind)
    for document in course.documents.values():
        yield from _kind(course, "documents.toml", f'document "{document.id}"', "source", document.kind)


def _kind(course: model.Course, file: str, where: str, of: kinds.Sort, name: str) -> Iterator[Problem]:
    if message := kinds.unknown(course.kinds, of, name):
        yield Problem(file, f"{where}.kind", message)


def _documents(course: model.Course) -> Iterator[Problem]:
    for document in course.documents.values():
        where = f'document "{document.id}"'
        yield from _known("documents.toml", f"{where}.source", [document.source], course.sources)
        if document.source == course.page:
            yield Problem("documents.toml", f"{where}.source", both("fault.not-page", got=repr(course.page)))
        try:
            written = edtf_dates.span(document.date or "2000")  # a document need not have a date
        except ValueError as error:
            yield Problem("documents.toml", f"{where}.date", str(error))
        else:
            latest = (
                datetime.now(UTC).year + 1
            )  # whatever the clock of the place: nobody has read what is yet to be written
            if floor(written.start) > latest:
                message = both("fault.date-late", last=latest + 1, got=repr(document.date))
                yield Problem("documents.toml", f"{where}.date", message)


def _of_page(course: model.Course, file: str, where: str, name: str) -> Iterator[Problem]:
    """Say where a passage of another document stands for something that is told of the page alone."""
    passage = course.passages.get(name)
    if passage and passage.document:
        yield Problem(file, where, both("fault.of-page", got=repr(name), document=repr(passage.document)))


def _passages(course: model.Course) -> Iterator[Problem]:
    known: dict[str, Collection[str]] = {
        "term": course.terms,
        "place": course.places,
        "event": course.events,
        "figure": course.figures,
    }
    for passage in course.passages.values():
        where = f'passage "{passage.id}"'
        yield from _known("passages.toml", f"{where}.units", passage.units, course.units)
        yield from _known("passages.toml", f"{where}.sources", passage.sources, course.sources)
        if passage.document and passage.document not in course.documents:
            name, known_ones = passage.document, hint(passage.document, course.documents)
            message = both("fault.known-document", got=repr(name), hint=known_ones)
            yield Problem("passages.toml", f"{where}.document", message)
        for language in course.languages:
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
            yield Problem("events.toml", where, both("fault.unborne"))
        yield from _date(course, "events.toml", f"{where}.date", event.date, event=event.id, context=event.context)


def _date(
    course: model.Course,
    file: str,
    where: str,
    date: str,
    *,
    event: str = "",
    context: bool = False,
    from_start: bool = True,
) -> Iterator[Problem]:
    """Say where a date is not EDTF or lies outside the axis; ``context`` lies before it."""
    try:
        span = edtf_dates.span(date)
    except ValueError as error:
        yield Problem(file, where, str(error))
        return
    if not course.axis:  # course.toml could not be read, or no event has a date that can
        return
    axes = [course.axis, *(course.axis_of(lesson) for lesson in course.lessons.values() if event in lesson.events)]
    if context and span.start >= course.axis.start:
        yield Problem(file, where, both("fault.date-context", first=course.axis.ends[0], got=repr(date)))
    elif not context and not any(axis.holds(span.start if from_start else axis.start, span.end) for axis in axes):
        fault = "fault.off-axis" if from_start else "fault.off-axis-end"
        yield Problem(file, where, both(fault, axis=_span(course.axis), got=repr(date)))


def _span(axis: Axis) -> Said:
    first, last = axis.ends
    if axis.is_plain:
        return lambda _language: f"{first}-{last}"
    return lambda language: translate("fault.span", language, first=first, last=last)


def _figures(course: model.Course) -> Iterator[Problem]:
    for figure in course.figures.values():
        yield from _known("figures.toml", f'figure "{figure.id}".passage', [figure.passage], course.passages)


def linked(course: model.Course) -> Iterator[Problem]:
    """Say which links one language has and another has not, and which figures only other passages than their own lead to.

    It keeps no course from being opened.
    """
    leading: dict[str, list[str]] = {}
    for passage in course.passages.values():
        links = {tag: [(kind, name) for _, kind, name in LINK.findall(passage.text[tag])] for tag in course.languages}
        targets: dict[str, Collection[str]] = {
            "term": course.terms,
            "place": course.places,
            "event": course.events,
            "figure": course.figures,
        }
        if not all(name in targets.get(kind, {}) for found in links.values() for kind, name in found):
            continue  # a fault of its own, which is the only one
        for link in dict.fromkeys(link for found in links.values() for link in found):
            if link[0] == "figure":
                leading.setdefault(link[1], []).append(passage.id)
            has = next(tag for tag, found in links.items() if link in found)
            for tag in (tag for tag, found in links.items() if link not in found):
                message = both("fault.link-missing", link=":".join(link), other=f"text.{has}")
                yield Problem("passages.toml", f'passage "{passage.id}".text.{tag}', message)
    for figure in course.figures.values():
        known = leading.get(figure.id, [])
        if known and figure.passage not in known and figure.passage in course.passages:
            message = both("fault.figure-passage", known=listed(known), got=repr(figure.passage))
            yield Problem("figures.toml", f'figure "{figure.id}".passage', message)


def _voices(course: model.Course) -> Iterator[Problem]:
    for voice in course.voices.values():
        yield from _known("voices.toml", f'voice "{voice.id}".passage', [voice.passage], course.passages)
        yield from _of_page(course, "voices.toml", f'voice "{voice.id}".passage', voice.passage)


def _undated(course: model.Course) -> Iterator[Problem]:
    for entry in course.undated.values():
        where = f'undated "{entry.id}"'
        yield from _known("undated.toml", f"{where}.passage", [entry.passage], course.passages)
        yield from _of_page(course, "undated.toml", f"{where}.passage", entry.passage)
        yield from _known("undated.toml", f"{where}.places", entry.places, course.places)
        # It may begin before the axis: what nobody dates can be older than what the page tells of.
        yield from _date(course, "undated.toml", f"{where}.between", entry.between, from_start=False)
        if re.fullmatch(r"[^/]+", entry.between) and not INTERVAL.fullmatch(entry.between):
            message = both("fault.between", got=repr(entry.between))
            yield Problem("undated.toml", f"{where}.between", message)


def _systems(course: model.Course) -> Iterator[Problem]:
    for system in course.systems.values():
        where = f'system "{system.id}"'
        yield from _known("systems.toml", f"{where}.passages", system.passages, course.passages)
        yield from _known("systems.toml", f"{where}.places", system.places, course.places)
        yield from _known("systems.toml", f"{where}.events", system.events, course.events)
        yield from _known("systems.toml", f"{where}.undated", system.undated, course.undated)


def _claims(course: model.Course) -> Iterator[Problem]:
    for claim in course.claims.values():
        where = f'claim "{claim.id}"'
        yield from _known("claims.toml", f"{where}.passage", [claim.passage], course.passages)
        yield from _of_page(course, "claims.toml", f"{where}.passage", claim.passage)
        yield from _known("claims.toml", f"{where}.compare", claim.compare, course.passages)
        if claim.passage in claim.compare:
            yield Problem("claims.toml", f"{where}.compare", both("fault.not-itself", got=repr(claim.passage)))
        yield from _known("claims.toml", f"{where}.event", [claim.event] if claim.event else [], course.events)
        yield from _known("claims.toml", f"{where}.other", [told.source for told in claim.other], course.sources)
        for message in _stated(course, claim):
            yield Problem("claims.toml", where, message)


def _stated(course: model.Course, claim: model.Claim) -> Iterator[str]:
    """Say where a claim's kind does not go with who states it, with its event or with its other sources."""
    voices = [voice.id for voice in course.voices.values() if voice.passage == claim.passage]
    known = course.voices.get(claim.voice or "")
    if (claim.kind == "inferred") != (claim.voice is None):
        yield both("fault.voice-kind", kind=repr(claim.kind), voice=repr(claim.voice))
    elif claim.voice is not None and (known.passage != claim.passage if known else claim.voice not in course.voices):
        yield both(
            "fault.voice-of",
            passage=claim.passage,
            known=lambda language: ", ".join(voices) or translate("fault.it-has-none", language),
            got=repr(claim.voice),
        )
    event = course.events.get(claim.event or "")
    if event and (event.kind != claim.kind or claim.passage not in event.passages):
        yield both("fault.claim-event", kind=repr(claim.kind), passage=claim.passage, got=repr(event.id))
    if claim.kind == "happened" and not any(told.relation == "supports" for told in claim.other):
        yield both("fault.claim-support")
    sources = [course.page, *(told.source for told in claim.other)]
    for name in {name for name in sources if sources.count(name) > 1}:
        yield both("fault.claim-sources", got=repr(name))


def _lessons(course: model.Course) -> Iterator[Problem]:
    yield from _known("course.toml", "page", [course.page] if course.page else [], course.sources)
    for lesson in course.lessons.values():
        file = f"lessons/{lesson.id}.toml"
        yield from _known(file, "places", lesson.places, course.places)
        yield from _known(file, "events", lesson.events, course.events)
        yield from _beside(course, lesson)
        yield from _off_the_map(course, lesson)
        yield from _known(file, "terms", lesson.terms, course.terms)
        yield from _known(file, "undated", lesson.undated, course.undated)
        for lane in lesson.lane:
            yield from _known(file, f'lane "{lane.id}".places', lane.places, course.places)
        questions = course.questions.get(lesson.id, {})
        for quiz in lesson.quiz:
            yield from _known(file, f'quiz "{quiz.id}".questions', quiz.questions, questions)
        yield from _shows(course, lesson, file)


def _beside(course: model.Course, lesson: model.LessonPlan) -> Iterator[Problem]:
    """Say which of a lesson's events would not be on the axis that it gives its timeline."""
    axis = course.axes.get(lesson.id)
    for name in lesson.events if axis else ():
        event = course.events.get(name)
        if axis is None or event is None or event.context:
            continue
        try:
            span = edtf_dates.span(event.date)
        except ValueError:  # a fault of its own
            continue
        if not axis.holds(span.start, span.end):
            message = both("fault.off-lesson-axis", axis=_span(axis), event=repr(name), date=event.date)
            yield Problem(f"lessons/{lesson.id}.toml", "events", message)


def _off_the_map(course: model.Course, lesson: model.LessonPlan) -> Iterator[Problem]:
    """Say which of a lesson's places, and of what its questions ask for, would not be on the map whose extent it gives."""
    own = extent.written(lesson.extent) if lesson.extent else None
    if own is None:
        return
    asked = course.questions.get(lesson.id, {}).values()
    for name in dict.fromkeys([*lesson.places, *(question.answer for question in asked if is_place(question))]):
        place = course.places.get(name)
        if place and not place.is_whole and not own.holds(place.lon, place.lat):
            message = both("fault.off-the-map", place=name, lon=f"{place.lon:g}", lat=f"{place.lat:g}")
            yield Problem(f"lessons/{lesson.id}.toml", "extent", message)


def _shows(course: model.Course, lesson: model.LessonPlan, file: str) -> Iterator[Problem]:
    prompts = [prompt.id for prompt in lesson.prompt]
    for message in _repeated(prompts):
        yield Problem(file, "prompt", message)
    known: dict[str, Collection[str]] = {
        "passage": course.passages,
        "quiz": {quiz.id for quiz in lesson.quiz},
        "prompt": set(prompts),
        "recall": course.recallable(lesson),
        "sheet": {sheet.id for sheet in lesson.sheet},
        "document": course.documents,
    }
    for step in lesson.step:
        for show in step.show:
            where = f'step "{step.id}".show'
            if show.view in known and not show.name:
                yield Problem(file, where, _no_name(known[show.view]))
            elif show.view in known:
                yield from _known(file, where, [show.name or ""], known[show.view])
            elif show.name is not None:
                yield Problem(file, where, both("fault.no-name-with", view=repr(show.view), got=repr(show.name)))


def _no_name(known: Collection[str]) -> str:
    names = listed(sorted(known))
    return both("fault.no-name", hint=lambda language: translate("fault.known", language, known=names(language)))


def _questions(course: model.Course) -> Iterator[Problem]:
    for lesson, questions in course.questions.items():
        yield from of_questions(course, f"questions/{lesson}.toml", questions)


def of_questions(course: model.Course, file: str, questions: Mapping[str, model.AnyQuestion]) -> Iterator[Problem]:
    """Return what is wrong with the questions of one file beside the course."""
    for question in questions.values():
        where = f'question "{question.id}"'
        passages = [cite for cite in question.cites if not cite.startswith("source:")]
        sources = [cite.removeprefix("source:") for cite in question.cites if cite.startswith("source:")]
        yield from _known(file, f"{where}.cites", passages, course.passages)
        yield from _known(file, f"{where}.cites", sources, course.sources)
        for message in question.faults():
            yield Problem(file, where, message)
        if is_essay(question):
            yield from _known(file, f"{where}.scaffold.supplied", question.scaffold.supplied, course.passages)
            yield from _known(file, f"{where}.scaffold.bank", question.scaffold.bank, course.passages)
