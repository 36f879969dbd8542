"""Where gradings lie: a folder for each assignment beside the notebook, and what else is there to be graded."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from . import assignments
from .assignments import Assignment, AssignmentError, Key

FOLDER = "gradebook-"
ASSIGNMENT = "assignment.json"
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
