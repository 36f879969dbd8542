"""Firefox, driven over WebDriver BiDi: what the tests ask of it and no more."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import processes
import pytest
import websocket

# Nothing but this computer is reached: every other address goes to a proxy that is not there.
PREFERENCES = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
}
PATIENCE_S = 120


def path() -> str:
    """Where it is; a test that needs it fails or is left out where it is not, as with Chromium."""
    found = os.environ.get("LESSONS_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    if found is None:
        reason = "no Firefox on this computer: install Debian's firefox-esr, or set LESSONS_FIREFOX"
        if os.environ.get("LESSONS_REQUIRE_FIREFOX") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


class Firefox:
    """One window of it.

    Args:
        line: the socket by which it is spoken to.

    """

    def __init__(self, line: websocket.WebSocket) -> None:
        self._line, self._number = line, 0
        self.errors: list[str] = []
        self.asked: list[str] = []
        """The addresses that pages fetched."""
        self._call("session.new", capabilities={})
        self._call("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self._window = self._call("browsingContext.getTree")["contexts"][0]["context"]

    def _call(self, method: str, **given: Any) -> Any:
        self._number += 1
        self._line.send(json.dumps({"id": self._number, "method": method, "params": given}))
        while True:
            came = json.loads(self._line.recv())
            if came.get("id") == self._number:
                assert came["type"] == "success", f"{method}: {came.get('error')}: {came.get('message')}"
                return came["result"]
            about = came.get("params", {})
            if came.get("method") == "log.entryAdded" and about["level"] == "error":
                self.errors.append(about["text"])
            elif came.get("method") == "network.beforeRequestSent":
                self.asked.append(about["request"]["url"])

    def open(self, address: str) -> None:
        self._call("browsingContext.navigate", context=self._window, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """Return what an expression comes to in the page, or what it promises."""
        told = self._call(
            "script.evaluate",
            expression=f"(async () => JSON.stringify((await ({expression})) ?? null))()",
            target={"context": self._window},
            awaitPromise=True,
        )
        assert told["type"] == "success", told["exceptionDetails"]["text"]
        return json.loads(told["result"]["value"])

    def once(self, condition: str) -> Any:
        """Wait until an expression is true of the page; return it."""
        return self.evaluate(f"""new Promise(done => {{
          const look = () => {{
            const now = {condition};
            if (now) (watch.disconnect(), done(now));
          }};
          const watch = new MutationObserver(look);
          watch.observe(document.documentElement, {{ attributes: true, childList: true, subtree: true, characterData: true }});
          look();
        }})""")

    def close(self) -> None:
        self._call("browser.close")


@contextmanager
def running(profile: Path, *, downloads: Path | None = None, resolved: str = "") -> Iterator[Firefox]:
    """A Firefox of its own, without a window, with a profile that stays.

    Args:
        profile: its folder, made if it is not there.
        downloads: where what is downloaded goes, without a question; else where Firefox likes.
        resolved: a name that is to mean this computer.

    """
    profile.mkdir(parents=True, exist_ok=True)
    preferences = dict(PREFERENCES)
    if downloads:
        preferences |= {"browser.download.folderList": 2, "browser.download.dir": str(downloads)}
    if resolved:
        preferences |= {"network.dns.localDomains": resolved, "network.proxy.no_proxies_on": f"127.0.0.1, {resolved}"}
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    command = [path(), "--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", str(profile)]
    with processes.listening(command, words="WebDriver BiDi listening on ") as (process, address):
        line = websocket.create_connection(f"{address}/session", timeout=PATIENCE_S, suppress_origin=True)
        firefox = Firefox(line)
        yield firefox
        firefox.close()
        process.wait(PATIENCE_S)
        line.close()
