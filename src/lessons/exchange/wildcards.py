"""Moodle's short answers: ``*`` stands for anything, and a star that is meant has a backslash before it."""

from __future__ import annotations

import re

from .faults import RejectedError

ANY = "*"


def escaped(form: str) -> str:
    r"""Return a form whose stars are meant.

    Example:
        >>> escaped("a*b")
        'a\\*b'

    """
    return form.replace("*", r"\*")


def unescaped(form: str, *, column: str) -> str:
    """Return a form as it is meant. Raises `RejectedError` where a star stands for anything: forms cannot say that."""
    if re.search(r"(?<!\\)\*", form):
        raise RejectedError("exchange.wildcard", column, got=form[:60])
    return form.replace(r"\*", "*")
