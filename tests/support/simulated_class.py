"""A made-up class: students of different strength answer an assignment and hand their files in, the same each time.

from simulated_class import Simulation
Simulation(grader).write(folder, layout="canvas")
"""

from __future__ import annotations

import os
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from lessons.assessment import responses, scoring
from lessons.classroom.grader import GradeItem, Grader
from lessons.content import model
from lessons.journal import store, submission

FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚玲"
START = datetime(2026, 9, 1, 8, tzinfo=UTC)
DRAFT = "报道说书记住在村里，可以看出安排的用意；但一版报道只有几个人的话，还不能证明各村都是这样。"


class Pupil(NamedTuple):
    """One student of the class: a number, a name, and how often answers are right."""

    number: str
    name: str
    strength: float


class Simulation:
    """A class that answers what a grader grades.

    Args:
        grader: of the assignment.
        size: how many students.
        seed: another class for another number.
        autosaves: how many drafts of each essay stay in a file.

    """

    def __init__(self, grader: Grader, *, size: int = 40, seed: int = 7, autosaves: int = 3) -> None:
        self.grader, self.size, self.seed, self.autosaves = grader, size, seed, autosaves

    def pupils(self) -> Iterator[Pupil]:
        for place in range(self.size):
            rng = random.Random(f"{self.seed}/{place}")
            name = FAMILIES[place % 20] + GIVEN[place // 20 % 20] + GIVEN[place // 400 % 20] * (place >= 400)
            yield Pupil(f"{2026001 + place}", name, rng.uniform(0.3, 0.95))

    def lines(self, pupil: Pupil) -> list[store.AnyEvent]:
        """What one student did: hints and tries of a question until it is right or the tries are used up; drafts of essays."""
        rng = random.Random(f"{self.seed}/{pupil.number}")
        done: list[store.AnyEvent] = []
        moment = START + timedelta(minutes=rng.randrange(5000))

        def base(lesson: str) -> dict:
            nonlocal moment
            moment += timedelta(seconds=rng.randrange(3, 60))
            text = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
            session = f"20260901T080000Z-{int(pupil.number):08x}"
            return {"v": 1, "lesson": lesson, "s": session, "n": len(done) + 1, "t": text, "lang": "zh"}

        first = self.grader.slots[0].lesson
        done.append(store.Opened(**base(first)))
        done.append(store.Signed(**base(first), name=pupil.name))
        for slot in self.grader.slots:
            fp = min(slot.fps)
            if isinstance(slot.question, model.Essay):
                text = "".join(rng.sample(DRAFT, len(DRAFT))) + DRAFT * rng.randrange(1, 8)
                for number in range(1, self.autosaves + 1):
                    part = text[: len(text) * number // self.autosaves]
                    done.append(store.Wrote(**base(slot.lesson), q=slot.name, fp=fp, text=part, way="open"))
                done.append(store.Answered(**base(slot.lesson), q=slot.name, fp=fp, answer=text))
                continue
            for number in range(slot.question.attempts or 2):
                answer = given(slot, rng, right=rng.random() < pupil.strength)
                done.append(store.Answered(**base(slot.lesson), q=slot.name, fp=fp, answer=answer))
                if rng.random() < 0.5 or number > 1:
                    break
        return done

    def file(self, pupil: Pupil) -> bytes:
        """The student's hand-in file. Unlike `handin.write`, it keeps every draft: the largest that a file can be."""
        lines = self.lines(pupil)
        text = submission.write(lines, course=self.grader.assignment.course)
        kept = submission.parse(text.encode(), course=self.grader.assignment.course)
        return sealed(kept.head, lines)

    def write(self, folder: Path, *, layout: str = "plain", late: frozenset[str] = frozenset()) -> Path:
        """Hand the class's files in: ``plain_text``, ``moodle`` or ``canvas`` in ``folder``, or as ``<layout>-zip``; return where."""
        folder.mkdir(parents=True, exist_ok=True)
        due = self.grader.assignment.deadline
        platform, zipped = layout.removesuffix("-zip"), layout.endswith("-zip")
        target = folder / "submissions.zip" if zipped else folder
        out = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) if zipped else None
        for place, pupil in enumerate(self.pupils()):
            name, data = named(pupil, place, platform, late=pupil.number in late), self.file(pupil)
            arrived = (due or START + timedelta(days=30)) + timedelta(hours=1 if pupil.number in late else -1)
            if out:
                info = zipfile.ZipInfo(name, arrived.timetuple()[:6])
                out.writestr(info, data)
            else:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
                os.utime(path, (arrived.timestamp(), arrived.timestamp()))
        if out:
            out.close()
        return target

    def roster(self, path: Path, *, encoding: str = "utf-8-sig") -> Path:
        """Write the class list."""
        rows = ["学号,姓名,班级", *(f"{pupil.number},{pupil.name},一班" for pupil in self.pupils())]
        path.write_bytes("\r\n".join(rows).encode(encoding))
        return path


def named(pupil: Pupil, place: int, platform: str, *, late: bool = False) -> str:
    """What a platform calls a student's file."""
    if platform == "moodle":
        return f"{pupil.name}_{90000 + place}_assignsubmission_file/handan-lessons.jsonl"
    if platform == "canvas":
        return f"{pupil.name}{'_LATE' if late else ''}_{50000 + place}_{70000 + place}_handan-lessons.jsonl"
    return f"{pupil.number}.jsonl"


def sealed(head: submission.Head, lines: list[store.AnyEvent]) -> bytes:
    """A file with this head and these lines, whatever they are."""
    import zlib

    import msgspec

    body = msgspec.json.encode(msgspec.structs.replace(head, lines=len(lines)))[:-1]
    return b"".join([body + b',"crc":"%08x"}\n' % zlib.crc32(body), *map(store.encode, lines)])


def given(slot: GradeItem, rng: random.Random, *, right: bool) -> responses.Answer:
    """An answer to a question, in the names that its page has."""
    question = slot.question
    own = scoring.key(question) if right else wrong(question, rng)
    back = {mine: theirs for theirs, mine in slot.names.items()}
    if isinstance(own, tuple):
        return tuple(back.get(name, name) for name in own)
    return back.get(own, own) if isinstance(own, str) else own


def wrong(question: model.AnyQuestion, rng: random.Random) -> responses.Answer:
    if isinstance(question, model.Choice):
        return rng.choice([option.id for option in question.option if not option.correct])
    if isinstance(question, model.Choices):
        names = [option.id for option in question.option]
        return tuple(sorted(rng.sample(names, rng.randrange(1, len(names))), key=names.index))
    if isinstance(question, model.Order | model.Match):
        names = list(scoring.key(question))  # type: ignore[arg-type]
        rng.shuffle(names)
        return tuple(names)
    if isinstance(question, model.Evidence):
        return (rng.choice(["supports", "weakens"]), rng.choice(question.listed).id)
    if isinstance(question, model.PlaceQuestion):
        return (
            f"unit:{rng.choice(question.target.units)}" if rng.random() < 0.5 else f"{rng.uniform(36, 37):.4f},114.5000"
        )
    return float(rng.randrange(100)) if isinstance(question, model.Number) else rng.choice(["不知道", "省级", "county"])
