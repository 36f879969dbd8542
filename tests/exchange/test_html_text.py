"""Words out of HTML."""

from __future__ import annotations

import pytest

from lessons.exchange.faults import RejectedError
from lessons.exchange.html_text import plain

TOLD = {
    "no tags": ("a < b &amp; c &lt;d&gt;", "a < b & c <d>"),
    "a smaller sign and a name": ("x <y and z", "x <y and z"),
    "blocks": ("<p>one <b>bold</b>\n word</p><p>two</p>three<br/>four", "one bold word\ntwo\nthree\nfour"),
    "nobody sees it": ("<p>a<script>alert(1)</script><style>p {}</style><!-- no -->b</p>", "ab"),
    "escaped twice": ("<p>&amp;lt;b&amp;gt;</p>", "&lt;b&gt;"),
    "left open": ("<p>a<b>b", "ab"),
    "deep": ("<div>" * 50_000 + "x", "x"),
}


@pytest.mark.parametrize(("html", "words"), TOLD.values(), ids=TOLD)
def test_words(html, words):
    assert plain(html, column="stem") == words


@pytest.mark.parametrize("html", ['<IMG src="a">', "<p><svg>", "see @@PLUGINFILE@@/a.png", "<audio>"])
def test_what_cannot_be_said_in_words(html):
    with pytest.raises(RejectedError) as caught:
        plain(html, column="stem")
    assert (caught.value.key, caught.value.column) == ("exchange.picture", "stem")
