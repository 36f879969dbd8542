"""Words typed while no kernel takes them: said within five seconds, asked about on closing, and back on reopening."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from writing_desk import ASKS, WATCH
from writing_page import Desk, opened

TOLD = {"zh": "还没有保存", "en": "not saved"}


@pytest.fixture(params=["zh", "en"])
def desk(request, browser, written: Path, tmp_path: Path) -> Iterator[Desk]:
    desk = opened(browser, written, tmp_path, language=request.param, width=1200)
    yield desk
    desk.context.close()
    desk.ended()


def kernel_goes(desk: Desk) -> None:
    """Started anew by somebody else, the kernel does not know the page's views, and answers nothing."""
    desk.die(told=False)
    desk.page.evaluate(WATCH)


def type_on(desk: Desk, field, *, until: str) -> str:
    """Type a key every 250 ms and never rest, until the page says something."""
    typed = ""
    while desk.page.locator(until).count() == 0 and len(typed) < 60:
        field.press_sequentially("abcdefghij"[len(typed) % 10], delay=250)
        typed += "abcdefghij"[len(typed) % 10]
    return typed


def reopened(desk: Desk) -> None:
    desk.go_on_in(desk.context.new_page())


def test_told_in_five_seconds_asked_on_closing_and_back_afterwards(desk: Desk):
    desk.essay.fill("saved before. ")
    desk.saved(".lsn-essay")
    assert desk.notice.count() == 0, "nothing is said while all is kept"
    assert not desk.page.evaluate(ASKS)
    kernel_goes(desk)
    desk.essay.press("End")
    typed = type_on(desk, desk.essay, until=".lsn-unsaved")
    told = desk.page.evaluate("() => window.lsnTold")
    assert told["lsn-warn"] - told["first"] < 5000, "from the first unsaved key, though each came 250 ms after the last"
    assert told["lsn-unsaved"] - told["first"] < 5000
    assert TOLD[desk.language] in desk.page.locator(".lsn-essay .lsn-warn").inner_text()
    desk.picture("unsaved")
    desk.prompt.fill("a guess")
    assert desk.page.evaluate(ASKS)
    assert "beforeunload" in desk.close()

    reopened(desk)
    assert desk.essay.input_value() == f"saved before. {typed}"
    assert desk.prompt.input_value() == "a guess"
    desk.saved(".lsn-essay")
    desk.saved(".lsn-prompt")
    assert desk.texts() == {"difficulties": f"saved before. {typed}", "prompt:trial": "a guess"}
    assert desk.notice.count() == 0
    left = "() => Object.keys(localStorage).filter(key => key.startsWith('handan-lessons:unsaved')).length"
    assert desk.page.evaluate(left) == 0, "what a kernel has is no longer kept in the browser"


def test_an_answer_that_no_kernel_took_is_there_afterwards(desk: Desk):
    short = desk.page.locator("form.lsn-q").first
    kernel_goes(desk)
    short.locator("input[type='text']").fill("national")
    short.locator("button[type='submit']").click()
    desk.notice.wait_for()
    told = desk.page.evaluate("() => window.lsnTold")
    assert told["lsn-unsaved"] - told["first"] < 5000
    assert "beforeunload" in desk.close()
    reopened(desk)
    short = desk.page.locator("form.lsn-q").first
    short.locator(".lsn-verdict.right").wait_for()  # sent by itself
    assert short.locator("input[type='text']").input_value() == "national"
    assert desk.notice.count() == 0


def test_another_text_saved_meanwhile_is_not_written_over(desk: Desk, browser):
    """The words in the browser and those on disk differ: the field has those on disk, the others are offered."""
    kernel_goes(desk)
    desk.essay.fill("only in this browser")
    desk.notice.wait_for()
    desk.close()
    other = opened(browser, desk.data, desk.folder, language=desk.language, width=1200)  # it knows nothing of this one
    other.essay.fill("written elsewhere")
    other.saved(".lsn-essay")
    other.context.close()
    other.ended()
    reopened(desk)
    assert desk.essay.input_value() == "written elsewhere"
    offer = desk.page.locator(".lsn-essay .lsn-offer")
    assert offer.locator("blockquote").inner_text() == "only in this browser"
    desk.picture("two-texts")
    offer.locator("button").first.click()
    assert desk.essay.input_value() == "only in this browser"
    assert offer.locator("blockquote").inner_text() == "written elsewhere"
    desk.saved(".lsn-essay")
    assert desk.texts()["difficulties"] == "only in this browser"
    offer.locator("button").nth(1).click()
    assert offer.count() == 0
    assert desk.page.evaluate("() => Object.keys(localStorage).filter(key => key.includes(':unsaved:')).length") == 0


def test_a_browser_that_keeps_nothing_is_said(desk: Desk):
    desk.page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"
    )
    kernel_goes(desk)
    desk.essay.fill("nowhere but here")
    desk.notice.wait_for()
    assert ("不让留存" if desk.language == "zh" else "cannot keep") in desk.page.locator(
        ".lsn-essay .lsn-warn"
    ).inner_text()
