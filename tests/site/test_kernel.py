"""The site's kernel, in a Python that has only what a browser's has: every notebook, its static pages, its answers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
import site_runs

LESSONS = ("00-start", "01-source", "02-places", "03-time", "04-toolbox", "05-response", "06-village", "07-inquiry")


def run(root: Path, work: Path, language: str, lesson: str, *messages: tuple[str, Any]) -> dict[str, Any]:
    return site_runs.run(root / f"notebooks/{language}/{lesson}.ipynb", root / "data", work, *messages)


@pytest.mark.parametrize("lesson", LESSONS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_notebook_runs_and_shows_its_static_pages(root: Path, tmp_path: Path, language: str, lesson: str):
    found = run(root, tmp_path / "work", language, lesson)
    for cell in nbformat.read(root / f"notebooks/{language}/{lesson}.ipynb", as_version=4).cells:
        if cell.cell_type == "code":
            assert found["shown"][cell.id]["html"] == cell.outputs[0].data["text/html"]
            assert ("model" in found["shown"][cell.id]) == (cell.id != "head")
    assert not {"folium", "matplotlib", "nbformat", "click", "anyio"} & set(found["imported"])


def test_what_the_journal_gets_is_handed_over_with_what_is_said_of_it(root: Path, tmp_path: Path):
    [answered] = run(root, tmp_path / "work", "en", "00-start", ("work", {"type": "sign", "name": "Ana 安"}))["answers"]
    [[path, text]] = answered["stored"]
    assert path.startswith("00-start/")
    assert path.endswith(".jsonl")
    assert [json.loads(line)["act"] for line in text.splitlines()] == ["opened", "signed"]
    assert (tmp_path / "work" / path).read_text(encoding="utf-8") == text
    assert answered["said"]


def test_where_the_page_can_store_nothing_nothing_counts_as_stored(root: Path, tmp_path: Path):
    sign = ("work", {"type": "sign", "name": "Ana"})
    refused, signed, stored = run(root, tmp_path / "work", "en", "00-start", ("refuse", True), sign, ("refuse", False))[
        "answers"
    ]
    assert refused["stored"] == signed["stored"] == []
    assert any(said.get("content", {}).get("type") == "refused" for said in signed["said"]), signed["said"]
    [[_, text]] = stored["stored"]
    assert [json.loads(line)["act"] for line in text.splitlines()] == ["opened", "signed"]


def test_a_cell_that_fails_says_so(root: Path, tmp_path: Path):
    work = tmp_path / "work"
    code = (
        "from pathlib import Path\nfrom lessons.site import kernel\nkernel.stand_in_for_ipython()\n"
        f"running = kernel.Kernel(Path({str(work)!r}))\n"
        "print(running.run('x = 1\\nx'), running.run('x / 0'), running.run('x = 2'), sep='\\n')\n"
        "running.receive('nobody', '{}')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(root / "src")}
    )
    value, fault, nothing = map(json.loads, done.stdout.splitlines())
    assert (value, nothing) == ({"text": "1"}, {})
    assert fault["error"] == "ZeroDivisionError: division by zero"
    assert "<cell>" in fault["trace"]


def test_of_ipywidgets_a_page_loads_what_views_are_made_of_and_all_of_it_when_asked(root: Path):
    code = (
        "import sys\nfrom lessons.site import kernel\nkernel.stand_in_for_ipython()\nkernel.load_widgets_as_asked()\n"
        "import lessons.views.linked.explore\n"
        "print('ipywidgets.widgets.widget_int' in sys.modules)\n"
        "import ipywidgets\n"
        "print(ipywidgets.IntSlider.__name__, ipywidgets.widgets.HBox.__name__, hasattr(ipywidgets, 'nothing'))\n"
        "print(issubclass(ipywidgets.IntSlider, ipywidgets.DOMWidget))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(root / "src")}
    )
    assert done.stdout.split() == ["False", "IntSlider", "HBox", "False", "True"]
