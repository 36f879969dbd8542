"""Courses that no test changes are read once a process, also by commands: what is read is frozen.

Of a copy that a test spoils all is read anew; only what Python's own parser makes of the same words is kept.
"""

from __future__ import annotations

import pickle
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lessons.content import files, loader

ROOT = Path(__file__).resolve().parents[2]
_UNCHANGED = {ROOT / "data", ROOT / "examples" / "johnstown-1889" / "data", ROOT / "tests" / "golden" / "v0.1" / "data"}


def unchanged(data: Path) -> Path:
    """Promise that no test changes this content, and return it."""
    _UNCHANGED.add(data.resolve())
    return data


@cache
def _parsed(text: str) -> bytes:
    return pickle.dumps(tomllib.loads(text))


@contextmanager
def reading_once() -> Iterator[None]:
    """Let the library read so."""
    read = loader._read
    found: dict[Path, Any] = {}

    def once(folder: Path) -> Any:
        own = folder.resolve()
        if own not in _UNCHANGED:
            return read(folder)
        if own not in found:
            found[own] = read(folder)
        return found[own]

    parser = SimpleNamespace(loads=lambda text: pickle.loads(_parsed(text)), TOMLDecodeError=tomllib.TOMLDecodeError)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loader, "_read", once)
        patch.setattr(files, "tomllib", parser)
        yield
