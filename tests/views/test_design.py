"""What docs/design.md says of letters and colours, held to: one scale of sizes, and contrast in both themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "src" / "lessons" / "static"
SHEETS = sorted(path for path in STATIC.glob("*.css") if path.name != "preview.css")
SIZES = {
    "7.5pt",
    "8pt",
    "9pt",
    "10pt",
    "13pt",
    ".8em",
    ".9em",
    "1em",
    "1.12em",
    "1.25em",
    "1.4em",
    "1.75em",
    "1.12rem",
    "1.25rem",
    "12px",
    "13px",
    "14px",
    "16px",
}
GROUNDS = ("paper", "tint", "field")
LETTERS = ("ink", "soft", "happened", "reported", "planned", "place", "focus", "good", "bad", "half")


def palettes() -> dict[str, dict[str, str]]:
    """The colours of the light and of the dark theme, by name."""
    text = (STATIC / "lessons.css").read_text(encoding="utf-8")
    light = re.search(r"\n\.lsn \{(.*?)\}", text, re.S)
    dark = re.search(r"light=\"false\"\] \.lsn \{(.*?)\}", text, re.S)
    assert light
    assert dark
    return {
        name: dict(re.findall(r"--lsn-(\w+): (#\w{6})", found[1])) for name, found in (("light", light), ("dark", dark))
    }


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_letters_stand_out_from_every_ground(theme: str):
    colours = palettes()[theme]
    weak = {
        f"{letter} on {ground}": round(contrast(colours[letter], colours[ground]), 2)
        for letter in LETTERS
        for ground in GROUNDS
        if contrast(colours[letter], colours[ground]) < 4.5
    }
    assert weak == {}
    assert contrast(colours["ink"], colours["named"]) >= 4.5


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_sizes_are_those_of_the_scale(sheet: Path):
    text = sheet.read_text(encoding="utf-8")
    sizes = set(re.findall(r"font(?:-size)?:\s*(?:(?:italic|\d{3})\s+)*([\d.]+(?:em|px|rem|pt))", text))
    assert sizes <= SIZES
