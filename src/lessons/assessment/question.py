"""The kinds of question, and a question's fingerprint."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from hashlib import blake2b
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lessons.schema import NONE_EARLIER, Id, Language, Latitude, Longitude, Precision, Record, SameAs, Text

Skill = Literal["sourcing", "contextualising", "close-reading", "corroborating", "place", "time"]
Share = Annotated[float, Meta(ge=0, le=1)]
Form = Annotated[str, Meta(min_length=1)]


class Option(Record, frozen=True):
    """An answer on offer, with the feedback it earns."""

    id: Id
    text: Text
    feedback: Text
    correct: bool = False


class Item(Record, frozen=True):
    """One thing to be put in order; the file lists items in the right order."""

    id: Id
    text: Text
    feedback: Text


class CommonError(Record, frozen=True):
    """A wrong number that a student is likely to give, with its own feedback."""

    value: float
    feedback: Text


class Pair(Record, frozen=True):
    """Two things that belong together: ``left`` stands where it is, ``right`` is a card to be put beside it."""

    id: Id
    left: Text
    right: Text
    feedback: Text


class Distractor(Record, frozen=True):
    """A card that belongs to nothing on the left."""

    id: Id
    text: Text
    feedback: Text


class NearMiss(Record, frozen=True):
    """A short answer that misses the point by little: it gets this remark, not the point."""

    form: Form
    feedback: Text


class Length(Record, frozen=True):
    """About how long a text should be: Chinese characters, English words."""

    zh: Annotated[int, Meta(ge=20, le=5000)]
    en: Annotated[int, Meta(ge=20, le=5000)]

    def __getitem__(self, language: Language) -> int:
        return self.zh if language == "zh" else self.en


class CriterionLevels(Record, frozen=True):
    """One row's three levels in both languages, from weakest to strongest."""

    zh: tuple[Form, Form, Form]
    en: tuple[Form, Form, Form]

    def __getitem__(self, language: Language) -> tuple[str, str, str]:
        return self.zh if language == "zh" else self.en


class Criterion(Record, frozen=True):
    """One row of the rubric by which a teacher reads an essay."""

    id: Id
    title: Text
    levels: CriterionLevels


class Scaffold(Record, frozen=True):
    """The evidence that an essay's writer may start from: passages to use, or passages to choose from."""

    supplied: Annotated[tuple[str, ...], Meta(min_length=1, max_length=8)]
    bank: Annotated[tuple[str, ...], Meta(min_length=2, max_length=12)]


class Target(Record, frozen=True):
    """What a question of place asks for, as the loader finds it among the places: authors do not write it.

    ``unit`` is the county-level unit it is or lies in, ``units`` are all those that can be answered; ``coarse`` says that
    a unit is less than what was asked (the place is a village).
    """

    lat: Latitude
    lon: Longitude
    precision_km: Precision
    unit: str
    units: tuple[str, ...]
    coarse: bool = False


class Question(Record, frozen=True):
    """What every kind of question has.

    ``cites`` names what decides the answer: passages by locator, other sources as ``source:<id>``. ``attempts`` is how
    many tries count (0: any number) and ``penalty`` the share of ``points`` that each retry costs. ``same_as`` names the
    earlier wordings that asked the same, by fingerprint: their answers are answers to this one.
    """

    id: Id
    skill: Skill
    prompt: Text
    explanation: Text
    cites: Annotated[tuple[str, ...], Meta(min_length=1)]
    hints: Annotated[tuple[Text, ...], Meta(min_length=1)]
    points: Annotated[int, Meta(ge=1, le=100)] = 1
    attempts: Annotated[int, Meta(ge=0, le=20)] = 2
    penalty: Share = 0.0
    same_as: SameAs = NONE_EARLIER

    @property
    def kind(self) -> str:
        """The kind's name, as the files write it."""
        return str(self.__struct_config__.tag)


class Choice(Question, frozen=True, tag_field="kind", tag="choice", kw_only=True):
    """One of several options is right."""

    option: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=12)]


class Choices(Question, frozen=True, tag_field="kind", tag="choices", kw_only=True):
    """Several options are right; picked wrong ones count against picked right ones."""

    option: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=12)]


class Number(Question, frozen=True, tag_field="kind", tag="number", kw_only=True):
    """A number, right within ``tolerance`` on either side."""

    answer: float
    unit: Text
    right: Text
    wrong: Text
    tolerance: Annotated[float, Meta(ge=0)] = 0.0
    slip: tuple[CommonError, ...] = ()


class Order(Question, frozen=True, tag_field="kind", tag="order", kw_only=True):
    """Items to be put in order."""

    item: Annotated[tuple[Item, ...], Meta(min_length=3, max_length=10)]
    right: Text
    wrong: Text


class Match(Question, frozen=True, tag_field="kind", tag="match", kw_only=True):
    """Cards to be put beside what they belong to; with ``extra`` ones, not every card has a place."""

    pair: Annotated[tuple[Pair, ...], Meta(min_length=3, max_length=8)]
    right: Text
    wrong: Text
    extra: Annotated[tuple[Distractor, ...], Meta(max_length=4)] = ()

    @property
    def cards(self) -> tuple[tuple[str, Text], ...]:
        """Every card: the name of its pair or extra entry, and its text, in the file's order."""
        return (*((pair.id, pair.right) for pair in self.pair), *((card.id, card.text) for card in self.extra))


class PlaceQuestion(Question, frozen=True, tag_field="kind", tag="place", kw_only=True):
    """A place to be found: by a click on a map, by coordinates, or from the list of county-level units.

    ``answer`` is a place's id. A point is right within that place's own precision and ``tolerance_km`` more. ``labels`` says
    whether the question's map has the units' names. ``target`` is not written by authors (see `Target`).
    """

    answer: Id
    right: Text
    near: Text
    wrong: Text
    target: Target
    tolerance_km: Annotated[float, Meta(ge=0, le=50)] = 0.0
    labels: bool = True

    @property
    def radius_km(self) -> float:
        """How far from the place a point may be and still be right."""
        return self.target.precision_km + self.tolerance_km


class ShortText(Question, frozen=True, tag_field="kind", tag="text", kw_only=True):
    """A word or a few, right where they are one of the ``accepted`` forms (`lessons.assessment.text_match` says when)."""

    accepted: Annotated[tuple[Form, ...], Meta(min_length=1)]
    right: Text
    wrong: Text
    near: tuple[NearMiss, ...] = ()


class Essay(Question, frozen=True, tag_field="kind", tag="essay", kw_only=True):
    """A text that a teacher reads: the program keeps it and never scores it.

    ``row`` is the rubric, shown beforehand; ``outline`` says what a good answer might hold, shown once one is handed in.
    """

    length: Length
    outline: Text
    scaffold: Scaffold
    row: Annotated[tuple[Criterion, ...], Meta(min_length=1, max_length=6)]


class Prompt(Record, frozen=True):
    """Something to write about that nobody marks; ``lines`` is the height of the field."""

    id: Id
    ask: Text
    lines: Annotated[int, Meta(ge=1, le=20)] = 4
    same_as: SameAs = NONE_EARLIER


AnyQuestion = Choice | Choices | Number | Order | Match | PlaceQuestion | ShortText | Essay
QUESTION_KINDS: dict[str, type[Question]] = {
    "choice": Choice,
    "choices": Choices,
    "number": Number,
    "order": Order,
    "match": Match,
    "place": PlaceQuestion,
    "text": ShortText,
    "essay": Essay,
}


def fingerprint(question: Question | Prompt) -> str:
    """Return 12 hexadecimal digits that change when what was asked, or what counts as right, changes.

    Feedback, hints, points and retry rule are left out: to mend them makes no old answer mean anything else.

    Example:
        >>> len(fingerprint(question))  # doctest: +SKIP
        12

    """
    raw = msgspec.to_builtins(question)
    asked = {key: raw[key] for key in sorted(raw) if key in _ASKED}
    if "accepted" in raw:
        asked["accepted"] = sorted(raw["accepted"])  # which is listed first decides nothing
    for key in (*_ALWAYS, *(key for key in _ENTRIES if key in raw)):
        asked[key] = [{k: v for k, v in entry.items() if k != "feedback"} for entry in raw.get(key, ())]
    return blake2b(msgspec.json.encode(asked, order="sorted"), digest_size=6).hexdigest()


def fingerprints(question: Question | Prompt) -> frozenset[str]:
    """Return the fingerprints whose answers are answers to this question: its own, and those that it says ask the same."""
    return frozenset((fingerprint(question), *(question.same_as or ())))


_ASKED = frozenset({"kind", "prompt", "ask", "unit", "answer", "tolerance", "tolerance_km", "target"})
_ALWAYS = ("option", "item")  # empty or not: the fingerprints in students' journals were made so
_ENTRIES = ("pair", "extra")
