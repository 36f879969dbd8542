"""Whatever students and class lists hold is text: in Chromium, through the grading page, the glance, feedback and what is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from form_page import GradingForm
from hostile_texts import NASTY
from playwright.sync_api import expect
from simulated_class import Simulation
from teaching_course import assigned, saying

from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.content import model
from lessons.drawing.compiled import CompiledCourse
from lessons.lesson import Lesson
from lessons.views.teacher.gradebook import GradebookView

RAN = """() => [...document.querySelectorAll("*")].flatMap(one => [...one.attributes]
  .filter(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))
  .map(({ name, value }) => `${one.localName} ${name}=${value}`.slice(0, 90)))"""
"""What of a document would run: handlers and addresses that are code. What has run opened a dialog."""


@pytest.fixture(scope="module")
def data(written: Path) -> Path:
    return written


@pytest.fixture(scope="module")
def course(written_course):
    return written_course


@pytest.fixture(scope="module")
def came(course, tmp_path_factory) -> Path:
    """A class of 120, each called, signed and answering by one of the strings, which its line of the list has thrice."""
    folder = tmp_path_factory.mktemp("came")
    simulation = Simulation(Grader(assigned(course), course=course), size=1, autosaves=1)
    raw, people = simulation.file(next(simulation.pupils())), ["学号,姓名,班级"]
    (folder / "in").mkdir()
    for number, nasty in enumerate(NASTY):
        (folder / "in" / f"{number}.jsonl").write_bytes(saying(raw, nasty))
        quoted = '"{}"'.format(nasty.replace('"', '""'))
        people.append(f"{number},{quoted},{quoted}")
    (folder / "list.csv").write_text("\n".join(people), encoding="utf-8")
    (folder / "a.json").write_bytes(assignments.encode(assigned(course)))
    return folder


@pytest.fixture
def context(browser) -> Iterator:
    """A window; what ran in it said so in a dialog."""
    opened = browser.new_context(viewport={"width": 1100, "height": 900}, accept_downloads=True)
    opened.ran = []

    def heard(dialog) -> None:
        opened.ran.append(dialog.message)
        dialog.dismiss()

    opened.on("dialog", heard)
    yield opened
    opened.close()


def test_what_is_looked_for_would_be_seen(context):
    """Put in as HTML, strings of some families leave what is looked for, and some have run."""
    page = context.new_page()
    page.goto("about:blank")
    seen = 0
    for nasty in (each for each in NASTY if "http-equiv" not in each):  # which would lead away from the page
        page.evaluate("text => { document.body.innerHTML = text; }", nasty)
        seen += bool(page.evaluate(RAN))
    page.set_content("<img src=x onerror=alert(1)>")
    page.wait_for_function("() => document.images[0]?.complete")
    assert seen >= len(NASTY) // 6
    assert context.ran


def test_the_grading_page_shows_text(context, course, came: Path, tmp_path: Path):
    form = GradingForm(context, tmp_path, lambda: GradebookView(course, home=tmp_path, language="en"))
    form.give("assignment", came / "a.json")
    form.give("submissions", *sorted((came / "in").iterdir()))
    form.give("class", came / "list.csv")
    form.step("grade").get_by_role("button").first.click()
    students = form.step("students")
    expect(students.locator("tbody tr").first).to_be_visible()
    shown = set()
    while True:
        shown |= set(students.locator("tbody tr").all_inner_texts())
        assert form.page.evaluate(RAN) == []
        more = students.get_by_role("button", name=form.word("desk.later-page"), exact=True)
        if not more.count() or more.is_disabled():
            break
        first = students.locator("tbody tr").first.inner_text()
        more.click()
        expect(students.locator("tbody tr").first).not_to_have_text(first)
    assert len(shown) == len(NASTY)
    # An essay's text, and its writer's name.
    essays = form.step("essays")
    essays.get_by_role("button").first.click()
    marking, title = essays.locator(".lsn-marking"), essays.locator("h5")
    expect(title).to_be_focused()
    marking.get_by_role("button", name=form.word("desk.show-names"), exact=True).click()
    for place in range(1, 13):
        expect(title).to_contain_text(str(place))
        assert form.page.evaluate(RAN) == []
        form.page.keyboard.press("n")
    assert context.ran == []
    form.ended()


def test_what_is_written_shows_text_on_screen_and_paper(context, course, came: Path, tmp_path: Path):
    session = GradebookView(course, home=tmp_path, language="en").desk
    session.begin((came / "a.json").read_bytes())
    session.list_class((came / "list.csv").read_bytes(), file="list.csv")
    session.look(came / "in")
    session.grade()
    for line in session.graded.lines:
        session.comment(line.key, line.name)
    session.give_back(release=True)
    made = sorted([*session.folder.rglob("class.html"), *session.folder.rglob("feedback/*.html")])
    assert len(made) == len(NASTY) + 1
    page = context.new_page()
    for path in made:
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            page.goto(path.as_uri())
            assert page.evaluate(RAN) == [], path.name
    assert context.ran == []


def test_a_lesson_that_is_printed_shows_what_was_answered_as_text(context, data: Path, tmp_path: Path):
    drawn = CompiledCourse(data)
    plan = drawn.course.lessons["02-places"]
    lesson = Lesson(drawn, plan, language="en", work=tmp_path)
    page = context.new_page()
    page.emulate_media(media="print")
    quiz = next(each.id for each in plan.quiz if "difficulties" in each.questions)
    fingerprint = model.fingerprint(drawn.course.questions["02-places"]["difficulties"])
    for nasty in NASTY:
        lesson.journal.answered("difficulties", fingerprint, nasty)
        page.set_content(str(lesson.quiz(quiz).static_html()))
        assert page.evaluate(RAN) == [], nasty
        assert nasty in page.locator("body").text_content()
    assert context.ran == []
