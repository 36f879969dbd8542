"""What a page loads is what the sources of the page's code make: ``npm run build`` was not forgotten."""

from __future__ import annotations

import importlib
import json
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
ENTRIES = {
    "loader",
    "map-page",
    "preview",
    "site",
    "site-desk",
    "site-offline",
    "site-start",
    "site-worker",
    "student",
    "teacher",
}


def members(bundle: str) -> set[str]:
    """Return the sources that a bundle is made of."""
    return set(json.loads((BUNDLES / "sources.json").read_text(encoding="utf-8"))[f"{bundle}.js"])


def test_there_is_a_bundle_for_each_entry():
    assert {path.stem for path in BUNDLES.glob("*.js")} == ENTRIES


def test_every_source_is_in_a_bundle():
    found = {name for entry in ENTRIES for name in members(entry)}
    assert found == {path.relative_to(CLIENT).as_posix() for path in CLIENT.rglob("*.js")}


def test_a_student_does_not_load_what_is_for_teachers():
    for_teachers = {"assign.js", "gradebook.js", "teacher/essays.js", "teacher/written.js"}
    assert not members("student") & (for_teachers | {"teacher.js"})
    assert for_teachers < members("teacher")


def test_what_is_of_others_in_a_bundle_has_its_licence(root: Path):
    """A bundle names whose it is in a file beside it; the licence's own words stand with those of what is vendored."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in CLIENT.rglob("*.js"))
    packages = set(re.findall(r'from "(@[\w-]+/[\w-]+|[\w-][\w.-]*)', sources))
    asked = json.loads((root / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert packages == {"lit-html"}
    for name in packages:
        assert re.fullmatch(r"\d+\.\d+\.\d+", asked[name]), "the very version that the licence is of"
        assert "Redistribution" in (STATIC / "vendor" / name / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("bundle", [base.STUDENT, base.TEACHER])
def test_page_and_python_have_the_same_views(bundle: str):
    """A view that the page does not know would be an error in a student's console, and a blank cell."""
    entry = (CLIENT / f"{bundle}.js").read_text(encoding="utf-8")
    (listed,) = re.findall(r"export const VIEWS = \{([^}]*)\}", entry)
    for module in pkgutil.walk_packages(lessons.views.__path__, "lessons.views."):
        importlib.import_module(module.name)
    named = {view.view.default_value for view in below(base.View) if view.bundle == bundle}
    assert {item.partition(":")[0].strip() for item in listed.split(",") if item.strip()} == named - {""}


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
