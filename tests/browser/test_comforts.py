"""What makes reading easier: text as large as its reader likes it, and read aloud; and one lesson in two windows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from jupyter_lab import Window, start, stop
from languages import once
from playwright.sync_api import expect

SAVED = re.compile(r"(已保存|Saved) \d")

SIDEWAYS = """() => [document.documentElement, ...document.querySelectorAll(".jp-WindowedPanel-outer, .lsn-stage")]
  .filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.className || each.tagName)"""
OVER = """() => [...document.querySelectorAll(".lsn, .lsn p, .lsn button, .jp-RenderedMarkdown")]
  .filter(each => each.offsetParent && each.getBoundingClientRect().right > innerWidth + 1)
  .filter(each => !each.closest(".lsn-hidden, .lsn-table, .lsn-timeline, .lsn-strip, .lsn-chart"))
  .map(each => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module", params=once("en"))
def reader(request, tmp_path_factory: pytest.TempPathFactory, browser) -> Iterator[Window]:
    """A narrow window on a page that becomes live by itself."""
    course = start(tmp_path_factory.mktemp(request.param) / "course", language=request.param, options=())
    context = browser.new_context(viewport={"width": 390, "height": 844})
    opened = Window(context, course, request.param)
    yield opened
    context.close()
    stop(course)
    assert opened.outside == [], "a request left this computer"
    assert opened.errors == []


def size_of(window: Window, selector: str) -> float:
    return window.page.locator(selector).first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")


def test_the_text_is_as_large_as_its_reader_likes_it(reader):
    reader.open()
    page = reader.page
    page.locator(".lsn-explore .lsn-stage").wait_for(
        timeout=60_000
    )  # by then JupyterLab has put the focus where it wants it
    opener = page.locator(".lsn-corner button", has_text="Aa")
    opener.press("Enter")
    group = page.get_by_role("group", name="字号和行距" if reader.language == "zh" else "Text size and line spacing")
    larger = group.get_by_role("button", name="字大一点" if reader.language == "zh" else "Larger text")
    before = size_of(reader, ".jp-RenderedMarkdown p")
    while larger.get_attribute("aria-disabled") != "true":
        larger.press("Enter")
    expect(group.get_by_role("status")).to_contain_text("4")
    group.locator("button[aria-pressed]").press("Enter")
    expect(group.locator("button[aria-pressed='true']")).to_have_count(1)
    larger.press("Escape")
    expect(group).to_have_count(0)
    expect(opener).to_be_focused()
    assert size_of(reader, ".jp-RenderedMarkdown p") == before + 6

    reader.open()  # it is kept, and nothing scrolls sideways, neither still nor live
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(OVER) == []
    page.locator(".lsn-explore .lsn-stage").wait_for(timeout=60_000)
    assert size_of(reader, ".jp-RenderedMarkdown p") == before + 6
    page.frame_locator(".lsn-explore iframe.lsn-frame").locator(".pin .dot").first.wait_for(timeout=60_000)
    page.locator(".lsn-explore").scroll_into_view_if_needed()
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(OVER) == []
    reader.picture("large")


# A computer with one voice of its own, which says nothing and is never done, and one that would send the text away.
SPEECH = """() => {
  const voices = ["zh-CN", "en-GB"].map(lang => ({ lang, localService: true, default: false }));
  const away = ["zh-CN", "en-GB"].map(lang => ({ lang, localService: false, default: true }));
  window.said = [];
  class Speech extends EventTarget {
    getVoices() { return [...away, ...voices]; }
    speak({ text, voice }) { said.push([text, voice.localService]); }
    cancel() {}
  }
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: new Speech() });
}"""


def test_a_passage_is_read_aloud_by_a_voice_of_this_computer(reader):
    page = reader.context.new_page()
    page.add_init_script(f"({SPEECH})()")
    reader.page = page
    reader.open()
    # Of the story, which stands above all others: which one is the first changes no more.
    passage = page.locator(".lsn-explore .lsn-passage:has(.lsn-aloud button:visible)").first
    passage.wait_for(timeout=60_000)
    play, end = passage.locator(".lsn-aloud button").first, passage.locator(".lsn-aloud button").last
    play.press("Enter", timeout=60_000)
    page.wait_for_function("() => said.length === 1 && said[0][1] && CSS.highlights.has('lsn-aloud')")
    expect(end).to_be_visible()
    play.press("Escape")
    page.wait_for_function("() => !CSS.highlights.has('lsn-aloud')")
    expect(end).to_be_hidden()
    expect(play).to_have_text("朗读" if reader.language == "zh" else "Read aloud")


def test_two_windows_of_one_lesson(reader):
    """Both say so; of the text that both wrote, whoever opens the lesson next finds both versions."""
    windows = [Window(reader.context, reader.course, reader.language) for _ in range(2)]
    for number, each in enumerate(windows):
        each.open()
        field = each.page.locator(".lsn-prompt textarea").first
        field.fill(f"<i>version {number}</i>", timeout=60_000)
        expect(each.page.locator(".lsn-prompt .lsn-saved").first).to_have_text(SAVED)
    said = "另一个窗口" if reader.language == "zh" else "another window"
    for each in windows:
        expect(each.page.locator(".lsn-unsaved")).to_contain_text(said)
    windows[0].page.locator(".lsn-prompt textarea").first.press_sequentially("!")
    expect(windows[0].page.locator(".lsn-prompt .lsn-saved").first).to_have_text(SAVED)
    for each in windows:
        each.page.close()
    reader.page = reader.context.new_page()
    reader.open()
    prompt = reader.page.locator(".lsn-prompt:has(textarea)").first
    offer = prompt.locator(".lsn-offer")
    offer.wait_for(timeout=60_000)
    stands, lies_beside = prompt.locator("textarea").input_value(), offer.locator("blockquote").inner_text()
    assert {stands, lies_beside} == {"<i>version 0</i>!", "<i>version 1</i>"}
    offer.locator("button").first.click()
    expect(prompt.locator("textarea")).to_have_value(lies_beside)
    expect(offer.locator("blockquote")).to_have_text(stands)
    for each in windows:
        assert each.errors == []
