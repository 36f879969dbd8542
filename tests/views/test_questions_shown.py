"""Questions of matching and of place as a page gets them: nothing of the key before its time, all of it afterwards."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lessons.assessment import scoring
from lessons.content import model
from lessons.drawing import compiled
from lessons.i18n import texts
from lessons.journal import store
from lessons.presentation import presenter
from lessons.views.quiz import quiz as quizzes

MATCH, PLACE = "named-for-what", "lead-and-landscape"


def shown(root: Path, course, work: Path, language, *, drawing: bool = True, **changes) -> quizzes.QuizView:
    """A quiz of the two questions, with some of their fields changed."""
    asked = {name: course.questions["02-places"][name] for name in (MATCH, PLACE)}
    asked = {name: msgspec.structs.replace(question, **changes.get(name, {})) for name, question in asked.items()}
    quiz = model.Quiz(id="q", title=model.Text(zh="题", en="Quiz"), role="core", questions=tuple(asked))
    kept = store.Journal(work / "02-places", lesson="02-places", language=language)
    made = compiled.CompiledCourse(root / "data") if drawing else None
    return quizzes.QuizView(course, quiz, asked, journal=kept, language=language, drawn=made)


def card(view: quizzes.QuizView, name: str) -> str:
    return view._asked[MATCH].public_name(name)


def cards(view: quizzes.QuizView, *names: str) -> list[str]:
    return [card(view, name) for name in names]


RIGHT = ("stools", "advisers", "cloud", "name-only", "successors")


@pytest.mark.parametrize(("decided", "word"), [(msgspec.UNSET, "quiz.decides"), (False, "quiz.goes-with")])
def test_what_is_cited_decides_or_only_goes_with_the_answer(root: Path, course, work: Path, language, decided, word):
    view = shown(root, course, work, language, drawing=False, **{MATCH: {"decided": decided}})
    view.answer(MATCH, cards(view, *RIGHT))
    told = view.states[MATCH]
    assert told["decides"]
    assert view.words[told["basis"]] == texts.translate(word, language)


def test_no_passage_decides_an_essay(course):
    asked = [question for questions in course.questions.values() for question in questions.values()]
    assert {presenter.basis(each) for each in asked if each.graded_by_teacher} == {"goes-with"}
    assert {presenter.basis(each) for each in asked} == {"goes-with", "decides"}


def test_before_the_end_the_page_has_no_key(root: Path, course, work: Path, language):
    view = shown(root, course, work, language, drawing=False)
    view.answer(MATCH, cards(view, "advisers", "stools", "cloud", "city-meeting", "successors"))
    view.answer(PLACE, "36.7, 114.2")
    page = json.dumps([view.questions, view.states, view.words, str(view.static_html())], ensure_ascii=False)
    match, place = view._asked[MATCH], view._asked[PLACE]
    for entry in (*match.pair, *match.extra):
        assert f'"{entry.id}"' not in page
    for pair in (match.pair[0], match.pair[1], match.pair[3]):  # the wrong ones
        assert pair.feedback[language] not in page
    for text in (match.explanation, match.right, place.explanation, place.right, *match.hints, *place.hints):
        assert text[language] not in page
    assert "36.568" not in page
    assert "113.662" not in page
    # The county has its name in the list of all eighteen and nowhere else.
    assert page.count(course.units["shexian"].name.zh if language == "zh" else "Shexian") == 1
    assert not {"key", "shown", "distance", "others"} & (view.states[MATCH].keys() | view.states[PLACE].keys())


def test_cards_are_never_offered_in_the_order_of_the_key(course):
    question = course.questions["02-places"][MATCH]
    for number in range(300):
        other = msgspec.structs.replace(question, id=f"q{number}", pair=question.pair[:3])
        names = [name for name, _ in presenter.offered(other)]
        assert tuple(name for name in names if name in scoring.key(other)) != scoring.key(other)
        assert names == [name for name, _ in presenter.offered(other)]
        assert len(set(names)) == 4


def test_each_pair_gets_its_own_remark(root: Path, course, work: Path, language):
    view = shown(root, course, work, language)
    view.answer(MATCH, cards(view, "stools", "advisers", "name-only", "cloud", "city-meeting"))
    question, state = view._asked[MATCH], view.states[MATCH]
    whole, *pairs = state["feedback"]
    assert (state["tone"], whole["text"]) == ("partly", question.wrong[language])
    assert [remark["tone"] for remark in pairs] == ["right", "right", "wrong", "wrong", "wrong"]
    assert [remark["label"] for remark in pairs] == [pair.left[language] for pair in question.pair]
    assert pairs[0]["text"] == question.pair[0].feedback[language]
    assert question.pair[3].right[language] in pairs[2]["text"]
    assert question.extra[0].feedback[language] in pairs[4]["text"]


def test_in_the_end_every_pair_and_card_is_explained(root: Path, course, work: Path, language):
    view = shown(root, course, work, language, **{MATCH: {"attempts": 1}})
    view.answer(MATCH, cards(view, "stools", "cloud", "advisers", "name-only", "successors"))
    state, question = view.states[MATCH], view._asked[MATCH]
    told = json.dumps([state["feedback"], state["others"]], ensure_ascii=False)
    for entry in (*question.pair, *question.extra):
        assert told.count(json.dumps(entry.feedback[language], ensure_ascii=False)) == 1
    assert all(f"{pair.left[language]} → {pair.right[language]}" in state["key"] for pair in question.pair)
    assert question.pair[1].right[language] in str(view.static_html())


def test_a_point_is_shown_with_its_distance(root: Path, course, work: Path, language):
    view = shown(root, course, work, language)
    view.answer(PLACE, "36.697, 114.191")
    assert view.states[PLACE]["tone"] == "wrong"
    view.answer(PLACE, "北纬36.65度，东经113.66度")
    state = view.states[PLACE]
    assert state["answer"] == "36.6500,113.6600"
    assert state["done"]
    assert state["shown"]["given"].items() >= {"lat": 36.65, "lon": 113.66}.items()
    assert state["shown"]["answer"].items() >= {"lat": 36.568, "lon": 113.662, "km": 15.7}.items()
    assert re.search(r"\b9\.1\b", state["distance"])
    assert "15.7" in state["distance"]
    assert "36.568, 113.662" in state["key"]


def test_a_unit_from_the_list_is_an_answer(root: Path, course, work: Path, language):
    view = shown(root, course, work, language, **{PLACE: {"attempts": 1}})
    view.answer(PLACE, "unit:wuan")
    state = view.states[PLACE]
    assert state["done"]
    assert "given" not in state["shown"]
    assert ("武安市" if language == "zh" else "Wu'an") in state["distance"]
    assert ("武安市" if language == "zh" else "Wu&#39;an") in str(view.static_html())
    other = shown(root, course, work / "other", language)
    other.answer(PLACE, "unit:shexian")
    assert other.states[PLACE]["tone"] == "right"
    assert other.states[PLACE]["distance"] == ""


def test_the_map_has_names_only_where_they_are_wanted(root: Path, course, work: Path, language):
    if not (root / "data" / "drawn" / f"quiz-map.{language}.html").is_file():
        pytest.skip("the maps that questions are asked on are not drawn yet")
    made = compiled.CompiledCourse(root / "data")
    assert shown(root, course, work, language).maps == {PLACE: made.text(f"quiz-map-bare.{language}.html")}
    named = shown(root, course, work, language, **{PLACE: {"labels": True}})
    assert named.maps == {PLACE: made.text(f"quiz-map.{language}.html")}


def test_without_a_drawing_the_other_two_ways_are_left(root: Path, course, work: Path, language):
    view = shown(root, course, work, language, drawing=False)
    assert (view.maps, view.assets) == ({}, "")
    view.answer(PLACE, "36.568, 113.662")
    assert view.states[PLACE]["tone"] == "right"


def test_earlier_answers_come_back(root: Path, course, work: Path, language):
    view = shown(root, course, work, language)
    placed = cards(view, *RIGHT[1:], "city-meeting")
    view.answer(MATCH, placed)
    view.answer(PLACE, "unit:wuan")
    again = shown(root, course, work, language)
    assert list(again.states[MATCH]["answer"]) == placed
    assert again.states[PLACE]["answer"] == "unit:wuan"
    assert again.states[MATCH]["standing"] == view.states[MATCH]["standing"]


def test_a_journal_of_someone_elses_making_is_not_trusted(root: Path, course, work: Path, language):
    view = shown(root, course, work, language)
    for name, entry in ((MATCH, ("<b>",) * 5), (PLACE, "unit:<script>"), (PLACE, "91,0"), (PLACE, 36.5), (MATCH, "x")):
        view._journal.answered(name, model.fingerprint(view._asked[name]), entry)
    again = shown(root, course, work, language)
    assert not any(state["answered"] for state in again.states.values())
    assert "script" not in str(again.static_html())


def test_no_value_that_goes_to_the_page_is_none(root: Path, course, work: Path, language):
    view = shown(root, course, work, language)
    view.answer(MATCH, cards(view, *RIGHT[1:], "city-meeting"))
    view.answer(PLACE, "unit:shexian")
    state = {name: view.get_state()[name] for name in ("questions", "states", "maps", "words", "assets")}
    assert "null" not in json.dumps(state, default=str)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(data=st.data())
def test_the_still_face_never_has_the_key(root: Path, course, tmp_path_factory, language, data):
    """Whatever was answered, done or not: on paper only the student's own answer stands."""
    view = shown(root, course, tmp_path_factory.mktemp("work"), language, drawing=False)
    question = view._asked[MATCH]
    empty = str(view.static_html())
    hand = cards(view, *data.draw(st.permutations([*RIGHT, "city-meeting"])))[:5]
    for attempt in (hand, cards(view, *RIGHT)[::-1]):
        if not view.states[MATCH]["done"]:
            view.answer(MATCH, attempt)
    answer = data.draw(st.sampled_from(["unit:wuan", "36.1, 114.2", "36.7, 113.7"]))
    view.answer(PLACE, answer)
    page = str(view.static_html())
    for still in (empty, page):
        for text in (question.explanation, view._asked[PLACE].explanation, *(pair.feedback for pair in question.pair)):
            assert text[language] not in still
        assert "36.568" not in still
        assert scoring.key(question)[0] not in still
    given = [line for line in re.findall(r"<li>(.*?)</li>", page) if " → " in line]
    right = [f"{pair.left[language]} → {pair.right[language]}" for pair in question.pair]
    matched = scoring.parse_response(question, list(view.states[MATCH]["answer"]))
    own = [name == other for name, other in zip(matched, scoring.key(question), strict=True)]
    assert [one == other for one, other in zip(given, right, strict=True)] == own
