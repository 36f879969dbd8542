"""The workflows of the repository and of what `lessons new` writes: they can be read, and do no more than they must."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted([*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob("src/lessons/template/github/workflows/*.yml")])
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}")


def jobs(workflow: Path) -> dict[str, Any]:
    return yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]


def test_there_are_some():
    assert {"ci.yml", "pages.yml", "release.yml", "course.yml"} <= {each.name for each in WORKFLOWS}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda each: each.name)
def test_actions_are_pinned_by_commit_with_the_version_beside(workflow: Path):
    used = [line.strip() for line in workflow.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert used
    for line in used:
        assert PINNED.fullmatch(line.removeprefix("- ")), line


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda each: each.name)
def test_each_job_may_little_and_ends(workflow: Path):
    whole = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    assert whole["permissions"] == {"contents": "read"}
    assert True in whole, "when it runs (YAML reads `on` as a truth value)"
    for name, job in whole["jobs"].items():
        assert job["timeout-minutes"] <= 60, name
        assert job["runs-on"], name
        assert set([job["needs"]] if "needs" in job else []) <= set(whole["jobs"]), name
        assert all(("uses" in step) != ("run" in step) for step in job["steps"]), name


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda each: each.name)
def test_each_script_can_be_read_by_a_shell(workflow: Path):
    scripts = [step["run"] for job in jobs(workflow).values() for step in job["steps"] if "run" in step]
    assert scripts
    for script in scripts:
        read = re.sub(r"\$\{\{.*?\}\}", "x", script)
        done = subprocess.run(["bash", "-n"], input=read, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{script}\n{done.stderr}"


def test_actions_of_one_name_are_of_one_commit():
    found: dict[str, set[str]] = {}
    for workflow in WORKFLOWS:
        for action, commit in re.findall(r"uses: ([\w./-]+)@([0-9a-f]+)", workflow.read_text(encoding="utf-8")):
            found.setdefault(action, set()).add(commit)
    assert {action: commits for action, commits in found.items() if len(commits) > 1} == {}
