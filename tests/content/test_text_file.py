"""The words of a page that a browser saved, however it is written."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from lessons.content.original import text_file

PAGES = {
    "a line for each block": (
        "<body><p>one <b>two</b></p><div>three<br>four</div></body>",
        ["one two", "three", "four"],
    ),
    "ends that are left out": (
        "<html><body><p>one<p>two<ul><li>three<li>four</ul></html>",
        ["one", "two", "three", "four"],
    ),
    "a head that stays open": ("<html><head><title>no</title><body><p>one</p></body></html>", ["one"]),
    "what is no text": (
        "<html><body>one<script>no</script><style>no</style><!-- no --><svg><text>no</text></svg>two</body></html>",
        ["onetwo"],
    ),
    "a list to choose from that stays open": ("<body><div><select><option>no</div><p>one</p></body>", ["one"]),
    "signs by name": ("<html><body>a&amp;b &#22825;</body></html>", ["a&b 天"]),
    "XHTML": (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>one</p></body></html>',
        ["one"],
    ),
    "boxes in boxes": (f"<html><body>{'<div>' * 3000}one{'</div>' * 3000}</body></html>", ["one"]),
}


@pytest.mark.parametrize("case", PAGES)
def test_what_stands_on_a_saved_page(case: str, tmp_path: Path):
    html, lines = PAGES[case]
    path = tmp_path / "page.html"
    path.write_text(html, encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # none is told to a reader
        text = text_file.read(path)[0]
    assert [line.strip() for line in text.splitlines() if line.strip()] == lines


def test_a_page_without_a_word_is_empty(tmp_path: Path):
    path = tmp_path / "page.html"
    path.write_text("<html><body><script>no</script></body></html>", encoding="utf-8")
    with pytest.raises(text_file.CopyError) as caught:
        text_file.read(path)
    assert caught.value.key == "article.empty"
