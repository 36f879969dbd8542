"""Write SVG, the same every time and with its text as text: piece by piece, or what matplotlib drew made small."""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from .theme import themed
from .vectors import SVG, compact

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FONTS = "system-ui,Noto Sans CJK SC,Noto Sans SC,PingFang SC,Microsoft YaHei,sans-serif"

_UNBROKEN = r"(?s)[（“《(]*(?:\d*[\u2e80-\uffef]|[^\s\u2e80-\uffef“”·]+)?[）。，；：、”》]*\s*(?:·\s*)?"
"""What no line's end comes into: a Chinese character with the figures before it, a word, and the signs that stand by it.
Compiled when something is drawn: that takes 7 ms."""


def width(text: str, size: float) -> float:
    """Return a text's width at a font size, roughly and without any font: a wide character is one em, others about half."""
    return size * sum(1.0 if unicodedata.east_asian_width(char) in "WF" else 0.54 for char in text)


def wrapped(text: str, size: float, wide: float) -> list[str]:
    """Return a text in lines of at most a width, broken between words and between Chinese characters; nothing is left out."""
    lines = [""]
    for part in filter(None, re.findall(_UNBROKEN, text)):
        if lines[-1] and width(lines[-1] + part.rstrip(), size) > wide:
            lines.append("")
        lines[-1] += part if lines[-1] else part.lstrip()
    return [line.rstrip() for line in lines]


def element(name: str, *inside: str, **said: object) -> Markup:
    """Return an element with its attributes, in their order: decimals in tenths, what is None left out, all of it escaped.

    An attribute's name may have ``_`` for ``-``. Without anything ``inside`` it is closed at once.

    Example:
        >>> str(element("text", "a < b", x=1.25, text_anchor="end", fill=None))
        '<text x="1.2" text-anchor="end">a &lt; b</text>'

    """
    # Written with `escape` itself, since a template that escapes takes three times as long: a page has hundreds of these.
    attributes = "".join(
        f' {key.replace("_", "-")}="{value:.1f}"'
        if isinstance(value, float)
        else f' {key.replace("_", "-")}="{escape(value)}"'
        for key, value in said.items()
        if value is not None
    )
    if not inside:
        return Markup(f"<{name}{attributes}/>")  # noqa: S704 (escaped above; names are ours)
    return Markup(f"<{name}{attributes}>{''.join(map(escape, inside))}</{name}>")  # noqa: S704 (as above)


def picture(wide: float, high: float, *inside: str, **said: object) -> Markup:
    """Return a whole SVG of this size."""
    return element("svg", *inside, xmlns=SVG, viewBox=f"0 0 {wide:.0f} {high:.0f}", **said)


@contextmanager
def drawing(name: str = "") -> Iterator[None]:
    """Draw in the bundled DejaVu with text kept as text, whatever fonts and settings the machine has.

    ``name`` makes the ids inside the drawing its own, so that several may stand on one page.
    """
    import matplotlib as mpl

    with mpl.rc_context(), warnings.catch_warnings():
        mpl.rcdefaults()
        mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": f"lessons {name}", "font.family": "DejaVu Sans"})
        mpl.rcParams["text.parse_math"] = False  # a dollar sign is one
        # DejaVu has no Chinese; the text stays text and the reader's own font draws it.
        warnings.filterwarnings("ignore", message=r"Glyph \d+ .* missing from (current )?font")
        yield


def to_svg(figure: Figure, *, inline: bool = True) -> str:
    """Return the figure as one small SVG element: no date, no XML prolog, the reader's own fonts.

    One that stands ``inline`` in the page follows the page's theme; a picture cannot.
    """
    out = StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = out.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family: 'DejaVu Sans'(; )?", "", svg)
    svg = re.sub(r'<g id="(event|label|bar|haze|leader|tick|undated|gap)-([a-z0-9_-]+)">', r'<g data-\1="\2">', svg)
    svg = re.sub(r'<g id="[a-z0-9]+_\d+">', "<g>", svg)  # nothing points at these, and they would not be unique
    svg = re.sub(r'(<svg [^>]*?) width="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg [^>]*?) height="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r"(\d\.\d)\d+", r"\1", svg)  # tenths of a pixel are enough, and half the size
    svg = compact(svg.replace("<svg ", f'<svg style="font-family: {FONTS}" ', 1))
    return (themed(svg) if inline else svg) + "\n"
