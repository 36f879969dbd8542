"""Essays and prompts in a real JupyterLab: every word back after a kernel's death and a reload, the outline in its time."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
import writing_course
from access import violations
from conftest import Course, Window, start, stop
from test_work_is_kept import kernel_pids

from lessons.journal import store

CELLS = ('import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson', 'lesson.prompt("trial")', "lesson.work()",
         'lesson.quiz("writing")', 'lesson.recall("trial")', "lesson.progress()")  # fmt: skip
OUTLINE = {"zh": "提纲：先说", "en": "Outline: first"}
TYPED = "D3 写到 1985 年，\n<b>但是</b> no more than that"


@pytest.fixture(scope="module", params=["zh", "en"])
def own(request, root: Path, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Course]:
    """A course of the test's own, with something to write in it."""
    home = tmp_path_factory.mktemp(f"writing-{request.param}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LESSONS_DATA", str(writing_course.copied(root, home / "data")))
        running = start(home / "course", language=request.param)
    running.language = request.param  # type: ignore[attr-defined]
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS],
        metadata={"kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}},
    )
    nbformat.write(notebook, running.folder / request.param / "writing.ipynb")
    yield running
    stop(running)


class Desk(Window):
    """A window on the notebook in which something is written."""

    def begin(self, *, width: int) -> None:
        self.width = width
        self.page.goto(self.course.address(f"{self.language}/writing.ipynb"))
        self.run()

    def run(self) -> None:
        self.page.locator(".jp-CodeCell").first.wait_for(timeout=60_000)
        self.wait_for_kernel()
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(
            timeout=60_000, state="attached"
        )
        self.page.evaluate("() => { for (const one of document.querySelectorAll('.lsn')) one.remove(); }")
        self.page.click("[data-jp-item-name='lessons-run'] jp-button, [data-jp-item-name='lessons-run'] button")
        self.page.locator(".lsn-progress").wait_for(timeout=60_000)
        self.essay.wait_for()
        self.prompt.wait_for()

    @property
    def essay(self):
        return self.page.locator(".lsn-essay textarea")

    @property
    def prompt(self):
        return self.page.locator(".lsn-prompt textarea")

    @property
    def form(self):
        return self.page.locator("form.lsn-q:has(.lsn-essay)")

    def saved(self, place: str) -> None:
        self.page.locator(f"{place} .lsn-saved", has_text="已保存" if self.language == "zh" else "Saved").wait_for(
            timeout=10_000
        )

    def texts(self) -> dict[str, str]:
        """What is on disk."""
        records = store.replay(store.read_all(self.course.folder / "work").lines)
        return {name: record.text for name, record in records.items()}

    def kill(self) -> None:
        (pid,) = kernel_pids(self.course)
        os.kill(pid, signal.SIGKILL)


@pytest.fixture(params=[1200, 390])
def desk(request, browser, own: Course) -> Iterator[Desk]:
    shutil.rmtree(own.folder / "work", ignore_errors=True)
    context = browser.new_context(viewport={"width": request.param, "height": 900}, accept_downloads=True)
    opened = Desk(context, own, own.language)  # type: ignore[attr-defined]
    opened.begin(width=request.param)
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []


def test_a_killed_kernel_costs_two_seconds_at_most(desk: Desk):
    desk.essay.fill(TYPED)
    desk.page.locator(".lsn-ways input[value='bank']").check()
    desk.page.locator(".lsn-evidence input[value='D3']").check()
    desk.prompt.fill("十八个 all")
    desk.page.wait_for_timeout(2000)
    assert desk.texts() == {"difficulties": TYPED, "prompt:trial": "十八个 all"}
    desk.essay.press_sequentially("!")  # and this perhaps not
    desk.kill()
    desk.page.locator(".lsn-essay .lsn-warn", has_text="⏩").wait_for(timeout=30_000)
    desk.page.locator(".jp-Dialog .jp-mod-accept").click()  # JupyterLab says so, too
    desk.essay.press_sequentially("?")
    desk.picture(f"essay-kernel-gone-{desk.width}")
    desk.page.reload()
    desk.run()
    assert desk.essay.input_value() == f"{TYPED}!?", "what the kernel never had was in the tab"
    assert desk.prompt.input_value() == "十八个 all"
    assert desk.page.locator(".lsn-ways input[value='bank']").is_checked()
    assert desk.page.locator(".lsn-evidence input[value='D3']").is_checked()
    desk.saved(".lsn-essay")
    assert desk.texts()["difficulties"] == f"{TYPED}!?"
    assert "十八个 all" in desk.page.locator(".lsn-recall").inner_text()


def test_another_window_has_the_text_too(desk: Desk, browser):
    """Nothing of the tab's own storage: the text comes from the disk, also without a pause in the typing."""
    desk.essay.press_sequentially("abcdefghijklmnopqrstuvwxyz", delay=120)
    assert len(desk.texts()["difficulties"]) >= 12
    desk.saved(".lsn-essay")
    context = browser.new_context(viewport={"width": desk.width, "height": 900})
    other = Desk(context, desk.course, desk.language)
    other.begin(width=desk.width)
    assert other.essay.input_value() == "abcdefghijklmnopqrstuvwxyz"
    context.close()


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
    assert "1 / 2" in (told := desk.page.locator(".lsn-progress").inner_text()) or "1 of 2" in told
    desk.page.reload()
    desk.run()
    assert desk.essay.input_value() == "one two 三四 more"
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for()


def test_what_was_handed_in_to_a_dead_kernel_is_handed_in_to_the_next(desk: Desk):
    desk.essay.fill("my last word")
    desk.saved(".lsn-essay")
    desk.kill()
    desk.page.locator(".jp-Dialog .jp-mod-accept").click(timeout=30_000)
    desk.essay.press_sequentially(" and more")
    desk.form.locator("button[type='submit']").click()
    desk.page.reload()
    desk.run()
    desk.form.locator(".lsn-feedback", has_text=OUTLINE[desk.language]).wait_for(timeout=20_000)
    assert desk.texts()["difficulties"] == "my last word and more"
    records = store.replay(store.read_all(desk.course.folder / "work").lines)
    assert [line.answer for line in records["difficulties"].tries] == ["my last word and more"]


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
    desk.page.keyboard.type("dd a b x")  # in command mode, these would delete and add cells
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Control+a")
    desk.page.keyboard.type("all anew")
    assert desk.essay.input_value() == "all anew"
    assert desk.page.locator(".jp-Notebook .jp-Cell").count() == len(CELLS)


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
