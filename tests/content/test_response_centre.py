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
    arrivals: int, staff: int, hours: float, rounds: int, *, departments: int = 1, **others: int
) -> tuple[float, float, list[response_centre.Run]]:
    """The share of cases that found nobody free and the mean wait of all, over many short runs: each is soon in its stride."""
    given_settings = [
        Settings(arrivals=arrivals, staff=staff, hours=hours, departments=departments, days=365, seed=seed, **others)
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


@pytest.mark.parametrize(
    ("others", "queues", "taken"),
    [
        ({"departments": 4}, 4, 1.0),
        ({"departments": 2, "urgent": 50, "supervised": 100}, 2, 1.0),
        ({"refused": 25}, 1, 0.75),
    ],
    ids=["each department is a queue", "who goes first does not matter for the mean", "fewer calls taken in"],
)
def test_departments_supervision_and_refusal_are_queues_that_erlang_knows(others, queues, taken):
    """Calls that are shared out or refused by chance still come at random, and what a case takes is not known beforehand."""
    expected = erlang(96 * taken / queues, 0.5 / HOURS_A_DAY, 8 // queues)
    waits, mean, _ = long_run(96, 8, 0.5, 5, misrouted=0, **others)
    assert waits == pytest.approx(expected[0], rel=0.06)
    assert mean == pytest.approx(expected[1], rel=0.08)


def test_a_run_is_the_same_on_every_computer():
    one = run(Settings())
    assert one == run(Settings())
    assert (one.cases, one.misrouted, one.queued) == (1180, 231, 742)
    assert one.backlog[:8] == (0, 10, 12, 7, 18, 19, 17, 14)
    assert run(Settings(seed=14)) != one


def test_as_it_comes_the_centre_keeps_up_whatever_the_seed():
    """Less work comes in than its people can do, so that no seed makes another centre of it."""
    given_settings = Settings()
    assert given_settings.arrivals * given_settings.hours < given_settings.staff * HOURS_A_DAY * 0.8
    runs = [run(Settings(seed=seed)) for seed in range(30)]
    assert max(each.backlog[-1] for each in runs) < 4 * given_settings.arrivals
    assert min(each.in_time for each in runs) > 0.75
    assert max(each.in_time for each in runs) - min(each.in_time for each in runs) < 0.15


def test_the_two_rates_tell_different_stories_of_one_run():
    first, longer = run(Settings()), run(Settings(deadline=8))
    assert first.in_time - first.solved > 0.1
    assert longer.in_time > first.in_time + 0.04
    assert longer.solved == first.solved  # nobody was helped better
    short, hurried = run(Settings(staff=5)), run(Settings(staff=5, hurried=100))
    assert hurried.in_time > short.in_time * 3
    assert abs(hurried.solved - short.solved) < 0.03


def test_hurrying_closes_every_case_that_got_there_before_its_deadline():
    one = run(Settings(staff=4, hurried=100, misrouted=0))
    assert one.late_solved + one.late_unsolved == 0
    assert one.replied > one.cases / 4


def test_a_case_that_is_supervised_is_never_closed_by_a_reply_and_goes_first():
    hurried, watched = (run(Settings(staff=5, hurried=100, supervised=share)) for share in (0, 100))
    assert hurried.replied > 200
    assert hurried.pressed == watched.replied == 0
    assert watched.pressed > 200
    # Pressing helps the urgent, who would else stand in the order of their coming; with everybody pressed nobody is first.
    plain, some = run(Settings(misrouted=0)), run(Settings(misrouted=0, supervised=100))
    assert some.urgent_in_time > plain.urgent_in_time
    assert some.cases == plain.cases


def test_those_not_accepted_are_in_neither_share_but_among_those_who_called():
    one, fewer = run(Settings()), run(Settings(refused=30))
    assert one.callers == one.cases == fewer.callers == fewer.cases + fewer.refused
    assert fewer.refused == pytest.approx(one.callers * 0.3, rel=0.1)
    assert fewer.in_time > one.in_time
    assert fewer.solved_of_callers < one.solved_of_callers - 0.15
    assert one.solved_of_callers == one.solved


def test_who_calls_again_is_a_new_case_and_the_same_caller():
    one, more = run(Settings()), run(Settings(again=50))
    assert more.callers == one.callers
    assert more.cases == more.callers + more.again
    unsolved = more.in_time_unsolved + more.late_unsolved
    assert unsolved / 4 < more.again < unsolved / 2, "half of them, but for those whose five days end after the last"
    assert more.solved_of_callers > one.solved_of_callers + 0.05


def test_all_departments_have_somebody():
    with pytest.raises(SettingsError, match="departments: expected 1 to 3") as caught:
        response_centre.settings({"staff": 3})
    assert list(caught.value.faults) == ["departments"]
    few = run(Settings(staff=3))  # as the engine takes it, too: no case waits for nobody
    assert few.begun == few.cases


def drawn(**limits):
    return st.builds(
        Settings,
        arrivals=st.integers(1, 30),
        staff=st.integers(1, 12),
        hours=st.integers(1, 60).map(lambda n: n / 4),
        misrouted=st.integers(0, 90),
        deadline=st.integers(1, 60),
        hurried=st.integers(0, 100),
        departments=st.integers(1, 10),
        urgent=st.integers(0, 100),
        supervised=st.integers(0, 100),
        refused=st.integers(0, 90),
        again=st.integers(0, 90),
        days=st.integers(20, 40),
        seed=st.integers(0, 999_999),
        **limits,
    )


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
    assert one.cases == one.callers + one.again - one.refused
    assert one.pressed <= one.reminded
    assert one.urgent_in_time <= min(one.urgent, one.in_time_solved + one.in_time_unsolved)
    assert one.callers_solved <= one.in_time_solved + one.late_solved
    assert len(one.backlog) == given_settings.days + 1
    assert one.backlog[0] == 0
    assert all(0 <= open_cases <= one.cases for open_cases in one.backlog)
    assert 0 <= one.wait.median <= one.wait.ninth
    assert one.whole.mean >= response_centre.SORT_DAYS - 1e-4 or not one.cases
    assert one == run(given_settings)


@settings(max_examples=40)
@given(drawn(), st.integers(1, 5))
def test_one_more_person_never_makes_anybody_wait_longer(given_settings, more):
    """Of first come, first served in one queue this is known; what changes the order, or who is in it, is left out."""
    from msgspec.structs import replace

    fewer = replace(given_settings, misrouted=0, hurried=0, supervised=0, again=0, departments=1)
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

    short = replace(given_settings, hurried=0, supervised=0, again=0)
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
