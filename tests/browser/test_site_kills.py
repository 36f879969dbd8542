"""The site's promise under force: a browser killed while a student answers, opened again, and every answer that was called saved is there.

A few in the test run; ``LESSONS_SITE_KILLS=500`` for as many, ``LESSONS_SITE_KILLS_SEED`` for others than today's.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import chromium
import pytest
import site_host
from playwright.sync_api import Error

KILLS = int(os.environ.get("LESSONS_SITE_KILLS", "10"))
SEED = os.environ.get("LESSONS_SITE_KILLS_SEED", "0")
LONGEST_S = 1.5  # from the first answer that is saved: some tens of answers

# Hands in an essay, again and again in other words, and tells each once the page has called it saved.
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
    submit.click();
    if (!waits()) throw new Error("it was not handed in");
    await settled();
    if (told.querySelector(".lsn-warn")) throw new Error(told.textContent);
    calledSaved(text);
  }
}"""


@contextmanager
def running(profile: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A Chromium of its own with a profile that stays, and the address by which it is driven."""
    command = [str(chromium.path()), *chromium.ARGUMENTS, "--headless=new", "--remote-debugging-port=0"]
    process = subprocess.Popen(
        [*command, f"--user-data-dir={profile}", "about:blank"],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr
    lines = iter(process.stderr)
    address = next(line for line in lines if "DevTools listening on " in line).split()[-1]
    draining = threading.Thread(target=lambda: [None for _ in lines], daemon=True)
    draining.start()
    try:
        yield process, address
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        draining.join()
        process.stderr.close()


def answering(page: Any, process: subprocess.Popen[str], words: str, *, seconds: float) -> list[str]:
    """Answer until the browser is killed, so many seconds after the first answer; return what the page called saved."""
    called: list[str] = []
    kill = threading.Timer(seconds, process.kill)

    def saved(text: str) -> None:
        called.append(text)
        if len(called) == 1:
            kill.start()

    page.expose_function("calledSaved", saved)
    with pytest.raises(Error, match="closed"):
        page.evaluate(STUDENT, words)
    kill.join()
    return called


def test_killed_at_any_moment_what_was_called_saved_is_there(tmp_path: Path, built: Path, browser):
    moment = random.Random(SEED)
    called: Counter[str] = Counter()
    profile = tmp_path / "profile"
    with site_host.serving(built) as (address, _, _):
        for number in range(KILLS + 1):
            with running(profile) as (process, driven):
                context = browser.browser_type.connect_over_cdp(driven).contexts[0]
                page = context.new_page()
                page.goto(f"{address}en/02-places.html")
                site_host.wait(page)
                if number:
                    found = Counter(str(line.get("text")) for line in site_host.stored(page))
                    lost = called - found
                    assert not lost, f"kill {number}: {sorted(lost)} of {len(called)} were called saved"
                if number < KILLS:
                    called += Counter(answering(page, process, f"kill {number}:", seconds=moment.uniform(0, LONGEST_S)))
        print(f"{KILLS} kills, {called.total()} answers called saved, none lost")
    assert called.total() >= KILLS
