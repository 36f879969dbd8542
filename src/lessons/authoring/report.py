"""What a course asks and uses, in plain lines: for an author who wants to see its balance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from lessons.assessment.kinds.essay import is_essay
from lessons.content import numerals, reading_time
from lessons.content.decode import texts
from lessons.content.model import LANGUAGES, AnyQuestion, Choice, Choices, Course, LessonPlan
from lessons.content.references import LINK

from . import test_wiseness

PER_SYSTEM = 2
"""Each system of the page is worth so many questions at least."""


def lines(course: Course) -> Iterator[str]:
    """Return the report, line by line; lines that begin with ``!`` want an author's eye."""
    parts = (_counts, *([_documents] if course.documents else []), _times, _words, _unused, _options, _guesses)
    for number, part in enumerate(parts):
        yield from [""] if number else []
        yield from part(course)


def _counts(course: Course) -> Iterator[str]:
    asked = {lesson: list(questions.values()) for lesson, questions in course.questions.items()}
    for lesson, questions in asked.items():
        points = sum(question.points for question in questions)
        yield f"{lesson}: {len(questions)} questions, {points} points; {_by(questions, 'kind')}"
    for what in ("kind", "skill"):
        yield f"by {what}: {_by(list(chain.from_iterable(asked.values())), what)}"


def _documents(course: Course) -> Iterator[str]:
    """Say what is read beside the page: how many passages of each, and what nothing is retold of."""
    yield f"documents beside the page: {len(course.documents)}"
    for document in course.documents.values():
        retold = [passage.id for passage in course.passages.values() if passage.document == document.id]
        family = f"; family {document.family}" if document.family else ""
        about = f"{document.kind}, {document.date or 'no date'}, {document.trust}{family}"
        yield f"{_mark(bool(retold))}{document.id} ({about}): passages {_listed(retold)}"


def _by(questions: Iterable[AnyQuestion], what: str) -> str:
    """Return how many questions, and how many points, each kind or skill has."""
    found: dict[str, list[int]] = {}
    for question in questions:
        found.setdefault(str(getattr(question, what)), []).append(question.points)
    ranked = sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0]))
    return ", ".join(f"{name} {len(points)} ({sum(points)} {_points(points)})" for name, points in ranked)


def _points(points: list[int]) -> str:
    return "point" if sum(points) == 1 else "points"


def _times(course: Course) -> Iterator[str]:
    zh, en = reading_time.PACE["zh"], reading_time.PACE["en"]
    yield (
        f"minutes in class, without homework (at most {reading_time.PERIOD}): as planned, and by reading every word at "
        f"{zh} characters or {en} words a minute, with {reading_time.CORE_MINUTES} more a core question"
    )
    for plan in course.lessons.values():
        planned = sum(step.minutes for step in plan.step)
        read = {language: reading_time.minutes(course, plan, language=language) for language in LANGUAGES}
        mark = _mark(planned <= reading_time.PERIOD and max(read.values()) <= reading_time.PERIOD)
        yield f"{mark}{plan.id}: planned {planned}; zh {read['zh']:.1f}, en {read['en']:.1f}"


def _words(course: Course) -> Iterator[str]:
    """Say which new terms nothing in their lesson leads to, and which words stay plain because a later lesson explains them."""
    yield "terms: new in a lesson; linked in what it shows, but new later or nowhere (shown there as plain words)"
    known: set[str] = set()
    for plan in course.lessons.values():
        known |= set(plan.terms)
        linked = set(_terms_shown(course, plan))
        lost = [term for term in plan.terms if term not in linked]
        told = f"; nothing shown links {', '.join(lost)}" if lost else ""
        yield f"{_mark(not lost)}{plan.id}: {len(plan.terms)} new{told}; plain: {_listed(sorted(linked - known))}"
    yield f"terms that no lesson introduces: {_listed(term for term in course.terms if term not in known)}"


def _terms_shown(course: Course, plan: LessonPlan) -> Iterator[str]:
    shown = [course.passages[show.name or ""] for step in plan.step for show in step.show if show.view == "passage"]
    written = chain(texts(plan, ""), *(texts(passage, "") for passage in shown))
    for _, text in written:
        for language in LANGUAGES:
            yield from (name for _, kind, name in LINK.findall(text[language]) if kind == "term")


def _unused(course: Course) -> Iterator[str]:
    questions = [question for asked in course.questions.values() for question in asked.values()]
    used = {question.id: set(_evidence(question)) for question in questions}
    cited = set(chain.from_iterable(used.values()))
    for kind, names in {
        "passages": [name for name, told in course.passages.items() if name not in cited and told.kind != "title"],
        "figures": [name for name in course.figures if not _figure_used(course, name, questions, used)],
        "sources": [name for name in course.sources if f"source:{name}" not in cited and name != course.page],
    }.items():
        yield f"{kind} that no question uses: {_listed(names)}"
    yield f"questions that rest on a system's passages (at least {PER_SYSTEM})"
    for system in course.systems.values():
        asked = [name for name, evidence in used.items() if evidence & set(system.passages)]
        yield f"{_mark(len(asked) >= PER_SYSTEM)}{system.id}: {len(asked)}"


def _evidence(question: AnyQuestion) -> Iterator[str]:
    """Yield what a question rests on: passages by locator, sources as ``source:<id>``."""
    yield from question.cites
    if is_essay(question):
        yield from (*question.scaffold.supplied, *question.scaffold.bank)


def _figure_used(course: Course, name: str, questions: Iterable[AnyQuestion], used: Mapping[str, set[str]]) -> bool:
    """Return whether a question that rests on a figure's passage asks for its number or writes it."""
    figure = course.figures[name]
    written = {
        language: {numerals.number(figure.value, language=language), f"{figure.value:,.10g}", f"{figure.value:.10g}"}
        for language in LANGUAGES
    }
    for question in questions:
        if figure.passage not in used[question.id]:
            continue
        if question.solution() == figure.value:
            return True
        if any(
            form in text[language]
            for _, text in texts(question, "")
            for language in LANGUAGES
            for form in written[language]
        ):
            return True
    return False


def _options(course: Course) -> Iterator[str]:
    """Say at which place right options stand, and how long they are beside the wrong ones."""
    single, several = _chosen(course)
    told = ", ".join(f"place {at}: {number}" for at, number in test_wiseness.places(single))
    yield f"the right option among {len(single)} questions with one: {told or 'none'}"
    for name, questions in (("one right", single), ("several right", several)):
        for language in LANGUAGES:
            right, wrong = test_wiseness.lengths(questions, language=language)
            yield f"  {language}, {name}: right options {right:.1f} characters, wrong ones {wrong:.1f}"


def _guesses(course: Course) -> Iterator[str]:
    single, several = _chosen(course)
    margin = f"within {test_wiseness.MARGIN * 100:.0f} points of chance"
    title = f"a guesser over {len(single)} questions with one right option ({margin})"
    yield from _told(title, test_wiseness.guesses(single), enough=len(single) >= test_wiseness.ENOUGH)
    title = f"of a right and a wrong option, how often the right one is liked better ({margin}), over {len(several)} questions"
    yield from _told(title, test_wiseness.leanings(several), enough=len(several) >= test_wiseness.ENOUGH_SEVERAL)


def _told(title: str, guesses: Iterable[test_wiseness.Guess], *, enough: bool) -> Iterator[str]:
    yield title if enough else f"{title}: too few to tell a lean from chance"
    for guess in guesses:
        yield f"{_mark(guess.within or not enough)}{guess.told()}"


def _chosen(course: Course) -> tuple[list[Choice], list[Choices]]:
    questions = [question for asked in course.questions.values() for question in asked.values()]
    single = [question for question in questions if isinstance(question, Choice)]
    return single, [question for question in questions if isinstance(question, Choices)]


def _mark(fine: bool) -> str:
    return "  " if fine else "! "


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
