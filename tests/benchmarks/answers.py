"""Measure what an answer costs a student's kernel: time from message to the last view, messages and bytes sent.

    python tests/benchmarks/answers.py [--rounds 40] [--earlier 5000]

The page is the lesson of places with every view that can change; its journal has many earlier answers, and is empty for comparison.
Prints a table and asserts nothing: times belong in benchmarks, bounds on what is worked out in tests/views/test_messages.py.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from lessons import open_lesson
from lessons.journal import store


def page(work: Path, *, earlier: int) -> list[Any]:
    """Open the lesson over a journal with so many earlier answers, and show all that can change."""
    if earlier:
        (work / "02-places").mkdir(parents=True)
        base = {"v": 1, "lesson": "02-places", "s": "s", "t": "2026-01-01T00:00:00.000Z", "lang": "zh", "fp": "f" * 12}
        made = (store.Answered(**base, n=number, q=f"q{number % 70}", answer="a") for number in range(earlier))
        (work / "02-places" / "s.jsonl").write_bytes(b"".join(map(store.encode, made)))
    os.environ["LESSONS_WORK"] = str(work)
    lesson = open_lesson("02-places", language="zh")
    plan = lesson._plan
    return [
        *(lesson.quiz(quiz.id) for quiz in plan.quiz),
        lesson.progress(),
        lesson.work(),
        *(lesson.prompt(prompt.id) for prompt in plan.prompt),
        *(lesson.recall(prompt.id) for prompt in plan.prompt),
        *(lesson.sheet(sheet.id) for sheet in plan.sheet),
    ]


def answering(earlier: int, rounds: int) -> tuple[float, float, float, float]:
    """Return the median seconds until the quiz is told, and until all is, the messages and the bytes of an answer."""
    with tempfile.TemporaryDirectory() as folder:
        views = page(Path(folder) / "work", earlier=earlier)
        sent: list[tuple[float, Any, int]] = []

        def hear(view: Any) -> None:
            view._send = lambda content, buffers=None: sent.append(
                (time.perf_counter(), view, len(json.dumps(content, default=str)))
            )

        for view in views:
            hear(view)
        quiz, told, all_told, counts, sizes = views[0], [], [], [], []
        for number in range(rounds):
            sent.clear()
            answer = {
                "type": "answer",
                "question": "unnamed-count",
                "answer": str(number % 7 + 1),
                "number": number + 1,
            }
            quiz.states = {**quiz.states, "unnamed-count": {**quiz.states["unnamed-count"], "done": False}}
            sent.clear()
            start = time.perf_counter()
            quiz._received(quiz, answer, [])
            all_told.append(time.perf_counter() - start)
            told.append(max((at for at, view, _ in sent if view is quiz), default=start) - start)
            counts.append(len(sent))
            sizes.append(sum(size for _, _, size in sent))
        median = statistics.median
        return median(told), median(all_told), median(counts), median(sizes)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--earlier", type=int, default=5000)
    options = parser.parse_args()
    for earlier in (0, options.earlier):
        told, all_told, count, size = answering(earlier, options.rounds)
        print(
            f"{earlier:6,} earlier answers: told after {told * 1000:6.2f} ms, all views after {all_told * 1000:6.2f} ms, "
            f"{count:.0f} messages, {size:,.0f} bytes"
        )


if __name__ == "__main__":
    main()
