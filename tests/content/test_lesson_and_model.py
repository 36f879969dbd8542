"""Lesson 05 and the model of a response centre: every number that the lesson tells of a run is what the run gives."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import pytest

from lessons.content import response_centre
from lessons.content.response_centre import STEPS, Run, Settings

LESSON = "05-response"
LANGUAGES = ("zh", "en")
AS_IT_COMES = Settings()


@cache
def made(settings: Settings) -> Run:
    return response_centre.run(settings)


def percent(share: float) -> int:
    return round(share * 100)


def numbers(text: str) -> set[str]:
    """Every number in a text but those in a passage's locator."""
    return {found.replace(",", "") for found in re.findall(r"(?<![A-Z])\d[\d,]*(?:\.\d+)?", text)}


def strings(values: Iterable[float]) -> set[str]:
    return {f"{value:g}" for value in values}


@pytest.fixture
def asked(course):
    return course.questions[LESSON]


@pytest.mark.parametrize("language", LANGUAGES)
def test_late_cases_are_solved_more_often_than_punctual_ones(asked, language):
    question = asked["late-and-solved"]
    settings = Settings(staff=5, hurried=100, supervised=50)
    one, unwatched = made(settings), made(Settings(staff=5, hurried=100))
    in_time, late = one.in_time_solved + one.in_time_unsolved, one.late_solved + one.late_unsolved
    punctual, tardy = one.in_time_solved / in_time, one.late_solved / late
    assert tardy > punctual + 0.1
    set_to = (settings.seed, settings.staff, settings.hurried, settings.supervised)
    counts = (one.cases, in_time, one.in_time_solved, percent(punctual), late, one.late_solved, percent(tardy))
    assert numbers(question.prompt[language]) == strings([*set_to, *counts])
    shares = [percent(each) for run in (one, unwatched) for each in (run.in_time, run.solved)]
    assert numbers(question.explanation[language]) == strings([0, *shares])


def test_why_the_late_ones_do_better_is_what_the_key_says():
    """Each option that the model has, switched off: a reply alone and supervision make the gap, misrouting works against it."""
    runs = {
        name: [made(Settings(staff=5, seed=seed, **others)) for seed in range(13, 23)]
        for name, others in {
            "both": {"hurried": 100, "supervised": 50},
            "no reply": {"hurried": 0, "supervised": 50},
            "no supervision": {"hurried": 100, "supervised": 0},
            "nothing misrouted": {"hurried": 100, "supervised": 50, "misrouted": 0},
        }.items()
    }

    def gap(name: str) -> float:
        """How much more often late cases are solved, in ten runs together."""
        (a, b, c, d) = (
            sum(getattr(run, box) for run in runs[name])
            for box in ("late_solved", "late_unsolved", "in_time_solved", "in_time_unsolved")
        )
        return a / (a + b) - c / (c + d)

    assert gap("both") > 0.1
    assert gap("no reply") < 0
    assert gap("no supervision") < 0
    assert gap("nothing misrouted") > gap("both")


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_every_other_cause_switched_off_the_gap_is_what_we_wrote_down(asked, language):
    question = asked["where-from"]
    settings = Settings(staff=20, misrouted=0)
    one = made(settings)
    shares = percent(one.in_time), percent(one.solved)
    told = numbers(question.prompt[language])
    assert told == strings([settings.seed, settings.staff, 0, *shares, shares[0] - shares[1]])
    assert numbers(question.explanation[language]) <= {f"{response_centre.YES_WORKED:g}", "80"}
    assert one.wait.ninth == 0 == one.replied == one.misrouted
    assert one.solved == pytest.approx(response_centre.YES_WORKED, abs=0.02)
    assert made(Settings(staff=60, misrouted=0)).solved == one.solved, "more people do not close it"
    others = [made(Settings(staff=20, misrouted=0, seed=seed)) for seed in range(30)]
    assert min(each.in_time - each.solved for each in others) > 0.1, "nor does another seed"
    key = {option.id for option in question.option if option.correct}
    assert key == {"a", "d"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_chance_alone_makes_as_much_as_a_rule(asked, language):
    question = asked["by-chance"]
    before, seed, rule = Settings(), Settings(seed=14), Settings(misrouted=40)
    named = strings([before.seed, seed.seed, before.misrouted, rule.misrouted])
    assert set(numbers(question.prompt[language])) == set(named)
    first, *others = [percent(made(each).in_time) for each in (before, seed, rule)]
    moved = [other - first for other in others]
    assert moved[0] == moved[1] != 0, "chance moves it as far as the rule does, and the same way"
    assert numbers(question.explanation[language]) == strings([abs(moved[0])])
    assert [option.id for option in question.option if option.correct] == ["b"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_step_names_the_values_that_its_runs_have(course, language):
    (step,) = [step for step in course.lessons[LESSON].step if step.id == "model"]
    text = step.text[language]
    pair = r"(\d+)改成(\d+)" if language == "zh" else r"from (\d+) to (\d+)"
    told = [tuple(map(int, found)) for found in re.findall(pair, text)]
    changes, before = [], {}
    for settings in STEPS[1:]:
        name = [each for each in response_centre.LIMITS if getattr(settings, each) != getattr(AS_IT_COMES, each)][-1]
        changes.append((name, getattr(settings, name)))
        before[name] = getattr(AS_IT_COMES, name)
    assert told == [(before[name], value) for name, value in changes]
    assert [name for name, _ in changes[:2]] == ["seed", "misrouted"], "chance is a step of its own, and the first"
    for number in (AS_IT_COMES.seed, response_centre.YES_WORKED, response_centre.YES_MISROUTED):
        assert f"{number:g}" in numbers(text)


def test_what_the_steps_are_to_show_they_show():
    as_it_comes, seed, misrouted, deadline, short, reply, supervised, refused = map(made, STEPS)
    assert abs(seed.in_time - as_it_comes.in_time) > 0.05
    assert misrouted.solved < as_it_comes.solved
    assert deadline.in_time > as_it_comes.in_time
    assert deadline.solved == as_it_comes.solved
    assert reply.in_time > short.in_time + 0.5
    assert reply.solved < short.solved + 0.02
    assert supervised.late_solved > reply.late_solved * 4
    assert refused.in_time > as_it_comes.in_time
    assert refused.solved_of_callers < as_it_comes.solved_of_callers


def test_the_number_of_the_arrow_about_stars_is_the_one_that_lesson_04_names(course):
    (step,) = [step for step in course.lessons["04-toolbox"].step if step.id == "who-answers"]
    number = course.structure.numbers["stars"]
    assert f"箭头{number}" in step.text.zh
    assert f"Arrow {number}" in step.text.en
    assert len(course.structure.first.body) == 8
    assert "八个方框" in step.text.zh
    assert "eight boxes" in step.text.en
