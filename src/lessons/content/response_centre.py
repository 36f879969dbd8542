"""A small model of a response centre: calls come in, are worked off, and are rated in two ways. All of it is made up.

The steps are those that passage C5 lists (accept, sort, pass on by responsibility, work under a deadline, supervise,
evaluate); every number is ours, made up for teaching, and none comes from the page or from any real centre. `run` is a pure
function of its settings: the same settings, seed included, give the same run on every computer. Callers are drawn before
the work begins, so two runs that differ in anything but calls, days or seed have the same callers with the same troubles.

What is assumed:

- accept: calls come at random, independently, ``arrivals`` a working day on average. ``refused`` per cent are not accepted:
  they get no case, stand in neither of the two shares, and do not call again.
- sort: half an hour (1/16 working day), for which hands are never short. ``urgent`` per cent are urgent.
- pass on by responsibility: each of the ``departments`` gets an equal share of the cases by chance. ``misrouted`` per cent
  go to a wrong one. It keeps the case for two working days and sends it back; it is then sorted again and arrives where it
  belongs.
- work under a deadline: ``staff`` people are spread over the departments as evenly as may be and help no other one. Each is
  on one case at a time, ``hours`` of work a case on average (exponential: many small cases, a few long ones, urgent or not),
  eight hours a working day; first come, first served. An urgent case has one working day from the call, any other
  ``deadline`` days. Where ``hurried`` is above zero, that share of the cases that would miss the deadline is closed on the
  day itself, with a reply and without the rest of the work.
- supervise: ``supervised`` per cent of the cases have somebody who presses for them: such a case is never closed by a mere
  reply, and goes to the head of its department's queue if nobody has begun when four fifths of its deadline have passed.
- evaluate: a case closed no later than its deadline counts as closed in time.
- the caller's word, which is *not* in C5 but our addition: each caller is asked once, as a case is closed, whether the
  trouble is solved. The chance of a yes is 0.8 after full work and 0.15 after a mere reply, times 0.7 if the case was
  misrouted, times 0.9 for every five working days from call to closing. So no setting brings ``solved`` above 0.8: the gap
  between the two shares is built in.
- ``again`` per cent of the callers who say no call again five working days later, while calls are taken. That is a new case.

The run goes on until every case is closed; the backlog is counted at the end of each of the first ``days`` days.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import math
from bisect import bisect_right
from collections.abc import Callable, Generator, Mapping
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import msgspec

from lessons.schema import Record

if TYPE_CHECKING:
    import simpy

    Happening: TypeAlias = Generator[simpy.Event, Any, None]

HOURS_A_DAY = 8
SORT_DAYS = 1 / 16
RETURN_DAYS = 2.0
URGENT_DAYS = 1
AGAIN_DAYS = 5.0
REMINDED_AT = 0.8
YES_WORKED, YES_REPLIED, YES_MISROUTED, YES_FIVE_DAYS = 0.8, 0.15, 0.7, 0.9


class Limit(NamedTuple):
    """From where to where a setting may go, and in which steps."""

    least: float
    most: float
    step: float


class Settings(Record, frozen=True):
    """What a run is made from: people, calls a day, hours of work a case, per cent, working days, and the seed."""

    seed: int = 13
    misrouted: int = 20
    deadline: int = 3
    staff: int = 8
    hurried: int = 0
    supervised: int = 0
    refused: int = 0
    again: int = 0
    arrivals: int = 20
    hours: float = 2.5
    departments: int = 4
    urgent: int = 20
    days: int = 60


LIMITS = {
    "seed": Limit(0, 999_999, 1),
    "misrouted": Limit(0, 90, 1),
    "deadline": Limit(1, 60, 1),
    "staff": Limit(1, 100, 1),
    "hurried": Limit(0, 100, 1),
    "supervised": Limit(0, 100, 1),
    "refused": Limit(0, 90, 1),
    "again": Limit(0, 90, 1),
    "arrivals": Limit(1, 100, 1),
    "hours": Limit(0.25, 40, 0.25),
    "departments": Limit(1, 10, 1),
    "urgent": Limit(0, 100, 1),
    "days": Limit(20, 365, 1),
}


STEPS = (
    Settings(),
    Settings(seed=14),
    Settings(misrouted=40),
    Settings(deadline=8),
    Settings(staff=5),
    Settings(staff=5, hurried=100),
    Settings(staff=5, hurried=100, supervised=50),
    Settings(refused=30),
)
"""What lesson 05 has a class run, in its order."""


class Spread(Record, frozen=True):
    """Some durations in working days: their mean, their median, and what nine in ten stay within."""

    mean: float
    median: float
    ninth: float


class Run(Record, frozen=True):
    """What came of a run; ``backlog`` has the cases open at its start and at the end of each day.

    ``callers`` have called once or more; ``refused`` of them were not accepted, ``again`` of the ``cases`` are a further call
    of somebody whose trouble was not solved. ``wait`` is from arriving at the right people until somebody begins (of the
    ``begun`` cases, of which ``queued`` found nobody free), ``whole`` from call to closing (of all). ``reminded`` had not been
    begun when four fifths of the deadline had passed, ``pressed`` were then put first; ``replied`` were closed with a reply
    alone.
    """

    settings: Settings
    callers: int
    refused: int
    again: int
    cases: int
    urgent: int
    misrouted: int
    begun: int
    queued: int
    reminded: int
    pressed: int
    replied: int
    in_time_solved: int
    in_time_unsolved: int
    late_solved: int
    late_unsolved: int
    urgent_in_time: int
    callers_solved: int
    wait: Spread
    whole: Spread
    backlog: tuple[int, ...]

    @property
    def in_time(self) -> float:
        """The share closed in time, of all cases."""
        return (self.in_time_solved + self.in_time_unsolved) / max(1, self.cases)

    @property
    def solved(self) -> float:
        """The share solved by the caller's word, of all cases."""
        return (self.in_time_solved + self.late_solved) / max(1, self.cases)

    @property
    def solved_of_callers(self) -> float:
        """The share whose trouble was solved, with the first call or a later one, of all who called."""
        return self.callers_solved / max(1, self.callers)


class SettingsError(ValueError):
    """Settings that cannot be used; ``faults`` names each, with its limits."""

    def __init__(self, faults: dict[str, Limit]) -> None:
        super().__init__(
            ", ".join(f"{name}: expected {limit.least:g} to {limit.most:g}" for name, limit in faults.items())
        )
        self.faults = faults


def settings(raw: Mapping[str, object]) -> Settings:
    """Return settings from what a page sends: whole numbers, and quarters of an hour; what is missing stays as it was.

    Raises:
        SettingsError: with every setting that is no number, lies outside its limits or is unknown to its steps.

    """
    values: dict[str, Any] = {
        name: _number(raw.get(name, getattr(Settings(), name)), limit) for name, limit in LIMITS.items()
    }
    faults = {name: LIMITS[name] for name, value in values.items() if value is None}
    if not faults and values["departments"] > values["staff"]:  # a department has somebody in it
        faults = {"departments": LIMITS["departments"]._replace(most=values["staff"])}
    if faults:
        raise SettingsError(faults)
    return msgspec.convert(values, Settings)


def _number(value: object, limit: Limit) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not limit.least <= value <= limit.most:
        return None
    if value % limit.step:
        return None
    return value if limit.step < 1 else int(value)  # 8.0 is 8


class _Case:
    """One call, with all that chance will decide about it drawn beforehand."""

    __slots__ = (
        "accepted",
        "begun",
        "caller",
        "calls_again",
        "closed",
        "department",
        "due",
        "hurried",
        "misrouted",
        "pressed",
        "refused",
        "replied",
        "sent",
        "supervised",
        "urgent",
        "word",
        "work",
    )

    def __init__(self, caller: int, accepted: float, chance: Random, given: Settings) -> None:
        self.caller = caller
        self.accepted = accepted
        drawn = chance.random
        # One draw each, in one order, whatever is set: who calls with what does not hang on the settings.
        self.work = _exponential(chance, given.hours / HOURS_A_DAY)
        self.department = int(drawn() * _departments(given))
        self.urgent = drawn() < given.urgent / 100
        self.misrouted = drawn() < given.misrouted / 100
        self.hurried = drawn() < given.hurried / 100
        self.supervised = drawn() < given.supervised / 100
        self.refused = drawn() < given.refused / 100
        self.calls_again = drawn() < given.again / 100
        self.word = drawn()
        self.due = accepted + (URGENT_DAYS if self.urgent else given.deadline)
        self.sent = self.begun = self.closed = -1.0
        self.pressed = self.replied = False

    @property
    def in_time(self) -> bool:
        return self.closed <= self.due

    @property
    def reminded_at(self) -> float:
        return self.accepted + (self.due - self.accepted) * REMINDED_AT

    @property
    def solved(self) -> bool:
        """Whether the caller says so: our addition, see the module's assumptions."""
        chance = YES_REPLIED if self.replied else YES_WORKED
        chance *= YES_MISROUTED if self.misrouted else 1
        return self.word < chance * math.pow(YES_FIVE_DAYS, (self.closed - self.accepted) / 5)


def run(given: Settings) -> Run:
    """Return what comes of these settings.

    Example:
        >>> run(Settings()).cases > 1000
        True

    """
    return _Centre(given).worked_off()


def _exponential(chance: Random, mean: float) -> float:
    return -math.log(1 - chance.random()) * mean


def _departments(given: Settings) -> int:
    return min(given.departments, given.staff)


class _Centre:
    """A centre at work: its clock, each department's queue, and every call so far in the order of its coming."""

    def __init__(self, given: Settings) -> None:
        import simpy  # a lesson that nobody runs does not need it

        self.given = given
        self.clock = simpy.Environment()
        self.queues = [simpy.PriorityStore(self.clock) for _ in range(_departments(given))]
        self.calls: list[_Case] = []
        self.callers = 0

    def worked_off(self) -> Run:
        """Let time pass until nothing is left to happen: every case is closed."""
        self.clock.process(self._calling())
        for person in range(self.given.staff):
            self.clock.process(self._working(self.queues[person % len(self.queues)]))
        self.clock.run()
        return _counted(self.given, self.callers, self.calls)

    def _calling(self) -> "Happening":
        """Two streams of chance: more calls a day are the same people, closer together."""
        times, chances = (Random(f"{self.given.seed} {stream}") for stream in ("calls", "cases"))  # noqa: S311 (no secret)
        now = _exponential(times, 1 / self.given.arrivals)
        while now < self.given.days:
            yield self.clock.timeout(now - self.clock.now)
            self._taken(_Case(self.callers, now, chances, self.given))
            self.callers += 1
            now += _exponential(times, 1 / self.given.arrivals)

    def _calling_again(self, before: _Case) -> "Happening":
        yield self.clock.timeout(AGAIN_DAYS)
        if self.clock.now < self.given.days:
            chance = Random(f"{self.given.seed} again {before.caller} {before.closed}")  # noqa: S311 (no secret)
            self._taken(_Case(before.caller, self.clock.now, chance, self.given))

    def _taken(self, case: _Case) -> None:
        self.calls.append(case)
        if not case.refused:
            self._after(SORT_DAYS, self._sorted, case)

    def _after(self, days: float, act: Callable[[_Case], None], case: _Case) -> None:
        """What comes once, at a time that is known, needs no process of its own: that would be three events for one."""
        self.clock.timeout(days).callbacks.append(lambda _: act(case))

    def _sorted(self, case: _Case) -> None:
        if case.misrouted:
            self._after(RETURN_DAYS + SORT_DAYS, self._passed_on, case)
        else:
            self._passed_on(case)

    def _passed_on(self, case: _Case) -> None:
        """A case is where it belongs."""
        case.sent = self.clock.now
        self._queue(case, first=False)
        if case.supervised or case.hurried:
            self.clock.process(self._watching(case))

    def _watching(self, case: _Case) -> "Happening":
        if case.supervised:
            yield self.clock.timeout(max(0.0, case.reminded_at - self.clock.now))
            if case.begun < 0:
                case.pressed = True
                self._queue(case, first=True)
        elif case.sent < case.due:
            yield self.clock.timeout(case.due - self.clock.now)
            if case.begun < 0:
                case.replied = True
                self._close(case, case.due)

    def _queue(self, case: _Case, *, first: bool) -> None:
        """Put a case into its department's queue. One that is pressed stands in it twice; the later turn finds it begun."""
        turn = (0, case.due) if first else (1, case.sent)
        self.queues[case.department].put((*turn, case.caller, case.accepted, case))

    def _working(self, queue: "simpy.PriorityStore") -> "Happening":
        """One person's work: those pressed for first, by their deadline, then whoever came first; one case at a time."""
        while True:
            case: _Case = (yield queue.get())[-1]
            if case.begun >= 0 or case.closed >= 0:
                continue
            case.begun = self.clock.now
            done = case.begun + case.work
            case.replied = case.hurried and not case.supervised and case.begun < case.due < done
            done = case.due if case.replied else done
            yield self.clock.timeout(done - self.clock.now)
            self._close(case, done)

    def _close(self, case: _Case, when: float) -> None:
        case.closed = when
        if case.calls_again and not case.solved:
            self.clock.process(self._calling_again(case))


def _counted(given: Settings, callers: int, calls: list[_Case]) -> Run:
    cases = [case for case in calls if not case.refused]
    begun = [case for case in cases if case.begun >= 0]
    boxes = [(case.in_time, case.solved) for case in cases]
    return Run(
        settings=given,
        callers=callers,
        refused=len(calls) - len(cases),
        again=len(calls) - callers,
        cases=len(cases),
        urgent=sum(case.urgent for case in cases),
        misrouted=sum(case.misrouted for case in cases),
        begun=len(begun),
        queued=sum(case.begun > case.sent for case in begun),
        reminded=sum(not 0 <= case.begun <= case.reminded_at for case in cases),
        pressed=sum(case.pressed for case in cases),
        replied=sum(case.replied for case in cases),
        in_time_solved=boxes.count((True, True)),
        in_time_unsolved=boxes.count((True, False)),
        late_solved=boxes.count((False, True)),
        late_unsolved=boxes.count((False, False)),
        urgent_in_time=sum(case.urgent and case.in_time for case in cases),
        callers_solved=len({case.caller for case, (_, solved) in zip(cases, boxes, strict=True) if solved}),
        wait=_spread([case.begun - case.sent for case in begun]),
        whole=_spread([case.closed - case.accepted for case in cases]),
        backlog=_backlog(given.days, cases),
    )


def _spread(durations: list[float]) -> Spread:
    """Return mean and percentiles (the smallest duration that so many stay within), to a minute or so."""
    if not durations:
        return Spread(mean=0, median=0, ninth=0)
    ordered = sorted(durations)
    within = [ordered[math.ceil(len(ordered) * share) - 1] for share in (0.5, 0.9)]
    mean, median, ninth = (round(value, 4) for value in (math.fsum(ordered) / len(ordered), *within))
    return Spread(mean=mean, median=median, ninth=ninth)


def _backlog(days: int, cases: list[_Case]) -> tuple[int, ...]:
    """Return how many cases were open at the end of each day, and none before the first."""
    accepted = [case.accepted for case in cases]
    closed = sorted(case.closed for case in cases)
    return tuple(bisect_right(accepted, day) - bisect_right(closed, day) for day in range(days + 1))
