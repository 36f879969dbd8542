"""A course in any language, in one of them or in three: what it writes, what it shows, and what stays as it was asked."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from course_files import edit, faults
from teaching_course import Simulation

from lessons import cli
from lessons.authoring import report
from lessons.authoring.preview.session import Preview
from lessons.classroom import assignments, question_forms
from lessons.classroom.grader import Grader
from lessons.content import decode, earlier, loader, model, sentences
from lessons.drawing import compiled
from lessons.drawing.compiled import CompiledCourse
from lessons.drawing.map import popup_html
from lessons.errors import LessonError
from lessons.exchange import formats
from lessons.i18n import texts
from lessons.jupyter import notebooks
from lessons.lesson import Lesson
from lessons.presentation import printed
from lessons.presentation.html import transliterated
from lessons.schema import Text
from lessons.views.teacher import bank as question_bank
from lessons.views.teacher.guide import GuideView

CHINESE = re.compile("[\u3400-\u9fff]")
LESSONS = ("a-la-une", "b-le-temps", "c-la-lettre")


@pytest.fixture(scope="module")
def french(root: Path, tmp_path_factory) -> Path:
    """The content of a course in French alone, drawn."""
    folder = tmp_path_factory.mktemp("french") / "cours"
    shutil.copytree(root / "tests" / "support" / "french_course", folder)
    compiled.write(folder / "data")
    return folder / "data"


def run(*arguments: object):
    return CliRunner(env={"LESSONS_LANGUAGE": "en"}).invoke(cli.main, [str(each) for each in arguments])


def opened(data: Path, lesson: str, work: Path) -> Lesson:
    drawn = CompiledCourse(data)
    return Lesson(drawn, drawn.course.lessons[lesson], language="fr", work=work)


def test_a_course_in_one_language_has_no_fault_and_is_stored_as_it_was_read(french: Path):
    course, problems = loader.read(french)
    assert (course and course.languages, problems) == (("fr",), [])
    drawn = CompiledCourse(french)
    assert drawn.is_current
    assert drawn.course.languages == ("fr",)
    assert drawn.course.passages == course.passages
    assert drawn.questions("b-le-temps") == course.questions["b-le-temps"]
    assert {name.split(".")[-2] for name in compiled.build(french) if name.endswith(".svg")} == {"fr"}


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_of_its_pages_speaks_its_language(french: Path, tmp_path: Path, lesson: str):
    page = opened(french, lesson, tmp_path)
    plan = page._plan
    html = str(page._repr_html_()) + str(page.work().static_html())
    for show in (show for step in plan.step for show in step.show):
        view = getattr(page, show.view)(*([show.name] if show.name else []))
        html += f"{view.static_html()}\n{view.plain_text()}"
    assert plan.title["fr"].split(" : ")[0] in html
    assert not CHINESE.search(html), CHINESE.findall(html)
    assert 'lang="zh' not in re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    assert 'lang="fr"' in html
    assert "../" not in str(page._repr_html_()), "there is no other language to go to"


def test_a_word_that_is_its_own_name_is_said_once(french: Path, tmp_path: Path):
    page = opened(french, "a-la-une", tmp_path)
    (card,) = page.terms().cards
    assert (card["word"], card["name"], card["lang"]) == ("préfet", "", "")
    assert '<dt data-term="prefet">préfet</dt>' in str(page.terms().static_html())


def test_its_notebooks_and_its_guide_are_in_its_language(french: Path):
    made = notebooks.composed(french)
    assert sorted(made) == [
        *(f"fr/{lesson}.ipynb" for lesson in LESSONS),
        *(f"teacher/fr/{name}.ipynb" for name in ("assign", "gradebook", "guide", "plans")),
    ]
    told = "\n".join(cell.source for book in made.values() for cell in book.cells if cell.cell_type == "markdown")
    assert not CHINESE.search(told)
    assert "`a-la-une`" in "".join(cell.source for cell in made["teacher/fr/assign.ipynb"].cells)
    guide = GuideView(CompiledCourse(french), language="fr")
    for lesson in LESSONS:
        assert not CHINESE.search(guide.plan(lesson)._repr_html_() + guide.key(lesson)._repr_html_())


def test_it_is_previewed_printed_exported_and_reported_on(french: Path, course):
    state = Preview(french).state("b-le-temps")
    assert not state.faults
    assert {tuple(part.html) for part in state.parts} == {("fr",)}
    assert "lsn-preview-fault" not in "".join(part.html["fr"] for part in state.parts)
    for kind in ("sheet", "key", "documents"):
        page = printed.page(CompiledCourse(french), "b-le-temps", kind=kind, language="fr")
        assert '<html lang="fr"' in page
        assert not CHINESE.search(page)
    own = loader.load(french)
    bank = formats.of_course(own, language="fr", lessons=LESSONS)
    assert "Combien de familles" in formats.export(bank, to="gift", language="fr", title="x").data.decode()
    made = question_bank.exported(bank, to="gift", language="fr", title="x")
    assert texts.translate("exchange.secret", "fr") in made.said
    assert {each["id"] for each in question_bank.carried(own, language="fr")} == set(formats.FORMATS)
    lines = "\n".join(report.lines(own))
    assert "English" not in lines
    assert re.search(r"a-la-une: planned 14; fr \d", lines)


def test_from_its_assignment_to_its_feedback(french: Path, tmp_path: Path):
    made = run(
        "assign", "a-la-une", "b-le-temps", "--title", "Semaine 2", "--course", french.parent, "--out", tmp_path / "a"
    )
    assert made.exit_code == 0, made.output
    (path,) = (tmp_path / "a").glob("*.json")
    course = loader.load(french)
    simulation = Simulation(Grader(assignments.read(path.read_bytes()), course=course))
    files = simulation.write(tmp_path / "in", layout="moodle-zip")
    done = run(
        "grade", path, files, "--course", french.parent, "--out", tmp_path / "out", "--feedback", tmp_path / "back"
    )
    assert done.exit_code == 0, done.output
    pages = [page.read_text(encoding="utf-8") for page in (tmp_path / "back").rglob("*.html")]
    assert pages
    assert all("Combien de familles" in page for page in pages), "whatever language a file says that it was answered in"


def test_a_question_typed_by_a_teacher_is_in_the_courses_language():
    entry = {"kind": "choice", "prompt": "Qui ?", "options": ["un", "deux"], "right": 0, "points": 1}
    with decode.written_in(("fr",)):
        (table,), _ = question_forms.read([entry], page="une")
    assert table["prompt"] == {"fr": "Qui ?"}
    assert "further" not in question_forms.toml([table])


def test_a_language_that_the_course_has_not_is_refused(french: Path, own: Path):
    answer = run("print", "a-la-une", "--key", "--language", "en", "--course", french)
    assert answer.exit_code == 2
    assert answer.stderr.startswith("language: expected one of \"fr\", got 'en'")
    edit(own / "passages.toml", 'heading.en = "The lead', 'heading.fr = "Le chapeau"\nheading.en = "The lead')
    (fault,) = faults(own)
    assert fault.startswith(
        "passages.toml: passage \"A1\".heading: expected a known field, got 'fr' (known fields: en, zh) / "
    )


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        ('["fr", "fr"]', "expected each language once"),
        ("[]", "languages"),
        ('"fr"', "languages: expected"),
        ('["fr", "de", "it", "es"]', "languages"),
        ('["f"]', "languages"),
        ("3", "languages: expected"),
    ],
)
def test_faults_of_the_list_of_languages_are_named(french: Path, tmp_path: Path, languages: str, expected: str):
    data = Path(shutil.copytree(french, tmp_path / "data"))
    edit(data / "course.toml", 'languages = ["fr"]', f"languages = {languages}")
    assert any(line.startswith("course.toml: ") and expected in line for line in faults(data))


def test_a_missing_translation_is_named_by_its_language(french: Path, tmp_path: Path):
    data = Path(shutil.copytree(french, tmp_path / "data"))
    edit(data / "course.toml", 'languages = ["fr"]', 'languages = ["fr", "de"]')
    found = faults(data)
    for place, kind in (
        ("course.toml: title.de", "text"),
        ('questions/c-la-lettre.toml: question "lettre".length.de', "a whole number"),
    ):
        start = f"{place}: expected {kind}"
        told = [fault for fault in found if fault.startswith(start)]
        assert told, (start, found)
        assert "got nothing (the field is missing) / " in told[0]


def test_faults_are_told_in_the_courses_own_language_too(french: Path, own: Path, tmp_path: Path):
    data = Path(shutil.copytree(french, tmp_path / "data"))
    edit(data / "sources.toml", "kind = ", "kin = ")
    (told,) = {
        fault.partition(" / ")[2] for fault in faults(data) if fault.startswith("sources.toml") and ".kind" in fault
    }
    assert told.startswith("attendu un nom en minuscules")
    said = run("check", data)
    assert texts.translate("check.faults", "fr", count=len(faults(data))) in said.output
    edit(own / "sources.toml", "kind = ", "kin = ")
    assert any("缺少这一项" in fault for fault in faults(own))


def translated(data: Path, tag: str) -> None:
    """Put a further language beside every text of a scratch course: the English words with a sign before them."""
    for path in data.rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        for found in dict.fromkeys(re.findall(r'^([\w.]+)\.en = ("""\n(?:.*?)"""|"[^\n]*")', text, flags=re.M | re.S)):
            text = text.replace(
                f"{found[0]}.en = {found[1]}", f"{found[0]}.en = {found[1]}\n{found[0]}.{tag} = {found[1]}"
            )
        text = re.sub(r', en = ("(?:[^"\\]|\\.)*")', rf", en = \1, {tag} = \1", text)
        path.write_text(text, encoding="utf-8")
    for path in data.rglob("*.geojson"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r'"en": ?("[^"]*")', rf'"en": \1, "{tag}": \1', text), encoding="utf-8")
    edit(data / "course.toml", 'id = "my-course"', f'id = "my-course"\nlanguages = ["zh", "en", "{tag}"]')


def test_a_translation_that_comes_later_leaves_what_was_asked_as_it_was(own: Path):
    """Else every answer of the students of before would be to another wording."""
    before = loader.load(own)
    asked = {(lesson, each.id): earlier.fingerprint(each) for lesson, each in earlier.asked(before)}
    assert run("keep", "1.0", own).exit_code == 0
    translated(own, "pl")  # of whose words nothing is known here, so that a copy of the English will do
    assert faults(own) == []
    after = loader.load(own)
    assert after.languages == ("zh", "en", "pl")
    assert after.passages["A1"].heading["pl"] == after.passages["A1"].heading.en
    assert {(lesson, each.id): earlier.fingerprint(each) for lesson, each in earlier.asked(after)} == asked
    compiled.write(own)
    stored = CompiledCourse(own)
    assert stored.is_current
    for name, question in stored.questions("01-page").items():
        assert model.fingerprint(question) == asked["01-page", name]
    assert run("keep", "2.0", own).stdout == "Everything is kept already.\n"


def test_without_a_release_each_language_counts(own: Path):
    before = loader.load(own).questions["01-page"]["hands"]
    translated(own, "fr")
    assert model.fingerprint(loader.load(own).questions["01-page"]["hands"]) != model.fingerprint(before)


def test_a_course_of_two_languages_stores_nothing_of_others(own: Path):
    course = loader.load(own)
    raw = msgspec.json.encode(course)
    assert b"further" not in raw
    assert b"languages" not in raw
    assert b"first_in" not in raw
    assert tuple(course.title.languages) == ("zh", "en")


def test_sentences_that_stand_for_each_other_in_three_languages():
    told = {
        "zh": "水涨了，桥没了。人还在。孩子呢？",
        "en": "The water rose. The bridge went. The people stayed. And the children?",
        "fr": "L’eau monta et le pont partit. « Les gens sont restés », dit-on. Et les enfants ?",
    }
    passage = model.Passage(id="A1", kind="body", heading=Text.of(told), text=Text.of(told))
    entry = {
        "passages": ["A1"],
        "sentence": [{"passage": "A1", "words": {"zh": "人还在", "en": "people stayed", "fr": "sont restés"}}],
    }
    problems = decode.Collector("x.toml")
    made = sentences.completed(entry, {"A1": passage}, "question", problems)
    assert not problems.problems
    assert [each["text"]["en"] for each in made["listed"]] == [
        "The water rose. The bridge went.",
        "The people stayed.",
        "And the children?",
    ]
    assert made["listed"][1]["text"]["fr"] == "« Les gens sont restés », dit-on."
    assert made["sentence"][0]["at"] == "A1-2"


def test_a_text_in_no_language_is_none():
    with pytest.raises(msgspec.ValidationError, match="at least one language"):
        msgspec.json.decode("{}", type=Text)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode('{"further": {"not a tag": "x"}}', type=Text)


@pytest.mark.parametrize(("tag", "name", "is_pinyin"), [("zh-Hant", "邯鄲", True), ("fr", "Valdoré", False)])
def test_map_and_table_agree_on_what_a_transliteration_is_of(course, tag: str, name: str, is_pinyin: bool):
    place = msgspec.structs.replace(course.places["handan"], name=Text.of({tag: name}), transliteration="Hándān")
    popup = popup_html(course, course.lessons["02-places"], place, tag)
    cell = transliterated(name, place.transliteration)
    assert "Hándān" in popup
    assert "Hándān" in cell
    assert ('lang="zh-Latn"' in popup, 'lang="zh-Latn"' in cell) == (is_pinyin, is_pinyin)


def test_texts_of_further_languages_are_hashed_and_compared():
    assert len({Text.of({"fr": "a"}), Text.of({"fr": "a"}), Text.of({"fr": "b"})}) == 2


def test_who_has_no_locale_is_spoken_to_in_english_and_check_says_so(french: Path, tmp_path: Path):
    data = Path(shutil.copytree(french, tmp_path / "data"))
    for path in [*data.rglob("*.toml"), *data.rglob("*.geojson")]:
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"(^|[.{ ])fr = ", r"\1eo = ", text, flags=re.MULTILINE)
        path.write_text(text.replace('"fr"', '"eo"'), encoding="utf-8")
    out = run("check", data).stdout
    assert "eo: the interface has no words in eo, and speaks en beside its texts" in out
    drawn = CompiledCourse(data)
    page = Lesson(drawn, drawn.course.lessons["a-la-une"], language="eo", work=tmp_path)
    assert texts.translate("quiz.check", "en") in str(page.quiz("noyau").words)
    assert 'lang="eo"' in str(page.quiz("noyau").static_html())


def test_a_page_opens_in_the_folder_of_its_language(french: Path, tmp_path: Path, monkeypatch):
    import lessons

    monkeypatch.setenv("LESSONS_DATA", str(french))
    monkeypatch.delenv("LESSONS_WORK", raising=False)
    (tmp_path / "mine" / "fr").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "mine" / "fr")
    assert lessons.open_lesson("a-la-une").language == "fr"
    assert lessons.open_lesson("a-la-une").journal.folder.parent == tmp_path / "mine" / "work"
    with pytest.raises(LessonError, match='expected one of "fr"'):
        lessons.open_lesson("a-la-une", language="zh")
    assert tomllib.loads((french / "course.toml").read_text(encoding="utf-8"))["languages"] == ["fr"]
