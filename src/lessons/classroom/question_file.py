"""A teacher's own question file for a test: the format of ``data/questions``, checked like the course's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from lessons.assessment.kinds.place import is_place
from lessons.content import course_rules, decode, extent, loader, model, references, targets
from lessons.errors import Problem, shorten
from lessons.i18n.texts import both, told_to

BEFORE_KM = 50
"""The most that 0.1 took for a question's tolerance, on every map."""


def check_questions(path: Path, *, course: model.Course) -> tuple[dict[str, model.AnyQuestion], list[Problem]]:
    """Return the questions of a file by id, and every fault found; only where there is none may they be used.

    Example:
        >>> questions, problems = check_questions(Path("data/questions/02-places.toml"), course=course)
        >>> len(questions) > 5, problems
        (True, [])

    """
    problems: list[Problem] = []
    with decode.written_in(course.languages), told_to(course.languages):
        found = loader.questions(path, targets.Known(course.places, tuple(course.units), course.passages), problems)
        problems += references.of_questions(course, path.name, found)
        # A file that 0.1 took is taken for ever; and where borders are not at hand, nobody knows how wide the map is.
        if course.province.geometry or not course.units:
            far = {name: each for name, each in found.items() if is_place(each) and each.tolerance_km > BEFORE_KM}
            problems += course_rules.too_wide(path.name, far, extent.of_course(course))
    # Whoever starts from the course's own file takes over what its questions were before; no answer is carried into a test.
    for name, question in list(found.items()):
        found[name] = msgspec.structs.replace(question, same_as=msgspec.UNSET, first_in=msgspec.UNSET)
    with told_to(course.languages):
        problems += [
            Problem(path.name, f'question "{question.id}"', both("fault.same-text", got=shorten(text)))
            for question in found.values()
            for text in _twice(question)
        ]
        if not found and not problems:
            problems.append(Problem(path.name, "", both("fault.no-question")))
    return found, problems


def _twice(question: model.AnyQuestion) -> list[str]:
    """Return the texts that two options or items share: on a paper, nobody could tell them apart."""
    entries = getattr(question, "option", getattr(question, "item", ()))
    languages = question.prompt.languages
    counts = [Counter(entry.text[language] for entry in entries) for language in languages]
    return sorted({text for count in counts for text, times in count.items() if times > 1})
