"""A lesson's papers as a browser prints them: A4, within the page's width, with nothing asked of any other computer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lessons.content.model import LANGUAGES
from lessons.drawing.compiled import CompiledCourse
from lessons.presentation import printed

A4 = (595, 842)
"""Points."""
WIDE = 794
"""The whole sheet in CSS pixels."""
WITHIN = 673
"""The same without its margins."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", printed.KINDS)
def test_pages_are_a4_and_nothing_is_cut_off(browser, root: Path, tmp_path: Path, kind, language):
    drawn = CompiledCourse(root / "data")
    context = browser.new_context(viewport={"width": WIDE, "height": 1123})
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.emulate_media(media="print")
    for lesson in ("02-places", "07-inquiry"):
        path = tmp_path / f"{lesson}.html"
        path.write_text(printed.page(drawn, lesson, kind=kind, language=language), encoding="utf-8")
        page.goto(path.as_uri())
        for width in (WIDE, WITHIN):
            page.set_viewport_size({"width": width, "height": 1123})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            outside = page.evaluate(
                "wide => [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > wide + 1)"
                ".map(it => it.outerHTML.slice(0, 80))",
                width,
            )
            assert outside == []
        assert page.evaluate("[...document.images].every(it => it.complete && it.naturalWidth > 0)")
        sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
        assert sizes
        assert {tuple(round(float(side)) for side in size) for size in sizes} == {A4}
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    context.close()
