"""The words that lead to a figure say its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from course_files import edit, faults


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("43 households", "43", False),
        ("4,300 households", "4300", False),
        ("4\u202f300 households", "4300", False),
        ("4 300 households", "4300", False),
        ("4.3 million people", "4300000", False),
        ("43 of 50 households", "43", False),  # which of them is meant nobody can say
        ("all households", "43", False),
        ("43 households", "44", True),
        ("4,300 households", "43", True),
    ],
)
def test_a_link_with_another_number_than_its_figure_is_named(own: Path, words: str, value: str, told: bool):
    edit(own / "figures.toml", "value = 43", f"value = {value}")
    passages = own / "passages.toml"
    passages.write_text(
        re.sub(r"\[[^\[\]]*\]\(figure:households\)", f"[{words}](figure:households)", passages.read_text("utf-8")),
        "utf-8",
    )
    found = [fault for fault in faults(own) if "the figure 'households' that these words lead to" in fault]
    assert bool(found) is told, found
    assert all(fault.startswith('passages.toml: passage "A2".text.') for fault in found)


def test_what_is_about_right_may_be_rounded_in_words(own: Path):
    edit(own / "figures.toml", "value = 43", "value = 44")
    edit(own / "figures.toml", 'bound = "exact"', 'bound = "about"')
    assert not [fault for fault in faults(own) if "these words lead to" in fault]
