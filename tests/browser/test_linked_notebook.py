"""A folium map of one's own, linked with Python in a real JupyterLab."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nbformat
import pytest
from conftest import LOOPBACK, Course, Window, start, stop

SETUP = """
import folium, ipywidgets
from IPython.display import display
from lessons.views.linked.map import LinkedMap

drawn = folium.Map((36.6, 114.5), zoom_start=9)
tower = folium.Marker((36.6, 114.5), popup="The tower's note", tooltip="tower").add_to(drawn)
ring = folium.Circle((36.8, 114.9), radius=9000, fill=True, popup="The ring's note", tooltip="ring").add_to(drawn)
view = LinkedMap(drawn, title="Tower and ring", language="en")
where, what = ipywidgets.Label("no click"), ipywidgets.Label("no choice")

@view.on_click
def clicked(lat, lon):
    where.value = f"click {lat:.4f}, {lon:.4f} {type(lat).__name__}"

@view.on_select
def chosen(name):
    what.value = f"chose {name}"

def button(text, act):
    made = ipywidgets.Button(description=text)
    made.on_click(lambda _: act())
    return made

taken = ipywidgets.Output()
acts = ipywidgets.HBox([
    button("fly", lambda: view.fly_to((36.0, 113.5), zoom=11)),
    button("home", lambda: view.fly_to((36.5, 114.2), zoom=9)),
    button("select", lambda: view.select("ring")),
    button("take away", lambda: (view.fly_to((30, 100), zoom=12), taken.clear_output())),
])
display(where, what, acts, view)
"""
AGAIN = "with taken:\n    display(view)\ntaken"


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    running = start(tmp_path_factory.mktemp("linked") / "course", language="en")
    folded = {"jupyter": {"source_hidden": True}}
    cells = [nbformat.v4.new_code_cell(source, metadata=folded) for source in (SETUP, AGAIN)]
    nbformat.write(
        nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}}),
        running.folder / "en" / "linked.ipynb",
    )
    yield running
    stop(running)


@pytest.fixture
def window(browser, notebook: Course) -> Iterator[Window]:
    """The notebook, run, with all of it in sight: out of sight a browser moves no map."""
    context = browser.new_context(viewport={"width": 1100, "height": 1600})
    opened = Window(context, notebook, "en")
    opened.page.goto(notebook.address("en/linked.ipynb"))
    opened.page.locator(".jp-CodeCell").first.wait_for(timeout=60_000)
    opened.press_run("iframe.lsn-frame >> nth=1")
    for number in (0, 1):
        frame(opened, number).locator("[data-lessons='ring']").wait_for(timeout=60_000)
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []


def frame(window: Window, number: int = 0):
    return window.page.frame_locator(f"iframe.lsn-frame >> nth={number}")


def press(window: Window, text: str) -> None:
    window.page.get_by_role("button", name=text, exact=True).click()


def label(window: Window, text: str):
    return window.page.locator(".jupyter-widgets.widget-label", has_text=text)


def shown_position(window: Window, number: int = 0) -> tuple[float, float]:
    """Click the middle of a map and return what Python made of it."""
    box = window.page.locator("iframe.lsn-frame").nth(number).bounding_box()
    window.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    said = label(window, "click ")
    said.wait_for()
    window.page.wait_for_timeout(1000)
    found = re.search(r"click (-?[\d.]+), (-?[\d.]+) float", said.inner_text())
    assert found
    return float(found[1]), float(found[2])


def test_python_and_the_map_hear_each_other(window: Window):
    page = window.page
    press(window, "fly")
    page.wait_for_timeout(1500)
    assert shown_position(window) == pytest.approx((36.0, 113.5), abs=0.01)
    assert shown_position(window, 1) == pytest.approx((36.0, 113.5), abs=0.01), "the second frame flew along"
    press(window, "select")
    for number in (0, 1):
        frame(window, number).locator(".leaflet-popup-content", has_text="The ring's note").wait_for()
    assert label(window, "no choice").count() == 1, "what Python chose is no news to it"
    window.picture("linked")
    frame(window).locator("[data-lessons='tower']").dispatch_event("click")
    label(window, "chose tower").wait_for()
    chosen_by_keyboard(window)
    forged(window)
    taken_away(window)


def chosen_by_keyboard(window: Window) -> None:
    press(window, "home")
    window.page.wait_for_timeout(1500)
    window.page.locator("iframe.lsn-frame").nth(1).focus()
    ring = frame(window, 1).locator("[data-lessons='ring']")
    for _ in range(12):
        window.page.keyboard.press("Tab")
        if ring.evaluate("shape => shape === document.activeElement"):
            break
    window.page.keyboard.press("Enter")
    label(window, "chose ring").wait_for()
    frame(window, 1).locator(".leaflet-popup-content", has_text="The ring's note").wait_for()


def forged(window: Window) -> None:
    """Only the map's own frame is heard, and from that only what can be."""
    said = label(window, "click ").inner_text()
    window.page.evaluate("""() => {
      const message = { lessons: 1, type: "click", lat: 1, lon: 2 };
      window.postMessage(message, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, "*")</` + "script>";
      document.body.append(other);
    }""")
    inside = [
        each
        for each in window.page.frames
        if each.url == "about:srcdoc" and each.evaluate("() => Boolean(window.lessons)")
    ]
    for spoilt in ("lat: 100, lon: 0", "lat: NaN, lon: 0", "lat: '1', lon: '2'"):
        inside[0].evaluate(f"() => lessons.say({{ type: 'click', {spoilt} }})")
    inside[0].evaluate("() => lessons.say({ type: 'select', name: 'nobody' })")
    window.page.wait_for_timeout(800)
    assert label(window, "click ").inner_text() == said
    assert label(window, "chose ring").count() == 1


def taken_away(window: Window) -> None:
    """An output that is emptied in mid-flight takes its frame along; the other map goes on."""
    press(window, "take away")
    window.page.wait_for_timeout(1500)
    assert window.page.locator("iframe.lsn-frame").count() == 1
    press(window, "home")
    window.page.wait_for_timeout(1500)
    assert shown_position(window) == pytest.approx((36.5, 114.2), abs=0.02)


def test_nothing_is_asked_of_another_host(window: Window):
    assert window.page.locator(".lsn-map .lsn-soft", has_text="No base map").count() == 2
    assert frame(window).locator("img.leaflet-tile").count() == 0
    assert all(LOOPBACK.match(url) for url in window.outside)
