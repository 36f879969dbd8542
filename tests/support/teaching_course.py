"""A class that was set an assignment, for tests of what teachers do: the course with an essay, its grader, its files."""

from __future__ import annotations

import csv
import zlib
from pathlib import Path

import msgspec
from simulated_class import Simulation, sealed

from lessons.classroom import assignments, collect, grade_class, rosters
from lessons.classroom.grader import Grader
from lessons.journal import store as journal
from lessons.journal import submission


def assigned(course, **rules) -> assignments.Assignment:
    return assignments.make(
        "第二课",
        course=course,
        names=["02-places"],
        due="2026-10-01 20:00",
        zone="Asia/Shanghai",
        name="set-week2",
        **rules,
    )


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV, by its heads."""
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))


def graded(grader: Grader, submissions: Path, out: Path, *, people: Path | None = None, language="en", **kwargs):
    """Grade, and return the summary, what was told, and the gradebook with every question."""
    told: list[str] = []
    due = grader.assignment.deadline
    source = collect.source(submissions, zone=due.tzinfo if due else None)
    whole = grade_class.grade_class(
        grader,
        source,
        out,
        roster=rosters.read(people) if people else None,
        language=language,
        tell=told.append,
        **kwargs,
    )
    return whole.summary, told, table(out / "gradebook-questions.csv")


def scores(rows: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    """What each student has for each question and in all, by number or name."""
    return {
        row["Number"] or row["Name"]: {head: cell for head, cell in row.items() if "/" in head or head == "Points"}
        for row in rows
    }


def line_of(raw: bytes, act: type, number: int = 0):
    """One line of a file, by its kind."""
    return [line for line in submission.parse(raw, course="one-page-of-handan").lines if isinstance(line, act)][number]


def with_lines(raw: bytes, change, **head) -> bytes:
    """A file with its lines changed by a function of the list, sealed again as only a forger would."""
    taken = submission.parse(raw, course="one-page-of-handan")
    return sealed(msgspec.structs.replace(taken.head, **head), list(change(list(taken.lines))))


def saying(raw: bytes, text: str) -> bytes:
    """A file whose student is called and signs as this, and answers it wherever words can be written."""

    def change(lines):
        for line in lines:
            if isinstance(line, journal.Signed):
                yield msgspec.structs.replace(line, name=text)
            elif isinstance(line, journal.Answered) and line.q in {"difficulties", "level"}:
                yield msgspec.structs.replace(line, answer=text)
            else:
                yield line

    return with_lines(raw, change, who=text)


def with_raw(raw: bytes, old: bytes, new: bytes) -> bytes:
    """A file with the bytes of some lines changed, each line's checksum made to fit."""
    parts = []
    for part in raw.splitlines():
        body = part[:-18].replace(old, new)
        parts.append(body + b',"crc":"%08x"}' % zlib.crc32(body))
    assert b"\n".join(parts) + b"\n" != raw
    return b"\n".join(parts) + b"\n"


__all__ = [
    "Simulation",
    "assigned",
    "graded",
    "journal",
    "line_of",
    "saying",
    "scores",
    "table",
    "with_lines",
    "with_raw",
]
