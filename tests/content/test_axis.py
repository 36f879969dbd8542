"""The axis of a timeline: what an author may give, what the events make of it, and what lies beside it."""

from __future__ import annotations

from pathlib import Path

import extent_courses
import pytest
from course_files import edit, faults

from lessons.content import axes, edtf_dates, loader, relations, tables
from lessons.content.axis import Axis, calendar, decimal


@pytest.mark.parametrize(
    ("written", "named", "ends"),
    [
        ((1985, 2023), ("1985", "2023"), ("1985", "2023")),
        ((-43, 14), ("44 BCE", "14 CE"), ("-0043", "14")),
        (("1889-05", "1889-06"), ("May 1889", "Jun 1889"), ("1889-05", "1889-06")),
        (("1889-05-30", "1889-06-01"), ("30 May 1889", "1 Jun 1889"), ("1889-05-30", "1889-06-01")),
        (
            ("1889-05-31T12", "1889-05-31T18:30"),
            ("31 May 1889, 12:00", "18:30"),
            ("1889-05-31T12:00", "1889-05-31T18:30"),
        ),
        (("-0043-03-14", "-0043-03-16"), ("14 Mar 44 BCE", "16 Mar 44 BCE"), ("-0043-03-14", "-0043-03-16")),
    ],
)
def test_what_an_author_may_give(written, named, ends):
    axis = axes.read(written)
    assert axis is not None
    assert (axis.named("en"), axis.ends) == (named, ends)


@pytest.mark.parametrize("written", [(2023, 1985), (1985, 1985), (1, 99999), ("spring", 2023), ("1889-05-31T25", 1890)])
def test_what_is_no_axis(written):
    assert axes.read(written) is None


def test_in_chinese_a_year_before_ours_is_no_year_twice():
    axis = axes.read(("-0043-03-14", "-0043-03-16"))
    assert axis is not None
    assert axis.named("zh") == ("前44年3月14日", "前44年3月16日")


@pytest.mark.parametrize("year", [-9999, -400, -44, 0, 1, 4, 1600, 1889, 1900, 2000, 9999])
def test_a_time_is_told_to_the_minute_in_any_year(year: int):
    for text in ("01-01T00:00", "02-28T23:59", "12-31T12:34"):
        start = edtf_dates.span(f"{'-' * (year < 0)}{abs(year):04d}-{text}").start
        found, at = calendar(start)
        assert (found, f"{at:%m-%dT%H:%M}") == (year, text)
        assert decimal(found, at) == pytest.approx(start, abs=1e-10)


@pytest.mark.parametrize(
    ("date", "unit", "sure"),
    [
        ("-0043", "year", "year"),
        ("-0043-03", "month", "month"),
        ("-0043-03-15", "day", "day"),
        ("1889-05-31T16", "hour", "hour"),
        ("1889-05-31T16:07", "minute", "minute"),
        ("1889-05-31T16:07?", "minute", "uncertain-time"),
        ("-0500~", "year", "about"),
        ("1889-05-31T16/1889-06-01", "hour", "between"),
    ],
)
def test_how_finely_a_date_is_told(date: str, unit: str, sure: str):
    assert (edtf_dates.unit(date), edtf_dates.sureness(date)) == (unit, sure)


@pytest.mark.parametrize(
    "date", ["1889-05-31T24:00", "1889-05-31T16:07Z", "1889-05-31T16:07/1889-05-31T15", "1889-05T16"]
)
def test_a_time_that_is_none_is_told(date: str):
    with pytest.raises(ValueError, match="expected"):
        edtf_dates.span(date)


def test_without_an_axis_the_events_make_it(tmp_path: Path):
    for make, unit, ends in (
        (extent_courses.street, "minute", ("1906-03-02T06:10", "1906-03-02T08:00")),
        (extent_courses.two_continents, "hour", ("1866-07-27T09:00", "1866-07-28T13:00")),
        (extent_courses.two_millennia, "year", ("-0213", "1912")),
    ):
        course = loader.load(make(tmp_path / make.__name__))
        assert (course.axis.unit, course.axis.ends) == (unit, ends)


def test_a_course_and_a_lesson_may_give_their_own(tmp_path: Path):
    data = extent_courses.two_continents(
        tmp_path / "own", axis="[1850, 1870]", of_lesson='["1866-07-27T06", "1866-07-29T00:00"]'
    )
    course = loader.load(data)
    assert course.axis == Axis(1850, 1871)
    assert course.axis_of(course.lessons["01-page"]).ends == ("1866-07-27T06:00", "1866-07-29T00:00")


def test_what_would_not_be_on_the_axis_is_named(tmp_path: Path):
    data = extent_courses.two_continents(tmp_path / "own", axis='["1866-07-27", "1866-07-27"]')
    assert [fault.split(" / ")[0] for fault in faults(data)] == [
        "events.toml: event \"read\".date: expected a date in 1866-07-27 to 1866-07-27 (or context = true), got '1866-07-28T12:00?'"
    ]
    data = extent_courses.two_continents(tmp_path / "lesson", of_lesson='["1866-07-27", "1866-07-27"]')
    [fault] = faults(data)
    assert fault.startswith(
        "lessons/01-page.toml: events: expected events in 1866-07-27 to 1866-07-27, the lesson's axis, got 'read' (1866-07-28T12:00?)"
    )


@pytest.mark.parametrize("of", ["course.toml", "lessons/01-page.toml"])
def test_an_axis_that_is_none_is_named(tmp_path: Path, of: str):
    wrong = {"axis" if of == "course.toml" else "of_lesson": '["1889-06-31", 1890]'}
    found = [
        fault for fault in faults(extent_courses.street(tmp_path / "own", **wrong)) if fault.startswith(f"{of}: axis")
    ]
    assert len(found) == 1
    assert "got ['1889-06-31', 1890]" in found[0]


def test_years_before_ours_come_first(tmp_path: Path):
    course = loader.load(extent_courses.two_millennia(tmp_path / "own"))
    known = relations.links(course, course.lessons["01-page"])
    assert [name for name in known if name.startswith("event:")] == [
        "event:wall",
        "event:murder",
        "event:mill",
        "event:survey",
    ]
    rows = tables.events(course, language="en")
    assert [(row["first_year"], row["last_year"]) for row in rows] == [
        (-213, -213),
        (-43, -43),
        (1088, 1093),
        (1912, 1912),
    ]


def test_a_time_in_words_may_count_years_backwards(tmp_path: Path):
    data = extent_courses.two_millennia(tmp_path / "own")
    edit(data / "events.toml", 'date = "-0213~"', 'date = "-1213~"')
    edit(data / "events.toml", 'when.en = "about 214 BCE"', 'when.en = "about 1214 BCE"')
    assert not [fault for fault in faults(data) if "when" in fault]
    edit(data / "events.toml", "about 1214 BCE", "about 1241 BCE")
    assert [fault for fault in faults(data) if 'event "wall".when.en' in fault]


def test_the_course_of_handan_is_told_in_years(course):
    assert course.axis == Axis(1985, 2024)
    assert not course.axes
    assert course.axis.key("timeline.title") == "timeline.title"
