"""Where the course's files are: inside the installed package, or in the checkout it was installed from."""

from __future__ import annotations

import os
from pathlib import Path

from .problems import LessonError

PACKAGE = Path(__file__).resolve().parent
STATIC = PACKAGE / "static"
TEACHER = "teacher"
"""The folder, among the notebooks, that no student's copy has."""
GUIDE = "guide.toml"
"""The file, among a course's content, with the prose of its teacher's guide."""


def static(name: str) -> str:
    """Return a script or a stylesheet of this package."""
    return (STATIC / name).read_text(encoding="utf-8")


def find(name: str, *, package: Path = PACKAGE) -> Path:
    """Return the folder ``data`` or ``notebooks``: the packaged copy, else the checkout's.

    A wheel carries both beside the code; an editable install does not, so its checkout is asked second.
    """
    for folder in (package / "course" / name, package.parent.parent / name):
        if folder.is_dir():
            return folder
    raise LessonError(f"the course's {name} folder is missing: install the package again (pip install .)")


def environment_path(name: str) -> Path | None:
    """Return the folder that an environment variable names, if it is set."""
    chosen = os.environ.get(name)
    return Path(chosen).expanduser().resolve() if chosen else None


def data() -> Path:
    """Return the course's content folder: ``LESSONS_DATA``, else the one beside the notebook's, else the course's own."""
    here = Path.cwd()
    depth = 3 if here.parent.name == TEACHER else 2  # notebooks/teacher/zh lies deeper than notebooks/zh
    beside = (folder / "data" for folder in (here, *here.parents[:depth]))
    return environment_path("LESSONS_DATA") or next(filter(is_course, beside), None) or find("data")


def is_course(folder: Path) -> bool:
    """Whether a folder has a course's content."""
    return (folder / "course.toml").is_file()


def course(folder: Path | None) -> Path:
    """Return the content folder that a command was given: it, or the ``data`` in it; without one, `data`.

    It is a whole path: what runs notebooks for it does so elsewhere.
    """
    if folder is None:
        return data().resolve()
    folder = folder.resolve()
    return folder / "data" if is_course(folder / "data") else folder


def pages(data: Path) -> Path:
    """Return the folder of notebooks that belongs to a content folder: beside it, as in a checkout or a course of one's own.

    Raises:
        LessonError: where it is the course of an installed package, in which nothing is ever written.

    """
    if data == (PACKAGE / "course" / "data").resolve():
        raise LessonError(
            f"{data}: this is the course as it was installed, which stays as it is. "
            "For a course of your own: lessons new FOLDER, then lessons build FOLDER (or lessons build in it)."
        )
    return data.parent / "notebooks"


def is_own(data: Path) -> bool:
    """Whether a content folder is the one that this package belongs to: its checkout's."""
    return data == (PACKAGE.parent.parent / "data").resolve()


def work() -> Path:
    """Return where journals are kept: ``LESSONS_WORK``, else ``work`` beside the language folders (or here)."""
    here = Path.cwd()
    return environment_path("LESSONS_WORK") or (here.parent if here.name in ("zh", "en") else here) / "work"
