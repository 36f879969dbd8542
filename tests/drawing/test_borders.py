"""Borders as they travel: as exact as the data, and neighbours still share a line."""

from __future__ import annotations

import msgspec
import pytest

from lessons.content import geometry
from lessons.drawing import borders

STEP = 360 / (256 << borders.ZOOM)


def test_no_corner_moves_by_more_than_half_a_step(course):
    told = borders.encode(course)
    assert [unit["id"] for unit in told["units"]] == list(course.units)
    for unit in told["units"]:
        before = geometry.rings(course.units[unit["id"]].geometry)
        after = borders.decode(unit["path"], told["origin"])
        assert len(after) == len(before)
        for ring, found in zip(before, after, strict=True):
            assert found[0] == found[-1]
            for lon, lat in ring:
                assert min(max(abs(lon - x), abs(lat - y)) for x, y in found) <= STEP / 2 * 1.001


def test_what_two_units_share_stays_one_line(course):
    told = borders.encode(course)
    rings = [ring for unit in told["units"] for ring in borders.decode(unit["path"], told["origin"])]
    corners = {corner for unit in course.units.values() for ring in geometry.rings(unit.geometry) for corner in ring}
    assert len({corner for ring in rings for corner in ring}) == len(corners)


def test_the_plane_is_the_one_of_web_maps():
    """EPSG:3857: a degree of longitude is as long everywhere, and the plane ends as far north as it is wide."""
    ring = [[0.0, 0.0], [90.0, 0.0], [90.0, 66.51326], [0.0, 66.51326], [0.0, 0.0]]
    (found,) = borders.decode(borders._path([ring], (0, 0)), (0, 0))
    assert found == [pytest.approx(corner, abs=STEP) for corner in ring]
    quarter = (256 << borders.ZOOM) // 4
    assert borders._path([ring], (2 * quarter, 2 * quarter)) == (
        f"M0 0l{quarter} 0 0-{quarter}-{quarter} 0 0 {quarter}z"
    )


def test_a_course_without_borders(course):
    bare = msgspec.structs.replace(course, units={}, province=msgspec.structs.replace(course.province, geometry={}))
    assert borders.encode(bare) == {"zoom": borders.ZOOM, "origin": (0, 0), "around": None, "province": "", "units": []}
