"""A folium map of one's own, shown twice and linked with Python."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import frame_passed
from component_host import Notebook

SETUP = """
import folium
from lessons.views.linked.map import LinkedMap

drawn = folium.Map((36.6, 114.5), zoom_start=9)
tower = folium.Marker((36.6, 114.5), popup="The tower's note", tooltip="tower").add_to(drawn)
ring = folium.Circle((36.8, 114.9), radius=9000, fill=True, popup="The ring's note", tooltip="ring").add_to(drawn)
view = LinkedMap(drawn, title="Tower and ring", language="en")
clicks, chosen = [], []
view.on_click(lambda lat, lon: clicks.append((lat, lon)))
view.on_select(chosen.append)
view
"""
CENTRE = """() => {
  const map = window[Object.keys(window).find(name => name.startsWith("map_"))];
  const { lat, lng } = map.getCenter();
  return map._animatingZoom || map._panAnim?._inProgress ? null : [lat, lng];
}"""


class Window(Notebook):
    """A window with all of the notebook in sight: out of sight a browser moves no map."""

    def frame(self, number: int = 0):
        return self.page.locator("iframe.lsn-frame").nth(number).element_handle().content_frame()

    def rests_at(self, *centre: float, number: int = 0) -> None:
        """Wait until a map has come to rest there."""
        self.frame(number).wait_for_function(
            f"([lat, lon]) => {{ const at = ({CENTRE})(); return at && Math.abs(at[0] - lat) < 0.01 && Math.abs(at[1] - lon) < 0.01; }}",
            arg=list(centre),
        )

    def heard(self, name: str) -> list:
        """What Python has heard so far, when everything that the page said has reached it."""
        frame_passed(self.page)
        return self.kernel.names[name]

    def press(self, number: int = 0) -> None:
        """Click the middle of a map."""
        box = self.page.locator("iframe.lsn-frame").nth(number).bounding_box()
        before = len(self.heard("clicks"))
        self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self.until(lambda: len(self.heard("clicks")) > before)

    def until(self, met) -> None:
        for _ in range(300):
            if met():
                return
        pytest.fail("Python did not hear it")


@pytest.fixture
def window(browser, tmp_path: Path) -> Iterator[Window]:
    context = browser.new_context(viewport={"width": 1100, "height": 1600})
    opened = Window(context, tmp_path, language="en", name="linked", cells=(SETUP, "view"))
    opened.begin()
    for number in (0, 1):
        opened.frame(number).locator("[data-lessons='ring']").wait_for()
    yield opened
    context.close()
    opened.ended()


def test_python_and_the_map_hear_each_other(window: Window):
    window.run("view.fly_to((36.0, 113.5), zoom=11)")
    for number in (0, 1):  # the second frame flies along
        window.rests_at(36.0, 113.5, number=number)
        window.press(number)
        assert window.heard("clicks")[-1] == pytest.approx((36.0, 113.5), abs=0.01)
        assert type(window.heard("clicks")[-1][0]) is float
    window.run('view.select("ring")')
    for number in (0, 1):
        window.frame(number).locator(".leaflet-popup-content", has_text="The ring's note").wait_for()
    assert window.heard("chosen") == [], "what Python chose is no news to it"
    window.picture("linked")
    window.frame().locator("[data-lessons='tower']").dispatch_event("click")
    window.until(lambda: window.heard("chosen") == ["tower"])


def test_a_layer_is_chosen_by_keyboard(window: Window):
    window.page.locator("iframe.lsn-frame").nth(1).focus()
    ring = window.frame(1).locator("[data-lessons='ring']")
    for _ in range(12):
        window.page.keyboard.press("Tab")
        if ring.evaluate("shape => shape === document.activeElement"):
            break
    window.page.keyboard.press("Enter")
    window.until(lambda: window.heard("chosen") == ["ring"])
    window.frame(1).locator(".leaflet-popup-content", has_text="The ring's note").wait_for()


def test_only_the_maps_own_frame_is_heard_and_from_that_only_what_can_be(window: Window):
    window.page.evaluate("""() => {
      const message = { lessons: 1, type: "click", lat: 1, lon: 2 };
      window.postMessage(message, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, "*")</` + "script>";
      document.body.append(other);
      return new Promise(done => addEventListener("message", ({ source }) => { if (source === other.contentWindow) done(); }));
    }""")
    for spoilt in ("lat: 100, lon: 0", "lat: NaN, lon: 0", "lat: '1', lon: '2'"):
        window.frame().evaluate(f"() => lessons.say({{ type: 'click', {spoilt} }})")
    window.frame().evaluate("() => lessons.say({ type: 'select', name: 'nobody' })")
    window.frame().evaluate("() => lessons.say({ type: 'click', lat: 36, lon: 114 })")  # comes after them
    window.until(lambda: window.heard("clicks"))
    assert window.heard("clicks") == [(36, 114)]
    assert window.heard("chosen") == []


def test_an_output_that_is_emptied_in_mid_flight_takes_its_frame_along(window: Window):
    window.run("view.fly_to((30, 100), zoom=12)")
    window.run("None", cell=window.notebook.cells[1].id)
    assert window.page.locator("iframe.lsn-frame").count() == 1
    window.run("view.fly_to((36.5, 114.2), zoom=9)")
    window.rests_at(36.5, 114.2)
    window.press()
    assert window.heard("clicks")[-1] == pytest.approx((36.5, 114.2), abs=0.02)


def test_nothing_is_asked_of_another_host(window: Window):
    assert window.page.locator(".lsn-map .lsn-soft", has_text="No base map").count() == 2
    assert window.frame().locator("img.leaflet-tile").count() == 0
