"""What ``--help`` tells stands in the locale files alone, whole in each language, and follows the reader's."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from lessons import cli, paths
from lessons.commands import help as helping

COMMANDS = {"main": cli.main, **cli.main.commands}
WRITTEN = ("zh", "en", "fr")
SAID = {
    "zh": ("用法:", "选项", "在本机的 JupyterLab 里打开课程"),
    "en": ("Usage:", "Options", "Open a course in JupyterLab"),
    "fr": ("Utilisation\u00a0:", "Options\u00a0", "Ouvrir un cours dans JupyterLab"),
}


def keys() -> Iterator[str]:
    yield from ("help.rule", "help.usage", "help.options", "help.commands", "help.any.help")
    for name, command in COMMANDS.items():
        yield f"help.{name}"
        yield from (helping.key_of(name, each) for each in command.params if isinstance(each, click.Option))


def test_every_command_and_option_has_words_in_each_language():
    for tag in WRITTEN:
        locale = json.loads((paths.PACKAGE / "locale" / f"{tag}.json").read_bytes())
        assert [key for key in keys() if not locale.get(key)] == []
        assert {key for key in locale if key.startswith("help.")} == set(keys()), "words that no command has"


@pytest.mark.parametrize("path", sorted(paths.PACKAGE.rglob("*.py")), ids=str)
def test_no_help_stands_in_code(path: Path):
    """A docstring tells who maintains a command in one line; click is given none of its words."""
    tree = ast.parse(path.read_text("utf-8"))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("option", "command", "group", "version_option"):
            assert {word.arg for word in call.keywords}.isdisjoint({"help", "short_help", "epilog", "show_default"})


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("arguments", [["open", "--help"], ["open", "-h"]])
def test_help_is_in_the_language_that_is_asked_for(language: str, arguments: list[str]):
    before, after = (
        CliRunner().invoke(cli.main, asked).output
        for asked in ([*arguments, "--language", language], [arguments[0], f"--language={language}", arguments[1]])
    )
    assert before == after
    assert [word for word in SAID[language] if word not in before] == []


@pytest.mark.parametrize(("system", "language"), [("fr_CA.UTF-8", "fr"), ("en_GB.UTF-8", "en"), ("zh_CN.UTF-8", "zh")])
def test_else_in_the_systems(system: str, language: str, monkeypatch: pytest.MonkeyPatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LESSONS_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", system)
    told = CliRunner().invoke(cli.main, ["--help"]).output
    assert SAID[language][0] in told
    assert SAID[language][2][:12] in told, "each command with its own words"


def test_chinese_lines_fit_a_terminal():
    for name in cli.main.commands:
        told = CliRunner().invoke(cli.main, [name, "--help", "--language", "zh"]).output
        wide = [
            line
            for line in told.splitlines()
            if sum(1 + (sign > "\u2e7f") for sign in line) > 80 and not line.isascii()
        ]
        assert wide == [], name
