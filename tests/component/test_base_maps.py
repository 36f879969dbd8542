"""Base maps from the network, with a network that the test makes: where they lie, what is said when they do not come."""

from __future__ import annotations

import math
import re
import struct
import zlib
from collections.abc import Iterator

import folium
import pytest
from bench import Bench
from playwright.sync_api import expect

import lessons
from lessons.drawing import basemaps
from lessons.paths import STATIC
from lessons.views.linked.map import LinkedMap

# Published with the eviltransform project (its tests in every language): WGS-84 lat, lon, then GCJ-02 lat, lon.
POINTS = {
    "Shanghai": (31.1774276, 121.5272106, 31.17530398364597, 121.531541859215),
    "Shenzhen": (22.543847, 113.912316, 22.540796131694766, 113.9171764808363),
    "Beijing": (39.911954, 116.377817, 39.91334545536069, 116.38404722455657),
}
GAODE = re.compile(r"https://webr?[sd]t?[\w]*\.is\.autonavi\.com/")


def png(color: tuple[int, int, int] = (200, 220, 200)) -> bytes:
    """A tile of one colour with a dark edge."""
    dark = bytes((90, 90, 90))
    rows = b"".join(b"\0" + b"".join(dark if 0 in (x, y) else bytes(color) for x in range(256)) for y in range(256))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 256, 256, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.fixture
def bench(browser) -> Iterator[Bench]:
    opened = Bench(browser)
    yield opened
    opened.context.close()


@pytest.fixture
def online(bench: Bench) -> Bench:
    bench.answers["https://webrd01.is.autonavi.com/"] = png()
    return bench


def pinned() -> LinkedMap:
    """A map of the published points with Gaode's base map under it."""
    drawn = folium.Map((36.6, 114.5), zoom_start=9, tiles=None)
    for name, (lat, lon, *_) in POINTS.items():
        dot = folium.DivIcon(html="", icon_size=(2, 2), icon_anchor=(1, 1))
        folium.Marker((lat, lon), tooltip=name, icon=dot).add_to(drawn)
    view = LinkedMap(drawn, language="en")
    view.base = basemaps.find("Gaode.Normal")
    return view


def mercator(lat: float, lon: float, zoom: int) -> tuple[float, float]:
    """A position in tiles from the world's north-western corner."""
    y = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))
    return (lon + 180) / 360 * 2**zoom, (1 - y / math.pi) / 2 * 2**zoom


def middle(locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    north = (one[0] - other[0]) * 111_200
    return math.hypot(north, (one[1] - other[1]) * 111_200 * math.cos(math.radians(one[0])))


@pytest.mark.parametrize("name", POINTS)
def test_a_pin_lies_on_a_gcj02_tile_where_the_published_point_says(online: Bench, name: str):
    lat, lon, gcj_lat, gcj_lon = POINTS[name]
    view = pinned()
    frame = online.show(view)
    view.fly_to((lat, lon), zoom=15)
    online.ask(view)
    online.arrive(lat, lon, zoom=15)
    tile = frame.locator("img.leaflet-tile-loaded[src*='z=15']").first
    tile.wait_for()
    where = {part: int(number) for part, number in re.findall(r"\b([xyz])=(\d+)", tile.get_attribute("src"))}
    box, pin = tile.bounding_box(), middle(frame.locator(f"[data-lessons='{name}']"))
    x, y = mercator(gcj_lat, gcj_lon, where["z"])
    expected = box["x"] + (x - where["x"]) * box["width"], box["y"] + (y - where["y"]) * box["height"]
    assert math.dist(pin, expected) < 1.5
    plain = mercator(lat, lon, where["z"])
    unshifted = box["x"] + (plain[0] - where["x"]) * box["width"], box["y"] + (plain[1] - where["y"]) * box["height"]
    assert math.dist(pin, unshifted) > 50, "without the shift it would lie elsewhere"
    online.picture(f"gaode-{name}")


def test_a_click_still_reports_wgs84(online: Bench):
    lat, lon, *_ = POINTS["Beijing"]
    view = pinned()
    heard: list[tuple[float, float]] = []
    view.on_click(lambda *position: heard.append(position))
    frame = online.show(view)
    view.fly_to((lat, lon), zoom=16)
    online.ask(view)
    online.arrive(lat, lon, zoom=16)
    x, y = middle(frame.locator("[data-lessons='Beijing']"))
    online.page.mouse.click(x + 3, y + 3)
    online.heard_out()
    online.heard_by(view)
    assert len(heard) == 1
    assert metres(heard[0], (lat, lon)) < 10


def shown(bench: Bench, name: str) -> None:
    bench.page.locator(".lsn-base select").select_option(name)


def test_the_lessons_map_asks_nothing_until_a_base_map_is_chosen(online: Bench):
    frame = online.show(lessons.open_lesson("02-places", language="en").map())
    frame.locator(".pin.selected, .pin .dot").first.wait_for()
    assert online.asked == []
    before = frame.locator(".unit").count()
    at = middle(frame.locator(".pin", has_text="Xixiaowu"))
    shown(online, "Gaode.Normal")
    frame.locator("img.leaflet-tile-loaded").first.wait_for()
    online.picture("lesson-gaode")
    assert online.asked
    assert all(GAODE.match(url) for url in online.asked)
    assert frame.locator(".unit").count() == before
    assert math.dist(at, middle(frame.locator(".pin", has_text="Xixiaowu"))) < 3, (
        "all is shifted along, in the same view"
    )
    asked = len(online.asked)
    shown(online, "")
    frame.locator(".pin .dot").first.wait_for()
    online.inside = online.page.frames[-1]  # written anew
    online.heard_out()
    assert frame.locator("img.leaflet-tile").count() == 0
    assert len(online.asked) == asked, "switched off it asks no more"


def from_border(frame) -> tuple[float, float]:
    """Return how far a pin lies from the corner of the box around a border, in pixels that are 30 metres wide."""
    frame.locator(":root").evaluate("""() => {
      const map = window[Object.keys(window).find(name => name.startsWith('map_'))];
      map.setZoom(map.getZoom() + 3, { animate: false });
    }""")
    pin, unit = frame.locator(".pin", has_text="Xixiaowu").bounding_box(), frame.locator(".unit").last.bounding_box()
    return pin["x"] - unit["x"], pin["y"] - unit["y"]


def test_borders_are_shifted_with_a_gcj02_base_map(online: Bench):
    frame = online.show(lessons.open_lesson("02-places", language="en").map())
    frame.locator(".pin .dot").first.wait_for()
    before = from_border(frame)
    shown(online, "Gaode.Normal")
    frame.locator("img.leaflet-tile-loaded").first.wait_for()
    assert from_border(frame) == pytest.approx(before, abs=4)


@pytest.mark.parametrize("host", ["fails", "is silent"])
def test_a_base_map_that_does_not_come_is_said(bench: Bench, host: str):
    if host == "is silent":
        bench.context.unroute_all()
        bench.context.route("https://**/*", lambda route: bench.asked.append(route.request.url))
    frame = bench.show(lessons.open_lesson("02-places", language="en").map())
    shown(bench, "Gaode.Normal")
    bench.page.locator(".lsn-warn", has_text="does not answer").wait_for(timeout=9_000)
    bench.picture(f"base-{host.replace(' ', '-')}")
    assert bench.asked
    assert frame.locator(".unit").count() > 10
    assert frame.locator(".pin .dot").first.is_visible()
    shown(bench, "")
    expect(bench.page.locator(".lsn-warn").first).to_have_text("")


SHIFT = """() => ({
  there: points.map(([lat, lon]) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)),
  back: points.map(([lat, lon]) => gcoord.transform(gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02), gcoord.GCJ02, gcoord.WGS84)),
})"""


def shifted(browser, points: list[tuple[float, float]]) -> dict:
    """What the vendored library makes of (lat, lon) points: (lon, lat), there and back again."""
    page = browser.new_page()
    page.add_script_tag(content=(STATIC / "vendor" / "gcoord" / "gcoord.js").read_text(encoding="utf-8"))
    page.evaluate("points => { window.points = points; }", points)
    found = page.evaluate(SHIFT)
    page.close()
    return found


def test_the_vendored_library_agrees_with_published_points(browser):
    found = shifted(browser, [point[:2] for point in POINTS.values()])
    for (lon, lat), (*_, gcj_lat, gcj_lon) in zip(found["there"], POINTS.values(), strict=True):
        assert metres((lat, lon), (gcj_lat, gcj_lon)) < 1


def test_there_and_back_is_under_a_metre_across_handan(browser):
    points = [(36 + row / 10, 113.4 + column / 10) for row in range(11) for column in range(22)]
    found = shifted(browser, points)
    for point, there, back in zip(points, found["there"], found["back"], strict=True):
        assert 100 < metres(point, (there[1], there[0])) < 1000
        assert metres(point, (back[1], back[0])) < 1


def test_outside_china_nothing_is_shifted(browser):
    points = [(51.5, -0.12), (-33.9, 18.4), (40.7, -74.0), (0.0, 0.0), (60.0, 100.0)]
    found = shifted(browser, points)
    assert found["there"] == found["back"] == [[lon, lat] for lat, lon in points]
