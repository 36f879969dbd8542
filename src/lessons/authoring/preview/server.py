"""The author's preview as a page: a small server on the loopback interface, whose page asks what the files say now.

It reads and never writes, answers nobody but a browser on this computer, and takes no part of an address for a path.
"""

from __future__ import annotations

import json
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
from markupsafe import escape

from lessons.content.model import Language
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.paths import static

from .session import Preview

STYLES = ("lessons.css", "notebook.css", "quiz.css", "guide.css", "preview.css")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>{title}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css"><script src="preview.js" defer></script></head>
<body class="lsn-preview" data-words="{words}"><header><h1>{title}</h1><nav aria-label="{lessons}"></nav>
<p role="status">{waiting}</p></header><main></main></body></html>
"""
WORDS = ("title", "lessons", "faults", "no-faults", "updated", "kept", "gone", "older", "whole", "waiting")


class Server(ThreadingHTTPServer):
    """Serves one preview on the loopback interface, to a browser on this computer that names it so."""

    daemon_threads = True

    def __init__(self, preview: Preview, *, language: Language, port: int = 0) -> None:
        self.preview, self.language = preview, language
        try:
            super().__init__(("127.0.0.1", port), Handler)
        except OSError as error:
            raise LessonError(texts.both("command.port", port=port, reason=error.strerror or error)) from error

    @property
    def address(self) -> str:
        """The page's address."""
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell what went wrong, but not that a browser has closed its page before the answer was there."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def hosts(self) -> set[str]:
        """What a request may call this server; any other name is another site's page that tries to read it."""
        return {f"127.0.0.1:{self.server_port}", f"localhost:{self.server_port}"}


class Handler(BaseHTTPRequestHandler):
    """Answers for four addresses; no part of any is a path of the file system."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the page, its style, its script, or what it shows."""
        if self.headers.get("Host") not in self.server.hosts:
            self.send_error(HTTPStatus.FORBIDDEN, "this page is for this computer alone")
            return
        asked = urlsplit(self.path)
        if asked.path == "/":
            self._send(page(self.server.language), "text/html")
        elif asked.path == "/preview.css":
            self._send("".join(map(static, STYLES)), "text/css")
        elif asked.path == "/preview.js":
            self._send(static("bundles/preview.js"), "text/javascript")
        elif asked.path == "/state":
            self._state({name: values[0] for name, values in parse_qs(asked.query).items()})
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _state(self, asked: dict[str, str]) -> None:
        state = self.server.preview.state(asked.get("lesson", ""))
        same = asked.get("seen") == state.stamp and asked.get("shown") == state.lesson
        self._send(json.dumps({"same": True}) if same else msgspec.json.encode(state).decode(), "application/json")

    def _send(self, text: str, kind: str) -> None:
        body = text.encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        """End the head of every answer, a refusal too, with what keeps the page to itself."""
        for name, value in {
            "Cache-Control": "no-store",
            "Content-Security-Policy": POLICY,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
        }.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base class names it so)
        """Say nothing: the page asks three times a second."""


def page(language: Language) -> str:
    """Return the page, empty: its script asks for the rest."""
    words = {name: texts.table(language)[f"preview.{name}"] for name in WORDS}
    return PAGE.format(
        lang=language,
        words=escape(json.dumps(words, ensure_ascii=False)),
        **{name: escape(words[name]) for name in ("title", "lessons", "waiting")},
    )
