"""Who speaks, counted by office; and what cannot be dated, in its envelope."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

import lessons
from lessons.timelines import TimelineView

SPEECH = {"B1", "C2", "D3", "D5"}
"""The passages with a speaker's own words."""


@pytest.fixture(params=["zh", "en"])
def lesson(request, work: Path) -> lessons.Lesson:
    return lessons.open_lesson("02-places", language=request.param)


def test_every_voice_is_counted_once(lesson, course):
    counted = lesson.voices().counted()
    assert sum(lines for _, _, lines, _ in counted) == sum(voice.lines for voice in course.voices.values())
    assert [lines for _, _, lines, _ in counted] == sorted((row[2] for row in counted), reverse=True)


def test_direct_speech_stands_where_the_page_has_it(course):
    assert {voice.passage for voice in course.voices.values() if voice.kind == "direct"} == SPEECH


def test_nobody_is_named(lesson):
    offices = [office for office, *_ in lesson.voices().counted()]
    assert offices
    assert str(lesson.voices().still()).count("<tr>") == len(offices) + 1


def test_what_has_no_date_is_in_the_envelope_and_not_on_the_axis(lesson, course):
    plan = msgspec.structs.replace(course.lessons["02-places"], undated=("hundred-day-push",))
    view = TimelineView(lesson._drawn, plan, language=lesson.language, selection=lesson.selection)
    entry = course.undated["hundred-day-push"]
    assert entry.why[lesson.language] in view.still()
    assert entry.title[lesson.language] not in view.wide
    assert lesson._say("timeline.envelope") in view.table


def test_every_system_of_the_page_says_what_would_check_it(course):
    assert len(course.systems) == 11
    assert all(system.check.zh and system.check.en and system.passages for system in course.systems.values())
