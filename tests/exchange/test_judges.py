"""Exports as programs that are not ours understand them: gift-pegjs, openpyxl, an XML parser by the importers' own fields."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import made_up_items as made
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import load_workbook

from lessons.exchange import chaoxing, formats, kaoshibao
from lessons.exchange.formats import FORMATS
from lessons.exchange.items import Amount, Forms, FreeText, Item, Option, Options, Pair, Pairs, Sequence

SUPPORT = Path(__file__).parents[1] / "support"


def written(form: str, *items: Item) -> bytes:
    return FORMATS[form].write(items, language="en", title="Handan / 邯郸")


# GIFT


@pytest.fixture(scope="module")
def judge(root: Path):
    """gift-pegjs; without it (and without Node) there is no verdict, which is said."""
    if not shutil.which("node") or not (root / "node_modules" / "gift-pegjs").is_dir():
        assert not os.environ.get("LESSONS_REQUIRE_NODE"), "node with gift-pegjs is wanted (npm ci --ignore-scripts)"
        pytest.skip("needs node with gift-pegjs (npm ci --ignore-scripts)")

    def judge(data: bytes) -> list[dict]:
        script = ["node", SUPPORT / "gift_judge.js"]
        done = subprocess.run(script, input=data, capture_output=True, check=False, cwd=root)
        assert not done.returncode, f"{done.stderr.decode()[-600:]}\n{data.decode()}"
        return json.loads(done.stdout)

    return judge


HELD = {
    "&&092;": "\\",
    "&&058;": ":",
    "&&035;": "#",
    "&&061;": "=",
    "&&123;": "{",
    "&&125;": "}",
    "&&126;": "~",
    "&&010": "\n",
}


def spaced(text: str) -> str:
    """As gift-pegjs has it: tabs and repeated spaces are one space, and escapes on the right of a pair stand for themselves."""
    for held, sign in HELD.items():
        text = text.replace(held, sign)
    return " ".join(text.split())


def told(entry: dict | None) -> str:
    return spaced(entry["text"]) if entry else ""


def test_gift_of_the_whole_course(judge, course):
    for language in ("zh", "en"):
        bank = formats.of_course(course, language=language)
        made = formats.export(bank, to="gift", language=language, title="")
        assert made.written > 80
        found = judge(made.data)
        assert [each["title"] for each in found] == [name for name in bank if name not in made.left]
        kinds = {
            "choice": "MC",
            "choices": "MC",
            "number": "Numerical",
            "text": "Short",
            "order": "Matching",
            "match": "Matching",
            "essay": "Essay",
        }
        assert [each["type"] for each in found] == [kinds[bank[each["title"]][1].kind] for each in found]


def test_gift_arrows_in_options_make_no_pairs(judge):
    options = Options((Option("a->b", True, "c->d"), Option("->e"), Option("f")))
    (found,) = judge(written("gift", Item(id="q", stem="s->t", body=options, explanation="g->h")))
    same_answers(Item(stem="s", body=options, explanation="g->h"), found)


@settings(max_examples=12)
@given(st.data())
def test_gift_with_hard_texts(judge, data: st.DataObject):
    body = st.one_of(
        made.options(), made.amounts(st.just("")), made.forms(), made.pairs(), made.sequences, st.just(FreeText())
    )
    items = [
        replace(item, id=f"q{place}")
        for place, item in enumerate(data.draw(st.lists(made.items(body), min_size=3, max_size=8)))
    ]
    found = judge(written("gift", *items))
    assert [(each["title"], told(each["stem"])) for each in found] == [(item.id, spaced(item.stem)) for item in items]
    for item, each in zip(items, found, strict=True):
        same_answers(item, each)


def same_answers(item: Item, found: dict) -> None:
    match item.body:
        case Options(options, several):
            words = [
                option.text.replace("->", "→") if option.correct and not several else option.text for option in options
            ]
            assert [told(each["text"]) for each in found["choices"]] == list(map(spaced, words))
            assert [told(each["feedback"]) for each in found["choices"]] == [
                spaced(option.feedback) for option in options
            ]
            right = [each["weight"] > 0 if several else each["isCorrect"] for each in found["choices"]]
            assert right == [option.correct for option in options]
        case Amount(answer, tolerance, _, slips):
            first, *others = found["choices"]
            assert (first["text"]["number"], first["text"]["range"]) == (answer, tolerance)
            assert [each["text"]["number"] for each in others] == [value for value, _ in slips]
            assert all(each["weight"] == 0 for each in others)
        case Forms(accepted, near):
            words = [told(each["text"]) for each in found["choices"]]
            assert words == [
                spaced(form.replace("*", r"\*").replace("->", "→")) for form in (*accepted, *(form for form, _ in near))
            ]
            assert [each["weight"] for each in found["choices"]] == [None] * len(accepted) + [0] * len(near)
        case Pairs(pairs, extra):
            expected = [(pair.left.replace("->", "→"), pair.right) for pair in pairs] + [("", card) for card in extra]
            assert matched(found) == [(spaced(left), spaced(right)) for left, right in expected]
        case Sequence(entries):
            assert matched(found) == [
                (spaced(entry.replace("->", "→")), str(place)) for place, entry in enumerate(entries, 1)
            ]
        case FreeText():
            assert found["type"] == "Essay"
    if not isinstance(item.body, Forms):
        assert told(found["globalFeedback"]) == spaced(item.explanation)


def matched(found: dict) -> list[tuple[str, str]]:
    return [(told(pair["subquestion"]), spaced(pair["subanswer"])) for pair in found["matchPairs"]]


# Moodle XML: the fields that question/format/xml/format.php reads, for each type of question.


def parsed(*items: Item) -> list[ET.Element]:
    quiz = ET.fromstring(written("moodle-xml", *items))
    assert quiz.tag == "quiz"
    return quiz.findall("question")


def said(element: ET.Element, path: str) -> str | None:
    found = element.find(f"{path}/text")
    return None if found is None else found.text


def test_moodle_xml_what_all_questions_have():
    (question,) = parsed(
        Item(
            id="a",
            stem="1 < 2 ]]>",
            body=FreeText(outline="o"),
            explanation="e",
            points=3,
            penalty=0.2,
            hints=("h", "i"),
            skill="time",
            cites=("D3",),
        )
    )
    assert (said(question, "name"), said(question, "questiontext"), said(question, "generalfeedback")) == (
        "a",
        "1 < 2 ]]>",
        "e",
    )
    assert question.find("questiontext").get("format") == "plain_text"
    assert (question.findtext("defaultgrade"), question.findtext("penalty")) == ("3", "0.2")
    assert [hint.findtext("text") for hint in question.findall("hint")] == ["h", "i"]
    assert [tag.findtext("text") for tag in question.findall("tags/tag")] == ["skill:time", "cites:D3"]
    assert (question.get("type"), said(question, "graderinfo"), question.findtext("responseformat")) == (
        "essay",
        "o",
        "editor",
    )


def test_moodle_xml_options():
    options = (Option("a", True, "yes"), Option("b"), Option("c", True))
    one, some = parsed(Item(stem="s", body=Options(options[:2])), Item(stem="s", body=Options(options, several=True)))
    assert (one.get("type"), one.findtext("single"), some.findtext("single")) == ("multichoice", "true", "false")
    assert [answer.get("fraction") for answer in one.findall("answer")] == ["100", "0"]
    assert [answer.get("fraction") for answer in some.findall("answer")] == ["50", "-100", "50"]
    assert [answer.get("format") for answer in one.findall("answer")] == ["plain_text"] * 2
    assert [said(answer, "feedback") for answer in one.findall("answer")] == ["yes", None]


@pytest.mark.parametrize("count", range(1, 11))
def test_moodle_knows_every_share(count: int):
    """The shares that Moodle's question engine lists; others stop its import."""
    known = {100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10}
    options = (*(Option(f"r{place}", True) for place in range(count)), *(Option(f"w{place}") for place in range(count)))
    (question,) = parsed(Item(stem="s", body=Options(options, several=True)))
    assert {abs(float(answer.get("fraction"))) for answer in question.findall("answer")} <= known


def test_moodle_xml_numbers_and_words():
    number, word = parsed(
        Item(stem="s", body=Amount(3.5, 0.25, "km", ((7, "no"),)), right="r", wrong="w"),
        Item(stem="s", body=Forms(("a*", "b"), (("c", "near"),)), right="r", wrong="w"),
    )
    assert (number.get("type"), word.get("type"), word.findtext("usecase")) == ("numerical", "shortanswer", "0")
    answers = [
        (each.get("fraction"), each.findtext("text"), each.findtext("tolerance"), said(each, "feedback"))
        for each in number.findall("answer")
    ]
    assert answers == [("100", "3.5", "0.25", "r"), ("0", "7", "0", "no"), ("0", "*", "0", "w")]
    assert (number.findtext("units/unit/multiplier"), number.findtext("units/unit/unit_name")) == ("1", "km")
    words = [(each.get("fraction"), each.findtext("text"), said(each, "feedback")) for each in word.findall("answer")]
    assert words == [("100", r"a\*", "r"), ("100", "b", "r"), ("0", "c", "near"), ("0", "*", "w")]


def test_moodle_xml_pairs_and_orders():
    pairs, order = parsed(
        Item(stem="s", body=Pairs((Pair("a", "1"), Pair("b", "2"), Pair("c", "3")), ("4",)), right="r", wrong="w"),
        Item(stem="s", body=Sequence(("x", "y", "z"))),
    )
    assert pairs.get("type") == order.get("type") == "matching"
    sides = [
        [(each.findtext("text"), each.findtext("answer/text")) for each in question.findall("subquestion")]
        for question in (pairs, order)
    ]
    assert sides == [[("a", "1"), ("b", "2"), ("c", "3"), ("", "4")], [("x", "1"), ("y", "2"), ("z", "3")]]
    assert (said(pairs, "correctfeedback"), said(pairs, "incorrectfeedback")) == ("r", "w")
    assert [tag.findtext("text") for tag in order.findall("tags/tag")] == ["order"]


# QTI 1.2, in the shape that public exporters for Canvas write; no schema judged it.

NAMES = {"q": "http://www.imsglobal.org/xsd/ims_qtiasiv1p2", "p": "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"}


def unpacked(*items: Item) -> list[ET.Element]:
    with zipfile.ZipFile(io.BytesIO(written("qti12", *items))) as packed:
        manifest = ET.fromstring(packed.read("imsmanifest.xml"))
        (resource,) = manifest.findall("p:resources/p:resource", NAMES)
        assert resource.get("type") == "imsqti_xmlv1p2"
        root = ET.fromstring(packed.read(resource.find("p:file", NAMES).get("href")))
    assert root.find("q:assessment", NAMES).get("title") == "Handan / 邯郸"
    return root.findall("q:assessment/q:section/q:item", NAMES)


def described(item: ET.Element) -> dict[str, str]:
    fields = item.findall("q:itemmetadata/q:qtimetadata/q:qtimetadatafield", NAMES)
    return {
        field.findtext("q:fieldlabel", None, NAMES): field.findtext("q:fieldentry", None, NAMES) for field in fields
    }


def test_qti_kinds_points_and_idents():
    bodies = [
        Options((Option("a", True), Option("b"))),
        Options((Option("a", True), Option("b")), several=True),
        Amount(1),
        Forms(("a",)),
        Pairs((Pair("a", "1"), Pair("b", "2"), Pair("c", "3"))),
        Sequence(("x", "y", "z")),
        FreeText(),
    ]
    items = unpacked(*(Item(stem="s", body=body, points=2) for body in bodies))
    kinds = ["multiple_choice", "multiple_answers", "numerical", "short_answer", "matching", "matching", "essay"]
    assert [described(item) for item in items] == [
        {"question_type": f"{kind}_question", "points_possible": "2"} for kind in kinds
    ]
    idents = [
        each.get("ident")
        for item in items
        for each in item.iter(f"{{{NAMES['q']}}}response_label")
        if each.get("ident") != "answer1"
    ]
    chosen = [each for each in idents if idents.count(each) > 1]
    assert len(set(chosen)) == 6, "only the cards of pairs are offered at several places"
    for item in items:
        there = {each.get("ident") for each in item.iter(f"{{{NAMES['q']}}}itemfeedback")}
        assert {each.get("linkrefid") for each in item.iter(f"{{{NAMES['q']}}}displayfeedback")} == there


def test_qti_texts_are_text():
    (item,) = unpacked(Item(stem="<img src=x onerror=alert(1)>\n&", body=FreeText(), explanation="<b>"))
    shown = [each.text for each in item.iter(f"{{{NAMES['q']}}}mattext")]
    assert shown == ["&lt;img src=x onerror=alert(1)&gt;<br>&amp;", "&lt;b&gt;"]


def test_qti_the_key():
    one, some, number = unpacked(
        Item(stem="s", body=Options((Option("a"), Option("b", True)))),
        Item(stem="s", body=Options((Option("a", True), Option("b"), Option("c", True)), several=True)),
        Item(stem="s", body=Amount(33.3, 0.1)),
    )
    labels = [[each.get("ident") for each in item.iter(f"{{{NAMES['q']}}}response_label")] for item in (one, some)]
    (condition,) = one.findall("q:resprocessing/q:respcondition", NAMES)
    assert condition.findtext("q:conditionvar/q:varequal", None, NAMES) == labels[0][1]
    assert condition.findtext("q:setvar", None, NAMES) == "100"
    both = some.find("q:resprocessing/q:respcondition/q:conditionvar/q:and", NAMES)
    assert [each.text for each in both.findall("q:varequal", NAMES)] == [labels[1][0], labels[1][2]]
    assert [each.text for each in both.findall("q:not/q:varequal", NAMES)] == [labels[1][1]]
    bounds = number.find("q:resprocessing/q:respcondition/q:conditionvar/q:or/q:and", NAMES)
    assert [each.text for each in bounds] == ["33.2", "33.4"]


# Spreadsheets, as openpyxl reads them.


@pytest.mark.parametrize(("form", "module", "width"), [("chaoxing", chaoxing, 19), ("kaoshibao", kaoshibao, 14)])
def test_spreadsheets(form: str, module, width: int):
    formula = '=HYPERLINK("http://example.org","x")'
    item = Item(
        id="q",
        group="课",
        stem=formula,
        body=Options((Option("+1", True), Option("@a"), Option("-2", True)), several=True),
        explanation="=1",
    )
    page = load_workbook(io.BytesIO(written(form, item)))[module.SHEET]
    heads, row = list(page.iter_rows())
    assert len(module.COLUMNS) == len(heads) == width
    assert [cell.value for cell in heads] == list(module.COLUMNS)
    cells = {re.sub(r"\s", "", head.value): cell for head, cell in zip(heads, row, strict=True)}
    assert {cell.data_type for cell in row if cell.value} == {"s", "inlineStr"} & {
        cell.data_type for cell in row if cell.value
    }
    assert all(cell.quotePrefix and cell.number_format == "@" for cell in row if cell.value)
    values = [cell.value for cell in cells.values()]
    assert values.count(formula) == 1
    assert values.count("AC") == 1
    assert "多选题" in values


def test_chaoxing_a_gap_has_its_key_in_the_first_option():
    page = load_workbook(io.BytesIO(written("chaoxing", Item(stem="s", body=Forms(("key", "other"))))))["课程题库"]
    row = dict(zip(chaoxing.COLUMNS, [cell.value or "" for cell in list(page.iter_rows())[1]], strict=True))
    assert (row["题目类型"], row["选项A"], row["正确答案"], row["目录"]) == ("填空题", "key", "", "/Handan ／ 邯郸")


def test_plain_text():
    text = written(
        "text",
        Item(stem="One\nor two?", body=Options((Option("A. a", True), Option("b"))), explanation="so"),
        Item(stem="Which?", body=Forms(("x|y", "z"))),
        Item(stem="How far?", body=Amount(3.5, 0.1, "km")),
        Item(stem="Write ____.", body=FreeText()),
    ).decode()
    assert text == (
        "1. One or two?\nA. A. a\nB. b\n答案：A\n解析：so\n\n2. Which? ____\n答案：x｜y|z\n\n"
        "3. How far? (unit: km) ____\n答案：3.5\n\n4. Write ____.\n答案：略\n"
    )
