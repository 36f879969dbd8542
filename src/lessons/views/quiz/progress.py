"""What a student has answered so far and what it comes to, worked out from the journal."""

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
from lessons.views.base import ANYTHING, Change, View
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


class Standing(NamedTuple):
    """One question: whether it is answered, and the points; ``max_points`` is 0 where they are not told."""

    answered: bool
    points: float
    max_points: int


def standing(question: AnyQuestion, record: journals.QuestionRecord, rule: AssignedPolicy | None) -> Standing:
    """Return where a student stands with a question, under the rule of what was assigned."""
    asked = rule.asked(question) if rule else question
    given = current_answers(asked, record)
    # An essay's points are its reader's, and those of an answer that is not commented are told by the teacher.
    if asked.graded_by_teacher or (rule and not rule.tells):
        return Standing(bool(given), 0, 0)
    result = scoring.outcome(asked, given)
    return Standing(bool(given), result.points, result.max_points)


def tally(
    plan: LessonPlan, questions: Mapping[str, AnyQuestion], standings: Mapping[str, Standing], language: Language
) -> list[Tally]:
    """Return each quiz's tally, in the lesson's order."""
    result = []
    for quiz in plan.quiz:
        each = [standings[name] for name in quiz.questions]
        points, most = sum(one.points for one in each), sum(one.max_points for one in each)
        rest = sum(questions[name].points for name in quiz.questions) - most
        title, answered = quiz.title[language], sum(one.answered for one in each)
        result.append(Tally(title, answered, len(each), points, most, rest))
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
        self._standings: dict[str, Standing] = {}
        self._written: dict[Tally, tuple[str, str, str]] = {}
        self._said: dict[str, str] = {}
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return the table of tallies."""
        return {"html": str(self._page())}

    def refresh(self) -> None:
        """Work the tallies out again."""
        self._standings.clear()
        self.html = str(self._page())

    def follow(self, change: Change) -> None:
        """Work out again what depends on a change: where the student stands with one question, at most."""
        if change == ANYTHING:
            self._standings.clear()
        self._standings.pop(change.name, None)
        self.html = str(self._page())

    def depends_on(self, change: Change) -> bool:
        """Whether it was something of this lesson."""
        return change == ANYTHING or change.lesson == self._journal.lesson

    def _tallies(self) -> list[Tally]:
        rules = self._rules()
        for name in self._plan.asked:
            if name not in self._standings:
                record = self._journal.record(name)
                self._standings[name] = standing(self._questions[name], record, rules.get(name))
        return tally(self._plan, self._questions, self._standings, self._language)

    def _page(self) -> Markup:
        rows = self._tallies()
        total = Tally(
            self._say("progress.total"),
            sum(r.answered for r in rows),
            sum(r.questions for r in rows),
            sum(r.points for r in rows),
            sum(r.max_points for r in rows),
            sum(r.open_points for r in rows),
        )
        cells = [list(self._cells(row)) for row in (*rows, total)]
        heads = [self._say(f"progress.{name}") for name in ("quiz", "answered", "points")]
        waiting = self._journal.unsaved
        return Markup('<section class="lsn lsn-progress" lang="{}">{}{}<p class="lsn-soft">{}</p>{}</section>').format(
            self._language,
            table(self._say("progress.title"), heads, cells, class_="lsn-tally"),
            Markup('<p class="lsn-warn">{}</p>').format(self.translate("progress.unsaved", count=waiting))
            if waiting
            else "",
            self._say("progress.note-assigned" if self._rules() else "progress.note"),
            self._gone(),
        )

    def _gone(self) -> Markup:
        """Return what was answered and written to what the lesson no longer asks."""
        known = set(self._plan.asked)
        known |= {name_of(prompt) for prompt in self._plan.prompt}
        known |= {cell_name(sheet, row, column) for sheet in self._plan.sheet for row, column in sheet.cells()}
        records = self._journal.records
        gone = {name: record for name, record in records.items() if name not in known}
        earlier = self._earlier() if gone else None
        if earlier is None:
            return Markup("")
        entries = [each for name, record in gone.items() for each in self._entries(name, record, earlier) if each]
        return quiz_still.folded(
            self.translate("earlier.gone", count=len(entries)), entries, self.translate("earlier.gone-note")
        )

    def _entries(self, name: str, record: journals.QuestionRecord, earlier: Earlier) -> Iterator[Markup]:
        """Return what was given to one thing that is gone: by each wording of it, and what was written but not handed in."""
        rule, now = self._rules().get(name), self._questions.get(name)
        for fp, given in former_answers(record).items():
            asked = now if now and fp in fingerprints(now) else earlier.question(self._plan.id, name, fp=fp)
            yield quiz_still.former(asked, given, presenter=self._presenter, rule=rule)
        written = earlier.written(self._plan.id, name, text=record.text, picked=record.picked, language=self._language)
        if written.answer.strip() and not any(entry.answer == record.text for entry in record.tries):
            yield quiz_still.entry(written.asked, written.answer, presenter=self._presenter)

    def _cells(self, row: Tally) -> tuple[str, str, str]:
        """Return a row of the table; most are as they were when the table was last written."""
        if row not in self._written:
            self._written[row] = (row.title, self._of(row.answered, row.questions), self._points(row))
        return self._written[row]

    def _say(self, key: str) -> str:
        """Return a sentence in which nothing changes."""
        if key not in self._said:
            self._said[key] = self.translate(key)
        return self._said[key]

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
