"""A quiz before a class: one question a screen, hands counted by keys, the answer shown and hidden; nothing is kept of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from component_host import Notebook
from playwright.sync_api import Locator, expect

from lessons.paths import TEACHER

CELL = 'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson.quiz("where")'


class Classroom(Notebook):
    """A teacher's copy with a quiz on the page, which can be put before a class."""

    @property
    def screen(self) -> Locator:
        return self.page.locator("dialog.lsn-present")

    @property
    def status(self) -> Locator:
        return self.screen.locator("[role=status]")

    def present(self) -> None:
        self.page.get_by_role("button", name=self.word("present.open")).click()
        expect(self.screen).to_be_visible()

    def button(self, key: str, **values: object) -> Locator:
        return self.screen.get_by_role("button", name=self.word(f"present.{key}", **values), exact=True)

    def counts(self) -> list[str]:
        return self.screen.locator(".lsn-count").all_inner_texts()

    def to(self, number: int) -> None:
        """Go to a question by the key that goes on."""
        for _ in range(number):
            self.page.keyboard.press("ArrowRight")


def opened(browser, folder: Path, language: str, width: int, height: int = 800, *, teachers: bool = True) -> Classroom:
    if teachers:
        (folder / TEACHER).mkdir()
    context = browser.new_context(viewport={"width": width, "height": height})
    return Classroom(context, folder, language=language, cells=[CELL])


@pytest.fixture(params=[("zh", 1280), ("en", 390)], ids=str)
def classroom(request, browser, tmp_path: Path) -> Iterator[Classroom]:
    shown = opened(browser, tmp_path, *request.param)
    shown.begin()
    yield shown
    shown.context.close()
    shown.ended()


def first_choice(classroom: Classroom) -> int:
    """The place of the first question with options of which one is right."""
    asked = classroom.kernel.names["lesson"].quiz("where").questions
    return next(at for at, each in enumerate(asked) if each["kind"] == "choice")


def test_hands_are_counted_by_keys_and_buttons_and_drawn_with_their_numbers(classroom: Classroom):
    classroom.present()
    classroom.to(first_choice(classroom))
    options = classroom.screen.locator(".lsn-raised")
    expect(options.first).to_be_visible()
    for key in "aaabbA":
        classroom.page.keyboard.press(key)
    assert classroom.counts()[:3] == ["4", "2", "0"], "a capital by caps lock is the same key"
    expect(classroom.status).to_have_text(classroom.word("present.counted", letter="A", count=4))
    classroom.page.keyboard.press("Shift+A")
    assert classroom.counts()[0] == "3"
    classroom.button("more", letter="C").click()
    classroom.button("less", letter="B").press("Enter")
    assert classroom.counts()[:3] == ["3", "1", "1"]
    wide = classroom.screen.locator(".lsn-length").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().width)"
    )
    assert wide[0] > wide[1] == wide[2] > 0
    classroom.picture("present-counted")
    # Another question has counts of its own, and these are there again on the way back.
    classroom.page.keyboard.press("ArrowRight")
    assert set(classroom.counts()) <= {"0"}
    classroom.page.keyboard.press("ArrowLeft")
    assert classroom.counts()[:3] == ["3", "1", "1"]
    classroom.button("clear").click()
    assert set(classroom.counts()) == {"0"}


def test_the_answer_is_fetched_when_it_is_shown_and_nothing_is_kept(classroom: Classroom):
    at = first_choice(classroom)
    asked = classroom.kernel.names["lesson"].quiz("where").questions[at]
    question = classroom.content.questions["02-places"][asked["id"]]
    why, language = question.explanation, classroom.language
    assert why[language] not in classroom.page.content()
    classroom.present()
    classroom.to(at)
    classroom.page.keyboard.press("0")
    answer = classroom.screen.locator(".lsn-answer")
    expect(answer).to_contain_text(why[language])
    expect(answer).to_be_in_viewport()
    right = classroom.screen.locator(".lsn-raised.right")
    (key,) = (option for option in question.option if option.correct)
    expect(right).to_have_count(1)
    expect(right).to_contain_text(key.text[language])
    expect(right).to_contain_text("✓ " + classroom.word("present.right"))
    expect(classroom.status).to_contain_text(key.text[language])
    classroom.picture("present-answer")
    classroom.button("hide").click()
    expect(answer).to_have_count(0)
    expect(classroom.button("show")).to_be_focused()
    classroom.page.keyboard.press("0")
    expect(answer).to_be_visible()
    classroom.page.keyboard.press("ArrowRight")
    expect(answer).to_have_count(0)

    classroom.page.keyboard.press("Escape")
    expect(classroom.screen).to_have_count(0)
    assert classroom.records() == {}
    assert [each.name for each in classroom.work.rglob("*") if each.is_file() and each.suffix == ".jsonl"] == []
    states = classroom.kernel.names["lesson"].quiz("where").states
    assert not any(state["answered"] for state in states.values())


def test_keys_lead_from_the_first_to_the_last_and_out(classroom: Classroom):
    classroom.present()
    heading = classroom.screen.locator("h3")
    expect(heading).to_be_focused()
    count = len(classroom.kernel.names["lesson"].quiz("where").questions)
    classroom.page.keyboard.press("ArrowLeft")
    expect(classroom.status).to_have_text(classroom.word("present.is-first"))
    for number in range(1, count + 1):
        expect(heading).to_contain_text(classroom.word("present.place", number=number, count=count))
        classroom.page.keyboard.press("PageDown")
    expect(classroom.status).to_have_text(classroom.word("present.is-last"))
    expect(classroom.button("next")).to_have_attribute("aria-disabled", "true")
    # The keyboard stays inside.
    for _ in range(20):
        classroom.page.keyboard.press("Tab")
        assert classroom.page.evaluate(
            "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    classroom.page.keyboard.press("Escape")
    expect(classroom.screen).to_have_count(0)
    expect(classroom.page.get_by_role("button", name=classroom.word("present.open"))).to_be_focused()
    classroom.present()
    expect(heading).to_contain_text(classroom.word("present.place", number=count, count=count))
    classroom.button("leave").click()
    expect(classroom.screen).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_read_from_the_last_row_and_keeps_nobody_out(classroom: Classroom, theme: str):
    light = json.dumps(theme == "light")
    classroom.page.evaluate(f"() => document.body.dataset.jpThemeLight = {light}.toString()")
    classroom.present()
    count = len(classroom.kernel.names["lesson"].quiz("where").questions)
    for number in range(count):
        classroom.page.keyboard.press("0")
        expect(classroom.screen.locator(".lsn-answer")).to_be_visible()
        for key in "abbccc":
            classroom.page.keyboard.press(key)
        small = classroom.screen.evaluate("""dialog => [...dialog.querySelectorAll("*")]
          .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
          .filter(one => parseFloat(getComputedStyle(one).fontSize) < 24).map(one => one.outerHTML)""")
        assert small == []
        sideways = classroom.screen.evaluate("""dialog => [dialog, ...dialog.querySelectorAll("*")]
          .filter(one => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML.slice(0, 90))""")
        assert sideways == []
        assert violations(classroom.page, ".lsn-present") == []
        classroom.picture(f"present-{theme}-{number}")
        classroom.page.keyboard.press("ArrowRight")


@pytest.mark.parametrize(("language", "width", "height"), [("zh", 1280, 720), ("en", 1280, 720), ("en", 390, 800)])
def test_what_leads_on_is_in_sight_however_long_the_question_is(
    browser, tmp_path: Path, language: str, width: int, height: int
):
    classroom = opened(browser, tmp_path, language, width, height)
    classroom.begin()
    classroom.present()
    long = []
    for _ in classroom.kernel.names["lesson"].quiz("where").questions:
        for turn in ("show", "hide"):  # before the answer, and under it
            for key in ("next", turn, "leave"):
                expect(classroom.button(key)).to_be_in_viewport(ratio=1)
            if turn == "show":
                classroom.page.keyboard.press("0")
                expect(classroom.screen.locator(".lsn-answer")).to_be_visible()
        long.append(classroom.screen.evaluate("dialog => dialog.scrollHeight > dialog.clientHeight"))
        peeps = classroom.screen.evaluate("""dialog => {
          dialog.scrollTop = 0;
          const buttons = dialog.querySelector(".lsn-actions");
          const [bar, last] = [buttons, buttons.previousElementSibling].map(one => one.getBoundingClientRect());
          return bar.bottom < innerHeight - 1 && last.bottom > bar.top + 1;
        }""")
        assert not peeps, "nothing of the question is to be seen below the buttons"
        # Whatever has the focus is not under the buttons.
        covered = classroom.screen.evaluate("""dialog => {
          const edge = () => dialog.querySelector(".lsn-actions").getBoundingClientRect().top + 1;
          return [...dialog.querySelectorAll(".lsn-hands button")].filter(one => {
            one.scrollIntoView({ block: "nearest" });
            return one.getBoundingClientRect().bottom > edge();
          }).length;
        }""")
        assert covered == 0
        classroom.picture(f"present-fits-{width}-{len(long)}")
        classroom.page.keyboard.press("ArrowRight")
    assert any(long), "none of them would have been out of sight"
    classroom.context.close()
    classroom.ended()


def test_options_that_are_short_take_one_line_each_where_there_is_room(browser, tmp_path: Path):
    classroom = opened(browser, tmp_path, "zh", 1280, 720)
    classroom.begin()
    classroom.present()
    classroom.to(first_choice(classroom))
    beside = classroom.screen.locator(".lsn-raised").evaluate_all("""all => all.map(one => {
      const [text, hands] = [one.children[1], one.querySelector(".lsn-hands")].map(each => each.getBoundingClientRect());
      return hands.left >= text.right && hands.top < text.bottom && hands.bottom > text.top;
    })""")
    assert beside
    assert all(beside)
    classroom.context.close()
    classroom.ended()


def test_a_students_copy_has_it_only_where_the_address_says_so(browser, tmp_path: Path):
    students = opened(browser, tmp_path, "en", 1280, teachers=False)
    students.begin()
    open_button = students.page.get_by_role("button", name=students.word("present.open"))
    expect(students.page.locator("form.lsn-q").first).to_be_visible()
    expect(open_button).to_have_count(0)
    students.page.evaluate("() => history.replaceState(null, '', '?present')")
    students.run_all()
    expect(open_button).to_have_count(1)
    students.context.close()
    students.ended()


def test_a_kernel_that_does_not_answer_is_told_and_counting_goes_on(browser, tmp_path: Path):
    alone = opened(browser, tmp_path, "en", 1280)
    alone.begin()
    alone.present()
    alone.page.clock.install()
    alone.page.evaluate("() => componentHost.hold()")
    alone.page.keyboard.press("0")
    alone.page.clock.fast_forward(9000)
    expect(alone.status).to_have_text(alone.word("present.silent"))
    alone.page.keyboard.press("a")
    expect(alone.screen.locator(".lsn-count").first).to_have_text("1")
    alone.context.close()
    alone.ended()
