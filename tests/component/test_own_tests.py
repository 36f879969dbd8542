"""A teacher's own test on its way: it outlives a reload, its questions change places, are looked at, removed and brought back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import picture
from form_page import Form
from playwright.sync_api import Locator, expect

from lessons.classroom import assignments
from lessons.drawing.compiled import CompiledCourse
from lessons.views.teacher.assign import AssignView

DATA = Path(__file__).parents[2] / "data"


class Writing(Form):
    """The Assign page, on which a test is written."""

    @property
    def own(self) -> Locator:
        return self.page.locator(".lsn-own")

    def press(self, key: str, **values: object) -> None:
        self.page.get_by_role("button", name=self.word(key, **values), exact=True).click()

    def begin_test(self) -> None:
        self.page.get_by_label(self.word("hand-out.test"), exact=True).check()

    def field(self, at: int, key: str, **values: object) -> Locator:
        return self.own.nth(at).get_by_label(self.word(key, **values), exact=True)

    def write(self, prompt: str, *options: str) -> None:
        """Add a question whose first option is right."""
        at = self.own.count()
        self.press("write.add")
        self.field(at, "write.prompt").fill(prompt)
        for number, text in enumerate(options, 1):
            self.field(at, "write.option", number=number).fill(text)
        self.own.nth(at).get_by_role("radio").first.check()
        self.field(at, "write.cites").select_option(index=1)

    def prompts(self) -> list[str]:
        found = self.own.get_by_label(self.word("write.prompt"), exact=True)
        return [found.nth(at).input_value() for at in range(found.count())]

    def act(self, at: int, key: str) -> Locator:
        return self.own.nth(at).get_by_role("button", name=re.compile(f"^{re.escape(self.word(key))}"))

    @property
    def status(self) -> Locator:
        return self.page.locator(".lsn-test > [role=status]")


@pytest.fixture(params=[("zh", 1280), ("en", 390)], ids=str)
def writing(request, browser, tmp_path: Path) -> Iterator[Writing]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    shown = Writing(
        context, tmp_path, lambda: AssignView(CompiledCourse(DATA), home=tmp_path, language=language), language=language
    )
    shown.begin_test()
    shown.page.get_by_text(shown.word("write.open"), exact=True).click()
    yield shown
    context.close()
    shown.ended()


def test_what_is_written_outlives_a_reload_and_the_kernel_and_is_made_from_there(writing: Writing, tmp_path: Path):
    writing.write("Which <b>one</b>?", "This", "That")
    writing.press("write.add")
    writing.field(1, "write.kind").select_option("match")
    writing.field(1, "write.prompt").fill("Who is where?")
    for number, pair in enumerate((("a", "1"), ("b", "2"), ("c", "3")), 1):
        writing.field(1, "write.left", number=number).fill(pair[0])
        writing.field(1, "write.card", number=number).fill(pair[1])
    writing.field(1, "write.cites").select_option(index=2)
    writing.press("write.add")
    writing.field(2, "write.kind").select_option("choices")
    writing.field(2, "write.prompt").fill("All that fit?")
    for number, text in enumerate("xyz", 1):
        writing.field(2, "write.option", number=number).fill(text)
    for at in (0, 2):
        writing.own.nth(2).get_by_role("checkbox").nth(at).check()
    writing.field(2, "write.cites").select_option(index=1)
    for at, (kind, key, text) in enumerate(
        (("order", "write.items", "a\nb\nc"), ("essay", "write.passages", "D3 D4")), 3
    ):
        writing.press("write.add")
        writing.field(at, "write.kind").select_option(kind)
        writing.field(at, "write.prompt").fill(f"An {kind}?")
        writing.field(at, key).fill(text)
        writing.field(at, "write.cites").select_option(index=1)
    prompts = ["Which one?", "Who is where?", "All that fit?", "An order?", "An essay?"]

    writing.die()
    writing.page.reload()
    writing.kernel = writing._started()
    writing.kernel.names["made"] = lambda: AssignView(CompiledCourse(DATA), home=tmp_path, language=writing.language)
    writing.kernel.run("view = made()")
    writing.begin()
    writing.begin_test()
    expect(writing.status).to_have_text(writing.word("write.back", count=5))
    assert writing.prompts() == ["Which <b>one</b>?", *prompts[1:]]
    expect(writing.own.nth(0).get_by_role("radio").first).to_be_checked()
    assert writing.field(1, "write.card", number=3).input_value() == "3"

    writing.field(0, "write.prompt").fill("Which one?")
    writing.page.get_by_label(writing.word("hand-out.title"), exact=True).fill("Test")
    writing.press("hand-out.make")
    expect(writing.page.locator(".lsn-assign h4")).to_be_focused()
    (key,) = (tmp_path / assignments.FOLDER).glob("*.key.json")
    questions = assignments.read(key.read_bytes()).questions
    assert [question.prompt.en for question in questions] == prompts
    assert [option.correct for option in questions[0].option] == [True, False]
    assert [option.correct for option in questions[2].option] == [True, False, True]
    assert [pair.right.en for pair in questions[1].pair] == ["1", "2", "3"]
    assert [item.text.en for item in questions[3].item] == ["a", "b", "c"]
    assert questions[4].scaffold.supplied == ("D3", "D4")


def test_questions_change_places_by_the_keyboard_and_each_removal_is_undone(writing: Writing):
    for name in "ABC":
        writing.write(f"{name}?", "yes", "no")
    writing.act(2, "write.up").press("Enter")
    assert writing.prompts() == ["A?", "C?", "B?"]
    expect(writing.status).to_have_text(writing.word("write.moved", **{"from": 3, "to": 2}))
    expect(writing.act(1, "write.up")).to_be_focused()
    writing.page.keyboard.press("Enter")
    assert writing.prompts() == ["C?", "A?", "B?"]
    expect(writing.act(0, "write.up")).to_have_attribute("aria-disabled", "true")
    writing.page.keyboard.press("Enter")
    assert writing.prompts() == ["C?", "A?", "B?"], "it is the first"
    writing.act(0, "write.down").press("Enter")
    assert writing.prompts() == ["A?", "C?", "B?"]

    writing.act(1, "write.drop").click()
    writing.act(0, "write.drop").click()
    assert writing.prompts() == ["B?"]
    writing.press("write.undo", number=1)
    assert writing.prompts() == ["A?", "B?"]
    expect(writing.field(0, "write.prompt")).to_be_focused()
    writing.press("write.undo", number=2)
    assert writing.prompts() == ["A?", "C?", "B?"]
    expect(writing.own.nth(1).get_by_role("radio").first).to_be_checked()
    expect(writing.page.locator("[data-key=undo]")).to_have_count(0)
    writing.begin()
    assert writing.prompts() == ["A?", "C?", "B?"], "what was brought back is kept, too"


def test_no_more_is_asked_for_than_a_test_needs_and_each_circle_says_what_it_is_for(writing: Writing):
    writing.write("Who?", "he", "she")
    writing.field(0, "write.cites").select_option(index=0)
    shown = writing.own.nth(0).locator("label", has=writing.page.get_by_role("radio"))
    expect(shown).to_have_text([writing.word("write.is-right")] * shown.count())
    shown.nth(1).get_by_text(writing.word("write.is-right"), exact=True).click()
    expect(writing.own.nth(0).get_by_role("radio").nth(1)).to_be_checked()
    writing.page.get_by_label(writing.word("hand-out.title"), exact=True).fill("Week 1")
    writing.press("hand-out.make")
    expect(writing.page.locator(".lsn-made")).to_be_visible()


def test_it_is_seen_as_students_see_it_and_is_text_there(writing: Writing):
    writing.write("<img src=x onerror=alert(1)>?", "<b>first</b>", "second")
    looked = writing.page.locator(".lsn-looked")
    writing.field(0, "write.points-label").fill("0")
    writing.press("write.preview")
    expect(writing.own.nth(0)).to_contain_text(writing.word("write.points"))
    expect(looked).to_have_count(0)
    writing.field(0, "write.points-label").fill("1")
    writing.press("write.preview")
    expect(looked).to_contain_text("<img src=x onerror=alert(1)>?")
    expect(looked.locator("li")).to_have_count(2)
    expect(looked).to_contain_text("<b>first</b>")
    assert looked.locator("img, input, button").count() == 0
    assert violations(writing.page, ".lsn-assign") == []
    picture(writing.page, f"{writing.language}-own-test")
    writing.field(0, "write.prompt").fill("Another?")
    expect(looked).to_have_count(0)
    writing.press("write.preview")
    expect(looked).to_contain_text("Another?")
    writing.press("write.close")
    expect(looked).to_have_count(0)
    # What was looked at before something was removed is not looked at unasked when the rest is handed out.
    writing.press("write.preview")
    expect(looked).to_have_count(1)
    writing.write("One more?", "yes", "no")
    writing.act(1, "write.drop").click()
    expect(looked).to_have_count(0)
    writing.page.get_by_label(writing.word("hand-out.title"), exact=True).fill("Week 1")
    writing.press("hand-out.make")
    expect(writing.page.locator(".lsn-made")).to_be_visible()
    expect(looked).to_have_count(0)
    expect(writing.page.get_by_role("button", name=writing.word("write.preview"), exact=True)).to_be_visible()


def test_whatever_stands_in_the_browser_no_question_breaks_the_page(writing: Writing):
    writing.write("A?", "yes", "no")
    key = writing.page.evaluate("() => Object.keys(localStorage).find(key => key.startsWith('handan-lessons:test:'))")
    assert key.endswith(":one-page-of-handan")
    strange = [
        None,
        3,
        {"kind": "nonsense", "options": 7, "pairs": [1, [2]], "right": "x"},
        {"prompt": ["a"], "points": 2},
    ]
    for value, count in ((json.dumps({"v": 1, "questions": strange}), 2), ("{", 0), ('{"v": 2, "questions": [{}]}', 0)):
        writing.page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, value])
        writing.begin()
        writing.begin_test()
        expect(writing.own).to_have_count(count)


def test_a_browser_that_keeps_nothing_says_so_and_another_window_is_told(writing: Writing):
    writing.page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")
    writing.write("A?", "yes", "no")
    expect(writing.page.locator(".lsn-test")).to_contain_text(writing.word("write.unkept"))
    writing.page.evaluate("""() => {
      const key = Object.keys(localStorage).find(key => key.startsWith("handan-lessons:test:"))
        ?? "handan-lessons:test:/:one-page-of-handan";
      window.dispatchEvent(new StorageEvent("storage", { key }));
    }""")
    expect(writing.status).to_have_text(writing.word("write.elsewhere"))


def test_questions_are_brought_in_and_the_test_is_downloaded_for_another_platform(writing: Writing, tmp_path: Path):
    writing.write("A?", "yes", "no")
    bank = tmp_path / "bank.csv"
    bank.write_text("question,answer,A,B\nWhich <b>one</b>?,B,this,that\nAnd?,Q,x,y\n", encoding="utf-8")
    writing.page.locator(".lsn-test input[type=file]").nth(1).set_input_files(bank)
    expect(writing.status).to_have_text(writing.word("bank.brought", count=1, refused=1))
    expect(writing.page.locator(".lsn-test ol")).to_contain_text(
        writing.word("exchange.row-column", row=3, column="answer")
    )
    assert writing.prompts() == ["A?", "Which <b>one</b>?"]
    expect(writing.field(1, "write.prompt")).to_be_focused()
    expect(writing.own.nth(1).get_by_role("radio").nth(1)).to_be_checked()

    writing.page.get_by_text(writing.word("bank.open"), exact=True).click()
    rows = writing.page.locator(".lsn-bank > ul").first.locator("li")
    expect(rows).to_have_count(6)
    expect(rows.nth(1)).to_contain_text(writing.word("exchange.lost.tries"))
    with writing.page.expect_download() as download:
        writing.press("bank.download", name=writing.word("bank.format.gift"))
    assert download.value.suggested_filename == "questions.gift"
    saved = download.value.path().read_text(encoding="utf-8")
    assert "A?" in saved
    assert "Which <b>one</b>?" in saved
    status = writing.page.locator(".lsn-bank > [role=status]")
    expect(status).to_contain_text(writing.word("bank.saved", name="questions.gift", count=2, left=0))
    expect(writing.page.locator(".lsn-lost li").first).to_be_visible()
    assert violations(writing.page, ".lsn-assign") == []
    writing.page.locator(".lsn-bank").scroll_into_view_if_needed()
    picture(writing.page, f"{writing.language}-bank")

    writing.page.get_by_label(writing.word("hand-out.lessons"), exact=True).check()
    with writing.page.expect_download() as download:
        writing.press("bank.download", name=writing.word("bank.format.kaoshibao"))
    assert download.value.suggested_filename == "kaoshibao.xlsx"
    assert download.value.path().read_bytes().startswith(b"PK")
    writing.begin()
    assert writing.prompts() == ["A?", "Which <b>one</b>?"], "what was brought in is kept"
