"""What is said with less behind it than it claims: weak sources, witnesses that are one, places that a passage does not name."""

from __future__ import annotations

from pathlib import Path

import pytest
from course_files import edit, faults

from lessons.authoring import report, scaffold
from lessons.content import evidence, loader
from lessons.i18n import texts

WEAK = "(dated elsewhere), got "


def found(data: Path, word: str) -> list[str]:
    return [fault for fault in faults(data) if word in fault]


REPLY = 'id = "guohan-2016-157"\nkind = "official"\ntrust = "fair"'
"""What alone dates the borders of 2016."""


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "events.toml",
            'sources = ["handan-cidian", "cixian-hongse", "xixiaowu-village"]',
            'sources = ["cixian-hongse"]',
            'events.toml: event "branch-1925".kind: expected a source that is not weak',
        ),
        # The page's own newspaper is no source beside the page.
        (
            "events.toml",
            'sources = ["guohan-2016-157"]',
            'sources = ["villages-2020"]',
            'event "borders-2016".kind: expected a source',
        ),
        (
            "events.toml",
            'sources = ["guohan-2016-157"]',
            'passages = ["A4"]',
            'event "borders-2016".kind: expected a source',
        ),
        (
            "events.toml",
            'kind = "reported"\nplaces = ["xixiaowu"]',
            'kind = "happened"\nplaces = ["xixiaowu"]',
            "got xixiaowu-hall",
        ),
        (
            "sources.toml",
            'id = "hangang"\nkind = "magazine"\ntrust = "fair"',
            'id = "hangang"\nkind = "magazine"\ntrust = "weak"',
            'claims.toml: claim "handan-steel".kind: expected a source',
        ),
        (
            "sources.toml",
            'id = "hangang"\n',
            'id = "hangang"\nfamily = "hebei-daily"\n',
            'event "hangang-1996".kind: expected a source',
        ),
    ],
)
def test_what_is_dated_elsewhere_needs_more_than_a_weak_source(
    data: Path, file: str, old: str, new: str, expected: str
):
    edit(data / file, old, new)
    assert any(WEAK in fault and expected in fault for fault in faults(data)), faults(data)


def test_the_remedy_is_told_in_both_languages_and_works(data: Path):
    edit(
        data / "sources.toml",
        REPLY,
        REPLY.replace('"fair"', '"weak"'),
    )
    (fault,) = faults(data)
    for language in ("zh", "en"):
        assert texts.translate("fault.weak", language, sources="guohan-2016-157") in fault
    edit(
        data / "events.toml",
        'kind = "happened"\nplaces = ["handan", "hanshan", "fuxing", "cixian"]',
        'kind = "reported"\nplaces = ["handan", "hanshan", "fuxing", "cixian"]',
    )
    assert faults(data) == []


def test_a_course_with_such_faults_still_opens(data: Path):
    """What 0.1 allowed may not keep a class from its course; its author is told."""
    edit(data / "sources.toml", REPLY, REPLY.replace('"fair"', '"primary"'))
    assert faults(data) == []
    edit(data / "events.toml", 'sources = ["guohan-2016-157"]', 'sources = ["hanshan-baike"]')
    assert len(found(data, WEAK)) == 1
    assert loader.load(data).events["borders-2016"].sources == ("hanshan-baike",)
    assert loader.read(data)[0] is not None


def test_an_unknown_source_is_one_fault_and_no_weak_one(data: Path):
    edit(data / "events.toml", 'sources = ["guohan-2016-157"]', 'sources = ["guohan-2016-175"]')
    (fault,) = faults(data)
    assert "did you mean 'guohan-2016-157'?" in fault


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("events.toml", "一个网站写9月1日，另一个写10月", "两个网站都有", None),  # two sites of their own
        (
            "events.toml",
            "Later texts on the village use other verbs",
            "Two sources use other verbs",
            'event "honour-1985".text.en',
        ),
        ("events.toml", "后来的几篇村子介绍换了动词", "另有两篇文章换了动词", 'event "honour-1985".text.zh'),
        (
            "claims.toml",
            "它是同一家报纸，不算另一个证人",
            "两家报纸都这样说",
            None,
        ),  # it has another source that differs
    ],
)
def test_witnesses_of_one_family_are_not_counted_as_two(
    data: Path, file: str, old: str, new: str, expected: str | None
):
    edit(data / file, old, new)
    told = faults(data)
    if expected is None:
        assert told == []
    else:
        (fault,) = told
        assert expected in fault
        assert "expected two sources, as the text says, got ci2-2020, ci2-new-year, which are of one family" in fault


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_place_that_the_passage_does_not_name_is_no_link(data: Path, language: str):
    there = {"zh": "[现在](place:fuxing)，中心", "en": "[now](place:fuxing), centres"}
    path = data / "passages.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index(f"text.{language}", text.index('id = "C3"'))
    head, quote, rest = text[start:].partition('"""\n')
    path.write_text(text[:start] + head + quote + there[language] + rest, encoding="utf-8")
    named = f'passages.toml: passage "C3".text.{language}: expected a passage that names '
    assert any(fault.startswith(named) for fault in faults(data))
    edit(
        path, 'units = ["hanshan"]\n\n[[passage]]\nid = "C4"', 'units = ["hanshan", "fuxing"]\n\n[[passage]]\nid = "C4"'
    )
    (other,) = there.keys() - {language}
    (fault,) = faults(data)
    assert f'"C3".text.{other}: expected a link to place:fuxing, as text.{language} has one, got none' in fault


def test_sources_of_one_family_are_together(course):
    names = ["ci2-2020", "handan-cidian", "ci2-2021"]
    assert evidence.origins(course, names) == {
        "cishan-erjie-texts": ["ci2-2020", "ci2-2021"],
        "handan-cidian": ["handan-cidian"],
    }
    assert not evidence.bears(course, ["ci2-2020", "villages-2020"])
    assert evidence.bears(course, ["ci2-2020", "handan-cidian"])


def test_the_report_counts_what_is_not_shown_and_what_counts_once(data: Path, tmp_path: Path):
    lines = list(report.lines(loader.load(data)))
    (counted,) = [line for line in lines if "which their lesson does not show" in line]
    listed = [line for line in lines[lines.index(counted) + 1 :] if line.startswith("  ") and "(" in line]
    assert counted.startswith("! " if not counted.endswith(": 0") else "  ")
    assert counted.endswith(": 0") or listed
    edit(data / "questions/02-places.toml", 'cites = ["K1", "B1"]', 'cites = ["K1", "B1", "T2"]')
    edit(data / "claims.toml", 'source = "ci2-2020"\nrelation = "adds"', 'source = "ci2-2020"\nrelation = "supports"')
    edit(
        data / "claims.toml",
        'source = "ci2-new-year"\nrelation = "adds"\nnote.zh = "写1985',
        'source = "ci2-new-year"\nrelation = "supports"\nnote.zh = "写1985',
    )
    edit(data / "sources.toml", REPLY, REPLY.replace('"fair"', '"primary"'))
    changed = list(report.lines(loader.load(data)))
    (more,) = [line for line in changed if "which their lesson does not show" in line]
    assert int(more.rsplit(" ", 1)[1]) == int(counted.rsplit(" ", 1)[1]) + 1
    assert any("(T2)" in line for line in changed)
    assert "! claim praised-1985: supports that count once: ci2-2020, ci2-new-year" in changed
    assert any(line.startswith("! graded primary") and line.endswith(": guohan-2016-157") for line in changed)


def test_a_course_begun_today_says_how_far_to_trust_its_page(tmp_path: Path):
    scaffold.new(tmp_path / "own")
    course = loader.load(tmp_path / "own" / "data")
    assert {(source.trust, source.first_hand) for source in course.sources.values()} == {("fair", True)}
    assert not [line for line in report.lines(course) if line.startswith("! graded")]
