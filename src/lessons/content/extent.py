"""How much of the earth a course's map shows, from a street to the world, and what is chosen by that."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from lessons.i18n import texts

from . import geometry
from .model import Course, Language, LessonPlan, Outline, Place

KM_PER_DEGREE = 111.2
USUAL = 1.622224
"""The width of the area, in degrees of latitude, on whose map the distances of names and margins were chosen."""
WITHIN = 0.25
"""Places that take less than this part of the units' width and height have a map of their own surroundings."""
AROUND = 0.15
"""What lies around the places on such a map, as a part of their extent."""
FLATTEST, STEEPEST = 1 / 3, 1.25
"""How high a map may be for its width."""
FAR_NORTH = 15.0
"""From how many degrees from south to north on a scale bar holds for one latitude only, and says for which."""
LATITUDES = 85.0
"""Beyond it no web map goes."""
TOLERANCE = 0.25
"""A question of place takes no point that is farther away than this part of its map's width."""
WORLD = (-180.0, -60.0, 180.0, 80.0)
"""What a map shows where neither borders nor places say it, as an author writes it."""


class Extent(NamedTuple):
    """What a map shows, in degrees."""

    south: float
    west: float
    north: float
    east: float

    @property
    def squeeze(self) -> float:
        """How long a degree of longitude is for one of latitude, in the middle of it."""
        return math.cos(math.radians((self.south + self.north) / 2))

    @property
    def width_km(self) -> float:
        """How wide it is, in its middle."""
        return (self.east - self.west) * self.squeeze * KM_PER_DEGREE

    @property
    def tolerance_km(self) -> float:
        """How far from a place a question on such a map may take a point, in two digits."""
        most = self.width_km * TOLERANCE
        return round(most, 1 - math.floor(math.log10(most)))

    @property
    def grown(self) -> float:
        """How many times as wide as `USUAL` it is."""
        return round((self.east - self.west) * self.squeeze / USUAL, 6)

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a point lies on it."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north

    def joined(self, other: Extent) -> Extent:
        """Return what holds both."""
        return Extent(
            min(self.south, other.south),
            min(self.west, other.west),
            max(self.north, other.north),
            max(self.east, other.east),
        )


def written(corners: tuple[float, float, float, float]) -> Extent | None:
    """Return what an author wrote, [west, south, east, north] as GeoJSON's bbox has it, or None where it is no part of a map.

    Example:
        >>> written((-11, 51, -9, 52)), written((51, -11, 52, -9)), written((-9, 51, -11, 52))
        (Extent(south=51, west=-11, north=52, east=-9), Extent(south=-11, west=51, north=-9, east=52), None)

    """
    west, south, east, north = corners
    inside = -180 <= west < east <= 180 and -LATITUDES <= south < north <= LATITUDES
    return Extent(south, west, north, east) if inside else None


def of_course(course: Course) -> Extent:
    """Return what a map of the course shows at first."""
    return shown(course, of_units(course))


def of_lesson(course: Course, plan: LessonPlan) -> Extent:
    """Return what a lesson's maps show at first: its own extent, else the course's."""
    own = written(plan.extent) if plan.extent else None
    return _shaped(own) if own else of_course(course)


def of_units(course: Course) -> Extent | None:
    """Return how far the units reach, None where the course has none, or none with its border at hand."""
    corners = [corner for unit in course.units.values() if unit.geometry for ring in rings(unit) for corner in ring]
    return of_points(corners) if corners else None


def rings(outline: Outline) -> list[list[tuple[float, float]]]:
    """Return an outline's outer rings as (lon, lat) points."""
    return geometry.outer(outline.geometry)


def of_points(points: Iterable[tuple[float, float]]) -> Extent:
    """Return the extent of points (lon, lat), one at least."""
    lons, lats = zip(*points, strict=True)
    return Extent(min(lats), min(lons), max(lats), max(lons))


def shown(course: Course, units: Extent | None) -> Extent:
    """Return what the maps of a course show at first: its units and places, or the places alone where those lie close together.

    Args:
        course: whose places.
        units: how far its units reach, None where it has none: then its places decide.

    """
    places = [_around(place) for place in course.places.values() if not place.is_whole]
    if not places:
        return _shaped(units or Extent(WORLD[1], WORLD[0], WORLD[3], WORLD[2]))
    all_places = places[0]
    for place in places:
        all_places = all_places.joined(place)
    margin_lon = (all_places.east - all_places.west) * AROUND
    margin_lat = (all_places.north - all_places.south) * AROUND
    near = _shaped(
        Extent(
            all_places.south - margin_lat,
            all_places.west - margin_lon,
            all_places.north + margin_lat,
            all_places.east + margin_lon,
        )
    )
    if units is None:
        return near
    if near.east - near.west < WITHIN * (units.east - units.west) and near.north - near.south < WITHIN * (
        units.north - units.south
    ):
        return near
    dots = of_points([(place.lon, place.lat) for place in course.places.values() if not place.is_whole])
    return _shaped(units if units.joined(dots) == units else units.joined(near))


def _around(place: Place) -> Extent:
    """Return the square around the circle in which a place lies."""
    lat = place.precision_km / KM_PER_DEGREE
    lon = lat / max(math.cos(math.radians(place.lat)), 0.05)
    return Extent(place.lat - lat, place.lon - lon, place.lat + lat, place.lon + lon)


def _shaped(extent: Extent) -> Extent:
    """Return an extent widened or heightened until a page has room for it, on the earth as web maps know it."""
    south, north = max(extent.south, -LATITUDES), min(extent.north, LATITUDES)
    west, east = extent.west, extent.east
    wide, high = (east - west) * Extent(south, west, north, east).squeeze, north - south
    if high > STEEPEST * wide:
        more = (high / STEEPEST - wide) / 2 / Extent(south, west, north, east).squeeze
        west, east = west - more, east + more
    elif high < FLATTEST * wide:
        more = (FLATTEST * wide - high) / 2
        south, north = max(south - more, -LATITUDES), min(north + more, LATITUDES)
    return Extent(south, west, north, east)


def bar_km(width_km: float) -> float:
    """Return the length of a scale bar, a round number of kilometres or metres, for a map so wide.

    Example:
        >>> bar_km(180), bar_km(0.3), bar_km(30000)
        (20, 0.05, 5000)

    """
    most = width_km / 6
    size = 10.0 ** math.floor(math.log10(most))
    length = next(step * size for step in (5, 2, 1) if step * size <= most * (1 + 1e-9))
    return round(length) if length >= 1 else round(length, 6)


def length(km: float) -> str:
    """Return a distance with the unit that suits it.

    Example:
        >>> length(20), length(0.5), length(0.05)
        ('20 km', '0.5 km', '50 m')

    """
    return f"{km * 1000:.6g} m" if km < 0.1 else f"{km:g} km"


def bar_text(extent: Extent, km: float, language: Language) -> str:
    """Return what stands on the scale bar of a map: below a kilometre metres, and where it holds, if not everywhere."""
    told = f"{km * 1000:.6g} m" if km < 1 else f"{km:g} km"
    if extent.north - extent.south < FAR_NORTH:
        return told
    middle = round((extent.south + extent.north) / 2)
    side = texts.translate("scale.south" if middle < 0 else "scale.north", language)
    return texts.translate("scale.at", language, length=told, latitude=abs(middle), side=side)


def precision(km: float, language: Language) -> str:
    """Return how exactly a place is known, in kilometres, or in metres where that is less than a tenth of one."""
    if km < 0.1:
        return texts.translate("scale.precision-m", language, m=f"{km * 1000:.6g}")
    return texts.translate("map.precision", language, km=f"{km:g}")


def decimals(places: Iterable[Place]) -> int:
    """Return how many decimals of a degree tell these places apart: two, and more where they lie close together."""
    points = [(place.lon, place.lat) for place in places]
    extent = of_points(points) if points else Extent(0, 0, 1, 1)
    spread = max(extent.east - extent.west, extent.north - extent.south)
    return 2 if spread >= 0.5 or spread == 0 else min(6, math.ceil(2 - math.log10(spread)))


def title(course: Course, language: Language) -> str:
    """Return what a map is called: of a course without borders it shows places alone."""
    return texts.translate("map.title" if course.units else "map.title-bare", language)
