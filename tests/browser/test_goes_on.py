"""A student half-way through 0.1 opens the same folder with today's library, and goes on with every point.

The folder is what 0.1 left: its notebook as the student's own save left it, and its journal; nothing of a tab's or browser's own.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from golden_files import GOLDEN, expected, hand_in
from jupyter_lab import Course, Window, start, stop
from languages import once
from playwright.sync_api import expect

from lessons.assessment import scoring
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.content import loader, model
from lessons.i18n import texts
from lessons.journal import store
from lessons.jupyter import settings

LESSONS = {"zh": "04-toolbox", "en": "06-village"}
BROKEN = "Error displaying widget|Loading widget|Javascript Error"


class Student(Window):
    """A window on the lesson that the student left."""

    @property
    def lesson(self) -> str:
        return LESSONS[self.language]

    def translate(self, key: str, **values: object) -> str:
        return texts.translate(key, self.language, **values)

    def form(self, quiz: str, name: str):
        plan = self.course.content.lessons[self.lesson]  # type: ignore[attr-defined]
        quizzes = [each.id for each in plan.quiz]
        found = next(each for each in plan.quiz if each.id == quiz)
        section = self.page.locator("section.lsn-quiz:visible").nth(quizzes.index(quiz))
        return section.locator("form.lsn-q").nth(found.questions.index(name))

    def tally(self) -> list[float]:
        """What the last line of the progress table says: answered, of how many, points, of how many, all as numbers."""
        cells = self.page.locator(".lsn-progress:visible .lsn-tally tbody tr").last.locator("td").all_inner_texts()
        return [float(number) for cell in cells for number in re.findall(r"\d+(?:\.\d+)?", cell)][:4]

    def download(self) -> bytes:
        with self.page.expect_download() as download:
            self.page.locator("section.lsn-work:visible").get_by_role(
                "button", name=self.translate("work.download")
            ).click()
        return Path(download.value.path()).read_bytes()


@pytest.fixture(params=once("zh"))
def student(request, browser, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Student]:
    language, lesson = request.param, LESSONS[request.param]
    home = tmp_path / "course"
    (home / ".lessons").mkdir(parents=True)
    shutil.copytree(GOLDEN / "students" / language / "journal", home / "work")
    shutil.copyfile(GOLDEN / "saved" / language / "shipped.json", home / ".lessons" / "shipped.json")
    # Its content too: what today's lessons no longer ask is looked at elsewhere (test_earlier_shown, test_golden).
    monkeypatch.setenv("LESSONS_DATA", str(GOLDEN / "data"))
    running = start(home, language=language)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    # However `lessons open` renews notebooks, the one that is opened here is 0.1's. It is trusted, for JupyterLab saved it.
    page = Path(shutil.copyfile(GOLDEN / "saved" / language / f"{lesson}.ipynb", home / language / f"{lesson}.ipynb"))
    settings.trust([page])
    running.content = loader.load(GOLDEN / "data")  # type: ignore[attr-defined]
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    window = Student(context, running, language)
    window.open(notebook=f"{language}/{lesson}.ipynb")
    yield window
    context.close()
    stop(running)
    assert window.outside == []
    assert window.errors == []


def test_a_student_goes_on_with_every_point(student: Student):
    before = expected(f"student-{student.language}")["lessons"][student.lesson]
    course: Course = student.course
    content: model.Course = course.content  # type: ignore[attr-defined]
    plan, asked = content.lessons[student.lesson], content.questions[student.lesson]

    assert_readable(student, before)
    student.press_run(".lsn-progress:not(:has(.lsn-live-note))")
    assert not re.search(BROKEN, student.page.locator(".jp-Notebook").inner_text())
    for quiz in plan.quiz:
        for name in quiz.questions:
            assert_as_it_was(student, student.form(quiz.id, name), asked[name], before["questions"][name])
    assert_words_are_in_their_fields(student, before, plan)
    student.picture("goes-on")
    tally = student.tally()
    assert tally == totals(before)

    (exit_quiz,) = [quiz for quiz in plan.quiz if quiz.id == "exit"]
    (name,) = exit_quiz.questions
    form, question = student.form("exit", name), asked[name]
    form.locator(f"input[value='{scoring.key(question)}']").check()
    form.locator("button[type='submit']").click()
    form.locator(".lsn-verdict.right").wait_for()
    expected_tally = [tally[0] + 1, tally[1], tally[2] + question.points, tally[3]]
    student.page.wait_for_function(
        "n => [...document.querySelectorAll('.lsn-progress .lsn-tally tbody tr')].at(-1).innerText.includes(n)",
        arg=f"{expected_tally[2]:g}",
    )
    assert student.tally() == pytest.approx(expected_tally)

    written = student.download()
    assert_graded(student, written, name, question, content)
    assert_nothing_was_lost(student, written)


def totals(before: dict[str, Any]) -> list[float]:
    """What 0.1's own table would say in all."""
    return [round(sum(column), 2) for column in zip(*before["tallies"], strict=True)]


def assert_readable(student: Student, before: dict[str, Any]) -> None:
    """Before any kernel, the saved page shows the answers that were given."""
    shown = student.page.locator(".jp-Notebook").inner_text()
    assert not re.search(BROKEN, shown)
    assert next(iter(before["prompts"].values())).splitlines()[0] in shown


def assert_as_it_was(student: Student, form: Any, question: model.AnyQuestion, before: dict[str, Any]) -> None:
    """The verdict and the points that 0.1 gave, and the same answer in its field."""
    if isinstance(question, model.Essay):
        return
    if not before["answered"]:
        expect(form.locator(".lsn-verdict")).to_have_count(0)
        return
    expect(form.locator(f".lsn-verdict.{before['tone']}")).to_be_visible()
    earned = student.translate("quiz.earned", points=f"{before['points']:g}", max=question.points)
    expect(form.locator(".lsn-feedback")).to_contain_text(earned)
    if isinstance(question, model.Choice | model.Choices):
        answer = before["answer"] if isinstance(before["answer"], list) else [before["answer"]]
        checked = form.locator("input:checked").evaluate_all("all => all.map(one => one.value)")
        assert sorted(checked) == sorted(answer)
    elif isinstance(question, model.Number):
        assert float(form.locator("input[type='text']").input_value()) == before["answer"]
    elif isinstance(question, model.ShortText):
        expect(form.locator("input[type='text']")).to_have_value(before["answer"])


def assert_words_are_in_their_fields(student: Student, before: dict[str, Any], plan: model.LessonPlan) -> None:
    """The essay's draft, with its way in and passages; the prompt; every cell of the sheet."""
    essays = [entry for entry in before["questions"].values() if entry.get("draft")]
    (essay,) = essays
    assert essay["draft"]
    assert not essay["answered"]
    field = student.page.locator(".lsn-essay:visible")
    expect(field.locator("textarea")).to_have_value(essay["draft"])
    expect(field.locator(f".lsn-ways input[value='{essay['way']}']")).to_be_checked()
    picked = field.locator(".lsn-evidence input:checked").evaluate_all("all => all.map(one => one.value)")
    assert sorted(picked) == sorted(essay["picked"])
    (prompt,) = before["prompts"].values()
    expect(student.page.locator(".lsn-prompt:visible textarea")).to_have_value(prompt)
    (sheet,) = plan.sheet
    for place, row in enumerate(sheet.row):
        card = student.page.locator(".lsn-sheet:visible fieldset.lsn-row").nth(place)
        kept = before["sheets"][sheet.id][row.id]
        written = [kept[column.id] for column in sheet.column if column.kind == "text"]
        for at, text in enumerate(written):
            expect(card.locator("textarea").nth(at)).to_have_value(text)
        chosen = [kept[column.id] for column in sheet.column if column.kind == "choice"]
        for at, value in enumerate(chosen):
            expect(card.locator("select").nth(at)).to_have_value(value)
        passages = [name for column in sheet.column if column.kind == "passages" for name in kept[column.id]]
        found = card.locator(".lsn-evidence input:checked").evaluate_all("all => all.map(one => one.value)")
        assert found == passages


def assert_graded(
    student: Student, written: bytes, name: str, question: model.AnyQuestion, content: model.Course
) -> None:
    """The file that is downloaded earns, question by question, what 0.1's page said, and the new answer its points."""
    before = expected(f"student-{student.language}")["lessons"][student.lesson]["questions"]
    assignment = assignments.make("all", course=content, names=[student.lesson], name="set-all")
    # It was taken on for other assignments; what was taken on is beside the point here.
    whole = Grader(assignment, course=content)
    found = hand_in(written)
    assert found["head"]["who"] == expected(f"student-{student.language}")["who"]
    graded = whole.grade(without_assignments(written))
    cells = {slot.name: json.loads(bytes(cell)) for slot, cell in zip(whole.slots, graded.cells, strict=True)}
    assert cells[name][0] == question.points
    for each, entry in before.items():
        if each != name and entry["answered"]:
            assert cells[each][:2] == [entry["points"], entry["tries"]], each
    assert graded.odd == []


def without_assignments(written: bytes) -> bytes:
    from lessons.journal import submission

    taken = submission.parse(written, course="one-page-of-handan")
    return submission.write(taken.lines, course="one-page-of-handan").encode()


def assert_nothing_was_lost(student: Student, written: bytes) -> None:
    """The download has every whole line that 0.1 wrote, but drafts that later ones replaced; the disk has all as it was."""
    golden = GOLDEN / "students" / student.language / "journal"
    whole = store.compact(store.read_all(golden).lines)
    acts = {(line.s, line.n) for line in whole if not isinstance(line, store.Opened)}
    here = {(line["s"], line["n"]) for line in hand_in(written)["lines"]}
    assert acts <= here
    assert len(here - {(line.s, line.n) for line in whole}) >= 1, "and what was answered now"
    for path in golden.rglob("*.jsonl"):
        assert (student.course.folder / "work" / path.relative_to(golden)).read_bytes() == path.read_bytes()
