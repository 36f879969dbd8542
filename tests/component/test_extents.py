"""Courses of other extents in Chromium: what the live map and the strip of time show of them, on a phone too."""

from __future__ import annotations

import re
from pathlib import Path

import extent_courses
import pytest
from access import violations
from component_host import Notebook
from playwright.sync_api import expect

CELLS = (
    'import lessons\nlesson = lessons.open_lesson("01-page", language="en")',
    "lesson.explore()",
    "lesson.timeline()",
)


ASKING = ('import lessons\nlesson = lessons.open_lesson("01-page", language="en")', 'lesson.quiz("core")')
STANDS = """() => {
  const now = JSON.stringify([map_n0.getBounds(), map_n0.getSize()]);
  const stands = now === window.before && !map_n0._animatingZoom && !map_n0._panAnim?._inProgress;
  window.before = now;
  return stands;
}"""
"""Whether a question's map is where it was a frame before."""


@pytest.fixture(params=[1280, 390], ids=["screen", "phone"])
def opened(request, browser, tmp_path: Path):
    """Open a course's one lesson in a window of this width."""
    windows: list[Notebook] = []

    def begin(data: Path, cells: tuple[str, ...] = CELLS) -> Notebook:
        context = browser.new_context(viewport={"width": request.param, "height": 900})
        window = Notebook(context, tmp_path / "class", language="en", name="own", cells=cells, data=data)
        windows.append(window)
        window.begin()
        if cells == CELLS:
            window.page.frame_locator("iframe.lsn-frame >> nth=0").locator(".pin .dot").first.wait_for()
        return window

    yield begin
    for window in windows:
        window.context.close()
        window.ended()


@pytest.mark.parametrize(
    ("make", "number", "scale", "heading"),
    [
        (extent_courses.street, "07:00", " m", "2 Mar 1906, 06:10 – 08:00"),
        (extent_courses.two_continents, "28 Jul", " km", "27 Jul 1866, 09:00 – 28 Jul 1866, 13:00"),
        (extent_courses.two_millennia, "1912 CE", " km", "214 BCE – 1912 CE"),
    ],
    ids=["street", "continents", "millennia"],
)
def test_map_and_strip_follow_the_extent(opened, tmp_path: Path, make, number: str, scale: str, heading: str):
    page = opened(make(tmp_path / "own")).page
    strip = page.locator(".lsn-strip-years")
    strip.get_by_text(number, exact=True).wait_for()
    frame = page.frame_locator("iframe.lsn-frame >> nth=0")
    bar = frame.locator(".leaflet-control-scale-line").inner_text()
    assert bar.removesuffix(scale).isdigit()
    page.locator("h3", has_text=heading).wait_for()
    # Each place has its dot inside the frame, and no two stand on each other.
    frame_box = page.locator("iframe.lsn-frame >> nth=0").bounding_box()
    dots = [dot.bounding_box() for dot in frame.locator(".pin .dot").all()]
    assert len({(round(dot["x"]), round(dot["y"])) for dot in dots}) == 2
    for dot in dots:
        assert frame_box["x"] <= dot["x"] <= frame_box["x"] + frame_box["width"]
        assert frame_box["y"] <= dot["y"] <= frame_box["y"] + frame_box["height"]
    # What is not sure shows it, however short the time is for the axis.
    for span in page.locator(".lsn-strip-span.lsn-vague").all():
        assert span.bounding_box()["width"] >= 26
    assert page.locator(".lsn-strip-span.lsn-vague").count() > 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_closer_the_ticks_are_finer(opened, tmp_path: Path):
    page = opened(extent_courses.two_continents(tmp_path / "own")).page
    timeline = page.locator(".lsn-timeline").last
    shown = timeline.locator(".lsn-years")
    before = shown.inner_text()
    for _ in range(3):
        timeline.get_by_role("button", name="Zoom in").click()
    page.wait_for_function("([line, before]) => line.textContent !== before", arg=[shown.element_handle(), before])
    if page.viewport_size["width"] > 600:
        timeline.locator("[data-copy]").get_by_text("23:30", exact=True).first.wait_for()


def test_a_place_is_found_where_a_course_has_no_units(opened, tmp_path: Path):
    """By coordinates and by a click on the map; there is no list of units, and nothing speaks of one."""
    data = extent_courses.borderless(extent_courses.two_continents(tmp_path / "own"))
    page = opened(extent_courses.asking(data, "heart", 100), ASKING).page
    form = page.locator("form.lsn-q", has_text="Where is it?")
    expect(form).to_have_count(1)
    expect(form.locator("select")).to_have_count(0)
    expect(form).not_to_contain_text("unit")
    field = form.get_by_role("textbox")
    field.fill("somewhere")
    field.press("Enter")
    expect(form.locator(".lsn-warn")).to_contain_text("could not be read")
    field.fill("51.92, -10.35")  # the other of the two places
    field.press("Enter")
    expect(form.locator(".lsn-verdict.wrong")).to_have_count(1)
    form.locator(".lsn-ask-map").scroll_into_view_if_needed()
    holder = form.locator("iframe.lsn-frame")
    holder.wait_for()
    frame = holder.element_handle().content_frame()
    frame.locator(".leaflet-container").wait_for()
    expect(frame.locator(".unit, .pin.answer")).to_have_count(0)
    frame.wait_for_function(STANDS)
    spot = frame.evaluate("() => { const { x, y } = map_n0.latLngToContainerPoint([47.87, -53.37]); return { x, y }; }")
    frame.locator(".leaflet-container").click(position=spot)
    expect(form.locator(".lsn-told")).to_contain_text(re.compile(r"You clicked: 4[78]\."))
    form.locator("button[type='submit']").press("Enter")
    expect(form.locator(".lsn-verdict.right")).to_have_count(1)
    expect(frame.locator(".pin.answer, .pin.given")).to_have_count(2)
    expect(form.locator(".lsn-feedback")).to_contain_text("at 47.87, -53.37")
    assert violations(page, ".lsn") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
