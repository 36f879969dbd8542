"""Grade one submission: its answers are scored anew, by the teacher's key and the page's own `lessons.assessment.scoring`.

What a file says of scores, points or times is not looked at.
"""

# No `from __future__ import annotations` here: msgspec would compile each annotation again, 25 ms of a student's start.

import json
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache, cached_property
from hashlib import blake2b
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from lessons.assessment import responses, scoring
from lessons.content import model
from lessons.content.earlier import Earlier
from lessons.journal import events, submission
from lessons.journal.events import Answered, AnyEvent

from . import paper
from .assignments import TESTS, Assignment, Key, ruled
from .options import Accept, Options, Override

LEAST_ALIKE = 8
"""From so many questions on it says something that two students gave the same answers to all."""

Notice = tuple[str, dict[str, object]]
"""A sentence's key in the locale files, and its values."""


LIMIT_CACHE = 500
"""How many different answers to a question, and series of them, are remembered; texts may all differ."""

Known = TypeVar("Known")


class ItemResult(Struct, frozen=True, array_like=True, gc=False):
    """What one question came to: ``points`` (None: not answered, or an essay to be read), tries, the first answer.

    ``share`` is what the first answer alone earned, from 0 to 1; ``first`` that answer in the teacher's own names. Of an
    essay, ``first`` is the digest of the text that was handed in last.
    """

    points: float | None = None
    tries: int = 0
    share: float = 0.0
    first: str = ""


EMPTY = msgspec.Raw(msgspec.json.encode(ItemResult()))
_NOTHING = EMPTY, True, 0
_encode = msgspec.json.Encoder().encode


class GradeItem:
    """One question that is graded: where its answers are found, and how they are scored."""

    def __init__(self, lesson: str, name: str, question: model.AnyQuestion, *, fps: Iterable[str]) -> None:
        self.lesson, self.name, self.question = lesson, name, question
        self.fps = frozenset(fps)
        self.names: Mapping[str, str] = {}
        self.last = False
        self.also: list[Accept] = []
        self.dropped = False
        self.is_essay = question.graded_by_teacher
        """Whether a teacher reads what is answered."""
        self.seen: dict[tuple[Any, ...], tuple[msgspec.Raw, bool, int]] = {}
        """What answers that are not essays came to, of those that were asked for before."""
        self._owned: dict[Any, responses.Answer | None] = {}
        self._shares: dict[responses.Answer, scoring.Score] = {}

    @cached_property
    def label(self) -> str:
        """What the question is called in tables and options: its lesson and id; of a test, its id."""
        return self.question.id if self.lesson.startswith(TESTS) else f"{self.lesson}/{self.question.id}"

    def cell(self, raw: tuple[Any, ...]) -> msgspec.Raw:
        """Return what answers to this question, as a file has them, come to."""
        return self.come_to(raw)[0]

    def come_to(self, raw: tuple[Any, ...]) -> tuple[msgspec.Raw, bool, int]:
        """Return what answers come to, as `cell` does, whether the first was not right, how many cannot be answers to it."""
        if self.is_essay:  # every text is another
            text = self._text(raw)
            return msgspec.Raw(_encode(text)), True, len(raw) - text.tries
        found = self.seen.get(raw)
        if found is None:
            made = self._cell(raw)
            impossible = sum(self._own(answer) is None for answer in raw)
            found = msgspec.Raw(_encode(made)), made.share < 1, impossible
            _remember(self.seen, raw, found)
        return found

    def _text(self, raw: tuple[Any, ...]) -> ItemResult:
        given = [text for text in map(self.accepted, raw) if text is not None]
        return ItemResult(tries=len(given), first=digest(str(given[-1]))) if given else ItemResult()

    def _cell(self, raw: tuple[Any, ...]) -> ItemResult:
        given = [answer for answer in map(self._own, raw) if answer is not None]
        if not given:
            return ItemResult()
        question = self.question
        if self.last:
            # Nothing was said of any answer, so none was a try at the next: the last one is the answer.
            given = scoring.distinct(given)[: question.attempts or None][-1:]
        points, tries = self._points(given)
        return ItemResult(points, tries, self._share(given[0]), told(given[0]))

    def _own(self, raw: object) -> responses.Answer | None:
        """Return an answer as `accepted` does; most of a class have given it before."""
        try:
            return self._owned[raw]
        except KeyError:
            found = self.accepted(raw)
            return _remember(self._owned, raw, found)

    def _scored(self, answer: responses.Answer) -> scoring.Score:
        """Return what an answer earns by the key, without remarks."""
        found = self._shares.get(answer)
        return found or _remember(self._shares, answer, scoring.Score(self.question.score(answer).share, ()))

    def accepted(self, raw: object) -> responses.Answer | None:
        """Return an answer in the teacher's own names, or None where the question cannot have it."""
        try:
            known = paper.restored(raw, self.names) if isinstance(raw, str | tuple) and self.names else raw
            return responses.parse_response(self.question, known)
        except responses.ResponseError:
            return None

    def counted(self, given: list[responses.Answer]) -> tuple[responses.Answer | None, bool]:
        """Return the answer that stands at the end of the tries, and whether the teacher accepts it though the key does not."""
        if self.last and not self.is_essay:
            given = scoring.distinct(given)[: self.question.attempts or None][-1:]
        answer = scoring.outcome(self.question, given).answer
        also = not self.is_essay and answer is not None and self._is_accepted_also(answer)
        return answer, also and scoring.score(self.question, answer).share < 1  # type: ignore[arg-type]

    def _points(self, given: list[responses.Answer]) -> tuple[float, int]:
        result = scoring.outcome(self.question, given, scored=self._scored)
        points = result.points
        if self.also:
            # An answer accepted later was a right one all along: it ended the tries, as many as there were before it.
            for place, answer in enumerate(scoring.distinct(given)[: self.question.attempts or None]):
                share = max(0.0, 1 - self.question.penalty * place) * self._share(answer)
                points = max(points, round(self.question.points * share, 2))
        return points, result.tries

    def _share(self, answer: responses.Answer) -> float:
        return 1.0 if self.also and self._is_accepted_also(answer) else self._scored(answer).share

    def _is_accepted_also(self, answer: responses.Answer) -> bool:
        owned = [self.question.own(each.answer) for each in self.also]
        return any(own is not None and self.question.same(answer, own) for own in owned)


def _remember(known: dict[Any, Known], name: Any, value: Known) -> Known:
    """Keep a value among those known; of so many different ones that hardly any comes again, only the newest."""
    if len(known) >= LIMIT_CACHE:
        known.clear()
    known[name] = value
    return value


def told(answer: object) -> str:
    """Return an answer as tables write it."""
    if isinstance(answer, list | tuple):
        return "|".join(map(str, answer))
    return f"{answer:.15g}" if isinstance(answer, float) else str(answer)


def digest(text: str) -> str:
    """Return what a mark knows a text by."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


class Graded(NamedTuple):
    """A submission's cells (encoded, in the order of the assignment), what is odd about it, and marks of where it is from.

    ``origin`` is of the moments of its answers, ``whole`` of all the answers but essays: 0 where they are too few, or all
    right at once, to say anything. ``receipt`` is the checksum that the student's page showed when it was downloaded.
    """

    who: str
    cells: list[msgspec.Raw]
    odd: list[Notice]
    origin: int
    whole: int = 0
    receipt: str = ""


class _SortedOut(NamedTuple):
    """Answers that count, those of them to another wording, by the question's place, and what nobody asked for."""

    counted: list[Answered]
    other: dict[int, list[Answered]]
    strange: set[tuple[str, str]]


class Grader:
    """Grades the submissions of one assignment.

    Args:
        assignment: what was assigned; of a test, the teacher's key.
        course: the course as it is now: a question corrected since is scored as it is now.
        options: what the teacher decided.
        questions: of a test, its questions as they are now; without them, those in the key.
        earlier: what released versions of the course asked: an answer to a wording of then is scored by it.
        more_tries: how many more of each question that has a limit count than the assignment says.

    """

    def __init__(
        self,
        assignment: Assignment | Key,
        *,
        course: model.Course,
        options: Options | None = None,
        questions: Mapping[str, model.AnyQuestion] | None = None,
        earlier: Earlier | None = None,
        more_tries: int = 0,
    ) -> None:
        self._with_tries = cache(
            lambda more: Grader(
                assignment, course=course, options=options, questions=questions, earlier=earlier, more_tries=more
            )
        )
        self._more_tries = more_tries
        self.key = assignment if isinstance(assignment, Key) else None
        self.assignment = assignment.assignment if isinstance(assignment, Key) else assignment
        self.options = options or Options()
        self.units = {name: unit.name for name, unit in course.units.items()}
        self.titles = {name: plan.title for name, plan in course.lessons.items()}
        self.told: list[Notice] = []
        self._course, self._earlier = course, earlier or Earlier()
        self._wordings: dict[tuple[GradeItem, str], GradeItem | None] = {}
        self.slots = list(self._slots(questions))
        self._scored = [place for place, slot in enumerate(self.slots) if not slot.is_essay]
        self._places = {(slot.lesson, slot.name): place for place, slot in enumerate(self.slots)}
        self._asked = {(*name, fp): place for name, place in self._places.items() for fp in self.slots[place].fps}
        self._known = {(lesson, q) for lesson, asked in course.questions.items() for q in asked} | set(self._places)
        self._decide()

    def with_tries(self, more: int) -> "Grader":
        """Return what grades a student to whom so many more tries are allowed."""
        return self._with_tries(more) if more else self

    def _slots(self, own: Mapping[str, model.AnyQuestion] | None) -> Iterable[GradeItem]:
        if self.assignment.paper and self.key is None:
            self.told.append(("grade.no-key", {}))
            return
        now: dict[str, model.AnyQuestion] = {}
        if self.key is not None:
            asked = own.values() if own is not None else self.key.questions
            now = {paper.renamed(self.key.secret, each.id): each for each in asked}
        for part in self.assignment.parts:
            for name, fp in part.questions:
                question = now.get(name) if self.key else self._pinned(part.lesson, name, fp)
                if question is None:
                    self.told.append(("grade.question-gone", {"question": self._former(name)}))
                    continue
                yield self._slot(part.lesson, name, question, fp)

    def _pinned(self, lesson: str, name: str, fp: str) -> model.AnyQuestion | None:
        """Return the question that an assignment asks: as it stands where that asks the same, else as it was released.

        A wording that no release had was an author's draft: whoever answered it is scored by the question as it stands.
        """
        now = self._course.questions.get(lesson, {}).get(name)
        if now is not None and fp in model.fingerprints(now):
            return now
        return self._earlier.question(lesson, name, fp=fp) or now

    def wording(self, slot: GradeItem, fp: str) -> GradeItem | None:
        """Return what scores answers to a question under a fingerprint, or None where nobody knows what it asked."""
        if fp in slot.fps:
            return slot
        if (slot, fp) not in self._wordings:
            self._wordings[slot, fp] = None if self.key else self._wording(slot, fp)
        return self._wordings[slot, fp]

    def _wording(self, slot: GradeItem, fp: str) -> GradeItem | None:
        now = self._course.questions.get(slot.lesson, {}).get(slot.name)
        if now is None or fp not in model.fingerprints(now):
            now = self._earlier.question(slot.lesson, slot.name, fp=fp)
        if now is None:
            return None
        # It stands for the question that was assigned, and counts as much.
        found = self._slot(slot.lesson, slot.name, msgspec.structs.replace(now, points=slot.question.points), fp)
        found.also = slot.also
        for each in found.fps:
            self._wordings[slot, each] = found
        return found

    def _former(self, name: str) -> str:
        """Return the teacher's own name of a question that is gone."""
        secret = self.key.secret if self.key else ""
        return next(
            (q.id for q in (self.key.questions if self.key else ()) if paper.renamed(secret, q.id) == name), name
        )

    def _slot(self, lesson: str, name: str, question: model.AnyQuestion, fp: str) -> GradeItem:
        question = ruled(question, self.assignment, more=self._more_tries)
        # As it was asked, and as it stands: whoever answered before it was corrected is scored by the correction.
        slot = GradeItem(lesson, name, question, fps=(fp,) if self.key else (fp, *model.fingerprints(question)))
        slot.names = paper.names(question, secret=self.key.secret) if self.key else {}
        slot.last = not self.assignment.feedback
        return slot

    def _decide(self) -> None:
        """Apply what the teacher decided of questions; a name that no question has is told."""
        for name in self.options.drop:
            for slot in self.named(name):
                slot.dropped = True
        for accept in self.options.accept:
            for slot in self.named(accept.question):
                slot.also.append(accept)
                if slot.question.own(accept.answer) is None:
                    self.told.append(("grade.no-answer", {"question": slot.label, "answer": told(accept.answer)[:60]}))
        self.overrides = tuple(filter(self._is_possible, self.options.override))

    def _is_possible(self, override: Override) -> bool:
        """Whether points given by hand can be earned at all; what is above the maximum is told, and not given."""
        found = self.named(override.question) if override.question else []
        most = found[0].question.points if found else self.max_points
        if override.points <= most:
            return True
        values = {"student": override.student, "points": f"{override.points:g}", "max": most}
        self.told.append(("grade.too-many", values))
        return False

    def named(self, name: str) -> list[GradeItem]:
        """Return the question of a name (``"lesson/id"``, or an id that one question alone has); else tell and return none."""
        found = [slot for slot in self.slots if name in (slot.label, slot.question.id)]
        if len(found) != 1:
            self.told.append(
                ("grade.no-question", {"question": name[:80], "known": ", ".join(s.label for s in self.slots)})
            )
        return found if len(found) == 1 else []

    def question(self, label: str) -> model.AnyQuestion | None:
        """Return a question by its name in the tables."""
        return next((slot.question for slot in self.slots if slot.label == label), None)

    @property
    def max_points(self) -> int:
        """The points of all questions that count."""
        return sum(slot.question.points for slot in self.slots if not slot.dropped)

    def grade(self, raw: bytes, *, late_from: datetime | None = None) -> Graded:
        """Return what a hand-in file earns.

        Args:
            raw: the file's bytes.
            late_from: the first moment that is late for whoever handed it in; None: as the assignment says.

        Raises:
            SubmissionError: where it is no such file, damaged, of another course or another assignment.

        """
        taken = _taken(raw, self.assignment.course)
        if taken.head.assignments and self.assignment.id not in taken.head.assignments:
            raise submission.SubmissionError("grade.other-assignment", name=", ".join(taken.head.assignments)[:80])
        given: list[list[object]] = [[] for _ in self.slots]
        in_order = submission.in_order(taken.lines)
        is_once = len(in_order) == len(taken.lines)  # nearly always so: then it need not be gone through again
        answered = [line for line in in_order if type(line) is Answered] if is_once else _ordered(taken.lines)
        places = list(map(self._asked.get, map(_ASKED, answered)))
        for place, line in zip(places, answered, strict=True):
            if place is not None:
                given[place].append(line.answer)
        counted, other, strange = (
            self._sorted_out(answered, places) if None in places else _SortedOut(answered, {}, set())
        )
        if not counted:
            self._refuse(taken.lines)
        answers = [tuple(found) for found in given]
        come_to = [
            (slot.seen.get(found) or slot.come_to(found)) if found else _NOTHING
            for slot, found in zip(self.slots, answers, strict=True)
        ]
        cells, missed, lost = map(list, zip(*come_to, strict=True))
        whole = self._whole(answers, missed)
        encoded = submission.encoded(in_order)
        odd = _oddities(raw, taken.lines, len(encoded) if is_once else len(submission.encoded(taken.lines)))
        if impossible := sum(lost):
            names = [slot.label for slot, count in zip(self.slots, lost, strict=True) if count]
            odd.append(("grade.impossible", {"count": impossible, "questions": _listed(names)}))
        if other:
            odd += self._reworded(other, cells)
        if strange:
            odd.append(("grade.strange", {"questions": ", ".join(f"{a}/{b}"[:60] for a, b in sorted(strange)[:3])}))
        origin = marked(tuple(map(_MOMENT, counted)))
        if late := _after(late_from or self.assignment.late_from, counted):
            odd.append(("grade.after-due", {"count": late}))
        return Graded(submission.name(taken.head.who), cells, odd, origin, whole, submission.checksum_of(encoded))

    def answered(self, taken: submission.Submission) -> list[tuple[GradeItem, list[responses.Answer]]]:
        """Return, for each question, the wording that counts and the answers to it, in the teacher's own names.

        It is what `grade` scored: of several wordings the one that earned most.
        """
        given: list[dict[GradeItem, list[object]]] = [{slot: []} for slot in self.slots]
        for line in _ordered(taken.lines):
            place = self._places.get((line.lesson, line.q))
            if place is not None and (wording := self.wording(self.slots[place], line.fp)) is not None:
                given[place].setdefault(wording, []).append(line.answer)
        found = []
        for by in given:
            counts = max(by, key=lambda wording: _worth(wording.cell(tuple(by[wording])) if by[wording] else EMPTY))
            found.append((counts, [answer for answer in map(counts.accepted, by[counts]) if answer is not None]))
        return found

    def _sorted_out(self, answered: list[Answered], places: list[int | None]) -> _SortedOut:
        """Tell answers to other wordings, and to what nobody asked, from those to what was assigned as it stands."""
        found = _SortedOut([], {}, set())
        for line, place in zip(answered, places, strict=True):
            asked = (line.lesson, line.q)
            if place is not None:
                found.counted.append(line)
            elif (known := self._places.get(asked)) is not None:
                found.other.setdefault(known, []).append(line)
                found.counted.append(line)
            elif asked not in self._known and not line.lesson.startswith(TESTS):
                found.strange.add(asked)
        return found

    def _whole(self, answers: list[tuple[object, ...]], missed: list[bool]) -> int:
        """Return a mark of all that was answered, where a third or more of it was not right at first."""
        asked = [place for place in self._scored if answers[place]]
        if len(asked) < LEAST_ALIKE or sum([missed[place] for place in asked]) * 3 < len(asked):
            return 0
        return marked(tuple([answers[place] for place in self._scored]))

    def _reworded(self, other: Mapping[int, list[Answered]], cells: list[msgspec.Raw]) -> list[Notice]:
        """Score answers to other wordings of what was assigned, each by its own; the best counts. Say which nobody knows.

        A page that has a new wording asks for a new answer, and counts it: so does this.
        """
        unknown: dict[str, int] = {}
        for place, found in sorted(other.items()):
            slot, by = self.slots[place], dict[GradeItem, list[object]]()
            for line in found:
                wording = self.wording(slot, line.fp)
                if wording is None:
                    unknown[slot.label] = unknown.get(slot.label, 0) + 1
                else:
                    by.setdefault(wording, []).append(line.answer)
            for wording, given in by.items():
                cells[place] = max(cells[place], wording.cell(tuple(given)), key=_worth)
        if not unknown:
            return []
        return [("grade.wording", {"count": sum(unknown.values()), "questions": _listed(list(unknown))})]

    def _refuse(self, found: Iterable[AnyEvent]) -> None:
        """Say why a file without a single answer to what was assigned is not graded."""
        sets = sorted({line.lesson for line in found if line.lesson.startswith(TESTS)})
        if sets and self.assignment.paper:
            raise submission.SubmissionError("grade.other-assignment", name=", ".join(sets)[:80])
        raise submission.SubmissionError("grade.nothing")


_ASKED = attrgetter("lesson", "q", "fp")
"""What an answer says was asked: a question of a lesson, as it stood."""
_MOMENT = attrgetter("s", "t")


def marked(what: Hashable) -> int:
    """Return a number by which equal things are found within one grading: in another it is another number."""
    return hash(what) & 0xFFFF_FFFF_FFFF_FFFF


def _after(late_from: datetime | None, answers: Sequence[Answered]) -> int:
    """Return how many answers, in time order, say of themselves that they were given after the due date."""
    if late_from is None:
        return 0
    return len(answers) - bisect_right(answers, _written(late_from), key=attrgetter("t"))


@cache
def _written(moment: datetime) -> str:
    return events.utc(moment, timespec="milliseconds")


_NAMED = 12
"""How many questions a notice names."""


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(labels[:_NAMED]) + ("…" if len(labels) > _NAMED else "")


_cell = msgspec.json.Decoder(ItemResult).decode


def _worth(raw: msgspec.Raw) -> tuple[float, bool]:
    """Return what a cell is compared by; one that was answered goes before one that was not."""
    cell = _cell(raw)
    return (-1.0 if cell.points is None else cell.points, bool(cell.tries))


_TO_TEACHERS = {
    "handin.not-ours": "grade.not-ours",
    "handin.other-course": "grade.other-course",
    "handin.damaged": "grade.damaged",
    "handin.newer": "grade.newer",
}


_ZIP = b"PK\x03\x04"


def _taken(raw: bytes, course: str) -> submission.Submission:
    """Return what a file holds; a refusal speaks to a teacher, and names an encoding that an editor put it into."""
    if not raw or raw.isspace():
        raise submission.SubmissionError("grade.empty")
    if raw.startswith(_ZIP):
        raise submission.SubmissionError("grade.zipped")
    try:
        return submission.parse(raw, course=course)
    except submission.SubmissionError as error:
        encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "gb18030"
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError as unread:
            cut = unread.end == len(raw) and unread.reason == "unexpected end of data"  # in the middle of a character
            if not cut and '"handan-lessons"' in raw[:20_000].decode(encoding, "ignore"):
                raise submission.SubmissionError("grade.encoding") from None
        raise submission.SubmissionError(_TO_TEACHERS.get(error.key, error.key), **error.values) from None


def _ordered(found: Iterable[AnyEvent]) -> list[Answered]:
    """Return the answers in time order, each line once: whatever order a file has them in."""
    once = {(line.lesson, line.s, line.n): line for line in found if type(line) is Answered}
    return sorted(once.values(), key=events.PLACE)


def _oddities(raw: bytes, found: tuple[AnyEvent, ...], length: int) -> list[Notice]:
    """Say what a file has that nothing of ours writes. Its lines written anew, of this ``length``, are as long, if nothing."""
    head, crc = (
        raw.find(b"\n") + 1 or len(raw),
        len(events.encode(found[0])) - len(_encode(found[0])) - 1 if found else 0,
    )
    if length + crc * len(found) == len(raw) - head:
        return []
    rest = raw[head:]
    odd: set[str] = set()
    for part in rest.splitlines():
        if part.strip():
            odd |= _strange(part)
    return [("grade.odd-fields", {"fields": ", ".join(sorted(odd)[:5])})] if odd else []


_FIELDS = frozenset({"act", "crc"}).union(
    *((field.encode_name for field in msgspec.structs.fields(kind)) for kind in AnyEvent.__args__)
)


def _strange(part: bytes) -> set[str]:
    """Return the fields of one line that are there twice, or that no line has."""
    pairs: list[list[tuple[str, object]]] = []
    try:
        json.loads(part, object_pairs_hook=pairs.append)
    except (ValueError, RecursionError):
        return {"?"}
    names = [name for name, _ in pairs[-1]] if pairs else []
    return {submission.name(name)[:30] for name in names if name not in _FIELDS or names.count(name) > 1}
