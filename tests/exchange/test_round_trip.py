"""What was exported and imported again is the same question, with whatever a format's own syntax is made of in its texts."""

from __future__ import annotations

import made_up_items as made
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lessons.exchange import gift, moodle_xml, tables
from lessons.exchange.formats import FORMATS
from lessons.exchange.items import Amount, Forms, FreeText, Item, Options, Sequence, number
from lessons.exchange.reading import decoded
from lessons.exchange.spreadsheet import read_workbook

LANGUAGE = {"language": "en"}
many = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def again(items: list[Item], form: str) -> list[Item]:
    data = FORMATS[form].write(items, language="en", title="Title")
    assert data == FORMATS[form].write(items, language="en", title="Title")
    if data.startswith(b"PK"):
        found = tables.read(read_workbook(data), **LANGUAGE)
    else:
        found = {"gift": gift, "moodle-xml": moodle_xml}[form].read(decoded(data), **LANGUAGE)
    assert not found.faults
    return [item for _, item in found.items]


@many
@given(st.data())
def test_moodle_xml(data: st.DataObject):
    """All but remarks on pairs, and what no field is for."""
    body = st.one_of(made.options(), made.amounts(), made.forms(), made.pairs(), made.sequences, made.essays)
    item = data.draw(made.items(body))
    remarks = (
        {}
        if isinstance(item.body, Options | FreeText)
        else {"right": data.draw(made.maybe), "wrong": data.draw(made.maybe)}
    )
    hints = tuple(data.draw(st.lists(made.texts, max_size=2)))
    item = replace(
        item,
        points=data.draw(st.integers(1, 100)),
        penalty=data.draw(st.sampled_from([0.0, 0.2])),
        hints=hints,
        **remarks,
    )
    assert again([item], "moodle-xml") == [item]


@many
@given(st.data())
def test_gift(data: st.DataObject):
    """A unit stands at the end of the question; ``->`` is an arrow where it would make a pair."""
    body = st.one_of(
        made.options(), made.amounts(st.just("")), made.forms(), made.pairs(), made.sequences, st.just(FreeText())
    )
    item = data.draw(made.items(body))
    if isinstance(item.body, Amount | Forms):
        item = replace(item, right=data.draw(made.maybe), wrong=data.draw(made.maybe))
    (found,) = again([item], "gift")
    assert found == (arrowed(item) if "arrow" in gift.lost(item) else item)


def arrowed(item: Item) -> Item:
    """The same question with the arrows that GIFT's syntax asks for."""

    def told(text: str) -> str:
        return text.replace("->", "→")

    body = item.body
    if isinstance(body, Options):
        options = (each._replace(text=told(each.text)) if each.correct else each for each in body.options)
        return replace(item, body=body._replace(options=tuple(options)))
    if isinstance(body, Forms):
        body = Forms(tuple(map(told, body.accepted)), tuple((told(form), told(said)) for form, said in body.near))
        return replace(
            item, body=body, right=told(item.right), wrong=told(item.wrong), explanation=told(item.explanation)
        )
    if isinstance(body, Sequence):
        return replace(item, body=Sequence(tuple(map(told, body.items))))
    return replace(item, body=body._replace(pairs=tuple(pair._replace(left=told(pair.left)) for pair in body.pairs)))


@settings(many, max_examples=25)
@pytest.mark.parametrize("form", ["chaoxing", "kaoshibao"])
@given(data=st.data())
def test_tables(form: str, data: st.DataObject):
    """Question, options, key and explanation; of a short answer the first form, of a number a gap."""
    body = st.one_of(made.options(most=8, feedback=st.just("")), made.forms(), made.amounts(st.just("")), made.essays)
    items = [
        replace(item, id="", skill="", cites=())
        for item in data.draw(st.lists(made.items(body), min_size=1, max_size=4))
    ]
    # A gap that is marked twice is two gaps, which a table's one key does not fill.
    items = [replace(item, stem=item.stem.replace("____", "…")) for item in items]
    expected = []
    for item in items:
        match item.body:
            case Forms(accepted):
                expected.append(replace(item, body=Forms((accepted[0].replace("|", "｜"),))))
            case Amount(answer):
                expected.append(replace(item, body=Forms((number(answer),))))
            case _:
                expected.append(item)
    assert again(items, form) == expected


def test_a_file_of_several_questions_keeps_their_order():
    items = [Item(id=f"q{place}", stem=f"Question {place}", body=FreeText()) for place in range(5)]
    for form in ("gift", "moodle-xml"):
        assert again(items, form) == items
