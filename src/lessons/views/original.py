"""The reader's own copy of the page, held beside the retelling: in memory and on the live page, nowhere else.

The page belongs to its newspaper. Its words go to the browser as a message when a view asks for them, never as a trait or in
an output: those are what a notebook saves.
"""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import traitlets
from markupsafe import Markup

from lessons import paths
from lessons.content.model import Language
from lessons.errors import LessonError, shorten
from lessons.i18n import texts
from lessons.schema import has_chinese

from . import messages
from .base import View
from .messages import AskOriginal, OriginalShown

if TYPE_CHECKING:
    from lessons.content.original import fingerprints

VARIABLE = "LESSONS_ARTICLE"
FEW = 6
"""One paragraph in so many, or fewer: that is another file. One side story alone is more."""


class Original:
    """The paragraphs that a copy has, by locator, and the locators not found in it; by itself it shows none of its words."""

    def __init__(self, placed: dict[str, fingerprints.Placed], missing: tuple[str, ...]) -> None:
        self._placed, self.missing = placed, missing

    def get(self, locator: str) -> fingerprints.Placed | None:
        """Return a paragraph as the copy has it, if it was found."""
        return self._placed.get(locator)

    def __len__(self) -> int:
        return len(self._placed)

    def __repr__(self) -> str:
        return f"<{len(self)} of {len(self) + len(self.missing)} paragraphs>"


def find(path: object, folder: Path, *, language: Language) -> Original:
    """Return what a copy at ``path`` has of the page whose fingerprints are under ``folder``.

    Raises:
        LessonError: in the reader's language, where it cannot be read or is another text.

    """
    from lessons.content.original import fingerprints, text_file  # who has no copy needs neither

    if not isinstance(path, str | Path) or not str(path).strip():
        raise LessonError(texts.translate("article.path-type", language, got=shorten(path)))
    try:
        known = fingerprints.decode((folder / fingerprints.FILE).read_bytes())
    except (OSError, ValueError) as error:
        raise LessonError(texts.translate("article.no-prints", language)) from error
    try:
        readings = text_file.read(_expanded(path))
    except text_file.CopyError as error:
        raise LessonError(texts.translate(error.key, language, **error.values)) from None
    # The bytes may read as several codes: the right one is where the page is.
    placed = max((fingerprints.place(known, text) for text in readings), key=len)
    if len(placed) * FEW <= len(known):
        raise LessonError(
            texts.translate("article.wrong", language, file=Path(path).name, found=len(placed), all=len(known))
        )
    return Original(placed, tuple(name for name in known if name not in placed))


def _expanded(path: str | Path) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError:  # "~name" of nobody
        return Path(path)


class Beside(View):
    """A view that shows a reader's copy beside what it shows, once there is one.

    ``beside`` counts the copies given; the page asks for the words when it changes.
    """

    beside = traitlets.Int().tag(sync=True)
    _given: Original | None = None

    def give(self, original: Original) -> None:
        """Show this copy from now on."""
        if self._given is None:
            self.on_msg(self._asked)
        self._given = original
        self.beside += 1

    def beside_html(self, original: Original) -> Markup:
        """Return what the page shows of a copy; every word of it is escaped."""
        raise NotImplementedError

    def _asked(self, _widget: object, content: object, _buffers: object) -> None:
        if self._given is not None and isinstance(messages.read(content, AskOriginal), AskOriginal):
            self.say(OriginalShown(html=str(self.beside_html(self._given))))


Shown = TypeVar("Shown", bound=Beside)


class OriginalText:
    """Where a lesson keeps the reader's copy: the one that ``LESSONS_ARTICLE`` names, until another is opened.

    ``trouble`` says why the copy that the variable names is not there.
    """

    def __init__(self, folder: Path, *, language: Language) -> None:
        self._folder, self._language = folder, language
        self._views: weakref.WeakSet[Beside] = weakref.WeakSet()
        self.original: Original | None = None
        self.trouble = ""
        named = paths.environment_path(VARIABLE)
        if named is None:
            return
        try:
            self.original = find(named, folder, language=language)
        except LessonError as error:
            self.trouble = f"{VARIABLE}: {error}"

    def open(self, path: object) -> None:
        """Take another copy, and show it in every view that was put here. Raises `LessonError`."""
        self.original = find(path, self._folder, language=self._language)
        for view in list(self._views):
            view.give(self.original)

    def put(self, view: Shown) -> Shown:
        """Let a view show the copy, now and whenever another is opened."""
        self._views.add(view)
        if self.original is not None:
            view.give(self.original)
        return view


def paragraph(original: Original, locator: str, *, language: Language) -> Markup:
    """Return one paragraph of a copy as HTML, or a line that says that it was not found."""
    placed = original.get(locator)
    if placed is None:
        return Markup('<p class="lsn-soft">{}</p>').format(texts.translate("article.not-found", language))
    differs = (
        "" if placed.same else Markup('<p class="lsn-soft">{}</p>').format(texts.translate("article.differs", language))
    )
    return Markup("<p{}>{}</p>{}").format(
        Markup(' lang="zh"') if has_chinese(placed.text) else "", placed.text, differs
    )
