"""What the page is told of a question: first what is asked, then how an answer did, and only when it is done the key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, Protocol

from lessons.assessment import responses, scoring
from lessons.assessment.responses import UNIT
from lessons.content import model
from lessons.content.model import AnyQuestion, Course, Language, Text
from lessons.i18n import texts
from lessons.journal.store import QuestionRecord

from . import essay


class AttemptPolicy(Protocol):
    """How a question is asked of one student, where something other than the course says so."""

    @property
    def tells(self) -> bool:
        """Whether an answer is commented at once."""

    @property
    def shuffles(self) -> bool:
        """Whether options come in the student's own order."""

    def order(self, question: str, names: Iterable[str]) -> list[str]:
        """Return the names of a question's options in the order in which they are shown."""


class QuestionPresenter:
    """Tells of questions in one language."""

    def __init__(self, course: Course, *, language: Language) -> None:
        self._course = course
        self.language: Language = language
        self._stop = texts.STOP[language]

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence."""
        return texts.translate(key, self.language, **values)

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
        if isinstance(question, model.Number):
            posed["label"] = self.translate("quiz.number-label", unit=question.unit[language])
        elif isinstance(question, model.ShortText):
            posed |= {"label": self.translate("quiz.text-label"), "limit": responses.LIMIT_SHORT}
        elif isinstance(question, model.Essay):
            posed |= essay.public(self._course, question, language)
        elif isinstance(question, model.Match):
            posed["lefts"] = [pair.left[language] for pair in question.pair]
        elif isinstance(question, model.PlaceQuestion):
            posed["units"] = [{"id": name, "name": self._unit(name)} for name in question.target.units]
        return posed

    def about(self, question: AnyQuestion) -> str:
        """Return the line on a question's kind, skill, points and retry rule."""
        parts = [self.translate(f"quiz.kind.{question.kind}"), self.translate(f"quiz.skill.{question.skill}"),
                 self.translate("quiz.points", points=question.points)]  # fmt: skip
        if question.penalty:
            parts.append(self.translate("quiz.retry", percent=f"{question.penalty * 100:g}"))
        return " · ".join(parts)

    def status(self, question: AnyQuestion, result: scoring.Outcome) -> str:
        """Return the line on points and tries, empty before the first."""
        if not result.tries or isinstance(question, model.Essay):
            return ""
        earned = self.translate("quiz.earned", points=f"{result.points:g}", max=result.max_points)
        if question.attempts:
            return f"{earned} · {self.translate('quiz.tries', tries=result.tries, attempts=question.attempts)}"
        return f"{earned} · {self.translate('quiz.tries-free', tries=result.tries)}"

    def kept(self, question: AnyQuestion, given: Sequence[scoring.Answer]) -> dict[str, Any]:
        """Return where a student stands with a question whose answers are not commented: what is kept, how often it changed."""
        tries = [answer for place, answer in enumerate(given) if place == 0 or answer != given[place - 1]]
        tries = tries[: question.attempts or None]
        parts = [self.translate("quiz.kept")]
        if question.attempts and not isinstance(question, model.Essay):
            parts.append(self.translate("quiz.tries", tries=len(tries), attempts=question.attempts))
        return {
            "answer": tries[-1] if tries else "",
            "done": not isinstance(question, model.Essay) and bool(tries) and len(tries) == question.attempts,
            "standing": " · ".join(parts) if tries else "",
        }

    def feedback(self, question: AnyQuestion, result: scoring.Outcome) -> list[dict[str, str]]:
        """Return the feedback on the latest answer, each with the words it belongs to."""
        if result.latest is None:
            return []
        label = _labels(question)
        return [
            {
                "tone": entry.tone,
                "label": label[entry.option][self.language] if entry.option else "",
                "text": " ".join(self._remark(question, entry)),
            }
            for entry in result.latest.feedback
        ]

    def _remark(self, question: AnyQuestion, entry: scoring.Feedback) -> Iterator[str]:
        if entry.given and isinstance(question, model.Match):
            yield self.translate("quiz.not-here", card=dict(question.cards)[entry.given][self.language])
        if entry.text:
            yield entry.text[self.language]

    def solution(self, question: AnyQuestion, result: scoring.Outcome) -> dict[str, Any]:
        """Return what is told once a question is done: the key, the explanation, and the feedback not yet given."""
        remarks = result.latest.feedback if result.latest else ()
        told = {entry.given or entry.option for entry in remarks if entry.text}
        language = self.language
        revealed: dict[str, Any] = {
            "key": self.key(question),
            "explanation": question.explanation[language],
            "decides": self.cited(question),
            "others": [
                {"label": label, "text": text[language]}
                for name, label, text in self.entries(question)
                if name not in told
            ],
        }
        if isinstance(question, model.PlaceQuestion):
            revealed |= self._shown(question, str(result.answer))
        return revealed

    def key(self, question: AnyQuestion) -> str:
        """Return the right answer in words; an essay has none."""
        language = self.language
        if isinstance(question, model.Number):
            return f"{question.answer:.15g} {question.unit[language]}"
        if isinstance(question, model.Match):
            return self._stop.join(self._joined(pair) for pair in question.pair)
        if isinstance(question, model.PlaceQuestion):
            point = f"{question.target.lat:g}, {question.target.lon:g}"
            return self.translate("quiz.place-key", name=self._place(question), point=point)
        if isinstance(question, model.ShortText):
            return self._form(question)
        if isinstance(question, model.Essay):
            return ""
        right = scoring.key(question)
        names = [right] if isinstance(right, str) else right
        arrow = " → " if isinstance(question, model.Order) else self._stop
        label = _labels(question)
        return arrow.join(label[name][language] for name in names)  # type: ignore[union-attr]

    def _form(self, question: model.ShortText) -> str:
        """Return the accepted form that belongs to the page's language, as far as its letters tell."""
        chinese = self.language == "zh"
        forms = (form for form in question.accepted if any(sign > "\u2e7f" for sign in form) == chinese)
        return next(forms, question.accepted[0])

    def entries(self, question: AnyQuestion) -> list[tuple[str, str, Text]]:
        """Return each thing that has feedback of its own: its name, its words, the feedback."""
        if isinstance(question, model.Match):
            pairs = [(pair.id, self._joined(pair), pair.feedback) for pair in question.pair]
            return pairs + [(card.id, card.text[self.language], card.feedback) for card in question.extra]
        if isinstance(question, model.ShortText):
            return [(entry.form, entry.form, entry.feedback) for entry in question.near]
        entries: Sequence[model.Option | model.Item] = getattr(question, "option", getattr(question, "item", ()))
        return [(entry.id, entry.text[self.language], entry.feedback) for entry in entries]

    def _joined(self, pair: model.Pair) -> str:
        return f"{pair.left[self.language]} → {pair.right[self.language]}"

    def _shown(self, question: model.PlaceQuestion, given: str) -> dict[str, Any]:
        """Return what the map shows in the end, and the same in words: the place, its circle, the point given and how far."""
        target, name, radius = question.target, self._place(question), f"{question.radius_km:g}"
        shown: dict[str, Any] = {
            "answer": {"lat": target.lat, "lon": target.lon, "km": question.radius_km, "label": name}
        }
        if given.startswith(UNIT):
            chosen, unit = self._unit(given.removeprefix(UNIT)), self._unit(target.unit)
            words = "" if chosen == unit else self.translate("quiz.place-unit", chosen=chosen, unit=unit)
        else:
            lat, lon = map(float, given.split(","))
            shown["given"] = {"lat": lat, "lon": lon, "label": self.translate("quiz.place-given")}
            km = scoring.away_km(question, given)
            words = self.translate(
                "quiz.place-away", name=name, km=f"{km:.1f}" if km < 10 else f"{km:.0f}", radius=radius
            )
        return {"shown": shown, "distance": words}

    def _place(self, question: model.PlaceQuestion) -> str:
        return self._course.places[question.answer].name[self.language]

    def _unit(self, name: str) -> str:
        """Return a unit's name as the lessons write it: 武安市, and Wu'an."""
        unit = self._course.units[name]
        return unit.name.zh if self.language == "zh" else unit.short("en")

    def handed(self, question: model.Essay, record: QuestionRecord, handed: list[scoring.Answer]) -> dict[str, Any]:
        """Return what is told of an essay: where its writer stands, and what decides it once it was handed in."""
        decides = {"decides": self.cited(question)} if handed else {}
        return essay.state(question, record, handed, self.language) | decides

    def cited(self, question: AnyQuestion) -> str:
        """Return what decides the answer: locators, then other sources by title. Told afterwards, or it would be a hint."""
        names = [cite.removeprefix("source:") for cite in question.cites]
        sources = self._course.sources
        return self._stop.join(sources[name].title[self.language] if name in sources else name for name in names)

    def written(
        self, question: model.Number | model.PlaceQuestion | model.ShortText, answer: scoring.Answer | None
    ) -> str:
        """Return a number, a place or a few words as a student gave them; without any, the line to write on."""
        if isinstance(question, model.Number):
            return f"{'____' if answer is None else f'{answer:.15g}'} {question.unit[self.language]}"
        if isinstance(question, model.ShortText):
            return "____" if answer is None else str(answer)
        if answer is None:
            return f"____ {self.translate('quiz.place-still')}"
        text = str(answer)
        return self._unit(text.removeprefix(UNIT)) if text.startswith(UNIT) else text.replace(",", ", ")


def offered(
    question: AnyQuestion, *, order: Sequence[str] | None = None, rule: AttemptPolicy | None = None
) -> list[tuple[str, Text]]:
    """Return a question's options, items or cards as the page shows them, by the names that the page knows.

    What is to be ordered or matched is shown in an order that is always the same and never the right one; under an
    assignment it may be each student's own.
    """
    if rule is not None and rule.shuffles and order is None:
        return _shuffled(question, rule)
    if isinstance(question, model.Choice | model.Choices):
        return [(option.id, option.text) for option in question.option]
    if isinstance(question, model.Match):
        return _cards(question)
    if not isinstance(question, model.Order):
        return []
    items = {item.id: item.text for item in question.item}
    if order is not None:
        return [(name, items[name]) for name in order]
    mixed = sorted(items, key=lambda name: blake2b(f"{question.id}/{name}".encode(), digest_size=8).digest())
    if mixed == list(items):
        mixed = [*mixed[1:], mixed[0]]
    return [(name, items[name]) for name in mixed]


def _shuffled(question: AnyQuestion, rule: AttemptPolicy) -> list[tuple[str, Text]]:
    text = dict(offered(question))
    names = rule.order(question.id, text)
    if isinstance(question, model.Order) and tuple(names) == scoring.key(question):
        names = [*names[1:], names[0]]
    return [(name, text[name]) for name in names]


def _cards(question: model.Match) -> list[tuple[str, Text]]:
    """Return the cards by their tokens. Sorted by these, they tell nothing of the pairs; but chance may do so."""
    text = {responses.token(question, name): text for name, text in question.cards}
    mixed, right = sorted(text), scoring.key(question)
    if tuple(name for name in mixed if name in right) == right:  # type: ignore[operator]
        mixed.reverse()
    return [(name, text[name]) for name in mixed]


def _labels(question: AnyQuestion) -> dict[str, Text]:
    """Return the words that a remark or the key names each thing by."""
    if isinstance(question, model.Match):
        return {pair.id: pair.left for pair in question.pair}
    if isinstance(question, model.ShortText):
        return {entry.form: Text(zh=entry.form, en=entry.form) for entry in question.near}
    return dict(offered(question))
