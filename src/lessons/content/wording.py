"""What texts have that students should not read: another language, what is still to be written, signs that nothing draws.

`lessons check` and the preview tell of it; it keeps no course from being opened.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache, partial
from math import floor
from pathlib import Path
from typing import NamedTuple

from lessons.errors import Problem, shorten
from lessons.i18n.texts import both, translate
from lessons.paths import GUIDE
from lessons.schema import HAN

from . import edtf_dates, guides, model, numerals
from .course_rules import records
from .decode import texts
from .references import LINK

LETTERS: dict[model.Language, re.Pattern[str]] = {"zh": re.compile(f"[{HAN}]"), "en": re.compile("[A-Za-z]")}
"""The letters that a language is written in: a text with none of its own, or far more of another's, is in the wrong place."""

WORDS: dict[model.Language, frozenset[str]] = {
    "en": frozenset(
        {
            "the",
            "of",
            "and",
            "is",
            "was",
            "were",
            "that",
            "what",
            "with",
            "from",
            "by",
            "for",
            "not",
            "who",
            "this",
            "its",
        }
        | {"they", "are", "to", "it", "as", "at", "which", "when", "where", "has", "had"}
    ),
    "fr": frozenset(
        {
            "le",
            "la",
            "les",
            "des",
            "du",
            "une",
            "un",
            "et",
            "est",
            "que",
            "qui",
            "dans",
            "pour",
            "pas",
            "ce",
            "cette",
            "au",
        }
        | {"aux", "il", "elle", "ils", "elles", "sont", "ont", "était", "avec", "sur", "qu"}
    ),
}
"""Small words that only one of these languages has: of two languages in the same letters, they tell which one a text is in."""

IMAGE_BYTES = 2_000_000
"""A picture of more bytes than this is one that nobody has made smaller: a class on one line waits for it."""
LETTERS_MOST = 20_000
"""No text is longer: several times the longest of a course, so that beyond it something was put there by mistake."""

LINK_KINDS = ("place", "event", "term", "figure", "passage")


def faults(course: model.Course, guide: guides.Guide | None, *, beside: Path) -> list[Problem]:
    """Return what is wrong with the texts of a course and its guide; pictures lie among the notebooks ``beside`` them."""
    found = list(_when(course))
    for file, where, language, text in _texts(course, guide):
        sort = _sort(file, where)
        messages = [] if _is_faultless(text, language, sort) else [*_of_itself(text, language, sort)]
        if sort.markdown and len(text) <= LETTERS_MOST:
            messages += _markdown(text, beside, language, lessons=course.questions)
            messages += [both("fault.figure-here")] if file == GUIDE and _FIGURE.search(text) else []
        found += [Problem(file, f"{where}.{language}", message) for message in messages]
    return [*found, *_addresses(course), *_questions(course)]


class _Sort(NamedTuple):
    """What decides by which rules a text is read: its place in the files."""

    original: bool
    """What a source is called stays in its own language."""
    markdown: bool
    linked: bool
    bold: bool
    """What a sheet tells afterwards may have bold words."""


@lru_cache(maxsize=10_000)
def _sort(file: str, where: str) -> _Sort:
    linked = bool(_LINKED.search(f"{file} {where}"))
    return _Sort(
        original=bool(_ORIGINAL.match(f"{file} {where}")),
        markdown=file == GUIDE or bool(_STEP.fullmatch(where)),
        linked=linked,
        bold=linked and ".then" in where,
    )


# A preview reads all texts at every save, and most are those of before. What is said of a fault depends on who is told.
@lru_cache(maxsize=20_000)
def _is_faultless(text: str, language: model.Language, sort: _Sort) -> bool:
    return next(_of_itself(text, language, sort), None) is None


def _of_itself(text: str, language: model.Language, sort: _Sort) -> Iterator[str]:
    """Say what is wrong with a text whatever stands beside it."""
    if len(text) > LETTERS_MOST:
        yield both("fault.too-long", most=LETTERS_MOST, got=len(text))
        return
    yield from _unwritten(text)
    yield from _language(text, language)
    if not sort.original:
        yield from _small_words(text, language)
    yield from _marks(text, sort)


def _texts(course: model.Course, guide: guides.Guide | None) -> Iterator[tuple[str, str, model.Language, str]]:
    told = [
        (file, where, text)
        for file, name, record in records(course)
        for where, text in texts(record, name)
        if course.id or file != "course.toml"  # which could not be read
    ]
    for kind in ("section", "lesson", "answer") if guide else ():
        for name, entry in getattr(guide, f"{kind}s").items():
            told += [(GUIDE, where, text) for where, text in texts(entry, f'{kind} "{name}"')]
    for file, where, text in told:
        yield from ((file, where, language, text[language]) for language in text.languages)


def _unwritten(text: str) -> Iterator[str]:
    if _TO_DO.search(text) or (text.strip() and not any(sign.isalnum() or sign in _SIGNS for sign in text)):
        yield both("fault.unwritten", got=shorten(text))


def _language(text: str, language: model.Language) -> Iterator[str]:
    """Say where a text is in another language than its field: the letters of one are counted against those of all others."""
    own = LETTERS.get(language)
    if own is None:  # nothing is known of how it is written
        return
    mine = len(own.findall(text))
    others = sum(len(letters.findall(text)) for name, letters in LETTERS.items() if name != language)
    words = language != "zh" or _WORD.search(text)  # Latin letters alone may be a name, a unit or a locator
    if words and others > _MORE[language] * mine and others > 2:
        name = partial(translate, f"fault.language.{language}")
        yield both("fault.language", wanted=name, got=shorten(text))


def _small_words(text: str, language: model.Language) -> Iterator[str]:
    """Say where a text is in another language than its field that is written in the same letters."""
    tag = language.partition("-")[0]
    if tag not in WORDS:
        return
    said = _LATIN.findall(LINK.sub(r"\1", text).lower())
    mine = sum(word in WORDS[tag] for word in said)
    other = max(sum(word in words for word in said) for name, words in WORDS.items() if name != tag)
    if other > _FEW and other > _TIMES * mine:
        yield both("fault.language", wanted=partial(translate, f"fault.language.{tag}"), got=shorten(text))


def _marks(text: str, sort: _Sort) -> Iterator[str]:
    """Say which signs of a text students would read as they stand."""
    rest = LINK.sub(" ", text)
    if sort.bold:
        rest = _BOLD.sub(" ", rest)
    if sort.linked and (lost := _MISTYPED.search(rest)):
        yield both("fault.link", kinds=", ".join(LINK_KINDS), got=shorten(lost[0]))
        return
    if not sort.linked and (lost := LINK.search(text) or _KIND.search(text)):
        yield both("fault.no-link", got=shorten(lost[0]))
    if lost := _HOLE.search(numerals.FIGURE.sub(" ", text)):
        yield both("fault.hole", got=shorten(lost[0]))
    if not sort.markdown and (lost := _first(rest, _MARKDOWN, _LATEX, _HTML)):
        yield both("fault.markup", got=shorten(lost[0]))


def _first(text: str, *patterns: re.Pattern[str]) -> re.Match[str] | None:
    return next(filter(None, (pattern.search(text) for pattern in patterns)), None)


def _markdown(text: str, beside: Path, language: model.Language, *, lessons: Collection[str]) -> Iterator[str]:
    """Say what of Markdown leads nowhere, is too large, has no end or is HTML."""
    pages = beside / "notebooks" / language
    for path in _IMAGE.findall(text):
        if re.match(r"(?:https?|data|attachment):", path):
            continue
        if not (pages / path).is_file():
            yield both("fault.image", folder=f"notebooks/{language}", got=shorten(path))
        elif (size := (pages / path).stat().st_size) > IMAGE_BYTES:
            yield both("fault.image-bytes", most=f"{IMAGE_BYTES:,}", got=f"{size:,}", path=shorten(path))
    for path in _LINKED_FILE.findall(_CODE.sub(" ", text)):
        kept = any((place / path).is_file() for place in (pages, beside / "notebooks" / "teacher" / language))
        if not kept and not (path.endswith(".ipynb") and Path(path).stem in lessons):
            yield both("fault.linked-file", folder=f"notebooks/{language}", got=shorten(path))
    for sign in _unclosed(text):
        yield both("fault.unclosed", got=shorten(sign))
    if lost := _HTML.search(_CODE.sub(" ", text)):
        yield both("fault.html", got=shorten(lost[0]))


def _unclosed(text: str) -> Iterator[str]:
    """Yield the signs of Markdown that begin something and do not end it, in one paragraph: it is shown as it stands."""
    for paragraph in re.split(r"\n\s*\n", _FENCED.sub(" ", text)):
        rest = _CODE_RUN.sub(" ", paragraph)
        if found := re.search(r"`[^\n]{0,30}", rest) or (rest.count("**") % 2 and re.search(r"\*\*[^\n]{0,30}", rest)):
            yield found[0]
        if found := _OPEN_LINK.search(rest):
            yield found[0]


def _when(course: model.Course) -> Iterator[Problem]:
    """Say where an event's time in words is not that of its date: a year outside it, or a month of its one year."""
    for event in course.events.values():
        try:
            span = edtf_dates.span(event.date)
        except ValueError:  # a fault of its own
            continue
        first, last = floor(span.start), floor(span.end - 1e-9)
        axes = (course.axis, *course.axes.values())
        if not event.context and not any(axis.holds(span.start, span.end) for axis in axes):
            continue  # the date itself is another fault
        for language in course.languages:
            said = event.when[language]
            years = sorted({int(year) for year in _YEAR.findall(said)})
            # 44 BCE is the year -43.
            wrong = [str(year) for year in years if not (first <= year <= last or first <= 1 - year <= last)]
            if not wrong and len(years) == 1:
                months = ((word, month) for word, month in _months(said, language))
                wrong = [
                    word
                    for word, month in months
                    if years[0] + month / 12 + _DAYS < span.start or span.end < years[0] + (month - 1) / 12 - _DAYS
                ]
            if wrong:
                message = both(
                    "fault.when", date=event.date, first=first, last=last, got=f"{', '.join(wrong)} in {said!r}"
                )
                yield Problem("events.toml", f'event "{event.id}".when.{language}', message)


def _months(text: str, language: model.Language) -> Iterator[tuple[str, int]]:
    if language == "zh":
        yield from ((found[0], int(found[1])) for found in re.finditer(r"(\d{1,2})月", text))
    elif language.partition("-")[0] in _MONTHS:
        names = _MONTHS[language.partition("-")[0]]
        found = re.finditer(rf"\b(?:{'|'.join(names)})\b", text, re.IGNORECASE)
        yield from ((each[0], names.index(each[0].lower()) + 1) for each in found)


def _addresses(course: model.Course) -> Iterator[Problem]:
    for file, kind, entries in (
        ("sources.toml", "source", course.sources),
        ("documents.toml", "document", course.documents),
    ):
        for name, entry in entries.items():
            address = getattr(entry, "address", "")
            if address and not _ADDRESS.fullmatch(address):
                yield Problem(file, f'{kind} "{name}".address', both("fault.address", got=shorten(address)))


def _questions(course: model.Course) -> Iterator[Problem]:
    for lesson, questions in course.questions.items():
        for question in questions.values():
            for message in question.doubts():
                yield Problem(f"questions/{lesson}.toml", f'question "{question.id}"', message)


_ADDRESS = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?")
_TO_DO = re.compile(
    r"\b(?:TODO|FIXME|TBD|TBA|XXX)\b"
    r"|^\W*(?i:to ?do\b|tbd\b|tba\b|fixme\b|x{3,}\W*$|lorem ipsum|placeholder\W*$)"
    r"|^\W*(?:待写|待补|待定|待译|占位)"
)
_FIGURE = re.compile(r"\{\s*figure\s*:", re.IGNORECASE)
_SIGNS = frozenset("+-−×÷=<>≤≥≠√%") - {"-"}
"""What may be a whole text though it has no letter, such as an option of a question about signs."""
_MORE: dict[model.Language, float] = {"zh": 8, "en": 1}
"""So many letters of other languages may stand beside one of its own: a Chinese character says as much as several letters."""
_WORD = re.compile("[a-z]{3}")
_LATIN = re.compile(r"[^\W\d_]{2,}")
_FEW = 1
_TIMES = 3
"""More than so many small words of another language, and more than so many times those of its own."""
_ORIGINAL = re.compile(r"^(?:sources|documents)\.toml .*\.title$")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_MONTHS: dict[model.Language, tuple[str, ...]] = {
    "en": (
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}
_DAYS = 0.01
"""Twelfths of a year and months begin up to some days apart."""
_STEP = re.compile(r"step\[[^\]]*\]\.text")
_LINKED = re.compile(r'^passages\.toml passage "[^"]*"\.text$|^lessons/\S+ sheet\[[^\]]*\]\.then$')
_KIND = re.compile(rf"[(（]\s*(?:{'|'.join(LINK_KINDS)})\s*[:：]\s*[\w-]*\s*[)）]?", re.IGNORECASE)
_MISTYPED = re.compile(
    r"\[[^\[\]\n]*\]+\([^)\n]*\)?|\]\([^)\n]*\)?"
    rf"|\](?:（|\[)\s*\w+\s*[:：][^)）\]\n]*[)）\]]?|{_KIND.pattern}",
    re.IGNORECASE,
)
_HOLE = re.compile(r"[{｛]\s*(?:[A-Za-z]+\s*[:：][^}｝]*[}｝]?|figure\s*[}｝])")
_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]+)")
_CODE = re.compile(r"`[^`]*`")
_CODE_RUN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_OPEN_LINK = re.compile(r"\[[^\[\]\n]+\]\([^()\s]*(?:[ \t][^()\n]*)?$", re.MULTILINE)
_LINKED_FILE = re.compile(r"(?<!!)\[[^\[\]\n]*\]\(\s*<?((?![a-zA-Z][a-zA-Z+.-]*:|[#/])[^)\s>#?]+)")
"""A link to a file of one's own: no address, no place on the page."""
_BOLD = re.compile(r"\*\*[^*\n]+\*\*")
_MARKDOWN = re.compile(
    r"\*\*[^*\n]*(?:\*\*)?|(?<![*\w])\*[^*\s][^*\n]*\*(?![*\w])|__[^_\n]+__|`[^`\n]+`|^(?:#{1,6}|>|\*) .*"
    r"|!?\[[^\]\n]*\]\([^)\n]*\)?",
    re.MULTILINE,
)
_LATEX = re.compile(r"\\[(\[].*?\\[)\]]|\\[a-z]{2,}\{|\$[^$\n]*[\\^_{][^$\n]*\$")
_HTML = re.compile(r"</?[A-Za-z][^<>\n]*>|<!--|&(?:[a-z]{2,6}|#\d+);")
