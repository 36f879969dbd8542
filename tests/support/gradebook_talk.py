"""The gradebook page's half of the talk with its kernel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lessons.views.teacher.gradebook import GradebookView


class Page:
    """The page's half of the talk: it sends what the script sends, and keeps what comes back."""

    def __init__(self, course, home: Path, language: str = "en") -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.view = GradebookView(course, home=home, language=language)  # type: ignore[arg-type]
        self.came: list[tuple[dict[str, Any], list[bytes]]] = []
        self.view.send = self._hear  # type: ignore[method-assign]

    def _hear(self, content, buffers=()) -> None:
        json.dumps(content)  # it is sent as JSON
        self.came.append((content, list(buffers or ())))

    def send(self, act: str, /, buffers=(), **message: Any) -> dict[str, Any]:
        """Send a message; return the last that comes back."""
        before = len(self.came)
        self.view._received(self.view, {"type": act, **message}, list(buffers))
        return self.came[-1][0] if len(self.came) > before else {}

    def upload(self, kind: str, *files: tuple[str, bytes], part: int = 50_000, changed: float = 0.0) -> dict[str, Any]:
        told = [{"name": name, "size": len(data), "changed": changed} for name, data in files]
        answer = self.send("upload", kind=kind, files=told)
        whole = b"".join(data for _, data in files)
        at = 0
        while answer["type"] == "go":
            assert answer["left"] == len(whole) - at
            answer = self.send("part", [memoryview(whole[at : at + part])])
            at += part
        return answer

    def table(self, name: str) -> bytes:
        answer, found = self.send("table", name=name), b""
        while True:
            found += self.came[-1][1][0]
            if not answer["left"]:
                return found
            answer = self.send("table", name=name, start=len(found))

    def rows(self, kind: str = "students") -> list[Any]:
        found: list[Any] = []
        while True:
            page = self.send("page", list=kind, start=len(found))
            found += page["rows"]
            if not page["rows"] or len(found) == page["total"]:
                return found

    @property
    def told(self) -> list[str]:
        return [message["text"] for message, _ in self.came if message["type"] == "refused"]
