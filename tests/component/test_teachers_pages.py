"""A teacher's pages, which have code of their own: they come to a page, talk to Python, and can be used by everybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook

CELLS = ("import lessons\n\nassign = lessons.assign_page()\nassign", "desk = lessons.gradebook_page()\ndesk")


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def teacher(request, browser, tmp_path: Path) -> Iterator[Notebook]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    opened = Notebook(context, tmp_path, language=language, name="teacher", cells=CELLS)
    opened.begin()
    yield opened
    context.close()
    opened.ended()


@pytest.mark.parametrize("view", ["assign", "desk"])
def test_a_page_comes_and_has_nothing_that_keeps_anybody_out(teacher: Notebook, view: str):
    teacher.page.locator(f"section.lsn-{view} button:visible").first.wait_for()
    assert teacher.page.locator(f"section.lsn-{view}").get_attribute("lang") == teacher.language
    assert violations(teacher.page, f"section.lsn-{view}") == []
