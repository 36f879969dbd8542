"""Borders as paths on the plane of web maps: what a browser else projects anew for every map, point by point.

Web Mercator at zoom 14 with 256 pixels a tile (EPSG:3857, as Leaflet draws): a step is nine metres at the equator, less than
what the fourth decimal of a degree says.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from lessons.content import extent, geometry
from lessons.content.model import Course

ZOOM = 14
_AROUND = 256 << ZOOM
"""Steps around the world."""
_NORTHMOST = 85.0511287798
"""Where Web Mercator ends, in degrees."""
_RING = re.compile(r"M([^l]+)l([^z]*)z")
_NUMBER = re.compile(r"-?\d+")

Step = tuple[int, int]


def encode(course: Course) -> dict[str, Any]:
    """Return a course's borders for the map's page: short names, and whether the newspaper page names the unit.

    ``zoom`` is the one on whose plane a step is a pixel, ``origin`` the north-western corner of all of it, in steps; each path
    begins from there. ``around`` is what a map of the course shows at most, ((south, west), (north, east)) in degrees, null
    where there is no border around the units.
    """
    named = course.named_units()
    around = course.province.geometry
    outer = geometry.rings(around) if around else []
    rings = {unit.id: geometry.rings(unit.geometry) for unit in course.units.values()}
    steps = [
        _step(*corner) for ring in [*outer, *(ring for found in rings.values() for ring in found)] for corner in ring
    ]
    origin = (min((x for x, _ in steps), default=0), min((y for _, y in steps), default=0))
    units = [
        {
            "id": unit.id,
            "name": {language: unit.short(language) for language in course.languages},
            "named": unit.id in named,
            "label": unit.label,
            "path": _path(rings[unit.id], origin),
        }
        for unit in course.units.values()
    ]
    bounds = extent.of_points((lon, lat) for ring in outer for lon, lat in ring) if outer else None
    corners = bounds and [[bounds.south, bounds.west], [bounds.north, bounds.east]]
    return {"zoom": ZOOM, "origin": origin, "around": corners, "province": _path(outer, origin), "units": units}


def decode(path: str, origin: Sequence[int]) -> list[list[geometry.Point]]:
    """Return the rings of one of `encode`'s paths: [(lon, lat)] in degrees, none of them off by more than half a step.

    Example:
        >>> (ring,) = decode("M0 0l10 0 0 10-10 0 0-10z", (3_430_000, 1_641_000))
        >>> [(round(lon, 4), round(lat, 4)) for lon, lat in ring[:3]]
        [(114.3993, 36.4185), (114.4001, 36.4185), (114.4001, 36.4178)]

    """
    rings = []
    for start, moves in _RING.findall(path):
        x, y = (int(number) + at for number, at in zip(_NUMBER.findall(start), origin, strict=True))
        ring = [_degrees(x, y)]
        numbers = [int(number) for number in _NUMBER.findall(moves)]
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append(_degrees(x, y))
        rings.append(ring)
    return rings


def _step(lon: float, lat: float) -> Step:
    angle = math.radians(max(-_NORTHMOST, min(lat, _NORTHMOST)))
    north = math.log(math.tan(math.pi / 4 + angle / 2)) / math.tau
    return round((lon / 360 + 0.5) * _AROUND), round((0.5 - north) * _AROUND)


def _degrees(x: int, y: int) -> geometry.Point:
    north = 2 * math.atan(math.exp((0.5 - y / _AROUND) * math.tau)) - math.pi / 2
    return (x / _AROUND - 0.5) * 360, math.degrees(north)


def _path(rings: Iterable[Sequence[geometry.Corner]], origin: Step) -> str:
    return "".join(_ring([_step(*corner) for corner in ring], origin) for ring in rings)


def _ring(steps: Sequence[Step], origin: Step) -> str:
    (x, y), (west, north) = steps[0], origin
    moves = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(steps) if a != b] or [(0, 0)]
    said = "".join(f" {number}" if number >= 0 else str(number) for move in moves for number in move)
    return f"M{x - west} {y - north}l{said.removeprefix(' ')}z"
