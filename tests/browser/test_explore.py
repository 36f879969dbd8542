"""Passage, map and timeline as one page: every link both ways, by mouse and by keyboard, with and without a kernel."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from conftest import Window, start, stop
from exploring import STATE, Explore, frame_passed
from playwright.sync_api import expect
from test_work_is_kept import kernel_pids

from lessons.content import loader

WIDTHS = (1200, 390)


@pytest.fixture(scope="module", params=["zh", "en"])
def explored(request, browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explore]:
    """One live page a language; each test leaves it as it likes."""
    language = request.param
    running = start(tmp_path_factory.mktemp(f"explore-{language}") / "course", language=language)
    running.language = language  # type: ignore[attr-defined]
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    window = Window(context, running, language)
    try:
        window.open()
        window.run_all()
        yield Explore(window)
    finally:
        context.close()
        stop(running)
    assert window.outside == []
    assert window.errors == []


@pytest.fixture(params=WIDTHS)
def explore(request, explored: Explore) -> Explore:
    if explored.page.viewport_size != (size := {"width": request.param, "height": 900}):
        explored.page.set_viewport_size(size)
        explored.page.wait_for_timeout(1200)  # the browser's own hit-testing follows a resized frame late
    explored.reset()
    return explored


def test_each_event_by_mouse(explore):
    for name in explore.names("event"):
        explore.title(name).click()
        explore.assert_shown(name)
        note = explore.root.locator(".lsn-note").inner_text()
        assert explore.known[name].label[explore.window.language].split()[-1] in note
        shown = [one for one in explore.known[name].related if one.startswith("passage:")]
        assert not shown or any(explore.in_view(one) for one in shown)
    explore.window.picture(f"explore-event-{explore.page.viewport_size['width']}")


def test_each_event_by_keyboard(explore):
    events = explore.names("event")
    explore.mark(events[0]).focus()
    explore.page.keyboard.press("Home")
    reached = set()
    for _ in events:
        name = "event:" + explore.page.evaluate("() => document.activeElement.dataset.event")
        explore.page.keyboard.press("Enter" if len(reached) % 2 else " ")
        explore.assert_shown(name)
        reached.add(name)
        explore.page.keyboard.press("ArrowRight")
    assert reached == set(events)


def test_each_passage(explore):
    for number, name in enumerate(explore.names("passage")):
        locator = explore.passage(name).locator(".lsn-locator")
        if number % 2:
            locator.click()
        else:
            locator.focus()
            explore.page.keyboard.press("Enter")
        explore.assert_shown(name)
        assert explore.in_view(name)


def test_each_word_that_names_something(explore):
    """Every link inside a passage, by mouse and by keyboard; pressed again it lets go."""
    refs = explore.root.locator(".lsn-passage .lsn-ref.lsn-link")
    seen = set()
    for number in range(refs.count()):
        ref = refs.nth(number)
        name = ref.get_attribute("data-ref")
        if number % 2:
            ref.click()
        else:
            ref.focus()
            explore.page.keyboard.press(" ")
        explore.assert_shown(name)
        assert ref.get_attribute("aria-pressed") == "true"
        ref.focus()
        explore.page.keyboard.press("Enter")
        assert ref.get_attribute("aria-pressed") == "false"
        seen.add(name.split(":")[0])
    assert seen == {"place", "event", "figure"}


def test_each_place_on_the_map(explore):
    places = [name for name in explore.names("place") if name in explore.dotted]
    for number, name in enumerate(places):
        pin = explore.pin(name)
        if number % 2:
            pin.dispatch_event("click")  # pins of one town lie over each other
        else:
            pin.focus()
            explore.page.keyboard.press("Enter")
        explore.assert_shown(name)
        explore.frame.locator(".leaflet-popup-content", has_text=explore.label(name)).wait_for()
    explore.pin("place:shexian").focus()
    explore.page.keyboard.press("Enter")
    explore.frame.locator(".leaflet-popup-content button", has_text="K5").click()
    explore.assert_shown("passage:K5")


def test_a_place_chosen_in_the_text_is_flown_to_and_opened(explore):
    explore.passage("passage:D2").locator("[data-ref='place:cishan-erjie']").click()
    explore.root.locator("iframe").scroll_into_view_if_needed()  # a browser lets a frame out of sight wait
    explore.frame.locator(".leaflet-popup-content", has_text=explore.label("place:cishan-erjie")).wait_for()
    scale = explore.frame.locator(".leaflet-control-scale-line").inner_text()
    assert int(scale.split()[0]) <= 20, "the map did not come nearer"


def test_back_forward_and_clear(explore):
    page, root = explore.page, explore.root
    back, forward = (
        root.get_by_role("button", name=explore.word(f"explore.{name}"), exact=True) for name in ("back", "forward")
    )
    for name in ("event:honour-1985", "event:hall-2000"):
        explore.title(name).dispatch_event("click")
        explore.assert_shown(name)
    explore.passage("passage:A5").locator(".lsn-locator").dispatch_event("click")
    for name in ("event:hall-2000", "event:honour-1985"):
        back.focus()
        page.keyboard.press("Enter")
        explore.assert_shown(name)
    forward.click()
    explore.assert_shown("event:hall-2000")
    explore.clear()
    assert page.evaluate(STATE)["selected"] == []
    assert root.locator(".lsn-now").inner_text() == explore.word("select.nothing")
    assert explore.frame.locator(".pin.selected, .pin.related").count() == 0


def test_through_time_step_by_step_and_by_itself(explore):
    root = explore.root
    later, earlier, play = (
        root.get_by_role("button", name=explore.word(f"explore.{name}"), exact=True)
        for name in ("later", "earlier", "play")
    )
    events = explore.names("event")
    for name in events:
        later.click()
        explore.assert_shown(name)
    assert later.get_attribute("aria-disabled") == "true"
    earlier.click()
    explore.assert_shown(events[-2])
    explore.clear()
    field = root.locator(".lsn-share")
    play.click()  # the next step comes in some seconds, whether or not this test is done looking
    expect(field).to_have_value(explore.known[events[0]].text[explore.window.language])
    expect(field).not_to_have_value(explore.known[events[0]].text[explore.window.language])  # by itself
    root.get_by_role("button", name=explore.word("explore.pause"), exact=True).click()
    held = field.input_value()
    explore.page.wait_for_timeout(3200)
    assert field.input_value() == held


def test_filters(explore):
    root, page = explore.root, explore.page
    course = loader.load(Path(__file__).parents[2] / "data")
    box = root.locator("input[value='happened']")
    marks = root.locator(".lsn-drawing:visible .lsn-mark:not([data-hidden])")
    kept = [name for name in explore.names("event") if course.events[name.removeprefix("event:")].kind != "happened"]
    box.uncheck()
    expect(marks).to_have_count(len(kept))
    left = marks.evaluate_all("all => all.map(one => one.dataset.event)")
    assert {f"event:{name}" for name in left} == set(kept)
    explore.mark(f"event:{left[0]}").focus()
    page.keyboard.press("End")
    assert page.evaluate("() => document.activeElement.dataset.event") in left
    box.check()
    root.locator("select").first.select_option("place:shexian")
    expect(root.locator("article:visible")).to_have_count(2)
    shown = root.locator("article:visible").evaluate_all("all => all.map(one => one.dataset.passage)")
    assert shown == ["L1", "K5"]
    expect(marks).to_have_count(0)
    root.locator("select").first.select_option("")
    expect(root.locator("article:visible")).to_have_count(len(explore.names("passage")))
    expect(marks).to_have_count(len(explore.names("event")))


def test_years_are_zoomed_and_moved(explore):
    root, page = explore.root, explore.page
    tools = root.locator(".lsn-timeline .lsn-tools button")
    years = root.locator(".lsn-years")
    for _ in range(3):
        tools.nth(0).click()
    expect(years).not_to_contain_text("1985")
    middle = years.inner_text()
    for _ in range(8):
        tools.nth(3).focus()
        page.keyboard.press("Enter")
    expect(years).not_to_have_text(middle)
    expect(years).to_contain_text("2023")
    frame_passed(page)
    left = set(
        root.locator(".lsn-drawing:visible .lsn-mark:not([data-hidden])").evaluate_all(
            "all => all.map(one => one.dataset.event)"
        )
    )
    assert "upgrade-2023" in left
    assert "honour-1985" not in left
    boxes = root.locator(".lsn-drawing:visible").evaluate("""drawing => {
      const outer = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll("[data-label]:not([data-hidden])")].map(each => each.getBoundingClientRect())
        .filter(box => box.left < outer.left - 1 || box.right > outer.right + 1).length;
    }""")
    assert boxes == 0, "a label runs out of the drawing"
    if page.viewport_size["width"] > 700:
        drawing = root.locator(".lsn-wide")
        drawing.scroll_into_view_if_needed()
        box = drawing.bounding_box()
        before = years.inner_text()
        page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 15)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + 15, steps=8)
        page.mouse.up()
        expect(years, "dragging did not move the years").not_to_have_text(before)
    tools.nth(4).click()
    expect(years).to_contain_text("1985")


FOCUSED = """() => {
  const one = document.activeElement;
  return one.dataset.ref ? "link" : one.dataset.event ? "mark" : one.className === "lsn-frame" ? "map" : one.closest(".lsn-explore") ? "other" : "out";
}"""


def test_by_the_keyboard_alone_from_one_view_to_the_next(explore):
    """Tab leads from the tools to a link in a passage, into the map and out of it, and to the timeline."""
    page = explore.page
    explore.root.locator(".lsn-bar button").first.focus()
    met = []
    for _ in range(160):
        page.keyboard.press("Tab")
        met.append(page.evaluate(FOCUSED))
        if met[-1] == "out":
            # The map's frame is a process of its own: while it takes the focus over, the page has none.
            page.wait_for_timeout(500)
            met[-1] = page.evaluate(FOCUSED)
        if met[-1] == "out":
            break
    order = [
        kind
        for kind, before in zip(met, [None, *met], strict=False)
        if kind != before and kind in ("link", "map", "mark")
    ]
    assert set(order) == {"link", "map", "mark"}, met
    assert order.index("map") < order.index("mark"), met
    assert met.count("mark") == 1, "the timeline is one stop"


def test_nothing_scrolls_sideways_in_any_state(explore):
    page = explore.page
    for name in ("event:upgrade-2023", "event:hall-2000", "event:borders-2016"):
        explore.title(name).click()
        sizes = page.evaluate(
            "() => { const one = document.querySelector('.jp-WindowedPanel-outer'); return [one.scrollWidth, one.clientWidth]; }"
        )
        assert sizes[0] <= sizes[1]
        wide = explore.root.locator("*").evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 8).map(one => one.className)"
        )
        assert [name for name in wide if "lsn-hidden" not in str(name) and "lsn-share" not in str(name)] == []


def test_accessibility_of_every_state(explore):
    states = ["", "event:honour-1985", "passage:D3", "place:shexian", "figure:cishan-people"]
    for name in states:
        explore.clear()
        if name:
            link = explore.root.locator(f".lsn-passage [data-ref='{name}']").first
            link.focus()
            explore.page.keyboard.press("Enter")
            explore.assert_shown(name)
            explore.page.wait_for_timeout(1200)  # the flight, and the popup after it
        for frame in explore.page.frames:
            if frame != explore.page.main_frame and not frame.locator(".leaflet-container").count():
                continue
            # Where two towns lie close together so do their pins: the size of a target is excused where its place is the point.
            found = (
                violations(frame, ".lsn-explore", exclude=("iframe",))
                if frame == explore.page.main_frame
                else violations(frame, off=("target-size",))
            )
            assert found == [], f"{name or 'nothing selected'}: {found}"


def test_it_works_without_a_kernel(explored):
    """Runs last of those on this page: the kernel is killed, and selecting goes on."""
    explored.page.set_viewport_size({"width": 1200, "height": 900})
    for pid in kernel_pids(explored.window.course):
        os.kill(pid, signal.SIGKILL)
    explored.page.locator(".jp-Dialog .jp-mod-accept").click(timeout=30_000)
    explored.root.locator(".lsn-note").scroll_into_view_if_needed()
    explored.page.wait_for_timeout(1000)  # the browser's own hit-testing follows a resized frame late
    for name in ("event:hall-2000", "event:honour-1985"):
        explored.title(name).click()
        explored.assert_shown(name)
    explored.pin("place:shexian").dispatch_event("click")
    explored.assert_shown("place:shexian")
    explored.root.get_by_role("button", name=explored.word("explore.back"), exact=True).click()
    explored.assert_shown("event:honour-1985")
    explored.window.picture("explore-no-kernel")


def test_the_wheel_over_the_map_scrolls_the_lesson(explore):
    """The map's frame is in a process of its own, inside JupyterLab's scrolling panel: the wheel must reach that."""
    frame = explore.page.locator(".lsn-explore iframe.lsn-frame")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    explore.page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.6)
    explore.page.mouse.wheel(0, -150)
    moved = "top => Math.abs(document.querySelector('.lsn-explore iframe.lsn-frame').getBoundingClientRect().top - top) > 60"
    explore.page.wait_for_function(moved, arg=box["y"])
