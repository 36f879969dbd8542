"""Which versions of the drawing libraries are here."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path


def same_libraries(data: Path) -> bool:
    made_with = json.loads((data / "drawn" / "manifest.json").read_text())["made_with"]
    return all(version(name) == made for name, made in made_with.items())
