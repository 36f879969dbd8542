# /// script
# requires-python = ">=3.11"
# dependencies = ["jupyterlite-core==0.8.6", "jupyterlite-pyodide-kernel==0.8.6", "jupyter-server", "anywidget==0.11.0",
#   "jupyterlab-widgets==3.0.17", "hatchling", "markupsafe", "msgspec", "playwright"]
# ///
"""Ask whether the lessons work in the browser's own Python: build a small JupyterLite site, drive Chromium, print a table.

    python tools/lite_smoke.py OUT      exit 1 unless a lesson imports, draws, answers and keeps its journal

Needs what the head of this file lists, npm, and Chromium (``CHROMIUM`` names it; /usr/bin/chromium otherwise). Downloads
about 120 MB into OUT/cache once; the browser itself reaches nothing but the loopback address. What was found:
docs/decisions/0001-browser-python.md.
"""

import base64
import gzip
import os
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

try:
    from playwright.sync_api import Error as PageError
    from playwright.sync_api import sync_playwright
except ImportError:
    sys.exit("tools/lite_smoke.py needs Playwright: pip install playwright")

ROOT = Path(__file__).resolve().parent.parent
ASKED = tomllib.loads((ROOT / "tools/lite_smoke/asked.toml").read_text(encoding="utf-8"))
# Chromium asks these of its own accord, whatever page it shows.
CHROMIUM = {"accounts.google.com:443", "content-autofill.googleapis.com:443", "update.googleapis.com:443"}
NOTEBOOK, LESSON = "en/02-places.ipynb", "02-places"
ERRORS = "[data-mime-type='application/vnd.jupyter.error'], [data-mime-type='application/vnd.jupyter.stderr']"
SHOWN = ".jp-NotebookPanel:not(.lm-mod-hidden)"


class Handler(SimpleHTTPRequestHandler):
    """Serves the site, counts what it sends, and as the browser's proxy refuses and notes every other host."""

    sent: dict[str, int] = {}  # noqa: RUF012
    refused: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        """Serve a file, or refuse another host's."""
        if not self.path.startswith("/"):
            return self.do_CONNECT()
        path = self.translate_path(self.path)
        if Path(path).is_file():
            self.sent[path] = self.sent.get(path, 0) + Path(path).stat().st_size
        return super().do_GET()

    def do_CONNECT(self) -> None:
        """Refuse."""
        self.refused.append(self.path)
        self.send_error(403)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(site: Path) -> Iterator[int]:
    """Serve ``site`` on the loopback address; yields the port and stops at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


class Browser:
    """One Chromium over a profile that stays, and the table of what it answered."""

    def __init__(self, playwright: Any, profile: Path, port: int, failed: list[str]) -> None:
        self.failed, self.began = failed, 0.0
        self.site = f"http://127.0.0.1:{port}/lab/index.html?path="
        self.context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"],
            proxy={"server": f"http://127.0.0.1:{port}", "bypass": "127.0.0.1"},
            viewport={"width": 1300, "height": 900},
        )
        self.page = self.context.new_page()
        self.faults: set[str] = set()
        self.page.on("console", self.heard)

    def heard(self, message: Any) -> None:
        """Keep what breaks in the page's scripts."""
        if "TypeError" in message.text:
            self.faults.add(message.text.splitlines()[0])

    def must(self, question: str, holds: bool, answer: object) -> None:
        """Print an answer that decides the exit code."""
        self.failed += [] if holds else [question]
        self.translate(question, answer, mark="yes" if holds else "NO")

    def translate(self, question: str, answer: object, mark: str = "-") -> None:
        """Print an answer that is only to be known."""
        print(f"{mark:3}  {question:42}  {answer}", flush=True)

    def take(self, *steps: Callable[["Browser"], None]) -> None:
        """Take the steps; one that breaks off is a no, and the next is taken all the same."""
        for step in steps:
            try:
                step(self)
            except PageError as error:
                self.must(f"{step.__name__}, to its end", False, str(error).splitlines()[0])

    def open(self, notebook: str = NOTEBOOK) -> float:
        """Open a notebook and return after how many seconds its static page stands."""
        self.began = time.monotonic()
        self.page.goto(self.site + notebook)
        self.page.locator(f"{SHOWN} .lsn-head h1").wait_for(timeout=90_000)
        return time.monotonic() - self.began

    def live(self) -> float:
        """Press nothing; return the seconds from opening until the page's last view lives."""
        last = self.page.locator(".jp-Notebook .jp-CodeCell").last
        last.locator(".jp-OutputArea-output:not([data-mime-type]) .lsn-progress").wait_for(timeout=90_000)
        seconds = time.monotonic() - self.began
        self.page.wait_for_timeout(3000)
        return seconds

    def python(self, name: str) -> str:
        """Run one of the asked pieces of Python in the notebook's kernel and return what it printed."""
        return str(self.page.evaluate(ASKED["page"]["python"], ASKED["kernel"][name])).strip()

    def pictures(self) -> int:
        """Return how many pictures of the notebook are drawn."""
        return int(self.page.eval_on_selector_all(f"{SHOWN} img", ASKED["page"]["pictures"]))

    def lines(self) -> tuple[int, int]:
        """Return how many lines the journal in the drive has, and how many are whole answers."""
        from lessons.journal.store import Answered, decode

        files = self.page.evaluate(ASKED["page"]["files"], f"work/{LESSON}")
        lines = [line for data in files for line in base64.b64decode(data).splitlines()]
        return len(lines), sum(isinstance(decode(line), Answered) for line in lines)


def questions() -> list[dict[str, Any]]:
    """Return the lesson's questions."""
    found: list[dict[str, Any]] = tomllib.loads((ROOT / f"data/questions/{LESSON}.toml").read_text(encoding="utf-8"))[
        "question"
    ]
    return found


def shown(browser: Browser) -> None:
    """Ask what is seen on opening, before any Python runs."""
    seconds = browser.open()
    styled = browser.page.locator(f"{SHOWN} .lsn-head").evaluate(ASKED["page"]["styled"])
    browser.must("still face on opening, with its styles", styled, f"{seconds:.1f} s")
    browser.must("pictures of map and timeline", browser.pictures() >= 3, f"{browser.pictures()} drawn")


def live(browser: Browser) -> None:
    """Wait for the page to make itself live, and ask whether each view does."""
    seconds, page, faults = browser.live(), browser.page, sorted(browser.faults)
    browser.must(
        "starts by itself, without an error", not page.locator(ERRORS).count(), f"live {seconds:.1f} s after opening"
    )
    shapes = page.frames[-1].locator("path.leaflet-interactive").count()
    browser.must("map painted in its frame", shapes > 5, f"{shapes} shapes")
    marks = page.locator(".lsn-timeline .lsn-mark[role=button]").count()
    browser.must("timeline's marks can be pressed", marks > 5, f"{marks} marks")
    forms = page.locator(".lsn-quiz form").count()
    browser.must("every question is a form", forms == len(questions()), f"{forms} of {len(questions())} {faults or ''}")
    browser.translate("packages that were loaded", browser.python("loaded"))


def answer(browser: Browser) -> None:
    """Answer the first choice wrong, then right."""
    question = next(each for each in questions() if each["kind"] == "choice" and each.get("attempts") != 1)
    form = browser.page.locator(".lsn-quiz form").filter(has_text=question["option"][0]["text"]["en"]).first
    for right, tone in ((False, "wrong"), (True, "right")):
        option = next(each["id"] for each in question["option"] if each.get("correct", False) == right)
        form.locator(f"input[value='{option}']").check()
        began = time.monotonic()
        form.locator("button[type=submit]").click()
        with suppress(PageError):
            form.locator(f".lsn-verdict.{tone}").wait_for(timeout=15_000)
        seconds, said = time.monotonic() - began, form.locator(".lsn-feedback").inner_text()[:50]
        browser.must(
            f"answered {tone}", form.locator(f".lsn-verdict.{tone}").count() == 1, f"{said!r} in {seconds:.2f} s"
        )


def journal(browser: Browser) -> None:
    """Ask for the journal in the drive, what the drive does, and what a save leaves."""
    whole = browser.lines()
    browser.must("journal in the drive", whole[1] == 2, f"lines, whole answers: {whole}")
    for said in browser.python("drive").splitlines():
        browser.translate("drive", said)
    saved = browser.page.evaluate(ASKED["page"]["saved"], NOTEBOOK)
    views, trusted = saved.count("widget-view+json"), saved.count('"trusted":true')
    browser.must("saved with its still face", not views, f"{views} widget-view entries, {trusted} cells still trusted")


def again(browser: Browser) -> None:
    """Open once more and look for the work, before and after Python runs."""
    seconds, page = browser.open(), browser.page
    page.wait_for_timeout(8000)
    lost = page.eval_on_selector_all(".jp-OutputArea-output", ASKED["page"]["lost"])
    browser.translate(
        "browser closed, opened again", f"{seconds:.1f} s, {lost} views read 'Error displaying widget' or 'Loading'"
    )
    browser.must("journal still in the drive", browser.lines()[1] == 2, f"lines, whole answers: {browser.lines()}")
    said = browser.python("import")
    browser.must("imports and opens a lesson", "Error" not in said, f"{said}, packages loaded before")
    browser.live()
    done = page.locator(".lsn-quiz .lsn-verdict.right").count()
    browser.must("answers back", done == 1, f"{done} question shown as answered right")
    browser.translate("folium object, folium not imported by a cell", browser.python("bare"))
    browser.translate("drawing afresh", browser.python("draw"))


def odd(browser: Browser) -> None:
    """Ask what untrusted cells show, and what a full disk does."""
    browser.open("en/untrusted.ipynb")
    browser.page.wait_for_function("jupyterapp.shell.currentWidget?.context?.path === 'en/untrusted.ipynb'")
    browser.page.wait_for_timeout(3000)
    styles = browser.page.locator(f"{SHOWN} .jp-OutputArea-output style").count()
    browser.translate("the same notebook without the trust marks", f"{styles} styles, {browser.pictures()} pictures")
    asked = browser.page.locator(f"{SHOWN} .lsn-start[data-state=untrusted]").count()
    browser.must("it is not run", asked == 1, browser.page.locator(f"{SHOWN} .lsn-start").inner_text())
    browser.page.wait_for_timeout(15_000)
    browser.translate("storage refuses", browser.page.evaluate(ASKED["page"]["full"]))


def main(out: Path) -> int:
    """Build, ask, print."""
    failed: list[str] = []
    if subprocess.run([sys.executable, ROOT / "tools/lite_smoke/lite_site.py", out], check=False).returncode:
        return 1
    site = out / "site"
    with serving(site) as port, sync_playwright() as playwright:
        browser = Browser(playwright, out / "profile", port, failed)
        browser.take(shown, live)
        first = dict(Handler.sent)
        browser.take(answer, journal)
        browser.context.close()
        browser = Browser(playwright, out / "profile", port, failed)
        browser.take(again, odd)
        browser.context.close()
    packed = sum(len(gzip.compress(Path(name).read_bytes(), 6)) for name in first)
    whole = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    sizes = f"{sum(first.values()) / 1e6:.1f} MB in {len(first)} files ({packed / 1e6:.1f} gzipped); site {whole / 1e6:.0f} MB"
    browser.translate("sent until live", sizes)
    others = sorted(set(Handler.refused) - CHROMIUM)
    browser.must("requests to another host", not others, others or 0)
    print(f"does not hold: {', '.join(failed)}" if failed else "all that must hold holds")
    return bool(failed)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.path.insert(0, str(ROOT / "src"))
    sys.exit(main(Path(sys.argv[1]).resolve()))
