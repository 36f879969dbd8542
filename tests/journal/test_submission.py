"""The hand-in file: what is written is taken again, what is not ours or not whole is refused and changes nothing."""

from __future__ import annotations

import json
import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_0_1 import head as head_of_0_1

import lessons
from lessons.journal import store, submission
from lessons.journal.events import utc
from lessons.journal.store import Journal

COURSE = "one-page-of-handan"


def new(folder: Path, lesson: str = "02-places") -> Journal:
    return Journal(folder / lesson, lesson=lesson, language="zh")


def filled(folder: Path, *, who: str = "李雷") -> Journal:
    written = new(folder)
    if who:
        written.signed(who)
    written.answered("q0", "f" * 12, ("a", "邯郸"))
    written.answered("q1", "f" * 12, 3.5)
    written.hinted("q1", "f" * 12, 1)
    return written


def test_what_is_written_is_taken_again(tmp_path: Path):
    lines = filled(tmp_path).lines
    taken = submission.read(submission.write(lines, course=COURSE), course=COURSE)
    assert list(taken.lines) == lines
    assert taken.head.who == "李雷"
    assert taken.head.lines == len(lines)


def test_an_editor_may_change_line_ends_and_add_a_mark(tmp_path: Path):
    text = "\ufeff" + submission.write(filled(tmp_path).lines, course=COURSE).replace("\n", "\r\n")
    assert len(submission.read(text, course=COURSE).lines) == 4


def test_it_is_readable_in_a_text_editor(tmp_path: Path):
    text = submission.write(filled(tmp_path).lines, course=COURSE)
    assert "邯郸" in text
    assert all(isinstance(json.loads(line), dict) for line in text.splitlines())


ABOUT = "这是作答文件：“打开”它，用课程的页面。"


def test_it_begins_by_saying_in_words_what_it_is(tmp_path: Path):
    lines = filled(tmp_path).lines
    text = submission.write(lines, course=COURSE, assignments=("set-a",), about=ABOUT)
    assert text.startswith('{"about":"这是作答文件')
    read = submission.read(text, course=COURSE)
    assert read.head.about == ABOUT
    assert list(read.lines) == lines


def test_version_0_1_reads_a_file_that_says_so(tmp_path: Path, root: Path):
    text = submission.write(filled(tmp_path).lines, course=COURSE, assignments=("set-a",), about=ABOUT)
    now = head_of_0_1(text.encode().partition(b"\n")[0])
    assert not isinstance(now, str)
    assert (now.v, now.course, now.who, now.lines, now.assignments) == (1, COURSE, "李雷", 4, ("set-a",))
    # The rules of 0.1 are held to what 0.1 wrote, which today's reader takes as well.
    for path in sorted((root / "tests" / "golden" / "v0.1" / "hand-ins").glob("*.jsonl")):
        then = head_of_0_1(path.read_bytes().partition(b"\n")[0])
        assert not isinstance(then, str)
        assert submission.parse(path.read_bytes(), course=then.course).head.about == ""
    assert head_of_0_1(text.replace("作答", "作业", 1).encode().partition(b"\n")[0]) == "damaged"


def test_a_receipt_is_of_the_work_and_not_of_the_file(tmp_path: Path):
    lines = filled(tmp_path).lines
    text = submission.write(lines, course=COURSE, about=ABOUT)
    mark = submission.checksum(lines)
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", mark)
    again = submission.write(lines, course=COURSE, assignments=("set-a",))
    turned = "\ufeff" + text.replace("\n", "\r\n")
    for same in (text, again, turned):
        assert submission.checksum(submission.read(same, course=COURSE).lines) == mark
    assert submission.checksum([*reversed(lines), lines[0]]) == mark
    assert submission.checksum(lines[:-1]) != mark
    other = filled(tmp_path / "other", who="韩梅").lines
    assert submission.checksum(other) != mark


def test_it_has_no_personal_data_but_the_name(tmp_path: Path):
    import getpass
    import socket

    text = submission.write(filled(tmp_path).lines, course=COURSE)
    assert str(Path.home()) not in text
    assert socket.gethostname() not in text
    assert getpass.getuser() not in text or len(getpass.getuser()) < 4
    fields = {key for line in text.splitlines() for key in json.loads(line)}
    assert fields == {
        "file",
        "v",
        "course",
        "who",
        "made",
        "lines",
        "crc",
        "act",
        "lesson",
        "s",
        "n",
        "t",
        "lang",
        "name",
        "q",
        "fp",
        "answer",
        "hint",
    }


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda text: "", "handin.not-ours"),
        (lambda text: None, "handin.not-ours"),
        (lambda text: 3, "handin.not-ours"),
        (lambda text: "hello\n" + text, "handin.not-ours"),
        (lambda text: "[]\n", "handin.not-ours"),
        (lambda text: text.split("\n", 1)[1], "handin.not-ours"),
        (lambda text: "x" * (submission.LIMIT_BYTES + 1), "handin.too-large"),
        (lambda text: text.replace("邯郸", "北京"), "handin.damaged"),
        (lambda text: text[:-30], "handin.damaged"),
        (lambda text: "\n".join(text.splitlines()[:-1]) + "\n", "handin.damaged"),
        (lambda text: text.replace("李雷", "韩梅", 1), "handin.damaged"),
        (lambda text: submission.write([], course="another-course"), "handin.other-course"),
    ],
)
def test_what_is_refused(tmp_path: Path, spoil, key: str):
    text = spoil(submission.write(filled(tmp_path).lines, course=COURSE))
    with pytest.raises(submission.SubmissionError) as caught:
        submission.read(text, course=COURSE)
    assert caught.value.key == key


def resealed(text: str, **changes: object) -> str:
    """The file with fields of its first line changed and the checksum made to fit."""
    import zlib

    first, rest = text.split("\n", 1)
    head = {key: value for key, value in json.loads(first).items() if key != "crc"} | changes
    body = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()[:-1]
    return (body + b',"crc":"%08x"}\n' % zlib.crc32(body)).decode() + rest


def test_a_newer_file_and_another_persons(tmp_path: Path):
    text = submission.write(filled(tmp_path).lines, course=COURSE)
    with pytest.raises(submission.SubmissionError) as caught:
        submission.read(resealed(text, v=2), course=COURSE)
    assert caught.value.key == "handin.newer"
    with pytest.raises(submission.SubmissionError) as caught:
        submission.read(text, course=COURSE, who="韩梅梅")
    assert caught.value.key == "handin.other-person"
    assert submission.read(text, course=COURSE, who="李雷").lines


@pytest.mark.parametrize("field", ["lesson", "s"])
def test_no_path_gets_in_through_a_line(tmp_path: Path, field: str):
    base = {
        "v": 1,
        "lesson": "02-places",
        "s": "x",
        "n": 1,
        "t": "2026-01-01T00:00:00.000Z",
        "lang": "zh",
        "q": "q",
        "fp": "",
        "answer": "a",
    }
    line = store.Answered(**{**base, field: "../../evil"})
    with pytest.raises(submission.SubmissionError):
        submission.read(submission.write([line], course=COURSE), course=COURSE)


def test_restoring_adds_what_is_new_once(tmp_path: Path):
    old = [*filled(tmp_path / "old").lines, *new(tmp_path / "x").lines]
    text = submission.write(old, course=COURSE)
    last = max(line.t for line in old)
    while utc(datetime.now(UTC), timespec="milliseconds") <= last:
        pass  # acts of two sessions within one millisecond have no order
    fresh = new(tmp_path / "new")
    fresh.answered("q0", "f" * 12, "mine")
    assert fresh.restore(submission.read(text, course=COURSE).lines) == 4
    assert fresh.restore(submission.read(text, course=COURSE).lines) == 0
    reading = store.read(tmp_path / "new" / "02-places")
    assert len(reading.lines) == 5
    assert list(reading.lines) == fresh.lines
    assert [entry.answer for entry in store.replay(reading.lines)["q0"].tries] == [("a", "邯郸"), "mine"]


def test_restoring_brings_other_lessons_back_to_their_own_folders(tmp_path: Path):
    other = new(tmp_path / "old", "03-time")
    other.answered("q", "f" * 12, "a")
    text = submission.write(other.lines, course=COURSE)
    assert new(tmp_path / "new").restore(submission.read(text, course=COURSE).lines) == 1
    assert len(store.read(tmp_path / "new" / "03-time").lines) == 1


def test_a_disk_that_refuses_restores_nothing(tmp_path: Path, monkeypatch):
    import os

    fresh = new(tmp_path / "new")
    lines = filled(tmp_path / "old").lines

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(store.JournalError, match="No space"):
        fresh.restore(lines)
    assert fresh.lines == []


def test_drafts_are_kept_as_typed_and_folded_away_in_the_file(tmp_path: Path):
    written = new(tmp_path)
    for end in (1, 5, 5, 11):
        written.wrote("essay", "f" * 12, "为什么要写难处？……"[:end])
    on_disk = store.read(tmp_path / "02-places").lines
    assert sum(isinstance(line, store.Wrote) for line in on_disk) == 3  # the same text again is no new line
    assert sum(isinstance(line, store.Wrote) for line in written.lines) == 1  # and memory holds the latest alone
    taken = submission.read(submission.write(written.lines, course=COURSE), course=COURSE)
    assert [line.text for line in taken.lines if isinstance(line, store.Wrote)] == ["为什么要写难处？……"]
    assert store.replay(taken.lines) == store.replay(store.read(tmp_path / "02-places").lines)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("  李  雷 ", "李 雷"),
        ("a\u202eb\x00c\n", "abc"),
        (None, ""),
        (3, ""),
        ("x" * 1000, "x" * 80),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("e\u0301", "é"),
    ],
)
def test_names(raw, kept):
    assert submission.name(raw) == kept


def test_the_schema_is_the_one_in_the_docs_and_fits(tmp_path: Path, root: Path):
    import jsonschema

    schema = submission.schema()
    assert json.loads((root / "docs" / "hand-in.schema.json").read_text(encoding="utf-8")) == schema
    for line in submission.write(filled(tmp_path).lines, course=COURSE).splitlines():
        jsonschema.validate(json.loads(line), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"act": "answered"}, schema)


@pytest.mark.parametrize("answer", [("0f1e2d3c4b5a", "a1b2c3d4e5f6"), "36.5680,113.6620", "unit:shexian"])
def test_matched_cards_and_places_are_kept_as_they_are(tmp_path: Path, answer):
    import jsonschema

    written = new(tmp_path)
    written.answered("q", "f" * 12, answer)
    text = submission.write(written.lines, course=COURSE)
    for line in text.splitlines():
        jsonschema.validate(json.loads(line), submission.schema())
    assert submission.read(text, course=COURSE).lines[-1].answer == answer
    assert store.read(tmp_path / "02-places").lines[-1].answer == answer


def test_the_panel_follows_every_act_and_restores(lesson, tmp_path: Path, monkeypatch):
    panel, quiz = lesson.work(), lesson.quiz("where")
    assert panel.answers == 0
    quiz.answer("who-came-to-the-hall", "branch")
    panel.sign("Han Meimei")
    assert (panel.answers, panel.who) == (1, "Han Meimei")
    kept = panel.file
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "elsewhere"))
    again = lessons.open_lesson("02-places", language=lesson.language)
    later_panel, later_quiz, progress = again.work(), again.quiz("where"), again.progress()
    before = progress.html
    assert later_panel.restore(kept) == 3
    assert later_quiz.states["who-came-to-the-hall"]["answer"] == "branch"
    assert (later_panel.answers, later_panel.who) == (1, "Han Meimei")
    assert progress.html != before


@pytest.mark.parametrize(
    "message",
    [
        None,
        {},
        {"type": "restore"},
        {"type": "restore", "file": "x" * 99},
        {"type": "restore", "file": ["a"]},
        {"type": "boom"},
    ],
)
def test_whatever_a_page_sends_the_panel_changes_nothing(lesson, work: Path, message):
    panel, sent = lesson.work(), []
    panel.send = sent.append
    panel._received(panel, message, [])
    assert not work.exists()
    assert all(content["type"] == "refused" for content in sent)


ACTS = st.lists(
    st.tuples(st.sampled_from(["q0", "q1"]), st.sampled_from(["a", "b"]), st.integers(0, 2), st.booleans()),
    min_size=1,
    max_size=30,
)


@given(ACTS, st.randoms(use_true_random=False))
def test_any_order_of_merging_folds_to_the_acts_in_time_order(acts, shuffle: random.Random):
    base = {"v": 1, "lesson": "l", "lang": "zh", "fp": "f" * 12}
    lines = [
        store.Hinted(**base, s=f"s{session}", n=number, t=f"2026-01-01T00:00:{number // 2:02}.000Z", q=question, hint=1)
        if hint
        else store.Answered(
            **base, s=f"s{session}", n=number, t=f"2026-01-01T00:00:{number // 2:02}.000Z", q=question, answer=answer
        )
        for number, (question, answer, session, hint) in enumerate(acts)
    ]
    expected = store.replay(sorted(lines, key=store.PLACE))
    mixed = [*lines, *shuffle.sample(lines, len(lines) // 2)]
    shuffle.shuffle(mixed)
    merged = {(line.s, line.n): line for line in mixed}
    assert store.replay(sorted(merged.values(), key=store.PLACE)) == expected
