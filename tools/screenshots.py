"""Draw the sheets under ``docs/images``: each lesson's first screen, middle and end as readers meet them, for people's eyes.

Run it after ``pip install -e ".[test]"`` where there is Chromium: ten minutes. A sheet a language and width, a column a lesson.
``zh 390`` after it draws that one alone.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

import chromium  # noqa: E402
import nbformat  # noqa: E402
from jupyter_lab import start, start_notebook, stop  # noqa: E402
from nbconvert import HTMLExporter  # noqa: E402
from starting_page import BAR, Page  # noqa: E402

SIZES = {1280: (720, 208), 390: (800, 104)}
"""By width of the window in pixels: its height, and how wide it is in the sheet."""
PLACES = {"first": 0.0, "middle": 0.5, "end": 1.0}
SCROLL = """share => {
  const page = document.querySelector(".jp-WindowedPanel-outer") ?? document.scrollingElement;
  page.scrollTop = share * page.scrollHeight;
}"""


def taken(page: Any, share: float) -> Image.Image:
    """Return what the window shows so far down the page, once it rests."""
    page.evaluate(SCROLL, share)
    chromium.frame_passed(page)
    chromium.idle(page)
    return Image.open(io.BytesIO(page.screenshot()))


@contextmanager
def in_jupyter(
    browser: Any, course: Any, address: str, *, language: str, size: tuple[int, int], scheme: str
) -> Iterator[Any]:
    """Open a page of the course and wait until it has made itself live."""
    context = browser.new_context(viewport=dict(zip(("width", "height"), size, strict=True)), color_scheme=scheme)
    window = Page(context, course, language)
    window.page.goto(address)
    window.page.wait_for_selector(".lsn-head", timeout=60_000)
    window.bar("live")
    window.page.wait_for_selector(BAR, state="detached")
    yield window.page
    context.close()


def column(browser: Any, servers: tuple[Any, Any], lesson: str, *, language: str, width: int) -> list[Image.Image]:
    """Return a lesson's pictures, top to bottom: JupyterLab light and dark, Notebook, printed, and exported as HTML."""
    lab, notebook = servers
    size, found = (width, SIZES[width][0]), []
    name = f"{language}/{lesson}.ipynb"
    for scheme in ("light", "dark"):
        with in_jupyter(browser, lab, lab.address(name), language=language, size=size, scheme=scheme) as page:
            found += [taken(page, share) for share in PLACES.values()]
            if scheme == "light":
                page.emulate_media(media="print")
                printed = taken(page, 0)
    address = f"http://127.0.0.1:{notebook.port}/notebooks/{name}?token={notebook.token}"
    with in_jupyter(browser, notebook, address, language=language, size=size, scheme="light") as page:
        found.append(taken(page, 0))
    html, _ = HTMLExporter().from_notebook_node(nbformat.read(ROOT / "notebooks" / name, as_version=4))
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    page = context.new_page()
    page.route("**/*", lambda route: route.abort())  # the exporter's page asks others for its scripts
    page.set_content(html, wait_until="domcontentloaded")
    found += [printed, taken(page, 0)]
    context.close()
    return found


def main() -> None:
    """Write all sheets."""
    folder = ROOT / "docs" / "images"
    lessons = sorted(path.stem for path in (ROOT / "notebooks" / "zh").glob("*.ipynb"))
    for browser in chromium.launched():
        for language in sys.argv[1:2] or ("zh", "en"):
            with tempfile.TemporaryDirectory() as made:
                lab = start(Path(made) / "course", language=language, options=())
                notebook = start_notebook(lab.folder, log=Path(made) / "log")
                try:
                    for width, (height, small) in SIZES.items():
                        if sys.argv[2:3] not in ([], [str(width)]):
                            continue
                        columns = [
                            column(browser, (lab, notebook), each, language=language, width=width) for each in lessons
                        ]
                        across, down = small, small * height // width
                        sheet = Image.new("RGB", ((across + 6) * len(columns), (down + 6) * len(columns[0])), "#888")
                        for x, pictures in enumerate(columns):
                            for y, picture in enumerate(pictures):
                                thumb = picture.convert("RGB").resize((across, down), Image.Resampling.LANCZOS)
                                sheet.paste(thumb, (x * (across + 6) + 3, y * (down + 6) + 3))
                        sheet.save(folder / f"screens-{language}-{width}.webp", quality=70, method=6)
                        print(f"screens-{language}-{width}.webp {sheet.size}")
                finally:
                    stop(notebook)
                    stop(lab)


if __name__ == "__main__":
    main()
