"""Passage, map and timeline as one page: every link both ways, by mouse and by keyboard, with and without a kernel."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import at_rest, frame_passed
from component_host import Notebook
from exploring import STATE, Explore
from looks import page_is_too_wide
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect

from lessons.content import loader


def opened(browser, folder: Path, *, language: str, width: int, **settings) -> Explore:
    context = browser.new_context(viewport={"width": width, "height": 900}, **settings)
    window = Notebook(context, folder, language=language)
    window.begin()
    window.wait_for_map()
    explore = Explore(window)
    explore.unfold()
    return explore


@pytest.fixture(scope="module", params=[("zh", 1200), ("en", 390)], ids=str)
def explored(request, browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explore]:
    """One live page for each language and width; each test leaves it as it likes."""
    language, width = request.param
    explore = opened(browser, tmp_path_factory.mktemp("explore"), language=language, width=width)
    yield explore
    explore.window.context.close()
    explore.window.ended()


@pytest.fixture
def explore(explored: Explore) -> Explore:
    explored.reset()
    return explored


def test_each_event_by_mouse(explore):
    for name in explore.names("event"):
        explore.title(name).click()
        explore.assert_shown(name)
        note = explore.root.locator(".lsn-note").inner_text()
        assert explore.known[name].label[explore.window.language].split()[-1] in note
        shown = [one for one in explore.known[name].related if one.startswith("passage:")]
        assert not shown or explore.in_view(*shown)
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
    for number, name in enumerate(explore.stops):
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
    refs = explore.root.locator(".lsn-stop .lsn-ref.lsn-link")
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
    assert explore.in_view("passage:K5"), "a passage that no stop shows comes when it is selected"


def test_a_place_chosen_in_the_text_is_flown_to_and_opened(explore):
    explore.passage("passage:D3").locator("[data-ref='place:cishan-erjie']").click()
    explore.root.locator("iframe").scroll_into_view_if_needed()  # a browser lets a frame out of sight wait
    explore.frame.locator(".leaflet-popup-content", has_text=explore.label("place:cishan-erjie")).wait_for()
    scale = explore.frame.locator(".leaflet-control-scale-line").inner_text()
    assert int(scale.split()[0]) <= 20, "the map did not come nearer"


def test_a_hand_on_the_map_ends_a_flight_and_what_it_would_open(explore):
    """A flight that was asked for elsewhere would close what the reader has opened meanwhile."""
    explore.root.locator("iframe").scroll_into_view_if_needed()
    explore.root.evaluate(
        "root => { window.lsnFlown = new Promise(done => root.addEventListener('lsn:flight', done, { once: true })); }"
    )
    explore.passage("passage:D3").locator("[data-ref='place:cishan-erjie']").dispatch_event("click")
    explore.page.evaluate("() => window.lsnFlown")
    explore.pin("place:shexian").focus()
    explore.page.keyboard.press("Enter")
    explore.assert_shown("place:shexian")
    at_rest(explore.pin("place:shexian"))
    popups = explore.frame.locator(".leaflet-popup-content").all_inner_texts()
    assert [text.split("\n")[0].startswith(explore.label("place:shexian")) for text in popups] == [True], popups


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
    assert root.locator(".lsn-now [role=status]").text_content() == explore.word("select.nothing")
    assert explore.frame.locator(".pin.selected, .pin.related").count() == 0


def test_through_time_step_by_step_and_by_itself(explore):
    root = explore.root
    later, earlier, play = (
        root.get_by_role("button", name=explore.word(f"explore.{name}").format(first=1985), exact=True)
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


def test_what_is_paused_goes_no_further(browser, tmp_path):
    """A page of its own, whose clock goes only when it is told to."""
    explore = opened(browser, tmp_path, language="en", width=1200)
    explore.page.clock.install()
    explore.page.clock.pause_at("2035-01-01")
    events = explore.names("event")
    explore.root.get_by_role("button", name=explore.word("explore.play").format(first=1985), exact=True).click()
    explore.page.clock.run_for(4_000)
    explore.assert_shown(events[1])
    explore.root.get_by_role("button", name=explore.word("explore.pause"), exact=True).click()
    explore.page.clock.run_for(60_000)
    explore.assert_shown(events[1])
    explore.window.context.close()
    explore.window.ended()


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
    root.locator(".lsn-bar select").first.select_option("place:shexian")
    expect(root.locator("article:visible")).to_have_count(1)
    assert root.locator("article:visible").get_attribute("data-passage") == "L1"
    expect(marks).to_have_count(0)
    expect(root.locator(".lsn-strip-mark:visible")).to_have_count(0)
    root.locator(".lsn-bar select").first.select_option("")
    expect(root.locator("article:visible")).to_have_count(len(explore.stops))
    expect(marks).to_have_count(len(explore.names("event")))
    expect(root.locator(".lsn-strip-mark:visible")).to_have_count(len(explore.names("event")))


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
    """Tab leads from a link in a passage into the map and out of it, and to the years, which are one stop each."""
    page = explore.page
    explore.root.locator(".lsn-column").focus()
    met = []
    for _ in range(160):
        page.keyboard.press("Tab")
        met.append(page.evaluate(FOCUSED))
        if met[-1] == "out":
            # The map's frame is a process of its own: while it takes the focus over, the page has none.
            with contextlib.suppress(PlaywrightTimeout):
                page.wait_for_function(f"() => ({FOCUSED})() !== 'out'", timeout=1000)
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
    assert met.count("mark") == 2, "the strip is one stop, and so is the whole timeline"


def test_nothing_scrolls_sideways_in_any_state(explore):
    page = explore.page
    for name in ("event:upgrade-2023", "event:hall-2000", "event:borders-2016"):
        explore.title(name).click()
        assert not page_is_too_wide(page)
        wide = explore.root.locator("*").evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 8).map(one => one.className)"
        )
        assert [
            name
            for name in wide
            if not {"lsn-hidden", "lsn-share", "lsn-strip-title", "lsn-now", "lsn-event-told"} & set(str(name).split())
        ] == []


def test_accessibility_of_every_state(explore):
    states = ["", "event:honour-1985", "passage:D3", "place:shexian", "figure:cishan-people"]
    for name in states:
        explore.clear()
        if name:
            link = explore.root.locator(f".lsn-stop .lsn-passage [data-ref='{name}']").first
            link.focus()
            explore.page.keyboard.press("Enter")
            explore.assert_shown(name)
            places = [one for one in (name, *explore.known[name].related) if one in explore.dotted][:2]
            if name in explore.dotted or len(places) == 1:  # a flight, and the popup after it; out of sight both wait
                explore.root.locator("iframe").scroll_into_view_if_needed()
                popup = explore.frame.locator(".leaflet-popup", has_text=explore.label(places[0]))
                expect(popup).to_have_css("opacity", "1")
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


def test_it_works_without_a_kernel(browser, tmp_path):
    """The kernel dies, the one that comes instead knows nothing of the page, and selecting goes on."""
    explore = opened(browser, tmp_path, language="en", width=1200)
    explore.window.die()
    for name in ("event:hall-2000", "event:honour-1985"):
        explore.title(name).click()
        explore.assert_shown(name)
    explore.pin("place:shexian").dispatch_event("click")
    explore.assert_shown("place:shexian")
    explore.root.get_by_role("button", name=explore.word("explore.back"), exact=True).click()
    explore.assert_shown("event:honour-1985")
    explore.window.context.close()
    explore.window.ended()


def test_the_wheel_over_the_map_scrolls_the_lesson(explore):
    """The map's frame is in a process of its own, inside the notebook's scrolling panel: the wheel must reach that."""
    frame = explore.page.locator(".lsn-explore iframe.lsn-frame")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    explore.page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.6)
    explore.page.mouse.wheel(0, 150)
    moved = "top => Math.abs(document.querySelector('.lsn-explore iframe.lsn-frame').getBoundingClientRect().top - top) > 60"
    explore.page.wait_for_function(moved, arg=box["y"])


# The story: stop by stop, by the bar, the list, keys and scrolling; and free at each.


def test_the_story_leads_through_all_three_views(explore):
    course = loader.load(Path(__file__).parents[2] / "data")
    stops = course.lessons["02-places"].stops
    explore.root.locator(".lsn-dot").first.click()
    explore.at_stop(0)
    turned = 0
    for number, stop in enumerate(stops, 1):
        turned += explore.onward()
        explore.at_stop(number)
        explore.assert_shown(f"event:{stop.event}" if stop.event else f"passage:{stop.passage}")
        explore.page.wait_for_function(
            """locator => {
              const column = document.querySelector(".lsn-explore .lsn-column").getBoundingClientRect();
              const why = document.querySelector(`.lsn-stop:has(article[data-passage="${locator}"]) .lsn-why`).getBoundingClientRect();
              return why.top >= column.top - 2 && why.bottom <= column.bottom;
            }""",
            arg=stop.passage,
        )
    longer = explore.root.locator(".lsn-stop:has(.lsn-cite)").evaluate_all(
        """stops => stops.filter(stop => stop.querySelector(".lsn-cite").getBoundingClientRect().top - stop.getBoundingClientRect().top
          > stop.parentElement.clientHeight + 12).length"""
    )
    assert turned >= longer, "texts longer than the column are turned over before one goes on"
    explore.step("previous").click()
    explore.at_stop(len(stops) - 1)


def test_the_map_has_the_numbers_of_the_stops(explore):
    stops = loader.load(Path(__file__).parents[2] / "data").lessons["02-places"].stops
    for place in {stop.place for stop in stops}:
        numbers = [str(number) for number, stop in enumerate(stops, 1) if stop.place == place]
        sign = explore.pin(f"place:{place}").locator(".stops")
        assert sign.locator(".every").text_content() == " ".join(numbers)
        assert sign.get_attribute("aria-hidden") == "true", "a pin is read by its name"
    explore.root.locator(".lsn-dot").nth(2).click()
    explore.at_stop(2)
    here = explore.frame.locator(".pin.here .stops")
    expect(here).to_have_count(1)
    expect(here.locator(".one")).to_be_visible()
    expect(here.locator(".one")).to_have_text("2")
    expect(here.locator(".every")).to_be_hidden()


def test_at_the_opening_all_places_of_the_story_are_named_clear_of_each_other(explore):
    explore.root.locator(".lsn-dot").first.click()
    explore.at_stop(0)
    explore.clear()
    whole = explore.frame.locator("button.whole")
    if whole.is_visible():
        whole.click()
    expect(whole).to_be_hidden()
    expect(explore.frame.locator(".leaflet-container.led")).to_have_count(0)
    seen = explore.frame.locator(".pin:has(.stops)").evaluate_all(
        """pins => pins.map(pin => {
          const [name, sign] = [".name", ".stops"].map(each => pin.querySelector(each));
          const box = each => { const { left, right, top, bottom } = each.getBoundingClientRect(); return [left, right, top, bottom]; };
          return { text: name.textContent, seen: name.checkVisibility(), name: box(name), sign: box(sign) };
        })"""
    )
    assert len(seen) == 6
    assert all(each["seen"] for each in seen), [each["text"] for each in seen if not each["seen"]]
    for each in seen:
        left, right, top, bottom = each["name"]
        others = [box for other in seen if other is not each for box in (other["name"], other["sign"])]
        for a, b, c, d in others:
            assert not (left < b and a < right and top < d and c < bottom), (each["text"], seen)


def test_a_passage_without_a_date_says_so_at_the_strip(explore):
    told = explore.root.locator(".lsn-event-told")
    stops = loader.load(Path(__file__).parents[2] / "data").lessons["02-places"].stops
    links = {
        number: explore.known[f"passage:{stop.passage}"].related
        for number, stop in enumerate(stops, 1)
        if not stop.event
    }
    without = [number for number, related in links.items() if not any(name.startswith("event:") for name in related)]
    assert without
    explore.root.locator(".lsn-dot").nth(without[0]).click()
    expect(told).to_have_text(explore.word("explore.undated"))
    explore.root.locator(".lsn-dot").first.click()
    expect(told).to_have_text(explore.word("explore.prompt"))


def test_a_mark_that_is_pointed_at_or_reached_by_keys_is_named_above_the_line(explore):
    title = explore.root.locator(".lsn-strip-title")
    marks = explore.root.locator(".lsn-strip-mark:visible")
    named = [mark.get_attribute("aria-label").split(". ")[0] for mark in marks.all()]
    marks.first.click()
    expect(title).to_have_text(named[0])
    explore.page.keyboard.press("ArrowRight")
    expect(title).to_have_text(named[1])
    marks.last.hover()
    expect(title).to_have_text(named[-1])
    explore.root.locator(".lsn-strip-years").hover()
    expect(title).to_have_text(named[0])


@pytest.fixture
def calm(explore):
    """Nothing glides: what is scrolled to is there at once, and no busy machine can be looked at half way."""
    explore.page.emulate_media(reduced_motion="reduce")
    yield
    explore.page.emulate_media(reduced_motion="no-preference")


@pytest.mark.usefixtures("calm")
def test_the_button_leads_through_all_of_a_stop(explore):
    """Each press shows what was below, two lines of it twice, and the passage's last line is seen before the next begins."""
    explore.root.locator(".lsn-dot").nth(1).click()
    explore.at_stop(1)
    column, stop = explore.root.locator(".lsn-column"), explore.root.locator(".lsn-stop").nth(1)
    while explore.step("next").text_content() == explore.word("explore.more"):
        at_rest(stop)
        before = column.evaluate("each => each.scrollTop")
        explore.step("next").click()
        at_rest(stop)
        moved = column.evaluate("each => each.scrollTop") - before
        assert 0 < moved < column.evaluate("each => each.clientHeight"), "nothing is passed over"
    at_rest(stop)
    end = stop.locator(".lsn-cite").bounding_box()["y"]
    assert end <= column.bounding_box()["y"] + column.bounding_box()["height"] + 1
    assert explore.step("next").text_content() == explore.word("explore.next")


@pytest.mark.usefixtures("calm")
def test_at_the_opening_the_button_leads_to_the_field_and_then_begins(explore):
    """What it says is what the text asks for: to write first, unless that has been done, and then to begin."""
    explore.root.locator(".lsn-dot").nth(0).click()
    explore.at_stop(0)
    column, field = explore.root.locator(".lsn-column"), explore.root.locator(".lsn-opening textarea")
    column.evaluate("each => { each.style.flex = '0 0 200px'; }")  # as on a low screen
    try:
        field.fill("")
        expect(explore.step("next")).to_have_text(explore.word("explore.write"))
        explore.step("next").click()
        expect(field).to_be_focused()
        at_rest(field)
        seen, box = column.bounding_box(), field.bounding_box()
        assert seen["y"] <= box["y"]
        assert box["y"] + box["height"] <= seen["y"] + seen["height"]
        expect(explore.step("next")).to_have_text(explore.word("explore.start"))
        column.evaluate("each => { each.scrollTop = 0; }")
        expect(explore.step("next")).to_have_text(explore.word("explore.write"))
        field.fill("Written before.")
        expect(explore.step("next")).to_have_text(explore.word("explore.start"))
    finally:
        field.fill("")
        column.evaluate("each => { each.style.flex = ''; }")


@pytest.mark.usefixtures("calm")
def test_the_dots_of_the_stops_keep_clear_of_the_buttons_beside_them(explore):
    """Also beside the longest words that the way on has: it says what is done next."""
    explore.root.locator(".lsn-dot").first.click()
    explore.at_stop(0)
    story = explore.root.locator(".lsn-story-bar")
    words = (explore.word(f"explore.{name}") for name in ("next", "write", "start", "more", "finish"))
    story.locator(".lsn-onward").evaluate("(button, text) => { button.textContent = text; }", max(words, key=len))
    back, on = (story.locator(each).bounding_box() for each in (".lsn-backward", ".lsn-onward"))
    dots = [dot.bounding_box() for dot in story.locator(".lsn-dot").all()]
    assert back["x"] + back["width"] <= dots[0]["x"]
    assert dots[-1]["x"] + dots[-1]["width"] <= on["x"]
    assert all(dot["width"] >= 24 and dot["height"] >= 24 for dot in dots)  # WCAG 2.2, 2.5.8


def test_while_nothing_is_selected_the_marks_are_explained(explore):
    kinds = explore.root.locator(".lsn-now .lsn-strip-kind")
    explore.clear()
    assert kinds.all_text_contents() == [
        explore.word(f"claims.kind.{name}") for name in ("happened", "reported", "planned")
    ]
    for kind in ("happened", "reported", "planned"):
        drawn = "each => (({ borderRadius, rotate, transform, backgroundColor }) => [borderRadius, rotate, transform, backgroundColor].join())(getComputedStyle(each))"
        mark = explore.root.locator(f".lsn-strip-mark.{kind} i").first.evaluate(drawn)
        assert explore.root.locator(f".lsn-strip-kind.{kind} i").evaluate(drawn) == mark
    explore.root.locator(".lsn-strip-mark").first.click()
    expect(kinds).to_have_count(0)


def test_keys_lead_through_the_story(explore):
    page, last = explore.page, len(explore.stops)
    explore.root.locator(".lsn-dot[aria-current]").focus()
    for key, number in (("Home", 0), ("ArrowRight", 1), ("End", last), ("ArrowLeft", last - 1), ("Home", 0)):
        page.keyboard.press(key)
        explore.at_stop(number)
        assert page.evaluate("() => document.activeElement.getAttribute('aria-current')") == "step"
    explore.root.locator(".lsn-column").focus()
    page.keyboard.press("ArrowRight")
    explore.at_stop(1)


def test_whoever_looks_elsewhere_comes_back_to_the_stop(explore):
    explore.root.locator(".lsn-dot").nth(2).click()
    explore.at_stop(2)
    expect(explore.root.locator(".lsn-return")).to_be_hidden()
    explore.root.locator(".lsn-strip-mark[data-event='merger-1993']").click()
    explore.assert_shown("event:merger-1993")
    explore.root.locator(".lsn-return").click()
    explore.at_stop(2)
    expect(explore.root.locator(".lsn-return")).to_be_hidden()


def test_scrolling_the_text_leads_on(explore):
    explore.root.locator(".lsn-dot").first.click()
    explore.at_stop(0)
    column = explore.root.locator(".lsn-column")
    column.scroll_into_view_if_needed()
    box = column.bounding_box()
    explore.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    for _ in range(40):
        explore.page.mouse.wheel(0, 120)
        frame_passed(explore.page)
        if explore.root.locator(".lsn-dot").first.get_attribute("aria-current") is None:
            break
    assert explore.root.locator(".lsn-dot[aria-current]").inner_text() in {"1", "2"}


MAP = "const map = window[Object.keys(window).find(name => name.startsWith('map_'))];"


def test_an_event_of_the_whole_city_shows_the_whole_city(explore):
    scene, frame = explore.frame.locator("html"), explore.root.locator("iframe")
    explore.passage("passage:D3").locator("[data-ref='place:cishan-erjie']").click()
    frame.scroll_into_view_if_needed()  # a browser lets a frame out of sight wait
    explore.frame.locator(".leaflet-popup-content").wait_for()
    holds = f"html => {{ {MAP} return map.getBounds().contains(map.lessonsBounds); }}"
    assert not scene.evaluate(holds)
    explore.root.locator(".lsn-strip-mark[data-event='merger-1993']").click()
    explore.assert_shown("event:merger-1993")
    frame.scroll_into_view_if_needed()
    within = f"""html => new Promise(done => {{
      {MAP}
      const look = tries => map.getBounds().contains(map.lessonsBounds) ? done(true) : tries ? setTimeout(look, 50, tries - 1) : done(false);
      look(100);
    }})"""
    assert scene.evaluate(within)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (390, 800)])
def test_one_screen_has_all_three_views(browser, tmp_path, width: int, height: int):
    """A selection made in any of them is seen in the others without scrolling, and what was pressed stays where it is."""
    context = browser.new_context(viewport={"width": width, "height": height})
    window = Notebook(context, tmp_path, language="zh")
    window.begin()
    window.wait_for_map()
    explore, page = Explore(window), window.page
    explore.root.locator(".lsn-stage").evaluate("stage => stage.scrollIntoView({ block: 'center' })")
    explore.root.locator(".lsn-dot").nth(7).click()
    explore.at_stop(7)
    seen = """name => {
      const inside = box => box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1;
      const explore = document.querySelector(".lsn-explore");
      const [column, map, tick] = [".lsn-column", ".lsn-where iframe", `.lsn-strip-mark[data-event="${name}"]`].map(each => explore.querySelector(each).getBoundingClientRect());
      return [column, map, tick].every(inside);
    }"""
    tick = explore.root.locator(".lsn-strip-mark[data-event='centres-2019']")
    before = tick.bounding_box()
    tick.click()
    page.wait_for_function(
        "() => document.querySelector('.lsn-strip-mark[data-event=\"centres-2019\"]').getAttribute('aria-pressed') === 'true'"
    )
    page.wait_for_function("() => document.querySelector('.lsn-column article[data-state=related]')")
    assert page.evaluate(seen, "centres-2019")
    after = tick.bounding_box()
    assert abs(after["y"] - before["y"]) <= 8
    assert abs(after["x"] - before["x"]) <= 8
    related = [one for one in explore.known["event:centres-2019"].related if one.startswith("passage:")]
    assert explore.in_view(*related)
    context.close()
    window.ended()


def test_who_goes_on_has_the_whole_screen_to_read_in(browser, tmp_path):
    """The stage takes the head's place, its bar stays under the finger; the opening gives the head back."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    window = Notebook(context, tmp_path, language="en")
    window.begin()
    window.wait_for_map()
    explore, page = Explore(window), window.page
    page.wait_for_function("() => !document.querySelector('.lsn-start')")
    stage, column, head = (page.locator(each).first for each in (".lsn-stage", ".lsn-column", ".lsn-head h1"))
    explore.root.evaluate("each => each.scrollIntoView({ block: 'end' })")
    expect(head).to_be_in_viewport(ratio=1)
    small, read = stage.bounding_box(), column.bounding_box()["height"]

    def pressed(button) -> float:
        """Press a button and return how far it has moved on the screen."""
        before = button.bounding_box()["y"]
        button.click()
        frame_passed(page)
        return abs(button.bounding_box()["y"] - before)

    assert pressed(explore.root.locator(".lsn-dot").nth(1)) <= 1
    explore.at_stop(1)
    large = stage.bounding_box()
    assert 0 <= large["y"] <= small["y"] - 50
    assert large["y"] + large["height"] <= small["y"] + small["height"] + 1
    assert column.bounding_box()["height"] >= read + 50
    assert pressed(explore.step("next")) <= 1
    assert stage.bounding_box()["height"] == large["height"]
    assert pressed(explore.root.locator(".lsn-dot").first) <= 1
    expect(head).to_be_in_viewport(ratio=1)
    assert stage.bounding_box()["height"] == small["height"]
    context.close()
    window.ended()


def test_what_is_read_out_is_one_short_sentence(explore):
    """A screen reader says what a live region holds anew at each change: of all that is shown, the line of what is selected."""
    # The years in view, too, but only when they are moved.
    aloud = """() => [...document.querySelectorAll(".lsn-explore :is([aria-live=polite], [role=status]):not(.lsn-years)")]
      .filter(each => each.checkVisibility()).map(each => each.textContent.trim()).filter(Boolean)"""
    for event in explore.names("event"):
        explore.mark(event).press("Enter")
        explore.assert_shown(event)
        said = explore.page.evaluate(aloud)
        assert len(said) == 1, said
        assert len(said[0]) <= 120, said
    for number in range(len(explore.stops) + 1):
        explore.root.locator(".lsn-dot").nth(number).click()
        explore.at_stop(number)
        said = explore.page.evaluate(aloud)
        assert len(said) <= 1, said
        assert all(len(each) <= 120 for each in said), said
