"""A lesson as a notebook uses it: one name to open, and a view for each thing to show."""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from lessons import paths
from lessons.content.model import Course, Language, LessonPlan
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.journal import store as journals

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from markupsafe import Markup

    from lessons.classroom.accepted import AcceptedAssignments
    from lessons.content.earlier import Earlier
    from lessons.content.tables import Table
    from lessons.views.article import ArticleView
    from lessons.views.base import Change
    from lessons.views.data.claims import ClaimsView
    from lessons.views.data.org_chart import DiagramView
    from lessons.views.data.simulation import SimulationView
    from lessons.views.data.systems import SystemsView
    from lessons.views.data.undated import EnvelopeView
    from lessons.views.data.voices import VoicesView
    from lessons.views.linked.document import DocumentView
    from lessons.views.linked.explore import ExploreView
    from lessons.views.linked.map import MapView
    from lessons.views.linked.passage import PassageView
    from lessons.views.linked.reference import PassageReference
    from lessons.views.linked.terms import TermsView
    from lessons.views.linked.timeline import TimelineView
    from lessons.views.original import OriginalText
    from lessons.views.quiz.progress import ProgressView
    from lessons.views.quiz.quiz import QuizView
    from lessons.views.selection import Selection
    from lessons.views.work.assignments import PapersTaken
    from lessons.views.work.contents import ContentsView, FooterView
    from lessons.views.work.work import WorkView
    from lessons.views.writing.prompt import PromptView, RecallView
    from lessons.views.writing.worksheet import SheetView

V = TypeVar("V")


class Lesson:
    """An opened lesson. Each method returns a view, which the notebook shows; without a notebook, it prints in a line or two.

    Example:
        >>> from lessons import open_lesson
        >>> lesson = open_lesson("02-places", language="en")
        >>> lesson.passage("K1").plain_text()[:4]
        'K1  '
        >>> lesson.quiz("exit").title
        'One thing to take away'

    """

    def __init__(self, drawn: CompiledCourse, plan: LessonPlan, *, language: Language, work: Path) -> None:
        self._drawn = drawn
        self._plan = plan
        self.language: Language = language
        self._views: weakref.WeakSet[Any] = weakref.WeakSet()
        self._passages: dict[str, PassageView] = {}
        self._is_story_told = False
        self._is_stop_printed = False
        self.journal = journals.Journal(work / plan.id, lesson=plan.id, language=language)
        self.journal.opened()

    @property
    def id(self) -> str:
        """The lesson's id."""
        return self._plan.id

    @property
    def _course(self) -> Course:
        return self._drawn.course

    def passage(self, locator: str) -> PassageView | PassageReference:
        """Show one passage, by locator (``"D3"``), retold and cited.

        Where the page's `explore` has told the lesson's story, a passage of that story is shown by where it stands there.
        """
        view = self._passage(locator)
        stops = [stop.passage for stop in self._plan.stops]
        if locator not in stops:
            return view
        if not self._is_story_told:
            self._is_stop_printed = True
            return view
        from lessons.views.linked.reference import PassageReference

        return PassageReference(
            self._course.passages[locator],
            view=view,
            number=stops.index(locator) + 1,
            language=self.language,
            selection=self.selection,
        )

    def _passage(self, locator: str) -> PassageView:
        from lessons.views.linked.passage import PassageView

        passage = self._named(locator, self._course.passages, what="passage")
        if locator not in self._passages:  # one model a passage, however often the page shows it
            view = PassageView(self._course, self._plan, passage, language=self.language, selection=self.selection)
            # A reader's copy is one of the page: it has no words of another document.
            self._passages[locator] = view if passage.document else self._shelf.put(view)
        return self._passages[locator]

    def document(self, name: str) -> DocumentView:
        """Show a further text beside the page: whose it is, how far to trust it, and its passages, retold and linked.

        Args:
            name: the document's id in ``data/documents.toml`` (``"reply-2016"``).

        Returns:
            The document's head and all its passages, which select on map and timeline as the page's own do.

        Raises:
            UnknownNameError: where the course has no such document, with those that it has.

        """
        from lessons.views.linked.document import DocumentView

        document = self._named(name, self._course.documents, what="document")
        return DocumentView(
            document,
            [self._passage(locator) for locator in self._course.passages_of(name)],
            kinds=self._course.kinds,
            language=self.language,
            selection=self.selection,
        )

    @cached_property
    def selection(self) -> Selection:
        """What is selected in the lesson; its ``selected`` is the one trait that all linked views share."""
        from lessons.views.selection import Selection

        return Selection.of_lesson(self._course, self._plan, language=self.language)

    def explore(self, *, select: str | None = None) -> ExploreView:
        """Show the lesson's passages, map and timeline as one linked page, which opens with the lesson's story.

        On a page that has shown passages of the story before (0.1's have) it is not told again.

        Args:
            select: what to begin with, as the short text that the page gives for sharing: ``"D3, 1985"``, ``"Shexian"``.

        Raises:
            UnknownNameError: where ``select`` means nothing in this lesson.

        """
        from lessons.content.relations import shown_passages
        from lessons.views.linked.explore import ExploreView

        if select is not None:
            self.selection.select(select)
        story = None if self._is_stop_printed else self._plan.story
        self._is_story_told = story is not None
        passages = [self._passage(locator) for locator in shown_passages(self._course, self._plan)]
        return ExploreView(
            passages,
            self.map(),
            self.timeline(),
            course=self._course,
            plan=self._plan,
            language=self.language,
            selection=self.selection,
            story=story,
            prompt=self.prompt(story.prompt) if story and story.prompt else None,
        )

    def map(self, *, base: str | None = None, key: str | None = None) -> MapView:
        """Show the lesson's places on a map that needs no network.

        Args:
            base: an online base map to switch on, such as ``"Gaode.Normal"`` or ``"Tianditu.Vec"``.
            key: your own key, where the base map asks for one.

        """
        from lessons.views.linked.map import MapView

        return MapView(self._drawn, self._plan, language=self.language, selection=self.selection, base=base, key=key)

    def timeline(self) -> TimelineView:
        """Show the lesson's events from 1985 to 2023."""
        from lessons.views.linked.timeline import TimelineView

        return TimelineView(self._drawn, self._plan, language=self.language, selection=self.selection)

    @property
    def events(self) -> Table:
        """The lesson's events as a plain table, a dictionary a row; ``to_pandas()`` makes it a DataFrame.

        Columns: id, date (EDTF), when, kind, title, text, place, place_ids, passages, source_ids, context, first_year,
        last_year.

        Example:
            >>> import lessons
            >>> lesson = lessons.open_lesson("02-places", language="en")
            >>> [row["title"] for row in lesson.events if row["first_year"] == 1985]
            ['Cishan Erjie praised']

        """
        from lessons.content import tables

        return tables.events(self._course, self._plan.events, language=self.language)

    @property
    def places(self) -> Table:
        """The lesson's places as a plain table, a dictionary a row; ``to_pandas()`` makes it a DataFrame.

        Columns: id, name, transliteration, kind, lat, lon (WGS-84 degrees), precision_km, unit, focus, note, source_ids.

        Example:
            >>> import lessons
            >>> lesson = lessons.open_lesson("02-places", language="en")
            >>> lesson.places[0]["name"]
            '...'

        """
        from lessons.content import tables

        return tables.places(self._course, self._plan.places, language=self.language)

    def quiz(self, name: str) -> QuizView:
        """Show a set of questions, by its id, with the answers given before."""
        from lessons.views.quiz.quiz import QuizView

        quiz = self._named(name, {quiz.id: quiz for quiz in self._plan.quiz}, what="quiz")
        return self._kept(
            QuizView(
                self._course,
                quiz,
                self._questions,
                journal=self.journal,
                language=self.language,
                changed=self._changed,
                drawn=self._drawn,
                rules=lambda: self._taken.rules(self.id),
                earlier=lambda: self._earlier,
            )
        )

    def work(self) -> WorkView:
        """Show the name, the download and the restore of the student's work, and what a teacher assigned.

        A course's first lesson shows all of that, tests too; the others what concerns them.
        """
        from lessons.views.work.work import WorkView

        is_first = self.id == next(iter(self._course.lessons))
        return self._kept(
            WorkView(
                self._course,
                self._plan,
                journal=self.journal,
                taken=self._taken,
                tests=self._papers.views if is_first else list,
                language=self.language,
                changed=self._changed,
            )
        )

    @cached_property
    def _taken(self) -> AcceptedAssignments:
        from lessons.classroom.accepted import AcceptedAssignments

        return AcceptedAssignments(self._course, work=self.journal.folder.parent, language=self.language)

    @cached_property
    def _papers(self) -> PapersTaken:
        from lessons.views.work.assignments import PapersTaken

        return PapersTaken(self._taken, self._drawn, language=self.language, changed=self._changed)

    def voices(self) -> VoicesView:
        """Show who speaks on the page, in what office, for how many lines."""
        from lessons.views.data.voices import VoicesView

        return VoicesView(self._course, language=self.language, selection=self.selection)

    def claims(self) -> ClaimsView:
        """Show what the page states, by whom, of which kind, and what other source speaks for or against it."""
        from lessons.views.data.claims import ClaimsView

        return ClaimsView(self._course, language=self.language, selection=self.selection)

    def envelope(self) -> EnvelopeView:
        """Show what the page tells without a date, and the years that each must lie in."""
        from lessons.views.data.undated import EnvelopeView

        return EnvelopeView(self._drawn, self._plan, language=self.language, selection=self.selection)

    def systems(self) -> SystemsView:
        """Show the ways of working that the page presents: what is claimed for each, and what would check it."""
        from lessons.views.data.systems import SystemsView

        return SystemsView(self._course, language=self.language, selection=self.selection)

    def article(self, path: str | Path | None = None) -> ArticleView:
        """Show the page paragraph by paragraph, each retelling beside the words of your own copy.

        The words are on the live page alone: no notebook, journal or hand-in file has them.

        Args:
            path: your copy, a text file (UTF-8, GB18030, Big5) or a page saved from a browser; else ``LESSONS_ARTICLE``.

        Raises:
            LessonError: where the file cannot be read, or is another text.

        """
        from lessons.views.article import ArticleView

        if path is not None:
            self._shelf.open(path)
        elif self._shelf.trouble:
            raise LessonError(self._shelf.trouble)
        return self._shelf.put(ArticleView(self._course, language=self.language))

    @cached_property
    def _shelf(self) -> OriginalText:
        from lessons.views.original import OriginalText

        return OriginalText(self._drawn.folder, language=self.language)

    def progress(self) -> ProgressView:
        """Show what has been answered so far."""
        from lessons.views.quiz.progress import ProgressView

        return self._kept(
            ProgressView(
                self._plan,
                self._questions,
                journal=self.journal,
                language=self.language,
                rules=lambda: self._taken.rules(self.id),
                course=self._course,
                earlier=lambda: self._earlier,
            )
        )

    @cached_property
    def _earlier(self) -> Earlier:
        """What released versions asked, as far as it can be read; only who answered another wording needs it."""
        from lessons.content import earlier

        return earlier.read(self._drawn.folder)[0]

    def contents(self) -> ContentsView:
        """Show all lessons of the course, and how many questions of each are answered."""
        from lessons.views.work.contents import ContentsView

        return self._kept(ContentsView(self._course, self._plan, journal=self.journal, language=self.language))

    def terms(self, *, every: bool = False) -> TermsView:
        """Show the terms that the course has explained so far, with cards to practise them and a file to take away.

        Args:
            every: whether those of later lessons are shown too.

        """
        from lessons.views.linked.terms import TermsView

        return TermsView(self._course, self._plan, language=self.language, every=every)

    def footer(self) -> FooterView:
        """Show the way on at the lesson's end: download, the next lesson, all lessons."""
        from lessons.views.work.contents import FooterView

        return FooterView(self._course, self._plan, language=self.language)

    def prompt(self, name: str) -> PromptView:
        """Show something to write about, by its id; nobody marks it, and it is saved as it is written."""
        from lessons.views.writing.prompt import PromptView

        prompt = self._prompt(name)
        return self._kept(PromptView(prompt, journal=self.journal, language=self.language, changed=self._changed))

    def recall(self, name: str) -> RecallView:
        """Show what the student wrote to a prompt, beside what was asked.

        Args:
            name: a prompt of this lesson (``"guess"``), or of another (``"00-start/predict"``), whose journal is only read.

        """
        from lessons.views.writing.prompt import RecallView

        elsewhere, _, prompt = name.rpartition("/") if isinstance(name, str) else ("", "", name)
        plan = self._named(elsewhere, self._course.lessons, what="lesson") if elsewhere else self._plan
        own = plan.id == self._plan.id
        folder = self.journal.folder.parent / plan.id
        return self._kept(
            RecallView(
                self._prompt(prompt, plan),
                lesson=plan.id,
                language=self.language,
                title="" if own else plan.title[self.language],
                records=lambda: self.journal.records if own else _records_of(folder),
            )
        )

    def sheet(self, name: str) -> SheetView:
        """Show a table to fill in, by its id; nobody marks it, and it is saved as it is written."""
        from lessons.views.writing.worksheet import SheetView

        sheet = self._named(name, {sheet.id: sheet for sheet in self._plan.sheet}, what="sheet")
        return self._kept(
            SheetView(
                self._course,
                sheet,
                journal=self.journal,
                language=self.language,
                selection=self.selection,
                changed=self._changed,
            )
        )

    def simulation(self) -> SimulationView:
        """Show the made-up model of a response centre, with its settings to change and runs to compare."""
        from lessons.views.data.simulation import SimulationView

        return SimulationView(self._drawn, language=self.language)

    def diagram(self) -> DiagramView:
        """Show who answers to whom, as a picture and as a list."""
        from lessons.views.data.org_chart import DiagramView

        return DiagramView(self._course, language=self.language)

    def _prompt(self, name: str, plan: LessonPlan | None = None) -> Any:
        return self._named(name, {prompt.id: prompt for prompt in (plan or self._plan).prompt}, what="prompt")

    @cached_property
    def _questions(self) -> dict[str, Any]:
        return self._drawn.questions(self._plan.id)

    def _kept(self, view: V) -> V:
        """Return a view that is brought up to date whenever something comes that it depends on."""
        self._views.add(view)
        return view

    def _changed(self, change: Change) -> None:
        """Bring up to date what depends on a change, and everything where somebody else changed something meanwhile."""
        from lessons.views.base import ANYTHING

        if self._taken.refresh():
            change = ANYTHING
        self._papers.follow(change)
        for view in list(self._views):
            if view.depends_on(change):
                view.follow(change)

    def _named(self, name: str, known: dict[str, Any], *, what: str) -> Any:
        return texts.find(name, known, what=what, language=self.language)

    def __repr__(self) -> str:
        return f"{self._plan.title[self.language]}\n{self._plan.question[self.language]}"

    def _repr_html_(self) -> str:
        """Return the lesson's head, and the styles that every static page on the page uses."""
        from lessons.views.header import styled

        return str(styled(self.head(), language=self.language))

    def head(self) -> Markup:
        """Return the lesson's title, question and plan, and what the student should know of earlier work."""
        from lessons.views.header import head

        trouble = self._shelf.trouble if paths.environment_path("LESSONS_ARTICLE") else ""
        return head(
            self._course,
            self._plan,
            language=self.language,
            journal=self.journal,
            fresh=self._drawn.is_current,
            trouble=trouble,
            page=paths.page(self.id),
        )


def _records_of(folder: Path) -> Mapping[str, journals.QuestionRecord]:
    return journals.replay(journals.since_started_over(journals.read(folder).lines))
