"""Who answers to whom as a page shows it: a picture whose boxes can be picked, and every arrow in words."""

from __future__ import annotations

from typing import Any

import traitlets
from markupsafe import Markup

from lessons.content.model import Course, Language
from lessons.content.org_chart import Tie
from lessons.drawing.org_chart import TALL, WIDE, svg
from lessons.drawing.theme import themed
from lessons.i18n.texts import COLON, STOP
from lessons.presentation.html import live_note, picture, table
from lessons.views.base import View


class DiagramView(View):
    """Shows the course's ``structure.toml``. Live, picking a box leaves its arrows alone; all is in the list, too."""

    view = traitlets.Unicode("diagram").tag(sync=True)
    wide = traitlets.Unicode().tag(sync=True)
    tall = traitlets.Unicode().tag(sync=True)
    bodies: Any = traitlets.Dict().tag(sync=True)
    ties: Any = traitlets.List().tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, *, language: Language) -> None:
        self._course, self._structure = course, course.structure
        self._names = {body.id: body.name[language] for body in course.structure.body}
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return both drawings, the bodies and ties in words, and the lists."""
        language = self._language
        return {
            "wide": themed(svg(self._structure, language, WIDE)),
            "tall": themed(svg(self._structure, language, TALL)),
            "bodies": {
                body.id: {"name": body.name[language], "note": body.note[language]} for body in self._structure.body
            },
            "ties": [
                {"id": tie.id, "start": tie.start, "end": tie.end, "text": self._line(number, tie)}
                for number, tie in enumerate(self._structure.tie, 1)
            ],
            "html": str(self._lists()),
            "words": self.interface("diagram", ("title", "note", "pick", "now", "all")),
        }

    def _line(self, number: int, tie: Tie) -> str:
        return f"{number}  {self._between(tie)}{COLON[self._language]}{tie.does[self._language]}"

    def _between(self, tie: Tie) -> str:
        return f"{self._names[tie.start]} → {self._names[tie.end]}"

    def _from(self, tie: Tie) -> str:
        """Return what bears a tie: locators, sources by title, words explained, and whether it is inferred."""
        course, language = self._course, self._language
        sources = [course.sources[name].title[language] for name in tie.sources]
        terms = [self.translate("diagram.term", name=course.terms[name].name[language]) for name in tie.terms]
        inferred = [self.translate("diagram.inferred")] if tie.inferred else []
        return STOP[language].join([*inferred, *tie.passages, *sources, *terms])

    def _lists(self) -> Markup:
        """Return every arrow and every box in words."""
        ties: list[list[str | Markup]] = [
            [
                Markup('<span data-tie="{}">{}. {}</span>').format(tie.id, number, self._between(tie)),
                Markup("<b>{}</b> {}").format(self.translate(f"diagram.kind.{tie.kind}"), tie.does[self._language]),
                self._from(tie),
            ]
            for number, tie in enumerate(self._structure.tie, 1)
        ]
        bodies: list[list[str | Markup]] = [
            [body.name[self._language], " · ".join([self.translate(f"diagram.level.{body.level}"),
             self.translate(f"diagram.branch.{body.branch}")]), body.note[self._language]]
            for body in self._structure.body
        ]  # fmt: skip
        tie_heads = [self.translate(f"diagram.col.{name}") for name in ("tie", "does", "from")]
        body_heads = [self.translate(f"diagram.col.{name}") for name in ("body", "where", "note")]
        return table(self.translate("diagram.table"), tie_heads, ties) + Markup(
            "<details><summary>{}</summary>{}</details>"
        ).format(self.translate("diagram.bodies"), table(self.translate("diagram.bodies"), body_heads, bodies))

    def static_html(self) -> Markup:
        """Return the picture, for wide pages and narrow ones, and the lists."""
        language, structure = self._language, self._structure
        alt = self.translate("diagram.alt", bodies=len(structure.body), ties=len(structure.tie))
        return Markup(
            '<section class="lsn lsn-diagram" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p><div class="lsn-paper">{}{}</div>'
            "{}{}</section>"
        ).format(
            language, self.translate("diagram.title"), self.translate("diagram.note"),
            picture(svg(structure, language, WIDE), alt=alt, class_="lsn-wide"),
            picture(svg(structure, language, TALL), alt="", class_="lsn-tall"),
            self._lists(), live_note(self.translate("still.diagram")),
        )  # fmt: skip

    def plain_text(self) -> str:
        """Return the title and every arrow in a line."""
        lines = [self._line(number, tie) for number, tie in enumerate(self._structure.tie, 1)]
        return "\n".join([self.translate("diagram.title"), *lines])
