"""A class from assignment to gradebook: whatever way it was handed in, the same; what the teacher decides is followed."""

from __future__ import annotations

import csv
import os
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from teaching_course import Simulation, graded, scores, table, with_lines

from lessons.assessment import scoring
from lessons.classroom import assignments, collect, grade_class, options, results
from lessons.classroom.essays import EssayMarking, Marks
from lessons.classroom.grader import Grader, ItemResult, digest
from lessons.classroom.options import Accept, Options, Override
from lessons.content import model
from lessons.errors import ContentError
from lessons.journal import submission
from lessons.journal.store import Answered

LATE = frozenset({"2026003"})


@pytest.fixture
def simulation(grader) -> Simulation:
    return Simulation(grader, size=12)


@pytest.mark.parametrize("layout", ["plain", "plain-zip", "moodle", "moodle-zip", "canvas", "canvas-zip"])
def test_every_way_of_handing_in_comes_to_the_same(tmp_path: Path, grader, layout: str):
    simulation = Simulation(grader, size=40)
    people = simulation.roster(tmp_path / "list.csv", encoding="gb18030")
    plain = simulation.write(tmp_path / "plain", layout="plain", late=LATE)
    _, _, expected = graded(grader, plain, tmp_path / "out", people=people)
    other = simulation.write(tmp_path / "other", layout=layout, late=LATE)
    whole, told, rows = graded(grader, other, tmp_path / "out2", people=people)
    assert (whole.files, whole.graded, whole.faults, told) == (40, 40, 0, [])
    assert scores(rows) == scores(expected)
    assert [row["Number"] for row in rows] == [f"{2026001 + place}" for place in range(40)]
    assert [row["Late"] for row in rows] == ["yes" if row["Number"] in LATE else "" for row in rows]


def test_scores_are_those_of_the_page(tmp_path: Path, grader, simulation, course):
    """What a student's own page counts by the same answers, question by question."""
    _, _, rows = graded(grader, simulation.write(tmp_path / "in"), tmp_path / "out")
    for pupil, row in zip(simulation.pupils(), sorted(rows, key=lambda row: row["File"]), strict=True):
        lines = submission.parse(simulation.file(pupil), course=course.id).lines
        for name, question in course.questions["02-places"].items():
            given = [
                scoring.parse_response(question, line.answer)
                for line in lines
                if isinstance(line, Answered) and line.q == name
            ]
            points = "" if isinstance(question, model.Essay) else scoring.outcome(question, given).points
            cell = row[f"02-places/{name} ({question.points})"]
            assert (float(cell) if cell else "") == points


def test_a_test_of_the_teachers_own(tmp_path: Path, course):
    key = assignments.make_test(
        "测验", course=course, questions=course.questions["02-places"], due="2026-10-01T20:00+08:00"
    )
    by = Grader(key, course=course)
    simulation = Simulation(by, size=12)
    whole, told, rows = graded(by, simulation.write(tmp_path / "in"), tmp_path / "out")
    assert (whole.graded, told) == (12, [])
    heads = [head for head in rows[0] if "(" in head]
    assert heads == [f"{name} ({question.points})" for name, question in course.questions["02-places"].items()]
    assert len({row["Points"] for row in rows}) > 6
    # The last answer counts, since nothing was said of any.
    pupil = next(simulation.pupils())
    lines = [line for line in simulation.lines(pupil) if isinstance(line, Answered)]
    row = next(row for row in rows if row["File"] == f"{pupil.number}.jsonl")
    for slot in by.slots:
        if not isinstance(slot.question, model.Essay):
            last = slot.accepted([line.answer for line in lines if line.q == slot.name][-1])
            share = scoring.score(slot.question, last).share
            assert float(row[f"{slot.label} ({slot.question.points})"]) == round(slot.question.points * share, 2)


def test_a_test_is_not_graded_without_its_key(tmp_path: Path, course):
    key = assignments.make_test("测验", course=course, questions=course.questions["02-places"])
    files = Simulation(Grader(key, course=course), size=2).write(tmp_path / "in")
    whole, told, _ = graded(Grader(key.assignment, course=course), files, tmp_path / "out")
    assert told[0].startswith("This is a test")
    assert whole.graded == 0


def test_a_corrected_key_regrades_a_test(tmp_path: Path, course):
    questions = course.questions["02-places"]
    key = assignments.make_test("测验", course=course, questions=questions)
    files = Simulation(Grader(key, course=course), size=12).write(tmp_path / "in")
    _, _, before = graded(Grader(key, course=course), files, tmp_path / "out")
    choice = questions["who-came-to-the-hall"]
    option = tuple(msgspec.structs.replace(each, correct=each.id == "committee") for each in choice.option)
    corrected = {**questions, "who-came-to-the-hall": msgspec.structs.replace(choice, option=option)}
    _, told, after = graded(Grader(key, course=course, questions=corrected), files, tmp_path / "out")
    assert not told
    changed = {head for one, other in zip(before, after, strict=True) for head in one if one[head] != other[head]}
    assert changed == {"Points", "who-came-to-the-hall (2)"}
    del corrected["who-came-to-the-hall"]
    _, told, _ = graded(Grader(key, course=course, questions=corrected), files, tmp_path / "out")
    assert told == ["The question “who-came-to-the-hall” is gone, and did not count."]


def test_a_built_in_question_corrected_since_is_scored_as_it_stands(tmp_path: Path, course, simulation, grader):
    files = simulation.write(tmp_path / "in")
    number = course.questions["02-places"]["unnamed-count"]
    changed = {**course.questions["02-places"], "unnamed-count": msgspec.structs.replace(number, answer=12.0, slip=())}
    later = msgspec.structs.replace(course, questions={"02-places": changed})
    by = Grader(grader.assignment, course=later)
    _, told, rows = graded(by, files, tmp_path / "out")
    assert not told
    given = [float(row["02-places/unnamed-count (1)"]) for row in rows]
    assert max(given) == 0  # everybody who was right is wrong now, though the fingerprint is another


def test_the_last_before_the_due_date_counts_and_it_is_said(tmp_path: Path, grader, simulation):
    people = simulation.roster(tmp_path / "list.csv")
    folder = tmp_path / "in"
    pupil, other = list(simulation.pupils())[:2]
    due = grader.assignment.deadline
    best = next(each for each in simulation.pupils() if each.strength == max(p.strength for p in simulation.pupils()))
    for name, hours, whose in (("a", -5, other), ("b", -2, best), ("c", -3, other), ("d", 1, other), ("e", 2, other)):
        path = folder / f"王伟_{ord(name)}_assignsubmission_file" / f"{name}.jsonl"
        path.parent.mkdir(parents=True)
        path.write_bytes(with_lines(simulation.file(whose), lambda lines: lines, who=pupil.name))
        moment = (due + timedelta(hours=hours)).timestamp()
        os.utime(path, (moment, moment))
    whole, told, rows = graded(grader, folder, tmp_path / "out", people=people)
    assert rows[0]["File"].endswith("/b.jsonl")
    assert rows[0]["Late"] == ""
    assert "王伟: 5 hand-ins; 王伟_98_assignsubmission_file/b.jsonl counts" in told
    assert whole.files == 5
    for name in "abc":
        (folder / f"王伟_{ord(name)}_assignsubmission_file" / f"{name}.jsonl").unlink()
    _, _, rows = graded(grader, folder, tmp_path / "out", people=people)
    assert (rows[0]["File"][-7:], rows[0]["Late"], rows[0]["Notes"].split("; ")[0]) == ("e.jsonl", "yes", "late")
    assert rows[0]["Points"]


def test_the_minute_that_it_is_due_in_is_in_time(tmp_path: Path, grader, simulation):
    simulation.write(tmp_path / "in")
    due = grader.assignment.deadline.timestamp()
    for name, moment in (("2026001", due + 59), ("2026002", due + 60)):
        os.utime(tmp_path / "in" / f"{name}.jsonl", (moment, moment))
    _, _, rows = graded(grader, tmp_path / "in", tmp_path / "out")
    assert [row["File"] for row in rows if row["Late"]] == ["2026002.jsonl"]


def test_who_handed_in_nothing_is_in_the_list(tmp_path: Path, grader, simulation):
    people = simulation.roster(tmp_path / "list.csv")
    simulation.write(tmp_path / "in")
    for number in (2026001, 2026005, 2026012):
        (tmp_path / "in" / f"{number}.jsonl").unlink()
    whole, _, rows = graded(grader, tmp_path / "in", tmp_path / "out", people=people)
    assert [row["Number"] for row in rows if not row["Points"]] == ["2026001", "2026005", "2026012"]
    assert len(rows) == 12
    assert whole.faults == 0


def test_a_name_that_is_not_in_the_list_is_told_with_near_ones_and_graded(tmp_path: Path, course, grader, simulation):
    people = simulation.roster(tmp_path / "list.csv")
    simulation.write(tmp_path / "in")
    raw = (tmp_path / "in" / "2026001.jsonl").read_bytes()
    (tmp_path / "in" / "2026001.jsonl").unlink()
    (tmp_path / "in" / "x.jsonl").write_bytes(with_lines(raw, lambda lines: lines, who="王炜"))
    whole, told, rows = graded(grader, tmp_path / "in", tmp_path / "out", people=people)
    assert whole.faults == 1
    assert told[0].startswith("x.jsonl: “王炜” is not in the class list; near it: 王伟 (2026001)")
    assert (rows[-1]["Name"], rows[-1]["Number"], bool(rows[-1]["Points"])) == ("王炜", "", True)
    assert not rows[0]["Points"]
    assert all(row["Full name"] != "王炜" for row in table(tmp_path / "out" / "moodle.csv"))
    by = Grader(grader.assignment, course=course, options=Options(match={"王炜": "2026001"}))
    whole, told, rows = graded(by, tmp_path / "in", tmp_path / "out", people=people)
    assert (whole.faults, told, rows[0]["File"]) == (0, [], "x.jsonl")


def test_who_signs_as_another_is_told(tmp_path: Path, grader, simulation):
    people = simulation.roster(tmp_path / "list.csv")
    folder = simulation.write(tmp_path / "in", layout="moodle")
    path = next(folder.glob("王伟_*/*.jsonl"))
    path.write_bytes(with_lines(path.read_bytes(), lambda lines: lines, who="李伟"))
    _, told, rows = graded(grader, folder, tmp_path / "out", people=people)
    (line,) = told
    assert line.startswith("王伟_90000_assignsubmission_file/handan-lessons.jsonl: Signed 李伟, but handed in by 王伟.")
    assert not rows[0]["Points"]  # nobody's, until the teacher says whose
    assert rows[-1]["Points"]
    assert rows[-1]["File"].startswith("王伟_90000")


def test_what_the_teacher_decides(tmp_path: Path, course, grader, simulation):
    files = simulation.write(tmp_path / "in")
    people = simulation.roster(tmp_path / "list.csv")
    _, _, before = graded(grader, files, tmp_path / "out", people=people)
    decided = Options(
        drop=("border-order",),
        accept=(
            Accept(question="02-places/level", answer="省级"),
            Accept(question="who-came-to-the-hall", answer="group", reason="reads so"),
        ),
        override=(
            Override(student="2026002", question="unnamed-count", points=0.5, reason="counted aloud"),
            Override(student="张伟", points=30, reason="ill"),
        ),
    )
    _, told, after = graded(
        Grader(grader.assignment, course=course, options=decided), files, tmp_path / "out", people=people
    )
    assert not told
    assert all(row["02-places/border-order (–)"] == "" for row in after)
    assert {row["Max points"] for row in after} == {f"{grader.max_points - 3}"}
    assert after[1]["02-places/unnamed-count (1)"] == "0.5"
    assert "0.5 points by hand: counted aloud" in after[1]["Notes"]
    assert after[2]["Points"] == "30"
    for head in ("02-places/level (1)", "02-places/who-came-to-the-hall (2)"):
        assert all(float(new[head]) >= float(old[head]) for old, new in zip(before, after, strict=True))
        assert sum(float(new[head]) for new in after) > sum(float(old[head]) for old in before)


def test_decisions_that_mean_nothing_are_told(tmp_path: Path, course, grader, simulation):
    decided = Options(
        drop=("no-such",),
        accept=(Accept(question="who-came-to-the-hall", answer="no-such"),),
        override=(Override(student="nobody", points=1, reason="x"),),
    )
    whole, told, _ = graded(
        Grader(grader.assignment, course=course, options=decided), simulation.write(tmp_path / "in"), tmp_path / "out"
    )
    assert [line[:25] for line in told] == [
        "“no-such” in the options ",
        "The options file accepts ",
        "The points for “nobody” i",
    ]
    assert whole.faults == 3
    assert whole.graded == 12


def test_the_options_file(tmp_path: Path):
    path = tmp_path / "options.toml"
    path.write_text(
        'drop = ["a"]\n[[override]]\nstudent = "x"\npoints = 2\nreason = "r"\n[match]\n"小王" = "1"\n', encoding="utf-8"
    )
    assert options.read(path) == Options(
        drop=("a",), override=(Override(student="x", points=2, reason="r"),), match={"小王": "1"}
    )
    path.write_text('dropp = ["a"]\n[[override]]\nstudent = "x"\npoints = -1\n', encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        options.read(path)
    assert [problem.where for problem in caught.value.problems] == ["", "override[#1].points", "override[#1].reason"]


def test_essays_are_read_one_question_at_a_time_and_marks_are_kept(tmp_path: Path, course, grader, simulation):
    files = simulation.write(tmp_path / "in")
    people = simulation.roster(tmp_path / "list.csv")
    whole, _, rows = graded(grader, files, tmp_path / "out", people=people)
    assert whole.unread == 36
    assert all(row["Points"] and row["To be read"] == "3" for row in rows)
    assert all(row["第二课"] == "-" for row in table(tmp_path / "out" / "moodle.csv"))
    kept = Marks(tmp_path / "marks.jsonl")
    reading = EssayMarking(grader, lambda: collect.source(files), tmp_path / "out", marks=kept)
    listed = reading.essays("02-places/difficulties")
    found = [reading.essay("02-places/difficulties", place) for place in range(len(listed))]
    assert {each.key for each in found} == {row["Number"] for row in rows}
    assert all(each.text and each.way == "open" for each in found)
    for each in found:
        kept.give(each.key, "02-places/difficulties", levels={"claim": 2}, text=each.text)
        if each.key != "2026001":
            kept.give(each.key, "02-places/difficulties", levels={"evidence": 1}, text=each.text)
    decided = Grader(grader.assignment, course=course, options=Options(drop=("map-label", "one-map-enough")))
    again = Marks(tmp_path / "marks.jsonl")
    whole, _, rows = graded(decided, files, tmp_path / "out", people=people, marks=again)
    assert whole.unread == 1
    assert [row["02-places/difficulties (6)"] for row in rows] == ["", *["4.5"] * 11]
    assert [row["第二课"] != "-" for row in table(tmp_path / "out" / "moodle.csv")] == [False, *[True] * 11]


def test_a_mark_does_not_pass_on_to_a_text_that_nobody_read(tmp_path: Path, grader, simulation):
    files = simulation.write(tmp_path / "in")
    kept = Marks(tmp_path / "marks.jsonl")
    graded(grader, files, tmp_path / "out")
    reading = EssayMarking(grader, lambda: collect.source(files), tmp_path / "out", marks=kept)
    each = reading.essay("02-places/difficulties", 0)
    kept.give(each.key, "02-places/difficulties", levels={"claim": 2, "evidence": 2}, text=each.text + "!")
    _, _, rows = graded(grader, files, tmp_path / "out", marks=kept)
    row = next(row for row in rows if row["Name"] == each.name)
    assert "to be read again" in row["Notes"]
    assert row["02-places/difficulties (6)"] == ""


def test_marks_are_appended_and_outlive_a_torn_line(tmp_path: Path):
    path = tmp_path / "marks.jsonl"
    Marks(path).give("1", "q", levels={"a": 1}, text="t")
    path.write_bytes(path.read_bytes() + b'{"student":"2","ques')
    again = Marks(path)
    assert again.damaged == 1
    again.give("1", "q", levels={"a": 0, "b": 2}, text="t")
    again.give("1", "q", levels={"b": None}, text="t")
    assert Marks(path).levels("1", "q", text=digest("t")) == ({"a": 0}, False)
    assert Marks(path).levels("1", "q", text=digest("u")) == ({}, True)
    assert path.read_bytes().startswith(b'{"student":"1"')


def test_results_are_on_disk_before_the_next_file_is_read(tmp_path: Path, grader, simulation):
    simulation.write(tmp_path / "in")
    source = collect.Folder(tmp_path / "in")
    sizes = []

    class Watched:
        def entries(self):
            for entry in source.entries():
                sizes.append(len(made[0]._run) if made else 0)
                yield entry

        def read(self, entry):
            return source.read(entry)

    made: list[results.Results] = []
    original = results.Results.__init__

    def noted(self, path):
        original(self, path)
        made.append(self)

    results.Results.__init__ = noted
    try:
        grade_class.grade_class(grader, Watched(), tmp_path / "out")
    finally:
        results.Results.__init__ = original
    assert sizes == list(range(12))
    assert len(list(results.read(tmp_path / "out" / "results.jsonl"))) == 12


def test_results_are_sorted_however_many_there_are(tmp_path: Path, monkeypatch):
    import random

    monkeypatch.setattr(results, "RUN", 7)
    rows = [
        results.Row(place, f"k{place}", "n", f"f{turn}", float(turn), cells=[ItemResult(1.0, 1)])
        for place in range(40)
        for turn in range(3)
    ]
    kept = results.Results(tmp_path / "r.jsonl")
    for row in random.Random(1).sample(rows, len(rows)):
        kept.add(row)
    found = list(kept.students())
    kept.close()
    assert [[row.file for row in student] for student in found] == [["f0", "f1", "f2"]] * 40
    assert [student[0].place for student in found] == list(range(40))


def test_the_report_says_what_the_class_did_not_understand(tmp_path: Path, course, grader, simulation):
    files = simulation.write(tmp_path / "in")

    def all_wrong(lines):
        for line in lines:
            wrong = isinstance(line, Answered) and line.q == "who-came-to-the-hall"
            yield msgspec.structs.replace(line, answer="group") if wrong else line

    for path in files.iterdir():
        path.write_bytes(with_lines(path.read_bytes(), all_wrong))
    graded(grader, files, tmp_path / "out")
    first = table(tmp_path / "out" / "report.csv")[0]
    assert first["Question"] == "02-places/who-came-to-the-hall"
    assert (first["Answered by"], first["Right at first"], first["Given by"]) == ("12", "0%", "12")
    options = course.questions["02-places"]["who-came-to-the-hall"].option
    assert first["Commonest wrong first answer"] == next(option.text.en for option in options if option.id == "group")


def test_the_report_gives_a_wrong_unit_by_its_name(tmp_path: Path, course, grader, simulation):
    files = simulation.write(tmp_path / "in")
    place = next(slot.question for slot in grader.slots if isinstance(slot.question, model.PlaceQuestion))
    wrong = next(name for name in place.target.units if name != place.target.unit)

    def all_wrong(lines):
        for line in lines:
            mine = isinstance(line, Answered) and line.q == place.id
            yield msgspec.structs.replace(line, answer=f"unit:{wrong}") if mine else line

    for path in files.iterdir():
        path.write_bytes(with_lines(path.read_bytes(), all_wrong))
    graded(grader, files, tmp_path / "out")
    row = next(row for row in table(tmp_path / "out" / "report.csv") if row["Question"].endswith(f"/{place.id}"))
    assert row["Commonest wrong first answer"] == course.units[wrong].name.en


WORKSHEET = {
    "en": "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments",
    "zh": "标识符,全名,电子邮件地址,状态,成绩,最高成绩,成绩可更改,最后修改（提交）,最后修改（成绩）,反馈评论",
    "fr": "Identifiant,Nom complet,Adresse de courriel,Statut,Note,Note maximale,La note peut être modifiée,"
    "Dernière modification (travail remis),Dernière modification (note),Commentaires",
}


@pytest.mark.parametrize("language", WORKSHEET)
def test_moodles_worksheet_comes_back_filled(tmp_path: Path, course, grader, simulation, language: str):
    """Its heads, rows and long cells stay; a grade stands where there is one, and an empty cell where there is none."""
    essays = tuple(slot.label for slot in grader.slots if slot.is_essay)
    decided = Grader(grader.assignment, course=course, options=Options(drop=essays))
    long, pupils = "Well\n" + "done " * 60, list(simulation.pupils())
    rows = [
        [f"Participant {90000 + n}", p.name, "", "Submitted", "-" if n else "3", "100", "Yes", "-", "-", long]
        for n, p in enumerate(pupils)
    ]
    rows.append(["Participant 99999", "没交的", "", "-", "", "100", "Yes", "-", "-", ""])
    people = tmp_path / "Grades.csv"
    with people.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([WORKSHEET[language].split(","), *rows])
    _, told, rows_now = graded(
        decided, simulation.write(tmp_path / "in", layout="moodle"), tmp_path / "out", people=people
    )
    with (tmp_path / "out" / "moodle.csv").open(encoding="utf-8-sig", newline="") as file:
        heads, *filled = csv.reader(file)
    points = {row["Name"]: row["Points"] for row in rows_now}
    assert heads == WORKSHEET[language].split(",")
    assert [row[:4] + row[5:] for row in filled] == [row[:4] + row[5:] for row in rows]
    assert all(points[p.name] for p in pupils)
    assert [row[4] for row in filled] == [*(points[p.name] for p in pupils), ""]
    assert (
        sum("Moodle" in line and f"100, this assignment has {decided.max_points} points" in line for line in told) == 1
    )


def test_canvas_takes_the_column_that_it_has(tmp_path: Path, course, grader, simulation):
    """Where its own export is the class list, the assignment goes by the number that it has there."""
    people = tmp_path / "list.csv"
    rows = "".join(f"{p.name},{50000 + n},{p.number},u{n},A,,\n" for n, p in enumerate(simulation.pupils()))
    title = grader.assignment.title
    people.write_text(
        f"Student,ID,SIS User ID,SIS Login ID,Section,Old (12),{title} (3456)\n    Points Possible,,,,,10,5\n{rows}",
        encoding="utf-8",
    )
    graded(grader, simulation.write(tmp_path / "in", layout="canvas"), tmp_path / "out", people=people)
    canvas = table(tmp_path / "out" / "canvas.csv")
    assert list(canvas[0]) == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", f"{title} (3456)"]
    assert canvas[0][f"{title} (3456)"] == f"{grader.max_points}"
    assert len(canvas) == 1 + len(list(simulation.pupils()))


def test_who_has_no_grade_gets_none_in_moodle(tmp_path: Path, grader, simulation):
    """An empty cell would be 0 in a new column; a hyphen is passed over."""
    people = tmp_path / "list.csv"
    people.write_text("name,number\n没交的,1\n", encoding="utf-8")
    graded(grader, simulation.write(tmp_path / "in", layout="moodle"), tmp_path / "out", people=people)
    row = next(row for row in table(tmp_path / "out" / "moodle.csv") if row["Full name"] == "没交的")
    assert row[grader.assignment.title] == "-"
    row = next(row for row in table(tmp_path / "out" / "canvas.csv") if row["Student"] == "没交的")
    assert row[grader.assignment.title] == ""


@pytest.mark.parametrize("name", ["{number}.jpg", "{name}.HEIC", "{number}_{name}_第二课.png", "{name}/scan.pdf"])
def test_a_photo_is_a_row_to_be_marked_by_hand(tmp_path: Path, course, grader, simulation, name: str):
    """It is found by its name, said to be a photo, and what a teacher gives for it counts."""
    files, (pupil, *_) = simulation.write(tmp_path / "in"), simulation.pupils()
    people = simulation.roster(tmp_path / "list.csv")
    own = files / f"{pupil.number}.jsonl"  # by its name: its head says when it was made
    own.unlink()
    photo = files / name.format(number=pupil.number, name=pupil.name)
    photo.parent.mkdir(exist_ok=True)
    photo.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)))
    whole, told, rows = graded(grader, files, tmp_path / "out", people=people)
    row = next(row for row in rows if row["Number"] == pupil.number)
    assert (row["Points"], row["File"]) == ("", str(photo.relative_to(files)))
    assert "photo" in row["Notes"]
    assert (whole.files, whole.graded, len(told)) == (12, 11, 1)
    given = (Override(student=pupil.number, points=7.5, reason="read on the photo"),)
    decided = Grader(grader.assignment, course=course, options=Options(override=given))
    _, _, rows = graded(decided, files, tmp_path / "out", people=people)
    assert next(row for row in rows if row["Number"] == pupil.number)["Points"] == "7.5"


def test_points_are_given_to_who_handed_in_nothing(tmp_path: Path, course, grader, simulation):
    """On paper or aloud: by question, or for the whole, which comes before the questions."""
    people = tmp_path / "list.csv"
    people.write_text("name,number\n纸上,1\n口头,2\n没有,3\n", encoding="utf-8")
    names = [slot.label for slot in grader.slots[:2]]
    given = [Override(student="1", question=name, points=1, reason="on paper") for name in names]
    given += [
        Override(student="2", points=3.5, reason="aloud"),
        Override(student="2", question=names[0], points=1, reason="x"),
    ]
    decided = Grader(grader.assignment, course=course, options=Options(override=tuple(given)))
    (tmp_path / "in").mkdir()
    _, told, rows = graded(decided, tmp_path / "in", tmp_path / "out", people=people)
    assert [row["Points"] for row in rows] == ["2", "3.5", ""]
    assert all("on paper" not in line for line in told)  # it was used
    assert "on paper" in rows[0]["Notes"]


def test_tables_for_platforms(tmp_path: Path, course, grader, simulation):
    (tmp_path / "list.csv").write_text(
        "Student,ID,SIS User ID,SIS Login ID,Section\n"
        + "".join(f"{p.name},{50000 + n},{p.number},u{n},A\n" for n, p in enumerate(simulation.pupils())),
        encoding="utf-8",
    )
    decided = Grader(
        grader.assignment, course=course, options=Options(drop=("difficulties", "map-label", "one-map-enough"))
    )
    graded(decided, simulation.write(tmp_path / "in", layout="canvas"), tmp_path / "out", people=tmp_path / "list.csv")
    canvas = table(tmp_path / "out" / "canvas.csv")
    assert canvas[0] == {
        "Student": "    Points Possible",
        "ID": "",
        "SIS User ID": "",
        "SIS Login ID": "",
        "Section": "",
        "第二课": f"{decided.max_points}",
    }
    assert canvas[1]["ID"] == "50000"
    assert (canvas[1]["SIS User ID"], canvas[1]["SIS Login ID"], canvas[1]["Section"]) == ("2026001", "u0", "A")
    assert all(float(row["第二课"]) >= 0 for row in canvas)
    moodle = table(tmp_path / "out" / "moodle.csv")
    assert [row["ID number"] for row in moodle] == [pupil.number for pupil in simulation.pupils()]
    graded(decided, simulation.write(tmp_path / "in2", layout="moodle"), tmp_path / "out")
    assert {row["Identifier"] for row in table(tmp_path / "out" / "moodle.csv")} == {
        f"Participant {90000 + n}" for n in range(12)
    }
