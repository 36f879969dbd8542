"""A map stands in a page that is read: the wheel and one finger scroll that page, and there is always a way home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import folium
import pytest
from bench import Bench
from playwright.sync_api import expect

import lessons
from lessons import paths as locations
from lessons.content.model import LANGUAGES
from lessons.drawing.compiled import CompiledCourse
from lessons.views.linked.map import LinkedMap

HANDAN = (36.03, 113.45), (37.02, 115.48)
NOW = """() => {
  const map = window[Object.keys(window).find(name => name.startsWith("map_"))];
  const { lat, lng } = map.getCenter();
  const [sw, ne] = [map.getBounds().getSouthWest(), map.getBounds().getNorthEast()];
  return { zoom: map.getZoom(), lat, lng, south: sw.lat, west: sw.lng, north: ne.lat, east: ne.lng, still: !map._animatingZoom && !map._panAnim?._inProgress && !document.getAnimations().length };
}"""


class Reader:
    """A reader before a map that is higher up in a long page."""

    def __init__(self, bench: Bench, view: Any) -> None:
        self.bench, self.page = bench, bench.page
        self.inside = bench.show(view)
        self.frame = bench.page.frames[-1]
        self.box = bench.page.locator("iframe.lsn-frame").bounding_box()
        bench.page.evaluate("() => { document.body.style.paddingBottom = '3000px'; }")
        self.start = self.now

    @property
    def now(self) -> dict[str, Any]:
        return self.frame.evaluate(NOW)

    @property
    def scrolled(self) -> float:
        return self.page.evaluate("() => scrollY")

    def point(self, x: float = 0.6, y: float = 0.8) -> tuple[float, float]:
        return self.box["x"] + self.box["width"] * x, self.box["y"] + self.box["height"] * y

    def wheel(self, by: float) -> None:
        self.page.mouse.move(*self.point())
        self.page.mouse.wheel(0, by)

    def wait_scrolled(self) -> None:
        self.page.wait_for_function("() => scrollY > 0")

    def wait(self, met: Callable[[dict[str, Any]], bool]) -> None:
        """Wait until the map stands still at a view for which ``met`` holds."""
        for _ in range(100):
            if (now := self.now)["still"] and met(now):
                return
            self.frame.evaluate("() => new Promise(requestAnimationFrame)")
            self.page.wait_for_function(
                "at => performance.now() > at", arg=self.page.evaluate("performance.now()") + 50
            )
        pytest.fail(f"the map stays at {self.now}")


@pytest.fixture
def bench(browser) -> Iterator[Bench]:
    opened = Bench(browser)
    yield opened
    assert opened.noise == []
    opened.context.close()


def lesson_map(language: str = "en") -> Any:
    return lessons.open_lesson("02-places", language=language).map()


def own_map() -> LinkedMap:
    drawn = folium.Map((36.6, 114.5), zoom_start=9, tiles=None)
    folium.Marker((36.6, 114.5), tooltip="here", popup="Here").add_to(drawn)
    return LinkedMap(drawn, language="en")


def asking_map() -> LinkedMap:
    """A question's map, as a view of its own."""
    view = own_map()
    view.page = CompiledCourse(locations.find("data")).text("quiz-map.en.html")
    view.assets = lesson_map().assets
    return view


KINDS = {"lesson": lesson_map, "own": own_map, "question": asking_map}


@pytest.fixture(params=KINDS, ids=list(KINDS))
def reader(bench: Bench, request) -> Reader:
    return Reader(bench, KINDS[request.param]())


def test_the_wheel_scrolls_the_page_and_says_once_how_to_zoom(reader: Reader):
    hint = reader.inside.locator(".hint")
    reader.wheel(120)
    reader.wait_scrolled()
    expect(hint).to_have_text("Use Ctrl + wheel to zoom")
    assert reader.now == reader.start
    expect(hint).to_have_count(0)
    reader.wheel(120)
    reader.page.wait_for_function("() => scrollY > 200")
    assert hint.count() == 0, "once is enough"
    assert reader.now == reader.start


def test_the_wheel_zooms_with_ctrl(reader: Reader):
    reader.page.keyboard.down("Control")
    reader.wheel(-200)
    reader.wait(lambda now: now["zoom"] > reader.start["zoom"])
    assert reader.scrolled == 0


@pytest.mark.parametrize("kind", ["lesson", "own"])
def test_the_wheel_zooms_after_a_press_until_the_pointer_leaves(bench: Bench, kind: str):
    reader = Reader(bench, KINDS[kind]())
    reader.page.mouse.click(*reader.point())
    reader.wheel(-200)
    reader.wait(lambda now: now["zoom"] > reader.start["zoom"])
    assert reader.scrolled == 0
    reader.page.mouse.move(4, 4)
    expect(reader.inside.locator(".held")).to_have_count(0)
    before = reader.now
    reader.wheel(120)
    reader.wait_scrolled()
    assert reader.now == before


def test_a_press_on_a_questions_map_is_an_answer_and_holds_nothing(bench: Bench):
    reader = Reader(bench, asking_map())
    reader.page.mouse.click(*reader.point())
    reader.page.wait_for_function("() => said.length")
    assert [message["type"] for message in bench.said] == ["click"], "the first click answers"
    reader.wheel(120)
    reader.wait_scrolled()
    assert reader.now == reader.start


def test_a_map_that_is_all_of_its_page_zooms_by_the_wheel(browser, tmp_path):
    """What `lesson.map().folium` saves, opened by itself."""
    path = tmp_path / "map.html"
    lesson_map().folium.save(str(path))
    page = browser.new_page()
    page.goto(path.as_uri())
    start = page.evaluate(NOW)["zoom"]
    page.mouse.move(600, 300)
    page.mouse.wheel(0, -200)
    page.wait_for_function(f"start => ({NOW})().zoom > start", arg=start)
    assert page.locator(".hint").count() == 0
    expect(page.get_by_role("button", name="All of Handan city")).to_be_visible()
    page.close()


def fingers(reader: Reader, *paths: tuple[tuple[float, float], tuple[float, float]]) -> None:
    """Put a finger down at the first point of each path and move it to the second."""
    client = reader.bench.context.new_cdp_session(reader.page)
    for step in range(11):
        points = [
            {"x": a[0] + (b[0] - a[0]) * step / 10, "y": a[1] + (b[1] - a[1]) * step / 10, "id": number}
            for number, (a, b) in enumerate(paths)
        ]
        kind = "touchMove" if step else "touchStart"
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    client.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


@pytest.mark.parametrize("kind", KINDS)
def test_one_finger_scrolls_the_page(browser, kind: str):
    bench = Bench(browser, has_touch=True)
    reader = Reader(bench, KINDS[kind]())
    fingers(reader, (reader.point(0.6, 0.8), reader.point(0.6, 0.3)))
    reader.wait_scrolled()
    expect(reader.inside.locator(".hint")).to_have_text("Use two fingers to move or zoom")
    fingers(reader, (reader.point(0.8, 0.5), reader.point(0.3, 0.5)))
    assert reader.now == reader.start, "nor does it pull the map aside"
    bench.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_two_fingers_zoom_and_move_the_map(browser, kind: str):
    bench = Bench(browser, has_touch=True)
    reader = Reader(bench, KINDS[kind]())
    fingers(reader, *((reader.point(x, 0.5), reader.point(to, 0.5)) for x, to in ((0.45, 0.2), (0.55, 0.8))))
    reader.wait(lambda now: now["zoom"] > reader.start["zoom"])
    aside = reader.now
    fingers(reader, *((reader.point(x, 0.6), reader.point(x - 0.2, 0.4)) for x in (0.5, 0.6)))
    reader.wait(lambda now: now["lng"] > aside["lng"] and now["lat"] < aside["lat"])
    assert reader.scrolled == 0
    assert bench.noise == []
    bench.context.close()


def seen(now: dict[str, Any]) -> bool:
    """Whether something of the city is in view."""
    (south, west), (north, east) = HANDAN
    return now["south"] < north and now["north"] > south and now["west"] < east and now["east"] > west


@pytest.mark.parametrize("kind", ["lesson", "question"])
def test_a_map_of_the_course_shows_the_province_at_most(bench: Bench, kind: str):
    reader = Reader(bench, KINDS[kind]())
    reader.page.keyboard.down("Control")
    for _ in range(5):
        reader.wheel(900)
        reader.wait(lambda now: now["zoom"] < reader.start["zoom"])
    reader.page.keyboard.up("Control")
    reader.wait(lambda now: now["zoom"] < 6)
    least = reader.now
    assert seen(least)
    assert least["south"] < 36
    assert 42.6 < least["north"] < 46, "Hebei, and little more"
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        reader.inside.locator(".leaflet-container").focus()
        for _ in range(6):
            reader.page.keyboard.press(f"Shift+{key}")
            reader.wait(lambda _: True)
        assert 30 < reader.now["lat"] < 48
        assert 105 < reader.now["lng"] < 128


@pytest.mark.parametrize("kind", ["lesson", "question"])
def test_a_map_of_the_course_cannot_be_dragged_out_of_its_province(bench: Bench, kind: str):
    reader = Reader(bench, KINDS[kind]())
    for _ in range(12):
        reader.page.mouse.move(*reader.point(0.1, 0.5))
        reader.page.mouse.down()
        reader.page.mouse.move(*reader.point(0.9, 0.5), steps=4)
        reader.page.mouse.up()
        reader.wait(lambda _: True)
    assert reader.now["west"] > 111
    assert reader.start["lng"] - reader.now["lng"] < 3


WHOLE = {"lesson": "All of Handan city", "question": "All of Handan city", "own": "Whole map"}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_button_leads_home_by_mouse_and_by_keyboard(bench: Bench, kind: str):
    reader = Reader(bench, KINDS[kind]())
    button = reader.inside.get_by_role("button", name=WHOLE[kind], exact=True)
    for press in (button.click, lambda: button.press("Enter")):
        expect(button).to_be_hidden()  # at home there is no way to go
        reader.inside.locator(".leaflet-container").focus()
        reader.page.keyboard.press("ArrowLeft")
        reader.wait(lambda now: now["lng"] < reader.start["lng"] - 0.01)
        reader.page.keyboard.press("+")
        reader.wait(lambda now: now["zoom"] > reader.start["zoom"])
        press()
        reader.wait(lambda now: near(now, reader.start))
        expect(button).to_be_hidden()
        expect(reader.inside.locator(".leaflet-container")).to_be_focused()  # not lost with the button
    assert not [message for message in bench.said if message["type"] == "click"], "the button is no place"
    reader.page.keyboard.press("+")
    expect(button).to_be_visible()
    reader.page.locator("iframe.lsn-frame").focus()
    for _ in range(30):
        reader.page.keyboard.press("Tab")
        if button.evaluate("element => element === document.activeElement"):
            return
    pytest.fail("Tab never came to the button")


def test_the_button_leads_home_while_the_map_still_zooms(bench: Bench):
    reader = Reader(bench, lesson_map())
    reader.frame.evaluate("""async () => {
      const map = window[Object.keys(window).find(name => name.startsWith("map_"))];
      map.setZoom(map.getZoom() + 1);
      await new Promise(requestAnimationFrame);
      if (!map._animatingZoom) throw new Error("it does not zoom");
      document.querySelector("button.whole").click();
    }""")
    reader.wait(lambda now: near(now, reader.start))
    expect(reader.inside.locator("button.whole")).to_be_hidden()


def near(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one["zoom"] == other["zoom"] and all(abs(one[name] - other[name]) < 0.02 for name in ("lat", "lng"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [680, 350])
def test_the_hint_and_the_button_fit(browser, language: str, scheme: str, width: int):
    bench = Bench(browser)
    dark = "true" if scheme == "light" else "false"
    bench.page.evaluate("light => { document.body.dataset.jpThemeLight = light; }", dark)
    frame = bench.show(lesson_map(language), width=width)
    bench.page.evaluate("() => { document.body.style.paddingBottom = '3000px'; }")
    frame.locator(".leaflet-control-zoom-in").press("Enter")
    expect(frame.locator("button.whole")).to_be_visible()
    box = bench.page.locator("iframe.lsn-frame").bounding_box()
    bench.page.mouse.move(box["x"] + width * 0.6, box["y"] + 250)
    bench.page.mouse.wheel(0, 10)
    hint = frame.locator(".hint")
    hint.wait_for()
    bench.picture(f"gestures-{language}-{scheme}-{width}")
    bar, line = frame.locator("button.whole").bounding_box(), hint.bounding_box()
    zoom = frame.locator(".leaflet-control-zoom").bounding_box()
    assert bar["y"] + bar["height"] < line["y"]
    assert zoom["x"] + zoom["width"] < line["x"] or zoom["y"] + zoom["height"] < line["y"]
    assert bar["height"] >= 32
    assert re.search("Ctrl", hint.inner_text())
    bench.context.close()


BOXES = """() => {
  const seen = selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility());
  const box = each => { const { left, right, top, bottom } = each.getBoundingClientRect(); return { text: each.textContent, left, right, top, bottom }; };
  return [".pin .name", ".leaflet-control", ".unit-name span", ".pin .dot"].map(each => seen(each).map(box));
}"""


def meet(one: dict[str, Any], other: dict[str, Any]) -> bool:
    across = one["left"] < other["right"] and other["left"] < one["right"]
    return across and one["top"] < other["bottom"] and other["top"] < one["bottom"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [680, 373, 300])
def test_no_name_of_a_place_lies_under_another_or_under_a_button(bench: Bench, language: str, width: int):
    view = lesson_map(language)
    bench.page.add_style_tag(content="iframe.lsn-frame { height: 200px !important; }")
    bench.show(view, width=width)
    names, controls, units, dots = bench.page.frames[-1].evaluate(BOXES)
    assert len(names) == 3, "the places of the course"
    for at, name in enumerate(names):
        for other in (*names[at + 1 :], *controls):
            assert not meet(name, other), (name, other)
    assert units
    for at, unit in enumerate(units):
        for other in (*names, *controls, *units[at + 1 :]):
            assert not meet(unit, other), (unit, other)
        for dot in dots:
            x, y = (dot["left"] + dot["right"]) / 2, (dot["top"] + dot["bottom"]) / 2
            assert not (unit["left"] < x < unit["right"] and unit["top"] < y < unit["bottom"]), (unit, dot)
        assert not any(name["text"].startswith(unit["text"]) for name in names), f"{unit['text']} is said twice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_unit_s_name_is_whole_or_not_there(bench: Bench, language: str):
    reader = Reader(bench, lesson_map(language))
    reader.inside.locator(".leaflet-control-zoom-in").click()
    reader.wait(lambda now: now["zoom"] > reader.start["zoom"])
    reader.frame.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    _, _, units, _ = reader.frame.evaluate(BOXES)
    width, height = reader.frame.evaluate("() => [innerWidth, innerHeight]")
    across = [unit for unit in units if unit["left"] < width and unit["right"] > 0]
    assert any(unit["top"] < height and unit["bottom"] > 0 for unit in across)
    for unit in units:
        assert 0 <= unit["left"] < unit["right"] <= width, unit
        assert 0 <= unit["top"] < unit["bottom"] <= height, unit


def test_names_are_set_apart_where_they_come_to_rest(bench: Bench):
    """Leaflet calls a zoom done after a fixed time, and a busy computer may still be moving names then."""
    reader = Reader(bench, lesson_map())
    name = reader.frame.evaluate_handle(
        "() => [...document.querySelectorAll('.unit-name')].find(each => each.checkVisibility())"
    )
    covered = "each => each.classList.contains('covered')"
    assert not name.evaluate(covered)
    name.evaluate(
        "each => { each.style.transition = 'translate 20ms'; each.offsetWidth; each.style.translate = '2000px'; }"
    )
    reader.frame.wait_for_function(covered, arg=name)
