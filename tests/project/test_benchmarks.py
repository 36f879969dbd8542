"""The benchmarks can be imported, and what they compute without a browser is right. What they measure is asserted nowhere."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import folium
import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch):
    kept = set(sys.modules)
    monkeypatch.syspath_prepend(BENCHMARKS)
    monkeypatch.delitem(sys.modules, "browser", raising=False)
    import browser
    import browser_frames
    import browser_page

    yield browser, browser_frames, browser_page
    for name in {*sys.modules} - kept:
        if name in ("browser", "browser_frames", "browser_page"):
            del sys.modules[name]


def test_percentile(modules):
    percentile = modules[2].percentile
    assert percentile([float(number) for number in range(1, 101)], 0.95) == 95
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2
    assert percentile([7.0], 0.95) == 7


def test_every_file_of_a_default_map_is_answered_here(modules):
    frames = modules[1]
    page = frames.local(folium.Map().get_root().render(), "http://127.0.0.1:1")
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.partition("<body>")[0])
    assert all(address.startswith("http://127.0.0.1:1/") for address in loaded)
    named = {address.rpartition("/")[2] for address in loaded}
    assert named - set(frames.FILES) == {"bootstrap-glyphicons.css", "leaflet.awesome.rotate.min.css"}
    assert '"http://127.0.0.1:1/{z}/{x}/{y}.png"' in page


def test_the_events_that_are_chosen_have_a_passage_and_a_place(modules):
    found = modules[2].placed_events()
    assert len(found) == len(set(found)) >= 3


def test_a_row_says_its_aim(modules):
    row = modules[0].Row
    assert str(row("a", 1.0, "x", "1.3")).endswith("1.00 x   (aim: at most 1.3)")
    assert "aim" not in str(row("a", 1.0, "x"))


def test_a_hubs_table_compares_whole_students(modules, monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.syspath_prepend(BENCHMARKS)
    import hub
    from memory import Taken

    def student(*parts: float) -> dict[str, Taken]:
        return {name: Taken(pss=size) for name, size in zip(("server", "kernels"), parts, strict=True)}

    hub.report({"lesson": [student(100, 20), student(110, 30)], "bare": [student(100, 0), student(90, 10)]}, [1.0, 9.0])
    said = capsys.readouterr().out
    assert "lesson / bare: 1.300 (aim: at most 1.18)" in said
    assert "95th percentile 9 ms" in said


def test_what_stands_beside_is_compared_round_by_round(modules, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    import beside

    assert "2.000 (1.000 to 4.000)" in str(beside.Row("a", [(4.0, 1.0), (5.0, 5.0), (6.0, 3.0)], "s"))
    assert "+3.00 (+0.00 to +3.00)" in str(
        beside.Row("a", [(4.0, 1.0), (5.0, 5.0), (6.0, 3.0)], "MB", is_difference=True)
    )


def test_what_stands_beside_takes_turns_and_ours_comes_first(modules, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    import beside

    ran: list[str] = []

    def run(self: object, folder: Path, command: list[str]) -> dict[str, float]:
        ran.append(folder.name)
        return {"of": float(folder.name == "ours"), "at": float(len(ran))}

    monkeypatch.setattr(beside.Sides, "run", run)
    found = beside.Sides(Path("ours"), Path("theirs"), "python", 2).pairs([], [])
    assert [(ours["of"], theirs["of"]) for ours, theirs in found] == [(1, 0), (1, 0)]
    assert ran[2:] == ["ours", "theirs", "theirs", "ours"]
    assert found[0][0]["at"] == 3  # the first round is not counted
