"""What Python in a browser is made of: fetched once, kept in the user's cache folder, checked by hash each time.

Pyodide comes from npm, the packages from PyPI, both through what is set up on this computer for pip and npm.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.schema import Language

NODE = 20
"""The oldest major version of Node that does."""
LISTED = Path(__file__).with_name("packages.toml")

RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
"""What of Pyodide's package is used."""

FOREIGN = re.compile(r"-(many|musl)?linux[^-]*\.whl$|-macosx_|-win")
"""A wheel for a computer: what is compiled in it runs in no browser."""

LEFT = re.compile(
    r"\.data/|/(tests?|testing|labextension|nbextension)/|\.pyi$|\.c$|/RECORD$|_pytest|\.js$|\.png$|opencc/.*/STPhrases\.txt$"
)
"""What of a wheel no page needs."""


class Asked(NamedTuple):
    """The versions and hashes of ``packages.toml``."""

    pyodide: str
    integrity: str
    wheels: Mapping[str, str]
    target: tuple[str, ...]

    @classmethod
    def read(cls, path: Path = LISTED, *, teacher: bool = False) -> Asked:
        """Return what a list names; with what a ``teacher``'s pages need, too, where these are asked for.

        Example:
            >>> Asked.read().pyodide
            '314.0.3'

        """
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        target = [f"--platform={each}" for each in found["platform"]]
        target += [f"--python-version={found['python']}", f"--abi={found['abi']}", "--abi=none", "--implementation=cp"]
        wheels = found["wheels"] | (found["teacher"] if teacher else {})
        return cls(found["pyodide"]["version"], found["pyodide"]["sha512"], wheels, tuple(target))


class Packages:
    """The fetched files, in a folder that stays.

    Args:
        cache: the folder; made where it is missing.
        asked: what is to be there.
        say: told in a line what is being fetched.
        language: of lines and errors.

    Raises:
        LessonError: where something cannot be fetched, or is not what its hash says.

    """

    def __init__(self, cache: Path, *, asked: Asked, language: Language, say: Callable[[str], object]) -> None:
        self._cache, self._asked, self._language, self._say = cache, asked, language, say

    @property
    def version(self) -> str:
        """Pyodide's."""
        return self._asked.pyodide

    def _error(self, key: str, **values: object) -> LessonError:
        return LessonError(texts.translate(f"site.build.{key}", self._language, **values))

    @cached_property
    def runtime(self) -> Mapping[str, bytes]:
        """Pyodide's files by name."""
        name = f"pyodide-{self._asked.pyodide}.tgz"
        data = self._kept(name, self._is_pyodide, self._pack)
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {each: archive.extractfile(f"package/{each}").read() for each in RUNTIME}  # type: ignore[union-attr]

    def _is_pyodide(self, data: bytes) -> bool:
        return base64.b64encode(hashlib.sha512(data).digest()).decode() == self._asked.integrity

    def _pack(self, folder: Path) -> None:
        npm = shutil.which("npm")
        if npm is None:
            raise self._error("no-npm", node=NODE)
        self._run(npm, "pack", "--silent", "--ignore-scripts", f"pyodide@{self._asked.pyodide}", folder=folder)

    @cached_property
    def members(self) -> dict[str, bytes]:
        """The files of all packages, by their path among Python's packages."""
        return dict(sorted(pair for name in self._asked.wheels for pair in self._unpacked(name)))

    def _unpacked(self, name: str) -> Iterator[tuple[str, bytes]]:
        digest = self._asked.wheels[name]
        data = self._kept(
            name, lambda data: hashlib.sha256(data).hexdigest() == digest, lambda folder: self._get(name, folder)
        )
        foreign = FOREIGN.search(name) is not None
        with zipfile.ZipFile(io.BytesIO(data)) as wheel:
            for member in wheel.namelist():
                if not (member.endswith("/") or LEFT.search(member) or (foreign and member.endswith((".so", ".pyd")))):
                    yield member, wheel.read(member)

    def _get(self, name: str, folder: Path) -> None:
        package, version = name.split("-")[:2]
        listed = folder / "wanted.txt"
        listed.write_text(f"{package}=={version} --hash=sha256:{self._asked.wheels[name]}\n", encoding="utf-8")
        options = (
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
            "--disable-pip-version-check",
            *self._asked.target,
        )
        self._run(sys.executable, "-m", "pip", "download", "-q", *options, "-r", str(listed), folder=folder)

    def _kept(self, name: str, right: Callable[[bytes], bool], fetch: Callable[[Path], None]) -> bytes:
        """Return a file of the cache, fetched where it is missing or has been changed."""
        path = self._cache / name
        data = path.read_bytes() if path.is_file() else b""
        if right(data):
            return data
        self._say(texts.translate("site.build.fetching", self._language, name=name))
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._cache) as folder:
                fetch(Path(folder))
                fetched = Path(folder) / name
                data = fetched.read_bytes() if fetched.is_file() else b""
                if not right(data):
                    raise self._error("wrong-hash", name=name)
                fetched.replace(path)  # whole or not at all
        except OSError as error:
            raise LessonError(f"{self._cache}: {error.strerror or error}") from error
        return data

    def _run(self, *command: str, folder: Path) -> None:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 (ours)
        if done.returncode:
            said = (done.stderr or done.stdout).strip().splitlines()[-3:]
            raise self._error("not-fetched", said=" ".join(said), command=" ".join(command[-2:]))


def cache_folder() -> Path:
    """Return where fetched files are kept for this user, as their system has it."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "handan-lessons" / "site"


def node(language: Language) -> str:
    """Return the path of a Node that is new enough.

    Raises:
        LessonError: where there is none.

    """
    found = shutil.which("node")
    said = ""
    if found:
        said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603
        major = re.match(r"v(\d+)\.", said)
        if major and int(major[1]) >= NODE:
            return found
    raise LessonError(texts.translate("site.build.no-node", language, node=NODE, found=said or "–"))
