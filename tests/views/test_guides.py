"""The teacher's guide: its file, its key and rubrics as the data has them, and no student's copy of it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from course_files import edit, faults

import lessons
from lessons.assessment.kinds.short_text import FORMS_TOLD
from lessons.content import guides, loader
from lessons.content.decode import texts
from lessons.content.model import Choice, Choices, Essay, Evidence, Match, Number, Order, PlaceQuestion, ShortText
from lessons.content.response_centre import STEPS, Settings, run
from lessons.drawing import compiled
from lessons.errors import UnknownNameError
from lessons.jupyter import labextension, launch, notebooks, teacher_pages
from lessons.jupyter.teacher_pages import Page, code, markdown
from lessons.views.teacher.guide import GuideView

LANGUAGES = ("zh", "en")


@pytest.fixture(scope="module")
def views(root: Path) -> dict[str, GuideView]:
    return {language: GuideView(compiled.CompiledCourse(root / "data"), language=language) for language in LANGUAGES}


def stored(root: Path, language: str):
    return nbformat.read(root / "notebooks" / "teacher" / language / "guide.ipynb", as_version=4)


def shown(root: Path, language: str, cell: str) -> str:
    found = next(each for each in stored(root, language).cells if each.id == cell)
    return found.outputs[0].data["text/html"]


def plain(html: str) -> str:
    """HTML as the words a reader sees."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).strip()


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def pieces(root: Path, language: str, lesson: str) -> dict[str, str]:
    """The key's HTML of each question, by the question's id."""
    parts = re.split(
        r'<section class="lsn-key-question" id="key-([a-z0-9-]+)">', shown(root, language, f"key-{lesson}")
    )
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_has_every_question_with_all_that_is_said_of_it(root: Path, course, language: str):
    for lesson, asked in course.questions.items():
        found = pieces(root, language, lesson)
        assert found.keys() == asked.keys()
        for name, question in asked.items():
            told = plain(found[name])
            assert flat(question.prompt[language]) in told
            assert flat(question.explanation[language]) in told
            if isinstance(question, Essay):
                continue  # its own page has the rest
            for where, text in texts(question, ""):
                # Of listed sentences the key has those that something is said of.
                if where.partition(".")[0] not in ("unit", "target") and not where.startswith("listed["):
                    assert flat(text[language]) in told, (name, where)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_is_that_of_the_data(root: Path, course, language: str):
    for lesson, asked in course.questions.items():
        for name, html in pieces(root, language, lesson).items():
            question = asked[name]
            answer = plain((re.findall(r'<p class="lsn-key-answer">(.*?)</p>', html, re.DOTALL) or [""])[0])
            right = [plain(label) for label in re.findall(r'<li class="lsn-remark right"><b>✓ (.*?)</b>', html)]
            wrong = [plain(label) for label in re.findall(r'<li class="lsn-remark wrong"><b>✗ (.*?)</b>', html)]
            if isinstance(question, Choice | Choices):
                assert right == [flat(o.text[language]) for o in question.option if o.correct]
                assert wrong == [flat(o.text[language]) for o in question.option if not o.correct]
                assert all(label in answer for label in right)
                assert not any(label in answer for label in wrong if not any(label in one for one in right))
            elif isinstance(question, Order):
                places = [answer.index(flat(item.text[language])) for item in question.item]
                assert places == sorted(places)
            elif isinstance(question, Match):
                pairs = [f"{flat(pair.left[language])} → {flat(pair.right[language])}" for pair in question.pair]
                assert right == pairs
                assert all(pair in answer for pair in pairs)
            elif isinstance(question, Number):
                assert f" {question.answer:g} {question.unit[language]}" in answer
                assert wrong == [f"{slip.value:g}" for slip in question.slip]
            elif isinstance(question, ShortText):
                own = [
                    form for form in question.accepted if any(sign > "\u2e7f" for sign in form) == (language == "zh")
                ]
                assert own
                assert all(form in answer for form in own[:FORMS_TOLD])
                assert wrong == [near.form for near in question.near]
            elif isinstance(question, PlaceQuestion):
                assert course.places[question.answer].name[language] in answer
                assert f"{question.radius_km:g}" in answer
            elif isinstance(question, Evidence):
                assert flat(question.claim[language]) in answer
                keyed = {entry.at for entry in question.sentence}
                assert all((flat(each.text[language]) in answer) == (each.id in keyed) for each in question.listed)
            else:
                assert isinstance(question, Essay)
                assert not answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_essay_has_its_rubric_evidence_and_outline(root: Path, course, language: str):
    for lesson, asked in course.questions.items():
        html = shown(root, language, f"rubric-{lesson}")
        told = plain(html)
        essays = [question for question in asked.values() if isinstance(question, Essay)]
        assert html.count("<tr>") == sum(len(question.row) + 1 for question in essays)
        for question in essays:
            levels = [level for row in question.row for level in row.levels[language]]
            for text in (question.prompt[language], question.outline[language], *levels):
                assert flat(text) in told
            for names in (question.scaffold.supplied, question.scaffold.bank):
                assert ("、" if language == "zh" else ", ").join(names) in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_essay_has_an_answer_at_each_level_of_each_row_said_to_be_made_up(
    root: Path, course, views, language: str
):
    guide = loader.guide(root / "data")
    for lesson, asked in course.questions.items():
        html = views[language].answers(lesson)._repr_html_()
        told = plain(html)
        assert views[language].translate("guide.answers-made-up") in told
        shown_levels = re.findall(r"<li>(.*?) <b>(.*?)</b></li>", html)
        essays = [question for question in asked.values() if isinstance(question, Essay)]
        assert len(essays) == 2, "the essay of the lesson, and its dispute"
        assert set(shown_levels) == {
            (row.title[language], views[language].translate(f"essay.level.{level}"))
            for question in essays
            for row in question.row
            for level in guides.LEVELS
        }
        for question in essays:
            assert flat(question.prompt[language]) in told
            assert {level for answer in guide.answers_to(question.id) for level in answer.levels} == set(guides.LEVELS)
            for answer in guide.answers_to(question.id):
                assert flat(answer.text[language]) in told
                assert flat(answer.why[language]) in told


def test_the_points_of_an_answer_are_those_that_grading_gives(views):
    html = views["en"].answers("07-inquiry")._repr_html_()
    assert re.findall(r"<b>([\d.]+ of \d+ points\.)</b>", html) == [
        "1.25 of 10 points.",
        "3.75 of 10 points.",
        "10 of 10 points.",
        "0 of 6 points.",
        "3 of 6 points.",
        "6 of 6 points.",
    ]
    assert "<b>0 of 6 points.</b>" in views["en"].answers("06-village")._repr_html_(), "the lowest level earns nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_has_all_that_its_lesson_and_the_guide_say(root: Path, course, views, language: str):
    guide = loader.guide(root / "data")
    for plan in course.lessons.values():
        told = plain(views[language].sheet(plan.id)._repr_html_())
        advice = guide.lessons[plan.id]
        for step in plan.step:
            assert f"{step.minutes or '–'} {flat(step.title[language])}" in told
        for text in (
            advice.point,
            advice.collect,
            advice.reduced,
            advice.quick,
            advice.second_language,
            advice.materials,
        ):
            assert flat(text[language]) in told
        for line in advice.aims[language].strip().splitlines():
            assert line.removeprefix("- ") in told
        for term in plan.terms:
            assert course.terms[term].word in told
        assert plan.question[language] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_minutes_points_and_terms_are_the_lessons(root: Path, course, views, language: str):
    lines = repr(views[language].overview()).splitlines()
    for plan, line in zip(course.lessons.values(), lines, strict=False):
        asked = course.questions[plan.id].values()
        numbers = [int(number) for number in re.findall(r"  (\d+)", line)]
        assert plan.title[language] in line
        assert numbers[0] == sum(step.minutes for step in plan.step)
        assert sum(numbers[2:5]) == len(asked)
        assert sum(numbers[5:7]) == sum(question.points for question in asked)
        assert numbers[7] == len(plan.terms)
        page = shown(root, language, f"plan-{plan.id}")
        for step in plan.step:
            assert flat(step.title[language]) in plain(page)
        for name in plan.terms:
            assert course.terms[name].transliteration in unescape(page)
            assert flat(course.terms[name].gloss[language]) in plain(page)
    total = [int(number) for number in re.findall(r"  (\d+)", lines[-1])]
    assert sum(total[2:5]) == sum(map(len, course.questions.values()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_simulated_run_is_the_one_that_students_see(root: Path, language: str):
    made = run(Settings())
    told = plain(shown(root, language, "plan-05-response"))
    for number in (made.settings.seed, made.cases, f"{made.in_time * 100:.0f}", f"{made.solved * 100:.0f}"):
        assert re.search(rf"(?<!\d){number}(?!\d)", told), number
    assert "✗" not in told
    for row in map(run, STEPS):  # and what a class finds when it changes what the lesson names
        shares = (row.in_time, row.solved, row.solved_of_callers)
        assert " ".join(f"{share * 100:.0f}" for share in shares) in told, row.settings


def test_stored_cells_are_those_of_the_file(root: Path, course):
    guide = loader.guide(root / "data")
    for language in LANGUAGES:
        for page in teacher_pages.PAGES:
            made = notebooks.compose_page(page, course=course, guide=guide, language=language)
            kept = nbformat.read(root / "notebooks" / "teacher" / language / f"{page.name}.ipynb", as_version=4)
            assert [(cell.id, cell.source) for cell in kept.cells] == [(cell.id, cell.source) for cell in made.cells]


def test_zh_and_en_have_the_same_cells(root: Path):
    for page in teacher_pages.PAGES:
        zh, en = (
            nbformat.read(root / "notebooks" / "teacher" / language / f"{page.name}.ipynb", as_version=4).cells
            for language in LANGUAGES
        )
        for one, other in zip(zh, en, strict=True):
            assert (one.id, one.cell_type) == (other.id, other.cell_type)
            assert (one.source == other.source) == (one.cell_type == "code")


def test_all_of_the_prose_is_there(root: Path):
    guide = loader.guide(root / "data")
    for language in LANGUAGES:
        prose = "\n".join(cell.source for cell in stored(root, language).cells if cell.cell_type == "markdown")
        for entry in (*guide.sections.values(), *guide.lessons.values()):
            for where, text in texts(entry, entry.id):
                assert text[language].strip() in prose, where


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_lead_to_cells_that_exist(root: Path, course, language: str):
    cells = {cell.id: cell.source for cell in stored(root, language).cells}
    links = re.findall(r"\[([^\]]+)\]\(#cell-id=([^)]+)\)", cells["contents"])
    assert len(links) == len(loader.guide(root / "data").sections) + len(course.lessons) + 1
    for title, name in links:
        assert cells[name].startswith(f"## {title}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_plans_name_steps_that_exist_and_fit_a_period(root: Path, course, language: str):
    guide = loader.guide(root / "data")
    pattern = {"zh": r"(\d\d)课“([^”]+)”", "en": r"lesson (\d\d), “([^”]+)”"}[language]
    plans = {plan.id[:2]: plan for plan in course.lessons.values()}
    text = guide.sections["plan-one"].text[language]
    named = re.findall(pattern, text)
    assert len(named) == 6
    for lesson, title in named:
        assert any(step.title[language].startswith(title) for step in plans[lesson].step), (lesson, title)
    assert sum(int(minutes) for minutes in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)) == 45


def test_the_guide_says_that_the_key_is_public(root: Path):
    for language, words in (
        ("zh", ("公开", "Binder", "自己的题目文件")),
        ("en", ("public", "Binder", "file of your own")),
    ):
        head = plain(shown(root, language, "head"))
        assert all(word in head for word in words)


# Students' copies


def said(folder: Path) -> str:
    """All that a folder's notebooks say, as a reader sees it."""
    found = []
    for path in folder.rglob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            found += [cell.source, *(output.data.get("text/html", "") for output in cell.get("outputs", ()))]
    return plain("\n".join(found))


def secrets(course) -> set[str]:
    """What only the key tells: explanations, outlines, and the feedback on each answer (a few words may stand anywhere)."""
    found = {
        flat(text[language])
        for asked in course.questions.values()
        for question in asked.values()
        for where, text in texts(question, "")
        for language in LANGUAGES
        if where.rpartition(".")[2] in ("explanation", "outline", "feedback")
    }
    return {text for text in found if len(text) > 12}


def test_no_students_copy_has_the_key(tmp_path: Path, course):
    launch.copy_course(tmp_path / "student")
    launch.copy_course(tmp_path / "teacher", teacher=True)
    student, teacher = said(tmp_path / "student"), said(tmp_path / "teacher")
    assert not [
        path for path in (tmp_path / "student").rglob("*") if "teacher" in path.name or path.name == "guide.ipynb"
    ]
    assert [text for text in secrets(course) if text in student] == []
    assert [text for text in secrets(course) if text not in teacher] == []


def test_a_teachers_copy_has_the_folder_and_begins_with_the_guide(tmp_path: Path, monkeypatch):
    from nbformat.sign import NotebookNotary

    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    mine = tmp_path / "mine"
    launch.prepare(mine, language="zh")
    assert not (mine / "teacher").exists()
    copied = launch.prepare(mine, language="zh", teacher=True)
    names = {path.relative_to(mine).as_posix() for path in copied.written}
    assert names == {f"teacher/{language}/{page.name}.ipynb" for language in LANGUAGES for page in teacher_pages.PAGES}
    for language in LANGUAGES:
        page = launch.start_page(mine, language, first="00-start", teacher=True)
        assert page == f"/doc/tree/teacher/{language}/guide.ipynb"
        notary = NotebookNotary()
        assert notary.check_signature(nbformat.read(mine / page.removeprefix("/doc/tree/"), as_version=4))
        notary.store.close()


def test_a_changed_guide_is_kept(tmp_path: Path):
    launch.copy_course(tmp_path, teacher=True)
    mine = tmp_path / "teacher" / "en" / "guide.ipynb"
    notebook = nbformat.read(mine, as_version=4)
    notebook.cells.append(nbformat.v4.new_markdown_cell("A note of mine"))
    nbformat.write(notebook, mine)
    assert launch.copy_course(tmp_path, teacher=True).kept == [mine]
    assert "A note of mine" in mine.read_text(encoding="utf-8")


# The file


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'id = "05-response"',
            'id = "05-respons"',
            [
                "lesson: expected a known name, got '05-respons' (did you mean '05-response'?)",
                "lesson: expected every lesson of the course, got none for '05-response'",
            ],
        ),
        (
            'materials.zh = "页面里的模拟',
            'material.zh = "页面里的模拟',
            [
                "lesson \"05-response\": expected a known field, got 'material'",
                'lesson "05-response".materials.zh: expected text, got nothing',
            ],
        ),
        ('title.en = "A plan for one period"', "", ['section "plan-one".title.en: expected text, got nothing']),
        (
            'title.en = "A plan for one period"',
            'title.en = " "',
            ['section "plan-one".title.en: expected text, got only spaces'],
        ),
        ('part = "after"', 'part = "behind"', ['section "china".part: expected']),
        ('id = "plan-three"', 'id = "plan-one"', ['section "plan-one": expected an id of its own']),
        (
            'question = "map-label"\nlevels = [1',
            'question = "map-labels"\nlevels = [1',
            ["answer \"map-label-1\".question: expected a known name, got 'map-labels' (did you mean 'map-label'?)"],
        ),
        (
            'question = "map-label"\nlevels = [1',
            'question = "named-units"\nlevels = [1',
            ["answer \"map-label-1\".question: expected a known name, got 'named-units'"],
        ),
        (
            'question = "map-label"\nlevels = [1',
            'question = "map-label"\nlevels = [2',
            ["answer to \"map-label\": expected an answer at level 1 of the row 'claim', got none"],
        ),
        (
            'question = "map-label"\nlevels = [1, 1, 1, 2]',
            'question = "map-label"\nlevels = [1, 1, 1]',
            ['answer "map-label-1".levels: expected 4 levels, one for each row of the rubric, got 3'],
        ),
        (
            'question = "map-label"\nlevels = [1',
            'question = "map-label"\nlevels = [0',
            ['answer "map-label-1".levels: expected'],
        ),
        (
            'collect.en = "A slip of paper',
            'collects.en = "A slip of paper',
            [
                "lesson \"00-start\": expected a known field, got 'collects'",
                'lesson "00-start".collect.en: expected text, got nothing',
            ],
        ),
        (
            '[[section]]\nid = "in-short"',
            '[odd]\n[[section]]\nid = "in-short"',
            ["expected only [[section]], [[lesson]], [[answer]] tables, got 'odd'"],
        ),
    ],
)
def test_each_fault_is_named_by_file_and_field(data: Path, old: str, new: str, expected: list[str]):
    edit(data / "guide.toml", old, new)
    found = faults(data)
    assert all(fault.startswith("guide.toml: ") for fault in found)
    for line in expected:
        assert any(line in fault for fault in found), (line, found)
    assert len(found) == len(expected), found


@pytest.mark.parametrize("content", ["{[", ""])
def test_a_guide_that_cannot_be_read_is_the_only_fault(data: Path, content: str):
    (data / "guide.toml").write_text(content, encoding="utf-8")
    found = faults(data)
    assert len(found) == 1
    assert found[0].startswith("guide.toml: expected ")


def test_a_lesson_that_cannot_be_read_is_no_fault_of_the_guide(data: Path):
    (data / "lessons" / "02-places.toml").write_text("{[", encoding="utf-8")
    assert not [fault for fault in faults(data) if fault.startswith("guide.toml")]


def test_a_course_without_a_guide_has_no_notebooks_for_teachers(data: Path):
    (data / "guide.toml").unlink()
    assert faults(data) == []
    assert loader.guide(data) is None
    assert not [name for name in notebooks.composed(data) if name.startswith("teacher")]


def test_a_change_in_the_guide_redraws_nothing(data: Path):
    before = compiled.fingerprint(data)
    edit(data / "guide.toml", "The whole course reads", "All of the course reads")
    assert compiled.fingerprint(data) == before


# Further pages


def test_a_page_of_the_table_becomes_a_notebook_in_both_languages(root: Path, course, monkeypatch):
    page = Page(
        "desk",
        "pages.assign",
        (markdown("intro", {"zh": "## 讲台\n", "en": "## Desk\n"}), code("sum", "1 + 1")),
        starts=True,
    )
    monkeypatch.setattr(notebooks, "PAGES", (*teacher_pages.PAGES, page))
    made = notebooks.composed(root / "data")
    for language, title in (("zh", "讲台"), ("en", "Desk")):
        notebook = made[f"teacher/{language}/desk.ipynb"]
        assert [(cell.id, cell.cell_type, cell.source) for cell in notebook.cells] == [
            ("intro", "markdown", f"## {title}"),
            ("sum", "code", "1 + 1"),
        ]
        assert notebook.metadata["lessons"] == {"lesson": "teacher/desk", "language": language, "version": 1}
    assert labextension.shipped(root / "data")["lessons"]["teacher/desk"] == ["1 + 1"]
    assert "teacher/guide" not in labextension.shipped(root / "data")["lessons"]


def test_a_lesson_that_does_not_exist(views):
    with pytest.raises(UnknownNameError, match="02-places"):
        views["en"].key("02-place")


def test_the_guide_of_a_course_of_ones_own(tmp_path: Path):
    """It needs no prose: plans, key and rubrics are made of any course."""
    from lessons.authoring import scaffold

    scaffold.new(tmp_path / "own")
    view = GuideView(compiled.CompiledCourse(tmp_path / "own" / "data"), language="en")
    course = loader.load(tmp_path / "own" / "data")
    for question in course.questions["01-page"].values():
        assert flat(question.explanation.en) in plain(
            view.key("01-page")._repr_html_() + view.rubric("01-page")._repr_html_()
        )
    faults_found = list(guides.faults(guides.Guide({}, {}, {}), ["01-page"], course.questions.values()))
    assert [str(fault) for fault in faults_found] == [
        "guide.toml: lesson: expected every lesson of the course, got none for '01-page' / 每一课都应有，'01-page' 没有"
    ]
    assert "none" not in view.answers("01-page")._repr_html_()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_teachers_pages_are_one_path_and_lead_to_each_lesson(root: Path, course, language: str):
    guide = loader.guide(root / "data")
    lessons_of = {f"../../{language}/{name}.ipynb" for name in course.lessons}
    view, paths = lessons.open_guide(language=language), {}
    for page in (teacher_pages.GUIDE, teacher_pages.ASSIGN, teacher_pages.GRADEBOOK):
        cells = notebooks.compose_page(page, course=course, guide=guide, language=language).cells
        assert (cells[0].id, cells[0].cell_type) == ("head", "code"), "each page begins with it"
        shown = view if page.name == "guide" else view.head(page.name)
        head = BeautifulSoup(shown._repr_html_(), "html.parser").select_one("header.lsn-head")
        assert [each.name for each in head.find_all(recursive=False)][:3] == ["p", "h1", "nav"], "at the same place"
        assert head.h1.text == page.title[language]
        assert head.select_one(".lsn-kicker a")["href"].endswith(f"/{page.name}.ipynb"), (
            "the page in the other language"
        )
        way = head.nav
        assert {link["href"] for link in way.p.select("a")} == lessons_of
        assert all((root / "notebooks" / "teacher" / language / each).is_file() for each in lessons_of)
        here = way.select("li[aria-current=step]")
        assert [bool(each.b and not each.a) for each in here] == [True] * (2 if page.name == "gradebook" else 1)
        paths[page.name] = [link["href"] for link in way.ol.select("a")]
        assert len(way.ol.select("li")) == 4
    assert paths == {
        "guide": ["assign.ipynb", "gradebook.ipynb", "gradebook.ipynb"],
        "assign": ["guide.ipynb", "gradebook.ipynb", "gradebook.ipynb"],
        "gradebook": ["guide.ipynb", "assign.ipynb"],
    }
