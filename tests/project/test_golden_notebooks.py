"""0.1's notebooks run with today's library: a student's folder keeps them, and Jupyter knows nothing of versions.

All of them in one kernel, one after the other, as one notebook: sixteen kernels would take a minute more and show nothing else.
"""

from __future__ import annotations

import re
import shutil
import warnings
from collections.abc import Iterator
from typing import Any

import nbformat
import pytest
from golden_files import GOLDEN, LANGUAGES, Exceptions
from nbclient import NotebookClient

from lessons.jupyter.notebooks import _own_loop as own_loop
from lessons.jupyter.save_hook import WIDGET

NAMES = sorted(path.name for path in (GOLDEN / "notebooks" / "zh").glob("*.ipynb"))
KIND = re.compile(r'class="lsn (lsn-[a-z]+)')
"""What a view is, by the first of our classes in its static page."""

ENTER = (
    "import os\nos.chdir({folder!r})\nfor name in ('lesson', 'lessons', 'open_lesson'):\n    globals().pop(name, None)"
)


def notebooks() -> dict[str, Any]:
    found = {f"{language}/{name}": GOLDEN / "notebooks" / language / name for language in LANGUAGES for name in NAMES}
    found["edited/en/02-places.ipynb"] = GOLDEN / "edited" / "en" / "02-places.ipynb"
    return {name: nbformat.read(path, as_version=4) for name, path in found.items()}


@pytest.fixture(scope="module")
def stored() -> dict[str, Any]:
    return notebooks()


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory, stored) -> dict[str, list[Any]]:
    """Each notebook's code cells after running them in a folder that a student of 0.1 left; by the notebook's name."""
    home = tmp_path_factory.mktemp("student")
    ran: dict[str, list[Any]] = {}
    whole = nbformat.v4.new_notebook(metadata=next(iter(stored.values())).metadata)
    for name, notebook in notebooks().items():
        folder = home / name.replace("edited/en", "edited").rpartition("/")[0]
        folder.mkdir(parents=True, exist_ok=True)
        whole.cells.append(nbformat.v4.new_code_cell(ENTER.format(folder=str(folder))))
        ran[name] = [cell for cell in notebook.cells if cell.cell_type == "code"]
        for cell in ran[name]:
            cell.outputs, cell.id = [], f"cell-{len(whole.cells)}"
            whole.cells.append(cell)
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings(), own_loop():
        patch.setenv("LESSONS_WORK", str(shutil.copytree(GOLDEN / "students" / "zh" / "journal", home / "work")))
        client = NotebookClient(
            whole,
            timeout=120,
            kernel_name="python3",
            allow_errors=True,
            store_widget_state=False,
            resources={"metadata": {"path": str(home)}},
            extra_arguments=["--log-level=ERROR"],
        )
        client.execute()
    return ran


def complaints(cells: list[Any]) -> Iterator[tuple[str, str]]:
    """What went wrong in a notebook's cells: an exception, or words on the page of errors."""
    for cell in cells:
        for output in cell.outputs:
            if output.output_type == "error":
                yield cell.source, f"{output.ename}: {output.evalue}"
            elif output.output_type == "stream" and output.name == "stderr":
                yield cell.source, output.text


def face(cell: Any) -> str:
    """What a cell shows: the HTML of its one result."""
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    assert len(results) == 1, cell.source
    return str(results[0].data.get("text/html", ""))


@pytest.mark.parametrize("name", [f"{language}/{name}" for language in LANGUAGES for name in NAMES])
def test_a_notebook_of_0_1_runs(stored, shown, name: str):
    """Each cell shows the view that it showed, live and still, in the notebook's language; or says why not in its place."""
    assert list(complaints(shown[name])) == []
    before = [cell for cell in stored[name].cells if cell.cell_type == "code"]
    assert len(before) == len(shown[name]) > 10
    changed = []
    for was, now in zip(before, shown[name], strict=True):
        html = face(now)
        assert f'lang="{name[:2]}"' in html, now.source
        assert WIDGET in now.outputs[0].data or "lsn-head" in html, "a view is live, too"
        kinds = [KIND.search(text)[1] for text in (face(was), html)]  # type: ignore[index]
        if kinds[0] != kinds[1]:
            changed.append({"cell": was.source, "was": kinds[0], "is": kinds[1]})
        words = re.sub(r"<style>.*?</style>|<[^>]*>|\s", "", html, flags=re.DOTALL)
        assert len(words) > 20, now.source
    Exceptions("view", lesson=name).check(changed)


def test_an_edited_notebook_of_0_1_runs(shown):
    """A student who tried things finds them working: the calls that 0.1 named are all still there."""
    cells = shown["edited/en/02-places.ipynb"]
    assert list(complaints(cells)) == []
    last = {cell.source.rpartition("\n")[2]: cell for cell in cells}
    assert "lsn-head" in face(last["lesson"])
    assert "1985" in face(last['lesson.explore(select="D3, 1985")'])
    assert 'lesson.passage("C3")' not in last, "the one that was deleted"
    own = [cell for cell in cells if cell.source not in (each.source for each in shown["en/02-places.ipynb"])]
    assert len(own) == 2 + 15
    for call in (
        "voices()",
        "claims()",
        "systems()",
        "diagram()",
        "simulation()",
        'map(base="Gaode.Normal")',
        'recall("00-start/predict")',
    ):
        assert 'class="lsn ' in face(last[f"lesson.{call}"])


def plain_of(cell: Any) -> str:
    return "".join(
        output.text if output.output_type == "stream" else output.data["text/plain"] for output in cell.outputs
    )


def test_what_an_edited_notebook_asks_of_the_library_is_answered(shown):
    cells = {cell.source.rpartition("\n")[2].strip(): plain_of(cell) for cell in shown["edited/en/02-places.ipynb"]}
    assert cells["type(folium_map).__name__"] == "'Map'"
    assert cells["type(figure).__name__"] == "'Figure'"
    assert cells["lesson.selection.selected"] == "'place:shexian'"
    assert cells["print(type(error).__name__)"] == "UnknownNameError\n"
    assert re.match(r"\('02-places',\s+'en',\s+Places", cells["lesson.id, lesson.language, lesson"])


def test_a_student_of_0_1_finds_the_answers_on_the_page(shown):
    """The journals are the zh student's: the static pages have the answers, as they would without a kernel."""
    quiz = next(cell for cell in shown["zh/02-places.ipynb"] if '"homework"' in cell.source)
    assert "版面写了这一处，用的是“说”字" in face(quiz)
    sheet = next(cell for cell in shown["zh/06-village.ipynb"] if ".sheet(" in cell.source)
    assert "带头人和党支部 0" in face(sheet)
