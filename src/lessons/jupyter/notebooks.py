"""Make the notebooks from the lessons' plans, run them, and store them with the static page only.

A lesson's notebook is a derived file: its prose comes from ``data/lessons``, its code cells from the steps' views. The zh
and en notebooks of a lesson therefore have the same cells in the same order. So it is with the teacher's notebooks, whose
cells `lessons.jupyter.teacher_pages` lists.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat

from lessons.content import loader, numerals
from lessons.content.guides import Guide
from lessons.content.model import Course, Figure, Language, LessonPlan, Show, Step, Text
from lessons.content.notebook_mark import METADATA
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError
from lessons.i18n import texts

from .save_hook import WIDGET
from .teacher_pages import FOLDER, PAGES, Page

TIMEOUT_S = 120


LOCKED = {"deletable": False, "editable": False}
"""Of every cell: no key in a reader's hands deletes it or opens it."""


def compose(plan: LessonPlan, *, figures: Mapping[str, Figure], language: Language, version: str = "") -> Any:
    """Return a lesson's notebook, not yet run; ``{figure:id}`` in its prose is filled in from ``figures``.

    It carries the course's ``version``, where that has one: the lesson's head says where another one runs.
    """
    head = f'import lessons\n\nlesson = lessons.open_lesson("{plan.id}")\nlesson'
    steps = [_step(step, figures=figures, language=language) for step in plan.step]
    # What makes one want to read comes before names and files. The linked page says the first step's text itself, where the
    # reader begins: between head and page it would push one of the three views out of sight.
    before = steps[0][1:] if plan.story else []
    rest = steps[1:] if plan.story else steps
    cells = [_code(head, "head"), *before, _code("lesson.work()", "work"), *(cell for step in rest for cell in step)]
    cells.append(_code("lesson.footer()", "footer"))
    mark = {"lesson": plan.id} | ({"course_version": version} if version else {})
    return _notebook(cells, mark, title=plan.title, language=language)


def _step(step: Step, *, figures: Mapping[str, Figure], language: Language) -> list[Any]:
    told = [texts.translate("notebook.minutes", language, minutes=step.minutes)] if step.minutes else []
    told += [texts.translate("head.choice", language)] if step.reading == "choice" else []
    minutes = "".join(f" · {each}" for each in told)
    text = numerals.filled(step.text[language], figures=figures, language=language).strip()
    said = nbformat.v4.new_markdown_cell(f"## {step.title[language]}{minutes}\n\n{text}", id=step.id)
    return [said, *(_code(call(show), f"{step.id}-{number}") for number, show in enumerate(step.show, 1))]


def compose_page(page: Page, *, course: Course, guide: Guide, language: Language) -> Any:
    """Return one of the teacher's notebooks, not yet run. Only one that starts by itself is marked as a page that may."""
    cells = [
        _code(cell.code, cell.id)
        if cell.text is None
        else nbformat.v4.new_markdown_cell(cell.text[language].strip(), id=cell.id)
        for cell in page.made(course, guide)
    ]
    mark = {"lesson": page.id} if page.starts else {"page": page.id}
    return _notebook(cells, mark, title=page.title, language=language)


def _notebook(cells: list[Any], mark: dict[str, str], *, title: Text, language: Language) -> Any:
    for cell in cells:
        cell.metadata |= LOCKED
    metadata = {
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        METADATA: {**mark, "language": language, "version": 1},
        "title": title[language],
    }
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


def call(show: Show) -> str:
    """Return the code of a cell that shows a view."""
    return f"lesson.{show.view}({'' if show.name is None else repr(show.name).replace(chr(39), chr(34))})"


def _code(source: str, name: str) -> Any:
    return nbformat.v4.new_code_cell(source, id=name, metadata={"jupyter": {"source_hidden": True}})


def run(notebook: Any, folder: Path) -> Any:
    """Run a notebook's cells in ``folder`` with an empty journal, and leave the static page only.

    Raises:
        LessonError: where a cell fails or prints anything.

    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    with tempfile.TemporaryDirectory() as work, _environment(LESSONS_WORK=work, LESSONS_PAGE=""):
        client = NotebookClient(
            notebook,
            timeout=TIMEOUT_S,
            kernel_name="python3",
            resources={"metadata": {"path": str(folder)}},
            store_widget_state=False,
            extra_arguments=["--log-level=ERROR"],
        )
        try:
            client.execute()
        except CellExecutionError as error:
            raise LessonError(texts.both("command.cell-failed", error=error)) from error
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", ()):
            if output.output_type != "execute_result":
                raise LessonError(texts.both("command.cell-prints", cell=cell.id, got=output.output_type))
            output.data.pop(WIDGET, None)
    notebook.metadata["language_info"] = {"name": "python"}
    return notebook


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def build(data: Path, folder: Path) -> dict[Path, bytes]:
    """Return every notebook as it should be stored, by path under ``folder``; nothing is written there."""
    data, folder = data.resolve(), folder.resolve()  # a kernel works in another folder than we do
    files: dict[Path, bytes] = {}
    for name, notebook in composed(data).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with warnings.catch_warnings(), _environment(LESSONS_DATA=str(data)), _own_loop():
            files[path] = (nbformat.writes(run(notebook, path.parent)) + "\n").encode()
    return files


def composed(data: Path) -> dict[str, Any]:
    """Return every notebook of a course, not yet run, by its path under the notebooks' folder; the teacher's come last."""
    course, guide = CompiledCourse(data).full, loader.guide(data)
    made = {
        f"{language}/{plan.id}.ipynb": compose(plan, figures=course.figures, language=language, version=course.version)
        for plan in course.lessons.values()
        for language in course.languages
    }
    if guide is None:
        return made
    return made | {
        f"{FOLDER}/{language}/{page.name}.ipynb": compose_page(page, course=course, guide=guide, language=language)
        for page in PAGES
        for language in course.languages
    }


@contextmanager
def _own_loop() -> Iterator[None]:
    """Give nbclient an event loop of its own, so that none is left open behind it."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        yield
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def write(data: Path, folder: Path) -> list[Path]:
    """Bring the stored notebooks up to date and return those that changed."""
    files = build(data, folder)
    changed = _differing(files)
    for path in changed:
        path.write_bytes(files[path])
    return changed


def stale(data: Path, folder: Path) -> list[Path]:
    """Return the stored notebooks that `write` would change."""
    return _differing(build(data, folder))


def _differing(files: dict[Path, bytes]) -> list[Path]:
    return [path for path, content in files.items() if not path.is_file() or path.read_bytes() != content]
