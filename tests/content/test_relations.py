"""What belongs together: links both ways, short texts that come back to what they came from, errors that help."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.content import relations
from lessons.content.edtf_dates import sureness
from lessons.errors import LessonError, UnknownNameError
from lessons.i18n import texts


@pytest.fixture
def known(course) -> dict[str, relations.Link]:
    return relations.links(course, course.lessons["02-places"])


def test_every_link_goes_both_ways(known):
    for link in known.values():
        for other in link.related:
            assert link.name in known[other].related, f"{other} does not lead back to {link.name}"


def test_what_the_content_says_is_linked(known):
    assert set(known["event:honour-1985"].related) == {"passage:D3", "place:cishan-erjie"}
    assert set(known["place:shexian"].related) == {"passage:L1", "passage:K5"}
    assert {"figure:cishan-households", "figure:cishan-people"} <= set(known["passage:D3"].related)


def test_nothing_outside_the_lesson_can_be_selected(course, known):
    shown = set(relations.shown_passages(course, course.lessons["02-places"]))
    assert {link.name.split(":")[1] for link in known.values() if link.kind == "passage"} == shown
    assert "passage:D5" not in known
    assert "event:branch-1925" not in known, "it lies before the axis"


def test_a_short_text_comes_back_to_what_it_came_from(known):
    for link in known.values():
        for language in ("zh", "en"):
            assert relations.find(link.text[language], known)[0] == link.name
            assert relations.find(link.label[language], known)[0] == link.name
        assert relations.find(link.name, known) == [link.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("D3, 1985", "event:honour-1985"),
        ("d3，1985", "event:honour-1985"),
        ("Ｄ３、１９８５", "event:honour-1985"),
        ("1985", "event:honour-1985"),
        (" cishan ERJIE ", "place:cishan-erjie"),
        ("D2, 1.2亿元", "figure:cishan-investment"),
        ("2018-12", "event:secretary-2018"),
        ("2018", "event:secretary-2018"),
        ("西小屋村, 2000", "event:hall-2000"),
        ("涉县, L1", "passage:L1"),
        ("A6, 2023", "event:upgrade-2023"),
    ],
)
def test_a_text_typed_by_hand(known, text: str, name: str):
    assert relations.find(text, known)[0] == name


@pytest.mark.parametrize("text", ["", ",", "19", "D3, 2019", "L1, 1985", "nowhere", "D33", "event:", "涉县，1985"])
def test_a_text_that_means_nothing(known, text: str):
    assert relations.find(text, known) == []


@given(st.text())
def test_any_text_is_answered(course_links, text: str):
    assert all(name in course_links for name in relations.find(text, course_links))


@pytest.fixture(scope="module")
def course_links(root: Path):
    from lessons.content import loader

    course = loader.load(root / "data")
    return relations.links(course, course.lessons["02-places"])


def test_explore_begins_with_what_was_shared(lesson):
    view = lesson.explore(select="D3, 1985")
    assert (view.selected, view.text) == ("event:honour-1985", "D3, 1985")
    view.select("")
    assert (view.selected, view.text) == ("", "")


def test_all_views_of_a_lesson_share_one_selection(lesson):
    views = [lesson.passage("D3"), lesson.map(), lesson.timeline(), lesson.explore()]
    assert {view.selection for view in views} == {lesson.selection}
    seen = []
    lesson.selection.observe(lambda change: seen.append(change.new), "selected")
    views[1].select("Shexian")
    assert seen == ["place:shexian"]


@pytest.mark.parametrize(
    ("text", "near"), [("D3, 1958", "D3, 1985"), ("Shexan", "涉县|Shexian"), ("event:honor-1985", "event:honour-1985")]
)
def test_a_selection_that_does_not_exist_is_answered_with_what_does(lesson, text: str, near: str):
    with pytest.raises(UnknownNameError) as caught:
        lesson.explore(select=text)
    message = str(caught.value)
    assert any(f"“{one}”" in message for one in near.split("|")) or text == "Shexan"
    assert "D3, 1985" in message
    assert lesson.selection.selected == ""


@pytest.mark.parametrize("text", [3, ["D3"], b"D3", 19.85])
def test_a_selection_that_is_no_text(lesson, text):
    with pytest.raises(LessonError) as caught:
        lesson.explore(select=text)
    assert "\n" not in str(caught.value)


def test_a_page_cannot_select_what_does_not_exist(lesson):
    lesson.selection.selected = "passage:D3"
    for name in ("passage:<script>", 3, ["passage:D3"], {}, "D3"):
        lesson.selection.set_state({"selected": name})
        assert lesson.selection.selected == "passage:D3"
    with pytest.raises(UnknownNameError):
        lesson.selection.selected = "passage:<script>"
    lesson.selection.set_state({"selected": "place:shexian", "links": {}})
    assert lesson.selection.selected == "place:shexian"
    assert lesson.selection.links


def test_what_explore_shows_when_still(lesson):
    html = str(lesson.explore().static_html())
    assert html.count("<img") == 3, "the map, the timeline wide and tall"
    assert str(lesson.map().static_html()) in html
    assert "D3" in html.split("lsn-together")[1]


@pytest.mark.parametrize(
    ("date", "sure"),
    [
        ("1985", "year"),
        ("2018-12", "month"),
        ("2020-04-01", "day"),
        ("2019-01~/2019-03~", "about"),
        ("2021-05-20?", "uncertain"),
        ("2021?/2023", "uncertain"),
        ("1940-12/1945", "between"),
        ("2019%", "uncertain"),
    ],
)
def test_how_sure_a_date_is(date: str, sure: str):
    assert sureness(date) == sure


def test_a_mark_tells_what_the_passage_says_and_how_sure_the_date_is(lesson):
    event = lesson.timeline().events["honour-1985"]
    ((name, said),) = event["says"]
    assert name == "passage:D3"
    assert "1985" in said
    assert "](" not in said
    assert texts.translate("timeline.sure.year", lesson.language) in event["when"]
