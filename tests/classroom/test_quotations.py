"""What an essay quotes with a locator: whether the passage has these words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lessons.classroom.quotations import Quotation, quotations
from lessons.content.model import LANGUAGES, Passage, Text
from lessons.content.sentences import split
from lessons.i18n import texts

PASSAGES = {
    "C4": Passage(
        id="C4",
        kind="body",
        heading=Text(zh="职能", en="Functions"),
        text=Text(
            zh="代表带着[“小板凳”](term:small-stools)，去各自选区里坐下来。\n\n意见填进登记表，汇总到中心。",
            en="Deputies carry [“small stools”](term:small-stools) to the squares.\n\nForms are gathered at the centre.",
        ),
    ),
    "D2": Passage(
        id="D2", kind="body", heading=Text(zh="村", en="Village"), text=Text(zh="投资1.2亿元。", en="120 million.")
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They “carry small stools” (C4).", [("carry small stools", "C4", True)]),
        (
            "“Deputies carry “small stools” to the squares.” (C4)",
            [("Deputies carry “small stools” to the squares.", "C4", True)],
        ),
        ("「代表带着“小板凳”，去各自选区里坐下来。」（C4）", [("代表带着“小板凳”，去各自选区里坐下来。", "C4", True)]),
        ("写着“意见填进登记表”（C4）", [("意见填进登记表", "C4", True)]),
        ('He says "forms ARE gathered" ( C4 )', [("forms ARE gathered", "C4", True)]),
        ("“carry large stools” (C4)", [("carry large stools", "C4", False)]),
        ("“small stools” (D2)", [("small stools", "D2", False)]),
        ("“small stools” (C9)", [("small stools", "C9", False)]),
        ("Some say “no”, but “Forms are gathered” (C4).", [("Forms are gathered", "C4", True)]),
        ("Some say “no”, but “Forms are lost” (C4).", [("Forms are lost", "C4", False)]),
        ("“Deputies … the squares” (C4)", [("Deputies … the squares", "C4", True)]),
        ("“the squares … Deputies” (C4)", [("the squares … Deputies", "C4", False)]),
        ("“带着……坐下来”（C4）和“投资1.2亿元”（D2）", [("带着……坐下来", "C4", True), ("投资1.2亿元", "D2", True)]),
        ("“投资12亿元”（D2）", [("投资12亿元", "D2", False)]),
        ("No quotation (C4), and “none with a locator”.", []),
        ("“” (C4) and ”(C4)", []),
        ("“begun here\nended here” (C4)", []),
    ],
)
def test_whether_the_passage_has_the_words(text, expected):
    assert quotations(text, PASSAGES) == [Quotation(*each) for each in expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_page_puts_into_an_essay_is_found(course, language):
    """Every sentence of every passage, in the form in which the page quotes it, all of them in one essay."""
    quoted = [
        (sentence, name)
        for name, passage in course.passages.items()
        for sentence in split(passage.text[language], language)
    ]
    essay = "\n".join(texts.translate("quote.form", language, words=words, name=name) for words, name in quoted)
    found = quotations(essay, course.passages)
    assert [each.passage for each in found] == [name for _, name in quoted]
    assert [each for each in found if not each.found] == []


@given(st.text('“”「」"()（）C4 a小板凳…\n', max_size=60))
def test_whatever_is_written_is_read(text):
    for each in quotations(text, PASSAGES):
        assert each.words in text
        assert each.passage in text
