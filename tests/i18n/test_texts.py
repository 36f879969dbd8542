"""The interface in both languages: the same keys, the same values to fill in, every key in use."""

from __future__ import annotations

import json
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

from lessons.errors import LessonError
from lessons.i18n import texts


def holes(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_same_keys_in_both_languages():
    assert texts.table("zh").keys() == texts.table("en").keys()


def test_same_values_in_both_languages():
    for key, sentence in texts.table("zh").items():
        assert holes(sentence) == holes(texts.table("en")[key]), key


FURTHER = [tag for tag in texts.locales() if tag not in ("zh", "en")]


@pytest.mark.parametrize("tag", FURTHER)
def test_a_further_locale_has_known_sentences_with_the_same_values(root: Path, tag: str):
    """It may lack some, which are then said in English; what it has it must be able to say."""
    own = json.loads((root / "src" / "lessons" / "locale" / f"{tag}.json").read_text(encoding="utf-8"))
    assert not own.keys() - texts.table("en").keys()
    for key, sentence in own.items():
        assert holes(sentence) == holes(texts.table("en")[key]), key
        assert bool(texts.translate(key, tag, **dict.fromkeys(holes(sentence), 1))) == bool(sentence)
    assert set(texts.lacking(tag)) == texts.table("en").keys() - own.keys()
    assert texts.table(tag).keys() == texts.table("en").keys()


def test_traditional_characters_are_those_made_of_the_simplified_ones(root: Path):
    told = subprocess.run(
        [sys.executable, root / "tools" / "traditional.py", "--check"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert not texts.lacking("zh-Hant")
    assert texts.translate("error.page", "zh-Hant") == "頁面"
    assert texts.translate("error.document", "zh-Hant") == "文件", "a historical document is not a computer's file"


def test_french_has_its_spaces_where_they_do_not_break():
    for key in texts.table("fr").keys() - set(texts.lacking("fr")):
        sentence = texts.table("fr")[key]
        assert not re.search(r" [;:?!%»]|« (?! )|\w'\w", sentence), (key, sentence)
        assert sentence.count("«") == sentence.count("»"), key


def test_the_words_that_every_student_meets_are_in_french():
    student = (
        "head",
        "start",
        "quiz",
        "answer",
        "writing",
        "essay",
        "work",
        "take",
        "handin",
        "progress",
        "explore",
        "feedback",
    )
    assert not [key for key in texts.lacking("fr") if key.split(".")[0] in student]


LABELS = {
    "a short answer",
    "Average points",
    "by choice",
    "Class",
    "Close",
    "Closed in time",
    "Copy",
    "Download my work",
    "Download: {name}",
    "File",
    "From",
    "Grade",
    "Kind",
    "Make this page live",
    "Name",
    "Not right",
    "one answer",
    "Partly right",
    "Passage",
    "Passages",
    "Place",
    "planned",
    "Points",
    "Question",
    "reported",
    "Right",
    "Right at first",
    "Saved {time}",
    "several answers",
    "The envelope: what has no date",
    "The file is too large and was not read.",
    "The right answer",
    "Total",
    "Try again",
    "When",
    "Where",
    "Your answer",
    "Zoom in",
    "Zoom out",
    "inferred",
    "Late",
    "Lesson",
    "Max points",
    "Note",
    "Notes",
    "Number",
    "yes",
    "No reply yet. If it stays so, press ▶ “Make this page live”.",
}
"""What stands under several keys: short labels of pages that are each sent the words of their own family, and no others."""


def test_no_other_sentence_stands_under_two_keys(root: Path):
    folder = root / "src" / "lessons" / "locale"
    tables = [json.loads((folder / f"{tag}.json").read_text(encoding="utf-8")) for tag in ("en", "zh", *FURTHER)]
    keys: dict[tuple[str | None, ...], list[str]] = {}
    for key in tables[0]:
        keys.setdefault(tuple(table.get(key) for table in tables), []).append(key)
    assert not [names for said, names in keys.items() if len(names) > 1 and said[0] not in LABELS]


def test_nothing_is_left_untranslated():
    for key, sentence in texts.table("zh").items():
        if key.split(".")[0] not in ("typo", "number") and key not in (
            "axis.moment",
            "axis.month-of",
            "axis.time",
            "balance.read-in",
            "notebook.locale",
            "work.file-name",
            "progress.of",
            "model.is",
            "model.percent",
            "quote.form",
            "quiz.marked",
        ):
            assert re.search(r"[\u4e00-\u9fff]", sentence), key
            assert sentence != texts.table("en")[key]


def test_every_key_is_used(root: Path):
    library = root / "src" / "lessons"
    files = [*library.rglob("*.py"), *(library / "views" / "client").rglob("*.js")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    quoted = set(re.findall(r"""["']([\w.-]+)["']""", code))
    before_dot = set(re.findall(r"\b([\w-]+)\.", code))
    asked = set(re.findall(r"\b(?:words|write)\.([\w-]+)", code))
    composed = set(re.findall(r"\b([\w.-]+)\.\{", code))  # "rubric.{row}.{level}" makes all below "rubric"
    unused = []
    for key in texts.table("zh"):
        prefix, last = key.partition(".")[0], key.rpartition(".")[2]
        parts = key.split(".")
        above = {".".join(parts[:count]) for count in range(1, len(parts))}
        listed = last in quoted and prefix in before_dot
        if not (key in quoted or above & composed or listed or last in asked):
            unused.append(key)
    assert not unused


@pytest.mark.parametrize(
    ("asked", "folder", "environment", "system", "expected"),
    [
        ("en", "zh", "zh", "zh_CN.UTF-8", "en"),
        (None, "en", "zh", "zh_CN.UTF-8", "en"),
        (None, "desk", "en", "zh_CN.UTF-8", "en"),
        (None, "desk", "", "en_GB.UTF-8", "en"),
        (None, "desk", "", "qaa_QM.UTF-8", "zh"),  # a language of nobody: that it has no locale stays so
        (None, "desk", "", "fr_FR.UTF-8", "fr"),
        (None, "desk", "", "", "zh"),
    ],
)
def test_which_language(monkeypatch, asked, folder, environment, system, expected):
    for name, value in (("LESSONS_LANGUAGE", environment), ("LC_ALL", system), ("LC_MESSAGES", ""), ("LANG", "")):
        monkeypatch.setenv(name, value)
    assert texts.chosen(asked, folder=Path("/somewhere") / folder) == expected


def test_an_unknown_language():
    with pytest.raises(LessonError, match='expected one of "zh", "en", got \'xx\''):
        texts.chosen("xx", known=("zh", "en"))
