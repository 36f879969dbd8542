"""What `lessons preview` shows: a course's lessons as an author edits them, Chinese beside English, each fault beside its text.

Whenever it is asked, it looks whether a content file has changed, and reads the course anew. Nothing is written: drawings are
made afresh in memory. `lessons.authoring.preview.server` has the page.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any

import msgspec
from markupsafe import Markup

from lessons.content import loader, numerals
from lessons.content.model import Course, Language, LessonPlan, Show, Step, Text
from lessons.drawing import compiled
from lessons.errors import LessonError, Problem
from lessons.i18n import texts
from lessons.lesson import Lesson
from lessons.views.base import View
from lessons.views.teacher.guide import GuideView

from .problems import Entry, beside, count, entries, filled

UNSAID = Text(zh="–", en="–")

LIMIT_DRAWINGS = 300
"""How many drawings are remembered: those of a course, and some that a change has just replaced and its undoing brings back."""
Drawings = dict[tuple[str, str], bytes]
"""Drawings by name and a digest of what each was made from."""
_drawings: Drawings = {}  # of all previews: what a drawing is does not hang on which of them asked for it


class Fresh(compiled.CompiledCourse):
    """A course as it has just been read, whatever its faults; nothing that was stored is used.

    ``drawings`` has those of earlier readings.
    """

    # So that no lesson tells of stored drawings that do not fit: an author's never do before `lessons build`.
    is_current = True

    def __init__(self, folder: Path, course: Course, *, drawings: Drawings) -> None:
        super().__init__(folder)
        self.__dict__ |= {"full": course, "course": course}
        self._drawings = drawings

    def questions(self, lesson: str) -> dict[str, Any]:
        """Return a lesson's questions by id, none where their file could not be read."""
        return self.full.questions.get(lesson, {})

    def read(self, name: str) -> bytes:
        """Return one drawing as UTF-8, drawn anew where what it shows has changed."""
        source = drawn_from(self.full, name)
        key = name, blake2b(msgspec.json.encode(source)).hexdigest()
        if key not in self._drawings:
            self._drawings[key] = compiled.recipes(source)[name]().encode()
            if len(self._drawings) > LIMIT_DRAWINGS:
                del self._drawings[next(iter(self._drawings))]
        return self._drawings[key]


def drawn_from(course: Course, name: str) -> Course:
    """Return the part of a course that a drawing is made from.

    It is drawn from this part alone, so that a save that leaves the part as it was cannot change the drawing.
    """
    lesson, _, kind = name.partition(".")
    plan = course.lessons.get(lesson)
    lessons = {}
    if plan:  # what its story and steps show counts (a map leads to those passages), not what they say
        steps = tuple(msgspec.structs.replace(step, title=UNSAID, text=UNSAID) for step in plan.step)
        stops = tuple(msgspec.structs.replace(stop, why=UNSAID) for stop in plan.stops)
        story = plan.story and msgspec.structs.replace(plan.story, text=UNSAID, stop=stops)
        lessons = {lesson: msgspec.structs.replace(plan, step=steps, quiz=(), prompt=(), sheet=(), story=story)}
    return msgspec.structs.replace(
        course,
        lessons=lessons,
        questions={},
        figures={},
        terms={},
        voices={},
        systems={},
        claims={},
        passages={} if kind.startswith("timeline") else course.passages,
    )


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
            raise LessonError(texts.both("command.no-folder", path=folder))
        self.folder = folder
        self._lock = Lock()
        self._stamp = ""
        self._course: Course | None = None
        self._kept = False
        self._problems: list[Problem] = []
        self._older: set[Entry] = set()
        self._read_at, self._read_s = "", 0.0
        self._made: dict[str, State] = {}
        self._drawings = _drawings

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
        from lessons.drawing import map as map_drawing  # noqa: F401 (matplotlib and folium take a second to load)
        from lessons.drawing import timeline  # noqa: F401 (the same)

        self.state()

    def _look(self) -> None:
        """Read the course where any of its files differs in time or size from those that were read."""
        stamp = self._signature()
        if stamp == self._stamp:
            return
        began = time.perf_counter()
        course, problems = _read(self.folder)
        self._kept = course is None and self._course is not None
        self._older = set()
        if course and self._course:
            course, self._older = filled(course, self._course, problems)
        self._course, self._problems = course or self._course, sorted(problems)
        self._stamp, self._made = stamp, {}
        self._read_at, self._read_s = time.strftime("%H:%M:%S"), time.perf_counter() - began

    def _signature(self) -> str:
        lines = []
        for path in sorted([*compiled.content(self.folder, guide=True), *self.folder.glob("*.json")]):
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
            stamp=self._stamp,
            at=self._read_at,
            seconds=round(self._read_s + time.perf_counter() - began, 2),
            lessons=[
                (plan.id, _both(plan.title), count(course, plan, self._problems))
                for plan in (course.lessons.values() if course else ())
            ],
            lesson=name,
            faults=list(map(str, self._problems)),
            parts=parts,
            kept=self._kept or (f"lessons/{name}.toml", "lesson", name) in self._older,
        )

    def _parts(self, course: Course, plan: LessonPlan) -> Iterator[Part]:
        """Yield a lesson's head, then its steps, as a notebook's static pages have them, with the key of each quiz."""
        source = Fresh(self.folder, course, drawings=self._drawings)
        head, at_steps = beside(course, plan, self._problems)
        with tempfile.TemporaryDirectory() as work:  # a journal goes somewhere; looking leaves nothing behind
            opened = {one: Lesson(source, plan, language=one, work=Path(work) / one) for one in course.languages}
            guides = {one: GuideView(source, language=one) for one in course.languages}
            heads = {one: _tried(opened[one].head, one) for one in course.languages}
            yield Part(id="", title=_both(plan.title), html=heads, faults=list(map(str, head)))
            views: list[View] = []
            for step, faults in zip(plan.step, at_steps, strict=True):
                html = {one: _step(opened[one], guides[one], course, step, views) for one in course.languages}
                yield Part(
                    id=step.id,
                    title=_both(step.title),
                    html=html,
                    faults=list(map(str, faults)),
                    kept=bool(entries(course, plan, step) & self._older),
                )
            _close(views)


def _read(folder: Path) -> tuple[Course | None, list[Problem]]:
    """Return what can be read of a course, and its faults; one that reading itself stumbles over is a fault like others."""
    try:
        return loader.readable(folder)
    except Exception as error:  # noqa: BLE001 (whatever a file may hold: an author looks on and mends it)
        return None, [
            Problem(folder.name, "", texts.both("command.stumbled", got=f"{type(error).__name__}: {error}"[:300]))
        ]


def _both(text: Any) -> dict[Language, str]:
    return {language: text[language] for language in text.languages}


def _step(lesson: Lesson, guide: GuideView, course: Course, step: Step, views: list[View]) -> str:
    language = lesson.language

    def text() -> Markup:
        return _markdown(numerals.filled(step.text[language], figures=course.figures, language=language))

    return _tried(text, language) + "".join(
        _tried(lambda each=show: _shown(lesson, guide, each, views), language) for show in step.show
    )


def _shown(lesson: Lesson, guide: GuideView, show: Show, views: list[View]) -> str:
    view = getattr(lesson, show.view)(*([] if show.name is None else [show.name]))
    views.append(view)
    html = str(view.static_html())
    if show.view == "quiz" and show.name:
        html += guide.quiz(lesson.id, show.name)._repr_html_()
    return f'<div class="lsn-preview-view">{html}</div>'


def _close(views: list[View]) -> None:
    """Let go of the views of one reading, and of those that they are put together from: an author saves all day."""
    for view in views:
        own = view.trait_values()
        inner = [*own.get("passages", ()), *(own.get(name) for name in ("map", "timeline", "prompt", "passage"))]
        for each in [*(one for one in inner if isinstance(one, View)), view]:
            each.close()


def _tried(make: Any, language: Language) -> str:
    """Return what is made, or a line: what a fault of the files breaks must not hide the rest of the lesson."""
    try:
        return str(make())
    except Exception as error:  # noqa: BLE001 (whatever an unfinished course may lead to)
        told = texts.translate("preview.broken", language, error=f"{type(error).__name__}: {error}"[:200])
        return str(Markup('<p class="lsn-preview-fault">{}</p>').format(told))


@cache
def _renderer() -> Any:
    import mistune  # only an author's preview renders a lesson's Markdown; a notebook does so itself

    return mistune.create_markdown(escape=True, plugins=["table", "strikethrough"])


def _markdown(text: str) -> Markup:
    return Markup(_renderer()(text))  # noqa: S704 (raw HTML is escaped by the renderer)
