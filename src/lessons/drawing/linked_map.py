"""The page of any folium map, made to work in a frame that asks no host for anything.

docs/linked-maps.md says which layers work, and why others do not.
"""

from __future__ import annotations

import html as entities
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import folium
from branca.colormap import ColorMap
from branca.element import Figure

from lessons.content.model import Language
from lessons.errors import LessonError, shorten
from lessons.i18n import texts

from .folium_elements import Bridge, Scale

OURS = ("leaflet.js", "leaflet.css")
UNNEEDED = ("jquery", "bootstrap", "awesome", "glyphicons", "rotate")
"""What a default folium map loads besides: nothing on the map needs it, or ``views/client/map-page.js`` stands in for it."""

NAMEABLE = (folium.map.Layer, folium.Marker, folium.vector_layers.BaseMultiLocation, folium.Rectangle)
TILES = (folium.TileLayer, folium.raster_layers.WmsTileLayer)

_LOADED = re.compile(
    r"""<(?:script|link)\b[^>]*?\b(?:src|href)=["']?((?:https?:)?//[^"'\s>]+)[^>]*>(?:\s*</script>)?""", re.I
)
_PICTURE = re.compile(r"""<img\b[^>]*?\bsrc=["']?((?:https?:)?//[^"'\s>]+)""", re.I)
_HOST = re.compile(r"https?://[A-Za-z0-9.-]+(:\d+)?")


class Linked(NamedTuple):
    """A map's page, the names of what can be chosen on it, the hosts it may ask, and whether its tiles are left out."""

    html: str
    names: tuple[str, ...]
    hosts: list[str]
    bare: bool


def linked(folium_map: folium.Map, *, names: Mapping[str, Any], online: bool, language: Language) -> Linked:
    """Return the page of a folium map with the bridge in it; the map itself is left as it was.

    Raises:
        LessonError: where the map is none, needs what another host has, or its names are not clear.

    """
    _check(folium_map)
    elements = list(_within(folium_map))
    former = [element for element in elements if isinstance(element, Bridge)]  # the map may be a lesson's
    named: dict[Any, str] = {element: name for part in former for element, name in part.named if name}
    named |= _named(elements, names)
    features = {element: ids for element in elements if (ids := _features(element))}
    _check_names(named, features)
    words = former[0].words if former else texts.words("map", language)
    bridge = Bridge([*named.items(), *((element, None) for element in features)], words=words)
    html = _without_scripts(_rendered(folium_map, bridge, former), elements)
    hosts = _hosts(html, elements, online=online)
    known = dict.fromkeys([*named.values(), *(name for ids in features.values() for name in ids)])
    return Linked(html, tuple(known), hosts, not online and any(isinstance(element, TILES) for element in elements))


def _check(folium_map: object) -> None:
    if not isinstance(folium_map, folium.Map):
        raise LessonError(texts.both("map.own.folium", got=shorten(folium_map)))
    if folium_map.crs == "Simple":
        raise LessonError(texts.both("map.own.crs"))
    if not isinstance(folium_map.get_root(), Figure):
        raise LessonError(texts.both("map.own.figure"))


def _within(element: Any) -> Iterator[Any]:
    inner = element.html._children if isinstance(element, folium.Popup) else {}
    for child in (*element._children.values(), *inner.values()):
        yield child
        yield from _within(child)


def _named(elements: list[Any], names: Mapping[str, Any]) -> dict[Any, str]:
    """Return the name of each element that has one: the author's, else its tooltip."""
    for name, element in names.items():
        if not (isinstance(name, str) and name.strip()):
            raise LessonError(texts.both("map.own.name", got=shorten(name)))
        if element not in elements:
            raise LessonError(texts.both("map.own.absent", name=name))
        if not isinstance(element, NAMEABLE) or isinstance(element, TILES):
            raise LessonError(texts.both("map.own.not-nameable", name=name, got=type(element).__name__))
    chosen = {element: name for name, element in names.items()}
    if len(chosen) < len(names):
        raise LessonError(texts.both("map.own.two-names", names=", ".join(names)))
    tips = {element: _tooltip(element) for element in elements if element not in chosen}
    return chosen | {element: text for element, text in tips.items() if text}


def _tooltip(element: Any) -> str:
    tips = [child for child in element._children.values() if isinstance(child, folium.Tooltip)]
    if not tips or isinstance(element, folium.map.Layer):
        return ""
    return " ".join(entities.unescape(re.sub(r"<[^>]*>", " ", str(tips[0].text))).split())


def _features(element: Any) -> list[str]:
    """Return the ids of a GeoJson's features; those that folium itself counted, for want of any, are no names."""
    data = getattr(element, "data", None) if isinstance(element, folium.GeoJson) else None
    found = data.get("features", ()) if isinstance(data, dict) else ()
    ids = [feature["id"] for feature in found if feature.get("id") is not None]
    # As JavaScript writes them.
    texts = [str(int(id_)) if isinstance(id_, float) and id_.is_integer() else str(id_) for id_ in ids]
    return [] if texts == [str(number) for number in range(len(found))] else texts


def _check_names(named: Mapping[Any, str], features: Mapping[Any, list[str]]) -> None:
    """See that a name means one thing. A feature's id may come again in another layer: it means the same there."""
    owners: dict[str, Any] = {}
    for element, name in [*named.items(), *((element, name) for element, ids in features.items() for name in ids)]:
        first = owners.setdefault(name, element)
        twice = first is element and features.get(element, []).count(name) > 1
        if twice or (first is not element and not (first in features and element in features)):
            one, other = type(first).__name__, type(element).__name__
            raise LessonError(texts.both("map.own.same-name", name=shorten(name), one=one, other=other))


def _rendered(folium_map: folium.Map, bridge: Bridge, former: list[Bridge]) -> str:
    with _borrowed(folium_map) as parts:
        own, names = set(map(id, parts)), {part.get_name() for part in parts} | {"d3"}
        for part in parts:
            for name, child in list(part._children.items()):
                if isinstance(child, ColorMap):
                    part._children[name] = Scale(child, on=folium_map)  # folium's own loads d3
                elif child in former or (name in names and id(child) not in own):  # an earlier rendering left it
                    del part._children[name]
        bridge.add_to(folium_map)
        return str(folium_map.get_root().render())


@contextmanager
def _borrowed(folium_map: folium.Map) -> Iterator[list[Any]]:
    """Give every part of a map's page; whatever is added to them or taken off meanwhile (folium adds) is put back after."""
    root: Any = folium_map.get_root()
    parts = [root, root.header, root.html, root.script, *_within(root)]
    kept = [(part, dict(part._children)) for part in parts]
    try:
        yield parts
    finally:
        for part, children in kept:
            part._children.clear()
            part._children.update(children)


def _without_scripts(html: str, elements: list[Any]) -> str:
    """Return the page without the scripts and styles that it does not need; refuse one that needs others."""

    def dropped(match: re.Match[str]) -> str:
        address = match[1]
        if address.split("?")[0].rsplit("/", 1)[-1] in OURS or any(part in address.lower() for part in UNNEEDED):
            return ""
        raise LessonError(texts.both("map.own.loads", who=_who(address, elements), address=address))

    return _LOADED.sub(dropped, html)


def _hosts(html: str, elements: list[Any], *, online: bool) -> list[str]:
    """Return the hosts that tiles and pictures come from; refuse what cannot come, or may not."""
    for element in elements:
        if isinstance(element, folium.raster_layers.VideoOverlay):
            raise LessonError(texts.both("map.own.video"))
        if isinstance(element, folium.GeoJson) and not element.embed:
            raise LessonError(texts.both("map.own.not-embedded"))
    pictures = [*_PICTURE.findall(html), *(url for element in elements for url in _pictures(element))]
    if pictures and not online:
        who = _who(pictures[0], elements)
        raise LessonError(texts.both("map.own.picture", who=who, address=shorten(pictures[0])))
    if not online:
        return []
    return sorted({_host(url) for url in [*pictures, *(url for element in elements for url in _tiles(element))]})


def _pictures(element: Any) -> list[str]:
    icon = getattr(element, "options", {}) if isinstance(element, folium.CustomIcon) else {}
    shown = [element.url] if isinstance(element, folium.raster_layers.ImageOverlay) else list(icon.values())
    return [url for url in shown if isinstance(url, str) and re.match(r"(https?:)?//", url)]


def _tiles(element: Any) -> list[str]:
    if not isinstance(element, TILES):
        return []
    address = str(getattr(element, "tiles", None) or getattr(element, "url", ""))
    if "openstreetmap.org" in address:
        raise LessonError(texts.both("map.own.osm"))
    parts: Any = element.options.get("subdomains") or "abc"
    return [address.replace("{s}", part) for part in parts] if "{s}" in address else [address]


def _host(url: str) -> str:
    """Return an address's scheme and host as a Content-Security-Policy names it."""
    whole = urlsplit(f"https:{url}" if url.startswith("//") else url)
    host = f"{whole.scheme}://{whole.netloc}"
    if not _HOST.fullmatch(host):
        raise LessonError(texts.both("map.own.address", got=shorten(url)))
    return host


def _who(address: str, elements: list[Any]) -> Callable[[Language], str]:
    """Return what of a map has an address, in each language."""
    users = sorted({type(element).__name__ for element in elements if _mentions(element, address)})
    return partial(texts.translate, "map.own.users" if users else "map.own.this", names=", ".join(users))


def _mentions(element: Any, address: str) -> bool:
    links = [url for _, url in [*getattr(element, "default_js", ()), *getattr(element, "default_css", ())]]
    own = [str(value) for value in vars(element).values() if isinstance(value, str | dict)]
    with suppress(OSError, TypeError):  # a class may have no source to look at
        own.append(inspect.getsource(type(element)))
    return any(address in text for text in (*links, *own))
