"""How Jupyter is set up for a class: a page instead of a workbench, the save hook, no announcements, the lesson's language.

The same settings serve `lessons open`, Binder and a hub; `write_config` puts them into a Jupyter configuration folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lessons.content.model import Language
from lessons.errors import LessonError
from lessons.i18n import texts

SERVER_CONFIG: dict[str, Any] = {
    "ServerApp": {"jpserver_extensions": {"lessons.sockets": True}},
    "ContentsManager": {"pre_save_hook": "lessons.saving.drop_widget_views"},
    "LabApp": {
        "news_url": None,
        "check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
        "extension_manager": "readonly",
    },
}

# What a workbench has and a reader does not need.
PAGE_CONFIG: dict[str, Any] = {
    "buildCheck": False,  # it keeps the server busy just while the first page opens
    "disabledExtensions": {
        "@jupyterlab/debugger-extension": True,
        "@jupyterlab/extensionmanager-extension": True,
        # Each page that opens would have the server load every exporter, and exchange its icon at every answer.
        "@jupyterlab/notebook-extension:export": True,
        "@jupyterlab/notebook-extension:update-raw-mimetype": True,
        "@jupyterlab/application-extension:faviconbusy": True,
    },
}
HUB, HUB_FOLDERS = "HandanLessonsHub", "folders"
"""The section of a server's settings, and its list of the folders whose notebooks `hub_trust` trusts for each user."""
START = "handan-lessons:start"
"""The part of JupyterLab that makes an unchanged, trusted page of the course live when it is opened."""

_HIDDEN_TOOLS = ("insert", "cut", "copy", "paste", "run", "interrupt", "restart", "restart-and-run", "cellType")


def overrides(language: Language) -> dict[str, Any]:
    """Return JupyterLab's settings for a student: folded code without placeholders, few buttons, no news."""
    start = texts.translate("notebook.run", language)
    return {
        "@jupyterlab/translation-extension:plugin": {"locale": texts.translate("notebook.locale", language)},
        "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        # Light or dark as the reader's system is, until they choose a theme in the settings.
        "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
        "@jupyterlab/application-extension:shell": {"startMode": "single", "activityBarPosition": "top"},
        "@jupyterlab/notebook-extension:tracker": {
            "showHiddenCellsButton": False,
            "windowingMode": "none",  # every cell on the page: print, search and screen readers find all of it
            "scrollPastEnd": False,
        },
        "@jupyterlab/notebook-extension:panel": {
            "toolbar": [
                *({"name": name, "disabled": True} for name in _HIDDEN_TOOLS),
                {
                    "name": "lessons-run",
                    "command": "notebook:run-all-cells",
                    "icon": "ui-components:fast-forward",
                    "label": start,
                    "caption": start,
                    "rank": 15,
                },
            ]
        },
        "@jupyterlab/statusbar-extension:plugin": {"visible": False},
        "@jupyterlab/cell-toolbar-extension:plugin": {"showToolbar": False},
        "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 30},
    }


def write_config(folder: Path, *, language: Language, start: bool = True, each_user: Iterable[Path] = ()) -> list[Path]:
    """Merge the server's and JupyterLab's settings into ``folder`` and return the files.

    ``folder`` is a Jupyter configuration folder, such as ``etc/jupyter`` of an environment or one that
    ``JUPYTER_CONFIG_PATH`` names. What else its files say is kept. Without ``start`` no page starts by itself. What lies in
    the folders ``each_user`` is trusted for whoever starts a server with these settings.

    Raises:
        LessonError: where one of the files is there and is not JSON.

    """
    server = folder / "jupyter_server_config.json"
    override, page = (folder / "labconfig" / name for name in ("default_setting_overrides.json", "page_config.json"))
    ours = SERVER_CONFIG
    if trusted := [str(each.resolve()) for each in each_user]:
        extension = {"ServerApp": {"jpserver_extensions": {"lessons.jupyter.hub_trust": True}}}
        ours = _merged(_merged(ours, extension), {HUB: {HUB_FOLDERS: trusted}})
    files = {
        server: _merged(_settings(server), ours),
        override: {**_settings(override), **overrides(language)},
        page: _page_config(_settings(page), start=start),
    }
    for path, settings in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(settings, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return list(files)


def _merged(found: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    """Return both, in sections too; where both say something, ours holds."""
    sections = {
        key: _merged(found[key], value) if isinstance(value, dict) and isinstance(found.get(key), dict) else value
        for key, value in ours.items()
    }
    return {**found, **sections}


def _page_config(found: dict[str, Any], *, start: bool) -> dict[str, Any]:
    """Return the page's settings with ours: off what was off, and ours. Nothing is turned on: another folder may say no."""
    before = found.get("disabledExtensions")
    disabled = {**(before if isinstance(before, dict) else {}), **PAGE_CONFIG["disabledExtensions"]}
    disabled.pop(START, None)
    return {**found, **PAGE_CONFIG, "disabledExtensions": disabled if start else {**disabled, START: True}}


def _settings(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes()) if path.is_file() else {}
    except ValueError as error:
        raise LessonError(texts.both("command.settings", path=path, got=error)) from error
    return found if isinstance(found, dict) else {}


def found_in(folders: Iterable[Path]) -> list[Path]:
    """Return the notebooks below folders, without what JupyterLab keeps of earlier ones."""
    found = (path for folder in folders for path in sorted(folder.rglob("*.ipynb")))
    return [path for path in found if ".ipynb_checkpoints" not in path.parts]


def trust(paths: list[Path]) -> None:
    """Mark notebooks as trusted (by their content), so that JupyterLab shows their static page with its styles."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    for path in paths:
        notary.sign(nbformat.read(path, as_version=4))
    notary.store.close()
