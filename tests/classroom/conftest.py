"""A class is taught the course with every kind of question in its second lesson."""

from __future__ import annotations

from pathlib import Path

import pytest
from teaching_course import assigned

from lessons.classroom.grader import Grader


@pytest.fixture(scope="session")
def data(written: Path) -> Path:
    return written


@pytest.fixture(scope="session")
def course(written_course):
    return written_course


@pytest.fixture(scope="session")
def grader(course) -> Grader:
    return Grader(assigned(course), course=course)
