"""Mistakes planted by seed, in any field of any file: each is named by file and field, or the course is sound with it too."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import msgspec
import planted_mistakes as planting
import pytest
from course_files import unreleased
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lessons.authoring import scaffold
from lessons.authoring.preview import session
from lessons.content import loader
from lessons.drawing import compiled

COUNT = int(os.environ.get("LESSONS_MISTAKES", "0"))
"""How many in each course; none: a sample of each kind in the small course, a few in the large one."""
SAMPLE = {"template": len(planting.KINDS), "handan": 8}
NAMED = 0.97
COURSES = ("template", "handan")


@pytest.fixture(params=COURSES)
def course_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(course_name: str, tmp_path: Path) -> Path:
    return copied(course_name, tmp_path)


def copied(name: str, target: Path) -> Path:
    if name == "template":
        scaffold.new(target / "own")
        shutil.move(target / "own" / "data", target / "data")
    else:
        handan = Path(__file__).resolve().parents[2] / "data"
        shutil.copytree(handan, target / "data", ignore=shutil.ignore_patterns("drawn"))
    return unreleased(target / "data")


def told(data: Path) -> list[str]:
    """Return the faults that `lessons check` prints, as a terminal takes them."""
    lines = [str(problem) for problem in loader.read(data)[1]]
    "\n".join(lines).encode()
    return lines


def shown(data: Path) -> None:
    """Show the course in the preview, whatever its faults."""
    msgspec.json.encode(session.Preview(data).state())


def built(data: Path) -> None:
    """Draw the course, and show each lesson without a view that breaks."""
    compiled.write(data)
    shutil.rmtree(data / "drawn")
    preview = session.Preview(data)
    for name, *_ in preview.state().lessons:
        for part in preview.state(name).parts:
            assert not any("lsn-preview-fault" in html for html in part.html.values()), part.id


def test_a_course_without_a_mistake_has_no_fault(folder: Path):
    assert told(folder) == []


def test_planted_mistakes_are_named(folder: Path, course_name: str):
    planter, rng = planting.Planter(planting.read(folder)), random.Random(20261128)
    count = COUNT or SAMPLE[course_name]
    offset = 0 if COUNT or course_name == "template" else rng.randrange(len(planting.KINDS))
    unnamed, made = [], 0
    for number in range(count):
        mistake = planter.plant(planting.KINDS[(offset + number) % len(planting.KINDS)], rng)
        if mistake is None:
            continue
        made += 1
        with planting.planted(folder, mistake, planter.files):
            lines = told(folder)
            if mistake.may_pass:
                if not lines and course_name == "template":
                    built(folder)
            elif not any(planting.names(mistake, line) for line in lines):
                unnamed.append((str(mistake), lines[:3]))
    assert made > count / 2
    assert len(unnamed) <= (1 - NAMED) * made, unnamed


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(planting.KINDS), seed=st.integers(0, 2**32))
def test_no_mistake_breaks_check_preview_or_build(template: Path, kind: str, seed: int):
    planter = planting.Planter(planting.read(template))
    mistake = planter.plant(kind, random.Random(seed))
    if mistake is None:
        return
    with planting.planted(template, mistake, planter.files):
        lines = told(template)
        shown(template)
        if not lines:
            built(template)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return copied("template", tmp_path)


@pytest.mark.parametrize("part", ["Option(", "regex", "^[a-z0-9]", "Struct", "msgspec", "datetime."])
def test_messages_are_in_an_authors_words(template: Path, part: str):
    """Whatever is spoiled: nothing of the program's own is told."""
    planter = planting.Planter(planting.read(template))
    for kind in ("wrong type", "malformed id", "missing field", "closed list", "absurd number", "duplicate entry"):
        for seed in range(4):
            if mistake := planter.plant(kind, random.Random(seed)):
                with planting.planted(template, mistake, planter.files):
                    assert not any(part in line for line in told(template)), told(template)


def test_a_closed_list_is_listed(template: Path):
    path = template / "events.toml"
    path.write_text(path.read_text("utf-8").replace('kind = "reported"', 'kind = "rumoured"'), "utf-8")
    [line] = [line for line in told(template) if "rumoured" in line]
    assert "expected one of 'happened', 'reported', 'planned', got 'rumoured' (text)" in line
    assert "应为其中之一" in line
