"""What is drawn ahead: up to date, the same on every run, and passed over where it no longer fits the content."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from drawing_libraries import same_libraries
from hypothesis import given
from hypothesis import strategies as st

from lessons.content import relations
from lessons.content.model import LANGUAGES
from lessons.drawing import compiled, timeline
from lessons.drawing import map as map_drawing
from lessons.drawing import svg as figures
from lessons.i18n import texts


def test_the_stored_drawings_are_up_to_date(root: Path):
    if same_libraries(root / "data"):
        assert compiled.stale(root / "data") == []
        return
    # Other versions of the drawing libraries draw the same thing in other bytes: compare what is in it.
    for name, content in compiled.build(root / "data").items():
        stored = (root / "data" / "drawn" / name).read_bytes()
        if name.endswith(".svg"):
            assert texts_of(content.decode()) == texts_of(stored.decode())
        elif name.endswith((".questions.json", "course.json")):
            assert content == stored


def texts_of(svg: str) -> list[str]:
    return sorted(
        "".join(node.itertext()) for node in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawing_twice_gives_the_same(course, language):
    plan = course.lessons["02-places"]
    for draw in (map_drawing.static_svg, map_drawing.page, timeline.svg):
        assert draw(course, plan, language=language) == draw(course, plan, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", ["wide", "tall"])
def test_the_timeline_has_every_event_and_the_right_kind_of_mark(course, language, layout):
    plan = course.lessons["02-places"]
    svg = timeline.svg(course, plan, language=language, layout=layout)
    for name in plan.events:
        event = course.events[name]
        assert (f'data-event="{name}"' in svg) == (not event.context)
        if not event.context:
            assert event.title[language] in texts_of(svg)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_is_told_of_a_date_all_that_is_known(course, language):
    """What is inferred, about, or said by one alone stays so: "by 2023, our inference" is no plain 2021."""
    for plan in course.lessons.values():
        svg = timeline.svg(course, plan, language=language, layout="tall")
        for entry in timeline.dated(course, plan):
            groups = re.findall(rf'<g data-label="{entry.event.id}">.*?</g>', svg, re.DOTALL)
            told = "".join(text for group in groups for text in texts_of_group(group))
            assert bare(entry.event.when[language]) in bare(told), (plan.id, entry.event.id)
        for kind in (*timeline.MARKERS, "vague"):
            assert bare(texts.translate(f"timeline.{kind}", language)) in bare("".join(texts_of_group(svg)))


def texts_of_group(svg: str) -> list[str]:
    """The texts of a piece of SVG, in the order of the drawing."""
    return [unescape(re.sub(r"<[^>]+>", "", text)) for text in re.findall(r"<text.*?</text>", svg, re.DOTALL)]


def bare(text: str) -> str:
    return "".join(text.split())


@given(text=st.text(max_size=80), wide=st.integers(10, 400))
def test_a_text_in_lines_is_the_whole_text_and_as_wide_as_told(text, wide):
    lines = figures.wrapped(text, 11.0, wide)
    assert bare("".join(lines)) == bare(text)
    assert all(figures.width(line, 11.0) <= wide or len(figures.wrapped(line, 11.0, 1)) == 1 for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_for_a_phone_lies_in_the_drawing_and_not_on_other_lines(course, language):
    for plan in course.lessons.values():
        entries = timeline.dated(course, plan)
        svg = timeline.svg(course, plan, language=language, layout="tall")
        _, _, wide, high = map(float, re.search(r'viewBox="([^"]+)"', svg)[1].split())
        lines = sorted({y for entry in entries for y in heights(svg, entry.event.id)})
        assert all(after - before >= 12 for before, after in pairwise(lines)), plan.id
        assert not lines or lines[-1] < high
        assert all(figures.width(text, 11.0) <= wide - 12 for text in texts_of_group(svg))


def heights(svg: str, name: str) -> list[float]:
    found = re.findall(rf'<g data-label="{name}">.*?</g>', svg, re.DOTALL)
    return [float(y) for group in found for y in re.findall(r'<text[^>]*?[ "]y="([-\d.]+)"', group)]


def test_marks_stand_where_their_dates_are(course):
    plan = course.lessons["02-places"]
    svg = timeline.svg(course, plan, language="en")
    middle = {}
    for entry in timeline.dated(course, plan):
        group = re.search(rf'<g data-event="{entry.event.id}">.*?<use [^>]*x="([\d.]+)"', svg, re.DOTALL)
        assert group
        middle[entry.middle] = float(group[1])
    years = sorted(middle)
    scale = (middle[years[-1]] - middle[years[0]]) / (years[-1] - years[0])
    for year in years:
        assert middle[year] == pytest.approx(middle[years[0]] + (year - years[0]) * scale, abs=0.1)


def test_labels_do_not_overlap(course):
    plan = course.lessons["02-places"]
    for language in LANGUAGES:
        for lane in plan.lane:
            entries = [d for d in timeline.dated(course, plan) if timeline.lane_of(plan, d.event) is lane]
            labels = timeline._rows(entries, language, lambda year: 152 + (year - 1985) * 18.87, 152, 888)
            spans = []
            for entry, label in zip(entries, labels, strict=True):
                size = figures.width(entry.event.title[language], timeline.FONT)
                low = label.x if label.anchor == "left" else label.x - size
                assert all(row != label.row or low >= right or low + size <= left for row, left, right in spans)
                spans.append((label.row, low, low + size))


def test_drawings_keep_text_as_text_and_follow_the_theme(root: Path):
    for path in (root / "data" / "drawn").glob("*.svg"):
        svg = path.read_text(encoding="utf-8")
        assert "<text" in svg
        inline = ".map." not in path.name  # the map's is a picture, which has no theme to follow
        assert ("var(--lsn-ink, #1f1f1f)" in svg) == inline
        assert "DejaVu" not in svg
        assert "<dc:date>" not in svg


def test_the_map_page_names_no_other_host(root: Path):
    for path in (root / "data" / "drawn").glob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert not re.findall(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//", page)
        assert page.count("<head>") == 1, "the browser puts Leaflet, styles and outlines there"
        assert page.count("lessonsOutlines") == 1
        assert len(page) < 20_000


def test_the_map_has_every_place_with_its_precision(course):
    plan = course.lessons["02-places"]
    page = map_drawing.page(course, plan, language="en")
    for place in relations.shown_places(course, plan):
        assert f'"radius": {place.precision_km * 1000:g}'.replace("e+", "e") in page.replace(".0,", ",").replace(
            ".0\n", "\n"
        )
        assert place.transliteration.replace("'", "&#39;") in page or place.transliteration in page


def test_names_are_escaped_in_the_map(course):
    import msgspec

    plan = course.lessons["02-places"]
    evil = msgspec.structs.replace(
        course.places["xixiaowu"], name=type(plan.title)(zh="</script><b>", en="</script><b>`${x}`")
    )
    spoilt = msgspec.structs.replace(course, places={**course.places, "xixiaowu": evil})
    page = map_drawing.page(spoilt, plan, language="en")
    assert "</script><b>" not in page
    literals = re.findall(r"\$\(`(.*?)`\)\[0\]", page, re.DOTALL)
    assert len(literals) == len(relations.shown_places(course, plan))
    assert not [literal for literal in literals if "${" in literal or "\\" in literal]


def test_the_compiled_course_is_the_course(root: Path, course):
    import msgspec

    stored = compiled.CompiledCourse(root / "data")
    assert stored.is_current
    questions = {lesson: stored.questions(lesson) for lesson in course.lessons}
    whole = msgspec.structs.replace(stored.course, units=course.units, province=course.province, questions=questions)
    assert whole == course


def test_changed_content_is_noticed(data: Path):
    assert compiled.CompiledCourse(data).is_current
    file = data / "terms.toml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert compiled.CompiledCourse(data).is_current, "line ends are not content"
    file.write_bytes(file.read_bytes() + b"# more\n")
    assert not compiled.CompiledCourse(data).is_current


@pytest.mark.parametrize("manifest", [b"", b"{", b"[]", b'{"content": 3}', None])
def test_a_missing_or_damaged_manifest_means_drawing_afresh(data: Path, manifest: bytes | None):
    file = data / "drawn" / "manifest.json"
    if manifest is None:
        file.unlink()
    else:
        file.write_bytes(manifest)
    assert not compiled.CompiledCourse(data).is_current
    assert compiled.CompiledCourse(data).text("02-places.map.en.svg").startswith("<svg")
