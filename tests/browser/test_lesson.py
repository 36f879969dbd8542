"""One lesson in a real JupyterLab: read, run, explore, answer, save, close, come back."""

from __future__ import annotations

import json
import re

import pytest
from access import violations
from exploring import frame_passed

BROKEN = re.compile("Error displaying widget|Loading widget|Javascript Error")


def words(window, zh: str, en: str) -> str:
    return zh if window.language == "zh" else en


def assert_still(window) -> None:
    page = window.page
    assert page.locator("article.lsn-passage").count() == 11
    pictures = page.locator("img[src^='data:image/svg+xml']")
    assert pictures.count() == 3  # the map, and the timeline wide and tall
    assert page.locator(".lsn-still-map").evaluate("image => image.naturalWidth") > 0
    assert page.locator(".lsn-quiz .lsn-q").count() == 12
    assert page.locator(".lsn-q .lsn-live-note").count() == 13  # twelve questions and the prompt
    assert not BROKEN.search(page.locator(".jp-Notebook").inner_text())


def test_before_anything_runs_the_lesson_can_be_read(window):
    window.open()
    assert_still(window)
    assert window.page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible").count() == 0
    window.picture("still")


def test_it_is_a_page_in_the_readers_language(window):
    window.open()
    menu = window.page.locator(".jp-MenuBar, .lm-MenuBar").first.inner_text()
    assert ("文件" in menu) == (window.language == "zh")
    assert window.page.locator(".jp-Notification, .Toastify__toast").count() == 0
    head = window.page.locator(".lsn-head")
    assert head.get_attribute("lang") == window.language


def test_run_explore_answer_save_close_reopen_restart(window):
    """The student's whole way, in one go, as the issue of lost work runs through all of it."""
    window.open()
    window.run_all()
    page = window.page
    map_moves_and_opens(window)
    terms_open(window)
    marks_open(window)
    choices_get_their_own_feedback(window)
    number_refuses_calmly(window)
    order_by_keyboard(window)
    total = page.locator(".lsn-tally tbody tr").last.inner_text()
    assert re.search(r"3\D+12", total), total
    window.picture("live")
    window.save()
    assert "widget-view" not in window.file.read_text(encoding="utf-8")
    reopened_without_a_kernel(window)
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
    page.wait_for_timeout(300)
    assert pane.get_attribute("style") != before, "dragging did not move the map"
    scale = frame.locator(".leaflet-control-scale-line").inner_text()
    frame.locator(".leaflet-control-zoom-in").click()
    page.wait_for_timeout(500)
    assert frame.locator(".leaflet-control-scale-line").inner_text() != scale, "the map did not zoom"
    frame.locator(".leaflet-control-zoom-out").click()
    page.wait_for_timeout(500)
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
    term = page.locator("button.lsn-term", has_text=words(window, "直南", "southern Zhili")).first
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
    assert words(window, "同一样东西", "things of one kind") in wrong
    question.locator("input[value='branch']").check()
    question.locator("button[type='submit']").click()
    question.locator(".lsn-verdict.right").wait_for()
    assert (
        words(window, "两种说法就不冲突", "do not conflict") in question.locator(".lsn-remark.right").first.inner_text()
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
    page, question = window.page, window.question(0, quiz=2)
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


def reopened_without_a_kernel(window) -> None:
    context = window.page.context
    page = context.new_page()
    page.route("**/api/kernels**", lambda route: route.abort())
    page.route("**/api/sessions**", lambda route: route.abort())
    page.goto(window.course.address(f"{window.language}/02-places.ipynb"))
    page.wait_for_selector(".lsn-head", timeout=60_000)
    live, window.page = window.page, page
    assert_still(window)
    page.close()
    window.page = live


def restarted(window) -> None:
    """A kernel restart and Run All bring every answer back."""
    page = window.page
    page.evaluate("""async () => {
      const token = new URLSearchParams(location.search).get("token") ?? JSON.parse(document.getElementById("jupyter-config-data").textContent).token;
      const headers = { Authorization: `token ${token}` };
      for (const kernel of await (await fetch("/api/kernels", { headers })).json())
        await fetch(`/api/kernels/${kernel.id}/restart`, { method: "POST", headers });
    }""")
    page.reload()
    page.wait_for_selector(".lsn-head", timeout=60_000)
    window.run_all()
    assert window.question(2).locator("input[value='branch']").is_checked()
    assert window.question(2).locator(".lsn-verdict.right").count() == 1
    assert window.question(1).locator("input[type='text']").input_value() == "7"
    assert window.question(0, quiz=2).locator("li").first.get_attribute("data-id") == "joins"
    assert re.search("3", page.locator(".lsn-head .lsn-notices").inner_text())
    window.save()
    assert "✓" in window.file.read_text(encoding="utf-8"), (
        "the still face has the answers that were there when it was made"
    )


def test_what_is_kept_on_disk_is_readable(window):
    lines = [
        json.loads(line)
        for path in (window.course.folder / "work" / "02-places").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert {line["act"] for line in lines} >= {"opened", "answered"}
    assert all(line["v"] == 1 and line["crc"] for line in lines)


@pytest.mark.parametrize("width", [390, 1200])
def test_nothing_scrolls_sideways(window, width: int):
    window.page.set_viewport_size({"width": width, "height": 900})
    window.open()
    for live in (False, True):
        if live:
            window.run_all()
        sizes = window.page.evaluate(
            "() => { const page = document.querySelector('.jp-WindowedPanel-outer'); return [page.scrollWidth, page.clientWidth]; }"
        )
        assert sizes[0] <= sizes[1], "the page scrolls sideways"
        wide = window.page.locator(".lsn").evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)"
        )
        assert wide == []
        assert window.page.locator(".lsn-tall:visible").count() == (1 if width == 390 else 0)
        window.picture(f"{width}-{'live' if live else 'still'}")


def test_the_theme_is_followed(window):
    window.open()
    window.run_all()
    page = window.page
    light = page.locator(".lsn-passage").first.evaluate("node => getComputedStyle(node).backgroundColor")
    page.evaluate(
        "() => { document.body.dataset.jpThemeLight = 'false'; document.body.dataset.jpThemeName = 'JupyterLab Dark'; }"
    )
    page.wait_for_timeout(1500)
    dark = page.locator(".lsn-passage").first.evaluate("node => getComputedStyle(node).backgroundColor")
    assert light != dark
    inside = page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".unit:not(.named)").first
    inside.wait_for()
    assert inside.evaluate("node => getComputedStyle(node).fill") == "rgb(29, 29, 27)"
    window.picture("dark")


def test_the_other_language_is_one_click_away(window):
    window.open()
    other = "en" if window.language == "zh" else "zh"
    window.page.click(f".lsn-head a[lang='{other}']")
    window.page.wait_for_selector(f".lsn-head[lang='{other}']", timeout=30_000)


def test_shortcuts_of_the_notebook_do_not_act_on_an_answer(window):
    """In command mode "d d" deletes a cell and "m" turns it into prose; not while a student answers."""
    window.open()
    window.run_all()
    cells = window.page.locator(".jp-Cell").count()
    options = window.question(3, quiz=2).locator("input")
    options.first.focus()
    for key in ("d", "d", "m", "x", "a", "ArrowDown"):
        window.page.keyboard.press(key)
    assert window.page.locator(".jp-Cell").count() == cells
    window.page.keyboard.press(" ")
    assert options.first.is_checked(), "the space bar ticks the box"


def test_accessibility_of_every_view(window):
    """WCAG 2.2 A and AA by axe-core, for what is ours: still, live, answered."""
    window.open()
    check(window, "still")
    window.run_all()
    check(window, "live")
    window.page.locator("button.lsn-term").first.click()
    window.question(3).locator("input").first.check()
    window.question(3).locator("button[type='submit']").click()
    window.question(3).locator(".lsn-verdict").wait_for()
    window.question(4).locator(".lsn-actions button").nth(1).click()
    window.question(4).locator(".lsn-hints p").wait_for()
    check(window, "answered")


def check(window, state: str) -> None:
    found = violations(window.page, ".lsn")
    assert found == [], f"{state}: {found}"
