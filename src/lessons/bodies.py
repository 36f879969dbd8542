"""Who answers to whom: the bodies of Party, congress and government from the nation down to a village, and their ties."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import Meta

from .base import Id, Record, Text

Level = Literal["nation", "province", "city", "county", "township", "village"]
Branch = Literal["party", "congress", "government", "residents"]
LEVELS: tuple[Level, ...] = ("nation", "province", "city", "county", "township", "village")
BRANCHES: tuple[Branch, ...] = ("party", "congress", "government", "residents")


class Body(Record, frozen=True):
    """One box of the diagram: where it stands, and a note on what it is and how the page names it."""

    id: Id
    name: Text
    short: Text
    level: Level
    branch: Branch
    note: Text


class Tie(Record, frozen=True):
    """One arrow. ``passages``, ``sources`` or ``terms`` bear it; ``inferred`` says that putting them together is ours."""

    id: Id
    start: Id
    end: Id
    kind: Literal["leads", "elects", "supervises", "reports", "sends", "manages"]
    does: Text
    passages: Annotated[tuple[str, ...], Meta(max_length=6)] = ()
    sources: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    inferred: bool = False


class Structure(Record, frozen=True):
    """The whole of ``structure.toml``."""

    body: tuple[Body, ...] = ()
    tie: tuple[Tie, ...] = ()
