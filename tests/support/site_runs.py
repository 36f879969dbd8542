"""Notebooks as a site runs them: by its own kernel, in a Python that has only what the site's has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from lessons.site.packages import Asked

SCRIPT = Path(__file__).with_name("site_kernel.py")


def run(notebook: Path, data: Path, work: Path, *messages: tuple[str, Any]) -> dict[str, Any]:
    """Run a notebook's cells, then send these messages to its views; what came of it is told in `site_kernel`."""
    packages = ",".join(name.split("-")[0] for name in Asked.read().wheels)
    done = subprocess.run(
        [sys.executable, SCRIPT, notebook, data, work, packages],
        input="\n".join(map(json.dumps, messages)),
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(SCRIPT.parents[2] / "src"), "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
