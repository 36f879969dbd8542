"""Draw a lesson's map: as a folium page that needs no network, and as a still picture with matplotlib.

The folium page is stored without Leaflet, styles and outlines; ``maps`` sends those once a page and the browser puts them
in its head. Borders are today's (after September 2016).
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from lessons.content import extent, geometry
from lessons.content.extent import KM_PER_DEGREE, Extent, rings
from lessons.content.model import Course, Language, LessonPlan, Place
from lessons.content.relations import passages_on, shown_passages, shown_places
from lessons.i18n import texts
from lessons.schema import transliteration_lang

from . import borders, svg, theme, vectors

if TYPE_CHECKING:
    import folium
    from branca.element import Element
    from matplotlib.axes import Axes

WIDE = 620.0
"""Pixels from side to side of the still picture."""
DOT_KM = 2
"""On a map as wide as is usual, a circle of a smaller radius would hide behind its own dot."""
ASKING = (("quiz-map", True), ("quiz-map-bare", False))
"""What the maps of questions are stored as, and whether units have names on them."""
KINDS = ("named", "unnamed", "focus", "place", "circle")
"""The rows of a map's legend."""
SIZES = {"focus": 7, "place": 4}
"""Pixels from side to side of the dots on it, by the legend's names for them."""


def folium_map(course: Course, plan: LessonPlan, *, language: Language, whole: bool = True) -> folium.Map:
    """Return the lesson's map as a folium object; while ``whole``, Leaflet and outlines are inside it.

    Example:
        >>> drawn = folium_map(course, course.lessons["02-places"], language="en")
        >>> "Shexian" in drawn.get_root().render()
        True

    """
    from .folium_elements import Bridge, Outlines, Page

    drawn, words = _empty_map(), _words(course, language)
    Page(whole=whole, words=words, language=language, bounds=bounds(course, plan)).add_to(drawn)
    data = json.dumps(borders.encode(course), ensure_ascii=False) if whole else ""
    Outlines(data, words=words, language=language, kinds=_kinds(course)).add_to(drawn)
    named: list[tuple[Element, str]] = []
    for place in shown_places(course, plan):
        _circle(place).add_to(drawn)
    for place in reversed(shown_places(course, plan)):  # those in focus last, so that they lie on top
        marker = _marker(course, plan, place, language)
        marker.add_to(drawn)
        named.append((marker, f"place:{place.id}"))
    Bridge(named, words=words).add_to(drawn)
    return drawn


def _words(course: Course, language: Language) -> dict[str, str]:
    """Return the map's words; the button that shows all of it says of which city, where the course is about one."""
    words = texts.words("map", language) | {
        "base": course.said("map.base", language),
        "title": extent.title(course, language),
    }
    cities = [place for place in course.places.values() if place.kind == "city"]
    if len(cities) != 1:
        return words
    return words | {"whole": texts.translate("map.whole-of", language, place=cities[0].name[language])}


def _kinds(course: Course) -> tuple[str, ...]:
    """Return the legend's rows: without borders there is nothing to say of units."""
    return tuple(kind for kind in KINDS if course.units or kind not in ("named", "unnamed"))


def _empty_map() -> folium.Map:
    import folium

    drawn = folium.Map(tiles=None, zoom_control=False, zoom_snap=0.25, attribution_control=True)
    drawn.default_js, drawn.default_css = [], []
    return drawn


def page(course: Course, plan: LessonPlan, *, language: Language) -> str:
    """Return the folium page as stored: without Leaflet and outlines, the same on every run."""
    return stored(folium_map(course, plan, language=language, whole=False))


def asking_page(course: Course, plan: LessonPlan | None = None, *, language: Language, names: bool) -> str:
    """Return the page of a question's map: outlines and nothing that could give its answer away.

    ``plan`` is the lesson on whose extent it is asked, where that has one of its own.
    """
    from .folium_elements import Bridge, Outlines, Page

    frame = texts.translate("map.pick" if course.units else "map.pick-bare", language)
    drawn, words = _empty_map(), _words(course, language) | {"frame": frame}
    Page(whole=False, words=words, language=language, bounds=bounds(course, plan), pick=True).add_to(drawn)
    Outlines(words=words, language=language, kinds=(), names=names, plain=True).add_to(drawn)
    Bridge([], words=words).add_to(drawn)
    return stored(drawn)


def stored(drawn: folium.Map) -> str:
    """Return a map's page with its ids renumbered, so that it is the same every time."""
    html = drawn.get_root().render()
    ids: dict[str, str] = {}
    html = re.sub(r"_([0-9a-f]{32})\b", lambda match: "_" + ids.setdefault(match[1], f"n{len(ids)}"), html)
    return re.sub(r"\n\s*(?=\n)", "", re.sub(r"[ \t]+(?=\n)", "", re.sub(r"(?<=\n)[ \t]+", "", html))).strip() + "\n"


def bounds(course: Course, plan: LessonPlan | None = None) -> list[list[float]]:
    """Return what a map of the course, or of one of its lessons, shows at first: [[south, west], [north, east]] in degrees."""
    found = extent.of_lesson(course, plan) if plan else extent.of_course(course)
    return [[found.south, found.west], [found.north, found.east]]


def _circle(place: Place) -> folium.Circle:
    import folium

    return folium.Circle(
        location=(place.lat, place.lon), radius=place.precision_km * 1000, class_name="precision", interactive=False
    )


def _marker(course: Course, plan: LessonPlan, place: Place, language: Language) -> folium.Marker:
    import folium
    from folium.utilities import JsCode

    name = place.name[language]
    kind = "focus" if place.focus else "place"
    icon = {
        "html": Markup('<span class="dot {}"></span><span class="name {}">{}</span>').format(kind, kind, name),
        "iconSize": (24, 24),
        "iconAnchor": (12, 12),
        "className": "pin",
    }
    # folium puts a popup's HTML inside a JavaScript template literal: none of its own signs may stand there.
    html = str(popup_html(course, plan, place, language)).translate({ord(sign): f"&#{ord(sign)};" for sign in "`$\\"})
    popup = folium.Popup(html, max_width=260, max_height=280, auto_pan_padding_top_left=(56, 8))
    marker = folium.Marker((place.lat, place.lon), popup=popup, keyboard=True, alt=name, title=name)
    # As an option: folium's own icons come a moment later, and Leaflet has drawn another one by then.
    told = json.dumps(icon).replace("<", r"\u003c")  # a tag would end the script
    marker.options["icon"] = JsCode(f"L.divIcon({told})")  # type: ignore[assignment]  # as its template takes it
    return marker


def popup_html(course: Course, plan: LessonPlan, place: Place, language: Language) -> Markup:
    """Return what a place's popup says: name, how sure the position is, and the passages that speak of it.

    Passages that the lesson shows are buttons, which select them.
    """

    def translate(key: str, **values: object) -> str:
        return texts.translate(f"map.{key}", language, **values)

    found = passages_on(course, place)
    button, plain = Markup('<button type="button" data-ref="passage:{}">{}</button>'), Markup("<b>{}</b> {}")
    rows = [(name, plain.format(name, course.passages[name].heading[language])) for name in found]
    shown = shown_passages(course, plan)
    listed = Markup("").join(
        Markup("<li>{}</li>").format(button.format(name, row) if name in shown else row) for name, row in rows
    )
    sources = texts.translate("typo.stop", language).join(
        course.sources[name].title[language] for name in place.sources
    )
    pinyin = transliteration_lang(place.name.zh or place.name[language])
    marked = Markup(' lang="{}"').format(pinyin) if pinyin else ""
    said = Markup(" <small{}>{}</small>").format(marked, place.transliteration) if place.transliteration else ""
    return Markup(
        '<section lang="{lang}"><h2>{name}{said}</h2>'
        '<p>{note}</p><p class="soft">{precision}</p>'
        "<h3>{heading}</h3>{passages}<p class='soft'>{source}{colon}{sources}</p></section>"
    ).format(
        lang=language,
        name=place.name[language],
        said=said,
        note=place.note[language],
        precision=extent.precision(place.precision_km, language),
        heading=translate("passages"),
        passages=Markup("<ul>{}</ul>").format(listed) if found else escape(translate("none")),
        source=translate("source"),
        colon=texts.translate("typo.colon", language),
        sources=sources,
    )


def static_svg(course: Course, plan: LessonPlan, *, language: Language) -> str:
    """Return the map as SVG text: outlines, named units coloured, places with their circles, the same on every run."""
    from matplotlib.figure import Figure

    area = south, west, north, east = extent.of_lesson(course, plan)
    squeeze, grown = area.squeeze, area.grown
    high = WIDE * (north - south) / ((east - west) * squeeze)
    with svg.drawing(f"{plan.id} {language} map"):
        figure = Figure(figsize=(WIDE / 72, (high + 52) / 72), dpi=72)
        figure.patch.set_visible(False)
        axes = figure.add_axes((0, 52 / (high + 52), 1, high / (high + 52)))
        axes.set_axis_off()
        axes.set_xlim(west - 0.02 * grown, east + 0.02 * grown)
        axes.set_ylim(south - 0.02 * grown, north + 0.02 * grown)
        axes.set_aspect(1 / squeeze)
        _draw_units(course, axes, area, language)
        units = extent.of_units(course)
        cut = units and area.joined(units) != area  # some of the units lies outside
        outlines = list(axes.patches) if cut else []
        for place in shown_places(course, plan):
            _still_place(axes, place, area, language)
        _scale_bar(axes, area, language)
        _still_legend(figure.add_axes((0, 0, 1, 52 / (high + 52))), _kinds(course), language, WIDE)
        for artist in figure.findobj(include_self=False):
            # Most of it lies inside, and each would name what it is cut to.
            artist.set_clip_on(artist in outlines)
        return svg.to_svg(figure, inline=False)


def blank_svg(found: dict[str, Any], *, language: Language, names: bool, area: Extent | None = None) -> str:
    """Return a map to mark on as SVG text, black on white: borders and a scale, with ``names`` those of the units.

    ``found`` is what `borders.encode` returns; nothing on the map says what the page names, or where anything is. ``area``
    is what it shows, where that is not what the units reach to; a frame is drawn around it then.
    """
    units = found["units"]
    drawn = [borders.decode(unit["path"], found["origin"]) for unit in units]
    framed = area is not None
    area = area or extent.of_points(corner for unit in drawn for ring in unit for corner in ring)
    south, west, north, east = area
    squeeze = area.squeeze
    scale = (WIDE - 8) / ((east - west) * squeeze)

    def at(lon: float, lat: float) -> tuple[float, float]:
        return 4 + (lon - west) * squeeze * scale, 4 + (north - lat) * scale

    parts: list[Markup] = []
    for outline in drawn:
        steps = ["L".join(f"{x:.1f} {y:.1f}" for x, y in (at(*corner) for corner in ring)) for ring in outline]
        line = vectors.path("".join(f"M{step}Z" for step in steps))
        parts.append(svg.element("path", d=line, fill="none", stroke="#000", stroke_width="1", stroke_linejoin="round"))
    high = (north - south) * scale + 8
    if framed:
        parts.append(
            svg.element("rect", x=4, y=4, width=WIDE - 8, height=f"{high - 8:.1f}", fill="none", stroke="#000")
        )
    for unit in units if names else ():
        if not area.holds(*unit["label"]):
            continue
        x, y = at(*unit["label"])
        parts.append(svg.element("text", unit["name"][language], x=x, y=y + 4, font_size=12, text_anchor="middle"))
    km = extent.bar_km(area.width_km)
    length = km * scale / KM_PER_DEGREE
    parts.append(svg.element("path", d=f"M4 {high + 18:.0f}h{length:.0f}", stroke="#000", stroke_width="2.2"))
    parts.append(svg.element("text", extent.bar_text(area, km, language), x=length + 12, y=high + 22, font_size=12))
    return str(svg.picture(WIDE, high + 28, *parts, style=f"font-family:{svg.FONTS}"))


def _draw_units(course: Course, axes: Axes, area: Extent, language: Language) -> None:
    named = course.named_units()
    units = sorted(course.units.values(), key=lambda unit: unit.id in named)  # what looks alike together: said once
    # Two pixels are fine enough for a sketch; two corners in five are left out.
    coarse = iter(
        geometry.coarser([ring for unit in units for ring in rings(unit)], 2 * (area.east - area.west) / WIDE)
    )
    for unit in units:
        color = theme.NAMED if unit.id in named else theme.PAPER
        for _ in rings(unit):
            xs, ys = zip(*next(coarse), strict=True)
            axes.fill(xs, ys, facecolor=color, edgecolor=theme.SOFT, linewidth=0.9, zorder=1)
        lon, lat = unit.label
        if not area.holds(lon, lat):
            continue
        axes.text(
            lon,
            lat,
            unit.short(language),
            fontsize=11,
            ha="center",
            va="center",
            zorder=2,
            color=theme.INK if unit.id in named else theme.SOFT,
        )


def _still_place(axes: Axes, place: Place, area: Extent, language: Language) -> None:
    from matplotlib.patches import Ellipse

    at = (place.lon, place.lat)
    squeeze = math.cos(math.radians(place.lat)) if area.north - area.south > extent.FAR_NORTH else area.squeeze
    if place.precision_km > DOT_KM * area.grown:
        degrees = 2 * place.precision_km / KM_PER_DEGREE
        circle = Ellipse(at, degrees / squeeze, degrees, zorder=3)
        circle.set(facecolor="none", edgecolor=theme.PLACE, linewidth=1.4, linestyle=(0, (3, 2)))
        axes.add_patch(circle)
    color, kind = (theme.REPORTED, "focus") if place.focus else (theme.PLACE, "place")
    axes.plot([at[0]], [at[1]], marker="o", markersize=SIZES[kind], color=color, linestyle="none", zorder=4)
    if place.focus:
        half = svg.width(place.name[language], 12.5) / 2 / WIDE * (area.east - area.west)
        inside = min(max(at[0], area.west + half), area.east - half)  # a name beside an edge would be cut off
        name: dict[str, Any] = {"x": inside, "y": at[1] - 0.075 * area.grown, "s": place.name[language]}
        axes.text(**name, fontsize=12.5, weight="bold", ha="center", color=color, zorder=5)


def _scale_bar(axes: Axes, area: Extent, language: Language) -> None:
    km = extent.bar_km(area.width_km)
    length = km / (KM_PER_DEGREE * area.squeeze)
    x, y = area.west + 0.03 * area.grown, area.south + 0.05 * area.grown
    axes.plot([x, x + length], [y, y], color=theme.INK, linewidth=2.2)
    text, above = extent.bar_text(area, km, language), y + 0.02 * area.grown
    fits = svg.width(text, 10.5) < length / (area.east - area.west) * WIDE
    at, side = (x + length / 2, "center") if fits else (x, "left")
    axes.text(at, above, text, fontsize=10.5, ha=side, color=theme.INK)


def _still_legend(axes: Axes, kinds: tuple[str, ...], language: Language, wide: float) -> None:
    axes.set_axis_off()
    axes.set_xlim(0, wide)
    axes.set_ylim(0, 52)
    x, y = 10.0, 36.0
    styles: tuple[tuple[str, dict[str, Any]], ...] = (
        ("named", {"marker": "s", "markerfacecolor": theme.NAMED, "markeredgecolor": theme.SOFT}),
        ("unnamed", {"marker": "s", "markerfacecolor": theme.PAPER, "markeredgecolor": theme.SOFT}),
        ("focus", {"marker": "o", "markerfacecolor": theme.REPORTED, "markeredgecolor": theme.REPORTED}),
        ("place", {"marker": "o", "markerfacecolor": theme.PLACE, "markeredgecolor": theme.PLACE}),
        ("circle", {"marker": "o", "markerfacecolor": "none", "markeredgecolor": theme.PLACE}),
    )
    for key, style in styles:
        if key not in kinds:
            continue
        text = texts.translate(f"map.{key}", language)
        size = svg.width(text, 11) + 44
        if x + size > wide:
            x, y = 10.0, y - 22
        axes.plot([x + 4], [y + 4], markersize=SIZES.get(key, 9), linestyle="none", **style)
        axes.text(x + 16, y, text, fontsize=11, color=theme.SOFT)
        x += size
