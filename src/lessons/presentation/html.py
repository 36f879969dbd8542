"""The parts of HTML that every static page is made of.

They survive in untrusted notebooks too, where JupyterLab strips styles, scripts and inline SVG.
"""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup, escape

from lessons.content.model import Term
from lessons.paths import static
from lessons.schema import Language, has_chinese, html_lang, is_chinese, transliteration_lang

_NOTHING_ELSE = Markup("default-src 'none'; img-src data:; style-src 'unsafe-inline'")
"""What a page that stands alone may load: its own pictures and styles."""

_IN_ADDRESS = str.maketrans({"%": "%25", "#": "%23", "<": "%3C", ">": "%3E", '"': "%22", "&": "%26", "\n": "%0A"})


def picture(svg: str, *, alt: str, class_: str) -> Markup:
    """Return an SVG as an ``<img>`` with alternative text: the form that survives JupyterLab's sanitizer."""
    quoted = re.sub(r"<[^<>']*>", lambda tag: tag[0].replace('"', "'"), svg.strip())
    # Base64 would be a quarter longer.
    data = Markup(quoted.translate(_IN_ADDRESS))  # noqa: S704 (none of HTML's own signs is left in it)
    return Markup('<img class="{}" alt="{}" src="data:image/svg+xml,{}">').format(class_, alt, data)


def table(caption: str, heads: list[str], rows: list[list[str | Markup]], *, class_: str = "") -> Markup:
    """Return a table with a caption and column heads; the first cell of each row is its head."""
    # Written with `escape` itself, since a template that escapes takes three times as long: a page has thousands of cells.
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return Markup(  # noqa: S704 (escaped above)
        f'<div class="lsn-scroll"><table class="lsn-table {escape(class_)}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def live_note(text: str) -> Markup:
    """Return the line on a static page that says how to make it live."""
    return Markup('<p class="lsn-live-note">{}</p>').format(text)


def transliterated(word: str | Markup, transliteration: str, *, of: str = "") -> Markup:
    """Return a word with the transliteration after it that it, or the word ``of`` that it stands for, has."""
    lang = transliteration_lang(of or word)
    said = Markup(' <span class="lsn-pinyin"{}>{}</span>').format(
        Markup(' lang="{}"').format(lang) if lang else "", transliteration
    )
    return Markup("{}{}").format(word, said if transliteration else "")


def marked(word: str, *, lang: str = "zh") -> Markup:
    """Return a word, said to be Chinese where it is: fonts and screen readers go by that."""
    return Markup('<span lang="{}">{}</span>').format(lang, word) if has_chinese(word) else escape(word)


def name_beside(term: Term, language: Language) -> str:
    """Return what stands beside a term's word in a language: its name there, unless the word is its own name."""
    name = term.name[language]
    return "" if is_chinese(language) or name == term.word else name


def shown(text: str, *, nothing: str) -> Markup:
    """Return a text as it was written, its lines apart also where there are no styles; else the sentence ``nothing``."""
    if not text.strip():
        return Markup('<p class="lsn-soft">{}</p>').format(nothing)
    return Markup('<blockquote class="lsn-said" dir="auto">{}</blockquote>').format(
        Markup("<br>").join(text.split("\n"))
    )


def prose(text: str) -> Markup:
    """Return an author's text as HTML: paragraphs, numbered lists, ``**strong**`` and ``*stressed*`` words, all else escaped.

    A kernel that shows a lesson needs no more of Markdown than this, and its library takes a tenth of a second to load.
    """
    return Markup("").join(_block(block) for block in re.split(r"\n\s*\n", text.strip()))


def _block(block: str) -> Markup:
    items = re.findall(r"^\d+\.\s+(.+)$", block, re.M)
    if items and len(items) == len(block.splitlines()):
        return Markup("<ol>{}</ol>").format(
            Markup("").join(Markup("<li>{}</li>").format(_stressed(each)) for each in items)
        )
    return Markup("<p>{}</p>").format(_stressed(" ".join(block.splitlines())))


def _stressed(line: str) -> Markup:
    strong = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", str(escape(line)))
    return Markup(re.sub(r"\*(.+?)\*", r"<em>\1</em>", strong))  # noqa: S704 (escaped before)


def standalone(body: Markup, *, title: str, language: Language, style: str, class_: str = "", file: str = "") -> Markup:
    """Return a whole page that needs nothing else and runs nothing: a file to open, to send and to print.

    Args:
        body: what it shows.
        title: what a browser calls it.
        language: of the page.
        style: the stylesheet in ``static/`` that goes into it.
        class_: the body's class, where it has one.
        file: what sort of file it is, for programs that read it again.

    """
    return Markup(
        '<!doctype html>\n<html lang="{}"{}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="{}">\n'
        "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body{}>\n{}\n</body>\n</html>\n"
    ).format(
        html_lang(language),
        Markup(' data-file="{}"').format(file) if file else "",
        _NOTHING_ELSE,
        title,
        _style(style),
        Markup(' class="{}"').format(class_) if class_ else "",
        body,
    )


@cache
def _style(name: str) -> Markup:
    """Return a stylesheet, read once: a class gets hundreds of pages."""
    return Markup(static(name))  # noqa: S704 (ours)
