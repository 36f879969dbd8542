"""On a hub the course's notebooks are trusted for each student: an extension of Jupyter's server, on only where settings ask.

Trust is kept in a file of each user's, and on a hub a student's folder, and the notebooks in it, come after all was set up.
So each server, when it starts, trusts what lies in folders that its administrator named. Trust goes by content: a copy that
nbgitpuller fetches later, and that says the same, is trusted as well; one that says anything else is not.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from .settings import HUB, HUB_FOLDERS, found_in, trust


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: Any) -> None:
    folders = [Path(folder) for folder in server.config.get(HUB, {}).get(HUB_FOLDERS, ())]
    try:
        trust(found_in(folders))
    except (OSError, ValueError, sqlite3.Error) as error:
        # A full disk must not keep anybody from their work: a page that is not trusted says so, and can be run.
        server.log.warning("the course's notebooks are not trusted for this user: %s", error)
