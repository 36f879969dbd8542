"""The parts of the map page that folium does not have: Leaflet inside the page, outlines, legend, words and theme."""

from __future__ import annotations

import json
from typing import Any

from branca.element import MacroElement
from jinja2 import Environment

from .locations import STATIC


def _tojson(value: Any) -> str:
    """Return JSON that is safe inside a script."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c").replace("&", "\\u0026")


# An environment of our own: the one behind jinja2.Template is shared with folium.
_environment = Environment(autoescape=False)  # noqa: S701 (what is filled in is JSON, or marked "| e")
_environment.filters["tojson"] = _tojson


class Page(MacroElement):
    """The page's own styles and Leaflet itself, put in its head so that it asks no other host for anything.

    Leaflet's default marker icon (images from its own folder) is replaced by an empty one, because folium makes it even
    for markers that have another. Popups call ``$(html)[0]``: three lines stand in for jQuery.
    """

    _template = _environment.from_string("""
{% macro header(this, kwargs) %}
<title>{{ this.words["title"] | e }}</title>
<style>{{ this.style }}</style>
<script>{{ this.leaflet }}</script>
<script>
document.documentElement.lang = {{ this.language | tojson }};
L.Marker.prototype.options.icon = L.divIcon({ className: "pin" });
window.$ = html => { const box = document.createElement("div"); box.innerHTML = html.trim(); return [box.firstElementChild]; };
</script>
{% endmacro %}
{% macro script(this, kwargs) %}
(map => {
  map.attributionControl.setPrefix(false).addAttribution({{ this.words["base"] | tojson }});
  L.control.zoom({ zoomInTitle: {{ this.words["zoom-in"] | tojson }}, zoomOutTitle: {{ this.words["zoom-out"] | tojson }} }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.on("popupopen", event => {
    const close = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    if (close) { close.setAttribute("aria-label", {{ this.words["close"] | tojson }}); close.setAttribute("title", {{ this.words["close"] | tojson }}); }
  });
  // From afar there is no room for every name.
  const names = () => map.getContainer().classList.toggle("far", map.getZoom() < 8.3);
  map.on("zoomend", names);
  map.whenReady(names);
  // All of it in view, at the start and after the frame changes its size, until the reader has moved it.
  const bounds = {{ this.bounds | tojson }};
  let moved = false;
  const fit = () => {
    if (!moved && map.getSize().x > 0 && map.getSize().y > 0) map.fitBounds(bounds, { padding: [8, 8], animate: false });
  };
  for (const act of ["pointerdown", "wheel", "keydown"]) map.getContainer().addEventListener(act, () => { moved = true; });
  map.on("resize", fit);
  fit();
  map.getContainer().setAttribute("role", "application");
  map.getContainer().setAttribute("aria-label", {{ this.words["frame"] | tojson }});
})({{ this._parent.get_name() }});
{% endmacro %}
""")

    def __init__(
        self, *, leaflet: str, words: dict[str, str], language: str, stored: bool, bounds: list[list[float]]
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Page"
        self.leaflet = leaflet
        self.words = words
        self.language = language
        self.bounds = bounds
        style = (STATIC / "map-page.css").read_text(encoding="utf-8")
        base = "" if stored else (STATIC / "vendor" / "leaflet" / "leaflet.css").read_text(encoding="utf-8")
        self.style = base + style


class Outlines(MacroElement):
    """County outlines, the province's border and a legend. ``data`` is JavaScript: the GeoJSON, or what stands for it."""

    KINDS = ("named", "unnamed", "focus", "place", "circle")
    _template = _environment.from_string("""
{% macro script(this, kwargs) %}
((map, data) => {
  const words = {{ this.legend | tojson }};
  map.createPane("province").style.zIndex = 350;
  L.geoJSON(data.province, { pane: "province", interactive: false, style: { className: "province" } }).addTo(map);
  L.geoJSON(data.units, {
    interactive: false,
    style: feature => ({ className: feature.properties.named ? "unit named" : "unit" }),
  }).addTo(map);
  for (const { properties } of data.units.features) {
    const [lon, lat] = properties.label;
    const icon = L.divIcon({ className: "unit-name" + (properties.named ? " named" : ""), html: "", iconSize: [0, 0] });
    const label = L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(map);
    label.getElement().append(Object.assign(document.createElement("span"), { textContent: properties.name[{{ this.language | tojson }}] }));
    label.getElement().setAttribute("aria-hidden", "true");
  }
  const legend = L.control({ position: "bottomleft" });
  legend.onAdd = () => {
    const box = document.createElement("details");
    box.className = "legend";
    box.open = map.getSize().x > 560;
    box.append(Object.assign(document.createElement("summary"), { textContent: words.legend }));
    for (const key of {{ this.KINDS | tojson }}) {
      const row = document.createElement("div");
      row.append(Object.assign(document.createElement("i"), { className: key }), words[key]);
      box.append(row);
    }
    L.DomEvent.disableClickPropagation(box);
    return box;
  };
  legend.addTo(map);
})({{ this._parent.get_name() }}, {{ this.data }});
{% endmacro %}
""")

    def __init__(self, data: str, *, words: dict[str, str], language: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Outlines"
        self.language = language
        # A closing tag inside the data would end the script.
        self.data = data.replace("</", "<\\/")
        self.legend = {name: words[name] for name in ("legend", *self.KINDS)}
