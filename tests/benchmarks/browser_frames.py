"""A lesson's map beside a default ``folium.Map()``: from its being asked for to its first paint.

Each first map is that of a new browser window with an empty cache, on a page with nothing else but the lesson's stylesheet
and the code of its views, which a lesson has loaded before its first map is asked for. A further one comes to a page where
one of its kind stands already. The default map gets all that it asks for from this computer: its scripts and
styles as their packages hold them, its tiles as one small picture; what no package holds (two small stylesheets) is
answered empty. The lesson's map fetches what a kernel sends it, in one piece as that comes, from the same server and within
the time that is taken.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
import threading
from contextlib import contextmanager, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# The package, its file, and the name that folium 0.20 asks for.
FILES = {
    "leaflet.js": ("leaflet@1.9.3", "dist/leaflet.js"),
    "leaflet.css": ("leaflet@1.9.3", "dist/leaflet.css"),
    "jquery-3.7.1.min.js": ("jquery@3.7.1", "dist/jquery.min.js"),
    "bootstrap.bundle.min.js": ("bootstrap@5.2.2", "dist/js/bootstrap.bundle.min.js"),
    "bootstrap.min.css": ("bootstrap@5.2.2", "dist/css/bootstrap.min.css"),
    "all.min.css": ("@fortawesome/fontawesome-free@6.2.0", "css/all.min.css"),
    "leaflet.awesome-markers.js": ("leaflet.awesome-markers@2.0.5", "dist/leaflet.awesome-markers.js"),
    "leaflet.awesome-markers.css": ("leaflet.awesome-markers@2.0.5", "dist/leaflet.awesome-markers.css"),
}
KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png"}

# In the frame: its own shapes are there and two frames have been drawn since.
PROBE = """<script>(() => { const look = () => document.querySelector("%s")
  ? requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage({ painted: true }, "*")))
  : requestAnimationFrame(look); look(); })();</script></html>"""
# In the page: both kinds of frame stand at the same place in the same size and are timed by the same clock.
HOST = """async ({ code, css, traits, files, page }) => {
  document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
  const { VIEWS } = await import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  const bytes = {};
  const models = { content: { get: name => traits[name] }, assets: { get: name => bytes[name] },
    selection: { get: name => ({ selected: "", links: {}, words: {} })[name], on() {}, off() {} } };
  const model = { get: name => traits[name], on() {}, off() {}, send() {}, widget_manager: { get_model: async id => models[id] } };
  const acts = {
    async ours(el, first) {
      if (first) {
        const whole = await (await fetch(files.address)).arrayBuffer();
        let at = 0;
        for (const [name, size] of files.sizes) {
          bytes[name] = new DataView(whole, at, size);
          at += size;
        }
      }
      await VIEWS.map.render({ model, el });
    },
    async folium(el) {
      el.append(Object.assign(document.createElement("iframe"), { srcdoc: page, style: "width: 100%; height: 460px; border: 0" }));
    },
  };
  window.framed = async (which, first) => {
    const el = document.createElement("div");
    el.style.cssText = "position: absolute; inset: 0 auto auto 0; width: 700px; height: 600px; background: white";
    const painted = new Promise(resolve => addEventListener("message", function heard({ data }) {
      if (!data?.painted) return;
      removeEventListener("message", heard);
      resolve(performance.now());
    }));
    const start = performance.now();
    document.body.append(el);
    await acts[which](el, first);
    const took = await painted - start;
    if (!first) el.remove();
    return took;
  };
}"""


def packed(package: str, folder: Path) -> dict[str, bytes]:
    """Return a package's files, packed by npm into ``folder`` unless they are there."""
    with suppress(FileNotFoundError):
        return unpacked(folder / f"{package.replace('/', '+')}.tgz")
    with tempfile.TemporaryDirectory() as work:
        command = ["npm", "pack", "--silent", "--pack-destination", work, package]
        subprocess.run(command, check=True, capture_output=True, cwd=work)
        next(Path(work).glob("*.tgz")).rename(folder / f"{package.replace('/', '+')}.tgz")
    return unpacked(folder / f"{package.replace('/', '+')}.tgz")


def unpacked(archive: Path) -> dict[str, bytes]:
    """Return the files of an archive by their path in the package."""
    with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as tar:
        members = [(member.name.partition("/")[2], tar.extractfile(member)) for member in tar if member.isfile()]
        return {name: file.read() for name, file in members if file}


def local(page: str, host: str) -> str:
    """Return folium's page with every address turned to ``host``."""
    page = re.sub(r'https://[^"]*?\{z\}/\{x\}/\{y\}\.png', f"{host}/{{z}}/{{x}}/{{y}}.png", page)
    return re.sub(r'((?:src|href)=")https?://[^"]*/([^"/]+)"', rf'\1{host}/\2"', page)


def dot() -> bytes:
    """Return a tile of one colour as a PNG."""
    from matplotlib import image

    out = io.BytesIO()
    image.imsave(out, [[(0.8, 0.85, 0.9)] * 256] * 256, format="png")
    return out.getvalue()


class Handler(BaseHTTPRequestHandler):
    """Answers from memory; a browser may keep what it got."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, files: dict[str, bytes]) -> None:
        self.files = files
        super().__init__(*arguments)

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        body = self.files["tile.png"] if name.endswith(".png") else self.files.get(name, b"")
        self.send_response(200)
        for key, value in {
            "Content-Type": KINDS.get(Path(name).suffix, "application/octet-stream"),
            "Content-Length": str(len(body)),
            "Cache-Control": "max-age=3600",
            "Access-Control-Allow-Origin": "*",
        }.items():
            self.send_header(key, value)
        with suppress(
            BrokenPipeError, ConnectionResetError
        ):  # a frame that is painted is taken away, whatever it still asks for
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(files: dict[str, bytes]) -> Iterator[str]:
    """Serve files on this computer and give the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, files=files))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def probed(page: str, selector: str) -> str:
    """Return a page that says when what ``selector`` means is painted."""
    return page.replace("</html>", PROBE % selector)


def setting(host: str) -> tuple[dict[str, Any], bytes]:
    """Return what `HOST` needs, the lesson's map as its widget sends it and the default map's page; and the map's assets."""
    import folium

    from lessons import open_lesson
    from lessons.views import base

    view = open_lesson("02-places", language="en").map()
    names = ("asked", "base", "hosts", "words", "language")
    linked = {name: f"IPY_MODEL_{name}" for name in ("assets", "content", "selection")}
    page = {"page": probed(view.content.page, ":root:has(path.unit) .pin .dot"), "table": view.content.table}
    page["words"] = view.content.words
    default = probed(local(folium.Map().get_root().render(), host), "img.leaflet-tile-loaded")
    assets = {
        name: bytes(value) for name, value in view.assets.get_state().items() if isinstance(value, bytes | memoryview)
    }
    told = {
        "code": base.code(),
        "css": view.shared.unpacked()["css"],
        "traits": {name: getattr(view, name) for name in names} | linked | page,
        "files": {"address": f"{host}/assets", "sizes": [(name, len(value)) for name, value in assets.items()]},
        "page": default,
    }
    return told, b"".join(assets.values())


def frames(browser: Any, *, archives: Path, rounds: int) -> dict[tuple[str, bool], list[float]]:
    """Return the milliseconds to the first paint, by kind and by whether it was the first map of its page."""
    found: dict[tuple[str, bool], list[float]] = {
        (which, first): [] for first in (True, False) for which in ("ours", "folium")
    }
    files = {name: packed(package, archives)[path] for name, (package, path) in FILES.items()} | {"tile.png": dot()}
    with served(files) as host:
        told, assets = setting(host)
        files |= {"assets": assets, "host.html": b"<!doctype html><title>Host</title><body></body>"}
        for _ in range(rounds):
            for which in ("ours", "folium"):
                context = browser.new_context(viewport={"width": 1000, "height": 800})
                page = context.new_page()
                page.goto(f"{host}/host.html")
                page.evaluate(HOST, told)
                page.wait_for_timeout(500)
                for first in (True, False):
                    found[which, first].append(
                        page.evaluate("([which, first]) => framed(which, first)", [which, first])
                    )
                    page.wait_for_timeout(500)
                context.close()
    return found
