"""Marked work goes back: for each graded submission a page for its student, named so that Moodle and Canvas take it.

Nothing of it depends on when or where it is made: the command and the page write the same bytes.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

from lessons.assessment import responses, scoring
from lessons.assessment.kinds.essay import is_essay
from lessons.content.model import Course, Language
from lessons.i18n import texts
from lessons.journal import events, submission
from lessons.journal.events import Answered
from lessons.presentation import feedback as pages
from lessons.presentation.feedback import AnswerFeedback, AnswerRemark, Feedback, LevelGiven, Status
from lessons.presentation.presenter import QuestionPresenter

from . import collect
from .allowances import Allowance
from .assignments import CUT_OFF, Assignment
from .collect import CollectError, Entry, Source
from .comments import Comments
from .files import replacing
from .gradebook import Reduced, StudentGrade
from .grader import GradeItem, Grader, digest
from .options import put_aside

SUFFIX = ".html"
CALLED = "feedback"
"""What the page is called in the folder that Moodle has for a student."""

LIMIT_NAME_BYTES = 120
LIMIT_CACHE = 4000
"""How many answers, each with all that is said of it but its points, are kept put into words."""

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


class FeedbackWriter:
    """Writes the pages of a class into a folder, one a student.

    Args:
        folder: where; pages that an earlier grading left there and that nobody gets any more are removed in the end.
        grader: as it graded the class.
        course: the course as it is now.
        source: where the submissions are.
        language: for whoever answered nothing in any language.
        comments: the teacher's comments.
        release: whether the right answers and the explanations are told.

    """

    def __init__(
        self,
        folder: Path,
        *,
        grader: Grader,
        course: Course,
        source: Source,
        language: Language,
        comments: Comments | None = None,
        release: bool = False,
    ) -> None:
        self.folder = folder
        self._grader, self._source, self._language, self._release = grader, source, language, release
        self._comments = Comments() if comments is None else comments
        self._presenters = {each: QuestionPresenter(course, language=each) for each in course.languages}
        self._also = put_aside(grader.options.people)
        self._entries: dict[int, Entry] = {}
        self._taken: set[str] = set()
        self._worded: dict[tuple[object, ...], AnswerFeedback] = {}
        self.written: list[Path] = []
        self.left_out = 0

    def came(self, offset: int, entry: Entry) -> None:
        """Remember where the submission is whose result stands at ``offset``."""
        self._entries[offset] = entry

    def add(self, final: StudentGrade, levels: Mapping[str, Mapping[str, int]]) -> None:
        """Write one student's page, from the submission that counts; who handed in nothing that was graded gets none.

        Args:
            final: what the student comes to.
            levels: what counts of the marks on essays, by question.

        Raises:
            OSError: where it cannot be written.

        """
        row = final.row
        if row is None or row.fault is not None:
            self.left_out += row is not None
            return
        entry = self._entries[row.offset]
        try:
            taken = submission.parse(self._source.read(entry), course=self._grader.assignment.course)
        except (CollectError, submission.SubmissionError):  # it was read a moment ago: somebody has just taken it away
            self.left_out += 1
            return
        page = pages.page(self._feedback(final, taken, levels))
        path = self.folder / self._name(final, entry)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.encode("utf-8", "replace"))
        self.written.append(path)

    def finish(self) -> None:
        """Remove this assignment's pages of before that were not written anew: they would go to whom they are not."""
        written = set(self.written)
        for path in sorted((*self.folder.glob(f"*{SUFFIX}"), *self.folder.glob(f"*/*{SUFFIX}"))):
            if path not in written and path.is_file() and self._is_former(path):
                path.unlink()
                if path.parent != self.folder and not any(path.parent.iterdir()):
                    path.parent.rmdir()

    def _is_former(self, path: Path) -> bool:
        assignment = self._grader.assignment
        try:
            given = pages.read(path.read_text(encoding="utf-8"), course=assignment.course)
        except (pages.FeedbackError, UnicodeDecodeError):
            return False
        return given.assignment == assignment.id

    def zip(self, path: Path) -> None:
        """Put all pages into one zip, as the platforms take them."""
        with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as out:
            for each in self.written:
                info = zipfile.ZipInfo(each.relative_to(self.folder).as_posix())  # of 1980: it is the same each time
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                out.writestr(info, each.read_bytes())

    # What a page says.

    def _feedback(
        self, final: StudentGrade, taken: submission.Submission, levels: Mapping[str, Mapping[str, int]]
    ) -> Feedback:
        assignment, row = self._grader.assignment, final.row
        grader = self._grader.with_tries(final.allowance.tries if final.allowance else 0)
        lines = [line for line in taken.lines if type(line) is Answered]
        language = max(lines, key=events.PLACE).lang if lines else self._language
        if language not in self._presenters:  # what a file says is data
            language = self._language if self._language in self._presenters else next(iter(self._presenters))
        key = row.key if row else final.student.key
        answers = [
            self._answer(
                slot, counts, given, points=points, key=key, levels=levels.get(slot.label, {}), language=language
            )
            for slot, (counts, given), points in zip(grader.slots, grader.answered(taken), final.scores, strict=True)
        ]
        return Feedback(
            v=pages.VERSION,
            course=assignment.course,
            assignment=assignment.id,
            title=submission.name(assignment.title),
            who=collect.shown(final.student.name),
            language=language,
            points=_float(final.total),
            most=float(self._grader.max_points),
            late=bool(row and row.late),
            waiting=final.unread,
            comment=self._comment(key, ""),
            receipt=row.receipt if row else "",
            allowed=allowed(final.allowance, assignment, language),
            by_rule=by_rule(final.reduced, assignment, language),
            answers=tuple(answers),
        )

    def _comment(self, key: str, question: str, *, read: str = "") -> str:
        return self._comments.on(key, question, read=read, also=self._also.get(key, ()))

    def _answer(
        self,
        slot: GradeItem,
        counts: GradeItem,
        given: list[responses.Answer],
        *,
        points: float | None,
        key: str,
        levels: Mapping[str, int],
        language: Language,
    ) -> AnswerFeedback:
        told = self._told(slot, counts, given, language)
        status: Status = "counted"
        if slot.dropped:
            status, points = "dropped", None
        elif points is None:
            status = "unread" if given else "unanswered"
        read = digest(str(given[-1])) if given and slot.is_essay else ""
        fields = {name: getattr(told, name) for name in AnswerFeedback.__struct_fields__}
        return AnswerFeedback(
            **fields
            | {
                "points": _float(points),
                "status": status,
                "comment": self._comment(key, slot.label, read=read),
                "levels": _levels(counts, levels, language),
            }
        )

    def _told(
        self, slot: GradeItem, counts: GradeItem, given: list[responses.Answer], language: Language
    ) -> AnswerFeedback:
        """Return what is said of an answer whoever gave it."""
        key = (id(slot), id(counts), tuple(given), language)
        found = self._worded.get(key)
        if found is None:
            if len(self._worded) >= LIMIT_CACHE:
                self._worded.clear()
            found = self._put(slot, counts, given, self._presenters[language])
            if not slot.is_essay:
                self._worded[key] = found
        return found

    def _put(
        self, slot: GradeItem, counts: GradeItem, given: list[responses.Answer], words: QuestionPresenter
    ) -> AnswerFeedback:
        question, language = counts.question, words.language
        answer, accepted = counts.counted(given) if given else (None, False)
        fields: dict[str, object] = {"answer": "" if answer is None else question.response_text(answer, words)}
        if accepted:
            fields |= {"accepted": True, "tone": "right"}
        elif answer is not None and not slot.is_essay:
            result = scoring.outcome(question, [answer])
            remarks = (
                AnswerRemark(tone=each["tone"], label=each["label"], text=each["text"])  # type: ignore[arg-type]
                for each in words.feedback(question, result)
            )
            fields |= {"tone": result.latest.tone if result.latest else "", "remarks": tuple(remarks)}
        if self._release:
            fields["explanation"] = question.explanation[language]
            if is_essay(question):
                fields["outline"] = question.outline[language]
            else:
                fields["solution"] = question.solution_text(words)
        return AnswerFeedback(
            prompt=question.prompt[language],
            points=None,
            most=float(slot.question.points),
            **fields,  # type: ignore[arg-type]
        )

    # What a page is called.

    def _name(self, final: StudentGrade, entry: Entry) -> Path:
        """Return the page's path in the folder: what the platform knows the submission by, else name and number."""
        returned = collect.returned(entry)
        if returned:
            folder, stem = returned
        else:
            folder, stem = "", "-".join(filter(None, [final.student.name, final.student.number]))
        parent = Path(safe(folder)) if folder else Path()
        name, number = safe(stem or CALLED), 1
        while (
            full := parent / f"{name}{f' ({number})' if number > 1 else ''}{SUFFIX}"
        ).as_posix().casefold() in self._taken:
            number += 1  # two of one name: neither is written over
        self._taken.add(full.as_posix().casefold())
        return full


def allowed(allowance: Allowance | None, assignment: Assignment, language: Language) -> tuple[str, ...]:
    """Return what was allowed to a student, as the student is told; the reason is the teacher's own."""
    if allowance is None:
        return ()
    until, tries = allowance.until(assignment), allowance.tries
    told = [texts.translate("feedback.allowed-until", language, due=until)] if until else []
    return (*told, *([texts.translate("feedback.allowed-tries", language, count=tries)] if tries else []))


def by_rule(reduced: Reduced | None, assignment: Assignment, language: Language) -> str:
    """Return what the assignment's late rule did to a student's points, in one sentence; nothing where it did nothing."""
    if reduced is None:
        return ""
    kind = "cut-off" if assignment.late == CUT_OFF else "percent"
    return texts.translate(
        f"feedback.late-{kind}",
        language,
        days=reduced.days,
        percent=assignment.late_percent,
        before=f"{reduced.before:g}",
        after=f"{reduced.after:g}",
    )


def _float(points: float | None) -> float | None:
    """Return points as they come back from the page's data."""
    return None if points is None else float(points)


def _levels(slot: GradeItem, given: Mapping[str, int], language: Language) -> tuple[LevelGiven, ...]:
    """Return the levels that were given to an essay, in words."""
    question = slot.question
    rows = [row for row in question.row if row.id in given] if is_essay(question) else []
    return tuple(
        LevelGiven(
            criterion=row.title[language],
            level=texts.translate(f"essay.level.{level + 1}", language),
            words=row.levels[language][level],
        )
        for row in rows
        for level in (min(max(given[row.id], 0), 2),)
    )


def safe(name: str) -> str:
    """Return a name that every system can give a file: none that Windows keeps for itself, nothing that leads elsewhere."""
    plain = _UNFIT.sub("_", collect.shown(unicodedata.normalize("NFC", name), limit=500))
    raw = plain.encode("utf-8", "replace")[:LIMIT_NAME_BYTES]
    plain = raw.decode("utf-8", "ignore").strip(" .")
    return f"_{plain}" if not plain or _RESERVED.match(plain) or plain.startswith("~") else plain
