"""What runs a teacher's page where there is no Jupyter: the notebook's folder is one that the page keeps, file by file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lessons.i18n import texts

from . import kernel

SAID = {
    "desk.folder": "site.said.folder",
    "desk.silent": "site.said.silent",
    "desk.made-feedback": "site.said.made-feedback",
    "hand-out.saved": "site.said.saved",
    "hand-out.silent": "site.said.hand-out-silent",
}
"""What is told of a notebook's folder elsewhere, and what of the page's here."""

Seen = tuple[int, int, int]


class Folder:
    """What changed in a folder since it was looked at before: of each file all of it, or None where it is gone.

    Names that begin with a dot are of files that are not whole yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = dict(self._files())

    def _files(self) -> Iterator[tuple[str, Seen]]:
        for path in sorted(self._path.rglob("[!.]*")):
            if path.is_file():
                about = path.stat()  # a file that was replaced is another one, even at the same instant and as long
                yield path.relative_to(self._path).as_posix(), (about.st_ino, about.st_size, about.st_mtime_ns)

    def changed(self) -> list[tuple[str, bytes | None]]:
        """Return what is to be kept now."""
        now = dict(self._files())
        found: list[tuple[str, bytes | None]] = [(name, None) for name in self._seen if name not in now]
        found += [
            (name, (self._path / name).read_bytes()) for name, seen in now.items() if self._seen.get(name) != seen
        ]
        self._seen = now
        return found


class Kernel(kernel.Kernel):
    """Runs a teacher's page in its folder.

    Args:
        work: the folder, with what the page kept.

    """

    def __init__(self, work: Path) -> None:
        self.at_once: Callable[[kernel.Said], object] | None = None
        """Told how far a grading is while it goes on; all else is heard once it is kept."""
        super().__init__(work)
        os.chdir(work)
        self._folder = Folder(work)
        for tag in texts.locales():
            table = texts.table(tag)
            table.update({key: table[here] for key, here in SAID.items()})

    def _say(self, said: kernel.Said) -> None:
        if self.at_once and json.loads(said[2]).get("content", {}).get("type") == "progress":
            self.at_once(said)
        else:
            super()._say(said)

    def take(self) -> tuple[list[kernel.Said], Sequence[tuple[str, bytes | None]]]:
        """Return what was said since this was asked before, and what of the folder has to be kept before it is heard."""
        sent, _ = super().take()
        return sent, self._folder.changed()
