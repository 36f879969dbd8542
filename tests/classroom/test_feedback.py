"""Marked work goes back: what each student's page says, what it is called, and that nothing in it runs."""

from __future__ import annotations

import re
import zipfile
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from archives import archive
from click.testing import CliRunner
from hostile_texts import NASTY
from teaching_course import Simulation, assigned, saying, with_lines

from lessons import cli
from lessons.classroom import assignments, question_file
from lessons.classroom.feedback import safe
from lessons.classroom.grader import Grader
from lessons.classroom.options import SessionError
from lessons.classroom.session import FEEDBACK, FEEDBACK_ZIP, GradingFiles, GradingSession
from lessons.journal import submission
from lessons.journal.store import Signed
from lessons.presentation import feedback as pages
from lessons.presentation.feedback import FeedbackError

ESSAY, COUNT = "02-places/difficulties", "02-places/unnamed-count"


@pytest.fixture(scope="module")
def simulation(course) -> Simulation:
    return Simulation(Grader(assigned(course), course=course), size=6, autosaves=1)


def opened(course, home: Path, submissions: Path, *, people: Path | None = None, language="en") -> GradingSession:
    home.mkdir(exist_ok=True)
    session = GradingSession(home, course=course, language=language)
    session.begin(assignments.encode(assigned(course)))
    if people:
        session.list_class(people.read_bytes(), file="list.csv")
    session.look(submissions)
    session.grade()
    return session


def given_back(session: GradingSession, *, release: bool = False) -> dict[str, pages.Feedback]:
    """The pages of a grading, by whose they are, as a student's own page reads them."""
    session.give_back(release=release)
    folder = session.folder / FEEDBACK
    found = [read(path) for path in sorted(folder.rglob("*.html"))]
    assert len({each.who for each in found}) == len(found)
    return {each.who: each for each in found}


def read(path: Path) -> pages.Feedback:
    return pages.read(path.read_text(encoding="utf-8"), course="one-page-of-handan")


class Outline(HTMLParser):
    """What a browser makes of a page: its elements, their attributes, the text that is shown."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.shown: list[str] = []
        self._hidden = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self._hidden += tag in {"pre", "style", "title"}

    def handle_endtag(self, tag) -> None:
        self._hidden -= tag in {"pre", "style", "title"}

    def handle_data(self, data) -> None:
        if not self._hidden:
            self.shown.append(data)


def tags_of(path: Path) -> tuple[set[str], set[str]]:
    outline = Outline(path.read_text(encoding="utf-8"))
    return set(outline.tags), outline.attributes


def test_a_page_says_what_came_of_the_work(tmp_path: Path, course, simulation):
    session = opened(
        course, tmp_path / "home", simulation.write(tmp_path / "in"), people=simulation.roster(tmp_path / "list.csv")
    )
    rubric = session.reading.question(ESSAY).row
    for place, handed in enumerate(session.reading.essays(ESSAY)):
        essay = session.reading.essay(ESSAY, place)
        if handed.key == "2026001":
            for level, row in enumerate(rubric):
                session.mark(ESSAY, place, row=row.id, level=level % 3, read=essay.digest)
            session.comment_essay(ESSAY, place, "Which passage?\nSay it.", read=essay.digest)
    session.comment("2026001", "A good start.")
    session.comment("2026001", "See K1.", question=COUNT)
    session.override("2026001", 0.5, reason="only the teacher reads this", question=COUNT)
    found = given_back(session)
    lines = {line.name: line for line in session.graded.lines}  # type: ignore[union-attr]
    assert found.keys() == lines.keys()
    essays = sum(slot.is_essay for slot in session.grader.slots)
    for name, page in found.items():
        assert (page.points, page.most) == (lines[name].total, session.grader.max_points)
        assert page.waiting == lines[name].unread == essays - (name == "王伟")
        assert not any(each.solution or each.outline or each.explanation for each in page.answers)
    mine = dict(zip((slot.label for slot in session.grader.slots), found["王伟"].answers, strict=True))
    essay = mine[ESSAY]
    assert [each.criterion for each in essay.levels] == [row.title.zh for row in rubric], "the language of the hand-in"
    assert [each.words for each in essay.levels] == [row.levels.zh[level % 3] for level, row in enumerate(rubric)]
    assert (essay.comment, essay.status, essay.points is None) == ("Which passage?\nSay it.", "counted", False)
    assert (found["王伟"].comment, mine[COUNT].comment, mine[COUNT].points) == ("A good start.", "See K1.", 0.5)
    text = (session.folder / FEEDBACK / "王伟-2026001.html").read_text(encoding="utf-8")
    shown = "".join(Outline(text).shown)
    for said in (
        "A good start.",
        "See K1.",
        "Which passage?",
        essay.answer,
        essay.levels[0].words,
        *(each.prompt for each in mine.values()),
    ):
        assert said in shown
    assert "only the teacher reads this" not in text
    for one, other in (("王伟", "李伟"), ("李伟", "王伟")):
        assert other not in (session.folder / FEEDBACK / f"{one}-{lines[one].number}.html").read_text(encoding="utf-8")


def test_feedback_says_of_each_answer_what_the_questions_say(tmp_path: Path, course, simulation):
    session = opened(course, tmp_path / "home", simulation.write(tmp_path / "in"))
    tones = set()
    for page in given_back(session).values():
        for slot, each in zip(session.grader.slots, page.answers, strict=True):
            assert each.prompt == slot.question.prompt.zh
            assert bool(each.answer) == (each.status != "unanswered")
            if each.tone == "right":
                assert each.points is not None
                assert each.points > 0
            if each.tone == "wrong":
                assert each.remarks, "what is wrong is said"
            tones.add(each.tone)
    assert tones == {"", "right", "wrong", "partly"}


def test_right_answers_are_there_only_where_the_teacher_releases_them(tmp_path: Path, course, simulation):
    session = opened(course, tmp_path / "home", simulation.write(tmp_path / "in"))
    secret = {slot.question.explanation.zh for slot in session.grader.slots}
    withheld, released = given_back(session), given_back(session, release=True)
    for name in withheld:
        text = (session.folder / FEEDBACK / f"{name}.html").read_text(encoding="utf-8")
        assert all(each in text for each in secret)
        for before, after in zip(withheld[name].answers, released[name].answers, strict=True):
            assert bool(after.solution) != bool(after.outline)
            assert msgspec.structs.replace(after, solution="", outline="", explanation="") == before
    given_back(session)
    for path in (session.folder / FEEDBACK).iterdir():
        assert not any(each in path.read_text(encoding="utf-8") for each in secret)


def test_what_the_teacher_accepts_is_right_and_what_is_dropped_does_not_count(tmp_path: Path, course, simulation):
    session = opened(course, tmp_path / "home", simulation.write(tmp_path / "in"))
    session.drop(COUNT, drop=True)
    wrong = next(each for each in session.graded.summary.understood if each.times and each.slot.label != COUNT)  # type: ignore[union-attr]
    session.accept(wrong.slot.label, wrong.wrong)
    place = [slot.label for slot in session.grader.slots].index(wrong.slot.label)
    dropped = [slot.label for slot in session.grader.slots].index(COUNT)
    found = given_back(session)
    accepted = [page.answers[place] for page in found.values() if page.answers[place].accepted]
    assert accepted
    assert all((each.tone, each.remarks) == ("right", ()) for each in accepted)
    for page in found.values():
        assert (page.answers[dropped].status, page.answers[dropped].points) == ("dropped", None)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_page_is_in_the_language_of_the_work(tmp_path: Path, course, simulation, language):
    pupil = next(simulation.pupils())
    folder = tmp_path / "in"
    folder.mkdir()
    in_it = lambda lines: [msgspec.structs.replace(line, lang=language) for line in lines]  # noqa: E731
    (folder / "work.jsonl").write_bytes(with_lines(simulation.file(pupil), in_it))
    session = opened(course, tmp_path / "home", folder, language="en" if language == "zh" else "zh")
    (page,) = given_back(session).values()
    assert page.language == language
    assert page.answers[0].prompt == session.grader.slots[0].question.prompt[language]
    assert f'<html lang="{language}' in (session.folder / FEEDBACK / f"{pupil.name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("layout", ["plain", "moodle", "canvas", "moodle-zip", "canvas-zip"])
def test_names_are_what_the_platforms_take(tmp_path: Path, course, simulation, layout):
    came = simulation.write(tmp_path / "in", layout=layout)
    session = opened(course, tmp_path / "home", came, people=simulation.roster(tmp_path / "list.csv"))
    session.give_back(release=False)
    folder = session.folder / FEEDBACK
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    assert len(names) == 6
    for place, pupil in enumerate(simulation.pupils()):
        mine = next(name for name in names if pupil.name in name)
        if layout.startswith("moodle"):
            assert mine == f"{pupil.name}_{90000 + place}_assignsubmission_file/feedback.html"
        elif layout.startswith("canvas"):
            assert mine == f"{pupil.name}_{50000 + place}_{70000 + place}_handan-lessons.html"
            numbers = [part for part in mine.split("_") if part.isdigit()]
            assert numbers == [str(50000 + place), str(70000 + place)]
        else:
            assert mine == f"{pupil.name}-{pupil.number}.html"
    with zipfile.ZipFile(session.folder / FEEDBACK_ZIP) as made:
        assert sorted(made.namelist()) == names
        assert all(made.read(name) == (folder / name).read_bytes() for name in names)


def test_two_of_one_name_are_two_files_on_every_system(tmp_path: Path, course, simulation):
    folder = tmp_path / "in"
    folder.mkdir()
    for place, (pupil, name) in enumerate(
        zip(simulation.pupils(), ["Li", "li", "LI", "con", "a/b:c", "…" * 90], strict=True)
    ):
        raw = with_lines(
            simulation.file(pupil),
            lambda lines, name=name: [
                msgspec.structs.replace(line, name=name) if isinstance(line, Signed) else line for line in lines
            ],
            who=name,
        )
        (folder / f"{place}.jsonl").write_bytes(raw)
    session = opened(course, tmp_path / "home", folder)
    session.give_back(release=False)
    names = [path.name for path in (session.folder / FEEDBACK).iterdir()]
    assert len({name.casefold() for name in names}) == 6
    assert {"_con.html", "a_b_c.html"} < set(names)
    assert all(len(name.encode()) < 140 for name in names)


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "nul.txt",
        "aux",
        "com1",
        "LPT9.x",
        "../../etc",
        "..",
        ".",
        "",
        "a\\b",
        "x" * 500,
        "名" * 500,
        "a.",
        "b ",
        "~c",
        ".hid",
        'q"?*<>|',
    ],
)
def test_a_name_is_one_that_windows_takes_too(name: str):
    made = safe(name)
    assert made
    assert len(made.encode()) <= 121
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', made)
    assert made[0] not in ".~ "
    assert made[-1] not in ". "
    assert made.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_by_command_and_on_the_page_the_files_are_the_same(tmp_path: Path, data, course, simulation):
    came, people = simulation.write(tmp_path / "in", layout="moodle-zip"), simulation.roster(tmp_path / "list.csv")
    session = opened(course, tmp_path / "home", came, people=people)
    session.comment("2026002", "Both ways.")
    for release in (False, True):
        session.give_back(release=release)
        result = CliRunner().invoke(
            cli.main,
            [
                "grade",
                str(session.folder / "assignment.json"),
                str(came),
                "--class",
                str(people),
                "--language",
                "en",
                "--comments",
                str(session.folder / "comments.jsonl"),
                "--out",
                str(tmp_path / "out"),
                "--feedback",
                str(tmp_path / "back"),
                *(["--release-answers"] if release else []),
            ],
            env={"LESSONS_DATA": str(data)},
        )
        assert result.exit_code == 0, result.output
        assert "Pages of feedback: 6" in result.output
        one, other = (
            {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            for folder in (session.folder / FEEDBACK, tmp_path / "back")
        )
        assert one == other
        assert any(b"Both ways." in page for page in one.values())


def test_answers_are_released_in_feedback_or_not_at_all():
    result = CliRunner().invoke(cli.main, ["grade", "a.json", "in", "--release-answers"])
    assert (result.exit_code, "--feedback" in result.output) == (2, True)


def test_pages_that_nobody_gets_any_more_go_and_nothing_else_does(tmp_path: Path, course, simulation):
    folder = simulation.write(tmp_path / "in", layout="moodle")
    session = opened(course, tmp_path / "home", folder)
    assert len(given_back(session)) == 6
    back = session.folder / FEEDBACK
    mine, gone = back / "mine.html", next(path for path in back.iterdir() if "王伟" in path.name)
    mine.write_text("<p>notes</p>", encoding="utf-8")
    others = back / "other.html"
    text = (gone / "feedback.html").read_text(encoding="utf-8")
    others.write_text(
        pages.page(msgspec.structs.replace(pages.read(text, course="one-page-of-handan"), assignment="set-else")),
        encoding="utf-8",
    )
    for path in folder.glob("王伟*/*"):
        path.unlink()
    session.collect(session.submissions)
    session.give_back(release=False)
    assert not gone.exists()
    assert mine.is_file()
    assert others.is_file()


def test_bad_files_get_no_page_and_all_others_do(tmp_path: Path, course, simulation):
    folder = simulation.write(tmp_path / "in")
    (folder / "2026003.jsonl").write_bytes(b"nonsense")
    session = opened(course, tmp_path / "home", folder, people=simulation.roster(tmp_path / "list.csv"))
    summary = session.give_back(release=False).summary
    assert (summary.returned, summary.unreturned) == (5, 1)
    assert len(list((session.folder / FEEDBACK).iterdir())) == 5


def test_the_folder_cannot_be_among_the_submissions(tmp_path: Path, course, simulation):
    session = opened(course, tmp_path / "home", simulation.write(tmp_path / "in"))
    with pytest.raises(SessionError):
        session.grade(feedback=tmp_path / "in" / "feedback")
    assert not (tmp_path / "in" / "feedback").exists()


@pytest.mark.parametrize("listed", [False, True])
def test_nothing_that_a_student_or_a_list_fills_in_is_more_than_text(tmp_path: Path, course, simulation, listed: bool):
    assert len(set(NASTY)) == 120
    raw = simulation.file(next(simulation.pupils()))
    came, people = (
        {"clean.jsonl": with_lines(raw, lambda lines: lines, who="Clean")},
        ["学号,姓名,班级,,,,,,,,", "clean,Clean,x"],
    )
    for number, nasty in enumerate(NASTY):
        came[f"{number}.jsonl"] = saying(raw, nasty)
        people.append(",".join(f'"{each}"' for each in (number, nasty.replace('"', '""'), nasty.replace('"', '""'))))
    archive(tmp_path / "in.zip", came)
    (tmp_path / "list.csv").write_text("\n".join(people), encoding="utf-8")
    session = opened(course, tmp_path / "home", tmp_path / "in.zip", people=tmp_path / "list.csv" if listed else None)
    lines = {line.file: line for line in session.graded.lines}  # type: ignore[union-attr]
    for number, nasty in enumerate(NASTY):
        session.comment(lines[f"{number}.jsonl"].key, nasty)
        session.comment(lines[f"{number}.jsonl"].key, nasty, question=ESSAY)
    session.comment(lines["clean.jsonl"].key, "nothing odd")
    session.comment(lines["clean.jsonl"].key, "nothing odd", question=ESSAY)
    session.give_back(release=True)
    found = {read(path).comment: path for path in (session.folder / FEEDBACK).iterdir()}
    ours = tags_of(found.pop("nothing odd"))
    assert found.keys() == set(NASTY)
    for nasty, path in found.items():
        assert tags_of(path) == ours, "no element and no attribute but ours"
        page, shown = read(path), Outline(path.read_text(encoding="utf-8")).shown
        assert page.who == submission.name(nasty)
        assert sum(part.strip() == nasty for part in shown) >= 3, "as it was typed"


def test_a_test_is_given_back_in_the_teachers_words(tmp_path: Path, root: Path, course):
    questions, problems = question_file.check_questions(root / "data" / "questions" / "02-places.toml", course=course)
    assert not problems
    key = assignments.make_test(
        "测验", course=course, questions=questions, due="2026-10-01 20:00", zone="Asia/Shanghai"
    )
    simulation = Simulation(Grader(key, course=course), size=3, autosaves=1)
    session = GradingSession(tmp_path, course=course, language="zh")
    session.open_files(assignments.encode(key), GradingFiles(tmp_path / "out"))
    session.collect(simulation.write(tmp_path / "in"))
    session.grade(feedback=tmp_path / "back")
    for path in (tmp_path / "back").iterdir():
        page = read(path)
        assert {each.prompt for each in page.answers} == {question.prompt.zh for question in questions.values()}
        assert all(each.remarks for each in page.answers if each.tone == "wrong")


# The student's side.


@pytest.fixture(scope="module")
def text(tmp_path_factory, course, simulation) -> str:
    folder = tmp_path_factory.mktemp("one")
    session = opened(course, folder / "home", simulation.write(folder / "in"))
    session.give_back(release=True)
    return next((session.folder / FEEDBACK).iterdir()).read_text(encoding="utf-8")


def test_the_data_is_what_the_page_shows(text: str):
    given = pages.read(text, course="one-page-of-handan")
    assert pages.page(given) == text
    assert pages.read(text.replace("\n", "\r\n"), course="one-page-of-handan") == given


def test_a_page_that_a_browser_saved_again_is_still_read(text: str):
    """It writes attributes in its own way and leaves quotes in a text as they are."""
    again = text.replace("<pre hidden id=", '<pre hidden="" id=').replace("<!doctype html>", "<!DOCTYPE html>")
    assert pages.read(again, course="one-page-of-handan") == pages.read(text, course="one-page-of-handan")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda text: "", "feedback.not-ours"),
        (lambda text: "<html><p>hello", "feedback.not-ours"),
        (lambda text: text[: len(text) * 2 // 3], "feedback.damaged"),
        (lambda text: text.replace('"points":', '"points":9', 1), "feedback.damaged"),
        (lambda text: text.replace('"v":1', '"v":2', 1), "feedback.newer"),
        (lambda text: text.replace('"v":1', '"v":"<b>"', 1), "feedback.damaged"),
        (lambda text: re.sub(r'(id="lsn-data">).*?</pre>', r"\1[[[[</pre>", text, flags=re.S), "feedback.damaged"),
        (
            lambda text: re.sub(r'(id="lsn-data">).*?</pre>', r"\1" + "[" * 200_000 + "</pre>", text, flags=re.S),
            "feedback.damaged",
        ),
    ],
)
def test_what_is_no_whole_page_of_ours_is_refused(text: str, change, key: str):
    with pytest.raises(FeedbackError) as refused:
        pages.read(change(text), course="one-page-of-handan")
    assert refused.value.key == key


def test_another_courses_page_is_refused(text: str):
    with pytest.raises(FeedbackError) as refused:
        pages.read(text, course="another")
    assert refused.value.key == "feedback.other-course"


def test_a_page_is_readable_without_anything_else(text: str):
    outline = Outline(text)
    assert "script" not in outline.tags
    assert not {name for name in outline.attributes if name.startswith("on")} | ({"src", "href"} & outline.attributes)
    assert outline.tags.count("h1") == 1
    levels = [int(tag[1]) for tag in outline.tags if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels)), "no level is left out"
    assert 'name="viewport"' in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "http" not in text.replace("http-equiv", "")
