"""The linked page in other places of a real Jupyter: a selection that is none, two notebooks, Notebook 7, print."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator

import nbformat
import pytest
from exploring import STATE, Explore
from jupyter_lab import Course, Window, running
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def course(browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    with running(tmp_path_factory.mktemp("elsewhere") / "course", language="en") as opened:
        yield opened


def written(course: Course, name: str, cells: list[str]) -> str:
    """Put a notebook of these cells beside the course's, and return its path in the course."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    nbformat.write(notebook, course.folder / "en" / name)
    return f"en/{name}"


# What Notebook 7 says by itself on any page: it leaves out parts of JupyterLab that others of its parts ask for.
NOTEBOOKS_OWN = (
    "Cannot read properties of undefined (reading 'schema')",
    "Command 'filebrowser:open-path' not registered.",
)
OPEN = 'import lessons\nlesson = lessons.open_lesson("02-places", language="en")'


def test_a_selection_that_does_not_exist_is_answered_calmly(window):
    page = window.page
    page.goto(
        window.course.address(written(window.course, "wrong.ipynb", [f'{OPEN}\nlesson.explore(select="D3, 1958")']))
    )
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    window.press_run(".jp-OutputArea-output")
    error = page.locator(".jp-OutputArea-output", has_text="D3, 1958")
    error.wait_for(timeout=30_000)
    said = error.inner_text()
    assert "“D3, 1985”" in said
    assert "Traceback" not in said
    assert "File " not in said


def test_two_notebooks_at_once_keep_to_themselves_and_come_back(browser, course):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    windows = [Window(context, course, language) for language in ("zh", "en")]
    for window in windows:
        window.open()
        window.run_all()
    zh, en = map(Explore, windows)
    zh.unfold()
    en.unfold()
    zh.title("event:honour-1985").click()
    zh.assert_shown("event:honour-1985")
    assert en.page.evaluate(STATE)["selected"] == []
    en.title("event:hall-2000").click()
    en.assert_shown("event:hall-2000")
    zh.assert_shown("event:honour-1985")
    windows[1].save()
    windows[1].page.close()  # closed, and opened again: the static page, and live once it runs
    windows[1].page = context.new_page()
    windows[1].open()
    expect(windows[1].page.locator(".lsn-still-map")).to_have_count(1)
    windows[1].run_all()
    again = Explore(windows[1])
    again.unfold()
    again.title("event:hall-2000").click()
    again.assert_shown("event:hall-2000")
    assert [error for window in windows for error in window.errors] == []
    context.close()


def test_in_notebook_7(window):
    page = window.page
    page.goto(window.course.address("en/02-places.ipynb").replace("/doc/tree/", "/notebooks/"))
    page.wait_for_selector(".lsn-head", timeout=60_000)
    window.wait_for_kernel()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator("[data-command='notebook:run-all-cells'], [data-command='runmenu:run-all']").first.click()
    page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".pin .dot").first.wait_for(timeout=60_000)
    explore = Explore(window)
    explore.unfold()
    for name in ("event:honour-1985", "event:upgrade-2023"):
        explore.title(name).click()
        explore.assert_shown(name)
    explore.pin("place:hanshan").dispatch_event("click")
    explore.assert_shown("place:hanshan")
    window.picture("notebook-7")
    window.errors = [error for error in window.errors if error not in NOTEBOOKS_OWN]


def test_what_is_printed_is_the_still_page(window):
    """JupyterLab prints a notebook as the server converts it from the saved file."""
    window.open()
    window.run_all()
    window.save()
    address = f"http://127.0.0.1:{window.course.port}/nbconvert/html/en/02-places.ipynb?token={window.course.token}"
    with urllib.request.urlopen(address, timeout=60) as answer:
        html = answer.read().decode()
    assert html.count('class="lsn lsn-passage') == 13
    assert 'class="lsn-still-map"' in html
    assert "widget-view+json" not in html
