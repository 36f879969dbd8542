"""Each lesson, run: every view is there, nobody is kept out of any, and nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook

LESSONS = ("00-start", "01-source", "02-places", "03-time", "04-toolbox", "05-response", "06-village", "07-inquiry")


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def lesson(request, browser, tmp_path: Path) -> Iterator:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    opened: list[Notebook] = []

    def begun(name: str) -> Notebook:
        opened.append(Notebook(context, tmp_path, language=language, name=name))
        opened[0].begin()
        return opened[0]

    yield begun
    context.close()
    opened[0].ended()


def test_the_lessons_are_those_of_the_course(course):
    assert tuple(course.lessons) == LESSONS


@pytest.mark.parametrize("name", LESSONS)
def test_every_view_can_be_used_by_everybody(lesson, name: str):
    window = lesson(name)
    page = window.page
    assert page.locator("section .lsn-live-note, form .lsn-live-note").count() == 0, "a view is the static page"
    cells = sum(cell.cell_type == "code" for cell in window.notebook.cells)
    assert (
        page.locator(".jp-CodeCell .jp-OutputArea-output .lsn").locator("xpath=ancestor::*[@data-cell]").count()
        == cells
    )
    # JupyterLab's own rule for links takes the underline from the one in the head.
    assert violations(page, ".lsn", exclude=(".lsn-head a",)) == []
    sizes = page.locator(".jp-WindowedPanel-outer").evaluate("panel => [panel.scrollWidth, panel.clientWidth]")
    assert sizes[0] <= sizes[1], "the page scrolls sideways"
