"""The ways of working that the page presents: what each is, what is claimed for it, and what would check that."""

from __future__ import annotations

from markupsafe import Markup, escape

from lessons.content.model import System
from lessons.i18n import texts
from lessons.views.pages import PageView, ref

from .undated import between


class SystemsView(PageView):
    """Shows the systems of the page as cards."""

    name = "systems"

    def static_html(self) -> Markup:
        """Return a card for each system."""
        systems = self._course.systems.values()
        cards = Markup("").join(self._card(number, system) for number, system in enumerate(systems, 1))
        return self.section(Markup('<div class="lsn-deck">{}</div>').format(cards), count=len(systems))

    def _card(self, number: int, system: System) -> Markup:
        language = self._language
        said: dict[str, str | Markup] = {
            "what": system.what[language],
            "claimed": system.claimed[language],
            "check": system.check[language],
            "passages": self.passages(system.passages),
            "places": self._places(system),
            "times": self._times(system),
        }
        rows = Markup("").join(
            Markup("<dt>{}</dt><dd>{}</dd>").format(self.translate(f"systems.{name}"), text)
            for name, text in said.items()
            if text
        )
        return Markup(
            '<article class="lsn-system"><h4><span class="lsn-number">{}</span>{}</h4><dl>{}</dl></article>'
        ).format(number, system.name[language], rows)

    def _places(self, system: System) -> Markup:
        comma = escape(self.joined(["", ""]))
        places = (self._course.places[name] for name in system.places)
        return comma.join(ref(f"place:{place.id}", place.name[self._language]) for place in places)

    def _times(self, system: System) -> Markup:
        """Return the dated events of a system, then what belongs to it and has no date."""
        language = self._language
        events = [self._course.events[name] for name in system.events]
        lines = [
            (f"event:{e.id}", f"{e.when[language]}{texts.translate('typo.colon', language)}{e.title[language]}")
            for e in events
        ]
        for name in system.undated:
            entry = self._course.undated[name]
            said = self.translate(
                "systems.undated", title=entry.title[language], between=between(entry.between, language)
            )
            lines.append((f"undated:{name}", said))
        return Markup("").join(Markup('<span class="lsn-row">{}</span>').format(ref(*line)) for line in lines)

    def plain_text(self) -> str:
        """Return the title and the names of the systems."""
        names = [system.name[self._language] for system in self._course.systems.values()]
        return "\n".join([self.translate("systems.title"), *names])
