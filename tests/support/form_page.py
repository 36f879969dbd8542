"""A page that is a form, without Jupyter: one view, which is made in the test's own process."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from component_host import Notebook
from playwright.sync_api import Locator, expect

from lessons.content.model import Language

STEPS = ["assignment", "submissions", "class", "grade", "students", "report", "essays", "decisions", "tables"]


class Form(Notebook):
    """A page with one view, which ``made`` returns."""

    def __init__(self, context: Any, folder: Path, made: Callable[[], Any], *, language: Language = "en") -> None:
        super().__init__(context, folder, language=language, name="form", cells=["view"])
        self.kernel.names["made"] = made
        self.kernel.run("view = made()")
        self.begin()

    @property
    def focus(self) -> str:
        """What has the focus, in a few words: what kind of element, and its own name or text."""
        return self.page.evaluate("""() => {
          const { tagName, innerText, ariaLabel, labels } = document.activeElement;
          return `${tagName.toLowerCase()} ${ariaLabel ?? labels?.[0]?.innerText ?? innerText}`.slice(0, 80).trim();
        }""")


class GradingForm(Form):
    """The gradebook page, step by step."""

    def step(self, name: str) -> Locator:
        return self.page.locator(".lsn-step").nth(STEPS.index(name))

    def told(self, step: str) -> Locator:
        return self.step(step).locator(".lsn-told")

    def give(self, step: str, *files: Path) -> None:
        self.step(step).locator("input[type=file]").first.set_input_files(files)
        expect(self.told(step)).not_to_have_text(re.compile(f"^({re.escape(self.word('desk.waiting'))})?$"))

    def grade(self, given: Path) -> None:
        """Grade what a folder holds: the assignment, what came in, the class's list."""
        self.give("assignment", given / "assignment.json")
        self.give("submissions", *sorted((given / "in").iterdir()))
        self.give("class", given / "list.csv")
        self.step("grade").get_by_role("button").first.click()
        expect(self.step("students").locator("tbody tr").first).to_be_visible()
