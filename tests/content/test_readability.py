"""How hard English text is to read, and how much of it one student reads in class."""

from __future__ import annotations

import msgspec
import pytest

from lessons.content import readability, reading_time
from lessons.content.lesson_plan import Show


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("One two three. Four five! Six?", [3, 2, 1]),
        ("In May 2021, at 3.5 per cent, e.g. here: a list;\nand on.", [13]),
        ("See:\n\n- one\n- two words\n\n1. three words here", [1, 1, 2, 3]),
        ("| who | when |\n|---|---|\n| the paper | in 2021 |", [1, 1, 2, 2]),
        ("It rose 飞速 (fēisù, “at flying speed”).", [5]),
        ("A [link of words](term:lead) counts **as** words.", [7]),
        ("", []),
    ],
)
def test_sentences_are_told_apart_and_chinese_words_do_not_count(text, lengths):
    assert [len(words) for words in readability.sentences(text)] == lengths


def test_the_grade_is_that_of_the_formula():
    found = readability.readability(["The cat sat on the mat. The village collects money."])
    assert (found.sentences, found.words) == (2, 5)
    syllables = 6 + 1 + 2 + 2 + 2  # vil-lage, col-lects, mon-ey
    assert found.grade == pytest.approx(0.39 * 5 + 11.8 * syllables / 10 - 15.59)
    assert readability.readability([]) == (0, 0, 0)


def test_the_course_is_within_bounds(course):
    passages = [passage.text.en for passage in course.passages.values()]
    assert readability.readability(passages).words <= readability.SENTENCE
    for plan in course.lessons.values():
        assert readability.readability([step.text.en for step in plan.step]).words <= readability.SENTENCE, plan.id


def test_what_is_shared_out_counts_once_and_what_is_by_choice_not_at_all(course):
    plan = course.lessons["02-places"]
    shown = next(step for step in plan.step if step.show and step.show[0].view == "passage")

    def read(reading: str, *names: str):
        show = tuple(Show(view="passage", name=name) for name in names)
        changed = msgspec.structs.replace(shown, reading=reading, show=show)
        return reading_time.texts_read(
            msgspec.structs.replace(plan, step=tuple(changed if step is shown else step for step in plan.step))
        )

    stops = len(plan.stops)
    assert (read("all", "B1", "D2").each, read("shared", "B1", "D2").each, read("choice", "B1", "D2").each) == (
        stops + 2,
        stops + 1,
        stops,
    )
    assert read("shared", plan.stops[0].passage).each == stops, (
        "a stop of the story is everybody's, wherever else it is shown"
    )
    assert (read("shared", "B1", "D2").shared, read("choice", "B1", "D2").choice) == (("B1", "D2"), ("B1", "D2"))


def test_what_is_by_choice_takes_no_time_in_class(course):
    plan = course.lessons["01-source"]
    step = next(step for step in plan.step if step.reading == "choice")
    everyones = msgspec.structs.replace(step, reading="all")
    whole = msgspec.structs.replace(plan, step=tuple(everyones if each is step else each for each in plan.step))
    for language in ("zh", "en"):
        assert reading_time.minutes(course, plan, language=language) < reading_time.minutes(
            course, whole, language=language
        )


def test_no_lesson_has_one_read_too_much_in_class(course):
    for plan in course.lessons.values():
        assert reading_time.texts_read(plan).each <= reading_time.PASSAGES, plan.id
