"""What everything that a lesson shows is: a live widget, and a static page for saved notebooks and print.

The static page is real HTML that also survives in untrusted notebooks, where JupyterLab strips styles, scripts and
inline SVG: pictures are ``<img alt="…">`` with a text equivalent beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

import ipywidgets
import traitlets

from lessons.content.model import Language
from lessons.i18n import texts
from lessons.paths import static

if TYPE_CHECKING:
    from markupsafe import Markup

STYLES = ("lessons.css", "quiz.css", "taking.css")
STUDENT, TEACHER = "student", "teacher"


def code(bundle: str = STUDENT) -> str:
    """Return the one JavaScript module that has these views, as ``npm run build`` makes it from ``client/``."""
    return static(f"bundles/{bundle}.js")


class Shared(ipywidgets.Widget):  # type: ignore[misc]
    """The stylesheet and the code of all views: they travel to a page once, not with each of twenty views."""

    css = traitlets.Unicode().tag(sync=True)
    code = traitlets.Unicode().tag(sync=True)


LOADER = static("bundles/loader.js")
"""What each of a page's views brings."""


class View(ipywidgets.DOMWidget):  # type: ignore[misc]
    """An anywidget that also knows its static page.

    To the page it is an anywidget like any other: these traits are that library's contract with its front end (a test
    compares them). Its Python half is not imported, for it would cost each student's kernel 1.8 MB for hot reload and
    signals that no lesson uses.

    Subclasses give ``view`` (its name in the module of `code`), `initial_state` (what the page gets, all in one message),
    `static_html` and `plain_text` (text); `_repr_mimebundle_` puts the latter two beside the widget.
    """

    _model_name = traitlets.Unicode("AnyModel").tag(sync=True)
    _model_module = traitlets.Unicode("anywidget").tag(sync=True)
    _model_module_version = traitlets.Unicode("*").tag(sync=True)
    _view_name = traitlets.Unicode("AnyView").tag(sync=True)
    _view_module = traitlets.Unicode("anywidget").tag(sync=True)
    _view_module_version = traitlets.Unicode("*").tag(sync=True)
    _anywidget_id = traitlets.Unicode().tag(sync=True)
    _esm = traitlets.Unicode(LOADER).tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    shared = traitlets.Any().tag(sync=True, **ipywidgets.widget_serialization)
    view = traitlets.Unicode().tag(sync=True)
    language = traitlets.Unicode("zh").tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    bundle: ClassVar[str] = STUDENT
    """The module that has this view: a student's page need not load a teacher's."""

    def __init__(self, *, language: Language) -> None:
        self._language: Language = language
        super().__init__(language=language, layout=_layout(), shared=_shared(self.bundle), **self.initial_state())

    @traitlets.default("_anywidget_id")
    def _own_id(self) -> str:
        return f"{type(self).__module__}.{type(self).__name__}"

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

    def translate(self, key: str, **values: object) -> str:
        """Return an interface sentence in the view's language."""
        return texts.translate(key, self._language, **values)

    def interface(self, prefix: str, names: Iterable[str]) -> dict[str, str]:
        """Return interface sentences by name as the page fills them: with their ``{values}`` still in them."""
        table = texts.table(self._language)
        return {name: table[f"{prefix}.{name}"] for name in names}

    def __repr__(self) -> str:
        return self.plain_text()

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/html": str(self.static_html()), "text/plain": self.plain_text()}


@cache
def _layout() -> ipywidgets.Layout:
    """Return the one layout of all views: each of its own would double the messages that a page gets."""
    return ipywidgets.Layout()


@cache
def _shared(bundle: str) -> Shared:
    return Shared(css="".join(map(static, STYLES)), code=code(bundle))
