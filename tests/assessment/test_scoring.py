"""Scoring: what counts as an answer, and what it earns."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_questions import BASE, NUMBER, T

from lessons.assessment import scoring
from lessons.content import model
from lessons.content.model import Text


def option(name: str, *, correct: bool = False) -> model.Option:
    return model.Option(id=name, text=T, feedback=Text(zh=name, en=name), correct=correct)


CHOICE = model.Choice(
    id="c", **BASE, points=2, attempts=3, penalty=0.5, option=(option("a"), option("b", correct=True), option("x"))
)
CHOICES = model.Choices(
    id="cs", **BASE, points=4, option=(option("a", correct=True), option("b"), option("c", correct=True), option("d"))
)
ORDER = model.Order(
    id="o", **BASE, right=T, wrong=T, item=tuple(model.Item(id=name, text=T, feedback=T) for name in "abcd")
)
MATCH = model.Match(
    id="m",
    **BASE,
    right=T,
    wrong=T,
    pair=tuple(model.Pair(id=name, left=T, right=T, feedback=Text(zh=name, en=name)) for name in "abcd"),
)
SPARE = msgspec.structs.replace(MATCH, extra=(model.Distractor(id="x", text=T, feedback=Text(zh="余", en="spare")),))
TOWN = model.PlaceQuestion(
    id="p",
    **BASE,
    answer="town",
    tolerance_km=9,
    right=T,
    near=Text(zh="近", en="near"),
    wrong=T,
    target=model.Target(lat=36.568, lon=113.662, precision_km=1, unit="here", units=("here", "there")),
)
VILLAGE = msgspec.structs.replace(TOWN, target=msgspec.structs.replace(TOWN.target, coarse=True))
ALL = [CHOICE, CHOICES, NUMBER, ORDER, MATCH, SPARE, TOWN, VILLAGE]


def cards(names: str, question: model.Match = SPARE) -> tuple[str, ...]:
    return tuple(question.public_name(name) for name in names)


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_the_key_is_right(question):
    assert scoring.score(question, scoring.parse_response(question, scoring.key(question))).tone == "right"


@pytest.mark.parametrize(
    ("question", "raw", "share"),
    [
        (CHOICE, "a", 0),
        (CHOICE, "b", 1),
        (CHOICES, ["a"], 0.5),
        (CHOICES, ["a", "b"], 0),
        (CHOICES, ["a", "c", "d"], 0.5),
        (CHOICES, ["a", "b", "c", "d"], 0),
        (CHOICES, ["c", "a", "a"], 1),
        (NUMBER, 10.5, 1),
        (NUMBER, 9.49, 0),
        (NUMBER, "１０", 1),
        (NUMBER, " 10.2 ", 1),
        (NUMBER, "1e1", 1),
        (NUMBER, "0010", 1),
        (NUMBER, "−10", 0),
        (ORDER, list("abcd"), 1),
        (ORDER, list("dcba"), 0),
        (ORDER, list("abdc"), 2 / 3),
        (MATCH, cards("abcd"), 1),
        (MATCH, cards("abdc"), 1 / 3),
        (MATCH, cards("acdb"), 0),
        (MATCH, cards("badc"), 0),
        (SPARE, cards("abcd"), 1),
        (SPARE, cards("abcx"), 2.2 / 3.2),
        (SPARE, cards("xadc"), 0),
        (TOWN, "36.568, 113.662", 1),
        (TOWN, "36.65N 113.66E", 1),
        (TOWN, "36.74, 113.66", 0.5),
        (TOWN, "36.75, 113.66", 0),
        (TOWN, "-36.568, 113.662", 0),
        (TOWN, "unit:here", 1),
        (TOWN, "unit:there", 0),
        (VILLAGE, "unit:here", 0.5),
        (VILLAGE, "unit:there", 0),
        (VILLAGE, "36.568, 113.662", 1),
    ],
)
def test_shares(question, raw, share):
    assert scoring.score(question, scoring.parse_response(question, raw)).share == pytest.approx(share)


@pytest.mark.parametrize(
    ("question", "raw", "key"),
    [
        (CHOICE, "", "answer.choose-one"),
        (CHOICE, None, "answer.choose-one"),
        (CHOICE, 3, "answer.form"),
        (CHOICE, ["a"], "answer.form"),
        (CHOICE, "z", "answer.unknown-option"),
        (CHOICE, "a" * 10_000_000, "answer.unknown-option"),
        (CHOICE, {}, "answer.form"),
        (CHOICES, [], "answer.choose-some"),
        (CHOICES, "a", "answer.form"),
        (CHOICES, ["z"], "answer.unknown-option"),
        (CHOICES, [["a"]], "answer.form"),
        (CHOICES, ["a"] * 1_000_000, "answer.form"),
        (CHOICES, None, "answer.form"),
        (NUMBER, "", "answer.number-empty"),
        (NUMBER, "　", "answer.number-empty"),
        (NUMBER, "tenish", "answer.number"),
        (NUMBER, "0,010", "answer.number-unclear"),
        (NUMBER, "10 miles", "answer.number-unit"),
        (NUMBER, "nan", "answer.number"),
        (NUMBER, float("nan"), "answer.number"),
        (NUMBER, float("inf"), "answer.number"),
        (NUMBER, "inf", "answer.number"),
        (NUMBER, True, "answer.number"),
        (NUMBER, "1e999", "answer.number"),
        (NUMBER, "1_0", "answer.number"),
        (NUMBER, None, "answer.number"),
        (NUMBER, "9" * 10_000_000, "answer.number-long"),
        (NUMBER, 10**400, "answer.number-long"),
        (NUMBER, "--1", "answer.number"),
        (ORDER, list("abc"), "answer.order-all"),
        (ORDER, list("aabc"), "answer.order-all"),
        (ORDER, list("abcz"), "answer.unknown-option"),
        (ORDER, "abcd", "answer.form"),
        (ORDER, list("abcda"), "answer.form"),
        (SPARE, cards("abc"), "answer.match-all"),
        (SPARE, [*cards("abc"), ""], "answer.match-all"),
        (SPARE, cards("aabc"), "answer.match-all"),
        (SPARE, [], "answer.match-all"),
        (SPARE, list("abcd"), "answer.unknown-option"),
        (SPARE, cards("abcdx"), "answer.form"),
        (SPARE, "abcd", "answer.form"),
        (SPARE, [None] * 4, "answer.form"),
        (TOWN, "", "answer.place-empty"),
        (TOWN, "　", "answer.place-empty"),
        (TOWN, "unit:", "answer.unknown-option"),
        (TOWN, "unit:nowhere", "answer.unknown-option"),
        (TOWN, "here", "answer.coordinate"),
        (TOWN, "36.5", "answer.coordinate"),
        (TOWN, "nan, nan", "answer.coordinate"),
        (TOWN, "36.5, 113.6, 7", "answer.coordinate"),
        (TOWN, "113.66, 36.57", "answer.coordinate-range"),
        (TOWN, "36.57, 181", "answer.coordinate-range"),
        (TOWN, "9" * 10_000_000, "answer.coordinate"),
        (TOWN, None, "answer.form"),
        (TOWN, 36.5, "answer.form"),
        (TOWN, [36.5, 113.6], "answer.form"),
        (TOWN, {"lat": 36.5, "lon": 113.6}, "answer.form"),
    ],
)
def test_refusals(question, raw, key):
    with pytest.raises(scoring.ResponseError) as caught:
        scoring.parse_response(question, raw)
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


SIGNS = st.text("0123456789 .,+-NSEW°'\"′″度分秒北纬东经，", max_size=30)
LEAVES = st.none() | st.booleans() | st.floats() | st.integers() | st.text() | SIGNS | st.sampled_from(cards("abcdx"))


@given(
    st.sampled_from(ALL),
    st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=6),
)
def test_whatever_comes_is_scored_or_refused(question, raw):
    try:
        answer = scoring.parse_response(question, raw)
    except scoring.ResponseError:
        return
    assert 0 <= scoring.score(question, answer).share <= 1
    assert scoring.parse_response(question, answer) == answer, "what is kept is taken again"


@given(st.permutations("abcd"))
def test_order_is_full_only_when_right(order):
    assert (scoring.score(ORDER, tuple(order)).share == 1) == (list(order) == list("abcd"))


def test_guessing_at_pairs_earns_little():
    """Of all ways to put the cards down: chance alone would get its share of pairs right, and that is taken off."""
    for question, hand in ((MATCH, "abcd"), (SPARE, "abcdx")):
        ways = [cards("".join(way), question) for way in permutations(hand, 4)]
        shares = [scoring.score(question, scoring.parse_response(question, way)).share for way in ways]
        assert sum(shares) / len(shares) < 0.16
        assert shares.count(1.0) == 1


def test_a_wrong_pair_is_told_what_it_has_and_not_what_it_lacks():
    remarks = scoring.score(SPARE, cards("abdx")).feedback
    assert [remark.tone for remark in remarks] == ["wrong", "right", "right", "wrong", "wrong"]
    assert (remarks[3].option, remarks[3].given, remarks[3].text) == ("c", "d", None)
    assert (remarks[4].option, remarks[4].given, remarks[4].text.en) == ("d", "x", "spare")


POINTS = st.tuples(
    st.floats(-90, 90).map(lambda degrees: round(degrees, 4)),
    st.floats(-180, 180).map(lambda degrees: round(degrees, 4)),
)


@given(POINTS, st.floats(0.001, 20), st.floats(0, 50), st.booleans())
def test_a_place_is_its_own_answer(point, precision, tolerance, coarse):
    target = model.Target(lat=point[0], lon=point[1], precision_km=precision, unit="u", units=("u",), coarse=coarse)
    question = msgspec.structs.replace(TOWN, target=target, tolerance_km=tolerance)
    assert scoring.score(question, scoring.parse_response(question, scoring.key(question))).share == 1


@given(st.sampled_from([MATCH, SPARE]), st.permutations("abcd"))
def test_matching_is_full_only_when_right(question, way):
    score = scoring.score(question, scoring.parse_response(question, cards("".join(way), question)))
    assert (score.share == 1) == (list(way) == list("abcd"))


def test_fingerprint_follows_what_is_asked_and_nothing_else():
    other = msgspec.structs.replace
    before = model.fingerprint(CHOICE)
    assert model.fingerprint(other(CHOICE, prompt=Text(zh="另", en="other"))) != before
    assert model.fingerprint(other(CHOICE, option=(*CHOICE.option, option("d")))) != before
    assert model.fingerprint(other(CHOICE, option=(option("a", correct=True), option("b"), option("x")))) != before
    assert model.fingerprint(other(CHOICE, hints=(T, T), points=9, explanation=Text(zh="另", en="other"))) == before
    assert model.fingerprint(other(NUMBER, answer=11)) != model.fingerprint(NUMBER)
    assert model.fingerprint(SPARE) != model.fingerprint(MATCH)
    assert model.fingerprint(other(MATCH, pair=MATCH.pair[::-1])) != model.fingerprint(MATCH)
    assert model.fingerprint(other(TOWN, tolerance_km=8)) != model.fingerprint(TOWN) != model.fingerprint(VILLAGE)
    mended = tuple(other(pair, feedback=Text(zh="另", en="other")) for pair in MATCH.pair)
    assert model.fingerprint(other(MATCH, pair=mended, right=Text(zh="另", en="other"))) == model.fingerprint(MATCH)
    assert model.fingerprint(other(TOWN, labels=False, near=T)) == model.fingerprint(TOWN)
