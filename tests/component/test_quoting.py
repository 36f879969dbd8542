"""Words of a passage quoted as evidence in an essay: selected with the mouse, or a sentence chosen by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from playwright.sync_api import expect
from writing_page import Desk

from lessons.content.sentences import split

CELLS = (
    'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson',
    'lesson.passage("D3")',
    "lesson.voices()",
)
ESSAY = 'lesson.quiz("writing")'
SELECT = """([from, to]) => {
  const paragraph = document.querySelector("article[data-passage=D3] > p");
  const nodes = [];
  for (const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT); walk.nextNode(); ) nodes.push(walk.currentNode);
  const at = offset => {
    for (const node of nodes) {
      if (offset <= node.data.length) return [node, offset];
      offset -= node.data.length;
    }
  };
  document.getSelection().setBaseAndExtent(...at(from), ...at(to));
  return paragraph.textContent.slice(from, to);
}"""


@pytest.fixture(params=[("zh", 1200), ("en", 390)], ids=str)
def desk(request, browser, written: Path, tmp_path: Path) -> Iterator[Desk]:
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    opened = Desk(context, tmp_path / "course", language=language, name="quoting", cells=(*CELLS, ESSAY), data=written)
    opened.open()
    opened.run_all()
    opened.essay.wait_for()
    yield opened
    context.close()
    opened.ended()


def quoted(desk: Desk, words: str, name: str = "D3") -> str:
    return desk.word("quote.form", words=words, name=name)


def written(desk: Desk) -> str:
    """What the journal has of the essay, once the page says that all of it is kept."""
    expect(desk.page.locator(".lsn-essay .lsn-saved")).to_contain_text(desk.word("writing.saved", time="").strip())
    return desk.texts().get("difficulties", "")


def test_selected_words_go_into_the_essay_with_their_locator(desk: Desk):
    page, essay = desk.page, desk.essay
    button = page.locator("article[data-passage=D3] > button.lsn-quote")
    assert button.is_hidden(), "nothing is selected"
    essay.fill("<b>1</b>")
    words = page.evaluate(SELECT, [0, 24]).strip()
    button.click()
    text = f"<b>1</b>\n{quoted(desk, words)}\n"
    expect(essay).to_have_value(text)
    assert button.is_hidden()
    expect(page.locator("article[data-passage=D3] .lsn-quoting [role=status]")).to_have_text(
        desk.word("quote.done", name="D3")
    )
    assert written(desk) == text
    page.get_by_role("button", name=desk.word("quote.go")).first.click()
    expect(essay).to_be_focused()


def test_the_mouse_selects_across_linked_words_and_presses_none_of_them(desk: Desk):
    page = desk.page
    link = page.locator("article[data-passage=D3] > p .lsn-link").first
    link.scroll_into_view_if_needed()
    box = link.bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 2, y, steps=5)
    page.mouse.up()
    selected = page.evaluate("document.getSelection().toString()")
    assert selected
    assert selected in link.inner_text()
    assert link.get_attribute("aria-pressed") == "false", "whoever selects has not pressed"
    page.locator("article[data-passage=D3] > button.lsn-quote").click()
    expect(desk.essay).to_have_value(f"{quoted(desk, selected)}\n")
    link.click()
    assert link.get_attribute("aria-pressed") == "true", "and a press is still one"


def test_nothing_outside_passages_can_be_quoted(desk: Desk):
    page = desk.page
    for place in ("article[data-passage=D3] h3", ".lsn-essay .lsn-strong", ".lsn-q legend"):
        page.evaluate("place => document.getSelection().selectAllChildren(document.querySelector(place))", place)
        assert page.evaluate("document.getSelection().toString()")
        assert page.locator("button.lsn-quote:visible").count() == 0, place
    page.evaluate(
        """() => document.getSelection().setBaseAndExtent(
          document.querySelector("article[data-passage=D3] > p").firstChild, 0, document.querySelector(".lsn-q legend"), 1)"""
    )
    assert page.locator("button.lsn-quote:visible").count() == 0, "what goes beyond the passage"


def test_a_sentence_is_chosen_by_the_keyboard(desk: Desk):
    page, language = desk.page, desk.language
    opener = page.locator("article[data-passage=D3] .lsn-quoting > button").first
    opener.press("Enter")
    sentences = page.locator("article[data-passage=D3] .lsn-quotes button")
    told = split(desk.content.passages["D3"].text[language], language)
    assert [text.strip() for text in sentences.all_inner_texts()] == told
    assert violations(page, ".lsn-passage") == []
    page.keyboard.press("Tab")
    expect(sentences.first).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert written(desk) == f"{quoted(desk, told[1])}\n"
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    assert sentences.count() == 0


def test_what_is_read_beside_the_essay_can_be_quoted_too(desk: Desk):
    page = desk.page
    page.locator(".lsn-ways input[value=supplied]").check()
    folded = page.locator(".lsn-evidence details").first
    folded.locator("summary").click()
    folded.locator(".lsn-quoting > button").first.click()
    sentence = folded.locator(".lsn-quotes button").first
    words = sentence.inner_text().strip()
    sentence.click()
    assert written(desk) == f"{quoted(desk, words, 'D2')}\n"


def test_without_an_essay_nothing_is_to_be_seen_of_it(desk: Desk):
    page = desk.page
    assert page.locator("article[data-passage=D3] .lsn-quoting").is_visible()
    desk.run("None", cell=f"cell-{len(CELLS)}")
    expect(page.locator("article[data-passage=D3] .lsn-quoting")).to_be_hidden()
    page.evaluate(SELECT, [0, 10])
    assert page.locator("button.lsn-quote:visible").count() == 0


ASKED = """window.asked = [];
let now = null;
const frame = window.requestAnimationFrame;
window.requestAnimationFrame = act => frame(time => {
  now = time;
  try { act(time); } finally { now = null; }
});
const read = Document.prototype.getSelection;
Document.prototype.getSelection = function () {
  if (new Error().stack.includes("blob:")) asked.push(now);
  return read.call(this);
};"""


def test_a_passage_that_comes_makes_the_page_wait_for_no_layout(browser, written: Path, tmp_path: Path):
    """To ask for the selection lays the page out: done by each of eight passages, it took half a second of every opening."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    context.add_init_script(ASKED)
    cells = (CELLS[0], "lesson.explore()", ESSAY)
    desk = Desk(context, tmp_path / "course", language="en", name="layout", cells=cells, data=written)
    desk.open()
    desk.run_all()
    desk.essay.wait_for()
    expect(desk.page.locator("article .lsn-quoting").first).to_be_visible()
    desk.page.evaluate(SELECT, [0, 10])
    expect(desk.page.locator("button.lsn-quote:visible")).to_have_count(1)
    asked = desk.page.evaluate("asked")  # at which frame's time; null is outside of one
    assert asked, "nobody has asked, so nothing was seen"
    assert None not in asked
    assert len(asked) == len(set(asked))
    context.close()
    desk.ended()
