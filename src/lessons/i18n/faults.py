"""What is said of many kinds of entry alike, to whoever writes a course: names that nobody knows, ids that are there twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from lessons.errors import Problem, near, shorten
from lessons.i18n.texts import both, translate
from lessons.schema import Language

Said = Callable[[Language], str]
"""Part of a sentence, in each of the languages in which `lessons.i18n.texts.both` says it."""


def repeated(ids: Iterable[str]) -> Iterator[str]:
    """Say which ids are there twice."""
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            yield both("fault.repeated", got=repr(name))
        seen.add(name)


def unknown(file: str, where: str, names: Iterable[str], known: Collection[str]) -> Iterator[Problem]:
    """Say which names do not exist, each with the known one that comes near."""
    for name in names:
        if name not in known:
            yield Problem(file, where, both("fault.known-name", got=shorten(name), hint=hint(name, known)))


def hint(name: str, known: Collection[str]) -> Said:
    """Return the known name that comes near to one that is not, else those that there are."""
    guess = near(name, known)
    if guess:
        return lambda language: translate("fault.near", language, guess=guess)
    return lambda language: translate("fault.known", language, known=listed(sorted(known))(language))


def listed(names: Sequence[str], most: int = 12) -> Said:
    """Return names for a sentence, and how many more there are.

    Example:
        >>> listed(["a", "b", "c"], most=2)("en"), listed([])("en")
        ('a, b and 1 more', 'none')

    """

    def said(language: Language) -> str:
        told = translate("typo.list", language).join(names[:most])
        if len(names) > most:
            return translate("fault.more", language, told=told, count=len(names) - most)
        return told or translate("fault.none", language)

    return said
