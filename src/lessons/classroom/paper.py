"""A test's paper: a teacher's own questions as students get them, without anything that says what is right.

Everything with a name of its own (question, option, item, card) gets a new one, made with a secret that stays with the
teacher: neither a name nor a place in a list tells anything. What is left of a question is made a question again by
`as_question`, whose key is blank: whatever shows, takes and fingerprints questions does so with a paper's, too.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any

from lessons.assessment import responses
from lessons.assessment.question import NOTHING, Entry
from lessons.content import model
from lessons.i18n.texts import both
from lessons.schema import Record, Text


class RedactedQuestion(Record, frozen=True, omit_defaults=True):
    """One question of a paper: what is asked, in each of its course's languages, and what there is to answer with."""

    id: str
    kind: str
    skill: model.Skill
    prompt: Text
    points: int
    choices: tuple[Entry, ...] = ()
    lefts: tuple[Text, ...] = ()
    unit: Text | None = None
    labels: bool = True
    units: tuple[str, ...] = ()
    length: model.Length | None = None
    scaffold: model.Scaffold | None = None
    row: tuple[model.Criterion, ...] = ()
    claim: Text | None = None
    passages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in model.QUESTION_KINDS:  # which may be more than the course's own
            raise ValueError(both("fault.one-of", known=", ".join(model.QUESTION_KINDS), got=self.kind[:60]))


def student_copy(questions: Iterable[model.AnyQuestion], *, secret: str) -> tuple[RedactedQuestion, ...]:
    """Return the paper of these questions: no key, feedback, explanation, hint or source, and no order that tells.

    Example:
        >>> asked = [each for each in course.questions["02-places"].values() if each.kind == "choice"]
        >>> len(student_copy(asked, secret="known to the teacher alone")[0].choices[0].id)  # the option's own would tell
        12

    """
    return tuple(_asked(question, secret) for question in questions)


def renamed(secret: str, *names: str) -> str:
    """Return what a thing is called on the paper: 12 hexadecimal digits that only the secret leads back from."""
    return blake2b("/".join(names).encode(), key=secret.encode(), digest_size=6).hexdigest()


def _asked(question: model.AnyQuestion, secret: str) -> RedactedQuestion:
    entries = [Entry(id=renamed(secret, question.id, name), text=text) for name, text in question.parts()]
    # By the new names: as good as drawn from a hat.
    choices = entries if question.keeps_order else sorted(entries, key=lambda entry: entry.id)
    return RedactedQuestion(
        id=renamed(secret, question.id),
        kind=question.kind,
        skill=question.skill,
        prompt=question.prompt,
        points=question.points,
        choices=tuple(choices),
        **question.redacted(),
    )


def as_question(asked: RedactedQuestion) -> model.AnyQuestion:
    """Return what is asked as a question with a blank key: to be shown, answered and fingerprinted, never scored."""
    base: dict[str, Any] = {
        "id": asked.id,
        "skill": asked.skill,
        "prompt": asked.prompt,
        "points": asked.points,
        "attempts": 0,
        "explanation": NOTHING,
        "cites": (),
        "hints": (),
    }
    kind = model.QUESTION_KINDS[asked.kind]
    return kind(**base, **kind.blank(asked))  # type: ignore[return-value]


def names(question: model.AnyQuestion, *, secret: str) -> dict[str, str]:
    """Return what the names in an answer to the paper's question are called in the teacher's own."""
    asked = as_question(_asked(question, secret))
    return {
        asked.public_name(renamed(secret, question.id, name)): question.public_name(name)
        for name, _ in question.parts()
    }


def restored(answer: responses.Answer, known: Mapping[str, str]) -> responses.Answer:
    """Return an answer with the teacher's own names in it; what `names` does not have stays as it is."""
    if isinstance(answer, tuple):
        return tuple(known.get(name, name) for name in answer)
    return known.get(answer, answer) if isinstance(answer, str) else answer
