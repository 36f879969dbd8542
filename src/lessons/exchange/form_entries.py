"""A question in neutral parts as the test form has it, and what the form has no place for."""

from __future__ import annotations

from typing import Any

from .items import Amount, Forms, FreeText, Item, Options, Pairs, Sequence, number, one_line, traits

CARRIES = frozenset(
    {
        "points",
        "partial",
        "number",
        "tolerance",
        "unit",
        "forms",
        "folding",
        "order-partial",
        "extra",
        "pair-partial",
        "length",
        "rubric",
        "evidence",
    }
)
"""What the form has. Of what decides a question it has the first; of an essay's rubric, its own rows."""


def entry(item: Item) -> dict[str, Any]:
    """Return a question as `lessons.classroom.question_forms.read` takes it: all texts, as they are typed.

    Example:
        >>> from lessons.exchange.items import neutral
        >>> made = entry(neutral(course.questions["00-start"]["whose-decisions"], "en"))
        >>> made["kind"], made["options"][1]
        ('choice', 'centre and city')

    """
    made: dict[str, Any] = {"prompt": item.stem, "points": str(item.points), "skill": item.skill}
    if item.cites:
        made["cites"] = item.cites[0]
    match item.body:
        case Options(options, several):
            rights = [place for place, option in enumerate(options) if option.correct]
            answer = {"rights": rights} if several else {"right": rights[0] if rights else None}
            texts = [one_line(option.text) for option in options]
            return made | {"kind": "choices" if several else "choice", "options": texts, **answer}
        case Amount(value, tolerance, unit):
            return made | {
                "kind": "number",
                "answer": number(value),
                "tolerance": number(tolerance),
                "unit": one_line(unit),
            }
        case Forms(accepted):
            return made | {"kind": "text", "accepted": "\n".join(map(one_line, accepted))}
        case Sequence(items):
            return made | {"kind": "order", "items": "\n".join(map(one_line, items))}
        case Pairs(pairs, extra):
            sides = [[one_line(pair.left), one_line(pair.right)] for pair in pairs]
            return made | {"kind": "match", "pairs": sides, "extra": "\n".join(map(one_line, extra))}
        case FreeText(length, _, _, evidence):
            return made | {"kind": "essay", "length": str(length), "passages": " ".join(evidence)}


def lost(item: Item) -> list[str]:
    """Return the names of what the form has no place for, as `lessons.exchange.items.traits` has them."""
    further = [] if len(item.cites) > 1 else ["cites"]
    return [trait for trait in traits(item) if trait not in CARRIES and trait not in further]
