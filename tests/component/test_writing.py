"""Essays and prompts: every word back after a kernel's death and a reload, the outline in its time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from writing_page import Desk, opened

OUTLINE = {"zh": "提纲：先说", "en": "Outline: first"}
TYPED = "D3 写到 1985 年，\n<b>但是</b> no more than that"


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def desk(request, browser, written: Path, tmp_path: Path) -> Iterator[Desk]:
    language, width = request.param
    desk = opened(browser, written, tmp_path, language=language, width=width)
    yield desk
    desk.context.close()
    desk.ended()


def test_a_killed_kernel_costs_nothing_that_the_page_said_was_saved(desk: Desk):
    desk.essay.fill(TYPED)
    desk.page.locator(".lsn-ways input[value='bank']").check()
    desk.page.locator(".lsn-evidence input[value='D3']").check()
    desk.prompt.fill("十八个 all")
    desk.saved(".lsn-essay")
    desk.saved(".lsn-prompt")
    assert desk.texts() == {"difficulties": TYPED, "prompt:trial": "十八个 all"}
    desk.essay.press_sequentially("!")  # and this perhaps not
    desk.die()
    desk.page.locator(".lsn-essay .lsn-warn", has_text="▶").wait_for()
    desk.essay.press_sequentially("?")
    desk.picture(f"essay-kernel-gone-{desk.width}")
    desk.reload()
    assert desk.essay.input_value() == f"{TYPED}!?", "what the kernel never had was in the tab"
    assert desk.prompt.input_value() == "十八个 all"
    assert desk.page.locator(".lsn-ways input[value='bank']").is_checked()
    assert desk.page.locator(".lsn-evidence input[value='D3']").is_checked()
    desk.saved(".lsn-essay")
    assert desk.texts()["difficulties"] == f"{TYPED}!?"
    assert "十八个 all" in desk.page.locator(".lsn-recall").inner_text()


@pytest.mark.parametrize("lost", ["status('dead')", "connection('disconnected')"])
def test_a_kernel_that_is_gone_for_good_is_said(desk: Desk, lost: str):
    """To a dead kernel a host refuses to send; what is sent over a lost connection is answered when it is back."""
    desk.page.evaluate(f"() => {{ componentHost.hold(); componentHost.{lost}; }}")
    desk.page.locator(".lsn-essay .lsn-warn", has_text="▶").wait_for()
    desk.essay.press_sequentially("typed to nobody")
    assert desk.essay.input_value() == "typed to nobody"
    assert desk.texts().get("difficulties") is None


def test_another_window_has_the_text_too(desk: Desk, browser):
    """Nothing of the tab's own storage: the text comes from the disk, also without a pause in the typing."""
    desk.essay.press_sequentially("abcdefghijklmnopqrstuvwxyz", delay=120)
    assert len(desk.texts()["difficulties"]) >= 12
    desk.saved(".lsn-essay")
    other = opened(browser, desk.data, desk.folder, language=desk.language, width=desk.width)
    assert other.essay.input_value() == "abcdefghijklmnopqrstuvwxyz"
    other.context.close()
    other.ended()


def test_handing_in_shows_the_outline(desk: Desk):
    assert OUTLINE[desk.language] not in desk.page.content()
    desk.essay.fill("one two 三四")
    desk.page.locator(".lsn-essay p", has_text="4").first.wait_for()
    desk.form.locator("button[type='submit']").press("Enter")
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for()
    assert desk.form.locator(".lsn-verdict").count() == 0
    assert desk.essay.is_editable()
    since = desk.page.locator(".lsn-essay p", has_text="改过了" if desk.language == "zh" else "Changed since")
    assert since.is_hidden()
    desk.essay.press("End")
    desk.essay.press_sequentially(" more")
    since.wait_for()
    desk.form.locator("button[type='submit']").click()
    since.wait_for(state="hidden")
    assert "1 / 3" in (told := desk.page.locator(".lsn-progress").inner_text()) or "1 of 3" in told
    desk.reload()
    assert desk.essay.input_value() == "one two 三四 more"
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for()


def test_what_was_handed_in_to_a_dead_kernel_is_handed_in_to_the_next(desk: Desk):
    desk.essay.fill("my last word")
    desk.saved(".lsn-essay")
    desk.die()
    desk.essay.press_sequentially(" and more")
    desk.form.locator("button[type='submit']").click()
    desk.reload()
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for()
    assert desk.texts()["difficulties"] == "my last word and more"
    assert [line.answer for line in desk.records()["difficulties"].tries] == ["my last word and more"]


def test_by_keyboard(desk: Desk):
    """Tab goes from the first way in to the text; the text keeps its own keys."""
    ways = desk.page.locator(".lsn-ways input")
    ways.first.focus()
    desk.page.keyboard.press("Space")
    assert desk.page.locator(".lsn-evidence details").first.is_visible()
    for key in ("ArrowDown", "ArrowDown"):
        desk.page.keyboard.press(key)
    assert ways.nth(2).is_checked()
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.type("dd a b x")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Control+a")
    desk.page.keyboard.type("all anew")
    assert desk.essay.input_value() == "all anew"
    # In command mode these would delete and add cells: JupyterLab leaves the keys of what has this mark alone.
    assert desk.essay.get_attribute("data-lm-suppress-shortcuts") is not None


def test_a_text_that_is_too_long_is_refused_calmly(desk: Desk):
    desk.essay.fill("x" * 20_000)
    desk.saved(".lsn-essay")
    desk.essay.press("End")
    desk.essay.press_sequentially("yz")
    desk.page.locator(".lsn-essay .lsn-warn", has_text="2 ").wait_for()
    assert len(desk.texts()["difficulties"]) == 20_000
    assert len(desk.essay.input_value()) == 20_002
    for _ in range(2):
        desk.essay.press("Backspace")
    desk.saved(".lsn-essay")
    assert desk.page.locator(".lsn-essay .lsn-warn").inner_text() == ""


def test_a_download_has_the_latest_words(desk: Desk):
    desk.essay.press_sequentially("latest")
    with desk.page.expect_download() as download:
        desk.page.locator(".lsn-work button", has_text="下载" if desk.language == "zh" else "Download").click()
    assert "latest" in Path(download.value.path()).read_text(encoding="utf-8")


def fits(part) -> None:
    """Nothing scrolls sideways, and every target is large enough for a finger: of a box to tick, its label."""
    wide = part.locator("*:not(.lsn-hidden)").evaluate_all(
        "all => all.filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).map(one => one.outerHTML.slice(0, 99))"
    )
    assert wide == []
    targets = part.locator("button:visible, textarea:visible, summary:visible, label.lsn-option:visible").all()
    boxes = [target.bounding_box() for target in targets]
    assert min(min(box["width"], box["height"]) for box in boxes) >= 24


def test_accessible_and_narrow(desk: Desk):
    for details in desk.page.locator(".lsn-evidence details").all():
        details.evaluate("one => { one.open = true; }")
    desk.page.locator(".lsn-ways input[value='bank']").check()
    assert violations(desk.page, ".lsn") == []
    for each in (desk.form, desk.page.locator(".lsn-prompt")):
        fits(each)
    desk.essay.fill("x")
    desk.form.locator("button[type='submit']").click()
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for()
    assert violations(desk.page, ".lsn") == []
    desk.form.scroll_into_view_if_needed()
    desk.picture(f"essay-{desk.width}")
    short = desk.page.locator("form.lsn-q").first
    short.locator("input[type='text']").fill("中央")
    short.locator("button[type='submit']").click()
    short.locator(".lsn-remark").wait_for()
    desk.picture(f"short-{desk.width}")
