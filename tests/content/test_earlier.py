"""What released versions asked: it is kept as it was, nothing of it disappears unsaid, and answers to it are scored by it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import msgspec
import pytest
import sheet_course
import writing_course
from click.testing import CliRunner
from course_files import unreleased
from hypothesis import given
from hypothesis import strategies as st
from teaching_course import Simulation, assigned, graded, with_lines

from lessons import cli
from lessons.classroom import assignments, share
from lessons.classroom.grader import Grader
from lessons.classroom.options import Accept, Options
from lessons.content import earlier, loader, model, worksheet
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import ContentError, LessonError
from lessons.journal import submission
from lessons.journal.store import Answered
from lessons.views.teacher.assign import AssignView

QUESTION = "02-places/unnamed-count (1)"


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory) -> Path:
    """A course with an essay, a prompt and everything of the second lesson, released as 0.9.0."""
    data = writing_course.copied(root, tmp_path_factory.mktemp("course") / "data")
    unreleased(data)
    course = loader.load(data)
    earlier.keep(data, course, version="0.9.0")
    return data


@pytest.fixture(scope="module")
def released(folder: Path):
    return loader.load(folder), earlier.load(folder)


@pytest.fixture
def data(folder: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copytree(folder, tmp_path / "data"))


def edited(data: Path, old: str, new: str, *, file: str = "questions/02-places.toml") -> list[str]:
    """Change a file, and return the faults of the course."""
    path = data / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return sorted(map(str, loader.read(data)[1]))


def test_everything_that_0_1_0_asked_is_kept_under_its_fingerprint(root: Path):
    before, problems = earlier.read(root / "data")
    assert not problems
    of_then = [each for each in before if each.version == "0.1.0"]
    kinds = [type(each).__name__ for each in of_then]
    assert (kinds.count("KeptQuestion"), kinds.count("KeptPrompt"), kinds.count("KeptSheet")) == (87, 8, 4)
    assert before.question("02-places", "unnamed-count", fp="e9c437e73546").answer == 11.0


def test_the_course_of_today_is_kept_or_says_what_it_came_from(root: Path, course):
    assert not list(earlier.faults(course, earlier.load(root / "data")))


def test_a_version_keeps_what_is_new_in_it_one_line_each_and_always_the_same(data: Path):
    course = loader.load(data)
    first = (data / "earlier" / "0.9.0.jsonl").read_bytes()
    assert first == earlier.encode(course, version="0.9.0", before=earlier.Earlier())
    assert first.count(b"\n") == len(list(earlier.asked(course))) == len(list(earlier.load(data)))
    for version in ("0.9.0", "0.10.0"):
        result = CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(cli.main, ["keep", version, str(data)])
        assert (result.exit_code, result.stdout) == (0, "Everything is kept already.\n")
    assert [path.name for path in (data / "earlier").iterdir()] == ["0.9.0.jsonl"]


def test_what_a_released_version_asked_is_not_written_over(data: Path):
    number = loader.load(data).questions["02-places"]["unnamed-count"]
    fp = model.fingerprint(number)
    assert not edited(data, 'id = "unnamed-count"', f'id = "unnamed-count"\nsame_as = ["{fp}"]')[1:]
    assert not edited(data, "answer = 11", "answer = 99")
    before = (data / "earlier" / "0.9.0.jsonl").read_bytes()
    result = CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(cli.main, ["keep", "0.9.0", str(data)])
    assert result.exit_code == 2
    assert "0.9.0 is released" in result.output
    assert (data / "earlier" / "0.9.0.jsonl").read_bytes() == before
    result = CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(cli.main, ["keep", "1.0.0", str(data)])
    assert result.stdout == f"written: {Path('earlier') / '1.0.0.jsonl'}\n"
    assert [each.asked.id for each in earlier.load(data) if each.version == "1.0.0"] == ["unnamed-count"]


@pytest.mark.parametrize("version", ["0.2.0.dev0", "", "main", "../1.0"])
def test_only_a_release_is_kept(data: Path, version: str):
    with pytest.raises(LessonError, match="expected the number of a release"):
        earlier.keep(data, loader.load(data), version=version)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"version":"0.9.0"', '"version":"0.8.0"', "expected version '0.9.0' (the file's name), got '0.8.0'"),
        ('"answer":11.0', '"answer":12.0', "expected what 0.9.0 asked, unchanged"),
        ('"answer":11.0', '"answer":"x"', "expected a question, prompt or sheet as `lessons keep` writes it"),
        ('{"kind":"question"', '{"kind":"riddle"', "expected a question, prompt or sheet as `lessons keep` writes it"),
        ('{"kind":"question"', "{", "expected a question, prompt or sheet as `lessons keep` writes it"),
    ],
)
def test_a_changed_file_of_a_release_is_a_fault_by_file_and_line(data: Path, old: str, new: str, fault: str):
    path = data / "earlier" / "0.9.0.jsonl"
    lines = path.read_text("utf-8").split("\n")
    number = next(place for place, line in enumerate(lines) if '"id":"unnamed-count"' in line)
    lines[number] = lines[number].replace(old, new, 1)
    path.write_text("\n".join(lines), "utf-8")
    (problem,) = (each for each in loader.read(data)[1])
    assert str(problem).startswith(f"earlier/0.9.0.jsonl: line {number + 1}: {fault}")
    with pytest.raises(ContentError):
        earlier.load(data)


def test_a_reworded_question_is_refused_with_both_remedies(data: Path):
    fp = model.fingerprint(loader.load(data).questions["02-places"]["unnamed-count"])
    (fault,) = edited(data, "answer = 11", "answer = 99")
    assert fault.startswith('questions/02-places.toml: question "unnamed-count": expected it as 0.9.0 asked it')
    assert f'same_as = ["{fp}"]' in fault
    assert "an id of its own" in fault


def test_a_reworded_prompt_and_sheet_are_refused_too(root: Path, tmp_path: Path):
    data = sheet_course.copied(root, tmp_path / "data")
    unreleased(data)
    earlier.keep(data, loader.load(data), version="1.0")
    course = loader.load(data)
    lesson, sheet = next((plan.id, plan.sheet[0]) for plan in course.lessons.values() if plan.sheet)
    changed = msgspec.structs.replace(sheet, ask=model.Text(zh="另问", en="Else"))
    plan = msgspec.structs.replace(course.lessons[lesson], sheet=(changed, *course.lessons[lesson].sheet[1:]))
    later = msgspec.structs.replace(course, lessons={**course.lessons, lesson: plan})
    before = earlier.load(data)
    (problem,) = earlier.faults(later, before)
    assert (problem.file, problem.where) == (f"lessons/{lesson}.toml", f'sheet "{sheet.id}"')
    fp = worksheet.sheet_fingerprint(sheet)
    carried = msgspec.structs.replace(plan, sheet=(msgspec.structs.replace(changed, same_as=(fp,)), *plan.sheet[1:]))
    assert not list(
        earlier.faults(msgspec.structs.replace(course, lessons={**course.lessons, lesson: carried}), before)
    )


def test_same_as_names_a_released_wording_of_the_same_id(data: Path):
    (fault,) = edited(data, 'id = "unnamed-count"', 'id = "unnamed-count"\nsame_as = ["000000000000"]')
    assert fault.startswith(
        'questions/02-places.toml: question "unnamed-count".same_as: expected the fingerprint of a rel'
    )


def test_same_as_is_not_for_itself_and_not_for_a_malformed_name(data: Path):
    fp = model.fingerprint(loader.load(data).questions["02-places"]["unnamed-count"])
    (fault,) = edited(data, 'id = "unnamed-count"', f'id = "unnamed-count"\nsame_as = ["{fp}"]')
    assert "got the one that it has now" in fault
    faults = edited(data, f'same_as = ["{fp}"]', 'same_as = ["E9C4"]')
    assert any('question "unnamed-count".same_as' in fault for fault in faults)


def altered(question: model.AnyQuestion, **fields):
    """A question asked in other words that says it asks the same."""
    text = model.Text(zh="换一种说法", en="In other words")
    return msgspec.structs.replace(question, prompt=text, same_as=(model.fingerprint(question),), **fields)


def with_question(course: model.Course, question: model.AnyQuestion) -> model.Course:
    asked = {**course.questions["02-places"], question.id: question}
    return msgspec.structs.replace(course, questions={**course.questions, "02-places": asked})


@given(place=st.integers(0, 200), what=st.sampled_from(["points", "ids", "kind", "nothing"]))
def test_same_as_is_refused_where_answers_cannot_mean_the_same(released, place: int, what: str):
    course, before = released
    asked = list(course.questions["02-places"].values())
    question = asked[place % len(asked)]
    entries = next((name for name in ("option", "item", "pair", "row") if hasattr(question, name)), "")
    new = altered(question)
    if what == "points":
        new = altered(question, points=question.points + 1)
    elif what == "ids" and entries:
        first, *rest = getattr(question, entries)
        new = altered(question, **{entries: (msgspec.structs.replace(first, id="quite-new"), *rest)})
    elif what == "kind":
        other = next(each for each in asked if each.kind != question.kind)
        new = altered(msgspec.structs.replace(other, id=question.id))
        new = msgspec.structs.replace(new, points=question.points, same_as=(model.fingerprint(question),))
    found = list(earlier.faults(with_question(course, new), before))
    unlike = what != "nothing" and (what != "ids" or bool(entries))
    assert bool(found) == unlike
    assert all(problem.where.endswith(".same_as") for problem in found)


def test_same_as_is_no_part_of_the_fingerprint(course):
    for asked in course.questions.values():
        for question in asked.values():
            declared = msgspec.structs.replace(question, same_as=("0" * 12,))
            assert model.fingerprint(declared) == model.fingerprint(question)
            assert "same_as" in msgspec.to_builtins(declared)
            assert question.same_as or "same_as" not in msgspec.to_builtins(question)


def test_a_released_question_stays_in_its_lesson(released):
    """Its answers are in the journal of the lesson that asked for it."""
    course, before = released
    asked = dict(course.questions["02-places"])
    moved = asked.pop("unnamed-count")
    other = {**course.questions["03-time"], moved.id: moved}
    later = msgspec.structs.replace(course, questions={**course.questions, "02-places": asked, "03-time": other})
    (problem,) = earlier.faults(later, before)
    assert (problem.file, problem.where) == ("questions/03-time.toml", 'question "unnamed-count"')
    assert "a released question of 02-places" in problem.message
    assert "give it an id of its own" in problem.message
    both = msgspec.structs.replace(course, questions={**course.questions, "03-time": other})
    assert not list(earlier.faults(both, before)), "two lessons may each have a question of that id"
    renamed = {"02-renamed" if name == "02-places" else name: plan for name, plan in course.lessons.items()}
    gone = msgspec.structs.replace(
        course, lessons=renamed, questions={**course.questions, "02-renamed": course.questions["02-places"]}
    )
    files = {problem.file for problem in earlier.faults(gone, before)}
    assert files == {"questions/02-renamed.toml", "lessons/02-renamed.toml"}, "with its prompts and sheets"


# ---- grading ----


def total(by: Grader, raw: bytes) -> tuple[dict[str, float | None], list]:
    """What a file earns, by question, and what is odd about it."""
    found = by.grade(raw)
    points = [msgspec.json.decode(bytes(cell))[0] for cell in found.cells]
    return dict(zip([slot.question.id for slot in by.slots], points, strict=True)), found.odd


def test_answers_to_a_wording_that_nobody_knows_are_told_and_not_counted(tmp_path: Path, released):
    """A page of an unknown version: no file passes in silence, wherever a teacher looks."""
    course, before = released
    by = Grader(assigned(course), course=course, earlier=before)
    simulation = Simulation(by, size=3)
    files = simulation.write(tmp_path / "in")
    path = files / "2026001.jsonl"
    names = ("named-units", "unnamed-count")

    def reworded(lines):
        return [
            msgspec.structs.replace(line, fp="0123456789ab") if isinstance(line, Answered) and line.q in names else line
            for line in lines
        ]

    whole_points, odd = total(by, path.read_bytes())
    assert not odd
    path.write_bytes(with_lines(path.read_bytes(), reworded))
    points, odd = total(by, path.read_bytes())
    answers = sum(
        line.q in names
        for line in submission.parse(path.read_bytes(), course=course.id).lines
        if isinstance(line, Answered)
    )
    assert odd == [("grade.wording", {"count": answers, "questions": "02-places/named-units, 02-places/unnamed-count"})]
    assert points == {**whole_points, "named-units": None, "unnamed-count": None}
    whole, told, rows = graded(by, files, tmp_path / "out")
    assert whole.faults == 1
    assert re.match(rf"2026001\.jsonl: {answers} answers are to a wording", told[0])
    assert told[0] in (tmp_path / "out" / "problems.txt").read_text("utf-8-sig")
    assert next(row for row in rows if row["File"] == "2026001.jsonl")["Notes"].startswith(
        f"late; {answers} answers are"
    )


def test_a_released_wording_is_scored_by_its_own_key(released):
    """The course asks otherwise now; what was assigned, and answered, is graded as it was asked."""
    course, before = released
    assignment = assigned(course)
    simulation = Simulation(Grader(assignment, course=course), size=30)
    old = course.questions["02-places"]["unnamed-count"]
    new = msgspec.structs.replace(old, answer=12.0, slip=())
    later = Grader(assignment, course=with_question(course, new), earlier=before)
    for pupil in simulation.pupils():
        expected, _ = total(Grader(assignment, course=course), simulation.file(pupil))
        assert total(later, simulation.file(pupil)) == (expected, [])


def test_each_answer_is_scored_by_its_own_wording_and_the_best_counts(released):
    course, before = released
    old = course.questions["02-places"]["unnamed-count"]
    new = msgspec.structs.replace(old, answer=12.0, slip=(), points=5)
    later = with_question(course, new)
    simulation = Simulation(Grader(assigned(course), course=course), size=1)
    raw = simulation.file(next(simulation.pupils()))

    def answered(*pairs):
        def change(lines):
            first = next(line for line in lines if isinstance(line, Answered) and line.q == old.id)
            kept = [line for line in lines if not (isinstance(line, Answered) and line.q == old.id)]
            given = [
                msgspec.structs.replace(first, n=1000 + place, fp=model.fingerprint(asked), answer=answer)
                for place, (asked, answer) in enumerate(pairs)
            ]
            return [*kept, *given]

        return with_lines(raw, change)

    pinned_old = Grader(assigned(course), course=later, earlier=before)
    pinned_new = Grader(assigned(later), course=later, earlier=before)
    for by, most in ((pinned_old, 1), (pinned_new, 5)):
        assert total(by, answered((old, 11.0)))[0][old.id] == most
        assert total(by, answered((new, 12.0)))[0][old.id] == most  # it counts as much as what was assigned
        assert total(by, answered((old, 12.0)))[0][old.id] == 0
        assert total(by, answered((old, 10.0), (new, 12.0)))[0][old.id] == most
        assert total(by, answered((old, 11.0), (new, 3.0)))[0][old.id] == most
        assert not total(by, answered((old, 11.0), (new, 3.0)))[1]


def test_what_asks_the_same_is_scored_as_the_question_stands(released):
    """`same_as` after a correction: whoever answered before it is scored by the correction."""
    course, before = released
    old = course.questions["02-places"]["unnamed-count"]
    new = msgspec.structs.replace(old, answer=12.0, slip=(), same_as=(model.fingerprint(old),))
    later = with_question(course, new)
    simulation = Simulation(Grader(assigned(course), course=course), size=30)
    for pinned in (course, later):
        by = Grader(assigned(pinned), course=later, earlier=before)
        found = [total(by, simulation.file(pupil)) for pupil in simulation.pupils()]
        assert {points[old.id] for points, _ in found} == {0.0}
        assert not any(odd for _, odd in found)


def test_a_question_that_is_gone_is_graded_as_it_was_asked(released):
    course, before = released
    assignment = assigned(course)
    simulation = Simulation(Grader(assignment, course=course), size=5)
    asked = {name: each for name, each in course.questions["02-places"].items() if name != "unnamed-count"}
    later = msgspec.structs.replace(course, questions={**course.questions, "02-places": asked})
    by = Grader(assignment, course=later, earlier=before)
    assert not by.told
    for pupil in simulation.pupils():
        assert total(by, simulation.file(pupil)) == total(Grader(assignment, course=course), simulation.file(pupil))
    without = Grader(assignment, course=later)
    assert without.told == [("grade.question-gone", {"question": "unnamed-count"})]


def test_what_a_teacher_accepts_holds_for_each_wording(released):
    course, before = released
    old = course.questions["02-places"]["unnamed-count"]
    later = with_question(course, msgspec.structs.replace(old, answer=12.0, slip=()))
    options = Options(accept=(Accept(question=old.id, answer=9.0),))
    by = Grader(assigned(later), course=later, earlier=before, options=options)
    slot = next(slot for slot in by.slots if slot.question.id == old.id)
    other = by.wording(slot, model.fingerprint(old))
    assert other is not None
    assert msgspec.json.decode(bytes(other.cell((9.0,))))[0] == 1.0


# ---- what an assignment says of the version ----


@pytest.mark.parametrize(("version", "branch"), [("0.2.0", "v0.2.0"), ("0.2.0.dev0", "main"), ("", "main")])
def test_an_assignment_carries_the_version_and_its_links_name_the_tag(released, version: str, branch: str):
    course = msgspec.structs.replace(released[0], version=version)
    made = assigned(course)
    assert (made.version, made.v) == (version, 2 if version else 1)
    assert assignments.read(assignments.code(made)) == assignments.read(assignments.encode(made)) == made
    raw = msgspec.json.decode(assignments.encode(made))
    assert ({"v", "version"} <= raw.keys()) == bool(version)
    links = share.links(
        made, language="zh", first="00-start", hub="https://hub.example.org", source="https://github.com/a/b"
    )
    assert f"/gh/a/b/{branch}?" in links["binder"]
    assert f"branch={branch}&" in links["hub"]


def test_a_key_of_a_versioned_course_says_so_at_its_top_where_the_older_library_looks(released):
    course = released[0]
    asked = course.questions["02-places"]
    key = assignments.make_test("T", course=msgspec.structs.replace(course, version="0.2.0"), questions=asked)
    raw = msgspec.json.decode(assignments.encode(key))
    assert (raw["v"], raw["assignment"]["v"]) == (2, 2)
    assert assignments.read(assignments.encode(key)) == key
    without = msgspec.structs.replace(course, version="")
    known_then = {name: question for name, question in asked.items() if question.kind != "evidence"}
    old = assignments.make_test("T", course=without, questions=known_then)
    assert "v" not in msgspec.json.decode(assignments.encode(old))
    newer = msgspec.json.decode(assignments.encode(assignments.make_test("T", course=without, questions=asked)))
    assert (newer["v"], newer["assignment"]["v"]) == (2, 2), "a kind that the older library does not know"


def test_the_badge_names_the_newest_release(root: Path):
    dated = re.search(r"^## (\S+) \(\d{4}-\d\d-\d\d\)$", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    addresses = re.findall(r"mybinder\.org/v2/gh/[^/]+/[^/]+/([^?]+)\?", (root / "README.md").read_text("utf-8"))
    assert dated
    assert len(addresses) >= 2
    assert set(addresses) == {f"v{dated.group(1)}"}


@pytest.mark.parametrize(("version", "moves"), [("0.2.0", False), ("0.2.0.dev0", True)])
def test_the_page_that_assigns_says_where_a_link_moves(root: Path, tmp_path: Path, course, version: str, moves: bool):
    drawn = CompiledCourse(root / "data")
    drawn.__dict__["asked"] = msgspec.structs.replace(course, version=version)
    view = AssignView(drawn, language="en", home=tmp_path)
    made, faults = view.make({"title": "T", "names": ["02-places"], "source": "https://github.com/a/b"})
    assert not faults
    assert ("“main”, which changes" in made["note"]) == moves
