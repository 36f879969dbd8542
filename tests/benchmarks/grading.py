"""Measure how a class is graded: time on one core, and memory, for classes of different size.

    python tests/benchmarks/grading.py [--sizes 10000 100000] [--feedback] [--damaged 10000] [--keep FOLDER] [--nbgrader COMMAND]

Each submission has 72 answered questions (most of them tried more than once) and, of each essay among them, every draft that
was saved. Prints a table and asserts nothing. With ``--feedback`` each student's page is written, too. A class of 100,000 takes about 3 GB of disk and a few minutes to make.
With the path of an nbgrader (it is no dependency; install it elsewhere), what it takes to autograde its own example, an
assignment of two problems, is measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
QUESTIONS, DISTINCT = 72, 500


def grader(folder: Path):
    """Return what grades 72 questions: copies of the course's own, and two essays, in six lessons."""
    import writing_course

    from lessons.classroom import assignments
    from lessons.classroom.grader import Grader
    from lessons.content import loader, model

    data = folder / "data"
    course = loader.load(data if data.exists() else writing_course.copied(ROOT, data))
    own = list(course.questions["02-places"].values())
    essay = next(question for question in own if isinstance(question, model.Essay))
    kinds = [question for question in own if question is not essay]
    made = [essay, essay, *(kinds[place % len(kinds)] for place in range(QUESTIONS - 2))]
    copies = [msgspec.structs.replace(question, id=f"{question.id}-{place}") for place, question in enumerate(made)]
    questions = {f"0{lesson}-copies": {q.id: q for q in copies[lesson::6]} for lesson in range(6)}
    parts = tuple(
        assignments.Part(lesson=name, questions=tuple((q, model.fingerprint(each)) for q, each in asked.items()))
        for name, asked in questions.items()
    )
    assignment = assignments.Assignment(
        id="set-bench", course=course.id, title="72", parts=parts, due="2026-10-01T23:59+08:00"
    )
    return Grader(assignment, course=msgspec.structs.replace(course, questions=questions))


def fill(folder: Path, size: int, made_by) -> None:
    """Write ``size`` submissions as Canvas names them. Each has its own sessions and names."""
    from simulated_class import Simulation, sealed

    from lessons.journal import submission

    simulation = Simulation(made_by, size=DISTINCT, autosaves=5)
    kept = [simulation.lines(pupil) for pupil in simulation.pupils()]
    folder.mkdir(parents=True)
    for place in range(size):
        lines = [msgspec.structs.replace(line, s=f"20260901T080000Z-{place:08x}") for line in kept[place % DISTINCT]]
        head = submission.Head(v=1, course=made_by.assignment.course, who=f"学生{place}", made="", lines=0)
        data = sealed(head, lines)
        (folder / f"学生{place}_{place}_{place}_handan-lessons.jsonl").write_bytes(data)


def damage(folder: Path) -> None:
    """Damage every file in a way of its own."""
    rng = random.Random(1)
    for path in sorted(folder.iterdir()):
        data = bytearray(path.read_bytes())
        for _ in range(rng.randrange(1, 4)):
            at, kind = rng.randrange(len(data)), rng.randrange(4)
            if kind == 0:
                data[at] = rng.randrange(256)
            elif kind == 1:
                del data[at : at + rng.randrange(1, 200)]
            elif kind == 2:
                data[at:at] = rng.randbytes(rng.randrange(1, 40))
            else:
                del data[at + 1 :]
            data = data or bytearray(b" ")
        path.write_bytes(data)


def graded(folder: Path, submissions: Path, out: Path, *, feedback: bool = False) -> dict[str, float]:
    """Grade in a process of its own; return its seconds (of the processor, and in all), peak memory and counts."""
    command = [sys.executable, __file__, "--one", str(folder), str(submissions), str(out)]
    command += ["--feedback"] if feedback else []
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ})
    return json.loads(done.stdout.splitlines()[-1])


def peak_mb() -> float:
    """Return the most memory this process had. (What `resource` says may be the parent's.)"""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1024


def one(folder: Path, submissions: Path, out: Path, *, feedback: bool) -> None:
    """Grade a folder and print what it took."""
    from lessons.classroom import collect, grade_class
    from lessons.classroom.feedback import FeedbackWriter
    from lessons.content import loader

    made, source = grader(folder), collect.source(submissions)
    course = loader.load(folder / "data") if feedback else None
    start, cpu = time.perf_counter(), time.process_time()
    writer = (
        FeedbackWriter(out / "feedback", grader=made, course=course, source=source, language="zh") if course else None
    )
    whole = grade_class.grade_class(made, source, out, listed=False, feedback=writer).summary
    print(
        json.dumps(
            {
                "seconds": time.process_time() - cpu,
                "wall": time.perf_counter() - start,
                "files": whole.files,
                "mb": peak_mb(),
                "graded": whole.graded,
                "faults": whole.faults,
                "pages": whole.returned,
            }
        )
    )


def nbgrader(command: Path, folder: Path, *, count: int = 5) -> float:
    """Return nbgrader's seconds in all for a submission of its own example, handed in as it was given out."""

    def run(*arguments: str, cwd: Path) -> None:
        path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"  # it starts kernels of its own environment
        subprocess.run(
            [command, *arguments], cwd=cwd, check=True, capture_output=True, env={**os.environ, "PATH": path}
        )

    course = folder / "nbgrader"
    run("quickstart", course.name, cwd=folder)
    run("generate_assignment", "ps1", cwd=course)
    for place in range(count):
        shutil.copytree(course / "release" / "ps1", course / "submitted" / f"student{place}" / "ps1")
    start = time.perf_counter()
    run("autograde", "ps1", cwd=course)
    return (time.perf_counter() - start) / count


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000])
    parser.add_argument("--feedback", action="store_true", help="write a page for each student")
    parser.add_argument("--damaged", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="where to make the submissions; else a temporary folder")
    parser.add_argument("--nbgrader", type=Path, help="the path of its command")
    parser.add_argument("--one", type=Path, nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        one(*chosen.one, feedback=chosen.feedback)
        return
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        by, first = grader(folder), None
        for size in chosen.sizes:
            target = folder / f"in-{size}"
            if not target.exists():
                fill(target, size, by)
            each = sum(path.stat().st_size for path in target.iterdir()) / size
            took = graded(folder, target, folder / f"out-{size}", feedback=chosen.feedback)
            first = first or took
            print(
                f"{size:>7} submissions of {each / 1000:.0f} KB: {took['seconds']:7.2f} s of the processor, {took['wall']:7.2f} s in all, "
                f"{took['mb']:.0f} MB; {took['seconds'] / first['seconds']:.2f}x the time, {took['mb'] / first['mb']:.2f}x the memory of the first"
            )
        if chosen.nbgrader and first:
            theirs, ours = nbgrader(chosen.nbgrader.absolute(), folder), first["wall"] / first["files"]
            print(
                f"a submission: {ours * 1000:.2f} ms; nbgrader autograde, two problems: {theirs:.2f} s ({theirs / ours:,.0f}x)"
            )
        if chosen.damaged:
            target = folder / f"damaged-{chosen.damaged}"
            fill(target, chosen.damaged, by)
            damage(target)
            took = graded(folder, target, folder / "out-damaged")
            print(
                f"{chosen.damaged} damaged: {took['graded']:.0f} graded, {took['faults']:.0f} faults told, {took['seconds']:.2f} s"
            )


if __name__ == "__main__":
    main()
