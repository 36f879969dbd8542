"""The class at a glance as `lessons grade` writes it: nothing runs, nobody is named, the tables beside it are what they were."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from bs4 import BeautifulSoup
from hostile_texts import NASTY
from teaching_course import Simulation, assigned, graded, with_lines

from lessons.classroom import assignments
from lessons.classroom.class_page import LEAST_GIVEN, ClassPage, questions
from lessons.classroom.grader import Grader, ItemResult
from lessons.classroom.item_analysis import LEAST, ClassCounts
from lessons.classroom.mark_statistics import ClassMarks, MarkCounts, MarkStatistics
from lessons.content import model
from lessons.i18n import texts
from lessons.journal.store import Answered

ALLOWED = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "h1",
    "h2",
    "h3",
    "p",
    "strong",
    "section",
    "ol",
    "ul",
    "li",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "a",
    "svg",
    "rect",
    "circle",
    "path",
    "article",
    "figure",
    "figcaption",
    "details",
    "summary",
    "footer",
}


def read(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def answered(line: object, answers: dict[str, object]) -> object:
    """A line of a hand-in with another answer, where it answers one of these questions."""
    is_meant = isinstance(line, Answered) and line.q in answers
    return msgspec.structs.replace(line, answer=answers[line.q]) if is_meant else line


def handed_in(simulation: Simulation, folder: Path, *, answers, who=lambda place, name: name) -> Path:
    """A class's files, where some questions are answered by a function of a student's place."""
    folder.mkdir()
    for place, pupil in enumerate(simulation.pupils()):

        def change(lines: list, place: int = place) -> list:
            return [answered(line, answers(place)) for line in lines]

        raw = with_lines(simulation.file(pupil), change, who=who(place, pupil.name))
        (folder / f"{pupil.number}.jsonl").write_bytes(raw)
    return folder


def is_safe(page: BeautifulSoup) -> bool:
    """Whether nothing can run or be fetched: known elements alone, no handler, no address but the page's own."""
    for each in page.find_all(True):
        if each.name not in ALLOWED or any(name.startswith("on") for name in each.attrs):
            return False
        if "src" in each.attrs or not str(each.get("href", "#")).startswith("#"):
            return False
    return True


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_whole_offline_and_names_nobody(tmp_path: Path, grader, language: str):
    simulation = Simulation(grader, size=40)
    people = simulation.roster(tmp_path / "list.csv")
    files = simulation.write(tmp_path / "in")
    whole, _, _ = graded(grader, files, tmp_path / "out", people=people, language=language)
    path = tmp_path / "out" / "class.html"
    assert path in whole.written
    page = read(path)
    assert is_safe(page)
    assert page.html["lang"].startswith(language)
    assert page.h1.text == texts.translate("glance.title", language)
    assert len(page.find_all("article")) == len(grader.slots)
    for pupil in simulation.pupils():
        assert pupil.name not in page.text
        assert pupil.number not in page.text
    # A picture says nothing that no words say: a bar stands beside its number, dots above theirs.
    for picture in page.find_all("svg"):
        assert picture["aria-hidden"] == "true"
        beside = picture.parent.find("figcaption") if picture.parent.name == "figure" else picture.parent
        assert re.search(r"\d", beside.text)
    links = [each["href"].removeprefix("#") for each in page.find_all("a")]
    asked = [f"q{number}" for number in range(1, len(grader.slots) + 1)]
    by_teacher = {f"q{number}" for number, slot in enumerate(grader.slots, 1) if slot.is_essay}
    assert links == asked + [each for each in asked if each not in by_teacher], (
        "the marks, then what was right at first"
    )
    ids = [each["id"] for each in page.find_all(id=True)]
    assert len(set(ids)) == len(ids)
    again = tmp_path / "again"
    graded(grader, files, again, people=people, language=language)
    assert (again / "class.html").read_bytes() == path.read_bytes()


EACH = 3
"""How many wrong answers are told of a question."""


@pytest.mark.parametrize("first", range(0, len(NASTY), EACH))
def test_what_students_type_is_shown_as_text_where_several_typed_it(tmp_path: Path, grader, course, first: int):
    """Each string is the answer of seven, and everybody's name begins with one; what one student alone wrote is nowhere."""
    typed = NASTY[first : first + EACH]
    simulation = Simulation(grader, size=7 * EACH + 1, autosaves=1)

    def answers(place: int) -> dict[str, object]:
        return {"level": typed[place % EACH] if place < 7 * EACH else "王伟 told me"}

    files = handed_in(
        simulation, tmp_path / "in", answers=answers, who=lambda place, name: f"{typed[place % EACH]}{name}"
    )
    graded(grader, files, tmp_path / "out")
    page = read(tmp_path / "out" / "class.html")
    assert is_safe(page)
    asked = course.questions["02-places"]["level"].prompt.en
    article = next(each for each in page.find_all("article") if each.h3.text.endswith(asked))
    shown = [row.th.text for row in article.tbody.find_all("tr")]
    # What has neither letter nor digit is no answer to compare others with.
    assert {text for text in typed if any(map(str.isalnum, text))} <= set(shown) <= set(typed)
    assert "told me" not in page.text
    # Whatever is alike among hand-ins is told by rows alone.
    assert not any(pupil.name in page.text for pupil in simulation.pupils())


def test_what_to_teach_stands_first_with_its_feedback(tmp_path: Path, grader, course):
    """Half of the class counts twelve, falls for one option, and writes one wrong word."""
    asked = course.questions["02-places"]
    option = next(each for each in asked["who-came-to-the-hall"].option if not each.correct)
    half = {"level": "中央", "who-came-to-the-hall": option.id}
    simulation = Simulation(grader, size=40)
    files = handed_in(simulation, tmp_path / "in", answers=lambda place: half if place % 2 else {})
    graded(grader, files, tmp_path / "out")
    page = read(tmp_path / "out" / "class.html")
    taught = {each.strong.text.partition(" ")[2]: each.text for each in page.find("ol").find_all("li")}
    assert option.text.en in taught[asked["who-came-to-the-hall"].prompt.en]
    assert option.feedback.en in taught[asked["who-came-to-the-hall"].prompt.en]
    assert "The centre gave it; the question is of which level." in taught[asked["level"].prompt.en]
    # What is not for projecting is folded.
    assert "open" not in page.details.attrs
    assert page.details.find_previous("article") is not None


def test_a_copy_is_told_by_the_rows_of_the_gradebook(tmp_path: Path, grader, course):
    """Two of forty have the same wrong answers; which two, the gradebook alone says."""
    simulation = Simulation(grader, size=40)
    pupils = list(simulation.pupils())
    wrong: dict[str, object] = {
        "level": "一个谁也想不到的词",
        "unnamed-count": 71.0,
        "lead-and-landscape": "30.1234,110.4321",
    }
    for name, question in course.questions["02-places"].items():
        if isinstance(question, model.Choice):
            wrong[name] = next(option.id for option in question.option if not option.correct)
        elif isinstance(question, model.Choices):
            wrong[name] = tuple(option.id for option in question.option)
        elif isinstance(question, model.Order | model.Match):
            wrong[name] = tuple(reversed(question.solution()))
    people = simulation.roster(tmp_path / "list.csv")
    files = handed_in(simulation, tmp_path / "in", answers=lambda place: wrong if place in {4, 21} else {})
    _, _, rows = graded(grader, files, tmp_path / "out", people=people)
    page = read(tmp_path / "out" / "class.html")
    found = [each.text for each in page.details.find_all("li") if each.text.startswith("Rows")]
    assert len(found) == 1
    one, other = map(int, re.findall(r"\d+", found[0])[:2])
    assert {rows[one - 2]["Name"], rows[other - 2]["Name"]} == {pupils[4].name, pupils[21].name}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_mean_median_and_spread_of_those_that_are_wholly_read(grader, language: str):
    page = ClassPage(grader.slots, title="x", language=language, lessons=grader.titles, units=grader.units)
    analysis = ClassCounts(questions(grader.slots)).analysis()
    said = texts.translate(
        "glance.spread",
        language,
        count=21,
        most=grader.max_points,
        mean="12.00",
        median="10.00",
        deviation="12.83",
        low="5.00",
        high="15.00",
    )
    totals = [
        *map(float, range(20)),
        62.0,
    ]  # 0 to 19 come to 190; in order, the sixth, eleventh and sixteenth are 5, 10, 15

    def shown(totals: list[float]) -> str:
        counts = MarkCounts()
        for total in totals:
            counts.add(total)
        return page.html(analysis, ClassMarks(counts.statistics(), (MarkStatistics(0),) * len(grader.slots)))

    assert said in shown(totals)
    assert {"zh": "平均 ", "en": ": mean"}[language] not in shown(totals[: LEAST - 1])


def test_points_of_essays_that_wait_are_in_no_mean(tmp_path: Path, course, grader):
    def told(by: Grader, name: str) -> str:
        graded(by, Simulation(by, size=LEAST).write(tmp_path / name), tmp_path / f"{name}-out")
        return read(tmp_path / f"{name}-out" / "class.html").text

    quiz = assignments.make("Quiz", course=course, names=["02-places/where"], name="set-quiz")
    assert f"Of the {LEAST} that are wholly read" in told(Grader(quiz, course=course), "quiz")
    assert "that are wholly read" not in told(grader, "essays")


def test_of_few_it_says_only_how_many(tmp_path: Path, grader):
    graded(grader, Simulation(grader, size=LEAST - 1).write(tmp_path / "in"), tmp_path / "out")
    page = read(tmp_path / "out" / "class.html")
    assert texts.translate("glance.few", "en", least=LEAST) in page.text
    assert page.details is None
    assert page.find("ol") is None
    overview = page.find_all("table")[2]
    assert {row.find_all("td")[-1].text for row in overview.tbody.find_all("tr")} == {"too few to say"}
    assert "%" not in overview.tbody.text


def test_nobody_handed_in(tmp_path: Path, grader):
    (tmp_path / "in").mkdir()
    graded(grader, tmp_path / "in", tmp_path / "out")
    assert is_safe(read(tmp_path / "out" / "class.html"))


def test_a_dropped_question_is_not_there_and_counts_for_nothing(course):
    grader = Grader(assigned(course), course=course)
    dropped = next(slot for slot in grader.slots if slot.name == "who-came-to-the-hall")
    dropped.dropped = True
    counts = ClassCounts(questions(grader.slots))
    cells = [ItemResult(0.0, 1, 0.0, "wrong")] * len(grader.slots)
    for line in range(LEAST):
        counts.add(cells, line=line)
    analysis = counts.analysis()
    assert analysis.items[grader.slots.index(dropped)].answered == 0
    page = ClassPage(grader.slots, title="x", language="en", lessons=grader.titles, units=grader.units).html(analysis)
    assert dropped.question.prompt.en not in page


@pytest.mark.parametrize("times", [LEAST_GIVEN - 1, LEAST_GIVEN])
def test_an_answer_that_too_few_gave_is_not_shown(course, times: int):
    grader = Grader(assigned(course), course=course)
    counts = ClassCounts(questions(grader.slots))
    for line in range(LEAST):
        answer = "王伟说的" if line < times else f"another {line}"
        cell = ItemResult(0.0, 1, 0.0, answer)
        counts.add([cell if slot.name == "level" else ItemResult() for slot in grader.slots], line=line)
    page = ClassPage(grader.slots, title="x", language="zh", lessons=grader.titles, units=grader.units)
    assert ("王伟说的" in page.html(counts.analysis())) is (times >= LEAST_GIVEN)


@pytest.mark.parametrize(
    "answer", ["", "|", "a|b", "no-such-option", "unit:", "unit:nowhere", "1,2", "nan", "1e999", "36.5", "a" * 999]
)
def test_an_answer_to_an_earlier_wording_of_whatever_kind_breaks_nothing(course, answer: str):
    """What is counted may be of a wording whose options are gone: it is shown as it stands, or not at all."""
    made = assignments.make("全部", course=course, names=list(course.lessons), name="set-all")
    grader = Grader(made, course=course)
    counts = ClassCounts(questions(grader.slots))
    for line in range(2 * LEAST):
        counts.add([ItemResult(0.0, 1, 0.0, answer)] * len(grader.slots), line=line)
    analysis = counts.analysis()
    for language in ("zh", "en"):
        page = ClassPage(grader.slots, title="x", language=language, lessons=grader.titles, units=grader.units)
        assert is_safe(BeautifulSoup(page.html(analysis), "html.parser"))


def test_all_its_sentences_are_filled(tmp_path: Path, grader):
    graded(grader, Simulation(grader, size=40).write(tmp_path / "in"), tmp_path / "out", language="zh")
    page = read(tmp_path / "out" / "class.html")
    page.style.decompose()
    assert not re.search(r"[{}]|\bNone\b|\bnan\b", json.dumps(page.text, ensure_ascii=False))
