"""Binder: the lock fits the project, and the image's recipe does what binder/README.md says. Needs no network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "binder" / "requirements.txt"
NAMES_OF_OURS = ("pyproject.toml", "README.md", "LICENSE", "src", "data", "notebooks", "binder")
IGNORED = shutil.ignore_patterns("work", ".*", "__pycache__", "*.pyc")

posix = pytest.mark.skipif(sys.platform == "win32", reason="postBuild is a script for bash")


@pytest.fixture(scope="module")
def locked() -> dict[str, Version]:
    pins = re.findall(r"^([\w.-]+)==(\S+) \\$", LOCK.read_text("utf-8"), re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in pins}


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What Binder gets: the files alone, without anybody's work or caches."""
    target = tmp_path / "checkout"
    target.mkdir()
    for name in NAMES_OF_OURS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=IGNORED)
        else:
            shutil.copy2(source, target / name)
    return target


def lock_binder(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "lock_binder.py"), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_requirement_is_pinned_and_hashed_and_names_no_place() -> None:
    text = LOCK.read_text("utf-8")
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    entry = r"[\w.-]+==[\w.+!]+(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
    assert re.fullmatch(f"(?:{entry})+", body), "something else than 'name==version' with hashes"
    assert not re.search(r"://|file:|--(?:extra-)?index|--find[-]links|(?:^|\s)[-./]", text.replace("    --hash", ""))


def test_lock_satisfies_the_project(locked: dict[str, Version], project: dict) -> None:
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"], "notebook", "jupyterlab"]
    for requirement in map(Requirement, wanted):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement}: locked {version}"


def test_lock_has_the_versions_the_drawings_were_drawn_with(locked: dict[str, Version], project: dict) -> None:
    drawn = map(Requirement, project["project"]["optional-dependencies"]["draw"])
    pins = {canonicalize_name(pin.name): str(pin.specifier) for pin in drawn}
    assert set(pins) == {"folium", "branca", "matplotlib"}
    assert {name: f"=={locked[name]}" for name in pins} == pins


def test_lock_is_not_stale() -> None:
    done = lock_binder("--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("pyproject.toml", '"click>=8.1"', '"click>=8.2"'),
        ("pyproject.toml", "branca==", "branca!="),
        ("pyproject.toml", "hatchling>=1.26", "hatchling>=1.27"),
        ("binder/runtime.txt", "3.11", "3.12"),
    ],
)
def test_check_tells_a_stale_lock_in_one_line(checkout: Path, path: str, before: str, after: str) -> None:
    text = (checkout / path).read_text("utf-8")
    assert before in text
    (checkout / path).write_text(text.replace(before, after), "utf-8")
    done = lock_binder("--check", "--root", str(checkout))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "python tools/lock_binder.py" in done.stderr


def test_check_tells_a_missing_lock(checkout: Path) -> None:
    (checkout / "binder" / "requirements.txt").unlink()
    assert lock_binder("--check", "--root", str(checkout)).returncode == 1


@posix
@pytest.mark.skipif(find_spec("repo2docker") is None, reason="needs jupyter-repo2docker")
def test_recipe_installs_the_lock_before_it_copies_the_source(checkout: Path, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "--user-id=1000", "--user-name=jovyan", "."],
        cwd=checkout,
        env={"PATH": str(nothing), "HOME": str(nothing), "DOCKER_HOST": "tcp://127.0.0.1:1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    recipe = done.stdout
    assert "conda environment for python=3.11" in done.stderr
    steps = [
        "binder/requirements.txt ${REPO_DIR}/binder/requirements.txt\n",  # the lock alone
        'pip install --no-cache-dir -r "binder/requirements.txt"\n',
        " src/ ${REPO_DIR}/\n",  # everything else
        "RUN ./binder/postBuild\n",
    ]
    assert [recipe.count(step) for step in steps] == [1] * len(steps)
    assert sorted(steps, key=recipe.index) == steps
    assert recipe.count("pip install") == 1, "the project itself is postBuild's to install"


@posix
def test_post_build_is_a_script_that_stops_at_a_fault() -> None:
    script = ROOT / "binder" / "postBuild"
    assert os.access(script, os.X_OK)
    assert script.read_text("utf-8").startswith("#!/bin/bash\n")
    assert "\nset -euo pipefail\n" in script.read_text("utf-8")
    subprocess.run(["bash", "-n", str(script)], check=True)
