"""What a notebook opens: a lesson, or one of the teacher's pages; each loads no more than it needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import earlier, loading, locations, texts
from .drawn import Drawn
from .lesson import Lesson

if TYPE_CHECKING:
    from .assigning import AssignView
    from .gradebook_view import GradebookView
    from .teacher_guide import GuideView


def open_lesson(name: str, *, language: str | None = None) -> Lesson:
    """Open a lesson of the course.

    Args:
        name: the lesson's id, such as ``"02-places"``.
        language: ``"zh"`` or ``"en"``; without it, the notebook's folder decides, then ``LESSONS_LANGUAGE``, then the system.

    Raises:
        UnknownNameError: with the near names and the list of those that exist.
        ContentError: where the course's files have faults (every one is named).

    Example:
        >>> lesson = open_lesson("02-places", language="en")  # doctest: +SKIP

    """
    chosen = texts.chosen(language)
    drawn = Drawn(locations.data())
    plan = texts.find(name, drawn.course.lessons, what="lesson", language=chosen)
    return Lesson(drawn, plan, language=chosen, work=locations.work())


def open_guide(*, language: str | None = None) -> GuideView:
    """Open the teacher's guide to the course: plans, key, rubrics.

    Args:
        language: ``"zh"`` or ``"en"``; without it, it is chosen as `lessons.open_lesson` does.

    Example:
        >>> guide = open_guide(language="en")  # doctest: +SKIP
        >>> guide.key("02-places")  # doctest: +SKIP

    """
    from .teacher_guide import GuideView

    return GuideView(Drawn(locations.data()), language=texts.chosen(language))


def assign_page(*, language: str | None = None) -> AssignView:
    """Show the page on which a teacher assigns lessons, quizzes or a test.

    Args:
        language: ``"zh"`` or ``"en"``; without it, as `lessons.open_lesson` chooses.

    Raises:
        LessonError: where ``language`` is neither.

    """
    from .assigning import AssignView

    return AssignView(Drawn(locations.data()), language=texts.chosen(language), home=Path.cwd())


def gradebook_page(*, language: str | None = None) -> GradebookView:
    """Show the page on which a teacher grades a class; what is given and found lies in a folder beside the notebook.

    Args:
        language: ``"zh"`` or ``"en"``; without it, it is chosen as `lessons.open_lesson` does.

    Raises:
        ContentError: where the course's files have faults (every one is named).

    """
    from .gradebook_view import GradebookView

    data = locations.data()
    return GradebookView(
        loading.load(data), home=Path.cwd(), language=texts.chosen(language), earlier=lambda: earlier.load(data)
    )
