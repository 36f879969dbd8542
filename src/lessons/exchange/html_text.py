"""The words of a text that may have HTML in it: a question file has plain text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from .faults import RejectedError
from .items import clean

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--")
_PICTURE = re.compile(r"<(img|video|audio|object|iframe|svg)\b|@@PLUGINFILE@@", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "br"})
_HIDDEN = frozenset({"script", "style"})


def plain(text: str, *, column: str) -> str:
    """Return the words of ``text``, a block a line.

    Raises:
        RejectedError: where it has a picture or the like, without which nobody could answer.

    """
    if _PICTURE.search(text):
        raise RejectedError("exchange.picture", column)
    has_tags = _TAG.search(text)
    words = _Words()
    # Beside tags a line's end is a space; without any it is meant.
    words.feed(text.replace("\n", " ") if has_tags else text.replace("<", "&lt;"))
    words.close()
    told = "".join(words.said)
    if not has_tags:
        return clean(told)
    lines = (" ".join(line.split()) for line in told.split("\n"))
    return clean("\n".join(filter(None, lines)))


class _Words(HTMLParser):
    """Collects what is said; a parser and no tree, so that no depth of tags takes long."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block, and pass over what nobody sees."""
        self._is_hidden = tag in _HIDDEN
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a block's line."""
        self._is_hidden = False
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep what is said."""
        if not self._is_hidden:
            self.said.append(data)
