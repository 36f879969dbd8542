"""What page and kernel say to each other: typed here and in each room's ``messages``, tagged by ``type``.

``tools/message_types.py`` makes of them what the page's code is checked against (``client/messages.d.ts``).
"""

# No `from __future__ import annotations` in these modules: msgspec would compile each annotation again.

from typing import Any, NamedTuple

import msgspec
from msgspec import Struct


class Message(Struct, frozen=True, kw_only=True, tag_field="type", gc=False):
    """What every message has: its ``type``."""


class Misfit(NamedTuple):
    """A message of a known type whose fields are not of its form."""

    type: str
    fields: dict[str, Any]


class AskOriginal(Message, tag="original", frozen=True, kw_only=True):
    """The page asks for the words of the reader's own copy."""


class OriginalShown(Message, tag="original", frozen=True, kw_only=True):
    """They come as HTML, and not as a trait: a trait would be saved with the notebook."""

    html: str


def read(content: object, kind: Any) -> Any:
    """Return what a page said as a message of ``kind``, a `Misfit` where its fields are wrong, or nothing.

    It is data from outside: nothing here raises, whatever it holds.
    """
    try:
        return msgspec.convert(content, kind)
    except (msgspec.ValidationError, RecursionError):
        fields = content if isinstance(content, dict) else {}
        named = fields.get("type")
        return Misfit(named, fields) if isinstance(named, str) and named in tags(kind) else None


def text(content: object, field: str) -> str:
    """Return what a message's field says, whatever else is wrong with it: a refusal sends it back, to be found by."""
    value = content.get(field) if isinstance(content, dict) else ""
    return value[:200] if isinstance(value, str) else ""


def number(content: object) -> int:
    """Return the number of a request, whatever else is wrong with it."""
    value = content.get("number") if isinstance(content, dict) else 0
    return value if type(value) is int and abs(value) < 2**53 else 0


def tags(kind: Any) -> frozenset[str]:
    """Return the types of message in a union, or of one."""
    return frozenset(str(member.__struct_config__.tag) for member in members(kind))


def members(kind: Any) -> tuple[type[Message], ...]:
    """Return the messages of a union, or the one."""
    return getattr(kind, "__args__", (kind,))
