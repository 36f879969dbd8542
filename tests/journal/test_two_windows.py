"""One lesson in two windows, each a session: of a text that both wrote no version is lost."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from lessons.journal import store, submission
from lessons.journal.store import Journal

FP = "f" * 12


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each act has a time of its own."""
    seconds = itertools.count()
    monkeypatch.setattr(Journal, "_now", lambda _: f"2026-03-01T08:{next(seconds):02d}:00.000Z")


def window(work: Path, *, lesson: str = "02-places") -> Journal:
    opened = Journal(work / lesson, lesson=lesson, language="zh")
    opened.opened()
    return opened


def texts(lines: list[store.Wrote]) -> list[str]:
    return [line.text for line in lines]


def test_what_two_windows_typed_stands_beside_each_other(tmp_path: Path):
    one, two = window(tmp_path), window(tmp_path)
    one.wrote("essay", FP, "first window")
    two.wrote("essay", FP, "second window")
    opened = window(tmp_path)
    assert store.replay(opened.lines)["essay"].text == "second window"
    assert texts(opened.beside("essay")) == ["first window"]
    assert opened.beside("another") == []


def test_of_each_window_its_last_words_stand(tmp_path: Path):
    one, two, three = window(tmp_path), window(tmp_path), window(tmp_path)
    for number in range(3):
        one.wrote("essay", FP, f"one {number}")
        three.wrote("essay", FP, f"three {number}")
        two.wrote("essay", FP, f"two {number}")
    assert texts(window(tmp_path).beside("essay")) == ["one 2", "three 2"]


def test_who_had_seen_the_text_replaced_it(tmp_path: Path):
    window(tmp_path).wrote("essay", FP, "yesterday")
    window(tmp_path).wrote("essay", FP, "today")
    opened = window(tmp_path)
    assert opened.beside("essay") == []
    assert [line.text for line in opened.lines if isinstance(line, store.Wrote)] == ["today"]


@pytest.mark.parametrize("text", ["the same", " \n"])
def test_the_same_words_and_none_are_no_version(tmp_path: Path, text: str):
    one, two = window(tmp_path), window(tmp_path)
    one.wrote("essay", FP, text)
    two.wrote("essay", FP, "the same")
    assert window(tmp_path).beside("essay") == []


def test_another_way_in_is_a_version(tmp_path: Path):
    one, two = window(tmp_path), window(tmp_path)
    one.wrote("essay", FP, "the same", way="bank", picked=("A5",))
    two.wrote("essay", FP, "the same")
    assert [line.picked for line in window(tmp_path).beside("essay")] == [("A5",)]


def test_both_are_in_the_file_and_come_back_from_it(tmp_path: Path):
    one, two = window(tmp_path / "a"), window(tmp_path / "a")
    one.wrote("essay", FP, "first window")
    two.wrote("essay", FP, "second window")
    file = submission.write(store.read_all(tmp_path / "a").lines, course="a-page")
    other = window(tmp_path / "b")
    other.restore(submission.read(file, course="a-page").lines)
    for journal in (other, window(tmp_path / "b")):
        assert store.replay(journal.lines)["essay"].text == "second window"
        assert texts(journal.beside("essay")) == ["first window"]


def test_writing_on_keeps_what_came_from_elsewhere_meanwhile(tmp_path: Path):
    one, two = window(tmp_path), window(tmp_path)
    one.wrote("essay", FP, "first window")
    two.wrote("essay", FP, "second window")
    two.reread()
    two.wrote("essay", FP, "second window, longer")
    assert texts(two.beside("essay")) == ["first window"]
    assert sum(isinstance(line, store.Wrote) for line in two.lines) == 2


def test_a_window_hears_that_another_one_wrote(tmp_path: Path):
    window(tmp_path).wrote("essay", FP, "yesterday")
    one, two, other = window(tmp_path), window(tmp_path), window(tmp_path, lesson="03-time")
    one.wrote("essay", FP, "first window")
    other.wrote("essay", FP, "another lesson")
    assert (one.elsewhere(), two.elsewhere(), other.elsewhere()) == (False, True, False)
    one.restore([])
    assert not one.elsewhere()


def test_a_restored_file_is_no_other_window(tmp_path: Path):
    old = window(tmp_path / "a")
    old.answered("q", FP, "x")
    one = window(tmp_path / "b")
    one.restore(old.lines)
    assert not one.elsewhere()
