"""A small model of a response centre: calls come in, are worked off, and are rated in two ways. All of it is made up.

The steps are those that passage C5 lists (accept, sort, pass on by responsibility, work under a deadline, supervise,
evaluate); every number is ours, made up for teaching, and none comes from the page or from any real centre. `run` is a pure
function of its settings: the same settings, seed included, give the same run on every computer. Callers are drawn before
the work begins, so two runs that differ in staff, deadline or misrouting have the same callers with the same troubles.

What is assumed:

- accept: calls come at random, independently, ``arrivals`` a working day on average; each is taken in at once.
- sort: half an hour (1/16 working day), for which hands are never short.
- pass on by responsibility: ``misrouted`` per cent go to a wrong department. It keeps the case for two working days and sends
  it back; it is then sorted again and arrives where it belongs.
- work under a deadline: ``staff`` people, each on one case at a time, ``hours`` of work a case on average (exponential: many
  small cases, a few long ones), eight hours a working day. The deadline runs from the call.
- supervise: whoever is free takes the case whose deadline is nearest. Where ``hurried`` is above zero, that share of the
  cases that would miss the deadline is closed on the day itself, with a reply and without the rest of the work.
- evaluate: a case closed no later than its deadline counts as closed in time.
- the caller's word, which is *not* in C5 but our addition: each caller is asked once whether the trouble is solved. The
  chance of a yes is 0.8 after full work and 0.15 after a mere reply, times 0.7 if the case was misrouted, times 0.9 for
  every five working days from call to closing.

The run goes on until every case is closed; the backlog is counted at the end of each of the first ``days`` days.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import math
from bisect import bisect_right
from collections.abc import Generator, Iterator, Mapping
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
REMINDED_AT = 0.8
YES_WORKED, YES_REPLIED, YES_MISROUTED, YES_FIVE_DAYS = 0.8, 0.15, 0.7, 0.9


class Limit(NamedTuple):
    """From where to where a setting may go, and in which steps."""

    least: float
    most: float
    step: float


class Settings(Record, frozen=True):
    """What a run is made from: calls a day, people, hours of work a case, per cent, working days, and the seed."""

    arrivals: int = 20
    staff: int = 8
    hours: float = 3.25
    misrouted: int = 20
    deadline: int = 3
    hurried: int = 0
    days: int = 60
    seed: int = 13


LIMITS = {
    "arrivals": Limit(1, 100, 1),
    "staff": Limit(1, 100, 1),
    "hours": Limit(0.25, 40, 0.25),
    "misrouted": Limit(0, 90, 1),
    "deadline": Limit(1, 60, 1),
    "hurried": Limit(0, 100, 1),
    "days": Limit(20, 365, 1),
    "seed": Limit(0, 999_999, 1),
}


class Spread(Record, frozen=True):
    """Some durations in working days: their mean, their median, and what nine in ten stay within."""

    mean: float
    median: float
    ninth: float


class Run(Record, frozen=True):
    """What came of a run; ``backlog`` has the cases open at its start and at the end of each day.

    ``wait`` is from arriving at the right people until somebody begins (of the ``begun`` cases, of which ``queued`` found
    nobody free), ``whole`` from call to closing (of all). ``reminded`` had not been begun when four fifths of the deadline
    had passed; ``replied`` were closed with a reply alone.
    """

    settings: Settings
    cases: int
    misrouted: int
    begun: int
    queued: int
    reminded: int
    replied: int
    in_time_solved: int
    in_time_unsolved: int
    late_solved: int
    late_unsolved: int
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
    values = {name: _number(raw.get(name, getattr(Settings(), name)), limit) for name, limit in LIMITS.items()}
    faults = {name: LIMITS[name] for name, value in values.items() if value is None}
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
        "closed",
        "due",
        "hurried",
        "misrouted",
        "number",
        "replied",
        "sent",
        "word",
        "work",
    )

    def __init__(self, number: int, accepted: float, chance: Random, given: Settings) -> None:
        self.number = number
        self.accepted = accepted
        self.due = accepted + given.deadline
        self.work = _exponential(chance, given.hours / HOURS_A_DAY)
        self.misrouted = chance.random() < given.misrouted / 100
        self.hurried = chance.random() < given.hurried / 100
        self.word = chance.random()
        self.sent = self.begun = self.closed = -1.0
        self.replied = False

    @property
    def in_time(self) -> bool:
        return self.closed <= self.due

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
    import simpy  # a lesson that nobody runs does not need it

    clock = simpy.Environment()
    queue = simpy.PriorityStore(clock)
    cases = list(_callers(given))
    clock.process(_taking_in(clock, queue, cases))
    for _ in range(given.staff):
        clock.process(_working(clock, queue))
    clock.run()  # until nothing is left to happen: every case is closed
    return _counted(given, cases)


def _exponential(chance: Random, mean: float) -> float:
    return -math.log(1 - chance.random()) * mean


def _callers(given: Settings) -> Iterator[_Case]:
    """Yield the calls. Two streams of chance: more calls a day are the same people, closer together."""
    times, chances = (Random(f"{given.seed} {stream}") for stream in ("calls", "cases"))  # noqa: S311 (no secret)
    number, now = 0, _exponential(times, 1 / given.arrivals)
    while now < given.days:
        yield _Case(number, now, chances, given)
        number += 1
        now += _exponential(times, 1 / given.arrivals)


def _taking_in(clock: "simpy.Environment", queue: "simpy.PriorityStore", cases: list[_Case]) -> "Happening":
    for case in cases:
        yield clock.timeout(case.accepted - clock.now)
        clock.process(_passing_on(clock, queue, case))


def _passing_on(clock: "simpy.Environment", queue: "simpy.PriorityStore", case: _Case) -> "Happening":
    yield clock.timeout(SORT_DAYS)
    if case.misrouted:
        yield clock.timeout(RETURN_DAYS + SORT_DAYS)
    case.sent = clock.now
    queue.put((case.due, case.number, case))


def _working(clock: "simpy.Environment", queue: "simpy.PriorityStore") -> "Happening":
    """One person's work: the nearest deadline first, one case at a time."""
    while True:
        case: _Case = (yield queue.get())[2]
        if case.hurried and case.sent < case.due <= clock.now:  # closed with a reply while it lay there
            case.closed, case.replied = case.due, True
            continue
        case.begun = clock.now
        case.closed = clock.now + case.work
        if case.hurried and clock.now < case.due < case.closed:
            case.closed, case.replied = case.due, True
        yield clock.timeout(case.closed - clock.now)


def _counted(given: Settings, cases: list[_Case]) -> Run:
    begun = [case for case in cases if case.begun >= 0]
    reminded = given.deadline * REMINDED_AT
    boxes = [(case.in_time, case.solved) for case in cases]
    return Run(
        settings=given,
        cases=len(cases),
        misrouted=sum(case.misrouted for case in cases),
        begun=len(begun),
        queued=sum(case.begun > case.sent for case in begun),
        reminded=sum(not 0 <= case.begun <= case.accepted + reminded for case in cases),
        replied=sum(case.replied for case in cases),
        in_time_solved=boxes.count((True, True)),
        in_time_unsolved=boxes.count((True, False)),
        late_solved=boxes.count((False, True)),
        late_unsolved=boxes.count((False, False)),
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
