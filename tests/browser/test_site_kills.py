"""The site's promise under force: a browser killed while a student answers, opened again, and every answer that was called saved is there.

A few in the test run; ``LESSONS_SITE_KILLS=500`` for as many, ``LESSONS_SITE_KILLS_SEED`` for others than today's.
"""

from __future__ import annotations

import os
import random
import subprocess
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import chromium
import processes
import pytest
import site_host
from playwright.sync_api import Error

KILLS = int(os.environ.get("LESSONS_SITE_KILLS", "10"))
EACH = 50  # kills of one student, who has a browser profile of their own: with all that was handed in it opens ever more slowly
SEED = os.environ.get("LESSONS_SITE_KILLS_SEED", "0")
MOST = (
    60  # what is heard of answers before the browser is killed: of each, when it was typed, handed in and called saved
)

# Hands in an essay, again and again in other words, and tells each once the page has called it saved. It tells how far it is, too,
# and goes on meanwhile: whoever kills it at one of these moments does not choose where in the next step that comes.
STUDENT = """async words => {
  const form = [...document.querySelectorAll("form.lsn-q")].find(each => each.querySelector("textarea.lsn-writing"));
  const told = form.querySelector(".lsn-feedback");
  const submit = form.querySelector("button[type='submit']");
  const waits = () => submit.getAttribute("aria-disabled") === "true";
  const settled = () => new Promise(done => {
    const look = () => !waits() && (watch.disconnect(), done());
    const watch = new MutationObserver(look);
    watch.observe(form, { attributes: true, childList: true, subtree: true });
    look();
  });
  await settled(); // what the browser before could not hand in any more, the page hands in by itself
  for (let number = 0; ; number += 1) {
    const text = `${words} ${number}`;
    const input = form.querySelector("textarea");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    goesOn();
    submit.click();
    goesOn();
    if (!waits()) throw new Error("it was not handed in");
    await settled();
    if (told.querySelector(".lsn-warn")) throw new Error(told.textContent);
    calledSaved(text);
  }
}"""


def running(profile: Path) -> AbstractContextManager[tuple[subprocess.Popen[str], str]]:
    """A Chromium of its own with a profile that stays, and the address by which it is driven."""
    command = [str(chromium.path()), *chromium.ARGUMENTS, "--headless=new", "--remote-debugging-port=0"]
    return processes.listening([*command, f"--user-data-dir={profile}", "about:blank"], words="DevTools listening on ")


def answering(page: Any, process: subprocess.Popen[str], words: str, *, moments: int) -> list[str]:
    """Answer until the browser is killed, once so many moments were told of; return what the page called saved."""
    called: list[str] = []
    left = iter(range(moments))

    def goes_on() -> None:
        if next(left, None) is None:
            process.kill()

    def saved(text: str) -> None:
        called.append(text)
        goes_on()

    page.expose_function("goesOn", goes_on)
    page.expose_function("calledSaved", saved)
    with pytest.raises(Error, match="closed"):
        page.evaluate(STUDENT, words)
    return called


def test_killed_at_any_moment_what_was_called_saved_is_there(tmp_path: Path, built: Path, browser):
    moment = random.Random(SEED)
    total = 0
    with site_host.serving(built) as (address, _, _):
        for first in range(0, KILLS, EACH):
            called: Counter[str] = Counter()
            last = min(first + EACH, KILLS)
            for number in range(first, last + 1):
                with running(tmp_path / f"profile-{first}") as (process, driven):
                    context = browser.browser_type.connect_over_cdp(driven).contexts[0]
                    page = context.new_page()
                    page.goto(f"{address}en/02-places.html")
                    site_host.wait(page)
                    if number > first:
                        found = Counter(str(line.get("text")) for line in site_host.stored(page))
                        lost = called - found
                        assert not lost, f"kill {number}: {sorted(lost)} of {len(called)} were called saved"
                    if number < last:
                        words = f"kill {number + 1}:"
                        called += Counter(answering(page, process, words, moments=moment.randint(3, MOST)))
            total += called.total()
            print(f"{last} kills, {total} answers called saved, none lost", flush=True)
    assert total >= KILLS
