# /// script
# requires-python = ">=3.11"
# dependencies = ["jupyterlite-core==0.8.6", "jupyterlite-pyodide-kernel==0.8.6", "jupyter-server", "anywidget==0.11.0",
#   "jupyterlab-widgets==3.0.17", "hatchling", "markupsafe", "msgspec"]
# ///
"""Build the small JupyterLite site that tools/lite_smoke.py asks.

python tools/lite_smoke/lite_site.py OUT      the site goes to OUT/site, what was downloaded (once) to OUT/cache
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

TOOLS = (
    "jupyterlite_core",
    "jupyterlite_pyodide_kernel",
    "jupyter_server",
    "anywidget",
    "hatchling",
    "markupsafe",
    "msgspec",
)
ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = tomllib.loads(Path(__file__).with_name("packages.toml").read_text(encoding="utf-8"))
PYPI: dict[str, list[str]] = {name: needs for group in PACKAGES["pypi"].values() for name, needs in group.items()}
NOTEBOOK = "en/02-places.ipynb"
PRINTING = "en/printing.ipynb"
"""A notebook that only prints, to measure beside: nothing can be live sooner there."""


def check_tools() -> None:
    """Stop with one line where something is missing."""
    if missing := [name.replace("_", "-") for name in TOOLS if importlib.util.find_spec(name) is None]:
        sys.exit(f"tools/lite_smoke.py needs more (the versions are at its head): pip install {' '.join(missing)}")
    if shutil.which("npm") is None:
        sys.exit("tools/lite_smoke.py needs npm, which brings Pyodide's core")


def run(*command: str, cwd: Path, **environment: str) -> None:
    """Run a command quietly; show what it said where it fails."""
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(command[:6])} … failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def fetch(cache: Path) -> None:
    """Download the core and the wheels, unless they are there, and build our own wheel."""
    cache.mkdir(parents=True, exist_ok=True)
    pip = (sys.executable, "-m", "pip")
    download = (*pip, "download", "-q", "--no-deps", "--only-binary=:all:")
    if not list(cache.glob("pyodide-*.tgz")):
        run("npm", "pack", PACKAGES["core"], cwd=cache)
    if not list(cache.glob("open_webui-*.whl")):
        run(*download, "--python-version=3.12", PACKAGES["carrier"], cwd=cache)
    wheels, wheel = cache / "wheels", (*pip, "wheel", "-q", "--no-deps", "-w")
    if not wheels.is_dir():
        run(
            *download,
            *PACKAGES["target"],
            "-d",
            "part",
            *(name for name in PYPI if "markupsafe" not in name),
            cwd=cache,
        )
        # Without a compiler its build gives a pure wheel.
        run(
            *wheel,
            "part",
            "--no-binary=markupsafe",
            *(name for name in PYPI if "markupsafe" in name),
            cwd=cache,
            CC="false",
        )
        (cache / "part").rename(wheels)
    run(*wheel, str(wheels), "--no-build-isolation", str(ROOT), cwd=cache)


def package(name: str) -> str:
    """Return a package's name as a lock writes it, from a wheel's name or a requirement."""
    return name.partition("-")[0].lower().replace("_", "-") if name.endswith(".whl") else name.partition("==")[0]


def entry(wheel: Path, depends: list[str]) -> dict[str, Any]:
    """Return a wheel as Pyodide's lock names it: a cell that imports one of ``imports`` makes the kernel load it."""
    tops = {member.partition("/")[0].removesuffix(".py") for member in zipfile.ZipFile(wheel).namelist()}
    return {
        "name": package(wheel.name),
        "version": wheel.name.split("-")[1],
        "file_name": wheel.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "package_type": "package",
        "unvendored_tests": False,
        "imports": sorted(top for top in tops if top.isidentifier()),
        "depends": depends,
    }


def pyodide(cache: Path, target: Path) -> None:
    """Put together a Pyodide with only the packages that are there, each under the hash in its lock."""
    target.mkdir(parents=True)
    with tarfile.open(next(cache.glob("pyodide-*.tgz"))) as core:
        for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"):
            (target / name).write_bytes(core.extractfile(f"package/{name}").read())  # type: ignore[union-attr]
    lock = json.loads((target / "pyodide-lock.json").read_bytes())
    lock["packages"] = {name: lock["packages"][name] for name in PACKAGES["carried"]}
    with zipfile.ZipFile(next(cache.glob("open_webui-*.whl"))) as carrier:
        for each in lock["packages"].values():
            data = carrier.read(f"open_webui/frontend/pyodide/{each['file_name']}")
            if hashlib.sha256(data).hexdigest() != each["sha256"]:
                sys.exit(f"{each['file_name']}: not the file that Pyodide's lock names")
            (target / each["file_name"]).write_bytes(data)
    depends = {package(name): needs for name, needs in PYPI.items()} | PACKAGES["ours"]
    for wheel in (cache / "wheels").glob("*.whl"):
        shutil.copy(wheel, target)
        lock["packages"][package(wheel.name)] = entry(wheel, depends[package(wheel.name)])
    (target / "pyodide-lock.json").write_text(json.dumps(lock))


def notebooks(target: Path) -> None:
    """Copy the notebook as the site needs it: outputs as whole strings, cells trusted; two more, to compare."""
    book = json.loads((ROOT / "notebooks" / NOTEBOOK).read_bytes())
    copy = target / NOTEBOOK
    copy.parent.mkdir(parents=True)
    for output in (output for cell in book["cells"] for output in cell.get("outputs", ())):
        # A file holds lists of lines; nothing joins them here, and JupyterLab would show a comma before each line.
        output["data"] = {mime: "".join(lines) for mime, lines in output["data"].items()}
    copy.with_name("untrusted.ipynb").write_text(json.dumps(book))
    for cell in book["cells"]:
        cell["metadata"]["trusted"] = True
    copy.write_text(json.dumps(book))
    book["cells"] = [
        {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# A notebook that only prints"},
        {
            "cell_type": "code",
            "id": "prints",
            "metadata": {},
            "execution_count": None,
            "source": "print(6 * 7)",
            "outputs": [],
        },
    ]
    (target / PRINTING).write_text(json.dumps(book))


def build(out: Path, settings: dict[str, Any]) -> None:
    """Build the site in ``out``."""
    fetch(out / "cache")
    lite, site = out / "lite", out / "site"
    for folder in (lite, site, out / "profile"):
        shutil.rmtree(folder, ignore_errors=True)
    pyodide(out / "cache", lite / "static" / "pyodide")
    notebooks(lite / "files")
    kernel = {"@jupyterlite/pyodide-kernel-extension:kernel": {"disablePyPIFallback": True}}
    config = {"exposeAppInBrowser": True, "litePluginSettings": kernel}
    (lite / "jupyter-lite.json").write_text(
        json.dumps({"jupyter-lite-schema-version": 0, "jupyter-config-data": config})
    )
    (lite / "overrides.json").write_text(json.dumps(settings))
    # What JupyterLab gets from an installed package, the site gets from its wheel: here, that a page makes itself live.
    wheel = next((out / "cache" / "wheels").glob("handan_lessons-*.whl"))
    extensions = {"LiteBuildConfig": {"federated_extensions": [str(wheel)]}}
    (lite / "jupyter_lite_config.json").write_text(json.dumps(extensions))
    arguments = ("--contents=files", "--apps=lab", "--no-sourcemaps", f"--output-dir={site}")
    run(sys.executable, "-m", "jupyterlite_core", "build", *arguments, cwd=lite)


if __name__ == "__main__":
    check_tools()
    sys.path.insert(0, str(ROOT / "src"))
    from lessons.jupyter.settings import overrides

    build(Path(sys.argv[1]).resolve(), overrides("en"))
