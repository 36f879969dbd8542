"""One Page of Handan: notebooks that teach how to read a newspaper page on local governance.

A notebook imports this one name:

    >>> import lessons
    >>> lesson = lessons.open_lesson("02-places")  # doctest: +SKIP
    >>> lesson.passage("D3")  # doctest: +SKIP
"""

from .desk import assign_page, gradebook_page, open_guide, open_lesson
from .lesson import Lesson
from .problems import ContentError, LessonError, Problem, UnknownNameError

__version__ = "0.2.0.dev0"
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
