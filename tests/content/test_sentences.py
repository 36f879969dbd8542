"""Sentences of passages: where they end, which stand for each other in the two languages, and what a question names among them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from course_files import edit, faults
from hypothesis import given
from hypothesis import strategies as st

from lessons.content import sentences
from lessons.content.model import LANGUAGES

FILE = "questions/06-village.toml"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "甲来了。乙问：“谁来？”丙走了！", ["甲来了。", "乙问：“谁来？”", "丙走了！"]),
        ("zh", "一样是甲；一样是乙。", ["一样是甲；", "一样是乙。"]),
        ("zh", "他来了（那时下雨。风也大）。再没有走", ["他来了（那时下雨。风也大）。", "再没有走"]),
        ("zh", "[小板凳](term:small-stools)在。\n\n又一段。", ["小板凳在。", "又一段。"]),
        ("en", "It cost 1.2 billion. Who paid? 中国 did.", ["It cost 1.2 billion.", "Who paid?", "中国 did."]),
        (
            "en",
            "He (see p. 3. Then 4) went. “We go. We stay.” They said so.",
            ["He (see p. 3. Then 4) went.", "“We go. We stay.”", "They said so."],
        ),
        ("en", "No. 3 of Mr. Li, e.g. Here, is J. B. Who?", ["No. 3 of Mr. Li, e.g. Here, is J. B. Who?"]),
        ("en", "One\nline. two lines.\n\nAnd [a third](place:x)", ["One line. two lines.", "And a third"]),
        ("zh", "", []),
    ],
)
def test_where_a_sentence_ends(language, text, expected):
    assert sentences.split(text, language) == expected


def squeezed(text: str) -> str:
    return "".join(sentences.plain(text).split())


def test_no_word_of_a_passage_is_lost_or_told_twice(course):
    for passage in course.passages.values():
        told = {language: sentences.split(passage.text[language], language) for language in LANGUAGES}
        for language in LANGUAGES:
            assert squeezed("".join(told[language])) == squeezed(passage.text[language])
        pairs = sentences.paired(told["zh"], told["en"])
        assert [at for pair in pairs for at in pair.zh] == list(range(len(told["zh"])))
        assert [at for pair in pairs for at in pair.en] == list(range(len(told["en"])))


LINES = st.lists(st.text("甲乙ab ", min_size=1, max_size=30), min_size=1, max_size=7)


@given(LINES, LINES, st.data())
def test_sentences_that_are_known_to_be_the_same_are_paired(zh, en, data):
    one = data.draw(st.integers(0, len(zh) - 1)), data.draw(st.integers(0, len(en) - 1))
    pairs = sentences.paired(zh, en, same={one})
    for pair in pairs or ():
        assert min(len(pair.zh), len(pair.en)) == 1
        assert (one[0] in pair.zh) == (one[1] in pair.en)


def test_what_stands_in_another_order_cannot_be_paired():
    assert sentences.paired(["甲", "乙", "丙"], ["a", "b", "c"], same={(0, 2), (2, 0)}) is None


def faults_after(root: Path, tmp_path: Path, file: str, old: str, new: str) -> list[str]:
    data = Path(shutil.copytree(root / "data", tmp_path / "data", ignore=shutil.ignore_patterns("drawn")))
    edit(data / file, old, new)
    return faults(data)


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            FILE,
            'words.zh = "投资1.2亿元"',
            'words.zh = "投资2.1亿元"',
            "question \"who-paid\".sentence[#2].words.zh: expected words that one sentence of D2 has, got '投资2.1亿元', which stand in none of its 5",
        ),
        (
            FILE,
            'words.zh = "投资1.2亿元"',
            'words.zh = "，"',
            "sentence[#2].words.zh: expected words that one sentence of D2 has, got '，', which stand in 4 of its 5",
        ),
        (
            "passages.toml",
            "投资[1.2亿元](figure:cishan-investment)建设",
            "花了[1.2亿元](figure:cishan-investment)",
            'question "who-paid".sentence[#2].words.zh: expected words',
        ),
        (
            "passages.toml",
            "The treasuries of city and counties",
            "City and county treasuries",
            'question "who-paid".sentence[#1].words.en: expected words',
        ),
        (
            FILE,
            'passages = ["A4", "D2"]',
            'passages = ["A4", "D22"]',
            "question \"who-paid\".passages: expected a known passage, got 'D22' (did you mean 'D2'?)",
        ),
        (
            FILE,
            'passages = ["A4", "D2"]',
            'passages = ["A4"]',
            "sentence[#2].passage: expected one of the question's passages (A4), got 'D2'",
        ),
        (
            FILE,
            'passages = ["A4", "D2"]',
            'passages = ["A4", "D2"]\nlisted = []',
            'who-paid".listed: expected no listed (it comes from passages.toml), got one',
        ),
        (
            FILE,
            'words.en = "more than 1,000"',
            'words.en = "more than 1,000"\nat = "A4-3"',
            "untouched[#1].at: expected no at",
        ),
        (FILE, 'role = "weakens"', 'role = "weekens"', "sentence[#2].role: expected one of"),
        (
            FILE,
            'cites = ["A4", "D2"]\nprompt.zh = "A4和D2都写到',
            'cites = ["A4"]\nprompt.zh = "A4和D2都写到',
            "expected D2 among its cites",
        ),
        (
            FILE,
            'words.zh = "1000余座"\nwords.en = "more than 1,000"',
            'words.zh = "财政和党费"\nwords.en = "80 million"',
            "expected each passage and each sentence once, got A4-2 2 times",
        ),
    ],
)
def test_what_is_reworded_is_said_by_file_and_field(tmp_path: Path, root: Path, file, old, new, expected):
    found = faults_after(root, tmp_path, file, old, new)
    assert any(expected in each for each in found), found


def test_words_in_another_order_are_said(tmp_path: Path, root: Path):
    old = 'words.zh = "1000余座"\nwords.en = "more than 1,000"'
    new = 'words.zh = "5386个村"\nwords.en = "It was chiefly about meeting places"'
    found = faults_after(root, tmp_path, FILE, old, new)
    assert any(
        "expected sentences of A4 in the same order in both languages, got zh 2 = en 3; zh 8 = en 2" in each
        for each in found
    ), found
