"""What is said to students: kept as typed, with the person whom it was said to; earlier versions' gradings stay as they were."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from archives import archive
from teaching_course import Simulation, assigned, with_lines

from lessons.classroom import assignments
from lessons.classroom.comments import LIMIT_COMMENT, Comments
from lessons.classroom.essays import Marks
from lessons.classroom.fair_reading import ReadingRecord
from lessons.classroom.grader import Grader, digest
from lessons.classroom.options import SessionError
from lessons.classroom.session import COMMENTS, MARKS, OPTIONS, READING, GradingSession

ESSAY = "02-places/difficulties"
LIST = "学号,姓名\n2026001,王伟\n2026002,李伟\n2026003,张伟\n"


@pytest.fixture(scope="module")
def files(course) -> dict[str, bytes]:
    simulation = Simulation(Grader(assigned(course), course=course), size=3, autosaves=1)
    return {f"{pupil.name}.jsonl": simulation.file(pupil) for pupil in simulation.pupils()}


def opened(course, home: Path, files: dict[str, bytes] | None = None) -> GradingSession:
    home.mkdir(exist_ok=True)
    session = GradingSession(home, course=course, language="en")
    session.begin(assignments.encode(assigned(course)))
    if files is not None:
        session.list_class(LIST.encode(), file="list.csv")
        archive(session.receive(), files)
        session.collect(session.receiving)
        session.grade()
    return session


@pytest.mark.parametrize(
    "text", ["很好。\n\n\t看 A5 吧 ", "=1+1", "<script>alert(1)</script>", "👩🏽‍🏫 é é", '"\\', "\u2028 \u202e x"]
)
def test_a_comment_is_kept_as_it_was_typed(tmp_path: Path, text: str):
    path = tmp_path / "comments.jsonl"
    Comments(path).give("2026001", "02-places/unnamed-count", text)
    kept = Comments(path)
    assert kept.on("2026001", "02-places/unnamed-count") == text
    assert kept.bank("02-places/unnamed-count") == [text]
    assert (kept.damaged, kept.newer) == (0, 0)


def test_the_last_comment_counts_and_an_empty_one_takes_it_back(tmp_path: Path):
    comments = Comments(tmp_path / "comments.jsonl")
    for text in ("one", "two", "one", ""):
        comments.give("a", "", text)
        assert Comments(comments.path).on("a", "") == comments.on("a", "") == text
    assert comments.bank("") == ["one", "two"], "the latest first, each once; what was taken back is still offered"
    assert comments.students() == set()
    assert comments.on("a", "02-places/unnamed-count") == "" == comments.on("b", "")


def test_a_comment_belongs_to_the_text_that_was_read(tmp_path: Path):
    comments = Comments(tmp_path / "comments.jsonl")
    comments.give("a", ESSAY, "well told", of=digest("first"))
    assert comments.on("a", ESSAY, read=digest("first")) == "well told"
    assert comments.on("a", ESSAY, read=digest("second")) == ""
    comments.give("a", ESSAY, "of any")
    assert comments.on("a", ESSAY, read=digest("second")) == "of any"


def test_what_cannot_be_kept_is_made_fit(tmp_path: Path):
    comments = Comments(tmp_path / "comments.jsonl")
    comments.give("a", "", "half \ud800 a character")
    comments.give("b", "", "x" * 2 * LIMIT_COMMENT)
    kept = Comments(comments.path)
    assert kept.on("a", "") == "half ? a character"
    assert len(kept.on("b", "")) == LIMIT_COMMENT


def test_a_line_of_a_newer_version_is_newer_and_a_torn_one_damaged(tmp_path: Path):
    path = tmp_path / "comments.jsonl"
    Comments(path).give("a", "", "kept")
    newer = b'{"v":2,"student":"a","question":"","said":{"zh":"x"},"t":"2027-01-01T00:00:00Z"}\n'
    path.write_bytes(path.read_bytes() + newer + b'{"v":1,"student":"a","quest')
    comments = Comments(path)
    assert (comments.newer, comments.damaged, comments.on("a", "")) == (1, 1, "kept")
    comments.give("a", "", "after")
    assert (Comments(path).damaged, Comments(path).on("a", "")) == (1, "after"), "what was torn off stays by itself"


def test_lines_that_cannot_be_used_are_told(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", files)
    (session.folder / COMMENTS).write_bytes(b'{"v":2}\nnonsense\n\n')
    told: list[str] = []
    again = opened(course, tmp_path / "home")
    again.grade(tell=told.append)
    assert [line for line in told if line.startswith(COMMENTS)] == [
        f"{COMMENTS}: 1 lines of the comments file cannot be read, and were not used.",
        f"{COMMENTS}: 1 lines of the comments file were written by a newer version, and were not used.",
    ]


def test_comments_need_somebody_who_handed_something_in(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", {name: files[name] for name in list(files)[:2]})
    session.comment("2026001", "of the whole")
    session.comment("2026001", "of one", question="02-places/unnamed-count")
    assert session.said_of("2026001", "") == "of the whole"
    for student, question in (("2026003", ""), ("nobody", ""), ("2026001", "no-question")):
        with pytest.raises(SessionError):
            session.comment(student, "x", question=question)


def test_comments_stay_with_the_person_when_the_list_changes(tmp_path: Path, course, files):
    """As marks do: whoever has the number now is not told what somebody else was."""
    session = opened(course, tmp_path / "home", files)
    session.comment("2026001", "to Wang")
    session.comment("2026002", "to Li", question="02-places/unnamed-count")
    session.list_class("学号,姓名\n2026001,李伟\n2026007,王伟\n2026003,张伟\n".encode(), file="list.csv")
    assert {each.was.name: each.said for each in session.unsettled} == {"王伟": 1, "李伟": 1}
    assert session.said_of("2026001", "") == "" == session.said_of("2026007", "")
    for each in session.unsettled:
        session.settle(each.key, each.was.name)
    again = opened(course, tmp_path / "home")
    assert again.said_of("2026007", "") == "to Wang"
    assert again.said_of("2026001", "02-places/unnamed-count") == "to Li"
    assert again.said_of("2026001", "") == ""


def test_a_comment_on_a_file_in_doubt_goes_to_whoever_it_is(tmp_path: Path, course, files):
    odd = {"work.jsonl": with_lines(files["王伟.jsonl"], lambda lines: lines, who="小王")}
    session = opened(course, tmp_path / "home", odd)
    (doubt,) = session.grade().doubts
    session.comment(doubt.key, "whoever you are")
    session.match(doubt.file, "2026002", content=doubt.content)
    assert session.said_of("2026002", "") == "whoever you are"


# Which version wrote, which reads.


class OldMark(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the marks as 0.1 reads it."""

    student: str
    question: str
    row: str
    level: int | None
    text: str
    t: str


def by_hand(session: GradingSession) -> None:
    session.override("2026001", 1, reason="aloud", question="02-places/unnamed-count")
    for place in range(3):
        essay = session.reading.essay(ESSAY, place)
        for row in session.reading.question(ESSAY).row:
            session.mark(ESSAY, place, row=row.id, level=1, read=essay.digest)
    session.grade()


def test_a_grading_without_comments_has_the_files_of_before(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", files)
    by_hand(session)
    names = {path.name for path in session.folder.iterdir()}
    assert names == {"assignment.json", "class.csv", "submissions.zip", "options.toml", "marks.jsonl", "grades"}
    assert set(msgspec.json.decode((session.folder / MARKS).read_bytes().splitlines()[0])) == set(
        OldMark.__struct_fields__
    )


def test_a_grading_of_before_opens_and_comments_leave_its_files_alone(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", files)
    by_hand(session)
    before = {name: (session.folder / name).read_bytes() for name in (OPTIONS, MARKS)}
    tables = {path.name: path.read_bytes() for path in (session.folder / "grades").iterdir()}
    again = opened(course, tmp_path / "home")
    again.grade()
    again.comment("2026001", "well done")
    essay = again.reading.essay(ESSAY, 0)
    assert again.comment_essay(ESSAY, 0, "and here", read=essay.digest) == "and here"
    again.show_names(ESSAY)
    again.grade()
    # 0.1 knows neither new file, and finds the others as it left them: it grades as before.
    assert before == {name: (session.folder / name).read_bytes() for name in (OPTIONS, MARKS)}
    assert tables == {path.name: path.read_bytes() for path in (session.folder / "grades").iterdir()}
    for line in (session.folder / MARKS).read_bytes().splitlines():
        msgspec.json.decode(line, type=OldMark)
    assert {path.name for path in session.folder.iterdir()} > {COMMENTS, READING}


def test_a_comment_is_not_given_on_a_text_that_was_not_read(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", files)
    with pytest.raises(SessionError):
        session.comment_essay(ESSAY, 0, "x", read=digest("another"))
    assert not session.comments
    assert not Marks(session.folder / MARKS).students()


# Fair reading.


def test_the_order_is_stable_tells_nothing_and_is_another_for_each_question(tmp_path: Path, root: Path, course):
    simulation = Simulation(Grader(assigned(course), course=course), size=24, autosaves=1)
    named = {f"{pupil.number}.jsonl": simulation.file(pupil) for pupil in simulation.pupils()}
    listed = "学号,姓名\n" + "".join(f"{pupil.number},{pupil.name}\n" for pupil in simulation.pupils())
    orders = []
    for home, order in (("one", list(named)), ("two", list(reversed(named)))):
        session = opened(course, tmp_path / home)
        session.list_class(listed.encode(), file="list.csv")
        archive(session.receive(), {name: named[name] for name in order})
        session.collect(session.receiving)
        essays = [label for label, (_, handed) in session.grade().essays.items() if handed]
        orders.append({label: [each.key for each in session.reading.essays(label)] for label in essays})
    first, second = orders
    assert first == second, "however the files came"
    by_list = sorted(pupil.number for pupil in simulation.pupils())
    assert all(sorted(order) == by_list != order for order in first.values())
    tokens = {label: [session.reading.token(label, each) for each in session.reading.essays(label)] for label in first}
    assert all(order == sorted(order) for order in tokens.values())
    other = sorted(
        by_list,
        key=lambda key: session.reading.token("another", session.reading.essays(ESSAY)[first[ESSAY].index(key)]),
    )
    assert other != first[ESSAY]


def test_that_names_were_shown_is_on_record(tmp_path: Path, course, files):
    session = opened(course, tmp_path / "home", files)
    session.show_names(ESSAY)
    with pytest.raises(SessionError):
        session.show_names("no-question")
    again = opened(course, tmp_path / "home")
    assert [act.question for act in again.record.shown] == [ESSAY]
    assert again.record.shown == session.record.shown
    path = session.folder / READING
    path.write_bytes(path.read_bytes() + b'{"act":"later","v":2}\n{"act":"na')
    assert len(ReadingRecord(path).shown) == 1
