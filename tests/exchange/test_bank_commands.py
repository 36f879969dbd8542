"""`lessons export` and `lessons import`: what is printed and written, and that the program's own ways take what was imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec import UNSET
from msgspec.structs import replace

from lessons import cli
from lessons.classroom import question_file
from lessons.exchange import formats
from lessons.exchange.formats import FORMATS
from lessons.exchange.items import FreeText, neutral
from lessons.i18n import texts


def run(*arguments: object, language: str = "en"):
    return CliRunner().invoke(cli.main, [*map(str, arguments), "--language", language])


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_export_writes_the_same_bytes_and_says_what_is_lost(tmp_path: Path, course, form, language):
    first, second = (run("export", "--to", form, "-o", tmp_path / name, language=language) for name in "ab")
    assert first.exit_code == 0, first.output
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert second.stdout.replace(str(tmp_path / "b"), str(tmp_path / "a")) == first.stdout
    assert texts.translate("exchange.secret", language) in first.stdout
    for name, (_, question) in formats.of_course(course, language=language).items():
        told = [line for line in first.stdout.splitlines() if line.startswith((f"{name}:", f"{name}："))]
        if neutral(question, language) is None:
            assert told == [texts.translate("exchange.left", language, name=name)]
        else:
            assert len(told) == 1
            assert (texts.translate("exchange.lost.tries", language) in told[0]) == (
                question.attempts > 0 and told[0] != texts.translate("exchange.left", language, name=name)
            )


def test_every_trait_of_the_course_has_its_words(course):
    for form in FORMATS:
        made = formats.export(formats.of_course(course, language="en"), to=form, language="en", title="")
        for traits in made.lost.values():
            assert all(
                texts.translate(f"exchange.lost.{trait}", language) for trait in traits for language in ("zh", "en")
            )


def test_export_of_one_lesson_and_of_an_unknown_one(tmp_path: Path, course):
    out = tmp_path / "bank.txt"
    assert run("export", "--to", "gift", "--lesson", "02-places", "-o", out).exit_code == 0
    names = [line.split("::")[1] for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("::")]
    assert names == [
        f"02-places/{name}" for name, question in course.questions["02-places"].items() if neutral(question, "en")
    ]
    result = run("export", "--to", "gift", "--lesson", "02-place", "-o", out)
    assert result.exit_code == 2
    assert "02-places" in result.stderr


@pytest.mark.parametrize("form", ["gift", "moodle-xml"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_course_itself_comes_back(tmp_path: Path, course, form, language):
    """Every question that a format has is taken back whole, and asks and marks the same."""
    bank, own = tmp_path / "bank", tmp_path / "own.toml"
    assert run("export", "--to", form, "-o", bank, language=language).exit_code == 0
    result = run("import", bank, "-o", own, "--cites", "D3,D4", language=language)
    questions, problems = question_file.check_questions(own, course=course)
    assert not problems
    before = [
        question for _, question in formats.of_course(course, language=language).values() if neutral(question, language)
    ]
    assert result.exit_code == 0, result.output
    for old, new in zip(before, questions.values(), strict=True):
        assert asked(new, language, form) == asked(old, language, form)


def asked(question, language: str, form: str):
    """What is asked and what counts, in neutral parts, as far as both formats carry it."""
    item = neutral(question, language)
    body = item.body
    if hasattr(body, "unit") and form == "gift":
        item = replace(item, stem=item.stem.split(" (")[0].split("（")[0])
        body = body._replace(unit="")
    if hasattr(body, "pairs"):
        body = body._replace(pairs=tuple(pair._replace(feedback="") for pair in body.pairs))
    if hasattr(body, "outline"):
        body = FreeText(outline=body.outline if form == "moodle-xml" else "")
    return item.stem, body, item.explanation, item.skill, item.cites


def test_what_was_imported_is_accepted_by_check_and_assign(tmp_path: Path):
    bank, own = tmp_path / "bank.csv", tmp_path / "own.toml"
    bank.write_bytes("题干,题型,A,B,答案\n哪个？,单选,甲,乙,B\n坏的,单选,甲,乙,丁\n".encode("gb18030"))
    result = run("import", bank, "-o", own, language="zh")
    assert result.exit_code == 1
    assert "第3行，“答案”：没有收进来：答案应该是选项的字母（AB），这里是：丁" in result.stdout
    assert f"收进1题，没有收1题：{own}" in result.stdout
    assert CliRunner().invoke(cli.main, ["check", str(own)]).stdout.startswith("No faults: 1 question / ")
    made = run("assign", "--test", own, "--title", "Test", "--out", tmp_path / "out")
    assert made.exit_code == 0, made.output
    again = run("import", bank, "-o", own)
    assert again.exit_code == 2
    assert "was not overwritten" in again.stderr


def test_export_of_a_teachers_own_file(tmp_path: Path):
    bank, own, out = tmp_path / "bank.csv", tmp_path / "own.toml", tmp_path / "out.gift"
    bank.write_text("question,A,B,answer\nWhich?,x,y,A\n", encoding="utf-8")
    assert run("import", bank, "-o", own).exit_code == 0
    result = run("export", "--to", "gift", "--questions", own, "-o", out)
    assert result.exit_code == 0, result.output
    assert "::q1::[plain]Which?{\n\t=x\n\t~y\n}" in out.read_text(encoding="utf-8")


LIMITS = {
    "one option": ("a?{=b}", None),
    "two pairs": ("a?{=b->1 =c->2}", "3 to 8 pairs"),
    "the same option": ("a?{=b ~c ~c}", "“c” is there more than once"),
    "none right": ("a?{~b ~c}", "some right options and some wrong ones, got 0"),
    "two right": ("a?{=b =c ~d}", "one right option, got 2"),
    "an essay without passages": ("a?{}", "--cites D3,D4"),
    "a form without a letter": ("a?{=...}", "with a letter or a digit"),
    "thirteen options": ("a?{=b " + " ".join(f"~{place}" for place in range(12)) + "}", "2 to 12 options, got 13"),
}


@pytest.mark.parametrize(("gift", "reason"), LIMITS.values(), ids=LIMITS)
def test_what_no_question_file_can_hold_is_named(tmp_path: Path, gift, reason):
    bank, own = tmp_path / "bank.gift", tmp_path / "own.toml"
    bank.write_text(gift, encoding="utf-8")
    result = run("import", bank, "-o", own)
    if reason is None:
        assert result.exit_code == 0, result.output
        return
    assert result.exit_code == 2
    assert result.stdout.startswith("row 1")
    assert reason in result.stdout
    assert not own.exists()


def test_what_decides_a_question_has_to_be_known(tmp_path: Path):
    bank = tmp_path / "bank.gift"
    bank.write_text("// [tag:cites:Z99]\na?{=b ~c}", encoding="utf-8")
    assert run("import", bank, "-o", tmp_path / "page.toml").exit_code == 0
    assert 'cites = ["source:' in (tmp_path / "page.toml").read_text(encoding="utf-8")
    result = run("import", bank, "-o", tmp_path / "other.toml", "--cites", "Z98")
    assert "row 2, “cites”" in result.stdout
    assert result.exit_code == 2


def test_a_bad_file_is_one_line_without_a_traceback(tmp_path: Path):
    bank = tmp_path / "bank.xlsx"
    bank.write_bytes(b"PK\x03\x04")
    result = run("import", bank, "-o", tmp_path / "own.toml")
    assert result.exit_code == 2
    assert f"{bank}: The spreadsheet cannot be opened" in result.stderr
    assert "Traceback" not in result.output


def test_a_kind_that_nobody_wrote_here_is_left_at_home(course):
    """A new kind of question has no neutral parts until it is given some: it is listed, not exported wrongly."""
    from truth_kind import Truth

    question = next(iter(course.questions["02-places"].values()))
    common = {name: getattr(question, name) for name in ("id", "skill", "prompt", "explanation", "cites", "hints")}
    truth = Truth(**common, answer=True, right=question.prompt, wrong=question.explanation, same_as=UNSET)
    made = formats.export({"t": ("", truth)}, to="gift", language="en", title="")
    assert (made.written, made.left) == (0, ["t"])
