"""Say a drawing of matplotlib's in fewer characters, a map's in a fifth: every page gets it, and every saved one keeps it.

Nothing moves by more than a tenth of a pixel, or half of one in an outline of many corners.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree import ElementTree

SVG = "http://www.w3.org/2000/svg"
MANY = 20
"""An outline of more corners than this is drawn in whole pixels, others in tenths."""

_SHARED = ("style", "clip-path")
_STEP = re.compile(r"([MLCQZz])([^MLCQZz]*)")


def compact(svg: str) -> str:
    """Return the same drawing with relative paths, and without groups and turns that do nothing.

    Example:
        >>> compact('<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M 10 10 L 12.5 10 z"/></g></svg>')
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="m10 10 2.5 0z"/></svg>'

    """
    from xml.etree import ElementTree  # whoever draws needs it, a student's kernel does not

    root = ElementTree.fromstring(svg)  # noqa: S314 (matplotlib's own output)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        element.text, element.tail = (element.text or "").strip() or None, None
        attributes = dict(_attributes(element))
        element.attrib.clear()
        element.attrib.update(attributes)
    _regroup(root)
    root.attrib = {"xmlns": SVG, **root.attrib}
    return ElementTree.tostring(root, encoding="unicode").replace(" />", "/>")


def _attributes(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for key, value in element.attrib.items():
        name = key.rpartition("}")[2]  # "href" alone is understood since SVG 2
        if name == "d":
            yield name, path(value)
        elif name == "style":
            yield name, re.sub(r"\s*([:;,])\s+", r"\1", value).replace("stroke-dashoffset:0;", "")
        elif name in ("x", "y"):
            yield name, f"{float(value):g}"
        elif not (name == "version" or (name == "transform" and re.match(r"rotate\(-?0 ", value))):
            yield name, value


def _regroup(parent: ElementTree.Element) -> None:
    """Take groups away that say nothing; put neighbours that say the same of themselves in one that says it once."""
    children: list[ElementTree.Element] = []
    for child in parent:
        _regroup(child)
        children.extend(child if child.tag == "g" and not child.attrib else [child])
    parent[:] = []
    for said, alike in groupby(children, _said):
        members = list(alike)
        if len(members) == 1 or not said:
            parent.extend(members)
            continue
        group = parent.makeelement("g", dict(said))
        parent.append(group)
        for member in members:
            for name, _ in said:
                del member.attrib[name]
        group.extend(members)


def _said(element: ElementTree.Element) -> tuple[tuple[str, str], ...]:
    # A group's opacity is that of the whole: where two of its members meet they would look otherwise.
    if element.tag not in ("path", "text", "use") or re.search(r"(^|;)opacity:", element.get("style", "")):
        return ()
    return tuple((name, element.attrib[name]) for name in _SHARED if name in element.attrib)


def path(d: str) -> str:
    """Return a path of M, L, C, Q and z with each point relative to the one before.

    Example:
        >>> path("M 10 10 L 12.54 10 L 12.5 9.5 z")
        'm10 10 2.5 0 0-.5z'

    """
    steps = [(kind, [float(number) for number in numbers.split()]) for kind, numbers in _STEP.findall(d)]
    if radius := _radius(steps):
        (x, y), arc = steps[0][1], f"a{radius:g} {radius:g} 0 1 0 0"
        return f"m{x:g} {y:g}{arc}{-2 * radius:g}{arc} {2 * radius:g}z"
    scale = 1 if len(steps) > MANY and all(kind in "MLz" for kind, _ in steps) else 10
    said, before, at, start = "", "", (0, 0), (0, 0)
    for kind, numbers in steps:
        letter = kind.lower()
        if letter == "z":
            said, before, at = f"{said}z", letter, start
            continue
        points = [(round(x * scale), round(y * scale)) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if letter == "l" and points == [at]:
            continue
        offsets = "".join(
            _number(value - origin, scale) for point in points for value, origin in zip(point, at, strict=True)
        )
        goes_on = letter == before or (letter, before) == ("l", "m")
        said += offsets if goes_on else letter + offsets.removeprefix(" ")
        before, at = letter, points[-1]
        start = at if letter == "m" else start
    return said


def _number(number: int, scale: int) -> str:
    """Return a number as it stands behind another: a minus sign parts them as well as a space does."""
    text = re.sub(r"^(-?)0\.", r"\1.", f"{number / scale:g}")
    return text if number < 0 else f" {text}"


def _radius(steps: list[tuple[str, list[float]]]) -> float:
    """Return the radius of a whole circle that begins at its lowest point, as matplotlib draws one; 0 for other paths."""
    if [kind for kind, _ in steps if kind in "MC"] != ["M", *"CCCCCCCC"] or steps[-1][0] not in "zZ":
        return 0
    ends = [numbers[-2:] for kind, numbers in steps if kind == "C"]
    x, y = (sum(end[axis] for end in ends) / len(ends) for axis in (0, 1))
    radius = steps[0][1][1] - y
    return round(radius, 1) if radius > 0 and all(abs(math.dist(end, (x, y)) - radius) < 0.15 for end in ends) else 0
