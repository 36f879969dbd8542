"""What authors and teachers read is in the locale files: no sentence stands in the code in one language alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lessons.authoring import scaffold
from lessons.content import loader
from lessons.i18n import faults, texts

SENTENCE = re.compile(r"[a-z’']{2,}:? (?:\{\} )?[a-z]{2,}")
WORDS = re.compile(r"[A-Za-z’']{2,}")
SAID = ast.Constant | ast.JoinedStr | ast.BinOp | ast.IfExp | ast.Tuple
"""What a sentence can be that is yielded or returned; a table of them is data."""
NAMES = ("message", "hint", "said", "told", "why", "guess", "title", "line", "reason")
"""What a sentence is called until it is said."""
TO_PROGRAMS = {
    "NotImplementedError",
    "AttributeError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
}
"""Errors that only somebody who programs with the library can make."""
ENGLISH = {
    "the course's {} folder is missing: install the package again (pip install .)",  # below the words; a broken installation
    "expected it in at least one language, got none",  # a text that was made in Python
    "due: expected an offset from UTC, got {}",  # of a file that the grading page wrote; its reader names the line
    "expected Pyodide's modules to end in the exports that this version of it has",
    "the browser stores nothing",
    "Handan Lessons: one line of a hand-in file",  # a schema's title
}
"""What may stand there: what no author or teacher of a sound installation meets."""
OURS = {"template/tests/test_course.py"}
"""The test that a new repository has speaks English alone."""


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield each sentence that is raised, noted as a fault, yielded or printed; ``{}`` stands for what is filled in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            name = node.exc.func.attr if isinstance(node.exc.func, ast.Attribute) else getattr(node.exc.func, "id", "")
            if name not in TO_PROGRAMS:
                yield from _texts(node.exc)
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("Problem", "add", "append", "echo", "print", "LessonError", "UsageError"):
                yield from _texts(node)
        elif (isinstance(node, ast.Yield | ast.Return) and isinstance(node.value, SAID)) or (
            isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in NAMES
        ):
            yield from _texts(node.value)


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    inside = {id(part) for each in ast.walk(node) if isinstance(each, ast.JoinedStr) for part in each.values}
    for each in ast.walk(node):
        if isinstance(each, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else "{}" for part in each.values)
            text = "".join(parts)
        elif isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in inside:
            text = each.value
        else:
            continue
        if "<" not in text and "import " not in text and len(WORDS.findall(text)) > 2 and SENTENCE.search(text):
            yield each.lineno, text


def test_every_sentence_is_in_the_locale_files(root: Path):
    library, found = root / "src" / "lessons", {}
    for path in sorted(library.rglob("*.py")):
        name = path.relative_to(library).as_posix()
        if name not in OURS:
            found |= {(name, line): text for line, text in sentences(ast.parse(path.read_text("utf-8")))}
    assert {where: text for where, text in found.items() if text not in ENGLISH} == {}
    assert set(found.values()) >= ENGLISH, "what is no longer said need not be allowed"


@pytest.mark.parametrize(
    "code",
    [
        'raise LessonError(f"{path}: cannot write there ({reason})")',
        'faults.add(where, "expected one of these, got another")',
        'def f():\n    yield f"expected a name of {kind}, got {got!r}"',
        'message = "expected a name of its own"',
        'click.echo(f"everything is up to date in {folder}")',
        'raise click.UsageError("give the file with -o")',
    ],
)
def test_a_sentence_in_the_code_is_found(code: str):
    assert list(sentences(ast.parse(code)))


def test_a_french_course_is_told_its_faults_in_french(tmp_path: Path):
    scaffold.new(tmp_path / "own", languages=["fr"])
    data = tmp_path / "own" / "data"
    lesson = next(data.glob("lessons/*.toml"))
    lesson.write_text(
        lesson.read_text("utf-8").replace('view = "quiz", name = "', 'view = "quiz", name = "x', 1), "utf-8"
    )
    told = [str(problem) for problem in loader.read(data)[1]]
    assert told
    assert all(" / attendu " in line for line in told), told
    assert not re.search(r"[\u4e00-\u9fff]", "".join(told))


def test_names_are_listed_as_a_language_lists_them():
    assert faults.listed(["a", "b", "c"], most=2)("zh") == "a、b，另有 1 个"
    assert faults.listed([])("fr") == "aucun"
    with texts.told_to(["fr"]):
        assert texts.both("fault.known-name", got="'x'", hint=faults.hint("x", ["ab"])) == (
            "expected a known name, got 'x' (known: ab) / attendu un nom connu, reçu 'x' (possibles\u00a0: ab)"
        )


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 0, "0 files"),
        ("en", 1, "1 file"),
        ("fr", 0, "0 fichier"),
        ("fr", 1, "1 fichier"),
        ("fr", 2, "2 fichiers"),
        ("zh", 1, "1 个文件"),
    ],
)
def test_a_word_goes_by_its_count(language: str, count: int, told: str):
    assert told in texts.translate("site.build.written", language, folder="out", count=count, megabytes="9")


def test_no_page_is_sent_a_word_that_goes_by_its_count(root: Path):
    """Pages fill in their sentences themselves, without the rule."""
    client = "\n".join(path.read_text("utf-8") for path in (root / "src/lessons/views/client").rglob("*.js"))
    for tag in texts.locales():
        for key, sentence in texts.table(tag).items():
            if re.search(r"\{\w+:[^{}]*\|", sentence):
                prefix, _, name = key.partition(".")
                assert prefix in {
                    "balance",
                    "check",
                    "command",
                    "grade",
                    "site",
                    "guide",
                    "preview",
                    "timeline",
                    "feedback",
                }, key
                assert not re.search(rf'words\["{name}"\]|say\("{name}"', client), key
