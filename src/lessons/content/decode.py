"""Turn plain parsed values into the types of `lessons.content.model`, collecting every fault."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Set
from contextlib import contextmanager
from functools import cache, partial
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from lessons.errors import Problem, near, shorten
from lessons.i18n.texts import both, translate
from lessons.schema import ByLanguage, Language, Text

from . import values as values_of
from .values import languages as languages  # noqa: PLC0414 # where files are read is where one asks for it

if typing.TYPE_CHECKING:
    from msgspec.structs import FieldInfo

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
        faults.add(where, values_of.wrong(cls, raw))
        return None
    if issubclass(cls, ByLanguage):
        return typing.cast("T | None", _by_language(cls, raw, where, faults))
    before = len(faults.problems)
    fields, known = _fields(cls)
    _unknown(raw, known, where, faults)
    values: dict[str, Any] = {}
    for name, field in fields.items():
        stored = field.encode_name
        if name != stored and name in raw and stored in raw:
            faults.add(where, both("fault.same-field", stored=stored, name=name))
        elif key := next((key for key in (name, stored) if key in raw), None):
            values[name] = _value(hints_of(cls)[name], raw[key], _join(where, key), faults)
        elif field.required:
            faults.add(_join(where, name), values_of.missing(hints_of(cls)[name]))
    return cls(**values) if len(faults.problems) == before else None


@cache
def _fields(cls: type[Struct]) -> tuple[dict[str, FieldInfo], frozenset[str]]:
    """Return a record's fields by name, and by which names they may be written."""
    fields = {field.name: field for field in msgspec.structs.fields(cls)}
    tag = cls.__struct_config__.tag_field
    written = {name for field in fields.values() for name in (field.name, field.encode_name)}
    return fields, frozenset({*written, *([tag] if tag else [])})


@contextmanager
def written_in(tags: tuple[Language, ...]) -> Iterator[None]:
    """Read files whose texts are in these languages."""
    before = languages.set(tags)
    try:
        yield
    finally:
        languages.reset(before)


def _by_language(cls: Any, raw: dict[str, object], where: str, faults: Collector) -> Any:
    """Return what an author writes once a language: in each language of the course, and in no other."""
    before, hint = len(faults.problems), hints_of(cls)["en"]
    _unknown(raw, set(languages.get()), where, faults)
    values = {}
    for tag in languages.get():
        if tag in raw:
            values[tag] = _value(hint, raw[tag], _join(where, tag), faults)
        else:
            faults.add(_join(where, tag), values_of.missing(hint))
    return cls.of(values) if len(faults.problems) == before else None


def _unknown(raw: dict[str, object], known: Set[str], where: str, faults: Collector) -> None:
    for key in sorted(raw.keys() - known):
        guess = near(key, known - raw.keys()) or near(key, known)
        hint = partial(translate, "fault.near", guess=guess) if guess else _listed(known)
        faults.add(where, both("fault.unknown-field", got=shorten(key), hint=hint))


def _listed(known: Set[str]) -> partial[str]:
    return partial(translate, "fault.known-fields", known=", ".join(sorted(known)))


def _value(hint: Any, raw: object, where: str, faults: Collector) -> object:
    """Convert one field's value; nested records recurse so that each of their faults is found, too."""
    record, several = values_of.record_in(hint)
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
        found = msgspec.convert(raw, hint)
    except msgspec.ValidationError:
        faults.add(where, values_of.wrong(hint, raw))
        return None
    if message := values_of.unwritable(raw):
        faults.add(where, message)
    return found


@cache
def hints_of(cls: type[Struct]) -> dict[str, Any]:
    """Return the types of a record's fields by name, with their limits."""
    return typing.get_type_hints(cls, include_extras=True)


def texts(record: Struct, where: str) -> Iterator[tuple[str, Text]]:
    """Yield every text inside a record, with the field that holds it."""
    for name in record.__struct_fields__:
        value, place = getattr(record, name), _join(where, name)
        if isinstance(value, Text):
            yield place, value
        elif isinstance(value, Struct):
            yield from texts(value, place)
        elif isinstance(
            value, dict
        ):  # of a course, how it words a sentence, by its key; what else it has is other files'
            singular = place.removesuffix("s")
            yield from ((f'{singular} "{key}".text', each) for key, each in value.items() if isinstance(each, Text))
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
