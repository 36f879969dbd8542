"""The hook before a save: our notebooks keep their static page, others are left alone."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from lessons.jupyter.save_hook import WIDGET, drop_widget_views


def model(*, ours: bool = True, html: bool = True) -> dict:
    data = {WIDGET: {"model_id": "x"}, "text/plain": "x", **({"text/html": "<p>"} if html else {})}
    cells = [
        {"cell_type": "code", "outputs": [{"output_type": "execute_result", "data": data}]},
        {"cell_type": "markdown"},
    ]
    metadata = {"widgets": {"state": {}}, **({"lessons": {"lesson": "02-places"}} if ours else {})}
    return {"type": "notebook", "content": {"metadata": metadata, "cells": cells}}


def test_the_widget_goes_and_the_still_face_stays():
    saved = model()
    drop_widget_views(saved, path="x.ipynb", contents_manager=None)
    assert saved["content"]["cells"][0]["outputs"][0]["data"] == {"text/plain": "x", "text/html": "<p>"}
    assert "widgets" not in saved["content"]["metadata"]


@pytest.mark.parametrize(
    "before", [model(ours=False), {"type": "file", "content": "x"}, {"type": "notebook", "content": None}]
)
def test_what_is_not_ours_is_left_alone(before):
    after = copy.deepcopy(before)
    drop_widget_views(after)
    assert after == before


def test_a_widget_without_a_still_face_is_kept():
    saved = model(html=False)
    drop_widget_views(saved)
    assert WIDGET in saved["content"]["cells"][0]["outputs"][0]["data"]


@pytest.fixture
def disk(tmp_path: Path):
    """A contents manager's folder with a notebook that has its static page."""
    import json
    from types import SimpleNamespace

    cell = {
        "cell_type": "code",
        "id": "a",
        "source": ["lesson.", "map()"],
        "execution_count": 1,
        "outputs": [{"data": {"text/html": "<p>"}}],
    }
    (tmp_path / "x.ipynb").write_text(json.dumps({"cells": [cell]}))
    return SimpleNamespace(root_dir=str(tmp_path))


def emptied(source: str = "lesson.map()", name: str = "a") -> dict:
    cell = {"cell_type": "code", "id": name, "source": source, "outputs": [], "execution_count": None}
    return {"type": "notebook", "content": {"metadata": {"lessons": {}}, "cells": [cell]}}


def test_a_page_is_not_emptied_by_running_too_early(disk):
    saved = emptied()
    drop_widget_views(saved, path="x.ipynb", contents_manager=disk)
    assert saved["content"]["cells"][0]["outputs"] == [{"data": {"text/html": "<p>"}}]


@pytest.mark.parametrize("saved", [emptied(source="1 + 1"), emptied(name="b")])
def test_a_cell_that_was_changed_keeps_nothing_of_the_old(disk, saved):
    drop_widget_views(saved, path="x.ipynb", contents_manager=disk)
    assert saved["content"]["cells"][0]["outputs"] == []


@pytest.mark.parametrize("stored", ["", "{", "[]", '{"cells": 3}', '{"cells": [3]}'])
def test_a_damaged_file_on_disk_hinders_no_save(disk, tmp_path: Path, stored: str):
    (tmp_path / "x.ipynb").write_text(stored)
    saved = emptied()
    drop_widget_views(saved, path="x.ipynb", contents_manager=disk)
    assert saved["content"]["cells"][0]["outputs"] == []


def test_jupyter_calls_it(tmp_path: Path, root: Path):
    from jupyter_server.services.contents.largefilemanager import LargeFileManager

    from lessons.jupyter import settings

    manager = LargeFileManager(
        root_dir=str(tmp_path), pre_save_hook=settings.SERVER_CONFIG["ContentsManager"]["pre_save_hook"]
    )
    import nbformat

    notebook = nbformat.read(root / "notebooks" / "en" / "02-places.ipynb", as_version=4)
    notebook.cells[0].outputs[0].data[WIDGET] = {"model_id": "x"}
    manager.save({"type": "notebook", "format": "json", "content": notebook}, "x.ipynb")
    assert WIDGET not in (tmp_path / "x.ipynb").read_text(encoding="utf-8")
