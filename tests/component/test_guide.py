"""The teacher's guide, read without being run, on any screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook
from looks import put_on, too_wide
from playwright.sync_api import expect


@pytest.fixture(scope="module", params=[("zh", 1200), ("en", 390)], ids=str)
def guide(request, browser, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    stored = root / "notebooks" / "teacher" / language / "guide.ipynb"
    opened = Notebook(context, tmp_path_factory.mktemp("guide"), language=language, name="guide", stored=stored)
    opened.open()
    opened.show_static(stored)
    yield opened
    context.close()
    opened.ended()


def test_a_key_opens_and_what_is_open_is_printed(guide):
    keys = guide.page.locator("details.lsn-key:has(.lsn-key-question)")
    assert keys.count() == 8
    assert len(guide.page.locator(".lsn-key-question").all()) > 72
    marked = guide.page.locator("details.lsn-key:has(.lsn-marked)")
    assert marked.count() > 0
    assert guide.page.locator(".lsn-marked").count() == marked.locator(".lsn-marked").count()
    first = keys.first.locator(".lsn-key-question").first
    expect(first).to_be_hidden()
    keys.first.locator("summary").focus()
    guide.page.keyboard.press("Enter")
    expect(first).to_be_visible()
    guide.page.keyboard.press("Enter")
    expect(first).to_be_hidden()
    shown = "all => all.map(one => one.checkVisibility())"
    guide.page.emulate_media(media="print")
    assert not any(guide.page.locator(".lsn-key-question, .lsn-marked").evaluate_all(shown))
    keys.evaluate_all("all => all.forEach(one => { one.open = true; })")
    printed = guide.page.locator(".lsn-key-question").evaluate_all(shown)
    guide.page.emulate_media(media="screen")
    keys.evaluate_all("all => all.forEach(one => { one.open = false; })")
    assert all(printed)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_accessible_and_nothing_sideways(guide, theme: str):
    page = guide.page
    page.locator("details.lsn-key").evaluate_all("all => all.forEach(one => { one.open = true; })")
    put_on(page, theme)
    assert violations(page, ".lsn") == []
    assert too_wide(page.locator(".jp-Notebook *:not(.lsn-hidden)")) == []
    guide.picture(f"guide-{theme}-{page.viewport_size['width']}")
