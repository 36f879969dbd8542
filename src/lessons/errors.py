"""What is wrong, where, and what would be right: for authors all at once, for students one calm line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_SPACES = "\u00a0\u202f"
"""Spaces that do not break, which French has before its signs."""


class Problem(NamedTuple):
    """One fault in the course's files: ``file: where: expected …, got …``."""

    file: str
    where: str
    message: str

    def __str__(self) -> str:
        told = ": ".join(part for part in (self.file, self.where, self.message) if part)
        # A name may hold anything: half a character, say, which no terminal can be sent.
        return "".join(sign if sign.isprintable() or sign in _SPACES else repr(sign)[1:-1] for sign in told)


class KeyedError(ValueError):
    """Something that cannot be taken or done. ``key`` names the sentence in the locale files that says why, with ``values``."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class LessonError(Exception):
    """Something that the reader can put right. A notebook shows the message alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        # IPython asks an exception for this before it prints a traceback of its own.
        return [str(self)]


class ContentError(LessonError):
    """The course's files have faults; ``problems`` has every one of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


class UnknownNameError(LessonError, LookupError):
    """A name that does not exist, with the near ones and the list of those that do."""


def near(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that looks most like ``name``, if any does (case aside)."""
    from difflib import get_close_matches  # only a misspelt name needs it

    folded = {candidate.lower(): candidate for candidate in known}
    matches = get_close_matches(name.lower(), folded, n=1, cutoff=0.6)
    return folded[matches[0]] if matches else None


def shorten(value: object, limit: int = 60) -> str:
    """Return ``repr(value)`` cut to ``limit`` characters, so that a huge value cannot flood a message."""
    text = repr(value[: limit * 2] if isinstance(value, str | bytes | list | tuple) else value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
