"""QTI 1.2 in a zip with a manifest, in the shape that Canvas's classic quizzes read: unproved, since no schema could be kept.

Names of elements and fields are those that public exporters for Canvas write. An order goes out as pairs of item and place.
"""

from __future__ import annotations

import html
import io
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterable

from lessons.schema import Language

from .items import Amount, Body, Forms, FreeText, Item, Options, Pair, Pairs, Sequence, number, with_unit

CARRIES = frozenset(
    {"explanation", "points", "right-wrong", "option-feedback", "number", "tolerance", "forms", "extra"}
)

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_NAME = "questions"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write(items: Iterable[Item], *, language: Language, title: str) -> bytes:
    """Return the zip; it says nothing of the moment at which it was written."""
    root = ET.Element("questestinterop", {"xmlns": _QTI})
    assessment = ET.SubElement(root, "assessment", {"ident": _NAME, "title": title})
    section = ET.SubElement(assessment, "section", {"ident": "root_section"})
    for place, item in enumerate(items, 1):
        section.append(_item(item, place, language))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, element in (("imsmanifest.xml", _manifest()), (f"{_NAME}/{_NAME}.xml", root)):
            ET.indent(element)
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            text = ET.tostring(element, encoding="utf-8")
            packed.writestr(info, b'<?xml version="1.0" encoding="UTF-8"?>\n' + text + b"\n")
    return out.getvalue()


def _manifest() -> ET.Element:
    manifest = ET.Element("manifest", {"identifier": "manifest", "xmlns": _PACKAGE})
    metadata = ET.SubElement(manifest, "metadata")
    ET.SubElement(metadata, "schema").text = "IMS Content"
    ET.SubElement(metadata, "schemaversion").text = "1.1.3"
    ET.SubElement(manifest, "organizations")
    resources = ET.SubElement(manifest, "resources")
    resource = ET.SubElement(resources, "resource", {"identifier": _NAME, "type": "imsqti_xmlv1p2"})
    ET.SubElement(resource, "file", {"href": f"{_NAME}/{_NAME}.xml"})
    return manifest


class _Parts:
    """An item in the making: what is asked, what is scored, what is said."""

    def __init__(self, place: int, item: Item, language: Language) -> None:
        self.item, self._place, self._answers = item, place, 0
        self.element = ET.Element("item", {"ident": f"q{place}", "title": item.id or f"q{place}"})
        self._metadata = ET.SubElement(ET.SubElement(self.element, "itemmetadata"), "qtimetadata")
        self.presentation = ET.SubElement(self.element, "presentation")
        _material(self.presentation, with_unit(item, language))
        self.processing = ET.SubElement(self.element, "resprocessing")
        outcomes = ET.SubElement(self.processing, "outcomes")
        ET.SubElement(
            outcomes, "decvar", {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
        )

    def name(self) -> str:
        """Return a number for an answer, one that no other has."""
        self._answers += 1
        return str(1000 * self._place + self._answers)

    def describe(self, kind: str) -> None:
        """Say of which kind the item is, and for how many points."""
        for label, entry in (("question_type", kind), ("points_possible", str(self.item.points))):
            field = ET.SubElement(self._metadata, "qtimetadatafield")
            ET.SubElement(field, "fieldlabel").text = label
            ET.SubElement(field, "fieldentry").text = entry

    def condition(self, *, goes_on: bool) -> tuple[ET.Element, ET.Element]:
        """Return a new rule and what it asks for."""
        rule = ET.SubElement(self.processing, "respcondition", {"continue": "Yes" if goes_on else "No"})
        return rule, ET.SubElement(rule, "conditionvar")

    def comment(self, name: str, text: str, rule: ET.Element) -> None:
        """Let a rule show a remark."""
        if text:
            ET.SubElement(rule, "displayfeedback", {"feedbacktype": "Response", "linkrefid": name})
            feedback = ET.SubElement(self.element, "itemfeedback", {"ident": name})
            _material(ET.SubElement(feedback, "flow_mat"), text)

    def always(self, name: str, text: str) -> None:
        """Show a remark whatever was answered."""
        if text:
            rule, condition = self.condition(goes_on=True)
            ET.SubElement(condition, "other")
            self.comment(name, text, rule)


def _item(item: Item, place: int, language: Language) -> ET.Element:
    parts = _Parts(place, item, language)
    parts.always("general_fb", item.explanation)
    parts.describe(_answers(item.body, parts))
    return parts.element


def _answers(body: Body, parts: _Parts) -> str:
    """Write how an item is answered, and return what Canvas calls its kind."""
    match body:
        case Options():
            return _options(body, parts)
        case Amount():
            return _amount(body, parts)
        case Forms(accepted):
            _typed(parts)
            rule, condition = parts.condition(goes_on=False)
            for form in accepted:
                ET.SubElement(condition, "varequal", {"respident": "response1"}).text = form
            _right(parts, rule)
            return "short_answer_question"
        case Pairs(pairs, extra):
            return _matched(list(pairs), list(extra), parts)
        case Sequence(entries):
            return _matched([Pair(entry, str(place)) for place, entry in enumerate(entries, 1)], [], parts)
        case FreeText():
            _typed(parts)
            _, condition = parts.condition(goes_on=False)
            ET.SubElement(condition, "other")
            return "essay_question"


def _options(body: Options, parts: _Parts) -> str:
    lid = {"ident": "response1", "rcardinality": "Multiple" if body.several else "Single"}
    choices = ET.SubElement(ET.SubElement(parts.presentation, "response_lid", lid), "render_choice")
    names = [parts.name() for _ in body.options]
    for name, option in zip(names, body.options, strict=True):
        _material(ET.SubElement(choices, "response_label", {"ident": name}), option.text)
        if option.feedback:
            rule, condition = parts.condition(goes_on=True)
            ET.SubElement(condition, "varequal", {"respident": "response1"}).text = name
            parts.comment(f"{name}_fb", option.feedback, rule)
    rule, condition = parts.condition(goes_on=False)
    into = ET.SubElement(condition, "and") if body.several else condition
    for name, option in zip(names, body.options, strict=True):
        if option.correct or body.several:
            within = into if option.correct else ET.SubElement(into, "not")
            ET.SubElement(within, "varequal", {"respident": "response1"}).text = name
    _right(parts, rule)
    return "multiple_answers_question" if body.several else "multiple_choice_question"


def _amount(body: Amount, parts: _Parts) -> str:
    _typed(parts, fibtype="Decimal")
    rule, condition = parts.condition(goes_on=False)
    either = ET.SubElement(condition, "or")
    ET.SubElement(either, "varequal", {"respident": "response1"}).text = number(body.answer)
    between = ET.SubElement(either, "and")
    ET.SubElement(between, "vargte", {"respident": "response1"}).text = number(_ends(body)[0])
    ET.SubElement(between, "varlte", {"respident": "response1"}).text = number(_ends(body)[1])
    _right(parts, rule)
    return "numerical_question"


def _ends(body: Amount) -> tuple[float, float]:
    """Return the least and the greatest right number, as decimals have it: 33.3 and 0.1 make 33.4."""
    from decimal import Decimal

    answer, tolerance = Decimal(repr(body.answer)), Decimal(repr(body.tolerance))
    return float(answer - tolerance), float(answer + tolerance)


def _matched(pairs: list[Pair], extra: list[str], parts: _Parts) -> str:
    cards = {text: parts.name() for text in dict.fromkeys((*(pair.right for pair in pairs), *extra))}
    lids = [(f"response_{parts.name()}", pair) for pair in pairs]
    for ident, pair in lids:
        lid = ET.SubElement(parts.presentation, "response_lid", {"ident": ident})
        _material(lid, pair.left, plain=True)
        choices = ET.SubElement(lid, "render_choice")
        for text, name in cards.items():
            _material(ET.SubElement(choices, "response_label", {"ident": name}), text, plain=True)
    for ident, pair in lids:
        rule, condition = parts.condition(goes_on=True)
        ET.SubElement(condition, "varequal", {"respident": ident}).text = cards[pair.right]
        ET.SubElement(rule, "setvar", {"varname": "SCORE", "action": "Add"}).text = f"{100 / len(pairs):.2f}"
    return "matching_question"


def _typed(parts: _Parts, **fields: str) -> None:
    typed = ET.SubElement(parts.presentation, "response_str", {"ident": "response1", "rcardinality": "Single"})
    gap = ET.SubElement(typed, "render_fib", fields)
    ET.SubElement(gap, "response_label", {"ident": "answer1", "rshuffle": "No"})


def _right(parts: _Parts, rule: ET.Element) -> None:
    """Let a rule give all points, and say what is said of a right and of a wrong answer."""
    ET.SubElement(rule, "setvar", {"action": "Set", "varname": "SCORE"}).text = "100"
    parts.comment("correct_fb", parts.item.right, rule)
    parts.always("general_incorrect_fb", parts.item.wrong)


def _material(parent: ET.Element, text: str, *, plain: bool = False) -> None:
    """Write a text: as HTML in which it is nothing but text, or as it is."""
    told = text if plain else "<br>".join(html.escape(line, quote=False) for line in text.split("\n"))
    kind = {} if plain else {"texttype": "text/html"}
    ET.SubElement(ET.SubElement(parent, "material"), "mattext", kind).text = told


def lost(item: Item) -> Iterable[str]:
    """Yield what of this very question the format has no place for."""
    if (item.right or item.wrong) and isinstance(item.body, Pairs | Sequence):
        yield "right-wrong"
