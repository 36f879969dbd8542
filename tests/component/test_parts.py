"""Parts without a course, on a page: a quiz that is answered, a map and a timeline that follow each other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook

from lessons.paths import PACKAGE

EXAMPLES = PACKAGE.parents[1] / "examples"
QUIZ = """
import lessons
lessons.Quiz.from_toml("sums.toml", title="Sums", language={language!r})
"""
LINKED = """
import folium, lessons
drawn = folium.Map((43, 70), zoom_start=2, tiles=None)
for name, position in {"Mainz": (50.0, 8.27), "Venice": (45.44, 12.33)}.items():
    folium.Marker(position, tooltip=name).add_to(drawn)
where = lessons.LinkedMap(drawn, title="Where", language="en")
when = lessons.Timeline.from_csv("printing.csv", title="When", language="en")
chosen = lessons.link(where, when, language="en")
where
"""


def opened(browser, folder: Path, *cells: str, language: str = "en", width: int = 1100) -> Notebook:
    context = browser.new_context(viewport={"width": width, "height": 1600})
    shown = Notebook(context, folder, language=language, name="parts", cells=cells)
    for path in EXAMPLES.iterdir():
        if path.is_file():
            shutil.copy(path, folder / language)
    shown.begin()
    return shown


@pytest.fixture
def linked(browser, tmp_path: Path) -> Iterator[Notebook]:
    shown = opened(browser, tmp_path, LINKED, "when")
    shown.page.frame_locator("iframe.lsn-frame").locator("[data-lessons='Mainz']").wait_for()
    shown.page.locator(".lsn-wide .lsn-mark").first.wait_for()
    yield shown
    shown.context.close()
    shown.ended()


@pytest.mark.parametrize(("language", "width"), [("zh", 1100), ("en", 390)])
def test_a_quiz_is_answered_and_tells_what_its_author_wrote(browser, tmp_path: Path, language: str, width: int):
    shown = opened(browser, tmp_path, QUIZ.format(language=language), language=language, width=width)
    first = shown.question(0)
    first.locator("input").nth(0).check()
    first.locator("button[type=submit]").click()
    first.locator(".lsn-verdict.wrong").wait_for()
    assert {"zh": "少了一个。", "en": "One too few."}[language] in first.locator(".lsn-feedback").inner_text()
    first.locator("input").nth(1).check()
    first.locator("button[type=submit]").click()
    first.locator(".lsn-verdict.right").wait_for()
    told = first.locator(".lsn-feedback").inner_text()
    assert {"zh": "数一数手指。", "en": "Count on your fingers."}[language] in told
    assert shown.word("quiz.decides") not in told  # nothing was said to decide it
    assert shown.word("quiz.others") in told  # 22 was not tried
    assert "—" not in shown.page.locator("section.lsn-quiz").inner_text()
    assert violations(shown.page) == []
    shown.picture("part-quiz")
    shown.context.close()
    shown.ended()
    assert not shown.work.exists()


def test_a_place_lists_its_events_and_an_event_marks_its_place(linked: Notebook):
    page = linked.page
    frame = page.frame_locator("iframe.lsn-frame")
    frame.locator("[data-lessons='Venice']").focus()
    frame.locator("[data-lessons='Venice']").press("Enter")
    note = page.locator(".lsn-timeline .lsn-note")
    note.locator("li").wait_for()
    assert note.locator(".lsn-strong").inner_text() == "Venice"
    assert "Virgil in octavo" in page.locator(".lsn-timeline [role=status]").inner_text()
    assert page.locator(".lsn-wide .lsn-mark.lsn-related").count() == 1
    note.locator("li button").click()  # from the place to its event
    page.locator(".lsn-wide .lsn-mark[aria-pressed=true]").wait_for()
    assert note.locator(".lsn-strong").inner_text() == "Virgil in octavo"
    assert linked.kernel.names["chosen"].selected == "event:aldus"
    # By keyboard, from an event to its place.
    mark = page.locator(".lsn-wide .lsn-mark[data-event=gutenberg]")
    mark.focus()
    mark.press("Enter")
    frame.locator("[data-lessons='Mainz'].related").wait_for()
    assert frame.locator("[data-lessons='Venice'].related").count() == 0
    assert violations(page) == []
    linked.picture("parts-linked")


def test_parts_are_joined_after_they_were_shown(browser, tmp_path: Path):
    apart = LINKED.replace('chosen = lessons.link(where, when, language="en")\n', "")
    shown = opened(browser, tmp_path, apart, "when")
    page = shown.page
    page.locator(".lsn-wide .lsn-mark").first.wait_for()
    shown.run("chosen = lessons.link(where, when, language='en')")
    shown.run("chosen.select('Mainz')")
    page.locator(".lsn-timeline .lsn-note li").wait_for()
    page.frame_locator("iframe.lsn-frame").locator("[data-lessons='Mainz'].selected").wait_for()
    assert (page.locator("section.lsn-map").count(), page.locator("section.lsn-timeline").count()) == (1, 1)
    page.locator(".lsn-timeline .lsn-note li button").click()
    page.frame_locator("iframe.lsn-frame").locator("[data-lessons='Mainz'].related").wait_for()
    shown.context.close()
    shown.ended()


def test_python_selects_in_both(linked: Notebook):
    linked.run("where.select('Mainz')")
    linked.page.locator(".lsn-timeline .lsn-note li").wait_for()
    linked.run("chosen.select('Jikji')")
    linked.page.locator(".lsn-wide .lsn-mark[data-event=jikji][aria-pressed=true]").wait_for()
    assert linked.page.locator(".lsn-timeline .lsn-note li").count() == 0
