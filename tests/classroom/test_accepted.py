"""What students take on: shown, kept, in force while they answer, in the file that they hand in."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from redacted import hidden, strings

import lessons
from lessons.assessment import scoring
from lessons.classroom import accepted, assignments
from lessons.classroom.grader import Grader
from lessons.journal import store, submission

CHOICE = "who-came-to-the-hall"


@pytest.fixture
def open_lesson(language, data: Path, work: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LESSONS_DATA", str(data))
    return lambda name="02-places": lessons.open_lesson(name, language=language)


def code(course, names=("02-places/where",), **rules) -> str:
    settings = {"due": "2026-10-01 20:00", "zone": "Asia/Shanghai", "name": "set-week2", **rules}
    return assignments.code(assignments.make("第二周", course=course, names=names, **settings))


@pytest.fixture(scope="module")
def key(course) -> assignments.Key:
    return assignments.make_test(
        "测验",
        course=course,
        questions=course.questions["02-places"],
        due="2026-10-01T20:00+08:00",
        secret="3f" * 16,
        name="set-test",
        shuffle=True,
    )


def head(view) -> submission.Head:
    return submission.read(view.file, course="one-page-of-handan").head


def answer_of(question) -> object:
    """A wrong answer where a kind has one."""
    if question.kind == "choice":
        return next(option.id for option in question.option if not option.correct)
    if question.kind == "number":
        return question.answer + 40
    return {"text": "x", "essay": "一" * 90, "place": "1,2"}.get(question.kind, scoring.key(question))


def test_a_pasted_code_is_shown_kept_and_handed_in(open_lesson, course):
    lesson = open_lesson("00-start")
    view = lesson.work()
    assert view.assigned == []
    assert head_or_none(view) is None
    view.take(f"  {code(course)}\n")
    (row,) = view.assigned
    assert (row["title"], row["due"], row["zone"]) == ("第二周", "2026-10-01T20:00+08:00", "Asia/Shanghai")
    assert row["told"] == "2026-10-01 20:00 (Asia/Shanghai)"
    assert row["parts"][0]["page"] == "02-places.ipynb"
    assert "第二周" in view._repr_mimebundle_()["text/html"]
    assert head(view).assignments == ("set-week2",)

    other = open_lesson("02-places")
    elsewhere = other.work()
    assert [row["id"] for row in elsewhere.assigned] == ["set-week2"]
    assert elsewhere.assigned[0]["parts"][0]["page"] == ""
    quiz = other.quiz("where")
    assert quiz.counts[0]["due"] == "2026-10-01T20:00+08:00"
    assert other.quiz("exit").counts == []
    quiz.answer(CHOICE, answer_of(course.questions["02-places"][CHOICE]))
    assert head(elsewhere).assignments == ("set-week2",)
    assert re.search(r"\b1\b", elsewhere.assigned[0]["done"])
    graded = Grader(assignments.read(code(course)), course=course).grade(elsewhere.file.encode())
    assert any(msgspec.json.decode(cell)[0] is not None for cell in graded.cells)
    assert open_lesson("03-time").work().assigned == []


def head_or_none(view) -> submission.Head | None:
    head = msgspec.json.decode(view.file.splitlines()[0])
    return None if not head["lines"] else head


def test_a_restored_file_brings_the_assignment_back(open_lesson, course, work: Path, tmp_path: Path, monkeypatch):
    view = open_lesson("00-start").work()
    view.take(code(course))
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "another"))
    another = open_lesson("00-start").work()
    assert another.assigned == []
    another.restore(view.file)
    assert [row["id"] for row in another.assigned] == ["set-week2"]
    assert head(another).assignments == ("set-week2",)


def test_put_aside_and_taken_again(open_lesson, course):
    lesson = open_lesson("02-places")
    view, quiz = lesson.work(), lesson.quiz("where")
    view.take(code(course, feedback=False))
    assert "labels" in quiz.questions[0]
    view._received(None, {"type": "aside", "id": "set-week2"}, [])
    assert view.assigned == []
    assert head(view).assignments == ()
    assert "labels" not in quiz.questions[0]
    view.take(code(course))
    assert [row["id"] for row in open_lesson("00-start").work().assigned] == ["set-week2"]


def test_a_new_due_date_under_the_same_id_replaces_the_old(open_lesson, course):
    view = open_lesson("00-start").work()
    view.take(code(course))
    view.take(code(course, due="2026-10-08 20:00"))
    assert [row["due"] for row in view.assigned] == ["2026-10-08T20:00+08:00"]


def test_what_is_refused_is_said_beside_the_field_and_changes_nothing(open_lesson, course, key, language, work: Path):
    view = open_lesson("00-start").work()
    told: list[dict] = []
    view.send = told.append
    good = code(course)
    other = msgspec.structs.replace(assignments.read(good), course="another-course")
    newer = msgspec.structs.replace(
        assignments.read(good), parts=(assignments.Part(lesson="02-places", questions=(("gone", "0" * 12),)),)
    )
    stray = msgspec.structs.replace(key.assignment, paper=key.assignment.paper[:2])
    for raw, name in (
        ("", "take.empty"),
        (None, "take.empty"),
        ("hello", "assign.not-ours"),
        (good[:-9], "assign.damaged"),
        (assignments.encode(key).decode(), "take.key"),
        (assignments.code(other), "take.other-course"),
        (assignments.code(newer), "take.other-version"),
        (assignments.code(stray), "assign.not-ours"),
    ):
        view._received(None, {"type": "take", "code": raw}, [])
        assert told[-1]["type"] == "untaken"
        assert told[-1]["text"] == view.translate(name, lessons="02-places"), raw
    assert view.assigned == []
    assert not work.exists()


def test_what_was_taken_on_stays_in_force_where_the_course_has_dropped_a_question(course, work: Path):
    """Whoever took it on goes on under its rules for what is still asked; to be taken on anew it has to be course."""
    made = code(course, feedback=False)
    accepted.AcceptedAssignments(course, work=work, language="zh").take(made)
    plan = course.lessons["02-places"]

    def asking(*names: str):
        quizzes = tuple(
            msgspec.structs.replace(quiz, questions=names if quiz.id == "where" else ()) for quiz in plan.quiz
        )
        lessons_now = {**course.lessons, plan.id: msgspec.structs.replace(plan, quiz=quizzes)}
        return accepted.AcceptedAssignments(
            msgspec.structs.replace(course, lessons=lessons_now), work=work, language="zh"
        )

    fewer = asking(CHOICE, "named-units")
    assert [each.id for each in fewer.all] == ["set-week2"]
    assert not fewer.rules(plan.id)[CHOICE].tells
    with pytest.raises(assignments.AssignmentError):
        fewer.take(made)
    assert asking("another").all == (), "nothing of it is asked any more"
    gone = {name: each for name, each in course.lessons.items() if name != plan.id}
    assert not accepted.AcceptedAssignments(msgspec.structs.replace(course, lessons=gone), work=work, language="zh").all


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.none(), st.integers(), st.lists(st.text()), st.text().map(lambda text: "HL1-" + text)))
def test_whatever_is_pasted_never_breaks(open_lesson, raw):
    view = open_lesson("00-start").work()
    view.send = lambda content: None
    view._received(None, {"type": "take", "code": raw}, [])
    assert view.assigned == []


def test_a_dropped_file_is_told_apart(open_lesson, course):
    view = open_lesson("00-start").work()
    view.send = lambda content: None
    made = assignments.read(code(course))
    view._received(None, {"type": "restore", "file": "\ufeff" + assignments.encode(made).decode()}, [])
    assert [row["id"] for row in view.assigned] == ["set-week2"]
    assert not accepted.looks_like_one(view.file)


def test_feedback_later_says_that_the_answer_is_kept_and_nothing_else(open_lesson, course):
    lesson = open_lesson()
    lesson.work().take(code(course, names=["02-places"], feedback=False, attempts=2))
    questions = course.questions["02-places"]
    for plan in course.lessons["02-places"].quiz:
        quiz = lesson.quiz(plan.id)
        for name in plan.questions:
            question = questions[name]
            right = scoring.key(question)
            for answer in [answer_of(question), right] if right else [answer_of(question)]:
                quiz.answer(name, list(answer) if isinstance(answer, tuple) else answer)
            state = quiz.states[name]
            assert state["answered"]
            assert state["standing"]
            assert not state["tone"]
            assert state["feedback"] == []
            assert not state.keys() & {"key", "explanation", "decides", "others", "outline", "shown", "distance"}
            said = json.dumps([state, str(quiz.static_html())], ensure_ascii=False)
            assert question.explanation.zh not in said
            assert question.explanation.en not in said
    assert lesson.progress()._tallies()[0].max_points == 0


def test_tries_are_those_of_the_assignment(open_lesson, course):
    lesson = open_lesson()
    lesson.work().take(code(course, feedback=False, attempts=2))
    quiz = lesson.quiz("where")
    names = [option.id for option in course.questions["02-places"][CHOICE].option]
    for name in (names[0], names[0], names[1]):  # the same one again is no try
        assert not quiz.states[CHOICE]["done"]
        quiz.answer(CHOICE, name)
    assert quiz.states[CHOICE]["done"]
    assert quiz.states[CHOICE]["answer"] == names[1]
    with pytest.raises(scoring.ResponseError):
        quiz.answer(CHOICE, names[0])


def test_one_try_with_feedback(open_lesson, course):
    lesson = open_lesson()
    lesson.work().take(code(course, attempts=1))
    quiz = lesson.quiz("where")
    quiz.answer(CHOICE, answer_of(course.questions["02-places"][CHOICE]))
    assert quiz.states[CHOICE]["done"]
    assert quiz.states[CHOICE]["key"]


def orders(quiz) -> dict[str, list[str]]:
    return {each["id"]: [choice["id"] for choice in each["choices"]] for each in quiz.questions}


def test_each_student_has_an_order_that_comes_back(open_lesson, course):
    lesson = open_lesson()
    view, quiz = lesson.work(), lesson.quiz("where")
    plain = orders(quiz)
    view.take(code(course, shuffle=True))
    seen = []
    for who in ("李雷", "Han Meimei", "李雷"):
        view.sign(who)
        seen.append(orders(quiz))
        assert seen[-1] == orders(open_lesson().quiz("where"))
    assert seen[0] == seen[2]
    assert seen[0] != seen[1]
    assert seen[0] != plain
    assert {name: sorted(order) for name, order in seen[0].items()} == {n: sorted(order) for n, order in plain.items()}
    assert seen[0][CHOICE] == assignments.shuffled(
        plain[CHOICE], assignment="set-week2", student="李雷", question=CHOICE
    )


def test_an_order_that_is_asked_for_never_stands_there_right(course):
    made = assignments.read(code(course, shuffle=True))
    from lessons.presentation.presenter import offered

    for question in course.questions["02-places"].values():
        for student in map(str, range(200)):
            shown = [name for name, _ in offered(question, rule=accepted.AssignedPolicy(made, student))]
            if question.kind == "order":
                assert tuple(shown) != scoring.key(question)


def test_a_test_opens_from_the_code_alone_and_knows_nothing(open_lesson, course, key):
    lesson = open_lesson("00-start")
    view = lesson.work()
    view.take(assignments.code(key.assignment))
    (quiz,) = view.tests
    questions = dict(assignments.asked(key))
    for name, question in questions.items():
        assert name in quiz.states
        asked = quiz._asked[name]
        answer = scoring.key(asked) if question.kind in ("order", "match") else answer_of(question)
        if question.kind in ("choice", "choices"):
            answer = asked.option[0].id if question.kind == "choice" else [asked.option[0].id]
        elif question.kind == "evidence":
            answer = ["weakens", asked.listed[0].id]
        quiz.answer(name, list(answer) if isinstance(answer, tuple) else answer)
        state = quiz.states[name]
        assert state["answered"]
        assert not state["tone"]
        assert not state["done"]
    assert lesson.work().tests == view.tests, "one view a test"
    page = json.dumps(
        [quiz.get_state() | {"shared": "", "assets": "", "layout": "", "maps": ""}, str(quiz.static_html())],
        ensure_ascii=False,
        default=str,
    )
    told = set(strings(json.loads(page)))
    for question in questions.values():
        for secret in hidden(msgspec.to_builtins(question)):
            if len(secret) > 25:
                assert secret not in page
                assert secret not in view.file
    assert not any(question.id in told for question in questions.values())
    assert "correct" not in page
    assert "—" not in {text for text in told if len(text) < 3}
    graded = Grader(key, course=course).grade(view.file.encode())
    assert {key for key, _ in graded.odd} <= {"grade.after-due"}, "the test's own date may be past"
    assert all(msgspec.json.decode(cell)[1] for cell in graded.cells), "every answer is found by the teacher's key"


def test_a_tests_answers_come_back(open_lesson, key, course):
    view = open_lesson("00-start").work()
    view.take(assignments.code(key.assignment))
    name = next(name for name, question in assignments.asked(key) if question.id == CHOICE)
    option = view.tests[0]._asked[name].option[1].id
    view.tests[0].answer(name, option)
    again = open_lesson("00-start").work()
    assert again.tests[0].states[name]["answer"] == option
    assert open_lesson("02-places").work().tests == []
    assert {line.lesson for line in submission.read(again.file, course=course.id).lines} >= {
        "set-test",
        accepted.FOLDER,
    }


def test_a_journal_is_data_from_outside(open_lesson, work: Path, course, language):
    folder = work / accepted.FOLDER
    kept = store.Journal(folder, lesson=accepted.FOLDER, language=language)
    for name, text in (("set-a", "nonsense"), ("set-b", code(course)), ("set-week2", code(course)), ("set-c", "HL1-")):
        kept.took(name, text)
    assert [row["id"] for row in open_lesson("00-start").work().assigned] == ["set-week2"]


def test_a_title_from_outside_is_shown_as_text(open_lesson, course):
    crafted = msgspec.structs.replace(assignments.read(code(course)), title="<script>\u202e")
    lesson = open_lesson()
    view = lesson.work()
    view.take(assignments.code(crafted))
    assert view.assigned[0]["title"] == "<script>"
    assert "<script>" not in str(view.static_html())
    assert "<script>" not in str(lesson.quiz("where").static_html())


def test_nothing_is_imported_for_who_was_assigned_nothing(work: Path):
    from processes import modules_after

    code = 'import lessons\nlesson = lessons.open_lesson("00-start")\nlesson.work(); lesson.quiz("lead"); lesson.progress()'
    assert not modules_after(code) & {"zoneinfo", "segno"}
