"""Measure the model of the response centre: how long a run of about 10,000 cases takes, and what importing SimPy adds.

    python tests/benchmarks/simulation.py [--rounds 5]

Prints a table and asserts nothing: times belong in benchmarks, limits for review in the last column.
"""

from __future__ import annotations

import argparse
import statistics
import time

from lessons.content import response_centre
from lessons.content.response_centre import Settings

RUNS = {
    "quiet": Settings(arrivals=50, staff=25, days=201),
    "overloaded": Settings(arrivals=50, staff=10, hours=8, days=201),
    "overloaded, hurried, misrouted": Settings(arrivals=50, staff=10, hours=8, days=201, hurried=100, misrouted=90),
}


def seconds(settings: Settings) -> tuple[float, int]:
    """Return how long one run takes, and its cases."""
    start = time.perf_counter()
    cases = response_centre.run(settings).cases
    return time.perf_counter() - start, cases


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    start = time.perf_counter()
    import simpy  # noqa: F401

    print(f"{'import simpy':44} {time.perf_counter() - start:6.3f} s")
    for name, settings in RUNS.items():
        taken = [seconds(settings) for _ in range(rounds)]
        median = statistics.median(each for each, _ in taken)
        print(f"{f'{taken[0][1]:,} cases, {name}':44} {median:6.3f} s   (aim: at most 1 s for 10,000)")


if __name__ == "__main__":
    main()
