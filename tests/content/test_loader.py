"""Content files: what is right loads, and every fault of a folder is named at once, by file and field."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from course_files import edit, faults, unreleased

from lessons.content import edtf_dates, loader
from lessons.errors import ContentError


def test_course_loads(course):
    assert list(course.lessons)[:4] == ["00-start", "01-source", "02-places", "03-time"]
    assert course.passages["D3"].text["en"] != course.passages["D3"].text["zh"]


def test_seven_of_eighteen_units_are_named(course):
    assert course.named_units() == {"shexian", "cixian", "hanshan", "qiuxian", "fuxing", "quzhou", "wuan"}
    assert len(course.units) == 18


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("passages.toml", 'kind = "lead"', 'kind = "leed"', 'passages.toml: passage "L1".kind: expected one of'),
        ("passages.toml", "heading.en =", "heading.e =", "did you mean 'en'?"),
        ("passages.toml", 'units = ["shexian"]', 'units = ["shexan"]', "did you mean 'shexian'?"),
        ("passages.toml", "(place:shexian)", "(place:shexiann)", "text.zh: expected a known name, got 'shexiann'"),
        ("passages.toml", "(place:shexian)", "(plac:shexian)", "got 'plac' (did you mean 'place'?)"),
        ("passages.toml", 'id = "A5"', 'id = "L1"', 'passage "L1": expected an id of its own'),
        ("events.toml", 'date = "1985"', 'date = "about 1985"', 'event "honour-1985".date: expected an EDTF date'),
        ("events.toml", 'date = "1985"', 'date = "1984"', "expected a date in 1985-2023"),
        ("events.toml", 'date = "1985"', "date = 1985", "expected text, got 1985 (a whole number); put it in quotes"),
        ("events.toml", 'passages = ["C3"]', "", "expected a passage or a source that bears it"),
        ("voices.toml", 'passage = "T1"', 'passage = "T9"', "expected a known name, got 'T9'"),
        ("undated.toml", 'between = "2021-05-20?/2021-12?"', 'between = "some day"', "expected an EDTF date"),
        (
            "undated.toml",
            'between = "2021-05-20?/2021-12?"',
            'between = "2021"',
            "expected earliest/latest such as '2017/2021-05?', got '2021'",
        ),
        ("claims.toml", 'passage = "A4"', 'passage = "A44"', 'claim "push-money".passage: expected a known name'),
        (
            "claims.toml",
            'compare = ["A6"]',
            'compare = ["A66"]',
            'claim "three-year-plan".compare: expected a known name',
        ),
        ("claims.toml", 'event = "plan-2017"', 'event = "plan-2071"', "did you mean 'plan-2017'?"),
        ("claims.toml", 'source = "div129"', 'source = "div192"', "did you mean 'div129'?"),
        (
            "claims.toml",
            'voice = "b1-secretary"',
            'voice = "b1-secretry"',
            "expected a voice of B1 (b1-secretary, b1-reporter), got 'b1-secretry'",
        ),
        ("claims.toml", 'voice = "b1-secretary"', 'voice = "c2-resident"', "expected a voice of B1"),
        (
            "claims.toml",
            'voice = "b1-secretary"\n',
            "",
            "expected a voice unless it is inferred, got kind 'reported' and voice None",
        ),
        (
            "claims.toml",
            'kind = "planned"\nvoice = "a6-city"',
            'kind = "reported"\nvoice = "a6-city"',
            "expected an event of kind 'reported' that A6 bears, got 'upgrade-2023'",
        ),
        (
            "claims.toml",
            'relation = "supports"',
            'relation = "adds"',
            'claim "column": expected a source that supports what happened, got none',
        ),
        ("claims.toml", 'relation = "supports"', 'relation = "proves"', "relation: expected one of"),
        (
            "claims.toml",
            'source = "chian-hq"',
            'source = "div129"',
            "each once and none of them the page, got 'div129'",
        ),
        (
            "claims.toml",
            'source = "chian-hq"',
            'source = "hebei-daily-page"',
            "none of them the page, got 'hebei-daily-page'",
        ),
        ("systems.toml", 'events = ["plan-2017"]', 'events = ["plan-2071"]', "did you mean 'plan-2017'?"),
        (
            "lessons/02-places.toml",
            'id = "02-places"',
            'id = "02-places"\nundated = ["nowhere"]',
            "expected a known name, got 'nowhere'",
        ),
        ("terms.toml", 'word = "直南"\n', "", 'term "zhinan".word: expected text, got nothing'),
        ("places.geojson", '"precision_km": 5.0', '"precision_km": 0', "precision_km"),
        ("places.geojson", "[113.662, 36.568]", "[113.662]", 'feature "shexian".coordinates: expected a GeoJSON Point'),
        (
            "places.geojson",
            "[113.662, 36.568]",
            "[36.568, 113.662]",
            "coordinates: expected [longitude, latitude] in degrees",
        ),
        ("lessons/02-places.toml", 'id = "02-places"', 'id = "2-places"', "id: expected '02-places' (the file's name)"),
        ("lessons/02-places.toml", 'name = "where" }', 'name = "were" }', "did you mean 'where'?"),
        ("questions/02-places.toml", 'kind = "choices"', 'kind = "chioces"', "expected one of choice, choices"),
        ("questions/02-places.toml", "tolerance = 0\n", "tolerance = -1\n", 'question "unnamed-count".tolerance'),
        ("questions/02-places.toml", 'skill = "place"', 'skill = "guessing"', "skill: expected one of"),
        ("questions/02-places.toml", 'cites = ["K1", "B1"]', 'cites = ["K1", "K9"]', "got 'K9'"),
        ("questions/02-places.toml", "value = 7\n", "value = 11\n", "expected slips outside the tolerance"),
        (
            "questions/02-places.toml",
            'answer = "shexian"',
            'answer = "shexan"',
            "answer: expected a known place, got 'shexan' (did you mean 'shexian'?)",
        ),
        (
            "questions/02-places.toml",
            'answer = "shexian"',
            'answer = "handan"',
            "answer: expected a place in one of the county-level units, got 'handan'",
        ),
        (
            "questions/02-places.toml",
            'answer = "shexian"',
            "answer = 3",
            'question "lead-and-landscape".answer: expected a name in small letters',
        ),
        (
            "questions/02-places.toml",
            'answer = "shexian"\n',
            "",
            'question "lead-and-landscape".answer: expected a name in small letters',
        ),
        (
            "questions/02-places.toml",
            "tolerance_km = 15",
            "tolerance_km = -1",
            'question "lead-and-landscape".tolerance_km: expected',
        ),
        (
            "questions/02-places.toml",
            "tolerance_km = 15",
            "tolerance_km = 500",
            'question "lead-and-landscape".tolerance_km: expected',
        ),
        (
            "questions/02-places.toml",
            "tolerance_km = 15",
            "target = 3",
            "target: expected no target (it comes from places.geojson)",
        ),
        ("questions/02-places.toml", "labels = false", 'labels = "no"', "labels: expected true or false"),
        ("questions/02-places.toml", 'id = "advisers"', 'id = "stools"', "got 'stools' twice"),
        ("questions/02-places.toml", 'id = "city-meeting"', 'id = "stools"', "got 'stools' twice"),
        (
            "questions/02-places.toml",
            'left.en = "Qiuxian"',
            'left.en = "Fuxing district"',
            "expected different texts on the left, got 'Fuxing district'",
        ),
        (
            "questions/02-places.toml",
            'text.en = "a meeting is held to spread a practice"',
            'text.en = "officials are sent out as advisers"',
            "expected different texts on the right",
        ),
        (
            "questions/02-places.toml",
            'right.zh = "支部的会议搬到网上去开"\n',
            "",
            "right.zh: expected text, got nothing",
        ),
        ("course.toml", '"02-places"', '"02-places", "99-none"', "lessons/99-none.toml: expected this file"),
    ],
)
def test_each_fault_is_named(data: Path, file: str, old: str, new: str, expected: str):
    edit(data / file, old, new)
    found = faults(data)
    assert any(expected in line for line in found), found


def test_a_choice_needs_one_right_option(data: Path):
    file = data / "questions" / "02-places.toml"
    text = file.read_text(encoding="utf-8")
    head, question = text.split('id = "who-came-to-the-hall"')
    file.write_text(
        head + 'id = "who-came-to-the-hall"' + question.replace("correct = true\n", "", 1), encoding="utf-8"
    )
    assert any(
        "who-came-to-the-hall" in line and "one option with correct = true, got 0" in line for line in faults(data)
    )


def test_a_question_has_three_pairs_at_least(data: Path):
    file = data / "questions" / "02-places.toml"
    head, first, *rest = file.read_text(encoding="utf-8").split("[[question.pair]]")
    extra = rest[-1].partition("[[question.extra]]")
    file.write_text(f"{head}[[question.pair]]{first}[[question.pair]]{extra[0]}", encoding="utf-8")
    assert any("named-for-what" in line and "at least 3" in line for line in faults(data)), faults(data)


def test_what_a_question_of_place_asks_for_comes_from_the_places(course, data: Path):
    question = course.questions["02-places"]["lead-and-landscape"]
    place = course.places["shexian"]
    assert (question.target.lat, question.target.lon) == (place.lat, place.lon)
    assert (question.target.unit, question.target.coarse) == ("shexian", False)
    assert question.target.units == tuple(course.units)
    unreleased(data)  # else it would be a released question that has disappeared
    edit(data / "questions" / "02-places.toml", 'answer = "shexian"', 'answer = "xixiaowu"')
    edit(data / "places.geojson", "[114.30, 36.27]", "[114.300049, 36.27]")
    village = loader.load(data).questions["02-places"]["lead-and-landscape"].target
    assert (village.lon, village.unit, village.coarse) == (114.3, "cixian", True)


def test_faults_elsewhere_are_not_blamed_on_a_question_of_place(data: Path):
    (data / "places.geojson").write_text("{}", encoding="utf-8")
    assert not any("questions" in line for line in faults(data))


def test_all_faults_come_at_once(data: Path):
    edit(data / "terms.toml", 'word = "直南"\n', "")
    edit(data / "terms.toml", 'word = "党支部"', "word = 3")
    edit(data / "sources.toml", 'trust = "fair"', 'trust = "blind"')
    (data / "events.toml").write_bytes(b"[[event\n")
    files = {line.split(":")[0] for line in faults(data)}
    assert files == {"terms.toml", "sources.toml", "events.toml"}
    assert sum(line.startswith("terms.toml") for line in faults(data)) == 2


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "expected content, got an empty file"),
        (b"\xff\xfe\x00", "expected UTF-8"),
        ("名称 = 邯郸".encode("gb18030"), "expected UTF-8"),
        (b"\x00\x01\x02", "expected TOML"),
        (b"a = [" * 5000, "expected TOML"),
        (b"term = 3", "expected [[term]]"),
        (b"[[word]]\nid = 'x'", "expected only [[term]]"),
    ],
)
def test_files_that_are_no_content(data: Path, content: bytes, expected: str):
    (data / "terms.toml").write_bytes(content)
    lines = [line for line in faults(data) if line.startswith("terms.toml")]
    assert lines
    assert expected in lines[0]
    assert all("\n" not in line and len(line) < 300 for line in lines)


def test_a_huge_file_is_not_read(data: Path):
    with (data / "terms.toml").open("wb") as file:
        file.truncate(100_000_000)  # sparse
    assert any("terms.toml: expected at most 5,000,000 bytes, got 100,000,000" in line for line in faults(data))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user who can be refused")
def test_an_unreadable_file(data: Path):
    (data / "terms.toml").chmod(0)
    assert any("terms.toml: expected a readable file" in line for line in faults(data))


@pytest.mark.parametrize(
    "content", [b"[]", b"{", b"null", b'{"features": 3}', b'{"features": [3, null, {"id": 1}]}', b"[" * 9000]
)
def test_geojson_that_is_none(data: Path, content: bytes):
    (data / "places.geojson").write_bytes(content)
    assert [line for line in faults(data) if line.startswith("places.geojson")]


def test_load_raises_with_every_problem(data: Path):
    edit(data / "terms.toml", 'word = "直南"', "word = 3")
    edit(data / "sources.toml", 'trust = "fair"', 'trust = "blind"')
    with pytest.raises(ContentError) as caught:
        loader.load(data)
    assert len(caught.value.problems) == 2


def test_no_such_folder(tmp_path: Path):
    assert "expected a folder" in faults(tmp_path / "none")[0]


@pytest.mark.parametrize(
    ("text", "start", "end", "vague"),
    [
        ("1985", 1985, 1986, False),
        ("2016-09", 2016 + 244 / 366, 2016 + 274 / 366, False),
        ("2018-12", 2018 + 334 / 365, 2019, False),
        ("2019-01~/2019-03~", 2019, 2019 + 90 / 365, True),
        ("2021-05-20?", 2021 + 139 / 365, 2021 + 140 / 365, True),
    ],
)
def test_edtf_spans(text: str, start: float, end: float, vague: bool):
    span = edtf_dates.span(text)
    assert (span.start, span.end) == pytest.approx((start, end))
    assert span.vague is vague


@pytest.mark.parametrize("text", ["", "soon", "../2023", "2021-13", "1985-02-30x", "x" * 10_000])
def test_dates_that_are_none(text: str):
    with pytest.raises(ValueError, match="expected"):
        edtf_dates.span(text)
