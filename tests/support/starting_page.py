"""A page of the course that makes itself live, in a real JupyterLab."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nbformat
from chromium import frame_passed, idle, until
from jupyter_lab import Window

BAR = ".lsn-start"
CHOICE = "form.lsn-q:has(input[type=radio])"
LIVE = ".jp-Notebook .jp-OutputArea-output:not([data-mime-type]) .lsn"
CELLS = """() => [...document.querySelectorAll(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook .jp-Cell")].map(cell =>
  [cell.classList.contains("jp-MarkdownCell"), cell.querySelector(".jp-MarkdownOutput")?.innerText ?? ""])"""
SESSIONS = re.compile(r"/api/sessions(\?|$)")


class Page(Window):
    """A window on a page that nobody presses a button on."""

    def bar(self, state: str):
        found = self.page.locator(f"{BAR}[data-state={state}]")
        found.wait_for(timeout=60_000)
        return found

    def wait_until_live(self) -> None:
        """Wait for all views, and until the line at the foot has gone: that it says so stands there for a second and a half."""
        until(self.page, self.live, said="the page's views never came", seconds=60)
        self.page.wait_for_selector(BAR, state="detached", timeout=60_000)

    def live(self) -> bool:
        return min(self.page.locator(each).count() for each in ("form.lsn-q", LIVE)) > 5

    def untouched(self) -> None:
        """The static page, after the kernel has had time to be asked something."""
        self.wait_for_kernel()
        idle(self.page)
        assert self.page.locator(LIVE).count() == 0

    def when_a_kernel_is_asked_for(self, act) -> None:
        self.page.route(SESSIONS, lambda route: act(route) if route.request.method == "POST" else route.continue_())

    def store(self, path: Path) -> dict:
        """Save, and return what is then in the file."""
        before = path.stat().st_mtime_ns
        self.page.locator(".jp-Notebook:visible").focus()
        self.page.keyboard.press("Control+s")

        def written() -> bool:
            """Whether the file is whole: it is emptied before it is written."""
            return path.stat().st_mtime_ns != before and path.read_text(encoding="utf-8").endswith("}\n")

        until(self.page, written, said="the notebook was not saved")
        return json.loads(path.read_text(encoding="utf-8"))


def sources(path: Path) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in nbformat.read(path, as_version=4).cells]


def answered(page: Page) -> None:
    """Answer the first single choice, so that there is something to lose."""
    form = page.page.locator(CHOICE).first
    form.locator("input[type=radio]").first.check()
    form.locator("button[type=submit]").click()
    form.locator("[data-tone], .lsn-feedback, .lsn-verdict").first.wait_for()


def settled(page: Page) -> list:
    """The cells once what was asked for is done: a command answers later, and what runs a cell may add one after it."""
    page.wait_for_kernel()
    frame_passed(page.page)
    return page.page.evaluate(CELLS)
