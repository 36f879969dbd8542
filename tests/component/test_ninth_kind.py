"""A kind of question that the product does not know: two files and a word each, registered at run time, and it works throughout."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import truth_kind
from component_host import Notebook
from teaching_course import assigned

from lessons.assessment.kinds import QUESTION_KINDS
from lessons.classroom import paper
from lessons.classroom.grader import Grader
from lessons.content import loader
from lessons.errors import ContentError
from lessons.i18n import texts
from lessons.views import base

QUESTION = """
[[question]]
id = "whole-nation"
kind = "truth"
skill = "close-reading"
points = 2
attempts = 2
penalty = 0.5
cites = ["D3"]
prompt.zh = "D3说的荣誉是全国的。"
prompt.en = "The honour in D3 is a national one."
answer = true
right.zh = "对，D3写的是全国。"
right.en = "Yes, D3 says national."
wrong.zh = "再看一看D3。"
wrong.en = "Look at D3 again."
explanation.zh = "D3写的是全国。"
explanation.en = "D3 says so."
hints = [{ zh = "看D3。", en = "See D3." }]
"""
QUIZ = """
[[quiz]]
id = "truths"
role = "homework"
title.zh = "判断"
title.en = "True or false"
questions = ["whole-nation"]
"""
CELLS = (
    'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson',
    'lesson.quiz("truths")',
    "work = lesson.work()\nwork",
)
CONTROL = Path(truth_kind.__file__).with_suffix(".js").read_text(encoding="utf-8")
REGISTER = """async ([code, control]) => {
  const load = text => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  const views = load(code);
  (globalThis[Symbol.for("handan-lessons")] ??= new Map()).set(code, views);
  (await views).KINDS.truth = (await load(control)).truth;
}"""
"""Where the views find their one module, and in it the controls by the names of the kinds."""


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(QUESTION_KINDS, "truth", truth_kind.Truth)
    for language, words in truth_kind.words().items():
        for key, text in words.items():
            monkeypatch.setitem(texts.table(language), key, text)


@pytest.fixture
def data(root: Path, tmp_path: Path) -> Path:
    data = Path(shutil.copytree(root / "data", tmp_path / "data"))
    for folder, added in (("questions", QUESTION), ("lessons", QUIZ)):
        file = data / folder / "02-places.toml"
        file.write_text(file.read_text(encoding="utf-8") + added, encoding="utf-8")
    lesson = data / "lessons" / "02-places.toml"
    shown = '  { view = "progress" },\n'
    text = lesson.read_text(encoding="utf-8").replace(shown, f'{shown}  {{ view = "quiz", name = "truths" }},\n')
    lesson.write_text(text, encoding="utf-8")
    return data


@pytest.fixture(params=["zh", "en"])
def window(request, browser, data: Path, tmp_path: Path) -> Iterator[Notebook]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Notebook(context, tmp_path / "course", language=request.param, name="truths", cells=CELLS, data=data)
    opened.open()
    opened.page.evaluate(REGISTER, [base.code(), CONTROL])
    opened.run_all()
    yield opened
    context.close()
    opened.ended()


def test_on_the_page_in_print_and_in_grading(window: Notebook):
    form = window.question(0)
    printed = window.run('lesson.quiz("truths").static_html()')
    assert " / ".join(text[window.language] for text in truth_kind.SAID.values()) in printed
    for said, tone in (("false", "wrong"), ("true", "right")):
        form.locator(f"button[data-said='{said}']").click()
        form.locator("button[type='submit']").click()
        form.locator(f".lsn-verdict.{tone}").wait_for()
    assert form.locator("button[data-said='true']").is_disabled()
    raw = window.kernel.names["work"].file.encode()
    done = Grader(assigned(window.content), course=window.content).grade(raw)
    places = [slot.name for slot in Grader(assigned(window.content), course=window.content).slots]
    assert msgspec.json.decode(done.cells[places.index("whole-nation")])[0] == 1.0, (
        "half of two points for the second try"
    )


def test_in_check(data: Path):
    assert loader.load(data).questions["02-places"]["whole-nation"].solution() == "true"
    file = data / "questions" / "02-places.toml"
    same = (
        file.read_text(encoding="utf-8")
        .replace("再看一看D3。", "对，D3写的是全国。")
        .replace("Look at D3 again.", "Yes, D3 says national.")
    )
    file.write_text(same, encoding="utf-8")
    with pytest.raises(ContentError, match="feedback of its own"):
        loader.load(data)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_a_test_without_its_key(data: Path, language):
    course = loader.load(data)
    question = course.questions["02-places"]["whole-nation"]
    (copy,) = paper.student_copy([question], secret="s")
    sent = msgspec.json.decode(msgspec.json.encode(copy), type=paper.RedactedQuestion)
    asked = paper.as_question(sent)
    told = msgspec.json.encode(sent).decode()
    assert question.right[language] not in told
    assert "whole-nation" not in told
    assert asked.parse("true") == "true"
