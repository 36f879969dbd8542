"""The parts of HTML that every static page is made of.

They survive in untrusted notebooks too, where JupyterLab strips styles, scripts and inline SVG.
"""

from __future__ import annotations

import re

from markupsafe import Markup

_IN_ADDRESS = str.maketrans({"%": "%25", "#": "%23", "<": "%3C", ">": "%3E", '"': "%22", "&": "%26", "\n": "%0A"})


def picture(svg: str, *, alt: str, class_: str) -> Markup:
    """Return an SVG as an ``<img>`` with alternative text: the form that survives JupyterLab's sanitizer."""
    quoted = re.sub(r"<[^<>']*>", lambda tag: tag[0].replace('"', "'"), svg.strip())
    # Base64 would be a quarter longer.
    data = Markup(quoted.translate(_IN_ADDRESS))  # noqa: S704 (none of HTML's own signs is left in it)
    return Markup('<img class="{}" alt="{}" src="data:image/svg+xml,{}">').format(class_, alt, data)


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
    """Return the line on a static page that says how to make it live."""
    return Markup('<p class="lsn-live-note">{}</p>').format(text)


def transliterated(word: str | Markup, transliteration: str) -> Markup:
    """Return a word with its transliteration after it, where it has one."""
    said = Markup(' <span class="lsn-pinyin" lang="zh-Latn">{}</span>').format(transliteration)
    return Markup("{}{}").format(word, said if transliteration else "")


def shown(text: str, *, nothing: str) -> Markup:
    """Return a text as it was written, its lines apart also where there are no styles; else the sentence ``nothing``."""
    if not text.strip():
        return Markup('<p class="lsn-soft">{}</p>').format(nothing)
    return Markup('<blockquote class="lsn-said" dir="auto">{}</blockquote>').format(
        Markup("<br>").join(text.split("\n"))
    )
