"""The course as frozen, typed objects.

Everything here is plain data: what the files under ``data/`` say once `lessons.loading` has read them. Ids are
kebab-case (a passage's id is its locator, such as ``"D3"``) and the same in both languages.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from hashlib import blake2b
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

EventKind = Literal["happened", "reported", "planned"]
Skill = Literal["sourcing", "contextualising", "close-reading", "corroborating", "place", "time"]

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
Locator = Annotated[str, Meta(pattern="^[A-Z][0-9]{1,2}$")]
Share = Annotated[float, Meta(ge=0, le=1)]


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything that an author writes: immutable, and a misspelt field is refused."""


class Text(Record, frozen=True):
    """One piece of writing in both languages."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]

    def __getitem__(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


class Source(Record, frozen=True):
    """Where something is known from. ``trust`` is our grade; ``read`` says how it was read."""

    id: Id
    kind: Literal["newspaper", "reference", "dictionary", "official", "magazine", "publicity", "visitors", "dataset"]
    trust: Literal["primary", "fair", "weak"]
    title: Text
    read: Text
    address: str = ""


class Term(Record, frozen=True):
    """A word that is explained at first use; ``pinyin`` has tone marks."""

    id: Id
    word: str
    pinyin: str
    name: Text
    gloss: Text


class Passage(Record, frozen=True):
    """One paragraph of the page, retold.

    ``text`` may hold links ``[words](kind:id)``; ``units`` are the county-level units that the paragraph names; ``sources``
    bear what the retelling adds to it (in brackets).
    """

    id: Locator
    kind: Literal["lead", "body", "caption"]
    heading: Text
    text: Text
    units: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Place(Record, frozen=True):
    """A point in WGS-84 degrees that is known to within ``precision_km``; ``unit`` is its county-level unit."""

    id: Id
    name: Text
    pinyin: str
    kind: Literal["city", "county", "county-city", "district", "village"]
    lat: Annotated[float, Meta(ge=-90, le=90)]
    lon: Annotated[float, Meta(ge=-180, le=180)]
    precision_km: Annotated[float, Meta(gt=0)]
    note: Text
    sources: Annotated[tuple[str, ...], Meta(min_length=1)]
    unit: str | None = None
    focus: bool = False


class Event(Record, frozen=True):
    """Something with a date. ``date`` is EDTF (ISO 8601-2), ``when`` the same in words; ``context`` lies before the axis."""

    id: Id
    date: str
    when: Text
    kind: EventKind
    places: Annotated[tuple[str, ...], Meta(min_length=1)]
    title: Text
    text: Text
    passages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    context: bool = False


class Figure(Record, frozen=True):
    """A number that a passage states: who states it, and whether it is exact or a floor."""

    id: Id
    value: float
    bound: Literal["exact", "at-least", "about"]
    unit: Text
    passage: str
    states: Text


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


class Slip(Record, frozen=True):
    """A wrong number that a student is likely to give, with its own feedback."""

    value: float
    feedback: Text


class Question(Record, frozen=True):
    """What every kind of question has.

    ``cites`` names what decides the answer: passages by locator, other sources as ``source:<id>``. ``attempts`` is how
    many tries count (0: any number) and ``penalty`` the share of ``points`` that each retry costs.
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
    slip: tuple[Slip, ...] = ()


class Order(Question, frozen=True, tag_field="kind", tag="order", kw_only=True):
    """Items to be put in order."""

    item: Annotated[tuple[Item, ...], Meta(min_length=3, max_length=10)]
    right: Text
    wrong: Text


AnyQuestion = Choice | Choices | Number | Order
QUESTION_KINDS: dict[str, type[Question]] = {
    "choice": Choice,
    "choices": Choices,
    "number": Number,
    "order": Order,
}


class Quiz(Record, frozen=True):
    """A set of questions that a lesson shows together."""

    id: Id
    title: Text
    role: Literal["core", "exit", "homework"]
    questions: Annotated[tuple[str, ...], Meta(min_length=1)]


class Lane(Record, frozen=True):
    """One row of the timeline: the events of these places."""

    id: Id
    name: Text
    places: Annotated[tuple[str, ...], Meta(min_length=1)]


class Show(Record, frozen=True):
    """One view in a step: a code cell of the notebook."""

    view: Literal["passage", "map", "timeline", "quiz", "progress"]
    name: str | None = None


class Step(Record, frozen=True):
    """One stretch of a lesson: what is said (Markdown) and what is shown, and the minutes it takes."""

    id: Id
    title: Text
    text: Text
    minutes: Annotated[int, Meta(ge=0, le=90)] = 0
    show: tuple[Show, ...] = ()


class LessonPlan(Record, frozen=True):
    """A lesson as its file describes it."""

    id: Id
    title: Text
    question: Text
    places: tuple[str, ...]
    events: tuple[str, ...]
    terms: tuple[str, ...]
    lane: tuple[Lane, ...]
    step: Annotated[tuple[Step, ...], Meta(min_length=1)]
    quiz: tuple[Quiz, ...] = ()


class Outline(Record, frozen=True):
    """A county-level unit's or a province's border: its GeoJSON geometry in WGS-84, and a point for its label (lon, lat)."""

    id: Id
    adcode: int
    name: Text
    label: tuple[float, float]
    geometry: dict[str, Any]

    def short(self, language: Language) -> str:
        """Return the name as a map writes it: 邯山 or Hanshan, but 涉县 and Shexian, since one syllable cannot stand alone."""
        alone = len(self.name.zh) > 2
        if language == "zh":
            return self.name.zh[:-1] if alone else self.name.zh
        first = self.name.en.split(" ")[0]
        return first if alone else f"{first}xian"


class Course(Record, frozen=True):
    """Everything under ``data/``, by id, in the files' own order."""

    id: Id
    title: Text
    question: Text
    page: str
    axis: tuple[int, int]
    lessons: dict[str, LessonPlan]
    passages: dict[str, Passage]
    places: dict[str, Place]
    events: dict[str, Event]
    figures: dict[str, Figure]
    sources: dict[str, Source]
    terms: dict[str, Term]
    questions: dict[str, dict[str, AnyQuestion]]
    units: dict[str, Outline]
    province: Outline

    def named_units(self) -> frozenset[str]:
        """The county-level units that some passage of the page names."""
        return frozenset(unit for passage in self.passages.values() for unit in passage.units)


def fingerprint(question: Question) -> str:
    """Return 12 hexadecimal digits that change when what was asked, or what counts as right, changes.

    Feedback, hints, points and retry rule are left out: to mend them makes no old answer mean anything else.

    Example:
        >>> len(fingerprint(question))  # doctest: +SKIP
        12

    """
    raw = msgspec.to_builtins(question)
    asked = {key: raw[key] for key in sorted(raw) if key in _ASKED}
    for key in ("option", "item"):
        asked[key] = [{k: v for k, v in entry.items() if k != "feedback"} for entry in raw.get(key, ())]
    return blake2b(msgspec.json.encode(asked, order="sorted"), digest_size=6).hexdigest()


_ASKED = frozenset({"kind", "prompt", "unit", "answer", "tolerance", "option", "item"})
