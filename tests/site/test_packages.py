"""What is fetched for the site: kept, checked by its hash each time, and asked for in words where it does not come."""

from __future__ import annotations

import base64
import hashlib
import io
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from lessons import cli
from lessons.errors import LessonError
from lessons.site import packages
from lessons.site.packages import RUNTIME, Asked, Packages

WHEEL, FOREIGN = "small-1.0-py3-none-any.whl", "other-1.0-cp314-cp314-manylinux2014_x86_64.whl"


def zipped(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


FILES = {
    WHEEL: zipped(
        {
            "small/__init__.py": b"1",
            "small/tests/test_it.py": b"",
            "small/x.pyi": b"",
            "small-1.0.dist-info/METADATA": b"Name: small",
            "small-1.0.dist-info/RECORD": b"",
            "small-1.0.dist-info/licenses/LICENSE": b"free",
            "small/_core.cpython-314-wasm32-emscripten.so": b"\0asm",
        }
    ),
    FOREIGN: zipped({"other/__init__.py": b"2", "other/_fast.cpython-314-x86_64-linux-gnu.so": b"ELF"}),
    "pyodide-1.2.3.tgz": tarred({f"package/{name}": name.encode() for name in (*RUNTIME, "README.md")}),
}


def digest(name: str) -> str:
    return hashlib.sha256(FILES[name]).hexdigest()


ASKED = Asked(
    "1.2.3",
    base64.b64encode(hashlib.sha512(FILES["pyodide-1.2.3.tgz"]).digest()).decode(),
    {WHEEL: digest(WHEEL), FOREIGN: digest(FOREIGN)},
    ("--platform=any",),
)


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Stand-ins for pip and npm, which bring these files; what they were asked is noted."""
    asked: list[list[str]] = []

    def run(self: Packages, *command: str, folder: Path) -> None:
        asked.append(list(command))
        listed = folder / "wanted.txt"
        name = listed.read_text().split("==")[0] if listed.exists() else "pyodide"
        for file in (file for file in FILES if file.startswith(f"{name}-")):
            (folder / file).write_bytes(FILES[file])

    monkeypatch.setattr(Packages, "_run", run)
    monkeypatch.setattr(packages.shutil, "which", lambda name: name)
    return asked


def fetching(cache: Path, said: list[str] | None = None, asked: Asked = ASKED) -> Packages:
    return Packages(cache, asked=asked, language="en", say=(said if said is not None else []).append)


def test_fetched_once_and_kept(tmp_path: Path, tools):
    said: list[str] = []
    first = fetching(tmp_path / "cache", said)
    assert first.runtime == {name: name.encode() for name in RUNTIME}
    assert list(first.members) == [
        "other/__init__.py",
        "small-1.0.dist-info/METADATA",
        "small-1.0.dist-info/licenses/LICENSE",
        "small/__init__.py",
        "small/_core.cpython-314-wasm32-emscripten.so",
    ]
    assert len(tools) == len(said) == 3
    second = fetching(tmp_path / "cache", said)
    assert (second.runtime, second.members) == (first.runtime, first.members)
    assert len(tools) == 3
    assert {path.name for path in (tmp_path / "cache").iterdir()} == set(FILES)


def test_pip_is_told_the_hash_and_the_platform(tmp_path: Path, tools):
    assert fetching(tmp_path).members
    [command, _] = tools
    assert command[:4] == [sys.executable, "-m", "pip", "download"]
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:", "--platform=any"} <= set(command)


def test_what_was_changed_in_the_cache_is_fetched_anew(tmp_path: Path, tools):
    before = fetching(tmp_path).members
    (tmp_path / WHEEL).write_bytes(b"something else")
    assert fetching(tmp_path).members == before
    assert (tmp_path / WHEEL).read_bytes() == FILES[WHEEL]


def test_what_has_another_hash_is_not_used(tmp_path: Path, tools):
    wrong = ASKED._replace(wheels={WHEEL: "0" * 64})
    with pytest.raises(LessonError, match=r"small-1\.0.*hash"):
        _ = fetching(tmp_path, asked=wrong).members
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_fetched_is_said_with_what_the_tool_said(tmp_path: Path):
    with pytest.raises(LessonError, match=r"no network.*try again"):
        fetching(tmp_path)._run(sys.executable, "-c", "import sys; sys.exit('no network')", folder=tmp_path)


def test_without_npm(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LessonError, match="npm was not found"):
        _ = fetching(tmp_path).runtime


@pytest.mark.parametrize("version", [None, "v18.20.1", "nonsense"])
def test_node_is_asked_for_before_anything_is_done(tmp_path: Path, monkeypatch, version: str | None):
    if version:
        node = tmp_path / "bin" / "node"
        node.parent.mkdir()
        node.write_text(f"#!/bin/sh\necho {version}\n", encoding="utf-8")
        node.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    done = CliRunner().invoke(
        cli.main, ["site", str(tmp_path / "out"), "--cache", str(tmp_path / "cache"), "--language", "en"]
    )
    assert done.exit_code == 2
    assert f"needs Node 20 or newer (found: {version or '–'})" in done.output
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "cache").exists()


def test_the_list_names_every_package_in_one_version_under_a_hash():
    asked = Asked.read()
    assert all(len(each) == 64 for each in asked.wheels.values())
    assert len({name.split("-")[0] for name in asked.wheels}) == len(asked.wheels)
    assert len(base64.b64decode(asked.integrity)) == 64
