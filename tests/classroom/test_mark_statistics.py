"""How marks are spread: as the standard library counts it, and the same wherever a teacher reads it."""

from __future__ import annotations

import json
import statistics
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from gradebook_talk import Page
from hypothesis import given
from hypothesis import strategies as st
from teaching_course import Simulation, assigned, table, with_lines

from lessons import cli
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.classroom.item_analysis import LEAST
from lessons.classroom.mark_statistics import MarkCounts
from lessons.i18n import texts
from lessons.journal.store import Answered

NAMES = ("mean", "median", "deviation")


def counted(marks: list[float]) -> MarkCounts:
    counts = MarkCounts()
    for mark in marks:
        counts.add(mark)
    return counts


@given(st.lists(st.integers(0, 4_000).map(lambda hundredths: hundredths / 100), min_size=2, max_size=60))
def test_as_the_standard_library_counts(marks: list[float]):
    found = counted(marks).statistics()
    low, median, high = statistics.quantiles(marks, n=4, method="inclusive")
    expected = (statistics.fmean(marks), median, statistics.stdev(marks), low, high)
    assert found.students == len(marks)
    assert found[1:] == pytest.approx(expected, abs=0.005_001)


def test_of_none_and_of_one_there_is_no_more_than_that():
    assert counted([]).statistics().told() == {"count": "0", **dict.fromkeys((*NAMES, "low", "high"), "–")}
    one = counted([2.5]).statistics()
    assert (one.mean, one.median, one.deviation) == (2.5, 2.5, None)


@pytest.fixture
def data(written: Path) -> Path:
    return written


@pytest.fixture
def course(written_course):
    return written_course


def a_class_of_all_sorts(page: Page, tmp_path: Path, course) -> Path:
    """Grade a class: one late, one unread, one heard aloud without a file, one who skipped questions; a question is dropped."""
    assignment = assigned(course, late="10%")
    simulation = Simulation(Grader(assignment, course=course), size=2 * LEAST)
    files = simulation.write(tmp_path / "in", layout="canvas", late=frozenset({"2026003"}))
    people = simulation.roster(tmp_path / "list.csv")
    people.write_text(people.read_text("utf-8-sig") + "\n2026999,没交的,一班\n", encoding="utf-8")
    page.upload("assignment", ("a.json", assignments.encode(assignment)))
    dropped, other, *_ = (slot for slot in simulation.grader.slots if not slot.is_essay)
    skipped = {dropped.name, other.name}

    def unanswered(lines: list) -> list:
        return [line for line in lines if not (isinstance(line, Answered) and line.q in skipped)]

    came = {each.name: each.read_bytes() for each in sorted(files.rglob("*.jsonl"))}
    first = min(came)
    page.upload("submissions", *(came | {first: with_lines(came[first], unanswered)}).items())
    page.upload("class", ("list.csv", people.read_bytes()))
    page.send("grade")
    desk = page.view.desk
    asked = [slot for slot in desk.grader.slots if slot.is_essay]
    waiting = desk.reading.essays(asked[0].label)[0].key
    for slot in asked:
        for at, each in enumerate(desk.reading.essays(slot.label)):
            for row in slot.question.row if (slot, each.key) != (asked[0], waiting) else ():
                desk.mark(slot.label, at, row=row.id, level=at % 3, read=each.digest)
    desk.drop(dropped.label, drop=True)
    aloud = next(line for line in desk.graded.lines if not line.file)
    desk.override(aloud.key, 3.25, reason="aloud")
    return people


def of_spreadsheet(path: Path, slots, language: str) -> dict[str, list[float]]:
    """The marks of each question that counts, and in all (``""``), as a teacher would gather them from the gradebook."""
    rows = table(path)
    points, unread, file = (texts.translate(f"book.{key}", language) for key in ("points", "unread", "file"))
    found = {"": [float(row[points]) for row in rows if row[points] and not row[unread]]}
    read_first = next(slot for slot in slots if slot.is_essay)
    for slot in slots:
        if not slot.dropped:
            # Of a hand-in, what was not answered is nothing; what waits for its reader is no mark yet.
            came = [row for row in rows if row[file] and not (slot is read_first and row[unread])]
            found[slot.label] = [float(row[f"{slot.label} ({slot.question.points})"] or 0) for row in came]
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_the_glance_and_the_command_tell_the_same(tmp_path: Path, data: Path, course, language: str):
    page, out = Page(course, tmp_path / "home", language), tmp_path / "out"
    people = a_class_of_all_sorts(page, tmp_path, course)
    state = page.send("grade")["state"]["graded"]
    folder = page.view.desk.folder
    given = [folder / "assignment.json", folder / "submissions.zip", "--class", people, "--out", out, "--language"]
    given += [language, "--options", folder / "options.toml", "--marks", folder / "marks.jsonl"]

    def run(*more: str):
        return CliRunner().invoke(cli.main, ["grade", *map(str, given), *more], env={"LESSONS_DATA": str(data)})

    told = json.loads(run("--json").stdout)
    assert state["marks"] in run().stdout.splitlines()
    glance = BeautifulSoup((out / "class.html").read_text("utf-8"), "html.parser")
    for name in NAMES:
        assert f"{told['marks'][name]:.2f}" in state["marks"]
        assert f"{told['marks'][name]:.2f}" in glance.header.text
    caption = texts.translate("glance.marks-note", language)
    marks = next(each for each in glance.find_all("table") if each.caption.text == caption)
    total, *lines = [[cell.text for cell in row.find_all(["th", "td"])] for row in marks.tbody.find_all("tr")]
    slots = page.view.desk.grader.slots
    expected = of_spreadsheet(out / "gradebook-questions.csv", slots, language)
    assert len(expected[""]) == 2 * LEAST, "not the one whose essay waits, but the one who was heard aloud"
    cells = {"": total[1:]} | {head.split(" ")[1]: rest for head, *rest in lines}
    assert cells.keys() == expected.keys()
    shown = {each["label"]: each["marks"] for each in state["questions"]}
    of_json = {"": told["marks"]} | {each["question"]: each["marks"] for each in told["questions"]}
    for label, points in expected.items():
        made = [len(points), *(of(points) for of in (statistics.fmean, statistics.median, statistics.stdev))]
        found = [float(cell) for cell in cells[label]]
        assert found == pytest.approx(made, abs=0.005_001), label
        for other in (of_json[label], *([shown[label]] if label else [])):
            assert [float(other[name]) for name in ("count", *NAMES)] == found, label
    assert {label for label, each in shown.items() if each["count"] == "0"} == {s.label for s in slots if s.dropped}


def test_of_few_the_page_tells_and_the_glance_does_not(tmp_path: Path, course):
    quiz = assignments.make("Quiz", course=course, names=["02-places/where"], name="set-quiz")
    simulation = Simulation(Grader(quiz, course=course), size=LEAST - 1)
    files = simulation.write(tmp_path / "in")
    page = Page(course, tmp_path / "home")
    page.upload("assignment", ("a.json", assignments.encode(quiz)))
    page.upload("submissions", *((each.name, each.read_bytes()) for each in sorted(files.rglob("*.jsonl"))))
    state = page.send("grade")["state"]["graded"]
    assert f"the {LEAST - 1} whose work is wholly read" in state["marks"]
    told = BeautifulSoup(page.table("class.html").decode(), "html.parser")
    assert texts.translate("glance.marks-note", "en") not in told.text
    assert "median" not in told.header.text
