"""A course's events, places, figures and sources as files that other programs read: CSV, GeoJSON, BibTeX, CSL-JSON.

docs/data-out.md has every column and field.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from lessons.classroom import gradebook
from lessons.content import tables
from lessons.content.model import Course, Language, Source
from lessons.content.tables import Table

Writer = Callable[[Course, str, Language], str]

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: rf"\{sign}" for sign in "&%$#_"},
}
"""What TeX takes for more than it is."""
CSL_TYPES = {
    "newspaper": "article-newspaper",
    "magazine": "article-magazine",
    "reference": "entry",
    "dictionary": "entry-dictionary",
    "dataset": "dataset",
}
"""CSL's name for a kind of source; any other is a ``document``."""

LANGIDS = {
    "zh": "chinese",
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "ja": "japanese",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
}
"""BibLaTeX's name for a language, by its tag without what follows; an entry in any other has none."""


class RecordFormat(NamedTuple):
    """A format: what writes one table in it, how such a file's name ends, and which tables it can have."""

    write: Writer
    suffix: str
    takes: tuple[str, ...]


def write_csv(course: Course, what: str, language: Language) -> str:
    """Return a table as RFC 4180 has it: commas, quotes doubled, lines that end in CR LF, names of columns first.

    A text that a spreadsheet would take for a formula begins with an apostrophe.

    Example:
        >>> write_csv(course, "figures", "en").splitlines()[0]
        'id,value,bound,unit_zh,unit_en,passage,states_zh,states_en'

    """
    table = tables.TABLES[what](course)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_safe(row[name]) for name in table.columns] for row in table)
    return out.getvalue()


def _safe(value: object) -> str:
    text = tables.cell(value)
    return str(gradebook.safe(text)) if isinstance(value, str | list) else text


def write_geojson(course: Course, what: str, language: Language) -> str:
    """Return places or events as RFC 7946 has them: longitude first, WGS-84.

    A place that stands for the whole area is a point all the same, with its precision; an event has the points of its places.

    Example:
        >>> json.loads(write_geojson(course, "places", "en"))["features"][0]["geometry"]["type"]
        'Point'

    """
    table: Table = tables.TABLES[what](course)
    found = [
        {
            "type": "Feature",
            "id": row["id"],
            "geometry": _point(course, row, what),
            "properties": {name: row[name] for name in table.columns if name not in ("id", "lat", "lon")},
        }
        for row in table
    ]
    return _json({"type": "FeatureCollection", "features": found})


def _point(course: Course, row: Mapping[str, Any], what: str) -> dict[str, Any]:
    placed = [course.places[name] for name in ([row["id"]] if what == "places" else row["place_ids"])]
    points = [[place.lon, place.lat] for place in placed]
    if len(points) == 1:
        return {"type": "Point", "coordinates": points[0]}
    return {"type": "MultiPoint", "coordinates": points}


def write_bibtex(course: Course, what: str, language: Language) -> str:
    """Return the sources as BibTeX in UTF-8: ``@misc`` each, since only their titles are known as a whole.

    Example:
        >>> write_bibtex(course, "sources", "en").splitlines()[0]
        '@misc{hebei-daily-page,'

    """
    return "\n".join(_entry(source, language) for source in course.sources.values())


def _entry(source: Source, language: Language) -> str:
    fields = {
        "title": f"{{{_tex(source.title[language])}}}",  # in braces of its own, so that no style changes its letters
        "howpublished": _tex(source.address),
        "note": _tex(source.read[language]),
        "keywords": _tex(", ".join(_keywords(source))),
        "langid": LANGIDS.get(language.partition("-")[0], ""),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{source.id},\n{lines}}}\n"


def _tex(text: str) -> str:
    return "".join(_SPECIAL.get(sign, sign) for sign in " ".join(text.split()))


def _keywords(source: Source) -> list[str]:
    told = [source.kind, f"trust: {source.trust}", "first-hand" if source.first_hand else ""]
    return [each for each in (*told, f"family: {source.family}" if source.family else "") if each]


def write_csl(course: Course, what: str, language: Language) -> str:
    """Return the sources as CSL-JSON, which Zotero, Pandoc and citation processors read.

    Example:
        >>> json.loads(write_csl(course, "sources", "en"))[0]["type"]
        'article-newspaper'

    """
    items = []
    for source in course.sources.values():
        item = {
            "id": source.id,
            "type": CSL_TYPES.get(source.kind, "document"),
            "title": source.title[language],
            "URL": source.address,
            "note": source.read[language],
            "keyword": ", ".join(_keywords(source)),
            "language": "zh-CN" if language == "zh" else language,  # as CSL's own locales are called
        }
        items.append({name: value for name, value in item.items() if value})
    return _json(items)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


RECORD_FORMATS: Mapping[str, RecordFormat] = {
    "csv": RecordFormat(write_csv, ".csv", tuple(tables.TABLES)),
    "geojson": RecordFormat(write_geojson, ".geojson", ("places", "events")),
    "bibtex": RecordFormat(write_bibtex, ".bib", ("sources",)),
    "csl-json": RecordFormat(write_csl, ".csl.json", ("sources",)),
}
