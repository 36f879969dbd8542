"""What an assignment does about what comes late: written only where it is used, told beforehand, and applied as it was told."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import reader_0_1
from click.testing import CliRunner
from teaching_course import Simulation, assigned, table

from lessons import cli
from lessons.classroom import assignments, results
from lessons.classroom.accepted import AcceptedAssignments
from lessons.classroom.assignments import Assignment, AssignmentError, Key
from lessons.classroom.feedback import by_rule
from lessons.classroom.gradebook import Reduced, reduced
from lessons.classroom.grader import Grader
from lessons.classroom.session import FEEDBACK, OPTIONS, GradingSession
from lessons.i18n import texts
from lessons.journal.store import Journal
from lessons.presentation import feedback as pages
from lessons.views.work.work import WorkView

DUE = datetime.fromisoformat("2026-10-01T20:00+08:00")
DAY = timedelta(days=1)
RULES = ("", "10%", "100%", "cut-off")


@pytest.fixture(scope="module")
def unversioned(course):
    """The course as 0.1 had it: without a version, so that what is assigned of it is format 1."""
    return msgspec.structs.replace(course, version="")


@pytest.fixture(scope="module")
def simulation(course) -> Simulation:
    return Simulation(Grader(assigned(course), course=course), size=5, autosaves=1)


# The file: what 0.1 wrote is read, and of what is written 0.1 reads what it can, and else says "newer".


def test_what_0_1_wrote_is_read_and_written_again_byte_by_byte(root: Path):
    found = sorted((root / "tests" / "golden" / "v0.1" / "assignments").iterdir())
    assert len(found) == 11
    for path in found:
        raw = path.read_bytes()
        then, now = reader_0_1.assignment(raw), assignments.read(raw)
        assert not isinstance(then, str), path.name
        one = now.assignment if isinstance(now, Key) else now
        assert (one.v, one.late, one.late_percent) == (1, "", 0)
        if path.suffix == ".json":
            assert assignments.encode(now) == raw
        elif isinstance(now, Assignment):
            assert assignments.code(now) == raw.decode().strip()


@pytest.mark.parametrize("rule", RULES)
def test_what_is_written_0_1_reads_or_calls_newer(rule: str, unversioned):
    made = assigned(unversioned, late=rule)
    for raw in (assignments.encode(made), assignments.code(made).encode()):
        assert assignments.read(raw) == made
        then = reader_0_1.assignment(raw)
        if rule:
            assert then == "newer"
        else:
            assert isinstance(then, reader_0_1.Assignment)
            assert (then.v, then.due) == (1, made.due)
    assert (made.v == 3) == bool(rule)
    assert (b"late" in assignments.encode(made)) == bool(rule)


@pytest.mark.parametrize("rule", RULES)
def test_a_tests_key_as_well(rule: str, unversioned):
    question = next(
        each for each in unversioned.questions["02-places"].values() if not each.graded_by_teacher and each.since == 1
    )
    key = assignments.make_test(
        "T",
        course=unversioned,
        questions={question.id: question},
        due="2026-10-01 20:00",
        zone="Asia/Shanghai",
        late=rule,
    )
    assert assignments.read(assignments.encode(key)) == key
    then = reader_0_1.assignment(assignments.encode(key))
    assert then == "newer" if rule else isinstance(then, reader_0_1.Key)
    assert key.assignment.late == rule


def test_a_course_with_a_version_stays_at_format_2_without_a_rule(course):
    assert course.version
    assert (assigned(course).v, assigned(course, late="5%").v) == (2, 3)


def test_results_of_0_1_are_read(root: Path):
    for path in sorted((root / "tests" / "golden" / "v0.1").rglob("results.jsonl")):
        then = [reader_0_1.result(line) for line in path.read_bytes().splitlines()]
        now = list(results.read(path))
        assert [(row.key, row.late, row.receipt) for row in now] == [(row.key, row.late, "") for row in then]


def test_a_grading_with_a_rule_and_allowances_leaves_files_that_0_1_reads(course, simulation, tmp_path: Path):
    session = opened(course, simulation, tmp_path, "10%")
    session.allow(["2026002"], hours=24, reason="ill")
    session.grade()
    assert not (session.folder / OPTIONS).exists()
    session.override("2026001", 1, reason="counted aloud")
    read = reader_0_1.options((session.folder / OPTIONS).read_bytes())
    assert [each.student for each in read.override] == ["2026001"]
    lines = (session.folder / "grades" / "results.jsonl").read_bytes().splitlines()
    assert sorted(reader_0_1.result(line).late for line in lines) == [False, False, False, True, True]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", ""),
        ("none", ""),
        (" Cut-Off ", "cut-off"),
        ("10%", "10%"),
        ("１０ ％", "10%"),
        ("7", "7%"),
        ("100%", "100%"),
    ],
)
def test_a_rule_as_people_write_it(text: str, rule: str):
    assert assignments.late_rule(text, due="x") == rule


@pytest.mark.parametrize("text", ["0%", "101%", "-5%", "10.5%", "ten", "10%%", "cut"])
def test_a_rule_that_is_none(text: str):
    with pytest.raises(AssignmentError) as caught:
        assignments.late_rule(text, due="x")
    assert caught.value.key == "assign.late"


def test_a_rule_needs_a_due_date(course):
    with pytest.raises(AssignmentError) as caught:
        assignments.make("T", course=course, names=["02-places"], late="cut-off")
    assert caught.value.key == "assign.late-no-due"


@pytest.mark.parametrize("rule", ["0%", "101%", "x", "10"])
def test_a_file_with_another_rule_is_not_ours(rule: str, unversioned):
    raw = assignments.encode(assigned(unversioned, late="10%")).replace(b'"10%"', f'"{rule}"'.encode())
    with pytest.raises(AssignmentError):
        assignments.read(raw)


# What students see beforehand.


@pytest.mark.parametrize("language", ["zh", "en"])
def test_who_takes_it_on_is_told_beforehand(course, tmp_path: Path, language):
    taken = AcceptedAssignments(course, work=tmp_path, language=language)
    told = {}
    for rule in RULES:
        made = msgspec.structs.replace(assigned(course, late=rule), id=f"set-{rule.strip('%') or 'none'}")
        told[rule] = taken.take(assignments.code(made)).late_told(language)
    journal = Journal(tmp_path / "00-start", lesson="00-start", language=language)
    page = WorkView(course, course.lessons["00-start"], journal=journal, language=language, taken=taken).static_html()
    assert [page.count(sentence) for rule, sentence in told.items() if rule] == [1, 1, 1]
    assert told[""] == ""
    assert told["10%"] == texts.translate("late.percent", language, percent=10)
    assert told["cut-off"] == texts.translate("late.cut-off", language)


# What comes of it.


@pytest.mark.parametrize(
    ("percent", "seconds", "days", "after"),
    [
        (10, 0, 1, 7.2),
        (10, 86_399.9, 1, 7.2),
        (10, 86_400, 2, 6.4),
        (10, 9.5 * 86_400, 10, 0),
        (10, 400 * 86_400, 401, 0),
        (100, 0, 1, 0),
        (33, 0, 1, 5.36),
        (10, None, 1, 7.2),
    ],
)
def test_each_day_begun_counts_and_nothing_falls_below_nothing(percent: int, seconds, days: int, after: float):
    assert reduced(percent, 8.0, seconds=seconds) == Reduced(days, 8.0, after, seconds is not None)


def opened(course, simulation, home: Path, rule: str, layout: str = "plain") -> GradingSession:
    """A grading whose files came in the last second, in the first late one, a day after that, and ten days late; one early."""
    folder = simulation.write(home / "in", layout=layout, late=frozenset({"2026002", "2026003", "2026004"}))
    moments = (timedelta(seconds=59), timedelta(seconds=60), DAY + timedelta(seconds=60), 10 * DAY, -DAY)
    for pupil, moment in zip(simulation.pupils(), moments, strict=True):
        path = next(each for each in folder.rglob("*.jsonl") if each.name.startswith((pupil.number, pupil.name)))
        os.utime(path, ((DUE + moment).timestamp(),) * 2)
    (home / "home").mkdir()
    session = GradingSession(home / "home", course=course, language="en")
    session.begin(assignments.encode(assigned(course, late=rule)))
    session.list_class(simulation.roster(home / "list.csv").read_bytes(), file="list.csv")
    session.look(folder)
    return session


def totals(session: GradingSession) -> list[float]:
    return [line.total or 0.0 for line in session.grade().lines]


def test_points_follow_the_rule_and_the_platforms_tables_too(course, simulation, tmp_path: Path):
    found = {}
    for rule in RULES:
        (tmp_path / (rule or "none")).mkdir()
        found[rule] = totals(opened(course, simulation, tmp_path / (rule or "none"), rule))
    plain = found[""]
    assert min(plain) > 0
    assert found["10%"] == [plain[0], round(plain[1] * 0.9, 2), round(plain[2] * 0.8, 2), 0, plain[4]]
    assert found["cut-off"] == found["100%"] == [plain[0], 0, 0, 0, plain[4]]
    rows = table(tmp_path / "10%" / "home" / "gradebook-set-week2" / "grades" / "gradebook.csv")
    assert f"counted as 2 days late, 10% off a day: {plain[2]:g} points became {found['10%'][2]:g}" in rows[2]["Notes"]
    assert [row["Late"] for row in rows] == ["", "yes", "yes", "yes", ""]


def test_what_is_allowed_or_given_by_hand_goes_before_the_rule(course, simulation, tmp_path: Path):
    session = opened(course, simulation, tmp_path, "10%")
    before = totals(session)
    session.allow(["2026004"], hours=9 * 24, reason="ill")  # a day, then, is left
    session.allow(["2026002"], due="2026-10-01 20:01", reason="the bus")
    session.override("2026003", 3, reason="as agreed")
    after = totals(session)
    plain = 10 / 9 * before[1]
    assert after[1] == pytest.approx(plain, abs=0.01)
    assert 0 < after[3] < plain * 3
    assert after[2] == 3
    assert [key for key, _ in session.graded.lines[2].notes if key.startswith("grade.late-")] == []  # type: ignore[union-attr]


@pytest.mark.parametrize("rule", ["10%", "cut-off"])
def test_the_feedback_says_it_in_one_sentence(course, simulation, tmp_path: Path, rule: str):
    session = opened(course, simulation, tmp_path, rule)
    session.give_back(release=False)
    found = {}
    for path in (session.folder / FEEDBACK).rglob("*.html"):
        page = path.read_text("utf-8")
        given = pages.read(page, course=course.id)
        found[given.who] = given
        assert (given.by_rule in page) is True
    for pupil, line in zip(simulation.pupils(), session.graded.lines, strict=True):  # type: ignore[union-attr]
        given = found[pupil.name]
        assert bool(given.by_rule) == line.late == (pupil.number in {"2026002", "2026003", "2026004"})
        assert given.points == line.total
    assert by_rule(None, session.assignment, "en") == ""
    said = by_rule(Reduced(2, 8.0, 6.4), session.assignment, "en")
    assert ("8" in said, "6.4" in said, "2 days" in said) == (True, True, rule == "10%")


def test_canvas_says_late_and_not_how_late(course, simulation, tmp_path: Path):
    """What it calls late counts as one day, whatever the file's time: that may be the download's."""
    session = opened(course, simulation, tmp_path, "10%", "canvas")
    lines = session.grade().lines
    late = [dict(line.notes) for line in lines if line.late]
    assert len(late) == 3
    assert all(notes["grade.late-percent"]["days"] == 1 and "grade.late-unsure" in notes for notes in late)


def test_the_command_assigns_with_a_rule_and_grades_by_it(course, data, tmp_path: Path):
    arguments = [
        "assign",
        "02-places",
        "--title",
        "T",
        "--due",
        "2026-10-01",
        "--zone",
        "Asia/Shanghai",
        "--out",
        tmp_path,
    ]
    for late, said in (("15%", "15%"), ("cut-off", "no points"), ("half", "none, cut-off, or")):
        result = CliRunner().invoke(
            cli.main, [*map(str, arguments), "--late", late, "--language", "en"], env={"LESSONS_DATA": str(data)}
        )
        assert said in result.output
    made = [assignments.read(path.read_bytes()) for path in tmp_path.glob("set-*.json")]
    assert sorted(each.late for each in made if isinstance(each, Assignment)) == ["15%", "cut-off"]
