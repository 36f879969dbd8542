"""Run the notebooks of ``examples/`` anew and store what they show, without live views: pytest compares it (nbval)."""

from __future__ import annotations

from pathlib import Path

import nbformat

from lessons.jupyter import notebooks

FOLDER = Path(__file__).resolve().parents[1] / "examples"


def main() -> None:
    """Write each notebook whose stored outputs are another's."""
    for path in sorted(FOLDER.glob("*.ipynb")):
        before = path.read_text(encoding="utf-8")
        made = nbformat.writes(notebooks.run(nbformat.read(path, as_version=4), FOLDER)) + "\n"
        if made != before:
            path.write_text(made, encoding="utf-8", newline="\n")
            print(f"written: {path.name}")


if __name__ == "__main__":
    main()
