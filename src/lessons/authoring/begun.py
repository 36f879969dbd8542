"""A course begun of files that an author has: a table of events, places in GeoJSON, questions in others' formats.

What is made of them is a whole small course that passes every check. Its page is the records themselves: one passage lists
them, a lesson shows them on map and timeline and asks what there is to ask.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from lessons.assessment.question import NOTHING
from lessons.classroom import question_forms
from lessons.content import files, model
from lessons.content.edtf_dates import span
from lessons.errors import LessonError, Problem, shorten
from lessons.exchange import question_tables, reading
from lessons.exchange.faults import FileError, Read
from lessons.i18n import texts
from lessons.parts import bare, events
from lessons.schema import Language

EVENTS = (".csv", ".tsv")
PLACES = (".geojson",)
QUESTIONS = (".gift", ".txt", ".xml", ".json")
RECORDS, WHOLE, KIND, PASSAGE = "records", "whole", "site", "A1"
ORDERED = (3, 6)
"""How many events the question of their order has."""
LANES = 6
"""With more places than these, all events stand in one row of the timeline."""
PRECISION_KM = 1.0
LIMIT_ID = 50

_ENTRY = re.compile(r'(event|source|feature) "([^"]*)"\.?(\w*)')
Say = Callable[..., str]
"""Says a sentence of the locale files in the language of who begins the course."""
Table = dict[str, Any]


class PlaceRow(NamedTuple):
    """A place of a GeoJSON file: its id, its names and note as the file has them, where it is, and how surely."""

    id: str
    names: Mapping[str, str]
    notes: Mapping[str, str]
    lon: float
    lat: float
    precision_km: float
    file: str
    number: int


@dataclass
class Found:
    """What the files have, by file, and what is to be said of them: what was not taken, and what became of the rest."""

    events: list[tuple[str, events.Row]] = field(default_factory=list)
    places: dict[str, PlaceRow] = field(default_factory=dict)
    questions: list[tuple[str, Read]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def has_records(self) -> bool:
        """Whether there is anything for map and timeline."""
        return bool(self.events or self.places)


def read(sources: Iterable[Path], *, language: Language) -> Found:
    """Read files, each by how its name ends; what is wrong with a row is said, and the others are taken.

    Raises:
        LessonError: where a file cannot be read as a whole, or is of no kind that is known.

    """
    found = Found()
    for path in sources:
        suffix = path.suffix.lower()
        if suffix in EVENTS:
            _events(path, found, language)
        elif suffix in PLACES or (suffix == ".json" and _is_geojson(path)):
            _places(path, found, language)
        elif suffix in QUESTIONS:
            try:
                found.questions.append((path.name, reading.read(path, language=language)))
            except (FileError, OSError) as error:
                raise bare.in_words(error, path, language) from None
        else:
            raise LessonError(texts.translate("new.suffix", language, path=path, got=suffix or shorten(path.name)))
    return found


def _is_geojson(path: Path) -> bool:
    raw, _ = files.geojson(path)
    return raw is not None and raw.get("type") == "FeatureCollection"


def _events(path: Path, found: Found, language: Language) -> None:
    say = _saying(language)
    table, problems = events.read_csv(path, language=language)
    found.said += [say("new.fault", file=each.file, where=each.where or "–", reason=each.message) for each in problems]
    if table.spare:
        columns = texts.translate("typo.list", language).join(table.spare)
        found.said.append(f"{path.name}: {say('new.spare', columns=columns)}")
    known = {row.event.id for _, row in found.events}
    found.events += [(path.name, row) for row in table.rows if row.event.id not in known]


def _places(path: Path, found: Found, language: Language) -> None:
    say = _saying(language)
    raw, faults = files.geojson(path)
    if faults.problems:
        raise LessonError("\n".join(map(str, faults.problems)))
    features = (raw or {}).get("features")
    if not isinstance(features, list) or not features:
        raise LessonError(f"{path}: {say('new.no-feature')}")
    for number, feature in enumerate(features, 1):
        try:
            row = _place(feature, path.name, number, say)
            if row.id in found.places:
                raise _RefusedError("name", say("new.twice", got=_said(row.names, language)))
            found.places[row.id] = row
        except _RefusedError as error:
            where = f"{say('new.feature', number=number)}, {error.where}"
            found.said.append(say("new.fault", file=path.name, where=where, reason=error.reason))


class _RefusedError(Exception):
    """A feature that is no place: in which of its fields, and why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(reason)
        self.where, self.reason = where, reason


def _place(feature: object, file: str, number: int, say: Say) -> PlaceRow:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    properties = feature.get("properties") if isinstance(feature, dict) else None
    given: dict[str, Any] = properties if isinstance(properties, dict) else {}
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    at = geometry.get("coordinates") if isinstance(geometry, dict) and kind == "Point" else None
    numbers = [each for each in at[:2] if type(each) in (int, float)] if isinstance(at, list) else []
    if len(numbers) != len(("lon", "lat")) or not (-180 <= numbers[0] <= 180 and -90 <= numbers[1] <= 90):
        raise _RefusedError("geometry", say("new.point", got=shorten(at if kind == "Point" else kind)))
    names = _texts(given, ("name", "title", "NAME"))
    if not names:
        raise _RefusedError("name", say("new.no-name"))
    precision: Any = given.get("precision_km")
    name = feature.get("id") if isinstance(feature, dict) else None
    first = next(iter(names.values()))
    return PlaceRow(
        id=_id("p", str(name or given.get("id") or names.get("en", first))),
        names=names,
        notes=_texts(given, ("note", "description")),
        lon=float(numbers[0]),
        lat=float(numbers[1]),
        precision_km=float(precision)
        if type(precision) in (int, float) and 0.001 <= precision <= 300
        else PRECISION_KM,
        file=file,
        number=number,
    )


def _texts(given: Mapping[str, Any], heads: Sequence[str]) -> dict[str, str]:
    """Return a text by language: of one column for all (``""``), a column a language (``name_en``), or a table of them."""
    found: dict[str, str] = {}
    for head in heads:
        value = given.get(head)
        if isinstance(value, str) and value.strip():
            found.setdefault("", " ".join(value.split()))
        columns = {tag: given.get(f"{head}_{tag}") for tag in texts.locales()}
        for tag, said in {**(value if isinstance(value, dict) else {}), **columns}.items():
            if isinstance(said, str) and said.strip():
                found.setdefault(tag, " ".join(said.split()))
    return found


def _said(named: Mapping[str, str], language: Language) -> str:
    """Return a text in a language, else the one for all, else any."""
    return named.get(language) or named.get("") or named.get("en") or next(iter(named.values()))


def _id(letter: str, wanted: str) -> str:
    """Return a name as an id: its Latin letters and digits; a digest where these would not tell it from others."""
    made = bare.slug(wanted, otherwise="")
    if wanted.isascii() and len(wanted) <= LIMIT_ID and made not in ("", RECORDS, WHOLE):
        return made
    return letter + blake2b(wanted.encode(), digest_size=5).hexdigest()


def _saying(language: Language) -> Say:
    return lambda key, **values: texts.translate(key, language, **values)


def content(
    found: Found, *, languages: Sequence[Language], names: Table, language: Language
) -> tuple[dict[str, str], list[str]]:
    """Return the data files of a course of its own, by their path under ``data/``, and what is to be said of their entries.

    Args:
        found: what the files have; events or places are among it.
        languages: of the course.
        names: its ``id``, and its ``title`` in each language.
        language: in which what became of the files is said.

    """
    made = _Begun(found, languages, language)
    return made.files(names), made.said


def leave_out(found: Found, problems: Iterable[Problem], *, language: Language) -> bool:
    """Leave out the rows of which `lessons check` would find something wrong, and name them; return whether there were any."""
    say = _saying(language)
    spoiled: dict[tuple[str, str], tuple[str, str]] = {}
    for problem in problems:
        if named := _ENTRY.match(problem.where):
            spoiled.setdefault((named[1], named[2]), (named[3], problem.message))
    kept, places = [], {}
    for file, row in found.events:
        column, reason = spoiled.get(("event", row.event.id), ("", ""))
        if not reason and row.source:
            column, reason = "source", spoiled.get(("source", _id("s", row.source)), ("", ""))[1]
        if reason:
            where = say("exchange.row-column", row=row.number, column=column)
            found.said.append(say("new.fault", file=file, where=where, reason=reason))
        else:
            kept.append((file, row))
    for name, place in found.places.items():
        column, reason = spoiled.get(("feature", name), ("", ""))
        if reason:
            where = f"{say('new.feature', number=place.number)}, {column}"
            found.said.append(say("new.fault", file=place.file, where=where, reason=reason))
        else:
            places[name] = place
    fewer = len(kept) < len(found.events) or len(places) < len(found.places)
    found.events, found.places = kept, places
    return fewer


class _Begun:
    """A course in the making: its records as tables, then as files."""

    def __init__(self, found: Found, languages: Sequence[Language], language: Language) -> None:
        self._found, self._languages, self._language = found, languages, language
        self.said: list[str] = []
        self._sources: dict[str, Table] = {}
        self._whole = False
        self._events = [self._event(file, row) for file, row in found.events]
        self._files = list(
            dict.fromkeys([*(file for file, _ in found.events), *(row.file for row in found.places.values())])
        )

    def _in_each(self, key: str, **values: object) -> dict[str, str]:
        """Return a sentence of the locale files in each of the course's languages; a value may be one by language."""
        return {
            tag: texts.translate(
                key, tag, **{name: each[tag] if isinstance(each, dict) else each for name, each in values.items()}
            )
            for tag in self._languages
        }

    def _event(self, file: str, row: events.Row) -> Table:
        event, say = row.event, _saying(self._language)
        title = {tag: _one(event.title, tag) for tag in self._languages}
        told = title if bare.is_nothing(event.text) else {tag: _one(event.text, tag) for tag in self._languages}
        places = [name for each in row.places if (name := self._placed(each))]
        lost = [each for each in row.places if not self._placed(each)]
        if lost:
            told = {tag: f"{text} – {'; '.join(lost)}" for tag, text in told.items()}
            whole = say("new.whole")
            reason = say("new.no-place", place="; ".join(lost), whole=whole)
            self._say(file, row, "place", reason)
        if not places:
            self._whole, places = True, [WHOLE]
        kind = event.kind
        if row.source:
            source = self._source(row.source)
        else:
            source = ""
            if kind == "happened":
                kind = "reported"
                self._say(file, row, "source", say("new.no-source"))
        return {
            "id": event.id,
            "date": event.date,
            "when": {tag: _one(event.when, tag) for tag in self._languages},
            "kind": kind,
            "places": places,
            "title": title,
            "text": told,
            "passages": [PASSAGE],
            **({"sources": [source]} if source else {}),
        }

    def _say(self, file: str, row: events.Row, column: str, reason: str) -> None:
        say = _saying(self._language)
        where = say("exchange.row-column", row=row.number, column=column)
        self.said.append(say("new.note", file=file, where=where, reason=reason))

    def _placed(self, name: str) -> str:
        """Return the id of a place that is called so in any language, or nothing."""
        rows = self._found.places.values()
        return next((row.id for row in rows if name == row.id or name in row.names.values()), "")

    def _source(self, named: str) -> str:
        name = _id("s", named)
        self._sources.setdefault(
            name,
            {
                "id": name,
                "kind": "reference",
                "trust": "fair",
                "title": self._in_each("new.named", named=named),
                "read": self._in_each("new.as-named"),
            },
        )
        return name

    def files(self, names: Table) -> dict[str, str]:
        page = {
            "id": RECORDS,
            "kind": "dataset",
            "trust": "fair",
            "title": self._in_each("new.file", files=", ".join(self._files)),
            "read": self._in_each("new.from-file"),
        }
        asked = [*self._order()]
        lesson = self._lesson([question["id"] for question in asked])
        return {
            "course.toml": self._course(names),
            "sources.toml": _tables("sources", "source", [page, *self._sources.values()]),
            "events.toml": _tables("events", "event", self._events),
            "figures.toml": _tables("figures", "figure", []),
            "terms.toml": _tables("terms", "term", []),
            "passages.toml": _tables("passages", "passage", [self._passage()]),
            "places.geojson": _features(self._places()),
            "outlines/units.geojson": _features([self._frame("area", "new.inner", 0.08)]),
            "outlines/province.geojson": _features([self._frame("frame", "new.frame", 0.16)]),
            "lessons/01-page.toml": lesson,
            "questions/01-page.toml": _tables("questions", "question", asked, up="../.."),
        }

    def _course(self, names: Table) -> str:
        own = [{"of": "place", "id": KIND, "label": self._in_each("new.place-kind")}]
        head = {
            "id": names["id"],
            "title": names["title"],
            "question": self._in_each("new.question"),
            "lessons": ["01-page"],
            "page": RECORDS,
            "languages": list(self._languages),
            "names": {
                "course": names["title"],
                "page": self._in_each("new.page", files=", ".join(self._files)),
                "borders": self._in_each("new.borders"),
            },
        }
        kept = own if self._found.places else []
        return f"#:schema ../schema/course.schema.json\n{_lines(head)}" + "".join(
            f"\n[[kind]]\n{_lines(each)}" for each in kept
        )

    def _passage(self) -> Table:
        told = {}
        for tag in self._languages:
            between = texts.translate("typo.list", tag)
            parts = []
            if self._events:
                listed = between.join(f"[{_words(event['title'][tag])}](event:{event['id']})" for event in self._events)
                parts.append(texts.translate("new.events", tag, listed=listed))
            if self._found.places:
                rows = self._found.places.values()
                listed = between.join(f"[{_words(_said(row.names, tag))}](place:{row.id})" for row in rows)
                parts.append(texts.translate("new.places", tag, listed=listed))
            told[tag] = "\n\n".join([*parts, texts.translate("new.silent", tag)])
        return {
            "id": PASSAGE,
            "kind": "lead",
            "heading": self._in_each("new.heading"),
            "text": told,
            "units": ["area"] if self._found.places else [],
        }

    def _places(self) -> Iterator[Table]:
        for row in self._found.places.values():
            note = (
                {tag: _said(row.notes, tag) for tag in self._languages}
                if row.notes
                else self._in_each("new.place-note")
            )
            name = {tag: _said(row.names, tag) for tag in self._languages}
            yield _feature(
                row.id,
                {"type": "Point", "coordinates": [row.lon, row.lat]},
                {
                    "name": name,
                    "kind": KIND,
                    "unit": "area",
                    "precision_km": row.precision_km,
                    "focus": True,
                    "sources": [RECORDS],
                    "note": note,
                },
            )
        if self._whole or not self._found.places:
            west, south, east, north = self._box(0)
            at = [round((west + east) / 2, 4), round((south + north) / 2, 4)]
            yield _feature(
                WHOLE,
                {"type": "Point", "coordinates": at},
                {
                    "name": self._in_each("new.whole"),
                    "kind": "city",
                    "precision_km": 300.0,
                    "focus": False,
                    "sources": [RECORDS],
                    "note": self._in_each("new.whole-note"),
                },
            )

    def _box(self, margin: float) -> tuple[float, float, float, float]:
        """Return the places' west, south, east and north, with a share of their extent around them; no pole is crossed."""
        rows = self._found.places.values()
        lons, lats = [row.lon for row in rows] or [0.0], [row.lat for row in rows] or [0.0]
        wide = max(max(lons) - min(lons), max(lats) - min(lats), 0.2) * margin
        lowest, highest = min(-85.0, *lats), max(85.0, *lats)  # flat maps end there, unless a place lies beyond
        return (
            max(-180.0, min(lons) - wide),
            max(lowest, min(lats) - wide),
            min(180.0, max(lons) + wide),
            min(highest, max(lats) + wide),
        )

    def _frame(self, name: str, key: str, margin: float) -> Table:
        west, south, east, north = (round(each, 4) for each in self._box(margin))
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        label = [round((west + east) / 2, 4), round(north - (north - south) * 0.02, 4)]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        return _feature(name, geometry, {"id": name, "name": self._in_each(key), "label": label}, outside=False)

    def _order(self) -> Iterator[Table]:
        """Ask for the order of events whose dates leave no doubt of it."""
        low, high = ORDERED
        dated = sorted(self._events, key=lambda event: span(event["date"]))
        apart: list[Table] = []
        for event in dated:
            titles = [entry["title"] for entry in apart]
            if event["title"] not in titles and (not apart or span(apart[-1]["date"]).end <= span(event["date"]).start):
                apart.append(event)
        if len(apart) < low:
            return
        count = min(high, len(apart))
        chosen = [apart[round(place * (len(apart) - 1) / (count - 1))] for place in range(count)]
        dated_by = [self._in_each("new.order.feedback", when=event["when"]) for event in chosen]
        yield {
            "id": "in-order",
            "kind": "order",
            "skill": "time",
            "points": 2,
            "prompt": self._in_each("new.order.prompt"),
            "explanation": self._in_each("new.order.explanation"),
            "cites": [PASSAGE],
            "hints": [self._in_each("new.order.hint")],
            "right": self._in_each("new.order.right"),
            "wrong": self._in_each("new.order.wrong"),
            "item": [
                {"id": f"i{number}", "text": event["title"], "feedback": feedback}
                for number, (event, feedback) in enumerate(zip(chosen, dated_by, strict=True), 1)
            ],
        }

    def _lesson(self, asked: Sequence[str]) -> str:
        placed = list(self._found.places) + ([WHOLE] if self._whole or not self._found.places else [])
        first = list(dict.fromkeys(event["places"][0] for event in self._events))
        names = {row.id: {tag: _said(row.names, tag) for tag in self._languages} for row in self._found.places.values()}
        names[WHOLE] = self._in_each("new.whole")
        lanes = [{"id": name, "name": names[name], "places": [name]} for name in first]
        if len(first) > LANES:
            lanes = [{"id": "all", "name": self._in_each("new.whole"), "places": first}]
        views = [{"view": "explore"}] if self._found.places and self._events else []
        views = views or [{"view": "timeline" if self._events else "map"}]
        steps = [
            ("before", 3, [{"view": "prompt", "name": "guess"}]),
            ("read", 8, [{"view": "passage", "name": PASSAGE}, *views]),
            (
                "answer",
                8,
                [
                    *([{"view": "quiz", "name": "core"}] if asked else []),
                    {"view": "recall", "name": "guess"},
                    *([{"view": "progress"}] if asked else []),
                ],
            ),
        ]
        head = {
            "id": "01-page",
            "title": self._in_each("new.lesson"),
            "question": self._in_each("new.question"),
            "terms": [],
            "places": placed,
            "events": [event["id"] for event in self._events],
            **({} if lanes else {"lane": []}),
        }
        tables = [f"#:schema ../../schema/lesson.schema.json\n{_lines(head)}"]
        tables += [f"[[lane]]\n{_lines(lane)}" for lane in lanes]
        for name, minutes, show in steps:
            told = {"title": self._in_each(f"new.{name}.title"), "text": self._in_each(f"new.{name}.text")}
            step = {"id": name, "minutes": minutes, **told, "show": show}
            tables.append(f"[[step]]\n{_lines(step)}")
        if asked:
            quiz = {"id": "core", "role": "core", "title": self._in_each("new.quiz"), "questions": list(asked)}
            tables.append(f"[[quiz]]\n{_lines(quiz)}")
        prompt = {"id": "guess", "ask": self._in_each("new.guess"), "lines": 3}
        tables.append(f"[[prompt]]\n{_lines(prompt)}")
        return "\n".join(tables)


def _one(text: model.Text, language: Language) -> str:
    return " ".join(text[language].split())


def _words(text: str) -> str:
    """Return what may stand as a link's words."""
    return text.replace("[", "(").replace("]", ")")


def _feature(name: str, geometry: Table, properties: Table, *, outside: bool = True) -> Table:
    return {"type": "Feature", **({"id": name} if outside else {}), "geometry": geometry, "properties": properties}


def _features(listed: Iterable[Table]) -> str:
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in listed)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'


def _tables(schema: str, name: str, entries: Sequence[Table], *, up: str = "..") -> str:
    return f"#:schema {up}/schema/{schema}.schema.json\n" + "".join(f"\n[[{name}]]\n{_lines(each)}" for each in entries)


def _lines(table: Mapping[str, Any]) -> str:
    """Return a table's fields, texts with a line a language, as an author would write them."""
    made = []
    for name, value in table.items():
        if isinstance(value, dict) and set(value) <= set(texts.locales()):
            made += [question_forms.toml_line(f"{name}.{tag}", said) for tag, said in value.items()]
        else:
            made.append(question_forms.toml_line(name, value))
    return "".join(made)


class Asked(NamedTuple):
    """A question of a file, the file, and the row that it has there."""

    file: str
    row: int
    table: Table


def questions(found: Found, course: model.Course, *, language: Language) -> list[Asked]:
    """Return the questions of files as tables of a course's question file; what cannot be one is said.

    What their files do not say (why an option is right, a hint) is said in a plain sentence, for an author to better.
    """
    taken: list[Asked] = []
    for file, entries in found.questions:
        made = question_tables.take(entries, course=course)
        found.said += [f"{file}: {fault.told(language)}" for fault in made.faults]
        refused = {fault.row for fault in made.faults if not fault.taken}
        rows = [row for row, _ in entries.items if row not in refused]
        for row, entry in zip(rows, tomllib.loads(made.toml).get("question", []), strict=True):
            entry["id"] = f"q{len(taken) + 1}"
            taken.append(Asked(file, row, _worded(entry, course)))
    return taken


def question_files(asked: Sequence[Asked], course: model.Course) -> tuple[str, str]:
    """Return what questions add to a lesson: to its question file, and the quiz with the step that shows it."""
    if not asked:
        return "", ""
    title, text = (
        {tag: texts.translate(f"new.{key}", tag) for tag in course.languages} for key in ("imported", "answer.text")
    )
    step = {"id": "imported", "title": title, "text": text, "show": [{"view": "quiz", "name": "imported"}]}
    names = [each.table["id"] for each in asked]
    quiz = {"id": "imported", "role": "homework", "title": title, "questions": names}
    tables = "".join(f"\n[[question]]\n{_lines(each.table)}" for each in asked)
    return tables, f"\n[[step]]\n{_lines(step)}\n[[quiz]]\n{_lines(quiz)}"


def _worded(entry: Table, course: model.Course) -> Table:
    """Return a question in which a sentence stands for each text that its file has not."""
    passage = next(iter(course.passages))

    def said(key: str, **values: object) -> dict[str, str]:
        return {tag: texts.translate(key, tag, **values) for tag in course.languages}

    def filled(value: Any, key: str, **values: object) -> Any:
        blank = isinstance(value, dict) and set(value.values()) == {NOTHING.zh}
        return said(key, **values) if blank else value

    whole = dict(entry)
    whole["cites"] = [passage if name == f"source:{course.page}" else name for name in entry["cites"]]
    whole["decided"] = False  # what decides it, its file does not say
    whole["explanation"] = filled(entry["explanation"], "new.unexplained")
    whole["hints"] = [filled(hint, "new.hint", passage=passage) for hint in entry["hints"]]
    for name, key in (("right", "new.yes"), ("wrong", "new.no"), ("unit", "new.unit")):
        if name in whole:
            whole[name] = filled(whole[name], key)
    for name in ("option", "item", "pair", "extra", "near", "slip"):
        for part in whole.get(name, ()):
            key = "new.yes" if part.get("correct") or name == "pair" else "new.no"
            part["feedback"] = filled(part["feedback"], key)
    return whole
