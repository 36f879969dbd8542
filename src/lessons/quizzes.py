"""A quiz: questions as plain, semantic HTML, scored here in the kernel. No key is ever in the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Any

import traitlets
from markupsafe import Markup

from . import journal as journals
from . import model, scoring, texts
from .faces import View, live_note, module
from .model import AnyQuestion, Course, Language, Quiz, fingerprint


class QuizView(View):
    """Shows a set of questions, takes answers, gives feedback, and keeps every answer in the journal.

    Args:
        course: the course.
        quiz: which questions.
        questions: the lesson's questions by id.
        journal: where answers are kept.
        language: of the page.
        changed: called after each answer, so that other views can follow.

    """

    _esm = traitlets.Unicode(module("quiz.js")).tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    lesson = traitlets.Unicode().tag(sync=True)
    questions: Any = traitlets.List().tag(sync=True)
    states = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        course: Course,
        quiz: Quiz,
        questions: dict[str, AnyQuestion],
        *,
        journal: journals.Journal,
        language: Language,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._course, self._quiz, self._journal, self._changed = course, quiz, journal, changed
        self._asked = {name: questions[name] for name in quiz.questions}
        super().__init__(language=language)
        self.on_msg(self._received)

    def state(self) -> dict[str, Any]:
        """Return the questions without their keys, and where the student stands with each, by the journal."""
        records = journals.fold(self._journal.lines)
        return {
            "title": self._quiz.title[self._language],
            "lesson": self._journal.lesson,
            "words": self._interface(),
            "questions": [self._posed(question) for question in self._asked.values()],
            "states": {name: self._state(question, records.get(name)) for name, question in self._asked.items()},
        }

    def refresh(self) -> None:
        """Follow the journal where it changed by other ways than this question's own: a restored file, a later save."""
        records = journals.fold(self._journal.lines)
        states = {}
        for name, question in self._asked.items():
            before = self.states[name]
            told = {"saved": before["saved"], "failed": before["failed"] if self._journal.unsaved else ""}
            states[name] = {**self._state(question, records.get(name)), **told}
        self.states = states

    def answer(self, name: str, raw: object) -> None:
        """Take an answer to the question ``name``, as the page sends it: check, keep, score.

        Raises:
            AnswerError: where it cannot be taken; nothing is kept then.

        """
        question = self._asked.get(name) if isinstance(name, str) else None
        if question is None:
            raise scoring.AnswerError("answer.unknown-question")
        accepted = scoring.accept(question, raw)
        if self.states[name]["done"]:
            raise scoring.AnswerError("answer.done")
        self._keep(name, lambda: self._journal.answered(name, fingerprint(question), accepted))
        self._changed()

    def hint(self, name: str) -> None:
        """Show the next hint of the question ``name``, if there is one."""
        question = self._asked.get(name) if isinstance(name, str) else None
        if question is None:
            raise scoring.AnswerError("answer.unknown-question")
        shown = len(self.states[name]["hints"])
        if shown < len(question.hints):
            self._keep(name, lambda: self._journal.hinted(name, fingerprint(question), shown + 1))

    def _keep(self, name: str, write: Callable[[], None]) -> None:
        """Write to the journal and show what is known now, with whether it is on disk."""
        saved: dict[str, object]
        try:
            write()
            saved = {"saved": self.say("quiz.saved", time=f"{datetime.now():%H:%M:%S}"), "failed": ""}
        except journals.JournalError as error:
            saved = {"saved": "", "failed": self.say("quiz.not-saved", reason=error.strerror or str(error))}
        record = journals.fold(self._journal.lines).get(name)
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
        except scoring.AnswerError as error:
            self.send({"type": "refused", "question": name, "text": self.say(error.key, **error.values)})
        else:
            self.send({"type": "done", "question": name, "act": message.get("type")})

    def _interface(self) -> dict[str, str]:
        keys = (
            "check", "again", "hint", "hint-label", "checking", "silent", "right", "partly", "wrong", "explanation", "key",
            "decides", "dead", "download", "up", "down", "moved", "order-help", "practice", "others",
        )  # fmt: skip
        return {key: self._raw(f"quiz.{key}") for key in keys}

    def _raw(self, key: str) -> str:
        """Return a sentence with its ``{names}`` still in it, for the page to fill."""
        return texts.table(self._language)[key]

    def _posed(self, question: AnyQuestion) -> dict[str, Any]:
        """Return what the page may know of a question: all but the key, the feedback, the hints and the explanation."""
        language = self._language
        posed: dict[str, Any] = {
            "id": question.id,
            "kind": question.kind,
            "prompt": question.prompt[language],
            "about": self._about(question),
            "hints": len(question.hints),
            "choices": [{"id": name, "text": text[language]} for name, text in offered(question)],
        }
        if isinstance(question, model.Number):
            posed["label"] = self.say("quiz.number-label", unit=question.unit[language])
        return posed

    def _about(self, question: AnyQuestion) -> str:
        parts = [self.say(f"quiz.kind.{question.kind}"), self.say(f"quiz.skill.{question.skill}"),
                 self.say("quiz.points", points=question.points)]  # fmt: skip
        if question.penalty:
            parts.append(self.say("quiz.retry", percent=f"{question.penalty * 100:g}"))
        return " · ".join(parts)

    def _state(self, question: AnyQuestion, record: journals.QuestionRecord | None) -> dict[str, Any]:
        """Return what the page shows for a question, given what the journal knows of it."""
        language = self._language
        record = record or journals.QuestionRecord()
        answers = current_answers(question, record)
        result = scoring.outcome(question, answers)
        state: dict[str, Any] = {
            # No None in anything that goes to the page: in a browser's own Python it would arrive as undefined.
            "answered": bool(answers),
            "answer": answers[-1] if answers else "",
            "changed": self.say("quiz.changed") if record.tries and not answers else "",
            "hints": [hint[language] for hint in question.hints[: record.hints]],
            "done": result.done,
            "tone": result.latest.tone if result.latest else "",
            "feedback": [self._remark(entry, question) for entry in (result.latest.feedback if result.latest else ())],
            "standing": self._standing(question, result),
            "saved": "",
            "failed": "",
        }
        if result.done:
            state |= self._revealed(question, {entry["option"] for entry in state["feedback"]})
        return state

    def _remark(self, entry: scoring.Feedback, question: AnyQuestion) -> dict[str, Any]:
        label = dict(offered(question)).get(entry.option or "")
        return {
            "tone": entry.tone,
            "option": entry.option or "",
            "label": label[self._language] if label else "",
            "text": entry.text[self._language],
        }

    def _revealed(self, question: AnyQuestion, given: set[str | None]) -> dict[str, Any]:
        """Return what is told once a question is done: the key, the explanation, and the feedback of what was not picked."""
        language, right = self._language, scoring.key(question)
        label = dict(offered(question))
        if isinstance(question, model.Number):
            key = f"{question.answer:g} {question.unit[language]}"
        else:
            names = [right] if isinstance(right, str) else list(right)  # type: ignore[arg-type]
            arrow = " → " if isinstance(question, model.Order) else ("；" if language == "zh" else "; ")
            key = arrow.join(label[name][language] for name in names)
        entries: Sequence[model.Option | model.Item] = getattr(question, "option", getattr(question, "item", ()))
        others = [
            {"label": entry.text[language], "text": entry.feedback[language]}
            for entry in entries
            if entry.id not in given
        ]
        return {
            "key": key,
            "explanation": question.explanation[language],
            "decides": self._cited(question),
            "others": others,
        }

    def _cited(self, question: AnyQuestion) -> str:
        """Return what decides the answer: locators, then other sources by title. Told afterwards, or it would be a hint."""
        names = [cite.removeprefix("source:") for cite in question.cites]
        titles = [
            self._course.sources[name].title[self._language] if name in self._course.sources else name for name in names
        ]
        return ("；" if self._language == "zh" else "; ").join(titles)

    def _standing(self, question: AnyQuestion, result: scoring.Outcome) -> str:
        if not result.tries:
            return ""
        earned = self.say("quiz.earned", points=f"{result.points:g}", max=result.max_points)
        if question.attempts:
            return f"{earned} · {self.say('quiz.tries', tries=result.tries, attempts=question.attempts)}"
        return f"{earned} · {self.say('quiz.tries-free', tries=result.tries)}"

    def still(self) -> Markup:
        """Return the questions as HTML, with the answers given so far."""
        items = Markup("").join(self._still_question(number, name) for number, name in enumerate(self._asked, 1))
        return Markup(
            '<section class="lsn lsn-quiz" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}</section>'
        ).format(self.language, self.title, self.say("quiz.practice"), items)

    def _still_question(self, number: int, name: str) -> Markup:
        question, state, language = self._asked[name], self.states[name], self._language
        picked = state["answer"]
        chosen = {picked} if isinstance(picked, str) else set(picked) if isinstance(picked, tuple) else set()
        lines = Markup("").join(
            Markup("<li>{}{}</li>").format(text[language], " ✓" if option in chosen else "")
            for option, text in offered(question, order=picked if isinstance(question, model.Order) else None)
        )
        body = Markup("<ul>{}</ul>").format(lines) if lines else Markup("<p>____ {}</p>").format(
            question.unit[language] if isinstance(question, model.Number) else ""
        )  # fmt: skip
        if isinstance(question, model.Number) and state["answered"]:
            body = Markup("<p>{} {}</p>").format(f"{picked:g}", question.unit[language])
        return Markup(
            '<div class="lsn-q"><h4><span class="lsn-number">{}</span> {}</h4>{}<p class="lsn-soft">{}</p>{}{}</div>'
        ).format(
            number, question.prompt[language], body, self._about(question),
            Markup("<p>{}</p>").format(state["standing"]) if state["standing"] else "",
            live_note(self.say("still.quiz")),
        )  # fmt: skip

    def plain(self) -> str:
        """Return the title and the questions, a line each."""
        return "\n".join([self.title, *(question.prompt[self._language] for question in self._asked.values())])


def offered(question: AnyQuestion, *, order: Sequence[str] | None = None) -> list[tuple[str, model.Text]]:
    """Return a question's options or items as the page shows them, by id.

    Items to be ordered are shown in an order that is always the same and never the right one.
    """
    if isinstance(question, model.Number):
        return []
    if not isinstance(question, model.Order):
        return [(option.id, option.text) for option in question.option]
    items = {item.id: item.text for item in question.item}
    if order is not None:
        return [(name, items[name]) for name in order]
    mixed = sorted(items, key=lambda name: blake2b(f"{question.id}/{name}".encode(), digest_size=8).digest())
    if mixed == list(items):
        mixed = [*mixed[1:], mixed[0]]
    return [(name, items[name]) for name in mixed]


def current_answers(question: AnyQuestion, record: journals.QuestionRecord) -> list[scoring.Answer]:
    """Return the answers in a record that were given to the question as it is now asked, checked once more.

    A journal is data from outside: an answer that the question cannot have is passed over.
    """
    fp = fingerprint(question)
    answers = []
    for entry in record.tries:
        if entry.fp == fp:
            try:
                answers.append(scoring.accept(question, entry.answer))
            except scoring.AnswerError:
                continue
    return answers
