"""The teacher's guide as a notebook shows it: plans, key, rubrics, each made from the course's own files when it is shown.

Nothing here is live: it is read and printed. The prose between is the notebook's Markdown (`lessons.jupyter.teacher_pages`).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import chain
from typing import Any

import msgspec
from markupsafe import Markup

from lessons.assessment.kinds.essay import is_essay
from lessons.classroom import essays as marking
from lessons.content import guides, loader, model, reading_time
from lessons.content.model import QUESTION_KINDS, AnyQuestion, Course, Essay, Language, LessonPlan, Quiz, Step
from lessons.content.relations import shown_passages
from lessons.content.response_centre import Run, Settings
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.presentation import essay as essays
from lessons.presentation.html import marked, name_beside, prose, table, transliterated
from lessons.presentation.presenter import QuestionPresenter, basis
from lessons.schema import is_chinese
from lessons.views.data.simulation import percent_of
from lessons.views.header import other_versions, styled

STYLES = ("lessons.css", "notebook.css", "guide.css")
MARKS = {"right": "✓ ", "wrong": "✗ ", "": ""}
"""Before each remark, for a quick eye; which answer is right is also said in words."""
ROLES = ("core", "exit", "homework")
SHEET = ("aims", "point", "materials", "terms", "collect", "reduced", "quick", "second_language")
"""What a lesson's plan tells beside its steps, in this order."""
NOTHING = Markup("")
EVENING = {"choose": "guide", "give-out": "assign", "collect": "gradebook", "give-back": "gradebook"}
"""A teacher's way through an evening: what is done, and the page for it."""
TITLES = {"guide": "guide.title", "plans": "plans.title", "assign": "pages.assign", "gradebook": "pages.gradebook"}
"""The key of each page's title."""


class Part:
    """Something to read: HTML, and a line of plain text for whoever has none."""

    def __init__(self, html: Markup, plain: str) -> None:
        self._html, self._plain = html, plain

    def _repr_html_(self) -> str:
        return str(self._html)

    def __repr__(self) -> str:
        return self._plain


class GuideView:
    """The guide to a course in one language. Shown itself, it is the head of the page, with the styles of all of it."""

    def __init__(self, drawn: CompiledCourse, *, language: Language) -> None:
        self._drawn = drawn
        self.language: Language = language

    @property
    def _course(self) -> Course:
        return self._drawn.asked

    @cached_property
    def _presenter(self) -> QuestionPresenter:
        return QuestionPresenter(self._course, language=self.language)

    def __repr__(self) -> str:
        return f"{self._course.names.course[self.language]}: {self.translate(TITLES['guide'])}"

    def _repr_html_(self) -> str:
        use = Markup('<p>{}</p><p class="lsn-guide-public">{}</p>').format(
            self.translate("guide.use"), self.translate("guide.public")
        )
        return str(self._headed("guide", self._evening("guide") + use))

    def head(self, page: str) -> Part:
        """Show the head of a page for teachers: what it is called, and where it stands on the way through the evening.

        Args:
            page: ``"guide"``, ``"assign"`` or ``"gradebook"``; the guide's own is the guide itself, which says more.

        Raises:
            UnknownNameError: with the names that there are.

        Example:
            >>> from lessons import open_guide
            >>> open_guide(language="en").head("assign")
            Assign

        """
        name: str = texts.find(page, {each: each for each in EVENING.values()}, what="page", language=self.language)
        return Part(self._headed(name, self._evening(name)), self.translate(TITLES[name]))

    def _headed(self, page: str, more: Markup) -> Markup:
        others = other_versions(self._course, page, language=self.language)
        head = Markup(
            '<header class="lsn lsn-head lsn-head-{}" lang="{}"><p class="lsn-kicker">{}{}</p><h1>{}</h1>{}</header>'
        ).format(
            page,
            self.language,
            self.translate("guide.kicker", course=self._course.names.course[self.language]),
            others,
            self.translate(TITLES[page]),
            more,
        )
        return styled(head, language=self.language, styles=STYLES)

    def _evening(self, here: str) -> Markup:
        """Return a teacher's way through an evening, the steps that are done ``here`` standing out, and all lessons."""
        colon = self.translate("typo.colon")

        def step(name: str, page: str) -> Markup:
            title, does = self.translate(f"pages.path.{name}"), self.translate(f"pages.path.{name}.does")
            if page == here:
                return Markup('<li aria-current="step"><b>{}</b>{}{}</li>').format(title, colon, does)
            return Markup('<li><a href="{}.ipynb">{}</a>{}{}</li>').format(page, title, colon, does)

        lessons = Markup(" · ").join(
            Markup('<a href="../../{}/{}.ipynb">{} {}</a>').format(
                self.language, plan.id, plan.id.partition("-")[0], plan.title[self.language]
            )
            for plan in self._course.lessons.values()
        )
        return Markup('<nav class="lsn-evening" aria-label="{}"><ol>{}</ol><p>{}{}{}</p></nav>').format(
            self.translate("pages.path"),
            Markup("").join(step(*each) for each in EVENING.items()),
            self.translate("pages.path.lessons"),
            colon,
            lessons,
        )

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence in the guide's language."""
        return texts.translate(key, self.language, **values)

    def overview(self) -> Part:
        """Show every lesson in a line: minutes, passages, questions, points, new terms."""
        columns = ("lesson", "minutes", "passages", *ROLES, "points", "essay-points", "terms")
        lines = [self._line(plan) for plan in self._course.lessons.values()]
        totals = [sum(numbers) for numbers in zip(*(numbers for _, numbers in lines), strict=True)]
        totals[1] = len(
            set(chain.from_iterable(shown_passages(self._course, plan) for plan in self._course.lessons.values()))
        )
        rows = [[name, *map(str, numbers)] for name, numbers in [*lines, (self.translate("guide.total"), totals)]]
        heads = [self.translate(f"guide.{name}") for name in columns]
        # A narrow page has no heads, so each cell knows its own.
        cells: list[list[str | Markup]] = [
            [row[0], *(_cell(head, text) for head, text in zip(heads[1:], row[1:], strict=True))] for row in rows
        ]
        return self._part(
            table(self.translate("guide.overview"), heads, cells, class_="lsn-guide-lines"),
            "\n".join("  ".join(row) for row in rows),
        )

    def _line(self, plan: LessonPlan) -> tuple[str, list[int]]:
        asked = self._course.questions[plan.id]
        roles = {role: sum(len(quiz.questions) for quiz in plan.quiz if quiz.role == role) for role in ROLES}
        essay = sum(question.points for question in asked.values() if question.graded_by_teacher)
        points = sum(question.points for question in asked.values()) - essay
        minutes = sum(step.minutes for step in plan.step)
        return f"{plan.id.partition('-')[0]} {plan.title[self.language]}", [
            minutes,
            len(shown_passages(self._course, plan)),
            *roles.values(),
            points,
            essay,
            len(plan.terms),
        ]

    def rules(self) -> Part:
        """Show how each kind of question earns its points, and what a retry costs."""
        rows: list[list[str | Markup]] = [
            [self.translate(f"quiz.kind.{kind}"), self.translate(f"guide.rule.{kind}")] for kind in QUESTION_KINDS
        ]
        notes = Markup("<p>{}</p><p>{}</p>").format(self.translate("guide.retry"), self.translate("guide.never-stored"))
        shown = table(
            self.translate("guide.rules"), [self.translate("guide.kind"), self.translate("guide.rule-of")], rows
        )
        return self._part(shown + notes, self.translate("guide.rules"))

    def plan(self, name: str) -> Part:
        """Show a lesson's steps with their minutes, how long it takes to read, and its new terms."""
        plan = self._named(name)
        heads = [self.translate(f"guide.{head}") for head in ("step", "minutes", "shown")]
        rows: list[list[str | Markup]] = [
            [step.title[self.language], _cell(heads[1], str(step.minutes or "–")), self._shown(plan, step)]
            for step in plan.step
        ]
        read = reading_time.minutes(self._course, plan, language=self.language)
        planned = sum(step.minutes for step in plan.step)
        pace = reading_time.pace(self.language)
        told = self.translate(
            "guide.pace", planned=planned, read=f"{read:.0f}", pace=pace, core=reading_time.CORE_MINUTES
        )
        parts = [
            table(self.translate("guide.steps"), heads, rows),
            Markup("<p>{}</p>").format(told),
            self._run(plan),
            self._terms(plan),
        ]
        return self._part(Markup("").join(parts), told)

    def _shown(self, plan: LessonPlan, step: Step) -> str:
        """Return what a step shows, in words: its passages together, its quizzes by title."""
        quizzes = {quiz.id: quiz for quiz in plan.quiz}
        names = [stop.passage for show in step.show if show.view == "explore" for stop in plan.stops]
        names += [show.name for show in step.show if show.view == "passage" and show.name]
        told = [self.translate("guide.view.passage", names=self._listed(names))] if names else []
        for show in step.show:
            if show.view == "quiz":
                quiz = quizzes[show.name or ""]
                told.append(
                    self.translate("guide.view.quiz", title=quiz.title[self.language], count=len(quiz.questions))
                )
            elif show.view == "document":
                title = self._course.documents[show.name or ""].title[self.language]
                told.append(self.translate("guide.view.document", title=title))
            elif show.view != "passage":
                told.append(self.translate(f"guide.view.{show.view}"))
        if step.reading != "all":
            told.append(self.translate(f"guide.reading.{step.reading}"))
        return self._listed(dict.fromkeys(told)) or "–"

    def _listed(self, entries: Iterable[str]) -> str:
        return self.translate("typo.list").join(entries)

    def _run(self, plan: LessonPlan) -> Markup:
        """Return what the run that a lesson's page shows comes to, where it shows one."""
        if not any(show.view == "simulation" for step in plan.step for show in step.show):
            return Markup("")
        run = msgspec.json.decode(self._drawn.read("response-centre.json"), type=Run)
        shares = {"in_time": percent_of(run.in_time), "solved": percent_of(run.solved)}
        told = self.translate("guide.run", seed=run.settings.seed, days=run.settings.days, cases=run.cases, **shares)
        steps = msgspec.json.decode(self._drawn.read("response-centre-steps.json"), type=list[Run])
        rows: list[list[str | Markup]] = [
            [self._set(step), *map(percent_of, (step.in_time, step.solved, step.solved_of_callers))] for step in steps
        ]
        heads = [self.translate(f"guide.run.{head}") for head in ("set", "in-time", "solved", "callers")]
        return Markup("<p>{}</p>{}").format(told, table(self.translate("guide.run.steps"), heads, rows))

    def _set(self, run: Run) -> str:
        """Return what a run sets otherwise than as it comes."""
        was, now = (msgspec.structs.asdict(settings) for settings in (Settings(), run.settings))
        told = [
            self.translate("model.is", label=self.translate(f"model.set.{name}"), value=f"{value:g}")
            for name, value in now.items()
            if value != was[name]
        ]
        return self._listed(told) if told else self.translate("guide.run.as-it-comes")

    def _terms(self, plan: LessonPlan) -> Markup:
        terms = [self._course.terms[name] for name in plan.terms]
        heads = [self.translate(f"guide.{head}") for head in ("word", "name", "gloss")]
        rows: list[list[str | Markup]] = [
            [
                transliterated(marked(term.word), term.transliteration),
                term.name[self.language],
                term.gloss[self.language],
            ]
            for term in terms
        ]
        if not any(name_beside(term, self.language) for term in terms):  # each word is its own name
            heads, rows = [heads[0], heads[2]], [[row[0], row[2]] for row in rows]
        return table(self.translate("guide.new-terms", count=len(terms)), heads, rows) if terms else Markup("")

    def key(self, name: str) -> Part:
        """Show a lesson's questions with their answers, the feedback on each option, explanations and hints."""
        plan = self._named(name)
        asked = self._course.questions[plan.id]
        points = sum(question.points for question in asked.values())
        told = self.translate("guide.key", count=len(asked), points=points)
        quizzes = Markup("").join(self._quiz(quiz, asked) for quiz in plan.quiz)
        shown = Markup('<details class="lsn-key"><summary>{}</summary>{}</details>').format(told, quizzes)
        return self._part(shown, told)

    def quiz(self, name: str, quiz: str) -> Part:
        """Show the questions of one of a lesson's quizzes, as `key` does those of all."""
        plan = self._named(name)
        found = texts.find(quiz, {each.id: each for each in plan.quiz}, what="quiz", language=self.language)
        told = self.translate("preview.key", count=len(found.questions))
        asked = self._quiz(found, self._course.questions[plan.id])
        shown = Markup('<details class="lsn-key"><summary>{}</summary>{}</details>').format(told, asked)
        return self._part(shown, told)

    def _quiz(self, quiz: Quiz, asked: dict[str, AnyQuestion]) -> Markup:
        questions = Markup("").join(self._question(n, asked[name]) for n, name in enumerate(quiz.questions, 1))
        title = f"{quiz.title[self.language]} · {self.translate(f'guide.{quiz.role}')}"
        return Markup("<h4>{}</h4>{}").format(title, questions)

    def _question(self, number: int, question: AnyQuestion) -> Markup:
        language, presenter = self.language, self._presenter
        tries = (
            self.translate("guide.tries", count=question.attempts)
            if question.attempts
            else self.translate("guide.tries-free")
        )
        about = presenter.about(question) + ("" if question.graded_by_teacher else f" · {tries}")
        lines = [(self.translate("quiz.explanation"), question.explanation[language])]
        lines += [(self.translate(f"quiz.{basis(question)}"), presenter.cited(question))]
        lines += [
            (self.translate("guide.hint", number=place), hint[language]) for place, hint in enumerate(question.hints, 1)
        ]
        told = Markup("").join(Markup("<p><b>{}</b> {}</p>").format(*line) for line in lines)
        return Markup(
            '<section class="lsn-key-question" id="key-{}"><h5><span class="lsn-number">{}</span> {}</h5>'
            '<p class="lsn-soft">{}</p>{}{}</section>'
        ).format(question.id, number, question.prompt[language], about, self._answer(question), told)

    def _answer(self, question: AnyQuestion) -> Markup:
        """Return the right answer, then the feedback that each thing earns."""
        if question.graded_by_teacher:
            return Markup("<p>{}</p>").format(self.translate("guide.see-rubric"))
        key = Markup('<p class="lsn-key-answer"><b>{}</b> {}</p>').format(
            self.translate("guide.answer"), question.key_text(self._presenter)
        )
        remarks = Markup("").join(
            Markup('<li class="lsn-remark {}"><b>{}{}</b> {}</li>').format(tone, MARKS[tone], label, text)
            for tone, _, label, text in self._presenter.remarks(question)
        )
        return key + Markup('<ul class="lsn-key-told">{}</ul>').format(remarks)

    def rubric(self, name: str) -> Part:
        """Show a lesson's essays: what is asked, the evidence, the rubric and an outline."""
        plan = self._named(name)
        found = [q for q in self._course.questions[plan.id].values() if is_essay(q)]
        told = self.translate("guide.essays", count=len(found))
        shown = Markup("").join(map(self._essay, found)) or Markup("<p>{}</p>").format(told)
        return self._part(shown, told)

    def _essay(self, question: Essay) -> Markup:
        language = self.language
        evidence = [
            Markup("<li>{} <b>{}</b></li>").format(
                self.translate(f"essay.{way}"), self._listed(getattr(question.scaffold, way))
            )
            for way in ("supplied", "bank")
        ] + [Markup("<li>{}</li>").format(self.translate("essay.open"))]
        paragraphs = Markup("").join(
            Markup("<p>{}</p>").format(Markup("<br>").join(part.split("\n")))
            for part in question.outline[language].strip().split("\n\n")
        )
        return Markup('<h4>{}</h4><p class="lsn-soft">{} · {}</p><ul>{}</ul>{}<h4>{}</h4>{}<p><b>{}</b> {}</p>').format(
            question.prompt[language],
            self.translate("essay.guide", guide=question.length[language]),
            self.translate("quiz.points", points=question.points),
            Markup("").join(evidence),
            essays.rubric(question, language),
            self.translate("essay.outline"),
            paragraphs,
            self.translate("quiz.explanation"),
            question.explanation[language],
        )

    def answers(self, name: str) -> Part:
        """Show answers to a lesson's essays that were made up for the guide, with the levels that they earn and why."""
        plan = self._named(name)
        found = [q for q in self._course.questions[plan.id].values() if is_essay(q) and self._guide.answers_to(q.id)]
        count = sum(len(self._guide.answers_to(question.id)) for question in found)
        told = self.translate("guide.answers", count=count)
        made_up = Markup('<p class="lsn-guide-public">{}</p>').format(self.translate("guide.answers-made-up"))
        shown = Markup("").join(
            Markup("<h4>{}</h4>").format(question.prompt[self.language])
            + Markup("").join(self._marked(question, answer) for answer in self._guide.answers_to(question.id))
            for question in found
        )
        folded = Markup('<details class="lsn-key"><summary>{}</summary>{}{}</details>').format(told, made_up, shown)
        return self._part(folded if found else Markup("<p>{}</p>").format(told), told)

    def _marked(self, question: Essay, answer: guides.MarkedAnswer) -> Markup:
        """Return one answer, and under it the level in each row of the rubric, what these come to, and why."""
        language = self.language
        levels = {row.id: level for row, level in zip(question.row, answer.levels, strict=True)}
        points = marking.points(question, {name: level - 1 for name, level in levels.items()})
        earned = self.translate("guide.earned", points=f"{points:g}", of=question.points)
        given = Markup("").join(
            Markup("<li>{} <b>{}</b></li>").format(row.title[language], self.translate(f"essay.level.{levels[row.id]}"))
            for row in question.row
        )
        return Markup(
            '<section class="lsn-marked"><blockquote class="lsn-said">{}</blockquote><ul class="lsn-marked-levels">{}</ul>'
            "<p><b>{}</b> {}</p></section>"
        ).format(prose(answer.text[language]), given, earned, answer.why[language])

    def plans(self) -> Part:
        """Show the head of the page that has every lesson's plan; in print it is left out, so that a sheet is a plan."""
        use = Markup("<p>{}</p>").format(self.translate("plans.use"))
        return Part(self._headed("plans", use), self.translate(TITLES["plans"]))

    def sheet(self, name: str) -> Part:
        """Show a lesson's plan as one sheet of A4: aims, steps with minutes, the arguable point, terms, what to collect."""
        plan, language = self._named(name), self.language
        advice = self._guide.lessons[plan.id]
        heads = [self.translate(f"guide.{head}") for head in ("minutes", "step", "shown")]
        steps: list[list[str | Markup]] = [
            [str(step.minutes or "–"), step.title[language], self._shown(plan, step)] for step in plan.step
        ]
        named = self._listed(_term(self._course.terms[name], language) for name in plan.terms)
        parts = [
            ("aims", advice.aims),
            ("materials", advice.materials),
            ("point", advice.point),
            ("collect", advice.collect),
            ("reduced", advice.reduced),
            ("quick", advice.quick),
            ("second_language", advice.second_language),
        ]
        told = {part: _brief(text[language]) for part, text in parts if text}
        told["terms"] = Markup("<p>{}</p>").format(named)
        boxes = Markup("").join(
            Markup("<section><h3>{}</h3>{}</section>").format(self.translate(f"pages.{part}"), told[part])
            for part in SHEET
            if part in told
        )
        title = f"{plan.id.partition('-')[0]} {plan.title[language]}"
        total = self.translate("plans.total", minutes=sum(step.minutes for step in plan.step))
        return self._part(
            Markup(
                '<article class="lsn-lesson-plan"><h2>{}</h2><p class="lsn-question">{} · {}</p>{}<div>{}</div></article>'
            ).format(title, plan.question[language], total, table(self.translate("guide.steps"), heads, steps), boxes),
            title,
        )

    @cached_property
    def _guide(self) -> guides.Guide:
        """The guide's prose; a course that has none has lessons of which nothing is said."""
        return loader.guide(self._drawn.folder) or guides.Guide(sections={}, lessons={}, answers={})

    def _named(self, name: str) -> LessonPlan:
        found: LessonPlan = texts.find(name, self._course.lessons, what="lesson", language=self.language)
        return found

    def _part(self, html: Markup, plain: str) -> Part:
        head = Markup('<section class="lsn lsn-guide" lang="{}">{}</section>')
        return Part(head.format(self.language, html), plain)


def _cell(head: str, text: Any) -> Markup:
    return Markup('<b class="lsn-hidden lsn-level">{}</b> {}').format(head, text)


def _term(term: model.Term, language: Language) -> str:
    """Return a term in a word or two: its word, too, where its name does not begin with that."""
    name = term.name[language]
    return name if is_chinese(language) or name.startswith(term.word) else f"{term.word} {name}"


def _brief(text: str) -> Markup:
    """Return a part of the guide's prose as HTML: a list where its lines are one, else as `prose` tells it."""
    entries = [line.removeprefix("- ") for line in text.strip().splitlines() if line.startswith("- ")]
    if not entries:
        return prose(text)
    return Markup("<ul>{}</ul>").format(
        Markup("").join(Markup("<li>{}</li>").format(prose(entry)[len("<p>") : -len("</p>")]) for entry in entries)
    )
