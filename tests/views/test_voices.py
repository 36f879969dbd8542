"""Who speaks, counted by office; and the ways of working that the page presents."""

from __future__ import annotations

import re

SPEECH = {"B1", "C2", "D3", "D5"}
"""The passages with a speaker's own words."""


def test_every_voice_is_counted_once(lesson, course):
    counted = lesson.voices().counted()
    assert sum(lines for _, _, lines, _ in counted) == sum(voice.lines for voice in course.voices.values())
    assert [lines for _, _, lines, _ in counted] == sorted((row[2] for row in counted), reverse=True)


def test_direct_speech_stands_where_the_page_has_it(course):
    assert {voice.passage for voice in course.voices.values() if voice.kind == "direct"} == SPEECH


def test_nobody_is_named(lesson):
    offices = [office for office, *_ in lesson.voices().counted()]
    assert offices
    assert str(lesson.voices().static_html()).count("<tr>") == len(offices) + 1


def test_the_chart_is_of_all_lines_and_says_so(lesson, course):
    view = lesson.voices()
    assert view.lines() == view.lines("reporter") + view.lines("direct", "reported", "anonymous")
    assert f"{view.lines()} " in view.static_html()
    offices = {voice.office[lesson.language] for voice in course.voices.values()}
    (alt,) = set(re.findall(r'alt="([^"]+)"', str(view.static_html())))
    assert f"{len(offices)} " in alt


def test_every_system_of_the_page_says_what_would_check_it(course):
    assert len(course.systems) == 11
    assert all(system.check.zh and system.check.en and system.passages for system in course.systems.values())


def test_a_system_has_its_card(lesson, course):
    page = str(lesson.systems().static_html())
    assert page.count("<article") == len(course.systems)
    for system in course.systems.values():
        assert system.check[lesson.language].split("“")[0][:12] in page
        assert all(f'data-ref="passage:{name}"' in page for name in system.passages)
