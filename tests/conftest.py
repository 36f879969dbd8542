"""Shared set-up: no test, and no notebook that a test runs, writes to anybody's real journal."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is no test of ours: a machine may be busy.
settings.register_profile("lessons", deadline=None)
settings.load_profile("lessons")

ROOT = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    # nbval starts kernels of its own, so this cannot be a fixture.
    work = tempfile.mkdtemp(prefix="lessons-work-")
    os.environ["LESSONS_WORK"] = work
    config.add_cleanup(lambda: shutil.rmtree(work, ignore_errors=True))


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def course():
    from lessons.content import loader

    return loader.load(ROOT / "data")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the course's content that a test may spoil."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "work"
    monkeypatch.setenv("LESSONS_WORK", str(folder))
    return folder
