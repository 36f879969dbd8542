"""What is wrong with a file's signs, in an author's words: which line it is, how it reads, and what to look for there."""

from __future__ import annotations

import json
import re
import tomllib

from lessons.errors import shorten
from lessons.i18n.texts import both, translate
from lessons.schema import Language

_TOML = {
    r"Cannot (?:overwrite|declare)": "twice",
    r"Illegal character '\\n'": "quote",
    r"Illegal character": "control",
    r"Unterminated string": "open-text",
    r"Unescaped": "escape",
    r"Unclosed|Expected '\]'": "bracket",
    r"Invalid value": "value",
    r"Expected|Invalid statement": "line",
}
_JSON = {
    r"Expecting ',' delimiter|Expecting ':'": "separator",
    r"Expecting": "json-value",
    r"Invalid control|Unterminated string": "quote",
    r"Invalid .*escape": "escape",
    r"Extra data": "after",
}
_LINE = re.compile(r"at line (\d+)")


def toml_fault(text: str, error: tomllib.TOMLDecodeError) -> str:
    """Say where a text is no TOML."""
    found = _LINE.search(str(error))
    lines = text.rstrip().count("\n") + 1
    return _said("TOML", text, int(found[1]) if found else lines, str(error), _TOML)


def json_fault(text: str, error: json.JSONDecodeError) -> str:
    """Say where a text is no JSON."""
    return _said("GeoJSON", text, error.lineno, error.msg, _JSON)


def _said(form: str, text: str, line: int, reason: str, known: dict[str, str]) -> str:
    key = next((key for pattern, key in known.items() if re.match(pattern, reason)), "")

    def told(language: Language) -> str:
        return translate(f"fault.syntax.{key}", language) if key else reason

    written = (text.split("\n")[line - 1 : line] or [""])[0]
    return both("fault.syntax", form=form, line=line, got=shorten(written.strip()), reason=told)
