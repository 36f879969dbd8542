"""Write what every field of a course's files may hold, from the types: a page for authors, and JSON Schemas for their editors.

    python tools/field_reference.py [--check]

It writes docs/fields.md and src/lessons/authoring/schemas/. With ``--check`` nothing is written: it says which files are not
what the types make, and exits with 1 where any is.
"""

from __future__ import annotations

import argparse
import inspect
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_args

import msgspec
from msgspec import Struct

from lessons.content import guides, loader, model, values
from lessons.content.decode import hints_of
from lessons.schema import ByLanguage, Language, Text

ROOT = Path(__file__).resolve().parents[1]
SCHEMAS = ROOT / "src" / "lessons" / "authoring" / "schemas"
PAGE = ROOT / "docs" / "fields.md"
WORDS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("field_words.toml").read_text(encoding="utf-8"))
MUST = " **\\***"
TAG = next(limit.pattern for limit in get_args(Language)[1:] if limit.pattern)
FOUND = {"PlaceQuestion.target", "Evidence.listed", "Untouched.at", "Sentence.at"}
"""What the loader finds out and authors do not write."""
READ = {"first_in"}
"""The same, in whichever type it stands."""


class File(NamedTuple):
    """A file of a course: its path under ``data/``, its schema's name, its tables by name (one of "" is the whole file)."""

    path: str
    schema: str
    tables: dict[str, tuple[type[Struct], ...]]


FILES = (
    File("course.toml", "course", {"": (loader.Head,)}),
    *(
        File(f"{name}.toml", name, {kind: (record,)})
        for name, kind, record in (
            ("passages", "passage", model.Passage),
            ("events", "event", model.Event),
            ("figures", "figure", model.Figure),
            ("sources", "source", model.Source),
            ("terms", "term", model.Term),
            ("voices", "voice", model.Voice),
            ("undated", "undated", model.Undated),
            ("systems", "system", model.System),
            ("claims", "claim", model.Claim),
            ("documents", "document", model.Document),
        )
    ),
    File("structure.toml", "structure", {"": (model.Structure,)}),
    File(
        "guide.toml",
        "guide",
        {"section": (guides.Section,), "lesson": (guides.Advice,), "answer": (guides.MarkedAnswer,)},
    ),
    File("lessons/*.toml", "lesson", {"": (model.LessonPlan,)}),
    File("questions/*.toml", "questions", {"question": tuple(model.QUESTION_KINDS.values())}),
    File("places.geojson", "places", {"feature": (model.Place,)}),
    File("outlines/*.geojson", "outlines", {"feature": (model.Outline,)}),
)


class Field(NamedTuple):
    """One field of a type, as an author sees it; ``names`` has more than one where it may be written under either."""

    names: tuple[str, ...]
    hint: Any
    required: bool
    zh: str
    en: str


def fields(record: type[Struct]) -> Iterator[Field]:
    """Yield the fields of a type that authors write.

    Raises:
        SystemExit: for a field that field_words.toml has no words for.

    """
    for field in msgspec.structs.fields(record):
        own = f"{record.__name__}.{field.name}"
        if own in FOUND or field.name in READ:
            continue
        if (words := WORDS.get(own.lstrip("_")) or WORDS.get(own) or WORDS.get(field.name)) is None:
            sys.exit(f"tools/field_words.toml: expected words for {own} (or {field.name}), got none")
        names = tuple(dict.fromkeys((field.encode_name, field.name)))
        yield Field(names, hints_of(record)[field.name], field.required, *words)


def nested(record: type[Struct], table: str = "") -> Iterator[tuple[type[Struct], str]]:
    """Yield the types inside a type, each after the one that it is first met in, and the head of a table of it in a file."""
    for field in fields(record):
        inner, several = values.record_in(field.hint)
        if inner and not issubclass(inner, ByLanguage):
            name = f"{table}.{field.names[0]}".lstrip(".")
            yield inner, f"[[{name}]]" if several else f"[{name}]"
            yield from nested(inner, name)


def schema(file: File) -> str:
    """Return the JSON Schema of one file."""
    types = tuple(record for records in file.tables.values() for record in records)
    _, components = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    for found in components.values():
        if "description" in found:
            found["description"] = inspect.cleandoc(
                found["description"]
            )  # msgspec before 0.23 keeps a docstring's indent
        if found.get("properties", {}).keys() == {"zh", "en", "further"}:
            _by_language(found)
    for record in dict.fromkeys((*types, *(inner for each in types for inner, _ in nested(each)))):
        _described(record, components[record.__name__])
    whole: dict[str, Any]
    if file.path.endswith(".geojson"):
        whole = _geojson(types[0], components)
    elif "" in file.tables:
        whole = components.pop(types[0].__name__)
    else:
        tables = {name: {"type": "array", "items": _any_of(records)} for name, records in file.tables.items()}
        whole = {"type": "object", "properties": tables, "additionalProperties": False}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"data/{file.path}"}
    used = {name: each for name, each in components.items() if f'"#/$defs/{name}"' in json.dumps([whole, components])}
    return json.dumps({**head, **whole, "$defs": used}, ensure_ascii=False, indent=1) + "\n"


def _described(record: type[Struct], found: dict[str, Any]) -> None:
    """Write into a type's schema what its fields mean, and leave out what authors do not write."""
    found["description"] = (record.__doc__ or "").partition("\n")[0]
    written = {name for field in fields(record) for name in field.names}
    tag = record.__struct_config__.tag_field
    properties = found.get("properties", {})
    for name in [name for name in properties if name not in written and name != tag]:
        del properties[name]
    for field in fields(record):
        about = {"description": f"{field.zh} / {field.en}"}
        stored, *others = field.names
        properties[stored] = {**properties[stored], **about}
        properties |= dict.fromkeys(others, properties[stored])
        if field.hint is float or "number" in json.dumps(properties[stored]):
            properties[stored].pop("default", None)
    needed = [name for name in found.get("required", []) if name in properties]
    found["required"] = needed
    for each in properties.values():  # TOML has no null
        if "anyOf" in each:
            kept = [one for one in each["anyOf"] if one != {"type": "null"}]
            if len(kept) == 1:
                del each["anyOf"]
                each |= {key: value for key, value in kept[0].items() if key not in each}
        if each.get("default", "") is None:
            del each["default"]


def _by_language(found: dict[str, Any]) -> None:
    """Let a text have any language; which ones a course needs is in its course.toml, and `lessons check` holds it to them."""
    zh, en = ({**found["properties"][tag]} for tag in ("zh", "en"))
    for each in (zh, en):
        each.pop("default", None)
    found["properties"] = {"zh": zh, "en": en}
    found |= {"patternProperties": {TAG: zh}, "additionalProperties": False, "minProperties": 1}


def _any_of(records: tuple[type[Struct], ...]) -> dict[str, Any]:
    refs = [{"$ref": f"#/$defs/{record.__name__}"} for record in records]
    return refs[0] if len(refs) == 1 else {"anyOf": refs}


def _geojson(record: type[Struct], components: dict[str, Any]) -> dict[str, Any]:
    """Return a FeatureCollection whose features have a type's fields as properties; id and point where GeoJSON has them."""
    found = components[record.__name__]
    own = {"lat", "lon", "id"} if record is model.Place else {"geometry"}
    identity = found["properties"]["id"]
    found["properties"] = {name: each for name, each in found["properties"].items() if name not in own}
    found["required"] = [name for name in found["required"] if name not in own]
    point = {
        "type": "object",
        "required": ["type", "coordinates"],
        "properties": {
            "type": {"const": "Point"},
            "coordinates": {
                "type": "array",
                "prefixItems": [
                    {"type": "number", "minimum": -180, "maximum": 180, "description": "经度 / longitude"},
                    {"type": "number", "minimum": -90, "maximum": 90, "description": "纬度 / latitude"},
                ],
                "minItems": 2,
                "maxItems": 2,
            },
        },
    }
    border = {
        "type": "object",
        "required": ["type", "coordinates"],
        "properties": {"type": {"enum": ["Polygon", "MultiPolygon"]}, "coordinates": {"type": "array", "minItems": 1}},
    }
    placed = record is model.Place
    feature = {
        "type": "object",
        "required": ["type", "geometry", "properties", *(["id"] if placed else [])],
        "properties": {
            "type": {"const": "Feature"},
            "geometry": point if placed else border,
            "properties": {"$ref": f"#/$defs/{record.__name__}"},
            **({"id": identity} if placed else {}),
        },
    }
    return {
        "type": "object",
        "required": ["type", "features"],
        "properties": {"type": {"const": "FeatureCollection"}, "features": {"type": "array", "items": feature}},
    }


def page() -> str:
    """Return the page for authors."""
    lines = [
        "# 字段一览 · Every field of a course's files",
        "",
        "<!-- Made by tools/field_reference.py of the types and tools/field_words.toml: change those, and run it. -->",
        "",
        "每个文件能写哪些字段，各是什么。带 **\\*** 的必须写。“文字（每种语言）”按课程的 `languages`（`course.toml`）写：",
        '`title.zh = "…"` 和 `title.en = "…"`，或者 `title.fr = "…"`。',
        "编辑器可以按 `src/lessons/authoring/schemas/` 里的 JSON Schema 补全；`lessons new` 写的课程已经这样设好。",
        "",
        "What each file may have, and what it means. Fields with **\\*** must be there. A text in each language is written in",
        "each of the course's (`languages` in `course.toml`):",
        '`title.zh = "…"` and `title.en = "…"`, or `title.fr = "…"`. Editors complete by the JSON Schemas in',
        "`src/lessons/authoring/schemas/`, which a course of `lessons new` has beside its data and names in each file.",
    ]
    heads: dict[type[Struct], str] = {}
    for file in FILES:
        for name, records in file.tables.items():
            for record in records:
                for inner, head in nested(record, name):
                    heads.setdefault(inner, head)
    told: set[type[Struct]] = set()
    for file in FILES:
        lines += ["", f"## `data/{file.path}`"]
        for name, records in file.tables.items():
            for record in records:
                kind = record.__struct_config__.tag
                head = f"[[{name}]]" if file.path.endswith(".toml") else "properties"
                title = f"### `{head}`" + (f', `kind = "{kind}"`' if kind else "")
                lines += _table(record, title if name else "", heads)
                for inner, _ in nested(record):
                    if inner not in told:
                        told.add(inner)
                        lines += _table(inner, f'#### <a id="{inner.__name__.lower()}"></a>`{heads[inner]}`', heads)
    return "\n".join(lines) + "\n"


def _table(record: type[Struct], title: str, heads: dict[type[Struct], str]) -> list[str]:
    rows = [
        f"| {' · '.join(f'`{name}`' for name in field.names)}{MUST if field.required else ''} "
        f"| {_held(field.hint, 'zh', heads)}<br>{_held(field.hint, 'en', heads)} | {field.zh}<br>{field.en} |"
        for field in fields(record)
    ]
    about = (record.__doc__ or "").partition("\n")[0]
    return [
        "",
        *([title, ""] if title else []),
        about,
        "",
        "| 字段 field | 可写 may hold | 意思 meaning |",
        "|---|---|---|",
        *rows,
    ]


def _held(hint: Any, language: Any, heads: dict[type[Struct], str]) -> str:
    """Return what a field may hold; a type that has a table of its own by the head that it has in a file, as a link there."""
    record, several = values.record_in(hint)
    if record is Text:
        many = {"zh": "几段文字（每种语言）", "en": "texts in each language"}
        one = {"zh": "文字（每种语言）", "en": "text in each language"}
        return str((many if several else one)[language])
    if record and issubclass(record, ByLanguage):
        each = {"zh": "每种语言各写：{}", "en": "for each language {}"}
        return each[language].format(_held(hints_of(record)["en"], language, heads))
    if record:
        many, one = {"zh": "若干个表", "en": "tables"}, {"zh": "表", "en": "a table"}
        return f"{(many if several else one)[language]} [`{heads[record]}`](#{record.__name__.lower()})"
    return values.expected(hint, language).replace("|", "\\|")


def made() -> dict[Path, str]:
    """Return every file that the types make, with its content."""
    return {PAGE: page(), **{SCHEMAS / f"{file.schema}.schema.json": schema(file) for file in FILES}}


def main() -> None:
    """Write the files, or say which are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    stale = [path for path, text in made().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale += [path for path in SCHEMAS.glob("*.json") if path not in made()]
    for path in stale:
        print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}")
        if not check and path in made():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made()[path], encoding="utf-8", newline="\n")
        elif not check:
            path.unlink()
    sys.exit(1 if check and stale else 0)


if __name__ == "__main__":
    main()
