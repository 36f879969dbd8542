"""Files of a course as an author might spoil them, and the faults that are found in them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from lessons.content import earlier, loader
from lessons.drawing.compiled import CompiledCourse
from lessons.lesson import Lesson


def faults(data: Path) -> list[str]:
    return [str(problem) for problem in loader.read(data)[1]]


def unreleased(data: Path) -> Path:
    """Make a copy of a course one that was never released: nothing kept of what it asked, and no question that names it."""
    shutil.rmtree(data / earlier.FOLDER, ignore_errors=True)
    for path in (*data.glob("questions/*.toml"), *data.glob("lessons/*.toml")):
        path.write_text(re.sub(r"(?m)^same_as = .*\n", "", path.read_text("utf-8")), "utf-8")
    return data


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def opened(data: Path, *, language: str = "en") -> Lesson:
    """Open the one lesson of a small made-up course."""
    drawn = CompiledCourse(data)
    return Lesson(drawn, drawn.course.lessons["01-page"], language=language, work=data.parent / "work")


QUESTIONS = "questions/02-places.toml"


LESSON = "lessons/02-places.toml"


PLANTED = [
    (
        "passages.toml",
        'heading.en = "The lead: four things in a row"\n',
        "",
        'passages.toml: passage "L1".heading.en: expected ',
    ),
    (
        "passages.toml",
        "(term:full-time-management)",
        "(term:full-time-managemen)",
        "expected a known name, got 'full-time-managemen' (did you mean 'full-time-management'?)",
    ),
    (
        "events.toml",
        'date = "1985"',
        'date = "1885"',
        'events.toml: event "honour-1985".date: expected a date in 1985-2023',
    ),
    (
        "events.toml",
        'date = "2018-12"',
        'date = "winter 2018"',
        'events.toml: event "secretary-2018".date: expected an EDTF date',
    ),
    (
        "undated.toml",
        'between = "2021-05-20?/2021-12?"',
        'between = "2021-05-20?/2203"',
        'undated.toml: undated "page-printed".between: expected a date in 1985-2023',
    ),
    (
        "places.geojson",
        "[113.662, 36.568]",
        "[113.162, 36.568]",
        "places.geojson: feature \"shexian\".coordinates: expected a point in 'shexian', got one",
    ),
    (
        "figures.toml",
        'id = "push-venues"\nvalue = 1000',
        'id = "push-venues"\nvalue = "many"',
        "figures.toml: figure \"push-venues\".value: expected a number, got 'many' (text)",
    ),
    (
        "terms.toml",
        'word = "党支部"',
        'wort = "党支部"',
        "terms.toml: term \"party-branch\": expected a known field, got 'wort' (did you mean 'word'?)",
        'terms.toml: term "party-branch".word: expected text, got nothing',
    ),
    ("voices.toml", 'id = "t2-title"', 'id = "t1-title"', 'voices.toml: voice "t1-title": expected an id of its own'),
    (QUESTIONS, 'cites = ["K1", "B1"]', 'cites = ["K1", "B9"]', "expected a known name, got 'B9'"),
    (
        QUESTIONS,
        'id = "unnamed-count"\nkind = "number"',
        'id = "unnamed-count"\nkind = "figure"',
        'questions/02-places.toml: question "unnamed-count".kind: expected one of',
    ),
    (
        LESSON,
        'terms = ["',
        'terms = ["lucid-waters", "',
        "lessons/02-places.toml: terms: expected at most 6 new terms, got 7",
    ),
    (
        LESSON,
        '"named-units", ',
        '"named-units", "named-units", ',
        "lessons/02-places.toml: quiz: expected each question once, got 'named-units'",
    ),
    (
        LESSON,
        "正文点到一个地方，多半是为了介绍一种做法；",
        "全市5386个村。",
        "lessons/02-places.toml: step \"body\".text.zh: expected {figure:duty-villages}, got the typed number '5386'",
    ),
]


FILES = [
    "course.toml",
    "passages.toml",
    "events.toml",
    "figures.toml",
    "sources.toml",
    "terms.toml",
    "voices.toml",
    "undated.toml",
    "systems.toml",
    "places.geojson",
    "outlines/handan.geojson",
    "outlines/hebei.geojson",
    LESSON,
    QUESTIONS,
]


FAULTS = [
    ("passages.toml", 'heading.en = "The lead: a bridge"\n', "", 'passage "A1".heading.en: expected text, got nothing'),
    (
        "figures.toml",
        'passage = "A2"',
        'passage = "A9"',
        "figure \"households\".passage: expected a known name, got 'A9'",
    ),
    ("events.toml", 'date = "2014"', 'date = "in spring"', 'event "bridge-2014".date: expected an EDTF date'),
    ("events.toml", 'date = "2018"', 'date = "2028"', 'event "road-2018".date: expected a date in 2010-2020'),
    (
        "questions/01-page.toml",
        'id = "planned"\ncorrect = true',
        'id = "planned"',
        'question "road-standing": expected one option with correct = true, got 0',
    ),
    (
        "questions/01-page.toml",
        'feedback.zh = "两段都没有写到这样的部门。"\nfeedback.en = "Neither paragraph mentions such an office."\n',
        "",
        'question "who-says".option[county].feedback: expected',
    ),
    (
        "questions/01-page.toml",
        'cites = ["A2"]\nprompt.zh = "通到',
        'cites = ["source:gazetteer"]\nprompt.zh = "通到',
        "question \"road-standing\".cites: expected a known name, got 'gazetteer'",
    ),
    (
        "terms.toml",
        "[[term]]",
        '[[term]]\nid = "village-rules"\nword = "x"\npinyin = "x"\nname = { zh = "x", en = "x" }\ngloss = { zh = "x", en = "x" }\n\n[[term]]',
        "term \"village-rules\": expected an id of its own, got 'village-rules' a second time",
    ),
    (
        "sources.toml",
        'trust = "fair"',
        'trst = "fair"',
        "source \"made-up-page\": expected a known field, got 'trst' (did you mean 'trust'?)",
    ),
    (
        "places.geojson",
        '"precision_km": 3.0',
        '"precision_km": "3 km"',
        "feature \"brookhead\".precision_km: expected a number (more than 0), got '3 km' (text)",
    ),
]
"""A missing language, an unknown locator, a date that is none, one outside the axis, no right answer, an option without
feedback, an unknown citation, an id used twice, a misspelt field, a wrong type."""
