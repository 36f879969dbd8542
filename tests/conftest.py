"""Shared set-up: no test, and no notebook that a test runs, writes to anybody's real journal."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import chromium
import pytest
import writing_course
from hypothesis import settings
from playwright.sync_api import expect
from xdist.scheduler import LoadFileScheduling

# How long an example takes is no test of ours: a machine may be busy.
settings.register_profile("lessons", deadline=None)
settings.load_profile("lessons")
# Nor how long a page takes to come to what is expected of it: a busy machine is no fault of the page's.
expect.set_options(timeout=30_000)

ROOT = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    # nbval starts kernels of its own, so this cannot be a fixture.
    work = tempfile.mkdtemp(prefix="lessons-work-")
    os.environ["LESSONS_WORK"] = work
    config.add_cleanup(lambda: shutil.rmtree(work, ignore_errors=True))


# Which tests need Chromium, and which of these a JupyterLab too, is said by where they stand.
TIERS = {"component": ("browser", "component"), "browser": ("browser", "e2e")}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for folder, marks in TIERS.items():
            if ROOT / "tests" / folder in item.path.parents:
                for mark in marks:
                    item.add_marker(mark)


# Of few tests, which alone would put them last; but each takes a minute or more.
LONG = [f"tests/browser/test_{name}.py" for name in ("whole_lesson", "site_everywhere", "site_kills", "monkey")]


class _Scheduling(LoadFileScheduling):
    """Under ``pytest -n 3``, a file stays on one worker, as a notebook's cells must. One worker begins with the files that drive
    a JupyterLab, which take longest; another takes of them only once there is nothing else to do, so that two rarely meet.
    """

    def _assign_work_unit(self, node: Any) -> None:
        for file in reversed(LONG):
            if file in self.workqueue:
                self.workqueue.move_to_end(file, last=False)
        drives = {file for file in self.workqueue if file.startswith("tests/browser/")}
        taken = any(
            file.startswith("tests/browser/") and not all(done.values())
            for other, units in self.assigned_work.items()
            if other is not node
            for file, done in units.items()
        )
        wanted = (file for file in self.workqueue if (file in drives) is not taken)
        self.workqueue.move_to_end(next(wanted, next(iter(self.workqueue))), last=False)
        super()._assign_work_unit(node)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadFileScheduling:
    return _Scheduling(config, log)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    from read_once import reading_once

    with reading_once():
        yield


@pytest.fixture(scope="session")
def course():
    from lessons.content import loader

    return loader.load(ROOT / "data")


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of a course with every kind of question and a prompt in its second lesson; no test changes it."""
    from read_once import unchanged

    return unchanged(writing_course.copied(ROOT, tmp_path_factory.mktemp("written") / "data"))


@pytest.fixture(scope="session")
def written_course(written: Path):
    from lessons.content import loader

    return loader.load(written)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the course's content that a test may spoil."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "work"
    monkeypatch.setenv("LESSONS_WORK", str(folder))
    return folder


@pytest.fixture(scope="session")
def browser():
    """Headless Chromium, one for all tests."""
    yield from chromium.launched()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say beside a failure what the open pages had to say: a dialog over a page explains more than the button under it."""
    report = yield
    running = getattr(item, "funcargs", {}).get("browser")
    if report.failed and running is not None:
        said = [chromium.said(page) for context in running.contexts for page in context.pages]
        report.sections.append(("open pages", "\n".join(said)))
    report.user_properties += [("JupyterLab asked", text) for text in chromium.asked]
    chromium.asked.clear()
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, text in getattr(report, "user_properties", ()):
                if name == "JupyterLab asked":
                    terminalreporter.write_line(f"{report.nodeid}: {name}: {text}")


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def lesson(language: str, work: Path):
    """The lesson that has every kind of view, in each language."""
    import lessons

    return lessons.open_lesson("02-places", language=language)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The content of a small made-up course, which a test may spoil."""
    from lessons.authoring import scaffold

    scaffold.new(tmp_path / "own")
    return tmp_path / "own" / "data"
