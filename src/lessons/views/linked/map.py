"""Maps: a folium page in a frame of its own when live, a picture with a table when still.

`MapView` is a lesson's map. `LinkedMap` links any folium map of yours with Python; docs/linked-maps.md is its page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from numbers import Real
from typing import TYPE_CHECKING, Any, TypeVar

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.content import extent
from lessons.content.model import Language, LessonPlan
from lessons.content.relations import passages_on, shown_places
from lessons.drawing import basemaps, leaflet
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError, UnknownNameError, near, shorten
from lessons.i18n import texts
from lessons.i18n.faults import listed
from lessons.paths import STATIC
from lessons.presentation.html import live_note, picture, table, transliterated
from lessons.views import messages
from lessons.views.base import View
from lessons.views.selection import LinkedView, Selection

from .messages import FromPage, MapClick, MapSelect

if TYPE_CHECKING:
    import folium
    from branca.element import Element

Position = tuple[float, float]
Clicked = TypeVar("Clicked", bound=Callable[[float, float], object])
Chosen = TypeVar("Chosen", bound=Callable[[str], object])


class Assets(ipywidgets.Widget):  # type: ignore[misc]
    """Leaflet, styles, outlines and what shifts a base map: they travel to a page once, however many maps it shows."""

    # As bytes they travel beside the message instead of inside it, which spares a kernel several copies.
    script = traitlets.Bytes().tag(sync=True)
    style = traitlets.Bytes().tag(sync=True)
    shift = traitlets.Bytes().tag(sync=True)
    outlines = traitlets.Bytes().tag(sync=True)
    basemaps = traitlets.Bytes().tag(sync=True)


class Content(ipywidgets.Widget):  # type: ignore[misc]
    """A lesson's page, table and words: they too travel once, however often the lesson shows its map."""

    page = traitlets.Unicode().tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)


def shared_assets(drawn: CompiledCourse | None = None) -> Assets:
    """Return this kernel's one asset model for a course, or for maps of no course."""
    if drawn is None:
        return _assets(b"null", b"[]")
    return _assets(drawn.read("outlines.json"), drawn.read("basemaps.json"))


@cache
def _assets(outlines: bytes, basemaps: bytes) -> Assets:
    return Assets(
        script=leaflet.script(),
        style=leaflet.style(),
        shift=(STATIC / "vendor" / "gcoord" / "gcoord.js").read_bytes(),
        outlines=outlines,
        basemaps=basemaps,
    )


@cache
def _content(page: str, rows: str, words: frozenset[tuple[str, str]]) -> Content:
    return Content(page=page, table=rows, words=dict(words))


class Framed(View):
    """What every map has: its page in a sandboxed frame, and the bridge between it and Python.

    Positions are WGS-84 (latitude, longitude) in degrees.
    """

    view = traitlets.Unicode("map").tag(sync=True)
    page = traitlets.Unicode().tag(sync=True)
    assets = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    asked = traitlets.Dict().tag(sync=True)  # what Python last asked of the map; one that is shown later does it too
    base = traitlets.Dict().tag(sync=True)
    hosts: Any = traitlets.List().tag(sync=True)
    names: frozenset[str] = frozenset()

    def __init__(self, **settings: Any) -> None:
        self._clicked: list[Callable[[float, float], object]] = []
        self._chosen: list[Callable[[str], object]] = []
        super().__init__(**settings)
        self.on_msg(self._received)

    def on_click(self, callback: Clicked) -> Clicked:
        """Call ``callback(lat, lon)`` at every click on the map, and return it, so that this may stand above a ``def``."""
        self._clicked.append(_callable(callback, "on_click"))
        return callback

    def on_select(self, callback: Chosen) -> Chosen:
        """Call ``callback(name)`` when the reader chooses something on the map that has a name, and return it."""
        self._chosen.append(_callable(callback, "on_select"))
        return callback

    def fly_to(self, position: Position, *, zoom: float | None = None) -> None:
        """Move the map to a position, (latitude, longitude); to a reader who asked for less motion it jumps."""
        lat, lon = _position(position)
        if zoom is not None and not (_is_number(zoom) and 0 <= zoom <= 22):
            raise LessonError(texts.both("map.own.zoom", got=shorten(zoom)))
        self._ask(type="fly", lat=lat, lon=lon, **({} if zoom is None else {"zoom": float(zoom)}))

    def select(self, name: str) -> None:
        """Choose what has this name on the map: fly there and open its popup. An empty name chooses nothing.

        Raises:
            UnknownNameError: where nothing on the map has this name.

        """
        if not isinstance(name, str) or (name and name not in self.names):
            raise UnknownNameError(self._unknown(name))
        self._ask(type="select", name=name)

    def _ask(self, **message: object) -> None:
        self.asked = {**message, "count": self.asked.get("count", 0) + 1}  # the same again is a change too

    def _unknown(self, name: object) -> str:
        if not self.names:
            return texts.both("map.own.nameless", got=shorten(name))
        guess = near(str(name), self.names)
        return texts.both(
            "map.own.unknown",
            got=shorten(name),
            hint=lambda language: texts.translate("error.near", language, guess=guess) if guess else "",
            known=listed(sorted(self.names), 30),
        )

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: what has not the right form is passed over."""
        message: FromPage | messages.Misfit | None = messages.read(content, FromPage)
        if isinstance(message, MapClick):
            try:
                position = _position((message.lat, message.lon))
            except LessonError:
                return
            for called in self._clicked:
                called(*position)
        elif isinstance(message, MapSelect) and message.name in self.names:
            for chosen in self._chosen:
                chosen(message.name)

    def _words(self) -> dict[str, str]:
        names = ("title", "caption", "frame", "failed", "silent", "base-map", "no-base", "online")
        return {**self.interface("map", names), "show": self.translate("table.show")}


class MapView(Framed, LinkedView):
    """Shows a lesson's places. Unless the reader switches a base map on, the frame asks no host for anything."""

    content = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self,
        drawn: CompiledCourse,
        plan: LessonPlan,
        *,
        language: Language,
        selection: Selection,
        base: str | None = None,
        key: str | None = None,
    ) -> None:
        self._drawn, self._plan, self._course = drawn, plan, drawn.course
        self._places = shown_places(self._course, plan)
        self.names = frozenset(f"place:{place.id}" for place in self._places)
        self._base = {} if base is None else basemaps.find(base, key=key)
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return folium's page, what it is put together from, and the table."""
        page = self._drawn.text(f"{self._plan.id}.map.{self._language}.html")
        named = {"title": extent.title(self._course, self._language)}
        words = {**self._words(), **named, "caption": self._caption(), "older": self._older()}
        content = _content(page, str(self._rows()), frozenset(words.items()))
        return {"assets": shared_assets(self._drawn), "content": content, "base": self._base}

    def select(self, name: str) -> None:
        """Select a place by its name or id, in all linked views of the lesson."""
        self._selection.select(name)

    @property
    def folium(self) -> folium.Map:
        """The map as a folium object, complete in itself, for whoever wants to go on with it."""
        from lessons.drawing import map as map_drawing

        return map_drawing.folium_map(self._drawn.full, self._plan, language=self._language)

    def _rows(self) -> Markup:
        language, digits = self._language, extent.decimals(self._course.places.values())
        rows: list[list[str | Markup]] = [
            [
                transliterated(place.name[language], place.transliteration, of=place.name.zh),
                f"{place.lat:.{digits}f}, {place.lon:.{digits}f}",
                extent.length(place.precision_km),
                ", ".join(passages_on(self._course, place)) or "–",
                place.note[language],
            ]
            for place in self._places
        ]
        heads = [self.translate(f"map.col.{name}") for name in ("place", "position", "precision", "passages", "note")]
        return table(self.translate("map.table"), heads, rows)

    def static_html(self) -> Markup:
        """Return the picture, its caption and the table of places."""
        svg = self._drawn.text(f"{self._plan.id}.map.{self.language}.svg")
        return Markup(
            '<section class="lsn lsn-map" lang="{}"><h3>{}</h3>{}<figure><div class="lsn-paper">{}</div>'
            "<figcaption>{} {}</figcaption></figure><details open class='lsn-text'><summary>{}</summary>{}</details></section>"
        ).format(
            self.language,
            extent.title(self._course, self.language),
            live_note(self.translate("still.map")),
            picture(svg, alt=self._alt(), class_="lsn-still-map"),
            self._caption(),
            self._older(),
            self.translate("table.show"),
            self._rows(),
        )

    def _caption(self) -> str:
        return f"{self._course.names.borders[self._language]} {self.translate('map.caption')}"

    def _older(self) -> str:
        return self._course.names.older[self._language] if self._course.names.older else ""

    def _alt(self) -> str:
        language, comma = self._language, self.translate("typo.list")
        named = [unit.short(language) for unit in self._course.units.values() if unit.id in self._course.named_units()]
        places = comma.join(place.name[language] for place in self._places)
        count = len(self._course.units)
        if not count:
            return self.translate("map.alt-bare", places=places)
        return self.translate("map.alt", count=count, named=len(named), names=comma.join(named), places=places)

    def plain_text(self) -> str:
        """Return the title and the places, a line each."""
        digits = extent.decimals(self._course.places.values())
        lines = [
            f"{p.name[self._language]}  {p.lat:.{digits}f}, {p.lon:.{digits}f} (± {extent.length(p.precision_km)})"
            for p in self._places
        ]
        return "\n".join([extent.title(self._course, self._language), *lines])


class LinkedMap(Framed):
    """Any folium map, linked with Python: clicks and choices come in, `fly_to` and `select` go out.

    The map works without a network: Leaflet comes with this package, and its frame may ask no host for anything, unless
    ``online`` allows the map's own tile layers.

    Args:
        folium_map: the map; it is left as it is.
        names: what the reader can choose: a name for each marker or shape. Those with a tooltip, and GeoJSON features
            with an ``id``, have a name by themselves.
        online: let the map's tile layers, and its pictures from elsewhere, load.
        title: what the map is called for a screen reader.
        language: of the frame's own words.

    Raises:
        LessonError: where the map needs what another host has, naming the element that does, or two things have one name.

    Example:
        >>> import folium
        >>> view = LinkedMap(folium.Map((36.6, 114.5), tiles=None))

    """

    selection = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    """What it shares with other views, once `lessons.link` has joined them."""

    def __init__(
        self,
        folium_map: folium.Map,
        *,
        names: Mapping[str, Element] | None = None,
        online: bool = False,
        title: str = "",
        language: str | None = None,
    ) -> None:
        from lessons.drawing import linked_map

        self._title = title
        chosen = texts.chosen(language)
        self._framed = linked_map.linked(folium_map, names=names or {}, online=online, language=chosen)
        self.names = frozenset(self._framed.names)
        super().__init__(language=chosen)

    def initial_state(self) -> dict[str, Any]:
        """Return the page and what it is put together from."""
        bare = self.translate("map.bare") if self._framed.bare else ""
        words = self._words() | {
            "title": self._title,
            "caption": bare,
            "frame": self._title or self.translate("map.frame"),
        }
        return {"assets": shared_assets(), "page": self._framed.html, "hosts": self._framed.hosts, "words": words}

    def join(self, selection: Selection) -> None:
        """Share what is selected with other views; `lessons.link` does it."""
        self.selection = selection

    def select(self, name: str) -> None:
        """Choose what has this name on the map, and with it what is linked with it elsewhere.

        Raises:
            UnknownNameError: where nothing on the map has this name.

        """
        super().select(name)
        if isinstance(self.selection, Selection):
            self.selection.selected = name

    def static_html(self) -> Markup:
        """Return the map's title and what can be chosen on it."""
        items = Markup("").join(Markup("<li>{}</li>").format(name) for name in sorted(self.names))
        return Markup('<section class="lsn lsn-map" lang="{}"><h3>{}</h3>{}<ul>{}</ul></section>').format(
            self._language, self._title or self.translate("map.linked"), live_note(self.translate("parts.still")), items
        )

    def plain_text(self) -> str:
        """Return the map's title."""
        return self._title or self.translate("map.linked")


def _position(value: object) -> Position:
    """Return a position, or say what is wrong with it."""
    if not (isinstance(value, list | tuple) and len(value) == 2 and all(map(_is_number, value))):
        raise LessonError(texts.both("map.own.position", got=shorten(value)))
    lat, lon = map(float, value)
    if abs(lat) > 90:
        raise LessonError(texts.both("map.own.swapped" if abs(lon) <= 90 else "map.own.latitude", got=f"{lat:g}"))
    if abs(lon) > 180:
        raise LessonError(texts.both("map.own.longitude", got=f"{lon:g}"))
    return lat, lon


def _is_number(value: object) -> bool:
    """Whether it is a number of a size that degrees and zooms have; numpy's are, nan and inf are not."""
    return isinstance(value, Real) and not isinstance(value, bool) and bool(-1e6 < value < 1e6)  # type: ignore[operator]


def _callable(value: Any, where: str) -> Any:
    if not callable(value):
        raise LessonError(texts.both("map.own.function", where=where, got=shorten(value)))
    return value
