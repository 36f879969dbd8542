"""What a quiz and its page say to each other."""

from typing import Literal, NotRequired, TypedDict

from msgspec import UNSET, UnsetType

from lessons.views.messages import Message


class Remark(TypedDict):
    """What is said of an answer, or of a part of it."""

    label: str
    text: str
    tone: NotRequired[Literal["right", "partly", "wrong"]]


class Point(TypedDict):
    """A position on a question's map; ``km`` is how far around it still counts."""

    lat: float
    lon: float
    label: str
    km: NotRequired[float]


class PlaceShown(TypedDict):
    """What a question's map shows in the end."""

    answer: Point
    given: NotRequired[Point]


class EssayText(TypedDict):
    """An essay as it was typed: its text, the way in, the passages picked."""

    text: str
    way: str
    picked: list[str]


class OtherVersion(TypedDict):
    """What another window wrote of an essay beside what stands now; ``time`` in milliseconds since 1970."""

    value: EssayText
    time: int


class QuestionState(TypedDict):
    """Where a student stands with a question. What is told only in the end, or of an essay, is there then alone."""

    answered: bool
    answer: str | float | tuple[str, ...]
    changed: str
    earlier: str
    hints: list[str]
    done: bool
    tone: Literal["right", "partly", "wrong", ""]
    feedback: list[Remark]
    standing: str
    saved: str
    failed: str
    key: NotRequired[str]
    explanation: NotRequired[str]
    decides: NotRequired[str]
    basis: NotRequired[str]
    others: NotRequired[list[Remark]]
    shown: NotRequired[PlaceShown]
    distance: NotRequired[str]
    draft: NotRequired[str]
    way: NotRequired[str]
    picked: NotRequired[list[str]]
    versions: NotRequired[list[OtherVersion]]
    download: NotRequired[bool]
    outline: NotRequired[str]


class Answer(Message, tag="answer", frozen=True, kw_only=True):
    """A question is answered."""

    question: str
    answer: str | float | tuple[str, ...]
    number: int = 0


class Hint(Message, tag="hint", frozen=True, kw_only=True):
    """The next hint is asked for."""

    question: str
    number: int = 0


class EssayDraft(Message, tag="draft", frozen=True, kw_only=True):
    """An essay as typed so far; ``settled`` where its writer rests."""

    question: str
    text: str
    way: str = ""
    picked: tuple[str, ...] = ()
    number: int = 0
    settled: bool = True


class Reveal(Message, tag="reveal", frozen=True, kw_only=True):
    """A teacher who presents the quiz asks for the answer; nobody has answered."""

    question: str
    number: int = 0


class Revealed(Message, tag="revealed", frozen=True, kw_only=True):
    """The answer, for the screen alone: what is ``right`` are those on offer, by the names that the page has for them."""

    question: str
    number: int
    key: str
    explanation: str
    right: tuple[str, ...] = ()


class Done(Message, tag="done", frozen=True, kw_only=True):
    """The one reply to an answer or a hint: where the student stands now."""

    question: str
    act: Literal["answer", "hint"]
    number: int
    state: QuestionState


class QuizRefused(Message, tag="refused", frozen=True, kw_only=True):
    """What was sent cannot be taken, and why."""

    question: str
    number: int
    text: str


class EssayKept(Message, tag="kept", frozen=True, kw_only=True):
    """When a draft was saved, or why it was not; where its writer rests, where the student stands now."""

    question: str
    number: int
    saved: str
    failed: str
    elsewhere: str = ""
    state: QuestionState | UnsetType = UNSET


FromPage = Answer | Hint | EssayDraft | Reveal
ToPage = Done | QuizRefused | EssayKept | Revealed
