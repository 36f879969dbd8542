"""What a field may hold, and what an author wrote there instead, in words: never a pattern, never a Python object."""

from __future__ import annotations

import datetime
import math
import re
import types
import typing
from collections.abc import Iterator
from contextvars import ContextVar
from functools import cache
from typing import Any

import msgspec
from msgspec import Meta, Struct, UnsetType

from lessons.errors import shorten
from lessons.i18n import texts
from lessons.schema import LANGUAGES, LOCATOR, ByLanguage, Id, Language, SameAs, Text, Version

from .axis import Moment

languages: ContextVar[tuple[Language, ...]] = ContextVar("languages", default=LANGUAGES)
"""The languages that the texts of the files that are being read are in, as their course says."""

UNWRITABLE = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffd-\\uffff]"
)
"""Signs that no text needs: control characters, half a character, what turns the direction of others, what a wrong encoding
leaves behind. Some of them cannot be written into a page or a notebook at all."""


def wrong(hint: Any, raw: object) -> str:
    """Return what is wrong with a value of another type, or outside the limits, than its field may have."""
    quoted = isinstance(raw, int | float | datetime.date) and not isinstance(raw, bool) and _is_string(hint)
    return texts.both(
        "fault.value",
        expected=lambda language: expected(hint, language),
        got=lambda language: found(raw, language),
        hint=lambda language: texts.translate("fault.quote-it", language) if quoted else "",
    )


def missing(hint: Any) -> str:
    """Return what is wrong where a field that is needed is not there."""
    return texts.both("fault.missing", expected=lambda language: expected(hint, language))


def unwritable(raw: object) -> str:
    """Return what is wrong with a value of the right type that nothing can show, or nothing.

    Example:
        >>> unwritable(["fine", 1.5]), unwritable(float("nan"))[:38]
        ('', 'expected a number, got nan (no number)')

    """
    for value in _within(raw):
        if isinstance(value, float) and not math.isfinite(value):
            return texts.both("fault.no-number", got=value)
        if isinstance(value, str) and (sign := UNWRITABLE.search(value)):
            return texts.both("fault.sign", sign=f"U+{ord(sign[0]):04X}", at=sign.start() + 1, got=shorten(value))
    return ""


def _within(raw: object) -> Iterator[object]:
    for value in raw if isinstance(raw, list) else (raw,):
        yield from _within(value) if isinstance(value, list) else (value,)


def found(raw: object, language: Language) -> str:
    """Return what an author wrote, as the file has it, and what that is."""
    kind = next((name for name, of in _WRITTEN if isinstance(raw, of)), "other")
    if isinstance(raw, dict):
        return texts.translate("fault.got.table", language, keys=", ".join(map(str, list(raw)[:6])) or "–")
    if isinstance(raw, list):
        told = shorten([_bare(each) for each in raw[:20]])
        return texts.translate("fault.got.list", language, value=told, count=len(raw))
    return texts.translate(f"fault.got.{kind}", language, value=shorten(_bare(raw)) if kind != "date" else str(raw))


_WRITTEN: tuple[tuple[str, Any], ...] = (
    ("boolean", bool),
    ("text", str),
    ("integer", int),
    ("number", float),
    ("date", datetime.date | datetime.time),
    ("nothing", type(None)),
)


class _Bare:
    """A value whose ``repr`` is what a file has for it."""

    def __init__(self, written: str) -> None:
        self.written = written

    def __repr__(self) -> str:
        return self.written


def _bare(raw: object) -> object:
    if isinstance(raw, bool):
        return _Bare(str(raw).lower())
    if isinstance(raw, dict):
        return _Bare("{…}")
    if isinstance(raw, Struct):
        return _Bare(str(getattr(raw, "id", "…")))
    return raw


def expected(hint: Any, language: Language) -> str:
    """Return what a field may hold, in words that an author can use.

    Example:
        >>> expected(int, "en"), expected(bool, "en")
        ('a whole number', 'true or false')

    """
    record, several = record_in(hint)
    limits = _limits(hint)
    if record is not None:
        required = (field.encode_name for field in msgspec.structs.fields(record) if field.required)
        fields = ", ".join(languages.get() if issubclass(record, ByLanguage) else required)
        told = texts.translate(f"fault.is.{'tables' if several else 'table'}", language, fields=fields or "–")
        if issubclass(record, ByLanguage) and not issubclass(record, Text):
            each = typing.get_type_hints(record, include_extras=True)["en"]
            told += texts.translate("fault.is.each", language, of=expected(each, language))
        return told + _within_limits(limits, "count", language)
    hint = _stripped(hint)
    if typing.get_origin(hint) is typing.Literal:
        values = typing.get_args(hint)
        if values == (False,):
            return texts.translate("fault.is.false", language)
        return texts.translate("fault.is.one-of", language, values=", ".join(map(repr, values)))
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)
        sort = "list" if inner[-1] is Ellipsis else "list-of"
        told = texts.translate(f"fault.is.{sort}", language, count=len(inner), of=expected(inner[0], language))
        return told + _within_limits(limits, "count", language)
    if pattern := limits.get("pattern"):
        return texts.translate(_PATTERNS[str(pattern)], language)
    name = _NAMES.get(hint, "table" if typing.get_origin(hint) is dict else "text")
    told = texts.translate(f"fault.is.{name}", language, fields="–")
    return told + _within_limits(limits, "length" if hint is str else "range", language)


@cache
def record_in(hint: Any) -> tuple[type[Struct] | None, bool]:
    """Return the record type inside a field's type, and whether the field holds several of them."""
    hint = _stripped(hint)
    if isinstance(hint, type) and not isinstance(hint, types.GenericAlias) and issubclass(hint, Struct):
        return hint, False
    if typing.get_origin(hint) is tuple:
        inner, _ = record_in(typing.get_args(hint)[0])
        return inner, inner is not None
    return None, False


def _stripped(hint: Any) -> Any:
    """Return a type without its limits, and without what says that it may be left out."""
    if typing.get_origin(hint) is typing.Annotated:
        return _stripped(typing.get_args(hint)[0])
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        given = [each for each in typing.get_args(hint) if each not in (type(None), UnsetType)]
        return _stripped(given[0]) if len(given) == 1 else hint
    return hint


def _limits(hint: Any) -> dict[str, object]:
    if typing.get_origin(hint) is typing.Annotated:
        inner, *metas = typing.get_args(hint)
        named = ("ge", "gt", "le", "lt", "min_length", "max_length", "pattern")
        own = {
            name: getattr(meta, name)
            for meta in metas
            if isinstance(meta, Meta)
            for name in named
            if getattr(meta, name) is not None
        }
        return {**_limits(inner), **own}
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        given = [each for each in typing.get_args(hint) if each not in (type(None), UnsetType)]
        return _limits(given[0]) if len(given) == 1 else {}
    return {}


def _within_limits(limits: dict[str, object], of: str, language: Language) -> str:
    """Return the limits of a number, of a text's length or of how many entries a list has."""
    told = [
        texts.translate(f"fault.limit.{of}.{word}", language, limit=f"{limits[name]:g}")
        for name, word in _LIMITS.items()
        if name in limits and not (of == "length" and limits[name] == 1)
    ]
    return f" ({', '.join(told)})" if told else ""


def _is_string(hint: Any) -> bool:
    return _stripped(hint) is str


def _pattern(hint: Any) -> str:
    return str(_limits(hint)["pattern"])


_LIMITS = {"ge": "least", "gt": "more", "min_length": "least", "le": "most", "max_length": "most"}
_NAMES = {Moment: "moment", str: "text", int: "integer", float: "number", bool: "boolean"}
_PATTERNS = {
    _pattern(Id): "fault.is.id",
    f"^{LOCATOR}$": "fault.is.locator",
    _pattern(Version): "fault.is.version",
    _pattern(Language): "fault.is.tag",
    _pattern(typing.get_args(_stripped(SameAs))[0]): "fault.is.fingerprint",
}
"""What a pattern asks for, in words; a test holds that no field has another."""
