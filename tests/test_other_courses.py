"""What courses of other places and languages need of the types: each is optional, and the course of Handan has none of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_loading import edit, faults

from lessons.authoring import scaffold
from lessons.content import loader
from lessons.drawing.compiled import CompiledCourse
from lessons.lesson import Lesson


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The content of a small made-up course."""
    scaffold.new(tmp_path / "own")
    return tmp_path / "own" / "data"


def opened(data: Path, *, language: str = "en") -> Lesson:
    drawn = CompiledCourse(data)
    return Lesson(drawn, drawn.course.lessons["01-page"], language=language, work=data.parent / "work")


def test_units_need_no_code(own: Path):
    """Without one a unit is found by its id, as ever, and named as it stands, on maps and in lists."""
    for file, old, new in (
        (
            "units",
            '"adcode":1,"name":{"zh":"青石县","en":"Qingshi County"}',
            '"name":{"zh":"巴黎大区","en":"Greater Paris"}',
        ),
        ("units", '"adcode":2,', ""),
        ("province", '"adcode":3,', ""),
    ):
        edit(own / "outlines" / f"{file}.geojson", old, new)
    course = loader.load(own)
    assert course.units["qingshi"].adcode is None
    assert [course.units["qingshi"].short(language) for language in ("zh", "en")] == ["巴黎大区", "Greater Paris"]
    for language, name in (("zh", "巴黎大区"), ("en", "Greater Paris")):
        view = opened(own, language=language).map()
        assert name in view.static_html()
        assert name in view.folium.get_root().render()


def test_a_code_is_a_number(own: Path):
    edit(own / "outlines" / "units.geojson", '"adcode":1', '"adcode":"75"')
    assert faults(own) == ["outlines/units.geojson: feature #1.adcode: expected int, got str"]


def test_a_word_may_have_no_transliteration(own: Path):
    edit(own / "terms.toml", 'pinyin = "cūnguī mínyuē"\n', "")
    edit(own / "places.geojson", '"pinyin": "Xītóu Cūn", ', "")
    lesson = opened(own)
    assert loader.load(own).terms["cungui"].transliteration == ""
    for page in (
        lesson.passage("A2").static_html(),
        lesson.map().static_html(),
        lesson.map().folium.get_root().render(),
    ):
        assert "zh-Latn" not in page


def test_a_transliteration_has_two_names(own: Path):
    before = loader.load(own)
    edit(own / "terms.toml", 'pinyin = "', 'transliteration = "')
    edit(own / "places.geojson", '"pinyin"', '"transliteration"')
    assert loader.load(own).terms == before.terms
    assert loader.load(own).places == before.places
    assert before.terms["cungui"].transliteration in opened(own).passage("A2").static_html()


def test_but_one_at_a_time(own: Path):
    edit(own / "terms.toml", 'pinyin = "', 'transliteration = "x"\npinyin = "')
    assert faults(own) == [
        'terms.toml: term "cungui": expected pinyin or transliteration, which are the same, got both'
    ]


def test_a_misspelt_one_is_named(own: Path):
    edit(own / "terms.toml", 'pinyin = "', 'transliteratoin = "')
    assert any("did you mean 'transliteration'?" in fault for fault in faults(own))
