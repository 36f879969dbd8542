"""Cards to be put beside what they belong to."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import Annotated, Any, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment.question import NOTHING, Feedback, Question, Score, Tone, Words
from lessons.assessment.responses import Answer, ResponseError, entries, one_of
from lessons.errors import shorten
from lessons.i18n.faults import repeated
from lessons.i18n.texts import both
from lessons.schema import Id, Language, Record, Text


class Pair(Record, frozen=True):
    """Two things that belong together: ``left`` stands where it is, ``right`` is a card to be put beside it."""

    id: Id
    left: Text
    right: Text
    feedback: Text

    def joined(self, language: Language) -> str:
        """Return both in a line."""
        return f"{self.left[language]} → {self.right[language]}"


class Distractor(Record, frozen=True):
    """A card that belongs to nothing on the left."""

    id: Id
    text: Text
    feedback: Text


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

    def public_name(self, name: str) -> str:
        """Return what the card of a pair (or an extra card) is called outside the files: a name that tells nothing."""
        return _public_name(self.id, name)

    def public_names(self) -> dict[str, str]:
        """Return the names of pairs and extra cards by these names, in the file's order."""
        return {self.public_name(name): name for name, _ in self.cards}

    def parse(self, raw: object) -> Answer:
        """Take one card for each pair, in the order of the pairs; an empty place is not yet an answer."""
        count, names = len(self.pair), self.public_names()
        placed = tuple(one_of(entry, names) for entry in entries(raw, limit=count) if entry != "")
        if len(set(placed)) != count:
            raise ResponseError("answer.match-all", count=count)
        return placed

    def score(self, answer: Answer) -> Score:
        """Right pairs, less those that cards put down blindly would get, floored at 0: of four pairs two right earn a third.

        Each of ``cards`` falls on each pair equally often, so chance gets ``pairs / cards`` right on average.
        """
        named = self.public_names()
        placed = [named[card] for card in cast("tuple[str, ...]", answer)]
        hits, pairs = sum(pair.id == card for pair, card in zip(self.pair, placed, strict=True)), len(placed)
        chance = pairs / len(named)
        share = max(0.0, (hits - chance) / (pairs - chance))
        whole = Feedback("right", self.right) if hits == pairs else Feedback("wrong", self.wrong)
        extra = {card.id: card.feedback for card in self.extra}
        remarks = (
            Feedback("right", pair.feedback, pair.id)
            if pair.id == card
            else Feedback("wrong", extra.get(card), pair.id, card)
            for pair, card in zip(self.pair, placed, strict=True)
        )
        return Score(share, (whole, *remarks))

    def solution(self) -> tuple[str, ...]:
        return tuple(self.public_name(pair.id) for pair in self.pair)

    def faults(self) -> Iterator[str]:
        """Say where two cards, or two things to put them beside, could not be told apart."""
        yield from repeated(name for name, _ in self.cards)
        sides = {
            "fault.same-left": [pair.left for pair in self.pair],
            "fault.same-right": [text for _, text in self.cards],
        }
        for fault, texts in sides.items():
            for language in self.prompt.languages:
                written = [text[language] for text in texts]
                for text in sorted({text for text in written if written.count(text) > 1}):
                    yield both(fault, got=shorten(text))

    def parts(self) -> tuple[tuple[str, Text], ...]:
        return self.cards

    def offered(self) -> list[tuple[str, Text]]:
        """Return the cards by their public names. Sorted by these, they tell nothing of the pairs; but chance may do so."""
        text = {self.public_name(name): text for name, text in self.cards}
        mixed, right = sorted(text), self.solution()
        if tuple(name for name in mixed if name in right) == right:
            mixed.reverse()
        return [(name, text[name]) for name in mixed]

    def named(self) -> dict[str, Text]:
        return {pair.id: pair.left for pair in self.pair}

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        pairs = [(pair.id, pair.joined(language), pair.feedback) for pair in self.pair]
        return pairs + [(card.id, card.text[language], card.feedback) for card in self.extra]

    def tones(self) -> dict[str, Tone]:
        right: dict[str, Tone] = {pair.id: "right" for pair in self.pair}
        return right | {card.id: "wrong" for card in self.extra}

    def public(self, words: Words) -> dict[str, Any]:
        return {"lefts": [pair.left[words.language] for pair in self.pair]}

    def remark(self, entry: Feedback, words: Words) -> Iterator[str]:
        if entry.given:
            yield words.translate("quiz.not-here", card=dict(self.cards)[entry.given][words.language])
        yield from super().remark(entry, words)

    def solution_text(self, words: Words) -> str:
        return words.listed(pair.joined(words.language) for pair in self.pair)

    def response_text(self, answer: Answer, words: Words) -> str:
        cards = {self.public_name(name): text[words.language] for name, text in self.cards}
        beside = zip(self.pair, cast("tuple[str, ...]", answer), strict=True)
        return words.listed(f"{pair.left[words.language]} → {cards[card]}" for pair, card in beside)

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        language = words.language
        cards = {name: text[language] for name, text in offer}
        beside = [cards[card] for card in given or ()] or ["____"] * len(self.pair)
        rows = Markup("").join(
            Markup("<li>{} → {}</li>").format(pair.left[language], text)
            for pair, text in zip(self.pair, beside, strict=True)
        )
        told = f"{words.translate('quiz.cards')} {' · '.join(cards.values())}"
        return Markup('<ul>{}</ul><p class="lsn-soft">{}</p>').format(rows, told)

    def printed_response(self, words: Words) -> Markup:
        """Return two columns to be joined by lines, or by a card's letter written beside a number."""
        language, offer = words.language, self.offered()
        left = Markup('<td><b>{}</b> {}</td><td><span class="blank short"></span></td><td class="dot">•</td>')
        lefts = [left.format(number, pair.left[language]) for number, pair in enumerate(self.pair, 1)]
        lefts += [Markup('<td></td><td></td><td class="dot"></td>')] * len(self.extra)
        right = Markup('<tr>{}<td class="dot">•</td><td><b class="letter">{}</b> {}</td></tr>')
        rows = Markup("").join(
            right.format(beside, letter, text[language])
            for beside, letter, (_, text) in zip(lefts, self.letters().values(), offer, strict=True)
        )
        return Markup('<p>{}</p><table class="match" role="presentation">{}</table>').format(
            words.translate("print.match"), rows
        )

    def printed_key(self) -> str:
        letters = self.letters()
        return ", ".join(f"{number} {letters[name]}" for number, name in enumerate(self.solution(), 1))

    def table_text(self, answer: str, language: Language, **_: Any) -> str:
        words = {self.public_name(name): text[language] for name, text in self.cards}
        lefts = [pair.left[language] for pair in self.pair]
        beside = zip(lefts, answer.split("|"), strict=False)
        return "; ".join(f"{left} → {words.get(card, card)}" for left, card in beside)

    def from_table(self, answer: str) -> Answer:
        return tuple(answer.split("|"))

    def redacted(self) -> dict[str, Any]:
        return {"lefts": tuple(pair.left for pair in self.pair)}

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        """Return the cards beside what they may belong to, as they come: which is beside which means nothing."""
        cards, count = asked.choices, len(asked.lefts)
        pairs = tuple(
            Pair(id=card.id, left=left, right=card.text, feedback=NOTHING)
            for left, card in zip(asked.lefts, cards, strict=False)
        )
        extra = tuple(Distractor(id=card.id, text=card.text, feedback=NOTHING) for card in cards[count:])
        return {"pair": pairs, "extra": extra, "right": NOTHING, "wrong": NOTHING}


@lru_cache(maxsize=4_096)
def _public_name(question: str, name: str) -> str:
    return blake2b(f"{question}/{name}".encode(), digest_size=6).hexdigest()
