"""A document beside the page, live: its head is there, and what its passages name is selected on map and timeline, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook
from playwright.sync_api import Locator, expect

CELLS = (
    "import lessons",
    'lesson = lessons.open_lesson("02-places")',
    "lesson.map()",
    "lesson.timeline()",
    'lesson.document("reply-2016")',
)


@pytest.fixture(params=[("zh", 1200), ("en", 360)], ids=str)
def window(request, browser, tmp_path: Path) -> Iterator[Notebook]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 800})
    opened = Notebook(context, tmp_path, language=language, name="documents", cells=CELLS)
    opened.begin()
    yield opened
    context.close()
    opened.ended()


def passage(window: Notebook, locator: str) -> Locator:
    return window.page.locator(f'.lsn-documented article[data-passage="{locator}"]')


def selected(window: Notebook) -> str:
    return str(window.run("lesson.selection.selected"))


def test_its_head_and_its_passages_are_there(window: Notebook):
    document = window.content.documents["reply-2016"]
    head = window.page.locator('.lsn-document-head[data-document="reply-2016"]')
    expect(head).to_contain_text(document.title[window.language])
    expect(head).to_contain_text(document.maker[window.language])
    expect(head).to_contain_text(window.word(f"document.trust.{document.trust}"))
    for name in window.content.passages_of("reply-2016"):
        expect(passage(window, name).locator("h3")).to_have_text(window.content.passages[name].heading[window.language])
    expect(window.page.locator(".lsn-documented .lsn-document")).to_have_count(2)
    for repeated in window.page.locator(".lsn-documented .lsn-document").all():
        expect(repeated).to_be_hidden()
    head.evaluate("one => one.scrollIntoView()")
    window.picture(f"document-{window.page.viewport_size['width']}")


def test_a_place_in_it_is_selected_everywhere(window: Notebook):
    place = passage(window, "G2").locator('[data-ref="place:fuxing"]')
    place.click()
    expect(place).to_have_attribute("aria-pressed", "true")
    expect(passage(window, "G2")).to_have_attribute("data-state", "related")
    assert selected(window) == "place:fuxing"


def test_and_by_keyboard_its_own_locator(window: Notebook):
    locator = passage(window, "G1").locator(".lsn-locator")
    locator.focus()
    window.page.keyboard.press("Enter")
    expect(passage(window, "G1")).to_have_attribute("data-state", "selected")
    assert selected(window) == "passage:G1"
    window.run('lesson.selection.select("2016")')
    expect(passage(window, "G1")).to_have_attribute("data-state", "related")


def test_it_fits_its_page_and_axe_has_nothing_to_say(window: Notebook):
    for part in window.page.locator(".lsn-document-head, .lsn-documented").all():
        assert part.evaluate("one => one.scrollWidth <= one.clientWidth + 1")
    assert violations(window.page, ".lsn-document-head", ".lsn-documented") == []
