"""One content file as plain data: its size, its encoding and its syntax, each fault in a line."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from lessons.errors import Problem, near, shorten
from lessons.i18n import texts
from lessons.paths import GUIDE

from . import syntax
from .decode import Collector

LIMIT_BYTES = 5_000_000
"""Largest content file: a hundred times the course's own largest, so anything beyond it is a file put there by mistake."""

Entries = dict[str, Any]


def toml(path: Path) -> tuple[Entries | None, Collector]:
    """Read a TOML file, or note in one line why it cannot be read."""
    text, faults = text_of(path)
    try:
        return (None if text is None else tomllib.loads(text)), faults
    except tomllib.TOMLDecodeError as error:
        faults.add("", _unquoted(text or "") or syntax.toml_fault(text or "", error))
    except RecursionError as error:
        faults.add("", texts.both("fault.toml", reason=error))
    return None, faults


def _unquoted(text: str) -> str:
    """Return where a word processor has put its own quotation marks, or an input method its wide signs; else nothing."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := _WIDE.match(line):
            return texts.both("fault.straight", got=shorten(found[0].strip()), line=number)
    return ""


def geojson(path: Path) -> tuple[Entries | None, Collector]:
    """Read a GeoJSON file, or note in one line why it cannot be read."""
    text, faults = text_of(path)
    if text is None:
        return None, faults

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Return an object of which no key stands there twice: JSON itself would take the last."""
        made = dict(pairs)
        for name in made if len(made) < len(pairs) else ():
            values = [value for key, value in pairs if key == name]
            if len(values) > 1:
                told = ", ".join(map(shorten, values))
                faults.add("", texts.both("fault.key-once", name=shorten(name), got=told))
        return made

    try:
        raw = json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        faults.add("", syntax.json_fault(text, error))
        return None, faults
    except (ValueError, RecursionError) as error:
        faults.add("", texts.both("fault.geojson", reason=error))
        return None, faults
    if not isinstance(raw, dict):
        faults.add("", texts.both("fault.collection", got=shorten(raw)))
        return None, faults
    return raw, faults


def text_of(path: Path) -> tuple[str | None, Collector]:
    """Read a content file whole, or note in one line why it cannot be read."""
    faults = Collector(f"{path.parent.name}/{path.name}" if path.parent.name in _FOLDERS else path.name)
    try:
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            faults.add("", texts.both("fault.bytes", most=f"{LIMIT_BYTES:,}", got=f"{size:,}"))
            return None, faults
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        faults.add("", texts.both("fault.no-file"))
    except OSError as error:
        faults.add("", texts.both("fault.unreadable", reason=error.strerror))
    except UnicodeDecodeError as error:
        faults.add("", texts.both("fault.utf-8", at=error.start))
    else:
        if text.strip():
            return text, faults
        faults.add("", texts.both("fault.empty-file"))
    return None, faults


def tables(raw: Entries | None, name: str, faults: Collector, *, beside: tuple[str, ...] = ()) -> list[Any]:
    """Return the ``[[name]]`` tables of a file; it may have the tables ``beside`` too."""
    if raw is None:
        return []
    expected = beside or (name,)
    listed = ", ".join(f"[[{each}]]" for each in expected)
    for key in raw.keys() - set(expected):
        faults.add("", texts.both("fault.only-tables", known=listed, got=shorten(key)))
    tables = raw.get(name, [])
    if not isinstance(tables, list):
        faults.add("", texts.both("fault.double-brackets", name=name))
        return []
    return tables


def features(raw: Entries | None, faults: Collector) -> list[Any]:
    """Return the features of a GeoJSON file."""
    if raw is None:
        return []
    features = raw.get("features")
    if not isinstance(features, list):
        faults.add("features", texts.both("fault.no-features"))
        return []
    if (kind := raw.get("type")) != "FeatureCollection":
        faults.add("type", texts.both("fault.geojson-type", expected="'FeatureCollection'", got=shorten(kind)))
    for position, feature in enumerate(features, 1):
        if (
            isinstance(feature, dict)
            and isinstance(feature.get("properties"), dict)
            and feature.get("type") != "Feature"
        ):
            where = f"feature {label({**feature['properties'], **feature}, position)}.type"
            faults.add(where, texts.both("fault.geojson-type", expected="'Feature'", got=shorten(feature.get("type"))))
    return features


def label(entry: object, position: int) -> str:
    """Return how faults name an entry: by its id, else by its position."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return f'"{name:.60}"' if isinstance(name, str) else f"#{position}"


def strays(folder: Path) -> Iterator[Problem]:
    """Say which files nothing reads, such as ``claim.toml``; notes, tables and pictures are an author's own."""
    known = (*FILES, *(f"{name}/*.{kind}" for name, kind in IN_FOLDERS.items()))
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        parts = name.split("/")
        if any(part.startswith(".") for part in parts) or parts[0] == "drawn" or name in FILES:
            continue
        if not _CONTENT.search(name):
            continue
        if len(parts) == 2 and parts[0] in IN_FOLDERS and parts[1].endswith(f".{IN_FOLDERS[parts[0]]}"):
            continue
        guess = near(name.removesuffix(".txt"), [*FILES, *(f"{place}/{parts[-1]}" for place in IN_FOLDERS)])
        hint, value = ("near", guess) if guess and guess != name else ("known", ", ".join(known))
        told = partial(texts.translate, f"fault.{hint}", guess=value, known=value)
        yield Problem(name, "", texts.both("fault.file", hint=told))


FILES = (
    "course.toml",
    "passages.toml",
    "places.geojson",
    "events.toml",
    "figures.toml",
    "sources.toml",
    "terms.toml",
    "voices.toml",
    "undated.toml",
    "systems.toml",
    "claims.toml",
    "documents.toml",
    "structure.toml",
    GUIDE,
    "article.json",
)
"""What the folder of a course may hold; several of them it need not have."""
IN_FOLDERS = {"lessons": "toml", "questions": "toml", "outlines": "geojson", "earlier": "jsonl"}
"""The folders in it, and what sort of files each has."""
_CONTENT = re.compile(r"\.(toml|geojson|json|jsonl|yaml|yml)\b", re.IGNORECASE)
_WIDE = re.compile(r"\s*[\w.-]+\s*(?:＝.*|=\s*[“”‘’＂「『].*)|\s*［.*")
_FOLDERS = frozenset({"earlier", "lessons", "questions", "outlines"})
