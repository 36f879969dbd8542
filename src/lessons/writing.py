"""What a student writes at length: kept as it is typed, and shown again as it was written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from markupsafe import Markup

from .answers import Draft
from .journal import Journal, JournalError


def keep(journal: Journal, name: str, fp: str, draft: Draft, *, say: Callable[..., str]) -> dict[str, str]:
    """Write a draft to the journal and return what the page says of it: when it was saved, or why it was not."""
    try:
        journal.wrote(name, fp, draft.text, way=draft.way, picked=draft.picked)
    except JournalError as error:
        return {"saved": "", "failed": say("writing.failed", reason=error.strerror or str(error))}
    return {"saved": say("writing.saved", time=f"{datetime.now():%H:%M:%S}"), "failed": ""}


def shown(text: str, *, nothing: str) -> Markup:
    """Return a text as it was written, its lines apart also where there are no styles; else the sentence ``nothing``."""
    if not text.strip():
        return Markup('<p class="lsn-soft">{}</p>').format(nothing)
    return Markup('<blockquote class="lsn-said" dir="auto">{}</blockquote>').format(
        Markup("<br>").join(text.split("\n"))
    )
