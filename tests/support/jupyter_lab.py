"""A real JupyterLab, started by `lessons open`, and a window on it."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chromium import LOOPBACK, asked, idle, picture, until
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect

from lessons.jupyter import labextension

START_S = 60


@dataclass
class Course:
    """A running course: its folder, its address, and how to stop it."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]
    log: Path
    token: str = ""
    language: str = ""

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
    course = Course(folder, port, process, log, language=language)
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and process.poll() is None:
        found = re.search(r"token=(\w+)", log.read_text(errors="replace"))
        if found and answers(port):
            course.token = found[1]
            return course
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.2)  # one that ends will never answer
    stop(course)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(errors='replace')}")


def start_notebook(folder: Path, *, log: Path) -> Course:
    """Start Notebook 7 on a course's folder, with the course's extension and none of its settings."""
    port, token = free_port(), "t"
    environment = {
        **os.environ,
        "JUPYTER_DATA_DIR": str(folder.parent / "jupyter-data"),
        "JUPYTER_CONFIG_DIR": str(log.parent / "config"),
    }
    arguments = [
        f"--ServerApp.root_dir={folder}",
        f"--ServerApp.port={port}",
        "--ServerApp.open_browser=False",
        f"--IdentityProvider.token={token}",
        "--allow-root",
        *(f"--{app}.extra_labextensions_path={labextension.EXTENSIONS}" for app in ("LabApp", "JupyterNotebookApp")),
    ]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "notebook", *arguments],
            stdout=out,
            stderr=out,
            env=environment,
            start_new_session=True,
        )
    running = Course(folder, port, process, log, token)
    deadline = time.monotonic() + START_S
    while not answers(port) and process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.2)  # one that ends will never answer
    return running


def answers(port: int, base: str = "/") -> bool:
    """Whether a Jupyter server answers at a port, below an address of its own."""
    with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}{base}api", timeout=5) as answer:
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


@contextlib.contextmanager
def running(folder: Path, *, language: str, options: tuple[str, ...] = ("--no-start",)) -> Iterator[Course]:
    """A course that runs as long as it is wanted."""
    course = start(folder, language=language, options=options)
    try:
        yield course
    finally:
        stop(course)


class Window:
    """A browser window on a lesson, with the steps that tests share."""

    def __init__(self, context, course: Course, language: str) -> None:
        self.context, self.course, self.language = context, course, language
        self.talking: dict[Any, set[Any]] = {}  # by page: its lines to kernels that have said something
        context.on("page", self._listen)
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
        asks = self.page.locator(".jp-Dialog")
        self.page.add_locator_handler(asks, self._closed)
        try:
            self._pressed(shown)
        finally:
            self.page.remove_locator_handler(asks)

    def _closed(self, dialog) -> None:
        """Close a question of JupyterLab's own, as a reader would; it is printed at the end of the run."""
        asked.append(" ".join(dialog.first.inner_text().split()))
        self.page.keyboard.press("Escape")

    def _pressed(self, shown: str) -> None:
        waiting = self.page.locator(".jp-InputPrompt:has-text('*')")
        heard = self.page.locator(".lsn-starting").or_(waiting)
        for left in (4, 3, 2, 1, 0):
            self.wait_for_kernel()
            self.page.click("[data-jp-item-name='lessons-run'] jp-button, [data-jp-item-name='lessons-run'] button")
            with contextlib.suppress(PlaywrightTimeout):
                heard.or_(self.page.locator(shown)).first.wait_for(timeout=8_000, state="attached")
                self.page.locator(shown).first.wait_for(timeout=60_000)
                break
            if not left:
                self.page.locator(shown).first.wait_for()
        # A page that comes back to its kernel shows the views of before until their cells have run again.
        expect(waiting).to_have_count(0, timeout=60_000)

    def _listen(self, page) -> None:
        talking = self.talking[page] = set()

        def opened(line) -> None:
            if "/channels" in line.url:
                line.on("framereceived", lambda _: talking.add(line))
                line.on("close", lambda _: talking.discard(line))

        page.on("websocket", opened)

    def wait_for_kernel(self) -> None:
        """Wait until the page's kernel is there: JupyterLab empties the outputs of what is run before, or asks which one.

        A kernel has said something to the page, and the page's indicator, where it has one, is idle: that alone it is before
        there is any. What the server says will not do: it counts a connection too few for each that broke off as it was made.
        """
        until(self.page, lambda: self.talking[self.page], said="no kernel speaks to this page", seconds=60)
        told = "() => ['idle', undefined].includes(document.querySelector('.jp-Notebook-ExecutionIndicator')?.dataset.status)"
        self.page.wait_for_function(told, timeout=60_000)
        idle(self.page)

    def save(self) -> None:
        before = self.file.stat().st_mtime_ns
        self.page.click("[data-jp-item-name='save'] jp-button, [data-jp-item-name='save'] button")
        changed = lambda: self.file.stat().st_mtime_ns != before and self._written()  # noqa: E731
        until(self.page, changed, said="the notebook was not saved")

    def _written(self) -> bool:
        """Whether the file is whole: it is emptied before it is written."""
        return self.file.read_text(encoding="utf-8").endswith("}\n")

    @property
    def file(self) -> Path:
        return self.course.folder / self.language / "02-places.ipynb"

    def question(self, number: int, quiz: int = 0):
        return self.page.locator("section.lsn-quiz").nth(quiz).locator("form.lsn-q").nth(number)

    def picture(self, name: str) -> None:
        picture(self.page, f"{self.language}-{name}")
