"""Courses of other extents in Chromium: what the live map and the strip of time show of them, on a phone too."""

from __future__ import annotations

from pathlib import Path

import extent_courses
import pytest
from component_host import Notebook

CELLS = (
    'import lessons\nlesson = lessons.open_lesson("01-page", language="en")',
    "lesson.explore()",
    "lesson.timeline()",
)


@pytest.fixture(params=[1280, 390], ids=["screen", "phone"])
def opened(request, browser, tmp_path: Path):
    """Open a course's one lesson in a window of this width."""
    windows: list[Notebook] = []

    def begin(data: Path) -> Notebook:
        context = browser.new_context(viewport={"width": request.param, "height": 900})
        window = Notebook(context, tmp_path / "class", language="en", name="own", cells=CELLS, data=data)
        windows.append(window)
        window.begin()
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
