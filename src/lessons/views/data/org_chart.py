"""Who answers to whom as a page shows it: a picture whose boxes can be picked, and every arrow in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import traitlets
from markupsafe import Markup

from lessons.content.model import Course, Language
from lessons.content.org_chart import Structure, Tie
from lessons.drawing.org_chart import FIRST, TALL, WIDE, svg
from lessons.drawing.theme import themed
from lessons.i18n import texts
from lessons.presentation.html import live_note, picture, table
from lessons.views.base import View


class DiagramView(View):
    """Shows the course's ``structure.toml``: first the bodies that are marked so, and the whole once it is asked for.

    Live, picking a box leaves its arrows alone; all is in the lists, too.
    """

    view = traitlets.Unicode("diagram").tag(sync=True)
    first = traitlets.Unicode().tag(sync=True)
    wide = traitlets.Unicode().tag(sync=True)
    tall = traitlets.Unicode().tag(sync=True)
    bodies: Any = traitlets.Dict().tag(sync=True)
    ties: Any = traitlets.List().tag(sync=True)
    first_html = traitlets.Unicode().tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, *, language: Language) -> None:
        self._course, self._structure = course, course.structure
        self._numbers = course.structure.numbers
        self._names = {body.id: body.name[language] for body in course.structure.body}
        super().__init__(language=language)

    def initial_state(self) -> dict[str, Any]:
        """Return both drawings, the bodies and ties in words, and the lists."""
        language = self._language
        return {
            "first": themed(svg(self._structure, language, FIRST)) if self._in_two else "",
            "wide": themed(svg(self._structure, language, WIDE)),
            "tall": themed(svg(self._structure, language, TALL)),
            "bodies": {
                body.id: {"name": body.name[language], "note": body.note[language]} for body in self._structure.body
            },
            "ties": [
                {
                    "id": tie.id,
                    "start": tie.start,
                    "end": tie.end,
                    "text": self._line(tie),
                    "first": tie in self._structure.first.tie,
                }
                for tie in self._ties
            ],
            "first_html": str(self._list(self._structure.first.tie)) if self._in_two else "",
            "html": str(self._lists()),
            "words": self.interface("diagram", ("title", "note", "pick", "now", "all")) | {"whole": self._whole()},
        }

    @property
    def _in_two(self) -> bool:
        """Whether a part of it is shown first."""
        return self._structure.first is not self._structure

    @property
    def _ties(self) -> list[Tie]:
        """Every tie in the order of its number."""
        return sorted(self._structure.tie, key=lambda tie: self._numbers[tie.id])

    def _whole(self) -> str:
        structure = self._structure
        return self.translate("diagram.whole", bodies=len(structure.body), ties=len(structure.tie))

    def _line(self, tie: Tie) -> str:
        return f"{self._numbers[tie.id]}  {self._between(tie)}{self.translate('typo.colon')}{tie.does[self._language]}"

    def _between(self, tie: Tie) -> str:
        return f"{self._names[tie.start]} → {self._names[tie.end]}"

    def _from(self, tie: Tie) -> str:
        """Return what bears a tie: locators, sources by title, words explained, and whether it is inferred."""
        course, language = self._course, self._language
        sources = [course.sources[name].title[language] for name in tie.sources]
        terms = [self.translate("diagram.term", name=course.terms[name].name[language]) for name in tie.terms]
        inferred = [self.translate("diagram.inferred")] if tie.inferred else []
        return texts.translate("typo.stop", language).join([*inferred, *tie.passages, *sources, *terms])

    def _list(self, ties: Iterable[Tie]) -> Markup:
        """Return arrows in words."""
        rows: list[list[str | Markup]] = [
            [
                Markup('<span data-tie="{}">{}. {}</span>').format(tie.id, self._numbers[tie.id], self._between(tie)),
                Markup("<b>{}</b> {}").format(self.translate(f"diagram.kind.{tie.kind}"), tie.does[self._language]),
                self._from(tie),
            ]
            for tie in ties
        ]
        heads = [self.translate(f"diagram.col.{name}") for name in ("tie", "does", "from")]
        return table(self.translate("diagram.table"), heads, rows)

    def _lists(self) -> Markup:
        """Return every arrow that the first list has not, and every box, in words."""
        first = self._structure.first.tie if self._in_two else ()
        bodies: list[list[str | Markup]] = [
            [
                body.name[self._language],
                " · ".join(
                    [self.translate(f"diagram.level.{body.level}"), self.translate(f"diagram.branch.{body.branch}")]
                ),
                body.note[self._language],
            ]
            for body in self._structure.body
        ]
        body_heads = [self.translate(f"diagram.col.{name}") for name in ("body", "where", "note")]
        return self._list(tie for tie in self._ties if tie not in first) + Markup(
            "<details><summary>{}</summary>{}</details>"
        ).format(self.translate("diagram.bodies"), table(self.translate("diagram.bodies"), body_heads, bodies))

    def static_html(self) -> Markup:
        """Return what is shown first, and the whole, for wide pages and narrow ones, folded away; each with its list."""
        language, structure = self._language, self._structure
        whole = Markup('<div class="lsn-paper">{}{}</div>{}').format(
            picture(svg(structure, language, WIDE), alt=self._alt(structure), class_="lsn-wide"),
            picture(svg(structure, language, TALL), alt="", class_="lsn-tall"),
            self._lists(),
        )
        if self._in_two:
            first = picture(svg(structure, language, FIRST), alt=self._alt(structure.first), class_="lsn-first")
            whole = Markup(
                '<div class="lsn-paper lsn-first">{}</div>{}<details class="lsn-the-rest"><summary>{}</summary>{}</details>'
            ).format(first, self._list(structure.first.tie), self._whole(), whole)
        return Markup(
            '<section class="lsn lsn-diagram" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}{}</section>'
        ).format(
            language,
            self.translate("diagram.title"),
            self.translate("diagram.note"),
            whole,
            live_note(self.translate("still.diagram")),
        )

    def _alt(self, part: Structure) -> str:
        return self.translate("diagram.alt", bodies=len(part.body), ties=len(part.tie))

    def plain_text(self) -> str:
        """Return the title and every arrow in a line."""
        return "\n".join([self.translate("diagram.title"), *map(self._line, self._ties)])
