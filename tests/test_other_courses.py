"""What courses of other places and languages need of the types: each is optional, and the course of Handan has none of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_loading import edit, faults

from lessons.authoring import scaffold
from lessons.content import loader
from lessons.drawing import map as map_drawing
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


OWN_KINDS = """
[[kind]]
of = "passage"
id = "footnote"
label.zh = "脚注"
label.en = "Footnote"

[[kind]]
of = "source"
id = "minutes"
label.zh = "会议记录"
label.en = "minutes of a meeting"

[[kind]]
of = "place"
id = "commune"
label.zh = "公社"
label.en = "commune"
"""


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_course_has_kinds_of_its_own(own: Path):
    append(own / "course.toml", OWN_KINDS)
    edit(own / "passages.toml", 'kind = "body"', 'kind = "footnote"')
    edit(own / "sources.toml", 'kind = "newspaper"', 'kind = "minutes"')
    edit(own / "places.geojson", '"kind": "village"', '"kind": "commune"')
    assert faults(own) == []
    for language, label in (("zh", "脚注"), ("en", "Footnote")):
        lesson = opened(own, language=language)
        for page in (lesson.passage("A2").static_html(), lesson.article().static_html()):
            assert label in page
    assert 'class="lsn lsn-passage lsn-body"' in lesson.passage("A2").static_html(), (
        "no class that means something else"
    )
    assert "xitou" in {place.id for place in map_drawing.places(loader.load(own), loader.load(own).lessons["01-page"])}


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("passages.toml", 'kind = "body"', 'kind = "bodi"',
         "passages.toml: passage \"A2\".kind: expected one of 'title', 'lead', 'body', 'caption', 'footnote', got 'bodi' (did you mean 'body'? "
         'Else add it to course.toml: [[kind]] with of = "passage", id and label)'),
        ("passages.toml", 'kind = "body"', 'kind = "minutes"', "got 'minutes' (else add it to course.toml: [[kind]] with of = \"passage\""),
        ("passages.toml", 'kind = "body"', 'kind = "Body"', 'passage "A2".kind: expected str matching regex'),
        ("sources.toml", 'kind = "newspaper"', 'kind = "minute"', "(did you mean 'minutes'? Else add it"),
        ("places.geojson", '"kind": "village"', '"kind": "town"', "places.geojson: feature \"xitou\".kind: expected one of 'city', "),
        ("course.toml", 'id = "minutes"', 'id = "dataset"', "course.toml: kind \"dataset\": expected a kind of source that is not built in, got 'dataset'"),
        ("course.toml", 'of = "source"\nid = "minutes"', 'of = "passage"\nid = "footnote"', "expected each kind of passage once, got 'footnote' a second time"),
        ("course.toml", 'of = "source"', 'of = "event"', "course.toml: kind[minutes].of: expected one of"),
        ("course.toml", 'label.en = "commune"\n', "", "course.toml: kind[commune].label.en: expected text, got nothing"),
        ("course.toml", 'label.en = "commune"\n', 'label.en = "公社"\n', "course.toml: kinds[commune].label.en: expected English"),
    ],
)  # fmt: skip
def test_an_unknown_kind_is_named_with_the_remedy(own: Path, file: str, old: str, new: str, expected: str):
    append(own / "course.toml", OWN_KINDS)
    edit(own / file, old, new)
    assert [fault for fault in faults(own) if expected in fault], faults(own)
    assert len(faults(own)) == 1


def test_kinds_that_something_is_done_by_are_closed(own: Path):
    edit(own / "events.toml", 'kind = "reported"', 'kind = "rumoured"')
    assert any("kind: expected one of" in fault and "add it to course.toml" not in fault for fault in faults(own))
