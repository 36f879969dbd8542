"""How a map's frame comes to its place and to its page, with the views' own code in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import folium
import pytest
from bench import Bench
from chromium import frame_passed

from lessons import open_lesson
from lessons.content.model import LANGUAGES
from lessons.drawing import leaflet
from lessons.views import base
from lessons.views.linked.map import LinkedMap

KINDS = {"moves": "", "moves none": "delete Element.prototype.moveBefore;"}


@pytest.fixture(params=KINDS, ids=list(KINDS))
def bench(browser, request) -> Iterator[Bench]:
    """A browser that can move a frame and keep its page, and one that cannot."""
    opened = Bench(browser)
    opened.page.evaluate(f"() => {{ {KINDS[request.param]} }}")
    yield opened
    opened.context.close()


def named(name: str) -> LinkedMap:
    drawn = folium.Map((36.6, 114.5), tiles=None, zoom_start=9)
    folium.Marker((36.6, 114.5), tooltip=name, popup=f"On {name}").add_to(drawn)
    return LinkedMap(drawn, language="en", title=f"Map of {name}")


def load(bench: Bench) -> None:
    """Load the views' code as a page does before it shows any."""
    load = 'code => import(URL.createObjectURL(new Blob([code], { type: "text/javascript" }))).then(() => null)'
    bench.page.evaluate(load, base.code())


def can_move(bench: Bench) -> bool:
    return bool(bench.page.evaluate("() => 'moveBefore' in document.body"))


def test_each_map_has_a_frame_of_its_own_and_none_is_left_over(bench: Bench):
    for name in ("one", "two"):
        bench.show(named(name)).locator(f"[data-lessons='{name}']").wait_for()
    frames = bench.page.locator("iframe")
    assert frames.evaluate_all("all => all.map(each => each.title)") == ["Map of one", "Map of two"]
    assert frames.evaluate_all("all => all.map(each => each.sandbox.value)") == ["allow-scripts"] * 2
    sizes = frames.evaluate_all("all => all.map(each => [each.offsetWidth, each.offsetHeight])")
    assert sizes[0] == sizes[1]
    assert min(sizes[0]) > 300
    assert bench.noise == []


def test_the_frame_that_waits_for_the_first_map_is_neither_seen_nor_reached(bench: Bench):
    load(bench)
    waiting = bench.page.locator("iframe")
    assert waiting.count() == int(can_move(bench))
    assert bench.page.evaluate("() => document.documentElement.scrollHeight <= innerHeight")
    bench.page.keyboard.press("Tab")
    assert bench.page.evaluate("() => document.activeElement.tagName") == "BODY"
    for frame in waiting.all():
        assert not frame.is_visible()


def test_a_frame_that_is_taken_off_the_page_and_put_back_is_drawn_again(bench: Bench):
    """JupyterLab does so with cells far from the window; the browser then loads the frame anew."""
    view = named("one")
    frame = bench.show(view)
    view.select("one")
    bench.ask(view)
    frame.locator(".leaflet-popup-content", has_text="On one").wait_for()
    bench.page.evaluate("""() => {
      const holder = document.querySelector("iframe.lsn-frame").parentElement;
      const parent = holder.parentElement;
      const next = holder.nextSibling;
      holder.remove();
      parent.insertBefore(holder, next);
    }""")
    frame.locator(".leaflet-popup-content", has_text="On one").wait_for()
    view.select("")
    bench.ask(view)
    frame.locator(".leaflet-popup-content").wait_for(state="detached")
    assert bench.noise == []


def test_a_map_that_has_no_room_yet_is_drawn_when_it_has(bench: Bench):
    frame = bench.show(named("one"))
    bench.page.evaluate("""async () => {
      const [el] = [...document.querySelectorAll("body > div")].slice(-1);
      end();
      el.remove();
      const { VIEWS } = await views;
      const hidden = document.createElement("div");
      hidden.style.display = "none";
      document.body.append(hidden);
      window.end = await VIEWS.map.render({ model, el: hidden });
      window.holder = hidden;
    }""")
    for _ in range(3):
        frame_passed(bench.page)
    written = "() => Boolean(document.querySelector('.leaflet-container'))"
    assert not any(each.evaluate(written) for each in bench.page.frames)
    assert bench.page.evaluate("() => holder.querySelector('[data-lsn-map]').dataset.lsnMap") == "coming"
    bench.page.evaluate("() => { holder.style.display = 'block'; }")
    frame.locator("[data-lessons='one']").wait_for()
    bench.page.locator("[data-lsn-map=ready]").wait_for()


def test_a_frame_takes_its_page_from_the_page_around_it_alone(bench: Bench):
    """Another frame can post to the one that waits, but not write it."""
    if not can_move(bench):
        return  # then none waits
    load(bench)
    bench.page.wait_for_function("() => held.length")  # it has asked for its page, and waits
    bench.page.evaluate("""() => {
      window.posted = new Promise(done => addEventListener("message", ({ data }) => data === "posted" && done()));
      const other = document.createElement("iframe");
      other.sandbox = "allow-scripts";
      other.srcdoc = `<script>parent.frames[0].postMessage({ head: "<head><title>Taken</title>", given: {}, outlines: "null", script: "", body: "" }, "*"); parent.postMessage("posted", "*");</` + "script>";
      document.body.append(other);
    }""")
    bench.page.evaluate("() => posted")
    frame_passed(bench.page)
    assert bench.page.frames[1].title() == ""
    bench.page.evaluate("""() => frames[0].postMessage(
      { head: "<head><title>Given</title>", given: { one: 1 }, outlines: "[2]", script: "var all = [one, ...lessonsOutlines]", body: "" }, "*")""")
    bench.page.frames[1].wait_for_function("() => document.title === 'Given' && String(window.all) === '1,2'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_narrow_map_no_name_covers_another(bench: Bench, language: str):
    frame = bench.show(open_lesson("02-places", language=language).map(), width=340)
    rows = "all => all.map(each => each.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))"
    boxes = frame.locator(".pin .name.focus").evaluate_all(rows)
    assert len(boxes) == 3
    for a, b in combinations(boxes, 2):
        beside = a["right"] <= b["left"] or b["right"] <= a["left"]
        assert beside or a["bottom"] <= b["top"] or b["bottom"] <= a["top"]


def test_what_a_map_is_made_of_throws_nothing_even_to_itself(browser):
    """For the trace of an error that is caught at once, too, a browser reads all of a script again, and Leaflet is long."""
    with browser.new_context() as context:
        page = context.new_page()
        session = context.new_cdp_session(page)
        thrown: list[str] = []

        def paused(event: dict) -> None:
            thrown.append(event["data"].get("description", ""))
            session.send("Debugger.resume")

        session.on("Debugger.paused", paused)
        session.send("Debugger.enable")
        session.send("Debugger.setPauseOnExceptions", {"state": "all"})
        page.set_content("<div id='map' style='width: 400px; height: 300px'></div>")
        page.evaluate(
            "text => document.head.append(Object.assign(document.createElement('script'), { textContent: text }))",
            leaflet.script().decode(),
        )
        page.evaluate("() => L.marker([36.6, 114.5]).addTo(L.map('map').setView([36.6, 114.5], 9))")
        assert thrown == []
