"""A teacher's own question file for a test: the format of ``data/questions``, checked like the course's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from lessons.content import loader, model, references, targets
from lessons.errors import Problem


def check_questions(path: Path, *, course: model.Course) -> tuple[dict[str, model.AnyQuestion], list[Problem]]:
    """Return the questions of a file by id, and every fault found; only where there is none may they be used.

    Example:
        >>> questions, problems = check_questions(Path("test.toml"), course=course)  # doctest: +SKIP

    """
    problems: list[Problem] = []
    found = loader.questions(path, targets.Known(course.places, tuple(course.units)), problems)
    problems += references.of_questions(course, path.name, found)
    problems += [
        Problem(
            path.name,
            f'question "{question.id}".same_as',
            f"expected nothing, got {list(question.same_as)!r:.60}: a test's own key has what it asked, and no answer is "
            "carried over into it. Take the line out",
        )
        for question in found.values()
        if question.same_as
    ]
    problems += [
        Problem(path.name, f'question "{question.id}"', f"expected different texts, got {text!r:.60} twice")
        for question in found.values()
        for text in _twice(question)
    ]
    if not found and not problems:
        problems.append(Problem(path.name, "", "expected at least one [[question]], got none"))
    return found, problems


def _twice(question: model.AnyQuestion) -> list[str]:
    """Return the texts that two options or items share: on a paper, nobody could tell them apart."""
    entries = getattr(question, "option", getattr(question, "item", ()))
    counts = [Counter(entry.text[language] for entry in entries) for language in model.LANGUAGES]
    return sorted({text for count in counts for text, times in count.items() if times > 1})
