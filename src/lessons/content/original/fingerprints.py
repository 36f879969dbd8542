"""Fingerprints of a page's paragraphs, and where these paragraphs are in a reader's copy.

The project keeps no word of the page. Of each paragraph it keeps its length and salted, shortened digests of a few runs of
six characters with their places: enough to find the paragraph again, not to write it. What is compared is folded before:
width, case, spaces, punctuation, simplified and traditional characters; so line breaks and the kind of quotation mark do
not matter.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from hashlib import blake2b
from itertools import pairwise
from typing import Annotated, NamedTuple

import msgspec

from lessons.assessment.text_match import folded, simplified
from lessons.errors import Problem
from lessons.i18n.texts import both
from lessons.schema import LOCATOR

FILE = "article.json"
GRAM = 6
MOST = 16
"""Digests kept of a paragraph: the first run, the last, and those whose digests are smallest."""
ENOUGH = 0.5
"""A paragraph is found where half of its digests are, at about their distances."""
SAME = 0.9
SALT = b"handan-lessons"
MARK = re.compile(rf"^[ \t\u3000]*\[({LOCATOR})\]", re.MULTILINE)


_Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}$")]


class Print(msgspec.Struct, frozen=True):
    """A paragraph's length in folded characters, and (place, digest) of some of its runs."""

    length: Annotated[int, msgspec.Meta(ge=1)]
    runs: Annotated[tuple[tuple[int, _Digest], ...], msgspec.Meta(min_length=1)]


Prints = dict[str, Print]
"""Fingerprints by locator, in the page's reading order."""


class Placed(NamedTuple):
    """A paragraph as a copy has it; ``same`` is false where the copy differs from the page in places."""

    text: str
    same: bool


class _Span(NamedTuple):
    score: float
    start: int
    end: int


def take(text: str) -> Print:
    """Return the fingerprint of one paragraph."""
    signs, _ = _folded(text)
    size = min(GRAM, len(signs))
    digests = [(place, _digest(signs[place : place + size])) for place in range(len(signs) - size + 1)]
    ends = {digests[0], digests[-1]}
    rest = sorted(set(digests) - ends, key=lambda run: run[1])[: MOST - len(ends)]
    return Print(length=len(signs), runs=tuple(sorted([*ends, *rest])))


def take_all(marked: str) -> Prints:
    """Return the fingerprints of a copy in which each paragraph has its locator before it: ``[D3]`` at a line's beginning.

    Raises:
        ValueError: where a locator is marked twice, or a marked paragraph has no letter in it.

    """
    pieces = MARK.split(marked)
    found: Prints = {}
    for locator, text in zip(pieces[1::2], pieces[2::2], strict=True):
        if locator in found:
            raise ValueError(both("fault.locator-once", got=locator))
        if not _folded(text)[0]:
            raise ValueError(both("fault.prints-text", got=locator))
        found[locator] = take(text)
    return found


def encode(prints: Prints) -> bytes:
    """Return fingerprints as ``data/article.json`` has them: a paragraph a line."""
    lines = [f' "{name}": {msgspec.json.encode(entry).decode()}' for name, entry in prints.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def decode(content: bytes) -> Prints:
    """Return fingerprints from a file's content. Raises `ValueError` where it is none."""
    try:
        return msgspec.json.decode(content, type=Prints)
    except msgspec.MsgspecError as error:
        raise ValueError(both("fault.prints", reason=error)) from error


def faults(content: bytes, passages: Collection[str]) -> list[Problem]:
    """Return what is wrong with a file of fingerprints in a course that has these passages."""
    try:
        found = decode(content)
    except ValueError as error:
        return [Problem(FILE, "", str(error))]
    strange = sorted(name for name in found if name not in passages)
    return [Problem(FILE, name, both("fault.prints-locator")) for name in strange]


def place(prints: Prints, copy: str) -> dict[str, Placed]:
    """Return the paragraphs that a copy has, in the page's order."""
    signs, origins = _folded(copy)
    spots = {name: _spots(entry, signs) for name, entry in prints.items()}
    spans = _chosen(spots)
    return {
        name: Placed(_cut(copy, origins, spans[name]), spans[name].score >= SAME) for name in prints if name in spans
    }


def _folded(text: str) -> tuple[str, list[int]]:
    """Return what counts of a text, and for each of its characters the place in the text that it comes from."""
    known: dict[str, str] = {}
    signs: list[str] = []
    origins: list[int] = []
    for origin, sign in enumerate(text):
        if sign not in known:
            known[sign] = simplified(folded(sign))
        signs.append(known[sign])
        origins += [origin] * len(known[sign])
    return "".join(signs), origins


def _digest(run: str) -> str:
    return blake2b(run.encode(), digest_size=4, key=SALT).hexdigest()


def _spots(entry: Print, signs: str) -> list[_Span]:
    """Return where a paragraph may be: each stretch that has enough of its runs, none overlapping a better one."""
    wanted: dict[str, list[int]] = {}
    for offset, digest in entry.runs:
        wanted.setdefault(digest, []).append(offset)
    size = min(GRAM, entry.length)
    votes = sorted(
        (at - offset, offset)
        for at in range(len(signs) - size + 1)
        for offset in wanted.get(_digest(signs[at : at + size]), ())
    )
    slack = max(24, entry.length // 3)  # so much may stand between its parts: a page number, a line of advertising
    found: list[_Span] = []
    for number, (start, _) in enumerate(votes):
        near = votes[number : bisect_left(votes, (start + slack + 1, 0))]
        score = len({offset for _, offset in near}) / len(entry.runs)
        if score >= ENOUGH:
            first, last = _ends(near)
            found.append(_Span(score, max(0, first), min(len(signs), last + entry.length)))
    return _apart(span for span in found if 2 * (span.end - span.start) > entry.length)


def _ends(votes: list[tuple[int, int]]) -> tuple[int, int]:
    """Return where the first part of a paragraph says that it starts, and the last. A word that is there twice votes astray."""
    count = Counter(start for start, _ in votes)
    sure = [vote for vote in votes if count[vote[0]] > 1] or votes
    first = min(sure, key=lambda vote: (vote[1], -count[vote[0]]))
    last = max(sure, key=lambda vote: (vote[1], count[vote[0]]))
    return first[0], last[0]


def _apart(spans: Iterable[_Span]) -> list[_Span]:
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda span: -span.score):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return kept


def _chosen(spots: Mapping[str, list[_Span]]) -> dict[str, _Span]:
    """Return one span for each paragraph. Where several do, such as a byline that stands twice, its neighbours decide."""
    clear = [found[0] for found in spots.values() if len(found) == 1]
    chosen: dict[str, _Span] = {}
    end = 0
    for name, found in spots.items():
        taken = [*clear, *chosen.values()] if len(found) > 1 else []
        free = [span for span in found if all(span.end <= one.start or one.end <= span.start for one in taken)]
        if free:
            best = max(span.score for span in free)
            alike = [span for span in free if span.score == best]
            chosen[name] = min(alike, key=lambda span: (span.start < end, abs(span.start - end)))
            end = chosen[name].end
    return _trimmed(chosen)


def _trimmed(spans: dict[str, _Span]) -> dict[str, _Span]:
    """Let no two overlap: a paragraph that is torn in two claims what stands between, and the less sure one gives way."""
    order = sorted(spans, key=lambda name: spans[name].start)
    for before, after in pairwise(order):
        one, other = spans[before], spans[after]
        if one.end > other.start and one.score < other.score:
            spans[before] = one._replace(end=other.start)
        elif one.end > other.start:
            spans[after] = other._replace(start=min(one.end, other.end))
    return {name: span for name, span in spans.items() if span.end > span.start}


def _cut(copy: str, origins: list[int], span: _Span) -> str:
    """Return the words of a span with the punctuation that belongs to them, as one paragraph."""
    first, last = origins[span.start], origins[span.end - 1] + 1
    while first and (copy[first - 1] in "\"'" or unicodedata.category(copy[first - 1]) in ("Ps", "Pi")):
        first -= 1
    while last < len(copy) and (copy[last] in "\"'…" or unicodedata.category(copy[last]) in ("Pe", "Pf", "Po")):
        last += 1
    # A line that was broken goes on; Chinese has no space there.
    joined = re.sub(r"(?<=[^\x00-\u2e7f])\s*\n\s*|\s*\n\s*(?=[^\x00-\u2e7f])", "", copy[first:last].strip())
    return re.sub(r"\s+", " ", joined)
