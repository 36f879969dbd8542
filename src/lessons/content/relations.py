"""What belongs together in a lesson: its passages, places, events, figures and undated things, and a short text for each.

Everything that can be selected has a name such as ``"passage:D3"``, ``"place:shexian"`` or ``"event:honour-1985"``, and a text
short enough to write on a board: ``"D3"``, ``"涉县"``, ``"D3, 1985"``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import NamedTuple

from lessons.i18n.texts import translate

from .edtf_dates import order
from .model import Course, Event, Language, LessonPlan, Place, Text
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
    joined = [(a, b) for a, b in pairs(course) if a in names and b in names]
    related: dict[str, dict[str, None]] = {name: {} for name in names}  # a set that keeps its order
    for one, other in [*joined, *((b, a) for a, b in joined)]:
        related[one][other] = None
    found: dict[str, Link] = {}
    taken: set[str] = set()
    for name in _names(course, plan):
        text = _text(course, name)
        if taken & {text[language] for language in course.languages}:  # two events of one year in one passage
            text = Text.of(dict.fromkeys(course.languages, name))
        taken |= {text[language] for language in course.languages}
        kind, key = name.split(":")
        date = _told_date(course.events[key]) if kind == "event" else ""
        found[name] = Link(name, _label(course, name), text, date, tuple(related[name]))
    return found


def shown_passages(course: Course, plan: LessonPlan) -> list[str]:
    """Return the locators of the passages that a lesson shows, each once: its story's, then its steps', in their order.

    A step that shows a document shows all of its passages.
    """
    found = [stop.passage for stop in plan.stops]
    for show in (show for step in plan.step for show in step.show if show.name):
        if show.view == "passage":
            found.append(show.name or "")
        elif show.view == "document":
            found += course.passages_of(show.name or "")
    return list(dict.fromkeys(found))


def shown_places(course: Course, plan: LessonPlan) -> list[Place]:
    """Return the lesson's places that have a dot of their own, those in focus first; a city without a unit is all of it."""
    chosen = [course.places[name] for name in plan.places]
    return sorted((place for place in chosen if not place.is_whole), key=lambda place: not place.focus)


def passages_on(course: Course, place: Place) -> list[str]:
    """Return the locators of the passages that link to a place."""
    link = f"(place:{place.id})"
    return [passage.id for passage in course.passages.values() if link in passage.text[course.languages[0]]]


def _names(course: Course, plan: LessonPlan) -> Iterator[str]:
    shown = shown_passages(course, plan)
    yield from (f"passage:{name}" for name in shown)
    yield from (f"place:{name}" for name in plan.places)
    events = [event for event in map(course.events.__getitem__, plan.events) if not event.context]
    yield from (f"event:{event.id}" for event in sorted(events, key=lambda event: (order(event.date), event.id)))
    yield from (f"figure:{figure.id}" for figure in course.figures.values() if figure.passage in shown)
    yield from (f"undated:{name}" for name in plan.undated)


def pairs(course: Course) -> Iterator[tuple[str, str]]:
    """Yield what belongs together in the course, by name: passages come before what their words lead to."""
    for passage in course.passages.values():
        for _, kind, name in LINK.findall(passage.text[course.languages[0]]):
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
        return _each(course, lambda language: f"{key} {heading[language]}")
    if kind == "place":
        return course.places[key].name
    if kind == "event":
        return _each(course, partial(dated_label, course.events[key]))
    if kind == "undated":
        return course.undated[key].title
    words = _words(course, key)
    passage = course.figures[key].passage
    return _each(course, lambda language: translate("typo.brackets", language, text=words[language], note=passage))


def dated_label(event: Event, language: Language) -> str:
    """Return when an event was, in words, and what it was.

    Example:
        >>> dated_label(course.events["honour-1985"], "en").startswith("1985: ")
        True

    """
    return translate("typo.dated", language, when=event.when[language], text=event.title[language])


def _each(course: Course, made: Callable[[Language], str]) -> Text:
    """Return a text in each language of the course."""
    return Text.of({language: made(language) for language in course.languages})


def _words(course: Course, figure: str) -> Text:
    """Return how its passage writes a figure, or the bare number where the passage does not link to it."""
    stated = course.figures[figure]
    found = {}
    for language in course.languages:
        linked = (
            words
            for words, kind, key in LINK.findall(course.passages[stated.passage].text[language])
            if (kind, key) == ("figure", figure)
        )
        found[language] = next(linked, f"{stated.value:,.12g}")
    return Text.of(found)


def _text(course: Course, name: str) -> Text:
    kind, key = name.split(":")
    if kind == "passage":
        return _each(course, lambda _: key)
    if kind == "place":
        return course.places[key].name
    if kind == "event":
        event = course.events[key]
        text = ", ".join([*event.passages[:1], _told_date(event)])
        return _each(course, lambda _: text)
    if kind == "undated":
        entry = course.undated[key]
        return _each(course, lambda language: f"{entry.passage}, {entry.title[language]}")
    words, passage = _words(course, key), course.figures[key].passage
    return _each(course, lambda language: f"{passage}, {words[language]}")


def _told_date(event: Event) -> str:
    """Return the date that an event is known by: its beginning, or by when it was planned to be done."""
    return event.date.split("/")[-1 if event.kind == "planned" else 0].rstrip("~?%")


def find(text: str, known: dict[str, Link]) -> list[str]:
    """Return the names that a short text can mean, best first; none where it means nothing here.

    Each part is a locator, a place's name in any of the languages, a date, a figure, or a full name such as ``event:…``. Of
    several parts, the last is what is selected and the others narrow it down. Width and letter case do not matter.
    """
    whole = folded(text)
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


def folded(text: str) -> str:
    """Return a name as it is compared: width and letter case do not matter."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _forms(link: Link) -> set[str]:
    texts = (form for language in link.text.languages for form in (link.text[language], link.label[language]))
    return {folded(form) for form in (link.name, *texts)}


def _meant(part: str, known: dict[str, Link]) -> list[str]:
    exact = [link.name for link in known.values() if part in _forms(link)]
    dated = [link.name for link in known.values() if link.date and re.match(rf"{re.escape(part)}(?![0-9])", link.date)]
    figures = [
        link.name
        for link in known.values()
        if link.kind == "figure" and part in {folded(link.text[lang].split(", ", 1)[1]) for lang in link.text.languages}
    ]
    return exact or dated or figures
