"""The journal's promise under force: kernels killed, files cut and flipped, many writers at once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lessons.journal import store

KILLS = int(os.environ.get("LESSONS_KILLS", "50"))
MOST = 100  # lines that a writer has said when it is killed: where in its next one it then is, nobody chooses

# Begins a writer for each line that it reads, by a fork: what a writer needs is imported once, and no test waits for that again.
# A writer says its process first; when it has ended, whatever came of it, its last line is ENDED.
PARENT = """
import os, sys
from pathlib import Path
from lessons.journal.store import Journal
for _ in sys.stdin:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        print(ENDED, flush=True)
    else:
        print(os.getpid(), flush=True)
        exec(WRITER)
        os._exit(0)
"""
ENDED = "\0ended"


class Writers:
    """Writers of one folder, one after the other, each killed at some moment."""

    def __init__(self, source: str, *arguments: str | Path) -> None:
        code = f"WRITER, ENDED = {source!r}, {ENDED!r}\n{PARENT}"
        command = [sys.executable, "-c", code, *map(str, arguments)]
        self._parent = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def killed(self, after: int) -> list[str]:
        """Let one write, kill it once it has said so many lines (it goes on meanwhile), and return all its whole lines."""
        assert self._parent.stdin
        assert self._parent.stdout
        self._parent.stdin.write("begin\n")
        self._parent.stdin.flush()
        process = int(self._parent.stdout.readline())
        said = [self._parent.stdout.readline() for _ in range(after)]
        os.kill(process, signal.SIGKILL)
        while not said[-1].endswith(f"{ENDED}\n"):
            said.append(self._parent.stdout.readline())
        return [line.strip() for line in said[:-1]]

    def close(self) -> None:
        self._parent.communicate(timeout=60)
        assert self._parent.returncode == 0


WRITER = """
import sys
from pathlib import Path
from lessons.journal.store import Journal
mine = Journal(Path(sys.argv[1]), lesson="02-places", language="zh")
for number in range(int(sys.argv[2])):
    mine.answered(f"q{number % 7}", "f" * 12, f"{mine.session}/{number}")
    print(f"{mine.session}/{number}", flush=True)  # what the page would call saved
"""


def writer(folder: Path, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(count)], stdout=subprocess.PIPE, text=True)


def test_killed_at_any_moment_what_was_called_saved_is_there(tmp_path: Path):
    moment = random.Random(20211985)
    called_saved: set[str] = set()
    writers = Writers(WRITER, tmp_path, "100000")
    for _ in range(KILLS):
        called_saved |= set(writers.killed(moment.randint(1, MOST)))
    writers.close()
    reading = store.read(tmp_path)
    kept = {line.answer for line in reading.lines if isinstance(line, store.Answered)}
    assert len(called_saved) >= KILLS
    assert called_saved <= kept
    assert all(key == "journal.damaged" and values["count"] == 1 for key, values in reading.notices)


ESSAYIST = """
import sys
from pathlib import Path
from lessons.journal.store import Journal
mine = Journal(Path(sys.argv[1]), lesson="02-places", language="zh")
text = mine.lines[-1].text if mine.lines else ""
print(len(text), flush=True)
while True:
    text += "字"
    mine.wrote("essay", "f" * 12, text, way="open")
    print(len(text), flush=True)  # what the page would call saved
"""


def test_an_essay_is_at_most_one_autosave_behind(tmp_path: Path):
    moment, longest = random.Random(8), 0
    writers = Writers(ESSAYIST, tmp_path)
    for _ in range(max(10, KILLS // 3)):
        begun, *later = map(int, writers.killed(moment.randint(1, MOST)))
        assert begun in (longest, longest + 1), "it goes on where it was, or with the one that was under way"
        longest = max([begun, *later])
    writers.close()
    kept = store.replay(store.read(tmp_path).lines)["essay"]
    assert (len(kept.text) in (longest, longest + 1), kept.way) == (True, "open")
    assert longest > 1


def test_eight_writers_at_once(tmp_path: Path):
    writers = [writer(tmp_path, 500) for _ in range(8)]
    for process in writers:
        process.communicate(timeout=120)
        assert process.returncode == 0
    reading = store.read(tmp_path)
    assert len(reading.lines) == 4000
    assert reading.notices == ()


@pytest.fixture(scope="module")
def two_hundred_lines() -> bytes:
    base = {"v": 1, "lesson": "02-places", "s": "s", "lang": "zh", "fp": "f" * 12}
    made = [
        store.Answered(
            **base, n=n, t=f"2026-01-01T00:{n // 60:02}:{n % 60:02}.000Z", q=f"q{n % 9}", answer=("a", "邯郸")
        )
        for n in range(200)
    ]
    return b"".join(map(store.encode, made))


def test_cut_at_every_byte(two_hundred_lines: bytes):
    raw = two_hundred_lines
    ends = [position for position, byte in enumerate(raw) if byte == 10]
    whole = 0
    for cut in range(len(raw) + 1):
        if whole < len(ends) and ends[whole] <= cut:
            whole += 1  # from here on the line is complete, with or without its newline
        lines, bad = store.parse(raw[max(0, ends[whole - 3] + 1) if whole >= 3 else 0 : cut])
        assert len(lines) == min(whole, 2 if whole >= 3 else whole)
        torn = cut > 0 and raw[cut - 1] != 10 and cut not in ends
        assert bool(bad.get("damaged")) == torn, cut


def test_each_byte_flipped_touches_at_most_two_lines(two_hundred_lines: bytes):
    raw = two_hundred_lines
    ends = [position for position, byte in enumerate(raw) if byte == 10]
    line = 0
    for position in range(len(raw)):
        if position > ends[line]:
            line += 1
        # The lines around it are enough: no line is read by way of another.
        low = ends[line - 2] + 1 if line >= 2 else 0
        high = ends[min(line + 2, 199)] + 1
        part = bytearray(raw[low:high])
        count = part.count(b"\n")
        part[position - low] ^= 0xFF
        lines, bad = store.parse(bytes(part))
        assert count - 2 <= len(lines) < count
        assert bad["damaged"]


def test_a_whole_file_cut_and_flipped_here_and_there(two_hundred_lines: bytes):
    spots = random.Random(1).sample(range(len(two_hundred_lines)), 300)
    for spot in spots:
        spoilt = bytearray(two_hundred_lines)
        spoilt[spot] ^= 1
        lines, bad = store.parse(bytes(spoilt))
        assert len(lines) >= 198
        assert bad["damaged"]


@pytest.mark.parametrize("trouble", ["folder deleted", "file in the way"])
def test_a_folder_that_goes_away_meanwhile(tmp_path: Path, trouble: str):
    import shutil

    folder = tmp_path / "work"
    mine = store.Journal(folder, lesson="l", language="zh")
    mine.answered("q0", "f" * 12, "a")
    shutil.rmtree(folder)
    if trouble == "file in the way":
        folder.write_text("")
        with pytest.raises(store.JournalError):
            mine.answered("q1", "f" * 12, "b")
        assert mine.unsaved == 1
        folder.unlink()
    mine.answered("q2", "f" * 12, "c")
    assert mine.unsaved == 0
    kept = [line.q for line in store.read(folder).lines]
    assert kept == ["q0", "q1", "q2"] if trouble == "file in the way" else ["q0", "q2"]
