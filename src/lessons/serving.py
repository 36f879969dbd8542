"""How Jupyter is set up for a class: a page instead of a workbench, the save hook, no announcements, the lesson's language.

The same settings serve `lessons open`, Binder and a hub; `write_config` puts them into a Jupyter configuration folder.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .model import Language

SERVER_CONFIG: dict[str, Any] = {
    "ContentsManager": {"pre_save_hook": "lessons.saving.drop_widget_views"},
    "LabApp": {
        "news_url": None,
        "check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
        "extension_manager": "readonly",
    },
}

_HIDDEN_TOOLS = ("insert", "cut", "copy", "paste", "run", "interrupt", "restart", "restart-and-run", "cellType")


def overrides(language: Language) -> dict[str, Any]:
    """Return JupyterLab's settings for a student: folded code without placeholders, few buttons, no news."""
    start = {"zh": "⏩ 让这一页动起来", "en": "⏩ Make this page live"}[language]
    return {
        "@jupyterlab/translation-extension:plugin": {"locale": "zh_CN" if language == "zh" else "en"},
        "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        "@jupyterlab/application-extension:shell": {"startMode": "single"},
        "@jupyterlab/notebook-extension:tracker": {
            "showInputPlaceholder": False,
            "showHiddenCellsButton": False,
            "windowingMode": "none",
            "scrollPastEnd": False,
            "maxNumberOutputs": 0,
        },
        "@jupyterlab/notebook-extension:panel": {
            "toolbar": [
                *({"name": name, "disabled": True} for name in _HIDDEN_TOOLS),
                {"name": "lessons-run", "command": "notebook:run-all-cells", "label": start, "caption": start, "rank": 15},
            ]
        },
        "@jupyterlab/cell-toolbar-extension:plugin": {"showToolbar": False},
        "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 30},
    }


def write_config(folder: Path, *, language: Language) -> list[Path]:
    """Write the server's and JupyterLab's settings into ``folder`` and return the files.

    ``folder`` is a Jupyter configuration folder, such as ``etc/jupyter`` of an environment or a folder named by
    ``JUPYTER_CONFIG_PATH``. Files of other names there are left alone.
    """
    files = {
        folder / "jupyter_server_config.d" / "lessons.json": SERVER_CONFIG,
        folder / "labconfig" / "default_setting_overrides.json": overrides(language),
    }
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return list(files)


def trust(paths: list[Path]) -> None:
    """Mark notebooks as trusted (by their content), so that JupyterLab shows their still face with its styles."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    for path in paths:
        notary.sign(nbformat.read(path, as_version=4))
    notary.store.close()
