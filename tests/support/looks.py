"""How a page looks to whoever has another screen: its theme put on by hand, and what of it runs over the side."""

from __future__ import annotations

from typing import Any

GROUNDS = {"light": "#ffffff", "dark": "#111111"}
GROUND = ".jp-OutputArea, .jp-Notebook, .jp-WindowedPanel-outer, .jp-Cell"
WIDE = """all => all.filter(one => one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 8
  && getComputedStyle(one).overflowX !== "visible")
  .map(one => one.outerHTML.slice(0, 120))"""


def put_on(page: Any, theme: str) -> None:
    """Let a page be light or dark, and the ground under our views with it, so that contrast is measured on that."""
    page.evaluate(
        """([light, selector, ground]) => {
          document.body.dataset.jpThemeLight = light;
          for (const one of document.querySelectorAll(selector)) one.style.setProperty("background", ground, "important");
        }""",
        [str(theme == "light").lower(), GROUND, GROUNDS[theme]],
    )


def too_wide(parts: Any) -> list[str]:
    """Return which of these elements have to be scrolled sideways, each by how it begins."""
    return parts.evaluate_all(WIDE)


def outside(parts: Any) -> list[str]:
    """Return which of these elements end beyond the window's right side."""
    return parts.evaluate_all(
        """all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map(one => one.outerHTML.slice(0, 120))"""
    )


def page_is_too_wide(page: Any) -> bool:
    """Whether the notebook as a whole has to be scrolled sideways."""
    return page.locator(".jp-WindowedPanel-outer").evaluate("panel => panel.scrollWidth > panel.clientWidth")
