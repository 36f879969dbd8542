"""What prompts and worksheets and their pages say to each other."""

from msgspec import UNSET, UnsetType

from lessons.views.messages import Message

Cells = dict[str, str | tuple[str, ...]]
"""What a row's cells hold, by column: a text, an option's id, or locators."""


class PromptDraft(Message, tag="draft", frozen=True, kw_only=True):
    """A text as typed so far; ``settled`` where its writer rests."""

    text: str
    number: int = 0
    settled: bool = True


class PromptKept(Message, tag="kept", frozen=True, kw_only=True):
    """The one reply: when it was saved, or why not; where the writer rests, the text as it is kept."""

    number: int
    saved: str
    failed: str
    elsewhere: str = ""
    text: str | UnsetType = UNSET


class PromptRefused(Message, tag="refused", frozen=True, kw_only=True):
    """What was sent cannot be taken, and why."""

    number: int
    text: str


class SheetDraft(Message, tag="draft", frozen=True, kw_only=True):
    """A row's cells as they are so far; ``settled`` where their writer rests."""

    row: str
    cells: Cells
    number: int = 0
    settled: bool = True


class SheetAsk(Message, tag="ask", frozen=True, kw_only=True):
    """What is told in the end is asked for before the sheet is full."""


class SheetKept(Message, tag="kept", frozen=True, kw_only=True):
    """The one reply: when they were saved, or why not; where the writer rests, the row's cells as they are kept."""

    row: str
    number: int
    saved: str
    failed: str
    elsewhere: str = ""
    cells: Cells | UnsetType = UNSET


class SheetRefused(Message, tag="refused", frozen=True, kw_only=True):
    """What was sent cannot be taken, and why."""

    row: str
    number: int
    text: str


FromSheetPage = SheetDraft | SheetAsk
ToPromptPage = PromptKept | PromptRefused
ToSheetPage = SheetKept | SheetRefused
