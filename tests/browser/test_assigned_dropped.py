"""A student takes an assignment on, in a real JupyterLab: pasted or dropped, in force, put aside, handed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jupyter_lab import Window, running
from languages import once
from playwright.sync_api import expect

from lessons.classroom import assignments
from lessons.content import loader
from lessons.i18n import texts
from lessons.journal import submission

DROP = """([place, name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  place.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def content():
    return loader.load(Path(__file__).parents[2] / "data")


@pytest.fixture(scope="module", params=once("en"))
def course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator:
    with running(tmp_path_factory.mktemp(f"taking-{request.param}") / "course", language=request.param) as opened:
        yield opened


class Student(Window):
    """The first page of the course, live."""

    def begin(self) -> None:
        self.open(notebook=f"{self.language}/00-start.ipynb")
        self.press_run(".lsn-take")

    def word(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def paste(self, code: str) -> None:
        if not self.code.is_visible():
            self.page.locator(".lsn-take > summary").click()
        self.code.fill(code)
        self.page.locator(".lsn-take button[type='submit']").click()

    @property
    def code(self):
        return self.page.locator(".lsn-take input[type='text']")

    @property
    def told(self):
        return self.page.locator(".lsn-take [role='status']")

    @property
    def assigned(self):
        return self.page.locator(".lsn-assigned > li")


@pytest.fixture
def student(browser, course) -> Iterator[Student]:
    context = browser.new_context(
        viewport={"width": 1000, "height": 900}, accept_downloads=True, timezone_id="Europe/Paris"
    )
    opened = Student(context, course, course.language)
    opened.begin()
    yield opened
    context.close()
    assert opened.outside == []
    assert opened.errors == []


def test_a_code_a_file_and_a_test(student, content, tmp_path: Path):
    page, language = student.page, student.language
    made = assignments.make(
        "第二周 <b>",
        course=content,
        names=["00-start"],
        due="2099-10-01 20:00",
        zone="Asia/Shanghai",
        name=f"set-{language}",
        feedback=False,
        shuffle=True,
    )
    code = assignments.code(made)

    # What is no code, or not all of one, is refused beside the field.
    student.paste("02-places")
    expect(student.told).to_have_text(student.word("assign.not-ours"))
    expect(student.code).to_have_attribute("aria-invalid", "true")
    student.paste(code[:-7])
    expect(student.told).to_have_text(student.word("assign.damaged"))
    expect(student.assigned).to_have_count(0)

    # A code says what counts and by when: by this student's clock, and by the teacher's.
    student.paste(code)
    expect(student.assigned).to_have_count(1)
    expect(student.assigned).to_contain_text("第二周 <b>")
    expect(student.assigned.locator(".lsn-due")).to_contain_text("14:00")
    expect(student.assigned.locator(".lsn-due")).to_contain_text("2099-10-01 20:00 (Asia/Shanghai)")
    student.picture("taken")

    # It is in force in the questions of this page: nothing is commented.
    form = page.locator("form.lsn-q").first
    expect(form.locator("button[type='submit']")).to_have_text(student.word("quiz.keep.first"))
    form.locator("input[type='radio']").first.check()
    form.locator("button[type='submit']").click()
    expect(form).to_contain_text(student.word("quiz.kept"))
    expect(form.locator(".lsn-verdict")).to_have_count(0)

    # A test, dropped as a file, opens as a quiz; its answers are in the file that is handed in.
    question = content.questions["00-start"]
    test = assignments.make_test(
        "测验", course=content, questions=question, name=f"set-test-{language}", secret="3f" * 16
    )
    place = page.locator("section.lsn-work").element_handle()
    page.evaluate(DROP, [place, "test.json", assignments.encode(test.assignment).decode()])
    expect(student.assigned).to_have_count(2)
    paper = page.locator(".lsn-work + div form.lsn-q")
    expect(paper).to_have_count(len(question))
    paper.first.locator("input[type='radio']").first.check()
    paper.first.locator("button[type='submit']").click()
    expect(paper.first).to_contain_text(student.word("quiz.kept"))
    with page.expect_download() as download:
        page.locator(".lsn-work").get_by_role("button", name=student.word("work.download")).click()
    download.value.save_as(tmp_path / "mine.jsonl")
    read = submission.read((tmp_path / "mine.jsonl").read_text(encoding="utf-8"), course=content.id)
    assert set(read.head.assignments) >= {made.id, test.assignment.id}
    assert {"00-start", test.assignment.id} <= {line.lesson for line in read.lines}

    # The key is not taken, and what was taken on is still there after a reload, until it is put aside.
    student.paste(assignments.encode(test).decode())
    expect(student.told).to_have_text(student.word("take.key"))
    student.begin()
    expect(student.assigned).to_have_count(2)
    expect(paper).to_have_count(len(question))
    for left in (1, 0):
        student.assigned.last.get_by_role("button").click()
        expect(student.assigned).to_have_count(left)
    expect(paper).to_have_count(0)
    expect(form.locator("button[type='submit']")).not_to_have_text(student.word("quiz.keep.first"))
