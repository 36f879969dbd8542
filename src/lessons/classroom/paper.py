"""A test's paper: a teacher's own questions as students get them, without anything that says what is right.

Everything with a name of its own (question, option, item, card) gets a new one, made with a secret that stays with the
teacher: neither a name nor a place in a list tells anything. What is left of a question is made a question again by
`as_question`, whose key is blank: whatever shows, takes and fingerprints questions does so with a paper's, too.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any, Literal

from lessons.assessment import responses
from lessons.content import model
from lessons.schema import Record, Text

NOTHING = Text(zh="—", en="—")
"""What stands where a paper has no text, so that no field is empty."""


class Entry(Record, frozen=True):
    """An option, an item or a card, under its new name."""

    id: str
    text: Text


class RedactedQuestion(Record, frozen=True, omit_defaults=True):
    """One question of a paper: what is asked, in both languages, and what there is to answer with."""

    id: str
    kind: Literal["choice", "choices", "number", "order", "match", "place", "text", "essay"]
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


def student_copy(questions: Iterable[model.AnyQuestion], *, secret: str) -> tuple[RedactedQuestion, ...]:
    """Return the paper of these questions: no key, feedback, explanation, hint or source, and no order that tells.

    Example:
        >>> student_copy(questions, secret="…")[0].choices[0].id  # doctest: +SKIP
        '5b0a3c61d2f4'

    """
    return tuple(_asked(question, secret) for question in questions)


def renamed(secret: str, *names: str) -> str:
    """Return what a thing is called on the paper: 12 hexadecimal digits that only the secret leads back from."""
    return blake2b("/".join(names).encode(), key=secret.encode(), digest_size=6).hexdigest()


def _asked(question: model.AnyQuestion, secret: str) -> RedactedQuestion:
    entries = [Entry(id=renamed(secret, question.id, name), text=text) for name, text in _entries(question)]
    rest: dict[str, Any] = {}
    if isinstance(question, model.Match):
        rest["lefts"] = tuple(pair.left for pair in question.pair)
    elif isinstance(question, model.Number):
        rest["unit"] = question.unit
    elif isinstance(question, model.PlaceQuestion):
        rest |= {"labels": question.labels, "units": question.target.units}
    elif isinstance(question, model.Essay):
        rest |= {"length": question.length, "scaffold": question.scaffold, "row": question.row}
    return RedactedQuestion(
        id=renamed(secret, question.id),
        kind=question.kind,  # type: ignore[arg-type]
        skill=question.skill,
        prompt=question.prompt,
        points=question.points,
        choices=tuple(sorted(entries, key=lambda entry: entry.id)),  # by the new names: as good as drawn from a hat
        **rest,
    )


def _entries(question: model.AnyQuestion) -> Iterable[tuple[str, Text]]:
    if isinstance(question, model.Match):
        return question.cards
    return [(entry.id, entry.text) for entry in getattr(question, "option", getattr(question, "item", ()))]


def as_question(asked: RedactedQuestion) -> model.AnyQuestion:
    """Return what is asked as a question with a blank key: to be shown, answered and fingerprinted, never scored."""
    base: dict[str, Any] = {
        "id": asked.id, "skill": asked.skill, "prompt": asked.prompt, "points": asked.points, "attempts": 0,
        "explanation": NOTHING, "cites": (), "hints": (),
    }  # fmt: skip
    if asked.kind in ("number", "order", "match", "place", "text"):
        base |= {"right": NOTHING, "wrong": NOTHING}
    if asked.kind in ("choice", "choices", "order"):
        kind = model.Item if asked.kind == "order" else model.Option
        base["item" if asked.kind == "order" else "option"] = tuple(
            kind(id=entry.id, text=entry.text, feedback=NOTHING) for entry in asked.choices
        )
    return model.QUESTION_KINDS[asked.kind](**base, **_rest(asked))  # type: ignore[return-value]


def _rest(asked: RedactedQuestion) -> dict[str, Any]:
    """Return the fields that one kind alone has, the key's blank."""
    if asked.kind == "number":
        return {"answer": 0.0, "unit": asked.unit or NOTHING}
    if asked.kind == "match":
        return _cards(asked)
    if asked.kind == "place":
        target = model.Target(lat=0.0, lon=0.0, precision_km=1.0, unit="", units=asked.units)
        return {"answer": "", "near": NOTHING, "target": target, "labels": asked.labels}
    if asked.kind == "text":
        return {"accepted": ("—",)}
    if asked.kind == "essay":
        evidence = asked.scaffold or model.Scaffold(supplied=(), bank=())
        length = asked.length or model.Length(zh=20, en=20)
        return {"length": length, "outline": NOTHING, "scaffold": evidence, "row": asked.row}
    return {}


def _cards(asked: RedactedQuestion) -> dict[str, Any]:
    """Return the cards beside what they may belong to, as they come: which is beside which means nothing."""
    cards, count = asked.choices, len(asked.lefts)
    pairs = tuple(
        model.Pair(id=card.id, left=left, right=card.text, feedback=NOTHING)
        for left, card in zip(asked.lefts, cards, strict=False)
    )
    extra = tuple(model.Distractor(id=card.id, text=card.text, feedback=NOTHING) for card in cards[count:])
    return {"pair": pairs, "extra": extra}


def names(question: model.AnyQuestion, *, secret: str) -> dict[str, str]:
    """Return what the names in an answer to the paper's question are called in the teacher's own."""
    found = {renamed(secret, question.id, name): name for name, _ in _entries(question)}
    if not isinstance(question, model.Match):
        return found
    paper = as_question(_asked(question, secret))
    return {responses.token(paper, new): responses.token(question, old) for new, old in found.items()}  # type: ignore[arg-type]


def restored(answer: responses.Answer, known: Mapping[str, str]) -> responses.Answer:
    """Return an answer with the teacher's own names in it; what `names` does not have stays as it is."""
    if isinstance(answer, tuple):
        return tuple(known.get(name, name) for name in answer)
    return known.get(answer, answer) if isinstance(answer, str) else answer
