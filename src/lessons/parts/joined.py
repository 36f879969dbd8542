"""Parts joined by one selection: who chooses an event sees its place, and who chooses a place sees its events."""

from __future__ import annotations

from lessons.content.relations import Link, folded
from lessons.errors import LessonError, shorten
from lessons.i18n import texts
from lessons.views.linked.map import LinkedMap
from lessons.views.selection import Selection

from . import bare
from .timeline import Timeline


def link(*parts: LinkedMap | Timeline, language: str | None = None) -> Selection:
    r"""Join maps and timelines: what is chosen in one is chosen in all, also where they are on the page already.

    An event belongs to what is called as its place is on a map (width and letter case do not matter); two timelines share the
    events of one id, two maps what has one name.

    Args:
        *parts: maps (`LinkedMap`) and timelines (`Timeline`), two or more.
        language: of what is said of the selection, such as ``"zh"``, ``"en"`` or ``"fr"``; else as `lessons.open_lesson`
            chooses.

    Returns:
        What is selected. Its ``selected`` is a name of a map, ``event:<id>`` of a timeline, or nothing (``""``); assign to it,
        or ``observe(…, "selected")`` it.

    Raises:
        LessonError: where fewer than two parts are given, one is no part, or a map and a timeline share no name.

    Example:
        >>> import folium
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> drawn = folium.Map((36.6, 114.5), tiles=None)
        >>> marker = folium.Marker((36.37, 114.38), tooltip="Cixian").add_to(drawn)
        >>> where = LinkedMap(drawn, language="en")
        >>> with TemporaryDirectory() as folder:
        ...     written = Path(folder, "events.csv").write_text("id,date,title,place\nflood,1963-08,Flood,Cixian\n")
        ...     when = Timeline.from_csv(Path(folder, "events.csv"), language="en")
        >>> shared = link(where, when, language="en")
        >>> shared.select("Flood")
        'event:flood'
        >>> shared.links["event:flood"]["related"]
        ['Cixian']

    """
    chosen = texts.chosen(language)
    for part in parts:
        if not isinstance(part, LinkedMap | Timeline):
            raise LessonError(texts.translate("parts.no-part", chosen, got=shorten(part)))
    if len(parts) < 2:
        raise LessonError(texts.translate("parts.one-part", chosen))
    maps = [part for part in parts if isinstance(part, LinkedMap)]
    timelines = [part for part in parts if isinstance(part, Timeline)]
    names = {name for each in maps for name in each.names}
    related: dict[str, list[str]] = {name: [] for name in sorted(names)}
    known = {folded(name): name for name in related}
    entries: dict[str, Link] = {}
    for row in (row for each in timelines for row in each.rows):
        name = f"event:{row.event.id}"
        places = [known[folded(place)] for place in row.places if folded(place) in known]
        for place in places:
            related[place].append(name)
        entries[name] = row.link(related=tuple(places))
    if maps and timelines and not any(related.values()):
        places_told = sorted({place for each in timelines for row in each.rows for place in row.places})
        raise LessonError(
            texts.translate(
                "parts.nothing-shared",
                chosen,
                places=texts.few(places_told, chosen) or "–",
                names=texts.few(list(related), chosen) or "–",
            )
        )
    for name, events in related.items():
        text = bare.both(name)
        entries[name] = Link(name, text, text, "", tuple(dict.fromkeys(events)))
    selection = Selection(entries, language=chosen)
    for part in parts:
        part.join(selection)
    return selection
