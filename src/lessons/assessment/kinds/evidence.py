"""Sentences to be marked: which of them support a claim, which weaken it."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from itertools import groupby
from string import ascii_uppercase
from typing import Annotated, Any, ClassVar, Literal, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment.question import NOTHING, Feedback, Question, Score, Tone, Words
from lessons.assessment.responses import Answer, ResponseError, entries, one_of
from lessons.i18n.texts import both
from lessons.schema import Language, Record, Text

from .choice import Option
from .choices import Choices

Role = Literal["supports", "weakens"]
ROLES: tuple[Role, ...] = ("supports", "weakens")


class Listed(Record, frozen=True):
    """A sentence of a passage as the loader finds it there, the same in each language: authors do not write it."""

    id: str
    passage: str
    text: Text


class Untouched(Record, frozen=True):
    """A sentence that looks as if it touched the claim, and does not: named by words that it alone has in its passage.

    Authors do not write ``at``, which says under which id it is listed.
    """

    passage: str
    words: Text
    feedback: Text
    at: str = ""


class Sentence(Untouched, frozen=True, kw_only=True):
    """A sentence that supports the claim or weakens it."""

    role: Role


class Evidence(Question, frozen=True, tag_field="kind", tag="evidence", kw_only=True):
    """Sentences of some ``passages``, each of which supports a ``claim``, weakens it or does not touch it.

    ``sentence`` is the key, ``untouched`` feedback on others. ``listed`` is not written by authors (see `Listed`).
    """

    claim: Text
    passages: Annotated[tuple[str, ...], Meta(min_length=1, max_length=4)]
    sentence: Annotated[tuple[Sentence, ...], Meta(min_length=1, max_length=8)]
    untouched: tuple[Untouched, ...] = ()
    listed: tuple[Listed, ...] = ()

    needs_sentences: ClassVar[bool] = True
    since: ClassVar[int] = 2
    keeps_order: ClassVar[bool] = True

    def parse(self, raw: object) -> Answer:
        """Take the names of the sentences marked, after the word for how: ``supports``, names, ``weakens``, names.

        Kept in the sentences' order, so that the same marks are the same answer.
        """
        names = [each.id for each in self.listed]
        marks: dict[str, str] = {}
        role = ""
        for each in entries(raw, limit=len(names) + len(ROLES)):
            if each in ROLES:
                role = str(each)
                continue
            name = one_of(each, names)
            if not role or marks.setdefault(name, role) != role:
                raise ResponseError("answer.form")
        if not marks:
            raise ResponseError("answer.mark-some")
        return _answer({name: marks[name] for name in names if name in marks})

    def score(self, answer: Answer) -> Score:
        """Right marks less wrong ones, as a share of the sentences to be found, never below 0.

        At least as many sentences touch nothing as are to be found (see `faults`): to mark all of them earns nothing.
        """
        key = {each.at: each for each in self.sentence}
        aside = {each.at: each.feedback for each in self.untouched}
        marks = _marks(answer)
        hits = sum(name in key and key[name].role == role for name, role in marks.items())
        remarks = (
            Feedback("right", key[name].feedback, name)
            if name in key and key[name].role == role
            else Feedback("wrong", aside.get(name), name, None if name in aside else role)
            for name, role in marks.items()
        )
        return Score(max(0.0, (2 * hits - len(marks)) / len(key)), tuple(remarks))

    def solution(self) -> Answer:
        roles = {each.at: each.role for each in self.sentence}
        return _answer({each.id: roles[each.id] for each in self.listed if each.id in roles})

    def faults(self) -> Iterator[str]:
        """Say what keeps a right answer from being told from a blind one."""
        if not self.listed:  # what keeps its passages from being read is another fault
            return
        named = [*self.passages, *(each.at for each in (*self.sentence, *self.untouched) if each.at)]
        for name in dict.fromkeys(name for name in named if named.count(name) > 1):
            yield both("fault.sentences-once", got=name, times=named.count(name))
        key, all_ = len(self.sentence), len(self.listed)
        if 2 * key > all_:
            yield both("fault.untouched", keyed=key, whole=all_)
        for name in sorted({each.passage for each in self.sentence} - {*self.cites}):
            yield both("fault.cited", passage=name, got=", ".join(self.cites))

    def parts(self) -> tuple[tuple[str, Text], ...]:
        return tuple((each.id, each.text) for each in self.listed)

    def reordered(self, names: list[str]) -> list[str]:
        """Return the sentences as the passages have them, whatever a student's own order: they are read one after another."""
        return [each.id for each in self.listed]

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        text = dict(self.parts())
        return [(each.at, text[each.at][language], each.feedback) for each in (*self.sentence, *self.untouched)]

    def tones(self) -> dict[str, Tone]:
        right: dict[str, Tone] = {each.at: "right" for each in self.sentence}
        return right | {each.at: "wrong" for each in self.untouched}

    def public(self, words: Words) -> dict[str, Any]:
        groups = [
            {"name": name, "sentences": [each.id for each in found]}
            for name, found in groupby(self.listed, lambda each: each.passage)
        ]
        return {"claim": self.claim[words.language], "passages": groups}

    def remark(self, entry: Feedback, words: Words) -> Iterator[str]:
        if (
            entry.given
        ):  # the same of a sentence that touches nothing and of one that does the opposite, which it would give away
            yield words.translate("quiz.not-so", role=words.translate(f"quiz.{entry.given}"))
        yield from super().remark(entry, words)

    def solution_text(self, words: Words) -> str:
        return self._told(_marks(self.solution()), words)

    def key_text(self, words: Words) -> str:
        """Return the claim, which a teacher who reads the key has not before them, and what bears on it."""
        return f"{words.translate('quiz.claim')} {self.claim[words.language]} {self.solution_text(words)}"

    def response_text(self, answer: Answer, words: Words) -> str:
        return self._told(_marks(answer), words)

    def _told(self, marks: dict[str, str], words: Words) -> str:
        lines = (
            words.translate(
                "quiz.marked",
                role=words.translate(f"quiz.{marks[each.id]}"),
                text=each.text[words.language],
                passage=each.passage,
            )
            for each in self.listed
            if each.id in marks
        )
        return words.listed(lines)

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        language, marks = words.language, _marks(given or ())
        told = [Markup("<p>{} {}</p>").format(words.translate("quiz.claim"), self.claim[language])]
        for name, found in groupby(self.listed, lambda each: each.passage):
            lines = Markup("").join(
                Markup("<li>{} {}</li>").format(
                    each.text[language],
                    f"[{words.translate(f'quiz.{marks[each.id]}')}]" if each.id in marks else "[  ]",
                )
                for each in found
            )
            told.append(Markup("<p><b>{}</b></p><ol>{}</ol>").format(name, lines))
        told.append(Markup('<p class="lsn-soft">{}</p>').format(words.translate("quiz.mark-still")))
        return Markup("").join(told)

    def printed_response(self, words: Words) -> Markup:
        """Return the claim and the sentences, each with its letter and a place to write a sign before it."""
        letters = self.letters()
        line = Markup('<li><span class="blank short"></span> <b class="letter">{}</b> {}</li>')
        told = [
            Markup("<p>{} {}</p><p>{}</p>").format(
                words.translate("quiz.claim"), self.claim[words.language], words.translate("print.evidence")
            )
        ]
        for name, found in groupby(self.listed, lambda each: each.passage):
            lines = Markup("").join(line.format(letters[each.id], each.text[words.language]) for each in found)
            told.append(Markup('<p><b>{}</b></p><ul class="options">{}</ul>').format(name, lines))
        return Markup("").join(told)

    def printed_key(self) -> str:
        signs = {"supports": "+", "weakens": "−"}
        marks = _marks(self.solution())
        return ", ".join(f"{signs[marks[name]]} {letter}" for name, letter in self.letters().items() if name in marks)

    def letters(self) -> dict[str, str]:
        """Return A to Z, then AA, AB …: of long passages there are more sentences than letters."""
        names = [*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase)]
        return dict(zip((each.id for each in self.listed), names, strict=False))

    def table_text(self, answer: str, language: Language, **_: Any) -> str:
        """Return how each sentence was marked: + or − and where it stands, which is the same in each language."""
        numbers = {
            each.id: f"{name} {number}"
            for name, found in groupby(self.listed, lambda each: each.passage)
            for number, each in enumerate(found, 1)
        }
        marks = _marks(answer.split("|"))
        return "; ".join(
            f"{'+' if role == 'supports' else '−'} {numbers.get(name, name)}" for name, role in marks.items()
        )

    def from_table(self, answer: str) -> Answer:
        return tuple(answer.split("|"))

    def redacted(self) -> dict[str, Any]:
        return {"claim": self.claim, "passages": tuple(each.passage for each in self.listed)}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        listed = tuple(
            Listed(id=each.id, passage=passage, text=each.text)
            for each, passage in zip(asked.choices, asked.passages, strict=False)
        )
        passages = tuple(dict.fromkeys(asked.passages))
        return {"claim": asked.claim or NOTHING, "passages": passages, "sentence": (), "listed": listed}

    def as_choices(self) -> Choices:
        """Return which sentences touch the claim as options, by which one may ask how far one comes without reading."""
        key = {each.at for each in self.sentence}
        options = tuple(
            Option(id=each.id, text=each.text, feedback=NOTHING, correct=each.id in key) for each in self.listed
        )
        return Choices(
            id=self.id,
            skill=self.skill,
            prompt=self.claim,
            explanation=self.explanation,
            cites=self.cites,
            hints=self.hints,
            option=options,
        )


def _answer(marks: dict[str, str]) -> tuple[str, ...]:
    """Return marks, by sentence, as an answer."""
    named = ((role, [name for name, given in marks.items() if given == role]) for role in ROLES)
    return tuple(each for role, names in named if names for each in (role, *names))


def _marks(answer: object) -> dict[str, str]:
    """Return how each sentence is marked, by an answer as `parse` or a table has it."""
    marks: dict[str, str] = {}
    role = ""
    for each in cast("tuple[str, ...]", answer):
        if each in ROLES:
            role = each
        elif role:
            marks[each] = role
    return marks
