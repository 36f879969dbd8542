"""WCAG 2.2 A and AA by axe-core: what is ours on a page must have no violation."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

AXE = """async ({ include, exclude, off }) => {
  const runOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
  const rules = Object.fromEntries(off.map(name => [name, { enabled: false }]));
  const where = include.length ? { include: include.map(each => [each]), exclude: exclude.map(each => [each]) } : document;
  const result = await axe.run(where, { runOnly, rules });
  return result.violations.map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))]);
}"""


@cache
def _script() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def violations(page: Any, *include: str, exclude: tuple[str, ...] = (), off: tuple[str, ...] = ()) -> list[Any]:
    """Return the violations in a page or frame: each rule with the first three elements that break it.

    Args:
        page: a Playwright page or frame.
        include: CSS selectors of what is looked at; without one, the whole document.
        exclude: selectors of what is left out of that.
        off: rules that are not asked.

    """
    page.evaluate(_script())
    return page.evaluate(AXE, {"include": list(include), "exclude": list(exclude), "off": list(off)})
