"""Binder rehearsed without Binder: its lock and its recipe in an environment of their own, its server's command, the badge's address.

Installs a JupyterLab from the package index, so it is run where ``LESSONS_BINDER=1`` asks for it, as ``.ci/run`` does at its end.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

import memory
import pytest
from jupyter_lab import START_S, Course, answers, free_port, stop
from starting_page import Page, answered

ROOT = Path(__file__).resolve().parents[2]
BASE = "/user/reader-0000/"

pytestmark = [
    pytest.mark.skipif(not os.environ.get("LESSONS_BINDER"), reason="installs a JupyterLab: set LESSONS_BINDER=1"),
    pytest.mark.skipif(
        f"python-{sys.version_info[0]}.{sys.version_info[1]}" != (ROOT / "binder" / "runtime.txt").read_text().strip(),
        reason="the lock is of another Python",
    ),
]


def run(*command: str | Path, cwd: Path, env: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """The checkout with the recipe's steps done, in their order, and the settings that its programs have."""
    place = tmp_path_factory.mktemp("binder")
    checkout, home, venv = place / "checkout", place / "home", place / "venv"
    home.mkdir()
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    for name in filter(None, map(os.fsdecode, names)):
        if (ROOT / name).is_file():
            (checkout / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, checkout / name)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "LESSONS", "PYTHON"))}
    env = kept | {"HOME": str(home), "PATH": f"{venv / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin", "LANG": "C.UTF-8"}
    run(sys.executable, "-m", "venv", venv, cwd=place, env=env)
    run("pip", "install", "--quiet", "--require-hashes", "-r", "binder/requirements.txt", cwd=checkout, env=env)
    before = sorted(checkout.rglob("*"))
    run("./binder/postBuild", cwd=checkout, env=env)
    assert sorted(checkout.rglob("*")) == before, "postBuild leaves the checkout as it was"
    size = sum(path.lstat().st_size for path in venv.rglob("*")) / 1e6
    print(f"\nBinder's environment: {size:.0f} MB on disk")
    return checkout, env


@pytest.fixture(scope="module")
def server(image: tuple[Path, dict[str, str]]) -> Iterator[Course]:
    """The image's command, with what BinderHub adds to it, under a user's address; it listens here alone."""
    checkout, env = image
    port, token, log = free_port(), "t" * 22, checkout.parent / "server.log"
    told = {"base_url": BASE, "token": token, "trust_xheaders": "True", "allow_origin": "*", "allow_origin_pat": ".*"}
    options = [f"--{app}.{name}={value}" for app in ("NotebookApp", "ServerApp") for name, value in told.items()]
    command = ["jupyter", "notebook", "--ip=127.0.0.1", f"--port={port}", "--no-browser", *options]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, *(["--allow-root"] if os.getuid() == 0 else [])],
            cwd=checkout,
            env=env,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    opened = Course(checkout / "notebooks", port, process, log, token)
    deadline = time.monotonic() + START_S
    while not answers(port, BASE) and process.poll() is None and time.monotonic() < deadline:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.2)  # one that ends will never answer
    assert process.poll() is None, log.read_text(errors="replace")
    yield opened
    stop(opened)


# In the image's own Python: whether the hook is there, where the content lies, whether each notebook is trusted.
ASKED = """import json, sys, nbformat, nbformat.sign, lessons.paths
from importlib import import_module
module, _, name = sys.argv[1].rpartition(".")
notary = nbformat.sign.NotebookNotary()
trusted = [notary.check_signature(nbformat.read(path, as_version=4)) for path in sys.argv[2:]]
notary.store.close()
print(json.dumps([callable(getattr(import_module(module), name)), str(lessons.paths.find("data")), notary.db_file, trusted]))"""


def test_post_build_installs_the_course_the_save_hook_and_trust(image: tuple[Path, dict[str, str]]):
    checkout, env = image
    prefix, home = checkout.parent / "venv", Path(env["HOME"])
    settings = json.loads((prefix / "etc" / "jupyter" / "jupyter_server_config.json").read_bytes())
    books = [str(path) for path in sorted((checkout / "notebooks").rglob("*.ipynb"))]
    assert books
    command = [prefix / "bin" / "python", "-c", ASKED, settings["ContentsManager"]["pre_save_hook"], *books]
    done = subprocess.run(command, cwd=home, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    hook, data, database, trusted = json.loads(done.stdout)
    assert hook
    assert Path(data).is_relative_to(prefix)
    assert Path(database).is_relative_to(home)
    assert trusted == [True] * len(books)


def badges() -> list[str]:
    """Where the README's badges lead, below a user's address."""
    found = re.findall(r"\(https://mybinder\.org/v2/\S+\?urlpath=([^)\s]+)\)", (ROOT / "README.md").read_text("utf-8"))
    return [unquote(each) for each in found]


def test_a_lesson_is_done_where_the_badge_leads(browser, server: Course):
    addresses = badges()
    assert len(addresses) >= 2
    for address in addresses:
        language = address.split("/")[3]
        for lesson in (address, address.replace("00-start", "02-places")):
            context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
            page = Page(context, server, language)
            page.page.goto(f"http://127.0.0.1:{server.port}{BASE}{lesson}?token={server.token}")
            page.wait_until_live()
            answered(page)
            with page.page.expect_download() as download:
                page.page.locator(".lsn-work .lsn-actions button").first.click()
            lines = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
            assert any(json.loads(line).get("act") == "answered" for line in lines)
            assert page.outside == [], "a request left this computer"
            assert page.errors == []
            context.close()
    print(*(f"{name}: {taken.pss:.0f} MB" for name, taken in memory.server(server.process.pid).items()), sep=", ")
