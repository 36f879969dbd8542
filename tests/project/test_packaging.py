"""What is installed: the wheel carries content and notebooks, an editable install finds the checkout's."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lessons import paths
from lessons.errors import LessonError


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, root: Path) -> zipfile.ZipFile:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--no-index",
            "-q",
            "-w",
            out,
            root,
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    return zipfile.ZipFile(next(out.glob("*.whl")))


def test_the_wheel_has_content_and_notebooks(wheel: zipfile.ZipFile, root: Path):
    names = set(wheel.namelist())
    for path in (root / "data").rglob("*"):
        if path.is_file():
            assert f"lessons/course/data/{path.relative_to(root / 'data').as_posix()}" in names
    for path in (root / "notebooks").glob("**/??/*.ipynb"):
        assert f"lessons/course/notebooks/{path.relative_to(root / 'notebooks').as_posix()}" in names
    assert "lessons/course/notebooks/teacher/zh/guide.ipynb" in names
    assert "lessons/static/vendor/leaflet/leaflet.js" in names
    assert "lessons/static/bundles/student.js" in names
    assert not [name for name in names if name.startswith("lessons/views/client/")]  # the bundles have all of it
    assert "lessons/py.typed" in names
    assert not [name for name in names if "checkpoint" in name or name.startswith(("lessons/course/work", "work/"))]


def test_the_wheel_has_every_module(wheel: zipfile.ZipFile, root: Path):
    """What a line of .gitignore matches is left out of a wheel, too; and git must have what the wheel has."""
    source = root / "src"
    modules = {path.relative_to(source).as_posix() for path in (source / "lessons").rglob("*.py")}
    assert modules - set(wheel.namelist()) == set()
    packages = {path.parent for path in (source / "lessons").rglob("*.py") if "template" not in path.parts}
    assert [folder for folder in packages if not (folder / "__init__.py").is_file()] == []


def test_the_wheel_puts_the_part_of_jupyterlab_where_it_looks(wheel: zipfile.ZipFile, root: Path):
    names = set(wheel.namelist())
    folder = root / "src" / "lessons" / "labextension"
    for path in folder.rglob("*"):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            assert f"lessons/labextension/{name}" in names
            assert [each for each in names if each.endswith(f".data/data/share/jupyter/labextensions/{name}")]


def test_jupyterlab_finds_its_part_once(root: Path):
    from jupyterlab_server.config import get_federated_extensions

    from lessons.jupyter import labextension

    found = get_federated_extensions([str(labextension.EXTENSIONS), str(labextension.EXTENSIONS)])
    assert list(found) == [labextension.NAME]
    load = found[labextension.NAME]["jupyterlab"]["_build"]["load"]
    assert (labextension.EXTENSIONS / labextension.NAME / load.partition("?")[0]).is_file()


def test_an_unpacked_wheel_opens_by_itself(wheel: zipfile.ZipFile, tmp_path: Path):
    wheel.extractall(tmp_path)
    code = "import lessons; print(lessons.__file__); print(lessons.open_lesson('02-places', language='en').passage('D3').plain())"
    out = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**__import__("os").environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert out.stdout.startswith(str(tmp_path))
    assert "D3" in out.stdout


def test_both_places_are_found(tmp_path: Path):
    package = tmp_path / "src" / "lessons"
    (tmp_path / "data").mkdir()
    package.mkdir(parents=True)
    assert paths.find("data", package=package) == tmp_path / "data"
    (package / "course" / "data").mkdir(parents=True)
    assert paths.find("data", package=package) == package / "course" / "data"


def test_neither_place(tmp_path: Path):
    with pytest.raises(LessonError, match="install the package again"):
        paths.find("data", package=tmp_path / "a" / "b")
