"""Leaflet, as it is vendored, with what every map's page has besides: one script and one stylesheet."""

from __future__ import annotations

from lessons.paths import STATIC

_NO_THROW = b"document.namespaces??={add(){}};"
"""Leaflet looks for Internet Explorer by catching an error, for whose trace a browser reads all of Leaflet twice again."""


def _static(*path: str) -> bytes:
    return STATIC.joinpath(*path).read_bytes()


def style() -> bytes:
    """Return Leaflet's stylesheet and ours."""
    return _static("vendor", "leaflet", "leaflet.css") + _static("map-page.css")


def script() -> bytes:
    """Return Leaflet and our part of it."""
    return _NO_THROW + _static("vendor", "leaflet", "leaflet.js") + b"\n" + _static("bundles", "map-page.js")
