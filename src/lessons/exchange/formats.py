"""The formats by name, and what each cannot carry of a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, Protocol

from lessons.content.model import AnyQuestion, Course
from lessons.schema import Language

from . import chaoxing, gift, kaoshibao, moodle_xml, plain_text, qti, tables
from .items import Body, Item, neutral, traits


class Writer(Protocol):
    """Writes questions in one format."""

    def __call__(self, items: Iterable[Item], *, language: Language, title: str) -> bytes:
        """Return the file."""


def _everything(body: Body) -> bool:
    return True


def _nothing(item: Item) -> Iterable[str]:
    return ()


class Format(NamedTuple):
    """A format: what writes it, which traits it carries, which bodies it has, and what it loses of a single question."""

    write: Writer
    carries: frozenset[str]
    takes: Callable[[Body], bool] = _everything
    lost: Callable[[Item], Iterable[str]] = _nothing


FORMATS: Mapping[str, Format] = {
    "moodle-xml": Format(moodle_xml.write, moodle_xml.CARRIES, lost=moodle_xml.lost),
    "gift": Format(gift.write, gift.CARRIES, lost=gift.lost),
    "qti12": Format(qti.write, qti.CARRIES, lost=qti.lost),
    "chaoxing": Format(chaoxing.write, chaoxing.CARRIES, tables.takes),
    "kaoshibao": Format(kaoshibao.write, kaoshibao.CARRIES, tables.takes),
    "text": Format(plain_text.write, plain_text.CARRIES, plain_text.takes, plain_text.lost),
}


class Export(NamedTuple):
    """A file, how many questions are in it, which were left out, and what each of the others lost."""

    data: bytes
    written: int
    left: list[str]
    lost: dict[str, list[str]]


def export(questions: Mapping[str, tuple[str, AnyQuestion]], *, to: str, language: Language, title: str) -> Export:
    """Return questions, given by name with the title of their lesson, in the format ``to``.

    Example:
        >>> export(of_course(course, language="en"), to="gift", language="en", title="Handan").written > 50
        True

    """
    wanted = FORMATS[to]
    items, left = [], []
    lost: dict[str, list[str]] = {}
    for name, (group, question) in questions.items():
        item = neutral(question, language)
        if item is None or not wanted.takes(item.body):
            left.append(name)
            continue
        items.append(_named(item, name, group))
        never = [trait for trait in traits(item) if trait not in wanted.carries]
        lost[name] = list(dict.fromkeys((*never, *wanted.lost(item))))
    return Export(wanted.write(items, language=language, title=title), len(items), left, lost)


def _named(item: Item, name: str, group: str) -> Item:
    from msgspec.structs import replace

    return replace(item, id=name, group=group)


def of_course(course: Course, *, language: Language, lessons: Iterable[str] = ()) -> dict[str, tuple[str, AnyQuestion]]:
    """Return a course's questions as ``lesson/question``, with the title of the lesson; of all lessons, or of some."""
    return {
        f"{lesson}/{name}": (course.lessons[lesson].title[language], question)
        for lesson in (tuple(lessons) or course.lessons)
        for name, question in course.questions[lesson].items()
    }
