"""What a reader cannot tell apart, links of one language, prompts that nobody writes to, files that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from course_files import edit, faults

from lessons.errors import Problem


def test_two_places_of_one_name(data: Path):
    edit(data / "places.geojson", '"name": {"zh": "涉县", "en": "Shexian"}', '"name": {"zh": "曲周县", "en": "Quzhou"}')
    told = [fault for fault in faults(data) if "expected what tells it from" in fault]
    assert len(told) == 1, "once, not in each language"
    assert told[0].startswith("places.geojson: feature \"quzhou\".name.zh: expected what tells it from 'shexian', got ")


def test_events_of_one_title_are_told_apart_by_their_time(data: Path):
    text = (data / "events.toml").read_text("utf-8")
    titles = 'title.zh = "党支部（西小屋小学）"\ntitle.en = "A Party branch, at Xixiaowu\'s school"'
    same = 'title.zh = "党小组（岳城第五高等小学）"\ntitle.en = "A Party group, at a school in Yuecheng"'
    assert titles in text
    (data / "events.toml").write_text(text.replace(titles, same), "utf-8")
    assert faults(data) == []
    edit(data / "events.toml", 'when.zh = "1925年6月"', 'when.zh = "1922年冬"')
    assert any("expected what tells it from 'group-1922'" in fault for fault in faults(data))


def test_a_question_that_is_there_twice(data: Path):
    path = data / "questions" / "02-places.toml"
    text = path.read_text("utf-8")
    start = text.index("[[question]]")
    entry = text[start : text.index("[[question]]\n", start + 5)]
    path.write_text(text + "\n" + entry.replace('id = "named-units"', 'id = "named-again"'), "utf-8")
    assert any("expected what tells it from 'named-units'" in fault for fault in faults(data))


def test_a_figure_has_the_passage_that_leads_to_it(data: Path):
    edit(data / "figures.toml", 'passage = "L1"', 'passage = "K4"')
    told = "figures.toml: figure \"saying-nine-thousand\".passage: expected a passage whose text links to it (L1), got 'K4'"
    assert any(fault.startswith(told) for fault in faults(data))


def test_an_image_may_be_too_large_and_a_file_not_there(data: Path):
    lesson = data / "lessons" / "02-places.toml"
    text = lesson.read_text("utf-8")
    at = text.index('text.en = """\n', text.index("[[step]]")) + len('text.en = """\n')
    lesson.write_text(
        f"{text[:at]}![a](a.png) [b](b.pdf) [c](03-time.ipynb) [d](#d) [e](https://example.org)\n{text[at:]}", "utf-8"
    )
    folder = data.parent / "notebooks" / "en"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "a.png").write_bytes(bytes(2_000_001))
    told = [fault for fault in faults(data) if "lessons/02-places.toml: step" in fault]
    assert len(told) == 2, told
    assert any("expected an image of at most 2,000,000 bytes, got 2,000,001: 'a.png'" in fault for fault in told)
    assert any("a file that lies beside the notebook (notebooks/en), got none at 'b.pdf'" in fault for fault in told)


def test_a_head_that_cannot_be_read_is_one_fault_in_any_language(tmp_path: Path):
    from lessons.authoring import scaffold

    scaffold.new(tmp_path / "own", languages=["fr"], titles=["Un cours"])
    head = tmp_path / "own" / "data" / "course.toml"
    edit(head, 'languages = ["fr"]', 'languages = ["french"]')
    [told] = faults(head.parent)
    assert told.startswith("course.toml: languages: expected ")
    head.unlink()
    assert [fault.split(": ")[0] for fault in faults(head.parent)] == ["course.toml"]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_french_spaces_are_told_as_spaces(space: str):
    assert str(Problem("a.toml", "b", f"attendu{space}: \x07")) == f"a.toml: b: attendu{space}: \\x07"


def test_a_locator_has_up_to_three_digits(data: Path):
    from lessons.classroom import quotations
    from lessons.content.original import fingerprints

    path = data / "passages.toml"
    path.write_text(path.read_text("utf-8").replace('id = "T2"', 'id = "T204"'), "utf-8")
    assert not any("T204" in fault and "a locator such as" in fault for fault in faults(data))
    path.write_text(path.read_text("utf-8").replace('id = "T204"', 'id = "T2045"'), "utf-8")
    assert any("one to three digits" in fault and "'T2045'" in fault for fault in faults(data))
    assert fingerprints.MARK.findall("[T204] words\n[T2045] words") == ["T204"]
    assert quotations._CITED.findall("“words” (T204)") == [("”", "T204")]
