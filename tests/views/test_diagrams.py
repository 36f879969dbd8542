"""Who answers to whom: every arrow is borne by something, every box stands free, and all of it is in words, too."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from markupsafe import escape

from lessons.content import loader
from lessons.content.org_chart import Structure
from lessons.drawing.org_chart import FIRST, TALL, WIDE, Layout, _placed, _way, svg
from lessons.views.data.org_chart import DiagramView

LAYOUTS = {"wide": WIDE, "tall": TALL, "first": FIRST}
FIRST_BODIES = {
    "city-committee",
    "city-unnamed",
    "county-committee",
    "county-organisation",
    "township-secretary",
    "village-party",
    "villagers-committee",
    "residents",
}


def part(course, layout: Layout) -> Structure:
    return course.structure.first if layout == FIRST else course.structure


@pytest.fixture(params=["zh", "en"])
def view(request, course) -> DiagramView:
    return DiagramView(course, language=request.param)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_boxes_and_numbers_stand_free(course, layout):
    boxes, height = _placed(part(course, layout), layout)
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        assert abs(a.x - b.x) >= a.w + b.w or abs(a.y - b.y) >= a.h + b.h, f"{one} covers {other}"
    assert max(box.y + box.h for box in boxes.values()) <= height
    drawing = svg(course.structure, "en", layout)
    circles = [tuple(map(float, found)) for found in re.findall(r'cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"', drawing)]
    assert len(circles) == len(part(course, layout).tie)
    for x, y, r in circles:
        assert r <= x
        assert not [
            name for name, box in boxes.items() if abs(x - box.x) < box.w + r - 3 and abs(y - box.y) < box.h + r - 3
        ]
    assert all((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 >= (a[2] * 1.6) ** 2 for a, b in combinations(circles, 2))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_arrows_begin_and_end_on_their_boxes(course, layout):
    boxes, _ = _placed(part(course, layout), layout)
    for tie in part(course, layout).tie:
        start, _, end = _way(tie, boxes, layout)
        for (x, y), box in ((start, boxes[tie.start]), (end, boxes[tie.end])):
            across, down = abs(x - box.x) / box.w, abs(y - box.y) / box.h
            assert max(across, down) == pytest.approx(1, abs=1e-6), tie.id


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_drawing_is_the_same_every_time_and_well_formed(course, layout):
    for language in ("zh", "en"):
        drawing = svg(course.structure, language, layout)
        assert drawing == svg(course.structure, language, layout)
        ElementTree.fromstring(drawing)
        assert " id=" not in drawing


def test_all_of_it_is_in_words(view, course):
    page = str(view.static_html())
    for body in course.structure.body:
        assert str(escape(body.name[view.language])) in page
    for tie in course.structure.tie:
        assert str(escape(tie.does[view.language])) in page
        assert tie.does[view.language] in view.plain_text()
    assert not re.search(r"<(svg|style|script)", page)


def test_what_is_inferred_is_said_in_the_list_and_dashed_in_the_picture(view, course):
    word = "推定" if view.language == "zh" else "inferred"
    rows = re.findall(r"<tr>.*?</tr>", view.first_html + view.html)
    for tie in course.structure.tie:
        (row,) = [row for row in rows if f'data-tie="{tie.id}"' in row]
        assert (f"<td>{word}" in row) == tie.inferred
        (arrow,) = re.findall(rf'<g data-tie="{tie.id}"><path[^>]*>', view.wide)
        assert ("stroke-dasharray" in arrow) == tie.inferred


def test_eight_bodies_are_shown_first_and_the_rest_on_demand(view, course):
    first = course.structure.first
    assert {body.id for body in first.body} == FIRST_BODIES
    names = {tie.id for tie in first.tie}
    assert "stars" in names
    assert {name for tie in first.tie for name in (tie.start, tie.end)} == FIRST_BODIES, (
        "none stands there without a tie"
    )
    page = str(view.static_html())
    shown, folded = page.split("<details ", 1)
    assert {name: f'data-tie="{name}"' in shown for name in course.structure.numbers} == {
        name: name in names for name in course.structure.numbers
    }
    assert shown.count("<img") == 1
    assert folded.count("<img") == 2
    assert {tie["id"] for tie in view.ties if tie["first"]} == names
    assert re.findall(r"<text[^>]*><tspan[^>]*>(\d+)<", view.first) == [
        str(number) for number in range(1, len(names) + 1)
    ]


def test_a_course_that_marks_none_has_all_of_it_at_once(course):
    body = tuple(msgspec.structs.replace(body, first=False) for body in course.structure.body)
    whole = msgspec.structs.replace(course, structure=Structure(body, course.structure.tie))
    view = DiagramView(whole, language="en")
    assert view.first == ""
    assert list(whole.structure.numbers.values()) == list(range(1, len(whole.structure.tie) + 1))
    assert str(view.static_html()).split("<details>")[0].count("<span data-tie=") == len(whole.structure.tie)


def test_the_small_diagram_is_readable_on_a_telephone(course):
    """At 330 CSS pixels, what a page of 390 leaves, its letters are 11 pixels high or more; with the others nothing scrolls."""
    width = float(re.search(r'viewBox="0 0 (\d+)', svg(course.structure, "en", FIRST))[1])
    assert FIRST.size * 330 / width >= 11


MENDED = {
    # who the page does not name acts in no arrow; what nobody says is dashed, and says so
    "two-offices": ("congress-committee", "response-centre", "linked", True),
    "party-over-centre": ("county-committee", "response-centre", "leads", True),
    "leads-committee": ("village-party", "villagers-committee", "leads", False),
    "set-up": ("county-unnamed", "response-centre", "sets-up", False),
    "congress-government": ("congress-committee", "departments", "supervises", True),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_tie_says_no_more_than_is_known(course, name):
    (tie,) = [tie for tie in course.structure.tie if tie.id == name]
    assert (tie.start, tie.end, tie.kind, tie.inferred) == MENDED[name]


def test_what_bears_the_mended_ties(course):
    ties = {tie.id: tie for tie in course.structure.tie}
    assert "minhu-2019" in ties["party-over-centre"].sources, "the news that asks for the Party committee's leadership"
    assert ties["leads-committee"].sources == ("villagers-law-4",), "article 4 of the Organic Law"
    assert not [tie for tie in course.structure.tie if tie.kind == "sends" and "A5" in tie.passages], "a passive"
    notes = {body.id: body.note for body in course.structure.body}
    assert "被动" in notes["county-unnamed"].zh
    assert "nobody is said to send them" in notes["county-unnamed"].en


def test_ties_that_no_passage_bears_say_that_they_are_not_on_the_page(course):
    for tie in course.structure.tie:
        if not tie.passages and not tie.inferred:
            assert tie.does.zh.endswith("版面没有写。")
            assert tie.does.en.endswith("Not on the page.")


SPOILT = [
    (
        'start = "party-centre"',
        'start = "party-center"',
        "tie \"centre-province\".start: expected a known name, got 'party-center' (did you mean 'party-centre'?)",
    ),
    ('end = "provincial-committee"', 'end = "party-centre"', "expected two bodies, got 'party-centre' twice"),
    ('passages = ["D3"]', 'passages = ["D33"]', "expected a known name, got 'D33'"),
    ('passages = ["D3"]', "", 'tie "honour": expected a passage, a source or a term that bears it, got none'),
    ('sources = ["minhu-2019"]', 'sources = ["minhu-2018"]', "did you mean 'minhu-2019'?"),
    ('terms = ["party-committee", "three-bodies"]', 'terms = ["party-comittee"]', "did you mean 'party-committee'?"),
    ('id = "province-city"', 'id = "centre-province"', "got 'centre-province' twice"),
    ('id = "central-organisation"', 'id = "party-centre"', "got 'party-centre' twice"),
    ('level = "nation"', 'level = "country"', "body[party-centre].level: expected"),
    ('kind = "elects"', 'kind = "elect"', "tie[vote].kind: expected"),
    ("\n[[tie]]", "\n[[ties]]", "did you mean 'tie'?"),
]


@pytest.mark.parametrize(("old", "new", "expected"), SPOILT)
def test_each_fault_is_named(data: Path, old: str, new: str, expected: str):
    file = data / "structure.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [str(problem) for problem in loader.read(data)[1]]
    assert any(each.startswith("structure.toml: ") and expected in each for each in found), found


def test_a_course_need_not_have_it(data: Path):
    (data / "structure.toml").unlink()
    course, (problem,) = loader.read(data)
    assert "which 'diagram' shows, got none" in str(problem), "only the step that shows it misses it"
    assert course.structure.body == ()
