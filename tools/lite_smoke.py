# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "jupyterlite-core==0.8.6", "jupyterlite-pyodide-kernel==0.8.6", "jupyter-server>=2.20", "anywidget==0.11.0",
#   "jupyterlab-widgets==3.0.17", "hatchling>=1.26", "markupsafe>=3", "msgspec>=0.20", "playwright>=1.60",
# ]
# ///
"""Ask whether the lessons work in the browser's own Python: build a small JupyterLite site, drive Chromium, print a table.

    python tools/lite_smoke.py OUT      exit 1 unless a lesson imports, draws, answers and keeps its journal

Needs what the head of this file lists, npm, and Chromium (``CHROMIUM`` names it; /usr/bin/chromium otherwise). Downloads
about 115 MB into OUT/cache once; the browser itself can reach nothing but the loopback address. What was found:
docs/decisions/0001-browser-python.md.
"""

import base64
import gzip
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tarfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

WANTED = {
    "jupyterlite_core": "jupyterlite-core==0.8.6", "jupyterlite_pyodide_kernel": "jupyterlite-pyodide-kernel==0.8.6",
    "jupyter_server": "jupyter-server", "anywidget": "anywidget==0.11.0", "hatchling": "hatchling", "msgspec": "msgspec",
    "markupsafe": "markupsafe", "playwright": "playwright",
}  # fmt: skip
if missing := [name for module, name in WANTED.items() if importlib.util.find_spec(module) is None]:
    sys.exit(f"tools/lite_smoke.py needs more: pip install {' '.join(missing)}")
if shutil.which("npm") is None:
    sys.exit("tools/lite_smoke.py needs npm, which brings Pyodide's core")

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CORE = "pyodide@314.0.3"
CARRIER = "open-webui==0.12.4"  # a wheel that carries the wheels of that Pyodide release; each is checked against its lock
TARGET = ("--platform=pyemscripten_2026_0_wasm32", "--python-version=3.14", "--implementation=cp", "--abi=cp314")
CARRIED = (
    "certifi charset-normalizer contourpy cycler fonttools idna kiwisolver matplotlib micropip numpy packaging pillow pyparsing "
    "python-dateutil pytz requests six typing-extensions urllib3"
).split()
# From PyPI, with what each needs in the browser (not all that it asks for).
KERNEL = {
    "asttokens==3.0.2": "", "comm==0.2.3": "", "decorator==5.3.1": "", "executing==2.3.0": "", "jedi==0.20.1": "parso",
    "ipython==9.12.0": "asttokens decorator executing matplotlib-inline prompt-toolkit pure-eval pygments six stack-data "
    "traitlets wcwidth", "matplotlib-inline==0.2.2": "traitlets", "parso==0.8.7": "", "prompt-toolkit==3.0.53": "wcwidth",
    "pure-eval==0.2.4": "", "pygments==2.21.0": "", "stack-data==0.6.3": "executing asttokens pure-eval",
    "traitlets==5.16.1": "", "wcwidth==0.9.4": "",
}  # fmt: skip
LESSON = {
    "anywidget==0.11.0": "ipywidgets psygnal typing-extensions", "ipywidgets==8.1.9": "comm ipython traitlets",
    "markupsafe==3.0.3": "", "msgspec==0.22.0": "", "psygnal==0.16.1": "",
}  # fmt: skip
DRAWING = {
    "branca==0.8.2": "jinja2", "edtf==5.0.2": "python-dateutil pyparsing", "folium==0.20.0": "branca jinja2 numpy requests xyzservices",
    "jinja2==3.1.6": "markupsafe", "xyzservices==2026.9.1": "",
}  # fmt: skip
PYPI = KERNEL | LESSON | DRAWING
OURS = "anywidget ipywidgets markupsafe msgspec traitlets"
CHROMIUM_OWN = {"accounts.google.com:443", "content-autofill.googleapis.com:443", "update.googleapis.com:443"}  # not the page's
NOTEBOOK, LANGUAGE, LESSON_ID = "en/02-places.ipynb", "en", "02-places"


def run(*command: str, cwd: Path, **environment: str) -> None:
    """Run a command quietly; show what it said where it fails."""
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[:6])} … failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def fetch(cache: Path) -> None:
    """Download the core, its wheels and those from PyPI, unless they are there, and build our own wheel."""
    cache.mkdir(parents=True, exist_ok=True)
    pip = (sys.executable, "-m", "pip")
    if not list(cache.glob("pyodide-*.tgz")):
        run("npm", "pack", CORE, cwd=cache)
    if not list(cache.glob("open_webui-*.whl")):
        run(*pip, "download", "-q", "--no-deps", "--python-version=3.12", "--only-binary=:all:", CARRIER, cwd=cache)
    wheels = cache / "wheels"
    if not wheels.is_dir():
        names = [name for name in PYPI if not name.startswith("markupsafe")]
        run(*pip, "download", "-q", "--no-deps", "--only-binary=:all:", *TARGET, "-d", "wheels.part", *names, cwd=cache)
        # MarkupSafe has no wheel for the browser on PyPI; without a compiler its build gives a pure one.
        markupsafe = ("--no-binary=markupsafe", "markupsafe==3.0.3")
        run(*pip, "wheel", "-q", "--no-deps", "-w", "wheels.part", *markupsafe, cwd=cache, CC="false")
        (cache / "wheels.part").rename(wheels)
    for old in wheels.glob("handan_lessons-*.whl"):
        old.unlink()
    run(*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(ROOT), cwd=cache)


def entry(wheel: Path, depends: str) -> dict[str, Any]:
    """Return a wheel as Pyodide's lock names it: a cell that imports one of ``imports`` makes the kernel load it."""
    name, version = wheel.name.split("-")[:2]
    tops = {member.split("/")[0].removesuffix(".py") for member in zipfile.ZipFile(wheel).namelist()}
    return {
        "name": name.lower().replace("_", "-"), "version": version, "file_name": wheel.name, "install_dir": "site",
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(), "package_type": "package", "unvendored_tests": False,
        "imports": sorted(top for top in tops if top.isidentifier()), "depends": depends.split(),
    }  # fmt: skip


def pyodide(cache: Path, target: Path) -> None:
    """Put together a Pyodide with only the packages that are there, each under the hash in its lock."""
    target.mkdir(parents=True)
    with tarfile.open(next(cache.glob("pyodide-*.tgz"))) as core:
        for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"):
            (target / name).write_bytes(core.extractfile(f"package/{name}").read())  # type: ignore[union-attr]
    lock = json.loads((target / "pyodide-lock.json").read_bytes())
    lock["packages"] = {name: lock["packages"][name] for name in CARRIED}
    with zipfile.ZipFile(next(cache.glob("open_webui-*.whl"))) as carrier:
        for package in lock["packages"].values():
            data = carrier.read(f"open_webui/frontend/pyodide/{package['file_name']}")
            if hashlib.sha256(data).hexdigest() != package["sha256"]:
                sys.exit(f"{package['file_name']}: not the file that Pyodide's lock names")
            (target / package["file_name"]).write_bytes(data)
    depends = {name.split("==")[0]: needs for name, needs in PYPI.items()} | {"handan-lessons": OURS}
    for wheel in (cache / "wheels").glob("*.whl"):
        name = wheel.name.split("-")[0].lower().replace("_", "-")
        shutil.copy(wheel, target)
        lock["packages"][name] = entry(wheel, depends[name])
    (target / "pyodide-lock.json").write_text(json.dumps(lock))


def notebooks(target: Path) -> None:
    """Copy the notebook as the site needs it: outputs as whole strings, cells trusted; and once untrusted, to compare."""
    book = json.loads((ROOT / "notebooks" / NOTEBOOK).read_bytes())
    copy = target / NOTEBOOK
    copy.parent.mkdir(parents=True)
    for output in (output for cell in book["cells"] for output in cell.get("outputs", ())):
        # A file holds lists of lines; here nothing joins them, and JupyterLab would put a comma before each line.
        output["data"] = {mime: "".join(lines) for mime, lines in output["data"].items()}
    copy.with_name("untrusted.ipynb").write_text(json.dumps(book))
    for cell in book["cells"]:
        cell["metadata"]["trusted"] = True
    copy.write_text(json.dumps(book))


def build(out: Path) -> Path:
    """Build the site in ``out`` and return its folder."""
    from lessons.serving import overrides

    fetch(out / "cache")
    lite, site = out / "lite", out / "site"
    for folder in (lite, site, out / "profile"):
        shutil.rmtree(folder, ignore_errors=True)
    pyodide(out / "cache", lite / "static" / "pyodide")
    notebooks(lite / "files")
    kernel = {"@jupyterlite/pyodide-kernel-extension:kernel": {"disablePyPIFallback": True}}
    config = {"exposeAppInBrowser": True, "litePluginSettings": kernel}
    (lite / "jupyter-lite.json").write_text(json.dumps({"jupyter-lite-schema-version": 0, "jupyter-config-data": config}))
    (lite / "overrides.json").write_text(json.dumps(overrides(LANGUAGE)))
    arguments = ("--contents=files", "--apps=lab", "--no-sourcemaps", f"--output-dir={site}")
    run(sys.executable, "-m", "jupyterlite_core", "build", *arguments, cwd=lite)
    return site


class Handler(SimpleHTTPRequestHandler):
    """Serves the site, counts what it sends, and as the browser's proxy refuses and notes every other host."""

    sent: dict[str, int] = {}  # noqa: RUF012 — one run, one table
    refused: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        """Serve a file, or refuse another host's."""
        if not self.path.startswith("/"):
            return self.do_CONNECT()
        path = Path(self.translate_path(self.path))
        if path.is_file():
            self.sent[str(path)] = self.sent.get(str(path), 0) + path.stat().st_size
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


RUN_PYTHON = """async code => {
  const context = jupyterapp.shell.currentWidget.sessionContext;
  await context.ready;
  const kernel = context.session.kernel;
  const future = kernel.requestExecute({ code });
  let said = "";
  future.onIOPub = m => { said += m.content.text ?? (m.content.ename ? `${m.content.ename}: ${m.content.evalue}` : ""); };
  await future.done;
  return said;
}"""
FILES = """async folder => {
  const drive = jupyterapp.serviceManager.contents;
  try {
    const { content } = await drive.get(folder);
    const files = await Promise.all(content.map(entry => drive.get(entry.path, { content: true })));
    return files.map(file => file.format === "base64" ? file.content : btoa(file.content));
  } catch { return []; }
}"""
SAVED = """async path => {
  await jupyterapp.commands.execute("docmanager:save");
  return JSON.stringify((await jupyterapp.serviceManager.contents.get(path, { content: true })).content);
}"""
IMPORT = "import time; t = time.perf_counter(); import lessons; lessons.open_lesson('02-places'); print(time.perf_counter() - t)"
LOADED = "import sys, pyodide_js; print(*sorted(pyodide_js.loadedPackages.to_py()), '|', 'folium' in sys.modules)"
DRIVE = """
import os, pathlib, time
p = pathlib.Path.cwd().parent / 'probe.jsonl'
def attempt(what):
    try: return what()
    except Exception as error: return f'{type(error).__name__} {error}'
def line(flags, text):
    h = os.open(p, flags, 0o600); os.write(h, text); r = attempt(lambda: os.fsync(h)); seen = p.stat().st_size; os.close(h)
    return r, seen, p.stat().st_size
add = os.O_WRONLY | os.O_APPEND | os.O_CREAT
print('O_APPEND, fsync, size before and after close:', line(add, b'one\\n'), line(add, '两\\n'.encode()), p.read_bytes())
h = attempt(lambda: os.open(p.parent, os.O_RDONLY)); print('open a folder:', h, 'fsync:', attempt(lambda: os.fsync(h)))
t = time.perf_counter(); [line(add, b'x' * 200 + b'\\n') for _ in range(20)]
print(f'one line {(time.perf_counter() - t) * 50:.0f} ms')
print('replace:', attempt(lambda: os.replace(p, p.with_suffix('.two'))), 'glob:', [x.name for x in p.parent.glob('probe*')])
p.with_suffix('.two').unlink()
"""
DRAW = """
import time; t = time.perf_counter()
import edtf, folium, matplotlib
print(f'import folium and matplotlib {time.perf_counter() - t:.1f} s,', end=' '); t = time.perf_counter()
from lessons import drawn, locations
made = drawn.build(locations.data()); there = locations.data() / 'drawn'
same = [name for name, data in made.items() if (there / name).read_bytes() == data]
print(f'draw all {len(made)} files {time.perf_counter() - t:.1f} s, {len(same)} the same bytes as stored, matplotlib', matplotlib.__version__)
"""


class Browser:
    """One Chromium over a profile that stays; everything in it is asked by script."""

    def __init__(self, playwright: Any, profile: Path, port: int) -> None:
        self.site = f"http://127.0.0.1:{port}/lab/index.html?reset&path="
        self.context = playwright.chromium.launch_persistent_context(
            profile, executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"], headless=True,
            proxy={"server": f"http://127.0.0.1:{port}", "bypass": "127.0.0.1"}, viewport={"width": 1300, "height": 900},
        )  # fmt: skip
        self.page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", self._heard)

    def _heard(self, message: Any) -> None:
        if message.type == "error" and "TypeError" in message.text:
            self.faults.append(message.text.splitlines()[0])

    def open(self, notebook: str = NOTEBOOK) -> float:
        """Open a notebook and return after how many seconds its still face stands."""
        self.began = time.monotonic()
        self.page.goto(self.site + notebook)
        self.page.wait_for_selector(".lsn-head h1", timeout=90_000)
        return time.monotonic() - self.began

    def run_all(self) -> float:
        """Press the button that makes the page live and return the seconds since it was opened until its last view lives."""
        self.page.locator("[data-jp-item-name='lessons-run']").locator("button, jp-button").first.click()
        last = self.page.locator(".jp-Notebook .jp-CodeCell").last
        last.locator(".jp-OutputArea-output:not([data-mime-type]) .lsn-progress").wait_for(timeout=90_000)
        live = time.monotonic() - self.began
        self.page.wait_for_timeout(3000)
        return live

    def python(self, code: str) -> str:
        """Run code in the notebook's kernel and return what it printed."""
        return str(self.page.evaluate(RUN_PYTHON, code)).strip()

    def count(self, selector: str) -> int:
        """Return how many elements there are."""
        return int(self.page.locator(selector).count())

    def lines(self) -> list[bytes]:
        """Return the journal's lines, as the drive holds them."""
        files = self.page.evaluate(FILES, f"work/{LESSON_ID}")
        return [line for text in files for line in base64.b64decode(text).splitlines()]


class Table:
    """The answers, and whether those that must hold do."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def must(self, question: str, holds: bool, answer: object) -> None:
        """Print an answer that decides the exit code."""
        self.failed += [] if holds else [question]
        print(f"{'yes' if holds else 'NO ':3}  {question:44}  {answer}", flush=True)

    def say(self, question: str, answer: object) -> None:
        """Print an answer that is only to be known."""
        print(f"  -  {question:44}  {answer}", flush=True)

    def ask(self, browser: Browser, *steps: Callable[[Browser, "Table"], None]) -> None:
        """Take the steps; one that breaks off is a no, and the next is taken all the same."""
        for step in steps:
            try:
                step(browser, self)
            except PlaywrightError as error:
                self.must(f"{step.__name__}, to its end", False, str(error).splitlines()[0])


ERRORS = "[data-mime-type='application/vnd.jupyter.error'], [data-mime-type='application/vnd.jupyter.stderr']"
PICTURES = "els => els.filter(e => e.complete && e.naturalWidth > 0).length"
STYLED = "e => getComputedStyle(e).maxWidth === '860px'"
LOST = "els => els.filter(e => /Error displaying widget|Loading widget/.test(e.innerText)).length"


def shown(browser: Browser, table: Table) -> None:
    """Ask what is seen on opening, before any Python runs."""
    seconds, page = browser.open(), browser.page
    pictures = page.eval_on_selector_all(".jp-Notebook img", PICTURES)
    styled = page.eval_on_selector(".lsn-head", STYLED)
    table.must("still face on opening, with its styles", styled, f"{seconds:.1f} s")
    table.must("pictures of map and timeline", pictures >= 3, f"{pictures} drawn")


def live(browser: Browser, table: Table) -> None:
    """Run the notebook and ask whether each view lives."""
    seconds, page = browser.run_all(), browser.page
    table.must("Run All without an error", not browser.count(ERRORS), f"live {seconds:.1f} s after opening")
    frame = page.frames[-1]
    table.must("map painted in its frame", frame.locator("path.leaflet-interactive").count() > 5, f"{frame.locator('path').count()} shapes")
    marks = browser.count(".lsn-timeline .lsn-mark[role=button]")
    table.must("timeline's marks can be pressed", marks > 5, f"{marks} marks")
    forms = browser.count(".lsn-quiz form")
    table.must("every question is a form", forms == len(questions()), f"{forms} of {len(questions())}; faults: {sorted(set(browser.faults))}")
    table.say("packages that were loaded", browser.python(LOADED))


def questions() -> dict[str, Any]:
    """Return the lesson's questions."""
    found: dict[str, Any] = json.loads((ROOT / "data" / "drawn" / "course.json").read_bytes())["questions"][LESSON_ID]
    return found


def answer(browser: Browser, table: Table) -> None:
    """Answer the first choice wrong, then right."""
    question = next(each for each in questions().values() if each["kind"] == "choice" and each.get("attempts") != 1)
    form = browser.page.locator(".lsn-quiz form").filter(has_text=question["prompt"][LANGUAGE]).first
    for right in (False, True):
        option = next(each for each in question["option"] if each["correct"] == right)
        form.locator(f"input[value='{option['id']}']").check()
        began = time.monotonic()
        form.locator("button[type=submit]").click()
        verdict = form.locator(".lsn-verdict.right" if right else ".lsn-verdict.wrong")
        with suppress(PlaywrightError):
            verdict.wait_for(timeout=15_000)
        said = (verdict.inner_text() if verdict.count() else form.locator(".lsn-feedback").inner_text())[:60]
        table.must(f"answered {'right' if right else 'wrong'}", verdict.count() == 1, f"{said!r} in {(time.monotonic() - began) * 1000:.0f} ms")


def kept(lines: list[bytes]) -> int:
    """Return how many of a journal's lines are whole answers."""
    from lessons.journal import Answered, decode

    return sum(isinstance(decode(line), Answered) for line in lines)


def journal(browser: Browser, table: Table) -> None:
    """Ask for the journal in the drive, what the drive does, and what a save leaves."""
    lines = browser.lines()
    table.must("journal in the drive", kept(lines) == 2, f"{len(lines)} lines, {kept(lines)} whole answers")
    for said in browser.python(DRIVE).splitlines():
        table.say("drive", said)
    saved = browser.page.evaluate(SAVED, NOTEBOOK)
    views, trusted = saved.count("widget-view+json"), saved.count('"trusted":true')
    table.say("saved by the student", f"{views} widget-view entries, {trusted} cells still trusted")


def again(browser: Browser, table: Table) -> None:
    """Open once more: is the work there, before and after Python runs?"""
    seconds, page = browser.open(), browser.page
    page.wait_for_timeout(8000)
    lost = page.eval_on_selector_all(".jp-OutputArea-output", LOST)
    table.say("opened again, saved with its widgets", f"{seconds:.1f} s, {lost} views read 'Error displaying widget' or only 'Loading'")
    table.must("journal kept after the browser was closed", kept(browser.lines()) == 2, f"{len(browser.lines())} lines")
    table.must("imports and opens a lesson", "Error" not in (said := browser.python(IMPORT)), f"{said} s, packages loaded")
    browser.run_all()
    done = browser.page.locator(".lsn-quiz .lsn-verdict.right").count()
    table.must("answers back after Run All", done == 1, f"{done} question shown as answered right")
    table.say("drawing afresh", browser.python(DRAW))


def untrusted(browser: Browser, table: Table) -> None:
    """Open the copy whose cells are not marked."""
    browser.open("en/untrusted.ipynb")
    styled = browser.page.eval_on_selector(".lsn-head", STYLED)
    pictures = browser.page.eval_on_selector_all(".jp-Notebook img", PICTURES)
    table.say("the same notebook without the trust marks", f"styles: {styled}, {pictures} pictures")


def traffic(site: Path, table: Table, first: dict[str, int]) -> None:
    """Say what was sent until the page lived, and whether anything was asked of another host."""
    files = [Path(name) for name in first]
    packed = sum(len(gzip.compress(path.read_bytes(), 6)) for path in files)
    whole = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    table.say("sent until live", f"{sum(first.values()) / 1e6:.1f} MB in {len(files)} files ({packed / 1e6:.1f} gzipped); site {whole / 1e6:.0f} MB")
    others = sorted({name for name in Handler.refused if name not in CHROMIUM_OWN})
    table.must("requests to another host", not others, ", ".join(others) or 0)


def main(out: Path) -> int:
    """Build, ask, print."""
    site, table = build(out), Table()
    with serving(site) as port, sync_playwright() as playwright:
        browser = Browser(playwright, out / "profile", port)
        table.ask(browser, shown, live)
        first = dict(Handler.sent)
        table.ask(browser, answer, journal)
        browser.context.close()
        browser = Browser(playwright, out / "profile", port)
        table.ask(browser, again, untrusted)
        browser.context.close()
    traffic(site, table, first)
    print("all that must hold holds" if not table.failed else f"does not hold: {', '.join(table.failed)}")
    return bool(table.failed)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.path.insert(0, str(ROOT / "src"))
    sys.exit(main(Path(sys.argv[1]).resolve()))
