"""What stands for a course where there is none: enough of one for the views, and words of their own."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from lessons.content.axis import Axis
from lessons.content.model import Course, Names, Outline, Source, Text
from lessons.content.org_chart import Structure
from lessons.errors import LessonError
from lessons.exchange.faults import FileError
from lessons.i18n import texts
from lessons.schema import Language

DASH = "—"
PAGE = "page"
"""The one source that there is: what decides a question whose file does not say so."""

OWN_WORDS = {
    "still.quiz": "parts.still",
    "still.timeline": "parts.still",
    "quiz.silent": "parts.silent",
    "quiz.dead": "parts.dead",
    "present.silent": "parts.silent",
}
"""Sentences that name a button of the course's own notebooks, and what is said in their place."""

_NEITHER_LETTER_NOR_DIGIT = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Latin letters that Unicode does not take apart into a plain one and its mark."""


NOWHEN = Axis(0, 0)
"""The axis of a course without events."""


class _Unsaid(Text, frozen=True):
    """A text that says nothing, in any language: a number without a unit, a question without an explanation."""

    def __post_init__(self) -> None:
        return

    def __getitem__(self, language: Language) -> str:
        return ""


UNSAID = _Unsaid()


def both(text: str) -> Text:
    """Return a text that stands for every language of the interface."""
    return Text.of(dict.fromkeys(texts.locales(), text)) if text else UNSAID


def said(key: str) -> Text:
    """Return a sentence of the interface in each of its languages."""
    return Text.of({tag: texts.translate(key, tag) for tag in texts.locales()})


def is_nothing(text: Text) -> bool:
    """Whether a text is the dash that stands where none was written."""
    return {told for _, told in text.items()} == {DASH}


def course(axis: Axis = NOWHEN) -> Course:
    """Return a course of nothing."""
    nothing = both(DASH)
    source = Source(id=PAGE, kind="dataset", trust="fair", title=nothing, read=nothing)
    return Course(
        id="part",
        title=nothing,
        question=nothing,
        page=PAGE,
        axis=axis,
        basemaps=(),
        lessons={},
        passages={},
        places={},
        events={},
        figures={},
        sources={PAGE: source},
        terms={},
        voices={},
        undated={},
        systems={},
        claims={},
        questions={},
        units={},
        province=Outline(id="none", name=nothing, label=(0.0, 0.0), geometry={}),
        structure=Structure(),
        names=Names(course=nothing, page=nothing, borders=nothing),
    )


def slug(text: str, *, otherwise: str) -> str:
    """Return a name as an id: small letters without their marks, digits, hyphens; ``otherwise`` where nothing of it is left.

    Example:
        >>> slug("Le câble de l’Œuvre, 1858", otherwise="page"), slug("一页", otherwise="page")
        ('le-cable-de-l-oeuvre-1858', 'page')

    """
    apart = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return _NEITHER_LETTER_NOR_DIGIT.sub("-", plain).strip("-")[:60].strip("-") or otherwise


def in_words(error: FileError | OSError, path: Path, language: Language) -> LessonError:
    """Return why a file cannot be read, as its reader is told."""
    if isinstance(error, FileError):
        return LessonError(f"{path}: {texts.translate(error.key, language, **error.values)}")
    return LessonError(f"{path}: {error.strerror or error}")
