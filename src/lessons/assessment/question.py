"""What every kind of question has and does, and a question's fingerprint. A kind is a file of `lessons.assessment.kinds`."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from string import ascii_uppercase
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Protocol

import msgspec
from markupsafe import Markup
from msgspec import UNSET, Meta, UnsetType

from lessons.errors import shorten
from lessons.i18n.texts import both
from lessons.schema import NONE_EARLIER, FirstIn, Id, Language, Record, SameAs, Text, in_languages

from .responses import Answer, ResponseError

Skill = Literal["sourcing", "contextualising", "close-reading", "corroborating", "place", "time"]
Share = Annotated[float, Meta(ge=0, le=1)]
Form = Annotated[str, Meta(min_length=1)]
Tone = Literal["right", "wrong", "partly"]

TELLING = re.compile(r"(?:^|-)(?:right|correct|true|wrong|incorrect|false|answer|key|distractor)(?:-|$)")
"""Words of an option's id by which a page would give away what is right."""

NOTHING = Text(zh="—", en="—")
"""What stands where a question without its key has no text, so that no field is empty."""


class Feedback(NamedTuple):
    """One remark on an answer: its text, and the option or pair it belongs to, if any.

    A pair with a wrong card has no text of its own, which would give the right card away; ``given`` names the wrong one.
    """

    tone: Tone
    text: Text | None
    option: str | None = None
    given: str | None = None


class Score(NamedTuple):
    """What one answer earns: a ``share`` from 0 to 1 of the points, and the remarks that belong to it."""

    share: float
    feedback: tuple[Feedback, ...]

    @property
    def tone(self) -> Tone:
        """Right, partly right, or wrong."""
        return "right" if self.share == 1 else "partly" if self.share > 0 else "wrong"


class Words(Protocol):
    """The words that a kind is told in: the interface's sentences in one language, and the course's names."""

    language: Language

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence."""

    def unit(self, name: str) -> str:
        """Return a county-level unit's name."""

    def place(self, name: str) -> str:
        """Return a place's name."""

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts as a list in a sentence."""


class Entry(Record, frozen=True):
    """An option, an item or a card without its key, under the name that a paper gives it."""

    id: str
    text: Text


class Question(Record, frozen=True):
    """What every kind of question has, and what a kind answers for itself.

    ``cites`` names what decides the answer: passages by locator, other sources as ``source:<id>``. ``attempts`` is how
    many tries count (0: any number) and ``penalty`` the share of ``points`` that each retry costs. ``same_as`` names the
    earlier wordings that asked the same, by fingerprint: their answers are answers to this one. ``first_in``, which
    the reader of the files fills in, has the languages of its first release where it is in others by now. Where thought
    decides and what it cites only belongs to the matter, ``decided`` is false; else nothing is written, as with ``same_as``.
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
    first_in: FirstIn = UNSET
    decided: Literal[False] | UnsetType = UNSET

    graded_by_teacher: ClassVar[bool] = False
    """Whether a person reads what is answered: nothing here scores it."""

    needs_places: ClassVar[bool] = False
    """Whether the reader of the files has to look a place up for it."""

    needs_sentences: ClassVar[bool] = False
    """Whether the reader of the files has to find the sentences of its passages for it."""

    since: ClassVar[int] = 1
    """The format of assignments that first knew this kind, so that a library of before says that a test is newer."""

    keeps_order: ClassVar[bool] = False
    """Whether its parts stay in the file's order on a test's paper, since that order tells nothing."""

    @property
    def kind(self) -> str:
        """The kind's name, as the files write it."""
        return str(self.__struct_config__.tag)

    def parse(self, raw: object) -> Answer:
        """Return ``raw`` as an answer. Raises `ResponseError` where it is none."""
        raise NotImplementedError

    def score(self, answer: Answer) -> Score:
        """Return what an answer, as `parse` gave it, earns."""
        raise NotImplementedError

    def solution(self) -> Answer:
        """Return the right answer, one of them where there are several."""
        raise NotImplementedError

    def faults(self) -> Iterator[str]:
        """Say what is wrong with the options and the key, for an author."""
        return iter(())

    def doubts(self) -> Iterator[str]:
        """Say what makes it no fair question, for an author, though it can be opened: parts alike, ids that tell the key."""
        told: dict[tuple[str, str], str] = {}
        for name, text in self.parts():
            for language in text.languages:
                said = (language, " ".join(text[language].split()).casefold())
                if (other := told.setdefault(said, name)) != name:
                    yield both("fault.same-texts", got=shorten(text[language]), names=f"{other}, {name}")
            if self.public_name(name) == name and TELLING.search(name):
                yield both("fault.telling", got=repr(name))

    def parts(self) -> tuple[tuple[str, Text], ...]:
        """Return the options, items or cards by the names that the file gives them, in its order."""
        return ()

    def offered(self) -> list[tuple[str, Text]]:
        """Return the same as a page shows them: by the names that the page knows, in an order that tells nothing."""
        return list(self.parts())

    def reordered(self, names: list[str]) -> list[str]:
        """Return a student's own order of what is offered, changed where it would be the answer."""
        return names

    def public_name(self, name: str) -> str:
        """Return what a part is called outside the files: its own name, where that tells nothing."""
        return name

    def named(self) -> dict[str, Text]:
        """Return the words that a remark or the key names each thing by."""
        return dict(self.parts())

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        """Return each thing that has feedback of its own: its name, its words, the feedback."""
        return []

    def tones(self) -> dict[str, Tone]:
        """Return which of the things that have feedback are right and which wrong, where they are either."""
        return {}

    def public(self, words: Words) -> dict[str, Any]:
        """Return what a page may know beside what all kinds tell it; nothing of the key."""
        return {}

    def remark(self, entry: Feedback, words: Words) -> Iterator[str]:
        """Yield the sentences of a remark."""
        if entry.text:
            yield entry.text[words.language]

    def revealed(self, answer: str, words: Words) -> dict[str, Any]:
        """Return what is shown in the end beside key and explanation, with the last answer."""
        return {}

    def solution_text(self, words: Words) -> str:
        """Return the right answer in words."""
        right, label = self.solution(), self.named()
        names = [right] if isinstance(right, str) else list(right)  # type: ignore[arg-type]
        return words.listed(label[name][words.language] for name in names)

    def key_text(self, words: Words) -> str:
        """Return what a teacher is told of the key: all that counts as right."""
        return self.solution_text(words)

    def response_text(self, answer: Answer, words: Words) -> str:
        """Return an answer, as `parse` gave it, in words."""
        named = {name: text[words.language] for name, text in self.offered()}
        return words.listed(named[name] for name in ([answer] if isinstance(answer, str) else answer))  # type: ignore[union-attr]

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        """Return what there is to answer with, and the answer given so far (or None), as HTML."""
        chosen = {given} if isinstance(given, str) else set(given or ())
        lines = [f"{text[words.language]}{' ✓' if name in chosen else ''}" for name, text in offer]
        return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(line) for line in lines))

    def letters(self) -> dict[str, str]:
        """Return the letters that options, items or cards go by on paper, by the names that the page knows."""
        return dict(zip((name for name, _ in self.offered()), ascii_uppercase, strict=False))

    def printed_response(self, words: Words) -> Markup:
        """Return what there is to answer with in pencil, as HTML; nothing of the key, nor a name that may tell it."""
        offer = self.offered()
        return lettered([text[words.language] for _, text in offer]) if offer else ruled(1)

    def printed_key(self) -> str:
        """Return the right answer by its letters on paper, empty where nothing has any."""
        letters, right = self.letters(), self.solution()
        names = right if isinstance(right, tuple) else (right,)
        return ", ".join(letters[name] for name in names if isinstance(name, str) and name in letters)

    def table_text(self, answer: str, language: Language, *, units: Mapping[str, Text]) -> str:
        """Return an answer, as tables write it, in the words of the question."""
        words = {name: text[language] for name, text in self.parts()}
        return "; ".join(words.get(name, name) for name in answer.split("|")) if words else answer

    def from_table(self, answer: str) -> Answer:
        """Return an answer as a table writes it in the form that `parse` takes. Raises ValueError where it cannot be one."""
        return answer

    def own(self, answer: object) -> Answer | None:
        """Return an answer as a teacher wrote it, or None where the question cannot have it."""
        try:
            return self.parse(answer)
        except ResponseError:
            return None

    def same(self, answer: Answer, other: Answer) -> bool:
        """Whether two answers are one and the same."""
        return answer == other

    def redacted(self) -> dict[str, Any]:
        """Return the fields of a paper that this kind alone has."""
        return {}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        """Return this kind's own fields of a paper's question, the key's blank."""
        return {}


def lettered(texts: Iterable[str], *, box: str = "") -> Markup:
    """Return texts under letters, for paper; with a ``box`` to tick before each."""
    line = Markup('<li>{}<b class="letter">{}</b> {}</li>')
    tick = Markup('<span class="box">{}</span> ').format(box) if box else ""
    lines = (line.format(tick, letter, text) for letter, text in zip(ascii_uppercase, texts, strict=False))
    return Markup('<ul class="options">{}</ul>').format(Markup("").join(lines))


def ruled(count: int) -> Markup:
    """Return empty lines to write on."""
    return Markup('<div class="lines">{}</div>').format(Markup('<div class="line"></div>') * count)


class Prompt(Record, frozen=True):
    """Something to write about that nobody marks; ``lines`` is the height of the field."""

    id: Id
    ask: Text
    lines: Annotated[int, Meta(ge=1, le=20)] = 4
    same_as: SameAs = NONE_EARLIER
    first_in: FirstIn = UNSET


def fingerprint(question: Question | Prompt) -> str:
    """Return 12 hexadecimal digits that change when what was asked, or what counts as right, changes.

    Feedback, hints, points and retry rule are left out: to mend them makes no old answer mean anything else. So are the
    languages that it got after it was first released.

    Example:
        >>> [len(fingerprint(each)) for each in course.questions["02-places"].values()][:2]
        [12, 12]

    """
    raw = in_languages(msgspec.to_builtins(question), question.first_in)
    asked = {key: raw[key] for key in sorted(raw) if key in _ASKED}
    if "accepted" in raw:
        asked["accepted"] = sorted(raw["accepted"])  # which is listed first decides nothing
    for key in (*_ALWAYS, *(key for key in _ENTRIES if key in raw)):
        asked[key] = [{k: v for k, v in entry.items() if k not in _TOLD} for entry in raw.get(key, ())]
    return blake2b(msgspec.json.encode(asked, order="sorted"), digest_size=6).hexdigest()


def fingerprints(question: Question | Prompt) -> frozenset[str]:
    """Return the fingerprints whose answers are answers to this question: its own, and those that it says ask the same."""
    return frozenset((fingerprint(question), *(question.same_as or ())))


_ASKED = frozenset({"kind", "prompt", "ask", "unit", "answer", "tolerance", "tolerance_km", "target", "claim"})
_ALWAYS = ("option", "item")  # empty or not: the fingerprints in students' journals were made so
_ENTRIES = ("pair", "extra", "listed", "sentence")
_TOLD = frozenset({"feedback", "words"})  # words only say which sentence is meant, and `at` says it, too
