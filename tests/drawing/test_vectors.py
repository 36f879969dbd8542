"""Drawings in fewer characters: the same drawing, and small enough to be sent with every view."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import accumulate, pairwise
from xml.etree import ElementTree

import pytest

from lessons import open_lesson
from lessons.content import geometry
from lessons.content.extent import rings
from lessons.content.model import LANGUAGES
from lessons.drawing import vectors

NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def places(path: str) -> list[tuple[float, float]]:
    """Return where the corners of a relative path of straight lines lie."""
    offsets = [float(number) for number in NUMBER.findall(path)]
    return list(zip(accumulate(offsets[::2]), accumulate(offsets[1::2]), strict=True))


@pytest.mark.parametrize(("corners", "off"), [(12, 0.05001), (40, 0.50001)])
def test_corners_stay_where_they_are_however_many_come_before(corners: int, off: float):
    wanted = [(300.37 * (number * 0.731 % 1), 200.11 * (number * 0.379 % 1)) for number in range(corners)]
    said = vectors.path("M " + " L ".join(f"{x:.3f} {y:.3f}" for x, y in wanted) + " z")
    assert said.startswith("m")
    assert said.endswith("z")
    for (x, y), (at_x, at_y) in zip(wanted, places(said), strict=True):
        assert (at_x, at_y) == (pytest.approx(x, abs=off), pytest.approx(y, abs=off))


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("M 1 2 \nL 3 4 \n", "m1 2 2 2"),
        ("M 1 2 L 1.5 2 C 1 2 3 4 5 6", "m1 2 .5 0c-.5 0 1.5 2 3.5 4"),
        ("M 5 5 L 6 5 z M 6 6 L 7 7 z", "m5 5 1 0zm1 1 1 1z"),
        ("M 0 0 L 0 0 L -0.5 1 z", "m0 0-.5 1z"),
        ("M 1 1 Q 2 2 3 1", "m1 1q1 1 2 0"),
    ],
)
def test_paths(path: str, said: str):
    assert vectors.path(path) == said


def test_a_marker_of_matplotlib_is_a_circle_of_its_size():
    from matplotlib.figure import Figure

    from lessons.drawing import svg as figures

    with figures.drawing("circle"):
        figure = Figure(figsize=(1, 1), dpi=72)
        figure.add_axes((0, 0, 1, 1)).plot([0.5], [0.5], marker="o", markersize=9, linestyle="none")
        svg = figures.to_svg(figure)
    assert '"m0 4.5a4.5 4.5 0 1 0 0-9a4.5 4.5 0 1 0 0 9z"' in svg


def test_an_ellipse_is_no_circle():
    flat = "M 0 1 C 1 1 2 .8 2 .5 C 2 .2 3 0 3 0 C 3 0 2 0 2 0 C 2 0 1 0 1 0 C 0 0 0 0 0 0 C 0 0 0 0 0 0 C 0 0 0 0 0 0 C 0 0 0 1 0 1 z"
    assert "a" not in vectors.path(flat)


def test_groups_that_say_nothing_go_and_what_neighbours_share_is_said_once():
    svg = vectors.compact("""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1">
      <g><g data-event="a"><g clip-path="url(#c)"><use xlink:href="#m" x="4.0" y="5" style="fill: red"/></g></g></g>
      <g><text style="fill: red; font-size: 9px" x="1" y="2" transform="rotate(-0 1 2)">one</text></g>
      <g><text style="fill: red; font-size: 9px" x="1" y="3" transform="rotate(-90 1 3)">two &lt; three</text></g>
      <g><text style="fill: blue" x="1" y="4">four</text></g></svg>""")
    root = ElementTree.fromstring(svg)
    assert [child.tag.rpartition("}")[2] for child in root] == ["g", "g", "text"]
    assert "".join(root.itertext()) == "onetwo < threefour"
    assert (
        '<g style="fill:red;font-size:9px"><text x="1" y="2">one</text><text x="1" y="3" transform="rotate(-90' in svg
    )
    assert '<g data-event="a"><g clip-path="url(#c)"><use href="#m" x="4" y="5" style="fill:red"/></g></g>' in svg


def test_each_keeps_an_opacity_of_its_own():
    twice = '<path d="M 0 0 L 1 1" style="opacity: 0.5"/>' * 2
    assert vectors.compact(f'<svg xmlns="{vectors.SVG}">{twice}</svg>').count("opacity") == 2


def edges(outlines: list[list[tuple[float, float]]]) -> Counter[frozenset[tuple[float, float]]]:
    return Counter(frozenset(edge) for ring in outlines for edge in pairwise(ring))


def test_coarser_outlines_still_fit_together(course):
    outlines = [ring for unit in course.units.values() for ring in rings(unit)]
    coarse = geometry.coarser(outlines, 0.01)
    assert sum(map(len, coarse)) < 0.5 * sum(map(len, outlines))
    assert all(ring[0] == ring[-1] and len(ring) > 3 for ring in coarse)
    for ring, other in zip(outlines, coarse, strict=True):
        assert set(other) <= set(ring)
        nearest = [min(geometry._off(corner, a, b) for a, b in pairwise(other)) for corner in ring]
        assert max(nearest) <= 0.01
    # What lay between two units lies between two still, and what lay outside has one unit on its side.
    before, after = edges(outlines), edges(coarse)
    assert set(after.values()) == {1, 2}
    inner, outer = ({corner for edge, times in before.items() if times == n for corner in edge} for n in (2, 1))
    assert all(edge <= (inner if times == 2 else outer) for edge, times in after.items())


def test_a_ring_that_meets_no_other_keeps_a_shape():
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.001), (0.0, 1.0), (0.0, 0.0)]
    [coarse] = geometry.coarser([square], 0.01)
    assert sorted(set(coarse)) == [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)]
    [same] = geometry.coarser([square], 5)
    assert sorted(set(same)) == sorted(set(square)), "better as it was than nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_more_map_is_small(language):
    """A page gets at most 15 KB for it; the heads of two messages are one of them."""
    lesson = open_lesson("02-places", language=language)
    lesson.map()
    view = lesson.map()
    shown = json.dumps([view._repr_mimebundle_(), view.get_state()], ensure_ascii=False, default=str).encode()
    assert len(shown) < 14_000
