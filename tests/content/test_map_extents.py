"""How much a map shows: the course's extent, a lesson's own, and what hangs on it; and courses without any border."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import extent_courses
import pytest
from course_files import edit, faults

from lessons.classroom import question_file
from lessons.content import extent, loader
from lessons.drawing import map as map_drawing
from lessons.drawing import svg
from lessons.drawing.compiled import CompiledCourse
from lessons.lesson import Lesson
from lessons.presentation import printed


@pytest.mark.parametrize(
    ("make", "place", "right", "wrong"),
    [
        (extent_courses.street, "church", 0.05, 5),
        (extent_courses.two_continents, "heart", 400, 3000),
        (extent_courses.two_millennia, "north", 1500, 5000),
    ],
)
def test_a_tolerance_goes_with_the_width_of_the_map(tmp_path: Path, make, place: str, right: float, wrong: float):
    assert faults(extent_courses.asking(make(tmp_path / "right"), place, right)) == []
    data = extent_courses.asking(make(tmp_path / "wrong"), place, wrong)
    (told,) = faults(data)
    most = extent.of_course(loader.load(data)).tolerance_km  # it opens all the same, as in 0.1
    assert told.startswith(
        f'questions/01-page.toml: question "where".tolerance_km: expected at most {most:.6g} km, a quarter of the width'
    )
    assert f"got {wrong:g}" in told


def test_the_first_course_asks_as_it_did(course):
    assert extent.of_course(course).tolerance_km >= 15


@pytest.mark.parametrize(("km", "taken"), [(5, True), (50, True), (60, False)])
def test_a_question_file_that_an_earlier_version_took_is_taken(tmp_path: Path, km: float, taken: bool):
    course = loader.load(extent_courses.street(tmp_path / "own"))
    path = tmp_path / "test.toml"
    path.write_text(extent_courses.QUESTION.replace("PLACE", "church").replace("KM", f"{km:g}"), "utf-8")
    _, problems = question_file.check_questions(path, course=course)
    assert ([problem.where for problem in problems] == []) is taken


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("[-60, 40, 0, 60]", []),
        ("[0, 40, -60, 60]", ["expected [west, south, east, north] in degrees"]),
        ("[-60, 60, 0, 40]", ["expected [west, south, east, north] in degrees"]),
        ("[-60, 40, 0, 89]", ["expected [west, south, east, north] in degrees"]),
        ("[-60, 40, 0]", ["expected a list of 4"]),
        ('["a", 40, 0, 60]', ["expected a list of 4, each a number"]),
        ("[-20, 45, 0, 60]", ["without 'heart' (longitude -53.37, latitude 47.87)"]),
    ],
)
def test_a_lesson_may_have_an_extent_of_its_own(tmp_path: Path, own: str, told: list[str]):
    data = extent_courses.asking(extent_courses.two_continents(tmp_path / "own"), "heart", 100, own=own)
    found = faults(data)
    assert [fault.startswith("lessons/01-page.toml: extent") for fault in found] == [True] * len(told), found
    assert all(any(part in fault for fault in found) for part in told), found


def test_its_maps_and_questions_are_drawn_by_it(tmp_path: Path):
    whole = loader.load(extent_courses.two_continents(tmp_path / "whole"))
    data = extent_courses.asking(extent_courses.two_continents(tmp_path / "own"), "heart", 100, own="[-60, 40, 0, 60]")
    drawn = CompiledCourse(data)
    plan = drawn.course.lessons["01-page"]
    [[south, west], [north, east]] = map_drawing.bounds(drawn.full, plan)
    assert (west, east) == (-60, 0)
    assert south <= 40
    assert north >= 60
    assert (
        map_drawing.bounds(whole, whole.lessons["01-page"])
        == map_drawing.bounds(whole)
        == map_drawing.bounds(drawn.full)
    )
    page = Lesson(drawn, plan, language="en", work=tmp_path).quiz("core").maps["where"]
    assert f'"bounds": [[{south}, {west}], [{north}, {east}]]' in page
    assert map_drawing.static_svg(drawn.full, plan, language="en") != map_drawing.static_svg(
        whole, whole.lessons["01-page"], language="en"
    )


@pytest.mark.parametrize("make", [extent_courses.street, extent_courses.two_continents])
def test_a_course_need_not_have_borders(tmp_path: Path, make):
    data = extent_courses.asking(
        extent_courses.borderless(make(tmp_path / "own")), "church" if make is extent_courses.street else "heart", 0.05
    )
    assert faults(data) == []
    drawn = CompiledCourse(data)
    plan = drawn.course.lessons["01-page"]
    lesson = Lesson(drawn, plan, language="en", work=tmp_path)
    still = str(lesson.map().static_html())
    assert "Map: the places" in still
    assert "unit" not in re.sub(r"<[^>]*>", " ", still)
    quiz = lesson.quiz("core")
    place = drawn.full.places[drawn.asked.questions["01-page"]["where"].answer]
    quiz.answer("where", f"{place.lat}, {place.lon}")
    assert quiz.states["where"]["feedback"][0]["text"] == "Yes."
    sheet = printed.page(drawn, "01-page", kind="sheet", language="en")
    drawings = [unquote(found) for found in re.findall(r'src="data:image/svg\+xml[^,]*,([^"]*)"', sheet)]
    assert any("<rect" in drawing and drawing.count("<path") == 1 for drawing in drawings)  # a frame and a scale


def test_a_link_to_a_place_that_no_words_name_is_named(tmp_path: Path):
    data = extent_courses.borderless(extent_courses.street(tmp_path / "own"))
    edit(data / "places.geojson", '"Brookhead"', '"Elsewhere"')
    (told,) = faults(data)
    assert told.startswith(
        'passages.toml: passage "A1".text.en: expected a passage that names Elsewhere, got one that does not'
    )


def test_a_name_beside_the_edge_is_whole(tmp_path: Path):
    data = extent_courses.two_continents(tmp_path / "own")
    edit(data / "places.geojson", '"Heart"', '"Heart’s Content, Newfoundland"')
    edit(data / "lessons" / "01-page.toml", "terms = ", "extent = [-54, 40, 0, 60]\nterms = ")
    course = loader.load(data)
    still = map_drawing.static_svg(course, course.lessons["01-page"], language="en")
    (at,) = re.findall(r'<text[^>]*text-anchor="middle"[^>]*x="([\d.]+)"[^>]*>Heart’s Content', still) or re.findall(
        r'<text[^>]*x="([\d.]+)"[^>]*>Heart’s Content', still
    )
    assert float(at) >= svg.width("Heart’s Content, Newfoundland", 12.5) / 2


def test_one_file_of_borders_alone_is_a_fault(tmp_path: Path):
    data = extent_courses.street(tmp_path / "own")
    (data / "outlines" / "province.geojson").unlink()
    assert faults(data) == ["outlines/province.geojson: expected this file, got none / 应有这个文件，现在没有"]


def test_where_there_are_borders_a_question_asks_for_a_place_in_one(tmp_path: Path):
    data = extent_courses.asking(extent_courses.street(tmp_path / "own"), "church", 0.1)
    edit(data / "places.geojson", ', "unit": "town"', "")
    assert any("expected a place in one of the county-level units" in fault for fault in faults(data))
