"""`lessons preview`: a course's lessons as an author edits them, Chinese beside English, each fault beside its text.

A page on this computer alone. The server reads and never writes: whenever the page asks, it looks whether a content file
has changed, reads the course anew, and answers with the steps of one lesson. Drawings are made afresh in memory.
"""

from __future__ import annotations

import json
import re
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
from markupsafe import Markup, escape

from . import drawn, loading, prose, texts
from .faces import View
from .lesson import Lesson
from .locations import STATIC
from .model import LANGUAGES, Course, Language, LessonPlan, Show, Step
from .problems import LessonError, Problem
from .teacher_guide import GuideView

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
WORDS = ("title", "lessons", "faults", "no-faults", "updated", "kept", "gone", "broken", "whole", "key", "waiting")
NAMED = re.compile(r'\b(step|quiz|question|prompt|sheet) "([^"]+)"')


class Fresh(drawn.Drawn):
    """A course as it has just been read, whatever its faults; nothing that was stored is used."""

    fresh = False

    def __init__(self, folder: Path, course: Course) -> None:
        super().__init__(folder)
        self.__dict__["full"] = course

    def questions(self, lesson: str) -> dict[str, Any]:
        """Return a lesson's questions by id, none where their file could not be read."""
        return self.full.questions.get(lesson, {})


class Part(msgspec.Struct, frozen=True):
    """A step of a lesson, or its head: the faults that are told of it, and its HTML in each language."""

    id: str
    title: dict[Language, str]
    html: dict[Language, str]
    faults: list[str]


class State(msgspec.Struct, frozen=True):
    """What the page shows: ``stamp`` tells one reading of the files from another; ``kept`` that the parts are older."""

    stamp: str
    at: str
    seconds: float
    lessons: list[tuple[str, dict[Language, str], int]]
    lesson: str
    faults: list[str]
    parts: list[Part]
    kept: bool


class Preview:
    """The course under ``folder`` as it is now. Thread-safe: one reading at a time."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise LessonError(f"{folder}: expected a folder with course.toml, got no such folder")
        self.folder = folder
        self._lock = Lock()
        self._stamp = ""
        self._course: Course | None = None
        self._kept = False
        self._problems: list[Problem] = []
        self._read_at, self._read_s = "", 0.0
        self._made: dict[str, State] = {}

    def state(self, lesson: str = "") -> State:
        """Return what the page shows of a lesson, read anew where a file has changed; of an unknown one, the first."""
        with self._lock:
            self._look()
            names = list(self._course.lessons) if self._course else []
            name = lesson if lesson in names else next(iter(names), "")
            if name not in self._made:
                self._made[name] = self._make(name)
            return self._made[name]

    def warm(self) -> None:
        """Load what reading and drawing need, so that the first save is answered as fast as the next."""
        from . import map_drawing, timeline_drawing  # noqa: F401 (matplotlib and folium take a second to load)

        self.state()

    def _look(self) -> None:
        """Read the course where any of its files differs in time or size from those that were read."""
        stamp = self._signature()
        if stamp == self._stamp:
            return
        began = time.perf_counter()
        course, problems = loading.readable(self.folder)
        self._kept = course is None and self._course is not None
        self._course, self._problems = course or self._course, sorted(problems)
        self._stamp, self._made = stamp, {}
        self._read_at, self._read_s = time.strftime("%H:%M:%S"), time.perf_counter() - began

    def _signature(self) -> str:
        lines = []
        for path in sorted(drawn.content(self.folder, guide=True)):
            try:
                stat = path.stat()
            except OSError:  # gone since it was listed: the next look sees a shorter list
                continue
            lines.append(f"{path.relative_to(self.folder).as_posix()} {stat.st_mtime_ns} {stat.st_size}")
        return str(hash(tuple(lines)))

    def _make(self, name: str) -> State:
        began = time.perf_counter()
        course = self._course
        parts = list(_parts(self.folder, course, course.lessons[name], self._problems)) if course and name else []
        return State(
            stamp=self._stamp, at=self._read_at, seconds=round(self._read_s + time.perf_counter() - began, 2),
            lessons=[
                (plan.id, _both(plan.title), sum(_lesson_of(fault) == plan.id for fault in self._problems))
                for plan in (course.lessons.values() if course else ())
            ],
            lesson=name, faults=list(map(str, self._problems)), parts=parts, kept=self._kept,
        )  # fmt: skip


def _both(text: Any) -> dict[Language, str]:
    return {language: text[language] for language in LANGUAGES}


def _lesson_of(fault: Problem) -> str:
    """Return the lesson whose own file a fault is in, or nothing."""
    folder, _, name = fault.file.partition("/")
    return name.removesuffix(".toml") if folder in ("lessons", "questions") else ""


def _parts(folder: Path, course: Course, plan: LessonPlan, problems: list[Problem]) -> Iterator[Part]:
    """Yield a lesson's head, then its steps, as a notebook's still faces have them, with the key of each quiz."""
    own = [fault for fault in problems if _lesson_of(fault) == plan.id]
    source = Fresh(folder, course)
    with tempfile.TemporaryDirectory() as work:  # a journal goes somewhere; looking leaves nothing behind
        opened = {
            language: Lesson(source, plan, language=language, work=Path(work) / language) for language in LANGUAGES
        }
        guides = {language: GuideView(source, language=language) for language in LANGUAGES}
        placed: set[Problem] = set()
        steps: list[Part] = []
        views: list[View] = []
        for step in plan.step:
            faults = [fault for fault in own if _names(plan, step) & set(NAMED.findall(fault.where))]
            placed.update(faults)
            html = {one: _step(opened[one], guides[one], course, step, views) for one in LANGUAGES}
            steps.append(Part(id=step.id, title=_both(step.title), html=html, faults=list(map(str, faults))))
        rest = [str(fault) for fault in own if fault not in placed]
        _close(views)
        heads = {language: _tried(lambda one=opened[language]: one.head(), language) for language in LANGUAGES}
        yield Part(id="", title=_both(plan.title), html=heads, faults=rest)
        yield from steps


def _names(plan: LessonPlan, step: Step) -> set[tuple[str, str]]:
    """Return what a fault may name that stands in this step: the step, its quizzes and their questions, prompts, sheets."""
    shown = {(show.view, show.name or "") for show in step.show}
    asked = {("question", name) for quiz in plan.quiz if ("quiz", quiz.id) in shown for name in quiz.questions}
    return {("step", step.id)} | shown | asked


def _step(lesson: Lesson, guide: GuideView, course: Course, step: Step, views: list[View]) -> str:
    language = lesson.language

    def text() -> Markup:
        return _markdown(prose.filled(step.text[language], figures=course.figures, language=language))

    return _tried(text, language) + "".join(
        _tried(lambda each=show: _shown(lesson, guide, each, views), language) for show in step.show
    )


def _shown(lesson: Lesson, guide: GuideView, show: Show, views: list[View]) -> str:
    view = getattr(lesson, show.view)(*([] if show.name is None else [show.name]))
    views.append(view)
    html = str(view.still())
    if show.view == "quiz" and show.name:
        html += guide.quiz(lesson.id, show.name)._repr_html_()
    return f'<div class="lsn-preview-view">{html}</div>'


def _close(views: list[View]) -> None:
    """Let go of the views of one reading, and of those that they are put together from: an author saves all day."""
    for view in views:
        own = view.trait_values()
        inner = [*own.get("passages", ()), own.get("map"), own.get("timeline")]
        for each in [*(one for one in inner if isinstance(one, View)), view]:
            each.close()


def _tried(make: Any, language: Language) -> str:
    """Return what is made, or a line: what a fault of the files breaks must not hide the rest of the lesson."""
    try:
        return str(make())
    except Exception as error:  # noqa: BLE001 (whatever an unfinished course may lead to)
        told = texts.say("preview.broken", language, error=f"{type(error).__name__}: {error}"[:200])
        return str(Markup('<p class="lsn-preview-fault">{}</p>').format(told))


@cache
def _renderer() -> Any:
    import mistune  # only an author's preview renders a lesson's Markdown; a notebook does so itself

    return mistune.create_markdown(escape=True, plugins=["table", "strikethrough"])


def _markdown(text: str) -> Markup:
    return Markup(_renderer()(text))  # noqa: S704 (raw HTML is escaped by the renderer)


class Server(ThreadingHTTPServer):
    """Serves one preview on the loopback interface, to a browser on this computer that names it so."""

    daemon_threads = True

    def __init__(self, preview: Preview, *, language: Language, port: int = 0) -> None:
        self.preview, self.language = preview, language
        try:
            super().__init__(("127.0.0.1", port), Handler)
        except OSError as error:
            raise LessonError(f"port {port}: cannot listen there ({error.strerror or error}); try another") from error

    @property
    def address(self) -> str:
        """The page's address."""
        return f"http://127.0.0.1:{self.server_port}/"

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
            self._send("".join(_static(name) for name in STYLES), "text/css")
        elif asked.path == "/preview.js":
            self._send(_static("preview.js"), "text/javascript")
        elif asked.path == "/state":
            self._state({name: values[0] for name, values in parse_qs(asked.query).items()})
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _state(self, asked: dict[str, str]) -> None:
        state = self.server.preview.state(asked.get("lesson", ""))
        same = asked.get("seen") == state.stamp and asked.get("lesson") == state.lesson
        self._send(json.dumps({"same": True}) if same else msgspec.json.encode(state).decode(), "application/json")

    def _send(self, text: str, kind: str) -> None:
        body = text.encode()
        self.send_response(HTTPStatus.OK)
        for name, value in {
            "Content-Type": f"{kind}; charset=utf-8", "Content-Length": str(len(body)), "Cache-Control": "no-store",
            "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
        }.items():  # fmt: skip
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base class names it so)
        """Say nothing: the page asks twice a second."""


def _static(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")


def page(language: Language) -> str:
    """Return the page, empty: its script asks for the rest."""
    words = {name: texts.table(language)[f"preview.{name}"] for name in WORDS}
    return PAGE.format(
        lang=language, words=escape(json.dumps(words, ensure_ascii=False)),
        **{name: escape(words[name]) for name in ("title", "lessons", "waiting")},
    )  # fmt: skip
