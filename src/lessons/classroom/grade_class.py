"""Grade a class: collect, match with the list, grade one after the other, and write what comes of it.

Whatever a file holds, the others are graded; every fault is one line that names the file. Nothing is written outside the
output folder, and nothing that is given is changed: the same assignment, submissions, list and decisions come to the same.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, TextIO

import msgspec

from lessons.assessment import text_match
from lessons.content.model import Language
from lessons.i18n import texts
from lessons.journal import events, submission

from . import class_page, collect, gradebook, results
from .allowances import Allowance, Allowances
from .assignments import CUT_OFF
from .class_page import ClassPage
from .collect import FILE, CollectError, Entry, Source, content, with_content, without_content
from .comments import Comments
from .essays import Marks
from .essays import points as essay_points
from .feedback import FeedbackWriter
from .files import replace
from .gradebook import ItemStatistics, StudentGrade
from .grader import Graded, Grader, ItemResult, Notice, marked
from .item_analysis import ClassCounts
from .mark_statistics import ClassMarks, MarkStatistics
from .matching import Matching
from .options import Override, put_aside, whose
from .results import NOWHERE, RESULTS, RUN, Results, Row
from .rosters import Roster, Student, is_aside

PROBLEMS = "problems.txt"
GLANCE = "class.html"
DOUBTS = frozenset({"grade.nearly", "grade.nobody", "grade.signed", "grade.unlike", "roster.ambiguous"})
PICTURES = frozenset({"jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "bmp", "tif", "tiff", "pdf"})
"""How the name of a photo or a scan ends: somebody's sheet, most likely, which a teacher marks by hand."""
REMARKS = frozenset({"grade.signed-as"})
"""What stands in the gradebook beside a student, and is no fault: a nickname, most likely, and perhaps somebody else's."""
UNREAD = frozenset({"grade.not-ours", "grade.empty", "grade.encoding", "collect.too-large"})
LIMIT_NEAR = 50
"""For how many names at once those near them are looked for; it takes long in a long list."""


class GradingSummary(NamedTuple):
    """How many files were read, graded and not, how many faults there were, and which files were written.

    ``understood`` has a line for each question, what was understood least first. ``returned`` is how many pages of feedback
    were written, ``unreturned`` how many students handed in something that none could be made of; ``marks`` are the
    totals of those whose work is wholly read.
    """

    files: int
    graded: int
    faults: int
    unread: int
    written: tuple[Path, ...]
    understood: tuple[ItemStatistics, ...] = ()
    returned: int = 0
    unreturned: int = 0
    marks: MarkStatistics = MarkStatistics(0)


class StudentLine(NamedTuple):
    """What one student came to, as the page lists it."""

    key: str
    name: str
    number: str
    group: str
    total: float | None
    late: bool
    unread: int
    file: str
    notes: tuple[tuple[str, dict[str, object]], ...]
    receipt: str = ""
    scores: tuple[float | None, ...] = ()
    """The points of each question, in the order of the assignment."""
    offset: int = 0
    """Where what counts of the student stands among the results."""


class UnmatchedName(NamedTuple):
    """A file of which it is in doubt whose it is: the name in it, and those in the list who may be meant."""

    name: str
    key: str
    file: str
    near: tuple[Student, ...]
    content: str = ""


class ClassResults(NamedTuple):
    """What a grading came to: counts, and where it was asked for a line a student, the faults, doubts about names, essays.

    ``essays`` has how many were read and handed in, by question. ``former`` has the keys under which 0.1 kept the marks of
    somebody who is not in the list, each with the key of today.
    """

    summary: GradingSummary
    lines: list[StudentLine]
    faults: list[str]
    doubts: list[UnmatchedName]
    essays: dict[str, tuple[int, int]]
    former: tuple[tuple[str, str], ...]


def grade_class(
    grader: Grader,
    submissions: Source,
    out: Path,
    *,
    roster: Roster | None = None,
    marks: Marks | None = None,
    comments: Comments | None = None,
    allowances: Allowances | None = None,
    feedback: FeedbackWriter | None = None,
    language: Language = "zh",
    tell: Callable[[str], object] = lambda _: None,
    progress: Callable[[int], object] = lambda _: None,
    listed: bool = True,
) -> ClassResults:
    """Grade every submission of a class, and write the tables into ``out``, a folder of its own.

    Args:
        grader: grades by the assignment, the teacher's key and decisions.
        submissions: where they are.
        out: the folder; nothing is written elsewhere.
        roster: the class list; without it, students are called as the learning platform or their file calls them.
        marks: the essay marks given so far.
        comments: what was said to students so far; of its file, what cannot be read is told.
        allowances: what is allowed to students beyond the assignment.
        feedback: writes a page for each student, where that is asked for.
        language: of the tables and of what is told.
        tell: called with each line that the teacher should read, as it comes.
        progress: called after each file, with how many are done.
        listed: whether lines, faults and doubts are kept: a class may be larger than memory.

    Raises:
        OSError: where ``out`` cannot be written.

    """
    grading = ClassGrader(
        grader,
        submissions,
        roster=roster,
        marks=Marks() if marks is None else marks,
        comments=Comments() if comments is None else comments,
        allowances=Allowances() if allowances is None else allowances,
        feedback=feedback,
        language=language,
        tell=tell,
        listed=listed,
    )
    with events.garbage_collector_held():
        return grading.grade(out, progress)


class ClassGrader:
    """One class's grading under way; arguments as for `grade_class`."""

    def __init__(
        self,
        grader: Grader,
        source: Source,
        *,
        roster: Roster | None,
        marks: Marks,
        comments: Comments,
        allowances: Allowances,
        feedback: FeedbackWriter | None,
        language: Language,
        tell: Callable[[str], object],
        listed: bool,
    ) -> None:
        self._grader, self._source, self._roster, self._marks = grader, source, roster, marks
        self._comments, self._feedback, self._allowances = comments, feedback, allowances
        self._allowed: set[str] = set()
        self._language: Language = language
        self._tell_teacher = tell
        self._problems: TextIO | None = None
        self._faults = self._files = self._graded = self._unread = 0
        self._origins, self._texts, self._wholes = array("Q"), array("Q"), array("Q")
        self._matching = Matching(roster, grader.options)
        self._overrides = _Overrides(grader.overrides, roster, people=grader.options.people)
        self._told_apart = self._overrides.told_apart | _told_apart(marks.students())
        self._also = put_aside(grader.options.people)
        self._strangers: Counter[str] = Counter()
        self._former: dict[tuple[str, str], None] = {}
        self._names, self._people = array("Q"), array("Q")
        self._alike_names: dict[int, int] = {}
        self._counts = [not slot.dropped for slot in grader.slots]
        self._essays = [place for place, slot in enumerate(grader.slots) if slot.is_essay and not slot.dropped]
        self._levels: dict[str, dict[str, int]] = {}
        """The marks that count on the essays of the student who was looked at last."""
        self._listing = _Listing(roster, self._essays) if listed else None
        self._class = ClassCounts(class_page.questions(grader.slots))

    def grade(self, out: Path, progress: Callable[[int], object]) -> ClassResults:
        """Grade, and write the tables into ``out``."""
        out.mkdir(parents=True, exist_ok=True)
        kept = Results(out / RESULTS)
        try:
            with (out / PROBLEMS).open("w", encoding="utf-8-sig", newline="\n") as self._problems:
                for notice in (*self._grader.told, *self._other_max()):
                    self._fault("", notice)
                for entry in self._source.entries():
                    self._files += 1
                    offset = kept.add(self._row(entry))
                    if self._feedback:
                        self._feedback.came(offset, entry)
                    progress(self._files)
                books = self._write(kept, out)
        finally:
            kept.close()
        marks = books.marks()
        written = (*books.written, out / RESULTS, out / PROBLEMS, self._glance(out, marks))
        pages, left_out = (len(self._feedback.written), self._feedback.left_out) if self._feedback else (0, 0)
        counts = self._files, self._graded, self._faults, self._unread
        summary = GradingSummary(*counts, written, tuple(books.understood()), pages, left_out, marks.total)
        found = self._listing or _Listing(None, [])
        essays = {self._grader.slots[place].label: (read, handed) for place, (read, handed) in found.essays.items()}
        doubts = list(found.doubts.values())
        return ClassResults(summary, found.lines, found.faults, doubts, essays, tuple(self._former))

    def _other_max(self) -> list[Notice]:
        """Say where Moodle's worksheet has another maximum: it leaves out what is above it, without a word."""
        found, ours = gradebook.worksheet(self._roster), self._grader.max_points
        is_other = found is not None and found.most is not None and found.most != ours
        return [("grade.other-max", {"theirs": f"{found.most:g}", "ours": ours})] if found and is_other else []

    def _tell(self, line: str) -> None:
        if self._problems:
            self._problems.write(line + "\n")
        if self._listing:
            self._listing.faults.append(line)
        self._tell_teacher(line)

    def _say(self, notice: Notice) -> str:
        key, values = notice
        return texts.translate(key, self._language, **values)

    def _fault(self, file: str, notice: Notice) -> None:
        self._faults += 1
        self._tell(f"{collect.shown(file)}: {self._say(notice)}" if file else self._say(notice))

    def _row(self, entry: Entry) -> Row:
        """Read and grade one file; whatever is wrong with it stays with it."""
        file = collect.shown(entry.name)
        fault: Notice | None = (entry.fault, {}) if entry.fault else None
        if entry.note:
            self._fault(entry.name, (entry.note, {}))
        graded, raw = None, b""
        if fault is None:
            try:
                raw = self._source.read(entry)
                graded = self._grader.grade(raw)
            except (CollectError, submission.SubmissionError) as error:
                fault = (error.key, error.values)
        if fault and fault[0] in UNREAD and entry.name.rpartition(".")[2].lower() in PICTURES:
            fault = ("grade.picture", {})
        who = graded.who if graded else ""
        known_by = content(raw) if raw and (self._roster is not None or file in self._told_apart) else ""
        student, doubts = self._matching.student(entry, who, known_by)
        if (allowance := self._allowance(student.key)) and graded:
            grader = self._grader.with_tries(allowance.tries)
            graded = grader.grade(raw, late_from=allowance.late_from(self._grader.assignment))
        late, unsure = self._is_late(entry, allowance)
        if self._roster is None and (who or entry.student):
            self._called(student.name, student.key, by_platform=bool(entry.platform))
        base = {"file": file, "arrived": entry.arrived, "late": late, "platform": entry.platform}
        if student.place == NOWHERE and (self._overrides or self._marks):
            self._strangers[text_match.folded(student.name)] += 1
            if graded:
                self._overrides.came(file, known_by)
        notes = [*(graded.odd if graded else []), *doubts, *unsure]
        for notice in [fault] if fault else notes:
            if notice[0] not in REMARKS:
                self._fault(entry.name, notice)
        self._origins.append(graded.origin if graded else 0)
        alike = self._alike(graded) if graded else _NOTHING_ALIKE
        self._texts.extend(alike.texts)
        self._wholes.append(alike.whole)
        self._graded += graded is not None
        return Row(
            student.place,
            student.key,
            student.name,
            cells=graded.cells if graded else [],  # type: ignore[arg-type]
            notes=notes,
            fault=fault,
            origin=graded.origin if graded else 0,
            texts=alike.texts,
            whole=alike.whole,
            content=known_by if doubts or self._roster is None else "",
            receipt=graded.receipt if graded else "",
            **base,  # type: ignore[arg-type]
        )

    def _allowance(self, key: str) -> Allowance | None:
        """Return what is allowed to whoever has this key; what was put aside and is theirs comes after their own."""
        for each in (key, *reversed(self._also.get(key, ()))):
            if found := self._allowances.to(each):
                self._allowed.add(each)
                return found
        return None

    def _is_late(self, entry: Entry, allowance: Allowance | None) -> tuple[bool, list[Notice]]:
        """Whether a file came after the minute that it was due in, and what is not sure of that.

        A platform says it by its own date. It does not know of another one that was allowed, and the time of a file that it
        gives may be that of the download, never one before the file came: then nobody knows, and it is not called late.
        """
        assignment, arrived = self._grader.assignment, entry.arrived
        late_from = allowance.late_from(assignment) if allowance else assignment.late_from
        is_after = late_from is not None and arrived is not None and arrived >= late_from.timestamp()
        if entry.late is None:
            return is_after, []
        if entry.late and allowance and (until := allowance.until(assignment)):
            return False, [("grade.allowed-unsure", {"due": until})] if is_after or arrived is None else []
        return entry.late, []

    def _called(self, name: str, key: str, *, by_platform: bool) -> None:
        """Remember, where there is no list, what somebody is called, by numbers: a class may be larger than memory."""
        self._names.append(marked(text_match.folded(name)))
        self._people.append(marked(key) & ~1 | by_platform)

    def _namesakes(self) -> dict[int, int]:
        """Return the names, hashed, that rows of their own share because nothing but the files is known, and how many do."""
        repeated = _repeated(self._names)
        people: dict[int, set[int]] = {}
        for name, key in zip(self._names, self._people, strict=True):
            if name in repeated:
                people.setdefault(name, set()).add(key)
        return {name: len(keys) for name, keys in people.items() if len(keys) > 1 and any(not key & 1 for key in keys)}

    def _write(self, kept: Results, out: Path) -> gradebook.GradebookWriter:
        copies = {
            "same": _Copies(_repeated(self._origins)),
            "same-answers": _Copies(_repeated(self._wholes)),
            "same-text": _Copies(_repeated(self._texts)),
        }
        slots, assignment = self._grader.slots, self._grader.assignment
        self._alike_names = self._namesakes()
        with gradebook.GradebookWriter(
            out,
            slots,
            assignment,
            language=self._language,
            counts=self._class,
            people=self._roster,
            units=self._grader.units,
        ) as books:
            for line, final in enumerate(self._finals(kept, copies), 2):  # the heads are a spreadsheet's line 1
                books.add(final)
                if self._feedback:
                    self._feedback.add(final, self._levels)
                if final.row is not None and final.row.fault is None:
                    self._class.add(final.row.cells, line=line)  # type: ignore[arg-type]
                if self._listing:
                    self._listing.add(final)
        if self._feedback:
            self._feedback.finish()
        told: set[tuple[str, ...]] = set()
        for kind, found in copies.items():
            for files in found.groups():
                if files not in told:  # whoever copied a whole file copied its texts, too
                    told.add(files)
                    shown = ", ".join(files[1:MOST_ALIKE]) + (" …" if len(files) > MOST_ALIKE else "")
                    self._fault(files[0], (f"grade.{kind}", {"others": shown, "count": len(files)}))
        self._tell_unused()
        return books

    def _tell_unused(self) -> None:
        """Say what was decided for nobody who is here, and what cannot be read of the teacher's files."""
        for student in self._overrides.unused():
            self._fault("", ("grade.no-override", {"student": student}))
        people = self._grader.options.people
        for student in sorted(self._allowances.students() - self._allowed):
            if whose(people, student):  # what is nobody's any more was said to be so
                self._fault("", ("grade.no-allowance", {"student": without_content(student)}))
        marks, comments, allowances = self._marks, self._comments, self._allowances
        for path, name, count in (
            (marks.path, "marks", marks.damaged),
            (comments.path, "comments", comments.damaged),
            (comments.path, "comments-newer", comments.newer),
            (allowances.path, "allowances", allowances.damaged),
            (allowances.path, "allowances-newer", allowances.newer),
        ):
            if count:
                self._fault(path.name if path else "", (f"grade.{name}", {"count": count}))

    def _glance(self, out: Path, marks: ClassMarks) -> Path:
        """Write the class at a glance, put in place only when whole."""
        grader = self._grader
        page = ClassPage(
            grader.slots,
            title=grader.assignment.title,
            language=self._language,
            lessons=grader.titles,
            units=grader.units,
        )
        replace(out / GLANCE, page.html(self._class.analysis(), marks).encode())
        return out / GLANCE

    def _alike(self, graded: Graded) -> _Alike:
        """Return marks of what was written and of all that was answered, by which files that are alike are found."""
        essays = [_cell(graded.cells[place]) for place in self._essays]
        texts = [int(cell.first, 16) for cell in essays if cell.tries]
        return _Alike(texts, graded.whole)

    def _finals(self, kept: Results, copies: Mapping[str, _Copies]) -> Iterator[StudentGrade]:
        """Return what each student comes to; who is in the list and handed in nothing comes in place."""
        people = self._roster.students if self._roster else ()
        place = 0
        for rows in kept.students():
            points = [results.earned(each, self._counts) for each in rows] if len(rows) > 1 else []
            row = results.counting(rows, self._grader.options.counts, points=points)
            for each in rows:
                copies["same"].add(each, [each.origin])
                copies["same-text"].add(each, each.texts)
                copies["same-answers"].add(each, [each.whole])
            yield from map(self._missing, people[place : row.place])
            place = row.place + 1
            yield self._final(rows, row, points)
        yield from map(self._missing, people[place:])

    def _missing(self, student: Student) -> StudentGrade:
        files = self._matching.maybe(student.place)
        shown = ", ".join(files[:MOST_ALIKE]) + (" …" if len(files) > MOST_ALIKE else "")
        note: Notice = ("grade.missing", {})
        if files:
            note = ("grade.in-doubt", {"files": shown})
        elif self._matching.nobodys:
            note = ("grade.unclaimed", {"count": self._matching.nobodys})
        allowance = self._allowance(student.key)
        notes = [note, *self._told(allowance)]
        scores, total = self._by_hand(None, student, notes)
        return StudentGrade(student, None, scores, total, notes, allowance=allowance)

    def _by_hand(
        self, row: Row | None, student: Student, notes: list[Notice]
    ) -> tuple[list[float | None], float | None]:
        """Return what was given by hand to whoever handed in nothing that can be graded: on paper, as a photo, aloud."""
        scores: list[float | None] = [None] * len(self._grader.slots)
        if not self._overrides:
            return scores, None
        for place, slot in enumerate(self._grader.slots):
            scores[place] = self._override(row, student, (slot.label, slot.question.id), notes, None)
        whole = self._override(row, student, ("",), notes, None)
        given = [score for score, counts in zip(scores, self._counts, strict=True) if counts and score is not None]
        return scores, round(sum(given), 2) if whole is None and given else whole

    def _told(self, allowance: Allowance | None) -> list[Notice]:
        """Return what a teacher is told of an allowance."""
        if allowance is None:
            return []
        told: list[Notice] = []
        if until := allowance.until(self._grader.assignment):
            told.append(("grade.allowed-until", {"due": until, "reason": allowance.reason}))
        if allowance.tries:
            told.append(("grade.allowed-tries", {"count": allowance.tries, "reason": allowance.reason}))
        return told

    def _final(self, rows: list[Row], row: Row, points: list[float]) -> StudentGrade:
        student = self._roster.students[row.place] if self._roster and row.place != NOWHERE else None
        student = student or Student(NOWHERE, row.name, platform=row.platform.partition(":")[2], key=row.key)
        notes = list(row.notes)
        if row.late:
            notes.insert(0, ("grade.late", {}))
        allowance = self._allowance(row.key)
        notes += self._told(allowance)
        if len(rows) > 1:
            notes.append(("grade.several", {"count": len(rows), "file": row.file}))
            self._tell(f"{student.name}: {self._say(notes[-1])}")
            mine, best = points[rows.index(row)], max(range(len(rows)), key=lambda place: points[place])
            if points[best] > mine:
                values: dict[str, object] = {
                    "file": rows[best].file,
                    "most": f"{points[best]:g}",
                    "points": f"{mine:g}",
                }
                notes.append(("grade.other-more", values))
                self._tell(f"{student.name}: {self._say(notes[-1])}")
        if self._alike_names and (count := self._alike_names.get(marked(text_match.folded(row.name)))):
            notes.append(("grade.same-name", {"name": row.name, "count": count}))
            self._tell(f"{row.file}: {self._say(notes[-1])}")
        if row.fault:
            notes.append(row.fault)
            scores, total = self._by_hand(row, student, notes)
            return StudentGrade(student, row, scores, total, notes, allowance=allowance)
        cells: list[ItemResult] = row.cells  # type: ignore[assignment]
        scores = [cell.points for cell in cells]
        if self._overrides:
            for place, slot in enumerate(self._grader.slots):
                scores[place] = self._override(row, student, (slot.label, slot.question.id), notes, scores[place])
        unread, self._levels = 0, {}
        for place in self._essays:
            if scores[place] is not None and cells[place].tries:
                self._levels[self._grader.slots[place].label] = self._given(place, cells[place], row.key)[0]
            elif cells[place].tries:
                scores[place] = self._read(place, cells[place], row, notes)
                unread += scores[place] is None
        self._unread += unread
        total = sum(score for score, counts in zip(scores, self._counts, strict=True) if score and counts)
        whole = self._override(row, student, ("",), notes, None)
        late = self._reduced(row, round(total, 2), allowance, notes) if whole is None and row.late else None
        if whole is None:
            whole = late.after if late else round(total, 2)
        return StudentGrade(student, row, scores, whole, notes, unread, allowance, late)

    def _reduced(
        self, row: Row, points: float, allowance: Allowance | None, notes: list[Notice]
    ) -> gradebook.Reduced | None:
        """Return what a late hand-in comes to by the assignment's rule, and note it; None where there is no rule."""
        assignment = self._grader.assignment
        percent = assignment.late_percent
        if not percent:
            return None
        late_from = allowance.late_from(assignment) if allowance else assignment.late_from
        by_platform = row.platform.startswith("canvas:")  # which says that it is late, and not when it came
        known = late_from is not None and row.arrived is not None and not by_platform
        seconds = row.arrived - late_from.timestamp() if known else None  # type: ignore[operator,union-attr]
        found = gradebook.reduced(percent, points, seconds=seconds)
        values = {"days": found.days, "percent": percent, "before": f"{found.before:g}", "after": f"{found.after:g}"}
        notes.append((f"grade.late-{'cut-off' if assignment.late == CUT_OFF else 'percent'}", values))
        if not found.sure and assignment.late != CUT_OFF:
            notes.append(("grade.late-unsure", {}))
        return found

    def _read(self, place: int, cell: ItemResult, row: Row, notes: list[Notice]) -> float | None:
        """Return an essay's points; None while it waits for its reader."""
        slot = self._grader.slots[place]
        if not self._marks:
            self._levels[slot.label] = {}
            return essay_points(slot.question, {})  # type: ignore[arg-type]
        levels = partial(self._given, place, cell)

        given, stale = levels(row.key)
        if not (given or stale) and (former := self._only_name(row)):
            # What 0.1 kept the marks of somebody without a list under: from now on they are this file's, for the reader too.
            given, stale = self._formerly(row, former, levels)
        if not (given or stale) and row.place == NOWHERE and row.content:
            # Without a list a file goes by its name, as those in doubt once did: a mark on this very text is this file's.
            for former in (f"{FILE}{row.file}", f"{FILE}{with_content(row.file, row.content)}"):
                given = given or self._formerly(row, former, levels)[0]
        if stale and not given:
            notes.append(("grade.stale", {"question": slot.label}))
        self._levels[slot.label] = given
        return essay_points(slot.question, given)  # type: ignore[arg-type]

    def _given(self, place: int, cell: ItemResult, key: str) -> tuple[dict[str, int], bool]:
        """Return the levels given under a key to an essay as it stands, and whether there are marks on another text."""
        label = self._grader.slots[place].label
        return self._marks.levels(key, label, text=cell.first, also=self._also.get(key, ()))

    def _formerly(
        self, row: Row, former: str, levels: Callable[[str], tuple[dict[str, int], bool]]
    ) -> tuple[dict[str, int], bool]:
        given, stale = levels(former)
        if given and former != row.key:
            self._former[former, row.key] = None
        return given, stale

    def _override(
        self, row: Row | None, student: Student, questions: tuple[str, ...], notes: list[Notice], points: float | None
    ) -> float | None:
        """Return the points given by hand, and note why; else ``points``."""
        found = self._overrides.of(row, student, questions, name=self._only_name(row) if row else "")
        if found is None:
            return points
        notes.append(("grade.override", {"points": f"{found.points:g}", "reason": found.reason}))
        return found.points

    def _only_name(self, row: Row) -> str:
        """Return the name, folded, of somebody who is not in the list, where nobody else here or there is called so."""
        if not self._strangers or row.place != NOWHERE:
            return ""
        name = text_match.folded(row.name)
        is_listed = self._roster is not None and self._roster.by_key(name) is not None
        return name if self._strangers[name] == 1 and not is_listed else ""


class _Listing:
    """A line a student, the faults, the doubts about names and the essays, kept for a page."""

    def __init__(self, roster: Roster | None, essays: Iterable[int]) -> None:
        self._roster = roster
        self.lines: list[StudentLine] = []
        self.faults: list[str] = []
        self.doubts: dict[tuple[str, str], UnmatchedName] = {}
        self.essays = {place: [0, 0] for place in essays}

    def add(self, final: StudentGrade) -> None:
        student, row = final.student, final.row
        key, file, late = (row.key, row.file, row.late) if row else (student.key, "", False)
        line = StudentLine(
            key,
            student.name,
            student.number,
            student.group,
            final.total,
            late,
            final.unread,
            file,
            tuple(final.notes),
            row.receipt if row else "",
            tuple(final.scores),
            row.offset if row else 0,
        )
        self.lines.append(line)
        if row is None or row.fault is not None:
            return
        if any(key in DOUBTS for key, _ in row.notes):
            near = self._near(row) if len(self.doubts) < LIMIT_NEAR else ()
            doubt = UnmatchedName(row.name, row.key, row.file, near, row.content)
            self.doubts.setdefault((row.file, row.content), doubt)
        for place, count in self.essays.items():
            handed = bool(row.cells[place].tries)  # type: ignore[union-attr]
            count[0] += handed and final.scores[place] is not None
            count[1] += handed

    def _near(self, row: Row) -> tuple[Student, ...]:
        """Return who may be meant: those who are called as the file is signed, or as it is named, then those called alike."""
        if self._roster is None:
            return ()
        students = self._roster.students
        called = self._roster.called(row.name) | (self._roster.named_in(row.file) or set())
        return tuple(dict.fromkeys((*(students[place] for place in sorted(called)), *self._roster.near(row.name))))


class _Overrides:
    """The points given by hand, each for the one student that is meant: where its name means two, for nobody.

    Who is not in the list is meant by key, which has a file's content where the file is in doubt. A file's name alone, as 0.1
    kept it, means the one file of that name, as long as nothing is said of a content of that name.
    """

    def __init__(self, given: Iterable[Override], roster: Roster | None, *, people: Mapping[str, str]) -> None:
        self._roster = roster
        self._given: dict[tuple[str, str], Override] = {}
        self._used: set[tuple[str, str]] = set()
        # What was put aside comes first: what was given to somebody since then counts instead.
        for each in sorted(given, key=lambda each: each.student not in people):
            if student := whose(people, each.student):
                self._given[self._meant(student), each.question] = each
        self.told_apart = _told_apart(key for key, _ in self._given)
        """The files' names of which something is said by their content."""
        self._contents: dict[str, set[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._given)

    def _meant(self, text: str) -> str:
        """Return the key of the student in the list who is meant; without one, the text as it stands."""
        found = self._roster.meant(text) if self._roster else None
        return found.key if found else text

    def came(self, file: str, known_by: str) -> None:
        """Remember a file of somebody who is not in the list: two that are called the same are not meant by their name."""
        self._contents.setdefault(file, set()).add(known_by)

    def _keys(self, row: Row) -> Iterator[str]:
        """Yield by what somebody who is not in the list is meant."""
        if row.content:
            own = with_content(row.file, row.content)
            yield from (f"{FILE}{own}", own)
        yield row.key
        if row.file not in self.told_apart and len(self._contents.get(row.file, ())) == 1:
            yield from (f"{FILE}{row.file}", row.file)

    def of(self, row: Row | None, student: Student, questions: tuple[str, ...], *, name: str) -> Override | None:
        """Return what was given to a student for a question.

        Somebody who is not in the list is meant by key or file, or by ``name``, folded, which nobody else has.
        """
        keys = (student.key,) if row is None or student.place != NOWHERE else tuple(self._keys(row))
        for key in keys:
            for question in questions:
                if found := self._given.get((key, question)):
                    return self._use(key, found)
        for (key, question), found in self._given.items() if name else ():
            if question in questions and not self._is_anothers(key) and text_match.folded(key) == name:
                return self._use(key, found)
        return None

    def _is_anothers(self, key: str) -> bool:
        """Whether a key is no mere name: somebody's in the list, or of what was put aside."""
        return is_aside(key) or (self._roster is not None and self._roster.by_key(key) is not None)

    def _use(self, key: str, found: Override) -> Override:
        self._used.add((key, found.question))
        return found

    def unused(self) -> list[str]:
        """Return the names by which nobody, or more than one, was meant."""
        return [each.student for key, each in self._given.items() if key not in self._used]


def _told_apart(keys: Iterable[str]) -> set[str]:
    """Return the files' names that are there with a content."""
    return {file.removeprefix(FILE) for key in keys if (file := without_content(key)) != key}


_cell = msgspec.json.Decoder(ItemResult).decode


class _Alike(NamedTuple):
    texts: list[int]
    whole: int


_NOTHING_ALIKE = _Alike([], 0)
MOST_ALIKE = 7
"""How many files that are alike are named in one line."""


class _Copies:
    """Files of different students that share a mark, of the marks that are there more than once."""

    def __init__(self, marks: set[int]) -> None:
        self._files: dict[int, dict[str, str]] = {mark: {} for mark in marks - {0}}

    def add(self, row: Row, marks: Iterable[int]) -> None:
        for mark in marks:
            if mark in self._files:
                self._files[mark][f"{row.place}/{row.key}"] = row.file

    def groups(self) -> list[tuple[str, ...]]:
        return sorted({tuple(sorted(files.values())) for files in self._files.values() if len(files) > 1})


def _repeated(numbers: array[int]) -> set[int]:
    """Return the numbers that are there more than once; sorted a few at a time, or they would be most of the memory."""
    parts = 1 + len(numbers) // RUN
    return {
        one
        for part in range(parts)
        for one, other in pairwise(sorted(number for number in numbers if number % parts == part))
        if one == other
    }
