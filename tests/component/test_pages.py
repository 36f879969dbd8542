"""Claims, voices, systems and the envelope: sorted, filtered and opened by mouse and by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import frame_passed
from component_host import Notebook
from looks import page_is_too_wide, put_on, too_wide
from playwright.sync_api import expect

from lessons.views.data import claims

UNDATED = ("hundred-day-push", "plants-closed", "poor-village")
CELLS = (
    'import lessons\n\nlesson = lessons.open_lesson("02-places")\nlesson',
    "lesson.claims()",
    "lesson.voices()",
    "lesson.envelope()",
    "lesson.systems()",
    'lesson.passage("A5")',
    "lesson.timeline()",
)
VIEWS = ("claims", "voices", "envelope", "systems", "timeline")


class Pages(Notebook):
    """A window on a notebook with the views of the course's data."""

    def part(self, name: str):
        return self.page.locator(f"section.lsn-{name}")

    def rows(self) -> list[str]:
        return self.part("claims").locator("tbody tr:visible th").all_inner_texts()

    def text(self, claim) -> str:
        return claim.text[self.language]


@pytest.fixture(scope="module")
def data(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose lesson has an envelope."""
    data = Path(shutil.copytree(root / "data", tmp_path_factory.mktemp("pages") / "data"))
    lesson = data / "lessons" / "02-places.toml"
    named = ", ".join(f'"{name}"' for name in UNDATED)
    text = lesson.read_text(encoding="utf-8").replace("\nplaces = [", f"\nundated = [{named}]\nplaces = [", 1)
    lesson.write_text(text, encoding="utf-8")
    return data


@pytest.fixture(scope="module", params=[("zh", 1200), ("en", 390)], ids=str)
def live(request, browser, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    """One live page for each language and width."""
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900})
    window = Pages(context, tmp_path_factory.mktemp("course"), language=language, name="pages", cells=CELLS, data=data)
    window.begin()
    yield window
    context.close()
    window.ended()


@pytest.fixture
def pages(live: Pages) -> Pages:
    for each in live.part("claims").locator("select").all():
        each.select_option("")
    whole = live.part("timeline").locator(".lsn-tools button").nth(4)
    if whole.get_attribute("aria-disabled") == "false":
        whole.click()
    return live


def test_sorting_by_mouse_and_by_keyboard(pages):
    heads = pages.part("claims").locator("thead th")
    passage, kind = heads.nth(1), heads.nth(3)
    told = pages.part("claims").locator(".lsn-tools [role=status]")
    kind.locator("button").click()
    assert kind.get_attribute("aria-sort") == "ascending"
    ordered = sorted(pages.content.claims.values(), key=lambda claim: claims.KINDS.index(claim.kind))
    assert pages.rows()[:2] == [pages.text(claim) for claim in ordered[:2]]
    kind.locator("button").focus()
    pages.page.keyboard.press("Enter")
    assert kind.get_attribute("aria-sort") == "descending"
    assert pages.content.claims["page-date"].kind == "inferred"
    assert pages.rows()[0] in {pages.text(c) for c in ordered if c.kind == "inferred"}
    assert told.inner_text()
    passage.locator("button").focus()
    pages.page.keyboard.press("Space")
    assert kind.get_attribute("aria-sort") is None
    assert passage.get_attribute("aria-sort") == "ascending"
    order = list(pages.content.passages)
    places = [order.index(c.passage) for c in pages.content.claims.values()]
    by_page = [c for _, c in sorted(zip(places, pages.content.claims.values(), strict=True), key=lambda pair: pair[0])]
    assert sorted(pages.rows()) == sorted(map(pages.text, by_page)), "nothing is lost by sorting"
    seen = (
        pages.part("claims")
        .locator("tbody td:nth-child(2) [data-key]")
        .evaluate_all("all => all.map(one => +one.dataset.key)")
    )
    assert seen == sorted(places)


def test_filters_narrow_each_other(pages):
    lists = pages.part("claims").locator("select")
    kept = list(pages.content.claims.values())
    expect(lists).to_have_count(4)
    told = pages.part("claims").locator(".lsn-tools [role=status]")
    for number, (value, keep) in enumerate(
        [
            ("", lambda _: True),  # of every passage
            (
                pages.content.voices["c3-reporter"].office[pages.language],
                lambda c: (
                    c.voice and pages.content.voices[c.voice].office == pages.content.voices["c3-reporter"].office
                ),
            ),
            ("reported", lambda c: c.kind == "reported"),
            ("differs", lambda c: "differs" in {told.relation for told in c.other}),
        ]
    ):
        lists.nth(number).select_option(value)
        kept = [claim for claim in kept if keep(claim)]
        assert sorted(pages.rows()) == sorted(map(pages.text, kept))
    assert len(kept) == 2
    assert told.inner_text() == pages.word("page.shown", some=2, all=len(pages.content.claims))
    pages.picture(f"claims-{pages.page.viewport_size['width']}")
    lists.nth(1).focus()
    pages.page.keyboard.press("Home")  # the first choice is all
    expect(lists.nth(1)).to_have_value("")
    assert len(pages.rows()) > 2


def test_the_rows_of_one_passage_are_left(pages):
    passages = pages.part("claims").locator("select").first
    passages.select_option("D5")
    of_it = [claim for claim in pages.content.claims.values() if claim.passage == "D5"]
    assert 1 < len(of_it) < len(pages.content.claims)
    assert sorted(pages.rows()) == sorted(map(pages.text, of_it))
    passages.select_option("")


def test_a_passage_named_in_a_table_is_selected_with_its_own_view(pages):
    link = pages.part("claims").locator("[data-ref='passage:A5']").first
    link.focus()
    pages.page.keyboard.press("Enter")
    pages.page.locator("article[data-passage='A5'][data-state='selected']").wait_for()
    assert link.get_attribute("aria-pressed") == "true"
    expect(pages.part("systems").locator("[data-ref='passage:A5']").first).to_have_attribute("aria-pressed", "true")
    link.click()
    expect(link).to_have_attribute("aria-pressed", "false")
    assert pages.part("claims").locator("[data-ref='passage:B5']").first.get_attribute("role") is None, (
        "not in this lesson"
    )


def test_the_envelope_opens_on_the_timeline(pages):
    timeline = pages.part("timeline")
    drawing = timeline.locator(".lsn-drawing:visible")
    band = drawing.locator(".lsn-band")
    drawing.locator(".lsn-mark").first.focus()
    pages.page.keyboard.press("End")
    assert pages.page.evaluate("() => document.activeElement.dataset.undated") == UNDATED[-1]
    for name in UNDATED:
        drawing.locator(f"[data-label='undated-{name}']").click()
        expect(drawing.locator(f"[data-undated='{name}']")).to_have_attribute("aria-pressed", "true")
        expect(timeline.locator(".lsn-note")).to_contain_text(pages.content.undated[name].title[pages.language])
        expect(timeline.locator(".lsn-note")).to_contain_text(pages.word("timeline.no-date"))
        expect(band).to_have_count(1)
    pages.picture(f"envelope-{pages.page.viewport_size['width']}")
    drawing.locator("[data-undated='hundred-day-push']").focus()
    pages.page.keyboard.press("Enter")
    expect(pages.part("envelope").locator("[data-ref='undated:hundred-day-push']")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(band).to_have_count(1)
    assert_band(pages, drawing, ("plan-2017", "tourism-2021"))
    tools = timeline.locator(".lsn-tools button")
    if pages.page.viewport_size["width"] > 600:
        for _ in range(2):
            tools.nth(0).click()
        for _ in range(3):
            tools.nth(3).click()
        frame_passed(pages.page)
        assert band.get_attribute("width") != "0"
        assert inside(drawing, ".lsn-band")
        expect(drawing.locator("[data-gap='label']")).to_be_hidden()
        tools.nth(4).click()
        expect(drawing.locator("[data-gap='label']")).to_be_visible()
    drawing.locator("[data-label='undated-hundred-day-push']").click()
    expect(band).to_have_count(0)


def assert_band(pages, drawing, events) -> None:
    """The hatched years take in the marks of what happened in them."""
    along = "x" if pages.page.viewport_size["width"] > 600 else "y"
    size = {"x": "width", "y": "height"}[along]
    frame_passed(pages.page)  # the band is drawn anew with each selection
    box = drawing.locator(".lsn-band").bounding_box()
    for name in events:
        mark = drawing.locator(f"[data-event='{name}']")
        if mark.count():
            at = mark.bounding_box()
            middle = at[along] + at[size] / 2
            assert box[along] <= middle <= box[along] + box[size]
    early = drawing.locator("[data-event='hall-2000']").bounding_box()
    assert early[along] + early[size] / 2 < box[along]


def inside(drawing, selector: str) -> bool:
    outer, box = drawing.bounding_box(), drawing.locator(selector).bounding_box()
    return outer["x"] - 1 <= box["x"] and box["x"] + box["width"] <= outer["x"] + outer["width"] + 1


def test_a_chart_is_part_of_the_page_and_says_in_words_what_it_shows(pages):
    for name in ("claims", "voices", "envelope"):
        if name == "envelope":
            pages.part(name).locator("summary").first.click()
        chart = pages.part(name).locator(".lsn-drawing:visible").first
        assert chart.get_attribute("role") == "img"
        assert len(chart.get_attribute("aria-label")) > 30
        details = pages.part(name).locator("figure details.lsn-text").first
        assert not details.evaluate("one => one.open")
        details.locator("summary").focus()
        pages.page.keyboard.press("Enter")
        expect(details.locator("li, table").first).to_be_visible()
        pages.page.keyboard.press("Enter")
    pages.part("envelope").locator("summary").first.click()
    fills = pages.page.locator("pattern").evaluate_all("all => all.map(one => one.id)")
    assert len(fills) == len(set(fills)), "each chart has fillings of its own"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_accessible_and_nothing_sideways(pages, theme):
    put_on(pages.page, theme)
    pages.part("timeline").locator(".lsn-drawing:visible [data-label='undated-plants-closed']").click()
    for name in VIEWS:
        details = pages.part(name).locator("details")
        details.evaluate_all("all => all.forEach(one => { one.open = true; })")
        found = violations(pages.page, f"section.lsn-{name}")
        assert found == [], f"{name}: {found}"
        assert too_wide(pages.part(name).locator("*:not(.lsn-hidden)")) == [], name
        pages.part(name).scroll_into_view_if_needed()
        pages.picture(f"{name}-{theme}-{pages.page.viewport_size['width']}")
        details.evaluate_all("all => all.forEach(one => { one.open = false; })")
    assert not page_is_too_wide(pages.page)
    put_on(pages.page, "light")
    pages.part("timeline").locator(".lsn-drawing:visible [data-label='undated-plants-closed']").click()
