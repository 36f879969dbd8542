"""Small made-up courses of every extent: the scaffold's own, moved to other places and other times."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any, NamedTuple

from course_files import edit

from lessons.authoring import scaffold

AXIS = "axis = [2010, 2020]\n"


class Happening(NamedTuple):
    """An event: its EDTF date, the same in words, and the place it is at."""

    id: str
    date: str
    when: str
    place: str


def box(south: float, west: float, north: float, east: float) -> dict[str, Any]:
    """Return a GeoJSON outline with four corners."""
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def course(
    folder: Path,
    *,
    events: list[Happening],
    places: dict[str, tuple[float, float, float]],
    units: dict[str, tuple[float, float, float, float]],
    axis: str = "",
    of_lesson: str = "",
) -> Path:
    """Write a course and return its content's folder.

    Args:
        folder: where it is to be; there must be none.
        events: what its one lesson's timeline shows.
        places: latitude, longitude and precision in km, by id.
        units: the corners of each outline (south, west, north, east), by id; each place lies in the first that holds it.
        axis: the value of ``axis`` in course.toml, none where it is empty.
        of_lesson: the same of the lesson's own.

    """
    scaffold.new(folder)
    data = folder / "data"
    edit(data / "course.toml", AXIS, f"axis = {axis}\n" if axis else "")
    lesson = data / "lessons" / "01-page.toml"
    edit(
        lesson,
        'places = ["brookhead"]\nevents = ["bridge-2014", "road-2018"]\n',
        "".join(
            [
                f"places = {json.dumps(list(places))}\nevents = {json.dumps([event.id for event in events])}\n",
                f"axis = {of_lesson}\n" if of_lesson else "",
            ]
        ),
    )
    edit(
        lesson,
        LANE,
        "".join(
            LANE.replace("village", name)
            .replace("brookhead", name)
            .replace("Brookhead", name.title())
            .replace("村", name)
            for name in places
        ),
    )
    (data / "events.toml").write_text("".join(_event(event) for event in events), "utf-8")
    (data / "places.geojson").write_text(
        json.dumps(
            _collection(
                [
                    _feature(
                        name,
                        {"type": "Point", "coordinates": [lon, lat]},
                        name={"zh": f"某{name}", "en": name.title()},
                        kind="village",
                        precision_km=km,
                        focus=True,
                        sources=["made-up-page"],
                        note={"zh": "虚构的地点。", "en": "Made up."},
                        **({"unit": unit} if (unit := _unit(lat, lon, units)) else {}),
                    )
                    for name, (lat, lon, km) in places.items()
                ]
            )
        ),
        "utf-8",
    )
    outlines = [_outline(name, corners) for name, corners in units.items()]
    (data / "outlines" / "units.geojson").write_text(json.dumps(_collection(outlines)), "utf-8")
    south, west, north, east = (
        pick(side) for pick, side in zip((min, min, max, max), zip(*units.values(), strict=True), strict=True)
    )
    around = _outline("province", (max(south - 1, -85), max(west - 1, -180), min(north + 1, 85), min(east + 1, 180)))
    (data / "outlines" / "province.geojson").write_text(json.dumps(_collection([around])), "utf-8")
    first, second = next(iter(places)), events[-1].id
    passages = (data / "passages.toml").read_text("utf-8")
    for old, new in (
        ("(place:brookhead)", f"(place:{first})"),
        ("(event:bridge-2014)", f"(event:{events[0].id})"),
        ("(event:road-2018)", f"(event:{second})"),
        ('"greystone"', f'"{_unit(*places[first][:2], units)}"'),
    ):
        assert old in passages
        passages = passages.replace(old, new)
    (data / "passages.toml").write_text(passages, "utf-8")
    return data


LANE = '[[lane]]\nid = "village"\nname.zh = "溪头村"\nname.en = "Brookhead"\nplaces = ["brookhead"]\n'


def _event(event: Happening) -> str:
    title = event.id.replace("-", " ")
    return f"""[[event]]
id = "{event.id}"
date = "{event.date}"
when.zh = "写作：{event.when}"
when.en = "{event.when}"
kind = "reported"
places = ["{event.place}"]
title.zh = "某事：{title}"
title.en = "{title.capitalize()}"
text.zh = "虚构的事。"
text.en = "Made up."
passages = ["A1"]

"""


def _unit(lat: float, lon: float, units: dict[str, tuple[float, float, float, float]]) -> str:
    return next((name for name, (s, w, n, e) in units.items() if s < lat < n and w < lon < e), "")


def _collection(entries: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": entries}


def _feature(id_: str, geometry: dict[str, Any], **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "id": id_, "geometry": geometry, "properties": properties}


def _outline(name: str, corners: tuple[float, float, float, float]) -> dict[str, Any]:
    south, west, north, east = corners
    label = [(west + east) / 2, (south + north) / 2]
    return {
        "type": "Feature",
        "properties": {"id": name, "name": {"zh": f"某{name}", "en": name.title()}, "label": label},
        "geometry": box(south, west, north, east),
    }


def street(folder: Path, **more: Any) -> Path:
    """Write a course of one street of a town: two hours of a morning, some 300 m."""
    return course(
        folder,
        events=[
            Happening("bell", "1906-03-02T06:15", "6:15", "church"),
            Happening("fire", "1906-03-02T06:40~", "about 6:40", "bakery"),
            Happening("engine", "1906-03-02T07:05/1906-03-02T07:50", "7:05 to 7:50", "church"),
        ],
        places={"church": (52.5201, 13.4050, 0.02), "bakery": (52.5209, 13.4081, 0.03)},
        units={"town": (52.4, 13.2, 52.6, 13.6)},
        **more,
    )


def two_continents(folder: Path, **more: Any) -> Path:
    """Write a course with places on two continents, and two days."""
    return course(
        folder,
        events=[
            Happening("sent", "1866-07-27T09:00", "9:00 on 27 July 1866", "valentia"),
            Happening("landed", "1866-07-27T18", "27 July 1866, 18h", "heart"),
            Happening("read", "1866-07-28T12:00?", "28 July 1866, 12h?", "heart"),
        ],
        places={"valentia": (51.92, -10.35, 5.0), "heart": (47.87, -53.37, 5.0)},
        units={"america": (30.0, -80.0, 55.0, -52.0), "europe": (36.0, -11.0, 60.0, 25.0)},
        **more,
    )


def two_millennia(folder: Path, **more: Any) -> Path:
    """Write a course that begins before our era and ends in the last century."""
    return course(
        folder,
        events=[
            Happening("wall", "-0213~", "about 214 BCE", "north"),
            Happening("murder", "-0043-03-15", "15 March 44 BCE", "south"),
            Happening("mill", "1088/1093", "1088 to 1093", "north"),
            Happening("survey", "1912?", "1912, perhaps", "south"),
        ],
        places={"north": (40.4, 116.0, 20.0), "south": (41.9, 12.48, 20.0)},
        units={"east": (20.0, 75.0, 50.0, 130.0), "west": (30.0, -10.0, 50.0, 40.0)},
        **more,
    )


QUESTION = """
[[question]]
id = "where"
kind = "place"
skill = "place"
cites = ["A1"]
prompt.zh = "在哪里？"
prompt.en = "Where is it?"
answer = "PLACE"
tolerance_km = KM
right.zh = "对。"
right.en = "Yes."
near.zh = "近了。"
near.en = "Nearly."
wrong.zh = "不对。"
wrong.en = "No."
explanation.zh = "见 A1。"
explanation.en = "See A1."
hints = [{ zh = "看 A1。", en = "Look at A1." }]
"""
ASKED = 'questions = ["who-says", "road-standing", "hands"]'


def asking(data: Path, place: str, km: float, *, own: str = "") -> Path:
    """Have a course's one lesson ask where a place is; ``own`` is the value of its ``extent``."""
    with (data / "questions" / "01-page.toml").open("a", encoding="utf-8") as file:
        file.write(QUESTION.replace("PLACE", place).replace("KM", f"{km:g}"))
    lesson = data / "lessons" / "01-page.toml"
    edit(lesson, ASKED, ASKED.replace("]", ', "where"]'))
    if own:
        edit(lesson, "terms = ", f"extent = {own}\nterms = ")
    return data


def borderless(data: Path) -> Path:
    """Take a course's borders away, and the units that named them."""
    shutil.rmtree(data / "outlines")
    raw = json.loads((data / "places.geojson").read_text("utf-8"))
    for feature in raw["features"]:
        feature["properties"].pop("unit", None)
    raw["features"][0]["properties"]["name"] = {"zh": "溪头村", "en": "Brookhead"}  # as its passage names it
    (data / "places.geojson").write_text(json.dumps(raw), "utf-8")
    passages = data / "passages.toml"
    passages.write_text(re.sub(r"(?m)^units = .*\n", "", passages.read_text("utf-8")), "utf-8")
    return data
