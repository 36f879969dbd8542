"""A lesson on paper: what a student fills in with a pencil, its key for the teacher, and what there is to read.

Each is one HTML file that needs nothing else, black on white, for A4: pictures are inside it, there is no script. On the sheet
nothing has a name of its own (no id, no attribute but classes), so that nothing but the words is there to tell anything.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from markupsafe import Markup

from lessons.assessment.kinds.essay import is_essay
from lessons.assessment.kinds.place import is_place
from lessons.assessment.question import ruled
from lessons.content import extent, kinds, numerals
from lessons.content.axis import Axis
from lessons.content.model import (
    AnyQuestion,
    Course,
    Document,
    Essay,
    Language,
    LessonPlan,
    Passage,
    Prompt,
    Quiz,
    Sheet,
    Step,
)
from lessons.content.references import LINK, plain
from lessons.content.relations import shown_passages, shown_places
from lessons.content.worksheet import Column
from lessons.drawing import map as map_drawing
from lessons.drawing import theme
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts

from . import essay
from .html import marked, name_beside, picture, prose, standalone, table, transliterated
from .presenter import QuestionPresenter, basis

if TYPE_CHECKING:
    from mistune import Markdown

Task = Prompt | Sheet | Quiz
Kind = Literal["sheet", "key", "documents"]
KINDS: tuple[Kind, ...] = ("sheet", "key", "documents")
MARKS = {"right": "✓", "wrong": "✗", "": "–"}
"""Before each remark of the key."""
LEAST_LINES = 3
"""To write to a prompt on, however low its field is on a page."""


def page(drawn: CompiledCourse, lesson: str, *, kind: Kind, language: Language) -> str:
    """Return one of a lesson's papers as a whole HTML file, the same every time.

    Raises:
        LessonError: where the course has no such lesson.

    """
    course = drawn.asked
    plan: LessonPlan = texts.find(lesson, course.lessons, what="lesson", language=language)
    paper = _Paper(drawn, course, plan, language)
    made: dict[Kind, Callable[[], Iterator[Markup]]] = {
        "sheet": paper.sheet,
        "key": paper.key,
        "documents": paper.documents,
    }
    name = f"{plan.title[language]} · {paper.translate(f'print.{kind}')}"
    body = Markup("\n").join([paper.head(kind), *made[kind]()])
    return str(standalone(body, title=name, language=language, style="printed.css", class_=kind))


class _Paper:
    """A lesson in one language, as its papers need it."""

    def __init__(self, drawn: CompiledCourse, course: Course, plan: LessonPlan, language: Language) -> None:
        self._drawn, self._course, self._plan, self.language = drawn, course, plan, language
        self._presenter = QuestionPresenter(course, language=language)

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence."""
        return texts.translate(key, self.language, **values)

    def head(self, kind: Kind) -> Markup:
        """Return title and question, what sort of paper it is, and on a sheet where name, class and date go."""
        plan, language = self._plan, self.language
        kicker = self.translate("head.kicker", course=self._course.names.course[language], number=plan.id.split("-")[0])
        blanks = Markup("").join(
            Markup('<span>{} <span class="blank"></span></span>').format(self.translate(f"print.{name}"))
            for name in (("name", "class", "date") if kind == "sheet" else ())
        )
        return Markup(
            '<header><p class="kicker">{} · <b>{}</b></p><h1>{}</h1><p class="question"><b>{}</b> {}</p>{}{}</header>'
        ).format(
            kicker,
            self.translate(f"print.{kind}"),
            plan.title[language],
            self.translate("head.question"),
            plan.question[language],
            Markup('<p class="who">{}</p>').format(blanks) if blanks else "",
            Markup('<p class="note">{}</p>').format(self.translate(f"print.{kind}-note")),
        )

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Each question's number, through the whole lesson, in the order in which its steps ask them."""
        names = (name for part in self._tasks() if isinstance(part, Quiz) for name in part.questions)
        return {name: number for number, name in enumerate(dict.fromkeys(names), 1)}

    def _tasks(self) -> Iterator[Task]:
        """Yield what a student fills in, in the lesson's order."""
        return chain.from_iterable(tasks for _, tasks in self._steps())

    def _steps(self) -> Iterator[tuple[Step | None, list[Task]]]:
        """Yield the lesson's steps with what is filled in there, each thing once; last, without a step, what none shows."""
        plan = self._plan
        left: dict[tuple[str, str], Task] = {
            **{("prompt", each.id): each for each in plan.prompt},
            **{("sheet", each.id): each for each in plan.sheet},
            **{("quiz", each.id): each for each in plan.quiz},
        }
        for step in plan.step:
            shown = [(show.view, show.name or "") for show in step.show]
            if plan.story and ("explore", "") in shown:
                shown.insert(0, ("prompt", plan.story.prompt))
            yield step, [left.pop(name) for name in shown if name in left]
        yield None, list(left.values())

    # What a student fills in.

    def sheet(self) -> Iterator[Markup]:
        """Yield the sheet's parts: each step's text, prompts, worksheets and questions, then the lesson's words."""
        if self._plan.story:
            yield prose(self._plan.story.text[self.language])
        for step, tasks in self._steps():
            if step:
                yield self._said(step)
            for task in tasks:
                if isinstance(task, Quiz):
                    yield self._quiz(task, self._asked)
                elif isinstance(task, Sheet):
                    yield self._worksheet(task)
                else:
                    yield self._task(task.ask[self.language], ruled(max(task.lines, LEAST_LINES)))
        yield self._glossary(self._plan.terms)

    def _said(self, step: Step) -> Markup:
        """Return a step's title and text; where its links lead is written out."""
        title = step.title[self.language]
        if step.minutes:
            title += f" · {self.translate('head.minutes', minutes=step.minutes)}"
        text = numerals.filled(step.text[self.language], figures=self._course.figures, language=self.language)
        return Markup("<h2>{}</h2>{}").format(title, Markup(_markdown()(text)))  # noqa: S704 (the renderer escapes)

    def _task(self, ask: str, room: Markup) -> Markup:
        return Markup('<section class="task"><p class="ask">✎ {}</p>{}</section>').format(ask, room)

    def _worksheet(self, sheet: Sheet) -> Markup:
        heads = [self.translate("sheet.row"), *(column.name[self.language] for column in sheet.column)]
        cells = [self._cell(column) for column in sheet.column]
        rows: list[list[str | Markup]] = [[row.name[self.language], *cells] for row in sheet.row]
        return self._task(sheet.ask[self.language], table("", heads, rows, class_="worksheet"))

    def _cell(self, column: Column) -> Markup:
        """Return one empty field: options and passages to tick, else room to write."""
        box = "☐" if column.bank else "○"
        offers = [*(pick.text[self.language] for pick in column.option), *column.bank]
        lines = (Markup('<li><span class="box">{}</span> {}</li>').format(box, text) for text in offers)
        return Markup('<ul class="options">{}</ul>').format(Markup("").join(lines)) if offers else ruled(3)

    def _quiz(self, quiz: Quiz, ask: Callable[[AnyQuestion], Markup]) -> Markup:
        asked = self._course.questions[self._plan.id]
        title = f"{quiz.title[self.language]} · {self.translate(f'guide.{quiz.role}')}"
        return Markup("<h3>{}</h3>{}").format(title, Markup("").join(ask(asked[name]) for name in quiz.questions))

    def _question(self, question: AnyQuestion, *parts: Markup) -> Markup:
        about = (self.translate(f"quiz.kind.{question.kind}"), self.translate("quiz.points", points=question.points))
        return Markup(
            '<section class="asked"><h4><span class="number">{}</span> {}</h4><p class="note">{}</p>{}</section>'
        ).format(self._numbers[question.id], question.prompt[self.language], " · ".join(about), Markup("").join(parts))

    def _asked(self, question: AnyQuestion) -> Markup:
        """Return a question as it is answered with a pencil."""
        parts = [question.printed_response(self._presenter)]
        if is_place(question):
            own = self._plan.extent or not self._course.units  # else the map shows all units
            area = extent.of_lesson(self._course, self._plan) if own else None
            drawing = map_drawing.blank_svg(self._outlines, language=self.language, names=question.labels, area=area)
            parts.insert(0, picture(drawing, alt=self.translate("print.blank-map"), class_="map"))
        if is_essay(question):
            parts = [self._ways(question), essay.rubric(question, self.language), *parts]
        return self._question(question, *parts)

    @cached_property
    def _outlines(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._drawn.read("outlines.json"))
        return found

    def _ways(self, question: Essay) -> Markup:
        """Return how long an essay should be, and the ways in to choose from."""
        ways = [
            (self.translate(f"essay.{way}"), self._listed(getattr(question.scaffold, way)))
            for way in ("supplied", "bank")
        ]
        lines = Markup("").join(Markup('<li><span class="box">○</span> {} <b>{}</b></li>').format(*way) for way in ways)
        last = Markup('<li><span class="box">○</span> {}</li>').format(self.translate("essay.open"))
        guide = self.translate("essay.guide", guide=question.length[self.language])
        return Markup('<p>{}</p><ul class="options">{}{}</ul>').format(guide, lines, last)

    def _listed(self, entries: Iterable[str]) -> str:
        return self.translate("typo.list").join(entries)

    def _glossary(self, names: Iterable[str]) -> Markup:
        entries = Markup("").join(self._entry(name) for name in names)
        title = self.translate("print.terms")
        return (
            Markup('<section class="glossary"><h2>{}</h2><dl>{}</dl></section>').format(title, entries)
            if entries
            else entries
        )

    def _entry(self, name: str) -> Markup:
        term = self._course.terms[name]
        word = transliterated(marked(term.word, lang="zh-Hans"), term.transliteration)
        beside = name_beside(term, self.language)
        named = f" {beside}" if beside else ""
        return Markup("<div><dt>{}{}</dt><dd>{}</dd></div>").format(word, named, term.gloss[self.language])

    # What the teacher reads.

    def key(self) -> Iterator[Markup]:
        """Yield the questions under the numbers of the sheet, with what is right, why, and what each answer is told."""
        for part in self._tasks():
            if isinstance(part, Quiz):
                yield self._quiz(part, self._solved)
            elif isinstance(part, Sheet) and part.then is not None:
                yield Markup('<section class="asked"><h4>✎ {}</h4><p class="note">{}</p>{}</section>').format(
                    part.ask[self.language], self.translate("sheet.then"), prose(plain(part.then[self.language]))
                )

    def _solved(self, question: AnyQuestion) -> Markup:
        language, presenter = self.language, self._presenter
        told = [
            (self.translate(f"quiz.{basis(question)}"), presenter.cited(question)),
            (self.translate("quiz.explanation"), question.explanation[language]),
        ]
        lines = Markup("").join(Markup("<p><b>{}</b> {}</p>").format(*line) for line in told)
        if is_essay(question):
            outline = Markup("<p><b>{}</b></p>{}").format(
                self.translate("essay.outline"), prose(question.outline[language])
            )
            return self._question(question, lines, essay.rubric(question, language), outline)
        key = " · ".join(filter(None, (question.printed_key(), question.key_text(presenter))))
        right = Markup('<p class="right"><b>{}</b> {}</p>').format(self.translate("guide.answer"), key)
        return self._question(question, right, lines, self._remarks(question))

    def _remarks(self, question: AnyQuestion) -> Markup:
        letters = question.letters()
        lines = Markup("").join(
            Markup("<li>{} <b>{}</b> {}</li>").format(
                MARKS[tone], letters.get(question.public_name(name)) or label, text
            )
            for tone, name, label, text in self._presenter.remarks(question)
        )
        return Markup('<ul class="remarks">{}</ul>').format(lines)

    # What there is to read.

    def documents(self) -> Iterator[Markup]:
        """Yield the lesson's passages, the page's first, then map, timeline and the words explained."""
        shown = [
            self._course.passages[name]
            for name in dict.fromkeys([*shown_passages(self._course, self._plan), *self._chosen()])
        ]
        page = [passage for passage in shown if not passage.document]
        if page:
            yield Markup("<h2>{}</h2>{}").format(
                self._course.names.page[self.language], Markup("").join(map(self._passage, page))
            )
        for name in dict.fromkeys(passage.document for passage in shown if passage.document):
            document = self._course.documents[name]
            passages = Markup("").join(self._passage(each) for each in shown if each.document == name)
            yield Markup("<h2>{}</h2>{}{}").format(document.title[self.language], self._about(document), passages)
        yield self._map()
        yield self._timeline()
        yield self._glossary(self._met(shown))

    def _chosen(self) -> Iterator[str]:
        """Yield the passages that a student may choose from, which a page shows beside the field: for essays and worksheets."""
        for sheet in self._plan.sheet:
            yield from chain.from_iterable(column.bank for column in sheet.column)
        for question in self._course.questions[self._plan.id].values():
            if is_essay(question):
                yield from (*question.scaffold.supplied, *question.scaffold.bank)

    def _passage(self, passage: Passage) -> Markup:
        language = self.language
        body = Markup("").join(
            Markup("<p>{}</p>").format(plain(block)) for block in passage.text[language].strip().split("\n\n")
        )
        added = [self._course.sources[name].title[language] for name in passage.sources]
        note = (
            self.translate("passage.added", sources=texts.translate("typo.stop", language).join(added)) if added else ""
        )
        return Markup(
            '<article><h3><span class="locator">{}</span> {} <small>{}</small></h3>'
            '<div class="retold">{}</div>{}</article>'
        ).format(
            passage.id,
            passage.heading[language],
            kinds.passage_label(self._course.kinds, passage.kind, language=language),
            body,
            Markup('<p class="note">{}</p>').format(note) if note else "",
        )

    def _about(self, document: Document) -> Markup:
        """Return what a further document is, who made it for whom and when; its address only as text."""
        language = self.language
        parts = [kinds.source_label(self._course.kinds, document.kind, language=language), document.maker[language]]
        parts += [document.audience[language]] if document.audience else []
        told = " · ".join(filter(None, [*parts, document.date, document.address]))
        return Markup('<p class="note">{}</p>').format(told)

    def _met(self, passages: Iterable[Passage]) -> list[str]:
        """Return the terms to explain: the lesson's own, and what its passages use of those before it."""
        explained = list(self._plan.terms)
        for lesson in self._course.lessons.values():
            if lesson.id == self._plan.id:
                break
            explained += lesson.terms
        linked = {
            name for each in passages for _, kind, name in LINK.findall(each.text[self.language]) if kind == "term"
        }
        return [name for name in dict.fromkeys(explained) if name in linked or name in self._plan.terms]

    def _map(self) -> Markup:
        language, named = self.language, self._course.named_units()
        units = self._listed(unit.short(language) for unit in self._course.units.values() if unit.id in named)
        places = self._listed(place.name[language] for place in shown_places(self._course, self._plan))
        key = "print.map-alt" if self._course.units else "print.map-alt-bare"
        alt = self.translate(key, units=units, places=places)
        note = f"{self._course.names.borders[language]} {self.translate('map.caption')}"
        return self._figure("map.linked", f"{self._plan.id}.map.{language}.svg", alt, note, "map")

    @property
    def _axis(self) -> Axis:
        return self._course.axis_of(self._plan)

    def _timeline(self) -> Markup:
        first, last = self._axis.named(self.language)
        count = sum(not self._course.events[name].context for name in self._plan.events)
        alt = self.translate(self._axis.key("print.timeline-alt"), first=first, last=last, count=count)
        return self._figure("timeline.title", f"{self._plan.id}.timeline-tall.{self.language}.svg", alt, "", "timeline")

    def _figure(self, title: str, name: str, alt: str, note: str, class_: str) -> Markup:
        first, last = self._axis.named(self.language)
        drawing = picture(theme.black_and_white(self._drawn.text(name)), alt=alt, class_=class_)
        beside = ruled(16) if class_ == "timeline" else ""
        said = Markup('<p class="note">{}</p>').format(note) if note else ""
        return Markup('<section class="figure {}"><h2>{}</h2><div class="beside">{}{}</div>{}</section>').format(
            class_,
            self.translate(self._axis.key(title) if class_ == "timeline" else title, first=first, last=last),
            drawing,
            beside,
            said,
        )


@cache
def _markdown() -> Markdown:
    import mistune  # nobody but who prints needs it

    class Printed(mistune.HTMLRenderer):
        """Writes links as their words, and the address of another host beside them: paper leads nowhere."""

        def link(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002 (mistune's)
            return f"{text} ({mistune.escape(url)})" if "://" in url else text

        def image(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002 (mistune's)
            return text

    return mistune.create_markdown(escape=True, renderer=Printed(escape=True), plugins=["table", "strikethrough"])
