"""A quiz: questions as plain, semantic HTML, scored here in the kernel. No key is ever in the page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, cast

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons import paths
from lessons.assessment import responses, scoring
from lessons.assessment.kinds.essay import is_essay
from lessons.assessment.kinds.place import is_place
from lessons.classroom.accepted import AssignedPolicy
from lessons.content import model
from lessons.content.model import AnyQuestion, Course, Language, Quiz, fingerprint, fingerprints
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.journal import store as journals
from lessons.journal import submission
from lessons.presentation import essay
from lessons.presentation import question as quiz_still
from lessons.presentation.presenter import QuestionPresenter
from lessons.views import messages
from lessons.views.base import ANYTHING, Change, View
from lessons.views.writing import draft as writing

from .messages import Answer, Done, EssayDraft, EssayKept, FromPage, QuestionState, QuizRefused, Reveal, Revealed

if TYPE_CHECKING:
    from lessons.classroom.assignments import Assignment
    from lessons.content.earlier import Earlier


class QuizView(View):
    """Shows a set of questions, takes answers, gives feedback, and keeps every answer in the journal.

    Args:
        course: the course.
        quiz: which questions.
        questions: the lesson's questions by id.
        journal: where answers are kept.
        language: of the page.
        drawn: where the map of a question of place comes from; without it, such a question has no map.
        changed: called after each answer with what was answered, so that other views can follow.
        rules: returns what assignments say of the lesson's questions.
        earlier: returns what released versions asked; without it, answers to other wordings are not shown.

    """

    view = traitlets.Unicode("quiz").tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    lesson = traitlets.Unicode().tag(sync=True)
    questions: Any = traitlets.List().tag(sync=True)
    states = traitlets.Dict().tag(sync=True)
    notes: Any = traitlets.List().tag(sync=True)
    counts: Any = traitlets.List().tag(sync=True)
    maps = traitlets.Dict().tag(sync=True)
    presents = traitlets.Bool(False).tag(sync=True)
    """Whether the page offers to put the quiz before a class: in a teacher's copy of the course."""
    assets = traitlets.Any("").tag(sync=True, **ipywidgets.widget_serialization)
    presenter: ClassVar[type[QuestionPresenter]] = QuestionPresenter
    """What tells of the questions."""

    def __init__(
        self,
        course: Course,
        quiz: Quiz,
        questions: dict[str, AnyQuestion],
        *,
        journal: journals.Journal,
        language: Language,
        drawn: CompiledCourse | None = None,
        changed: Callable[[Change], None] = lambda _change: None,
        rules: Callable[[], Mapping[str, AssignedPolicy]] = dict,
        earlier: Callable[[], Earlier | None] = lambda: None,
    ) -> None:
        self._course, self._earlier = course, earlier
        self._quiz, self._journal, self._drawn, self._changed = quiz, journal, drawn, changed
        self._presenter = self.presenter(course, language=language)
        self._plain = {name: questions[name] for name in quiz.questions}
        self._find_rules = rules
        self._follow_rules()
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the questions without their keys, and where the student stands with each, by the journal."""
        return {
            "title": self._quiz.title[self._language],
            "lesson": self._journal.lesson,
            "presents": paths.is_teachers(),
            "words": self._interface(),
            **self._posed(),
            "states": {name: self._state(name) for name in self._asked},
            **self._mapped(),
        }

    def _follow_rules(self) -> None:
        self._rules = {name: rule for name, rule in self._find_rules().items() if name in self._plain}
        self._asked = {
            name: self._rules[name].asked(question) if name in self._rules else question
            for name, question in self._plain.items()
        }

    def _posed(self) -> dict[str, Any]:
        """Return what is asked, what the page says of it all, and what it counts for."""
        counted: dict[str, Assignment] = {rule.assignment.id: rule.assignment for rule in self._rules.values()}
        return {
            "questions": [
                self._presenter.public(question, self._rules.get(name)) for name, question in self._asked.items()
            ],
            "notes": [self.translate(_note(counted.values()))],
            "counts": [
                {
                    **each.due_told(),
                    "text": self.translate("quiz.counts", title=submission.name(each.title), count=self._counted(each)),
                }
                for each in counted.values()
            ],
        }

    def _counted(self, assignment: Assignment) -> int:
        return sum(rule.assignment.id == assignment.id for rule in self._rules.values())

    def _mapped(self) -> dict[str, Any]:
        """Return the maps that questions of place are asked on, and what maps are put together from, where one is."""
        places = [question for question in self._asked.values() if is_place(question)]
        if not places or self._drawn is None:
            return {}
        from lessons.views.linked.map import shared_assets

        plan = self._drawn.course.lessons.get(self._journal.lesson)
        of = f"{plan.id}." if plan and plan.extent else ""  # a lesson with an extent of its own has maps of its own
        page = {
            True: f"{of}quiz-map.{self._language}.html",
            False: f"{of}quiz-map-bare.{self._language}.html",  # without the names of units
        }
        maps = {question.id: self._drawn.text(page[question.labels]) for question in places}
        return {"maps": maps, "assets": shared_assets(self._drawn)}

    def refresh(self) -> None:
        """Follow the journal where it changed by other ways than this page's own: a restored file, a later save."""
        self._follow_rules()
        states = {name: self._state_again(name) for name in self._asked}
        with self.hold_sync():
            for trait, value in self._posed().items():
                setattr(self, trait, value)
            self.states = states

    def depends_on(self, change: Change) -> bool:
        """Whether one of these questions was answered elsewhere, or the disk took what it had refused."""
        return change == ANYTHING or bool(self._concerned(change))

    def follow(self, change: Change) -> None:
        """Bring the question up to date that was answered elsewhere."""
        if change == ANYTHING:
            self.refresh()
        else:
            self.states = {**self.states, **{name: self._state_again(name) for name in self._concerned(change)}}

    def _concerned(self, change: Change) -> set[str]:
        if change.lesson != self._journal.lesson:
            return set()
        saved = set() if self._journal.unsaved else {name for name, state in self.states.items() if state["failed"]}
        return saved if change.by is self else saved | ({change.name} & self._asked.keys())

    def answer(self, name: str, raw: object) -> None:
        """Take an answer to the question ``name``: check, keep, score.

        Raises:
            ResponseError: where it cannot be taken; nothing is kept then.

        """
        self._show(name, self._answered(name, raw))
        self._wake(name)

    def _answered(self, name: str, raw: object) -> QuestionState:
        question = self._question(name)
        accepted = scoring.parse_response(question, raw)
        if self.states[name]["done"]:
            raise scoring.ResponseError("answer.done")
        if is_essay(question):
            self._drafted(question, responses.written(accepted))
        return self._keep(name, lambda: self._journal.answered(name, fingerprint(question), accepted))

    def draft(self, name: str, text: object, *, way: object = "", picked: object = ()) -> writing.Saving:
        """Keep an essay as typed so far; return when it was saved, or why it was not.

        Raises:
            ResponseError: where it cannot be taken; what was kept before stays.

        """
        question = self._question(name)
        if not is_essay(question):
            raise scoring.ResponseError("answer.unknown-question")
        draft = question.draft(text, way=way, picked=picked)
        return writing.keep(self._journal, name, fingerprint(question), draft, translate=self.translate)

    def _drafted(self, question: model.Essay, text: str) -> None:
        """Let the draft be what is handed in; where the disk refuses, the answer after it says so."""
        record = self._journal.record(question.id)
        with suppress(journals.JournalError):
            self._journal.wrote(question.id, fingerprint(question), text, way=record.way, picked=record.picked)

    def hint(self, name: str) -> None:
        """Show the next hint of the question ``name``, if there is one."""
        self._show(name, self._hinted(name))

    def _hinted(self, name: str) -> QuestionState:
        question = self._question(name)
        shown = len(self.states[name]["hints"])
        if shown >= len(question.hints):
            return cast("QuestionState", self.states[name])
        return self._keep(name, lambda: self._journal.hinted(name, fingerprint(question), shown + 1))

    def reveal(self, name: str) -> dict[str, Any]:
        """Return the answer to the question ``name`` for a teacher to show to the class; nothing is kept of it.

        Raises:
            ResponseError: where there is no such question, or an assignment counts it: then the page is a student's.

        """
        question = self._question(name)
        if name in self._rules:
            raise scoring.ResponseError("present.not-here")
        return self._presenter.presented(question)

    def _question(self, name: str) -> AnyQuestion:
        question = self._asked.get(name)
        if question is None:
            raise scoring.ResponseError("answer.unknown-question")
        return question

    def _keep(self, name: str, write: Callable[[], None]) -> QuestionState:
        """Write to the journal and return what is known now, with whether it is on disk."""
        saved, failed = "", ""
        try:
            write()
            saved = self.translate("quiz.saved", time=f"{datetime.now():%H:%M:%S}")
        except journals.JournalError as error:
            failed = self.translate("quiz.not-saved", reason=error.strerror or str(error))
        return {**self._state(name), "saved": saved, "failed": failed}

    def _show(self, name: str, state: QuestionState) -> None:
        """Let the page show a question's new state, where no message of its own has asked for it."""
        self.states = {**self.states, name: state}

    def _wake(self, name: str) -> None:
        self._changed(Change(self._journal.lesson, name, by=self))

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message: FromPage | messages.Misfit | None = messages.read(content, FromPage)
        if message is None:
            return
        try:
            if isinstance(message, messages.Misfit):
                raise scoring.ResponseError("answer.form")
            reply = self._reply(message)
        except scoring.ResponseError as error:
            told = self.translate(error.key, **error.values)
            name, number = messages.text(content, "question"), messages.number(content)
            self.say(QuizRefused(question=name, number=number, text=told))
            return
        self.say(reply)  # before all else follows
        if isinstance(message, Answer) or (isinstance(message, EssayDraft) and message.settled):
            self._wake(message.question)

    def _reply(self, message: FromPage) -> Done | EssayKept | Revealed:
        """Do what the page asks for and return the one reply; what it says is remembered for a page that is opened later."""
        name, number = message.question, message.number
        if isinstance(message, Reveal):
            return Revealed(question=name, number=number, **self.reveal(name))
        if isinstance(message, EssayDraft):
            told = self.draft(name, message.text, way=message.way, picked=message.picked)
            if not message.settled:
                return EssayKept(question=name, number=number, **told)
            state = self._state_again(name)
            self.remember(states={**self.states, name: state})
            return EssayKept(question=name, number=number, state=state, **told)
        state = self._answered(name, message.answer) if isinstance(message, Answer) else self._hinted(name)
        self.remember(states={**self.states, name: state})
        return Done(question=name, act="answer" if isinstance(message, Answer) else "hint", number=number, state=state)

    def _interface(self) -> dict[str, Any]:
        keys = (
            "check",
            "again",
            "hint",
            "hint-label",
            "checking",
            "silent",
            "right",
            "partly",
            "wrong",
            "explanation",
            "key",
            "decides",
            "goes-with",
            "dead",
            "download",
            "no-panel",
            "up",
            "down",
            "moved",
            "order-help",
            "others",
            "match-help",
            "cards",
            "slot",
            "empty",
            "picked",
            "dropped",
            "placed",
            "taken",
            "place-help",
            "place-help-bare",
            "place-map",
            "place-map-failed",
            "place-coordinate",
            "place-list",
            "place-none",
            "place-given",
            "place-clicked",
            "claim",
            "mark-help",
            "supports",
            "weakens",
            "neither",
            "sentence",
        )
        due_words = {key: self._raw(f"take.{key}") for key in ("no-due", "due", "due-same", "over")}
        more = {
            "take": due_words,
            "colon": texts.translate("typo.colon", self._language),
            "present": {name: self._raw(f"present.{name}") for name in texts.words("present", self._language)},
            "writing": texts.words("writing", self._language),
        }
        return {key: self._raw(f"quiz.{key}") for key in keys} | more

    def _state_again(self, name: str) -> QuestionState:
        """Return a question's state with what was said of its last saving; that the disk refused it, while it is so."""
        before = self.states[name]
        failed = before["failed"] if self._journal.unsaved else ""
        return {**self._state(name), "saved": before["saved"], "failed": failed}

    def _state(self, name: str) -> QuestionState:
        """Return what the page shows for a question, given what the journal knows of it."""
        question, record = self._asked[name], self._journal.record(name)
        given = current_answers(question, record)
        rule = self._rules.get(name)
        # No None in anything that goes to the page: in a browser's own Python it would arrive as undefined.
        state: dict[str, Any] = {
            "answered": bool(given),
            "changed": self.translate("quiz.changed") if record.tries and not given else "",
            "earlier": str(self._former(question, record)),
            "hints": [hint[self._language] for hint in question.hints[: record.hints]],
            "saved": "",
            "failed": "",
        }
        told = self._told_of(question, record, given) if not rule or rule.tells else self._kept(question, record, given)
        return cast("QuestionState", state | told)

    def _told_of(
        self, question: AnyQuestion, record: journals.QuestionRecord, given: list[scoring.Answer]
    ) -> dict[str, Any]:
        """Return how the answers did, and what is told once the question is done."""
        result = scoring.outcome(question, given)
        state: dict[str, Any] = {
            "answer": "" if result.answer is None else result.answer,
            "done": result.done,
            "tone": result.latest.tone if result.latest else "",
            "feedback": self._presenter.feedback(question, result),
            "standing": self._presenter.status(question, result),
        }
        if is_essay(question):
            state |= self._presenter.handed(question, record, given)
            state["versions"] = writing.others(self._journal, question.id, is_essay=True)
        if result.done:
            state |= self._presenter.solution(question, result)
        return state

    def _kept(
        self, question: AnyQuestion, record: journals.QuestionRecord, given: list[scoring.Answer]
    ) -> dict[str, Any]:
        """Return where a student stands where nothing is said of answers: no score was worked out for it."""
        state: dict[str, Any] = {"tone": "", "feedback": []}
        if is_essay(question):
            written = essay.state(question, record, given, self._language)
            state |= {name: written[name] for name in ("draft", "way", "picked", "standing", "download")}
            state["versions"] = writing.others(self._journal, question.id, is_essay=True)
            return {**state, "done": False, "answer": given[-1] if given else ""}
        return state | self._presenter.kept(question, given)

    def _former(self, question: AnyQuestion, record: journals.QuestionRecord) -> Markup:
        """Return what was answered to other wordings of a question, each scored by its own; nothing of their keys."""
        given = former_answers(record, but=fingerprints(question))
        earlier = self._earlier() if given else None
        if earlier is None:
            return Markup("")
        rule, lesson = self._rules.get(question.id), self._journal.lesson
        entries = [
            quiz_still.former(
                earlier.question(lesson, question.id, fp=fp), answered, presenter=self._presenter, rule=rule
            )
            for fp, answered in given.items()
        ]
        return quiz_still.folded(self.translate("earlier.title"), list(filter(None, entries)))

    def static_html(self) -> Markup:
        """Return the questions as HTML, with the answers given so far."""
        items = Markup("").join(
            quiz_still.question(
                number, question, self.states[name], presenter=self._presenter, rule=self._rules.get(name)
            )
            for number, (name, question) in enumerate(self._asked.items(), 1)
        )
        return Markup('<section class="lsn lsn-quiz" lang="{}"><h3>{}</h3>{}{}</section>').format(
            self.language, self.title, self._still_notes(), items
        )

    def _still_notes(self) -> Markup:
        lines = [*self.notes, *(f"{each['text']} {each['told']}".strip() for each in self.counts)]
        return Markup("").join(Markup('<p class="lsn-soft">{}</p>').format(line) for line in lines)

    def plain_text(self) -> str:
        """Return the title and the questions, a line each."""
        return "\n".join([self.title, *(question.prompt[self._language] for question in self._asked.values())])


def _note(counted: Collection[Assignment]) -> str:
    """Return which sentence says who will see the answers and the points, by what the quiz counts for."""
    if any(each.paper for each in counted):
        return "quiz.test"
    if not counted:
        return "quiz.practice"
    return "quiz.assigned" if all(each.feedback for each in counted) else "quiz.assigned-later"


def current_answers(question: AnyQuestion, record: journals.QuestionRecord) -> list[scoring.Answer]:
    """Return the answers in a record that were given to the question as it is now asked, or to a wording that asks the same.

    Each is checked once more: a journal is data from outside, and an answer that the question cannot have is passed over.
    """
    fps = fingerprints(question)
    return scoring.accepted(question, (entry.answer for entry in record.tries if entry.fp in fps))


def former_answers(record: journals.QuestionRecord, *, but: Collection[str] = ()) -> dict[str, list[object]]:
    """Return the answers in a record by the fingerprint of the wording that they were given to, ``but`` those of today."""
    found: dict[str, list[object]] = {}
    for entry in record.tries:
        if entry.fp not in but:
            found.setdefault(entry.fp, []).append(entry.answer)
    return found
