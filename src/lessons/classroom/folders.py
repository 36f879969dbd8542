"""Where gradings lie: a folder for each assignment beside the notebook, and what else is there to be graded."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from lessons.journal.events import UNREADABLE

from . import assignments
from .assignments import Assignment, AssignmentError, Key
from .rosters import Known

FOLDER = "gradebook-"
ASSIGNMENT = "assignment.json"
KNOWN = "people.json"
"""Whom the keys that something was kept under meant in the class list of then; there only where lists have changed."""
LIMIT_BESIDE = 200


def beside(home: Path) -> list[str]:
    """Return the folders and zips beside the notebook that submissions may be in."""
    found = sorted(home.iterdir()) if home.is_dir() else []
    return [
        each.name
        for each in found
        if not each.name.startswith((".", FOLDER, "__")) and (each.is_dir() or each.suffix.lower() == ".zip")
    ][:LIMIT_BESIDE]


def earlier(home: Path) -> list[tuple[str, str]]:
    """Return the gradings begun before in the notebook's folder: the folder's name, and the assignment's title."""
    found = []
    for path in sorted(home.glob(f"{FOLDER}*/{ASSIGNMENT}")):
        try:
            given = assignments.read(path.read_bytes())
        except (OSError, AssignmentError):
            continue
        found.append((path.parent.name, (given.assignment if isinstance(given, Key) else given).title))
    return found


def keep(folder: Path, given: Assignment | Key) -> Assignment | Key:
    """Keep what was given in its folder, and return it; a test's assignment does not take away the key that was there."""
    folder.mkdir(exist_ok=True)
    kept = folder / ASSIGNMENT
    if isinstance(given, Assignment) and kept.is_file():
        before = None
        with suppress(AssignmentError):  # a damaged one is written anew
            before = assignments.read(kept.read_bytes())
        if isinstance(before, Key) and before.assignment == given:
            given = before
    kept.write_bytes(assignments.encode(given))
    return given


def known(folder: Path) -> dict[str, Known]:
    """Return whom keys meant in earlier class lists; what cannot be read is not known, and is asked."""
    try:
        kept = msgspec.json.decode((folder / KNOWN).read_bytes(), type=dict[str, dict[str, str]])
        return {key: Known(**fields) for key, fields in kept.items()}
    except (OSError, TypeError, *UNREADABLE):
        return {}


def keep_known(folder: Path, found: Mapping[str, Known]) -> None:
    """Keep whom keys mean."""
    replace(folder / KNOWN, msgspec.json.encode({key: each._asdict() for key, each in found.items()}))


def replace(path: Path, data: bytes) -> None:
    """Write a file whole, or leave what was there."""
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(data)
    part.replace(path)
