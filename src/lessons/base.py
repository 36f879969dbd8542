"""What every part of the course is made of: a record that refuses misspelt fields, and a text in both languages."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from typing import Annotated, Literal

from msgspec import Meta, Struct

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
Latitude = Annotated[float, Meta(ge=-90, le=90)]
Longitude = Annotated[float, Meta(ge=-180, le=180)]
Precision = Annotated[float, Meta(gt=0)]


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything that an author writes: immutable, and a misspelt field is refused."""


class Text(Record, frozen=True):
    """One piece of writing in both languages."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]

    def __getitem__(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en
