"""Every example that a docstring gives runs, and comes to what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import lessons

MODULES = [
    each.name
    for each in pkgutil.walk_packages(lessons.__path__, "lessons.")
    if ">>>" in Path(importlib.util.find_spec(each.name).origin or "").read_text(encoding="utf-8")  # type: ignore[union-attr]
]


@pytest.mark.parametrize("name", ["lessons", *MODULES])
def test_examples_run(name: str, course, root: Path, work: Path, monkeypatch):
    """What an example may name without making it: the course, and its folder as the one we are in."""
    monkeypatch.chdir(root)
    module = importlib.import_module(name)
    found = [each for each in doctest.DocTestFinder().find(module, extraglobs={"course": course}) if each.examples]
    assert found, "an example stands where nobody looks for one"
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for each in found:
        assert not any(doctest.SKIP in example.options for example in each.examples), f"{each.name} is never run"
        told: list[str] = []
        assert runner.run(each, out=told.append).failed == 0, "".join(told)
