"""A small stand-in for what `lessons site` fetches: the same files, so small that a build takes no time and needs no network."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping

# What Pyodide does for a build, under Node: a file system, and Python that turns one archive into another. Its end is Pyodide's.
LOADER = """
import { mkdirSync } from "node:fs";
const files = new Map();
async function ld() {
  return {
    FS: { writeFile: (name, bytes) => files.set(name, bytes), readFile: name => files.get(name) },
    runPython: code => {
      if (!code.includes("/out.zip")) throw new Error("another script was expected");
      files.set("/out.zip", files.get("/in.zip"));
    },
  };
}
export{ld as loadPyodide,mkdirSync as version};
"""
CORE = "async function make() { return import.meta.url; }\nexport default make;\n"


def _library() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in ("json/__init__.py", "unittest/__init__.py", "pdb.py", "typing.py"):
            archive.writestr(name, "")
    return made.getvalue()


class SmallPackages:
    """As `lessons.site.packages.Packages`, with nothing in it that is large."""

    version = "1.2.3"

    @property
    def runtime(self) -> Mapping[str, bytes]:
        return {
            "pyodide.mjs": LOADER.encode(),
            "pyodide.asm.mjs": CORE.encode(),
            "pyodide.asm.wasm": b"\0asm",
            "python_stdlib.zip": _library(),
            "pyodide-lock.json": json.dumps({"info": {"python": "3.14.0"}, "packages": {"numpy": {}}}).encode(),
        }

    @property
    def members(self) -> dict[str, bytes]:
        return {"comm/__init__.py": b"x = 1\n"}
