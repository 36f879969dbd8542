"""Views in Chromium with their own Python, and no Jupyter between: the test carries each message when it wants to.

So two views and two windows can be asked what they make of a reply that the other one waits for.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bench import ADDRESS, PAGE
from telling import Wire

import lessons
from lessons.views import base

START = """async ({ code, models }) => {
  const { VIEWS } = await import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  window.said = [];
  const stand = ([id, traits]) => {
    const heard = {};
    const fire = (name, ...given) => heard[name]?.forEach(act => act(...given));
    return [id, {
      get: name => traits[name],
      set(name, value) {
        if (JSON.stringify(traits[name]) === JSON.stringify(value)) return;
        traits[name] = value;
        fire(`change:${name}`);
      },
      on: (name, act) => (heard[name] ??= new Set()).add(act),
      off: (name, act) => heard[name]?.delete(act),
      send: message => said.push([id, message]),
      hear: message => fire("msg:custom", message),
      widget_manager: {},
    }];
  };
  window.models = Object.fromEntries(Object.entries(models).map(stand));
  window.show = async (id, place) => {
    const el = document.body.appendChild(document.createElement("div"));
    el.id = place;
    await VIEWS[window.models[id].get("view")].render({ model: window.models[id], el });
  };
}"""


class Kernel:
    """The views by name, and the windows that show them: what a view sends goes to every window, as over Jupyter's channels."""

    def __init__(self, browser, **views: Any) -> None:
        self.browser, self.windows, self.shown = browser, [], 0
        self.wires = {name: Wire(view) for name, view in views.items()}

    def window(self):
        """Open a window, which gets every view's traits as they are now."""
        context = self.browser.new_context(viewport={"width": 800, "height": 900})
        page = context.new_page()
        page.route("**/*", lambda route: route.fulfill(body=PAGE, content_type="text/html"))
        page.goto(ADDRESS)
        traits = {name: wire.view.get_state() | {"maps": {}} for name, wire in self.wires.items()}
        page.evaluate(START, {"code": base.code(), "models": json.loads(json.dumps(traits, default=str))})
        self.windows.append(page)
        return page

    def show(self, page, name: str):
        """Show a view in a window and return its place."""
        self.shown += 1
        page.evaluate("([id, place]) => show(id, place)", [name, f"place-{self.shown}"])
        return page.locator(f"#place-{self.shown}")

    def carry(self, page) -> list[dict[str, Any]]:
        """Carry the next message of a window to its view, and what comes of it to all; return the replies."""
        page.wait_for_function("() => said.length")
        name, message = page.evaluate("() => said.shift()")
        for wire in self.wires.values():
            wire.sent.clear()
        self.wires[name].view._received(self.wires[name].view, message, [])
        replies = []
        for to, wire in self.wires.items():
            for method, content in wire.sent:
                if method == "custom":
                    replies.append(content)
                for window in self.windows:
                    window.evaluate(
                        """([to, method, content]) => {
                          if (method === "custom") models[to].hear(content);
                          else for (const [name, value] of Object.entries(content)) models[to].set(name, value);
                        }""",
                        [to, method, json.loads(json.dumps(content, default=str))],
                    )
        return replies

    def close(self) -> None:
        for page in self.windows:
            page.context.close()


@pytest.fixture
def lesson(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> lessons.Lesson:
    monkeypatch.setenv("LESSONS_DATA", str(written))
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "work"))
    return lessons.open_lesson("02-places", language="en")


@pytest.fixture
def kernel(browser, lesson):
    running = Kernel(
        browser,
        where=lesson.quiz("where"),
        again=lesson.quiz("where"),
        writing=lesson.quiz("writing"),
        trial=lesson.prompt("trial"),
        progress=lesson.progress(),
    )
    yield running
    running.close()


def question(place):
    """The first question, in a view of the quiz."""
    return place.locator("form.lsn-q:has(input[value='group'])")


def is_waiting(form) -> bool:
    return form.locator("button[type='submit']").get_attribute("aria-disabled") == "true"


def test_each_view_of_a_quiz_waits_for_its_own_reply_and_shows_every_one(kernel):
    page = kernel.window()
    one, other = (question(kernel.show(page, "where")) for _ in range(2))
    one.locator("input[value='group']").check()
    one.locator("button[type='submit']").click()
    other.locator("button[type='button']").click()
    assert [is_waiting(one), is_waiting(other)] == [True, True]
    (reply,) = kernel.carry(page)
    assert reply["act"] == "answer"
    assert [is_waiting(one), is_waiting(other)] == [False, True], "the other one asked for something else"
    assert other.locator(".lsn-verdict.wrong").count() == 1
    assert other.locator("input[value='group']").is_checked()
    kernel.carry(page)
    assert not is_waiting(other)
    assert [form.locator(".lsn-hints p").count() for form in (one, other)] == [1, 1]
    third = question(kernel.show(page, "where"))
    assert third.locator(".lsn-verdict.wrong").count() == 1, "one that is opened later knows it"
    assert third.locator(".lsn-hints p").count() == 1


def test_another_view_of_the_same_questions_follows(kernel):
    page = kernel.window()
    one, other, progress = (kernel.show(page, name) for name in ("where", "again", "progress"))
    assert "0 of 5" in progress.inner_text()
    question(one).locator("input[value='branch']").check()
    question(one).locator("button[type='submit']").click()
    kernel.carry(page)
    assert question(other).locator(".lsn-verdict.right").count() == 1
    assert question(other).locator("button[type='submit']").is_hidden()
    assert "1 of 5" in progress.inner_text()


def test_a_page_that_is_opened_anew_and_a_window_beside_it_have_the_answer(kernel):
    page, beside = kernel.window(), kernel.window()
    one, other = question(kernel.show(page, "where")), question(kernel.show(beside, "where"))
    one.locator("input[value='group']").check()
    one.locator("button[type='submit']").click()
    kernel.carry(page)
    anew = question(kernel.show(kernel.window(), "where"))
    for form in (other, anew):
        assert form.locator(".lsn-verdict.wrong").count() == 1
        assert form.locator("input[value='group']").is_checked()
        assert not is_waiting(form)


def test_a_refusal_is_said_where_it_was_asked_for(kernel):
    page = kernel.window()
    places = [kernel.show(page, "where") for _ in range(2)]
    one, other = (place.locator("form.lsn-q:has(input[inputmode='decimal'])").first for place in places)
    one.locator("input").fill("many")
    one.locator("button[type='submit']").click()
    (reply,) = kernel.carry(page)
    assert reply["type"] == "refused"
    assert one.locator(".lsn-warn").inner_text() == reply["text"]
    assert not is_waiting(one)
    assert other.locator(".lsn-warn").count() == 0


def test_the_same_answer_again_ends_the_waiting(kernel):
    page = kernel.window()
    form = question(kernel.show(page, "where"))
    form.locator("input[value='group']").check()
    for _ in range(2):
        form.locator("button[type='submit']").click()
        assert is_waiting(form)
        kernel.carry(page)
        assert not is_waiting(form)
        assert form.locator(".lsn-verdict.wrong").count() == 1


def test_a_text_stands_in_both_windows_and_is_called_saved_where_it_was_written(kernel):
    page, beside = kernel.window(), kernel.window()
    one, other = kernel.show(page, "trial"), kernel.show(beside, "trial")
    one.locator("textarea").fill("eighteen")
    (reply,) = kernel.carry(page)
    assert reply["text"] == "eighteen"
    assert other.locator("textarea").input_value() == "eighteen"
    assert one.locator(".lsn-saved").inner_text() == reply["saved"]
    assert other.locator(".lsn-saved").inner_text() == ""
    assert kernel.show(page, "trial").locator("textarea").input_value() == "eighteen"


def test_an_essay_is_kept_handed_in_and_stands_in_the_other_window(kernel):
    page, beside = kernel.window(), kernel.window()
    (one, other) = (kernel.show(each, "writing").locator("form:has(.lsn-essay)") for each in (page, beside))
    one.locator("textarea").fill("A text.")
    kernel.carry(page)
    assert other.locator("textarea").input_value() == "A text."
    one.locator("button[type='submit']").click()
    assert [kernel.carry(page)[0]["type"] for _ in range(2)] == ["kept", "done"]
    for form in (one, other):
        assert form.locator(".lsn-feedback", has_text="Outline: first").count() == 1
        assert not is_waiting(form)
