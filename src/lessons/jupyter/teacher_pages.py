"""The teacher's notebooks as a table of pages: ``notebooks/teacher/zh/NAME.ipynb`` and ``notebooks/teacher/en/NAME.ipynb``.

To add one, add a `Page` to `PAGES`: its cells are Markdown, whose words are the locale files', and code that is
the same in every language. `lessons build`
runs it, `lessons build --check` and nbval keep it fresh, `lessons open --teacher` copies it, and no student's copy has it.
A course without ``guide.toml`` gets none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from lessons.content.guides import Guide, Section
from lessons.content.model import Course, LessonPlan
from lessons.i18n import texts
from lessons.paths import TEACHER
from lessons.schema import Language, Text

FOLDER = TEACHER
ADVICE = ("misconceptions", "ask_next", "point", "collect", "reduced", "quick", "second_language")
"""What a lesson's advice has after aims and materials, each under a heading."""


class Cell(NamedTuple):
    """One cell: Markdown where it has a ``text``, else ``code``, which is folded away under what it shows."""

    id: str
    text: Text | None = None
    code: str = ""


class Page(NamedTuple):
    """One notebook for teachers.

    ``key`` names its title in the locale files. ``cells`` has them, or makes them from the course and its guide. A page that is
    to be used live ``starts`` by itself, as a lesson does.
    """

    name: str
    key: str
    cells: Iterable[Cell] | Callable[[Course, Guide], Iterable[Cell]]
    starts: bool = False

    @property
    def title(self) -> Text:
        """What it is called, by language: a sentence of the interface, read when it is asked for."""
        return said(self.key)

    @property
    def id(self) -> str:
        """What JupyterLab's part of the course knows the page by."""
        return f"{FOLDER}/{self.name}"

    def made(self, course: Course, guide: Guide) -> list[Cell]:
        """Return the cells."""
        return list(self.cells(course, guide) if callable(self.cells) else self.cells)


def markdown(name: str, told: Mapping[Language, str]) -> Cell:
    """Return a cell of Markdown: what it says, by language."""
    return Cell(name, text=Text.of({tag: text.strip() for tag, text in told.items()}))


def said(key: str, languages: Iterable[Language] | None = None) -> Text:
    """Return a sentence of the interface in each of its languages, or in these."""
    return Text.of({tag: texts.translate(key, tag) for tag in (texts.locales() if languages is None else languages)})


def code(name: str, source: str) -> Cell:
    """Return a cell of code, which must show one thing and print nothing."""
    return Cell(name, code=source)


def _guide(course: Course, guide: Guide) -> Iterator[Cell]:
    """Make the guide: what is to be said of the course, then lesson by lesson, then what belongs to no lesson alone."""
    sections = list(guide.sections.values())
    before, after = ([each for each in sections if each.part == part] for part in ("before", "after"))
    yield code("head", "import lessons\n\nguide = lessons.open_guide()\nguide")
    yield _contents(course, before, after)
    yield code("overview", "guide.overview()")
    yield from map(_section, before)
    yield markdown("points", {tag: f"## {texts.translate('pages.points', tag)}" for tag in course.languages})
    yield code("points-rules", "guide.rules()")
    for plan in course.lessons.values():
        yield from _lesson(plan, guide, course.languages)
    yield from map(_section, after)


def _lesson(plan: LessonPlan, guide: Guide, languages: tuple[Language, ...]) -> Iterator[Cell]:
    told, call = guide.lessons[plan.id], f'("{plan.id}")'

    def headed(names: Iterable[str], tag: Language) -> str:
        parts = ((f"pages.{name}", getattr(told, name, None)) for name in names)
        return "\n\n".join(f"### {texts.translate(key, tag)}\n\n{text[tag]}" for key, text in parts if text)

    yield markdown(
        f"lesson-{plan.id}",
        {
            tag: f"## {_heading(plan, tag)}\n\n**{plan.question[tag]}**\n\n{headed(('aims', 'materials'), tag)}"
            for tag in languages
        },
    )
    yield code(f"plan-{plan.id}", f"guide.plan{call}")
    yield markdown(
        f"advice-{plan.id}",
        {tag: f"{headed(ADVICE, tag)}\n\n### {texts.translate('pages.key', tag)}" for tag in languages},
    )
    yield code(f"key-{plan.id}", f"guide.key{call}")
    yield markdown(f"essay-{plan.id}", {tag: f"### {texts.translate('pages.essay', tag)}" for tag in languages})
    yield code(f"rubric-{plan.id}", f"guide.rubric{call}")
    yield markdown(f"marked-{plan.id}", {tag: f"### {texts.translate('pages.marked', tag)}" for tag in languages})
    yield code(f"answers-{plan.id}", f"guide.answers{call}")


def _head(page: str) -> Cell:
    """Make what a page begins with: its title, and the way through the evening."""
    return code("head", f'import lessons\n\nlessons.open_guide().head("{page}")')


def _plans(course: Course, _: Guide) -> Iterator[Cell]:
    """Make the plans: a head for the screen, then a sheet of paper for each lesson."""
    yield code("head", "import lessons\n\nguide = lessons.open_guide()\nguide.plans()")
    yield from (code(f"plan-{plan.id}", f'guide.sheet("{plan.id}")') for plan in course.lessons.values())


def _section(section: Section) -> Cell:
    told = {tag: f"## {section.title[tag]}\n\n{section.text[tag]}" for tag in section.title.languages}
    return markdown(f"section-{section.id}", told)


def _heading(plan: LessonPlan, language: Language) -> str:
    return f"{plan.id.split('-')[0]} {plan.title[language]}"


def _contents(course: Course, before: list[Section], after: list[Section]) -> Cell:
    """List the parts. Each link names a cell, which JupyterLab and nbconvert find; a heading in Chinese they do not."""

    def listed(tag: Language) -> Iterator[str]:
        yield f"- [{PLANS.title[tag]}](plans.ipynb)"
        parts = [(f"section-{each.id}", each.title[tag]) for each in before]
        parts += [("points", texts.translate("pages.points", tag))]
        parts += [(f"lesson-{plan.id}", _heading(plan, tag)) for plan in course.lessons.values()]
        parts += [(f"section-{each.id}", each.title[tag]) for each in after]
        yield from (f"- [{title}](#cell-id={name})" for name, title in parts)

    return markdown(
        "contents",
        {tag: f"## {texts.translate('pages.contents', tag)}\n\n" + "\n".join(listed(tag)) for tag in course.languages},
    )


GUIDE = Page("guide", "guide.title", _guide)

PLANS = Page("plans", "plans.title", _plans)


def _assign(course: Course, _: Guide) -> Iterator[Cell]:
    first = next(iter(course.lessons))
    yield _head("assign")
    yield markdown("about", {tag: texts.translate("pages.assign.about", tag, first=first) for tag in course.languages})
    yield code("assign", "import lessons\n\nlessons.assign_page()")


ASSIGN = Page("assign", "pages.assign", _assign, starts=True)


def _gradebook(course: Course, _: Guide) -> Iterator[Cell]:
    yield _head("gradebook")
    yield Cell("about", text=said("pages.gradebook.about", course.languages))
    yield code("gradebook", "import lessons\n\nlessons.gradebook_page()")


GRADEBOOK = Page("gradebook", "pages.gradebook", _gradebook, starts=True)

PAGES: tuple[Page, ...] = (GUIDE, PLANS, ASSIGN, GRADEBOOK)
