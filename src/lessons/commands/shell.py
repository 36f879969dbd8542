"""What all commands share: their options for a language and a course, and saying on which course they work."""

from __future__ import annotations

from pathlib import Path

import click

from lessons import paths
from lessons.content import loader
from lessons.content.model import Course, Language
from lessons.errors import LessonError
from lessons.i18n import texts

language_option = click.option("--language", metavar="TAG")


course_option = click.option("--course", "course_folder", type=click.Path(path_type=Path, exists=True, file_okay=False))


def spoken(language: str | None, data: Path, *, folder: Path | None = None) -> Language:
    """Return the language that a command speaks: of those of the course, as `lessons.i18n.texts.chosen` chooses.

    Raises:
        LessonError: where the course has none such.

    """
    return texts.chosen(language, folder=folder, known=loader.languages_of(data))


def say_course(data: Path, *, language: Language | None = None, writes: bool = False) -> Language:
    """Say on which course a command works, beside what it prints, and return in which language.

    What is wrong is then told in English and in the course's languages, to the end of the command.

    Raises:
        LessonError: where the command ``writes`` and the course is the one inside the installed package.

    """
    language = language or spoken(None, data, folder=Path("/"))
    if context := click.get_current_context(silent=True):
        context.with_resource(texts.told_to(loader.languages_of(data)))
    click.echo(texts.translate("command.course", language, folder=data), err=True)
    if writes and paths.is_installed(data):
        raise LessonError(texts.translate("command.installed", language, folder=data))
    return language


def opened(folder: Path | None, language: Language) -> Course:
    """Say on which course a command works, and return it.

    Raises:
        ContentError: with every fault of the course.

    """
    data = paths.course(folder)
    say_course(data, language=language)
    return loader.load(data)
