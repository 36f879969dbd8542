"""Which fault of a course's files belongs to which step of a lesson, and what stands for an entry that a fault has spoiled."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from lessons import paths
from lessons.content import numerals
from lessons.content.model import Course, LessonPlan, Step
from lessons.content.references import LINK
from lessons.errors import Problem

KINDS = "step|stop|quiz|question|prompt|sheet|passage|event|feature|undated|figure|term|lesson"
NAMED = re.compile(rf'\b({KINDS})(?: "([^"]+)"|\[([^]"]+)\])')
WHOLE = {
    "claims": "claims.toml",
    "voices": "voices.toml",
    "systems": "systems.toml",
    "diagram": "structure.toml",
    "envelope": "undated.toml",
}
"""The views that show all of a file."""
Entry = tuple[str, str, str]
"""A file under the course's folder, a kind of entry and its id; without kind and id, the file as a whole."""


def _own(fault: Problem) -> str:
    """Return the lesson whose own file a fault is in, or nothing."""
    folder, _, name = fault.file.partition("/")
    return name.removesuffix(".toml") if folder in ("lessons", "questions") else ""


def _told(fault: Problem) -> set[Entry]:
    """Return what a fault is about: its file, and the entries that it names."""
    named = {(fault.file, kind, quoted or bare) for kind, quoted, bare in NAMED.findall(fault.where)}
    return {(fault.file, "", ""), *named}


def beside(course: Course, plan: LessonPlan, problems: list[Problem]) -> tuple[list[Problem], list[list[Problem]]]:
    """Return the faults to show at a lesson's head, and those at each of its steps."""
    steps = [entries(course, plan, step) for step in plan.step]
    shown = [[fault for fault in problems if _stands(fault, names, plan)] for names in steps]
    placed = {fault for faults in shown for fault in faults}
    guide = (paths.GUIDE, "lesson", plan.id)
    return [f for f in problems if f not in placed and (_own(f) == plan.id or guide in _told(f))], shown


def _stands(fault: Problem, names: set[Entry], plan: LessonPlan) -> bool:
    """Whether a fault is of something in a step, or of a whole file that something in it is from (save the lesson's own)."""
    whole = not fault.where and fault.file != f"lessons/{plan.id}.toml"
    return bool(_told(fault) & names) or (whole and any(file == fault.file for file, _, _ in names))


def count(course: Course | None, plan: LessonPlan, problems: list[Problem]) -> int:
    """Return how many faults are told of in a lesson."""
    head, steps = beside(course, plan, problems) if course else ([], [])
    return len({*head, *(fault for faults in steps for fault in faults)})


def entries(course: Course, plan: LessonPlan, step: Step) -> set[Entry]:
    """Return what stands in a step, from whichever file; where a view shows a whole file, that file."""
    file, asked = f"lessons/{plan.id}.toml", f"questions/{plan.id}.toml"
    found: set[Entry] = {(file, "step", step.id)}
    for language in step.text.languages:
        found |= {("figures.toml", "figure", name) for name in numerals.FIGURE.findall(step.text[language])}
    for show in step.show:
        name = show.name or ""
        found.add((file, "prompt" if show.view == "recall" else show.view, name))
        if show.view == "quiz":
            found |= {(asked, "question", each) for quiz in plan.quiz if quiz.id == name for each in quiz.questions}
        if show.view == "passage":
            found |= {("passages.toml", "passage", name), *_terms(course, name)}
        if show.view == "document":
            found.add(("documents.toml", "document", name))
            for each in course.passages_of(name):
                found |= {("passages.toml", "passage", each), *_terms(course, each)}
        if show.view in ("map", "explore"):
            found |= {("places.geojson", "feature", place) for place in plan.places}
        if show.view in ("timeline", "explore"):
            found |= {("events.toml", "event", event) for event in plan.events}
            found |= {("undated.toml", "undated", each) for each in plan.undated}
        if show.view == "explore":
            found |= {(file, "prompt", plan.story.prompt)} if plan.story else set()
            for stop in plan.stops:
                found |= {
                    (file, "stop", stop.passage),
                    ("passages.toml", "passage", stop.passage),
                    *_terms(course, stop.passage),
                }
        if show.view in WHOLE:
            found.add((WHOLE[show.view], "", ""))
    return found


def _terms(course: Course, passage: str) -> set[Entry]:
    found = course.passages.get(passage)  # a file with a fault counts as having every name, and gives none of them
    targets = [target for _, text in found.text.items() for _, *target in LINK.findall(text)] if found else []
    return {("terms.toml", "term", name) for kind, name in targets if kind == "term"}


def filled(course: Course, before: Course, problems: list[Problem]) -> tuple[Course, set[Entry]]:
    """Fill in what a fault keeps from being read with what was last read; return the course, and what is older in it.

    An author who has mistyped a word of a step goes on seeing the lesson. What was taken out of a file without a fault is gone.
    """
    files = {fault.file for fault in problems}
    older: set[Entry] = set()

    def merged(found: dict[str, Any], then: dict[str, Any], kind: str, file: str) -> dict[str, Any]:
        now = dict(found)  # a file with a fault counts as having every name; here only what could be read does
        lost = {name for name in then if (name not in now and file.format(name) in files) or _nowhere(now.get(name))}
        older.update(entry for name in lost for entry in _told(Problem(file.format(name), f'{kind} "{name}"', "")))
        return {
            name: then[name] if name in lost else now[name] for name in {**then, **now} if name in now or name in lost
        }

    fields: dict[str, Any] = {
        name: merged(getattr(course, name), getattr(before, name), kind, file)
        for name, kind, file in (
            ("lessons", "lesson", "lessons/{}.toml"),
            ("places", "feature", "places.geojson"),
            ("undated", "undated", "undated.toml"),
            *(
                (f"{kind}s", kind, f"{kind}s.toml")
                for kind in ("passage", "event", "figure", "source", "term", "voice", "system", "claim", "document")
            ),
        )
    }
    fields["questions"] = {
        name: merged(
            course.questions.get(name, {}), before.questions.get(name, {}), "question", f"questions/{name}.toml"
        )
        for name in fields["lessons"]
    }
    if "structure.toml" in files:
        fields["structure"] = before.structure
        older.add(("structure.toml", "", ""))
    return msgspec.structs.replace(course, **fields), older


def _nowhere(entry: Any) -> bool:
    """Whether an entry is a question of place that a fault elsewhere has left without its place."""
    target = getattr(entry, "target", None)
    return target is not None and not target.unit
