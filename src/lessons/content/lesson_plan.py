"""How a lesson runs: its steps, what each shows, its sets of questions, and the rows of its timeline."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import Meta

from lessons.assessment.question import Prompt
from lessons.schema import Id, Record, Text

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
        "passage", "map", "timeline", "explore", "voices", "article", "quiz", "progress", "prompt", "recall",
        "claims", "envelope", "systems", "simulation", "diagram", "sheet",
    ]  # fmt: skip
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
    undated: tuple[str, ...] = ()
    prompt: tuple[Prompt, ...] = ()
    sheet: tuple[Sheet, ...] = ()
