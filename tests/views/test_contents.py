"""The way through the course: the list of lessons with what is answered, and the way on at a lesson's end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import lessons


def rows(html: str) -> list[tuple[str, str]]:
    """Each lesson's state and what is told of it."""
    return re.findall(r'<li class="(\w+)".*?<span class="lsn-soft">(.*?)</span>', html)


def test_every_lesson_is_there_with_its_question_and_where_it_lies(work: Path, course, language):
    html = str(lessons.open_lesson("02-places", language=language).contents().static_html())
    assert re.findall(r'href="([\w-]+)\.ipynb"', html) == [one for one in course.lessons if one != "02-places"]
    assert re.search(r'<li class="new" aria-current="page"><b>02 ', html)
    for plan in course.lessons.values():
        assert plan.title[language] in html
        assert plan.question[language] in html


def test_an_answer_counts_at_once_and_what_was_answered_in_another_lesson_does(work: Path, course, language):
    before = lessons.open_lesson("01-source", language=language)
    (asked, *_) = course.lessons["01-source"].quiz
    name = asked.questions[0]
    option = course.questions["01-source"][name].option[0].id
    before.quiz(asked.id).answer(name, option)
    lesson = lessons.open_lesson("00-start", language=language)
    view = lesson.contents()
    assert [state for state, _ in rows(view.html)][:3] == ["new", "begun", "new"]
    lead = course.lessons["00-start"].quiz[0]
    first = course.questions["00-start"][lead.questions[0]]
    lesson.quiz(lead.id).answer(first.id, first.option[0].id)
    state, told = rows(view.html)[0]
    assert state == "begun"
    count = sum(len(quiz.questions) for quiz in course.lessons["00-start"].quiz)
    assert view.translate("contents.answered", some=1, all=count) in told


def test_a_draft_does_not_count_the_lessons_again(work: Path, monkeypatch):
    lesson = lessons.open_lesson("00-start", language="en")
    view, prompt = lesson.contents(), lesson.prompt("predict")
    monkeypatch.setattr(view, "_page", lambda: pytest.fail("nothing that is counted has changed"))
    prompt.write("a guess")


def test_a_lesson_ends_with_the_next_and_with_all_of_them(work: Path, course, language):
    html = str(lessons.open_lesson("02-places", language=language).footer().static_html())
    assert re.findall(r'href="([\w-]+)\.ipynb"', html) == ["03-time", "00-start"]
    assert course.lessons["03-time"].title[language] in html
    first = str(lessons.open_lesson("00-start", language=language).footer().static_html())
    assert re.findall(r'href="([\w-]+)\.ipynb"', first) == ["01-source"]
    last = str(lessons.open_lesson("07-inquiry", language=language).footer().static_html())
    assert re.findall(r'href="([\w-]+)\.ipynb"', last) == ["00-start"]
