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

from lessons.content.model import Course, Language, LessonPlan
from lessons.i18n import texts
from lessons.paths import static
from lessons.schema import html_lang

NOTEBOOK = re.compile(r'(href="(?:\.\./[\w-]+/)?[\w-]+)\.ipynb(?=[#"])')
"""A link to another lesson, as notebooks have them."""

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
        "course": course.id, "lesson": plan.id, "language": language, "root": "../", "cells": code,
        "parts": [part._asdict() for part in live.parts], "worker": live.worker,
        "words": texts.words("site.page", language),
    }  # fmt: skip
    body = Markup(
        '<nav class="site-way"><a href="../index.html">{}</a> <a class="site-skip" href="#questions">{}</a></nav>\n'
        '<main class="jp-Notebook">\n{}\n</main>\n'
        '<p class="site-offline" role="status"></p>\n'
        '<noscript><p class="site-note">{}</p></noscript>\n'
        '<script type="application/json" id="lessons-site">{}</script>\n<script src="../{}" defer></script>'
    ).format(
        *(texts.translate(f"site.page.{name}", language) for name in ("all", "to-questions")), cells,
        texts.translate("site.page.noscript", language), _json(about), live.script,
    )  # fmt: skip
    number = plan.id.split("-")[0]
    return _page(
        body, title=f"{number} {plan.title[language]} · {course.names.course[language]}", language=language, root="../"
    )


def _cell(cell: Any, numbers: Iterator[int], asks: int | None) -> Markup:
    """Return a cell; the first with questions, of the code cells the one numbered ``asks``, has a name to be led to."""
    if cell.cell_type == "markdown":
        return Markup(
            '<section class="jp-Cell jp-MarkdownCell"><div class="jp-RenderedHTMLCommon jp-RenderedMarkdown jp-MarkdownOutput">'
            "{}</div></section>"
        ).format(_linked(_markdown()(cell.source)))
    shown, number = "".join(output.data["text/html"] for output in cell.outputs), next(numbers)
    return Markup(
        '<section class="jp-Cell jp-CodeCell"{}><div class="jp-OutputArea" data-cell="{}"><div class="jp-OutputArea-output '
        'jp-RenderedHTMLCommon jp-RenderedHTML">{}</div></div></section>'
    ).format(Markup(' id="questions" tabindex="-1"') if number == asks else "", number, _linked(shown))


def _linked(html: str) -> Markup:
    """Return HTML that is escaped (what a notebook has stored, and its prose), with links to the site's pages."""
    return Markup(NOTEBOOK.sub(r"\1.html", html))  # noqa: S704 (ours)


@cache
def _markdown() -> Any:
    return mistune.create_markdown(escape=True, plugins=["table", "strikethrough"])


def start_page(course: Course, *, live: Live, runtime: str) -> str:
    """Return the page that the site opens with: all lessons, in each of the course's languages.

    Args:
        course: the course.
        live: what makes the lessons live.
        runtime: what runs them, by name and version.

    """
    ways = Markup(" · ").join(
        Markup('<a href="#{0}" lang="{0}">{1}</a>').format(html_lang(tag), texts.translate("head.version", tag))
        for tag in course.languages
    )  # fmt: skip
    parts = Markup("\n").join(
        _contents(course, language, megabytes=sum(part.bytes for part in live.parts) / 1e6)
        for language in course.languages
    )
    made = Markup('<footer class="site-note"><p lang="en">{} (MPL-2.0, pyodide.org)</p></footer>').format(runtime)
    return _page(
        Markup('{}<main class="site-start">\n{}\n</main>\n{}').format(
            Markup('<nav class="site-way site-start">{}</nav>\n').format(ways) if len(course.languages) > 1 else "", parts, made
        ),
        title=_names(course), language=course.languages[0], root="",
    )  # fmt: skip


def _names(course: Course) -> str:
    """Return the course's name in each of its languages."""
    return " · ".join(course.names.course[language] for language in course.languages)


def _contents(course: Course, language: Language, *, megabytes: float) -> Markup:
    translate = texts.translate
    items = Markup("").join(
        Markup('<li><a href="{0}/{1}.html">{2}</a> <span class="site-soft">{3}</span><br>{4}</li>').format(
            language, plan.id, f"{plan.id.split('-')[0]} {plan.title[language]}",
            translate("head.minutes", language, minutes=sum(step.minutes for step in plan.step)), plan.question[language],
        )
        for plan in course.lessons.values()
    )  # fmt: skip
    return Markup(
        '<section id="{0}" lang="{0}"><h1>{1}</h1><p class="site-question">{2}</p><ol class="site-lessons">{3}</ol>'
        '<p class="site-soft">{4}</p></section>'
    ).format(
        html_lang(language), course.title[language], course.question[language], items,
        translate("site.build.about", language, megabytes=f"{megabytes:.0f}"),
    )  # fmt: skip


def _page(body: Markup, *, title: str, language: Language, root: str) -> str:
    """Return a whole page. Its styles are in it: a server that does not know their type would have them refused."""
    styles = Markup(static("site.css"))  # noqa: S704 (ours)
    whole = Markup(
        '<!doctype html>\n<html lang="{}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{}</title>\n'
        '<link rel="icon" href="{}icon.svg">\n<link rel="manifest" href="{}manifest.json">\n<style>\n{}</style>\n</head>\n'
        '<body data-jp-theme-light="true" data-jp-theme-name="JupyterLab Light">\n<script>{}</script>\n{}\n</body>\n</html>\n'
    )
    return str(whole.format(html_lang(language), title, root, root, styles, Markup(DARK), body))  # noqa: S704 (ours)


def manifest(course: Course) -> str:
    """Return what a browser needs to offer the site as an application."""
    first = course.languages[0]
    return json.dumps({
        "name": _names(course), "short_name": course.names.course[first], "lang": html_lang(first),
        "start_url": "index.html", "scope": "./", "display": "standalone",
        "background_color": "#ffffff", "theme_color": "#17654a",
        "icons": [{"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }, ensure_ascii=False, indent=1) + "\n"  # fmt: skip


def _json(value: Mapping[str, Any]) -> Markup:
    """Return a value for a script's element, which nothing in it can end."""
    return Markup(json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704 (no tag is left in it)
