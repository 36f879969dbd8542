"""What runs a page's cells where there is no Jupyter: in the browser's own Python, or in any other one.

It speaks ipywidgets' messages with the page, as JSON, and hands over each line of the journal, which the page stores before
it hears what was said. It imports nothing but Python and ``comm`` until it is made, for it stands in for IPython.
"""

from __future__ import annotations

import ast
import errno
import importlib.util
import json
import sys
import traceback
from collections.abc import Iterable, Sequence
from functools import partial
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

Said = tuple[str, str, str, list[bytes]]
"""A message to the page: what sort it is, the widget's id, what it says as JSON, and the bytes beside it."""

VIEW = "application/vnd.jupyter.widget-view+json"


class InteractiveShell:
    """What ipywidgets asks a shell to be an instance of; here nothing is."""


def stand_in_for_ipython() -> None:
    """Let ``import IPython`` find the few names that widgets ask of it, before anything imports the real one.

    IPython would be half of what a browser has to load; no view needs the rest of it.
    """
    display = _module("IPython.display", display=_nothing, clear_output=_nothing)
    shell = _module("IPython.core.interactiveshell", InteractiveShell=InteractiveShell)
    core = _module("IPython.core", interactiveshell=shell)
    _module("IPython", get_ipython=_nothing, display=display, core=core, version_info=(9, 0, 0))


WIDGETS = {
    "Widget": "widget",
    "widget_serialization": "widget",
    "DOMWidget": "domwidget",
    "Layout": "widget_layout",
}
"""What views take of ipywidgets, and the modules of its folder of widgets that have it."""


def load_widgets_as_asked() -> None:
    """Let ``import ipywidgets`` load the modules that views are made of: its sliders would take a twelfth of a page's start.

    Whatever else is asked of it loads the whole of it, as ever.
    """
    made: list[tuple[ModuleSpec, ModuleType]] = []

    def ask(module: ModuleType, name: str) -> object:
        package = module.__name__
        if name in WIDGETS:
            return getattr(importlib.import_module(f"ipywidgets.widgets.{WIDGETS[name]}"), name)
        if importlib.util.find_spec(f"{package}.{name}"):
            return importlib.import_module(f"{package}.{name}")
        while made:
            spec, part = made.pop()  # the inner one first: the outer one takes its names from there
            if spec.loader:
                spec.loader.exec_module(part)
        if name not in module.__dict__:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return module.__dict__[name]

    for package in ("ipywidgets", "ipywidgets.widgets"):
        spec = importlib.util.find_spec(package)
        if spec is None:
            return
        module = importlib.util.module_from_spec(spec)
        module.__dict__["__getattr__"] = partial(ask, module)
        sys.modules[package] = module
        made.append((spec, module))


def _module(name: str, **names: object) -> ModuleType:
    made = ModuleType(name)
    made.__dict__.update(names)
    sys.modules[name] = made
    return made


def _nothing(*_: object, **__: object) -> None:
    """Answer as there being no shell."""


class Kernel:
    """Runs cells one after the other, and collects what their widgets tell the page.

    Args:
        work: the folder of the journals; each line is handed over under its path in it.

    """

    def __init__(self, work: Path) -> None:
        import comm
        from comm.base_comm import BaseComm, CommManager

        from lessons.journal import store

        self._sent: list[Said] = []
        self._written: list[tuple[str, bytes]] = []
        self._work = work
        self._names: dict[str, Any] = {"__name__": "__main__"}
        self._comms = CommManager()
        self.refuses = False
        """Whether the page can store nothing now: what is written then stays in memory, and its view says so."""

        say = self._say

        class Comm(BaseComm):
            def publish_msg(self, msg_type: str, data: Any = None, *_: Any, buffers: Any = None, **__: Any) -> None:
                # As text: what cannot be sent fails here, and None arrives as null.
                said = json.dumps(data or {}, allow_nan=False)
                say((msg_type, self.comm_id, said, [bytes(each) for each in buffers or ()]))

        comm.create_comm = Comm
        comm.get_comm_manager = lambda: self._comms
        store.BEFORE_WRITING.append(self._write)

    def _say(self, said: Said) -> None:
        self._sent.append(said)

    def _write(self, path: Path, data: bytes) -> None:
        if self.refuses:
            raise OSError(errno.ENOSPC, "the browser stores nothing")
        self._written.append((path.relative_to(self._work).as_posix(), data))

    def run(self, source: str) -> str:
        """Run a cell; return as JSON what it shows: ``model``, ``html`` or ``text``, else ``error`` with its ``trace``."""
        try:
            return json.dumps(_shown(self._value(source)))
        except Exception as error:  # noqa: BLE001 (a cell may raise anything: it is the page's to say)
            return json.dumps({"error": f"{type(error).__name__}: {error}", "trace": traceback.format_exc()})

    def _value(self, source: str) -> Any:
        tree = ast.parse(source)
        last = tree.body[-1] if tree.body else None
        if isinstance(last, ast.Expr):
            tree.body.pop()
        exec(compile(tree, "<cell>", "exec"), self._names)  # noqa: S102 (this is what a kernel does)
        if not isinstance(last, ast.Expr):
            return None
        return eval(compile(ast.Expression(last.value), "<cell>", "eval"), self._names)  # noqa: S307

    def receive(self, name: str, data: str, buffers: Iterable[Any] = ()) -> None:
        """Give a widget a message of its page; one that this kernel does not know has nobody to hear it."""
        found = self._comms.get_comm(name)
        if found is not None:
            found.handle_msg({"content": {"comm_id": name, "data": json.loads(data)}, "buffers": list(buffers)})

    def flush(self) -> None:
        """Write what waits in memory because it could not be stored before."""
        journal = getattr(self._names.get("lesson"), "journal", None)
        if journal is not None:
            journal.flush()

    def take(self) -> tuple[list[Said], Sequence[tuple[str, bytes | None]]]:
        """Return what was said since this was asked before, and what of the journal has to be stored before it is heard."""
        sent, written = self._sent[:], self._written[:]
        self._sent.clear()
        self._written.clear()
        return sent, written


def _shown(value: Any) -> dict[str, str]:
    if value is None:
        return {}
    if hasattr(value, "_repr_mimebundle_"):
        bundle = value._repr_mimebundle_()
        return {"model": bundle[VIEW]["model_id"], "html": bundle["text/html"]}
    if hasattr(value, "_repr_html_"):
        return {"html": value._repr_html_()}
    return {"text": repr(value)}
