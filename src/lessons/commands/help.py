"""What ``--help`` tells: the words of the locale files, in the language of ``--language``, else as commands choose theirs.

A command's words have the key ``help.COMMAND``, an option's ``help.COMMAND.OPTION`` (by its longest form), or
``help.any.OPTION`` where several commands have it. None stands beside the option itself; a test holds that none is missing.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from lessons.i18n import texts
from lessons.schema import Language, is_chinese

_ASKED = f"{__name__}.asked"
_WIDE = 38
"""A Chinese character is as wide as two letters, which click does not know: so many fill a line."""


class _Formatter(click.HelpFormatter):
    """Writes help under headings in the reader's language."""

    language: Language = texts.FALLBACK

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{texts.translate('help.usage', self.language)} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(texts.table(self.language).get(f"help.{heading.lower()}", heading))

    def write_text(self, text: str) -> None:
        before = self.width
        self.width = min(before, _WIDE) if is_chinese(self.language) else before
        super().write_text(text)
        self.width = before

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        rows, before = list(rows), self.width
        first = min(max((len(name) for name, _ in rows), default=0), col_max) + col_spacing
        self.width = first + (before - first) // 2 if is_chinese(self.language) else before
        super().write_dl(rows, col_max, col_spacing)
        self.width = before


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help has the reader's language."""

    context_class = _Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Remember which language is asked for: ``--help`` ends the command before its options are read."""
        found = (
            other if one == "--language" else one.partition("--language=")[2] for one, other in pairwise([*args, ""])
        )
        ctx.meta.setdefault(_ASKED, next(filter(None, found), None))
        return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write help in the reader's language."""
        asked = ctx.meta.get(_ASKED)
        language = texts.locale_of(asked) if asked else texts.chosen(None, folder=Path("/"))
        if isinstance(formatter, _Formatter):
            formatter.language = language
        word(self, self.name or "", language)
        if isinstance(self, click.Group):
            self.epilog = texts.translate("help.rule", language)
            for name, command in self.commands.items():
                word(command, name, language)
        if help_option := self.get_help_option(ctx):
            help_option.help = texts.translate("help.any.help", language)
        super().format_help(ctx, formatter)


def word(command: click.Command, name: str, language: Language) -> None:
    """Give a command and its options their words in a language."""
    command.help = texts.translate(f"help.{name}", language)
    for option in command.params:
        if isinstance(option, click.Option):
            option.help = texts.translate(key_of(name, option), language)


def key_of(command: str, option: click.Option) -> str:
    """Return the key of an option's words."""
    told = max(option.opts, key=len).lstrip("-")
    own = f"help.{command}.{told}"
    return own if own in texts.table(texts.FALLBACK) else f"help.any.{told}"
