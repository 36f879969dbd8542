"""`lessons preview` in a browser: a save is on the page with its faults, and one keeps one's place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import expect

from lessons import creating, previewing, texts

SOON_MS = 15_000  # no measure of speed: a busy machine may take its time


@pytest.fixture(params=["zh", "en"])
def live(request, browser, tmp_path: Path) -> Iterator[tuple]:
    creating.new(tmp_path / "course")
    shown = previewing.Preview(tmp_path / "course" / "data")
    shown.warm()
    with previewing.Server(shown, language=request.param) as server:
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
        yield page, shown.folder, request.param, server
        assert errors == []
        context.close()
        server.shutdown()
        thread.join(10)


def picture(page, name: str) -> None:
    folder = os.environ.get("LESSONS_SCREENSHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


def violations(page) -> list:
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    return page.evaluate(
        """async () => {
      const runOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
      const result = await axe.run(document, { runOnly });
      return result.violations.map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))]);
    }"""
    )


def test_a_save_is_on_the_page_with_its_fault(live):
    page, data, language, _ = live
    status = page.locator("body > header [role=status]")
    expect(status).to_contain_text(texts.say("preview.no-faults", language))
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
    expect(status).to_contain_text(texts.say("preview.kept", language), timeout=SOON_MS)
    expect(page.locator("[lang=en]", has_text="A sentence of my own.").first).to_be_visible()


def test_accessible_dark_and_narrow(live):
    page, _, language, _ = live
    expect(page.locator("section.lsn-preview-step").nth(1)).to_be_visible()
    for scheme, width in (("light", 1200), ("dark", 390)):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(300)
        assert violations(page) == []
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        picture(page, f"{language}-preview-{width}")


def test_a_server_that_is_gone_is_said(live):
    page, _, language, server = live
    expect(page.locator("section.lsn-preview-step").nth(1)).to_be_visible()
    page.route("**/state*", lambda route: route.abort())
    expect(page.locator("body > header [role=status]")).to_have_text(
        texts.say("preview.gone", language), timeout=SOON_MS
    )
    page.unroute("**/state*")
    expect(page.locator("body > header [role=status]")).to_contain_text(
        texts.say("preview.no-faults", language), timeout=SOON_MS
    )
    assert server.address.startswith("http://127.0.0.1:")
