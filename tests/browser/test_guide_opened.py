"""The teacher's guide in a real JupyterLab, as `lessons open --teacher` opens it."""

from __future__ import annotations

from jupyter_lab import Window
from playwright.sync_api import expect


def test_it_is_what_a_teacher_sees_first(teachers_course):
    log = teachers_course.log.read_text(errors="replace")
    assert f"/doc/tree/teacher/{teachers_course.language}/guide.ipynb" in log


def test_the_contents_lead_to_a_lesson(browser, teachers_course):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    guide = Window(context, teachers_course, teachers_course.language)
    guide.open(notebook=f"teacher/{teachers_course.language}/guide.ipynb")
    link = guide.page.locator("a[href='#cell-id=lesson-05-response']")
    heading = guide.page.locator("h2", has_text="05 ")
    assert not heading.is_visible() or heading.bounding_box()["y"] > 900
    link.focus()
    guide.page.keyboard.press("Enter")
    expect(heading).to_be_in_viewport()
    context.close()
    assert (guide.outside, guide.errors) == ([], [])
