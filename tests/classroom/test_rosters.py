"""Class lists: any usual CSV is read, names are matched exactly or offered, never guessed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from lessons.classroom import rosters
from lessons.classroom.rosters import RosterError, Student

CHINESE = (
    "第二中学高一（1）班名单,,\n序号,学号,姓名,班级\n1,2026001,王伟,一班\n2,2026002,李伟,一班\n3,2026003,李雷,二班\n"
)
CANVAS = (
    'Student,ID,SIS User ID,SIS Login ID,Section,Old (12)\n    Points Possible,,,,,10\n"Smith, Bob",340934,u1,bsmith,A,7\n'
    '"Wells, Lane",334244,u2,lwells,A,\n"Student, Test",1,,x,A,\n'
)
MOODLE = "Identifier,Full name,Email address,Status,Grade\nParticipant 90001,Ann Lee,ann@school.example,Submitted,\n"


@pytest.mark.parametrize(
    ("row", "heads"),
    [
        ("2,2026002,李伟,一班,li@school.example", "序号,学号,姓名,班级,邮箱"),
        ("2,2026002,李伟,一班,li@school.example", "No.,Student ID,Full name,Class,E-mail"),
        ("2,2026002,李伟,一班,li@school.example", "Rang,N° étudiant,Nom et prénom,Classe,Adresse de courriel"),
        ("2,2026002,李伟,一班,li@school.example", "Rang,NUMERO D’ETUDIANT,Nom complet,Groupe,Mél."),
        ("2026002,李,伟,一班,li@school.example", "Matricule,Nom,Prénom,Classe,Courriel"),
    ],
)
def test_heads_are_known_in_each_language(row: str, heads: str):
    (student,) = rosters.parse(f"{heads}\n{row}\n".encode()).students
    assert student[1:6] == ("李伟", "2026002", "", "li@school.example", "一班")


def test_french_names_are_written_first_name_first():
    (student,) = rosters.parse("Nom;Prénom;Classe\nDupont;Élise;2A\n".encode()).students
    assert (student.name, student.group) == ("Élise Dupont", "2A")


def xlsx(*rows: tuple[object, ...]) -> bytes:
    """A workbook as spreadsheets save it: numbers as numbers, an empty sheet before the list."""
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    page = book.create_sheet("名单")
    for row in rows:
        page.append(row)
    book.save(out)
    return out.getvalue()


def test_a_workbook_is_a_class_list(tmp_path: Path):
    path = tmp_path / "名单.xlsx"
    path.write_bytes(
        xlsx(("高一（1）班名单",), (), ("学号", "姓名", "班级"), (2026001, "王伟", "一班"), ("0042", "李雷", ""))
    )
    roster = rosters.read(path)
    assert [student[1:3] for student in roster.students] == [("王伟", "2026001"), ("李雷", "0042")]
    assert roster.heads == {"number": "学号", "name": "姓名", "group": "班级"}


def test_a_workbooks_rows_are_told_as_the_spreadsheet_numbers_them():
    with pytest.raises(RosterError) as caught:
        rosters.parse(xlsx(("名单",), (), ("学号", "姓名"), (2026001, "王伟"), (), (2026001, "李雷")))
    assert (caught.value.key, caught.value.values["lines"]) == ("roster.repeated", "4, 6")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, delimiter: str):
    path = tmp_path / "名单.csv"
    path.write_bytes(CHINESE.replace(",", delimiter).replace("\n", "\r\n").encode(encoding))
    roster = rosters.read(path)
    assert [student[:3] for student in roster.students] == [
        (0, "王伟", "2026001"),
        (1, "李伟", "2026002"),
        (2, "李雷", "2026003"),
    ]
    assert roster.students[2].group == "二班"


def test_a_canvas_export_is_a_class_list():
    roster = rosters.parse(CANVAS.encode())
    assert roster.students[0] == Student(0, "Smith, Bob", "u1", "bsmith", "", "A", "340934", "u1")
    assert len(roster.students) == 2
    assert roster.by_platform("334244") == roster.students[1]
    assert roster.find("smithbob") == roster.find("Bob Smith") == roster.students[0]


def test_a_moodle_worksheet_is_a_class_list():
    roster = rosters.parse(MOODLE.encode())
    assert roster.by_platform("90001") == roster.find("ANN@school.example") == roster.students[0]


def test_two_columns_make_a_name():
    assert rosters.parse("姓,名,学号\n李,雷,1\n".encode()).students[0].name == "李雷"
    assert rosters.parse(b"Surname,First name\nLee,Ann\n").students[0].name == "Ann Lee"


@pytest.mark.parametrize(
    "text", ["李雷", " 李 雷 ", "2026003", "２０２６００３", "2026003 李雷", "李雷_2026003", "李雷（2026003）"]
)
def test_who_is_meant(text: str):
    assert rosters.parse(CHINESE.encode()).find(text).number == "2026003"


@pytest.mark.parametrize(
    "text", ["李磊", "雷", "李", "2026", "20260033", "李雷同学", "2026003 小李", "李雷 2026009", "", "一班"]
)
def test_nobody_is_guessed(text: str):
    assert rosters.parse(CHINESE.encode()).find(text) is None


@pytest.mark.parametrize("text", ["王伟 2026002", "2026003王伟".replace("王", " 王"), "李雷, 2026001"])
def test_a_name_and_a_number_that_do_not_agree(text: str):
    with pytest.raises(RosterError) as caught:
        rosters.parse(CHINESE.encode()).find(text)
    assert caught.value.key == "roster.ambiguous"


OTHERWISE = (
    "学号,姓名,班级\n2026004,李雷,一班\n2026005,张伟,一班\n0042,劉強,二班\n0043,张三,二班\n43,李四,二班\n".encode()
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("李雷2026004", "2026004"),
        ("2026004李雷", "2026004"),
        ("一班 李雷 2026004", "2026004"),
        ("李雷（2026004）", "2026004"),
        ("刘强", "0042"),
        ("張偉", "2026005"),
        ("43", "43"),
        ("0043", "0043"),
    ],
)
def test_names_and_numbers_as_people_write_them(text: str, number: str):
    found = rosters.parse(OTHERWISE).find(text)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize("text", ["李雷2026005", "张伟 一班 2026004"])
def test_what_may_be_two_peoples_is_nobodys(text: str):
    with pytest.raises(RosterError) as caught:
        rosters.parse(OTHERWISE).find(text)
    assert caught.value.key == "roster.ambiguous"


@pytest.mark.parametrize("text", ["李雷雷2026004", "一班", "2026", "李雷的作业", "0", "42", "00043"])
def test_what_only_looks_like_somebody_is_nobody(text: str):
    assert rosters.parse(OTHERWISE).find(text) is None


def test_two_of_one_name_are_told_apart_by_number_only():
    roster = rosters.parse("姓名,学号\n李雷,1\n李雷,2\n韩梅,3\n".encode())
    with pytest.raises(RosterError):
        roster.find("李雷")
    assert roster.find("李雷 2").number == "2"
    assert roster.find("2").number == "2"


def test_near_ones_are_offered():
    roster = rosters.parse(CHINESE.encode())
    assert rosters.label(roster.near("李磊")[0]) == "李雷 (2026003)"
    assert "王伟 (2026001)" in map(rosters.label, roster.near("2026010"))
    assert roster.near("Ω") == []


def test_all_of_one_name_are_offered():
    roster = rosters.parse("姓名,学号\n王伟,1\n李雷,2\n王伟,3\n".encode())
    assert [student.number for student in roster.near("王伟")][:2] == ["1", "3"]


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"", "roster.empty"),
        (b"\n \n", "roster.empty"),
        (b"a,b\n1,2\n", "roster.heads"),
        ("王伟,2026001\n李雷,2026002\n".encode(), "roster.heads"),
        (b"\xff\xff\x81", "roster.encoding"),
        (b"name\n" + b"x" * 200_000, "roster.unreadable"),
    ],
)
def test_lists_that_are_refused(tmp_path: Path, raw: bytes, key: str):
    path = tmp_path / "list.csv"
    path.write_bytes(raw)
    with pytest.raises(RosterError) as caught:
        rosters.read(path)
    assert caught.value.key == key


def test_no_list_at_all(tmp_path: Path):
    with pytest.raises(RosterError):
        rosters.read(tmp_path / "none.csv")
