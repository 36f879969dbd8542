"""The static page of a question: what is asked, what there is to answer with, and the answer given so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from lessons.content import model
from lessons.content.model import AnyQuestion, Language

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
    picked, answered, language = state["answer"], state["answered"], presenter.language
    if isinstance(asked, model.Essay):
        return essay.static_html(asked, dict(state), language)
    if isinstance(asked, model.Number | model.PlaceQuestion | model.ShortText):
        return Markup("<p>{}</p>").format(presenter.written(asked, picked if answered else None))
    order = picked if answered and isinstance(asked, model.Order) else None
    text = {name: words[language] for name, words in offered(asked, order=order, rule=rule)}
    if isinstance(asked, model.Match):
        return _pairs(asked, text, picked, presenter, language)
    chosen = {picked} if isinstance(picked, str) else set(picked)
    lines = [f"{words} ✓" if name in chosen else words for name, words in text.items()]
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(line) for line in lines))


def _pairs(
    asked: model.Match, cards: dict[str, str], picked: Sequence[str], presenter: QuestionPresenter, language: Language
) -> Markup:
    beside = [cards[card] for card in picked] or ["____"] * len(asked.pair)
    rows = Markup("").join(
        Markup("<li>{} → {}</li>").format(pair.left[language], words)
        for pair, words in zip(asked.pair, beside, strict=True)
    )
    offer = f"{presenter.translate('quiz.cards')} {' · '.join(cards.values())}"
    return Markup('<ul>{}</ul><p class="lsn-soft">{}</p>').format(rows, offer)
