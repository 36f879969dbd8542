"""Two evenings over one class whose list changes between them: what is a student's is their own, or in doubt; never another's."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from archives import CLASSES, archive
from teaching_course import Simulation, with_lines

from lessons.assessment import text_match
from lessons.classroom import assignments, collect, rosters
from lessons.classroom.grade_class import StudentLine
from lessons.classroom.grader import Grader
from lessons.classroom.session import GradingSession
from lessons.journal import submission

ESSAY = "02-places/difficulties"
Person = tuple[str, str]
"""A number and a name; either may be empty."""


class Setting(NamedTuple):
    """What every class of these tests is graded by: one file, which each signs as their own, so that marks could move."""

    course: object
    grader: Grader
    raw: bytes
    folder: Path


@pytest.fixture(scope="module")
def setting(course, grader, tmp_path_factory) -> Setting:
    raw = Simulation(grader, size=1, autosaves=1)
    return Setting(course, grader, raw.file(next(raw.pupils())), tmp_path_factory.mktemp("classes"))


def is_same(one: Person, other: Person) -> bool:
    """Whether two lines of lists are surely one person: nothing but a name has ever told who has no number."""
    number, name = one
    if not number:
        return submission.name(name) == submission.name(other[1])
    nameless = name in ("", number) or other[1] in ("", other[0])
    return number == other[0] and (nameless or text_match.folded(name) == text_match.folded(other[1]))


class Class:
    """A class whose work, decisions and marks are followed from one list to the next."""

    def __init__(
        self, setting: Setting, people: list[Person], shape: str, signed: list[bool], rng: random.Random
    ) -> None:
        self.setting, self.people, self.rng = setting, people, rng
        home = setting.folder / "home"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        self.home = home
        self.owner: dict[str, int] = {}
        named: dict[str, bytes] = {}
        for place, (number, name) in enumerate(people):
            file = shape.format(n=number, name=name.replace("/", ""), i=place)
            if file not in named:
                who = name if signed[place % len(signed)] else ""
                named[file] = with_lines(setting.raw, lambda lines: lines, who=who)
                self.owner[collect.shown(file)] = place
        self.desk = self.opened()
        self.desk.receiving.write_bytes(archive(home / "in.zip", named).read_bytes())
        self.desk.collect(self.desk.receiving)
        # Who each one's decisions and marks may be: themselves, and whom the teacher said.
        self.are: dict[int, list[Person]] = {place: [person] for place, person in enumerate(people)}
        self.given: dict[int, dict[str, int]] = {}
        self.matched: dict[str, int] = {}
        self.gone: set[int] = set()

    def opened(self) -> GradingSession:
        """The grading as another kernel finds it in its folder."""
        desk = GradingSession(self.home, course=self.setting.course, language="en")  # type: ignore[arg-type]
        desk.begin(assignments.encode(self.setting.grader.assignment))
        return desk

    def list(self, people: list[Person]) -> None:
        rows = "\n".join(f'"{number}","{name}"' for number, name in people)
        self.desk.list_class(f"学号,姓名\n{rows}\n".encode(), file="list.csv")

    def line_of(self, line: StudentLine) -> Person | None:
        """Whom a row is about, as the list has them; None: a file in doubt."""
        roster = self.desk.roster
        student = roster.by_key(line.key) if roster else None
        return None if student is None else (student.number, student.name)

    def first_evening(self) -> None:
        """Settle some doubts, give everybody who has a file points of their own by hand, and mark some essays."""
        desk = self.desk
        for doubt in desk.grade().doubts:
            place = self.owner[doubt.file]
            student = next((each for each in desk.roster.students if is_line(each, self.people[place])), None)
            if student and self.rng.random() < 0.6:
                desk.match(doubt.file, student.key, content=doubt.content)
                self.matched[doubt.file] = next(at for at, each in enumerate(self.people) if is_line(student, each))
        for line in desk.grade().lines:
            person = self.line_of(line)
            if line.file and person is not None:
                place = next(at for at, each in enumerate(self.people) if is_named(each, person))
                desk.override(line.key, 1 + place / 8, reason=f"given to {place}")
        desk.grade()
        rows = [row.id for row in desk.reading.question(ESSAY).row]
        for at, essay in enumerate(desk.reading.essays(ESSAY)):
            student = desk.roster.by_key(essay.key)
            if student is None or self.rng.random() < 0.3:
                continue
            place = next(i for i, each in enumerate(self.people) if is_named(each, (student.number, student.name)))
            levels = {row: (place + number) % 3 for number, row in enumerate(rows)}
            for row, level in levels.items():
                desk.mark(ESSAY, at, row=row, level=level, read=essay.digest)
            self.given[place] = levels

    def check(self) -> None:
        """Whatever a row of the list has, by hand or by marks, was given to that very person; and a file is not another's."""
        graded = self.desk.grade()
        digests = {essay.key: essay.digest for essay in self.desk.reading.essays(ESSAY)}
        for line in graded.lines:
            person = self.line_of(line)
            reasons = [str(values["reason"]) for key, values in line.notes if key == "grade.override"]
            levels = self.desk.marks.levels(line.key, ESSAY, text=digests[line.key])[0] if line.key in digests else {}
            if person is None:
                assert (reasons, levels) == ([], {}), "a file in doubt has nothing of anybody's"
                continue
            for reason in reasons:
                place = int(reason.rpartition(" ")[2])
                assert self.may_be(place, person), (reason, person)
                if person not in self.are[place] and not is_named(self.people[place], person):
                    self.are[place].append(person)  # by a number that came to a name, the next list may know them
            if levels:
                assert any(levels == self.given[place] for place in self.given if self.may_be(place, person)), person
            if line.file in self.owner:
                self.check_file(line.file, person)
        self.check_kept(graded.lines)

    def may_be(self, place: int, person: Person) -> bool:
        return any(is_same(each, person) for each in self.are[place])

    def check_file(self, file: str, person: Person) -> None:
        if file in self.matched:
            assert self.may_be(self.matched[file], person), (file, person)
        else:
            own, theirs = (
                {text_match.folded(text) for text in each if text} for each in (self.people[self.owner[file]], person)
            )
            assert own & theirs, (file, person)

    def check_kept(self, lines: list[StudentLine]) -> None:
        """Who stands in the list as before, by a number that is nobody else's name, has kept what was given."""
        for line in lines:
            person = self.line_of(line)
            if person is None or not line.file or not person[0] or line.key != person[0]:
                continue
            (*_, place) = (-1, *(at for at, each in enumerate(self.people) if each[0] and is_named(each, person)))
            is_settled = place in self.gone or self.are.get(place) != [self.people[place]]
            claims = [asked for asked in self.desk.unsettled if is_same((asked.was.number, asked.was.name), person)]
            if (
                place >= 0 and not is_settled and len(claims) < 2 and self.has_points(place)
            ):  # two claim it: that is asked
                assert line.total == pytest.approx(1 + place / 8, abs=0.01), (place, person)

    def has_points(self, place: int) -> bool:
        return any(each.reason == f"given to {place}" for each in self.desk.options.override)

    def answer(self) -> None:
        """Settle some of what is asked: with anybody of the list, or with nobody."""
        for asked in self.desk.unsettled:
            whose = {
                int(each.reason.rpartition(" ")[2]) for each in self.desk.options.override if each.student == asked.key
            }
            choice = self.rng.choice(["leave", "nobody", "somebody"])
            if choice == "nobody":
                self.desk.settle(asked.key, "")
                self.gone |= whose
            elif choice == "somebody" and len(whose) == 1:
                student = self.rng.choice(self.desk.roster.students)
                self.desk.settle(asked.key, student.key)
                self.are[whose.pop()].append((student.number, "" if student.name == student.number else student.name))


def is_line(student: rosters.Student, person: Person) -> bool:
    return is_named(person, (student.number, student.name))


def is_named(person: Person, listed: Person) -> bool:
    """Whether a line as it was read is this person's: a list without a name has the number for one."""
    number, name = (submission.name(text) for text in person)
    return (number, name or number) == listed


def changed(people: list[Person], rng: random.Random, new: list[Person]) -> list[Person]:
    """Another list: lines gone, new, in another order, with another name, or with each other's numbers."""
    found = [person for person in people if rng.random() < 0.75]
    for place, (number, name) in enumerate(found):
        if rng.random() < 0.3 and number:
            found[place] = (number, rng.choice([*(other for _, other in people), "改了名"]) or name)
        elif rng.random() < 0.2:
            other = rng.randrange(len(found))
            found[place], found[other] = (found[other][0], name), (number, found[other][1])
    found += [person for person in new if person[0] or person[1]]
    rng.shuffle(found)
    taken: set[str] = set()
    kept = []
    for number, name in found:
        folded = text_match.folded(number)
        if (number or name) and not (folded and folded in taken):
            kept.append((number, name))
            taken.add(folded)
    return kept or [("2026098", "新来的")]


NAMES = (
    "王伟",
    "王 伟",
    "Li Wei",
    "li wei",
    "ＬＩ ＷＥＩ",
    "Rene\u0301",
    "Ren\u00e9",
    "李雷",
    "李雷儿",
    "",
    "7",
    "2026001",
    "=1+1",
    "欧阳娜娜",
)
NUMBERS = ("", "", "7", "07", "2026001", "2026002", "2026003", "2026004", "2026005", "2026006")
SHAPES = (
    "{n}.jsonl",
    "{name}{n}.jsonl",
    "{name}.jsonl",
    "{i}.jsonl",
    "第{i}号_{n}_{name}.jsonl",
    "x/{name} {n}/y.jsonl",
    "{name}_{i}_assignsubmission_file_/x.jsonl",
)


def drawn(rng: random.Random, most: int) -> list[Person]:
    """Some people, no number twice."""
    found: dict[str, Person] = {}
    for place in range(rng.randint(1, most)):
        number, name = rng.choice(NUMBERS), rng.choice(NAMES)
        if number or name:
            found.setdefault(text_match.folded(number) or f"no number {place}", (number, name))
    return list(found.values()) or [("7", "王伟")]


@pytest.mark.parametrize("tenth", range(10))
def test_over_two_evenings_nothing_is_given_to_another(tenth: int, setting: Setting):
    for seed in range(tenth, CLASSES, 10):
        rng = random.Random(seed)
        try:
            two_evenings(setting, rng)
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise


def two_evenings(setting: Setting, rng: random.Random) -> None:
    people = drawn(rng, 6)
    held = Class(setting, people, rng.choice(SHAPES), [rng.random() < 0.6 for _ in people], rng)
    held.list(people)
    held.first_evening()
    held.check()
    held.desk = held.opened()
    held.list(changed(people, rng, drawn(rng, 2)))
    held.check()
    held.answer()
    held.check()
    held.desk = held.opened()
    if rng.random() < 0.2:
        held.desk.unlist_class()
    held.list(people if rng.random() < 0.5 else changed(people, rng, drawn(rng, 2)))
    held.check()
