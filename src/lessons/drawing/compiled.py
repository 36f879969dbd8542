"""What is drawn ahead: files under ``data/drawn`` that spare a student's kernel folium, matplotlib and a slow read.

Each is made from the content alone. ``manifest.json`` holds the fingerprint of that content; while it matches, the files
are read as they are. Where an author has changed the content they are made afresh in memory, and a note says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property, partial
from hashlib import blake2b
from pathlib import Path

import msgspec

from lessons.content.model import AnyQuestion, Course, Language
from lessons.errors import LessonError
from lessons.i18n.texts import both
from lessons.paths import GUIDE

FOLDER = "drawn"
LIBRARIES = ("branca", "folium", "matplotlib")


def fingerprint(folder: Path) -> str:
    """Return a digest of every content file under ``folder``; line ends are folded, so that a checkout may change them.

    The teacher's guide is left out: nothing that students see is made from it.
    """
    return digest((path.relative_to(folder).as_posix(), path.read_bytes()) for path in sorted(content(folder)))


def digest(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the fingerprint of content files, given by their paths, in that order, with what is in them."""
    made = blake2b(digest_size=16)
    for name, data in files:
        made.update(name.encode() + b"\0")
        made.update(data.replace(b"\r\n", b"\n") + b"\0")
    return made.hexdigest()


def content(folder: Path, *, guide: bool = False) -> Iterator[Path]:
    """Yield the files of a course that an author edits, the teacher's ``guide`` among them where it is asked for."""
    for pattern in ("*.toml", "*.geojson", "*/*.toml", "*/*.geojson"):
        files = (path for path in folder.glob(pattern) if path.parent.name != FOLDER)
        yield from (path for path in files if guide or path.name != GUIDE)


class CompiledCourse:
    """The course under ``folder`` with its drawings: the stored ones while they fit the content, else fresh ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def is_current(self) -> bool:
        """Whether the stored files were made from the content as it is now."""
        try:
            manifest = json.loads((self.folder / FOLDER / "manifest.json").read_bytes())
            return bool(manifest["content"] == fingerprint(self.folder))
        except (OSError, ValueError, KeyError, TypeError):
            return False

    @cached_property
    def course(self) -> Course:
        """The course; from its compiled form where that is fresh (which leaves geometry and questions to other files)."""
        if self.is_current:
            with suppress(msgspec.ValidationError):  # another version of the library stored it
                return msgspec.json.decode((self.folder / FOLDER / "course.json").read_bytes(), type=Course)
        return self.full

    @cached_property
    def full(self) -> Course:
        """The course read from the files that authors edit, geometry included. Raises `ContentError`."""
        from lessons.content import loader  # a student's kernel needs the compiled course alone

        try:
            return loader.load(self.folder)
        except ModuleNotFoundError as error:  # in a browser's own Python, what no cell has named is not loaded
            raise LessonError(both("command.imports")) from error

    def questions(self, lesson: str) -> dict[str, AnyQuestion]:
        """Return a lesson's questions by id."""
        if self.is_current:
            return msgspec.json.decode(self.read(f"{lesson}.questions.json"), type=dict[str, AnyQuestion])
        return self.full.questions[lesson]

    @cached_property
    def asked(self) -> Course:
        """The course with its questions, which its compiled form leaves to files of their own."""
        course = self.course
        return msgspec.structs.replace(course, questions={name: self.questions(name) for name in course.lessons})

    def read(self, name: str) -> bytes:
        """Return one drawing, such as ``"02-places.map.zh.svg"``, as UTF-8."""
        path = self.folder / FOLDER / name
        if self.is_current and path.is_file():
            return path.read_bytes()
        return recipes(self.full)[name]().encode()

    def text(self, name: str) -> str:
        """Return one drawing as text."""
        return self.read(name).decode()


def recipes(course: Course) -> dict[str, Callable[[], str]]:
    """Return how each drawing of the course is made, by file name."""
    made: dict[str, Callable[[], str]] = {}
    for lesson in course.lessons:
        for language in course.languages:
            made |= _of_lesson(course, lesson, language)
    return made | _of_course(course)


def _of_course(course: Course) -> dict[str, Callable[[], str]]:
    from lessons.content import dates, response_centre

    from . import basemaps
    from . import map as map_drawing

    made: dict[str, Callable[[], str]] = {
        "response-centre.json": lambda: _json(response_centre.run(response_centre.Settings())).decode(),
        "response-centre-steps.json": lambda: _json(
            [response_centre.run(each) for each in response_centre.STEPS]
        ).decode(),
        "outlines.json": partial(_outlines, course),
        "times.json": lambda: dates.encode(course),
        "basemaps.json": lambda: basemaps.encode(course.basemaps),
    }
    for language in course.languages:
        for name, names in map_drawing.ASKING:
            made[f"{name}.{language}.html"] = partial(map_drawing.asking_page, course, language=language, names=names)
    return made


def _of_lesson(course: Course, lesson: str, language: Language) -> dict[str, Callable[[], str]]:
    from . import map as map_drawing
    from . import timeline

    plan = course.lessons[lesson]
    asked = {
        f"{lesson}.{name}.{language}.html": partial(
            map_drawing.asking_page, course, plan, language=language, names=names
        )
        for name, names in map_drawing.ASKING
        if plan.extent
    }
    return asked | {
        f"{lesson}.map.{language}.svg": lambda: map_drawing.static_svg(course, plan, language=language),
        f"{lesson}.map.{language}.html": lambda: map_drawing.page(course, plan, language=language),
        f"{lesson}.timeline.{language}.svg": lambda: timeline.svg(course, plan, language=language),
        f"{lesson}.timeline-tall.{language}.svg": lambda: timeline.svg(course, plan, language=language, layout="tall"),
    }


def build(folder: Path) -> dict[str, bytes]:
    """Return every file of ``data/drawn`` as it should be, by name; nothing is written."""
    from importlib.metadata import version

    from lessons.content import loader

    course = loader.load(folder)
    files = {name: make().encode() for name, make in recipes(course).items()}
    for lesson, questions in course.questions.items():
        files[f"{lesson}.questions.json"] = _json(questions)
    files["course.json"] = _json(_light(course))
    manifest = {"content": fingerprint(folder), "made_with": {name: version(name) for name in LIBRARIES}}
    files["manifest.json"] = json.dumps(manifest, indent=1).encode() + b"\n"
    return files


def _outlines(course: Course) -> str:
    from . import borders

    return json.dumps(borders.encode(course), ensure_ascii=False, separators=(",", ":")) + "\n"


def _json(content: object) -> bytes:
    return msgspec.json.encode(content) + b"\n"  # in one line: its diffs would drown what people wrote


def _light(course: Course) -> Course:
    """Return the course as every kernel needs it: each lesson's questions and what the map draws have files of their own."""
    units = {name: msgspec.structs.replace(unit, geometry={}) for name, unit in course.units.items()}
    province = msgspec.structs.replace(course.province, geometry={})
    return msgspec.structs.replace(course, units=units, province=province, questions={})


def write(folder: Path) -> list[str]:
    """Bring ``data/drawn`` up to date and return the names of the files that changed."""
    target = folder / FOLDER
    target.mkdir(exist_ok=True)
    files = build(folder)
    changed = _differing(target, files)
    for name in changed:
        if name in files:
            (target / name).write_bytes(files[name])
        else:
            (target / name).unlink()
    return changed


def stale(folder: Path) -> list[str]:
    """Return the names of the stored files that `write` would change."""
    return _differing(folder / FOLDER, build(folder))


def _differing(target: Path, files: dict[str, bytes]) -> list[str]:
    stored = {path.name: path.read_bytes() for path in target.glob("*") if path.is_file()}
    return sorted(name for name in files.keys() | stored.keys() if files.get(name) != stored.get(name))
