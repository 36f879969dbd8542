"""What the page tells without a date: in an envelope beside the timeline, with the years that it must lie in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markupsafe import Markup

from lessons.content import dates
from lessons.content.axis import year_name
from lessons.content.model import Language, LessonPlan, Undated
from lessons.content.relations import shown_passages
from lessons.drawing.compiled import CompiledCourse
from lessons.i18n import texts
from lessons.presentation.html import table
from lessons.views.pages import PageView, keyed, ref
from lessons.views.selection import Selection

DAY = re.compile(r"(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?([?~%]?)")


def between(interval: str, language: Language) -> str:
    """Return an EDTF interval in words: its earliest and its latest, each with a word where it is not sure."""
    return " – ".join(_told(end, language) for end in interval.split("/"))


def _told(end: str, language: Language) -> str:
    found = DAY.fullmatch(end)
    if not found:
        return end  # a document's date may be a season, or what else EDTF can write
    number, month, day, hour, minute, sign = found.groups()
    year = int(number)
    values: dict[str, object] = {"year": year, "day": int(day or 0)}
    if month:
        values["month"] = texts.translate("date.months", language).split(",")[int(month) - 1]
    told = "day" if day else "month" if month else "year"
    if year < 1:  # with its era, which says that it is a year
        values["year"] = year_name(year, language, eras=True)
        key = {"day": "axis.day-of", "month": "axis.month-of"}.get(told)
        date = texts.translate(key, language, **values) if key else str(values["year"])
    else:
        date = texts.translate(f"date.{told}", language, **values)
    if hour:
        time = texts.translate("axis.time", language, hour=hour, minute=minute or "00")
        date = texts.translate("axis.moment", language, date=date, time=time)
    key = {"?": "inferred", "~": "about"}.get(sign)
    return texts.translate(f"date.{key}", language, date=date) if key else date


def rows(entries: Iterable[Undated], caption: str, language: Language, *, class_: str = "") -> Markup:
    """Return a table of what has no date: between which years it must lie, and why."""
    heads = [texts.translate(f"timeline.col.{name}", language) for name in ("undated", "between", "why", "from")]
    cells: list[list[str | Markup]] = [
        [
            Markup("<b>{}</b><br>{}").format(ref(f"undated:{entry.id}", entry.title[language]), entry.text[language]),
            keyed(between(entry.between, language), key=entry.between),
            entry.why[language],
            ref(f"passage:{entry.passage}", entry.passage),
        ]
        for entry in entries
    ]
    return table(caption, heads, cells, class_=class_)


class EnvelopeView(PageView):
    """Shows a lesson's envelope, closed at first on a live page.

    In it are the lesson's ``undated``, which lie beside its timeline, and what else its passages tell without a date; where
    a lesson names none, all that the page does.
    """

    name = "envelope"

    def __init__(self, drawn: CompiledCourse, plan: LessonPlan, *, language: Language, selection: Selection) -> None:
        course = drawn.course
        shown = shown_passages(course, plan) if plan.undated else course.passages
        self.entries = [e for e in course.undated.values() if e.id in plan.undated or e.passage in shown]
        self._axis = course.axis_of(plan)
        self._spans = dates.decode(drawn.read("times.json")).undated
        super().__init__(course, language=language, selection=selection)

    def static_html(self) -> Markup:
        """Return the bands over the years, and the same as a table with the reasons."""
        from lessons.drawing import charts

        language = self._language
        bands = [
            charts.Band(entry.title[language], *self._spans[entry.id], _sure(entry.between)) for entry in self.entries
        ]
        title = self.translate("envelope.bands")
        chart = self.charted(
            lambda wide: charts.bands(bands, axis=self._axis, language=language, wide=wide),
            rows(self.entries, self.translate("envelope.table"), language, class_="lsn-sort"),
            title=title,
            alt=self.translate("envelope.alt", title=title, count=len(bands)),
        )
        opened = Markup('<details open class="lsn-text"><summary>{}</summary>{}</details>')
        return self.section(opened.format(self.translate("envelope.open"), chart), count=len(bands))

    def plain_text(self) -> str:
        """Return the title and a line for each thing in the envelope."""
        lines = [
            f"{e.title[self._language]}{self.translate('typo.colon')}{between(e.between, self._language)}"
            for e in self.entries
        ]
        return "\n".join([self.translate("envelope.title"), *lines])


def _sure(interval: str) -> tuple[bool, bool]:
    start, end = (not part.endswith(("?", "~", "%")) for part in interval.split("/"))
    return start, end
