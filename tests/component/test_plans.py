"""A lesson's plan is one sheet of paper, printed as JupyterLab prints: from the HTML that the server makes of what was saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from access import violations
from looks import too_wide
from nbconvert import HTMLExporter
from nbformat import v4

from lessons.content import loader
from lessons.drawing.compiled import CompiledCourse
from lessons.jupyter import notebooks
from lessons.jupyter.teacher_pages import PLANS
from lessons.views.teacher.guide import GuideView

SHEET = ".lsn-lesson-plan"
ONLY = "@media print { body > * .jp-Cell:not(:has(.only)), body > .jp-Cell:not(:has(.only)) { display: none !important; } }"


@pytest.fixture(scope="module", params=["zh", "en"])
def page(request, browser, root: Path) -> Iterator[Any]:
    """The page of plans in a language, exported with what its cells show."""
    data = root / "data"
    made = notebooks.compose_page(PLANS, course=loader.load(data), guide=loader.guide(data), language=request.param)
    names = {"guide": GuideView(CompiledCourse(data), language=request.param)}
    for cell in made.cells:
        shown = eval(cell.source.splitlines()[-1], names)
        cell.outputs = [v4.new_output("execute_result", {"text/html": shown._repr_html_()}, execution_count=1)]
    context = browser.new_context(viewport={"width": 1100, "height": 900})
    opened = context.new_page()
    opened.route("**/*", lambda route: route.abort())  # the export asks for MathJax, which nothing here needs
    opened.set_content(HTMLExporter().from_notebook_node(made)[0], wait_until="domcontentloaded")
    yield opened
    context.close()


def sheets(page: Any) -> int:
    """The sheets of A4 that printing takes; the plans ask for that size whatever the printer has."""
    found = page.pdf(prefer_css_page_size=True, format="Letter")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", found)
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {(595, 842)}
    return len(boxes)


def test_printing_the_page_takes_a_sheet_for_each_lesson(page, course):
    assert page.locator(SHEET).count() == len(course.lessons)
    assert sheets(page) == len(course.lessons)


def test_accessible_and_nothing_sideways(page):
    assert violations(page, SHEET) == []
    for width in (1100, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert too_wide(page.locator(".lsn *:not(.lsn-hidden)")) == [], width


def test_each_plan_by_itself_is_one_sheet_and_one_that_is_too_long_is_not(page, course):
    """The last of this file: what it adds to the page stays there."""
    page.add_style_tag(content=ONLY)
    only = "(sheets, at) => sheets.forEach((sheet, n) => sheet.classList.toggle('only', n === at))"
    for at, name in enumerate(course.lessons):
        page.locator(SHEET).evaluate_all(only, at)
        assert sheets(page) == 1, name
    page.locator(SHEET).last.evaluate(
        "sheet => sheet.append(...Array.from(sheet.children, one => one.cloneNode(true)))"
    )
    assert sheets(page) == 2
