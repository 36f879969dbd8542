"""A place to be found."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Any, ClassVar, TypeGuard, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment import coordinates
from lessons.assessment.coordinates import Point
from lessons.assessment.question import NOTHING, Feedback, Question, Score, Tone, Words
from lessons.assessment.responses import Answer, ResponseError, one_of
from lessons.schema import Id, Language, Latitude, Longitude, Precision, Record, Text

UNIT = "unit:"
"""What an answer from the list of county-level units begins with."""


class Target(Record, frozen=True):
    """What a question of place asks for, as the loader finds it among the places: authors do not write it.

    ``unit`` is the county-level unit it is or lies in, ``units`` are all those that can be answered; ``coarse`` says that
    a unit is less than what was asked (the place is a village).
    """

    lat: Latitude
    lon: Longitude
    precision_km: Precision
    unit: str
    units: tuple[str, ...]
    coarse: bool = False


class PlaceQuestion(Question, frozen=True, tag_field="kind", tag="place", kw_only=True):
    """A place to be found: by a click on a map, by coordinates, or from the list of county-level units.

    ``answer`` is a place's id. A point is right within that place's own precision and ``tolerance_km`` more. ``labels`` says
    whether the question's map has the units' names. ``target`` is not written by authors (see `Target`).
    """

    answer: Id
    right: Text
    near: Text
    wrong: Text
    target: Target
    tolerance_km: Annotated[float, Meta(ge=0, le=10000)] = 0.0  # `lessons check` holds it to the map's width
    labels: bool = True

    needs_places: ClassVar[bool] = True

    @property
    def radius_km(self) -> float:
        """How far from the place a point may be and still be right."""
        return self.target.precision_km + self.tolerance_km

    def parse(self, raw: object) -> Answer:
        """Take a coordinate as typed or clicked, or a unit from the list; both are kept as text in one form."""
        if not isinstance(raw, str):
            raise ResponseError("answer.form")
        if raw.startswith(UNIT):
            return UNIT + one_of(raw.removeprefix(UNIT), self.target.units)
        if not raw.strip():
            raise ResponseError("answer.place-empty")
        point = coordinates.read(raw)
        if point is None:
            raise ResponseError("answer.coordinate")
        if not point.on_earth:
            raise ResponseError("answer.coordinate-range")
        return str(point)

    def score(self, answer: Answer) -> Score:
        """All of it within the radius, half within twice the radius, which is kept small beside the map.

        A unit from the list earns all where a unit was asked for. Where a village was asked for, the unit it lies in earns
        half: the list is coarser than the question, and a coordinate can still earn all.
        """
        given = cast("str", answer)
        if given.startswith(UNIT):
            share = (0.5 if self.target.coarse else 1.0) if given == UNIT + self.target.unit else 0.0
        else:
            away = self.away_km(given)
            share = 1.0 if away <= self.radius_km else 0.5 if away <= 2 * self.radius_km else 0.0
        tone, text = {1.0: ("right", self.right), 0.5: ("partly", self.near)}.get(share, ("wrong", self.wrong))
        return Score(share, (Feedback(cast("Tone", tone), text),))

    def away_km(self, answer: str) -> float:
        """Return how far a point, as `parse` gave it, is from what was asked for."""
        lat, lon = map(float, answer.split(","))
        return coordinates.distance_km(Point(lat, lon), Point(self.target.lat, self.target.lon))

    def solution(self) -> Answer:
        return str(Point(self.target.lat, self.target.lon))

    def public(self, words: Words) -> dict[str, Any]:
        return {"units": [{"id": name, "name": words.unit(name)} for name in self.target.units]}

    def solution_text(self, words: Words) -> str:
        point = f"{self.target.lat:g}, {self.target.lon:g}"
        return words.translate("quiz.place-key", name=words.place(self.answer), point=point)

    def key_text(self, words: Words) -> str:
        return words.translate("guide.radius", answer=self.solution_text(words), radius=f"{self.radius_km:g}")

    def revealed(self, answer: str, words: Words) -> dict[str, Any]:
        """Return what the map shows in the end, and the same in words: place, circle, the point given and how far it is."""
        target, name, radius = self.target, words.place(self.answer), f"{self.radius_km:g}"
        shown: dict[str, Any] = {"answer": {"lat": target.lat, "lon": target.lon, "km": self.radius_km, "label": name}}
        if answer.startswith(UNIT):
            chosen, unit = words.unit(answer.removeprefix(UNIT)), words.unit(target.unit)
            told = "" if chosen == unit else words.translate("quiz.place-unit", chosen=chosen, unit=unit)
        else:
            lat, lon = map(float, answer.split(","))
            shown["given"] = {"lat": lat, "lon": lon, "label": words.translate("quiz.place-given")}
            km = self.away_km(answer)
            far = f"{km:.2g}" if km < 0.1 else f"{km:.1f}" if km < 10 else f"{km:.0f}"
            told = words.translate("quiz.place-away", name=name, km=far, radius=radius)
        return {"shown": shown, "distance": told}

    def response_text(self, answer: Answer, words: Words) -> str:
        text = str(answer)
        return words.unit(text.removeprefix(UNIT)) if text.startswith(UNIT) else text.replace(",", ", ")

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        blank = f"____ {words.translate('quiz.place-still')}"
        return Markup("<p>{}</p>").format(blank if given is None else self.response_text(given, words))

    def printed_response(self, words: Words) -> Markup:
        """Return the line that goes with a map to mark; the map itself is for who prints the sheet to draw."""
        return Markup('<p>{} <span class="blank"></span></p>').format(words.translate("print.place"))

    def table_text(self, answer: str, language: Language, **names: Any) -> str:
        unit = names["units"].get(answer.removeprefix(UNIT)) if answer.startswith(UNIT) else None
        return unit[language] if unit else answer

    def redacted(self) -> dict[str, Any]:
        return {"labels": self.labels, "units": self.target.units}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        target = Target(lat=0.0, lon=0.0, precision_km=1.0, unit="", units=asked.units)
        texts = {"right": NOTHING, "near": NOTHING, "wrong": NOTHING}
        return {"answer": "", "target": target, "labels": asked.labels, **texts}


def is_place(question: object) -> TypeGuard[PlaceQuestion]:
    """Whether a question is answered on a map: such a one needs the course's places, and a map to be asked on."""
    return isinstance(question, PlaceQuestion)
