"""Question banks of others: good rows are taken, each bad one is named by row, column and reason; bad files are refused whole."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from lessons.exchange import reading
from lessons.exchange.faults import FileError, Read
from lessons.exchange.items import Amount, Forms, FreeText, Item, Option, Options, Pair, Pairs, Sequence


@pytest.fixture
def read(tmp_path: Path):
    def read(content: str | bytes, name: str = "bank", *, language: str = "en", form: str | None = None) -> Read:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return reading.read(path, language=language, form=form)

    return read


def bodies(found: Read) -> list:
    return [item.body for _, item in found.items]


def faults(found: Read) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.column, fault.key) for fault in found.faults]


# GIFT as people write it


def test_gift_kinds(read):
    found = read(
        """// a comment
$CATEGORY: $course$/top

::one:: Who wrote it?{
=he #yes
~she#no
}

Which two?{ ~%50%a ~%50%b ~%-100%c }

True?{T#no#yes}

It is {=blue =azure =%0%green#nearly} in the sky.

How many?{#3.5:0.25}

Between?{#1..2}

Match.{ =a -> 1 =b->2 = c -> 3 }

Write.{}

Only a description: nothing is asked.
"""
    )
    assert not found.faults
    assert [row for row, _ in found.items] == [4, 9, 11, 13, 15, 17, 19, 21]
    assert found.items[0][1].id == "one"
    assert found.items[3][1].stem == "It is _____ in the sky."
    assert bodies(found) == [
        Options((Option("he", True, "yes"), Option("she", False, "no"))),
        Options((Option("a", True), Option("b", True), Option("c")), several=True),
        Options((Option("True", True, "yes"), Option("False", False, "no"))),
        Forms(("blue", "azure"), (("green", "nearly"),)),
        Amount(3.5, 0.25),
        Amount(1.5, 0.5),
        Pairs((Pair("a", "1"), Pair("b", "2"), Pair("c", "3"))),
        FreeText(),
    ]


def test_gift_escapes_and_html(read):
    found = read(r"[html]<p>a \= b</p><p>1 &lt; 2</p>{=\{x\} ~y\:z#one\nline}")
    item = found.items[0][1]
    assert item.stem == "a = b\n1 < 2"
    assert item.body == Options((Option("{x}", True), Option("y:z", False, "one\nline")))


def test_gift_faults_have_their_line(read):
    found = read(
        """Good?{=yes ~no}

Partly?{=yes ~%50%perhaps ~no}

Broken?{=yes

Two numbers?{#=1 =2}

No number?{#many}

<img src="map.png"> Where?{=here ~there}

Any?{=a*}

Half a pair?{=a -> 1 =b =c -> 3}

::q1::No empty line?{=yes ~no}
::q2::Another?{=yes ~no}

Nor here?{=yes ~no}
Another?{=yes ~no}
""",
        "bank.gift",
    )
    assert len(found.items) == 1
    assert faults(found) == [
        (3, "~", "exchange.part"),
        (5, "{}", "exchange.braces"),
        (7, "=", "exchange.one-number"),
        (9, "=", "exchange.no-number"),
        (11, "stem", "exchange.picture"),
        (13, "=", "exchange.wildcard"),
        (15, "=", "exchange.no-arrow"),
        (17, "{}", "exchange.blank-line"),
        (20, "{}", "exchange.blank-line"),
    ]


# Moodle XML of others


def moodle(*questions: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>{"".join(questions)}</quiz>'


def asked(kind: str, rest: str) -> str:
    text = f'<questiontext format="html"><text><![CDATA[<p>Q<br>&amp; more</p>]]></text></questiontext>{rest}'
    return f'<question type="{kind}"><name><text>n</text></name>{text}</question>'


def test_moodle_xml_of_others(read):
    found = read(
        moodle(
            '<question type="category"><category><text>top</text></category></question>',
            asked(
                "truefalse",
                '<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>',
            ),
            asked(
                "numerical",
                '<defaultgrade>2.5</defaultgrade><answer fraction="100"><text>3</text><tolerance>0.5</tolerance></answer>',
            ),
            asked("shortanswer", '<usecase>1</usecase><answer fraction="100"><text>Paris</text></answer>'),
            asked("matching", "<subquestion><text>a</text><answer><text>1</text></answer></subquestion>"),
        )
    )
    assert [item.stem for _, item in found.items] == ["Q\n& more"] * 4
    assert bodies(found) == [
        Options((Option("True"), Option("False", True))),
        Amount(3, 0.5),
        Forms(("Paris",)),
        Pairs((Pair("a", "1"),)),
    ]
    assert faults(found) == [(3, "defaultgrade", "exchange.points"), (4, "usecase", "exchange.case")]
    assert all(fault.taken for fault in found.faults)


def test_moodle_xml_faults(read):
    found = read(
        moodle(
            asked("cloze", ""),
            asked("multichoice", '<single>true</single><answer fraction="50"><text>a</text></answer>'),
            asked(
                "numerical",
                '<answer fraction="100"><text>1</text></answer><answer fraction="100"><text>2</text></answer>',
            ),
            '<question type="essay"><questiontext><text> </text></questiontext></question>',
            '<question type="essay"><questiontext><text>&lt;img src="@@PLUGINFILE@@/a.png"/></text></questiontext></question>',
            asked("essay", ""),
        )
    )
    assert bodies(found) == [FreeText()]
    assert faults(found) == [
        (1, "type", "exchange.kind"),
        (2, "answer", "exchange.part"),
        (3, "answer", "exchange.one-number"),
        (4, "questiontext", "exchange.no-stem"),
        (5, "questiontext", "exchange.picture"),
    ]


# jupyterquiz


def test_jupyterquiz(read):
    answers = [{"answer": "a", "correct": True, "feedback": "yes"}, {"code": "b()", "correct": False}]
    found = read(
        json.dumps(
            [
                {"question": "One?", "type": "multiple_choice", "code": "x = 1", "answers": answers},
                {"question": "Some?", "type": "many_choice", "answers": answers},
                {
                    "question": "How many?",
                    "type": "numeric",
                    "precision": 2,
                    "answers": [
                        {"type": "value", "value": 4, "correct": True, "feedback": "yes"},
                        {"type": "value", "value": 5, "correct": False, "feedback": "no"},
                        {"type": "range", "range": [-9, 0], "correct": False, "feedback": "more"},
                        {"type": "default", "feedback": "again"},
                    ],
                },
                {
                    "question": "Range?",
                    "type": "numeric",
                    "answers": [{"type": "range", "range": [1, 2], "correct": True}],
                },
                {
                    "question": "Word?",
                    "type": "string",
                    "answers": [
                        {"answer": "red", "correct": True, "match_case": True},
                        {"answer": "rot", "correct": False, "feedback": "in English"},
                        {"type": "default", "feedback": "again"},
                    ],
                },
            ]
        ),
        "bank.json",
    )
    assert [item.stem for _, item in found.items] == ["One?\nx = 1", "Some?", "How many?", "Range?", "Word?"]
    options = (Option("a", True, "yes"), Option("b()"))
    assert bodies(found) == [
        Options(options),
        Options(options, several=True),
        Amount(4, 0, slips=((5, "no"),)),
        Amount(1.5, 0.5),
        Forms(("red",), (("rot", "in English"),)),
    ]
    assert [(item.right, item.wrong) for _, item in found.items][2:] == [("yes", "again"), ("", ""), ("", "again")]
    assert faults(found) == [
        (3, "range", "exchange.wrong-range"),
        (3, "precision", "exchange.precision"),
        (5, "match_case", "exchange.case"),
    ]


def test_jupyterquiz_faults(read):
    right = {"answer": "a", "correct": True}
    found = read(
        json.dumps(
            [
                "?",
                {"question": "Q", "type": "essay"},
                {"question": "Q", "type": "multiple_choice", "answers": [right, {"answer": "b", "correct": True}]},
                {"question": "Q", "type": "numeric", "answers": [{"value": "four", "correct": True}]},
                {"question": " ", "type": "many_choice", "answers": [right]},
                {"question": "Q", "type": "many_choice", "answers": []},
                {
                    "question": "Q",
                    "type": "numeric",
                    "answers": [{"value": 1, "correct": True}, {"range": [2, 3], "correct": True}],
                },
            ]
        )
    )
    assert bodies(found) == [Amount(1, 0)]  # the first right number, and the second is named
    assert faults(found) == [
        (1, "", "exchange.no-table"),
        (2, "type", "exchange.kind"),
        (3, "answers", "exchange.one-right"),
        (4, "value", "exchange.no-number"),
        (5, "question", "exchange.no-stem"),
        (6, "answers", "exchange.no-answer"),
        (7, "answers", "exchange.further-right"),
    ]


# Tables

CHINESE = """题干,题型,选项A,选项B,选项C,正确答案,解析,分值
哪一个？,单选题,甲,乙,丙,Ｂ,因为,2
哪几个？,多选题,甲,乙,丙,A；C,,
对吗？,判断题,,,,√,,
填____。,填空题,,,,甲|乙,,
说说看。,简答题,,,,要点,,
排一排。,排序题,一,二,三,C B A,,
"""
TAKEN = [
    Options((Option("甲"), Option("乙", True), Option("丙"))),
    Options((Option("甲", True), Option("乙"), Option("丙", True)), several=True),
    Options((Option("正确", True), Option("错误"))),
    Forms(("甲", "乙")),
    FreeText(outline="要点"),
    Sequence(("三", "二", "一")),
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
@pytest.mark.parametrize("between", [",", "\t", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_in_every_usual_encoding(read, encoding, between, end):
    content = CHINESE.replace(",", between).replace("\n", end).encode(encoding)
    found = read(content, "bank.csv", language="zh")
    assert not found.faults
    assert bodies(found) == TAKEN
    assert found.items[0][1] == Item(stem="哪一个？", body=TAKEN[0], explanation="因为", points=2)
    assert [row for row, _ in found.items] == [2, 3, 4, 5, 6, 7]


def test_english_heads_without_kinds(read):
    found = read(
        'Question,Option 1,Option 2,Answer\n"Two\nlines, one cell",x,y,y\n=1+1 is?,2,3,A\nCapital?,,,Paris\n',
        "bank.csv",
    )
    assert not found.faults
    assert [item.stem for _, item in found.items] == ["Two\nlines, one cell", "=1+1 is?", "Capital?"]
    assert bodies(found) == [
        Options((Option("x"), Option("y", True))),
        Options((Option("2", True), Option("3"))),
        Forms(("Paris",)),
    ]


def test_csv_faults_name_row_column_and_reason(read):
    found = read(
        """题目类型,大题题干,小题题干,正确答案,选项A,选项B,分值
单选题,好题,,A,甲,乙,1.5
单选题,,,A,甲,乙,
单选题,超出,,C,甲,乙,
单选题,两个,,AB,甲,乙,
连线题,不认识,,A,甲,乙,
判断题,对错,,也许,,,
填空题,____和____,,甲,,,
阅读题,大题,小题,A,甲,乙,

单选题,少选项,,A,甲,,
""",
        "bank.csv",
    )
    assert [(row, item.stem, item.points) for row, item in found.items] == [(2, "好题", 1)]
    assert faults(found) == [
        (2, "分值", "exchange.points"),
        (3, "大题题干", "exchange.no-stem"),
        (4, "正确答案", "exchange.letters"),
        (5, "正确答案", "exchange.one-right"),
        (6, "题目类型", "exchange.kind"),
        (7, "正确答案", "exchange.truth"),
        (8, "大题题干", "exchange.several-gaps"),
        (9, "小题题干", "exchange.compound"),
        (11, "A-B", "exchange.two-options"),
    ]


def sheet(*rows: tuple) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_xlsx_with_a_title_numbers_and_empty_rows(read):
    rows = (
        ("题库",),
        ("题干（必填）", "题型 （必填）", "选项 A", "选项 B", "选项C\n(勿删)", "正确答案\n（必填）"),
        (),
        ("几个？", "单选题", 1, 2.5, True, "B"),
    )
    found = read(sheet(*rows), "bank.xlsx")
    assert found.items == [(4, Item(stem="几个？", body=Options((Option("1"), Option("2.5", True), Option("TRUE")))))]


# Bad files


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def with_entities() -> bytes:
    """A workbook whose sheet declares entities that grow out of each other."""
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    whole, out = sheet(("题干", "答案"), ("a", "b")), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = declared + part
            made.writestr(name, part)
    return out.getvalue()


LAUGHS = '<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>'
OUTSIDE = '<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>'
BAD = {
    "empty": (b"", "bank.csv", "exchange.nothing"),
    "blank": (b"\xef\xbb\xbf \n\n", "bank.gift", "exchange.nothing"),
    "binary": (b"a\0b", "bank.csv", "exchange.binary"),
    "no encoding": (b"question,answer\n\x81\xff\xff,a\n", "bank.csv", "exchange.encoding"),
    "old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "bank.xls", "exchange.old-xls"),
    "broken zip": (b"PK\x03\x04 broken", "bank.xlsx", "exchange.bad-xlsx"),
    "another zip": (packed(a=b"a"), "bank.xlsx", "exchange.no-xlsx"),
    "half a workbook": (packed(xl__workbook_xml=b"<a"), "bank.xlsx", "exchange.bad-xlsx"),
    "zip bomb": (packed(xl__a=b"\0" * 60_000_000), "bank.xlsx", "exchange.bomb"),
    "many parts": (packed(**{f"xl__{place}": b"" for place in range(1001)}), "bank.xlsx", "exchange.bomb"),
    "entities in a workbook": (with_entities(), "bank.xlsx", "exchange.entities"),
    "entity bomb": (LAUGHS.encode(), "bank.xml", "exchange.entities"),
    "entity from outside": (OUTSIDE.encode(), "bank.xml", "exchange.entities"),
    "no XML": (b"<quiz><question></quiz>", "bank.xml", "exchange.bad-xml"),
    "other XML": (b"<questestinterop/>", "bank.xml", "exchange.no-quiz"),
    "no JSON": (b"[{", "bank.json", "exchange.bad-json"),
    "deep JSON": (b"[" * 200_000, "bank.json", "exchange.bad-json"),
    "no list": (b'{"a": 1}', "bank.json", "exchange.no-list"),
    "no columns": (b"a,b\n1,2\n", "bank.csv", "exchange.no-columns"),
    "huge cell": (b'question,answer\n"' + b"a" * 200_000 + b'",b\n', "bank.csv", "exchange.bad-csv"),
    "many rows": (b"question,answer\n" + b"a,b\n" * 5001, "bank.csv", "exchange.many-rows"),
    "many questions": (b"a?{=b ~c}\n\n" * 2001, "bank.gift", "exchange.many"),
    "large": (b" " * (reading.LIMIT_BYTES + 1), "bank.gift", "exchange.large"),
}


@pytest.mark.parametrize(("content", "name", "key"), BAD.values(), ids=BAD)
def test_bad_files_are_named_and_refused(read, content, name, key):
    with pytest.raises(FileError) as caught:
        read(content, name)
    assert caught.value.key == key


def test_a_form_that_is_said_is_believed(read):
    assert bodies(read("a?{=b ~c}", "bank.csv", form="gift")) == [Options((Option("b", True), Option("c")))]
