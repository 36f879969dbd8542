"""The second course that is kept here: it has no faults, is drawn, and its notebooks run in both of its languages."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import nbformat
import pytest
import site_runs

from lessons.content import decode, edtf_dates, loader
from lessons.content.course_rules import records
from lessons.content.model import Course
from lessons.drawing import compiled
from lessons.i18n import texts
from lessons.jupyter import notebooks

LESSONS = ("01-dam", "02-day", "03-blame")
PLAIN_SPACE = re.compile(r"[^\s] [;:?!»]|« |\w'\w")
"""Signs that French parts from words by a space that does not break, and the apostrophe of typewriters."""


@pytest.fixture(scope="module")
def johnstown(root: Path) -> Course:
    course, problems = loader.read(root / "examples" / "johnstown-1889" / "data")
    assert not problems, "\n".join(map(str, problems))
    assert course is not None
    return course


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course, drawn, with its notebooks as they are composed: not run yet."""
    folder = tmp_path_factory.mktemp("johnstown")
    shutil.copytree(
        root / "examples" / "johnstown-1889" / "data", folder / "data", ignore=shutil.ignore_patterns("drawn")
    )
    compiled.write(folder / "data")
    for name, notebook in notebooks.composed(folder / "data").items():
        (folder / "notebooks" / name).parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, folder / "notebooks" / name)
    return folder


def test_it_is_what_it_is_kept_for(johnstown: Course):
    """Two languages without Chinese, hours of a day, documents, a question that can be argued about in each lesson."""
    assert johnstown.languages == ("en", "fr")
    assert tuple(johnstown.lessons) == LESSONS
    assert sum("T" in event.date for event in johnstown.events.values()) >= 6
    for name, plan in johnstown.lessons.items():
        shown = [show.view for step in plan.step for show in step.show]
        assert 1 <= shown.count("document") <= 3, name
        asked = johnstown.questions[name].values()
        assert sum(question.graded_by_teacher for question in asked) == 1, name
        assert len({type(question) for question in asked}) >= 3, name
    for event in johnstown.events.values():
        assert edtf_dates.span(event.date).start < 1892


def test_its_french_is_set_as_french_is(johnstown: Course):
    for _, name, record in records(johnstown):
        for where, text in decode.texts(record, name):
            assert not PLAIN_SPACE.search(text["fr"]), (where, text["fr"])


@pytest.mark.parametrize(("language", "lesson"), [*(("fr", name) for name in LESSONS), ("en", "02-day")])
def test_its_notebooks_run(root: Path, built: Path, language: str, lesson: str):
    shown = site_runs.run(built / f"notebooks/{language}/{lesson}.ipynb", built / "data", built / "work")["shown"]
    cells = nbformat.read(built / f"notebooks/{language}/{lesson}.ipynb", as_version=4).cells
    assert set(shown) == {cell.id for cell in cells if cell.cell_type == "code"}
    pages = {name: each["html"] for name, each in shown.items()}
    told = html.unescape(" ".join(pages.values()))
    assert not re.search("[\u3400-\u9fff]", re.sub(r'<a [^>]*lang="zh[^<]*</a>', "", told))
    assert "Handan" not in told
    if language == "fr":  # what a student meets is said in French, not as the fallback says it
        english = {key: texts.translate(key, "en") for key in texts.lacking("fr") if "{" not in texts.table("en")[key]}
        assert not {key: said for key, said in english.items() if len(said) > 12 and said in told}
