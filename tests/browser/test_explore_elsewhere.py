"""The linked page in other places: a shared selection, a busy kernel, two maps, two notebooks, Notebook 7, dark, print."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator

import nbformat
import pytest
from conftest import Course, Window, start, stop
from exploring import STATE, Explore


@pytest.fixture(scope="module")
def course(browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    running = start(tmp_path_factory.mktemp("elsewhere") / "course", language="en")
    running.language = "en"  # type: ignore[attr-defined]
    yield running
    stop(running)


def written(course: Course, name: str, cells: list[str]) -> str:
    """Put a notebook of these cells beside the course's, and return its path in the course."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    nbformat.write(notebook, course.folder / "en" / name)
    return f"en/{name}"


def opened(window: Window, path: str, *, ready: str = ".lsn-explore iframe.lsn-frame >> nth=0") -> Explore:
    """Open a notebook that is no page of ours, run all of it, and wait for what it shows."""
    window.page.goto(window.course.address(path))
    window.page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    window.press_run(ready)
    window.page.frame_locator("iframe.lsn-frame >> nth=0").locator(".pin .dot").first.wait_for(timeout=30_000)
    return Explore(window)


# What Notebook 7 says by itself on any page: it leaves out parts of JupyterLab that others of its parts ask for.
NOTEBOOKS_OWN = (
    "Cannot read properties of undefined (reading 'schema')",
    "Command 'filebrowser:open-path' not registered.",
)
OPEN = 'import lessons\nlesson = lessons.open_lesson("02-places", language="en")'


def test_a_shared_selection_is_opened_again(window):
    explore = opened(window, written(window.course, "shared.ipynb", [f'{OPEN}\nlesson.explore(select="D3, 1985")']))
    explore.assert_shown("event:honour-1985")
    assert explore.in_view("passage:D3")
    explore.frame.locator(".leaflet-popup-content", has_text="Cishan Erjie").wait_for()


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


def test_a_busy_kernel_keeps_nobody_waiting(window):
    hear = "import ipywidgets, time\nheard = ipywidgets.Label()\n"
    hear += 'lesson.selection.observe(lambda change: heard.set_trait("value", change.new), "selected")\nheard'
    cells = [f"{OPEN}\nlesson.explore()", hear, "time.sleep(25)"]
    explore = opened(window, written(window.course, "busy.ipynb", cells))
    for name in ("event:honour-1985", "event:centres-2019"):
        explore.title(name).click()
        explore.assert_shown(name)
    asked = window.page.evaluate("() => document.querySelectorAll('.jp-InputPrompt')[2].textContent")
    assert "*" in asked, "the kernel was not busy any more"
    # In the end the kernel hears of it, too.
    window.page.locator(".widget-label", has_text="event:centres-2019").wait_for(timeout=40_000)


def test_views_in_cells_of_their_own_are_linked_and_a_map_shown_twice_is_two_maps(window):
    cells = [OPEN, "here = lesson.map()\nhere", "here", 'lesson.passage("D3")', "lesson.timeline()"]
    window.page.set_viewport_size({"width": 1200, "height": 2600})
    opened(window, written(window.course, "apart.ipynb", cells), ready="iframe.lsn-frame >> nth=1")
    page = window.page
    frames = [page.frame_locator(f"iframe.lsn-frame >> nth={number}") for number in (0, 1)]
    page.locator(".lsn-drawing:visible [data-label='honour-1985']").first.click()
    for frame in frames:
        frame.locator(".pin.related[title='Cishan Erjie']").wait_for()
    assert page.locator("article[data-passage='D3']").get_attribute("data-state") == "related"
    frames[1].locator(".pin[title='Shexian']").dispatch_event("click")
    frames[0].locator(".pin.selected[title='Shexian']").wait_for()
    page.locator("article[data-passage='D3'] [data-ref='event:honour-1985']").click()
    page.evaluate("() => document.querySelector('iframe.lsn-frame').remove()")  # while it flies
    page.locator("article[data-passage='D3'] .lsn-locator").click()
    frames[0].locator(".pin.related[title='Cishan Erjie']").wait_for()


def test_two_notebooks_at_once_keep_to_themselves_and_come_back(browser, course):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    windows = [Window(context, course, language) for language in ("zh", "en")]
    for window in windows:
        window.open()
        window.run_all()
    zh, en = map(Explore, windows)
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
    assert windows[1].page.locator(".lsn-still-map").count() == 1
    windows[1].run_all()
    again = Explore(windows[1])
    again.title("event:hall-2000").click()
    again.assert_shown("event:hall-2000")
    assert [error for window in windows for error in window.errors] == []
    context.close()


def test_in_notebook_7(window):
    page = window.page
    page.goto(window.course.address("en/02-places.ipynb").replace("/doc/tree/", "/notebooks/"))
    page.wait_for_selector(".lsn-head", timeout=60_000)
    page.wait_for_timeout(3000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator("[data-command='notebook:run-all-cells'], [data-command='runmenu:run-all']").first.click()
    page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".pin .dot").first.wait_for(timeout=60_000)
    explore = Explore(window)
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
    assert html.count('class="lsn lsn-passage') == 11
    assert 'class="lsn-still-map"' in html
    assert "widget-view+json" not in html
    page = window.page
    page.emulate_media(media="print")
    assert page.locator(".lsn-tools:visible, .lsn-bar:visible").count() == 0
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".lsn details:not([open])").count() == 0
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".lsn-explore details[open]").count() == 0


def test_forced_colours_keep_what_is_selected_visible(browser, course):
    context = browser.new_context(viewport={"width": 1200, "height": 900}, forced_colors="active")
    window = Window(context, course, "en")
    window.open()
    window.run_all()
    explore = Explore(window)
    explore.title("event:honour-1985").click()
    explore.assert_shown("event:honour-1985")
    link = explore.passage("passage:D3").locator("[data-ref='event:honour-1985']")
    assert link.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    window.picture("forced-colours")
    context.close()


def test_less_motion_jumps_instead_of_flying(browser, course):
    context = browser.new_context(viewport={"width": 1200, "height": 900}, reduced_motion="reduce")
    window = Window(context, course, "en")
    window.open()
    window.run_all()
    explore = Explore(window)
    explore.root.locator("iframe").scroll_into_view_if_needed()
    taken = window.page.evaluate("""() => new Promise(done => {
      const map = document.querySelector(".lsn-explore .lsn-map");
      const began = performance.now();
      map.addEventListener("lsn:flight", () => done(performance.now() - began), { once: true });
      document.querySelector(".lsn-explore article[data-passage='D2'] [data-ref='place:cishan-erjie']").click();
    })""")
    assert taken >= 0
    popup = explore.frame.locator(".leaflet-popup-content", has_text="Cishan Erjie")
    popup.wait_for(timeout=600)  # a flight takes 800 ms
    context.close()
