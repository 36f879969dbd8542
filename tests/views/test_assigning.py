"""The teacher's page for assigning: what its form makes, what it refuses and where it says so, and questions written there."""

from __future__ import annotations

import base64
import io
import json
import tomllib
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from processes import modules_after

import lessons
from lessons import cli
from lessons.classroom import assignments, question_file, question_forms, share
from lessons.classroom.assignments import FOLDER, Assignment, Key
from lessons.drawing.compiled import CompiledCourse
from lessons.exchange import formats
from lessons.exchange.items import neutral
from lessons.views import base
from lessons.views.teacher.assign import AssignView

FORM = {"title": "一班 第二周", "names": ["02-places/where"], "due": "2026-10-01T20:00", "zone": "Asia/Shanghai"}
CHOICE = {
    "kind": "choice",
    "prompt": "哪一个？",
    "points": "2",
    "skill": "sourcing",
    "cites": "D3",
    "options": ["甲", "", "乙"],
    "right": 2,
}
NUMBER = {
    "kind": "number",
    "prompt": "几个？",
    "points": 1,
    "skill": "corroborating",
    "cites": "A3",
    "answer": " 1.5 ",
    "tolerance": "",
    "unit": "个",
}
SHORT = {
    "kind": "text",
    "prompt": '谁说的？"\\',
    "points": "１",
    "skill": "nonsense",
    "cites": "A3",
    "accepted": "磁山\n\n 磁山二街 ",
}

CHOICES = CHOICE | {"kind": "choices", "options": ["甲", "乙", "", "丙"], "right": None, "rights": [3, 0]}
ORDER = {
    "kind": "order",
    "prompt": "先后？",
    "points": 3,
    "skill": "time",
    "cites": "D3",
    "items": "先\n\n 再 \n后",
}
MATCH = {
    "kind": "match",
    "prompt": "谁在哪里？",
    "points": 3,
    "skill": "place",
    "cites": "D3",
    "pairs": [["县", "涉县"], ["", ""], ["市", "武安"], ["区", "丛台"]],
    "extra": "磁县\n",
}
ESSAY = {
    "kind": "essay",
    "prompt": "写一段。",
    "points": 6,
    "skill": "sourcing",
    "cites": "D3",
    "length": "150",
    "passages": "d3、D4, D3",
}


@pytest.fixture(params=["zh", "en"])
def view(request, root: Path, tmp_path: Path) -> AssignView:
    made = AssignView(CompiledCourse(root / "data"), language=request.param, home=tmp_path)
    made.heard, made.sent = [], []

    def send(content, buffers=()) -> None:
        made.heard.append(content)
        made.sent.extend(buffers)

    made.send = send
    return made


def made(view: AssignView, **form) -> dict:
    told, faults = view.make(FORM | form)
    assert faults == {}
    return told


def faults(view: AssignView, **form) -> dict[str, str]:
    told, found = view.make(FORM | form)
    assert told is None
    return found


def test_code_file_saved_file_and_pictures_are_one_assignment(view, course, tmp_path: Path):
    told = made(
        view, attempts=2, feedback=False, shuffle=True, hub="https://hub.example", address=" https://my.example/x "
    )
    found = assignments.read(told["code"])
    assert found == assignments.make(
        FORM["title"],
        course=course,
        names=FORM["names"],
        due=FORM["due"],
        zone=FORM["zone"],
        name=found.id,
        attempts=2,
        feedback=False,
        shuffle=True,
    )
    (file,) = told["files"]
    assert file["name"] == f"{found.id}.json"
    assert assignments.read(file["text"]) == found
    links = share.links(
        found, language=view.language, first="00-start", hub="https://hub.example", address="https://my.example/x"
    )
    assert [each["link"] for each in told["links"]] == list(links.values())
    assert "2026-10-01 20:00 (Asia/Shanghai)" in told["about"]
    saved = {path.name: path.read_bytes() for path in (tmp_path / FOLDER).iterdir()}
    assert saved == {name: data for _, name, data in share.files(found, links)}
    for each, (kind, link) in zip(told["links"], links.items(), strict=True):
        assert base64.b64decode(each["picture"].partition(",")[2]) == saved[f"{found.id}.{kind}.svg"]
        assert link in each["alt"]


def test_the_same_as_the_command(view, tmp_path: Path):
    from click.testing import CliRunner

    told = made(view, names=["02-places", "03-time"], attempts=3)
    arguments = [
        "02-places",
        "03-time",
        "--title",
        FORM["title"],
        "--due",
        "2026-10-01 20:00",
        "--zone",
        FORM["zone"],
        "--attempts",
        "3",
    ]
    result = CliRunner().invoke(
        cli.main, ["assign", *arguments, "--out", str(tmp_path / "cli"), "--language", view.language]
    )
    assert result.exit_code == 0, result.output
    mine, theirs = assignments.read(told["code"]), assignments.read(result.output.splitlines()[-1])
    assert isinstance(mine, Assignment)
    assert mine.id != theirs.id
    assert json.loads(assignments.encode(mine)) | {"id": ""} == json.loads(assignments.encode(theirs)) | {"id": ""}


def test_every_fault_is_told_at_once_at_its_field(view):
    found = faults(view, title=" ", names=[], due="2026-10-32", hub="hub", address="ftp://x", source="?")
    assert found == {
        "title": view.translate("assign.title"),
        "names": view.translate("assign.nothing"),
        "due": view.translate("assign.date", text="2026-10-32"),
        "hub": view.translate("assign.address", address="hub"),
        "address": view.translate("assign.address", address="ftp://x"),
        "source": view.translate("assign.address", address="?"),
    }


@pytest.mark.parametrize(
    ("form", "field", "key"),
    [
        ({"zone": ""}, "zone", "assign.no-zone"),
        ({"zone": "Mars/Base"}, "zone", "assign.zone"),
        ({"due": "2027-03-28T02:30", "zone": "Europe/Berlin"}, "due", "assign.skipped"),
        ({"due": "?"}, "due", "hand-out.half"),
        ({"names": ["02-place"]}, "names", "assign.unknown"),
        ({"test": True}, "file", "hand-out.no-questions"),
    ],
)
def test_a_fault_and_its_field(view, form, field, key):
    assert list(faults(view, **form)) == [field]
    sentence = view.translate(
        key, text=form.get("due"), name=form.get("zone") or form.get("names", [""])[0], known="\0"
    )
    assert faults(view, **form)[field].startswith(sentence.partition("\0")[0])


def test_no_due_date(view):
    told = made(view, due="", zone="")
    assert view.translate("take.no-due") in told["about"]
    assert assignments.read(told["code"]).deadline is None


def test_where_nothing_can_be_saved_it_is_said_and_all_is_still_there(view, tmp_path: Path):
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")
    told = made(view)
    assert told["saved"].startswith(view.translate("hand-out.not-saved", reason="\0").partition("\0")[0])
    assert assignments.read(told["files"][0]["text"]) == assignments.read(told["code"])


def test_a_link_too_long_for_a_picture_is_still_a_link(view):
    long = f"https://my.example/{'x' * 3000}"
    (*_, own) = made(view, address=long)["links"]
    assert own["link"] == long
    assert own["picture"] == ""
    assert own["alt"] == view.translate("assign.long-link")


def test_questions_written_in_the_form_make_a_test_without_its_key(view, course, tmp_path: Path):
    told = view.write([CHOICE, NUMBER, SHORT])
    assert told["faults"] == []
    assert told["general"] == []
    assert len(told["questions"]) == 3
    out = made(view, test=True, shuffle=True)
    key = assignments.read(next(file["text"] for file in out["files"] if ".key." in file["name"]))
    assert isinstance(key, Key)
    choice, number, short = key.questions
    assert [(option.text.zh, option.correct) for option in choice.option] == [("甲", False), ("乙", True)]
    assert (choice.points, choice.skill, choice.cites) == (2, "sourcing", ("D3",))
    assert (number.answer, number.tolerance, number.unit.zh) == (1.5, 0, "个")
    assert (short.prompt.en, short.accepted, short.points) == ('谁说的？"\\', ("磁山", "磁山二街"), 1)
    copy = assignments.read(out["code"])
    assert copy == key.assignment
    assert out["note"].startswith(view.translate("hand-out.keep-key"))
    student = [file["text"] for file in out["files"] if ".key." not in file["name"]] + [
        assignments.encode(copy).decode()
    ]
    for text in student:
        assert "磁山二街" not in text
        assert key.secret not in text
        assert '"correct"' not in text
        assert "D3" not in text
    (path,) = (tmp_path / FOLDER).glob("*.key.json")
    assert assignments.read(path.read_bytes()) == key
    # The file to keep is a question file like any other: it is read again, and gives the same test.
    (tmp_path / "again.toml").write_text(told["file"], encoding="utf-8")
    again, problems = question_file.check_questions(tmp_path / "again.toml", course=course)
    assert problems == []
    assert tuple(again.values()) == key.questions


def test_several_answers_an_order_and_pairs_written_in_the_form(view, course):
    told = view.write([CHOICES, ORDER, MATCH])
    assert (told["faults"], told["general"]) == ([], [])
    out = made(view, test=True)
    key = assignments.read(next(file["text"] for file in out["files"] if ".key." in file["name"]))
    choices, order, match = key.questions
    assert [(option.text.en, option.correct) for option in choices.option] == [
        ("甲", True),
        ("乙", False),
        ("丙", True),
    ]
    assert [item.text.zh for item in order.item] == ["先", "再", "后"]
    assert [(pair.left.zh, pair.right.zh) for pair in match.pair] == [("县", "涉县"), ("市", "武安"), ("区", "丛台")]
    assert [card.text.zh for card in match.extra] == ["磁县"]
    # Neither the order nor the pairs can be read off what a student gets.
    papers = [assignments.read(made(view, test=True)["code"]).paper for _ in range(12)]
    assert len({tuple(entry.text.zh for entry in paper[1].choices) for paper in papers}) > 1
    assert len({tuple(entry.text.zh for entry in paper[2].choices) for paper in papers}) > 1
    assert all(paper[2].lefts == papers[0][2].lefts for paper in papers)


def test_an_essay_written_in_the_form_is_read_by_a_rubric_in_both_languages(view):
    told = view.write([ESSAY])
    assert (told["faults"], told["general"]) == ([], [])
    out = made(view, test=True)
    (essay,) = assignments.read(next(file["text"] for file in out["files"] if ".key." in file["name"])).questions
    assert (essay.length["zh"], essay.scaffold.supplied) == (150, ("D3", "D4"))
    assert [row.title.en for row in essay.row] == ["Claim", "Evidence", "Limits"]
    assert len({level for row in essay.row for language in ("zh", "en") for level in row.levels[language]}) == 18
    (asked,) = assignments.read(out["code"]).paper
    assert asked.row == essay.row


@pytest.mark.parametrize(
    ("question", "field", "key"),
    [
        (CHOICE | {"prompt": " "}, "prompt", "write.no-prompt"),
        (CHOICE | {"points": "1.5"}, "points", "write.points"),
        (CHOICE | {"points": ""}, "points", "write.points"),
        (CHOICE | {"options": ["甲", "甲"], "right": 0}, "options", "write.same-options"),
        (CHOICE | {"options": ["甲"], "right": 0}, "options", "write.two-options"),
        (CHOICE | {"right": 1}, "right", "write.no-right"),
        (CHOICE | {"right": None}, "right", "write.no-right"),
        (NUMBER | {"answer": "many"}, "answer", "write.no-number"),
        (NUMBER | {"tolerance": "-1"}, "tolerance", "write.tolerance-fault"),
        (NUMBER | {"answer": "1,5"}, "answer", "write.number-unclear"),
        (SHORT | {"accepted": "\n "}, "accepted", "write.no-form"),
        (CHOICES | {"rights": [2]}, "right", "write.no-right"),
        (CHOICES | {"rights": None}, "right", "write.no-right"),
        (ORDER | {"items": "先\n后"}, "items", "write.items-count"),
        (ORDER | {"items": "\n".join("abcdefghijk")}, "items", "write.items-count"),
        (ORDER | {"items": "先\n后\n先"}, "items", "write.same-items"),
        (MATCH | {"pairs": MATCH["pairs"][:3]}, "pairs", "write.pairs-count"),
        (MATCH | {"pairs": [*MATCH["pairs"], ["镇", " "]]}, "pairs", "write.half-pair"),
        (MATCH | {"pairs": [*MATCH["pairs"], ["县", "临漳"]]}, "pairs", "write.same-cards"),
        (ESSAY | {"length": "10"}, "length", "write.length-fault"),
        (ESSAY | {"length": "2.5e2x"}, "length", "write.length-fault"),
        (ESSAY | {"passages": "D3"}, "passages", "write.passages-count"),
        (ESSAY | {"passages": " ".join(f"A{n}" for n in range(9))}, "passages", "write.passages-count"),
        (MATCH | {"extra": "涉县"}, "pairs", "write.same-cards"),
        (MATCH | {"extra": "a\nb\nc\nd\ne"}, "extra", "write.extra-count"),
    ],
)
def test_a_fault_of_a_written_question(view, question, field, key):
    told = view.write([SHORT, question])
    assert told["faults"] == [{"question": 1, "field": field, "text": view.translate(key)}]
    assert told["file"] == ""
    assert list(faults(view, test=True)) == ["file"]


def test_what_only_the_course_knows_is_told_too(view):
    for question in (CHOICE | {"cites": "Z9"}, ESSAY | {"passages": "D3 Z9"}):
        told = view.write([question])
        assert told["faults"] == []
        assert any("Z9" in line for line in told["general"])
        assert told["file"] == ""


def test_a_question_file_is_used_whole_or_not_at_all(view, root: Path):
    text = (root / "data" / "questions" / "02-places.toml").read_text(encoding="utf-8")
    assert len(view.read_file("02-places.toml", text)["questions"]) == 13
    assert made(view, test=True)
    told = view.read_file("../<b>\u202e.toml", text.replace("correct = true", "correct = 1", 1))
    assert told["faults"]
    assert told["questions"] == []
    assert not set(told["name"]) & set("\\/<>\u202e")
    assert list(faults(view, test=True)) == ["file"]


texts = st.text(max_size=30)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(texts)
def test_any_text_survives_a_question_file(text):
    tables, found = question_forms.read([CHOICE | {"prompt": f"?{text}"}], page="page")
    assert not found
    (table,) = tomllib.loads(question_forms.toml(tables))["question"]
    assert table == tables[0]
    assert table["prompt"]["zh"].startswith("?")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(["make", "file", "write", "export", "bring", "", None]),
    st.fixed_dictionaries(
        {
            "form": anything,
            "questions": st.lists(
                st.sampled_from([CHOICE, CHOICES, NUMBER, SHORT, ORDER, MATCH, ESSAY]).flatmap(
                    lambda q: st.dictionaries(st.sampled_from(sorted(q)), anything).map(lambda d: q | d)
                ),
                max_size=2,
            )
            | anything,
            "name": anything,
            "text": anything,
            "to": anything | st.sampled_from(["gift", "qti12"]),
            "names": anything,
            "test": anything,
            "cites": anything,
            "most": anything,
        }
    ),
    st.binary(max_size=40),
)
def test_whatever_the_page_sends_nothing_breaks(view, kind, message, data):
    view.heard.clear()
    view._received(None, {"type": kind, **message}, [memoryview(data)])
    assert len(view.heard) == (kind in ("make", "file", "write", "export", "bring"))
    json.dumps(view.heard)


def test_both_faces(view, course):
    bundle = view._repr_mimebundle_()
    assert view.translate("hand-out.public") in bundle["text/html"]
    for plan in course.lessons.values():
        assert plan.title[view.language] in bundle["text/html"]
    assert [each["id"] for each in view.lessons] == list(course.lessons)
    assert view.shared.unpacked()["code"] == base.code(base.TEACHER) != base.code(base.STUDENT)


def test_a_students_page_does_not_load_the_teachers(work: Path):
    assert lessons.open_lesson("00-start").work().shared.unpacked()["code"] == base.code(base.STUDENT)


def test_the_page_needs_no_heavy_library():
    found = modules_after('import lessons\nlessons.assign_page(language="en")')
    assert not found & {"matplotlib", "folium", "subprocess", "shapely", "segno"}


def test_what_is_accepted_and_may_not_be_meant_is_said_where_it_is_handed_out(view):
    told = made(view, due="2020-01-01T20:00", address="http://192.168.1.5:8888/lab")
    assert told["warnings"] == [
        view.translate("assign.over", moment="2020-01-01 20:00 (Asia/Shanghai)"),
        view.translate("assign.local", host="192.168.1.5"),
    ]
    assert made(view, due="2999-01-01T20:00", address="https://hub.example.edu")["warnings"] == []


def test_what_students_see_is_shown_and_has_nothing_of_the_key(view, root: Path):
    told = view.write([CHOICE | {"prompt": "<i>哪一个？</i>"}, CHOICES, NUMBER, SHORT, ORDER, MATCH, ESSAY])
    shown = told["preview"]
    assert "&lt;i&gt;哪一个？&lt;/i&gt;" in shown
    for text in ("甲", "乙", "先", "涉县", "丛台", "写一段。", "个"):
        assert text in shown
    for text in ("磁山", "1.5", "D3"):
        assert text not in shown, "what is right, or decides it"
    orders = [view.write([ORDER])["preview"].find(text) for text in ("先", "再", "后")]
    assert orders != sorted(orders)
    assert view.write([SHORT | {"prompt": ""}]).get("preview", "") == ""
    asked = (root / "data" / "questions" / "02-places.toml").read_text(encoding="utf-8")
    assert view.read_file("own.toml", asked)["preview"].count('class="lsn-q"') == 13
    assert view.read_file("own.toml", asked.replace("correct = true", "correct = 1", 1))["preview"] == ""


def told(view, **message) -> dict:
    """What comes back to the last message."""
    buffers = [memoryview(message.pop("data"))] if "data" in message else []
    view.heard.clear()
    view.sent.clear()
    view._received(None, message, buffers)
    (reply,) = view.heard
    json.dumps(reply)
    return reply


def test_formats_are_told_with_what_they_cannot_carry(view):
    formats_ = {each["id"]: each for each in told(view, type="formats")["formats"]}
    assert list(formats_) == list(formats.FORMATS)
    tries, place = view.translate("exchange.lost.tries"), view.translate("quiz.kind.place")
    for each in formats_.values():
        assert tries in each["about"]
        assert place in each["about"]
    penalty = view.translate("exchange.lost.penalty")
    assert penalty in formats_["gift"]["about"]
    assert penalty not in formats_["moodle-xml"]["about"]


@pytest.mark.parametrize("form", list(formats.FORMATS))
def test_what_is_ticked_is_downloaded_as_the_command_writes_it(view, tmp_path: Path, course, form: str):
    from click.testing import CliRunner

    reply = told(view, type="export", to=form, names=["02-places"])
    out = tmp_path / "bank"
    arguments = ["export", "--to", form, "--lesson", "02-places", "-o", str(out), "--language", view.language]
    done = CliRunner().invoke(cli.main, arguments)
    assert done.exit_code == 0, done.output
    assert b"".join(map(bytes, view.sent)) == out.read_bytes()
    assert reply["name"]
    assert all(line in done.output.splitlines() for line in reply["lines"])
    assert (view.translate("exchange.unproved") in reply["said"]) == (form in ("qti12", "chaoxing", "kaoshibao"))
    whole = told(view, type="export", to=form, names=["02-places/where"])
    assert len(whole["lines"]) < len(reply["lines"])


def test_the_test_is_downloaded_and_without_questions_it_is_said(view):
    nothing = told(view, type="export", to="gift", test=True)
    assert (nothing["name"], nothing["said"], view.sent) == ("", view.translate("hand-out.no-questions"), [])
    view.write([CHOICE, MATCH])
    reply = told(view, type="export", to="gift", test=True, title="测验")
    assert view.translate("bank.saved", name="questions.gift", count=2, left=0) in reply["said"]
    assert "哪一个？" in bytes(view.sent[0]).decode()
    assert told(view, type="export", to="nonsense", names=[])["name"] == ""
    assert told(view, type="export", to="gift", names=["99-none"])["name"] == ""


def test_questions_that_are_brought_in_are_good_in_the_form_and_the_bad_ones_are_named(view, course):
    gift = """::one:: Who?{ =he ~she ~they }

::bad:: Which?{ ~a ~b }

Two?{ ~%50%a ~%50%b ~%-100%c }

How many?{#3:0.5}

Where is it?{=here =there}

Pairs?{ =a -> 1 =b -> 2 =c -> 3 }
"""
    reply = told(view, type="bring", name="bank.gift", data=gift.encode())
    assert [each["kind"] for each in reply["questions"]] == ["choice", "choices", "number", "text", "match"]
    assert reply["said"] == view.translate("bank.brought", count=5, refused=1)
    assert reply["warn"]
    (bad,) = [line for line in reply["lines"] if view.translate("exchange.row", row=3) in line]
    assert bad == view.translate(
        "exchange.refused",
        where=view.translate("exchange.row", row=3),
        reason=view.translate("exchange.some-right", got=0, of=2),
    )
    assert {each["cites"] for each in reply["questions"]} == {f"source:{course.page}"}
    written = view.write(reply["questions"])
    assert (written["faults"], written["general"], len(written["questions"])) == ([], [], 5)
    key = assignments.read(
        next(file["text"] for file in made(view, test=True)["files"] if ".key." in file["name"])
    ).questions
    assert [option.correct for option in key[0].option] == [True, False, False]
    assert (key[2].answer, key[2].tolerance) == (3, 0.5)


def test_a_table_names_row_and_column_and_a_workbook_comes_in_too(view):
    rows = [["题干", "答案", "选项A", "选项B"], ["哪个？", "B", "甲", "乙"], ["哪个？", "Q", "甲", "乙"]]
    csv = "\n".join(",".join(row) for row in rows).encode()
    book, data = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(data)
    for name, content in (("bank.csv", csv), ("bank.xlsx", data.getvalue())):
        reply = told(view, type="bring", name=name, data=content, cites="D3，D4")
        (question,) = reply["questions"]
        assert (question["options"], question["right"], question["cites"]) == (["甲", "乙"], 1, "D3")
        assert any(view.translate("exchange.row-column", row=3, column="答案") in line for line in reply["lines"]), name
    for name, content, key in (("a.gift", b"", "nothing"), ("a.xls", b"\xd0\xcf\x11\xe0", "old-xls")):
        reply = told(view, type="bring", name=name, data=content)
        assert (reply["said"], reply["questions"]) == (view.translate(f"exchange.{key}"), [])


def test_the_courses_own_questions_go_through_the_form_and_ask_the_same(view, course, root: Path):
    for lesson, asked in course.questions.items():
        data = (root / "data" / "questions" / f"{lesson}.toml").read_bytes()
        reply = told(view, type="bring", name=f"{lesson}.toml", data=data)
        kept = [question for question in asked.values() if neutral(question, view.language)]
        assert len(reply["questions"]) == len(kept)
        fits = [len(each.get("passages", "").split()) <= question_forms.PASSAGES[1] for each in reply["questions"]]
        faults_ = view.write(reply["questions"])["faults"]
        assert [(each["question"], each["field"]) for each in faults_] == [
            (at, "passages") for at, whole in enumerate(fits) if not whole
        ], "what the form cannot have is said at its field"
        written = view.write([each for each, whole in zip(reply["questions"], fits, strict=True) if whole])
        assert (written["faults"], written["general"]) == ([], []), lesson
        kept = [each for each, whole in zip(kept, fits, strict=True) if whole]
        for old, new in zip(kept, view._own.values(), strict=True):
            assert (new.kind, new.points, new.prompt[view.language]) == (
                old.kind,
                old.points,
                old.prompt[view.language],
            )
            if old.kind in {"choice", "choices"}:
                assert [each.correct for each in new.option] == [each.correct for each in old.option]
            if old.kind == "number":
                assert (new.answer, new.tolerance) == (old.answer, old.tolerance)
        left = [each for each in asked.values() if not neutral(each, view.language)]
        said = [line for line in reply["lines"] if view.translate("quiz.kind.place") in line]
        assert len(said) == sum(each.kind == "place" for each in left)


def test_no_more_comes_in_than_there_is_room_for(view):
    gift = "\n\n".join(f"Question {number}?{{ =yes ~no }}" for number in range(5))
    reply = told(view, type="bring", name="bank.gift", data=gift.encode(), most=3)
    assert len(reply["questions"]) == 3
    assert (
        sum(view.translate("write.number", number=number) in line for line in reply["lines"] for number in (4, 5)) == 2
    )
