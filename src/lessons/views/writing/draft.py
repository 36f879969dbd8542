"""What a student writes at length is kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lessons.assessment.responses import Draft
from lessons.journal.store import Journal, JournalError


def keep(journal: Journal, name: str, fp: str, draft: Draft, *, translate: Callable[..., str]) -> dict[str, str]:
    """Write a draft to the journal and return what the page says of it: when it was saved, or why it was not."""
    try:
        journal.wrote(name, fp, draft.text, way=draft.way, picked=draft.picked)
    except JournalError as error:
        return {"saved": "", "failed": translate("writing.failed", reason=error.strerror or str(error))}
    return {"saved": translate("writing.saved", time=f"{datetime.now():%H:%M:%S}"), "failed": ""}
