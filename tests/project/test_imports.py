"""Importing the package and showing a lesson cost neither matplotlib nor folium."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

from processes import modules_after

from lessons.assessment.kinds import QUESTION_KINDS

HEAVY = {"matplotlib", "folium", "branca", "numpy", "edtf", "shapely", "jupyterlab", "nbclient", "nbformat", "opencc"}
HEAVY |= {"simpy", "segno", "tqdm", "mistune", "bs4", "openpyxl", "defusedxml"}


def test_import_is_light():
    assert not modules_after("import lessons") & (HEAVY | {"ipywidgets", "anywidget", "traitlets"})


def test_a_whole_lesson_is_shown_without_the_drawing_libraries():
    code = """
import lessons
lesson = lessons.open_lesson("02-places", language="en")
for view in (lesson.passage("D3"), lesson.map(), lesson.timeline(), lesson.quiz("where"), lesson.progress(),
             lesson.voices(), lesson.claims(), lesson.envelope(), lesson.systems()):
    view._repr_mimebundle_()
lesson._repr_html_()
lesson.events, lesson.places
"""
    assert not modules_after(code) & HEAVY


MAY_ASK = {"authoring/report.py": "what guessing earns is counted for questions with options alone"}


def test_nobody_asks_of_which_kind_a_question_is(root: Path):
    """A kind of question is one file: what differs between kinds is a method of theirs."""
    names = {kind.__name__ for kind in QUESTION_KINDS.values()}
    package, asking = root / "src" / "lessons", {}
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "isinstance":
                found = names & {getattr(each, "attr", getattr(each, "id", "")) for each in ast.walk(node.args[1])}
            elif isinstance(node, ast.Compare) and getattr(node.left, "attr", "") == "kind":
                found = set(QUESTION_KINDS) & {getattr(each, "value", "") for each in ast.walk(node)} - {
                    "text",
                    "choice",
                }
            else:
                continue
            if found:
                asking[path.relative_to(package).as_posix()] = node.lineno
    assert {name for name in asking if not name.startswith("assessment/kinds/")} == MAY_ASK.keys(), asking


def test_what_the_page_asks_python_to_import_is_there(root: Path):
    """The page's code has Python in it, as text, which no linter of either language reads."""
    asked = set()
    for path in [*(root / "src" / "lessons").rglob("*.js"), *(root / "tools").rglob("*.toml")]:
        asked |= set(re.findall(r"from (lessons[\w.]*) import ([\w, ]+)", path.read_text(encoding="utf-8")))
    assert ("lessons.jupyter.launch", "fetch_fresh as _fetch") in asked
    for module, names in asked:
        for name in (each.split(" as ")[0].strip() for each in names.split(",")):
            found = importlib.import_module(module)
            assert hasattr(found, name) or importlib.import_module(f"{module}.{name}"), (module, name)


def test_no_test_imports_from_another(root: Path):
    """What several tests need is in `tests/support`: a test that is moved or merged takes nothing from others."""
    wrong = []
    for path in sorted((root / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
            wrong += [
                f"{path.name}: {name}" for name in names if name.split(".")[0] == "conftest" or name.startswith("test_")
            ]
    assert wrong == []
