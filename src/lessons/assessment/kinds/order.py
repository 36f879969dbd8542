"""Items to be put in order."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterator
from hashlib import blake2b
from itertools import combinations
from typing import Annotated, Any, cast

from markupsafe import Markup
from msgspec import Meta

from lessons.assessment.question import NOTHING, Feedback, Question, Score, Words
from lessons.assessment.responses import Answer, ResponseError, entries, one_of
from lessons.i18n.faults import repeated
from lessons.schema import Id, Language, Record, Text


class Item(Record, frozen=True):
    """One thing to be put in order; the file lists items in the right order."""

    id: Id
    text: Text
    feedback: Text


class Order(Question, frozen=True, tag_field="kind", tag="order", kw_only=True):
    """Items to be put in order."""

    item: Annotated[tuple[Item, ...], Meta(min_length=3, max_length=10)]
    right: Text
    wrong: Text

    def parse(self, raw: object) -> Answer:
        names = [item.id for item in self.item]
        order = tuple(one_of(entry, names) for entry in entries(raw, limit=len(names)))
        if len(set(order)) != len(names):
            raise ResponseError("answer.order-all", count=len(names))
        return order

    def score(self, answer: Answer) -> Score:
        """Kendall's tau over the pairs of items, floored at 0: chance earns nothing on average above the floor."""
        order = cast("tuple[str, ...]", answer)
        rank = {item.id: position for position, item in enumerate(self.item)}
        pairs = [rank[first] < rank[second] for first, second in combinations(order, 2)]
        share = max(0.0, 2 * sum(pairs) / len(pairs) - 1)
        text = self.right if share == 1 else self.wrong
        return Score(share, (Feedback("right" if share == 1 else "wrong", text),))

    def solution(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.item)

    def faults(self) -> Iterator[str]:
        yield from repeated(item.id for item in self.item)

    def parts(self) -> tuple[tuple[str, Text], ...]:
        return tuple((item.id, item.text) for item in self.item)

    def offered(self) -> list[tuple[str, Text]]:
        """Return the items in an order that is always the same and never the right one."""
        items = dict(self.parts())
        mixed = sorted(items, key=lambda name: blake2b(f"{self.id}/{name}".encode(), digest_size=8).digest())
        return [(name, items[name]) for name in self.reordered(mixed)]

    def reordered(self, names: list[str]) -> list[str]:
        return [*names[1:], names[0]] if tuple(names) == self.solution() else names

    def remarks(self, language: Language) -> list[tuple[str, str, Text]]:
        return [(item.id, item.text[language], item.feedback) for item in self.item]

    def solution_text(self, words: Words) -> str:
        return " → ".join(item.text[words.language] for item in self.item)

    def response_text(self, answer: Answer, words: Words) -> str:
        named = {item.id: item.text[words.language] for item in self.item}
        return " → ".join(named[name] for name in cast("tuple[str, ...]", answer))

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        """Return the items, in the order given where there is one."""
        text = dict(offer)
        return super().static_response(given, words, [(name, text[name]) for name in given] if given else offer)

    def printed_response(self, words: Words) -> Markup:
        blanks = Markup(" → ").join(
            Markup('<span class="step">{} <span class="blank short"></span></span>').format(number)
            for number in range(1, len(self.item) + 1)
        )
        return Markup("{}<p>{}</p><p>{}</p>").format(
            super().printed_response(words), words.translate("print.order"), blanks
        )

    def printed_key(self) -> str:
        letters = self.letters()
        return " → ".join(letters[name] for name in self.solution())

    def table_text(self, answer: str, language: Language, **_: Any) -> str:
        words = {item.id: item.text[language] for item in self.item}
        return " → ".join(words.get(name, name) for name in answer.split("|"))

    def from_table(self, answer: str) -> Answer:
        return tuple(answer.split("|"))

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        items = tuple(Item(id=each.id, text=each.text, feedback=NOTHING) for each in asked.choices)
        return {"item": items, "right": NOTHING, "wrong": NOTHING}
