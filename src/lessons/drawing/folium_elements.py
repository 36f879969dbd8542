"""The parts of the map page that folium does not have: styles, outlines, legend and the bridge to the page around it.

What they do is written in ``views/client/map-page.js``; these elements hand their settings over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from branca.element import Element, MacroElement
from branca.utilities import legend_scaler
from jinja2 import Environment

from . import leaflet

if TYPE_CHECKING:
    from branca.colormap import ColorMap


def _tojson(value: Any) -> str:
    """Return JSON that is safe inside a script, and inside the template that branca takes every script for."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c").replace("&", "\\u0026")
    return re.sub(r"\{(?=[{%#])", r"\\u007b", text)  # two such signs stand together only inside a text


# An environment of our own: the one behind jinja2.Template is shared with folium.
_environment = Environment(autoescape=False)  # noqa: S701 (what is filled in is JSON, or marked "| e")
_environment.filters["tojson"] = _tojson


class Page(MacroElement):
    """The page's title, words and first view; with ``whole``, also its styles and Leaflet, so that it stands by itself."""

    _template = _environment.from_string("""
{% macro header(this, kwargs) %}
<title>{{ this.settings.words.title | e }}</title>
{% if this.whole %}<style>{{ this.style }}</style><script>{{ this.script }}</script>{% endif %}
{% endmacro %}
{% macro script(this, kwargs) %}lessons.page({{ this._parent.get_name() }}, {{ this.settings | tojson }});{% endmacro %}
""")
    WORDS = ("title", "base", "zoom-in", "zoom-out", "close", "frame")

    def __init__(
        self, *, whole: bool, words: Mapping[str, str], language: str, bounds: list[list[float]], pick: bool = False
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Page"
        self.whole = whole
        chosen = {name: words[name] for name in self.WORDS}
        self.settings = {"words": chosen, "language": language, "bounds": bounds, "pick": pick}
        self.style = leaflet.style().decode() if whole else ""
        self.script = leaflet.script().decode().replace("</", "<\\/") if whole else ""


class Outlines(MacroElement):
    """County outlines, the province's border and a legend.

    ``data`` is what `borders.encode` returns, as JSON, or empty where the page is given it as ``lessonsOutlines``. ``kinds``
    are the legend's rows, ``names`` whether units are named, ``plain`` whether none is coloured.
    """

    _template = _environment.from_string("""
{% macro script(this, kwargs) %}
lessons.outlines({{ this._parent.get_name() }}, {{ this.data }}, {{ this.settings | tojson }});
{% endmacro %}
""")

    def __init__(
        self,
        data: str = "",
        *,
        words: Mapping[str, str],
        language: str,
        kinds: tuple[str, ...],
        names: bool = True,
        plain: bool = False,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Outlines"
        # A closing tag inside the data would end the script.
        self.data = data.replace("</", "<\\/") or "lessonsOutlines"
        legend = {name: words[name] for name in ("legend", *kinds)}
        self.settings = {"legend": legend, "kinds": kinds, "language": language, "names": names, "plain": plain}


class Bridge(MacroElement):
    """Carries clicks and selections out of the page, and "fly there" and "select that" into it. Add it last.

    It also keeps the map from holding the page around it, and gives it a way back to its first view. ``named`` gives each
    element that can be selected its name; None for a GeoJson, whose features have ids.
    """

    WORDS = ("whole", "wheel", "fingers")

    _template = _environment.from_string("""
{% macro script(this, kwargs) %}
lessons.bridge({{ this._parent.get_name() }}, [{% for element, name in this.named %}[{{ element.get_name() }}, {{ name | tojson }}],{% endfor %}], {{ this.words | tojson }});
{% endmacro %}
""")

    def __init__(self, named: Sequence[tuple[Element, str | None]], *, words: Mapping[str, str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Bridge"
        self.named = named
        self.words = {name: words[name] for name in self.WORDS}


class Scale(MacroElement):
    """A colour scale drawn without d3, which folium's own would load from another host."""

    _template = _environment.from_string("""
{% macro script(this, kwargs) %}lessons.scale({{ this._parent.get_name() }}, {{ this.settings | tojson }});{% endmacro %}
""")

    def __init__(self, scale: ColorMap, *, on: Element) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name, self._parent = "Scale", on
        low, span = float(scale.vmin), float(scale.vmax - scale.vmin) or 1.0
        ticks = scale.tick_labels or legend_scaler([float(edge) for edge in scale.index], scale.max_labels)
        self.settings = {
            "caption": str(scale.caption or ""),
            "colors": [scale(low + span * (step + 0.5) / 100) for step in range(100)],
            "ticks": [[100 * (float(tick) - low) / span, f"{float(tick):.6g}"] for tick in ticks if tick != ""],
        }
