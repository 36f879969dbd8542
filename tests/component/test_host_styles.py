"""What surrounds our pages brings styles of its own: each label stays with its text, and columns stay columns, under all of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from host_styles import HOSTS, host

from lessons import paths
from lessons.views import base, header
from lessons.views.teacher import guide

SHEETS = tuple(dict.fromkeys([*header.STYLES, *base.STYLES, *guide.STYLES]))
AMISS = """() => {
  const found = [];
  const box = node => node.getBoundingClientRect();
  const seen = node => node.getClientRects().length > 0;
  const words = node => node.textContent.trim().slice(0, 40);
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const list of [...document.querySelectorAll("dl")].filter(seen)) {
    const labels = [...list.querySelectorAll("dt")];
    if (new Set(labels.map(each => Math.round(box(each).left))).size > 1) found.push(["labels' edges", words(list)]);
    for (const label of labels) {
      const [a, b] = [box(label), box(label.nextElementSibling)];
      const under = Math.abs(a.left - b.left) < 24 && b.top >= a.bottom - 1 && b.top < a.bottom + 12;
      const beside = b.left >= a.right && Math.abs(a.top - b.top) < 8;
      if (!under && !beside) found.push(["a label and its text", words(label), a.left, b.left, a.bottom, b.top]);
    }
  }
  for (const table of [...document.querySelectorAll("table")].filter(seen)) {
    for (const cell of table.querySelectorAll("td, th")) {
      const row = [...cell.parentElement.children];
      const block = getComputedStyle(cell).display === "block";
      const head = table.rows[0].cells[row.indexOf(cell)];
      if (!["left", "start"].includes(getComputedStyle(cell).textAlign)) found.push(["aligned", words(cell)]);
      if (!block && head && seen(head) && getComputedStyle(head).display !== "block" && getComputedStyle(head.parentElement).display !== "flex"
        && row.every(each => each.colSpan === 1) && Math.abs(box(head).left - box(cell).left) > 1) found.push(["columns", words(cell)]);
    }
  }
  for (const item of [...document.querySelectorAll(".lsn li")].filter(seen)) {
    const list = item.parentElement;
    if (list.tagName !== "UL" && list.tagName !== "OL") continue;
    if (box(item).left < box(list).left - 1 || box(item).right > box(list).right + 1) found.push(["an item", words(item)]);
  }
  return found;
}"""


def outputs(root: Path, language: str) -> list[str]:
    """Every piece of the lessons' and the teachers' pages as a notebook stores it, without the styles that it brings."""
    found: list[str] = []
    folders = (root / "notebooks" / language, root / "notebooks" / "teacher" / language)
    for path in sorted(path for folder in folders for path in folder.glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            found += [
                "".join(out["data"]["text/html"])
                for out in cell.get("outputs", [])
                if "text/html" in out.get("data", {})
            ]
    return [re.sub(r"<style>.*?</style>", "", each, flags=re.DOTALL) for each in found]


@pytest.mark.parametrize("first", ["host first", "ours first"])
@pytest.mark.parametrize("name", HOSTS)
def test_labels_and_columns_keep_together(browser, root: Path, name: str, first: str):
    """Whichever of the two stylesheets comes first on the page: a host may load its own late."""
    sheets = [host(name), "".join(map(paths.static, SHEETS))]
    if first == "ours first":
        sheets.reverse()
    style = "".join(f"<style>{sheet}</style>" for sheet in sheets)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    pieces = [piece for language in ("zh", "en") for piece in outputs(root, language)]
    assert sum("<dl" in piece for piece in pieces) > 10
    assert sum("<table" in piece for piece in pieces) > 20
    wrapped = "".join(
        f'<div class="jp-OutputArea-output jp-RenderedHTMLCommon jp-RenderedHTML">{piece}</div>' for piece in pieces
    )
    page.set_content(f"<!doctype html><meta charset=utf-8>{style}<body>{wrapped}</body>")
    amiss = {}
    for width in (1280, 1100, 390):
        page.set_viewport_size({"width": width, "height": 900})
        amiss[width] = page.evaluate(AMISS)
    page.close()
    assert not any(amiss.values()), {width: found[:12] for width, found in amiss.items()}
