"""What is said of a question bank that was written or read, in sentences: the same for a shell and for a page."""

from __future__ import annotations

from collections.abc import Iterator

from lessons.i18n import texts
from lessons.schema import Language

from .formats import Export

UNPROVED = ("qti12", "chaoxing", "kaoshibao")
"""The formats that were written after public examples and not tried on the platform itself."""


def lost(traits: list[str], language: Language) -> str:
    """Return what is not carried, as a list in a sentence."""
    return texts.translate("typo.stop", language).join(
        texts.translate(f"exchange.lost.{trait}", language) for trait in traits
    )


def of_export(made: Export, *, language: Language) -> Iterator[str]:
    """Yield a line for each question that is written without something, then one for each that was left out."""
    for name, traits in made.lost.items():
        if traits:
            yield texts.translate("exchange.without", language, name=name, lost=lost(traits, language))
    for name in made.left:
        yield texts.translate("exchange.left", language, name=name)
