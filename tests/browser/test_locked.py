"""A page that no key, press or drop changes by accident, beside a notebook that keeps all of its keys."""

from __future__ import annotations

import json
import random
from datetime import date

import nbformat
import pytest
from chromium import frame_passed
from jupyter_lab import running
from languages import once
from playwright.sync_api import expect
from starting_page import BAR, CELLS, CHOICE, Page, answered, settled, sources

from lessons import paths
from lessons.jupyter import settings

KEYS = [
    "d",
    "d",
    "x",
    "b",
    "a",
    "y",
    "m",
    "r",
    "z",
    "1",
    "2",
    "Enter",
    "Shift+Enter",
    "Shift+M",
    "c",
    "v",
    "o",
    "Control+Shift+Minus",
    "Control+Shift+ArrowUp",
    "Alt+Enter",
    "l",
    "Escape",
    "ArrowDown",
    "ArrowUp",
    "Control+Enter",
    "Shift+V",
    "Shift+J",
    "Shift+A",
    "Shift+B",
    "ArrowLeft",
    "ArrowRight",
    "Control+z",
    "Control+Shift+z",
    "6",
    "k",
    "j",
    "End",
]


@pytest.fixture(scope="module", params=once("zh"))
def course(request, tmp_path_factory: pytest.TempPathFactory, browser):
    with running(
        tmp_path_factory.mktemp(f"lock-{request.param}") / "course", language=request.param, options=()
    ) as opened:
        yield opened


@pytest.fixture
def page(browser, course):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Page(context, course, course.language)
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"


@pytest.mark.parametrize("seed", [1, 2])
def test_random_keys_and_presses_leave_the_page_as_it_was(page, course, seed: int):
    """A sample of what a cat on the keyboard does; whatever it is, cells are the same, saved, and live when opened again."""
    page.open(notebook=f"{course.language}/02-places.ipynb")
    page.wait_until_live()
    answered(page)
    before = page.page.evaluate(CELLS)
    shipped = sources(paths.find("notebooks") / course.language / "02-places.ipynb")
    rng = random.Random(f"cat {course.language} {seed}")
    cells = page.page.locator(".jp-Notebook .jp-Cell")
    for _ in range(25):
        cell = cells.nth(rng.randrange(cells.count()))
        target = cell.locator(".jp-MarkdownOutput, .jp-OutputPrompt, .jp-InputPrompt").first
        if target.count() and target.is_visible():
            (target.dblclick if rng.random() < 0.4 else target.click)(position={"x": 3, "y": 3}, force=True)
        for key in rng.sample(KEYS, 4):
            page.page.keyboard.press(key)
    assert settled(page) == before
    path = course.folder / course.language / "02-places.ipynb"
    page.page.keyboard.press("Escape")  # ends a chord that the last key may have begun: Ctrl+S would be its second
    page.store(path)
    assert sources(path) == shipped
    assert all(
        output
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "code"
        for output in cell.outputs
    )
    page.page.reload()
    page.wait_until_live()
    assert page.page.evaluate(CELLS) == before
    expect(page.page.locator(CHOICE).first.locator("input:checked")).to_have_count(1)


def test_no_key_changes_a_cell_wherever_it_is_pressed(page, course):
    """Each key by itself, on a text, on a view and on the last cell: which one gets through is named."""
    page.open(notebook=f"{course.language}/02-places.ipynb")
    page.wait_until_live()
    before = page.page.evaluate(CELLS)
    last = page.page.locator(".jp-Notebook .jp-Cell").last
    text = page.page.locator(".jp-MarkdownCell .jp-MarkdownOutput").nth(2)
    for place in (text, page.page.locator(".jp-Notebook .jp-CodeCell").nth(3), last):
        for key in dict.fromkeys(KEYS):
            place.click(position={"x": 2, "y": 2}, force=True)
            page.page.keyboard.press(key)
            frame_passed(page.page)
            now = page.page.evaluate(CELLS)
            assert now == before, f"{key} changed the page: {len(before)} cells, now {len(now)}"
        assert settled(page) == before, "a key changed the page, later than it was pressed"


def a_cells_margin_hides_nothing(page: Page) -> None:
    """With JupyterLab's bars there are margins beside the cells, where a press would fold a passage or a quiz away."""
    page.page.locator(".lsn-bars").click()
    before = page.page.evaluate(CELLS)
    for each in (".jp-MarkdownCell .jp-InputCollapser:visible", ".jp-CodeCell .jp-OutputCollapser:visible"):
        margin = page.page.locator(each).first
        margin.scroll_into_view_if_needed()
        frame_passed(page.page)
        box = margin.bounding_box()
        page.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + min(box["height"], 40) / 2)
    assert settled(page) == before
    expect(page.page.locator(".jp-Placeholder:visible")).to_have_count(0)
    page.page.locator(".lsn-bars").click()


# As when the page moved between the presses, and they landed in different cells.
BETWEEN = """text => {
  const { left, top } = text.getBoundingClientRect();
  const event = new MouseEvent("dblclick", { bubbles: true, cancelable: true, clientX: left + 4, clientY: top + 4 });
  text.closest(".jp-Cell").parentElement.dispatchEvent(event);
}"""


def two_presses_in_two_cells_open_neither(page: Page) -> None:
    before = page.page.evaluate(CELLS)
    text = page.page.locator(".jp-MarkdownOutput").first
    text.scroll_into_view_if_needed()
    frame_passed(page.page)
    text.evaluate(BETWEEN)
    page.bar("locked")
    assert settled(page) == before


def test_who_tries_is_told_and_can_make_a_copy(page, course):
    page.open(notebook=f"{course.language}/03-time.ipynb")
    page.wait_until_live()
    a_cells_margin_hides_nothing(page)
    two_presses_in_two_cells_open_neither(page)
    text = page.page.locator(".jp-MarkdownOutput").first
    text.scroll_into_view_if_needed()
    frame_passed(page.page)  # the browser goes by what it painted last: the map's frame was there
    text.click(position={"x": 4, "y": 4})  # and not the mark beside a heading, which is a link
    page.page.keyboard.press("Enter")
    bar = page.bar("locked")
    assert bar.get_attribute("role") == "status"
    bar.locator("button").last.click()
    name = {"zh": "03-time-副本.ipynb", "en": "03-time-copy.ipynb"}[course.language]
    copied = course.folder / course.language / name
    page.page.wait_for_function(
        "() => document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden):not(.lsn-locked)')"
    )
    written = nbformat.read(copied, as_version=4)
    assert written.metadata["lessons"]["unlocked"] is True
    assert not any("editable" in cell.metadata for cell in written.cells)
    assert sources(copied) == sources(course.folder / course.language / "03-time.ipynb")
    keeps_its_keys(page, before=len(written.cells))


def keeps_its_keys(page: Page, *, before: int) -> None:
    """In the same window, where a page of ours is open too, another notebook does what it is told."""
    front = ".jp-NotebookPanel:not(.lm-mod-hidden):not(.lsn-locked) .jp-Notebook"
    page.page.wait_for_function(f"() => document.querySelectorAll('{front} .jp-Cell').length === {before}")
    text = page.page.locator(f"{front} .jp-MarkdownOutput").first
    text.click(position={"x": 4, "y": 4})  # and not the mark beside a heading, which is a link
    page.page.keyboard.press("b")
    page.page.wait_for_function(f"() => document.querySelectorAll('{front} .jp-Cell').length === {before + 1}")
    page.page.keyboard.press("d")
    page.page.keyboard.press("d")
    page.page.wait_for_function(f"() => document.querySelectorAll('{front} .jp-Cell').length === {before}")
    text.dblclick()
    page.page.wait_for_selector(f"{front} .jp-MarkdownCell .cm-content:visible")


def test_a_changed_page_is_fetched_fresh_and_answers_stay(page, course, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(course.folder.parent / "jupyter-data"))
    path = course.folder / course.language / "02-places.ipynb"
    page.open(notebook=f"{course.language}/02-places.ipynb")
    page.wait_until_live()
    answered(page)
    book = nbformat.read(path, as_version=4)
    book.cells[4] = nbformat.v4.new_code_cell("# 一段文字成了代码 = a text that became code")
    del book.cells[6]
    nbformat.write(book, path)
    settings.trust([path])
    page.page.goto("about:blank")
    page.open(notebook=f"{course.language}/02-places.ipynb")
    bar = page.bar("changed")
    bar.locator("button").first.click()
    told = page.bar("fetched").inner_text()
    aside = f"02-places-{date.today():%Y-%m-%d}.ipynb"
    assert aside in told
    assert page.live()
    assert sources(path.with_name(aside)) == sources_of(book)
    assert sources(path) == sources(paths.find("notebooks") / course.language / "02-places.ipynb")
    expect(page.page.locator(CHOICE).first.locator("input:checked")).to_have_count(1)
    assert json.loads(path.read_text("utf-8"))["metadata"]["lessons"]["lesson"] == "02-places"
    expect(page.page.locator(f"{BAR} button").first).to_be_visible()


def sources_of(book) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in book.cells]
