"""The site's pages as HTML: each lesson as its notebook was stored, readable before and without any script.

A page carries its cells, and the names and sizes of what makes it live, as JSON for ``client/site.js``. Its outline has the
classes of a notebook's, so that the views and their stylesheets find what they look for in Jupyter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import mistune
from markupsafe import Markup

from lessons.content import extent
from lessons.content.model import Course, Language, LessonPlan
from lessons.i18n import texts
from lessons.jupyter.teacher_pages import PAGES, Page
from lessons.paths import static
from lessons.presentation.html import picture
from lessons.schema import html_lang

NOTEBOOK = re.compile(r'(href="(?:\.\./[\w-]+/)?[\w-]+)\.ipynb(?=[#"])')
"""A link to another lesson, as notebooks have them."""

DESKS = tuple(page for page in PAGES if page.starts)
"""The teacher's pages that do something; the guide is read where notebooks are."""

ANCHOR = re.compile(r'<a href="(?!https?:)([^"#]*)\.ipynb[^"]*"[^>]*>(.*?)</a>', re.S)

POLICY = (
    "default-src 'none'; script-src {here} blob: 'unsafe-inline' 'wasm-unsafe-eval'; worker-src {here} blob:; "
    "connect-src {sent}; style-src 'unsafe-inline'; img-src {here} data: blob:; manifest-src {here}; "
    "base-uri 'none'; form-action 'none'"
)
"""What a teacher's page may ask for: the site's own files. The browser holds to it, so that no name can leave the page."""

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#17654a"/>\n'
    '<path d="M16 14h32v36H16z" fill="#fffdf8"/>\n'
    '<path d="M21 22h22M21 30h22M21 38h13" stroke="#17654a" stroke-width="4"/></svg>\n'
)

DARK = """(() => {
  const dark = matchMedia("screen and (prefers-color-scheme: dark)");
  const follow = () => {
    document.body.dataset.jpThemeLight = String(!dark.matches);
    document.body.dataset.jpThemeName = dark.matches ? "JupyterLab Dark" : "JupyterLab Light";
  };
  follow();
  dark.addEventListener("change", follow);
})();"""
"""Light and dark follow the system; on paper it is light. Before anything is drawn, so that nothing changes colour."""


class Part(NamedTuple):
    """A file that makes a page live: what it is, where it lies from the site's start, and how long it is."""

    name: str
    file: str
    bytes: int


class Live(NamedTuple):
    """What makes the pages live: the script that each loads, and the parts that it fetches."""

    script: str
    parts: Sequence[Part]
    worker: str
    """The service worker's file, or nothing where there is none."""


def lesson_page(plan: LessonPlan, notebook: Any, *, course: Course, language: Language, live: Live) -> str:
    """Return a lesson's page.

    Args:
        plan: the lesson.
        notebook: as it was stored, with what each cell shows.
        course: whose it is.
        language: of the notebook.
        live: what makes it live.

    """
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    numbers = iter(range(len(code)))
    asks = next((number for number, cell in enumerate(code) if ".quiz(" in cell), None)
    cells = Markup("\n").join(_cell(cell, numbers, asks) for cell in notebook.cells)
    about = {
        "course": course.id,
        "lesson": plan.id,
        "language": language,
        "root": "../",
        "cells": code,
        "parts": [part._asdict() for part in live.parts],
        "worker": live.worker,
        "words": texts.words("site.page", language),
    }
    way = Markup(' <a class="site-skip" href="#questions">{}</a>').format(
        texts.translate("site.page.to-questions", language)
    )
    body = _living(cells, about, live=live, back=texts.translate("site.page.all", language), way=way)
    number = plan.id.split("-")[0]
    title = f"{number} {plan.title[language]} · {course.names.course[language]}"
    return _page(body, title=title, language=language, root="../", live=live)


def _living(cells: Markup, about: Mapping[str, Any], *, live: Live, back: str, way: Markup) -> Markup:
    """Return a page's body: its cells, and what makes them live. ``back`` leads to the start, ``way`` further."""
    return Markup(
        '<nav class="site-way"><a href="../index.html">{}</a>{}</nav>\n'
        '<main class="jp-Notebook">\n{}\n</main>\n'
        '<p class="site-offline" role="status"></p>\n'
        '<noscript><p class="site-note">{}</p></noscript>\n'
        '<script type="application/json" id="lessons-site">{}</script>\n<script src="../{}" defer></script>'
    ).format(back, way, cells, about["words"]["noscript"], _json(about), live.script)


def desk_page(page: Page, notebook: Any, *, course: Course, language: Language, live: Live) -> str:
    """Return one of the teacher's pages. Its head is as it was stored; the view that it is for comes alive.

    Args:
        page: which.
        notebook: as it was stored, with what each cell shows.
        course: whose it is.
        language: of the notebook.
        live: what makes it live.

    """
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"][-1:]
    words = texts.words("site.page", language) | texts.words("site.desk", language)
    about = {
        "course": course.id,
        "page": page.name,
        "language": language,
        "root": "../",
        "cells": code,
        "kernel": "desk",
        "parts": [part._asdict() for part in live.parts],
        "worker": live.worker,
        "words": words,
    }
    keeps = Markup('<p class="site-keeps" role="status"></p>')
    cells = Markup("\n").join(
        _desk_cell(cell, is_live=cell.cell_type == "code" and cell.source in code, language=language)
        for cell in notebook.cells
    )
    body = _living(keeps + cells, about, live=live, back=words["all"], way=Markup(""))
    title = f"{page.title[language]} · {course.names.course[language]}"
    return _page(body, title=title, language=language, root="../", live=live, desk=True)


def _desk_cell(cell: Any, *, is_live: bool, language: Language) -> Markup:
    if cell.cell_type == "markdown":
        if cell.source == texts.translate("pages.gradebook.about", language):  # it tells of a notebook's folder
            cell = {**cell, "source": texts.translate("site.said.gradebook", language)}
        return _prose(cell["source"])
    shown = "".join(output.data["text/html"] for output in cell.outputs)
    return _shown(_known(shown), number=0 if is_live else None)


def _known(html: str) -> str:
    """Return HTML without links to notebooks that are no page of a teacher's site."""
    names = {page.name for page in DESKS}
    return ANCHOR.sub(lambda found: found[0] if found[1].rpartition("/")[2] in names else found[2], html)


def _cell(cell: Any, numbers: Iterator[int], asks: int | None) -> Markup:
    """Return a cell; the first with questions, of the code cells the one numbered ``asks``, has a name to be led to."""
    if cell.cell_type == "markdown":
        return _prose(cell.source)
    number = next(numbers)
    named = Markup(' id="questions" tabindex="-1"') if number == asks else Markup("")
    return _shown("".join(output.data["text/html"] for output in cell.outputs), number=number, named=named)


def _prose(source: str) -> Markup:
    return Markup(
        '<section class="jp-Cell jp-MarkdownCell"><div class="jp-RenderedHTMLCommon jp-RenderedMarkdown jp-MarkdownOutput">'
        "{}</div></section>"
    ).format(_linked(_markdown()(source)))


def _shown(html: str, *, number: int | None, named: str = "") -> Markup:
    """Return what a code cell shows; with a ``number`` it comes alive as the cell of that number."""
    data = Markup("") if number is None else Markup(' data-cell="{}"').format(number)
    return Markup(
        '<section class="jp-Cell jp-CodeCell"{}><div class="jp-OutputArea"{}><div class="jp-OutputArea-output '
        'jp-RenderedHTMLCommon jp-RenderedHTML">{}</div></div></section>'
    ).format(named, data, _linked(html))


def _linked(html: str) -> Markup:
    """Return HTML that is escaped (what a notebook has stored, and its prose), with links to the site's pages."""
    return Markup(NOTEBOOK.sub(r"\1.html", html))  # noqa: S704 (ours)


@cache
def _markdown() -> Any:
    return mistune.create_markdown(escape=True, plugins=["table", "strikethrough"])


def start_page(course: Course, maps: Mapping[Language, str], *, live: Live, runtime: str) -> str:
    """Return the page that the site opens with: all lessons, in each of the course's languages.

    Args:
        course: the course.
        maps: a drawing of where it takes place, for each language.
        live: what makes the lessons live.
        runtime: what runs them, by name and version.

    """
    megabytes = sum(part.bytes for part in live.parts) / 1e6
    sections = [_contents(course, language, still=maps[language], megabytes=megabytes) for language in course.languages]
    about = {
        "course": course.id,
        "asked": {plan.id: plan.asked for plan in course.lessons.values()},
        "words": {html_lang(tag): texts.words("contents", tag)["answered"] for tag in course.languages},
    }
    script = Markup(static("bundles/site-start.js"))  # noqa: S704 (ours)
    telling = Markup('<script type="application/json" id="lessons-site">{}</script>\n<script>{}</script>').format(
        _json(about), script
    )
    return _start(course, [*sections, telling], runtime=runtime, live=live)


def desks_page(course: Course, *, live: Live, runtime: str) -> str:
    """Return the page that a teacher's site opens with: its pages, in each of the course's languages.

    Args:
        course: the course.
        live: what makes them live.
        runtime: what runs them, by name and version.

    """
    megabytes = sum(part.bytes for part in live.parts) / 1e6
    sections = [_desks(course, language, megabytes=megabytes) for language in course.languages]
    return _start(course, sections, runtime=runtime, live=live, desk=True)


def _start(course: Course, sections: Sequence[Markup], *, runtime: str, live: Live, desk: bool = False) -> str:
    ways = Markup(" · ").join(
        Markup('<a href="#{0}" lang="{0}">{1}</a>').format(html_lang(tag), texts.translate("head.version", tag))
        for tag in course.languages
    )
    made = Markup('<footer class="site-note"><p lang="en">{} (MPL-2.0, pyodide.org)</p></footer>').format(runtime)
    return _page(
        Markup('{}<main class="site-start">\n{}\n</main>\n{}').format(
            Markup('<nav class="site-way site-start">{}</nav>\n').format(ways) if len(course.languages) > 1 else "",
            Markup("\n").join(sections),
            made,
        ),
        title=_names(course),
        language=course.languages[0],
        root="",
        live=live,
        desk=desk,
    )


def _names(course: Course) -> str:
    """Return the course's name in each of its languages."""
    return " · ".join(course.names.course[language] for language in course.languages)


def _contents(course: Course, language: Language, *, still: str, megabytes: float) -> Markup:
    translate = texts.translate
    items = Markup("").join(
        Markup(
            '<li><a href="{0}/{1}.html"><span class="site-number">{2}</span> {3}</a><p>{4}</p>'
            '<p class="site-soft">{5}<span data-lesson="{1}"></span></p></li>'
        ).format(
            language,
            plan.id,
            plan.id.split("-")[0],
            plan.title[language],
            plan.question[language],
            translate("head.minutes", language, minutes=sum(step.minutes for step in plan.step)),
        )
        for plan in course.lessons.values()
    )
    borders = f"{course.names.borders[language]} {translate('map.caption', language)}"
    return Markup(
        '<section id="{0}" lang="{0}"><header class="site-masthead"><div><h1>{1}</h1>'
        '<p class="site-question">{2}</p></div><figure>{3}<figcaption class="site-soft">{4}</figcaption></figure></header>'
        '<ol class="site-lessons">{5}</ol><p class="site-soft">{6}</p></section>'
    ).format(
        html_lang(language),
        course.title[language],
        course.question[language],
        picture(still, alt=extent.title(course, language), class_="site-map"),
        borders.strip(),
        items,
        translate("site.build.about", language, megabytes=f"{megabytes:.0f}"),
    )


def _desks(course: Course, language: Language, *, megabytes: float) -> Markup:
    translate = texts.translate
    items = Markup("").join(
        Markup('<li><a href="{}/{}.html">{}</a></li>').format(language, desk.name, desk.title[language])
        for desk in DESKS
    )
    return Markup(
        '<section id="{0}" lang="{0}"><header class="site-masthead"><h1>{1}</h1></header>'
        '<ul class="site-lessons">{2}</ul><p class="site-soft">{3}</p></section>'
    ).format(
        html_lang(language),
        translate("guide.kicker", language, course=course.names.course[language]),
        items,
        translate("site.build.about-desks", language, megabytes=f"{megabytes:.0f}"),
    )


def _page(body: Markup, *, title: str, language: Language, root: str, live: Live, desk: bool = False) -> str:
    """Return a whole page. Its styles are in it: a server that does not know their type would have them refused.

    A teacher's page (``desk``) holds the browser to `POLICY`; on a disk, where no file may be fetched, it asks for nothing.
    """
    styles = Markup(static("site.css") + (static("site-desk.css") if desk else ""))  # noqa: S704 (ours)
    whole = Markup(
        '<!doctype html>\n<html lang="{}">\n<head>\n<meta charset="utf-8">\n{}'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{}</title>\n'
        '<link rel="icon" href="{}icon.svg">\n{}<style>\n{}</style>\n</head>\n'
        '<body{} data-jp-theme-light="true" data-jp-theme-name="JupyterLab Light">\n<script>{}</script>\n{}\n</body>\n</html>\n'
    )
    policy = kind = Markup("")
    if desk:
        here, sent = ("'self'", "'self'") if live.worker else ("file:", "'none'")
        policy = Markup('<meta http-equiv="Content-Security-Policy" content="{}">\n').format(
            Markup(POLICY.format(here=here, sent=sent))  # noqa: S704 (ours, and without what would end it)
        )
        kind = Markup(' class="site-desk"')
    # What is opened from a disk is no application, and Chromium would not read why.
    manifest = Markup('<link rel="manifest" href="{}manifest.json">\n').format(root) if live.worker else ""
    return str(whole.format(html_lang(language), policy, title, root, manifest, styles, kind, Markup(DARK), body))  # noqa: S704


def manifest(course: Course) -> str:
    """Return what a browser needs to offer the site as an application."""
    first = course.languages[0]
    return (
        json.dumps(
            {
                "name": _names(course),
                "short_name": course.names.course[first],
                "lang": html_lang(first),
                "start_url": "index.html",
                "scope": "./",
                "display": "standalone",
                "background_color": "#ffffff",
                "theme_color": "#17654a",
                "icons": [{"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"}],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _json(value: Mapping[str, Any]) -> Markup:
    """Return a value for a script's element, which nothing in it can end."""
    return Markup(json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704 (no tag is left in it)
