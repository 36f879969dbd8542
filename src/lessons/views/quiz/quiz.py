"""A quiz: questions as plain, semantic HTML, scored here in the kernel. No key is ever in the page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.assessment import responses, scoring
from lessons.assessment.kinds.essay import is_essay
from lessons.assessment.kinds.place import is_place
from lessons.classroom.accepted import AssignedPolicy, due
from lessons.content import model
from lessons.content.model import AnyQuestion, Course, Language, Quiz, fingerprint, fingerprints
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.journal import store as journals
from lessons.journal import submission
from lessons.presentation import essay
from lessons.presentation import question as quiz_still
from lessons.presentation.presenter import QuestionPresenter
from lessons.views.base import View
from lessons.views.writing import draft as writing

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
        changed: called after each answer, so that other views can follow.
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
    assets = traitlets.Any("").tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self,
        course: Course,
        quiz: Quiz,
        questions: dict[str, AnyQuestion],
        *,
        journal: journals.Journal,
        language: Language,
        drawn: CompiledCourse | None = None,
        changed: Callable[[], None] = lambda: None,
        rules: Callable[[], Mapping[str, AssignedPolicy]] = dict,
        earlier: Callable[[], Earlier | None] = lambda: None,
    ) -> None:
        self._earlier = earlier
        self._quiz, self._journal, self._drawn, self._changed = quiz, journal, drawn, changed
        self._presenter = QuestionPresenter(course, language=language)
        self._plain = {name: questions[name] for name in quiz.questions}
        self._find_rules = rules
        self._follow_rules()
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the questions without their keys, and where the student stands with each, by the journal."""
        records = journals.replay(self._journal.lines)
        return {
            "title": self._quiz.title[self._language],
            "lesson": self._journal.lesson,
            "words": self._interface(),
            **self._posed(),
            "states": {name: self._state(question, records.get(name)) for name, question in self._asked.items()},
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
                    **due(each),
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

        page = {
            True: f"quiz-map.{self._language}.html",
            False: f"quiz-map-bare.{self._language}.html",  # without the names of units
        }
        maps = {question.id: self._drawn.text(page[question.labels]) for question in places}
        return {"maps": maps, "assets": shared_assets(self._drawn)}

    def refresh(self) -> None:
        """Follow the journal where it changed by other ways than this question's own: a restored file, a later save."""
        records = journals.replay(self._journal.lines)
        states = {}
        self._follow_rules()
        for name, question in self._asked.items():
            before = self.states[name]
            told = {"saved": before["saved"], "failed": before["failed"] if self._journal.unsaved else ""}
            states[name] = {**self._state(question, records.get(name)), **told}
        with self.hold_sync():
            for trait, value in self._posed().items():
                setattr(self, trait, value)
            self.states = states

    def answer(self, name: str, raw: object) -> None:
        """Take an answer to the question ``name``, as the page sends it: check, keep, score.

        Raises:
            ResponseError: where it cannot be taken; nothing is kept then.

        """
        question = self._asked.get(name) if isinstance(name, str) else None
        if question is None:
            raise scoring.ResponseError("answer.unknown-question")
        accepted = scoring.parse_response(question, raw)
        if self.states[name]["done"]:
            raise scoring.ResponseError("answer.done")
        if is_essay(question):
            self._drafted(question, responses.written(accepted))
        self._keep(name, lambda: self._journal.answered(name, fingerprint(question), accepted))
        self._changed()

    def draft(self, name: str, text: object, *, way: object = "", picked: object = ()) -> dict[str, str]:
        """Keep an essay as typed so far; return when it was saved, or why it was not.

        Raises:
            ResponseError: where it cannot be taken; what was kept before stays.

        """
        question = self._asked.get(name) if isinstance(name, str) else None
        if question is None or not is_essay(question):
            raise scoring.ResponseError("answer.unknown-question")
        draft = question.draft(text, way=way, picked=picked)
        return writing.keep(self._journal, name, fingerprint(question), draft, translate=self.translate)

    def _drafted(self, question: model.Essay, text: str) -> None:
        """Let the draft be what is handed in; where the disk refuses, the answer after it says so."""
        record = journals.replay(self._journal.lines).get(question.id, journals.QuestionRecord())
        with suppress(journals.JournalError):
            self._journal.wrote(question.id, fingerprint(question), text, way=record.way, picked=record.picked)

    def hint(self, name: str) -> None:
        """Show the next hint of the question ``name``, if there is one."""
        question = self._asked.get(name) if isinstance(name, str) else None
        if question is None:
            raise scoring.ResponseError("answer.unknown-question")
        shown = len(self.states[name]["hints"])
        if shown < len(question.hints):
            self._keep(name, lambda: self._journal.hinted(name, fingerprint(question), shown + 1))

    def _keep(self, name: str, write: Callable[[], None]) -> None:
        """Write to the journal and show what is known now, with whether it is on disk."""
        saved: dict[str, object]
        try:
            write()
            saved = {"saved": self.translate("quiz.saved", time=f"{datetime.now():%H:%M:%S}"), "failed": ""}
        except journals.JournalError as error:
            saved = {"saved": "", "failed": self.translate("quiz.not-saved", reason=error.strerror or str(error))}
        record = journals.replay(self._journal.lines).get(name)
        self.states = {**self.states, name: {**self._state(self._asked[name], record), **saved}}

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message = content if isinstance(content, dict) else {}
        name = message.get("question")
        try:
            if message.get("type") == "answer":
                self.answer(name, message.get("answer"))  # type: ignore[arg-type]
            elif message.get("type") == "hint":
                self.hint(name)  # type: ignore[arg-type]
            elif message.get("type") == "draft":
                self._take_draft(name, message)
                return
        except scoring.ResponseError as error:
            self.send({"type": "refused", "question": name, "text": self.translate(error.key, **error.values)})
        else:
            self.send({"type": "done", "question": name, "act": message.get("type")})

    def _take_draft(self, name: Any, message: dict[str, Any]) -> None:
        """Keep a draft and say so; only when the writer rests, all else on the page follows."""
        told = self.draft(name, message.get("text"), way=message.get("way", ""), picked=message.get("picked", ()))
        if message.get("settled") is not False:
            self.refresh()
            self._changed()
        self.send({"type": "kept", "question": name, "number": message.get("number", 0), **told})

    def _interface(self) -> dict[str, Any]:
        keys = (
            "check", "again", "hint", "hint-label", "checking", "silent", "right", "partly", "wrong", "explanation", "key",
            "decides", "dead", "download", "no-panel", "up", "down", "moved", "order-help", "others",
            "match-help", "cards", "slot", "empty", "picked", "dropped", "placed", "taken",
            "place-help", "place-map", "place-map-failed", "place-coordinate", "place-list", "place-none", "place-given",
            "place-clicked",
        )  # fmt: skip
        due_words = {key: self._raw(f"take.{key}") for key in ("no-due", "due", "due-same", "over")}
        colon = texts.COLON[self._language]
        more = {"take": due_words, "colon": colon, "writing": texts.words("writing", self._language)}
        return {key: self._raw(f"quiz.{key}") for key in keys} | more

    def _raw(self, key: str) -> str:
        """Return a sentence with its ``{names}`` still in it, for the page to fill."""
        return texts.table(self._language)[key]

    def _state(self, question: AnyQuestion, record: journals.QuestionRecord | None) -> dict[str, Any]:
        """Return what the page shows for a question, given what the journal knows of it."""
        language = self._language
        record = record or journals.QuestionRecord()
        given = current_answers(question, record)
        rule = self._rules.get(question.id)
        if rule and not rule.tells:
            return self._kept(question, record, given)
        result = scoring.outcome(question, given)
        state: dict[str, Any] = {
            # No None in anything that goes to the page: in a browser's own Python it would arrive as undefined.
            "answered": bool(given),
            "answer": "" if result.answer is None else result.answer,
            "changed": self.translate("quiz.changed") if record.tries and not given else "",
            "earlier": str(self._former(question, record)),
            "hints": [hint[language] for hint in question.hints[: record.hints]],
            "done": result.done,
            "tone": result.latest.tone if result.latest else "",
            "feedback": self._presenter.feedback(question, result),
            "standing": self._presenter.status(question, result),
            "saved": "",
            "failed": "",
        }
        if is_essay(question):
            state |= self._presenter.handed(question, record, given)
        if result.done:
            state |= self._presenter.solution(question, result)
        return state

    def _kept(
        self, question: AnyQuestion, record: journals.QuestionRecord, given: list[scoring.Answer]
    ) -> dict[str, Any]:
        """Return what the page shows where nothing is said of answers: no score was worked out for it."""
        state: dict[str, Any] = {
            "answered": bool(given),
            "changed": self.translate("quiz.changed") if record.tries and not given else "",
            "earlier": str(self._former(question, record)),
            "hints": [hint[self._language] for hint in question.hints[: record.hints]],
            "tone": "", "feedback": [], "saved": "", "failed": "",
        }  # fmt: skip
        if is_essay(question):
            written = essay.state(question, record, given, self._language)
            state |= {name: written[name] for name in ("draft", "way", "picked", "standing", "download")}
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
        ]  # fmt: skip
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
