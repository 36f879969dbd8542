"""What page and kernel say to each other: typed on both sides, one reply an answer, and whoever does not depend on it sleeps."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
import pytest
import sheet_course
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import escape
from telling import Wire

import lessons
from lessons.assessment import scoring
from lessons.classroom import assignments
from lessons.content.model import Course
from lessons.i18n import texts
from lessons.journal import events, store
from lessons.presentation.presenter import QuestionPresenter
from lessons.views import messages
from lessons.views.quiz import messages as quiz_messages
from lessons.views.quiz.messages import QuestionState

RIGHT, WRONG = "branch", "group"  # of the first question of "where"
FIRST, OTHER = "who-came-to-the-hall", "unnamed-count"


@pytest.fixture
def writing(written: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> lessons.Lesson:
    monkeypatch.setenv("LESSONS_DATA", str(written))
    return lessons.open_lesson("02-places", language="en")


# --- the two sides agree


def test_the_pages_types_are_what_the_messages_make(root: Path):
    tool = [sys.executable, str(root / "tools" / "message_types.py"), "--check"]
    done = subprocess.run(tool, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


CHANGED = {
    "quiz.js": ("  state: QuestionState;", "  standing: QuestionState;"),
    "shared.js": ("  html: string;", "  body: string;"),
    "sheet.js": (
        "  row: string;\n  cells: Record<string, string | string[]>;\n  number?",
        "  line: string;\n  number?",
    ),
    "simulation.js": ("  faults: Record<string, string>;", "  wrong: Record<string, string>;"),
    "prompt.js": ("  elsewhere: string;\n  text?: string;", "  elsewhere: string;\n  written?: string;"),
    "map.js": ("  lat: number;\n  lon: number;\n}\n\n/** Something", "  y: number;\n  x: number;\n}\n\n/** Something"),
}
"""A change to each view's messages, by the file of the page's code that says or hears the other thing."""
ALSO = {"map-page.js", "place.js"}
"""What the map says is said first in its frame, and a question of place hears it, too."""


def test_a_page_that_says_something_else_is_found_by_its_types(root: Path, tmp_path: Path):
    node, modules = shutil.which("node"), root / "node_modules"
    if node is None or not (modules / "typescript").is_dir():
        missing = "Node" if node is None else "node_modules (npm ci)"
        assert not os.environ.get("LESSONS_REQUIRE_NODE"), f"{missing} is not there"
        pytest.skip(f"{missing} is not there: nobody has looked whether the page's types are asked for")
    client = Path(shutil.copytree(root / "src" / "lessons" / "views" / "client", tmp_path / "src/lessons/views/client"))
    shutil.copy(root / "tsconfig.json", tmp_path)
    (tmp_path / "node_modules").symlink_to(modules.resolve())
    types = client / "messages.d.ts"
    text = types.read_text(encoding="utf-8")
    for old, new in CHANGED.values():
        assert text.count(old) == 1
        text = text.replace(old, new)
    types.write_text(text, encoding="utf-8")
    command = [node, str(modules / "typescript" / "bin" / "tsc"), "--noEmit", "--pretty", "false"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert set(re.findall(r"(?m)client/([\w-]+\.js)\(", done.stdout)) == {*CHANGED, *ALSO}


def states(quiz) -> list[dict]:
    """Every state a quiz is in on the way through its questions, as it goes to a page."""
    found = []
    for posed in quiz.questions:
        name = posed["id"]
        found.append(quiz.states[name])
        options = [choice["id"] for choice in posed["choices"]]
        tries = {
            "choice": [[option] for option in options],
            "choices": [[options[:1]], [options]],
            "number": [["3"], ["11"]],
            "text": [["nothing"], ["national"]],
            "order": [[options], [options[::-1]]],
            "place": [["36.7, 114.2"], ["unit:shexian"]],
            "essay": [["A text."]],
            "match": [[options[: len(posed.get("lefts", ()))]]],
            "evidence": [[["supports", *options[:1]]], [["supports", *options]]],
        }[posed["kind"]]
        quiz.hint(name)
        for (answer,) in tries:
            if quiz.states[name]["done"]:
                break
            quiz.answer(name, answer)
            found.append(quiz.states[name])
    return found


def test_every_state_of_a_question_is_of_the_declared_form(writing):
    found = [state for plan in writing._plan.quiz for state in states(writing.quiz(plan.id))]
    assert {state["done"] for state in found} == {True, False}
    assert {"right", "wrong", "partly"} <= {state["tone"] for state in found}
    named = {name for state in found for name in state}
    assert named == set(QuestionState.__annotations__), "what is declared is there, and nothing else"
    for state in found:
        assert QuestionState.__required_keys__ <= state.keys()
        msgspec.convert(msgspec.to_builtins(state), QuestionState)


def test_a_message_is_read_as_it_was_written():
    message = quiz_messages.Answer(question="q", answer=("a", "b"), number=7)
    assert messages.read(msgspec.to_builtins(message), quiz_messages.FromPage) == message
    assert messages.read({"type": "boom"}, quiz_messages.FromPage) is None
    misfit = messages.read({"type": "answer", "question": "q", "answer": {}}, quiz_messages.FromPage)
    assert isinstance(misfit, messages.Misfit)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)
FIELDS = (
    "question",
    "answer",
    "text",
    "way",
    "picked",
    "number",
    "settled",
    "row",
    "cells",
    "name",
    "code",
    "id",
    "file",
    "settings",
    "lat",
    "lon",
)
TYPES = (
    "answer",
    "hint",
    "draft",
    "ask",
    "sign",
    "take",
    "aside",
    "restore",
    "run",
    "keep",
    "drop",
    "click",
    "select",
    "original",
)
MESSAGES = st.builds(
    lambda kind, fields: {**fields, "type": kind},
    st.sampled_from(TYPES) | JSON,
    st.dictionaries(
        st.sampled_from(FIELDS), JSON | st.sampled_from([FIRST, WRONG, "trial", "difficulties"]), max_size=5
    ),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(message=MESSAGES | JSON)
def test_nothing_from_outside_breaks_a_view(writing, message):
    if not hasattr(writing, "shown"):
        views = (
            writing.quiz("where"),
            writing.quiz("writing"),
            writing.prompt("trial"),
            writing.work(),
            writing.simulation(),
            writing.map(),
        )
        writing.shown = [Wire(view) for view in views]
    for wire in writing.shown:
        wire.sent.clear()
        wire.view._received(wire.view, message, [])
        assert all(content["type"] for method, content in wire.sent if method == "custom")


# --- one reply an answer


def test_an_answer_has_one_reply_with_the_new_state(lesson):
    wire = Wire(lesson.quiz("where"))
    sent = wire.say(type="answer", question=FIRST, answer=WRONG, number=4711)
    assert [method for method, _ in sent] == ["custom"], "no trait says the same once more"
    reply = sent[0][1]
    assert (reply["type"], reply["question"], reply["act"], reply["number"]) == ("done", FIRST, "answer", 4711)
    assert reply["state"]["tone"] == "wrong"
    assert wire.view.get_state(["states"])["states"][FIRST] == reply["state"], "a page opened later finds it"
    assert lesson.quiz("where").states[FIRST]["answer"] == WRONG


def test_a_hint_and_a_refusal_have_one_reply_each(lesson):
    wire = Wire(lesson.quiz("where"))
    ((method, reply),) = wire.say(type="hint", question=FIRST, number=1)
    assert (method, reply["act"], len(reply["state"]["hints"])) == ("custom", "hint", 1)
    ((method, reply),) = wire.say(type="answer", question=FIRST, answer="nobody", number=2)
    assert (method, reply["type"], reply["number"]) == ("custom", "refused", 2)
    ((_, reply),) = wire.say(type="answer", question=FIRST, answer={"a": 1}, number=3)
    assert (reply["type"], reply["question"], reply["number"]) == ("refused", FIRST, 3)


def test_an_answer_that_is_shown_to_a_class_is_told_and_nothing_is_kept_of_it(lesson, work: Path):
    wire = Wire(lesson.quiz("where"))
    before = dict(wire.view.states)
    ((method, reply),) = wire.say(type="reveal", question=FIRST, number=5)
    assert (method, reply["type"], reply["question"], reply["number"]) == ("custom", "revealed", FIRST, 5)
    assert list(reply["right"]) == [RIGHT]
    assert reply["key"]
    assert reply["explanation"]
    assert wire.view.states == before
    assert reply["explanation"] not in repr(wire.view.get_state())
    assert list(work.rglob("*.jsonl")) == []
    ((_, reply),) = wire.say(type="reveal", question="nobody", number=6)
    assert (reply["type"], reply["number"]) == ("refused", 6)


def test_what_an_assignment_counts_is_not_shown(course, work: Path):
    lesson = lessons.open_lesson("02-places", language="en")
    made = assignments.make("Week 2", course=course, names=["02-places/where"])
    lesson._taken.take(assignments.code(made))
    wire = Wire(lesson.quiz("where"))
    ((_, reply),) = wire.say(type="reveal", question=FIRST, number=7)
    assert (reply["type"], reply["text"]) == ("refused", texts.translate("present.not-here", "en"))
    assert "key" not in reply


def test_every_question_of_the_course_can_be_shown_with_its_answer(course):
    presenters = [QuestionPresenter(course, language=language) for language in ("zh", "en")]
    kinds = set()
    for question in (each for asked in course.questions.values() for each in asked.values()):
        kinds.add(question.kind)
        for presenter in presenters:
            told = presenter.presented(question)
            assert told["key"].strip(), question.id
            offered = [choice["id"] for choice in presenter.public(question)["choices"]]
            assert set(told.get("right", ())) <= set(offered), question.id
            assert len(told.get("right", ())) < max(1, len(offered)), question.id
    assert {"choice", "choices", "evidence", "match", "number", "order", "place", "text"} <= kinds


def test_the_same_answer_again_is_replied_to(lesson):
    wire = Wire(lesson.quiz("where"))
    first, second = (wire.say(type="answer", question=OTHER, answer="3", number=number)[0][1] for number in (1, 2))
    assert {name: value for name, value in first["state"].items() if name != "saved"} == {
        name: value for name, value in second["state"].items() if name != "saved"
    }
    assert second["number"] == 2


def test_an_answer_from_python_goes_to_the_page_as_a_trait(lesson):
    wire = Wire(lesson.quiz("where"))
    wire.view.answer(FIRST, WRONG)
    ((method, state),) = wire.sent
    assert (method, state["states"][FIRST]["answer"]) == ("update", WRONG)


def test_a_draft_has_one_reply(writing):
    quiz, prompt = Wire(writing.quiz("writing")), Wire(writing.prompt("trial"))
    sent = quiz.say(type="draft", question="difficulties", text="A", way="open", picked=[], number=1, settled=False)
    assert [(method, "state" in content) for method, content in sent] == [("custom", False)]
    sent = quiz.say(type="draft", question="difficulties", text="AB", way="open", picked=[], number=2, settled=True)
    assert [(method, content["number"], content["state"]["draft"]) for method, content in sent] == [("custom", 2, "AB")]
    sent = prompt.say(type="draft", text="a\r\nb", number=5, settled=False)
    assert [(method, "text" in content) for method, content in sent] == [("custom", False)]
    sent = prompt.say(type="draft", text="a\r\nb", number=6, settled=True)
    assert [(method, content["number"], content["text"]) for method, content in sent] == [("custom", 6, "a\nb")]
    assert prompt.view.get_state(["text"]) == {"text": "a\nb"}


@pytest.fixture
def sheets(root: Path, tmp_path: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> lessons.Lesson:
    monkeypatch.setenv("LESSONS_DATA", str(sheet_course.copied(root, tmp_path / "sheets")))
    return lessons.open_lesson("02-places", language="en")


def test_a_row_of_a_sheet_has_one_reply_and_a_second_view_follows(sheets):
    one, other, quiz = Wire(sheets.sheet("incentives")), Wire(sheets.sheet("incentives")), Wire(sheets.quiz("where"))
    cells = {"rule": "a\r\nb", "reward": "pay", "evidence": ["D3", "B1"]}
    sent = one.say(type="draft", row="young", cells=cells, number=3, settled=False)
    assert [(method, "cells" in content) for method, content in sent] == [("custom", False)]
    kept = {"rule": "a\nb", "reward": "pay", "evidence": ["B1", "D3"]}
    ((method, reply),) = one.say(type="draft", row="young", cells=cells, number=4, settled=True)
    assert (method, reply["row"], reply["number"], reply["cells"]) == ("custom", "young", 4, kept)
    assert one.view.get_state(["cells"])["cells"]["young"] == kept, "a page opened later finds it"
    assert [(method, content["cells"]["young"]) for method, content in other.sent] == [("update", kept)]
    assert quiz.sent == []
    sent = one.say(type="draft", row="secretaries", cells={"rule": "x"}, number=5)
    assert [method for method, _ in sent] == ["custom", "update"], "what is told in the end comes once, as a trait"
    assert list(sent[1][1]) == ["then"]
    ((_, reply),) = one.say(type="draft", row="young", cells={"reward": "gold"}, number=6)
    assert (reply["type"], reply["row"], reply["number"]) == ("refused", "young", 6)


def test_what_is_remembered_is_not_sent_and_still_observed(lesson):
    wire, seen = Wire(lesson.quiz("where")), []
    wire.view.observe(lambda change: seen.append(change["name"]), "states")
    wire.say(type="answer", question=FIRST, answer=WRONG)
    assert seen == ["states"]
    wire.sent.clear()
    wire.view.states = {**wire.view.states}
    wire.view.title = "x"
    assert [content for _, content in wire.sent] == [{"title": "x"}]


def test_the_reply_comes_before_anybody_else_is_woken(lesson):
    order = []
    quiz, progress = lesson.quiz("where"), lesson.progress()
    quiz.send = lambda content: order.append(content["type"])
    progress.observe(lambda _: order.append("progress"), "html")
    quiz._received(quiz, {"type": "answer", "question": FIRST, "answer": WRONG}, [])
    assert order == ["done", "progress"]


# --- whoever does not depend on it sleeps


class Counted(Counter):
    """How often something was worked out since `clear`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        for module, name in ((store, "replay"), (events, "replay"), (scoring, "outcome"), (Course, "worded")):
            self._count(monkeypatch, module, name)

    def _count(self, monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> None:
        real = getattr(module, name)

        def counting(*given: object, **named: object) -> object:
            self[name] += 1
            return real(*given, **named)

        monkeypatch.setattr(module, name, counting)


def page_of(lesson) -> list:
    """All views of a lesson's page that can change."""
    plan = lesson._plan
    return [
        *(lesson.quiz(quiz.id) for quiz in plan.quiz),
        lesson.progress(),
        lesson.work(),
        *(lesson.prompt(prompt.id) for prompt in plan.prompt),
        *(lesson.recall(prompt.id) for prompt in plan.prompt),
        *(lesson.sheet(sheet.id) for sheet in plan.sheet),
    ]


def test_what_an_answer_costs(lesson, monkeypatch: pytest.MonkeyPatch):
    """A page of seven views; before, an answer took 8 replays, 24 outcomes and 81 sentences, and so did every further one."""
    views = page_of(lesson)
    wires = [Wire(view) for view in views]
    counted = Counted(monkeypatch)
    quiz = wires[0]
    quiz.say(type="answer", question=FIRST, answer=WRONG)
    assert counted["replay"] == 0
    assert counted["outcome"] == 2, "the question's own, and the tally's"
    assert counted["worded"] <= 8
    woken = [type(wire.view).__name__ for wire in wires if wire.sent]
    assert sorted(woken) == ["ProgressView", "QuizView", "WorkView"]
    assert all(len(wire.sent) == 1 for wire in wires if wire.sent), "one message each"
    counted.clear()
    quiz.say(type="answer", question=FIRST, answer=WRONG)
    assert (counted["replay"], counted["outcome"]) == (0, 2)
    assert counted["worded"] <= 3, "nothing of the table changed"
    counted.clear()
    quiz.say(type="answer", question=FIRST, answer="nobody")
    assert counted == {"worded": 1}, "what is refused wakes nobody"


def test_what_a_rest_in_writing_costs(writing, monkeypatch: pytest.MonkeyPatch):
    views = page_of(writing)
    wires = {type(view).__name__: Wire(view) for view in views}
    counted = Counted(monkeypatch)
    prompt = wires["PromptView"]
    prompt.say(type="draft", text="a", number=1, settled=False)
    assert counted == {}, "who still types wakes nobody"
    counted.clear()
    prompt.say(type="draft", text="ab", number=2, settled=True)
    assert (counted["replay"], counted["outcome"]) == (0, 0)
    assert counted["worded"] <= 4
    assert {name for name, wire in wires.items() if wire.sent} == {"PromptView", "RecallView", "WorkView"}


def test_two_views_of_one_question_stay_alike(lesson):
    one, other = Wire(lesson.quiz("where")), Wire(lesson.quiz("where"))
    before = other.view.states[OTHER]
    one.say(type="answer", question=FIRST, answer=WRONG)
    ((method, state),) = other.sent
    assert method == "update"
    assert list(state) == ["states"], "how the questions are asked did not change"
    shown = {**one.view.states[FIRST], "saved": ""}
    assert state["states"][FIRST] == shown
    assert state["states"][OTHER] is before, "only the answered question was looked at"
    other.say(type="answer", question=FIRST, answer=RIGHT)
    assert one.view.states[FIRST]["done"]


def test_two_views_of_one_prompt_stay_alike(writing):
    one, other, recall = (
        Wire(view) for view in (writing.prompt("trial"), writing.prompt("trial"), writing.recall("trial"))
    )
    one.say(type="draft", text="once", settled=True)
    assert other.sent == [("update", {"text": "once"})]
    assert len(recall.sent) == 1
    recall.sent.clear()
    writing.quiz("where").answer(FIRST, WRONG)
    assert recall.sent == [], "an answer is nothing that it shows"


def test_what_the_disk_refused_is_taken_back_everywhere_once_it_is_written(lesson, work: Path):
    """The other quiz was not answered: it is woken by what it said of the disk."""
    where, exit_ = Wire(lesson.quiz("where")), Wire(lesson.quiz("exit"))
    work.write_text("in the way")
    ((_, reply),) = where.say(type="answer", question=FIRST, answer=WRONG)
    assert reply["state"]["failed"]
    work.unlink()
    exit_.say(type="answer", question="coloured-and-blank", answer="far")
    assert not where.view.states[FIRST]["failed"]
    assert where.sent[-1][0] == "update"


def test_an_assignment_of_another_page_is_noticed_with_the_next_answer(lesson, work: Path, course):
    """Two pages, two kernels: what was taken on there is followed here, though nobody said so."""
    from lessons.classroom import assignments

    there = lessons.open_lesson("00-start", language=lesson.language)
    quiz, progress = lesson.quiz("where"), lesson.progress()
    before = quiz.notes
    told = {"due": "2026-10-01 20:00", "zone": "Asia/Shanghai", "name": "set-week2", "feedback": False}
    made = assignments.make("Week", course=course, names=("02-places/where",), **told)
    there.work().take(assignments.code(made))
    quiz.answer(OTHER, "3")
    assert quiz.notes != before
    assert escape(progress.translate("progress.note-assigned")) in progress.html
    assert quiz.states[OTHER]["tone"] == "", "from then on nothing is said of answers"


def test_a_tally_is_worked_out_again_after_a_file_was_restored(lesson, tmp_path: Path, monkeypatch):
    """Everything may be another then, the questions that were not answered here too."""
    panel, quiz = lesson.work(), lesson.quiz("where")
    quiz.answer(FIRST, RIGHT)
    kept = panel.file
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "elsewhere"))
    later = lessons.open_lesson("02-places", language=lesson.language)
    progress, other = later.progress(), later.quiz("where")
    other.answer(OTHER, "3")
    assert progress._tallies()[0].answered == 1
    later.work().restore(kept)
    assert progress._tallies()[0].answered == 2
    assert re.search(r"2\D+10", progress.plain_text())
    assert other.states[FIRST]["done"]
