"""What courses of other places and languages need of the types: each is optional, and the course of Handan has none of it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from course_files import edit, faults, opened

from lessons.authoring import report, scaffold
from lessons.content import loader, reading_time, relations
from lessons.content.model import Course
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import UnknownNameError
from lessons.views.linked.passage import PassageView
from lessons.views.selection import Selection
from lessons.views.teacher.guide import GuideView


def test_units_need_no_code(own: Path):
    """Without one a unit is found by its id, as ever, and named as it stands, on maps and in lists."""
    for file, old, new in (
        (
            "units",
            '"adcode":1,"name":{"zh":"青石县","en":"Greystone County"}',
            '"name":{"zh":"巴黎大区","en":"Greater Paris"}',
        ),
        ("units", '"adcode":2,', ""),
        ("province", '"adcode":3,', ""),
    ):
        edit(own / "outlines" / f"{file}.geojson", old, new)
    course = loader.load(own)
    assert course.units["greystone"].adcode is None
    assert [course.units["greystone"].short(language) for language in ("zh", "en")] == ["巴黎大区", "Greater Paris"]
    for language, name in (("zh", "巴黎大区"), ("en", "Greater Paris")):
        view = opened(own, language=language).map()
        assert name in view.static_html()
        assert name in view.folium.get_root().render()


def test_a_code_is_a_number(own: Path):
    edit(own / "outlines" / "units.geojson", '"adcode":1', '"adcode":"75"')
    [line] = faults(own)
    assert line.startswith(
        """outlines/units.geojson: feature "greystone".adcode: expected a whole number, got '75' (text)"""
    )


def test_a_word_may_have_no_transliteration(own: Path):
    edit(own / "terms.toml", 'pinyin = "cūnguī mínyuē"\n', "")
    edit(own / "places.geojson", '"pinyin": "Xītóu Cūn", ', "")
    lesson = opened(own)
    assert loader.load(own).terms["village-rules"].transliteration == ""
    for page in (
        lesson.passage("A2").static_html(),
        lesson.map().static_html(),
        lesson.map().folium.get_root().render(),
    ):
        assert "zh-Latn" not in page


def test_a_transliteration_has_two_names(own: Path):
    before = loader.load(own)
    edit(own / "terms.toml", 'pinyin = "', 'transliteration = "')
    edit(own / "places.geojson", '"pinyin"', '"transliteration"')
    assert loader.load(own).terms == before.terms
    assert loader.load(own).places == before.places
    assert before.terms["village-rules"].transliteration in opened(own).passage("A2").static_html()


def test_but_one_at_a_time(own: Path):
    edit(own / "terms.toml", 'pinyin = "', 'transliteration = "x"\npinyin = "')
    assert faults(own) == [
        'terms.toml: term "village-rules": expected pinyin or transliteration, which are the same, got both / '
        "pinyin 和 transliteration 是同一项，只写一个；现在两个都写了"
    ]


def test_a_misspelt_one_is_named(own: Path):
    edit(own / "terms.toml", 'pinyin = "', 'transliteratoin = "')
    assert any("did you mean 'transliteration'?" in fault for fault in faults(own))


OWN_KINDS = """
[[kind]]
of = "passage"
id = "footnote"
label.zh = "脚注"
label.en = "Footnote"

[[kind]]
of = "source"
id = "minutes"
label.zh = "会议记录"
label.en = "minutes of a meeting"

[[kind]]
of = "place"
id = "commune"
label.zh = "公社"
label.en = "commune"
"""


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_course_has_kinds_of_its_own(own: Path):
    append(own / "course.toml", OWN_KINDS)
    edit(own / "passages.toml", 'kind = "body"', 'kind = "footnote"')
    edit(own / "sources.toml", 'kind = "newspaper"', 'kind = "minutes"')
    edit(own / "places.geojson", '"kind": "village"', '"kind": "commune"')
    assert faults(own) == []
    for language, label in (("zh", "脚注"), ("en", "Footnote")):
        lesson = opened(own, language=language)
        for page in (lesson.passage("A2").static_html(), lesson.article().static_html()):
            assert label in page
    assert 'class="lsn lsn-passage lsn-body"' in lesson.passage("A2").static_html(), (
        "no class that means something else"
    )
    assert "brookhead" in {
        place.id for place in relations.shown_places(loader.load(own), loader.load(own).lessons["01-page"])
    }


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "passages.toml",
            'kind = "body"',
            'kind = "bodi"',
            "passages.toml: passage \"A2\".kind: expected one of 'title', 'lead', 'body', 'caption', 'footnote', got 'bodi' (did you mean 'body'? "
            'Else add it to course.toml: [[kind]] with of = "passage", id and label)',
        ),
        (
            "passages.toml",
            'kind = "body"',
            'kind = "minutes"',
            "got 'minutes' (else add it to course.toml: [[kind]] with of = \"passage\"",
        ),
        ("passages.toml", 'kind = "body"', 'kind = "Body"', 'passage "A2".kind: expected a name in small letters'),
        ("sources.toml", 'kind = "newspaper"', 'kind = "minute"', "(did you mean 'minutes'? Else add it"),
        (
            "places.geojson",
            '"kind": "village"',
            '"kind": "town"',
            "places.geojson: feature \"brookhead\".kind: expected one of 'city', ",
        ),
        (
            "course.toml",
            'id = "minutes"',
            'id = "dataset"',
            "course.toml: kind \"dataset\": expected a kind of source that is not built in, got 'dataset'",
        ),
        (
            "course.toml",
            'of = "source"\nid = "minutes"',
            'of = "passage"\nid = "footnote"',
            "expected each kind of passage once, got 'footnote' a second time",
        ),
        ("course.toml", 'of = "source"', 'of = "event"', "course.toml: kind[minutes].of: expected one of"),
        (
            "course.toml",
            'label.en = "commune"\n',
            "",
            "course.toml: kind[commune].label.en: expected text, got nothing",
        ),
        (
            "course.toml",
            'label.en = "commune"\n',
            'label.en = "公社"\n',
            "course.toml: kinds[commune].label.en: expected English",
        ),
    ],
)
def test_an_unknown_kind_is_named_with_the_remedy(own: Path, file: str, old: str, new: str, expected: str):
    append(own / "course.toml", OWN_KINDS)
    edit(own / file, old, new)
    assert [fault for fault in faults(own) if expected in fault], faults(own)
    assert len(faults(own)) == 1


def test_kinds_that_something_is_done_by_are_closed(own: Path):
    edit(own / "events.toml", 'kind = "reported"', 'kind = "rumoured"')
    assert any("kind: expected one of" in fault and "add it to course.toml" not in fault for fault in faults(own))


DOCUMENTS = """
[[document]]
id = "rules-2014"
title.zh = "溪头村村规（虚构）"
title.en = "The rules of Brookhead village (made up)"
kind = "official"
date = "2014-12~"
maker.zh = "溪头村村民会议"
maker.en = "the assembly of Brookhead village"
audience.zh = "全村的人"
audience.en = "everyone in the village"
family = "brookhead"
trust = "fair"
source = "village-rules"
"""
SOURCE = """
[[source]]
id = "village-rules"
kind = "official"
trust = "fair"
title.zh = "村规抄本（虚构）"
title.en = "A copy of the rules (made up)"
read.zh = "虚构。"
read.en = "Made up."
"""
PASSAGE = """
[[passage]]
id = "R1"
document = "rules-2014"
kind = "body"
heading.zh = "第一条"
heading.en = "The first rule"
text.zh = "村规说，[溪头村](place:brookhead)的人轮流看桥。"
text.en = "The rules say that the people of [Brookhead](place:brookhead) take turns at the bridge."
units = ["whitesand"]
"""


@pytest.fixture
def two(own: Path) -> Path:
    """The same with a document beside its page."""
    (own / "documents.toml").write_text(DOCUMENTS, encoding="utf-8")
    append(own / "sources.toml", SOURCE)
    append(own / "passages.toml", PASSAGE)
    return own


@pytest.fixture
def both_shown(two: Path) -> Path:
    """The same where a step shows the document."""
    view = '{ view = "explore" },'
    edit(two / "lessons" / "01-page.toml", view, f'{view} {{ view = "document", name = "rules-2014" }},')
    return two


def test_a_document_that_no_step_shows_is_named(two: Path):
    [line] = faults(two)
    assert line.startswith('documents.toml: document "rules-2014": expected a lesson that shows it, got none')


def test_a_passage_of_another_document_says_so(both_shown: Path):
    two = both_shown
    assert faults(two) == []
    for language, head, title in (
        ("zh", "选自：溪头村村规（虚构）（官方文件）", "溪头村村规（虚构）"),
        (
            "en",
            "From: The rules of Brookhead village (made up) (official document)",
            "The rules of Brookhead village (made up)",
        ),
    ):
        lesson = opened(two, language=language)
        page = lesson.passage("R1").static_html()
        assert head in page[: page.index("</header>")]
        assert title in page[page.index("<footer") :], "cited from where it stands"
        own_page = loader.load(two).names.page[language]
        assert own_page not in page
        assert "lsn-document" not in lesson.passage("A1").static_html()
        assert own_page in lesson.passage("A1").static_html()


def test_what_is_told_of_the_page_leaves_other_documents_out(two: Path):
    course = loader.load(two)
    assert list(course.page_passages()) == ["A1", "A2"]
    assert course.document_of(course.passages["R1"]) == course.documents["rules-2014"]
    assert course.document_of(course.passages["A1"]) is None
    assert "whitesand" not in course.named_units()
    assert "R1" not in opened(two).article().static_html()


def test_but_maps_lead_to_their_passages(two: Path):
    course = loader.load(two)
    assert relations.passages_on(course, course.places["brookhead"]) == ["A1", "R1"]


def test_documents_are_kept_in_the_compiled_course(two: Path):
    course = loader.load(two)
    assert msgspec.json.decode(msgspec.json.encode(course), type=Course) == course
    assert course.documents["rules-2014"].date == "2014-12~"


def test_a_course_without_any_writes_nothing_of_them(own: Path):
    raw = msgspec.to_builtins(loader.load(own))
    assert not {"documents", "kinds"} & raw.keys()
    assert not [name for name, passage in raw["passages"].items() if "document" in passage]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "passages.toml",
            '"rules-2014"',
            '"rules-2041"',
            "expected a document of documents.toml, got 'rules-2041' (did you mean 'rules-2014'?)",
        ),
        ("passages.toml", '"rules-2014"', '"made-up-page"', "(known: rules-2014); a passage of the page names none"),
        ("passages.toml", 'id = "R1"', 'id = "A1"', 'passage "A1": expected an id of its own'),
        (
            "documents.toml",
            'kind = "official"',
            'kind = "offical"',
            "documents.toml: document \"rules-2014\".kind: expected one of 'newspaper', ",
        ),
        (
            "documents.toml",
            '"2014-12~"',
            '"winter 2014"',
            'documents.toml: document "rules-2014".date: expected an EDTF date',
        ),
        (
            "documents.toml",
            '"village-rules"',
            '"village-rule"',
            "document \"rules-2014\".source: expected a known name, got 'village-rule' (did you mean 'village-rules'?)",
        ),
        (
            "documents.toml",
            '"village-rules"',
            '"made-up-page"',
            "expected another source than the page, got 'made-up-page'",
        ),
        ("documents.toml", 'trust = "fair"', 'trust = "good"', "trust: expected one of"),
        (
            "documents.toml",
            'maker.en = "the assembly of Brookhead village"\n',
            "",
            "maker.en: expected text, got nothing",
        ),
        ("documents.toml", 'audience.en = "', 'audience.en = "  " # "', "audience.en: expected text, got only spaces"),
        ("documents.toml", "[[document]]", "[document]", "documents.toml: expected [[document]] (double brackets)"),
    ],
)
def test_each_fault_of_a_document_is_named(both_shown: Path, file: str, old: str, new: str, expected: str):
    edit(both_shown / file, old, new)
    assert [fault for fault in faults(both_shown) if expected in fault], faults(both_shown)
    assert len(faults(both_shown)) == 1, faults(both_shown)


def test_without_a_file_no_document_is_known(two: Path):
    (two / "documents.toml").unlink()
    assert faults(two) == [
        "passages.toml: passage \"R1\".document: expected a document of documents.toml, got 'rules-2014' (known: none); "
        "a passage of the page names none / "
        "documents.toml 里没有这份文件：'rules-2014'（可用的：没有）；这一版的段落不写 document"
    ]


def test_a_document_with_a_fault_is_no_second_one(two: Path):
    """An author goes on seeing the passage, under the document's id."""
    edit(two / "documents.toml", 'trust = "fair"', 'trust = "good"')
    course, found = loader.readable(two)
    assert len(found) == 1
    plan = course.lessons["01-page"]
    view = PassageView(
        course, plan, course.passages["R1"], language="en", selection=Selection.of_lesson(course, plan, language="en")
    )
    assert "Retold from rules-2014, paragraph R1." in view.static_html()


def test_voices_and_claims_are_of_the_page(both_shown: Path):
    (both_shown / "voices.toml").write_text(
        '[[voice]]\nid = "r1"\npassage = "R1"\nkind = "direct"\nlines = 1\n'
        'office = { zh = "村民", en = "a villager" }\nnote = { zh = "虚构。", en = "Made up." }\n',
        encoding="utf-8",
    )
    assert faults(both_shown) == [
        "voices.toml: voice \"r1\".passage: expected a passage of the page, got 'R1', which is of 'rules-2014' / "
        "应为这一版的段落，'R1' 属于 'rules-2014'"
    ]


def test_the_report_says_what_is_read_beside_the_page(two: Path, tmp_path: Path):
    append(two / "documents.toml", DOCUMENTS.replace('"rules-2014"', '"rules-2015"').replace('date = "2014-12~"\n', ""))
    lines = list(report.lines(loader.load(two)))
    at = lines.index("documents beside the page: 2")
    assert lines[at + 1 : at + 3] == [
        "  rules-2014 (official, 2014-12~, fair; family brookhead): passages R1",
        "! rules-2015 (official, no date, fair; family brookhead): passages none",
    ]
    scaffold.new(tmp_path / "without")
    without = loader.load(tmp_path / "without" / "data")
    assert not [line for line in report.lines(without) if line.startswith("documents")]


SHOWN = 'show = [{ view = "document", name = "rules-2014" }, '


@pytest.fixture
def shown(two: Path) -> Path:
    """The same with a step that shows the document."""
    plan = next((two / "lessons").glob("*.toml"))
    text = plan.read_text(encoding="utf-8")
    at = text.index('view = "quiz"')
    head = text.rindex("show = [", 0, at)
    plan.write_text(text[:head] + SHOWN + text[head + len("show = [") :], encoding="utf-8")
    return two


def test_a_document_is_shown_with_its_head_and_its_passages(shown: Path):
    assert faults(shown) == []
    for language, told in (
        (
            "zh",
            ("溪头村村规（虚构）", "官方文件", "溪头村村民会议", "2014年12月前后", "全村的人", "一般：有人为它负责"),
        ),
        (
            "en",
            (
                "The rules of Brookhead village (made up)",
                "official document",
                "the assembly of Brookhead village",
                "about December 2014",
                "everyone in the village",
                "fair: somebody answers for it",
            ),
        ),
    ):
        lesson = opened(shown, language=language)
        view = lesson.document("rules-2014")
        head, _, passages = view.static_html().partition("</section>")
        assert [words for words in told if words not in head] == []
        assert passages == lesson.passage("R1").static_html(), "its passages are those that the lesson shows anywhere"
        assert view.passages == [lesson.passage("R1")]
        assert view.plain_text().splitlines() == [told[0], lesson.passage("R1").plain_text()]
        assert 'data-part="address"' not in head, "what is not known has no line"


def test_the_head_of_a_document_is_escaped(shown: Path):
    edit(shown / "documents.toml", 'maker.en = "the assembly', 'maker.en = "<b>the</b> assembly')
    head = opened(shown).document("rules-2014").html
    assert "&lt;b&gt;the&lt;/b&gt; assembly" in head
    assert "<b>" not in head


def test_a_date_that_has_no_words_stands_as_it_is(shown: Path):
    edit(shown / "documents.toml", '"2014-12~"', '"2014-24"')  # winter
    assert "<dd>2014-24</dd>" in opened(shown).document("rules-2014").html


def test_what_a_document_tells_is_linked_as_the_page_is(shown: Path):
    lesson = opened(shown)
    assert lesson.selection.select("R1") == "passage:R1"
    assert "place:brookhead" in lesson.selection.links["passage:R1"]["related"]
    assert [view.plain_text()[:2] for view in lesson.explore().passages][-1] == "R1"


def test_a_passage_of_a_document_that_no_step_shows_cannot_be_selected(two: Path):
    with pytest.raises(UnknownNameError):
        opened(two).selection.select("R1")


def test_reading_a_document_takes_time(shown: Path):
    plan = loader.load(shown).lessons["01-page"]
    bare = msgspec.structs.replace(
        plan,
        step=tuple(
            msgspec.structs.replace(step, show=tuple(show for show in step.show if show.view != "document"))
            for step in plan.step
        ),
    )
    course = loader.load(shown)
    document, passage = course.documents["rules-2014"], course.passages["R1"]
    for language in ("zh", "en"):
        more = sum(
            reading_time.length(text[language], language=language)
            for text in (document.title, passage.heading, passage.text)
        )
        longer = reading_time.minutes(course, plan, language=language) - reading_time.minutes(
            course, bare, language=language
        )
        assert longer == pytest.approx(more / reading_time.PACE[language])


def test_a_step_that_shows_an_unknown_document_is_told_which_there_are(shown: Path):
    plan = next((shown / "lessons").glob("*.toml"))
    for wrong, hint in (("rules-2041", "did you mean 'rules-2014'?"), ("made-up-page", "known: rules-2014")):
        edit(plan, 'name = "rules-2014"', f'name = "{wrong}"')
        assert [fault for fault in faults(shown) if f"expected a known name, got '{wrong}' ({hint})" in fault]
        edit(plan, f'name = "{wrong}"', 'name = "rules-2014"')


def test_a_notebook_that_asks_for_an_unknown_document_is_told_which_there_are(shown: Path):
    with pytest.raises(UnknownNameError, match="rules-2014"):
        opened(shown).document("made-up-page")


def test_the_guide_names_the_document_that_a_step_shows(shown: Path):
    guide = GuideView(CompiledCourse(shown), language="en")
    assert "the document “The rules of Brookhead village (made up)”" in guide.plan("01-page")._repr_html_()
