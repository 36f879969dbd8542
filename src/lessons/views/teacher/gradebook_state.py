"""How a grading stands, as its page is told: what was given, decided and found; all but the long lists."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from lessons.assessment import text_match
from lessons.assessment.kinds.essay import WAYS
from lessons.classroom import collect
from lessons.classroom import options as decisions
from lessons.classroom.allowances import Allowance
from lessons.classroom.essays import points
from lessons.classroom.grade_class import LIMIT_NEAR, StudentLine, UnmatchedName
from lessons.classroom.gradebook import ItemStatistics
from lessons.classroom.grader import GradeItem, ItemResult
from lessons.classroom.mark_statistics import marks_told
from lessons.classroom.options import Accept
from lessons.classroom.quotations import quotations
from lessons.classroom.rosters import Known, is_aside, label
from lessons.classroom.session import GradingSession, Made, Unsettled
from lessons.content.model import Course, Language
from lessons.i18n import texts
from lessons.presentation import essay as essays

LIMIT_FIND = 100
LIMIT_UNSETTLED = 20
"""About so many people is asked at once, each among all of the class."""
COLUMNS = ("name", "last", "first", "number", "login", "email", "group", "platform")
"""The fields of a class list, in the order in which it is told which were found."""


class Shown:
    """Puts a desk into words.

    Args:
        desk: the grading's.
        course: the course as it is now.
        language: of the page.

    """

    def __init__(self, desk: GradingSession, *, course: Course, language: Language) -> None:
        self._desk, self._course, self._language = desk, course, language

    def _say(self, key: str, **values: object) -> str:
        return texts.translate(key, self._language, **values)

    def done(self) -> str:
        """Return what the last grading came to, in a sentence."""
        graded = self._desk.graded
        if graded is None:
            return ""
        whole = graded.summary
        return self._say("desk.done", files=whole.files, graded=whole.graded, faults=whole.faults)

    def state(self) -> dict[str, Any]:
        """Return what the page shows, but for its long lists: they come a page at a time."""
        desk = self._desk
        state: dict[str, Any] = {
            "earlier": desk.begun(),
            "made": list(map(self._made, desk.made())),
            "beside": desk.beside(),
            "assignment": None,
            "graded": None,
            "stale": desk.stale,
        }
        if desk.given is None:
            return state
        assignment = desk.assignment
        due = assignment.deadline
        state |= {
            "folder": desk.folder.name,
            "assignment": {
                "title": assignment.title,
                "id": assignment.id,
                "due": f"{due:%Y-%m-%d %H:%M} {assignment.zone}".strip() if due else "",
                "late": assignment.late_told(self._language),
                "questions": sum(len(part.questions) for part in assignment.parts),
                "test": bool(assignment.paper),
                "keyless": desk.is_keyless,
                "corrected": desk.questions is not None,
            },
            "listed": None if desk.roster is None else self.listed(),
            "aside": desk.is_aside,
            "unsettled": list(map(self._unsettled, desk.unsettled[:LIMIT_UNSETTLED])),
            "unasked": max(0, len(desk.unsettled) - LIMIT_UNSETTLED),
            "people": self._people() if desk.unsettled else [],
            "collected": None if desk.submissions is None else [self._place(desk.submissions), desk.files],
            "decisions": self.decisions(),
        }
        if desk.graded is None:
            return state
        graded = desk.graded
        whole = graded.summary
        state["graded"] = {
            "said": self.done(),
            "marks": marks_told(whole.marks, most=desk.grader.max_points, language=self._language),
            "counts": desk.options.counts,
            "max": desk.grader.max_points,
            "students": len(graded.lines),
            "faults": len(graded.faults),
            "late": sum(line.late for line in graded.lines),
            "missing": sum(not line.file for line in graded.lines),
            "unread": whole.unread,
            "doubts": [_doubt(each) for each in graded.doubts[:LIMIT_NEAR]],
            "stamp": self._stamp(graded.lines),
            "more": max(0, len(graded.doubts) - LIMIT_NEAR),
            "questions": [self._understood(each) for each in whole.understood],
            "essays": [[name, self._prompt(name), *counts] for name, counts in graded.essays.items()],
        }
        return state

    @staticmethod
    def _made(each: Made) -> tuple[str, str, str]:
        """Return an assignment's file, its title, and when it was made by this computer's clock."""
        return each.file, each.title, f"{datetime.fromtimestamp(each.time):%Y-%m-%d %H:%M}"

    def _unsettled(self, each: Unsettled) -> dict[str, Any]:
        """Return what is asked about somebody whom the new list does not surely have, and whose key it may be now."""
        was, now = each.was, each.now
        name = was.name or self._say("desk.somebody")
        values = {"was": name, "under": self._under(was), "now": label(now) if now else ""}
        counts = (("decided", each.decided), ("marked", each.marked), ("said", each.said))
        kept = [self._say(f"desk.kept-{kind}", count=count) for kind, count in counts if count]
        return {
            "key": each.key,
            "text": self._say("desk.changed" if now else "desk.vanished", **values),
            "kept": texts.translate("typo.comma", self._language).join(kept),
            "now": now.key if now else "",
            "name": name,
        }

    def _under(self, was: Known) -> str:
        """Return what somebody was kept under, as it is told: a line of a list has no name of its own."""
        own = (was.number, was.login, was.email, was.name)
        return was.key if was.key in own or not was.name else self._say("desk.by-line")

    def _people(self) -> list[tuple[str, str]]:
        """Return the lines of the class list to choose from."""
        roster = self._desk.roster
        return [(each.key, label(each)) for each in (roster.students if roster else ())]

    @staticmethod
    def _stamp(lines: list[StudentLine]) -> str:
        """Return what tells whether a decision that the page held back still means the same people and files."""
        return collect.content(repr([(line.key, line.name, line.file) for line in lines]).encode())

    def listed(self) -> str:
        """Return how many are in the class list, and which of its columns were understood as what."""
        roster = self._desk.roster
        if roster is None:
            return ""
        fields = (field for field in COLUMNS if field in roster.heads)
        comma, colon = texts.translate("typo.comma", self._language), texts.translate("typo.colon", self._language)
        heads = comma.join(f"{self._say(f'desk.column.{field}')}{colon}{roster.heads[field]}" for field in fields)
        return self._say("desk.listed", count=len(roster.students), columns=heads)

    def _place(self, path: Path) -> str:
        """Return where something is, from the notebook where it is beside that."""
        home = self._desk.home
        return collect.shown(str(path.relative_to(home) if path.is_relative_to(home) else path))

    def _local(self, moment: str) -> str:
        """Return a moment of a file, which is in UTC, by the clock of the due date; without one, by this computer's."""
        try:
            return f"{datetime.fromisoformat(moment).astimezone(self._desk.zone):%Y-%m-%d %H:%M}"
        except (ValueError, OverflowError):  # of a file that somebody wrote by hand
            return moment

    def _prompt(self, name: str) -> str:
        graded = self._desk.graded
        found = (each.slot for each in (graded.summary.understood if graded else ()) if each.slot.label == name)
        return next((slot.question.prompt[self._language] for slot in found), "")

    def _understood(self, each: ItemStatistics) -> dict[str, Any]:
        question = each.slot.question
        return {
            "label": each.slot.label,
            "prompt": question.prompt[self._language],
            "points": question.points,
            "kind": self._say(f"quiz.kind.{question.kind}"),
            "answered": each.answered,
            "right": each.right,
            "marks": each.marks.told(),
            "wrong": each.wrong,
            "worded": each.worded,
            "times": each.times,
            "others": each.others,
            "dropped": each.slot.dropped,
            "essay": question.graded_by_teacher,
        }

    def decisions(self) -> list[list[Any]]:
        """Return what was decided, each with its kind, its place among those, and a sentence; then when names were shown."""
        options, names = self._desk.options, self._names()
        told: list[tuple[str, str]] = [
            ("match", self._say("decided.match", name=collect.without_content(name), to=names.get(to, to)))
            for name, to in options.match.items()
        ]
        told += [
            (
                "people",
                self._say(f"decided.{'people' if to else 'nobody'}", was=names.get(key, key), to=names.get(to, to)),
            )
            for key, to in options.people.items()
        ]
        told += [("drop", self._say("decided.drop", question=each)) for each in options.drop]
        told += [
            ("accept", self._say("decided.accept", question=each.question, answer=self._answer(each)))
            for each in options.accept
        ]
        told += [
            (
                "override",
                self._say(
                    "decided.override",
                    student=self._called(each.student, names),
                    points=f"{each.points:g}",
                    question=each.question or self._say("desk.whole"),
                    reason=each.reason,
                ),
            )
            for each in options.override
        ]
        if options.counts != "last":
            told.append(("counts", self._say("decided.counts", rule=self._say(f"desk.counts-{options.counts}"))))
        told += [("allowance", self._allowed(each, names)) for each in self._desk.allowed]
        told += [
            ("names", self._say("desk.names-when", question=each.question, time=self._local(each.t)))
            for each in self._desk.record.shown
        ]
        places: dict[str, int] = {}
        out: list[list[Any]] = []
        for kind, text in told:
            out.append([kind, places.get(kind, 0), text])
            places[kind] = places.get(kind, 0) + 1
        return out

    def _allowed(self, each: Allowance, names: dict[str, str]) -> str:
        """Return what is allowed to a student, in a sentence."""
        until = each.until(self._desk.assignment)
        what = [self._say("decided.allowed-until", due=until)] if until else []
        what += [self._say("decided.allowed-tries", count=each.tries)] if each.tries else []
        student, said = self._called(each.student, names), texts.translate("typo.comma", self._language).join(what)
        return self._say("decided.allowance", student=student, what=said, reason=each.reason)

    @staticmethod
    def _called(key: str, names: dict[str, str]) -> str:
        """Return how somebody is called; of a file that is not here, its name, which its key has with its content."""
        return names.get(key, collect.without_content(key))

    @staticmethod
    def _answer(accept: Accept) -> str:
        return " | ".join(accept.answer) if isinstance(accept.answer, tuple) else str(accept.answer)

    def _names(self) -> dict[str, str]:
        listed = {student.key: label(student) for student in (self._desk.roster.students if self._desk.roster else ())}
        options = self._desk.options
        stored = decisions.students(options) | options.people.keys() | self._desk.allowances.students()
        aside = filter(is_aside, stored)
        found = {line.key: line.name for line in (self._desk.graded.lines if self._desk.graded else ())} | listed
        return found | {key: self._earlier(self._desk.was(key)) for key in aside}

    def _earlier(self, was: Known) -> str:
        """Return how somebody of an earlier list is called."""
        name = f"{was.name} ({was.number})" if was.number and was.name != was.number else was.name or was.key
        return self._say("desk.of-then", name=name)

    def found(self, text: str) -> list[StudentLine]:
        """Return the students whose name, number or class has ``text`` in it, or whose check code it is; without one, all."""
        lines = self._desk.graded.lines if self._desk.graded else []
        looked = text_match.folded(text[:LIMIT_FIND])
        if not looked:
            return lines
        return [
            line
            for line in lines
            if any(looked in text_match.folded(each) for each in (line.name, line.number, line.group))
            or looked == text_match.folded(line.receipt)
        ]

    def line(self, line: StudentLine) -> list[Any]:
        """Return a student's line as the page's table has it."""
        notes = "; ".join(self._say(key, **values) for key, values in line.notes)
        return [
            line.key,
            line.name,
            line.number,
            line.group,
            line.total,
            line.late,
            line.unread,
            line.file,
            notes,
            line.receipt,
        ]

    def essays(self, label: str) -> dict[str, Any]:
        """Return what is to be read of one question: the rubric and the passages once, then which essays are read already."""
        reading, language = self._desk.reading, self._language
        found, question = reading.essays(label), reading.question(label)
        rows = [
            {"id": row.id, "title": row.title[language], "levels": list(row.levels[language])} for row in question.row
        ]
        passages = list(dict.fromkeys((*question.scaffold.supplied, *question.scaffold.bank)))
        return {
            "question": label,
            "prompt": question.prompt[language],
            "points": question.points,
            "rows": rows,
            "names": [self._say(f"essay.level.{number}") for number in (1, 2, 3)],
            "outline": question.outline[language],
            "passages": essays.passages(self._course, passages, language),
            "read": [points(question, reading.levels(label, each)) is not None for each in found],
            "bank": self._desk.comments.bank(label),
        }

    def essay(self, label: str, place: int, *, named: bool) -> dict[str, Any]:
        """Return one essay: the text, the marks and the comment given so far; whose, only where it is to be ``named``."""
        reading = self._desk.reading
        essay = reading.essay(label, place)
        return {
            "question": label,
            "place": place,
            "name": essay.name if named else "",
            "student": reading.token(label, essay),
            "text": essay.text,
            "read": essay.digest,
            "way": self._say(f"essay.{essay.way}") if essay.way in WAYS else "",
            "picked": [each for each in essay.picked if each in self._course.passages],
            "quotes": [
                [each.words, self._say(f"desk.quote-{'found' if each.found else 'missing'}", name=each.passage)]
                for each in quotations(essay.text, self._course.passages)
            ],
            "levels": reading.levels(label, essay),
            "comment": self._desk.said_of(essay.key, label, read=essay.digest),
        }

    def _result(self, each: tuple[GradeItem, float | None, ItemResult]) -> tuple[str, float | None, int, str, int]:
        """Return what a student came to in a question: its points, of how many, the first answer in words, how many tries."""
        slot, points, cell = each
        is_told = cell.tries and not slot.is_essay
        answer = slot.question.table_text(cell.first, self._language, units=self._desk.grader.units) if is_told else ""
        return slot.label, points, slot.question.points, answer, cell.tries

    def remarks(self, student: str) -> dict[str, Any]:
        """Return what a student came to, question by question, what was said to them (``""``: of the whole), and to others."""
        comments = self._desk.comments
        labels = ["", *(slot.label for slot in self._desk.grader.slots)]
        said = {label: self._desk.said_of(student, label, read=None) for label in labels}
        banks = {label: comments.bank(label) for label in labels}
        return {
            "student": student,
            "results": list(map(self._result, self._desk.by_question(student))),
            "comments": {label: text for label, text in said.items() if text},
            "banks": {label: texts for label, texts in banks.items() if texts},
        }


def _doubt(each: UnmatchedName) -> dict[str, Any]:
    near = [[student.key, label(student)] for student in each.near]
    return {"name": each.name, "file": each.file, "content": each.content, "near": near}
