"""The site of plain files, as `lessons site` writes it: live in Chromium without Jupyter, its work kept there and graded here."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import site_host
from access import violations
from chromium import until
from click.testing import CliRunner
from playwright.sync_api import expect
from site_host import PLACE, Untyped, serving

from lessons import cli
from lessons.content import loader
from lessons.i18n import texts
from lessons.paths import find
from lessons.site import builder


@dataclass
class Page:
    """A lesson's page in a browser's context of its own."""

    page: Any
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.wait()

    def wait(self) -> None:
        """Wait until it is live, and fail with what it says where it does not become so."""
        site_host.wait(self.page)

    def question(self, number: int) -> Any:
        return self.page.locator("form.lsn-q").nth(number)

    def answer(self) -> None:
        question = self.question(2)
        question.locator("input[value='branch']").check()
        question.locator("button[type='submit']").click()
        question.locator(".lsn-verdict.right").wait_for()

    def stored(self, course: str = "one-page-of-handan") -> list[dict[str, Any]]:
        """What the browser has of the journal, straight from its storage."""
        return site_host.stored(self.page, course)


@pytest.fixture
def visitor(browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    visitor = Page(context.new_page())
    visitor.page.on("pageerror", lambda error: visitor.errors.append(str(error)))
    yield visitor
    context.close()
    assert visitor.errors == []


def test_read_answered_reloaded_handed_in_and_graded(visitor: Page, built: Path, tmp_path: Path):
    page = visitor.page
    with serving(built) as (address, _, _):
        page.goto(f"{address}index.html")
        assert violations(page, "body") == []
        progress = page.locator("[data-lesson='02-places']")
        assert progress.all_text_contents() == ["", ""]
        page.locator("a[href='zh/02-places.html']").click()
        visitor.wait()
        visitor.answer()
        [answered] = [line for line in visitor.stored() if line["act"] == "answered"]
        assert answered["answer"] == "branch"
        page.reload()
        visitor.wait()
        expect(visitor.question(2).locator("input[value='branch']")).to_be_checked()
        expect(visitor.question(2).locator(".lsn-verdict.right")).to_have_count(1)
        page.goto(f"{address}index.html")
        asked = len(loader.load(find("data")).lessons["02-places"].asked)
        told = [texts.translate("contents.answered", language, some=1, all=asked) for language in ("zh", "en")]
        expect(progress).to_have_text(told)
        assert violations(page, "body") == []
        page.go_back()
        visitor.wait()
        panel = page.locator("section.lsn-work")
        panel.get_by_role("textbox", name="名字").fill("安娜")
        panel.get_by_role("textbox", name="名字").press("Enter")
        until(page, lambda: any(line["act"] == "signed" for line in visitor.stored()), said="the name was not stored")
        with page.expect_download() as download:
            panel.get_by_role("button", name=texts.translate("work.download", "zh")).click()
        came = tmp_path / "came" / download.value.suggested_filename
        came.parent.mkdir()
        download.value.save_as(came)
        another_site_of_the_same_origin_has_work_of_its_own(visitor, built, address)
    assert graded(came.parent, tmp_path) == [("安娜", "2.0")]


def another_site_of_the_same_origin_has_work_of_its_own(visitor: Page, built: Path, address: str) -> None:
    (built / "other").symlink_to(built / PLACE)
    visitor.open(f"{address.replace(PLACE, 'other')}zh/02-places.html")
    assert not visitor.question(2).locator("input[value='branch']").is_checked()
    assert visitor.question(2).locator(".lsn-verdict.right").count() == 0


def test_two_tabs_a_dead_python_and_no_network(visitor: Page, built: Path):
    """What a student's browser goes through in a term: nothing that was answered is lost in any of it."""
    page = visitor.page
    with serving(built) as (address, asked, _):
        visitor.open(f"{address}en/02-places.html")
        page.locator(".site-offline:not(:empty)").wait_for()  # the whole site is kept
        asked.clear()
        second = Page(page.context.new_page())
        second.open(f"{address}en/02-places.html")
        visitor.answer()
        second.question(1).locator("input[type='text']").fill("7")
        second.question(1).locator("button[type='submit']").click()
        second.question(1).locator(".lsn-verdict.wrong").wait_for()
        second.page.close()
        its_python_ends(visitor)
        expect(visitor.question(2).locator(".lsn-verdict.right")).to_have_count(1)
        expect(visitor.question(1).locator("input[type='text']")).to_have_value("7")
        assert set(asked) <= {f"/{PLACE}/offline.js"}, "all is kept; only whether there is a newer build is asked"
    # The server is gone.
    visitor.open(f"{address}en/05-response.html")
    model = page.locator("section.lsn-model")
    model.locator("form input:visible").first.fill("30")
    before = model.locator(".lsn-results").inner_text()
    model.locator("button[type='submit']").click()  # nothing else on a page needs simpy
    until(page, lambda: model.locator(".lsn-results").inner_text() != before, said="the model did not run")
    visitor.open(f"{address}en/02-places.html")
    expect(visitor.question(2).locator("input[value='branch']")).to_be_checked()
    assert sorted(line["q"] for line in visitor.stored() if line["act"] == "answered") == sorted(
        {line["q"] for line in visitor.stored() if line["act"] == "answered"}
    )
    assert len({line["s"] for line in visitor.stored()}) == 2


def its_python_ends(visitor: Page) -> None:
    """The worker breaks: that is said, and once it is started again all answers are there."""
    page = visitor.page
    page.workers[0].evaluate("() => { setTimeout(() => { throw new Error('out of memory'); }); }")
    notice = page.locator(".site-notice[data-state='dead']")
    notice.wait_for()
    expect(notice.locator("p")).to_have_text(texts.translate("site.page.dead", "en"))
    page.evaluate("document.body.dataset.site = ''")
    notice.get_by_role("button", name=texts.translate("site.page.again", "en")).click()
    visitor.wait()
    visitor.errors.clear()


def test_before_it_is_live_nothing_moves_and_each_failure_is_said(visitor: Page, built: Path):
    """A part that does not come, then a storage that refuses: a sentence, and a way on."""
    page = visitor.page
    with serving(built) as (address, _, _):
        page.route("**/python.wasm.gz", lambda route: route.abort())
        page.goto(f"{address}zh/02-places.html")
        notice = page.locator(".site-notice[data-state='not-fetched']")
        notice.wait_for()
        expect(notice).to_contain_text("python.wasm.gz")
        page.unroute("**/python.wasm.gz")
        plan = page.locator(".lsn-head details")
        plan.locator("summary").click()
        assert plan.evaluate("element => element.open")
        middle = page.locator(".jp-MarkdownCell h2").nth(1)
        middle.evaluate("element => element.scrollIntoView({ block: 'start', behavior: 'instant' })")
        before = middle.bounding_box()["y"]
        page.evaluate("document.body.dataset.site = ''")
        notice.get_by_role("button", name=texts.translate("site.page.again", "zh")).click()
        summary = plan.locator("summary")
        summary.evaluate("element => element.focus({ preventScroll: true })")
        visitor.wait()
        assert abs(middle.bounding_box()["y"] - before) < 2
        assert plan.evaluate("element => element.open")
        expect(summary).to_be_focused()
        a_storage_that_refuses(visitor)
        assert violations(page, "body") == []
        page.emulate_media(color_scheme="dark")
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", "false")
        assert violations(page, "body") == []
        page.emulate_media(media="print", color_scheme="dark")
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", "true")
        page.emulate_media(media="screen", color_scheme="light")
        skip = page.locator(".site-skip")
        skip.focus()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.querySelector('form.lsn-q') !== null")
        # A private window of some browsers has no storage at all.
        page.close()
        visitor.page = page = page.context.new_page()
        page.add_init_script("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };")
        visitor.open(f"{address}zh/02-places.html")
        page.locator(".site-notice[data-state='refused']").wait_for()
        visitor.answer()


def a_storage_that_refuses(visitor: Page) -> None:
    page = visitor.page
    page.evaluate("""() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function () { throw new DOMException("full", "QuotaExceededError"); };
      globalThis.emptied = () => { IDBObjectStore.prototype.add = add; };
    }""")
    visitor.answer()
    notice = page.locator(".site-notice[data-state='refused']")
    notice.wait_for()
    assert "answered" not in {line["act"] for line in visitor.stored()}
    page.evaluate("emptied()")
    notice.get_by_role("button", name=texts.translate("site.page.again", "zh")).click()
    page.locator(".site-notice[data-state='stored']").wait_for()
    until(page, lambda: "answered" in {line["act"] for line in visitor.stored()}, said="it was not stored")


def test_a_new_build_replaces_the_old_one_whole(visitor: Page, built: Path, tmp_path: Path):
    page, copy = visitor.page, tmp_path / "site"
    shutil.copytree(built, copy)
    with serving(copy) as (address, _, _):
        visitor.open(f"{address}zh/00-start.html")
        page.locator(".site-offline:not(:empty)").wait_for()
        old = page.locator("script[src]").get_attribute("src")
        rebuild(copy / PLACE)
        page.evaluate("""async () => {
          const changed = new Promise(done => navigator.serviceWorker.addEventListener("controllerchange", done));
          await (await navigator.serviceWorker.getRegistration()).update();
          await changed;
        }""")
    # Nobody serves it: all that comes is what is kept.
    visitor.open(f"{address}zh/01-source.html")
    assert page.locator("script[src]").get_attribute("src") != old
    expect(page.locator(".new-build")).to_have_count(1)


def rebuild(site: Path) -> None:
    """Write another build in its place: its parts under another name, a mark on each page."""
    [folder] = (site / "parts").iterdir()
    made = {}
    for path in (
        path
        for path in site.rglob("*")
        if path.is_file() and path.name not in {builder.LIST, builder.PAGES, builder.SERVICE_WORKER}
    ):
        content = path.read_bytes()
        if path.suffix == ".html":
            content = content.replace(folder.name.encode(), b"other").replace(
                b"</main>", b'<p class="new-build"></p></main>'
            )
        made[path.relative_to(site).as_posix().replace(folder.name, "other")] = content
    builder.write({**made, **builder.offline(made)}, site, language="en")


def test_on_a_server_that_knows_no_types(visitor: Page, built: Path):
    with serving(built, Untyped) as (address, _, _):
        visitor.open(f"{address}en/00-start.html")
        expect(visitor.page.locator(".site-offline")).to_have_text("")


def graded(came: Path, folder: Path) -> list[tuple[str, str]]:
    """Each student's name and points, as a teacher's computer grades what came."""
    run = CliRunner()
    given = ["assign", "02-places", "--title", "Places", "--language", "en", "--out", str(folder / "given")]
    done = run.invoke(cli.main, given, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    [assignment] = (folder / "given").glob("*.json")
    done = run.invoke(cli.main, ["grade", str(assignment), str(came), "--out", str(folder / "out"), "--language", "en"])
    assert done.exit_code == 0, done.output
    with (folder / "out" / "gradebook.csv").open(encoding="utf-8-sig") as file:
        return [(row["Name"], row["Points"]) for row in csv.DictReader(file)]
