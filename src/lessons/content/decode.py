"""Turn plain parsed values into the types of `lessons.content.model`, collecting every fault."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from lessons.errors import Problem, near, shorten
from lessons.schema import Text

T = TypeVar("T", bound=Struct)


class Found(dict[str, Any]):
    """The entries of one file by id.

    An entry that could not be built counts as known, and so does any name where the file could not be read as a whole:
    what refers to it is no second fault.
    """

    def __init__(self) -> None:
        self.broken: set[str] = set()
        self.whole = True

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self.broken or not self.whole


class Collector:
    """The faults of one file, in the order they were found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def add(self, where: str, message: str) -> None:
        """Note one fault at ``where``."""
        self.problems.append(Problem(self.file, where, message))


def build(cls: type[T], raw: object, where: str, faults: Collector) -> T | None:
    """Return ``raw`` as a ``cls``, or None after noting each of its faults.

    Unknown fields are named with the nearest known one; missing fields and wrong types each get a line of their own. A
    field that is stored under another name than its own (``pinyin``) may be written under either.
    """
    if not isinstance(raw, dict):
        faults.add(where, f"expected a table, got {shorten(raw)}")
        return None
    before = len(faults.problems)
    fields = {field.name: field for field in msgspec.structs.fields(cls)}
    tag = cls.__struct_config__.tag_field
    written = {name for field in fields.values() for name in (field.name, field.encode_name)}
    _unknown(raw, {*written, *([tag] if tag else [])}, where, faults)
    values: dict[str, Any] = {}
    for name, field in fields.items():
        stored = field.encode_name
        if name != stored and name in raw and stored in raw:
            faults.add(where, f"expected {stored} or {name}, which are the same, got both")
        elif key := next((key for key in (name, stored) if key in raw), None):
            values[name] = _value(_hints(cls)[name], raw[key], _join(where, key), faults)
        elif field.required:
            faults.add(_join(where, name), f"expected {_say(_hints(cls)[name])}, got nothing (the field is missing)")
    return cls(**values) if len(faults.problems) == before else None


def _unknown(raw: dict[str, object], known: set[str], where: str, faults: Collector) -> None:
    for key in raw.keys() - known:
        guess = near(key, known - raw.keys()) or near(key, known)
        hint = f"did you mean {guess!r}?" if guess else f"known fields: {', '.join(sorted(known))}"
        faults.add(where, f"expected a known field, got {shorten(key)} ({hint})")


def _value(hint: Any, raw: object, where: str, faults: Collector) -> object:
    """Convert one field's value; nested records recurse so that each of their faults is found, too."""
    record, several = _record_in(hint)
    if record is None or (several and not isinstance(raw, list)):
        return _convert(hint, raw, where, faults)
    if not several:
        return build(record, raw, where, faults)
    entries = typing.cast("list[object]", raw)
    built = tuple(build(record, entry, f"{where}[{_name(entry, i)}]", faults) for i, entry in enumerate(entries, 1))
    if None not in built:
        _convert(hint, list(built), where, faults)  # the length limits of the list itself
    return built


def _convert(hint: Any, raw: object, where: str, faults: Collector) -> object:
    try:
        return msgspec.convert(raw, hint)
    except msgspec.ValidationError as error:
        faults.add(where, _reworded(str(error), raw))
        return None


def _reworded(message: str, raw: object) -> str:
    """Return msgspec's message in the house's form, with the value that was met."""
    message = message.split(" - at `", maxsplit=1)[0].replace("`", "").replace(" | null", "")  # TOML has no null
    message = message[:1].lower() + message[1:]
    if message.startswith("invalid enum value"):
        message = "expected one of the listed values"
    return message if ", got" in message else f"{message}, got {shorten(raw)}"


@cache
def _hints(cls: type[Struct]) -> dict[str, Any]:
    return typing.get_type_hints(cls, include_extras=True)


def _record_in(hint: Any) -> tuple[type[Struct] | None, bool]:
    """Return the record type inside a field's type, and whether the field holds several of them."""
    if typing.get_origin(hint) is typing.Annotated:
        return _record_in(typing.get_args(hint)[0])
    if typing.get_origin(hint) in (typing.Union, types.UnionType):  # a field that may be missing
        given = [each for each in typing.get_args(hint) if each is not type(None)]
        return _record_in(given[0]) if len(given) == 1 else (None, False)
    if isinstance(hint, type) and not isinstance(hint, types.GenericAlias) and issubclass(hint, Struct):
        return hint, False
    if typing.get_origin(hint) is tuple:
        inner, _ = _record_in(typing.get_args(hint)[0])
        return inner, inner is not None
    return None, False


def _say(hint: Any) -> str:
    """Return a type in words that an author can use."""
    record, several = _record_in(hint)
    if record is not None:
        fields = ", ".join(field.name for field in msgspec.structs.fields(record) if field.required)
        return f"{'tables' if several else 'a table'} with {fields}"
    return ", ".join(_plain(hint))


def _plain(hint: Any) -> Iterator[str]:
    origin = typing.get_origin(hint)
    if origin is typing.Annotated:
        yield from _plain(typing.get_args(hint)[0])
    elif origin is typing.Literal:
        yield "one of " + ", ".join(map(repr, typing.get_args(hint)))
    elif origin is tuple:
        yield "a list"
    else:
        yield {"str": "text", "int": "a whole number", "float": "a number", "bool": "true or false"}.get(
            getattr(hint, "__name__", ""), str(hint)
        )


def texts(record: Struct, where: str) -> Iterator[tuple[str, Text]]:
    """Yield every text inside a record, with the field that holds it."""
    for name in record.__struct_fields__:
        value, place = getattr(record, name), _join(where, name)
        if isinstance(value, Text):
            yield place, value
        elif isinstance(value, Struct):
            yield from texts(value, place)
        for position, entry in enumerate(value if isinstance(value, tuple) else (), 1):
            label = f"{place}[{getattr(entry, 'id', f'#{position}')}]"
            if isinstance(entry, Text):
                yield label, entry
            elif isinstance(entry, Struct):
                yield from texts(entry, label)


def _name(entry: object, position: int) -> str:
    """Return how a message names one entry of a list: by its id where it has one, else by its position."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) and len(name) <= 60 else f"#{position}"


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
