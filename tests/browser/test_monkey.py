"""A monkey at the page: random keys and presses on cells and views. Afterwards the page is whole, saved, and live again.

A sample in the test run; ``LESSONS_MONKEY_STEPS=2000`` for as many a lesson, ``LESSONS_MONKEY_SEED`` for others than today's.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import nbformat
import pytest
from jupyter_lab import running
from starting_page import CELLS, CHOICE, Page, answered, settled, sources

from lessons import paths

STEPS = int(os.environ.get("LESSONS_MONKEY_STEPS", "50"))
SEED = os.environ.get("LESSONS_MONKEY_SEED", "1")
LESSONS = (
    ["02-places", "05-response"]
    if STEPS <= 50
    else [
        "00-start",
        "01-source",
        "02-places",
        "03-time",
        "04-toolbox",
        "05-response",
        "06-village",
        "07-inquiry",
    ]
)

KEYS = [
    *"dxbaymrzcvolkj0126",
    "Enter",
    "Shift+Enter",
    "Alt+Enter",
    "Control+Enter",
    "Escape",
    "Delete",
    "Backspace",
    "Tab",
    "Shift+Tab",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Space",
    "Shift+M",
    "Shift+V",
    "Shift+J",
    "Control+z",
    "Control+Shift+z",
    "Control+Shift+Minus",
    "Control+Shift+ArrowUp",
]
# What leads away, opens a window of the system's, or takes answers out of the page on purpose.
AWAY = "a[href], input[type=file], input[type=radio][disabled], .lsn-make-live, .lsn-over, iframe"
LEADS_AWAY = "away => Boolean(document.activeElement?.closest(away))"
PRESS = """([away, at]) => {
  const seen = [...document.querySelectorAll(".jp-Notebook .jp-Cell :is(button, input, textarea, select, summary, [tabindex], p, td, .jp-Collapser)")]
    .filter(each => each.checkVisibility() && !each.closest(away));
  const target = seen[at % seen.length];
  if (!target) return "";
  const box = target.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) target.scrollIntoView({ block: "center" });
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + Math.min(width / 2, 40), top + Math.min(height / 2, 20)];
  if (document.elementFromPoint(x, y)?.closest(away)) return "";
  return [x, y, `${target.tagName}.${target.className}`];
}"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, browser):
    with running(tmp_path_factory.mktemp("monkey") / "course", language="zh", options=()) as opened:
        yield opened


def kept(folder: Path) -> set[str]:
    """Every line of every journal, as it is on disk."""
    return {line for path in folder.rglob("*.jsonl") for line in path.read_text(encoding="utf-8").splitlines()}


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_monkey_breaks_nothing_and_loses_nothing(browser, course, lesson: str):
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    page = Page(context, course, "zh")
    page.page.on("dialog", lambda dialog: dialog.accept())
    page.open(notebook=f"zh/{lesson}.ipynb")
    page.wait_until_live()
    answered(page)
    before, work = page.page.evaluate(CELLS), course.folder / "work"
    answer = kept(work)
    assert any('"answered"' in line for line in answer)
    rng = random.Random(f"monkey {lesson} {SEED}")
    done = []
    for _ in range(STEPS):
        if rng.random() < 0.5:
            key = rng.choice(KEYS)
            if ("Enter" in key or key == "Space") and page.page.evaluate(LEADS_AWAY, AWAY):
                continue
            done.append(key)
            page.page.keyboard.press(key)
        elif rng.random() < 0.1:
            done.append("words")
            page.page.keyboard.insert_text(rng.choice(["邯郸", "a b", "1985", "<b>x</b>", "\\frac{1}{2}"]))
        else:
            place = page.page.evaluate(PRESS, [AWAY, rng.randrange(10_000)])
            if place:
                done.append(place[2])
                (page.page.mouse.dblclick if rng.random() < 0.3 else page.page.mouse.click)(place[0], place[1])
    told = f"lesson {lesson}, seed {SEED}: {done[-12:]}"
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("Escape")
    assert settled(page) == before, told
    path = course.folder / "zh" / f"{lesson}.ipynb"
    page.store(path)
    assert sources(path) == sources(paths.find("notebooks") / "zh" / f"{lesson}.ipynb"), told
    assert answer <= kept(work), told
    assert page.errors == [], told
    page.page.reload()
    page.wait_until_live()
    assert page.page.evaluate(CELLS) == before, told
    given = [json.loads(line) for line in kept(work)]
    assert {line["q"] for line in given if line["act"] == "answered"}, told
    assert page.page.locator(CHOICE).first.locator("input:checked").count() >= 1, told
    assert nbformat.read(path, as_version=4).metadata["lessons"]["lesson"] == lesson
    assert page.errors == [], told
    context.close()
