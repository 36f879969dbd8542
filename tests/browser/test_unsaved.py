"""Words typed while no kernel takes them, in a real JupyterLab: told, back on reopening, and the page made live again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jupyter_lab import Course, start, stop
from languages import once
from playwright.sync_api import expect
from writing_desk import ASKS, RESTART, WATCH, Desk, opened


@pytest.fixture(scope="module", params=once("en"))
def own(request, root: Path, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    running = opened(root, tmp_path_factory.mktemp(f"unsaved-{request.param}"), language=request.param)
    yield running
    stop(running)


@pytest.fixture
def desk(browser, own: Course) -> Iterator[Desk]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    desk = Desk(context, own, own.language)  # type: ignore[attr-defined]
    desk.begin(width=1200)
    yield desk
    context.close()
    assert desk.outside == []
    assert desk.errors == []


def restart_elsewhere(desk: Desk) -> None:
    desk.page.evaluate(RESTART)
    desk.page.evaluate(WATCH)


def reopened(desk: Desk) -> None:
    desk.page = desk.context.new_page()
    desk.page.on("pageerror", lambda error: desk.errors.append(str(error)))
    desk.begin(width=1200)


def test_told_asked_on_closing_and_back_afterwards(desk: Desk):
    """What JupyterLab has a part in; the rest is looked at without it, in tests/component."""
    desk.essay.fill("saved before. ")
    desk.saved(".lsn-essay")
    desk.page.click("[data-jp-item-name='save'] jp-button, [data-jp-item-name='save'] button")
    desk.page.wait_for_function(f"() => !({ASKS})()")  # neither by us nor by JupyterLab, whose notebook is saved
    restart_elsewhere(desk)
    desk.essay.press("End")
    desk.essay.press_sequentially("abc")
    desk.notice.wait_for()
    label = "让这一页动起来" if desk.language == "zh" else "Make this page live"
    expect(desk.notice).to_contain_text(label)
    expect(desk.page.locator("[data-jp-item-name='lessons-run']")).to_contain_text(label)  # named as the button is
    assert desk.page.evaluate(ASKS)
    assert "beforeunload" in desk.close()
    reopened(desk)
    expect(desk.essay).to_have_value("saved before. abc")
    desk.saved(".lsn-essay")
    assert desk.texts() == {"difficulties": "saved before. abc"}


def test_the_notice_has_a_button_that_makes_the_page_live(desk: Desk):
    restart_elsewhere(desk)
    desk.essay.fill("typed to nobody")
    desk.notice.locator("button").click()
    desk.notice.wait_for(state="detached", timeout=30_000)
    desk.saved(".lsn-essay")
    expect(desk.essay).to_have_value("typed to nobody")
    assert desk.texts()["difficulties"] == "typed to nobody"


@pytest.fixture(params=once("en"))
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
    expect(prompt).to_have_value("typed to nobody")
    starting.saved(".lsn-prompt")
