"""A quiz without a course: of Python, TOML, jupyterquiz and GIFT; what cannot be taken over is named by question and field."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

import lessons
from lessons.content.model import QUESTION_KINDS, fingerprint
from lessons.errors import ContentError, LessonError
from lessons.journal import store

CHOICE = {"kind": "choice", "prompt": "Which?", "option": ["a", {"text": "b", "correct": True}, "c"]}
NUMBER = {"kind": "number", "prompt": "How many?", "answer": 5}


def asked(*entries: dict, **settings) -> lessons.Quiz:
    return lessons.Quiz.from_dicts(list(entries), **{"language": "en", **settings})


def test_what_is_needed_is_little():
    quiz = asked(CHOICE, NUMBER)
    quiz.answer("q1", "o2")
    assert quiz.states["q1"]["tone"] == "right"
    quiz.answer("q2", "4")
    quiz.answer("q2", "5")
    told = quiz.states["q2"]
    assert (told["done"], told["key"]) == (True, "5")
    # Nothing was written of these, and so nothing is said.
    assert (told["explanation"], told["decides"], told["others"], told["feedback"], told["hints"]) == (
        "",
        "",
        [],
        [],
        [],
    )
    assert "—" not in str(quiz.static_html()) + json.dumps([quiz.questions, quiz.states], ensure_ascii=False)


def test_no_key_is_in_the_page():
    quiz = asked({**CHOICE, "explanation": "because so"}, {**NUMBER, "answer": 31415})
    page = json.dumps([quiz.questions, quiz.states, quiz.words]) + str(quiz.static_html())
    assert "31415" not in page
    assert "because so" not in page
    assert "correct" not in json.dumps(quiz.questions)


def test_what_is_written_is_told():
    quiz = asked({**CHOICE, "explanation": "As it says.", "cites": ["p. 7"], "hints": ["Look."], "points": 3})
    assert quiz.questions[0]["hints"] == 1
    assert quiz.questions[0]["about"] == "one answer · points: 3"  # and no skill: nobody named one
    quiz.answer("q1", "o2")
    told = quiz.states["q1"]
    assert (told["explanation"], told["decides"]) == ("As it says.", "p. 7")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_interface_is_in_the_language_and_names_no_button_of_the_course(language: str):
    quiz = asked({**CHOICE, "prompt": {"zh": "哪个？", "en": "Which?"}}, language=language)
    assert quiz.questions[0]["prompt"] == {"zh": "哪个？", "en": "Which?"}[language]
    said = json.dumps([quiz.words, quiz.notes], ensure_ascii=False) + str(quiz.static_html())
    assert "▶" not in said
    assert ("不保存" in said) == (language == "zh")


def test_the_first_language_that_is_there_stands_for_both():
    assert asked({**CHOICE, "prompt": {"zh": "哪个？"}}).questions[0]["prompt"] == "哪个？"


@pytest.mark.parametrize(
    ("prompt", "read"),
    [
        ({"fr": "Lequel ?"}, {"fr": "Lequel ?", "en": "Lequel ?", "zh": "Lequel ?"}),
        ({"fr": "Lequel ?", "en": "Which?"}, {"fr": "Lequel ?", "en": "Which?", "zh": "Which?"}),
        ({"zh": "哪个？", "en": "Which?"}, {"fr": "Which?", "en": "Which?", "zh": "哪个？"}),
    ],
)
def test_a_text_is_in_any_language_that_has_a_locale(prompt: dict[str, str], read: dict[str, str]):
    for language, text in read.items():
        quiz = asked({**CHOICE, "prompt": prompt}, language=language)
        assert quiz.questions[0]["prompt"] == text
        quiz.answer("q1", "o2")
        assert (quiz.states["q1"]["explanation"], quiz.states["q1"]["hints"]) == ("", [])


def test_a_further_locale_makes_no_other_question_of_what_was_asked():
    """The answers that a journal keeps are found by these."""
    match = {"kind": "match", "prompt": "Match", "pair": [{"left": str(n), "right": "abc"[n]} for n in range(3)]}
    order = {"kind": "order", "prompt": {"zh": "序"}, "item": ["a", "b", "c"]}
    text = {"kind": "text", "prompt": {"zh": "哪个？", "en": "Which?"}, "accepted": ["x"]}
    quiz = asked(CHOICE, NUMBER, text, match, order)
    assert [fingerprint(each) for each in quiz._plain.values()] == [
        "5339feabe4dd",
        "60a1d71c5eeb",
        "6d273a85a64e",
        "c9f6d59eb05d",
        "c40067a85580",
    ]


def test_every_fault_is_named_by_question_and_field():
    with pytest.raises(ContentError) as raised:
        asked(
            {"kind": "choise", "prompt": "x"},
            {"kind": "essay", "prompt": "x"},
            {"kind": "place", "prompt": "x"},
            {"kind": "evidence"},
            {**CHOICE, "option": ["a", "b"]},
            {**NUMBER, "answr": 5},
            "x",
            {**NUMBER, "id": "n"},
            {**NUMBER, "id": "n"},
        )
    told = str(raised.value)
    for part in (
        "question #1.kind: expected a kind of question, got 'choise' (did you mean 'choice'?",
        "question #2.kind: expected one of choice, choices, number, order, match, text, got 'essay', which rests on",
        "question #3.kind",
        "question #4.kind",
        "question #5: expected one option with correct = true, got 0",
        "question #6: expected a known field, got 'answr' (did you mean 'answer'?)",
        "question #7: expected a question",
        'question "n": expected an id of its own',
    ):
        assert part in told
    assert len(raised.value.problems) == 8


@pytest.mark.parametrize("wrong", ["[]", {"kind": "number"}, 5, []])
def test_what_is_no_list_of_questions_is_refused(wrong: object):
    with pytest.raises(LessonError, match="expected"):
        lessons.Quiz.from_dicts(wrong)


def test_tries_are_as_many_as_asked_for():
    quiz = asked(NUMBER, attempts=0)
    for tried in range(4):
        quiz.answer("q1", tried)
    assert not quiz.states["q1"]["done"]
    with pytest.raises(LessonError, match="attempts: expected"):
        asked(NUMBER, attempts=-1)


def test_nothing_is_written_unless_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    quiz = asked(NUMBER)
    quiz.answer("q1", 5)
    assert not quiz.states["q1"]["saved"]
    assert not quiz.states["q1"]["failed"]
    assert list(tmp_path.iterdir()) == []


def test_answers_are_kept_in_a_journal(tmp_path: Path):
    quiz = asked(NUMBER, CHOICE, journal=tmp_path, name="sums")
    quiz.answer("q1", 5)
    assert quiz.states["q1"]["saved"]
    assert len(store.read(tmp_path / "sums").lines) == 2  # opened, answered
    again = asked(NUMBER, CHOICE, journal=tmp_path, name="sums")
    assert (again.states["q1"]["tone"], again.states["q2"]["answered"]) == ("right", False)
    # Another question under the same id is another question.
    other = asked({**NUMBER, "answer": 6}, journal=tmp_path, name="sums")
    assert not other.states["q1"]["answered"]
    assert other.states["q1"]["changed"]


def test_each_file_has_a_folder_of_its_own_whatever_it_is_called(tmp_path: Path):
    for name in ("算术", "地理", "More sums"):
        path = tmp_path / f"{name}.toml"
        path.write_text('[[question]]\nkind = "number"\nprompt = "5?"\nanswer = 5\n', encoding="utf-8")
        lessons.Quiz.from_toml(path, journal=tmp_path / "kept").answer("q1", 5)
    folders = sorted(path.name for path in (tmp_path / "kept").iterdir())
    assert len(folders) == 3
    assert folders[0] == "more-sums"
    with pytest.raises(LessonError, match="name: expected small letters"):
        asked(NUMBER, journal=tmp_path, name="../elsewhere")


def test_two_quizzes_on_a_page_are_two():
    first, second = asked(NUMBER), asked({**NUMBER, "answer": 6})
    assert first.lesson != second.lesson  # by which the page keeps what was typed
    assert first.lesson == asked(NUMBER).lesson


def test_texts_are_escaped():
    quiz = asked(
        {**CHOICE, "prompt": "<script>1</script>", "option": ["<b>", {"text": "c", "correct": True}]}, title="<i>"
    )
    page = str(quiz.static_html())
    assert "<script>" not in page
    assert "<b>" not in page
    assert "<i>" not in page


def test_a_course_s_own_file_of_questions_opens_but_for_what_rests_on_the_course(root: Path, tmp_path: Path):
    whole = (root / "data" / "questions" / "03-time.toml").read_text(encoding="utf-8")
    path = tmp_path / "time.toml"
    path.write_text(whole, encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        lessons.Quiz.from_toml(path)
    assert all("which rests on the places or passages of a course" in str(each) for each in raised.value.problems)
    alone = {name for name, kind in QUESTION_KINDS.items() if f"got '{name}'" not in str(raised.value)}
    kept = [part for part in whole.split("[[question]]")[1:] if part.split('kind = "')[1].split('"')[0] in alone]
    path.write_text("".join(f"[[question]]{part}" for part in kept), encoding="utf-8")
    quiz = lessons.Quiz.from_toml(path, language="zh")
    assert len(quiz.questions) == len(kept) > 5


def test_jupyterquiz_as_its_documentation_has_it(root: Path):
    path = root / "examples" / "jupyterquiz.json"
    quiz = lessons.Quiz.from_jupyterquiz(path, language="en")
    assert len(quiz.questions) == len(json.loads(path.read_text(encoding="utf-8"))) == 9
    assert [each["kind"] for each in quiz.questions].count("number") == 3
    # By question and field, and nothing else is lost.
    assert [line.split(": taken")[0] for line in quiz.left_out] == [
        "row 1, “answer_cols”",
        "row 5, “range”",
        "row 6, “answers”",
        "row 6, “precision”",
        "row 8, “match_case”",
        "formulas are shown as they are written: q9",
    ]
    assert set(quiz.left_out) <= set(quiz.notes)
    quiz.answer("q5", 2)
    assert quiz.states["q5"]["feedback"][0]["text"] == "That is UTF-16."


def test_jupyterquiz_keeps_words_and_code_of_an_answer_and_names_what_it_does_not_read(tmp_path: Path):
    answers = [
        {"answer": "adds", "code": "a.append(1)", "correct": True},
        {"code": "a + 1", "correct": False, "image": "a.png"},
    ]
    entry = {"question": "Which one?", "type": "many_choice", "answer_cols": 2, "answers": answers}
    (tmp_path / "code.json").write_text(json.dumps([entry]), "utf-8")
    quiz = lessons.Quiz.from_jupyterquiz(tmp_path / "code.json", language="en")
    assert [option["text"] for option in quiz.questions[0]["choices"]] == ["adds\na.append(1)", "a + 1"]
    assert [line.split(": taken")[0] for line in quiz.left_out] == ["row 1, “answer_cols”", "row 1, “image”"]


def gift_pegjs(root: Path, data: bytes) -> list[dict]:
    """Return what npm's gift-pegjs, which is not ours, understands."""
    if not shutil.which("node") or not (root / "node_modules" / "gift-pegjs").is_dir():
        assert not os.environ.get("LESSONS_REQUIRE_NODE"), "node with gift-pegjs is wanted (npm ci --ignore-scripts)"
        pytest.skip("needs node with gift-pegjs (npm ci --ignore-scripts)")
    script = ["node", root / "tests" / "support" / "gift_judge.js"]
    return json.loads(subprocess.run(script, input=data, capture_output=True, check=True, cwd=root).stdout)


def test_gift_with_every_form_of_question(root: Path):
    path = root / "examples" / "bank.gift"
    known = [each for each in gift_pegjs(root, path.read_bytes()) if each["type"] not in ("Category", "Description")]
    quiz = lessons.Quiz.from_gift(path, language="en")
    assert {each["type"] for each in known} == {"MC", "TF", "Short", "Numerical", "Matching", "Essay"}
    assert len(quiz.questions) == len(known) - 1  # without the essay, which is named
    assert [line.split(":")[0] for line in quiz.left_out] == ["row 31"]
    assert "--cites" not in quiz.left_out[0]
    prompts = {each["prompt"] for each in quiz.questions}
    assert {each["stem"]["text"].strip() for each in known if each["type"] == "Matching"} <= prompts


@pytest.mark.parametrize(
    ("prompt", "is_formula"),
    [
        (r"Is $\pi$ whole?", True),
        ("What is $x$?", True),
        ("$a = b$", True),
        (r"\(x\)", True),
        ("It costs $5 or $6.", False),
        ("x_1 = 2", False),
    ],
)
def test_formulas_are_named_and_prices_are_not(prompt: str, is_formula: bool):
    assert bool(asked({**NUMBER, "prompt": prompt}).left_out) == is_formula


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(LessonError, match=r"no-such\.gift: No such file"):
        lessons.Quiz.from_gift(tmp_path / "no-such.gift")
    path = tmp_path / "bank.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(LessonError, match=r"bank\.json: .*JSON"):
        lessons.Quiz.from_jupyterquiz(path, language="en")
    path.write_text('[{"type": "essay", "question": "?"}]', encoding="utf-8")
    with pytest.raises(LessonError, match=r"(?s)no question of it can be asked here.*row 1, “type”"):
        lessons.Quiz.from_jupyterquiz(path, language="en")
    (tmp_path / "no.toml").write_text("[[question]\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"no\.toml: expected TOML"):
        lessons.Quiz.from_toml(tmp_path / "no.toml")


def test_faults_are_told_in_the_language_of_the_quiz(tmp_path: Path):
    asked = {"kind": "choice", "prompt": "2 + 2 ?", "options": ["3", "4"]}
    (tmp_path / "q.toml").write_text(
        '[[question]]\nkind = "choice"\nprompt = "2 + 2 ?"\noptions = ["3", "4"]\n', "utf-8"
    )
    for make in (
        lambda: lessons.Quiz.from_dicts([asked], language="fr"),
        lambda: lessons.Quiz.from_toml(tmp_path / "q.toml", language="fr"),
    ):
        with pytest.raises(ContentError) as raised:
            make()
        assert "peut-être 'option'" in str(raised.value)
        assert not any("\u4e00" <= sign <= "\u9fff" for sign in str(raised.value))
