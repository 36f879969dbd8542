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

from lessons import creating, previewing
from lessons.model import LANGUAGES
from lessons.problems import LessonError


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("preview") / "course"
    creating.new(folder)
    return folder / "data"


@pytest.fixture
def data(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data"))


@pytest.fixture
def shown(data: Path) -> previewing.Preview:
    return previewing.Preview(data)


def lesson_file(data: Path, folder: str = "lessons") -> Path:
    (path,) = (data / folder).glob("*.toml")
    return path


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def body(state: previewing.State, language: str) -> str:
    return "".join(part.html[language] for part in state.parts)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_step_is_shown_in_both_languages_with_its_questions_and_their_key(root: Path):
    shown = previewing.Preview(root / "data")
    course = previewing.loading.load(root / "data")
    for name, plan in course.lessons.items():
        state = shown.state(name)
        assert [part.id for part in state.parts] == ["", *(step.id for step in plan.step)]
        assert state.faults == []
        for language in LANGUAGES:
            html = body(state, language)
            assert "lsn-preview-fault" not in html, name
            assert "{figure:" not in html
            for question in course.questions[name].values():
                assert str(previewing.escape(question.explanation[language])) in html, question.id


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
        previewing.Preview(tmp_path / "none")


@pytest.fixture
def server(shown) -> Iterator[previewing.Server]:
    with previewing.Server(shown, language="en") as running:
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join(10)
        assert not thread.is_alive()


def ask(server: previewing.Server, path: str, *, method: str = "GET", host: str | None = None):
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
    again = json.loads(ask(server, f"/state?lesson={state['lesson']}&seen={state['stamp']}")[1])
    assert again == {"same": True}


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1", "127.0.0.1:1", "localhost.example.org:80"])
def test_another_name_is_refused(server, host):
    answer, text = ask(server, "/state", host=host)
    assert answer.status == 403
    assert "parts" not in text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_but_reading(server, method):
    assert ask(server, "/state", method=method)[0].status == 501


@pytest.mark.parametrize("path", ["/../pyproject.toml", "/course.toml", "/data/course.toml", "/preview.js/../lessons.css", "/%2e%2e/x", "//etc/passwd"])  # fmt: skip
def test_no_path_leads_to_a_file(server, path):
    assert ask(server, path)[0].status == 404


def test_an_unknown_lesson_is_the_first(server):
    first = json.loads(ask(server, "/state")[1])["lesson"]
    assert json.loads(ask(server, "/state?lesson=../../x")[1])["lesson"] == first


def test_a_port_that_is_taken_is_said_in_a_line(server, shown):
    with pytest.raises(LessonError, match=f"port {server.server_port}: cannot listen there"):
        previewing.Server(shown, language="zh", port=server.server_port)


def test_the_command_says_its_address_and_ends_at_ctrl_c(data):
    command = [sys.executable, "-m", "lessons.cli", "preview", str(data.parent), "--no-browser", "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        assert f"Preview of {data}: http://127.0.0.1:" in line
        running.send_signal(signal.SIGINT)
        assert running.stdout.read() == "Stopped.\n"
    assert running.returncode == 0
