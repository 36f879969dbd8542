"""The head of a lesson's page: title, question, plan, and what the student should know of earlier work."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from markupsafe import Markup

from lessons.content.model import Course, Language, LessonPlan
from lessons.content.notebook_mark import written_by
from lessons.i18n import texts
from lessons.journal.store import Journal
from lessons.paths import static
from lessons.schema import LANGUAGES, is_chinese

STYLES = ("lessons.css", "notebook.css")


def styled(head: Markup, *, language: Language, styles: tuple[str, ...] = STYLES) -> Markup:
    """Return a head with the styles that every static page on its page uses."""
    if language not in LANGUAGES and not is_chinese(language):
        styles = (*styles, "latin.css")
    return Markup("<style>{}</style>{}").format(Markup("".join(map(static, styles))), head)  # noqa: S704 (the library's own)


def head(
    course: Course,
    plan: LessonPlan,
    *,
    language: Language,
    journal: Journal,
    fresh: bool,
    trouble: str,
    page: Path | None = None,
) -> Markup:
    """Return a lesson's head.

    Args:
        course: the course.
        plan: the lesson.
        language: of the page.
        journal: the lesson's; what is back and what could not be read is told.
        fresh: whether the stored drawings fit the content.
        trouble: why the reader's own copy of the page cannot be shown, or nothing.
        page: the notebook that is run; that it is of another version of the course is told.

    """
    translate = partial(texts.translate, language=language)
    steps = Markup("").join(
        Markup("<li>{} <span>{}</span></li>").format(
            step.title[language], translate("head.minutes", minutes=step.minutes) if step.minutes else "–"
        )
        for step in plan.step
    )
    return Markup(
        '<header class="lsn lsn-head" lang="{lang}"><p class="lsn-kicker">{kicker}{others}</p>'
        '<h1>{title}</h1><p class="lsn-question"><b>{ask}</b> {question}</p>'
        '<details><summary>{plan}</summary><ol class="lsn-plan">{steps}</ol></details>'
        '<p class="lsn-live-note">{start}</p>{notices}</header>'
    ).format(
        lang=language,
        others=other_versions(course, plan.id, language=language),
        kicker=translate("head.kicker", course=course.names.course[language], number=plan.id.split("-")[0]),
        title=plan.title[language],
        ask=translate("head.question"),
        question=plan.question[language],
        plan=translate("head.plan"),
        steps=steps,
        start=translate("head.start"),
        notices=_other_version(course, plan, language=language, page=page)
        + _notices(journal, language=language, fresh=fresh, trouble=trouble),
    )


def other_versions(course: Course, page: str, *, language: Language) -> Markup:
    """Return links to a page in the course's other languages; nothing where it has one language."""
    link = Markup(' <span>· <a href="../{0}/{1}.ipynb" lang="{0}">{2}</a></span>')
    others = (tag for tag in course.languages if tag != language)
    return Markup("").join(link.format(tag, page, _version(tag)) for tag in others)


def _version(language: Language) -> str:
    """Return what a page in a language is called there; by its tag where the interface does not speak it."""
    known = texts.locale_of(language) == language
    return texts.translate("head.version", language) if known else language


def _other_version(course: Course, plan: LessonPlan, *, language: Language, page: Path | None) -> Markup:
    """Say that the page is of another version than the course that runs, what that means, and what can be done."""
    version = written_by(page) if page and course.version else None
    if version is None or version == course.version:
        return Markup("")
    key = "head.other-version" if version else "head.earlier-version"
    said = texts.translate(key, language, page=version, course=course.version, lesson=plan.id)
    return Markup('<p class="lsn-soft lsn-other-version" role="status">{}</p>').format(said)


def _notices(journal: Journal, *, language: Language, fresh: bool, trouble: str) -> Markup:
    """Return what the student should know of earlier work: how much is back, and what could not be read."""
    translate = partial(texts.translate, language=language)
    answered = sum(bool(record.tries) for record in journal.records.values())
    lines = [translate("head.saved", count=answered)] if answered else []
    lines += [texts.translate(key, language, **values) for key, values in journal.notices]
    lines += [trouble] if trouble else []
    lines += [] if fresh else [translate("still.redrawn")]
    items = Markup("").join(Markup("<li>{}</li>").format(line) for line in lines)
    return Markup('<div class="lsn-notices" role="status"><ul>{}</ul></div>').format(items) if lines else Markup("")
