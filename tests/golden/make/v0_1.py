"""How the golden files of 0.1 were made: by running 0.1. It never writes over them, and runs on 0.1's own code alone.

    git checkout v0.1.0 && git checkout <branch> -- tests/golden/make tests/support
    python tests/golden/make/v0_1.py            # all but the pages
    python tests/golden/make/v0_1.py pages      # what a student's own save leaves of two lessons, with Chromium

Times, names and secrets are fixed, so that the same code makes the same bytes. The files are kept for what they are, not for
how they were made: this script is here to be read.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
OUT = HERE.parent / "v0.1"
if (OUT / "SHA256SUMS").exists():  # asked before 0.1's modules are, which later code has no longer
    sys.exit("The golden files of 0.1 are there. A golden is never made again.")
sys.path[:0] = [str(ROOT / "tests" / "support")]

import nbformat  # noqa: E402
from click.testing import CliRunner  # noqa: E402
from golden_files import graded, prints, replayed, resumed  # noqa: E402
from lessons.drawn import Drawn  # noqa: E402
from lessons.gradebook_view import GradebookView  # noqa: E402
from lessons.grading import Grader  # noqa: E402
from simulated_class import Simulation, given, wrong  # noqa: E402

from lessons import assignments, cli, handin, journal, loading, marks, model, own_questions, scoring  # noqa: E402
from lessons.lesson import Lesson  # noqa: E402

START = datetime(2026, 9, 7, 0, 30, tzinfo=UTC)
DUE = {"due": "2026-10-01 20:00", "zone": "Asia/Shanghai"}
STUDENTS = {"zh": "李雷", "en": "Han Meimei"}
LEFT = {"zh": "04-toolbox", "en": "06-village"}
"""The lesson that each student left half-way."""

TEXTS = {
    "zh": "版面写了这一处，用的是“说”字；\n<b>没有写</b>别处怎样，所以不能替别处下结论。",
    "en": "The page has “said” here; it tells of one place,\n<b>not</b> of the others — so no more than that is known & shown.",
}


class Clock(datetime):
    """A clock that is seven seconds later each time somebody looks."""

    moment = START

    @classmethod
    def now(cls, tz=None):
        Clock.moment += timedelta(seconds=7)
        return Clock.moment.astimezone(tz)


@contextmanager
def fixed(seed: str) -> Iterator[None]:
    """Time and chance that are the same each time."""
    chance = random.Random(seed)
    with (
        mock.patch.object(journal, "datetime", Clock),
        mock.patch.object(handin, "datetime", Clock),
        mock.patch.object(marks, "datetime", Clock),
        mock.patch.object(os, "urandom", chance.randbytes),
    ):
        yield


def write(path: Path, data: bytes | str) -> None:
    """Write a new file; never over one that is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


# What is assigned.


def assign(course: model.Course) -> None:
    write(OUT / "questions" / "test.toml", (HERE / "test.toml").read_bytes())
    corrected = (HERE / "test.toml").read_text(encoding="utf-8").replace("answer = 18\n", "answer = 17\n")
    write(OUT / "questions" / "test-corrected.toml", corrected)
    own, problems = own_questions.check_questions(OUT / "questions" / "test.toml", course=course)
    assert not problems
    test = assignments.make_test(
        "测验 <一>", course=course, questions=own, name="set-golden-test", secret="1f" * 16, shuffle=True, **DUE
    )
    practice = {
        "set-golden-lesson": assignments.make("第二课", course=course, names=["02-places"], name="set-golden-lesson"),
        "set-golden-quiz": assignments.make(
            "Week 3: dates & calls",
            course=course,
            names=["03-time/dates", "05-response/calls"],
            name="set-golden-quiz",
            **DUE,
        ),
        "set-golden-strict": assignments.make(
            "当堂练习",
            course=course,
            names=["03-time/homework", "01-source/exit"],
            name="set-golden-strict",
            due="2026-09-30T12:00+02:00",
            attempts=1,
            feedback=False,
            shuffle=True,
        ),
        "set-golden-tries": assignments.make(
            "三次",
            course=course,
            names=["05-response"],
            name="set-golden-tries",
            attempts=3,
            shuffle=True,
        ),
        "set-golden-test": test.assignment,
    }
    for name, each in practice.items():
        write(OUT / "assignments" / f"{name}.json", assignments.encode(each))
        write(OUT / "assignments" / f"{name}.code.txt", assignments.code(each) + "\n")
    write(OUT / "assignments" / "set-golden-test.key.json", assignments.encode(test))
    write(OUT / "expected" / "orders.json", as_json(orders(practice.values())))


def orders(given: Any) -> dict[str, dict[str, list[str]]]:
    """The order of options that each student has, where the order is a student's own."""
    return {
        f"{each.id}/{name}": {
            who: assignments.shuffled(["a", "b", "c", "d", "e"], assignment=each.id, student=who, question=name)
            for who in STUDENTS.values()
        }
        for each in given
        if each.shuffle
        for part in each.parts
        for name, _ in part.questions
    }


# What two students do, as the page sends it.


class Student:
    """Works through the course by the messages that the page sends."""

    def __init__(self, language: str, work: Path, drawn: Drawn) -> None:
        self.language, self.work, self.drawn = language, work, drawn
        self.chance = random.Random(language)

    def open(self, name: str) -> Lesson:
        return Lesson(self.drawn, self.drawn.course.lessons[name], language=self.language, work=self.work)  # type: ignore[arg-type]

    def send(self, view: Any, act: str, /, **message: Any) -> None:
        heard: list[Any] = []
        view.send = lambda content, *_, **__: heard.append(content)
        view._received(view, {"type": act, **message}, [])
        refused = [each for each in heard if each["type"] in ("refused", "untaken")]
        assert not refused, refused

    def whole(self) -> None:
        """Every lesson, one after the other; one of them is left half-way."""
        for number, name in enumerate(self.drawn.course.lessons):
            Clock.moment += timedelta(hours=5)
            lesson = self.open(name)
            if not number:
                self.send(lesson.work(), "sign", name="?")
                self.send(lesson.work(), "sign", name=f" {STUDENTS[self.language]}\n")
            self.prompts(lesson)
            self.sheets(lesson)
            self.questions(lesson)
        self.second_sitting()

    def prompts(self, lesson: Lesson) -> None:
        for prompt in lesson._plan.prompt:
            view, text = lesson.prompt(prompt.id), f"{TEXTS[self.language]} ({lesson.id})"
            self.send(view, "draft", text=text[:9], number=1, settled=False)
            self.send(view, "draft", text=text, number=2)

    def sheets(self, lesson: Lesson) -> None:
        left = lesson.id == LEFT[self.language]
        for sheet in lesson._plan.sheet:
            view = lesson.sheet(sheet.id)
            for place, row in enumerate(sheet.row[: -1 if left and len(sheet.row) > 1 else None]):
                filled: dict[str, Any] = {}
                for column in sheet.column:
                    if column.kind == "passages":
                        filled[column.id] = list(column.bank[place % 2 : place % 2 + 2])
                    elif column.kind == "choice":
                        filled[column.id] = column.option[place % len(column.option)].id
                    else:
                        filled[column.id] = f"{row.name[self.language]} {place}: {TEXTS[self.language]}"  # type: ignore[index]
                self.send(view, "draft", row=row.id, cells=filled, number=place)

    def questions(self, lesson: Lesson) -> None:
        left = lesson.id == LEFT[self.language]
        for quiz in lesson._plan.quiz:
            view = lesson.quiz(quiz.id)
            for place, name in enumerate(quiz.questions):
                if left and (quiz.id == "exit" or (quiz.id == "homework" and place == 0)):
                    continue
                self.question(view, lesson._questions[name], place, handed=not left)

    def question(self, view: Any, question: Any, place: int, *, handed: bool = True) -> None:
        """Answer in one of six ways: at once; in two tries; after hints; wrong to the end; twice the same; half right."""
        name = question.id
        if isinstance(question, model.Essay):
            self.essay(view, question, handed=handed)
            return
        right, way = scoring.key(question), place % 6
        if view._rules.get(name) and view._rules[name].assignment.attempts == 1:
            way = 0 if place % 2 else 3
        if way == 2:
            for _ in question.hints:
                self.send(view, "hint", question=name)
        misses = {0: 0, 1: 1, 2: 0, 3: question.attempts or 2, 4: 1, 5: 1}[way]
        for _ in range(misses):
            if view.states[name]["done"]:
                break
            miss = self.miss(question)
            self.send(view, "answer", question=name, answer=miss)
            if way == 4 and not view.states[name]["done"]:
                self.send(view, "answer", question=name, answer=miss)
        if not view.states[name]["done"] and way != 3:
            self.send(view, "answer", question=name, answer=self.typed(question, right))

    def miss(self, question: Any) -> Any:
        """An answer that is not all right, clear of every edge; slips and near forms come first."""
        if isinstance(question, model.Number):
            value = question.slip[0].value if question.slip else question.answer + 3 * question.tolerance + 7
            assert abs(abs(value - question.answer) - question.tolerance) > 1e-6
            return f"{value:g}"
        if isinstance(question, model.Short) and question.near:
            return question.near[0].form
        while True:
            found = wrong(question, self.chance)
            if scoring.score(question, found).share < 1:
                return list(found) if isinstance(found, tuple) else found

    def typed(self, question: Any, right: Any) -> Any:
        """A right answer as a page sends it: typed where it is typed."""
        if isinstance(question, model.Number):
            return f" {right:g}".translate(str.maketrans("0123456789", "０１２３４５６７８９")) + " "
        if isinstance(question, model.Locate):
            return f"{question.target.lat + 0.01:.5f}，{question.target.lon:.3f}" if self.language == "zh" else right
        if isinstance(question, model.Short):
            return f"　{right} "
        return list(right) if isinstance(right, tuple) else right

    def essay(self, view: Any, question: Any, *, handed: bool) -> None:
        name, text = question.id, f"{TEXTS[self.language]}\n\n{question.id}"
        bank = list(question.scaffold.bank)
        self.send(view, "draft", question=name, text=text[:12], way="supplied", picked=[], number=1, settled=False)
        self.send(view, "draft", question=name, text=text, way="bank", picked=bank[1::-1], number=2)
        if handed:
            self.send(view, "answer", question=name, answer=text)
            self.send(view, "hint", question=name)

    def second_sitting(self) -> None:
        """A week later: an essay handed in again, a question that anybody may go on with, another way in."""
        Clock.moment += timedelta(days=7)
        lesson = self.open("02-places")
        view = lesson.quiz("homework")
        self.send(view, "draft", question="map-label", text=TEXTS[self.language] * 2, way="open", picked=[], number=1)
        self.send(view, "answer", question="map-label", answer=TEXTS[self.language] * 2)
        self.send(view, "draft", question="map-label", text=TEXTS[self.language] * 3, way="open", picked=[], number=2)

    def assigned(self) -> None:
        """Take assignments on, by code and by file, and put one aside; then the test."""
        lesson = self.open("00-start")
        work = lesson.work()
        code = lambda name: (OUT / "assignments" / f"{name}.code.txt").read_text()  # noqa: E731
        for name in ("set-golden-lesson", "set-golden-strict", "set-golden-tries"):
            self.send(work, "take", code=code(name))
        self.send(work, "restore", file=(OUT / "assignments" / "set-golden-quiz.json").read_text())
        self.send(work, "aside", id="set-golden-tries")
        self.send(work, "take", code=code("set-golden-test"))
        (view,) = work.tests
        key = assignments.read((OUT / "assignments" / "set-golden-test.key.json").read_bytes())
        for place, slot in enumerate(Grader(key, course=self.drawn.full).slots):
            name = view._asked[slot.name].id
            if isinstance(slot.question, model.Essay):
                self.send(view, "draft", question=name, text=TEXTS[self.language], way="bank", picked=["K1"], number=1)
                self.send(view, "answer", question=name, answer=TEXTS[self.language])
                continue
            for right in ((True,), (False, True), (False,))[place % 3]:
                answer = given(slot, self.chance, right=right)
                self.send(view, "answer", question=name, answer=list(answer) if isinstance(answer, tuple) else answer)

    def file(self) -> str:
        return str(self.open("00-start").work().file)


def study(language: str, drawn: Drawn, home: Path) -> None:
    """A student's folder: what 0.1 wrote of two evenings, a file restored between them, and damage at the end."""
    work, elsewhere = OUT / "students" / language / "journal", home / language
    Clock.moment = START + timedelta(hours=language == "en")
    with fixed(f"elsewhere {language}"):
        before = Student(language, elsewhere, drawn)
        lesson = before.open("00-start")
        before.send(lesson.work(), "sign", name=STUDENTS[language])
        before.send(lesson.quiz("lead"), "hint", question="since-when")
        file = before.file()
    with fixed(f"student {language}"):
        student = Student(language, work, drawn)
        student.send(student.open("00-start").work(), "restore", file=file)
        student.assigned()
        student.whole()
        write(OUT / "hand-ins" / f"{language}.jsonl", student.file())
    damage(work, language)


def damage(work: Path, language: str) -> None:
    """What power cuts and worn sticks do: a line torn off, a byte turned, and a line of a version that is not there yet."""
    path = max((work / "05-response").glob("*.jsonl"))
    path.write_bytes(path.read_bytes()[:-40])
    path = max((work / "03-time").glob("*.jsonl"))
    lines = path.read_bytes().splitlines(keepends=True)
    place = next(at for at, line in enumerate(lines) if b'"hinted"' in line)
    lines[place] = lines[place].replace(b'"hint":1', b'"hint":7')
    path.write_bytes(b"".join(lines))
    if language == "zh":
        newer = {
            "act": "recorded",
            "v": 2,
            "lesson": "07-inquiry",
            "s": "later",
            "n": 1,
            "t": "2031-01-01T00:00:00.000Z",
        }
        body = json.dumps(newer, separators=(",", ":")).encode()[:-1]
        import zlib

        write(work / "07-inquiry" / "later.jsonl", body + b',"crc":"%08x"}\n' % zlib.crc32(body))


# A class, graded on the command line.


def zipped(path: Path, files: list[tuple[str, bytes, datetime]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED) as out:
        for name, data, arrived in files:
            out.writestr(zipfile.ZipInfo(name, arrived.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)


def grade_class() -> None:
    """Fourteen students through Moodle: late, twice, damaged, by mail under a nickname, not at all."""
    course = loading.load(ROOT / "data")
    assignment = assignments.make(
        "第二周",
        course=course,
        names=["02-places/where", "02-places/homework", "03-time/dates"],
        name="set-golden-class",
        **DUE,
    )
    write(OUT / "class" / "set-golden-class.json", assignments.encode(assignment))
    simulation = Simulation(Grader(assignment, course=course), size=14, seed=1, autosaves=2)
    due = assignment.deadline
    assert due
    pupils = list(simulation.pupils())
    files: list[tuple[str, bytes, datetime]] = []
    with fixed("class"):
        for place, pupil in enumerate(pupils):
            name = f"{pupil.name}_{90000 + place}_assignsubmission_file/handan-lessons.jsonl"
            arrived, data = due - timedelta(hours=1 + place), simulation.file(pupil)
            if place == 2:
                arrived = due + timedelta(hours=2)
            elif place == 3:
                half = handin.parse(data, course=course.id)
                less = handin.write(half.lines[:9], course=course.id).encode()
                files.append((name.replace("lessons.", "lessons-1."), less, arrived - timedelta(days=1)))
            elif place == 4:
                data = data.replace(b'"answered"', b'"answeredd"', 1)
            elif place == 5:
                name, data = "小张.jsonl", resigned(data, "小张", course.id)
            elif place == 6:
                continue
            files.append((name, data, arrived))
    zipped(OUT / "class" / "moodle.zip", files)
    simulation.roster(OUT / "class" / "class.csv", encoding="gb18030")
    write(OUT / "class" / "options.toml", OPTIONS)
    mark_by_hand(OUT / "class" / "marks.jsonl", simulation, pupils[7:12])
    arguments = [
        OUT / "class" / "set-golden-class.json",
        OUT / "class" / "moodle.zip",
        "--class",
        OUT / "class" / "class.csv",
        "--options",
        OUT / "class" / "options.toml",
        "--marks",
        OUT / "class" / "marks.jsonl",
    ]
    for language in ("zh", "en"):
        where = OUT / "class" / f"grades-{language}"
        result = CliRunner().invoke(
            cli.main, ["grade", *map(str, arguments), "--out", str(where), "--language", language]
        )
        assert "Traceback" not in result.output, result.output


OPTIONS = """drop = ["02-places/circle-width"]

[[accept]]
question = "02-places/unnamed-count"
answer = 30.0
reason = "数上了市区"

[[accept]]
question = "which-first"
answer = "county"

[[override]]
student = "2026009"
points = 1.5
reason = "当面说清楚了"
question = "03-time/time-words"

[[override]]
student = "2026011"
points = 20.0
reason = "补考"

[match]
"小张" = "2026006"
"""


def resigned(data: bytes, name: str, course: str) -> bytes:
    """The same work under another name."""
    import msgspec

    lines = [
        msgspec.structs.replace(line, name=name) if isinstance(line, journal.Signed) else line
        for line in handin.parse(data, course=course).lines
    ]
    return handin.write(lines, course=course).encode()


def mark_by_hand(path: Path, simulation: Simulation, pupils: list[Any]) -> None:
    label, kept = "02-places/map-label", marks.Marks(path)
    slot = next(slot for slot in simulation.grader.slots if slot.label == label)
    rows = [row.id for row in slot.question.row]  # type: ignore[attr-defined]
    with fixed("marks"):
        for place, pupil in enumerate(pupils):
            text = [
                line.answer
                for line in simulation.lines(pupil)
                if isinstance(line, journal.Answered) and line.q == slot.name
            ][-1]
            chosen = rows if place else rows[:2]
            kept.give(
                pupil.number, label, levels={row: (at + place) % 3 for at, row in enumerate(chosen)}, text=str(text)
            )


# A class, graded on the teacher's page.


class Page:
    """The page's half of the talk."""

    def __init__(self, course: model.Course, home: Path) -> None:
        self.view = GradebookView(course, home=home, language="zh")
        self.came: list[dict[str, Any]] = []
        self.view.send = lambda content, buffers=(): self.came.append(content)  # type: ignore[method-assign]

    def send(self, act: str, /, buffers: Any = (), **message: Any) -> dict[str, Any]:
        self.view._received(self.view, {"type": act, **message}, list(buffers))
        assert self.came[-1]["type"] != "refused", self.came[-1]
        return self.came[-1]

    def upload(self, kind: str, files: list[tuple[str, bytes, datetime]]) -> None:
        told = [{"name": name, "size": len(data), "changed": at.timestamp()} for name, data, at in files]
        answer, whole, at = self.send("upload", kind=kind, files=told), b"".join(data for _, data, _ in files), 0
        while answer["type"] == "go":
            answer = self.send("part", [whole[at : at + 50_000]])
            at += 50_000


def grade_on_the_page() -> None:
    """Ten students' test through Canvas, one by mail; every kind of decision, some taken back; essays read, one text changed."""
    course = loading.load(ROOT / "data")
    key = (OUT / "assignments" / "set-golden-test.key.json").read_bytes()
    given = assignments.read(key)
    assert isinstance(given, assignments.Key)
    due = given.assignment.deadline
    assert due
    simulation = Simulation(Grader(given, course=course), size=10, seed=3, autosaves=1)
    page = Page(course, OUT / "gradings")
    (OUT / "gradings").mkdir()
    with fixed("page"):
        page.upload("assignment", [("key.json", key, START)])
        people = simulation.roster(Path(tempfile.mkdtemp()) / "list.csv").read_bytes()
        page.upload("class", [("list.csv", people, START)])
        page.upload("submissions", sent(simulation, due))
        page.send("grade")
        decide(page)
        read_essays(page)
        page.upload("submissions", sent(simulation, due, again="2026002"))
        page.upload("questions", [("test.toml", (OUT / "questions" / "test-corrected.toml").read_bytes(), START)])
        page.send("grade")


def grade_otherwise() -> None:
    """Two more: a list without numbers, whose students 0.1 knew by their addresses; and no list, only signed names."""
    course = loading.load(ROOT / "data")
    for name, essay, question in (
        ("set-golden-lesson", "02-places/map-label", "02-places/wuan-1985"),
        ("set-golden-tries", "05-response/does-it-work", "05-response/fifth-level"),
    ):
        raw = (OUT / "assignments" / f"{name}.json").read_bytes()
        simulation = Simulation(Grader(assignments.read(raw), course=course), size=6, seed=5, autosaves=1)
        pupils, listed = list(simulation.pupils()), name == "set-golden-lesson"
        page = Page(course, OUT / "gradings")
        with fixed(name):
            page.upload("assignment", [("a.json", raw, START)])
            if listed:
                rows = [f"{pupil.name},s{pupil.number}@example.org,Class 1" for pupil in pupils]
                page.upload(
                    "class", [("list.csv", "\r\n".join(["Full name,Email address,Group", *rows]).encode(), START)]
                )
            files = []
            for place, pupil in enumerate(pupils):
                moodle = f"{pupil.name}_{90000 + place}_assignsubmission_file_/work.jsonl"
                files.append(
                    (
                        moodle if listed else f"work ({place}).jsonl",
                        simulation.file(pupil),
                        START + timedelta(days=place),
                    )
                )
            page.upload("submissions", files)
            page.send("grade")
            lines = page.view.desk.graded.lines  # type: ignore[union-attr]
            page.send("drop", question=question, drop=True)
            page.send("override", student=lines[1].key, points=2, reason="spoken", question=essay)
            page.send("override", student=lines[2].key, points=17.25, reason="once more", question="")
            rows = [row.id for row in page.view.desk.reading.question(essay).row]
            for place, each in enumerate(page.view.desk.reading.essays(essay)[2:]):
                for at, row in enumerate(rows):
                    page.send(
                        "mark", question=essay, place=place + 2, row=row, level=(at * place) % 3, read=each.digest
                    )
            page.send("stop")


def sent(simulation: Simulation, due: datetime, *, again: str = "") -> list[tuple[str, bytes, datetime]]:
    files = []
    course = simulation.grader.assignment.course
    for place, pupil in enumerate(simulation.pupils()):
        late = "_LATE" if place == 8 else ""
        name = f"{pupil.name}{late}_{50000 + place}_{70000 + place}_handan-lessons.jsonl"
        data = simulation.file(pupil)
        if place == 4:
            name, data = "小陈.jsonl", resigned(data, "小陈", course)
        if pupil.number == again:
            data = data.replace("报道".encode(), "版面".encode())
            data = rewritten(data, course)
        files.append((name, data, due + timedelta(hours=1 if late else -place - 1)))
    return files


def rewritten(data: bytes, course: str) -> bytes:
    """The file as 0.1 writes it, of lines whose text was changed: with checksums that fit."""
    import msgspec

    found = [msgspec.json.decode(line, type=journal.AnyLine) for line in data.splitlines()[1:]]
    return handin.write(found, course=course).encode()


def decide(page: Page) -> None:
    page.send("match", name="小陈", to="2026005")
    page.send("drop", question="who-is-quoted", drop=True)
    page.send("drop", question="steps-of-reading", drop=True)
    page.send("undo", kind="drop", place=0)
    page.send("accept", question="level", answer="不知道")
    page.send("accept", question="units-in-all", answer="20")
    page.send("undo", kind="accept", place=1)
    page.send("override", student="2026003", points=1.5, reason="“口头” \\ 说明了", question="where-is-it")
    page.send("override", student="2026007", points=12, reason="补考\t", question="")
    page.send("override", student="2026008", points=3, reason="算错了", question="")
    page.send("undo", kind="override", place=2)


def read_essays(page: Page) -> None:
    """Read the class's essays but for two: one is begun, and a level taken back; one is not opened."""
    essays = page.view.desk.reading.essays("one-page")
    for place, each in enumerate(essays[:-1]):
        rows = ["claim", "evidence", "limits"] if place != 3 else ["claim", "evidence"]
        for at, row in enumerate(rows):
            page.send("mark", question="one-page", place=place, row=row, level=(at + place) % 3, read=each.digest)
        if place == 3:
            page.send("mark", question="one-page", place=place, row="evidence", level=None, read=each.digest)
    page.send("stop")


# Notebooks.


def notebooks() -> None:
    """0.1's notebooks as they were shipped, and one as a curious student left it."""
    for language in ("zh", "en"):
        for path in sorted((ROOT / "notebooks" / language).glob("*.ipynb")):
            write(OUT / "notebooks" / language / path.name, path.read_bytes())
    notebook = nbformat.read(ROOT / "notebooks" / "en" / "02-places.ipynb", as_version=4)
    cells = {cell.source.rpartition("\n")[2]: cell for cell in notebook.cells if cell.cell_type == "code"}
    cells[
        "lesson"
    ].source = 'from lessons import open_lesson\n\nlesson = open_lesson("02-places", language="en")\nlesson'
    cells["lesson.explore()"].source = 'lesson.explore(select="D3, 1985")'
    notebook.cells.remove(cells['lesson.passage("C3")'])
    for name, source in EXTRA.items():
        notebook.cells.append(nbformat.v4.new_code_cell(source, id=name))
    write(OUT / "edited" / "en" / "02-places.ipynb", nbformat.writes(notebook) + "\n")


EXTRA = {
    "mine-names": "lesson.id, lesson.language, lesson",
    "mine-map": 'lesson.map(base="Gaode.Normal")',
    "mine-folium": "folium_map = lesson.map().folium\ntype(folium_map).__name__",
    "mine-figure": "figure = lesson.timeline().figure\ntype(figure).__name__",
    "mine-selection": 'lesson.selection.select("Shexian")\nlesson.selection.selected',
    "mine-quiz": 'quiz = lesson.quiz("where")\nprint(quiz.plain().splitlines()[0])\nquiz',
    "mine-other": 'import lessons\n\nlessons.open_lesson("03-time", language="zh").envelope()',
    "mine-views": "lesson.voices()",
    "mine-claims": "lesson.claims()",
    "mine-systems": "lesson.systems()",
    "mine-diagram": "lesson.diagram()",
    "mine-model": "lesson.simulation()",
    "mine-prompt": 'lesson.recall("00-start/predict")',
    "mine-teacher": 'lessons.open_guide(language="en").key("02-places")',
    "mine-mistake": 'try:\n    lesson.quiz("wher")\nexcept lessons.LessonError as error:\n    print(type(error).__name__)',
}


def pages() -> None:
    """Open two lessons in JupyterLab with each student's journal, run and save them by the page's own buttons."""
    sys.path[:0] = [str(ROOT / "tests" / "support")]
    from jupyter_lab import Window, start, stop
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language, lesson in LEFT.items():
            home = Path(tempfile.mkdtemp()) / "course"
            shutil.copytree(OUT / "students" / language / "journal", home / "work")
            running = start(home, language=language)
            try:
                window = Window(browser.new_context(viewport={"width": 1200, "height": 900}), running, language)
                window.open(notebook=f"{language}/{lesson}.ipynb")
                window.press_run(".lsn-progress:not(:has(.lsn-live-note))")
                window.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(state="attached")
                path = home / language / f"{lesson}.ipynb"
                before = path.stat().st_mtime_ns
                window.page.click("[data-jp-item-name='save'] jp-button, [data-jp-item-name='save'] button")
                while path.stat().st_mtime_ns == before or not path.read_text(encoding="utf-8").endswith("}\n"):
                    window.page.wait_for_timeout(100)
                write(OUT / "saved" / language / path.name, path.read_bytes())
                write(OUT / "saved" / language / "shipped.json", (home / ".lessons" / "shipped.json").read_bytes())
            finally:
                stop(running)


# All of it.


def content() -> None:
    for path in sorted((ROOT / "data").rglob("*")):
        if path.is_file() and "drawn" not in path.parts:
            write(OUT / "data" / path.relative_to(ROOT / "data"), path.read_bytes())


def probes(question: Any) -> list[Any]:  # noqa: PLR0911 (a kind each)
    """Answers that between them meet every rule of a question's scoring, clear of the edges."""
    right = scoring.key(question)
    if isinstance(question, model.Choice):
        return [option.id for option in question.option]
    if isinstance(question, model.Choices):
        names = [option.id for option in question.option]
        return [right, names, *([name] for name in names), right[:-1], names[::2]]  # type: ignore[index]
    if isinstance(question, model.Number):
        tolerance = question.tolerance
        near = [question.answer + part * tolerance for part in (0.0, 0.5, -0.5, 2.0, -2.0)]
        return [*near, question.answer + 2 * tolerance + 1, *(slip.value for slip in question.slip)]
    if isinstance(question, model.Order | model.Match):
        turns = [[*right[at:], *right[:at]] for at in range(len(right))]  # type: ignore[index,arg-type]
        return [*turns, right[::-1], [right[1], right[0], *right[2:]]]  # type: ignore[index]
    if isinstance(question, model.Locate):
        step = question.radius_km / 111.2
        points = [
            f"{question.target.lat + part * step:.4f},{question.target.lon:.4f}" for part in (0, 0.8, -1.5, 1.8, 2.4)
        ]
        return [*points, *(f"unit:{name}" for name in question.target.units)]
    if isinstance(question, model.Short):
        forms = [*question.accepted, *(near.form for near in question.near)]
        return [*forms, *(f"「{form.upper()}」 " for form in forms), "?! no"]
    return []


def scores(course: model.Course) -> dict[str, list[Any]]:
    """What single answers to each question earn, one after the other."""
    return {
        f"{lesson}/{name}": [
            [json.loads(json.dumps(answer)), scoring.score(question, scoring.accept(question, answer)).share]
            for answer in probes(question)
        ]
        for lesson, asked in course.questions.items()
        for name, question in asked.items()
    }


def expect() -> None:
    course = loading.load(OUT / "data")
    write(OUT / "expected" / "scores.json", as_json(scores(course)))
    write(OUT / "expected" / "fingerprints.json", as_json(prints(course)))
    for language in ("zh", "en"):
        found = replayed(OUT / "students" / language / "journal", course=course, language=language)
        write(OUT / "expected" / f"student-{language}.json", as_json(found))
    cells: dict[str, Any] = {}
    for path in sorted((OUT / "assignments").glob("*.json")):
        made = assignments.read(path.read_bytes())
        if isinstance(made, assignments.Assignment) and made.paper:
            continue
        for language in ("zh", "en"):
            raw = (OUT / "hand-ins" / f"{language}.jsonl").read_bytes()
            cells.setdefault(path.name, {})[language] = graded(made, raw, course=course)
    write(OUT / "expected" / "cells.json", as_json(cells))
    home = Path(tempfile.mkdtemp())
    shutil.copytree(OUT / "gradings", home / "gradings")
    for path in sorted((home / "gradings").iterdir()):
        _, found = resumed(home / "gradings", path.name, course=course, language="zh")
        write(OUT / "expected" / f"{path.name}.json", as_json(found))


def seal() -> None:
    """Write down each file's checksum, so that a test can tell when one was touched."""
    files = sorted(path for path in OUT.rglob("*") if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(OUT).as_posix()}\n" for path in files]
    write(OUT / "SHA256SUMS", "".join(lines))


def is_0_1() -> bool:
    """Whether the code and content here are 0.1's own."""
    compare = ["git", "-C", str(ROOT), "diff", "--quiet", "v0.1.0", "--", "src", "data", "notebooks"]
    return subprocess.run(compare, check=False).returncode == 0


def main() -> None:
    if not is_0_1():
        sys.exit("The code here is not 0.1's: what it would make is no golden of 0.1.")
    os.environ["TZ"] = "UTC"
    time.tzset()
    if "pages" in sys.argv:
        pages()
        seal()
        return
    course, drawn = loading.load(ROOT / "data"), Drawn(ROOT / "data")
    content()
    assign(course)
    with tempfile.TemporaryDirectory() as home:
        for language in ("zh", "en"):
            study(language, drawn, Path(home))
    grade_class()
    grade_on_the_page()
    grade_otherwise()
    notebooks()
    expect()


if __name__ == "__main__":
    main()
