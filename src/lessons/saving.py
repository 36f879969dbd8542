"""What JupyterLab does with one of our notebooks when the student saves it: keep the still face, drop the live one.

A saved widget reads "Error displaying widget" when the notebook is opened again without a kernel. Jupyter calls
`drop_widget_views` before each save (``ContentsManager.pre_save_hook``); other notebooks are left as they are.
"""

from __future__ import annotations

from typing import Any

WIDGET = "application/vnd.jupyter.widget-view+json"
METADATA = "lessons"
"""The key in a notebook's metadata that marks it as one of ours."""


def drop_widget_views(model: dict[str, Any], **_: object) -> None:
    """Drop the widget from every output that has HTML beside it. Jupyter's contents model, changed in place."""
    content = model.get("content")
    if model.get("type") != "notebook" or not isinstance(content, dict):
        return
    metadata = content.get("metadata")
    if not isinstance(metadata, dict) or METADATA not in metadata:
        return
    metadata.pop("widgets", None)
    for cell in content.get("cells", ()):
        for output in cell.get("outputs", ()):
            data = output.get("data")
            if isinstance(data, dict) and "text/html" in data:
                data.pop(WIDGET, None)
