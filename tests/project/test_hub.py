"""What docs/hub.md says of a hub is what its two configurations have, and what these name, the programs know. Starts no hub."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import yaml
from jupyter_server.services.kernels.kernelmanager import MappingKernelManager
from traitlets import HasTraits
from traitlets.config import Config, PyFileConfigLoader

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "hub.md"
CONFIG = ROOT / "docs" / "hub" / "jupyterhub_config.py"
VALUES = ROOT / "docs" / "hub" / "values.yaml"
ADDRESS = re.compile(r"\w+://([\w.-]+)")


@pytest.fixture
def config() -> Config:
    """The settings as JupyterHub reads them; it reads its files by this very loader."""
    return PyFileConfigLoader(CONFIG.name, path=str(CONFIG.parent)).load_config()


@pytest.fixture(scope="module")
def values() -> dict:
    return yaml.safe_load(VALUES.read_text(encoding="utf-8"))


def told(start: str, end: str) -> dict[str, str]:
    """The settings in a table of the guide, by name."""
    section = GUIDE.read_text(encoding="utf-8").partition(f"\n## {start}")[2].partition(f"\n## {end}")[0]
    return dict(re.findall(r"^\| `([\w.]+)` \| `([^`]+)` \|", section, re.MULTILINE))


def checked(kind: type[HasTraits], settings: dict) -> None:
    """Each setting is one that may be configured, and its value is one that it takes."""
    known = kind.class_traits(config=True)
    for name, value in settings.items():
        assert name in known, f"{kind.__name__} has no setting {name}"
        known[name]._validate(HasTraits(), value)


def test_the_configuration_has_what_the_guide_tells(config: Config):
    settings = told("Settings", "Where answers lie")
    assert len(settings) >= 8
    for name, value in settings.items():
        section, _, key = name.partition(".")
        assert str(config[section][key]) == value, name


def test_the_values_have_what_the_guide_tells(values: dict):
    settings = told("More than one machine", "Arithmetic")
    assert len(settings) >= 3
    for name, value in settings.items():
        found = values
        for key in name.split("."):
            found = found[key]
        assert str(found) == value, name


def test_nobody_comes_in_unasked_and_nothing_leaves(config: Config):
    assert config.JupyterHub.authenticator_class == "pam"
    words = CONFIG.read_text(encoding="utf-8")
    assert set(ADDRESS.findall(words)) == {"127.0.0.1"}
    assert config.JupyterHub.hub_ip == "127.0.0.1"
    assert "0.0.0.0" not in words


def test_no_more_servers_than_fit(config: Config):
    """As many as the guide's sum gives for this computer, each at what was measured."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**2
    student = int(str(config.Spawner.mem_guarantee).rstrip("M"))
    assert config.JupyterHub.active_server_limit == max(1, int((memory - 2048) // student))


def test_the_kernels_settings_are_known_to_jupyter(config: Config, values: dict):
    for args in (config.Spawner.args, values["hub"]["config"]["KubeSpawner"]["args"]):
        named = [re.fullmatch(r"--MappingKernelManager\.(\w+)=(\d+)", each) for each in args]
        assert named
        assert all(named), args
        checked(MappingKernelManager, {each[1]: int(each[2]) for each in named if each})


def test_jupyterhub_knows_every_setting(config: Config):
    app = pytest.importorskip(
        "jupyterhub.app", reason="JupyterHub is not installed: its own settings were not looked at"
    )
    known = {kind.__name__: kind for kind in app.JupyterHub().classes} | {"JupyterHub": app.JupyterHub}
    for section, settings in config.items():
        checked(known[section], {name: value for name, value in settings.items() if not name.endswith("_class")})


def test_the_culler_knows_its_options(config: Config):
    culler = pytest.importorskip(
        "jupyterhub_idle_culler", reason="jupyterhub-idle-culler is not installed: not looked at"
    )
    (service,) = config.JupyterHub.services
    options = [each.lstrip("-").partition("=")[0] for each in service["command"][3:]]
    assert options
    assert set(options) <= set(culler.IdleCuller.aliases)


def test_kubespawner_knows_every_setting(values: dict):
    spawner = pytest.importorskip(
        "kubespawner", reason="jupyterhub-kubespawner is not installed: docs/hub/values.yaml was not looked at"
    )
    checked(spawner.KubeSpawner, values["hub"]["config"]["KubeSpawner"])
