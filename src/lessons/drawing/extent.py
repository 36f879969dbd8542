"""How much of the earth a course's map shows, from a street to the world, and what is chosen by that."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from lessons.content.model import Course, Language, Place
from lessons.i18n import texts

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
    def grown(self) -> float:
        """How many times as wide as `USUAL` it is."""
        return round((self.east - self.west) * self.squeeze / USUAL, 6)

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a point lies on it."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north

    def joined(self, other: Extent) -> Extent:
        """Return what holds both."""
        return Extent(
            min(self.south, other.south), min(self.west, other.west),
            max(self.north, other.north), max(self.east, other.east),
        )  # fmt: skip


def of_points(points: Iterable[tuple[float, float]]) -> Extent:
    """Return the extent of points (lon, lat), one at least."""
    lons, lats = zip(*points, strict=True)
    return Extent(min(lats), min(lons), max(lats), max(lons))


def shown(course: Course, units: Extent) -> Extent:
    """Return what the maps of a course show at first: its units and places, or the places alone where those lie close together.

    Args:
        course: whose places.
        units: how far its units reach.

    """
    places = [_around(place) for place in course.places.values() if not place.is_whole]
    if not places:
        return _shaped(units)
    all_places = places[0]
    for place in places:
        all_places = all_places.joined(place)
    margin_lon = (all_places.east - all_places.west) * AROUND
    margin_lat = (all_places.north - all_places.south) * AROUND
    near = _shaped(
        Extent(
            all_places.south - margin_lat, all_places.west - margin_lon,
            all_places.north + margin_lat, all_places.east + margin_lon,
        )
    )  # fmt: skip
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
