"""The interface's words: one locale file a language, looked up by key."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any, cast

from lessons.errors import LessonError, UnknownNameError, near, shorten
from lessons.paths import PACKAGE
from lessons.schema import LANGUAGES, Language

# Between two texts of one line; Chinese has signs of its own.
COLON: dict[Language, str] = {"zh": "：", "en": ": "}
STOP: dict[Language, str] = {"zh": "；", "en": "; "}


@cache
def table(language: Language) -> dict[str, str]:
    """Return every sentence of a language by its key."""
    found: dict[str, str] = json.loads((PACKAGE / "locale" / f"{language}.json").read_bytes())
    return found


def translate(key: str, language: Language, **values: object) -> str:
    """Return one sentence with its ``{values}`` filled in. The values are text: escape them where HTML is made."""
    return table(language)[key].format(**values)


def words(prefix: str, language: Language) -> dict[str, str]:
    """Return the sentences whose key begins with ``prefix.``, by the rest of the key: what one widget needs."""
    start = f"{prefix}."
    return {key.removeprefix(start): text for key, text in table(language).items() if key.startswith(start)}


def chosen(language: str | None = None, *, folder: Path | None = None) -> Language:
    """Return the language to use: the one asked for, else the notebook's folder, ``LESSONS_LANGUAGE``, the system's, zh.

    Raises:
        LessonError: where ``language`` is neither ``"zh"`` nor ``"en"``.

    """
    if language is not None and language not in LANGUAGES:
        raise LessonError(f'language: expected "zh" or "en", got {shorten(language)}')
    where = (folder or Path.cwd()).name
    system = "".join(os.environ.get(name, "") or "" for name in ("LC_ALL", "LC_MESSAGES", "LANG"))[:2].lower()
    candidates = (language, where, os.environ.get("LESSONS_LANGUAGE"), system)
    return cast("Language", next((name for name in candidates if name in LANGUAGES), "zh"))


def find(name: object, known: dict[str, Any], *, what: str, language: Language) -> Any:
    """Return ``known[name]``, or say in the reader's language what exists and what comes near."""
    kind = translate(f"error.{what}", language)
    if not isinstance(name, str):
        raise LessonError(translate("error.name-type", language, what=kind, got=shorten(name)))
    if name in known:
        return known[name]
    guess = near(name, known)
    hint = translate("error.near", language, guess=guess) if guess else ""
    listed = ", ".join(known)
    raise UnknownNameError(
        translate("error.unknown", language, what=kind, name=shorten(name).strip("'\""), hint=hint, known=listed)
    )
