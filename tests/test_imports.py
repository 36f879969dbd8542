"""Importing the package and showing a lesson cost neither matplotlib nor folium."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"matplotlib", "folium", "branca", "numpy", "edtf", "shapely", "jupyterlab", "nbclient", "nbformat", "opencc"}
HEAVY |= {"simpy", "segno", "tqdm", "mistune"}


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
