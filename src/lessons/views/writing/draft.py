"""What a student writes at length is kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypedDict

from lessons.assessment.responses import Draft
from lessons.journal.store import Journal, JournalError


class Saving(TypedDict):
    """When something was saved, or why it was not; and what to say where the lesson is open in another window too."""

    saved: str
    failed: str
    elsewhere: str


def keep(journal: Journal, name: str, fp: str, draft: Draft, *, translate: Callable[..., str]) -> Saving:
    """Write a draft to the journal and return what the page says of it: when it was saved, or why it was not."""
    try:
        journal.wrote(name, fp, draft.text, way=draft.way, picked=draft.picked)
    except JournalError as error:
        failed = translate("writing.failed", reason=error.strerror or str(error))
        return {"saved": "", "failed": failed, "elsewhere": ""}
    elsewhere = translate("writing.elsewhere") if journal.elsewhere() else ""
    return {
        "saved": translate("writing.saved", time=f"{datetime.now():%H:%M:%S}"),
        "failed": "",
        "elsewhere": elsewhere,
    }


def others(journal: Journal, name: str, *, is_essay: bool = False) -> list[dict[str, Any]]:
    """Return the versions of a text that another window wrote beside the one that stands, as a page offers them."""
    return [
        {
            "value": {"text": line.text} | ({"way": line.way, "picked": list(line.picked)} if is_essay else {}),
            "time": milliseconds(line.t),
        }
        for line in journal.beside(name)
    ]


def milliseconds(time: str) -> int:
    """Return a line's time as a page counts it, or 0: a journal may hold anything."""
    try:
        return int(datetime.fromisoformat(time).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return 0
