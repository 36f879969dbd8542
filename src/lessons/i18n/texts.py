"""The interface's words: one locale file a language, looked up by key."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from lessons.errors import LessonError, UnknownNameError, near, shorten
from lessons.paths import PACKAGE
from lessons.schema import LANGUAGES, Language

FALLBACK: Language = "en"
"""The locale of a language that has none of its own."""
_authors: ContextVar[tuple[Language, ...]] = ContextVar("authors", default=("en", "zh"))


@cache
def locales() -> tuple[Language, ...]:
    """Return the languages that the interface speaks: zh, en, and each further file of the folder ``locale``."""
    found = sorted(path.stem for path in (PACKAGE / "locale").glob("*.json"))
    return (*LANGUAGES, *(tag for tag in found if tag not in LANGUAGES))


@cache
def locale_of(language: Language) -> Language:
    """Return the locale that speaks to readers of a language: its own, else that of its tag without what follows, else en.

    Example:
        >>> locale_of("zh-Hant-HK"), locale_of("zh-Hans"), locale_of("ja")
        ('zh-Hant', 'zh', 'en')

    """
    parts = language.split("-")
    tags = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((tag for tag in tags if tag in locales()), FALLBACK)


@cache
def table(language: Language) -> dict[str, str]:
    """Return every sentence of a language by its key; a sentence that its locale lacks is said as the fallback says it."""
    tag = locale_of(language)
    own = _read(tag)
    return own if tag in LANGUAGES else {**table(FALLBACK), **own}


def lacking(language: Language) -> tuple[str, ...]:
    """Return the keys of the sentences that a language's locale does not have."""
    own = _read(locale_of(language))
    return tuple(key for key in table(FALLBACK) if key not in own)


def _read(tag: Language) -> dict[str, str]:
    return msgspec.json.decode((PACKAGE / "locale" / f"{tag}.json").read_bytes(), type=dict[str, str])


def translate(key: str, language: Language, **values: object) -> str:
    """Return one sentence with its ``{values}`` filled in. The values are text: escape them where HTML is made."""
    return filled(table(language)[key], language, **values)


def filled(sentence: str, language: Language, **values: object) -> str:
    """Return a sentence with its ``{values}`` filled in. A word that goes by a count is told in both forms, after its name.

    Example:
        >>> filled("{count} {count:file|files}", "en", count=1), filled("{count} {count:fichier|fichiers}", "fr", count=0)
        ('1 file', '0 fichier')

    """
    if "|" in sentence:
        values = {name: _Count(value, language) if type(value) is int else value for name, value in values.items()}
    return sentence.format(**values)


class _Count(int):
    """A number that a sentence has a word for: ``one|other`` after its name, chosen as the language's locale says."""

    def __new__(cls, value: int, language: Language) -> _Count:
        made = super().__new__(cls, value)
        made.singular = table(language)["number.singular"].split("|")
        return made

    singular: list[str]
    """The numbers that a language has the singular with: 1, in French 0 as well."""

    def __format__(self, form: str) -> str:
        one, or_, other = form.partition("|")
        if not or_:
            return format(int(self), form)
        return one if str(self) in self.singular else other


def both(key: str, **values: Any) -> str:
    """Return a sentence for authors, in English and in each language of theirs (`told_to`), else in English and in Chinese.

    A value may be a function of the language.
    """
    return " / ".join(
        translate(key, language, **{name: each(language) if callable(each) else each for name, each in values.items()})
        for language in _authors.get()
    )


@contextmanager
def told_to(languages: Iterable[Language]) -> Iterator[None]:
    """Say what `both` says to who writes a course in these languages: in English, and in each of them that has a locale.

    Example:
        >>> with told_to(["fr"]):
        ...     both("fault.is.text")
        'text / un texte'

    """
    before = _authors.set(tuple(dict.fromkeys((FALLBACK, *map(locale_of, languages)))))
    try:
        yield
    finally:
        _authors.reset(before)


def words(prefix: str, language: Language) -> dict[str, str]:
    """Return the sentences whose key begins with ``prefix.``, by the rest of the key: what one widget needs."""
    return dict(_words(prefix, language))


@cache
def _words(prefix: str, language: Language) -> dict[str, str]:
    start = f"{prefix}."
    return {key.removeprefix(start): text for key, text in table(language).items() if key.startswith(start)}


def few(names: Sequence[str], language: Language, *, most: int = 12) -> str:
    """Return names as a reader's language lists them, at most so many, and a sign where there are more.

    Example:
        >>> few(["a", "b", "c"], "en", most=2), few(["a", "b"], "zh")
        ('a, b, …', 'a、b')

    """
    told = translate("typo.list", language).join(names[:most])
    return told + translate("typo.more", language) if len(names) > most else told


def chosen(
    language: str | None = None, *, folder: Path | None = None, known: Collection[Language] | None = None
) -> Language:
    """Return the language to use: the one asked for, else the notebook's folder, ``LESSONS_LANGUAGE``, the system's, zh.

    Args:
        language: what was asked for, if anything.
        folder: the notebook's; without it, the working directory.
        known: the languages there are, such as a course's; without it, those that the interface speaks. Where zh is not
            among them, the first stands in its place.

    Raises:
        LessonError: where ``language`` is none of them.

    """
    known = locales() if known is None else known
    if language is not None and language not in known:
        listed = ", ".join(f'"{tag}"' for tag in known)
        with told_to(known):
            raise LessonError(f"language: {both('fault.one-of', known=listed, got=shorten(language))}")
    where = (folder or Path.cwd()).name
    system = "".join(os.environ.get(name, "") or "" for name in ("LC_ALL", "LC_MESSAGES", "LANG"))[:2].lower()
    candidates = (language, where, os.environ.get("LESSONS_LANGUAGE"), system, "zh")
    return next((name for name in candidates if name and name in known), next(iter(known)))


def find(name: object, known: dict[str, Any], *, what: str, language: Language) -> Any:
    """Return ``known[name]``, or say in the reader's language what exists and what comes near."""
    kind = translate(f"error.{what}", language)
    if not isinstance(name, str):
        raise LessonError(translate("error.name-type", language, what=kind, got=shorten(name)))
    if name in known:
        return known[name]
    guess = near(name, known)
    hint = translate("error.near", language, guess=guess) if guess else ""
    listed = ", ".join(known)
    raise UnknownNameError(
        translate("error.unknown", language, what=kind, name=shorten(name).strip("'\""), hint=hint, known=listed)
    )
