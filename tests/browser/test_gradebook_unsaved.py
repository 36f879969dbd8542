"""Marks and decisions sent while no kernel takes them: said within five seconds, asked about on closing, offered afterwards."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect
from test_gradebook import Teacher, course, given, teacher  # noqa: F401, TC002 (fixtures)
from test_unsaved import ASKS, RESTART, WATCH

LEFT = "() => Object.keys(localStorage).filter(key => key.startsWith('handan-lessons:unsaved')).length"


def graded(teacher: Teacher, given: Path) -> None:  # noqa: F811
    teacher.choose("assignment", "choose-assignment", given / "assignment.json")
    teacher.told("assignment", teacher.word("begun", title="一班 第二周"))
    teacher.choose("class", "choose-class", given / "list.csv")
    teacher.listed()
    teacher.choose("submissions", "choose-files", given / "in" / "submissions.zip")
    teacher.told("submissions", teacher.word("collected", count=40))
    teacher.grade()


def test_a_mark_that_no_kernel_took(teacher: Teacher, given: Path):  # noqa: F811
    page = teacher.page
    graded(teacher, given)
    essays = teacher.step("essays")
    essays.get_by_role("button").first.click()
    row = essays.locator("fieldset.lsn-row-marks").first
    row.wait_for()
    row.locator("input").nth(1).check()
    teacher.kept(1)
    page.locator(".lsn-unsaved").wait_for(state="detached")
    page.wait_for_function(f"() => ({LEFT})() === 0")  # what a kernel has kept is no longer in the browser
    page.evaluate(RESTART)
    page.evaluate(WATCH)
    row.locator("input").last.check()
    page.locator(".lsn-unsaved").wait_for()
    told = page.evaluate("() => window.lsnTold")
    assert told["lsn-unsaved"] - told["first"] < 5000
    assert told["lsn-warn"] - told["first"] < 5000
    assert page.evaluate(ASKS), "closing asks first"
    assert page.evaluate(LEFT) == 1
    teacher.picture("gradebook-unsaved")
    teacher.kept(1)

    # The page is made live again, by itself or by the notice's button, and offers what was never kept.
    page.reload()
    page.wait_for_selector(".lsn-desk .lsn-step", timeout=60_000)
    folder = teacher.folder.name
    offer = page.get_by_role("group", name=teacher.word("left", count=1, folder=folder))
    expect(offer).to_contain_text(teacher.word("left-first"), timeout=60_000)
    keep = offer.get_by_role("button", name=teacher.word("left-keep"), exact=True)
    expect(keep).to_have_count(0)
    title = teacher.word("earlier", title="一班 第二周")
    teacher.step("assignment").get_by_role("button", name=title, exact=True).click()
    teacher.told("assignment", teacher.word("begun", title="一班 第二周"))
    teacher.grade()
    teacher.picture("gradebook-left")
    keep.focus()
    page.keyboard.press("Enter")
    teacher.kept(2)
    expect(offer).to_have_count(0)
    page.wait_for_function(f"() => ({LEFT})() === 0")
    assert page.locator(".lsn-unsaved").count() == 0
