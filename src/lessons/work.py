"""A student's work as a whole: a name, one file to download, one to restore from, and a copy in this browser if wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets
from markupsafe import Markup

from . import handin
from . import journal as journals
from .faces import View, live_note
from .handin import HandInError
from .journal import Journal, JournalError
from .model import Language
from .texts import words


class WorkView(View):
    """Shows the buttons to download and restore. The download is the promise; the browser's copy is best effort.

    Args:
        course: the course's id.
        journal: the open lesson's journal; its neighbours' lines are read, too.
        language: of the page.
        changed: called when earlier work was restored, so that other views can follow.

    """

    view = traitlets.Unicode("work").tag(sync=True)
    course = traitlets.Unicode().tag(sync=True)
    file = traitlets.Unicode().tag(sync=True)
    who = traitlets.Unicode().tag(sync=True)
    answers = traitlets.Int().tag(sync=True)

    def __init__(
        self, course: str, *, journal: Journal, language: Language, changed: Callable[[], None] = lambda: None
    ) -> None:
        self._course, self._journal, self._changed = course, journal, changed
        super().__init__(language=language)
        self.on_msg(self._received)

    def state(self) -> dict[str, Any]:
        """Return the hand-in file as it would be now, whose it is, and how many questions it answers."""
        return {"course": self._course, "words": words("work", self._language), **self._now()}

    def _now(self) -> dict[str, Any]:
        elsewhere = [
            x for x in journals.read_all(self._journal.folder.parent).lines if x.lesson != self._journal.lesson
        ]
        lines = sorted([*elsewhere, *self._journal.lines], key=journals.PLACE)
        acts = [line for line in lines if not isinstance(line, journals.Opened)]
        answered = {(line.lesson, line.q) for line in acts if isinstance(line, journals.Answered)}
        return {
            "file": handin.write(lines if acts else [], course=self._course),
            "who": journals.who(lines),
            "answers": len(answered),
        }

    def refresh(self) -> None:
        """Bring the file up to date after an act."""
        with self.hold_sync():  # one message: the page must not see a new file with an old count
            for name, value in self._now().items():
                setattr(self, name, value)

    def sign(self, raw: object) -> None:
        """Keep the name that the student typed."""
        self._journal.signed(handin.name(raw))
        self.refresh()

    def restore(self, raw: object) -> int:
        """Merge a hand-in file's lines into the journal and return how many were new.

        Raises:
            HandInError: where the file cannot be taken; nothing is changed then.
            JournalError: where the disk refuses.

        """
        taken = handin.read(raw, course=self._course, who=self.who)
        new = self._journal.restore(taken.lines)
        self._changed()
        return new

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        message = content if isinstance(content, dict) else {}
        try:
            if message.get("type") == "sign":
                self.sign(message.get("name"))
                text = self.say("work.signed") if self.who else self.say("work.unsigned")
            elif message.get("type") == "restore":
                text = self.say("work.restored", count=self.restore(message.get("file")))
            else:
                return
        except HandInError as error:
            self.send({"type": "refused", "text": self.say(error.key, **error.values)})
        except JournalError as error:
            self.send({"type": "refused", "text": self.say("quiz.not-saved", reason=error.strerror or str(error))})
        else:
            self.send({"type": "told", "text": text})

    def still(self) -> Markup:
        """Return what the file is, and how to get it."""
        return Markup(
            '<section class="lsn lsn-work" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}</section>'
        ).format(self.language, self.say("work.title"), self.say("work.about"), live_note(self.say("still.work")))

    def plain(self) -> str:
        """Return the title and what the file is."""
        return f"{self.say('work.title')}\n{self.say('work.about')}"
