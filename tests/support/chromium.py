"""Chromium as the tests use it: found on this computer, and kept from every other one."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

LOOPBACK = re.compile(r"^(data:|blob:|about:|(https?|wss?)://(127\.0\.0\.1|localhost)[:/])")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


SHELL = "chromium-headless-shell"
"""The same engine without a browser around it, a package of Debian's: a page takes half of the processor's time in it."""


def path() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", SHELL)
    return os.environ.get("LESSONS_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def launched() -> Iterator[Any]:
    """Headless Chromium; every name but this computer's own fails to resolve."""
    found = os.environ.get("LESSONS_CHROMIUM") or shutil.which(SHELL) or path()
    if found is None:
        reason = "no Chromium on this computer: the browser tests did not run (install Debian's chromium, or set LESSONS_CHROMIUM)"
        if os.environ.get("LESSONS_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield running
        running.close()


def picture(page: Any, name: str) -> None:
    """Keep a screenshot where ``LESSONS_SCREENSHOTS`` names a folder."""
    folder = os.environ.get("LESSONS_SCREENSHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


asked: list[str] = []
"""What JupyterLab itself asked in a page, over what a test was about to press, and what nobody had expected."""


def said(page: Any) -> str:
    """Return a page's address and what its dialogs and its line at the foot say, of a page that may be gone."""
    from playwright.sync_api import Error

    try:
        told = page.locator("dialog:visible, .jp-Dialog:visible, .lsn-start:visible").all_inner_texts()
    except Error as error:  # the failure that is being told matters more
        told = [repr(error)]
    return f"{page.url}: {told}"


def frame_passed(page: Any) -> None:
    """Wait until what was asked for before the next frame has been drawn, however slow the machine."""
    page.evaluate("""() => new Promise((done, never) => {
      setTimeout(() => never(new Error("this page draws no frames")), 30_000);
      requestAnimationFrame(() => requestAnimationFrame(done));
    })""")


def idle(page: Any) -> None:
    """Wait until a page has nothing left to do: what it was going to do by itself it has done by then.

    A page that has long been idle, with no frame to draw, may not call back by itself: hence the bound.
    """
    page.evaluate("""() => new Promise(done => {
      const next = then => requestIdleCallback(then, { timeout: 500 });
      next(() => next(done));
    })""")


def until(page: Any, met: Callable[[], object], *, said: str, seconds: float = 30) -> None:
    """Look at each frame whether something outside of the page has come about; else fail with ``said``."""
    from playwright.sync_api import Error

    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, said
        try:
            frame_passed(page)
        except Error as error:
            loads_anew = "Execution context was destroyed" in error.message
            if not loads_anew:  # the page that comes has frames, too
                raise


def at_rest(locator: Any) -> None:
    """Wait until an element stays where it is for ten frames."""
    locator.evaluate("""element => new Promise((done, never) => {
      setTimeout(() => never(new Error("it never came to rest")), 30_000);
      let [before, still] = ["", 0];
      const look = () => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const now = [x, y, width, height].join();
        still = now === before ? still + 1 : 0;
        before = now;
        if (still < 10) requestAnimationFrame(look);
        else done();
      };
      look();
    })""")
