"""Every kind of folium layer that docs/linked-maps.md calls working, in a real frame, linked and without a network."""

from __future__ import annotations

from collections.abc import Iterator

import folium
import numpy as np
import pytest
from bench import Bench
from branca.element import IFrame, MacroElement
from chromium import frame_passed
from folium import plugins
from folium.template import Template

from lessons.views.linked.map import LinkedMap

AT = (36.6, 114.5)
AREA = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": name,
            "properties": {"name": f"Area {name}", "many": many},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, 36.4], [x + 0.3, 36.4], [x + 0.3, 36.7], [x, 36.7], [x, 36.4]]],
            },
        }
        for name, many, x in (("west", 3, 114.1), ("east", 8, 114.5))
    ],
}


@pytest.fixture
def bench(browser) -> Iterator[Bench]:
    opened = Bench(browser)
    yield opened
    opened.context.close()


def empty(**settings) -> folium.Map:
    return folium.Map(AT, **{"zoom_start": 9, "tiles": None, **settings})


def markers() -> folium.Map:
    drawn = empty(control_scale=True)
    folium.Marker(AT, popup="<b>Here</b>", tooltip="plain").add_to(drawn)
    folium.Marker(
        (36.7, 114.2), popup="There", tooltip="coloured", icon=folium.Icon(color="green", icon="home")
    ).add_to(drawn)
    folium.Marker((36.4, 114.8), tooltip="words", icon=folium.DivIcon(html="<b>DIV</b>")).add_to(drawn)
    picture = folium.CustomIcon(np.ones((8, 8, 3)) * (0.1, 0.4, 0.9), icon_size=(20, 20))
    folium.Marker((36.3, 114.3), tooltip="picture", icon=picture, popup=folium.Popup("late", lazy=True)).add_to(drawn)
    folium.Marker(
        (36.8, 114.9), popup=folium.Popup(IFrame("<p>framed</p>", width=120, height=60)), tooltip="frame"
    ).add_to(drawn)
    return drawn


def shapes() -> folium.Map:
    drawn = empty()
    folium.CircleMarker(AT, radius=14, fill=True, popup="a dot", tooltip="dot").add_to(drawn)
    folium.Circle((36.8, 114.2), radius=9000, fill=True, tooltip="circle", popup="9 km").add_to(drawn)
    folium.PolyLine([(36.3, 114.0), (36.5, 114.9)], tooltip="line", popup="a line").add_to(drawn)
    folium.Polygon([(36.9, 114.5), (36.9, 114.9), (36.7, 114.7)], fill=True, tooltip="polygon").add_to(drawn)
    folium.Rectangle([(36.2, 114.2), (36.35, 114.6)], fill=True, tooltip="box", popup="a box").add_to(drawn)
    drawn.fit_bounds([(36.2, 114.0), (36.9, 115.0)])
    return drawn


def geojson() -> folium.Map:
    drawn = empty()
    folium.GeoJson(
        AREA,
        style_function=lambda feature: {"fillColor": "#c33" if feature["id"] == "west" else "#39c"},
        highlight_function=lambda _: {"weight": 6},
        tooltip=folium.GeoJsonTooltip(["name"]),
        popup=folium.GeoJsonPopup(["many"]),
    ).add_to(drawn)
    return drawn


def choropleth() -> folium.Map:
    drawn = empty()
    folium.Choropleth(AREA, data={"west": 3, "east": 8}, key_on="feature.id", bins=4, legend_name="How many").add_to(
        drawn
    )
    return drawn


def groups() -> folium.Map:
    drawn = empty()
    shown, hidden = folium.FeatureGroup("Shown").add_to(drawn), folium.FeatureGroup("Hidden", show=False).add_to(drawn)
    folium.Marker(AT, tooltip="inside", popup="in a group").add_to(shown)
    folium.CircleMarker((36.8, 114.9), tooltip="later", popup="was hidden").add_to(hidden)
    folium.Circle((36.3, 114.2), radius=5000, tooltip="hidden circle").add_to(hidden)
    folium.GeoJson(AREA, name="Areas", show=False).add_to(drawn)
    folium.FeatureGroup("Empty").add_to(drawn)
    folium.LayerControl().add_to(drawn)
    return drawn


def overlays() -> folium.Map:
    drawn = empty()
    shade = np.linspace(0, 1, 64).reshape(8, 8)
    folium.raster_layers.ImageOverlay(shade, [[36.2, 114.1], [36.9, 114.9]], opacity=0.7, interactive=True).add_to(
        drawn
    )
    plugins.FloatImage(
        "data:image/gif;base64,R0lGODdhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=", bottom=5, left=85, width="30px"
    ).add_to(drawn)
    folium.features.ColorLine([AT, (36.9, 114.9), (36.3, 114.9)], [1, 2], colormap=["red", "blue"], weight=6).add_to(
        drawn
    )
    folium.LatLngPopup().add_to(drawn)
    folium.map.CustomPane("on-top", z_index=650).add_to(drawn)
    return drawn


def canvas() -> folium.Map:
    drawn = empty(prefer_canvas=True)
    for number in range(40):
        folium.CircleMarker((36.3 + number / 80, 114.2 + number / 60), radius=4).add_to(drawn)
    folium.CircleMarker(AT, radius=14, fill=True, popup="a dot", tooltip="dot").add_to(drawn)
    folium.GeoJson(AREA).add_to(drawn)
    return drawn


def other_projection() -> folium.Map:
    drawn = empty(crs="EPSG4326", zoom_start=8)
    folium.Marker(AT, tooltip="plain", popup="Here").add_to(drawn)
    return drawn


def own_script() -> folium.Map:
    class Own(MacroElement):
        _template = Template(
            "{% macro script(this, kwargs) %}{{ this._parent.get_name() }}.on('click', () => { window.own = true; });{% endmacro %}"
        )

    drawn = folium.Map(AT, zoom_start=9)  # with OpenStreetMap's tiles, which do not come
    drawn.add_child(Own())
    drawn.get_root().html.add_child(folium.Element("<h1 style='position:absolute;z-index:999;left:60px'>My map</h1>"))
    folium.Marker(AT, tooltip="plain", popup="<a href='https://example.org/x'>out</a>").add_to(drawn)
    return drawn


KINDS = {
    markers: "plain",
    shapes: "dot",
    geojson: "west",
    choropleth: "east",
    groups: "inside",
    overlays: "",
    canvas: "dot",
    other_projection: "plain",
    own_script: "plain",
}


@pytest.mark.parametrize(("kind", "name"), KINDS.items(), ids=lambda value: getattr(value, "__name__", value))
def test_a_kind_of_layer_works_without_a_network(bench: Bench, kind, name: str):
    drawn = kind()
    named = {each.layer_name: each for each in drawn._children.values() if type(each) is folium.FeatureGroup}
    view = LinkedMap(drawn, names=named, title=kind.__name__, language="en")
    frame = bench.show(view)
    bench.picture(kind.__name__)
    if name:
        for each in sorted(view.names):
            view.select(each)
            bench.ask(view)
            bench.rest()
        view.select(name)
        bench.ask(view)
        bench.rest()
        if kind is not choropleth:
            frame.locator(".leaflet-popup-content").wait_for()
        bench.picture(f"{kind.__name__}-selected")
    click_at(bench, 0.5, 0.9)
    clicks = [message for message in bench.said if message["type"] == "click"]
    assert clicks
    assert abs(clicks[-1]["lat"] - AT[0]) < 3
    assert bench.asked == []
    assert bench.noise == []


def click_at(bench: Bench, x: float, y: float) -> None:
    box = bench.page.locator("iframe.lsn-frame").last.bounding_box()
    bench.page.mouse.click(box["x"] + box["width"] * x, box["y"] + box["height"] * y)
    bench.heard_out()


@pytest.mark.parametrize(
    ("kind", "name"), [(shapes, "dot"), (geojson, "west"), (canvas, "dot"), (markers, "plain"), (groups, "inside")]
)
def test_the_keyboard_reaches_and_chooses(bench: Bench, kind, name: str):
    view = LinkedMap(kind(), language="en")
    chosen: list[str] = []
    view.on_select(chosen.append)
    frame = bench.show(view)
    bench.page.locator("iframe.lsn-frame").focus()
    reached = frame.locator(f"[data-lessons='{name}']")
    for _ in range(20):
        bench.page.keyboard.press("Tab")
        if reached.evaluate("element => element === document.activeElement"):
            break
    else:
        pytest.fail(f"Tab never came to {name}")
    assert reached.get_attribute("aria-label") == name
    bench.page.keyboard.press("Enter")
    frame.locator(".leaflet-popup-content").wait_for()
    bench.heard_out()
    bench.heard_by(view)
    assert chosen == [name]
    bench.picture(f"keyboard-{kind.__name__}")
    assert bench.noise == []


def test_a_layer_toggled_off_and_on_stays_linked(bench: Bench):
    view = LinkedMap(groups(), language="en")
    chosen: list[str] = []
    view.on_select(chosen.append)
    frame = bench.show(view)
    assert frame.locator("[data-lessons='later'], [data-lessons='west']").count() == 0
    for label in ("Hidden", "Areas", "Shown", "Shown"):
        frame.locator(".leaflet-control-layers").hover()
        frame.locator(".leaflet-control-layers-overlays label", has_text=label).click()
    bench.picture("toggled")
    for name in ("later", "west", "inside"):
        frame.locator(f"[data-lessons='{name}']").focus()
        bench.page.keyboard.press("Enter")
        bench.heard_out()
    bench.heard_by(view)
    assert chosen == ["later", "west", "inside"]
    assert bench.noise == []


def test_what_python_asked_before_the_map_is_shown_is_done(bench: Bench):
    view = LinkedMap(markers(), language="en")
    view.fly_to((36.3, 114.3), zoom=12)
    view.select("coloured")
    frame = bench.show(view)
    frame.locator(".leaflet-popup-content", has_text="There").wait_for()
    assert bench.said == [], "what Python chose is no news to it"


def test_less_motion_means_a_jump(browser):
    bench = Bench(browser, reduced_motion="reduce")
    view = LinkedMap(markers(), language="en")
    frame = bench.show(view)
    bench.inside.evaluate("""() => {
      window.flights = 0;
      const fly = shown.flyTo;
      shown.flyTo = (...given) => { flights += 1; return fly.apply(shown, given); };
    }""")
    view.select("coloured")
    bench.ask(view)
    frame.locator(".leaflet-popup-content", has_text="There").wait_for()
    assert bench.inside.evaluate("() => flights") == 0
    bench.context.close()


@pytest.mark.parametrize("kind", [markers, shapes, choropleth, groups])
def test_forced_colours(browser, kind):
    bench = Bench(browser, forced_colors="active", color_scheme="dark")
    frame = bench.show(LinkedMap(kind(), title="Forced colours", language="en"))
    assert frame.locator(".leaflet-interactive").first.is_visible()
    bench.picture(f"forced-{kind.__name__}")
    bench.context.close()


def test_a_link_stays_in_the_map(bench: Bench):
    view = LinkedMap(own_script(), language="en")
    frame = bench.show(view)
    view.select("plain")
    bench.ask(view)
    frame.locator(".leaflet-popup-content a").click()
    bench.heard_out()
    assert frame.locator(".leaflet-container").count() == 1
    assert bench.asked == []


def test_a_framed_popup_is_held_to_the_same_policy(bench: Bench):
    drawn = empty()
    inside = IFrame(
        "<b>inside</b><img src='https://a.example/x.png'><script src='https://a.example/x.js'></script>",
        width=200,
        height=80,
    )
    folium.Marker(AT, popup=folium.Popup(inside), tooltip="frame").add_to(drawn)
    view = LinkedMap(drawn, language="en")
    frame = bench.show(view)
    view.select("frame")
    bench.ask(view)
    frame.frame_locator(".leaflet-popup iframe").locator("b", has_text="inside").wait_for()
    bench.heard_out()
    assert bench.asked == []


def test_a_lessons_own_map_can_be_linked(bench: Bench, root):
    import lessons

    drawn = lessons.open_lesson("02-places", language="en").map().folium
    view = LinkedMap(drawn, language="en")
    assert "place:xixiaowu" in view.names
    frame = bench.show(view)
    view.select("place:xixiaowu")
    bench.ask(view)
    frame.locator(".leaflet-popup-content", has_text="Xixiaowu").wait_for()
    click_at(bench, 0.5, 0.9)
    assert [message["type"] for message in bench.said] == ["click"], "there is one bridge"
    bench.picture("lesson-map")
    assert bench.asked == []
    assert bench.noise == []


def test_tiles_come_where_they_are_allowed(bench: Bench):
    bench.answers["https://tiles.example/"] = b""
    drawn = empty(tiles="https://tiles.example/{z}/{x}/{y}.png", attr="Example")
    with bench.page.expect_request("https://tiles.example/**"):
        bench.show(LinkedMap(drawn, online=True, language="en"))
    assert bench.asked
    assert all(url.startswith("https://tiles.example/") for url in bench.asked)


@pytest.mark.parametrize(
    "spoilt", ["lat: 91, lon: 0", "lat: 0, lon: NaN", "lat: '3', lon: 4", "lat: [3], lon: 4", "lon: 4"]
)
def test_wrong_positions_from_the_frame_go_no_further(bench: Bench, spoilt: str):
    bench.show(LinkedMap(empty(), language="en"))
    post(bench, f"{{ type: 'click', {spoilt} }}")
    assert bench.said == []


def post(bench: Bench, message: str) -> None:
    bench.page.frames[1].evaluate(f"() => {{ lessons.say({message}); }}")
    bench.heard_out()


def test_only_the_frame_itself_opens_a_channel(bench: Bench):
    """A window that greets as the map does, with a channel of its own, is passed over, and so is a click it posts."""
    view = LinkedMap(markers(), language="en")
    frame = bench.show(view)
    bench.page.evaluate("""() => {
      window.heard = [];
      window.framed = false;
      const greet = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => parent.heard.push(data);
        parent.postMessage({ lessons: 1, type: "click", lat: 1, lon: 2 }, "*");
        parent.postMessage({ lessons: 1, type: "ready" }, "*", [port2]);
        port1.postMessage({ type: "click", lat: 3, lon: 4 });
      };
      greet();
      const other = document.createElement("iframe");
      other.srcdoc = `<script>(${greet})(); parent.framed = true;</` + "script>";
      document.body.append(other);
    }""")
    bench.page.wait_for_function("() => framed")
    bench.heard_out()
    assert bench.said == []
    view.select("plain")
    bench.ask(view)
    frame.locator(".leaflet-popup-content").wait_for()
    assert bench.page.evaluate("heard") == [], "what is asked of the map is heard by the map alone"
    post(bench, "{ type: 'click', lat: 1, lon: 2 }")
    assert bench.said == [{"type": "click", "lat": 1, "lon": 2}]


def test_a_map_taken_away_in_flight(bench: Bench):
    view = LinkedMap(markers(), language="en")
    bench.show(view)
    view.fly_to((30, 100), zoom=12)
    bench.ask(view)
    bench.inside.wait_for_function("() => moving")
    bench.page.evaluate(
        "() => { end(); document.body.replaceChildren(); model.set('asked', { type: 'fly', lat: 1, lon: 1 }); }"
    )
    for _ in range(3):
        frame_passed(bench.page)
    assert bench.noise == []
