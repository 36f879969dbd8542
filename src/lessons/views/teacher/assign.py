"""The teacher's page for assigning: a form, and what is handed out as codes, files, links and pictures of links.

Everything is made here in the kernel, saved beside the notebook and downloaded by the page; nothing is sent anywhere or
saved with the notebook.
"""

from __future__ import annotations

import base64
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

import msgspec
import traitlets
from markupsafe import Markup

from lessons.classroom import assignments, question_file, question_forms, share
from lessons.classroom.assignments import Assignment, AssignmentError, Key
from lessons.classroom.paper import as_question, student_copy
from lessons.content import decode
from lessons.content.model import AnyQuestion, Language, Skill
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import Problem
from lessons.i18n import texts
from lessons.journal import submission
from lessons.paths import static
from lessons.presentation import question as question_html
from lessons.presentation.html import live_note
from lessons.presentation.presenter import QuestionPresenter
from lessons.views.base import TEACHER, View

_FIELD = {
    "assign.title": "title",
    "assign.nothing": "names",
    "assign.unknown": "names",
    "assign.date": "due",
    "assign.skipped": "due",
    "hand-out.half": "due",
    "assign.no-zone": "zone",
    "assign.zone": "zone",
    "assign.late": "percent",
    "assign.late-no-due": "late",
}
ADDRESSES = ("source", "hub", "address")
Faults = dict[str, str]
"""What is wrong with a form, by field."""


class Form(msgspec.Struct, frozen=True):
    """What the page sends."""

    title: str = ""
    names: tuple[str, ...] = ()
    test: bool = False
    due: str = ""
    zone: str = ""
    attempts: int = 0
    feedback: bool = True
    shuffle: bool = False
    late: str = ""
    source: str = ""
    branch: str = ""
    hub: str = ""
    address: str = ""

    @property
    def rules(self) -> dict[str, Any]:
        """What the form says of tries, feedback and order."""
        return {"attempts": min(max(self.attempts, 0), 20), "feedback": self.feedback, "shuffle": self.shuffle}


class AssignView(View):
    """Shows the form. What it holds stays in the page until it is right; every fault stands at its field.

    Args:
        drawn: the course.
        language: of the page.
        home: the notebook's folder; what is made is also saved in it, in `assignments.FOLDER`.

    """

    bundle = TEACHER
    _css = traitlets.Unicode(static("notebook.css") + static("assign.css")).tag(sync=True)
    view = traitlets.Unicode("assign").tag(sync=True)
    course = traitlets.Unicode().tag(sync=True)
    lessons: Any = traitlets.List().tag(sync=True)
    choices: Any = traitlets.Dict().tag(sync=True)

    def __init__(self, drawn: CompiledCourse, *, language: Language, home: Path) -> None:
        self._course, self._folder = drawn.asked, home / assignments.FOLDER
        self._own: dict[str, AnyQuestion] = {}
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return what can be chosen: lessons with their quizzes; for questions, skills and what may decide them."""
        language, course = self._language, self._course
        passages = [{"id": name, "text": f"{name} {each.heading[language]}"} for name, each in course.passages.items()]
        sources = [{"id": f"source:{name}", "text": each.title[language]} for name, each in course.sources.items()]
        return {
            "course": course.id,
            "words": {
                part: texts.words(prefix, language) | {"colon": texts.translate("typo.colon", language)}
                for part, prefix in (("form", "hand-out"), ("write", "write"), ("bank", "bank"))
            },
            "lessons": [
                {
                    "id": plan.id,
                    "title": f"{plan.id.split('-')[0]} {plan.title[language]}",
                    "quizzes": [
                        {
                            "id": f"{plan.id}/{quiz.id}",
                            "title": quiz.title[language],
                            "about": self._size(plan.id, quiz.questions),
                        }
                        for quiz in plan.quiz
                    ],
                }
                for plan in course.lessons.values()
            ],
            "choices": {
                "skills": [{"id": name, "text": self.translate(f"quiz.skill.{name}")} for name in get_args(Skill)],
                "cites": passages + sources,
                "most": question_forms.LIMIT_QUESTIONS,
            },
        }

    def _size(self, lesson: str, names: tuple[str, ...]) -> str:
        asked = [self._course.questions[lesson][name] for name in names]
        return self.translate("hand-out.size", count=len(asked), points=sum(question.points for question in asked))

    def make(self, raw: object) -> tuple[dict[str, Any] | None, Faults]:
        """Return what is handed out, as the page shows it, or what is wrong with the form, by field."""
        try:
            form = msgspec.convert(raw, Form)
        except msgspec.ValidationError as error:
            return None, {"title": str(error)}
        made, faults = self._made(form)
        assignment = made.assignment if isinstance(made, Key) else made
        for name in ADDRESSES if assignment or faults else ():
            try:  # one by one, so that each fault stands at its own field
                share.links(
                    assignment or _SOME,
                    language=self._language,
                    first=next(iter(self._course.lessons)),
                    **{name: getattr(form, name).strip()},
                )
            except AssignmentError as error:
                faults[name] = self.translate(error.key, **error.values)
        if faults or assignment is None or made is None:
            return None, faults
        found = share.links(
            assignment,
            language=self._language,
            branch=form.branch.strip(),
            first=next(iter(self._course.lessons)),
            **{name: getattr(form, name).strip() for name in ADDRESSES},
        )
        return self._told(made, assignment, found), {}

    def _made(self, form: Form) -> tuple[Assignment | Key | None, Faults]:
        """Make what the form asks for; each field is looked at by itself first, so that all faults are told at once."""
        faults: Faults = {}

        def noted(error: AssignmentError) -> None:
            faults[_FIELD.get(error.key, "title")] = self.translate(error.key, **error.values)

        if not submission.name(form.title):
            noted(AssignmentError("assign.title"))
        try:
            if form.due == _HALF:
                raise AssignmentError("hand-out.half")
            assignments.when(form.due, zone=form.zone.strip())
        except AssignmentError as error:
            noted(error)
        try:
            assignments.late_rule(form.late, due=form.due)
        except AssignmentError as error:
            noted(error)
        if form.test and not self._own:
            faults["file"] = self.translate("hand-out.no-questions")
        if not form.test:
            try:
                assignments.chosen(self._course, form.names)
            except AssignmentError as error:
                noted(error)
        if faults:
            return None, faults
        rest = {"course": self._course, "due": form.due, "zone": form.zone.strip(), "late": form.late, **form.rules}
        if form.test:
            return assignments.make_test(form.title, questions=self._own, **rest), faults
        return assignments.make(form.title, names=form.names, **rest), faults

    def _told(self, made: Assignment | Key, assignment: Assignment, links: dict[str, str]) -> dict[str, Any]:
        count = sum(len(part.questions) for part in assignment.parts)
        told = assignment.due_told()["told"]
        when = self.translate("hand-out.due-told", moment=told) if told else self.translate("take.no-due")
        if late := assignment.late_told(self._language):
            when = f"{when}{self.translate('typo.between')}{late}"
        files = [_file(assignment, assignment.id, self.translate("hand-out.file"))]
        if isinstance(made, Key):
            files.append(_file(made, f"{assignment.id}.key", self.translate("hand-out.key")))
        return {
            "id": assignment.id,
            "title": assignment.title,
            "about": self.translate("hand-out.made", count=count, when=when),
            "note": (
                self.translate("hand-out.keep-key") if isinstance(made, Key) else self.translate("hand-out.public")
            )
            + self._moving(links),
            "warnings": self._warnings(assignment, links),
            "saved": self._saved(made, links),
            "code": assignments.code(assignment),
            "files": files,
            "links": [self._link(kind, link) for kind, link in links.items()],
        }

    def _warnings(self, assignment: Assignment, links: dict[str, str]) -> list[str]:
        """Say what was accepted and may not be meant: a due date that is over, a link that nobody else can open."""
        hosts = dict.fromkeys(filter(None, map(share.nearby, links.values())))
        said = [self.translate("assign.local", host=host) for host in hosts]
        over = assignments.is_over(assignment)
        return [self.translate("assign.over", moment=assignment.due_told()["told"]), *said] if over else said

    def _moving(self, links: dict[str, str]) -> str:
        """Say so where a link names a branch that moves: it may open another version of the course next month."""
        branch = share.BRANCH
        moves = any(f"/{branch}?" in link or f"branch={branch}&" in link for link in links.values())
        return f" {self.translate('assign.moving', branch=branch)}" if moves else ""

    def _saved(self, made: Assignment | Key, links: dict[str, str]) -> str:
        """Save what is handed out, and say where; where that cannot be, it is still there to be downloaded."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with suppress(AssignmentError):  # the page says which link is too long for a picture
                for _, name, data in share.files(made, links):
                    (self._folder / name).write_bytes(data)
        except OSError as error:
            return self.translate("hand-out.not-saved", reason=error.strerror or str(error))
        return self.translate("hand-out.saved", folder=assignments.FOLDER)

    def _link(self, kind: str, link: str) -> dict[str, str]:
        label = {"binder": "hand-out.link.binder", "hub": "hand-out.link.hub", "own": "hand-out.link.own"}[kind]
        try:
            drawing = base64.b64encode(share.picture(link).encode()).decode()
        except AssignmentError as error:
            return {
                "label": self.translate(label),
                "link": link,
                "picture": "",
                "alt": self.translate(error.key, **error.values),
            }
        told = {"picture": f"data:image/svg+xml;base64,{drawing}", "alt": self.translate("hand-out.picture", link=link)}
        return {"label": self.translate(label), "link": link, **told}

    def read_file(self, name: object, text: object) -> dict[str, Any]:
        """Take a question file and return what is in it, or every fault; with one, no question of it is used."""
        self._own = {}
        raw = text.encode("utf-8", "replace") if isinstance(text, str) else b""
        plain = "".join(sign for sign in submission.name(name) if sign not in '\\/:*?"<>|').strip(". ") or "test.toml"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / plain
            path.write_bytes(raw)
            try:
                found, problems = question_file.check_questions(path, course=self._course)
            except ModuleNotFoundError as error:  # in a browser's own Python, what no cell has named is not loaded
                found, problems = {}, [Problem(plain, "", self.translate("hand-out.missing", module=error.name or ""))]
        if not problems:
            self._own = found
        return {
            "faults": [{"where": each.where, "text": each.message} for each in problems],
            "name": plain,
            "questions": [self._summary(each) for each in found.values()] if not problems else [],
            "preview": self._preview() if not problems else "",
        }

    def _preview(self) -> str:
        """Return the test as a student gets it, as HTML: from the copy that has no key, in an order as good as any."""
        presenter = QuestionPresenter(self._course, language=self._language)
        asked = map(as_question, student_copy(self._own.values(), secret=self._course.id))
        return str(
            Markup("").join(
                question_html.posed(number, question, presenter=presenter) for number, question in enumerate(asked, 1)
            )
        )

    def _summary(self, question: AnyQuestion) -> str:
        parts = (self.translate(f"quiz.kind.{question.kind}"), self.translate("quiz.points", points=question.points))
        return f"{question.prompt[self._language]} ({', '.join(parts)})"

    def write(self, raw: object) -> dict[str, Any]:
        """Take questions as the form has them: return the question file, or the faults by question and field."""
        self._own = {}
        with decode.written_in(self._course.languages):
            tables, faults = question_forms.read(raw, page=self._course.page)
        if not tables:
            return {"faults": [], "general": [self.translate("hand-out.no-questions")], "questions": [], "file": ""}
        told = [{"question": each.question, "field": each.field, "text": self.translate(each.key)} for each in faults]
        if told:
            return {"faults": told, "general": [], "questions": [], "file": ""}
        file = question_forms.toml(tables)
        read = self.read_file("test.toml", file)
        general = [f"{each['where']}: {each['text']}" for each in read["faults"]]
        return {
            "faults": [],
            "general": general,
            "questions": read["questions"],
            "file": "" if general else file,
            "preview": read["preview"],
        }

    def _received(self, _widget: object, content: object, buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message = content if isinstance(content, dict) else {}
        act = message.get("type")
        if act == "make":
            made, faults = self.make(message.get("form"))
            self.send({"type": "made", "made": made} if made else {"type": "refused", "faults": faults})
        elif act == "file":
            self.send({"type": "read", **self.read_file(message.get("name"), message.get("text"))})
        elif act == "write":
            self.send({"type": "written", **self.write(message.get("questions"))})
        elif act == "formats":
            from . import bank  # who only assigns needs no other platform's formats

            self.send({"type": "formats", "formats": bank.carried(self._course, language=self._language)})
        elif act == "export":
            self._export(message)
        elif act == "bring":
            self.send({"type": "brought", **self.bring(message, buffers)})

    def _export(self, message: dict[str, Any]) -> None:
        """Send a file for another platform: of the test as it was checked last, or of what is ticked."""
        from . import bank

        to, names = message.get("to"), message.get("names")
        listed = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
        try:
            if not isinstance(to, str) or to not in bank.FILES:
                raise AssignmentError("assign.nothing")
            if message.get("test") is True:
                title = submission.name(message.get("title")) or self.translate("hand-out.test")
                found: bank.Bank = {name: (title, question) for name, question in self._own.items()}
            else:
                title = self._course.title[self._language]
                found = bank.of_lessons(self._course, listed, language=self._language)
            if not found:
                raise AssignmentError("hand-out.no-questions")
        except AssignmentError as error:
            told = self.translate(error.key, **error.values)
            self.send({"type": "exported", "name": "", "said": told, "lines": []})
            return
        made = bank.exported(found, to=to, language=self._language, title=title)
        told_of = {"name": made.name, "said": made.said, "lines": made.lines}
        self.send({"type": "exported", **told_of}, buffers=[made.data])

    def bring(self, message: dict[str, Any], buffers: object) -> dict[str, Any]:
        """Return what a question bank from elsewhere has for the form, and what is wrong with the rest."""
        from . import bank

        parts = [bytes(part) for part in buffers] if isinstance(buffers, list | tuple) else []
        name, cites, room = message.get("name"), message.get("cites"), message.get("most")
        most = (
            min(max(room, 0), question_forms.LIMIT_QUESTIONS) if type(room) is int else question_forms.LIMIT_QUESTIONS
        )
        try:
            return bank.brought(
                submission.name(name),
                b"".join(parts),
                course=self._course,
                language=self._language,
                cites=cites if isinstance(cites, str) else "",
                most=most,
            )
        except ModuleNotFoundError as error:  # in a browser's own Python, what no cell has named is not loaded
            said = self.translate("hand-out.missing", module=error.name or "")
            return {"said": said, "warn": True, "lines": [], "questions": []}

    def static_html(self) -> Markup:
        """Return what the page is for and what can be assigned."""
        rows = Markup("").join(
            Markup("<li>{}{}<ul>{}</ul></li>").format(
                lesson["title"],
                "",
                Markup("").join(Markup("<li>{} ({})</li>").format(q["title"], q["about"]) for q in lesson["quizzes"]),
            )
            for lesson in self.lessons
        )
        return Markup('<section class="lsn lsn-assign" lang="{}"><h3>{}</h3><p>{}</p>{}<ul>{}</ul></section>').format(
            self.language,
            self.translate("hand-out.heading"),
            self.translate("hand-out.public"),
            live_note(self.translate("still.hand-out")),
            rows,
        )

    def plain_text(self) -> str:
        """Return what the page is for."""
        return f"{self.translate('hand-out.heading')}\n{self.translate('hand-out.public')}"


_HALF = "?"
"""What the page sends for a date or a time that is not complete."""

_SOME = Assignment(
    id="set-0", course="none", title="–", parts=(assignments.Part(lesson="none", questions=(("q", ""),)),)
)
"""What stands for an assignment while only a form's addresses are looked at."""


def _file(content: Assignment | Key, name: str, label: str) -> dict[str, str]:
    return {"name": f"{name}.json", "text": assignments.encode(content).decode(), "label": label}
