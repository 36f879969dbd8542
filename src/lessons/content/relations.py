"""What belongs together in a lesson: its passages, places, events, figures and undated things, and a short text for each.

Everything that can be selected has a name such as ``"passage:D3"``, ``"place:shexian"`` or ``"event:honour-1985"``, and a text
short enough to write on a board: ``"D3"``, ``"涉县"``, ``"D3, 1985"``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

from .model import LANGUAGES, Course, Event, Language, LessonPlan, Text
from .references import LINK

KINDS = ("passage", "place", "event", "figure", "undated")
SEPARATORS = re.compile(r"[,;、]+")


class Link(NamedTuple):
    """One thing that can be selected: its ``label`` in full, its ``text`` in short, and the names it is linked with."""

    name: str
    label: Text
    text: Text
    date: str
    related: tuple[str, ...]

    @property
    def kind(self) -> str:
        """Passage, place, event, figure or undated."""
        return self.name.split(":")[0]


def links(course: Course, plan: LessonPlan) -> dict[str, Link]:
    """Return what can be selected in a lesson, by name: passages in the lesson's order, events in the order of time."""
    names = set(_names(course, plan))
    pairs = [(a, b) for a, b in _pairs(course) if a in names and b in names]
    related: dict[str, dict[str, None]] = {name: {} for name in names}  # a set that keeps its order
    for one, other in [*pairs, *((b, a) for a, b in pairs)]:
        related[one][other] = None
    found: dict[str, Link] = {}
    taken: set[str] = set()
    for name in _names(course, plan):
        text = _text(course, name)
        if text.zh in taken or text.en in taken:  # two events of one year in one passage
            text = Text(zh=name, en=name)
        taken |= {text.zh, text.en}
        kind, key = name.split(":")
        date = _told_date(course.events[key]) if kind == "event" else ""
        found[name] = Link(name, _label(course, name), text, date, tuple(related[name]))
    return found


def shown_passages(plan: LessonPlan) -> list[str]:
    """Return the locators of the passages that a lesson shows, in its order, each once."""
    shown = [show.name for step in plan.step for show in step.show if show.view == "passage" and show.name]
    return list(dict.fromkeys(shown))


def _names(course: Course, plan: LessonPlan) -> Iterator[str]:
    shown = shown_passages(plan)
    yield from (f"passage:{name}" for name in shown)
    yield from (f"place:{name}" for name in plan.places)
    events = [event for event in map(course.events.__getitem__, plan.events) if not event.context]
    yield from (f"event:{event.id}" for event in sorted(events, key=lambda event: (event.date, event.id)))
    yield from (f"figure:{figure.id}" for figure in course.figures.values() if figure.passage in shown)
    yield from (f"undated:{name}" for name in plan.undated)


def _pairs(course: Course) -> Iterator[tuple[str, str]]:
    for passage in course.passages.values():
        for _, kind, name in LINK.findall(passage.text.zh):
            if kind in KINDS:
                yield f"passage:{passage.id}", f"{kind}:{name}"
    for event in course.events.values():
        yield from ((f"event:{event.id}", f"passage:{name}") for name in event.passages)
        yield from ((f"event:{event.id}", f"place:{name}") for name in event.places)
    yield from ((f"figure:{figure.id}", f"passage:{figure.passage}") for figure in course.figures.values())
    for entry in course.undated.values():
        yield from (
            (f"undated:{entry.id}", other)
            for other in (f"passage:{entry.passage}", *(f"place:{name}" for name in entry.places))
        )


def _label(course: Course, name: str) -> Text:
    kind, key = name.split(":")
    if kind == "passage":
        heading = course.passages[key].heading
        return Text(zh=f"{key} {heading.zh}", en=f"{key} {heading.en}")
    if kind == "place":
        return course.places[key].name
    if kind == "event":
        event = course.events[key]
        return Text(zh=f"{event.when.zh} {event.title.zh}", en=f"{event.when.en}: {event.title.en}")
    if kind == "undated":
        return course.undated[key].title
    words = _words(course, key)
    return Text(zh=f"{words.zh}（{course.figures[key].passage}）", en=f"{words.en} ({course.figures[key].passage})")


def _words(course: Course, figure: str) -> Text:
    """Return how its passage writes a figure, or the bare number where the passage does not link to it."""
    stated = course.figures[figure]
    found = {}
    for language in LANGUAGES:
        linked = (words for words, kind, key in LINK.findall(course.passages[stated.passage].text[language])
                  if (kind, key) == ("figure", figure))  # fmt: skip
        found[language] = next(linked, f"{stated.value:,.12g}")
    return Text(**found)


def _text(course: Course, name: str) -> Text:
    kind, key = name.split(":")
    if kind == "passage":
        return Text(zh=key, en=key)
    if kind == "place":
        return course.places[key].name
    if kind == "event":
        event = course.events[key]
        text = ", ".join([*event.passages[:1], _told_date(event)])
        return Text(zh=text, en=text)
    if kind == "undated":
        entry = course.undated[key]
        return Text(zh=f"{entry.passage}, {entry.title.zh}", en=f"{entry.passage}, {entry.title.en}")
    words, passage = _words(course, key), course.figures[key].passage
    return Text(zh=f"{passage}, {words.zh}", en=f"{passage}, {words.en}")


def _told_date(event: Event) -> str:
    """Return the date that an event is known by: its beginning, or by when it was planned to be done."""
    return event.date.split("/")[-1 if event.kind == "planned" else 0].rstrip("~?%")


def find(text: str, known: dict[str, Link]) -> list[str]:
    """Return the names that a short text can mean, best first; none where it means nothing here.

    Each part is a locator, a place's name in either language, a date, a figure, or a full name such as ``event:…``. Of
    several parts, the last is what is selected and the others narrow it down. Width and letter case do not matter.
    """
    whole = _folded(text)
    exact = [link.name for link in known.values() if whole in _forms(link)]
    if exact:
        return exact
    parts = [_meant(part, known) for part in map(str.strip, SEPARATORS.split(whole)) if part]
    if not parts or not all(parts):
        return []
    *narrowing, last = parts
    joined = reduce(lambda names, others: [n for n in names if set(known[n].related) & set(others)], narrowing, last)
    return joined if narrowing else last


def text_of(name: str, known: dict[str, Link], language: Language) -> str:
    """Return the short text of what ``name`` names."""
    return known[name].text[language]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _forms(link: Link) -> set[str]:
    return {_folded(form) for language in LANGUAGES for form in (link.name, link.text[language], link.label[language])}


def _meant(part: str, known: dict[str, Link]) -> list[str]:
    exact = [link.name for link in known.values() if part in _forms(link)]
    dated = [link.name for link in known.values() if link.date and re.match(rf"{re.escape(part)}(?![0-9])", link.date)]
    figures = [
        link.name
        for link in known.values()
        if link.kind == "figure" and part in {_folded(link.text[lang].split(", ", 1)[1]) for lang in LANGUAGES}
    ]
    return exact or dated or figures
