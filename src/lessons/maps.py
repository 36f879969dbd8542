"""The map of a lesson: a folium page in a frame of its own when live, a picture with a table when still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets
import traitlets
from markupsafe import Markup

from . import map_drawing
from .drawn import Drawn
from .faces import View, live_note, module, picture, table
from .locations import STATIC
from .model import Language, LessonPlan

if TYPE_CHECKING:
    import folium


class Assets(ipywidgets.Widget):  # type: ignore[misc]
    """Leaflet and the outlines: they travel to a page once, however many maps it shows."""

    # As bytes they travel beside the message instead of inside it, which spares a kernel several copies.
    leaflet = traitlets.Bytes().tag(sync=True)
    style = traitlets.Bytes().tag(sync=True)
    outlines = traitlets.Bytes().tag(sync=True)


_assets: dict[str, Assets] = {}


def _shared(drawn: Drawn) -> Assets:
    """Return this kernel's one asset model for a course."""
    key = str(drawn.folder)
    if key not in _assets:
        leaflet = STATIC / "vendor" / "leaflet"
        _assets[key] = Assets(
            leaflet=(leaflet / "leaflet.js").read_bytes(),
            style=(leaflet / "leaflet.css").read_bytes(),
            outlines=drawn.read("outlines.json"),
        )
    return _assets[key]


class MapView(View):
    """Shows a lesson's places. The frame is sandboxed and asks no host for anything."""

    _esm = traitlets.Unicode(module("map.js")).tag(sync=True)
    page = traitlets.Unicode().tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)
    assets = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    marks = traitlets.Dict().tag(sync=True)

    def __init__(self, drawn: Drawn, plan: LessonPlan, *, language: Language) -> None:
        self._drawn, self._plan, self._course = drawn, plan, drawn.course
        self._places = map_drawing.places(self._course, plan)
        super().__init__(language=language)

    def state(self) -> dict[str, Any]:
        """Return folium's page, what it is put together from, and the table."""
        words = {name: self.say(f"map.{name}") for name in ("title", "caption", "older", "frame", "failed")}
        return {
            "assets": _shared(self._drawn),
            "page": self._drawn.text(f"{self._plan.id}.map.{self._language}.html"),
            "marks": {"leaflet": map_drawing.LEAFLET, "outlines": map_drawing.OUTLINES},
            "table": str(self._rows()),
            "words": {**words, "show": self.say("table.show")},
        }

    @property
    def folium(self) -> folium.Map:
        """The map as a folium object, complete in itself, for whoever wants to go on with it."""
        return map_drawing.folium_map(self._drawn.full, self._plan, language=self._language)

    def _rows(self) -> Markup:
        language = self._language
        rows: list[list[str | Markup]] = [
            [
                Markup('{} <span class="lsn-pinyin" lang="zh-Latn">{}</span>').format(
                    place.name[language], place.pinyin
                ),
                f"{place.lat:.2f}, {place.lon:.2f}",
                f"{place.precision_km:g} km",
                ", ".join(map_drawing.passages_on(self._course, place)) or "–",
                place.note[language],
            ]
            for place in self._places
        ]
        heads = [self.say(f"map.col.{name}") for name in ("place", "position", "precision", "passages", "note")]
        return table(self.say("map.table"), heads, rows)

    def still(self) -> Markup:
        """Return the picture, its caption and the table of places."""
        svg = self._drawn.text(f"{self._plan.id}.map.{self.language}.svg")
        return Markup(
            '<section class="lsn lsn-map" lang="{}"><h3>{}</h3>{}<figure><div class="lsn-paper">{}</div>'
            "<figcaption>{} {}</figcaption></figure><details open><summary>{}</summary>{}</details></section>"
        ).format(
            self.language, self.say("map.title"), live_note(self.say("still.map")),
            picture(svg, alt=self._alt(), class_="lsn-still-map"), self.say("map.caption"), self.say("map.older"),
            self.say("table.show"), self._rows(),
        )  # fmt: skip

    def _alt(self) -> str:
        language, comma = self._language, "、" if self._language == "zh" else ", "
        named = [unit.short(language) for unit in self._course.units.values() if unit.id in self._course.named_units()]
        places = comma.join(place.name[language] for place in self._places)
        return self.say("map.alt", named=len(named), names=comma.join(named), places=places)

    def plain(self) -> str:
        """Return the title and the places, a line each."""
        lines = [f"{p.name[self._language]}  {p.lat:.2f}, {p.lon:.2f} (± {p.precision_km:g} km)" for p in self._places]
        return "\n".join([self.say("map.title"), *lines])
