"""One lesson in a real JupyterLab: read, run, answered, saved, closed, come back; and each of the others runs there."""

from __future__ import annotations

import json
import re

import pytest
from access import violations
from jupyter_lab import Window
from playwright.sync_api import expect
from still_lesson import assert_still

BROKEN = re.compile("Error displaying widget|Loading widget|Javascript Error")


def words(window, zh: str, en: str) -> str:
    return zh if window.language == "zh" else en


def test_it_is_a_page_in_the_readers_language_that_can_be_read_before_anything_runs(window):
    window.open()
    assert_still(window.page)
    assert not BROKEN.search(window.page.locator(".jp-Notebook").inner_text())
    assert window.page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible").count() == 0
    menu = window.page.locator(".jp-MenuBar, .lm-MenuBar").first.inner_text()
    assert ("文件" in menu) == (window.language == "zh")
    assert window.page.locator(".jp-Notification, .Toastify__toast").count() == 0
    head = window.page.locator(".lsn-head")
    assert head.get_attribute("lang") == window.language


def test_run_answer_save_close_reopen_restart(window):
    """The student's whole way, in one go, as the issue of lost work runs through all of it."""
    window.open()
    window.run_all()
    answer_by_keyboard(window)
    nothing_scrolls_sideways(window)
    assert violations(window.page, ".lsn") == []
    window.picture("live")
    window.save()
    assert "widget-view" not in window.file.read_text(encoding="utf-8")
    reopened_without_a_kernel(window)
    restarted(window)
    what_is_kept_on_disk_is_readable(window)
    the_other_language_is_one_click_away(window)


def answer_by_keyboard(window) -> None:
    """Also the keys that are commands of the notebook ("d d" deletes a cell): not while a student answers."""
    page, question = window.page, window.question(2)
    cells = page.locator(".jp-Cell").count()
    question.locator("input").first.focus()
    for key in ("d", "d", "m", "x", "a"):
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == cells
    question.locator("input[value='branch']").focus()
    page.keyboard.press(" ")
    question.locator("button[type='submit']").press("Enter")
    question.locator(".lsn-verdict.right").wait_for()
    box = window.question(1).locator("input[type='text']")
    box.fill("７")
    box.press("Enter")
    window.question(1).locator(".lsn-verdict.wrong").wait_for()


def nothing_scrolls_sideways(window) -> None:
    sizes = window.page.evaluate(
        "() => { const page = document.querySelector('.jp-WindowedPanel-outer'); return [page.scrollWidth, page.clientWidth]; }"
    )
    assert sizes[0] <= sizes[1], "the page scrolls sideways"


def reopened_without_a_kernel(window) -> None:
    context = window.page.context
    page = context.new_page()
    page.route("**/api/kernels**", lambda route: route.abort())
    page.route("**/api/sessions**", lambda route: route.abort())
    page.goto(window.course.address(f"{window.language}/02-places.ipynb"))
    page.wait_for_selector(".lsn-head", timeout=60_000)
    live, window.page = window.page, page
    assert_still(window.page)
    assert not BROKEN.search(window.page.locator(".jp-Notebook").inner_text())
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
    expect(window.question(2).locator("input[value='branch']")).to_be_checked()
    expect(window.question(2).locator(".lsn-verdict.right")).to_have_count(1)
    expect(window.question(1).locator("input[type='text']")).to_have_value("7")
    expect(page.locator(".lsn-head .lsn-notices")).to_contain_text("2")
    window.save()
    assert "✓" in window.file.read_text(encoding="utf-8"), (
        "the still face has the answers that were there when it was made"
    )


def what_is_kept_on_disk_is_readable(window) -> None:
    lines = [
        json.loads(line)
        for path in (window.course.folder / "work" / "02-places").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert {line["act"] for line in lines} >= {"opened", "answered"}
    assert all(line["v"] == 1 and line["crc"] for line in lines)


def the_other_language_is_one_click_away(window) -> None:
    other = "en" if window.language == "zh" else "zh"
    window.page.click(f".lsn-head a[lang='{other}']")
    window.page.wait_for_selector(f".lsn-head[lang='{other}']", timeout=30_000)


OTHERS = ("00-start", "01-source", "03-time", "04-toolbox", "05-response", "06-village", "07-inquiry")
EACH = [(("zh", "en")[number % 2], name) for number, name in enumerate(OTHERS)]


@pytest.mark.parametrize(("course", "name"), EACH, indirect=["course"])
def test_each_lesson_runs(browser, course, name: str):
    """A smoke of each: all of its views come, and nothing of JupyterLab's own stands where one should."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    window = Window(context, course, course.language)
    window.open(notebook=f"{course.language}/{name}.ipynb")
    window.press_run(".lsn-work:not(:has(.lsn-live-note)) button")
    window.page.wait_for_function(
        "() => !document.querySelector('section .lsn-live-note, form .lsn-live-note')", timeout=60_000
    )
    assert not BROKEN.search(window.page.locator(".jp-Notebook").inner_text())
    assert (window.outside, window.errors) == ([], [])
    context.close()
