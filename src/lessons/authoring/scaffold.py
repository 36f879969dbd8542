"""`lessons new`: a small course of one's own, to change file by file."""

from __future__ import annotations

import shutil
from pathlib import Path

from lessons.errors import LessonError
from lessons.paths import PACKAGE

TEMPLATE = PACKAGE / "template"
SCHEMAS = PACKAGE / "authoring" / "schemas"
"""What each file may hold, for editors: made by tools/field_reference.py. Each file of the template names its own."""


def new(target: Path) -> list[Path]:
    """Write the template's files into a folder that is empty or not there yet, and return them.

    Raises:
        LessonError: where the folder has anything in it, or cannot be written.

    """
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise LessonError(f"{target}: expected an empty folder or a new one, got one with something in it")
        written = []
        sources = {path: path.relative_to(TEMPLATE) for path in TEMPLATE.rglob("*") if path.is_file()}
        sources |= {path: Path("schema") / path.name for path in SCHEMAS.glob("*.json")}
        for source, name in sorted(sources.items(), key=lambda pair: pair[1]):
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, path)
            written.append(path)
    except OSError as error:
        raise LessonError(f"{target}: cannot write there ({error.strerror or error})") from error
    return written
