"""`lessons export` and `lessons import`: thin wrappers over `formats`, `reading` and `question_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from lessons import paths
from lessons.classroom import question_file
from lessons.commands import shell
from lessons.commands.help import Command
from lessons.commands.result import finish
from lessons.content import tables
from lessons.content.model import AnyQuestion, Course, Language
from lessons.errors import ContentError, LessonError, UnknownNameError
from lessons.i18n import texts

from . import formats, question_tables, reading, telling
from .faults import FileError
from .records import RECORD_FORMATS

_path = click.Path(path_type=Path)


@click.command("export", cls=Command)
@click.option("--to", required=True, type=click.Choice([*formats.FORMATS, *RECORD_FORMATS]))
@shell.language_option
@click.option("--lesson", "lessons", multiple=True, metavar="LESSON")
@click.option("--questions", type=_path)
@click.option("--what", multiple=True, type=click.Choice(list(tables.TABLES)))
@click.option("--bom", is_flag=True)
@click.option("-o", "--out", type=_path)
@shell.course_option
def export_(  # noqa: PLR0917 (click passes them by name)
    to: str,
    language: str | None,
    lessons: tuple[str, ...],
    questions: Path | None,
    what: tuple[str, ...],
    bom: bool,
    out: Path | None,
    course_folder: Path | None,
) -> None:
    """Write questions with their right answers for another platform, or the course's events, places, figures and sources."""
    chosen = shell.spoken(language, paths.course(course_folder))
    if to in RECORD_FORMATS:
        if lessons or questions:
            raise click.UsageError(texts.translate("exchange.no-questions", chosen, to=to))
        _records(shell.opened(course_folder, chosen), to, what, out, bom=bom, language=chosen)
        return
    if what or bom:
        raise click.UsageError(texts.translate("exchange.what-for", chosen, known=", ".join(RECORD_FORMATS)))
    if out is None:
        raise click.UsageError(texts.both("exchange.no-out"))
    course = shell.opened(course_folder, chosen)
    bank = _own(questions, course) if questions else _bank(course, lessons, chosen)
    made = formats.export(bank, to=to, language=chosen, title=course.title[chosen])
    try:
        out.write_bytes(made.data)
    except OSError as error:
        raise LessonError(f"{out}: {error.strerror or error}") from None
    for line in telling.of_export(made, language=chosen):
        click.echo(line)
    if to in telling.UNPROVED:
        click.echo(texts.translate("exchange.unproved", chosen))
    click.echo(texts.translate("exchange.written", chosen, count=made.written, left=len(made.left), path=out))
    click.echo(texts.translate("exchange.secret", chosen))
    finish(done=made.written > 0)


def _records(
    course: Course, to: str, what: tuple[str, ...], out: Path | None, *, bom: bool, language: Language
) -> None:
    """Write tables of the course into a folder, or the only one to the standard output."""
    wanted = RECORD_FORMATS[to]
    names = list(dict.fromkeys(what)) or list(wanted.takes)
    for name in names:
        if name not in wanted.takes:
            known = ", ".join(wanted.takes)
            raise click.UsageError(texts.translate("exchange.no-place", language, to=to, name=name, known=known))
    if bom and to != "csv":
        raise click.UsageError(texts.translate("exchange.bom-for", language))
    if out is None and len(names) > 1:
        raise click.UsageError(texts.both("exchange.no-folder", names=", ".join(names)))
    for name in names:
        data = (b"\xef\xbb\xbf" if bom else b"") + wanted.write(course, name, language).encode()
        if out is None:
            click.echo(data, nl=False)
            return
        path = out / f"{name}{wanted.suffix}"
        try:
            out.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            raise LessonError(f"{path}: {error.strerror or error}") from None
        click.echo(texts.translate("exchange.table-written", language, path=path))


def _bank(course: Course, lessons: tuple[str, ...], language: Language) -> dict[str, tuple[str, AnyQuestion]]:
    for name in lessons:
        if name not in course.lessons:
            raise UnknownNameError(
                texts.translate("exchange.no-lesson", language, got=name, known=", ".join(course.lessons))
            )
    return formats.of_course(course, language=language, lessons=lessons)


def _own(path: Path, course: Course) -> Mapping[str, tuple[str, AnyQuestion]]:
    questions, problems = question_file.check_questions(path, course=course)
    if problems:
        raise ContentError(problems)
    return {name: (path.stem, question) for name, question in questions.items()}


@click.command("import", cls=Command)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--out", required=True, type=_path)
@click.option("--from", "form", type=click.Choice(reading.FORMATS))
@click.option("--cites", default="")
@shell.language_option
@shell.course_option
def import_(  # noqa: PLR0917 (click passes them by name)
    file: Path, out: Path, form: str | None, cites: str, language: str | None, course_folder: Path | None
) -> None:
    """Make a question file of your own from FILE: GIFT, Moodle XML, JSON of jupyterquiz, CSV or XLSX."""
    chosen = shell.spoken(language, paths.course(course_folder))
    course = shell.opened(course_folder, chosen)
    if out.exists():
        raise LessonError(texts.translate("exchange.exists", chosen, path=out))
    decided = [name.strip() for name in cites.replace("，", ",").split(",") if name.strip()]
    try:
        taken = question_tables.take(reading.read(file, language=chosen, form=form), course=course, cites=decided)
    except FileError as error:
        raise LessonError(f"{file}: {texts.translate(error.key, chosen, **error.values)}") from None
    except OSError as error:
        raise LessonError(f"{file}: {error.strerror or error}") from None
    for fault in taken.faults:
        click.echo(fault.told(chosen))
    refused = len({fault.row for fault in taken.faults if not fault.taken})
    if taken.written:
        out.write_text(taken.toml, encoding="utf-8", newline="\n")
        click.echo(texts.translate("exchange.taken", chosen, count=taken.written, refused=refused, path=out))
        click.echo(texts.translate("exchange.next", chosen, path=out))
    else:
        click.echo(texts.translate("exchange.none-taken", chosen, refused=refused), err=True)
    finish(done=bool(taken.written), look=refused > 0)
