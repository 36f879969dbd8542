"""The kinds of question, a file each: its fields, what counts as an answer, what it earns, how it is told.

Nothing outside this room asks of which kind a question is. A new kind is a file here, its control in the page's code, and its
words; it is made known below.
"""

from lessons.assessment.question import Question

from .choice import Choice, Option
from .choices import Choices
from .essay import Criterion, CriterionLevels, Essay, Length, Scaffold
from .evidence import Evidence, Listed, Sentence, Untouched
from .match import Distractor, Match, Pair
from .number import CommonError, Number
from .order import Item, Order
from .place import PlaceQuestion, Target
from .short_text import NearMiss, ShortText

AnyQuestion = Choice | Choices | Number | Order | Match | PlaceQuestion | ShortText | Essay | Evidence

QUESTION_KINDS: dict[str, type[Question]] = {
    str(each.__struct_config__.tag): each
    for each in (Choice, Choices, Number, Order, Match, PlaceQuestion, ShortText, Essay, Evidence)
}
"""Each kind by the name that the files write."""

__all__ = [
    "QUESTION_KINDS",
    "AnyQuestion",
    "Choice",
    "Choices",
    "CommonError",
    "Criterion",
    "CriterionLevels",
    "Distractor",
    "Essay",
    "Evidence",
    "Item",
    "Length",
    "Listed",
    "Match",
    "NearMiss",
    "Number",
    "Option",
    "Order",
    "Pair",
    "PlaceQuestion",
    "Scaffold",
    "Sentence",
    "ShortText",
    "Target",
    "Untouched",
]
