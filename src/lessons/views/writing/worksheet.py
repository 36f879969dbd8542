"""A sheet as a page shows it: a card for each row, kept as it is filled in, never marked."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import traitlets
from markupsafe import Markup, escape

from lessons.assessment import responses
from lessons.assessment.responses import Draft, ResponseError
from lessons.content.model import Course, Language, Term
from lessons.content.worksheet import Card, Column, Sheet, cell_fingerprint, cell_name
from lessons.i18n import texts
from lessons.journal.store import Journal
from lessons.presentation import essay
from lessons.presentation.html import live_note, table
from lessons.views import messages
from lessons.views.base import ANYTHING, Change
from lessons.views.linked.passage import entry, linked
from lessons.views.selection import LinkedView, Selection

from . import draft as writing
from .messages import FromSheetPage, SheetAsk, SheetKept, SheetRefused

Filled = dict[str, dict[str, Any]]
"""What the cells hold, by row and column: a text, an option's id, or a list of locators."""


def filled(sheet: Sheet, journal: Journal) -> Filled:
    """Return what the student put into the cells; what an option or a passage is no longer is left out."""
    found: Filled = {row.id: {} for row in sheet.row}
    for row, column in sheet.cells():
        record = journal.record(cell_name(sheet, row, column))
        if column.kind == "passages":
            found[row.id][column.id] = [name for name in column.bank if name in record.picked]
        else:
            known = column.kind == "text" or record.text in [pick.id for pick in column.option]
            found[row.id][column.id] = record.text if known else ""
    return found


class SheetView(LinkedView):
    """Shows a sheet, its fields saving themselves like a prompt's.

    Args:
        course: where passages and terms are looked up.
        sheet: what is to be filled.
        journal: where it is kept, each cell as an entry of its own.
        language: of the page.
        selection: the lesson's, for links in what is told afterwards.
        changed: called with the sheet when the writer rests, so that other views can follow.

    """

    view = traitlets.Unicode("sheet").tag(sync=True)
    lesson = traitlets.Unicode().tag(sync=True)
    sheet: Any = traitlets.Dict().tag(sync=True)
    cells: Any = traitlets.Dict().tag(sync=True)
    others: Any = traitlets.Dict().tag(sync=True)
    then = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        course: Course,
        sheet: Sheet,
        *,
        journal: Journal,
        language: Language,
        selection: Selection,
        changed: Callable[[Change], None] = lambda _change: None,
    ) -> None:
        self._course, self._sheet, self._journal, self._changed = course, sheet, journal, changed
        self._asked = False
        super().__init__(language=language, selection=selection)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the rows, the columns and what was put into the cells so far."""
        sheet, language = self._sheet, self._language
        words = texts.words("sheet", language) | {"writing": texts.words("writing", language)}
        return {
            "lesson": self._journal.lesson,
            "sheet": {
                "id": sheet.id,
                "ask": sheet.ask[language],
                "rows": [{"id": row.id, "name": row.name[language]} for row in sheet.row],
                "columns": [self._posed(column) for column in sheet.column],
                "then": sheet.then is not None,
                "limit": responses.LIMIT_WRITTEN,
            },
            "words": words,
            "others": self._others(),
            **self._now(),
        }

    def _posed(self, column: Column) -> dict[str, Any]:
        return {
            "id": column.id,
            "kind": column.kind,
            "name": column.name[self._language],
            "options": [{"id": pick.id, "text": pick.text[self._language]} for pick in column.option],
            "bank": essay.passages(self._course, column.bank, self._language),
        }

    def _now(self) -> dict[str, Any]:
        cells = filled(self._sheet, self._journal)
        return {"cells": cells, "then": str(self._told()) if self._asked or _full(cells) else ""}

    def _others(self) -> dict[str, list[dict[str, Any]]]:
        """Return what another window put into each row's cells beside what stands there: a version a session."""
        versions: dict[tuple[str, str], dict[str, Any]] = {}
        for row, column in self._sheet.cells():
            for line in self._journal.beside(cell_name(self._sheet, row, column)):
                version = versions.setdefault((row.id, line.s), {"value": {"text": "", "cells": {}}, "time": 0})
                held = list(line.picked) if column.kind == "passages" else line.text
                version["value"]["cells"][column.id] = held
                if column.kind == "text":
                    version["value"]["text"] = max(version["value"]["text"], line.text, key=len)
                version["time"] = max(version["time"], writing.milliseconds(line.t))
        found: dict[str, list[dict[str, Any]]] = {}
        for (row_id, _), version in versions.items():
            found.setdefault(row_id, []).append(version)
        return found

    def refresh(self) -> None:
        """Follow the journal."""
        with self.hold_sync():
            for name, value in self._now().items():
                setattr(self, name, value)

    def depends_on(self, change: Change) -> bool:
        """Whether this sheet was filled in elsewhere."""
        return change == ANYTHING or (change.by is not self and change[:2] == (self._journal.lesson, self._name))

    @property
    def _name(self) -> str:
        return f"sheet:{self._sheet.id}"

    def write(self, row: object, cells: object) -> writing.Saving:
        """Keep one row's cells as they are so far and return when they were saved, or why not.

        Raises:
            ResponseError: where one of them cannot be taken; nothing is kept then.

        """
        card = {card.id: card for card in self._sheet.row}.get(row if isinstance(row, str) else "")
        if card is None or not isinstance(cells, dict):
            raise ResponseError("answer.form")
        known = {column.id: column for column in self._sheet.column}
        if not cells.keys() <= known.keys():
            raise ResponseError("answer.form")
        drafts = {name: _draft(known[name], value) for name, value in cells.items()}
        told = [self._keep(card, known[name], draft) for name, draft in drafts.items()]
        return next(
            (each for each in told if each["failed"]),
            told[-1] if told else writing.Saving(saved="", failed="", elsewhere=""),
        )

    def _keep(self, row: Card, column: Column, draft: Draft) -> writing.Saving:
        name, fp = cell_name(self._sheet, row, column), cell_fingerprint(self._sheet, row, column)
        return writing.keep(self._journal, name, fp, draft, translate=self.translate)

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message: FromSheetPage | messages.Misfit | None = messages.read(content, FromSheetPage)
        if message is None:
            return
        if isinstance(message, SheetAsk):
            self._asked = True
            self.refresh()
            return
        try:
            if isinstance(message, messages.Misfit):
                raise ResponseError("answer.form")
            told = self.write(message.row, message.cells)
        except ResponseError as error:
            row, number = messages.text(content, "row"), messages.number(content)
            self.say(SheetRefused(row=row, number=number, text=self.translate(error.key, **error.values)))
            return
        row, number = message.row, message.number
        if not message.settled:
            self.say(SheetKept(row=row, number=number, **told))
            return
        now = self._now()
        self.remember(cells=now["cells"])
        self.say(SheetKept(row=row, number=number, cells=now["cells"][row], **told))
        self.then = now["then"]
        self._changed(Change(self._journal.lesson, self._name, by=self))

    def _told(self) -> Markup:
        """Return what is told in the end: paragraphs, with links, bold words, and the terms explained."""
        if self._sheet.then is None:
            return Markup("")
        terms = self._course.terms
        used: dict[str, Term] = {}
        parts = self._sheet.then[self._language].strip().split("\n\n")
        body = Markup("").join(Markup("<p>{}</p>").format(_bold(linked(part, terms, used))) for part in parts)
        words = Markup("").join(entry(term, self._language) for term in used.values())
        glosses = Markup('<dl class="lsn-terms">{}</dl>').format(words) if used else ""
        return Markup('<div class="lsn-then"><h4>{}</h4>{}{}</div>').format(self.translate("sheet.then"), body, glosses)

    def static_html(self) -> Markup:
        """Return a table of what was put into the cells. A narrow page has no heads, so each cell knows its own."""
        now, language = self._now(), self._language
        cell = Markup('<b class="lsn-hidden lsn-level">{}</b> {}')
        rows: list[list[str | Markup]] = [
            [
                row.name[language],
                *(
                    cell.format(column.name[language], self._shown(column, now["cells"][row.id][column.id]))
                    for column in self._sheet.column
                ),
            ]
            for row in self._sheet.row
        ]
        heads = [self.translate("sheet.row"), *(column.name[language] for column in self._sheet.column)]
        return Markup(
            '<section class="lsn lsn-sheet lsn-q" lang="{}">{}{}<p class="lsn-soft">{}</p>{}</section>'
        ).format(
            language,
            table(self._sheet.ask[language], heads, rows),
            Markup(now["then"]),  # noqa: S704 (escaped above)
            self.translate("sheet.about"),
            live_note(self.translate("still.sheet")),
        )

    def _shown(self, column: Column, value: Any) -> Markup:
        """Return what a cell holds as the reader knows it; of an empty one, what can be chosen, or a line."""
        if column.kind == "passages":
            return escape(", ".join(value) or f"____ ({', '.join(column.bank)})")
        texts_of = {pick.id: pick.text[self._language] for pick in column.option}
        if column.kind == "choice":
            return escape(texts_of.get(value) or f"____ ({' / '.join(texts_of.values())})")
        return Markup("<br>").join(value.split("\n")) if value.strip() else Markup("____")

    def plain_text(self) -> str:
        """Return what is asked."""
        return self._sheet.ask[self._language]


def _full(cells: Filled) -> bool:
    """Whether something stands in every row."""
    return all(
        any(value.strip() if isinstance(value, str) else value for value in row.values()) for row in cells.values()
    )


def _draft(column: Column, value: object) -> Draft:
    if column.kind == "passages":
        if not isinstance(value, list | tuple) or not all(name in column.bank for name in value):
            raise ResponseError("answer.unknown-option" if isinstance(value, list | tuple) else "answer.form")
        return Draft("", picked=tuple(name for name in column.bank if name in value))
    text = responses.written(value)
    if column.kind == "choice" and text not in ("", *(pick.id for pick in column.option)):
        raise ResponseError("answer.unknown-option")
    return Draft(text)


def _bold(text: Markup) -> Markup:
    """Return the text, which is escaped, with ``**words**`` in bold."""
    return Markup(re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", str(text)))  # noqa: S704
