"""What the project says of itself: one address, one version, no address of a package registry, no path of a machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import lessons


@pytest.fixture(scope="module")
def project(root: Path) -> dict:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def tracked(root: Path) -> list[Path]:
    out = subprocess.run(
        ["git", "-C", root, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=False
    )
    if out.returncode:
        pytest.skip("not a git checkout")
    return [path for path in (root / name for name in out.stdout.splitlines()) if path.is_file()]


def test_one_version(root: Path, project: dict):
    assert lessons.__version__ == project["version"]
    assert f"version: {project['version']}" in (root / "CITATION.cff").read_text(encoding="utf-8")
    # A version in the making (0.2.0.dev0) stands under its release's heading.
    assert f"## {project['version'].partition('.dev')[0]} (" in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_course_says_the_version_that_it_is_released_as(root: Path, project: dict):
    assert f'version = "{project["version"]}"' in (root / "data" / "course.toml").read_text(encoding="utf-8")


def test_one_address(root: Path, project: dict):
    repository = project["urls"]["Repository"].removeprefix("https://github.com/")
    assert f'repository-code: "https://github.com/{repository}"' in (root / "CITATION.cff").read_text(encoding="utf-8")
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"mybinder\.org/v2/gh/([^/]+/[^/]+)/", readme)) == {repository}


def test_badges_and_links_lead_somewhere(root: Path):
    for name in ("README.md", "README.zh.md", "CONTRIBUTING.md", "data/README.md"):
        text = (root / name).read_text(encoding="utf-8")
        for link in re.findall(r"\]\((?!https?:)([^)#:]+)\)", text):
            assert ((root / name).parent / link).exists(), f"{name}: {link}"
        for page in re.findall(r"urlpath=doc%2Ftree%2F([^)]+)\)", text):
            assert (root / page.replace("%2F", "/")).is_file()


def test_no_registry_address_and_no_path_of_this_machine(root: Path):
    texts = {".md", ".py", ".toml", ".txt", ".yml", ".yaml", ".ipynb", ".cff", ".json", ".js", ".css"}
    registry = re.compile(r"--(?:extra-)?index[-]url|find[-]links\s*=|files\.python" + r"hosted|registry\.np" + "mjs")
    for path in tracked(root):
        if path.suffix in texts or path.name in ("run", "postBuild"):
            text = path.read_text(encoding="utf-8")
            assert str(root) not in text, path
            if path.name not in ("lock_binder.py", "test_binder.py", "test_project.py"):
                assert not registry.search(text), path


def test_the_vendored_library_has_its_licence(root: Path):
    folder = root / "src" / "lessons" / "static" / "vendor" / "leaflet"
    assert "BSD 2-Clause" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert "1.9.4" in (folder / "leaflet.js").read_text(encoding="utf-8")[:200]


def test_the_formatter_formats(root: Path):
    """A line may keep its shape where that is its sense; a file of them is read by nobody's editor."""
    told = "fmt: " + "skip"
    kept = [
        path.relative_to(root)
        for folder in ("src", "tests", "tools")
        for path in sorted((root / folder).rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if told in line
    ]
    assert len(kept) < 10, kept
