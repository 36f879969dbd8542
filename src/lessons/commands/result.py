"""How a command ends: one rule for exit codes, one writer of what ``--json`` prints for other programs.

Both are told in `docs/commands.md`.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable
from enum import IntEnum
from pathlib import Path
from typing import Any, NoReturn

import click
import msgspec

from lessons import _version
from lessons.errors import LessonError, Problem

from .help import Command

VERSION = 1
"""Of what ``--json`` prints: it rises when a field goes or changes its meaning, not when one is added."""

_JSON = f"{__name__}.json"


class Exit(IntEnum):
    """What a command's exit code says."""

    DONE = 0
    LOOK = 1
    """Done, and something needs whoever reads it."""
    NOTHING = 2


def finish(*, done: bool = True, look: bool = False) -> NoReturn:
    """End a command: without its having ``done`` anything, or with something for its reader to ``look`` at."""
    sys.exit(_exit(done=done, look=look))


def _exit(*, done: bool, look: bool) -> Exit:
    return (Exit.LOOK if look else Exit.DONE) if done else Exit.NOTHING


class Fault(msgspec.Struct, frozen=True):
    """One fault of a course's or a question file's text; all are strings, ``where`` is a field's path or empty."""

    file: str
    where: str
    message: str


class _Result(msgspec.Struct, frozen=True, tag_field="command"):
    """What each command's result begins with: the form's version, this library's, and how the command ended."""

    v: int
    lessons: str
    exit: int


class Checked(_Result, frozen=True, tag="check"):
    """What `lessons check --json` prints."""

    path: str
    counts: dict[str, int]
    """How many there are of each thing; nothing where there are faults."""
    faults: list[Fault]


class Remark(msgspec.Struct, frozen=True):
    """A line of a report; ``look`` says whether it wants an author's eye."""

    text: str
    look: bool


class Reported(_Result, frozen=True, tag="report"):
    """What `lessons report --json` prints: always the whole report."""

    path: str
    lines: list[Remark]


class StudentResult(msgspec.Struct, frozen=True):
    """What one student came to.

    ``points`` is null where nothing was graded; ``unread`` counts essays that wait for a reader.
    """

    name: str
    number: str
    group: str
    points: float | None
    late: bool
    unread: int
    file: str
    receipt: str
    notes: list[str]


class Spread(msgspec.Struct, frozen=True):
    """How many marks there are, their mean, median and standard deviation (n - 1); null where there are too few for it."""

    count: int
    mean: float | None
    median: float | None
    deviation: float | None


class QuestionResult(msgspec.Struct, frozen=True):
    """How a class did with one question; ``right`` is the share that was right at first (null of an essay, or unanswered)."""

    question: str
    answered: int
    right: float | None
    average: float | None
    marks: Spread


class Doubt(msgspec.Struct, frozen=True):
    """A file of which it is in doubt whose it is; ``near`` has the names that may be meant."""

    file: str
    name: str
    near: list[str]


class Returned(msgspec.Struct, frozen=True):
    """The pages of feedback: how many were written into ``folder``, and for how many none could be made."""

    folder: str
    written: int
    left_out: int


class GradedClass(_Result, frozen=True, tag="grade"):
    """What `lessons grade --json` prints. ``problems`` has the lines of `problems.txt`, ``written`` the files' paths."""

    assignment: str
    title: str
    max_points: float
    files: int
    graded: int
    unread: int
    marks: Spread
    students: list[StudentResult]
    questions: list[QuestionResult]
    doubts: list[Doubt]
    problems: list[str]
    written: list[str]
    feedback: Returned | None


class Refused(_Result, frozen=True, tag="none"):
    """What a command with ``--json`` prints where nothing was done: why, in words; ``of`` is the command."""

    of: str
    error: str
    faults: list[Fault]


Result = Checked | Reported | GradedClass | Refused

json_option: Callable[[Any], Any] = click.option(
    "--json", "as_json", is_flag=True, is_eager=True, callback=lambda context, _, given: _asked(context, given=given)
)


def _asked(context: click.Context, *, given: bool) -> bool:
    """Remember that JSON is wanted, also where the command is refused before it begins."""
    context.find_root().meta[_JSON] = context.info_name if given else None
    return given


def faults_of(problems: Iterable[Problem]) -> list[Fault]:
    """Return problems as `Fault`."""
    return [Fault(each.file, each.where, each.message) for each in sorted(problems)]


def finish_as(kind: Callable[..., Result], *, done: bool = True, look: bool = False, **fields: Any) -> NoReturn:
    """Print a result as JSON, and end the command as it says."""
    code = _exit(done=done, look=look)
    raw = msgspec.json.encode(kind(v=VERSION, lessons=_version.__version__, exit=int(code), **fields), enc_hook=_plain)
    click.echo(raw)
    sys.exit(code)


def _plain(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


class Group(Command, click.Group):
    """The commands. Our own errors are one line each, without a traceback; by the rule, they mean that nothing was done."""

    command_class = Command

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run; a fault of ours has its traceback, and must not look like something done."""
        try:
            return super().main(*args, **kwargs)
        except Exception:  # noqa: BLE001 (click has dealt with what is wrong use)
            traceback.print_exc()
            sys.exit(Exit.NOTHING)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that is asked for."""
        try:
            return super().invoke(ctx)
        except LessonError as error:
            click.echo(str(error), err=True)
            if of := ctx.find_root().meta.get(_JSON):
                problems = faults_of(getattr(error, "problems", ()))
                finish_as(Refused, done=False, of=of, error=str(error), faults=problems)
            ctx.exit(Exit.NOTHING)
        except (KeyboardInterrupt, EOFError, click.Abort):
            click.echo("Aborted!", err=True)
            ctx.exit(Exit.NOTHING)
