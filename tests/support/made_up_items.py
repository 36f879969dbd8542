"""Made-up questions for question banks, with what each format's syntax is made of in their texts."""

from __future__ import annotations

from hypothesis import strategies as st

from lessons.exchange.items import Amount, Forms, FreeText, Item, Option, Options, Pair, Pairs, Sequence, clean

HARD = [
    "=1+1",
    "+1",
    "-2",
    "@SUM(A1)",
    "{",
    "}",
    "~",
    "#",
    "####",
    ":",
    "::",
    "\\",
    "\\n",
    "\\=",
    "->",
    "[html]",
    "[x]",
    "%50%",
    "%",
    "//",
    "]]>",
    "<b>",
    "&amp;",
    "<!--",
    "<![CDATA[",
    "'",
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\n\n",
    "|",
    "A.",
    "答案：",
    "，",
    "。",
    "“引号”",
    "😀",
    "é",
    "_x0041_",
    "*",
    "$CATEGORY:",
    "TRUE",
    "T",
    "____",
    " ",
    "&#10;",
    "邯郸",
    "word",
    "1",
    "a",
]

texts = st.lists(st.sampled_from(HARD), min_size=1, max_size=6).map("".join).map(clean).filter(bool)
maybe = st.just("") | texts
numbers = st.floats(-1e9, 1e9, allow_nan=False).map(lambda value: float(f"{value:.4f}") + 0.0)
widths = st.sampled_from([0.0, 0.5, 0.001, 3.0])
skills = st.sampled_from(["", "place", "time"])
cites = st.lists(st.sampled_from(["D3", "source:cnmaps"]), unique=True).map(tuple)


def distinct(least: int, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(texts, min_size=least, max_size=most, unique=True).map(tuple)


@st.composite
def options(draw: st.DrawFn, most: int = 6, feedback: st.SearchStrategy[str] = maybe) -> Options:
    told = draw(distinct(2, most))
    several = draw(st.booleans())
    if several:
        right = draw(st.sets(st.integers(0, len(told) - 1), min_size=1, max_size=len(told) - 1))
    else:
        right = {draw(st.integers(0, len(told) - 1))}
    return Options(tuple(Option(text, place in right, draw(feedback)) for place, text in enumerate(told)), several)


@st.composite
def amounts(draw: st.DrawFn, unit: st.SearchStrategy[str] = maybe) -> Amount:
    slips = draw(st.lists(st.tuples(numbers, maybe), max_size=2).map(tuple))
    return Amount(draw(numbers), draw(widths), draw(unit), slips)


@st.composite
def forms(draw: st.DrawFn) -> Forms:
    told = draw(distinct(1, 5))
    count = draw(st.integers(1, len(told)))
    return Forms(told[:count], tuple((form, draw(maybe)) for form in told[count:]))


@st.composite
def pairs(draw: st.DrawFn) -> Pairs:
    count, extra = draw(st.integers(3, 4)), draw(st.integers(0, 2))
    lefts, rights = draw(distinct(count, count)), draw(distinct(count + extra, count + extra))
    return Pairs(tuple(map(Pair, lefts, rights)), rights[count:])


sequences = distinct(3, 5).map(Sequence)
essays = maybe.map(lambda outline: FreeText(outline=outline))


@st.composite
def items(draw: st.DrawFn, bodies: st.SearchStrategy) -> Item:
    return Item(
        id=draw(texts),
        stem=draw(texts),
        body=draw(bodies),
        explanation=draw(maybe),
        skill=draw(skills),
        cites=draw(cites),
    )
