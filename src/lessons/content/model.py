"""The course as frozen, typed objects.

Everything here is plain data: what the files under ``data/`` say once `lessons.content.loader` has read them. Ids are
kebab-case (a passage's id is its locator, such as ``"D3"``) and the same in each language.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, field

from lessons.assessment.kinds import (
    QUESTION_KINDS,
    AnyQuestion,
    Choice,
    Choices,
    CommonError,
    Criterion,
    CriterionLevels,
    Distractor,
    Essay,
    Evidence,
    Item,
    Length,
    Match,
    NearMiss,
    Number,
    Option,
    Order,
    Pair,
    PlaceQuestion,
    Scaffold,
    ShortText,
    Target,
)
from lessons.assessment.question import Prompt, Question, Skill, fingerprint, fingerprints
from lessons.i18n import texts
from lessons.schema import LANGUAGES, LOCATOR, Id, Language, Latitude, Longitude, Precision, Record, Text, Version

from .axis import Axis
from .kinds import Kind
from .lesson_plan import Lane, LessonPlan, Quiz, Show, Step, Stop, Story
from .org_chart import Structure
from .worksheet import Sheet

__all__ = [
    "LANGUAGES",
    "QUESTION_KINDS",
    "AnyQuestion",
    "Choice",
    "Choices",
    "Claim",
    "CommonError",
    "Course",
    "Criterion",
    "CriterionLevels",
    "Distractor",
    "Document",
    "Essay",
    "Event",
    "EventKind",
    "Evidence",
    "Figure",
    "Id",
    "Item",
    "Lane",
    "Language",
    "Length",
    "LessonPlan",
    "Locator",
    "Match",
    "NearMiss",
    "Number",
    "Option",
    "Order",
    "Outline",
    "Pair",
    "Passage",
    "Place",
    "PlaceQuestion",
    "Prompt",
    "Question",
    "Quiz",
    "Record",
    "Scaffold",
    "Sheet",
    "ShortText",
    "Show",
    "Skill",
    "Source",
    "Step",
    "Stop",
    "Story",
    "Structure",
    "Target",
    "Term",
    "Testimony",
    "Text",
    "Version",
    "fingerprint",
    "fingerprints",
]

EventKind = Literal["happened", "reported", "planned"]
Locator = Annotated[str, Meta(pattern=f"^{LOCATOR}$")]
Trust = Literal["strong", "fair", "weak", "primary"]
"""``primary`` is how 0.1 graded what is first-hand. Courses begun with it are still read; `lessons check --report` names it."""


class Source(Record, frozen=True):
    """Where something is known from. ``trust`` is our grade; ``read`` says how it was read.

    ``kind`` is one of `lessons.content.kinds`, here as with passages and places. Whether a source is ``first_hand`` (its maker
    had part in what it tells, or tells of themselves) is another question than how far to trust it. What goes back to one
    origin is of one ``family``, so that it counts once.
    """

    id: Id
    kind: Id
    trust: Trust
    title: Text
    read: Text
    address: str = ""
    first_hand: bool = False
    family: Id | None = None


class Document(Record, frozen=True):
    """A further text, beside the course's page, that passages belong to, by name.

    ``kind`` is one of those of sources; ``date`` is EDTF, where it has one; ``maker`` and ``audience`` are who wrote it and
    for whom. What goes back to one origin is of one ``family``, so that it counts once. ``source`` says how it was read.
    """

    id: Id
    title: Text
    kind: Id
    maker: Text
    trust: Trust
    source: Id
    date: str = ""
    audience: Text | None = None
    address: str = ""
    family: Id | None = None


class Term(Record, frozen=True, kw_only=True):
    """A word that is explained at first use; its ``transliteration`` (``pinyin``, in Chinese) has tone marks."""

    id: Id
    word: str
    transliteration: str = field(default="", name="pinyin")
    name: Text
    gloss: Text


class Passage(Record, frozen=True):
    """One paragraph of the page, or of the ``document`` that it names, retold. Its locator is its own in the whole course.

    ``text`` may hold links ``[words](kind:id)``; ``units`` are the county-level units that the paragraph names; ``sources``
    bear what the retelling adds to it (in brackets). Where the original may be shown as it is, ``verbatim`` says that it is.
    """

    id: Locator
    kind: Id
    heading: Text
    text: Text
    units: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    document: Id | UnsetType = UNSET
    verbatim: Literal[True] | UnsetType = UNSET


class Place(Record, frozen=True, kw_only=True):
    """A point in WGS-84 degrees that is known to within ``precision_km``; ``unit`` is its county-level unit.

    Of its kinds, ``city`` and ``village`` are more than labels.
    """

    id: Id
    name: Text
    transliteration: str = field(default="", name="pinyin")
    kind: Id
    lat: Latitude
    lon: Longitude
    precision_km: Precision
    note: Text
    sources: Annotated[tuple[str, ...], Meta(min_length=1)]
    unit: str | None = None
    focus: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it stands for the whole area: the city that lies in no unit."""
        return self.kind == "city" and not self.unit


class Event(Record, frozen=True):
    """Something with a date. ``date`` is EDTF (ISO 8601-2), ``when`` the same in words; ``context`` lies before the axis.

    ``kind`` says what sort of statement it is: how it is drawn and what must bear it hangs on that, so no course adds one.
    """

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


class Voice(Record, frozen=True):
    """One voice in a passage, by office: the page's own, or a speaker's in quotation marks, retold, or unnamed.

    ``lines`` are lines of 20 characters, rounded, at least 1: the printed lines are not known. No course adds a ``kind``: it
    is how the voice is counted and drawn.
    """

    id: Id
    passage: str
    kind: Literal["direct", "reported", "anonymous", "reporter"]
    office: Text
    lines: Annotated[int, Meta(ge=1)]
    note: Text


class Undated(Record, frozen=True):
    """What the page tells without a date: ``between`` is the EDTF interval that it must lie in, ``why`` the reasoning."""

    id: Id
    passage: str
    title: Text
    text: Text
    between: str
    why: Text
    places: Annotated[tuple[str, ...], Meta(min_length=1)]


class System(Record, frozen=True):
    """One way of working that the page presents: ``what`` it is, what is ``claimed`` for it, what would ``check`` that."""

    id: Id
    name: Text
    passages: Annotated[tuple[str, ...], Meta(min_length=1)]
    what: Text
    claimed: Text
    check: Text
    places: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()


class Testimony(Record, frozen=True):
    """What another source says to a claim of the page."""

    source: Id
    relation: Literal["supports", "differs", "adds"]
    note: Text


class Claim(Record, frozen=True):
    """One thing that the page states, or (``inferred``, without a ``voice``) that we read from it.

    ``voice`` is who states it; ``compare`` names other paragraphs of the page to set beside it. No course adds a ``kind``: what
    must support the claim hangs on it.
    """

    id: Id
    passage: str
    kind: Literal["happened", "reported", "planned", "inferred"]
    text: Text
    voice: str | None = None
    event: str | None = None
    compare: tuple[str, ...] = ()
    other: tuple[Testimony, ...] = ()


class Outline(Record, frozen=True, kw_only=True, omit_defaults=True):
    """A county-level unit's or a province's border: its GeoJSON geometry in WGS-84, and a point for its label (lon, lat).

    Everything finds it by its ``id``; ``adcode`` is China's own code for it, which units elsewhere do not have.
    """

    id: Id
    adcode: int | None = None
    name: Text
    label: tuple[float, float]
    geometry: dict[str, Any]

    def short(self, language: Language) -> str:
        """Return the name as a map writes it: 邯山 or Hanshan, and 峰峰 of 峰峰矿区, without its rank.

        But 涉县 and Shexian, since one syllable cannot stand alone.
        Without an ``adcode`` it is the name as it stands: elsewhere, names are not made of a place and its rank.
        """
        if self.adcode is None or language not in self.name.languages or language not in LANGUAGES or not self.name.zh:
            return self.name[language]
        alone = len(self.name.zh) > 2
        if language == "zh":
            rank = "矿区" if self.name.zh.endswith("矿区") else self.name.zh[-1]
            return self.name.zh.removesuffix(rank) if alone else self.name.zh
        first = self.name.en.split(" ")[0]
        return first if alone else f"{first}xian"


class Names(Record, frozen=True):
    """How the lessons name the course and its page; what the map says of its ``borders``, and of events before ``since``."""

    course: Text
    page: Text
    borders: Text
    older: Text | None = None
    since: str = ""


class Course(Record, frozen=True, omit_defaults=True):
    """Everything under ``data/``, by id, in the files' own order. ``version`` is what it was released as, where it says so.

    ``kinds`` are those that it adds to the built-in ones, ``documents`` what it reads beside its page, ``languages`` those that
    each of its texts is in, ``wordings`` how it says some of the interface's sentences, by their keys. ``axes`` are those of
    lessons whose timeline has another axis than the course's, by lesson.
    """

    id: Id
    title: Text
    question: Text
    page: str
    axis: Axis
    names: Names
    basemaps: tuple[str, ...]
    lessons: dict[str, LessonPlan]
    passages: dict[str, Passage]
    places: dict[str, Place]
    events: dict[str, Event]
    figures: dict[str, Figure]
    sources: dict[str, Source]
    terms: dict[str, Term]
    voices: dict[str, Voice]
    undated: dict[str, Undated]
    systems: dict[str, System]
    claims: dict[str, Claim]
    structure: Structure
    questions: dict[str, dict[str, AnyQuestion]]
    units: dict[str, Outline]
    province: Outline
    version: str = ""
    kinds: tuple[Kind, ...] = ()
    documents: dict[str, Document] = field(default_factory=dict)
    languages: tuple[Language, ...] = LANGUAGES
    wordings: dict[str, Text] = field(default_factory=dict)
    axes: dict[str, Axis] = field(default_factory=dict)

    def axis_of(self, lesson: LessonPlan) -> Axis:
        """The axis of a lesson's timeline: its own, else the course's."""
        return self.axes.get(lesson.id, self.axis)

    def worded(self, key: str, language: Language) -> str:
        """Return a sentence of the interface with its ``{values}`` still in it, in the course's own words where it has any."""
        own = self.wordings.get(key)
        return own[language] if own else texts.table(language)[key]

    def said(self, key: str, language: Language, **values: object) -> str:
        """Return it with the values filled in (`lessons.content.wordings` lists what is the course's to word)."""
        return self.worded(key, language).format(**values)

    def named_units(self) -> frozenset[str]:
        """The county-level units that some passage of the page names."""
        return frozenset(unit for passage in self.page_passages().values() for unit in passage.units)

    def page_passages(self) -> dict[str, Passage]:
        """The passages of the page, without those of other documents."""
        return {name: passage for name, passage in self.passages.items() if not passage.document}

    def passages_of(self, document: str) -> list[str]:
        """Return the locators of a document's passages, in the file's order; none of one that there is not."""
        return [name for name, passage in self.passages.items() if passage.document == document]

    def document_of(self, passage: Passage) -> Document | None:
        """The document that a passage belongs to, or None where that is the page (or, to an author, a faulty one)."""
        return self.documents.get(passage.document) if passage.document else None

    def recallable(self, lesson: LessonPlan) -> list[str]:
        """What a lesson may recall: its own prompts by id, those of any lesson as ``lesson/id``."""
        own = [prompt.id for prompt in lesson.prompt]
        return own + [f"{other.id}/{prompt.id}" for other in self.lessons.values() for prompt in other.prompt]
