"""A real JupyterLab, started by `lessons open`, and a real Chromium that reaches no host but this one."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import TimeoutError as PlaywrightTimeout

LOOPBACK = re.compile(r"^(data:|blob:|about:|(https?|wss?)://(127\.0\.0\.1|localhost)[:/])")
START_S = 60


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return os.environ.get("LESSONS_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser():
    """Headless Chromium; every name but this computer's own fails to resolve."""
    path = chromium()
    if path is None:
        reason = "no Chromium on this computer: the browser tests did not run (install Debian's chromium, or set LESSONS_CHROMIUM)"
        if os.environ.get("LESSONS_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    arguments = [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]  # fmt: skip
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=arguments)
        yield running
        running.close()


@dataclass
class Course:
    """A running course: its folder, its address, and how to stop it."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]
    log: Path
    token: str = field(default="")

    def address(self, page: str) -> str:
        return f"http://127.0.0.1:{self.port}/doc/tree/{page}?token={self.token}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(
    folder: Path, *, language: str, port: int | None = None, options: tuple[str, ...] = ("--no-start",)
) -> Course:
    """Start `lessons open`; a test of the views presses the button itself, when it is ready to look."""
    port = port or free_port()
    log = folder.parent / f"{folder.name}.log"
    environment = {
        **os.environ,
        "JUPYTER_DATA_DIR": str(folder.parent / "jupyter-data"),
        "JUPYTER_CONFIG_DIR": str(folder.parent / "jupyter"),
    }
    environment.pop("LESSONS_WORK", None)
    command = [
        sys.executable,
        "-m",
        "lessons.cli",
        "open",
        "--no-browser",
        "--language",
        language,
        "--port",
        str(port),
        "--dir",
        str(folder),
        *options,
    ]
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env=environment, start_new_session=True
        )
    course = Course(folder, port, process, log)
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and process.poll() is None:
        found = re.search(r"token=(\w+)", log.read_text(errors="replace"))
        if found and _answers(port):
            course.token = found[1]
            return course
        time.sleep(0.2)
    stop(course)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(errors='replace')}")


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=5) as answer:
        return bool(answer.status == 200)
    return False


def stop(course: Course) -> None:
    """End the server and its kernels: the process group that `start` made, and nothing else."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(course.process.pid, sign)
        with contextlib.suppress(subprocess.TimeoutExpired):
            course.process.wait(timeout=10)
            break


@pytest.fixture(scope="session", params=["zh", "en"])
def course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    """A course of its own for each language."""
    running = start(tmp_path_factory.mktemp(request.param) / "course", language=request.param)
    running.language = request.param  # type: ignore[attr-defined]
    yield running
    stop(running)


@pytest.fixture(scope="module", params=["zh", "en"])
def teachers_course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    """A course opened as a teacher does, with the notebooks for teachers, for each language."""
    home = tmp_path_factory.mktemp(f"teacher-{request.param}")
    running = start(home / "course", language=request.param, options=("--teacher",))
    running.language = request.param  # type: ignore[attr-defined]
    yield running
    stop(running)


class Window:
    """A browser window on a lesson, with the steps that tests share."""

    def __init__(self, context, course: Course, language: str) -> None:
        self.context, self.course, self.language = context, course, language
        self.page = context.new_page()
        self.outside: list[str] = []
        self.errors: list[str] = []
        self.page.on(
            "request", lambda request: None if LOOPBACK.match(request.url) else self.outside.append(request.url)
        )
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, *, notebook: str | None = None) -> None:
        self.page.goto(self.course.address(notebook or f"{self.language}/02-places.ipynb"))
        self.page.wait_for_selector(".lsn-head", timeout=60_000)

    def run_all(self) -> None:
        """Press the toolbar's button and wait until the last view is live."""
        self.press_run("form.lsn-q >> nth=11")
        self.page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".pin .dot").first.wait_for(timeout=30_000)
        self.page.wait_for_function(
            "() => [...document.querySelectorAll('.lsn-progress .lsn-live-note')].length === 0", timeout=30_000
        )

    def press_run(self, shown: str) -> None:
        """Press the toolbar's button until ``shown`` is there: what is pressed before JupyterLab has its kernel is lost."""
        for left in (2, 1, 0):
            self.wait_for_kernel()
            self.page.click("[data-jp-item-name='lessons-run'] jp-button, [data-jp-item-name='lessons-run'] button")
            try:
                self.page.wait_for_selector(shown, timeout=30_000)
            except PlaywrightTimeout:
                if not left:
                    raise
            else:
                return

    def wait_for_kernel(self) -> None:
        """Wait until the page's kernel is there: JupyterLab empties the outputs of what is run before."""
        self.page.wait_for_function(
            """async () => {
          const { token } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
          const answer = await fetch("/api/sessions", { headers: { Authorization: `token ${token}` } });
          const mine = (await answer.json()).filter(session => location.pathname.endsWith(session.path));
          return mine.some(({ kernel }) => kernel.execution_state === "idle" && kernel.connections > 0);
        }""",
            timeout=60_000,
        )
        self.page.wait_for_timeout(500)

    def save(self) -> None:
        before = self.file.stat().st_mtime_ns
        self.page.click("[data-jp-item-name='save'] jp-button, [data-jp-item-name='save'] button")
        deadline = time.monotonic() + 20
        while self.file.stat().st_mtime_ns == before:
            assert time.monotonic() < deadline, "the notebook was not saved"
            self.page.wait_for_timeout(100)

    @property
    def file(self) -> Path:
        return self.course.folder / self.language / "02-places.ipynb"

    def question(self, number: int, quiz: int = 0):
        return self.page.locator("section.lsn-quiz").nth(quiz).locator("form.lsn-q").nth(number)

    def picture(self, name: str) -> None:
        """Keep a screenshot where ``LESSONS_SCREENSHOTS`` names a folder."""
        folder = os.environ.get("LESSONS_SCREENSHOTS")
        if folder:
            self.page.screenshot(path=str(Path(folder) / f"{self.language}-{name}.png"))


@pytest.fixture
def window(browser, course: Course) -> Iterator[Window]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Window(context, course, course.language)  # type: ignore[attr-defined]
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []
