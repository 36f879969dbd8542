"""Where the course's files are: inside the installed package, or in the checkout it was installed from."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from lessons.errors import LessonError

PACKAGE = Path(__file__).resolve().parent
STATIC = PACKAGE / "static"
TEACHER = "teacher"
"""The folder, among the notebooks, that no student's copy has."""
PRIVATE = ".lessons"
"""The folder, inside a user's, for our own bookkeeping and JupyterLab's settings."""
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
    """Return the folder that an environment variable names, if it is set; a relative one is the shell's, not a kernel's."""
    chosen = os.environ.get(name)
    return Path(chosen).expanduser().resolve() if chosen else None


def data() -> Path:
    """Return the content folder: ``LESSONS_DATA``, else the course around the working directory, else the packaged one."""
    if chosen := environment_path("LESSONS_DATA"):
        return course(chosen)
    here = Path.cwd()
    depth = 3 if here.parent.name == TEACHER else 2  # notebooks/teacher/zh lies deeper than notebooks/zh
    beside = (folder / "data" for folder in (here, *here.parents[:depth]))
    return next(filter(is_course, beside), None) or find("data")


def is_course(folder: Path) -> bool:
    """Whether a folder has a course's content."""
    return (folder / "course.toml").is_file()


def course(folder: Path | None) -> Path:
    """Return the content folder that a command was given, whole: it, or the ``data`` in it; without one, `data`.

    This is the one rule of all commands. A path that is whole still leads there when a kernel works in another folder.
    """
    if folder is None:
        return data()
    folder = folder.expanduser().resolve()
    return folder / "data" if is_course(folder / "data") else folder


def is_own(folder: Path) -> bool:
    """Whether a content folder is another course's than the one that comes with this package."""
    return folder.resolve() != find("data").resolve()


def notebooks(data: Path | None = None) -> Path:
    """Return where the notebooks of a course are, of the one that `data` finds where none is given; it may have none yet."""
    folder = data or course(None)
    return folder.parent / "notebooks" if is_own(folder) else find("notebooks")


def is_installed(folder: Path) -> bool:
    """Whether a folder is inside the installed package, which is nobody's to change."""
    return folder.resolve().is_relative_to(PACKAGE)


def is_teachers(folder: Path | None = None) -> bool:
    """Whether the copy of the course that a notebook lies in (else this kernel) has a teacher's notebooks, too."""
    return ((folder or Path.cwd()).parent / TEACHER).is_dir()


def page(lesson: str) -> Path:
    """Return the notebook that this kernel runs, as far as anybody knows; it need not be there.

    Jupyter names it to the kernel; else it is the one of the lesson's name. ``LESSONS_PAGE`` goes before both: where it is
    set and empty, there is none.
    """
    jupyter = os.environ.get("JPY_SESSION_NAME", "").replace("\\", "/").rpartition("/")[2]
    return Path.cwd() / os.environ.get("LESSONS_PAGE", jupyter or f"{lesson}.ipynb")


def work(languages: Iterable[str]) -> Path:
    """Return where journals are kept: ``LESSONS_WORK``, else ``work`` beside the languages' folders (or here)."""
    here = Path.cwd()
    return environment_path("LESSONS_WORK") or (here.parent if here.name in {"zh", "en", *languages} else here) / "work"
