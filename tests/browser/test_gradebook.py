"""The grading page in a real JupyterLab by mouse alone: a class of forty comes to the same as on the command line."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import until
from click.testing import CliRunner
from jupyter_lab import Window, running
from languages import once
from looks import GROUNDS, outside, put_on, too_wide
from playwright.sync_api import expect
from simulated_class import Simulation
from writing_desk import RESTART, WATCH

from lessons import cli
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.i18n import texts

NAME = "set-browser"
LATE = frozenset({"2026004"})
LEFT = "() => Object.keys(localStorage).filter(key => key.startsWith('handan-lessons:unsaved')).length"  # what no kernel has taken stands in the browser


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """An assignment of a lesson with an essay, a class's files as Moodle gives them, and its list."""
    folder = tmp_path_factory.mktemp("given")
    course = loader.load(Path(__file__).parents[2] / "data")
    essays = [
        f"{lesson}" for lesson, asked in course.questions.items() if any(q.kind == "essay" for q in asked.values())
    ]
    assignment = assignments.make(
        "一班 第二周",
        course=course,
        names=["02-places", essays[0]],
        due="2026-10-01 20:00",
        zone="Asia/Shanghai",
        name=NAME,
    )
    (folder / "assignment.json").write_bytes(assignments.encode(assignment))
    simulation = Simulation(Grader(assignment, course=course))
    simulation.write(folder / "in", layout="moodle-zip", late=LATE)
    simulation.roster(folder / "list.csv")
    return folder


@pytest.fixture(scope="module", params=["zh", "en"])
def course(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator:
    with running(
        tmp_path_factory.mktemp(f"grade-{request.param}") / "course", language=request.param, options=("--teacher",)
    ) as opened:
        yield opened


HEADS = {"name": "姓名", "number": "学号", "group": "班级"}


class Teacher(Window):
    """The page, which starts by itself."""

    def begin(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)  # another test's class
        self.page.goto(self.course.address(f"teacher/{self.language}/gradebook.ipynb"))
        self.page.wait_for_selector(".lsn-desk .lsn-step", timeout=60_000)

    def word(self, key: str, **values: object) -> str:
        return texts.translate(f"desk.{key}", self.language, **values)

    def step(self, name: str):
        title = re.escape(self.word(f"step-{name}"))
        return self.page.get_by_role("region", name=re.compile(rf"^\d\. {title}$"))

    def choose(self, step: str, key: str, path) -> None:
        with self.page.expect_file_chooser() as chooser:
            self.step(step).get_by_role("button", name=self.word(key), exact=True).click()
        chooser.value.set_files(path)

    def drop(self, step: str, path: Path) -> None:
        """Let go of a file over a step, as a mouse does that drags it there."""
        carried = self.page.evaluate_handle(
            """([name, text]) => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], name));
              return carried;
            }""",
            [path.name, path.read_text(encoding="utf-8-sig")],
        )
        for event in ("dragover", "drop"):
            self.step(step).dispatch_event(event, {"dataTransfer": carried})

    def told(self, step: str, text: str) -> None:
        expect(self.step(step).locator(".lsn-told")).to_have_text(text, timeout=30_000)

    def listed(self) -> None:
        """The list's columns are said as they were understood."""
        fields = [
            f"{self.word(f'column.{field}')}{texts.translate('typo.colon', self.language)}{head}"
            for field, head in HEADS.items()
        ]
        columns = {"zh": "，", "en": ", "}[self.language].join(fields)
        self.told("class", self.word("listed", count=40, columns=columns))

    def grade(self, key: str = "grade") -> None:
        self.step("grade").get_by_role("button", name=self.word(key), exact=True).click()
        expect(self.step("students").locator("tbody tr").first).to_be_visible(timeout=60_000)

    def table(self, key: str, folder: Path) -> bytes:
        name = self.word("download", name=texts.translate(f"tables.{key}", self.language))
        with self.page.expect_download() as download:
            self.step("tables").get_by_role("button", name=name, exact=True).click()
        download.value.save_as(folder / "table")
        return (folder / "table").read_bytes()

    @property
    def folder(self) -> Path:
        return self.course.folder / "teacher" / self.language / f"gradebook-{NAME}"

    def kept(self, count: int) -> None:
        """Wait until so many marks are on disk."""
        path = self.folder / "marks.jsonl"
        kept = lambda: path.exists() and len(path.read_bytes().splitlines()) >= count  # noqa: E731
        until(self.page, kept, said="a mark was not kept")
        assert len(path.read_bytes().splitlines()) == count

    def looks(self, name: str, *, at: str = "assignment") -> None:
        """Look for faults of access and for anything that runs over the side, on a desk and on a phone, light and dark."""
        page, before = self.page, self.page.viewport_size
        for width in (1100, 390):
            page.set_viewport_size({"width": width, "height": 2400})
            for theme in GROUNDS:
                put_on(page, theme)
                assert violations(page, ".lsn-desk") == [], (width, theme)
                parts = page.locator(".lsn-desk, .lsn-desk *:not(.lsn-hidden, textarea, select)")
                assert (too_wide(parts), outside(parts)) == ([], []), (width, theme)
                self.step(at).locator("h4").evaluate("one => one.scrollIntoView({ block: 'start' })")
                self.picture(f"gradebook-{name}-{theme}-{width}")
        page.set_viewport_size(before)


@pytest.fixture
def teacher(browser, course) -> Iterator[Teacher]:
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    opened = Teacher(context, course, course.language)
    opened.begin()
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []


def graded(teacher: Teacher, given: Path) -> None:
    teacher.choose("assignment", "choose-assignment", given / "assignment.json")
    teacher.told("assignment", teacher.word("begun", title="一班 第二周"))
    teacher.choose("class", "choose-class", given / "list.csv")
    teacher.listed()
    teacher.choose("submissions", "choose-files", given / "in" / "submissions.zip")
    teacher.told("submissions", teacher.word("collected", count=40))
    teacher.grade()


def by_command(given: Path, out: Path, submissions: Path, language: str, *options: object) -> Path:
    CliRunner().invoke(
        cli.main,
        [
            "grade",
            *map(str, (given / "assignment.json", submissions, "--class", given / "list.csv", *options, "--out", out)),
            "--language",
            language,
        ],
    )
    return out


def the_feedback_is_the_same(teacher: Teacher, given: Path, tmp_path: Path) -> None:
    """What the button makes and the browser downloads is what the command writes, to the byte."""
    back = tmp_path / "back"
    by_command(given, tmp_path / "out", given / "in" / "submissions.zip", teacher.language, "--feedback", back)
    with teacher.page.expect_download() as download:
        teacher.step("tables").get_by_role("button", name=teacher.word("make-feedback"), exact=True).click()
    with zipfile.ZipFile(download.value.path()) as made:
        pages = {name: made.read(name) for name in made.namelist()}
    assert len(pages) == 40
    assert pages == {path.relative_to(back).as_posix(): path.read_bytes() for path in back.rglob("*.html")}


def the_spread_is_told(teacher: Teacher) -> None:
    """Nobody's essay is read yet, so no total is whole; each question's marks are told beside it."""
    expect(teacher.step("students").locator(".lsn-marks")).to_have_text(
        texts.translate("grade.marks-few", teacher.language)
    )
    report = teacher.step("report")
    expect(report.locator("th", has_text=teacher.word("marks"))).to_have_count(1)
    spread = re.escape(teacher.word("marks-spread", median="@", deviation="@", count=40)).replace("@", r"\d+\.\d\d")
    expect(report.locator("tbody tr", has_text=re.compile(spread)).first).to_be_visible()


def test_a_class_of_forty_by_mouse_alone(teacher: Teacher, given: Path, tmp_path: Path):
    teacher.looks("empty")
    teacher.choose("assignment", "choose-assignment", given / "assignment.json")
    teacher.told("assignment", teacher.word("begun", title="一班 第二周"))
    teacher.choose("submissions", "choose-files", given / "in" / "submissions.zip")
    teacher.told("submissions", teacher.word("collected", count=40))
    teacher.step("submissions").get_by_role("button", name=teacher.word("aside"), exact=True).click()
    teacher.told("submissions", teacher.word("is-aside"))
    teacher.step("submissions").get_by_role("button", name=teacher.word("back"), exact=True).click()
    teacher.told("submissions", teacher.word("collected", count=40))
    teacher.drop("class", given / "list.csv")
    teacher.listed()
    teacher.grade()
    teacher.told("grade", teacher.word("done", files=40, graded=40, faults=0))
    expect(teacher.step("students").locator("tbody tr")).to_have_count(40)
    the_spread_is_told(teacher)
    out = by_command(given, tmp_path / "out", given / "in" / "submissions.zip", teacher.language)
    for key in ("gradebook", "gradebook-questions", "moodle", "canvas", "report", "class", "problems"):
        name = {"problems": "problems.txt", "class": "class.html"}.get(key, f"{key}.csv")
        assert teacher.table(key, tmp_path) == (out / name).read_bytes(), key
    the_feedback_is_the_same(teacher, given, tmp_path)
    teacher.looks("graded")
    students = teacher.step("students")
    students.get_by_role("searchbox", name=teacher.word("find"), exact=True).fill("2026004")
    students.get_by_role("button", name=teacher.word("find-do"), exact=True).click()
    expect(students.locator("tbody tr")).to_have_count(1)
    expect(students.locator("tbody tr")).to_contain_text("2026004")
    students.get_by_role("searchbox").fill("zzz")
    students.get_by_role("searchbox").press("Enter")
    expect(students).to_contain_text(teacher.word("find-none"))
    expect(students.get_by_role("searchbox")).to_be_focused()


def a_mark_that_cannot_be_kept_is_not_shown(teacher: Teacher, row) -> None:
    (teacher.folder / "marks.jsonl").mkdir()
    row.locator("input").last.click()
    expect(teacher.step("essays").locator(".lsn-told.lsn-warn")).not_to_be_empty()
    expect(row.locator("input").first).to_be_checked()
    (teacher.folder / "marks.jsonl").rmdir()


@pytest.mark.parametrize("course", once("zh"), indirect=True)
def test_essays_and_decisions_by_keyboard(teacher: Teacher, given: Path, tmp_path: Path):
    page = teacher.page
    teacher.choose("assignment", "choose-assignment", given / "assignment.json")
    teacher.told("assignment", teacher.word("begun", title="一班 第二周"))
    teacher.choose("class", "choose-class", given / "list.csv")
    teacher.choose("submissions", "choose-files", given / "in" / "submissions.zip")
    teacher.told("submissions", teacher.word("collected", count=40))
    button = teacher.step("grade").get_by_role("button").first
    button.focus()
    page.keyboard.press("Enter")
    teacher.told("grade", teacher.word("done", files=40, graded=40, faults=0))
    essays = teacher.step("essays")
    essays.get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    marking = essays.locator(".lsn-marking")
    expect(marking.locator(".lsn-essay-text p").first).to_be_visible()
    rows = marking.locator("fieldset.lsn-row-marks")
    a_mark_that_cannot_be_kept_is_not_shown(teacher, rows.first)
    for number in range(rows.count()):
        rows.nth(number).locator("input").first.focus()
        page.keyboard.press("ArrowUp")  # from the first to the last: the best
        expect(rows.nth(number).locator("input").last).to_be_checked()
        teacher.kept(number + 1)
    teacher.looks("essay", at="essays")
    before = marking.locator("h5").inner_text()
    marking.get_by_role("button", name=teacher.word("next-unread"), exact=True).focus()
    page.keyboard.press("Enter")
    expect(marking.locator("h5")).not_to_have_text(before)
    expect(marking.locator("input[value='']:checked")).to_have_count(rows.count())
    expect(marking.locator("input:checked")).to_have_count(rows.count())
    marking.get_by_role("button", name=teacher.word("close-essays"), exact=True).click()
    teacher.told("essays", teacher.word("regraded"))
    expect(essays.get_by_role("button").first).to_contain_text("1")

    report = teacher.step("report")
    drop = report.get_by_role("button", name=teacher.word("drop")).first
    drop.focus()
    page.keyboard.press("Enter")
    teacher.told("report", teacher.word("regraded"))
    expect(report.locator(":focus")).to_have_count(1)
    teacher.step("students").get_by_role("button", name=teacher.word("by-hand")).nth(5).click()
    form = teacher.step("students").locator("form.lsn-hand")
    form.get_by_label(teacher.word("points-label"), exact=True).fill("3")
    form.get_by_label(teacher.word("reason"), exact=True).fill("<b>=1+1</b>")
    page.keyboard.press("Enter")
    teacher.told("students", teacher.word("regraded"))
    expect(teacher.step("students").locator("tbody tr").nth(5)).to_contain_text("<b>=1+1</b>")
    expect(teacher.step("decisions").locator("li")).to_have_count(2)
    out = by_command(
        given,
        tmp_path / "out",
        given / "in" / "submissions.zip",
        teacher.language,
        "--options",
        teacher.folder / "options.toml",
        "--marks",
        teacher.folder / "marks.jsonl",
    )
    assert teacher.table("gradebook-questions", tmp_path) == (out / "gradebook-questions.csv").read_bytes()
    assert teacher.table("canvas", tmp_path) == (out / "canvas.csv").read_bytes()
    # The notebook that is saved has nobody's name.
    saved = (teacher.course.folder / "teacher" / teacher.language / "gradebook.ipynb").read_text(encoding="utf-8")
    assert "王伟" not in saved


@pytest.mark.parametrize("course", once("en"), indirect=True)
def test_people_of_a_changed_list_are_asked_about_by_keyboard(teacher: Teacher, given: Path, tmp_path: Path):
    page = teacher.page
    graded(teacher, given)
    students, classes = teacher.step("students"), teacher.step("class")
    for at in (1, 2):
        students.get_by_role("button", name=teacher.word("by-hand")).nth(at).click()
        form = students.locator("form.lsn-hand")
        form.get_by_label(teacher.word("points-label"), exact=True).fill("3.25")
        form.get_by_label(teacher.word("reason"), exact=True).fill("x")
        page.keyboard.press("Enter")
        expect(students.locator("tbody tr").nth(at)).to_contain_text("3.25")
    head, *rows = (given / "list.csv").read_text("utf-8-sig").splitlines()
    rows[1] = rows[1].replace("李伟", "李<b>伟之")
    del rows[2]
    (tmp_path / "list.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    teacher.choose("class", "choose-class", tmp_path / "list.csv")
    asked = classes.locator(".lsn-doubt")
    expect(asked).to_have_count(2)
    expect(asked.first).to_contain_text("李<b>伟之 (2026002)")
    expect(students.locator("tbody tr").nth(1)).not_to_contain_text("3.25")
    teacher.looks("changed", at="class")
    same = asked.first.get_by_role("button", name=teacher.word("is-same"), exact=True)
    same.focus()
    page.keyboard.press("Enter")
    teacher.told("class", teacher.word("regraded"))
    expect(asked).to_have_count(1)
    expect(classes.locator(":focus")).to_have_count(1)  # the keyboard is not lost
    # The file is signed, and called by the platform, as the list no longer calls them: whose it is, is another question.
    row = students.locator("tbody tr").nth(1)
    expect(row).to_contain_text("李伟_90001_assignsubmission_file")
    doubt = teacher.step("grade").locator(".lsn-doubt").filter(has_text="李伟_90001")
    doubt.get_by_role("button", name=teacher.word("is-them", name="李<b>伟之 (2026002)"), exact=True).click()
    teacher.told("grade", teacher.word("regraded"))
    expect(row).to_contain_text("3.25")
    who = asked.get_by_label(teacher.word("who-now"), exact=True)
    expect(who.locator("option")).to_have_count(40)  # one is no longer there, and none is chosen yet
    who.select_option("2026004")
    who.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked).to_have_count(0)
    expect(students.locator("tbody tr").nth(2)).to_contain_text("3.25")
    decisions = teacher.step("decisions").locator("li")
    expect(decisions.filter(has_text="2026004")).to_have_count(1)
    decisions.filter(has_text="2026004").get_by_role("button").click()
    expect(asked).to_have_count(1)
    expect(students.locator("tbody tr").nth(2)).not_to_contain_text("3.25")


@pytest.mark.parametrize("course", once("zh"), indirect=True)
def test_a_mark_that_no_kernel_took(teacher: Teacher, given: Path):
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
    assert told["asks"], "closing asks first"  # as it was told: the page makes itself live again at any moment
    page.wait_for_function(f"() => ({LEFT})() === 1")
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
    expect(page.locator(".lsn-unsaved")).to_have_count(0)
