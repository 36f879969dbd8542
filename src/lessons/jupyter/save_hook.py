"""What JupyterLab does with one of our notebooks when the student saves it: keep the static page, drop the live one.

A saved widget reads "Error displaying widget" when the notebook is opened again without a kernel. Jupyter calls
`drop_widget_views` before each save (``ContentsManager.pre_save_hook``); other notebooks are left as they are.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lessons.content.notebook_mark import METADATA

WIDGET = "application/vnd.jupyter.widget-view+json"


def drop_widget_views(model: dict[str, Any], *, path: str = "", contents_manager: object = None, **_: object) -> None:
    """Drop the widget from every output that has HTML beside it, and keep a static page that would be emptied.

    JupyterLab empties the outputs of cells that are run before there is a kernel, and saves that by itself; a page once
    readable would then be blank on the next visit. So a cell of ours without output takes the one it had on disk.
    ``model`` is Jupyter's contents model, changed in place.
    """
    content = model.get("content")
    if model.get("type") != "notebook" or not isinstance(content, dict):
        return
    metadata = content.get("metadata")
    if not isinstance(metadata, dict) or METADATA not in metadata:
        return
    metadata.pop("widgets", None)
    _keep_outputs(content, path, contents_manager)
    for cell in content.get("cells", ()):
        for output in cell.get("outputs", ()):
            data = output.get("data")
            if isinstance(data, dict) and "text/html" in data:
                data.pop(WIDGET, None)


def _keep_outputs(content: dict[str, Any], path: str, contents_manager: object) -> None:
    emptied = [cell for cell in content.get("cells", ()) if cell.get("cell_type") == "code" and not cell.get("outputs")]
    if not emptied:
        return
    before = {(cell.get("id"), _source(cell)): cell for cell in _cells_on_disk(path, contents_manager)}
    for cell in emptied:
        kept = before.get((cell.get("id"), _source(cell)))
        if kept and kept.get("outputs"):
            cell["outputs"], cell["execution_count"] = kept["outputs"], kept.get("execution_count")


def _source(cell: dict[str, Any]) -> str:
    return "".join(cell.get("source", ""))


def _cells_on_disk(path: str, contents_manager: object) -> list[dict[str, Any]]:
    """Return the code cells of the notebook as it was saved last, or none where it cannot be read."""
    root = getattr(contents_manager, "root_dir", None)
    if not root:
        return []
    try:
        stored = json.loads((Path(root) / path.strip("/")).read_bytes())
        return [cell for cell in stored["cells"] if cell.get("cell_type") == "code"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []
