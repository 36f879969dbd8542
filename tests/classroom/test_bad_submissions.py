"""Bad input: each fault is one line that names the file, everyone else is graded, nothing is run or written elsewhere."""

from __future__ import annotations

import os
import random
import shutil
import zipfile
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spoiled_submissions import BAD, CASES, FORGED, NAMES
from teaching_course import Simulation, graded, scores, table, with_lines

from lessons import cli
from lessons.classroom import assignments
from lessons.journal import submission


@pytest.fixture(scope="module")
def simulation(grader) -> Simulation:
    return Simulation(grader, size=6)


@pytest.fixture(scope="module")
def good(simulation, tmp_path_factory) -> Path:
    return simulation.write(tmp_path_factory.mktemp("good"), layout="canvas")


@pytest.fixture(scope="module")
def expected(grader, good, tmp_path_factory):
    return scores(graded(grader, good, tmp_path_factory.mktemp("expected"))[2])


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(good, tmp_path / "in"))


def one(simulation) -> bytes:
    return simulation.file(list(simulation.pupils())[3])


def everything(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path): path.read_bytes() if path.is_file() and path.stat().st_size < 10**7 else None
        for path in folder.rglob("*")
    }


def check(
    grader, submissions: Path, tmp_path: Path, expected, *, said: str, file: str = BAD, graded_too: bool = False
) -> dict[str, str]:
    """Grade by the command line; return the bad file's row."""
    (tmp_path / "assignment.json").write_bytes(assignments.encode(grader.assignment))
    before = everything(tmp_path)
    result = CliRunner().invoke(
        cli.main,
        [
            "grade",
            str(tmp_path / "assignment.json"),
            str(submissions),
            "--out",
            str(tmp_path / "out"),
            "--language",
            "en",
        ],
        env={"LESSONS_DATA": str(grader_data)},
    )
    assert result.exit_code == 1, result.output
    assert "Traceback" not in result.output
    problems = (tmp_path / "out" / "problems.txt").read_text(encoding="utf-8-sig").splitlines()
    assert len(problems) == 1
    assert problems[0].startswith(f"{file}: ")
    assert said in problems[0]
    assert problems[0] in result.output
    rows = table(tmp_path / "out" / "gradebook-questions.csv")
    theirs = [row for row in rows if row["File"] == file]
    assert scores([row for row in rows if row["File"] != file]) == expected
    assert bool(theirs[0]["Points"]) == graded_too
    after = everything(tmp_path)
    out = str(tmp_path / "out")
    assert {path: data for path, data in after.items() if not path.startswith(out)} == before
    return theirs[0]


grader_data = Path()


@pytest.fixture(autouse=True)
def _data(data):
    global grader_data  # noqa: PLW0603
    grader_data = data


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_cannot_be_graded(case: str, grader, simulation, folder: Path, tmp_path: Path, expected):
    spoil, said = CASES[case]
    (folder / BAD).write_bytes(spoil(one(simulation)))
    row = check(grader, folder, tmp_path, expected, said=said)
    assert said in row["Notes"]


@pytest.mark.parametrize("case", FORGED)
def test_a_file_that_claims_what_it_must_not(case: str, grader, simulation, folder: Path, tmp_path: Path, expected):
    forge, said = FORGED[case]
    raw = one(simulation)
    # In the file of a student of the class, in place of what that student handed in.
    path = next(path for path in folder.iterdir() if "_50003_" in path.name)
    path.write_bytes(forge(raw))
    name = path.name.split("_")[0]
    row = check(
        grader,
        folder,
        tmp_path,
        {who: each for who, each in expected.items() if who != name},
        said=said,
        file=path.name,
        graded_too=True,
    )
    # Not a point more than the same answers earn without it.
    assert scores([row]) == {name: expected[name]}


def zipped(folder: Path, path: Path, *more: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for each in sorted(folder.iterdir()):
            out.write(each, each.name)
        for name, data in more:
            out.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("name", "said", "shown"),
    [
        ("../../bad.jsonl", "leads elsewhere", "../../bad.jsonl"),
        ("/tmp/bad.jsonl", "leads elsewhere", "/tmp/bad.jsonl"),
        ("C:\\bad.jsonl", "leads elsewhere", "C:\\bad.jsonl"),
    ],
)
def test_names_in_a_zip_that_lead_elsewhere(
    grader, simulation, folder, tmp_path: Path, expected, name: str, said: str, shown: str
):
    check(
        grader, zipped(folder, tmp_path / "in.zip", (name, one(simulation))), tmp_path, expected, said=said, file=shown
    )


def test_one_file_under_two_names(grader, simulation, folder, tmp_path: Path, expected):
    path = next(path for path in folder.iterdir() if "_50003_" in path.name)
    (folder / BAD).write_bytes(with_lines(path.read_bytes(), lambda lines: lines, who="another"))
    row = check(grader, folder, tmp_path, expected, said=f"The same work as {path.name}", graded_too=True)
    assert row["Name"] == "bad"


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str, grader, simulation, good, tmp_path: Path, expected):
    """Whatever a student is called, in the file and in the class list: told as text, and everybody is graded."""
    files = Path(shutil.copytree(good, tmp_path / "in"))
    (files / "zz.jsonl").write_bytes(with_lines(one(simulation), lambda lines: lines[:-1], who=name))
    whole, told, rows = graded(grader, files, tmp_path / "out")
    assert whole.graded == 7
    assert [line for line in told if "a question to ask" not in line] == []  # it is all another's: that is told
    assert (
        rows[-1 if rows[-1]["File"] == "zz.jsonl" else [row["File"] for row in rows].index("zz.jsonl")]["Name"]
        == NAMES[name]
    )
    for path in (tmp_path / "out").glob("*.csv"):
        for row in table(path):
            for cell in row.values():
                number = cell.replace(".", "").replace("%", "").isdigit()
                no_grade = path.name == "moodle.csv" and cell == "-"
                assert number or no_grade or not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r"))
    kept = {who: each for who, each in scores(rows).items() if who in expected}
    assert kept == expected


def test_long_file_names(grader, simulation, folder, tmp_path: Path, expected):
    name = "x" * 240 + "_1_2_a.jsonl"
    (folder / name).write_bytes(b"")
    check(grader, folder, tmp_path, expected, said="empty", file="x" * 119 + "…")


def test_the_output_is_not_put_among_the_submissions(grader, folder, tmp_path: Path):
    (tmp_path / "assignment.json").write_bytes(assignments.encode(grader.assignment))
    before = everything(folder)
    result = CliRunner().invoke(
        cli.main, ["grade", str(tmp_path / "assignment.json"), str(folder), "--out", str(folder / "out")]
    )
    assert result.exit_code == 2
    assert everything(folder) == before


def damaged(raw: bytes, hits: list[tuple[float, int, bytes]]) -> bytes:
    for where, kind, new in hits:
        at = int(where * len(raw))
        length = max(1, len(new))
        raw = {
            0: raw[:at] + new + raw[at + length :],
            1: raw[:at] + new + raw[at:],
            2: raw[:at] + raw[at + length :],
            3: raw[:at],
        }[kind]
    return raw


HITS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 3),
        st.one_of(st.binary(max_size=30), st.sampled_from([b"\n", b'"', b"}", b"[" * 900, b"\xff", b"0"])),
    ),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=int(os.environ.get("LESSONS_DAMAGED", "150")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(hits=HITS, resealed=st.booleans())
def test_a_damaged_file_is_refused_or_graded_and_never_breaks_anything(
    hits, resealed: bool, grader, simulation, expected
):
    """LESSONS_DAMAGED=10000 for as many. A file whose checksums were made to fit its damage is a forger's."""
    raw = damaged(one(simulation), hits)
    if resealed:
        raw = b"\n".join(with_crc(part) for part in raw.split(b"\n"))
    try:
        done = grader.grade(raw)
    except submission.SubmissionError as error:
        refused.append(error.key)
        return
    assert len(done.cells) == len(grader.slots)
    earned = [msgspec.json.decode(cell)[0] for cell in done.cells]
    assert all(
        points is None or 0 <= points <= slot.question.points for points, slot in zip(earned, grader.slots, strict=True)
    )


refused: list[str] = []


def test_what_is_refused_is_said_in_both_languages():
    from lessons.i18n import texts

    for key in {*refused, "grade.damaged", "grade.not-ours", "grade.empty"}:
        assert texts.translate(key, "zh", lines=1, name="x") != texts.translate(key, "en", lines=1, name="x")


def with_crc(part: bytes) -> bytes:
    import zlib

    body = part[:-18]
    return body + b',"crc":"%08x"}' % zlib.crc32(body) if body else part


def test_a_class_of_which_half_is_damaged(grader, simulation, folder: Path, tmp_path: Path, expected):
    rng = random.Random(5)
    raw = one(simulation)
    for number in range(60):
        hits = [(rng.random(), rng.randrange(4), rng.randbytes(rng.randrange(20))) for _ in range(2)]
        (folder / f"damaged{number}_{number}_1_x.jsonl").write_bytes(damaged(raw, hits))
    whole, told, rows = graded(grader, folder, tmp_path / "out")
    assert whole.files == 66
    kept = {who: each for who, each in scores(rows).items() if who in expected}
    assert kept == expected
    refused = {line.split(":")[0] for line in told}
    assert len(told) >= len(refused) >= 55
