"""The tests that a student took on, each as a quiz on the page of the course's first lesson."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from lessons.classroom import accepted
from lessons.classroom.accepted import AcceptedAssignments
from lessons.content.model import Language
from lessons.drawing.compiled import CompiledCourse
from lessons.views.base import Change
from lessons.views.quiz.quiz import QuizView


class PapersTaken:
    """One view a test, for the page holds on to it.

    Args:
        taken: what the student took on.
        drawn: the course.
        language: of the page.
        changed: called after each answer with what was answered.

    """

    def __init__(
        self,
        taken: AcceptedAssignments,
        drawn: CompiledCourse,
        *,
        language: Language,
        changed: Callable[[Change], None],
    ) -> None:
        self._taken, self._drawn, self._language, self._changed = taken, drawn, language, changed
        self._views: dict[str, tuple[Any, QuizView]] = {}

    def views(self) -> list[QuizView]:
        """Return the tests that are taken on now; a paper that changed is a new view."""
        shown = []
        for test in self._taken.all:
            if not test.paper:
                continue
            if self._views.get(test.id, (None,))[0] != test.paper:
                quiz, questions = accepted.paper(test)
                view = QuizView(
                    self._drawn.course,
                    quiz,
                    questions,
                    journal=self._taken.journal(test),
                    language=self._language,
                    changed=self._changed,
                    drawn=self._drawn,
                    rules=partial(self._taken.rules, test.id),
                )
                self._views[test.id] = (test.paper, view)
            shown.append(self._views[test.id][1])
        return shown

    def follow(self, change: Change) -> None:
        """Bring up to date what depends on a change."""
        for _, view in self._views.values():
            if view.depends_on(change):
                view.follow(change)
