"""What a lesson asks before it teaches: written down, kept, never marked, and shown again at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import traitlets
from markupsafe import Markup

from lessons.assessment import responses
from lessons.assessment.responses import Draft, ResponseError
from lessons.content.model import Language, Prompt, fingerprint
from lessons.i18n import texts
from lessons.journal.store import Journal, QuestionRecord
from lessons.presentation.html import live_note, shown
from lessons.views import messages
from lessons.views.base import ANYTHING, Change, View

from . import draft as writing
from .messages import PromptDraft, PromptKept, PromptRefused


def name_of(prompt: Prompt) -> str:
    """Return what a prompt is called in the journal: no question can be called so."""
    return f"prompt:{prompt.id}"


class PromptView(View):
    """Shows a prompt and a field that saves itself.

    Args:
        prompt: what is asked.
        journal: where it is kept.
        language: of the page.
        changed: called with the prompt when the writer rests, so that other views can follow.

    """

    view = traitlets.Unicode("prompt").tag(sync=True)
    lesson = traitlets.Unicode().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    ask = traitlets.Unicode().tag(sync=True)
    text = traitlets.Unicode().tag(sync=True)
    others: Any = traitlets.List().tag(sync=True)
    lines = traitlets.Int().tag(sync=True)
    limit = traitlets.Int(responses.LIMIT_WRITTEN).tag(sync=True)

    def __init__(
        self,
        prompt: Prompt,
        *,
        journal: Journal,
        language: Language,
        changed: Callable[[Change], None] = lambda _change: None,
    ) -> None:
        self._prompt, self._journal, self._changed = prompt, journal, changed
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return what is asked and what was written so far."""
        prompt, language = self._prompt, self._language
        return {
            "lesson": self._journal.lesson,
            "name": name_of(prompt),
            "ask": prompt.ask[language],
            "lines": prompt.lines,
            "text": self._written(),
            "others": writing.others(self._journal, name_of(prompt)),
            "words": {"about": self.translate("prompt.about"), **texts.words("writing", language)},
        }

    def refresh(self) -> None:
        """Follow the journal."""
        self.text = self._written()

    def depends_on(self, change: Change) -> bool:
        """Whether this prompt was written to elsewhere."""
        return change == ANYTHING or (change.by is not self and change[:2] == (self._journal.lesson, self.name))

    def _written(self) -> str:
        return self._journal.record(name_of(self._prompt)).text

    def write(self, text: object) -> writing.Saving:
        """Keep a text as typed so far and return when it was saved, or why it was not.

        Raises:
            ResponseError: where it cannot be taken; what was kept before stays.

        """
        draft = Draft(responses.written(text))
        return writing.keep(
            self._journal, name_of(self._prompt), fingerprint(self._prompt), draft, translate=self.translate
        )

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message: PromptDraft | messages.Misfit | None = messages.read(content, PromptDraft)
        if message is None:
            return
        try:
            if isinstance(message, messages.Misfit):
                raise ResponseError("answer.form")
            told = self.write(message.text)
        except ResponseError as error:
            self.say(PromptRefused(number=messages.number(content), text=self.translate(error.key, **error.values)))
            return
        if not message.settled:
            self.say(PromptKept(number=message.number, **told))
            return
        self.remember(text=self._written())
        self.say(PromptKept(number=message.number, text=self.text, **told))
        self._changed(Change(self._journal.lesson, self.name, by=self))

    def static_html(self) -> Markup:
        """Return what is asked and what was written so far."""
        return Markup(
            '<section class="lsn lsn-prompt lsn-q" lang="{}"><h4>{}</h4>{}<p class="lsn-soft">{}</p>{}</section>'
        ).format(
            self.language,
            self.ask,
            shown(self.text, nothing=self.translate("recall.nothing")),
            self.translate("prompt.about"),
            live_note(self.translate("still.prompt")),
        )

    def plain_text(self) -> str:
        """Return what is asked."""
        return str(self.ask)


class RecallView(View):
    """Shows a prompt again, with what the student wrote to it; it follows what is still being written.

    Args:
        prompt: what was asked.
        lesson: the lesson that asked it.
        records: returns what is known of that lesson's prompts; it is only read.
        language: of the page.
        title: of that lesson, where it is another one.

    """

    view = traitlets.Unicode("recall").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        prompt: Prompt,
        *,
        lesson: str,
        records: Callable[[], Mapping[str, QuestionRecord]],
        language: Language,
        title: str = "",
    ) -> None:
        self._prompt, self._lesson, self._records, self._title = prompt, lesson, records, title
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return what was asked and written, as HTML."""
        return {"html": str(self.static_html())}

    def refresh(self) -> None:
        """Follow the journal."""
        self.html = str(self.static_html())

    def depends_on(self, change: Change) -> bool:
        """Whether this prompt was written to."""
        return change == ANYTHING or change[:2] == (self._lesson, name_of(self._prompt))

    def _written(self) -> str:
        return self._records().get(name_of(self._prompt), QuestionRecord()).text

    def static_html(self) -> Markup:
        """Return what was asked and written."""
        return Markup('<section class="lsn lsn-recall lsn-q" lang="{}"><h4>{}</h4><p>{}</p>{}</section>').format(
            self._language,
            self.translate("recall.elsewhere", title=self._title) if self._title else self.translate("recall.title"),
            self._prompt.ask[self._language],
            shown(self._written(), nothing=self.translate("recall.nothing")),
        )

    def plain_text(self) -> str:
        """Return what was asked and written."""
        return f"{self._prompt.ask[self._language]}\n{self._written()}".strip()
