"""One Page of Handan: notebooks that teach how to read a newspaper page on local governance.

A notebook imports this one name:

    >>> import lessons
    >>> lesson = lessons.open_lesson("02-places", language="en")
    >>> lesson.passage("D5")
    D5  ...

A notebook that has nothing else may take single parts (docs/parts.md): `Quiz`, `Timeline`, `LinkedMap`, and `link`, which
joins them.
"""

from typing import TYPE_CHECKING, Any

from lessons._version import __version__ as __version__
from lessons.entry import assign_page, gradebook_page, open_guide, open_lesson
from lessons.errors import ContentError, LessonError, Problem, UnknownNameError
from lessons.lesson import Lesson

if TYPE_CHECKING:
    from lessons.parts.joined import link
    from lessons.parts.quiz import Quiz
    from lessons.parts.timeline import Timeline
    from lessons.views.linked.map import LinkedMap

__all__ = [
    "ContentError",
    "Lesson",
    "LessonError",
    "LinkedMap",
    "Problem",
    "Quiz",
    "Timeline",
    "UnknownNameError",
    "assign_page",
    "gradebook_page",
    "link",
    "open_guide",
    "open_lesson",
]

_PARTS = {
    "LinkedMap": "lessons.views.linked.map",
    "Quiz": "lessons.parts.quiz",
    "Timeline": "lessons.parts.timeline",
    "link": "lessons.parts.joined",
}


def __getattr__(name: str) -> Any:
    """Import a part when it is asked for: who opens a lesson needs none."""
    if name not in _PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PARTS[name]), name)
