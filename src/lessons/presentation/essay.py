"""An essay as a page shows it: the rubric and the ways in beforehand, the outline once something was handed in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from markupsafe import Markup

from lessons.assessment import responses
from lessons.assessment.kinds.essay import WAYS
from lessons.content.model import Course, Essay, Language, fingerprints
from lessons.content.references import plain
from lessons.i18n import texts
from lessons.journal.store import QuestionRecord

from .html import shown, table


def public(course: Course, question: Essay, language: Language) -> dict[str, Any]:
    """Return what a page needs to have an essay written: rubric, guide length, evidence, words. The outline stays here."""
    return {
        "rubric": str(rubric(question, language)),
        "guide": question.length[language],
        "limit": responses.LIMIT_WRITTEN,
        "supplied": passages(course, question.scaffold.supplied, language),
        "bank": passages(course, question.scaffold.bank, language),
        "words": texts.words("essay", language) | {name: texts.words(name, language) for name in ("writing", "quote")},
    }


def passages(course: Course, names: Iterable[str], language: Language) -> list[dict[str, str]]:
    """Return passages to read beside a field: locator, heading and text without links."""
    found = [course.passages[name] for name in names]
    return [
        {"id": each.id, "heading": each.heading[language], "text": plain(each.text[language]).strip()} for each in found
    ]


def rubric(question: Essay, language: Language) -> Markup:
    """Return the rubric as a table, weakest level first. A narrow page has no heads, so each cell knows its level."""
    levels = [texts.translate(f"essay.level.{number}", language) for number in (1, 2, 3)]
    cell = Markup('<b class="lsn-hidden lsn-level">{}</b> {}')
    rows: list[list[str | Markup]] = [
        [row.title[language], *(cell.format(*pair) for pair in zip(levels, row.levels[language], strict=True))]
        for row in question.row
    ]
    return table(texts.translate("essay.rubric", language), [texts.translate("essay.row", language), *levels], rows)


def state(
    question: Essay, record: QuestionRecord, handed: list[responses.Answer], language: Language
) -> dict[str, Any]:
    """Return what a page shows of an essay's writer: the draft, and after handing in the outline and when it was."""
    bank = question.scaffold.bank
    known: dict[str, Any] = {
        "draft": record.text,
        "way": record.way if record.way in WAYS else "",
        "picked": [name for name in bank if name in record.picked],
        "standing": texts.translate("essay.not-yet", language),
        "download": bool(handed),  # nothing was sent: the file is what a teacher gets
    }
    if handed:
        known["standing"] = texts.translate("essay.handed", language, time=_time(question, record))
        known["outline"] = question.outline[language]
        known["explanation"] = question.explanation[language]
    return known


def _time(question: Essay, record: QuestionRecord) -> str:
    """Return when the essay was handed in last, by this computer's clock; a journal may hold anything."""
    last = [line.t for line in record.tries if line.fp in fingerprints(question)][-1]
    try:
        return f"{datetime.fromisoformat(last).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return "–"


def static_html(question: Essay, known: dict[str, Any], language: Language) -> Markup:
    """Return the guide length, the rubric and what was written, as HTML."""
    guide = texts.translate("essay.guide", language, guide=question.length[language])
    written = shown(known["draft"] or known["answer"], nothing=texts.translate("essay.nothing", language))
    return Markup("<p>{}</p>{}{}").format(guide, rubric(question, language), written)
