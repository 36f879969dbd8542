"""What every part of the course is made of: a record that refuses misspelt fields, and a text in both languages."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
Latitude = Annotated[float, Meta(ge=-90, le=90)]
Longitude = Annotated[float, Meta(ge=-180, le=180)]
Precision = Annotated[float, Meta(gt=0)]
SameAs = tuple[Annotated[str, Meta(pattern="^[0-9a-f]{12}$")], ...] | UnsetType
"""Fingerprints of earlier wordings that ask the same. Where there are none nothing is written, so that files of one
question (a test's key) stay as they were."""
NONE_EARLIER: UnsetType = UNSET
Version = Annotated[str, Meta(pattern=r"^[0-9]+(\.[0-9]+){1,2}([.-]?[a-z]+[0-9]*)?$", max_length=20)]
"""What a course is released as: ``1.2`` or ``1.2.3``; with a word after it (``0.2.0.dev0``) it is not released yet."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything that an author writes: immutable, and a misspelt field is refused."""


class Text(Record, frozen=True):
    """One piece of writing in both languages."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]

    def __getitem__(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en
