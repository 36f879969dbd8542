"""One Page of Handan: notebooks that teach how to read a newspaper page on local governance.

A notebook imports this one name:

    >>> import lessons
    >>> lesson = lessons.open_lesson("02-places")  # doctest: +SKIP
    >>> lesson.passage("D3")  # doctest: +SKIP
"""

from lessons._version import __version__ as __version__
from lessons.entry import assign_page, gradebook_page, open_guide, open_lesson
from lessons.errors import ContentError, LessonError, Problem, UnknownNameError
from lessons.lesson import Lesson

__all__ = [
    "ContentError",
    "Lesson",
    "LessonError",
    "Problem",
    "UnknownNameError",
    "assign_page",
    "gradebook_page",
    "open_guide",
    "open_lesson",
]
