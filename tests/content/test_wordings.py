"""What the interface cannot know of a course's matter: it says so itself, or nothing of another course is said."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from course_files import edit, faults, opened

from lessons.content import loader, wordings
from lessons.drawing import compiled
from lessons.i18n import texts

HANDAN = re.compile("邯|1985|2016|Handan|handan|Hanshan|county-level|C5")
OWN = """
[[wording]]
key = "quiz.place-still"
text.zh = "（坐标，或一个区）"
text.en = "(coordinates, or a ward)"
[[wording]]
key = "quiz.place-help"
text.zh = "在图上点这座城"
text.en = "Press the city on the map"
[[wording]]
key = "work.file-name"
text.zh = "{course}作业"
text.en = "{course}-work"
"""


@pytest.mark.parametrize("language", ["zh", "en", "fr"])
def test_nothing_that_a_course_may_word_speaks_of_handan(language: str):
    for key in wordings.OPEN:
        assert not HANDAN.search(texts.table(language)[key]), key
    assert "{first}" in texts.table(language)["explore.play"]


@pytest.mark.parametrize(("language", "play"), [("zh", "从2010年放起"), ("en", "Play from 2010")])
def test_another_course_plays_from_its_own_first_year_under_its_own_name(own: Path, language: str, play: str):
    lesson = opened(own, language=language)
    assert lesson.explore().words["play"] == play
    assert lesson.work().words["file-name"] == "my-course"
    assert not HANDAN.search("".join(map(str, lesson.map().words.values())))


def test_handan_says_what_it_always_said(course):
    assert course.said("work.file-name", "zh") == "一页邯郸"
    assert course.said("work.file-name", "en", course=course.id) == "handan-lessons"
    assert course.said("map.base", "en") == "Today's borders (since September 2016)"
    assert course.said("quiz.place-still", "zh") == "（一对坐标，或一个县区）"


def test_a_course_words_them_for_itself_and_they_are_data(own: Path):
    (own / "course.toml").write_text((own / "course.toml").read_text(encoding="utf-8") + OWN, encoding="utf-8")
    assert faults(own) == []
    compiled.write(own)
    lesson = opened(own, language="en")
    assert lesson._drawn.is_current, "as it is stored"
    assert lesson._course.said("quiz.place-still", "zh") == "（坐标，或一个区）"
    assert lesson.work().words["file-name"] == "my-course-work"
    quiz = next(show.name for step in lesson._plan.step for show in step.show if show.view == "quiz")
    assert lesson.quiz(quiz).words["place-help"] == "Press the city on the map"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('key = "quiz.place-still"', 'key = "quiz.place-stil"', "did you mean 'quiz.place-still'?"),
        (
            'key = "quiz.place-still"',
            'key = "quiz.check"',
            "expected a sentence that a course may word, got 'quiz.check'",
        ),
        ('key = "quiz.place-still"', 'key = "work.file-name"', "expected each sentence once"),
        ('"{course}-work"', '"{who}-work"', "text.en: expected {course} in it at most, got '{who}-work'"),
        ('"{course}-work"', '"{course-work"', "text.en: expected {course} in it at most"),
        ('text.en = "{course}-work"', "", "expected text, got nothing"),
    ],
)
def test_a_wording_that_cannot_be_is_named(own: Path, old: str, new: str, expected: str):
    text = (own / "course.toml").read_text(encoding="utf-8") + OWN
    (own / "course.toml").write_text(text, encoding="utf-8")
    edit(own / "course.toml", old, new)
    assert any(expected in line for line in faults(own)), faults(own)
    course, _ = loader.read(own)
    assert course is None


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "原文，出自一版虚构的报纸"), ("en", "From a made-up newspaper page, paragraph A1, word for word.")],
)
def test_a_text_that_may_be_shown_as_it_is_is_said_to_be(own: Path, language: str, said: str):
    edit(own / "passages.toml", 'kind = "lead"', 'kind = "lead"\nverbatim = true')
    lesson = opened(own, language=language)
    assert said in str(lesson.passage("A1").static_html())
    assert texts.translate("passage.cite", language, page="", locator="")[-6:] not in str(
        lesson.passage("A1").static_html()
    )
    assert said not in str(lesson.passage("A2").static_html())


def test_that_it_is_retold_is_not_stored(course, own: Path):
    edit(own / "passages.toml", 'kind = "lead"', 'kind = "lead"\nverbatim = false')
    assert any("verbatim: " in line for line in faults(own))
    assert all(passage.verbatim is msgspec.UNSET for passage in course.passages.values())
