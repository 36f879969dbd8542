"""Words typed while no kernel takes them: said within five seconds, asked about on closing, and back on reopening."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from conftest import Course, start, stop
from test_writing import Desk, own  # noqa: F401 (a fixture)

TOLD = {"zh": "还没有保存", "en": "not saved"}

# Another client of the server, as a second browser or a teacher's script is one: it restarts the page's kernel.
RESTART = """async () => {
  const { token } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
  const headers = { Authorization: `token ${token}` };
  const all = await (await fetch("/api/sessions", { headers })).json();
  for (const { kernel } of all) await fetch(`/api/kernels/${kernel.id}/restart`, { method: "POST", headers });
}"""

# When the first change was made that nobody answered for, and when the page says so: by the page's own clock.
WATCH = """() => {
  const told = window.lsnTold = {};
  document.addEventListener("input", () => { told.first ??= performance.now(); }, true);
  new MutationObserver(() => {
    for (const name of ["lsn-warn", "lsn-unsaved"]) {
      if ([...document.getElementsByClassName(name)].some(each => each.textContent.trim())) told[name] ??= performance.now();
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


# Whether somebody would have the browser ask before the page goes.
ASKS = "() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"


@pytest.fixture
def desk(browser, own: Course) -> Iterator[Desk]:  # noqa: F811
    shutil.rmtree(own.folder / "work", ignore_errors=True)
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Desk(context, own, own.language)  # type: ignore[attr-defined]
    opened.begin(width=1200)
    yield opened
    context.close()
    assert opened.outside == []
    assert opened.errors == []


def notice(desk: Desk):
    return desk.page.locator(".lsn-unsaved")


def restart_elsewhere(desk: Desk) -> None:
    desk.page.evaluate(RESTART)
    desk.page.evaluate(WATCH)


def type_on(desk: Desk, field, *, until: str) -> str:
    """Type a key every 250 ms and never rest, until the page says something."""
    typed = ""
    while desk.page.locator(until).count() == 0 and len(typed) < 60:
        field.press_sequentially("abcdefghij"[len(typed) % 10], delay=250)
        typed += "abcdefghij"[len(typed) % 10]
    return typed


def close(desk: Desk) -> list[str]:
    """Close the page as a reader does and return the kinds of the questions that the browser asked."""
    asked: list[str] = []
    desk.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    with desk.page.expect_event("close"):
        desk.page.close(run_before_unload=True)
    return asked


def reopened(desk: Desk) -> None:
    desk.page = desk.context.new_page()
    desk.page.on("pageerror", lambda error: desk.errors.append(str(error)))
    desk.begin(width=1200)


def test_told_in_five_seconds_asked_on_closing_and_back_afterwards(desk: Desk):
    desk.essay.fill("saved before. ")
    desk.saved(".lsn-essay")
    assert notice(desk).count() == 0, "nothing is said while all is kept"
    desk.page.click("[data-jp-item-name='save'] jp-button, [data-jp-item-name='save'] button")
    desk.page.wait_for_function(f"() => !({ASKS})()")  # neither by us nor by JupyterLab, whose notebook is saved
    restart_elsewhere(desk)
    desk.essay.press("End")
    typed = type_on(desk, desk.essay, until=".lsn-unsaved")
    told = desk.page.evaluate("() => window.lsnTold")
    assert told["lsn-warn"] - told["first"] < 5000, "from the first unsaved key, though each came 250 ms after the last"
    assert told["lsn-unsaved"] - told["first"] < 5000
    assert TOLD[desk.language] in desk.page.locator(".lsn-essay .lsn-warn").inner_text()
    label = "让这一页动起来" if desk.language == "zh" else "Make this page live"
    assert label in notice(desk).inner_text()
    assert label in desk.page.locator("[data-jp-item-name='lessons-run']").inner_text(), "named as the button is"
    desk.picture("unsaved")
    desk.prompt.fill("a guess")
    assert desk.page.evaluate(ASKS)
    assert "beforeunload" in close(desk)

    reopened(desk)
    assert desk.essay.input_value() == f"saved before. {typed}"
    assert desk.prompt.input_value() == "a guess"
    desk.saved(".lsn-essay")
    desk.saved(".lsn-prompt")
    assert desk.texts() == {"difficulties": f"saved before. {typed}", "prompt:trial": "a guess"}
    assert notice(desk).count() == 0
    left = "() => Object.keys(localStorage).filter(key => key.startsWith('handan-lessons:unsaved')).length"
    assert desk.page.evaluate(left) == 0, "what a kernel has is no longer kept in the browser"


def test_an_answer_that_no_kernel_took_is_there_afterwards(desk: Desk):
    short = desk.page.locator("form.lsn-q").first
    restart_elsewhere(desk)
    short.locator("input[type='text']").fill("national")
    short.locator("button[type='submit']").click()
    notice(desk).wait_for()
    told = desk.page.evaluate("() => window.lsnTold")
    assert told["lsn-unsaved"] - told["first"] < 5000
    assert "beforeunload" in close(desk)
    reopened(desk)
    short = desk.page.locator("form.lsn-q").first
    short.locator(".lsn-verdict.right").wait_for()  # sent by itself
    assert short.locator("input[type='text']").input_value() == "national"
    assert notice(desk).count() == 0


def test_the_notice_has_a_button_that_makes_the_page_live(desk: Desk):
    restart_elsewhere(desk)
    desk.essay.fill("typed to nobody")
    notice(desk).locator("button").click()
    notice(desk).wait_for(state="detached", timeout=30_000)
    desk.saved(".lsn-essay")
    assert desk.essay.input_value() == "typed to nobody"
    assert desk.texts()["difficulties"] == "typed to nobody"


def test_another_text_saved_meanwhile_is_not_written_over(desk: Desk, browser):
    """The words in the browser and those on disk differ: the field has those on disk, the others are offered."""
    restart_elsewhere(desk)
    desk.essay.fill("only in this browser")
    notice(desk).wait_for()
    close(desk)
    context = browser.new_context(viewport={"width": 1200, "height": 900})  # a browser that knows nothing of it
    other = Desk(context, desk.course, desk.language)
    other.begin(width=1200)
    other.essay.fill("written elsewhere")
    other.saved(".lsn-essay")
    context.close()
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
    restart_elsewhere(desk)
    desk.essay.fill("nowhere but here")
    notice(desk).wait_for()
    assert ("不让留存" if desk.language == "zh" else "cannot keep") in desk.page.locator(
        ".lsn-essay .lsn-warn"
    ).inner_text()


@pytest.fixture(params=["zh", "en"])
def starting(request, tmp_path, browser) -> Iterator[Desk]:
    """A course whose pages start by themselves."""
    course = start(tmp_path / "course", language=request.param, options=())
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Desk(context, course, request.param)
    yield opened
    context.close()
    stop(course)
    assert opened.errors == []


def test_a_page_that_starts_by_itself_is_live_again_when_its_kernel_is(starting: Desk):
    page = starting.page
    page.goto(starting.course.address(f"{starting.language}/02-places.ipynb"))
    prompt = page.locator(".lsn-prompt textarea").first
    prompt.wait_for(timeout=60_000)
    page.locator(".lsn-start[data-state='live']").wait_for(state="attached", timeout=60_000)
    page.locator(".lsn-start").wait_for(state="detached")
    page.wait_for_function("() => performance.now() > 0")
    restart_elsewhere(starting)
    prompt.fill("typed to nobody")
    page.locator(".lsn-unsaved").wait_for()
    page.locator(".lsn-start").wait_for(state="detached")  # not while somebody writes
    page.locator(".lsn-prompt h4, .lsn-prompt label").first.click()
    prompt.evaluate("one => one.blur()")
    page.locator(".lsn-unsaved").wait_for(state="detached", timeout=60_000)
    assert prompt.input_value() == "typed to nobody"
    starting.saved(".lsn-prompt")
