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

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]
HEAVY = "import folium, matplotlib.pyplot, ipywidgets"
RSS = "print(next(l.split()[1] for l in open('/proc/self/status') if l.startswith('VmRSS')))"


def run(cells: list[str]) -> tuple[float, float]:
    """Run cells in a fresh kernel and return seconds (kernel start included) and the kernel's memory in MB."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in [*cells, RSS]])
    with tempfile.TemporaryDirectory() as work:
        os.environ["LESSONS_WORK"] = work
        start = time.perf_counter()
        NotebookClient(
            notebook,
            kernel_name="python3",
            store_widget_state=False,
            resources={"metadata": {"path": str(ROOT / "notebooks" / "zh")}},
            extra_arguments=["--log-level=ERROR"],
        ).execute()
        seconds = time.perf_counter() - start
    return seconds, int(notebook.cells[-1].outputs[0].text) / 1024


def importing(statement: str) -> float:
    """Return the seconds that a statement takes in a fresh Python, less the time Python itself takes."""
    code = f"import time; t = time.perf_counter(); {statement}; print(time.perf_counter() - t)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def appending(lines: int = 300) -> tuple[float, float]:
    """Return the seconds of one journal append, and of a bare open-write-fsync-close of the same bytes."""
    from lessons.journal import Journal

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
    from lessons import journal

    with tempfile.TemporaryDirectory() as folder:
        base = {"v": 1, "lesson": "l", "s": "s", "t": "2026-01-01T00:00:00.000Z", "lang": "zh", "fp": "f" * 12}
        made = (journal.Answered(**base, n=number, q=f"q{number % 70}", answer="a") for number in range(lines))
        (Path(folder) / "s.jsonl").write_bytes(b"".join(map(journal.encode, made)))
        start = time.perf_counter()
        journal.fold(journal.read(Path(folder)).lines)
        return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    stored = json.loads((ROOT / "notebooks" / "zh" / "02-places.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in stored["cells"] if cell["cell_type"] == "code"]
    empty, lesson, light, heavy = [], [], [], []
    for _ in range(rounds):  # taken in turn, so that whatever else the machine does falls on all alike
        empty.append(run([]))
        lesson.append(run(cells))
        light.append(importing("import lessons"))
        heavy.append(importing(HEAVY))
    ours, bare = appending()
    second = statistics.median
    rows = [
        ("lesson / empty notebook, time", second(t for t, _ in lesson) / second(t for t, _ in empty), "x", "1.25"),
        (
            "lesson / empty notebook, kernel memory",
            second(m for _, m in lesson) / second(m for _, m in empty),
            "x",
            "1.10",
        ),
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
    print(f"empty notebook {second(t for t, _ in empty):.2f} s, {second(m for _, m in empty):.0f} MB; "
          f"lesson {second(t for t, _ in lesson):.2f} s, {second(m for _, m in lesson):.0f} MB; {rounds} rounds, medians")  # fmt: skip
    for name, value, unit, limit in rows:
        print(f"{name:52} {value:8.3f} {unit:3} (aim: at most {limit})")


if __name__ == "__main__":
    main()
