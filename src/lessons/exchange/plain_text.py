"""Numbered plain text as several Chinese platforms read it: options ``A.``, then ``答案：`` and ``解析：``, a question a block.

Those words are the format's own, in whatever language the questions are. A text is one line, so that none of its lines is taken
for an option or a key.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lessons.schema import Language

from .items import LETTERS, Amount, Body, Forms, FreeText, Item, Options, Pairs, Sequence, number, one_line, with_unit
from .tables import bar_free

CARRIES = frozenset({"explanation", "forms", "outline"})
GAP = "____"


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the file."""
    blocks = ("\n".join(_lines(place, item, language)) for place, item in enumerate(items, 1))
    return ("\n\n".join(blocks) + "\n").encode()


def _lines(place: int, item: Item, language: Language) -> Iterator[str]:
    stem = one_line(item.stem)
    match item.body:
        case Options(options):
            yield f"{place}. {stem}"
            yield from (f"{letter}. {one_line(option.text)}" for letter, option in zip(LETTERS, options, strict=False))
            yield "答案：" + "".join(letter for letter, each in zip(LETTERS, options, strict=False) if each.correct)
        case Forms(accepted):
            yield f"{place}. {_gapped(stem)}"
            yield "答案：" + "|".join(one_line(bar_free(form)) for form in accepted)
        case Amount(answer):
            yield f"{place}. {_gapped(one_line(with_unit(item, language)))}"
            yield f"答案：{number(answer)}"
        case FreeText(outline=outline):
            yield f"{place}. {stem}"
            yield f"答案：{one_line(outline) or '略'}"
        case Pairs() | Sequence():
            raise TypeError(f"not a question of this format: {item.id}")
    if item.explanation:
        yield f"解析：{one_line(item.explanation)}"


def takes(body: Body) -> bool:
    """Whether the format has such a question."""
    return not isinstance(body, Pairs | Sequence)


def _gapped(stem: str) -> str:
    return stem if GAP in stem else f"{stem} {GAP}"


def lost(item: Item) -> Iterator[str]:
    """Yield what of this very question the format cannot write."""
    options = item.body.options if isinstance(item.body, Options) else ()
    if any("\n" in text for text in (item.stem, item.explanation, *(option.text for option in options))):
        yield "lines"
