"""A notebook in which something is written, in a real JupyterLab."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
import writing_course
from jupyter_lab import Course, Window, start

from lessons.journal import store

CELLS = (
    'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson',
    'lesson.prompt("trial")',
    "lesson.work()",
    'lesson.quiz("writing")',
    'lesson.recall("trial")',
    "lesson.progress()",
)


def opened(root: Path, home: Path, *, language: str) -> Course:
    """Open a course of one's own, with something to write in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LESSONS_DATA", str(writing_course.copied(root, home / "data")))
        shutil.copytree(root / "notebooks", home / "notebooks")
        running = start(home / "course", language=language)
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS],
        metadata={"kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}},
    )
    nbformat.write(notebook, running.folder / language / "writing.ipynb")
    return running


# When the first change was made that nobody answered for, and when the page says so, by the page's own clock; and whether closing
# it asks first then.
WATCH = """() => {
  const told = window.lsnTold = {};
  document.addEventListener("input", () => { told.first ??= performance.now(); }, true);
  new MutationObserver(() => {
    for (const name of ["lsn-warn", "lsn-unsaved"]) {
      if ([...document.getElementsByClassName(name)].some(each => each.textContent.trim())) told[name] ??= performance.now();
    }
    if (told["lsn-unsaved"]) told.asks ??= !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""

# Whether somebody would have the browser ask before the page goes.
# Another client of the server, as a second browser or a teacher's script is one: it restarts the page's kernel.
RESTART = """async () => {
  const { token } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
  const headers = { Authorization: `token ${token}` };
  const all = await (await fetch("/api/sessions", { headers })).json();
  for (const { kernel } of all) await fetch(`/api/kernels/${kernel.id}/restart`, { method: "POST", headers });
}"""
ASKS = "() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"


class Parts:
    """Where things are on the notebook, in JupyterLab or without."""

    @property
    def essay(self):
        return self.page.locator(".lsn-essay textarea")

    @property
    def prompt(self):
        return self.page.locator(".lsn-prompt textarea")

    @property
    def form(self):
        return self.page.locator("form.lsn-q:has(.lsn-essay)")

    @property
    def notice(self):
        return self.page.locator(".lsn-unsaved")

    def close(self) -> list[str]:
        """Close the page as a reader does and return the kinds of the questions that the browser asked."""
        asked: list[str] = []
        self.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        with self.page.expect_event("close"):
            self.page.close(run_before_unload=True)
        return asked

    def saved(self, place: str) -> None:
        self.page.locator(f"{place} .lsn-saved", has_text="已保存" if self.language == "zh" else "Saved").wait_for()


class Desk(Parts, Window):
    """A window on the notebook in which something is written."""

    def begin(self, *, width: int) -> None:
        self.width = width
        self.page.goto(self.course.address(f"{self.language}/writing.ipynb"))
        self.run()

    def run(self) -> None:
        self.page.locator(".jp-CodeCell").first.wait_for(timeout=60_000)
        self.wait_for_kernel()
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(
            timeout=60_000, state="attached"
        )
        self.page.evaluate("() => { for (const one of document.querySelectorAll('.lsn')) one.remove(); }")
        self.press_run(".lsn-progress")
        self.essay.wait_for()
        self.prompt.wait_for()

    def texts(self) -> dict[str, str]:
        """What is on disk."""
        records = store.replay(store.read_all(self.course.folder / "work").lines)
        return {name: record.text for name, record in records.items()}
