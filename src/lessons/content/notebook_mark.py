"""How a notebook says that it is a page of the course, and of which version of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

METADATA = "lessons"
"""The key in a notebook's metadata that marks it as one of ours."""

LIMIT_VERSION = 20
"""Longest number of a version; a longer one is none of ours."""


class _Notebook(msgspec.Struct):
    metadata: dict[str, Any]


def written_by(page: Path) -> str | None:
    """Return the version of the course that a notebook is of: nothing where it is older than that was noted.

    None stands for what is no page of the course, or cannot be read: a notebook is data from outside.
    """
    try:
        mark = msgspec.json.decode(page.read_bytes(), type=_Notebook).metadata.get(METADATA)
    except (OSError, msgspec.DecodeError, RecursionError):
        return None
    if not isinstance(mark, dict) or not isinstance(mark.get("lesson"), str):
        return None
    version = mark.get("course_version", "")
    return version[:LIMIT_VERSION] if isinstance(version, str) else ""
