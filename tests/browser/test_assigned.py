"""An assignment taken on in a real JupyterLab: pasted, shown, in force while one answers, and back when the page is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import at_rest
from jupyter_lab import Window, start, stop
from playwright.sync_api import expect

from lessons.classroom import assignments
from lessons.content import loader
from lessons.i18n import texts
from lessons.journal import store

DUE = {"due": "2099-10-01 20:00", "zone": "Asia/Shanghai"}


@pytest.fixture(params=["zh", "en"])
def student(request, browser, tmp_path: Path) -> Iterator[Window]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    window = Window(context, start(tmp_path / "course", language=request.param), request.param)
    yield window
    context.close()
    stop(window.course)
    assert window.outside == []
    assert window.errors == []


@pytest.fixture(scope="module")
def course(root: Path):
    return loader.load(root / "data")


def show(window: Window, lesson: str) -> None:
    window.open(notebook=f"{window.language}/{lesson}.ipynb")
    window.press_run(".lsn-progress:not(:has(.lsn-live-note))")


def paste(window: Window, code: str) -> None:
    """By keyboard alone: the fold, the field, Enter."""
    panel = window.page.locator(".lsn-taking")
    fold = panel.locator("details.lsn-take")
    if fold.get_attribute("open") is None:
        fold.locator("summary").focus()
        window.page.keyboard.press("Enter")
    panel.locator("input[type='text']").fill(code)
    panel.locator("input[type='text']").press("Enter")


def translate(window: Window, key: str, **values: object) -> str:
    return texts.translate(key, window.language, **values)


def assert_accessible(window: Window, part: str) -> None:
    found = violations(window.page, part)
    assert found == []


def test_what_counts_is_shown_and_holds_while_one_answers(student, course):
    made = assignments.make("第二周 <b>", course=course, names=("02-places/where",), attempts=1, feedback=False,
                            name="set-week2", **DUE)  # fmt: skip
    show(student, "00-start")
    panel = student.page.locator(".lsn-taking")
    paste(student, "HL1-nothing")
    expect(panel.locator("[role=status]")).to_have_class("lsn-warn")
    paste(student, assignments.code(made))
    expect(panel.locator("[role=status]")).to_contain_text("第二周 <b>")
    row = panel.locator(".lsn-assigned > li")
    expect(row).to_contain_text("2099")
    expect(row).to_contain_text(translate(student, "take.attempts", count=1))
    assert_accessible(student, ".lsn-work")
    student.page.set_viewport_size({"width": 390, "height": 900})
    at_rest(panel)
    assert panel.evaluate("one => one.scrollWidth <= one.clientWidth + 1")
    panel.scroll_into_view_if_needed()
    student.picture("taken-390")
    student.page.set_viewport_size({"width": 1200, "height": 900})
    expect(row.locator("a")).to_have_attribute("href", "02-places.ipynb")

    show(student, "02-places")
    quiz = student.page.locator("section.lsn-quiz").first
    expect(quiz.locator(".lsn-counts")).to_contain_text("第二周")
    question = student.question(2)
    question.locator("input[value='branch']").check()
    question.locator("button[type='submit']", has_text=translate(student, "quiz.keep.first")).click()
    expect(question).to_contain_text(translate(student, "quiz.kept"))
    assert question.locator(".lsn-verdict").count() == 0, "right or wrong is not said"
    student.picture("taken-kept")
    work = student.course.folder / "work"
    lines = store.read_all(work).lines
    assert [line.assignment for line in lines if isinstance(line, store.Took)] == ["set-week2"]
    assert [line.answer for line in lines if isinstance(line, store.Answered)] == ["branch"]

    show(student, "00-start")
    aside = student.page.locator(".lsn-assigned button")
    aside.click()
    expect(student.page.locator(".lsn-assigned")).to_have_count(0)


def test_a_teachers_own_test_opens_from_its_code(student, course):
    key = assignments.make_test("测验", course=course, questions=course.questions["03-time"], secret="3f" * 16,
                                name="set-test", shuffle=True, **DUE)  # fmt: skip
    show(student, "00-start")
    paste(student, assignments.code(key.assignment))
    test = student.page.locator("section.lsn-quiz", has=student.page.locator("h3", has_text="测验"))
    expect(test.locator("form.lsn-q")).to_have_count(len(course.questions["03-time"]))
    explained = [question.explanation[student.language] for question in course.questions["03-time"].values()]
    told = student.page.content()
    assert not any(text[:30] in told for text in explained), "the test has no explanation anywhere"
    form = test.locator("form.lsn-q", has=student.page.locator("input[type='radio']")).first
    form.locator("input[type='radio']").first.check()
    form.locator("button[type='submit']").click()
    expect(form).to_contain_text(translate(student, "quiz.kept"))
    assert_accessible(student, ".lsn-work")
    student.picture("own-test")
    lines = store.read_all(student.course.folder / "work").lines
    assert [line.lesson for line in lines if isinstance(line, store.Answered)] == ["set-test"]
