"""Outlines as plain rings of points: what lies inside one, how far away it is, and whether its border crosses itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from lessons.errors import shorten
from lessons.i18n import texts

Corner = Sequence[float]
"""(lon, lat) in WGS-84 degrees, as GeoJSON has it."""
Point = tuple[float, float]


def rings(geometry: Any) -> list[list[Corner]]:
    """Return every ring of a GeoJSON Polygon or MultiPolygon.

    Raises:
        ValueError: where it is something else, or a ring is not a closed list of at least four corners.

    """
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise ValueError(texts.both("fault.polygon", got=shorten(kind)))
    try:
        coordinates: Any = geometry["coordinates"]
        polygons = [coordinates] if kind == "Polygon" else coordinates
        if not all((polygons, *polygons)) or not all(
            is_point(corner) for each in polygons for r in each for corner in r
        ):
            raise ValueError
        found = [[(float(lon), float(lat)) for lon, lat in ring] for polygon in polygons for ring in polygon]
    except (KeyError, TypeError, ValueError):
        got = shorten(geometry.get("coordinates"))
        raise ValueError(texts.both("fault.corners", kind=kind, got=got)) from None
    for ring in found:
        if len(ring) < 4 or ring[0] != ring[-1]:
            raise ValueError(texts.both("fault.closed-rings", got=len(ring)))
    return [list(ring) for ring in found]


def outer(geometry: Any) -> list[list[Point]]:
    """Return the outer rings of a sound Polygon or MultiPolygon."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[(lon, lat) for lon, lat in polygon[0]] for polygon in polygons]


def is_point(corner: Any) -> bool:
    """Whether something is [lon, lat] in degrees, as GeoJSON has it.

    Example:
        >>> is_point([114.5, 36.6]), is_point([36.6, 114.5]), is_point(["114.5", 36.6])
        (True, False, False)

    """
    if not isinstance(corner, list | tuple) or len(corner) != 2:
        return False
    lon, lat = corner
    is_number = all(isinstance(at, int | float) and not isinstance(at, bool) for at in corner)
    return is_number and bool(-180 <= lon <= 180 and -90 <= lat <= 90)


def corners_of(feature: Any) -> object:
    """Return what a GeoJSON feature has for coordinates, None where it has none."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    return geometry.get("coordinates") if isinstance(geometry, dict) else None


def is_beside(point: Corner, geometry: Any) -> bool:
    """Whether a point lies in the upright rectangle around an outline, as the place of its name does."""
    xs, ys = zip(*(corner for ring in rings(geometry) for corner in ring), strict=True)
    return bool(min(xs) <= point[0] <= max(xs) and min(ys) <= point[1] <= max(ys))


def crossing(ring: Sequence[Corner]) -> Corner | None:
    """Return a corner beside the place where a ring crosses or touches itself, or None."""
    edges = sorted((min(a[0], b[0]), max(a[0], b[0]), place, a, b) for place, (a, b) in enumerate(pairwise(ring)))
    last = len(edges) - 1
    for at, (_, right, place, a, b) in enumerate(edges):
        for left, _, other, c, d in edges[at + 1 :]:
            if left > right:
                break  # sorted by their western ends: no later edge can reach this one
            neighbours = abs(place - other) in (1, last)
            if not neighbours and _meet(a, b, c, d):
                return a
            if neighbours and last > 2 and _folds(a, b, c, d):
                return b
    return None


def holds(lon: float, lat: float, geometry: Any) -> bool:
    """Return whether a point lies inside an outline (in a hole it does not)."""
    inside = False
    for ring in rings(geometry):
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside


def degree_km(lat: float) -> tuple[float, float]:
    """Return how many kilometres a degree is, eastward and northward, at a latitude between 30 and 40 degrees or near it."""
    return 111.32 * math.cos(math.radians(lat)), 110.95


def away_km(lon: float, lat: float, geometry: Any) -> float:
    """Return how far a point lies outside an outline in kilometres, 0 inside it; good to a per cent within 100 km."""
    if holds(lon, lat, geometry):
        return 0.0
    east, north = degree_km(lat)
    flat = ([((x - lon) * east, (y - lat) * north) for x, y in ring] for ring in rings(geometry))
    return min(_reach(a, b) for ring in flat for a, b in pairwise(ring))


def coarser(outlines: Sequence[Sequence[Point]], tolerance: float) -> list[list[Point]]:
    """Return closed rings with fewer corners: none that was left out lies farther than ``tolerance`` from the line.

    A line that two rings share stays one line (Douglas and Peucker, between the corners where lines meet).
    """
    beside: dict[Point, set[Point]] = {}
    for ring in outlines:
        for a, b in pairwise(ring):
            beside.setdefault(a, set()).add(b)
            beside.setdefault(b, set()).add(a)
    return [_coarser(list(ring[:-1]), beside, tolerance) for ring in outlines]


def _coarser(ring: list[Point], beside: dict[Point, set[Point]], tolerance: float) -> list[Point]:
    """Cut a ring where lines meet, or at two corners that do not depend on where it begins, and thin out each piece."""
    ends = [place for place, corner in enumerate(ring) if len(beside[corner]) > 2]
    if len(ends) < 2:
        first = min(ring)
        ends = sorted(map(ring.index, {first, max(ring, key=lambda corner: (math.dist(first, corner), corner))}))
    turned = [*ring[ends[0] :], *ring[: ends[0] + 1]]
    cuts = [*(place - ends[0] for place in ends), len(ring)]
    kept = [corner for a, b in pairwise(cuts) for corner in _thinned(turned[a : b + 1], tolerance)[:-1]]
    return [*kept, kept[0]] if len(kept) > 2 else [*turned]


def _thinned(line: list[Point], tolerance: float) -> list[Point]:
    """Return a line with its ends and those corners that are needed; the same whichever end it is followed from."""
    if len(line) < 3:
        return line
    a, b = sorted((line[0], line[-1]))
    away, at = max((_off(corner, a, b), corner) for corner in line[1:-1])
    if away <= tolerance:
        return [line[0], line[-1]]
    middle = line.index(at)
    return [*_thinned(line[: middle + 1], tolerance), *_thinned(line[middle:], tolerance)[1:]]


def _off(corner: Point, a: Point, b: Point) -> float:
    """Return how far a corner lies from an edge, in the unit of its coordinates."""
    (ax, ay), (bx, by) = ((x - corner[0], y - corner[1]) for x, y in (a, b))
    return _reach((ax, ay), (bx, by))


def _reach(a: Corner, b: Corner) -> float:
    """Return the distance from the origin to an edge."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = -(a[0] * dx + a[1] * dy) / (dx * dx + dy * dy or 1.0)
    along = min(1.0, max(0.0, along))
    return math.hypot(a[0] + along * dx, a[1] + along * dy)


def _side(a: Corner, b: Corner, c: Corner) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _between(a: Corner, b: Corner, c: Corner) -> bool:
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def _meet(a: Corner, b: Corner, c: Corner, d: Corner) -> bool:
    """Return whether two edges share a point."""
    s = [_side(c, d, a), _side(c, d, b), _side(a, b, c), _side(a, b, d)]
    if s[0] * s[1] < 0 and s[2] * s[3] < 0:
        return True
    ends = zip(s, [(c, d, a), (c, d, b), (a, b, c), (a, b, d)], strict=True)
    return any(side == 0 and _between(*end) for side, end in ends)


def _folds(a: Corner, b: Corner, c: Corner, d: Corner) -> bool:
    """Return whether two neighbouring edges lie over each other instead of only sharing their corner."""
    shared = {tuple(a), tuple(b)} & {tuple(c), tuple(d)}
    lone = [end for end in (a, b, c, d) if tuple(end) not in shared]
    if len(lone) != 2 or len(shared) != 1:
        return len(shared) > 1
    middle = next(iter(shared))
    one, two = ((end[0] - middle[0], end[1] - middle[1]) for end in lone)
    return one[0] * two[1] == one[1] * two[0] and one[0] * two[0] + one[1] * two[1] > 0


def faults(geometry: Any) -> Iterator[str]:
    """Say what is wrong with an outline."""
    try:
        found = rings(geometry)
    except ValueError as error:
        yield str(error)
        return
    for place, ring in enumerate(found, 1):
        if (at := crossing(ring)) is not None:
            yield texts.both("fault.crossing", ring=place, lon=f"{at[0]:g}", lat=f"{at[1]:g}")
