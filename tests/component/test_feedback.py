"""Marked work goes back, in Chromium: read without names and by keys alone, given back as files, shown on the student's page."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from form_page import Form, GradingForm
from playwright.sync_api import expect
from simulated_class import Simulation

from lessons.classroom import assignments
from lessons.classroom.accepted import AcceptedAssignments
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.content.model import Language
from lessons.journal import submission
from lessons.journal.store import Journal
from lessons.views.teacher.gradebook import GradebookView
from lessons.views.work.work import WorkView

DATA = Path(__file__).parents[2] / "data"
NASTY = "<img src=x onerror='window.broken=1'>"


@pytest.fixture(scope="module")
def course():
    return loader.load(DATA)


@pytest.fixture(scope="module")
def simulation(course) -> Simulation:
    assignment = assignments.make("Week 2", course=course, names=["02-places"], name="set-back")
    return Simulation(Grader(assignment, course=course), size=4, autosaves=1)


@pytest.fixture(scope="module")
def given(simulation, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("given")
    (folder / "assignment.json").write_bytes(assignments.encode(simulation.grader.assignment))
    simulation.write(folder / "in")
    simulation.roster(folder / "list.csv")
    return folder


@pytest.fixture(params=["zh", "en"])
def grading(request, browser, course, given: Path, tmp_path: Path) -> Iterator[GradingForm]:
    context = browser.new_context(viewport={"width": 1100, "height": 900}, accept_downloads=True)
    language: Language = request.param
    shown = GradingForm(
        context, tmp_path, lambda: GradebookView(course, home=tmp_path, language=language), language=language
    )
    shown.grade(given)
    yield shown
    context.close()
    shown.ended()


def test_essays_are_read_by_keys_without_names(grading: GradingForm, simulation):
    page, essays = grading.page, grading.step("essays")
    essays.get_by_role("button").first.click()
    marking, title = essays.locator(".lsn-marking"), essays.locator("h5")
    expect(title).to_have_text(grading.word("desk.essay-at", place=1, all=4))
    expect(title).to_be_focused()
    told = marking.evaluate("one => one.outerHTML")
    assert not [each for pupil in simulation.pupils() for each in (pupil.name, pupil.number) if each in told]
    assert violations(page, ".lsn-marking") == []
    rows = marking.locator("fieldset.lsn-row-marks")
    # Digits go down the rubric: the first row without a level, then the one after it.
    for number in range(rows.count()):
        page.keyboard.press(str(number % 3 + 1))
        expect(rows.nth(number).get_by_role("radio").nth(number % 3 + 1)).to_be_checked()
    expect(grading.told("essays")).to_have_text(re.compile(r"\d"))
    page.keyboard.press("0")
    expect(rows.last.get_by_role("radio").first).to_be_checked()
    # In a field every key is a letter.
    field = marking.get_by_label(grading.word("desk.comment"), exact=True)
    field.click()
    page.keyboard.type("n1 s2")
    expect(field).to_have_value("n1 s2")
    expect(title).to_have_text(grading.word("desk.essay-at", place=1, all=4))
    field.press("Tab")
    expect(grading.told("essays")).to_have_text(grading.word("desk.comment-kept"))
    title.focus()
    for key, place in (("n", 2), ("p", 1), ("s", 2)):
        page.keyboard.press(key)
        expect(title).to_have_text(grading.word("desk.essay-at", place=place, all=4))
        expect(title).to_be_focused()
    # What was said before is a press away, at the end of what is said now.
    expect(field).to_have_value("")
    marking.locator("summary", has_text=grading.word("desk.bank")).click()
    marking.get_by_role("button", name=grading.word("desk.bank-add", text="n1 s2"), exact=True).click()
    expect(field).to_have_value("n1 s2")
    # Names come when they are asked for, and that is on record.
    marking.get_by_role("button", name=grading.word("desk.show-names"), exact=True).click()
    expect(title).to_have_text(re.compile("|".join(pupil.name for pupil in simulation.pupils())))
    expect(grading.step("decisions").locator("li")).to_have_count(1)
    expect(grading.step("decisions").locator("li").get_by_role("button")).to_have_count(0)
    marking.get_by_role("button", name=grading.word("desk.hide-names"), exact=True).click()
    expect(title).to_have_text(grading.word("desk.essay-at", place=2, all=4))


def test_from_the_student_to_the_teacher_and_back(grading: GradingForm, browser, course, simulation, tmp_path: Path):
    page, students, tables = grading.page, grading.step("students"), grading.step("tables")
    pupil = next(simulation.pupils())
    code = submission.checksum(simulation.lines(pupil))
    expect(students.locator("tbody tr").first).to_contain_text(grading.word("desk.receipt", code=code))
    students.locator("[data-key^='hand ']").first.click()
    field = students.get_by_label(grading.word("desk.comment-whole"), exact=True)
    field.fill(f"Well begun.\n{NASTY}")
    field.press("Tab")
    expect(grading.told("students")).to_have_text(grading.word("desk.comment-kept"))
    assert violations(page, ".lsn-step:has(.lsn-comment)") == []
    tables.get_by_label(grading.word("desk.release"), exact=True).check()
    with page.expect_download() as got:
        tables.get_by_role("button", name=grading.word("desk.make-feedback"), exact=True).click()
    assert got.value.suggested_filename == "feedback.zip"
    name = f"{pupil.name}-{pupil.number}.html"
    with zipfile.ZipFile(got.value.path()) as back:
        assert len(back.namelist()) == 4
        (tmp_path / name).write_bytes(back.read(name))

    # As a phone shows the file, light and dark.
    for scheme in ("light", "dark"):
        phone = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
        opened = phone.new_page()
        opened.goto((tmp_path / name).as_uri())
        expect(opened.locator("h1")).to_have_text("Week 2")
        expect(opened.locator(".comment").first).to_contain_text(NASTY)
        assert opened.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert opened.evaluate("() => window.broken === undefined")
        assert violations(opened) == []
        phone.close()

    # As the student's own page shows it.
    def panel() -> WorkView:
        taken = AcceptedAssignments(course, work=tmp_path, language="en")
        journal = Journal(tmp_path / "00-start", lesson="00-start", language="en")
        return WorkView(course, course.lessons["00-start"], journal=journal, language="en", taken=taken)

    context = browser.new_context(viewport={"width": 800, "height": 900})
    shown = Form(context, tmp_path, panel)
    work = shown.page.locator("section.lsn-work")
    work.locator("input[type=file]").first.set_input_files(tmp_path / name)
    feedback = work.locator("section.lsn-feedback")
    expect(feedback).to_contain_text(NASTY)
    expect(feedback).to_contain_text(code)
    expect(feedback).to_have_attribute("lang", "zh")
    expect(feedback.locator("ol > li")).to_have_count(len(simulation.grader.slots))
    assert feedback.locator("img").count() == 0
    assert shown.page.evaluate("() => window.broken === undefined")
    assert violations(shown.page, "section.lsn-work") == []
    (tmp_path / "torn.html").write_text((tmp_path / name).read_text("utf-8").replace("Well begun", "Badly"), "utf-8")
    work.locator("input[type=file]").first.set_input_files(tmp_path / "torn.html")
    expect(work.locator("p.lsn-warn")).to_have_text(shown.word("feedback.damaged"))
    feedback.get_by_role("button").click()
    expect(feedback).to_have_count(0)
    context.close()
    shown.ended()
