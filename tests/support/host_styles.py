"""What surrounds our pages brings styles of its own: those of JupyterLab, Notebook 7 and nbconvert, from the installed packages."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

HOSTS = {
    "lab": "share/jupyter/lab/static/jlab_core.*.js",
    "notebook": "lib/python*/site-packages/notebook/static/notebook_core.*.js",
    "nbconvert": "share/jupyter/nbconvert/templates/lab/static/index.css",
}
NAMED = re.compile(r"jp-(?:RenderedHTML|OutputArea-output)[^{}\"'`;]*\{[^{}]*\}")
BEFORE = re.compile(r"[^{}\"'`;]*\Z")
MOST = 4000
"""Signs of a rule's selectors: what is looked through before a name is found."""


@cache
def host(name: str) -> str:
    """The rules that a host has for what stands in its outputs."""
    (path,) = Path(sys.prefix).glob(HOSTS[name])
    text = path.read_text(encoding="utf-8").replace("\\n", "\n")
    rules, end = [], 0
    for found in NAMED.finditer(text):
        if found.start() >= end:
            before = BEFORE.search(text[max(end, found.start() - MOST) : found.start()])
            rules.append(before[0] + found[0])
            end = found.end()
    assert any("dt" in rule.split("{")[0].split() or " dt" in rule for rule in rules), f"{path} styles lists elsewhere"
    return "\n".join(rules)


@cache
def theme(name: str, *, of: str = ":root") -> str:
    """The variables of one of JupyterLab's themes, for what ``of`` selects."""
    path = Path(sys.prefix) / f"share/jupyter/lab/themes/@jupyterlab/theme-{name}-extension/index.css"
    return "\n".join(of + each for each in re.findall(r":root\s*(\{[^}]*\})", path.read_text(encoding="utf-8")))


def around() -> str:
    """A notebook scrolls in a panel of its own, and its cells are as wide as that."""
    return """
html, body { height: 100%; margin: 0; overflow: hidden; }
body { background: var(--jp-layout-color0); color: var(--jp-content-font-color1); font-family: var(--jp-content-font-family);
  font-size: var(--jp-content-font-size1); line-height: var(--jp-content-line-height); }
.jp-NotebookPanel, .jp-Notebook { height: 100%; }
.jp-WindowedPanel-outer { height: 100%; overflow: auto; position: relative; box-sizing: border-box; }
.jp-Cell { padding: var(--jp-cell-padding); box-sizing: border-box; }
.jp-OutputArea-child { display: table; table-layout: fixed; width: 100%; overflow: hidden; }
.jp-OutputArea-prompt { display: table-cell; width: var(--jp-cell-prompt-width); vertical-align: top; }
.jp-OutputArea-output { display: table-cell; width: 100%; overflow: auto; vertical-align: top; }
.jp-RenderedMarkdown { padding-left: var(--jp-private-notebook-padding, 16px); }
"""
