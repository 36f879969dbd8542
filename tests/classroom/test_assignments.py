"""Assignments: a file and a code that say when they are damaged; dates with their zone; links; each student's own order."""

from __future__ import annotations

import string
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.classroom import assignments, share
from lessons.classroom.assignments import AssignmentError


@pytest.fixture(scope="module")
def assignment(course):
    return assignments.make(
        "一班 · 第二课",
        course=course,
        names=["02-places/where", "02-places"],
        due="2026-10-01",
        zone="Asia/Shanghai",
        attempts=2,
    )


def refused(call, *args, **kwargs) -> str:
    with pytest.raises(AssignmentError) as caught:
        call(*args, **kwargs)
    return caught.value.key


def test_a_file_and_a_code_are_read_again(assignment):
    assert assignments.read(assignments.encode(assignment)) == assignment
    code = assignments.code(assignment)
    assert assignments.read(f"  {code[:70]}\n{code[70:]} ") == assignment
    assert set(code) <= set(string.ascii_letters + string.digits + "-_")
    assert len(code) < 1000


def test_a_question_named_twice_counts_once(assignment, course):
    asked = [q for part in assignment.parts for q, _ in part.questions]
    assert len(asked) == len(set(asked)) == sum(len(quiz.questions) for quiz in course.lessons["02-places"].quiz)
    assert [part.quiz for part in assignment.parts] == ["where", ""]


@given(st.data())
def test_a_code_with_a_sign_changed_or_gone_says_so(assignment, data):
    code = assignments.code(assignment)
    at = data.draw(st.integers(len(assignments.PREFIX), len(code) - 1))
    sign = data.draw(
        st.sampled_from(["", *string.ascii_letters, *string.digits, "-", "_", "é", "."]).filter(lambda s: s != code[at])
    )
    changed = code[:at] + sign + code[at + 1 :]
    try:
        read = assignments.read(changed)
    except AssignmentError as error:
        read = error.key
    assert read in (assignment, "assign.damaged")  # the last sign has bits to spare


@given(st.one_of(st.text(), st.binary(), st.text().map(lambda text: assignments.PREFIX + text)))
def test_whatever_is_pasted_is_refused_calmly(raw):
    assert refused(assignments.read, raw) in ("assign.not-ours", "assign.damaged")


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b'{"file":"handan-lessons-assignment","v":4,"new":1}', "assign.newer"),
        (
            b'{"file":"handan-lessons-assignment","id":"02-places","course":"c","title":"t","parts":[]}',
            "assign.not-ours",
        ),
        (b'{"a":' + b"[" * 100_000, "assign.not-ours"),
        (b"x" * 2_000_001, "assign.not-ours"),
    ],
)
def test_files_that_are_refused(raw, key):
    assert refused(assignments.read, raw) == key


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("2026-10-01", "Asia/Shanghai", "2026-10-01T23:59+08:00"),
        ("2026-10-01 20:00", "Europe/Berlin", "2026-10-01T20:00+02:00"),
        ("2026-10-01T20:00-05:00", "", "2026-10-01T20:00-05:00"),
        ("2026-10-25 02:30", "Europe/Berlin", "2026-10-25T02:30+01:00"),  # comes twice: the later one
        ("", "", ""),
    ],
)
def test_dates(text, zone, expected):
    assert assignments.when(text, zone=zone) == expected


@pytest.mark.parametrize(
    ("text", "zone", "key"),
    [
        ("1.10.2026", "Asia/Shanghai", "assign.date"),
        ("2026-10-01", "", "assign.no-zone"),
        ("2026-10-01", "Asia/Handan", "assign.zone"),
        ("2026-10-01", "../../etc/passwd", "assign.zone"),
        ("2026-03-29 02:30", "Europe/Berlin", "assign.skipped"),
    ],
)
def test_dates_that_are_none(text, zone, key):
    assert refused(assignments.when, text, zone=zone) == key


def test_the_deadline_is_a_moment(assignment):
    assert assignment.deadline == datetime(2026, 10, 1, 15, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("names", "key"), [(["02-place"], "assign.unknown"), (["02-places/wher"], "assign.unknown"), ([], "assign.nothing")]
)
def test_unknown_lessons(course, names, key):
    with pytest.raises(AssignmentError) as caught:
        assignments.make("t", course=course, names=names)
    assert caught.value.key == key
    if names:
        assert str(caught.value.values["known"]).startswith("02-places")


@pytest.mark.parametrize("name", ["w2", "set-", "set-Week", "set-a--b", "set-a\n", "set-二", f"set-{'a' * 77}"])
def test_an_id_that_no_file_may_have_is_refused_where_it_is_made(course, name):
    with pytest.raises(AssignmentError) as caught:
        assignments.make("t", course=course, names=["02-places"], name=name)
    assert (caught.value.key, caught.value.values) == ("assign.name", {"name": name})
    questions = course.questions["02-places"]
    assert refused(assignments.make_test, "t", course=course, questions=questions, name=name) == "assign.name"


@pytest.mark.parametrize("name", ["set-2", "set-week-2", f"set-{'a' * 76}", ""])
def test_an_id_that_is_taken_is_read_again(course, name):
    made = assignments.make("t", course=course, names=["02-places"], name=name)
    assert made.id == (name or made.id)
    assert assignments.read(assignments.encode(made)) == assignments.read(assignments.code(made)) == made


def test_a_title_is_one_line_that_turns_no_text_around(course):
    assert assignments.make("a\u202eb\n c", course=course, names=["02-places"]).title == "ab c"
    assert refused(assignments.make, " \u202e", course=course, names=["02-places"]) == "assign.title"


def test_links(assignment):
    found = share.links(
        assignment,
        language="en",
        source="https://github.com/o/r.git",
        hub="https://hub.school.example/",
        address="http://192.168.1.5:8000/lab",
        first="00-start",
    )
    assert (
        found["binder"] == "https://mybinder.org/v2/gh/o/r/main?urlpath=doc%2Ftree%2Fnotebooks%2Fen%2F02-places.ipynb"
    )
    assert found["hub"] == (
        "https://hub.school.example/hub/user-redirect/git-pull?repo=https%3A%2F%2Fgithub.com%2Fo%2Fr&branch=main"
        "&urlpath=doc%2Ftree%2Fr%2Fnotebooks%2Fen%2F02-places.ipynb"
    )
    assert found["own"] == "http://192.168.1.5:8000/lab"
    assert (
        refused(share.links, assignment, language="zh", first="00-start", address="javascript:alert(1)")
        == "assign.address"
    )


def test_the_picture_is_read_back_as_the_link():
    link = "https://example.org/a?b=c&d=%E4%B8%80"
    svg = share.picture(link)
    assert svg.startswith("<svg")
    assert svg == share.picture(link)
    assert "b=c&amp;d" in svg
    assert "<script" not in share.picture("https://example.org/<script>")
    assert refused(share.picture, "https://example.org/" + "x" * 3000) == "assign.long-link"


def test_each_student_has_an_order_and_keeps_it():
    names = ["a", "b", "c", "d"]
    orders = {tuple(assignments.shuffled(names, assignment="set-1", student=f"s{n}", question="q")) for n in range(200)}
    assert len(orders) == 24
    assert all(sorted(order) == names for order in orders)
    one = assignments.shuffled(names, assignment="set-1", student="李雷", question="q")
    assert one == assignments.shuffled(reversed(names), assignment="set-1", student="李雷", question="q")
    assert assignments.shuffled(names, assignment="set-1", student="李雷", question="q") == ["d", "c", "b", "a"]
