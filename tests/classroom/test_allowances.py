"""What a teacher allows some students: another due date, more time, more tries; the newest entry counts, and only for them."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from teaching_course import Simulation, assigned, table, with_lines

from lessons import cli
from lessons.assessment import scoring
from lessons.classroom import allowances, assignments, rosters
from lessons.classroom.allowances import AllowanceError, Allowances, RowError
from lessons.classroom.assignments import AssignmentError
from lessons.classroom.feedback import allowed
from lessons.classroom.grader import Grader
from lessons.classroom.options import SessionError
from lessons.classroom.rosters import Roster, Student
from lessons.classroom.session import ALLOWANCES, FEEDBACK, GradingSession
from lessons.journal.store import Answered
from lessons.presentation import feedback as pages

COUNT = "unnamed-count"
DUE = datetime.fromisoformat("2026-10-01T20:00+08:00")


@pytest.fixture(scope="module")
def simulation(course) -> Simulation:
    return Simulation(Grader(assigned(course), course=course), size=4, autosaves=1)


@pytest.fixture
def session(course, simulation, tmp_path: Path) -> GradingSession:
    """A grading whose files came at these moments: an hour early, in the last second, a second and a day too late."""
    folder = simulation.write(tmp_path / "in")
    moments = (timedelta(hours=-1), timedelta(seconds=59), timedelta(seconds=60), timedelta(days=1))
    for path, moment in zip(sorted(folder.iterdir()), moments, strict=True):
        os.utime(path, ((DUE + moment).timestamp(),) * 2)
    return opened(course, tmp_path / "home", folder, simulation.roster(tmp_path / "list.csv"))


def opened(course, home: Path, folder: Path, people: Path | None = None, **rules) -> GradingSession:
    home.mkdir(exist_ok=True)
    session = GradingSession(home, course=course, language="en")
    session.begin(assignments.encode(assigned(course, **rules)))
    if people:
        session.list_class(people.read_bytes(), file="list.csv")
    session.look(folder)
    session.grade()
    return session


def late(session: GradingSession) -> list[bool]:
    return [line.late for line in session.grade().lines]


def test_the_minute_that_it_is_due_in_counts_whole_for_everybody_by_their_own_date(session: GradingSession):
    assert late(session) == [False, False, True, True]
    session.allow(["2026004"], due="2026-10-02 19:59", reason="ill")
    assert late(session) == [False, False, True, True]
    session.allow(["2026004"], due="2026-10-02 20:00", reason="ill")
    assert late(session) == [False, False, True, False]
    session.allow(["2026003"], hours=1 / 60, reason="the bus")
    assert late(session) == [False, False, False, False]
    # Whatever the zone that it is written in, it is one moment; and another due date may be an earlier one.
    session.allow(["2026004"], due="2026-10-02T14:00+02:00", reason="abroad")
    assert late(session) == [False, False, False, False]
    assert session.allowed[-1].until(session.assignment) == "2026-10-02 20:00 (Asia/Shanghai)"
    plain = msgspec.structs.replace(session.assignment, zone="Asia/Handan")
    assert session.allowed[-1].until(plain) == "2026-10-02 14:00 (UTC+02:00)"
    session.allow(["2026001"], due="2026-10-01 18:58", reason="agreed")
    assert late(session) == [True, False, False, False]


def test_the_newest_entry_counts_whole_and_can_be_taken_back(session: GradingSession):
    session.allow(["2026003", "2026004"], hours=48, reason="ill")
    session.allow(["2026004"], tries=1, reason="the page hung")
    assert late(session) == [False, False, False, True]
    again = GradingSession(session.home, course=session._course, language="en")
    again.resume(session.folder.name)
    assert again.allowed == session.allowed
    assert late(again) == [False, False, False, True]
    session.undo("allowance", 0)
    assert [each.student for each in session.allowed] == ["2026004"]
    assert late(session) == [False, False, True, True]
    kept = [json.loads(line) for line in (session.folder / ALLOWANCES).read_text("utf-8").splitlines()]
    assert [each["student"] for each in kept] == ["2026003", "2026004", "2026004", "2026003"]


def test_nothing_is_allowed_to_anybody_where_one_is_not_meant_or_nothing_is_said(session: GradingSession):
    for students, fields, error in (
        (["2026001", "Nobody"], {"hours": 1, "reason": "x"}, SessionError),
        ([], {"hours": 1, "reason": "x"}, SessionError),
        (["2026001"], {"hours": 1, "reason": " \n"}, AllowanceError),
        (["2026001"], {"reason": "x"}, AllowanceError),
        (["2026001"], {"tries": 21, "reason": "x"}, AllowanceError),
        (["2026001"], {"hours": -1, "reason": "x"}, AllowanceError),
        (["2026001"], {"hours": float("nan"), "reason": "x"}, AllowanceError),
        (["2026001"], {"due": "tomorrow", "reason": "x"}, AssignmentError),
    ):
        with pytest.raises(error):
            session.allow(students, **fields)  # type: ignore[arg-type]
    assert session.allowed == []
    assert not (session.folder / ALLOWANCES).exists()


def test_a_student_is_the_line_of_the_list_and_not_whoever_shares_a_name(course, simulation, tmp_path: Path):
    folder = simulation.write(tmp_path / "in")
    pupils = list(simulation.pupils())
    rows = [
        "学号,姓名",
        f"2026001,{pupils[1].name}",
        f"2026002,{pupils[1].name}",
        *(f"{p.number},{p.name}" for p in pupils[2:]),
    ]
    (tmp_path / "list.csv").write_text("\n".join(rows), encoding="utf-8")
    session = opened(course, tmp_path / "home", folder, tmp_path / "list.csv")
    with pytest.raises(ValueError, match="ambiguous"):
        session.allow([pupils[1].name], hours=1, reason="x")
    session.allow([f"{pupils[1].name} 2026002"], hours=1, reason="x")
    assert [each.student for each in session.allowed] == ["2026002"]
    # When the list changes so that the number is another's, it is nobody's until the teacher says so.
    session.list_class("学号,姓名\n2026002,别人\n".encode(), file="list.csv")
    assert [(each.key, each.decided) for each in session.unsettled] == [("2026002 ?", 1)]
    assert [each.student for each in session.allowed] == ["2026002 ?"]
    session.settle("2026002 ?", "2026002")
    whole = session.grade()
    assert not [line for line in whole.faults if "allowance" in line]
    assert any(
        key == "grade.allowed-until" for line in whole.lines for key, _ in line.notes if line.number == "2026002"
    )
    session.undo("people", 0)
    session.settle("2026002 ?", "")
    assert not [line for line in session.grade().faults if "allowance" in line]


def test_more_tries_are_more_than_the_questions_own(course, simulation, tmp_path: Path):
    """As many wrong answers as the question has tries, and then the right one."""
    slot = next(each for each in simulation.grader.slots if each.question.id == COUNT)
    attempts, key = slot.question.attempts, scoring.key(slot.question)
    assert attempts > 1
    pupil = next(simulation.pupils())

    def changed(lines):
        first = next(line for line in lines if isinstance(line, Answered) and line.q == COUNT)
        rest = [line for line in lines if not (isinstance(line, Answered) and line.q == COUNT)]
        answers = (*(float(key) + 40 + each for each in range(attempts)), key)
        new = [msgspec.structs.replace(first, n=900 + at, answer=each) for at, each in enumerate(answers)]
        return [*rest, *new]

    folder = tmp_path / "in"
    folder.mkdir()
    (folder / f"{pupil.number}.jsonl").write_bytes(with_lines(simulation.file(pupil), changed))
    session = opened(course, tmp_path / "home", folder, simulation.roster(tmp_path / "list.csv"))

    def points() -> float:
        session.grade()
        rows = table(session.folder / "grades" / "gradebook-questions.csv")
        return float(
            next(row for row in rows if row["Number"] == pupil.number)[f"02-places/{COUNT} ({slot.question.points})"]
        )

    assert points() == 0
    session.allow([pupil.number], hours=1, reason="x")
    assert points() == 0
    session.allow([pupil.number], tries=1, reason="x")
    worth = round(max(0.0, 1 - slot.question.penalty * attempts) * slot.question.points, 2)
    assert points() == pytest.approx(worth)
    assert worth > 0
    # The feedback tells of the answer that counted, what was allowed, and not why.
    session.give_back(release=False)
    page = next((session.folder / FEEDBACK).glob("*.html")).read_text("utf-8")
    given = pages.read(page, course=course.id)
    assert given.allowed == allowed(session.allowed[0], session.assignment, "zh")
    assert next(each for each in given.answers if each.prompt == slot.question.prompt["zh"]).points == pytest.approx(
        worth
    )


def test_a_reason_is_the_teachers_own(session: GradingSession):
    session.allow(["2026003"], due="2026-10-05 20:00", tries=1, reason="a funeral in the family")
    session.give_back(release=True)
    for path in (session.folder / FEEDBACK).rglob("*.html"):
        assert "funeral" not in path.read_text("utf-8")
    row = next(row for row in table(session.folder / "grades" / "gradebook.csv") if row["Number"] == "2026003")
    assert "allowed until 2026-10-05 20:00 (Asia/Shanghai): a funeral in the family" in row["Notes"]
    assert (row["Late"], row["Notes"].count("funeral")) == ("", 2)


def test_a_platforms_word_is_by_its_own_date(course, simulation, tmp_path: Path):
    """Canvas calls two files late: one whose time is within what was allowed, and one of which that cannot be known."""
    folder = simulation.write(tmp_path / "in", layout="canvas", late=frozenset({"2026001", "2026002"}))
    session = opened(course, tmp_path / "home", folder, simulation.roster(tmp_path / "list.csv"))
    assert late(session) == [True, True, False, False]
    session.allow(["2026001"], hours=2, reason="x")
    session.allow(["2026002"], hours=0.5, reason="x")
    assert late(session) == [False, False, False, False]
    unsure = [[key for key, _ in line.notes if key == "grade.allowed-unsure"] for line in session.graded.lines]  # type: ignore[union-attr]
    assert unsure == [[], ["grade.allowed-unsure"], [], []]


def test_who_handed_in_nothing_is_told_what_was_allowed_and_nobody_is_said(session: GradingSession, tmp_path: Path):
    session.list_class((tmp_path / "list.csv").read_bytes() + b"\r\n2026009,\xe5\x88\x98\xe4\xba\x94,", file="list.csv")
    session.allow(["2026009"], hours=24, reason="ill")
    session.allowances.give(["gone"], allowances.checked(tries=1, reason="x", assignment=session.assignment))
    whole = session.grade()
    assert [key for key, _ in whole.lines[-1].notes] == ["grade.missing", "grade.allowed-until"]
    assert [line for line in whole.faults if "“gone”" in line]


def test_a_file_that_is_damaged_or_newer_in_places_is_used_for_the_rest(session: GradingSession):
    session.allow(["2026003"], hours=1, reason="x")
    with (session.folder / ALLOWANCES).open("a", encoding="utf-8") as file:
        file.write(
            '{"v":1,"student":"2026004","t":"","due":"2026-10-09"}\n{"v":1,\n{"v":2,"student":"2026004","t":""}\n'
        )
    found = Allowances(session.folder / ALLOWANCES)
    assert ([each.student for each in found], found.damaged, found.newer) == (["2026003"], 2, 1)


ROSTER = Roster([Student(0, "李雷", "01"), Student(1, "李雷", "02"), Student(2, "韩梅", "03")])


def read(text: str, course, roster: Roster | None = ROSTER):
    return allowances.from_csv(text.encode(), file="more.csv", roster=roster, assignment=assigned(course))


def test_a_csv_in_either_language(course):
    found = read("学号,姓名,截止时间,延长小时,加试次数,原因\n01,李雷,2026-10-05,,,病假\n,韩梅,,1.5,2,停电\n", course)
    assert found == [("01", ("2026-10-05T23:59+08:00", 0, 0, "病假")), ("03", ("", 90, 2, "停电"))]
    assert read("Number;Due;Reason\n02;2026-10-05 08:00;ill\n\n", course) == [
        ("02", ("2026-10-05T08:00+08:00", 0, 0, "ill"))
    ]


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("李雷,,,1,x", "allow.ambiguous"),
        ("韩梅,01,,1,x", "allow.nobody"),
        (",,,1,x", "allow.nobody"),
        ("韩梅,,soon,,x", "assign.date"),
        ("韩梅,,,half,x", "allow.tries"),
        ("韩梅,,,1.5,x", "allow.tries"),
        ("韩梅,,,,x", "allow.nothing"),
        ("韩梅,,,1,", "allow.no-reason"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_and_none_is_used(row: str, key: str, course):
    with pytest.raises(RowError) as caught:
        read(f"姓名,学号,due,tries,reason\n韩梅,03,,1,x\n{row}\n", course)
    assert (caught.value.values, caught.value.fault.key) == ({"file": "more.csv", "line": 3}, key)


def test_a_csv_needs_heads_and_a_class_list(course):
    for text, roster, key in (("name,reason\n", ROSTER, "allow.heads"), ("name,tries\n", None, "allow.no-list")):
        with pytest.raises(AllowanceError) as caught:
            read(text, course, roster)
        assert caught.value.key == key


def test_the_command_takes_a_csv_or_the_pages_file_and_both_come_to_the_same(
    session: GradingSession, data, tmp_path: Path
):
    session.allow(["2026003"], hours=24, reason="ill")
    session.grade()
    (tmp_path / "more.csv").write_text("number,hours,reason\n2026003,24,ill\n", encoding="utf-8")
    before = (tmp_path / "more.csv").read_bytes()
    for name, file in (("csv", tmp_path / "more.csv"), ("page", session.folder / ALLOWANCES)):
        arguments = [
            "grade",
            session.folder / "assignment.json",
            tmp_path / "in",
            "--class",
            tmp_path / "list.csv",
            "--allowances",
            file,
            "--out",
            tmp_path / name,
            "--language",
            "en",
        ]
        result = CliRunner().invoke(cli.main, list(map(str, arguments)), env={"LESSONS_DATA": str(data)})
        assert result.exit_code in {0, 1}, result.output
        assert (tmp_path / name / "gradebook.csv").read_bytes() == (
            session.folder / "grades" / "gradebook.csv"
        ).read_bytes()
    assert (tmp_path / "more.csv").read_bytes() == before
    (tmp_path / "more.csv").write_text("number,hours,reason\n2026003,24,\n", encoding="utf-8")
    arguments[arguments.index("--allowances") + 1] = tmp_path / "more.csv"
    result = CliRunner().invoke(cli.main, list(map(str, arguments)), env={"LESSONS_DATA": str(data)})
    assert "more.csv, line 2: Please give a reason." in result.output


def test_without_a_list_a_file_is_meant_by_the_results(course, simulation, tmp_path: Path):
    session = opened(course, tmp_path / "home", simulation.write(tmp_path / "in", late=frozenset({"2026002"})))
    pupil = list(simulation.pupils())[1]
    assert sorted(late(session)) == [False, False, False, True]
    session.allow([pupil.name], hours=1, reason="x")
    assert late(session) == [False] * 4
    assert rosters.is_aside(session.allowed[0].student) is False
