"""A quiz before a class, in a real JupyterLab, where the page's address asks for it."""

from __future__ import annotations

from playwright.sync_api import expect

from lessons.i18n import texts


def test_a_quiz_is_presented_where_the_address_asks_for_it(window):
    """In a student's copy there is no such button, unless ``?present`` stands in the address."""
    word = texts.translate("present.open", window.language)
    window.open()
    window.run_all()
    button = window.page.get_by_role("button", name=word, exact=True)
    expect(button).to_have_count(0)
    window.page.goto(f"{window.course.address(f'{window.language}/02-places.ipynb')}&present")
    window.run_all()
    button.first.click()
    expect(window.page.get_by_role("dialog", name=word, exact=True)).to_be_visible()
