"""What a notebook shows: two faces, the same in both languages, no key in the page, everything escaped."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import anywidget
import msgspec
import pytest

import lessons
from lessons.assessment import scoring
from lessons.content import model
from lessons.drawing import compiled
from lessons.errors import LessonError, UnknownNameError
from lessons.journal import store
from lessons.jupyter.save_hook import WIDGET
from lessons.presentation import presenter
from lessons.views.base import LOADER
from lessons.views.quiz import quiz as quizzes


def every_view(lesson):
    yield from (lesson.passage(name) for name in ("L1", "D3", "K1"))
    yield lesson.map()
    yield lesson.timeline()
    yield lesson.explore()
    yield from (lesson.quiz(name) for name in ("where", "exit", "homework"))
    yield from (lesson.voices(), lesson.claims(), lesson.envelope(), lesson.systems())
    yield lesson.progress()
    told = lessons.open_lesson("02-places", language=lesson.language)  # the story, before any of its passages
    yield told.explore()
    yield told.passage("D3")


class Tags(HTMLParser):
    """Collects tags and attributes, and holds every opened tag to be closed in order."""

    VOID = frozenset({"img", "br", "input", "hr"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_each_view_has_two_faces(lesson):
    for view in every_view(lesson):
        bundle = view._repr_mimebundle_()
        assert set(bundle) == {"text/plain", "text/html", WIDGET}
        assert bundle["text/plain"].strip()
        Tags(bundle["text/html"])


def test_a_saved_view_opens_with_whatever_version_of_its_library_is_there(lesson):
    """It is an anywidget like any other to the page, under a name of its own, and asks for no version."""
    for view in every_view(lesson):
        assert isinstance(view, anywidget.AnyWidget)
        state = view.get_state()
        assert (state["_model_module"], state["_model_module_version"]) == ("anywidget", "*")
        assert (state["_view_module"], state["_view_module_version"]) == ("anywidget", "*")
        assert state["_esm"] == LOADER
        kind = type(view)
        # Not a class of the view's own, as the library would make, in some 1 ms each.
        assert getattr(sys.modules[kind.__module__], kind.__name__) is kind
        assert state["_anywidget_id"] == f"{kind.__module__}.{kind.__name__}"


def test_still_faces_keep_what_an_untrusted_notebook_keeps(lesson):
    for view in every_view(lesson):
        tags = Tags(str(view.static_html())).found
        assert not {tag for tag, _ in tags} & {"style", "script", "svg", "ruby", "iframe", "button"}
        for tag, attributes in tags:
            assert not [name for name in attributes if name.startswith("on")]
            if tag == "img":
                assert attributes["src"].startswith("data:image/svg+xml,%3Csvg ")
                assert "alt" in attributes


def test_pictures_have_a_text_equivalent(lesson):
    for view in (lesson.map(), lesson.timeline(), lesson.voices(), lesson.claims(), lesson.envelope()):
        tags = Tags(str(view.static_html())).found
        assert [attributes for tag, attributes in tags if tag == "img" and len(attributes["alt"]) > 30]
        assert "table" in {tag for tag, _ in tags}


WIDGETS = ("assets", "content", "passages", "passage", "map", "timeline", "prompt")
"""Traits that hold other widgets: to the page these are names."""


def holds_none(value) -> bool:
    if isinstance(value, dict):
        return any(map(holds_none, value.values()))
    return value is None or (isinstance(value, list | tuple) and any(map(holds_none, value)))


def test_nothing_that_goes_to_the_page_is_none(lesson):
    lesson.quiz("where").answer("named-units", ["wuan"])
    for view in every_view(lesson):
        ours = view.initial_state()
        assert not holds_none({name: value for name, value in ours.items() if name not in WIDGETS}), type(view)


def test_the_still_face_is_the_same_each_time(lesson):
    again = lessons.open_lesson("02-places", language=lesson.language)
    for one, other in zip(every_view(lesson), every_view(again), strict=True):
        assert str(one.static_html()) == str(other.static_html())


def test_the_key_is_not_in_the_page(lesson):
    questions = lesson._questions
    for name in ("where", "exit", "homework"):
        view = lesson.quiz(name)
        page = json.dumps([view.questions, view.states, view.words, str(view.static_html())], ensure_ascii=False)
        assert '"correct"' not in page
        for asked in view.questions:
            question = questions[asked["id"]]
            secret = [question.explanation, *(hint for hint in question.hints)]
            secret += [entry.feedback for entry in getattr(question, "option", getattr(question, "item", ()))]
            if isinstance(question, model.Number):
                secret += [question.right, question.wrong, *(slip.feedback for slip in question.slip)]
            for text in secret:
                assert text[lesson.language] not in page


def test_items_are_never_offered_in_the_right_order(course):
    for questions in course.questions.values():
        for question in questions.values():
            if isinstance(question, model.Order):
                assert tuple(name for name, _ in presenter.offered(question)) != scoring.key(question)
                assert {name for name, _ in presenter.offered(question)} == set(scoring.key(question))


def test_an_answer_gets_its_own_feedback_and_is_kept(lesson, work: Path):
    view = lesson.quiz("where")
    view.answer("who-came-to-the-hall", "group")
    state = view.states["who-came-to-the-hall"]
    question = lesson._questions["who-came-to-the-hall"]
    assert state["tone"] == "wrong"
    assert state["feedback"][0]["text"] == question.option[0].feedback[lesson.language]
    assert state["saved"]
    assert "key" not in state
    view.answer("who-came-to-the-hall", "branch")
    assert view.states["who-came-to-the-hall"]["done"]
    assert view.states["who-came-to-the-hall"]["explanation"] == question.explanation[lesson.language]
    assert len(store.read(work / "02-places").lines) == 3


def test_every_option_has_its_feedback_in_the_end(lesson):
    view = lesson.quiz("where")
    view.answer("named-units", ["quzhou", "qiuxian", "wuan"])
    state = view.states["named-units"]
    assert len(state["feedback"]) + len(state["others"]) == 6


def test_reopening_shows_earlier_answers(lesson):
    lesson.quiz("where").answer("unnamed-count", "７")
    lesson.quiz("homework").answer("border-order", ["merger", "joins", "city", "borders", "centres"])
    again = lessons.open_lesson("02-places", language="en" if lesson.language == "zh" else "zh")
    assert again.quiz("where").states["unnamed-count"]["answer"] == 7
    assert again.quiz("homework").states["border-order"]["answer"][0] == "merger"
    assert "2" in again._repr_html_().split("lsn-notices")[-1]


def test_hints_come_one_at_a_time_and_are_kept(lesson):
    view = lesson.quiz("exit")
    view.hint("coloured-and-blank")
    assert len(view.states["coloured-and-blank"]["hints"]) == 1
    view.hint("coloured-and-blank")
    again = lessons.open_lesson("02-places", language=lesson.language)
    assert len(again.quiz("exit").states["coloured-and-blank"]["hints"]) == 1


def test_progress_follows(lesson):
    progress, view = lesson.progress(), lesson.quiz("where")
    before = progress.html
    view.answer("who-came-to-the-hall", "branch")
    assert progress.html != before
    assert re.search(r"2\D+10", progress.plain_text())


def test_a_reworded_question_loses_no_answer_and_misreads_none(lesson, course):
    view = lesson.quiz("exit")
    view.answer("coloured-and-blank", "far")
    question = course.questions["02-places"]["coloured-and-blank"]
    reworded = msgspec.structs.replace(question, prompt=model.Text(zh="另一个问题？", en="Another question?"))
    quiz = next(quiz for quiz in course.lessons["02-places"].quiz if quiz.id == "exit")
    other = quizzes.QuizView(course, quiz, {question.id: reworded}, journal=lesson.journal, language=lesson.language)
    assert other.states[question.id]["answered"] is False
    assert other.states[question.id]["changed"]
    assert view.states[question.id]["answer"] == "far"


@pytest.mark.parametrize(
    "message",
    [
        None,
        3,
        [],
        {},
        {"type": "answer"},
        {"type": "answer", "question": "nope", "answer": "x"},
        {"type": "answer", "question": ["x"]},
        {"type": "answer", "question": "who-came-to-the-hall", "answer": {"a": 1}},
        {"type": "answer", "question": "who-came-to-the-hall", "answer": "x" * 10_000_000},
        {"type": "answer", "question": "named-units", "answer": ["<script>"]},
        {"type": "hint", "question": None},
        {"type": "boom"},
    ],
)
def test_whatever_a_page_sends_breaks_nothing(lesson, work: Path, message):
    view = lesson.quiz("where")
    before = dict(view.states)
    sent = []
    view.send = sent.append
    view._received(view, message, [])
    assert view.states == before
    assert not work.exists()
    assert all(len(json.dumps(content, ensure_ascii=False)) < 400 for content in sent)


def test_a_refusal_is_said_in_the_students_language(lesson):
    view, sent = lesson.quiz("where"), []
    view.send = sent.append
    view._received(view, {"type": "answer", "question": "unnamed-count", "answer": "many"}, [])
    assert sent[0]["type"] == "refused"
    assert bool(re.search(r"[\u4e00-\u9fff]", sent[0]["text"])) == (lesson.language == "zh")


def test_a_disk_that_refuses_is_shown_and_the_answer_kept(lesson, work: Path):
    view, progress = lesson.quiz("where"), lesson.progress()
    work.write_text("in the way")
    view.answer("who-came-to-the-hall", "branch")
    state = view.states["who-came-to-the-hall"]
    assert state["failed"]
    assert not state["saved"]
    assert state["answer"] == "branch"
    assert "lsn-warn" in progress.html
    work.unlink()
    view.answer("unnamed-count", 11)
    assert view.states["unnamed-count"]["saved"]
    assert not view.states["who-came-to-the-hall"]["failed"], "it went to disk with the later answer"
    assert "lsn-warn" not in progress.html
    assert len(store.read(work / "02-places").lines) == 3


def test_damaged_work_is_said_on_the_head(lesson, work: Path):
    lesson.quiz("where").answer("who-came-to-the-hall", "branch")
    file = next(work.rglob("*.jsonl"))
    file.write_bytes(file.read_bytes()[:-9])
    head = lessons.open_lesson("02-places", language=lesson.language)._repr_html_()
    assert file.name in head


def test_answers_in_a_journal_are_not_trusted(lesson, course):
    question = course.questions["02-places"]["who-came-to-the-hall"]
    lesson.journal.answered("who-came-to-the-hall", model.fingerprint(question), "<img src=x onerror=alert(1)>")
    lesson.journal.answered("who-came-to-the-hall", model.fingerprint(question), ("branch",))
    again = lessons.open_lesson("02-places", language=lesson.language)
    view = again.quiz("where")
    assert view.states["who-came-to-the-hall"]["answered"] is False
    assert "onerror" not in str(view.static_html())


@pytest.mark.parametrize(
    ("call", "near"),
    [
        (lambda lesson: lesson.passage("d3"), "D3"),
        (lambda lesson: lesson.passage("D33"), "D3"),
        (lambda lesson: lesson.quiz("were"), "where"),
    ],
)
def test_a_misspelt_name_is_answered_with_near_ones_and_the_list(lesson, call, near: str):
    with pytest.raises(UnknownNameError) as caught:
        call(lesson)
    message = str(caught.value)
    assert f"“{near}”" in message
    assert ", " in message
    assert caught.value._render_traceback_() == [message]


def test_a_misspelt_lesson(work: Path):
    with pytest.raises(UnknownNameError, match="02-places"):
        lessons.open_lesson("02-place", language="en")


@pytest.mark.parametrize("name", [None, 3, ["D3"], b"D3"])
def test_a_name_that_is_no_text(lesson, name):
    with pytest.raises(LessonError) as caught:
        lesson.passage(name)
    assert "\n" not in str(caught.value)


def test_the_real_objects_are_there(lesson):
    import folium
    from matplotlib.figure import Figure

    assert isinstance(lesson.map().folium, folium.Map)
    assert isinstance(lesson.timeline().figure, Figure)


def test_content_that_changed_is_drawn_afresh_and_it_is_said(data: Path, work: Path, monkeypatch):
    file = data / "events.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("A tourism strategy starts", "A plan for <visitors>"), encoding="utf-8"
    )
    monkeypatch.setenv("LESSONS_DATA", str(data))
    assert not compiled.CompiledCourse(data).is_current
    lesson = lessons.open_lesson("02-places", language="en")
    timeline = lesson.timeline()
    assert "A plan for &lt;visitors&gt;" in timeline.wide
    assert "A plan for &lt;visitors&gt;" in timeline.table
    assert "drawn afresh" in lesson._repr_html_()
