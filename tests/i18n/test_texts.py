"""The interface in both languages: the same keys, the same values to fill in, every key in use."""

from __future__ import annotations

import re
import string
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


def test_nothing_is_left_untranslated():
    for key, sentence in texts.table("zh").items():
        if key not in ("head.other", "progress.of", "model.is", "model.percent"):
            assert re.search(r"[\u4e00-\u9fff]", sentence), key
            assert sentence != texts.table("en")[key]


def test_every_key_is_used(root: Path):
    code = "".join(path.read_text(encoding="utf-8") for path in (root / "src" / "lessons").rglob("*.py"))
    code += "".join(
        path.read_text(encoding="utf-8") for path in (root / "src" / "lessons" / "views" / "client").glob("*.js")
    )
    unused = []
    for key in texts.table("zh"):
        prefix, _, rest = key.partition(".")
        last = rest.rpartition(".")[2]
        whole = f'"{key}"' in code
        composed = re.search(rf"{re.escape(key.rpartition('.')[0])}\.\{{", code) is not None
        listed = re.search(rf"[\"']{re.escape(last)}[\"']", code) is not None and f"{prefix}." in code
        if not (whole or composed or listed or re.search(rf"\b(words|write)\.{re.escape(last)}\b", code)):
            unused.append(key)
    assert not unused


@pytest.mark.parametrize(
    ("asked", "folder", "environment", "system", "expected"),
    [
        ("en", "zh", "zh", "zh_CN.UTF-8", "en"),
        (None, "en", "zh", "zh_CN.UTF-8", "en"),
        (None, "desk", "en", "zh_CN.UTF-8", "en"),
        (None, "desk", "", "en_GB.UTF-8", "en"),
        (None, "desk", "", "fr_FR.UTF-8", "zh"),
        (None, "desk", "", "", "zh"),
    ],
)
def test_which_language(monkeypatch, asked, folder, environment, system, expected):
    for name, value in (("LESSONS_LANGUAGE", environment), ("LC_ALL", system), ("LC_MESSAGES", ""), ("LANG", "")):
        monkeypatch.setenv(name, value)
    assert texts.chosen(asked, folder=Path("/somewhere") / folder) == expected


def test_an_unknown_language():
    with pytest.raises(LessonError, match='expected "zh" or "en", got \'fr\''):
        texts.chosen("fr")
