"""The grading page without a browser: the same files as `lessons grade`, step by step, whatever the page sends."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import shutil
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner
from gradebook_talk import Page
from spoiled_submissions import CASES, FORGED, NAMES
from teaching_course import Simulation, assigned, table, with_lines

from lessons import cli
from lessons.classroom import assignments, question_file, rosters
from lessons.classroom.grader import Grader
from lessons.classroom.session import FEEDBACK
from lessons.drawing.compiled import CompiledCourse
from lessons.journal import submission
from lessons.views.teacher.assign import AssignView
from lessons.views.teacher.gradebook import PAGE_ROWS, PART_BYTES

ESSAY = "02-places/difficulties"
TABLES = ("gradebook.csv", "gradebook-questions.csv", "moodle.csv", "canvas.csv", "report.csv", "problems.txt")


@pytest.fixture(scope="module")
def data(written: Path) -> Path:
    return written


@pytest.fixture(scope="module")
def taught(written_course):
    return written_course


@pytest.fixture(scope="module")
def grader(taught) -> Grader:
    return Grader(assigned(taught), course=taught)


@pytest.fixture(scope="module")
def simulation(grader) -> Simulation:
    return Simulation(grader)


def files_of(folder: Path) -> list[tuple[str, bytes]]:
    return [
        (path.relative_to(folder).as_posix(), path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()
    ]


def by_command(data: Path, out: Path, *arguments: object, language: str = "en") -> dict[str, bytes]:
    result = CliRunner().invoke(
        cli.main,
        ["grade", *map(str, arguments), "--out", str(out), "--language", language],
        env={"LESSONS_DATA": str(data)},
    )
    assert result.exit_code in (0, 1), result.output
    assert "Traceback" not in result.output
    return {name: (out / name).read_bytes() for name in TABLES}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_class_of_forty_comes_to_the_same_as_by_command(tmp_path: Path, data, taught, simulation, language: str):
    late = frozenset({"2026003", "2026017"})
    archive = simulation.write(tmp_path / "in", layout="moodle-zip", late=late)
    people = simulation.roster(tmp_path / "list.csv", encoding="gb18030")
    (tmp_path / "a.json").write_bytes(assignments.encode(simulation.grader.assignment))
    given = (tmp_path / "a.json", archive, "--class", people, "--feedback", tmp_path / "back")
    expected = by_command(data, tmp_path / "out", *given, language=language)

    page = Page(taught, tmp_path / "home", language)
    assert page.send("hello")["state"]["assignment"] is None
    page.upload("assignment", ("a.json", (tmp_path / "a.json").read_bytes()))
    page.upload("submissions", ("submissions.zip", archive.read_bytes()))
    page.upload("class", ("list.csv", people.read_bytes()))
    state = page.send("grade")["state"]
    assert page.told == []
    assert state["graded"]["students"] == 40
    assert state["graded"]["late"] == 2
    assert {name: page.table(name) for name in TABLES} == expected
    assert page.table("class.html") == (tmp_path / "out" / "class.html").read_bytes()
    page.send("feedback", release=False)
    pages, others = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.html")}
        for folder in (page.view.desk.folder / FEEDBACK, tmp_path / "back")
    )
    assert len(pages) == 40
    assert pages == others
    rows = page.rows()
    assert len(rows) == 40
    by_number = {
        row["Number" if language == "en" else "学号"]: row for row in table(tmp_path / "out" / "gradebook.csv")
    }
    points, file = ("Points", "File") if language == "en" else ("得分", "文件")
    for _key, name, number, _group, total, is_late, _unread, counted, _notes, code in rows:
        told = by_number[number]
        assert str(total) == told[points]
        assert counted == told[file]
        assert is_late == (number in late)
        assert name
        pupil = next(each for each in simulation.pupils() if each.number == number)
        assert code == submission.checksum(simulation.lines(pupil))


def test_files_one_by_one_and_the_code_and_a_folder_come_to_the_same(tmp_path: Path, data, taught, simulation):
    folder = simulation.write(tmp_path / "in", layout="canvas")
    assignment = simulation.grader.assignment
    (tmp_path / "a.json").write_bytes(assignments.encode(assignment))
    expected = by_command(data, tmp_path / "out", tmp_path / "a.json", folder)

    page = Page(taught, tmp_path / "one")
    page.send("code", code=assignments.code(assignment))
    due = assignment.deadline
    assert due is not None
    page.upload("submissions", *files_of(folder), changed=due.timestamp() - 3600, part=7_001)
    page.send("grade")
    assert {name: page.table(name) for name in TABLES} == expected

    home = tmp_path / "two"
    shutil.copytree(folder, home / "in")
    other = Page(taught, home)
    other.send("code", code=assignments.code(assignment))
    assert other.send("look", path="in")["state"]["collected"][1] == 40
    assert other.view.shown.state()["beside"] == ["in"]
    other.send("grade")
    assert table(home / "gradebook-set-week2" / "grades" / "gradebook.csv") == table(tmp_path / "out" / "gradebook.csv")
    assert other.send("look", path="..")["type"] == "refused"


def test_progress_is_told_and_an_evening_goes_on_where_it_was_left(tmp_path: Path, taught, simulation, monkeypatch):
    monkeypatch.setattr("lessons.views.teacher.gradebook.PROGRESS_S", 0.0)
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(simulation.grader.assignment))
    page.upload("submissions", *files_of(simulation.write(tmp_path / "in", layout="canvas")))
    page.send("grade")
    done = [(each["done"], each["all"]) for each, _ in page.came if each["type"] == "progress"]
    assert done == [(number, 40) for number in range(1, 41)]
    told = page.send("drop", question=ESSAY, drop=True)
    assert (told["said"], told["state"]["stale"]) == (page.view.translate("desk.regraded"), False)
    before = page.table("gradebook.csv")

    again = Page(taught, tmp_path / "home")
    assert again.send("hello")["state"]["earlier"] == [("gradebook-set-week2", "第二课")]
    state = again.send("resume", folder="gradebook-set-week2")["state"]
    assert state["collected"][1] == 40
    assert [kind for kind, *_ in state["decisions"]] == ["drop"]
    again.send("grade")
    assert again.table("gradebook.csv") == before
    assert again.send("resume", folder="../..")["type"] == "refused"


@pytest.mark.parametrize("case", [*CASES, *FORGED])
def test_a_bad_file_is_a_line_and_everyone_else_is_graded(case: str, tmp_path: Path, taught, grader):
    small = Simulation(grader, size=5)
    folder = small.write(tmp_path / "in", layout="canvas")
    good = files_of(folder)
    spoil, said = (CASES | FORGED)[case]
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", *good)
    page.send("grade")
    before = {row[0]: row[4] for row in page.rows()}
    page.upload("submissions", *good, ("bad_1_2_work.jsonl", spoil(small.file(list(small.pupils())[3]))))
    state = page.send("grade")["state"]
    faults = [line for line in page.rows("faults") if line.startswith("bad_1_2_work.jsonl: ")]
    assert any(said in line for line in faults)
    assert state["graded"]["faults"] >= 1
    after = {row[0]: row[4] for row in page.rows()}
    assert {key: after[key] for key in before} == before
    inside = {path.name for path in (tmp_path / "home").rglob("*")}
    assert inside == {
        "gradebook-set-week2",
        "assignment.json",
        "submissions.zip",
        "grades",
        "class.html",
        "results.jsonl",
        *TABLES,
    }


def test_names_that_lead_elsewhere_are_nothing_but_names(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=2)
    raw = small.file(next(small.pupils()))
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    names = ["../../out.jsonl", "/tmp/out.jsonl", "C:\\out.jsonl", "a\0b.jsonl", "x" * 3000, "..", "good.jsonl"]
    page.upload("submissions", *((name, raw) for name in names))
    page.send("grade")
    assert page.view.desk.files == len(names)
    assert sum("leads elsewhere" in line for line in page.rows("faults")) >= 3
    assert {path.name for path in tmp_path.iterdir()} == {"home"}
    assert {path.name for path in (tmp_path / "home").iterdir()} == {"gradebook-set-week2"}


@pytest.mark.parametrize("name", NAMES)
def test_no_name_or_text_is_in_the_saved_notebook_or_unescaped(name: str, tmp_path: Path, taught, grader):
    """What students wrote comes as messages of plain text; the page itself, which may be saved, has none of it."""
    small = Simulation(grader, size=2)
    raw = with_lines(small.file(next(small.pupils())), lambda lines: lines, who=name)
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", ("zz.jsonl", raw))
    page.send("grade")
    (row,) = page.rows()
    assert row[1]
    kept = json.dumps(
        {key: value for key, value in page.view.get_state().items() if key not in ("layout", "shared")},
        ensure_ascii=False,
    )
    whole = kept + str(page.view.static_html()) + page.view.plain_text()
    assert row[1] not in whole or len(row[1]) < 4
    assert "<script>alert" not in whole


def test_the_script_puts_nothing_on_the_page_as_html(root: Path):
    client = root / "src" / "lessons" / "views" / "client"
    scripts = [client / "gradebook.js", client / "forms.js", *(client / "teacher").glob("*.js")]
    assert "essays.js" in {script.name for script in scripts}
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        for way in ("innerHTML", "insertAdjacentHTML", "outerHTML", "unsafe"):  # lit has `unsafeHTML` and its like
            assert way not in text, script.name


def test_a_name_is_matched_only_when_the_teacher_says_so(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=6)
    folder = small.write(tmp_path / "in")
    pupil = list(small.pupils())[2]
    (folder / f"{pupil.number}.jsonl").unlink()
    (folder / "odd.jsonl").write_bytes(with_lines(small.file(pupil), lambda lines: lines, who=pupil.name + "儿"))
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("class", ("list.csv", small.roster(tmp_path / "list.csv").read_bytes()))
    page.upload("submissions", *files_of(folder))
    graded = page.send("grade")["state"]["graded"]
    (doubt,) = graded["doubts"]
    assert doubt["name"] == pupil.name + "儿"
    assert [pupil.number, f"{pupil.name} ({pupil.number})"] in doubt["near"]
    mine = {row[2]: row for row in page.rows()}[pupil.number]
    assert mine[4] is None
    assert page.send("match", file=doubt["file"], to="nobody at all")["type"] == "refused"
    state = page.send("match", file=doubt["file"], to=pupil.number)["state"]
    assert state["graded"]["doubts"] == []
    mine = {row[2]: row for row in page.rows()}[pupil.number]
    assert mine[7] == "odd.jsonl"
    assert mine[4] is not None
    assert state["decisions"][0][0] == "match"
    assert page.send("undo", kind="match", place=0)["state"]["graded"]["doubts"]


def test_a_number_that_lost_its_zeros_is_offered_first_and_is_nobodys_until_then(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=3)
    numbers = ("0142", "0042", "4200")
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    listed = "".join(f"{pupil.name},{number}\n" for pupil, number in zip(small.pupils(), numbers, strict=True))
    page.upload("class", ("list.csv", f"姓名,学号\n{listed}".encode()))
    pupils = list(small.pupils())
    page.upload("submissions", ("work.jsonl", with_lines(small.file(pupils[1]), lambda lines: lines, who="42")))
    graded = page.send("grade")["state"]["graded"]
    (doubt,) = graded["doubts"]
    assert doubt["near"][0] == ["0042", f"{pupils[1].name} (0042)"]
    assert all(row[4] is None for row in page.rows() if row[2])
    state = page.send("match", file=doubt["file"], content=doubt["content"], to=doubt["near"][0][0])["state"]
    assert state["graded"]["doubts"] == []
    assert {row[2]: row[4] is None for row in page.rows()} == {"0142": True, "0042": False, "4200": True}


def test_any_wrong_answer_that_was_given_can_be_accepted(tmp_path: Path, taught, simulation):
    archive = simulation.write(tmp_path / "in", layout="canvas-zip")
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(simulation.grader.assignment))
    page.upload("submissions", ("s.zip", archive.read_bytes()))
    questions = page.send("grade")["state"]["graded"]["questions"]
    wrong = next(each for each in questions if each["others"])
    counts = [wrong["times"], *(count for _, _, count in wrong["others"])]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == wrong["answered"] - round(wrong["right"] * wrong["answered"])
    answer, _, times = wrong["others"][-1]
    state = page.send("accept", question=wrong["label"], answer=answer)["state"]
    now = next(each for each in state["graded"]["questions"] if each["label"] == wrong["label"])
    assert round(now["right"] * now["answered"]) == round(wrong["right"] * wrong["answered"]) + times
    assert answer not in [now["wrong"], *(each for each, _, _ in now["others"])]


def test_what_a_student_came_to_is_told_by_question_and_paper_counts(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=3)
    folder = small.write(tmp_path / "in")
    absent = list(small.pupils())[1]
    (folder / f"{absent.number}.jsonl").unlink()
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("class", ("list.csv", small.roster(tmp_path / "list.csv").read_bytes()))
    page.upload("submissions", *files_of(folder))
    page.send("grade")
    book = list(csv.reader(io.StringIO(page.table("gradebook-questions.csv").decode("utf-8-sig"))))
    essays = {slot.label for slot in grader.slots if slot.is_essay}
    for row in page.rows():
        results = page.send("remarks", student=row[0])["results"]
        listed = next(line for line in book if line[0] == row[1])
        assert [f"{label} ({most})" for label, _, most, _, _ in results] == book[0][8:-2]
        assert ["" if points is None else str(points) for _, points, _, _, _ in results] == listed[8:-2]
        told = [bool(answer) for label, _, _, answer, tries in results if tries and label not in essays]
        assert all(told)
        assert bool(told) == bool(row[7])
    label = grader.slots[0].label
    page.send("override", student=absent.number, points=1, reason="on paper", question=label)
    mine = {row[2]: row for row in page.rows()}[absent.number]
    assert mine[4] == 1
    assert "on paper" in mine[8]
    assert {name: points for name, points, *_ in page.send("remarks", student=absent.number)["results"]}[label] == 1
    assert page.send("remarks", student="nobody")["type"] == "refused"


def test_of_several_hand_ins_the_page_says_which_counts_and_which_are_the_same(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=3)
    folder = small.write(tmp_path / "in", layout="moodle", late=frozenset({"2026002"}))
    pupils = list(small.pupils())
    mine = folder / f"{pupils[1].name}_90001_assignsubmission_file"
    (mine / "again.jsonl").write_bytes(small.file(pupils[1]))
    (folder / "copy.jsonl").write_bytes(
        (folder / f"{pupils[0].name}_90000_assignsubmission_file" / "handan-lessons.jsonl").read_bytes()
    )
    due = grader.assignment.deadline
    assert due is not None
    os.utime(mine / "again.jsonl", (due.timestamp() - 60,) * 2)
    home = tmp_path / "home"
    home.mkdir()
    folder.rename(home / "in")
    page = Page(taught, home)
    page.send("code", code=assignments.code(grader.assignment))
    page.send("look", path="in")
    page.send("grade")
    row = next(each for each in page.rows() if each[1] == pupils[1].name)
    assert row[5] is False
    assert row[7].endswith("again.jsonl")
    assert "2 hand-ins" in row[8] or "again.jsonl" in row[8]
    assert any("The same work as" in line for line in page.rows("faults"))


@pytest.mark.parametrize(
    ("rule", "counts"), [("last", "poorer.jsonl"), ("best", "first.jsonl"), ("first", "first.jsonl")]
)
def test_which_of_several_hand_ins_counts_is_the_teachers_to_say(
    rule: str, counts: str, tmp_path: Path, taught, grader
):
    pupil = next(Simulation(grader, size=1).pupils())
    raw = Simulation(grader, size=1).file(pupil)
    poorer = with_lines(raw, lambda lines: lines[: len(lines) // 4])
    folder = tmp_path / "in"
    folder.mkdir()
    for place, (name, data) in enumerate((("first", raw), ("poorer", poorer))):
        (folder / f"{name}.jsonl").write_bytes(data)
        os.utime(folder / f"{name}.jsonl", (1_790_000_000 + place,) * 2)
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("class", ("list.csv", f"姓名,学号\n{pupil.name},{pupil.number}\n".encode()))
    page.send("look", path=str(folder))
    page.send("grade")
    (before,) = page.rows()
    assert before[7] == "poorer.jsonl"
    assert "first.jsonl has more points: " in before[8]
    state = page.send("counts", rule=rule)["state"]
    (row,) = page.rows()
    assert row[7] == counts
    assert (row[4] > before[4]) == (rule != "last")
    assert ("has more points" in row[8]) == (rule == "last")
    assert [each[0] for each in state["decisions"]] == ([] if rule == "last" else ["counts"])
    essay = page.send("essays", question=ESSAY)
    first = page.send("essay", question=ESSAY, place=0) if essay["read"] else {}
    assert bool(first.get("text")) == (rule != "last")
    if rule != "last":
        page.send("undo", kind="counts", place=0)
        assert page.rows()[0][7] == "poorer.jsonl"
    assert page.send("counts", rule="all")["type"] == "refused"


def test_the_due_date_moves_for_everybody_and_the_evening_goes_on(tmp_path: Path, taught, simulation):
    archive = simulation.write(tmp_path / "in", layout="canvas-zip")
    page = Page(taught, tmp_path / "home")
    code = assignments.code(simulation.grader.assignment)
    page.send("code", code=code)
    page.upload("submissions", ("s.zip", archive.read_bytes()))
    before = page.send("grade")["state"]
    state = page.send("due", due="2031-05-06T07:08", zone="Asia/Shanghai")["state"]
    assert state["assignment"]["due"].startswith("2031-05-06 07:08")
    assert state["assignment"]["id"] == before["assignment"]["id"]
    assert state["graded"]["students"] == before["graded"]["students"]
    assert page.send("due", due="", zone="Asia/Shanghai")["type"] == "refused"
    assert page.send("due", due="soon", zone="Asia/Shanghai")["type"] == "refused"
    again = Page(taught, tmp_path / "home")
    folder = again.send("hello")["state"]["earlier"][0][0]
    assert again.send("resume", folder=folder)["state"]["assignment"]["due"].startswith("2031-05-06 07:08")


def test_decisions_are_those_of_the_command_line(tmp_path: Path, data, taught, simulation):
    archive = simulation.write(tmp_path / "in", layout="canvas-zip")
    people = simulation.roster(tmp_path / "list.csv")
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(simulation.grader.assignment))
    page.upload("submissions", ("s.zip", archive.read_bytes()))
    page.upload("class", ("list.csv", people.read_bytes()))
    questions = page.send("grade")["state"]["graded"]["questions"]
    wrong = next(each for each in questions if each["times"])
    state = page.send("accept", question=wrong["label"], answer=wrong["wrong"])["state"]
    now = next(each for each in state["graded"]["questions"] if each["label"] == wrong["label"])
    assert now["right"] > wrong["right"]
    page.send("drop", question=questions[1]["label"], drop=True)
    assert page.send("override", student="2026005", points=5, reason=" ")["type"] == "refused"
    assert page.send("override", student="nobody", points=5, reason="x")["type"] == "refused"
    assert page.send("override", student="2026005", points=1e9, reason="x")["type"] == "refused"
    page.send("override", student="2026005", points=5, reason='had "no" \\ time')
    row = {each[2]: each for each in page.rows()}["2026005"]
    assert row[4] == 5
    assert 'had "no" \\ time' in row[8]
    folder = tmp_path / "home" / "gradebook-set-week2"
    expected = by_command(
        data,
        tmp_path / "out",
        folder / "assignment.json",
        archive,
        "--class",
        people,
        "--options",
        folder / "options.toml",
    )
    assert {name: page.table(name) for name in TABLES} == expected


def test_essays_are_read_across_the_class_and_each_mark_is_kept_at_once(tmp_path: Path, data, taught, grader):
    small = Simulation(grader, size=4)
    archive = small.write(tmp_path / "in", layout="canvas-zip")
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", ("s.zip", archive.read_bytes()))
    graded = page.send("grade")["state"]["graded"]
    assert {name: [read, handed] for name, _prompt, read, handed in graded["essays"]}[ESSAY] == [0, 4]
    listed = page.send("essays", question=ESSAY)
    assert listed["read"] == [False] * 4
    assert listed["passages"]
    names = []
    folder = tmp_path / "home" / "gradebook-set-week2"
    for place in range(4):
        essay = page.send("essay", question=ESSAY, place=place)
        names.append(essay["name"])
        assert (essay["levels"], essay["comment"]) == ({}, "")
        for row in listed["rows"]:
            before = (folder / "marks.jsonl").read_bytes() if (folder / "marks.jsonl").exists() else b""
            marked = page.send("mark", question=ESSAY, place=place, row=row["id"], level=2, read=essay["read"])
            assert marked["type"] == "marked"
            assert (folder / "marks.jsonl").read_bytes().startswith(before)
            assert len((folder / "marks.jsonl").read_bytes()) > len(before)
        assert marked["points"] == listed["points"]
    assert names == [""] * 4, "nobody is named"
    # A mark meant for one text never falls on another.
    assert (
        page.send("mark", question=ESSAY, place=0, row=listed["rows"][0]["id"], level=0, read=essay["read"])["type"]
        == "refused"
    )
    assert page.send("essay", question=ESSAY, place=99)["type"] == "refused"
    assert page.send("essays", question="02-places/where")["type"] == "refused"
    table_now = page.table("gradebook-questions.csv")
    expected = by_command(
        data, tmp_path / "out", folder / "assignment.json", archive, "--marks", folder / "marks.jsonl"
    )
    assert table_now == expected["gradebook-questions.csv"]
    essays = page.view.shown.state()["graded"]["essays"]
    assert {name: read for name, _prompt, read, _handed in essays} == {name: 4 * (name == ESSAY) for name, *_ in essays}


def test_a_test_is_graded_by_its_key_and_again_when_a_question_is_corrected(tmp_path: Path, root: Path, course):
    own = root / "data" / "questions" / "02-places.toml"
    questions, faults = question_file.check_questions(own, course=course)
    assert not faults
    key = assignments.make_test(
        "测验", course=course, questions=questions, due="2026-10-01 20:00", zone="Asia/Shanghai"
    )
    small = Simulation(Grader(key, course=course), size=5)
    page = Page(course, tmp_path / "home")
    page.upload("assignment", ("a.json", assignments.encode(key.assignment)))
    page.upload("submissions", *files_of(small.write(tmp_path / "in")))
    assert page.view.shown.state()["assignment"]["keyless"]
    assert page.send("grade")["type"] == "refused"
    page.upload("assignment", ("a.key.json", assignments.encode(key)))
    state = page.send("grade")["state"]
    assert state["graded"]["students"] == 5
    page.send("code", code=assignments.code(key.assignment))  # the students' copy does not take the key away
    assert not page.view.shown.state()["assignment"]["keyless"]
    before = {row[0]: row[4] for row in page.rows()} if page.send("grade") else {}
    changed = own.read_bytes().replace(b"answer = 11", b"answer = 99999")
    assert page.upload("questions", ("own.toml", changed))["state"]["assignment"]["corrected"]
    page.send("grade")
    after = {row[0]: row[4] for row in page.rows()}
    assert after != before
    assert all(after[each] <= before[each] for each in before)
    refused = page.upload("questions", ("own.toml", b"[[question]]\nkind = 3\n"))
    assert refused["type"] == "refused"
    page.send("grade")
    assert {row[0]: row[4] for row in page.rows()} == after


def test_whatever_the_page_sends_nothing_breaks(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=3)
    page = Page(taught, tmp_path / "home")
    kinds = [
        "hello",
        "resume",
        "code",
        "upload",
        "unlist",
        "look",
        "grade",
        "page",
        "match",
        "drop",
        "accept",
        "override",
        "undo",
        "essays",
        "essay",
        "mark",
        "table",
        "part",
        "names",
        "comment",
        "remarks",
        "remark",
        "feedback",
        "nothing",
    ]
    odd: list[Any] = [None, -1, 1e400, "", "x", "../..", [], {}, True, [[]], "\0", ESSAY, 10**30, "\ud800"]
    rng = random.Random(3)
    fields = (
        "folder",
        "code",
        "kind",
        "files",
        "path",
        "list",
        "start",
        "name",
        "to",
        "question",
        "drop",
        "answer",
        "student",
        "points",
        "reason",
        "place",
        "row",
        "level",
        "read",
        "text",
        "show",
        "release",
    )
    for ready in (False, True):
        if ready:
            page.send("code", code=assignments.code(grader.assignment))
            page.upload("submissions", *files_of(small.write(tmp_path / "in", layout="canvas")))
            page.send("grade")
        for _ in range(600):
            page.send(
                rng.choice(kinds),
                [b"x"] * rng.randrange(2),
                **{field: rng.choice(odd) for field in rng.sample(fields, 6)},
            )
        page.view._received(page.view, "no message", None)
        page.view._received(page.view, {"type": []}, None)
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", *files_of(tmp_path / "in"))
    assert page.send("grade")["state"]["graded"]["students"] == 3


def test_uploads_that_do_not_come_whole_leave_nothing(tmp_path: Path, taught, grader):
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    folder = tmp_path / "home" / "gradebook-set-week2"
    start = {"name": "a.jsonl", "size": 10, "changed": 0}
    assert page.send("upload", kind="submissions", files=[start])["type"] == "go"
    assert page.send("part", [b"x" * 11])["type"] == "refused"
    assert {path.name for path in folder.iterdir()} == {"assignment.json"}
    assert page.send("part", [b"x"])["type"] == "refused"
    for files in ([], None, [{"name": "a"}], [{**start, "size": 10**9}], [start] * 3):
        assert page.send("upload", kind="class", files=files)["type"] == "refused"
    assert page.upload("class", ("list.csv", b"nothing in it"))["type"] == "refused"
    assert page.upload("assignment", ("a.json", b"nonsense"))["type"] == "refused"
    assert page.view.desk.files == 0


def test_long_lists_come_a_page_at_a_time_and_large_tables_in_parts(tmp_path: Path, taught, grader, monkeypatch):
    monkeypatch.setattr("lessons.views.teacher.gradebook.PART_BYTES", 1000)
    big = Simulation(grader, size=PAGE_ROWS + 20)
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload(
        "submissions", ("s.zip", zipped(files_of(big.write(tmp_path / "in", layout="canvas")), tmp_path / "s.zip"))
    )
    page.send("grade")
    assert len(page.send("page", list="students", start=0)["rows"]) == PAGE_ROWS
    assert len(page.rows()) == PAGE_ROWS + 20
    third = page.rows()[2]
    for text in (third[1], f" {third[1]} ", "\u3000".join(third[1])):  # however it is typed
        found = page.send(
            "page", list="students", start=PAGE_ROWS, find=text
        )  # from a page that what is found does not have
        assert (found["start"], found["rows"][0]) == (0, third)
        assert found["total"] == len(found["rows"]) < 5
    assert (
        page.send("page", list="students", start=0, find="<b>")["rows"]
        == page.send("page", list="students", start=0, find="b")["rows"]
    )
    assert page.send("page", list="students", start=0, find="nobody at all")["rows"] == []
    assert page.send("page", list="students", start=0, find=["x"])["total"] == PAGE_ROWS + 20
    assert (
        page.table("gradebook.csv")
        == (tmp_path / "home" / "gradebook-set-week2" / "grades" / "gradebook.csv").read_bytes()
    )
    assert PART_BYTES <= 1_000_000


def zipped(files: list[tuple[str, bytes]], path: Path) -> bytes:
    with zipfile.ZipFile(path, "w") as out:
        for name, data in files:
            out.writestr(name, data)
    return path.read_bytes()


def test_a_list_is_put_aside(tmp_path: Path, taught, grader):
    small = Simulation(grader, size=3)
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    raw = small.roster(tmp_path / "list.csv").read_bytes()
    assert page.upload("class", ("list.csv", raw))["state"]["listed"].startswith(
        f"The list has {len(rosters.parse(raw).students)} students. Columns understood: name: 姓名, number: 学号"
    )
    assert page.send("unlist")["state"]["listed"] is None
    assert not (tmp_path / "home" / "gradebook-set-week2" / "class.csv").exists()


REST, ALL = 2, 3
"""How many of a student's three essays are unread, when one is marked and when none is."""


class Evening:
    """A class of four on the page: the second one's essay is marked, and has points by hand."""

    def __init__(self, taught, grader, home: Path, *, language: str = "en") -> None:
        self.taught, self.home, self.language = taught, home, language
        self.small = Simulation(grader, size=4)
        self.pupils = list(self.small.pupils())
        self.people = [(pupil.number, pupil.name) for pupil in self.pupils]
        self.page = Page(taught, home, language)
        self.page.send("code", code=assignments.code(grader.assignment))
        self.page.upload("submissions", *((f"{each.number}.jsonl", self.small.file(each)) for each in self.pupils))

    def list(self, people: list[tuple[str, str]], *, head: str = "学号,姓名") -> dict[str, Any]:
        rows = "\n".join([head, *(",".join(filter(None, person)) for person in people)])
        answer = self.page.upload("class", ("list.csv", rows.encode()))
        assert answer["type"] == "state"
        return answer["state"]

    def mark(self, pupil: int) -> None:
        listed = self.page.send("essays", question=ESSAY)
        handed = [each.entry.name for each in self.page.view.desk.reading.essays(ESSAY)]
        place = handed.index(f"{self.people[pupil][0]}.jsonl")
        essay = self.page.send("essay", question=ESSAY, place=place)
        for row in listed["rows"]:
            self.page.send("mark", question=ESSAY, place=place, row=row["id"], level=2, read=essay["read"])
        self.page.send("stop")

    def begun(self) -> None:
        self.list(self.people)
        self.page.send("grade")
        self.mark(1)
        self.page.send("override", student=self.people[1][0], points=5, reason="paper")
        assert self.of(1) == (5, REST)

    def of(self, place: int, *, name: str = "") -> tuple[float | None, int]:
        """The points and the essays unread in the row that a student's own file counts in; each file in one row only."""
        number = self.people[place][0]
        (row,) = [row for row in self.page.rows() if row[7] == f"{number}.jsonl"]
        assert not name or row[1] == name
        return row[4], row[6]

    @property
    def state(self) -> dict[str, Any]:
        return self.page.view.shown.state()

    def settle(self, to: str) -> dict[str, Any]:
        (asked,) = self.state["unsettled"]
        return self.page.send("settle", key=asked["key"], to=to)

    def take_back(self) -> None:
        (place,) = [place for kind, place, _ in self.state["decisions"] if kind == "people"]
        self.page.send("undo", kind="people", place=place)


@pytest.fixture
def evening(taught, grader, tmp_path: Path) -> Evening:
    made = Evening(taught, grader, tmp_path / "home")
    made.begun()
    return made


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_name_that_changed_is_asked_and_the_answer_can_be_changed(taught, grader, tmp_path: Path, language: str):
    evening = Evening(taught, grader, tmp_path / "home", language=language)
    evening.begun()
    (number, name), other = evening.people[1], evening.people[2]
    now = [*evening.people[:1], (number, "张敏之"), *evening.people[2:]]
    (asked,) = evening.list(now)["unsettled"]
    assert name in asked["text"]
    assert number in asked["text"]
    assert "张敏之" in asked["text"]
    assert asked["now"] == number
    assert [key for key, _ in evening.state["people"]] == [each for each, _ in now]
    assert evening.of(1, name="张敏之") == (evening.of(1)[0], ALL), "nothing moves before the teacher says so"
    assert evening.of(1)[0] != 5

    said = evening.settle(number)["said"]
    assert said == evening.page.view.translate("desk.regraded")
    assert evening.of(1, name="张敏之") == (5, REST)
    assert evening.state["unsettled"] == []
    evening.take_back()
    assert evening.of(1)[0] != 5
    evening.settle("")
    assert evening.state["unsettled"] == [], "left aside for good"
    assert evening.of(1)[1] == ALL
    evening.take_back()
    evening.settle(other[0])
    assert evening.of(2)[0] == 5
    assert evening.of(1)[0] != 5
    evening.page.send("override", student=other[0], points=6, reason="since then")
    assert evening.of(2)[0] == 6, "what somebody was given since then comes before what lay aside"
    evening.take_back()
    assert evening.of(2)[0] == 6
    evening.list(evening.people)
    assert evening.of(1) == (5, REST), "who is surely the same person has it back unasked"
    assert evening.state["unsettled"] == []


def test_an_answer_is_kept_in_the_folder_and_is_the_command_lines(evening: Evening, data, tmp_path: Path):
    number = evening.people[1][0]
    evening.list([*evening.people[:1], (number, "张敏之"), *evening.people[2:]])
    again = Page(evening.taught, evening.home)
    assert [each["key"] for each in again.send("resume", folder="gradebook-set-week2")["state"]["unsettled"]]
    evening.page = again
    assert evening.settle(number)["said"] == "Kept."
    again.send("grade")
    assert evening.of(1) == (5, REST)
    folder = evening.home / "gradebook-set-week2"
    expected = by_command(
        data,
        tmp_path / "out",
        folder / "assignment.json",
        folder / "submissions.zip",
        "--class",
        folder / "class.csv",
        "--options",
        folder / "options.toml",
        "--marks",
        folder / "marks.jsonl",
    )
    assert {name: again.table(name) for name in TABLES} == expected
    (folder / "people.json").write_bytes(b"no longer whole")
    opened = Page(evening.taught, evening.home)
    evening.page = opened
    assert opened.send("resume", folder="gradebook-set-week2")["state"]["assignment"]
    opened.send("grade")
    assert evening.of(1) == (5, REST)


@pytest.mark.parametrize("between", ["another list", "no list"])
def test_a_number_given_to_somebody_else_later_brings_nothing(evening: Evening, between: str):
    """The key is nobody's for a while, and then another's: whose it was is remembered."""
    number = evening.people[1][0]
    if between == "no list":
        evening.page.send("unlist")
    else:
        (asked,) = evening.list([evening.people[0], *evening.people[2:]])["unsettled"]
        assert asked["now"] == ""
    (asked,) = evening.list([evening.people[0], (number, "别的人"), *evening.people[2:]])["unsettled"]
    assert asked["now"] == number
    assert evening.of(1)[0] != 5
    assert evening.of(1)[1] == ALL


def test_what_two_people_left_under_one_number_stays_apart(evening: Evening):
    number, name = evening.people[1]
    for other in ("别的人", "又一个人"):
        evening.list([evening.people[0], (number, other), *evening.people[2:]])
        if other == "别的人":
            evening.page.send("override", student=number, points=7, reason="theirs")
            assert evening.of(1)[0] == 7
    asked = {each["name"]: each["key"] for each in evening.state["unsettled"]}
    assert set(asked) == {name, "别的人"}
    assert evening.of(1)[0] not in (5, 7)
    evening.page.send("settle", key=asked["别的人"], to=number)
    assert evening.of(1)[0] == 7
    assert evening.of(1)[1] == ALL, "marked was the other one's"


def test_numbers_that_are_added_to_a_list_of_names_ask_nothing(taught, grader, tmp_path: Path):
    evening = Evening(taught, grader, tmp_path / "home")
    evening.list([("", name) for _, name in evening.people], head="姓名")
    # Files are signed; the numbers in their names are in no column of the list.
    evening.page.send("grade")
    evening.mark(1)
    evening.page.send("override", student=evening.people[1][1], points=5, reason="paper")
    assert evening.list(evening.people)["unsettled"] == []
    assert evening.of(1) == (5, REST)


def test_answers_that_make_no_sense_are_refused(evening: Evening):
    number = evening.people[1][0]
    (asked,) = evening.list([evening.people[0], (number, "别的人"), *evening.people[2:]])["unsettled"]
    assert evening.page.send("settle", key=asked["key"], to="nobody at all")["type"] == "refused"
    assert evening.page.send("settle", key=number, to=number)["type"] == "refused"
    assert evening.page.send("settle", key="", to="")["type"] == "refused"
    assert evening.state["unsettled"] == [asked]


def doubtful(taught, grader, home: Path) -> tuple[Page, list[bytes], list[str]]:
    """A page with a class list, and files that are signed by names it does not have."""
    small = Simulation(grader, size=4)
    pupils = list(small.pupils())
    files = [with_lines(small.file(each), lambda lines: lines, who=each.name + "儿") for each in pupils]
    page = Page(taught, home)
    page.send("code", code=assignments.code(grader.assignment))
    rows = [f"{each.number},{each.name}" for each in pupils]
    page.upload("class", ("list.csv", "\n".join(["学号,姓名", *rows]).encode()))
    return page, files, [each.number for each in pupils]


def points_of(page: Page, number: str) -> float | None:
    return {row[2]: row for row in page.rows()}[number][4]


def test_another_file_of_the_same_name_does_not_inherit_whose_it_is(taught, grader, tmp_path: Path):
    page, files, numbers = doubtful(taught, grader, tmp_path / "home")
    page.upload("submissions", ("work.jsonl", files[0]))
    page.send("grade")
    page.send("match", file="work.jsonl", to=numbers[0])
    assert points_of(page, numbers[0]) is not None
    assert "#" not in page.view.shown.state()["decisions"][0][2]
    page.send("aside")
    page.upload("submissions", ("work.jsonl", files[1]))
    graded = page.send("grade")["state"]["graded"]
    assert points_of(page, numbers[0]) is None, "another's work"
    (doubt,) = graded["doubts"]
    page.send("match", file="work.jsonl", content=doubt["content"], to=numbers[1])
    assert points_of(page, numbers[1]) is not None
    page.send("aside")
    page.upload("submissions", ("work.jsonl", files[0]))  # the first again: what was said of it holds
    page.send("grade")
    assert points_of(page, numbers[0]) is not None
    assert points_of(page, numbers[1]) is None


def test_what_0_1_kept_by_name_holds_for_the_file_of_then(taught, grader, tmp_path: Path):
    page, files, numbers = doubtful(taught, grader, tmp_path / "home")
    page.upload("submissions", ("work.jsonl", files[0]))
    folder = tmp_path / "home" / "gradebook-set-week2"
    (folder / "options.toml").write_text(f'drop = []\n\n[match]\n"work.jsonl" = "{numbers[0]}"\n', encoding="utf-8")
    page.send("resume", folder=folder.name)
    page.send("grade")
    assert points_of(page, numbers[0]) is not None, "the name alone: there is no way to tell"
    page.send("aside")
    page.upload("submissions", ("work.jsonl", files[1]))
    page.send("grade")
    assert points_of(page, numbers[0]) is None
    page.send("aside")
    page.upload("submissions", ("work.jsonl", files[0]))
    page.send("grade")
    assert points_of(page, numbers[0]) is not None


def test_rows_of_one_name_without_a_list_say_so(taught, grader, tmp_path: Path):
    small = Simulation(grader, size=3)
    pupils = list(small.pupils())
    raw = [small.file(each) for each in pupils]
    raw[1] = with_lines(raw[1], lambda lines: lines, who=f" {pupils[0].name}　")
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", *((f"{place}.jsonl", each) for place, each in enumerate(raw)))
    page.send("grade")
    notes = {row[7]: row[8] for row in page.rows()}
    said = page.view.translate("grade.same-name", name=pupils[0].name, count=2)
    assert notes["0.jsonl"] == notes["1.jsonl"] == said
    assert notes["2.jsonl"] == ""
    assert said in page.table("gradebook.csv").decode("utf-8-sig")
    assert sum(said in line for line in page.rows("faults")) == 2


def test_one_persons_files_by_a_platforms_number_are_no_namesakes(taught, grader, tmp_path: Path):
    small = Simulation(grader, size=3)
    folder = small.write(tmp_path / "in", layout="moodle")
    pupil = next(small.pupils())
    own = next(path for path in folder.iterdir() if path.name.startswith(pupil.name))
    (own / "again.jsonl").write_bytes(next(own.iterdir()).read_bytes())
    page = Page(taught, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    page.upload("submissions", *files_of(folder))
    page.send("grade")
    assert not any("rows are called" in row[8] for row in page.rows())


def test_who_has_a_file_in_doubt_did_not_hand_in_nothing(taught, grader, tmp_path: Path):
    page, files, numbers = doubtful(taught, grader, tmp_path / "home")
    missing = page.view.translate("grade.missing")
    page.upload("submissions", ("work.jsonl", files[0]))
    page.send("grade")
    notes = {row[2]: row[8] for row in page.rows()}
    assert notes[numbers[0]] == page.view.translate("grade.in-doubt", files="work.jsonl")
    page.send("match", file="work.jsonl", to=numbers[0])
    notes = {row[2]: row[8] for row in page.rows()}
    assert [notes[number] for number in numbers[1:]] == [missing] * 3
    nameless = with_lines(files[1], lambda lines: lines, who="")
    page.upload("submissions", ("zz.jsonl", nameless))  # anybody's
    page.send("grade")
    notes = {row[2]: row[8] for row in page.rows()}
    assert {notes[number] for number in numbers[1:]} == {page.view.translate("grade.unclaimed", count=1)}


def test_each_decision_of_a_number_is_answered_and_means_what_it_said(evening: Evening):
    """A page that waits for its kernel sends again what it never heard of: by then others may be taken back."""
    page = evening.page
    page.send("drop", question=ESSAY, drop=True)
    page.send("override", student=evening.people[2][0], points=3, reason="two")
    told = [(kind, place, text) for kind, place, text in evening.state["decisions"] if kind == "override"]
    for kind, place, text in told:  # both by the places of before
        assert page.send("undo", kind=kind, place=place, text=text, number=7) == {"type": "answered", "number": 7}
    assert [kind for kind, *_ in evening.state["decisions"]] == ["drop"]
    page.send("undo", kind="drop", place=0, text="nothing of this kind", number=8)
    assert [kind for kind, *_ in evening.state["decisions"]] == ["drop"]
    page.send("drop", question=ESSAY, drop=False)
    essay = page.send("essay", question=ESSAY, place=0)
    row = page.send("essays", question=ESSAY)["rows"][0]["id"]
    other = {"question": ESSAY, "place": 0, "row": row, "level": 1, "read": essay["read"]}
    page.send("mark", student="somebody else", number=9, **other)
    assert [message["type"] for message, _ in page.came[-2:]] == ["refused", "answered"]
    page.send("mark", student=essay["student"], number=10, **other)
    assert [message["type"] for message, _ in page.came[-2:]] == ["marked", "answered"]


# Names, comments, feedback.


def test_while_essays_are_read_nothing_tells_whose_they_are(tmp_path: Path, taught, grader):
    evening = Evening(taught, grader, tmp_path / "home")
    evening.begun()
    page, personal = evening.page, [text for person in evening.people for text in person]
    before = len(page.came)
    listed = page.send("essays", question=ESSAY)
    essays = [page.send("essay", question=ESSAY, place=place) for place in range(4)]
    for place, essay in enumerate(essays):
        for answer in (
            page.send(
                "comment", question=ESSAY, place=place, student=essay["student"], read=essay["read"], text="Why?"
            ),
            page.send("mark", question=ESSAY, place=place, row=listed["rows"][0]["id"], level=1, read=essay["read"]),
        ):
            assert answer["type"] in {"commented", "marked"}
    told = json.dumps([message for message, _ in page.came[before:]], ensure_ascii=False)
    assert not [each for each in personal if each in told]
    assert len({essay["student"] for essay in essays}) == 4
    # Another question of the same class: neither the order nor what an essay is known by is the same.
    other, *_ = [label for label, *_ in evening.state["graded"]["essays"] if label != ESSAY]
    page.send("essays", question=other)
    assert not {essay["student"] for essay in essays} & {
        page.send("essay", question=other, place=place)["student"] for place in range(4)
    }
    # Names are shown when that is asked for, which is on record, until the page is opened anew.
    named = page.send("names", question=ESSAY, show=True)
    assert named["named"] is True
    assert [text for kind, _, text in named["decisions"] if kind == "names"]
    assert {page.send("essay", question=ESSAY, place=place)["name"] for place in range(4)} == {
        name for _, name in evening.people
    }
    assert page.send("essay", question=ESSAY, place=0)["student"] == essays[0]["student"], (
        "what was held back still means it"
    )
    page.send("names", question=ESSAY, show=False)
    assert page.send("essay", question=ESSAY, place=0)["name"] == ""
    page.send("names", question=ESSAY, show=True)
    page.send("hello")
    assert page.send("essay", question=ESSAY, place=0)["name"] == ""
    assert [kind for kind, *_ in evening.state["decisions"]].count("names") == 2
    page.send("undo", kind="names", place=0, text=named["decisions"][-1][2])
    assert [kind for kind, *_ in evening.state["decisions"]].count("names") == 2, "what was seen cannot be taken back"


def test_comments_beside_an_essay_and_beside_points(evening: Evening):
    page = evening.page
    essay = page.send("essay", question=ESSAY, place=2)
    where = {"question": ESSAY, "place": 2, "read": essay["read"], "student": essay["student"]}
    assert page.send("comment", text="Which passage?", **where)["bank"] == ["Which passage?"]
    assert page.send("essay", question=ESSAY, place=2)["comment"] == "Which passage?"
    assert page.send("essays", question=ESSAY)["bank"] == ["Which passage?"]
    assert page.send("comment", text="x", **where | {"student": "another"})["type"] == "refused"
    assert page.send("comment", text="x", **where | {"read": "another"})["type"] == "refused"
    student, question = evening.people[0][0], "02-places/unnamed-count"
    page.send("remark", student=student, question="", text="Well done.")
    said = page.send("remark", student=student, question=question, text="See K1.")
    assert said["comments"] == {"": "Well done.", question: "See K1."}
    assert page.send("remarks", student=evening.people[3][0])["banks"] == {
        "": ["Well done."],
        question: ["See K1."],
        ESSAY: ["Which passage?"],
    }
    assert page.send("remark", student=student, question=question, text="")["comments"] == {"": "Well done."}
    assert page.send("remark", student="nobody", question="", text="x")["type"] == "refused"
    again = Page(evening.taught, evening.home)
    again.send("resume", folder="gradebook-set-week2")
    again.send("grade")
    assert again.send("remarks", student=student)["comments"] == {"": "Well done."}


def test_feedback_is_made_by_a_button_and_comes_as_one_zip(evening: Evening, tmp_path: Path):
    page = evening.page
    page.send("remark", student=evening.people[0][0], question="", text="Well done.")
    made = page.send("feedback", release=False)
    assert (made["type"], made["name"]) == ("feedback", "feedback.zip")
    (tmp_path / "got.zip").write_bytes(page.table("feedback.zip"))
    with zipfile.ZipFile(tmp_path / "got.zip") as got:
        assert sorted(got.namelist()) == sorted(f"{name}-{number}.html" for number, name in evening.people)
        mine = got.read(f"{evening.people[0][1]}-{evening.people[0][0]}.html").decode()
    assert "Well done." in mine
    explained = page.view.desk.grader.slots[0].question.explanation.zh
    assert explained not in mine
    page.send("feedback", release=True)
    assert explained in (
        page.view.desk.folder / "feedback" / f"{evening.people[0][1]}-{evening.people[0][0]}.html"
    ).read_text("utf-8")


def test_what_was_just_assigned_is_offered_newest_first_and_a_test_by_its_key(tmp_path: Path, root: Path, course):
    home = tmp_path / "home"
    assign = AssignView(CompiledCourse(root / "data"), language="en", home=home)
    form = {"zone": "Asia/Shanghai", "names": ["02-places"]}
    for title in ("First", "Second"):
        assert assign.make(form | {"title": title})[1] == {}
    assign.read_file("own.toml", (root / "data" / "questions" / "02-places.toml").read_text(encoding="utf-8"))
    assert assign.make(form | {"title": "Test", "test": True})[1] == {}
    folder = home / assignments.FOLDER
    (folder / "set-broken.json").write_text("{")
    other = msgspec.structs.replace(assignments.make("Other", course=course, names=["02-places"]), course="elsewhere")
    (folder / "set-other.json").write_bytes(assignments.encode(other))
    for path in folder.glob("*.json"):  # a disk may tell no more than seconds
        found = next(
            (at for at, title in enumerate(("First", "Second", "Test")) if f'"{title}"' in path.read_text()), 9
        )
        os.utime(path, (1_800_000_000 + 60 * found,) * 2)

    page = Page(course, home)
    offered = page.send("hello")["state"]["made"]
    assert [title for _, title, _ in offered] == ["Test", "Second", "First"]
    assert offered[0][0].endswith(".key.json")
    assert offered[0][2] == f"{datetime.fromtimestamp(1_800_000_120):%Y-%m-%d %H:%M}"
    begun = page.send("made", file=offered[0][0])
    assert begun["said"] == page.view.translate("desk.begun", title="Test")
    assert not begun["state"]["assignment"]["keyless"]
    assert [title for _, title, _ in begun["state"]["made"]] == ["Second", "First"]
    for name in ("../x.json", offered[0][0], "set-other.json", None):
        assert page.send("made", file=name)["type"] == "refused"


def test_a_test_without_its_key_is_not_called_ready_and_the_key_beside_it_is_found(tmp_path: Path, root: Path, course):
    questions, _ = question_file.check_questions(root / "data" / "questions" / "02-places.toml", course=course)
    key = assignments.make_test("Test", course=course, questions=questions)
    page = Page(course, tmp_path / "home")
    begun = page.send("code", code=assignments.code(key.assignment))
    assert begun["state"]["assignment"]["keyless"]
    assert begun["said"] == page.view.translate("desk.begun-keyless", title="Test")

    folder = tmp_path / "home" / assignments.FOLDER
    folder.mkdir()
    kept = folder / f"{key.assignment.id}.key.json"
    kept.write_bytes(
        assignments.encode(msgspec.structs.replace(key, assignment=msgspec.structs.replace(key.assignment, title="X")))
    )
    assert page.send("code", code=assignments.code(key.assignment))["state"]["assignment"]["keyless"], (
        "of another paper"
    )
    kept.write_bytes(assignments.encode(key))
    begun = page.send("code", code=assignments.code(key.assignment))
    assert not begun["state"]["assignment"]["keyless"]
    assert begun["said"] == page.view.translate("desk.begun", title="Test")
