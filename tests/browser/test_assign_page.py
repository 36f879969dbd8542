"""The teacher's page for assigning, in a real JupyterLab by mouse: from the form to a student who takes it on."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from access import violations
from chromium import frame_passed
from jupyter_lab import Window
from languages import once
from looks import GROUNDS, outside, put_on
from playwright.sync_api import Page, expect

from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.i18n import texts


@pytest.fixture(scope="module")
def content():
    return loader.load(Path(__file__).parents[2] / "data")


class Teacher(Window):
    """The page, which starts by itself, and a student's beside it."""

    def begin(self) -> None:
        self.page.goto(self.course.address(f"teacher/{self.language}/assign.ipynb"))
        self.page.wait_for_selector(".lsn-assigning", timeout=60_000)

    def word(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def tick(self, key: str, **values: object) -> None:
        self.page.get_by_label(self.word(key, **values), exact=True).check()

    def fill(self, key: str, value: str) -> None:
        self.page.locator(".lsn-assigning").get_by_label(self.word(key), exact=True).fill(value)

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.word(key), exact=True).click()

    def copied(self, label: str) -> str:
        self.page.get_by_role(
            "button", name=f"{self.word('hand-out.copy')}{self.word('typo.colon')}{label}", exact=True
        ).click()
        expect(self.told).to_have_text(self.word("hand-out.copied"))
        return self.page.evaluate("() => navigator.clipboard.readText()")

    def saved(self, key: str, folder: Path) -> bytes:
        with self.page.expect_download() as download:
            self.press(key)
        download.value.save_as(folder / "file")
        return (folder / "file").read_bytes()

    @property
    def told(self):
        return self.page.locator(".lsn-assigning > .lsn-told")

    @property
    def made(self):
        return self.page.locator(".lsn-made")

    def looks(self, name: str) -> None:
        """Look for faults of access and for anything that runs over the side, on a desk and on a phone, light and dark."""
        page, before = self.page, self.page.viewport_size
        for width in (1100, 390):
            page.set_viewport_size({"width": width, "height": 2400})
            for theme in GROUNDS:
                put_on(page, theme)
                assert violations(page, ".lsn-assign") == [], (width, theme)
                self.picture(f"assign-{name}-{width}-{theme}")
            assert outside(page.locator(".lsn-assign *")) == []
        put_on(page, "light")
        page.set_viewport_size(before)

    def hand_to_student(self, code: str):
        """Open a student's first page and take a code on there."""
        page = self.context.new_page()
        student = Window.__new__(Window)
        student.page, student.course, student.language = page, self.course, self.language
        page.goto(self.course.address(f"{self.language}/00-start.ipynb"))
        page.wait_for_selector(".lsn-take", timeout=60_000)
        page.wait_for_selector(".lsn-start", state="detached", timeout=60_000)  # until it is live, the page moves
        if not page.locator(".lsn-take input[type='text']").is_visible():
            page.locator(".lsn-take > summary").scroll_into_view_if_needed()
            frame_passed(page)  # the browser goes by what it painted last: the map's frame was there
            page.locator(".lsn-take > summary").click()
        page.locator(".lsn-take input[type='text']").fill(code)
        page.locator(".lsn-take button[type='submit']").click()
        return page


@pytest.fixture
def teacher(browser, teachers_course) -> Iterator[Teacher]:
    context = browser.new_context(
        viewport={"width": 1100, "height": 900}, accept_downloads=True, timezone_id="Asia/Shanghai"
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened = Teacher(context, teachers_course, teachers_course.language)
    opened.begin()
    yield opened
    context.close()
    assert opened.outside == []
    assert opened.errors == []


@pytest.mark.parametrize("teachers_course", once("zh"), indirect=True)
def test_a_quiz_from_the_form_to_a_student(teacher, content, tmp_path: Path):
    page, language = teacher.page, teacher.language
    plan = content.lessons["02-places"]

    # Faults stand at their fields, and the first has the focus.
    teacher.press("hand-out.make")
    expect(teacher.told).to_have_text(teacher.word("hand-out.fix", count=2))
    expect(page.get_by_label(teacher.word("hand-out.title"), exact=True)).to_be_focused()
    expect(page.locator(".lsn-group").first).to_contain_text(teacher.word("assign.nothing"))
    expect(teacher.made).to_have_count(0)

    # Filled in: two quizzes, a title, a due date in this browser's time zone, two tries, answers later, shuffled, a hub.
    page.locator(".lsn-lessons summary").nth(2).click()
    for place, quiz in enumerate(plan.quiz[:2]):
        choice = page.locator(".lsn-lessons > li").nth(2).locator("details .lsn-option").nth(place)
        expect(choice).to_contain_text(quiz.title[language])
        choice.click()
    teacher.fill("hand-out.title", "一班 第二周")
    teacher.fill("hand-out.due", "2099-10-01T20:00")
    page.get_by_label(teacher.word("hand-out.attempts"), exact=True).select_option("2")
    teacher.tick("hand-out.later")
    teacher.tick("hand-out.shuffle")
    page.get_by_text(teacher.word("hand-out.share"), exact=True).click()
    teacher.fill("hand-out.hub", "hub.example")
    teacher.press("hand-out.make")
    expect(page.get_by_label(teacher.word("hand-out.hub"), exact=True)).to_be_focused()
    teacher.fill("hand-out.hub", "https://hub.example/")
    teacher.looks("form")
    teacher.press("hand-out.make")
    expect(page.locator(".lsn-assign h4")).to_be_focused()

    # The code, the file, and what is saved beside the notebook are one assignment.
    code = teacher.copied(teacher.word("hand-out.code"))
    found = assignments.read(code)
    asked = [name for quiz in plan.quiz[:2] for name in quiz.questions]
    assert [name for part in found.parts for name, _ in part.questions] == asked
    assert (found.title, found.due, found.zone) == ("一班 第二周", "2099-10-01T20:00+08:00", "Asia/Shanghai")
    assert (found.attempts, found.feedback, found.shuffle) == (2, False, True)
    assert assignments.read(teacher.saved("hand-out.file", tmp_path)) == found
    folder = teacher.course.folder / "teacher" / language / "assignments"
    assert assignments.read((folder / f"{found.id}.json").read_bytes()) == found
    link = teacher.copied(teacher.word("hand-out.link.hub"))
    assert re.match(r"https://hub\.example/hub/user-redirect/git-pull\?.*02-places\.ipynb", link)
    pictures = page.locator(".lsn-qr")
    expect(pictures).to_have_count(2)
    assert all(pictures.evaluate_all("all => all.map(one => one.naturalWidth > 50)"))
    teacher.looks("made")

    student = teacher.hand_to_student(code)
    expect(student.locator(".lsn-assigned > li")).to_contain_text("一班 第二周")
    expect(student.locator(".lsn-due")).to_contain_text("20:00")


def test_a_test_written_in_the_form(teacher, content, tmp_path: Path):
    page = teacher.page
    teacher.tick("hand-out.test")
    teacher.fill("hand-out.title", "测验")
    teacher.press("hand-out.make")
    expect(page.locator(".lsn-test")).to_contain_text(teacher.word("hand-out.no-questions"))

    page.get_by_text(teacher.word("write.open"), exact=True).click()
    teacher.press("write.add")
    own = page.locator(".lsn-own")
    expect(own.get_by_label(teacher.word("write.prompt"), exact=True)).to_be_focused()
    teacher.press("hand-out.make")
    expect(own).to_contain_text(teacher.word("write.no-prompt"))
    expect(own).to_contain_text(teacher.word("write.two-options"))
    expect(own.get_by_label(teacher.word("write.prompt"), exact=True)).to_be_focused()
    teacher.looks("test")

    own.get_by_label(teacher.word("write.prompt"), exact=True).fill("哪一个？<b>")
    for number, text in ((1, "鼓山"), (2, "涉县")):
        own.get_by_label(teacher.word("write.option", number=number), exact=True).fill(text)
    own.get_by_role("radio", name=teacher.word("write.right", number=2), exact=True).check()
    own.get_by_label(teacher.word("write.cites"), exact=True).select_option(index=1)
    teacher.press("hand-out.make")
    expect(page.locator(".lsn-assign h4")).to_be_focused()
    expect(teacher.made).to_contain_text(teacher.word("hand-out.keep-key"))

    key = assignments.read(teacher.saved("hand-out.key", tmp_path))
    assert isinstance(key, assignments.Key)
    assert [option.correct for option in key.questions[0].option] == [False, True]
    code = teacher.copied(teacher.word("hand-out.code"))
    assert assignments.read(code) == key.assignment
    assert b'"correct"' not in assignments.encode(key.assignment)

    # A student answers it from the code alone; the teacher's key knows which answer is right.
    student = teacher.hand_to_student(code)
    paper = student.locator(".lsn-work + div form.lsn-q")
    expect(paper).to_contain_text("哪一个？<b>")
    paper.get_by_text("涉县", exact=True).click()
    paper.locator("button[type='submit']").click()
    expect(paper).to_contain_text(teacher.word("quiz.kept"))
    with student.expect_download() as download:
        student.locator(".lsn-work").get_by_role("button", name=teacher.word("work.download")).click()
    download.value.save_as(tmp_path / "mine.jsonl")
    graded = Grader(key, course=content).grade((tmp_path / "mine.jsonl").read_bytes())
    assert [msgspec.json.decode(cell)[0] for cell in graded.cells] == [1]
    and_back(teacher, student, tmp_path)


def and_back(teacher: Teacher, student: Page, folder: Path) -> None:
    """The teacher grades what came, says something to the student, and the student reads it on the same page."""
    page = teacher.page
    page.goto(teacher.course.address(f"teacher/{teacher.language}/gradebook.ipynb"))
    page.wait_for_selector(".lsn-desk .lsn-step", timeout=60_000)
    made = re.escape(teacher.word("desk.made", title="测验", time="@")).replace("@", ".*")
    page.locator(".lsn-desk").get_by_role("button", name=re.compile(made)).click()
    with page.expect_file_chooser() as chooser:
        teacher.press("desk.choose-files")
    chooser.value.set_files(folder / "mine.jsonl")
    expect(page.locator(".lsn-desk")).to_contain_text(teacher.word("desk.collected", count=1))
    teacher.press("desk.grade")
    row = page.locator(".lsn-students tbody tr")
    expect(row).to_have_count(1)
    row.get_by_role("button").click()
    comment = page.locator(".lsn-desk").get_by_label(teacher.word("desk.comment-whole"), exact=True)
    comment.fill("读得细 <img src=x>")
    comment.press("Tab")
    expect(page.locator(".lsn-desk")).to_contain_text(teacher.word("desk.comment-kept"))
    with page.expect_download() as download:
        teacher.press("desk.make-feedback")
    with zipfile.ZipFile(download.value.path()) as back:
        (name,) = back.namelist()
        (folder / "back.html").write_bytes(back.read(name))
    student.locator(".lsn-work input[type=file]").first.set_input_files(folder / "back.html")
    feedback = student.locator("section.lsn-feedback")
    expect(feedback).to_contain_text("读得细 <img src=x>")
    expect(feedback).to_contain_text("哪一个？<b>")
    # The same check code, on the student's receipt, in the gradebook and in what came back.
    code = student.locator(".lsn-work .lsn-receipt code, .lsn-receipt code").first.inner_text()
    expect(row).to_contain_text(code)
    expect(feedback).to_contain_text(code)
    assert violations(student, "section.lsn-feedback") == []


@pytest.mark.parametrize("teachers_course", once("zh"), indirect=True)
def test_a_question_file_is_read_and_its_faults_are_told(teacher):
    page = teacher.page
    teacher.tick("hand-out.test")
    data = Path(__file__).parents[2] / "data" / "questions" / "01-source.toml"
    drop = """([place, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "mine.toml"));
      place.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }"""
    place = page.locator(".lsn-test")
    page.evaluate(drop, [place.element_handle(), "[[question]]\nid = 3"])
    expect(place.locator("ol.lsn-warn li").first).to_contain_text("question")
    with page.expect_file_chooser() as chooser:
        teacher.press("hand-out.choose")
    chooser.value.set_files(data)
    expect(place.get_by_role("status")).to_contain_text(data.name)
    expect(place.locator("ol.lsn-warn")).to_have_count(0)
    assert place.locator("ol li").count() > 3


def test_on_a_phone_the_corners_buttons_lie_over_nothing(teacher):
    page = teacher.page
    page.set_viewport_size({"width": 390, "height": 844})
    frame_passed(page)
    buttons = page.locator(".lsn-corner button:visible")
    assert buttons.count() >= 2
    cell = page.locator(".jp-Notebook .jp-Cell").first.bounding_box()
    for button in buttons.all():
        box = button.bounding_box()
        assert box["y"] + box["height"] <= cell["y"], button.get_attribute("aria-label")
