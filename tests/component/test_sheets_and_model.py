"""Sheets, the model of a centre and the diagram: lessons 04 to 07 as a student goes through them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from access import violations
from chromium import frame_passed
from component_host import Notebook
from looks import page_is_too_wide, too_wide
from playwright.sync_api import Locator, expect

from lessons.content.org_chart import Structure
from lessons.content.response_centre import LIMITS, Run, Settings, run

NAMES = {"04": "04-toolbox", "05": "05-response", "06": "06-village", "07": "07-inquiry"}
PARTS = {
    "04": (".lsn-sheet", ".lsn-diagram"),
    "05": (".lsn-model", ".lsn-sheet"),
    "06": (".lsn-sheet",),
    "07": (".lsn-sheet", ".lsn-recall"),
}
BACKGROUND = ".jp-OutputArea, .jp-Notebook, .jp-WindowedPanel-outer, .jp-Cell { background: #111 !important; }"
WRITTEN = "先说 <b>这一条</b> first"


class Tab(Notebook):
    """One lesson in a tab of its own."""

    @property
    def sheet(self) -> Locator:
        return self.page.locator("section.lsn-sheet")

    @property
    def then(self) -> Locator:
        return self.sheet.locator(".lsn-then")

    @property
    def told(self) -> str:
        """The longest stretch without marks of what the lesson puts beside the sheet."""
        (sheet,) = self.content.lessons[self.name].sheet
        return max(re.split(r"[^\w ,，。；、]+", (sheet.then or {})[self.language]), key=len).strip()

    @property
    def model(self) -> Locator:
        return self.page.locator("section.lsn-model")

    def setting(self, name: str, kind: str = "number") -> Locator:
        return self.model.locator(".lsn-setting").nth(list(LIMITS).index(name)).locator(f"input[type='{kind}']")

    def saved(self) -> None:
        """Wait until the last card that was touched says so."""
        expect(self.sheet.locator(".lsn-saved", has_text=self.word("writing.typing"))).to_have_count(0)

    def kept(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """What is on disk: the text or the option of each cell, and the passages that were picked."""
        records = self.records()
        return {name: (record.text, record.picked) for name, record in records.items() if name.startswith("sheet:")}


class Tabs:
    """The lessons of one language, each opened when it is first asked for, in one browser."""

    def __init__(self, context, folder: Path, language: str) -> None:
        self.context, self.folder, self.language = context, folder, language
        self.open: dict[str, Tab] = {}

    def another(self, name: str) -> Tab:
        tab = Tab(self.context, self.folder, language=self.language, name=name)
        tab.begin()
        return tab

    def __getitem__(self, number: str) -> Tab:
        if number not in self.open:
            self.open[number] = self.another(NAMES[number])
        self.open[number].page.bring_to_front()
        return self.open[number]


@pytest.fixture(scope="module", params=["zh", "en"])
def tabs(request, browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tabs]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Tabs(context, tmp_path_factory.mktemp("sheets"), request.param)
    yield opened
    context.close()
    for tab in opened.open.values():
        tab.ended()


def test_a_sheet_by_keyboard_alone_and_after_a_reload(tabs):
    tab = tabs["04"]
    keys = tab.page.keyboard
    assert tab.told not in tab.page.content(), "the page's own answer waits"
    tab.sheet.locator("textarea").first.focus()
    for row in range(4):
        keys.type(f"{WRITTEN} {row}")
        keys.press("Tab")
        for _ in range(row + 1):
            keys.press("ArrowDown")
        keys.press("Tab")
        keys.type("dd x")
        # In command mode these would delete the cell: JupyterLab leaves the keys of what has this mark alone.
        assert tab.page.evaluate("() => 'lmSuppressShortcuts' in document.activeElement.dataset")
        if row < 3:
            assert tab.told not in tab.page.content()
            keys.press("Tab")
    expect(tab.then).to_contain_text(tab.told)
    tab.saved()
    tab.picture("sheet-filled")
    tab.reload()
    expect(tab.then).to_contain_text(tab.told)
    chosen = ["pay", "insurance", "promotion", "honour"]
    for row, name in enumerate(chosen):
        fields = tab.sheet.locator("fieldset").nth(row)
        assert [each.input_value() for each in fields.locator("textarea").all()] == [f"{WRITTEN} {row}", "dd x"]
        expect(fields.locator("select")).to_have_value(name)
    assert tab.kept()["sheet:incentives/township-secretaries/rule"] == (f"{WRITTEN} 0", ())
    expect(tab.then.locator("dl.lsn-terms dt").first).to_be_visible()


def test_rival_explanations_with_their_passages(tabs):
    tab = tabs["06"]
    cards = tab.sheet.locator("fieldset.lsn-row")
    expect(cards).to_have_count(4)
    first = cards.first.locator("fieldset")
    read = first.first.locator("details").nth(1)
    read.locator("summary").click()
    expect(read.locator("p").first).to_be_visible()
    passage = tab.content.passages["D3"]
    assert passage.text[tab.language].strip()[:4] in read.inner_text()
    read.locator("summary").click()
    expect(read.locator("p").first).to_be_hidden()
    first.first.locator("input[value='D3']").check()
    box = first.nth(1).locator("input[value='D4']")
    box.focus()
    tab.page.keyboard.press("Space")
    assert box.is_checked()
    cards.first.locator("textarea").fill(WRITTEN)
    tab.saved()
    assert tab.told not in tab.page.content()
    for number in range(1, 4):
        cards.nth(number).locator("label.lsn-option").nth(number).click()
    expect(tab.then).to_contain_text(tab.told)
    tab.saved()
    kept = tab.kept()
    assert kept["sheet:explanations/leader/for"] == ("", ("D3",))
    assert kept["sheet:explanations/leader/against"] == ("", ("D4",))
    assert kept["sheet:explanations/leader/apart"] == (WRITTEN, ())
    tab.picture("cards")


def test_one_file_is_asked_for_and_the_predictions_of_the_first_lesson_come_back(tabs):
    start_tab = tabs.another("00-start")
    prompt = start_tab.page.locator(".lsn-prompt").first
    prompt.locator("textarea").fill(WRITTEN)
    expect(prompt.locator(".lsn-saved")).to_contain_text(start_tab.word("writing.saved", time="").strip())
    start_tab.page.close()
    start_tab.ended()
    tab = tabs["07"]
    expect(tab.page.locator("section.lsn-recall").nth(1)).to_contain_text(WRITTEN)
    assert tab.told not in tab.page.content()
    show = tab.sheet.locator("button", has_text=tab.word("sheet.show"))
    show.focus()
    tab.page.keyboard.press("Enter")  # whoever is at a loss may look first
    expect(tab.then).to_contain_text(tab.told)
    expect(show).to_be_hidden()
    tab.sheet.locator("select").select_option("register")
    tab.sheet.locator("input[value='C2']").check()
    for field in tab.sheet.locator("textarea").all():
        field.fill(WRITTEN)
    tab.saved()
    kept = tab.kept()
    assert kept["sheet:request/file/record"] == ("register", ())
    assert kept["sheet:request/file/passage"] == ("", ("C2",))
    assert kept["sheet:request/file/blind"] == (WRITTEN, ())
    tab.picture("request")


def test_the_diagram_says_in_words_what_it_shows(tabs):
    tab = tabs["04"]
    diagram, structure = tab.page.locator("section.lsn-diagram"), tab.content.structure
    whole = diagram.locator(":scope > details")
    for part, shown in ((diagram.locator(":scope > div").first, structure.first), (whole, structure)):
        note = part.locator(".lsn-note")
        expect(note).to_contain_text(tab.word("diagram.all", count=len(shown.tie)))
        rows = part.locator("table").first.locator("tbody tr")
        listed = [tie for tie in shown.tie if shown is not structure or tie not in structure.first.tie]
        expect(rows).to_have_count(len(listed))
        for tie, row in zip(listed, rows.all_inner_texts(), strict=True):
            assert tie.does[tab.language] in row
        only_the_picked(tab, part, shown)
        if shown is not structure:
            expect(whole.locator(".lsn-drawing:visible")).to_have_count(0)
            whole.locator("summary").first.focus()
            tab.page.keyboard.press("Enter")
            expect(whole.locator("summary").first).to_have_text(
                tab.word("diagram.whole", bodies=len(structure.body), ties=len(structure.tie))
            )
    tab.picture("diagram")
    whole.locator("summary").first.click()
    # On paper the small one stands alone, though what is folded is else unfolded there.
    tab.page.emulate_media(media="print")
    tab.page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect(diagram.locator(".lsn-drawing:visible")).to_have_count(1)
    expect(whole).to_be_hidden()
    tab.page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    tab.page.emulate_media(media="screen")
    expect(whole.locator("summary").first).to_be_visible()


def only_the_picked(tab: Tab, part: Locator, structure: Structure) -> None:
    """By keyboard to the last box of one drawing: its arrows alone are left, and told; and back."""
    note, drawing = part.locator(".lsn-note"), part.locator(".lsn-drawing:visible")
    boxes = drawing.locator("[data-body]")
    boxes.first.focus()
    tab.page.keyboard.press("End")
    tab.page.keyboard.press("Enter")
    last = structure.body[-1]
    own = [tie for tie in structure.tie if last.id in (tie.start, tie.end)]
    expect(boxes.last).to_have_attribute("aria-pressed", "true")
    expect(note).to_contain_text(tab.word("diagram.now", name=last.name[tab.language], count=len(own)))
    assert all(tie.does[tab.language] in note.inner_text() for tie in own)
    listed = part.locator("table").first.locator("[data-tie]").evaluate_all("all => all.map(one => one.dataset.tie)")
    expect(part.locator("tr.lsn-lit")).to_have_count(len([tie for tie in own if tie.id in listed]))
    dimmed = {each.get_attribute("data-tie") for each in drawing.locator(".lsn-dim").all()}
    assert dimmed == {tie.id for tie in structure.tie} - {tie.id for tie in own}
    boxes.last.click()
    expect(drawing.locator(".lsn-dim")).to_have_count(0)


def shown(tab: Tab, one: Run, number: int = 0) -> None:
    """The page has this run's two shares, its four boxes beside the word that they are simulated, and its counts."""
    shares = tab.model.locator(".lsn-shares").nth(number)
    for item, share in zip(shares.locator("li").all(), (one.in_time, one.solved), strict=True):
        expect(item).to_contain_text(re.compile(rf"(?<!\d){share * 100:.0f} ?%"))
    expect(shares.locator("caption")).to_contain_text(tab.word("model.simulated").lower())
    cells = tab.model.locator("figure + .lsn-scroll table.lsn-tally").locator("tbody tr")
    counts = [one.in_time_solved, one.in_time_unsolved, one.late_solved, one.late_unsolved]
    told = [row.locator("td").nth(number).inner_text() for row in cells.all()[-4:]]
    assert told == [f"{count:,}" for count in counts]


def test_the_model_runs_by_keyboard_and_two_runs_are_compared(tabs):
    tab = tabs["05"]
    keys = tab.page.keyboard
    before, after = run(Settings()), run(Settings(misrouted=61))
    shown(tab, before)
    keep = tab.model.locator("button", has_text=tab.word("model.keep"))
    keep.focus()
    keys.press("Enter")
    status = tab.model.locator(".lsn-told")
    expect(status).to_have_text(tab.word("model.kept"))
    tab.setting("misrouted").focus()
    keys.press("Control+a")
    assert tab.setting("misrouted").get_attribute("data-lm-suppress-shortcuts") is not None, (
        "the field's own, not every cell's"
    )
    keys.type("60")
    keys.press("Tab")
    keys.press("ArrowRight")  # the slider follows the number, and leads it
    expect(tab.setting("misrouted")).to_have_value("61")
    tab.setting("misrouted").press("Enter")
    expect(status).to_contain_text(f"{after.in_time * 100:.0f}")
    shown(tab, before, 0)
    shown(tab, after, 1)
    changed = tab.model.locator("mark")
    expect(changed).to_have_count(1)
    expect(changed).to_contain_text("61")
    picture = tab.model.locator("img.lsn-backlog")
    assert tab.word("model.simulated").lower() in tab.model.locator("figcaption").inner_text().lower()
    assert str(max(after.backlog)) in picture.get_attribute("alt")
    assert picture.evaluate("image => image.naturalWidth") > 0
    tab.picture("compared")
    again = run(Settings(misrouted=61, seed=7))
    tab.setting("seed").fill("7")
    tab.setting("seed").press("Enter")
    expect(status).to_contain_text(f"{again.in_time * 100:.0f}")
    shown(tab, again, 1)
    tab.model.locator("button", has_text=tab.word("model.drop")).click()
    expect(status).to_have_text(tab.word("model.dropped"))
    expect(tab.model.locator(".lsn-shares")).to_have_count(1)
    shown(tab, again)


def test_settings_that_cannot_be_used_get_a_line_and_lose_nothing(tabs):
    tab = tabs["05"]
    before = tab.model.locator(".lsn-results").inner_html()
    status = tab.model.locator(".lsn-told")
    tab.setting("staff").fill("")
    tab.setting("staff").press_sequentially("eee")  # the letter that a number field takes
    tab.setting("deadline").fill("61")
    more = tab.model.locator("details.lsn-more")
    more.locator("summary").click()
    tab.setting("hours").fill("1.1")
    more.locator("summary").click()
    expect(tab.setting("hours")).to_be_hidden()
    assert float(tab.setting("staff", "range").input_value()) == Settings().staff
    tab.model.locator("button[type='submit']").click()
    expect(status).to_have_text(tab.word("model.refused", count=3))
    expect(more).to_have_attribute("open", "")  # what is wrong in there is to be seen
    for name in ("staff", "deadline", "hours"):
        limit, field = LIMITS[name], tab.setting(name)
        expect(field).to_have_attribute("aria-invalid", "true")
        line = tab.model.locator(f"#{field.get_attribute('aria-describedby')}")
        expect(line).to_have_text(
            tab.word("model.limits", least=f"{limit.least:g}", most=f"{limit.most:g}", step=f"{limit.step:g}")
        )
    assert tab.page.evaluate("() => document.activeElement.type") == "number", "the first wrong field has the focus"
    assert tab.setting("deadline").input_value() == "61"
    assert tab.model.locator(".lsn-results").inner_html() == before
    tab.model.locator(".lsn-settings").scroll_into_view_if_needed()
    tab.picture("refused")
    for name in ("staff", "deadline", "hours"):
        tab.setting(name).fill(f"{getattr(Settings(), name):g}")
    tab.setting("hours").press("Enter")
    expect(tab.model.locator("[aria-invalid='true']")).to_have_count(0)
    more.locator("summary").click()


def test_accessible_dark_and_narrow(tabs):
    """Every view of the four lessons as the tests before left it: filled, compared, picked, opened."""
    for number, parts in PARTS.items():
        tab = tabs[number]
        tab.page.locator(".lsn-sheet details, .lsn-model details, .lsn-diagram details").evaluate_all(
            "all => all.forEach(one => { one.open = true; })"
        )
        if number == "04":
            tab.page.locator(".lsn-drawing:visible [data-body]").first.click()
        for theme, width in (("true", 1200), ("false", 390)):
            tab.page.set_viewport_size({"width": width, "height": 900})
            tab.page.evaluate("light => { document.body.dataset.jpThemeLight = light; }", theme)
            style = tab.page.add_style_tag(content=BACKGROUND if theme == "false" else "/* light */")
            frame_passed(tab.page)
            found = violations(tab.page, *parts)
            assert found == [], f"{number} {width}: {found}"
            for part in parts:
                assert_fits(tab.page.locator(part).first, f"{number} {part} {width}")
                tab.page.locator(part).first.scroll_into_view_if_needed()
                tab.picture(f"{number}-{part.removeprefix('.lsn-')}-{width}")
            assert not page_is_too_wide(tab.page), f"{number} {width}"
            style.evaluate("one => one.remove()")
        tab.page.set_viewport_size({"width": 1200, "height": 900})
        tab.page.evaluate("() => { document.body.dataset.jpThemeLight = 'true'; }")


def assert_fits(part: Locator, where: str) -> None:
    """Nothing in it scrolls sideways, and what is pressed is large enough for a finger."""
    assert too_wide(part.locator("*:not(.lsn-hidden)")) == [], where
    small = part.locator("button, textarea, select, summary, label.lsn-option, input[type='number']").evaluate_all(
        """all => all.filter(one => one.getClientRects().length && one.getBoundingClientRect().height < 24)
          .map(one => one.outerHTML.slice(0, 99))"""
    )
    assert small == [], where


def test_a_kernel_that_dies_takes_nothing_from_the_page(tabs):
    tab = tabs["05"]
    tab.setting("deadline").fill("5")
    before = tab.model.locator(".lsn-results").inner_html()
    row = tab.sheet.locator("textarea").first
    row.fill(WRITTEN)
    tab.saved()
    tab.die()
    expect(tab.model.locator(".lsn-told")).to_have_text(tab.word("model.dead"))
    assert tab.model.locator(".lsn-results").inner_html() == before
    assert tab.setting("deadline").input_value() == "5"
    expect(tab.sheet.locator(".lsn-warn", has_text=tab.word("writing.dead")).first).to_be_visible()
    row.press("End")
    row.press_sequentially("!")  # goes nowhere yet
    tab.picture("model-kernel-gone")
    tab.reload()
    expect(tab.sheet.locator("textarea").first).to_have_value(f"{WRITTEN}!")
    tab.setting("deadline").fill("5")
    tab.setting("deadline").press("Enter")
    one = run(Settings(deadline=5))
    expect(tab.model.locator(".lsn-told")).to_contain_text(f"{one.in_time * 100:.0f}")
    shown(tab, one)
