"""The course as a whole: shapes, numbers in prose, new terms, questions asked once."""

from __future__ import annotations

from pathlib import Path

import pytest
from course_files import edit, faults

from lessons.content import geometry as shapes
from lessons.content import loader, numerals, relations

SQUARE = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]
BOW = [[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]
SPIKE = [[0, 0], [0, 1], [0.5, 1], [0.5, 3], [0.5, 1], [1, 1], [1, 0], [0, 0]]
TOUCH = [[0, 0], [0, 2], [1, 1], [2, 2], [2, 0], [1, 1], [0, 0]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


@pytest.mark.parametrize(
    "ring", [SQUARE, [[0, 0], [4, 0], [4, 4], [2, 1], [0, 4], [0, 0]], [[0, 0], [0, 1], [1, 0], [0, 0]]]
)
def test_a_plain_ring_does_not_cross_itself(ring):
    assert shapes.crossing(ring) is None
    assert list(shapes.faults(polygon(ring))) == []


@pytest.mark.parametrize("ring", [BOW, SPIKE, TOUCH, [[0, 0], [2, 0], [1, 0], [0, 1], [0, 0]]])
def test_a_ring_that_crosses_touches_or_folds_is_found(ring):
    assert shapes.crossing(ring) is not None
    assert "do not cross themselves" in next(shapes.faults(polygon(ring)))


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {},
        {"type": "Point", "coordinates": [1, 2]},
        polygon([[0, 0], [1, 1], [0, 0]]),
        polygon(SQUARE[:-1]),
        polygon([["a", 1]]),
    ],
)
def test_what_is_no_outline_is_said(geometry):
    assert next(shapes.faults(geometry)).startswith("expected ")


def test_inside_outside_and_in_a_hole():
    hole = [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]]
    with_hole = polygon(SQUARE, hole)
    assert shapes.holds(0.2, 0.2, with_hole)
    assert not shapes.holds(0.5, 0.5, with_hole)
    assert not shapes.holds(1.2, 0.5, with_hole)
    both = {"type": "MultiPolygon", "coordinates": [[SQUARE], [[[x + 3, y] for x, y in SQUARE]]]}
    assert shapes.holds(3.5, 0.5, both)
    assert shapes.away_km(0.2, 0.2, with_hole) == 0
    assert shapes.away_km(1.1, 0.5, with_hole) == pytest.approx(11.13, rel=0.01)
    assert shapes.away_km(0.5, 1.1, with_hole) == pytest.approx(11.1, rel=0.01)


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (80_000_000, "8000万", "80 million"),
        (120_000_000, "1.2亿", "120 million"),
        (5386, "5386", "5,386"),
        (20_000, "2万", "20,000"),
        (4, "四", "four"),
        (82, "82", "82"),
        (213.5, "213.5", "213.5"),
        (12_345, "12345", "12,345"),
        (0, "零", "zero"),
    ],
)
def test_numbers_are_written_as_the_language_does(value, zh, en):
    assert (numerals.number(value, language="zh"), numerals.number(value, language="en")) == (zh, en)


def test_prose_is_filled_in(course):
    text = "{figure:duty-villages} villages, {figure:four-groups} groups"
    assert numerals.filled(text, figures=course.figures, language="en") == "5,386 villages, four groups"


LESSON = "lessons/02-places.toml"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            LESSON,
            "正文点到一个地方，多半是为了介绍一种做法；",
            "全市5386个村。",
            "step \"body\".text.zh: expected {figure:duty-villages}, got the typed number '5386'",
        ),
        (
            LESSON,
            "When the body of the page names",
            "80 million yuan. When the body of the page names",
            "expected {figure:push-subsidy}, got the typed number '80 million'",
        ),
        (
            LESSON,
            "正文点到一个地方，多半是为了介绍一种做法；",
            "{figure:duty-village}个村。",
            "expected a known figure, got 'duty-village' (did you mean 'duty-villages'?)",
        ),
        (
            LESSON,
            "正文点到一个地方，多半是为了介绍一种做法；",
            "{figure:duty-villages}个村。",
            'step "body".text: expected the same figures in zh and en',
        ),
        (LESSON, 'terms = ["', 'terms = ["three-changes", "', "terms: expected at most 6 new terms, got 7"),
        (
            "lessons/03-time.toml",
            'terms = ["',
            'terms = ["zhinan", "',
            "terms: expected terms that are new here, got 'zhinan', new in '01-source' already",
        ),
        (
            LESSON,
            '"named-units", ',
            "",
            'questions/02-places.toml: question "named-units": expected a quiz that asks it',
        ),
        (LESSON, '"named-units", ', '"named-units", "named-units", ', "expected each question once, got 'named-units'"),
        (LESSON, '{ view = "quiz", name = "exit" },', "", 'quiz "exit": expected a step that shows it, got none'),
        ("questions/03-time.toml", 'id = "time-words"', 'id = "named-units"', "got one that 02-places uses too"),
        (
            "places.geojson",
            "[113.662, 36.568]",
            "[113.162, 36.568]",
            "feature \"shexian\".coordinates: expected a point in 'shexian', got one",
        ),
    ],
)
def test_each_fault_is_named(data: Path, file, old, new, expected):
    edit(data / file, old, new)
    assert any(expected in fault for fault in faults(data)), faults(data)


def test_an_outline_that_crosses_itself_is_named(data: Path):
    import json

    path = data / "outlines" / "handan.geojson"
    raw = json.loads(path.read_text(encoding="utf-8"))
    ring = raw["features"][0]["geometry"]["coordinates"][0]
    ring[3], ring[6] = ring[6], ring[3]
    path.write_text(json.dumps(raw), encoding="utf-8")
    name = raw["features"][0]["properties"]["id"]
    assert any(f'outlines/handan.geojson: feature "{name}".geometry: expected rings' in fault for fault in faults(data))


def test_an_event_that_no_lane_has_is_named(data: Path):
    edit(data / "lessons/02-places.toml", 'places = ["xixiaowu"', 'places = ["cixian"')
    found = faults(data)
    assert found
    assert all(fault.startswith("lessons/02-places.toml: lane, event ") for fault in found), found
    assert "got none with 'xixiaowu'" in found[0]


def test_a_city_that_no_map_would_draw_is_named(data: Path):
    edit(data / "places.geojson", '"kind": "county", "unit": "qiuxian"', '"kind": "city"')
    expected = 'places.geojson: feature "qiuxian".kind: expected one city without a unit'
    assert [fault for fault in faults(data) if fault.startswith(expected)]


def test_a_city_in_a_unit_has_a_dot(data: Path):
    edit(data / "places.geojson", '"kind": "county", "unit": "qiuxian"', '"kind": "city", "unit": "qiuxian"')
    course = loader.load(data)
    plan = next(plan for plan in course.lessons.values() if "qiuxian" in plan.places)
    assert "qiuxian" in [place.id for place in relations.shown_places(course, plan)]
    assert "handan" not in [place.id for place in relations.shown_places(course, plan)]
