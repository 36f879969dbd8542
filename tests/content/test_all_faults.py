"""Faults of every kind, planted together: one run names each by file and field, and nothing that only follows from another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from course_files import FILES, LESSON, PLANTED, QUESTIONS, edit, faults


def test_each_is_named_and_nothing_else(data: Path):
    for file, old, new, *_ in PLANTED:
        edit(data / file, old, new)
    found = faults(data)
    expected = [line for _, _, _, *lines in PLANTED for line in lines]
    for line in expected:
        assert any(line in fault for fault in found), (line, found)
    assert len(found) == len(expected), found


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
        (
            LESSON,
            'id = "exit"',
            'id = "where"',
            "lessons/02-places.toml: quiz: expected an id of its own in the lesson, got 'where'",
        ),
        (
            LESSON,
            '[[step]]\nid = "',
            '[[step]]\nid = "head"\n#',
            "lessons/02-places.toml: step: expected an id of its own in the lesson, got 'head'",
        ),
        (
            LESSON,
            'title.en = "',
            'title.en = "  " # "',
            "lessons/02-places.toml: title.en: expected text, got only spaces",
        ),
        (
            LESSON,
            'ask.en = "',
            'ask.en = "{figure:duty-villages} ',
            ".ask.en: expected {figure:…} in the text of a lesson's step alone",
        ),
        (
            "guide.toml",
            'aims.en = """',
            'aims.en = """{ Figure:duty-villages} ',
            'guide.toml: lesson "00-start".aims.en: expected {figure:…} in the text of a lesson\'s step alone',
        ),
        (
            "outlines/handan.geojson",
            '"id":"hanshan","properties"',
            '"id":"wuan","properties"',
            "feature \"hanshan\".id: expected 'hanshan', as among its properties, or no id here, got 'wuan'",
        ),
        (
            "course.toml",
            'text.zh = "今日边界（2016年9月以后）"',
            'text.zh = "TODO"',
            "course.toml: wording \"map.base\".text.zh: expected text, got 'TODO'",
        ),
        ("terms.toml", 'name.en = "Party branch"', 'name.en = "党支部"', "name.en: expected English"),
        (
            "events.toml",
            'date = "1978-12"',
            'date = "1998-12"',
            'event "reform-1978".date: expected a date before 1985 with context = true',
        ),
        (
            "undated.toml",
            'between = "2021-05-20?/2021-12?"',
            'between = "2021/2019"',
            "expected a date whose beginning comes before its end",
        ),
        (
            "course.toml",
            "axis = [1985, 2023]",
            "axis = [2023, 1985]",
            "course.toml: axis: expected a beginning before an end",
        ),
        (
            "course.toml",
            '"02-places", ',
            '"02-places", "02-places", ',
            "course.toml: lessons: expected each lesson once, got '02-places'",
        ),
        (
            "course.toml",
            '"02-places", ',
            "",
            "questions/02-places.toml: expected a lesson that course.toml lists, got '02-places'",
        ),
    ],
)
def test_each_fault_is_named(data: Path, file: str, old: str, new: str, expected: str):
    edit(data / file, old, new)
    assert any(expected in fault for fault in faults(data)), faults(data)
