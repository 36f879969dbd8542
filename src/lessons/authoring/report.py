"""What a course asks and uses, in plain lines: for an author who wants to see its balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from lessons.assessment.kinds.essay import is_essay
from lessons.content import coverage, numerals, readability, reading_time
from lessons.content.decode import texts
from lessons.content.evidence import origins
from lessons.content.model import AnyQuestion, Choice, Choices, Course, Evidence, LessonPlan
from lessons.content.references import LINK
from lessons.content.relations import shown_passages
from lessons.schema import is_chinese

from . import test_wiseness

GRADES = ("strong", "fair", "weak", "primary")
PER_SYSTEM = 2
"""Each system of the page is worth so many questions at least."""
FEW = 6
"""Of fewer questions nobody can say that careful options win."""


SCREEN = 45
"""How many lines the summary has at most."""
DETAILS = 4
"""A part with so many further lines is short."""
WIDE = 110
"""How many signs a line of it has at most."""


def lines(course: Course) -> Iterator[str]:
    """Return the report, line by line; lines that begin with ``!`` want an author's eye."""
    for number, part in enumerate(_parts(course)):
        yield from [""] if number else []
        yield from part


def summary(course: Course) -> list[str]:
    """Return the report in a screen: what each part is about, what of it wants an author's eye, and how much more there is.

    Example:
        >>> len(summary(course)) <= SCREEN
        True

    """
    parts = _parts(course)
    lessons = tuple(f"{name}: " for name in course.lessons)
    heads = [[line for line in part if not line.startswith(("  ", "! ", *lessons))] for part in parts]
    marked = [[line for line in part if line.startswith("! ")] for part in parts]
    details = [[line for line in part if line.startswith("  ")] for part in parts]
    short = [lines if len(lines) <= DETAILS else [] for lines in details]
    # Where there is room, the few lines of a short part too; where there is little, some of the marked lines of each.
    nothing: list[list[str]] = [[] for _ in parts]
    ways = [(short, SCREEN), *((nothing, most) for most in range(SCREEN, 0, -1))]
    made = (_cut(heads, marked, fine, most) for fine, most in ways)
    told = next((told for told in made if len(told) < SCREEN), list(chain.from_iterable(heads))[: SCREEN - 1])
    whole = sum(map(len, parts))
    return [
        *(f"{line[: WIDE - 1]}…" if len(line) > WIDE else line for line in told),
        f"… of {whole} lines: --all has them",
    ]


def _cut(heads: list[list[str]], marked: list[list[str]], fine: list[list[str]], most: int) -> list[str]:
    told: list[str] = []
    for head, wanting, rest in zip(heads, marked, fine, strict=True):
        told += [*head, *wanting[:most]]
        if len(wanting) > most:
            told.append(f"! … and {len(wanting) - most} more like these")
        told += rest
    return told


def _parts(course: Course) -> list[list[str]]:
    parts = (
        _counts, *([_documents] if course.documents else []), _times, _read,
        *([_english] if "en" in course.languages else []),
        _words, _unused, _idle, _not_shown, _sources, _options, _hedges, _guesses,
    )  # fmt: skip
    return [list(part(course)) for part in parts]


def _counts(course: Course) -> Iterator[str]:
    asked = {lesson: list(questions.values()) for lesson, questions in course.questions.items()}
    every = list(chain.from_iterable(asked.values()))
    yield f"{len(every)} questions, {sum(question.points for question in every)} points, in {len(asked)} lessons"
    for lesson, questions in asked.items():
        points = sum(question.points for question in questions)
        yield f"{lesson}: {len(questions)} questions, {points} points; {_by(questions, 'kind')}"
    for what in ("kind", "skill"):
        yield f"by {what}: {_by(every, what)}"


def _documents(course: Course) -> Iterator[str]:
    """Say what is read beside the page: how many passages of each, and what nothing is retold of."""
    yield f"documents beside the page: {len(course.documents)}"
    for document in course.documents.values():
        retold = course.passages_of(document.id)
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
    paces = {
        f"{reading_time.pace(tag)} {'characters' if is_chinese(tag) else 'words'}": None for tag in course.languages
    }
    yield (
        f"minutes in class, without homework (at most {reading_time.PERIOD}): as planned, and by reading every word at "
        f"{' or '.join(paces)} a minute, with {reading_time.CORE_MINUTES} more a core question"
    )
    for plan in course.lessons.values():
        planned = sum(step.minutes for step in plan.step)
        read = {language: reading_time.minutes(course, plan, language=language) for language in course.languages}
        mark = _mark(planned <= reading_time.PERIOD and max(read.values()) <= reading_time.PERIOD)
        yield f"{mark}{plan.id}: planned {planned}; {', '.join(f'{language} {time:.1f}' for language, time in read.items())}"


def _read(course: Course) -> Iterator[str]:
    """Say how many passages and documents one student reads in class: by choice there may be any number."""
    yield f"passages and documents that one student reads in class (at most {reading_time.PASSAGES})"
    for plan in course.lessons.values():
        found = reading_time.texts_read(plan)
        shared = f"; one of these is shared out to each: {_listed(found.shared)}" if found.shared else ""
        choice = f"; by choice: {_listed(found.choice)}" if found.choice else ""
        yield f"{_mark(found.each <= reading_time.PASSAGES)}{plan.id}: {found.each}{shared}{choice}"


def _english(course: Course) -> Iterator[str]:
    """Say how long sentences are in English, and at which school grade they read; pinyin and Chinese words do not count."""
    yield f"English: words a sentence (at most {readability.SENTENCE} in the mean), and the grade (Flesch and Kincaid)"
    written = {"passages": [passage.text.en for passage in course.passages.values()]}
    for plan in course.lessons.values():
        stops = [plan.story.text.en, *(stop.why.en for stop in plan.stops)] if plan.story else []
        written[f"{plan.id}, steps and story"] = [*stops, *(step.text.en for step in plan.step)]
        asked = course.questions[plan.id].values()
        written[f"{plan.id}, questions"] = [question.prompt.en for question in asked]
        written[f"{plan.id}, explanations"] = [question.explanation.en for question in asked]
    for name, told in written.items():
        found = readability.readability(told)
        yield f"{_mark(found.words <= readability.SENTENCE)}{name}: {found.words:.1f}, grade {found.grade:.1f}"
    hardest = sorted(course.passages.values(), key=lambda passage: -readability.readability([passage.text.en]).words)[
        :5
    ]
    yield f"  passages with the longest sentences: {_listed(passage.id for passage in hardest)}"


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
    shown = [course.passages[name] for name in shown_passages(course, plan)]
    written = chain(texts(plan, ""), *(texts(passage, "") for passage in shown))
    for _, text in written:
        for language in text.languages:
            yield from (name for _, kind, name in LINK.findall(text[language]) if kind == "term")


def _unused(course: Course) -> Iterator[str]:
    questions = _asked(course)
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


def _idle(course: Course) -> Iterator[str]:
    """Say what of the course no student meets: passages that no lesson shows, events that none lists."""
    yield f"passages that no lesson shows: {_listed(coverage.unshown_passages(course))}"
    yield f"events that no lesson lists: {_listed(coverage.unlisted(course, 'events'))}"


def _evidence(question: AnyQuestion) -> Iterator[str]:
    """Yield what a question rests on: passages by locator, sources as ``source:<id>``."""
    yield from question.cites
    if is_essay(question):
        yield from (*question.scaffold.supplied, *question.scaffold.bank)


def _not_shown(course: Course) -> Iterator[str]:
    """Say which questions rest on a passage that their lesson never shows: students would have to remember it, or guess."""
    lost: dict[str, list[str]] = {}
    for lesson, plan in course.lessons.items():
        shown = set(shown_passages(course, plan))
        for question in course.questions.get(lesson, {}).values():
            missing = [name for name in question.cites if not name.startswith("source:") and name not in shown]
            if missing:
                lost.setdefault(lesson, []).append(f"{question.id} ({', '.join(missing)})")
    number = sum(map(len, lost.values()))
    yield f"{_mark(not number)}questions that cite a passage which their lesson does not show: {number}"
    yield from (f"  {lesson}: {'; '.join(names)}" for lesson, names in lost.items())


def _sources(course: Course) -> Iterator[str]:
    """Say how sound the sources are, which go back to one origin, and what looks borne by several and is borne by one."""
    grades = Counter[str](source.trust for source in course.sources.values())
    first = sum(source.first_hand for source in course.sources.values())
    yield f"sources: {', '.join(f'{name} {grades[name]}' for name in GRADES if grades[name])}; first-hand {first}"
    old = [source.id for source in course.sources.values() if source.trust == "primary"]
    if old:
        remedy = "strong, fair or weak, and first_hand = true"
        yield f"! graded primary, which says what a source is and not how far to trust it ({remedy}): {_listed(old)}"
    for origin, names in origins(course, course.sources).items():
        if len(names) > 1:
            yield f"  of one family, so that they count once ({origin}): {_listed(names)}"
    for claim in course.claims.values():
        told = [other.source for other in claim.other if other.relation == "supports"]
        once = [names for names in origins(course, [course.page, *told]).values() if len(names) > 1]
        for names in once:
            yield f"! claim {claim.id}: supports that count once: {_listed(names)}"


def _figure_used(course: Course, name: str, questions: Iterable[AnyQuestion], used: Mapping[str, set[str]]) -> bool:
    """Return whether a question that rests on a figure's passage asks for its number or writes it."""
    figure = course.figures[name]
    written = {
        language: {numerals.number(figure.value, language=language), f"{figure.value:,.10g}", f"{figure.value:.10g}"}
        for language in course.languages
    }
    for question in questions:
        if figure.passage not in used[question.id]:
            continue
        if question.solution() == figure.value:
            return True
        if any(
            form in text[language]
            for _, text in texts(question, "")
            for language in text.languages
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
        for language in course.languages:
            right, wrong = test_wiseness.lengths(questions, language=language)
            yield f"  {language}, {name}: right options {right:.1f} characters, wrong ones {wrong:.1f}"


def _hedges(course: Course) -> Iterator[str]:
    """Say where the careful option is the right one, of the questions with one right option that have one."""
    single, _ = _chosen(course)
    yield "hedges: how often the most careful option is right, where options differ in “may” and the like (about half)"
    for language in (tag for tag in course.languages if tag in test_wiseness.HEDGES):
        found = test_wiseness.careful(single, language=language)
        won = [name for name, right in found if right]
        lost = [name for name, right in found if not right]
        fine = len(found) < FEW or len(won) * 3 <= len(found) * 2
        yield f"{_mark(fine)}{language}: {len(won)} of {len(found)}; right in {_listed(won)}; wrong in {_listed(lost)}"


def _guesses(course: Course) -> Iterator[str]:
    single, several = _chosen(course)
    margin = f"within {test_wiseness.MARGIN * 100:.0f} points of chance"
    title = f"a guesser over {len(single)} questions with one right option ({margin})"
    yield from _told(title, test_wiseness.guesses(single), enough=len(single) >= test_wiseness.ENOUGH)
    title = f"of a right and a wrong option, how often the right one is liked better ({margin}), over {len(several)} questions"
    yield from _told(title, test_wiseness.leanings(several), enough=len(several) >= test_wiseness.ENOUGH_SEVERAL)
    marked = [each.as_choices() for each in _asked(course) if isinstance(each, Evidence)]
    title = f"of a sentence that touches the claim and one that does not, the same, over {len(marked)} questions of evidence"
    yield from _told(title, test_wiseness.leanings(marked), enough=len(marked) >= test_wiseness.ENOUGH_SEVERAL)


def _told(title: str, guesses: Iterable[test_wiseness.Guess], *, enough: bool) -> Iterator[str]:
    yield title if enough else f"{title}: too few to tell a lean from chance"
    for guess in guesses:
        yield f"{_mark(guess.within or not enough)}{guess.told()}"


def _chosen(course: Course) -> tuple[list[Choice], list[Choices]]:
    questions = _asked(course)
    single = [question for question in questions if isinstance(question, Choice)]
    return single, [question for question in questions if isinstance(question, Choices)]


def _asked(course: Course) -> list[AnyQuestion]:
    return [question for asked in course.questions.values() for question in asked.values()]


def _mark(fine: bool) -> str:
    return "  " if fine else "! "


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
