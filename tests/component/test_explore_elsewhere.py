"""The linked page in other places: a shared selection, a busy kernel, cells of their own, other eyes."""

from __future__ import annotations

from pathlib import Path

import pytest
from component_host import Notebook
from exploring import Explore

OPEN = 'import lessons\nlesson = lessons.open_lesson("02-places", language="en")'


@pytest.fixture
def opened(browser, tmp_path: Path):
    """Open a notebook of these cells, or the lesson's, run it, and wait for its first map; all are looked over at the end."""
    windows: list[Notebook] = []

    def begin(*cells: str, height: int = 900, **settings) -> Explore:
        context = browser.new_context(viewport={"width": 1200, "height": height}, **settings)
        given = {"name": "own", "cells": cells} if cells else {}
        window = Notebook(context, tmp_path, language="en", **given)
        windows.append(window)
        window.begin()
        window.page.frame_locator("iframe.lsn-frame >> nth=0").locator(".pin .dot").first.wait_for()
        return Explore(window)

    yield begin
    for window in windows:
        window.context.close()
        window.ended()


def test_a_shared_selection_is_opened_again(opened):
    explore = opened(f'{OPEN}\nlesson.explore(select="D3, 1985")')
    explore.unfold()
    explore.assert_shown("event:honour-1985")
    assert explore.in_view("passage:D3")
    explore.root.locator("iframe").scroll_into_view_if_needed()  # a browser lets a flight out of sight wait
    explore.frame.locator(".leaflet-popup-content", has_text="Cishan Erjie").wait_for()


def test_a_busy_kernel_keeps_nobody_waiting(opened):
    explore = opened(OPEN, "lesson.explore()")
    names, page = explore.window.kernel.names, explore.page
    explore.unfold()
    page.evaluate("() => componentHost.hold()")
    for name in ("event:honour-1985", "event:centres-2019"):
        explore.title(name).click()
        explore.assert_shown(name)
    assert names["lesson"].selection.selected == "", "the kernel was not busy any more"
    # In the end the kernel hears of it, too.
    page.evaluate("() => componentHost.release()")
    assert names["lesson"].selection.selected == "event:centres-2019"


def test_views_in_cells_of_their_own_are_linked_and_a_map_shown_twice_is_two_maps(opened):
    cells = [OPEN, "here = lesson.map()\nhere", "here", 'lesson.passage("D3")', "lesson.timeline()"]
    page = opened(*cells, height=2600).page
    page.frame_locator("iframe.lsn-frame >> nth=1").locator(".pin .dot").first.wait_for()
    frames = [page.frame_locator(f"iframe.lsn-frame >> nth={number}") for number in (0, 1)]
    page.locator(".lsn-drawing:visible [data-label='honour-1985']").first.click()
    for frame in frames:
        frame.locator(".pin.related[title='Cishan Erjie']").wait_for()
    assert page.locator("article[data-passage='D3']").get_attribute("data-state") == "related"
    frames[1].locator(".pin[title='Shexian']").dispatch_event("click")
    frames[0].locator(".pin.selected[title='Shexian']").wait_for()
    page.locator("article[data-passage='D3'] [data-ref='event:honour-1985']").click()
    page.evaluate("() => document.querySelector('iframe.lsn-frame').remove()")  # while it flies
    page.locator("article[data-passage='D3'] .lsn-locator").click()
    frames[0].locator(".pin.related[title='Cishan Erjie']").wait_for()


def test_on_paper_nothing_is_folded_and_no_tool_is_left(opened):
    page = opened().page
    page.emulate_media(media="print")
    assert page.locator(".lsn-tools:visible, .lsn-bar:visible").count() == 0
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".lsn details:not([open])").count() == 0
    page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".lsn-explore details[open]").count() == 0, "what was folded is folded again"


def test_forced_colours_keep_what_is_selected_visible(opened):
    explore = opened(forced_colors="active")
    explore.unfold()
    explore.title("event:honour-1985").click()
    explore.assert_shown("event:honour-1985")
    link = explore.passage("passage:D3").locator("[data-ref='event:honour-1985']")
    assert link.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    explore.window.picture("forced-colours")


def test_less_motion_jumps_instead_of_flying(opened):
    explore = opened(reduced_motion="reduce")
    explore.root.locator("iframe").scroll_into_view_if_needed()
    frame = explore.page.locator(".lsn-explore iframe.lsn-frame").element_handle().content_frame()
    frame.evaluate("""() => {
      const map = window[Object.keys(window).find(name => name.startsWith("map_"))];
      window.flights = [];
      for (const name of ["flyTo", "setView"]) {
        const act = map[name];
        map[name] = (...given) => { flights.push(name); return act.apply(map, given); };
      }
    }""")
    explore.passage("passage:D3").locator("[data-ref='place:cishan-erjie']").click()
    explore.frame.locator(".leaflet-popup-content", has_text="Cishan Erjie").wait_for()
    assert frame.evaluate("() => flights")[0] == "setView"
