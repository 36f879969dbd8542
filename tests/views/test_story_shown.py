"""The story as a page tells it: opening, stops, still page; a passage is printed once, and 0.1's pages stay what they were."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import lessons
from lessons.i18n import texts
from lessons.journal import store
from lessons.jupyter.save_hook import WIDGET
from lessons.views.linked.passage import PassageView
from lessons.views.linked.reference import PassageReference


@pytest.fixture
def plan(course):
    return course.lessons["02-places"]


def test_the_page_gets_the_story_in_its_language(lesson, plan):
    view, language = lesson.explore(), lesson.language
    assert plan.story.text[language].strip() in view.story["text"]
    asked = plan.step[0].text[language].strip().split("\n\n")[-1].split("*")[0]
    assert asked in view.story["text"], "what the step asks for is said at the opening"
    assert [stop["why"] for stop in view.story["stops"]] == [stop.why[language] for stop in plan.stops]
    assert view.story["stops"][1] == {
        "passage": "passage:K1",
        "place": "place:xixiaowu",
        "event": "event:visit-2021",
        "why": plan.stops[1].why[language],
    }
    assert view.story["stops"][0]["event"] == ""
    names = {name for stop in view.story["stops"] for name in (stop["passage"], stop["place"], stop["event"]) if name}
    assert names <= set(lesson.selection.links), "each can be selected"


def test_passages_come_in_the_order_of_the_stops(lesson, plan):
    shown = [view._passage.id for view in lesson.explore().passages]
    assert shown[: len(plan.stops)] == [stop.passage for stop in plan.stops]
    assert {"K2", "D2"} <= set(shown[len(plan.stops) :])


def test_what_is_written_before_the_first_stop_is_kept(lesson, plan, work: Path):
    view = lesson.explore()
    assert view.get_state()["prompt"] == f"IPY_MODEL_{view.prompt.model_id}"
    view.prompt.write("三个")
    assert len(store.read(work / "02-places").lines) == 2
    again = lessons.open_lesson("02-places", language=lesson.language)
    html = str(again.explore().static_html())
    assert "三个" in html
    assert plan.prompt[0].ask[lesson.language] in html


def test_the_still_page_tells_the_whole_story_once(lesson, plan):
    language = lesson.language
    bundle = lesson.explore()._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", WIDGET}
    html = bundle["text/html"]
    assert html.count("<img") == 3, "the map, the timeline wide and tall"
    order = [plan.story.text[language].strip(), '<ol class="lsn-stops">']
    order += [f'<li id="lsn-stop-{stop.passage}">' for stop in plan.stops] + ["<img"]
    positions = [html.index(part) for part in order]
    assert positions == sorted(positions)
    assert "<details>" in html.split("lsn-together")[1]
    for stop in plan.stops:
        piece = html.split(f'id="lsn-stop-{stop.passage}"')[1].split("</li>")[0]
        assert stop.why[language] in piece
        assert lesson._course.places[stop.place].name[language] in piece
        assert html.count(f'data-passage="{stop.passage}"') == 1


def test_after_the_story_a_passage_of_it_is_a_way_back(lesson, plan):
    full = {view._passage.id: view for view in lesson.explore().passages}
    view = lesson.passage("D3")
    assert isinstance(view, PassageReference)
    assert view.passage is full["D3"], "one model a passage"
    html = str(view.static_html())
    assert 'href="#lsn-stop-D3"' in html
    assert texts.translate("passage.at-stop", lesson.language, number=7) in html
    assert lesson._course.passages["D3"].heading[lesson.language] in html
    assert "<article" not in html
    assert "None" not in json.dumps([view.html, view.words])
    assert isinstance(lesson.passage("D2"), PassageView), "where the story did not stop, a passage is shown in full"


def test_a_page_that_has_printed_the_passages_is_told_no_story(lesson):
    """So do 0.1's: they ask for the passages first, and for the linked page after them, if at all."""
    assert isinstance(lesson.passage("D3"), PassageView)
    view = lesson.explore()
    assert view.story == {}
    assert view.prompt == ""
    html = str(view.static_html())
    assert "lsn-stops" not in html
    assert "D3" in html.split("lsn-together")[1]
    assert isinstance(lesson.passage("D3"), PassageView)


def test_a_passage_beside_the_story_does_not_keep_it_from_being_told_again(lesson):
    lesson.explore()
    lesson.passage("D3")
    lesson.passage("D2")
    assert lesson.explore().story, "its cell was run once more"


def test_a_lesson_without_a_story_opens_as_before(data: Path, work: Path, monkeypatch):
    file = data / "lessons" / "02-places.toml"
    text = file.read_text(encoding="utf-8")
    before, _, rest = text.partition("[story]\n")
    file.write_text(before + rest[rest.index("[[step]]") :], encoding="utf-8")
    monkeypatch.setenv("LESSONS_DATA", str(data))
    lesson = lessons.open_lesson("02-places", language="en")
    assert lesson.explore().story == {}
    assert isinstance(lesson.passage("K2"), PassageView)


def test_every_word_of_the_page_is_there(lesson):
    words = lesson.explore().words
    assert set(re.findall(r"{(\w+)}", words["stop"])) == {"number", "count"}
    assert "{number}" in words["return"]
