"""A test of a teacher's own: its file is checked, and nothing on the students' copy tells what is right."""

from __future__ import annotations

import random
import shutil
import tomllib
from pathlib import Path

import msgspec
import pytest
from redacted import hidden, strings

from lessons.assessment import scoring
from lessons.assessment.responses import parse_response
from lessons.classroom import assignments, paper, question_file
from lessons.classroom.assignments import Key
from lessons.content import model
from lessons.presentation.presenter import QuestionPresenter

SECRET = "3f" * 16


@pytest.fixture(scope="module")
def questions(course):
    return course.questions["02-places"]


@pytest.fixture(scope="module")
def key(course, questions) -> Key:
    return assignments.make_test(
        "测验", course=course, questions=questions, due="2026-10-01T20:00+08:00", secret=SECRET, name="set-test"
    )


def test_every_kind_is_there(questions):
    assert {question.kind for question in questions.values()} == {*model.QUESTION_KINDS}


def test_the_students_copy_has_no_key_feedback_or_explanation_anywhere(course, key: Key, questions):
    copy = assignments.encode(key.assignment).decode()
    unpacked = assignments.encode(assignments.read(assignments.code(key.assignment))).decode()
    assert copy == unpacked
    told = list(strings(msgspec.json.decode(copy)))
    shown = {text for question in questions.values() for text in strings(msgspec.to_builtins(question.prompt))}
    everybodys = {
        name for each in key.assignment.paper for name in strings(msgspec.to_builtins((each.scaffold, each.passages)))
    }
    searched = 0
    for question in questions.values():
        for secret in hidden(msgspec.to_builtins(question)):
            if len(secret) > 25:  # a sentence: nowhere, in no other either
                searched += 1
                assert secret not in copy
            elif secret not in everybodys | {*course.units}:  # what an essay may cite, and the list of units
                searched += 1
                assert secret not in told, secret
    assert searched > 150
    assert "correct" not in copy
    assert SECRET not in copy
    assert shown <= set(told)


def test_the_order_of_a_copy_tells_nothing(questions):
    """Over many secrets, each option, item and card stands at each place about equally often."""
    for question in questions.values():
        names = [name for name, _ in question.parts()]
        if question.keeps_order:
            copy = paper.student_copy([question], secret="s")[0]
            assert [entry.text for entry in copy.choices] == [text for _, text in question.parts()]
            continue
        if not names:
            continue
        first = []
        for number in range(300):
            secret = f"secret {number}"
            back = paper.names(question, secret=secret)
            copy = paper.as_question(paper.student_copy([question], secret=secret)[0])
            offered = [entry.id for entry in paper.student_copy([question], secret=secret)[0].choices]
            known = {paper.renamed(secret, question.id, name): name for name in names}
            assert {known[entry] for entry in offered} == set(names)
            first.append(known[offered[0]])
            assert len(back) == len(names)
            assert copy.id != question.id
        assert max(first.count(name) for name in names) < 300 / len(names) * 1.6


def test_fingerprints_of_a_copy_come_from_what_students_see(key: Key, questions):
    """Nobody can try keys until a fingerprint fits: another key gives the same one."""
    choice = questions["who-came-to-the-hall"]
    other = msgspec.structs.replace(
        choice, option=tuple(msgspec.structs.replace(option, correct=not option.correct) for option in choice.option)
    )
    number = questions["unnamed-count"]
    for one, two in ((choice, other), (number, msgspec.structs.replace(number, answer=3.0))):
        copies = [paper.as_question(paper.student_copy([each], secret=SECRET)[0]) for each in (one, two)]
        assert model.fingerprint(copies[0]) == model.fingerprint(copies[1])
        assert model.fingerprint(one) != model.fingerprint(copies[0])
    assert [fp for _, fp in key.assignment.parts[0].questions] == [
        model.fingerprint(paper.as_question(asked)) for asked in key.assignment.paper
    ]


def test_a_copys_answers_are_the_teachers_again(questions):
    rng = random.Random(3)
    for question in questions.values():
        if isinstance(question, model.Essay):
            continue
        copy = paper.as_question(paper.student_copy([question], secret=SECRET)[0])
        names = paper.names(question, secret=SECRET)
        back = {mine: theirs for theirs, mine in names.items()}
        right = scoring.key(question)
        given = (
            tuple(back.get(name, name) for name in right)
            if isinstance(right, tuple)
            else back.get(right, right)
            if names
            else right
        )
        taken = parse_response(copy, list(given) if isinstance(given, tuple) else given)
        assert scoring.score(question, parse_response(question, paper.restored(taken, names))).share == 1
        if isinstance(given, tuple) and len(given) > 2:
            mixed = list(given)
            while tuple(mixed) == given:
                rng.shuffle(mixed)
            if not isinstance(question, model.Choices | model.Evidence):  # the second is more than a list of names
                assert (
                    scoring.score(
                        question, parse_response(question, paper.restored(parse_response(copy, mixed), names))
                    ).share
                    < 1
                )


def test_a_page_can_show_a_copy_as_it_shows_any_question(course, key: Key):
    for language in model.LANGUAGES:
        presenter = QuestionPresenter(course, language=language)
        for asked, question in zip(key.assignment.paper, key.questions, strict=True):
            posed, real = presenter.public(paper.as_question(asked)), presenter.public(question)
            assert posed["prompt"] == real["prompt"]
            assert sorted(each["text"] for each in posed["choices"]) == sorted(each["text"] for each in real["choices"])
            assert posed.keys() == real.keys()
            assert posed["hints"] == 0
            assert posed.get("lefts") == real.get("lefts")
            assert posed.get("units") == real.get("units")


def test_a_test_says_nothing_of_answers_at_once(key: Key):
    assert not key.assignment.feedback
    assert key.assignment.parts[0].lesson == key.assignment.id


def test_a_key_file_is_not_an_assignment_to_hand_out(key: Key):
    assert assignments.read(assignments.encode(key)) == key
    assert not isinstance(assignments.read(assignments.encode(key.assignment)), Key)


def test_check_reads_a_teachers_own_file(course, root: Path, tmp_path: Path):
    path = Path(shutil.copy(root / "data" / "questions" / "02-places.toml", tmp_path / "test.toml"))
    found, problems = question_file.check_questions(path, course=course)
    assert not problems
    assert len(found) == len(tomllib.loads(path.read_text(encoding="utf-8"))["question"])
    assert "same_as" in path.read_text(encoding="utf-8")
    assert not any(question.same_as for question in found.values()), "a test has no earlier wordings"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('kind = "choices"', 'kind = "choice"', "expected one option with correct = true, got 3"),
        (
            'cites = ["L1", "K1", "K2", "K3", "A5", "D2"]',
            'cites = ["L11"]',
            "expected a known name, got 'L11' (did you mean 'L1'?)",
        ),
        (
            'text.en = "Quzhou"',
            'text.en = "Daming"',
            "expected different texts, got 'Daming' twice",
        ),
        ("tolerance = 0", "tolerence = 0", "did you mean 'tolerance'?"),
    ],
)
def test_faults_of_a_teachers_own_file(course, root: Path, tmp_path: Path, old: str, new: str, message: str):
    text = (root / "data" / "questions" / "02-places.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "test.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    _, problems = question_file.check_questions(path, course=course)
    assert any(message in str(problem) and str(problem).startswith("test.toml: question") for problem in problems)


def test_an_empty_file_of_questions(course, tmp_path: Path):
    path = tmp_path / "test.toml"
    path.write_text("# nothing\n", encoding="utf-8")
    assert question_file.check_questions(path, course=course)[1]
