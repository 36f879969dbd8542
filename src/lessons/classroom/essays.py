"""The essays of one grading, read one question at a time across the class; each mark is on disk as soon as it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lessons.assessment.kinds.essay import is_essay
from lessons.content import model

from . import collect, handed_essays
from .class_report import Graded, SessionError
from .handed_essays import Handed, Written
from .results import NOWHERE
from .rubric_marks import Marks


class EssayMarking:
    """Finds the essays that were graded.

    Args:
        graded: what the grading came to.
        source: returns where the submissions are; raises `CollectError` where they are no longer there.
        out: the folder of the grading's results.
        marks: where marks are kept.

    """

    def __init__(self, graded: Graded, source: Callable[[], collect.Source], out: Path, *, marks: Marks) -> None:
        self._graded, self._source, self._out, self._marks = graded, source, out, marks
        self._handed: dict[str, list[Handed]] = {}

    def question(self, label: str) -> model.Essay:
        """Return a question that is an essay. Raises `SessionError` where there is no such question."""
        question = self._graded.question(label)
        if not is_essay(question):
            raise SessionError("desk.no-question")
        return question

    def essays(self, label: str) -> list[Handed]:
        """Return where one question's essays are, in the tables' order; none of them is read yet.

        Raises:
            SessionError: where there is no such question.
            CollectError: where the submissions are no longer there.

        """
        self.question(label)
        if label not in self._handed:
            order = {line.key: place for place, line in enumerate(self._graded.lines)}
            found = handed_essays.handed(self._graded.grader, self._source(), self._out, label)
            self._handed[label] = sorted(found, key=lambda each: order.get(each.key, NOWHERE))
        return self._handed[label]

    def essay(self, label: str, place: int) -> Written:
        """Return the essay at ``place`` in `essays`, read from its file.

        Raises:
            SessionError: where there is no such essay.
            CollectError: where its file cannot be read any more.
            SubmissionError: where its file is no longer what was graded.

        """
        found = self.essays(label)
        if not 0 <= place < len(found):
            raise SessionError("desk.no-question")
        return handed_essays.essay(self._graded.grader, self._source(), found[place], label)

    def levels(self, label: str, essay: Written | Handed) -> dict[str, int]:
        """Return the levels given to an essay so far, by row of the rubric."""
        return self._marks.levels(essay.key, label, text=essay.digest)[0]

    def mark(self, label: str, place: int, *, row: str, level: int | None, read: str) -> dict[str, int]:
        """Mark a row of the rubric of the essay at ``place`` in `essays`; it is on disk when this returns.

        ``read`` is the digest of the text that was read: a mark does not fall on another one. Returns all levels given to it.

        Raises:
            SessionError: where there is no such essay, row or level, or it is not the text that was read.
            OSError: where it could not be written; then nothing is given.

        """
        if row not in [each.id for each in self.question(label).row] or level not in (None, 0, 1, 2):
            raise SessionError("desk.no-question")
        essay = self.essay(label, place)
        if essay.digest != read:
            raise SessionError("desk.other-text")
        self._marks.give(essay.key, label, levels={row: level}, text=essay.text)
        return self.levels(label, essay)
