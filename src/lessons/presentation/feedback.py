"""The feedback that a student gets back: one page that needs nothing else, and the same as data, which is in that page.

A browser shows the page without a script; the student's own page takes the file and draws it anew of its data. Both are made of
a `Feedback` alone, so they say the same.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import html
import re
import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

import msgspec
from markupsafe import Markup, escape
from msgspec import Struct

from lessons.errors import KeyedError
from lessons.i18n import texts
from lessons.journal import events
from lessons.schema import Language

from .html import standalone

VERSION = 1
LIMIT_CHARACTERS = 5_000_000

Status = Literal["counted", "unread", "unanswered", "dropped"]
"""Whether an answer's points stand, wait for the teacher to read it, there is no answer, or the question does not count."""


class FeedbackError(KeyedError):
    """A file that cannot be taken for feedback."""


class AnswerRemark(Struct, frozen=True, kw_only=True):
    """What is said of an answer, or of a part of it, in the question's own words."""

    tone: Literal["right", "wrong", "partly"]
    label: str
    text: str


class LevelGiven(Struct, frozen=True, kw_only=True):
    """A row of an essay's rubric as the teacher marked it: the criterion, the level's name, the level in words."""

    criterion: str
    level: str
    words: str


class AnswerFeedback(Struct, frozen=True, kw_only=True):
    """One question: what was asked, what the student gave, what came of it.

    ``tone`` is empty where nothing is right or wrong about an answer; ``solution`` (of an essay ``outline``) and
    ``explanation`` where the teacher does not release them.
    """

    prompt: str
    answer: str
    points: float | None
    most: float
    status: Status = "counted"
    tone: Literal["", "right", "wrong", "partly"] = ""
    accepted: bool = False
    remarks: tuple[AnswerRemark, ...] = ()
    levels: tuple[LevelGiven, ...] = ()
    comment: str = ""
    solution: str = ""
    outline: str = ""
    explanation: str = ""


class Feedback(Struct, frozen=True, kw_only=True):
    """A graded submission as its student sees it: the teacher's points and comments, and each answer.

    ``points`` is None where nothing has any yet; ``waiting`` says how many answers the teacher has still to read; ``receipt``
    is the checksum of the file that counts, as the student's page showed it at the download. ``allowed`` says what the
    teacher allowed beyond the assignment, ``by_rule`` what its late rule did to the points.
    """

    file: Literal["handan-lessons-feedback"] = "handan-lessons-feedback"
    v: int
    course: str
    assignment: str
    title: str
    who: str
    language: Language
    points: float | None
    most: float
    late: bool = False
    waiting: int = 0
    comment: str = ""
    receipt: str = ""
    allowed: tuple[str, ...] = ()
    by_rule: str = ""
    answers: tuple[AnswerFeedback, ...] = ()


MARK = 'data-file="handan-lessons-feedback"'
"""What is near the beginning of each such page, and of nothing else."""

_DATA = re.compile(r'<pre[^<>]*\bid="lsn-data"[^<>]*>([^<]*)</pre>')


def looks_like_one(raw: object) -> bool:
    """Whether a file's text is such a page, whole or not."""
    return isinstance(raw, str) and MARK in raw[:600]


class _Head(Struct):
    file: Literal["handan-lessons-feedback"]
    v: int


def read(raw: object, *, course: str) -> Feedback:
    """Return what a page has as data; nothing else of it is looked at, nothing in it is run.

    Raises:
        FeedbackError: where it is no such page, damaged, of a newer version, or another course's.

    """
    found = _DATA.search(raw) if isinstance(raw, str) and len(raw) <= LIMIT_CHARACTERS else None
    if found is None:
        raise FeedbackError("feedback.damaged" if looks_like_one(raw) else "feedback.not-ours")
    data = html.unescape(found[1]).strip().encode("utf-8", "replace")
    try:
        if msgspec.json.decode(data, type=_Head).v > VERSION:
            raise FeedbackError("feedback.newer")
        given = msgspec.json.decode(data, type=Feedback)
    except events.UNREADABLE:
        raise FeedbackError("feedback.damaged") from None
    if not events.is_whole(data):
        raise FeedbackError("feedback.damaged")
    if given.course != course:
        raise FeedbackError("feedback.other-course")
    return given


def encode(given: Feedback) -> bytes:
    """Return the data as `read` takes it, with a checksum at the end."""
    body = msgspec.json.encode(given)[:-1]
    return body + b',"crc":"%08x"}' % zlib.crc32(body)


def page(given: Feedback) -> str:
    """Return the page: HTML in UTF-8 that needs nothing else and runs nothing."""
    language, words = given.language, _words(given.language)
    title = f"{given.title} · {given.who}" if given.who else given.title
    data = Markup(html.escape(encode(given).decode(), quote=False))  # noqa: S704 (escaped)
    body = Markup('<main>\n{}</main>\n<pre hidden id="lsn-data">{}</pre>').format(_body(given, words), data)
    return str(standalone(body, title=title, language=language, style="feedback.css", file=given.file))


@cache
def _words(language: Language) -> dict[str, str]:
    return texts.words("feedback", language)


def _body(given: Feedback, words: dict[str, str]) -> Markup:
    facts = [points_text(given.points, given.most, given.language)]
    if given.waiting:
        facts.append(texts.translate("feedback.waiting", given.language, count=given.waiting))
    if given.late:
        facts.append(words["late"])
    facts += [*given.allowed, *filter(None, [given.by_rule])]
    if given.receipt:
        facts.append(texts.translate("feedback.receipt", given.language, code=given.receipt))
    parts = [
        _tag("p", words["title"], class_="kicker"),
        _tag("h1", given.title, own=True),
        _tag("p", given.who, class_="who", own=True) if given.who else Markup(""),
        Markup("<ul>{}</ul>\n").format(Markup("").join(_tag("li", fact) for fact in facts)),
        _tag("p", words["theirs"], class_="soft"),
        _comment(given.comment, words["comment-whole"], "h2"),
        _tag("h2", words["answers"]),
        *(_answer(number, each, given.language) for number, each in enumerate(given.answers, 1)),
        _tag("p", words["drop"], class_="soft"),
    ]
    return Markup("").join(parts)


def points_text(points: float | None, most: float, language: Language) -> str:
    """Return points as they are told."""
    if points is None:
        return texts.translate("feedback.no-points", language, most=f"{most:g}")
    return texts.translate("feedback.points", language, points=f"{points:g}", most=f"{most:g}")


@lru_cache(maxsize=4096)
def _answer(number: int, given: AnswerFeedback, language: Language) -> Markup:
    """Return one question; of a class, many have the same to show."""
    words = _words(language)
    standing = words[given.status] if given.status != "counted" else points_text(given.points, given.most, language)
    if given.tone:
        standing = f"{words[given.tone]} · {standing}"
    parts = [
        Markup("<section>\n<h3>{}. {}</h3>\n").format(number, given.prompt),
        Markup('<p class="standing {}">{}</p>\n').format(given.tone, standing),
    ]
    if given.answer:
        parts += [_tag("h4", words["your-answer"]), _lines("blockquote", given.answer)]
    if given.accepted:
        parts.append(_tag("p", words["accepted"]))
    if given.remarks:
        parts.append(_list(_remark(each, words) for each in given.remarks))
    if given.levels:
        parts += [_tag("h4", words["levels"]), _list(map(_level, given.levels))]
    parts.append(_comment(given.comment, words["comment"], "h4"))
    for name in ("solution", "outline", "explanation"):
        if text := getattr(given, name):
            parts += [_tag("h4", words[name]), _lines("p", text)]
    return Markup("").join([*parts, Markup("</section>\n")])


def _remark(each: AnswerRemark, words: dict[str, str]) -> Markup:
    label = Markup("<b>{}</b> ").format(each.label) if each.label else ""
    return Markup('<li class="{0}"><span class="tone">{1}</span> {2}{3}</li>\n').format(
        each.tone, words[each.tone], label, each.text
    )


def _level(each: LevelGiven) -> Markup:
    return Markup("<li><b>{}</b> {} · {}</li>\n").format(each.criterion, each.level, each.words)


def _list(items: Iterable[Markup]) -> Markup:
    return Markup("<ul>\n{}</ul>\n").format(Markup("").join(items))


def _comment(text: str, title: str, head: str) -> Markup:
    if not text.strip():
        return Markup("")
    return Markup('<div class="comment">\n{}{}</div>\n').format(_tag(head, title), _lines("p", text))


def _tag(name: str, text: str, *, class_: str = "", own: bool = False) -> Markup:
    """Return a text in an element; where it is somebody's ``own``, in the direction that it is written in."""
    extra = (f' class="{class_}"' if class_ else "") + (' dir="auto"' if own else "")
    return Markup(f"<{name}{extra}>{escape(text)}</{name}>\n")  # noqa: S704 (the names are ours, the text is escaped)


def _lines(name: str, text: str) -> Markup:
    """Return a text as it was typed, its lines apart."""
    lines = str(escape(text)).replace("\n", "<br>\n")
    return Markup(f'<{name} dir="auto">{lines}</{name}>\n')  # noqa: S704 (the name is ours, the text is escaped)
