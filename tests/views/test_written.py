"""Essays and prompts: kept as they are typed, never scored, nothing of the outline before it is handed in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import writing_course
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lessons
from lessons.assessment import responses, scoring
from lessons.assessment.scoring import ResponseError
from lessons.content import loader, model
from lessons.errors import UnknownNameError
from lessons.journal import store, submission

ESSAY = "difficulties"


@pytest.fixture(params=["zh", "en"])
def lesson(request, written: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> lessons.Lesson:
    monkeypatch.setenv("LESSONS_DATA", str(written))
    return lessons.open_lesson("02-places", language=request.param)


def again(lesson: lessons.Lesson) -> lessons.Lesson:
    return lessons.open_lesson("02-places", language=lesson.language)


def wrote(work: Path) -> list[store.Wrote]:
    return [line for line in store.read_all(work).lines if isinstance(line, store.Wrote)]


def test_a_draft_is_kept_and_comes_back(lesson, work: Path):
    view = lesson.quiz("writing")
    assert view.draft(ESSAY, "第一段\r\n\n二", way="bank", picked=["D3", "A5", "D3"])["saved"]
    assert [(line.text, line.way, line.picked) for line in wrote(work)] == [("第一段\n\n二", "bank", ("A5", "D3"))]
    state = again(lesson).quiz("writing").states[ESSAY]
    assert (state["draft"], state["way"], state["picked"]) == ("第一段\n\n二", "bank", ["A5", "D3"])
    assert not state["answered"]


def test_what_did_not_change_is_not_written_again(lesson, work: Path):
    view = lesson.quiz("writing")
    view.draft(ESSAY, "")
    assert not work.exists()
    for text in ("a", "a", "ab", "ab"):
        view.draft(ESSAY, text)
    assert [line.text for line in wrote(work)] == ["a", "ab"]
    again(lesson).quiz("writing").draft(ESSAY, "ab")
    assert len(wrote(work)) == 2


def test_the_outline_is_told_only_after_handing_in(lesson, course):
    view = lesson.quiz("writing")
    question = view._asked[ESSAY]
    secret = (question.outline, question.explanation)
    view.draft(ESSAY, "字")
    page = json.dumps([view.questions, view.states, view.words, str(view.static_html())], ensure_ascii=False)
    assert not [text for text in secret if text[lesson.language] in page]
    view.answer(ESSAY, "我写的")
    state = view.states[ESSAY]
    assert (state["outline"], state["draft"], state["tone"]) == (question.outline[lesson.language], "我写的", "")
    assert not state["done"]
    assert question.outline[lesson.language] not in str(view.static_html())


def test_it_is_handed_in_as_often_as_wanted_and_never_scored(lesson):
    view, progress = lesson.quiz("writing"), lesson.progress()
    before = [row for row in progress._tallies() if row.title in ("写一写", "Writing")]
    (read,) = (row.max_points for row in before)
    assert [(row.answered, row.open_points) for row in before] == [(0, 6)]
    for text in ("一", "二", "三"):
        view.answer(ESSAY, text)
        assert view.states[ESSAY]["answer"] == text
    after = [row for row in progress._tallies() if row.title in ("写一写", "Writing")]
    assert [(row.answered, row.points, row.max_points) for row in after] == [(1, 0, read)]
    assert lesson.journal.unsaved == 0
    assert ("6 read by your teacher" if lesson.language == "en" else "6 分由老师评阅") in progress.html
    with pytest.raises(TypeError):
        scoring.score(view._asked[ESSAY], "三")


def test_the_rubric_and_the_guide_are_there_beforehand(lesson):
    view = lesson.quiz("writing")
    question, posed = view._asked[ESSAY], view.questions[1]
    for row in question.row:
        for text in (row.title[lesson.language], *row.levels[lesson.language]):
            assert text in posed["rubric"]
            assert text in str(view.static_html())
    assert str(question.length[lesson.language]) in str(view.static_html())
    assert [each["id"] for each in posed["bank"]] == ["A5", "D2", "D3"]
    assert "](" not in "".join(each["text"] for each in posed["bank"])
    assert "null" not in json.dumps([view.questions, view.states])


def test_what_was_written_is_escaped(lesson):
    lesson.quiz("writing").draft(ESSAY, "<script>alert(1)</script>\n<b>")
    lesson.prompt("trial").write("<img src=x onerror=alert(1)>")
    fresh = again(lesson)
    for view in (fresh.quiz("writing"), fresh.prompt("trial"), fresh.recall("trial")):
        page = str(view.static_html())
        assert "<script" not in page
        assert "<img" not in page
        assert "&lt;" in page
    assert "&lt;img" in fresh.recall("trial").html
    assert "<br>" in str(fresh.quiz("writing").static_html())


@pytest.mark.parametrize(
    ("text", "way", "picked", "key"),
    [
        ("字" * 20_001, "", (), "answer.written-long"),
        ("x" * 10_000_000, "", (), "answer.written-long"),
        (None, "", (), "answer.form"),
        (3, "", (), "answer.form"),
        ("字", "other", (), "answer.unknown-option"),
        ("字", None, (), "answer.form"),
        ("字", "bank", ("K1",), "answer.unknown-option"),
        ("字", "bank", "D3", "answer.form"),
        ("字", "bank", [["D3"]], "answer.form"),
        ("字", "bank", ["D3"] * 9, "answer.form"),
    ],
)
def test_drafts_that_are_refused_change_nothing(lesson, work: Path, text, way, picked, key):
    view = lesson.quiz("writing")
    with pytest.raises(ResponseError) as caught:
        view.draft(ESSAY, text, way=way, picked=picked)
    assert caught.value.key == key
    assert not work.exists()
    assert "{" not in view.translate(key, **caught.value.values)


def test_the_limit_itself_is_taken(lesson):
    view = lesson.quiz("writing")
    view.draft(ESSAY, "字" * 20_000)
    view.answer(ESSAY, "字" * 20_000)
    assert len(again(lesson).quiz("writing").states[ESSAY]["answer"]) == 20_000
    with pytest.raises(ResponseError):
        view.answer(ESSAY, " \n ")


@pytest.mark.parametrize(
    "message",
    [
        {"type": "draft"},
        {"type": "draft", "question": ["x"]},
        {"type": "draft", "question": "level", "text": "x"},
        {"type": "draft", "question": ESSAY, "text": ["x"]},
        {"type": "draft", "question": ESSAY, "text": "x", "way": {}},
        {"type": "draft", "question": ESSAY, "text": "x", "picked": 3},
        {"type": "draft", "text": 3},
    ],
)
def test_whatever_a_page_sends_breaks_nothing(lesson, work: Path, message):
    view, sent = lesson.quiz("writing"), []
    view.send = sent.append
    view._received(view, message, [])
    assert [content["type"] for content in sent] == ["refused"]
    assert not work.exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_kept_as_it_is_or_cleaned_once(tmp_path_factory, text):
    kept = responses.written(text)
    assert responses.written(kept) == kept
    folder = tmp_path_factory.mktemp("any")
    store.Journal(folder, lesson="l", language="zh").wrote("q", "f" * 12, kept)
    assert [line.text for line in store.read(folder).lines] == ([kept] if kept else [])


def test_only_a_rest_makes_the_others_follow(lesson):
    prompt, recall, panel = lesson.prompt("trial"), lesson.recall("trial"), lesson.work()
    prompt.send = lambda content: None
    before = panel.file
    prompt._received(prompt, {"type": "draft", "text": "十八个", "number": 1, "settled": False}, [])
    assert "十八个" not in recall.html
    assert panel.file == before
    prompt._received(prompt, {"type": "draft", "text": "十八个", "number": 2, "settled": True}, [])
    assert "十八个" in recall.html
    assert "十八个" in panel.file
    assert prompt.text == "十八个"


def test_a_prompt_is_no_question(lesson):
    lesson.prompt("trial").write("涉县")
    assert list(store.replay(lesson.journal.lines)) == ["prompt:trial"]
    assert sum(row.answered for row in lesson.progress()._tallies()) == 0
    assert (
        "lsn-notices" not in again(lesson)._repr_html_()
        or "1" not in again(lesson)._repr_html_().split("lsn-notices")[-1][:90]
    )
    with pytest.raises(UnknownNameError, match="trial"):
        lesson.recall("tria")


def test_the_file_brings_texts_back(lesson, tmp_path: Path, monkeypatch):
    panel = lesson.work()
    lesson.quiz("writing").draft(ESSAY, "草稿一", way="open")
    lesson.quiz("writing").answer(ESSAY, "交上去的")
    lesson.quiz("writing").draft(ESSAY, "又改了", way="bank", picked=["D2"])
    lesson.prompt("trial").write("猜的")
    panel.refresh()
    kept = panel.file
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "elsewhere"))
    later = again(lesson)
    quiz, prompt, recall = later.quiz("writing"), later.prompt("trial"), later.recall("trial")
    later.work().restore(kept)
    state = quiz.states[ESSAY]
    assert (state["draft"], state["answer"], state["way"], state["picked"]) == ("又改了", "交上去的", "bank", ["D2"])
    assert prompt.text == "猜的"
    assert "猜的" in recall.html


def test_lines_of_texts_fit_the_schema(lesson, root: Path):
    import jsonschema

    lesson.quiz("writing").draft(ESSAY, "字", way="bank", picked=["D2"])
    lesson.prompt("trial").write("猜")
    schema = submission.schema()
    for line in submission.write(lesson.journal.lines, course="one-page-of-handan").splitlines():
        jsonschema.validate(json.loads(line), schema)
    assert b'"way"' not in store.encode(lesson.journal.lines[-1])


def test_a_reworded_essay_keeps_the_text_and_asks_for_it_again(lesson, monkeypatch):
    view = lesson.quiz("writing")
    view.answer(ESSAY, "写过的")
    monkeypatch.setitem(lesson._questions, ESSAY, _reworded(lesson._questions[ESSAY]))
    state = lesson.quiz("writing").states[ESSAY]
    assert state["changed"]
    assert state["draft"] == "写过的"
    assert "outline" not in state


def _reworded(question: model.Essay) -> model.Essay:
    import msgspec

    return msgspec.structs.replace(question, prompt=model.Text(zh="另一题", en="Another"))


def test_a_disk_that_refuses_is_said_and_the_text_kept(lesson, work: Path):
    view = lesson.quiz("writing")
    work.write_text("in the way")
    for text in ("一", "一二", "一二三"):
        assert view.draft(ESSAY, text)["failed"]
    assert lesson.journal.unsaved == 1
    work.unlink()
    assert view.draft(ESSAY, "一二三")["saved"]
    assert [line.text for line in wrote(work)] == ["一二三"]


def test_a_sitting_of_hours_goes_on_in_another_file(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(store, "FULL_BYTES", 5000)
    writing = store.Journal(tmp_path, lesson="l", language="zh")
    for number in range(40):
        writing.wrote("q", "f" * 12, "字" * (100 + number))
        assert len(writing.lines) == 1
    files = sorted(path.stat().st_size for path in tmp_path.glob("*.jsonl"))
    assert len(files) > 2
    assert files[-1] < 6000
    reading = store.read(tmp_path)
    assert len(reading.lines) == 40
    assert reading.notices == ()
    assert [line.text for line in store.Journal(tmp_path, lesson="l", language="zh").lines] == ["字" * 139]


SPOILT = [
    ("questions", '"national level"]', '"national level", "……"]', "expected forms with a letter or a digit"),
    ("questions", '"national level"]', f'"{"x" * 81}"]', "expected forms of at most 80 characters"),
    ("questions", 'form = "中央"', 'form = "ＮＡＴＩＯＮＡＬ"', "which counts as 'national'"),
    ("questions", 'form = "中央"', 'form = "國家級"', "which counts as '国家级'"),
    ("questions", 'form = "中央"', 'form = ""', "near[#1].form: expected text, got ''"),
    (
        "questions",
        "[[question.near]]",
        '[[question.near]]\nform = "中央。"\nfeedback = { zh = "一", en = "one" }\n\n[[question.near]]',
        "which counts as '中央。'",
    ),
    (
        "questions",
        'accepted = ["国家级", "全国", "national", "national level"]',
        "accepted = []",
        "accepted: expected a list, each entry text (at least 1)",
    ),
    (
        "questions",
        'supplied = ["D2", "D3"]',
        'supplied = ["D2", "D9"]',
        "scaffold.supplied: expected a known name, got 'D9'",
    ),
    ("questions", 'bank = ["A5", "D2", "D3"]', 'bank = ["A5", "A5"]', "got 'A5' twice"),
    ("questions", '"a claim", ', "", "levels.en: expected a list of 3"),
    ("questions", "length.zh = 200", "length.zh = 2", "length.zh: expected"),
    ("questions", 'id = "evidence"', 'id = "claim"', "got 'claim' twice"),
    ("lessons", '{ view = "recall", name = "trial" }', '{ view = "recall", name = "tria" }', "did you mean 'trial'?"),
    (
        "lessons",
        '{ view = "prompt", name = "trial" }',
        '{ view = "prompt" }',
        "expected the name of what it shows, got none",
    ),
    ("lessons", "lines = 3", "lines = 0", "prompt[trial].lines: expected"),
    (
        "lessons",
        "[[prompt]]",
        '[[prompt]]\nid = "trial"\nask = { zh = "一", en = "one" }\n\n[[prompt]]',
        "got 'trial' twice",
    ),
]


@pytest.mark.parametrize(("folder", "old", "new", "expected"), SPOILT)
def test_each_fault_is_named(data: Path, folder: str, old: str, new: str, expected: str):
    file = writing_course.add(data) / folder / "02-places.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    assert not loader.read(data)[1]
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [str(problem) for problem in loader.read(data)[1]]
    assert any(expected in line for line in found), found


def test_two_windows_of_one_text(lesson, monkeypatch: pytest.MonkeyPatch):
    """Both are told, and whoever opens the lesson next is offered the version that does not stand; `<` stays text."""
    times = iter(f"2026-03-01T08:{minute:02d}:00.000Z" for minute in range(60))
    monkeypatch.setattr(store.Journal, "_now", lambda _: next(times))
    one, two = again(lesson), again(lesson)
    first, second = one.quiz("writing"), two.quiz("writing")
    assert first.draft(ESSAY, "<b>first</b>", way="bank", picked=["A5"])["elsewhere"] == ""
    assert second.draft(ESSAY, "second")["elsewhere"]
    assert first.draft(ESSAY, "<b>first</b>!", way="bank", picked=["A5"])["elsewhere"]
    second.draft(ESSAY, "second!")
    state = again(lesson).quiz("writing").states[ESSAY]
    assert state["draft"] == "second!"
    assert [each["value"] for each in state["versions"]] == [{"text": "<b>first</b>!", "way": "bank", "picked": ["A5"]}]
    assert all(each["time"] > 1_700_000_000_000 for each in state["versions"])
    assert "first" not in str(again(lesson).quiz("writing").static_html())


def test_two_windows_of_one_prompt(lesson, monkeypatch: pytest.MonkeyPatch):
    times = iter(f"2026-03-01T08:{minute:02d}:00.000Z" for minute in range(60))
    monkeypatch.setattr(store.Journal, "_now", lambda _: next(times))
    one, two = again(lesson), again(lesson)
    name = one._plan.prompt[0].id
    one.prompt(name).write("first")
    two.prompt(name).write("second")
    view = again(lesson).prompt(name)
    assert (view.text, [each["value"] for each in view.others]) == ("second", [{"text": "first"}])
    assert two.prompt(name).others == []
