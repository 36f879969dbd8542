"""Who speaks on the page: for how many lines, in what office, in whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lessons.drawing import charts
from lessons.presentation.html import table
from lessons.views.pages import PageView, keyed

if TYPE_CHECKING:
    from markupsafe import Markup

KINDS = ("reporter", "direct", "reported", "anonymous")
FILLS = {"reporter": "reporter", "direct": "direct", "reported": "retold", "anonymous": "anonymous"}
"""How the chart fills each kind of speech; “reported” there is a kind of claim."""


class VoicesView(PageView):
    """Shows the voices of the page by office, in a chart of the lines that each gets and in a table."""

    name = "voices"

    def counted(self) -> list[tuple[str, str, int, list[str]]]:
        """Return (office, kind, lines, locators) for each office and kind of speech, most lines first."""
        found: dict[tuple[str, str], tuple[int, list[str]]] = {}
        for voice in self._course.voices.values():
            key = (voice.office[self._language], voice.kind)
            lines, passages = found.get(key, (0, []))
            found[key] = (lines + voice.lines, [*passages, voice.passage])
        rows = [(office, kind, lines, passages) for (office, kind), (lines, passages) in found.items()]
        return sorted(rows, key=lambda row: (-row[2], KINDS.index(row[1]), row[0]))

    def lines(self, *kinds: str) -> int:
        """Return how many lines voices of these kinds have (all, where none is named)."""
        return sum(voice.lines for voice in self._course.voices.values() if voice.kind in (kinds or KINDS))

    def static_html(self) -> Markup:
        """Return the chart, with the counts and the passages as a table."""
        names = {FILLS[kind]: self.translate(f"voices.{kind}") for kind in KINDS}
        parts: dict[str, dict[str, int]] = {}
        for office, kind, lines, _ in self.counted():
            parts.setdefault(office, {})[FILLS[kind]] = lines
        bars = [charts.Bar(office, counts) for office, counts in parts.items()]
        title = self.translate("voices.sum", **{kind: self.lines(kind) for kind in KINDS}, all=self.lines())
        chart = self.charted(
            lambda wide: charts.stacked(bars, names, wide=wide),
            self._table(),
            title=title,
            alt=self.translate("voices.alt", title=title, count=len(bars)),
        )
        return self.section(chart)

    def _table(self) -> Markup:
        rows: list[list[str | Markup]] = [
            [
                office,
                keyed(self.translate(f"voices.{kind}"), key=KINDS.index(kind), facet=kind),
                str(lines),
                self.passages(passages),
            ]
            for office, kind, lines, passages in self.counted()
        ]
        heads = [self.translate(f"voices.col.{name}") for name in ("office", "kind", "lines", "passages")]
        return table(self.translate("voices.table"), heads, rows, class_="lsn-sort")

    def plain_text(self) -> str:
        """Return the title and a line for each office."""
        lines = [
            f"{lines:4}  {office} ({self.translate(f'voices.{kind}')})" for office, kind, lines, _ in self.counted()
        ]
        return "\n".join([self.translate("voices.title"), *lines])
