"""Exit codes by one rule, for each command, and what `--json` prints: `docs/commands.md` tells both."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from simulated_class import Simulation

from lessons import cli
from lessons.authoring import scaffold
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.commands import result as command_result
from lessons.commands.result import Checked, GradedClass, Refused, Reported
from lessons.content import loader
from lessons.drawing import compiled
from lessons.i18n import texts
from lessons.jupyter import notebooks, settings

DECODER = msgspec.json.Decoder(command_result.Result)


def run(*arguments: object):
    return CliRunner().invoke(cli.main, list(map(str, arguments)))


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small course around the working directory; nothing of it is drawn or run."""
    folder = tmp_path / "own"
    scaffold.new(folder)
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    monkeypatch.setenv("LESSONS_LANGUAGE", "en")
    monkeypatch.chdir(folder)
    monkeypatch.setattr(settings, "trust", lambda paths: None)
    for module in (compiled, notebooks):
        monkeypatch.setattr(module, "write", lambda *folders: [])
        monkeypatch.setattr(module, "stale", lambda *folders: ["map.svg"])
    Path("bad").mkdir()
    (folder / "bad" / "course.toml").write_text("id = 3\n", encoding="utf-8")
    Path("copy.txt").write_text("[A1]\nA bridge.\n", encoding="utf-8")
    Path("good.gift").write_text("::a:: How many? {#3:0}\n", encoding="utf-8")
    Path("half.gift").write_text("::a:: How many? {#3:0}\n\n::b:: Which? {=one =two ~three}\n", encoding="utf-8")
    Path("none.gift").write_text("::b:: Which? {=one =two ~three}\n", encoding="utf-8")
    return folder


CASES: dict[str, list[tuple[str, int]]] = {
    "check": [("", 0), ("bad", 1), ("nowhere", 2)],
    "report": [("", 0), ("bad", 2)],
    "build": [("", 0), ("--check", 1), ("nowhere", 2)],
    "keep": [("1.0", 0), ("1.0 bad", 2), ("", 2)],
    "new": [("another", 0), (".", 2)],
    "prints": [("copy.txt", 0), ("good.gift", 2)],
    "configure": [("etc", 0), ("etc nowhere", 2)],
    "assign": [("01-page --title T --out out", 0), ("02-none --title T --out out", 2), ("01-page", 2)],
    "export": [("--to gift -o out.gift", 0), ("--to gift --lesson 02-none -o out.gift", 2), ("--to gift", 2)],
    "import": [("good.gift -o o.toml", 0), ("half.gift -o o.toml", 1), ("none.gift -o o.toml", 2)],
    "preview": [("--lesson 02-none --no-browser", 2)],
    "open": [("--dir copy.txt --no-browser", 2)],
    "print": [("02-none --key", 2), ("01-page", 2)],
    "site": [("out", 2)],
}
"""What each command is asked, in a small course, and its exit code. What `grade` is asked needs a class: see below. That
`open`, `preview`, `print` and `site` end with 0 is told by their own tests."""


@pytest.mark.parametrize(
    ("command", "arguments", "code"),
    [(name, arguments, code) for name, cases in CASES.items() for arguments, code in cases],
    ids=lambda each: each or "-",
)
def test_each_command_ends_by_the_rule(own: Path, monkeypatch, command: str, arguments: str, code: int):
    if command == "site":
        monkeypatch.setenv("PATH", str(own))  # no Node
    result = run(command, *arguments.split())
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


def test_no_command_is_left_out(root: Path):
    assert cli.main.commands.keys() == CASES.keys() | {"grade"}
    told = (root / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [name for name in cli.main.commands if f"`{name}" not in told] == []
    helped = "".join(run("--help").output.split())
    assert any("".join(texts.translate("help.rule", language).split()) in helped for language in ("zh", "en"))


def test_a_fault_of_the_program_does_not_look_like_something_done(own: Path, monkeypatch):
    monkeypatch.setattr(loader, "read", lambda data: 1 / 0)
    result = run("check")
    assert (result.exit_code, "ZeroDivisionError" in result.stderr) == (2, True)


def test_an_interruption_is_nothing_done(own: Path, monkeypatch):
    def interrupted(data: Path):
        raise KeyboardInterrupt

    monkeypatch.setattr(loader, "read", interrupted)
    assert run("check").exit_code == 2


# Grading.


@pytest.fixture
def came(tmp_path: Path, root: Path, course, monkeypatch) -> Path:
    """An assignment, and what three students handed in."""
    monkeypatch.delenv("LESSONS_DATA", raising=False)
    monkeypatch.chdir(root)
    made = assignments.make("Week", course=course, names=["02-places/where"], due="", zone="")
    (tmp_path / "set.json").write_bytes(assignments.encode(made))
    Simulation(Grader(made, course=course), size=3).write(tmp_path / "in")
    Simulation(Grader(made, course=course), size=4).roster(tmp_path / "class.csv")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "x.jsonl").write_text("nothing", encoding="utf-8")
    return tmp_path


def grade(came: Path, *more: object):
    out = ("--out", came / "out", "--class", came / "class.csv", "--language", "en")
    return run("grade", came / "set.json", *more, *out)


def test_grade_ends_by_the_rule(came: Path):
    assert grade(came, came / "in").exit_code == 0
    (came / "in" / "x.jsonl").write_text("nothing", encoding="utf-8")
    assert grade(came, came / "in").exit_code == 1
    assert grade(came, came / "bad").exit_code == 2
    assert grade(came, came / "nowhere").exit_code == 2


def test_a_grading_as_json_is_what_the_tables_say(came: Path):
    (came / "in" / "x.jsonl").write_text("nothing", encoding="utf-8")
    result = grade(came, came / "in", "--json", "--feedback", came / "back")
    told = DECODER.decode(result.stdout)
    assert isinstance(told, GradedClass)
    assert (told.exit, result.exit_code) == (1, 1)
    assert (told.files, told.graded, len(told.students)) == (4, 3, 5)
    rows = list(csv.DictReader(io.StringIO((came / "out" / "gradebook.csv").read_text(encoding="utf-8-sig"))))
    listed = [
        (row["Name"], row["Number"], float(row["Points"]) if row["Points"] else None, row["File"]) for row in rows
    ]
    assert [(each.name, each.number, each.points, each.file) for each in told.students] == listed
    assert told.problems == (came / "out" / "problems.txt").read_text(encoding="utf-8-sig").splitlines()
    assert all(Path(path).is_file() for path in told.written)
    assert told.feedback is not None
    assert told.feedback.written == len(list((came / "back").rglob("*.html"))) == 3
    assert {each.answered for each in told.questions} == {3}


def test_what_cannot_be_graded_is_json_too(came: Path):
    result = grade(came, came / "nowhere", "--json")
    told = DECODER.decode(result.stdout)
    assert isinstance(told, Refused)
    assert (told.of, told.exit, result.exit_code) == ("grade", 2, 2)
    assert told.error in result.stderr


# Check and report.


def test_a_check_as_json(own: Path):
    fine = DECODER.decode(run("check", "--json").stdout)
    assert isinstance(fine, Checked)
    assert (fine.exit, fine.faults, fine.counts["lessons"]) == (0, [], 1)
    plain, result = run("check", "bad"), run("check", "bad", "--json")
    told = DECODER.decode(result.stdout)
    assert isinstance(told, Checked)
    assert (told.exit, told.counts, result.exit_code) == (1, {}, 1)
    said = [": ".join(filter(None, (each.file, each.where, each.message))) for each in told.faults]
    assert said == plain.stdout.splitlines()


def test_a_report_as_json_is_the_whole_report(own: Path):
    told = DECODER.decode(run("report", "--json").stdout)
    assert isinstance(told, Reported)
    plain = [line for line in run("report", "--all").stdout.splitlines() if line]
    assert [("! " if each.look else "") + each.text for each in told.lines] == plain
    refused = DECODER.decode(run("report", "bad", "--json").stdout)
    assert isinstance(refused, Refused)
    assert refused.faults


def test_every_field_is_told(root: Path):
    told = (root / "docs" / "commands.md").read_text(encoding="utf-8")
    kinds = (
        Checked,
        Reported,
        GradedClass,
        Refused,
        command_result.Fault,
        command_result.Remark,
        command_result.StudentResult,
        command_result.QuestionResult,
        command_result.Doubt,
        command_result.Returned,
    )
    fields = {field for kind in kinds for field in kind.__struct_fields__}
    assert {field for field in fields if f"`{field}`" not in told} == set()
