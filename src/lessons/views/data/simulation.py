"""Simulated runs as a page shows them: settings to change, four boxes and two shares of one run, and two runs to compare."""

from __future__ import annotations

from typing import Any

import msgspec
import traitlets
from markupsafe import Markup, escape

from lessons.content import response_centre
from lessons.content.model import Language
from lessons.content.response_centre import LIMITS, Run, Settings, SettingsError
from lessons.drawing.compiled import CompiledCourse
from lessons.drawing.run_chart import backlog
from lessons.presentation.html import live_note, picture, table
from lessons.views import messages
from lessons.views.base import View

from .messages import DropRun, FromPage, KeepRun, ModelRefused, ModelTold

STEPS = (
    "callers",
    "refused",
    "again",
    "cases",
    "urgent",
    "misrouted",
    "queued",
    "wait",
    "whole",
    "reminded",
    "pressed",
    "replied",
    "open",
    "in-time",
    "urgent-in-time",
    "solved",
    "solved-of-callers",
    "in-time-solved",
    "in-time-unsolved",
    "late-solved",
    "late-unsolved",
)
WHERE_ANY = {"refused", "again", "pressed", "replied"}
"""What a run has only where a setting asks for it."""
CHANGED = ("seed", "misrouted", "deadline", "staff", "hurried", "supervised", "refused", "again")
"""The settings that stand open; the others are folded away."""


class SimulationView(View):
    """Shows a run of the model. Still, it is the run of the settings as they come; live, the kernel runs what is set.

    Args:
        drawn: where that run is stored, so that a lesson nobody runs needs no engine.
        language: of the page.

    """

    view = traitlets.Unicode("simulation").tag(sync=True)
    fields: Any = traitlets.List().tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    about = traitlets.Unicode().tag(sync=True)
    kept = traitlets.Bool(False).tag(sync=True)

    def __init__(self, drawn: CompiledCourse, *, language: Language) -> None:
        self._now = msgspec.json.decode(drawn.read("response-centre.json"), type=Run)
        self._kept: Run | None = None
        self._course = drawn.course
        super().__init__(language=language)
        self.on_msg(self._received)

    def initial_state(self) -> dict[str, Any]:
        """Return the settings with their limits, and the run as HTML."""
        given = self._now.settings
        fields = [
            {
                "name": name,
                "label": self._label(name),
                "value": getattr(given, name),
                "folded": name not in CHANGED,
                **limit._asdict(),
            }
            for name, limit in LIMITS.items()
        ]
        words = ("title", "simulated", "settings", "more", "run", "running", "keep", "drop", "silent", "dead")
        return {
            "fields": fields,
            "words": self.interface("model", words),
            "about": str(self._about()),
            "html": str(self._results()),
        }

    def _label(self, name: str) -> str:
        return self.translate(f"model.set.{name}")

    def run(self, raw: dict[str, object]) -> str:
        """Run the model with these settings and return the result in a sentence.

        Raises:
            SettingsError: with every setting that cannot be used; what was shown stays.

        """
        self._now = response_centre.run(response_centre.settings(raw))
        self.html = str(self._results())
        return self._sentence(self._now)

    def keep(self, *, kept: bool = True) -> str:
        """Keep the run that is shown, to compare the next ones with it, or let it go, and say so."""
        self._kept = self._now if kept else None
        self.kept = kept
        self.html = str(self._results())
        return self.translate("model.kept" if kept else "model.dropped")

    def _received(self, _widget: object, content: object, _buffers: object) -> None:
        """Act on a message from the page. It is data from outside: whatever it holds, nothing here may break."""
        message: FromPage | messages.Misfit | None = messages.read(content, FromPage)
        if message is None:
            return
        if isinstance(message, KeepRun | DropRun):
            self.say(ModelTold(text=self.keep(kept=isinstance(message, KeepRun))))
            return
        # What is wrong with a setting is said beside it, also where it is no number at all.
        raw: Any = message.fields.get("settings") if isinstance(message, messages.Misfit) else message.settings
        self.say(self._reply(raw if isinstance(raw, dict) else {}))

    def _reply(self, raw: dict[str, object]) -> ModelTold | ModelRefused:
        """Run the model and return what came of it, or why it was not run."""
        try:
            return ModelTold(text=self.run(raw))
        except SettingsError as error:
            faults = {
                name: self.translate(
                    "model.limits", least=f"{limit.least:g}", most=f"{limit.most:g}", step=f"{limit.step:g}"
                )
                for name, limit in error.faults.items()
            }
            return ModelRefused(faults=faults, text=self.translate("model.refused", count=len(faults)))
        except ModuleNotFoundError:  # in a browser's own Python, what no cell has named is not loaded
            return ModelRefused(faults={}, text=self.translate("model.missing"))

    def _sentence(self, run: Run) -> str:
        return self.translate(
            "model.done", in_time=percent_of(run.in_time), solved=percent_of(run.solved), open=run.backlog[-1]
        )

    def _runs(self) -> list[tuple[str, Run]]:
        """Return the runs to show, each with its name: one, or the kept one and the latest."""
        if self._kept is None or self._kept is self._now:
            return [("A" if self._kept else "", self._now)]
        return [("A", self._kept), ("B", self._now)]

    def _results(self) -> Markup:
        runs = self._runs()
        return Markup('{}<figure><div class="lsn-paper">{}</div><figcaption>{}</figcaption></figure>{}{}').format(
            Markup("").join(self._shares(name, run, runs[0][1]) for name, run in runs),
            picture(backlog(runs, self._language), alt=self._alt(runs), class_="lsn-backlog"),
            self.translate("model.caption"),
            self._table(runs),
            self._days(runs),
        )

    def _shares(self, name: str, run: Run, first: Run) -> Markup:
        """Return a run's four boxes, what its two shares are shares of, and the settings that make it what it is."""
        as_it_comes = Settings()
        told = [
            self._setting(each, run, first)
            for each in LIMITS
            if each == "seed" or len({getattr(one, each) for one in (run.settings, first.settings, as_it_comes)}) > 1
        ]
        shares = Markup("").join(
            Markup("<li>{} <b>{}</b></li>").format(
                self.translate(f"model.share.{key}", count=f"{count:,}", cases=f"{run.cases:,}"),
                self.translate("model.percent", percent=percent_of(share)),
            )
            for key, count, share in (
                ("in-time", run.in_time_solved + run.in_time_unsolved, run.in_time),
                ("solved", run.in_time_solved + run.late_solved, run.solved),
            )
        )
        return Markup('<h4>{}</h4><p class="lsn-soft">{}</p><div class="lsn-shares">{}<ul>{}</ul></div>').format(
            self._name(name), escape(self.translate("typo.stop")).join(told), self._boxes(run), shares
        )

    def _boxes(self, run: Run) -> Markup:
        rows: list[list[str | Markup]] = [
            [
                self.translate(f"model.box.{when}"),
                *(f"{getattr(run, f'{when}_{word}'):,}" for word in ("solved", "unsolved")),
            ]
            for when in ("in_time", "late")
        ]
        heads = [self.translate(f"model.box.{head}") for head in ("cases", "solved", "unsolved")]
        return table(self.translate("model.boxes"), heads, rows, class_="lsn-tally")

    def _name(self, name: str) -> str:
        return self.translate("model.of", name=name).strip()

    def _setting(self, name: str, run: Run, first: Run) -> Markup:
        value, before = (getattr(each.settings, name) for each in (run, first))
        told = self.translate("model.is", label=self._label(name), value=f"{value:g}")
        return escape(told) if value == before else Markup("<mark>{}</mark>").format(told)

    def _table(self, runs: list[tuple[str, Run]]) -> Markup:
        rows: list[list[str | Markup]] = [
            [self.translate(f"model.row.{key}"), *(self._value(key, run) for _, run in runs)]
            for key in STEPS
            if key not in WHERE_ANY or any(getattr(run, key) for _, run in runs)
        ]
        heads = [self.translate("model.what"), *(self._name(name) for name, _ in runs)]
        return table(self.translate("model.table"), heads, rows, class_="lsn-tally")

    def _value(self, key: str, run: Run) -> str:
        if key in ("in-time", "solved", "solved-of-callers"):
            return self.translate("model.percent", percent=percent_of(getattr(run, key.replace("-", "_"))))
        if key in ("wait", "whole"):
            spread = run.wait if key == "wait" else run.whole
            days = {"mean": spread.mean, "median": spread.median, "ninth": spread.ninth}
            return self.translate("model.spread", **{name: f"{value:.1f}" for name, value in days.items()})
        if key == "urgent-in-time":
            return self.translate("model.of-all", count=f"{run.urgent_in_time:,}", all=f"{run.urgent:,}")
        return f"{run.backlog[-1] if key == 'open' else getattr(run, key.replace('-', '_')):,}"

    def _days(self, runs: list[tuple[str, Run]]) -> Markup:
        """Return the picture in numbers: the backlog at the end of some days, the last among them."""
        last = max(run.settings.days for _, run in runs)
        some = [*range(0, last, max(1, round(last / 10))), last]
        rows: list[list[str | Markup]] = [
            [
                self.translate("model.day", day=day),
                *(str(run.backlog[day]) if day < len(run.backlog) else "–" for _, run in runs),
            ]
            for day in some
        ]
        heads = [self.translate("model.when"), *(self._name(name) for name, _ in runs)]
        return Markup("<details><summary>{}</summary>{}</details>").format(
            self.translate("model.days"), table(self.translate("model.backlog"), heads, rows, class_="lsn-tally")
        )

    def _alt(self, runs: list[tuple[str, Run]]) -> str:
        told = [
            self.translate("model.alt", name=name, days=run.settings.days, most=max(run.backlog), last=run.backlog[-1])
            for name, run in runs
        ]
        return " ".join(" ".join(each.split()) for each in told)

    def _about(self) -> Markup:
        """Return what the reader has to know before the numbers: made up, with the gap built in, and what is left out."""
        items = Markup("").join(
            Markup("<li>{}</li>").format(text) for text in self.translate("model.assumptions").split("\n")
        )
        left_out = Markup("").join(
            Markup("<p><b>{}</b> {}</p>").format(self.translate(f"model.{key}"), self.translate(f"model.{key}.what"))
            for key in ("built-in", "only-c5", "neither")
        )
        return Markup(
            '<p class="lsn-simulated"><b>{}</b> {}</p><div class="lsn-left-out">{}</div>'
            "<details><summary>{}</summary><ul>{}</ul></details>"
        ).format(
            self.translate("model.simulated"),
            self.translate("model.about"),
            left_out,
            self.translate("model.assumed"),
            items,
        )

    def static_html(self) -> Markup:
        """Return the run of the settings as they come, in numbers and as a picture."""
        return Markup('<section class="lsn lsn-model" lang="{}"><h3>{}</h3>{}{}{}</section>').format(
            self._language,
            self.translate("model.title"),
            self._about(),
            self._results(),
            live_note(self.translate("still.model")),
        )

    def plain_text(self) -> str:
        """Return the title and the run in a sentence."""
        return f"{self.translate('model.title')}\n{self._sentence(self._now)}"


def percent_of(share: float) -> str:
    """Return a share as whole per cent."""
    return f"{share * 100:.0f}"
