"""What every part of the course is made of: a record that refuses misspelt fields, and a text in each language."""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Generic, Self, TypeVar

from msgspec import UNSET, Meta, Struct, UnsetType

TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
LIMIT_TAG = 35
Language = Annotated[str, Meta(pattern=TAG, max_length=LIMIT_TAG)]
"""A language's tag (BCP 47), such as ``fr`` or ``zh-Hant``: a folder, a field and a journal's value for ever."""
LANGUAGES: tuple[Language, ...] = ("zh", "en")
"""The languages of a course that names none, and the two that are fields of their own wherever a text is stored."""
HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
"""Chinese characters, as a range for patterns: the everyday ones, and the rare ones of names and places."""


def is_chinese(language: Language) -> bool:
    """Whether a language is written in Chinese characters, without spaces between words: ``zh`` and ``zh-Hant``."""
    return language.partition("-")[0] == "zh"


def html_lang(language: Language) -> str:
    """Return what HTML calls a page in a language: its tag, and of ``zh`` with which characters it is written.

    Example:
        >>> html_lang("zh"), html_lang("fr")
        ('zh-Hans', 'fr')

    """
    return "zh-Hans" if language == "zh" else language


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters in it."""
    # No pattern: to compile that of so many characters takes longer than all that a lesson asks.
    return not text.isascii() and any(
        "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff" for char in text
    )


def transliteration_lang(word: str) -> str:
    """Return what HTML calls the transliteration of a word: pinyin, as far as anybody knows, of Chinese characters."""
    return "zh-Latn" if has_chinese(word) else ""


Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
LOCATOR = "[A-Z][0-9]{1,3}"
"""How a passage's locator is written: enough for a page's parts, and for a diary of years."""
Latitude = Annotated[float, Meta(ge=-90, le=90)]
Longitude = Annotated[float, Meta(ge=-180, le=180)]
Precision = Annotated[float, Meta(gt=0)]
SameAs = tuple[Annotated[str, Meta(pattern="^[0-9a-f]{12}$")], ...] | UnsetType
"""Fingerprints of earlier wordings that ask the same. Where there are none nothing is written, so that files of one
question (a test's key) stay as they were."""
NONE_EARLIER: UnsetType = UNSET
FirstIn = tuple[Language, ...] | UnsetType
"""The languages in which something asked was first released, where it is in others by now: its fingerprint is made of these."""
Version = Annotated[str, Meta(pattern=r"^[0-9]+(\.[0-9]+){1,2}([.-]?[a-z]+[0-9]*)?$", max_length=20)]
"""What a course is released as: ``1.2`` or ``1.2.3``; with a word after it (``0.2.0.dev0``) it is not released yet."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything that an author writes: immutable, and a misspelt field is refused."""


Value = TypeVar("Value")


class ByLanguage(Record, Generic[Value], frozen=True):
    """Something that is written once in each of a course's languages. What it holds are the fields' own types.

    ``zh`` and ``en`` are fields of their own, as they have been from the first release on; any further language stands in
    ``further`` by its tag. A language that is not there is not stored.
    """

    @classmethod
    def of(cls, values: Mapping[Language, Value]) -> Self:
        """Return it in these languages."""
        further = {tag: value for tag, value in values.items() if tag not in LANGUAGES}
        named: dict[str, Any] = {tag: value for tag, value in values.items() if tag in LANGUAGES}
        return cls(**named, **({"further": further} if further else {}))

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages it is written in."""
        return tuple(self._values())

    def __post_init__(self) -> None:
        if not (getattr(self, "zh") or getattr(self, "en") or getattr(self, "further")):  # noqa: B009 (of every kind of it)
            raise ValueError("expected it in at least one language, got none")

    def items(self) -> Iterable[tuple[Language, Value]]:
        """Return each language it is written in, with what is written there."""
        return self._values().items()

    def _values(self) -> dict[Language, Value]:
        own = {tag: value for tag in LANGUAGES if (value := getattr(self, tag))}
        return own | (getattr(self, "further") or {})  # noqa: B009 (a field of every kind of it)

    def __getitem__(self, language: Language) -> Value:
        """Return it in a language; where it is not written in that one, in English, else in the first there is."""
        values = self._values()
        return next((values[tag] for tag in (language, "en") if tag in values), next(iter(values.values())))

    def __hash__(self) -> int:
        return hash((type(self), *self._values().items()))


class Text(ByLanguage[str], frozen=True, omit_defaults=True):
    """One piece of writing in each language of its course.

    Example:
        >>> Text.of({"en": "A bridge", "fr": "Un pont"})["fr"]
        'Un pont'

    """

    zh: Annotated[str, Meta(min_length=1)] = ""
    en: Annotated[str, Meta(min_length=1)] = ""
    further: dict[Language, Annotated[str, Meta(min_length=1)]] | UnsetType = UNSET

    def __getitem__(self, language: Language) -> str:
        # What is said twice here is asked for thousands of times a page.
        own = self.zh if language == "zh" else self.en if language == "en" else ""
        return own or ByLanguage.__getitem__(self, language)


def in_languages(raw: Any, languages: FirstIn) -> Any:
    """Return plain data with its texts in these languages alone; as it is where none are given."""
    if not languages:
        return raw
    if isinstance(raw, list | tuple):
        return [in_languages(each, languages) for each in raw]
    if not isinstance(raw, dict):
        return raw
    if not raw or raw.keys() - {*LANGUAGES, "further"}:
        return {name: in_languages(each, languages) for name, each in raw.items()}
    further = {tag: text for tag, text in raw.get("further", {}).items() if tag in languages}
    own = {tag: raw[tag] for tag in LANGUAGES if tag in raw and tag in languages}
    return own | ({"further": further} if further else {})
