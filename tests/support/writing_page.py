"""A notebook in which something is written, without Jupyter."""

from __future__ import annotations

from pathlib import Path

from component_host import Notebook
from writing_desk import CELLS, Parts


class Desk(Parts, Notebook):
    """A window on the notebook in which something is written."""

    def begin(self) -> None:
        super().begin()
        self.essay.wait_for()
        self.prompt.wait_for()

    @property
    def width(self) -> int:
        return self.page.viewport_size["width"]

    def texts(self) -> dict[str, str]:
        """What is on disk."""
        return {name: record.text for name, record in self.records().items()}


def opened(browser, data: Path, folder: Path, *, language: str, width: int) -> Desk:
    context = browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True)
    desk = Desk(context, folder, language=language, name="writing", cells=CELLS, data=data)
    desk.begin()
    return desk
