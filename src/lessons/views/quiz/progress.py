"""What a student has answered so far and what it comes to, worked out from the journal each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import traitlets
from markupsafe import Markup

from lessons.assessment import scoring
from lessons.classroom.accepted import AssignedPolicy
from lessons.content.model import AnyQuestion, Course, Language, LessonPlan, fingerprints
from lessons.content.worksheet import cell_name
from lessons.journal import store as journals
from lessons.presentation import question as quiz_still
from lessons.presentation.html import live_note, table
from lessons.presentation.presenter import QuestionPresenter
from lessons.views.base import View
from lessons.views.writing.prompt import name_of

from .quiz import current_answers, former_answers

if TYPE_CHECKING:
    from lessons.content.earlier import Earlier


class Tally(NamedTuple):
    """One quiz: how many questions are answered, and the points; ``open_points`` are for a teacher to give."""

    title: str
    answered: int
    questions: int
    points: float
    max_points: int
    open_points: int


def tally(
    plan: LessonPlan,
    questions: dict[str, AnyQuestion],
    records: dict[str, journals.QuestionRecord],
    language: Language,
    rules: Mapping[str, AssignedPolicy] | None = None,
) -> list[Tally]:
    """Return each quiz's tally, in the lesson's order, under the ``rules`` of what was assigned."""
    rules, result = rules or {}, []
    for quiz in plan.quiz:
        asked = {
            name: rules[name].asked(questions[name]) if name in rules else questions[name] for name in quiz.questions
        }
        given = {
            name: current_answers(question, records.get(name, journals.QuestionRecord()))
            for name, question in asked.items()
        }
        # An essay's points are its reader's, and those of an answer that is not commented are told by the teacher.
        told = [n for n, q in asked.items() if not q.graded_by_teacher and (n not in rules or rules[n].tells)]
        outcomes = [scoring.outcome(asked[name], given[name]) for name in told]
        points, most = sum(o.points for o in outcomes), sum(o.max_points for o in outcomes)
        rest = sum(question.points for question in asked.values()) - most
        result.append(Tally(quiz.title[language], sum(map(bool, given.values())), len(asked), points, most, rest))
    return result


class ProgressView(View):
    """Shows the tallies of a lesson, and what it no longer asks; it follows every answer given on the page.

    Args:
        plan: the lesson.
        questions: its questions by id.
        journal: the lesson's.
        language: of the page.
        rules: returns what assignments say of the lesson's questions.
        course: the course.
        earlier: returns what released versions asked; without it, what is no longer asked is not shown.

    """

    view = traitlets.Unicode("progress").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        plan: LessonPlan,
        questions: dict[str, AnyQuestion],
        *,
        journal: journals.Journal,
        language: Language,
        course: Course,
        rules: Callable[[], Mapping[str, AssignedPolicy]] = dict,
        earlier: Callable[[], Earlier | None] = lambda: None,
    ) -> None:
        self._presenter, self._earlier = QuestionPresenter(course, language=language), earlier
        self._plan, self._questions, self._journal, self._rules = plan, questions, journal, rules
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return the table of tallies."""
        return {"html": str(self._page())}

    def refresh(self) -> None:
        """Work the tallies out again."""
        self.html = str(self._page())

    def _tallies(self) -> list[Tally]:
        return tally(self._plan, self._questions, journals.replay(self._journal.lines), self._language, self._rules())

    def _page(self) -> Markup:
        rows = self._tallies()
        total = Tally(
            self.translate("progress.total"), sum(r.answered for r in rows), sum(r.questions for r in rows),
            sum(r.points for r in rows), sum(r.max_points for r in rows), sum(r.open_points for r in rows),
        )  # fmt: skip
        cells: list[list[str | Markup]] = [
            [row.title, self._of(row.answered, row.questions), self._points(row)] for row in (*rows, total)
        ]
        heads = [self.translate(f"progress.{name}") for name in ("quiz", "answered", "points")]
        waiting = self._journal.unsaved
        return Markup('<section class="lsn lsn-progress" lang="{}">{}{}<p class="lsn-soft">{}</p>{}</section>').format(
            self._language, table(self.translate("progress.title"), heads, cells, class_="lsn-tally"),
            Markup('<p class="lsn-warn">{}</p>').format(self.translate("progress.unsaved", count=waiting)) if waiting else "",
            self.translate("progress.note-assigned" if self._rules() else "progress.note"), self._gone(),
        )  # fmt: skip

    def _gone(self) -> Markup:
        """Return what was answered and written to what the lesson no longer asks."""
        known = {name for quiz in self._plan.quiz for name in quiz.questions}
        known |= {name_of(prompt) for prompt in self._plan.prompt}
        known |= {cell_name(sheet, row, column) for sheet in self._plan.sheet for row, column in sheet.cells()}
        records = journals.replay(self._journal.lines)
        gone = {name: record for name, record in records.items() if name not in known}
        earlier = self._earlier() if gone else None
        if earlier is None:
            return Markup("")
        entries = [each for name, record in gone.items() for each in self._entries(name, record, earlier) if each]
        return quiz_still.folded(
            self.translate("earlier.gone", count=len(entries)), entries, self.translate("earlier.gone-note")
        )  # fmt: skip

    def _entries(self, name: str, record: journals.QuestionRecord, earlier: Earlier) -> Iterator[Markup]:
        """Return what was given to one thing that is gone: by each wording of it, and what was written but not handed in."""
        rule, now = self._rules().get(name), self._questions.get(name)
        for fp, given in former_answers(record).items():
            asked = now if now and fp in fingerprints(now) else earlier.question(self._plan.id, name, fp=fp)
            yield quiz_still.former(asked, given, presenter=self._presenter, rule=rule)
        written = earlier.written(self._plan.id, name, text=record.text, picked=record.picked, language=self._language)
        if written.answer.strip() and not any(entry.answer == record.text for entry in record.tries):
            yield quiz_still.entry(written.asked, written.answer, presenter=self._presenter)

    def _of(self, some: object, every: object) -> str:
        return self.translate("progress.of", some=some, all=every)

    def _points(self, row: Tally) -> str:
        """Return what was earned, and apart from it what a teacher has to give."""
        ours = [self._of(f"{row.points:g}", row.max_points)] if row.max_points or not row.open_points else []
        theirs = [self.translate("progress.teacher", points=row.open_points)] if row.open_points else []
        return " + ".join(ours + theirs)

    def static_html(self) -> Markup:
        """Return the table of tallies."""
        return self._page() + live_note(self.translate("still.progress"))

    def plain_text(self) -> str:
        """Return the tallies, a line each."""
        return "\n".join(f"{r.title}  {r.answered}/{r.questions}  {r.points:g}/{r.max_points}" for r in self._tallies())
