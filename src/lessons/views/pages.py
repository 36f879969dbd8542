"""Views whose live face is their static page, made pressable: charts take the theme, links select, tables sort and filter.

What the page's code acts on is in the HTML: ``data-ref`` names what can be selected; in a table of the class ``lsn-sort``,
``data-key`` is what a cell is sorted by and ``data-facet`` what it is filtered by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import traitlets
from markupsafe import Markup, escape

from lessons.content.model import Course, Language
from lessons.presentation.html import picture

from .selection import LinkedView, Selection


class PageView(LinkedView):
    """A view of the course's data. Subclasses give `static_html`, `plain_text` and ``name``, the prefix of their words."""

    WORDS = ("all", "filter", "shown", "sort", "sorted-up", "sorted-down")
    name = ""

    view = traitlets.Unicode("page").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, *, language: Language, selection: Selection) -> None:
        self._course = course
        super().__init__(language=language, selection=selection)

    def initial_state(self) -> dict[str, Any]:
        """Return the static page, and the words of its tools."""
        return {"html": str(self.static_html()), "words": self.interface("page", self.WORDS)}

    def section(self, *parts: str | Markup, **values: object) -> Markup:
        """Return the static page: the view's title, its note (filled with ``values``) and the parts."""
        head = Markup('<section class="lsn lsn-{}" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}</section>')
        title, note = self.translate(f"{self.name}.title"), self.translate(f"{self.name}.note", **values)
        return head.format(self.name, self._language, title, note, Markup("").join(parts))

    def charted(self, draw: Callable[[bool], str], equivalent: Markup, *, title: str, alt: str) -> Markup:
        """Return a chart, wide and narrow, under its title; what it shows stands in words below it."""
        pictures = [
            picture(draw(wide), alt=alt, class_=name) for wide, name in ((True, "lsn-wide"), (False, "lsn-tall"))
        ]
        return Markup(
            '<figure class="lsn-chart"><figcaption>{}</figcaption><div class="lsn-paper">{}{}</div>'
            '<details open class="lsn-text"><summary>{}</summary>{}</details></figure>'
        ).format(title, *pictures, self.translate("table.show"), equivalent)

    def passages(self, names: Iterable[str]) -> Markup:
        """Return locators, each a link to its passage where the lesson shows it."""
        comma = escape(self.translate("typo.list"))
        return comma.join(ref(f"passage:{name}", name) for name in dict.fromkeys(names))

    def joined(self, texts: Iterable[str]) -> str:
        """Return texts as a list in the view's language."""
        return self.translate("typo.list").join(texts)


def ref(name: str, text: str) -> Markup:
    """Return words that select ``name`` on a live page."""
    return Markup('<span class="lsn-ref" data-ref="{}">{}</span>').format(name, text)


def keyed(text: str | Markup, *, key: object = "", facet: str = "") -> Markup:
    """Return what stands in a cell, with what it is sorted by (else its text) and filtered by."""
    of_key = Markup(' data-key="{}"').format(key) if key != "" else ""
    of_facet = Markup(' data-facet="{}"').format(facet) if facet else ""
    return Markup("<span{}{}>{}</span>").format(of_key, of_facet, text)
