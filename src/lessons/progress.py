"""What a student has answered so far and what it comes to, worked out from the journal each time."""

from __future__ import annotations

from typing import Any, NamedTuple

import traitlets
from markupsafe import Markup

from . import journal as journals
from . import scoring
from .faces import View, live_note, table
from .model import AnyQuestion, Essay, Language, LessonPlan
from .quizzes import current_answers


class Tally(NamedTuple):
    """One quiz: how many questions are answered, and the points; ``open_points`` are for a teacher to give."""

    title: str
    answered: int
    questions: int
    points: float
    max_points: int
    open_points: int


def tally(
    plan: LessonPlan, questions: dict[str, AnyQuestion], records: dict[str, journals.QuestionRecord], language: Language
) -> list[Tally]:
    """Return each quiz's tally, in the lesson's order."""
    result = []
    for quiz in plan.quiz:
        outcomes = [
            scoring.outcome(
                questions[name], current_answers(questions[name], records.get(name, journals.QuestionRecord()))
            )
            for name in quiz.questions
        ]
        answered = sum(outcome.tries > 0 for outcome in outcomes)
        essays = sum(questions[name].points for name in quiz.questions if isinstance(questions[name], Essay))
        points, most = sum(o.points for o in outcomes), sum(o.max_points for o in outcomes) - essays
        result.append(Tally(quiz.title[language], answered, len(outcomes), points, most, essays))
    return result


class ProgressView(View):
    """Shows the tallies of a lesson; it follows every answer given on the page."""

    view = traitlets.Unicode("progress").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(
        self, plan: LessonPlan, questions: dict[str, AnyQuestion], *, journal: journals.Journal, language: Language
    ) -> None:
        self._plan, self._questions, self._journal = plan, questions, journal
        super().__init__(language=language)

    def state(self) -> dict[str, Any]:
        """Return the table of tallies."""
        return {"html": str(self._page())}

    def refresh(self) -> None:
        """Work the tallies out again."""
        self.html = str(self._page())

    def _tallies(self) -> list[Tally]:
        return tally(self._plan, self._questions, journals.fold(self._journal.lines), self._language)

    def _page(self) -> Markup:
        rows = self._tallies()
        total = Tally(
            self.say("progress.total"), sum(r.answered for r in rows), sum(r.questions for r in rows),
            sum(r.points for r in rows), sum(r.max_points for r in rows), sum(r.open_points for r in rows),
        )  # fmt: skip
        cells: list[list[str | Markup]] = [
            [row.title, self._of(row.answered, row.questions), self._points(row)] for row in (*rows, total)
        ]
        heads = [self.say(f"progress.{name}") for name in ("quiz", "answered", "points")]
        waiting = self._journal.unsaved
        return Markup('<section class="lsn lsn-progress" lang="{}">{}{}<p class="lsn-soft">{}</p></section>').format(
            self.language, table(self.say("progress.title"), heads, cells, class_="lsn-tally"),
            Markup('<p class="lsn-warn">{}</p>').format(self.say("progress.unsaved", count=waiting)) if waiting else "",
            self.say("progress.note"),
        )  # fmt: skip

    def _of(self, some: object, every: object) -> str:
        return self.say("progress.of", some=some, all=every)

    def _points(self, row: Tally) -> str:
        """Return what was earned, and apart from it what a teacher has to give."""
        ours = [self._of(f"{row.points:g}", row.max_points)] if row.max_points or not row.open_points else []
        theirs = [self.say("progress.teacher", points=row.open_points)] if row.open_points else []
        return " + ".join(ours + theirs)

    def still(self) -> Markup:
        """Return the table of tallies."""
        return self._page() + live_note(self.say("still.progress"))

    def plain(self) -> str:
        """Return the tallies, a line each."""
        return "\n".join(f"{r.title}  {r.answered}/{r.questions}  {r.points:g}/{r.max_points}" for r in self._tallies())
