"""The reader's own copy: lined up with the locators, shown beside the retelling, and kept nowhere."""

from __future__ import annotations

import json
import os
import random
import re
from pathlib import Path

import made_up_page
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from made_up_page import PAGE

import lessons
from lessons import cli
from lessons.content import loader
from lessons.content.original import fingerprints, text_file
from lessons.errors import LessonError
from lessons.views import original as originals

PRINTS = fingerprints.take_all(made_up_page.marked())
COPY = made_up_page.copy()


def shown(text: str) -> str:
    """A paragraph as it is shown: a broken line goes on."""
    return re.sub(r"\s*\n\s*", "", text)


def traditional(text: str) -> str:
    opencc = pytest.importorskip("opencc")
    return str(opencc.OpenCC("s2t").convert(text))


def full_width(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


@pytest.fixture
def folder(data: Path, monkeypatch: pytest.MonkeyPatch, work: Path) -> Path:
    """The course with the fingerprints of the made-up page."""
    (data / fingerprints.FILE).write_bytes(fingerprints.encode(PRINTS))
    monkeypatch.setenv("LESSONS_DATA", str(data))
    monkeypatch.delenv(originals.VARIABLE, raising=False)
    return data


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def found(path: Path, folder: Path) -> dict[str, str]:
    original = originals.find(path, folder, language="en")
    return {name: placed.text for name in PAGE if (placed := original.get(name))}


def test_every_paragraph_is_found_whole():
    placed = fingerprints.place(PRINTS, COPY)
    assert {name: entry.text for name, entry in placed.items()} == {name: shown(text) for name, text in PAGE.items()}
    assert all(entry.same for entry in placed.values())


CHANGES = {
    "one line": lambda text: text.replace("\n", ""),
    "no blank lines": lambda text: text.replace("\n\n", "\n"),
    "wrapped": lambda text: "\n".join(text[at : at + 20] for at in range(0, len(text), 20)),
    "spaced": " ".join,
    "indented": lambda text: text.replace("\n\n", "\n\n\u3000\u3000"),
    "full-width": full_width,
    "straight quotes": lambda text: re.sub("[“”‘’]", '"', text),
    "corner quotes": lambda text: text.replace("“", "「").replace("”", "」").replace("，", ","),
    "no punctuation": lambda text: re.sub(r"[^\w\n]", "", text),
    "traditional": traditional,
    "windows": lambda text: text.replace("\n", "\r\n"),
    "advertisements": lambda text: text.replace("\n\n", "\n\n（广告）本店新到雨靴，八折出售，先到先得。\n\n"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_form_of_a_copy_does_not_matter(change):
    placed = fingerprints.place(PRINTS, change(COPY))
    assert list(placed) == list(PAGE)
    for name, entry in placed.items():
        assert fingerprints.take(entry.text).length == PRINTS[name].length, name


@given(st.lists(st.integers(0, len(COPY)), max_size=200))
def test_line_breaks_may_be_anywhere(places):
    broken = COPY
    for at in sorted(places, reverse=True):
        broken = f"{broken[:at]}\n{broken[at:]}"
    placed = fingerprints.place(PRINTS, broken)
    assert {name: fingerprints._folded(entry.text)[0] for name, entry in placed.items()} == {
        name: fingerprints._folded(text)[0] for name, text in PAGE.items()
    }


def test_the_order_of_a_copy_does_not_matter():
    texts = list(PAGE.values())
    random.Random(5).shuffle(texts)
    placed = fingerprints.place(PRINTS, "\n\n".join(texts))
    assert {name: entry.text for name, entry in placed.items()} == {name: shown(text) for name, text in PAGE.items()}


def test_two_bylines_alike_are_told_apart_by_their_neighbours():
    """What stands a second time elsewhere, such as a headline in a menu, is not taken for the paragraph."""
    text = f"{PAGE['T2']}\n{PAGE['C1']}\n（目录到此为止，以下是正文）\n{COPY}"
    spans = fingerprints._chosen(
        {name: fingerprints._spots(entry, fingerprints._folded(text)[0]) for name, entry in PRINTS.items()}
    )
    assert spans["T1"].end == spans["T2"].start
    assert spans["C0"].end == spans["C1"].start < spans["D0"].end == spans["D1"].start


def test_what_is_missing_is_named(folder: Path, file: Path):
    file.write_text(COPY.replace(PAGE["A2"], "").replace(PAGE["D0"], ""), encoding="utf-8")
    view = lessons.open_lesson("02-places", language="en").article(file)
    assert originals.find(file, folder, language="en").missing == ("A2", "D0")
    html = str(view.beside_html(view._given))
    assert f"{len(PAGE) - 2} of {len(PAGE)} paragraphs found" in html
    assert "Not found: A2, D0." in html


def test_a_paragraph_with_slips_is_found_and_said_to_differ():
    slipped = (
        PAGE["C4"].replace("四个人", "几个人").replace("布袋", "口袋里").replace("马帮", "驴队").replace("户", "家")
    )
    placed = fingerprints.place(PRINTS, COPY.replace(PAGE["C4"], slipped))["C4"]
    assert placed.text == shown(slipped)
    assert not placed.same


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "big5hkscs"])
@pytest.mark.parametrize("form", ["text", "html"])
def test_codes(folder: Path, tmp_path: Path, code: str, form: str):
    text = COPY if form == "text" else made_up_page.html()
    path = tmp_path / f"page.{'txt' if form == 'text' else 'html'}"
    path.write_bytes((traditional(text).replace("裏", "裡") if code == "big5hkscs" else text).encode(code))
    assert list(found(path, folder)) == list(PAGE)


@pytest.mark.parametrize("said", ["gb2312", "GBK", "nonsense", "utf-8"])
def test_a_saved_page_may_name_its_code_rightly_or_not(folder: Path, tmp_path: Path, said: str):
    path = tmp_path / "page.htm"
    path.write_bytes(made_up_page.html(f"<meta charset={said}>").encode("gbk"))
    assert found(path, folder) == {name: shown(text) for name, text in PAGE.items()}


def test_scripts_styles_and_the_head_are_no_words(tmp_path: Path):
    path = tmp_path / "page"  # known by what is in it
    path.write_text(made_up_page.html(), encoding="utf-8")
    (text,) = {reading for reading in text_file.read(path) if "青石" in reading}
    assert text.count(PAGE["A2"]) == 1
    assert text.count(PAGE["T2"]) == 1
    assert "color" not in text
    assert "—日报 一" in text


def test_a_page_saved_as_one_file(folder: Path, tmp_path: Path):
    from email.message import EmailMessage

    message = EmailMessage()
    message.add_related(made_up_page.html(), subtype="html", cte="quoted-printable")
    path = tmp_path / "page.mhtml"
    path.write_bytes(b"MIME-Version: 1.0\n" + message.as_bytes())
    assert list(found(path, folder)) == list(PAGE)


WRONG = "从前有一座山，山里有一座庙。" * 50
BAD = {
    "another text": (WRONG.encode(), "0 of 18 paragraphs found", "18 段中的 0 段"),
    "a little of it": (
        f"{WRONG}{PAGE['A0']}{PAGE['C0']}{PAGE['K2']}".encode(),
        "3 of 18 paragraphs found",
        "18 段中的 3 段",
    ),
    "empty": (b" \n", "no words", "没有文字"),
    "nothing": (b"", "no words", "没有文字"),
    "a PDF": (b"%PDF-1.7 x", "is not text", "不是文本"),
    "a Word file": (b"PK\x03\x04xxxx", "is not text", "不是文本"),
    "bytes": (bytes(range(256)) * 9, "is not text", "不是文本"),
    "an archive of nothing": (
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n",
        "no words",
        "没有文字",
    ),
}


@pytest.mark.parametrize(("content", "en", "zh"), BAD.values(), ids=BAD)
def test_what_is_no_copy_says_so_calmly(folder: Path, file: Path, content: bytes, en: str, zh: str):
    file.write_bytes(content)
    for language, expected in (("en", en), ("zh", zh)):
        lesson = lessons.open_lesson("02-places", language=language)
        with pytest.raises(LessonError) as caught:
            lesson.article(file)
        assert expected in str(caught.value)
        assert caught.value._render_traceback_() == [str(caught.value)]


def test_files_that_cannot_be_read(folder: Path, tmp_path: Path):
    lesson = lessons.open_lesson("02-places", language="en")
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(text_file.LIMIT_BYTES + 1)
    for path, expected in (
        (tmp_path / "huge.txt", "too large: 4,000,001 bytes, at most 4,000,000"),
        (tmp_path, "There is no file"),
        ("no such file", "There is no file no such file"),
        ("~nobody-of-this-name/x", "There is no file"),
        ("a\0b", "no file|cannot be read"),
        ("", "Please give the place of a file"),
        (3, "got 3"),
    ):
        with pytest.raises(LessonError, match=expected):
            lesson.article(path)


def test_a_course_without_fingerprints_says_so(folder: Path, file: Path):
    (folder / fingerprints.FILE).unlink()
    with pytest.raises(LessonError, match="no fingerprints"):
        lessons.open_lesson("02-places", language="en").article(file)


def told(view, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a view sends to the page that asks for the original."""
    sent: list[dict] = []
    monkeypatch.setattr(type(view), "send", lambda self, content, buffers=None: sent.append(content))
    view._handle_custom_msg({"type": "original"}, [])
    view._handle_custom_msg({"type": "else"}, [])
    view._handle_custom_msg(None, [])
    (message,) = sent
    return str(message["html"])


def test_the_original_stands_beside_the_retelling(folder: Path, file: Path, monkeypatch):
    lesson = lessons.open_lesson("02-places", language="en")
    before, empty = lesson.passage("D3"), lesson.article()
    assert (before.beside, empty.beside) == (0, 0)
    view = lesson.article(file)
    assert (before.beside, empty.beside, view.beside, lesson.passage("A5").beside) == (1, 1, 1, 1)
    assert PAGE["D3"] in told(before, monkeypatch)
    assert "not found in your copy" in told(lesson.passage("A5"), monkeypatch)
    whole = told(view, monkeypatch)
    for name, text in PAGE.items():
        _, here, rest = whole.partition(f'<span class="lsn-locator">{name}</span>')
        assert shown(text) in rest.split("<h4>")[0], here
    assert whole.count('class="lsn-beside"') == 37
    assert lesson._course.passages["D3"].heading.en in whole


def test_what_a_copy_holds_is_text(folder: Path, file: Path, monkeypatch):
    file.write_text(COPY.replace("薄田", "<script>alert(1)</script>&lt;"), encoding="utf-8")
    lesson = lessons.open_lesson("02-places", language="zh")
    view, passage = lesson.article(file), lesson.passage("D3")
    for html in (told(view, monkeypatch), told(passage, monkeypatch)):
        assert "<script" not in html
        assert "&lt;script&gt;" in html
        assert "&amp;lt;" in html


@pytest.mark.parametrize("way", ["call", "variable"])
def test_no_word_of_it_is_kept_anywhere(folder: Path, file: Path, work: Path, monkeypatch, way: str):
    """Not in an output, a trait (which a notebook may save), the journal, or what is downloaded."""
    if way == "variable":
        monkeypatch.setenv(originals.VARIABLE, str(file))
    lesson = lessons.open_lesson("02-places", language="zh")
    article = lesson.article(file if way == "call" else None)
    views = [article, lesson.passage("D3"), lesson.passage("L1"), lesson.explore(), lesson.work(), lesson.progress()]
    lesson.quiz("where").answer("unnamed-count", 11)
    kept = [lesson._repr_html_(), repr(lesson), repr(lesson._shelf.original)]
    for view in views:
        kept += [json.dumps(view._repr_mimebundle_(), ensure_ascii=False), repr(view), str(view.get_state())]
    kept += [path.read_text(encoding="utf-8") for path in work.rglob("*") if path.is_file()]
    assert article.beside == 1
    assert len(kept) > 20
    for text in PAGE.values():
        for word in shown(text)[:6], shown(text)[-6:]:
            assert not [each for each in kept if word in each], word


def test_the_still_face_is_the_same_with_and_without_a_copy(folder: Path, file: Path, monkeypatch):
    bare = lessons.open_lesson("02-places", language="en")
    monkeypatch.setenv(originals.VARIABLE, str(file))
    given_one = lessons.open_lesson("02-places", language="en")
    assert str(bare.article().static_html()) == str(given_one.article().static_html())
    assert str(bare.passage("D3").static_html()) == str(given_one.passage("D3").static_html())
    assert given_one.passage("D3").beside == 1
    assert bare._repr_html_() == given_one._repr_html_()


def test_a_wrong_variable_is_told_at_the_head_and_hinders_nothing(folder: Path, file: Path, monkeypatch):
    monkeypatch.setenv(originals.VARIABLE, str(file.with_name("gone.txt")))
    lesson = lessons.open_lesson("02-places", language="en")
    assert "LESSONS_ARTICLE: There is no file" in lesson._repr_html_()
    assert lesson.passage("D3").beside == 0
    with pytest.raises(LessonError, match="There is no file"):
        lesson.article()
    assert lesson.article(file).beside == 1


def test_the_tool_makes_what_the_course_keeps(data: Path, tmp_path: Path):
    marked = tmp_path / "marked.txt"
    marked.write_text("A remark of mine.\n" + made_up_page.marked(), encoding="utf-8-sig")
    result = CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(cli.main, ["prints", str(marked), "--data", str(data)])
    assert result.exit_code == 0, result.output
    assert "(18 paragraphs)" in result.output
    assert fingerprints.decode((data / fingerprints.FILE).read_bytes()) == PRINTS
    assert loader.read(data)[1] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no marks", "got none"), ("[A1] x\n[A1] y", "a second time"), ("[A1] …\n[A2] y", "after [A1]")],
)
def test_the_tool_says_what_is_wrong(data: Path, tmp_path: Path, text: str, expected: str):
    marked = tmp_path / "marked.txt"
    marked.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["prints", str(marked), "--data", str(data)])
    assert result.exit_code == 2
    assert expected in result.output


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"{", "article.json: expected fingerprints"),
        (b'{"Z9": {"length": 6, "runs": [[0, "0123abcd"]]}}', "article.json: Z9: expected a passage's"),
        (b'{"A1": {"length": 0, "runs": []}}', "article.json: expected fingerprints"),
        (b'{"A1": {"length": 3, "runs": [[9, "x"]]}}', "article.json: expected fingerprints"),
    ],
)
def test_check_names_faults_in_the_fingerprints(data: Path, content: bytes, expected: str):
    (data / fingerprints.FILE).write_bytes(content)
    assert any(str(problem).startswith(expected) for problem in loader.read(data)[1])


def test_the_stored_fingerprints_hold_no_word(root: Path, course):
    content = (root / "data" / fingerprints.FILE).read_text(encoding="utf-8")
    stored = fingerprints.decode(content.encode())
    assert stored.keys() == {name for name, passage in course.passages.items() if not passage.document}
    assert content.isascii()
    assert all(
        len(entry.runs) <= fingerprints.MOST and re.fullmatch("[0-9a-f]{8}", run[1])
        for entry in stored.values()
        for run in entry.runs
    )


def test_a_real_copy(root: Path, course):
    path = Path(os.environ.get("LESSONS_TEST_ARTICLE", root.parent / "shared" / "article" / "article.txt"))
    if not path.is_file():
        pytest.skip("no copy of the page here (LESSONS_TEST_ARTICLE names one)")
    original = originals.find(path, root / "data", language="en")
    assert original.missing == ()
    assert all(original.get(name).same for name, passage in course.passages.items() if not passage.document)
    stored = fingerprints.decode((root / "data" / fingerprints.FILE).read_bytes())
    for name, entry in stored.items():
        assert fingerprints.take(original.get(name).text).length == entry.length, name
