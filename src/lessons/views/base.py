"""What everything that a lesson shows is: a live widget, and a static page for saved notebooks and print.

The static page is real HTML that also survives in untrusted notebooks, where JupyterLab strips styles, scripts and
inline SVG: pictures are ``<img alt="…">`` with a text equivalent beside them.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import anywidget
import ipywidgets
import msgspec
import traitlets

from lessons.content.model import Course, Language
from lessons.i18n import texts
from lessons.paths import static

from .messages import Message

if TYPE_CHECKING:
    from markupsafe import Markup

STYLES = ("lessons.css", "explore.css", "quiz.css", "taking.css", "present.css")
STUDENT, TEACHER = "student", "teacher"


def code(bundle: str = STUDENT) -> str:
    """Return the one JavaScript module that has these views, as ``npm run build`` makes it from ``client/``."""
    return static(f"bundles/{bundle}.js")


class Change(NamedTuple):
    """What was answered or written: ``name``, as the journal has it, of a lesson; without a name anything may have changed.

    ``by`` is the view that it came through, which shows it already.
    """

    lesson: str = ""
    name: str = ""
    by: object = None


ANYTHING = Change()


class Shared(ipywidgets.Widget):  # type: ignore[misc]
    """The stylesheet and the code of all views: they travel to a page once, not with each of twenty views, and packed.

    Three quarters of the bytes are gone at this level, in 2 ms; the highest would take 5 for a further twentieth.
    """

    packed = traitlets.Bytes().tag(sync=True)
    LEVEL: ClassVar[int] = 3

    @classmethod
    def of(cls, *, css: str, code: str) -> Shared:
        """Return what pages unpack: JSON, as zlib writes it."""
        return cls(packed=zlib.compress(msgspec.json.encode({"css": css, "code": code}), cls.LEVEL))

    def unpacked(self) -> dict[str, str]:
        """Return ``css`` and ``code``, as a page has them."""
        return msgspec.json.decode(zlib.decompress(self.packed), type=dict[str, str])


LOADER = static("bundles/loader.js")
"""What each of a page's views brings."""


class View(anywidget.AnyWidget):
    """An anywidget that also knows its static page.

    Subclasses give ``view`` (its name in the module of `code`), `initial_state` (what the page gets, all in one message),
    `static_html` and `plain_text` (text); `_repr_mimebundle_` puts the latter two beside the widget.
    """

    # A page that was saved is opened with whatever version of anywidget's front end is there.
    _model_module_version = traitlets.Unicode("*").tag(sync=True)
    _view_module_version = traitlets.Unicode("*").tag(sync=True)
    _esm = traitlets.Unicode(LOADER).tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    _anywidget_id = traitlets.Unicode().tag(sync=True)
    shared = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    view = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("zh").tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    bundle: ClassVar[str] = STUDENT
    """The module that has this view: a student's page need not load a teacher's."""
    _replied: frozenset[str] = frozenset()

    def __init__(self, *, language: Language) -> None:
        self._language: Language = language
        super().__init__(language=language, layout=_layout(), shared=_shared(self.bundle), **self.initial_state())

    @traitlets.default("_anywidget_id")
    def _own_id(self) -> str:
        return f"{type(self).__module__}.{type(self).__name__}"

    def add_traits(self, **traits: Any) -> None:
        """Add traits that are not there yet: for its id, anywidget would have a class made of each view, some 1 ms."""
        if missing := {name: trait for name, trait in traits.items() if not self.has_trait(name)}:
            super().add_traits(**missing)

    def initial_state(self) -> dict[str, Any]:
        """Return the traits that the page gets at the start."""
        raise NotImplementedError

    def static_html(self) -> Markup:
        """Return the static page as HTML."""
        raise NotImplementedError

    def plain_text(self) -> str:
        """Return the static page in a line of plain text."""
        raise NotImplementedError

    def still(self) -> Markup:
        """Return `static_html`: what 0.1 called it, and what notebooks of then may ask for."""
        return self.static_html()

    def plain(self) -> str:
        """Return `plain_text`: what 0.1 called it, and what notebooks of then may ask for."""
        return self.plain_text()

    def depends_on(self, change: Change) -> bool:
        """Whether what is shown may be another after this change."""
        return change.by is not self

    def follow(self, change: Change) -> None:  # noqa: ARG002 (views that have parts look at it)
        """Bring up to date what depends on a change."""
        self.refresh()

    def refresh(self) -> None:
        """Bring everything up to date, where what is shown can change at all."""

    def say(self, message: Message) -> None:
        """Send a message to every page that shows this."""
        self.send(msgspec.to_builtins(message))

    def remember(self, **traits: object) -> None:
        """Set traits that pages hear of by a reply: who opens the page later gets them, and nothing is sent twice."""
        self._replied = frozenset(traits)
        try:
            for name, value in traits.items():
                setattr(self, name, value)
        finally:
            self._replied = frozenset()

    def notify_change(self, change: Any) -> None:
        """Send a trait that changed, unless a reply tells it; who observes it hears of it either way."""
        if change["name"] in self._replied:
            traitlets.HasTraits.notify_change(self, change)
        else:
            super().notify_change(change)

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence in the view's language."""
        return texts.filled(self._raw(key), self._language, **values)

    def _raw(self, key: str) -> str:
        """Return a sentence with its ``{values}`` still in it, for the page to fill; as the view's course words it."""
        course: Course | None = getattr(self, "_course", None)
        return course.worded(key, self._language) if course else texts.table(self._language)[key]

    def interface(self, prefix: str, names: Iterable[str]) -> dict[str, str]:
        """Return interface sentences by name as the page fills them: with their ``{values}`` still in them."""
        return {name: self._raw(f"{prefix}.{name}") for name in names}

    def __repr__(self) -> str:
        return self.plain_text()

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:  # type: ignore[override]  # a bundle without metadata
        whole = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**whole[0], "text/html": str(self.static_html()), "text/plain": self.plain_text()}


@cache
def _layout() -> ipywidgets.Layout:
    """Return the one layout of all views: each of its own would double the messages that a page gets."""
    return ipywidgets.Layout()


@cache
def _shared(bundle: str) -> Shared:
    return Shared.of(css="".join(map(static, STYLES)), code=code(bundle))
