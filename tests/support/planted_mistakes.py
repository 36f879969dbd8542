"""Mistakes as authors make them, planted one at a time, by seed, in any field of any file of a course.

What a mistake is about (file, entry, field) goes with it, so that a test can say whether a fault that is told names it.
"""

from __future__ import annotations

import copy
import json
import math
import random
import re
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

Place = tuple[str | int, ...]
"""Where a value stands in a parsed file: keys and positions."""
Files = dict[str, bytes]
"""The content of a course's files, by their paths under ``data/``."""


class Mistake(NamedTuple):
    """One planted mistake. ``changed`` has the files that differ; ``may_pass`` says that the course is sound with it, too."""

    kind: str
    file: str
    at: Place
    entry: str
    field: str
    changed: dict[str, bytes | None]
    may_pass: bool

    def __str__(self) -> str:
        return f"{self.kind}: {self.file} {'.'.join(map(str, self.at))} ({self.entry})"


def read(folder: Path) -> Files:
    """Return the files under ``data/`` that authors write."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".toml", ".geojson") and "drawn" not in path.parts
    }


def toml(raw: dict[str, Any]) -> str:
    """Return a parsed TOML file as TOML again, each of its top-level keys in a line."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in raw.items())


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _value(key)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, float):
        return "nan" if math.isnan(value) else str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value)


def parsed(file: str, content: bytes) -> Any:
    """Return a file's content as plain values."""
    return tomllib.loads(content.decode()) if file.endswith(".toml") else json.loads(content)


def written(file: str, raw: Any) -> bytes:
    """Return plain values as a file has them."""
    text = toml(raw) if file.endswith(".toml") else json.dumps(raw, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def slots(raw: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Yield every value of a parsed file with the place where it stands; borders are one value each."""
    entries: Any = raw.items() if isinstance(raw, dict) else enumerate(raw) if isinstance(raw, list) else ()
    for key, value in entries:
        place = (*at, key)
        yield place, value
        if key != "coordinates":
            yield from slots(value, place)


def field_of(at: Place) -> tuple[str, ...]:
    """Return which field of which type a place is: its keys, without positions and languages."""
    return tuple(key for key in at if isinstance(key, str))


def is_text(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"zh", "en"}
        and all(isinstance(each, str) for each in value.values())
    )


def get(raw: Any, at: Place) -> Any:
    for key in at:
        raw = raw[key]
    return raw


def put(raw: Any, at: Place, value: Any) -> None:
    get(raw, at[:-1])[at[-1]] = value


# Fields that an entry may do without, or whose order or number of entries means nothing to a check.
OPTIONAL = {
    "transliteration",
    "pinyin",
    "context",
    "focus",
    "first_hand",
    "family",
    "address",
    "date",
    "audience",
    "units",
    "sources",
    "passages",
    "compare",
    "other",
    "terms",
    "voice",
    "event",
    "basemaps",
    "version",
    "older",
    "since",
    "minutes",
    "reading",
    "show",
    "lines",
    "then",
    "points",
    "attempts",
    "penalty",
    "decided",
    "same_as",
    "tolerance",
    "slip",
    "extra",
    "near",
    "untouched",
    "labels",
    "tolerance_km",
    "correct",
    "bend",
    "inferred",
    "first",
    "places",
    "events",
    "undated",
    "part",
    "point",
    "collect",
    "reduced",
    "quick",
    "second_language",
    "outline",
    "adcode",
    "unit",
    "story",
    "prompt",
    "quiz",
    "sheet",
    "lane",
    "name",
    "option",
    "bank",
    "kind",
    "document",
    "section",
    "answer",
    "lesson",
    "tie",
    "body",
    "bbox",
    "crs",
    "type",
    "lessons",
    "passage",
    "question",
    "system",
    "claim",
    "figure",
    "source",
    "term",
    "step",
    "stop",
    "row",
    "column",
    "item",
    "pair",
    "sentence",
    "hints",
}

PROSE = {"passages.toml"}
"""Where a text may have links."""


def _is_prose(file: str, at: Place) -> bool:
    return file in PROSE and "text" in at


Made = tuple[Place, Any] | None
"""A place and its new value; None where the mistake cannot be made there."""
Make = Callable[[random.Random, str, Place, Any, Any], Made]


def _wrong_type(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if isinstance(value, bool):
        return at, rng.choice(["yes", 1, [True]])
    if isinstance(value, int | float):
        return at, rng.choice(["three", [3], True, {"is": 3}])
    if isinstance(value, str):
        return at, rng.choice([7, 1.5, True, [value], {"is": value}])
    return at, rng.choice(["text", 7, True])


def _typed_bare(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    return (at, int(value)) if isinstance(value, str) and re.fullmatch(r"[1-9]\d{3}", value) else None


def _misspelt_key(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    key = at[-1]
    if not isinstance(key, str) or len(key) < 3:
        return None
    place = rng.randrange(len(key) - 1)
    spelt = rng.choice([key[:place] + key[place + 1 :], key[: place + 1] + key[place:], key.capitalize()])
    return at[:-1], {spelt if name == key else name: each for name, each in get(raw, at[:-1]).items()}


def _unknown_key(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if not isinstance(value, dict) or is_text(value):
        return None
    return at, {**value, rng.choice(["comment", "note-to-self", "draft", "作者"]): "看看 check"}


def _missing(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    parent = get(raw, at[:-1])
    return (at[:-1], {key: each for key, each in parent.items() if key != at[-1]}) if isinstance(parent, dict) else None


def _in_text(make: Callable[[random.Random, str, str], str | None], *, prose: bool = False) -> Make:
    """Return a mistake within a piece of writing in one language."""

    def made(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
        if at[-1] not in ("zh", "en") or not isinstance(value, str) or (prose and not _is_prose(file, at)):
            return None
        new = make(rng, value, str(at[-1]))
        return None if new is None or new == value else (at, new)

    return made


def _swapped(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if not is_text(value) or not _told_apart(value):
        return None
    return at, {"zh": value["en"], "en": value["zh"]}


def _told_apart(text: dict[str, str]) -> bool:
    """Whether each text shows which language it is in: more than a number or a name that both write alike."""
    return bool(
        re.search("[\u4e00-\u9fff]{2}", text["zh"])
        and re.search("[a-z]{3}", text["en"])
        and not re.search("[\u4e00-\u9fff]", text["en"])
    )


def _one_language(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if not is_text(value) or not _told_apart(value):
        return None
    kept = rng.choice(["zh", "en"])
    return at, {"zh": value[kept], "en": value[kept]}


def _id_case(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    return (
        (
            at,
            rng.choice(
                [value.upper() + " x", f"{value}_2", f"-{value}", "", "é", "\ud800" if file.endswith("json") else "桥"]
            ),
        )
        if at[-1] == "id"
        else None
    )


def _duplicate_entry(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if not (isinstance(value, list) and value and isinstance(value[0], dict) and "id" in value[0]):
        return None
    return at, [*value, copy.deepcopy(rng.choice(value))]


def _duplicate_id(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-1] != "id" or len(at) < 2 or not isinstance(at[-2], int):
        return None
    others = [
        each.get("id") for each in get(raw, at[:-2]) if isinstance(each, dict) and each.get("id") not in (None, value)
    ]
    return (at, rng.choice(others)) if others else None


def _twice(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    strings = isinstance(value, list) and value and all(isinstance(each, str) for each in value)
    return (at, [*value, rng.choice(value)]) if strings else None


REFERENCES = {
    "passage",
    "passages",
    "place",
    "places",
    "event",
    "events",
    "terms",
    "undated",
    "sources",
    "source",
    "units",
    "unit",
    "voice",
    "questions",
    "cites",
    "compare",
    "supplied",
    "bank",
    "start",
    "end",
    "document",
    "name",
    "page",
    "lessons",
    "prompt",
    "basemaps",
}


def _unknown_id(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    named = at[-1] in REFERENCES or (isinstance(at[-1], int) and at[-2] in REFERENCES)
    if not named or not isinstance(value, str) or not value:
        return None
    return at, rng.choice([f"{value}x", value[:-1], f" {value}", "nobody-knows-it", value.swapcase()])


def _closed_value(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    closed = {"kind", "trust", "relation", "bound", "skill", "role", "view", "reading", "level", "branch", "part", "of"}
    return (
        (at, rng.choice([f"{value}s", value.upper(), "other", ""]))
        if at[-1] in closed and isinstance(value, str)
        else None
    )


def _number(*values: float) -> Make:
    def made(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
        return (at, rng.choice(values)) if isinstance(value, int | float) and not isinstance(value, bool) else None

    return made


def _field(names: tuple[str, ...], *values: Any) -> Make:
    def made(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
        return (at, copy.deepcopy(rng.choice(values))) if at[-1] in names and value not in values else None

    return made


def _when(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-2:-1] != ("when",) or not isinstance(value, str):
        return None
    new = re.sub(r"\d{4}", lambda year: str(int(year[0]) + rng.choice([-31, 27, 100])), value)
    return (at, new) if new != value else None


def _same_options(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-1] not in ("option", "item", "extra") or not isinstance(value, list) or len(value) < 2:
        return None
    one, other = rng.sample(range(len(value)), 2)
    new = copy.deepcopy(value)
    new[one]["text"] = copy.deepcopy(new[other]["text"])
    return at, new


NAMED_BY = {
    "places.geojson": "name",
    "sources.toml": "title",
    "documents.toml": "title",
    "terms.toml": "name",
    "undated.toml": "title",
    "systems.toml": "name",
    "claims.toml": "text",
}
"""By which field a reader knows the entries of these files."""


def _namesake(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    field = "name" if at[:1] == ("lane",) else "ask" if at[:1] == ("prompt",) else NAMED_BY.get(file)
    if at[-1] != field or not is_text(value) or not isinstance(at[0], str) or not isinstance(at[1], int):
        return None
    others = [get(each, at[2:]) for place, each in enumerate(raw[at[0]]) if place != at[1]]
    return (at, copy.deepcopy(rng.choice(others))) if others else None


def _link_left_out(rng: random.Random, value: str, language: str) -> str | None:
    links = re.findall(r"\[([^\]]+)\]\(([a-z]+:[^)]+)\)", value)
    once = [(words, target) for words, target in links if sum(target == other for _, other in links) == 1]
    if not once:
        return None
    words, target = rng.choice(once)
    return value.replace(f"[{words}]({target})", words)


def _never_asked(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    """Leave out what students would write to; what is not written to cannot come back."""
    if at[-1] != "show" or not file.startswith("lessons/"):
        return None
    kept = [view for view in value if view.get("view") != "prompt"]
    return (at, kept) if len(kept) < len(value) else None


def _itself(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    return (at, [*value, get(raw, at[:-1])["passage"]]) if at[-1] == "compare" else None


def _telling_id(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    option = get(raw, at[:-1]) if at[-1] == "id" and "option" in at and file.startswith("questions/") else None
    if option is None:
        return None
    return at, rng.choice(
        ["right", "correct", "right-answer", "true-one"] if option.get("correct") else ["wrong", "false", "wrong-2"]
    )


def _one_language_accepted(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-1] != "accepted":
        return None
    chinese = rng.random() < 0.5
    if any(form == form.upper() and form.isascii() for form in value):  # what both languages write
        return None
    kept = [form for form in value if bool(re.search("[\u3400-\u9fff]", form)) == chinese]
    return (at, kept) if kept and len(kept) < len(value) else None


def _dropped(name: str) -> Make:
    """Return the mistake of leaving an entry out of a lesson's list, so that no lesson has it."""

    def made(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
        if at != (name,) or not file.startswith("lessons/") or not value:
            return None
        return at, []

    return made


def _unshown(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if file != "passages.toml" or at != ("passage",):
        return None
    return at, [*value, {**{key: each for key, each in value[-1].items() if key != "document"}, "id": "Z9"}]


def _stray_event(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    return (
        (at, [*value, {**copy.deepcopy(value[0]), "id": "stray-event"}])
        if file == "events.toml" and at == ("event",)
        else None
    )


def _empty_view(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-1] != "show" or not file.startswith("lessons/"):
        return None
    return at, [*value, {"view": rng.choice(["document", "quiz", "passage", "recall", "sheet"])}]


def _no_data(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    files = {
        "voices.toml": "voice",
        "undated.toml": "undated",
        "systems.toml": "system",
        "claims.toml": "claim",
        "structure.toml": "body",
    }
    return (at, []) if at == (files.get(file),) else None


def _no_lane(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at != ("lane",) or not value:
        return None
    return at, [{**value[0], "places": ["handan" if "handan" in str(raw["places"]) else value[0]["places"][0]]}] if len(
        value
    ) > 1 else []


def _two(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at != ("features",) or not re.search("hebei|province", file):
        return None
    return at, [*value, {**copy.deepcopy(value[0]), "properties": {**value[0]["properties"], "id": "another"}}]


def _corners(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if at[-1] != "coordinates":
        return None
    cut = [value[:1]] if len(value) > 1 else []
    return at, rng.choice(
        [
            *cut,
            [],
            [[]],
            [[[]]],
            None,
            ["a", "b"],
            [float("nan"), 1],
            [1e300, 1e300],
            [999, 999],
            [[[0, 0]]],
            {},
            [[None, None]],
        ]
    )


def _city(rng: random.Random, file: str, at: Place, value: Any, raw: Any) -> Made:
    if file != "places.geojson" or at[-1] != "kind" or value == "city" or "handan" not in str(raw):
        return None
    parent = {key: each for key, each in get(raw, at[:-1]).items() if key != "unit"}
    return at[:-1], {**parent, "kind": "city"}


def _broken_link(rng: random.Random, value: str, language: str) -> str | None:
    links = list(re.finditer(r"\[([^\]]+)\]\(([a-z]+):([^)]+)\)", value))
    if not links:
        return None
    link = rng.choice(links)
    words, kind, name = link.groups()
    spelt = rng.choice(
        [
            f"[{words}](place: {name})",
            f"[{words}]({kind.capitalize()}:{name})",
            f"[{words}]({kind}:{name}",
            f"[{words}](https://example.org/{name})",
            f"[{words}] ({kind}:{name})",
            f"[{words}]({kind}：{name})",
            f"[{words}]（{kind}:{name}）",
            f"{words}]({kind}:{name})",
            f"[{words}]({kind}:)",
            f"[{words}]({name})",
            f"({kind}:{name})",
            f"[{words}][{kind}:{name}]",
            f"[[{words}]]({kind}:{name})",
            f"[]({kind}:{name})",
        ]
    )
    return value[: link.start()] + spelt + value[link.end() :]


def _added(*additions: str) -> Callable[[random.Random, str, str], str]:
    def made(rng: random.Random, value: str, language: str) -> str:
        return f"{value} {rng.choice(additions)}"

    return made


def _todo(rng: random.Random, value: str, language: str) -> str:
    return rng.choice(
        [
            "TODO",
            "TODO: write",
            "tbd",
            "待写",
            "xxx",
            "...",
            "…",
            "?",
            "-",
            "FIXME 以后再写",
            "Lorem ipsum dolor sit amet",
        ]
    )


def _control(rng: random.Random, value: str, language: str) -> str:
    return (
        value[:1]
        + rng.choice(["\x00", "\x07", "\x1b", "\x0b", "\x7f", "\u202e", "\ufffd", "\ufeff", "\ufffe"])
        + value[1:]
    )


MAKERS: dict[str, Make] = {
    "wrong type": _wrong_type,
    "year without quotes": _typed_bare,
    "misspelt key": _misspelt_key,
    "unknown key": _unknown_key,
    "missing field": _missing,
    "link": _in_text(_broken_link, prose=True),
    "link where none works": _in_text(lambda rng, value, _: f"{value} [涉县](place:shexian)"),
    "unknown id": _unknown_id,
    "malformed id": _id_case,
    "duplicate entry": _duplicate_entry,
    "duplicate id": _duplicate_id,
    "named twice": _twice,
    "languages swapped": _swapped,
    "one language twice": _one_language,
    "TODO": _in_text(_todo),
    "empty text": _in_text(lambda rng, value, _: rng.choice(["", " ", "\n", "\u3000", "\u200b"])),
    "control character": _in_text(_control),
    "closed list": _closed_value,
    "nan or inf": _number(math.nan, math.inf, -math.inf),
    "absurd number": _number(1e300, -(2**70), 10**25),
    "absurd precision": _field(("precision_km",), 1e9, 0, -3, 5000.0, 1e-9),
    "axis": _field(
        ("axis",),
        [1, 99999],
        [0, 0],
        [2023, 1985],
        [1985],
        [1985, 1985],
        ["spring", "2023"],
        [1985.5, 2023],
        [-5, 20],
        [],
    ),
    "date": _field(
        ("date", "between"),
        "2018-13",
        "2018/12",
        "last year",
        "2018-02-30",
        "XXXX",
        "2018-12/2017",
        "2018年",
        ".",
        "9999",
        "-0500",
        "Y17E7",
    ),
    "when": _when,
    "identical options": _same_options,
    "telling id": _telling_id,
    "accepted in one language": _one_language_accepted,
    "passage no lesson shows": _unshown,
    "event in no lesson": _stray_event,
    "events left out": _dropped("events"),
    "places left out": _dropped("places"),
    "view without a name": _empty_view,
    "file emptied of entries": _no_data,
    "lane left out": _no_lane,
    "two provinces": _two,
    "coordinates": _corners,
    "city": _city,
    "Markdown": _in_text(
        _added("**bold**", "*italic*", "`code`", "![map](map.png)", "[site](https://example.org)", "$x^2$", "\\(x\\)")
    ),
    "same name": _namesake,
    "link in one language": _in_text(_link_left_out, prose=True),
    "prompt left out": _never_asked,
    "compared with itself": _itself,
    "Markdown without an end": _in_text(_added("**bold", "**", "[site](https://example.org ", "[site](a.pdf")),
    "far too long": _in_text(lambda rng, value, _: value * (20_000 // len(value) + 1)),
    "axis far too long": _field(("axis",), [-9000, 2100]),
    "HTML": _in_text(_added("<b>bold</b>", "&nbsp;", "<script>alert(1)</script>", "<br>")),
    "placeholder of a number": _in_text(
        _added("{figure:nothing}", "{Figure:households}", "{figure: households}", "{figure:households")
    ),
    "empty list": lambda rng, file, at, value, raw: (
        (at, []) if isinstance(value, list) and value and at[-1] != "coordinates" else None
    ),
    "address": _field(("address",), "example", "htp://x", "javascript:alert(1)"),
}


WHOLE: dict[str, Callable[[bytes], bytes]] = {
    "BOM": lambda text: b"\xef\xbb\xbf" + text,
    "CRLF": lambda text: text.replace(b"\n", b"\r\n"),
    "GB18030": lambda text: text.decode().encode("gb18030"),
    "UTF-16": lambda text: text.decode().encode("utf-16"),
    "tabs": lambda text: text.replace(b" = ", b"\t=\t").replace(b": ", b":\t"),
    "smart quotes": lambda text: re.sub(r'(?m)^([\w.]+ = )"(.*)"$', r"\1“\2”", text.decode(), count=1).encode(),
    "cut off": lambda text: text[: len(text) // 2],
    "empty": lambda text: b"",
    "a lone surrogate": lambda text: text.replace(b'"', b'"\xed\xa0\x80', 1),
    "a NUL": lambda text: text.replace(b"\n", b"\x00\n", 1),
    "full-width signs": lambda text: (
        re.sub(r"(?m)^([\w.]+) = ", r"\1 ＝ ", text.decode(), count=1).replace('":', '"：', 1).encode()
    ),
}
WHOLE |= {
    "a line twice": lambda text: re.sub(rb'(?m)^([\w.]+ = ["\d].*\n)', rb"\1\1", text, count=1),
    "a key twice": lambda text: re.sub(rb'"kind": ', rb'"kind": "x", "kind": ', text, count=1),
    "single brackets": lambda text: re.sub(rb"(?m)^\[\[(\w+)\]\]$", rb"[\1]", text),
    "a bracket too few": lambda text: re.sub(rb"\[(.*)\]\n", rb"[\1\n", text, count=1),
    "a comma too many": lambda text: re.sub(rb"\n\]", rb",\n]", text, count=1),
}
HARMLESS = {"BOM", "CRLF", "tabs"}
RENAMED: dict[str, Callable[[str], str]] = {
    "misspelt file": lambda name: name.replace("s.", "."),
    "file in the wrong case": str.upper,
    "file with a suffix": lambda name: f"{name}.txt",
}
KINDS = (*MAKERS, *WHOLE, *RENAMED)


class Planter:
    """Plants mistakes in one course, whose files stay as they are."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.raws = {file: parsed(file, content) for file, content in files.items()}
        self.slots = [(file, at, value) for file, raw in self.raws.items() for at, value in slots(raw)]
        self._places: dict[str, dict[tuple[str, ...], list[tuple[str, Place, Any]]]] = {}

    def places(self, kind: str) -> dict[tuple[str, ...], list[tuple[str, Place, Any]]]:
        """Return where a kind of mistake can be made, by field, so that a field of few entries is spoiled as often as others."""
        if kind not in self._places:
            found: dict[tuple[str, ...], list[tuple[str, Place, Any]]] = {}
            for file, at, value in self.slots:
                if MAKERS[kind](random.Random(0), file, at, value, self.raws[file]) is not None:
                    found.setdefault((re.sub(r"/.*", "", file), *field_of(at)), []).append((file, at, value))
            self._places[kind] = found
        return self._places[kind]

    def plant(self, kind: str, rng: random.Random) -> Mistake | None:
        """Return one mistake of a kind, planted somewhere; None where the course has nothing to spoil so."""
        if kind in WHOLE or kind in RENAMED:
            return self._whole(kind, rng)
        places = self.places(kind)
        if not places:
            return None
        file, at, value = rng.choice(places[rng.choice(sorted(places))])
        made = MAKERS[kind](rng, file, at, value, self.raws[file])
        if made is None:
            return None
        raw = copy.deepcopy(self.raws[file])
        if made[0]:
            put(raw, *made)
        else:
            raw = made[1]
        markdown = kind == "Markdown" and (
            file == "guide.toml" or (file.startswith("lessons/") and "step" in at and "text" in at)
        )
        sound = markdown or _may_pass(kind, file, at)
        return Mistake(kind, file, at, entry_of(self.raws[file], at), field_name(at), {file: written(file, raw)}, sound)

    def _whole(self, kind: str, rng: random.Random) -> Mistake | None:
        file = rng.choice(sorted(self.files))
        content = self.files[file]
        if kind in WHOLE:
            spoiled = WHOLE[kind](content)
            return Mistake(kind, file, (), "", "", {file: spoiled}, kind in HARMLESS) if spoiled != content else None
        folder, _, name = file.rpartition("/")
        other = f"{folder}/{RENAMED[kind](name)}".lstrip("/")
        return Mistake(kind, other, (), "", "", {file: None, other: content}, False) if other != file else None


@contextmanager
def planted(folder: Path, mistake: Mistake, files: Files) -> Iterator[None]:
    """Have a mistake in a course's folder for a while."""
    try:
        for name, content in mistake.changed.items():
            (folder / name).unlink() if content is None else (folder / name).write_bytes(content)
        yield
    finally:
        for name in mistake.changed:
            (folder / name).write_bytes(files[name]) if name in files else (folder / name).unlink()


LEFT_OUT = {"events left out", "places left out"}
WIDER = {
    "duplicate entry",
    "duplicate id",
    "passage no lesson shows",
    "event in no lesson",
    "file emptied of entries",
    "two provinces",
}
"""Kinds that are told of another entry than the one that was spoiled, or of the file's entries as such."""


def names(mistake: Mistake, fault: str) -> bool:
    """Whether a fault tells of a mistake: its file, its entry and field, what was expected and what was found."""
    file, _, rest = fault.partition(": ")
    if mistake.kind in LEFT_OUT:  # told of what is left out
        return "expected a lesson that shows it" in rest or (
            file == mistake.file and f"expected one of the lesson's {mistake.field}" in rest
        )
    if mistake.kind == "prompt left out":  # told of the prompt, and of where it would come back
        return file == mistake.file and ("students never see it" in rest or "has students write to" in rest)
    told = "expected" in rest and "got" in rest and (file == mistake.file or mistake.file in rest)
    if mistake.kind in WIDER or not mistake.at:
        return told
    renamed = mistake.field == "id" or mistake.kind in ("coordinates", "empty list", "unknown id")
    return (
        told
        and (mistake.entry in rest or renamed)
        and (mistake.field in rest or mistake.kind in ("identical options", "unknown key"))
    )


def entry_of(raw: Any, at: Place) -> str:
    """Return the id of the entry that a place stands in, the outermost of a list."""
    for depth in range(1, len(at) + 1):
        entry = get(raw, at[:depth])
        if isinstance(entry, dict) and isinstance(at[depth - 1], int):
            properties = entry.get("properties")
            return str(
                entry.get("id")
                or (properties.get("id") if isinstance(properties, dict) else "")
                or f"#{at[depth - 1] + 1}"
            )
    return ""


def field_name(at: Place) -> str:
    names = [key for key in at if isinstance(key, str) and key not in ("zh", "en")]
    return names[-1] if names else ""


def _may_pass(kind: str, file: str, at: Place) -> bool:
    """Whether a course with such a mistake is a sound course: what was left out need not be there."""
    name = field_name(at)
    if file.endswith(".geojson") and kind == "unknown key" and "properties" not in at:
        return True  # GeoJSON has room for members of other programs
    return (kind in ("missing field", "empty list") and name in OPTIONAL) or kind in ("absurd number",)
