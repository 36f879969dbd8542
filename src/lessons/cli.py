"""The command line: thin wrappers, so that it and the library cannot disagree."""

from __future__ import annotations

import shlex
import signal
import sys
import webbrowser
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import click

from lessons import __version__, paths
from lessons.authoring import report as reports
from lessons.authoring import scaffold
from lessons.authoring.preview import server as preview_server
from lessons.authoring.preview import session
from lessons.classroom import commands, question_file
from lessons.commands import shell
from lessons.commands.result import Checked, Group, Remark, Reported, faults_of, finish, finish_as, json_option
from lessons.content import earlier, loader
from lessons.content.original import fingerprints
from lessons.drawing import compiled
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError, Problem
from lessons.exchange import commands as exchange
from lessons.i18n import texts
from lessons.jupyter import labextension, launch, notebooks, settings
from lessons.presentation import printed
from lessons.site import commands as site


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Open, check and build lessons: One Page of Handan, or a course of your own."""


_start = click.option("--start/--no-start", default=True)


@main.command("open")
@click.argument(
    "course_folder", metavar="[FOLDER]", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False)
)
@shell.language_option
@click.option("--dir", "folder", type=click.Path(path_type=Path))
@click.option("--port", type=click.IntRange(1, 65535))
@click.option("--no-browser", is_flag=True)
@click.option("--teacher", is_flag=True)
@click.option("--fresh", multiple=True, metavar="LESSON")
@click.option("--renew/--no-renew", default=None)
@_start
def open_(  # noqa: PLR0917 (click passes them by name)
    language: str | None,
    course_folder: Path | None,
    folder: Path | None,
    port: int | None,
    no_browser: bool,
    teacher: bool,
    fresh: tuple[str, ...],
    renew: bool | None,
    start: bool,
) -> None:
    """Open a course in JupyterLab, on this computer, offline."""
    data = paths.course(course_folder)
    chosen = shell.spoken(language, data, folder=Path("/"))
    shell.say_course(data, language=chosen)
    course = CompiledCourse(data).course
    named = f"{course.id}-lessons" if paths.is_own(data) else "handan-lessons"
    target = (folder or Path.home() / named).expanduser().resolve()
    copied = launch.prepare(target, language=chosen, data=data, start=start, teacher=teacher, renew=bool(renew))
    click.echo(texts.translate("open.folder", chosen, folder=target))
    if copied.held and renew is None and _at_a_terminal() and _wants_renewal(copied.held, chosen):
        launch.prepare(target, language=chosen, data=data, start=start, teacher=teacher, renew=True)
        copied.held.clear()
    if copied.held:
        click.echo(texts.translate("open.held", chosen, lessons=_stems(copied.held)))
    fetched = launch.freshen(target, fresh, source=launch.notebooks(data))
    for path, aside in fetched:
        click.echo(texts.translate("open.fresh", chosen, page=path.relative_to(target), aside=aside))
    for path in copied.kept:
        if path not in [page for page, _ in fetched]:
            name = path.relative_to(target)
            click.echo(texts.translate("open.kept", chosen, page=name, lesson=path.stem))
    launch.serve(
        target,
        language=chosen,
        first=next(iter(course.lessons)),
        data=data,
        port=port,
        browser=not no_browser,
        teacher=teacher,
    )


def _at_a_terminal() -> bool:
    return sys.stdin.isatty()


def _wants_renewal(pages: list[Path], language: str) -> bool:
    return click.confirm(texts.translate("open.renew", language, lessons=_stems(pages)))


def _stems(pages: list[Path]) -> str:
    return ", ".join(sorted({path.stem for path in pages}))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True), required=False)
@shell.course_option
@json_option
@click.option("--report", is_flag=True)
def check(folder: Path | None, course_folder: Path | None, report: bool, as_json: bool) -> None:
    """Check a course's files, or a question file of your own for a test; print every fault with its file and field."""
    if folder and folder.is_file():
        _check_own(folder, paths.course(course_folder), as_json=as_json)
    data = paths.course(folder or course_folder)
    chosen = shell.say_course(data)
    course, problems = loader.read(data)
    if course is None or problems:
        _found(problems, data, languages=loader.languages_of(data), as_json=as_json)
    counted = {
        name: len(getattr(course, name)) for name in ("lessons", "passages", "places", "events", "figures", "sources")
    } | {"questions": sum(map(len, course.questions.values()))}
    if as_json:
        finish_as(Checked, path=str(data), counts=counted, faults=[])
    with texts.told_to(course.languages):
        click.echo(texts.both("check.fine", **counted))
        for line in _interface(course.languages):
            click.echo(line)
    if report:
        click.echo("\n".join(reports.lines(course, language=chosen)))


def _found(problems: list[Problem], path: Path, *, languages: Iterable[str], as_json: bool) -> NoReturn:
    """Tell every fault, and end: the check is done, and its reader has something to mend."""
    if as_json:
        finish_as(Checked, look=True, path=str(path), counts={}, faults=faults_of(problems))
    for problem in sorted(problems):
        click.echo(str(problem))
    with texts.told_to(languages):
        click.echo(texts.both("check.faults", count=len(problems)), err=True)
    finish(look=True)


def _interface(languages: Iterable[str]) -> Iterator[str]:
    """Say of a course's languages in which language the interface speaks beside each, where that is not wholly its own."""
    for tag in languages:
        locale, missing = texts.locale_of(tag), len(texts.lacking(tag))
        whole = len(texts.table(texts.FALLBACK))
        if locale != tag:
            yield texts.both("check.locale", tag=tag, locale=locale)
        if missing:
            yield texts.both(
                "check.lacking", tag=tag, missing=missing, whole=whole, locale=locale, fallback=texts.FALLBACK
            )


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@shell.course_option
@json_option
@click.option("--all", "whole", is_flag=True)
def report(folder: Path | None, course_folder: Path | None, whole: bool, as_json: bool) -> None:
    """Say how a course is balanced: what is asked and used, how long it takes, what wants your eye (lines with !)."""
    data = paths.course(folder or course_folder)
    chosen = shell.say_course(data)
    course = loader.load(data)
    if as_json:
        whole_report = reports.lines(course, language=chosen)
        told = [Remark(line.removeprefix("! "), line.startswith("! ")) for line in whole_report if line]
        finish_as(Reported, path=str(data), lines=told)
    made = reports.lines(course, language=chosen) if whole else reports.summary(course, language=chosen)
    click.echo("\n".join(made))


def _check_own(path: Path, data: Path, *, as_json: bool) -> NoReturn:
    shell.say_course(data)
    course = loader.load(data)
    questions, problems = question_file.check_questions(path, course=course)
    if problems:
        _found(problems, path, languages=course.languages, as_json=as_json)
    if as_json:
        finish_as(Checked, path=str(path), counts={"questions": len(questions)}, faults=[])
    with texts.told_to(course.languages):
        click.echo(texts.both("check.fine-test", questions=len(questions)))
    finish()


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@click.option("--check", "check_only", is_flag=True)
def build(folder: Path | None, check_only: bool) -> None:
    """Draw the maps and timelines anew, run every notebook anew, and note which cells a page may start by itself."""
    data = paths.course(folder)
    chosen = shell.say_course(data, writes=not check_only)
    pages = data.parent / "notebooks"
    made: list[str] = [f"drawn/{name}" for name in (compiled.stale if check_only else compiled.write)(data)]
    made += map(str, (notebooks.stale if check_only else notebooks.write)(data, pages))
    if paths.is_own(data):
        if not check_only:
            # Its author has just run these on this computer; what else lies there is not ours to trust.
            settings.trust(sorted(pages / name for name in notebooks.composed(data)))
    else:
        made += map(str, (labextension.stale if check_only else labextension.write)(data))
    told = f"command.{'stale' if check_only else 'written'}"
    for name in made:
        click.echo(texts.translate(told, chosen, path=name))
    if check_only:
        finish(look=bool(made))
    if not made:
        click.echo(texts.translate("command.fresh", chosen))


@main.command()
@click.argument("version")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
def keep(version: str, folder: Path | None) -> None:
    """Before a release: keep what the course asks, with its key, as VERSION, so that its answers count for ever."""
    data = paths.course(folder)
    chosen = shell.say_course(data, writes=True)
    path = earlier.keep(data, loader.load(data), version=version)
    if path:
        click.echo(texts.translate("command.written", chosen, path=path.relative_to(data)))
    else:
        click.echo(texts.translate("command.all-kept", chosen))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", "languages", multiple=True, metavar="TAG")
@click.option("--title", "titles", multiple=True)
@click.option("--repository", default="", metavar="OWNER/NAME")
@click.option("--from", "sources", multiple=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
def new(
    folder: Path, languages: tuple[str, ...], titles: tuple[str, ...], repository: str, sources: tuple[Path, ...]
) -> None:
    """Write a small course of your own into FOLDER, ready to be published: one page, one lesson."""
    spoken = texts.chosen(None, folder=Path("/"))
    wanted = list(dict.fromkeys(languages)) or ([spoken] if sources else ["zh", "en"])
    started = scaffold.new(
        folder, languages=wanted, titles=titles, repository=repository, sources=sources, language=spoken
    )
    for path in started.written:
        click.echo(texts.translate("command.written", spoken, path=path))
    for line in started.said:
        click.echo(line)
    click.echo(texts.translate("command.next", spoken, folder=shlex.quote(str(folder))))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@shell.language_option
@click.option("--lesson")
@click.option("--port", type=click.IntRange(1, 65535))
@click.option("--no-browser", is_flag=True)
def preview(folder: Path | None, language: str | None, lesson: str | None, port: int | None, no_browser: bool) -> None:
    """Show a course's lessons while you edit its files: its languages side by side, each fault beside its text."""
    data = paths.course(folder)
    chosen = shell.spoken(language, data, folder=Path("/"))
    # Also where a shell started it in the background, and so had the interruption ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        shown = session.Preview(data)
        part = f"#{shown.named(lesson, language=chosen)}" if lesson else ""
        shown.warm()
        with preview_server.Server(shown, language=chosen, port=port or 0) as server:
            address = server.address + part
            shell.say_course(data, language=chosen)
            click.echo(texts.translate("preview.at", chosen, data=data, address=address))
            if not no_browser:
                webbrowser.open(address)
            server.serve_forever()
    except KeyboardInterrupt:
        click.echo(texts.translate("preview.stopped", chosen))


@main.command("print")
@click.argument("lesson")
@click.option("--sheet", "kind", flag_value="sheet")
@click.option("--key", "kind", flag_value="key")
@click.option("--documents", "kind", flag_value="documents")
@shell.language_option
@shell.course_option
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False))
def print_(
    lesson: str, kind: printed.Kind | None, language: str | None, course_folder: Path | None, output: Path | None
) -> None:
    """Write a LESSON, such as 02-places, for A4 paper in black and white: one HTML file, to be printed by any browser."""
    if kind is None:
        raise click.UsageError(texts.both("print.which"))
    data = paths.course(course_folder)
    chosen = shell.spoken(language, data, folder=Path("/"))
    shell.say_course(data, language=chosen)
    made = printed.page(CompiledCourse(data), lesson, kind=kind, language=chosen)
    target = output or Path(f"{lesson}.{kind}.{chosen}.html")
    try:
        target.write_text(made, encoding="utf-8", newline="\n")
    except OSError as error:
        raise LessonError(f"{target}: {error.strerror}") from error
    click.echo(texts.translate("print.written", chosen, path=target))


@main.command("prints")
@click.argument("copy", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--data", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
def prints_(copy: Path, folder: Path | None) -> None:
    """Make article.json from a marked COPY of the page: digests to find its paragraphs by, not one word of it."""
    data = paths.course(folder)
    chosen = shell.say_course(data, writes=True)
    target = data / fingerprints.FILE
    try:
        found = fingerprints.take_all(copy.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise LessonError(f"{copy}: {error}") from error
    if not found:
        raise LessonError(f"{copy}: {texts.both('fault.prints-none')}")
    target.write_bytes(fingerprints.encode(found))
    click.echo(texts.translate("command.prints", chosen, path=target, count=len(found)))


@main.command()
@shell.language_option
@click.argument("config", type=click.Path(path_type=Path))
@click.argument("folders", type=click.Path(path_type=Path, exists=True), nargs=-1)
@_start
@click.option("--each-user", is_flag=True)
def configure(config: Path, folders: tuple[Path, ...], language: str | None, start: bool, each_user: bool) -> None:
    """Set up a server (Binder, a hub): settings into CONFIG, notebooks under FOLDERS trusted."""
    chosen = texts.chosen(language, folder=Path("/"))
    trusted = folders or (paths.notebooks(),) if each_user else ()
    for path in settings.write_config(config, language=chosen, start=start, each_user=trusted):
        click.echo(texts.translate("command.written", chosen, path=path))
    if each_user:
        for folder in trusted:
            click.echo(texts.translate("command.trusted-each", chosen, folder=folder.resolve()))
        return
    found = settings.found_in(folders)
    settings.trust(found)
    click.echo(texts.translate("command.trusted", chosen, count=len(found)))


main.add_command(commands.assign)
main.add_command(commands.grade)
main.add_command(exchange.export_)
main.add_command(exchange.import_)
main.add_command(site.site)

if __name__ == "__main__":
    main()
