"""`lessons open`: put the course into a folder of the user's and open it in JupyterLab, on this computer alone."""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import shutil
import socket
from collections.abc import Iterable, Set
from datetime import date
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import NamedTuple

from lessons import paths
from lessons.content.model import Language
from lessons.content.notebook_mark import written_by
from lessons.errors import LessonError, near
from lessons.i18n.texts import both
from lessons.paths import PRIVATE

from . import labextension, settings
from .teacher_pages import FOLDER, GUIDE


class Copied(NamedTuple):
    """What `copy_course` did.

    Notebooks written, notebooks kept because the user had changed them, and notebooks that there are newer ones of but that
    belong to an assignment under way.
    """

    written: list[Path]
    kept: list[Path]
    held: list[Path]


def copy_course(target: Path, *, source: Path | None = None, teacher: bool = False, renew: bool = False) -> Copied:
    """Copy the notebooks into ``target``, never over a notebook that was changed there.

    The teacher's notebooks go along only for a ``teacher``: a student's copy has no key in it.

    A notebook is replaced by a newer one only while its cells are exactly those that an earlier copy put there. JupyterLab
    saves outputs by itself, and what a student answered is not kept in the notebook, so those do not count.

    A lesson of an assignment that was taken on in ``target`` and is under way stays as it is until it is past due or put
    aside: a class works with one version. Unless ``renew``.

    Raises:
        LessonError: where the folder cannot be written.

    """
    source = source or notebooks()
    try:
        target.mkdir(parents=True, exist_ok=True)
        (target / PRIVATE).mkdir(exist_ok=True)
        return _copy(source, target, folders(source, teacher=teacher), held=set() if renew else assigned(target))
    except OSError as error:
        reason = error.strerror or str(error)
        raise LessonError(both("command.other-folder", path=target, reason=reason)) from error


def notebooks(data: Path | None = None) -> Path:
    """Return the built notebooks of a course, as `lessons.paths.notebooks` finds them.

    Raises:
        LessonError: where the course has none yet.

    """
    built = paths.notebooks(data)
    if not built.is_dir():
        raise LessonError(both("command.no-notebooks", path=built, folder=shlex.quote(str(built.parent))))
    return built


def fetch_fresh(name: str, *, folder: Path | None = None, source: Path | None = None) -> str:
    """Put the notebook that came with the course in the place of the one of its name in ``folder``.

    The old one is moved aside, under a name with today's date that nothing has yet; nothing of it is lost. What was answered
    is not in a notebook, and stays.

    Args:
        name: the notebook's name, such as ``"02-places.ipynb"``.
        folder: where it is; without it, the working directory, as a kernel has it. Its name says which language's it is.
        source: the notebooks that came with the course; without it, those of the course that `lessons.paths.data` finds.

    Returns the name that the old one has now, or ``name`` where there was none.

    Raises:
        LessonError: where the course has no such notebook, or the folder cannot be written.

    """
    folder = (folder or Path.cwd()).resolve()
    below = f"{FOLDER}/{folder.name}" if folder.parent.name == FOLDER else folder.name
    shipped = (source or notebooks()) / below / Path(name).name
    if not shipped.is_file():
        known = sorted(path.stem for path in shipped.parent.glob("*.ipynb"))
        there = near(Path(name).stem, known) or ", ".join(known)
        raise LessonError(both("command.no-page", name=name, folder=below, known=there))
    target = folder / shipped.name
    try:
        aside = _aside(target) if target.exists() else target
        if aside != target:
            target.rename(aside)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shipped, target)
    except OSError as error:
        raise LessonError(both("command.not-writable", path=target, reason=error.strerror or error)) from error
    if not paths.is_own(paths.data()):
        settings.trust([target])
    return aside.name


def _aside(path: Path) -> Path:
    """Return a name beside ``path``, with today's date, that nothing has."""
    stem = f"{path.stem}-{date.today():%Y-%m-%d}"
    names = (f"{stem}{f'-{number}' if number > 1 else ''}{path.suffix}" for number in count(1))
    return next(other for name in names if not (other := path.with_name(name)).exists())


def freshen(target: Path, lessons: Iterable[str], *, source: Path | None = None) -> list[tuple[Path, str]]:
    """Fetch lessons fresh in every language that ``target`` has; return each page, and what the old one is called now.

    A page whose cells are as they came, in this version of the course, is left where it is.

    Raises:
        LessonError: where the course has no such lesson.

    """
    source, done = source or notebooks(), []
    for lesson in lessons:
        for language in languages(source):
            folder, shipped = target / language, source / language / f"{lesson}.ipynb"
            copy = folder / shipped.name
            if not (shipped.is_file() and copy.exists() and _is_as_it_came(copy, shipped)):
                done.append((copy, fetch_fresh(shipped.name, folder=folder, source=source)))
    return done


def _is_as_it_came(copy: Path, shipped: Path) -> bool:
    return _cells(copy) == _cells(shipped) and written_by(copy) == written_by(shipped)


def folders(source: Path, *, teacher: bool) -> tuple[str, ...]:
    """Return the folders of notebooks that a student's copy has, and a teacher's."""
    found = languages(source)
    return (*found, *(f"{FOLDER}/{language}" for language in found if teacher))


def languages(source: Path) -> tuple[Language, ...]:
    """Return the languages of built notebooks: each has a folder of its own."""
    return tuple(sorted(path.name for path in source.iterdir() if path.name != FOLDER and any(path.glob("*.ipynb"))))


def assigned(target: Path) -> set[str]:
    """Return the lessons of the assignments that are under way in a user's folder."""
    from lessons.classroom import accepted

    return {
        part.lesson
        for each in accepted.under_way(paths.environment_path("LESSONS_WORK") or target / "work")
        for part in each.parts
    }


def _copy(source: Path, target: Path, names: Iterable[str], *, held: Set[str]) -> Copied:
    record = target / PRIVATE / "shipped.json"
    shipped = _shipped(record)
    done = Copied([], [], [])
    for folder in names:
        for original in sorted((source / folder).glob("*.ipynb")):
            name, new = f"{folder}/{original.name}", {"file": _digest(original), "cells": _cells(original)}
            copy, earlier = target / name, shipped.get(name, {})
            if copy.exists() and _cells(copy) not in (new["cells"], earlier.get("cells")):
                done.kept.append(copy)
                continue
            if not copy.exists() or new["file"] not in (earlier.get("file"), _digest(copy)):
                if copy.exists() and original.stem in held:
                    done.held.append(copy)
                    continue
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(original, copy)
                done.written.append(copy)
            shipped[name] = new
    record.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")
    return done


def _shipped(record: Path) -> dict[str, dict[str, str]]:
    try:
        found = json.loads(record.read_bytes())
    except (OSError, ValueError):  # no record, or a damaged one: every changed notebook there counts as the user's own
        return {}
    return {name: each for name, each in found.items() if isinstance(each, dict)} if isinstance(found, dict) else {}


def _digest(path: Path) -> str:
    return blake2b(path.read_bytes(), digest_size=16).hexdigest()


def _cells(path: Path) -> str:
    """Return a digest of what a notebook's cells say; of the whole file where it cannot be read as a notebook."""
    try:
        cells = json.loads(path.read_bytes())["cells"]
        said = [[cell["cell_type"], "".join(cell["source"]), cell.get("attachments", {})] for cell in cells]
    except (ValueError, KeyError, TypeError, AttributeError):
        return _digest(path)
    return blake2b(json.dumps(said, sort_keys=True).encode(), digest_size=16).hexdigest()


def prepare(
    target: Path,
    *,
    language: Language,
    data: Path | None = None,
    start: bool = True,
    teacher: bool = False,
    renew: bool = False,
) -> Copied:
    """Copy the course of the content folder ``data`` to ``target``, and write JupyterLab's settings beside its notebooks.

    Without ``data`` it is the course that `lessons.paths.data` finds. Trusted is what we ship, byte by byte: a course of
    another's hand is as trusted as it was before, which `lessons build` sees to where it was built on this computer.
    JupyterLab trusts what it saved itself. What is copied: `copy_course`.
    """
    data = data or paths.data()
    source = notebooks(data)
    copied = copy_course(target, source=source, teacher=teacher, renew=renew)
    if not paths.is_own(data):
        # A teacher's copy stays one: what an earlier visit put there is still trusted.
        names = folders(source, teacher=True)
        ours = {_digest(path) for each in names for path in (source / each).glob("*.ipynb")}
        settings.trust([path for each in names for path in (target / each).glob("*.ipynb") if _digest(path) in ours])
    settings.write_config(target / PRIVATE / "config", language=language, start=start)
    return copied


def start_page(target: Path, language: Language, *, first: str, teacher: bool = False) -> str:
    """Return the address, within JupyterLab, of the page to begin with: the ``first`` lesson, or for a ``teacher`` the guide.

    A course without a guide begins with its first lesson for a teacher, too.
    """
    if teacher and (target / FOLDER / language / f"{GUIDE.name}.ipynb").is_file():
        return f"/doc/tree/{FOLDER}/{language}/{GUIDE.name}.ipynb"
    return f"/doc/tree/{language}/{first}.ipynb"


def check_port(port: int) -> None:
    """Raise `LessonError` where ``port`` on this computer is taken."""
    with socket.socket() as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port just left is free
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as error:
            raise LessonError(both("command.port-taken", port=port)) from error


def serve(
    target: Path,
    *,
    language: Language,
    first: str,
    port: int | None,
    browser: bool,
    data: Path | None = None,
    teacher: bool = False,
) -> None:
    """Run JupyterLab on the loopback address until it is stopped; its kernels read the course of ``data``.

    Raises:
        LessonError: where it cannot start.

    """
    if importlib.util.find_spec("jupyterlab") is None:
        raise LessonError(both("command.no-jupyterlab"))
    if port:
        check_port(port)
    private = target / PRIVATE
    config = str(private / "config")
    earlier = os.environ.get("JUPYTER_CONFIG_PATH")
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, (config, earlier)))
    os.environ["JUPYTERLAB_SETTINGS_DIR"] = str(private / "settings")
    os.environ["JUPYTERLAB_WORKSPACES_DIR"] = str(private / "workspaces")
    # A notebook tells its language by its folder; this is for notebooks of the user's own elsewhere.
    os.environ["LESSONS_LANGUAGE"] = language
    if data:
        os.environ["LESSONS_DATA"] = str(data)  # a page copied elsewhere has no course around it
    arguments = [
        f"--ServerApp.root_dir={target}",
        "--ServerApp.ip=127.0.0.1",
        f"--LabApp.default_url={start_page(target, language, first=first, teacher=teacher)}",
        f"--ServerApp.open_browser={browser}",
        # Where both are there, the newest is used: an editable install's own copy stays as it was when it was installed.
        *(f"--{app}.extra_labextensions_path={labextension.EXTENSIONS}" for app in ("LabApp", "JupyterNotebookApp")),
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # a container, as a rule; Jupyter asks to be told
        arguments.append("--allow-root")
    if port:
        arguments += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    from jupyterlab.labapp import LabApp

    LabApp.launch_instance(arguments)
