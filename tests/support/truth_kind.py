"""A ninth kind of question, which only tests have: whether a statement is true. Its control is `truth_kind.js`."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from lessons.assessment.question import NOTHING, Feedback, Question, Score, Words
from lessons.assessment.responses import Answer, ResponseError
from lessons.content.model import LANGUAGES
from lessons.schema import Text

SAID = {"true": Text(zh="对", en="True"), "false": Text(zh="不对", en="False")}
NAME = Text(zh="判断", en="True or false")


class Truth(Question, frozen=True, tag_field="kind", tag="truth", kw_only=True):
    """A statement that is true or not."""

    answer: bool
    right: Text
    wrong: Text

    def parse(self, raw: object) -> Answer:
        if raw not in SAID:
            raise ResponseError("answer.choice")
        return str(raw)

    def score(self, answer: Answer) -> Score:
        right = answer == self.solution()
        return Score(float(right), (Feedback("right" if right else "wrong", self.right if right else self.wrong),))

    def solution(self) -> Answer:
        return str(self.answer).lower()

    def faults(self) -> Iterator[str]:
        if self.right == self.wrong:
            yield "expected feedback of its own for each answer"

    def named(self) -> dict[str, Text]:
        return SAID

    def public(self, words: Words) -> dict[str, Any]:
        return {"said": {name: text[words.language] for name, text in SAID.items()}}

    def response_text(self, answer: Answer, words: Words) -> str:
        return SAID[str(answer)][words.language]

    def static_response(self, given: Any, words: Words, offer: list[tuple[str, Text]]) -> Markup:
        return Markup("<p>{}</p>").format(" / ".join(text[words.language] for text in SAID.values()))

    @classmethod
    def blank(cls, asked: Any) -> dict[str, Any]:
        return {"answer": False, "right": NOTHING, "wrong": NOTHING}


def words() -> dict[str, dict[str, str]]:
    """The interface's words for it, by language."""
    return {language: {"quiz.kind.truth": NAME[language], "guide.rule.truth": NAME[language]} for language in LANGUAGES}
