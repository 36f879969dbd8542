"""What JupyterLab's part of the course (``labextension``) has to know: the cells that were shipped, and its words.

The scripts are written by hand; beside them stand two derived files. The address of the first script carries a digest of
all of them, so that a browser never keeps an old one.
"""

from __future__ import annotations

import json
from hashlib import blake2b
from pathlib import Path
from typing import Any

from lessons._version import __version__
from lessons.content.notebook_mark import METADATA
from lessons.i18n import texts
from lessons.paths import PACKAGE

from . import notebooks

EXTENSIONS = PACKAGE / "labextension"
"""A folder of JupyterLab extensions, as ``LabApp.extra_labextensions_path`` takes it."""

NAME = "handan-lessons"


def shipped(data: Path) -> dict[str, Any]:
    """Return the source of the code cells of each page that may start (in each language the same), and the bar's words."""
    marked = ((notebook.metadata[METADATA].get("lesson"), notebook) for notebook in notebooks.composed(data).values())
    lessons = {name: [cell.source for cell in book.cells if cell.cell_type == "code"] for name, book in marked if name}
    # Every start.{key} of the locale files goes along; the scripts use each.
    return {"lessons": lessons, "words": {language: texts.words("start", language) for language in texts.locales()}}


def build(data: Path, folder: Path = EXTENSIONS / NAME) -> dict[Path, bytes]:
    """Return the derived files as they should be stored, by path; nothing is written."""
    static = folder / "static"
    made = {static / "shipped.json": _json(shipped(data))}
    digest = blake2b(digest_size=6)
    for path in sorted({*static.glob("*.js"), *made}):
        content = made.get(path) or path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(path.name.encode() + b"\0" + content + b"\0")
    return made | {folder / "package.json": _json(_package(digest.hexdigest()))}


def _package(digest: str) -> dict[str, Any]:
    return {
        "name": NAME,
        "version": __version__,
        "description": "Makes an unchanged, trusted notebook of the course live when it is opened",
        "license": "BSD-3-Clause",
        "jupyterlab": {
            "extension": True,
            "_build": {"load": f"static/entry.js?v={digest}", "extension": "./extension"},
        },
    }


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def stale(data: Path) -> list[Path]:
    """Return the stored files that `write` would change."""
    return [path for path, content in build(data).items() if not path.is_file() or path.read_bytes() != content]


def write(data: Path) -> list[Path]:
    """Bring the derived files up to date and return those that changed."""
    changed, files = stale(data), build(data)
    for path in changed:
        path.write_bytes(files[path])
    return changed
