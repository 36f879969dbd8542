"""Short answers: what counts as the same, and that nothing is loaded that cannot decide."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.assessment import responses, scoring, text_match
from lessons.assessment.kinds import short_text
from lessons.content import model
from lessons.content.model import Text

T = Text(zh="字", en="word")
ACCEPTED = ("国家级", "National level", "3.5")
QUESTION = model.ShortText(
    id="t",
    skill="time",
    prompt=T,
    explanation=T,
    cites=("D3",),
    hints=(T,),
    accepted=ACCEPTED,
    right=T,
    wrong=T,
    near=(
        model.NearMiss(form="中央", feedback=Text(zh="近", en="near")),
        model.NearMiss(form="the centre", feedback=T),
    ),
)


def outcome(raw: object) -> tuple[float, str]:
    score = scoring.score(QUESTION, scoring.parse_response(QUESTION, raw))
    return score.share, score.feedback[0].text.en


@pytest.mark.parametrize(
    "raw",
    [
        "国家级",
        "國家級",
        " 国 家 级。",
        "“国家级”",
        "NATIONAL  LEVEL",
        "ｎａｔｉｏｎａｌ　ｌｅｖｅｌ",
        "national-level!",
        "3.5",
        "３．５",
        "\u202e国家级",
    ],
)
def test_the_same_in_other_dress(raw):
    assert outcome(raw)[0] == 1


@pytest.mark.parametrize("raw", ["国家", "省级", "35", "3-5", "level national", "nationallevels", "5.3"])
def test_another_answer(raw):
    assert outcome(raw) == (0, "word")


def test_a_near_miss_gets_its_remark_and_not_the_point():
    assert outcome("中央") == (0, "near")
    assert outcome("　「中央」") == (0, "near")
    assert scoring.outcome(QUESTION, ["中央", "国家级"]).points == 1


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("", "answer.text-empty"),
        ("　 ", "answer.text-empty"),
        ("。！—", "answer.text-empty"),
        ("\u202e\x00\ud800", "answer.text-empty"),
        ("字" * 81, "answer.text-long"),
        ("x" * 10_000_000, "answer.text-long"),
        (None, "answer.form"),
        (3, "answer.form"),
        (["国家级"], "answer.form"),
    ],
)
def test_refusals(raw, key):
    with pytest.raises(scoring.ResponseError) as caught:
        scoring.parse_response(QUESTION, raw)
    assert caught.value.key == key


@given(st.text(st.characters(), max_size=90))
def test_whatever_is_typed_is_scored_or_refused_and_kept_in_one_form(raw):
    try:
        answer = scoring.parse_response(QUESTION, raw)
    except scoring.ResponseError:
        return
    answer.encode()
    assert "\n" not in answer
    assert scoring.parse_response(QUESTION, answer) == answer
    assert scoring.score(QUESTION, answer).share in (0, 1)


@given(st.text(max_size=40))
def test_folding_is_done_once(text):
    once = text_match.folded(text)
    assert text_match.folded(once) == once
    assert text_match.folded(f" {text.upper()}\u3000") == text_match.folded(text.upper())


@given(st.sampled_from(ACCEPTED), st.text(" \u3000\u2003", max_size=3), st.booleans())
def test_spaces_and_case_never_matter(form, space, upper):
    assert text_match.find(space + space.join(form.upper() if upper else form) + space, ACCEPTED) == form


def test_the_fingerprint_follows_what_is_accepted_and_no_remark():
    other, before = msgspec.structs.replace, model.fingerprint(QUESTION)
    assert model.fingerprint(other(QUESTION, accepted=("国家级",))) != before
    assert (
        model.fingerprint(other(QUESTION, accepted=ACCEPTED[::-1], near=(), wrong=Text(zh="另", en="other"))) == before
    )


@pytest.mark.parametrize(
    ("given_answer", "loaded"),
    [("国家级", False), ("local", False), ("中央", False), ("县里的", True), ("國家級", True)],
)
def test_the_dictionaries_are_read_only_where_they_can_decide(given_answer, loaded):
    code = f"""
import sys
from lessons.assessment import text_match as folding
folding.find({given_answer!r}, ["国家级", "national", "中央"])
print("opencc" in sys.modules)
"""
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == str(loaded)


def test_without_the_dictionaries_the_scripts_stay_apart(monkeypatch):
    monkeypatch.setitem(sys.modules, "opencc", None)
    text_match._converter.cache_clear()
    try:
        assert text_match.find("國家級", ["国家级"]) is None
        assert text_match.find("国家级", ["国家级"]) == "国家级"
    finally:
        text_match._converter.cache_clear()


def test_limits_fit_each_other():
    assert short_text.LIMIT_SHORT < responses.LIMIT_WRITTEN
