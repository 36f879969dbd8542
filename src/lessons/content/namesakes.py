"""Two things that a reader sees under one name, and cannot tell apart: places on a map, sources in a list, twice one question.

`lessons check` and the preview tell of it; it keeps no course from being opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lessons.errors import Problem, shorten
from lessons.i18n.texts import both

from . import model
from .decode import texts

if TYPE_CHECKING:
    from msgspec import Struct

_NAMED = (
    ("places.geojson", "feature", "places", ("name",)),
    ("events.toml", "event", "events", ("title", "when")),
    ("sources.toml", "source", "sources", ("title",)),
    ("documents.toml", "document", "documents", ("title",)),
    ("terms.toml", "term", "terms", ("name",)),
    ("undated.toml", "undated", "undated", ("title",)),
    ("systems.toml", "system", "systems", ("name",)),
    ("claims.toml", "claim", "claims", ("text",)),
)
"""Of each file its entries, and by what a reader knows one: passages have their locators, figures and voices their passages."""
_IN_LESSON = (("quiz", "title"), ("lane", "name"), ("prompt", "ask"), ("sheet", "ask"))


def faults(course: model.Course) -> Iterator[Problem]:
    """Say which entries have another's name, each once, by the language in which they do."""
    for file, kind, entries, fields in _NAMED:
        yield from _alike(file, kind, getattr(course, entries).values(), fields, course.languages)
    yield from _alike("structure.toml", "body", course.structure.body, ("name",), course.languages)
    for plan in course.lessons.values():
        for kind, field in _IN_LESSON:
            yield from _alike(f"lessons/{plan.id}.toml", kind, getattr(plan, kind), (field,), course.languages)
    titles: dict[str, str] = {}
    for plan in course.lessons.values():
        first = titles.setdefault(_folded([plan.title[course.languages[0]]]), plan.id)
        if first != plan.id:
            got = shorten(plan.title[course.languages[0]])
            where = f"title.{course.languages[0]}"
            yield Problem(f"lessons/{plan.id}.toml", where, both("fault.namesake", got=got, other=repr(first)))
    for lesson, questions in course.questions.items():
        yield from _asked_twice(f"questions/{lesson}.toml", questions.values())


def _alike(
    file: str, kind: str, entries: Iterable[Struct], fields: tuple[str, ...], languages: Iterable[model.Language]
) -> Iterator[Problem]:
    told = set()
    for language in languages:
        seen: dict[str, str] = {}
        for entry in entries:
            name = str(getattr(entry, "id"))  # noqa: B009 (what all entries have)
            said = [getattr(entry, field)[language] for field in fields]
            first = seen.setdefault(_folded(said), name)
            if first != name and name not in told:
                told.add(name)
                where = f'{kind} "{name}".{fields[0]}.{language}'
                yield Problem(file, where, both("fault.namesake", got=shorten(said[0]), other=repr(first)))


def _asked_twice(file: str, questions: Iterable[model.AnyQuestion]) -> Iterator[Problem]:
    """Say which questions ask, in all their words, what another of the lesson asks; prompts alone are often alike."""
    seen: dict[tuple[str, ...], str] = {}
    for question in questions:
        said = tuple(_folded(said for _, said in text.items()) for _, text in texts(question, ""))
        first = seen.setdefault(said, question.id)
        if first != question.id:
            got = shorten(next(said for _, said in question.prompt.items()))
            where = f'question "{question.id}".prompt'
            yield Problem(file, where, both("fault.namesake", got=got, other=repr(first)))


def _folded(said: Iterable[str]) -> str:
    return "\n".join(" ".join(text.split()).casefold() for text in said)
