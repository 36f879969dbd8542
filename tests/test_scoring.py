"""Scoring: what counts as an answer, and what it earns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons import model, scoring
from lessons.model import Text

T = Text(zh="字", en="word")


def option(name: str, *, correct: bool = False) -> model.Option:
    return model.Option(id=name, text=T, feedback=Text(zh=name, en=name), correct=correct)


BASE = {"skill": "time", "prompt": T, "explanation": T, "cites": ("D3",), "hints": (T,)}
CHOICE = model.Choice(
    id="c", **BASE, points=2, attempts=3, penalty=0.5, option=(option("a"), option("b", correct=True), option("x"))
)
CHOICES = model.Choices(
    id="cs", **BASE, points=4, option=(option("a", correct=True), option("b"), option("c", correct=True), option("d"))
)
NUMBER = model.Number(
    id="n",
    **BASE,
    answer=10,
    tolerance=0.5,
    unit=T,
    right=T,
    wrong=T,
    slip=(model.Slip(value=5, feedback=Text(zh="五", en="five")),),
)
ORDER = model.Order(
    id="o", **BASE, right=T, wrong=T, item=tuple(model.Item(id=name, text=T, feedback=T) for name in "abcd")
)
ALL = [CHOICE, CHOICES, NUMBER, ORDER]


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_the_key_is_right(question):
    assert scoring.score(question, scoring.accept(question, scoring.key(question))).tone == "right"


@pytest.mark.parametrize(
    ("question", "raw", "share"),
    [
        (CHOICE, "a", 0), (CHOICE, "b", 1),
        (CHOICES, ["a"], 0.5), (CHOICES, ["a", "b"], 0), (CHOICES, ["a", "c", "d"], 0.5), (CHOICES, ["a", "b", "c", "d"], 0),
        (CHOICES, ["c", "a", "a"], 1),
        (NUMBER, 10.5, 1), (NUMBER, 9.49, 0), (NUMBER, "１０", 1), (NUMBER, " 10.2 ", 1), (NUMBER, "1e1", 1), (NUMBER, "0,010", 1), (NUMBER, "−10", 0),
        (ORDER, list("abcd"), 1), (ORDER, list("dcba"), 0), (ORDER, list("abdc"), 2 / 3),
    ],
)  # fmt: skip
def test_shares(question, raw, share):
    assert scoring.score(question, scoring.accept(question, raw)).share == pytest.approx(share)


@pytest.mark.parametrize(
    ("question", "raw", "key"),
    [
        (CHOICE, "", "answer.choose-one"), (CHOICE, None, "answer.choose-one"), (CHOICE, 3, "answer.form"), (CHOICE, ["a"], "answer.form"),
        (CHOICE, "z", "answer.unknown-option"), (CHOICE, "a" * 10_000_000, "answer.unknown-option"), (CHOICE, {}, "answer.form"),
        (CHOICES, [], "answer.choose-some"), (CHOICES, "a", "answer.form"), (CHOICES, ["z"], "answer.unknown-option"),
        (CHOICES, [["a"]], "answer.form"), (CHOICES, ["a"] * 1_000_000, "answer.form"), (CHOICES, None, "answer.form"),
        (NUMBER, "", "answer.number-empty"), (NUMBER, "　", "answer.number-empty"), (NUMBER, "ten", "answer.number"), (NUMBER, "nan", "answer.number"),
        (NUMBER, float("nan"), "answer.number"), (NUMBER, float("inf"), "answer.number"), (NUMBER, "inf", "answer.number"), (NUMBER, True, "answer.number"),
        (NUMBER, "1e999", "answer.number"), (NUMBER, "1_0", "answer.number"), (NUMBER, None, "answer.number"), (NUMBER, "9" * 10_000_000, "answer.number-long"),
        (NUMBER, 10**400, "answer.number-long"), (NUMBER, "--1", "answer.number"),
        (ORDER, list("abc"), "answer.order-all"), (ORDER, list("aabc"), "answer.order-all"), (ORDER, list("abcz"), "answer.unknown-option"),
        (ORDER, "abcd", "answer.form"), (ORDER, list("abcda"), "answer.form"),
    ],
)  # fmt: skip
def test_refusals(question, raw, key):
    with pytest.raises(scoring.AnswerError) as caught:
        scoring.accept(question, raw)
    assert caught.value.key == key


def test_feedback_belongs_to_what_was_picked():
    assert [remark.option for remark in scoring.score(CHOICES, ("a", "b")).feedback] == ["a", "b"]
    assert scoring.score(NUMBER, 5.0).feedback[0].text.en == "five"


def test_retries_cost_and_the_best_counts():
    assert scoring.outcome(CHOICE, []).points == 0
    assert scoring.outcome(CHOICE, ["b"]).points == 2
    assert scoring.outcome(CHOICE, ["a", "b"]).points == 1
    assert scoring.outcome(CHOICE, ["a", "x", "b"]).points == 0
    partly = scoring.outcome(CHOICES, [("a",), ("b",)])
    assert (partly.points, partly.tries, partly.done) == (2, 2, True)


def test_nothing_counts_after_the_last_try_or_a_right_one():
    assert scoring.outcome(CHOICES, [("a",), ("b",), ("a", "c")]).points == 2
    assert scoring.outcome(CHOICE, ["b", "a"]).tries == 1


def test_the_same_answer_twice_is_one_try():
    assert scoring.outcome(CHOICE, ["a", "a", "a"]).tries == 1


@given(
    st.sampled_from(ALL),
    st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists, max_leaves=6),
)
def test_whatever_comes_is_scored_or_refused(question, raw):
    try:
        answer = scoring.accept(question, raw)
    except scoring.AnswerError:
        return
    assert 0 <= scoring.score(question, answer).share <= 1


@given(st.permutations("abcd"))
def test_order_is_full_only_when_right(order):
    assert (scoring.score(ORDER, tuple(order)).share == 1) == (list(order) == list("abcd"))


def test_fingerprint_follows_what_is_asked_and_nothing_else():
    import msgspec

    other = msgspec.structs.replace
    before = model.fingerprint(CHOICE)
    assert model.fingerprint(other(CHOICE, prompt=Text(zh="另", en="other"))) != before
    assert model.fingerprint(other(CHOICE, option=(*CHOICE.option, option("d")))) != before
    assert model.fingerprint(other(CHOICE, option=(option("a", correct=True), option("b"), option("x")))) != before
    assert model.fingerprint(other(CHOICE, hints=(T, T), points=9, explanation=Text(zh="另", en="other"))) == before
    assert model.fingerprint(other(NUMBER, answer=11)) != model.fingerprint(NUMBER)
