"""Sentences marked for or against a claim: what counts as an answer, what it earns, and that no blind way of marking pays."""

from __future__ import annotations

from itertools import product

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_questions import BASE, T

from lessons.assessment import scoring
from lessons.assessment.kinds.evidence import ROLES, Evidence, Listed, Sentence, Untouched
from lessons.content import model
from lessons.content.model import Text
from lessons.journal import events
from lessons.presentation.presenter import QuestionPresenter

other = msgspec.structs.replace


def said(name: str) -> Text:
    return Text(zh=f"{name}甲", en=f"{name} one")


def sentence(at: str, role: str) -> Sentence:
    return Sentence(passage=at[:2], words=said(at), feedback=said(f"why {at}"), at=at, role=role)


NAMES = ("A1-1", "A1-2", "A1-3", "B2-1", "B2-2", "B2-3")
QUESTION = Evidence(
    id="e",
    **(BASE | {"cites": ("A1", "B2")}),
    points=3,
    claim=T,
    passages=("A1", "B2"),
    sentence=(sentence("A1-2", "supports"), sentence("B2-1", "weakens"), sentence("B2-3", "supports")),
    untouched=(Untouched(passage="A1", words=T, feedback=said("aside"), at="A1-1"),),
    listed=tuple(Listed(id=name, passage=name[:2], text=said(name)) for name in NAMES),
)


@pytest.mark.parametrize(
    ("raw", "share"),
    [
        (["supports", "A1-2", "B2-3", "weakens", "B2-1"], 1),
        (["weakens", "B2-1", "supports", "B2-3", "A1-2"], 1),
        (["supports", "A1-2", "B2-3"], 2 / 3),
        (["supports", "A1-2"], 1 / 3),
        (["supports", "A1-2", "B2-1"], 0),  # one right, one the wrong way round
        (["supports", "A1-2", "B2-3", "A1-1"], 1 / 3),
        (["weakens", "A1-3"], 0),
        (["supports", *NAMES], 0),
        (["weakens", *NAMES], 0),
    ],
)
def test_right_marks_less_wrong_ones(raw, share):
    assert scoring.score(QUESTION, scoring.parse_response(QUESTION, raw)).share == pytest.approx(share)


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ([], "answer.mark-some"),
        (["supports"], "answer.mark-some"),
        (["supports", "weakens"], "answer.mark-some"),
        (["A1-1"], "answer.form"),
        (["supports", "A1-1", "weakens", "A1-1"], "answer.form"),
        ("A1-1", "answer.form"),
        (None, "answer.form"),
        (["supports", "C9-1"], "answer.unknown-option"),
        (["neither", "A1-1"], "answer.unknown-option"),
        (["supports", 3], "answer.form"),
        (["supports"] * 9, "answer.form"),
    ],
)
def test_what_is_no_answer(raw, key):
    with pytest.raises(scoring.ResponseError) as caught:
        scoring.parse_response(QUESTION, raw)
    assert caught.value.key == key


@given(st.recursive(st.sampled_from([*NAMES, *ROLES, None, 3, "x"]), st.lists, max_leaves=9))
def test_whatever_comes_is_scored_or_refused(raw):
    try:
        answer = scoring.parse_response(QUESTION, raw)
    except scoring.ResponseError:
        return
    assert 0 <= scoring.score(QUESTION, answer).share <= 1
    assert scoring.parse_response(QUESTION, list(answer)) == answer
    assert QUESTION.from_table("|".join(answer)) == answer


def every_way(question: Evidence, *, least: int) -> list[float]:
    """Return what each way of marking at least so many sentences earns."""
    shares = []
    for way in product(("", *ROLES), repeat=len(question.listed)):
        marks = dict(zip((each.id for each in question.listed), way, strict=True))
        raw = [each for role in ROLES for each in (role, *(name for name in marks if marks[name] == role))]
        if sum(map(bool, way)) >= least:
            shares.append(question.score(question.parse(raw)).share)
    return shares


def test_no_blind_way_of_marking_pays():
    """Over every way there is, however many sentences are marked; and whoever marks all of them gets nothing at all."""
    everything = every_way(QUESTION, least=1)
    assert everything.count(1.0) == 1
    assert sum(everything) / len(everything) < 0.03
    assert max(every_way(QUESTION, least=len(NAMES))) == 0


def test_a_key_by_which_marking_all_would_pay_is_refused():
    assert list(QUESTION.faults()) == []
    more = other(QUESTION, sentence=(*QUESTION.sentence, sentence("B2-2", "supports")))
    assert max(every_way(more, least=len(NAMES))) > 0
    assert any("got 4 keyed of 6" in each for each in more.faults())
    assert any("expected B2 among its cites" in each for each in other(QUESTION, cites=("A1",)).faults())


@given(st.lists(st.sampled_from((*ROLES, "")), min_size=6, max_size=6))
def test_points_are_the_same_in_whatever_order_marks_come(way):
    raw = [[role, name] for role, name in zip(way, NAMES, strict=True) if role]
    if not raw:
        return
    forth = [each for pair in raw for each in pair]
    back = [each for pair in reversed(raw) for each in pair]
    if len(forth) <= len(NAMES) + len(ROLES):
        assert QUESTION.parse(forth) == QUESTION.parse(back)


def test_what_is_said_of_a_wrong_mark_tells_no_role():
    answer = QUESTION.parse(["supports", "A1-1", "A1-3", "B2-1", "B2-3"])
    remarks = {each.option: each for each in QUESTION.score(answer).feedback}
    assert (remarks["B2-3"].tone, remarks["B2-3"].text) == ("right", said("why B2-3"))
    assert (remarks["A1-1"].tone, remarks["A1-1"].text) == ("wrong", said("aside"))
    untouched, opposite = remarks["A1-3"], remarks["B2-1"]
    assert (untouched.tone, untouched.text, untouched.given) == (opposite.tone, opposite.text, opposite.given)


def test_what_students_see_is_the_question_and_what_counts_is_the_key():
    before = model.fingerprint(QUESTION)
    first, *rest = QUESTION.sentence
    mended = (other(first, feedback=said("new"), words=said("new")), *rest)
    assert model.fingerprint(other(QUESTION, sentence=mended, untouched=())) == before
    assert model.fingerprint(other(QUESTION, claim=said("other"))) != before
    assert model.fingerprint(other(QUESTION, sentence=(other(first, role="weakens"), *rest))) != before
    assert model.fingerprint(other(QUESTION, sentence=(other(first, at="A1-3"), *rest))) != before
    reworded = (other(QUESTION.listed[0], text=said("other")), *QUESTION.listed[1:])
    assert model.fingerprint(other(QUESTION, listed=reworded)) != before


@pytest.mark.parametrize("language", model.LANGUAGES)
def test_a_teacher_reads_the_claim_with_its_key(course, language):
    presenter = QuestionPresenter(course, language=language)
    asked = course.questions["06-village"]["who-paid"]
    told = asked.key_text(presenter)
    assert told.index(asked.claim[language]) < told.index(asked.solution_text(presenter))
    for each in asked.listed:
        assert (each.text[language] in told) == (each.id in asked.solution())


def test_an_answer_is_an_ordinary_line_of_the_journals_first_format():
    """The library of 0.1 reads it as an answer to a question that it does not have: nothing is damaged, nothing newer."""
    line = events.Answered(
        v=1,
        lesson="06-village",
        s="s1",
        n=1,
        t="2026-01-01T00:00:00Z",
        lang="zh",
        q="e",
        fp="0" * 12,
        answer=QUESTION.solution(),
    )
    raw = events.encode(line)
    assert b'"answer":["supports","A1-2","B2-3","weakens","B2-1"]' in raw
    assert events.parse(raw) == ([line], {})
