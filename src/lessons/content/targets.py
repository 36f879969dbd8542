"""What a question of place asks for: its answer names a place, and the reader of the files looks it up once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from lessons.assessment.coordinates import DECIMALS
from lessons.errors import shorten
from lessons.i18n.faults import hint
from lessons.i18n.texts import both

from . import model
from .decode import Collector

Entries = dict[str, Any]
NOWHERE: Entries = {"lat": 0, "lon": 0, "precision_km": 1, "unit": "", "units": ()}
"""What stands for a target after a fault, so that the question's other faults are found, too."""


class Known(NamedTuple):
    """What questions may name that is looked up for them: the places, the county-level units, and the passages."""

    places: Mapping[str, model.Place]
    units: Collection[str]
    passages: Mapping[str, model.Passage]


def completed(entry: Entries, known: Known, where: str, faults: Collector) -> Entries:
    """Return a question of place as its file has it, with the `Target` that its ``answer`` names."""
    if "target" in entry:
        faults.add(f"{where}.target", both("fault.no-target"))
    name = entry.get("answer")
    place = known.places.get(name) if isinstance(name, str) else None
    # A missing answer, a broken file of places or of outlines is a fault of its own, which others name.
    lost = name not in known.places if place is None else place.unit not in known.units
    if isinstance(name, str) and known.places and known.units and lost:
        faults.add(f"{where}.answer", _why(name, place, known))
    # Where there are no borders, no place has a unit: then there is no list to answer from.
    return {**entry, "target": _target(place, known) if place and (place.unit or not known.units) else NOWHERE}


def _target(place: model.Place, known: Known) -> Entries:
    return {
        # Rounded as answers are, so that the place itself is an answer.
        "lat": round(place.lat, DECIMALS),
        "lon": round(place.lon, DECIMALS),
        "precision_km": place.precision_km,
        "unit": place.unit or "",
        "units": tuple(known.units),
        "coarse": place.kind == "village",
    }


def _why(name: str, place: model.Place | None, known: Known) -> str:
    if place is not None:
        return both("fault.no-unit", got=shorten(name))
    return both("fault.known-place", got=shorten(name), hint=hint(name, known.places))
