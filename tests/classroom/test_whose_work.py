"""Marks never move between people: a file is its student's, or in doubt, whatever it is called and however lists change."""

from __future__ import annotations

import io
import random
import unicodedata
import zipfile
from pathlib import Path

import pytest
from archives import CLASSES, archive
from gradebook_talk import Page
from hypothesis import given, settings
from hypothesis import strategies as st
from simulated_class import Simulation
from teaching_course import assigned, graded, table, with_lines

from lessons.classroom import assignments, collect, grade_class, rosters
from lessons.classroom.grader import Grader
from lessons.classroom.options import Options, Override
from lessons.classroom.rosters import RosterError
from lessons.classroom.session import GradingSession


@pytest.fixture(scope="module")
def twenty(grader) -> tuple[Simulation, list[tuple[str, str, bytes]]]:
    """Twenty students: number, name, and the file each signed."""
    simulation = Simulation(grader, size=20, autosaves=1)
    return simulation, Files((pupil.number, pupil.name, simulation.file(pupil)) for pupil in simulation.pupils())


class Files(list):
    """Files whose bytes are not written out where a test fails."""

    def __repr__(self) -> str:
        return f"<{len(self)} files>"


def own_zip(data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as out:
        out.writestr("一页邯郸.jsonl", data)
    return held.getvalue()


NAMINGS = {
    "class, seat, name": lambda place, number, name: f"高一_3_{place + 1}_{name}.jsonl",
    "exercise, number, name": lambda place, number, name: f"作业_1_{number}_{name}.jsonl",
    "own download": lambda place, number, name: f"一页邯郸-{name}_3_{place + 1}_一组-2026-11-20.jsonl",
    "moodle, given name first": lambda place, number, name: (
        f"{name[1:]} {name[0]}_{12345 + place}_assignsubmission_file_/handan.jsonl"
    ),
    "moodle in groups": lambda place, number, name: (
        f"高一3班-{name}_{12345 + place}_assignsubmission_file_/handan.jsonl"
    ),
    "moodle, marked blind": lambda place, number, name: (
        f"Participant_{12345 + place}_assignsubmission_file_/handan.jsonl"
    ),
    "canvas in pinyin": lambda place, number, name: f"pinyin{place}_{5000 + place}_{67890 + place}_handan.jsonl",
    "numbers": lambda place, number, name: f"{number}.jsonl",
    "places only": lambda place, number, name: f"{place}.jsonl",
    "name and number in one": lambda place, number, name: f"{name}{number}.jsonl",
    "folders": lambda place, number, name: f"一班 {name} {number}/work.jsonl",
}


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("listed", [True, False])
def test_however_files_are_named_each_is_its_students(naming: str, listed: bool, grader, twenty, tmp_path: Path):
    simulation, files = twenty
    named = {NAMINGS[naming](place, number, name): data for place, (number, name, data) in enumerate(files)}
    people = simulation.roster(tmp_path / "list.csv") if listed else None
    whole, told, rows = graded(grader, archive(tmp_path / "in.zip", named), tmp_path / "out", people=people)
    assert (whole.graded, told, len(rows)) == (20, [], 20)
    if listed:
        _, _, plain = graded(
            grader,
            archive(tmp_path / "plain.zip", {f"{number}.jsonl": data for number, _, data in files}),
            tmp_path / "p",
            people=people,
        )
        assert [(row["Number"], row["Points"]) for row in rows] == [(row["Number"], row["Points"]) for row in plain]


def test_students_own_zips_are_opened_one_level(grader, twenty, tmp_path: Path):
    simulation, files = twenty
    zips = {f"{number}-{name}.zip": own_zip(data) for number, name, data in files[:5]}
    zips["broken.zip"], zips["empty.zip"] = b"PK\x03\x04 no zip", own_zip(b"")[:0] + b"PK\x05\x06" + bytes(18)
    zips["twice.zip"] = own_zip(own_zip(files[5][2]))
    people = simulation.roster(tmp_path / "list.csv")
    for source in (archive(tmp_path / "in.zip", zips), tmp_path / "in"):
        if source.suffix != ".zip":
            source.mkdir()
            for name, data in zips.items():
                (source / name).write_bytes(data)
        whole, told, _ = graded(grader, source, tmp_path / f"out-{source.name}", people=people)
        assert whole.graded == 5
        assert sum("cannot be opened" in line for line in told) == 2
        assert sum("unpack it" in line for line in told) == 1, "the zip in a zip is named as what it is"


def test_who_signs_as_nobody_in_the_list_is_told_beside_the_student(grader, twenty, tmp_path: Path):
    """A nickname, or somebody who calls a file as another student's: it goes by the file's name, and the row says so."""
    simulation, files = twenty
    number, name, data = files[0]
    given = {f"{number}.jsonl": with_lines(data, list, who="小 <b>X"), f"{files[1][0]}.jsonl": files[1][2]}
    people = simulation.roster(tmp_path / "list.csv")
    whole, told, rows = graded(grader, archive(tmp_path / "in.zip", given), tmp_path / "out", people=people)
    by_number = {row["Number"]: row for row in rows}
    assert (by_number[number]["Name"], by_number[number]["File"]) == (name, f"{number}.jsonl")
    assert "signed “小 <b>X”" in by_number[number]["Notes"]
    assert "signed" not in by_number[files[1][0]]["Notes"]
    assert (whole.faults, told) == (0, [])


def test_unsigned_files_are_told_by_name_and_number(grader, twenty, tmp_path: Path):
    simulation, files = twenty
    unsigned = [with_lines(data, lambda lines: lines, who="") for _, _, data in files[:3]]
    named = dict(zip(("王伟2026001.jsonl", "一班 李伟.jsonl", "2026003/x.jsonl"), unsigned, strict=True))
    people = simulation.roster(tmp_path / "list.csv")
    _, told, rows = graded(grader, archive(tmp_path / "in.zip", named), tmp_path / "out", people=people)
    assert told == []
    assert [row["Number"] for row in rows if row["File"]] == ["2026001", "2026002", "2026003"]


def test_of_one_name_the_number_in_the_files_name_decides(grader, twenty, tmp_path: Path):
    _, files = twenty
    people = tmp_path / "list.csv"
    people.write_text("学号,姓名\n2026001,王伟\n2026030,王伟\n2026002,李伟\n", encoding="utf-8")
    other = with_lines(files[4][2], lambda lines: lines, who="王伟")
    named = {"2026001.jsonl": files[0][2], "2026030.jsonl": other, "2026002.jsonl": files[1][2]}
    _, told, rows = graded(grader, archive(tmp_path / "in.zip", named), tmp_path / "out", people=people)
    assert told == []
    assert [row["File"] for row in rows] == ["2026001.jsonl", "2026030.jsonl", "2026002.jsonl"]
    assert len({row["Points"] for row in rows[:2]}) == 2
    named = {"a.jsonl": files[0][2], "2026077.jsonl": with_lines(files[1][2], lambda lines: lines, who="李伟")}
    _, told, rows = graded(grader, archive(tmp_path / "in.zip", named), tmp_path / "out", people=people)
    assert [row["Number"] for row in rows if row["File"]] == ["", ""]  # which 王伟? and 2026077 is not in the list
    assert len(told) == 2


def test_names_that_differ_in_case_are_two_people(grader, twenty, tmp_path: Path):
    _, files = twenty
    people = tmp_path / "list.csv"
    people.write_text("学号,姓名\n4001,Li Wei\n4002,li wei\n4003,Rene\u0301\n4004,Ren\u00e9\n", encoding="utf-8")
    signed = {
        f"{place}.jsonl": with_lines(files[place][2], lambda lines: lines, who=who)
        for place, who in enumerate(("Li Wei", "li wei", "LI WEI"))
    }
    _, told, rows = graded(grader, archive(tmp_path / "in.zip", signed), tmp_path / "out", people=people)
    assert [row["File"] for row in rows] == ["0.jsonl", "1.jsonl", "", "", "2.jsonl"]
    assert len(told) == 1


def test_the_teachers_word_is_on_a_file_before_it_is_on_a_name(course, twenty, tmp_path: Path):
    simulation, files = twenty
    blind = {
        f"Participant_{place}_assignsubmission_file_/x.jsonl": with_lines(data, lambda lines: lines, who="")
        for place, (_, _, data) in enumerate(files[:3])
    }
    people = simulation.roster(tmp_path / "list.csv")
    source = archive(tmp_path / "in.zip", blind)
    options = Options(match={next(iter(blind)): "2026002"})
    _, told, rows = graded(
        Grader(assigned(course), course=course, options=options), source, tmp_path / "out", people=people
    )
    assert [row["Number"] for row in rows if row["File"]] == ["2026002", "", ""]
    assert len(told) == 2


@pytest.mark.parametrize(
    ("raw", "key", "lines"),
    [
        ("学号,姓名\n2.02601E+11,甲\n2.02601E+11,乙\n", "mangled", "2, 3"),
        ("姓名,学号\n甲,7\n乙,8\n丙,7\n", "repeated", "2, 4"),
        ("姓名,学号\n甲,７\n乙,7.0\n", "repeated", "2, 3"),
    ],
)
def test_numbers_that_tell_nobody_apart_are_refused(raw: str, key: str, lines: str):
    with pytest.raises(RosterError) as refused:
        rosters.parse(raw.encode())
    assert refused.value.key == f"roster.{key}"
    assert refused.value.values["lines"] == lines


def test_lists_as_schools_have_them():
    assert rosters.parse("编号,学号,姓名\n1,2026001,甲\n2,2026002,乙\n".encode()).students[1].number == "2026002"
    assert rosters.parse("學號,姓名,班級\n2026001,甲,一班\n".encode()).students[0][1:6] == (
        "甲",
        "2026001",
        "",
        "",
        "一班",
    )
    assert rosters.parse("学号/工号,姓名\n2026001.0,甲\n".encode()).students[0].key == "2026001"
    for raw in (b"PK\x03\x04rest of a workbook", b"\xd0\xcf\x11\xe0an old one"):
        with pytest.raises(RosterError, match="workbook"):
            rosters.parse(raw)


def test_points_above_the_maximum_are_told_and_not_given(course, twenty, tmp_path: Path):
    simulation, files = twenty
    people = simulation.roster(tmp_path / "list.csv")
    source = archive(tmp_path / "in.zip", {f"{number}.jsonl": data for number, _, data in files[:2]})
    override = (
        Override(student="2026001", question="02-places/unnamed-count", points=99, reason="x"),
        Override(student="2026002", points=10_000, reason="x"),
    )
    plain = graded(Grader(assigned(course), course=course), source, tmp_path / "a", people=people)[2]
    options = Options(override=override)
    _, told, rows = graded(
        Grader(assigned(course), course=course, options=options), source, tmp_path / "b", people=people
    )
    assert sum("more than the maximum" in line for line in told) == 2
    assert [row["Points"] for row in rows] == [row["Points"] for row in plain]


def test_points_by_hand_fall_on_one_student_or_nobody(course, twenty, tmp_path: Path):
    _, files = twenty
    people = tmp_path / "list.csv"
    people.write_text("学号,姓名\n2026001,王伟\n2026030,王伟\n", encoding="utf-8")
    source = archive(
        tmp_path / "in.zip",
        {"2026001.jsonl": files[0][2], "2026030.jsonl": with_lines(files[1][2], lambda lines: lines, who="")},
    )
    options = Options(override=(Override(student="王伟", points=1, reason="which?"),))
    _, told, rows = graded(
        Grader(assigned(course), course=course, options=options), source, tmp_path / "b", people=people
    )
    assert any("no such student" in line for line in told)
    assert "1" not in {row["Points"] for row in rows}


def test_the_same_text_and_the_same_mistakes_are_questions_to_the_teacher(grader, twenty, tmp_path: Path, course):
    _, files = twenty

    def retold(lines):
        """All the answers of the first student, at other moments in another session."""
        return [
            type(line)(
                **{
                    **{name: getattr(line, name) for name in line.__struct_fields__},
                    "s": "20260902T080000Z-aaaaaaaa",
                    "t": line.t.replace("2026-09-0", "2026-08-1"),
                }
            )
            for line in lines
        ]

    weak = next(data for _, _, data in files if grader.grade(data).whole)  # most of it right says nothing
    copied = with_lines(weak, retold, who="李伟")
    source = archive(
        tmp_path / "in.zip", {"2026001.jsonl": weak, "2026002.jsonl": copied, "2026003.jsonl": files[4][2]}
    )
    _, told, _ = graded(grader, source, tmp_path / "out")
    assert [line for line in told if "mistakes included" in line and "2026002" in line], told
    assert not any("2026003" in line for line in told)


def test_answers_that_say_they_came_after_it_was_due(grader, twenty, tmp_path: Path):
    _, files = twenty
    late = with_lines(
        files[0][2],
        lambda lines: [
            type(line)(
                **{**{n: getattr(line, n) for n in line.__struct_fields__}, "t": line.t.replace("2026-09", "2027-09")}
            )
            for line in lines
        ],
    )
    _, told, _ = graded(grader, archive(tmp_path / "in.zip", {"2026001.jsonl": late}), tmp_path / "out")
    assert any("after it was due" in line for line in told)


def test_more_files_are_added_and_nothing_is_lost(course, grader, twenty, tmp_path: Path):
    _, files = twenty
    page = Page(course, tmp_path / "home")
    page.send("code", code=assignments.code(grader.assignment))
    for number, _, data in files[:3]:
        state = page.upload("submissions", (f"{number}.jsonl", data))["state"]
    assert state["collected"][1] == 3
    again = page.upload("submissions", (f"{files[0][0]}.jsonl", files[0][2]), (f"{files[1][0]}.jsonl", files[3][2]))[
        "state"
    ]
    assert again["collected"][1] == 4  # the same file once, another of that name beside it
    broken = page.upload("submissions", ("more.zip", b"PK\x03\x04 none"))
    assert broken["type"] == "refused"
    assert page.send("grade")["state"]["collected"][1] == 4
    put = page.send("aside")["state"]
    assert (put["collected"], put["aside"]) == (None, True)
    assert page.send("back")["state"]["collected"][1] == 4
    state = page.upload(
        "submissions", ("all.zip", archive(tmp_path / "a.zip", dict(files_of_three(files))).read_bytes())
    )["state"]
    assert state["collected"][1] == 6


def files_of_three(files):
    return [(f"b/{number}.jsonl", data) for number, _, data in files[5:7]]


def test_what_lies_aside_is_not_given_to_who_is_called_nearly_so(course, grader, twenty, tmp_path: Path):
    """The number of the one who left is another's now, who handed in: a word with a sign at its end folds to that number."""
    _, files = twenty
    desk = GradingSession(tmp_path, course=course, language="en")
    desk.begin(assignments.encode(grader.assignment))
    desk.list_class("学号,姓名\n2026001,王伟\n2026002,李伟\n".encode(), file="a.csv")
    desk.receiving.write_bytes(
        archive(tmp_path / "in.zip", {f"{n}.jsonl": data for n, _, data in files[:2]}).read_bytes()
    )
    desk.collect(desk.receiving)
    desk.grade()
    desk.override("2026002", 1.0, reason="paper")
    desk.list_class("学号,姓名\n2026001,王伟\n2026002,别的人\n".encode(), file="b.csv")
    lines = {line.number: line for line in desk.grade().lines}
    assert lines["2026002"].file == "2026002.jsonl"
    assert lines["2026002"].total != 1.0
    desk.unlist_class()
    assert 1.0 not in [line.total for line in desk.grade().lines]


# Whatever the class: a student's result comes from files of their own, or from none.

NAMES = st.sampled_from(
    [
        "王伟",
        "王 伟",
        "Li Wei",
        "li wei",
        "ＬＩ ＷＥＩ",
        "Rene\u0301",
        "Ren\u00e9",
        "李雷",
        "",
        "7",
        "2026001",
        "=1+1",
        "欧阳娜娜",
    ]
)
NUMBERS = st.sampled_from(["", "7", "07", "2026001", "2026002", "2026003", "2026004", "2026005", "2026006"])


@st.composite
def classes(draw):
    people = draw(st.lists(st.tuples(NUMBERS, NAMES), min_size=1, max_size=6))
    seen: set[str] = set()
    kept = []
    for number, name in people:
        if (number and unicodedata.normalize("NFKC", number) in seen) or not (number or name):
            continue
        seen.add(number)
        kept.append((number, name))
    shape = draw(
        st.sampled_from(
            [
                "{n}.jsonl",
                "{name}{n}.jsonl",
                "{name}.jsonl",
                "{i}.jsonl",
                "作业_{i}_{n}_{name}.jsonl",
                "{name}_{i}_assignsubmission_file_/x.jsonl",
                "{name}_{i}_{i}9_x.jsonl",
                "x/{name} {n}/y.jsonl",
            ]
        )
    )
    signed = draw(st.lists(st.booleans(), min_size=len(kept), max_size=len(kept)))
    return kept or [("7", "王伟")], shape, signed or [True], draw(st.randoms(use_true_random=False))


def whose(people, shape, signed, *, grader, files, tmp: Path):
    """Grade the class by its list; return, for each line of it, the places of the people whose files it was given."""
    named: dict[str, bytes] = {}
    owner: dict[str, int] = {}
    for place, (number, name) in enumerate(people):
        file = shape.format(n=number, name=name.replace("/", ""), i=place)
        if file not in named:
            named[file] = with_lines(
                files[place][2], lambda lines: lines, who=name if signed[place % len(signed)] else ""
            )
            owner[collect.shown(file)] = place
    rows = [f'"{number}","{name}"' for number, name in people]
    roster = rosters.parse(("学号,姓名\n" + "\n".join(rows) + "\n").encode())
    found: dict[tuple[str, str], str] = {}
    source = collect.source(archive(tmp / "in.zip", named))
    for line in grade_class.grade_class(grader, source, tmp / "out", roster=roster).lines:
        if line.file and (student := roster.by_key(line.key)):
            found[(student.number, student.name)] = line.file
    return found, owner, roster


@pytest.fixture(scope="module")
def scratch(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("classes")


@given(made=classes())
@settings(max_examples=CLASSES)
def test_a_result_is_from_ones_own_files_or_in_doubt(made, grader, twenty, scratch: Path):
    people, shape, signed, rng = made
    _, files = twenty
    found, owner, roster = whose(people, shape, signed, grader=grader, files=files, tmp=scratch)
    for student, file in found.items():
        number, name = (unicodedata.normalize("NFC", text) for text in people[owner[file]])
        assert (number or name, name or number) == (student[0] or student[1], student[1] or student[0])
    # Another list of the same people, with lines moved, taken away, and somebody new: keys lead to the same people or nobody.
    changed = [person for person in people if rng.random() < 0.8] + [("2026099", "新来的")]
    rng.shuffle(changed)
    later = rosters.parse(("学号,姓名\n" + "\n".join(f'"{a}","{b}"' for a, b in changed) + "\n").encode())
    for student in roster.students:
        known = roster.known(student.key)
        assert known is not None
        other = later.same(known)
        if other is not None:
            assert (other.number, other.name) == (student.number, student.name) or (
                not student.number and other.name == student.name
            )


def test_random_orders_of_a_list_change_no_points(grader, twenty, tmp_path: Path):
    simulation, files = twenty
    source = archive(tmp_path / "in.zip", {f"{number}.jsonl": data for number, _, data in files})
    simulation.roster(tmp_path / "list.csv")
    head, *rows = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    before = None
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        (tmp_path / "now.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
        graded(grader, source, tmp_path / "out", people=tmp_path / "now.csv")
        now = sorted((row["Number"], row["Points"]) for row in table(tmp_path / "out" / "gradebook.csv"))
        assert before in (None, now)
        before = now
