"""A student's work as a whole: a name, one file to download, one to restore from, and a copy in this browser if wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.classroom.accepted import AcceptedAssignments, looks_like_one
from lessons.content.model import Course, Language, LessonPlan
from lessons.i18n.texts import words
from lessons.journal import store as journals
from lessons.journal import submission
from lessons.journal.store import Journal, JournalError
from lessons.journal.submission import SubmissionError
from lessons.presentation import feedback
from lessons.presentation.feedback import FeedbackError
from lessons.presentation.html import live_note
from lessons.views import messages
from lessons.views.base import ANYTHING, Change, View

from .messages import (
    FeedbackShown,
    FromPage,
    PutAside,
    Restore,
    Sign,
    StartOver,
    Take,
    Taken,
    Untaken,
    WorkRefused,
    WorkTold,
)

if TYPE_CHECKING:
    from lessons.classroom.assignments import Assignment, Part
    from lessons.views.quiz.quiz import QuizView


_EMPTY: dict[str, FromPage] = {
    "sign": Sign(name=""),
    "take": Take(code=""),
    "aside": PutAside(id=""),
    "restore": Restore(file=""),
    "start-over": StartOver(),
}
"""What a message with fields of another form is taken for."""


class WorkView(View):
    """Shows the buttons to download and restore. The download is the promise; the browser's copy is best effort.

    It also takes an assignment's code or file, and says what counts and by when; and it shows the feedback that came back.

    Args:
        course: the course.
        plan: the lesson that is open.
        journal: the open lesson's journal; its neighbours' lines are read, too.
        language: of the page.
        changed: called with `ANYTHING` when earlier work was restored or something assigned: other views can follow.
        taken: the assignments that were taken on.
        tests: returns the tests among them that this page shows.

    """

    view = traitlets.Unicode("work").tag(sync=True)
    course = traitlets.Unicode().tag(sync=True)
    file = traitlets.Unicode().tag(sync=True)
    who = traitlets.Unicode().tag(sync=True)
    answers = traitlets.Int().tag(sync=True)
    receipt = traitlets.Unicode().tag(sync=True)
    assigned: Any = traitlets.List().tag(sync=True)
    tests: Any = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self,
        course: Course,
        plan: LessonPlan,
        *,
        journal: Journal,
        language: Language,
        taken: AcceptedAssignments,
        changed: Callable[[Change], None] = lambda _change: None,
        tests: Callable[[], list[QuizView]] = list,
    ) -> None:
        self._course, self._plan, self._journal, self._changed = course, plan, journal, changed
        self._taken, self._find_tests = taken, tests
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the hand-in file as it would be now, whose it is, how many questions it answers, and what is assigned."""
        self._about = self.translate("work.file-about", course=self._course.title[self._language])
        told = words("work", self._language) | {
            "file-name": self._file_name(),
            "take": words("take", self._language) | {"colon": self.translate("typo.colon")},
        }
        return {"course": self._course.id, "words": told, **self._now()}

    def _file_name(self) -> str:
        """Return what the file to hand in is called: after the course, by its id where it does not say."""
        return self.translate("work.file-name", course=self._course.id)

    def _now(self) -> dict[str, Any]:
        known = {(line.lesson, line.s, line.n): line for line in journals.read_all(self._journal.folder.parent).lines}
        known |= {(line.lesson, line.s, line.n): line for line in self._taken.lines}
        elsewhere = [line for line in known.values() if line.lesson != self._journal.lesson]
        lines = sorted([*elsewhere, *self._journal.lines], key=journals.PLACE)
        acts = [line for line in lines if not isinstance(line, journals.Opened)]
        answered = {(line.lesson, line.q) for line in acts if isinstance(line, journals.Answered)}
        who = journals.who(lines)
        names = tuple(each.id for each in self._taken.all)
        handed = journals.compact(lines) if acts else []
        return {
            "file": submission.write(handed, course=self._course.id, assignments=names, about=self._about),
            "who": who,
            "answers": len(answered),
            "receipt": submission.checksum(handed),
            "assigned": [self._row(each, answered, who) for each in self._shown()],
            "tests": self._find_tests(),
        }

    def _shown(self) -> tuple[Assignment, ...]:
        """Return what this page says of assignments: the first lesson's page all, the others what concerns them."""
        first = self._plan.id == next(iter(self._course.lessons))
        return self._taken.all if first else self._taken.concerning(self._plan.id)

    def _row(self, each: Assignment, answered: set[tuple[str, str]], who: str) -> dict[str, Any]:
        """Return what the page says of one assignment: what counts, by when, how far it is done, under which rules."""
        asked = {(part.lesson, name) for part in each.parts for name, _ in part.questions}
        rules = [self.translate("take.attempts", count=each.attempts)] if each.attempts else []
        if not each.feedback and not each.paper:
            rules.append(self.translate("take.later"))
        if each.shuffle:
            rules.append(self.translate("take.shuffled") if who else self.translate("take.shuffled-nameless"))
        return {
            "id": each.id,
            "title": submission.name(each.title),
            "parts": [] if each.paper else [self._part(part) for part in each.parts],
            "about": self.translate("take.test") if each.paper else "",
            "done": self.translate("take.done", some=len(asked & answered), all=len(asked)),
            "rules": rules,
            "late": each.late_told(self._language),
            "version": self._other_version(each),
            **each.due_told(),
        }

    def _other_version(self, each: Assignment) -> str:
        """Return what a student should know where it was assigned with another version of the course; a test has it all."""
        ours = self._course.version
        if each.paper or not ours or each.version == ours:
            return ""
        return self.translate(
            "take.version" if each.version else "take.version-earlier", theirs=each.version, ours=ours
        )

    def _part(self, part: Part) -> dict[str, str]:
        plan = self._course.lessons[part.lesson]
        quiz = next((quiz.title[self._language] for quiz in plan.quiz if quiz.id == part.quiz), "")
        title = f"{plan.id.split('-')[0]} {plan.title[self._language]}"
        return {
            "text": " · ".join(filter(None, [title, quiz])),
            "page": "" if plan.id == self._plan.id else f"{plan.id}.ipynb",
        }

    def refresh(self) -> None:
        """Bring the file up to date after an act."""
        with self.hold_sync():  # one message: the page must not see a new file with an old count
            for name, value in self._now().items():
                setattr(self, name, value)

    def sign(self, raw: object) -> None:
        """Keep the name that the student typed."""
        self._journal.signed(submission.name(raw))
        self.refresh()
        if any(each.shuffle for each in self._taken.all):
            self._changed(ANYTHING)  # each name has an order of its own

    def restore(self, raw: object) -> int:
        """Merge a hand-in file's lines into the journal and return how many were new.

        Raises:
            SubmissionError: where the file cannot be taken; nothing is changed then.
            JournalError: where the disk refuses.

        """
        taken = submission.read(raw, course=self._course.id, who=self.who)
        new = self._journal.restore(taken.lines)
        self._changed(ANYTHING)
        return new

    def start_over(self) -> bool:
        """Begin the lesson anew with the earlier answers kept; refused (``False``) where it is assigned: then they count.

        Raises:
            JournalError: where the disk refuses.

        """
        if self._taken.concerning(self._plan.id):
            return False
        self._journal.start_over()
        self._changed(ANYTHING)
        return True

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        given: FromPage | messages.Misfit | None = messages.read(content, FromPage)
        # With fields of another form it is taken for an empty one: that is refused in its own words, or changes nothing.
        message = _EMPTY[given.type] if isinstance(given, messages.Misfit) else given
        if isinstance(message, Take):
            self._take(message.code)
        elif isinstance(message, Restore) and looks_like_one(message.file):
            self._take(message.file)
        elif isinstance(message, Restore) and feedback.looks_like_one(message.file):
            self.say(self._show(message.file))
        elif message is not None:
            self.say(self._reply(message))

    def _reply(self, message: Sign | PutAside | Restore | StartOver) -> WorkTold | WorkRefused:
        """Do what the page asks for and return what is said of it."""
        try:
            match message:
                case Sign(name=name):
                    self.sign(name)
                    text = self.translate("work.signed") if self.who else self.translate("work.unsigned")
                case PutAside(id=name):
                    self._taken.put_aside(name)
                    self._changed(ANYTHING)
                    text = self.translate("take.aside-done")
                case Restore(file=file):
                    text = self.translate("work.restored", count=self.restore(file))
                case StartOver():
                    if not self.start_over():
                        return WorkRefused(text=self.translate("work.over-assigned"))
                    text = self.translate("work.over-done")
        except SubmissionError as error:
            return WorkRefused(text=self.translate(error.key, **error.values))
        except JournalError as error:
            return WorkRefused(text=self.translate("quiz.not-saved", reason=error.strerror or str(error)))
        return WorkTold(text=text)

    def _show(self, raw: str) -> FeedbackShown | WorkRefused:
        """Show what a page of feedback says, drawn anew of its data. It is not kept, and changes nothing."""
        try:
            given = feedback.read(raw, course=self._course.id)
        except FeedbackError as error:
            return WorkRefused(text=self.translate(error.key, **error.values))
        return FeedbackShown(
            text=self.translate("feedback.shown"), feedback=given, words=words("feedback", given.language)
        )

    def _take(self, raw: str) -> None:
        """Take on what was pasted, dropped or chosen, and say so beside the field."""
        from lessons.classroom.assignments import AssignmentError  # only who was assigned something needs it

        try:
            title = submission.name(self.take(raw).title)
        except AssignmentError as error:
            self.say(Untaken(text=self.translate(error.key, **error.values)))
        except JournalError as error:
            self._changed(ANYTHING)
            self.say(Untaken(text=self.translate("take.not-saved", reason=error.strerror or str(error))))
        else:
            self.say(Taken(text=self.translate("take.taken", title=title)))

    def take(self, raw: object) -> Assignment:
        """Take an assignment on, from its code or its file's text.

        Raises:
            AssignmentError: where it is none, was damaged, or is of another course; nothing is changed then.
            JournalError: where the disk refuses.

        """
        found = self._taken.take(raw)
        self._changed(ANYTHING)
        return found

    def static_html(self) -> Markup:
        """Return what the file is, how to get it, and what is assigned."""
        return Markup(
            '<section class="lsn lsn-work" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}{}</section>'
        ).format(
            self.language,
            self.translate("work.title"),
            self.translate("work.about"),
            self._still_assigned(),
            live_note(self.translate("still.work")),
        )

    def _still_assigned(self) -> Markup:
        if not self.assigned:
            return Markup("")
        items = (
            "　".join(
                filter(
                    None,
                    [
                        row["title"],
                        row["told"],
                        row["late"],
                        *(p["text"] for p in row["parts"]),
                        row["about"],
                        row["done"],
                        row["version"],
                    ],
                )
            )
            for row in self.assigned
        )
        rows = Markup("").join(Markup("<li>{}</li>").format(item) for item in items)
        return Markup("<h4>{}</h4><ul>{}</ul>").format(self.translate("take.title"), rows)

    def plain_text(self) -> str:
        """Return the title and what the file is."""
        return f"{self.translate('work.title')}\n{self.translate('work.about')}"
