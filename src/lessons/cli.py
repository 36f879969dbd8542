"""The command line: thin wrappers, so that it and the library cannot disagree."""

from __future__ import annotations

import shlex
import signal
import sys
import webbrowser
from pathlib import Path

import click

from lessons import __version__, paths
from lessons.authoring import report as reports
from lessons.authoring import scaffold
from lessons.authoring.preview import server as preview_server
from lessons.authoring.preview import session
from lessons.classroom import commands, question_file
from lessons.content import earlier, loader
from lessons.content.original import fingerprints
from lessons.drawing import compiled
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.jupyter import labextension, launch, notebooks, settings


class _Group(click.Group):
    """Prints our own errors as one line each, without a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except LessonError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """One Page of Handan: open, check and build the lessons."""


_language = click.option("--language", type=click.Choice(["zh", "en"]), help="Else the system's language, else zh.")
_start = click.option("--start/--no-start", default=True, show_default=True,
                      help="Whether a page of the course makes itself live when it is opened.")  # fmt: skip


@main.command("open")
@_language
@click.option("--dir", "folder", type=click.Path(path_type=Path), default=Path.home() / "handan-lessons", show_default=True,
              help="Your own folder: notebooks are copied here, work is kept here.")  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), help="Else the first free one from 8888.")
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening a browser.")
@click.option("--teacher", is_flag=True, help="Also copy the teacher's notebooks, and begin with the guide.")
@click.option(
    "--fresh",
    multiple=True,
    metavar="LESSON",
    help="Put a lesson back as it came, such as 02-places; yours is moved aside, answers stay. May be given again.",
)
@click.option("--renew/--no-renew", default=None,
              help="Whether the lessons of an assignment under way follow a newer course. Else you are asked.")  # fmt: skip
@_start
def open_(  # noqa: PLR0917 (click passes them by name)
    language: str | None, folder: Path, port: int | None, no_browser: bool, teacher: bool, fresh: tuple[str, ...],
    renew: bool | None, start: bool,
) -> None:  # fmt: skip
    """Open the course in JupyterLab, on this computer, offline."""
    chosen = texts.chosen(language, folder=Path("/"))
    target = folder.expanduser().resolve()
    copied = launch.prepare(target, language=chosen, start=start, teacher=teacher, renew=bool(renew))
    click.echo(f"Your folder: {target}")
    if copied.held and renew is None and _at_a_terminal() and _wants_renewal(copied.held):
        launch.prepare(target, language=chosen, start=start, teacher=teacher, renew=True)
        copied.held.clear()
    if copied.held:
        click.echo(
            f"Left for an assignment under way: {_stems(copied.held)} (lessons open --renew brings the newer version)"
        )
    fetched = launch.freshen(target, fresh)
    for path, aside in fetched:
        click.echo(f"As it came: {path.relative_to(target)} (the old page is {aside}; answers stay)")
    for path in copied.kept:
        if path not in [page for page, _ in fetched]:
            name = path.relative_to(target)
            click.echo(f"Kept as you changed it: {name} (lessons open --fresh {path.stem} puts it back as it came)")
    launch.serve(target, language=chosen, port=port, browser=not no_browser, teacher=teacher)


def _at_a_terminal() -> bool:
    return sys.stdin.isatty()


def _wants_renewal(pages: list[Path]) -> bool:
    return click.confirm(
        f"The course is of a newer version, but you have an assignment with {_stems(pages)} under way. Your class may work "
        "with the version that you have. Renew these lessons all the same? Your answers stay."
    )


def _stems(pages: list[Path]) -> str:
    return ", ".join(sorted({path.stem for path in pages}))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@commands.course_option
@click.option(
    "--report", is_flag=True, help="Also say what is asked and used, how long a lesson takes, how far a guesser comes."
)
def check(folder: Path | None, course_folder: Path | None, report: bool) -> None:
    """Check a course's files, or a question file of your own for a test; print every fault with its file and field.

    FOLDER is a course of your own, else the course around the working directory, else the one that comes with this program.
    """
    if folder and folder.is_file():
        _check_own(folder, paths.course(course_folder))
        return
    data = paths.course(folder or course_folder)
    commands.say_course(data)
    course, problems = loader.read(data)
    for problem in sorted(problems):
        click.echo(str(problem))
    if course is None or problems:
        click.echo(f"{len(problems)} {'fault' if len(problems) == 1 else 'faults'}", err=True)
        sys.exit(1)
    questions = sum(map(len, course.questions.values()))
    click.echo(
        f"No faults: {len(course.lessons)} lessons, {len(course.passages)} passages, {len(course.places)} places, "
        f"{len(course.events)} events, {len(course.figures)} figures, {len(course.sources)} sources, {questions} questions"
    )
    if report:
        click.echo("\n".join(reports.lines(course)))


def _check_own(path: Path, data: Path) -> None:
    commands.say_course(data)
    questions, problems = question_file.check_questions(path, course=loader.load(data))
    for problem in sorted(problems):
        click.echo(str(problem))
    if problems:
        click.echo(f"{len(problems)} {'fault' if len(problems) == 1 else 'faults'}", err=True)
        sys.exit(1)
    click.echo(f"No faults: {len(questions)} questions")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@click.option("--check", "check_only", is_flag=True, help="Write nothing; exit 1 where a stored file is stale.")
def build(folder: Path | None, check_only: bool) -> None:
    """Draw the maps and timelines anew, run every notebook anew, and note which cells a page may start by itself.

    FOLDER is a course of your own, with its data/, else the course around the working directory; its notebooks go into
    notebooks/ beside the data. The course that comes inside an installed program is only ever checked.
    """
    data = paths.course(folder)
    commands.say_course(data, writes=not check_only)
    pages = data.parent / "notebooks"
    made: list[str] = [f"drawn/{name}" for name in (compiled.stale if check_only else compiled.write)(data)]
    made += map(str, (notebooks.stale if check_only else notebooks.write)(data, pages))
    if paths.is_own(data):
        if not check_only:
            settings.trust(sorted(pages.rglob("??/*.ipynb")))  # its author has just run them on this computer
    else:
        made += map(str, (labextension.stale if check_only else labextension.write)(data))
    for name in made:
        click.echo(f"{'stale' if check_only else 'written'}: {name}")
    if check_only:
        sys.exit(1 if made else 0)
    if not made:
        click.echo("Everything is up to date.")


@main.command()
@click.argument("version")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
def keep(version: str, folder: Path | None) -> None:
    """Before a release: keep what the course asks, with its key, as VERSION, so that its answers count for ever.

    FOLDER is a course of your own, with its data/. It writes data/earlier/VERSION.jsonl, which goes into the release.
    """
    data = paths.course(folder)
    path = earlier.keep(data, loader.load(data), version=version)
    click.echo(f"written: {path.relative_to(data)}" if path else "Everything is kept already.")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Write a small course of your own into FOLDER: one made-up page, one place, one lesson, in Chinese and English."""
    for path in scaffold.new(folder):
        click.echo(f"written: {path}")
    name = shlex.quote(str(folder))
    click.echo(f"Next: lessons check {name}; lessons preview {name}; lessons build {name}")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
@_language
@click.option("--lesson", help="Begin with this one, such as 02-places; else with the first.")
@click.option("--port", type=click.IntRange(1, 65535), help="Else any that is free.")
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening a browser.")
def preview(folder: Path | None, language: str | None, lesson: str | None, port: int | None, no_browser: bool) -> None:
    """Show a course's lessons while you edit its files: Chinese beside English, each fault beside its text.

    FOLDER is a course of your own, else the course around the working directory, else the one that comes with this program.
    Nothing is written; Ctrl+C stops it.
    """
    chosen = texts.chosen(language, folder=Path("/"))
    data = paths.course(folder)
    # Also where a shell started it in the background, and so had the interruption ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        shown = session.Preview(data)
        part = f"#{shown.named(lesson, language=chosen)}" if lesson else ""
        shown.warm()
        with preview_server.Server(shown, language=chosen, port=port or 0) as server:
            address = server.address + part
            click.echo(f"Preview of {data}: {address} (Ctrl+C stops it)")
            if not no_browser:
                webbrowser.open(address)
            server.serve_forever()
    except KeyboardInterrupt:
        click.echo("Stopped.")


@main.command("prints")
@click.argument("copy", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--data", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Else this course's."
)
def prints_(copy: Path, folder: Path | None) -> None:
    """Make article.json from a marked COPY of the page: digests to find its paragraphs by, not one word of it.

    COPY is a UTF-8 text file in which each paragraph has its locator before it, at a line's beginning: [D3].
    """
    data = paths.course(folder)
    commands.say_course(data, writes=True)
    target = data / fingerprints.FILE
    try:
        found = fingerprints.take_all(copy.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise LessonError(f"{copy}: {error}") from error
    if not found:
        raise LessonError(f"{copy}: expected paragraphs with their locators before them, such as [A1], got none")
    target.write_bytes(fingerprints.encode(found))
    click.echo(f"written: {target} ({len(found)} paragraphs)")


@main.command()
@_language
@click.argument("config", type=click.Path(path_type=Path))
@click.argument("folders", type=click.Path(path_type=Path, exists=True), nargs=-1)
@_start
def configure(config: Path, folders: tuple[Path, ...], language: str | None, start: bool) -> None:
    """Set up a server (Binder, a hub): settings into CONFIG, notebooks under FOLDERS trusted.

    CONFIG is a Jupyter configuration folder, such as etc/jupyter of the environment.
    """
    for path in settings.write_config(config, language=texts.chosen(language, folder=Path("/")), start=start):
        click.echo(f"written: {path}")
    found = [
        path for folder in folders for path in sorted(folder.rglob("*.ipynb")) if ".ipynb_checkpoints" not in path.parts
    ]
    settings.trust(found)
    click.echo(f"trusted: {len(found)} notebooks")


main.add_command(commands.assign)
main.add_command(commands.grade)

if __name__ == "__main__":
    main()
