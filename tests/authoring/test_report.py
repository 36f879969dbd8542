"""What an author is told of the course's balance: guessers, reading time, what is asked and what is not used."""

from __future__ import annotations

import re

import msgspec
import pytest
from click.testing import CliRunner

from lessons.authoring import report, test_wiseness
from lessons.cli import main
from lessons.content import reading_time
from lessons.content.model import LANGUAGES, Choice, Choices, Course, Evidence, Option, Text


def asked(kind, prompt: str, *options: str, right: tuple[int, ...] = (0,), name: str = "q"):
    """Return a question with these options, the same in both languages."""

    def text(words: str) -> Text:
        return Text(zh=words, en=words)

    made = tuple(
        Option(id=f"o{at}", text=text(words), feedback=text("–"), correct=at in right)
        for at, words in enumerate(options)
    )
    return kind(
        id=name,
        skill="time",
        prompt=text(prompt),
        explanation=text("–"),
        cites=("A1",),
        hints=(text("–"),),
        option=made,
    )


def score(way: str, *questions, language="en") -> float:
    found = test_wiseness.leanings(questions) if isinstance(questions[0], Choices) else test_wiseness.guesses(questions)
    return next(guess.score for guess in found if (guess.way, guess.language) == (way, language))


def test_a_guesser_by_length_place_and_absolutes():
    one = asked(Choice, "Why?", "by far the longest one", "short", "it never was", "short", right=(0,))
    two = asked(Choice, "Why?", "all", "some of them", "a few", "of those", right=(3,))
    assert score("longest", one, two) == 0.5
    assert score("shortest", one) == 0
    assert (score("first", one, two), score("last", one, two), score("second", one, two)) == (0.5, 0.5, 0)
    assert score("fewest absolutes", one, two) == pytest.approx((1 / 3 + 1 / 3) / 2)
    assert score("most absolutes", one, two) == 0


def test_where_options_tie_a_guesser_has_the_chance_among_them():
    question = asked(Choice, "Why?", "abcd", "efgh", "ij", "kl", right=(1,))
    assert score("longest", question) == 0.5
    assert score("most shared words", question) == 0.25


def test_a_guesser_by_words_of_the_prompt():
    question = asked(
        Choice, "Which village praised the branch?", "a village like others", "the army", "a town", "it", right=(0,)
    )
    assert score("most shared words", question) == 1
    assert score("fewest shared words", question) == 0
    chinese = asked(Choice, "哪一个村受到称赞？", "受到称赞的村", "一支军队", "一座城", "1985年", right=(3,))
    assert score("most shared words", chinese, language="zh") == 0


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("全市都只有一个", "zh", 2),
        ("首都和成都", "zh", 0),
        ("一定要全部", "zh", 2),
        ("Only all, never wholly", "en", 3),
        ("manyone", "en", 0),
    ],
)
def test_absolute_words(text, language, number):
    assert len(test_wiseness.ABSOLUTES[language].findall(text)) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("看不出，也许不一定", "zh", 3),
        ("可以写进年表", "zh", 0),
        ("报道没有说，还要查", "zh", 2),
        ("No telling: it may, or might not", "en", 3),
        ("It cannot be known", "en", 1),
        ("in the month of maypoles", "en", 0),
    ],
)
def test_careful_words(text, language, number):
    assert len(test_wiseness.HEDGES[language].findall(text)) == number


def test_who_takes_the_careful_option_is_measured_where_there_is_one():
    careful = asked(Choice, "Why?", "there is no telling", "b", "c", "d", right=(0,), name="careful")
    bold = asked(Choice, "Why?", "it may be so", "b", "c", "d", right=(1,), name="bold")
    plain = asked(Choice, "Why?", "a", "b", "c", "d", right=(0,), name="plain")
    assert score("most hedges", careful, plain, plain) == 1
    assert (score("most hedges", careful, bold, plain), score("most hedges", bold)) == (0.5, 0)
    assert score("fewest hedges", bold) == pytest.approx(1 / 3)
    assert score("most hedges", plain) == 0.25

    def within(*questions) -> bool:
        guesses = test_wiseness.guesses(questions)
        found = next(guess for guess in guesses if (guess.way, guess.language) == ("most hedges", "en"))
        assert "differ in it" in found.told()
        return found.within

    assert not within(careful, bold, plain)
    assert within(careful, bold, bold, plain)
    assert within(bold, plain), "a careful option that loses leaves three to choose from"


def test_of_several_right_options_each_is_set_against_each_wrong_one():
    question = asked(Choices, "Which?", "longest of all", "mid long", "x", "yy", right=(0, 2))
    assert score("longest", question) == 0.5
    assert score("longest", asked(Choices, "Which?", "long", "x", right=(0,))) == 1


def test_a_guess_out_of_bounds_names_what_drives_it():
    questions = [
        asked(Choice, "Why?", "the longest one", "b", "c", "d", right=(0 if number else 1,), name=f"q{number}")
        for number in range(4)
    ]
    guess = next(
        guess for guess in test_wiseness.guesses(questions) if (guess.way, guess.language) == ("longest", "en")
    )
    assert (guess.score, guess.chance, guess.within) == (0.75, 0.25, False)
    assert guess.told().endswith("driven by q1, q2, q3")


def test_no_questions_no_guesses():
    assert test_wiseness.guesses([]) == test_wiseness.leanings([]) == []


def found(course, kind):
    return [
        question
        for questions in course.questions.values()
        for question in questions.values()
        if isinstance(question, kind)
    ]


def enough(course, kind, number: int):
    questions = found(course, kind)
    if len(questions) < number:
        pytest.skip(f"{len(questions)} questions: too few to tell a lean from chance")
    return questions


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", test_wiseness.WAYS)
def test_nobody_can_guess_the_right_option(course, way, language):
    guesses = {
        (guess.way, guess.language): guess
        for guess in test_wiseness.guesses(enough(course, Choice, test_wiseness.ENOUGH))
    }
    assert guesses[way, language].within, guesses[way, language].told()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", test_wiseness.LEANINGS)
def test_nobody_can_guess_which_options_are_right(course, way, language):
    questions = enough(course, Choices, test_wiseness.ENOUGH_SEVERAL)
    guesses = {(guess.way, guess.language): guess for guess in test_wiseness.leanings(questions)}
    assert guesses[way, language].within, guesses[way, language].told()


def test_every_lesson_can_be_read_in_a_period(course):
    for plan in course.lessons.values():
        for language in LANGUAGES:
            assert reading_time.minutes(course, plan, language=language) <= reading_time.PERIOD, (plan.id, language)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("一版报纸，5,386个村。", 7, 2),
        ("The page's well-known 1+N, in A4.", 7, 7),
        ("[磁山二街](place:cishan-erjie)", 4, 1),
        ("", 0, 0),
    ],
)
def test_words_are_counted(text, zh, en):
    assert (reading_time.length(text, language="zh"), reading_time.length(text, language="en")) == (zh, en)


def test_reading_takes_longer_with_each_core_question_and_no_longer_with_homework(course):
    plan = course.lessons["02-places"]

    def as_role(role: str):
        return msgspec.structs.replace(plan, quiz=tuple(msgspec.structs.replace(quiz, role=role) for quiz in plan.quiz))

    core, leave, home = (
        reading_time.minutes(course, as_role(role), language="en") for role in ("core", "exit", "homework")
    )
    assert core - leave == pytest.approx(sum(len(quiz.questions) for quiz in plan.quiz))
    assert home < leave


def test_the_report_counts_every_question_and_point(course):
    lines = list(report.lines(course))
    for lesson, questions in course.questions.items():
        points = sum(question.points for question in questions.values())
        assert any(line.startswith(f"{lesson}: {len(questions)} questions, {points} points; ") for line in lines)
    number = len(found(course, Choice))
    assert any(f"choice {number} (" in line for line in lines if line.startswith("by kind: "))


def test_the_report_names_what_no_question_uses(course):
    lesson, questions = next(iter(course.questions.items()))
    lone = next(question for question in questions.values() if question.kind == "number")
    plans = {lesson: msgspec.structs.replace(course.lessons[lesson], quiz=())}
    small = msgspec.structs.replace(course, lessons=plans, questions={lesson: {lone.id: lone}})
    lines = {line.partition(":")[0]: line for line in report.lines(small)}
    assert " A2, A3, " in lines["passages that no question uses"]
    assert lone.cites[0] not in lines["passages that no question uses"].partition(": ")[2].split(", ")
    assert "duty-villages" in lines["figures that no question uses"]
    assert "! five-mechanisms" in lines
    assert course.page not in lines["sources that no question uses"]


def test_the_report_tells_new_terms_that_nothing_leads_to(course):
    first = next(iter(course.lessons.values()))
    changed = msgspec.structs.replace(first, terms=("cadre",))
    lines = list(report.lines(msgspec.structs.replace(course, lessons={first.id: changed})))
    assert any(line.startswith(f"! {first.id}: 1 new; nothing shown links cadre") for line in lines)


def test_check_prints_the_report_on_request():
    plain, full = (
        CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(main, ["check", *more]) for more in ([], ["--report"])
    )
    assert plain.exit_code == full.exit_code == 0
    assert "by skill" not in plain.output
    assert "by skill" in full.output


def test_the_report_in_a_screen(course):
    short = report.summary(course)
    whole = list(report.lines(course))
    assert len(short) <= report.SCREEN
    assert max(map(len, short)) <= report.WIDE
    for line in whole:
        if line.startswith("! "):
            assert any(told.rstrip("…") and line.startswith(told.rstrip("…")) for told in short), line
    assert short[-1] == f"… of {len([line for line in whole if line])} lines: --all has them"
    shown, every = (
        CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(main, ["report", *more]) for more in ([], ["--all"])
    )
    assert shown.stdout.splitlines() == short
    assert every.stdout.splitlines() == whole


def test_however_much_is_wrong_the_summary_stays_a_screen(course):
    # No lesson's questions find their passages, every lesson is too long and every system without questions.
    plans = {
        name: msgspec.structs.replace(
            plan, step=tuple(msgspec.structs.replace(step, minutes=90, show=()) for step in plan.step), story=None
        )
        for name, plan in course.lessons.items()
    }
    long = {
        name: msgspec.structs.replace(told, text=Text(zh=told.text.zh, en="word " * 90 + "."))
        for name, told in course.passages.items()
    }
    spoiled = msgspec.structs.replace(course, lessons=plans, passages=long)
    marked = [line for line in report.lines(spoiled) if line.startswith("! ")]
    short = report.summary(spoiled)
    assert len(marked) > 15
    assert len(short) <= report.SCREEN
    heads = [line for line in report.summary(course) if line.startswith(("minutes in class", "hedges: ", "sources: "))]
    assert set(heads) <= set(short)
    broken = [f"! {number}: x" for number in range(100)]
    assert len(report._cut([["a"], ["b"]], [broken, broken], [[], []], 3)) == 2 + 2 * 4
    assert "! … and 97 more like these" in report._cut([["a"]], [broken], [[]], 3)


def test_the_report_names_what_no_lesson_has(course):
    def of(told) -> dict[str, str]:
        return {line.partition(": ")[0]: line.partition(": ")[2] for line in report._idle(told)}

    first = next(iter(course.lessons.values()))
    bare = msgspec.structs.replace(first, step=(), story=None, events=first.events[1:])
    found = of(msgspec.structs.replace(course, lessons={first.id: bare}))
    assert found["passages that no lesson shows"].split(", ") == [
        name for name, told in course.passages.items() if told.kind != "title" and not told.document
    ]
    assert first.events[0] in found["events that no lesson lists"].split(", ")
    assert not set(first.events[1:]) & set(found["events that no lesson lists"].split(", "))


def test_the_report_tells_where_careful_options_win(course):
    careful = asked(Choice, "Why?", "there is no telling", "b", "c", right=(0,), name="careful")
    bold = asked(Choice, "Why?", "it may be so", "b", "c", right=(1,), name="bold")
    plain = asked(Choice, "Why?", "a", "b", right=(0,), name="plain")
    assert test_wiseness.careful([careful, bold, plain], language="en") == [("careful", True), ("bold", False)]

    def told(*questions) -> str:
        bank = {f"q{number}": msgspec.structs.replace(each, id=f"q{number}") for number, each in enumerate(questions)}
        return list(report._hedges(msgspec.structs.replace(course, questions={"00-start": bank})))[2]

    assert told(careful, bold) == "  en: 1 of 2; right in q0; wrong in q1"
    assert told(*[careful] * 5, bold).startswith("! en: 5 of 6")
    assert told(*[careful] * 4, bold, bold).startswith("  en: 4 of 6")


def test_the_report_marks_a_lesson_with_too_much_to_read_and_sentences_that_are_too_long(course):
    from lessons.content.lesson_plan import Show

    plan = course.lessons["00-start"]
    step = msgspec.structs.replace(plan.step[1], show=tuple(Show(view="passage", name=f"A{n}") for n in range(1, 7)))
    heavy = msgspec.structs.replace(plan, step=(plan.step[0], step, *plan.step[2:]))
    first = next(iter(course.passages.values()))
    long = msgspec.structs.replace(first, text=Text(zh=first.text.zh, en="word " * 60 + "."))
    lines = list(report.lines(msgspec.structs.replace(course, lessons={**course.lessons, plan.id: heavy})))
    assert f"! {plan.id}: {len(plan.stops) + 6}" in lines
    assert any(line.startswith("  01-source: ") and "by choice: T2, T3" in line for line in lines)
    english = list(report._english(msgspec.structs.replace(course, passages={first.id: long})))
    assert english[1].startswith("! passages: 60.0, grade ")
    assert english[2].startswith("  00-start, steps and story: ")


def test_sentences_that_touch_a_claim_are_measured_as_right_options(course):
    asked_for = [each for of in course.questions.values() for each in of.values() if isinstance(each, Evidence)]
    told = list(report.lines(course))
    (at,) = (number for number, line in enumerate(told) if f"over {len(asked_for)} questions of evidence" in line)
    ways = len(test_wiseness.LEANINGS) * len(LANGUAGES)
    assert len(told[at + 1 :]) == ways
    for each in asked_for:
        options = {option.id: option.correct for option in each.as_choices().option}
        assert [name for name, correct in options.items() if correct] == sorted(
            (entry.at for entry in each.sentence), key=list(options).index
        )
        assert list(options) == [entry.id for entry in each.listed]


@pytest.mark.parametrize("language", ["zh", "fr"])
def test_the_report_is_told_in_the_authors_language(course: Course, language: str):
    english, told = list(report.lines(course)), list(report.lines(course, language=language))
    assert [line[:2] == "! " for line in told] == [line[:2] == "! " for line in english]
    same = [line for line, other in zip(told, english, strict=True) if line and line == other]
    names = r"(?:! |  )[\w-]+: (?:\d+|[\w-]+ \([A-Z\d, ]+\))"
    assert not [line for line in same if not re.fullmatch(names, line)], "only names and numbers are the same"
    assert len(report.summary(course, language=language)) <= report.SCREEN
    assert list(report.lines(course)) == english, "one language leaves nothing behind"
