"""What the page states: by whom, of which kind, and what other source speaks for or against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from markupsafe import Markup

from lessons.content.evidence import origins
from lessons.content.model import Claim
from lessons.drawing import charts
from lessons.presentation.html import live_note, table
from lessons.views.pages import PageView, keyed

KINDS = ("happened", "reported", "planned", "inferred")
RELATIONS = ("differs", "supports", "adds", "none")
"""Of several, the first that a claim has is the one that it is counted by."""


def relation(claim: Claim) -> str:
    """Return how the other sources of our list stand to a claim, taken together."""
    return min((told.relation for told in claim.other), key=RELATIONS.index, default="none")


class ClaimsView(PageView):
    """Shows the claims of the page in two charts and in a table that sorts and filters."""

    name = "claims"

    def speaker(self, claim: Claim) -> str:
        """Return who states a claim, by office; what is inferred is ours."""
        return self._course.voices[claim.voice].office[self._language] if claim.voice else self.translate("claims.ours")

    def counted(self, row: Callable[[Claim], str], column: Callable[[Claim], str]) -> dict[str, Counter[str]]:
        """Return how many claims there are of each row and column, the longest row first."""
        found: dict[str, Counter[str]] = {}
        for claim in self._course.claims.values():
            found.setdefault(row(claim), Counter())[column(claim)] += 1
        return dict(sorted(found.items(), key=lambda item: -item[1].total()))

    def static_html(self) -> Markup:
        """Return both charts, each with its numbers in words, and the table of all claims."""
        by_speaker = self.counted(self.speaker, lambda claim: claim.kind)
        by_kind = self.counted(lambda claim: self.translate(f"claims.kind.{claim.kind}"), relation)
        return self.section(
            self._chart("kinds", by_speaker, KINDS, "claims.kind"),
            self._chart("sources", by_kind, RELATIONS, "claims.relation"),
            live_note(self.translate("still.table")),
            self._table(),
            Markup('<p class="lsn-on-paper">{}</p>').format(self.translate("claims.on-paper")),
            count=len(self._course.claims),
        )

    def _chart(self, name: str, counted: dict[str, Counter[str]], parts: Iterable[str], words: str) -> Markup:
        names = {part: self.translate(f"{words}.{part}") for part in parts}
        bars = [charts.Bar(label, counts) for label, counts in counted.items()]
        total = sum(counted.values(), Counter[str]())
        lines = [
            Markup("<li><b>{}</b>{} {}</li>").format(
                label, self.translate("typo.colon").rstrip(" "), self._told(counts, names)
            )
            for label, counts in (*counted.items(), (self.translate("claims.total"), total))
        ]
        title = self.translate(f"claims.{name}")
        alt = self.translate("claims.alt", title=title, parts=self._told(total, names))
        listed = Markup("<ul>{}</ul>").format(Markup("").join(lines))
        return self.charted(lambda wide: charts.stacked(bars, names, wide=wide), listed, title=title, alt=alt)

    def _told(self, counts: Counter[str], names: Mapping[str, str]) -> str:
        return self.joined(f"{words} {counts[part]}" for part, words in names.items() if counts[part])

    def _table(self) -> Markup:
        order = {name: number for number, name in enumerate(self._course.passages)}
        heads = [self.translate(f"claims.col.{name}") for name in ("claim", "passage", "speaker", "kind", "other")]
        rows: list[list[str | Markup]] = [
            [
                claim.text[self._language],
                self._where(claim, key=order[claim.passage]),
                keyed(self.speaker(claim), facet=self.speaker(claim)),
                keyed(self.translate(f"claims.kind.{claim.kind}"), key=KINDS.index(claim.kind), facet=claim.kind),
                keyed(self._others(claim), key=RELATIONS.index(relation(claim))),
            ]
            for claim in self._course.claims.values()
        ]
        return table(self.translate("claims.table"), heads, rows, class_="lsn-sort")

    def _where(self, claim: Claim, *, key: int) -> Markup:
        where = keyed(self.passages([claim.passage]), key=key, facet=claim.passage)
        if claim.compare:
            where += Markup("<br><small>{} {}</small>").format(
                self.translate("claims.compare"), self.passages(claim.compare)
            )
        return where

    def _others(self, claim: Claim) -> Markup:
        if not claim.other:
            return keyed(self.translate("claims.relation.none"), facet="none")
        others = Markup("").join(
            Markup('<span class="lsn-other"><b>{}</b> {} <small>{}</small></span>').format(
                keyed(self.translate(f"claims.relation.{told.relation}"), facet=told.relation),
                told.note[self._language],
                self._title(told.source),
            )
            for told in claim.other
        )
        return others + Markup("").join(
            Markup('<span class="lsn-other"><small>{}</small></span>').format(
                self.translate("claims.one-origin", names=self.translate("typo.stop").join(map(self._title, names)))
            )
            for names in origins(self._course, [told.source for told in claim.other]).values()
            if len(names) > 1
        )

    def _title(self, source: str) -> str:
        return self._course.sources[source].title[self._language]

    def plain_text(self) -> str:
        """Return the title and a line for each claim."""
        lines = [f"{claim.passage:3} {claim.text[self._language]}" for claim in self._course.claims.values()]
        return "\n".join([self.translate("claims.title"), *lines])
