"""What texts of a course in English and French have that students should not read."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from course_files import edit, faults


@pytest.fixture
def data(root: Path, tmp_path: Path) -> Path:
    source = root / "examples" / "johnstown-1889" / "data"
    shutil.copytree(source, tmp_path / "data", ignore=shutil.ignore_patterns("drawn"))
    return tmp_path / "data"


def changed(data: Path, pattern: str, new: str, *, file: str = "passages.toml") -> list[str]:
    """Return the faults once the first match of a pattern reads otherwise."""
    path = data / file
    text, count = re.subn(pattern, new, path.read_text("utf-8"), count=1)
    assert count
    path.write_text(text, "utf-8")
    return faults(data)


def test_swapped_languages_are_named_on_both_sides(data: Path):
    english, french = changed(data, r'text\.en = (".*")\ntext\.fr = (".*")', r"text.en = \2\ntext.fr = \1")
    assert 'passage "A1".text.en: expected English, got' in english
    assert 'passage "A1".text.fr: expected French, got' in french
    assert "attendu un texte en français" in french


def test_a_heading_has_few_words_and_one_side_of_it_is_named(data: Path):
    (fault,) = changed(data, r'heading\.en = (".*")\nheading\.fr = (".*")', r"heading.en = \2\nheading.fr = \1")
    assert 'passage "A1".heading.fr: expected French' in fault


def test_what_is_left_untranslated_is_named(data: Path):
    (fault,) = changed(data, r'text\.en = (".*")\ntext\.fr = ".*"', r"text.en = \1\ntext.fr = \1")
    assert 'passage "A1".text.fr: expected French' in fault


def test_words_of_another_language_may_be_quoted_and_a_source_keeps_its_title(data: Path):
    title = 'title.fr = "The history of the flood and of what was left of the town"'
    assert not changed(data, r'title\.fr = ".*"', title, file="sources.toml")
    assert not changed(data, r'text\.fr = "', 'text.fr = "Le journal dit « the end of the world » et s’arrête là. ')


@pytest.mark.parametrize(("said", "wrong"), [("le 31 mai 1889", False), ("en août 1889", True), ("en mai", False)])
def test_a_french_month_is_held_to_the_date(data: Path, said: str, wrong: bool):
    found = changed(data, r'(?s)(date = "1889-05-31[^"]*".*?when\.fr = )".*?"', rf'\1"{said}"', file="events.toml")
    assert bool(found) is wrong
    assert not wrong or (len(found) == 1 and "got août in 'en août 1889'" in found[0])


@pytest.mark.parametrize("sign", ["*calm* ", "> "])
def test_signs_that_nothing_draws_are_named(data: Path, sign: str):
    (fault,) = changed(data, r'text\.en = "', f'text.en = "{sign}')
    assert 'passage "A1".text.en: expected plain text without Markdown' in fault


def test_a_star_between_numbers_is_no_markdown(data: Path):
    assert not changed(data, r'text\.en = "', 'text.en = "It takes 2 * 3 * 4 of them, or 2*3*4. ')


def test_a_place_is_a_point(data: Path):
    raw = json.loads((data / "places.geojson").read_text("utf-8"))
    before = raw["features"][1]["id"]
    raw["features"][1]["geometry"]["type"] = "LineString"
    (data / "places.geojson").write_text(json.dumps(raw), "utf-8")
    (fault,) = faults(data)
    assert fault.startswith(
        f"places.geojson: feature \"{before}\".geometry.type: expected 'Point', got 'LineString' / attendu 'Point', reçu"
    )
    edit(data / "places.geojson", '"LineString"', '"Point"')
    assert not faults(data)
