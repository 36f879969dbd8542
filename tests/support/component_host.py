"""A lesson's views in Chromium without Jupyter: the page's own code, joined to the real Python views in this process.

`Notebook` stands for a notebook in a window: it composes or reads one, shows what was saved of it, runs its cells and shows
their views. `Kernel` stands for what runs the cells: whatever a widget sends to its page is collected, in its order, and what
the page sends reaches the widget as a message does. Nothing is recorded, so nothing can become stale.
"""

from __future__ import annotations

import ast
import base64
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import comm
import mistune
import nbformat
import pytest
from chromium import LOOPBACK, picture
from comm.base_comm import BaseComm
from jupyter_client.jsonutil import json_default

from lessons.content import loader
from lessons.content.model import Course, Language
from lessons.i18n import texts
from lessons.journal import store
from lessons.jupyter import notebooks
from lessons.paths import find
from lessons.views import base

SERVER = "http://127.0.0.1"
CLIENT, HOST = Path(base.__file__).parent / "client", Path(__file__).with_suffix(".js")
PARTS = (CLIENT / "code.js", CLIENT / "site" / "models.js", HOST)
# What is there before a page cannot import: the models stand before what asks for them.
SCRIPT = "".join(re.sub(r"(?m)^(import .*|export )", "", path.read_text(encoding="utf-8")) for path in PARTS)
VIEW = "application/vnd.jupyter.widget-view+json"


class _Comm(BaseComm):
    """The kernel's end of the line between a widget and its model on the page."""

    def publish_msg(
        self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **keys: Any
    ) -> None:
        if not _RUNNING:
            return  # nobody's page is there to hear it
        if msg_type == "comm_open":
            _RUNNING[-1].comms[self.comm_id] = self
        elif msg_type == "comm_msg":
            sent = [base64.b64encode(each).decode() for each in buffers or ()]
            # As on the wire: what could not be sent fails here, too.
            said = json.loads(json.dumps(data, default=json_default, allow_nan=False))
            _RUNNING[-1].sent.append({"id": self.comm_id, "data": said, "buffers": sent})


_RUNNING: list[Kernel] = []
"""The kernel in which something runs at this moment."""

# For all of the process: a view may have been made outside of a kernel that another test's kernel is then asked for (what many
# maps have in common is made once a process).
comm.create_comm = _Comm


class Kernel:
    """Runs cells in a folder, in this process, and talks to a page as a kernel does."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self._folder, self._environment = folder, environment
        self.names: dict[str, Any] = {"__name__": "__main__"}
        self.comms: dict[str, _Comm] = {}
        self.sent: list[dict[str, Any]] = []
        self.dead = False
        # What a process makes once for all views is made once a kernel.
        base._layout.cache_clear()
        base._shared.cache_clear()

    @contextmanager
    def _inside(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self._folder)
            for name, value in self._environment.items():
                patch.setenv(name, value)
            _RUNNING.append(self)
            try:
                yield
            finally:
                _RUNNING.pop()

    def run(self, source: str) -> Any:
        """Run a cell and return the value of its last expression."""
        tree = ast.parse(source)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        with self._inside():
            exec(compile(tree, "<cell>", "exec"), self.names)
            return eval(compile(ast.Expression(last.value), "<cell>", "eval"), self.names) if last else None

    def heard(self, text: str) -> str:
        """Take a message of the page and return all that was sent meanwhile."""
        message = json.loads(text)
        if message.get("method") == "comm_info":
            known = () if self.dead else self.comms
            return json.dumps({name: {"target_name": "jupyter.widget"} for name in known})
        if self.dead:
            return "[]"
        if message["data"]["method"] == "request_state" and message["id"] not in self.comms:
            # What a process makes once for all views may be another kernel's of this process.
            self.comms[message["id"]] = comm.get_comm_manager().comms[message["id"]]
        if message["id"] not in self.comms:
            return "[]"
        with self._inside():
            buffers = [memoryview(base64.b64decode(each)) for each in message["buffers"]]
            self.comms[message["id"]].handle_msg({"content": {"data": message["data"]}, "buffers": buffers})
        return json.dumps(self.said())

    def said(self) -> list[dict[str, Any]]:
        """Return what was sent since this was asked before."""
        said, self.sent = self.sent, []
        return said

    def output(self, value: Any) -> dict[str, str] | None:
        """Return what a notebook shows of a cell's value: a live view, or HTML."""
        if value is None:
            return None
        with self._inside():
            if hasattr(value, "_repr_mimebundle_"):
                bundle = value._repr_mimebundle_()
                return {"model": bundle[VIEW]["model_id"], "html": bundle["text/html"]}
            return {"html": value._repr_html_()}


@cache
def content(data: Path) -> Course:
    return loader.load(data)


class Notebook:
    """A notebook of the course in a window of its own.

    Args:
        context: of Chromium; who makes it sets its size, and closes it.
        folder: of the course that is open: its notebooks lie in ``zh`` and ``en``, its journals in ``work``.
        language: of the folder that the notebook lies in.
        name: a lesson's id, or the name of a notebook that is nobody's lesson.
        cells: code for a notebook of one's own; without it, the lesson's cells.
        stored: a notebook as it was saved, whose cells these are.
        data: the course's content.

    """

    def __init__(
        self,
        context: Any,
        folder: Path,
        *,
        language: Language,
        name: str = "02-places",
        cells: Sequence[str] | None = None,
        stored: Path | None = None,
        data: Path | None = None,
    ) -> None:
        self.context, self.folder, self.language, self.name = context, folder, language, name
        self.data = data or find("data")
        self.content = content(self.data)
        self._place = folder / language
        self._place.mkdir(parents=True, exist_ok=True)
        self.notebook = self._written(cells) if stored is None else nbformat.read(stored, as_version=4)
        self.kernel = self._started()
        self.outside: list[str] = []
        self.errors: list[str] = []
        self._join(context.new_page())

    def _join(self, page: Any) -> None:
        self.page = page
        self.page.route("**/*", self._serve)
        self.page.on("pageerror", lambda error: self.errors.append(getattr(error, "stack", None) or str(error)))
        self.page.expose_function("lessonsKernel", self._heard)
        self.page.add_init_script(f"if (self === top) {{ {SCRIPT} }}")

    def _heard(self, text: str) -> str:
        return self.kernel.heard(text)  # of the kernel that is there now

    def _written(self, cells: Sequence[str] | None) -> Any:
        if cells is None:
            plan = self.content.lessons[self.name]
            return notebooks.compose(
                plan, figures=self.content.figures, language=self.language, version=self.content.version
            )
        return nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(cell, id=f"cell-{i}") for i, cell in enumerate(cells)]
        )

    def _started(self) -> Kernel:
        path = self._place / f"{self.name}.ipynb"
        nbformat.write(self.notebook, path)
        return Kernel(self._place, LESSONS_DATA=str(self.data), LESSONS_WORK=str(self.work), LESSONS_PAGE=path.name)

    @property
    def work(self) -> Path:
        return self.folder / "work"

    def _serve(self, route: Any) -> None:
        if route.request.is_navigation_request() and route.request.url.startswith(SERVER):
            route.fulfill(body=shell(), content_type="text/html; charset=utf-8")
            return
        if not LOOPBACK.match(route.request.url):
            self.outside.append(route.request.url)
        route.abort()

    def open(self) -> None:
        """Go to the notebook; its prose is there, and of its code nothing was run."""
        self.page.goto(f"{SERVER}/doc/tree/{self.language}/{self.name}.ipynb")
        self._lay([{"id": cell.id, **self._markdown(cell)} for cell in self.notebook.cells])

    def show_static(self, stored: Path) -> None:
        """Show what a stored notebook has of its outputs, as on opening it."""
        saved = {cell.id: cell for cell in nbformat.read(stored, as_version=4).cells}
        self._lay(
            [
                {"id": name, "type": "Code", "output": {"html": output.data["text/html"]}}
                for name, cell in saved.items()
                for output in cell.get("outputs", ())
            ]
        )

    def run_all(self) -> None:
        """Run every cell, and return when all views are drawn."""
        made = [(cell.id, self.kernel.run(cell.source)) for cell in self.notebook.cells if cell.cell_type == "code"]
        self._lay([{"id": name, "type": "Code", "output": self.kernel.output(value)} for name, value in made])

    def run(self, source: str, *, cell: str | None = None) -> Any:
        """Run code in the kernel, pass on what that tells the page, and show its value where ``cell`` names an output."""
        value = self.kernel.run(source)
        self.page.evaluate("messages => componentHost.hear(messages)", self.kernel.said())
        if cell is not None:
            self._lay([{"id": cell, "type": "Code", "output": self.kernel.output(value) or {"html": ""}}])
        return value

    def begin(self) -> None:
        """Open it and run it."""
        self.open()
        self.run_all()

    def wait_for_map(self, holder: str = ".lsn-explore") -> None:
        """Wait until the map in a view stands: its frame may be a process of its own."""
        self.page.frame_locator(f"{holder} iframe.lsn-frame").locator(".pin .dot").first.wait_for()

    def reload(self) -> None:
        """Load the page anew and run it: in the kernel that is there, or in a new one where that died."""
        if self.kernel.dead:
            self.kernel = self._started()
        self.begin()

    def go_on_in(self, page: Any) -> None:
        """Open it again in another page of the same browser, after this one was closed."""
        self._join(page)
        self.reload()

    def die(self, *, told: bool = True) -> None:
        """End the kernel. The server starts another one, which knows nothing of the page.

        Where the kernel dies the page is ``told``; where another client of the server starts it anew, it is not.
        """
        self.kernel.dead = True
        for status in ("autorestarting", "starting", "idle") if told else ():
            self.page.evaluate("status => componentHost.status(status)", status)

    def _markdown(self, cell: Any) -> dict[str, str]:
        if cell.cell_type == "markdown":
            return {"type": "Markdown", "html": str(mistune.html(cell.source))}
        return {"type": "Code"}

    def _lay(self, cells: list[dict[str, Any]]) -> None:
        self.page.evaluate("cells => componentHost.lay(cells)", cells)

    def question(self, number: int, quiz: int = 0) -> Any:
        return self.page.locator("section.lsn-quiz").nth(quiz).locator("form.lsn-q").nth(number)

    def word(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def records(self) -> dict[str, Any]:
        """What is on disk."""
        return store.replay(store.read_all(self.work).lines)

    def picture(self, name: str) -> None:
        picture(self.page, f"{self.language}-{name}")

    def ended(self) -> None:
        """Look whether all of it went well: no request left this computer, and no error was thrown."""
        assert self.outside == [], "a request left this computer"
        assert self.errors == [], self.errors


@cache
def shell() -> str:
    """The page around a notebook: JupyterLab's outline, as far as our styles and our views look at it, and its own styles."""
    from host_styles import around, host, theme

    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notebook</title>
<script id="jupyter-config-data" type="application/json">{{"baseUrl": "/"}}</script>
<style>{theme("light")}{theme("dark", of="body[data-jp-theme-light=false]")}{host("lab")}{around()}</style></head>
<body class="jp-ThemedContainer" data-jp-theme-light="true" data-jp-theme-name="JupyterLab Light">
<div class="lm-Widget jp-NotebookPanel"><div class="lm-Widget jp-WindowedPanel jp-Notebook"><div class="jp-WindowedPanel-outer">
<div class="jp-WindowedPanel-inner"><div class="jp-WindowedPanel-viewport"></div></div></div></div></div></body></html>"""
