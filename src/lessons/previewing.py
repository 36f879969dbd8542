"""`lessons preview`: a course's lessons as an author edits them, Chinese beside English, each fault beside its text.

A page on this computer alone. The server reads and never writes: whenever the page asks, it looks whether a content file
has changed, reads the course anew, and answers with the steps of one lesson. Drawings are made afresh in memory.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
from markupsafe import Markup, escape

from . import drawn, loading, locations, prose, texts
from .faces import View
from .lesson import Lesson
from .locations import STATIC
from .model import LANGUAGES, Course, Language, LessonPlan, Show, Step, Text
from .problems import LessonError, Problem
from .references import LINK
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
WORDS = ("title", "lessons", "faults", "no-faults", "updated", "kept", "gone", "older", "whole", "waiting")
UNSAID = Text(zh="–", en="–")
KINDS = "step|quiz|question|prompt|sheet|passage|event|feature|undated|figure|term|lesson"
NAMED = re.compile(rf'\b({KINDS})(?: "([^"]+)"|\[([^]"]+)\])')
WHOLE = {
    "claims": "claims.toml", "voices": "voices.toml", "systems": "systems.toml", "diagram": "structure.toml",
    "envelope": "undated.toml",
}  # fmt: skip
"""The views that show all of a file."""
Entry = tuple[str, str, str]
"""A file under the course's folder, a kind of entry and its id; without kind and id, the file as a whole."""


class Fresh(drawn.Drawn):
    """A course as it has just been read, whatever its faults; nothing that was stored is used.

    ``drawings`` has those of earlier readings by name, each with a digest of what it was made from.
    """

    fresh = (
        True  # so that no lesson tells of stored drawings that do not fit: an author's never do before `lessons build`
    )

    def __init__(self, folder: Path, course: Course, *, drawings: dict[str, tuple[str, bytes]]) -> None:
        super().__init__(folder)
        self.__dict__ |= {"full": course, "course": course}
        self._drawings = drawings

    def questions(self, lesson: str) -> dict[str, Any]:
        """Return a lesson's questions by id, none where their file could not be read."""
        return self.full.questions.get(lesson, {})

    def read(self, name: str) -> bytes:
        """Return one drawing as UTF-8, drawn anew where what it shows has changed."""
        source = drawn_from(self.full, name)
        digest = blake2b(msgspec.json.encode(source)).hexdigest()
        if self._drawings.get(name, ("",))[0] != digest:
            self._drawings[name] = digest, drawn.recipes(source)[name]().encode()
        return self._drawings[name][1]


def drawn_from(course: Course, name: str) -> Course:
    """Return the part of a course that a drawing is made from.

    It is drawn from this part alone, so that a save that leaves the part as it was cannot change the drawing.
    """
    lesson, _, kind = name.partition(".")
    plan = course.lessons.get(lesson)
    lessons = {}
    if plan:  # what its steps show counts (a map leads to those passages), not what they say
        steps = tuple(msgspec.structs.replace(step, title=UNSAID, text=UNSAID) for step in plan.step)
        lessons = {lesson: msgspec.structs.replace(plan, step=steps, quiz=(), prompt=(), sheet=())}
    return msgspec.structs.replace(
        course, lessons=lessons, questions={}, figures={}, terms={}, voices={}, systems={}, claims={},
        passages={} if kind.startswith("timeline") else course.passages,
    )  # fmt: skip


class Part(msgspec.Struct, frozen=True):
    """A step of a lesson, or its head: the faults that are told of it, its HTML in each language; ``kept`` as in `State`."""

    id: str
    title: dict[Language, str]
    html: dict[Language, str]
    faults: list[str]
    kept: bool = False


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
        self._older: set[Entry] = set()
        self._read_at, self._read_s = "", 0.0
        self._made: dict[str, State] = {}
        self._drawings: dict[str, tuple[str, bytes]] = {}

    def state(self, lesson: str = "") -> State:
        """Return what the page shows of a lesson, read anew where a file has changed; of an unknown one, the first."""
        with self._lock:
            self._look()
            names = list(self._course.lessons) if self._course else []
            name = lesson if lesson in names else next(iter(names), "")
            if name not in self._made:
                self._made[name] = self._make(name)
            return self._made[name]

    def named(self, lesson: str, *, language: Language) -> str:
        """Return a lesson's id if it can be shown.

        Raises:
            UnknownNameError: with the near names and those that exist, where neither the course nor a file has it.

        """
        self.state()
        files = {path.stem: path for path in self.folder.glob("lessons/*.toml")}  # one with a fault may be mended yet
        texts.find(
            lesson, {**files, **(self._course.lessons if self._course else {})}, what="lesson", language=language
        )
        return lesson

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
        self._older = set()
        if course and self._course:
            course, self._older = _filled(course, self._course, problems)
        self._course, self._problems = course or self._course, sorted(problems)
        self._stamp, self._made = stamp, {}
        self._read_at, self._read_s = time.strftime("%H:%M:%S"), time.perf_counter() - began

    def _signature(self) -> str:
        lines = []
        for path in sorted([*drawn.content(self.folder, guide=True), *self.folder.glob("*.json")]):
            try:
                stat = path.stat()
            except OSError:  # gone since it was listed: the next look sees a shorter list
                continue
            lines.append(f"{path.relative_to(self.folder).as_posix()} {stat.st_mtime_ns} {stat.st_size}")
        return str(hash(tuple(lines)))

    def _make(self, name: str) -> State:
        began = time.perf_counter()
        course = self._course
        parts = list(self._parts(course, course.lessons[name])) if course and name else []
        return State(
            stamp=self._stamp, at=self._read_at, seconds=round(self._read_s + time.perf_counter() - began, 2),
            lessons=[
                (plan.id, _both(plan.title), _count(course, plan, self._problems))
                for plan in (course.lessons.values() if course else ())
            ],
            lesson=name, faults=list(map(str, self._problems)), parts=parts,
            kept=self._kept or (f"lessons/{name}.toml", "lesson", name) in self._older,
        )  # fmt: skip

    def _parts(self, course: Course, plan: LessonPlan) -> Iterator[Part]:
        """Yield a lesson's head, then its steps, as a notebook's still faces have them, with the key of each quiz."""
        source = Fresh(self.folder, course, drawings=self._drawings)
        head, beside = _beside(course, plan, self._problems)
        with tempfile.TemporaryDirectory() as work:  # a journal goes somewhere; looking leaves nothing behind
            opened = {one: Lesson(source, plan, language=one, work=Path(work) / one) for one in LANGUAGES}
            guides = {one: GuideView(source, language=one) for one in LANGUAGES}
            heads = {one: _tried(opened[one].head, one) for one in LANGUAGES}
            yield Part(id="", title=_both(plan.title), html=heads, faults=list(map(str, head)))
            views: list[View] = []
            for step, faults in zip(plan.step, beside, strict=True):
                html = {one: _step(opened[one], guides[one], course, step, views) for one in LANGUAGES}
                yield Part(
                    id=step.id, title=_both(step.title), html=html, faults=list(map(str, faults)),
                    kept=bool(_entries(course, plan, step) & self._older),
                )  # fmt: skip
            _close(views)


def _both(text: Any) -> dict[Language, str]:
    return {language: text[language] for language in LANGUAGES}


def _own(fault: Problem) -> str:
    """Return the lesson whose own file a fault is in, or nothing."""
    folder, _, name = fault.file.partition("/")
    return name.removesuffix(".toml") if folder in ("lessons", "questions") else ""


def _told(fault: Problem) -> set[Entry]:
    """Return what a fault is about: its file, and the entries that it names."""
    named = {(fault.file, kind, quoted or bare) for kind, quoted, bare in NAMED.findall(fault.where)}
    return {(fault.file, "", ""), *named}


def _beside(course: Course, plan: LessonPlan, problems: list[Problem]) -> tuple[list[Problem], list[list[Problem]]]:
    """Return the faults to show at a lesson's head, and those at each of its steps."""
    steps = [_entries(course, plan, step) for step in plan.step]
    shown = [[fault for fault in problems if _stands(fault, names, plan)] for names in steps]
    placed = {fault for faults in shown for fault in faults}
    guide = (locations.GUIDE, "lesson", plan.id)
    return [f for f in problems if f not in placed and (_own(f) == plan.id or guide in _told(f))], shown


def _stands(fault: Problem, names: set[Entry], plan: LessonPlan) -> bool:
    """Whether a fault is of something in a step, or of a whole file that something in it is from (save the lesson's own)."""
    whole = not fault.where and fault.file != f"lessons/{plan.id}.toml"
    return bool(_told(fault) & names) or (whole and any(file == fault.file for file, _, _ in names))


def _count(course: Course | None, plan: LessonPlan, problems: list[Problem]) -> int:
    head, steps = _beside(course, plan, problems) if course else ([], [])
    return len({*head, *(fault for faults in steps for fault in faults)})


def _entries(course: Course, plan: LessonPlan, step: Step) -> set[Entry]:
    """Return what stands in a step, from whichever file; where a view shows a whole file, that file."""
    file, asked = f"lessons/{plan.id}.toml", f"questions/{plan.id}.toml"
    found: set[Entry] = {(file, "step", step.id)}
    for language in LANGUAGES:
        found |= {("figures.toml", "figure", name) for name in prose.FIGURE.findall(step.text[language])}
    for show in step.show:
        name = show.name or ""
        found.add((file, "prompt" if show.view == "recall" else show.view, name))
        if show.view == "quiz":
            found |= {(asked, "question", each) for quiz in plan.quiz if quiz.id == name for each in quiz.questions}
        if show.view == "passage":
            found |= {("passages.toml", "passage", name), *_terms(course, name)}
        if show.view in ("map", "explore"):
            found |= {("places.geojson", "feature", place) for place in plan.places}
        if show.view in ("timeline", "explore"):
            found |= {("events.toml", "event", event) for event in plan.events}
            found |= {("undated.toml", "undated", each) for each in plan.undated}
        if show.view in WHOLE:
            found.add((WHOLE[show.view], "", ""))
    return found


def _terms(course: Course, passage: str) -> set[Entry]:
    text = course.passages[passage].text if passage in course.passages else None
    targets = [target for language in LANGUAGES for _, *target in LINK.findall(text[language])] if text else []
    return {("terms.toml", "term", name) for kind, name in targets if kind == "term"}


def _filled(course: Course, before: Course, problems: list[Problem]) -> tuple[Course, set[Entry]]:
    """Fill in what a fault keeps from being read with what was last read; return the course, and what is older in it.

    An author who has mistyped a word of a step goes on seeing the lesson. What was taken out of a file without a fault is gone.
    """
    files = {fault.file for fault in problems}
    older: set[Entry] = set()

    def merged(found: dict[str, Any], then: dict[str, Any], kind: str, file: str) -> dict[str, Any]:
        now = dict(found)  # a file with a fault counts as having every name; here only what could be read does
        lost = {name for name in then if (name not in now and file.format(name) in files) or _nowhere(now.get(name))}
        older.update(entry for name in lost for entry in _told(Problem(file.format(name), f'{kind} "{name}"', "")))
        return {
            name: then[name] if name in lost else now[name] for name in {**then, **now} if name in now or name in lost
        }

    fields: dict[str, Any] = {
        name: merged(getattr(course, name), getattr(before, name), kind, file)
        for name, kind, file in (
            ("lessons", "lesson", "lessons/{}.toml"), ("places", "feature", "places.geojson"),
            ("undated", "undated", "undated.toml"),
            *((f"{kind}s", kind, f"{kind}s.toml") for kind in (
                "passage", "event", "figure", "source", "term", "voice", "system", "claim",
            )),
        )
    }  # fmt: skip
    fields["questions"] = {
        name: merged(
            course.questions.get(name, {}), before.questions.get(name, {}), "question", f"questions/{name}.toml"
        )
        for name in fields["lessons"]
    }
    if "structure.toml" in files:
        fields["structure"] = before.structure
        older.add(("structure.toml", "", ""))
    return msgspec.structs.replace(course, **fields), older


def _nowhere(entry: Any) -> bool:
    """Whether an entry is a question of place that a fault elsewhere has left without its place."""
    target = getattr(entry, "target", None)
    return target is not None and not target.unit


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
            self._send("".join(_static(name) for name in STYLES), "text/css")
        elif asked.path == "/preview.js":
            self._send(_static("preview.js"), "text/javascript")
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
            "Cache-Control": "no-store", "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin",
        }.items():  # fmt: skip
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base class names it so)
        """Say nothing: the page asks three times a second."""


def _static(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")


def page(language: Language) -> str:
    """Return the page, empty: its script asks for the rest."""
    words = {name: texts.table(language)[f"preview.{name}"] for name in WORDS}
    return PAGE.format(
        lang=language, words=escape(json.dumps(words, ensure_ascii=False)),
        **{name: escape(words[name]) for name in ("title", "lessons", "waiting")},
    )  # fmt: skip
