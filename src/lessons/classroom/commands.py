"""The teacher's commands, `lessons assign` and `lessons grade`: thin wrappers over what notebooks call, too."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from lessons import paths
from lessons.commands import shell
from lessons.commands.help import Command
from lessons.commands.result import (
    Doubt,
    GradedClass,
    QuestionResult,
    Returned,
    Spread,
    StudentResult,
    finish,
    finish_as,
    json_option,
)
from lessons.content import earlier
from lessons.content.model import AnyQuestion, Course, Language
from lessons.errors import ContentError, LessonError
from lessons.i18n import texts

from . import assignments, collect, question_file, rosters, share
from .allowances import AllowanceError, RowError
from .assignments import AssignmentError, Key
from .grade_class import ClassResults, StudentLine
from .mark_statistics import MarkStatistics, marks_told
from .options import SessionError
from .session import GradingFiles, GradingSession

_FILE = {"file": "assign.file", "key": "assign.key", "picture": "assign.picture"}
_path = click.Path(path_type=Path)


@contextmanager
def _worded(language: Language) -> Iterator[None]:
    """Let our own errors speak the teacher's language, in one line."""
    try:
        yield
    except RowError as error:
        said = (texts.translate(each.key, language, **each.values) for each in (error, error.fault))
        raise LessonError(texts.translate("typo.colon", language).join(said)) from None
    except (AllowanceError, AssignmentError, collect.CollectError, rosters.RosterError, SessionError) as error:
        raise LessonError(texts.translate(error.key, language, **error.values)) from None
    except OSError as error:
        raise LessonError(f"{error.filename or ''}: {error.strerror or error}") from None


def _own(path: Path, course: Course) -> dict[str, AnyQuestion]:
    questions, problems = question_file.check_questions(path, course=course)
    if problems:
        raise ContentError(problems)
    return questions


def _assigned(
    course: Course,
    names: tuple[str, ...],
    *,
    test: Path | None,
    again: Path | None,
    title: str,
    language: Language,
    rules: dict[str, Any],
) -> assignments.Assignment | Key:
    """Return what `assign` was asked for: something made before, a test, or lessons and quizzes."""
    if again:
        context = click.get_current_context()
        others = [name for name in rules if name not in ("due", "zone")]
        said = any(context.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in others)
        if names or test or title or said:
            raise click.UsageError(texts.translate("assign.again-alone", language))
        return assignments.moved(assignments.read(again.read_bytes()), rules["due"], zone=rules["zone"])
    if not title:
        raise click.MissingParameter(param_hint="'--title'", param_type="option")
    if test and names:
        raise LessonError(texts.translate("assign.both", language, names=", ".join(names)))
    if test:
        return assignments.make_test(title, course=course, questions=_own(test, course), **rules)
    return assignments.make(title, course=course, names=names, **rules)


@click.command(cls=Command)
@click.argument("names", nargs=-1)
@click.option("--test", type=_path)
@click.option("--again", type=_path, metavar="FILE")
@click.option("--title", default="")
@click.option("--due", default="")
@click.option("--zone", default="")
@click.option("--late", default="none")
@click.option("--attempts", type=click.IntRange(0, 20), default=0)
@click.option("--feedback/--no-feedback", default=True)
@click.option("--shuffle", is_flag=True)
@click.option("--hub", default="")
@click.option("--source", default="")
@click.option("--address", default="")
@click.option("--out", type=_path, default=Path(assignments.FOLDER))
@shell.course_option
@shell.language_option
def assign(  # noqa: PLR0917 (click passes them by name)
    names: tuple[str, ...],
    test: Path | None,
    again: Path | None,
    title: str,
    out: Path,
    hub: str,
    source: str,
    address: str,
    language: str | None,
    course_folder: Path | None,
    **rules: Any,
) -> None:
    """Assign lessons or quizzes (NAMES, such as 02-places or 02-places/where), or a test of your own."""
    chosen = shell.spoken(language, paths.course(course_folder))
    course = shell.opened(course_folder, chosen)
    with _worded(chosen):
        made = _assigned(course, names, test=test, again=again, title=title, language=chosen, rules=rules)
        assignment = made.assignment if isinstance(made, Key) else made
        links = share.links(
            assignment, language=chosen, source=source, hub=hub, address=address, first=next(iter(course.lessons))
        )
        out.mkdir(parents=True, exist_ok=True)
        if assignment is made:
            click.echo(texts.translate("assign.public", chosen))
        for kind, link in links.items():
            click.echo(texts.translate("assign.link", chosen, kind=kind, link=link))
        if links.keys() & {"binder", "hub"} and not earlier.is_release(assignment.version):
            click.echo(texts.translate("assign.moving", chosen, branch=share.BRANCH))
        for host in dict.fromkeys(filter(None, map(share.nearby, links.values()))):
            click.echo(texts.translate("assign.local", chosen, host=host))
        if assignments.is_over(assignment):
            click.echo(texts.translate("assign.over", chosen, moment=assignment.due_told()["told"]))
        for what, name, data in share.files(made, links):
            (out / name).write_bytes(data)
            click.echo(texts.translate(_FILE[what], chosen, path=out / name))
        if late := assignment.late_told(chosen):
            click.echo(late)
        click.echo(texts.translate("assign.code", chosen))
        click.echo(assignments.code(assignment))


@click.command(cls=Command)
@click.argument("assignment", type=_path)
@click.argument("submissions", type=_path)
@click.option("--class", "people", type=_path)
@click.option("--options", type=_path)
@click.option("--marks", "marked", type=_path)
@click.option("--questions", type=_path)
@click.option("--comments", type=_path)
@click.option("--allowances", type=_path)
@click.option("--out", type=_path, default=Path("grades"))
@click.option("--feedback", type=_path, metavar="DIR")
@json_option
@click.option("--release-answers", is_flag=True)
@shell.course_option
@shell.language_option
def grade(  # noqa: PLR0917 (click passes them by name)
    assignment: Path,
    submissions: Path,
    people: Path | None,
    options: Path | None,
    marked: Path | None,
    questions: Path | None,
    comments: Path | None,
    allowances: Path | None,
    out: Path,
    feedback: Path | None,
    release_answers: bool,
    language: str | None,
    course_folder: Path | None,
    as_json: bool,
) -> None:
    """Grade SUBMISSIONS (a folder, a zip, a download from Moodle or Canvas) of ASSIGNMENT (its file; of a test, its key)."""
    if release_answers and feedback is None:
        raise click.UsageError(texts.both("command.release-answers"))
    chosen = shell.spoken(language, paths.course(course_folder))
    for option, path in (("marks", marked), ("comments", comments)):
        if path is not None and not path.is_file():  # the page writes them there; here nobody will
            raise LessonError(texts.translate("grade.not-there", chosen, path=path, option=option))
    course = shell.opened(course_folder, chosen)
    with _worded(chosen):
        session = GradingSession(
            Path(), course=course, language=chosen, earlier=lambda: earlier.load(paths.course(course_folder))
        )
        session.open_files(
            assignment.read_bytes(),
            GradingFiles(
                out,
                people=people,
                options=options,
                marks=marked,
                questions=questions,
                comments=comments,
                allowances=allowances,
            ),
        )
        session.collect(submissions)
        if not session.files:
            raise LessonError(texts.translate("grade.none-came", chosen, path=submissions))
        if session.roster is not None:
            heads = ", ".join(f"{field}={head}" for field, head in session.roster.heads.items())
            click.echo(
                texts.translate("grade.listed", chosen, count=len(session.roster.students), columns=heads), err=True
            )
        problems: list[str] = []
        with _progress(session.files) as (tell, step):
            found = session.grade(
                step,
                tell=problems.append if as_json else tell,
                listed=as_json,
                feedback=feedback,
                release=release_answers,
            )
    whole = found.summary
    done, look = whole.graded > 0, whole.faults > 0
    if as_json:
        said = _told(found, session, problems, feedback, chosen)
        finish_as(GradedClass, done=done, look=look, **said)
    if whole.unread:
        click.echo(texts.translate("grade.unread", chosen, count=whole.unread))
    click.echo(
        texts.translate("grade.done", chosen, files=whole.files, graded=whole.graded, faults=whole.faults, out=out)
    )
    if whole.graded:
        click.echo(marks_told(whole.marks, most=session.grader.max_points, language=chosen))
    if feedback is not None:
        click.echo(texts.translate("feedback.done", chosen, count=whole.returned, folder=feedback))
    finish(done=done, look=look)


def _told(
    found: ClassResults, session: GradingSession, problems: list[str], feedback: Path | None, language: Language
) -> dict[str, Any]:
    """Return what a grading came to, as `GradedClass` has it."""
    whole = found.summary

    def student(line: StudentLine) -> StudentResult:
        notes = [texts.translate(key, language, **values) for key, values in line.notes]
        return StudentResult(
            line.name, line.number, line.group, line.total, line.late, line.unread, line.file, line.receipt, notes
        )

    return {
        "assignment": session.assignment.id,
        "title": session.assignment.title,
        "max_points": session.grader.max_points,
        "files": whole.files,
        "graded": whole.graded,
        "unread": whole.unread,
        "marks": _spread(whole.marks),
        "students": [student(line) for line in found.lines],
        "questions": [
            QuestionResult(q.slot.label, q.answered, q.right, q.average, _spread(q.marks)) for q in whole.understood
        ],
        "doubts": [Doubt(each.file, each.name, [one.name for one in each.near]) for each in found.doubts],
        "problems": problems,
        "written": [str(path) for path in whole.written],
        "feedback": feedback and Returned(str(feedback), whole.returned, whole.unreturned),
    }


def _spread(marks: MarkStatistics) -> Spread:
    return Spread(marks.students, marks.mean, marks.median, marks.deviation)


@contextmanager
def _progress(files: int) -> Iterator[tuple[Callable[[str], None], Callable[[int], object]]]:
    """Show a bar on a terminal, and let lines pass above it."""
    from tqdm import tqdm  # only who grades from the command line needs it

    with tqdm(total=files, unit="", disable=None, file=sys.stderr, leave=False) as bar:
        yield (lambda line: tqdm.write(line, file=sys.stderr)), lambda _: bar.update()
