"""What the page is told of a question: first what is asked, then how an answer did, and only when it is done the key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from lessons.assessment import scoring
from lessons.assessment.kinds.essay import Essay, is_essay
from lessons.content.model import AnyQuestion, Course, Language, Text
from lessons.i18n import texts
from lessons.journal.store import QuestionRecord
from lessons.schema import is_chinese

from . import essay


class AttemptPolicy(Protocol):
    """How a question is asked of one student, where something other than the course says so."""

    @property
    def tells(self) -> bool:
        """Whether an answer is commented at once."""

    @property
    def shuffles(self) -> bool:
        """Whether options come in the student's own order."""

    def asked(self, question: AnyQuestion) -> AnyQuestion:
        """Return the question with the tries that count."""

    def order(self, question: str, names: Iterable[str]) -> list[str]:
        """Return the names of a question's options in the order in which they are shown."""


def basis(question: AnyQuestion) -> str:
    """Return which word says how a question rests on what it cites: it decides the answer, or only goes with it."""
    return "goes-with" if question.graded_by_teacher or question.decided is False else "decides"


class QuestionPresenter:
    """Tells of questions in one language."""

    def __init__(self, course: Course, *, language: Language) -> None:
        self._course = course
        self.language: Language = language
        self._stop = texts.translate("typo.stop", language)

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence."""
        return self._course.said(key, self.language, **values)

    def public(self, question: AnyQuestion, rule: AttemptPolicy | None = None) -> dict[str, Any]:
        """Return what the page may know of a question: all but the key, the feedback, the hints and the explanation."""
        language = self.language
        posed: dict[str, Any] = {
            "id": question.id,
            "kind": question.kind,
            "prompt": question.prompt[language],
            "about": self.about(question),
            "hints": len(question.hints),
            "choices": [{"id": name, "text": text[language]} for name, text in offered(question, rule=rule)],
        }
        if rule and not rule.tells:
            # What is pressed does not check anything.
            posed["labels"] = {name: self.translate(f"quiz.keep.{name}") for name in ("first", "again", "busy")}
        if is_essay(question):
            posed |= essay.public(self._course, question, language)
        return posed | question.public(self)

    def about(self, question: AnyQuestion) -> str:
        """Return the line on a question's kind, skill, points and retry rule."""
        parts = [
            self.translate(f"quiz.kind.{question.kind}"),
            self.translate(f"quiz.skill.{question.skill}"),
            self.translate("quiz.points", points=question.points),
        ]
        if question.penalty:
            parts.append(self.translate("quiz.retry", percent=f"{question.penalty * 100:g}"))
        return " · ".join(parts)

    def status(self, question: AnyQuestion, result: scoring.Outcome) -> str:
        """Return the line on points and tries, empty before the first."""
        if not result.tries or question.graded_by_teacher:
            return ""
        earned = self.translate("quiz.earned", points=f"{result.points:g}", max=result.max_points)
        if question.attempts:
            return f"{earned} · {self.translate('quiz.tries', tries=result.tries, attempts=question.attempts)}"
        return f"{earned} · {self.translate('quiz.tries-free', tries=result.tries)}"

    def kept(self, question: AnyQuestion, given: Sequence[scoring.Answer]) -> dict[str, Any]:
        """Return where a student stands with a question whose answers are not commented: what is kept, how often it changed."""
        tries = scoring.distinct(given)[: question.attempts or None]
        parts = [self.translate("quiz.kept")]
        if question.attempts and not question.graded_by_teacher:
            parts.append(self.translate("quiz.tries", tries=len(tries), attempts=question.attempts))
        return {
            "answer": tries[-1] if tries else "",
            "done": not question.graded_by_teacher and bool(tries) and len(tries) == question.attempts,
            "standing": " · ".join(parts) if tries else "",
        }

    def feedback(self, question: AnyQuestion, result: scoring.Outcome) -> list[dict[str, str]]:
        """Return the feedback on the latest answer, each with the words it belongs to."""
        if result.latest is None:
            return []
        label = question.named()
        return [
            {
                "tone": entry.tone,
                "label": label[entry.option][self.language] if entry.option else "",
                "text": " ".join(question.remark(entry, self)),
            }
            for entry in result.latest.feedback
        ]

    def solution(self, question: AnyQuestion, result: scoring.Outcome) -> dict[str, Any]:
        """Return what is told once a question is done: the key, the explanation, and the feedback not yet given."""
        remarks = result.latest.feedback if result.latest else ()
        told = {entry.given or entry.option for entry in remarks if entry.text}
        language = self.language
        return {
            "key": question.solution_text(self),
            "explanation": question.explanation[language],
            "basis": basis(question),
            "decides": self.cited(question),
            "others": [
                {"label": label, "text": text[language]}
                for name, label, text in question.remarks(language)
                if name not in told
            ],
        } | question.revealed(str(result.answer), self)

    def presented(self, question: AnyQuestion) -> dict[str, Any]:
        """Return what a teacher shows to a class who asks for the answer: in words, why, and which of those on offer it is."""
        if is_essay(question):
            return {"key": question.outline[self.language], "explanation": question.explanation[self.language]}
        right = [question.public_name(name) for name, tone in question.tones().items() if tone == "right"]
        offer = {name for name, _ in question.offered()}
        # Where all that is on offer belongs somewhere, as cards do, none of it is the answer by itself.
        told = tuple(name for name in right if name in offer) if len(right) < len(offer) else ()
        return {"key": question.solution_text(self), "explanation": question.explanation[self.language], "right": told}

    def remarks(self, question: AnyQuestion) -> Iterator[tuple[str, str, str, str]]:
        """Yield each remark that can be earned: right, wrong or neither; the name and words of what it is on; its text."""
        language, tones = self.language, question.tones()
        for name, label, text in question.remarks(language):
            yield tones.get(name, ""), name, label, text[language]
        for slip in getattr(question, "slip", ()):
            yield "wrong", "", f"{slip.value:.15g}", slip.feedback[language]
        for tone in ("right", "near", "wrong"):
            told = getattr(question, tone, None)
            if isinstance(told, Text):
                yield "", "", self.translate(f"guide.told.{tone}"), told[language]

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts as a list in a sentence."""
        return self._stop.join(parts)

    def place(self, name: str) -> str:
        """Return a place's name."""
        return self._course.places[name].name[self.language]

    def unit(self, name: str) -> str:
        """Return a unit's name as the lessons write it: 武安市, and Wu'an."""
        unit = self._course.units.get(name)
        if unit is None:  # of a wording of then
            return name
        return unit.name[self.language] if is_chinese(self.language) else unit.short(self.language)

    def handed(self, question: Essay, record: QuestionRecord, handed: list[scoring.Answer]) -> dict[str, Any]:
        """Return what is told of an essay: where its writer stands, and what decides it once it was handed in."""
        decides = {"basis": basis(question), "decides": self.cited(question)} if handed else {}
        return essay.state(question, record, handed, self.language) | decides

    def cited(self, question: AnyQuestion) -> str:
        """Return what a question rests on: locators, then other sources by title. Told afterwards, or it would be a hint."""
        names = [cite.removeprefix("source:") for cite in question.cites]
        sources = self._course.sources
        return self.listed(sources[name].title[self.language] if name in sources else name for name in names)


def offered(question: AnyQuestion, *, rule: AttemptPolicy | None = None) -> list[tuple[str, Text]]:
    """Return a question's options, items or cards as the page shows them, by the names that the page knows.

    Under an assignment the order may be each student's own.
    """
    offer = question.offered()
    if rule is None or not rule.shuffles:
        return offer
    text = dict(offer)
    return [(name, text[name]) for name in question.reordered(rule.order(question.id, text))]
