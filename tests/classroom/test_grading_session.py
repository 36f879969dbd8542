"""A class graded step by step and at once comes to the same; a file in doubt is known by its name and its content."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from archives import archive
from click.testing import CliRunner
from teaching_course import Simulation, with_lines

from lessons import cli
from lessons.classroom import assignments, options
from lessons.classroom.collect import content
from lessons.classroom.essays import Marks
from lessons.classroom.grade_class import StudentLine
from lessons.classroom.grader import Grader
from lessons.classroom.options import Options, Override
from lessons.classroom.session import GradingSession
from lessons.journal.store import Answered

ESSAY = "02-places/difficulties"
LIST = "学号,姓名\n2026001,王伟\n2026002,李伟\n"


class Setting(NamedTuple):
    data: Path
    course: object
    grader: Grader
    simulation: Simulation


@pytest.fixture(scope="module")
def setting(data, course, grader) -> Setting:
    return Setting(data, course, grader, Simulation(grader, size=12, autosaves=1))


def opened(setting: Setting, home: Path, language: str = "en") -> GradingSession:
    home.mkdir(exist_ok=True)
    session = GradingSession(home, course=setting.course, language=language)  # type: ignore[arg-type]
    session.begin(assignments.encode(setting.grader.assignment))
    return session


def take(session: GradingSession, named: dict[str, bytes]) -> None:
    """Let these files be what came in."""
    archive(session.receive(), named)
    session.collect(session.receiving)


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_by_command_and_step_by_step_every_file_is_the_same(tmp_path: Path, setting: Setting, language: str):
    """With a list that changed, every kind of decision, a file in doubt with points by hand, and essays marked by hand."""
    simulation = setting.simulation
    folder = simulation.write(tmp_path / "in", late=frozenset({"2026003"}))
    pupils = list(simulation.pupils())
    for name, pupil in (("odd", pupils[1]), ("strange", pupils[2])):
        raw = with_lines(simulation.file(pupil), lambda lines: lines, who=f"{name} name")
        (folder / f"{name}.jsonl").write_bytes(raw)
    (folder / "2026012.jsonl").unlink()
    (folder / "broken.jsonl").write_bytes(b"{")

    session = opened(setting, tmp_path / "home", language)
    session.look(folder)
    session.list_class(simulation.roster(tmp_path / "list.csv").read_bytes(), file="list.csv")
    found = session.grade()
    doubts = {doubt.file: doubt for doubt in found.doubts}
    session.match("odd.jsonl", "2026012", content=doubts["odd.jsonl"].content)
    dropped = "02-places/border-order"
    wrong = next(each for each in found.summary.understood if each.times and each.slot.label != dropped)
    session.accept(wrong.slot.label, wrong.wrong, reason="so it can be read")
    session.drop(dropped, drop=True)
    session.override("2026005", 1, reason="counted aloud", question="02-places/unnamed-count")
    session.override("2026006", 7.5, reason="ill")
    session.override(doubts["strange.jsonl"].key, 2, reason="whoever it is")
    session.grade()
    first = [place for place, each in enumerate(session.reading.essays(ESSAY)) if each.key <= "2026006"]
    for place in first:
        essay = session.reading.essay(ESSAY, place)
        for row in session.reading.question(ESSAY).row:
            session.mark(ESSAY, place, row=row.id, level=place % 3, read=essay.digest)
    rows = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
    rows[5], rows[6] = rows[5].replace(pupils[4].name, "改了名"), rows[6].replace("2026006", "2026099")
    session.list_class("\n".join([rows[0], *rows[2:], "2026050,新来的,一班"]).encode(), file="list.csv")
    assert {each.was.key for each in session.unsettled} >= {"2026001", "2026005", "2026006"}
    for asked in session.unsettled:
        session.settle(asked.key, {"2026005": "2026005", "2026006": "2026099"}.get(asked.was.key, ""))
    session.grade()
    session.match("2026006.jsonl", "2026099")  # the file says what the old list said
    results = session.grade()
    assert {line.key: line.total for line in results.lines}["2026099"] == 7.5
    assert results.summary.faults > 0

    own = session.folder
    before = written(own)
    result = CliRunner().invoke(
        cli.main,
        [
            "grade",
            str(own / "assignment.json"),
            str(folder),
            "--class",
            str(own / "class.csv"),
            "--options",
            str(own / "options.toml"),
            "--marks",
            str(own / "marks.jsonl"),
            "--out",
            str(tmp_path / "out"),
            "--language",
            language,
        ],
        env={"LESSONS_DATA": str(setting.data)},
    )
    assert result.exit_code == 1, result.output
    assert written(tmp_path / "out") == written(own / "grades")
    assert written(own) == before


def signed(setting: Setting, place: int, text: str = "") -> bytes:
    """Work signed by somebody who is in no list, with an essay of their own."""
    raw = setting.simulation.file(list(setting.simulation.pupils())[place])

    def changed(lines):
        for line in lines:
            is_essay = isinstance(line, Answered) and line.q == "difficulties"
            yield (
                type(line)(
                    **{name: getattr(line, name) for name in line.__struct_fields__} | {"answer": text or line.answer}
                )
                if is_essay
                else line
            )

    return with_lines(raw, changed, who="somebody else")


def doubtful(session: GradingSession) -> list[StudentLine]:
    return [line for line in session.grade().lines if line.key.startswith("file:")]


def points(line: StudentLine) -> list[str]:
    return [str(values["reason"]) for key, values in line.notes if key == "grade.override"]


TWICE = ("odd.jsonl", "o\u200bdd.jsonl")
"""Two names that are told the same: a sign that nobody sees is between."""


def test_two_files_in_doubt_that_are_called_the_same_are_two_rows(tmp_path: Path, setting: Setting):
    session = opened(setting, tmp_path / "home")
    one, other = signed(setting, 0, "one text"), signed(setting, 1, "another text")
    take(session, dict(zip(TWICE, (one, other), strict=True)))
    session.list_class(LIST.encode(), file="list.csv")
    rows = doubtful(session)
    assert {line.key for line in rows} == {f"file:odd.jsonl #{content(raw)}" for raw in (one, other)}
    assert {line.file for line in rows} == {"odd.jsonl"}
    session.override(f"file:odd.jsonl #{content(one)}", 3, reason="the one")
    texts = {}
    for place, handed in enumerate(session.reading.essays(ESSAY)):
        essay = session.reading.essay(ESSAY, place)
        assert essay.digest == handed.digest
        texts[essay.key] = essay.text
        session.mark(ESSAY, place, row=session.reading.question(ESSAY).row[0].id, level=2, read=essay.digest)
    assert texts == {f"file:odd.jsonl #{content(one)}": "one text", f"file:odd.jsonl #{content(other)}": "another text"}
    again = opened(setting, tmp_path / "home")
    assert {line.key: points(line) for line in doubtful(again)} == {
        f"file:odd.jsonl #{content(one)}": ["the one"],
        f"file:odd.jsonl #{content(other)}": [],
    }
    again.match("odd.jsonl", "2026002", content=content(other))
    (left,) = doubtful(again)
    assert points(left) == ["the one"]
    assert again.marks.count("2026002") == 1


def given_by_name(setting: Setting, home: Path, raw: bytes) -> GradingSession:
    """A grading in which an older version gave points to a file in doubt, by its name."""
    session = opened(setting, home)
    take(session, {"odd.jsonl": raw})
    session.list_class(LIST.encode(), file="list.csv")
    older = Options(override=(Override(student="file:odd.jsonl", points=3, reason="by name"),))
    (session.folder / "options.toml").write_text(options.as_toml(older), encoding="utf-8")
    return opened(setting, home)


def test_points_that_an_older_version_gave_by_name_hold_for_one_file_and_not_for_two(tmp_path: Path, setting: Setting):
    one, other = signed(setting, 0), signed(setting, 1)
    again = given_by_name(setting, tmp_path / "home", one)
    assert list(map(points, doubtful(again))) == [["by name"]]

    both = dict(zip(TWICE, (one, other), strict=True))
    archive(again.receiving, both)  # beside the page, which is not asked
    twice = opened(setting, tmp_path / "home")
    assert list(map(points, doubtful(twice))) == [[], []]
    assert any("file:odd.jsonl" in line for line in twice.graded.faults)


def test_before_other_files_come_points_given_by_name_are_bound_to_the_file_that_is_there(
    tmp_path: Path, setting: Setting
):
    one, other = signed(setting, 0), signed(setting, 1)
    again = given_by_name(setting, tmp_path / "home", one)
    take(again, {"odd.jsonl": other})
    assert list(map(points, doubtful(again))) == [[]]
    take(again, {"odd.jsonl": one})
    assert list(map(points, doubtful(again))) == [["by name"]]
    again.unlist_class()
    (line,) = again.grade().lines
    assert (line.key, points(line)) == ("file:odd.jsonl", ["by name"])


def test_marks_that_an_older_version_kept_by_name_count_for_the_text_that_was_read(tmp_path: Path, setting: Setting):
    session = opened(setting, tmp_path / "home")
    take(session, {"odd.jsonl": signed(setting, 0, "one text")})
    session.list_class(LIST.encode(), file="list.csv")
    levels = {row.id: 2 for row in session._course.questions["02-places"]["difficulties"].row}
    Marks(session.folder / "marks.jsonl").give("file:odd.jsonl", ESSAY, levels=levels, text="one text")
    again = opened(setting, tmp_path / "home")
    assert again.grade().essays[ESSAY] == (1, 1)
    (handed,) = again.reading.essays(ESSAY)
    assert again.reading.levels(ESSAY, handed) == levels
    take(again, {"odd.jsonl": signed(setting, 0, "another text")})
    assert again.grade().essays[ESSAY] == (0, 1)
    assert opened(setting, tmp_path / "home").marks.count("file:odd.jsonl") == 1


def test_a_command_refuses_what_the_page_refuses(tmp_path: Path, setting: Setting):
    """Tables inside the folder of submissions, a test without its key, an assignment of another course."""
    course = setting.course
    key = assignments.make_test("测验", course=course, questions=course.questions["02-places"])  # type: ignore[attr-defined]
    folder = setting.simulation.write(tmp_path / "in")
    (tmp_path / "test.json").write_bytes(assignments.encode(key.assignment))
    raw = assignments.encode(setting.grader.assignment)
    (tmp_path / "a.json").write_bytes(raw)
    (tmp_path / "other.json").write_bytes(raw.replace(setting.grader.assignment.course.encode(), b"another-course"))

    def said(name: str, out: Path) -> str:
        arguments = ["grade", str(tmp_path / name), str(folder), "--out", str(out), "--language", "en"]
        result = CliRunner().invoke(cli.main, arguments, env={"LESSONS_DATA": str(setting.data)})
        assert result.exit_code == 2, result.output
        assert not out.exists()
        return result.output

    assert "This is a test" in said("test.json", tmp_path / "out")
    assert "another course" in said("other.json", tmp_path / "out")
    assert "inside" in said("a.json", folder / "grades")
