"""The way through the course: all its lessons with how far each is done, and at a lesson's end the way on."""

from __future__ import annotations

from typing import Any

import traitlets
from markupsafe import Markup

from lessons.content.model import Course, Language, LessonPlan
from lessons.journal import store as journals
from lessons.journal.store import Journal
from lessons.views.base import ANYTHING, Change, View


class ContentsView(View):
    """Lists the course's lessons: title, question, minutes, and how many of their questions are answered.

    Args:
        course: the course.
        plan: the lesson that is open.
        journal: the open lesson's; its neighbours' are only read.
        language: of the page.

    """

    view = traitlets.Unicode("progress").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, plan: LessonPlan, *, journal: Journal, language: Language) -> None:
        self._course, self._plan, self._journal = course, plan, journal
        self._elsewhere = self._read()
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return the list as HTML."""
        return {"html": str(self._page())}

    def depends_on(self, change: Change) -> bool:
        """Whether it may be that a question of this lesson was answered."""
        return change == ANYTHING or (change.lesson == self._plan.id and change.name in self._plan.asked)

    def follow(self, change: Change) -> None:
        """Count this lesson's answers again, and the others' where something may have been restored into them."""
        if change == ANYTHING:
            self._elsewhere = self._read()
        self.html = str(self._page())

    def refresh(self) -> None:
        """Count everything again."""
        self.follow(ANYTHING)

    def _read(self) -> set[tuple[str, str]]:
        """Return what is answered in other lessons, by lesson and question: each lesson's kernel writes its own journal."""
        lines = journals.since_started_over(journals.read_all(self._journal.folder.parent).lines)
        return {(line.lesson, line.q) for line in lines if isinstance(line, journals.Answered)}

    def _answered(self) -> dict[str, int]:
        """Return how many of each lesson's questions have an answer, to whatever wording."""
        own = {(self._plan.id, name) for name in self._plan.asked if self._journal.record(name).tries}
        given = self._elsewhere | own
        return {plan.id: sum((plan.id, name) in given for name in plan.asked) for plan in self._course.lessons.values()}

    def _page(self) -> Markup:
        answered = self._answered()
        rows = Markup("").join(
            self._row(plan, answered[plan.id], current=plan.id == self._plan.id)
            for plan in self._course.lessons.values()
        )
        return Markup('<nav class="lsn lsn-contents" lang="{}" aria-label="{}"><h3>{}</h3><ol>{}</ol></nav>').format(
            self._language, self.translate("contents.title"), self.translate("contents.title"), rows
        )

    def _row(self, plan: LessonPlan, answered: int, *, current: bool) -> Markup:
        language, asked = self._language, len(plan.asked)
        title = Markup("<b>{}</b>").format(_titled(plan, language)) if current else link(plan, _titled(plan, language))
        told = [self.translate("head.minutes", minutes=sum(step.minutes for step in plan.step))]
        if current:
            told.append(self.translate("contents.here"))
        if asked and answered:
            told.append(self.translate("contents.answered", some=answered, all=asked))
        state = "done" if asked and answered == asked else "begun" if answered else "new"
        return Markup('<li class="{}"{}>{} <span class="lsn-soft">{}</span><br><span>{}</span></li>').format(
            state, Markup(' aria-current="page"') if current else "", title, " · ".join(told), plan.question[language]
        )

    def static_html(self) -> Markup:
        """Return the list."""
        return self._page()

    def plain_text(self) -> str:
        """Return the lessons' titles, a line each."""
        return "\n".join(plan.title[self._language] for plan in self._course.lessons.values())


class FooterView(View):
    """Ends a lesson: its work to download, the next lesson, and all of them."""

    view = traitlets.Unicode("footer").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, plan: LessonPlan, *, language: Language) -> None:
        names = list(course.lessons)
        after = names.index(plan.id) + 1
        self._next = course.lessons[names[after]] if after < len(names) else None
        self._first = course.lessons[names[0]]
        self._plan = plan
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return the links as HTML, and the words of the button."""
        words = self.interface("quiz", ("download", "no-panel"))
        return {"html": str(self.static_html()), "words": words}

    def static_html(self) -> Markup:
        """Return what to do with one's work, and the links on."""
        items = Markup("")
        if self._next:
            next_ = link(self._next, _titled(self._next, self._language))
            items += Markup("<li><b>{}</b> {}</li>").format(self.translate("footer.next"), next_)
        if self._first is not self._plan:
            items += Markup("<li>{}</li>").format(link(self._first, self.translate("footer.all")))
        return Markup('<section class="lsn lsn-footer" lang="{}"><h3>{}</h3><p>{}</p><ul>{}</ul></section>').format(
            self._language, self.translate("footer.title"), self.translate("footer.about"), items
        )

    def plain_text(self) -> str:
        """Return the next lesson's title."""
        return self._next.title[self._language] if self._next else self.translate("footer.title")


def link(plan: LessonPlan, text: str) -> Markup:
    """Return a link to a lesson's page, which stands beside the others."""
    return Markup('<a href="{}.ipynb">{}</a>').format(plan.id, text)


def _titled(plan: LessonPlan, language: Language) -> str:
    return f"{plan.id.split('-')[0]} {plan.title[language]}"
