"""`lessons site`: a thin wrapper over `builder`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from lessons import paths
from lessons.commands import shell
from lessons.commands.help import Command
from lessons.content import numerals
from lessons.i18n import texts

from . import builder, packages


@click.command("site", cls=Command)
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--file", "scripts", is_flag=True)
@click.option("--teacher", is_flag=True)
@click.option("--cache", type=click.Path(path_type=Path, file_okay=False))
@shell.course_option
@shell.language_option
def site(  # noqa: PLR0917 (click passes them by name)
    out: Path, scripts: bool, teacher: bool, cache: Path | None, language: str | None, course_folder: Path | None
) -> None:
    """Write the course into OUT as plain files for any web server: its lessons live in the browser, without JupyterLab."""
    data = paths.course(course_folder)
    chosen = shell.spoken(language, data, folder=Path("/"))
    node = packages.node(chosen)  # said first: all else takes a while
    shell.say_course(data, language=chosen)
    fetched = packages.Packages(
        (cache or packages.cache_folder()).expanduser().resolve(),
        asked=packages.Asked.read(teacher=teacher),
        language=chosen,
        say=partial(click.echo, err=True),
    )
    edition = builder.TEACHER if teacher else builder.STUDENT
    parts = builder.live_parts(data, packages=fetched, node=node, language=chosen, edition=edition)
    made = builder.files(data, parts=parts, version=fetched.version, language=chosen, scripts=scripts, edition=edition)
    builder.write(made, out, language=chosen, edition=edition)
    size = sum(map(len, made.values())) / 1e6
    megabytes = numerals.number(round(size, 1), language=chosen)
    click.echo(texts.translate("site.build.written", chosen, folder=out, count=len(made), megabytes=megabytes))
