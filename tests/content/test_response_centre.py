"""The model of a response centre: as queueing theory has it where that knows the answer, and the same every time."""

from __future__ import annotations

import math
import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.content import response_centre
from lessons.content.response_centre import HOURS_A_DAY, LIMITS, Settings, SettingsError, run


def erlang(arrivals: float, service: float, servers: int) -> tuple[float, float]:
    """Erlang C: the probability that a caller of an M/M/c queue has to wait, and the mean wait of all callers."""
    load = Fraction(arrivals) * Fraction(service)
    full = load**servers / math.factorial(servers) * servers / (servers - load)
    waits = full / (sum(load**k / math.factorial(k) for k in range(servers)) + full)
    return float(waits), float(waits / (servers / Fraction(service) - Fraction(arrivals)))


def test_the_formula_itself():
    assert erlang(8, 0.1, 1) == pytest.approx((0.8, 0.4))  # M/M/1: rho, and rho / (mu - lambda)
    assert erlang(2, 1, 3)[0] == pytest.approx(4 / 9)  # tabulated


def long_run(
    arrivals: int, staff: int, hours: float, rounds: int, **others: int
) -> tuple[float, float, list[response_centre.Run]]:
    """The share of cases that found nobody free and the mean wait of all, over many short runs: each is soon in its stride."""
    given_settings = [
        Settings(arrivals=arrivals, staff=staff, hours=hours, days=365, seed=seed, **others)
        for seed in range(100, 100 + rounds)
    ]
    runs = [run(each) for each in given_settings]
    cases = sum(each.cases for each in runs)
    return sum(each.queued for each in runs) / cases, sum(each.wait.mean * each.cases for each in runs) / cases, runs


KNOWN = {"one": (16, 1, 0.25, 15), "two": (40, 2, 0.25, 10), "eight": (90, 8, 0.5, 5)}


@pytest.fixture(scope="module", params=KNOWN.values(), ids=KNOWN)
def known(request):
    arrivals, staff, hours, rounds = request.param
    return long_run(arrivals, staff, hours, rounds, misrouted=0), erlang(arrivals, hours / HOURS_A_DAY, staff)


def test_it_waits_as_erlang_says(known):
    (waits, mean, _), expected = known
    assert waits == pytest.approx(expected[0], rel=0.04)
    assert mean == pytest.approx(expected[1], rel=0.04)


@pytest.mark.parametrize("wrong", ["equal portions of work", "one person too many"])
def test_a_wrong_engine_would_be_noticed(monkeypatch, wrong):
    expected = erlang(40, 0.25 / HOURS_A_DAY, 2)
    right = response_centre._exponential
    if wrong == "equal portions of work":
        monkeypatch.setattr(
            response_centre, "_exponential", lambda chance, mean: right(chance, mean) if mean == 1 / 40 else mean
        )
    _, mean, _ = long_run(40, 3 if wrong == "one person too many" else 2, 0.25, 3, misrouted=0)
    assert mean < expected[1] * 0.7


def test_littles_law(known):
    """Cases open on average = cases a day x days that a case takes; counted day by day, and case by case."""
    (_, _, runs), _ = known
    open_cases = sum(sum(each.backlog) for each in runs) / sum(len(each.backlog) - 1 for each in runs)
    through = sum(each.cases * each.whole.mean for each in runs) / sum(each.settings.days for each in runs)
    assert open_cases == pytest.approx(through, rel=0.02)


def test_misrouting_neither_adds_nor_saves_work_for_the_right_people():
    """Delayed at random, calls still come at random: the queue stays Erlang's, though the nearest deadline goes first."""
    expected = erlang(40, 0.25 / HOURS_A_DAY, 2)
    waits, mean, runs = long_run(40, 2, 0.25, 10, misrouted=40)
    assert waits == pytest.approx(expected[0], rel=0.04)
    assert mean == pytest.approx(expected[1], rel=0.05)  # the first and the last two days are quieter
    assert sum(each.misrouted for each in runs) / sum(each.cases for each in runs) == pytest.approx(0.4, abs=0.005)


def test_a_run_is_the_same_on_every_computer():
    one = run(Settings())
    assert one == run(Settings())
    assert (one.cases, one.misrouted, one.queued) == (1180, 232, 1011)
    assert one.backlog[:8] == (0, 10, 18, 15, 20, 19, 20, 24)
    assert run(Settings(seed=14)) != one


def test_the_two_rates_tell_different_stories_of_one_run():
    first, longer = run(Settings()), run(Settings(deadline=8))
    assert first.in_time - first.solved > 0.1
    assert longer.in_time > first.in_time + 0.05
    assert longer.solved == first.solved  # nobody was helped better
    hurried = run(Settings(staff=6, hurried=100))
    assert hurried.in_time > 0.99
    assert hurried.solved < first.solved - 0.1


def test_hurrying_closes_every_case_that_got_there_before_its_deadline():
    one = run(Settings(staff=4, hurried=100, misrouted=0))
    assert one.late_solved + one.late_unsolved == 0
    assert one.replied > one.cases / 4


def drawn(**limits):
    return st.builds(
        Settings,
        arrivals=st.integers(1, 30), staff=st.integers(1, 12), hours=st.integers(1, 60).map(lambda n: n / 4), misrouted=st.integers(0, 90),
        deadline=st.integers(1, 60), hurried=st.integers(0, 100), days=st.integers(20, 40), seed=st.integers(0, 999_999), **limits,
    )  # fmt: skip


@settings(max_examples=60)
@given(drawn())
def test_what_always_holds(given_settings):
    one = run(given_settings)
    boxes = one.in_time_solved + one.in_time_unsolved + one.late_solved + one.late_unsolved
    assert boxes == one.cases
    assert 0 <= one.in_time <= 1
    assert 0 <= one.solved <= 1
    assert one.cases - one.begun <= one.replied <= one.cases
    assert one.queued <= one.begun
    assert len(one.backlog) == given_settings.days + 1
    assert one.backlog[0] == 0
    assert all(0 <= open_cases <= one.cases for open_cases in one.backlog)
    assert 0 <= one.wait.median <= one.wait.ninth
    assert one.whole.mean >= response_centre.SORT_DAYS - 1e-4 or not one.cases
    assert one == run(given_settings)


@settings(max_examples=40)
@given(drawn(), st.integers(1, 5))
def test_one_more_person_never_makes_anybody_wait_longer(given_settings, more):
    """Of first come, first served this is known; misrouting and hurrying change the order, so they are left out."""
    from msgspec.structs import replace

    fewer = replace(given_settings, misrouted=0, hurried=0)
    few, many = run(fewer), run(replace(fewer, staff=fewer.staff + more))
    assert few.cases == many.cases
    assert many.wait.mean <= few.wait.mean
    assert many.wait.ninth <= few.wait.ninth
    assert many.in_time >= few.in_time
    assert all(m <= f for m, f in zip(many.backlog, few.backlog, strict=True))


@settings(max_examples=40)
@given(drawn(), st.integers(1, 20))
def test_a_longer_deadline_alone_changes_no_callers_word(given_settings, more):
    from msgspec.structs import replace

    short = replace(given_settings, hurried=0)
    one, other = run(short), run(replace(short, deadline=short.deadline + more))
    assert (one.solved, one.wait, one.backlog) == (other.solved, other.wait, other.backlog)
    assert other.in_time >= one.in_time


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("value", [None, "8", True, float("nan"), float("inf"), -1, 10**9, 2.1, [3], 10**400])
def test_settings_outside_their_limits_are_named(name, value):
    with pytest.raises(SettingsError) as caught:
        response_centre.settings({name: value})
    assert list(caught.value.faults) == [name]


def test_every_fault_at_once_and_the_limits_themselves():
    with pytest.raises(SettingsError, match="staff: expected 1 to 100, days: expected 20 to 365"):
        response_centre.settings({"staff": 0, "days": 366, "seed": 7, "unknown": 5})
    for end in ("least", "most"):
        values = {name: getattr(limit, end) for name, limit in LIMITS.items()}
        assert response_centre.settings(values) == Settings(**values)
    assert response_centre.settings({"staff": 8.0}) == Settings()
    assert isinstance(response_centre.settings({"staff": 9.0}).staff, int)


def test_simpy_is_imported_only_for_a_run():
    code = "import sys, lessons.content.response_centre as s; s.settings({}); print('simpy' in sys.modules); s.run(s.Settings()); print('simpy' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["False", "True"]
