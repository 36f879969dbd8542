"""Sentences marked for or against a claim, on the page: by mouse, by keyboard, on a narrow window, in print and in grading."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from access import violations
from component_host import Notebook
from teaching_course import assigned

from lessons.classroom.grader import Grader

CELLS = (
    'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson',
    'lesson.quiz("writing")',
    "work = lesson.work()\nwork",
)
QUESTION = "poor-once"


class Window(Notebook):
    """A lesson with a question of evidence, and its parts."""

    @property
    def asked(self):
        return self.content.questions["02-places"][QUESTION]

    @property
    def form(self):
        return self.question(2)

    def group(self, name: str):
        """The buttons of one sentence; a screen reader hears its place, and the sentence after it."""
        passage, number = next((each.passage, at) for at, each in self.numbered() if each.id == name)
        label = f"{passage} {self.word('quiz.sentence', number=number)}"
        return self.page.get_by_role("radiogroup", name=label, exact=True)

    def numbered(self):
        seen: dict[str, int] = {}
        for each in self.asked.listed:
            seen[each.passage] = seen.get(each.passage, 0) + 1
            yield seen[each.passage], each

    def check(self) -> None:
        button = self.form.locator("button[type='submit']")
        button.press("Enter")
        self.page.wait_for_function(
            "button => button.getAttribute('aria-disabled') === 'false'", arg=button.element_handle()
        )


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def window(request, browser, written: Path, tmp_path: Path) -> Iterator[Window]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    opened = Window(context, tmp_path / "course", language=language, name="evidence", cells=CELLS, data=written)
    opened.begin()
    yield opened
    context.close()
    opened.ended()


def test_sentences_are_marked_checked_and_kept(window: Window):
    asked, language = window.asked, window.language
    key = {each.at: each for each in asked.sentence}
    (poor, paid), aside = list(key), asked.untouched[0].at
    form = window.form
    assert form.locator("ol.lsn-sentences li").count() == len(asked.listed)
    assert asked.claim[language] in form.locator(".lsn-claim").inner_text()
    assert violations(window.page, ".lsn-quiz") == []
    window.check()
    assert window.word("answer.mark-some") in form.locator(".lsn-feedback").inner_text()

    # By the keyboard alone: into a sentence's buttons, and with the arrows to the one that is meant.
    window.group(poor).get_by_role("radio").last.focus()
    window.page.keyboard.press("ArrowRight")  # from the last round to the first
    window.group(aside).get_by_label(window.word("quiz.weakens"), exact=True).check()
    window.check()
    form.locator(".lsn-verdict.wrong").wait_for()
    told = form.locator(".lsn-feedback").inner_text()
    assert key[poor].feedback[language] in told
    assert asked.untouched[0].feedback[language] in told
    assert key[paid].feedback[language] not in told, "what was not marked is not told"

    # What is marked outlives the page, before it was checked and after.
    window.group(aside).get_by_label(window.word("quiz.neither"), exact=True).check()
    window.group(paid).get_by_label(window.word("quiz.weakens"), exact=True).check()
    window.reload()
    assert window.group(paid).get_by_label(window.word("quiz.weakens"), exact=True).is_checked()
    window.check()
    form.locator(".lsn-verdict.right").wait_for()
    assert window.group(paid).get_by_role("radio").first.is_disabled()
    assert violations(window.page, ".lsn-quiz") == []
    wide = form.evaluate(
        "form => [...form.querySelectorAll('*')].filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).length"
    )
    assert wide == 0

    (record,) = (each for name, each in window.records().items() if name == QUESTION)
    assert [line.answer for line in record.tries] == [
        ("supports", poor, "weakens", aside),
        ("supports", poor, "weakens", paid),
    ]
    raw = window.kernel.names["work"].file.encode()
    grader = Grader(assigned(window.content), course=window.content)
    cells = dict(zip([slot.name for slot in grader.slots], grader.grade(raw).cells, strict=True))
    assert msgspec.json.decode(cells[QUESTION])[0] == pytest.approx(1.6), "two points, less a fifth for the second try"
    printed = window.run('lesson.quiz("writing").static_html()')
    assert printed.count(f"[{window.word('quiz.supports')}]") == 1
    assert asked.claim[language] in printed
