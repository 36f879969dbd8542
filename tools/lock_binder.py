"""Lock what Binder installs: write binder/requirements.txt, every package pinned with its hashes.

    python tools/lock_binder.py            resolve anew and write the file (asks the package index; takes a minute)
    python tools/lock_binder.py --check    exit 1 if pyproject.toml asks for something else than was locked (offline)

Resolving needs pip-tools (`pip install -e '.[dev]'`), Linux and the Python that binder/runtime.txt names.

Locked are the project's dependencies, the versions the stored drawings were drawn with (the extra `draw`), the build
backend, and `notebook`: Binder's own environment has one, and an older one does not go with a newer `jupyterlab`.
"""

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE_FROM = "# made from: "
HEADER = "# Written by: python tools/lock_binder.py (all versions anew). Do not edit.\n"
WANTED = ("notebook",)
KEPT_SETTINGS = ("PIP_CERT", "PIP_DEFAULT_TIMEOUT", "PIP_PROXY")
OPTIONS = (
    *("--quiet", "--no-config", "--rebuild", "--generate-hashes", "--allow-unsafe", "--strip-extras"),
    *("--no-header", "--no-annotate", "--no-emit-options"),
)


def inputs(root: Path) -> list[str]:
    """Return the requirements to resolve, sorted."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    required = project["project"]["dependencies"] + project["project"]["optional-dependencies"]["draw"]
    return sorted({*required, *project["build-system"]["requires"], *WANTED})


def python(root: Path) -> str:
    """Return Binder's Python, such as ``3.11``."""
    return (root / "binder" / "runtime.txt").read_text("utf-8").strip().removeprefix("python-")


def digest(root: Path) -> str:
    """Return the SHA-256 of the requirements and of Binder's Python, one to a line."""
    lines = [*inputs(root), f"python {python(root)}"]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def resolve(root: Path) -> str:
    """Return the pinned requirements with their hashes, from the public index whatever pip is set up to use here."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_") or name in KEPT_SETTINGS}
    done = subprocess.run(
        [sys.executable, "-m", "piptools", "compile", *OPTIONS, "--output-file", "-", "-"],
        input="\n".join(inputs(root)) + "\n",
        env=kept | {"PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stderr}tools/lock_binder.py: the requirements could not be resolved")
    return done.stdout


def foreign(locked: str) -> list[str]:
    """Return the lines that are neither a pin, a hash nor a comment: options, addresses, paths."""
    form = re.compile(r"#.*|[A-Za-z0-9._-]+==[^\s/:]+ \\| {4}--hash=sha256:[0-9a-f]{64}(?: \\)?|")
    return [line for line in locked.splitlines() if not form.fullmatch(line)]


def main() -> None:
    """Write the lock, or check that it still fits."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where the lock is stale")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    root: Path = options.root
    lock, made_from = root / "binder" / "requirements.txt", MADE_FROM + digest(root)
    if options.check:
        if not lock.is_file() or made_from not in lock.read_text("utf-8").splitlines()[:2]:
            sys.exit("binder/requirements.txt does not fit pyproject.toml: run python tools/lock_binder.py")
        return
    if sys.platform != "linux" or f"{sys.version_info.major}.{sys.version_info.minor}" != python(root):
        sys.exit(f"tools/lock_binder.py: resolving for Binder needs Python {python(root)} on Linux")
    resolved = resolve(root)
    if lines := foreign(resolved):
        sys.exit(f"tools/lock_binder.py: only pins and hashes were expected, got {lines[0]!r}")
    lock.write_text(f"{HEADER}{made_from}\n{resolved}", "utf-8")
    print(f"written: {lock.relative_to(root)}, {resolved.count('==')} packages, {resolved.count('--hash')} hashes")


if __name__ == "__main__":
    main()
