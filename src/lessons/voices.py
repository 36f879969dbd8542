"""Who speaks on the page: for how many lines, in what office, in whose words."""

from __future__ import annotations

from typing import Any

import traitlets
from markupsafe import Markup

from .faces import View, table
from .model import Course, Language

KINDS = ("reporter", "direct", "reported", "anonymous")
BAR = 30
"""Blocks of the longest bar."""


class VoicesView(View):
    """Shows the voices of the page by office, with a bar for the lines that each gets; live and still are the same."""

    view = traitlets.Unicode("voices").tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, *, language: Language) -> None:
        self._voices = course.voices.values()
        super().__init__(language=language)

    def state(self) -> dict[str, Any]:
        """Return the still page."""
        return {"html": str(self.still())}

    def counted(self) -> list[tuple[str, str, int, list[str]]]:
        """Return (office, kind, lines, locators) for each office and kind of speech, most lines first."""
        found: dict[tuple[str, str], tuple[int, list[str]]] = {}
        for voice in self._voices:
            key = (voice.office[self._language], voice.kind)
            lines, passages = found.get(key, (0, []))
            found[key] = (lines + voice.lines, [*passages, voice.passage])
        rows = [(office, kind, lines, passages) for (office, kind), (lines, passages) in found.items()]
        return sorted(rows, key=lambda row: (-row[2], KINDS.index(row[1]), row[0]))

    def still(self) -> Markup:
        """Return a table with the counts as numbers and as bars of blocks: both survive print and any sanitizer."""
        counted = self.counted()
        most = max((lines for _, _, lines, _ in counted), default=1)
        rows: list[list[str | Markup]] = [
            [
                office,
                self.say(f"voices.{kind}"),
                Markup('{} <span class="lsn-bar-blocks" aria-hidden="true">{}</span>').format(
                    lines, "█" * max(1, round(lines / most * BAR))
                ),
                ", ".join(dict.fromkeys(passages)),
            ]
            for office, kind, lines, passages in counted
        ]
        heads = [self.say(f"voices.col.{name}") for name in ("office", "kind", "lines", "passages")]
        return Markup(
            '<section class="lsn lsn-voices" lang="{}"><h3>{}</h3><p class="lsn-soft">{}</p>{}</section>'
        ).format(
            self._language,
            self.say("voices.title"),
            self.say("voices.note"),
            table(self.say("voices.table"), heads, rows),
        )

    def plain(self) -> str:
        """Return the title and a line for each office."""
        lines = [f"{lines:4}  {office} ({self.say(f'voices.{kind}')})" for office, kind, lines, _ in self.counted()]
        return "\n".join([self.say("voices.title"), *lines])
