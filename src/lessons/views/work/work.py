"""A student's work as a whole: a name, one file to download, one to restore from, and a copy in this browser if wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import ipywidgets
import traitlets
from markupsafe import Markup

from lessons.classroom.accepted import AcceptedAssignments, due, looks_like_one
from lessons.content.model import Course, Language, LessonPlan
from lessons.i18n.texts import COLON, words
from lessons.journal import store as journals
from lessons.journal import submission
from lessons.journal.store import Journal, JournalError
from lessons.journal.submission import SubmissionError
from lessons.presentation.html import live_note
from lessons.views.base import View

if TYPE_CHECKING:
    from lessons.classroom.assignments import Assignment, Part
    from lessons.views.quiz.quiz import QuizView


class WorkView(View):
    """Shows the buttons to download and restore. The download is the promise; the browser's copy is best effort.

    It also takes an assignment's code or file, and says what counts and by when.

    Args:
        course: the course.
        plan: the lesson that is open.
        journal: the open lesson's journal; its neighbours' lines are read, too.
        language: of the page.
        changed: called when earlier work was restored or something was assigned, so that other views can follow.
        taken: the assignments that were taken on.
        tests: returns the tests among them that this page shows.

    """

    view = traitlets.Unicode("work").tag(sync=True)
    course = traitlets.Unicode().tag(sync=True)
    file = traitlets.Unicode().tag(sync=True)
    who = traitlets.Unicode().tag(sync=True)
    answers = traitlets.Int().tag(sync=True)
    assigned: Any = traitlets.List().tag(sync=True)
    tests: Any = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self, course: Course, plan: LessonPlan, *, journal: Journal, language: Language, taken: AcceptedAssignments,
        changed: Callable[[], None] = lambda: None, tests: Callable[[], list[QuizView]] = list,
    ) -> None:  # fmt: skip
        self._course, self._plan, self._journal, self._changed = course, plan, journal, changed
        self._taken, self._find_tests = taken, tests
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the hand-in file as it would be now, whose it is, how many questions it answers, and what is assigned."""
        told = words("work", self._language) | {
            "take": words("take", self._language) | {"colon": COLON[self._language]}
        }
        return {"course": self._course.id, "words": told, **self._now()}

    def _now(self) -> dict[str, Any]:
        known = {(line.lesson, line.s, line.n): line for line in journals.read_all(self._journal.folder.parent).lines}
        known |= {(line.lesson, line.s, line.n): line for line in self._taken.lines}
        elsewhere = [line for line in known.values() if line.lesson != self._journal.lesson]
        lines = sorted([*elsewhere, *self._journal.lines], key=journals.PLACE)
        acts = [line for line in lines if not isinstance(line, journals.Opened)]
        answered = {(line.lesson, line.q) for line in acts if isinstance(line, journals.Answered)}
        who = journals.who(lines)
        names = tuple(each.id for each in self._taken.all)
        return {
            "file": submission.write(lines if acts else [], course=self._course.id, assignments=names),
            "who": who,
            "answers": len(answered),
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
            "version": self._other_version(each),
            **due(each),
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
            self._changed()  # each name has an order of its own

    def restore(self, raw: object) -> int:
        """Merge a hand-in file's lines into the journal and return how many were new.

        Raises:
            SubmissionError: where the file cannot be taken; nothing is changed then.
            JournalError: where the disk refuses.

        """
        taken = submission.read(raw, course=self._course.id, who=self.who)
        new = self._journal.restore(taken.lines)
        self._changed()
        return new

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        message = content if isinstance(content, dict) else {}
        try:
            if message.get("type") == "sign":
                self.sign(message.get("name"))
                text = self.translate("work.signed") if self.who else self.translate("work.unsigned")
            elif message.get("type") == "take" or (
                message.get("type") == "restore" and looks_like_one(message.get("file"))
            ):
                self._take(message)
                return
            elif message.get("type") == "aside":
                self._taken.put_aside(message.get("id"))
                self._changed()
                text = self.translate("take.aside-done")
            elif message.get("type") == "restore":
                text = self.translate("work.restored", count=self.restore(message.get("file")))
            else:
                return
        except SubmissionError as error:
            self.send({"type": "refused", "text": self.translate(error.key, **error.values)})
        except JournalError as error:
            self.send(
                {"type": "refused", "text": self.translate("quiz.not-saved", reason=error.strerror or str(error))}
            )
        else:
            self.send({"type": "told", "text": text})

    def _take(self, message: dict[str, Any]) -> None:
        """Take on what was pasted, dropped or chosen, and say so beside the field."""
        from lessons.classroom.assignments import AssignmentError  # only who was assigned something needs it

        raw = message.get("code") if message.get("type") == "take" else message.get("file")
        try:
            title = submission.name(self.take(raw).title)
        except AssignmentError as error:
            self.send({"type": "untaken", "text": self.translate(error.key, **error.values)})
        except JournalError as error:
            self._changed()
            self.send(
                {"type": "untaken", "text": self.translate("take.not-saved", reason=error.strerror or str(error))}
            )
        else:
            self.send({"type": "taken", "text": self.translate("take.taken", title=title)})

    def take(self, raw: object) -> Assignment:
        """Take an assignment on, from its code or its file's text.

        Raises:
            AssignmentError: where it is none, was damaged, or is of another course; nothing is changed then.
            JournalError: where the disk refuses.

        """
        found = self._taken.take(raw)
        self._changed()
        return found

    def static_html(self) -> Markup:
        """Return what the file is, how to get it, and what is assigned."""
        return Markup(
            '<section class="lsn lsn-work" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}{}</section>'
        ).format(
            self.language, self.translate("work.title"), self.translate("work.about"), self._still_assigned(),
            live_note(self.translate("still.work")),
        )  # fmt: skip

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
