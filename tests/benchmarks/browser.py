"""Measure the lesson's pages in a real JupyterLab and a real Chromium, beside what is bare: ratios within one run.

    python tests/benchmarks/browser.py [--rounds 5] [--only clicks,selections,frames,bytes,drag,opening] [--archives FOLDER]

Prints a table and asserts nothing: times belong in benchmarks, limits for review in the last column. What is compared is
taken in turn. The default map's scripts are packed by npm, once, into the folder of archives.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import browser_frames
import browser_page
import nbformat
from browser_page import middle, percentile

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import chromium
import jupyter_lab

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = ("clicks", "selections", "frames", "bytes", "drag", "opening")

# Run all cells the moment the kernel is there: no reader could be faster.
RUN = """const run = () => {
  const page = window.jupyterapp?.shell.currentWidget;
  const kernel = page?.sessionContext?.session?.kernel;
  if (kernel?.status === "idle" && kernel.connectionStatus === "connected") jupyterapp.commands.execute("notebook:run-all-cells");
  else setTimeout(run, 5);
};
addEventListener("DOMContentLoaded", run);"""
# When each of these was first true, looked at in every frame.
SEEN = """window.seen = {};
addEventListener("DOMContentLoaded", () => {
  const wanted = { page: ".jp-Notebook .jp-CodeCell", live: "%s" };
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (!seen[name] && document.querySelector(selector)) seen[name] = performance.now();
    }
    if (!seen.live) requestAnimationFrame(look);
  };
  look();
});"""
LIVE = {"lesson": ".lsn-start[data-state=live]", "bare": ".jp-OutputArea-output .widget-slider"}
STAGES = ("page shown", "kernel answers", "first cell begun", "last cell done", "live")


class Row(NamedTuple):
    """A measure, and what it is to be, if that was said."""

    name: str
    value: float
    unit: str
    aim: str = ""

    def __str__(self) -> str:
        return f"{self.name:66} {self.value:9.2f} {self.unit:3}" + (f" (aim: at most {self.aim})" if self.aim else "")


class Opening(NamedTuple):
    """When, in seconds after the address was entered, a page came to each of `STAGES`."""

    page: float
    kernel: float
    begun: float
    done: float
    live: float


class Lab:
    """A running JupyterLab with the course and the notebooks that are measured, and a browser."""

    def __init__(self, browser: Any, course: jupyter_lab.Course) -> None:
        self.browser, self.course = browser, course
        for name, cells in (
            ("measured", list(browser_page.CELLS.values())),
            ("bare", ["import ipywidgets\nipywidgets.IntSlider()"]),
        ):
            made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
            made.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
            nbformat.write(made, course.folder / "en" / f"{name}.ipynb")

    @contextmanager
    def page(self, notebook: str, *, live: str, scripts: tuple[str, ...] = ()) -> Iterator[Any]:
        """A new window on a notebook that is live, with nothing in its cache; its kernel ends with it."""
        context = self.browser.new_context(viewport={"width": 1200, "height": 1900})
        page = context.new_page()
        watched = "}\n{".join((browser_page.RECORD, SEEN % live, *scripts))
        # Not in the maps' frames, which a look in every frame would keep busy.
        page.add_init_script(f"if (window === top) {{{{{watched}}}}}")
        page.goto(self.course.address(f"en/{notebook}.ipynb"))
        page.wait_for_function("() => seen.live", timeout=120_000)
        yield page
        context.close()
        for session in self.asked("sessions"):
            self.asked(f"sessions/{session['id']}", method="DELETE")

    def asked(self, path: str, method: str = "GET") -> Any:
        """Return what the server answers."""
        headers = {"Authorization": f"token {self.course.token}"}
        address = f"http://127.0.0.1:{self.course.port}/api/{path}"
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers, method=method)) as answer:
            return json.loads(answer.read() or b"null")

    def lesson(self) -> Any:
        """A lesson that made itself live."""
        return self.page("02-places", live=LIVE["lesson"])

    def measured(self) -> Any:
        """The notebook of `browser_page.CELLS`, run."""
        return self.page("measured", live=".widget-button", scripts=(RUN,))

    def opening(self, name: str) -> Opening:
        """Open a page as if for the first time."""
        notebook, scripts = ("02-places", ()) if name == "lesson" else ("bare", (RUN,))
        with self.page(notebook, live=LIVE[name], scripts=scripts) as page:
            page.wait_for_timeout(1000)  # the slider is there before its cell's reply
            seen, heard = page.evaluate("seen"), page.evaluate("heard")
        at = {
            kind: [each["at"] for each in heard if each["type"] == kind]
            for kind in ("kernel_info_reply", "execute_input", "execute_reply")
        }
        times = (
            seen["page"],
            at["kernel_info_reply"][0],
            at["execute_input"][0],
            at["execute_reply"][-1],
            seen["live"],
        )
        return Opening(*(time / 1000 for time in times))


@contextmanager
def lab() -> Iterator[Lab]:
    """Start JupyterLab by `lessons open`, with pages that start by themselves, and Chromium."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as work:
        os.environ["LESSONS_WORK"] = f"{work}/own"  # of this process; the server has its own
        settings = Path(work) / "jupyter" / "jupyter_lab_config.json"
        settings.parent.mkdir()
        settings.write_text(json.dumps({"LabApp": {"expose_app_in_browser": True}}), encoding="utf-8")
        course = jupyter_lab.start(Path(work) / "course", language="en", options=())
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.ARGUMENTS)
                yield Lab(browser, course)
                browser.close()
        finally:
            jupyter_lab.stop(course)


def opening_rows(rounds: int, running: Lab) -> list[Row]:
    """Measure opening, with what the time goes by."""
    found: dict[str, list[Opening]] = {"bare": [], "lesson": []}
    for name in ("bare", "lesson"):
        running.opening(name)  # warms the server's files
    for _ in range(rounds):
        for name, openings in found.items():
            openings.append(running.opening(name))
    medians = {name: Opening(*map(middle, zip(*openings, strict=True))) for name, openings in found.items()}
    rows = [
        Row("lesson live / bare notebook with one slider", medians["lesson"].live / medians["bare"].live, "x", "1.3")
    ]
    for name, median in medians.items():
        rows += [Row(f"  {name}: {stage}", at, "s") for stage, at in zip(STAGES, median, strict=True)]
    return rows


def lesson_rows(parts: set[str], running: Lab) -> list[Row]:
    """Measure what happens on the lesson's page."""
    rows: list[Row] = []
    with running.lesson() as page:
        page.wait_for_timeout(3000)
        if "selections" in parts:
            found = browser_page.selections(page, browser_page.placed_events(), 40)
            rows += [
                Row(
                    f"event chosen: flight begun and passage shown ({len(found.both)} times)",
                    middle(found.both),
                    "ms",
                    "50",
                ),
                Row("  flight begun", middle(found.flight), "ms"),
                Row("  passage shown", middle(found.passage), "ms"),
            ]
        if "drag" in parts:
            moving, rest = browser_page.dragged(page, 3)
            rows += [
                Row(f"timeline dragged: 95th percentile of {len(moving)} frames", percentile(moving, 0.95), "ms", "33"),
                Row("  the page at rest", percentile(rest, 0.95), "ms"),
            ]
    return rows


def notebook_rows(parts: set[str], running: Lab) -> list[Row]:
    """Measure what happens on a page of one's own."""
    rows: list[Row] = []
    with running.measured() as page:
        page.wait_for_timeout(3000)
        if "clicks" in parts:
            both = browser_page.clicks(page, 60)
            ours, bare = middle(both.map), middle(both.button)
            rows += [
                Row("click to label: the map / a bare Button", ours / bare, "x", "1.0"),
                Row("  the map", ours, "ms"),
                Row("  the button", bare, "ms"),
            ]
        if "bytes" in parts:
            sizes = browser_page.sent(page)
            rows += [
                Row("one more lesson.map()", sizes["map"], "KB", "15"),
                Row("one more LinkedMap", sizes["linked"], "KB", "15"),
            ]
            rows += [
                Row("  the first lesson.map()", sizes["first"], "KB"),
                Row("  the first LinkedMap", sizes["simple"], "KB"),
            ]
    return rows


def frame_rows(found: dict[tuple[str, bool], list[float]]) -> list[Row]:
    """Return what the first map of a page took, and a further one."""
    medians = {key: middle(values) for key, values in found.items()}
    rows = []
    for first, told, aim in ((True, "first map", "0.6"), (False, "further map", "")):
        ours, default = medians["ours", first], medians["folium", first]
        rows.append(Row(f"{told} of a page painted / default folium.Map()", ours / default, "x", aim))
        rows += [Row("  the lesson's map", ours, "ms"), Row("  folium.Map()", default, "ms")]
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5, help="openings of each notebook")
    parser.add_argument("--only", default=",".join(PARTS), help="parts to measure")
    parser.add_argument("--archives", type=Path, default=Path(tempfile.gettempdir()) / "lessons-benchmark")
    chosen = parser.parse_args()
    parts = set(chosen.only.split(","))
    chosen.archives.mkdir(exist_ok=True)
    with lab() as running:
        print(f"Chromium {running.browser.version}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; medians")
        if parts & {"clicks", "bytes"}:
            print(*notebook_rows(parts, running), sep="\n", flush=True)
        if parts & {"selections", "drag"}:
            print(*lesson_rows(parts, running), sep="\n", flush=True)
        if "frames" in parts:
            found = browser_frames.frames(running.browser, archives=chosen.archives, rounds=16)
            print(*frame_rows(found), sep="\n", flush=True)
        if "opening" in parts:
            print(*opening_rows(chosen.rounds, running), sep="\n", flush=True)
        print(f"load at the end {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
