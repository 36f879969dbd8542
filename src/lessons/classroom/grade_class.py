"""Grade a class: collect, match with the list, grade one after the other, and write what comes of it.

Whatever a file holds, the others are graded; every fault is one line that names the file. Nothing is written outside the
output folder.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import msgspec

from lessons.assessment import text_match
from lessons.content.model import Language
from lessons.i18n import texts
from lessons.journal import submission

from . import collect, gradebook, results
from .collect import CollectError, Entry, Source
from .gradebook import ItemStatistics, StudentGrade
from .grader import Graded, Grader, Notice
from .results import NOWHERE, RESULTS, RUN, Results, Row
from .rosters import Roster, RosterError, Student, is_aside, label
from .rubric_marks import Marks, Override, content, settled, with_content, without_content
from .rubric_marks import points as essay_points
from .slots import ItemResult

PROBLEMS = "problems.txt"
LONGEST_ENDING = 6
"""How long the part of a file's name behind its last full stop may be and still be an ending."""


class GradingSummary(NamedTuple):
    """How many files were read, graded and not, how many faults there were, and which files were written.

    ``understood`` has a line for each question, what was understood least first.
    """

    files: int
    graded: int
    faults: int
    unread: int
    written: tuple[Path, ...]
    understood: tuple[ItemStatistics, ...] = ()


class ClassGrader:
    """One class's grading.

    Args:
        grader: grades by the teacher's key and options.
        source: where the submissions are.
        roster: the class list; without it, students are called as the learning platform or their file calls them.
        marks: the essay marks given so far.
        language: of the tables and of what is told.
        tell: called with each line that the teacher should read, as it comes.

    """

    def __init__(
        self, grader: Grader, source: Source, *, roster: Roster | None = None, marks: Marks | None = None,
        language: Language = "zh", tell: Callable[[str], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._grader, self._source, self._roster = grader, source, roster
        self._marks = Marks() if marks is None else marks
        self._language: Language = language
        self._tell = tell
        self._faults = self._files = self._graded = self._unread = 0
        self._origins, self._texts, self._wholes = array("Q"), array("Q"), array("Q")
        self._due = grader.assignment.deadline
        self._overrides = _Overrides(grader.overrides, roster, people=grader.options.people)
        self._marks.follow(grader.options.people)
        match = grader.options.match
        self._told_apart = {file for name in match if (file := without_content(name)) != name}
        self._by_name = {name: to for name, to in match.items() if without_content(name) == name}
        self._strangers: Counter[str] = Counter()
        self._maybe: dict[int, list[str]] = {}
        self._nobodys = 0
        self._names, self._people = array("Q"), array("Q")
        self._alike_names: dict[int, int] = {}
        self._counts = [not slot.dropped for slot in grader.slots]
        self._essays = [place for place, slot in enumerate(grader.slots) if slot.is_essay and not slot.dropped]

    def grade(
        self,
        out: Path,
        *,
        progress: Callable[[], object] = lambda: None,
        each: Callable[[StudentGrade], object] = lambda _: None,
    ) -> GradingSummary:
        """Grade every submission and write the tables into ``out``, a folder of its own.

        Args:
            out: the folder.
            progress: called after each file.
            each: called with what each student comes to, in the order of the tables.

        Raises OSError where ``out`` cannot be written.

        """
        out.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            problems = stack.enter_context((out / PROBLEMS).open("w", encoding="utf-8-sig", newline="\n"))
            tell = self._tell

            def note(line: str) -> None:
                problems.write(line + "\n")
                tell(line)

            self._tell = note
            stack.callback(setattr, self, "_tell", tell)
            kept = Results(out / RESULTS)
            stack.callback(kept.close)
            for notice in self._grader.told:
                self._fault("", notice)
            for entry in self._source.entries():
                self._files += 1
                kept.add(self._row(entry))
                progress()
            books = self._write(kept, out, each)
        written = (*books.written, out / RESULTS, out / PROBLEMS)
        return GradingSummary(self._files, self._graded, self._faults, self._unread, written, tuple(books.understood()))

    def _say(self, notice: Notice) -> str:
        key, values = notice
        return texts.translate(key, self._language, **values)

    def _fault(self, file: str, notice: Notice) -> None:
        self._faults += 1
        self._tell(f"{collect.shown(file)}: {self._say(notice)}" if file else self._say(notice))

    def _row(self, entry: Entry) -> Row:
        """Read and grade one file; whatever is wrong with it stays with it."""
        late = bool(entry.late) if entry.late is not None else self._is_late(entry.arrived)
        base = {
            "file": collect.shown(entry.name),
            "arrived": entry.arrived,
            "late": late,
            "platform": entry.platform,
        }
        fault: Notice | None = (entry.fault, {}) if entry.fault else None
        if entry.note:
            self._fault(entry.name, (entry.note, {}))
        graded, raw = None, b""
        if fault is None:
            try:
                raw = self._source.read(entry)
                graded = self._grader.grade(raw)
            except (CollectError, submission.SubmissionError) as error:
                fault = (error.key, error.values)
        who = graded.who if graded else ""
        known_by = content(raw) if raw and self._roster is not None else ""
        student, doubts = self._student(entry, who, known_by)
        if self._roster is None and (who or entry.student):
            self._called(student.name, student.key, by_platform=bool(entry.platform))
        if student.place == NOWHERE and (self._overrides or self._marks):
            self._strangers[text_match.folded(student.name)] += 1
        notes = [*(graded.odd if graded else []), *doubts]
        for notice in [fault] if fault else notes:
            self._fault(entry.name, notice)
        self._origins.append(graded.origin if graded else 0)
        alike = self._alike(graded) if graded else _NOTHING_ALIKE
        self._texts.extend(alike.texts)
        self._wholes.append(alike.whole)
        self._graded += graded is not None
        return Row(
            student.place, student.key, student.name, cells=graded.cells if graded else [], notes=notes, fault=fault,  # type: ignore[arg-type]
            origin=graded.origin if graded else 0, texts=alike.texts, whole=alike.whole,
            content=known_by if doubts else "", **base,  # type: ignore[arg-type]
        )  # fmt: skip

    def _is_late(self, arrived: float | None) -> bool:
        """Whether a file came after the minute that it was due in."""
        return self._due is not None and arrived is not None and arrived >= self._due.timestamp() + 60

    def _student(self, entry: Entry, who: str, known_by: str) -> tuple[Student, list[Notice]]:
        """Return whose a file is, and what is in doubt about that.

        The teacher's word decides. Else everything that says who it is has to agree: the name it is signed with, the
        platform's number and name, the names of the file and of the folders that it lies in. What nothing says, or what two
        say differently, is in doubt: such a file is graded and listed by itself, and its points are nobody's.
        """
        file = collect.shown(entry.name)
        stem = submission.name(entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name)
        said = submission.name(entry.student)
        called = said or who if self._roster is None else who or said
        stranger = Student(NOWHERE, called or stem, key=f"file:{file}")
        if self._roster is None:
            # The same name may be two people's: only a platform's number is one person's.
            return stranger._replace(key=entry.platform or stranger.key), []
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
        return self._only(self._roster, meant, stranger, file)

    def _only(
        self, roster: Roster, meant: set[int], stranger: Student, file: str
    ) -> tuple[Student, list[Notice]]:  # fmt: skip
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
        self._nobodys += not places

    def _called(self, name: str, key: str, *, by_platform: bool) -> None:
        """Remember, where there is no list, what somebody is called, by numbers: a class may be larger than memory."""
        self._names.append(_hashed(text_match.folded(name)))
        self._people.append(_hashed(key) & ~1 | by_platform)

    def _namesakes(self) -> dict[int, int]:
        """Return the names, hashed, that rows of their own share because nothing but the files is known, and how many do."""
        repeated = _repeated(self._names)
        people: dict[int, set[int]] = {}
        for name, key in zip(self._names, self._people, strict=True):
            if name in repeated:
                people.setdefault(name, set()).add(key)
        return {name: len(keys) for name, keys in people.items() if len(keys) > 1 and any(not key & 1 for key in keys)}

    def _decided(self, roster: Roster, names: tuple[str, str, str], known_by: str) -> set[int] | None:
        """Return whom the teacher named for this file or, where no file is named so, for the name in it; None: nobody.

        What was said of a file holds for its content: another one that is called the same is in doubt. Of a file's name
        alone 0.1 and a hand-written options file say it. Where nothing is said of a content of that name, there is no way
        to tell that it was another one, and the teacher's word counts; where something is, that is whose word it was.
        """
        file, who, said = names
        match = self._grader.options.match
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
        found = settled(self._grader.options.people, found)
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

    def _write(self, kept: Results, out: Path, each: Callable[[StudentGrade], object]) -> gradebook.GradebookWriter:
        copies = {
            "same": _Copies(_repeated(self._origins)), "same-answers": _Copies(_repeated(self._wholes)),
            "same-text": _Copies(_repeated(self._texts)),
        }  # fmt: skip
        slots, assignment = self._grader.slots, self._grader.assignment
        self._alike_names = self._namesakes()
        with gradebook.GradebookWriter(
            out, slots, assignment, language=self._language, people=self._roster, units=self._grader.units
        ) as books:
            for final in self._finals(kept, copies):
                books.add(final)
                each(final)
        told: set[tuple[str, ...]] = set()
        for kind, found in copies.items():
            for files in found.groups():
                if files not in told:  # whoever copied a whole file copied its texts, too
                    told.add(files)
                    shown = ", ".join(files[1:MOST_ALIKE]) + (" …" if len(files) > MOST_ALIKE else "")
                    self._fault(files[0], (f"grade.{kind}", {"others": shown, "count": len(files)}))
        for student in self._overrides.unused():
            self._fault("", ("grade.no-override", {"student": student}))
        if self._marks.damaged:
            self._fault(
                self._marks.path.name if self._marks.path else "", ("grade.marks", {"count": self._marks.damaged})
            )
        return books

    def _alike(self, graded: Graded) -> _Alike:
        """Return marks of what was written and of all that was answered, by which files that are alike are found."""
        cells = [msgspec.json.decode(raw, type=ItemResult) for raw in graded.cells] if self._essays else []
        texts = [int(cells[place].first, 16) for place in self._essays if cells[place].tries]
        return _Alike(texts, graded.whole)

    def _finals(self, kept: Results, copies: Mapping[str, _Copies]) -> Iterator[StudentGrade]:
        """Return what each student comes to; who is in the list and handed in nothing comes in place."""
        people = self._roster.students if self._roster else ()
        place = 0
        for rows in kept.students():
            row = results.counting(rows)
            for each in rows:
                copies["same"].add(each, [each.origin])
                copies["same-text"].add(each, each.texts)
                copies["same-answers"].add(each, [each.whole])
            yield from map(self._missing, people[place : row.place])
            place = row.place + 1
            yield self._final(rows, row)
        yield from map(self._missing, people[place:])

    def _missing(self, student: Student) -> StudentGrade:
        files = self._maybe.get(student.place, [])
        shown = ", ".join(files[:MOST_ALIKE]) + (" …" if len(files) > MOST_ALIKE else "")
        note: Notice = ("grade.missing", {})
        if files:
            note = ("grade.in-doubt", {"files": shown})
        elif self._nobodys:
            note = ("grade.unclaimed", {"count": self._nobodys})
        return StudentGrade(student, None, [None] * len(self._grader.slots), None, [note])

    def _final(self, rows: list[Row], row: Row) -> StudentGrade:
        student = self._roster.students[row.place] if self._roster and row.place != NOWHERE else None
        student = student or Student(NOWHERE, row.name, platform=row.platform.partition(":")[2], key=row.key)
        notes = list(row.notes)
        if row.late:
            notes.insert(0, ("grade.late", {}))
        if len(rows) > 1:
            notes.append(("grade.several", {"count": len(rows), "file": row.file}))
            self._tell(f"{student.name}: {self._say(notes[-1])}")
        if self._alike_names and (count := self._alike_names.get(_hashed(text_match.folded(row.name)))):
            notes.append(("grade.same-name", {"name": row.name, "count": count}))
            self._tell(f"{row.file}: {self._say(notes[-1])}")
        if row.fault:
            return StudentGrade(student, row, [None] * len(self._grader.slots), None, [*notes, row.fault])
        cells: list[ItemResult] = row.cells  # type: ignore[assignment]
        scores = [cell.points for cell in cells]
        if self._overrides:
            for place, slot in enumerate(self._grader.slots):
                scores[place] = self._override(row, student, (slot.label, slot.question.id), notes, scores[place])
        unread = 0
        for place in self._essays:
            if scores[place] is None and cells[place].tries:
                scores[place] = self._read(place, cells[place], row, notes)
                unread += scores[place] is None
        self._unread += unread
        total = sum(score for score, counts in zip(scores, self._counts, strict=True) if score and counts)
        whole = self._override(row, student, ("",), notes, round(total, 2))
        return StudentGrade(student, row, scores, whole, notes, unread)

    def _read(self, place: int, cell: ItemResult, row: Row, notes: list[Notice]) -> float | None:
        """Return an essay's points; None while it waits for its reader."""
        slot = self._grader.slots[place]
        given, stale = self._marks.levels(row.key, slot.label, text=cell.first)
        if not (given or stale) and (former := self._only_name(row)):
            # What 0.1 kept the marks of somebody without a list under: from now on they are this file's, for the reader too.
            with suppress(OSError):
                self._marks.passed_on(former, row.key)
            given, stale = self._marks.levels(former, slot.label, text=cell.first)
        if stale and not given:
            notes.append(("grade.stale", {"question": slot.label}))
        return essay_points(slot.question, given)  # type: ignore[arg-type]

    def _override(
        self, row: Row, student: Student, questions: tuple[str, ...], notes: list[Notice], points: float | None
    ) -> float | None:
        """Return the points given by hand, and note why; else ``points``."""
        found = self._overrides.of(row, student, questions, name=self._only_name(row))
        if found is None:
            return points
        notes.append(("grade.override", {"points": f"{found.points:g}", "reason": found.reason}))
        return found.points

    def _only_name(self, row: Row) -> str:
        """Return the name, folded, of somebody who is not in the list, where nobody else here or there is called so."""
        name = text_match.folded(row.name) if row.place == NOWHERE else ""
        is_listed = self._roster is not None and self._roster.by_key(name) is not None
        return name if self._strangers[name] == 1 and not is_listed else ""


class _Overrides:
    """The points given by hand, each for the one student that is meant: where its name means two, for nobody."""

    def __init__(self, given: Iterable[Override], roster: Roster | None, *, people: Mapping[str, str]) -> None:
        self._roster = roster
        self._given: dict[tuple[str, str], Override] = {}
        self._used: set[tuple[str, str]] = set()
        # What was put aside comes first: what was given to somebody since then counts instead.
        for each in sorted(given, key=lambda each: each.student not in people):
            if student := settled(people, each.student):
                self._given[self._meant(student), each.question] = each

    def __bool__(self) -> bool:
        return bool(self._given)

    def _meant(self, text: str) -> str:
        """Return the key of the student in the list who is meant; without one, the text as it stands."""
        found = self._roster.meant(text) if self._roster else None
        return found.key if found else text

    def of(self, row: Row, student: Student, questions: tuple[str, ...], *, name: str) -> Override | None:
        """Return what was given to a student for a question.

        Somebody who is not in the list is meant by key or file, or by ``name``, folded, which nobody else has.
        """
        keys = (student.key,) if student.place != NOWHERE else (row.key, row.file)
        for key in keys:
            for question in questions:
                if found := self._given.get((key, question)):
                    return self._use(key, found)
        for (key, question), found in self._given.items() if name else ():
            if question in questions and not self._is_anothers(key) and text_match.folded(key) == name:
                return self._use(key, found)
        return None

    def _is_anothers(self, key: str) -> bool:
        """Whether a key is no mere name: somebody's in the list, or of what was put aside."""
        return is_aside(key) or (self._roster is not None and self._roster.by_key(key) is not None)

    def _use(self, key: str, found: Override) -> Override:
        self._used.add((key, found.question))
        return found

    def unused(self) -> list[str]:
        """Return the names by which nobody, or more than one, was meant."""
        return [each.student for key, each in self._given.items() if key not in self._used]


class _Alike(NamedTuple):
    texts: list[int]
    whole: int


_NOTHING_ALIKE = _Alike([], 0)
MOST_ALIKE = 7
"""How many files that are alike are named in one line."""


class _Copies:
    """Files of different students that share a mark, of the marks that are there more than once."""

    def __init__(self, marks: set[int]) -> None:
        self._files: dict[int, dict[str, str]] = {mark: {} for mark in marks - {0}}

    def add(self, row: Row, marks: Iterable[int]) -> None:
        for mark in marks:
            if mark in self._files:
                self._files[mark][f"{row.place}/{row.key}"] = row.file

    def groups(self) -> list[tuple[str, ...]]:
        return sorted({tuple(sorted(files.values())) for files in self._files.values() if len(files) > 1})


def _hashed(text: str) -> int:
    return hash(text) & 0xFFFF_FFFF_FFFF_FFFF


def _repeated(numbers: array[int]) -> set[int]:
    """Return the numbers that are there more than once; sorted a few at a time, or they would be most of the memory."""
    parts = 1 + len(numbers) // RUN
    return {
        one
        for part in range(parts)
        for one, other in pairwise(sorted(number for number in numbers if number % parts == part))
        if one == other
    }
