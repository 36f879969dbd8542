"""On a hub a student's pages are trusted, though they come after all was set up; what anybody changed is not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from traitlets.config import Config

from lessons.jupyter import hub_trust, settings


@pytest.fixture
def server(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch):
    """Start a student's server by what `lessons configure --each-user` wrote, and take it up again where a test asks."""
    from jupyter_server.serverapp import ServerApp

    for name in ("config", "runtime", "data"):
        monkeypatch.setenv(f"JUPYTER_{name.upper()}_DIR", str(tmp_path / name))

    def started(*folders: Path):
        settings.write_config(tmp_path / "config", language="en", each_user=folders)
        running = ServerApp(root_dir=str(tmp_path), open_browser=False)
        running.initialize(argv=[], new_httpserver=False)
        return running

    return started


def trusted(server, name: str) -> bool:
    """Whether JupyterLab is told that a page's cells are trusted: as its server marks what it reads for it."""
    notebook = nbformat.read(Path(server.root_dir) / name, as_version=4)
    server.contents_manager.mark_trusted_cells(notebook, name)
    return all(cell.metadata.get("trusted") for cell in notebook.cells if cell.cell_type == "code")


def test_a_copy_that_comes_later_is_trusted_and_a_changed_one_is_not(server, tmp_path: Path, root: Path):
    running = server(root / "notebooks")
    page = root / "notebooks" / "en" / "02-places.ipynb"
    (tmp_path / "later").mkdir()
    shutil.copy(page, tmp_path / "later" / "same.ipynb")
    changed = json.loads(page.read_bytes())
    next(cell for cell in changed["cells"] if cell["cell_type"] == "code")["source"] += "\nprint(1)"
    (tmp_path / "later" / "changed.ipynb").write_text(json.dumps(changed), encoding="utf-8")
    assert trusted(running, "later/same.ipynb")
    assert not trusted(running, "later/changed.ipynb")


def test_without_folders_nothing_is_trusted(server, tmp_path: Path, root: Path):
    shutil.copy(root / "notebooks" / "en" / "02-places.ipynb", tmp_path)
    assert not trusted(server(), "02-places.ipynb")


def test_a_page_that_cannot_be_read_is_told_and_stops_no_server(tmp_path: Path):
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "page.ipynb").write_text("{", encoding="utf-8")
    said = []
    log = SimpleNamespace(warning=lambda words, *values: said.append(words % values))
    asked = Config({settings.HUB: Config({settings.HUB_FOLDERS: [str(bad)]})})
    hub_trust._load_jupyter_server_extension(SimpleNamespace(config=asked, log=log))
    assert len(said) == 1
    assert "not trusted for this user" in said[0]
