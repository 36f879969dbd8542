"""The command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from lessons import cli
from lessons import paths as locations
from lessons.authoring import scaffold
from lessons.drawing import compiled
from lessons.i18n import texts
from lessons.jupyter import labextension, notebooks, settings


def run(*arguments: str):
    return CliRunner().invoke(cli.main, arguments)


def test_check_on_a_clean_folder(root: Path, course):
    result = run("check", str(root / "data"))
    assert result.exit_code == 0
    assert result.stdout.startswith(f"No faults: {len(course.lessons)} lessons, {len(course.passages)} passages")


def test_check_prints_every_fault(data: Path):
    (data / "terms.toml").write_text("[[term]]\nid = 3\n")
    (data / "events.toml").write_bytes(b"\xff")
    result = run("check", str(data))
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert any(line.startswith("terms.toml: term #1.id: expected a name in small letters") for line in lines)
    assert any(line.startswith("events.toml: expected UTF-8") for line in lines)
    assert "Traceback" not in result.output


def test_check_without_such_a_folder(tmp_path: Path):
    assert run("check", str(tmp_path / "none")).exit_code == 2


def test_configure_writes_and_trusts(tmp_path: Path, root: Path, monkeypatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    result = run("configure", str(tmp_path / "etc"), str(root / "notebooks"), "--language", "en")
    assert result.exit_code == 0, result.output
    assert f"trusted: {len(list((root / 'notebooks').glob('**/??/*.ipynb')))} notebooks" in result.output
    assert (tmp_path / "etc" / "jupyter_server_config.json").is_file()


def test_configure_for_each_user_of_a_hub(tmp_path: Path, root: Path, monkeypatch):
    """Trust is then left to each student's server: nothing is kept for whoever sets it up."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    for folders, trusted in (((), root / "notebooks"), ((tmp_path,), tmp_path)):
        result = run("configure", "--each-user", "--language", "en", str(tmp_path / "etc"), *map(str, folders))
        assert result.exit_code == 0, result.output
        assert f"trusted for each user: {trusted}" in result.output
        told = json.loads((tmp_path / "etc" / "jupyter_server_config.json").read_bytes())
        assert told["ServerApp"]["jpserver_extensions"] == {"lessons.sockets": True, "lessons.jupyter.hub_trust": True}
        assert told["HandanLessonsHub"] == {"folders": [str(trusted)]}
    assert not (tmp_path / "jupyter-data").exists()


def test_configure_without_pages_that_start_themselves(tmp_path: Path):
    assert run("configure", str(tmp_path), "--no-start").exit_code == 0
    assert '"handan-lessons:start": true' in (tmp_path / "labconfig" / "page_config.json").read_text()


def test_help_names_every_command():
    for name in ("open", "check", "build", "configure"):
        assert name in run("--help").output


@pytest.fixture
def own(tmp_path: Path, monkeypatch) -> Path:
    """A course in a folder whose name has spaces and Chinese signs; nothing of it is drawn or run, only where is noted."""
    folder = tmp_path / "my course 我的课"
    scaffold.new(folder)
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    for module, names in ((compiled, "write stale"), (notebooks, "write stale"), (labextension, "write stale")):
        for name in names.split():
            monkeypatch.setattr(
                module, name, lambda *folders, name=name, module=module: [f"{module.__name__} {name} {folders}"]
            )
    monkeypatch.setattr(settings, "trust", lambda paths: None)
    return folder


WAYS = {
    "beside": ("..", ["my course 我的课"]),
    "itself": (".", ["."]),
    "its data": (".", ["./data"]),
    "around": ("data/questions", []),
    "from below": ("data", [".."]),
}


@pytest.mark.parametrize(("here", "arguments"), WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("command", [["check"], ["build"], ["build", "--check"]], ids=" ".join)
def test_every_way_to_name_a_course_means_the_same(own: Path, monkeypatch, command, here, arguments):
    monkeypatch.chdir(own / here)
    result = run(*command, *arguments)
    assert str(own / "data") in result.stderr
    if command[0] == "build":
        assert f"{own / 'data'!r}" in result.output
        assert f"{own / 'notebooks'!r}" in result.output
        assert "starting" not in result.output, "what a page may start belongs to the course of the package"
    else:
        assert result.output.count("No faults: 1 lesson,") == 1


def test_a_folder_that_the_environment_names_may_be_relative(own: Path, monkeypatch):
    monkeypatch.chdir(own.parent)
    for named in (own.name, f"{own.name}/data"):
        monkeypatch.setenv("LESSONS_DATA", named)
        assert locations.data() == own / "data"
        assert run("build").exit_code == 0


def test_the_projects_own_course_is_built_with_what_its_pages_start(own: Path, root: Path, monkeypatch):
    for here, arguments in ((root, []), (root, ["."]), (own, [str(root)])):
        monkeypatch.chdir(here)
        assert "labextension" in run("build", "--check", *arguments).output


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_written_into_an_installed_package(own: Path, monkeypatch, language):
    monkeypatch.setenv("LESSONS_LANGUAGE", language)
    monkeypatch.setattr(locations, "PACKAGE", own.parent)
    monkeypatch.chdir(own)
    copy = own.parent / "copy.txt"
    copy.write_text("[A1]\nA bridge.\n")
    for command in (["build"], ["build", "."], ["prints", str(copy)], ["keep", "1.0"]):
        result = run(*command)
        assert result.exit_code == 2
        assert "lessons new mycourse" in result.stderr
    assert not (own / "data" / "article.json").exists()
    assert texts.translate("command.stale", language, path="drawn/") in run("build", "--check").output


def test_an_installed_package_stays_as_it_is(root: Path, tmp_path: Path):
    """Built in earnest, from a folder that is no course: refused, and not a byte of the package changes."""
    package = tmp_path / "site" / "lessons"
    shutil.copytree(root / "src" / "lessons", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "data", package / "course" / "data")
    shutil.copytree(root / "notebooks", package / "course" / "notebooks")
    before = {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}
    environment = {name: value for name, value in os.environ.items() if name != "LESSONS_DATA"}
    command = [sys.executable, "-B", "-m", "lessons.cli", "build"]
    out = subprocess.run(
        command,
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(package.parent), "LESSONS_LANGUAGE": "en"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert out.returncode == 2, out.stderr
    assert "nothing is written there" in out.stderr
    assert {path: path.read_bytes() for path in package.rglob("*") if path.is_file()} == before
