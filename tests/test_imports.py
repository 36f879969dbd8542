"""Imports run one way, and opening a lesson costs neither matplotlib nor folium."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

LAYERS = [
    ["problems", "folding", "copies", "prints", "markup"],
    ["typed_numbers"],
    ["base", "bodies", "cells", "questions", "simulation"],
    ["plans"],
    [
        "model",
        "locations",
        "palette",
        "saving",
        "edtf_dates",
        "records",
        "lines",
        "coordinates",
        "shapes",
        "prose",
        "vectors",
    ],
    [
        "texts",
        "references",
        "figures",
        "serving",
        "sockets",
        "journal",
        "answers",
        "scoring",
        "targets",
        "links",
        "basemaps",
        "syllabus",
        "times",
        "charts",
        "guides",
        "content_files",
    ],
    ["heads"],
    ["checks", "earlier", "run_drawing", "structure_drawing"],
    ["timeline_margins"],
    ["loading", "timeline_drawing", "folium_parts", "folium_pages", "map_drawing"],
    ["drawn", "handin", "papers", "own_questions", "guessing", "reading"],
    ["report"],
    ["assignments", "collecting", "rosters", "marks", "uploads"],
    ["sharing", "slots", "taking", "question_forms", "grading_folders"],
    ["grading"],
    ["results"],
    ["gradebooks", "handed_essays"],
    ["teaching"],
    ["desk_grading"],
    ["essay_reading", "decisions"],
    ["grading_desk"],
    ["faces"],
    ["selections", "originals"],
    ["pages"],
    ["envelopes", "claims", "voices"],
    ["passages", "maps", "timelines", "systems", "writing", "essays", "telling", "prompts"],
    ["quiz_still", "desk_shown"],
    ["quizzes"],
    ["work", "papers_taken"],
    ["sheets", "experiments", "diagrams"],
    ["explore", "articles"],
    ["progress", "assigning", "gradebook_view"],
    ["teacher_notebooks", "teacher_guide"],
    ["lesson", "notebooks", "starting", "opening", "creating"],
    ["desk", "preview_faults"],
    ["previewing"],
    ["preview_server"],
    ["teaching_cli"],
    ["__init__", "cli"],
]
HEAVY = {"matplotlib", "folium", "branca", "numpy", "edtf", "shapely", "jupyterlab", "nbclient", "nbformat", "opencc"}
HEAVY |= {"simpy", "segno", "tqdm", "mistune"}


def imported(path: Path) -> set[str]:
    """The modules of the package that a file imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            found |= {node.module.split(".")[0]} if node.module else {alias.name for alias in node.names}
    return found - {"__version__"}


def test_imports_run_one_way(root: Path):
    rank = {name: number for number, names in enumerate(LAYERS) for name in names}
    package = root / "src" / "lessons"
    files = {path.stem: path for path in package.glob("*.py")}
    assert files.keys() == rank.keys()
    for name, path in files.items():
        for other in imported(path):
            assert rank[other] <= rank[name], f"{name} imports {other}"
            assert other != name


def modules_after(code: str) -> set[str]:
    out = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in out.stdout.split()}


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
"""
    assert not modules_after(code) & HEAVY
