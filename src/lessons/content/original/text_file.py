"""Read a copy of a newspaper page that the reader has: plain text or HTML saved from a browser, in whatever code it is in."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

LIMIT_BYTES = 4_000_000
"""Largest copy: a saved page with its scripts is a few hundred thousand bytes."""

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CODES = ("utf-8", "gb18030", "big5hkscs")
_OTHER_KINDS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
_DROPPED = frozenset(
    {"script", "style", "head", "template", "noscript", "svg", "object", "iframe", "select", "textarea"}
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "em",
        "font",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "wbr",
    }
)


class CopyError(Exception):
    """Why a copy cannot be read: ``key`` is the sentence of the locale files, ``values`` what it names."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def read(path: Path) -> list[str]:
    """Return what a file may say: its text once for each code that its bytes can be in, the likelier first.

    GB18030 and Big5 are seldom told apart by their bytes; whoever knows what should be there picks the reading that has it.

    Raises:
        CopyError: where there is no such file, it is too large, it is no text, or it is empty.

    """
    content = _bytes(path)
    if _is_archive(content):
        content = _page_in(content)
    is_html = path.suffix.lower() in (".html", ".htm", ".xhtml") or _looks_like_html(content)
    texts = [_text_of(text) if is_html else text for text in _decoded(content, is_html=is_html)]
    if not texts:
        raise CopyError("article.not-text", file=path.name)
    if not any(text.strip() for text in texts):
        raise CopyError("article.empty", file=path.name)
    return texts


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise CopyError("article.no-file", file=str(path))
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise CopyError("article.too-large", size=f"{size:,}", limit=f"{LIMIT_BYTES:,}")
        content = path.read_bytes()
    except (OSError, ValueError) as error:  # a path with a null character is a ValueError
        raise CopyError("article.unreadable", reason=getattr(error, "strerror", None) or str(error)) from error
    if content.startswith(_OTHER_KINDS):
        raise CopyError("article.not-text", file=path.name)
    return content


def _decoded(content: bytes, *, is_html: bool) -> list[str]:
    marked = next((code for mark, code in _BOMS if content.startswith(mark)), None)
    said = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,30})", content[:4096], re.IGNORECASE)
    codes = [marked] if marked else [*([said[1].decode()] if said and is_html else []), *_CODES]
    found: list[str] = []
    for code in codes:
        try:
            text = content.decode(code)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\0" not in text and text not in found:
            found.append(text)
    return found


def _looks_like_html(content: bytes) -> bool:
    return bool(re.search(rb"<!doctype\s+html|<html[\s>]", content[:2048].replace(b"\0", b""), re.IGNORECASE))


def _is_archive(content: bytes) -> bool:
    """Whether it is a page that a browser saved as one file (MHTML)."""
    return b"multipart/related" in content[:4096].lower() and b"mime-version" in content[:4096].lower()


def _page_in(content: bytes) -> bytes:
    import email.policy  # hardly anybody has a page of this kind

    message = email.message_from_bytes(content, policy=email.policy.default)
    pages = (part for part in message.walk() if part.get_content_type() == "text/html")
    found = next(pages, None)
    payload = found.get_payload(decode=True) if found is not None else b""
    return payload if isinstance(payload, bytes) else b""


def _text_of(html: str) -> str:
    """Return the words of a page: no scripts, and a new line wherever a block begins or ends."""
    import bs4  # only who has a page saved from a browser needs it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # that it is XHTML, or looks like an address
        try:
            page = bs4.BeautifulSoup(html, "html.parser")
        except bs4.ParserRejectedMarkup:
            return ""
    pieces: list[str] = []
    left: list[object] = [page.body or page]  # whatever the head left open, the page begins at its body
    while left:
        item = left.pop()
        if isinstance(item, bs4.Tag):
            if item.name not in _DROPPED:
                end = [] if item.name in _INLINE else ["\n"]
                left += [*end, *reversed(item.contents), *end]
        elif type(item) in (str, bs4.element.NavigableString):  # no comments
            pieces.append(str(item))
    return "".join(pieces)
