"""Who answers to whom: the bodies of Party, congress and government from the nation down to a village, and their ties."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import Meta

from lessons.schema import Id, Record, Text

Level = Literal["nation", "province", "city", "county", "township", "village", "residents"]
Branch = Literal["party", "other", "government", "congress"]
LEVELS: tuple[Level, ...] = ("nation", "province", "city", "county", "township", "village", "residents")
BRANCHES: tuple[Branch, ...] = ("party", "other", "government", "congress")


class Body(Record, frozen=True):
    """One box of the diagram: where it stands, and a note on what it is and how the page names it.

    ``short`` is the box's lettering, its lines apart by ``/``; residents have a row of their own, as wide as the diagram.
    ``first`` ones make up a small diagram that is shown before the whole.
    """

    id: Id
    name: Text
    short: Text
    level: Level
    branch: Branch
    note: Text
    first: bool = False


class Tie(Record, frozen=True):
    """One arrow. ``passages``, ``sources`` or ``terms`` bear it; ``inferred`` says that putting them together is ours.

    ``kind`` is the word for it: no course adds one. ``linked``: the two have to do with each other, and more is not known.
    ``bend`` is how far the arrow bulges, to the right of its way where it is positive, in widths of a box.
    """

    id: Id
    start: Id
    end: Id
    kind: Literal[
        "leads", "elects", "supervises", "reports", "sends", "manages", "gives", "sets-up", "spreads", "linked"
    ]
    does: Text
    passages: Annotated[tuple[str, ...], Meta(max_length=6)] = ()
    sources: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    inferred: bool = False
    bend: Annotated[float, Meta(ge=-2, le=2)] = 0.0


class Structure(Record, frozen=True):
    """The whole of ``structure.toml``."""

    body: tuple[Body, ...] = ()
    tie: tuple[Tie, ...] = ()

    @property
    def first(self) -> "Structure":
        """The bodies to be shown first and the ties between them; the whole, where none is marked."""
        body = tuple(body for body in self.body if body.first)
        names = {each.id for each in body}
        return Structure(body, tuple(tie for tie in self.tie if {tie.start, tie.end} <= names)) if body else self

    @property
    def numbers(self) -> dict[str, int]:
        """Each tie's number in whatever shows it: those shown first have the lowest."""
        first = self.first.tie
        return {tie.id: number for number, tie in enumerate([*first, *(t for t in self.tie if t not in first)], 1)}
