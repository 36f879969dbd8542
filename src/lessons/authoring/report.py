"""What a course asks and uses, in plain lines: for an author who wants to see its balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from functools import reduce
from itertools import chain

from lessons.assessment.kinds.essay import is_essay
from lessons.content import coverage, numerals, readability, reading_time
from lessons.content.decode import texts
from lessons.content.evidence import origins
from lessons.content.model import AnyQuestion, Choice, Choices, Course, Evidence, LessonPlan
from lessons.content.references import LINK
from lessons.content.relations import shown_passages
from lessons.i18n.texts import translate
from lessons.schema import Language, is_chinese

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


_spoken: ContextVar[Language] = ContextVar("spoken", default="en")
"""The language of the report that is being made."""


def lines(course: Course, *, language: Language = "en") -> Iterator[str]:
    """Return the report in a language, line by line; lines that begin with ``!`` want an author's eye."""
    for number, part in enumerate(_told_in(language, course)):
        yield from [""] if number else []
        yield from part


def summary(course: Course, *, language: Language = "en") -> list[str]:
    """Return the report in a screen: what each part is about, what of it wants an author's eye, and how much more there is.

    Example:
        >>> len(summary(course)) <= SCREEN
        True

    """
    parts = _told_in(language, course)
    lessons = tuple(course.lessons)
    heads = [[line for line in part if not line.startswith(("  ", "! ", *lessons))] for part in parts]
    marked = [[line for line in part if line.startswith("! ")] for part in parts]
    details = [[line for line in part if line.startswith("  ")] for part in parts]
    short = [lines if len(lines) <= DETAILS else [] for lines in details]
    # Where there is room, the few lines of a short part too; where there is little, some of the marked lines of each.
    nothing: list[list[str]] = [[] for _ in parts]
    ways = [(short, SCREEN), *((nothing, most) for most in range(SCREEN, 0, -1))]
    made = (_cut(heads, marked, fine, most, language) for fine, most in ways)
    told = next((told for told in made if len(told) < SCREEN), list(chain.from_iterable(heads))[: SCREEN - 1])
    whole = sum(map(len, parts))
    return [
        *(f"{line[: WIDE - 1]}…" if len(line) > WIDE else line for line in told),
        translate("balance.more", language, count=whole),
    ]


def _cut(
    heads: list[list[str]], marked: list[list[str]], fine: list[list[str]], most: int, language: Language = "en"
) -> list[str]:
    told: list[str] = []
    for head, wanting, rest in zip(heads, marked, fine, strict=True):
        told += [*head, *wanting[:most]]
        if len(wanting) > most:
            told.append(translate("balance.like-these", language, count=len(wanting) - most))
        told += rest
    return told


def _told_in(language: Language, course: Course) -> list[list[str]]:
    before = _spoken.set(language)
    try:
        return _parts(course)
    finally:
        _spoken.reset(before)


def _say(key: str, **values: object) -> str:
    return translate(f"balance.{key}", _spoken.get(), **values)


def _parts(course: Course) -> list[list[str]]:
    parts = (
        _counts,
        *([_documents] if course.documents else []),
        _times,
        _read,
        *([_english] if "en" in course.languages else []),
        _words,
        _unused,
        _idle,
        _not_shown,
        _sources,
        _options,
        _hedges,
        _guesses,
    )
    return [list(part(course)) for part in parts]


def _counts(course: Course) -> Iterator[str]:
    asked = {lesson: list(questions.values()) for lesson, questions in course.questions.items()}
    every = list(chain.from_iterable(asked.values()))
    points = sum(question.points for question in every)
    yield _say("asked", count=len(every), points=points, lessons=len(asked))
    for lesson, questions in asked.items():
        points = sum(question.points for question in questions)
        yield _say("asked-in", lesson=lesson, count=len(questions), points=points, kinds=_by(questions, "kind"))
    for what in ("kind", "skill"):
        yield _say(f"by.{what}", told=_by(every, what))


def _documents(course: Course) -> Iterator[str]:
    """Say what is read beside the page: how many passages of each, and what nothing is retold of."""
    yield _say("documents", count=len(course.documents))
    for document in course.documents.values():
        retold = course.passages_of(document.id)
        family = _say("family", family=document.family) if document.family else ""
        about = f"{document.kind}, {document.date or _say('no-date')}, {document.trust}{family}"
        yield _mark(bool(retold)) + _say("document", id=document.id, about=about, names=_listed(retold))


def _by(questions: Iterable[AnyQuestion], what: str) -> str:
    """Return how many questions, and how many points, each kind or skill has."""
    found: dict[str, list[int]] = {}
    for question in questions:
        found.setdefault(str(getattr(question, what)), []).append(question.points)
    ranked = sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0]))
    return ", ".join(_say("share", name=name, count=len(points), points=sum(points)) for name, points in ranked)


def _times(course: Course) -> Iterator[str]:
    paces = dict.fromkeys(
        _say("characters" if is_chinese(tag) else "words", pace=reading_time.pace(tag)) for tag in course.languages
    )
    told = reduce(lambda one, other: _say("or", one=one, other=other), paces)
    yield _say("times", most=reading_time.PERIOD, paces=told, more=reading_time.CORE_MINUTES)
    for plan in course.lessons.values():
        planned = sum(step.minutes for step in plan.step)
        read = {language: reading_time.minutes(course, plan, language=language) for language in course.languages}
        mark = _mark(planned <= reading_time.PERIOD and max(read.values()) <= reading_time.PERIOD)
        times = ", ".join(f"{language} {time:.1f}" for language, time in read.items())
        yield mark + _say("planned", lesson=plan.id, minutes=planned, read=times)


def _read(course: Course) -> Iterator[str]:
    """Say how many passages and documents one student reads in class: by choice there may be any number."""
    yield _say("read", most=reading_time.PASSAGES)
    for plan in course.lessons.values():
        found = reading_time.texts_read(plan)
        shared = _say("shared", names=_listed(found.shared)) if found.shared else ""
        choice = _say("choice", names=_listed(found.choice)) if found.choice else ""
        told = _say("read-in", lesson=plan.id, count=found.each, shared=shared, choice=choice)
        yield _mark(found.each <= reading_time.PASSAGES) + told


def _english(course: Course) -> Iterator[str]:
    """Say how long sentences are in English, and at which school grade they read; pinyin and Chinese words do not count."""
    yield _say("english", most=readability.SENTENCE)
    written = {_say("part.passages"): [passage.text.en for passage in course.passages.values()]}
    for plan in course.lessons.values():
        stops = [plan.story.text.en, *(stop.why.en for stop in plan.stops)] if plan.story else []
        written[_say("part.steps", lesson=plan.id)] = [*stops, *(step.text.en for step in plan.step)]
        asked = course.questions[plan.id].values()
        written[_say("part.questions", lesson=plan.id)] = [question.prompt.en for question in asked]
        written[_say("part.explanations", lesson=plan.id)] = [question.explanation.en for question in asked]
    for name, told in written.items():
        found = readability.readability(told)
        grade = _say("grade", name=name, words=f"{found.words:.1f}", grade=f"{found.grade:.1f}")
        yield _mark(found.words <= readability.SENTENCE) + grade
    hardest = sorted(course.passages.values(), key=lambda passage: -readability.readability([passage.text.en]).words)[
        :5
    ]
    yield "  " + _say("hardest", names=_listed(passage.id for passage in hardest))


def _words(course: Course) -> Iterator[str]:
    """Say which new terms nothing in their lesson leads to, and which words stay plain because a later lesson explains them."""
    yield _say("terms")
    known: set[str] = set()
    for plan in course.lessons.values():
        known |= set(plan.terms)
        linked = set(_terms_shown(course, plan))
        lost = [term for term in plan.terms if term not in linked]
        told, plain = _say("unlinked", names=", ".join(lost)) if lost else "", _listed(sorted(linked - known))
        yield _mark(not lost) + _say("terms-in", lesson=plan.id, count=len(plan.terms), lost=told, names=plain)
    yield _say("unintroduced", names=_listed(term for term in course.terms if term not in known))


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
        yield _say(f"unused.{kind}", names=_listed(names))
    yield _say("systems", least=PER_SYSTEM)
    for system in course.systems.values():
        asked = [name for name, evidence in used.items() if evidence & set(system.passages)]
        yield f"{_mark(len(asked) >= PER_SYSTEM)}{system.id}: {len(asked)}"


def _idle(course: Course) -> Iterator[str]:
    """Say what of the course no student meets: passages that no lesson shows, events that none lists."""
    yield _say("unshown", names=_listed(coverage.unshown_passages(course)))
    yield _say("unlisted", names=_listed(coverage.unlisted(course, "events")))


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
    yield _mark(not number) + _say("not-shown", count=number)
    yield from (f"  {lesson}: {'; '.join(names)}" for lesson, names in lost.items())


def _sources(course: Course) -> Iterator[str]:
    """Say how sound the sources are, which go back to one origin, and what looks borne by several and is borne by one."""
    grades = Counter[str](source.trust for source in course.sources.values())
    first = sum(source.first_hand for source in course.sources.values())
    told = ", ".join(f"{name} {grades[name]}" for name in GRADES if grades[name])
    yield _say("sources", grades=told, first=first)
    old = [source.id for source in course.sources.values() if source.trust == "primary"]
    if old:
        yield _say("primary", names=_listed(old))
    for origin, names in origins(course, course.sources).items():
        if len(names) > 1:
            yield "  " + _say("one-family", origin=origin, names=_listed(names))
    for claim in course.claims.values():
        supports = [other.source for other in claim.other if other.relation == "supports"]
        once = [names for names in origins(course, [course.page, *supports]).values() if len(names) > 1]
        for names in once:
            yield _say("claim", claim=claim.id, names=_listed(names))


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
    told = _listed(_say("place", at=at, count=number) for at, number in test_wiseness.places(single))
    yield _say("right-option", count=len(single), places=told)
    for kind, questions in (("one-right", single), ("several-right", several)):
        for language in course.languages:
            right, wrong = (f"{mean:.1f}" for mean in test_wiseness.lengths(questions, language=language))
            yield "  " + _say("lengths", tag=language, name=_say(kind), right=right, wrong=wrong)


def _hedges(course: Course) -> Iterator[str]:
    """Say where the careful option is the right one, of the questions with one right option that have one."""
    single, _ = _chosen(course)
    yield _say("hedges")
    for language in (tag for tag in course.languages if tag in test_wiseness.HEDGES):
        found = test_wiseness.careful(single, language=language)
        won = [name for name, right in found if right]
        lost = [name for name, right in found if not right]
        fine = len(found) < FEW or len(won) * 3 <= len(found) * 2
        counts = {"won": len(won), "count": len(found)}
        yield _mark(fine) + _say("hedges-in", tag=language, right=_listed(won), wrong=_listed(lost), **counts)


def _guesses(course: Course) -> Iterator[str]:
    single, several = _chosen(course)
    margin = f"{test_wiseness.MARGIN * 100:.0f}"
    title = _say("guesser", count=len(single), margin=margin)
    yield from _told(title, test_wiseness.guesses(single), enough=len(single) >= test_wiseness.ENOUGH)
    title = _say("liked", count=len(several), margin=margin)
    yield from _told(title, test_wiseness.leanings(several), enough=len(several) >= test_wiseness.ENOUGH_SEVERAL)
    marked = [each.as_choices() for each in _asked(course) if isinstance(each, Evidence)]
    title = _say("touching", count=len(marked))
    yield from _told(title, test_wiseness.leanings(marked), enough=len(marked) >= test_wiseness.ENOUGH_SEVERAL)


def _told(title: str, guesses: Iterable[test_wiseness.Guess], *, enough: bool) -> Iterator[str]:
    yield title if enough else _say("too-few", title=title)
    for guess in guesses:
        yield _mark(guess.within or not enough) + guess.told(_spoken.get())


def _chosen(course: Course) -> tuple[list[Choice], list[Choices]]:
    questions = _asked(course)
    single = [question for question in questions if isinstance(question, Choice)]
    return single, [question for question in questions if isinstance(question, Choices)]


def _asked(course: Course) -> list[AnyQuestion]:
    return [question for asked in course.questions.values() for question in asked.values()]


def _mark(fine: bool) -> str:
    return "  " if fine else "! "


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or translate("fault.none", _spoken.get())
