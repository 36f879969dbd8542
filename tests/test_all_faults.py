"""Faults of every kind, planted together: one run names each by file and field, and nothing that only follows from another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_loading import edit, faults

QUESTIONS = "questions/02-places.toml"
LESSON = "lessons/02-places.toml"
PLANTED = [
    ("passages.toml", 'heading.en = "The lead: four things in a row"\n', "", 'passages.toml: passage "L1".heading.en: expected '),
    ("passages.toml", "(term:full-time-management)", "(term:full-time-managemen)", "expected a known name, got 'full-time-managemen' (did you mean 'full-time-management'?)"),
    ("events.toml", 'date = "1985"', 'date = "1885"', 'events.toml: event "honour-1985".date: expected a date in 1985-2023'),
    ("events.toml", 'date = "2018-12"', 'date = "winter 2018"', 'events.toml: event "secretary-2018".date: expected an EDTF date'),
    ("undated.toml", 'between = "2021-05-20?/2023"', 'between = "2021-05-20?/2203"', 'undated.toml: undated "page-printed".between: expected a date in 1985-2023'),
    ("places.geojson", "[113.662, 36.568]", "[113.162, 36.568]", "places.geojson: feature \"shexian\".coordinates: expected a point in 'shexian', got one"),
    ("figures.toml", 'id = "push-venues"\nvalue = 1000', 'id = "push-venues"\nvalue = "many"', 'figures.toml: figure "push-venues".value: expected float, got str'),
    ("terms.toml", 'word = "党支部"', 'wort = "党支部"', "terms.toml: term \"party-branch\": expected a known field, got 'wort' (did you mean 'word'?)",
     'terms.toml: term "party-branch".word: expected text, got nothing'),
    ("voices.toml", 'id = "t2-title"', 'id = "t1-title"', 'voices.toml: voice "t1-title": expected an id of its own'),
    (QUESTIONS, 'cites = ["K1", "B1"]', 'cites = ["K1", "B9"]', "expected a known name, got 'B9'"),
    (QUESTIONS, 'id = "unnamed-count"\nkind = "number"', 'id = "unnamed-count"\nkind = "figure"', 'questions/02-places.toml: question "unnamed-count".kind: expected one of'),
    (LESSON, 'terms = ["', 'terms = ["lucid-waters", "', "lessons/02-places.toml: terms: expected at most 6 new terms, got 7"),
    (LESSON, '"named-units", ', '"named-units", "named-units", ', "lessons/02-places.toml: quiz: expected each question once, got 'named-units'"),
    (LESSON, "多数读者先看图。", "全市5386个村。", "lessons/02-places.toml: step \"pictures\".text.zh: expected {figure:duty-villages}, got the typed number '5386'"),
]  # fmt: skip


def test_each_is_named_and_nothing_else(data: Path):
    for file, old, new, *_ in PLANTED:
        edit(data / file, old, new)
    found = faults(data)
    expected = [line for _, _, _, *lines in PLANTED for line in lines]
    for line in expected:
        assert any(line in fault for fault in found), (line, found)
    assert len(found) == len(expected), found


FILES = [
    "course.toml", "passages.toml", "events.toml", "figures.toml", "sources.toml", "terms.toml", "voices.toml", "undated.toml",
    "systems.toml", "places.geojson", "outlines/handan.geojson", "outlines/hebei.geojson", LESSON, QUESTIONS,
]  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_cannot_be_read_is_the_only_fault(data: Path, file: str):
    (data / file).write_text("{[", encoding="utf-8")
    found = faults(data)
    assert len(found) == 1, found
    assert found[0].startswith(f"{file}: expected ")


@pytest.mark.parametrize("file", [name for name in FILES if name.endswith(".toml") and name != "course.toml"])
def test_entries_that_cannot_be_built_are_the_only_faults(data: Path, file: str):
    path = data / file
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'(?m)^(id = "[^"]+")$', r"\1\nodd = 1", text), encoding="utf-8")
    found = faults(data)
    assert found
    assert all(fault.startswith(f"{file}: ") and "got 'odd'" in fault for fault in found), found


def test_a_place_or_a_unit_that_cannot_be_built_is_the_only_fault(data: Path):
    for file, old, new in (
        ("places.geojson", '"kind": "county"', '"kind": "land"'),
        ("outlines/handan.geojson", '"adcode":130402', '"adcode":"x"'),
    ):
        edit(data / file, old, new)
    found = faults(data)
    assert len(found) == 2, found


def test_without_a_list_of_lessons_every_lesson_is_checked(data: Path):
    edit(data / "course.toml", "axis = [1985, 2023]", "axes = [1985, 2023]")
    edit(data / QUESTIONS, 'cites = ["K1", "B1"]', 'cites = ["K1", "B9"]')
    found = faults(data)
    assert sum("got 'B9'" in fault for fault in found) == 1
    assert sum(fault.startswith("course.toml: ") for fault in found) == len(found) - 1


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (LESSON, 'id = "exit"', 'id = "where"', "lessons/02-places.toml: quiz: expected an id of its own in the lesson, got 'where'"),
        (LESSON, '[[step]]\nid = "', '[[step]]\nid = "head"\n#', "lessons/02-places.toml: step: expected an id of its own in the lesson, got 'head'"),
        (LESSON, 'title.en = "', 'title.en = "  " # "', "lessons/02-places.toml: title.en: expected text, got only spaces"),
        (LESSON, "ask.en = \"", "ask.en = \"{figure:duty-villages} ", '.ask.en: expected {figure:…} in the text of a lesson\'s step alone'),
        ("terms.toml", 'name.en = "Party branch"', 'name.en = "党支部"', 'name.en: expected English'),
        ("events.toml", 'date = "1978-12"', 'date = "1998-12"', 'event "reform-1978".date: expected a date before 1985 with context = true'),
        ("undated.toml", 'between = "2021-05-20?/2023"', 'between = "2021/2019"', "expected a date whose beginning comes before its end"),
        ("course.toml", "axis = [1985, 2023]", "axis = [2023, 1985]", "course.toml: axis: expected a first year before the last"),
        ("course.toml", '"02-places", ', '"02-places", "02-places", ', "course.toml: lessons: expected each lesson once, got '02-places'"),
        ("course.toml", '"02-places", ', "", "questions/02-places.toml: expected a lesson that course.toml lists, got '02-places'"),
    ],
)  # fmt: skip
def test_each_fault_is_named(data: Path, file: str, old: str, new: str, expected: str):
    edit(data / file, old, new)
    assert any(expected in fault for fault in faults(data)), faults(data)
