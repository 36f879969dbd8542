"""The template's files in the languages that are wanted: it is written in all that `LANGUAGES` names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lessons.schema import Language

LANGUAGES: tuple[Language, ...] = ("zh", "en", "fr")
"""What the template is written in."""

_TAGS = "|".join(LANGUAGES)
_LINE = re.compile(rf'(?:# )?[\w.]+\.({_TAGS}) = (""")?')
_WORD = re.compile(r'(?m)^word = ".*"\npinyin = ".*"\n((?:name\..+\n)*?name\.LANGUAGE = (.*)\n)')
"""A Chinese term, as far as its name in a course's first language: where that is another, it is the word itself."""
_PAIR = re.compile(rf'(?<=[{{,] )({_TAGS}) = ("(?:[^"\\]|\\.)*")')
_TABLE = re.compile(rf'\{{ (?:{_TAGS}) = "(?:[^"\\]|\\.)*"(?:, (?:{_TAGS}) = "(?:[^"\\]|\\.)*")* \}}')
_NAME = re.compile(rf'("({_TAGS})": ?"(?:[^"\\]|\\.)*")')
_CHINESE = re.compile(r'"(?:pinyin|adcode)": ?(?:"[^"]*"|\d+), ?')
"""What only China's places have."""
_NAMES = re.compile(rf'\{{"(?:{_TAGS})": ?"(?:[^"\\]|\\.)*"(?:, ?"(?:{_TAGS})": ?"(?:[^"\\]|\\.)*")*\}}')


def toml(text: str, languages: Collection[Language]) -> str:
    r"""Return a TOML file of the template without the languages that are not wanted; its comments stay.

    Example:
        >>> toml('title.zh = "一"\ntitle.en = "One"\nhints = [{ zh = "二", en = "Two" }]\n', ("en",))
        'title.en = "One"\nhints = [{ en = "Two" }]\n'

    """
    first = next(iter(languages))
    if first != "zh":
        text = re.sub(_WORD.pattern.replace("LANGUAGE", first), r"word = \2\n\1", text)
    return "".join(_lines(text, languages))


def _lines(text: str, languages: Collection[Language]) -> Iterator[str]:
    skipping = False
    for line in text.splitlines(keepends=True):
        if skipping:
            skipping = line.rstrip() != '"""'
            continue
        found = _LINE.match(line)
        if found and found[1] not in languages:
            skipping = bool(found[2])
            continue
        yield _TABLE.sub(lambda table: _table(table[0], languages), line)


def _table(text: str, languages: Collection[Language]) -> str:
    kept = [f"{tag} = {said}" for tag, said in _PAIR.findall(text) if tag in languages]
    return "{ " + ", ".join(kept) + " }"


def geojson(text: str, languages: Collection[Language]) -> str:
    """Return a GeoJSON file of the template without the languages that are not wanted.

    Example:
        >>> geojson('{"adcode":1,"name":{"zh":"桥","en":"Bridge"}}', ("en",))
        '{"name":{"en":"Bridge"}}'

    """
    if "zh" not in languages:
        text = _CHINESE.sub("", text)
    return _NAMES.sub(lambda table: _names(table[0], languages), text)


def _names(text: str, languages: Collection[Language]) -> str:
    between = ", " if ", " in text else ","
    return "{" + between.join(pair for pair, tag in _NAME.findall(text) if tag in languages) + "}"
