"""Sheets: kept cell by cell as they are filled, never scored; what is told afterwards comes in its time. And recalling."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sheet_course
from read_once import unchanged

import lessons
from lessons.assessment.scoring import ResponseError
from lessons.content import loader
from lessons.errors import UnknownNameError
from lessons.journal import store

ROWS = ("secretaries", "young")


@pytest.fixture(scope="module")
def content(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unchanged(sheet_course.copied(root, tmp_path_factory.mktemp("sheets") / "data"))


@pytest.fixture(params=["zh", "en"])
def lesson(request, content: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> lessons.Lesson:
    monkeypatch.setenv("LESSONS_DATA", str(content))
    return lessons.open_lesson("02-places", language=request.param)


def again(lesson: lessons.Lesson, name: str = "02-places") -> lessons.Lesson:
    return lessons.open_lesson(name, language=lesson.language)


def filled_in(view) -> None:
    view.write("secretaries", {"rule": "每月\r\n一次", "reward": "pay", "evidence": ["D3", "B1", "D3"]})
    view.write("young", {"rule": "", "reward": "honour", "evidence": []})


def test_each_cell_is_an_entry_and_comes_back(lesson, work: Path):
    filled_in(lesson.sheet("incentives"))
    lines = [line for line in store.read_all(work).lines if isinstance(line, store.Wrote)]
    assert {line.q: (line.text, line.picked) for line in lines} == {
        "sheet:incentives/secretaries/rule": ("每月\n一次", ()),
        "sheet:incentives/secretaries/reward": ("pay", ()),
        "sheet:incentives/secretaries/evidence": ("", ("B1", "D3")),
        "sheet:incentives/young/reward": ("honour", ()),
    }
    assert len({line.fp for line in lines}) == 4
    assert again(lesson).sheet("incentives").cells == {
        "secretaries": {"rule": "每月\n一次", "reward": "pay", "evidence": ["B1", "D3"]},
        "young": {"rule": "", "reward": "honour", "evidence": []},
    }


def test_what_did_not_change_is_not_written_again(lesson, work: Path):
    view = lesson.sheet("incentives")
    view.write("young", {"rule": "", "reward": "", "evidence": []})
    assert not work.exists()
    filled_in(view)
    size = sum(path.stat().st_size for path in work.rglob("*.jsonl"))
    filled_in(view)
    assert sum(path.stat().st_size for path in work.rglob("*.jsonl")) == size


def test_what_is_told_afterwards_waits_for_every_row_or_for_the_question(lesson):
    view = lesson.sheet("incentives")
    secret = "own way is in" if lesson.language == "en" else "版面的办法见"
    assert secret not in json.dumps([view.sheet, view.then, view.words, str(view.static_html())], ensure_ascii=False)
    view.write("secretaries", {"rule": "x"})
    view.refresh()
    assert view.then == ""
    view.write("young", {"rule": "  "})
    view.refresh()
    assert view.then == ""
    view.write("young", {"evidence": ["B2"]})
    view.refresh()
    assert secret in view.then
    assert secret in str(again(lesson).sheet("incentives").static_html())
    assert "<strong>" in view.then
    assert 'data-ref="event:honour-1985"' in view.then
    assert '<dl class="lsn-terms">' in view.then


def test_it_is_told_when_asked_for(lesson):
    view = lesson.sheet("incentives")
    view._received(view, {"type": "ask"}, [])
    assert view.then


def test_the_file_brings_the_cells_back(lesson, tmp_path: Path, monkeypatch):
    panel, view = lesson.work(), lesson.sheet("incentives")
    filled_in(view)
    panel.refresh()
    kept, cells = panel.file, again(lesson).sheet("incentives").cells
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "elsewhere"))
    later = again(lesson)
    other = later.sheet("incentives")
    assert other.cells != cells
    later.work().restore(kept)
    assert other.cells == cells
    assert other.then


def test_it_is_no_question(lesson):
    filled_in(lesson.sheet("incentives"))
    assert sum(row.answered for row in lesson.progress()._tallies()) == 0
    assert lesson.work().answers == 0


def test_what_was_written_is_escaped(lesson):
    lesson.sheet("incentives").write("young", {"rule": "<img src=x onerror=alert(1)>\n**b**"})
    page = str(again(lesson).sheet("incentives").static_html())
    assert "<img" not in page
    assert "&lt;img" in page
    assert "<br>**b**" in page


@pytest.mark.parametrize(
    ("row", "cells", "key"),
    [
        ("nobody", {"rule": "x"}, "answer.form"),
        (None, {}, "answer.form"),
        (["young"], {}, "answer.form"),
        ("young", None, "answer.form"),
        ("young", {"x": "y"}, "answer.form"),
        ("young", {"rule": 3}, "answer.form"),
        ("young", {"rule": "x" * 20_001}, "answer.written-long"),
        ("young", {"rule": "x", "reward": "gold"}, "answer.unknown-option"),
        ("young", {"reward": None}, "answer.form"),
        ("young", {"evidence": "D3"}, "answer.form"),
        ("young", {"evidence": ["K1"]}, "answer.unknown-option"),
        ("young", {"evidence": [["D3"]]}, "answer.unknown-option"),
        ("young", {3: "x"}, "answer.form"),
    ],
)
def test_what_is_refused_changes_nothing(lesson, work: Path, row, cells, key):
    view, sent = lesson.sheet("incentives"), []
    with pytest.raises(ResponseError) as caught:
        view.write(row, cells)
    assert caught.value.key == key
    view.send = sent.append
    view._received(view, {"type": "draft", "row": row, "cells": cells}, [])
    assert [content["type"] for content in sent] == ["refused"]
    assert not work.exists()


@pytest.mark.parametrize("message", [None, 3, {}, {"type": "boom"}, {"type": "draft"}, {"type": ["ask"]}])
def test_whatever_a_page_sends_breaks_nothing(lesson, work: Path, message):
    view, sent = lesson.sheet("incentives"), []
    view.send = sent.append
    view._received(view, message, [])
    assert not [content for content in sent if content["type"] != "refused"]
    assert not work.exists()


def test_an_option_that_is_no_longer_there_is_left_out(lesson):
    lesson.journal.wrote("sheet:incentives/young/reward", "f" * 12, "gold")
    lesson.journal.wrote("sheet:incentives/young/evidence", "f" * 12, "", picked=("K9", "D3"))
    assert lesson.sheet("incentives").cells["young"] == {"rule": "", "reward": "", "evidence": ["D3"]}


def test_only_a_rest_makes_the_others_follow(lesson):
    view, panel = lesson.sheet("incentives"), lesson.work()
    view.send = lambda content: None
    message = {"type": "draft", "row": "young", "cells": {"rule": "十八"}, "number": 1}
    view._received(view, message | {"settled": False}, [])
    assert "十八" not in panel.file
    view._received(view, message | {"settled": True}, [])
    assert "十八" in panel.file


def test_the_still_table_has_every_field(lesson):
    page = str(lesson.sheet("incentives").static_html())
    for text in (
        ("村书记", "奖励", "工资 / 荣誉")
        if lesson.language == "zh"
        else ("Village secretaries", "Reward", "pay / honour")
    ):
        assert text in page


def test_another_lessons_prompt_is_recalled_and_nothing_written_there(lesson, work: Path):
    lesson.prompt("guess-again").write("十二个 <b>")
    before = {path: path.read_bytes() for path in work.rglob("*.jsonl")}
    later = again(lesson, sheet_course.OTHER)
    view = later.recall("02-places/guess-again")
    assert "十二个 &lt;b&gt;" in view.html
    assert later._course.lessons["02-places"].title[lesson.language] in view.html
    assert {path: path.read_bytes() for path in work.rglob("*.jsonl")} == before
    with pytest.raises(UnknownNameError, match="guess-again"):
        later.recall("02-places/guess-agai")
    with pytest.raises(UnknownNameError, match="02-places"):
        later.recall("02-place/guess-again")
    assert "十二个" in again(lesson).recall("02-places/guess-again").html


def test_it_is_recalled_after_a_file_was_restored(lesson, tmp_path: Path, monkeypatch):
    panel = lesson.work()
    lesson.prompt("guess-again").write("从前写的")
    panel.refresh()
    kept = panel.file
    monkeypatch.setenv("LESSONS_WORK", str(tmp_path / "elsewhere"))
    later = again(lesson, sheet_course.OTHER)
    view = later.recall("02-places/guess-again")
    assert "从前写的" not in view.html
    later.work().restore(kept)
    assert "从前写的" in view.html


SPOILT = [
    (
        "02-places",
        'bank = ["B1", "B2", "D3"]',
        'bank = ["B1", "B2", "D9"]',
        "column \"evidence\".bank: expected a known name, got 'D9'",
    ),
    ("02-places", 'bank = ["B1", "B2", "D3"]', 'bank = ["B1", "B1"]', "got 'B1' twice"),
    ("02-places", 'bank = ["B1", "B2", "D3"]', "", "expected at least 2 entries in bank (kind = 'passages'), got 0"),
    ("02-places", 'kind = "passages"', 'kind = "text"', "expected no bank with kind = 'text', got one"),
    ("02-places", 'kind = "choice"', 'kind = "choise"', "column[reward].kind: expected"),
    (
        "02-places",
        'id = "young"',
        'id = "secretaries"',
        "row: expected an id of its own for each entry, got 'secretaries' twice",
    ),
    ("02-places", 'id = "honour", text', 'id = "pay", text', "got 'pay' twice"),
    ("02-places", "[B4](passage:B4)，又叫", "[B4](passage:B44)，又叫", "then.zh: expected a known name, got 'B44'"),
    (
        "02-places",
        "(term:full-time-management).",
        "(terms:full-time-management).",
        "then.en: expected a known name, got 'terms'",
    ),
    ("02-places", 'name = "incentives"', 'name = "incentive"', "did you mean 'incentives'?"),
    ("02-places", "then.zh", "than.zh", "then"),
    (sheet_course.OTHER, '"02-places/guess-again"', '"02-places/guess-agian"', "did you mean '02-places/guess-again'?"),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), SPOILT)
def test_each_fault_is_named(data: Path, file: str, old: str, new: str, expected: str):
    path = sheet_course.add(data) / "lessons" / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    assert not loader.read(data)[1]
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [str(problem) for problem in loader.read(data)[1]]
    assert len(found) >= 1
    assert any(f"lessons/{file}.toml: " in each and expected in each for each in found), found


def test_two_windows_of_one_card(lesson, monkeypatch: pytest.MonkeyPatch):
    times = iter(f"2026-03-01T08:{minute:02d}:00.000Z" for minute in range(60))
    monkeypatch.setattr(store.Journal, "_now", lambda _: next(times))
    first, second = again(lesson).sheet("incentives"), again(lesson).sheet("incentives")
    first.write("young", {"rule": "first", "evidence": ["D3"]})
    second.write("young", {"rule": "second", "reward": "pay", "evidence": []})
    view = again(lesson).sheet("incentives")
    assert view.cells["young"]["rule"] == "second"
    assert list(view.others) == ["young"]
    assert [each["value"] for each in view.others["young"]] == [{"text": "first", "cells": {"rule": "first"}}]
