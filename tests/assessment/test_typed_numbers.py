"""Numbers as people type them: plain ones are read, others asked back, and the edges of a tolerance count."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from plain_questions import NUMBER

from lessons.assessment import scoring, typed_numbers
from lessons.assessment.typed_numbers import NumberError, read
from lessons.classroom import question_forms
from lessons.classroom.grader import GradeItem, told
from lessons.classroom.options import Accept
from lessons.content.model import Text
from lessons.presentation.presenter import QuestionPresenter

COUNTED = ("个中心", "centres")
AWAY = ("公里", "km")


@pytest.mark.parametrize(
    ("typed", "units", "number"),
    [
        ("12", (), "12"),
        ("１１ ", (), "11"),
        ("−3", (), "-3"),
        ("+4", (), "4"),
        (".5", (), "0.5"),
        ("10.", (), "10"),
        ("1e3", (), "1000"),
        ("1,000", (), "1000"),
        ("1，000", (), "1000"),
        ("12,345.6", (), "12345.6"),
        ("1 000", (), "1000"),
        ("12\u202f345", (), "12345"),
        ("½", (), "0.5"),
        ("2½", (), "2.5"),
        ("1/2", (), "0.5"),
        ("1 1/2", (), "1.5"),
        ("三十", (), "30"),
        ("一百二十", (), "120"),
        ("二百零五", (), "205"),
        ("两万五千", (), "25000"),
        ("三亿五千万", (), "350000000"),
        ("一万亿", (), "1e12"),
        ("二〇二一", (), "2021"),
        ("三点五", (), "3.5"),
        ("1万2千", (), "12000"),
        ("负三", (), "-3"),
        ("thirty-two", (), "32"),
        ("two hundred and five", (), "205"),
        ("Ten", (), "10"),
        ("3 million", (), "3e6"),
        ("3。5", (), "3.5"),
        ("一百零二", (), "102"),
        ("二十五", (), "25"),
        ("二零", (), "20"),
        ("0.5%", ("%", "per cent"), "0.5"),
        ("5 m²", ("m²", "m²"), "5"),
        ("10公里", AWAY, "10"),
        ("10 km", AWAY, "10"),
        ("10千米", AWAY, "10"),
        ("ten kilometres", AWAY, "10"),
        ("十公里", AWAY, "10"),
        ("30个", COUNTED, "30"),
        ("214个中心", COUNTED, "214"),
        ("214 centres", COUNTED, "214"),
        ("1 centre", COUNTED, "1"),
        ("三十处", COUNTED, "30"),
        ("1.2亿", ("元", "yuan"), "1.2e8"),
        ("1.2亿元", ("元", "yuan"), "1.2e8"),
        ("1.2亿", ("亿元", "hundred million yuan"), "1.2"),
        ("50%", ("%", "per cent"), "50"),
        ("百分之五十", ("%", "per cent"), "50"),
        ("62.5 per cent", ("%", "per cent"), "62.5"),
        ("2043年", ("年", "(year)"), "2043"),
    ],
)
def test_what_is_plain_is_read(typed, units, number):
    assert read(typed, units=units) == Decimal(number)


@pytest.mark.parametrize(
    ("typed", "units", "key", "told"),
    [
        ("2,5", (), "unclear", "2.5 / 25"),
        ("1,00", (), "unclear", "1.00 / 100"),
        ("0,500", (), "unclear", "0.500 / 500"),
        ("1.000,5", (), "unclear", "1000.5 / 1.0005"),
        ("1.000.000", (), "unclear", "1000000"),
        ("-2,5", (), "unclear", "-2.5 / -25"),
        ("一百二", (), "unclear", "120 / 102"),
        ("三万五", (), "unclear", "35000 / 30005"),
        ("1万5", (), "unclear", "15000 / 10005"),
        ("一千二元", ("元", "yuan"), "unclear", "1200 / 1002"),
        ("½", ("%", "per cent"), "unclear", "0.5% / 50%"),
        ("1/4", ("%", "per cent"), "unclear", "0.25% / 25%"),
        ("10²", (), "", ""),
        ("三四", (), "", ""),
        ("5 lb", ("—", "—"), "", ""),
        ("10 miles", AWAY, "unit", "公里 / km"),
        ("10米", AWAY, "unit", "公里 / km"),
        ("50%", COUNTED, "unit", "个中心 / centres"),
        ("", (), "empty", ""),
        (" 　", (), "empty", ""),
        ("nan", (), "", ""),
        ("inf", (), "", ""),
        ("1_0", (), "", ""),
        ("--1", (), "", ""),
        ("1/0", (), "", ""),
        ("万", (), "", ""),
        ("点五", (), "", ""),
        ("1e9999", (), "", ""),
        ("1 2", (), "", ""),
        ("9" * 41, (), "long", ""),
    ],
)
def test_what_is_not_plain_is_asked_back(typed, units, key, told):
    with pytest.raises(NumberError) as refused:
        read(typed, units=units)
    assert refused.value.key == f"answer.number-{key}".rstrip("-")
    assert told in (refused.value.values.get("readings", ""), refused.value.values.get("units", ""))


@example("𐹠")  # a digit that is no decimal
@given(st.text(max_size=45))
def test_whatever_is_typed_is_a_number_or_refused(typed):
    with suppress(NumberError):
        assert read(typed, units=AWAY).is_finite()


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=4))
def test_a_number_is_read_as_it_is_written(number):
    assert read(f"{number:f}") == read(f"{number:,f}") == number


DECIMALS = st.decimals(min_value=-(10**5), max_value=10**5, places=5)
TOLERANCES = st.decimals(min_value=0, max_value=1000, places=5)
STEP = Decimal("0.00001")


@given(DECIMALS, TOLERANCES)
def test_both_edges_of_a_tolerance_count(answer, tolerance):
    question = msgspec.structs.replace(NUMBER, answer=float(answer), tolerance=float(tolerance))

    def share(number):
        return scoring.score(question, scoring.parse_response(question, f"{number:f}")).share

    assert share(answer) == share(answer + tolerance) == share(answer - tolerance) == 1
    assert share(answer + tolerance + STEP) == share(answer - tolerance - STEP) == 0


@pytest.mark.parametrize(
    ("answer", "tolerance", "given", "share"),
    [
        (33.3, 0.1, 33.4, 1),
        (33.3, 0.1, 33.2, 1),
        (33.3, 0.1, 33.41, 0),
        (0.3, 0.0, 0.1 + 0.2, 1),
        (0.3, 0.0, 0.3001, 0),
        (1e300, 0.0, 1e300, 1),
    ],
)
def test_floats_are_compared_as_the_decimals_they_stand_for(answer, tolerance, given, share):
    question = msgspec.structs.replace(NUMBER, answer=answer, tolerance=tolerance)
    assert scoring.score(question, given).share == share


def test_what_a_teacher_accepts_as_well_is_compared_alike():
    slot = GradeItem("02-places", "n", msgspec.structs.replace(NUMBER, answer=5.0, tolerance=0.0), fps=("x",))
    slot.also.append(Accept(question="n", answer=0.3))
    assert slot._share(0.1 + 0.2) == 1


@pytest.mark.parametrize("number", [1234567.0, 0.1, 81.49, 12.0])
def test_a_number_in_a_table_is_the_whole_number(number):
    assert float(told(number)) == number


@pytest.mark.parametrize("typed", ["1,000", "2,5", "1.000,5", "10公里", "三十", "½", "12.5", "１２", "x"])
def test_a_teachers_form_reads_what_a_students_field_reads(typed):
    question = msgspec.structs.replace(NUMBER, unit=Text(zh="公里", en="公里"))
    form = {
        "kind": "number",
        "prompt": "?",
        "points": "1",
        "skill": "place",
        "cites": "D3",
        "answer": typed,
        "unit": "公里",
    }
    tables, faults = question_forms.read([form], page="page")
    try:
        taken, refused = scoring.parse_response(question, typed), ""
    except scoring.ResponseError as error:
        taken, refused = None, error.key
    named = {"": [], "answer.number-unclear": ["write.number-unclear"]}.get(refused, ["write.no-number"])
    assert [fault.key for fault in faults if fault.field == "answer"] == named
    assert refused or tables[0]["answer"] == taken


def test_the_longest_number_has_one_limit():
    assert len("9" * typed_numbers.LIMIT_CHARACTERS) == 40
    assert read("9" * 40) == int("9" * 40)


def test_a_key_and_an_answer_are_shown_whole(course):
    question = msgspec.structs.replace(NUMBER, answer=1234567.0, tolerance=0.0)
    presenter = QuestionPresenter(course, language="en")
    assert question.solution_text(presenter).startswith("1234567 ")
    assert question.response_text(0.12345678, presenter).startswith("0.12345678 ")
