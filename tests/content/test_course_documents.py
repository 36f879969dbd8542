"""The course's documents beside its page: each was read, is retold, is shown, and gives a class something to dispute."""

from __future__ import annotations

import re

import pytest

from lessons.assessment.kinds.essay import is_essay
from lessons.content import reading_time
from lessons.content.model import LANGUAGES, Course
from lessons.content.references import LINK
from lessons.content.relations import shown_passages

LONGEST_QUOTATION = 15
"""Of a Chinese text, in signs: what is marked is looked at as words, and no sentence is copied."""
QUOTED = {"zh": re.compile(r"“([^“”]*)”"), "en": re.compile(r"([\u3400-\u9fff]+)")}
DAY = {
    "zh": re.compile(r"20\d\d年\d+月\d+日.*读|读.*20\d\d年\d+月\d+日"),
    "en": re.compile(r"[Rr]ead .*\d+ [A-Z][a-z]+ 20\d\d|\d+ [A-Z][a-z]+ 20\d\d.*read"),
}
COPY = {"zh": ("存档副本", "法规库"), "en": ("stored copy", "collection of laws")}
SIDES = {"zh": ("支持", "不利", "掂量"), "en": ("For:", "Against:", "Weighing:")}


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return str(request.param)


def of_documents(course: Course) -> dict[str, list[str]]:
    return {name: course.passages_of(name) for name in course.documents}


def shown(course: Course) -> dict[str, list[str]]:
    """Return the documents that each lesson shows."""
    return {
        plan.id: [show.name or "" for step in plan.step for show in step.show if show.view == "document"]
        for plan in course.lessons.values()
    }


def test_every_document_is_retold_and_every_lesson_shows_one_or_two(course: Course):
    assert [name for name, passages in of_documents(course).items() if not passages] == []
    assert {name for names in shown(course).values() for name in names} == set(course.documents)
    assert [lesson for lesson, names in shown(course).items() if not 1 <= len(names) <= 2] == []


def test_every_document_was_read_and_its_source_says_when_and_in_what(course: Course, language: str):
    for document in course.documents.values():
        source = course.sources[document.source]
        said = source.read[language]
        assert DAY[language].search(said), source.id
        assert any(words in said for words in COPY[language]), source.id
        assert document.address == source.address


def test_a_document_is_graded_as_its_source_is(course: Course):
    """So that two texts of one origin count once, whichever of the files one looks in."""
    for document in course.documents.values():
        source = course.sources[document.source]
        assert (document.trust, document.family, document.kind) == (source.trust, source.family, source.kind)


def test_a_locator_s_letter_says_of_which_text_it_is(course: Course):
    letters = {name: {passage[0] for passage in passages} for name, passages in of_documents(course).items()}
    assert [name for name, found in letters.items() if len(found) != 1] == []
    assert len(set.union(*letters.values())) == len(course.documents)
    assert not set.union(*letters.values()) & {passage[0] for passage in course.page_passages()}


def test_what_is_marked_in_a_retelling_is_short(course: Course, language: str):
    for names in of_documents(course).values():
        for name in names:
            for words in QUOTED[language].findall(LINK.sub(r"\1", course.passages[name].text[language])):
                assert len(words) <= LONGEST_QUOTATION, (name, words)


def test_each_lesson_asks_one_question_that_page_and_document_let_a_class_dispute(course: Course, language: str):
    for plan in course.lessons.values():
        (quiz,) = (quiz for quiz in plan.quiz if quiz.id == "dispute")
        (asked,) = (each for name in quiz.questions if is_essay(each := course.questions[plan.id][name]))
        assert is_essay(asked)
        assert asked.decided is False, "thought decides it"
        outline = asked.outline[language]
        assert [side for side in SIDES[language] if side not in outline] == []
        bank = {*asked.scaffold.bank}
        beside = {name for document in shown(course)[plan.id] for name in course.passages_of(document)}
        assert bank <= {*shown_passages(course, plan)}
        assert beside <= bank
        assert bank - beside, "the page has its say"
        either = {
            side: set(re.findall(r"(?<![A-Za-z])[A-Z]\d(?!\d)", part))
            for side, part in zip(SIDES[language], re.split("|".join(SIDES[language]), outline)[1:], strict=True)
        }
        for side in SIDES[language][:2]:
            assert either[side] & bank, f"{asked.id}: nothing is cited under {side}"
        assert either[SIDES[language][0]] | either[SIDES[language][1]] <= bank | {
            name for name in course.passages if name in shown_passages(course, plan)
        }


def test_it_is_asked_by_choice(course: Course):
    """Nobody's 45 minutes grow by it: the step has no minutes of its own, and what it shows is not counted as read in class."""
    for plan in course.lessons.values():
        (step,) = (step for step in plan.step if any(show.view == "document" for show in step.show))
        assert step.minutes == 0
        assert reading_time._homework(plan, step)
