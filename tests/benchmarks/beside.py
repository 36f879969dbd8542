"""Measure this checkout beside another, v0.1.0 as a rule: both in every round of one run, in turn, each in a fresh process.

    python tests/benchmarks/beside.py [--rounds 11] [--other FOLDER] [--python PYTHON] [--only WORD ...]

Without ``--other``, the tag v0.1.0 is checked out into a temporary folder. Both run with the same Python and the same libraries
(``--python``: another one that has what both need), so that what differs is ours. The order in a round alternates. A row has
the median of the rounds' ratios (of memory: of their differences) and its 95 % interval, by bootstrap over the rounds. A bound
is broken where the whole interval lies above it; there is one where both do the same, and a lesson's own cells are not.
Prints a table and asserts nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
LESSONS = ("02-places", "05-response")
CLASSES = (400, 2000)
RESAMPLES, SEED = 4000, 15
Sample = dict[str, float]


# What each side does, in a process of its own and by the names that its own code has.


def side() -> Path:
    """Return the folder of the checkout that is being measured."""
    import lessons

    return Path(lessons.__file__).parents[2]


def code_cells(folder: Path, lesson: str) -> list[str]:
    """Return the source of a stored notebook's code cells."""
    stored = json.loads((folder / "notebooks" / "zh" / f"{lesson}.ipynb").read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in stored["cells"] if cell["cell_type"] == "code"]


def page(lesson: str) -> Sample:
    """Import and open, show every cell and answer a question of a lesson, without a kernel; count the script it needs."""
    began = time.process_time()
    import lessons

    opened = lessons.open_lesson(lesson)
    took = {"open": time.process_time() - began}
    _, *cells = code_cells(side(), lesson)
    views = [eval(cell, {"lesson": opened}) for cell in cells]
    for view in views:
        view._repr_mimebundle_()
    if lesson == LESSONS[0]:
        took["answer"] = answer(next(view for view in views if "unnamed-count" in getattr(view, "states", ())))
    return took | script()


def answer(quiz: Any, *, count: int = 25) -> float:
    """Return the median processor time of an answer, until all views that show it are up to date."""
    took = []
    for number in range(count):
        quiz.states = {**quiz.states, "unnamed-count": {**quiz.states["unnamed-count"], "done": False}}
        began = time.process_time()
        quiz._received(
            quiz, {"type": "answer", "question": "unnamed-count", "answer": str(number % 7), "number": number}, []
        )
        took.append(time.process_time() - began)
    return statistics.median(took)


def script() -> Sample:
    """Return the bytes of script that all widgets of the page bring, each once: as the browser runs them, and as they travel."""
    from ipywidgets.widgets import widget

    modules: set[str] = set()
    packed = 0
    for each in widget._instances.values():
        modules.add(getattr(each, "_esm", ""))
        if hasattr(each, "packed"):
            modules.add(each.unpacked()["code"])
            packed += len(each.packed)
        elif hasattr(each, "code"):
            modules.add(each.code)
            packed += len(json.dumps({"css": each.css, "code": each.code}).encode())
    return {"script": sum(len(module.encode()) for module in modules), "travels": packed}


def kernel(lesson: str, folder: str) -> Sample:
    """Run a stored notebook in a kernel; return the seconds from its start to its end, its cells' processor time and its memory."""
    import nbclient
    import nbformat

    spent = "import time; print(time.process_time())"
    memory = "print(next(l.split()[1] for l in open('/proc/self/status') if l.startswith('VmRSS')))"
    first, *others = code_cells(Path(folder), lesson)
    sources = [spent, first, memory, *others, spent, memory]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    began = time.perf_counter()
    nbclient.execute(notebook, kernel_name="python3")
    whole = time.perf_counter() - began
    start, opened, end, full = (
        float(notebook.cells[place].outputs[0].text) for place in (0, 2, len(sources) - 2, len(sources) - 1)
    )
    return {"whole": whole, "cells": end - start, "opened_mb": opened / 1024, "mb": full / 1024}


def journal(lines: int = 100_000, appended: int = 300) -> Sample:
    """Read a long journal and say where each question stands; append answers."""
    try:
        from lessons.journal import store
    except ImportError:
        from lessons import journal as store
    replay = getattr(store, "replay", None) or store.fold
    with tempfile.TemporaryDirectory() as folder:
        base = {"v": 1, "lesson": "l", "s": "s", "t": "2026-01-01T00:00:00.000Z", "lang": "zh", "fp": "f" * 12}
        made = (store.Answered(**base, n=number, q=f"q{number % 70}", answer="a") for number in range(lines))
        (Path(folder) / "s.jsonl").write_bytes(b"".join(map(store.encode, made)))
        began = time.process_time()
        replay(store.read(Path(folder)).lines)
        read = time.process_time() - began
        kept = store.Journal(Path(folder) / "a", lesson="02-places", language="zh")
        began = time.process_time()
        for _ in range(appended):
            kept.answered("q", "f" * 12, ("a", "b"))
        return {"read": read, "append": (time.process_time() - began) / appended}


def model() -> Sample:
    """Run the overloaded response centre for about 10,000 cases."""
    try:
        from lessons.content.response_centre import Settings, run
    except ImportError:
        from lessons.simulation import Settings, run
    began = time.process_time()
    run(Settings(arrivals=50, staff=10, hours=8, days=201))
    return {"seconds": time.process_time() - began}


TAKEN: dict[str, Callable[..., Sample]] = {"page": page, "kernel": kernel, "journal": journal, "model": model}


# What runs both.


class Row(NamedTuple):
    """One measure: what both sides came to in each round, ours first."""

    name: str
    pairs: list[tuple[float, float]]
    unit: str
    scale: float = 1
    bound: str = "1.05"
    is_difference: bool = False

    def __str__(self) -> str:
        compared = [ours - theirs if self.is_difference else ours / theirs for ours, theirs in self.pairs]
        low, high = interval(compared)
        sign = "+.2f" if self.is_difference else ".3f"
        ours, theirs = (statistics.median(column) * self.scale for column in zip(*self.pairs, strict=True))
        bound = f"at most {self.bound}" if self.bound else ""
        return (
            f"{self.name:56} {ours:10,.1f} {theirs:10,.1f} {self.unit:3}"
            f"{statistics.median(compared):{sign}} ({low:{sign}} to {high:{sign}})  {bound}"
        )


def interval(values: list[float]) -> tuple[float, float]:
    """Return a 95 % interval of the median: what it comes to in resamples of the rounds."""
    rng = random.Random(SEED)
    found = sorted(statistics.median(rng.choices(values, k=len(values))) for _ in range(RESAMPLES))
    return found[int(RESAMPLES * 0.025)], found[int(RESAMPLES * 0.975)]


class Sides(NamedTuple):
    """Both checkouts and the Python that runs them; ``taken(name, …)`` has the samples of each round, ours first."""

    ours: Path
    theirs: Path
    python: str
    rounds: int

    def run(self, folder: Path, command: list[str]) -> Sample:
        """Run a command with a checkout's package, and a folder of its own for what a student keeps."""
        with tempfile.TemporaryDirectory() as work:
            # An installed package has its bytecode; a checkout must not compile its sources each time that it is measured.
            environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
            environment |= {"PYTHONPATH": str(folder / "src"), "LESSONS_WORK": work, "LESSONS_LANGUAGE": "zh"}
            done = subprocess.run(
                [self.python, *command], env=environment, cwd=work, check=True, capture_output=True, text=True
            )
            return json.loads(done.stdout.splitlines()[-1])

    def pairs(self, ours: list[str], theirs: list[str]) -> list[tuple[Sample, Sample]]:
        """Run both in every round, after one that is not counted."""
        found = []
        for number in range(self.rounds + 1):
            turn = [(self.ours, ours), (self.theirs, theirs)]
            pair = [self.run(*each) for each in (turn if number % 2 else turn[::-1])]
            found.append(tuple(pair if number % 2 else pair[::-1]))
        return found[1:]

    def taken(self, name: str, *arguments: str, theirs: tuple[str, ...] | None = None) -> list[tuple[Sample, Sample]]:
        """Return what one of `TAKEN` comes to on both sides."""
        command = [__file__, "--one", name]
        return self.pairs([*command, *arguments], [*command, *(arguments if theirs is None else theirs)])


def column(found: list[tuple[Sample, Sample]], name: str) -> list[tuple[float, float]]:
    """Return one of the things that were measured."""
    return [(ours[name], theirs[name]) for ours, theirs in found]


def rows(sides: Sides, only: list[str]) -> Iterator[Row]:
    """Measure, and yield each row as it is known."""

    def wanted(word: str) -> bool:
        return not only or word in only

    if wanted("grading"):
        yield from graded(sides)
    for lesson in LESSONS if wanted("page") else ():
        found = sides.taken("page", lesson)
        yield Row(f"{lesson}: import and open, processor time", column(found, "open"), "ms", 1000)
        if "answer" in found[0][0]:
            yield Row(f"{lesson}: an answer, all views up to date", column(found, "answer"), "ms", 1000)
        yield Row(f"{lesson}: script of its page", column(found, "script"), "KB", 0.001, "0.7")
        yield Row(f"{lesson}: the same and its styles, as they travel", column(found, "travels"), "KB", 0.001, "")
    for lesson in LESSONS if wanted("kernel") else ():
        for whose, folders in {
            "the other's cells in both": (sides.theirs, sides.theirs),
            "each its own cells": (sides.ours, sides.theirs),
        }.items():
            mine, others = ((lesson, str(folder)) for folder in folders)
            found = sides.taken("kernel", *mine, theirs=others)
            time_bound, memory_bound = (
                ("", "") if folders[0] == sides.ours else ("1.05", "+2.5")
            )  # where it is the same page
            yield Row(f"{lesson}, {whose}: processor time", column(found, "cells"), "ms", 1000, time_bound)
            yield Row(f"{lesson}, {whose}: kernel start to stop", column(found, "whole"), "ms", 1000, time_bound)
            yield Row(f"{lesson}, {whose}: memory", column(found, "mb"), "MB", 1, memory_bound, is_difference=True)
            opened = column(found, "opened_mb")
            yield Row(f"{lesson}, {whose}: memory once opened", opened, "MB", 1, memory_bound, is_difference=True)
    if wanted("journal"):
        found = sides.taken("journal")
        yield Row("journal of 100,000 lines read", column(found, "read"), "ms", 1000)
        yield Row("journal: one append, processor time", column(found, "append"), "us", 1e6)
    if wanted("model"):
        yield Row("response centre, 10,000 cases", column(sides.taken("model"), "seconds"), "ms", 1000)


def graded(sides: Sides) -> Iterator[Row]:
    """Grade classes of 72 questions that the other side made, each by its own benchmark of grading."""
    make = """
import sys, pathlib
sys.path.insert(0, sys.argv[1])
import grading
folder = pathlib.Path(sys.argv[2])
made = grading.grader(folder)
for size in sys.argv[3:]:
    grading.fill(folder / size, int(size), made)
print("{}")
"""
    with tempfile.TemporaryDirectory() as made:
        sides.run(sides.theirs, ["-c", make, str(sides.theirs / "tests" / "benchmarks"), made, *map(str, CLASSES)])
        for size in CLASSES:
            commands = [
                [str(each / "tests/benchmarks/grading.py"), "--one", made, f"{made}/{size}", f"{made}/out-{place}"]
                for place, each in enumerate((sides.ours, sides.theirs))
            ]
            found = sides.pairs(*commands)
            yield Row(f"{size:,} hand-ins graded, processor time", column(found, "seconds"), "ms", 1000)
            yield Row(f"{size:,} hand-ins graded, most memory", column(found, "mb"), "MB", 1, "", is_difference=True)


@contextmanager
def checkout(tag: str) -> Iterator[Path]:
    """Check a tag out into a temporary folder."""
    git = ["git", "-C", str(ROOT), "worktree"]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / tag
        subprocess.run([*git, "add", "--quiet", "--detach", str(place), tag], check=True)
        try:
            yield place
        finally:
            subprocess.run([*git, "remove", "--force", str(place)], check=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--other", type=Path, help="another checkout; else the tag v0.1.0")
    parser.add_argument("--python", default=sys.executable, help="what runs both")
    parser.add_argument("--only", nargs="+", choices=["grading", "page", "kernel", "journal", "model"], default=[])
    parser.add_argument("--one", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        print(json.dumps(TAKEN[chosen.one[0]](*chosen.one[1:])))
        return

    def table(other: Path) -> None:
        sides = Sides(ROOT, other.resolve(), chosen.python, chosen.rounds)
        print(f"{chosen.rounds} rounds; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start")
        print(f"{'':56} {'here':>10} {'other':>10}    median (95 % interval)")
        for row in rows(sides, chosen.only):
            print(row, flush=True)
        print(f"load {os.getloadavg()[0]:.1f} at the end")

    if chosen.other:
        table(chosen.other)
    else:
        with checkout("v0.1.0") as other:
            table(other)


if __name__ == "__main__":
    main()
