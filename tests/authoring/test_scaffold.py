"""`lessons new`: a course of one's own that is right from the start, and whose faults all come back at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from course_files import FAULTS, edit

from lessons import cli, paths
from lessons.authoring import scaffold
from lessons.content import loader
from lessons.errors import LessonError


@pytest.fixture
def own(tmp_path: Path) -> Path:
    scaffold.new(tmp_path / "own")
    return tmp_path / "own"


def run(*arguments: str):
    return CliRunner().invoke(cli.main, arguments)


def test_a_new_course_is_checked_built_and_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Made, checked, built into notebooks in both languages, and these run again as they are stored."""
    own = tmp_path / "own"
    assert run("new", str(own)).exit_code == 0
    assert run("check", str(own / "data")).stdout.startswith("No faults: 1 lesson, 2 passages, 1 place")
    built = run("build", str(own))
    assert built.exit_code == 0, built.output
    assert {path.relative_to(own).as_posix() for path in own.rglob("*.ipynb")} == {
        f"notebooks/{language}/01-page.ipynb" for language in ("zh", "en")
    }
    monkeypatch.chdir(own)
    for folder in ((), (".",), ("../own",), ("data",)):  # without a folder, the course around the working directory
        checked = run("build", *folder, "--check")
        assert checked.exit_code == 0, checked.output
    environment = {name: value for name, value in os.environ.items() if name not in ("LESSONS_DATA", "PYTEST_ADDOPTS")}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
    ]  # as its README says; pytest.ini has the rest
    told = subprocess.run(command, cwd=own, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    assert "22 passed" in told.stdout


def test_it_is_a_repository_to_publish(tmp_path: Path):
    """Named, in its languages, and each link leads to its own first lesson."""
    own = tmp_path / "own"
    titles = ("--title", "Our Bridge", "--title", "Notre pont")
    told = run("new", str(own), "--language", "en", "--language", "fr", *titles, "--repository", "ada/our-bridge")
    assert told.exit_code == 0, told.output
    files = {path.relative_to(own).as_posix() for path in own.rglob("*") if path.is_file()}
    assert {
        ".github/workflows/course.yml",
        ".gitignore",
        "LICENSE",
        "README.md",
        "binder/postBuild",
        "binder/requirements.txt",
        "binder/runtime.txt",
        "pytest.ini",
        "tests/test_course.py",
        "schema/course.schema.json",
    } <= files
    course = loader.load(own / "data")
    assert (course.id, course.languages) == ("our-bridge", ("en", "fr"))
    assert (course.title["fr"], course.names.course["en"]) == ("Notre pont", "Our Bridge")
    readme = (own / "README.md").read_text("utf-8")
    for tag in course.languages:
        page = f"doc%2Ftree%2Fnotebooks%2F{tag}%2F{next(iter(course.lessons))}.ipynb"
        assert f"https://mybinder.org/v2/gh/ada/our-bridge/HEAD?urlpath={page}" in readme
    assert "# Our Bridge" in readme
    assert "# Notre pont" in readme
    assert os.access(own / "binder" / "postBuild", os.X_OK)
    for name in files - {name for name in files if name.startswith(("data/", "schema/"))}:
        assert not re.search(r"@[a-z]+@", (own / name).read_text("utf-8")), name
    for name in (name for name in files if name.startswith("data/")):
        assert not re.search(r"[\u3400-\u9fff]", (own / name).read_text("utf-8")), name


def test_in_one_language_it_has_no_other(tmp_path: Path):
    assert run("new", str(tmp_path / "own"), "--language", "fr").exit_code == 0
    course, problems = loader.read(tmp_path / "own" / "data")
    assert not problems
    assert course is not None
    assert course.languages == ("fr",)
    for path in (tmp_path / "own" / "data").rglob("*.*"):
        text = path.read_text("utf-8")
        assert not re.search(r"(?m)\.(?:zh|en) = |[{ ](?:zh|en) = |\"(?:zh|en)\":", text), path.name
        assert not re.search(r"[\u3400-\u9fff]|^pinyin|\"(?:pinyin|adcode)\"", text, re.MULTILINE), path.name
    assert course.places["brookhead"].name["fr"] == "Hautruisseau"
    assert course.terms["village-rules"].word == "règles du village"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_was_written_is_told_in_the_authors_language(tmp_path: Path, language: str):
    told = CliRunner(env={"LESSONS_LANGUAGE": language}).invoke(cli.main, ["new", str(tmp_path / "own")]).output
    lines = told.splitlines()
    assert lines[0].startswith({"fr": "écrit\u00a0: ", "en": "written: "}[language])
    assert lines[-1].startswith({"fr": "Ensuite\u00a0: ", "en": "Next: "}[language])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("--language", "de"), "--language: expected one of zh, en, fr, got 'de'"),
        (("--title", "One"), "--title: expected one for each language (zh, en), got 1"),
        (("--repository", "https://example.org"), "--repository: expected OWNER/NAME, got 'https://example.org'"),
    ],
)
def test_what_it_cannot_be_begun_with_is_said(
    tmp_path: Path, given: tuple[str, ...], expected: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LESSONS_LANGUAGE", "en")
    result = run("new", str(tmp_path / "own"), *given)
    assert result.exit_code == 2
    assert expected in result.output
    assert not (tmp_path / "own").exists()


def test_it_speaks_of_nothing_but_itself(own: Path):
    """Its pages name the made-up page, not the one that this project's own course reads."""
    from lessons.drawing.compiled import CompiledCourse
    from lessons.lesson import Lesson

    drawn = CompiledCourse(own / "data")
    for language in ("zh", "en"):
        lesson = Lesson(drawn, drawn.course.lessons["01-page"], language=language, work=own / "work")
        faces = [lesson._repr_html_(), str(lesson.passage("A1").static_html()), str(lesson.explore().static_html())]
        for word in ("邯郸", "河北", "Handan", "Hebei", "2016年9月", "September 2016"):
            assert not [face for face in faces if word in face], word
        assert {"zh": "一版虚构的报纸", "en": "a made-up newspaper page"}[language] in faces[1]
        assert {"zh": "边界是虚构的。", "en": "The borders are made up."}[language] in faces[2]


def test_ten_faults_of_different_kinds_come_back_in_one_run(own: Path):
    for file, old, new, _ in FAULTS:
        edit(own / "data" / file, old, new)
    result = run("check", str(own / "data"))
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    for file, _, _, expected in FAULTS:
        assert [line for line in lines if line.startswith(f"{file}: {expected}")], (expected, result.output)
    # And hardly more: what cannot be read is not called unknown where it is named.
    assert len(lines) == len(FAULTS) + 1, result.output
    assert [line for line in lines if "sources.toml" in line and "got nothing (the field is missing)" in line]


@pytest.mark.parametrize(("file", "old", "new", "expected"), FAULTS)
def test_each_fault_comes_alone(own: Path, file: str, old: str, new: str, expected: str):
    edit(own / "data" / file, old, new)
    found = [str(problem) for problem in loader.read(own / "data")[1]]
    assert any(line.startswith(f"{file}: {expected}") for line in found)
    assert len(found) <= 2, found


def test_a_fault_in_a_lesson_does_not_hide_the_others(own: Path):
    edit(own / "data" / "lessons" / "01-page.toml", 'title.en = "Answer"\n', "")
    edit(own / "data" / "events.toml", 'date = "2014"', 'date = "in spring"')
    files = [problem.file for problem in loader.read(own / "data")[1]]
    assert sorted(files) == ["events.toml", "lessons/01-page.toml"]


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LESSONS_LANGUAGE", "en")
    (tmp_path / "mine.txt").write_text("mine")
    result = run("new", str(tmp_path))
    assert result.exit_code == 2
    assert "expected an empty folder" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    with pytest.raises(LessonError, match="expected an empty folder"):
        scaffold.new(tmp_path / "mine.txt")
    with pytest.raises(LessonError, match="cannot write there"):
        scaffold.new(tmp_path / "mine.txt" / "below")


def test_an_empty_folder_will_do(tmp_path: Path):
    assert run("new", str(tmp_path)).exit_code == 0
    assert (tmp_path / "data" / "course.toml").is_file()


def test_a_notebook_finds_the_course_it_lies_in(own: Path, monkeypatch: pytest.MonkeyPatch, root: Path):
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    pages = own / "notebooks" / "zh"
    pages.mkdir(parents=True)
    desk = own / "notebooks" / "teacher" / "zh"
    desk.mkdir(parents=True)
    for folder in (own, pages, desk):
        monkeypatch.chdir(folder)
        assert paths.data() == own / "data"
    (own / "elsewhere" / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(own / "elsewhere" / "a" / "b")
    assert paths.data() == root / "data"
    monkeypatch.setenv("LESSONS_DATA", str(own / "data"))
    assert paths.data() == own / "data"
