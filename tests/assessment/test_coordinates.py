"""Coordinates as people type them, and distances."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.assessment import coordinates
from lessons.assessment.coordinates import Point


@pytest.mark.parametrize(
    "text",
    [
        "36.57, 113.66",
        "36.57 113.66",
        "36.57,113.66",
        "  36.57 ; 113.66  ",
        "３６．５７，１１３．６６",
        "36.57、113.66",
        "（36.57，113.66）",
        "+36.57 +113.66",
        "36.57N 113.66E",
        "36.57°N, 113.66°E",
        "113.66E 36.57N",
        "N36.57 E113.66",
        "e 113.66, n 36.57",
        "36.57n,113.66e",
        "36°34.2′N 113°39.6′E",
        "36°34'12\"N 113°39'36\"E",
        "36°34′12″N, 113°39′36″E",
        "北纬36.57度，东经113.66度",
        "东经113度39分36秒 北纬36度34分12秒",
        "北纬36°34′12″ 东经113°39′36″",
        "36° 34' 12'' N 113° 39' 36'' E",
        "36.57º 113.66º",
        "36.5700,113.6600",
    ],
)
def test_one_point_in_many_ways(text: str):
    assert coordinates.read(text) == Point(36.57, 113.66)


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("-36.57, -113.66", -36.57, -113.66),
        ("36.57S 113.66W", -36.57, -113.66),
        ("−0, 0", 0, 0),
        ("91, 181", 91, 181),
        ("0.00004, 0.00006", 0, 0.0001),
    ],
)
def test_signs(text: str, lat: float, lon: float):
    found = coordinates.read(text)
    assert found == Point(lat, lon)
    assert "-0.0000" not in str(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Shexian",
        "36.57",
        "36.57,",
        "36,57,113,66",
        "36.57N 113.66N",
        "36.57N 113.66",
        "-36.57N 113.66E",
        "36°60′N 113°0′E",
        "36°34′60″N 113°E",
        "nan, nan",
        "inf, 1",
        "1e1, 1e2",
        "1_0, 2_0",
        "٣٦.٥٧, ١١٣.٦٦",
        "3657.1, 113.66",
        "36.57, 113.66" + " " * 99,
        "1" * 90,
    ],
)
def test_what_is_no_point(text: str):
    assert coordinates.read(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_kept_is_read_again(lat: float, lon: float):
    kept = coordinates.read(f"{lat:.6f}, {lon:.6f}")
    assert kept is not None
    assert coordinates.read(str(kept)) == kept


@given(st.text("0123456789.,;+- NSEW°'\"′″度分秒北纬东经", max_size=80) | st.text())
def test_any_text_is_a_point_or_none(text: str):
    found = coordinates.read(text)
    assert found is None or len(found) == 2


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        (Point(0, 0), Point(0, 0), 0),
        (Point(0, 0), Point(0, 180), 20015.1),
        (Point(90, 0), Point(-90, 77), 20015.1),
        (Point(36.568, 113.662), Point(36.697, 114.191), 49.4),  # the seats of Shexian and Wu'an
        (Point(0, 179.5), Point(0, -179.5), 111.2),
    ],
)
def test_distances(one: Point, other: Point, km: float):
    assert coordinates.distance_km(one, other) == pytest.approx(km, abs=0.1)
    assert coordinates.distance_km(other, one) == coordinates.distance_km(one, other)
