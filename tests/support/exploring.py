"""The linked page as a test sees it: what can be pressed, what the content says belongs together, what is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from chromium import at_rest, frame_passed

from lessons.content import loader, relations
from lessons.i18n import texts

STATE = """() => {
  const explore = document.querySelector(".lsn-explore");
  const names = (nodes, of) => [...nodes].map(of).sort();
  const drawing = [...explore.querySelectorAll(".lsn-drawing")].find(each => each.getClientRects().length);
  return {
    selected: names(explore.querySelectorAll("article[data-state=selected]"), node => `passage:${node.dataset.passage}`)
      .concat(names(drawing.querySelectorAll(".lsn-mark[aria-pressed=true]"), node => `event:${node.dataset.event}`)),
    passages: names(explore.querySelectorAll("article[data-state=related]"), node => `passage:${node.dataset.passage}`),
    events: names(drawing.querySelectorAll(".lsn-mark.lsn-related"), node => `event:${node.dataset.event}`),
    lit: names(explore.querySelectorAll(".lsn-passage .lsn-lit"), node => node.dataset.ref),
    status: explore.querySelector(".lsn-now").textContent,
    share: explore.querySelector(".lsn-share").value,
  };
}"""


class Explore:
    """The linked page in a window, with what the content says belongs together."""

    def __init__(self, window: Any) -> None:
        self.window, self.page = window, window.page
        course = loader.load(Path(__file__).parents[2] / "data")
        self.known = relations.links(course, course.lessons["02-places"])
        self.dotted = {f"place:{place.id}" for place in course.places.values() if place.kind != "city"}
        self.stops = [f"passage:{stop.passage}" for stop in course.lessons["02-places"].stops]
        self.root = self.page.locator(".lsn-explore")
        self.frame = self.page.frame_locator(".lsn-explore iframe.lsn-frame")

    def names(self, kind: str) -> list[str]:
        return [link.name for link in self.known.values() if link.kind == kind]

    def unfold(self) -> None:
        """Open what a reader need not see at first: the tools, and the whole timeline under its strip."""
        # By keys: a press of the mouse just scrolled to may land on the map, which is a process of its own.
        self.root.locator("details.lsn-more > summary").press("Enter")
        self.root.locator("details.lsn-more[open]").wait_for()
        self.root.locator(".lsn-grow").press("Enter")
        self.root.locator(".lsn-whole .lsn-mark:visible").first.wait_for()

    def step(self, name: str):
        """The bar's button ``previous`` or ``next``, whatever that says now."""
        return self.root.locator(".lsn-story-bar > button").nth({"previous": 0, "next": 1}[name])

    def onward(self) -> int:
        """Press the bar's button until it leads to the next stop; return how often what is below had to be read first."""
        last = self.root.locator(".lsn-dot[aria-current]").text_content()
        for times in range(12):
            more = self.step("next").text_content() in (self.word("explore.more"), self.word("explore.write"))
            self.step("next").click()
            if not more:
                return times
            assert self.root.locator(".lsn-dot[aria-current]").text_content() == last, "a press has passed over a text"
        raise AssertionError("a stop without an end")

    def at_stop(self, number: int) -> None:
        """The list says so, and all three views show what the stop is of."""
        self.root.locator(".lsn-dot").nth(number).and_(self.page.locator("[aria-current=step]")).wait_for()

    def clear(self) -> None:
        button = self.root.get_by_role("button", name=self.word("explore.clear"), exact=True)
        if button.get_attribute("aria-disabled") == "false":
            button.click()

    def reset(self) -> None:
        """Undo what another test left: filters, years, what is playing, what is selected; and come back to this view."""
        self.come_back()
        for box in self.root.locator("input[type=checkbox]").all():
            box.check()
        self.root.locator(".lsn-bar select").first.select_option("")
        pause = self.root.get_by_role("button", name=self.word("explore.pause"), exact=True)
        if pause.count():
            pause.click()
        whole = self.root.locator(".lsn-timeline .lsn-tools button").nth(4)
        if whole.get_attribute("aria-disabled") == "false":
            whole.click()
        self.clear()
        frame_passed(self.page)

    def come_back(self) -> None:
        """Scroll to the view and wait until it rests there: after a change of width JupyterLab goes on moving for a while."""
        bar = self.root.locator(".lsn-bar").first
        bar.scroll_into_view_if_needed()
        at_rest(bar)
        bar.scroll_into_view_if_needed()
        frame_passed(self.page)

    def word(self, key: str) -> str:
        return texts.table(self.window.language)[key]

    def label(self, name: str) -> str:
        return self.known[name].label[self.window.language]

    def mark(self, name: str):
        return self.root.locator(f".lsn-drawing:visible [data-event='{name.removeprefix('event:')}']")

    def title(self, name: str):
        """Marks of neighbouring years lie over each other; their titles do not, and can be pressed as well."""
        return self.root.locator(f".lsn-drawing:visible [data-label='{name.removeprefix('event:')}']").first

    def passage(self, name: str):
        return self.root.locator(f"article[data-passage='{name.removeprefix('passage:')}']")

    def pin(self, name: str):
        return self.frame.locator(f'.leaflet-marker-icon.pin[title="{self.label(name)}"]')

    def assert_shown(self, name: str) -> None:
        """All three views say that ``name`` is selected, and mark exactly what the content links with it."""
        link = self.known[name]
        self.page.wait_for_function(
            "text => document.querySelector('.lsn-explore .lsn-share').value === text",
            arg=link.text[self.window.language],
        )
        state = self.page.evaluate(STATE)
        assert self.label(name) in state["status"]
        related = set(link.related)
        if link.kind in ("passage", "event"):
            assert state["selected"] == [name]
        assert set(state["passages"]) == {one for one in related if one.startswith("passage:")}
        assert set(state["events"]) == {one for one in related if one.startswith("event:")}
        assert set(state["lit"]) <= {name, *related}
        self.assert_map(name)

    def assert_map(self, name: str) -> None:
        related = sorted({one for one in self.known[name].related if one in self.dotted})
        self.frame.locator("html").evaluate(
            """(html, [selected, related]) => new Promise((done, fail) => {
              const shown = kind => [...document.querySelectorAll(`.pin.${kind}`)].map(pin => pin.title).sort().join();
              const wanted = () => shown("selected") === selected && shown("related") === related;
              const look = tries => wanted() ? done() : tries ? setTimeout(look, 50, tries - 1) : fail(`${shown("selected")} | ${shown("related")}`);
              look(100);
            })""",
            [self.label(name) if name in self.dotted else "", ",".join(sorted(map(self.label, related)))],
        )

    def in_view(self, *names: str) -> bool:
        """Whether the heading of one of these passages comes into view in the column, which may have to scroll there first."""
        return bool(
            self.root.locator(".lsn-column").evaluate(
                """(column, locators) => new Promise(done => {
                  const seen = locator => {
                    const box = column.querySelector(`article[data-passage="${locator}"]`)?.getBoundingClientRect();
                    const outer = column.getBoundingClientRect();
                    return box?.height && box.top < outer.bottom - 20 && box.bottom > outer.top + 20;
                  };
                  const look = tries => locators.some(seen) ? done(true) : tries ? setTimeout(look, 50, tries - 1) : done(false);
                  look(100);
                })""",
                [name.removeprefix("passage:") for name in names],
            )
        )
