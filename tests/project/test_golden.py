"""What 0.1 wrote opens and scores as 0.1 scored it: journals, hand-ins, assignments, gradings, tables. For ever.

The files are under ``tests/golden/v0.1`` and are never made again (its README says how they were made). What may differ is
declared, one by one and with its reason, in ``tests/golden/v0.1-exceptions.toml``.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import golden_files
import pytest
from click.testing import CliRunner
from golden_files import COURSE, GOLDEN, LANGUAGES, TABLES, Exceptions, differences, expected, given, plain

from lessons import cli
from lessons.assessment import scoring
from lessons.classroom import accepted, assignments, paper, question_file
from lessons.classroom.assignments import Assignment, Key
from lessons.content import earlier, model
from lessons.journal import store, submission
from lessons.presentation import feedback

TEST = "gradebook-set-golden-test"
GRADINGS = sorted(path.name for path in (GOLDEN / "gradings").iterdir())
ASSIGNMENTS = sorted(path.name for path in (GOLDEN / "assignments").glob("*.json"))
JOURNALS = sorted((GOLDEN / "students").rglob("*.jsonl"))
KINDS_OF_0_1 = {"choice", "choices", "number", "order", "match", "place", "text", "essay"}
NOTES = {"zh": "说明", "en": "Notes"}


@pytest.fixture(scope="module", params=["0.1", "today"])
def content(request) -> str:
    """Whose content the course is read from: a question that is worded better today still knows the answers of 0.1."""
    return request.param


@pytest.fixture(scope="module")
def course(content: str, root: Path) -> model.Course:
    return golden_files.load(GOLDEN / "data") if content == "0.1" else golden_files.as_0_1_asked(root / "data")


@pytest.fixture(scope="module")
def course_of_0_1() -> model.Course:
    return golden_files.load(GOLDEN / "data")


@pytest.fixture(autouse=True)
def where_it_was_made(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A zip says when its files were changed by the clock of a place; where nothing is due, that is this computer's."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_no_golden_file_was_touched():
    """A golden that a change does not fit is not changed: the change is, or the difference is declared."""
    listed = dict(
        reversed(line.split("  ", 1)) for line in (GOLDEN / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    )
    there = {
        path.relative_to(GOLDEN).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in GOLDEN.rglob("*")
        if path.is_file() and path.name != "SHA256SUMS"
    }
    assert there == listed


@pytest.mark.parametrize("step", [(), ("pages",)])
def test_the_script_never_writes_over_a_golden(step: tuple[str, ...]):
    command = [sys.executable, GOLDEN.parent / "make" / "v0_1.py", *step]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "The golden files of 0.1 are there. A golden is never made again.\n"


# What is hashed.


def test_the_content_of_0_1_has_the_fingerprints_of_0_1(course_of_0_1):
    assert golden_files.prints(course_of_0_1) == expected("fingerprints")


def test_the_questions_of_0_1_still_ask_the_same(root: Path):
    """Every question, prompt and cell of a sheet that students of 0.1 answered is there, under its fingerprint.

    A course that keeps earlier wordings has two more ways to keep one: a question that declares what it was before, and one
    that is stored with its key.
    """
    course, before = golden_files.load(root / "data"), earlier.load(root / "data")
    today = golden_files.prints(course)

    def kept_otherwise(lesson: str, name: str, fp: str) -> bool:
        now = course.questions.get(lesson, {}).get(name)
        return (now is not None and fp in model.fingerprints(now)) or before.question(lesson, name, fp=fp) is not None

    lost = [
        {"set": kind, "lesson": lesson, "name": name}
        for kind, of in expected("fingerprints").items()
        for lesson, asked in of.items()
        for name, fp in asked.items()
        if today[kind].get(lesson, {}).get(name) != fp
        and not (kind == "questions" and kept_otherwise(lesson, name, fp))
    ]
    Exceptions("fingerprint").check(lost)


# What a student has.


def test_every_line_is_written_as_it_was_read():
    """No field of a line was renamed or retyped, and none is left out."""
    kinds = set()
    for path in (*JOURNALS, *(GOLDEN / "hand-ins").glob("*.jsonl")):
        raw = path.read_bytes()
        lines, bad = store.parse(raw if "journal" in path.parts else raw.partition(b"\n")[2])
        kinds |= {type(line).__name__ for line in lines}
        written = {(line.s, line.n): json.loads(store.encode(line)) for line in lines}
        wrong = {number for numbers in bad.values() for number in numbers}
        for number, part in enumerate(raw.splitlines(), 1):
            if number in wrong or b'"file":' in part[:10]:
                continue
            was = json.loads(part)
            now = written[was["s"], was["n"]]
            assert list(differences(was | {"crc": ""}, now | {"crc": ""})) == []
    assert kinds == {"Opened", "Answered", "Hinted", "Wrote", "Signed", "Took"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_journal_comes_to_the_same(course, content: str, language: str):
    """Each answer, its points, each draft, cell and prompt; the name, what was taken on; and what is said of damage."""
    found = golden_files.replayed(GOLDEN / "students" / language / "journal", course=course, language=language)
    Exceptions("replayed", content=content, language=language).check(
        differences(expected(f"student-{language}"), found)
    )


def test_the_journals_have_every_kind_of_question(course_of_0_1):
    kinds, papers_seen = set(), 0
    for language in LANGUAGES:
        student = expected(f"student-{language}")
        papers_seen += len(student["tests"])
        for lesson, of in student["lessons"].items():
            for name, entry in of["questions"].items():
                if entry["given"]:
                    kinds.add(course_of_0_1.questions[lesson][name].kind)
        assert all(any(of["prompts"].values()) for of in student["lessons"].values())
        assert sum(bool(of["sheets"]) for of in student["lessons"].values()) == 4
        assert student["notices"]
    assert kinds == KINDS_OF_0_1
    assert papers_seen == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_reading_changes_nothing(tmp_path: Path, course, language: str):
    """A journal is appended to, never rewritten: what is damaged or newer stays as it is."""
    work = Path(shutil.copytree(GOLDEN / "students" / language / "journal", tmp_path / "work"))
    golden_files.replayed(work, course=course, language=language)
    kept = store.Journal(work / "02-places", lesson="02-places", language=language)  # type: ignore[arg-type]
    kept.signed("somebody else")
    for path in (GOLDEN / "students" / language / "journal").rglob("*.jsonl"):
        here = work / path.relative_to(GOLDEN / "students" / language / "journal")
        assert here.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hand_in_file_brings_back_what_was_damaged(tmp_path: Path, course, language: str):
    work = Path(shutil.copytree(GOLDEN / "students" / language / "journal", tmp_path / "work"))
    before = golden_files.replayed(work, course=course, language=language)
    taken = submission.read((GOLDEN / "hand-ins" / f"{language}.jsonl").read_text(encoding="utf-8"), course=COURSE)
    new = store.Journal(work / "00-start", lesson="00-start", language=language).restore(taken.lines)  # type: ignore[arg-type]
    after = golden_files.replayed(work, course=course, language=language)
    assert new == after["lines"] - before["lines"] == 3, "a line torn off, one with a byte turned, and the last opening"
    assert after["who"] == before["who"]
    hints = before["lessons"]["03-time"]["questions"], after["lessons"]["03-time"]["questions"]
    assert sum(each["hints"] for each in hints[1].values()) > sum(each["hints"] for each in hints[0].values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hand_in_file_is_read_as_it_was_written(language: str):
    raw = (GOLDEN / "hand-ins" / f"{language}.jsonl").read_bytes()
    was = [json.loads(line) for line in raw.splitlines()]
    found = golden_files.hand_in(raw)
    for each in was:
        del each["crc"]
    assert list(differences(was[0], found["head"])) == []
    assert list(differences(was[1:], found["lines"])) == []
    assert set(found["head"]["assignments"]) == set(expected(f"student-{language}")["assignments"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in ASSIGNMENTS if name != "set-golden-test.json"])
def test_a_hand_in_file_earns_the_same(course, content: str, name: str, language: str):
    raw = (GOLDEN / "hand-ins" / f"{language}.jsonl").read_bytes()
    found = golden_files.graded(given(name), raw, course=course)
    allowed = Exceptions("cell", content=content, assignment=name, language=language)
    allowed.check(differences(expected("cells")[name][language], plain(found)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in ASSIGNMENTS if name != "set-golden-test.json"])
def test_a_hand_in_file_earns_the_same_where_questions_have_gone(root: Path, name: str, language: str):
    """Today's lessons need not ask them any more: what 0.1 asked is kept, and answers to it are scored by that."""
    raw, course = (GOLDEN / "hand-ins" / f"{language}.jsonl").read_bytes(), golden_files.load(root / "data")
    found = golden_files.graded(given(name), raw, course=course, before=earlier.load(root / "data"))
    allowed = Exceptions("cell", content="today", assignment=name, language=language)
    allowed.check(differences(expected("cells")[name][language], plain(found)))


def test_every_kind_of_answer_earns_the_same(course_of_0_1):
    """Each option, miss, slip, half-way point, unit and form of each question, scored by itself."""
    found = {}
    for label, probes in expected("scores").items():
        lesson, name = label.split("/")
        question = course_of_0_1.questions[lesson][name]
        found[label] = [
            [answer, scoring.score(question, scoring.parse_response(question, answer)).share] for answer, _ in probes
        ]
    Exceptions("score").check(differences(expected("scores"), found))
    shares = {share for probes in found.values() for _, share in probes}
    assert {0.0, 0.5, 1.0} < shares


# What a teacher hands out.


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_an_assignment_is_what_it_was(name: str):
    """Its file and its code say the same, and nothing that they say is lost or read otherwise."""
    raw = (GOLDEN / "assignments" / name).read_bytes()
    found = assignments.read(raw)
    assert list(differences(json.loads(raw), plain(found))) == []
    assert assignments.read(assignments.encode(found)) == found
    if isinstance(found, Assignment):
        code = (GOLDEN / "assignments" / name.replace(".json", ".code.txt")).read_text(encoding="utf-8")
        assert assignments.read(code) == found
        assert assignments.read(assignments.code(found)) == found
        assert (found.deadline is not None) == bool(found.due)


def test_the_assignments_have_every_rule():
    found = [each for each in map(given, ASSIGNMENTS) if isinstance(each, Assignment)]
    for has in ("due", "zone", "attempts", "shuffle", "paper"):
        assert {bool(getattr(each, has)) for each in found} == {True, False}, has
    assert {each.feedback for each in found} == {True, False}
    assert {bool(part.quiz) for each in found for part in each.parts} == {True, False}


def test_options_stand_in_the_order_they_stood_in():
    for name, of in expected("orders").items():
        assignment, question = name.split("/")
        for who, order in of.items():
            found = assignments.shuffled(sorted(order), assignment=assignment, student=who, question=question)
            assert found == order


def test_a_tests_paper_is_made_of_its_key_as_it_was():
    """The names on a paper are made with the secret: the same ones, in the same places, with the same fingerprints."""
    key = given("set-golden-test.key.json")
    assert isinstance(key, Key)
    assert key.assignment == given("set-golden-test.json")
    assert paper.student_copy(key.questions, secret=key.secret) == key.assignment.paper
    _, questions = accepted.paper(key.assignment)
    (part,) = key.assignment.parts
    assert {name: model.fingerprint(question) for name, question in questions.items()} == dict(part.questions)
    assert {question.kind for question in key.questions} == KINDS_OF_0_1


def test_a_teachers_question_file_reads_as_it_did(course):
    key = given("set-golden-test.key.json")
    assert isinstance(key, Key)
    found, problems = question_file.check_questions(GOLDEN / "questions" / "test.toml", course=course)
    assert problems == []
    assert tuple(found.values()) == key.questions
    corrected, problems = question_file.check_questions(GOLDEN / "questions" / "test-corrected.toml", course=course)
    assert problems == []
    assert [name for name in found if found[name] != corrected[name]] == ["units-in-all"]


def test_cards_are_called_as_they_were(course_of_0_1):
    """A card's name is made from ids alone, and stands in journals."""
    question = course_of_0_1.questions["02-places"]["named-for-what"]
    assert isinstance(question, model.Match)
    given = expected("student-zh")["lessons"]["02-places"]["questions"]["named-for-what"]["given"]
    assert set(given[0][2]) <= set(question.public_names())


# What comes of a class.


def check_tables(golden: Path, today: Path, *, at: str, language: str, ordered: bool = True) -> None:
    """The five tables and the list of problems, each by its heads; of notices there may be declared ones more."""
    for name in TABLES:
        notes = NOTES[language]
        found = list(
            golden_files.table_differences(golden / name, today / name, column_of_notes=notes, ordered=ordered)
        )
        signs = Exceptions("sign", table=name)
        found = [
            each for each in found if each[0] != "table" or not signs.allow(was=each[1]["was"], **{"is": each[1]["is"]})
        ]
        signs.check([])
        for kind in ("column", "notice", "table"):
            declared = Exceptions(kind, at=at, language=language, table=name)
            declared.check(what for of_kind, what in found if of_kind == kind)
    was, now = (
        Counter((folder / "problems.txt").read_text(encoding="utf-8-sig").splitlines()) for folder in (golden, today)
    )
    of = {"at": at, "language": language, "table": "problems.txt"}
    Exceptions("notice", **of).check({"text": line} for line in sorted(now - was))
    Exceptions("table", **of).check({"student": "", "column": "", "was": line, "is": ""} for line in sorted(was - now))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_class_comes_to_the_same_tables(tmp_path: Path, language: str):
    folder, data = GOLDEN / "class", GOLDEN / "data"
    marks = shutil.copyfile(folder / "marks.jsonl", tmp_path / "marks.jsonl")
    arguments = [
        "grade",
        folder / "set-golden-class.json",
        folder / "moodle.zip",
        "--class",
        folder / "class.csv",
        "--options",
        folder / "options.toml",
        "--marks",
        marks,
        "--out",
        tmp_path / "out",
        "--language",
        language,
    ]
    result = CliRunner().invoke(cli.main, list(map(str, arguments)), env={"LESSONS_DATA": str(data)})
    assert "Traceback" not in result.output
    assert result.exit_code == 1, result.output
    check_tables(folder / f"grades-{language}", tmp_path / "out", at="class", language=language)


@pytest.mark.parametrize("folder", GRADINGS)
def test_a_grading_goes_on_with_every_decision_and_mark(tmp_path: Path, course_of_0_1, folder: str):
    """The teacher's page, opened on a folder that 0.1 left: nothing has to be decided or read again.

    0.1 knew a student by number, else by address, else by the name that was signed: there is a folder for each.
    """
    home = Path(shutil.copytree(GOLDEN / "gradings", tmp_path / "home"))
    _, found = golden_files.resumed(home, folder, course=course_of_0_1, language="zh")
    was, now = expected(folder), plain(found)
    listed = (home / folder / "class.csv").exists()
    if not listed:  # then nothing says who comes first
        for each in (was, now):
            each["students"].sort(key=lambda student: student["file"])
    for one, other in zip(was["students"], now["students"], strict=True):
        lost = set(one.pop("notes")) - set(other.pop("notes"))
        assert not lost
    Exceptions("grading", folder=folder).check(differences(was, now))
    check_tables(
        GOLDEN / "gradings" / folder / "grades", home / folder / "grades", at=folder, language="zh", ordered=listed
    )


def test_the_grading_has_every_kind_of_decision():
    was = expected(TEST)
    assert all(was["decisions"][kind] for kind in ("drop", "accept", "override", "match"))
    (essay,) = was["essays"].values()
    assert {len(levels) for levels in essay["levels"].values()} == {0, 1, 3}
    assert any("grade.stale" in each["notes"] for each in was["students"]), "a mark on a text that was changed since"
    assert {each["late"] for each in was["students"]} == {True, False}


def test_marks_of_students_known_by_name_go_on_being_given(tmp_path: Path, course_of_0_1):
    """Without a class list 0.1 kept marks under the name that was signed: another row does not cost the ones before."""
    home, folder = Path(shutil.copytree(GOLDEN / "gradings", tmp_path / "home")), "gradebook-set-golden-tries"
    desk, before = golden_files.resumed(home, folder, course=course_of_0_1, language="zh")
    (label,) = before["essays"]
    essays = desk.reading.essays(label)
    place = next(place for place, each in enumerate(essays) if each.name == "杨伟")
    desk.mark(label, place, row="claim", level=2, read=essays[place].digest)
    _, after = golden_files.resumed(home, folder, course=course_of_0_1, language="zh")
    assert after["essays"][label]["levels"]["杨伟"] == before["essays"][label]["levels"]["杨伟"] | {"claim": 2}
    marks = [root / folder / "marks.jsonl" for root in (GOLDEN / "gradings", home)]
    assert marks[1].read_bytes().startswith(marks[0].read_bytes()), "what was marked is never rewritten"


def test_an_essay_goes_on_being_marked(tmp_path: Path, course_of_0_1):
    """One more row on the essay that was begun: the mark is kept beside those of 0.1, and the points come of both."""
    home = Path(shutil.copytree(GOLDEN / "gradings", tmp_path / "home"))
    desk, before = golden_files.resumed(home, TEST, course=course_of_0_1, language="zh")
    (label,) = before["essays"]
    begun = next(name for name, levels in before["essays"][label]["levels"].items() if len(levels) == 1)
    essays = desk.reading.essays(label)
    place = next(place for place, each in enumerate(essays) if each.name == begun)
    for row in ("evidence", "limits"):
        desk.mark(label, place, row=row, level=2, read=essays[place].digest)
    _, after = golden_files.resumed(home, TEST, course=course_of_0_1, language="zh")
    assert after["essays"][label]["levels"][begun] == {
        **before["essays"][label]["levels"][begun],
        "evidence": 2,
        "limits": 2,
    }
    gained = [
        now["total"] - was["total"]
        for was, now in zip(before["students"], after["students"], strict=True)
        if was != now
    ]
    assert gained == [4.0], "six points times the mean of 0, 2 and 2"


# That the comparison sees what it is for.


@pytest.mark.parametrize(
    ("golden", "today", "seen"),
    [
        ({"a": 1.0}, {"a": 1.0, "new": 2}, []),
        ({"a": 1.0}, {"b": 1.0}, [("/a", 1.0, "(nothing)")]),
        ({"a": [1, 2]}, {"a": [1]}, [("/a", [1, 2], [1])]),
        ({"a": 11.0}, {"a": "11"}, [("/a", 11.0, "11")]),
        ({"a": {"b": None}}, {"a": {"b": 0}}, [("/a/b", None, 0)]),
    ],
)
def test_a_difference_is_seen(golden: object, today: object, seen: list):
    assert [tuple(each.values()) for each in differences(golden, today)] == seen


def test_every_exception_has_its_kind_and_reason():
    declared = tomllib.loads(golden_files.EXCEPTIONS.read_text(encoding="utf-8"))
    kinds = {"fingerprint", "replayed", "cell", "table", "column", "notice", "grading", "view", "score", "sign"}
    assert set(declared) <= kinds
    assert all(len(each["reason"]) > 20 for entries in declared.values() for each in entries)


@pytest.mark.parametrize("folder", GRADINGS)
def test_a_grading_of_0_1_is_commented_and_given_back_and_stays_as_it_was(tmp_path: Path, course_of_0_1, folder: str):
    """Comments stand in a file of their own: what 0.1 wrote is not touched, so that 0.1 grades it on."""
    home = Path(shutil.copytree(GOLDEN / "gradings", tmp_path / "home"))
    kept = [path.name for path in sorted((home / folder).iterdir()) if path.is_file()]
    desk, before = golden_files.resumed(home, folder, course=course_of_0_1, language="zh")
    after_opening = {name: (home / folder / name).read_bytes() for name in kept}
    lines = [line for line in desk.graded.lines if line.file and line.total is not None]
    for line in lines:
        desk.comment(line.key, f"给 {line.name}")
    desk.give_back(release=False)
    assert {name: (home / folder / name).read_bytes() for name in kept} == after_opening
    found = {
        page.who: page
        for path in (home / folder / "feedback").rglob("*.html")
        for page in [feedback.read(path.read_text(encoding="utf-8"), course=COURSE)]
    }
    commented = {line.name: f"给 {line.name}" for line in lines}
    assert {name: page.comment for name, page in found.items() if page.comment} == commented
    assert {name: found[name].points for name in commented} == {line.name: line.total for line in lines}
    again, after = golden_files.resumed(home, folder, course=course_of_0_1, language="zh")
    assert after == before
    assert all(again.said_of(line.key, "") == commented[line.name] for line in lines)
