"""Pictures of courses of every extent: from a street to two continents, from a morning to two millennia."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import extent_courses
import msgspec
import pytest

from lessons.content import axes, extent, loader
from lessons.content.axis import Axis, words
from lessons.drawing import map as map_drawing
from lessons.drawing import ticks, timeline

CLIENT = "src/lessons/views/client/ticks.js"


class _Texts(HTMLParser):
    def __init__(self, svg: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False
        self.feed(svg)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._inside = tag == "text"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._inside = False


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("extents")
    makers = (extent_courses.street, extent_courses.two_continents, extent_courses.two_millennia)
    return {make.__name__: loader.load(make(folder / make.__name__)) for make in makers}


def written(svg: str) -> list[str]:
    return _Texts(svg).found


@pytest.mark.parametrize(
    ("name", "language", "numbers"),
    [
        ("street", "en", ["06:15", "06:30", "06:45", "07:00", "07:15", "07:30", "07:45", "08:00"]),
        ("two_continents", "en", ["09:00", "15:00", "28 Jul", "03:00", "12:00"]),
        ("two_continents", "zh", ["09:00", "15:00", "7月28日", "03:00", "12:00"]),
        ("two_millennia", "en", ["200 BCE", "1 CE", "1000 CE", "1912 CE"]),
        ("two_millennia", "zh", ["前200年", "公元1年", "公元1000年", "公元1912年"]),
    ],
)
@pytest.mark.parametrize("layout", ["wide", "tall"])
def test_the_axis_has_ticks_of_its_extent(courses, name: str, language: str, numbers: list[str], layout):
    course = courses[name]
    told = written(timeline.svg(course, course.lessons["01-page"], language=language, layout=layout))
    assert set(numbers) <= set(told)
    assert (
        len(set(re.findall(r'data-tick="([^"]+)"', timeline.svg(course, course.lessons["01-page"], language=language))))
        <= 14
    )


@pytest.mark.parametrize("name", ["street", "two_continents", "two_millennia"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_number_stands_on_another_or_outside(courses, name: str, language: str):
    course = courses[name]
    figure = timeline.draw(course, course.lessons["01-page"], language=language)
    (canvas,) = figure.axes
    numbers = sorted(
        (text.get_position()[0], timeline.figures.width(text.get_text(), timeline.SMALL))
        for text in canvas.texts
        if (text.get_gid() or "").startswith("tick-")
    )
    for (left, size), (right, next_size) in pairwise(numbers):
        assert left + size / 2 < right - next_size / 2
    last, size = numbers[-1]
    assert last + size / 2 <= canvas.get_xlim()[1] + 1e-6


@pytest.mark.parametrize(
    ("name", "bars"),
    [
        ("street", {"en": "50 m", "zh": "50 m"}),
        ("two_continents", {"en": "1000 km at 45° N", "zh": "1000 km（北纬45°处）"}),
        ("two_millennia", {"en": "2000 km at 35° N", "zh": "2000 km（北纬35°处）"}),
    ],
)
def test_the_map_has_a_scale_bar_in_its_own_unit(courses, name: str, bars: dict[str, str]):
    course = courses[name]
    for language, told in bars.items():
        assert told in written(map_drawing.static_svg(course, course.lessons["01-page"], language=language))


def test_a_street_fills_the_map_of_a_course_of_one_street(courses):
    [[south, west], [north, east]] = map_drawing.bounds(courses["street"])
    assert extent.Extent(south, west, north, east).width_km < 0.6
    for place in courses["street"].places.values():
        assert south < place.lat < north
        assert west < place.lon < east


def test_places_outside_every_unit_are_on_the_map(courses):
    course = courses["two_millennia"]
    assert map_drawing.bounds(course)[0][1] <= -10
    assert map_drawing.bounds(course)[1][1] >= 130


@pytest.mark.parametrize(
    ("units", "squeezed"), [((0.0, 0.0, 10.0, 1.0), extent.STEEPEST), ((0.0, 0.0, 1.0, 30.0), extent.FLATTEST)]
)
def test_no_map_is_too_steep_or_too_flat(courses, units, squeezed: float):
    nowhere = msgspec.structs.replace(courses["street"], places={})
    area = extent.shown(nowhere, extent.Extent(*units))
    assert (area.north - area.south) / ((area.east - area.west) * area.squeeze) == pytest.approx(squeezed, rel=0.01)


def test_positions_are_told_finely_enough_to_be_told_apart(courses):
    told = {name: extent.decimals(course.places.values()) for name, course in courses.items()}
    assert told == {"street": 5, "two_continents": 2, "two_millennia": 2}


@pytest.mark.parametrize(("km", "told"), [(20, "20 km"), (0.5, "0.5 km"), (0.03, "30 m"), (2000, "2000 km")])
def test_a_distance_has_the_unit_that_suits_it(km: float, told: str):
    assert extent.length(km) == told


LANGUAGES = ("zh", "en", "fr")
AXES = [
    (1985, 2023),
    (2010, 2020),
    (1880, 1895),
    (1889, 1890),
    (-500, 1500),
    (-9999, 2000),
    (-43, 14),
    ("1889-05", "1889-06"),
    ("1889-03", "1890-06"),
    ("1889-05-30", "1889-05-31"),
    ("-0043-03-14", "-0043-03-16"),
    ("1889-12-20", "1890-01-20"),
    ("1889-05-31T16:00", "1889-05-31T17:00"),
    ("1904-02-28T12", "1904-03-01T12"),
]


def asked(axis: Axis, language: str) -> dict[str, object]:
    """What the page's code is asked for the ticks of an axis."""
    return {
        "from": axis.start,
        "to": axis.end,
        "first": axis.start,
        "unit": axis.unit,
        "eras": axis.start < 1,
        "most": 12,
        "steps": ticks.STEPS,
        "words": words(language),
    }


@pytest.fixture(scope="module")
def live(root: Path) -> dict[tuple[Any, str], Any]:
    """The ticks and the ends' names of each axis in each language, as the page's code has them: asked for all at once."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs Node")
    wanted = [(axis, language) for axis in AXES for language in LANGUAGES]
    script = f"""
    import {{ standIn }} from {json.dumps((root / "tests/client/stand_in.js").as_uri())};
    standIn();
    const {{ ticksOf, namesOf }} = await import({json.dumps((root / CLIENT).as_uri())});
    const found = {json.dumps([asked(axes.read(axis), language) for axis, language in wanted])}.map(asked => [
      ticksOf(asked).map(({{ at, label }}) => [at, label]),
      namesOf(asked.from, asked.to, asked.unit, asked.words, asked.eras),
    ]);
    console.log(JSON.stringify(found));
    """
    out = subprocess.run([node, "--input-type=module", "-e", script], capture_output=True, text=True, check=True).stdout
    return dict(zip(wanted, json.loads(out), strict=True))


@pytest.mark.parametrize("written_axis", AXES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_live_page_has_the_same_ticks(live, written_axis, language: str):
    axis = axes.read(written_axis)
    assert axis is not None
    live, names = live[written_axis, language]
    drawn = ticks.ticks(axis, language).marks
    extra = (
        [] if not drawn or axis.unit != "year" else [mark for mark in drawn if mark.at == axis.end - 1]
    )  # always there
    kept = [mark for mark in drawn if mark not in extra or [mark.at, mark.label] in live]
    assert [label for _, label in live] == [mark.label for mark in kept]
    assert [at for at, _ in live] == pytest.approx([mark.at for mark in kept], abs=1e-9)
    assert tuple(names) == axis.named(language)


def test_an_axis_of_two_millennia_is_drawn_at_once():
    assert len(ticks.ticks(Axis(-9999, 9999), "en").marks) <= 14
