"""A folium map of one's own in a frame: its names, what is refused and how, and that nothing from outside does harm."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import folium
import numpy as np
import pytest
from folium import plugins
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.drawing import linked_map
from lessons.errors import LessonError, UnknownNameError
from lessons.views.linked.map import LinkedMap

AT = (36.6, 114.5)
REMOTE = re.compile(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//|@import|\$\.ajax""")


def empty(**settings) -> folium.Map:
    return folium.Map(AT, **{"tiles": None, **settings})


def with_marker(tooltip: str = "tower") -> folium.Map:
    drawn = empty()
    folium.Marker(AT, tooltip=tooltip).add_to(drawn)
    return drawn


def area(*ids: object) -> dict:
    shape = {"type": "Point", "coordinates": [114.5, 36.6]}
    features = [
        {"type": "Feature", "properties": {}, "geometry": shape, **({} if id_ is None else {"id": id_})} for id_ in ids
    ]
    return {"type": "FeatureCollection", "features": features}


@pytest.fixture
def view() -> LinkedMap:
    return LinkedMap(with_marker(), language="en")


def test_names_come_from_tooltips_ids_and_the_author():
    drawn = empty()
    folium.Marker(AT, tooltip="<b>Big</b> &amp; tall").add_to(drawn)
    group = folium.FeatureGroup("group").add_to(drawn)
    ring = folium.Circle(AT, tooltip="ring").add_to(group)
    line = folium.PolyLine([AT, (37, 115)]).add_to(group)
    folium.GeoJson(area("west", 7, 1.0, None)).add_to(drawn)
    view = LinkedMap(drawn, names={"my ring": ring, "line": line, "all": group})
    assert view.names == {"Big & tall", "my ring", "line", "all", "west", "7", "1"}


def test_ids_that_folium_counted_are_no_names():
    drawn = empty()
    for _ in range(2):
        folium.GeoJson(area(None, None), style_function=lambda _: {}).add_to(drawn)
    assert LinkedMap(drawn).names == frozenset()


def test_a_features_id_may_come_again_in_another_layer():
    drawn = empty()
    for year in ("2020", "2021"):
        folium.GeoJson(area("west", "east"), name=year).add_to(drawn)
    assert LinkedMap(drawn).names == {"west", "east"}


def two_of_a_name() -> folium.Map:
    drawn = with_marker("here")
    folium.Circle(AT, tooltip="here").add_to(drawn)
    return drawn


def test_two_elements_of_one_name():
    with pytest.raises(LessonError, match=r"'here': Marker, Circle\. Give each .* names="):
        LinkedMap(two_of_a_name())
    drawn = two_of_a_name()
    marker = next(child for child in drawn._children.values() if type(child) is folium.Marker)
    assert LinkedMap(drawn, names={"there": marker}).names == {"here", "there"}
    twice = empty()
    folium.GeoJson(area("a", "a")).add_to(twice)
    with pytest.raises(LessonError, match="two things"):
        LinkedMap(twice)


@pytest.mark.parametrize(
    ("names", "match"),
    [
        ({"": "marker"}, "expected a text"),
        ({3: "marker"}, "expected a text"),
        ({"a": folium.Marker(AT)}, "'a' is not on this map"),
        ({"a": None}, "not on this map"),
        ({"a": "tiles"}, "'a' is a TileLayer"),
        ({"a": "control"}, "'a' is a LayerControl"),
        ({"a": "marker", "b": "marker"}, "two names"),
    ],
)
def test_names_that_are_not_right(names, match: str):
    drawn = folium.Map(AT)
    here = {"marker": folium.Marker(AT).add_to(drawn), "control": folium.LayerControl().add_to(drawn)}
    here["tiles"] = next(child for child in drawn._children.values() if isinstance(child, folium.TileLayer))
    given_names = {
        name: here.get(element, element) if isinstance(element, str) else element for name, element in names.items()
    }
    with pytest.raises(LessonError, match=match):
        LinkedMap(drawn, names=given_names)


@pytest.mark.parametrize("what", [None, 3, "map", folium.Marker(AT), plugins.DualMap()])
def test_what_is_no_map(what):
    with pytest.raises(LessonError, match=r"expected a folium\.Map"):
        LinkedMap(what)


def test_a_map_without_latitudes():
    with pytest.raises(LessonError, match='crs="Simple"'):
        LinkedMap(empty(crs="Simple"))


def test_a_near_name_is_named(view: LinkedMap):
    with pytest.raises(UnknownNameError, match=r"'towre'\. Did you mean “tower”\? There are: tower\."):
        view.select("towre")
    for wrong in (None, 3, ["tower"]):
        with pytest.raises(UnknownNameError):
            view.select(wrong)
    view.select("")
    with pytest.raises(UnknownNameError, match="Nothing on it has a name"):
        LinkedMap(empty()).select("x")


@pytest.mark.parametrize(
    ("position", "match"),
    [
        ((114.5, 36.6), "latitude comes first"),
        ((91, 0), "-90 to 90"),
        ((120, 170), "from -90 to 90, got 120"),
        ((0, 181), "longitude"),
        ((float("nan"), 0), "expected a position"),
        ((0, float("inf")), "expected a position"),
        ((True, 0), "expected a position"),
        (("36", "114"), "expected a position"),
        ("36,114", "expected a position"),
        ((1,), "expected a position"),
        (None, "expected a position"),
        ((10**400, 0), "expected a position"),
        ([[1, 2], 3], "expected a position"),
    ],
)
def test_positions_that_are_none(view: LinkedMap, position, match: str):
    with pytest.raises(LessonError, match=match):
        view.fly_to(position)
    assert view.asked == {}


@pytest.mark.parametrize("zoom", [-1, 23, float("nan"), "9", True, [9]])
def test_zooms_that_are_none(view: LinkedMap, zoom):
    with pytest.raises(LessonError, match="zoom: expected a number from 0 to 22"):
        view.fly_to(AT, zoom=zoom)


def test_what_python_asks_reaches_the_page_as_plain_numbers(view: LinkedMap):
    view.fly_to((np.float32(36.5), np.int64(114)), zoom=9)
    assert view.asked == {"type": "fly", "lat": 36.5, "lon": 114.0, "zoom": 9.0, "count": 1}
    assert {type(value) for value in view.asked.values()} == {str, float, int}
    seen = []
    view.observe(lambda change: seen.append(change["new"]), "asked")
    view.select("tower")
    view.select("tower")
    assert len(seen) == 2, "the same again is asked again"


def test_callbacks(view: LinkedMap):
    heard: list[object] = []

    @view.on_click
    def clicked(lat: float, lon: float) -> None:
        heard.append((lat, lon, type(lat), type(lon)))

    view.on_select(heard.append)
    view._received(view, {"type": "click", "lat": 36, "lon": 114.5}, [])
    view._received(view, {"type": "select", "name": "tower"}, [])
    assert heard == [(36.0, 114.5, float, float), "tower"]
    assert callable(clicked)
    for wrong in (None, "print", 3):
        with pytest.raises(LessonError, match="on_click: expected a function"):
            view.on_click(wrong)
        with pytest.raises(LessonError, match="on_select: expected a function"):
            view.on_select(wrong)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
MESSAGES = JSON | st.fixed_dictionaries(
    {"type": st.sampled_from(["click", "select", "fly"]) | JSON}, optional={"lat": JSON, "lon": JSON, "name": JSON}
)
LINKED = LinkedMap(with_marker(), language="en")


@settings(deadline=None, max_examples=300)
@given(MESSAGES)
def test_whatever_the_page_sends_breaks_nothing(message):
    heard: list[tuple[float, float]] = []
    LINKED._clicked[:] = [lambda *position: heard.append(position)]
    LINKED._chosen[:] = [lambda name: heard.append((name, name))]
    LINKED._received(LINKED, message, [])
    for one, other in heard:
        assert one == "tower" or (type(one) is type(other) is float and abs(one) <= 90 and abs(other) <= 180)


def full_map() -> folium.Map:
    """The OpenStreetMap default, and something of everything that works."""
    drawn = folium.Map(AT, control_scale=True)
    folium.Marker(AT, tooltip="tower", popup="<i>x</i>", icon=folium.Icon(color="green")).add_to(drawn)
    folium.Choropleth(area("a", "b"), data={"a": 1, "b": 2}, key_on="feature.id").add_to(drawn)
    folium.raster_layers.ImageOverlay(np.zeros((2, 2)), [[36, 114], [37, 115]]).add_to(
        folium.FeatureGroup().add_to(drawn)
    )
    folium.LayerControl().add_to(drawn)
    return drawn


def test_the_page_names_no_other_host():
    view = LinkedMap(full_map(), language="en")
    assert not REMOTE.search(re.sub(r"""attribution["']?:.*""", "", view.page))
    assert "d3" not in re.findall(r"\bd3\b", view.page)
    assert view.hosts == []
    assert "No base map" in view.words["caption"]
    assert LinkedMap(with_marker()).words["caption"] == ""


def stored(drawn: folium.Map) -> str:
    """The map as folium renders it, its ids renumbered."""
    ids: dict[str, str] = {}
    return re.sub(r"[0-9a-f]{32}", lambda match: ids.setdefault(match[0], f"n{len(ids)}"), drawn.get_root().render())


@pytest.mark.parametrize("rendered", [False, True])
def test_the_map_is_left_as_it_was(rendered: bool):
    """What folium renders afterwards is what it would have (its second rendering repeats each icon, so two maps are compared)."""
    drawn, alike = full_map(), full_map()
    if rendered:
        assert stored(drawn) == stored(alike)
    first, second = LinkedMap(drawn).page, LinkedMap(drawn).page
    assert first.count("lessons.bridge(") == first.count("lessons.scale(") == second.count("lessons.scale(") == 1
    assert len(first) == len(second)
    after = stored(drawn)
    assert "lessons." not in after
    assert "d3.min.js" in after
    assert after == stored(alike)


def test_a_lessons_map_that_was_rendered_before_has_one_bridge(work: Path):
    import lessons

    drawn, alike = (lessons.open_lesson("02-places", language="en").map().folium for _ in range(2))
    assert stored(drawn) == stored(alike)
    view = LinkedMap(drawn)
    assert len(re.findall(r"lessons\.bridge\(map_", view.page)) == 1
    assert "place:xixiaowu" in view.names
    assert stored(drawn) == stored(alike)


def test_a_map_that_was_refused_is_left_as_it_was_too():
    drawn = with_marker()
    plugins.Fullscreen().add_to(drawn)
    before = {id(part): dict(part._children) for part in (drawn, *linked_map._within(drawn), drawn.get_root().header)}
    with pytest.raises(LessonError):
        LinkedMap(drawn)
    assert {
        id(part): dict(part._children) for part in (drawn, *linked_map._within(drawn), drawn.get_root().header)
    } == before


def made(kind: type) -> object:
    ways = {
        plugins.FloatImage: ("https://a.example/x.png",),
        plugins.MarkerCluster: (),
        plugins.HeatMap: ([AT],),
        plugins.AntPath: ([AT, (37, 115)],),
        folium.RegularPolygonMarker: (AT,),
        folium.raster_layers.VideoOverlay: ("https://a.example/v.webm", [[36, 114], [37, 115]]),
        folium.raster_layers.ImageOverlay: ("https://a.example/x.png", [[36, 114], [37, 115]]),
    }
    return kind(*ways.get(kind, ()))


@pytest.mark.parametrize(
    "kind",
    [
        plugins.Fullscreen,
        plugins.MarkerCluster,
        plugins.HeatMap,
        plugins.AntPath,
        plugins.Draw,
        folium.RegularPolygonMarker,
        plugins.FloatImage,
        plugins.ScrollZoomToggler,
        folium.raster_layers.VideoOverlay,
        folium.raster_layers.ImageOverlay,
    ],
)
def test_a_refusal_names_the_element_and_the_remedy(kind: type):
    drawn = empty()
    drawn.add_child(made(kind))
    with pytest.raises(
        LessonError, match=rf"folium's {kind.__name__}\b.*(Leave it out; docs/linked-maps\.md|online=True)"
    ) as caught:
        LinkedMap(drawn)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("spoil", "match"),
    [
        (
            lambda drawn: folium.Marker(AT, popup="<img src='https://a.example/x.png'>").add_to(drawn),
            r"folium's Html.*from another host",
        ),
        (
            lambda drawn: folium.Marker(AT, icon=folium.CustomIcon("https://a.example/i.png")).add_to(drawn),
            "folium's CustomIcon",
        ),
        (
            lambda drawn: drawn.get_root().header.add_child(folium.Element("<script src=//a.example/x.js></script>")),
            r"this map loads //a\.example",
        ),
        (
            lambda drawn: folium.Marker(AT, popup=folium.Popup().add_child(folium.VegaLite({"mark": "bar"}))).add_to(
                drawn
            ),
            "folium's VegaLite",
        ),
    ],
)
def test_other_addresses_are_refused(spoil, match: str):
    drawn = empty()
    spoil(drawn)
    with pytest.raises(LessonError, match=match):
        LinkedMap(drawn)


def test_online_names_the_hosts_and_no_others():
    drawn = empty()
    folium.TileLayer("https://{s}.tiles.example/{z}/{x}/{y}.png", attr="x", subdomains="ab").add_to(drawn)
    folium.TileLayer("https://plain.example:8443/{z}/{x}/{y}.png", attr="x").add_to(drawn)
    folium.WmsTileLayer("https://wms.example/wms?", layers="a").add_to(drawn)
    folium.Marker(AT, popup="<img src='//pictures.example/x.png'>").add_to(drawn)
    hosts = ["a.tiles.example", "b.tiles.example", "pictures.example", "plain.example:8443", "wms.example"]
    assert LinkedMap(drawn, online=True).hosts == [f"https://{host}" for host in hosts]


def test_openstreetmap_online_is_refused_with_another_choice():
    with pytest.raises(LessonError, match=r"sandboxed frame.*Esri\.WorldTopoMap"):
        LinkedMap(folium.Map(AT), online=True)
    assert LinkedMap(folium.Map(AT, tiles="Esri.WorldTopoMap"), online=True).hosts == [
        "https://server.arcgisonline.com"
    ]


@pytest.mark.parametrize(
    "address",
    ["https://a.example; script-src *//{z}/{x}/{y}", 'https://{z}"><script>/{x}/{y}', "ftp://a.example/{z}{x}{y}"],
)
def test_a_host_cannot_widen_the_policy(address: str):
    drawn = empty()
    folium.TileLayer(address, attr="x").add_to(drawn)
    with pytest.raises(LessonError, match="expected an address"):
        LinkedMap(drawn, online=True)


EVIL = "</script><script>alert(1)</script>{{ 7 * 7 }}{% x %}{# y"


def test_names_and_titles_are_escaped():
    drawn = empty()
    marker = folium.Marker(AT).add_to(drawn)
    view = LinkedMap(drawn, names={EVIL: marker}, title=EVIL)
    assert view.names == {EVIL}
    assert "<script>alert" not in view.page
    assert "49" not in re.findall(r"\(1\).{0,30}", view.page)
    bundle = view._repr_mimebundle_()
    assert "<script>" not in bundle["text/html"]
    assert "&lt;script&gt;" in bundle["text/html"]


def remote_plugins() -> set[str]:
    """The plugins that load a script or a style, by what the installed folium says of each."""
    kinds = {name: kind for name, kind in vars(plugins).items() if inspect.isclass(kind)}
    return {
        name for name, kind in kinds.items() if [*getattr(kind, "default_js", ()), *getattr(kind, "default_css", ())]
    }


def page(root: Path) -> str:
    return (root / "docs" / "linked-maps.md").read_text(encoding="utf-8")


def test_the_page_lists_every_plugin_that_cannot_work(root: Path):
    part = re.search(r"<!-- A test compares.*?-->(.*?)<!-- end", page(root), re.DOTALL)
    assert part
    assert set(re.findall(r"`(\w+)`", part[1])) == remote_plugins()


def test_the_pages_examples_work(root: Path):
    space: dict[str, object] = {}
    examples = re.findall(r"```python\n(.*?)```", page(root), re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        exec(compile(example, "docs/linked-maps.md", "exec"), space)
    view, said = space["view"], space["said"]
    view._received(view, {"type": "click", "lat": 36.5, "lon": 114.25}, [])
    assert said.value == "36.500, 114.250"
    view._received(view, {"type": "select", "name": "Shexian"}, [])
    assert said.value == "You chose Shexian"
    assert view.asked["name"] == "Shexian"


def test_the_unneeded_are_what_a_default_map_loads():
    loaded = [url for _, url in [*folium.Map.default_js, *folium.Map.default_css]]
    for url in loaded:
        assert url.rsplit("/", 1)[-1] in linked_map.OURS or any(part in url.lower() for part in linked_map.UNNEEDED), (
            url
        )
