"""How a lesson runs: its steps, what each shows, its sets of questions, and the rows of its timeline."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from lessons.assessment.question import Prompt
from lessons.schema import Id, Record, Text

from .axis import Ends
from .worksheet import Sheet


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

    view: Literal[
        "passage",
        "map",
        "timeline",
        "explore",
        "voices",
        "article",
        "quiz",
        "progress",
        "prompt",
        "recall",
        "claims",
        "envelope",
        "systems",
        "simulation",
        "diagram",
        "sheet",
        "contents",
        "terms",
        "document",
    ]
    name: str | None = None


class Step(Record, frozen=True):
    """One stretch of a lesson: what is said (Markdown) and what is shown, and the minutes it takes.

    ``reading`` says who reads its passages: everyone; one student each, who tells the others (the new passages of all such
    steps of a lesson are shared out together); or whoever likes, in no minutes of the period.
    """

    id: Id
    title: Text
    text: Text
    minutes: Annotated[int, Meta(ge=0, le=90)] = 0
    reading: Literal["all", "shared", "choice"] = "all"
    show: tuple[Show, ...] = ()


class Stop(Record, frozen=True):
    """One stop of a story: a passage, where the map goes, what lights up on the timeline, and why one stops here."""

    passage: str
    place: str
    why: Text
    event: str = ""


class Story(Record, frozen=True):
    """How a lesson opens: what it is about, and a way through its passages, over map and timeline.

    Its stops are the lesson's as if a step showed their passages. ``prompt`` is written to before the first stop.
    """

    text: Text
    stop: Annotated[tuple[Stop, ...], Meta(min_length=4, max_length=7)]
    prompt: str = ""


class LessonPlan(Record, frozen=True):
    """A lesson as its file describes it. Its ``axis`` is its timeline's own, where that is not the course's.

    So is its ``extent`` its maps': west, south, east and north in degrees, as GeoJSON's bbox has them.
    """

    id: Id
    title: Text
    question: Text
    places: tuple[str, ...]
    events: tuple[str, ...]
    terms: tuple[str, ...]
    lane: tuple[Lane, ...]
    step: Annotated[tuple[Step, ...], Meta(min_length=1)]
    quiz: tuple[Quiz, ...] = ()
    undated: tuple[str, ...] = ()
    prompt: tuple[Prompt, ...] = ()
    sheet: tuple[Sheet, ...] = ()
    story: Story | None = None
    axis: Ends | UnsetType = UNSET
    extent: tuple[float, float, float, float] | UnsetType = UNSET

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions that the lesson asks, by id."""
        return tuple(name for quiz in self.quiz for name in quiz.questions)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops of the lesson's story, none where it has no story."""
        return self.story.stop if self.story else ()
