"""Lesson 02 as it is saved: what whoever reads it before anything runs finds there."""

from __future__ import annotations

from typing import Any


def assert_still(page: Any) -> None:
    assert page.locator("article.lsn-passage").count() == 13  # eleven of the page, two of the document beside it
    pictures = page.locator("img[src^='data:image/svg+xml']")
    assert pictures.count() == 3  # the map, and the timeline wide and tall
    assert page.locator(".lsn-still-map").evaluate("image => image.naturalWidth") > 0
    assert page.locator(".lsn-quiz .lsn-q").count() == 13
    assert page.locator(".lsn-q .lsn-live-note").count() == 14  # thirteen questions and the prompt
