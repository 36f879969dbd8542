"""Each lesson of the site, in Chromium and Firefox, from a server by address and by name and from a disk: all its questions and
the simulation are answered, the file is downloaded, the browser closed, and everything is back.

A run of the tests tries one lesson each way, from a disk in both browsers; ``.ci/soak site-everywhere`` tries all in both.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import chromium
import firefox
import pytest
import site_host
from access import violations

from lessons.content import loader
from lessons.journal import events, submission

LESSONS = int(os.environ.get("LESSONS_SITE_LESSONS", "1"))
COURSE = "one-page-of-handan"
NAME = "school.test"  # which both browsers are told is this computer
WAYS = ("address", "name", "disk")
BROWSERS = ("chromium", "firefox")
# By address Chromium is what every other test of the site has.
SAMPLE = (("chromium", "name"), ("chromium", "disk"), ("firefox", "address"), ("firefox", "disk"))
TRIED = SAMPLE if LESSONS == 1 else tuple((kind, way) for kind in BROWSERS for way in WAYS)

FORMS = "[...document.querySelectorAll('form.lsn-q')]"
# What any reader could do with any kind of question; whether it is right does not matter here.
ANSWER = f"""(async () => {{
  const once = (node, met) => new Promise(done => {{
    const look = () => met() && (watch.disconnect(), done());
    const watch = new MutationObserver(look);
    watch.observe(node, {{ attributes: true, childList: true, subtree: true }});
    look();
  }});
  const type = (field, value) => {{
    field.value = value;
    field.dispatchEvent(new Event("input", {{ bubbles: true }}));
    field.dispatchEvent(new Event("change", {{ bubbles: true }}));
  }};
  const kinds = new Set();
  for (const form of {FORMS}) {{
    const all = selector => [...form.querySelectorAll(selector)];
    const firsts = new Map(all("fieldset input[type=radio]").reverse().map(box => [box.name, box]));
    for (const box of firsts.values()) box.click();
    all("fieldset input[type=checkbox]")[0]?.click();
    for (const field of all("fieldset input[type=text]")) type(field, field.inputMode === "decimal" ? "12" : "36.5, 114.5");
    for (const field of all("fieldset textarea")) type(field, "字 <b>&</b> a");
    for (const place of all(".lsn-place")) {{
      all(".lsn-cards li:not([hidden]) .lsn-card")[0].click();
      place.click();
    }}
    all(".lsn-order li button[aria-disabled=false]")[0]?.click();
    const submit = form.querySelector("button[type=submit]");
    submit.click();
    const told = form.querySelector(".lsn-feedback");
    await once(form, () => submit.getAttribute("aria-disabled") !== "true" && told.childElementCount > 0);
    kinds.add(form.querySelector("fieldset > :not(legend)").className || all("fieldset input")[0]?.type || "list");
  }}
  const model = document.querySelector(".lsn-simulation");
  if (model) {{
    const results = model.querySelector(".lsn-results");
    const before = results.textContent;
    type(model.querySelector("input[type=number]"), model.querySelector("input[type=number]").max);
    model.querySelector("button").click();
    await once(model, () => results.textContent !== before);
  }}
  return [...kinds];
}})()"""
SEEN = f"""{FORMS}.map(form => [
  [...form.querySelectorAll("fieldset input, fieldset select, fieldset textarea")].map(each => ["radio", "checkbox"].includes(each.type) ? each.checked : each.value),
  [...form.querySelectorAll("li[data-id]")].map(each => each.dataset.id),
  [...form.querySelectorAll(".lsn-place")].map(each => each.textContent),
  form.querySelector(".lsn-verdict")?.className ?? "",
])"""
STATE = "document.querySelector('.site-notice')?.dataset.state ?? ''"
LIVE = site_host.STATES.removeprefix("() => ")


class Chromium:
    """What `firefox.Firefox` is, of the other browser."""

    def __init__(self, context: Any, downloads: Path) -> None:
        self.page = context.pages[0]
        self.errors: list[str] = []
        self.asked: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("download", lambda came: came.save_as(downloads / came.suggested_filename))

    def open(self, address: str) -> None:
        self.page.goto(address)

    def evaluate(self, expression: str) -> Any:
        return self.page.evaluate(f"async () => await ({expression})")

    def once(self, condition: str) -> None:
        self.page.wait_for_function(f"() => {condition}", timeout=120_000)


@contextmanager
def running(kind: str, folder: Path, browser: Any) -> Iterator[Any]:
    """A browser with a profile that stays, which reaches nothing but this computer; ``browser`` is the tests' own Chromium."""
    profile, downloads = folder / "profile", folder / "downloads"
    if kind == "firefox":
        with firefox.running(profile, downloads=downloads, resolved=NAME) as page:
            yield page
        return
    options = [f"--host-resolver-rules=MAP {NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    context = browser.browser_type.launch_persistent_context(
        profile, executable_path=chromium.path(), args=[*chromium.ARGUMENTS, *options], accept_downloads=True
    )
    yield Chromium(context, downloads)
    context.close()


@pytest.fixture(scope="module")
def stick(built: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, for a double click."""
    return site_host.stick(built, tmp_path_factory.mktemp("stick"), root / "data")


def lessons(root: Path, kind: str, way: str) -> list[tuple[str, str]]:
    """The lessons to try so: other ones each way where not all are tried."""
    every = [(language, name) for name in loader.load(root / "data").lessons for language in ("zh", "en")]
    first = (BROWSERS.index(kind) * len(WAYS) + WAYS.index(way)) * 5 % len(every)
    return [*every[first:], *every[:first]][:LESSONS]


def opened(page: Any, address: str) -> None:
    page.open(address)
    page.once(LIVE)
    assert page.evaluate("document.body.dataset.site") == "live", page.evaluate(STATE)


@pytest.mark.parametrize(("kind", "way"), TRIED)
def test_everything_is_back_after_the_browser_was_closed(
    built: Path, stick: Path, root: Path, browser, tmp_path: Path, kind: str, way: str
):
    for language, name in lessons(root, kind, way):
        folder = tmp_path / f"{name}-{language}"
        (folder / "downloads").mkdir(parents=True)
        with site_host.serving(built) as (address, _, port):
            start = {"address": address, "name": address.replace("127.0.0.1", NAME), "disk": f"{stick.as_uri()}/"}[way]
            page_address = f"{start}{language}/{name}.html"
            with running(kind, folder, browser) as page:
                opened(page, page_address)
                assert page.evaluate(ANSWER)
                before = page.evaluate(SEEN)
                answered = sum(any(each[:3]) for each in before)
                page.evaluate("document.querySelector('.lsn-footer button, .lsn-way-on button').click()")
                page.once("document.querySelector('.lsn-receipt') !== null")
                if kind == "chromium":
                    assert violations(page.page, ".lsn") == []
            [file] = [path for path in (folder / "downloads").iterdir() if path.stat().st_size]
            assert len(events.replay(submission.parse(file.read_bytes(), course=COURSE).lines)) >= answered > 0
            with running(kind, folder, browser) as again:
                opened(again, page_address)
                assert again.evaluate(SEEN) == before, (language, name)
        assert (page.errors, again.errors) == ([], [])
        allowed = ("file:" if way == "disk" else start, "blob:", "data:", f"http://127.0.0.1:{port}/favicon.ico")
        assert [each for each in page.asked + again.asked if not each.startswith(allowed)] == []
