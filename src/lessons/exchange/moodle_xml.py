"""Moodle XML, by the fields that Moodle's own importer reads (``question/format/xml/format.php``).

Texts go out as ``plain_text``, so that nothing in them is taken for HTML. An order goes out as pairs of item and place, with
the tag ``order``, by which it comes back.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Listed

from lessons.i18n import texts
from lessons.schema import Language

from . import tags
from .faults import Drop, FileError, Read, RejectedError, amount, collect
from .html_text import plain
from .items import Amount, Body, Forms, FreeText, Item, Option, Options, Pair, Pairs, Sequence, clean, number
from .wildcards import ANY, escaped, unescaped

CARRIES = frozenset(
    {
        "hints",
        "explanation",
        "penalty",
        "cites",
        "points",
        "right-wrong",
        "option-feedback",
        "partial",
        "number",
        "tolerance",
        "unit",
        "slips",
        "forms",
        "near",
        "extra",
        "outline",
    }
)
PLAIN = "plain_text"
LIMIT_SHARES = 10
"""Moodle knows shares from 1/1 to 1/10."""


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the file."""
    quiz = ET.Element("quiz")
    for item in items:
        quiz.append(_question(item))
    ET.indent(quiz)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(quiz, encoding="unicode")}\n'.encode()


def _question(item: Item) -> ET.Element:
    question = ET.Element("question")
    _text(ET.SubElement(question, "name"), item.id or item.stem[:80])
    _formatted(question, "questiontext", item.stem)
    _formatted(question, "generalfeedback", item.explanation)
    ET.SubElement(question, "defaultgrade").text = str(item.points)
    ET.SubElement(question, "penalty").text = number(item.penalty)
    ET.SubElement(question, "hidden").text = "0"
    question.set("type", _answers(question, item))
    for hint in item.hints:
        _formatted(question, "hint", hint)
    listed = ET.SubElement(question, "tags")
    for tag in tags.of(item):
        _text(ET.SubElement(listed, "tag"), tag)
    return question


def _answers(question: ET.Element, item: Item) -> str:
    """Write how a question is answered, and return what Moodle calls its type."""
    match item.body:
        case Options():
            _write_options(question, item.body)
            return "multichoice"
        case Amount():
            _write_amount(question, item.body, item)
            return "numerical"
        case Forms():
            _write_forms(question, item.body, item)
            return "shortanswer"
        case Pairs(pairs, extra):
            _write_pairs(question, [*pairs, *(Pair("", card) for card in extra)], item)
            return "matching"
        case Sequence(entries):
            _write_pairs(question, [Pair(entry, str(place)) for place, entry in enumerate(entries, 1)], item)
            return "matching"
        case FreeText():
            ET.SubElement(question, "responseformat").text = "editor"
            ET.SubElement(question, "responserequired").text = "1"
            _formatted(question, "graderinfo", item.body.outline)
            return "essay"


def _write_options(question: ET.Element, body: Options) -> None:
    ET.SubElement(question, "single").text = "false" if body.several else "true"
    ET.SubElement(question, "shuffleanswers").text = "true"
    ET.SubElement(question, "answernumbering").text = "abc"
    for option, share in zip(body.options, fractions(body.options, several=body.several), strict=True):
        _answer(question, option.text, share, option.feedback, format_=PLAIN)


def _write_amount(question: ET.Element, body: Amount, item: Item) -> None:
    _answer(question, number(body.answer), "100", item.right, tolerance=number(body.tolerance))
    for value, feedback in body.slips:
        _answer(question, number(value), "0", feedback, tolerance="0")
    if item.wrong:
        _answer(question, ANY, "0", item.wrong, tolerance="0")
    if body.unit:
        unit = ET.SubElement(ET.SubElement(question, "units"), "unit")
        ET.SubElement(unit, "multiplier").text = "1"
        ET.SubElement(unit, "unit_name").text = body.unit


def _write_forms(question: ET.Element, body: Forms, item: Item) -> None:
    ET.SubElement(question, "usecase").text = "0"
    for form in body.accepted:
        _answer(question, escaped(form), "100", item.right)
    for form, feedback in body.near:
        _answer(question, escaped(form), "0", feedback)
    if item.wrong:
        _answer(question, ANY, "0", item.wrong)


def lost(item: Item) -> Iterator[str]:
    """Yield what of this very question the format has no place for."""
    if item.hints and isinstance(item.body, FreeText):
        yield "hints"
    yield from lost_shares(item.body)


def lost_shares(body: Body) -> Iterator[str]:
    """Yield what Moodle makes of shares that it does not know: an import stops at them, or takes the nearest."""
    if isinstance(body, Options) and body.several:
        right = sum(option.correct for option in body.options)
        if max(right, len(body.options) - right) > LIMIT_SHARES:
            yield "fractions"


def fractions(options: Listed[Option], *, several: bool) -> list[str]:
    """Return what each option is worth, in percent as Moodle writes it: all right ones together 100."""
    right = sum(option.correct for option in options)
    wrong = len(options) - right
    shares = (100 / right if option.correct else -100 / wrong if several else 0 for option in options)
    return [number(round(share, 5)) for share in shares]


def _write_pairs(question: ET.Element, pairs: Listed[Pair], item: Item) -> None:
    ET.SubElement(question, "shuffleanswers").text = "true"
    _formatted(question, "correctfeedback", item.right)
    _formatted(question, "incorrectfeedback", item.wrong)
    for pair in pairs:
        one = _formatted(question, "subquestion", pair.left)
        _text(ET.SubElement(one, "answer"), pair.right)


def _answer(
    question: ET.Element,
    text: str,
    fraction: str,
    feedback: str,
    *,
    format_: str = "moodle_auto_format",
    tolerance: str | None = None,
) -> None:
    answer = ET.SubElement(question, "answer", {"fraction": fraction, "format": format_})
    _text(answer, text)
    _formatted(answer, "feedback", feedback)
    if tolerance is not None:
        ET.SubElement(answer, "tolerance").text = tolerance


def _formatted(parent: ET.Element, name: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, name, {"format": PLAIN})
    _text(element, text)
    return element


def _text(parent: ET.Element, text: str) -> None:
    ET.SubElement(parent, "text").text = text


def read(text: str, *, language: Language) -> Read:
    """Return the questions of a file.

    Raises:
        FileError: where it is no such file, or declares entities.

    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        # The text is decoded already: what it says of its encoding no longer holds.
        quiz = fromstring(text, forbid_dtd=True)
    except DefusedXmlException:
        raise FileError("exchange.entities") from None
    except ET.ParseError as error:
        raise FileError("exchange.bad-xml", fault=error) from None
    if quiz.tag != "quiz":
        raise FileError("exchange.no-quiz", got=quiz.tag)
    return collect(enumerate(quiz.iter("question"), 1), lambda entry, drop: _item(entry, drop, language))


def _item(question: ET.Element, drop: Drop, language: Language) -> Item | None:
    kind = question.get("type", "")
    if kind in ("category", "description"):
        return None
    if kind not in _BODIES:
        raise RejectedError("exchange.kind", "type", got=kind, known=", ".join(_BODIES))
    stem = _said(question, "questiontext")
    if not stem:
        raise RejectedError("exchange.no-stem", "questiontext")
    labels = tags.read(_bare(tag, "text") for tag in question.findall("tags/tag"))
    remarks = _remarks(question)
    return Item(
        id=clean(_bare(question, "name/text")),
        stem=stem,
        body=_BODIES[kind](question, drop, language, labels),
        points=_points(question, drop),
        penalty=_penalty(question),
        explanation=_said(question, "generalfeedback"),
        hints=tuple(filter(None, (_words(hint, "hint") for hint in question.findall("hint")))),
        right=remarks[0],
        wrong=remarks[1],
        skill=labels.skill,
        cites=labels.cites,
    )


def _remarks(question: ET.Element) -> tuple[str, str]:
    """Return what is said of a right and of a wrong answer as a whole."""
    if question.get("type") in ("numerical", "shortanswer"):
        answers = question.findall("answer")
        right = [_said(each, "feedback") for each in answers if _fraction(each) == 100]
        wrong = [_said(each, "feedback") for each in answers if _bare(each, "text").strip() == ANY]
        return (right or [""])[0], (wrong or [""])[0]
    return _said(question, "correctfeedback"), _said(question, "incorrectfeedback")


def _points(question: ET.Element, drop: Drop) -> int:
    raw = _bare(question, "defaultgrade").strip() or "1"
    value = amount(raw, "defaultgrade")
    if not 1 <= value <= 100 or value != int(value):
        drop("defaultgrade", "exchange.points")
        return 1
    return int(value)


def _penalty(question: ET.Element) -> float:
    return min(1.0, max(0.0, amount(_bare(question, "penalty").strip() or "0", "penalty")))


def _chosen(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    several = _bare(question, "single").strip() in ("false", "0")
    options = []
    for answer in question.findall("answer"):
        share = _fraction(answer)
        if not several and 0 < share < 100:
            raise RejectedError("exchange.part", "answer", got=number(share))
        options.append(Option(_words(answer, "answer"), share > 0, _said(answer, "feedback")))
    return Options(tuple(options), several)


def _truth(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    answers = question.findall("answer")
    options = []
    for place, answer in enumerate(answers[:2]):
        said = _bare(answer, "text").strip().lower()
        name = said if said in ("true", "false") else ("true", "false")[place]
        words = texts.translate(f"exchange.{name}", language)
        options.append(Option(words, _fraction(answer) == 100, _said(answer, "feedback")))
    return Options(tuple(options))


def _amount(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    right: list[tuple[float, float]] = []
    slips: list[tuple[float, str]] = []
    for answer in question.findall("answer"):
        text, share = _bare(answer, "text").strip(), _fraction(answer)
        tolerance = amount(_bare(answer, "tolerance").strip() or "0", "tolerance")
        if text == ANY and share <= 0:
            continue
        if share == 100:
            right.append((amount(text, "answer"), abs(tolerance)))
        elif share > 0:
            raise RejectedError("exchange.part", "answer", got=number(share))
        elif tolerance:
            drop("answer", "exchange.wrong-range")
        else:
            slips.append((amount(text, "answer"), _said(answer, "feedback")))
    if len(right) != 1:
        raise RejectedError("exchange.one-number", "answer", got=len(right))
    units = [clean(_bare(unit, "unit_name")) for unit in question.findall("units/unit")]
    if len(units) > 1:
        drop("units", "exchange.units")
    return Amount(*right[0], (units or [""])[0], tuple(slips))


def _forms(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    accepted, near = [], []
    for answer in question.findall("answer"):
        text, share = clean(_bare(answer, "text")), _fraction(answer)
        if text == ANY and share <= 0:
            continue
        if share == 100:
            accepted.append(unescaped(text, column="answer"))
        elif share > 0:
            raise RejectedError("exchange.part", "answer", got=number(share))
        else:
            near.append((unescaped(text, column="answer"), _said(answer, "feedback")))
    if _bare(question, "usecase").strip() == "1":
        drop("usecase", "exchange.case")
    return Forms(tuple(accepted), tuple(near))


def _pairs(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    pairs = [
        Pair(_words(each, "subquestion"), clean(_bare(each, "answer/text"))) for each in question.findall("subquestion")
    ]
    return tags.ordered(pairs, labels)


def _free(question: ET.Element, drop: Drop, language: Language, labels: tags.Labels) -> Body:
    return FreeText(outline=_said(question, "graderinfo"))


_BODIES = {
    "multichoice": _chosen,
    "truefalse": _truth,
    "numerical": _amount,
    "shortanswer": _forms,
    "matching": _pairs,
    "match": _pairs,
    "essay": _free,
}


def _fraction(answer: ET.Element) -> float:
    return amount(answer.get("fraction") or "0", "fraction")


def _bare(element: ET.Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else found.text or ""


def _said(element: ET.Element, name: str) -> str:
    found = element.find(name)
    return "" if found is None else _words(found, name)


def _words(element: ET.Element, column: str) -> str:
    """Return the words of an element with a text and a format; plain text is taken as it is."""
    text = _bare(element, "text")
    return clean(text) if element.get("format") in (PLAIN, "markdown") else plain(text, column=column)
