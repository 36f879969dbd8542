"""What only a real JupyterLab can show: each test here has one, started by `lessons open`, and a real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import site_host
from jupyter_lab import Course, Window, running
from workers import shared


@pytest.fixture(scope="session", params=["zh", "en"])
def course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    """A course of its own for each language."""
    with running(tmp_path_factory.mktemp(request.param) / "course", language=request.param) as opened:
        yield opened


@pytest.fixture(scope="module", params=["zh", "en"])
def teachers_course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    """A course opened as a teacher does, with the notebooks for teachers, for each language."""
    home = tmp_path_factory.mktemp(f"teacher-{request.param}")
    with running(home / "course", language=request.param, options=("--teacher",)) as opened:
        yield opened


@pytest.fixture
def window(browser, course: Course) -> Iterator[Window]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Window(context, course, course.language)
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the real site of plain files in a folder of it."""
    return shared(tmp_path_factory, "site", site_host.built)


@pytest.fixture(scope="session")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the real site of the teacher's pages in a folder of it."""
    return shared(tmp_path_factory, "desks", lambda folder: site_host.built(folder, "--teacher"))
