"""A quiz before a class, in a real JupyterLab, where the page's address asks for it."""

from __future__ import annotations

from playwright.sync_api import expect

from lessons.i18n import texts


def test_a_quiz_is_presented_where_the_address_asks_for_it(window):
    """That a student's copy has no such button without ``?present`` in the address, tests/client/presenting.test.js holds."""
    word = texts.translate("present.open", window.language)
    window.page.goto(f"{window.course.address(f'{window.language}/02-places.ipynb')}&present")
    window.page.wait_for_selector(".lsn-head", timeout=60_000)
    window.run_all()
    window.page.get_by_role("button", name=word, exact=True).first.click()
    expect(window.page.get_by_role("dialog", name=word, exact=True)).to_be_visible()
