"""The static page of a question: what is asked, what there is to answer with, and the answer given so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from lessons.assessment import scoring
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
        '<div class="lsn-q"><h4><span class="lsn-number">{}</span> {}</h4>{}<p class="lsn-soft">{}</p>{}{}{}</div>'
    ).format(
        number,
        asked.prompt[presenter.language],
        _answer(asked, state, presenter, rule),
        presenter.about(asked),
        standing,
        Markup(state["earlier"]),  # noqa: S704 (made by `folded`)
        live_note(presenter.translate("still.quiz")),
    )


def posed(number: int, asked: AnyQuestion, *, presenter: QuestionPresenter) -> Markup:
    """Return one question as HTML as it is asked: nothing is answered yet, and there is nothing to press."""
    if is_essay(asked):
        answer = essay.static_html(asked, {"draft": "", "answer": ""}, presenter.language)
    else:
        answer = asked.printed_response(presenter)
    return Markup(
        '<div class="lsn-q"><h5><span class="lsn-number">{}</span> {}</h5>{}<p class="lsn-soft">{}</p></div>'
    ).format(number, asked.prompt[presenter.language], answer, presenter.about(asked))


def folded(title: str, entries: Sequence[Markup], note: str = "") -> Markup:
    """Return what was given to earlier wordings, folded under a ``title``; without any, nothing."""
    if not entries:
        return Markup("")
    items = Markup("").join(Markup("<li>{}</li>").format(entry) for entry in entries)
    said = Markup('<p class="lsn-soft">{}</p>').format(note) if note else ""
    return Markup('<details class="lsn-earlier"><summary>{}</summary>{}<ul>{}</ul></details>').format(
        title, said, items
    )


def former(
    asked: AnyQuestion | None,
    given: Sequence[object],
    *,
    presenter: QuestionPresenter,
    rule: AttemptPolicy | None = None,
) -> Markup:
    """Return what was answered to a wording of then, and what it earns by that one; nothing where it had no such answer.

    Args:
        asked: the question as it was asked; None where nobody knows that.
        given: the answers to it, as the journal has them.
        presenter: the page's language.
        rule: an assignment's, which may say that points are told later.

    """
    translate = presenter.translate
    if asked is None:
        return entry("", _raw(given[-1]), translate("earlier.unknown"), presenter=presenter)
    asked = rule.asked(asked) if rule else asked
    answers = scoring.accepted(asked, given)
    if not answers:
        return Markup("")
    result = scoring.outcome(asked, answers)
    tells = result.latest is not None and (rule is None or rule.tells)
    points = translate("earlier.points", points=f"{result.points:g}", max=result.max_points)
    tone = translate(f"quiz.{result.latest.tone}") if result.latest else ""
    answer = result.answer if tells and result.answer is not None else answers[-1]
    return entry(
        asked.prompt[presenter.language],
        asked.response_text(answer, presenter),
        f"{tone} · {points}" if tells else "",
        presenter=presenter,
    )


def entry(asked: str, answer: str, standing: str = "", *, presenter: QuestionPresenter) -> Markup:
    """Return one thing that was asked, what was given to it, and a last line on that."""
    line = Markup("<p><b>{}</b> {}</p>")
    return Markup("{}{}{}").format(
        line.format(presenter.translate("earlier.asked"), asked) if asked else "",
        line.format(presenter.translate("earlier.answer"), answer),
        Markup('<p class="lsn-soft">{}</p>').format(standing) if standing else "",
    )


def _raw(answer: object) -> str:
    """Return an answer as the journal has it, for there are no words to put it into."""
    if isinstance(answer, list | tuple):
        return ", ".join(map(str, answer))
    return f"{answer:.15g}" if isinstance(answer, float) else str(answer)


def _answer(
    asked: AnyQuestion, state: Mapping[str, Any], presenter: QuestionPresenter, rule: AttemptPolicy | None
) -> Markup:
    """Return what there is to answer with, and the answer given so far."""
    if is_essay(asked):
        return essay.static_html(asked, dict(state), presenter.language)
    return asked.static_response(state["answer"] if state["answered"] else None, presenter, offered(asked, rule=rule))
