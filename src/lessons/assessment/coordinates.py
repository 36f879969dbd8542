"""Coordinates as people type them, and the distance between two points on the globe."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache
from typing import NamedTuple

LIMIT_CHARACTERS = 80
DECIMALS = 4  # about 10 m
EARTH_KM = 6371.0088


class Point(NamedTuple):
    """A point in WGS-84 degrees."""

    lat: float
    lon: float

    def __str__(self) -> str:
        return f"{self.lat:.{DECIMALS}f},{self.lon:.{DECIMALS}f}"

    @property
    def on_earth(self) -> bool:
        """Whether there are such degrees."""
        return abs(self.lat) <= 90 and abs(self.lon) <= 180


_AS_ONE = {
    "北纬": "N",
    "南纬": "S",
    "东经": "E",
    "西经": "W",
    "度": "°",
    "º": "°",
    "˚": "°",
    "分": "'",
    "′": "'",
    "’": "'",
    "秒": '"',
    "″": '"',
    "”": '"',
    "−": "-",
    "、": ",",
}
_NUMBER = r"([0-9]{1,3}(?:\.[0-9]{1,12})?)"
_ANGLE = rf"{_NUMBER}\s*(?:°\s*(?:{_NUMBER}\s*'?\s*(?:{_NUMBER}\s*(?:\"|'')?\s*)?)?)?"
_FORMS = {
    "signed": rf"([+-]?){_ANGLE}[,;\s]+([+-]?){_ANGLE}",
    "before": rf"([NSEW])\s*{_ANGLE}[,;\s]*([NSEW])\s*{_ANGLE}",
    "after": rf"{_ANGLE}\s*([NSEW])[,;\s]*{_ANGLE}\s*([NSEW])",
}
_AXES = {"N": "lat", "S": "lat", "E": "lon", "W": "lon"}


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    """Return what a point is written as, compiled when the first is read: 5 ms, which most students' kernels never need."""
    return {form: re.compile(pattern) for form, pattern in _FORMS.items()}


def read(raw: str) -> Point | None:
    """Return the point that a text names, or None where it names none; whether it is on earth, the point knows.

    Without letters the latitude comes first.

    Example:
        >>> str(read("３６°３４′N，113.66E"))
        '36.5667,113.6600'

    """
    if len(raw) > LIMIT_CHARACTERS:
        return None
    if not raw.isascii():
        for written, sign in _AS_ONE.items():
            raw = raw.replace(written, sign)
        raw = unicodedata.normalize("NFKC", raw)
    text = raw.upper().strip(" \t\r\n()[]。.")
    for form, pattern in _forms().items():
        if found := pattern.fullmatch(text):
            parts = found.groups(default="")
            return (
                _point((parts[3], *parts[:3]), (parts[7], *parts[4:7]))
                if form == "after"
                else _point(parts[:4], parts[4:])
            )
    return None


def _point(*halves: tuple[str, ...]) -> Point | None:
    """Return the point of two angles: each a sign or letter, degrees, minutes, seconds."""
    angles = {}
    for (mark, *parts), axis in zip(halves, ("lat", "lon"), strict=True):
        degrees, minutes, seconds = (float(part or 0) for part in parts)
        if minutes >= 60 or seconds >= 60:
            return None
        angle = degrees + minutes / 60 + seconds / 3600
        angles[_AXES.get(mark, axis)] = -angle if mark in {"-", "S", "W"} else angle
    # Adding 0.0 makes a minus zero plain.
    return Point(**{axis: round(angle, DECIMALS) + 0.0 for axis, angle in angles.items()}) if len(angles) == 2 else None


def distance_km(one: Point, other: Point) -> float:
    """Return the great-circle distance (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))
