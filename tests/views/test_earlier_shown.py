"""What a student answered in another version stands on the page: as it was asked then, scored by that wording, and escaped."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import msgspec
import nbformat
import pytest
import sheet_course
import writing_course
from course_files import unreleased
from golden_files import GOLDEN

import lessons
from lessons import paths
from lessons.assessment import responses, scoring
from lessons.classroom import assignments
from lessons.classroom.accepted import AssignedPolicy
from lessons.content import earlier, loader, model, worksheet
from lessons.i18n import texts
from lessons.journal import store
from lessons.jupyter import launch, notebooks
from lessons.presentation.presenter import QuestionPresenter
from lessons.views.quiz import progress
from lessons.views.quiz import quiz as quizzes
from lessons.views.writing import prompt as prompts

LESSON, COUNT, CHOICE = "02-places", "unnamed-count", "who-came-to-the-hall"
NASTY = "<img src=x onerror=alert(1)> & “ok”"


@pytest.fixture(scope="module")
def released(root: Path, tmp_path_factory) -> Path:
    """A course with questions of every kind in its lesson, released as 0.9.0."""
    data = writing_course.copied(root, tmp_path_factory.mktemp("course") / "data")
    unreleased(data)
    earlier.keep(data, loader.load(data), version="0.9.0")
    return data


@pytest.fixture(scope="module")
def whole(released: Path) -> model.Course:
    return loader.load(released)


@pytest.fixture(scope="module")
def before(released: Path) -> earlier.Earlier:
    return earlier.load(released)


@pytest.fixture
def data(released: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copytree(released, tmp_path / "data"))


@pytest.fixture
def kept(work: Path, language) -> store.Journal:
    return store.Journal(work / LESSON, lesson=LESSON, language=language)


def changed(data: Path, *pairs: tuple[str, str], file: str = f"questions/{LESSON}.toml") -> None:
    text = (data / file).read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    (data / file).write_text(text, "utf-8")


def reworded(question, **changes):
    ask = model.Text(zh="现在另有问法？", en="Asked otherwise now?")
    return msgspec.structs.replace(question, prompt=ask, **changes)


def quiz_of(course, kept, questions, *, before=None, rules=None) -> quizzes.QuizView:
    """A quiz of questions that stand in their lesson's places."""
    quiz = model.Quiz(
        id="q", title=model.Text(zh="题", en="Quiz"), role="core", questions=tuple(q.id for q in questions)
    )
    more = {"earlier": lambda: before} if before else {}
    return quizzes.QuizView(
        course,
        quiz,
        {q.id: q for q in questions},
        journal=kept,
        language=kept.language,
        rules=lambda: rules or {},
        **more,
    )


def wrong(question) -> object:
    """An answer that is not right, where a kind has one that earns something else than all."""
    if question.kind == "choice":
        return next(option.id for option in question.option if not option.correct)
    if question.kind == "choices":
        return [question.option[0].id, question.option[1].id]
    if question.kind in ("order", "match"):
        right = list(scoring.key(question))
        return [right[1], right[0], *right[2:]]
    if question.kind == "evidence":
        return ["supports", question.listed[0].id]
    return {"number": 3.0, "place": "36.7,114.2", "text": "村", "essay": f"{NASTY}\n第二行"}[question.kind]


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


# ---- under the question ----


def test_an_answer_of_every_kind_is_shown_as_it_was_asked_and_scored_by_that_wording(whole, before, kept, language):
    asked = whole.questions[LESSON]
    assert {question.kind for question in asked.values()} == set(model.QUESTION_KINDS)
    given = {name: responses.parse_response(question, wrong(question)) for name, question in asked.items()}
    for name, answer in given.items():
        kept.answered(name, model.fingerprint(asked[name]), answer)
    view = quiz_of(whole, kept, [reworded(question) for question in asked.values()], before=before)
    presenter = QuestionPresenter(whole, language=language)
    for name, question in asked.items():
        state, note = view.states[name], view.states[name]["earlier"]
        assert (state["answered"], state["done"]) == (False, False), "the new wording is open"
        assert str(presenter.translate("earlier.title")) in note
        assert str(quizzes.Markup.escape(question.prompt[language])) in note
        assert str(quizzes.Markup.escape(question.response_text(given[name], presenter))) in note
        assert note in str(view.static_html())
        if question.kind != "essay":
            result = scoring.outcome(question, [given[name]])
            standing = presenter.translate("earlier.points", points=f"{result.points:g}", max=question.points)
            assert f"{presenter.translate(f'quiz.{result.latest.tone}')} · {standing}" in note
    assert NASTY not in str(view.states)
    assert "&lt;img" in view.states["difficulties"]["earlier"]


def test_the_key_of_then_scores_whatever_the_question_says_now(whole, before, kept, language):
    old = whole.questions[LESSON][COUNT]
    kept.answered(COUNT, model.fingerprint(old), 10.0)
    kept.answered(COUNT, model.fingerprint(old), old.answer)
    view = quiz_of(whole, kept, [reworded(old, answer=13.0, slip=())], before=before)
    note = view.states[COUNT]["earlier"]
    best = scoring.outcome(old, [10.0, old.answer])
    assert 0 < best.points < old.points, "its second try costs something"
    assert texts.translate("earlier.points", language, points=f"{best.points:g}", max=old.points) in note
    view.answer(COUNT, 13)
    assert view.states[COUNT]["done"]
    assert view.states[COUNT]["earlier"] == note, "it stays below the new answer"


def test_nothing_of_a_key_is_told_by_it(whole, before, kept, language):
    old = whole.questions[LESSON][CHOICE]
    kept.answered(CHOICE, model.fingerprint(old), wrong(old))
    note = quiz_of(whole, kept, [reworded(old)], before=before).states[CHOICE]["earlier"]
    right = next(option for option in old.option if option.correct)
    assert right.text[language] not in words(note)
    assert old.explanation[language] not in words(note)


def test_where_points_are_told_later_the_note_tells_none(whole, before, kept, language):
    old = whole.questions[LESSON][CHOICE]
    kept.answered(CHOICE, model.fingerprint(old), wrong(old))
    set_ = assignments.make("x", course=whole, names=[f"{LESSON}/where"], name="set-later", feedback=False)
    view = quiz_of(whole, kept, [reworded(old)], before=before, rules={CHOICE: AssignedPolicy(set_, "")})
    note = words(view.states[CHOICE]["earlier"])
    assert next(o.text[language] for o in old.option if o.id == wrong(old)) in note
    assert texts.translate("earlier.points", language, points="0", max=old.points) not in note
    assert texts.translate("quiz.wrong", language) not in note


def test_an_answer_to_a_wording_that_nobody_knows_is_shown_without_points(whole, before, kept, language):
    kept.answered(COUNT, "0123456789ab", 7.0)
    kept.answered(CHOICE, "0123456789ab", NASTY)
    asked = [whole.questions[LESSON][name] for name in (COUNT, CHOICE)]
    view = quiz_of(whole, kept, asked, before=before)
    for name, shown in ((COUNT, "7"), (CHOICE, "&lt;img")):
        assert shown in view.states[name]["earlier"]
        assert texts.translate("earlier.unknown", language) in view.states[name]["earlier"]
        assert view.states[name]["changed"]
    assert NASTY not in str(view.states)


def test_what_the_released_question_cannot_have_is_no_answer(whole, before, kept):
    old = whole.questions[LESSON][CHOICE]
    kept.answered(CHOICE, model.fingerprint(old), "no-such-option")
    assert quiz_of(whole, kept, [reworded(old)], before=before).states[CHOICE]["earlier"] == ""


def test_whoever_answered_the_question_as_it_stands_reads_no_file(whole, kept):
    old = whole.questions[LESSON][CHOICE]
    kept.answered(CHOICE, model.fingerprint(old), wrong(old))

    def never():
        raise AssertionError("a student's start reads what earlier versions asked only where it is needed")

    quiz = model.Quiz(id="q", title=model.Text(zh="题", en="Quiz"), role="core", questions=(CHOICE,))
    view = quizzes.QuizView(whole, quiz, {CHOICE: old}, journal=kept, language=kept.language, earlier=never)
    assert view.states[CHOICE]["earlier"] == ""


# ---- what is declared to ask the same ----


def test_same_as_carries_an_answer_over_on_the_page(data: Path, whole, kept, language, monkeypatch):
    """A corrected key reaches who answered before it, in the quiz and in the tally; nobody is asked again."""
    old = whole.questions[LESSON][COUNT]
    fp = model.fingerprint(old)
    kept.answered(COUNT, fp, 13.0)
    changed(data, (f'id = "{COUNT}"', f'id = "{COUNT}"\nsame_as = ["{fp}"]'), ("answer = 11", "answer = 13"))
    monkeypatch.setenv("LESSONS_DATA", str(data))
    lesson = lessons.open_lesson(LESSON, language=language)
    assert lesson._questions[COUNT].answer == 13.0
    assert model.fingerprint(lesson._questions[COUNT]) != fp
    view = lesson.quiz("where")
    state = view.states[COUNT]
    assert (state["answered"], state["answer"], state["done"], state["tone"]) == (True, 13.0, True, "right")
    assert (state["changed"], state["earlier"]) == ("", "")
    row = lesson.progress()._tallies()[0]
    assert (row.answered, row.points) == (1, old.points)
    assert "lsn-earlier" not in lesson.progress().html


# ---- what a lesson no longer asks ----


def test_a_question_that_got_another_id_is_listed_once_beside_the_tally(data: Path, whole, kept, language, monkeypatch):
    old = whole.questions[LESSON][COUNT]
    kept.answered(COUNT, model.fingerprint(old), old.answer)
    changed(data, (f'id = "{COUNT}"', 'id = "count-anew"'), ("answer = 11", "answer = 13"))
    changed(data, (f'"{COUNT}"', '"count-anew"'), file=f"lessons/{LESSON}.toml")
    for path in (data / "lessons").glob("*.toml"):
        assert f'"{COUNT}"' not in path.read_text("utf-8")
    monkeypatch.setenv("LESSONS_DATA", str(data))
    lesson = lessons.open_lesson(LESSON, language=language)
    view = lesson.progress()
    assert view.html.count("lsn-earlier") == 1
    assert texts.translate("earlier.gone", language, count=1) in view.html
    assert old.prompt[language] in view.html
    assert texts.translate("earlier.points", language, points=f"{old.points:g}", max=old.points) in view.html
    assert view._tallies()[0].points == 0, "it does not count twice"
    assert view.html in str(view.static_html())
    lesson.quiz("where").answer("count-anew", 13)
    assert view.html.count("lsn-earlier") == 1


def test_what_was_written_to_a_prompt_a_sheet_or_an_essay_that_is_gone_is_there(
    root: Path, tmp_path: Path, kept, language
):
    data = sheet_course.copied(root, tmp_path / "data")
    unreleased(data)
    course = loader.load(data)
    earlier.keep(data, course, version="1.0.0")
    known = earlier.load(data)
    plan, essay = course.lessons[LESSON], course.questions[LESSON]["map-label"]
    assert essay.kind == "essay"
    prompt, sheet = plan.prompt[0], plan.sheet[0]
    kept.wrote(prompts.name_of(prompt), model.fingerprint(prompt), NASTY)
    values = {"text": "每月补贴", "choice": None, "passages": ""}
    for row, column in sheet.cells():
        text = column.option[0].id if column.kind == "choice" else values[column.kind]
        picked = column.bank[:1] if column.kind == "passages" else ()
        kept.wrote(
            worksheet.cell_name(sheet, row, column), worksheet.cell_fingerprint(sheet, row, column), text, picked=picked
        )
    kept.wrote(essay.id, model.fingerprint(essay), "只写了开头")
    less = msgspec.structs.replace(
        plan,
        prompt=(),
        sheet=(),
        quiz=tuple(
            msgspec.structs.replace(quiz, questions=tuple(n for n in quiz.questions if n != essay.id))
            for quiz in plan.quiz
        ),
    )
    left = {name: question for name, question in course.questions[LESSON].items() if name != essay.id}
    view = progress.ProgressView(less, left, journal=kept, language=language, course=course, earlier=lambda: known)
    cells_in_all = len(list(sheet.cells()))
    assert texts.translate("earlier.gone", language, count=2 + cells_in_all) in view.html
    for part in (prompt.ask[language], sheet.ask[language], essay.prompt[language], "只写了开头", "&lt;img"):
        assert part in view.html
    for row, column in sheet.cells():
        assert f"{row.name[language]} · {column.name[language]}" in view.html
        if column.kind == "choice":
            assert column.option[0].text[language] in view.html
    assert NASTY not in view.html
    assert (
        "lsn-earlier"
        not in progress.ProgressView(
            plan, course.questions[LESSON], journal=kept, language=language, course=course, earlier=lambda: known
        ).html
    )


def test_a_name_that_no_version_had_is_shown_as_it_is(whole, before, kept, language):
    kept.answered("never-was", "0123456789ab", ("a", "<b>"))
    kept.wrote("prompt:never-was", "0123456789ab", "一句话")
    kept.wrote("sheet:x", "0123456789ab", "又一句")
    view = progress.ProgressView(
        whole.lessons[LESSON],
        whole.questions[LESSON],
        journal=kept,
        language=language,
        course=whole,
        earlier=lambda: before,
    )
    assert texts.translate("earlier.gone", language, count=3) in view.html
    for part in ("a, &lt;b&gt;", "一句话", "又一句"):
        assert part in view.html


# ---- a page, and an assignment, of another version ----


@pytest.fixture
def page(tmp_path: Path, language, work, monkeypatch) -> Path:
    """Where a student's page of the lesson is; the kernel works beside it."""
    folder = tmp_path / "pages" / language
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    return folder / f"{LESSON}.ipynb"


def notebook(course, language, version: str) -> str:
    made = notebooks.compose(course.lessons[LESSON], figures=course.figures, language=language, version=version)
    return nbformat.writes(made)


def head(language) -> str:
    return unescape(str(lessons.open_lesson(LESSON, language=language).head()))


def test_a_page_carries_the_courses_version(root: Path, course):
    for name, made in notebooks.composed(root / "data").items():
        mark = made.metadata["lessons"]
        assert mark["version"] == 1, "which is the mark's own format"
        assert mark.get("course_version") == (None if name.startswith("teacher/") else course.version)
    assert "course_version" not in notebook(course, "en", "")


def test_a_page_of_0_1_says_so_and_what_that_means(page: Path, course, language):
    shutil.copyfile(GOLDEN / "notebooks" / language / page.name, page)
    said = texts.translate("head.earlier-version", language, course=course.version, lesson=LESSON)
    assert head(language).count(said) == 1
    assert f"lessons open --fresh {LESSON}" in said


@pytest.mark.parametrize("version", ["0.1.0", "9.0.0", "sibling"])
def test_a_page_of_any_other_version_says_so(page: Path, course, language, version: str):
    """A version in the making is another than the release that it becomes."""
    if version == "sibling":
        release, word, _ = course.version.partition(".dev")
        version = release if word else f"{release}.dev0"
    page.write_text(notebook(course, language, version), "utf-8")
    said = texts.translate("head.other-version", language, page=version, course=course.version, lesson=LESSON)
    assert head(language).count(said) == 1


def test_a_page_of_the_version_that_runs_says_nothing(page: Path, course, language):
    page.write_text(notebook(course, language, course.version), "utf-8")
    assert "lsn-other-version" not in head(language)


def test_the_page_is_the_one_that_jupyter_names(page: Path, course, language, monkeypatch):
    page.write_text(notebook(course, language, course.version), "utf-8")
    page.with_name("copy.ipynb").write_text(notebook(course, language, "0.1.0"), "utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", f"{language}/copy.ipynb")
    assert "0.1.0" in head(language)
    monkeypatch.setenv("LESSONS_PAGE", "")
    assert "lsn-other-version" not in head(language)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", None),
        ("{", None),
        ('{"metadata": []}', None),
        ('{"metadata": {}}', None),
        ('{"metadata": {"lessons": "x"}}', None),
        ('{"metadata": {"lessons": {"page": "teacher/guide"}}}', None),
        ('{"metadata": {"lessons": {"lesson": "02-places", "course_version": 7}}}', ""),
        ('{"metadata": {"lessons": {"lesson": "02-places", "course_version": "9.9"}}}', "9.9"),
    ],
)
def test_a_notebook_is_data_from_outside(page: Path, language, text: str, told: str | None):
    """Another's notebook says nothing, whatever is in it."""
    page.write_text(text, "utf-8")
    found = head(language)
    assert ("lsn-other-version" in found) == (told is not None)
    assert told is None or told in found


def test_what_a_page_says_of_its_version_is_escaped(page: Path, course):
    page.write_text(notebook(course, "en", "<b>9"), "utf-8")
    found = str(lessons.open_lesson(LESSON, language="en").head())
    assert "&lt;b&gt;9" in found
    assert "<b>9" not in found


def test_a_page_is_built_without_a_word_on_the_one_that_it_replaces(page: Path, course, language, monkeypatch):
    made = nbformat.reads(notebook(course, language, course.version), as_version=4)
    made.cells = made.cells[:1]
    page.write_text(notebook(course, language, "0.1.0"), "utf-8")
    with notebooks._own_loop():
        shown = notebooks.run(made, page.parent).cells[0].outputs[0].data["text/html"]
    assert "lsn-head" in shown
    assert "lsn-other-version" not in shown


@pytest.mark.parametrize("version", ["", "0.1.0"])
def test_an_assignment_of_another_version_says_so_in_one_sentence(course, work: Path, language, version: str):
    given = assignments.make("一", course=course, names=[f"{LESSON}/where"], name="set-one")
    view = lessons.open_lesson(LESSON, language=language).work()
    view.take(assignments.code(given))
    assert view.assigned[0]["version"] == ""
    older = msgspec.structs.replace(course, version=version)
    view.take(assignments.code(assignments.make("一", course=older, names=[f"{LESSON}/where"], name="set-one")))
    key = "take.version" if version else "take.version-earlier"
    said = texts.translate(key, language, theirs=version, ours=course.version)
    assert view.assigned[0]["version"] == said
    assert str(quizzes.Markup.escape(said)) in str(view.static_html())
    assert len(re.findall(r"[。.](?=\s|$)|。", said)) == 1


def test_a_test_has_all_that_it_asks_with_it(course, work: Path, language):
    older = msgspec.structs.replace(course, version="0.1.0")
    key = assignments.make_test(
        "测", course=older, questions={CHOICE: course.questions[LESSON][CHOICE]}, secret="3f" * 16, name="set-test"
    )
    view = lessons.open_lesson("00-start", language=language).work()
    view.take(assignments.code(key.assignment))
    assert view.assigned[0]["version"] == ""


def test_the_command_that_the_head_names_renews_a_page_of_another_version(
    page: Path, language, tmp_path: Path, monkeypatch
):
    """Its cells may be those of this version; a page of this version is left where it is."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    home, shipped = tmp_path / "pages", paths.find("notebooks") / language / page.name
    book = nbformat.read(shipped, as_version=4)
    book.metadata["lessons"]["course_version"] = "0.0.1"
    nbformat.write(book, page)
    assert "0.0.1" in head(language)
    other = "en" if language == "zh" else "zh"
    done = [(copy, aside) for copy, aside in launch.freshen(home, [LESSON]) if copy.parent.name != other]
    assert [copy for copy, _ in done] == [page]
    assert "0.0.1" in page.with_name(done[0][1]).read_text("utf-8")
    assert "0.0.1" not in head(language)
    assert launch.freshen(home, [LESSON]) == []
