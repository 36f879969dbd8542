"""A lesson started over: the page is empty again, and nothing that was answered or written is gone."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from lessons.classroom import assignments
from lessons.content.model import Course
from lessons.entry import open_lesson
from lessons.journal import events, store, submission
from lessons.journal.store import Journal, Opened, Wrote

FP = "f" * 12


def opened(work: Path, lesson: str = "02-places") -> Journal:
    journal = Journal(work / lesson, lesson=lesson, language="zh")
    journal.opened()
    return journal


def worked(work: Path) -> Journal:
    journal = opened(work)
    journal.answered("q", FP, "first")
    journal.hinted("q", FP, 1)
    journal.wrote("essay", FP, "what I thought")
    return journal


def texts(lines) -> list[str]:
    return [line.text for line in lines if isinstance(line, Wrote)]


@pytest.mark.parametrize("again", [False, True], ids=["same kernel", "new kernel"])
def test_what_was_done_is_out_of_sight_and_kept(tmp_path: Path, again: bool):
    journal = worked(tmp_path)
    journal.start_over()
    journal = opened(tmp_path) if again else journal
    assert journal.records == {}
    journal.answered("q", FP, "second")
    journal.wrote("essay", FP, "what I think now")
    journal = opened(tmp_path) if again else journal
    assert [each.answer for each in journal.record("q").tries] == ["second"]
    assert (journal.record("q").hints, journal.record("essay").text) == (0, "what I think now")
    assert journal.beside("essay") == []
    handed = submission.read(submission.write(journal.lines, course="c"), course="c").lines
    assert texts(handed) == ["what I thought", "what I think now"]
    assert [each.answer for each in store.replay(handed)["q"].tries] == ["first", "second"], "grading counts both"


def test_a_clock_that_was_set_back_hides_nothing_that_came_later(tmp_path: Path):
    journal = worked(tmp_path)
    journal._last = "2099-01-01T00:00:00.000Z"
    journal.answered("q", FP, "in the future")
    for number in range(3):
        again = opened(tmp_path)
        again.start_over()
        assert again.records == {}
        opened(tmp_path).answered("q", FP, f"run {number}")
        assert [each.answer for each in opened(tmp_path).record("q").tries] == [f"run {number}"]


def test_a_restored_file_shows_the_lesson_as_it_was_left(tmp_path: Path):
    journal = worked(tmp_path / "here")
    journal.start_over()
    journal.answered("q", FP, "second")
    elsewhere = opened(tmp_path / "there")
    elsewhere.restore(submission.read(submission.write(journal.lines, course="c"), course="c").lines)
    assert [each.answer for each in elsewhere.record("q").tries] == ["second"]
    assert texts(elsewhere.lines) == ["what I thought"]


def test_other_lessons_and_the_name_are_as_they_were(tmp_path: Path):
    worked(tmp_path)
    other = opened(tmp_path, "03-time")
    other.signed("李雷")
    other.answered("q", FP, "mine")
    journal = opened(tmp_path)
    journal.start_over()
    every = store.read_all(tmp_path).lines
    assert [line.lesson for line in store.since_started_over(every) if isinstance(line, store.Answered)] == ["03-time"]
    assert store.who(every) == "李雷"
    assert opened(tmp_path, "03-time").record("q").tries


def test_version_0_1_reads_such_a_line_as_any_other(tmp_path: Path):
    """Its type has no `anew`, and what a type does not know is passed over."""

    class AsOf01(events.Event, tag="opened", frozen=True, kw_only=True, gc=False):
        """What 0.1 has for it."""

    plain, anew = (Opened(v=1, lesson="l", s="s", n=1, t="2026", lang="zh", anew=each) for each in (False, True))
    raw = events.encode(anew).rstrip()
    assert events.is_whole(raw)
    assert msgspec.json.decode(raw, type=AsOf01).lesson == "l"
    assert "anew" not in json.loads(events.encode(plain)), "a lesson that is only opened is written as ever"


def test_an_assigned_lesson_is_not_started_over(course: Course, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path))
    lesson = open_lesson("02-places", language="en")
    name = course.lessons["02-places"].quiz[0].questions[0]
    lesson.journal.answered(name, FP, "a")
    panel = lesson.work()
    assert panel.start_over()
    assert not lesson.journal.record(name).tries
    lesson.journal.answered(name, FP, "b")
    panel.take(assignments.code(assignments.make("Week 1", course=course, names=["02-places"], name="set-one")))
    said = []
    panel.say = said.append
    panel._received(panel, {"type": "start-over"}, [])
    assert [type(message).__name__ for message in said] == ["WorkRefused"]
    assert lesson.journal.record(name).tries
