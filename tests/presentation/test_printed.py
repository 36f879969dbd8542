"""A lesson on paper: the sheet tells nothing of the key, the key has the sheet's numbers, and each file needs nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import permutations
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from lessons import cli
from lessons.assessment.kinds import AnyQuestion
from lessons.authoring import scaffold
from lessons.content.model import LANGUAGES, Course, Text
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError
from lessons.presentation import printed

LESSONS = ("00-start", "01-source", "02-places", "03-time", "04-toolbox", "05-response", "06-village", "07-inquiry")
VOID = {"meta", "img", "br", "hr"}
TOLD = Text(zh="只有老师知道", en="for the teacher alone")


class Seen(HTMLParser):
    """What a file has: its elements, properly nested, its attributes and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.numbers: list[int] = []
        self.letters: list[str] = []
        self.reads: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in VOID:
            self.open.append(f"{tag}.{dict(attrs).get('class', '')}")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().startswith(f"{tag}."), tag

    def handle_data(self, text: str) -> None:
        if "span.number" in self.open[-1:]:
            self.numbers.append(int(text))
        if not {"style.", "title."} & set(self.open):
            self.reads.append(text)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.reads).split())


class Held(CompiledCourse):
    """The course that a test made up, with the stored drawings."""

    def __init__(self, folder: Path, course: Course) -> None:
        super().__init__(folder)
        self.made_up = course

    @property
    def asked(self) -> Course:  # type: ignore[override]
        return self.made_up


@pytest.fixture(scope="module")
def drawn(root: Path) -> CompiledCourse:
    return CompiledCourse(root / "data")


def hidden(question: AnyQuestion, entries: tuple) -> bool:
    """Whether this would be the key without the cards or items having to be moved, so as not to stand in its order."""
    names = [question.public_name(entry.id) for entry in entries]
    shown = [name for name, _ in question.offered() if name in names]
    return names not in (shown, shown[::-1], shown[1:] + shown[:1], shown[-1:] + shown[:-1])


def rekeyed(question: AnyQuestion, course: Course) -> AnyQuestion:
    """The same question with another key, other feedback and another explanation: a student sees no difference."""
    own: dict[str, object] = {"explanation": TOLD, "hints": (TOLD,), "cites": ("L1",)}
    replace = msgspec.structs.replace
    own |= {
        name: TOLD for name in ("right", "near", "wrong", "outline") if isinstance(getattr(question, name, None), Text)
    }
    for name in ("option", "item", "pair", "extra", "slip"):
        if entries := getattr(question, name, ()):
            own[name] = tuple(replace(entry, feedback=TOLD) for entry in entries)
    if options := own.get("option"):
        flags = [option.correct for option in options]
        own["option"] = tuple(
            replace(option, correct=flag) for option, flag in zip(options, flags[1:] + flags[:1], strict=True)
        )
    if items := own.get("item"):
        own["item"] = next(other for other in permutations(items) if other != items and hidden(question, other))
    if pairs := own.get("pair"):
        cards = next(other for other in permutations(pairs) if other != pairs and hidden(question, other))
        own["pair"] = tuple(replace(card, left=pair.left) for pair, card in zip(pairs, cards, strict=True))
    if question.kind == "text":
        own |= {"accepted": (TOLD.en,), "near": ()}
    if question.kind == "number":
        own["answer"] = question.answer + 7  # type: ignore[union-attr]
    if question.needs_places:
        target = replace(question.target, lat=36.0, lon=114.0, unit=question.target.units[0])  # type: ignore[union-attr]
        elsewhere = next(name for name in course.places if name != question.answer)  # type: ignore[union-attr]
        own |= {"answer": elsewhere, "target": target, "tolerance_km": 3.0}
    return replace(question, **own)


def with_another_key(course: Course) -> Course:
    asked = {
        lesson: {name: rekeyed(question, course) for name, question in questions.items()}
        for lesson, questions in course.questions.items()
    }
    return msgspec.structs.replace(course, questions=asked)


def numbered(course: Course, lesson: str) -> list[AnyQuestion]:
    asked, plan = course.questions[lesson], course.lessons[lesson]
    shown = [show.name for step in plan.step for show in step.show if show.view == "quiz"]
    quizzes = sorted(plan.quiz, key=lambda quiz: shown.index(quiz.id))
    return [asked[name] for quiz in quizzes for name in quiz.questions]


def pages(drawn: CompiledCourse, lesson: str) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for kind in printed.KINDS:
            yield kind, language, printed.page(drawn, lesson, kind=kind, language=language)


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_file_is_whole_and_needs_nothing_else(drawn, lesson: str):
    for kind, language, html in pages(drawn, lesson):
        seen = Seen(html)
        assert html.startswith("<!doctype html>\n<html lang=" + {"zh": '"zh-Hans"', "en": '"en"'}[language])
        assert not seen.names & {"script", "link", "iframe", "a", "form", "input"}, kind
        assert all(address.startswith("data:image/svg+xml,") for address in seen.addresses)
        assert not re.search(r"url\((?!%23lsn-hatch|%23p[0-9a-f])|@import", html), kind
        assert "size: A4" in html
        assert drawn.course.lessons[lesson].title[language] in seen.text
        assert not re.search(r"\{[a-z]+[:}]", seen.text)
        assert html == printed.page(drawn, lesson, kind=kind, language=language)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_sheet_is_the_same_whatever_its_key_is(drawn, root: Path, lesson: str, language):
    """What does not change with the key cannot tell it: order, names, attributes and words."""
    other = with_another_key(drawn.asked)
    sheet = printed.page(drawn, lesson, kind="sheet", language=language)
    assert printed.page(Held(root / "data", other), lesson, kind="sheet", language=language) == sheet
    keys = [printed.page(held, lesson, kind="key", language=language) for held in (drawn, Held(root / "data", other))]
    assert keys[0] != keys[1]
    assert TOLD[language] in keys[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_sheet_has_no_feedback_and_nothing_with_a_name_of_its_own(drawn, lesson: str, language):
    seen = Seen(printed.page(drawn, lesson, kind="sheet", language=language))
    assert seen.attributes <= {
        "lang",
        "charset",
        "http-equiv",
        "name",
        "content",
        "class",
        "alt",
        "src",
        "role",
        "scope",
        "style",
    }
    for question in numbered(drawn.asked, lesson):
        told = [text[language] for _, _, text in question.remarks(language)]
        told += [question.explanation[language], *(hint[language] for hint in question.hints)]
        told += [
            getattr(question, name)[language]
            for name in ("right", "wrong", "near", "outline")
            if isinstance(getattr(question, name, None), Text)
        ]
        # A year and a locator stand in many sentences.
        assert [text for text in told if len(text) > 12 and " ".join(text.split()) in seen.text] == [], question.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_sheet_and_key_number_every_question_alike(drawn, lesson: str, language):
    asked = numbered(drawn.asked, lesson)
    for kind in ("sheet", "key"):
        seen = Seen(printed.page(drawn, lesson, kind=kind, language=language))
        assert seen.numbers == list(range(1, len(asked) + 1))
        places = [seen.text.index(" ".join(f"{n} {q.prompt[language]}".split())) for n, q in enumerate(asked, 1)]
        assert places == sorted(places)
        if kind == "key":
            for question in asked:
                assert question.explanation[language].strip() in seen.text
                assert question.printed_key() in seen.text


@pytest.mark.parametrize("lesson", LESSONS)
def test_letters_lead_to_the_right_answer_and_never_stand_in_its_order(drawn, lesson: str):
    for question in numbered(drawn.asked, lesson):
        by_letter = {letter: name for name, letter in question.letters().items()}
        if not by_letter:
            assert question.printed_key() == ""
            continue
        named = [by_letter[letter] for letter in re.findall("[A-Z]", question.printed_key())]
        right = question.solution()
        # Of sentences the signs before the letters say what each does; what is left are the sentences.
        told = [right] if isinstance(right, str) else [each for each in right if each in by_letter.values()]
        assert sorted(named) == sorted(told) if question.kind == "evidence" else named == told
        if question.kind in ("order", "match"):
            assert [name for name in by_letter.values() if name in named] != named


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_documents_have_each_passage_and_each_word(drawn, lesson: str, language):
    plan, course = drawn.course.lessons[lesson], drawn.course
    html = printed.page(drawn, lesson, kind="documents", language=language)
    text = Seen(html).text
    essays = [question for question in numbered(drawn.asked, lesson) if question.graded_by_teacher]
    supplied = [name for essay in essays for name in (*essay.scaffold.supplied, *essay.scaffold.bank)]  # type: ignore[union-attr]
    banks = [name for sheet in plan.sheet for column in sheet.column for name in column.bank]
    for name in {*(stop.passage for stop in plan.stops), *supplied, *banks}:
        passage = course.passages[name]
        assert f"{passage.id} {passage.heading[language]}" in text
        assert re.sub(r"\[([^\[\]]+)\]\([a-z]+:[^)]+\)", r"\1", passage.text[language].strip().split("\n\n")[0]) in text
    for name in plan.terms:
        assert course.terms[name].gloss[language] in text
    assert html.count("<img ") == 2
    assert "lsn-hatch" in html
    colours = set(re.findall(r"%23([0-9a-f]{3,6})\b(?!\))", html)) - {"000"}
    assert all(len(set(re.findall("..", colour) if len(colour) == 6 else colour)) == 1 for colour in colours), colours


def test_authors_text_is_escaped(root: Path, drawn):
    """Whatever stands in the files is text."""
    bad = '<img src=x onerror="alert(1)">&'

    def spoiled(text: str) -> str:
        return text + bad

    course = drawn.asked
    plan = course.lessons["02-places"]
    twice = lambda text: Text(zh=spoiled(text.zh), en=spoiled(text.en))  # noqa: E731
    replace = msgspec.structs.replace
    prompts = tuple(replace(prompt, ask=twice(prompt.ask)) for prompt in plan.prompt)
    steps = tuple(replace(step, title=twice(step.title), text=twice(step.text)) for step in plan.step)
    plan = replace(plan, title=twice(plan.title), question=twice(plan.question), prompt=prompts, step=steps)
    asked = {
        name: replace(question, prompt=twice(question.prompt), explanation=twice(question.explanation))
        for name, question in course.questions["02-places"].items()
    }
    passages = {name: replace(p, heading=twice(p.heading), text=twice(p.text)) for name, p in course.passages.items()}
    terms = {
        name: replace(term, gloss=twice(term.gloss), word=spoiled(term.word)) for name, term in course.terms.items()
    }
    course = replace(
        course,
        lessons=course.lessons | {"02-places": plan},
        passages=passages,
        terms=terms,
        questions=course.questions | {"02-places": asked},
    )
    for _, _, html in pages(Held(root / "data", course), "02-places"):
        assert bad not in html
        assert "&lt;img src=x" in html
        assert "onerror" not in Seen(html).attributes


def test_a_course_of_ones_own(tmp_path: Path):
    scaffold.new(tmp_path / "own")
    drawn = CompiledCourse(tmp_path / "own" / "data")
    for lesson in drawn.asked.lessons:
        for _, _, html in pages(drawn, lesson):
            assert Seen(html).text
    with pytest.raises(LessonError):
        printed.page(drawn, "no-such-lesson", kind="sheet", language="en")


def test_the_command_writes_what_it_is_asked_for(root: Path, tmp_path: Path, drawn):
    target = tmp_path / "sheet.html"
    arguments = ["print", "02-places", "--language", "zh", "--course", str(root), "-o", str(target)]
    result = CliRunner().invoke(cli.main, [*arguments, "--sheet"])
    assert result.exit_code == 0, result.output
    assert target.read_text(encoding="utf-8") == printed.page(drawn, "02-places", kind="sheet", language="zh")
    assert str(target) in result.output
    assert CliRunner().invoke(cli.main, arguments).exit_code == 2
    assert CliRunner().invoke(cli.main, [*arguments[:-1], str(tmp_path), "--key"]).exit_code == 2
    assert CliRunner().invoke(cli.main, ["print", "nothing", "--key"]).exit_code == 2
