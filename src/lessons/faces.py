"""The two faces of everything that a lesson shows: a live widget, and a still page for saved notebooks and print.

The still face is real HTML that also survives in untrusted notebooks, where JupyterLab strips styles, scripts and
inline SVG: pictures are ``<img alt="…">`` with a text equivalent beside them.
"""

from __future__ import annotations

import base64
from typing import Any

import anywidget
import traitlets
from markupsafe import Markup

from . import texts
from .locations import STATIC
from .model import Language

STYLE = STATIC / "lessons.css"


def module(name: str) -> str:
    """Return a view's JavaScript module: what all views share, then its own file under ``static``."""
    return "".join((STATIC / part).read_text(encoding="utf-8") for part in ("shared.js", name))


class View(anywidget.AnyWidget):
    """A widget that also knows its still face.

    Subclasses give `still` (HTML) and `plain` (text); `_repr_mimebundle_` puts them beside the widget.
    """

    _css = STYLE
    language = traitlets.Unicode("zh").tag(sync=True)
    words = traitlets.Dict().tag(sync=True)

    def still(self) -> Markup:
        """Return the still face as HTML."""
        raise NotImplementedError

    def plain(self) -> str:
        """Return the still face in a line of plain text."""
        raise NotImplementedError

    def say(self, key: str, **values: object) -> str:
        """Return an interface sentence in the view's language."""
        return texts.say(key, self._language, **values)

    @property
    def _language(self) -> Language:
        return "en" if self.language == "en" else "zh"

    def __repr__(self) -> str:
        return self.plain()

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        data, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**data, "text/html": str(self.still()), "text/plain": self.plain()}, metadata


def picture(svg: str, *, alt: str, class_: str) -> Markup:
    """Return an SVG as an ``<img>`` with alternative text: the form that survives JupyterLab's sanitizer."""
    data = base64.b64encode(svg.encode()).decode()
    return Markup('<img class="{}" alt="{}" src="data:image/svg+xml;base64,{}">').format(class_, alt, data)


def table(caption: str, heads: list[str], rows: list[list[str | Markup]], *, class_: str = "") -> Markup:
    """Return a table with a caption and column heads; the first cell of each row is its head."""
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(text) for text in heads)
    body = Markup("").join(
        Markup('<tr><th scope="row">{}</th>{}</tr>').format(
            row[0], Markup("").join(Markup("<td>{}</td>").format(cell) for cell in row[1:])
        )
        for row in rows
    )
    return Markup(
        '<div class="lsn-scroll"><table class="lsn-table {}"><caption>{}</caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(class_, caption, head, body)


def live_note(text: str) -> Markup:
    """Return the line on a still face that says how to make it live."""
    return Markup('<p class="lsn-live-note">{}</p>').format(text)
