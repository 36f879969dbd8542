"""Measure a lesson of the site from its opening: readable, live, live again, an answer, and what was sent for it.

Beside it, in JupyterLite: the same lesson, and a notebook that only prints, which is what JupyterLite itself takes. The bounds
are of that one: live at most 0.25 of it, again 0.35, readable 0.15; 10 MB, 15 files, an answer in 50 ms.

    python tests/benchmarks/site.py SITE [--lite LITE] [--rounds 5] [--lesson 02-places]

SITE is what `lessons site` wrote, LITE a JupyterLite site with both notebooks (`tools/lite_smoke/lite_site.py OUT` writes OUT/site).
Rounds are interleaved, each in a fresh profile: how busy the computer is decides too, so the ratios of one run are what counts.
Asserts nothing.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

from browser import RUN

ROOT = Path(__file__).resolve().parents[2]
WAIT_MS = 120_000


class Kind(NamedTuple):
    """A way to give out the course: the address of a lesson, and what is there once it is live."""

    name: str
    folder: Path
    address: str
    live: str
    kept: str
    """What is there once all is kept for the next time."""
    readable: str = ".lsn-head h1"
    is_lesson: bool = True


class Sent:
    """What a server sent."""

    def __init__(self) -> None:
        self.bytes = self.files = 0


@contextmanager
def serving(folder: Path, sent: Sent) -> Iterator[str]:
    class Handler(SimpleHTTPRequestHandler):
        def copyfile(self, source: Any, outputfile: Any) -> None:
            sent.bytes += Path(source.name).stat().st_size
            sent.files += 1
            super().copyfile(source, outputfile)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def opened(page: Any, address: str, kind: Kind) -> tuple[float, float]:
    """Open a page; return the seconds until it can be read, and until it is live.

    A page is asked at each of its frames: a locator that waits looks every half second in the end.
    """
    began = time.perf_counter()
    page.goto(address + kind.address, wait_until="commit")
    seen = "readable => document.querySelector(readable)?.checkVisibility()"
    page.wait_for_function(seen, arg=kind.readable, timeout=WAIT_MS)
    readable = time.perf_counter() - began
    page.wait_for_function("live => document.querySelector(live)", arg=kind.live, timeout=WAIT_MS)
    return readable, time.perf_counter() - began


ANSWER = """question => new Promise(done => {
  const began = performance.now();
  const look = () => {
    if (!question.querySelector(".lsn-verdict")) return;
    watch.disconnect();
    done(performance.now() - began);
  };
  const watch = new MutationObserver(look);
  watch.observe(question, { childList: true, subtree: true });
  question.querySelector("button[type='submit']").click();
})"""


def answered(page: Any) -> float:
    """Answer a question; return the milliseconds, by the page's own clock, until it is told what it earned."""
    question = page.locator("form.lsn-q").filter(has=page.locator("input[value='branch']")).first
    question.locator("input[value='branch']").evaluate("input => input.click()")  # hosts scroll each in their own way
    return float(question.evaluate(ANSWER))


def visit(browser: Any, kind: Kind) -> dict[str, float]:
    """Open a lesson in a fresh profile, answer, and open it again."""
    sent, found = Sent(), {}
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    if not kind.is_lesson:  # which makes itself live; what only prints is run the moment that its kernel is there
        context.add_init_script(RUN)
    with serving(kind.folder, sent) as base:
        page = context.new_page()
        found["readable s"], found["live s"] = opened(page, base, kind)
        found["MB sent"], found["files sent"] = sent.bytes / 1e6, sent.files
        if kind.is_lesson:
            found["answer ms"] = answered(page)
        page.locator(kind.kept).first.wait_for(state="attached", timeout=WAIT_MS)
        page.close()
        page = context.new_page()
        _, found["live again s"] = opened(page, base, kind)
    context.close()
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure a lesson of the site from its opening.")
    parser.add_argument("site", type=Path)
    parser.add_argument("--lite", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--lesson", default="02-places")
    asked = parser.parse_args()
    sys.path.insert(0, str(ROOT / "tests" / "support"))
    import chromium
    from playwright.sync_api import sync_playwright

    kinds = [
        Kind(
            "site",
            asked.site.resolve(),
            f"en/{asked.lesson}.html",
            "body[data-site='live']",
            ".site-offline:not(:empty)",
        )
    ]
    if asked.lite:
        lite, page = asked.lite.resolve(), "lab/index.html?path=en/{}.ipynb".format
        kinds += [
            Kind("JupyterLite", lite, page(asked.lesson), ".lsn-start[data-state='live']", "body"),
            Kind(
                "prints only",
                lite,
                page("printing"),
                ".jp-OutputArea-output",
                "body",
                readable=".jp-RenderedMarkdown h1",
                is_lesson=False,
            ),
        ]
    rounds: dict[str, list[dict[str, float]]] = {kind.name: [] for kind in kinds}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.ARGUMENTS)
        for number in range(asked.rounds):
            for kind in kinds if number % 2 else reversed(kinds):
                rounds[kind.name].append(visit(browser, kind))
        browser.close()
    print(f"{'':14}", *(f"{name:>12}" for name in rounds), *(f"site / {kind.name}" for kind in kinds[1:]))
    for name in rounds["site"][0]:
        columns = {other: [each[name] for each in found if name in each] for other, found in rounds.items()}
        row = " ".join(f"{statistics.median(column):12.2f}" if column else " " * 12 for column in columns.values())
        for other in kinds[1:]:
            if columns[other.name]:
                ratios = sorted(one / two for one, two in zip(columns["site"], columns[other.name], strict=True))
                row += f"  {statistics.median(ratios):.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f})"
        print(f"{name:14} {row}")


if __name__ == "__main__":
    main()
