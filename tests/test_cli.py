"""The command line."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from lessons import cli


def run(*arguments: str):
    return CliRunner().invoke(cli.main, arguments)


def test_check_on_a_clean_folder(root: Path, course):
    result = run("check", str(root / "data"))
    assert result.exit_code == 0
    assert result.output.startswith(f"No faults: {len(course.lessons)} lessons, 37 passages")


def test_check_prints_every_fault(data: Path):
    (data / "terms.toml").write_text("[[term]]\nid = 3\n")
    (data / "events.toml").write_bytes(b"\xff")
    result = run("check", str(data))
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert any(line.startswith("terms.toml: term #1.id: expected str, got int") for line in lines)
    assert any(line.startswith("events.toml: expected UTF-8") for line in lines)
    assert "Traceback" not in result.output


def test_check_without_such_a_folder(tmp_path: Path):
    assert run("check", str(tmp_path / "none")).exit_code == 1


def test_configure_writes_and_trusts(tmp_path: Path, root: Path, monkeypatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter-data"))
    result = run("configure", str(tmp_path / "etc"), str(root / "notebooks"), "--language", "en")
    assert result.exit_code == 0, result.output
    assert f"trusted: {len(list((root / 'notebooks').glob('**/??/*.ipynb')))} notebooks" in result.output
    assert (tmp_path / "etc" / "jupyter_server_config.json").is_file()


def test_configure_without_pages_that_start_themselves(tmp_path: Path):
    assert run("configure", str(tmp_path), "--no-start").exit_code == 0
    assert '"handan-lessons:start": true' in (tmp_path / "labconfig" / "page_config.json").read_text()


def test_help_names_every_command():
    for name in ("open", "check", "build", "configure"):
        assert name in run("--help").output
