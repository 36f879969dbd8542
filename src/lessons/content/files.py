"""One content file as plain data: its size, its encoding and its syntax, each fault in a line."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from .decode import Collector

LIMIT_BYTES = 5_000_000
"""Largest content file: a hundred times the course's own largest, so anything beyond it is a file put there by mistake."""

Entries = dict[str, Any]


def toml(path: Path) -> tuple[Entries | None, Collector]:
    """Read a TOML file, or note in one line why it cannot be read."""
    text, faults = text_of(path)
    try:
        return (None if text is None else tomllib.loads(text)), faults
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        faults.add("", f"expected TOML, got a fault in it: {error}")
        return None, faults


def geojson(path: Path) -> tuple[Entries | None, Collector]:
    """Read a GeoJSON file, or note in one line why it cannot be read."""
    text, faults = text_of(path)
    if text is None:
        return None, faults
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        faults.add("", f"expected GeoJSON, got a fault in it: {error}")
        return None, faults
    if not isinstance(raw, dict):
        faults.add("", f"expected a GeoJSON FeatureCollection, got {raw!r:.60}")
        return None, faults
    return raw, faults


def text_of(path: Path) -> tuple[str | None, Collector]:
    """Read a content file whole, or note in one line why it cannot be read."""
    faults = Collector(f"{path.parent.name}/{path.name}" if path.parent.name in _FOLDERS else path.name)
    try:
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            faults.add("", f"expected at most {LIMIT_BYTES:,} bytes, got {size:,}")
            return None, faults
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        faults.add("", "expected this file, got none")
    except OSError as error:
        faults.add("", f"expected a readable file, got: {error.strerror}")
    except UnicodeDecodeError as error:
        faults.add("", f"expected UTF-8, got a byte that is not (at {error.start}); save the file as UTF-8")
    else:
        if text.strip():
            return text, faults
        faults.add("", "expected content, got an empty file")
    return None, faults


def tables(raw: Entries | None, name: str, faults: Collector, *, beside: tuple[str, ...] = ()) -> list[Any]:
    """Return the ``[[name]]`` tables of a file; it may have the tables ``beside`` too."""
    if raw is None:
        return []
    expected = beside or (name,)
    for key in raw.keys() - set(expected):
        faults.add("", f"expected only {' and '.join(f'[[{each}]]' for each in expected)} tables, got {key!r:.60}")
    tables = raw.get(name, [])
    if not isinstance(tables, list):
        faults.add("", f"expected [[{name}]] (double brackets), got a single [{name}]")
        return []
    return tables


def features(raw: Entries | None, faults: Collector) -> list[Any]:
    """Return the features of a GeoJSON file."""
    if raw is None:
        return []
    features = raw.get("features")
    if not isinstance(features, list):
        faults.add("features", "expected a list (a GeoJSON FeatureCollection), got none")
        return []
    return features


def label(entry: object, position: int) -> str:
    """Return how faults name an entry: by its id, else by its position."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return f'"{name:.60}"' if isinstance(name, str) else f"#{position}"


_FOLDERS = frozenset({"earlier", "lessons", "questions", "outlines"})
