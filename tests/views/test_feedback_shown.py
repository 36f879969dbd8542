"""A page of feedback dropped on "Your work": its data come as a message, nothing of it is kept, what is no such page is refused."""

from __future__ import annotations

import json

import pytest

from lessons.classroom.accepted import AcceptedAssignments
from lessons.journal.store import Journal
from lessons.presentation import feedback
from lessons.presentation.feedback import AnswerFeedback, AnswerRemark, Feedback, LevelGiven
from lessons.views.work.work import WorkView

TAGS = {"zh": "zh-Hans", "en": "en"}
NASTY = "</pre><script>alert(1)</script>"


def given(course: str, **changed: object) -> Feedback:
    answer = AnswerFeedback(
        prompt="武安在哪里？",
        answer=NASTY,
        points=0.5,
        most=2.0,
        tone="partly",
        remarks=(AnswerRemark(tone="wrong", label="K1", text=NASTY),),
        comment=NASTY,
        levels=(LevelGiven(criterion="论据", level="不错", words=NASTY),),
        solution="是",
        explanation="因为",
    )
    fields = {
        "v": feedback.VERSION,
        "course": course,
        "assignment": "set-a",
        "title": "第二课",
        "who": NASTY,
        "language": "zh",
        "points": 0.5,
        "most": 2.0,
        "comment": NASTY,
        "answers": (answer,),
    }
    return Feedback(**fields | changed)  # type: ignore[arg-type]


@pytest.fixture
def panel(course, work) -> WorkView:
    journal = Journal(work / "02-places", lesson="02-places", language="en")
    taken = AcceptedAssignments(course, work=work, language="en")
    view = WorkView(course, course.lessons["02-places"], journal=journal, language="en", taken=taken)
    view.sent = []  # type: ignore[attr-defined]
    view.send = lambda content, buffers=None: view.sent.append(content)  # type: ignore[attr-defined, method-assign]
    return view


def drop(panel: WorkView, text: str) -> dict:
    panel._received(panel, {"type": "restore", "file": text}, [])
    (said,) = panel.sent  # type: ignore[attr-defined]
    panel.sent.clear()  # type: ignore[attr-defined]
    return json.loads(json.dumps(said))


def files_in(folder) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_came_back_is_shown_and_not_kept(panel: WorkView, course, work):
    before = (files_in(work), json.dumps(panel.get_state(), default=str))
    page = feedback.page(given(course.id))
    said = drop(panel, page)
    assert said["type"] == "feedback"
    assert said["feedback"]["answers"][0]["answer"] == NASTY
    assert said["words"]["your-answer"] == "你的回答", "in the words of its own language"
    assert (files_in(work), json.dumps(panel.get_state(), default=str)) == before
    assert "<script" not in page


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda page: page[: len(page) // 2], "feedback.damaged"),
        (lambda page: page.replace("因为", "所以"), "feedback.damaged"),
        (lambda page: page.replace('"v":1', '"v":9'), "feedback.newer"),
        (lambda page: page.replace('"points":0.5', '"points":1e400'), "feedback.damaged"),
    ],
)
def test_what_is_not_whole_is_refused_in_words(panel: WorkView, course, change, key: str):
    said = drop(panel, change(feedback.page(given(course.id))))
    assert said == {"type": "refused", "text": panel.translate(key)}


def test_another_courses_feedback_is_refused(panel: WorkView):
    assert drop(panel, feedback.page(given("another")))["text"] == panel.translate("feedback.other-course")


def test_what_is_neither_is_still_no_work_file(panel: WorkView):
    assert drop(panel, "<html><p>hello")["text"] == panel.translate("handin.not-ours")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_points_and_levels_are_told_in_words(course, language):
    page = feedback.page(given(course.id, language=language, points=None, waiting=3, late=True))
    words = feedback._words(language)
    for said in (words["late"], words["levels"], words["partly"], feedback.points_text(None, 2, language)):
        assert said in page
    assert f'<html lang="{TAGS[language]}"' in page
