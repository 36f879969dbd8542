"""Online base maps that a reader may switch on, by their names in the xyzservices library; none is on by itself.

Gaode draws in GCJ-02, the datum that is obligatory for maps published in China: some hundred metres off WGS-84. The
map's page shifts everything else along (see ``views/client/map-page.js``). Tianditu, the state's own service, draws in
CGCS2000, which for a map is WGS-84; it asks each user for a key of their own.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from lessons.errors import LessonError, UnknownNameError, near, shorten
from lessons.i18n.texts import both, translate

if TYPE_CHECKING:
    import xyzservices

KEY = "LESSONS_TIANDITU_KEY"
"""The environment variable that holds a key for Tianditu: it stays out of notebooks that are handed in."""

TIANDITU = {"Tianditu.Vec": "vec", "Tianditu.Img": "img", "Tianditu.Ter": "ter"}
_TIANDITU_URL = (
    "https://t{{s}}.tianditu.gov.cn/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}&STYLE=default"
    "&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk={key}"
)


def find(name: str, *, key: str | None = None) -> dict[str, Any]:
    """Return what the map's page needs of a base map: its tiles' address, attribution, largest zoom, and shift.

    Args:
        name: such as ``"Gaode.Normal"`` or ``"Tianditu.Vec"``.
        key: for Tianditu; without it, the environment variable ``LESSONS_TIANDITU_KEY``.

    Raises:
        UnknownNameError: where there is no such base map.
        LessonError: where it needs a key and has none.

    Example:
        >>> find("Gaode.Normal")["shift"]
        'gcj02'

    """
    import xyzservices.providers

    if not isinstance(name, str):
        raise LessonError(both("map.base.name", got=shorten(name)))
    if name in TIANDITU:
        return _tianditu(name, os.environ.get(KEY, "") if key is None else key)
    known = xyzservices.providers.flatten()
    if name not in known:
        guess = near(name, [*known, *TIANDITU])
        hint = partial(translate, "fault.near" if guess else "map.base.names", guess=guess)
        raise UnknownNameError(both("map.base.unknown", got=shorten(name), hint=hint))
    return _entry(known[name])


def _entry(provider: xyzservices.TileProvider) -> dict[str, Any]:
    if provider.requires_token():
        raise LessonError(both("map.base.key", name=provider.name))
    if provider.name.startswith("OpenStreetMap"):
        # Its servers refuse requests that do not say where they come from, and a sandboxed frame cannot.
        raise LessonError(both("map.base.frame", name=provider.name))
    if provider.get("crs", "EPSG:3857") != "EPSG:3857":
        raise LessonError(both("map.base.crs", name=provider.name, crs=provider.crs))
    address = provider.build_url(x="{x}", y="{y}", z="{z}", fill_subdomain=False, scale_factor="")
    return {
        "name": provider.name,
        "url": re.sub("^http:", "https:", address),  # a page that came by https shows no tile that comes by http
        "subdomains": provider.get("subdomains", "abc"),
        # Without its links: one that is followed would put its page in the map's place.
        "attribution": re.sub(r"<[^>]*>", "", provider.html_attribution),
        "max_zoom": provider.get("max_zoom", 18),
        "shift": "gcj02" if provider.name.startswith("Gaode") else "",
    }


def _tianditu(name: str, key: str) -> dict[str, Any]:
    if not (isinstance(key, str) and key.isascii() and key.isalnum()):
        raise LessonError(both("map.base.own-key", name=name, variable=KEY))
    return {
        "name": name,
        "url": _TIANDITU_URL.format(layer=TIANDITU[name], key=key),
        "subdomains": "01234567",
        "attribution": "© 国家地理信息公共服务平台 天地图",
        "max_zoom": 18,
        "shift": "",
    }


def encode(names: Iterable[str]) -> str:
    """Return base maps as the JSON that the map's page reads."""
    return json.dumps([find(name) for name in names], ensure_ascii=False, indent=1) + "\n"
