"""Questions of matching and of place: every way to answer, on a wide and on a narrow window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import at_rest, frame_passed
from component_host import Notebook
from playwright.sync_api import expect

RIGHT = {
    "zh": ["人大代表坐下来", "干部派到基层", "搬到网上", "只留下一个", "名气很大"],
    "en": ["sit down with residents", "sent out as advisers", "move online", "name of a service", "a great name"],
}
EXTRA = {"zh": "专门开会", "en": "a meeting is held"}
SEAT = (36.568, 113.662)
WUAN = (36.697, 114.191)


class Window(Notebook):
    """A lesson that was run, with nothing answered yet."""

    @property
    def width(self) -> int:
        return self.page.viewport_size["width"]


def words(window: Window, zh: str, en: str) -> str:
    return zh if window.language == "zh" else en


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def window(request, browser, tmp_path: Path) -> Iterator[Window]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=True)
    opened = Window(context, tmp_path, language=language)
    opened.begin()
    yield opened
    context.close()
    opened.ended()


def centre(locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def check(window: Window, question) -> None:
    """Hand in and wait for the kernel's word on it."""
    button = question.locator("button[type='submit']")
    button.press("Enter")
    window.page.wait_for_function(
        "button => button.getAttribute('aria-disabled') === 'false'", arg=button.element_handle()
    )
    question.locator(".lsn-verdict").wait_for()


def accessible(window: Window) -> None:
    assert violations(window.page, ".lsn") == []


def fits(window: Window, question) -> None:
    """Nothing scrolls sideways, and every target is large enough for a finger."""
    wide = question.locator("*:not(input)").evaluate_all(
        "all => all.filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).map(one => one.outerHTML.slice(0, 99))"
    )
    assert wide == []
    boxes = [
        button.bounding_box() for button in question.locator("button:visible, select:visible, input:visible").all()
    ]
    assert min(min(box["width"], box["height"]) for box in boxes) >= 24


class Cards:
    """The parts of a question of matching."""

    def __init__(self, window: Window) -> None:
        self.window, self.page = window, window.page
        self.form = window.question(4, quiz=3)
        self.form.scroll_into_view_if_needed()

    def card(self, number: int):
        """The card that belongs to the place of this number; the one that belongs nowhere is number 5."""
        language = self.window.language
        return self.form.locator(".lsn-card", has_text=[*RIGHT[language], EXTRA[language]][number])

    def place(self, number: int):
        return self.form.locator(".lsn-place").nth(number)

    def beside(self) -> list[int]:
        """Which card each place has (-1: none)."""
        language = self.window.language
        known = [*RIGHT[language], EXTRA[language]]
        texts = self.form.locator(".lsn-place").all_inner_texts()
        return [next((number for number, part in enumerate(known) if part in text), -1) for text in texts]

    def on_screen(self, card, place) -> tuple[tuple[float, float], tuple[float, float]]:
        self.form.locator(".lsn-match").evaluate("all => all.scrollIntoView({ block: 'start' })")
        return centre(card), centre(place)

    def drag(self, card, place) -> None:
        (x, y), to = self.on_screen(card, place)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + 10, y + 10)
        self.page.mouse.move(*to, steps=4)
        self.page.mouse.up()

    def touch(self, card, place) -> None:
        (x, y), to = self.on_screen(card, place)
        session = self.window.context.new_cdp_session(self.page)

        def act(kind: str, *at: tuple[float, float]) -> None:
            points = [{"x": round(point[0]), "y": round(point[1])} for point in at]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        act("touchStart", (x, y))
        for part in (0.2, 0.6, 1.0):
            act("touchMove", (x + (to[0] - x) * part, y + (to[1] - y) * part))
        act("touchEnd")


def test_matching_by_dragging_by_pressing_and_by_keyboard(window: Window):
    cards = Cards(window)
    fits(window, cards.form)
    by_dragging(cards)
    window.picture(f"match-{window.width}-wrong")
    by_pressing(cards)
    by_keyboard(cards)
    assert cards.form.locator(".lsn-verdict.right").count() == 1
    assert cards.form.locator(".lsn-card:visible").count() == 0
    assert cards.form.locator(".lsn-remark.right").count() >= 6
    cards.place(0).click(force=True)
    assert cards.beside() == [0, 1, 2, 3, 4], "once it is right nothing is taken back"
    cards.form.locator("details summary").click()
    fits(window, cards.form)
    accessible(window)
    window.picture(f"match-{window.width}-right")


def by_dragging(cards: Cards) -> None:
    """Drag with mouse and finger: into a place, to another one, out again; then a first answer with two cards swapped."""
    cards.drag(cards.card(0), cards.place(3))
    assert cards.beside() == [-1, -1, -1, 0, -1]
    cards.drag(cards.place(3), cards.place(0))
    assert cards.beside() == [0, -1, -1, -1, -1]
    cards.touch(cards.card(2), cards.place(1))
    assert cards.beside() == [0, 2, -1, -1, -1]
    cards.drag(cards.place(1), cards.form.locator(".lsn-cards"))
    assert cards.beside() == [0, -1, -1, -1, -1]
    cards.form.locator("button[type='submit']").click()
    warning = cards.form.locator(".lsn-feedback .lsn-warn")
    warning.wait_for()
    assert "5" in warning.inner_text(), "a place without a card is no answer yet"
    for card, place in ((2, 1), (1, 2), (3, 3), (4, 4)):
        cards.drag(cards.card(card), cards.place(place))
    check(cards.window, cards.form)
    assert cards.form.locator(".lsn-verdict.partly").count() == 1
    wrong = cards.form.locator(".lsn-remark.wrong")
    assert wrong.count() == 3  # the whole, and two pairs
    assert RIGHT[cards.window.language][2] in wrong.nth(1).inner_text()
    assert RIGHT[cards.window.language][1] not in wrong.nth(1).inner_text(), "what belongs there is not told"


def by_pressing(cards: Cards) -> None:
    """Press a card, then a place; press a card that is in place to take it back."""
    cards.place(1).tap()
    assert cards.beside() == [0, -1, 1, 3, 4]
    cards.card(5).click()
    assert cards.card(5).get_attribute("aria-pressed") == "true"
    cards.card(5).click()
    assert cards.card(5).get_attribute("aria-pressed") == "false"
    cards.card(5).click()
    cards.place(1).click()
    assert cards.beside() == [0, 5, 1, 3, 4]
    told = cards.form.locator(".lsn-told").inner_text()
    assert EXTRA[cards.window.language] in told
    check(cards.window, cards.form)
    assert cards.form.locator(".lsn-remark.wrong", has_text="C6").count() == 1


def by_keyboard(cards: Cards) -> None:
    """Enter or Space picks up and puts down, Escape lets go; the same buttons as with the pointer."""
    page = cards.page
    for number in (1, 2):
        cards.place(number).focus()
        page.keyboard.press(" ")
    assert cards.beside() == [0, -1, -1, 3, 4]
    cards.card(1).focus()
    page.keyboard.press("Enter")
    assert cards.card(1).get_attribute("aria-pressed") == "true"
    page.keyboard.press("Escape")
    assert cards.form.locator(".lsn-card[aria-pressed='true']").count() == 0
    page.keyboard.press(" ")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate(
            "() => document.activeElement.classList.contains('lsn-place') && !document.activeElement.classList.contains('full')"
        ):
            break
    page.keyboard.press("Enter")
    assert cards.beside() == [0, 1, -1, 3, 4]
    label = cards.place(1).get_attribute("aria-label")
    assert RIGHT[cards.window.language][1] in label
    assert words(cards.window, "邱县", "Qiuxian") in label
    assert page.evaluate("() => document.activeElement.className").startswith("lsn-place")
    cards.card(2).focus()
    page.keyboard.press("Enter")
    cards.place(2).focus()
    page.keyboard.press(" ")
    check(cards.window, cards.form)


def asked_map(window: Window, form):
    """The question's map once it is drawn: its frame, to look inside."""
    form.locator(".lsn-ask-map").scroll_into_view_if_needed()
    holder = form.locator("iframe.lsn-frame")
    holder.wait_for(timeout=30_000)
    frame = holder.element_handle().content_frame()
    frame.locator(".leaflet-container .unit").first.wait_for(state="attached")
    at_rest(frame.locator(".leaflet-container .unit").first)
    return frame


def click_at(frame, point: tuple[float, float]) -> None:
    spot = frame.evaluate(
        "point => { const { x, y } = map_n0.latLngToContainerPoint(point); return { x, y }; }", list(point)
    )
    frame.locator(".leaflet-container").click(position=spot)


def test_a_place_by_map_by_list_and_by_coordinates(window: Window):
    form, page = window.question(4), window.page
    fits(window, form)
    frame = asked_map(window, form)
    assert frame.locator(".pin").count() == 0, "no pin gives the place away"
    assert words(window, "涉县", "Shexian") not in frame.locator("body").inner_text()
    field, listed = form.locator("input[type='text']"), form.locator("select")

    click_at(frame, WUAN)
    page.wait_for_function("input => input.value !== ''", arg=field.element_handle())
    lat, lon = map(float, field.input_value().split(","))
    assert abs(lat - WUAN[0]) < 0.02
    assert abs(lon - WUAN[1]) < 0.02
    frame.locator(".pin.given").wait_for()
    window.picture(f"place-{window.width}-clicked")
    check(window, form)
    assert form.locator(".lsn-verdict.wrong").count() == 1
    assert frame.locator(".pin.answer").count() == 0

    listed.select_option("wuan")
    assert field.input_value() == ""
    check(window, form)
    assert form.locator(".lsn-verdict.wrong").count() == 1

    for text, zh, en in (
        ("Shexian", "没有读懂", "could not be read"),
        ("113.66, 36.57", "没有这样的坐标", "no such coordinates"),
    ):
        field.fill(text)
        field.press("Enter")
        form.locator(".lsn-warn", has_text=words(window, zh, en)).wait_for()
    assert listed.input_value() == ""
    field.fill("北纬36°39′，东经113.66度")
    field.press("Enter")
    form.locator(".lsn-verdict.right").wait_for()
    feedback = form.locator(".lsn-feedback").inner_text()
    assert re.search(r"9\.1", feedback), feedback
    assert words(window, "涉县，位置 36.568, 113.662", "Shexian, at 36.568, 113.662") in feedback
    frame.locator(".pin.answer").wait_for()
    assert frame.locator("path.precision").count() == 1
    assert frame.locator(".pin.given").count() == 1
    at_rest(frame.locator(".pin.answer"))  # the map flies to what it shows
    before = field.input_value()
    frame.evaluate("() => { map_n0.once('click', () => { document.body.dataset.pressed = ''; }); }")
    frame.locator(".leaflet-container").click(position={"x": 30, "y": 150})
    expect(frame.locator("body")).to_have_attribute("data-pressed", "")
    frame_passed(page)
    assert field.input_value() == before, "once it is done the map takes no answer"
    fits(window, form)
    accessible(window)
    form.locator(".lsn-ask-map").scroll_into_view_if_needed()
    window.picture(f"place-{window.width}-done")


def test_answers_come_back_with_the_page(window: Window):
    form = window.question(4)
    form.locator("select").select_option("wuan")
    check(window, form)
    cards = Cards(window)
    cards.card(4).click()
    cards.place(0).click()
    window.reload()
    expect(form.locator("select")).to_have_value("wuan")
    assert cards.beside() == [4, -1, -1, -1, -1], "what was not yet handed in stays in the tab"


def test_without_the_map_the_question_can_be_answered(window: Window):
    form = window.question(4)
    form.locator(".lsn-ask-map").evaluate("holder => holder.remove()")
    form.locator("select").select_option("shexian")
    check(window, form)
    assert form.locator(".lsn-verdict.right").count() == 1
    assert words(window, "涉县", "Shexian") in form.locator(".lsn-feedback").inner_text()
