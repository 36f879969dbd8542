"""How a grading stands, as its page is told: what was given, decided and found; all but the long lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lessons.assessment import text_match
from lessons.assessment.kinds.essay import WAYS
from lessons.classroom import collect, folders, rubric_marks
from lessons.classroom import options as decisions
from lessons.classroom.class_report import LIMIT_NEAR, StudentLine, UnmatchedName
from lessons.classroom.gradebook import ItemStatistics
from lessons.classroom.rosters import Known, is_aside, label
from lessons.classroom.session import GradingSession, Unsettled
from lessons.content.model import Course, Language
from lessons.i18n import texts
from lessons.presentation import essay as essays

LIMIT_FIND = 100
LIMIT_UNSETTLED = 20
"""About so many people is asked at once, each among all of the class."""
COMMA: dict[Language, str] = {"zh": "，", "en": ", "}
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
            "earlier": folders.earlier(desk.home), "beside": folders.beside(desk.home),
            "assignment": None, "graded": None, "stale": desk.stale,
        }  # fmt: skip
        if desk.given is None:
            return state
        assignment = desk.assignment
        due = assignment.deadline
        state |= {
            "folder": desk.folder.name,
            "assignment": {
                "title": assignment.title, "id": assignment.id,
                "due": f"{due:%Y-%m-%d %H:%M} {assignment.zone}".strip() if due else "",
                "questions": sum(len(part.questions) for part in assignment.parts), "test": bool(assignment.paper),
                "keyless": desk.is_keyless, "corrected": desk.questions is not None,
            },
            "listed": None if desk.roster is None else self.listed(), "aside": desk.is_aside,
            "unsettled": list(map(self._unsettled, desk.unsettled[:LIMIT_UNSETTLED])),
            "unasked": max(0, len(desk.unsettled) - LIMIT_UNSETTLED), "people": self._people() if desk.unsettled else [],
            "collected": None if desk.submissions is None else [self._place(desk.submissions), desk.files],
            "decisions": self.decisions(),
        }  # fmt: skip
        if desk.graded is None:
            return state
        graded = desk.graded
        whole = graded.summary
        state["graded"] = {
            "said": self.done(), "max": graded.grader.max_points, "students": len(graded.lines), "faults": len(graded.faults),
            "late": sum(line.late for line in graded.lines), "missing": sum(not line.file for line in graded.lines),
            "unread": whole.unread, "doubts": [_doubt(each) for each in graded.doubts[:LIMIT_NEAR]],
            "stamp": self._stamp(graded.lines), "more": max(0, len(graded.doubts) - LIMIT_NEAR),
            "questions": [self._understood(each) for each in whole.understood],
            "essays": [[name, self._prompt(name), *counts] for name, counts in graded.essays.items()],
        }  # fmt: skip
        return state

    def _unsettled(self, each: Unsettled) -> dict[str, Any]:
        """Return what is asked about somebody whom the new list does not surely have, and whose key it may be now."""
        was, now = each.was, each.now
        name = was.name or self._say("desk.somebody")
        values = {"was": name, "under": self._under(was), "now": label(now) if now else ""}
        counts = (("decided", each.decided), ("marked", each.marked))
        kept = [self._say(f"desk.kept-{kind}", count=count) for kind, count in counts if count]
        return {
            "key": each.key, "text": self._say("desk.changed" if now else "desk.vanished", **values),
            "kept": COMMA[self._language].join(kept), "now": now.key if now else "", "name": name,
        }  # fmt: skip

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
        return rubric_marks.content(repr([(line.key, line.name, line.file) for line in lines]).encode())

    def listed(self) -> str:
        """Return how many are in the class list, and which of its columns were understood as what."""
        roster = self._desk.roster
        if roster is None:
            return ""
        fields = (field for field in COLUMNS if field in roster.heads)
        comma, colon = COMMA[self._language], texts.COLON[self._language]
        heads = comma.join(f"{self._say(f'desk.column.{field}')}{colon}{roster.heads[field]}" for field in fields)
        return self._say("desk.listed", count=len(roster.students), columns=heads)

    def _place(self, path: Path) -> str:
        """Return where something is, from the notebook where it is beside that."""
        home = self._desk.home
        return collect.shown(str(path.relative_to(home) if path.is_relative_to(home) else path))

    def _prompt(self, name: str) -> str:
        graded = self._desk.graded
        found = (each.slot for each in (graded.summary.understood if graded else ()) if each.slot.label == name)
        return next((slot.question.prompt[self._language] for slot in found), "")

    def _understood(self, each: ItemStatistics) -> dict[str, Any]:
        question = each.slot.question
        return {
            "label": each.slot.label, "prompt": question.prompt[self._language], "points": question.points,
            "kind": self._say(f"quiz.kind.{question.kind}"), "answered": each.answered, "right": each.right,
            "average": each.average, "wrong": each.wrong, "worded": each.worded, "times": each.times,
            "dropped": each.slot.dropped, "essay": question.graded_by_teacher,
        }  # fmt: skip

    def decisions(self) -> list[list[Any]]:
        """Return what was decided, each with its kind, its place among those, and a sentence."""
        options, names = self._desk.options, self._names()
        told: list[tuple[str, str]] = [
            ("match", self._say("decided.match", name=rubric_marks.without_content(name), to=names.get(to, to)))
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
            ("override", self._say("decided.override", student=names.get(each.student, each.student), points=f"{each.points:g}",
                                  question=each.question or self._say("desk.whole"), reason=each.reason))
            for each in options.override
        ]  # fmt: skip
        places: dict[str, int] = {}
        out: list[list[Any]] = []
        for kind, text in told:
            out.append([kind, places.get(kind, 0), text])
            places[kind] = places.get(kind, 0) + 1
        return out

    @staticmethod
    def _answer(accept: rubric_marks.Accept) -> str:
        return " | ".join(accept.answer) if isinstance(accept.answer, tuple) else str(accept.answer)

    def _names(self) -> dict[str, str]:
        listed = {student.key: label(student) for student in (self._desk.roster.students if self._desk.roster else ())}
        options = self._desk.options
        aside = filter(is_aside, decisions.students(options) | options.people.keys())
        found = {line.key: line.name for line in (self._desk.graded.lines if self._desk.graded else ())} | listed
        return found | {key: self._earlier(self._desk.was(key)) for key in aside}

    def _earlier(self, was: Known) -> str:
        """Return how somebody of an earlier list is called."""
        name = f"{was.name} ({was.number})" if was.number and was.name != was.number else was.name or was.key
        return self._say("desk.of-then", name=name)

    def found(self, text: str) -> list[StudentLine]:
        """Return the students whose name, number or class has ``text`` in it, however it is typed; without one, all."""
        lines = self._desk.graded.lines if self._desk.graded else []
        looked = text_match.folded(text[:LIMIT_FIND])
        if not looked:
            return lines
        return [
            line
            for line in lines
            if any(looked in text_match.folded(each) for each in (line.name, line.number, line.group))
        ]

    def line(self, line: StudentLine) -> list[Any]:
        """Return a student's line as the page's table has it."""
        notes = "; ".join(self._say(key, **values) for key, values in line.notes)
        return [line.key, line.name, line.number, line.group, line.total, line.late, line.unread, line.file, notes]

    def essays(self, label: str) -> dict[str, Any]:
        """Return what is to be read of one question: the rubric and the passages once, then which essays are read already."""
        reading, language = self._desk.reading, self._language
        found, question = reading.essays(label), reading.question(label)
        rows = [
            {"id": row.id, "title": row.title[language], "levels": list(row.levels[language])} for row in question.row
        ]
        passages = list(dict.fromkeys((*question.scaffold.supplied, *question.scaffold.bank)))
        return {
            "question": label, "prompt": question.prompt[language], "points": question.points, "rows": rows,
            "names": [self._say(f"essay.level.{number}") for number in (1, 2, 3)], "outline": question.outline[language],
            "passages": essays.passages(self._course, passages, language),
            "read": [rubric_marks.points(question, reading.levels(label, each)) is not None for each in found],
        }  # fmt: skip

    def essay(self, label: str, place: int) -> dict[str, Any]:
        """Return one essay: whose, the text, the marks given so far."""
        essay = self._desk.reading.essay(label, place)
        return {
            "question": label, "place": place, "name": essay.name, "student": essay.key,
            "text": essay.text, "read": essay.digest,
            "way": self._say(f"essay.{essay.way}") if essay.way in WAYS else "",
            "picked": [each for each in essay.picked if each in self._course.passages],
            "levels": self._desk.reading.levels(label, essay),
        }  # fmt: skip


def _doubt(each: UnmatchedName) -> dict[str, Any]:
    near = [[student.key, label(student)] for student in each.near]
    return {"name": each.name, "file": each.file, "content": each.content, "near": near}
