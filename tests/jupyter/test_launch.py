"""`lessons open` up to the point where JupyterLab takes over, and the settings it hands over."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import sys
import types
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from lessons import cli, paths
from lessons.authoring import scaffold
from lessons.classroom import assignments
from lessons.classroom.accepted import AcceptedAssignments
from lessons.errors import LessonError
from lessons.jupyter import launch
from lessons.jupyter import settings as serving


@pytest.fixture(autouse=True)
def _private_trust(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))


def test_the_course_is_copied_and_trusted(tmp_path: Path, course):
    import nbformat
    from nbformat.sign import NotebookNotary

    copied = launch.prepare(tmp_path / "mine", language="zh")
    assert sorted(path.relative_to(tmp_path / "mine").as_posix() for path in copied.written) == [
        f"{language}/{lesson}.ipynb" for language in ("en", "zh") for lesson in course.lessons
    ]
    notary = NotebookNotary()
    assert notary.check_signature(nbformat.read(tmp_path / "mine" / "zh" / "02-places.ipynb", as_version=4))
    notary.store.close()


def notebook(text: str, *, output: str = "") -> str:
    cell = {"cell_type": "code", "source": [text], "outputs": [{"data": {"text/plain": output}}]}
    return json.dumps({"cells": [cell]})


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A course of one small notebook a language."""
    for language in ("zh", "en"):
        (tmp_path / "source" / language).mkdir(parents=True)
        (tmp_path / "source" / language / "02-places.ipynb").write_text(notebook("first"))
    return tmp_path / "source"


@pytest.mark.parametrize("change", [notebook("first, and a note of mine"), "{", ""])
def test_changed_work_is_kept_and_said(tmp_path: Path, source: Path, change: str):
    target = tmp_path / "mine"
    launch.copy_course(target, source=source)
    mine = target / "zh" / "02-places.ipynb"
    mine.write_text(change)
    again = launch.copy_course(target, source=source)
    assert again.kept == [mine]
    assert mine.read_text() == change
    assert again.written == []


@pytest.mark.parametrize("saved", [None, notebook("first", output="as JupyterLab saved it")])
def test_an_untouched_notebook_follows_a_newer_course(tmp_path: Path, source: Path, saved: str | None):
    """A page that started itself was saved by JupyterLab with outputs of its own; that is no change of the student's."""
    target = tmp_path / "mine"
    launch.copy_course(target, source=source)
    if saved:
        (target / "zh" / "02-places.ipynb").write_text(saved)
    assert launch.copy_course(target, source=source) == ([], [], [])
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    assert [path.parent.name for path in launch.copy_course(target, source=source).written] == ["zh"]
    assert (target / "zh" / "02-places.ipynb").read_text() == notebook("second")


@pytest.fixture
def take_on(tmp_path: Path, course, monkeypatch: pytest.MonkeyPatch):
    """Take an assignment of lesson 02 on in the user's folder ``mine``, as its page does."""
    monkeypatch.delenv("LESSONS_WORK", raising=False)

    def take(*, due: str = "") -> AcceptedAssignments:
        found = assignments.make("Two", course=course, names=["02-places"], due=due, zone="Asia/Shanghai")
        taken = AcceptedAssignments(course, work=tmp_path / "mine" / "work", language="zh")
        taken.take(assignments.code(found))
        return taken

    return take


def test_a_lesson_of_an_assignment_under_way_is_not_renewed_unasked(tmp_path: Path, source: Path, take_on):
    target = tmp_path / "mine"
    launch.copy_course(target, source=source)
    (source / "zh" / "03-time.ipynb").write_text(notebook("another lesson"))
    taken = take_on()
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    page = target / "zh" / "02-places.ipynb"
    for _ in range(2):
        assert launch.copy_course(target, source=source).held == [page]
        assert page.read_text() == notebook("first")
    assert (target / "zh" / "03-time.ipynb").exists()
    taken.put_aside(taken.all[0].id)
    assert launch.copy_course(target, source=source).written == [page]


@pytest.mark.parametrize(("due", "held"), [("2026-10-01", False), ("2999-10-01", True)])
def test_past_its_due_time_an_assignment_holds_nothing(tmp_path: Path, source: Path, take_on, due: str, held: bool):
    launch.copy_course(tmp_path / "mine", source=source)
    take_on(due=due)
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    assert bool(launch.copy_course(tmp_path / "mine", source=source).held) == held


def test_an_assignment_that_the_new_course_cannot_ask_still_holds(tmp_path: Path, source: Path, take_on, course):
    """`AcceptedAssignments` passes such a one over; the class is at work on it all the same."""
    launch.copy_course(tmp_path / "mine", source=source)
    taken = take_on()
    kept = msgspec.structs.replace(course, lessons={"00-start": course.lessons["00-start"]})
    assert not AcceptedAssignments(kept, work=tmp_path / "mine" / "work", language="zh").all
    assert taken.all
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    assert launch.copy_course(tmp_path / "mine", source=source).held


@pytest.mark.parametrize(
    ("arguments", "typed", "renewed"),
    [
        ([], None, False),
        ([], "n\n", False),
        ([], "y\n", True),
        (["--renew"], None, True),
        (["--no-renew"], "y\n", False),
    ],
)
def test_open_asks_before_it_renews(
    tmp_path: Path, source: Path, take_on, monkeypatch, arguments: list[str], typed: str | None, renewed: bool
):
    target = tmp_path / "mine"
    launch.copy_course(target, source=source)
    take_on()
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    find = paths.find
    monkeypatch.setattr(paths, "find", lambda name: source if name == "notebooks" else find(name))
    monkeypatch.setattr(launch, "serve", lambda *_, **__: None)
    if typed:
        monkeypatch.setattr(cli, "_at_a_terminal", lambda: True)
    result = CliRunner().invoke(cli.main, ["open", "--language", "en", "--dir", str(target), *arguments], input=typed)
    assert result.exit_code == 0, result.output
    assert (target / "zh" / "02-places.ipynb").read_text() == notebook("second" if renewed else "first")
    assert ("lessons open --renew" in result.output) != renewed
    assert ("Renew these lessons" in result.output) == (not arguments and typed is not None)


@pytest.mark.parametrize("record", ["", "[]", "{", '{"zh/02-places.ipynb": "0"}'])
def test_a_damaged_record_never_costs_work(tmp_path: Path, source: Path, record: str):
    target = tmp_path / "mine"
    launch.copy_course(target, source=source)
    (target / ".lessons" / "shipped.json").write_text(record)
    (source / "zh" / "02-places.ipynb").write_text(notebook("second"))
    assert [path.parent.name for path in launch.copy_course(target, source=source).kept] == ["zh"]


def test_a_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "mine").write_text("a file")
    result = CliRunner().invoke(cli.main, ["open", "--dir", str(tmp_path / "mine")])
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 2, "which course, and why not"
    assert "--dir" in result.output


def test_a_port_that_is_taken(tmp_path: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(
            cli.main, ["open", "--no-browser", "--port", str(port), "--dir", str(tmp_path / "mine")]
        )
    assert result.exit_code == 2
    line = result.output.strip().splitlines()[-1]
    assert line.startswith(f"port {port} is taken on this computer. Choose another with --port.")


def test_jupyterlab_missing(tmp_path: Path, monkeypatch):
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "jupyterlab" else real(name, *rest)
    )
    with pytest.raises(LessonError, match="pip install jupyterlab"):
        launch.serve(tmp_path, language="zh", first="00-start", port=None, browser=False)


def test_settings_are_merged_not_replaced(tmp_path: Path):
    config = tmp_path / "jupyter_server_config.json"
    config.write_text('{"ServerApp": {"port": 1, "jpserver_extensions": {"theirs": true}}}')
    serving.write_config(tmp_path, language="zh")
    merged = json.loads(config.read_text())
    assert merged["ServerApp"] == {"port": 1, "jpserver_extensions": {"theirs": True, "lessons.sockets": True}}
    assert merged["ContentsManager"]["pre_save_hook"] == "lessons.saving.drop_widget_views"


def off(folder: Path) -> dict:
    return json.loads((folder / "labconfig" / "page_config.json").read_text())["disabledExtensions"]


def test_pages_start_by_themselves_unless_somebody_says_no(tmp_path: Path):
    serving.write_config(tmp_path, language="zh", start=False)
    assert off(tmp_path)[serving.START]
    serving.write_config(tmp_path, language="zh")
    assert serving.START not in off(tmp_path)  # not False either: that would overrule another folder's no


def test_what_somebody_else_turned_off_stays_off(tmp_path: Path):
    (tmp_path / "labconfig").mkdir()
    (tmp_path / "labconfig" / "page_config.json").write_text('{"disabledExtensions": {"handan-lessons": true}}')
    serving.write_config(tmp_path, language="zh")
    assert off(tmp_path) == {"handan-lessons": True, **serving.PAGE_CONFIG["disabledExtensions"]}


def test_only_what_is_shipped_is_trusted(tmp_path: Path, course, monkeypatch):
    trusted = []
    monkeypatch.setattr(serving, "trust", trusted.extend)
    launch.prepare(tmp_path / "mine", language="zh")
    assert len(trusted) == 2 * len(course.lessons)
    trusted.clear()
    mine = tmp_path / "mine" / "zh" / "02-places.ipynb"
    mine.write_text(mine.read_text(encoding="utf-8").replace("<article", "<article onclick='x'", 1), encoding="utf-8")
    launch.prepare(tmp_path / "mine", language="zh")
    assert mine not in trusted
    assert len(trusted) == 2 * len(course.lessons) - 1


def test_settings_that_are_no_json_are_left_alone(tmp_path: Path):
    config = tmp_path / "jupyter_server_config.json"
    config.write_text("{")
    with pytest.raises(LessonError, match="expected JSON settings"):
        serving.write_config(tmp_path, language="zh")
    assert config.read_text() == "{"


def test_the_overrides_name_settings_that_exist(root: Path):
    """JupyterLab passes over a setting it does not know without a word, so a misspelt one would never show."""
    from jupyterlab.commands import get_app_dir

    schemas = Path(get_app_dir()) / "schemas"
    for plugin, settings in serving.overrides("zh").items():
        package, _, name = plugin.rpartition(":")
        schema = json.loads((schemas / package / f"{name}.json").read_text(encoding="utf-8"))
        assert set(settings) <= set(schema["properties"]), plugin
    extensions = {f"@jupyterlab/{path.parent.name}" for path in (schemas / "@jupyterlab").glob("*/*.json")}
    scripts = "".join(
        path.read_text(encoding="utf-8") for path in (Path(get_app_dir()) / "static").glob("jlab_core*.js")
    )
    for name in serving.PAGE_CONFIG["disabledExtensions"]:
        assert name in extensions or f'id:"{name}"' in scripts


def test_the_start_page(tmp_path: Path):
    launch.copy_course(tmp_path, teacher=True)
    assert launch.start_page(tmp_path, "en", first="00-start") == "/doc/tree/en/00-start.ipynb"
    assert launch.start_page(tmp_path, "en", first="00-start", teacher=True) == "/doc/tree/teacher/en/guide.ipynb"


@pytest.mark.parametrize("teacher", [False, True])
def test_the_command_hands_on_who_opens(tmp_path: Path, monkeypatch, teacher: bool):
    served = []
    monkeypatch.setattr(launch, "serve", lambda target, **given: served.append(given["teacher"]))
    options = ["open", "--dir", str(tmp_path / "mine"), *(["--teacher"] if teacher else [])]
    assert CliRunner().invoke(cli.main, options).exit_code == 0
    assert served == [teacher]
    assert (tmp_path / "mine" / "teacher").exists() == teacher


@pytest.fixture
def own(tmp_path: Path, monkeypatch) -> Path:
    """A course of another hand, its notebooks written by hand: nothing here is run."""
    folder = tmp_path / "own"
    scaffold.new(folder)
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    for language in ("zh", "en"):
        (folder / "notebooks" / language).mkdir(parents=True)
        (folder / "notebooks" / language / "01-page.ipynb").write_text(notebook("mine"))
        (folder / "notebooks" / language / "00-appendix.ipynb").write_text(notebook("no lesson"))
    return folder


@pytest.mark.parametrize(
    ("here", "arguments"), [(".", ["own"]), ("own", []), ("own/data/questions", []), ("own", ["."])]
)
def test_open_takes_the_course_that_every_command_takes(own: Path, tmp_path: Path, monkeypatch, here, arguments):
    """Its own pages, its own first lesson (not the first file), its own data for the kernels, its own folder."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(serving, "trust", lambda paths: pytest.fail(f"trusted: {paths}"))
    monkeypatch.setenv("LESSONS_DATA", "")
    started = []
    labapp = types.SimpleNamespace(LabApp=types.SimpleNamespace(launch_instance=started.append))
    monkeypatch.setitem(sys.modules, "jupyterlab.labapp", labapp)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    monkeypatch.chdir(tmp_path / here)
    result = CliRunner().invoke(cli.main, ["open", *arguments, "--no-browser", "--teacher", "--language", "en"])
    assert result.exit_code == 0, result.output
    assert f"Course: {own / 'data'}" in result.stderr
    assert (home / "my-course-lessons" / "en" / "01-page.ipynb").read_text() == notebook("mine")
    assert "--LabApp.default_url=/doc/tree/en/01-page.ipynb" in started[0], "it has no guide"
    assert os.environ["LESSONS_DATA"] == str(own / "data")


def test_a_page_of_another_course_is_fetched_fresh_from_there(own: Path, tmp_path: Path, monkeypatch):
    mine = tmp_path / "mine"
    launch.prepare(mine, language="en", data=own / "data")
    page = mine / "en" / "01-page.ipynb"
    page.write_text(notebook("changed"))
    monkeypatch.setenv("LESSONS_DATA", str(own / "data"))  # as `serve` tells the kernels
    monkeypatch.chdir(mine / "en")
    launch.fetch_fresh("01-page.ipynb")
    assert page.read_text() == notebook("mine")


def test_a_course_that_is_not_built_says_how(tmp_path: Path, monkeypatch):
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    scaffold.new(tmp_path / "my course")
    result = CliRunner().invoke(cli.main, ["open", str(tmp_path / "my course"), "--dir", str(tmp_path / "mine")])
    assert result.exit_code == 2
    assert f"lessons build '{tmp_path / 'my course'}'" in result.stderr
    assert not (tmp_path / "mine").exists()
