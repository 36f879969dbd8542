"""What a notebook opens: a lesson, or one of the teacher's pages; each loads no more than it needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lessons import paths
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.lesson import Lesson

if TYPE_CHECKING:
    from lessons.views.teacher.assign import AssignView
    from lessons.views.teacher.gradebook import GradebookView
    from lessons.views.teacher.guide import GuideView


def open_lesson(name: str, *, language: str | None = None) -> Lesson:
    """Open a lesson of the course.

    Args:
        name: the lesson's id, such as ``"02-places"``.
        language: one of the course's, such as ``"en"``; without it, the notebook's folder decides, then ``LESSONS_LANGUAGE``,
            then the system.

    Raises:
        UnknownNameError: with the near names and the list of those that exist.
        ContentError: where the course's files have faults (every one is named).

    Example:
        >>> open_lesson("02-places", language="en").id
        '02-places'

    """
    drawn = CompiledCourse(paths.data())
    chosen = texts.chosen(language, known=drawn.course.languages)
    plan = texts.find(name, drawn.course.lessons, what="lesson", language=chosen)
    return Lesson(drawn, plan, language=chosen, work=paths.work(drawn.course.languages))


def open_guide(*, language: str | None = None) -> GuideView:
    """Open the teacher's guide to the course: plans, key, rubrics.

    Args:
        language: one of the course's; without it, it is chosen as `lessons.open_lesson` does.

    Example:
        >>> open_guide(language="en").key("02-places")
        Key and explanations: ... questions, ... points

    """
    from lessons.views.teacher.guide import GuideView

    drawn = CompiledCourse(paths.data())
    return GuideView(drawn, language=texts.chosen(language, known=drawn.course.languages))


def assign_page(*, language: str | None = None) -> AssignView:
    """Show the page on which a teacher assigns lessons, quizzes or a test.

    Args:
        language: one of the course's; without it, as `lessons.open_lesson` chooses.

    Raises:
        LessonError: where the course is not in that ``language``.

    """
    from lessons.views.teacher.assign import AssignView

    drawn = CompiledCourse(paths.data())
    return AssignView(drawn, language=texts.chosen(language, known=drawn.course.languages), home=Path.cwd())


def gradebook_page(*, language: str | None = None) -> GradebookView:
    """Show the page on which a teacher grades a class; what is given and found lies in a folder beside the notebook.

    Args:
        language: one of the course's; without it, it is chosen as `lessons.open_lesson` does.

    Raises:
        ContentError: where the course's files have faults (every one is named).

    """
    from lessons.content import earlier
    from lessons.views.teacher.gradebook import GradebookView

    data = paths.data()
    course = CompiledCourse(data).asked
    chosen = texts.chosen(language, known=course.languages)
    return GradebookView(course, home=Path.cwd(), language=chosen, earlier=lambda: earlier.load(data))
