"""A student who worked in another version of the course, in a real JupyterLab: what was answered is there, and said to be of then."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from course_files import unreleased
from jupyter_lab import start, stop
from languages import once
from playwright.sync_api import expect
from starting_page import Page

from lessons.content import earlier, loader, model
from lessons.i18n import texts
from lessons.journal import store
from lessons.jupyter import settings

LESSON, COUNT, GONE, UNKNOWN = "02-places", "unnamed-count", "who-came-to-the-hall", "no-caption"
NASTY = "<img src=x onerror=window.broken=1>"


class Student(Page):
    """A window on the page of another version."""

    asked: dict[str, model.AnyQuestion]

    def translate(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def form(self, number: int):
        return self.page.locator("section.lsn-quiz:visible").first.locator("form.lsn-q").nth(number)


def released(root: Path, data: Path) -> tuple[model.Course, Path]:
    """The course as 0.9.0 asked, and its content as the next version has it: one question reworded, one in another's place."""
    shutil.copytree(root / "data", data)
    shutil.copytree(root / "notebooks", data.parent / "notebooks")
    unreleased(data)
    course = loader.load(data)
    earlier.keep(data, course, version="0.9.0")
    path, plan = data / "questions" / f"{LESSON}.toml", data / "lessons" / f"{LESSON}.toml"
    text = path.read_text("utf-8")
    fp = model.fingerprint(course.questions[LESSON][COUNT])
    for old, new in (
        (f'id = "{COUNT}"', f'id = "{COUNT}"\nsame_as = ["{fp}"]'),
        ("answer = 11", "answer = 13"),
        (f'id = "{GONE}"', 'id = "who-came-to-the-hall-anew"'),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")
    plan.write_text(plan.read_text("utf-8").replace(f'"{GONE}"', '"who-came-to-the-hall-anew"'), "utf-8")
    loader.load(data)
    return course, data


@pytest.fixture(params=once("en"))
def student(request, browser, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Student]:
    language = request.param
    course, data = released(root, tmp_path / "data")
    home = tmp_path / "course"
    kept = store.Journal(home / "work" / LESSON, lesson=LESSON, language=language)
    asked = course.questions[LESSON]
    wrong = next(option.id for option in asked[GONE].option if not option.correct)
    kept.answered(COUNT, model.fingerprint(asked[COUNT]), 13.0)
    kept.answered(GONE, model.fingerprint(asked[GONE]), wrong)
    kept.answered(UNKNOWN, "0123456789ab", NASTY)
    monkeypatch.setenv("LESSONS_DATA", str(data))
    running = start(home, language=language, options=())
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    page = home / language / f"{LESSON}.ipynb"
    book = json.loads(page.read_text("utf-8"))
    book["metadata"]["lessons"]["course_version"] = "0.9.0"
    page.write_text(json.dumps(book, ensure_ascii=False), "utf-8")
    settings.trust([page])
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    window = Student(context, running, language)
    window.asked = asked
    window.open(notebook=f"{language}/{LESSON}.ipynb")
    yield window
    context.close()
    stop(running)
    assert window.outside == []
    assert window.errors == []


def test_what_was_answered_in_another_version_is_there_and_said_to_be_of_then(student: Student, course_version: str):
    page, translate = student.page, student.translate
    bar = student.bar("other-version")

    said = translate("head.other-version", page="0.9.0", course=course_version, lesson=LESSON)
    expect(page.locator(".lsn-head .lsn-other-version")).to_have_text(said)

    carried = student.form(1)
    expect(carried.locator(".lsn-verdict.right")).to_be_visible()
    expect(carried.locator("input[type='text']")).to_have_value("13")
    expect(carried.locator(".lsn-earlier")).to_have_count(0)

    anew = student.form(2)
    expect(anew.locator("button[type='submit']")).to_be_visible()
    expect(anew.locator("input:checked")).to_have_count(0)

    unknown = student.form(3).locator("details.lsn-earlier")
    unknown.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(unknown).to_contain_text(NASTY)
    expect(unknown).to_contain_text(translate("earlier.unknown"))
    student.picture("earlier-unknown")

    gone = page.locator(".lsn-progress:visible details.lsn-earlier")
    expect(gone.locator("summary")).to_have_text(translate("earlier.gone", count=1))
    gone.locator("summary").focus()
    page.keyboard.press("Enter")
    old = student.asked[GONE]
    expect(gone).to_contain_text(old.prompt[student.language])
    expect(gone).to_contain_text(translate("earlier.points", points="0", max=old.points))
    student.picture("earlier-gone")
    assert not page.evaluate("window.broken")
    assert violations(page, ".lsn") == []

    form = student.form(3)
    form.locator("input").first.check()
    form.locator("button[type='submit']").click()
    form.locator(".lsn-verdict").wait_for()
    expect(unknown).to_have_attribute("open", "")

    bar.locator("button").first.click()
    student.bar("fetched")
    expect(page.locator(".lsn-head .lsn-other-version")).to_have_count(0)
    # A course of one's own is not trusted because it was fetched; once its reader trusts it, it makes itself live again.
    settings.trust([student.course.folder / student.language / f"{LESSON}.ipynb"])
    page.reload()
    expect(student.form(1).locator(".lsn-verdict.right")).to_be_visible(timeout=60_000)
    expect(page.locator(".lsn-head .lsn-other-version")).to_have_count(0)


@pytest.fixture
def course_version(root: Path) -> str:
    return loader.load(root / "data").version
