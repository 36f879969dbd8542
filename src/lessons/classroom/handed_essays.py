"""The essays of a class that was graded: where they are, and what was written last, read from the files one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from lessons.journal import events, submission

from . import collect, results
from .collect import Entry, Source
from .grader import Grader
from .results import Row
from .rubric_marks import digest


class Written(NamedTuple):
    """An essay to be read: whose, which text, the way in that was chosen, the passages picked; what marks know it by."""

    key: str
    name: str
    text: str
    way: str
    picked: tuple[str, ...]
    digest: str


class Handed(NamedTuple):
    """An essay that was handed in: whose, what marks know it by, and the file that it is in."""

    key: str
    name: str
    digest: str
    entry: Entry


def essays(grader: Grader, source: Source, out: Path, question: str) -> Iterator[Written]:
    """Return one question's essays across the class, one file at a time: of each student the hand-in that counts.

    Args:
        grader: as it graded the class.
        source: where the submissions are.
        out: the folder that the class was graded into.
        question: the essay's name, as the tables have it.

    """
    return (essay(grader, source, each, question) for each in handed(grader, source, out, question))


def handed(grader: Grader, source: Source, out: Path, question: str) -> Iterator[Handed]:
    """Return where one question's essays are, in the source's order, without reading any. Arguments as for `essays`."""
    place = next(place for place, slot in enumerate(grader.slots) if slot.label == question)
    kept: dict[str, list[Row]] = {}
    for row in results.read(out / results.RESULTS):
        slim = msgspec.structs.replace(row, cells=row.cells[place : place + 1], notes=[])  # a class of them is kept
        kept.setdefault(f"{row.place}/{row.key}", []).append(slim)
    counted = {
        row.file: row for row in (results.counting(sorted(rows, key=lambda row: row.order)) for rows in kept.values())
    }
    for entry in source.entries():
        counts = counted.get(collect.shown(entry.name))
        if counts is None or counts.fault or not counts.cells[0].tries:  # type: ignore[union-attr]
            continue
        yield Handed(counts.key, counts.name, counts.cells[0].first, entry)  # type: ignore[union-attr]


def essay(grader: Grader, source: Source, where: Handed, question: str) -> Written:
    """Return an essay as it was written last.

    Raises:
        CollectError: where its file cannot be read any more.
        handin.SubmissionError: where its file is no longer what was graded.

    """
    slot = next(slot for slot in grader.slots if slot.label == question)
    taken = submission.parse(source.read(where.entry), course=grader.assignment.course)
    mine = [line for line in taken.lines if line.lesson == slot.lesson]
    record = events.replay(sorted(mine, key=events.PLACE)).get(slot.name)
    tries = record.tries if record else ()
    read = [(grader.wording(slot, line.fp), line.answer) for line in tries]
    given = [str(answer) for by, raw in read if by and (answer := by.accepted(raw)) is not None]
    if record is None or not given:
        raise submission.SubmissionError("grade.nothing")
    # Where two wordings were written to, it is the text that was counted.
    text = next((each for each in reversed(given) if digest(each) == where.digest), given[-1])
    return Written(where.key, where.name, text, record.way, record.picked, digest(text))
