"""The teacher's pages of the site: a class is assigned to and graded in Chromium without a server, and no name leaves the page."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import site_host
from access import violations
from click.testing import CliRunner
from openpyxl import Workbook, load_workbook
from playwright.sync_api import expect
from simulated_class import Simulation
from site_host import PLACE, serving

from lessons import cli
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.i18n import texts
from lessons.site import builder

TITLE = "一班 第二周"
FILES = "() => indexedDB.databases().then(all => all.map(each => each.name).filter(name => name.includes(':desk:')))"
KEPT = """async name => {
  const opened = await new Promise((done, never) => {
    const asked = indexedDB.open(name);
    [asked.onsuccess, asked.onerror] = [() => done(asked.result), () => never(asked.error)];
  });
  const all = opened.transaction("files").objectStore("files").getAllKeys();
  await new Promise(done => (all.onsuccess = done));
  opened.close();
  return all.result;
}"""


class Teacher:
    """A tab with one of the pages."""

    def __init__(self, page: Any, language: str) -> None:
        self.page, self.language = page, language

    def open(self, address: str, name: str) -> None:
        self.page.goto(f"{address}{self.language}/{name}.html")
        site_host.wait(self.page)

    def again(self) -> None:
        self.page.reload()
        site_host.wait(self.page)

    def word(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def says(self, state: str) -> None:
        """Whether it keeps what it is given."""
        expect(self.page.locator(".site-keeps span")).to_have_text(self.word(f"site.desk.{state}"))

    def button(self, key: str, **values: object) -> Any:
        return self.page.get_by_role("button", name=self.word(key, **values), exact=True)

    def choose(self, key: str, *paths: Path) -> None:
        with self.page.expect_file_chooser() as chooser:
            self.button(key).click()
        chooser.value.set_files(paths)

    def told(self, key: str, **values: object) -> None:
        expect(self.page.locator(".lsn-told").filter(has_text=self.word(key, **values))).to_be_visible(timeout=30_000)

    def saved(self, key: str, **values: object) -> bytes:
        with self.page.expect_download() as download:
            self.button(key, **values).click()
        return Path(download.value.path()).read_bytes()

    def fill(self, key: str, value: str) -> None:
        self.page.get_by_label(self.word(key), exact=True).fill(value)

    def assigned(self) -> bytes:
        """Assign a lesson, with a due date and the picture of a link; return the file for students."""
        self.page.locator(".lsn-lessons > li").nth(1).locator("input[type='checkbox']").first.check()
        self.fill("hand-out.title", TITLE)
        self.fill("hand-out.due", "2099-09-30T20:00")
        self.fill("hand-out.zone", "Asia/Shanghai")
        self.page.locator("summary", has_text=self.word("hand-out.share")).click()
        self.fill("hand-out.address", "https://school.example/site/")
        self.button("hand-out.make").click()
        expect(self.page.locator(".lsn-qr")).to_be_visible()
        return self.saved("hand-out.file")


@pytest.fixture
def tab(browser) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


def handed_in(given: bytes, folder: Path, root: Path) -> list[Path]:
    """What three students hand in, and last the class list, a workbook."""
    assignment = assignments.read(given)
    assert isinstance(assignment, assignments.Assignment)
    simulation = Simulation(Grader(assignment, course=loader.load(root / "data")), size=3)
    simulation.write(folder / "came")
    people = Workbook()
    for row in (("学号", "姓名"), *((pupil.number, pupil.name) for pupil in simulation.pupils())):
        people.active.append(row)
    people.save(folder / "list.xlsx")
    return [*sorted((folder / "came").iterdir()), folder / "list.xlsx"]


def test_a_class_is_graded_in_a_page_that_keeps_it_until_it_is_told_to_forget(
    tab: Any, desks: Path, tmp_path: Path, root: Path
):
    teacher = Teacher(tab, "zh")
    with serving(desks / PLACE, place="") as (address, _, _), serving(tmp_path) as (elsewhere, asked, _):
        teacher.open(address, "assign")
        teacher.says("kept")
        given = teacher.assigned()
        *came, people = handed_in(given, tmp_path, root)
        teacher.open(address, "gradebook")
        tab.get_by_role("button", name=re.compile(f"{TITLE}.*")).click()  # what was just assigned
        teacher.told("desk.begun", title=TITLE)
        teacher.choose("desk.choose-class", people)
        teacher.choose("desk.choose-files", *came)
        teacher.told("desk.collected", count=3)
        teacher.button("desk.grade").click()
        teacher.told("desk.done", files=3, graded=3, faults=0)
        table = teacher.saved("desk.download", name=teacher.word("tables.gradebook"))
        assert table == by_command(given, tmp_path, came[0].parent, people)
        with zipfile.ZipFile(io.BytesIO(teacher.saved("desk.make-feedback"))) as feedback:
            assert len(feedback.namelist()) == 3
        teacher.told("site.said.made-feedback", count=3)
        expect(tab.locator("[name='path']")).to_be_hidden()  # there is no disk to look on
        assert violations(tab, "body") == []
        kept = tab.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
        assert not [name for _, name in load_workbook(people).active.values if name in kept]
        assert tab.evaluate(f"fetch('{elsewhere}').then(() => 'sent', () => 'refused')") == "refused"
        assert asked == []
        second = Teacher(tab.context.new_page(), "zh")
        second.page.goto(f"{address}zh/gradebook.html")
        second.says("elsewhere")
        second.page.close()
        teacher.again()
        teacher.button("desk.earlier", title=TITLE).click()
        teacher.told("desk.begun", title=TITLE)
        expect(tab.locator(".lsn-step").filter(has_text=teacher.word("desk.step-class"))).to_contain_text("3")
        teacher.button("desk.grade").click()
        teacher.told("desk.done", files=3, graded=3, faults=0)
        [database] = tab.evaluate(FILES)
        assert {"feedback.zip", "submissions.zip"} <= {path.split("/")[-1] for path in tab.evaluate(KEPT, database)}
        tab.on("dialog", lambda dialog: dialog.accept())
        tab.evaluate("document.body.dataset.site = ''")
        teacher.button("site.desk.forget").click()
        site_host.wait(tab)
        expect(teacher.button("desk.choose-assignment")).to_be_visible()
        assert teacher.button("desk.earlier", title=TITLE).count() == 0
        assert tab.evaluate(KEPT, database) == []


def by_command(given: bytes, folder: Path, came: Path, people: Path) -> bytes:
    (folder / "assignment.json").write_bytes(given)
    asked = ["grade", folder / "assignment.json", came, "--class", people, "--out", folder / "out", "--language", "zh"]
    done = CliRunner().invoke(cli.main, list(map(str, asked)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return (folder / "out" / "gradebook.csv").read_bytes()


def test_beside_other_pages_nothing_is_kept_and_on_a_disk_it_is(tab: Any, desks: Path, tmp_path: Path, root: Path):
    teacher = Teacher(tab, "en")
    tab.on("dialog", lambda dialog: dialog.accept())  # whoever leaves is asked first
    given = tmp_path / "assignment.json"
    with serving(desks) as (address, _, _):
        teacher.open(address, "assign")
        teacher.says("unkept")
        given.write_bytes(teacher.assigned())
        teacher.open(address, "gradebook")
        teacher.choose("desk.choose-assignment", given)
        teacher.told("desk.begun", title=TITLE)
        teacher.again()
        expect(teacher.button("desk.choose-assignment")).to_be_visible()
        assert teacher.button("desk.earlier", title=TITLE).count() == 0
        assert tab.evaluate(FILES) == []
        tab.goto(f"{address}index.html")  # which has the storage itself
        assert tab.evaluate("Object.keys({...localStorage, ...sessionStorage})") == []
    stick = site_host.stick(desks, tmp_path / "stick", root / "data", edition=builder.TEACHER)
    teacher.open(f"{stick.as_uri()}/", "gradebook")
    teacher.says("kept")
    teacher.choose("desk.choose-assignment", given)
    teacher.told("desk.begun", title=TITLE)
    teacher.again()
    teacher.button("desk.earlier", title=TITLE).click()
    teacher.told("desk.begun", title=TITLE)
