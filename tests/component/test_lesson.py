"""One lesson read, run, explored and answered, by mouse and by keyboard, in either width and theme."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import at_rest, frame_passed
from component_host import Notebook
from playwright.sync_api import expect
from still_lesson import assert_still


def words(window, zh: str, en: str) -> str:
    return zh if window.language == "zh" else en


@pytest.fixture(params=["zh", "en"])
def window(request, browser, root: Path, tmp_path: Path) -> Iterator[Notebook]:
    """A lesson as it was stored, not yet run."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Notebook(context, tmp_path, language=request.param)
    show_stored(opened, root)
    yield opened
    context.close()
    opened.ended()


def show_stored(window: Notebook, root: Path) -> None:
    window.open()
    window.show_static(root / "notebooks" / window.language / f"{window.name}.ipynb")


def run(window: Notebook) -> None:
    window.run_all()
    window.wait_for_map()


def test_before_anything_runs_the_lesson_can_be_read(window):
    assert_still(window.page)
    assert window.page.locator(".lsn-head").get_attribute("lang") == window.language
    window.picture("still")


def test_explore_answer_and_come_back(window):
    """The student's whole way, in one go."""
    run(window)
    page = window.page
    map_moves_and_opens(window)
    terms_open(window)
    marks_open(window)
    choices_get_their_own_feedback(window)
    number_refuses_calmly(window)
    order_by_keyboard(window)
    total = page.locator(".lsn-tally tbody tr").last.inner_text()
    assert re.search(r"3\D+13", total), total
    window.picture("live")
    kept_on_disk(window)
    restarted(window)


def map_moves_and_opens(window) -> None:
    page = window.page
    frame = page.frame_locator(".lsn-explore iframe.lsn-frame")
    page.locator(".lsn-explore iframe.lsn-frame").scroll_into_view_if_needed()
    # The browser passes the mouse on to a frame once it has painted it; out of sight a frame is not painted.
    frame_passed(page.locator(".lsn-explore iframe.lsn-frame").element_handle().content_frame())
    pane = frame.locator(".leaflet-map-pane")
    before = pane.get_attribute("style")
    box = page.locator(".lsn-explore iframe.lsn-frame").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] * 0.85)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] * 0.75, steps=5)
    page.mouse.up()
    expect(pane, "dragging did not move the map").not_to_have_attribute("style", before)
    scale = frame.locator(".leaflet-control-scale-line").inner_text()
    frame.locator(".leaflet-control-zoom-in").click()
    expect(frame.locator(".leaflet-control-scale-line"), "the map did not zoom").not_to_have_text(scale)
    frame.locator(".leaflet-control-zoom-out").click()
    expect(frame.locator(".leaflet-control-scale-line")).to_have_text(scale)
    at_rest(frame.locator(".leaflet-control-scale-line"))
    name = words(window, "磁山二街", "Cishan Erjie")
    pin = frame.locator(".pin", has_text=name)
    pin.focus()
    page.keyboard.press("Enter")
    popup = frame.locator(".leaflet-popup-content")
    popup.wait_for()
    text = popup.inner_text()
    assert name in text
    assert "Císhān Èrjiē" in text
    assert "D3" in text
    window.picture("popup")
    page.keyboard.press("Escape")


def terms_open(window) -> None:
    page = window.page
    term = page.locator(".lsn-term", has_text=words(window, "直南", "southern Zhili")).first
    term.focus()
    page.keyboard.press("Enter")
    assert term.get_attribute("aria-expanded") == "true"
    gloss = page.locator(".lsn-gloss")
    assert gloss.count() == 1
    assert "zhínán" in gloss.inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".lsn-gloss").count() == 0
    term.click()
    assert page.locator(".lsn-gloss").count() == 1
    term.click()


def marks_open(window) -> None:
    page = window.page
    page.locator(".lsn-grow").click()
    first = page.locator(".lsn-wide [data-event='honour-1985']")
    first.focus()
    page.keyboard.press("Enter")
    note = page.locator(".lsn-timeline .lsn-note")
    assert "1985" in note.inner_text()
    assert "D3" in note.inner_text()
    page.keyboard.press("ArrowRight")
    page.keyboard.press(" ")
    assert "1986" in note.inner_text()
    assert page.locator(".lsn-mark[aria-pressed='true']").count() == 1


def choices_get_their_own_feedback(window) -> None:
    question = window.question(2)
    question.locator("input[value='group']").check()
    question.locator("button[type='submit']").click()
    verdict = question.locator(".lsn-verdict")
    verdict.wait_for()
    assert "wrong" in verdict.get_attribute("class")
    wrong = question.locator(".lsn-remark.wrong").inner_text()
    assert words(window, "容易想到村里人", "so one thinks of them") in wrong
    question.locator("input[value='branch']").check()
    question.locator("button[type='submit']").click()
    question.locator(".lsn-verdict.right").wait_for()
    assert (
        words(window, "组织的一方是市文联", "federation took them")
        in question.locator(".lsn-remark.right").first.inner_text()
    )
    assert words(window, "已保存", "Saved") in question.locator(".lsn-feedback").inner_text()
    assert question.locator("input").first.is_disabled()
    window.picture("feedback")


def number_refuses_calmly(window) -> None:
    question = window.question(1)
    box = question.locator("input[type='text']")
    for text, zh, en in (("", "请先填", "Give a number first"), ("many", "请填一个数字", "Please give a number")):
        box.fill(text)
        box.press("Enter")
        warning = question.locator(".lsn-feedback .lsn-warn")
        warning.wait_for()
        window.page.wait_for_function(
            "([node, text]) => node.textContent.includes(text)", arg=[warning.element_handle(), words(window, zh, en)]
        )
    box.fill("７")
    box.press("Enter")
    question.locator(".lsn-verdict.wrong").wait_for()
    assert "7" in question.locator(".lsn-remark").inner_text()


def order_by_keyboard(window) -> None:
    """Sort by pressing the buttons with the keyboard alone: the focus stays with the item."""
    page, question = window.page, window.question(0, quiz=3)
    right = ["joins", "city", "merger", "borders", "centres"]

    def shown() -> list[str]:
        return question.locator("li").evaluate_all("rows => rows.map(row => row.dataset.id)")

    for place, name in enumerate(right):
        up = question.locator(f"li[data-id='{name}'] button").first
        up.focus()
        for _ in range(10):
            if shown().index(name) <= place:
                break
            page.keyboard.press("Enter")
            assert page.evaluate("() => document.activeElement.closest('li').dataset.id") == name
    assert shown() == right
    question.locator("button[type='submit']").focus()
    page.keyboard.press("Enter")
    question.locator(".lsn-verdict.right").wait_for()


def kept_on_disk(window) -> None:
    paths = (window.work / "02-places").glob("*.jsonl")
    lines = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    assert {line["act"] for line in lines} >= {"opened", "answered"}
    assert all(line["v"] == 1 and line["crc"] for line in lines)


def restarted(window) -> None:
    """A new kernel and Run All bring every answer back."""
    window.die()
    window.reload()
    page = window.page
    assert window.question(2).locator("input[value='branch']").is_checked()
    assert window.question(2).locator(".lsn-verdict.right").count() == 1
    assert window.question(1).locator("input[type='text']").input_value() == "7"
    assert window.question(0, quiz=3).locator("li").first.get_attribute("data-id") == "joins"
    assert re.search("3", page.locator(".lsn-head .lsn-notices").inner_text())


@pytest.mark.parametrize("width", [390, 1200])
def test_nothing_scrolls_sideways(window, width: int):
    window.page.set_viewport_size({"width": width, "height": 900})
    for live in (False, True):
        if live:
            run(window)
        sizes = window.page.evaluate(
            "() => { const page = document.querySelector('.jp-WindowedPanel-outer'); return [page.scrollWidth, page.clientWidth]; }"
        )
        assert sizes[0] <= sizes[1], "the page scrolls sideways"
        wide = window.page.locator(".lsn").evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)"
        )
        assert wide == []
        if live:
            others = window.page.locator(".lsn-head .lsn-kicker a")
            expect(others).to_have_css("white-space", "nowrap")  # 中文版 may begin a line, and never breaks
            # The years are a strip then, and the whole drawing comes when it is asked for
            window.page.locator(".lsn-grow").click()
            window.page.locator(".lsn-whole .lsn-mark:visible").first.wait_for()
        assert window.page.locator(".lsn-tall:visible").count() == (1 if width == 390 else 0)
        window.picture(f"{width}-{'live' if live else 'still'}")


def test_the_theme_is_followed(window):
    run(window)
    page = window.page
    light = page.locator(".lsn-stage").evaluate("node => getComputedStyle(node).backgroundColor")
    page.evaluate(
        "() => { document.body.dataset.jpThemeLight = 'false'; document.body.dataset.jpThemeName = 'JupyterLab Dark'; }"
    )
    expect(page.locator(".lsn-stage")).not_to_have_css("background-color", light)
    inside = page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".unit:not(.named)").first
    expect(inside).to_have_css("fill", "rgb(29, 29, 27)")
    scale = page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".leaflet-control-scale-line").first
    expect(scale).to_have_css("text-shadow", "none")
    window.picture("dark")


def test_shortcuts_of_the_notebook_do_not_act_on_an_answer(window):
    """In command mode "d d" deletes a cell: JupyterLab leaves the keys of what has this mark alone."""
    run(window)
    options = window.question(3, quiz=3).locator("input")
    options.first.focus()
    for key in ("d", "d", "m", "x", "a", "ArrowDown"):
        window.page.keyboard.press(key)
        assert options.first.get_attribute("data-lm-suppress-shortcuts") is not None
    window.page.keyboard.press(" ")
    assert options.first.is_checked(), "the space bar ticks the box"


def test_accessibility_of_every_view(window):
    """WCAG 2.2 A and AA by axe-core, for what is ours: still, live, answered."""
    check(window, "still")
    run(window)
    check(window, "live")
    window.page.locator(".lsn-term").first.click()
    window.question(3).locator("input").first.check()
    window.question(3).locator("button[type='submit']").click()
    window.question(3).locator(".lsn-verdict").wait_for()
    window.question(4).locator(".lsn-actions button").nth(1).click()
    window.question(4).locator(".lsn-hints p").wait_for()
    check(window, "answered")


def check(window, state: str) -> None:
    # JupyterLab's own rule for links takes the underline from the one in the head.
    found = violations(window.page, ".lsn", exclude=(".lsn-head a",))
    assert found == [], f"{state}: {found}"


def test_a_lesson_ends_with_its_download(window):
    """The button at the end is the work panel's own, and says what it did beside itself."""
    run(window)
    answered = window.question(2)
    answered.locator("input[value='group']").check()
    answered.locator("button[type='submit']").click()
    answered.locator(".lsn-verdict").wait_for()
    footer = window.page.locator(".lsn-footer")
    with window.page.expect_download() as download:
        footer.get_by_role("button").press("Enter")
    assert download.value.suggested_filename in footer.locator("[role=status]").inner_text()


def test_started_over_in_two_steps_and_everything_is_empty_again(window):
    run(window)
    page = window.page
    guess = page.locator(".lsn-prompt textarea").first
    guess.fill("what I thought")
    question = window.question(2)
    question.locator("input[value='group']").check()
    question.locator("button[type='submit']").click()
    question.locator(".lsn-verdict").wait_for()
    over = page.locator(".lsn-work .lsn-over")
    over.locator("summary").press("Enter")
    over.get_by_role("button").press("Enter")
    done = page.locator(".lsn-work p[role=status]").filter(has_text=window.word("work.over-done"))
    done.wait_for()
    expect(guess).to_have_value("")
    expect(question.locator("input:checked")).to_have_count(0)
    expect(question.locator(".lsn-verdict")).to_have_count(0)
    expect(over).not_to_have_attribute("open", "")
    assert page.evaluate("() => document.querySelector('.lsn-work').contains(document.activeElement)")
    window.picture("started-over")
    question.locator("input[value='branch']").check()
    question.locator("button[type='submit']").click()
    question.locator(".lsn-verdict.right").wait_for()
    window.die()
    window.reload()
    assert window.question(2).locator("input[value='branch']").is_checked()
    assert page.locator(".lsn-prompt textarea").first.input_value() == ""
