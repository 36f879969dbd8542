"""The teacher's guide in a real JupyterLab, as `lessons open --teacher` opens it: read without being run, on any screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from access import violations
from conftest import Window
from playwright.sync_api import expect

WIDTHS = (1200, 390)


@pytest.fixture(params=WIDTHS)
def guide(request, browser, teachers_course) -> Iterator[Window]:
    context = browser.new_context(viewport={"width": request.param, "height": 900})
    opened = Window(context, teachers_course, teachers_course.language)
    opened.open(notebook=f"teacher/{teachers_course.language}/guide.ipynb")
    yield opened
    context.close()
    assert opened.outside == []
    assert opened.errors == []


def test_it_is_what_a_teacher_sees_first(teachers_course):
    log = teachers_course.log.read_text(errors="replace")
    assert f"/doc/tree/teacher/{teachers_course.language}/guide.ipynb" in log


def test_the_contents_lead_to_a_lesson(guide):
    link = guide.page.locator("a[href='#cell-id=lesson-05-response']")
    heading = guide.page.locator("h2", has_text="05 ")
    assert not heading.is_visible() or heading.bounding_box()["y"] > 900
    link.focus()
    guide.page.keyboard.press("Enter")
    expect(heading).to_be_in_viewport()
    guide.picture(f"guide-lesson-{guide.page.viewport_size['width']}")


def test_a_key_opens_and_all_of_them_are_printed(guide):
    keys = guide.page.locator("details.lsn-key")
    assert keys.count() == 8
    first = keys.first.locator(".lsn-key-question").first
    expect(first).to_be_hidden()
    keys.first.locator("summary").focus()
    guide.page.keyboard.press("Enter")
    expect(first).to_be_visible()
    guide.page.keyboard.press("Enter")
    expect(first).to_be_hidden()
    guide.page.emulate_media(media="print")
    heights = guide.page.locator(".lsn-key-question").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert len(heights) > 72
    assert min(heights) > 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_accessible_and_nothing_sideways(guide, theme: str):
    page = guide.page
    page.locator("details.lsn-key").evaluate_all("all => all.forEach(one => { one.open = true; })")
    page.evaluate("light => { document.body.dataset.jpThemeLight = light; }", str(theme == "light").lower())
    background = {"light": "#ffffff", "dark": "#111111"}[theme]
    page.add_style_tag(
        content=f".jp-OutputArea, .jp-Notebook, .jp-WindowedPanel-outer, .jp-Cell {{ background: {background} !important; }}"
    )
    found = violations(page, ".lsn")
    assert found == []
    wide = page.locator(".jp-Notebook *:not(.lsn-hidden)").evaluate_all(
        """all => all.filter(one => one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 8
          && getComputedStyle(one).overflowX !== "visible").map(one => one.outerHTML.slice(0, 120))"""
    )
    assert wide == []
    guide.picture(f"guide-{theme}-{page.viewport_size['width']}")
