"""Whose work a file is: the teacher's word, else everything that says so, as long as it agrees; never a guess.

What nothing says, or what two things say differently, is in doubt: such a file is graded and listed by itself, and nobody's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lessons.assessment import text_match
from lessons.journal import submission

from . import collect
from .collect import FILE, Entry, with_content, without_content
from .grader import Notice
from .options import Options, whose
from .results import NOWHERE
from .rosters import Roster, RosterError, Student, is_aside, label

LONGEST_ENDING = 6
"""How long the part of a file's name behind its last full stop may be and still be an ending."""


class Matching:
    """Says whose each file of a class is.

    Args:
        roster: the class list; without it, students are called as the learning platform or their file calls them.
        options: what the teacher said.

    """

    def __init__(self, roster: Roster | None, options: Options) -> None:
        self._roster, self._options = roster, options
        match = options.match
        self._told_apart = {file for name in match if (file := without_content(name)) != name}
        self._by_name = {name: to for name, to in match.items() if without_content(name) == name}
        self._maybe: dict[int, list[str]] = {}
        self.nobodys = 0
        """How many files in doubt may be anybody's."""

    def maybe(self, place: int) -> list[str]:
        """Return the files in doubt that may be those of the student at ``place`` in the list."""
        return self._maybe.get(place, [])

    def student(self, entry: Entry, who: str, known_by: str) -> tuple[Student, list[Notice]]:
        """Return whose a file is, and what is in doubt about that.

        The teacher's word decides. Else everything that says who it is has to agree: the name it is signed with, the
        platform's number and name, the names of the file and of the folders that it lies in. What is in doubt goes by name
        and content, ``known_by``: two files may be called the same.
        """
        file = collect.shown(entry.name)
        stem = submission.name(entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name)
        said = submission.name(entry.student)
        called = said or who if self._roster is None else who or said
        stranger = Student(NOWHERE, called or stem, key=f"{FILE}{file}")
        if self._roster is None:
            # The same name may be two people's: only a platform's number is one person's.
            return stranger._replace(key=entry.platform or stranger.key), []
        stranger = stranger._replace(key=with_content(stranger.key, known_by))
        decided = self._decided(self._roster, (file, who, said), known_by)
        if decided is not None:
            return self._only(self._roster, decided, stranger, file)
        evidence = list(self._evidence(self._roster, entry, who, said))
        known = [places for places in evidence if places]
        meant = set.intersection(*known) if known else set()
        if None in evidence or (known and not meant):
            self._may_be(set.union(set(), *known), file)
            if entry.platform:
                return stranger, [("grade.signed", {"name": who, "giver": said})]
            return stranger, [("grade.unlike", {"name": stranger.name, "file": stem})]
        student, doubts = self._only(self._roster, meant, stranger, file)
        if who and not evidence[0] and not doubts:
            doubts = [("grade.signed-as", {"name": who})]
        return student, doubts

    def _only(self, roster: Roster, meant: set[int], stranger: Student, file: str) -> tuple[Student, list[Notice]]:
        if len(meant) == 1:
            return roster.students[next(iter(meant))], []
        alike = [] if meant else roster.near(stranger.name)
        self._may_be(meant or {each.place for each in alike}, file)
        if meant:
            return stranger, [("roster.ambiguous", {"name": stranger.name})]
        near = ", ".join(map(label, alike))
        return stranger, [("grade.nearly" if near else "grade.nobody", {"name": stranger.name, "near": near})]

    def _may_be(self, places: Collection[int], file: str) -> None:
        """Remember whose a file in doubt may be: of them it is not said that they handed in nothing."""
        for place in places:
            self._maybe.setdefault(place, []).append(file)
        self.nobodys += not places

    def _decided(self, roster: Roster, names: tuple[str, str, str], known_by: str) -> set[int] | None:
        """Return whom the teacher named for this file or, where no file is named so, for the name in it; None: nobody.

        What was said of a file holds for its content: another one that is called the same is in doubt. Of a file's name
        alone 0.1 and a hand-written options file say it. Where nothing is said of a content of that name, there is no way
        to tell that it was another one, and the teacher's word counts; where something is, that is whose word it was.
        """
        file, who, said = names
        match = self._options.match
        found = match.get(with_content(file, known_by)) if known_by else None
        told = [name for name in ("" if file in self._told_apart else file, who, said) if name]
        if found is None:
            found = next((self._by_name[name] for name in told if name in self._by_name), None)
        if found is None and self._by_name:
            folded = set(map(text_match.folded, told))
            alike = {to for name, to in self._by_name.items() if text_match.folded(name) in folded}
            found = next(iter(alike)) if len(alike) == 1 else None
        if found is None:
            return None
        found = whose(self._options.people, found)
        if not found or is_aside(
            found
        ):  # whose it was is not in this list, or not yet said: it is not another's for that
            return set()
        meant = roster.meant(found)
        return {meant.place} if meant else roster.called(found)

    def _evidence(self, roster: Roster, entry: Entry, who: str, said: str) -> Iterator[set[int] | None]:
        """Yield whom each thing that says so means: the signature, the platform, the names of file and folders."""
        if who:
            yield self._found(roster, who)
        if entry.platform:
            student = roster.by_platform(entry.platform.partition(":")[2])
            yield {student.place} if student else set()
            yield roster.called(said)
            return  # what else stands in a platform's names is its own
        for part in entry.name.split("/"):
            stem, _, ending = part.rpartition(".")
            yield roster.named_in(stem if stem and len(ending) <= LONGEST_ENDING else part)

    @staticmethod
    def _found(roster: Roster, who: str) -> set[int]:
        try:
            found = roster.find(who)
        except RosterError:
            return roster.called(who)
        return {found.place} if found else set()
