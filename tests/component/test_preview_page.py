"""`lessons preview` in a browser: a save is on the page with its faults, and one keeps one's place."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from access import violations
from chromium import frame_passed
from playwright.sync_api import expect

from lessons.authoring import scaffold
from lessons.authoring.preview import server as preview_server
from lessons.authoring.preview import session
from lessons.drawing import compiled
from lessons.i18n import texts

SOON_MS = 60_000  # no measure of speed, which tests/benchmarks/preview.py takes: a busy computer may need its time


@pytest.fixture(params=["zh", "en"])
def live(request, browser, tmp_path: Path) -> Iterator[tuple]:
    scaffold.new(tmp_path / "course")
    yield from opened(browser, tmp_path / "course" / "data", request.param)


@pytest.fixture
def whole(browser, root: Path, tmp_path: Path) -> Iterator[tuple]:
    """The course itself, to be edited."""
    data = shutil.copytree(root / "data", tmp_path / "data", ignore=shutil.ignore_patterns(compiled.FOLDER))
    yield from opened(browser, data, "en")


def opened(browser, data: Path, language: str) -> Iterator[tuple]:
    shown = session.Preview(data)
    shown.warm()
    with preview_server.Server(shown, language=language) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        context = browser.new_context(viewport={"width": 1200, "height": 900})
        page = context.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on(
            "console",
            lambda line: (
                errors.append(line.text) if line.type == "error" and "Failed to load" not in line.text else None
            ),
        )
        page.goto(server.address)
        yield page, shown.folder, language, server
        assert errors == []
        context.close()
        server.shutdown()
        thread.join(10)


def picture(page, name: str) -> None:
    folder = os.environ.get("LESSONS_SCREENSHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


def test_a_save_is_on_the_page_with_its_fault(live):
    page, data, language, _ = live
    status = page.locator("body > header [role=status]")
    expect(status).to_contain_text(texts.translate("preview.no-faults", language))
    expect(page.locator("section.lsn-preview-step [lang=zh]").first).to_be_visible()
    expect(page.locator("section.lsn-preview-step [lang=en]").first).to_be_visible()
    (lesson,) = (data / "lessons").glob("*.toml")
    text = lesson.read_text(encoding="utf-8")
    key = page.locator("details.lsn-key summary").first
    key.click()
    for code, mine in (("zh", "我自己的一句话。"), ("en", "A sentence of my own.")):
        text = re.sub(rf'(?m)^text\.{code} = ".+$', f'text.{code} = "{mine}"', text, count=1)
        lesson.write_text(text, encoding="utf-8")
        expect(page.locator(f"[lang={code}]", has_text=mine).first).to_be_visible(timeout=SOON_MS)
    assert page.locator("details.lsn-key").first.get_attribute("open") is not None, "what was opened stays open"
    (asked,) = (data / "questions").glob("*.toml")
    asked.write_text(asked.read_text(encoding="utf-8").replace("feedback.en", "feedbak.en", 1), encoding="utf-8")
    beside = page.locator("section.lsn-preview-step .lsn-preview-faults")
    expect(beside.first).to_contain_text(f"questions/{asked.name}", timeout=SOON_MS)
    expect(page.locator(".lsn-preview-all")).to_contain_text("feedbak")
    picture(page, f"{language}-preview-fault")
    (data / "course.toml").write_text("[", encoding="utf-8")
    expect(status).to_contain_text(texts.translate("preview.kept", language), timeout=SOON_MS)
    expect(page.locator("[lang=en]", has_text="A sentence of my own.").first).to_be_visible()


def test_accessible_dark_and_narrow(live):
    page, _, language, _ = live
    expect(page.locator("section.lsn-preview-step").nth(1)).to_be_visible()
    for scheme, width in (("light", 1200), ("dark", 390)):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", str(scheme == "light").lower())
        frame_passed(page)
        assert violations(page) == []
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        picture(page, f"{language}-preview-{width}")


def test_a_server_that_is_gone_is_said(live):
    page, _, language, server = live
    expect(page.locator("section.lsn-preview-step").nth(1)).to_be_visible()
    page.route("**/state*", lambda route: route.abort())
    expect(page.locator("body > header [role=status]")).to_have_text(
        texts.translate("preview.gone", language), timeout=SOON_MS
    )
    page.unroute("**/state*")
    expect(page.locator("body > header [role=status]")).to_contain_text(
        texts.translate("preview.no-faults", language), timeout=SOON_MS
    )
    assert server.address.startswith("http://127.0.0.1:")


def at(page, lesson: str) -> None:
    expect(page.locator("body > header nav [aria-current=page]")).to_have_attribute(
        "href", f"#{lesson}", timeout=SOON_MS
    )


def test_from_lesson_to_lesson_without_leaving_the_preview(whole):
    page, _, _, server = whole
    at(page, "00-start")
    link = page.locator("section.lsn-preview-step a", has_text=re.compile("^02")).last
    link.focus()
    page.keyboard.press("Enter")
    at(page, "02-places")
    assert page.url == f"{server.address}#02-places"
    assert page.locator("main a[href$='.ipynb']").count() == 0
    twice = page.evaluate(
        "() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, n, all) => all.indexOf(id) !== n)"
    )
    assert twice == []
    page.keyboard.press("Shift+Tab")  # from what was there before: the page still has a place for the keyboard
    page.locator("nav a").nth(3).focus()
    page.keyboard.press("Enter")
    at(page, "03-time")
    assert page.evaluate("() => document.activeElement.getAttribute('href')") == "#03-time"
    page.go_back()
    at(page, "02-places")


@pytest.mark.parametrize("size", [(1200, 900), (820, 600), (390, 800)])
def test_the_keyboard_never_leads_under_the_head(whole, size):
    page, *_ = whole
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(page.url + "#02-places")
    at(page, "02-places")
    page.locator("main summary").last.focus()
    seen = []
    for _ in range(15):  # there are more: it does not leave the page
        page.keyboard.press("Shift+Tab")
        seen.append(
            page.evaluate(
                """() => {
            const focused = document.activeElement, box = focused.getBoundingClientRect();
            const there = document.elementFromPoint(box.left + 3, box.top + box.height / 2);
            return [focused.tagName, Boolean(there) && focused.contains(there)];
          }"""
            )
        )
    assert {tag for tag, _ in seen} <= {"A", "SUMMARY"}
    assert [tag for tag, shown in seen if not shown] == []


def test_a_slip_in_the_lesson_leaves_it_and_ones_place_in_it(whole):
    page, data, language, server = whole
    page.goto(f"{server.address}#03-time")
    at(page, "03-time")
    steps = page.locator("section.lsn-preview-step")
    steps.last.scroll_into_view_if_needed()
    place = steps.last.bounding_box()["y"]
    path = data / "lessons" / "03-time.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("title.en", "titel.en", 1), encoding="utf-8")
    status = page.locator("body > header [role=status]")
    expect(status).to_contain_text(texts.translate("preview.kept", language), timeout=SOON_MS)
    at(page, "03-time")
    expect(page.locator(".lsn-preview-head .lsn-preview-faults")).to_contain_text("lessons/03-time.toml: title")
    assert page.evaluate("() => scrollY") > 0
    # The faults came above; a browser with scroll anchoring holds the step where the eye is.
    assert abs(steps.last.bounding_box()["y"] - place) <= 2
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], "what is older is still readable"
    picture(page, "en-preview-kept")
    path.write_text(text.replace('title.en = "', 'title.en = "Mine: ', 1), encoding="utf-8")
    expect(page.locator(".lsn-preview-head h1[lang=en], .lsn-preview-head [lang=en] h1").first).to_contain_text(
        "Mine: ", timeout=SOON_MS
    )
    expect(status).not_to_contain_text(texts.translate("preview.kept", language))


def test_a_fault_of_a_passage_stands_beside_each_step_that_shows_it(whole):
    page, data, language, server = whole
    page.goto(f"{server.address}#02-places")
    at(page, "02-places")
    path = data / "passages.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index('id = "L1"')
    path.write_text(text[:start] + text[start:].replace("heading.en", "haeding.en", 1), encoding="utf-8")
    step = page.locator("section.lsn-preview-step", has=page.locator(".lsn-preview-faults"))
    expect(step.locator(".lsn-preview-faults")).to_contain_text("passages.toml: passage", timeout=SOON_MS)
    expect(step.locator(".lsn-preview-fault")).to_have_text(texts.translate("preview.older", language))
    expect(step.locator("[lang=zh] .lsn-passage").first).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 900})
    assert violations(page) == []
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    picture(page, "en-preview-passage")
