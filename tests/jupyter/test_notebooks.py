"""The stored notebooks: made from the data, the same cells in both languages, the static page only, small."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import nbformat
import pytest

from lessons.i18n import texts
from lessons.jupyter import labextension, notebooks
from lessons.jupyter.save_hook import WIDGET

LIMIT = 300_000
LIMIT_TEACHER = 500_000  # the guide has every key, rubric and marked answer
"""The guide has the key to every lesson."""


def stored(root: Path, language: str):
    return {
        path.name: nbformat.read(path, as_version=4) for path in sorted((root / "notebooks" / language).glob("*.ipynb"))
    }


def test_stored_cells_are_those_of_the_plan(root: Path, course):
    for plan in course.lessons.values():
        for language in ("zh", "en"):
            kept = stored(root, language)[f"{plan.id}.ipynb"]
            made = notebooks.compose(plan, figures=course.figures, language=language)
            assert [(cell.id, cell.source) for cell in kept.cells] == [(cell.id, cell.source) for cell in made.cells]


def test_zh_and_en_have_the_same_cells(root: Path):
    zh, en = stored(root, "zh"), stored(root, "en")
    assert zh.keys() == en.keys()
    for name in zh:
        for one, other in zip(zh[name].cells, en[name].cells, strict=True):
            assert (one.id, one.cell_type) == (other.id, other.cell_type)
            if one.cell_type == "code":
                assert one.source == other.source


@pytest.mark.parametrize("language", ["zh", "en"])
def test_outputs_are_still_faces(root: Path, language: str):
    for notebook in stored(root, language).values():
        assert "widgets" not in notebook.metadata
        for cell in notebook.cells:
            if cell.cell_type == "code":
                assert cell.metadata["jupyter"]["source_hidden"]
                assert [output.output_type for output in cell.outputs] == ["execute_result"]
                assert set(cell.outputs[0].data) == {"text/html", "text/plain"}
                assert WIDGET not in cell.outputs[0].data


def test_every_question_says_how_to_make_the_page_live(root: Path):
    for language in ("zh", "en"):
        for notebook in stored(root, language).values():
            for cell in notebook.cells:
                if ".quiz(" in cell.source:
                    html = cell.outputs[0].data["text/html"]
                    assert html.count('class="lsn-q"') == html.count("▶") > 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_language_asks_every_question_for_its_points(root: Path, course, language: str):
    for plan in course.lessons.values():
        cells = {cell.source: cell for cell in stored(root, language)[f"{plan.id}.ipynb"].cells}
        for quiz in plan.quiz:
            shown = cells[f'lesson.quiz("{quiz.id}")'].outputs[0].data["text/html"].split('class="lsn-q"')[1:]
            for name, piece in zip(quiz.questions, shown, strict=True):
                question = course.questions[plan.id][name]
                assert question.prompt[language].strip() in unescape(piece)
                points = texts.translate("quiz.points", language, points=question.points)
                assert re.search(rf" · {points}(?!\d)", piece), piece


def test_notebooks_are_small(root: Path):
    for path in (root / "notebooks").rglob("*.ipynb"):
        assert path.stat().st_size <= (LIMIT_TEACHER if "teacher" in path.parts else LIMIT), path


def test_a_class_period_is_enough(root: Path, course):
    for plan in course.lessons.values():
        assert sum(step.minutes for step in plan.step) <= 45


def test_no_figure_of_a_person_or_path_of_a_machine(root: Path):
    for path in (root / "notebooks").rglob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert str(root) not in text
        assert not re.search(r"/(home|Users|tmp|root)/", text)


def test_the_stored_notebooks_are_those_that_the_data_makes(root: Path):
    """All but what the cells show: pytest runs each stored notebook and compares that (nbval), so nobody runs them here again."""
    made = notebooks.composed(root / "data")
    found = {path.relative_to(root / "notebooks").as_posix(): path for path in (root / "notebooks").rglob("*.ipynb")}
    assert sorted(found) == sorted(made)
    for name, path in found.items():
        stored = nbformat.read(path, as_version=4)
        assert path.read_text(encoding="utf-8") == nbformat.writes(stored) + "\n", f"{name}: written by hand"
        for place, cell in enumerate([each for each in stored.cells if each.cell_type == "code"], 1):
            assert cell.execution_count == place, f"{name}: not run from the first cell to the last"
            assert [out.output_type for out in cell.outputs] == ["execute_result"], f"{name}: {cell.id}"
            cell.outputs, cell.execution_count = [], None
        assert stored == made[name], f"{name}: run `lessons build`"


def test_what_stored_notebooks_show_is_compared_when_they_are_run(pytestconfig: pytest.Config):
    assert pytestconfig.getoption("nbval"), "nbval compares; nbval-lax would only run them"
    assert not pytestconfig.getoption("nbval_sanitize_with")
    assert "notebooks" in pytestconfig.getini("testpaths")


def test_a_page_may_start_exactly_the_cells_of_its_notebook(root: Path):
    shipped = labextension.shipped(root / "data")["lessons"]
    for language in ("zh", "en"):
        for notebook in stored(root, language).values():
            code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
            assert code == shipped[notebook.metadata["lessons"]["lesson"]]


def test_what_jupyterlab_is_told_is_up_to_date(root: Path):
    assert labextension.stale(root / "data") == [], "run: lessons build"


def test_the_page_uses_every_word_it_is_given():
    static = labextension.EXTENSIONS / labextension.NAME / "static"
    code = "".join(path.read_text(encoding="utf-8") for path in static.glob("*.js"))
    for key in texts.words("start", "zh"):
        assert f'"{key}"' in code, key


def test_a_notebook_is_valid_and_marked_as_ours(root: Path):
    for path in (root / "notebooks").rglob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert notebook.metadata["lessons"]["language"] == path.parent.name
        assert json.loads(path.read_text(encoding="utf-8"))["metadata"]["kernelspec"]["name"] == "python3"
