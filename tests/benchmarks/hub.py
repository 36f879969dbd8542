"""Measure a hub with a class on it: `docs/hub/jupyterhub_config.py` itself, real students, beside as many with a bare notebook.

    python tests/benchmarks/hub.py [--students 4] [--answers 7] [--minutes 8]

Needs what docs/hub.md has installed (jupyterhub, nbgitpuller, jupyterhub-idle-culler; configurable-http-proxy and git in the
PATH), and Chromium. Everything listens on this computer alone and is ended after MINUTES. Every second student comes by
nbgitpuller's link, opens lesson 02, answers and downloads the file to hand in; the others open a notebook with one slider. All
pages stay open until the memory has been counted. Anybody is let in by one password: that is for trying only, and is said on
the command line, never in the configuration. Prints, and asserts nothing; ends with 1 where a student could not do it.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

import nbformat
from browser import LIVE, RUN, SEEN
from browser_page import percentile

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import chromium
import jupyter_lab
import memory

from lessons.jupyter import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "docs" / "hub" / "jupyterhub_config.py"
NOTEBOOK = "notebooks/en/02-places.ipynb"
AIM = 1.18
MOST = 20
"""Students of each sort: what one browser on one computer can hold open."""
WAIT_MS = 180_000

# Answers the questions of choice one after the other, as all students do at the same time; a second or so to think between two.
ANSWERING = """most => {
  const CHOICE = "input[type=radio], input[type=checkbox]", OTHER = "textarea, select, iframe, input:not([type=radio], [type=checkbox])";
  const forms = [...document.querySelectorAll("form.lsn-q")].filter(form => form.querySelector(CHOICE) && !form.querySelector(OTHER));
  const told = form => new Promise((done, never) => {
    setTimeout(() => never(new Error(`no verdict: ${form.innerText}`)), 60_000);
    const look = new MutationObserver(() => {
      if (!form.querySelector(".lsn-verdict")) return;
      look.disconnect();
      done();
    });
    look.observe(form, { childList: true, subtree: true });
  });
  const thought = () => new Promise(done => setTimeout(done, 500 + 1000 * Math.random()));
  const answer = async () => {
    const took = [];
    for (const form of forms.slice(0, most)) {
      await thought();
      form.querySelector(CHOICE).click();
      const pressed = performance.now();
      form.querySelector("button[type=submit]").click();
      await told(form);
      took.push(performance.now() - pressed);
    }
    return took;
  };
  answer().then(took => { window.took = { took }; }, ({ message }) => { window.took = { message }; });
}"""


class Student(NamedTuple):
    """Somebody with a window of their own; `lesson`, or else a bare notebook."""

    name: str
    lesson: bool
    page: Any
    outside: list[str]


class Hub:
    """A running hub, and the folder with its students' homes."""

    def __init__(self, work: Path, port: int, process: subprocess.Popen[bytes], password: str) -> None:
        self.work, self.process, self.password = work, process, password
        self.base = f"http://127.0.0.1:{port}"

    def home(self, name: str) -> Path:
        return self.work / "homes" / name

    def link(self, student: Student) -> str:
        """Where a student begins: nbgitpuller's link, as docs/hub.md has it."""
        opened = f"handan-lessons/{NOTEBOOK}" if student.lesson else "bare.ipynb"
        asked = {"repo": f"file://{self.work / 'handan-lessons'}", "urlpath": f"doc/tree/{opened}"}
        return f"{self.base}/hub/user-redirect/git-pull?{urlencode(asked)}"

    def servers(self) -> dict[str, int]:
        """The process of each student's server, by name."""
        found = {}
        for child in memory.children(self.process.pid):
            with suppress(OSError):
                told = dict(
                    each.split("=", 1)
                    for each in Path(f"/proc/{child}/environ").read_text(errors="replace").split("\0")
                    if "=" in each
                )
                if told.get("JUPYTERHUB_USER"):  # a service has it, too, and empty
                    found[told["JUPYTERHUB_USER"]] = child
        return found


def prepared(work: Path, names: list[str]) -> None:
    """The course as a repository, and a home for each student with a bare notebook and the settings of `lessons configure`."""
    subprocess.run(["git", "clone", "--quiet", "--depth=1", f"file://{ROOT}", work / "handan-lessons"], check=True)
    bare = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import ipywidgets\nipywidgets.IntSlider()")])
    bare.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    for name in names:
        config = work / "homes" / name / ".jupyter"
        settings.write_config(config, language="en", each_user=[ROOT / "notebooks"])
        told = json.loads((config / "jupyter_server_config.json").read_bytes())
        told["LabApp"]["expose_app_in_browser"] = True  # by which the bare notebook is run at once
        told["ServerApp"]["allow_root"] = True  # only where the measurement itself is run by root, as in a container
        (config / "jupyter_server_config.json").write_text(json.dumps(told), encoding="utf-8")
        nbformat.write(bare, config.parent / "bare.ipynb")


@contextmanager
def hub(work: Path, names: list[str]) -> Iterator[Hub]:
    """Start the hub by its configuration; what is for trying only is said here."""
    prepared(work, names)
    ports = [jupyter_lab.free_port() for _ in range(3)]
    password = secrets.token_hex(16)
    trying = {
        "JupyterHub.bind_url": f"http://127.0.0.1:{ports[0]}",
        "JupyterHub.hub_port": ports[1],
        "ConfigurableHTTPProxy.api_url": f"http://127.0.0.1:{ports[2]}",
        "JupyterHub.authenticator_class": "shared-password",
        "SharedPasswordAuthenticator.user_password": password,
        "JupyterHub.spawner_class": "simple",
        "SimpleLocalProcessSpawner.home_dir_template": f"{work}/homes/{{username}}",
        "JupyterHub.cleanup_servers": True,
    }
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("JUPYTER", "LESSONS"))}
    log = work / "hub.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "jupyterhub", "-f", CONFIG, *(f"--{key}={value}" for key, value in trying.items())],
            cwd=work,
            env=kept,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    running = Hub(work, ports[0], process, password)
    try:
        deadline = time.monotonic() + jupyter_lab.START_S
        while not up(f"{running.base}/hub/health"):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the hub did not start:\n{log.read_text(errors='replace')[-4000:]}")
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.2)
        yield running
    except BaseException:
        print(log.read_text(errors="replace")[-6000:], file=sys.stderr)
        raise
    finally:
        # The hub ends its students' servers, its proxy and its culler; where it does not come to it, they are ended here.
        started = memory.children(process.pid)
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            for each in [process.pid, *started]:
                with suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)
            process.wait()


def up(address: str) -> bool:
    with suppress(OSError), urllib.request.urlopen(address, timeout=5) as answer:
        return bool(answer.status == 200)
    return False


def arrives(running: Hub, student: Student) -> None:
    """Come by the link, and say who one is."""
    page = student.page
    page.goto(running.link(student), wait_until="commit")
    page.locator("input[name=username]").fill(student.name, timeout=WAIT_MS)
    page.locator("input[name=password]").fill(running.password)
    page.locator("input[type=submit], button[type=submit]").first.click(no_wait_after=True)


def live(student: Student) -> None:
    page = student.page
    page.wait_for_url(lambda address: "/doc/tree/" in address, timeout=WAIT_MS, wait_until="commit")
    page.wait_for_function("() => window.seen?.live", timeout=WAIT_MS)
    page.locator(".lsn-start").first.wait_for(
        state="detached", timeout=WAIT_MS
    )  # views are in their place once it has gone


def answers(students: list[Student], most: int) -> list[float]:
    """All answer at the same time; return the milliseconds from each click to its feedback."""
    for student in students:
        student.page.evaluate(f"most => {{ ({ANSWERING})(most); }}", most)
    took: list[float] = []
    for student in students:
        student.page.wait_for_function("() => window.took", timeout=WAIT_MS)
        said = student.page.evaluate("took")
        if "message" in said:
            raise RuntimeError(f"{student.name}: {said['message']}")
        took += said["took"]
    return took


def handed_in(student: Student) -> int:
    """Download the file to hand in; return how many answers are in it."""
    with student.page.expect_download(timeout=WAIT_MS) as download:
        student.page.locator(".lsn-work .lsn-actions button").first.click()
    lines = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
    return sum(json.loads(line).get("act") == "answered" for line in lines)


def counted(running: Hub, students: list[Student]) -> dict[str, list[dict[str, memory.Taken]]]:
    """What each student's server and kernels take, of those with a lesson and those with a bare notebook."""
    found: dict[str, list[dict[str, memory.Taken]]] = {"lesson": [], "bare": []}
    servers = running.servers()
    for student in students:
        found["lesson" if student.lesson else "bare"].append(memory.server(servers[student.name]))
    return found


def folder_mb(folder: Path) -> float:
    return sum(path.lstat().st_blocks * 512 for path in folder.rglob("*")) / 1e6


def report(found: dict[str, list[dict[str, memory.Taken]]], took: list[float]) -> None:
    middle: dict[str, memory.Taken] = {}
    for sort, all_of in found.items():
        whole = [sum(parts.values(), memory.Taken()) for parts in all_of]
        middle[sort] = memory.Taken(*(statistics.median(column) for column in zip(*whole, strict=True)))
        parts = {
            name: statistics.median(each[name].pss for each in all_of if name in each) for name in ("server", "kernels")
        }
        print(
            f"{sort:7} PSS {middle[sort].pss:6.1f} MB a student (least {min(each.pss for each in whole):.1f}, most "
            f"{max(each.pss for each in whole):.1f}; server {parts['server']:.1f}, kernel {parts['kernels']:.1f}), "
            f"RSS {middle[sort].rss:.0f} MB (most {max(each.rss for each in whole):.0f}), "
            f"processor {middle[sort].cpu:.1f} s"
        )
    print(f"memory, lesson / bare: {middle['lesson'].pss / middle['bare'].pss:.3f} (aim: at most {AIM})")
    print(
        f"click to feedback, {len(took)} answers: median {percentile(took, 0.5):.0f} ms, 95th percentile {percentile(took, 0.95):.0f} ms"
    )


def measure(running: Hub, browser: Any, students: int, most: int) -> None:
    people = []
    for number in range(2 * students):
        context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
        page, lesson, outside = context.new_page(), number % 2 == 0, []
        # A lesson says that it is live for a moment only, and students are looked after one by one.
        watched = SEEN % LIVE["lesson" if lesson else "bare"] + ("" if lesson else RUN)
        page.add_init_script(f"if (window === top && location.pathname.includes('/doc/tree/')) {{ {watched} }}")
        page.on(
            "request", lambda asked, to=outside: None if chromium.LOOPBACK.match(asked.url) else to.append(asked.url)
        )
        people.append(Student(f"student{number}", lesson, page, outside))
    began = time.monotonic()
    for person in people:
        arrives(running, person)
    for person in people:
        live(person)
    print(
        f"all {len(people)} live {time.monotonic() - began:.0f} s after the first came; load {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    pupils = [person for person in people if person.lesson]
    took = answers(pupils, most)
    in_files = [handed_in(pupil) for pupil in pupils]
    print(f"answers in the files handed in: {in_files} (given: {len(took)})", flush=True)
    found = counted(running, people)
    report(found, took)
    beside = [running.process.pid, *helpers(running)]
    took_beside = sum(map(memory.of, beside), memory.Taken())
    print(f"hub, proxy and culler ({len(beside)} processes): PSS {took_beside.pss:.0f} MB")
    homes = [folder_mb(running.home(pupil.name)) for pupil in pupils]
    print(f"a student's home: {statistics.median(homes):.1f} MB on disk")
    asked = sorted({address for person in people for address in person.outside})
    print(f"other computers asked: {asked or 'none'}; load {os.getloadavg()[0]:.1f}")
    if asked or sum(in_files) < len(took):
        sys.exit(1)


def helpers(running: Hub) -> list[int]:
    """What the hub runs beside its students' servers: proxy and culler."""
    return [each for each in memory.children(running.process.pid) if each not in running.servers().values()]


def main() -> None:
    """Print what a class on a hub takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--students", type=int, default=4, help=f"with a lesson, and as many beside them; at most {MOST}"
    )
    parser.add_argument("--answers", type=int, default=7, help="questions that each answers, at most")
    parser.add_argument("--minutes", type=float, default=8, help="after which all is ended, done or not")
    asked = parser.parse_args()
    if not 1 <= asked.students <= MOST:
        parser.error(f"--students: 1 to {MOST}")
    for program in ("configurable-http-proxy", "git"):
        if not shutil.which(program):
            parser.error(f"{program} is not in the PATH (docs/hub.md)")
    from playwright.sync_api import sync_playwright

    def late(*_: object) -> None:
        raise TimeoutError(f"not done after {asked.minutes:g} minutes")

    signal.signal(signal.SIGALRM, late)
    signal.alarm(int(60 * asked.minutes))
    names = [f"student{number}" for number in range(2 * asked.students)]
    print(
        f"{asked.students} with a lesson, {asked.students} with a bare notebook; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory() as work, hub(Path(work), names) as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.ARGUMENTS)
        measure(running, browser, asked.students, asked.answers)
        signal.alarm(0)
        browser.close()


if __name__ == "__main__":
    main()
