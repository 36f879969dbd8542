"""What a page loads is what the sources of the page's code make: ``npm run build`` was not forgotten."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import lessons.views
from lessons.paths import PACKAGE, STATIC
from lessons.views import base

CLIENT = PACKAGE / "views" / "client"
BUNDLES = STATIC / "bundles"
ENTRIES = {"loader", "map-page", "preview", "student", "teacher"}


def members(bundle: str) -> set[str]:
    """Return the sources of which a bundle says that it has them."""
    text = (BUNDLES / f"{bundle}.js").read_text(encoding="utf-8")
    return set(re.findall(r"(?m)^ *// src/lessons/views/client/([\w-]+\.js)$", text))


def test_there_is_a_bundle_for_each_entry():
    assert {path.stem for path in BUNDLES.glob("*.js")} == ENTRIES


def test_every_source_is_in_a_bundle():
    found = {name for entry in ENTRIES - {"loader"} for name in members(entry)}
    assert found | {"loader.js"} == {path.name for path in CLIENT.glob("*.js")}


def test_a_student_does_not_load_what_is_for_teachers():
    assert not members("student") & {"teacher.js", "assign.js", "gradebook.js", "marking.js"}
    assert {"assign.js", "gradebook.js", "marking.js"} < members("teacher")


@pytest.mark.parametrize("bundle", [base.STUDENT, base.TEACHER])
def test_page_and_python_have_the_same_views(bundle: str):
    """A view that the page does not know would be an error in a student's console, and a blank cell."""
    (listed,) = re.findall(r"var VIEWS = \{([^}]*)\}", base.code(bundle))
    for module in pkgutil.walk_packages(lessons.views.__path__, "lessons.views."):
        importlib.import_module(module.name)
    named = {view.view.default_value for view in below(base.View) if view.bundle == bundle}
    assert {item.partition(":")[0].strip() for item in listed.split(",")} == named - {""}


def below(kind: type) -> set[type]:
    return {
        each for one in kind.__subclasses__() for each in {one, *below(one)} if one.__module__.startswith("lessons.")
    }


def test_the_bundles_are_what_the_sources_make(root: Path):
    node = shutil.which("node")
    if node is None or not (root / "node_modules" / "esbuild").is_dir():
        missing = "Node" if node is None else "node_modules (npm ci)"
        assert not os.environ.get("LESSONS_REQUIRE_NODE"), f"{missing} is not there"
        pytest.skip(f"{missing} is not there: nobody has looked whether static/bundles is up to date")
    done = subprocess.run([node, "tools/bundle.js", "--check"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
