"""The golden files of a version, and how today's library is asked what they come to.

What a version wrote is under ``tests/golden/<version>``; what it made of it is there as ``expected/*.json``, worked out by these
same functions when the version was current. Where the library's own names change, change them here: the JSON stays.
"""

from __future__ import annotations

import csv
import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from lessons.assessment import scoring
from lessons.classroom import accepted, assignments
from lessons.classroom.assignments import Assignment, Key
from lessons.classroom.grader import Grader
from lessons.classroom.session import GradingSession
from lessons.content import earlier, loader, model, worksheet
from lessons.journal import store, submission
from lessons.views.quiz import progress
from lessons.views.quiz import quiz as quizzes
from lessons.views.writing import prompt as prompts
from lessons.views.writing import worksheet as sheets

GOLDEN = Path(__file__).parents[1] / "golden" / "v0.1"
EXCEPTIONS = Path(__file__).parents[1] / "golden" / "v0.1-exceptions.toml"
COURSE = "one-page-of-handan"
LANGUAGES = ("zh", "en")
TABLES = ("gradebook.csv", "gradebook-questions.csv", "moodle.csv", "canvas.csv", "report.csv")
SHOWN = ("answered", "answer", "done", "tone", "draft", "way", "picked")
"""What a page knows of a question beside its wording, which may change."""


def expected(name: str) -> Any:
    """What the version itself made of its files."""
    return json.loads((GOLDEN / "expected" / f"{name}.json").read_bytes())


def plain(value: object) -> Any:
    """A value as JSON has it, so that both sides of a comparison are of one kind."""
    return json.loads(msgspec.json.encode(value))


class Exceptions:
    """The declared differences of one kind, of those the ones with the fields of ``of``; asking for one uses it up."""

    def __init__(self, kind: str, **of: object) -> None:
        declared = tomllib.loads(EXCEPTIONS.read_text(encoding="utf-8")).get(kind, [])
        assert all(each.get("reason") for each in declared), f"{EXCEPTIONS.name}: a [[{kind}]] without its reason"
        self._left = [each for each in declared if of.items() <= each.items()]
        self._known = [{key: value for key, value in each.items() if key != "reason"} for each in self._left]
        self._of = of

    def allow(self, **what: object) -> bool:
        """Whether a difference is declared, field by field."""
        found = self._of | what
        self._left = [each for each in self._left if {k: v for k, v in each.items() if k != "reason"} != found]
        return found in self._known

    def check(self, found: Iterable[dict[str, object]]) -> None:
        """Fail where a difference is not declared, and where one is declared that is none any more."""
        undeclared = [each for each in found if not self.allow(**each)]
        assert undeclared == []
        assert self._left == [], f"{EXCEPTIONS.name}: nothing needs this any more"


def as_0_1_asked(data: Path) -> model.Course:
    """Today's course with the quizzes of 0.1: each question as it stands where it is still asked, else as it was released."""
    course, then, before = load(data), load(GOLDEN / "data"), earlier.load(data)
    plans, questions = dict(course.lessons), dict(course.questions)
    for lesson, plan in then.lessons.items():
        plans[lesson] = msgspec.structs.replace(course.lessons[lesson], quiz=plan.quiz)
        released = {
            name: before.question(lesson, name, fp=model.fingerprint(question))
            for name, question in then.questions[lesson].items()
        }
        questions[lesson] = {**released, **course.questions[lesson]}
    return msgspec.structs.replace(course, lessons=plans, questions=questions)


def prints(course: model.Course) -> dict[str, dict[str, dict[str, str]]]:
    """The fingerprint of every question, prompt and cell of a sheet."""
    return {
        "questions": {
            lesson: {name: model.fingerprint(question) for name, question in asked.items()}
            for lesson, asked in course.questions.items()
        },
        "prompts": {
            plan.id: {prompt.id: model.fingerprint(prompt) for prompt in plan.prompt}
            for plan in course.lessons.values()
        },
        "sheets": {
            plan.id: {
                worksheet.cell_name(sheet, row, column): worksheet.cell_fingerprint(sheet, row, column)
                for sheet in plan.sheet
                for row, column in sheet.cells()
            }
            for plan in course.lessons.values()
        },
    }


def replayed(work: Path, *, course: model.Course, language: str) -> dict[str, Any]:
    """What a student's folder of journals comes to: per lesson each question, prompt, sheet and tally; name, assignments."""
    taken = accepted.AcceptedAssignments(course, work=work, language=language)  # type: ignore[arg-type]
    whole = store.read_all(work)
    return {
        "who": store.who(whole.lines),
        "lines": len(whole.lines),
        "notices": plain(whole.notices),
        "assignments": [each.id for each in taken.all],
        "lessons": {plan.id: _lesson(plan, work, course, taken, language) for plan in course.lessons.values()},
        "tests": {each.id: _test(each, course, taken, language) for each in taken.all if each.paper},
    }


def _lesson(
    plan: model.LessonPlan, work: Path, course: model.Course, taken: accepted.AcceptedAssignments, language: str
) -> Any:
    kept = store.Journal(work / plan.id, lesson=plan.id, language=language)  # type: ignore[arg-type]
    asked, rules = course.questions[plan.id], taken.rules(plan.id)
    found: dict[str, Any] = {}
    for quiz in plan.quiz:
        view = quizzes.QuizView(course, quiz, asked, journal=kept, language=language, rules=lambda: rules)  # type: ignore[arg-type]
        found |= _questions(view, {name: asked[name] for name in quiz.questions}, kept)
    shown = progress.ProgressView(plan, asked, journal=kept, language=language, course=course, rules=lambda: rules)  # type: ignore[arg-type]
    return {
        "questions": found,
        "prompts": {prompt.id: kept.record(prompts.name_of(prompt)).text for prompt in plan.prompt},
        "sheets": {sheet.id: plain(sheets.filled(sheet, kept)) for sheet in plan.sheet},
        "tallies": [
            [each.answered, each.questions, round(each.points, 2), each.max_points] for each in shown._tallies()
        ],
    }


def _test(test: Assignment, course: model.Course, taken: accepted.AcceptedAssignments, language: str) -> dict[str, Any]:
    quiz, questions = accepted.paper(test)
    kept = taken.journal(test)
    rules = taken.rules(test.id)
    view = quizzes.QuizView(course, quiz, questions, journal=kept, language=language, rules=lambda: rules)  # type: ignore[arg-type]
    return {"questions": _questions(view, questions, kept, scored=False)}  # its key is not here


def _questions(
    view: quizzes.QuizView, asked: dict[str, Any], kept: store.Journal, *, scored: bool = True
) -> dict[str, Any]:
    """What is shown of each question, what the journal has of it, and what it earns by its own rule."""
    records, found = store.replay(kept.lines), {}
    for name, question in asked.items():
        record = records.get(name, store.QuestionRecord())
        state = {key: view.states[name][key] for key in SHOWN if key in view.states[name]}
        given = plain([[line.t, line.fp, line.answer] for line in record.tries])
        found[name] = plain(state) | {"given": given, "hints": record.hints}
        if scored:
            result = scoring.outcome(question, quizzes.current_answers(question, record))
            found[name] |= {"points": result.points, "tries": result.tries}
    return found


def graded(
    given: Assignment | Key, raw: bytes, *, course: model.Course, before: earlier.Earlier | None = None
) -> dict[str, Any]:
    """What one hand-in file earns under an assignment: each question's cell; or why it is refused."""
    grader = Grader(given, course=course, earlier=before)
    try:
        found = grader.grade(raw)
    except submission.SubmissionError as error:
        return {"refused": error.key}
    made = [msgspec.json.decode(cell) for cell in found.cells]
    return {"who": found.who, "cells": {slot.label: cell for slot, cell in zip(grader.slots, made, strict=True)}}


def given(name: str) -> Assignment | Key:
    """One of the golden assignments, from its file."""
    return assignments.read((GOLDEN / "assignments" / name).read_bytes())


def hand_in(raw: bytes) -> dict[str, Any]:
    """What a hand-in file holds: its head and each line, as today's library reads them."""
    taken = submission.parse(raw, course=COURSE)
    return {"head": plain(taken.head), "lines": plain(taken.lines)}


def resumed(home: Path, folder: str, *, course: model.Course, language: str) -> tuple[GradingSession, dict[str, Any]]:
    """A grading that a version left in ``home``, gone on with: what each student comes to, decisions, doubts, marks."""
    desk = GradingSession(home, course=course, language=language)  # type: ignore[arg-type]
    desk.resume(folder)
    result = desk.grade()
    essays = {}
    for label, (done, handed) in result.essays.items():
        found = desk.reading.essays(label)
        marked = {each.name: desk.reading.levels(label, each) for each in found}
        essays[label] = {"read": done, "handed": handed, "levels": marked}
    return desk, {
        "title": desk.assignment.title,
        "decisions": plain(desk.options),
        "students": [
            {
                "name": line.name,
                "number": line.number,
                "total": line.total,
                "late": line.late,
                "unread": line.unread,
                "file": line.file,
                "notes": sorted(key for key, _ in line.notes),
            }
            for line in result.lines
        ],
        "doubts": sorted(doubt.name for doubt in result.doubts),
        "graded": result.summary.graded,
        "faults": result.summary.faults,
        "essays": essays,
    }


def table(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """A table's heads and its rows by head."""
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), f"{path.name}: no byte-order mark"
    rows = csv.DictReader(raw.decode("utf-8-sig").splitlines(keepends=True))
    return list(rows.fieldnames or ()), list(rows)


def differences(golden: object, today: object, where: str = "") -> Iterator[dict[str, object]]:
    """Where ``today`` lacks something of ``golden`` or has it otherwise; what it has beyond that is no difference."""
    if isinstance(golden, dict) and isinstance(today, dict):
        for key, value in golden.items():
            yield from differences(value, today.get(key, "(nothing)"), f"{where}/{key}")
    elif isinstance(golden, list) and isinstance(today, list) and len(golden) == len(today):
        for place, (one, other) in enumerate(zip(golden, today, strict=True)):
            yield from differences(one, other, f"{where}/{place}")
    elif golden != today or type(golden) is not type(today):
        yield {"where": where, "was": golden, "is": today}


def table_differences(
    golden: Path, today: Path, *, column_of_notes: str, ordered: bool = True
) -> Iterator[tuple[str, dict[str, object]]]:
    """Where a table of today differs from a golden one, by its heads: the kind of exception it would be, and what."""
    heads, rows = table(golden)
    now_heads, now_rows = table(today)
    for head in now_heads:
        if head not in heads:
            yield "column", {"column": head}
    if len(rows) != len(now_rows):
        yield "table", {"student": "", "column": "", "was": str(len(rows)), "is": str(len(now_rows))}
        return
    if not ordered:  # without a class list, nothing says who comes first
        rows, now_rows = (sorted(each, key=lambda row: [row[head] for head in heads]) for each in (rows, now_rows))
    for row, now in zip(rows, now_rows, strict=True):
        for head in heads:
            one, other = row[head], now.get(head, "(no such column)")
            if head == column_of_notes:
                before, after = Counter(one.split("; ")), Counter(other.split("; "))
                yield from (("notice", {"text": text}) for text in sorted((after - before).keys() - {""}))
                lost = sorted((before - after).keys() - {""})
                if lost:
                    yield "table", {"student": row[heads[0]], "column": head, "was": "; ".join(lost), "is": ""}
            elif one != other:
                yield "table", {"student": row[heads[0]], "column": head, "was": one, "is": other}


def load(data: Path) -> model.Course:
    """A course, from the files that authors edit."""
    return loader.load(data)
