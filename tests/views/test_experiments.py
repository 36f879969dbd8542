"""The model as a page shows it: a fixed run while still, the kernel's own once asked, and simulated on every screen."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from lessons.content import response_centre
from lessons.content.response_centre import LIMITS, Settings, run
from lessons.drawing.compiled import CompiledCourse
from lessons.drawing.run_chart import backlog
from lessons.i18n import texts
from lessons.views.data.simulation import SimulationView

SIMULATED = {"zh": "模拟", "en": "Simulated"}


@pytest.fixture(scope="module")
def drawn(root: Path) -> CompiledCourse:
    return CompiledCourse(root / "data")


@pytest.fixture(params=["zh", "en"])
def view(request, drawn: CompiledCourse) -> SimulationView:
    shown = SimulationView(drawn, language=request.param)
    shown.sent = []  # type: ignore[attr-defined]
    shown.send = shown.sent.append
    return shown


def send(view: SimulationView, message: object) -> dict[str, object]:
    view._received(view, message, [])
    return view.sent.pop() if view.sent else {}  # type: ignore[attr-defined]


def pictures(html: str) -> list[str]:
    return [unquote(data) for data in re.findall(r'image/svg\+xml,([^"]+)"', html)]


def test_the_still_face_is_the_run_of_the_settings_as_they_come(view):
    one, page = run(Settings()), str(view.static_html())
    for share in (one.in_time, one.solved):
        assert f"{share * 100:.0f}" in page
    assert f"{one.cases:,}" in page
    assert page == str(view.static_html())
    assert not re.search(r"<(svg|style|script)", page)
    for count in (one.in_time_solved, one.in_time_unsolved, one.late_solved, one.late_unsolved):
        assert f"<td>{count:,}</td>" in page


def test_it_writes_no_headline_for_the_sheet_that_asks_for_one(view):
    """Shares stand there as fractions with their denominators: the sentence is the student's."""
    one, page = run(Settings()), str(view.static_html())
    assert "headline" not in page
    assert f"{one.in_time_solved + one.in_time_unsolved:,} ÷ {one.cases:,}".replace(" ", "") in page.replace(" ", "")
    assert f"{one.in_time_solved + one.late_solved:,} ÷ {one.cases:,}".replace(" ", "") in page.replace(" ", "")


def test_what_is_built_in_and_what_is_left_out_stands_open_above_the_numbers(view):
    page = str(view.static_html())
    above = page[: page.index("<details>")]
    assert above.count("C5") > 2
    for rate in ("0.7", "0.9"):
        assert rate in above
    assert ("放进去的" if view.language == "zh" else "built in") in above
    for key in ("built-in", "only-c5", "neither"):
        assert texts.translate(f"model.{key}.what", view.language)[:20] in above


def test_every_screen_says_simulated(view):
    word = SIMULATED[view.language]
    parts = [view.about, *view.html.split("<h4>")[1:], *re.findall(r"<caption>.*?</caption>", view.html)]
    parts += [
        *pictures(view.html),
        view.plain_text(),
        view.words["title"],
    ]
    assert len(parts) > 7
    assert [part[:80] for part in parts if word.lower() not in part.lower()] == []


def test_the_kernel_runs_what_is_set(view):
    told = send(view, {"type": "run", "settings": {"staff": 6, "hurried": 100, "supervised": 30}})
    one = run(Settings(staff=6, hurried=100, supervised=30))
    assert told["type"] == "told"
    assert f"{one.in_time * 100:.0f}" in told["text"]
    assert f"{one.solved * 100:.0f}" in told["text"]
    assert f"<td>{one.replied:,}</td>" in view.html
    assert f"<td>{one.pressed:,}</td>" in view.html


def test_two_runs_are_compared(view):
    send(view, {"type": "keep"})
    assert view.kept
    assert view.html.count("lsn-shares") == 1
    send(view, {"type": "run", "settings": {"deadline": 8}})
    assert view.html.count("lsn-shares") == 2
    (svg,) = pictures(view.html)
    assert svg.count("<polyline") == 2
    assert {">A<", ">B<"} <= set(re.findall(r">[AB]<", svg))
    (changed,) = re.findall(r"<mark>(.*?)</mark>", view.html)
    assert changed.endswith("8"), "what was changed is marked, and nothing else"
    a, b = run(Settings()), run(Settings(deadline=8))
    row = re.search(
        r"<tr><th scope=\"row\">[^<]*</th><td>"
        + re.escape(f"{a.late_unsolved}")
        + r"</td><td>"
        + re.escape(f"{b.late_unsolved}")
        + "</td></tr>",
        view.html,
    )
    assert row
    send(view, {"type": "drop"})
    assert not view.kept
    assert view.html.count("lsn-shares") == 1


def test_what_nothing_asks_for_has_no_row_of_zeros(view):
    rows = {
        name: texts.translate(f"model.row.{name}", view.language) for name in ("refused", "again", "pressed", "replied")
    }
    assert not [name for name, row in rows.items() if row in view.html]
    send(view, {"type": "keep"})
    send(view, {"type": "run", "settings": {"refused": 30}})
    assert [name for name, row in rows.items() if row in view.html] == ["refused"]


def test_settings_out_of_range_are_told_field_by_field(view):
    before = view.html
    told = send(view, {"type": "run", "settings": {"staff": 0, "seed": None, "hours": 3}})
    assert told["type"] == "refused"
    assert set(told["faults"]) == {"staff", "seed"}
    assert "100" in told["faults"]["staff"]
    assert view.html == before


def test_settings_that_are_no_table_are_passed_over(view):
    assert send(view, {"type": "run", "settings": [3]})["type"] == "told"
    assert view._now == run(Settings())


def test_without_the_engine_it_says_so(view, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "simpy", None)
    told = send(view, {"type": "run", "settings": {}})
    assert told["type"] == "refused"
    assert "import simpy" in told["text"]


def test_every_assumption_is_told_in_both_languages():
    """What the docstring gives as numbers the page gives, too."""
    for language, numbers in (("zh", "八成 一成半 0.7 0.9"), ("en", "80 15 0.7 0.9")):
        told = texts.translate("model.assumptions", language)
        assert [number for number in numbers.split() if number not in told] == []
    rates = (
        response_centre.YES_WORKED,
        response_centre.YES_REPLIED,
        response_centre.YES_MISROUTED,
        response_centre.YES_FIVE_DAYS,
    )
    assert rates == (0.8, 0.15, 0.7, 0.9)
    assert (response_centre.SORT_DAYS * response_centre.HOURS_A_DAY, response_centre.RETURN_DAYS) == (0.5, 2)


def test_each_setting_has_a_label_and_its_limits(view):
    assert [field["name"] for field in view.fields] == list(LIMITS)
    assert [field["name"] for field in view.fields if not field["folded"]] == list(LIMITS)[:8], (
        "the first are those open"
    )
    assert all(field["least"] <= field["value"] <= field["most"] and field["label"] for field in view.fields)


@pytest.mark.parametrize(
    "settings", [Settings(), Settings(arrivals=1, days=20), Settings(arrivals=100, staff=1, hours=40, days=365)]
)
def test_the_picture_is_well_formed_whatever_the_run(settings):
    one = run(settings)
    svg = backlog([("", one)], "en")
    assert svg == backlog([("", one)], "en")
    tree = ElementTree.fromstring(svg)
    line = tree.find("{http://www.w3.org/2000/svg}polyline")
    assert line is not None
    points = [tuple(map(float, point.split(","))) for point in line.get("points", "").split()]
    assert len(points) == settings.days + 1
    assert all(0 <= x <= 480 and 0 <= y <= 250 for x, y in points)
    assert len(tree.findall("{http://www.w3.org/2000/svg}line")) <= 11
