"""The page and the schemas that tell authors what each field may hold: made of the types, and true of the courses that are there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lessons.authoring import scaffold

LESSON = {"lessons": "lesson", "questions": "questions", "outlines": "outlines"}


def schema_of(path: Path, data: Path) -> str:
    parts = path.relative_to(data).parts
    return LESSON.get(parts[0], path.stem)


def faults(path: Path, data: Path, raw: Any = None) -> list[str]:
    schema = json.loads((scaffold.SCHEMAS / f"{schema_of(path, data)}.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    raw = parsed(path) if raw is None else raw
    return [
        f"{list(error.path)}: {error.message}" for error in jsonschema.Draft202012Validator(schema).iter_errors(raw)
    ]


def parsed(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)


def files(data: Path) -> Iterator[Path]:
    yield from sorted(path for path in data.rglob("*") if path.suffix in (".toml", ".geojson"))


def test_page_and_schemas_are_what_the_types_make(root: Path):
    run = subprocess.run(
        [sys.executable, "tools/field_reference.py", "--check"], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("folder", ["data", "src/lessons/template/data", "examples/johnstown-1889/data"])
def test_each_file_of_a_course_is_as_its_schema_says(root: Path, folder: str):
    data = root / folder
    found = {path.name: faults(path, data) for path in files(data)}
    assert len(found) > 8
    assert not any(found.values()), {name: told[:3] for name, told in found.items() if told}


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("events.toml", lambda raw: raw["event"][0].update(kind="rumoured")),
        ("events.toml", lambda raw: raw["event"][0].update(whem={"zh": "一", "en": "one"})),
        ("passages.toml", lambda raw: raw["passage"][0].pop("heading")),
        ("passages.toml", lambda raw: raw.update(passages=[])),
        ("questions/01-page.toml", lambda raw: raw["question"][0].update(kind="quiz")),
        ("lessons/01-page.toml", lambda raw: raw["step"][0].update(minutes="three")),
        ("places.geojson", lambda raw: raw["features"][0]["geometry"].update(coordinates=[36.6, 114.5])),
        ("outlines/units.geojson", lambda raw: raw["features"][0]["properties"].pop("id")),
    ],
)
def test_an_editor_is_told_of_a_mistake(name: str, spoil: Any):
    data = scaffold.TEMPLATE / "data"
    raw = parsed(data / name)
    spoil(raw)
    assert faults(data / name, data, raw)


def test_each_file_of_a_new_course_names_its_schema(tmp_path: Path):
    scaffold.new(tmp_path / "own")
    for path in (tmp_path / "own" / "data").rglob("*.toml"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        named = re.fullmatch(r"#:schema (\S+)", first)
        assert named, path
        assert (
            path.parent / named[1]
        ).resolve() == tmp_path / "own" / "schema" / f"{schema_of(path, tmp_path / 'own' / 'data')}.schema.json"
        assert (path.parent / named[1]).is_file()
