"""Kinds that are only labels: of sources and documents, places, passages. A course may bring its own, with labels.

Kinds that something is done by stay closed, and a new one is a change to the code: of events and claims (where they stand on
the timeline, what must support them), of voices and ties (how they are drawn), of questions (how they are marked). Two kinds
of places are so, too: the one ``city`` without a unit stands for the whole area and has no dot, and a ``village`` is asked
for coarsely. What a course adds is drawn as the others are.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Collection, Iterable, Iterator
from functools import partial
from typing import Literal

from lessons.errors import near, shorten
from lessons.i18n import texts
from lessons.schema import Id, Language, Record, Text

Sort = Literal["source", "place", "passage"]
BUILT_IN: dict[Sort, tuple[str, ...]] = {
    "source": ("newspaper", "reference", "dictionary", "official", "magazine", "publicity", "visitors", "dataset"),
    "place": ("city", "county", "county-city", "district", "village"),
    "passage": ("title", "lead", "body", "caption"),
}


class Kind(Record, frozen=True):
    """A kind that a course adds to the built-in ones ``of`` sources (and documents), places or passages, and its label."""

    of: Sort
    id: Id
    label: Text


def passage_label(own: Iterable[Kind], name: str, *, language: Language) -> str:
    """Return how a page writes a kind of passage; where nobody knows it (an author is told so), its id."""
    return _label(own, "passage", name, language) or texts.translate(f"passage.kind.{name}", language)


def source_label(own: Iterable[Kind], name: str, *, language: Language) -> str:
    """Return how a page writes a kind of source or document; where nobody knows it, its id."""
    return _label(own, "source", name, language) or texts.translate(f"source.kind.{name}", language)


def _label(own: Iterable[Kind], of: Sort, name: str, language: Language) -> str:
    if name in BUILT_IN[of]:
        return ""
    return next((kind.label[language] for kind in own if (kind.of, kind.id) == (of, name)), name)


def faults(own: Iterable[Kind]) -> Iterator[tuple[str, str]]:
    """Say which of a course's own kinds are built in, or there twice: where, and what is wrong."""
    seen: set[tuple[Sort, str]] = set()
    for kind in own:
        where = f'kind "{kind.id}"'
        if kind.id in BUILT_IN[kind.of]:
            yield where, texts.both("fault.kind-built-in", of=kind.of, got=repr(kind.id))
        elif (kind.of, kind.id) in seen:
            yield where, texts.both("fault.kind-once", of=kind.of, got=repr(kind.id))
        seen.add((kind.of, kind.id))


def unknown(own: Iterable[Kind], of: Sort, name: str) -> str:
    """Return what is wrong with a kind that neither is built in nor is the course's own, or nothing."""
    known: Collection[str] = (*BUILT_IN[of], *(kind.id for kind in own if kind.of == of))
    if name in known:
        return ""
    guess = near(name, known)
    hint = partial(texts.translate, "fault.near-else" if guess else "fault.else", guess=guess)
    return texts.both("fault.own-kind", known=", ".join(map(repr, known)), got=shorten(name), hint=hint, of=of)
