"""A quiz of one's own questions, in any notebook: of a file in one of four formats, or of Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, ClassVar

import msgspec

from lessons.assessment import scoring
from lessons.content import decode
from lessons.content.lesson_plan import Quiz as QuestionSet
from lessons.content.model import AnyQuestion, Language, fingerprint
from lessons.errors import LessonError, shorten
from lessons.exchange import question_tables, reading
from lessons.exchange.faults import FileError
from lessons.i18n import texts
from lessons.journal.store import Journal
from lessons.presentation.presenter import QuestionPresenter
from lessons.views.quiz.messages import QuestionState
from lessons.views.quiz.quiz import QuizView

from . import bare, questions

_FORMULA = re.compile(r"\$(?:[^$\n]*[\\^_={}][^$\n]*|[A-Za-z])\$|\\[(\[]")
"""TeX between its signs; two prices in a sentence are none."""
_IN_PLACE = {"exchange.passages": "parts.essay"}
"""A reason that names a command's option, and what is said in its place."""
NOWHERE = Path("/dev/null/nowhere")
"""A folder that there is not, on any system: what is looked for in it is not found."""


class Unkept(Journal):
    """A journal that is never on disk: it has what was answered until Python stops."""

    def __init__(self, *, lesson: str, language: Language) -> None:
        super().__init__(NOWHERE, lesson=lesson, language=language)

    def flush(self) -> None:
        """Put nothing anywhere; nothing waits to be."""
        self._unsaved.clear()


class PartPresenter(QuestionPresenter):
    """Tells of questions that no course is around, of which much may be left out: a dash stands for it, and is not said."""

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence; none names a button that this notebook does not have."""
        return super().translate(bare.OWN_WORDS.get(key, key), **values)

    def about(self, question: AnyQuestion) -> str:
        """Return the line on a question's kind, points and retry rule."""
        skill = self.translate(f"quiz.skill.{question.skill}")
        return " · ".join(part for part in super().about(question).split(" · ") if part != skill)

    def feedback(self, question: AnyQuestion, result: scoring.Outcome) -> list[dict[str, str]]:
        """Return the remarks on the latest answer that say something."""
        return [entry for entry in super().feedback(question, result) if entry["text"] not in ("", bare.DASH)]

    def solution(self, question: AnyQuestion, result: scoring.Outcome) -> dict[str, Any]:
        """Return what is told once a question is done, as far as the author wrote any."""
        told = super().solution(question, result)
        others = [entry for entry in told["others"] if entry["text"] not in ("", bare.DASH)]
        explanation = told["explanation"]
        return told | {"explanation": "" if explanation == bare.DASH else explanation, "others": others}

    def cited(self, question: AnyQuestion) -> str:
        """Return what the author says that the question rests on, as it stands."""
        return self.listed(question.cites)


class Quiz(QuizView):
    """A set of questions in any notebook; answers are scored in the kernel, and no key is in the page.

    Make one with `from_toml`, `from_dicts`, `from_jupyterquiz` or `from_gift`. Each of them takes:

    Args:
        title: what stands above the questions.
        language: of the interface, such as ``"zh"``, ``"en"`` or ``"fr"``; else as `lessons.open_lesson` chooses.
        journal: a folder in which answers are kept, in ``<journal>/<name>``; without it they are gone when Python stops.
        attempts: how many tries each question has (0: any number); else what its file says, else 2. After the last one the
            answer is told.

    Example:
        >>> import lessons
        >>> quiz = lessons.Quiz.from_dicts(
        ...     [{"kind": "number", "prompt": "How many counties?", "answer": 18}], language="en"
        ... )
        >>> quiz.answer("q1", "18")
        >>> quiz.states["q1"]["tone"]
        'right'

    """

    presenter: ClassVar[type[QuestionPresenter]] = PartPresenter

    def __init__(
        self,
        asked: Iterable[AnyQuestion],
        *,
        title: str = "",
        language: str | None = None,
        journal: str | Path | None = None,
        attempts: int | None = None,
        name: str = "quiz",
        left_out: Sequence[str] = (),
    ) -> None:
        chosen = texts.chosen(language)
        known = {question.id: _tried(_plainly(question), attempts) for question in asked}
        self.left_out: tuple[str, ...] = (*left_out, *_formulas(known.values(), chosen))
        """What of a file could not be taken over, a line each, by question and field."""
        if not isinstance(name, str) or bare.slug(name, otherwise="") != name:
            raise LessonError(texts.both("parts.name", got=shorten(name)))
        self._is_kept = journal is not None
        folder = Path(journal).expanduser() / name if journal is not None else None
        kept = Journal(folder, lesson=name, language=chosen) if folder else Unkept(lesson=name, language=chosen)
        kept.opened()
        title = title or texts.translate("parts.quiz", chosen)
        asked_together = QuestionSet(id=name, title=bare.both(title), role="core", questions=tuple(known))
        super().__init__(bare.course(), asked_together, known, journal=kept, language=chosen)

    @classmethod
    def from_dicts(
        cls,
        entries: Sequence[dict[str, Any]],
        *,
        title: str = "",
        language: str | None = None,
        journal: str | Path | None = None,
        attempts: int | None = None,
        name: str = "quiz",
    ) -> Quiz:
        """Return a quiz of dictionaries with the fields of ``data/questions``; ``kind``, ``prompt`` and the key are needed.

        Args:
            entries: the questions. A text is a string, or has one a language: ``{"zh": …, "en": …}``.
            title: see `Quiz`; as are the other arguments.
            language: of the interface.
            journal: a folder in which answers are kept.
            attempts: how many tries each question has.
            name: the folder inside ``journal``; another quiz needs another name.

        Raises:
            ContentError: with every fault, by question and field.

        Example:
            >>> asked = {"kind": "choice", "prompt": "2 + 2?", "option": ["3", {"text": "4", "correct": True}]}
            >>> Quiz.from_dicts([asked], title="Sums", language="en")
            Sums
            2 + 2?

        """
        with texts.told_to([texts.chosen(language)]):
            asked = questions.of_dicts(entries)
        return cls(asked, title=title, language=language, journal=journal, attempts=attempts, name=name)

    @classmethod
    def from_toml(
        cls,
        path: str | Path,
        *,
        title: str = "",
        language: str | None = None,
        journal: str | Path | None = None,
        attempts: int | None = None,
    ) -> Quiz:
        """Return a quiz of a TOML file of ``[[question]]`` tables, with the fields that `from_dicts` has.

        Args:
            path: the file; its name is the folder inside ``journal``.
            title: see `Quiz`; as are the other arguments.
            language: of the interface.
            journal: a folder in which answers are kept.
            attempts: how many tries each question has.

        Raises:
            ContentError: with every fault, by question and field.

        Example:
            >>> from pathlib import Path
            >>> from tempfile import TemporaryDirectory
            >>> with TemporaryDirectory() as folder:
            ...     written = Path(folder, "river.toml").write_text('''
            ... [[question]]
            ... kind = "text"
            ... prompt = "Which river?"
            ... accepted = ["Zhang", "漳河"]
            ... ''', encoding="utf-8")
            ...     quiz = Quiz.from_toml(Path(folder, "river.toml"), language="en")
            >>> quiz.answer("q1", "zhang")
            >>> quiz.states["q1"]["tone"]
            'right'

        """
        path = Path(path)
        with texts.told_to([texts.chosen(language)]):
            asked = questions.of_toml(path)
        return cls(asked, title=title, language=language, journal=journal, attempts=attempts, name=_name(path))

    @classmethod
    def from_jupyterquiz(
        cls,
        path: str | Path,
        *,
        title: str = "",
        language: str | None = None,
        journal: str | Path | None = None,
        attempts: int | None = None,
    ) -> Quiz:
        """Return a quiz of a JSON file of jupyterquiz; what cannot be taken over is named on the page and in ``left_out``.

        The arguments are those of `from_toml`.

        Raises:
            LessonError: where the file cannot be read, or no question of it can be asked.

        Example:
            >>> import json
            >>> from pathlib import Path
            >>> from tempfile import TemporaryDirectory
            >>> asked = {"type": "numeric", "question": "Half of 5?", "answers": [{"value": 2.5, "correct": True}]}
            >>> with TemporaryDirectory() as folder:
            ...     written = Path(folder, "halves.json").write_text(json.dumps([asked]))
            ...     quiz = Quiz.from_jupyterquiz(Path(folder, "halves.json"), language="en")
            >>> quiz.left_out
            ()

        """
        return cls._read("jupyterquiz", path, title=title, language=language, journal=journal, attempts=attempts)

    @classmethod
    def from_gift(
        cls,
        path: str | Path,
        *,
        title: str = "",
        language: str | None = None,
        journal: str | Path | None = None,
        attempts: int | None = None,
    ) -> Quiz:
        """Return a quiz of a GIFT file, Moodle's text format; what cannot be taken over is named as `from_jupyterquiz` does.

        The arguments are those of `from_toml`.

        Raises:
            LessonError: where the file cannot be read, or no question of it can be asked.

        Example:
            >>> from pathlib import Path
            >>> from tempfile import TemporaryDirectory
            >>> with TemporaryDirectory() as folder:
            ...     written = Path(folder, "bank.gift").write_text("Is 7 prime? {T}")
            ...     Quiz.from_gift(Path(folder, "bank.gift"), title="Primes", language="en")
            Primes
            Is 7 prime?

        """
        return cls._read("gift", path, title=title, language=language, journal=journal, attempts=attempts)

    @classmethod
    def _read(cls, form: str, path: str | Path, *, language: str | None, **settings: Any) -> Quiz:
        path, chosen = Path(path), texts.chosen(language)
        try:
            found = reading.read(path, language=chosen, form=form)
        except (FileError, OSError) as error:
            raise bare.in_words(error, path, chosen) from None
        made, faults = question_tables.questions(found, course=bare.course())
        lost = [fault._replace(key=_IN_PLACE.get(fault.key, fault.key)).told(chosen) for fault in faults]
        if not made:
            raise LessonError("\n".join([texts.translate("parts.none", chosen, path=path), *lost]))
        return cls(made, language=chosen, name=_name(path), left_out=lost, **settings)

    def initial_state(self) -> dict[str, Any]:
        """Return what a quiz of a lesson has; under a name of its own, so that no other quiz finds what was typed here."""
        return super().initial_state() | {"lesson": f"{self._quiz.id}-{self._digest()}"}

    def _raw(self, key: str) -> str:
        """Return an interface sentence; none names a button that this notebook does not have."""
        return super()._raw(bare.OWN_WORDS.get(key, key))

    def _interface(self) -> dict[str, Any]:
        words = super()._interface()
        own = {name: self._raw(f"parts.{name}") for name in ("dead", "page")}
        return words | {"writing": words["writing"] | own}

    def _posed(self) -> dict[str, Any]:
        notes = [self.translate("parts.kept" if self._is_kept else "parts.unkept")]
        if self.left_out:
            notes += [self.translate("parts.left-out"), *self.left_out]
        return super()._posed() | {"notes": notes}

    def _keep(self, name: str, write: Callable[[], None]) -> QuestionState:
        state = super()._keep(name, write)
        if not self._is_kept:
            state["saved"] = ""
        return state

    def _digest(self) -> str:
        asked = "".join(map(fingerprint, self._plain.values()))
        return blake2b(asked.encode(), digest_size=4).hexdigest()


def _name(path: Path) -> str:
    """Return a file's name as an id; one that has no Latin letters or digits is still another's than the next."""
    return bare.slug(path.stem, otherwise=f"quiz-{blake2b(path.stem.encode(), digest_size=4).hexdigest()}")


def _tried(question: AnyQuestion, attempts: int | None) -> AnyQuestion:
    if attempts is None:
        return question
    if type(attempts) is not int or not 0 <= attempts <= 20:
        raise LessonError(texts.both("parts.attempts", got=shorten(attempts)))
    return msgspec.structs.replace(question, attempts=attempts)


def _plainly(question: AnyQuestion) -> AnyQuestion:
    """Return a question without the hints, the unit and the evidence that stand for none."""
    given: dict[str, Any] = {
        "hints": tuple(hint for hint in question.hints if not bare.is_nothing(hint)),
        "cites": tuple(name for name in question.cites if name not in (bare.DASH, f"source:{bare.PAGE}")),
    }
    unit = getattr(question, "unit", None)
    if unit is not None and bare.is_nothing(unit):
        given["unit"] = bare.both("")
    return msgspec.structs.replace(question, **given)


def _formulas(asked: Iterable[AnyQuestion], language: Language) -> list[str]:
    """Say which questions have formulas: they stand as they were written."""
    found = [
        question.id
        for question in asked
        if any(_FORMULA.search(text[language]) for _, text in decode.texts(question, ""))
    ]
    return [texts.translate("parts.formulas", language, names=", ".join(found))] if found else []
