"""A timeline of a table, and maps and timelines that share one selection."""

from __future__ import annotations

from pathlib import Path

import folium
import pytest

import lessons
from lessons.content.axis import Axis
from lessons.errors import ContentError, LessonError, UnknownNameError
from lessons.parts import events


@pytest.fixture
def timeline(tmp_path: Path):
    def timeline(text: str, name: str = "events.csv", **settings) -> lessons.Timeline:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return lessons.Timeline.from_csv(path, **{"language": "en", **settings})

    return timeline


def mapped(*names: str) -> lessons.LinkedMap:
    drawn = folium.Map((36.6, 114.5), tiles=None)
    for number, name in enumerate(names):
        folium.Marker((36 + number / 10, 114), tooltip=name).add_to(drawn)
    return lessons.LinkedMap(drawn, language="en")


def test_a_table_becomes_a_timeline(timeline):
    shown = timeline(
        "\ufeffdate;title;place;text;source;other\n1985~;Later;B;said;a book;x\n1963-08;First;A;B|C;;\n1990/1995;Last;;;;\n"
    )
    assert shown.plain_text().splitlines() == [
        "Timeline, 1960-1995",
        "1963-08  First",
        "1985~  Later",
        "1990/1995  Last",
    ]
    assert [lane.name.en for lane in shown._plan.lane] == ["A", "B", "no place"]
    assert shown.spare == ("other",)
    page = str(shown.static_html())
    assert "Columns that are not shown: other" in page
    assert "a book" in page
    assert ">Kind<" not in page  # nobody said any
    assert "approximate" in next(told["when"] for told in shown.events.values() if told["title"] == "Later")


def test_columns_by_chinese_names_and_in_gb18030(timeline):
    table = "日期,标题,地点,类别\n1985,得奖,涉县,报道\n1990,修渠,涉县,计划\n".encode("gb18030")
    shown = timeline(table, language="zh", title="涉县")
    assert shown.plain_text().splitlines() == ["涉县", "1985  得奖", "1990  修渠"]
    assert [told["kind_name"] for told in shown.events.values()] == ["报道", "计划"]
    assert "类别" in shown.table


def test_texts_have_a_column_a_language(timeline):
    table = "date,title_zh,title_en\n1985,得奖,A prize\n1990,修渠,\n"
    assert timeline(table).plain_text().splitlines()[1:] == ["1985  A prize", "1990  修渠"]
    assert timeline(table, language="zh").plain_text().splitlines()[1:] == ["1985  得奖", "1990  修渠"]


def test_a_language_that_has_a_locale_is_one_like_the_others(timeline):
    table = "date,title_fr,title_en,place,kind\n1985,Un prix,A prize,Cixian,reported\n1990/1995,,A canal,Cixian,planned\n1992,La crue,,,\n"
    shown = timeline(table, language="fr")
    assert shown.plain_text().splitlines()[1:] == ["1985  Un prix", "1990/1995  A canal", "1992  La crue"]
    assert [lane.name["fr"] for lane in shown._plan.lane] == ["Cixian", "sans lieu"]
    assert shown.spare == ()
    assert "barre pâle" in shown.wide
    assert "prévu" in shown.tall
    assert shown.selection.links["event:" + next(iter(shown.events))]["label"] == "1985\xa0: Un prix"
    assert shown.selection.select("un prix").startswith("event:")
    assert [line.split("  ")[1] for line in timeline(table).plain_text().splitlines()[1:]] == [
        "A prize",
        "A canal",
        "La crue",
    ]


def test_an_event_that_has_no_id_keeps_the_one_that_is_made_of_it(timeline):
    """Whoever linked to it, or kept what was selected, wrote that id down."""
    of_one = timeline("date,title,place\n1985,A prize,Cixian\n")
    of_two = timeline("date,title_zh,title_en,title_fr,place\n1985,得奖,A prize,Un prix,Cixian\n")
    in_chinese = timeline("date,title_zh,place\n1985,得奖,Cixian\n")
    assert [*of_one.events, *of_two.events, *in_chinese.events] == ["e783832e096", "e844089501c", "e648240eba6"]


@pytest.mark.parametrize(
    ("dates", "axis"),
    [
        (("1985",), (1984, 1986)),
        (("1985-02", "1990-03"), (1985, 1990)),
        (("0868", "1501"), (800, 1600)),
        (("0001", "2020"), (1, 2200)),
        (("1949", "2012"), (1940, 2020)),
        (("2019-01-01", "2021-12-31"), (2019, 2021)),
    ],
)
def test_the_axis_begins_and_ends_at_numbers(timeline, dates: tuple[str, ...], axis: tuple[int, int]):
    shown = timeline("date,title\n" + "".join(f"{date},event {n}\n" for n, date in enumerate(dates)))
    assert shown._course.axis == Axis(axis[0], axis[1] + 1)
    ticks = {part.split("'")[0].split('"')[0] for part in shown.wide.split('data-tick="')[1:]}
    assert {str(axis[0]), str(axis[1])} <= ticks
    assert len(ticks) <= 14


def test_the_documentation_has_every_column(root: Path):
    told = (root / "docs" / "parts.md").read_text(encoding="utf-8").partition("## A timeline")[2]
    for field, (first, *_) in events.HEADS.items():
        assert first == field
        row = next(line for line in told.splitlines() if line.startswith(f"| `{field}` |"))
        assert any(name in row for name in events.HEADS[field][1:] if not name.isascii())
    for name in events.KINDS:
        assert name in told


def test_every_row_that_is_wrong_is_named(timeline):
    with pytest.raises(ContentError) as raised:
        timeline("date,title,kind\n1985-13,A,\n-200,B,\n1985,,\n1986,C,hapened\n1987,D,\n1987,D,\n")
    told = str(raised.value)
    for part in (
        "events.csv: row 2, “date”: expected a date such as",
        "row 3, “date”",
        "row 4, “title”: expected a title",
        "row 5, “kind”: expected one of happened",
        "Did you mean “happened”?",
        "row 7, “title”",
    ):
        assert part in told
    assert len(raised.value.problems) == 5


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("when,what\n1985,x\n", "no column is called date"),
        ("", "empty"),
        ("date,title\n", "at least one event"),
        ("date,title\n" + "".join(f"1985,e{n}\n" for n in range(301)), "at most 300 events, got 301"),
    ],
)
def test_a_table_that_is_none_is_refused(timeline, table: str, said: str):
    with pytest.raises(LessonError, match=said):
        timeline(table)


def test_what_is_drawn_is_escaped_and_no_formula(timeline):
    shown = timeline('date,title,text,place\n1985,"<b> $5 and $6",<script>,<i>\n')
    page = str(shown.static_html()) + shown.wide + shown.tall + shown.table
    assert "<script>" not in page
    assert "<b> $5" not in page
    assert "$5 and $6" in shown.wide


def test_a_timeline_alone_selects_its_events(timeline):
    shown = timeline("id,date,title\none,1985,One\ntwo,1990,Two\n")
    assert shown.selection.select("Two") == "event:two"
    with pytest.raises(UnknownNameError):
        shown.selection.select("Three")


def test_choosing_an_event_selects_its_place_and_the_reverse(timeline):
    shown, view = (
        timeline("id,date,title,place\none,1985,One,cixian\ntwo,1990,Two,Cixian;Shexian\nsix,1991,Six,\n"),
        mapped("Cixian", "Shexian"),
    )
    shared = lessons.link(view, shown, language="en")
    assert shown.selection is shared
    assert view.selection is shared
    related = {name: told["related"] for name, told in shared.links.items()}
    assert related == {
        "event:one": ["Cixian"],
        "event:two": ["Cixian", "Shexian"],
        "event:six": [],
        "Cixian": ["event:one", "event:two"],
        "Shexian": ["event:two"],
    }
    view.select("Shexian")
    assert shared.selected == "Shexian"
    shared.selected = "event:one"
    with pytest.raises(UnknownNameError):
        shared.selected = "event:none"


def test_several_maps_and_timelines_are_joined(timeline):
    first, second = (
        timeline("id,date,title,place\none,1985,One,A\n"),
        timeline("id,date,title,place\ntwo,1990,Two,A\n", "more.csv"),
    )
    shared = lessons.link(mapped("A"), mapped("A", "B"), first, second, language="en")
    assert shared.links["A"]["related"] == ["event:one", "event:two"]


def test_what_cannot_be_joined_is_said(timeline):
    shown = timeline("date,title,place\n1985,One,Cixian\n")
    with pytest.raises(LessonError, match="expected a LinkedMap or a Timeline, got 'x'"):
        lessons.link(shown, "x", language="en")
    with pytest.raises(LessonError, match="two parts or more"):
        lessons.link(shown, language="en")
    with pytest.raises(
        LessonError, match=r"Places of the events: Cixian. Names on the map: Handan.*names=\{'a place': marker\}"
    ):
        lessons.link(mapped("Handan"), shown, language="en")
    many = timeline("date,title,place\n" + "".join(f"1985,Event {n},P{n:02}\n" for n in range(14)))
    with pytest.raises(LessonError, match="P10、P11……"):
        lessons.link(mapped("Handan"), many, language="zh")
