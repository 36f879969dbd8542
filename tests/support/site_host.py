"""The site of plain files as a visitor has it: built once, on a server that knows nothing of it, and what a browser keeps of it."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lessons import cli
from lessons.site import builder

PLACE = "school/handan"  # not at the server's root, as on GitHub Pages
STATES = "() => ['live', 'failed'].includes(document.body.dataset.site)"
STORED = """async name => {
  const opened = await new Promise((done, never) => {
    const asked = indexedDB.open(name);
    [asked.onsuccess, asked.onerror] = [() => done(asked.result), () => never(asked.error)];
  });
  const all = opened.transaction("journal").objectStore("journal").getAll();
  await new Promise(done => (all.onsuccess = done));
  opened.close();
  return all.result.map(each => new TextDecoder().decode(each.bytes));
}"""


class Plain(SimpleHTTPRequestHandler):
    """Any web server."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Untyped(Plain):
    """A server that says of no file what it is."""

    def send_header(self, keyword: str, value: str) -> None:
        if keyword.lower() != "content-type":
            super().send_header(keyword, value)


@contextmanager
def serving(
    folder: Path, kind: type[Plain] = Plain, port: int = 0, place: str = f"{PLACE}/"
) -> Iterator[tuple[str, list[str], int]]:
    asked: list[str] = []
    handler = type("Handler", (kind,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{place}", asked, server.server_port
    finally:
        server.shutdown()
        server.server_close()


def built(folder: Path, *options: str) -> Path:
    """Build the real site into a folder of a folder, which is returned; what is fetched for it is kept in this user's cache."""
    asked = ["site", str(folder / PLACE), "--language", "en", *options]
    done = CliRunner().invoke(cli.main, asked, catch_exceptions=False)
    if done.exit_code and os.environ.get("LESSONS_REQUIRE_BROWSER") != "1":
        pytest.skip(done.output)
    assert done.exit_code == 0, done.output
    return folder


def stick(site: Path, folder: Path, data: Path, *, edition: builder.Edition = builder.STUDENT) -> Path:
    """Write a built site's pages once more into a folder, for a double click; return the folder."""
    parts = {path.name.removesuffix(".gz"): path.read_bytes() for path in (site / PLACE / "parts").rglob("*.gz")}
    made = builder.files(data, parts=parts, version="", language="en", scripts=True, edition=edition)
    builder.write(made, folder, language="en", edition=edition)
    return folder


def wait(page: Any) -> None:
    """Wait until a page is live, and fail with what it says where it does not become so."""
    page.wait_for_function(STATES, timeout=90_000)
    assert page.evaluate("document.body.dataset.site") == "live", page.locator(".site-notice").inner_text()


def stored(page: Any, course: str = "one-page-of-handan") -> list[dict[str, Any]]:
    """Return what the browser has of the journal, straight from its storage."""
    lines = page.evaluate(STORED, f"handan-lessons:site:{course}:/{PLACE}/")
    return [json.loads(line) for text in lines for line in text.splitlines()]
