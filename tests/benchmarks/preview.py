"""Measure how long after a save `lessons preview` has the new text on its page: the course itself, in a browser.

    python tests/benchmarks/preview.py [--saves 30]

Prints a line for each lesson and asserts nothing: an author is promised two seconds, and how busy the computer is decides too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LESSONS = ("00-start", "02-places", "03-time")
SHOWN = "n => document.querySelector('section.lsn-preview-step [lang=en] h2')?.textContent.startsWith(`Save ${n}:`)"


def saves(page: Any, path: Path, count: int) -> list[float]:
    """Save a lesson's file so many times, at uneven moments; return the seconds until each is on the page, sorted."""
    text = path.read_text(encoding="utf-8")
    before, first = text.split("[[step]]", 1)
    taken = []
    for number in range(count):
        time.sleep(0.13 * (number % 5))  # so that saves do not fall in step with the page's questions
        changed = first.replace('title.en = "', f'title.en = "Save {number}: ', 1)
        began = time.perf_counter()
        path.write_text(f"{before}[[step]]{changed}", encoding="utf-8")
        page.wait_for_function(SHOWN, arg=number, timeout=60_000, polling=20)
        taken.append(time.perf_counter() - began)
    return sorted(taken)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure lessons preview from a save to the page.")
    parser.add_argument("--saves", type=int, default=30)
    count = parser.parse_args().saves
    sys.path.insert(0, str(ROOT / "tests" / "support"))
    import chromium
    from playwright.sync_api import sync_playwright

    from lessons.authoring.preview import server as preview_server
    from lessons.authoring.preview import session
    from lessons.drawing import compiled

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = shutil.copytree(ROOT / "data", Path(folder) / "data", ignore=shutil.ignore_patterns(compiled.FOLDER))
        shown = session.Preview(data)
        shown.warm()
        with preview_server.Server(shown, language="en") as server:
            Thread(target=server.serve_forever, daemon=True).start()
            browser = playwright.chromium.launch(
                executable_path=chromium.path(), args=["--no-sandbox", "--disable-gpu"]
            )
            page = browser.new_page()
            print("lesson        median    p90    max (seconds)   last, server alone   load")
            for lesson in LESSONS:
                page.goto(f"{server.address}#{lesson}")
                page.wait_for_selector(f"nav a[aria-current][href='#{lesson}']", timeout=60_000)
                taken = saves(page, data / "lessons" / f"{lesson}.toml", count)
                own = shown.state(lesson).seconds
                late = taken[min(count - 1, round(0.9 * count))]
                print(
                    f"{lesson:<12} {statistics.median(taken):7.2f} {late:6.2f} {taken[-1]:6.2f} {own:27.2f} "
                    f"{os.getloadavg()[0]:13.1f}"
                )
            browser.close()
            server.shutdown()


if __name__ == "__main__":
    main()
