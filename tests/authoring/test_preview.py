"""`lessons preview`: what an author sees of a lesson while its files change, and what nobody else is answered."""

from __future__ import annotations

import http.client
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner
from course_files import FAULTS, FILES, PLANTED
from markupsafe import escape

from lessons import cli
from lessons.authoring import scaffold
from lessons.authoring.preview import server as preview_server
from lessons.authoring.preview import session
from lessons.content import loader
from lessons.content.model import LANGUAGES
from lessons.drawing import compiled
from lessons.errors import LessonError
from lessons.i18n import texts


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("preview") / "course"
    scaffold.new(folder)
    return folder / "data"


@pytest.fixture
def data(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data"))


@pytest.fixture
def whole(root: Path, tmp_path: Path) -> Path:
    """The course itself, to be edited; without its drawings, as an author's is before `lessons build`."""
    return Path(shutil.copytree(root / "data", tmp_path / "whole", ignore=shutil.ignore_patterns(compiled.FOLDER)))


@pytest.fixture
def shown(data: Path) -> session.Preview:
    return session.Preview(data)


def lesson_file(data: Path, folder: str = "lessons") -> Path:
    (path,) = (data / folder).glob("*.toml")
    return path


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def body(state: session.State, language: str) -> str:
    return "".join(part.html[language] for part in state.parts)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_step_is_shown_in_both_languages_with_its_questions_and_their_key(root: Path):
    shown = session.Preview(root / "data")
    course = loader.load(root / "data")
    for name, plan in course.lessons.items():
        state = shown.state(name)
        assert [part.id for part in state.parts] == ["", *(step.id for step in plan.step)]
        assert state.faults == []
        for language in LANGUAGES:
            html = body(state, language)
            assert "lsn-preview-fault" not in html, name
            assert "{figure:" not in html
            for question in course.questions[name].values():
                assert str(escape(question.explanation[language])) in html, question.id


def test_a_save_is_seen_and_only_what_changed_differs(shown, data: Path):
    before = shown.state()
    assert shown.state() is before, "nothing is read again while nothing changes"
    change(lesson_file(data), "Make a guess and write it down;", "A sentence <b>of</b> **my own**.")
    after = shown.state()
    assert after.stamp != before.stamp
    changed = [part.id for part, old in zip(after.parts, before.parts, strict=True) if part != old]
    assert len(changed) == 1
    html = body(after, "en")
    assert "<strong>my own</strong>" in html
    assert "&lt;b&gt;of" in html, "what an author writes is text"
    assert body(after, "zh") == body(before, "zh")


def test_a_fault_stands_beside_its_step_with_file_and_field(shown, data: Path):
    name = shown.state().lesson
    change(lesson_file(data, "questions"), "feedback.en = ", "feedbak.en = ")
    state = shown.state()
    assert len(state.faults) == 2, "a field that is unknown, and one that is missing"
    assert all(fault.startswith(f"questions/{name}.toml: question ") for fault in state.faults)
    (part,) = (part for part in state.parts if part.faults)
    assert part.faults == state.faults
    assert part.id
    assert [count for lesson, _, count in state.lessons if lesson == name] == [len(state.faults)]


def test_files_that_cannot_be_read_keep_what_was_shown(shown, data: Path):
    before = shown.state()
    original = (data / "course.toml").read_bytes()
    (data / "course.toml").write_text("lessons = [", encoding="utf-8")
    state = shown.state()
    assert state.kept
    assert state.faults
    assert state.faults[0].startswith("course.toml")
    assert body(state, "zh") == body(before, "zh")
    (data / "course.toml").write_bytes(original)
    assert not shown.state().kept
    assert shown.state().faults == []


@pytest.mark.parametrize("fault", [fault[:3] for fault in PLANTED], ids=lambda fault: " ".join(fault)[:40])
def test_it_starts_whatever_fault_there_is(whole, fault):
    file, before, after = fault
    change(whole / file, before, after)
    started(whole, "02-places")


def test_with_all_of_them_each_lesson_is_shown(whole):
    """It is for a course with faults that an author opens the page."""
    for file, before, after, *_ in PLANTED:
        change(whole / file, before, after)
    begun = session.Preview(whole)
    lessons = [name for name, *_ in begun.state().lessons]
    assert len(lessons) == len(list((whole / "lessons").glob("*.toml")))
    assert all(state.parts or state.faults for state in map(begun.state, lessons))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault[-1][:40])
def test_it_starts_whatever_fault_a_new_course_has(data, fault):
    change(data / fault[0], fault[1], fault[2])
    started(data, "01-page")


@pytest.mark.parametrize("unread", ["{[", "", None, "\x00"], ids=["no TOML", "empty", "missing", "control"])
def test_it_starts_whatever_file_cannot_be_read(template, tmp_path, unread):
    for file in sorted(path.relative_to(template) for path in template.rglob("*.*")):
        copy = Path(shutil.copytree(template, tmp_path / file.name / file.parent))
        path = (tmp_path / file.name / file.parent) / file
        path.unlink() if unread is None else path.write_text(unread, encoding="utf-8")
        started(copy, "")


def started(folder: Path, lesson: str) -> None:
    """A preview that begins with faults tells of each that `lessons check` names."""
    known = sorted(map(str, loader.read(folder)[1]))
    assert known
    state = session.Preview(folder).state(lesson)
    assert sorted(state.faults) == known
    assert not lesson or state.parts[0].id == ""


def test_it_starts_even_where_reading_itself_fails(data, monkeypatch):
    def fail(_folder):
        raise RecursionError("too deep")

    monkeypatch.setattr(loader, "readable", fail)
    state = session.Preview(data).state()
    assert "RecursionError: too deep" in state.faults[0]
    assert state.parts == []


@pytest.mark.parametrize("fault", ["\nx = {", None], ids=["no TOML", "a field"])
def test_a_lesson_with_a_fault_stays_the_one_that_is_shown(whole, fault):
    shown = session.Preview(whole)
    before = shown.state("03-time")
    path = whole / "lessons" / "03-time.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + fault if fault else text.replace("title.en", "titel.en", 1), encoding="utf-8")
    state = shown.state("03-time")
    assert state.lesson == "03-time"
    assert state.kept
    assert [part.html for part in state.parts] == [part.html for part in before.parts]
    assert state.faults
    assert sum(len(part.faults) for part in state.parts) == len(state.faults)
    assert {name: count for name, _, count in state.lessons if count} == {"03-time": len(state.faults)}
    assert not shown.state("00-start").kept, "another lesson can be read"
    path.write_text(text, encoding="utf-8")
    assert not shown.state("03-time").kept


@pytest.mark.parametrize(
    ("file", "before", "after", "lesson"),
    [
        ("passages.toml", 'heading.en = "', 'haeding.en = "', "00-start"),
        ("events.toml", 'title.en = "', 'titel.en = "', "02-places"),
        ("places.geojson", '"en":', '"ne":', "02-places"),
        ("terms.toml", 'name.en = "', 'nam.en = "', "02-places"),
        ("claims.toml", 'text.en = "', 'txt.en = "', "01-source"),
        ("places.geojson", "{", "", "02-places"),
        ("passages.toml", "[[", "[", "02-places"),
    ],
)
def test_a_fault_of_what_lessons_share_stands_beside_what_it_spoils(whole, file, before, after, lesson):
    shown = session.Preview(whole)
    good = shown.state(lesson)
    change(whole / file, before, after)
    state = shown.state(lesson)
    assert not state.kept
    beside = [part for part in state.parts if part.faults]
    assert beside
    assert all(part.id and part.kept for part in beside)
    assert all(fault.startswith(f"{file}: ") for part in beside for fault in part.faults)
    assert [part.html for part in state.parts] == [part.html for part in good.parts], "shown as it was last read"


def test_the_other_questions_of_a_quiz_stay_and_are_new(shown, data: Path):
    shown.state()
    path = lesson_file(data, "questions")
    change(path, "feedback.en = ", "feedbak.en = ")
    last = path.read_text(encoding="utf-8").rindex("prompt.en = ")
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:last] + text[last:].replace('prompt.en = "', 'prompt.en = "Mine: ', 1), encoding="utf-8")
    html = body(shown.state(), "en")
    assert "Mine: " in html
    assert "lsn-preview-fault" not in html


def test_what_is_taken_out_is_gone(whole):
    shown = session.Preview(whole)
    shown.state("00-start")
    change(whole / "course.toml", ', "07-inquiry"', "")
    for folder in ("lessons", "questions"):
        (whole / folder / "07-inquiry.toml").unlink()
    state = shown.state("07-inquiry")
    assert "07-inquiry" not in [name for name, *_ in state.lessons]
    assert state.lesson == "00-start"


def test_a_course_that_can_be_read_only_later(shown, data: Path):
    good = (data / "course.toml").read_bytes()
    (data / "course.toml").write_text("[", encoding="utf-8")
    state = session.Preview(data).state()
    assert (state.lessons, state.parts, state.kept) == ([], [], False)
    assert state.faults[0].startswith("course.toml")
    (data / "course.toml").write_bytes(good)
    assert shown.state().parts


def test_drawings_are_those_of_the_build(root: Path):
    """They are drawn from a part of the course, which has to be enough."""
    stored = compiled.CompiledCourse(root / "data")
    fresh = session.Fresh(root / "data", stored.full, drawings={})
    names = [name for name in compiled.recipes(stored.full) if name.startswith(("02-places.", "03-time.", "quiz-map"))]
    assert len(names) == 20
    for name in [*names, "outlines.json", "times.json", "basemaps.json"]:
        assert fresh.read(name) == stored.read(name), name


def test_a_drawing_is_made_again_only_when_it_changes(shown, data: Path, monkeypatch):
    def timelines() -> list[bytes]:
        shown.state()
        return [svg for (name, _), svg in shown._drawings.items() if ".timeline." in name]

    shown._drawings = {}  # and not what other tests have drawn
    before = timelines()
    assert len(before) == len(LANGUAGES)
    with monkeypatch.context() as patched:
        patched.setattr(compiled, "recipes", lambda _course: {})  # whatever is drawn now fails
        change(lesson_file(data), "Make a guess and write it down;", "Mine.")
        assert "Mine." in body(shown.state(), "en")
        assert "lsn-preview-fault" not in body(shown.state(), "en")
    change(data / "events.toml", 'title.en = "', 'title.en = "New: ')
    assert any(b"New: " in svg for svg in timelines()[len(before) :])
    with monkeypatch.context() as patched:
        patched.setattr(compiled, "recipes", lambda _course: {})
        change(data / "events.toml", 'title.en = "New: ', 'title.en = "')
        undone = body(shown.state(), "en")
        assert "New: " not in undone
        assert "lsn-preview-fault" not in undone


def test_of_drawings_the_newest_are_remembered(root: Path, monkeypatch):
    monkeypatch.setattr(session, "LIMIT_DRAWINGS", 2)
    kept: session.Drawings = {}
    fresh = session.Fresh(root / "data", compiled.CompiledCourse(root / "data").full, drawings=kept)
    for name in ("times.json", "basemaps.json", "outlines.json"):
        fresh.read(name)
    assert [name for name, _ in kept] == ["basemaps.json", "outlines.json"]


def test_no_lesson_says_that_its_drawings_are_old(shown):
    state = shown.state()
    for language in LANGUAGES:
        assert texts.translate("still.redrawn", language) not in body(state, language)


def test_the_fingerprints_of_the_page_are_looked_at_too(whole):
    shown = session.Preview(whole)
    assert shown.state().faults == []
    (whole / "article.json").write_text("{", encoding="utf-8")
    assert any(fault.startswith("article.json") for fault in shown.state().faults)


def test_what_a_fault_breaks_does_not_hide_the_rest(shown, data: Path):
    change(lesson_file(data), 'view = "passage"', 'view = "timeline"')
    change(lesson_file(data), 'name = "', 'name = "nowhere-')
    state = shown.state()
    assert state.faults
    assert len(state.parts) > 1


def test_nothing_is_written(shown, data: Path):
    before = snapshot(data.parent)
    shown.state()
    change(lesson_file(data), "[[step]]", "\n[[step]]")
    shown.state()
    after = snapshot(data.parent)
    assert {name for name in after if after[name] != before.get(name)} == {f"data/lessons/{lesson_file(data).name}"}


def test_a_folder_that_does_not_exist(tmp_path: Path):
    with pytest.raises(LessonError, match=r"expected a folder with course\.toml"):
        session.Preview(tmp_path / "none")


@pytest.fixture
def server(shown) -> Iterator[preview_server.Server]:
    with preview_server.Server(shown, language="en") as running:
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join(10)
        assert not thread.is_alive()


def ask(server: preview_server.Server, path: str, *, method: str = "GET", host: str | None = None):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request(method, path, headers={"Host": host or f"127.0.0.1:{server.server_port}"})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer, text


def test_the_page_its_files_and_what_it_shows(server):
    answer, text = ask(server, "/")
    assert answer.status == 200
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert 'lang="en"' in text
    for path, kind in (("/preview.js", "text/javascript"), ("/preview.css", "text/css")):
        answer, text = ask(server, path)
        assert answer.headers["Content-Type"].startswith(kind)
        assert text
    state = json.loads(ask(server, "/state")[1])
    assert state["parts"]
    again = json.loads(ask(server, f"/state?shown={state['lesson']}&seen={state['stamp']}")[1])
    assert again == {"same": True}


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1", "127.0.0.1:1", "localhost.example.org:80"])
def test_another_name_is_refused(server, host):
    answer, text = ask(server, "/state", host=host)
    assert answer.status == 403
    assert "parts" not in text


@pytest.mark.parametrize(("path", "host"), [("/none", None), ("/", "example.org")])
def test_a_refusal_is_as_closed_as_the_page(server, path, host):
    answer, text = ask(server, path, host=host)
    assert answer.status in {403, 404}
    assert answer.headers["Content-Security-Policy"] == preview_server.POLICY
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Access-Control-Allow-Origin"] is None
    assert str(server.preview.folder) not in text


def test_only_this_computer_can_reach_it(server):
    assert server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_but_reading(server, method):
    assert ask(server, "/state", method=method)[0].status == 501


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/course.toml",
        "/data/course.toml",
        "/preview.js/../lessons.css",
        "/%2e%2e/x",
        "//etc/passwd",
    ],
)
def test_no_path_leads_to_a_file(server, path):
    assert ask(server, path)[0].status == 404


def test_an_unknown_lesson_is_the_first(server):
    first = json.loads(ask(server, "/state")[1])["lesson"]
    assert json.loads(ask(server, "/state?lesson=../../x")[1])["lesson"] == first


def test_a_port_that_is_taken_is_said_in_a_line(server, shown):
    with pytest.raises(LessonError, match=f"port {server.server_port}: cannot listen there"):
        preview_server.Server(shown, language="zh", port=server.server_port)


def test_the_command_says_its_address_and_ends_at_ctrl_c(data):
    command = [sys.executable, "-m", "lessons.cli", "preview", str(data.parent), "--no-browser", "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        assert f"Preview of {data}: http://127.0.0.1:" in line
        running.send_signal(signal.SIGINT)
        assert running.stdout.read() == "Stopped.\n"
    assert running.returncode == 0


def test_the_command_begins_with_the_lesson_that_is_named(data, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(cli.webbrowser, "open", opened.append)
    monkeypatch.setattr(preview_server.Server, "serve_forever", lambda _self: None)
    run = CliRunner().invoke(cli.main, ["preview", str(data), "--lesson", "01-page"])
    assert run.exit_code == 0, run.output
    (address,) = opened
    assert address.endswith("/#01-page")
    assert address in run.output
    run = CliRunner().invoke(cli.main, ["preview", str(data), "--lesson", "01-pag", "--language", "en"])
    assert run.exit_code == 2
    assert "01-page" in run.output, "the near name"
    assert len(opened) == 1


OPTIONAL = {"systems.toml", "voices.toml", "undated.toml"}
"""What a course need not have."""


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("gone", [True, False])
def test_it_begins_though_a_file_is_gone_or_cannot_be_read(root: Path, tmp_path: Path, file: str, gone: bool):
    data = Path(shutil.copytree(root / "data", tmp_path / "course"))
    (data / file).unlink()
    if not gone:
        (data / file).write_text("{[", encoding="utf-8")
    begun = session.Preview(data)
    told = begun.state().faults or any(part.faults for part in begun.state().parts)
    assert told or (gone and file in OPTIONAL)
