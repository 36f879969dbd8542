"""How far what a course says is borne: by sources sound enough, by as many as it says, in a passage that names the place.

`lessons check` and the preview say these faults to authors. They keep no course from being opened: nothing in it is unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lessons.errors import Problem
from lessons.i18n import texts
from lessons.schema import is_chinese

from . import model
from .decode import texts as texts_of
from .references import LINK, plain

COUNTED: dict[model.Language, re.Pattern[str]] = {
    "zh": re.compile("两(?:个网站|个来源|份材料|种材料|篇文章|篇报道|家报纸|本书)"),
    "en": re.compile(
        r"\b[Tt]wo (?:independent )?(?:sources|sites|texts|articles|newspapers|books|accounts|documents)\b"
    ),
}
"""Words by which a text says that it has two witnesses."""


def faults(course: model.Course) -> list[Problem]:
    """Return what is said with less behind it than it claims."""
    return [*_events(course), *_claims(course), *_places(course)]


def origins(course: model.Course, names: Iterable[str]) -> dict[str, list[str]]:
    """Return sources by what they go back to: those of one family together, every other by itself."""
    found: dict[str, list[str]] = {}
    for name in names:
        source = course.sources.get(name)
        found.setdefault(source.family if source and source.family else name, []).append(name)
    return found


def bears(course: model.Course, names: Iterable[str]) -> bool:
    """Whether one of these sources can date a thing beside the page: not weak, and of another origin than the page.

    Of a source that cannot be read nobody knows that it is weak; what is wrong with it is another fault.
    """
    page = next(iter(origins(course, [course.page])))
    sources = (
        course.sources.get(name)
        for origin, members in origins(course, names).items()
        if origin != page
        for name in members
    )
    return any(source is None or source.trust != "weak" for source in sources)


def _events(course: model.Course) -> Iterator[Problem]:
    for event in course.events.values():
        where = f'event "{event.id}"'
        if event.kind == "happened" and not bears(course, event.sources):
            yield Problem(
                "events.toml", f"{where}.kind", texts.both("fault.weak", sources=", ".join(event.sources) or "–")
            )
        yield from _counted(course, event, event.sources, file="events.toml", where=where)


def _claims(course: model.Course) -> Iterator[Problem]:
    for claim in course.claims.values():
        where = f'claim "{claim.id}"'
        supports = [told.source for told in claim.other if told.relation == "supports"]
        # That it has one at all is asked with the claim's other fields.
        if claim.kind == "happened" and supports and not bears(course, supports):
            yield Problem("claims.toml", f"{where}.kind", texts.both("fault.weak", sources=", ".join(supports)))
        yield from _counted(course, claim, [told.source for told in claim.other], file="claims.toml", where=where)


def _counted(
    course: model.Course, record: model.Record, sources: Iterable[str], *, file: str, where: str
) -> Iterator[Problem]:
    """Say where a text counts two witnesses that are one."""
    found = origins(course, sources)
    several = [", ".join(names) for names in found.values() if len(names) > 1]
    if len(found) < 2 and several:
        for field, text in texts_of(record, where):
            for language in course.languages:
                if language in COUNTED and COUNTED[language].search(text[language]):
                    yield Problem(
                        file, f"{field}.{language}", texts.both("fault.one-origin", sources="; ".join(several))
                    )


def _places(course: model.Course) -> Iterator[Problem]:
    for passage in course.passages.values():
        for language in course.languages:
            said = plain(passage.text[language])
            for _, kind, name in LINK.findall(passage.text[language]):
                place = course.places.get(name) if kind == "place" else None
                if place and place.unit not in passage.units and not _names(said, place.name[language], language):
                    told = {"place": place.name[language]} | ({"unit": place.unit} if place.unit else {})
                    message = texts.both("fault.place" if place.unit else "fault.place-alone", **told)
                    yield Problem("passages.toml", f'passage "{passage.id}".text.{language}', message)


def _names(text: str, name: str, language: model.Language) -> bool:
    """Whether a text names a place, whole or without the word for its rank (邯郸 for 邯郸市, Hanshan for Hanshan district)."""
    if is_chinese(language):
        return name in text or (len(name) > 2 and name[:-1] in text)
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in name.split() if word[:1].isupper())
