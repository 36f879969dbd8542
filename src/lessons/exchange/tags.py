"""What Moodle has no field for, and keeps as a question's tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Listed
from typing import NamedTuple, get_args

from lessons.assessment.question import Skill

from .items import Body, Item, Pair, Pairs, Sequence

ORDER = "order"
_SKILL, _CITES = "skill:", "cites:"


class Labels(NamedTuple):
    """What a question's tags say."""

    skill: str = ""
    cites: tuple[str, ...] = ()
    is_order: bool = False


def of(item: Item) -> Iterator[str]:
    """Yield a question's tags."""
    if isinstance(item.body, Sequence):
        yield ORDER
    if item.skill:
        yield _SKILL + item.skill
    yield from (_CITES + name for name in item.cites)


def read(tags: Iterable[str]) -> Labels:
    """Return what tags say; those of others are passed over."""
    listed = [tag.strip() for tag in tags]
    skills = [tag.removeprefix(_SKILL) for tag in listed if tag.startswith(_SKILL)]
    return Labels(
        skill=next((skill for skill in skills if skill in get_args(Skill)), ""),
        cites=tuple(tag.removeprefix(_CITES) for tag in listed if tag.startswith(_CITES)),
        is_order=ORDER in listed,
    )


def ordered(pairs: Listed[Pair], labels: Labels) -> Body:
    """Return pairs; or, where tag and right sides say so, the order that was written as pairs of item and place."""
    places = [str(place) for place in range(1, len(pairs) + 1)]
    if labels.is_order and sorted(pair.right for pair in pairs) == sorted(places):
        return Sequence(tuple(pair.left for pair in sorted(pairs, key=lambda pair: int(pair.right))))
    return Pairs(tuple(pair for pair in pairs if pair.left), tuple(pair.right for pair in pairs if not pair.left))
