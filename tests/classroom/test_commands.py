"""The teacher's commands: the same as the functions, in the teacher's language, with an exit code that tells."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from teaching_course import Simulation, graded, table

from lessons import cli
from lessons.authoring import scaffold
from lessons.classroom import assignments, paper, share
from lessons.classroom.grader import Grader
from lessons.content import loader, model
from lessons.i18n import texts

ASSIGN = ["assign", "--title", "第二课", "--due", "2026-10-01 20:00", "--zone", "Asia/Shanghai"]


@pytest.fixture(scope="module")
def course(root: Path):
    """The course that commands go by where no other is named."""
    return loader.load(root / "data")


def run(*arguments: object):
    return CliRunner().invoke(cli.main, [str(each) for each in arguments])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_from_assignment_to_gradebook(tmp_path: Path, course, language: str):
    out = tmp_path / "a"
    made = run(*ASSIGN, "02-places/where", "--hub", "https://hub.example/", "--out", out, "--language", language)
    assert made.exit_code == 0, made.output
    (path,) = out.glob("*.json")
    assignment = assignments.read(path.read_bytes())
    assert assignments.read(made.output.splitlines()[-1]) == assignment
    assert {each.suffixes[-2] for each in out.glob("*.svg")} == {".binder", ".hub"}
    assert "https://hub.example/hub/user-redirect/git-pull" in made.output
    simulation = Simulation(Grader(assignment, course=course))
    files, people = simulation.write(tmp_path / "in", layout="moodle-zip"), simulation.roster(tmp_path / "list.csv")
    done = run("grade", path, files, "--class", people, "--out", tmp_path / "out", "--language", language)
    assert done.exit_code == 0, done.output
    graded(Grader(assignment, course=course), files, tmp_path / "api", people=people, language=language)
    names = sorted(each.name for each in (tmp_path / "out").iterdir())
    assert names == [
        "canvas.csv",
        "class.html",
        "gradebook-questions.csv",
        "gradebook.csv",
        "moodle.csv",
        "problems.txt",
        "report.csv",
        "results.jsonl",
    ]
    for name in names:
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "api" / name).read_bytes()


def test_a_test(tmp_path: Path, root: Path, course):
    own, ours = tmp_path / "test.toml", root / "data" / "questions" / "02-places.toml"
    own.write_bytes(ours.read_bytes())  # a teacher may start from the course's own file
    assert run("check", own).stdout.startswith(f"No faults: {len(course.questions['02-places'])} questions / ")
    made = run(*ASSIGN, "--test", own, "--out", tmp_path / "a", "--language", "en")
    assert made.exit_code == 0, made.output
    assert "practice" not in made.output
    (key_path,) = (tmp_path / "a").glob("*.key.json")
    key = assignments.read(key_path.read_bytes())
    for path in (tmp_path / "a").iterdir():
        if path != key_path:
            text = path.read_text(encoding="utf-8")
            assert key.secret not in text
            assert not any(question.explanation.zh in text for question in key.questions)
    by = Grader(key, course=course)
    files = Simulation(by, size=5).write(tmp_path / "in")
    own.write_text(own.read_text(encoding="utf-8").replace("answer = 11", "answer = 10"), encoding="utf-8")
    done = run("grade", key_path, files, "--questions", own, "--out", tmp_path / "out", "--language", "en")
    assert done.exit_code == 0, done.output
    right = paper.renamed(key.secret, "unnamed-count")
    assert right in {q for part in key.assignment.parts for q, _ in part.questions}
    assert len(table(tmp_path / "out" / "gradebook.csv")) == 5


def test_a_due_date_moves_and_what_came_in_still_fits(tmp_path: Path, root: Path):
    run(*ASSIGN, "--test", root / "data" / "questions" / "02-places.toml", "--out", tmp_path / "a")
    (path,) = (tmp_path / "a").glob("*.key.json")
    key = assignments.read(path.read_bytes())
    assert isinstance(key, assignments.Key)
    moved = run("assign", "--again", path, "--due", "2031-01-02 03:04", "--out", tmp_path / "b", "--language", "en")
    assert moved.exit_code == 0, moved.output
    later = assignments.read((tmp_path / "b" / path.name).read_bytes())
    assert isinstance(later, assignments.Key)
    assert later.assignment.due == "2031-01-02T03:04+08:00"
    assert (later.assignment.id, later.secret, later.questions) == (key.assignment.id, key.secret, key.questions)
    assert later.assignment.paper == key.assignment.paper
    assert assignments.read(moved.output.splitlines()[-1]) == later.assignment
    for wrong in ([], ["--due", ""]):
        assert run("assign", "--again", path, *wrong, "--out", tmp_path / "c").exit_code != 0
    # What would change what was given out is refused, not passed over.
    for more in (
        ["--title", "x"],
        ["02-places"],
        ["--late", "10%"],
        ["--attempts", "2"],
        ["--no-feedback"],
        ["--shuffle"],
    ):
        refused = run(
            "assign", "--again", path, "--due", "2031-01-02", *more, "--out", tmp_path / "c", "--language", "en"
        )
        assert refused.exit_code == 2, more
        assert texts.translate("assign.again-alone", "en") in refused.output
    assert not (tmp_path / "c").exists()
    assert run("assign", "02-places", "--out", tmp_path / "c").exit_code != 0


def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, root: Path):
    path = tmp_path / "a.json"
    path.write_text("nonsense")
    for arguments, said in (
        ((*ASSIGN, "02-place", "--out", tmp_path / "a"), "There is no lesson or quiz called “02-place”."),
        ((*ASSIGN[:-1], "Asia/Handan", "02-places", "--out", tmp_path / "a"), "There is no time zone “Asia/Handan”"),
        (("grade", path, tmp_path), "This is neither an assignment's code nor its file."),
        (("grade", tmp_path / "none.json", tmp_path), "No such file or directory"),
    ):
        result = run(*arguments, "--language", "en")
        assert result.exit_code == 2
        assert said in result.output
        course, *rest = result.output.splitlines()
        assert course.startswith("Course: ")
        assert len(rest) == 1
    bad = tmp_path / "bad.toml"
    bad.write_text('[[question]]\nid = "q"\nkind = "choise"\n')
    for arguments, code in ((("check", bad), 1), ((*ASSIGN, "--test", bad, "--out", tmp_path / "a"), 2)):
        result = run(*arguments)
        assert result.exit_code == code
        assert 'bad.toml: question "q".kind: expected one of choice, choices' in result.output
    assert not (tmp_path / "a").exists()


def test_help_names_the_commands():
    output = run("--help").output
    assert re.search(r"^  assign ", output, re.MULTILINE)
    assert re.search(r"^  grade ", output, re.MULTILINE)


def test_what_notebooks_call_needs_no_other_process_and_nothing_native():
    """As in a browser's own Python: msgspec is there, and nothing else that is compiled, nor what the command line needs."""
    code = "import lessons.classroom.grade_class, lessons.classroom.share, lessons.classroom.question_file, sys; print(' '.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    found = {name.split(".")[0] for name in out}
    assert not found & {
        "subprocess",
        "click",
        "tqdm",
        "segno",
        "multiprocessing",
        "folium",
        "matplotlib",
        "ipywidgets",
        "numpy",
        "sqlite3",
    }


def test_a_single_quiz_asks_only_its_own_questions(course):
    assignment = assignments.make("t", course=course, names=["02-places/exit"])
    assert [q for q, _ in assignment.parts[0].questions] == ["coloured-and-blank"]
    assert all(isinstance(each.question, model.Choice) for each in Grader(assignment, course=course).slots)


def test_a_course_of_ones_own_is_assigned_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Its lessons are found, nothing leads to another course's repository, and what a test opens is a page that it has."""
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    own = tmp_path / "own"
    scaffold.new(own)
    (own / "assignments").mkdir()
    shutil.copy(own / "data" / "questions" / "01-page.toml", own / "test.toml")
    asked = ("--title", "t", "--language", "en", "--hub", "https://hub.example")
    monkeypatch.chdir(own)
    around = run("assign", "01-page", *asked)
    monkeypatch.chdir(tmp_path)
    named = run("assign", "01-page", *asked, "--course", "own", "--out", own / "assignments")
    test = run("assign", "--test", own / "test.toml", *asked, "--course", "own", "--out", own / "assignments")
    for result in (around, named, test):
        assert result.exit_code == 0, result.output
        assert f"Course: {own / 'data'}" in result.stderr
        assert "mybinder" not in result.output
        assert "hub.example" not in result.output, "without its repository, a hub has nothing to fetch"
    mine = ("--source", "https://github.com/me/bridge")
    shared = run("assign", "--test", own / "test.toml", *asked, *mine, "--course", "own", "--out", tmp_path / "out")
    assert "mybinder.org/v2/gh/me/bridge/" in shared.output
    assert shared.output.count("01-page.ipynb") == 2
    assert "00-start" not in shared.output
    assert run("check", own / "test.toml", "--course", own).stdout.startswith("No faults: 3 questions")


def test_the_repository_is_the_one_of_this_course(course):
    assert course.id == share.COURSE
    assert next(iter(course.lessons)) == "00-start"


def test_what_is_accepted_and_may_not_be_meant_is_said(tmp_path: Path):
    arguments = ("assign", "02-places", "--title", "T", "--zone", "Asia/Shanghai", "--out", tmp_path / "a")
    over = run(*arguments, "--due", "2020-01-01", "--address", "http://localhost:8888/lab", "--language", "en")
    assert over.exit_code == 0
    assert "The due date, 2020-01-01 23:59 (Asia/Shanghai), is over already" in over.output
    assert "localhost is only on your computer or in your network" in over.output
    assert assignments.read(over.output.splitlines()[-1])
    fine = run(*arguments, "--due", "2999-01-01", "--address", "https://hub.example.edu/lab", "--language", "en")
    assert "is over already" not in fine.output
    assert "only on your computer" not in fine.output


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("http://127.0.0.1:8888/lab", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://10.0.3.4/x", "10.0.3.4"),
        ("http://172.20.0.1", "172.20.0.1"),
        ("http://classroom-pc:8888", "classroom-pc"),
        ("http://teacher.local/", "teacher.local"),
        ("https://8.8.8.8/", ""),
        ("https://mybinder.org/v2/gh/a/b/main", ""),
    ],
)
def test_a_link_that_others_cannot_open_is_known_by_its_host(link: str, host: str):
    assert share.nearby(link) == host


def test_nothing_that_was_named_is_passed_over(tmp_path: Path, root: Path, course):
    own = root / "data" / "questions" / "02-places.toml"
    both = run(*ASSIGN, "--test", own, "02-places", "--out", tmp_path / "a", "--language", "en")
    assert both.exit_code == 2
    assert "cannot be assigned together with lessons (02-places)" in both.output
    assert not (tmp_path / "a").exists()

    assignment = assignments.make("T", course=course, names=["02-places"])
    (tmp_path / "a.json").write_bytes(assignments.encode(assignment))
    Simulation(Grader(assignment, course=course), size=2).write(tmp_path / "in")
    zipfile.ZipFile(tmp_path / "empty.zip", "w").close()
    for came, more, said in (
        ("in", ("--marks", "none.jsonl"), "There is no file none.jsonl."),
        ("in", ("--comments", "none.jsonl"), "what follows --comments"),
        ("empty.zip", (), "has no files in it, so there was nothing to grade"),
    ):
        out = tmp_path / "out"
        refused = run("grade", tmp_path / "a.json", tmp_path / came, *more, "--out", out, "--language", "en")
        assert refused.exit_code == 2
        assert said in refused.output
        assert not out.exists()
