"""Read a course's folder: the only code that opens its content files.

Every fault of every file is collected, none thrown away; `lessons check` prints them and `load` raises them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, cast

import msgspec
from msgspec import Meta

from lessons.content.original import fingerprints
from lessons.errors import ContentError, Problem, shorten
from lessons.i18n import texts
from lessons.i18n.faults import unknown
from lessons.paths import GUIDE
from lessons.schema import TAG

from . import (
    axes,
    checks,
    course_rules,
    coverage,
    earlier,
    evidence,
    extent,
    geometry,
    guides,
    kinds,
    model,
    namesakes,
    numerals,
    references,
    sentences,
    targets,
    wording,
    wordings,
)
from .axis import Axis, Ends
from .decode import Collector, Found, build, languages, written_in
from .files import Entries, features, geojson, label, strays, tables, toml


class Head(model.Record, frozen=True):
    """``course.toml``, before the other files have joined it."""

    id: model.Id
    title: model.Text
    question: model.Text
    lessons: tuple[str, ...]
    page: str
    names: model.Names
    axis: Ends | None = None
    basemaps: tuple[str, ...] = ()
    version: model.Version | None = None
    kind: tuple[kinds.Kind, ...] = ()
    languages: Annotated[tuple[model.Language, ...], Meta(min_length=1, max_length=3)] = model.LANGUAGES
    wording: tuple[wordings.Wording, ...] = ()


def load(folder: Path) -> model.Course:
    """Return the course under ``folder``.

    Raises:
        ContentError: with every fault, each naming file and field.

    Example:
        >>> load(Path("data")).title.en
        'One Page of Handan...'

    """
    with texts.told_to(languages_of(folder)):
        course, problems, together = _read(folder)
    if course is None or problems or together:
        raise ContentError([*problems, *together])
    return course


def read(folder: Path) -> tuple[model.Course | None, list[Problem]]:
    """Return the course and every fault found, those of what it says too; it is None where something in it cannot be read."""
    course, problems, found = _all(folder)
    return (None if problems else course), found


def readable(folder: Path) -> tuple[model.Course | None, list[Problem]]:
    """Return as much of the course as can be read, for an author to look at, and every fault found."""
    course, _, found = _all(folder)
    return (course if course and course.id and course.province else None), found


def _all(folder: Path) -> tuple[model.Course | None, list[Problem], list[Problem]]:
    """Return what can be read of the course, the faults of its single entries, and every fault found."""
    with texts.told_to(languages_of(folder)):
        course, problems, together = _read(folder)
        return course, problems, [*problems, *together, *_said(folder, course, [*problems, *together])]


def _said(folder: Path, course: model.Course | None, problems: list[Problem]) -> Iterator[Problem]:
    """Return the faults that keep no course from being opened: what it says, and what of it nobody would see."""
    yield from strays(folder)
    if course:
        # What a lesson shows that cannot be read nobody knows; nor whether what is spoiled itself is shown.
        spoiled = {problem.file for problem in problems}
        lost = any(name.startswith(("lessons/", "course.toml")) for name in spoiled)
        unseen = () if lost else coverage.faults(course)
        said = (
            *evidence.faults(course),
            *(problem for problem in unseen if not spoiled & {problem.file, "passages.toml", "documents.toml"}),
            *numerals.linked(course),
            *namesakes.faults(course),
            *references.linked(course),
            *wording.faults(course, _guide(folder)[0], beside=folder.parent),
            *course_rules.drawn(course),
        )
        yield from (_as_named(folder, problem) for problem in said)
        path = _outline_file(folder, *_BORDERS[course_rules.PROVINCE])
        found = features(*geojson(path))
        if len(found) > 1:
            message = texts.both("fault.province", count=len(found), first=course.province and course.province.id)
            yield Problem(f"{path.parent.name}/{path.name}", "features", message)


def _as_named(folder: Path, problem: Problem) -> Problem:
    """Return a fault of a file of borders under the name that this course has for it."""
    if names := _BORDERS.get(problem.file):
        path = _outline_file(folder, *names)
        return problem._replace(file=f"{path.parent.name}/{path.name}")
    return problem


def _read(folder: Path) -> tuple[model.Course | None, list[Problem], list[Problem]]:
    """Return what can be read of the course, the faults of its single entries, and the faults of what they say together."""
    if not folder.is_dir():
        return None, [Problem(str(folder), "", texts.both("fault.no-folder"))], []
    with written_in(languages_of(folder)):
        return _read_in(folder)


def languages_of(folder: Path) -> tuple[model.Language, ...]:
    """Return the languages of a course, as far as its head can be read: its texts are read by them, the head's own too."""
    raw, _ = toml(folder / "course.toml")
    found = None if raw is None else raw.get("languages", model.LANGUAGES)
    tags = tuple(found) if isinstance(found, list | tuple) else ()
    if not tags or not all(isinstance(tag, str) and re.match(TAG, tag) for tag in tags):
        tags = _written(folder)  # what cannot be read is one fault, not one of every text
    once = tuple(dict.fromkeys(tags))
    return model.LANGUAGES if once in ((), model.LANGUAGES) else once  # the default itself is not stored


def _written(folder: Path) -> tuple[model.Language, ...]:
    """Return the languages in which a course's first passage is written."""
    raw, _ = toml(folder / "passages.toml")
    entries = (raw or {}).get("passage")
    first = entries[0] if isinstance(entries, list) and entries else None
    text = first.get("text") if isinstance(first, dict) else None
    return tuple(tag for tag in text if re.match(TAG, tag)) if isinstance(text, dict) else ()


def _read_in(folder: Path) -> tuple[model.Course | None, list[Problem], list[Problem]]:
    problems: list[Problem] = []
    head = _head(folder, problems)
    lists: Entries = {
        name: _list(folder / f"{name}s.toml", name, record, problems)
        for name, record in (
            ("passage", model.Passage),
            ("event", model.Event),
            ("figure", model.Figure),
            ("source", model.Source),
            ("term", model.Term),
        )
    }
    # A small course need not have these.
    further: Entries = {
        file: _list(folder / f"{file}.toml", name, record, problems) if (folder / f"{file}.toml").exists() else {}
        for file, name, record in (
            ("voices", "voice", model.Voice),
            ("undated", "undated", model.Undated),
            ("systems", "system", model.System),
            ("claims", "claim", model.Claim),
            ("documents", "document", model.Document),
        )
    }
    structure = _structure(folder / "structure.toml", problems)
    listed = head or _unread(folder)
    places = _places(folder / "places.geojson", problems)
    units, province = _borders(folder, problems)
    lessons = {name: _lesson(folder / "lessons" / f"{name}.toml", name, problems) for name in listed.lessons}
    known = targets.Known(places, units, lists["passage"])
    asked: Entries = {name: questions(folder / "questions" / f"{name}.toml", known, problems) for name in lessons}
    course = model.Course(
        id=listed.id,
        title=listed.title,
        question=listed.question,
        page=listed.page,
        axis=Axis(0, 0),
        names=listed.names,
        basemaps=listed.basemaps,
        version=listed.version or "",
        kinds=listed.kind,
        languages=languages.get(),
        wordings={each.key: each.text for each in listed.wording},
        lessons={name: lesson for name, lesson in lessons.items() if lesson},
        questions=asked,
        places=places,
        units=units,
        province=cast("model.Outline", next(iter(province.values()), None)),  # a faulty course is not handed on
        structure=structure,
        **{f"{name}s": entries for name, entries in lists.items()},
        **further,
    )
    if head:
        whole, own = axes.resolved(course, head.axis)
        course = msgspec.structs.replace(course, axis=whole, axes=own)
    # What can be read is checked as a whole whatever else is wrong, so that an author sees every fault in one run.
    together = [*references.faults(course), *checks.faults(course), *course_rules.faults(course)]
    told, lost = _guide(folder)
    before, unread = earlier.read(folder)
    course = earlier.hashed(course, before)
    problems += [*lost, *unread]
    # Where a place is not known, or not right, no question of place has the target that it was released with.
    is_placed = not any(problem.file.endswith(".geojson") for problem in (*problems, *together))
    together += earlier.faults(course, before, places=is_placed)
    together += guides.faults(told, listed.lessons, asked.values()) if told else ()
    together += [*_unlisted(folder, listed), *_article(folder, course)]
    return course, problems, [_as_named(folder, problem) for problem in together]


def guide(folder: Path) -> guides.Guide | None:
    """Return the prose of the teacher's guide, or None where a course has none.

    Raises:
        ContentError: with every fault in its file.

    """
    with written_in(languages_of(folder)):
        found, problems = _guide(folder)
    if problems:
        raise ContentError(problems)
    return found


def _guide(folder: Path) -> tuple[guides.Guide | None, list[Problem]]:
    """Read the teacher's guide, as far as it can be read; a small course need not have one."""
    path = folder / GUIDE
    if not path.exists():
        return None, []
    raw, faults = toml(path)
    kinds: dict[str, type[model.Record]] = {
        "section": guides.Section,
        "lesson": guides.Advice,
        "answer": guides.MarkedAnswer,
    }
    parts = {f"{name}s": _entries(raw, name, record, faults, beside=tuple(kinds)) for name, record in kinds.items()}
    for found in parts.values():
        _noted(found, faults, [])
    return guides.Guide(**parts), list(dict.fromkeys(faults.problems))


def _article(folder: Path, course: model.Course) -> list[Problem]:
    """Return what is wrong with the fingerprints of the page; a course need not have any."""
    path = folder / fingerprints.FILE
    return fingerprints.faults(path.read_bytes(), course.passages) if path.is_file() else []


def _head(folder: Path, problems: list[Problem]) -> Head | None:
    raw, faults = toml(folder / "course.toml")
    head = build(Head, raw, "", faults) if raw is not None else None
    if head and len(set(head.languages)) < len(head.languages):
        faults.add("languages", texts.both("fault.language-once", got=", ".join(head.languages)))
    if head and head.axis is not None and axes.read(head.axis) is None:
        # Which events lie on it nobody knows: it is then as if this file could not be read.
        faults.add("axis", texts.both("fault.axis", got=list(head.axis)))
        head = None
    problems += faults.problems
    problems += wordings.faults(head.wording) if head else ()
    return head


def _unread(folder: Path) -> Head:
    """Return what stands for a head that cannot be read, so that the faults of the other files are found, too."""
    nothing = model.Text.of(dict.fromkeys(languages.get(), "–"))
    lessons = tuple(sorted(path.stem for path in (folder / "lessons").glob("*.toml")))
    names = model.Names(course=nothing, page=nothing, borders=nothing)
    return Head(id="", title=nothing, question=nothing, lessons=lessons, page="", names=names)


def _unlisted(folder: Path, head: Head) -> Iterator[Problem]:
    """Say which lessons and questions no course asks for, and which lessons it lists twice."""
    for name in sorted({name for name in head.lessons if head.lessons.count(name) > 1}):
        yield Problem("course.toml", "lessons", texts.both("fault.lesson-once", got=repr(name)))
    written = [path.stem for path in folder.glob("lessons/*.toml")]
    yield from unknown("course.toml", "lessons", dict.fromkeys(head.lessons), written)
    for path in sorted([*folder.glob("lessons/*.toml"), *folder.glob("questions/*.toml")]):
        if path.stem not in head.lessons:
            message = texts.both("fault.listed-lesson", got=shorten(path.stem))
            yield Problem(f"{path.parent.name}/{path.name}", "", message)


def _lesson(path: Path, name: str, problems: list[Problem]) -> model.LessonPlan | None:
    raw, faults = toml(path)
    lesson = build(model.LessonPlan, raw, "", faults) if raw is not None else None
    if lesson and lesson.id != name:
        faults.add("id", texts.both("fault.file-name", wanted=repr(name), got=repr(lesson.id)))
    if lesson and lesson.axis and axes.read(lesson.axis) is None:
        faults.add("axis", texts.both("fault.axis", got=list(lesson.axis)))
    if lesson and lesson.extent and extent.written(lesson.extent) is None:
        faults.add("extent", texts.both("fault.extent", got=list(lesson.extent)))
        lesson = msgspec.structs.replace(lesson, extent=msgspec.UNSET)  # else its places would be told to lie outside
    problems += faults.problems
    return lesson


def _structure(path: Path, problems: list[Problem]) -> model.Structure:
    """Read who answers to whom; a small course need not say so."""
    raw, faults = toml(path) if path.exists() else ({}, Collector(path.name))
    structure = build(model.Structure, raw, "", faults) if raw is not None else None
    problems += faults.problems
    return structure or model.Structure()


def _list(path: Path, name: str, record: type[model.Record], problems: list[Problem]) -> Found:
    """Read a file of ``[[name]]`` tables."""
    raw, faults = toml(path)
    return _noted(_entries(raw, name, record, faults), faults, problems)


def _entries(
    raw: Entries | None, name: str, record: type[model.Record], faults: Collector, *, beside: tuple[str, ...] = ()
) -> Found:
    """Build each ``[[name]]`` table of a file; it may have the tables ``beside`` too."""
    found = Found()
    for position, entry in enumerate(tables(raw, name, faults, beside=beside), 1):
        where = f"{name} {label(entry, position)}"
        _add(found, build(record, entry, where, faults), entry, where, faults)
    return found


def questions(path: Path, known: targets.Known, problems: list[Problem]) -> Found:
    """Return the questions of one file by id; its faults are added to ``problems``."""
    raw, faults = toml(path)
    found = Found()
    for position, entry in enumerate(tables(raw, "question", faults), 1):
        where = f"question {label(entry, position)}"
        kind = entry.get("kind") if isinstance(entry, dict) else None
        if not isinstance(kind, str) or kind not in model.QUESTION_KINDS:
            listed = ", ".join(model.QUESTION_KINDS)
            faults.add(f"{where}.kind", texts.both("fault.one-of", known=listed, got=shorten(kind)))
            _add(found, None, entry, where, faults)
            continue
        asked, whole = model.QUESTION_KINDS[kind], entry
        if asked.needs_places:
            whole = targets.completed(entry, known, where, faults)
        elif asked.needs_sentences:
            whole = sentences.completed(entry, known.passages, where, faults)
        _add(found, build(asked, whole, where, faults), entry, where, faults)
    return _noted(found, faults, problems)


def _places(path: Path, problems: list[Problem]) -> Found:
    raw, faults = geojson(path)
    found = Found()
    for position, feature in enumerate(features(raw, faults), 1):
        where = f"feature {label(feature, position)}"
        try:
            lon, lat = feature["geometry"]["coordinates"]
            if (kind := feature["geometry"].get("type")) != "Point":
                faults.add(
                    f"{where}.geometry.type", texts.both("fault.geojson-type", expected="'Point'", got=shorten(kind))
                )
                _add(found, None, feature, where, faults)
                continue
            if not geometry.is_point([lon, lat]):
                faults.add(f"{where}.coordinates", texts.both("fault.coordinates", got=shorten([lon, lat])))
                _add(found, None, feature, where, faults)
                continue
            entry = {**feature["properties"], "id": feature["id"], "lon": lon, "lat": lat}
        except (KeyError, TypeError, ValueError):
            lost = "coordinates" if isinstance(feature, dict) and {"id", "properties"} <= feature.keys() else ""
            message = texts.both("fault.point-feature", got=shorten(geometry.corners_of(feature)))
            faults.add(f"{where}.{lost}" if lost else where, message)
            _add(found, None, feature, where, faults)
            continue
        _add(found, build(model.Place, entry, where, faults), entry, where, faults)
    return _noted(found, faults, problems)


def _borders(folder: Path, problems: list[Problem]) -> tuple[Found, Found]:
    """Read the units' borders and the one around them; a course need not have any, then neither file is there."""
    paths = [_outline_file(folder, *names) for names in _BORDERS.values()]
    if not any(path.is_file() for path in paths):
        name = model.Text.of(dict.fromkeys(languages.get(), "–"))
        around = Found()
        around["none"] = model.Outline(id="none", name=name, label=(0.0, 0.0), geometry={})
        return Found(), around
    units, province = (_outlines(path, problems) for path in paths)
    return units, province


def _outline_file(folder: Path, *names: str) -> Path:
    """Return the first of these outlines that a course has, else the path where the first should be."""
    paths = [folder / "outlines" / f"{name}.geojson" for name in names]
    return next((path for path in paths if path.is_file()), paths[0])


def _outlines(path: Path, problems: list[Problem]) -> Found:
    raw, faults = geojson(path)
    found = Found()
    for position, feature in enumerate(features(raw, faults), 1):
        properties = feature.get("properties") if isinstance(feature, dict) else None
        where = f"feature {label(properties, position)}"
        entry = {**properties, "geometry": feature.get("geometry")} if isinstance(properties, dict) else properties
        outline = build(model.Outline, entry, where if isinstance(properties, dict) else f"{where}.properties", faults)
        if outline and feature.get("id", outline.id) != outline.id:
            faults.add(
                f"{where}.id", texts.both("fault.feature-id", wanted=repr(outline.id), got=shorten(feature["id"]))
            )
        crossed = list(geometry.faults(outline.geometry)) if outline else []
        for message in crossed:
            faults.add(f"{where}.geometry", message)
        _add(found, None if crossed else outline, entry, where, faults)
    if not found and not faults.problems:
        faults.add("features", texts.both("fault.no-outline"))
    return _noted(found, faults, problems)


def _noted(found: Found, faults: Collector, problems: list[Problem]) -> Found:
    found.whole = not any(problem.where in _WHOLE for problem in faults.problems)
    problems += faults.problems
    return found


def _add(found: Found, record: Any, raw: object, where: str, faults: Collector) -> None:
    if record is None:
        found.broken |= {raw["id"]} if isinstance(raw, dict) and isinstance(raw.get("id"), str) else set()
        return
    if record.id in found:
        faults.add(where, texts.both("fault.id-again", got=repr(record.id)))
    else:
        found[record.id] = record


_BORDERS = {course_rules.UNITS: ("units", "handan"), course_rules.PROVINCE: ("province", "hebei")}
_WHOLE = frozenset({"", "features"})  # where a fault leaves a file's other entries unknown
