"""Measure the lesson against an empty notebook, and the journal against bare writes: ratios within one run.

    python tests/benchmarks/lesson.py [--rounds 5]

Prints a table and asserts nothing: times belong in benchmarks, limits for review in the last column.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import nbformat

ROOT = Path(__file__).resolve().parents[2]
HEAVY = "import folium, matplotlib.pyplot, ipywidgets"
HEADLESS = """
import sys, time, nbformat, nbclient
notebook = nbformat.read(sys.argv[1], as_version=4)
start = time.perf_counter()
nbclient.execute(notebook, kernel_name="python3")
notebook.metadata["seconds"] = time.perf_counter() - start
nbformat.write(notebook, sys.argv[1])
"""
RSS = "print(next(l.split()[1] for l in open('/proc/self/status') if l.startswith('VmRSS')))"


class Run(NamedTuple):
    """One headless run: the whole process, the kernel alone (start to stop), and the kernel's memory."""

    seconds: float
    kernel_seconds: float
    mb: float


def run(cells: list[str]) -> Run:
    """Run cells headless, in a fresh process with nbclient."""
    with tempfile.TemporaryDirectory() as work:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in [*cells, RSS]])
        path = Path(work) / "notebook.ipynb"
        nbformat.write(notebook, path)
        environment = {**os.environ, "LESSONS_WORK": work, "LESSONS_LANGUAGE": "zh"}
        command = [sys.executable, "-c", HEADLESS, str(path)]
        start = time.perf_counter()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        seconds = time.perf_counter() - start
        done = nbformat.read(path, as_version=4)
        return Run(seconds, done.metadata["seconds"], int(done.cells[-1].outputs[0].text) / 1024)


def importing(statement: str) -> float:
    """Return the seconds that a statement takes in a fresh Python, less the time Python itself takes."""
    code = f"import time; t = time.perf_counter(); {statement}; print(time.perf_counter() - t)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def appending(lines: int = 300) -> tuple[float, float]:
    """Return the seconds of one journal append, and of a bare open-write-fsync-close of the same bytes."""
    from lessons.journal.store import Journal

    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "a", lesson="02-places", language="zh")
        journal.answered("q", "f" * 12, ("a", "b"))
        line = journal.path.read_bytes()
        bare_path, ours, bare = Path(folder) / "bare", [], []
        for _ in range(lines):
            start = time.perf_counter()
            journal.answered("q", "f" * 12, ("a", "b"))
            ours.append(time.perf_counter() - start)
            start = time.perf_counter()
            handle = os.open(bare_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            os.write(handle, line)
            os.fsync(handle)
            os.close(handle)
            bare.append(time.perf_counter() - start)
        return statistics.median(ours), statistics.median(bare)


def opening(lines: int = 100_000) -> float:
    """Return the seconds it takes to read and fold a journal of many lines."""
    from lessons.journal import store as journal

    with tempfile.TemporaryDirectory() as folder:
        base = {"v": 1, "lesson": "l", "s": "s", "t": "2026-01-01T00:00:00.000Z", "lang": "zh", "fp": "f" * 12}
        made = (journal.Answered(**base, n=number, q=f"q{number % 70}", answer="a") for number in range(lines))
        (Path(folder) / "s.jsonl").write_bytes(b"".join(map(journal.encode, made)))
        start = time.perf_counter()
        journal.replay(journal.read(Path(folder)).lines)
        return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    stored = json.loads((ROOT / "notebooks" / "zh" / "02-places.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in stored["cells"] if cell["cell_type"] == "code"]
    # An installed package has its bytecode; a checkout must not compile its sources in each kernel that is measured.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    run(cells)
    empty, lesson, light, heavy = [], [], [], []
    for _ in range(rounds):  # taken in turn, so that whatever else the machine does falls on all alike
        empty.append(run([]))
        lesson.append(run(cells))
        light.append(importing("import lessons"))
        heavy.append(importing(HEAVY))
    ours, bare = appending()
    second = statistics.median

    def ratio(name: str) -> float:
        return second(getattr(one, name) for one in lesson) / second(getattr(one, name) for one in empty)

    rows = [
        ("lesson / empty notebook, headless run", ratio("seconds"), "x", "1.25"),
        ("the same, kernel start to stop alone", ratio("kernel_seconds"), "x", "1.25"),
        ("lesson / empty notebook, kernel memory", ratio("mb"), "x", "1.10"),
        ("import lessons / folium + matplotlib + ipywidgets", second(light) / second(heavy), "x", "0.15"),
        (
            "largest stored notebook",
            max(p.stat().st_size for p in (ROOT / "notebooks").rglob("*.ipynb")) / 1000,
            "KB",
            "300",
        ),
        ("journal append less a bare one", (ours - bare) * 1000, "ms", "0.1"),
        ("journal of 100,000 lines opened", opening(), "s", "0.3"),
    ]
    each = second(one.seconds for one in empty)
    print(f"empty notebook {each:.2f} s, {second(one.mb for one in empty):.0f} MB; {rounds} rounds, medians")
    for name, value, unit, limit in rows:
        print(f"{name:52} {value:8.3f} {unit:3} (aim: at most {limit})")


if __name__ == "__main__":
    main()
