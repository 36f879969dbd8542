"""A class's grading as a page, for a teacher without a command line: what was set, who is in the class, what came in, and on.

The names of students come to the page as messages, never as a widget's traits, which a notebook might be saved with.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import traitlets
from markupsafe import Markup

from lessons.classroom import collect, essays
from lessons.classroom.allowances import LIMIT_HOURS, LIMIT_TRIES, AllowanceError
from lessons.classroom.options import LIMIT_REASON, SessionError
from lessons.classroom.session import FEEDBACK, FEEDBACK_ZIP, TABLES, GradingSession
from lessons.classroom.uploads import Held, Stored, UploadError, announced
from lessons.content.earlier import Earlier
from lessons.content.model import Course, Language
from lessons.errors import KeyedError, LessonError
from lessons.i18n import texts
from lessons.journal import submission
from lessons.paths import static
from lessons.presentation.html import live_note
from lessons.views.base import TEACHER, View

from .gradebook_state import Shown

PAGE_ROWS = 50
"""How many rows of a long table the page gets at once."""

PROGRESS_S = 0.1
PART_BYTES = 600_000
"""How much of a table is sent at once: a Jupyter server throws away what comes faster than 1 MB a second for long."""
KINDS = ("assignment", "class", "submissions", "questions")


class GradebookView(View):
    """Shows the steps from an assignment to a gradebook.

    Args:
        course: the course as it is now.
        home: the notebook's folder.
        language: of the page and of the tables.
        earlier: returns what released versions of the course asked.

    """

    bundle = TEACHER
    _css = traitlets.Unicode(static("notebook.css") + static("gradebook.css")).tag(sync=True)
    view = traitlets.Unicode("gradebook").tag(sync=True)

    def __init__(
        self, course: Course, *, home: Path, language: Language, earlier: Callable[[], Earlier] = Earlier
    ) -> None:
        self.desk = GradingSession(home, course=course, language=language, earlier=earlier)
        self.shown = Shown(self.desk, course=course, language=language)
        self._upload: tuple[str, Held | Stored] | None = None
        self._named = False
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the page's words; what it shows comes as messages."""
        return {
            "words": texts.words("desk", self._language)
            | {"broken": self.translate("upload.broken"), "tables": self._tables(), "limit": submission.LIMIT_BYTES}
            | {
                "limits": {"hours": LIMIT_HOURS, "tries": LIMIT_TRIES, "reason": LIMIT_REASON},
                "allow-faults": texts.words("allow", self._language)
                | {"half": self.translate("hand-out.half"), "fix": self._raw("hand-out.fix")},
                "decided": texts.words("decided", self._language),
                "colon": texts.translate("typo.colon", self._language),
                "run": self.translate("writing.run"),
                "unkept": self.translate("writing.unkept"),
            }
        }

    def _tables(self) -> list[list[str]]:
        return [[name, self.translate(f"tables.{name.partition('.')[0]}")] for name in TABLES]

    # What comes from the page is data from outside: whatever it holds, nothing here may break.

    def _received(self, _widget: object, content: object, buffers: object) -> None:
        message = content if isinstance(content, dict) else {}
        acts: dict[object, Callable[[dict[str, Any]], None]] = {
            "hello": self._hello,
            "resume": lambda m: self._begin(lambda: self.desk.resume(_text(m, "folder"))),
            "made": lambda m: self._begin(lambda: self.desk.begin_made(_text(m, "file"))),
            "code": lambda m: self._begin(lambda: self.desk.begin(_text(m, "code"))),
            "upload": self._announce,
            "unlist": self._unlist,
            "aside": self._aside,
            "back": self._back,
            "look": self._look,
            "grade": lambda _: self.grade(),
            "page": self._page,
            "match": self._match,
            "settle": self._settle,
            "drop": self._drop,
            "accept": self._accept,
            "override": self._override,
            "undo": self._undo,
            "essays": self._essays,
            "essay": self._essay,
            "stop": self._stop,
            "mark": self._mark,
            "table": self._table,
            "names": self._names,
            "comment": self._comment,
            "remarks": self._remarks,
            "remark": self._remark,
            "feedback": self._feedback,
            "allow": self._allow,
            "due": self._due,
            "counts": self._counts,
        }
        kind = _text(message, "type")
        self._act(kind, message, acts, buffers)
        if isinstance(number := message.get("number"), int):  # the page keeps what it sent until it is answered
            self.send({"type": "answered", "number": number})

    def _act(
        self, kind: str, message: dict[str, Any], acts: dict[object, Callable[[dict[str, Any]], None]], buffers: object
    ) -> None:
        try:
            if kind == "part":
                self._take([bytes(part) for part in buffers] if isinstance(buffers, list) else [])
            elif kind in acts:
                acts[kind](message)
        except KeyedError as error:
            if isinstance(error, UploadError):
                self._drop_upload()
            self._refuse(self.translate(error.key, **error.values), message)
        except LessonError as error:
            self._refuse(str(error), message)
        except OSError as error:
            self._drop_upload()
            self._refuse(self.translate("desk.disk", reason=error.strerror or type(error).__name__), message)

    def _refuse(self, text: str, message: dict[str, Any]) -> None:
        kind = message.get("type")
        upload = message.get("kind") if kind == "upload" else None
        self.send({"type": "refused", "of": upload or (self._of if kind == "part" else kind), "text": text})

    def tell(self, said: str = "", *, of: str = "") -> None:
        """Send the page how things stand; ``said`` is what has just been done, ``of`` the step that it belongs to."""
        self.send({"type": "state", "state": self.shown.state(), "said": said, "of": of})

    # What is given.

    _of = ""

    def _hello(self, _: dict[str, Any]) -> None:
        self._named = False
        self.tell()

    def _begin(self, act: Callable[[], None]) -> None:
        act()
        self._named = False
        said = "desk.begun-keyless" if self.desk.is_keyless else "desk.begun"
        self.tell(self.translate(said, title=self.desk.assignment.title), of="assignment")

    def _announce(self, message: dict[str, Any]) -> None:
        kind = str(message.get("kind", ""))
        self._drop_upload()
        self._of = kind
        files = announced(message.get("files"))
        if kind == "submissions":
            self._upload = (kind, Stored(files, self.desk.receive(), zone=self.desk.zone))
        elif kind in KINDS:
            self._upload = (kind, Held(files))
        else:
            raise UploadError("upload.none")
        self._go()

    def _take(self, parts: list[bytes]) -> None:
        if self._upload is None:
            raise UploadError("upload.broken")
        for part in parts:
            self._upload[1].take(part)
        self._go()

    def _go(self) -> None:
        """Ask for the next part, or act on what is whole."""
        if self._upload is None:
            return
        kind, upload = self._upload
        if upload.left:
            self.send({"type": "go", "left": upload.left})
            return
        self._upload = None
        if isinstance(upload, Stored):
            self.desk.collect(upload.put())
            self._took(self.translate("desk.collected", count=self.desk.files), of=kind)
        elif kind == "assignment":
            self._begin(lambda: self.desk.begin(upload.content()))
        elif kind == "class":
            self.desk.list_class(upload.content(), file=collect.shown(upload.name))
            self._took(self._listed(), of=kind)
        else:
            self.desk.correct(upload.content())
            self._took(self.translate("desk.corrected"), of=kind)

    def _drop_upload(self) -> None:
        if self._upload and isinstance(self._upload[1], Stored):
            self._upload[1].drop()
        self._upload = None

    def _listed(self) -> str:
        listed = self.shown.listed()
        count, between = len(self.desk.unsettled), self.translate("typo.between")
        return f"{listed}{between}{self.translate('desk.changed-said', count=count)}" if count else listed

    def _unlist(self, _: dict[str, Any]) -> None:
        self.desk.unlist_class()
        self._took(self.translate("desk.unlisted"), of="class")

    def _aside(self, _: dict[str, Any]) -> None:
        self.desk.put_aside()
        self.tell(self.translate("desk.is-aside"), of="submissions")

    def _back(self, _: dict[str, Any]) -> None:
        self.desk.bring_back()
        self._took(self.translate("desk.collected", count=self.desk.files), of="submissions")

    def _look(self, message: dict[str, Any]) -> None:
        if not (text := _text(message, "path").strip()):
            raise SessionError("desk.no-path")
        self.desk.look(Path(text).expanduser())
        self._took(self.translate("desk.collected", count=self.desk.files), of="submissions")

    # Grading, and what the teacher decides of it.

    def grade(self) -> None:
        """Grade the class, telling the page how far it is."""
        self._grade()
        self.tell(self.shown.done(), of="grade")

    def _grade(self) -> None:
        self.desk.grade(self._step())

    def _step(self) -> Callable[[int], None]:
        """Return what tells the page, after each file, how far a grading is."""
        start = last = time.perf_counter()
        count = max(self.desk.files, 1)

        def step(done: int) -> None:
            nonlocal last
            now = time.perf_counter()
            if now - last >= PROGRESS_S:
                last = now
                left = (now - start) / done * max(count - done, 0)
                self.send({"type": "progress", "done": done, "all": count, "left": round(left)})

        return step

    def _took(self, said: str, *, of: str) -> None:
        """Bring the results up to date with what was given, where that is quick, and tell."""
        self._grade_if_quick()
        self.tell(said, of=of)

    def _grade_if_quick(self) -> None:
        if self.desk.is_quick and self.desk.stale and self.desk.submissions:
            self._grade()

    def _decided(self, of: str) -> None:
        self._grade_if_quick()
        after = "stale" if self.desk.stale else "regraded" if self.desk.graded else "noted"
        self.tell(self.translate(f"desk.{after}"), of=of)

    def _match(self, message: dict[str, Any]) -> None:
        self.desk.match(_text(message, "file"), _text(message, "to"), content=_text(message, "content"))
        self._decided("match")

    def _settle(self, message: dict[str, Any]) -> None:
        self.desk.settle(_text(message, "key"), _text(message, "to"))
        self._decided("settle")

    def _drop(self, message: dict[str, Any]) -> None:
        self.desk.drop(_text(message, "question"), drop=message.get("drop") is True)
        self._decided("report")

    def _accept(self, message: dict[str, Any]) -> None:
        self.desk.accept(_text(message, "question"), _text(message, "answer"))
        self._decided("report")

    def _override(self, message: dict[str, Any]) -> None:
        points = message.get("points")
        if not isinstance(points, int | float) or isinstance(points, bool):
            raise SessionError("desk.points-number")
        reason, question = _text(message, "reason"), _text(message, "question")
        self.desk.override(_text(message, "student"), float(points), reason=reason, question=question)
        self._decided("override")

    def _due(self, message: dict[str, Any]) -> None:
        self.desk.move_due(_text(message, "due"), zone=_text(message, "zone"))
        self._decided("due")

    def _counts(self, message: dict[str, Any]) -> None:
        self.desk.count(_text(message, "rule"))
        self._decided("counts")

    def _allow(self, message: dict[str, Any]) -> None:
        hours, tries, students = message.get("hours"), message.get("tries"), message.get("students")
        if not isinstance(hours, int | float) or isinstance(hours, bool):
            raise AllowanceError("allow.hours", max=LIMIT_HOURS)
        if not isinstance(tries, int) or isinstance(tries, bool):
            raise AllowanceError("allow.tries", max=LIMIT_TRIES)
        self.desk.allow(
            [each for each in students if isinstance(each, str)] if isinstance(students, list) else [],
            due=_text(message, "due"),
            hours=hours,
            tries=tries,
            reason=_text(message, "reason"),
            zone=_text(message, "zone"),
        )
        self._decided("allow")

    def _undo(self, message: dict[str, Any]) -> None:
        kind, place, text = _text(message, "kind"), message.get("place"), _text(message, "text")
        if text:  # others may have been taken back since the page was told
            place = next((at for of, at, said in self.shown.decisions() if (of, said) == (kind, text)), -1)
        self.desk.undo(kind, place if isinstance(place, int) else -1)
        self._decided("decisions")

    def _page(self, message: dict[str, Any]) -> None:
        graded = self.desk.graded
        start, which = message.get("start"), message.get("list")
        if graded is None or not isinstance(start, int) or start < 0:
            return
        found: list[Any] = graded.faults if which == "faults" else self.shown.found(_text(message, "find"))
        start = start if start < len(found) else 0
        rows = found[start : start + PAGE_ROWS]
        if which == "students":
            rows = list(map(self.shown.line, rows))
        self.send({"type": "page", "list": which, "start": start, "rows": rows, "total": len(found), "size": PAGE_ROWS})

    # Essays: one question at a time across the class.

    def _essays(self, message: dict[str, Any]) -> None:
        self.send({"type": "essays", **self.shown.essays(_text(message, "question"))})

    def _essay(self, message: dict[str, Any]) -> None:
        place = message.get("place")
        if isinstance(place, int):
            self.send({"type": "essay", **self.shown.essay(_text(message, "question"), place, named=self._named)})

    def _names(self, message: dict[str, Any]) -> None:
        """Show names while essays are read, which is recorded, or hide them again."""
        show = message.get("show") is True
        if show:
            self.desk.show_names(_text(message, "question"))
        self._named = show
        said = self.translate(f"desk.names-{'told' if show else 'untold'}")
        self.send({"type": "named", "named": show, "text": said, "decisions": self.shown.decisions()})

    def _is_other(self, message: dict[str, Any], name: str, place: int) -> bool:
        """Whether at ``place`` there is another essay by now than the one that was read."""
        whose, reading = _text(message, "student"), self.desk.reading
        return bool(whose) and reading.token(name, reading.essay(name, place)) != whose

    def _comment(self, message: dict[str, Any]) -> None:
        name, place = _text(message, "question"), message.get("place")
        if not isinstance(place, int):
            return
        if self._is_other(message, name, place):
            raise SessionError("desk.other-text")
        said = self.desk.comment_essay(name, place, _text(message, "text"), read=_text(message, "read"))
        self.send(
            {
                "type": "commented",
                "question": name,
                "place": place,
                "comment": said,
                "bank": self.desk.comments.bank(name),
            }
        )

    def _remarks(self, message: dict[str, Any]) -> None:
        self.send({"type": "remarks", **self.shown.remarks(_text(message, "student"))})

    def _remark(self, message: dict[str, Any]) -> None:
        student = _text(message, "student")
        self.desk.comment(student, _text(message, "text"), question=_text(message, "question"))
        self.send({"type": "remarks", **self.shown.remarks(student)})

    def _mark(self, message: dict[str, Any]) -> None:
        name, place, level = _text(message, "question"), message.get("place"), message.get("level")
        if not isinstance(place, int) or not (
            level is None or (isinstance(level, int) and not isinstance(level, bool))
        ):
            return
        if self._is_other(message, name, place):
            raise SessionError("desk.other-text")
        levels = self.desk.mark(name, place, row=_text(message, "row"), level=level, read=_text(message, "read"))
        points = essays.points(self.desk.reading.question(name), levels)
        self.send({"type": "marked", "question": name, "place": place, "levels": levels, "points": points})

    def _stop(self, _: dict[str, Any]) -> None:
        """Bring the results up to date with the marks that were given, where that is quick."""
        if self.desk.stale:
            self._decided("essays")
        else:
            self.tell()

    # What comes of it.

    def _feedback(self, message: dict[str, Any]) -> None:
        """Make a page for each student, of marks and comments as they stand now."""
        found = self.desk.give_back(self._step(), release=message.get("release") is True).summary
        said = self.translate("desk.made-feedback", count=found.returned, folder=f"{self.desk.folder.name}/{FEEDBACK}")
        if found.unreturned:
            between = self.translate("typo.between")
            said += between + self.translate("desk.made-none", count=found.unreturned)
        self.tell(said, of="feedback")
        self.send({"type": "feedback", "name": FEEDBACK_ZIP, "text": said})

    def _table(self, message: dict[str, Any]) -> None:
        """Send a table, of marks and decisions as they stand now; a large one comes in parts, each asked for by itself."""
        if self.desk.stale:
            self._grade()
            self.tell(self.translate("desk.regraded"), of="tables")
        name, start = _text(message, "name"), message.get("start", 0)
        data = self.desk.table(name)
        if isinstance(start, int) and 0 <= start <= len(data):
            part = data[start : start + PART_BYTES]
            self.send(
                {"type": "table", "name": name, "start": start, "left": len(data) - start - len(part)}, buffers=[part]
            )

    def static_html(self) -> Markup:
        """Return what the page is for, the steps, and how to make it live."""
        table = texts.words("desk", self._language)
        names = [name for name in table if name.startswith("step-")]
        steps = Markup("").join(Markup("<li>{}</li>").format(table[name]) for name in names)
        return Markup('<section class="lsn lsn-desk" lang="{}"><h3>{}</h3><p>{}</p><ol>{}</ol>{}</section>').format(
            self.language,
            self.translate("desk.title"),
            self.translate("desk.about"),
            steps,
            live_note(self.translate("desk.still")),
        )

    def plain_text(self) -> str:
        """Return the title and what the page is for."""
        return f"{self.translate('desk.title')}\n{self.translate('desk.about')}"


def _text(message: dict[str, Any], name: str) -> str:
    found = message.get(name)
    return found if isinstance(found, str) else ""
