"""A file that is no TOML or JSON: the line, how it reads, what to look for, in each language without a word of the parser's."""

from __future__ import annotations

from pathlib import Path

import pytest

from lessons.content.files import geojson, toml
from lessons.i18n import texts

KEYS = [key for key in texts.table("en") if key.startswith("fault.syntax.")]
TOML = {
    "a = 1\na = 2\n": (2, "twice"),
    "[[q]]\nx = 1\n[q]\ny = 2\n": (3, "twice"),
    'a = "x\nb = 1\n': (1, "quote"),
    'a = """x\nb = 1\n': (2, "open-text"),
    "a = 1\nb = x\n": (2, "value"),
    'a = "\\q"\n': (1, "escape"),
    "a = [1, 2\nb = 3\n": (2, "bracket"),
    "[a\nb = 1\n": (1, "bracket"),
    'a = "x\x07y"\n': (1, "control"),
    "a 1\n": (1, "line"),
    "a = 1985,\n": (1, "line"),
}
JSON = {
    '{"a": 1,}': (1, "json-value"),
    '{"a": 1\n"b": 2}': (2, "separator"),
    "{'a': 1}": (1, "json-value"),
    '{"a": "x\ny"}': (1, "quote"),
    '{"a": "\\q"}': (1, "escape"),
    '{"a": 1}\nx': (2, "after"),
}


@pytest.mark.parametrize("language", ["zh", "en", "fr"])
@pytest.mark.parametrize(
    ("name", "text", "line", "key"),
    [("x.toml", text, *told) for text, told in TOML.items()]
    + [("x.geojson", text, *told) for text, told in JSON.items()],
)
def test_a_fault_of_signs_names_its_line_and_the_remedy(
    tmp_path: Path, name: str, text: str, line: int, key: str, language: str
):
    (tmp_path / name).write_text(text, "utf-8")
    with texts.told_to([language]):
        _, faults = (toml if name == "x.toml" else geojson)(tmp_path / name)
    [problem] = faults.problems
    told = problem.message.split(" / ", 1)[-1]
    written = repr(text.split("\n")[line - 1].strip())
    assert texts.translate(f"fault.syntax.{key}", language) in told
    assert written in told
    assert str(line) in told.replace(written, "")


def test_every_remedy_is_one_that_is_told():
    assert sorted(KEYS) == sorted({f"fault.syntax.{key}" for _, key in (TOML | JSON).values()})


def test_a_key_that_stands_twice_is_named_with_both_values(tmp_path: Path):
    (tmp_path / "places.geojson").write_text(
        '{"type": "FeatureCollection", "features": [], "id": "a", "id": "b"}', "utf-8"
    )
    raw, faults = geojson(tmp_path / "places.geojson")
    assert raw == {"type": "FeatureCollection", "features": [], "id": "b"}
    assert "expected each key once, got 'id' with 'a', 'b'" in faults.problems[0].message
