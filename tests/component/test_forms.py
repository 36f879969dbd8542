"""The pages that are forms, without Jupyter: a keyboard is never lost, news are heard, what is typed stays where it is."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import simulated_class
from access import violations
from form_page import Form, GradingForm
from playwright.sync_api import Locator, expect
from simulated_class import Simulation, sealed

from lessons.classroom import assignments
from lessons.classroom.accepted import AcceptedAssignments
from lessons.classroom.allowances import LIMIT_HOURS, LIMIT_TRIES
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.journal import submission
from lessons.journal.store import Journal
from lessons.views.teacher.assign import AssignView
from lessons.views.teacher.gradebook import GradebookView
from lessons.views.work.work import WorkView

DATA = Path(__file__).parents[2] / "data"


def word(key: str, **values: object) -> str:
    return texts.translate(key, "en", **values)


@pytest.fixture(scope="module")
def course():
    return loader.load(DATA)


@pytest.fixture
def context(browser) -> Iterator[Any]:
    opened = browser.new_context(viewport={"width": 1100, "height": 900}, locale="en-GB", timezone_id="Asia/Shanghai")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def given(course, tmp_path_factory) -> Path:
    """An assignment with an essay, the files of six students, two of which are signed by a name that is not in the list."""
    folder = tmp_path_factory.mktemp("given")
    assignment = assignments.make("Week 2", course=course, names=["02-places"], name="set-forms")
    (folder / "assignment.json").write_bytes(assignments.encode(assignment))
    simulation = Simulation(Grader(assignment, course=course), size=6)
    simulation.write(folder / "in", layout="canvas")
    simulation.roster(folder / "list.csv")
    for path in sorted((folder / "in").iterdir())[:2]:
        name = path.name.partition("_")[0]
        taken = submission.parse(path.read_bytes(), course=course.id)
        path.rename(path.with_name(path.name.replace(name, f"{name}儿", 1))).write_bytes(
            sealed(msgspec.structs.replace(taken.head, who=f"{name}儿"), list(taken.lines))
        )
    return folder


class Grading(GradingForm):
    def press(self, button: Locator) -> None:
        button.focus()
        self.page.keyboard.press("Enter")


@pytest.fixture
def grading(context, course, given: Path, tmp_path: Path) -> Iterator[Grading]:
    shown = Grading(context, tmp_path, lambda: GradebookView(course, home=tmp_path, language="en"))
    shown.grade(given)
    yield shown
    shown.ended()


def test_the_focus_stays_in_the_step_where_something_was_decided(grading: Grading):
    doubts = grading.step("grade").locator(".lsn-doubt")
    expect(doubts).to_have_count(2)
    typed = doubts.nth(1).get_by_role("textbox")
    typed.fill("half a na")
    grading.press(doubts.first.get_by_role("button").first)
    expect(doubts).to_have_count(1)
    assert grading.focus == f"h4 4. {word('desk.step-grade')}", "the button is gone"
    expect(doubts.get_by_role("textbox")).to_have_value("half a na")

    drop = grading.step("report").get_by_role("button", name=re.compile(f"^{word('desk.drop')}: ")).first
    grading.press(drop)
    expect(grading.told("report")).to_have_text(word("desk.regraded"))
    assert grading.focus.startswith(f"button {word('desk.count-again')}: "), (
        "the same button, which says something else now"
    )

    grading.step("students").locator("[data-key^='hand ']").nth(1).click()
    form = grading.step("students").locator("form.lsn-hand")
    assert grading.focus == f"select {word('desk.for')}"
    form.get_by_role("button", name=word("desk.cancel"), exact=True).click()
    expect(form).to_have_count(0)
    assert grading.focus.startswith("button ")

    decisions = grading.step("decisions").locator("li")
    expect(decisions).to_have_count(2)
    for left in (1, 0):
        grading.press(decisions.first.get_by_role("button"))
        expect(decisions).to_have_count(left)
        assert grading.focus == f"h4 8. {word('desk.step-decisions')}"


def allowance_fields(people: Locator, shown: Grading) -> dict[str, Locator]:
    names = ("who", "due", "hours", "tries", "reason")
    return {name: people.get_by_label(shown.word(f"desk.allow-{name}"), exact=True) for name in names}


def test_a_teacher_chooses_among_the_wrong_answers_by_keys_alone(grading: Grading):
    report = grading.step("report")
    chooser = report.get_by_role("combobox", name=re.compile(f"^{word('desk.which')}: ")).first
    name = chooser.get_attribute("aria-label")
    assert name
    label = name.removeprefix(f"{word('desk.which')}: ")
    texts_of = chooser.locator("option").all_inner_texts()
    assert len(texts_of) > 1
    assert all(re.search(r" · \d+ students$", each) for each in texts_of)
    chooser.focus()
    grading.page.keyboard.press("ArrowDown")
    expect(chooser).to_have_value(chooser.locator("option").nth(1).get_attribute("value") or "")
    assert grading.focus == f"select {name}", "what is drawn anew keeps the keyboard"
    chosen = texts_of[1].rpartition(" · ")[0]
    grading.press(report.get_by_role("button", name=f"{word('desk.accept')}: {label}", exact=True))
    expect(grading.told("report")).to_have_text(word("desk.regraded"))
    left = report.locator("tr", has_text=label).locator("option")
    expect(left.filter(has_text=chosen)).to_have_count(0)
    expect(grading.step("decisions").locator("li")).to_have_count(1)


def test_which_hand_in_counts_and_when_it_is_due_are_changed_by_keys_alone(grading: Grading):
    students = grading.step("students")
    rule = students.get_by_label(word("desk.counting"), exact=True)
    rule.focus()
    grading.page.keyboard.press("ArrowDown")
    expect(grading.told("students")).to_have_text(word("desk.regraded"))
    expect(rule).to_have_value("best")
    assert grading.focus == f"select {word('desk.counting')}"
    expect(grading.step("decisions").locator("li")).to_contain_text(
        [word("decided.counts", rule=word("desk.counts-best"))]
    )

    step = grading.step("assignment")
    grading.press(step.locator("summary"))
    step.get_by_label(word("desk.new-due"), exact=True).fill("2031-05-06T07:08")
    grading.press(step.get_by_role("button", name=word("desk.move"), exact=True))
    expect(step).to_contain_text("2031-05-06 07:08")
    assert violations(grading.page, ".lsn-desk") == []


def test_who_gives_points_sees_what_was_answered_and_paper_gets_points_too(grading: Grading):
    students = grading.step("students")
    rows = students.locator(".lsn-students tbody tr")
    handed = rows.filter(has_text=".jsonl").first
    handed.get_by_role("button").click()
    answers = students.locator(".lsn-answers tbody tr")
    expect(answers.first).to_be_visible()
    total = 0.0
    for cells in answers.all():
        points, _, most = cells.locator("td").first.inner_text().split()[-3:]
        assert float(most) >= float(points.replace("–", "0"))
        total += float(points.replace("–", "0"))
    expect(handed.locator("td").nth(2)).to_contain_text(f"{round(total, 2):g}")
    assert violations(grading.page, ".lsn-desk") == []
    students.get_by_role("button", name=word("desk.cancel"), exact=True).click()
    expect(answers).to_have_count(0)

    absent = rows.filter(
        has=grading.page.locator("td:nth-of-type(5):empty")
    ).first  # no file, though one may be in doubt
    name = absent.locator("th").inner_text()
    grading.press(absent.get_by_role("button"))
    form = students.locator("form.lsn-hand")
    form.get_by_label(word("desk.points-label"), exact=True).fill("3")
    form.get_by_label(word("desk.reason"), exact=True).fill("on paper")
    grading.press(form.get_by_role("button", name=word("desk.keep"), exact=True))
    row = rows.filter(has=grading.page.get_by_role("rowheader", name=name, exact=True))
    expect(row.filter(has_text="on paper").locator("td").nth(2)).to_contain_text("3")
    expect(students.locator(".lsn-comment, .lsn-answers")).to_have_count(0)


@pytest.mark.parametrize(("language", "width"), [("zh", 1280), ("en", 390)])
def test_what_is_missing_of_an_allowance_is_told_at_its_field(
    browser, course, given: Path, tmp_path: Path, language, width: int
):
    context = browser.new_context(viewport={"width": width, "height": 900}, timezone_id="Asia/Shanghai")
    shown = Grading(
        context, tmp_path, lambda: GradebookView(course, home=tmp_path, language=language), language=language
    )
    shown.give("assignment", given / "assignment.json")
    shown.give("class", given / "list.csv")
    people = shown.step("class")
    shown.press(people.locator("summary", has_text=shown.word("desk.allowances")))
    form = people.locator("form:has([data-key=allow])")
    fields = allowance_fields(people, shown)
    looks = "one => { const { border, font, padding, background } = getComputedStyle(one); return `${border} ${font} ${padding} ${background}`; }"
    drawn = {fields[name].evaluate(looks) for name in ("due", "hours", "tries", "reason")}
    assert len(drawn) == 1, "each is drawn as the page's own fields are"
    assert [fields[name].get_attribute("max") for name in ("hours", "tries")] == [str(LIMIT_HOURS), str(LIMIT_TRIES)]
    # What is missing is told at its field, in the page's own language, and the first of it has the focus.
    fields["reason"].press("Enter")
    for key in ("whom", "nothing", "no-reason"):
        expect(form).to_contain_text(shown.word(f"allow.{key}"))
    expect(shown.told("class")).to_have_text(shown.word("hand-out.fix", count=3))
    expect(fields["who"]).to_be_focused()
    expect(fields["who"]).to_have_attribute("aria-invalid", "true")
    assert violations(shown.page, ".lsn-step:has(.lsn-allow)") == []
    shown.picture("allow-faults")
    fields["hours"].fill(str(LIMIT_HOURS + 1))
    fields["tries"].fill("1.5")
    fields["reason"].press("Enter")
    expect(form).to_contain_text(shown.word("allow.hours", max=LIMIT_HOURS))
    expect(form).to_contain_text(shown.word("allow.tries", max=LIMIT_TRIES))
    # Nothing was sent; what is mended is no fault any more, and then it is allowed.
    fields["who"].fill("2026001")
    fields["hours"].fill("")
    fields["tries"].fill("1")
    fields["reason"].fill("ill")
    fields["reason"].press("Enter")
    expect(shown.told("class")).to_have_text(shown.word("desk.noted"))
    expect(form.locator("[aria-invalid]")).to_have_count(0)
    context.close()
    shown.ended()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_some_students_are_allowed_more_by_keys_alone(browser, course, given: Path, tmp_path: Path, language):
    context = browser.new_context(viewport={"width": 390, "height": 900}, timezone_id="Asia/Shanghai")
    shown = Grading(
        context, tmp_path, lambda: GradebookView(course, home=tmp_path, language=language), language=language
    )
    shown.give("assignment", given / "assignment.json")
    people = shown.step("class")
    expect(people.locator(".lsn-allow")).to_have_count(0)  # nobody is there to be meant
    shown.give("class", given / "list.csv")
    summary = people.locator("summary", has_text=shown.word("desk.allowances"))
    shown.press(summary)
    fields = allowance_fields(people, shown)
    fields["who"].focus()
    shown.page.keyboard.type("2026001\n2026009")
    fields["due"].fill("2026-10-05T20:00")
    fields["tries"].fill("2")
    fields["reason"].fill("<b>ill</b>")
    assert violations(shown.page, ".lsn-step:has(.lsn-allow)") == []
    assert shown.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    # Who is not in the list is named, nothing is lost, and nobody is allowed anything.
    fields["reason"].press("Enter")
    expect(shown.told("class")).to_have_text(shown.word("allow.nobody", name="2026009"))
    expect(fields["who"]).to_have_value("2026001\n2026009")
    expect(fields["reason"]).to_be_focused()
    fields["who"].fill("2026001\n2026003")
    people.get_by_role("button", name=shown.word("desk.allow"), exact=True).focus()
    shown.page.keyboard.press("Enter")
    expect(shown.told("class")).to_have_text(shown.word("desk.noted"))
    for field in fields.values():
        expect(field).to_have_value("")
    expect(people.get_by_role("button", name=shown.word("desk.allow"), exact=True)).to_be_focused()
    # It stands among the decisions once the class is graded, with its reason, and can be taken back.
    shown.give("submissions", *sorted((given / "in").iterdir()))
    shown.press(shown.step("grade").get_by_role("button").first)
    decided = shown.step("decisions").locator("li")
    expect(decided).to_have_count(2)
    expect(decided.first).to_contain_text("2026-10-05 20:00")
    expect(decided.first).to_contain_text("<b>ill</b>")
    expect(shown.step("students").locator("tbody tr").nth(2)).to_contain_text(
        shown.word("grade.allowed-tries", count=2, reason="<b>ill</b>")
    )
    shown.press(decided.first.get_by_role("button"))
    expect(decided).to_have_count(1)
    context.close()
    shown.ended()


def test_what_is_said_is_heard_again_though_it_is_the_same(grading: Grading):
    grading.page.evaluate("""() => {
      window.told = [...document.querySelectorAll("[role=status]")];
      window.heard = 0;
      const watch = new MutationObserver(() => { window.heard += 1; });
      watch.observe(window.told[5], { childList: true, characterData: true, subtree: true });
    }""")
    buttons = grading.step("report").locator("[data-key^='drop ']")
    for place in (0, 1):
        before = grading.page.evaluate("() => window.heard")
        buttons.nth(place).click()
        expect(grading.step("decisions").locator("li")).to_have_count(place + 1)
        expect(grading.told("report")).to_have_text(word("desk.regraded"))
        grading.page.wait_for_function("before => window.heard > before", arg=before)
    same = "() => [...document.querySelectorAll('[role=status]')].every((one, at) => one === window.told[at])"
    assert grading.page.evaluate(same), "a screen reader listens to the elements that were there"


# Of each head of a table, whether a word of it stands on two lines.
BROKEN = """() => [...document.querySelectorAll(".lsn-table thead th")].filter(head => head.checkVisibility()).filter(head =>
  [...head.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).some(text =>
    [...text.data.matchAll(/\\S+/g)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }))).map(head => head.textContent)"""


def test_no_head_of_a_table_is_broken_within_a_word(grading: Grading):
    grading.press(grading.step("students").get_by_role("button", name=word("desk.by-hand")).first)
    answers = grading.page.locator(".lsn-answers")
    expect(answers.locator("thead th").first).to_be_visible()
    assert grading.page.evaluate(BROKEN) == []


def test_a_mark_that_no_kernel_took_stays_as_it_was_pressed_and_is_offered_anew(grading: Grading):
    essays = grading.step("essays")
    grading.press(essays.get_by_role("button").first)
    rows = essays.locator("fieldset")
    expect(rows.first).to_be_visible()
    expect(essays.locator("h5")).to_be_focused()
    grading.page.evaluate("() => componentHost.hold()")
    rows.first.get_by_role("radio").last.check()
    expect(grading.told("essays")).to_have_class(re.compile("lsn-warn"), timeout=10_000)
    expect(rows.first.get_by_role("radio").last).to_be_checked()

    # A new view offers it, and who takes it away has the keyboard at the page's heading.
    grading.page.once("dialog", lambda dialog: dialog.accept())
    grading.begin()
    offer = grading.page.locator(".lsn-doubt").filter(has=grading.page.locator("li"))
    expect(offer).to_have_count(1)
    grading.press(offer.get_by_role("button", name=word("desk.left-drop"), exact=True))
    expect(offer).to_have_count(0)
    assert grading.focus == f"h3 {word('desk.title')}"


def test_of_what_an_essay_quotes_it_is_said_whether_the_passage_has_it(context, course, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(
        simulated_class, "DRAFT", "\n“sit down <b>knee</b> to knee” (A5)\n“sit down knee to knee” (A5)\n“村民” (D3)\n"
    )
    assignment = assignments.make("Week 2", course=course, names=["02-places"], name="set-quotes")
    (tmp_path / "assignment.json").write_bytes(assignments.encode(assignment))
    Simulation(Grader(assignment, course=course), size=1).write(tmp_path / "in", layout="canvas")
    shown = Grading(context, tmp_path / "page", lambda: GradebookView(course, home=tmp_path / "page", language="en"))
    shown.give("assignment", tmp_path / "assignment.json")
    shown.give("submissions", *sorted((tmp_path / "in").iterdir()))
    shown.step("grade").get_by_role("button").first.click()
    expect(shown.step("students").locator("tbody tr").first).to_be_visible()
    essays = shown.step("essays")
    shown.press(essays.get_by_role("button").first)
    quotes = essays.get_by_role("list", name=word("desk.quotes")).get_by_role("listitem")
    expect(quotes.nth(2)).to_be_visible()
    found, missing = (word(f"desk.quote-{key}", name="A5") for key in ("found", "missing"))
    assert quotes.all_inner_texts()[:3] == [
        f"sit down <b>knee</b> to knee {missing}",
        f"sit down knee to knee {found}",
        f"村民 {word('desk.quote-missing', name='D3')}",
    ]
    assert quotes.locator("span b").count() == 0, "what a student writes is text"
    shown.ended()


def test_a_question_that_is_taken_away_leaves_the_keyboard_with_the_next(context, tmp_path: Path):
    shown = Form(context, tmp_path, lambda: AssignView(CompiledCourse(DATA), home=tmp_path, language="en"))
    page = shown.page
    page.get_by_label(word("hand-out.test"), exact=True).check()
    page.get_by_text(word("write.open"), exact=True).click()
    own = page.locator(".lsn-own")
    add = page.get_by_role("button", name=word("write.add"), exact=True)
    for number, kind in enumerate(("choice", "match", "choices"), 1):
        add.click()
        own.nth(number - 1).get_by_label(word("write.prompt"), exact=True).fill(f"Question {number}?")
        own.nth(number - 1).get_by_label(word("write.kind"), exact=True).select_option(kind)
    own.nth(1).get_by_role("button", name=word("write.more-pairs"), exact=True).click()
    assert shown.focus == f"input {word('write.left', number=4)}"
    own.nth(0).get_by_role("radio").nth(1).check()
    own.nth(0).get_by_label(word("write.kind"), exact=True).select_option("number")
    own.nth(0).get_by_label(word("write.kind"), exact=True).select_option("choice")
    expect(own.nth(0).get_by_role("radio").nth(1)).to_be_checked()  # another kind was only looked at

    own.nth(1).get_by_role("button").last.click()
    expect(own).to_have_count(2)
    expect(own.nth(1).get_by_label(word("write.prompt"), exact=True)).to_be_focused()
    expect(own.nth(1).get_by_label(word("write.prompt"), exact=True)).to_have_value("Question 3?")
    expect(own.nth(1).get_by_role("checkbox").first).to_be_visible()
    own.nth(1).get_by_role("button").last.click()
    expect(own.nth(0).get_by_label(word("write.prompt"), exact=True)).to_be_focused()
    own.nth(0).get_by_role("button").last.click()
    expect(own).to_have_count(0)
    expect(add).to_be_focused()
    shown.ended()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_download_leaves_a_receipt_by_the_clock_on_the_wall(browser, course, tmp_path: Path, language):
    """Before eight in the morning in China it is still yesterday in UTC."""

    def panel() -> WorkView:
        taken = AcceptedAssignments(course, work=tmp_path, language=language)
        journal = Journal(tmp_path / "00-start", lesson="00-start", language=language)
        journal.answered("first", "f" * 12, "a")
        return WorkView(course, course.lessons["00-start"], journal=journal, language=language, taken=taken)

    context = browser.new_context(timezone_id="Asia/Shanghai", viewport={"width": 390, "height": 900})
    shown = Form(context, tmp_path, panel, language=language)
    page = shown.page
    page.clock.set_fixed_time("2026-10-01T23:30:00Z")
    receipt = page.get_by_role("region", name=shown.word("work.receipt"), exact=True)
    expect(receipt).to_have_count(0)
    button = page.get_by_role("button", name=shown.word("work.download"), exact=True)
    button.focus()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert "2026-10-02" in download.value.suggested_filename
    raw = Path(download.value.path()).read_bytes()
    code = submission.checksum(submission.parse(raw, course=course.id).lines)
    assert raw.decode().startswith('{"about":"' + shown.word("work.file-about", course=course.title[language])[:12])
    for text in (
        code,
        download.value.suggested_filename,
        "07:30",
        "2026年10月2日" if language == "zh" else "2 October 2026",
    ):
        expect(receipt).to_contain_text(text)
        expect(page.locator(".lsn-work p[role=status]").first).to_contain_text(text)
    expect(receipt.locator("dd").nth(1)).to_have_text("1")
    # The whole sentence is read out; what is seen of it is short, since the receipt below it shows the rest.
    expect(page.locator(".lsn-work p[role=status]").first).to_have_class("lsn-hidden")
    expect(page.locator(".lsn-work p[aria-hidden=true]")).to_have_text(shown.word("work.downloaded-here"))
    shown.picture("receipt")
    expect(receipt).to_contain_text(shown.word("work.receipt-about"))
    expect(button).to_be_focused()
    assert violations(page, "section.lsn-work") == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    # What is done afterwards is not in it, and it says so.
    page.get_by_label(shown.word("work.name"), exact=True).fill("李雷")
    page.keyboard.press("Enter")
    expect(receipt).to_contain_text(shown.word("work.receipt-old"))
    expect(receipt).to_contain_text(code)
    expect(page.locator(".lsn-work p[aria-hidden=true]")).to_have_count(0)
    expect(page.locator(".lsn-work p[role=status]").first).not_to_have_class("lsn-hidden")
    context.close()
    shown.ended()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_late_rule_is_chosen_by_the_teacher_and_read_by_the_student(browser, course, tmp_path: Path, language):
    context = browser.new_context(viewport={"width": 800, "height": 900}, timezone_id="Asia/Shanghai")
    drawn = CompiledCourse(DATA)
    shown = Form(
        context, tmp_path / "t", lambda: AssignView(drawn, language=language, home=tmp_path), language=language
    )
    page, form = shown.page, shown.page.locator("form.lsn-assigning")
    form.locator("ul.lsn-lessons input").first.check()
    form.get_by_label(shown.word("hand-out.title"), exact=True).fill("Week 2")
    late = form.get_by_label(shown.word("hand-out.late-rule"), exact=True)
    percent = form.get_by_label(shown.word("hand-out.percent"), exact=True)
    expect(percent).to_have_count(0)
    late.focus()
    late.select_option("percent")
    expect(late).to_be_focused()
    percent.fill("101")
    page.keyboard.press("Enter")
    expect(percent).to_be_focused()
    expect(percent).to_have_accessible_description(shown.word("assign.late", text="101%"))
    percent.fill("15")
    page.keyboard.press("Enter")
    expect(late).to_be_focused()
    expect(late).to_have_accessible_description(shown.word("assign.late-no-due"))
    assert violations(page, "form.lsn-assigning") == []
    form.get_by_label(shown.word("hand-out.due"), exact=True).fill("2030-10-01T20:00")
    late.focus()
    percent.press("Enter")
    told = shown.word("late.percent", percent=15)
    expect(page.locator(".lsn-made p").first).to_contain_text(told)
    code = page.locator(".lsn-made textarea").first.input_value()
    shown.ended()
    assert assignments.read(code).late == "15%"  # type: ignore[union-attr]

    def panel() -> WorkView:
        taken = AcceptedAssignments(course, work=tmp_path, language=language)
        journal = Journal(tmp_path / "00-start", lesson="00-start", language=language)
        view = WorkView(course, course.lessons["00-start"], journal=journal, language=language, taken=taken)
        view._changed = lambda _change: view.refresh()
        return view

    student = Form(context, tmp_path / "s", panel, language=language)
    student.page.locator(".lsn-take > summary").click()
    student.page.locator(".lsn-take input[type=text]").fill(code)
    student.page.keyboard.press("Enter")
    expect(student.page.locator(".lsn-assigned > li")).to_contain_text(told)
    assert violations(student.page, "section.lsn-work") == []
    context.close()
    student.ended()


def test_what_was_just_assigned_is_begun_by_a_button_that_names_it(context, course, tmp_path: Path):
    (tmp_path / assignments.FOLDER).mkdir()
    for title, made in (("First <b>", 1_800_000_000), ("Second", 1_800_000_060)):
        assignment = assignments.make(title, course=course, names=["02-places"])
        path = tmp_path / assignments.FOLDER / f"{assignment.id}.json"
        path.write_bytes(assignments.encode(assignment))
        os.utime(path, (made, made))
    shown = Grading(context, tmp_path, lambda: GradebookView(course, home=tmp_path, language="en"))
    offered = shown.step("assignment").get_by_role(
        "button", name=re.compile(f"^{word('desk.made', title='', time='')[:13]}")
    )
    expect(offered).to_have_count(2)
    expect(offered.first).to_contain_text("Second")
    assert shown.page.locator("button b").count() == 0
    shown.press(offered.nth(1))
    expect(shown.told("assignment")).to_have_text(word("desk.begun", title="First <b>"))
    expect(offered).to_have_count(1)
    expect(shown.step("submissions")).to_be_visible()
    shown.ended()


def test_an_assignment_that_is_put_aside_leaves_the_keyboard_in_the_panel(context, course, tmp_path: Path):
    def panel() -> WorkView:
        taken = AcceptedAssignments(course, work=tmp_path, language="en")
        journal = Journal(tmp_path / "00-start", lesson="00-start", language="en")
        view = WorkView(course, course.lessons["00-start"], journal=journal, language="en", taken=taken)
        view._changed = lambda _change: view.refresh()
        return view

    shown = Form(context, tmp_path, panel)
    page = shown.page
    assignment = assignments.make("Week 2", course=course, names=["02-places"], name="set-forms")
    page.locator(".lsn-take > summary").click()
    page.locator(".lsn-take input[type=text]").fill(assignments.code(assignment))
    page.keyboard.press("Enter")
    rows = page.locator(".lsn-assigned > li")
    expect(rows).to_have_count(1)
    expect(page.locator(".lsn-take input[type=text]")).to_be_focused()
    expect(page.locator(".lsn-take input[type=text]")).to_have_value("")
    # A kernel that says nothing is told of, and what it says later takes the place of that.
    page.clock.install()
    page.evaluate("() => componentHost.hold()")
    rows.get_by_role("button").focus()
    page.keyboard.press("Enter")
    page.clock.fast_forward(9000)
    told = page.locator(".lsn-work > p[role=status]")
    expect(told).to_have_text(word("work.silent"))
    page.evaluate("() => componentHost.release()")
    expect(rows).to_have_count(0)
    expect(told).to_have_text(word("take.aside-done"))
    assert shown.focus == f"h3 {word('work.title')}"
    shown.ended()
