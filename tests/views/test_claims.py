"""What the page states, as data and as a view; what has no date, and the gap between what has one."""

from __future__ import annotations

import re
from urllib.parse import unquote
from xml.etree import ElementTree

import msgspec
import pytest

from lessons.content import dates, relations
from lessons.content.model import LANGUAGES
from lessons.drawing import charts, timeline
from lessons.i18n import texts
from lessons.views.data import claims, undated
from lessons.views.linked.timeline import TimelineView

UNDATED = ("hundred-day-push", "plants-closed", "poor-village")


@pytest.fixture
def plan(course):
    return msgspec.structs.replace(course.lessons["02-places"], undated=UNDATED)


def drawn_texts(svg: str) -> str:
    return "".join(ElementTree.fromstring(svg).itertext())


def pictures(html: str) -> list[str]:
    return [unquote(data) for data in re.findall(r'image/svg\+xml,([^"]+)"', html)]


def test_every_number_of_a_claim_stands_in_its_passage(course):
    """Those that we infer are worked out, and say so."""
    for claim in course.claims.values():
        if claim.kind == "inferred":
            continue
        for language in LANGUAGES:
            where = "".join(course.passages[name].text[language] for name in (claim.passage, *claim.compare))
            for number in re.findall(r"\d[\d,]*\d|\d", claim.text[language]):
                assert number in where, (claim.id, number)


def test_claims_follow_the_page_and_speak_of_offices(course):
    order = list(course.passages)
    for kind in ("T", "L", "A", "B", "C", "D", "K"):
        places = [order.index(claim.passage) for claim in course.claims.values() if claim.passage[0] == kind]
        assert places
        assert places == sorted(places)
    assert {claim.kind for claim in course.claims.values()} == set(claims.KINDS)
    assert {told.relation for claim in course.claims.values() for told in claim.other} == {
        "supports",
        "differs",
        "adds",
    }


def test_each_claim_is_counted_once_in_each_chart(lesson, course):
    view = lesson.claims()
    for column in (lambda claim: claim.kind, claims.relation):
        counted = view.counted(view.speaker, column)
        assert sum(counts.total() for counts in counted.values()) == len(course.claims)
        assert [c.total() for c in counted.values()] == sorted((c.total() for c in counted.values()), reverse=True)


def test_what_differs_is_not_hidden_by_what_supports(course):
    both = course.claims["centres-2019"]
    assert {told.relation for told in both.other} == {"differs", "adds"}
    told = [
        msgspec.structs.replace(told, relation="supports") if told.relation == "adds" else told for told in both.other
    ]
    for one in (
        both,
        msgspec.structs.replace(both, other=tuple(told)),
        msgspec.structs.replace(both, other=both.other[::-1]),
    ):
        assert claims.relation(one) == "differs"
    assert claims.relation(course.claims["flying-speed"]) == "none"


def test_the_table_of_claims_has_them_all_with_their_sources(lesson, course):
    page = str(lesson.claims().static_html())
    assert page.count("<tr>") == len(course.claims) + 1
    for claim in course.claims.values():
        for told in claim.other:
            assert str(claims.Markup.escape(told.note[lesson.language])) in page
    assert page.count('data-facet="none"') == sum(not claim.other for claim in course.claims.values())


def test_others_of_one_origin_are_said_to_count_once(lesson, course):
    rows = re.findall(r"<tr>.*?</tr>", str(lesson.claims().static_html()), re.DOTALL)
    word = texts.translate("claims.one-origin", lesson.language, names="").rstrip(" .。")
    several = [row for row in rows if word in row]
    assert len(several) == 1
    for name in ("ci2-2020", "ci2-new-year", "ci2-2022"):
        assert str(claims.Markup.escape(course.sources[name].title[lesson.language])) in several[0].split(word)[1]


def test_charts_are_drawn_alike_each_time_and_keep_their_text():
    bars = [
        charts.Bar(
            "<b>办公室 & co, with a name that is long enough to need another line</b>", {"reported": 9, "happened": 1}
        )
    ]
    for wide in (True, False):
        svg = charts.stacked(bars, {"happened": "happened", "reported": "reported"}, wide=wide)
        assert svg == charts.stacked(bars, {"happened": "happened", "reported": "reported"}, wide=wide)
        assert "<b>" in drawn_texts(svg)
        assert "var(--lsn-reported, #a3271f)" in svg
        rects = re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="19.0"', svg)
        widths = [float(width) for _, width in rects]
        assert widths[1] == pytest.approx(9 * widths[0], abs=1)
        assert max(float(x) + float(width) for x, width in rects) <= charts.WIDTHS[wide]


@pytest.mark.parametrize(
    "text",
    [
        "村党委书记（磁山二街），没有写明哪个机构的人",
        "an office, and head of the office of the centre",
        "a",
        "磁山 Cishan（“他们”）。",
    ],
)
def test_nothing_is_lost_between_lines(text):
    for limit in (40, 100, 1000):
        lines = charts.wrapped(text, limit)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert len(charts.wrapped(text, 1000)) == 1


def test_the_gap_is_worked_out_from_what_the_page_itself_dates(course):
    gap = dates.gap(course)
    assert gap
    assert (gap.before, gap.after) == ("honour-1985", "plan-2017")
    assert (gap.start, gap.end) == (1986.0, 2017.0)
    assert "congress-2012" in gap.within
    assert all(course.events[name].kind == "happened" and course.events[name].passages for name in gap.within)


def test_another_date_of_the_page_makes_another_gap(course):
    event = msgspec.structs.replace(course.events["honour-1985"], id="new", date="2010-05")
    changed = msgspec.structs.replace(course, events={**course.events, "new": event})
    gap = dates.gap(changed)
    assert gap
    assert (gap.before, gap.after) == ("honour-1985", "new")
    few = {name: course.events[name] for name in ("plan-2017", "secretary-2018")}
    assert dates.gap(msgspec.structs.replace(course, events=few)) is None
    assert dates.gap(msgspec.structs.replace(course, events={})) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("layout", ["wide", "tall"])
def test_the_timeline_names_the_gap_and_keeps_the_envelope_off_the_axis(course, plan, language, layout):
    svg = timeline.svg(course, plan, language=language, layout=layout)
    said = drawn_texts(svg)
    assert "1985" in said
    assert "2017" in said
    assert ("空档" if language == "zh" else "a gap between two things that the page dates") in said
    assert "silen" not in said
    foot = max(float(y) for y in re.findall(r'<g data-event="[^"]+">.*?<use [^>]*y="([\d.]+)"', svg, re.DOTALL))
    for name in UNDATED:
        assert course.undated[name].title[language] in said
        at = re.search(rf'<g data-undated="{name}">.*?<use [^>]*y="([\d.]+)"', svg, re.DOTALL)
        assert at
        assert float(at[1]) > foot, "what has no date stands under the axis, not on it"


def test_the_page_is_told_where_a_thing_must_lie_and_why(lesson, course, plan):
    view = TimelineView(lesson._drawn, plan, language=lesson.language, selection=lesson.selection)
    told = view.undated["hundred-day-push"]
    assert told["span"] == [2017.0, 2022.0]
    assert course.undated["hundred-day-push"].why[lesson.language] in told["from"]
    assert "A4" in told["from"]
    assert texts.translate("timeline.envelope", lesson.language) in view.table
    assert course.undated["hundred-day-push"].why[lesson.language].split("“")[0] in view.static_html()
    assert "2012" in view.table[view.table.index('class="lsn-gap"') :]


def test_a_lesson_without_an_envelope_of_its_own_shows_the_page_s(lesson, course, plan):
    assert len(lesson.envelope().entries) == len(course.undated)
    view = undated.EnvelopeView(lesson._drawn, plan, language=lesson.language, selection=lesson.selection)
    shown = relations.shown_passages(course, plan)
    assert {entry.id for entry in view.entries} == {
        entry.id for entry in course.undated.values() if entry.id in UNDATED or entry.passage in shown
    }
    bare = msgspec.structs.replace(plan, step=plan.step[:1], story=None)
    view = undated.EnvelopeView(lesson._drawn, bare, language=lesson.language, selection=lesson.selection)
    assert {entry.id for entry in view.entries} == set(UNDATED)
    wide, narrow = pictures(str(view.static_html()))
    for svg in (wide, narrow):
        assert svg.count("stroke-dasharray") == 4, "two of the three begin with what is not sure, two end so"
        assert "1980" in drawn_texts(svg), "the village was poor before the axis begins"


@pytest.mark.parametrize(
    ("interval", "zh", "en"),
    [
        ("2017/2021?", "2017年 – 2021年（推定）", "2017 – 2021 (inferred)"),
        ("1978-12~/1985", "1978年12月前后 – 1985年", "about December 1978 – 1985"),
        ("2021-05-20?/2023", "2021年5月20日（推定） – 2023年", "20 May 2021 (inferred) – 2023"),
    ],
)
def test_intervals_in_words(interval, zh, en):
    assert undated.between(interval, "zh") == zh
    assert undated.between(interval, "en") == en


def test_what_is_undated_can_be_selected(course, plan):
    known = relations.links(course, plan)
    link = known["undated:hundred-day-push"]
    assert "place:handan" in link.related
    assert link.name in known["place:handan"].related
    for language in LANGUAGES:
        assert relations.find(link.text[language], known) == [link.name]


@pytest.mark.parametrize(
    ("interval", "language", "told"),
    [
        ("-0043-03/-0042~", "en", "March 44 BCE – about 43 BCE"),
        ("-0043-03-15", "zh", "前44年3月15日"),
        ("1889-05-31T16:07/1889-06-01", "en", "31 May 1889, 16:07 – 1 June 1889"),
        ("2021-05-20?/2021-12?", "zh", "2021年5月20日（推定） – 2021年12月（推定）"),
    ],
)
def test_a_time_before_ours_or_of_a_day_is_told_in_words(interval: str, language: str, told: str):
    assert undated.between(interval, language) == told
