"""The journal: what was written is read again, and what is damaged is noticed and passed over."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.journal import store
from lessons.journal.store import Journal


def new(folder: Path) -> Journal:
    return Journal(folder, lesson="02-places", language="zh")


def filled(folder: Path, count: int = 5) -> Journal:
    written = new(folder)
    written.opened()
    for number in range(count):
        written.answered(f"q{number % 3}", "f" * 12, ("a", "邯郸"))
    written.hinted("q0", "f" * 12, 1)
    return written


def test_what_is_written_is_read_again(tmp_path: Path):
    written = filled(tmp_path)
    reading = store.read(tmp_path)
    assert reading.lines == tuple(written.lines)
    assert reading.notices == ()
    assert [type(line).__name__ for line in reading.lines] == ["Opened", *["Answered"] * 5, "Hinted"]


def test_sessions_join(tmp_path: Path):
    filled(tmp_path, 2)
    second = new(tmp_path)
    assert len(second.lines) == 4
    second.answered("q9", "f" * 12, 3.5)
    assert store.replay(new(tmp_path).lines)["q9"].tries[-1].answer == 3.5
    assert len(list(tmp_path.glob("*.jsonl"))) == 2


def test_only_looking_leaves_no_file(tmp_path: Path):
    new(tmp_path / "work").opened()
    assert not (tmp_path / "work").exists()


def test_a_line_is_on_disk_before_the_call_returns(tmp_path: Path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    written = new(tmp_path)
    written.answered("q", "f" * 12, "a")
    assert synced[0] == written.path.stat().st_size


def test_a_torn_last_line(tmp_path: Path):
    written = filled(tmp_path)
    raw = written.path.read_bytes()
    written.path.write_bytes(raw[:-20])
    reading = store.read(tmp_path)
    assert len(reading.lines) == 6
    assert reading.notices[0][0] == "journal.damaged"
    assert reading.notices[0][1]["lines"] == "7"


def test_cut_at_every_byte(tmp_path: Path):
    written = filled(tmp_path)
    raw = written.path.read_bytes()
    for cut in range(len(raw)):
        written.path.write_bytes(raw[:cut])
        reading = store.read(tmp_path)
        whole = raw[:cut].count(b"\n") + (raw[cut : cut + 1] == b"\n")  # a line that lacks its newline alone is whole
        assert len(reading.lines) == whole
        torn = cut > 0 and raw[cut - 1 : cut] != b"\n" and raw[cut : cut + 1] != b"\n"
        assert bool(reading.notices) == torn


def test_each_byte_flipped(tmp_path: Path):
    written = filled(tmp_path, 2)
    raw = bytearray(written.path.read_bytes())
    for position in range(len(raw)):
        spoilt = raw.copy()
        spoilt[position] ^= 0x20
        written.path.write_bytes(bytes(spoilt))
        reading = store.read(tmp_path)
        assert len(reading.lines) >= 4 - 2
        assert reading.notices, position


def test_a_newer_version_is_left_alone(tmp_path: Path):
    written = filled(tmp_path, 1)
    line = store.Answered(
        v=2, lesson="02-places", s="later", n=1, t="2030-01-01T00:00:00.000Z", lang="zh", q="q", fp="", answer="a"
    )
    other = tmp_path / "later.jsonl"
    other.write_bytes(store.encode(line))
    before = other.read_bytes()
    reading = store.read(tmp_path)
    assert len(reading.lines) == len(written.lines)
    assert reading.notices[0][0] == "journal.newer"
    assert other.read_bytes() == before


def test_an_act_that_this_version_does_not_know_counts_as_newer_only_by_its_version(tmp_path: Path):
    body = b'{"act":"danced","v":1'
    import zlib

    (tmp_path / "x.jsonl").write_bytes(body + b',"crc":"%08x"}\n' % zlib.crc32(body))
    assert store.read(tmp_path).notices[0][0] == "journal.damaged"


def test_a_folder_instead_of_a_file(tmp_path: Path):
    (tmp_path / "x.jsonl").mkdir()
    assert store.read(tmp_path).notices[0][0] == "journal.unreadable"


def test_a_huge_file_is_not_read(tmp_path: Path):
    with (tmp_path / "x.jsonl").open("wb") as file:
        file.truncate(store.LIMIT_BYTES + 1)
    assert store.read(tmp_path).notices[0][0] == "journal.too-large"


def test_the_disk_refuses_and_nothing_is_lost(tmp_path: Path, monkeypatch):
    written = new(tmp_path)
    written.answered("q0", "f" * 12, "a")
    real = os.write

    def half(handle: int, data: bytes) -> int:
        real(handle, bytes(data[: len(data) // 2]))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(store.JournalError, match="No space left"):
        written.answered("q1", "f" * 12, "b")
    assert written.unsaved == 1
    assert store.replay(written.lines)["q1"].tries
    monkeypatch.setattr(os, "write", real)
    written.answered("q2", "f" * 12, "c")
    assert written.unsaved == 0
    reading = store.read(tmp_path)
    assert [line.q for line in reading.lines] == ["q0", "q1", "q2"]
    assert reading.notices[0][0] == "journal.damaged"  # the half line, and it alone


def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "work").write_text("a file is in the way")
    written = new(tmp_path / "work")
    with pytest.raises(store.JournalError):
        written.answered("q", "f" * 12, "a")
    assert (tmp_path / "work").read_text() == "a file is in the way"


def test_time_never_runs_backwards_within_a_session(tmp_path: Path, monkeypatch):
    from datetime import UTC, datetime

    times = iter([datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)])
    written = new(tmp_path)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return next(times)

    monkeypatch.setattr(store, "datetime", Clock)
    written.answered("q", "f" * 12, "first")
    written.answered("q", "f" * 12, "second")
    assert [entry.answer for entry in store.replay(store.read(tmp_path).lines)["q"].tries] == ["first", "second"]


NAMES = st.sampled_from(["q1", "q2", "prompt:guess", "sheet:s/a/b"])
STEPS = st.one_of(
    st.tuples(st.just("answered"), NAMES, st.sampled_from(["a", "b", 3.5, ("a", "b")])),
    st.tuples(st.just("hinted"), NAMES, st.integers(1, 3)),
    st.tuples(st.just("wrote"), NAMES, st.sampled_from(["", "x", "xy"])),
    st.tuples(st.just("signed"), NAMES, st.just("")),
    st.tuples(st.sampled_from(["restore", "elsewhere", "reread", "refuse", "allow"]), NAMES, st.integers(1, 9)),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_what_is_kept_of_the_records_is_what_a_replay_of_all_lines_makes(steps):
    """Line by line, restored, reread, refused by the disk: the records are never other than a replay from the beginning."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        work, real = Path(folder) / "02-places", os.write
        kept = new(work)
        for act, name, value in steps:
            with suppress(store.JournalError):
                step(kept, act, name, value, work=work, patched=patched, real=real)
            assert kept.records == store.replay(kept.lines)
            assert kept.record(name) == store.replay(kept.lines).get(name, store.QuestionRecord())


def step(kept: Journal, act: str, name: str, value, *, work: Path, patched: pytest.MonkeyPatch, real) -> None:
    """Do one thing to a journal, or to its folder."""
    match act:
        case "answered" | "hinted":
            getattr(kept, act)(name, "f" * 12, value)
        case "wrote":
            kept.wrote(name, "f" * 12, value, way="open" if value == "xy" else "")
        case "signed":
            kept.signed("x")
        case "reread":
            before = list(kept.lines)
            assert kept.reread() == (kept.lines != before)
        case "restore" | "elsewhere":
            at = f"20{value}0-01-01T00:00:00.000Z"  # earlier and later than this session
            base = {"v": 1, "lesson": "02-places", "s": f"s{value}", "t": at, "lang": "zh", "q": name, "fp": "f" * 12}
            line = store.Wrote(**base, n=1, text="old") if value % 2 else store.Answered(**base, n=1, answer="a")
            if act == "restore":
                kept.restore([line])
            else:
                work.mkdir(exist_ok=True)
                (work / f"s{value}.jsonl").write_bytes(store.encode(line))
        case "refuse":
            patched.setattr(os, "write", refuse)
        case "allow":
            patched.setattr(os, "write", real)


def refuse(_handle: int, _data: bytes) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")
