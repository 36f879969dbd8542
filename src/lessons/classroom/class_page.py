"""The class at a glance, as one HTML file: offline, without a script, to be read, projected or printed.

No name stands in it, nor what one student alone may have written: an answer in own words is shown only where several gave it.
What is not for projecting (keys in doubt, pairs of hand-ins) is folded at its end; hand-ins go by their rows in the gradebook.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from statistics import median
from typing import NamedTuple

from markupsafe import Markup

from lessons.assessment.kinds.choice import OptionQuestion
from lessons.assessment.kinds.place import UNIT, PlaceQuestion, is_place
from lessons.content import geometry
from lessons.content.model import Language, Text
from lessons.drawing.svg import element, picture
from lessons.i18n import texts
from lessons.presentation import html

from .grader import GradeItem
from .item_analysis import LEAST, MOST_COMPARED, Agreement, ClassAnalysis, ItemAnalysis, Question
from .mark_statistics import ClassMarks, MarkStatistics

LEAST_GIVEN = 3
"""An answer that is not one of the question's own options is shown where so many gave it: one alone may hold a name."""

MOST_ANSWERS = 6
"""How many different wrong answers to a question are shown, where it has no options."""

MOST_PAIRS = 30
"""How many pairs are listed; of more their number is said."""

LIMIT_ANSWER = 120
"""How much of an answer is shown."""

FORMULAS = ("marks", "facility", "rest", "discrimination", "drawn", "key", "pairs")


def questions(slots: Iterable[GradeItem]) -> list[Question]:
    """Return what the counting has to know of each question: one with options to choose from offers the wrong ones."""
    return [
        Question(
            len(_wrong_options(slot.question)) if isinstance(slot.question, OptionQuestion) else None,
            scored=not (slot.is_essay or slot.dropped),
        )
        for slot in slots
    ]


def _wrong_options(question: OptionQuestion) -> set[str]:
    return {option.id for option in question.option if not option.correct}


class _Item(NamedTuple):
    """A question with what was found of it, and the number it has on the page."""

    number: int
    slot: GradeItem
    found: ItemAnalysis


class ClassPage:
    """Writes the page.

    Args:
        slots: the questions, in the order of the assignment.
        title: what the class sees the assignment called.
        language: of the page.
        lessons: the titles of lessons, by id; a question that is of none is the assignment's own.
        units: the names of county-level units.

    """

    def __init__(
        self,
        slots: Sequence[GradeItem],
        *,
        title: str,
        language: Language,
        lessons: Mapping[str, Text],
        units: Mapping[str, Text],
    ) -> None:
        self._slots, self._title, self._language = slots, title, language
        self._lessons, self._units = lessons, units

    def _say(self, key: str, **values: object) -> str:
        return texts.translate(key, self._language, **values)

    def html(self, analysis: ClassAnalysis, marks: ClassMarks | None = None) -> str:
        """Return the whole file."""
        found = zip(self._slots, analysis.items, strict=True)
        items = [
            _Item(number, slot, item)
            for number, (slot, item) in enumerate(((s, i) for s, i in found if not s.dropped), 1)
        ]
        scored = [each for each in items if not each.slot.is_essay]
        few = analysis.students < LEAST
        lead = self._paragraphs(
            self._say("glance.lead", students=analysis.students),
            self._say("glance.few", least=LEAST) if few else "",
            self._spread(marks.total) if marks else "",
        )
        parts = [
            Markup("<header><h1>{}</h1><p><strong>{}</strong></p>{}</header>").format(
                self._say("glance.title"), self._title, lead
            ),
            "" if few else self._teach(scored),
            "" if few or marks is None else self._marks(items, marks),
            *self._groups(scored),
            self._overview(scored),
            self._section("glance.each", Markup("").join(map(self._question, items))),
            "" if few else self._aside(scored, analysis.pairs),
            self._footer(),
        ]
        title = f"{self._say('glance.title')} · {self._title}"
        body = Markup("<main>\n{}\n</main>").format(Markup("\n").join(part for part in parts if part))
        return str(html.standalone(body, title=title, language=self._language, style="class_page.css"))

    @property
    def _most(self) -> int:
        return sum(slot.question.points for slot in self._slots if not slot.dropped)

    def _spread(self, totals: MarkStatistics) -> str:
        """Return how a class's points are spread; nothing of too few."""
        return "" if totals.students < LEAST else self._say("glance.spread", most=self._most, **totals.told())

    def _marks(self, items: Sequence[_Item], marks: ClassMarks) -> Markup:
        """Return the table of marks: in total, and of each question that counts, read by a teacher or not."""
        of = dict(zip(map(id, self._slots), marks.questions, strict=True))
        heads = [self._say(f"glance.{key}") for key in ("question", "students", "mean", "median", "deviation")]
        lines = [(Markup("<strong>{}</strong>").format(self._say("glance.total", most=self._most)), marks.total)]
        lines += [(self._linked(each, points=True), of[id(each.slot)]) for each in items]
        return self._section(
            "glance.marks", html.table(self._say("glance.marks-note"), heads, list(map(self._of, lines)))
        )

    def _of(self, line: tuple[Markup, MarkStatistics]) -> list[str | Markup]:
        """Return a row of the table of marks: of too few only how many."""
        head, found = line
        told = found.told()
        few = [self._say("glance.few-item"), "–", "–"]
        return [
            head,
            told["count"],
            *(few if found.students < LEAST else (told[x] for x in ("mean", "median", "deviation"))),
        ]

    @staticmethod
    def _linked(item: _Item, *, points: bool = False) -> Markup:
        most = f" ({item.slot.question.points})" if points else ""
        return Markup('<a href="#q{0}">{0}. {1}{2}</a>').format(item.number, item.slot.label, most)

    @staticmethod
    def _paragraphs(*said: str) -> Markup:
        return Markup("").join(Markup("<p>{}</p>").format(each) for each in said if each)

    def _section(self, key: str, inside: Markup) -> Markup:
        return Markup("<section><h2>{}</h2>\n{}</section>").format(self._say(key), inside)

    def _prompt(self, item: _Item) -> str:
        return f"{item.number}. {item.slot.question.prompt[self._language]}"

    def _worded(self, slot: GradeItem, answer: str) -> str:
        said = slot.question.table_text(answer, self._language, units=self._units)
        return said if len(said) <= LIMIT_ANSWER else said[:LIMIT_ANSWER] + "…"

    def _feedback(self, slot: GradeItem, answer: str) -> str:
        """Return what the course says to a wrong answer: nothing where it does not know it, as one to an earlier wording."""
        try:
            own = slot.question.own(slot.question.from_table(answer))
        except ValueError:
            return ""
        if own is None:
            return ""
        remarks = slot.question.score(own).feedback
        return " ".join(each.text[self._language] for each in remarks if each.tone != "right" and each.text)

    def _teach(self, items: Sequence[_Item]) -> Markup:
        """Return the wrong answers that drew more than chance, most first, each with the feedback to teach."""
        drew = [(each, each.found.misled) for each in items if each.found.misled]
        drew.sort(key=lambda each: (-each[1].times / each[0].found.answered, each[0].number))
        if not drew:
            return self._section("glance.teach", self._paragraphs(self._say("glance.teach-none")))
        lines = []
        for item, drawn in drew:
            said = self._say(
                "glance.drew",
                count=drawn.times,
                answered=item.found.answered,
                answer=self._worded(item.slot, drawn.answer),
            )
            feedback = self._feedback(item.slot, drawn.answer)
            lines.append(
                Markup("<li><p><strong>{}</strong></p>{}</li>").format(
                    self._prompt(item),
                    self._paragraphs(
                        said,
                        self._say("glance.says", feedback=feedback) if feedback else "",
                        self._say("glance.look-key") if item.found.suspect else "",
                    ),
                )
            )
        note = self._paragraphs(self._say("glance.teach-note"))
        return self._section("glance.teach", Markup('{}<ol class="teach">{}</ol>').format(note, Markup("").join(lines)))

    def _groups(self, items: Sequence[_Item]) -> Iterator[Markup]:
        """Yield the tables by lesson and by skill: of all first answers to a group's questions, how many were right."""
        lessons: dict[str, list[_Item]] = {}
        skills: dict[str, list[_Item]] = {}
        for each in items:
            title = self._lessons.get(each.slot.lesson)
            lessons.setdefault(title[self._language] if title else self._title, []).append(each)
            skills.setdefault(self._say(f"quiz.skill.{each.slot.question.skill}"), []).append(each)
        for name, groups in (("lesson", lessons), ("skill", skills)):
            heads = [self._say(f"glance.{key}") for key in (name, "questions", "answers", "right")]
            rows: list[list[str | Markup]] = []
            for group, members in groups.items():
                answered = sum(each.found.answered for each in members)
                right = sum(each.found.right for each in members)
                rows.append([group, str(len(members)), str(answered), self._share(right, answered)])
            yield self._section(f"glance.by-{name}", html.table(self._say("glance.by-note"), heads, rows))

    @staticmethod
    def _share(part: int, whole: int, *, wrong: bool = False) -> Markup:
        """Return a share as a number and, for the eye, as a bar; of few only as "3/12"."""
        told = f"{part}/{whole}"
        if whole < LEAST:
            return Markup("{}").format(told)
        return Markup("{}{}").format(f"{part / whole:.0%} ({told})", _bar(round(part / whole, 3), wrong=wrong))

    def _number(self, value: float | None) -> str:
        return self._say("glance.few-item") if value is None else f"{value:.2f}".replace("-", "−")

    def _overview(self, items: Sequence[_Item]) -> Markup:
        heads = [self._say(f"glance.{key}") for key in ("question", "answers", "right", "discrimination")]
        rows: list[list[str | Markup]] = [
            [
                self._linked(each),
                str(each.found.answered),
                self._share(each.found.right, each.found.answered),
                self._number(each.found.discrimination),
            ]
            for each in items
        ]
        return self._section("glance.overview", html.table(self._say("glance.overview-note"), heads, rows))

    def _question(self, item: _Item) -> Markup:
        """Return one question: what was asked, and what its wrong answers drew."""
        slot, found = item.slot, item.found
        if slot.is_essay:
            inside = self._paragraphs(self._say("glance.essay"))
        else:
            said = self._say("glance.counts", answered=found.answered, right=found.right)
            inside = Markup("{}{}{}").format(self._paragraphs(said), self._drawn(slot, found), self._dots(slot, found))
        return Markup('<article id="q{}"><h3>{}</h3>{}</article>\n').format(item.number, self._prompt(item), inside)

    def _drawn(self, slot: GradeItem, found: ItemAnalysis) -> Markup:
        question = slot.question
        if isinstance(question, OptionQuestion):
            rows, shown = self._by_option(question, found)
        else:
            rows, shown = self._by_part(slot, found) if question.parts() else self._by_answer(slot, found)
        rest = found.answered - found.right - shown
        more = self._say("glance.others", count=rest, least=LEAST_GIVEN) if rest > 0 else ""
        heads = [self._say(f"glance.{key}") for key in ("wrong", "drawn", "feedback")]
        table = html.table(self._say("glance.wrong-note"), heads, rows) if rows else Markup()
        return Markup("{}{}").format(table, self._paragraphs(more))

    def _by_option(self, question: OptionQuestion, found: ItemAnalysis) -> tuple[list[list[str | Markup]], int]:
        """Return a row for each wrong option, also one that drew nobody; of several answers, for each right one left out."""
        given = [(set(each.answer.split("|")), each.times) for each in found.wrong]
        several = isinstance(question.solution(), tuple)
        rows: list[tuple[int, list[str | Markup]]] = []
        for option in question.option:
            if not option.correct or several:
                count = sum(times for names, times in given if (option.id in names) is not option.correct)
                words = option.text[self._language]
                head = self._say("glance.left-out", answer=words) if option.correct else words
                feedback = option.feedback[self._language]
                rows.append((count, [head, self._share(count, found.answered, wrong=True), feedback]))
        rows.sort(key=lambda row: -row[0])
        known = {option.id for option in question.option}
        return [row for _, row in rows], sum(times for names, times in given if names <= known)

    def _by_part(self, slot: GradeItem, found: ItemAnalysis) -> tuple[list[list[str | Markup]], int]:
        """Return a row for each place in an order or among pairs that had something else in it."""
        solution = list(slot.question.solution())  # type: ignore[arg-type]
        given = [(each.answer.split("|"), each.times) for each in found.wrong]
        known = [(names, times) for names, times in given if len(names) == len(solution)]
        remarks = {
            slot.question.public_name(name): (words, feedback[self._language])
            for name, words, feedback in slot.question.remarks(self._language)
        }
        rows: list[tuple[int, list[str | Markup]]] = []
        for place, name in enumerate(solution):
            count = sum(times for names, times in known if names[place] != name)
            words, feedback = remarks.get(name, (name, ""))
            head = self._say("glance.otherwise", place=place + 1, answer=words)
            rows.append((count, [head, self._share(count, found.answered, wrong=True), feedback]))
        rows.sort(key=lambda row: -row[0])
        return [row for _, row in rows], sum(times for _, times in known)

    def _by_answer(self, slot: GradeItem, found: ItemAnalysis) -> tuple[list[list[str | Markup]], int]:
        """Return a row for each of the commonest wrong answers that several gave, and how many gave them."""
        told = [each for each in found.wrong if each.times >= LEAST_GIVEN][:MOST_ANSWERS]
        rows: list[list[str | Markup]] = [
            [
                self._worded(slot, each.answer),
                self._share(each.times, found.answered, wrong=True),
                self._feedback(slot, each.answer),
            ]
            for each in told
        ]
        return rows, sum(each.times for each in told)

    def _dots(self, slot: GradeItem, found: ItemAnalysis) -> Markup:
        """Return the points that were clicked or typed and not right, around the place that was asked for."""
        question = slot.question
        if not is_place(question):
            return Markup()
        points = [  # an earlier wording may have been answered otherwise
            (each.answer, each.times)
            for each in found.wrong
            if not each.answer.startswith(UNIT) and question.own(each.answer) is not None
        ]
        if not points:
            return Markup()
        away = sorted(question.away_km(answer) for answer, count in points for _ in range(count))
        reach = max(3 * question.radius_km, away[(len(away) - 1) * 9 // 10] * 1.05)
        said = self._say(
            "glance.points",
            count=len(away),
            radius=f"{question.radius_km:g}",
            median=f"{median(away):.1f}",
            reach=f"{reach:.0f}",
            outside=sum(km > reach for km in away),
        )
        return Markup('<figure aria-label="{}">{}<figcaption class="soft">{}</figcaption></figure>').format(
            self._say("glance.points-title"), _scatter(question, points, reach), said
        )

    def _aside(self, items: Sequence[_Item], pairs: tuple[Agreement, ...] | None) -> Markup:
        """Return what is not for projecting: folded, so that who opens the page before a class shows none of it."""
        suspects = [each for each in items if each.found.suspect and each.found.misled]
        keys = [
            self._say(
                "glance.suspect",
                question=f"{each.number}. {each.slot.label}",
                best=drawn.best,
                by_key=each.found.best,
                answer=self._worded(each.slot, drawn.answer),
                discrimination=self._number(each.found.discrimination),
            )
            for each in suspects
            if (drawn := each.found.misled)
        ]
        asked = [
            self._say(
                "glance.pair",
                one=each.one,
                other=each.other,
                both=each.both_wrong,
                alike=each.alike,
                expected=f"{each.expected:.1f}",
            )
            for each in (pairs or ())[:MOST_PAIRS]
        ]
        if pairs is None:
            told = [self._say("glance.pairs-many", most=MOST_COMPARED)]
        elif not pairs:
            told = [self._say("glance.pairs-none")]
        else:
            more = len(pairs) - len(asked)
            told = [self._say("glance.pairs-note"), self._say("glance.pairs-more", count=more) if more else ""]
        return Markup("<details><summary><h2>{}</h2></summary>\n<h3>{}</h3>{}{}<h3>{}</h3>{}{}</details>").format(
            self._say("glance.aside"),
            self._say("glance.keys"),
            self._paragraphs("" if keys else self._say("glance.keys-none")),
            _listed(keys),
            self._say("glance.pairs"),
            self._paragraphs(*told),
            _listed(asked),
        )

    def _footer(self) -> Markup:
        return Markup("<footer><h2>{}</h2>{}</footer>").format(
            self._say("glance.formulas"), _listed([self._say(f"glance.formula.{name}") for name in FORMULAS])
        )


def _listed(lines: Sequence[str]) -> Markup:
    items = Markup("").join(Markup("<li>{}</li>").format(line) for line in lines)
    return Markup("<ul>{}</ul>").format(items) if items else items


@lru_cache(maxsize=2_002)
def _bar(share: float, *, wrong: bool) -> Markup:
    """Return a bar for the eye alone: its number stands beside it."""
    return picture(
        100,
        10,
        element("rect", **{"class": "part"}, x=0, y=0, width=share * 100, height=10),
        element("rect", **{"class": "all"}, x=0, y=0, width=100, height=10),
        **{"class": "bar wrong" if wrong else "bar"},
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def _scatter(question: PlaceQuestion, points: Sequence[tuple[str, int]], reach: float) -> Markup:
    """Return points around a place as dots, north above; its circle is where a point is right."""
    size = 320.0
    scale, middle = (size / 2 - 8) / reach, size / 2
    lat, lon = question.target.lat, question.target.lon
    across, up = geometry.degree_km(lat)
    dots = []
    for answer, count in points:
        north, east = (float(part) for part in answer.split(","))
        x, y = middle + (east - lon) * across * scale, middle - (north - lat) * up * scale
        if question.away_km(answer) <= reach:
            dots.append(element("circle", **{"class": "dot"}, cx=x, cy=y, r=3.5 * math.sqrt(count)))
    return picture(
        size,
        size,
        element("circle", **{"class": "ring"}, cx=middle, cy=middle, r=question.radius_km * scale),
        element("path", **{"class": "cross"}, d=f"M{middle - 5:g} {middle:g}h10M{middle:g} {middle - 5:g}v10"),
        *dots,
        aria_hidden="true",
    )
