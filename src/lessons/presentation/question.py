"""The static page of a question: what is asked, what there is to answer with, and the answer given so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from lessons.assessment.kinds.essay import is_essay
from lessons.content.model import AnyQuestion

from . import essay
from .html import live_note
from .presenter import AttemptPolicy, QuestionPresenter, offered


def question(
    number: int,
    asked: AnyQuestion,
    state: Mapping[str, Any],
    *,
    presenter: QuestionPresenter,
    rule: AttemptPolicy | None,
) -> Markup:
    """Return one question as HTML; ``state`` is what the live page shows for it, ``rule`` an assignment's."""
    standing = Markup("<p>{}</p>").format(state["standing"]) if state["standing"] else ""
    return Markup(
        '<div class="lsn-q"><h4><span class="lsn-number">{}</span> {}</h4>{}<p class="lsn-soft">{}</p>{}{}</div>'
    ).format(
        number, asked.prompt[presenter.language], _answer(asked, state, presenter, rule), presenter.about(asked),
        standing, live_note(presenter.translate("still.quiz")),
    )  # fmt: skip


def _answer(
    asked: AnyQuestion, state: Mapping[str, Any], presenter: QuestionPresenter, rule: AttemptPolicy | None
) -> Markup:
    """Return what there is to answer with, and the answer given so far."""
    if is_essay(asked):
        return essay.static_html(asked, dict(state), presenter.language)
    return asked.static_response(state["answer"] if state["answered"] else None, presenter, offered(asked, rule=rule))
